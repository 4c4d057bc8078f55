"""What the counting bench shows: the place and how many, never what the book has; then the four sets."""

from __future__ import annotations

from collections.abc import Iterator

from station.commands import Action
from station.jobs_counting import CountReview, Difference, PlaceCount, percent
from station.modes.counting_state import CountingState
from station.screens import Prompt, Task, TaskRow, TypedField
from station.sentences import Sentence, say
from station.verdicts import Tone

KINDS: dict[str, Sentence] = {
    "place": say("Count of a place"), "sku": say("Count of one product"), "value_class": say("Count by value"),
    "random": say("Random sample"), "suspicion": say("Count on suspicion"),
}
_COUNTING = (Action.CLOSE, Action.UNDO, Action.QUANTITY, Action.PHOTO, Action.LEAVE, Action.HELP)


def prompt(state: CountingState) -> Prompt:
    """The one next action."""
    if state.question is not None:
        actions = (Action.CONFIRM, Action.DECLINE) if state.question.yes else (Action.DECLINE,)
        return Prompt(say("Answer the question."), "note", actions)
    if state.counting is not None:
        sentence = say("Scan the next one, or press F12 when all is scanned.")
        return Prompt(sentence, "serial", (Action.DECLINE,) if state.typing else _COUNTING)
    if state.deciding and state.review is not None:
        return Prompt(say("Press F2 to book the differences of {place}, F3 to have it counted again.",
                          place=state.review.place), "note", (Action.CONFIRM, Action.DECLINE, Action.SIGN_OFF))
    return Prompt(say("Scan the place to count."), "place", (Action.SIGN_OFF, Action.HELP))


def field(state: CountingState) -> TypedField | None:
    if state.typing == "quantity" and state.goods is not None:
        return TypedField("quantity", say("How many more of {name} lie here?", name=state.goods[1]))
    if state.typing == "why" and state.counting is not None:
        return TypedField("why", say("Why is {place} left uncounted?", place=state.counting.place), (
            say("Goods have to be moved now"), say("End of the shift"), say("The wrong place was scanned")))
    return None


def task(state: CountingState) -> Task | None:
    if state.counting is not None:
        return _at(state.counting)
    return _of(state.review) if state.review is not None else None


def _at(place: PlaceCount) -> Task:
    rows = [TaskRow(name=say("Units"), picture="box", done=place.seen, serials=place.latest)]
    rows += [TaskRow(name=item.name, code=item.sku, picture=item.picture, done=item.quantity) for item in place.goods]
    caption = say("units counted") if place.seen != 1 else say("unit counted")
    return Task(title=place.place, subtitle=tuple(_about(place)), big=str(place.seen), big_caption=caption,
                rows=tuple(rows), footer=(say("{place} is locked until you press F12.", place=place.place),))


def _about(place: PlaceCount) -> Iterator[Sentence]:
    yield KINDS.get(place.kind, KINDS["place"])
    if place.sku:
        yield say("Only {sku}", sku=place.sku)
    if place.again:
        yield say("Second count")
    if place.heard:
        yield say("{count} heard by RFID", count=place.heard)


def _of(review: CountReview) -> Task:
    """Before the second count the sizes alone; after it every difference."""
    rows = tuple(_sizes(review)) if review.state == "recount" else tuple(_differences(review))
    caption = say("differences") if review.differences != 1 else say("difference")
    return Task(title=review.place, subtitle=tuple(_by(review)), big=str(review.differences), big_caption=caption,
                rows=rows, footer=tuple(_accuracy(review)))


def _by(review: CountReview) -> Iterator[Sentence]:
    yield say("Found {found} of {expected}", found=review.found, expected=review.expected)
    if review.counters:
        yield say("Counted by {people}", people=", ".join(review.counters))


def _accuracy(review: CountReview) -> Iterator[Sentence]:
    minutes, seconds = divmod(int(review.seconds), 60)
    yield say("Serial accuracy {percent} % · {minutes} min {seconds} s", percent=percent(review.serial_accuracy),
              minutes=minutes, seconds=seconds)
    if review.location_accuracy is not None:
        yield say("Location accuracy of this count {percent} %", percent=percent(review.location_accuracy))


def _sizes(review: CountReview) -> Iterator[TaskRow]:
    missing, misplaced, unknown = review.sizes
    yield TaskRow(name=say("Found"), picture="box", done=review.found)
    yield TaskRow(name=say("Missing"), picture="box", done=missing, tone=_mark(missing, Tone.REFUSED))
    yield TaskRow(name=say("Misplaced"), picture="box", done=misplaced, tone=_mark(misplaced, Tone.ATTENTION))
    yield TaskRow(name=say("Unknown"), picture="box", done=unknown, tone=_mark(unknown, Tone.HELD))


def _mark(size: int, tone: Tone) -> Tone:
    return tone if size else Tone.NEUTRAL


def _differences(review: CountReview) -> Iterator[TaskRow]:
    for item in review.missing:
        detail = say("Missing, kept for order {order}", order=item.order) if item.order else say("Missing")
        yield _row(item, detail, Tone.REFUSED)
    for item in review.misplaced:
        yield _row(item, _misplaced(item), Tone.ATTENTION)
    for item in review.unknown:
        yield TaskRow(name=say("Unknown"), code=item.sku, picture="box", serials=(item.serial,), tone=Tone.HELD)
    for goods in review.goods:
        yield TaskRow(name=goods.name, code=goods.sku, picture=goods.picture, done=goods.quantity)


def _misplaced(item: Difference) -> Sentence:
    if item.place:
        return say("The book has it at {place}", place=item.place)
    if item.state == "shipped":
        return say("Shipped by the book, on order {order}", order=item.order or "?")
    if item.state == "packed":
        return say("Packed by the book, for order {order}", order=item.order or "?")
    if item.state == "missing":
        return say("Missing by the book")
    return say("Nowhere by the book")


def _row(item: Difference, detail: Sentence, tone: Tone) -> TaskRow:
    return TaskRow(name=item.name, code=item.sku, picture=item.picture, detail=detail, serials=(item.serial,),
                   tone=tone)
