"""One unit's story on paper and as a sheet: what the certificate of its history says, and what its rows are."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from station.answers import plain_place
from station.audits.units import StoryCertificate, StoryEvent, StoryOperation, StoryReturn, UnitStory
from station.labels.certificate import Certificate
from station.labels.timeline_paper import TimelinePaper, TimelineRow
from station.labels.vendor_papers import LeavingList, LeavingUnit
from station.paper_receiving import Site
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Reason
from station.words_facts import facts_line
from station.words_kinds import ACTS
from station.words_reports import VOCABULARIES

HEADING = ("rev", "at", "recorded at", "kind", "from state", "state", "place", "carton", "parcel", "order", "reserved",
           "hold", "grade", "lane", "operator", "bench", "scanner", "keyed", "read", "outcome", "reason", "facts",
           "sha256")
KINDS: Mapping[str, Sentence] = {
    "expect": say("Announced"), "receive": say("Received"), "capture": say("Serial taken"), "store": say("Put away"),
    "pick": say("Picked"), "pack": say("Packed"), "unpack": say("Taken out of its box"), "ship": say("Shipped"),
    "reserve": say("Kept for an order"), "unreserve": say("Let go by an order"), "return": say("Came back"),
    "identify": say("Identified as returned"), "inspect": say("Inspected"), "route": say("Put into its lane"),
    "repair": say("Repaired"), "send_to_vendor": say("Sent to its vendor"), "part_out": say("Taken apart"),
    "scrap": say("Scrapped"), "hold": say("Put on hold"), "release": say("Released from hold"), "miss": say("Missing"),
    "find": say("Found again"), "see": say("Seen"), "unreceive": say("Receipt taken back"), "grade": say("Graded"),
    "fit": say("Part built in"), "unfit": say("Part taken out"), "certify": say("Certified"),
    "relabel": say("Given a new serial"), "restock": say("Back in stock"),
}
CAPTIONS: Mapping[str, Sentence] = {
    "method": say("Method"), "tool": say("Tool"), "result": say("Result"), "standard": say("Standard"),
    "capacity": say("Capacity"), "storage": say("Storage"), "tests": say("Tests"), "verified": say("Checked"),
    "weight_g": say("Weight in grams"), "note": say("Note"), "vendor": say("Vendor"), "parts": say("Destroyed with it"),
}
QUIET_FACTS = frozenset({"sku", "photo"})    # told elsewhere on the paper, or nothing to read


def timeline_of(story: UnitStory, site: Site, site_name: str) -> TimelinePaper:
    """The paper's value. Everything on it is of the base's state: the same state gives the same paper."""
    unit = story.unit
    chain = say("All {count} events hold: each is tied to the one before it.", count=story.chain.events)
    if story.chain.broken_at is not None:
        chain = say("Event {rev} was changed after it was written. Do not rely on this history.",
                    rev=story.chain.broken_at)
    elif not story.chain.row_follows:
        chain = say("The unit's row does not follow from its events. Do not rely on this history.")
    until = unit.warranty.until.isoformat() if unit.warranty.until else ""
    return TimelinePaper(
        client=unit.client_name, site=site_name, serial=unit.serial, sku=unit.sku_code, name=unit.sku_name,
        number=number_of(story), chain=chain, head=story.chain.head, made=site.day(unit.changed_at.isoformat()),
        facts=((say("State"), site.translate(_word("state", unit.state))),
               (say("Place"), plain_place(unit.place)), (say("Carton"), unit.carton),
               (say("Parcel"), unit.parcel), (say("Order"), unit.order), (say("Grade"), unit.grade),
               (say("Lane"), unit.lane), (say("On hold"), unit.hold), (say("Warranty until"), until)),
        names=tuple((alias.type, alias.value) for alias in story.aliases),
        rows=tuple(_row(one, story, site) for one in in_order(story)))


def number_of(story: UnitStory) -> str:
    """The certificate's number: which state of which history it was made from."""
    return f"UH-{story.chain.events}-{story.chain.head[:16].upper()}"


def in_order(story: UnitStory) -> list[StoryEvent | StoryOperation]:
    """Events and refusals as they came; an event before a refusal of the same moment."""
    return sorted((*story.events, *story.refusals), key=lambda one: (one.recorded_at, isinstance(one, StoryOperation)))


def _row(one: StoryEvent | StoryOperation, story: UnitStory, site: Site) -> TimelineRow:
    at = site.day(one.at.isoformat())
    who = " · ".join(part for part in (one.operator, one.bench) if part)
    if isinstance(one, StoryOperation):
        notes = (say("Reason: {reason}", reason=_reason(one.reason)),) if one.reason else ()
        return TimelineRow(at=at, what=KINDS.get(one.kind) or ACTS.get(one.kind) or _word("kind", one.kind),
                           where=one.order, who=who, notes=notes, refused=True)
    return TimelineRow(at=at, what=KINDS.get(one.kind) or _word("kind", one.kind), where=_where(one), who=who,
                       notes=tuple(_notes(one, story)))


def _where(event: StoryEvent) -> str:
    parcel = f"{event.order} · {event.parcel}" if event.parcel and event.order else event.parcel
    return parcel or event.carton or plain_place(event.place)


