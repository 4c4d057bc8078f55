"""Screens a bench can show, as plain values: the pictures and the tests draw each of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from station.commands import Action
from station.health import DeviceHealth, Health
from station.jobs import CapturePolicy, Job, JobLine, Note, Parcel, ParcelState, PersonOnBench, Thing
from station.profiles import SerialProfile
from station.screens import LastScan, Prompt, Screen, Task, TaskRow, TypedField
from station.sentences import Sentence, say
from station.verdicts import Choice, Kind, Question, Reason, Tone, Verdict

NOW = datetime(2026, 11, 21, 13, 18, 40, tzinfo=UTC)
BOMB = "<table>" * 30 + "<b>&amp;bold</b><img src='x'>"


def uid(number: int) -> UUID:
    return UUID(int=number)


MARIA = PersonOnBench(uid(1), "Maria Estévez", "packer", "")


def line(number: int, name: str, picture: str, ordered: int, packed: int, serials: tuple[str, ...] = ()) -> JobLine:
    return JobLine(
        uid(100 + number), uid(200 + number), f"NL-{number:02}{picture[:3].upper()}-100", name, "", picture,
        CapturePolicy.OUTBOUND, False, ordered, packed, Decimal(350), SerialProfile(), serials=serials,
    )


CONSOLE = line(1, "Handheld console, grey", "handheld", 4, 3, ("XAW10012345671", "XAW10012345689", "XAW10012345697"))
CAMERA = replace(
    line(2, "Mirrorless camera body X100", "camera", 1, 0), exact=True, wanted=("356938035643809",),
)
CABLE = replace(line(3, "USB-C cable, 2 m", "cable", 24, 12), policy=CapturePolicy.NONE)
PARCEL = Parcel(
    uid(3), 1, ParcelState.OPEN, items=15, weight_g=None, expected_g=Decimal("2410"), tolerance_g=Decimal("45"),
)
JOB = Job(
    order=uid(2), number="1009-2231", client=uid(4), client_name="Northlight Imaging", lane="marketplace",
    carrier="ParcelCo", cut_off=NOW + timedelta(minutes=42), leased_until=NOW + timedelta(hours=2),
    lines=(CONSOLE, CAMERA, CABLE), parcels=(PARCEL,), tote="T-0417",
    notes=(Note(uid(5), "Gift: no price on any paper. Put the card on top.", True),),
)
MANY = replace(
    JOB, number="88-40017", notes=(), lines=tuple(
        replace(line(n, name, picture, 1 + n % 4, min(1 + n % 4, max(0, 5 - n))), id=uid(300 + n))
        for n, (name, picture) in enumerate((
            ("Handheld console, grey", "handheld"), ("Controller, left and right", "controller"), ("Dock", "console"),
            ("Phone 128 GB, midnight", "phone"), ("Lens 35 mm f/1.8", "lens"), ("Battery pack NP-W235", "battery"),
            ("Cable, 2 m", "cable"), ("Glucose meter, starter set", "meter"), ("Headset", "headset"),
            ("Spare gear wheel, left", "part"), ("Camera body", "camera"), ("Empty carton", "box"),
        ), start=1)
    ),
)
FOREIGN = replace(
    JOB, client_name="株式会社ノースライト", number="ORD-ΩЖ-7", lines=(
        replace(CONSOLE, name="携帯ゲーム機 グレー 海外向けパッケージ 日本語マニュアル付属 限定版セット"),
        replace(CAMERA, name="كاميرا بدون مرآة، هيكل أسود مع بطارية وشاحن وحقيبة"),
        replace(CABLE, name="Длинный кабель " * 6),
    ), notes=(Note(uid(6), BOMB, False),),
)
DEVICES = (
    DeviceHealth("scanner", "left", Health.READY), DeviceHealth("printer", "zebra", Health.READY),
    DeviceHealth("scale", "mt", Health.READY), DeviceHealth("database", "db", Health.READY),
)
TROUBLE = (
    DeviceHealth("scanner", "left", Health.READY),
    DeviceHealth("printer", "zebra", Health.ATTENTION, Sentence("Paper is out. Load a roll and close the printer.")),
    DeviceHealth("scale", "mt", Health.BUSY),
    DeviceHealth("database", "db", Health.AWAY, Sentence("The database does not answer.")),
    DeviceHealth("journal", "disk", Health.READY),
)
SCANS = tuple(
    LastScan(NOW - timedelta(seconds=9 * n), text, tone, Sentence(word)) for n, (text, tone, word) in enumerate((
        ("XAW10012345697", Tone.ACCEPTED, "PACKED"), ("XAW10012345689", Tone.ACCEPTED, "PACKED"),
        ("S01-99871234567890123", Tone.REFUSED, "WRONG CLIENT"), ("XAW10012345671", Tone.ACCEPTED, "PACKED"),
        ("T-0417", Tone.NEUTRAL, "ORDER"), ("B-0031", Tone.NEUTRAL, "HELLO"),
    ))
)
PACKING = (Action.CLOSE, Action.UNDO, Action.REMOVE, Action.RELEASE)
NEXT = Prompt(Sentence("Scan the next unit."), "serial", PACKING)
IN_HAND = Thing("NL-HH-100", "Handheld console, grey", "XAW10012345697", "04549999999999", "handheld")
BASE = Screen(
    bench="Bench 4", mode="packing", prompt=NEXT, person=MARIA, job=JOB, devices=DEVICES, last_scans=SCANS, today=37,
)


def verdict(kind: Kind, tone: Tone, word: str, sentence: str, *facts: str, **more: object) -> Verdict:
    said = tuple(Sentence(fact) for fact in facts)
    made = Verdict(kind=kind, tone=tone, word=Sentence(word), sentence=Sentence(sentence), facts=said)
    return replace(made, operation=uid(9), **more)  # type: ignore[arg-type]


PACKED = verdict(Kind.PACKED, Tone.ACCEPTED, "PACKED", "Scan the next one.", "3 of 4 are in the box.", thing=IN_HAND)
WRONG = verdict(
    Kind.REFUSED, Tone.REFUSED, "WRONG CLIENT", "Put it in the red tote and scan the next one.",
    "It belongs to Southwind Audio.", "This order is for Northlight Imaging.", "Received on 3 Nov, in bin C-04-2.",
    thing=IN_HAND, reason=Reason.WRONG_CLIENT,
)
SHIPPED = verdict(
    Kind.REFUSED, Tone.REFUSED, "ALREADY SHIPPED",
    "Put it in the red tote. Call the supervisor: this exact unit left this warehouse and did not come back.",
    "Shipped on 12 Oct, 14:02 on order 1009.", "Carrier ParcelCo, tracking 1Z999AA10123456784.",
    "Last touched by bench 2.", thing=IN_HAND, reason=Reason.ALREADY_SHIPPED,
)
HELD = verdict(
    Kind.REFUSED, Tone.HELD, "ON HOLD", "Put it in the violet cage. Take another one.",
    "Recall R-17: battery may swell.", "Held on 19 Nov, 09:12.", thing=IN_HAND, reason=Reason.HELD,
)
COMPLETE = verdict(Kind.PACKED, Tone.COMPLETE, "COMPLETE", "Close the parcel: press F12.", "4 of 4 are in it.")
ATTENTION = verdict(
    Kind.ASKED, Tone.ATTENTION, "WHICH ONE?", "Say which product this is.",
    "Two products of this order take this serial.", thing=IN_HAND, question=Question("sku", (
        Choice("a", Sentence("Handheld console, grey")), Choice("b", Sentence("Handheld console, blue")),
    )),
)
SWAP = verdict(
    Kind.ASKED, Tone.ATTENTION, "RESERVED", "Press F2 to use it here, or F3 to put it back.",
    "It is reserved for order 1011.", thing=IN_HAND, question=Question("swap", yes=Action.CONFIRM),
)
NINE = replace(ATTENTION, question=Question("sku", tuple(
    Choice(str(n), Sentence(f"Handheld console, colour {n}, with a rather long name")) for n in range(1, 10)
)))
CAPTURED = verdict(Kind.CAPTURED, Tone.CAPTURED, "CAPTURED", "Scan the next one.", "Kept on this PC.")
HELLO = verdict(Kind.SIGNED_ON, Tone.NEUTRAL, "HELLO", "Scan a tote or an order.", "Maria Estévez, packer")
REASONS = (
    say("Wrong weight"), say("Packaging was changed"), say("Scale is not right"), say("Client allows it"),
)
LONG_WORD = replace(WRONG, word=Sentence("NICHTVERFÜGBARKEIT"), sentence=Sentence("Lege es in die rote Kiste. " * 6))

NOTE_TEXT = (
    "Gift for the jubilee: no price on any paper, no invoice in the box. Put the white card on top of the goods, the "
    "silk paper under it and the ribbon round the whole. Serial numbers go on the packing list only. Where the carton "
    "is marked on any side, take another one. The customer opens the box in front of guests, so the labels of the "
    "carrier go on the underside, and the tape is the white one. If anything is missing, do not close the box: call "
    "the shift leader, who calls the client before noon. Thank you for the care that you give to every single one."
)
LONG_NOTE = (NOTE_TEXT * 2)[:600]
ARRIVING = Task(
    title="ASN-2026-1177", big="12/24", big_caption=Sentence("units of carton 2 of 3"),
    subtitle=(Sentence("Northlight Imaging"), Sentence("Carrier ParcelCo · dock 2")),
    due=NOW + timedelta(minutes=95), footer=(Sentence("3 short · 1 over · 1 damaged"),), rows=(
        TaskRow(name="Handheld console, grey", code="NL-01HAN-100", picture="handheld", done=3, total=4,
                serials=("XAW10012345671", "XAW10012345689", "XAW10012345697")),
        TaskRow(name="Mirrorless camera body X100", code="NL-02CAM-100", picture="camera", done=9, total=19,
                serials=("356938035643809",)),
        TaskRow(name="USB-C cable, 2 m", code="NL-03CAB-100", picture="cable", done=1, total=1),
        TaskRow(name="Lens 35 mm f/1.8", code="NL-05LEN-100", picture="lens", done=1, total=0, tone=Tone.ATTENTION,
                detail=Sentence("Not announced"), serials=("L35-7781203",)),
    ),
)
COUNTED = Task(
    title="A-07-3", subtitle=(Sentence("Counted by Maria Estévez in 4 min 12 s"),), big="97.4%",
    big_caption=Sentence("serial accuracy"), footer=(Sentence("A second person counts the differences."),), rows=(
        TaskRow(name="Found", picture="box", done=148),
        TaskRow(name="Missing", picture="box", done=3, tone=Tone.REFUSED, serials=("XAW10012345671", "XAW10012345689")),
        TaskRow(name="Misplaced", picture="box", done=1, tone=Tone.ATTENTION, serials=("356938035643809",),
                detail=Sentence("The book has it in C-04-2")),
        TaskRow(name="Unknown", picture="box", done=2, tone=Tone.HELD),
    ),
)
STOWING = Task(
    title="003456780000012345", subtitle=(Sentence("Pallet of 4 cartons"),), big="1 184",
    big_caption=Sentence("units still to be put away today at this bench"), due=NOW - timedelta(minutes=3), rows=tuple(
        TaskRow(name=f"Carton {n}", code=f"00345678000001{n:04}", picture="box", done=12, total=None) for n in range(9)
    ) + tuple(TaskRow(name=f"Carton {n}", done=4, total=4) for n in range(9)),
)
STRANGE = Task(
    title="W" * 40, subtitle=(Sentence("Длинный " * 20), Sentence(BOMB)), big="888888/888888",
    big_caption=Sentence("Stückzahl " * 8), footer=(Sentence("Eine lange Zeile " * 20), Sentence(BOMB)), rows=(
        TaskRow(name=BOMB, code="W" * 50, detail=Sentence("Wohin damit " * 20), done=1_000_000, total=1_000_000,
                serials=("W" * 60, "W" * 60), tone=Tone.REFUSED),
        TaskRow(name="携帯ゲーム機 グレー 海外向けパッケージ 日本語マニュアル付属 限定版セット", code="W" * 50,
                detail=Sentence("Wohin damit " * 20), tone=Tone.ATTENTION),
        TaskRow(name="كاميرا بدون مرآة", total=0), TaskRow(name=""),
    ),
)
SCAN_IT = Prompt(Sentence("Scan the next unit."), "serial", (Action.CLOSE, Action.UNDO))
IDLE_MODES = {"receiving": "box", "storing": "cart", "returns": "label", "counting": "place"}

SCREENS: dict[str, Screen] = {
    "idle": replace(BASE, job=None, person=None, mode="packing", prompt=Prompt(
        Sentence("Scan your badge."), "badge", (), Sentence("The bench is free.")), last_scans=()),
    "idle_signed_on": replace(BASE, job=None, prompt=Prompt(
        Sentence("Scan a tote or an order."), "tote", (Action.SIGN_OFF,))),
    "prompt": BASE,
    "accepted": replace(BASE, verdict=PACKED),
    "complete": replace(BASE, verdict=COMPLETE),
    "refused": replace(BASE, verdict=WRONG, latched=True, refused_while_latched=0),
    "refused_long": replace(BASE, verdict=SHIPPED, latched=True, refused_while_latched=3),
    "held": replace(BASE, verdict=HELD, latched=True),
    "attention": replace(BASE, verdict=ATTENTION, prompt=replace(NEXT, actions=(Action.UNDO,))),
    "swap": replace(BASE, verdict=SWAP, prompt=replace(NEXT, actions=())),
    "nine_choices": replace(BASE, verdict=NINE),
    "captured": replace(BASE, verdict=CAPTURED, away=True, waiting=12, devices=TROUBLE),
    "neutral": replace(BASE, verdict=HELLO, job=None),
    "field": replace(BASE, field=TypedField("reason", Sentence("Say why the parcel may go."), REASONS)),
    "twelve_lines": replace(BASE, job=MANY, verdict=PACKED),
    "one_line": replace(BASE, job=replace(JOB, lines=(CONSOLE,)), verdict=PACKED),
    "foreign": replace(BASE, job=FOREIGN, verdict=replace(PACKED, thing=replace(
        IN_HAND, name=BOMB, serial="W" * 60, picture=""))),
    "long_word": replace(BASE, verdict=LONG_WORD, latched=True, refused_while_latched=12),
    "weighed": replace(BASE, job=replace(JOB, cut_off=NOW - timedelta(minutes=3), parcels=(replace(
        PARCEL, weight_g=Decimal("2398.5"), state=ParcelState.CLOSED, label="printed"),)), prompt=Prompt(
        Sentence("Stick the label on the box, then scan it."), "label",
        (Action.SHIP, Action.REOPEN, Action.REPRINT))),
    "lookup": replace(BASE, job=None, lookups=(
        Sentence("XAW10012345697: packed on order 1009-2231, bench 4."),
        Sentence("Received 3 Nov on inbound A-77."))),
    "long_note": replace(BASE, job=replace(JOB, notes=(
        Note(uid(5), "Use the white tape.", True), Note(uid(6), LONG_NOTE, False), Note(uid(7), LONG_NOTE, False))),
        verdict=HELLO),
    "task_receiving": replace(BASE, mode="receiving", job=None, task=ARRIVING, prompt=SCAN_IT, verdict=PACKED),
    "task_counting": replace(BASE, mode="counting", job=None, task=COUNTED, prompt=SCAN_IT),
    "task_storing": replace(BASE, mode="storing", job=None, task=STOWING, prompt=SCAN_IT, verdict=WRONG, latched=True),
    "task_small": replace(BASE, mode="counting", job=None, prompt=SCAN_IT, task=Task(title="A-07-3", big="8")),
    "task_strange": replace(BASE, mode="counting", job=None, task=STRANGE, prompt=SCAN_IT),
    **{f"idle_{mode}": replace(BASE, mode=mode, job=None, prompt=Prompt(
        Sentence("Scan what you have in hand."), diagram, (Action.SIGN_OFF,))) for mode, diagram in IDLE_MODES.items()},
}
