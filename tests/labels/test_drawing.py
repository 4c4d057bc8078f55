from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from station.labels.fitting import DoesNotFit, Style, fit
from station.labels.fonts import Face, font_paths
from station.labels.glyphs import runs
from station.labels.pdf import measure
from station.labels.shaping import visual
from station.labels.symbols import CannotEncode, code128, datamatrix, gs1_128, gs1_datamatrix, qr


def drawn(text: str) -> str:
    return "".join(run.text for run in runs(text, Face.TEXT))


def test_the_fonts_travel_with_the_program_and_with_their_licences() -> None:
    assert all(path.is_file() for path in font_paths())
    licences = sorted(path.name for path in font_paths()[0].parent.glob("*.txt"))
    assert [name.partition("-")[0] for name in licences] == ["B612", "DejaVu", "DroidSansFallback", "NotoSansThai"]


@pytest.mark.parametrize(
    "text", ["Bergström", "Łódź", "Москва", "Ωμέγα", "山田太郎", "カメラ", "한국어", "ไทย", "Հայ", "ქართ"],
)
def test_a_name_in_a_shipped_script_is_drawn_by_one_font(text: str) -> None:
    assert [run.text for run in runs(text, Face.BOLD)] == [text]


def test_what_no_font_draws_is_written_out() -> None:
    assert drawn("a\U0001f4e6b नम") == "a[U+1F4E6]b [U+0928][U+092E]"


def test_a_control_that_would_turn_the_line_around_is_written_out() -> None:
    assert drawn("ab\u202ecd\x1b") == "ab[U+202E]cd[U+001B]"


def test_arabic_is_joined_and_runs_from_the_right() -> None:
    assert visual("سلام") == "\ufee1\ufefc\ufeb3"
    assert visual("ab") == "ab"


@pytest.mark.parametrize(
    ("logical", "seen"),
    [
        ("שלום 12.50", "12.50 םולש"),
        ("Herr שלום כהן", "Herr ןהכ םולש"),
        ("שלום (5) abc", "abc (5) םולש"),
        ("Haus (רחוב 5)", "Haus (5 בוחר)"),
    ],
)
def test_mixed_lines_are_in_reading_order(logical: str, seen: str) -> None:
    assert visual(logical) == seen


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_drawn_without_an_error(text: str) -> None:
    for run in runs(text, Face.MONO):
        assert run.text


@settings(deadline=None)
@given(st.text(st.sampled_from("ABC019-_/."), min_size=1, max_size=80), st.floats(10, 90), st.floats(4, 20))
def test_a_code_is_shown_whole_and_inside_its_box_or_refused(code: str, width_mm: float, height_mm: float) -> None:
    def measured(line: str, em_mm: float) -> float:
        return measure(line, em_mm, Face.MONO)

    try:
        fitted = fit(code, Style(8, 2, lines=3, cut=False), width_mm=width_mm, height_mm=height_mm, measure=measured)
    except DoesNotFit:
        assert measured(code, 1.0) > width_mm
        return
    assert "".join(fitted.lines) == code
    assert all(measured(line, fitted.em_mm) <= width_mm for line in fitted.lines)
    assert fitted.em_mm * (1 + (len(fitted.lines) - 1) * 1.2) <= height_mm * 1.001


def test_a_name_too_long_ends_in_dots_inside_its_box() -> None:
    fitted = fit("Donaudampfschifffahrtsgesellschaft " * 9, Style(4, 3, lines=2), width_mm=40, height_mm=9,
                 measure=lambda line, em_mm: measure(line, em_mm, Face.TEXT))
    assert fitted.lines[-1].endswith("…")
    assert len(fitted.lines) == 2
    assert all(measure(line, fitted.em_mm, Face.TEXT) <= 40 for line in fitted.lines)


@pytest.mark.parametrize("style", [Style(2.6, 1.0, lines=2, cut=False), Style(2.6, 1.7, lines=2)])
def test_a_table_of_long_codes_is_set_without_measuring_each_size(style: Style) -> None:
    """A report of 1,300 rows with a proof in each took four minutes: every size was wrapped, character by character."""
    asked = 0

    def counted(line: str, em_mm: float) -> float:
        nonlocal asked
        asked += 1
        return measure(line, em_mm, Face.MONO)

    fitted = fit("9d7d0239b9cd5260" * 4, style, width_mm=30.0, height_mm=7.0, measure=counted)
    assert style.cut or "".join(fitted.lines) == "9d7d0239b9cd5260" * 4
    assert asked < 700


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60), st.sampled_from(list(Face)))
def test_a_plain_text_is_as_wide_as_its_font_draws_it(line: str, face: Face) -> None:
    drawn = sum(pdfmetrics.stringWidth(run.text, run.font, 2.6) for run in runs(line, face))
    assert measure(line, 2.6, face) == pytest.approx(drawn)


@pytest.mark.parametrize("value", ["", "A[01]", "A\x1d", "é", "A B"])
def test_a_value_outside_the_gs1_characters_is_refused(value: str) -> None:
    with pytest.raises(CannotEncode):
        gs1_datamatrix((("21", value),))
    with pytest.raises(CannotEncode):
        gs1_128((("21", value),))


def test_a_symbol_is_modules_and_its_quiet_zone() -> None:
    assert gs1_128((("00", "106141411234567897"),)).width == 156
    assert (code128("A1").quiet, qr("A1").quiet) == (10, 4)
    square = datamatrix("A1" * 30)
    assert square.width == square.height
    with pytest.raises(CannotEncode):
        code128("Ü")
