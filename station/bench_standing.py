"""What stands on the screen: the verdict, the refusal that latches, what waits behind it, the strip of last scans."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from station.bench_pulse import Tally
from station.bench_words import scan_line
from station.codes import printable
from station.commands import Act
from station.screens import LastScan
from station.verdicts import Question, Verdict

LAST_SCANS = 8


class Standing:
    """A refusal stands until it is cleared; others wait behind it; a question comes back until it is answered."""

    def __init__(self) -> None:
        self.verdict: Verdict | None = None
        self.latched = False
        self.refused_meanwhile = 0
        self.tally = Tally()
        self._asked: Verdict | None = None
        self._held_back: deque[Verdict] = deque()
        self._scans: deque[LastScan] = deque(maxlen=LAST_SCANS)

    @property
    def last_scans(self) -> tuple[LastScan, ...]:
        return tuple(self._scans)

    def show(self, verdict: Verdict, act: Act | None = None) -> None:
        """This verdict is the one on the screen now."""
        self.verdict, self.latched = verdict, verdict.latches
        self.refused_meanwhile = 0
        self._remember(verdict, act)

    def behind(self, verdict: Verdict, act: Act) -> None:
        """A refusal came up while this was under way: it stands, and another one is shown after it."""
        if verdict.latches:
            self._held_back.append(verdict)
        self._remember(verdict, act)

    def _remember(self, verdict: Verdict, act: Act | None) -> None:
        if verdict.question is not None:
            self._asked = verdict
        if act is not None:
            self.scanned(act, verdict)

    def scanned(self, act: Act, verdict: Verdict) -> None:
        """One entry of the strip, and one of the hour; what may not be shown (a badge, a key) has none in the strip."""
        self.tally.scanned(act, verdict)
        if act.raw:
            self._scans.appendleft(scan_line(act.at, printable(act.raw), verdict))

    def refuse(self, act: Act, verdict: Verdict) -> None:
        """Refused while a refusal stands: counted."""
        self.refused_meanwhile += 1
        self.scanned(act, verdict)

    def hold_back(self, verdicts: Iterable[Verdict]) -> None:
        """To be seen one by one."""
        self._held_back.extend(verdicts)

    @property
    def waits_behind(self) -> bool:
        return bool(self._held_back)

    def step_forward(self) -> None:
        """The first of what waits is shown; nothing is, if nothing waits."""
        self.refused_meanwhile = 0
        self.verdict = self._held_back.popleft() if self._held_back else None
        self.latched = self.verdict is not None and self.verdict.latches

    def show_news(self, news: Verdict) -> None:
        """What waits to be seen goes before good news."""
        self.show(news)
        if self._held_back:
            self.step_forward()

    def clear(self, open_question: Question | None) -> None:
        """The refusal is cleared: the next one, or the question that still waits for its answer, or nothing."""
        self.step_forward()
        asked = self._asked
        if self.verdict is None and asked is not None and open_question is not None and asked.question == open_question:
            self.verdict = asked
