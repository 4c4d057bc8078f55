"""The office over a real base: what is typed is kept with its author, refused in words, and never lost by a click."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from station.clock import now
from station.exchange.documents import Kind, import_document
from station.verdicts import Tone
from station.views.audit.office_family import FamilyTab
from station.views.audit.office_lists import ListTab
from station.views.audit.office_more import PlacesTab, SkusTab
from station.views.audit.office_page import OfficePage
from station.views.audit.office_people import PeopleTab
from station.views.audit.office_seen import HistoryTab
from tests.conftest import Database
from tests.models.ledger_world import Person, World
from tests.views.audit_room import Room, room


@pytest.fixture
def office(qtbot: QtBot, database: Database, world: World) -> Iterator[Room[OfficePage]]:
    with room(OfficePage, qtbot, database, world.supervisor) as made:
        yield made


def sha256(person: Person) -> str:
    return hashlib.sha256(person.badge.encode()).hexdigest()


def tone(made: Room[OfficePage]) -> Tone | None:
    return made.told[-1][1] if made.told else None


def tab(qtbot: QtBot, made: Room[OfficePage], name: str) -> Any:
    made.page.open(name)
    shown: Any = made.page.shown
    if isinstance(shown, FamilyTab):
        qtbot.waitUntil(lambda: shown.table._settled)
        qtbot.waitUntil(lambda: shown.shown is not None or not shown.table.rows())
    return shown


def put(shown: FamilyTab, name: str, value: object) -> None:
    """As a supervisor fills it in."""
    widget = shown.form.fields[name].widget
    if isinstance(widget, QLineEdit):
        widget.setText(str(value))
    elif isinstance(widget, QCheckBox):
        widget.setChecked(bool(value))
    else:
        assert isinstance(widget, QComboBox)
        widget.setCurrentIndex(widget.findData(value))


def kept(qtbot: QtBot, made: Room[OfficePage], shown: FamilyTab) -> None:
    said = len(made.told)
    shown.save.click()
    qtbot.waitUntil(lambda: len(made.told) > said)
    assert made.told[-1][1] is Tone.ACCEPTED, made.told[-1]


def test_a_clients_rules_are_changed_and_the_change_is_told(
    qtbot: QtBot, office: Room[OfficePage], world: World,
) -> None:
    clients = tab(qtbot, office, "clients")
    assert not clients.save.isEnabled()
    put(clients, "photo", "required")
    put(clients, "tolerance_percent", "2,5")
    kept(qtbot, office, clients)
    assert world.value("SELECT rules->>'photo' FROM client WHERE code = 'ACME'") == "required"
    changes = tab(qtbot, office, "history")
    assert isinstance(changes, HistoryTab)
    qtbot.waitUntil(lambda: bool(changes.table.rows()))
    assert changes.table.rows()[0].cells[3] == "ACME"
    assert "off → required" in str(changes.table.rows()[0].cells[4])
    assert "3 → 2.5" in str(changes.table.rows()[0].cells[4])


def test_what_a_list_changed_is_told_beside_the_rest(
    qtbot: QtBot, office: Room[OfficePage], database: Database, tmp_path: Path,
) -> None:
    for capacity in (4, 6):
        import_document(database.owner_url, Kind.PLACES, f"code,kind,capacity\nZ-9,bin,{capacity}\n".encode(),
                        name="bins.csv", folder=tmp_path)
    changes = tab(qtbot, office, "history")
    qtbot.waitUntil(lambda: len(changes.table.rows()) == 2)
    changed, added = (row.cells for row in changes.table.rows())
    assert (changed[1], changed[3], changed[4]) == ("OFFICE", "LOC:Z-9", "capacity: 4 → 6")
    assert (added[1], added[3], added[4]) == ("OFFICE", "bins.csv", "added")
    changes.table.select(changes.table.rows()[1].key)
    qtbot.waitUntil(lambda: any("LOC:Z-9" in said.text() for said in changes.pairs.findChildren(QLabel)))
    assert "bins.csv" in [said.text() for said in changes.pairs.findChildren(QLabel)]


def test_a_new_client_is_known_at_once(qtbot: QtBot, office: Room[OfficePage], world: World) -> None:
    clients = tab(qtbot, office, "clients")
    clients.new.click()
    put(clients, "code", "nova")
    put(clients, "name", "Nova")
    kept(qtbot, office, clients)
    qtbot.waitUntil(lambda: clients.table.row() is not None and clients.table.row().cells[0] == "NOVA")
    assert world.value("SELECT name FROM client WHERE code = 'NOVA'") == "Nova"
    assert not clients.form.fields["code"].widget.isEnabled()


def test_what_was_typed_is_not_lost_by_a_click_on_another(qtbot: QtBot, office: Room[OfficePage]) -> None:
    clients = tab(qtbot, office, "clients")
    first = clients.shown
    put(clients, "name", "Something else")
    other = next(key for key in clients.entries if key != first.id)
    clients.table.select(other)
    assert clients.shown is first
    assert clients.form.fields["name"].widget.text() == "Something else"
    assert office.told[-1][0].startswith("Save or undo first")
    clients.refresh()
    office.page.open("places")
    office.page.open("clients")
    assert clients.form.fields["name"].widget.text() == "Something else"
    clients.undo.click()
    clients.table.select(other)
    assert clients.shown.id == other


def test_somebody_was_faster_and_what_was_typed_is_still_there(
    qtbot: QtBot, office: Room[OfficePage], world: World,
) -> None:
    clients = tab(qtbot, office, "clients")
    world.owner.execute("UPDATE client SET name = 'Renamed' WHERE code = 'ACME'")
    put(clients, "name", "My name")
    put(clients, "packaging_g", "20")
    clients.save.click()
    qtbot.waitUntil(lambda: bool(office.told) and office.told[-1][1] is Tone.REFUSED)
    assert office.told[-1][0].startswith("Look at it again")
    assert clients.form.fields["name"].widget.text() == "My name"
    assert clients.form.facts["name"] == "Renamed"
    kept(qtbot, office, clients)
    assert world.value("SELECT name FROM client WHERE code = 'ACME'") == "My name"


def test_what_cannot_be_is_refused_by_its_field(qtbot: QtBot, office: Room[OfficePage]) -> None:
    clients = tab(qtbot, office, "clients")
    put(clients, "tolerance_percent", "many")
    clients.save.click()
    assert office.told[-1][0].startswith("Type a number for")
    put(clients, "tolerance_percent", "400")
    clients.save.click()
    qtbot.waitUntil(lambda: tone(office) is Tone.REFUSED)
    assert office.told[-1][0] == "Check “tolerance in %”: it cannot be so."


def test_a_person_is_changed_by_whoever_shows_a_badge(qtbot: QtBot, office: Room[OfficePage], world: World) -> None:
    people = tab(qtbot, office, "people")
    assert isinstance(people, PeopleTab)
    people.new.click()
    put(people, "name", "Rosa Lima")
    put(people, "role", "inspector")
    people.save.click()
    assert office.told[-1][0].startswith("Scan your own badge")
    assert world.value("SELECT count(*) FROM person WHERE name = 'Rosa Lima'") == 0
    assert office.page.badge_scanned(sha256(world.supervisor))
    qtbot.waitUntil(lambda: tone(office) is Tone.ACCEPTED)
    assert world.value("SELECT role FROM person WHERE name = 'Rosa Lima'") == "inspector"
    assert not office.page.badge_scanned(sha256(world.supervisor))


def test_a_new_badge_is_on_paper_alone(
    qtbot: QtBot, office: Room[OfficePage], world: World, tmp_path: Path,
) -> None:
    people = tab(qtbot, office, "people")
    people.table.select(world.packer.id)
    people.issue_to(tmp_path / "badge.pdf")
    people.proof.setText(world.supervisor.badge)
    people.proof.returnPressed.emit()
    qtbot.waitUntil(lambda: tone(office) is Tone.ACCEPTED)
    assert (tmp_path / "badge.pdf").read_bytes().startswith(b"%PDF")
    assert os.stat(tmp_path / "badge.pdf").st_mode & 0o077 == 0
    assert world.value("SELECT count(*) FROM badge WHERE person_id = %s", world.packer.id) == 2
    assert world.value("SELECT count(*) FROM badge WHERE person_id = %s AND revoked_at IS NULL", world.packer.id) == 1
    assert people.proof.text() == ""


def test_a_badge_that_was_refused_leaves_no_paper(
    qtbot: QtBot, office: Room[OfficePage], world: World, tmp_path: Path,
) -> None:
    people = tab(qtbot, office, "people")
    people.table.select(world.packer.id)
    people.issue_to(tmp_path / "badge.pdf")
    assert office.page.badge_scanned(sha256(world.second_packer))
    qtbot.waitUntil(lambda: tone(office) is Tone.REFUSED)
    assert not (tmp_path / "badge.pdf").exists()


def test_a_place_is_added_and_its_label_printed(
    qtbot: QtBot, office: Room[OfficePage], world: World, tmp_path: Path,
) -> None:
    places = tab(qtbot, office, "places")
    assert isinstance(places, PlacesTab)
    places.new.click()
    put(places, "code", "LOC:B-7")
    put(places, "capacity", "12")
    kept(qtbot, office, places)
    qtbot.waitUntil(lambda: len(places.entries) == 2)
    places.print_to(tmp_path / "places.pdf")
    qtbot.waitUntil(lambda: office.told[-1][0] == "Labels are in places.pdf: 2.")
    assert (tmp_path / "places.pdf").read_bytes().startswith(b"%PDF")


def test_a_sku_and_its_profile_are_changed_together(qtbot: QtBot, office: Room[OfficePage], world: World) -> None:
    skus = tab(qtbot, office, "skus")
    assert isinstance(skus, SkusTab)
    skus.table.select(world.console.id)
    put(skus, "swap", "allow")
    skus.profile.lengths.setText("11")
    kept(qtbot, office, skus)
    assert world.value("SELECT swap || (profile->>'lengths') FROM sku WHERE id = %s", world.console.id) == "allow[11]"
    assert not skus.dirty


def test_lanes_are_tried_before_they_are_saved(qtbot: QtBot, office: Room[OfficePage], world: World) -> None:
    lanes = tab(qtbot, office, "lanes")
    assert isinstance(lanes, ListTab)
    qtbot.waitUntil(lambda: lanes.about is not None)
    assert lanes.trial.gives.text() == "Quarantine"
    lanes._add()
    put_in(lanes, "name", "Good as new")
    lanes.form.fields["lane"].show("SELLABLE")
    lanes.form.fields["grades"].boxes["A"].setChecked(True)
    assert (lanes.trial.gives.text(), lanes.trial.why.text()) == ("Sellable", "by the rule Good as new")
    lanes.trial.unit.fields["grade"].show("C")
    assert lanes.trial.gives.text() == "Quarantine"
    lanes.save.click()
    qtbot.waitUntil(lambda: tone(office) is Tone.ACCEPTED)
    assert world.value("SELECT rules->0->>'lane' FROM lane_rules") == "SELLABLE"
    assert not lanes.dirty


def put_in(lists: ListTab, name: str, text: str) -> None:
    widget = lists.form.fields[name].widget
    assert isinstance(widget, QLineEdit)
    widget.setText(text)


def test_questions_are_tried_and_a_wrong_one_is_told(qtbot: QtBot, office: Room[OfficePage], world: World) -> None:
    questions = tab(qtbot, office, "questions")
    qtbot.waitUntil(lambda: questions.about is not None)
    questions._add()
    put_in(questions, "code", "spins")
    questions.save.click()
    assert office.told[-1][1] is Tone.ATTENTION
    put_in(questions, "text_en", "Does it start?")
    questions.form.fields["worst"].show("D")
    assert questions.trial.gives.text() == "Grade A"
    questions.trial.bad["spins"].setChecked(True)
    assert questions.trial.gives.text() == "Grade D"
    questions.save.click()
    qtbot.waitUntil(lambda: tone(office) is Tone.ACCEPTED)
    assert world.value(
        "SELECT q->>'worst' FROM question_set s, jsonb_array_elements(s.questions) q WHERE q->>'code' = 'spins'") == "D"


def test_every_tab_opens_and_says_what_there_is(qtbot: QtBot, office: Room[OfficePage]) -> None:
    for name in office.page.tabs:
        office.page.open(name)
        assert office.page.shown is office.page.tabs[name]
    qtbot.waitUntil(lambda: office.page.tabs["site"].table._settled)
    assert not [told for told in office.told if told[1] is Tone.REFUSED]


def test_a_new_sku_is_typed_and_known_at_once(qtbot: QtBot, office: Room[OfficePage], world: World) -> None:
    skus = tab(qtbot, office, "skus")
    skus.new.click()
    for name, value in (("client", "acme"), ("code", "PAD-7"), ("name", "Pad 7"), ("gtins", "4006381333931"),
                        ("policy", "every_touch"), ("weight_g", "412,5"), ("currency", "eur"), ("class", "console")):
        put(skus, name, value)
    skus.profile.lengths.setText("11")
    kept(qtbot, office, skus)
    qtbot.waitUntil(lambda: skus.table.row() is not None and skus.table.row().cells[1] == "PAD-7")
    assert world.owner.execute("""SELECT s.weight_g, s.currency, s.profile->'lengths', g.gtin FROM sku s
        JOIN gtin g ON g.sku_id = s.id WHERE s.code = 'PAD-7'""").fetchone() == (
        Decimal("412.50"), "EUR", [11], "04006381333931")
    assert not skus.dirty
    assert not skus.form.fields["code"].widget.isEnabled()
    skus.parts.click()
    assert office.doors[-1].page == "office"
    office.page.open(office.doors[-1].target)
    parts: Any = office.page.shown
    qtbot.waitUntil(lambda: parts.about is not None and parts.which.currentText() == "ACME · PAD-7")


def test_a_wrong_number_of_a_new_sku_is_told_by_its_field_and_nothing_is_lost(
    qtbot: QtBot, office: Room[OfficePage], world: World,
) -> None:
    skus = tab(qtbot, office, "skus")
    skus.new.click()
    for name, value in (("client", "ACME"), ("code", "PAD-7"), ("name", "Pad 7"), ("gtins", "4006381333932")):
        put(skus, name, value)
    skus.save.click()
    qtbot.waitUntil(lambda: tone(office) is Tone.REFUSED)
    assert office.told[-1][0] == (
        "Check “GTINs”. Compare the GTIN with the bar code: its check digit is not right.")
    assert skus.form.fields["code"].widget.text() == "PAD-7"
    put(skus, "gtins", world.console.gtin)
    office.told.clear()
    skus.save.click()
    qtbot.waitUntil(lambda: tone(office) is Tone.REFUSED)
    assert office.told[-1][0] == f"Choose another name: {world.console.gtin} is taken."


def test_a_person_that_was_found_is_shown(qtbot: QtBot, office: Room[OfficePage], world: World) -> None:
    name = world.value("SELECT name FROM person WHERE id = %s", world.second_packer.id)
    office.page.open(urlencode({"people": world.second_packer.id, "called": name}))
    people: Any = office.page.shown
    qtbot.waitUntil(lambda: people.shown is not None and people.shown.id == world.second_packer.id)
    assert people.form.fields["name"].widget.text() == name


def parts_of(qtbot: QtBot, made: Room[OfficePage], world: World) -> Any:
    made.page.open(f"accessories={world.console.id}")
    parts: Any = made.page.shown
    qtbot.waitUntil(lambda: parts.about is not None and parts.about.sku == world.console.id)
    return parts


def saved(qtbot: QtBot, made: Room[OfficePage], lists: Any) -> None:
    said = len(made.told)
    lists.save.click()
    qtbot.waitUntil(lambda: len(made.told) > said and made.told[-1][1] is Tone.ACCEPTED)
    qtbot.waitUntil(lambda: not lists.dirty)


def test_every_list_of_accessories_is_a_version_with_its_author_before_and_after(
    qtbot: QtBot, office: Room[OfficePage], world: World,
) -> None:
    who = world.value("SELECT name FROM person WHERE id = %s", world.supervisor.id)
    parts = parts_of(qtbot, office, world)
    parts._add()
    put_in(parts, "name", "Strap")
    saved(qtbot, office, parts)
    qtbot.waitUntil(lambda: parts.version.text().startswith(f"Version 1, by {who}"))
    parts.form.fields["worst"].show("D")
    parts._add()
    put_in(parts, "name", "Cable")
    saved(qtbot, office, parts)
    qtbot.waitUntil(lambda: parts.version.text().startswith(f"Version 2, by {who}"))
    changes = tab(qtbot, office, "history")
    qtbot.waitUntil(lambda: len(changes.table.rows()) == 2)
    last, first = (row.cells for row in changes.table.rows())
    assert (last[1], last[2].text, last[3]) == (who, "Accessories", "CONSOLE")
    assert str(last[4]).startswith("Strap: grade at best: C → D; Cable: added: ")
    assert str(first[4]).startswith("Strap: added: ")


def test_a_bench_that_was_only_heard_of_is_named_and_limited(
    qtbot: QtBot, office: Room[OfficePage], world: World,
) -> None:
    world.insert("bench_pulse", bench="PACK-3", mode="packing", subject="{}", scans=0, refusals=0, counted_since=now(),
                 waiting=2, devices='[{"role": "scale", "name": "scale", "health": "ready"}]', at=now())
    office.page.open(urlencode({"benches": "PACK-3", "called": "PACK-3"}))
    benches: Any = office.page.shown
    qtbot.waitUntil(lambda: benches.shown is not None)
    qtbot.waitUntil(lambda: any(said.text() == "Scale" for said in benches.heard.findChildren(QLabel)))
    put(benches, "area", "Hall 2")
    benches.form.fields["modes"].boxes["packing"].setChecked(True)
    kept(qtbot, office, benches)
    assert world.owner.execute("SELECT code, area, modes FROM bench").fetchall() == [("PACK-3", "Hall 2", ["packing"])]
    qtbot.waitUntil(lambda: benches.shown is not None and benches.shown.id is not None and not benches.dirty)
    put(benches, "active", False)
    kept(qtbot, office, benches)
    assert world.value("SELECT stopped_at IS NOT NULL FROM bench") is True
