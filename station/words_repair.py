"""What the returns bench says of a unit it works on: methods, results, and what stands beside the verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from station.jobs_repair import Did, Work
from station.sentences import Sentence, say
from station.words_returns import GRADES, lane_meant

METHODS: Mapping[str, Sentence] = {
    "device_erase": say("Erased by the device's own command"), "overwrite": say("Overwritten and read back"),
    "key_destroyed": say("Encryption key destroyed"), "factory_reset": say("Reset to factory state"),
}
DESTROYED: Mapping[str, Sentence] = {
    "shredded": say("Shredded"), "crushed": say("Crushed"), "dismantled": say("Taken apart by hand"),
    "recycler": say("Handed to a recycler, for destruction"),
}
RESULTS: Mapping[str, Sentence] = {"passed": say("Passed"), "failed": say("Failed")}
DID: Mapping[str, Sentence] = {
    "test": say("TESTED"), "wipe": say("WIPED"), "repair": say("REPAIRED"), "grade": say("GRADED"),
    "fit": say("PART IS IN"), "unfit": say("PART IS OUT"), "part_out": say("PART IS OUT"),
    "relabel": say("NEW SERIAL"), "label": say("LABEL IS ON IT"), "reprint": say("PRINTING AGAIN"),
    "restock": say("IN STOCK"), "shelve": say("IN ITS TOTE"), "scrap": say("SCRAPPED"), "undo": say("TAKEN BACK"),
    "vendor": say("ON THE LIST"), "ship": say("SENT BACK"),
}


def next_step(work: Work) -> Sentence:
    """What is to be done with it now."""
    if work.label_due:
        return say("Stick the new label on the unit, then scan it.")
    if "vendor" in work.can:
        return say("Press F2 to put it on a vendor's list, or scan a tote of its lane.")
    if "part_out" in work.can or "scrap" in work.can:
        return _apart(work)
    return _good_again(work)


def _apart(work: Work) -> Sentence:
    if work.state == "parted_out":
        return say("Scan each part that comes out, or press F2 to scrap what is left.")
    if "scrap" in work.can:
        return say("Press F2 when it is destroyed: a second person has to see it.")
    return say("Scan the serial of each part that comes out, or press F11 if it has none.")


def _good_again(work: Work) -> Sentence:
    if "restock" in work.can and ((work.state == "in_lane" and work.lane == "SELLABLE") or work.graded):
        return say("Scan the place where it is stock again.")
    if "grade" in work.can and work.state == "repaired":
        return say("Press F9 and grade it.")
    if "repair" in work.can:
        return say("Scan each part that comes out or goes in; press F2 when it is repaired.")
    return say("Wipe or test it, or scan a tote of its lane.")


def facts_of(work: Work) -> Iterator[Sentence]:
    """What has been done to it, and what stands in its way."""
    if work.grade:
        yield say("Grade {grade}: {words}", grade=work.grade, words=GRADES.get(work.grade) or work.grade)
    yield from _data(work)
    for test in work.tests:
        result = RESULTS["passed" if test.passed else "failed"]
        yield (say("{name}: {result}, {value}", name=test.name, result=result, value=test.value) if test.value
               else say("{name}: {result}", name=test.name, result=result))
    if work.names:
        yield say("Was called {serials}", serials=", ".join(work.names))
    if not work.cleared:
        yield say("Not proved to be the unit that left: back to stock takes two people.")
    if work.vendor:
        yield say("On vendor's list {number}", number=work.vendor)


def _data(work: Work) -> Iterator[Sentence]:
    if work.wiped is not None:
        yield say("Wiped, certificate {number}", number=work.wiped.number)
    elif work.wipe_due and "grade" in work.can:
        yield say("Not wiped: no grade above C before that.")
    elif work.wipe_due:
        yield say("Not wiped: personal data may be on it.")


def did_said(did: Did) -> Sentence:
    match did.kind:
        case "fit":
            return say("Part {serial} went in", serial=did.part)
        case "unfit" | "part_out":
            return say("Part {serial} came out", serial=did.part)
        case "relabel":
            return say("It got a new serial")
        case _:
            return say("Repaired: {note}", note=did.note)


def where(work: Work) -> Sentence:
    return (say("Lane {lane}, in {place}", lane=lane_meant(work.lane), place=work.place)
            if work.place not in ("", work.lane)
            else say("Lane {lane}", lane=lane_meant(work.lane)))
