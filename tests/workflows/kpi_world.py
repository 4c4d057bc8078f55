"""A warehouse that lives some random days, and its figures by plain Python from rows as they lie in the base."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from statistics import median, quantiles
from typing import Any
from uuid import UUID

from uuid_utils.compat import uuid7

from tests.models.conftest import MakeBench
from tests.models.ledger_world import Bench, Order, Sku, World

Row = dict[str, Any]
WRONG = {"wrong_client", "wrong_sku", "not_exact_unit", "reserved", "line_full", "in_other_parcel", "in_other_tote",
         "already_shipped", "not_available", "held"}
STOPPABLE = {"close_parcel", "inspect_item", "restock_unit"}
DAYS = 5


class Warehouse:
    """Two benches, two SKUs with a value, orders, counts, returns, cases; each at a random time of some days."""

    def __init__(self, seed: int, world: World, make_bench: MakeBench) -> None:
        self.random, self.world = Random(seed), world
        self.benches = [make_bench("PACK-1"), make_bench("PACK-2", world.second_packer)]
        self.boss = make_bench("OFFICE", world.supervisor)
        self.skus = [world.sku("PHONE", value=Decimal("300.00"), currency="EUR"),
                     world.sku("LENS", value=Decimal("900.00"), currency="EUR")]
        self.units: list[tuple[Sku, UUID, str]] = []
        midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        self.start = midnight - timedelta(days=DAYS)
        self.span_s = DAYS * 86_400 - 4000

    def live(self, steps: int) -> None:
        acts: tuple[Callable[[], None], ...] = (
            self.receive, self.receive, self.receive, self.wrong_pack, self.ship, self.ship, self.lose, self.case,
            self.give_back, self.count)
        for _ in range(4):
            self.receive()
        for _ in range(steps):
            self.random.choice(acts)()
        for _ in range(3):
            self.let_go()

    # ---- acts -----------------------------------------------------------------------------------------------------

    def when(self) -> datetime:
        return self.start + timedelta(seconds=self.random.randrange(self.span_s))

    def bench(self) -> Bench:
        return self.random.choice(self.benches)

    def scan(self) -> dict[str, object]:
        """What comes with a scan: some are typed, some operations are none."""
        return {"raw": "414243" if self.random.random() < 0.8 else "", "keyed": self.random.random() < 0.3}

    def receive(self) -> None:
        bench, sku, at = self.bench(), self.random.choice(self.skus), self.when()
        serial = self.world.serial()
        facts: dict[str, object] = {}
        if self.random.random() < 0.5:
            facts = {"inbound": self._inbound(at - timedelta(seconds=self.random.randrange(9000)))}
        told = bench.do("receive", client=sku.client, sku=sku.id, candidates=[serial], at=at, facts=facts,
                        **self.scan())
        unit = told["unit"]["id"]
        if self.random.random() < 0.8:
            bench.do("store", client=sku.client, unit=unit, location=self.world.bin,
                     at=at + timedelta(seconds=self.random.randrange(3600)), **self.scan())
        self.units.append((sku, UUID(unit), serial))

    def _inbound(self, arrived: datetime) -> str:
        number = self.world.serial()
        self.world.insert("inbound", client_id=self.world.client, id=uuid7(), number=number, arrived_at=arrived)
        return number

    def wrong_pack(self) -> None:
        """Somebody scans something into a box that may not go there."""
        order = self.world.order((self.skus[0], 1))
        bench = self.bench()
        box = bench.take(order)
        at = self.when()
        for _ in range(self.random.randint(1, 3)):
            _sku, _, serial = self.random.choice(self.units)
            bench.pack(box, serial, at=at, **self.scan())
            at += timedelta(seconds=self.random.randrange(1, 500))
        bench.do("release_order", client=order.client, order=order.id, at=at)

    def ship(self) -> None:
        found = self.world.owner.execute(
            "SELECT id, serial, sku_id FROM unit WHERE state = 'stored' AND hold IS NULL ORDER BY id").fetchall()
        if not found:
            return
        _, serial, sku_id = self.random.choice(found)
        sku = next(one for one in self.skus if one.id == sku_id)
        at = self.when()
        order = self.world.order((sku, 1), cut_off=at + timedelta(minutes=self.random.randint(-60, 60)))
        bench = self.bench()
        box = bench.take(order)
        bench.pack(box, serial, at=at, **self.scan())
        if self.random.random() < 0.3:
            bench.close_box(box, at=at, weight_g=9000, overridden_by=_digest(self.world), override_reason="again")
        else:
            bench.close_box(box, at=at)
        bench.prove(box)
        bench.do("ship_parcel", **box.where(), at=at)
        self.world.change("orders", order.id, shipped_at=at)
        self.world.change("parcel", box.parcel, shipped_at=at, **(
            {"proved_at": None} if self.random.random() < 0.1 else {}))
        if self.random.random() < 0.3:
            self._claim(order, sku, at)

    def _claim(self, order: Order, sku: Sku, at: datetime) -> None:
        rma, line = uuid7(), uuid7()
        self.world.insert("rma", client_id=order.client, id=rma, number=self.world.serial(), order_id=order.id)
        self.world.insert("rma_line", client_id=order.client, id=line, rma_id=rma, number=1, sku_id=sku.id,
                          reason=self.random.choice(["wrong_item", "transit_damage", "unwanted", "missing_parts"]))
        if self.random.random() < 0.6:
            self._item(order, sku, at + timedelta(minutes=5), line)

    def _item(self, order: Order | None, sku: Sku, at: datetime, line: UUID | None = None) -> None:
        parcel, item = uuid7(), uuid7()
        self.world.insert("return_parcel", id=parcel, label=self.world.serial(), what="unknown", arrived_at=at,
                          bench="R-1")
        routed = at + timedelta(minutes=self.random.randint(1, 300)) if self.random.random() < 0.8 else None
        placed = routed + timedelta(minutes=9) if routed and self.random.random() < 0.5 else None
        self.world.insert(
            "return_item", id=item, return_id=parcel, client_id=sku.client, sku_id=sku.id, rma_line_id=line,
            order_id=order.id if order else None, arrived_at=at, routed_at=routed, placed_at=placed, bench="R-1",
            verdict=self.random.choice(["same_order", "same_order", "other_order", "unknown"]), op_id=uuid7(),
            state=self.random.choice(["identified", "placed", "undone"]), operator=self.world.supervisor.id)
        if self.random.random() < 0.7:
            self.world.insert("return_finding", id=uuid7(), item_id=item, finding="x", at=at, op_id=uuid7(),
                              liable=self.random.choice(["customer", "carrier", "warehouse", "vendor", "unknown"]))

    def give_back(self) -> None:
        self._item(None, self.random.choice(self.skus), self.when())

    def lose(self) -> None:
        unit = self.random.choice(self.units)[1]
        if self.world.value("SELECT state FROM unit WHERE id = %s", unit) in ("received", "stored"):
            self.world.push(unit, "miss", "missing")
            if self.random.random() < 0.4:
                self.world.push(unit, "find", "found")

    def let_go(self) -> None:
        """Held, and a supervisor lets it go."""
        sku, unit, _ = self.random.choice(self.units)
        if self.world.value("SELECT hold FROM unit WHERE id = %s", unit) is None:
            at = self.when()
            self.boss.do("hold", client=sku.client, unit=unit, hold="wait", at=at)
            self.boss.do("release", client=sku.client, unit=unit, at=at + timedelta(minutes=3))

    def case(self) -> None:
        opened = self.when()
        decided = opened + timedelta(minutes=self.random.randint(0, 900))
        sku, unit, _ = self.random.choice(self.units)
        self.world.insert(
            "exception_case", id=uuid7(), client_id=sku.client, subject="unit", unit_id=unit, op_id=uuid7(),
            opened_at=opened, due_at=opened + timedelta(hours=8), reason="seen", decided_by=self.world.supervisor.id,
            decision=self.random.choice(["leave", "store", "taken_back"]), decided_at=decided, bench="PACK-1",
            **{"class": "data_issue"})

    def count(self) -> None:
        """A place that was counted once, with sets as the counting functions write them."""
        plan, place, at = uuid7(), uuid7(), self.when()
        pool = self.random.sample(self.units, min(len(self.units), 4))
        found, missing, elsewhere = pool[:2], pool[2:3], pool[3:4] if self.random.random() < 0.5 else []
        told = [{"unit": str(unit), "client": str(sku.client), "sku": sku.code} for sku, unit, _ in missing]
        also = [{"unit": str(unit), "client": str(sku.client), "sku": sku.code} for sku, unit, _ in elsewhere]
        self.world.insert("location", id=place, code=f"B-{self.world.serial()}", kind="bin")
        self.world.insert("count_plan", id=plan, code=self.world.serial(), kind="place", scope="{}")
        result = {"right": not missing and not also, "missing": told, "misplaced": also, "unknown": [],
                  "expected": len(found) + len(missing), "found": len(found)}
        self.world.insert("count_place", count_id=plan, location_id=place, round=1, first_round=None, state="done",
                          result=json.dumps(result))
        self.world.insert("count_round", count_id=plan, location_id=place, round=1, again=False, bench="CART-1",
                          counter=self.world.packer.id, begun_at=at, ended_at=at + timedelta(minutes=3))
        for sku, unit, serial in (*found, *elsewhere):
            self.world.insert("count_scan", count_id=plan, location_id=place, round=1, key=str(unit), name=serial,
                              unit_id=unit, client_id=sku.client, sku_id=sku.id, op_id=uuid7(), at=at)


def _digest(world: World) -> str:
    from_badge = world.value("SELECT encode(digest, 'hex') FROM badge WHERE person_id = %s", world.supervisor.id)
    return str(from_badge)


class Plain:
    """The figures of some days, by loops over rows. UTC is the site's zone in these tests."""

    def __init__(self, world: World, first: date, last: date) -> None:
        self._world, self._first, self._last = world, first, last

    def rows(self, table: str) -> list[Row]:
        found = self._world.owner.execute(f"SELECT * FROM {table}".encode())
        names = [column.name for column in found.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]

    def _in(self, at: datetime | None) -> bool:
        return at is not None and self._first <= at.astimezone(UTC).date() <= self._last

    def figures(self) -> dict[str, Any]:
        return {**self._orders(), **self._scans(), **self._stock(), **self._counts(), **self._returns(),
                **self._cases()}

    def _orders(self) -> dict[str, Any]:
        rmas = {row["id"]: row for row in self.rows("rma")}
        lines, items, findings = self.rows("rma_line"), self.rows("return_item"), self.rows("return_finding")
        items = [item for item in items if item["state"] != "undone"]
        shipped = [order for order in self.rows("orders") if self._in(order["shipped_at"])]

        def liable(item: Row) -> set[str]:
            return {one["liable"] for one in findings if one["item_id"] == item["id"]}

        def claims(order: Row, reasons: set[str], clears: set[str]) -> bool:
            own = [line for line in lines
                   if rmas[line["rma_id"]]["order_id"] == order["id"] and line["reason"] in reasons]
            return any(not any(liable(item) & clears for item in items if item["rma_line_id"] == line["id"])
                       for line in own)

        def ours(order: Row, who: str) -> bool:
            return any(who in liable(item) for item in items if item["order_id"] == order["id"])

        clear = [order for order in shipped if not claims(order, {"wrong_item", "missing_parts"}, {
            "customer", "carrier", "vendor"}) and not ours(order, "warehouse")]
        whole = [order for order in shipped if not claims(order, {"transit_damage"}, {"customer", "vendor"})
                 and not ours(order, "carrier")]
        in_time = [order for order in shipped if order["cut_off"] is None or order["shipped_at"] <= order["cut_off"]]
        parcels = self.rows("parcel")
        papers = [order for order in shipped if all(
            box["proved_at"] for box in parcels if box["order_id"] == order["id"] and box["state"] == "shipped")]
        shares = [share(len(part), len(shipped)) for part in (in_time, shipped, whole, papers)]
        perfect = None if None in shares else shares[0] * shares[1] * shares[2] * shares[3]  # type: ignore[operator]
        return {"order_accuracy": share(len(clear), len(shipped)), "on_time": shares[0], "undamaged": shares[2],
                "right_papers": shares[3], "perfect_order": perfect}

    def _scans(self) -> dict[str, Any]:
        acts = [row for row in self.rows("operation") if self._in(row["at"])]
        units = [row for row in acts if row["kind"] in ("pick", "pack") and row["outcome"] != "asked"]
        good = [row for row in units if row["outcome"] == "recorded" or row["reason"] not in WRONG]
        inputs = sorted((row for row in acts if bytes(row["raw"])), key=lambda row: (row["at"], row["id"]))
        done = [row for row in acts if row["outcome"] == "recorded"]
        lifted = [row for row in done if aside(row["kind"], row["answer"])]
        stoppable = [row for row in done if row["kind"] in STOPPABLE or row in lifted]
        gaps = self._gaps(inputs)
        return {"pick_accuracy": share(len(good), len(units)), "override_rate": share(len(lifted), len(stoppable)),
                "keyed_share": share(sum(row["keyed"] for row in inputs), len(inputs)),
                "seconds_per_scan": share(sum(gaps), len(gaps))}

    def _gaps(self, inputs: list[Row]) -> list[int]:
        """Of each person at each bench on each day; a pause of more than five minutes is none."""
        last: dict[tuple[object, ...], datetime] = {}
        gaps = []
        for row in inputs:
            hand = (row["bench"], row["operator"], row["at"].astimezone(UTC).date())
            if hand in last:
                gaps.append(seconds(last[hand], row["at"]))
            last[hand] = row["at"]
        return [gap for gap in gaps if gap <= 300]

    def _stock(self) -> dict[str, Any]:
        events = sorted(self.rows("event"), key=lambda row: row["rev"])
        arrivals: dict[str, datetime | None] = {row["number"]: row["arrived_at"] for row in self.rows("inbound")}
        values = {row["id"]: row["value"] or 0 for row in self.rows("sku")}
        skus = {row["id"]: row["sku_id"] for row in self.rows("unit")}
        times, lost = [], Decimal(0)
        received: dict[UUID, datetime] = {}
        for event in events:
            if event["kind"] == "receive":
                received[event["unit_id"]] = arrivals.get(event["facts"].get("inbound")) or event["at"]
            if event["kind"] == "store" and event["from_state"] == "received" and self._in(event["at"]):
                times.append(seconds(received[event["unit_id"]], event["at"]))
            if event["kind"] in ("miss", "find") and self._in(event["at"]):
                lost += values[skus[event["unit_id"]]] * (1 if event["kind"] == "miss" else -1)
        return {"dock_to_stock": spread(times), "shrink": lost}

    def _counts(self) -> dict[str, Any]:
        ended = {(row["count_id"], row["location_id"]) for row in self.rows("count_round") if self._in(row["ended_at"])}
        results = [row["result"] for row in self.rows("count_place") if (row["count_id"], row["location_id"]) in ended]
        union = sum(one["expected"] + len(one["misplaced"]) + len(one["unknown"]) for one in results)
        return {"serial_accuracy": share(sum(one["found"] for one in results), union),
                "location_accuracy": share(sum(one["right"] for one in results), len(results))}

    def _returns(self) -> dict[str, Any]:
        items = [row for row in self.rows("return_item") if row["state"] != "undone"]
        came = [row for row in items if self._in(row["arrived_at"])]
        ended = [(row["arrived_at"], row["placed_at"] or row["routed_at"]) for row in items]
        return {"return_match_rate": share(sum(row["verdict"] == "same_order" for row in came), len(came)),
                "returns_cycle": spread([seconds(began, end) for began, end in ended if self._in(end)])}

    def _cases(self) -> dict[str, Any]:
        done = [row for row in self.rows("exception_case")
                if self._in(row["decided_at"]) and row["decision"] != "taken_back"]
        return {"exceptions_in_time": share(sum(row["decided_at"] <= row["due_at"] for row in done), len(done)),
                "exception_resolution": spread([seconds(row["opened_at"], row["decided_at"]) for row in done])}


def aside(kind: str, told: Row) -> bool:
    """Whether an act set a block or a rule aside, by docs/guide/figures.md."""
    item = told.get("item") or {}
    match kind:
        case "close_parcel":
            return bool(told.get("lifted_by_id"))
        case "inspect_item":
            return bool(item["grade"] != item["grade_by_rule"])
        case "restock_unit":
            return bool(told.get("second"))
        case "decide_case":
            return told["decision"] in ("route", "release") or bool(told["decision"] == "store" and told.get("second"))
        case _:
            return kind in {"change_lane", "correct_alias", "release", "release_hold", "reject_count", "cancel_count"}


def share(part: int, whole: int) -> Decimal | None:
    return Decimal(part) / Decimal(whole) if whole else None


def seconds(began: datetime, ended: datetime) -> int:
    return max(0, round((ended - began).total_seconds()))


def spread(times: list[int]) -> tuple[float, float] | None:
    """Median and P90; one value is both."""
    if len(times) < 2:
        return (float(times[0]), float(times[0])) if times else None
    return float(median(times)), quantiles(times, n=10, method="inclusive")[8]
