"""What can be changed in the office one by one: the columns of each list, and the fields of each form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from station.alias_types import NAMES as ALIASES
from station.audits.office import PLACE_KINDS, ROLES, Entry
from station.sentences import Sentence, say
from station.verdicts import Tone
from station.views.audit.cells import Cell
from station.views.audit.office_fields import Field, Option
from station.views.audit.table import Column
from station.words_returns import WHERE
from station.words_states import lane_word

LANES = ("SELLABLE", "REFURBISHABLE", "PARTS_ONLY", "RETURN_TO_VENDOR", "QUARANTINE", "SCRAP", "LIQUIDATE", "DONATE",
         "SHIP_BACK", "MISSING")
DECISIONS: tuple[Option, ...] = (
    (say("Store"), "store"), (say("Find"), "find"), (say("Hold"), "hold"), (say("Release"), "release"),
    (say("Missing"), "miss"), (say("Other lane"), "route"), (say("Scrap"), "scrap"), (say("Leave"), "leave"))
COMPARED: tuple[Option, ...] = tuple((shown, code) for code, shown in (*WHERE.items(), *ALIASES.items()))
LANGUAGES: tuple[Option, ...] = ((say("The bench's"), ""), ("English", "en"), ("Español", "es"),
                                 ("Português", "pt_BR"))
POLICIES: tuple[Option, ...] = (
    (say("Never by serial"), "none"), (say("When it leaves"), "outbound"),
    (say("In and out"), "inbound_outbound"), (say("At every touch"), "every_touch"))
CARTON_RULES: tuple[Option, ...] = (
    (say("Open and scan each unit"), "units_always"),
    (say("Believe the announced serials"), "carton_if_asn_lists_serials"), (say("Scan a sample"), "sample_n"))
SWAPS: tuple[Option, ...] = ((say("Never"), "forbid"), (say("Ask"), "ask"), (say("Always"), "allow"))


@dataclass(frozen=True, slots=True)
class Family:
    """`new`: what the button for a new one says; None: there are none. `blank`: a new one before it is filled."""

    what: str
    title: Sentence
    columns: tuple[Column, ...]
    cells: Callable[[Entry], tuple[Cell, ...]]
    fields: tuple[Field, ...]
    empty: Sentence
    new: Sentence | None = None
    blank: Mapping[str, Any] | None = None
    gone: Callable[[Entry], bool] = lambda _entry: False

    def tone(self, entry: Entry) -> Tone:
        return Tone.HELD if self.gone(entry) else Tone.NEUTRAL


def _named(options: tuple[Option, ...], value: object) -> Sentence | str:
    return next((shown for shown, one in options if one == value), str(value))


CLIENTS = Family(
    "client", say("Clients"),
    (Column(say("Code"), 110, mono=True), Column(say("Name"), None), Column(say("SKUs"), 70, "right")),
    lambda one: (one.facts["code"], one.facts["name"], one.more["skus"]),
    (Field("code", say("Code"), once=True, case="upper", hint=say("capitals, digits, . _ -")),
     Field("name", say("Name")),
     Field("weight_required", say("Weigh every box"), "yes"),
     Field("tolerance_percent", say("Tolerance, %"), "number"),
     Field("tolerance_min_g", say("At least, g"), "number"),
     Field("packaging_g", say("Packaging, g"), "number"),
     Field("photo", say("Photo of the box"), "choice",
           ((say("No"), "off"), (say("Wanted"), "wanted"), (say("Required"), "required"))),
     Field("two_person", say("Decisions of two people"), "set", DECISIONS),
     Field("compare", say("Compared at returns"), "codes", COMPARED, case="lower")),
    say("No client yet. Press Ctrl+N for the first one."), say("New client"),
    {"code": "", "name": "", "weight_required": False, "tolerance_percent": 3, "tolerance_min_g": 30, "packaging_g": 0,
     "photo": "off", "two_person": ["scrap", "release"], "compare": []})

PLACES = Family(
    "place", say("Places"),
    (Column(say("Place"), None, mono=True), Column(say("Kind"), 100), Column(say("Client"), 90),
     Column(say("Units"), 70, "right")),
    lambda one: (one.facts["code"].removeprefix("TOTE:").removeprefix("LOC:"),
                 PLACE_KINDS.get(one.facts["kind"], one.facts["kind"]), one.facts["client"], one.more["units"]),
    (Field("code", say("Code"), once=True, case="upper", hint=say("LOC:A-01-03, TOTE:T-014")),
     Field("kind", say("Kind"), "choice", tuple((shown, name) for name, shown in PLACE_KINDS.items()), once=True),
     Field("client", say("Only for client"), hint=say("its code; empty: everybody's"), case="upper"),
     Field("climate", say("Climate"), hint=say("cold, dry"), case="lower"),
     Field("capacity", say("Units at most"), "number"),
     Field("secure", say("Secure: for valuable goods"), "yes"),
     Field("one_sku", say("One SKU only"), "yes"),
     Field("hold", say("For held goods only"), "yes"),
     Field("pick_face", say("Pick face of SKU"), case="upper"),
     Field("min", say("Refill below"), "number"), Field("max", say("Refill up to"), "number"),
     Field("lane", say("Takes returns of lane"), "choice", (
         (say("none"), ""), *((lane_word(lane), lane) for lane in LANES))),
     Field("retired", say("Retired: nothing is put here any more"), "yes")),
    say("No place is called so. Press Ctrl+N for a new one."), say("New place"),
    {"code": "LOC:", "kind": "bin", "client": "", "climate": "", "capacity": None, "secure": False, "one_sku": False,
     "hold": False, "pick_face": "", "min": None, "max": None, "lane": "", "retired": False},
    lambda one: bool(one.facts["retired"]))

PEOPLE = Family(
    "person", say("People"),
    (Column(say("Name"), None), Column(say("Role"), 140), Column(say("Badge since"), 165)),
    lambda one: (one.facts["name"], ROLES.get(one.facts["role"], one.facts["role"]),
                 datetime.fromisoformat(one.more["badge_since"]) if one.more.get("badge_since") else None),
    (Field("name", say("Name")),
     Field("role", say("Role"), "choice", tuple((shown, name) for name, shown in ROLES.items())),
     Field("language", say("Language"), "choice", LANGUAGES),
     Field("active", say("Works here"), "yes")),
    say("Nobody is called so. Press Ctrl+N for a new person."), say("New person"),
    {"name": "", "role": "packer", "language": "", "active": True}, lambda one: not one.facts["active"])

REASONS = Family(
    "reason", say("Reasons"),
    (Column(say("Decision"), 130), Column(say("Reason"), None)),
    lambda one: (_named(DECISIONS, one.facts["decision"]), one.facts["text"]),
    (Field("decision", say("Decision"), "choice", DECISIONS), Field("text", say("Reason")),
     Field("active", say("Offered to choose"), "yes")),
    say("No reason of your own yet. Press Ctrl+N for one."), say("New reason"),
    {"decision": "store", "text": "", "active": True}, lambda one: not one.facts["active"])

MODES: tuple[Option, ...] = (
    (say("Receiving"), "receiving"), (say("Storing"), "storing"), (say("Packing"), "packing"),
    (say("Returns"), "returns"), (say("Counting"), "counting"))
BENCHES = Family(
    "bench", say("Benches"),
    (Column(say("Bench"), None), Column(say("Mode"), 130), Column(say("Operator"), 140), Column(say("Heard"), 165)),
    lambda one: (one.facts["code"], _named(MODES, one.more["mode"]) if one.more["mode"] else None,
                 one.more["person"], datetime.fromisoformat(one.more["at"]) if one.more["at"] else None),
    (Field("code", say("Bench"), once=True, hint=say("as in the settings of its PC")),
     Field("area", say("Stands where")),
     Field("modes", say("May do; none ticked: all"), "set", MODES),
     Field("active", say("In use: somebody may sign on"), "yes")),
    say("No bench has been heard of yet. Press Ctrl+N to name one."), say("New bench"),
    {"code": "", "area": "", "modes": [], "active": True}, lambda one: not one.facts["active"])

SITE = Family(
    "site", say("Warehouse"), (Column(say("Name"), None), Column(say("Numbers given"), 140, "right")),
    lambda one: (one.facts["name"], one.more["numbers"]),
    (Field("name", say("Name")), Field("address", say("Address"), "area"),
     Field("zone", say("Time zone"), hint=say("Europe/Madrid")),
     Field("sscc_prefix", say("GS1 company prefix"), hint=say("7 to 10 digits"))),
    say("This base has no warehouse yet."))

SKUS = Family(
    "sku", say("SKUs"),
    (Column(say("Client"), 90), Column(say("SKU"), 140), Column(say("Name"), None)),
    lambda one: (one.more["client"], one.more["code"], one.facts["name"]),
    (Field("client", say("Client"), once=True, case="upper", hint=say("its code")),
     Field("code", say("SKU"), once=True),
     Field("name", say("Name")),
     Field("gtins", say("GTINs"), hint=Sentence("4006381333931; 14006381333938 x 10")),
     Field("class", say("Class, for questions and lanes")),
     Field("policy", say("Serials are taken"), "choice", POLICIES),
     Field("exact", say("Exactly the ordered unit"), "yes"),
     Field("swap", say("Swap of the kept unit"), "choice", SWAPS),
     Field("carton_rule", say("Sealed cartons"), "choice", CARTON_RULES),
     Field("sample_n", say("Sample, units"), "number"),
     Field("warranty_months", say("Warranty, months"), "number"),
     Field("regulated", say("Regulated: serials by law"), "yes"),
     Field("weight_g", say("Weight, g"), "number"),
     Field("value", say("Value"), "number"), Field("currency", say("Currency"), case="upper", hint=Sentence("EUR")),
     Field("origin", say("Made in"), case="upper", hint=Sentence("ES")),
     Field("hs_code", say("HS code"), hint=Sentence("8517.13")),
     Field("picture", say("Picture"), hint=Sentence("console.svg")),
     Field("climate", say("Stored in climate"), case="lower", hint=say("cold, dry")),
     Field("secure", say("Stored in a secure place"), "yes")),
    say("No SKU is called so. Press Ctrl+N for a new one."), say("New SKU"),
    {"client": "", "code": "", "name": "", "gtins": "", "class": "", "policy": "none", "exact": False, "swap": "ask",
     "carton_rule": "units_always", "sample_n": 0, "warranty_months": None, "regulated": False, "weight_g": None,
     "value": None, "currency": "", "origin": "", "hs_code": "", "picture": "", "climate": "", "secure": False})
