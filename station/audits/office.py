"""The office: what its pages ask and are told. What they show is checked again by the base, field by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from station.commands import Act
from station.sentences import Sentence, say

Facts = dict[str, Any]
Translate = Callable[[Sentence], str]

WHAT: Mapping[str, Sentence] = {
    "client": say("Client"), "sku": say("SKU"), "questions": say("Questions"), "lanes": say("Lanes"),
    "accessories": say("Accessories"), "place": say("Place"), "person": say("Person"), "badge": say("Badge"),
    "bench": say("Bench"), "reason": say("Reason"), "site": say("Warehouse"), "import": say("Import"),
}
FIELDS: Mapping[str, Sentence] = {
    "code": say("code"), "name": say("name"), "weight_required": say("weigh every box"),
    "tolerance_percent": say("tolerance in %"), "tolerance_min_g": say("least tolerance in g"),
    "packaging_g": say("packaging in g"), "photo": say("photo of the box"), "two_person": say("decisions of two"),
    "compare": say("serials compared at returns"), "kind": say("kind"), "client": say("client"),
    "climate": say("climate"), "capacity": say("capacity"), "secure": say("secure"), "one_sku": say("one SKU only"),
    "hold": say("held goods"), "pick_face": say("pick face of"), "min": say("least"), "max": say("most"),
    "lane": say("lane"), "retired": say("retired"), "role": say("role"), "language": say("language"),
    "active": say("works here"), "decision": say("decision"), "text": say("text"), "address": say("address"),
    "zone": say("time zone"), "sscc_prefix": say("company prefix"), "profile": say("serial profile"),
    "policy": say("capture"), "exact": say("exact unit"), "carton_rule": say("sealed cartons"),
    "sample_n": say("sample"), "regulated": say("regulated"), "warranty_months": say("warranty in months"),
    "swap": say("swap"), "class": say("class"), "badges": say("badges"),
    "worst": say("grade at best"), "good": say("good answer"), "group": say("group"), "finding": say("finding"),
    "liable": say("liable"), "when": say("when"), "explicit": say("never by “all good”"),
    "area": say("area"), "modes": say("may do"), "new_badge": say("new badge"), "added": say("added"),
    "codes": say("codes"), "gtin": say("GTIN"),
    "gtins": say("GTINs"), "picture": say("picture"), "weight_g": say("weight in g"), "value": say("value"),
    "currency": say("currency"), "origin": say("origin"), "hs_code": say("HS code"), "storing": say("stored where"),
}
ROLES: Mapping[str, Sentence] = {
    "receiver": say("Receiver"), "stower": say("Stower"), "packer": say("Packer"),
    "inspector": say("Returns inspector"), "counter": say("Counter"), "supervisor": say("Supervisor"),
}
PLACE_KINDS: Mapping[str, Sentence] = {
    "bin": say("Bin"), "cage": say("Cage"), "tote": say("Tote"), "dock": say("Dock"), "bench": say("Bench"),
    "lane": say("Lane"), "staging": say("Staging"),
}


@dataclass(frozen=True, slots=True)
class AskOffice:
    """Answered by a tuple of Entry, by name. `what`: client, sku, place, person, bench, reason, site."""

    what: str
    search: str = ""
    most: int = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """One of them. `facts` are its fields as the base has them; `more` is what else is known of it."""

    id: UUID | None
    facts: Facts
    more: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChangeOffice:
    """Add (`target` None) or change one; `before`: its fields as the author saw them. `badge_sha256`: the author's own
    again, for a person. Answered by Done, whose `told` has target and after."""

    act: Act
    what: str
    target: UUID | None
    before: Facts
    changes: Facts
    badge_sha256: str = field(default="", repr=False)
    sure: bool = False


@dataclass(frozen=True, slots=True)
class ChangeSku:
    """Change one, or add one (`client` and `sku` None: `changes` name its client and code). Answered by Done, whose
    `told` has sku_id, client_id and after."""

    act: Act
    client: UUID | None
    sku: UUID | None
    before: Facts
    changes: Facts


@dataclass(frozen=True, slots=True)
class IssueBadge:
    """Make a badge, put it on paper (PDF at `path`), and only then let it count. Answered by Done."""

    act: Act
    person: UUID
    name: str
    role: str
    badge_sha256: str = field(repr=False)
    path: Path
    translate: Translate


@dataclass(frozen=True, slots=True)
class RevokeBadge:
    """Answered by Done."""

    act: Act
    person: UUID
    badge_sha256: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PrintPlaces:
    """Labels of these places, a page each, as PDF at `path`. Answered by how many."""

    places: tuple[UUID, ...]
    path: Path
    translate: Translate


@dataclass(frozen=True, slots=True)
class AskList:
    """The newest list. Answered by ListTold. `what`: questions (of `sku_class`), lanes (of `client`), accessories (of
    `client` and `sku`)."""

    what: str
    client: UUID | None = None
    sku: UUID | None = None
    sku_class: str = ""


@dataclass(frozen=True, slots=True)
class ListTold:
    """`version` 0: nothing has been said yet."""

    entries: tuple[Facts, ...]
    version: int = 0
    made_by: str = ""
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SaveList:
    """A new version of the whole list, over the one that `known` was. Answered by Done."""

    act: Act
    about: AskList
    known: ListTold
    entries: tuple[Facts, ...]


@dataclass(frozen=True, slots=True)
class AskHistory:
    """Answered by a tuple of ChangeTold, the newest first. What is "" filters nothing."""

    what: str = ""
    author: str = ""
    text: str = ""
    most: int = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTold:
    """`before` is None where it was new. Fields for most, entries for a list."""

    id: UUID
    at: datetime
    what: str
    name: str
    author: str
    bench: str
    why: str
    before: Any
    after: Any

    @property
    def differences(self) -> tuple[tuple[str, Any, Any], ...]:
        """Field, before, after of each field that changed; of a list, of each entry (None: it is not there)."""
        if isinstance(self.after, dict):
            before = self.before if isinstance(self.before, dict) else {}
            return tuple((name, before.get(name), value) for name, value in self.after.items()
                         if name not in before or before[name] != value)
        return _entries_changed(self.before if isinstance(self.before, list) else [],
                                self.after if isinstance(self.after, list) else [])


def _entries_changed(before: list[Any], after: list[Any]) -> tuple[tuple[str, Any, Any], ...]:
    """By the name of each entry; its number in the list counts as well, for the order decides."""
    was, now = ({_called(one): (at, one) for at, one in enumerate(entries, 1)} for entries in (before, after))
    changed: list[tuple[str, Any, Any]] = []
    for name in dict.fromkeys([*was, *now]):
        old, new = was.get(name), now.get(name)
        if old is None or new is None:
            changed.append((name, old and old[1], new and new[1]))
        elif old[1] != new[1] and isinstance(old[1], dict) and isinstance(new[1], dict):
            changed += [(f"{name}: {field}", old[1].get(field), new[1].get(field))
                        for field in dict.fromkeys([*old[1], *new[1]])
                        if old[1].get(field) != new[1].get(field) and field != "number"]
    if not changed:
        changed = [(name, was[name][0], now[name][0]) for name in now if was[name][0] != now[name][0]]
    return tuple(changed)


def _called(entry: Any) -> str:
    return str(entry.get("code") or entry.get("name") or entry) if isinstance(entry, dict) else str(entry)
