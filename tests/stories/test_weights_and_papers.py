"""Weight, photo and paper: what blocks a box, who lifts that, and what became of each paper."""

from __future__ import annotations

from decimal import Decimal

import pytest

from station.commands import Action
from station.devices.printer import Fate
from station.health import Health
from station.verdicts import Kind, Reason, Tone
from tests.stories.packing_table import PackingTable, facts


def too_heavy(table: PackingTable) -> None:
    table.opened_with(1)
    table.bench.scale.grams = Decimal(1500)
    told = table.bench.press(Action.CLOSE)
    assert told.reason is Reason.WEIGHT_OFF
    assert "1500 g" in facts(told)
    assert "1000 g" in facts(told)


def badge_for_reason(table: PackingTable, badge: str) -> Reason | None:
    """F10, a reason, and this badge; the refusal is then cleared."""
    table.bench.press(Action.OVERRIDE)
    table.bench.type("override_reason", "Gift wrapping")
    reason = table.bench.scan(badge).reason
    return reason


def test_a_wrong_weight_is_lifted_by_a_second_person_with_the_right_and_a_reason(table: PackingTable) -> None:
    """Fails when one person can lift a block alone, or without saying why."""
    too_heavy(table)
    assert badge_for_reason(table, table.world.packer.badge) is Reason.SAME_PERSON
    assert badge_for_reason(table, table.world.second_packer.badge) is Reason.NOT_ALLOWED
    table.bench.press(Action.OVERRIDE)
    assert table.bench.scan(table.world.supervisor.badge).reason is Reason.NOT_NOW    # why?
    table.bench.clear()
    table.bench.type("override_reason", "Gift wrapping")
    lifted = table.bench.scan(table.world.supervisor.badge)
    assert lifted.kind is Kind.PARCEL_CLOSED
    assert "Gift wrapping" in facts(lifted)
    table.bench.quiet()
    assert not table.world.value("SELECT count(*) FROM operation WHERE answer::text LIKE %s",
                                 f"%{table.world.supervisor.badge}%")


def test_nothing_else_can_be_overridden(table: PackingTable) -> None:
    table.open()
    refused = table.bench.scan("NEVER-SEEN")
    assert table.bench.press(Action.OVERRIDE) == refused
    assert table.bench.screen.refused_while_latched == 1


def test_a_scale_that_is_away_is_seen_and_blocks_only_where_a_weight_is_due(table: PackingTable) -> None:
    table.opened_with(1)
    table.bench.scale.grams = None
    assert table.bench.press(Action.WEIGH).reason is Reason.WEIGHT_MISSING
    table.bench.clear()
    assert table.bench.press(Action.CLOSE).kind is Kind.PARCEL_CLOSED
    assert next(d for d in table.bench.screen.devices if d.role == "scale").health is Health.AWAY


def test_a_photo_taken_by_hand_is_the_photo_of_the_box(table: PackingTable) -> None:
    table.rules(photo="required")
    table.opened_with(1)
    table.bench.scale.grams = Decimal(1000)
    table.bench.camera.works = False
    assert table.bench.press(Action.CLOSE).reason is Reason.PHOTO_MISSING
    table.bench.clear()
    table.bench.camera.works = True
    table.bench.press(Action.PHOTO)
    assert table.bench.press(Action.CLOSE).kind is Kind.PARCEL_CLOSED
    assert table.bench.camera.taken == 1
    assert table.world.value("SELECT photo FROM parcel") == f"{1:064x}"


def closed_while(table: PackingTable, fate: Fate) -> str:
    """A box is closed and its papers meet this fate; the SSCC."""
    table.bench.sheets.fate = fate
    order, _ = table.closed()
    table.bench.until(lambda: table.world.value("SELECT count(*) FROM print_job WHERE fate = 'ordered'") == 0)
    table.bench.quiet()
    return table.sscc(order)


@pytest.mark.parametrize(("key", "fate", "word"), [
    (Action.CONFIRM, "printed", "PRINTED"), (Action.DECLINE, "failed", "NOT PRINTED"),
])
def test_a_print_that_was_cut_off_asks_whether_it_came_out(
    table: PackingTable, key: Action, fate: str, word: str,
) -> None:
    closed_while(table, Fate.UNKNOWN)
    asked = table.bench.says
    assert str(asked.word) == "DID IT PRINT"
    assert asked.question is not None
    printed = asked.question.keeps["print"]
    assert str(table.bench.press(key).word) == word
    assert table.world.value("SELECT fate FROM print_job WHERE id = %s", printed) == fate


def test_a_reprint_asks_first_and_is_written_down_as_one(table: PackingTable) -> None:
    closed_while(table, Fate.PRINTED)
    assert table.bench.press(Action.REPRINT).kind is Kind.ASKED
    assert len(table.bench.sheets.printed) == 2
    again = table.bench.press(Action.CONFIRM)
    assert again.kind is Kind.LABEL_ORDERED
    table.bench.quiet()
    assert len(table.bench.sheets.printed) == 3
    assert table.world.value("SELECT count(*) FROM print_job WHERE reprint_of IS NOT NULL") == 1


def test_an_opened_box_voids_its_label(table: PackingTable) -> None:
    old = closed_while(table, Fate.PRINTED)
    table.bench.press(Action.REOPEN)
    opened = table.bench.press(Action.CONFIRM)
    assert opened.kind is Kind.PARCEL_REOPENED
    assert old in facts(opened)
    assert table.bench.press(Action.CLOSE).kind is Kind.PARCEL_CLOSED
    table.bench.quiet()
    assert table.bench.scan(f"00{old}", aim="]C1").reason is Reason.WRONG_LABEL
    assert table.world.value("SELECT sscc FROM parcel") != old


def test_what_did_not_come_out_is_offered_at_the_next_sign_on_until_it_has(table: PackingTable) -> None:
    closed_while(table, Fate.FAILED)
    table.bench.press(Action.RELEASE)
    table.bench.press(Action.SIGN_OFF)
    welcome = table.bench.scan(table.world.packer.badge)
    assert welcome.question is not None
    assert welcome.tone is Tone.ATTENTION
    assert "2 papers" in facts(welcome)
    table.bench.sheets.fate = Fate.PRINTED
    table.bench.choose("print")
    table.bench.quiet()
    assert len(table.bench.sheets.printed) == 4
    table.bench.press(Action.SIGN_OFF)
    assert table.bench.scan(table.world.packer.badge).question is None


def test_a_failed_label_that_was_reprinted_is_not_owed_any_more(table: PackingTable) -> None:
    closed_while(table, Fate.FAILED)
    table.bench.sheets.fate = Fate.PRINTED
    for key in (Action.REPRINT, Action.PAPERS):
        table.bench.press(key)
        table.bench.press(Action.CONFIRM)
        table.bench.quiet()
    table.bench.press(Action.RELEASE)
    table.bench.press(Action.SIGN_OFF)
    assert table.bench.scan(table.world.packer.badge).question is None
