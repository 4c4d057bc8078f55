"""Which dock goods come to, and cartons that came damaged as such."""

from __future__ import annotations

from station import answers_receiving
from station.commands.receiving import ChooseDock, DamagedCarton
from station.jobs_receiving import CartonInHand
from station.refusals import refused
from station.sentences import say
from station.verdicts import Kind, Reason, Tone, Verdict
from station.workflows.asking import Connection, ask
from station.workflows.telling_receiving import dock_told


def choose_dock(connection: Connection, command: ChooseDock) -> Verdict:
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    return dock_told(command.act.id, answer)


def damaged_carton(connection: Connection, command: DamagedCarton) -> Verdict:
    """A finding of its own, and nothing in it is believed unseen."""
    answer = ask(connection, command)
    if answer["outcome"] == "refused":
        return refused(Reason(answer["reason"]), answer, operation=command.act.id)
    inbound, carton = answers_receiving.inbound(answer["job"]), answers_receiving.carton(answer["carton"])
    facts = [say("A case is open for {carton}.", carton=carton.code)]
    if command.photo is None:
        facts.append(say("There is no photo of it."))
    if answer["unseen"]:
        facts.append(say("Received before and not seen yet: {count} units.", count=answer["unseen"]))
    pallet = carton.kind == "pallet"
    in_hand = CartonInHand(inbound, pallet=carton.id) if pallet else CartonInHand(inbound, carton.id, carton.parent)
    return Verdict(
        kind=Kind.FOUND, tone=Tone.ATTENTION, word=say("DAMAGED"), operation=command.act.id, facts=tuple(facts),
        sentence=say("Scan each carton on it, the damaged ones as damaged.") if pallet
        else say("Open the carton and scan every unit, what is damaged as damaged."),
        found=in_hand)
