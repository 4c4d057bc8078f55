"""Everything a bench can be told. One page.

A verdict is plain frozen data: what happened, what to say, what to show. It never carries a row, a widget
or a device. The mode reads it to know what scans mean next; the view paints it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any
from uuid import UUID

from station.commands import Action
from station.jobs import Job, Parcel, PersonOnBench, Progress, Thing
from station.sentences import Sentence


class Tone(Enum):
    """How a verdict looks and sounds. Each has its own colour, symbol, shape and sound."""

    ACCEPTED = "accepted"    # go on
    COMPLETE = "complete"    # the parcel or the order is full
    REFUSED = "refused"      # latched until it is cleared
    ATTENTION = "attention"  # a question, or a thing to do first
    CAPTURED = "captured"    # on this PC's disk, not yet in the database
    HELD = "held"            # the unit is on hold: latched, and it goes to its own place
    NEUTRAL = "neutral"      # information


class Kind(Enum):
    """What happened, for the mode."""

    SIGNED_ON = "signed_on"
    SIGNED_OFF = "signed_off"
    ORDER_TAKEN = "order_taken"
    ORDER_RELEASED = "order_released"
    NOTE_CONFIRMED = "note_confirmed"
    PACKED = "packed"
    COUNTED = "counted"
    REMOVED = "removed"
    PARCEL_CLOSED = "parcel_closed"
    PARCEL_REOPENED = "parcel_reopened"
    PARCEL_PROVED = "parcel_proved"
    PARCEL_SHIPPED = "parcel_shipped"
    LABEL_ORDERED = "label_ordered"
    LABEL_SETTLED = "label_settled"
    BLOCK_LIFTED = "block_lifted"
    INBOUND_OPENED = "inbound_opened"
    INBOUND_RELEASED = "inbound_released"
    INBOUND_CLOSED = "inbound_closed"
    PRODUCT_ADDED = "product_added"
    RECEIVED = "received"
    FOUND = "found"
    TAKEN_BACK = "taken_back"
    CARTON_IN_HAND = "carton_in_hand"
    LIST_CHECKED = "list_checked"
    LIST_RECEIVED = "list_received"
    PLACE_CHOSEN = "place_chosen"
    IN_HAND = "in_hand"
    STORED = "stored"
    MOVED_BACK = "moved_back"
    PICK_BEGUN = "pick_begun"
    PICKED = "picked"
    COUNT_BEGUN = "count_begun"
    COUNT_ENDED = "count_ended"
    COUNT_SHOWN = "count_shown"
    COUNT_BOOKED = "count_booked"
    COUNT_LEFT = "count_left"
    RETURN_OPENED = "return_opened"
    RETURN_SEEN = "return_seen"
    IDENTIFIED = "identified"
    COMPARED = "compared"
    INSPECTED = "inspected"
    LANE_CHANGED = "lane_changed"
    PLATE_PROVED = "plate_proved"
    PLACED = "placed"
    RETURN_UNDONE = "return_undone"
    RETURN_CLOSED = "return_closed"
    RETURN_LEFT = "return_left"
    WORK_IN_HAND = "work_in_hand"
    WORKED = "worked"
    WORK_OVER = "work_over"
    WORK_LEFT = "work_left"
    VENDOR_LIST = "vendor_list"
    ASKED = "asked"
    CAPTURED = "captured"
    REFUSED = "refused"
    TOLD = "told"


class Reason(Enum):
    """Why a scan was refused. The same words in the database, in reports and in tests."""

    # the text itself
    HOSTILE = "hostile"
    UNREADABLE = "unreadable"
    FORGED_COMMAND = "forged_command"
    REPEATED = "repeated"
    LATCHED = "latched"
    BUSY = "busy"
    NOT_NOW = "not_now"
    # people
    UNKNOWN_BADGE = "unknown_badge"
    UNPROVED = "unproved"
    SAME_PERSON = "same_person"
    NOT_ALLOWED = "not_allowed"
    # the order
    UNKNOWN_ORDER = "unknown_order"
    ORDER_LEASED = "order_leased"
    ORDER_SHIPPED = "order_shipped"
    ORDER_CANCELLED = "order_cancelled"
    ORDER_HELD = "order_held"
    NOTE_UNCONFIRMED = "note_unconfirmed"
    # the gate, in its order
    COMMAND_AS_SERIAL = "command_as_serial"
    GTIN_FOR_SERIAL = "gtin_for_serial"
    NOT_A_SERIAL = "not_a_serial"
    PROFILE = "profile"
    CHECK_DIGIT = "check_digit"
    UNKNOWN_UNIT = "unknown_unit"
    AMBIGUOUS = "ambiguous"
    WRONG_CLIENT = "wrong_client"
    WRONG_SKU = "wrong_sku"
    NEVER_RECEIVED = "never_received"
    ALREADY_SHIPPED = "already_shipped"
    NOT_AVAILABLE = "not_available"
    HELD = "held"
    IN_THIS_PARCEL = "in_this_parcel"
    IN_OTHER_PARCEL = "in_other_parcel"
    LINE_FULL = "line_full"
    NOT_EXACT_UNIT = "not_exact_unit"
    RESERVED = "reserved"
    # the parcel
    NOT_IN_PARCEL = "not_in_parcel"
    NOTHING_TO_UNDO = "nothing_to_undo"
    PARCEL_EMPTY = "parcel_empty"
    PARCEL_CLOSED = "parcel_closed"
    WEIGHT_MISSING = "weight_missing"
    WEIGHT_UNSETTLED = "weight_unsettled"
    WEIGHT_OFF = "weight_off"
    PHOTO_MISSING = "photo_missing"
    WRONG_LABEL = "wrong_label"
    LABEL_NOT_PRINTED = "label_not_printed"
    LABEL_NOT_PROVED = "label_not_proved"
    NO_PREFIX = "no_prefix"
    # receiving
    UNKNOWN_INBOUND = "unknown_inbound"
    INBOUND_LEASED = "inbound_leased"
    INBOUND_CLOSED = "inbound_closed"
    INBOUND_CANCELLED = "inbound_cancelled"
    UNKNOWN_PRODUCT = "unknown_product"
    COUNT_ONLY = "count_only"
    DUPLICATE = "duplicate"
    UNKNOWN_CARTON = "unknown_carton"
    CARTON_ELSEWHERE = "carton_elsewhere"
    NOTHING_RECEIVED = "nothing_received"
    TOO_MANY_TO_UNDO = "too_many_to_undo"
    MOVED_ON = "moved_on"
    NOTHING_LISTED = "nothing_listed"
    LIST_REFUSED = "list_refused"
    SAMPLE_OPEN = "sample_open"
    # other names of a unit
    NOT_A_DOCK = "not_a_dock"
    NAME_NOT_GIVEN = "name_not_given"
    ALIAS_TAKEN = "alias_taken"
    ALIAS_GIVEN = "alias_given"
    ALIAS_IS_SERIAL = "alias_is_serial"
    # places
    PLACE_LOCKED = "place_locked"
    NOT_A_STORE = "not_a_store"
    NOT_A_PLACE = "not_a_place"
    PLACE_OF_OTHER_CLIENT = "place_of_other_client"
    HOLD_PLACE_ONLY = "hold_place_only"
    HOLD_PLACE = "hold_place"
    NOT_SECURE = "not_secure"
    WRONG_CLIMATE = "wrong_climate"
    ONE_SKU_ONLY = "one_sku_only"
    PLACE_FULL = "place_full"
    THERE_ALREADY = "there_already"
    CARTON_NOT_HERE = "carton_not_here"
    CARTON_EMPTY = "carton_empty"
    CARTON_NOT_WHOLE = "carton_not_whole"
    MOVED_SINCE = "moved_since"
    # picking
    NOT_A_TOTE = "not_a_tote"
    LANE_TOTE = "lane_tote"
    TOTE_TAKEN = "tote_taken"
    TOTE_NOT_EMPTY = "tote_not_empty"
    ORDER_IN_OTHER_TOTE = "order_in_other_tote"
    IN_THIS_TOTE = "in_this_tote"
    IN_OTHER_TOTE = "in_other_tote"
    # counting and cases
    UNKNOWN_PLACE = "unknown_place"
    NO_COUNT_HERE = "no_count_here"
    COUNTING_ELSEWHERE = "counting_elsewhere"
    COUNT_FINISHED = "count_finished"
    NOT_COUNTING = "not_counting"
    NOTHING_TO_COUNT = "nothing_to_count"
    NOTHING_TO_APPROVE = "nothing_to_approve"
    UNKNOWN_CASE = "unknown_case"
    CASE_CLOSED = "case_closed"
    REASON_MISSING = "reason_missing"
    UNKNOWN_PERSON = "unknown_person"
    # the office
    RULE_EMPTY = "rule_empty"
    RULE_RANGE = "rule_range"
    UNKNOWN_HOLD = "unknown_hold"
    HOLD_RELEASED = "hold_released"
    ON_A_RECALL = "on_a_recall"
    FIELD_WRONG = "field_wrong"
    NAME_TAKEN = "name_taken"
    IN_USE = "in_use"
    OWN_ROLE = "own_role"
    LAST_SUPERVISOR = "last_supervisor"
    NOTHING_CHANGED = "nothing_changed"
    BENCH_STOPPED = "bench_stopped"
    BENCH_MODE = "bench_mode"
    # what came back
    RETURN_LEASED = "return_leased"
    RETURN_CLOSED = "return_closed"
    RETURN_OPEN = "return_open"
    RETURN_EMPTY = "return_empty"
    INSPECTED_ALREADY = "inspected_already"
    NOT_INSPECTED = "not_inspected"
    ANSWERS_MISSING = "answers_missing"
    GRADE_TOO_FAR = "grade_too_far"
    LANE_ALREADY = "lane_already"
    TWO_PEOPLE = "two_people"
    WRONG_TOTE = "wrong_tote"
    PLACED_ALREADY = "placed_already"
    RULES_WRONG = "rules_wrong"
    # worked on afterwards
    WORK_LEASED = "work_leased"
    NOT_THIS_LANE = "not_this_lane"
    REPAIR_FIRST = "repair_first"
    GRADE_FIRST = "grade_first"
    WIPE_FIRST = "wipe_first"
    TEST_FAILED = "test_failed"
    PART_INSIDE = "part_inside"
    PART_HELD = "part_held"
    NOT_A_PART = "not_a_part"
    SERIAL_SAME = "serial_same"
    VENDOR_SHIPPED = "vendor_shipped"
    VENDOR_EMPTY = "vendor_empty"
    ON_A_VENDOR_LIST = "on_a_vendor_list"
    # the ledger's last word
    ILLEGAL_MOVE = "illegal_move"
    LOST_RACE = "lost_race"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question: pressed by its key 1 to 9, scanned, or clicked. `value` goes back as it is."""

    value: str
    label: Sentence


