"""Random lives in which what came back is also worked on: parts, wipes, grades, new serials, stock again, a vendor,
scrap, each now and then taken back. After every step the ledger holds, as in the lives of returns."""

from __future__ import annotations

import pytest

from station.models.ledger import verify
from tests.conftest import Database
from tests.models.conftest import MakeBench
from tests.models.inspection_world import PHOTO, answers, come_back, default_set, set_rules, tote
from tests.models.ledger_world import Answer, Bench, World, digest
from tests.models.test_return_histories import OF_RETURNS, Comings
from tests.models.test_stock_histories import FAULTS, _every_row_is_the_fold_of_its_events, _places_say_what_events_say

STEPS = 350
LANES = ("SELLABLE", "REFURBISHABLE", "PARTS_ONLY", "RETURN_TO_VENDOR", "SCRAP")
OF_WORK = """
    SELECT 'a part at a place', id FROM unit
     WHERE state = 'fitted' AND num_nonnulls(location_id, carton_id, parcel_id) > 0
    UNION ALL
    SELECT 'a part in nothing', u.id FROM unit u
      LEFT JOIN component c ON c.client_id = u.client_id AND c.child_id = u.id
     WHERE (u.state = 'fitted') <> (c.child_id IS NOT NULL)
    UNION ALL
    SELECT 'a serial that no event gave', u.id FROM unit u WHERE u.serial_raw IS DISTINCT FROM (
        SELECT coalesce(e.facts->>'to', e.facts->>'serial') FROM event e
         WHERE e.unit_id = u.id AND (e.rev = 1 OR e.kind = 'relabel') AND NOT EXISTS (
               SELECT FROM event c WHERE c.unit_id = u.id AND c.corrects = e.id) ORDER BY e.rev DESC LIMIT 1)
       AND EXISTS (SELECT FROM event e WHERE e.unit_id = u.id AND e.kind = 'relabel')
    UNION ALL
    SELECT 'an old serial forgotten', e.unit_id FROM event e WHERE e.kind = 'relabel' AND NOT EXISTS (
        SELECT FROM event c WHERE c.unit_id = e.unit_id AND c.corrects = e.id) AND NOT EXISTS (
        SELECT FROM alias a WHERE a.unit_id = e.unit_id AND a.value = _normalise(e.facts->>'from'))
    UNION ALL
    SELECT 'scrapped without a certificate', u.id FROM unit u WHERE u.state = 'scrapped' AND NOT EXISTS (
        SELECT FROM certificate c WHERE c.kind = 'destruction' AND NOT EXISTS (
               SELECT FROM certificate_void v WHERE v.certificate_id = c.id) AND (c.unit_id = u.id OR c.number = (
               SELECT e.facts->>'number' FROM event e WHERE e.unit_id = u.id AND e.kind = 'scrap'
                ORDER BY e.rev DESC LIMIT 1)))
    UNION ALL
    SELECT 'built into what is no more', c.child_id FROM component c JOIN unit p ON p.id = c.parent_id
     WHERE p.state = 'scrapped'
    UNION ALL
    SELECT 'sent on a list that is open', u.id FROM unit u WHERE u.state = 'sent_to_vendor' AND NOT EXISTS (
        SELECT FROM vendor_return_unit x JOIN vendor_return v ON v.client_id = x.client_id AND v.id = x.vendor_id
         WHERE x.unit_id = u.id AND v.state = 'shipped')
"""


