"""Who may sit at the audit window: supervisors, by their badge."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from station.audits.asking import Done
from station.audits.session import AskSite, SignedOn, SignOnHere, SiteTold
from station.commands import Act
from station.commands.acts import new_session
from station.models.database import Database
from station.operation_json import op_of
from station.sentences import Sentence, say
from station.verdicts import Reason

_REFUSED: Mapping[str, Sentence] = {
    "unknown_badge": say("Scan your badge again, or ask for a new one: this badge is not known."),
    "not_allowed": say("Call a supervisor: this window opens for the badge of a supervisor alone."),
}


ENDED: Mapping[str, Sentence] = {
    "expired": say("Scan your badge again: it was scanned too long ago. What you typed is still here."),
    "revoked": say("Scan your new badge: the one you signed on with was revoked. What you typed is still here."),
    "inactive": say("Let another supervisor scan a badge: you are none here any more. Nothing was changed."),
}


def ended(base: Database, act: Act) -> Sentence | None:
    """Why the act of whoever signed on here is nobody's by now; None: it is theirs. Raises DatabaseAway."""
    told = base.call("audit_signed_on", op_of(act, "audit_signed_on"))
    return ENDED[told["ended"]] if told["ended"] else None


def site(base: Database, _question: AskSite) -> SiteTold:
    """The warehouse's name and clock."""
    rows = base.rows("SELECT name, zone FROM audit_site")
    return SiteTold(rows[0]["name"], rows[0]["zone"]) if rows else SiteTold("", "UTC")


def sign_on(base: Database, question: SignOnHere) -> SignedOn | Done:
    """Badge to supervisor; every try is kept, without the badge."""
    secret = new_session()
    told = base.call("audit_sign_on", op_of(
        question.act, "audit_sign_on", badge=question.badge_sha256, session=secret))
    if told["outcome"] == "refused":
        return Done(_REFUSED[told["reason"]], Reason(told["reason"]), told)
    who = told["person"]
    return SignedOn(UUID(who["id"]), who["name"], who["language"], secret)


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {AskSite: site, SignOnHere: sign_on}
SLOW: frozenset[type] = frozenset()
