"""Bytes become whole scans, however they arrive."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from station.clock import new_id
from station.devices.framing import Dropped, Framed, Framer, RepeatFilter, Whole, Why
from station.scans import Scan

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
NOISY = st.lists(st.sampled_from([b"\r", b"\n", b"\r\n", b"\x03", b"\x02", b"\x1d", b"A", b"]C1", b"9" * 3000]))


def framed(*pieces: bytes) -> list[Framed]:
    framer = Framer()
    return [item for piece in pieces for item in framer.feed(piece, 0.0)]


def scan(raw: bytes = b"A1", *, scanner: str = "hand", after_ms: int = 0, keyed: bool = False) -> Scan:
    return Scan(new_id(), raw, scanner, NOON + timedelta(milliseconds=after_ms), keyed)


@given(NOISY.map(b"".join), st.data())
def test_any_split_of_the_bytes_gives_the_same_scans(data: bytes, draw: st.DataObject) -> None:
    cuts = sorted(draw.draw(st.lists(st.integers(0, len(data)), max_size=8)))
    edges = [0, *cuts, len(data)]
    pieces = [data[a:b] for a, b in pairwise(edges)]
    assert framed(*pieces) == framed(data)


@given(st.lists(st.binary(min_size=1, max_size=40).map(lambda b: bytes(c | 0x20 for c in b))))
def test_every_scan_comes_out_as_it_went_in(raws: list[bytes]) -> None:
    ends = (b"\r", b"\n", b"\r\n", b"\x03")
    data = b"".join(raw + ends[i % 4] for i, raw in enumerate(raws))
    assert framed(data) == [Whole(raw) for raw in raws]


def test_gs_is_data() -> None:
    assert framed(b"]C1010950\x1d21A\r") == [Whole(b"]C1010950\x1d21A")]


def test_stx_starts_the_scan_anew_and_says_what_it_dropped() -> None:
    assert framed(b"HAL\x02WHOLE\x03") == [Dropped(Why.CUT_OFF, 3), Whole(b"WHOLE")]


def test_a_scan_of_4096_bytes_is_whole_and_one_more_is_dropped_whole() -> None:
    assert framed(b"A" * 4096 + b"\r") == [Whole(b"A" * 4096)]
    assert framed(b"A" * 4097 + b"\r", b"B\r") == [Dropped(Why.TOO_LONG, 4097), Whole(b"B")]


def test_a_scan_without_end_is_never_delivered() -> None:
    framer = Framer()
    assert framer.feed(b"HALF", 1.0) == []
    assert framer.expire(1.29) == []
    assert framer.expire(1.31) == [Dropped(Why.NO_END, 4)]
    assert framer.feed(b"NEXT\r", 9.0) == [Whole(b"NEXT")]


def test_a_late_byte_does_not_join_what_had_no_end() -> None:
    framer = Framer()
    framer.feed(b"SN123", 1.0)
    assert framer.feed(b"SN9\r", 1.5) == [Dropped(Why.NO_END, 5), Whole(b"SN9")]


def test_unplugging_drops_what_was_under_way() -> None:
    framer = Framer()
    framer.feed(b"SN1", 0.0)
    assert framer.forget() == [Dropped(Why.CUT_OFF, 3)]
    assert framer.feed(b"23\r", 0.0) == [Whole(b"23")]


def test_each_kind_of_loss_has_its_own_sentence() -> None:
    said = {str(Dropped(why, 7).sentence) for why in Why}
    assert len(said) == len(Why)


def test_the_same_code_within_400_ms_is_one_scan() -> None:
    repeats = RepeatFilter()
    assert [repeats.repeated(scan(after_ms=ms)) for ms in (0, 400, 801, 1000)] == [False, True, False, True]


def test_a_trigger_held_on_a_label_is_one_scan() -> None:
    repeats = RepeatFilter()
    assert [repeats.repeated(scan(after_ms=ms)) for ms in range(0, 3000, 300)] == [False] + [True] * 9


def test_two_scanners_may_read_the_same_code() -> None:
    repeats = RepeatFilter()
    assert not repeats.repeated(scan(scanner="left"))
    assert not repeats.repeated(scan(scanner="right", after_ms=10))


def test_another_code_is_no_repeat_and_neither_is_what_was_typed() -> None:
    repeats = RepeatFilter()
    repeats.repeated(scan(b"A"))
    assert not repeats.repeated(scan(b"B", after_ms=10))
    assert not repeats.repeated(scan(b"B", after_ms=20, keyed=True))


def test_a_clock_set_back_makes_no_repeat() -> None:
    repeats = RepeatFilter()
    repeats.repeated(scan(after_ms=5000))
    assert not repeats.repeated(scan(after_ms=0))
