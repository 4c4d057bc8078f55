"""Looking at a returned unit: what its numbers, F2, grade, finding and photo mean."""

from __future__ import annotations

from dataclasses import replace

from station.commands import Act
from station.commands.returns import Inspected, InspectItem
from station.grading import NO_FAULT, may_deviate
from station.jobs_returns import GRADES, ReturnItem
from station.modes.answering import Answer, Change, not_now
from station.modes.reading import Need, Weighed
from station.modes.returns_state import PAGE, Draft, ReturnsState, Row, answers_of, grade_now, rows_of, unanswered
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Choice, Kind, Question, Reason, Tone, Verdict
from station.words_returns import FINDINGS, LIABLE, finding_named
from station.words_returns import GRADES as GRADE_WORDS

MOST_CHOICES = 9


def nothing_to_inspect(state: ReturnsState) -> Answer:
    """Nothing is looked at: what is in hand waits for its plate or its tote, or nothing is in hand."""
    item = state.item
    if item is None:
        return not_now(say("Scan a unit first: nothing is to be inspected."))
    if not item.plate_proved:
        return not_now(say("Scan the plate on the unit: it was inspected already. F8 takes that back."))
    return not_now(say("Scan the tote: it was inspected already. F8 takes that back."))


def next_step(state: ReturnsState) -> Sentence:
    """What to do with the thing that is looked at."""
    item = state.inspecting
    if item is not None and not rows_of(item):
        return say("Press F2: its plate is printed.")
    return say("Press the number of what is not good, then F2: everything else is good.")


def mark(state: ReturnsState, value: str) -> Answer:
    """A number marks what is not good; once more takes the mark away. What must be answered turns over."""
    item, draft = state.inspecting, state.written
    row = None if item is None else next((row for row in rows_of(item) if row.code == value), None)
    if item is None or draft is None or row is None:
        return not_now(say("Use a number that stands on the screen."))
    was = draft.said(row.code)
    good = (None if not row.explicit else True) if was is False else False
    return _standing(item, replace(draft, marks=draft.with_mark(row.code, good)))


def _standing(item: ReturnItem, draft: Draft) -> Answer:
    """How it stands now: the grade by rule, and what is marked."""
    marked = [row for row in rows_of(item) if draft.said(row.code) is False]
    grade = draft.grade or grade_now(item, draft)
    told = Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("GRADE {grade}", grade=grade), thing=item.thing,
                   sentence=say("Press F2 when everything else is good."),
                   facts=tuple(say("Not good: {what}", what=row.text) for row in marked))
    return told, {"draft": draft}


def finish(state: ReturnsState, act: Act) -> Answer:
    """F2: everything that is not marked is good. What must be answered by itself is asked first."""
    item, draft = state.inspecting, state.written
    if item is None or draft is None:
        return nothing_to_inspect(state)
    if state.kept:
        return not_now(say("Put it in the waiting place and scan the next unit: this one is kept."))
    row = unanswered(item, draft)
    if row is not None:
        return _ask(item, row)
    return _send(item, draft, act)


def _ask(item: ReturnItem, row: Row) -> Answer:
    yes, no = ("good", "bad") if row.good == "yes" else ("bad", "good")
    question = Question("explicit", (Choice(yes, say("Yes")), Choice(no, say("No"))), keeps={"code": row.code})
    told = Verdict(kind=Kind.ASKED, tone=Tone.ATTENTION, word=say("LOOK"), sentence=row.text, question=question,
                   thing=item.thing)
    return told, {"question": question}


def said(state: ReturnsState, code: str, good: bool, act: Act) -> Answer:
    """What had to be answered by itself is; on with the next, or with sending it."""
    item, draft = state.inspecting, state.written
    if item is None or draft is None:
        return nothing_to_inspect(state)
    draft = replace(draft, marks=draft.with_mark(code, good))
    step, changes = finish(replace(state, draft=draft, question=None), act)
    return step, {"question": None, "draft": draft, **changes}


def _send(item: ReturnItem, draft: Draft, act: Act) -> Answer:
    """Below A there is a photo: the bench takes it by itself where nobody did."""
    grade = draft.grade or grade_now(item, draft)
    if item.questions and grade != GRADES[0] and not draft.photos:
        return Need.CLOSE_FACTS, {"taking": "inspect", "draft": draft}
    return _inspect(item, draft, act)