def _notes(event: StoryEvent, story: UnitStory) -> Iterator[Sentence | str]:
    """What the event has beside its place: what it put on or took off, and the facts it was written with."""
    if event.corrects is not None:
        yield say("Corrects event {rev}.", rev=event.corrects)
    for caption, value in ((say("Kept for {order}.", order=event.reserved), event.reserved),
                           (say("On hold: {reason}", reason=event.hold), event.hold),
                           (say("Grade {grade}.", grade=event.grade), event.grade),
                           (say("Lane {lane}.", lane=event.lane), event.lane)):
        if value:
            yield caption
    if event.kind in ("return", "identify"):
        yield from (note for came in _nearest_return(event, story) for note in _came(came))
    said = (event.hold, event.grade, event.lane, event.order, event.parcel, event.carton)
    told = facts_line({name: value for name, value in sorted(event.facts.items())
                       if name not in QUIET_FACTS and not (isinstance(value, str) and value in said)})
    if told:
        yield told


def _nearest_return(event: StoryEvent, story: UnitStory) -> list[StoryReturn]:
    """The coming back that this event is of: the one it names, else the last that had arrived by then."""
    named = [came for came in story.returns if str(came.id) == event.facts.get("item")]
    return named or [came for came in story.returns if came.arrived_at <= event.recorded_at][-1:]


def _came(came: StoryReturn) -> Iterator[Sentence]:
    if came.rma or came.customer_reason:
        yield say("Return {rma}, the customer says: {reason}.", rma=came.rma or "–",
                  reason=_word("customer", came.customer_reason) if came.customer_reason else "–")
    yield say("Identity: {verdict}.", verdict=_word("identity", came.verdict))
    for found in came.findings:
        yield say("Found: {finding}, liable: {liable}.", finding=_word("finding", found.finding),
                  liable=_word("liable", found.liable))


def _word(vocabulary: str, name: str) -> Sentence:
    """What the base calls so, in words; a name that has none, as it is."""
    return VOCABULARIES[vocabulary].get(name) or say("{kind}", kind=name.replace("_", " "))


def _reason(name: str) -> Sentence:
    """Why it was refused, as the bench said it."""
    known = name in {reason.value for reason in Reason}
    return refused(Reason(name)).word if known else say("{words}", words=name.replace("_", " "))


def _shown(value: object) -> str:
    """As text; a number of the base is a Decimal, which JSON does not know."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True, default=float)


def certificate_of(told: StoryCertificate, story: UnitStory, site: Site, site_name: str) -> Certificate:
    """The paper's value of one certificate. What its facts are called is the bench's word, shown as it is."""
    unit = story.unit
    known = [(CAPTIONS.get(name, name.replace("_", " ")), _shown(value)) for name, value in told.facts.items()
             if value not in (None, "", [], {})]
    return Certificate(
        kind=told.kind, number=told.number, client=unit.client_name, site=site_name, serial=unit.serial,
        sku=unit.sku_code, name=unit.sku_name, at=site.day(told.at.isoformat()), operator=told.operator,
        witness=told.witness, bench=told.bench, names=tuple((alias.type, alias.value) for alias in story.aliases),
        details=tuple(known))


def leaving_list_of(rows: Sequence[Mapping[str, Any]], number: str, site: Site, site_name: str) -> LeavingList:
    """A vendor return or a scrap list: a row a unit, what holds for all of them on each row."""
    head = rows[0]
    units = tuple(LeavingUnit(serial=row["serial"], sku=row["sku"], name=row["name"],
                              why=row["why"].replace("_", " "), names=tuple(row["names"])) for row in rows)
    opened, shipped = (site.day(at.isoformat() if (at := head.get(name)) else None)
                       for name in ("opened_at", "shipped_at"))
    return LeavingList(number=number, client=head["client"], site=site_name, units=units, to=head.get("vendor", ""),
                       opened=opened, shipped=shipped, carrier=head.get("carrier", ""),
                       tracking=head.get("tracking", ""), person=head.get("person", ""), bench=head.get("bench", ""))


def sheet_of(story: UnitStory) -> Iterator[tuple[object, ...]]:
    """The rows of the timeline's CSV, under HEADING; moments in UTC. Refusals have no rev."""
    for one in in_order(story):
        yield _refusal_cells(one) if isinstance(one, StoryOperation) else _event_cells(one)


def _event_cells(event: StoryEvent) -> tuple[object, ...]:
    asked = event.operation
    scan: Sequence[object] = ("", "", "", "recorded")
    if asked:
        scan = (asked.scanner, asked.keyed, asked.raw, asked.outcome)
    return (event.rev, utc(event.at), utc(event.recorded_at), event.kind, event.from_state, event.state, event.place,
            event.carton, event.parcel, event.order, event.reserved, event.hold, event.grade, event.lane,
            event.operator, event.bench, *scan, asked.reason if asked else "", _shown(dict(event.facts)), event.hash)


def _refusal_cells(one: StoryOperation) -> tuple[object, ...]:
    return ("", utc(one.at), utc(one.recorded_at), one.kind, "", "", "", "", "", one.order, "", "", "", "",
            one.operator, one.bench, one.scanner, one.keyed, one.raw, one.outcome, one.reason, "", "")


def utc(at: datetime | None) -> str:
    """A moment as the sheets have it; "" for none."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}" if at else ""
