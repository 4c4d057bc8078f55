"""Everything there is about an order, a unit or a return, as one ZIP that can be checked by anybody.

Above exchange and papers: the rows come from there, labels and papers are drawn again as they were drawn then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from station.answers import moment
from station.audits.units import StoryCertificate, UnitStory
from station.characters import normalise
from station.devices.folder_printer import FolderPrinter
from station.errors import StationError
from station.exchange import evidence_rows as rows_of
from station.exchange.evidence import Lacking, Pack, Part, Wanted, as_csv, as_json, safe_name, write_pack
from station.exchange.evidence_proof import README, VERIFY, chain_of
from station.exchange.evidence_rows import Subject, print_ids, site_row, subject_of
from station.labels.certificate import certificate
from station.labels.pdf import A4
from station.labels.timeline_paper import timeline_paper
from station.models.database import Database
from station.paper import Drawing
from station.paper_receiving import Site
from station.paper_units import HEADING, certificate_of, sheet_of, timeline_of, utc
from station.sentences import Sentence
from station.verdicts import PrintOrder
from station.workflows.audit_units import unit_story

LIMIT_S = 300.0
OPERATIONS = ("at", "recorded at", "kind", "outcome", "reason", "bench", "operator", "order", "scanner", "keyed",
              "read", "operation")
WEIGHTS = ("what", "order", "parcel", "sscc", "tracking", "weight g", "expected g", "at", "bench")
DOTS_PER_MM = 12
ANOTHERS = "(another client's)"
PREFIXES = ("]C0", "]C1", "]d1", "]d2", "]Q1", "]Q3", "]A0")


@dataclass(frozen=True, slots=True)
class _Gathered:
    """The pack in the making."""

    base: Database
    subject: Subject
    site: Site
    site_name: str
    zone: ZoneInfo
    asked: dict[str, Any]
    stories: tuple[UnitStory, ...]


def evidence_pack(url: str, what: str, name: str, photo_folder: Path, out: Path, *, client: str = "", sku: str = "",
                  translate: Callable[[Sentence], str] = str) -> Pack:
    """Write the pack of an `order`, a `unit` or an `rma` to `out`. `url`: as audit, or as the owner.

    Only rows of the one client go in. The same facts give the same bytes. Raises DocumentRefused where the name means
    nothing or several, and where `out` cannot be written; DatabaseAway.
    """
    with Database(url, limit_s=LIMIT_S) as base:
        found = _gathered(base, subject_of(base, what, name, client=client, sku=sku), translate)
        operations = _operations(found)
        parcels = base.rows(rows_of.PARCELS, found.asked)
        papers, lacking = _papers(found, operations, parcels)
        parts = [Part("operations.csv", as_csv(OPERATIONS, _operation_rows(found, operations)), "what benches asked"),
                 Part("weights.csv", as_csv(WEIGHTS, _weight_rows(found, parcels)), "weights of boxes"),
                 Part("verify_chain.py", VERIFY.encode(), "checks the histories"),
                 *(part for story in found.stories for part in _unit_parts(found, story)), *papers]
        photos = _photos(found, parcels)
    about = _about(found, operations)
    readme = README.format(**about, zone=found.zone.key)
    parts.append(Part("README.txt", readme.encode(), "what is what"))
    return write_pack(out, about, parts, photos, photo_folder, lacking)


def _gathered(base: Database, subject: Subject, translate: Callable[[Sentence], str]) -> _Gathered:
    told = site_row(base)
    zone = ZoneInfo(told["zone"])

    def day(at: str | None) -> str:
        when = moment(at)
        return when.astimezone(zone).strftime("%Y-%m-%d %H:%M") if when else ""

    stories = tuple(story for unit in subject.units
                    if (story := unit_story(base, subject.client_id, unit)) is not None)
    asked = {"client": subject.client_id, "order": subject.order_id if subject.what == "order" else None,
             "rma": subject.rma_id, "units": list(subject.units)}
    return _Gathered(base, subject, Site(translate, day, A4), told["name"], zone, asked, stories)


def _operations(found: _Gathered) -> list[dict[str, Any]]:
    """The acts behind the events and the refusals beside them, without what was about somebody else's goods."""
    refused = [one.id for story in found.stories for one in story.refusals]
    foreign = {row["id"] for row in found.base.rows(rows_of.FOREIGN, found.asked | {"ids": refused})}
    ids = {event.op_id for story in found.stories for event in story.events} | (set(refused) - foreign)
    return found.base.rows(rows_of.OPERATIONS, found.asked | {"ids": sorted(ids)})


