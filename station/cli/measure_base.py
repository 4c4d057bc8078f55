"""The base that is measured in: a server of its own, set up as in production, and a warehouse with a past in it."""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from station.cli import measure_boxes as boxing
from station.cli import measure_past as past
from station.cli.measure_goods import BADGE, CLIENTS, ENDS, PROFILE, Goods
from station.cli.measure_histories import EVENT, OPERATION, UNIT, Histories
from station.cli.measure_lives import LEAST, Lives
from station.errors import StationError
from station.models.bulk import LOADING, Bulk, bulk
from station.models.embedded import EmbeddedServer, Lease
from station.models.embedded_place import Place
from station.models.locks import is_held
from station.sentences import say

BASE = "measure"
MOST_OPERATIONS = 1_000_000
STOPPED_WITHIN_S = 120.0
READ_BYTES = 1 << 20
COMMAND_KEY = b"measured" * 4
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Size:
    """How much is in the base. Raises StationError where a unit would have no history."""

    units: int
    events: int

    def __post_init__(self) -> None:
        if self.units < len(ENDS) or self.events < LEAST * self.units:
            raise StationError(say("Ask for at least {least} units, and {each} events for each of them.",
                                   least=len(ENDS), each=LEAST))

    @property
    def operations(self) -> int:
        """How many of the newest events have the operation that asked for them; the older are without."""
        return min(self.events, MOST_OPERATIONS)


@contextmanager
def home_for(keep: Path | None) -> Iterator[Path]:
    """The folder given, or one that is gone afterwards."""
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True, mode=0o711)
        yield keep.absolute()
        return
    with temporary_home(BASE) as home:
        yield home


@contextmanager
def temporary_home(base: str) -> Iterator[Path]:
    """A folder for the program that is gone afterwards, and with it the base of this name."""
    home = Path(tempfile.mkdtemp(prefix="station-measure-"))
    home.chmod(0o711)    # the server may run as another user, who has to pass
    try:
        yield home
    finally:
        remove_base(home, base)
        shutil.rmtree(home)


@contextmanager
def base_of(home: Path, size: Size, tell: Tell, options: Mapping[str, str] | None = None) -> Iterator[Lease]:
    """A lease on a base of this size: the kept one where it is, its schema brought up to date; else a new one.

    `options`: settings of its server, where it is not running already.
    """
    mark = home / "measured.json"
    wanted = asdict(size)
    if not mark.exists() or json.loads(mark.read_text("utf-8")) != wanted:
        mark.unlink(missing_ok=True)
        remove_base(home)
        _load(home, size, tell)
        mark.write_text(json.dumps(wanted), "utf-8")
    with EmbeddedServer(home, base=BASE, options=options).lease() as lease:
        yield lease


def remove_base(home: Path, base: str = BASE) -> None:
    """Wait for the server to stop, and remove what it had, wherever it lay."""
    place = EmbeddedServer(home, base=base).place
    _wait_for_end(place)
    if place.folder.exists():
        shutil.rmtree(place.data.parent, ignore_errors=True)
        shutil.rmtree(place.folder, ignore_errors=True)


def _wait_for_end(place: Place) -> None:
    until = time.monotonic() + STOPPED_WITHIN_S
    while place.folder.exists() and is_held(place.keeper):
        if time.monotonic() > until:
            raise StationError(say("Look into {log}: the measured server does not stop.", log=str(place.log)))
        time.sleep(0.02)


def _load(home: Path, size: Size, tell: Tell) -> None:
    began = time.monotonic()
    with EmbeddedServer(home, base=BASE, options=LOADING).lease() as lease, bulk(lease.url("admin")) as load:
        with tempfile.TemporaryFile(dir=home) as operations:
            goods = Goods(size.units)
            lives = Lives(size.units, size.events)
            boxes = boxing.boxes_of(goods, lives.gone())
            histories = Histories(goods, boxes, lives, operations, size.operations)
            shipments, histories.shipments = past.shipments_of(goods, histories.births)
            _fill_house(load, goods, histories.clock.zone)
            tell(f"loading {size.units:,} units and {size.events:,} events")
            load.fill("event", EVENT, histories.events())
            load.fill("unit", UNIT, histories.units())
            _fill_boxes(load, boxing.Shipped(goods, boxes, histories.clock, histories.dated), histories.ids, lives)
            _fill_past(load, past.Past(goods, histories, shipments, boxes))
            operations.seek(0)
            load.fill("operation", OPERATION, iter(lambda: operations.read(READ_BYTES), b""))
        tell(f"rows are in after {time.monotonic() - began:.0f} s; vacuum, analyze, checkpoint")
    _wait_for_end(EmbeddedServer(home, base=BASE).place)
    tell(f"loaded in {time.monotonic() - began:.0f} s; the newest {size.operations:,} events have their operations")


