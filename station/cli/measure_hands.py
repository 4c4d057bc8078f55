"""Who makes the measured acts: signed on at a bench by a badge, as everybody is."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from uuid import UUID

from station.cli.measure_goods import BADGE
from station.clock import new_id, now
from station.commands import Act, SignOn
from station.commands.acts import new_session
from station.errors import StationError
from station.models.database import Database, connect
from station.workflows.performing import perform

PACKERS_BADGE = hashlib.sha256(f"BADGE:{BADGE}".encode()).hexdigest()    # of a measured base
NEW_BADGE = "INSERT INTO station.badge (digest, person_id) VALUES (%s, %s)"


@dataclass(frozen=True, slots=True)
class Hand:
    """A person at a bench."""

    bench: str
    person: UUID
    session: str

    def act(self, text: str = "") -> Act:
        """A new act; `text` is what was scanned."""
        scanned = ("front", f"]C0{text}".encode()) if text else ("", b"")
        return Act(new_id(), now(), self.bench, self.person, *scanned, session=self.session)


def sign_on_at(base: Database, bench: str, badge: str = PACKERS_BADGE) -> Hand:
    """Sign on by the digest of a badge; whoever was signed on at this bench is not any more."""
    session = new_session()
    verdict = perform(base, SignOn(Act(new_id(), now(), bench, None, session=session), badge, "packing"))
    if verdict.person is None:
        raise StationError(verdict.sentence)
    return Hand(bench, verdict.person.id, session)


def new_badge(owner_url: str, person: UUID) -> str:
    """One more badge for this person: its digest."""
    digest = secrets.token_hex(32)
    with connect(owner_url) as owner:
        owner.execute(NEW_BADGE, [bytes.fromhex(digest), person])
    return digest
