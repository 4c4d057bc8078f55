"""Papers and packs that the audit window writes to a file of its PC."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SaveHistory:
    """One unit's history as a certificate (pdf) or as rows (csv), in `language`. Answered by Saved."""

    client_id: UUID
    unit_id: UUID
    path: Path
    form: str
    language: str


@dataclass(frozen=True, slots=True)
class SaveEvidence:
    """The evidence pack (zip) of an order, a unit or an rma. Answered by Saved."""

    what: str
    name: str
    client: str
    sku: str
    path: Path
    language: str


@dataclass(frozen=True, slots=True)
class Saved:
    """`missing`: what should be in it and could not be had, in words."""

    path: Path
    missing: tuple[str, ...] = ()
