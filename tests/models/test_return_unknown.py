"""A returned unit that the book does not find by its serial alone: born of what was read, asked about, or read anew."""

from __future__ import annotations

import pytest
from psycopg.types.json import Jsonb

from tests.models.ledger_world import outcome
from tests.models.returns_world import IMEI, Returns, signal


def test_an_unknown_serial_is_born_of_what_was_read_with_its_nearest_as_a_hint(returns: Returns) -> None:
    near = returns.ship(serials=("XB12345678",))
    returns.ship(serials=("ZZ99945678",))
    opened = returns.open(returns.announce(sent=near).number)
    item = returns.identify(opened, "XB1234567B")["item"]
    assert (item["verdict"], item["sku"], item["serial"]) == ("unknown", "CONSOLE", "XB1234567B")
    assert item["near"] == ["XB12345678"]
    case = returns.case(item)
    assert (case["class"], case["facts"]["near"]) == ("product_no_data", ["XB12345678"])
    assert case["facts"]["expected"]["order"] == near.order.number
    assert returns.kinds(item["unit"]["id"]) == ["identify"]
    assert returns.unit(near.unit)["state"] == "shipped"


@pytest.mark.parametrize(("known", "read", "is_near"), [
    ("AB1234567", "AB123467", True), ("AB1234567", "AB12345677", True), ("AB1234567", "AB1324567", True),
    ("AB1O3I567", "AB103156", False), ("AB1O3I567", "AB103I567", True), ("00AB1O3I567", "AB1031567", True),
    ("QRS-AB123456", "XYTZB123456", True), ("AB1234567", "CD7654321", False),
])
def test_what_is_near_is_one_slip_the_same_to_the_eye_or_the_same_at_the_end(
    returns: Returns, known: str, read: str, is_near: bool,
) -> None:
    rma = returns.announce(sent=returns.ship(serials=(known,)))
    item = returns.identify(returns.open(rma.number), read)["item"]
    assert item["near"] == ([known] if is_near else [])


def test_an_unknown_serial_asks_for_what_nobody_has_said(returns: Returns) -> None:
    opened = returns.open("STICKER", blind=True)
    asked = returns.identify(opened, "NOBODYS-1")
    assert outcome(asked) == ("asked", "which_client")
    assert [one["client_name"] for one in asked["choices"]] == ["Acme", "Other"]
    asked = returns.identify(opened, "NOBODYS-1", client=returns.world.client)
    assert outcome(asked) == ("asked", "ambiguous")
    assert {"CONSOLE", "CAMERA"} == {one["sku"] for one in asked["choices"]}
    told = returns.identify(opened, "NOBODYS-1", client=returns.world.client, sku=returns.world.camera.id)
    assert (told["item"]["verdict"], told["item"]["sku"]) == ("unknown", "CAMERA")
    assert told["return"]["client_name"] == "Acme"


def test_an_unknown_serial_beside_its_product_code_asks_nothing(returns: Returns) -> None:
    told = returns.identify(None, "NOBODYS-2", gtin=returns.world.console.gtin)
    assert (told["item"]["verdict"], told["item"]["sku"], told["return"]["what"]) == ("unknown", "CONSOLE", "unknown")


def test_a_serial_of_two_products_asks_which(returns: Returns) -> None:
    other = returns.world.sku("TWIN", weight_g=200)
    mine, twin = returns.ship(serials=("SAME-1",)), returns.ship(other, serials=("SAME-1",))
    opened = returns.open(mine.order.number)
    asked = returns.identify(opened, "SAME-1")
    assert outcome(asked) == ("asked", "ambiguous")
    assert [(one["sku"], one["client_name"]) for one in asked["choices"]] in (
        [("CONSOLE", "Acme"), ("TWIN", "Acme")], [("TWIN", "Acme"), ("CONSOLE", "Acme")])
    assert returns.unit(mine.unit)["state"] == returns.unit(twin.unit)["state"] == "shipped"
    assert returns.identify(opened, "SAME-1", sku=other.id)["item"]["verdict"] == "other_order"
    assert returns.identify(opened, "SAME-1", gtin=returns.world.console.gtin)["item"]["verdict"] == "same_order"


