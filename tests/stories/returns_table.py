"""A returns bench without a window, and a world in which goods have left, with the acts most stories begin with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from PIL import Image
from psycopg.types.json import Jsonb

from station.commands import Action
from station.jobs_returns import LANES, ReturnItem, ReturnParcel
from station.labels.pdf import images_of
from station.models.ledger import verify
from station.modes.sign_on import SignOnMode
from station.screens import numbered
from station.verdicts import Verdict
from tests.conftest import Database
from tests.labels.reading import contents
from tests.models.ledger_world import Bench, Person, World
from tests.models.returns_world import Returns, Sent
from tests.stories.bare_bench import BareBench, bare_bench

DATA = "data"      # the one question of the house that must be answered by itself


@dataclass(slots=True)
class ReturnsTable:
    """`scans` and `keys` count what a person does; `goods` is the world."""

    world: World
    bench: BareBench
    goods: Returns
    inspector: Person
    scans: int = 0
    keys: int = 0
    _printed: list[bytes] = field(default_factory=list)

    def scan(self, code: str, *, aim: str = "]C0") -> Verdict:
        self.scans += 1
        return self.bench.scan(code, aim=aim)

    def press(self, action: Action) -> Verdict:
        self.keys += 1
        return self.bench.press(action)

    def digit(self, number: int) -> Verdict:
        """The key of a number: what it stands for is what the screen says."""
        self.keys += 1
        return self.bench.choose(numbered(self.bench.screen)[number - 1])

    def mark(self, code: str) -> Verdict:
        """The number of this row, on whatever page it stands."""
        for _ in range(9):
            inspection = self.bench.screen.inspection
            assert inspection is not None
            codes = [row.value for row in inspection.rows]
            if code in codes:
                return self.digit(codes.index(code) + 1)
            self.press(Action.MORE)
        raise AssertionError(f"{code} is on no page")

    def good(self, *bad: str) -> Verdict:
        """Mark what is not good, then everything else is; what is asked by itself is good as well."""
        for code in bad:
            self.mark(code)
        told = self.press(Action.CONFIRM)
        while told.question is not None and told.question.about == "explicit":
            told = self.digit(1)
        return told

    @property
    def parcel(self) -> ReturnParcel:
        parcel = getattr(self.bench.bench.mode, "parcel", None)
        assert isinstance(parcel, ReturnParcel)
        return parcel

    @property
    def item(self) -> ReturnItem:
        item = getattr(self.bench.bench.mode, "item", None)
        assert isinstance(item, ReturnItem)
        return item

    def plate_on_paper(self) -> str:
        """What a scanner reads on the newest plate that was printed."""
        self.bench.quiet()
        pages: list[Image.Image] = images_of(self.bench.sheets.printed[-1][1], dots_per_mm=12)
        ((_, plate),) = contents(pages[0])
        return plate

    def to_its_tote(self, lane: str) -> Verdict:
        """The plate from the paper is scanned back, then a tote of the lane."""
        assert self.scan(self.plate_on_paper(), aim="]d1").kind.value == "plate_proved"
        return self.scan(f"TOTE:{lane}", aim="]C0")

    def rules(self, *rules: dict[str, object], client: UUID | None = None) -> None:
        """The client's lane rules from now on."""
        client = client or self.world.client
        version = self.world.value("SELECT coalesce(max(version), 0) + 1 FROM lane_rules WHERE client_id = %s", client)
        self.world.insert("lane_rules", client_id=client, version=version, rules=Jsonb(list(rules)))

    def lane_always(self, lane: str) -> None:
        self.rules({"name": f"all to {lane}", "when": {}, "lane": lane})

    def arrived(self, sent: Sent | None = None) -> Sent:
        """A unit of ours, announced, its parcel on the bench and the unit identified."""
        sent = sent or self.goods.ship()
        rma = self.goods.announce(sent=sent)
        self.scan(rma.number)
        self.scan(sent.serial)
        return sent

    def state_of(self, serial: str) -> str:
        return str(self.world.value("SELECT state FROM unit WHERE serial = %s", serial))


@contextmanager
def returns_at_work(world: World, database: Database, url: str, folder: Path) -> Iterator[ReturnsTable]:
    """RETURNS-1 with an inspector signed on, a tote of every lane; every history is proved at the end."""
    packing, triage = Bench(world, database.bench_url, "PACK-9"), Bench(
        world, database.bench_url, "RETURNS-1", world.person("inspector"))
    goods = Returns(world, packing, triage)
    for lane in LANES:
        goods.tote(lane)
    with bare_bench(url, folder, name="RETURNS-1", start=SignOnMode("returns")) as bench:
        bench.scale.grams = Decimal(1000)
        bench.scan(goods.inspector.badge)
        yield ReturnsTable(world, bench, goods, goods.inspector)
    packing.leave()
    triage.leave()
    assert not verify(database.owner_url).faults
