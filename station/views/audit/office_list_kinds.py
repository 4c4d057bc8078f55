"""The lists that judge returns, as rows of a form: questions, lanes, accessories. Flat here, nested in the base."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from station.grading import GROUPS, LIABLE, accessories_of, questions_of
from station.lane_rules import WARRANTIES, lane_rules_of
from station.sentences import Sentence, say
from station.views.audit.cells import Cell
from station.views.audit.office_families import LANES
from station.views.audit.office_fields import Field
from station.views.audit.table import Column
from station.words_facts import WARRANTY, in_line
from station.words_returns import FINDINGS, finding_named, liable_named
from station.words_returns import LIABLE as LIABLE_WORDS
from station.words_states import lane_word

Flat = dict[str, Any]
GRADES = ("A", "B", "C", "D", "E")
WHEN_LISTS = ("sku", "class", "grades", "findings", "liable", "warranty")
WHEN_BOUNDS = ("value_from", "value_below", "days_out_from", "days_out_below")
GROUP_WORDS: dict[str, Sentence] = {
    "packaging": say("Packaging"), "cosmetic": say("Looks"), "functional": say("Functions"), "lock": say("Locks"),
}
FINDING_OPTIONS = tuple((word, code) for code, word in FINDINGS.items())
_READ: dict[str, Callable[[str], Sentence | str]] = {
    "findings": finding_named, "liable": liable_named, "warranty": lambda one: WARRANTY.get(one, one)}
_LETTERS = tuple((letter, letter) for letter in GRADES)


@dataclass(frozen=True, slots=True)
class ListKind:
    """`flat` and `nested` turn an entry over; `check` raises RulesRefused for the whole list."""

    what: str
    title: Sentence
    columns: tuple[Column, ...]
    cells: Callable[[Flat], tuple[Cell, ...]]
    fields: tuple[Field, ...]
    flat: Callable[[dict[str, Any]], Flat]
    nested: Callable[[Flat], dict[str, Any]]
    check: Callable[[object], object]
    blank: Flat
    empty: Sentence


def _flat_question(entry: dict[str, Any]) -> Flat:
    texts = entry.get("text") or {}
    rest = {key: value for key, value in entry.items() if key != "text"}
    return {"liable": "unknown", "finding": "other", "explicit": False, **rest,
            "text_en": texts.get("en", ""), "text_es": texts.get("es", ""), "text_pt_BR": texts.get("pt_BR", "")}


def _nested_question(flat: Flat) -> dict[str, Any]:
    texts = {key: flat[f"text_{key}"] for key in ("en", "es", "pt_BR") if flat[f"text_{key}"]}
    return {key: value for key, value in flat.items() if not key.startswith("text_")} | {"text": texts}


def _flat_lane(entry: dict[str, Any]) -> Flat:
    when = entry.get("when") or {}
    lists = {key: when.get(key) or [] for key in WHEN_LISTS}
    lists = {key: [value] if isinstance(value, str) else list(value) for key, value in lists.items()}
    return {"name": entry.get("name", ""), "lane": entry.get("lane", "QUARANTINE"), **lists,
            **{key: when.get(key) if when.get(key) is None else float(when[key]) for key in WHEN_BOUNDS}}


def _nested_lane(flat: Flat) -> dict[str, Any]:
    when = {key: flat[key] for key in WHEN_LISTS if flat[key]}
    for key in WHEN_BOUNDS:
        if flat[key] is not None:
            when[key] = f"{flat[key]:g}" if key.startswith("value") else int(flat[key])
    return {"name": flat["name"], "when": when, "lane": flat["lane"]}


def _conditions(flat: Flat) -> Sentence | str:
    parts: list[Sentence | str] = [in_line([_READ.get(key, str)(one) for one in flat[key]])
                                   for key in WHEN_LISTS if flat[key]]
    for least, below in (("value_from", "value_below"), ("days_out_from", "days_out_below")):
        if flat[least] is not None or flat[below] is not None:
            low, high = (f"{flat[key]:g}" if flat[key] is not None else "" for key in (least, below))
            parts.append(f"{low} … {high}".strip())
    return Sentence(" · ".join(f"{{p{n}}}" for n in range(len(parts))), {f"p{n}": one for n, one in enumerate(parts)})


QUESTIONS = ListKind(
    "questions", say("Questions"),
    (Column(say("Code"), 140, mono=True), Column(say("Question"), None), Column(say("Bad: at best"), 110, "centre")),
    lambda flat: (flat["code"], flat["text_en"], flat["worst"]),
    (Field("code", say("Code"), case="lower", hint=say("small letters, digits, _")),
     Field("group", say("Group"), "choice", tuple((GROUP_WORDS[group], group) for group in GROUPS)),
     Field("text_en", say("English")), Field("text_es", say("Spanish")), Field("text_pt_BR", say("Portuguese")),
     Field("good", say("Good answer"), "choice", ((say("yes"), "yes"), (say("no"), "no"))),
     Field("worst", say("Bad answer: grade at best"), "choice", _LETTERS),
     Field("finding", say("Then the finding is"), "code", FINDING_OPTIONS, case="lower"),
     Field("liable", say("Then liable is"), "choice", tuple((LIABLE_WORDS[one], one) for one in LIABLE)),
     Field("explicit", say("Never answered by “all good”"), "yes")),
    _flat_question, _nested_question, questions_of,
    _flat_question({"code": "", "group": "functional", "good": "yes", "worst": "C"}),
    say("Nothing is asked of this class yet. Press Ctrl+N for the first question."))

LANE_RULES = ListKind(
    "lanes", say("Lanes"),
    (Column(say("Rule"), 170), Column(say("When"), None), Column(say("Lane"), 170)),
    lambda flat: (flat["name"], _conditions(flat), lane_word(flat["lane"])),
    (Field("name", say("Rule")), Field("lane", say("Lane"), "choice", tuple((lane_word(lane), lane) for lane in LANES)),
     Field("sku", say("SKUs"), "words", case="upper"), Field("class", say("Classes"), "words"),
     Field("grades", say("Grades"), "set", (*_LETTERS, ("U", "U"))),
     Field("findings", say("Findings"), "codes", FINDING_OPTIONS, case="lower"),
     Field("liable", say("Liable"), "set", tuple((LIABLE_WORDS[one], one) for one in LIABLE)),
     Field("warranty", say("Warranty"), "set", tuple((WARRANTY[one], one) for one in WARRANTIES)),
     Field("value_from", say("Value from"), "number"), Field("value_below", say("Value below"), "number"),
     Field("days_out_from", say("Days out from"), "number"), Field("days_out_below", say("Days out below"), "number")),
    _flat_lane, _nested_lane, lane_rules_of, _flat_lane({}),
    say("No rules yet: everything goes to quarantine. Press Ctrl+N for the first rule."))

ACCESSORIES = ListKind(
    "accessories", say("Accessories"),
    (Column(say("Accessory"), None), Column(say("Missing: at best"), 140, "centre")),
    lambda flat: (flat["name"], flat["worst"]),
    (Field("name", say("Accessory")), Field("picture", say("Picture")),
     Field("worst", say("Missing: grade at best"), "choice", _LETTERS)),
    lambda entry: {"name": entry.get("name", ""), "picture": entry.get("picture", ""),
                   "worst": entry.get("worst", "C")},
    dict, accessories_of, {"name": "", "picture": "", "worst": "C"},
    say("Nothing must come back with it yet. Press Ctrl+N for the first accessory."))