def _inspect(item: ReturnItem, draft: Draft, act: Act) -> Answer:
    answers = tuple(Inspected(code, answer) for code, answer in answers_of(item, draft).items())
    return InspectItem(
        act, item.id, item.question_set, answers, draft.photos, draft.grade or None, draft.deviation,
        draft.finding or None, draft.liable or None), {"draft": draft, "kept": item.serial or "?"}


def photographed(state: ReturnsState, found: Weighed, act: Act) -> Answer:
    """The photo of the thing in hand, asked for by F5 or by its grade."""
    item, draft = state.inspecting, state.written
    if item is None or draft is None:
        return nothing_to_inspect(state)
    if found.photo_sha256 is None:
        return replace(refused(Reason.PHOTO_MISSING), sentence=say(
            "Check the camera: below grade A a photo is needed, and none came.")), {"taking": ""}
    draft = replace(draft, photos=(*draft.photos, found.photo_sha256))
    if state.taking == "inspect":
        step, changes = _inspect(item, draft, act)
        return step, {**changes, "taking": ""}
    told = Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("PHOTO TAKEN"), sentence=next_step(state),
                   facts=(say("Photos of this unit: {count}", count=len(draft.photos)),), thing=item.thing)
    return told, {"taking": "", "draft": draft}


def deviate(state: ReturnsState) -> Answer:
    """Another grade than the rule's: one step off at most."""
    item, draft = state.inspecting, state.written
    if item is None or draft is None:
        return nothing_to_inspect(state)
    by_rule = grade_now(item, draft)
    others = [grade for grade in GRADES if grade != by_rule and may_deviate(by_rule, grade)]
    choices = (*(Choice(grade, _graded(grade)) for grade in others), Choice("", say("By rule: {grade}", grade=by_rule)))
    return _question(item, Question("grade", choices), say("GRADE"), say("Choose the grade; then say why."))


def _graded(grade: str) -> Sentence:
    return say("{grade} · {words}", grade=grade, words=GRADE_WORDS[grade])


def find(state: ReturnsState) -> Answer:
    """What was found, where it is not what the answers say."""
    item = state.inspecting
    if item is None:
        return nothing_to_inspect(state)
    asked = (question.finding for question in item.questions)
    kinds = tuple(dict.fromkeys((NO_FAULT, *asked, *FINDINGS)))[:MOST_CHOICES]
    return _question(item, Question("finding", tuple(Choice(kind, finding_named(kind)) for kind in kinds)),
                     say("FINDING"), say("Choose what you found."))


def chosen(state: ReturnsState, question: Question, value: str) -> Answer:
    """A grade, a finding or who is liable."""
    item, draft = state.inspecting, state.written
    if item is None or draft is None:
        return nothing_to_inspect(state)
    done: Change = {"question": None}
    match question.about:
        case "grade" if value:
            told = Verdict(kind=Kind.TOLD, tone=Tone.ATTENTION, word=say("GRADE {grade}", grade=value),
                           sentence=say("Say why it has grade {grade}.", grade=value), thing=item.thing)
            return told, {**done, "draft": replace(draft, grade=value, deviation=""), "writing": "grade"}
        case "grade":
            step, changes = _standing(item, replace(draft, grade="", deviation=""))
        case "finding":
            choices = tuple(Choice(who, name) for who, name in LIABLE.items())
            step, changes = _question(item, Question("liable", choices), say("LIABLE"), say("Choose who is liable."))
            changes["draft"] = replace(draft, finding=value)
        case _:
            step, changes = _standing(item, replace(draft, liable=value))
    return step, {**done, **changes}


def deviation(state: ReturnsState, text: str) -> Answer:
    """Why it has another grade than the rule's."""
    item, draft = state.inspecting, state.written
    if item is None or draft is None:
        return nothing_to_inspect(state)
    step, changes = _standing(item, replace(draft, deviation=text))
    return step, {**changes, "writing": ""}


def turn_page(state: ReturnsState) -> Answer:
    """The next nine rows; behind the last the first again."""
    item, draft = state.inspecting, state.written
    if item is None or draft is None:
        return nothing_to_inspect(state)
    pages = -(-len(rows_of(item)) // PAGE) or 1
    return _standing(item, replace(draft, page=(draft.page + 1) % pages))


def _question(item: ReturnItem, question: Question, word: Sentence, sentence: Sentence) -> Answer:
    return Verdict(kind=Kind.ASKED, tone=Tone.ATTENTION, word=word, sentence=sentence, question=question,
                   thing=item.thing), {"question": question}
