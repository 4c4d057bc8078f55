"""The profile editor at work: its window on one side, the base on a lane of its own on the other."""

from __future__ import annotations

import logging
from typing import Any

from station.codes import Badge, classify
from station.errors import DocumentRefused, StationError
from station.models.database import Database
from station.models.sku_rules import KnownSku, SkuRules, known_skus, newest_serials, rules_of, save_profile
from station.modes.badges import badge_digest
from station.profile_workbench import Unfit, unfit
from station.profiles import SerialProfile
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Reason, Tone
from station.views.profile_editor import ProfileEditor, SaveWanted, SkuChoice
from station.work import Lane

log = logging.getLogger(__name__)


class ProfileDesk:
    """Keeps the window in step with the base. Everything asked of the base goes to `lane`, and comes home."""

    def __init__(self, window: ProfileEditor, base: Database, lane: Lane) -> None:
        self._window, self._base, self._lane = window, base, lane
        self._sku: KnownSku | None = None
        self._rules = SkuRules(SerialProfile())
        self._serials: tuple[str, ...] = ()
        self._asked = 0
        self._done: Sentence | None = None
        window.sku_chosen.connect(self._choose)
        window.profile_typed.connect(self._try)
        window.save_wanted.connect(self._save)

    def start(self) -> None:
        """Read the SKUs."""
        self._lane.submit(lambda: known_skus(self._base), self._show_skus, self._failed, self._broke)

    def _show_skus(self, skus: tuple[KnownSku, ...]) -> None:
        self._window.show_skus(tuple(SkuChoice(sku, sku.client, sku.code, sku.name) for sku in skus))
        if not skus:
            self._window.tell(say("Import products first: no client has a SKU."), Tone.ATTENTION)

    def _choose(self, sku: KnownSku) -> None:
        self._sku = sku
        self._lane.submit(lambda: (sku, rules_of(self._base, sku), newest_serials(self._base, sku)),
                          self._show, self._failed, self._broke)

    def _show(self, found: tuple[KnownSku, SkuRules, tuple[str, ...]]) -> None:
        sku, rules, serials = found
        if sku is not self._sku:
            return    # another one was chosen meanwhile
        self._rules, self._serials = rules, serials
        self._window.show_profile(rules.profile, _kept_by(rules))
        if self._done is not None:
            self._window.tell(self._done, Tone.ACCEPTED)
        self._done = None

    def _try(self, profile: SerialProfile) -> None:
        """Read the units' serials with what is typed now; an answer that is late is dropped."""
        self._asked += 1
        number, serials = self._asked, self._serials

        def count() -> Unfit | None:
            return unfit(profile, serials) if number == self._asked else None

        self._lane.submit(count, lambda found: self._counted(number, found), self._failed, self._broke)

    def _counted(self, number: int, found: Unfit | None) -> None:
        if number == self._asked and found is not None:
            self._window.show_unfit(found)

    def _save(self, wanted: SaveWanted) -> None:
        sku, stored = self._sku, self._rules.stored
        if sku is None:
            return
        try:
            digest = digest_of(wanted.badge)
        except DocumentRefused as none:
            self._window.tell(none.sentence, Tone.REFUSED)
            return
        self._lane.submit(lambda: save_profile(self._base, sku, stored=stored, profile=wanted.profile,
                                               badge_sha256=digest), self._saved, self._failed, self._broke)

    def _saved(self, answer: dict[str, Any]) -> None:
        if answer["outcome"] != "recorded":
            self._window.tell(_why_not(answer), Tone.REFUSED)
            return
        assert self._sku is not None
        self._done = say("Saved. Scan the next units: they are read this way from now on.")
        self._choose(self._sku)

    def _failed(self, outage: StationError) -> None:
        self._window.tell(outage.sentence, Tone.REFUSED)

    def _broke(self, bug: Exception) -> None:
        log.error("the profile editor", exc_info=bug)
        self._window.tell(say("Close the window and call whoever looks after the program: {reason}.",
                              reason=type(bug).__name__), Tone.REFUSED)


def digest_of(badge: str) -> str:
    """What is sent instead of a badge. Raises DocumentRefused for a text that is none."""
    code = classify(badge.strip().encode(), trusted=None, session="")
    if not isinstance(code, Badge):
        raise DocumentRefused(say("Scan a badge: this code is none."))
    return badge_digest(code)


def _kept_by(rules: SkuRules) -> Sentence:
    if rules.at is None:
        return say("As it was imported.")
    return say("Changed by {person} on {at}.", person=rules.author, at=rules.at)


def _why_not(answer: dict[str, Any]) -> Sentence:
    match answer["reason"]:
        case "not_allowed":
            return say("Scan the badge of a supervisor: this one may not change profiles.")
        case "lost_race":
            return say("Choose the SKU again: somebody else changed it meanwhile.")
        case reason:
            return refused(Reason(reason), answer).sentence
