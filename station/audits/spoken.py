"""Sentences as JSON: in no language, with facts that keep their type, so that the wall says them in its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from station.sentences import Sentence

LONGEST = 200     # of a text or a fact
DEEPEST = 3


def written(sentence: Sentence) -> dict[str, Any]:
    """The sentence as JSON: plain, shortened, and no deeper than anybody reads."""
    return _written(sentence, DEEPEST)


def _written(sentence: Sentence, depth: int) -> dict[str, Any]:
    facts = {name: _fact(fact, depth) for name, fact in sentence.facts.items()}
    return {"say": calm(sentence.text)} | ({"facts": facts} if facts else {})


def _fact(fact: object, depth: int) -> object:
    match fact:
        case Sentence():
            return _written(fact, depth - 1) if depth else calm(str(fact))
        case datetime():
            return {"at": fact.isoformat()}
        case date():
            return {"day": fact.isoformat()}
        case Decimal():
            return {"number": str(fact)}
        case int():
            return fact
        case _:
            return calm(str(fact))


def calm(text: str, longest: int = LONGEST) -> str:
    """Without what a screen or a terminal would obey, and short."""
    shown = "".join(letter if letter.isprintable() else "\N{OPEN BOX}" for letter in text[:longest])
    return shown if len(text) <= longest else shown[:-1] + "\N{HORIZONTAL ELLIPSIS}"


def heard(told: Mapping[str, Any]) -> Sentence:
    """The sentence that was written; what is no sentence is an empty one: a bench's JSON is a foreign text."""
    facts = told.get("facts")
    known = facts if isinstance(facts, dict) else {}
    return Sentence(calm(str(told.get("say", ""))), {str(name): _read(fact) for name, fact in known.items()})


def _read(fact: object) -> str | int | Decimal | datetime | date | Sentence:
    if isinstance(fact, int | str):
        return fact if isinstance(fact, int) else calm(fact)
    try:
        match fact:
            case {"at": str(moment)}:
                return _aware(datetime.fromisoformat(moment))
            case {"day": str(day)}:
                return date.fromisoformat(day)
            case {"number": str(number)}:
                return _finite(Decimal(number))
            case {"say": _, **_rest} if isinstance(fact, Mapping):
                return heard(fact)
    except (ValueError, ArithmeticError):
        return ""
    return ""


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(moment)
    return moment


def _finite(number: Decimal) -> Decimal:
    if not number.is_finite():
        raise ValueError(number)
    return number
