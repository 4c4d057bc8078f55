"""`station measure count`: one place counted unit by unit, then by tags in bulk, on a server as in production."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from station.checks import gs1_check_digit
from station.cli.measure_base import Tell, temporary_home
from station.cli.measure_hands import Hand, new_badge, sign_on_at
from station.commands.counting import (
    ApproveCount,
    BeginCountPlace,
    CountingCommand,
    CountMany,
    CountUnit,
    EndCountPlace,
    LeaveCountPlace,
)
from station.devices.rfid_reader import MOST_TAGS
from station.epc import Epc, read_epc, sgtin_96
from station.errors import StationError
from station.exchange.demo_goods import table
from station.exchange.documents import Kind, import_document
from station.jobs_counting import CountReview, PlaceCount
from station.models.database import Database
from station.models.embedded import EmbeddedServer
from station.sentences import say
from station.verdicts import Verdict
from station.workflows.performing import perform

BASE = "station"
PLACE = "LOC:M-01-01"
STRAY = 20                # of a thousand units are not there, and as many others are
GTIN = "0952012300001" + gs1_check_digit("0952012300001")
PRODUCTS = table(("client", "client name", "sku", "name", "policy", "gtin"),
                 [("MSR", "Measured", "MSR-1", "Measured unit", "every touch", GTIN)])
PLACES = table(("code", "kind"), [("M-01-01", "bin"), ("M-01-02", "bin")])
BENCH = "MEASURED"
PEOPLE = table(("name", "role"), [("First Counter", "counter"), ("Second Counter", "counter"),
                                  ("Measured Lead", "supervisor")])


@dataclass(frozen=True, slots=True)
class Count:
    """`seconds`: the whole first count, from the scan of the place to its four sets. The other times are parts of it,
    or what follows: tags in bulk, by a second person, and the approval. `round_trips` are of one scan."""

    units: int
    seconds: float
    scan_p50_ms: float
    end_s: float
    bulk_s: float
    approve_s: float
    round_trips: int
    differences: int


def measure_count(units: int, tell: Tell) -> Count:
    """Count a place of so many units, of which a few are not there and a few others are."""
    with temporary_home(BASE) as home, EmbeddedServer(home, base=BASE).lease() as lease:
        tell(f"putting {units:,} units into one place")
        badges = _filled(lease.url("owner"), units, home)
        with Database(lease.url("bench")) as base:
            return _counted(base, units, badges)


def _serials(units: int) -> tuple[list[str], list[str]]:
    """What lies in the place by the book, and in the one beside it."""
    beside = max(1, units * STRAY // 1000)
    numbers = [str(1_000_000 + number) for number in range(units + beside)]
    return numbers[:units], numbers[units:]


def _filled(url: str, units: int, folder: Path) -> dict[str, str]:
    """The people's badges by their names, once goods and places are in the base."""
    here, beside = _serials(units)
    rows = [("MSR", "MSR-1", serial, "stored", place) for place, serials in (("M-01-01", here), ("M-01-02", beside))
            for serial in serials]
    stock = table(("client", "sku", "serial", "state", "location"), rows)
    for kind, data in ((Kind.PRODUCTS, PRODUCTS), (Kind.PLACES, PLACES), (Kind.PEOPLE, PEOPLE), (Kind.UNITS, stock)):
        report = import_document(url, kind, data, name=f"{kind.value}.csv", folder=folder)
        if not report.ok:
            raise StationError(say("Report this: the measured {kind} were refused ({reason}).", kind=kind.value,
                                   reason=report.faults[0].sentence))
    with Database(url, limit_s=60) as base:
        people = base.rows("SELECT id, name FROM station.person")
    return {str(row["name"]): new_badge(url, row["id"]) for row in people}


def _counted(base: Database, units: int, badges: dict[str, str]) -> Count:
    here, beside = _serials(units)
    read = here[len(beside):] + beside
    _planned(base, sign_on_at(base, BENCH, badges["Measured Lead"]))
    first = sign_on_at(base, BENCH, badges["First Counter"])
    began_s = time.perf_counter()
    place, took_ms, before = _begun(base, first), [], base.round_trips
    for serial in read:
        at_s = time.perf_counter()
        perform_ok(base, CountUnit(first.act(), place.count, place.location, (serial,)))
        took_ms.append((time.perf_counter() - at_s) * 1000)
    trips = (base.round_trips - before) // len(read)
    read_s = time.perf_counter()
    review = _ended(base, place, first)
    ended_s = time.perf_counter()
    bulk_s = _in_bulk(base, read, sign_on_at(base, BENCH, badges["Second Counter"]))
    lead = sign_on_at(base, BENCH, badges["Measured Lead"])
    again_s = time.perf_counter()
    perform_ok(base, ApproveCount(lead.act(), place.count, place.location))
    return Count(units, ended_s - began_s, median(took_ms), ended_s - read_s, bulk_s,
                 time.perf_counter() - again_s, trips, review.differences)


def perform_ok(base: Database, command: CountingCommand) -> Verdict:
    """The verdict; a refusal would make the figures mean nothing."""
    verdict = perform(base, command)
    if verdict.reason is not None:
        raise StationError(verdict.sentence)
    return verdict


def _begun(base: Database, operator: Hand) -> PlaceCount:
    place = perform_ok(base, BeginCountPlace(operator.act(), PLACE)).found
    assert isinstance(place, PlaceCount)
    return place


def _planned(base: Database, lead: Hand) -> None:
    """A supervisor begins a count nobody planned, and leaves it to the counters."""
    perform_ok(base, LeaveCountPlace(lead.act(), _begun(base, lead).location))


def _ended(base: Database, place: PlaceCount, operator: Hand) -> CountReview:
    review = perform_ok(base, EndCountPlace(operator.act(), place.count, place.location)).found
    assert isinstance(review, CountReview)
    return review


def _in_bulk(base: Database, serials: list[str], operator: Hand) -> float:
    """Seconds of the second count of the same things, as an RFID reader hands them over."""
    tags = [tag for tag in (read_epc(sgtin_96(GTIN, int(serial))) for serial in serials) if isinstance(tag, Epc)]
    place = _begun(base, operator)
    began_s = time.perf_counter()
    for start in range(0, len(tags), MOST_TAGS):
        part = tuple(tags[start : start + MOST_TAGS])
        perform_ok(base, CountMany(operator.act(), place.count, place.location, part))
    took_s = time.perf_counter() - began_s
    _ended(base, place, operator)
    return took_s
