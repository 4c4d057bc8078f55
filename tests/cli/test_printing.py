"""The office's papers from a real base: read back with a decoder, private, and no badge lost on its way to paper."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from station.cli import run
from station.command_codes import CommandKey
from station.devices.keystrokes import KEYBOARD_CHECK
from station.labels.command_sheet import DIGITS, WORDS
from station.labels.pdf import images_of, text_of
from tests.conftest import Database
from tests.labels.reading import contents
from tests.models.ledger_world import Bench, World

KEY = CommandKey(b"k" * 32, "House")


class Office:
    """A base with people and a bench that ships, and the command line over it."""

    def __init__(self, database: Database, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.owner = psycopg.connect(database.owner_url, autocommit=True)
        self.world = World(self.owner)
        self.bench_url, self.url = database.bench_url, database.owner_url
        self.file = folder / "out.pdf"
        self._capsys = capsys

    def print(self, *words: str, url: str = "", file: Path | None = None) -> str:
        """What the command said on standard error; "" when it went well."""
        paper, *rest = words
        code = run(["print", paper, *rest, str(file or self.file), "--url", url or self.url])
        told = self._capsys.readouterr()
        assert (code == 0) == (told.err == "")
        return told.err.strip()

    @property
    def codes(self) -> set[str]:
        """Every code on every page."""
        return {text for page in images_of(self.file.read_bytes(), dots_per_mm=12) for _, text in contents(page)}

    @property
    def text(self) -> str:
        return "\n".join(text_of(self.file.read_bytes()))

    def live_badges(self) -> set[bytes]:
        return {row[0] for row in self.owner.execute("SELECT digest FROM badge WHERE revoked_at IS NULL")}

    def ship(self, carrier: str) -> tuple[str, str]:
        """An order of one console that has left: its number and its SSCC."""
        dock = Bench(self.world, self.bench_url, "DOCK")
        serial = dock.receive(self.world.console)[1]
        order = self.world.order((self.world.console, 1), carrier=carrier)
        box = dock.take(order)
        dock.pack(box, serial)
        dock.send(box)
        dock.leave()
        return order.number, str(
            self.world.value("SELECT sscc FROM parcel WHERE order_id = %s AND sscc IS NOT NULL", order.id))


@pytest.fixture
def office(database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Office]:
    made = Office(database, tmp_path, capsys)
    yield made
    made.owner.close()


def test_new_badges_are_on_paper_alone_and_end_the_old_ones(office: Office) -> None:
    before = office.live_badges()
    assert office.print("badges") == "Add --yes: 3 people have a badge now, and it stops working."
    assert office.live_badges() == before
    assert office.print("badges", "--yes") == ""
    assert {hashlib.sha256(code.encode()).digest() for code in office.codes} == office.live_badges()
    assert not before & office.live_badges()
    assert "BADGE" not in office.text
    assert office.file.stat().st_mode & 0o077 == 0


def test_one_person_gets_a_badge_and_the_others_keep_theirs(office: Office) -> None:
    before = office.live_badges()
    assert office.print("badges", "--person", "person 1", "--yes") == ""
    assert len(before & office.live_badges()) == 2
    assert len(office.codes) == 1
    assert "Person 1" in office.text
    assert "Person 2" not in office.text
    assert "Name people who are known and active, such as Person 1" in office.print("badges", "--person", "Nobody")


def test_where_the_file_cannot_be_written_the_old_badges_go_on_working(office: Office, tmp_path: Path) -> None:
    """Fails when badges are committed before they are on paper."""
    before = office.live_badges()
    told = office.print("badges", "--yes", file=tmp_path / "nowhere" / "out.pdf")
    assert "cannot be written (No such file or directory)" in told
    assert office.live_badges() == before


def test_a_file_that_was_open_to_others_is_closed_to_them(office: Office) -> None:
    office.file.write_bytes(b"old")
    office.file.chmod(0o644)
    assert office.print("commands") == ""
    assert office.file.stat().st_mode & 0o077 == 0


def test_the_command_sheet_is_signed_by_this_site(office: Office) -> None:
    assert office.print("commands", "--bench", "PACK-9") == ""
    assert {KEY.verify(code) for code in office.codes} == {*WORDS, *DIGITS}
    assert "PACK-9" in office.text


def test_papers_speak_the_language_that_is_asked_for(office: Office) -> None:
    office.print("commands", "--language", "es")
    spanish = office.text
    office.print("commands", "--language", "pt_BR", "--sheet", "letter")
    assert "Códigos" in spanish
    assert spanish != office.text


def test_every_place_of_a_kind_has_a_label_with_its_code(office: Office) -> None:
    for number in range(3):
        office.owner.execute(
            "INSERT INTO location (id, code, kind) VALUES (gen_random_uuid(), %s, 'tote')", [f"TOTE:T-{number}"])
    assert office.print("places", "--kind", "tote") == ""
    assert office.codes == {"TOTE:T-0", "TOTE:T-1", "TOTE:T-2"}
    assert "Take places in first" in office.print("places", "--kind", "cage")


def test_the_manifest_has_what_this_carrier_took_on_that_day(office: Office) -> None:
    (_, mine), (_, other) = office.ship("Rayo"), office.ship("Postal")
    day = str(office.world.value("SELECT max(day) FROM manifest"))
    assert office.print("manifest", "--carrier", "Rayo", "--day", day) == ""
    assert mine in office.text
    assert other not in office.text
    assert office.print("manifest", "--carrier", "Carga", "--day", day) == (
        f"Name a carrier who took parcels on {day}: Postal, Rayo.")
    assert office.print("manifest", "--carrier", "Rayo", "--day", "2001-01-01") == (
        "Look at the day: no parcel was handed over on 2001-01-01.")


def test_a_packing_list_again_says_what_it_said(office: Office) -> None:
    order, sscc = office.ship("Rayo")
    office.owner.execute("UPDATE site SET name = 'Renamed since'")
    assert office.print("packing-list", order) == ""
    assert order in office.text
    assert "House" in office.text
    assert "Renamed since" not in office.text
    assert any(code.endswith(sscc) for code in office.codes)
    assert office.print("packing-list", "NONE") == "Look at the number: no closed box of an order NONE is known."
    assert "no closed box" in office.print("packing-list", order, "--parcel", "7")


def test_a_bench_may_not_print_what_is_the_owners(office: Office) -> None:
    for words in (("commands",), ("badges", "--yes")):
        assert "as its owner with --url" in office.print(*words, url=office.bench_url)
        assert not office.file.exists()


def test_the_keyboard_check_holds_what_a_scanner_has_to_type(office: Office) -> None:
    assert run(["print", "keyboard-check", str(office.file)]) == 0
    assert office.codes == {KEYBOARD_CHECK}
