"""Paper again, and what became of paper."""

from __future__ import annotations

from station import answers
from station.commands import Action, Reprint, SettlePrint
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Kind, Question, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask


def reprint(connection: Connection, command: Reprint) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    label = command.what == "label"
    return Verdict(
        kind=Kind.LABEL_ORDERED, tone=Tone.ATTENTION, word=say("PRINTING AGAIN"),
        sentence=say("Stick the new label on, and tear up any other.") if label
        else say("Take the papers from the printer."),
        operation=command.act.id, parcel=answers.parcel(answer["parcel"]), prints=answers.prints(answer))


def settle_print(connection: Connection, command: SettlePrint) -> Verdict:
    """What the printer or the operator said. Failed and unknown prints say what to do."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    fates = _FATES_OF.get(answer["kind"], _PAPER_FATES)
    word, sentence, tone = fates[answer["fate"]]
    question = None
    if answer["fate"] == "unknown":
        question = Question("came_out", yes=Action.CONFIRM, keeps={"print": answer["print"], "kind": answer["kind"]})
    return Verdict(kind=Kind.LABEL_SETTLED, tone=tone, word=word, sentence=sentence,
                   operation=command.act.id, question=question,
                   parcel=answers.parcel(answer["parcel"]) if answer["parcel"] else None)


_PAPER_FATES: dict[str, tuple[Sentence, Sentence, Tone]] = {
    "printed": (say("PRINTED"), say("Take the papers from the printer."), Tone.NEUTRAL),
    "sent_unconfirmed": (say("SENT"), say("Take the papers from the printer."), Tone.NEUTRAL),
    "failed": (say("NOT PRINTED"), say("Mend the printer, then press F7 to print the papers again."), Tone.ATTENTION),
    "unknown": (say("DID IT PRINT"), say("Press F2 if the whole paper came out, F3 if not."), Tone.ATTENTION),
    "cancelled": (say("CANCELLED"), say("Tear up the papers if they came out."), Tone.ATTENTION),
}

_FATES: dict[str, tuple[Sentence, Sentence, Tone]] = {
    "printed": (say("PRINTED"), say("Stick the label on the box, then scan it."), Tone.NEUTRAL),
    "sent_unconfirmed": (say("SENT"), say("Stick the label on the box, then scan it."), Tone.NEUTRAL),
    "failed": (say("NOT PRINTED"), say("Mend the printer, then press F6 to print the label again."), Tone.ATTENTION),
    "unknown": (say("DID IT PRINT"), say("Press F2 if a whole label came out, F3 if not."), Tone.ATTENTION),
    "cancelled": (say("CANCELLED"), say("Tear up the label if one came out."), Tone.ATTENTION),
}
_UNIT_FATES = _FATES | {
    "printed": (say("PRINTED"), say("Stick the label on the unit, then scan it."), Tone.NEUTRAL),
    "sent_unconfirmed": (say("SENT"), say("Stick the label on the unit, then scan it."), Tone.NEUTRAL),
}
_PLATE_FATES = _FATES | {
    "printed": (say("PRINTED"), say("Stick the plate on."), Tone.NEUTRAL),
    "sent_unconfirmed": (say("SENT"), say("Stick the plate on."), Tone.NEUTRAL),
}
_PLACE_FATES = _FATES | {
    "printed": (say("PRINTED"), say("Stick the label on the place."), Tone.NEUTRAL),
    "sent_unconfirmed": (say("SENT"), say("Stick the label on the place."), Tone.NEUTRAL),
}
_FATES_OF = {"parcel_label": _FATES, "carrier_label": _FATES, "unit_label": _UNIT_FATES, "carton_label": _PLATE_FATES,
             "place_label": _PLACE_FATES, "lane_plate": _UNIT_FATES}
