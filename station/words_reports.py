"""What the base calls things, in the words of people: for reports and lists of figures, each column with its own words.

A name without a word is shown as it is: a site's own name, or one that is newer than this program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from station.answers import plain_place
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Reason
from station.words_cases import CLASSES, SUBJECTS, VERDICTS
from station.words_kinds import KINDS
from station.words_repair import DESTROYED, METHODS
from station.words_returns import FINDINGS, LIABLE, REASONS
from station.words_states import LANES, STATES

SHIPMENTS: Mapping[str, Sentence] = {
    "announced": say("announced"), "receiving": say("being received"), "closed": say("closed"),
    "cancelled": say("cancelled"),
}
RETURNS: Mapping[str, Sentence] = {
    "identified": say("identified"), "inspected": say("inspected"), "routed": say("sent to its lane"),
    "placed": say("in its lane"), "undone": say("taken back"),
}
# Told by a bench itself, beside what supervisors decide.
DECIDED: Mapping[str, Sentence] = {
    "store": say("put away"), "route": say("sent to a lane"), "find": say("found"), "miss": say("missing"),
    "hold": say("held"), "release": say("released"), "scrap": say("scrapped"), "leave": say("left as it is"),
    "taken_back": say("taken back"),
}
RESULTS: Mapping[str, Sentence] = {
    "found": say("found"), "missing": say("missing"), "misplaced": say("at the wrong place"),
}
PROGRESS: Mapping[str, Sentence] = {
    **STATES, "located": say("located"), "quarantined": say("in quarantine"), "destroyed": say("destroyed"),
}
CERTIFICATES: Mapping[str, Sentence] = {
    "wipe": say("Wipe"), "destruction": say("Destruction"), "test": say("Test"), "pass": say("passed"),
    "passed": say("passed"), "fail": say("failed"), "failed": say("failed"),
}
YES_NO: Mapping[str, Sentence] = {"yes": say("yes"), "no": say("no"), "not stated": say("not stated")}
HOLDS: Mapping[str, Sentence] = {"hold": say("Hold"), "recall": say("Recall")}
IDENTITIES: Mapping[str, Sentence] = {**VERDICTS, "same_order": say("The unit that left")}
LET_THROUGH: Mapping[str, Sentence] = {    # _let_through() of 0013_facts.sql
    "box_closed_anyway": say("Box closed with something against it"),
    "other_grade": say("Another grade than the rule's"),
    "other_lane": say("Another lane than the rule's"), "unproved_restocked": say("Not proved, back to stock"),
    "name_corrected": say("Name corrected"), "hold_lifted": say("Hold lifted"),
    "count_not_taken": say("Count not taken"),
}
FACTS: Mapping[str, Sentence] = {**CLASSES, **IDENTITIES, **LET_THROUGH}

VOCABULARIES: Mapping[str, Mapping[str, Sentence]] = {
    "kind": KINDS, "state": STATES, "lane": LANES, "shipment": SHIPMENTS, "return": RETURNS, "identity": IDENTITIES,
    "customer": REASONS, "finding": FINDINGS, "liable": LIABLE, "class": CLASSES,
    "subject": {**SUBJECTS, "unit": say("Unit")}, "case": {**CLASSES, **VERDICTS}, "decision": DECIDED,
    "result": RESULTS,
    "progress": PROGRESS, "certificate": CERTIFICATES,
    "method": {**METHODS, **DESTROYED}, "yes": YES_NO, "hold": HOLDS,
    "place": {},    # any place, as people say it
}
BETWEEN = ", "


def worded(text: str, vocabulary: str, translate: Callable[[Sentence], str]) -> str:
    """One name of the base, or several with commas between them, in words."""
    if vocabulary == "place":
        return plain_place(text)
    words = VOCABULARIES[vocabulary]
    return BETWEEN.join(_words(text, words, translate))


def _words(text: str, words: Mapping[str, Sentence], translate: Callable[[Sentence], str]) -> Iterator[str]:
    for name in text.split(BETWEEN):
        yield translate(words[name]) if name in words else name


def refusal_word(reason: str) -> Sentence:
    """What the bench showed large, or the reason itself as plain text."""
    known = {one.value for one in Reason}
    return refused(Reason(reason)).word if reason in known else Sentence("{name}", {"name": reason.replace("_", " ")})
