"""The administrator's whole way on a base that is new: from nothing to the first box that leaves. No demo."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, LiteralString

import psycopg
import pytest
from pytestqt.qtbot import QtBot

from station.cli import run
from station.commands import Action
from station.labels.pdf import images_of
from station.verdicts import Kind, Reason, Tone, Verdict
from tests.conftest import Database
from tests.labels.reading import contents
from tests.stories.bench_at_work import BenchAtWork, bench_at_work

SAMPLES = Path(str(files("resources") / "samples"))
LISTS = (("clients", "clients.csv", ""), ("products", "halvern_products.csv", ""), ("places", "places.csv", ""),
         ("people", "people.csv", ""), ("units", "halvern_units.csv", "HLV"), ("orders", "halvern_orders.csv", "HLV"))
SERIAL, CABLE = "HV05001GCGRP2QSV4", "09521234001065"


@pytest.fixture
def owner(database: Database) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(database.owner_url, autocommit=True) as connection:
        yield connection


def code_on(file: Path) -> str:
    """The one code on the one page."""
    (page,) = images_of(file.read_bytes(), dots_per_mm=12)
    ((_, text),) = contents(page)
    return text


def test_from_an_empty_base_to_a_box_that_leaves(
    qtbot: QtBot, tmp_path: Path, database: Database, owner: psycopg.Connection[Any],
    capsys: pytest.CaptureFixture[str],
) -> None:
    def station(*words: str) -> None:
        assert run([*words, "--url", database.owner_url]) == 0, capsys.readouterr().err

    station("site", "--name", "Nave 3", "--zone", "Europe/Madrid", "--address", r"Calle Inventada 1\n28999 Ejemplo")
    for kind, name, client in LISTS:
        station("import", kind, str(SAMPLES / name), *(("--client", client) if client else ()))
    badge = tmp_path / "badge.pdf"
    station("print", "badges", str(badge), "--person", "Nia Vale", "--yes")
    key = one(owner, "SELECT command_key FROM site")
    with bench_at_work(qtbot, tmp_path, database.bench_url, key=bytes(key), site="Nave 3") as bench:
        assert bench.scan(code_on(badge)).kind is Kind.SIGNED_ON
        pack(bench)
        assert pressed(bench, Action.CLOSE).reason is Reason.NO_PREFIX
        assert "station site --sscc-prefix" in str(bench.says.sentence)
        station("site", "--sscc-prefix", "9521234")    # the bench goes on at once
        bench.command(Action.CLEAR)
        assert pressed(bench, Action.CLOSE).kind is Kind.PARCEL_CLOSED
        bench.until(lambda: len(bench.printer.jobs) == 1)
        sscc = one(owner, "SELECT sscc FROM parcel WHERE sscc IS NOT NULL")
        assert sscc.startswith("09521234")
        assert bench.scan(f"00{sscc}", aim="]C1").kind is Kind.PARCEL_PROVED
        assert bench.command(Action.SHIP).tone is Tone.COMPLETE
        bench.until(lambda: one(owner, "SELECT count(*) FROM print_job WHERE fate = 'ordered'") == 0)
    assert one(owner, "SELECT number FROM orders WHERE state = 'shipped'") == "H-1001"


def pack(bench: BenchAtWork) -> None:
    """A console and two cables, weighed with their packaging."""
    assert bench.scan("TOTE:T-01").kind is Kind.ORDER_TAKEN
    assert bench.scan(CABLE, aim="]E0").tone is Tone.ACCEPTED
    assert bench.scan(SERIAL).kind is Kind.PACKED
    assert bench.scan(CABLE, aim="]E0").tone is Tone.COMPLETE
    bench.scale.shows(f"{3900 + 2 * 85 + 120} g")


def pressed(bench: BenchAtWork, action: Action) -> Verdict:
    verdict = bench.press(action)
    assert verdict is not None
    return verdict


def one(owner: psycopg.Connection[Any], query: LiteralString) -> Any:
    row = owner.execute(query).fetchone()
    assert row is not None
    return row[0]