def test_a_serial_of_two_clients_is_that_of_the_parcels_client_or_asks(returns: Returns) -> None:
    theirs = returns.world.sku("THEIRS", client=returns.world.stranger, weight_g=300)
    mine, other = returns.ship(serials=("BOTH-1",)), returns.ship(theirs, serials=("BOTH-1",))
    assert outcome(returns.identify(None, "BOTH-1")) == ("asked", "ambiguous")
    item = returns.identify(returns.open(mine.order.number), "BOTH-1")["item"]
    assert (item["verdict"], item["unit"]["id"]) == ("same_order", str(mine.unit))
    elsewhere = signal(item, "elsewhere")
    assert elsewhere is not None
    assert elsewhere["clients"] == ["Other"]
    assert elsewhere["op"]
    assert returns.unit(other.unit)["state"] == "shipped"


def test_an_alias_finds_the_unit(returns: Returns) -> None:
    sent = returns.ship()
    returns.world.insert("alias", client_id=returns.world.client, type="imei", value=IMEI, unit_id=sent.unit)
    item = returns.identify(returns.open(sent.order.number), IMEI)["item"]
    assert (item["verdict"], item["unit"]["id"]) == ("same_order", str(sent.unit))


PREFIXED = {"name": "console", "patterns": ["XAW[0-9]{11}"], "strip": ["S"]}


def test_a_serial_that_was_read_with_the_prefix_of_its_sku_is_found(returns: Returns) -> None:
    returns.world.change("sku", returns.world.console.id, profile=Jsonb(PREFIXED))
    sent = returns.ship(serials=("XAW10012345671",))
    item = returns.open("SXAW10012345671")["item"]
    assert (item["verdict"], item["unit"]["id"]) == ("same_order", str(sent.unit))
    plain = returns.ship(returns.world.sku("PLAIN", weight_g=500), serials=("S1234",))    # its own letter, no prefix
    assert returns.open("S1234")["item"]["unit"]["id"] == str(plain.unit)


def test_a_code_that_is_like_no_announced_serial_is_asked_about_before_a_unit_is_born_of_it(returns: Returns) -> None:
    opened = returns.open(returns.announce(sent=returns.ship()).number)
    asked = returns.identify(opened, "LOT-4711", fits={})
    assert (asked["outcome"], asked["reason"]) == ("asked", "odd_serial")
    assert returns.world.value("SELECT count(*) FROM unit WHERE serial = 'LOT-4711'") == 0
    assert returns.identify(opened, "LOT-4711", fits={}, sure=True)["item"]["verdict"] == "unknown"


def test_of_several_announced_products_the_one_with_such_serials_is_meant(returns: Returns) -> None:
    lens = returns.world.sku("LENS")
    opened = returns.open(returns.announce(returns.world.console, lens).number)
    told = returns.identify(opened, "SNEW-1", "NEW-1", fits={str(lens.id): "NEW-1"})
    assert (told["item"]["sku"], told["item"]["serial"]) == ("LENS", "NEW-1")


def test_no_unit_is_born_with_a_serial_that_was_not_read(returns: Returns) -> None:
    """What a profile makes of a scan is one of its readings, and these were held against all that is known."""
    lens, sent = returns.world.sku("LENS"), returns.ship()
    returns.world.insert("alias", client_id=returns.world.client, type="imei", value=IMEI, unit_id=sent.unit)
    opened = returns.open(returns.announce(returns.world.console, lens).number)
    for number, wanted in enumerate((IMEI, "LOC:A-1", sent.serial)):
        told = returns.identify(opened, f"NEW-{number}", fits={str(lens.id): wanted})
        assert (told["item"]["verdict"], told["item"]["serial"]) == ("unknown", f"NEW-{number}")
