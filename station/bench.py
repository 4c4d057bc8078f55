"""The spine. Read this first.

A scan comes in, the mode says what it means, the journal has it on disk, the database answers, the mode follows
the answer, and the view shows it:

    scanned → _next → mode.read → sender.send: journal, then workflow → _answered: mode.after → face.show
                               ↘ a verdict at once (refused, asked): _told

Everything here runs on the main thread; what takes time runs on a lane and comes home. One operation is under way
at a time; what is scanned meanwhile waits in a short queue. A refusal latches: until it is cleared, every scan is
refused aloud.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from station.bench_desk import Desk
from station.bench_sending import Commands, Facts, Sender, Verdicts
from station.bench_words import all_confirmed, last_scan_verdict, photo_shown, scan_line, weight_shown
from station.clock import new_id, now
from station.codes import Badge, printable
from station.codes import Command as CommandCode
from station.command_codes import CommandKey
from station.commands import Act, Action, Command, KeepRefusal, SettlePrint
from station.devices.framing import RepeatFilter
from station.errors import StationError
from station.health import DeviceHealth, Health
from station.modes.reading import Mode, Need, Step, Weighed, believed
from station.modes.sign_on import SignOnMode
from station.refusals import refused
from station.scans import Scan
from station.screens import LastScan, Screen
from station.sentences import Sentence, say
from station.verdicts import Kind, PrintOrder, Reason, Tone, Verdict

log = logging.getLogger(__name__)
WAITING_SCANS = 16
LAST_SCANS = 8
Turn = Callable[[Mode], tuple[Step, Mode]]


class Face(Protocol):
    """What the bench knows of its window."""

    def show(self, screen: Screen) -> None: ...

    def sound(self, tone: Tone) -> None: ...

    def met(self, zone: str) -> None: ...

    def help(self) -> None: ...

    def crashed(self, bug: Exception) -> None: ...


class Bench:
    """One bench. All methods belong to the main thread."""

    def __init__(
        self, *, name: str, start: SignOnMode, sender: Sender, desk: Desk, face: Face,
    ) -> None:
        self.name = name
        self.mode: Mode = start
        self._start = start
        self._sender, self._desk, self._face = sender, desk, face
        sender.trouble(self._unusable, self._broke)
        self._queue: deque[tuple[Turn, Act]] = deque()
        self._busy = False
        self._verdict: Verdict | None = None
        self._latched = False
        self._refused_meanwhile = 0
        self._held_back: deque[Verdict] = deque()    # refusals of a replay, shown one by one
        self._scans: deque[LastScan] = deque(maxlen=LAST_SCANS)
        self._repeats = RepeatFilter()
        self._key: CommandKey | None = None
        self._owed: tuple[PrintOrder, ...] = ()
        self.today = 0
        desk.tell(on_scan=self.scanned, on_health=lambda _health: self._show(), on_fate=self._settle)

    # ---- starting ------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Meet the base, finish what the last run captured and did not see answered, and say what it was."""
        self._busy = True
        self._desk.open()
        self._show()
        self._sender.meet(self._met, self._not_met)

    def _met(self, facts: Facts, commands: Commands, verdicts: Verdicts) -> None:
        self._learn(facts)
        self._busy = False
        if commands:
            self._verdict = last_scan_verdict(commands[-1], verdicts[-1])
        self._show()
        self._next()

    def _learn(self, facts: Facts) -> None:
        self._key = CommandKey(bytes.fromhex(facts["command_key"]), facts["site"])
        self._face.met(facts["zone"])

    def _not_met(self) -> None:
        self._busy = False
        self._show()

    @property
    def command_key(self) -> CommandKey | None:
        """The site's key for printed commands, once the base has been met."""
        return self._key

    @property
    def idle(self) -> bool:
        """Nothing is under way and nothing waits."""
        return not self._busy and not self._queue

    # ---- what comes in ---------------------------------------------------------------------------------------

    def scanned(self, scan: Scan) -> None:
        """A whole scan of any scanner."""
        if self._repeats.repeated(scan):
            self._log_scan(scan.at, printable(scan.raw), refused(Reason.REPEATED))
            self._show()
            return
        code = believed(scan.raw, self._key, session="")
        act = Act(scan.id, scan.at, self.name, self._operator(), scan.scanner,
                  b"" if isinstance(code, Badge) else scan.raw, scan.keyed)
        if isinstance(code, CommandCode) and code.name in Action.__members__:
            self.pressed(Action[code.name], act)
        elif isinstance(code, Verdict):
            verdict = code
            self._enter(lambda mode: (verdict, mode), act)
        else:
            believed_code = code
            self._enter(lambda mode: mode.read(believed_code, act), act)

    def keyed(self, text: str) -> None:
        """A code that was typed because it could not be read."""
        self.scanned(Scan(new_id(), text.encode(), "keyboard", now(), keyed=True))

    def pressed(self, action: Action, act: Act | None = None) -> None:
        """An action: by key, by button, or by a command code of this site."""
        act = act or self._act()
        if self._latched:
            self._unlatch(action, act)
            return
        self._enter(lambda mode: mode.press(action, act), act)

    def chose(self, value: str) -> None:
        act = self._act()
        self._enter(lambda mode: mode.choose(value, act), act)

    def typed(self, about: str, text: str) -> None:
        act = replace(self._act(), keyed=True)
        self._enter(lambda mode: mode.typed(about, text, act), act)

    def tick(self) -> None:
        """Once a second: look whether a base that was away is back."""
        if self._sender.away.is_away and not self._busy:
            self._busy = True
            self._sender.back(self._returned, self._still_away)

    def close(self) -> None:
        """The lanes are closed by whoever made them; what is in the journal stays there."""
        self._desk.close()

    # ---- one at a time ---------------------------------------------------------------------------------------

    def _enter(self, turn: Turn, act: Act) -> None:
        if self._latched:
            self._refuse_meanwhile(act)
        elif len(self._queue) >= WAITING_SCANS:
            self._told(refused(Reason.BUSY), act)
        else:
            self._queue.append((turn, act))
            self._next()

    def _next(self) -> None:
        while self._queue and not self._busy and not self._latched:
            turn, act = self._queue.popleft()
            act = replace(act, operator=self._operator())
            step, self.mode = turn(self.mode)
            self._take(step, act)
        if self._latched:
            while self._queue:
                self._refuse_meanwhile(self._queue.popleft()[1])

    def _take(self, step: Step, act: Act) -> None:
        if isinstance(step, Need):
            self._need(step, act)
        elif isinstance(step, Verdict):
            self._told(step, act)
        elif self._sender.away.is_away:
            self._while_away(step)
        else:
            self._busy = True
            self._sender.send(step, self._answered, self._lost)

    def _answered(self, command: Command, verdict: Verdict) -> None:
        self._busy = False
        self.mode = self.mode.after(verdict)
        self._show_verdict(verdict, command.act)
        self._follow(verdict)
        self._next()

    def _follow(self, verdict: Verdict) -> None:
        """What a verdict sets off: paper, and the day's count."""
        if verdict.today is not None:
            self.today = verdict.today
        if verdict.kind is Kind.PARCEL_SHIPPED:
            self.today += 1
        if verdict.question is not None and verdict.question.about == "unsettled":
            self._owed = verdict.prints
        elif verdict.prints:
            self._desk.print(verdict.prints)
        if verdict.kind is Kind.PARCEL_PROVED and self._start.ship_on_scan_back:
            self.pressed(Action.SHIP)

    # ---- verdicts --------------------------------------------------------------------------------------------

    def _told(self, verdict: Verdict, act: Act) -> None:
        """A verdict without the database: shown at once, and a refusal is kept in the background."""
        self._show_verdict(verdict, act)
        if verdict.kind is Kind.REFUSED and verdict.reason is not None:
            self._keep(act, verdict.reason)

    def _show_verdict(self, verdict: Verdict, act: Act) -> None:
        self._verdict = verdict
        self._latched = verdict.latches
        log.info("%s %s: %s", verdict.kind.value, verdict.reason.value if verdict.reason else "-", printable(act.raw))
        self._refused_meanwhile = 0
        if act.raw:
            self._log_scan(act.at, printable(act.raw), verdict)
        self._show()
        if verdict.tone is not Tone.NEUTRAL:
            self._face.sound(verdict.tone)
        self._desk.signal(act.scanner, accepted=not verdict.latches)

    def _refuse_meanwhile(self, act: Act) -> None:
        """Latched: refused aloud, counted, kept; the refusal that stands stays on the screen."""
        self._refused_meanwhile += 1
        if act.raw:
            self._log_scan(act.at, printable(act.raw), refused(Reason.LATCHED))
        self._show()
        self._face.sound(Tone.REFUSED)
        self._keep(act, Reason.LATCHED)

    def _unlatch(self, action: Action, act: Act) -> None:
        """Only CLEAR ends a refusal; OVERRIDE ends the one it is about to lift; HELP shows the way."""
        if action is Action.HELP:
            self._face.help()
        elif action in (Action.CLEAR, Action.OVERRIDE):
            self._latched = False
            self._verdict = self._held_back.popleft() if self._held_back else None
            self._latched = self._verdict is not None
            if action is Action.OVERRIDE:
                self._enter(lambda mode: mode.press(action, act), act)
            self._show()
            self._next()
        else:
            self._refuse_meanwhile(act)

    def _keep(self, act: Act, reason: Reason) -> None:
        """A refused scan is history too. In the background, behind whatever is under way."""
        self._sender.quietly(KeepRefusal(act, reason.value, None, {}))

    # ---- what a mode needs of the bench --------------------------------------------------------------------------

    def _need(self, need: Need, act: Act) -> None:
        match need:
            case Need.HELP:
                self._face.help()
            case Need.SIGN_OFF:
                self.mode = self._start
                self._told(Verdict(kind=Kind.SIGNED_OFF, tone=Tone.NEUTRAL, word=say("SIGNED OFF"),
                                   sentence=say("Scan your badge.")), act)
            case Need.PRINT_OWED:
                owed, self._owed = self._owed, ()
                self._desk.print(owed)
                self._told(Verdict(kind=Kind.TOLD, tone=Tone.NEUTRAL, word=say("PRINTING"),
                                   sentence=say("Take the papers from the printer.")), act)
            case Need.CLOSE_FACTS:
                self._weigh(lambda found: self._close_with(found, act), photo=True)
            case Need.WEIGHT:
                self._weigh(lambda found: self._told(weight_shown(found), act), photo=False)
            case Need.PHOTO:
                self._weigh(lambda found: self._told(photo_shown(found), act), photo=True)

    def _weigh(self, then: Callable[[Weighed], None], *, photo: bool) -> None:
        self._busy = True

        def found(weighed: Weighed) -> None:
            self._busy = False
            then(weighed)
            self._next()

        self._desk.weigh(found, self._broke, photo=photo)

    def _close_with(self, found: Weighed, act: Act) -> None:
        step, self.mode = self.mode.weighed(found, act)
        self._take(step, act)

    # ---- away ------------------------------------------------------------------------------------------------

    def _lost(self, command: Command) -> None:
        """No answer: nothing is known. The operation is kept and will be asked again under its id."""
        self._busy = False
        self._show_verdict(self._sender.away.captured(command), command.act)
        self._next()

    def _while_away(self, command: Command) -> None:
        """Packing leased units goes on, captured; what is shared or final is refused."""
        refusal = self._sender.away.refuses(command, getattr(self.mode, "job", None))
        if refusal is not None:
            self._show_verdict(refusal, command.act)
        else:
            self._busy = True
            self._sender.hold(command, self._lost)

    def _still_away(self) -> None:
        self._busy = False
        self._next()

    def _returned(self, facts: Facts, commands: Commands, verdicts: Verdicts) -> None:
        """The base is back: say what became of everything that waited."""
        self._learn(facts)
        self._busy = False
        for command, verdict in zip(commands, verdicts, strict=True):
            if not isinstance(command, KeepRefusal):
                self.mode = self.mode.after(verdict)
                self._follow(verdict)
                if verdict.latches:
                    self._held_back.append(verdict)
        if not self._latched:
            self._verdict = self._held_back.popleft() if self._held_back else all_confirmed(len(commands))
            self._latched = self._verdict.latches
            self._face.sound(self._verdict.tone)
        self._show()
        self._next()

    # ---- paper ------------------------------------------------------------------------------------------------

    def _settle(self, order: PrintOrder, fate: str, said: Sentence | None) -> None:
        """The printer has said what became of a paper: written down, and shown where somebody has to act."""
        command = SettlePrint(self._act(), order.id, fate, str(said or ""))

        def settled(verdict: Verdict) -> None:
            told = replace(verdict, facts=(said,)) if said is not None else verdict
            self.mode = self.mode.after(told)
            if told.tone is Tone.NEUTRAL or self._latched:
                self._show()
            else:
                self._show_verdict(told, command.act)

        self._sender.quietly(command, settled)

    # ---- showing ----------------------------------------------------------------------------------------------

    def _operator(self) -> Any:
        person = getattr(self.mode, "person", None)
        return person.id if person is not None else None

    def _act(self) -> Act:
        return Act(new_id(), now(), self.name, self._operator())

    def _log_scan(self, at: datetime, text: str, verdict: Verdict) -> None:
        self._scans.appendleft(scan_line(at, text, verdict))

    def screen(self) -> Screen:
        """The whole window as it should be now."""
        mode = self.mode
        return Screen(
            bench=self.name, mode=self._start.station_mode, prompt=mode.prompt, verdict=self._verdict,
            latched=self._latched, refused_while_latched=self._refused_meanwhile,
            person=getattr(mode, "person", None), job=getattr(mode, "job", None), field=mode.field,
            devices=(*self._desk.health(), self._base_health()), last_scans=tuple(self._scans), today=self.today,
            waiting=len(self._sender.away.waiting), away=self._sender.away.is_away)

    def _base_health(self) -> DeviceHealth:
        away = self._sender.away
        return DeviceHealth("database", "database", Health.AWAY if away.is_away else Health.READY, away.outage)

    def _show(self) -> None:
        self._face.show(self.screen())

    # ---- what must not happen ------------------------------------------------------------------------------------

    def _unusable(self, outage: StationError) -> None:
        """The journal's disk fails: nothing may be accepted that is not on disk."""
        self._busy = False
        verdict = replace(refused(Reason.AWAY), word=say("NO DISK"), sentence=outage.sentence)
        self._show_verdict(verdict, self._act())

    def _broke(self, bug: Exception) -> None:
        """A bug: to the crash page; the last verdict still stands, and the journal has the operation."""
        log.error("bug at the bench", exc_info=bug)
        self._busy = False
        self._face.crashed(bug)
