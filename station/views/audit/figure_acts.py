"""What the page of figures does beside showing them: it sums up what is over, and keeps what people state."""

from __future__ import annotations

from collections.abc import Callable

from station.audits.asking import Ask, Done
from station.audits.figure_papers import StatedHistory
from station.audits.kpis import (
    MEASURES,
    Baseline,
    Chosen,
    RolledUp,
    RollUp,
    SetBaseline,
    SetShift,
    SetTarget,
    Stated,
    Target,
)
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.figure_form import FigureForm
from station.views.audit.figure_typing import Untold

STEP = 1             # days summed up at once: what people ask comes between
SHOWN_EVERY = 10     # days after which what is shown is asked for again


class SummingUp:
    """Days that are over, one step after the other, as long as `shown` says that somebody looks at them."""

    def __init__(self, desk: Ask, *, shown: Callable[[], bool], news: Callable[[], None],
                 fail: Callable[[Sentence], None]) -> None:
        self._desk, self._shown, self._news, self._fail = desk, shown, news, fail
        self._going, self._done, self._owed = False, 0, False

    def begin(self, *, owed: bool = False) -> None:
        """Look what waits, unless it is being done already. `owed`: the page says that something does, and is told when
        nothing does any more, whoever has done it."""
        self._owed = self._owed or owed
        self._step(look=True)

    def _step(self, *, look: bool) -> None:
        if not self._going:
            self._going = True
            self._desk.ask(RollUp(STEP, look), self._stepped, self._failed)

    def _stepped(self, told: RolledUp) -> None:
        self._going = False
        self._done += told.days
        if self._done >= SHOWN_EVERY or ((self._done or self._owed) and not told.left):
            self._done = 0
            self._owed = self._owed and bool(told.left)
            self._news()
        if told.left and self._shown():
            self._step(look=False)

    def _failed(self, sentence: Sentence) -> None:
        self._going = False
        self._fail(sentence)


class Stating:
    """Between the form and the base: what stands is shown, what is typed is read, kept, and shown again."""

    def __init__(self, desk: Ask, form: FigureForm, *, tell: Callable[[Sentence, Tone], None],
                 fail: Callable[[Sentence], None]) -> None:
        self._desk, self.form, self._tell, self._fail = desk, form, tell, fail
        self._chosen: Chosen | None = None
        form.figure_wanted.connect(self._keep_figure)
        form.shift_wanted.connect(self._keep_shift)

    def begin(self, chosen: Chosen, measure: str, client: str) -> None:
        """About this figure first; "" is the first of all."""
        self._chosen = chosen
        self.form.begin(measure or MEASURES[0].name, client, chosen.clients, chosen.today)
        self._ask()

    def _ask(self) -> None:
        self._desk.ask(Stated(), self.form.show_stated, self._fail)
        self._desk.ask(StatedHistory(), self.form.show_history, self._fail)

    def _keep_figure(self) -> None:
        """What is typed and does not stand yet."""
        try:
            changes = tuple(self.form.changes())
        except Untold as wrong:
            self._tell(wrong.sentence, Tone.ATTENTION)
            return
        if not changes:
            self._tell(say("Change something first: everything stands as it is typed."), Tone.NEUTRAL)
        for change in changes:
            self._keep(change)

    def _keep(self, change: tuple[str, Target | Baseline | None]) -> None:
        (measure, client), act = self.form.about, self._desk.act()
        match change:
            case ("target", Target() | None as target):
                self._desk.ask(SetTarget(act, target, measure, client), self._kept, self._fail)
            case (_, Baseline() | None as baseline):
                self._desk.ask(SetBaseline(act, baseline, measure, client), self._kept, self._fail)

    def _keep_shift(self) -> None:
        assert self._chosen is not None
        try:
            shift = self.form.shift_typed(self._chosen.today)
        except Untold as wrong:
            self._tell(wrong.sentence, Tone.ATTENTION)
            return
        self._desk.ask(SetShift(self._desk.act(), shift), self._kept, self._fail)

    def _kept(self, done: Done) -> None:
        self._tell(done.sentence, Tone.ACCEPTED if done.reason is None else Tone.REFUSED)
        if done.reason is None:
            self._ask()
