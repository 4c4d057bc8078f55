"""What the audit window writes to files: a unit's certificate, its rows, and packs of evidence.

A reader that opens a half-written file would take it for the whole: each is written beside its name and then moved.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from station.answers import moment
from station.audits.papers import Saved, SaveEvidence, SaveHistory
from station.audits.units import UnitStory
from station.errors import DocumentRefused
from station.exchange.evidence import as_csv
from station.exchange.evidence_rows import site_row
from station.labels.pdf import A4
from station.labels.timeline_paper import timeline_paper
from station.models.database import Database
from station.paper_evidence import evidence_pack
from station.paper_receiving import Site
from station.paper_units import HEADING, sheet_of, timeline_of
from station.sentences import Sentence, say
from station.workflows.audit_units import unit_story

LIMIT_S = 60.0
Translate = Callable[[Sentence], str]


class AuditPapers:
    """Used on the slow lane of the audit window. `url` as audit; `speak` gives the words of a language."""

    def __init__(self, url: str, photos: Path, speak: Callable[[str], Translate]) -> None:
        self._url, self._photos, self._speak = url, photos, speak

    @property
    def answers(self) -> Mapping[type, Callable[[Any], Saved]]:
        """Which of these answers which question."""
        return {SaveHistory: self.history, SaveEvidence: self.evidence}

    def history(self, question: SaveHistory) -> Saved:
        """Raises DocumentRefused where the unit is gone or the file cannot be written; DatabaseAway."""
        with Database(self._url, limit_s=LIMIT_S) as base:
            story = unit_story(base, question.client_id, question.unit_id)
            told = site_row(base)
        if story is None:
            raise DocumentRefused(say("Search again: this unit is not in the base."))
        if question.form == "csv":
            data = as_csv(HEADING, sheet_of(story))
        else:
            data = _certificate(story, told, self._speak(question.language))
        _write(question.path, data)
        return Saved(question.path)

    def evidence(self, question: SaveEvidence) -> Saved:
        """Raises DocumentRefused, DatabaseAway."""
        pack = evidence_pack(self._url, question.what, question.name, self._photos, question.path,
                             client=question.client, sku=question.sku, translate=self._speak(question.language))
        return Saved(question.path, tuple(f"{one.what}: {one.why}" for one in pack.missing))


def _certificate(story: UnitStory, told: Mapping[str, Any], translate: Translate) -> bytes:
    zone = ZoneInfo(told["zone"])

    def day(at: str | None) -> str:
        when: datetime | None = moment(at)
        return when.astimezone(zone).strftime("%Y-%m-%d %H:%M") if when else ""

    return timeline_paper(timeline_of(story, Site(translate, day, A4), told["name"]), translate)


def _write(path: Path, data: bytes) -> None:
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(data)
        os.replace(beside, path)
    except OSError as refused:
        beside.unlink(missing_ok=True)
        raise DocumentRefused(say("Choose another place: {path} cannot be written.", path=str(path))) from refused
