"""What the answers of an inspection make of a returned unit: its grade by rule, and the finding. Pure.

The same rules stand in the base (0009_return_condition.sql), which decides; here they are for the editors, which show
what a set of questions would do before it is saved, and for the tests that hold one against the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from station.errors import StationError
from station.jobs_returns import GRADES
from station.sentences import Sentence, say

BEST, UNINSPECTED = "A", "U"
GROUPS = ("packaging", "cosmetic", "functional", "lock")
LIABLE = ("customer", "carrier", "warehouse", "vendor", "unknown")
MISSING_PARTS, NO_FAULT = "missing_parts", "no_fault"
# reasons with which a customer says that nothing is wrong with it
CHANGED_MIND = ("unwanted", "ordered_wrong", "incompatible")
MOST_QUESTIONS, MOST_ACCESSORIES = 40, 40
LONGEST_TEXT = 200
_WORD = re.compile(r"[a-z][a-z0-9_]{0,39}")
_LANGUAGE = re.compile(r"[a-z]{2}(_[A-Z]{2})?")
_FIELDS = frozenset({"code", "group", "text", "good", "worst", "finding", "liable", "explicit"})


class RulesRefused(StationError):
    """A question, an accessory or a lane rule cannot be what it is; `place` counts them from 1, 0 is the whole."""

    def __init__(self, place: int, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.place = place


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedQuestion:
    """A question with what its bad answer means. `worst`: the best grade of a unit of which the answer is bad;
    `finding` and `liable`: what is found then, where no answer is worse. `explicit`: never answered by "all good"."""

    code: str
    group: str
    text: Mapping[str, str]
    good: str = "yes"
    worst: str = "C"
    finding: str = "other"
    liable: str = "unknown"
    explicit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedAccessory:
    """What must come back with a unit; `worst` is the best grade of one that comes without it."""

    number: int
    name: str
    picture: str = ""
    worst: str = "C"

    @property
    def code(self) -> str:
        """As its answer is called."""
        return f"accessory:{self.number}"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, a word of the question set, and who is liable."""

    finding: str
    liable: str


def missing_answers(questions: Sequence[RatedQuestion], accessories: Sequence[RatedAccessory],
                    answers: Mapping[str, str]) -> tuple[str, ...]:
    """The codes that have no answer yet, or none they can have; in the order they are asked."""
    open_questions = (one.code for one in questions if answers.get(one.code) not in ("yes", "no"))
    open_accessories = (one.code for one in accessories if answers.get(one.code) not in ("present", "missing"))
    return *open_questions, *open_accessories


def grade_by_rule(questions: Sequence[RatedQuestion], accessories: Sequence[RatedAccessory],
                  answers: Mapping[str, str]) -> str:
    """A letter of `GRADES`: the worst that any bad answer allows. What is not answered is not good."""
    return max((worst for worst, _ in _bad(questions, accessories, answers)), default=BEST)


def finding_of(questions: Sequence[RatedQuestion], accessories: Sequence[RatedAccessory], answers: Mapping[str, str],
               reason: str) -> Finding:
    """The finding of the worst answer, the first asked of equals. All good: no fault, and then the customer's own
    `reason` says whether it was a change of mind."""
    bad = list(_bad(questions, accessories, answers))
    if not bad:
        return Finding(NO_FAULT, "customer" if reason in CHANGED_MIND else "unknown")
    worst = max(letter for letter, _ in bad)
    return next(finding for letter, finding in bad if letter == worst)


def may_deviate(by_rule: str, grade: str) -> bool:
    """One step either way; any grade may become U, for what turns out not to be inspectable."""
    if UNINSPECTED in (grade, by_rule):
        return grade == UNINSPECTED
    return abs(GRADES.index(grade) - GRADES.index(by_rule)) <= 1


def _bad(questions: Sequence[RatedQuestion], accessories: Sequence[RatedAccessory],
         answers: Mapping[str, str]) -> Iterator[tuple[str, Finding]]:
    for question in questions:
        if answers.get(question.code) != question.good:
            yield question.worst, Finding(question.finding, question.liable)
    for accessory in accessories:
        if answers.get(accessory.code) != "present":
            yield accessory.worst, Finding(MISSING_PARTS, "unknown")


# ---- as JSON, to and from the base -------------------------------------------------------------------------------

