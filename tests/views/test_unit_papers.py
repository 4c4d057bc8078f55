"""A unit's papers from its page: a certificate, its rows, everything as one file; and a file that cannot be written."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from pytestqt.qtbot import QtBot

from station.labels.pdf import text_of
from station.paper_audit import AuditPapers
from station.verdicts import Tone
from station.views.audit.unit_page import UnitPage
from station.views.translation import Translator
from tests.conftest import Database
from tests.models.ledger_world import Bench, World
from tests.views.audit_room import Room, room

WITHIN_MS = 30_000


@dataclass(slots=True)
class Papers:
    """The page of one unit; `folder` is where its files go."""

    made: Room[UnitPage]
    folder: Path
    serial: str
    qtbot: QtBot

    def save(self, form: str) -> Path:
        """Press the button of this form, answer the dialogue with the folder, wait for the word on it."""
        panel, path = self.made.page.papers, self.folder / f"unit.{form}"
        panel.where = lambda _suggested: path    # the person's answer to the dialogue
        told = len(self.made.told)
        {"pdf": panel.certificate, "csv": panel.rows, "zip": panel.evidence}[form].click()
        self.qtbot.waitUntil(lambda: len(self.made.told) > told, timeout=WITHIN_MS)
        return path


@pytest.fixture
def papers(qtbot: QtBot, database: Database, tmp_path: Path) -> Iterator[Papers]:
    with psycopg.connect(database.owner_url, autocommit=True) as owner:
        world = World(owner)
        bench = Bench(world, database.bench_url, "B1")
        unit, serial = bench.receive(world.console, "=SUM(A1)")
        bench.leave()
        written = AuditPapers(database.audit_url, tmp_path / "photos", lambda language: Translator(language).text)
        with room(UnitPage, qtbot, database, world.supervisor, papers=written.answers) as made:
            made.page.open(f"client={world.client}&unit={unit}")
            qtbot.waitUntil(lambda: made.page.story is not None, timeout=WITHIN_MS)
            yield Papers(made, tmp_path, serial, qtbot)


def test_its_certificate_names_it_and_every_event(papers: Papers) -> None:
    text = "".join(text_of(papers.save("pdf").read_bytes()))
    assert papers.serial in text
    assert papers.made.told[-1] == ("Saved unit.pdf.", Tone.ACCEPTED)


def test_its_rows_hold_every_event_and_no_formula(papers: Papers) -> None:
    rows = list(csv.reader(papers.save("csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) == 1 + 2    # received, put away
    assert not any(cell.startswith("=") for row in rows for cell in row)


def test_everything_of_it_is_one_file(papers: Papers) -> None:
    with zipfile.ZipFile(papers.save("zip")) as pack:
        assert {"manifest.json", "SHA256SUMS"} <= set(pack.namelist())


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_left(papers: Papers) -> None:
    papers.folder = papers.folder / "nowhere"
    papers.save("pdf")
    assert papers.made.told[-1][1] is Tone.REFUSED
    assert papers.made.page.papers.certificate.isEnabled()
    assert not papers.folder.exists()
