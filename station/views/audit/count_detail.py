"""One place of a count: who counted it when, the four sets side by side, and what is decided."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from station.audits.asking import Door
from station.audits.counts import CountedUnit, CountPlaceTold, CountReview, CountTold
from station.clock import now
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.cells import Cell, cell_text
from station.views.audit.count_form import KIND_WORDS
from station.views.audit.dress import KeyValues, Line, Section, button, choice, label
from station.views.audit.table import AuditTable, Column, Row
from station.views.sheet import plain
from station.views.theme import Theme
from station.views.translation import Translator
from station.words_states import state_word

PLACE_STATES: dict[str, Sentence] = {
    "waiting": say("waits"), "counting": say("being counted"), "recount": say("to be counted again"),
    "counted": say("to approve"), "done": say("done")}
WHICH: dict[str, Sentence] = {
    "missing": say("missing"), "misplaced": say("misplaced"), "unknown": say("unknown"), "found": say("found")}
_TONES = {"missing": Tone.REFUSED, "misplaced": Tone.ATTENTION, "unknown": Tone.ATTENTION}


def per_cent(share: Decimal | None) -> Sentence | None:
    """A share as it is read; nothing where nothing was judged."""
    return None if share is None else say("{percent} %", percent=(share * 100).quantize(Decimal("0.1")))


class CountDetail(Section):
    """What a supervisor wants of the place shown: `approve_wanted` (all: bool), `recount_wanted`, `free_wanted` and
    `cancel_wanted` with the reason."""

    approve_wanted = Signal(bool)
    recount_wanted = Signal()
    free_wanted = Signal(str)
    cancel_wanted = Signal(str)
    door_opened = Signal(object)

    def __init__(self, words: Translator, theme: Theme) -> None:
        super().__init__(words)
        self._words = words
        self._review: CountReview | None = None
        self.head = label("", "title", wraps=True)
        self.facts = KeyValues(words, 2)
        self.rounds = KeyValues(words, 2)
        self.which = choice(words, ((say("Everything but found"), "wrong"), (say("All four sets"), ""), *(
            (shown, name) for name, shown in WHICH.items())))
        self.units = AuditTable((
            Column(say("Set"), 150), Column(say("Serial"), None, mono=True), Column(say("SKU"), 100),
            Column(say("By the book"), 120), Column(say("Read in round"), 120, "centre")), words, theme)
        self.why = QLineEdit()
        self.why.setPlaceholderText(words.text(say("Why it is freed or given up")))
        self.approve = button(words, say("Approve"), lambda: self.approve_wanted.emit(False), key="F12", primary=True)
        self.approve_all = button(words, say("Approve all"), lambda: self.approve_wanted.emit(True), key="F11")
        self.recount = button(words, say("Count again"), self.recount_wanted.emit, key="F8")
        self.free = button(words, say("Free"), lambda: self.free_wanted.emit(self.why.text()), key="F6")
        self.cancel = button(words, say("Give up"), lambda: self.cancel_wanted.emit(self.why.text()), key="F7")
        for part in (self.head, self.facts, self.rounds, Line(self.which).spring()):
            self.body.addWidget(part)
        self.body.addWidget(self.units, 1)
        self.body.addWidget(Line(self.why, self.free, self.cancel))
        self.body.addWidget(Line(self.recount).spring().add(self.approve_all, self.approve))
        self.which.currentIndexChanged.connect(lambda _at: self._show_units())
        self.units.door_opened.connect(self.door_opened)

    def show_place(self, count: CountTold, place: CountPlaceTold) -> None:
        self.head.setText(plain(f"{place.place} · {count.code}"))
        pairs: list[tuple[Sentence, Cell]] = [
            (say("Place"), PLACE_STATES.get(place.state, Sentence(place.state))),
            (say("Count"), KIND_WORDS.get(count.kind, Sentence(count.kind))),
            (say("Planned"), count.made_at), (say("By"), count.made_by),
            (say("Places done"), say("{done} of {count}", done=count.finished, count=len(count.places))),
            (say("Location accuracy"), per_cent(count.location_accuracy))]
        if place.state == "counting" and place.since is not None:
            pairs += [(say("There now"), say("{person} at {bench}", person=place.counter, bench=place.bench)),
                      (say("Since"), now() - place.since), (say("Read"), place.seen)]
        self._review = None
        self.facts.show_pairs(pairs)
        self._allow(count, place)

    def _allow(self, count: CountTold, place: CountPlaceTold) -> None:
        ready = place.state == "counted"
        self.approve.setEnabled(ready)
        self.recount.setEnabled(ready)
        self.approve_all.setEnabled(sum(one.state == "counted" for one in count.places) > 1)
        self.free.setEnabled(place.state in ("counting", "recount"))
        self.cancel.setEnabled(count.state not in ("approved", "cancelled"))

    def show_review(self, review: CountReview | None) -> None:
        """Rounds, figures and sets; a count that runs for the first time shows no sets."""
        self._review = review
        rounds: list[tuple[Sentence, Cell]] = []
        for one in review.rounds if review is not None else ():
            took: Cell = one.ended_at - one.begun_at if one.ended_at is not None else None
            text = self._words.text(say("{person} at {bench}: {seen} read", person=one.counter, bench=one.bench,
                                        seen=one.seen))
            spent = "" if one.left_at is None else self._words.text(say("left"))
            rounds.append((say("Round {number}", number=one.number), " · ".join(
                part for part in (text, self._span(took), spent) if part)))
        if review is not None and review.expected is not None:
            rounds.append((say("Found"), say("{found} of {expected}", found=review.found or 0,
                                             expected=review.expected)))
            rounds.append((say("Serial accuracy"), per_cent(review.serial_accuracy)))
            rounds.append((say("Took"), review.took))
        for goods in review.goods if review is not None else ():
            rounds.append((Sentence(goods.sku), " → ".join(str(pieces) for _round, pieces in goods.by_round)))
        self.rounds.show_pairs(rounds)
        self._show_units()

    def _span(self, took: Cell) -> str:
        return "" if took is None else cell_text(self._words, took)

    def _show_units(self) -> None:
        wanted, review = str(self.which.currentData()), self._review
        shown = [one for one in (review.units if review is not None else ())
                 if wanted in ("", one.which) or (wanted == "wrong" and one.which != "found")]
        self.units.set_empty(self._empty())
        self.units.show_rows(self._row(one) for one in shown)

    def _empty(self) -> Sentence:
        if self._review is None or self._review.expected is None:
            return say("Nothing is compared before the first round has ended: the count is blind.")
        return say("Everything is where the book has it.")

    def _row(self, one: CountedUnit) -> Row:
        book: Cell = one.book or (state_word(one.state) if one.state else None)
        door = Door("unit", f"client={one.client}&unit={one.unit}") if one.unit is not None else None
        return Row((WHICH[one.which], one.serial, one.sku, book, ", ".join(map(str, one.rounds))),
                   tone=_TONES.get(one.which, Tone.NEUTRAL), door=door, key=(one.which, one.serial, one.sku))
