"""What is in hand at the storing bench, as the one panel shows it."""

from __future__ import annotations

from station.jobs_storing import Been, Content, Fetch, InHand, Look, PlaceSeen, Stay, Stored, Suggestion
from station.modes.picking_task import pick_task
from station.modes.storing_state import StoringState
from station.screens import Task, TaskRow
from station.sentences import Sentence, say
from station.words_states import state_word

MOST_SERIALS = 4


def task(state: StoringState) -> Task | None:
    if state.pick is not None:
        return pick_task(state.pick)
    if state.order is not None:
        tote = (say("Its tote is {tote}.", tote=state.order.tote),) if state.order.tote else ()
        return Task(title=state.order.number, subtitle=(say("To be picked."), *tote))
    if state.tote is not None:
        return Task(title=state.tote.code.removeprefix("TOTE:"), subtitle=(say("No order yet."),))
    if state.hand is not None:
        return _hand(state.hand)
    if state.look is not None:
        return _looked_at(state.look)
    if state.fetch is not None:
        return _fetch(state.fetch, state.stored)
    if state.place is not None:
        return _place(state.place, state.stored)
    return _laid(state.laid) if state.laid is not None else None


def _place(place: PlaceSeen, stored: tuple[Stored, ...]) -> Task:
    """Big: what lies there now. Rows: what came since it was chosen, newest first, then what lay there before."""
    rows = tuple(_came(one) for one in reversed(stored))
    caption = say("units here") if place.capacity is None else say("of {capacity} units here", capacity=place.capacity)
    footer = () if not stored else (say("Since it was chosen: {units}.", units=sum(one.units for one in stored)),)
    return Task(title=place.code, subtitle=_rules(place), big=str(place.units), big_caption=caption,
                rows=(*rows, *(_content(content) for content in place.contents)), footer=footer)


def _rules(place: PlaceSeen) -> tuple[Sentence, ...]:
    said = (
        (place.client_name, say("Only for {client}.", client=place.client_name)),
        (place.climate, say("Climate: {climate}.", climate=place.climate)),
        (place.hold, say("Only for goods on hold.")), (place.secure, say("Secure.")),
        (place.one_sku, say("One product only.")))
    return tuple(sentence for is_so, sentence in said if is_so)


def _came(one: Stored) -> TaskRow:
    origin = say("From {place}.", place=one.came_from) if one.came_from else None
    if one.kind != "unit":
        return TaskRow(name=one.code, code=one.kind, detail=origin, done=one.units, total=one.units)
    return TaskRow(name=one.name, code=one.sku, picture=one.picture, detail=origin, done=1, total=1,
                   serials=(one.code,))


def _content(content: Content) -> TaskRow:
    return TaskRow(name=content.name, code=content.sku, picture=content.picture, done=content.units,
                   detail=say("{client}", client=content.client_name))


def _hand(thing: InHand) -> Task:
    """Big: where to take it."""
    best = thing.suggestions[0].code if thing.suggestions else "—"
    subtitle = [say("{client}", client=thing.client_name)]
    if thing.place:
        subtitle.append(say("Now at {place}.", place=thing.place))
    if thing.hold:
        subtitle.append(say("On hold: {reason}", reason=thing.hold))
    inside = tuple(_content(content) for content in thing.contents) or (
        TaskRow(name=thing.name, code=thing.sku, picture=thing.picture, done=thing.units),)
    others = tuple(_suggested(one) for one in thing.suggestions[1:])
    been = tuple(_been(one) for one in thing.been)
    return Task(title=thing.code, subtitle=tuple(subtitle), big=best,
                big_caption=say("is the best place") if thing.suggestions else say("no free place fits"),
                rows=(*inside, *been), footer=others)


def _been(one: Been) -> TaskRow:
    """A place it was at, with its times; a state where it lay nowhere."""
    name = say("{place}", place=one.place) if one.place else say("No place ({state})", state=state_word(one.state))
    person = say("{person}", person=one.person) if one.person else say("The office")
    if one.left is None:
        return TaskRow(name=name, code=one.carton, detail=say("Since {came}. {person}", came=one.came, person=person))
    return TaskRow(name=name, code=one.carton, detail=say("{came} to {left}. {person}", came=one.came, left=one.left,
                                                          person=person))


def _looked_at(look: Look) -> Task:
    """Big: what lies there now. Rows: that, by product; then what came and left, newest first."""
    place = look.place
    rows = (*(_content(content) for content in place.contents), *(_stay(stay) for stay in look.stays))
    return Task(title=place.code, subtitle=(say("What lies here, and what came and left."), *_rules(place)),
                big=str(place.units), big_caption=say("units here"), rows=rows)


def _stay(stay: Stay) -> TaskRow:
    came = say("Came {came}.", came=stay.came)
    if stay.origin:
        came = say("Came {came} from {place}.", came=stay.came, place=stay.origin)
    if stay.left is not None:
        came = say("{came} Left {left} for {place}.", came=came, left=stay.left, place=state_word(stay.to))
    return TaskRow(name=stay.serial, code=stay.sku, detail=came)


def _fetch(fetch: Fetch, stored: tuple[Stored, ...]) -> Task:
    """Big: how many are still to bring. Rows: where they are, then what came."""
    serials = ", ".join(fetch.serials[:MOST_SERIALS])
    where = TaskRow(
        name=fetch.name, code=fetch.sku, picture=fetch.picture, done=fetch.units - fetch.left, total=fetch.units,
        detail=say("{place}: the oldest are {serials}", place=fetch.source, serials=serials))
    return Task(title=fetch.face.code, subtitle=(
        say("Refill from {place}.", place=fetch.source), say("{client}", client=fetch.client_name)),
        big=str(fetch.left), big_caption=say("of {units} to bring", units=fetch.units),
        rows=(where, *(_came(one) for one in reversed(stored))))


def _suggested(one: Suggestion) -> Sentence:
    if one.same:
        return say("Or {place}: {count} of the same lie there.", place=one.code, count=one.same)
    if one.empty:
        return say("Or {place}: empty.", place=one.code)
    return say("Or {place}: it has room.", place=one.code)


def _laid(one: Stored) -> Task:
    """The last put-away of the other rhythm: what, then where."""
    units, capacity = one.place.units, one.place.capacity
    caption = say("now holds {units}", units=units)
    if capacity is not None:
        caption = say("now holds {units} of {capacity}", units=units, capacity=capacity)
    return Task(title=one.code, subtitle=(say("Put away."),), big=one.place.code, big_caption=caption,
                rows=(_came(one),))
