"""Figures as files: the same tables in three formats, whole or not at all, nothing a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from station.audits.figure_papers import ExportFigures, StatedChange, StatedHistory
from station.audits.kpis import (
    MEASURES,
    Baseline,
    Figures,
    RollUp,
    SetBaseline,
    SetShift,
    SetTarget,
    Shift,
    Slice,
    Target,
)
from station.cli import run
from station.clock import new_id, now
from station.commands import Act
from station.errors import DocumentRefused
from station.exchange.figure_blocks import GROUPS
from station.labels.pdf import text_of
from station.models.database import Database as Base
from station.sentences import Sentence
from station.workflows.audit_figures import slice_called
from station.workflows.auditing import answer
from tests.conftest import Database
from tests.exchange.test_client_reports import sheet_rows
from tests.models.conftest import MakeBench
from tests.models.ledger_world import World, sign_on_at
from tests.workflows.kpi_world import DAYS, Warehouse

EVIL = "=HYPERLINK(0)"


@pytest.fixture
def audit(database: Database, world: World) -> Iterator[Base]:
    with Base(database.audit_url, limit_s=30) as base:
        sign_on_at(base, "AUDIT", world.supervisor)
        yield base


def act(world: World) -> Act:
    return Act(new_id(), now(), "AUDIT", world.supervisor.id)


@pytest.fixture
def house(world: World, make_bench: MakeBench, audit: Base) -> World:
    """Some days of work; a target, what was before with an evil note, and what the program costs."""
    Warehouse(5, world, make_bench).live(60)
    answer(audit, RollUp(most=40))
    answer(audit, SetTarget(act(world), Target("on_time", "", Decimal("0.99")), "on_time"))
    answer(audit, SetBaseline(act(world), Baseline("pick_accuracy", "", Decimal("0.5"), Decimal(20), "EUR", EVIL),
                              "pick_accuracy"))
    answer(audit, SetBaseline(act(world), Baseline("spend", "", Decimal(3), None, "EUR", ""), "spend"))
    return world


def days() -> tuple[date, date]:
    today = datetime.now(UTC).date()
    return today - timedelta(days=DAYS), today


def written(audit: Base, path: Path, form: str, which: Slice | None = None) -> int:
    count: int = answer(audit, ExportFigures(which or Slice(), "day", *days(), form, path, str))
    return count


def tables(path: Path) -> dict[str, list[list[str]]]:
    """By title: the heading and the rows of each table of the CSV."""
    parts: list[list[list[str]]] = [[]]
    for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"))):
        if row:
            parts[-1].append(row)
        else:
            parts.append([])
    return {part[0][0]: part[1:] for part in parts[1:]}


def test_the_file_says_what_the_page_says(audit: Base, house: World, tmp_path: Path) -> None:
    """Fails when a figure of the file is another than the one on the screen."""
    out = tmp_path / "figures.csv"
    count = written(audit, out, "csv")
    found = tables(out)
    assert count == sum(len(rows) - 1 for rows in found.values())
    told = answer(audit, Figures(Slice(), "day", *days()))
    heading, *rows = found["Over the whole time"]
    assert len(rows) == len(MEASURES)
    for row, figure in zip(rows, told.figures, strict=True):
        given = dict(zip(heading, row, strict=True))
        assert given["Figure"] == str(figure.measure.title)
        assert given["What it is"] == str(figure.measure.says)
        assert int(given["Counted"]) == figure.total.facts
        if figure.total.value is not None:
            scale = 100 if given["Unit"] == "%" else 1
            assert abs(Decimal(given["Value"]) - figure.total.value * scale) < Decimal("0.001")
    trends = [row for title, _ in GROUPS for row in found[str(title)][1:]]
    assert len(trends) >= 3 * DAYS - 3
    assert {"Saved against what was before", "Spent"} <= {row[0] for row in found["Return on the program"]}


def test_every_figure_is_in_one_trend() -> None:
    assert sorted(name for _, names in GROUPS for name in names) == sorted(measure.name for measure in MEASURES)


def test_people_stand_by_name_with_their_work_in_words(audit: Base, house: World, tmp_path: Path) -> None:
    out = tmp_path / "figures.csv"
    written(audit, out, "csv")
    heading, *rows = tables(out)["People and their work"]
    assert heading[:4] == ["Person", "Days", "Hours", "Work"]
    assert len(rows) >= 2
    assert [row[0] for row in rows] == sorted((row[0] for row in rows), key=str.casefold)
    assert any("Moved" in row[3] or "Received" in row[3] for row in rows)
    assert not any("_" in cell for row in rows for cell in row)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_note_is_no_formula_for_a_spreadsheet(audit: Base, house: World, tmp_path: Path, form: str) -> None:
    out = tmp_path / "out"
    written(audit, out, form)
    rows = sheet_rows(out, 6) if form == "xlsx" else tables(out)["Targets, and what it was before"]
    assert f"'{EVIL}" in rows[1]


def test_a_paper_has_the_definitions_and_reads_like_one(audit: Base, house: World, tmp_path: Path) -> None:
    out = tmp_path / "figures.pdf"
    written(audit, out, "pdf")
    text = " ".join(text_of(out.read_bytes())).replace("\r\n", " ")
    for measure in MEASURES:
        assert "".join(str(measure.title).split()) in "".join(text.split())
    assert "nothing counted" not in text
    assert "Page 2 of" in text
    assert "no ranking" in text


def test_words_are_in_the_language_that_is_asked_for(audit: Base, house: World, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"

    def loud(sentence: Sentence) -> str:
        return str(sentence).upper()

    answer(audit, ExportFigures(Slice(), "week", *days(), "csv", out, loud))
    assert "ORDER ACCURACY" in {row[0] for row in tables(out)["OVER THE WHOLE TIME"]}


def test_a_part_has_no_people_and_no_return(audit: Base, house: World, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    which = slice_called(audit, client="acme", split="bench", name="pack-1")
    assert which == Slice(house.client, "bench", "PACK-1")
    written(audit, out, "csv", which)
    found = tables(out)
    assert "People and their work" not in found
    assert found["Return on the program"][1:] == []
    assert "PACK-1" in out.read_text("utf-8-sig").splitlines()[0]


def test_what_cannot_be_is_said_and_leaves_nothing(audit: Base, house: World, tmp_path: Path) -> None:
    first, last = days()
    with pytest.raises(DocumentRefused, match="Name a first day"):
        answer(audit, ExportFigures(Slice(), "day", last, first, "csv", tmp_path / "x", str))
    with pytest.raises(DocumentRefused, match="figures know no NOBODY"):
        slice_called(audit, split="bench", name="NOBODY")
    with pytest.raises(DocumentRefused, match="Name the client too"):
        slice_called(audit, split="sku", name="PHONE")
    with pytest.raises(DocumentRefused, match="cannot be written"):
        written(audit, tmp_path / "no" / "x", "csv")
    assert list(tmp_path.iterdir()) == []


def test_who_stated_what_before_comes_from_the_kept_operations(audit: Base, house: World) -> None:
    """Fails when a statement leaves no trace of what it replaced."""
    answer(audit, SetTarget(act(house), None, "on_time"))
    early = Shift("early", datetime.now(UTC).date(), time(6), time(14))
    answer(audit, SetShift(act(house), early))
    told: tuple[StatedChange, ...] = answer(audit, StatedHistory())
    assert [one.what for one in told] == ["shift", "target", "baseline", "baseline", "target"]
    assert len({one.author for one in told}) == 1
    assert told[0].author
    assert told[0].after == early
    assert (told[1].before, told[1].after) == (Target("on_time", "", Decimal("0.99")), None)
    assert isinstance(told[3].after, Baseline)
    assert told[3].after.note == EVIL


def test_the_command_writes_the_file(
    database: Database, house: World, tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "figures.xlsx"
    first, last = days()
    words = ["figures", "report", "--client", "ACME", "--format", "xlsx", "--from", str(first), "--to", str(last),
             "--language", "es", str(out), "--url", database.owner_url]
    assert run(words) == 0
    assert "rows" in capsys.readouterr().out
    assert out.stat().st_mode & 0o077 == 0
    assert len(sheet_rows(out)) == len(MEASURES) + 1
    assert run(["figures", "report", "--client", "NOBODY", str(out), "--url", database.owner_url]) == 2
