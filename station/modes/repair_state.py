"""What is being said of the unit in hand, between two keys."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """One act before it is sent. `about`: wipe, test, relabel, repair, scrap, restock, vendor, ship, undo. `text`:
    which text is typed for it now; `badge`: it waits for a second person's."""

    about: str
    text: str = ""
    badge: bool = False
    method: str = ""
    tool: str = ""
    name: str = ""
    result: str = ""
    place: str = ""
    carrier: str = ""
    vendors: tuple[str, ...] = ()
