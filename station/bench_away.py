"""When the database is away: what waits, what may go on, and what is refused with whom to call."""

from __future__ import annotations

from dataclasses import dataclass, replace

from station.commands import Command, KeepRefusal, PackCounted, PackUnit, SettlePrint
from station.commands.counting import EVIDENCE
from station.commands.receiving import EVIDENCE as ARRIVING
from station.commands.repair import EVIDENCE as REPAIRING
from station.commands.returns import EVIDENCE as RETURNED
from station.commands.returns import IdentifyUnit, TakeUnreadable
from station.health import DeviceHealth, Health
from station.jobs import Job
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Kind, Reason, Tone, Verdict

RETURNING = (*RETURNED, *REPAIRING)    # at one bench, one after the other


@dataclass(frozen=True, slots=True)
class Away:
    """`waiting` is in the journal and will be performed in this order. `outage` says what is wrong, or None. `call`
    is whom to call meanwhile, as the settings name them; "" for whoever is the supervisor.
    """

    outage: Sentence | None = None
    waiting: tuple[Command, ...] = ()
    call: str = ""

    @property
    def is_away(self) -> bool:
        return self.outage is not None

    @property
    def health(self) -> DeviceHealth:
        return DeviceHealth("database", "database", Health.AWAY if self.is_away else Health.READY, self.outage)

    def gone(self, outage: Sentence) -> Away:
        return replace(self, outage=outage)

    def with_one(self, command: Command) -> Away:
        return replace(self, waiting=(*self.waiting, command))

    @property
    def acts(self) -> tuple[Command, ...]:
        """What a person did and waits for; the bench's own notes are not counted."""
        return tuple(command for command in self.waiting if not isinstance(command, KeepRefusal | SettlePrint))

    def captured(self, command: Command) -> Verdict:
        """On this PC's disk, not yet in the database."""
        return Verdict(
            kind=Kind.CAPTURED, tone=Tone.CAPTURED, word=say("KEPT"),
            sentence=say("Go on packing: it will be checked when the database is back.")
            if isinstance(command, PackUnit | PackCounted)
            else say("Go on counting: it will be written down when the database is back.")
            if isinstance(command, EVIDENCE)
            else say("Go on receiving: it will be checked when the database is back.")
            if isinstance(command, ARRIVING)
            else say("Put it in the waiting place: who it is will be told when the database is back.")
            if isinstance(command, IdentifyUnit)
            else say("Put it in the waiting place: its label is printed when the database is back.")
            if isinstance(command, TakeUnreadable)
            else say("Go on: what you see is kept, and will be told when the database is back.")
            if isinstance(command, RETURNING)
            else say("Wait: the database is asked again as soon as it is back."),
            facts=(say("Kept on this PC and not confirmed yet: {count}.", count=len(self.acts)),),
            operation=command.act.id)

    def refuses(self, command: Command, job: Job | None) -> Verdict | None:
        """None: it may be captured. Packing into a box this bench has in hand is evidence and goes on, until the
        lease ends; what is shared or cannot be undone waits for the database, and nothing goes in behind it."""
        if any(isinstance(command, kinds) and all(isinstance(c, kinds) for c in self.acts)
               for kinds in (EVIDENCE, ARRIVING, RETURNING)):
            return None    # a place locked for this count, a shipment in these hands: evidence, whenever it comes
        packing = [c for c in self.acts if isinstance(c, PackUnit | PackCounted)]
        if not isinstance(command, PackUnit | PackCounted) or job is None or len(packing) < len(self.acts):
            return refused(Reason.AWAY, {"call": self.call}, operation=command.act.id)
        if job.leased_until is not None and command.act.at >= job.leased_until:
            return replace(refused(Reason.AWAY, operation=command.act.id), sentence=say(
                "Call {person}: the database is away, and this bench had order {order} until {at}.",
                person=self.call or say("the supervisor"), order=job.number, at=job.leased_until))
        if isinstance(command, PackUnit):
            if not command.fits:
                return refused(Reason.PROFILE, operation=command.act.id)
            inside = {serial for line in job.lines for serial in line.serials}
            inside.update(name for c in packing if isinstance(c, PackUnit) for name in c.candidates)
            if inside.intersection(command.candidates):
                return refused(Reason.IN_THIS_PARCEL, operation=command.act.id)
        if len(packing) >= job.left:
            return refused(Reason.LINE_FULL, operation=command.act.id)
        return None