class Works(Comings):
    """The same warehouse, in which what came back is inspected, sent to a lane and worked on."""

    def __init__(self, seed: int, world: World, carts: list[Bench], triage: list[Bench]) -> None:
        super().__init__(seed, world, carts, triage)
        self.part = world.sku("PART")
        for lane in LANES:
            tote(world, lane)
        tote(world, "QUARANTINE")
        self.did: set[str] = set()
        self.acts = (*self.acts, *([self.fresh] * 4), *([self.work] * 24), *([self.back] * 5))

    def fresh(self, bench: Bench) -> Answer | None:
        """A whole life up to its lane: received, shipped, come back."""
        hand = come_back(self.random.choice(self.triage), self.skus[0])
        self.units.append((self.skus[0], hand.unit, hand.serial))
        return self.to_lane(bench)

    def to_lane(self, bench: Bench) -> Answer | None:
        """Something identified goes all the way to its tote, and its parcel is closed."""
        found = self._one_of("SELECT i.id, i.return_id, p.lease_bench FROM return_item i JOIN return_parcel p"
                             " ON p.id = i.return_id WHERE i.state = 'identified' AND i.verdict = 'same_order'"
                             " AND p.lease_bench IS NOT NULL ORDER BY 1")
        if found is None:
            return None
        bench = next(one for one in self.triage if one.name == found[2])
        lane = self.random.choice(LANES)
        set_rules(self.world, {"name": lane, "when": {}, "lane": lane})
        told = bench.do("inspect_item", item=found[0], set=default_set(self.world), answers=answers(), photos=[PHOTO],
                        deviation="", note="")
        if told["outcome"] == "recorded":
            item = told["item"]
            bench.do("prove_plate", item=item["id"], code=item["plate"])
            bench.do("place_item", item=item["id"], tote=f"TOTE:{item['lane']}")
            bench.do("close_return", **{"return": found[1]})
        return told

    def work(self, bench: Bench) -> Answer | None:
        found = self._one_of("SELECT id, serial FROM unit WHERE state IN ('in_lane', 'repaired', 'parted_out')"
                             " AND lane IS NOT NULL ORDER BY id")
        if found is None:
            return None
        bench = self.random.choice(self.triage)
        bench.do("open_return", code=found[1], candidates=[found[1]])
        kind, fields = self.random.choice(self._works())
        op = bench.op(kind, **({"client": self.world.client, "unit": found[0]} | fields))
        told = bench.call(op)
        if self.random.random() < 0.1:
            assert bench.call(op) == told | {"replayed": True}
        if told["outcome"] == "recorded":
            self.did.add(kind)
        if self.random.random() < 0.5:
            bench.do("leave_work", client=self.world.client, unit=found[0])
        return told

    def _works(self) -> list[tuple[str, dict[str, object]]]:
        part = self._one_of("SELECT serial FROM unit WHERE state IN ('stored', 'received', 'fitted') ORDER BY id")
        names = [part[0] if part and self.random.random() < 0.6 else self.world.serial()]
        some: dict[str, object] = {"candidates": names, "sku": self.part.id if self.random.random() < 0.8 else None}
        vendor = self._one_of("SELECT id FROM vendor_return WHERE state = 'open' ORDER BY id")
        badge = digest(self.world.supervisor.badge)
        works: list[tuple[str, dict[str, object]]] = [
            ("certify_unit", {"what": "wipe", "method": "overwrite", "tool": "t", "result": "passed"}),
            ("certify_unit", {"what": "test", "name": "Battery", "result": self.random.choice(["passed", "failed"])}),
            ("repair_unit", {"note": "n"}), ("grade_unit", {"grade": self.random.choice("ABCD")}),
            ("fit_part", some), ("unfit_part", some | {"fate": self.random.choice(["keep", "scrap"])}),
            ("part_out", some), ("part_out", {"house": True, "sku": self.part.id}),
            ("relabel_unit", {"house": True}), ("relabel_unit", {"candidates": names}),
            ("prove_unit_label", {"code": names[0]}),
            ("restock_unit", {"place": self.random.choice(self.bins).code, "badge": badge}),
            ("shelve_unit", {"tote": f"TOTE:{self.random.choice(LANES)}"}),
            ("send_back", {"vendor": vendor[0]} if vendor and self.random.random() < 0.7 else {"name": "Vendor"}),
            ("scrap_unit", {"method": "shredded", "badge": badge})]
        if vendor and self.random.random() < 0.3:
            works.append(("ship_vendor", {"vendor": vendor[0], "carrier": "Post", "unit": None}))
        return works

    def back(self, bench: Bench) -> Answer | None:
        """The newest act on a unit, or on a vendor's list."""
        bench = self.random.choice(self.triage)
        listed = self._one_of("SELECT id FROM vendor_return ORDER BY id")
        if listed and self.random.random() < 0.3:
            return bench.do("undo_work", client=self.world.client, vendor=listed[0])
        found = self._one_of("SELECT id FROM unit WHERE state IN ('in_lane', 'repaired', 'parted_out', 'scrapped',"
                             " 'stored', 'sent_to_vendor') ORDER BY id")
        badge = {"badge": digest(self.world.supervisor.badge)} if self.random.random() < 0.7 else {}
        return bench.do("undo_work", client=self.world.client, unit=found[0], **badge) if found else None


@pytest.mark.parametrize("seed", [71, 72])
def test_no_life_with_work_breaks_the_ledger(
    make_bench: MakeBench, world: World, database: Database, seed: int,
) -> None:
    triage = [make_bench(f"TRIAGE-{number}", world.person("inspector")) for number in range(2)]
    life = Works(seed, world, [make_bench(f"CART-{number}") for number in range(2)], triage)
    returns = OF_RETURNS.partition("UNION ALL\n    SELECT 'sellable after a mismatch'")[0]
    for number in range(STEPS):
        life.step()
        faults = [fault for query in (FAULTS, returns, OF_WORK)
                  for fault in world.owner.execute(query.encode()).fetchall()]
        assert faults == [], f"step {number}"
    found = verify(database.audit_url)
    assert [str(fault.sentence) for fault in found.faults] == []
    _every_row_is_the_fold_of_its_events(world)
    _places_say_what_events_say(world, life)
    assert len(life.did) > 8, f"the lives went into too few corners: {life.did}"
    assert world.value("SELECT count(*) FROM event WHERE kind = 'undo' AND facts ? 'undone'") > 0
