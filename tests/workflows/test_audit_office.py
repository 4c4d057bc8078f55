"""A SKU that is typed in the office is the SKU that a product list would have made: the list changes nothing in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from station.audits.office import AskOffice, ChangeSku
from station.clock import new_id, now
from station.commands import Act
from station.exchange.documents import Kind, import_document
from station.models.database import Database as Connection
from station.verdicts import Reason
from station.workflows.auditing import answer
from tests.conftest import Database
from tests.models.ledger_world import World, sign_on_at

ROW = {
    "client_code": "ACME", "sku": "PAD-7", "name": "Pad 7", "gtin": "4006381333931; 14006381333938 x 10",
    "policy": "every touch", "carton_rule": "sample n", "sample_n": "4", "weight_g": '"412,5"', "value": "199.90",
    "currency": "eur", "origin": "es", "hs_code": "8517.13", "climate": "dry", "secure": "yes", "picture": "pad.svg"}
LIST = f"{','.join(ROW)}\n{','.join(ROW.values())}\n"
TYPED: dict[str, object] = {
    "client": "ACME", "code": "PAD-7", "name": "Pad 7", "gtins": "4006381333931; 14006381333938 x 10",
    "policy": "every_touch", "carton_rule": "sample_n", "sample_n": 4, "weight_g": 412.5, "value": 199.9,
    "currency": "eur", "origin": "es", "hs_code": "8517.13", "climate": "dry", "secure": True, "picture": "pad.svg"}


@pytest.fixture
def base(database: Database, world: World) -> Iterator[Connection]:
    with Connection(database.audit_url, limit_s=30) as made:
        made.session = sign_on_at(made, "AUDIT", world.supervisor)
        yield made


def typed(base: Connection, world: World, **more: object) -> tuple[Reason | None, str]:
    act = Act(new_id(), now(), "AUDIT", world.supervisor.id)
    done = answer(base, ChangeSku(act, None, None, {}, TYPED | more))
    return done.reason, str(done.sentence)


def test_a_list_that_says_the_same_changes_nothing(
    base: Connection, database: Database, world: World, tmp_path: Path,
) -> None:
    assert typed(base, world) == (None, "PAD-7 is kept.")
    report = import_document(database.owner_url, Kind.PRODUCTS, LIST.encode(), name="p.csv", folder=tmp_path)
    assert (report.new, report.changed, report.unchanged) == (0, 0, 1)


@pytest.mark.parametrize(("field", "value", "says"), [
    ("gtins", "4006381333932", "check digit is not right"), ("weight_g", -5, "above 0"), ("currency", "euro", "EUR"),
    ("origin", "Spain", "ES"), ("code", "", "Fill it in"), ("picture", "../pad.svg", "console.svg"),
])
def test_a_field_that_a_list_would_refuse_is_refused_with_its_sentence(
    base: Connection, world: World, field: str, value: object, says: str,
) -> None:
    reason, sentence = typed(base, world, **{field: value})
    assert reason is Reason.FIELD_WRONG
    assert says in sentence
    assert world.value("SELECT count(*) FROM sku WHERE code = 'PAD-7'") == 0


def test_two_thousand_skus_are_listed_at_once(base: Connection, world: World) -> None:
    """Numbers are found by their SKU: without an index each row would read those of the whole client."""
    world.owner.execute("""INSERT INTO sku (client_id, id, code, name, policy)
        SELECT %s, gen_random_uuid(), 'K' || n, 'K', 'none' FROM generate_series(1, 3000) n""", [world.client])
    assert len(answer(base, AskOffice("sku", most=2000))) == 2000
    world.owner.execute("SET enable_seqscan = off")
    plan = world.owner.execute("EXPLAIN SELECT 1 FROM gtin g WHERE g.client_id = %s AND g.sku_id = %s",
                               [world.client, world.console.id]).fetchall()
    assert "gtin_by_sku" in str(plan)
