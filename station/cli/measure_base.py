"""The base that is measured in: a server of its own, set up as in production, and a warehouse with a past in it."""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from station.cli import measure_boxes as boxing
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
def base_of(home: Path, size: Size, tell: Tell) -> Iterator[Lease]:
    """A lease on a base of this size: the kept one where it is, its schema brought up to date; else a new one."""
    mark = home / "measured.json"
    wanted = asdict(size)
    if not mark.exists() or json.loads(mark.read_text("utf-8")) != wanted:
        mark.unlink(missing_ok=True)
        remove_base(home)
        _load(home, size, tell)
        mark.write_text(json.dumps(wanted), "utf-8")
    with EmbeddedServer(home, base=BASE).lease() as lease:
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
            _fill_house(load, goods)
            lives = Lives(size.units, size.events)
            boxes = boxing.boxes_of(goods, lives.gone())
            histories = Histories(goods, boxes, lives, operations, size.operations)
            tell(f"loading {size.units:,} units and {size.events:,} events")
            load.fill("event", EVENT, histories.events())
            load.fill("unit", UNIT, histories.units())
            _fill_boxes(load, goods, boxes, histories.ids, lives)
            operations.seek(0)
            load.fill("operation", OPERATION, iter(lambda: operations.read(READ_BYTES), b""))
        tell(f"rows are in after {time.monotonic() - began:.0f} s; vacuum, analyze, checkpoint")
    _wait_for_end(EmbeddedServer(home, base=BASE).place)
    tell(f"loaded in {time.monotonic() - began:.0f} s; the newest {size.operations:,} events have their operations")


def _fill_house(load: Bulk, goods: Goods) -> None:
    """Site, clients, SKUs, the packer, bins."""
    digest = sha256(f"BADGE:{BADGE}".encode()).hexdigest()
    load.fill("site", ("name", "sscc_prefix", "sscc_next", "command_key"), [
        f"Measured\t{boxing.PREFIX}\t500000000\t\\\\x{COMMAND_KEY.hex()}\n".encode()])
    load.fill("client", ("id", "code", "name"), [
        f"{client}\t{code}\t{code.title()}\n".encode() for client, code in zip(goods.clients, CLIENTS, strict=True)])
    skus = [sku for own in goods.skus for sku in own]
    load.fill("sku", ("client_id", "id", "code", "name", "policy", "weight_g", "profile"), [
        f"{sku.client}\t{sku.id}\t{sku.code}\t{sku.code.title()}\tevery_touch\t250\t{PROFILE}\n".encode()
        for sku in skus])
    load.fill("gtin", ("client_id", "gtin", "sku_id"), [
        f"{sku.client}\t{sku.gtin}\t{sku.id}\n".encode() for sku in skus])
    load.fill("person", ("id", "name", "role"), [f"{goods.packer}\tMeasured Packer\tpacker\n".encode()])
    load.fill("badge", ("digest", "person_id"), [f"\\\\x{digest}\t{goods.packer}\n".encode()])
    load.fill("location", ("id", "code", "kind"), [
        f"{one}\tLOC:{number:05d}\tbin\n".encode() for number, one in enumerate(goods.bins)])


def _fill_boxes(
    load: Bulk, goods: Goods, boxes: dict[int, boxing.Box], ids: list[bytes], lives: Lives,
) -> None:
    load.fill("orders", boxing.ORDER, boxing.order_lines(goods, boxes))
    load.fill("order_line", boxing.LINE, boxing.line_lines(goods, boxes))
    load.fill("parcel", boxing.PARCEL, boxing.parcel_lines(goods, boxes))
    load.fill("parcel_item", boxing.ITEM, boxing.item_lines(goods, boxes, ids, lives))
