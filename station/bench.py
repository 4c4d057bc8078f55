"""The spine. Read this first.

A scan comes in, the mode says what it means, the journal has it on disk, the database answers, the mode follows
the answer, and the view shows it:

    scanned → _next → mode.read → sender.send: journal, then workflow → _answered: mode.after → face.show
                               ↘ a verdict at once (refused, asked): _told

Everything here runs on the main thread; what takes time runs on a lane and comes home. One operation is under way at
a time; what is scanned meanwhile waits in a short queue. A refusal latches: till it is cleared, all is refused aloud.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from station import bench_words as words
from station.bench_desk import Desk
from station.bench_face import Face
from station.bench_late import Late, after_outage, after_restart
from station.bench_sending import Facts, Sender
from station.bench_signed import Signed
from station.bench_standing import Standing
from station.clock import new_id, now
from station.codes import Badge, printable
from station.codes import Command as CommandCode
from station.command_codes import CommandKey
from station.commands import Act, Action, Command, KeepRefusal, SettlePrint
from station.devices.framing import RepeatFilter
from station.errors import StationError
from station.health import DeviceHealth
from station.modes.reading import Mode, Need, Step, Weighed, believed
from station.modes.sign_on import SignOnMode
from station.refusals import refused
from station.scans import Scan
from station.screens import Screen
from station.sentences import Sentence, say
from station.verdicts import Kind, PrintOrder, Reason, Tone, Verdict

log = logging.getLogger(__name__)
WAITING_SCANS = 16
BADGE = b"BADGE:"
Turn = Callable[[Mode, Act], tuple[Step, Mode]]


class Bench:
    """One bench. All methods belong to the main thread."""

    def __init__(self, *, name: str, start: SignOnMode, sender: Sender, desk: Desk, face: Face) -> None:
        self.name, self.today = name, 0
        self.mode: Mode = start
        self._start = start
        self._sender, self._desk, self._face = sender, desk, face
        sender.trouble(unusable=self._unusable, broke=self._broke, bug=self._bug)
        self._queue: deque[tuple[Turn, Act]] = deque()
        self._busy = self._looking = False
        self._standing, self._signed = Standing(), Signed(name)
        self._repeats = RepeatFilter()
        self._key: CommandKey | None = None
        self._owed: tuple[PrintOrder, ...] = ()
        self._photo: str | None = None               # taken by hand, for the box that is open
        desk.tell(on_scan=self.scanned, on_health=self._heard, on_fate=self._settle)

    def start(self) -> None:
        """Meet the base, finish what the last run captured and did not see answered, and say what it was."""
        self._busy = True
        self._desk.open()
        self._show()
        self._sender.meet(self._met, self._not_met)

    def _met(self, facts: Facts, late: Sequence[Late]) -> None:
        self._learn(facts)
        self._busy = False
        self._standing.hold_back(after_restart(late))
        if not self._standing.latched:
            self._standing.step_forward()
        self._show()
        self._next()

    def _learn(self, facts: Facts) -> None:
        self._key = CommandKey(bytes.fromhex(facts["command_key"]), facts["site"])
        self._face.met(facts["zone"])

    def _not_met(self) -> None:
        """No base: what is scanned now is captured, or refused with whom to call."""
        self._busy = False
        self._show()
        self._next()

    @property
    def command_key(self) -> CommandKey | None:
        return self._key    # for printed commands, once the base has been met

    @property
    def idle(self) -> bool:
        return not self._busy and not self._queue

    # ---- what comes in ---------------------------------------------------------------------------------------

    def scanned(self, scan: Scan) -> None:
        """A whole scan of any scanner."""
        code = believed(scan.raw, self._key, session="")
        secret = isinstance(code, Badge) or BADGE in scan.raw.upper()    # even in a scan that is refused whole
        act = replace(self._act(), id=scan.id, at=scan.at, scanner=scan.scanner, raw=b"" if secret else scan.raw,
                      keyed=scan.keyed)
        if scan.bulk:
            self._enter(words.tags_heard, act)
        elif self._repeats.repeated(scan):
            self._standing.scanned(act, refused(Reason.REPEATED))
            self._show()
        elif isinstance(code, CommandCode) and code.name in Action.__members__:
            self.pressed(Action[code.name], act)
        elif isinstance(code, CommandCode) and code.name in words.DIGITS:
            self._enter(lambda mode, act: mode.choose(words.meant(code.name, self.screen()), act), act)
        elif isinstance(code, Verdict):
            self._enter(lambda mode, _act: (code, mode), act)
        else:
            self._enter(lambda mode, act: mode.read(code, act), act)

    def _heard(self, health: DeviceHealth) -> None:
        """A device speaks. What a scanner had to drop is a scan that was refused, and is said aloud."""
        lost = words.device_lost_a_scan(health)
        if lost is not None:
            self._enter(lambda mode, _act: (lost, mode), replace(self._act(), scanner=health.name))
        else:
            self._show()

    def keyed(self, text: str) -> None:
        """A code that was typed because it could not be read."""
        self.scanned(Scan(new_id(), text.encode(), "keyboard", now(), keyed=True))

    def pressed(self, action: Action, act: Act | None = None) -> None:
        """An action: by key, by button, or by a command code of this site."""
        act = act or self._act()
        if self._standing.latched:
            self._unlatch(action, act)
        elif action is Action.CLEAR:
            self._show()    # nothing stands: pressing it once more is no mistake
        else:
            self._enter(lambda mode, act: mode.press(action, act), act)

    def chose(self, value: str) -> None:
        self._enter(lambda mode, act: mode.choose(value, act), self._act())

    def typed(self, about: str, text: str) -> None:
        self._enter(lambda mode, act: mode.typed(about, text, act), replace(self._act(), keyed=True))

    def tick(self) -> None:
        """Once a second: look whether a base that was away is back, without holding up the scans; else the pulse."""
        if self._sender.away.is_away and not self._looking:
            self._looking = True
            self._sender.look(self._there, self._not_there)
        elif self.idle:
            self._sender.beat(self.screen(), self._standing.tally, self._act().session)

    def _there(self) -> None:
        self._looking = False
        if self._busy:
            return    # a scan is being written to disk: the next second will do
        self._busy = True
        if self._key is None:
            self._sender.meet(self._met, self._not_met)
        else:
            self._sender.back(self._returned, self._not_met)

    def _not_there(self) -> None:
        self._looking = False
        self._show()

    def close(self) -> None:
        """The lanes are closed by whoever made them; what is in the journal stays there."""
        self._desk.close()

    # ---- one at a time ---------------------------------------------------------------------------------------

    def _enter(self, turn: Turn, act: Act) -> None:
        if self._standing.latched:
            self._refuse_meanwhile(act)
        elif len(self._queue) >= WAITING_SCANS:
            self._told(refused(Reason.BUSY), act)
        else:
            self._queue.append((turn, act))
            self._next()

    def _next(self) -> None:
        while self._queue and not self._busy and not self._standing.latched:
            turn, act = self._queue.popleft()
            act = self._signed.by(self.mode, act)
            step, self.mode = turn(self.mode, act)
            self._take(step, act)
        if self._standing.latched:
            while self._queue:
                self._refuse_meanwhile(self._queue.popleft()[1])
        elif not self._busy and getattr(self.mode, "onward", False):
            self._enter(lambda mode, act: mode.go_on(act), self._act())  # type: ignore[attr-defined]

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
        if self._standing.latched:
            self._standing.behind(verdict, command.act)
            self._show()
        else:
            self._show_verdict(verdict, command.act)
        self._follow(command, verdict)
        self._next()

    def _follow(self, command: Command, verdict: Verdict) -> None:
        """What a verdict sets off: who is signed on, paper, and the day's count."""
        if not self._signed.follow(command, verdict):
            self.mode = self._start
        self.today = self.today if verdict.today is None else verdict.today
        self.today += verdict.done + (verdict.kind is Kind.PARCEL_SHIPPED)
        if verdict.question is not None and verdict.question.about == "unsettled":
            self._owed = verdict.prints
        elif verdict.prints:
            self._desk.print(verdict.prints)
        if verdict.kind in words.PHOTO_OVER:
            self._photo = None
        if verdict.kind is Kind.PARCEL_PROVED and self._start.ship_on_scan_back:
            self.pressed(Action.SHIP)

    # ---- verdicts --------------------------------------------------------------------------------------------

    def _told(self, verdict: Verdict, act: Act) -> None:
        """A verdict without the database: shown at once, and a refusal is kept in the background."""
        self._show_verdict(verdict, act)
        if verdict.kind is Kind.REFUSED and verdict.reason is not None:
            self._keep(act, verdict.reason)

    def _show_verdict(self, verdict: Verdict, act: Act) -> None:
        self._standing.show(verdict, act)
        log.info("%s %s: %s", verdict.kind.value, verdict.reason.value if verdict.reason else "-", printable(act.raw))
        self._show()
        if verdict.tone is not Tone.NEUTRAL:
            self._face.sound(verdict.tone)
        self._desk.signal(act.scanner, accepted=not verdict.latches)

    def _refuse_meanwhile(self, act: Act) -> None:
        """Latched: refused aloud, counted, kept; the refusal that stands stays on the screen."""
        self._standing.refuse(act, refused(Reason.LATCHED))
        self._show()
        self._face.sound(Tone.REFUSED)
        self._keep(act, Reason.LATCHED)

    def _unlatch(self, action: Action, act: Act) -> None:
        """Only CLEAR ends a refusal; OVERRIDE ends the one it is about to lift; HELP shows the way."""
        if action is Action.HELP:
            self._face.help()
        elif action is Action.CLEAR:
            self._standing.clear(getattr(self.mode, "question", None))
            self._show()
            self._next()
        elif action is Action.OVERRIDE and getattr(self.mode, "blocked", False) and not self._standing.waits_behind:
            self._standing.latched = False
            self._enter(lambda mode, act: mode.press(action, act), act)
        else:
            self._refuse_meanwhile(act)

    def _keep(self, act: Act, reason: Reason) -> None:
        """A refused scan is history too. In the background, behind whatever is under way."""
        job = getattr(self.mode, "job", None)
        self._sender.quietly(KeepRefusal(act, reason.value, job.order if job is not None else None, {}))

    # ---- what a mode needs of the bench --------------------------------------------------------------------------

    def _need(self, need: Need, act: Act) -> None:
        match need:
            case Need.HELP:
                self._face.help()
            case Need.SIGN_OFF:
                self.mode = self._start
                self._signed.off()
                self._told(words.signed_off(), act)
            case Need.PRINT_OWED:
                owed, self._owed = self._owed, ()
                self._desk.print(owed)
                self._told(words.printing(), act)
            case Need.CLOSE_FACTS:
                self._weigh(lambda found: self._close_with(found, act), photo=self._photo is None)
            case Need.WEIGHT:
                self._weigh(lambda found: self._told(words.weight_shown(found), act), photo=False)
            case Need.PHOTO:
                self._weigh(lambda found: self._photographed(found, act), photo=True)

    def _photographed(self, found: Weighed, act: Act) -> None:
        self._photo = found.photo_sha256
        self._told(words.photo_shown(found), act)

    def _weigh(self, then: Callable[[Weighed], None], *, photo: bool) -> None:
        self._busy = True

        def found(weighed: Weighed) -> None:
            self._busy = False
            then(weighed)
            self._next()

        self._desk.weigh(found, self._broke, photo=photo)

    def _close_with(self, found: Weighed, act: Act) -> None:
        found = replace(found, photo_sha256=found.photo_sha256 or self._photo)
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
        refusal = self._signed.over(command) or self._sender.away.refuses(command, getattr(self.mode, "job", None))
        if refusal is not None:
            self._told(refusal, command.act)
        else:
            self._busy = True
            self._sender.hold(command, self._lost)

    def _returned(self, facts: Facts, late: Sequence[Late]) -> None:
        """The base is back: say what became of everything that waited."""
        self._learn(facts)
        self._busy = False
        for one in late:
            told = one.conflict
            if not isinstance(one.command, KeepRefusal):
                self.mode = self.mode.after(told or one.verdict)
                self._follow(one.command, one.verdict)
            self._standing.hold_back((told,) if told is not None else ())
        if not self._standing.latched:
            self._standing.show_news(after_outage(late))
            self._face.sound(Tone.REFUSED if self._standing.latched else Tone.ACCEPTED)
        self._show()
        self._next()

    # ---- paper ------------------------------------------------------------------------------------------------

    def _settle(self, order: PrintOrder, fate: str, said: Sentence | None) -> None:
        """The printer has said what became of a paper: written down, and shown where somebody has to act."""
        command = SettlePrint(self._act(), order.id, fate, str(said or ""))

        def settled(verdict: Verdict) -> None:
            told = replace(verdict, facts=(said,)) if said is not None else verdict
            self.mode = self.mode.after(told)
            if told.tone is Tone.NEUTRAL or self._standing.latched:
                self._show()
            else:
                self._show_verdict(told, command.act)

        self._sender.quietly(command, settled)

    def _act(self) -> Act:
        return self._signed.act(self.mode)

    def screen(self) -> Screen:
        """The whole window as it should be now."""
        mode, standing, away = self.mode, self._standing, self._sender.away
        return Screen(
            bench=self.name, mode=self._start.station_mode, prompt=mode.prompt, verdict=standing.verdict,
            latched=standing.latched, refused_while_latched=standing.refused_meanwhile,
            person=getattr(mode, "person", None), job=getattr(mode, "job", None), task=getattr(mode, "task", None),
            inspection=getattr(mode, "inspection", None), field=mode.field, last_scans=standing.last_scans,
            devices=(*self._desk.health(), away.health), today=self.today, waiting=len(away.waiting), away=away.is_away)

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
        self._busy = False
        self._bug(bug)
        self._next()

    def _bug(self, bug: Exception) -> None:
        log.error("bug at the bench", exc_info=bug)
        self._face.crashed(bug)
