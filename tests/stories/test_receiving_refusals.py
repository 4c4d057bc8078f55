"""Every refusal of receiving, as a receiver meets it: it latches, says what to do, is kept, and writes no unit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from uuid_utils.compat import uuid7

from station.commands import Action
from station.refusals import refused
from station.verdicts import Reason, Verdict
from tests.models.ledger_world import outcome
from tests.stories.receiving_dock import ReceivingDock
from tests.stories.test_receiving_cartons import sscc
from tests.stories.test_refusals import BEGINS

Provoke = Callable[[ReceivingDock], Verdict]


def _unknown(dock: ReceivingDock) -> Verdict:
    return dock.scan("NOBODY-SENT-THIS")


def _leased(dock: ReceivingDock) -> Verdict:
    other = dock.announce("ASN-L", (dock.world.console, 1), lease_bench="DOCK-2", lease_until="2100-01-01",
                          lease_person=dock.world.packer.id)
    return dock.scan(other.number)


def _in_state(state: str) -> Provoke:
    return lambda dock: dock.scan(dock.announce("ASN-S", (dock.world.console, 1), state=state).number)


def _scanned(code: Callable[[ReceivingDock], str], aim: str = "]C0") -> Provoke:
    def provoke(dock: ReceivingDock) -> Verdict:
        text = code(dock)
        dock.announce("ASN-R", (dock.world.console, 1), (dock.world.cable, 5))
        dock.scan("ASN-R")
        return dock.scan(text, aim=aim)

    return provoke


def _count_only(dock: ReceivingDock) -> Verdict:
    """The mode counts such goods by itself: the base refuses a serial of them all the same."""
    dock.announce("ASN-R", (dock.world.console, 1), (dock.world.cable, 1))
    dock.scan("ASN-R")
    inbound = dock.inbound
    return _refused(dock, "receive_unit", client=inbound.client, inbound=inbound.id, candidates=["C-1"],
                    sku=dock.world.cable.id)


def _refused(dock: ReceivingDock, kind: str, **fields: object) -> Verdict:
    """A bench that asks what no mode would."""
    told = dock.beside.do(kind, **fields)
    return refused(Reason(told["reason"]), told)


def _twice(dock: ReceivingDock) -> Verdict:
    _, serials = dock.listed("ASN-D", dock.world.console, 2)
    dock.scan(serials[0])
    dock.scan(serials[0], aim="]d1")
    return dock.bench.press(Action.CONFIRM)


def _moved_on(dock: ReceivingDock) -> Verdict:
    _, serials = dock.listed("ASN-M", dock.world.console, 1)
    dock.scan(serials[0])
    dock.world.owner.execute("UPDATE unit SET location_id = %s", [dock.world.bin])
    told = dock.bench.press(Action.UNDO)
    dock.world.owner.execute("UPDATE unit SET location_id = (SELECT dock_id FROM inbound)")
    return told


def _nothing_listed(dock: ReceivingDock) -> Verdict:
    dock.announce("ASN-N", (dock.world.console, 1))
    dock.scan("ASN-N")
    return dock.bench.press(Action.LIST)


def _place_locked(dock: ReceivingDock) -> Verdict:
    _, serials = dock.listed("ASN-K", dock.world.console, 1)
    count = uuid7()
    dock.world.insert("count_plan", id=count, code="C-1", kind="place", scope="{}")
    dock.world.insert("place_lock", location_id=dock.world.client, count_id=count, locked_at="now")
    return dock.scan(serials[0])


def _over_all(dock: ReceivingDock) -> Verdict:
    dock.listed("ASN-U", dock.world.console, 501)
    dock.bench.press(Action.LIST)
    dock.bench.press(Action.CONFIRM)
    return dock.bench.press(Action.UNDO)


def _list_refused(dock: ReceivingDock) -> Verdict:
    _, serials = dock.listed("ASN-F", dock.world.console, 2)
    dock.world.insert("location", id=uuid7(), code=serials[0], kind="bin")
    dock.bench.press(Action.LIST)
    return dock.bench.press(Action.CONFIRM)


def _sample_open(dock: ReceivingDock) -> Verdict:
    inbound = dock.announce("ASN-O")
    dock.listed_carton(inbound, dock.world.sku("SAMPLED", carton_rule="sample_n", sample_n=2), sscc(1), 3)
    dock.scan("ASN-O")
    dock.sscc(sscc(1))
    dock.bench.press(Action.CLOSE)
    return dock.bench.press(Action.CONFIRM)


def _another_shipments(dock: ReceivingDock) -> Verdict:
    dock.carton(dock.announce("ASN-X"), sscc(7))
    dock.listed("ASN-Y", dock.world.console, 1)
    return dock.sscc(sscc(7))


def _unknown_carton(dock: ReceivingDock) -> Verdict:
    dock.listed("ASN-Y", dock.world.console, 1)
    return dock.sscc(sscc(8))


def _nothing_received(dock: ReceivingDock) -> Verdict:
    dock.listed("ASN-Y", dock.world.console, 1)
    return dock.bench.press(Action.UNDO)


PROVOKED: dict[Reason, Provoke] = {
    Reason.UNKNOWN_INBOUND: _unknown,
    Reason.INBOUND_LEASED: _leased,
    Reason.INBOUND_CLOSED: _in_state("closed"),
    Reason.INBOUND_CANCELLED: _in_state("cancelled"),
    Reason.UNKNOWN_PRODUCT: _scanned(lambda dock: "9506000134352", "]E0"),
    Reason.COUNT_ONLY: _count_only,
    Reason.DUPLICATE: _twice,
    Reason.UNKNOWN_CARTON: _unknown_carton,
    Reason.CARTON_ELSEWHERE: _another_shipments,
    Reason.NOTHING_RECEIVED: _nothing_received,
    Reason.TOO_MANY_TO_UNDO: _over_all,
    Reason.MOVED_ON: _moved_on,
    Reason.NOTHING_LISTED: _nothing_listed,
    Reason.LIST_REFUSED: _list_refused,
    Reason.SAMPLE_OPEN: _sample_open,
    Reason.PLACE_LOCKED: _place_locked,
    Reason.NOT_A_SERIAL: _scanned(lambda dock: "TOTE:7"),
    Reason.PROFILE: _scanned(lambda dock: "x" * 200),
}
NOT_AT_THE_MODE = (Reason.COUNT_ONLY,)
NOT_KEPT_BY_NAME = (Reason.LIST_REFUSED,)    # looked over before anything is asked: a look is kept nowhere


@pytest.fixture
def dock(receiving: ReceivingDock) -> ReceivingDock:
    return receiving


@pytest.mark.parametrize("reason", PROVOKED, ids=lambda reason: reason.value)
def test_it_is_refused_latches_says_what_to_do_and_is_kept(dock: ReceivingDock, reason: Reason) -> None:
    verdict = PROVOKED[reason](dock)
    assert verdict.reason is reason
    if reason not in NOT_AT_THE_MODE:
        assert BEGINS.match(str(verdict.sentence)), str(verdict.sentence)
        assert not any("None" in str(part) or "{" in str(part) for part in (verdict.sentence, *verdict.facts))
        assert dock.bench.screen.latched is (reason is not Reason.NOTHING_RECEIVED)
    dock.bench.quiet()
    kept = [row[0] for row in dock.world.owner.execute("SELECT reason FROM operation WHERE outcome = 'refused'")]
    assert reason in NOT_KEPT_BY_NAME or reason.value in kept


def test_every_act_asked_twice_answers_once(dock: ReceivingDock) -> None:
    """Fails when a function of receiving forgets to look for its own operation."""
    inbound = dock.announce("ASN-T")
    line = dock.line(inbound, dock.world.console, 3)
    dock.lists(inbound, line, ["T-1", "T-2", "T-3"])
    dock.scan("ASN-T")
    here: dict[str, object] = {"client": inbound.client, "inbound": inbound.id}
    fits = {str(dock.world.console.id): "T-1"}
    acts: list[tuple[str, dict[str, object]]] = [
        ("open_inbound", {"code": "ASN-T"}), ("receive_unit", {**here, "candidates": ["T-1"], "fits": fits}),
        ("undo_receipt", here), ("house_label", {**here, "sku": dock.world.console.id, "why": "no_serial"}),
        ("new_carton", {**here, "what": "carton"}), ("reprint_label", here), ("receive_list", here),
        ("close_inbound", here),
    ]
    for function, fields in acts:
        op = dock.beside.op(function, **fields)
        first = dock.beside.call(op)
        assert outcome(first) == ("recorded", None), (function, first)
        before = dock.world.value("SELECT count(*) FROM event") + dock.world.value("SELECT count(*) FROM print_job")
        assert dock.beside.call(op) == {**first, "replayed": True}, function
        assert before == dock.world.value("SELECT count(*) FROM event") + dock.world.value(
            "SELECT count(*) FROM print_job")
    assert dock.world.value("SELECT count(*) FROM unit WHERE state = 'received'") == 4
