"""Rows of what people stated about figures, and of who changed it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from station.audits.figure_papers import StatedChange
from station.audits.kpis import BY_NAME, SPEND, Baseline, Shift, Statements, Target
from station.sentences import Sentence, say
from station.views.audit.table import Column, Row
from station.views.translation import Translator
from station.words_figures import SPENT, money_said, stated_said, value_said

STANDING = (Column(say("Figure"), 230), Column(say("Client"), 120), Column(say("Target"), 110, "right"),
            Column(say("Before"), 140, "right"), Column(say("Cost of one"), 120, "right"),
            Column(say("Known from"), None))
SHIFTS = (Column(say("Shift"), None), Column(say("From day"), 120), Column(say("Starts"), 90, "right"),
          Column(say("Ends"), 90, "right"))
CHANGES = (Column(say("When"), 140), Column(say("Person"), 110), Column(say("What"), 190), Column(say("Client"), 110),
           Column(say("Was"), 130), Column(say("Is now"), None))
WHAT: Mapping[str, Sentence] = {
    "target": say("Target: {figure}"), "baseline": say("Before: {figure}"), "shift": say("Shift: {figure}"),
}


def standing_rows(stated: Statements, clients: Mapping[str, str]) -> Iterator[Row]:
    """One row a figure and client, the figures in their order."""
    targets = {(one.measure, one.client): one for one in stated.targets}
    befores = {(one.measure, one.client): one for one in stated.baselines}
    order = [*BY_NAME, SPEND]
    for measure, client in sorted(targets.keys() | befores.keys(), key=lambda key: (order.index(key[0]), key[1])):
        target, before = targets.get((measure, client)), befores.get((measure, client))
        cost = money_said(before.cost, before.currency) if before and before.cost is not None else None
        yield Row((figure_named(measure), clients.get(client, client), _target(target), _before(before), cost,
                   before.note if before else ""), key=(measure, client))


def figure_named(measure: str) -> Sentence:
    return BY_NAME[measure].title if measure in BY_NAME else SPENT


def _target(target: Target | None) -> Sentence | None:
    return value_said(BY_NAME[target.measure], target.value) if target and target.measure in BY_NAME else None


def _before(before: Baseline | None) -> Sentence | None:
    return stated_said(BY_NAME.get(before.measure), before.value, before.currency) if before else None


def shift_row(shift: Shift) -> Row:
    starts, ends = (f"{clock:%H:%M}" if clock is not None else say("no more") for clock in (shift.starts, shift.ends))
    return Row((shift.name, str(shift.from_day), starts, ends), key=(shift.name, shift.from_day))


def changed_row(number: int, told: StatedChange, clients: Mapping[str, str], words: Translator) -> Row:
    """Who, what, and both sides of it."""
    about: str | Sentence = told.name if told.what == "shift" else figure_named(told.name)
    what = Sentence(WHAT[told.what].text, {"figure": about})
    client = "" if told.what == "shift" else clients.get(told.client, told.client)
    return Row((told.at, told.author, what, client, _side(told.before, words), _side(told.after, words)), key=number)


def _side(told: Target | Baseline | Shift | None, words: Translator) -> str | Sentence | None:
    match told:
        case Target():
            return _target(told)
        case Baseline():
            cost = say("one costs {cost}", cost=money_said(told.cost, told.currency)) if told.cost is not None else None
            parts = [words.text(one) for one in (_before(told), cost) if one is not None] + [told.note]
            return " · ".join(part for part in parts if part)
        case Shift() if told.starts is None or told.ends is None:
            return say("no more")
        case Shift():
            return f"{told.from_day}  {told.starts:%H:%M} – {told.ends:%H:%M}"
        case _:
            return None
