"""What stands behind a figure, as rows: single scans, one beside another, people with their work."""

from __future__ import annotations

from decimal import Decimal

from station.audits.asking import Door
from station.audits.kpis import Beside, Better, Fact, Figure, Kind, Work
from station.sentences import Sentence, say
from station.views.audit.table import Column, Row
from station.views.translation import Translator
from station.words_figures import rounded, value_said
from station.words_kinds import kind_word
from station.words_reports import FACTS as WORDS
from station.words_reports import refusal_word

FIGURES = (Column(say("Figure"), None), Column(say("Value"), 112, "right"), Column(say("P90"), 112, "right"),
           Column(say("Target"), 112, "right"), Column(say("Before"), 112, "right"),
           Column(say("Counted"), 84, "right"))
FACTS = (Column(say("When"), 160), Column(say("Counted as"), 210), Column(say("Client"), 90),
         Column(say("SKU"), 130), Column(say("Serial or order"), None, mono=True), Column(say("Bench"), 100),
         Column(say("Person"), 140))
BESIDE = (Column(say("Name"), None), Column(say("Value"), 130, "right"), Column(say("P90"), 130, "right"),
          Column(say("Counted"), 110, "right"))
PEOPLE = (Column(say("Person"), 150), Column(say("Days"), 60, "right"), Column(say("Hours"), 70, "right"),
          Column(say("Work"), None), Column(say("Orders"), 80, "right"), Column(say("Units"), 80, "right"),
          Column(say("SKUs a day"), 90, "right"), Column(say("Refusals"), 420), Column(say("Figure"), 100, "right"))
MOST_WORDS = 4


def written(words: Translator, figure: Figure, value: Decimal | None) -> str:
    """A value with its unit: a share in percent, a time in its two largest parts."""
    return "–" if value is None else words.text(value_said(figure.measure, value))


def figure_row(figure: Figure, words: Translator) -> Row:
    def text(value: Decimal | None) -> str:
        return written(words, figure, value)

    return Row((figure.measure.title, text(figure.total.value), text(figure.total.p90), text(figure.target),
                text(figure.baseline), figure.total.facts), key=figure.measure.name)


def fact_row(number: int, fact: Fact, figure: Figure, words: Translator) -> Row:
    return Row((fact.at, _counts(fact, figure, words), fact.client, fact.sku, fact.serial or fact.order, fact.bench,
                fact.operator), door=_door(fact), key=(fact.operation, fact.unit, number))


def _counts(fact: Fact, figure: Figure, words: Translator) -> str | Sentence:
    """What this one is to the figure, and what it was."""
    if fact.seconds is not None:
        return _with(written(words, figure, fact.seconds), fact.what, words)
    if fact.whole is not None and figure.measure.kind is Kind.MEAN:
        return written(words, figure, fact.part)
    if fact.whole is not None:
        good = bool(fact.part) is (figure.measure.better is Better.HIGHER)
        return _with(words.text(say("right") if good else say("against")), fact.what, words)
    if fact.part is not None:
        return f"{words.number(fact.part)} {fact.what}"
    return _named(fact.what, words)


def _with(text: str, what: str, words: Translator) -> str:
    return f"{text} · {_named(what, words)}" if what else text


def _named(what: str, words: Translator) -> str:
    return words.text(WORDS[what]) if what in WORDS else what


def _door(fact: Fact) -> Door | None:
    if fact.unit is not None:
        return Door("unit", str(fact.unit))
    return Door("search", fact.order) if fact.order else None


def beside_row(one: Beside, figure: Figure, words: Translator, door: Door | None) -> Row:
    return Row((one.title, written(words, figure, one.point.value), written(words, figure, one.point.p90),
                one.point.facts), door=door, key=one.name)


def person_row(one: Work, figure: Figure, words: Translator) -> Row:
    acts = ", ".join(f"{words.text(kind_word(name))} {count}" for name, count in one.acts[:MOST_WORDS])
    refusals = ", ".join(f"{words.text(refusal_word(name))} {count}" for name, count in one.refusals[:MOST_WORDS])
    return Row((one.name, one.days, rounded(one.hours, "0.1"), acts, one.orders, one.units,
                rounded(one.skus_a_day, "0.1"), refusals, written(words, figure, one.point.value)),
               door=Door("kpis", f"operator={one.operator}"), key=one.operator)