def _operation_rows(found: _Gathered, operations: Sequence[dict[str, Any]]) -> Iterator[tuple[object, ...]]:
    read = {one["id"]: _readable(one["raw"]) for one in operations}
    names = sorted({name for text in read.values() for name in _names(text)})
    others = {row["name"] for row in found.base.rows(rows_of.FOREIGN_NAMES, found.asked | {"names": names})}
    for one in operations:
        text = read[one["id"]]
        foreign = one["foreign"] or not others.isdisjoint(_names(text))
        yield (utc(one["at"]), utc(one["recorded_at"]), one["kind"], one["outcome"], one["reason"], one["bench"],
               one["operator"], one["order"], one["scanner"], one["keyed"], ANOTHERS if foreign and text else text,
               one["id"])


def _readable(raw: str) -> str:
    """What was read, unprintable bytes as \\xNN."""
    text = bytes.fromhex(raw).decode("utf-8", "backslashreplace")
    return "".join(letter if letter.isprintable() else f"\\x{ord(letter):02x}" for letter in text)


def _names(text: str) -> list[str]:
    """What a text may be as a serial: itself, and without what scanners put in front."""
    bare = next((text[len(prefix):] for prefix in PREFIXES if text.startswith(prefix)), text)
    return [name for name in {normalise(text, upper=True), normalise(bare, upper=True)} if name]


def _weight_rows(found: _Gathered, parcels: Sequence[dict[str, Any]]) -> Iterator[tuple[object, ...]]:
    for box in parcels:
        if box["weight_g"] is not None:
            yield ("left", box["order"], box["number"], box["sscc"], box["tracking"], box["weight_g"],
                   "" if box["expected_g"] is None else box["expected_g"], utc(box["closed_at"]), box["bench"])
    for came in found.base.rows(rows_of.RETURN_WEIGHTS, found.asked):
        yield ("came back", "", came["label"], "", "", came["weight_g"], "", utc(came["arrived_at"]), "")


def _unit_parts(found: _Gathered, story: UnitStory) -> Iterator[Part]:
    unit = story.unit
    at = f"units/{safe_name(unit.sku_code)}-{safe_name(unit.serial)}-{str(unit.unit_id)[-6:]}"
    foreign = {row["id"] for row in found.base.rows(
        rows_of.FOREIGN, found.asked | {"ids": [one.id for one in story.refusals]})}
    ours = _without(story, foreign)
    yield Part(f"{at}/timeline.pdf", timeline_paper(timeline_of(ours, found.site, found.site_name),
                                                    found.site.translate), f"history of {unit.serial}")
    yield Part(f"{at}/timeline.csv", as_csv(HEADING, sheet_of(ours)), f"history of {unit.serial} as rows")
    chain = found.base.rows(rows_of.CHAIN, {"client": unit.client_id, "unit": unit.unit_id})
    yield Part(f"{at}/chain.json", as_json(chain_of(chain)), f"hashed fields of the events of {unit.serial}")
    yield Part(f"{at}/record.json", as_json(_record(story)), f"what else is known of {unit.serial}")
    for one in (one for one in story.certificates if one.taken_back is None):
        yield Part(f"papers/certificate-{safe_name(one.number)}.pdf", _certificate(found, story, one),
                   f"{one.kind} certificate {one.number}")