def _fill_house(load: Bulk, goods: Goods, zone: str) -> None:
    """Site, clients, SKUs, people, bins."""
    digest = sha256(f"BADGE:{BADGE}".encode()).hexdigest()
    load.fill("site", ("name", "zone", "sscc_prefix", "sscc_next", "command_key"), [
        f"Measured\t{zone}\t{boxing.PREFIX}\t500000000\t\\\\x{COMMAND_KEY.hex()}\n".encode()])
    load.fill("client", ("id", "code", "name"), [
        f"{client}\t{code}\t{code.title()}\n".encode() for client, code in zip(goods.clients, CLIENTS, strict=True)])
    skus = [sku for own in goods.skus for sku in own]
    load.fill("sku", ("client_id", "id", "code", "name", "policy", "weight_g", "value", "currency", "profile"), [
        f"{sku.client}\t{sku.id}\t{sku.code}\t{sku.code.title()}\tevery_touch\t250\t80\tEUR\t{PROFILE}\n".encode()
        for sku in skus])
    load.fill("gtin", ("client_id", "gtin", "sku_id"), [
        f"{sku.client}\t{sku.gtin}\t{sku.id}\n".encode() for sku in skus])
    load.fill("person", ("id", "name", "role"), [
        f"{one}\tMeasured {role.title()} {number}\t{role}\n".encode()
        for role, people in (("packer", goods.people), ("supervisor", goods.supervisors))
        for number, one in enumerate(people)])
    load.fill("badge", ("digest", "person_id"), [f"\\\\x{digest}\t{goods.packer}\n".encode()])
    load.fill("shift", ("name", "from_day", "starts", "ends", "changed_at"), [
        b"Early\t2000-01-01\t06:00\t14:00\t2000-01-01 00:00+00\n",
        b"Late\t2000-01-01\t14:00\t22:00\t2000-01-01 00:00+00\n"])
    load.fill("location", ("id", "code", "kind"), [
        f"{one}\tLOC:{number:05d}\tbin\n".encode() for number, one in enumerate(goods.bins)])


def _fill_boxes(load: Bulk, shipped: boxing.Shipped, ids: list[bytes], lives: Lives) -> None:
    load.fill("orders", boxing.ORDER, shipped.orders())
    load.fill("order_line", boxing.LINE, shipped.lines())
    load.fill("parcel", boxing.PARCEL, shipped.parcels())
    load.fill("parcel_item", boxing.ITEM, shipped.items(ids, lives))
    load.fill("print_job", boxing.PAPER, shipped.papers())


def _fill_past(load: Bulk, told: past.Past) -> None:
    load.fill("inbound", past.INBOUND, told.inbounds())
    load.fill("inbound_line", past.INBOUND_LINE, told.inbound_lines())
    load.fill("inbound_serial", past.INBOUND_SERIAL, told.inbound_serials())
    load.fill("inbound_item", past.INBOUND_ITEM, told.inbound_items())
    load.fill("alias", past.ALIAS, told.aliases())
    load.fill("rma", past.RMA, told.rmas())
    load.fill("rma_line", past.RMA_LINE, told.rma_lines())
    load.fill("return_parcel", past.RETURN, told.returns())
    load.fill("return_item", past.RETURN_ITEM, told.return_items())
    load.fill("return_answer", past.ANSWER, told.answers())
    load.fill("exception_case", past.CASE, told.cases())
    orders, lines = told.waiting()
    load.fill("orders", past.WAITING, orders)
    load.fill("order_line", past.WAITING_LINE, lines)