def questions_of(raw: object) -> tuple[RatedQuestion, ...]:
    """A question set from its JSON. Raises RulesRefused, saying which question is wrong and how."""
    if not isinstance(raw, list) or not 1 <= len(raw) <= MOST_QUESTIONS:
        raise RulesRefused(0, say("Give a list of 1 to {most} questions.", most=MOST_QUESTIONS))
    questions = tuple(_question(place, one) for place, one in enumerate(raw, 1))
    codes: set[str] = set()
    for place, question in enumerate(questions, 1):
        if question.code in codes:
            raise RulesRefused(place, say("Use another code: {code} is asked already.", code=question.code))
        codes.add(question.code)
    return questions


def questions_to_json(questions: Sequence[RatedQuestion]) -> list[dict[str, Any]]:
    """As the base keeps them, every field said."""
    return [{"code": one.code, "group": one.group, "text": dict(one.text), "good": one.good, "worst": one.worst,
             "finding": one.finding, "liable": one.liable, "explicit": one.explicit} for one in questions]


def accessories_of(raw: object) -> tuple[RatedAccessory, ...]:
    """The accessories of a SKU from their JSON, numbered as they stand. Raises RulesRefused."""
    if not isinstance(raw, list) or len(raw) > MOST_ACCESSORIES:
        raise RulesRefused(0, say("Give a list of at most {most} accessories.", most=MOST_ACCESSORIES))
    return tuple(_accessory(place, one) for place, one in enumerate(raw, 1))


def accessories_to_json(accessories: Sequence[RatedAccessory]) -> list[dict[str, Any]]:
    return [{"number": one.number, "name": one.name, "picture": one.picture, "worst": one.worst}
            for one in accessories]


def is_word(text: object) -> bool:
    """A word of a set: small letters, digits and underscores, a letter first."""
    return isinstance(text, str) and _WORD.fullmatch(text) is not None


def _question(place: int, raw: object) -> RatedQuestion:
    if not isinstance(raw, Mapping) or not set(raw) <= _FIELDS:
        raise RulesRefused(place, say("Describe a question by these fields: {names}.",
                                      names=", ".join(sorted(_FIELDS))))
    question = RatedQuestion(**{"code": "", "group": "", "text": {}, **raw})
    _refuse(place, not is_word(question.code), say("Give the question a code of small letters, digits and _."))
    _refuse(place, question.group not in GROUPS, say("Choose its group: {names}.", names=", ".join(GROUPS)))
    _refuse(place, not _is_text(question.text), say("Write the question in English at least, up to {most} characters.",
                                                    most=LONGEST_TEXT))
    _refuse(place, question.good not in ("yes", "no"), say("Say which answer is good: yes or no."))
    _refuse_rating(place, question.worst)
    _refuse(place, not is_word(question.finding), say("Name the finding in small letters, digits and _."))
    _refuse(place, question.liable not in LIABLE, say("Say who is liable: {names}.", names=", ".join(LIABLE)))
    _refuse(place, not isinstance(question.explicit, bool), say("Say true or false: whether it needs its own key."))
    return question


def _accessory(place: int, raw: object) -> RatedAccessory:
    if not isinstance(raw, Mapping) or not set(raw) <= {"number", "name", "picture", "worst"}:
        raise RulesRefused(place, say("Describe an accessory by name, picture and worst."))
    name, picture, worst = raw.get("name"), raw.get("picture", ""), raw.get("worst", "C")
    _refuse(place, not _is_short(name) or not str(name).strip(), say(
        "Name the accessory in up to {most} characters.", most=LONGEST_TEXT))
    _refuse(place, not _is_short(picture), say("Give the picture as the name of its file."))
    _refuse_rating(place, worst)
    return RatedAccessory(number=place, name=str(name).strip(), picture=str(picture), worst=str(worst))


def _refuse_rating(place: int, worst: object) -> None:
    _refuse(place, not isinstance(worst, str) or len(worst) != 1 or worst not in GRADES, say(
        "Say the best grade that is left: one of A to E."))


def _is_short(text: object) -> bool:
    return isinstance(text, str) and len(text) <= LONGEST_TEXT


def _is_text(texts: object) -> bool:
    return isinstance(texts, Mapping) and bool(str(texts.get("en") or "").strip()) and all(
        isinstance(key, str) and _LANGUAGE.fullmatch(key) and _is_short(text) for key, text in texts.items())


def _refuse(place: int, wrong: bool, sentence: Sentence) -> None:
    if wrong:
        raise RulesRefused(place, sentence)
