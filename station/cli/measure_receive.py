"""`station measure receive`: one announcement received as a list, on a server of its own set up as in production."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from station.cli.measure_base import Tell, temporary_home
from station.cli.measure_hands import Hand, new_badge, sign_on_at
from station.commands.receiving import CheckList, OpenInbound, ReceiveList
from station.errors import StationError
from station.exchange.demo_goods import table
from station.exchange.documents import Kind, import_document
from station.jobs_receiving import Checked, Inbound
from station.models.database import Database
from station.models.embedded import EmbeddedServer
from station.sentences import say
from station.verdicts import Verdict
from station.workflows.performing import perform

BASE = "station"
PRODUCTS = table(("client", "client name", "sku", "name", "policy"),
                 [("MSR", "Measured", "MSR-1", "Measured unit", "every touch")])
PEOPLE = table(("name", "role"), [("Measured Receiver", "receiver")])


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was received, and how long it took from the question's yes to the committed answer."""

    units: int
    seconds: float
    checks_s: float


def measure_receive(units: int, tell: Tell) -> Receipt:
    """Announce so many serials, then look the list over and receive it, as the bench does."""
    with temporary_home(BASE) as home, EmbeddedServer(home, base=BASE).lease() as lease:
        tell(f"announcing {units:,} serials")
        badge = _announced(lease.url("owner"), units, home)
        with Database(lease.url("bench")) as base:
            operator = sign_on_at(base, "MEASURED", badge)
            inbound = perform(base, OpenInbound(operator.act(), "MEASURED")).found
            assert isinstance(inbound, Inbound)
            return _received(base, inbound, operator)


def _announced(url: str, units: int, folder: Path) -> str:
    """The receiver's badge, once product and announcement are in the base."""
    rows = [("MSR", "MEASURED", "MSR-1", f"MS{number:010d}") for number in range(units)]
    listed = table(("client", "shipment", "sku", "serial"), rows)
    for kind, data in ((Kind.PRODUCTS, PRODUCTS), (Kind.PEOPLE, PEOPLE), (Kind.INBOUNDS, listed)):
        report = import_document(url, kind, data, name=f"{kind.value}.csv", folder=folder)
        if not report.ok:
            raise StationError(say("Report this: the measured {kind} were refused ({reason}).", kind=kind.value,
                                   reason=report.faults[0].sentence))
    with Database(url, limit_s=60) as base:
        person = base.rows("SELECT id FROM station.person")[0]["id"]
    return new_badge(url, person)


def _received(base: Database, inbound: Inbound, operator: Hand) -> Receipt:
    began_s = time.perf_counter()
    listing = _checked(perform(base, CheckList(operator.act(), inbound.client, inbound.id, total=inbound.listed)))
    while not listing.done:
        listing = _checked(perform(base, CheckList(
            operator.act(), inbound.client, inbound.id, listing.after, listing.after_line, listing.checked,
            listing.total)))
    checked_s = time.perf_counter()
    after = perform(base, ReceiveList(operator.act(), inbound.client, inbound.id)).found
    ended_s = time.perf_counter()
    assert isinstance(after, Inbound)
    return Receipt(after.received, ended_s - began_s, checked_s - began_s)


def _checked(verdict: Verdict) -> Checked:
    if not isinstance(verdict.found, Checked):
        raise StationError(verdict.sentence)
    return verdict.found


