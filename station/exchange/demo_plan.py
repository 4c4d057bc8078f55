"""Ninety days of the demo's warehouse as a plan: what comes, what leaves, and what goes wrong with it. Nothing is asked
of the base here, and the same day gives the same plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from station.exchange.demo_goods import SERIALISED, serial_of, table
from station.exchange.demo_orders import CARRIERS, HEADING, LETTER, SHIPPED, address_of

DAYS = 90
SATURDAY, SUNDAY = 5, 6
FIRST_SERIAL = 20_001      # far above those of the samples
EVERY_DAYS = 6             # working days between two shipments of a brand
COMES = {"HLV-C1": 4, "HLV-H2": 5, "QDL-X5": 4, "QDL-X5P": 3, "QDL-A1": 6, "ARV-M1": 3, "ARV-M2": 3, "ARV-L35": 4}
CUT_OFF = time(16, 0)
LOST_EACH = 70             # one of so many is lost on its shelf
# Of a hundred: units damaged on arrival, not in the box; orders that leave late and that meet a wrong unit, a wrong
# weight, a label that is not printed for sure.
DAMAGED, SHORT = 2, 1
LATE, WRONG_UNIT, WRONG_WEIGHT, NO_PAPER = 5, 6, 6, 3


@dataclass(frozen=True, slots=True)
class Arrival:
    """A shipment: its units by SKU, and what is not as the list says. `at` is when its first box is scanned."""

    at: datetime
    client: str
    number: str
    lot: str
    units: tuple[tuple[str, str], ...]      # SKU, serial
    damaged: frozenset[str]
    short: frozenset[str]
    lost: frozenset[str]
    unlisted: str


@dataclass(frozen=True, slots=True)
class Sale:
    """An order that left. `odd`: what went wrong at its bench, or ""."""

    at: datetime
    cut_off: datetime
    client: str
    number: str
    lines: tuple[tuple[str, int], ...]
    odd: str


@dataclass(slots=True)
class Plan:
    days: tuple[date, ...]
    zone: ZoneInfo
    arrivals: list[Arrival] = field(default_factory=list)
    sales: list[Sale] = field(default_factory=list)


def plan_of(today: date, zone: ZoneInfo, dice: Random) -> Plan:
    """The ninety days before `today`."""
    days = tuple(day for n in range(DAYS, 0, -1) if (day := today - timedelta(days=n)).weekday() != SUNDAY)
    plan = Plan(days, zone)
    stock: dict[str, int] = defaultdict(int)
    for number, day in enumerate(days):
        fresh: dict[str, int] = defaultdict(int)
        for turn, client in enumerate(LETTER):
            if (number + 2 * turn) % EVERY_DAYS == 0 or number == 0:
                arrival = _arrival(plan, day, client, dice)
                for sku, serial in arrival.units:
                    fresh[sku] += serial not in arrival.damaged | arrival.short | arrival.lost
        plan.sales += _sales(plan, number, stock, dice)
        for sku, count in fresh.items():      # on a shelf from the next day on
            stock[sku] += count
    return plan


def _arrival(plan: Plan, day: date, client: str, dice: Random) -> Arrival:
    n = len(plan.arrivals)
    born: dict[str, int] = defaultdict(int)
    for one in plan.arrivals:
        for sku, _ in one.units:
            born[sku] += 1
    opening = 2 if n < len(LETTER) else 1      # the first shipments fill the shelves
    units = tuple((goods.sku, serial_of(goods.sku, FIRST_SERIAL + born[goods.sku] + i))
                  for goods in SERIALISED if goods.client == client and goods.sku in COMES
                  for i in range(opening * COMES[goods.sku] + dice.randint(-2, 2)))
    fates = {serial: dice.randrange(100) for _, serial in units}
    arrival = Arrival(
        moment(plan, day, 7, 40 + dice.randint(0, 50)), client, f"{client}-ASN-9{n:03d}", f"{client[0]}{day:%y%W}",
        units,
        frozenset(serial for serial, fate in fates.items() if fate < DAMAGED),
        frozenset(serial for serial, fate in fates.items() if DAMAGED <= fate < DAMAGED + SHORT),
        frozenset(serial for i, (serial, fate) in enumerate(fates.items(), sum(born.values()))
                  if i % LOST_EACH == LOST_EACH // 2 and fate >= DAMAGED + SHORT),
        serial_of(units[0][0], FIRST_SERIAL + 10_000 + n) if n % 7 == 4 else "")
    plan.arrivals.append(arrival)
    return arrival


def _sales(plan: Plan, number: int, stock: dict[str, int], dice: Random) -> Iterator[Sale]:
    """What leaves on a day, from what is on the shelves."""
    day = plan.days[number]
    count = dice.randint(1, 2) if day.weekday() == SATURDAY else dice.randint(2, 4)
    for turn in range(count):
        client = list(LETTER)[dice.choice((0, 0, 1, 1, 1, 2))]
        lines = SHIPPED[client][dice.randrange(len(SHIPPED[client]))]
        if any(stock[sku] < ordered for sku, ordered in lines if sku in COMES):
            continue
        for sku, ordered in lines:
            if sku in COMES:
                stock[sku] -= ordered
        late = dice.randrange(100) < LATE
        hour, minute = (16, 8 + 5 * turn) if late else (9 + 6 * turn // count, dice.randint(5, 50))
        yield Sale(moment(plan, day, hour, minute), moment(plan, day, CUT_OFF.hour, CUT_OFF.minute), client,
                   f"{LETTER[client]}-95{number:02d}{turn}", lines, _odd(dice.randrange(100)))


def _odd(fate: int) -> str:
    if fate < WRONG_UNIT:
        return "unit"
    if fate < WRONG_UNIT + WRONG_WEIGHT:
        return "weight"
    return "paper" if fate < WRONG_UNIT + WRONG_WEIGHT + NO_PAPER else ""


def moment(plan: Plan, day: date, hour: int, minute: int) -> datetime:
    """A time of the warehouse's clock."""
    return datetime.combine(day, time(hour), plan.zone) + timedelta(minutes=minute)


def arrival_list(arrivals: Sequence[Arrival]) -> bytes:
    """The shipments as their brands announced them."""
    rows = [(one.client, one.number, f"RX{one.number[-4:]}77", one.at.date().isoformat(), sku, serial, one.lot,
             (one.at - timedelta(days=30)).date().isoformat())
            for one in arrivals for sku, serial in one.units]
    return table(("client", "shipment", "tracking", "eta", "sku", "serial", "lot", "made"), rows)


def sale_list(sales: Sequence[Sale]) -> bytes:
    """The orders as their brands gave them."""
    rows = [(one.client, one.number, line, sku, ordered, ("DTC", "marketplace")[n % 2], CARRIERS[n % 3],
             one.cut_off.isoformat(), *address_of(n), "", "", "")
            for n, one in enumerate(sales) for line, (sku, ordered) in enumerate(one.lines, 1)]
    return table(HEADING, rows)
