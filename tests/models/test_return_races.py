"""Several returns benches at once: one unit comes back once, one parcel is in one pair of hands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.ledger_world import Answer, Bench, outcome
from tests.models.returns_world import Returns
from tests.models.test_ledger_races import at_once, same

ROUNDS = 25
PARCELS = "SELECT count(*) FROM return_parcel"


@pytest.mark.parametrize("kind", ["open_return", "by_unit", "identify_unit", "unknown", "empty_box"])
def test_one_operation_from_six_clients_is_done_once(returns: Returns, make_bench: MakeBench, kind: str) -> None:
    """Fails when the operation's id is not looked up again behind the lock."""
    clients = [make_bench("TRIAGE-1") for _ in range(6)]
    for number in range(8):
        sent = returns.ship()
        op = _operation(returns, kind, sent.order.number, sent.serial, number)
        assert same(at_once([lambda bench=bench, op=op: bench.call(op) for bench in clients]))  # type: ignore[misc]
        assert returns.kinds(sent.unit).count("return") == (kind in ("by_unit", "identify_unit"))
    assert returns.world.value(PARCELS) == 8
    assert returns.world.value("SELECT count(*) FROM return_item") == (0 if kind == "open_return" else 8)


def _operation(returns: Returns, kind: str, order: str, serial: str, number: int) -> dict[str, object]:
    if kind in ("open_return", "by_unit"):
        code = order if kind == "open_return" else serial
        return returns.triage.op("open_return", code=code, candidates=[code])
    here = {"return": returns.open(order)["return"]["id"]}
    if kind == "empty_box":
        return returns.triage.op("empty_box", **here)
    name, sku = (serial, None) if kind == "identify_unit" else (f"UNKNOWN-{number}", returns.world.console.id)
    return returns.triage.op("identify_unit", **here, candidates=[name], sku=sku)


def test_a_unit_at_two_benches_comes_back_once(
    returns: Returns, make_bench: MakeBench, database: Database,
) -> None:
    """Fails when the unit is not locked, or its state is read before it is."""
    benches = [make_bench("TRIAGE-2"), make_bench("TRIAGE-3")]
    for _ in range(ROUNDS):
        sent, other = returns.ship(), returns.ship()
        opened = [returns.open(sent.order.number, benches[0]), returns.open(other.order.number, benches[1])]
        told = at_once(_each(returns, benches, opened, sent.serial))
        verdicts = [one["item"]["verdict"] for one in told]
        assert sorted(verdicts) in (["already_returned", "same_order"], ["already_returned", "other_order"])
        late = told[verdicts.index("already_returned")]["item"]
        assert returns.case(late)["facts"]["came"]["was"]["state"] == "returned"
        assert returns.kinds(sent.unit)[-2:] == ["return", "identify"]
    assert verify(database.audit_url).broken == 0


def _each(returns: Returns, benches: Sequence[Bench], opened: list[Answer], serial: str) -> list[Callable[[], Answer]]:
    return [lambda bench=bench, one=one: returns.identify(one, serial, bench=bench)  # type: ignore[misc]
            for bench, one in zip(benches, opened, strict=True)]


def test_a_unit_that_two_idle_benches_read_by_two_names_comes_back_once(
    returns: Returns, make_bench: MakeBench,
) -> None:
    benches = [make_bench("TRIAGE-2"), make_bench("TRIAGE-3")]
    for number in range(ROUNDS):
        sent = returns.ship()
        alias = f"ALIAS-{number}"
        returns.world.insert("alias", client_id=returns.world.client, type="mac", value=alias, unit_id=sent.unit)
        told = at_once([lambda: returns.open(sent.serial, benches[0]),  # noqa: B023
                        lambda: returns.open(alias, benches[1])])  # noqa: B023
        said = sorted(one["item"]["verdict"] if one["outcome"] == "recorded" else one["reason"] for one in told)
        assert said in (["already_returned", "same_order"], ["return_leased", "same_order"])
        assert returns.kinds(sent.unit).count("return") == 1


def test_a_serial_nobody_knows_is_born_once(returns: Returns, make_bench: MakeBench) -> None:
    benches = [make_bench("TRIAGE-2"), make_bench("TRIAGE-3")]
    for number in range(ROUNDS):
        told = at_once([lambda bench=bench, name=f"STRANGE-{number}": returns.identify(  # type: ignore[misc]
            None, name, bench=bench, gtin=returns.world.console.gtin) for bench in benches])
        assert sorted(one["item"]["verdict"] for one in told) == ["already_returned", "unknown"]
        assert len({one["item"]["unit"]["id"] for one in told}) == 1


def test_a_parcel_that_two_benches_scan_is_in_one_pair_of_hands(returns: Returns, make_bench: MakeBench) -> None:
    benches = [make_bench(f"TRIAGE-{number}") for number in range(2, 5)]
    for _ in range(ROUNDS):
        sent = returns.ship()
        before = returns.world.value(PARCELS)
        told = at_once([lambda bench=bench: returns.open(sent.order.number, bench) for bench in benches])  # type: ignore[misc] # noqa: B023
        assert sorted(map(outcome, told), key=str) == [("recorded", None), *[("refused", "return_leased")] * 2]
        assert returns.world.value(PARCELS) == before + 1


def test_a_unit_that_is_stored_and_identified_at_once_is_at_one_place(returns: Returns, make_bench: MakeBench) -> None:
    """Either it is stored before it comes into our hands, or it cannot be stored any more."""
    store, triage = make_bench("CART-1"), make_bench("TRIAGE-2")
    for _ in range(ROUNDS):
        unit, serial = store.receive(returns.world.console, store=False)
        at = {"client": returns.world.client, "unit": unit, "location": returns.world.bin}
        opened = returns.open(returns.ship().order.number, triage)
        stored, came = at_once([lambda: store.do("store", **at),  # noqa: B023
                                lambda: returns.identify(opened, serial, bench=triage)])  # noqa: B023
        was = "stored" if stored["outcome"] == "recorded" else "received"
        assert returns.case(came["item"])["facts"]["came"]["was"]["state"] == was
        assert returns.unit(unit)["state"] == "returned"
        assert returns.unit(unit)["location_id"] is None