def _certificate(found: _Gathered, story: UnitStory, one: StoryCertificate) -> bytes:
    return certificate(certificate_of(one, story, found.site, found.site_name), found.site.translate)


def _without(story: UnitStory, foreign: set[UUID]) -> UnitStory:
    return replace(story, refusals=tuple(one for one in story.refusals if one.id not in foreign))


def _record(story: UnitStory) -> dict[str, Any]:
    unit = story.unit
    return {"serial": unit.serial, "sku": unit.sku_code, "name": unit.sku_name, "state": unit.state,
            "grade": unit.grade, "lane": unit.lane, "warranty until": unit.warranty.until, "head": story.chain.head,
            "whole": story.chain.whole,
            **{name: [_plain(one) for one in getattr(story, name)]
               for name in ("aliases", "returns", "cases", "certificates", "components", "weights", "photos")}}


def _plain(one: Any) -> dict[str, Any]:
    return {name: utc(value) if isinstance(value, datetime) else value for name, value in asdict(one).items()}


def _papers(found: _Gathered, operations: Sequence[dict[str, Any]],
            parcels: Sequence[dict[str, Any]]) -> tuple[list[Part], list[Lacking]]:
    """Labels and papers as they were ordered. One that cannot be drawn any more is told."""
    draw = Drawing(found.site.translate, lambda: found.zone)
    nowhere = FolderPrinter("evidence", Path(), dots_per_mm=DOTS_PER_MM)    # says what it takes, and prints nothing
    asked = found.asked | {"parcels": [box["id"] for box in parcels], "ids": print_ids(operations)}
    parts, lacking = [], []
    for number, job in enumerate(found.base.rows(rows_of.PAPERS, asked), 1):
        name = f"papers/{number:03d}-{safe_name(job['kind'])}"
        try:
            data = draw(PrintOrder(job["id"], job["kind"], job["parcel_id"], job["payload"]), nowhere)
            parts.append(Part(f"{name}.pdf", data, f"{job['kind']}, ordered {utc(job['ordered_at'])}, {job['fate']}"))
        except (StationError, KeyError, TypeError, ValueError) as broken:
            lacking.append(Lacking(f"{job['kind']} of {utc(job['ordered_at'])}", f"it cannot be drawn: {broken}"))
            parts.append(Part(f"{name}.json", as_json(job["payload"]), f"what {job['kind']} was to say"))
    return parts, lacking


def _photos(found: _Gathered, parcels: Sequence[dict[str, Any]]) -> list[Wanted]:
    shared = {row["photo"] for row in found.base.rows(rows_of.SHARED_PHOTOS, found.asked)}
    came = found.base.rows(rows_of.RETURN_PHOTOS, found.asked)
    wanted = [*(Wanted(photo.digest, f"{photo.of} of {story.unit.serial}", utc(photo.at)) for story in found.stories
                for photo in story.photos if photo.digest not in shared),
              *(Wanted(box["photo"], f"parcel {box['number']} of {box['order']}", utc(box["closed_at"]))
                for box in parcels if box["photo"]),
              *(Wanted(row["photo"], f"return {row['label']}", utc(row["at"])) for row in came)]
    return sorted(wanted, key=lambda one: (one.sha256, one.of), reverse=True)


def _about(found: _Gathered, operations: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What the manifest begins with. `as_of`: the last thing that was recorded of it, not when this was asked."""
    moments = [story.unit.changed_at for story in found.stories] + [one["recorded_at"] for one in operations]
    as_of = utc(max(moments).astimezone(UTC)) if moments else ""
    return {"what": found.subject.what, "name": found.subject.name, "client": found.subject.client,
            "site": found.site_name, "as_of": as_of, "histories": [
                {"serial": story.unit.serial, "sku": story.unit.sku_code, "events": story.chain.events,
                 "head": story.chain.head, "whole": story.chain.whole} for story in found.stories]}
