"""The pages of the audit window, in the order of their keys (Ctrl+1, Ctrl+2 …)."""

from __future__ import annotations

from station.views.audit.page import Page

PAGES: tuple[type[Page], ...] = ()
