"""A code is classified before it is believed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station import characters, checks
from station.codes import (
    Badge,
    Code,
    Command,
    Fault,
    Gtin,
    Order,
    Place,
    Plain,
    PlainKind,
    Rejected,
    Sgtin,
    Sscc,
    classify,
    readings,
)
from station.command_codes import CommandKey
from station.verdicts import Reason

KEY = CommandKey(b"a key of the site in tests", "GRU1")
GTIN = "09501101530003"
GS = "\x1d"
UNIT = Sgtin(GTIN, "SN-1")
SECRET = "ABCDEFGHIJKLMN23"


def read(text: str | bytes) -> Code | Rejected:
    raw = text if isinstance(text, bytes) else text.encode()
    return classify(raw, trusted=KEY, session="s1")


def fault(text: str | bytes) -> Fault | None:
    answer = read(text)
    return answer.reason if isinstance(answer, Rejected) else None


# -- what is what ---------------------------------------------------------------------------------------------

KNOWN: list[tuple[str, Code]] = [
    # products
    ("]E04006381333931", Gtin("04006381333931")),
    ("]E0036000291452", Gtin("00036000291452")),
    ("]E496385074", Gtin("00000096385074")),
    ("]E004252614", Gtin("00042100005264")),           # UPC-E as some scanners send it
    ("]E3400638133393112", Gtin("04006381333931")),    # with a two-digit add-on
    (f"]C101{GTIN}", Gtin(GTIN)),
    (f"]e001{GTIN}", Gtin(GTIN)),
    (f"https://brand.example/01/{GTIN}", Gtin(GTIN)),
    (f"(01){GTIN}", Gtin(GTIN)),
    (f"{GS}01{GTIN}10LOT", Gtin(GTIN)),
    # units
    *((f"{aim}01{GTIN}21SN-1", UNIT) for aim in ("]C1", "]d2", "]Q3", "]e0")),
    (f"]d201{GTIN}17261130112501011012AB{GS}21SN-1",
     Sgtin(GTIN, "SN-1", "12AB", date(2025, 1, 1), date(2026, 11, 30))),
    (f"]d2{GS}01{GTIN}21SN-1{GS}10L", Sgtin(GTIN, "SN-1", "L")),
    (f"]d221SN-1{GS}01{GTIN}", UNIT),
    (f"01{GTIN}21SN-1{GS}10L", Sgtin(GTIN, "SN-1", "L")),
    (f"https://id.gs1.org/01/{GTIN}/21/SN-1", UNIT),
    (f"]Q1https://id.gs1.org/01/{GTIN}/21/SN-1", UNIT),
    (f"]d1HTTPS://BRAND.EXAMPLE/01/{GTIN}/21/SN-1", UNIT),
    (f"http://brand.example/de/shop/01/{GTIN[1:]}/10/L/21/SN-1?17=261130&from=box",
     Sgtin(GTIN, "SN-1", "L", None, date(2026, 11, 30))),
    (f"https://brand.example/01/{GTIN}?21=SN-1", UNIT),
    (f"https://brand.example/01/{GTIN}/21/A%2F1", Sgtin(GTIN, "A/1")),
    (f"(01){GTIN}(21)SN-1", UNIT),
    (f" (01) {GTIN} (21) SN-1 (10) L ", Sgtin(GTIN, "SN-1", "L")),
    (f"01{GTIN}21" + "A" * 20, Sgtin(GTIN, "A" * 20)),   # the full 38 characters
    # cartons
    ("]C100106141412345678908", Sscc("106141412345678908")),
    (f"]C100106141412345678908{GS}02{GTIN}3712", Sscc("106141412345678908")),
    ("00106141412345678908", Sscc("106141412345678908")),
    ("]C000106141412345678908", Sscc("106141412345678908")),
    ("(00)106141412345678908", Sscc("106141412345678908")),
    ("https://id.gs1.org/00/106141412345678908", Sscc("106141412345678908")),
    # the house's own
    (f"BADGE:{SECRET}", Badge(SECRET)),
    (f"badge:{SECRET.lower()}", Badge(SECRET)),
    ("LOC:A-01-02", Place("LOC:A-01-02")),
    ("tote:17", Place("TOTE:17")),
    ("ORDER:so-1009", Order("so-1009")),
    (KEY.sign("CONFIRM"), Command("CONFIRM")),
    (KEY.sign("CONFIRM", session="s1"), Command("CONFIRM")),
    (KEY.sign("SIGN_OFF").lower(), Command("SIGN_OFF")),
]


@pytest.mark.parametrize(("text", "code"), KNOWN)
def test_a_known_code_is_what_it_is(text: str, code: Code) -> None:
    assert read(text) == code


@pytest.mark.parametrize(("text", "text_kept", "gtin", "kind"), [
    ("XAW10020030048", "XAW10020030048", None, PlainKind.TEXT),
    ("]C0XAW10020030048", "XAW10020030048", None, PlainKind.TEXT),
    ("]d1XAW10020030048", "XAW10020030048", None, PlainKind.TEXT),
    ("]Q1XAW10020030048", "XAW10020030048", None, PlainKind.TEXT),
    ("]A0  xaw1  ", "xaw1", None, PlainKind.TEXT),
    ("21SN1", "21SN1", None, PlainKind.TEXT),
    ("]C021SN1", "21SN1", None, PlainKind.TEXT),
    ("]C121SN1", "SN1", None, PlainKind.TEXT),                         # GS1 says that it is a serial
    (f"01{GTIN}21SN1", f"01{GTIN}21SN1", None, PlainKind.TEXT),        # nothing says that it is GS1
    ("4006381333931", "4006381333931", "04006381333931", PlainKind.TEXT),
    ("]C0036000291452", "036000291452", "00036000291452", PlainKind.TEXT),
    ("4006381333932", "4006381333932", None, PlainKind.TEXT),
    ("00106141412345678909", "00106141412345678909", None, PlainKind.TEXT),
    ("1Z999AA10123456784", "1Z999AA10123456784", None, PlainKind.TEXT),
    ("AZ:" + "A1" * 13, "AZ:" + "A1" * 13, None, PlainKind.TRANSPARENCY),
    ("ZA:" + "B2" * 13, "ZA:" + "B2" * 13, None, PlainKind.TRANSPARENCY),
    ("AZ:" + "A1" * 12, "AZ:" + "A1" * 12, None, PlainKind.TEXT),
    ("https://brand.example/support?model=7", "https://brand.example/support?model=7", None, PlainKind.LINK),
    ("]Q1http://[broken", "http://[broken", None, PlainKind.LINK),
    ("Grün-7", "Grün-7", None, PlainKind.TEXT),
    ("製番１２３", "製番123", None, PlainKind.TEXT),
])
def test_anything_else_that_prints_is_plain(text: str, text_kept: str, gtin: str | None, kind: PlainKind) -> None:
    code = read(text)
    assert isinstance(code, Plain)
    assert (code.text, code.gtin, code.kind) == (text_kept, gtin, kind)


def test_latin_1_is_read_where_it_is_clean() -> None:
    assert read(b"Gr\xfcn-7") == Plain("Grün-7", "Grün-7")
    assert fault(b"Gr\x9cn-7") is Fault.HOSTILE


def test_the_raw_text_is_kept_beside_the_normal_one() -> None:
    assert read("  ａｂ１ ") == Plain("ab1", "  ａｂ１ ")


# -- what is refused ------------------------------------------------------------------------------------------

@pytest.mark.parametrize("text", [
    "SN\x001", "SN\x1b[2J", "SN1\n", "\tSN1", "SN\x7f", "SN\x851",
    "SN\u202e1", "SN\u200b1", "SN\u20661", "SN\ufeff1", "SN\u00ad1", "SN\ue0001", "SN\U000e00411", "SN\uffff1",
    "SN\u2028", "SN\u3164", "SN\ufe0f", "SN\u034f1", "SN\u0378",
    f"SN{GS}1", f"]C0SN{GS}1", f"]d1SN{GS}1", f"]C001{GTIN}21SN{GS}10L", f"21SN1{GS}", f"{GS}10LOT", f"LOC:A{GS}1",
    f"]d201{GTIN}21S\x1eN", f"]d201{GTIN}21S\x00N", "[)>\x1e06\x1dS123\x1e\x04",
])
def test_a_scan_with_characters_that_hide_is_refused_whole(text: str) -> None:
    """Fails when `is_hostile` is taken out of `classify`."""
    assert fault(text) is Fault.HOSTILE


@pytest.mark.parametrize("text", [
    "", "   ", "]C1", "]C0", f"]C1{GS}{GS}", "A" * 257, "LOC:", "BADGE:", "BADGE:SHORT", "BADGE:" + "1" * 16,
    "ORDER: ",
    "]C10109501101530004", f"]C101{GTIN[:-1]}", "]C10100000000000000", "]C100106141412345678909",
    f"]C101{GTIN}01{GTIN}", f"]C101{GTIN}21A{GS}21B",                    # twice
    f"]C101{GTIN}21" + "A" * 21, f"]C101{GTIN}21" + "A" * 20 + "10L",    # no GS behind a full-length serial
    f"]C101{GTIN}21SN#1", f"]C101{GTIN}21", f"]C101{GTIN}21é", f"]C101{GTIN}17261399",
    "]C1LOC:A-01", "]C1XAW1", "]C110LOT", "]C1414" + "4006381333931",
    f"]C101{GTIN}21LOC:A-01", "]C121CMD:CONFIRM:AAAAAAAAAA", "]C100106141412345678908" + f"01{GTIN}",
    f"]C101{GTIN[:-4]}٠٠٠٣", f"]C101{GTIN}17٢٦1130",
    "]E04006381333932", "]E0XAW1", "]E112", "]E0",
    "https://id.gs1.org/01/09501101530004/21/SN-1", f"https://id.gs1.org/01/{GTIN}/21/" + "A" * 21,
    f"https://id.gs1.org/01/{GTIN}/21/S%00N", f"https://id.gs1.org/01/{GTIN}/21/S%E2%80%AEN",
    f"https://id.gs1.org/01/{GTIN}/21/A?21=B", f"https://id.gs1.org/01/{GTIN}?21=A&21=B",
    f"https://id.gs1.org/01/{GTIN}/21", "https://id.gs1.org/00/106141412345678909",
    f"(01){GTIN}(21)A(B", f"(01){GTIN}(21)A(B)C", "(01)09501101530004(21)A", f"(01){GTIN}(21)A(21)B",
])
def test_a_broken_code_is_not_believed(text: str) -> None:
    assert fault(text) is Fault.UNREADABLE


@pytest.mark.parametrize("text", [
    "CMD:CONFIRM", "CMD:CONFIRM:", "CMD:CONFIRM:AAAAAAAAAA", "cmd:confirm:x", "CMD:ＣＯＮＦＩＲＭ:AAAAAAAAAA",
    KEY.sign("CONFIRM", session="another"), "CMD: CONFIRM :AAAAAAAAAA",
    CommandKey(b"a key of somebody else..", "GRU1").sign("CONFIRM"),
])
def test_a_command_of_a_stranger_does_nothing(text: str) -> None:
    """Fails when the signature is no longer verified."""
    assert fault(text) is Fault.FORGED_COMMAND


def test_without_a_key_no_command_is_trusted() -> None:
    answer = classify(KEY.sign("CONFIRM").encode(), trusted=None, session="s1")
    assert isinstance(answer, Rejected)
    assert answer.reason is Fault.FORGED_COMMAND


def test_every_fault_is_a_reason_of_the_verdicts() -> None:
    assert {each.value for each in Fault} <= {reason.value for reason in Reason}


# -- whatever comes -------------------------------------------------------------------------------------------

def _texts_of(code: Code | Rejected) -> list[str]:
    match code:
        case Rejected():
            return []
        case Sgtin(gtin, serial, lot):
            return [gtin, serial, lot]
        case Plain(text, raw_text):
            return [text, raw_text]
        case Gtin(value) | Sscc(value):
            return [value]
        case Badge(secret):
            return [secret]
        case Command(name):
            return [name]
        case Place(text) | Order(text):
            return [text]


prefixes = st.sampled_from([
    b"", b"]C1", b"]d2", b"]Q3", b"]e0", b"]C0", b"]E0", b"]Q1", b"]C101" + GTIN.encode() + b"21", b"CMD:", b"BADGE:",
    b"LOC:", b"ORDER:", b"https://a.example/01/" + GTIN.encode() + b"/21/", b"(01)" + GTIN.encode() + b"(21)",
    b"\x1d01", b"https://a.example/", b"http://[",
])


@given(prefix=prefixes, rest=st.one_of(st.binary(max_size=300), st.text(max_size=80).map(str.encode)))
def test_whatever_the_bytes_classify_answers_and_never_believes_what_hides(prefix: bytes, rest: bytes) -> None:
    """Only the raw text of a GS1 message may hold GS, and then no other control character."""
    code = read(prefix + rest)
    for text in _texts_of(code):
        assert text == "" or not characters.is_hostile(text.replace(GS, ""))
    if isinstance(code, Plain):
        assert GS not in code.text
        assert code.text
        assert readings(code, ())


@given(text=st.text(min_size=1, max_size=40), prefix=prefixes, data=st.data(),
       hidden=st.sampled_from("\x00\x01\x1b\x1e\x7f\x85\u200b\u202e\u2066\ue000"))
def test_one_hidden_character_anywhere_is_never_believed(
    text: str, hidden: str, prefix: bytes, data: st.DataObject,
) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert fault(prefix + (text[:at] + hidden + text[at:]).encode()) in {Fault.HOSTILE, Fault.UNREADABLE}


serials = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.", min_size=1, max_size=20)
house = st.one_of(
    serials.map(lambda s: f"LOC:{s}"), serials.map(lambda s: f"TOTE:{s}"), serials.map(lambda s: f"ORDER:{s}"),
    serials.map(lambda s: f"CMD:{s}"), st.text("ABCDEFG234567", max_size=30).map(lambda s: f"BADGE:{s}"))


def _full_width(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


@given(text=house, aim=st.sampled_from(["", "]C0", "]d1", "]Q1", "]C1", "]A0"]),
       pad=st.sampled_from(["", " ", "\u3000"]), disguise=st.sampled_from([str, str.lower, str.title, _full_width]))
def test_a_code_of_the_house_never_passes_as_a_serial(text: str, aim: str, pad: str, disguise: object) -> None:
    assert callable(disguise)
    assert not isinstance(read(aim + pad + disguise(text) + pad), Plain | Sgtin | Gtin | Sscc)


@given(body=st.text("0123456789", min_size=13, max_size=13).filter(lambda body: body.strip("0")), serial=serials,
       frame=st.sampled_from([
           "]C101{}21{}", "]d201{}21{}", "]d201{}21{}\x1d10L", "01{}21{}\x1d10L", "(01){}(21){}",
           "https://a.example/01/{}/21/{}", "]Q1HTTPS://A.EXAMPLE/01/{}/21/{}",
       ]))
def test_a_unit_is_the_same_unit_in_every_symbol_that_names_it(body: str, serial: str, frame: str) -> None:
    gtin = body + checks.gs1_check_digit(body)
    code = read(frame.format(gtin, serial))
    assert isinstance(code, Sgtin)
    assert (code.gtin, code.serial) == (gtin, serial)


@given(body=st.text("0123456789", min_size=13, max_size=13), place=st.integers(0, 13), step=st.integers(1, 9))
def test_a_wrong_digit_in_a_product_is_never_a_unit(body: str, place: int, step: int) -> None:
    gtin = body + checks.gs1_check_digit(body)
    wrong = gtin[:place] + str((int(gtin[place]) + step) % 10) + gtin[place + 1:]
    assert fault(f"]C101{wrong}21SN") is Fault.UNREADABLE