@dataclass(frozen=True, slots=True)
class Question:
    """What the bench needs to know before it can go on. `about` names it for the mode.

    Answered by a choice, or by `yes` (an action such as CONFIRM) where there are no choices.
    """

    about: str
    choices: tuple[Choice, ...] = ()
    yes: Action | None = None
    keeps: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """A paper that was ordered in the same transaction as the verdict. `payload` is all it will say."""

    id: UUID
    kind: str           # a row of print_kind
    parcel: UUID | None
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the bench says now.

    `word` is one or two words in capitals ("PACKED"). `sentence` says what to do next. `facts` are what
    the sentence rests on, most telling first. A refused or held verdict latches.
    """

    kind: Kind
    tone: Tone
    word: Sentence
    sentence: Sentence
    facts: tuple[Sentence, ...] = ()
    reason: Reason | None = None
    operation: UUID | None = None
    thing: Thing | None = None
    person: PersonOnBench | None = None
    job: Job | None = None          # the whole job, when it changed as a whole
    progress: Progress | None = None    # what one scan changed in it
    parcel: Parcel | None = None    # the one parcel that changed
    question: Question | None = None
    prints: tuple[PrintOrder, ...] = ()
    found: object | None = None     # a frozen value of the bench's own (jobs_*.py), for its mode alone
    done: int = 0                   # how many of what the day is counted by this verdict finished
    today: int | None = None        # parcels of this bench today, when it is known anew

    @property
    def latches(self) -> bool:
        return self.tone in (Tone.REFUSED, Tone.HELD)
