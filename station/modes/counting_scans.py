"""What a scan means at the counting bench."""

from __future__ import annotations

from station.codes import Badge, Code, Gtin, Place, Plain, PlainKind, Sgtin, Sscc, readings
from station.codes import Command as CommandCode
from station.commands import Act
from station.commands.counting import BeginCountPlace, CountMany, CountQuantity, CountUnit
from station.epc import Epc
from station.jobs_counting import PlaceCount
from station.modes.answering import no_such_command, refused_now
from station.modes.badges import sign_on
from station.modes.counting_state import CountingState
from station.modes.reading import Step
from station.refusals import refused
from station.sentences import say
from station.verdicts import Reason


def read(state: CountingState, code: Code, act: Act) -> Step:
    """What this code asks for, as things stand."""
    if isinstance(code, CommandCode):
        return no_such_command(code)
    if state.question is not None:
        return refused_now(say("Answer the question on the screen first."))
    if isinstance(code, Badge):
        return _badge(state, code, act)
    if state.counting is None:
        return _place(code, act)
    return _one(state.counting, code, act)


def _badge(state: CountingState, code: Badge, act: Act) -> Step:
    if state.counting is not None:
        return refused_now(say("Finish {place} with F12 or leave it with Ctrl+R first.", place=state.counting.place))
    return sign_on(code, act, "counting")


def _place(code: Code, act: Act) -> Step:
    match code:
        case Place(code=text):
            return BeginCountPlace(act, text)
        case Plain(text=text, kind=PlainKind.TEXT):
            return BeginCountPlace(act, text)
        case _:
            return refused(Reason.NOT_COUNTING)


def _one(place: PlaceCount, code: Code, act: Act) -> Step:
    match code:
        case Plain(kind=PlainKind.LINK):
            return refused(Reason.NOT_A_SERIAL, {"known": {"what": "link"}})
        case Plain():
            return CountUnit(act, place.count, place.location, readings(code, ()))
        case Sgtin(gtin=gtin):
            return CountUnit(act, place.count, place.location, readings(code, ()), gtin=gtin)
        case Gtin(value=gtin):
            return CountQuantity(act, place.count, place.location, gtin, 1)
        case Place(code=text):
            return refused_now(say("Finish {place} with F12 before you begin {other}.", place=place.place,
                               other=text.partition(":")[2] or text))
        case Sscc():
            return refused_now(say("Open the carton and scan what is in it: cartons are not counted as such."))
        case _:
            return refused(Reason.NOT_A_SERIAL)


def heard(state: CountingState, tags: tuple[Epc, ...], act: Act) -> Step:
    if state.question is not None:
        return refused_now(say("Answer the question on the screen first."))
    if state.counting is None:
        return refused(Reason.NOT_COUNTING)
    return CountMany(act, state.counting.count, state.counting.location, tags)
