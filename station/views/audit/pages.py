"""The pages of the audit window, in the order of their keys (Ctrl+1, Ctrl+2 …)."""

from __future__ import annotations

from station.views.audit.cases_page import CasesPage
from station.views.audit.counts_page import CountsPage
from station.views.audit.holds_page import HoldsPage
from station.views.audit.kpis_page import KpisPage
from station.views.audit.office_page import OfficePage
from station.views.audit.page import Page
from station.views.audit.reports_page import ReportsPage
from station.views.audit.search_page import SearchPage
from station.views.audit.shrink_page import ShrinkPage
from station.views.audit.unit_page import UnitPage
from station.views.audit.wall_page import WallPage

PAGES: tuple[type[Page], ...] = (
    WallPage, SearchPage, UnitPage, CasesPage, HoldsPage, ShrinkPage, KpisPage, CountsPage, OfficePage, ReportsPage,
)
