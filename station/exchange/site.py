"""The warehouse itself: its name, address, zone and company prefix, and the key that signs its command codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select, update

from station.clock import is_zone
from station.command_codes import CommandKey
from station.errors import SettingsError
from station.exchange.book import Book, one_transaction, owner_engine
from station.models.tables import SITE
from station.sentences import Sentence, say

LONGEST_NAME = 60
LONGEST_ADDRESS = 300
_PREFIX = re.compile(r"[0-9]{7,10}")


@dataclass(frozen=True, slots=True)
class Site:
    """`sscc_prefix` "" until an administrator has said it. `issued`: so many SSCCs were given out."""

    name: str
    address: str
    zone: str
    sscc_prefix: str
    issued: int
    command_key: bytes = field(repr=False)

    @property
    def key(self) -> CommandKey:
        return CommandKey(self.command_key, self.name)


def site_of(book: Book) -> Site:
    """Raises SettingsError where the base does not know its warehouse."""
    row = book.connection.execute(select(SITE)).one_or_none()
    if row is None:
        raise SettingsError(say("Run station db upgrade first: this base has no warehouse yet."))
    return Site(row.name, row.address, row.zone, row.sscc_prefix, row.sscc_next - 1, bytes(row.command_key))


def change_site(url: str, changes: Mapping[str, str], *, sure: bool = False) -> tuple[Site, Site]:
    """Set what is given of `name`, `address`, `zone` and `sscc_prefix`; the site before and after.

    `sure`: also change a prefix that SSCCs were given out with. Raises SettingsError, DatabaseAway.
    """
    for name, value in changes.items():
        wrong = _wrong(name, value)
        if wrong is not None:
            raise SettingsError(wrong)
    with owner_engine(url) as made, one_transaction(made) as connection:
        book = Book(connection, "site")
        before = site_of(book)
        prefix = changes.get("sscc_prefix", before.sscc_prefix)
        if prefix != before.sscc_prefix and before.sscc_prefix and before.issued and not sure:
            raise SettingsError(say(
                "Add --yes if the company has a new prefix: {count} numbers were given out with {prefix}, and stay as "
                "they are.", count=before.issued, prefix=before.sscc_prefix))
        if changes:
            connection.execute(update(SITE).values(dict(changes)))
        return before, site_of(book)


def _wrong(name: str, value: str) -> Sentence | None:
    """Why this cannot be; None: it can."""
    match name:
        case "zone" if not is_zone(value):
            return say("Give the zone as Europe/Madrid: {zone} is none.", zone=value)
        case "sscc_prefix" if not _PREFIX.fullmatch(value):
            return say("Give the GS1 company prefix as 7 to 10 digits: {prefix} is none.", prefix=value)
        case "name" if not 0 < len(value) <= LONGEST_NAME or not value.isprintable():
            return say("Give the warehouse a name of 1 to {most} characters.", most=LONGEST_NAME)
        case "address" if len(value) > LONGEST_ADDRESS:
            return say("Shorten the address: it may have {most} characters.", most=LONGEST_ADDRESS)
    return None
