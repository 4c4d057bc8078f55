"""Files as senders really send them: encodings, delimiters, spreadsheets' damage, hostile cells."""

from __future__ import annotations

import io
from decimal import Decimal

import pytest

from station.errors import DocumentRefused
from station.exchange import orders, products, units
from station.exchange.cells import Wrong, decimal, free_text, gtin, number_like_code, whole_number
from station.exchange.order_rows import read_cut_off
from station.exchange.product_rows import gtins
from station.exchange.sheet import escaped, read_sheet, write_csv

TEXT = "Código;Nombre\nA-1;Cámara niño\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_list_reads_the_same_in_every_encoding(encoding: str) -> None:
    sheet = read_sheet(TEXT.encode(encoding), name="a.csv", is_known=lambda header: header == "Código")
    assert sheet.headers == ("Código", "Nombre")
    assert sheet.rows[0].cells == ("A-1", "Cámara niño")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_the_one_under_which_headers_are_known(delimiter: str) -> None:
    data = delimiter.join(["sku", '"name, or; words\tof it"', "EAN"]) + "\n" + delimiter.join(["1", "2", "3"])
    draft = products.read(data.replace('"name, or; words\tof it"', "name").encode(), name="a.csv")
    assert [column.field for column in draft.heading.taken] == ["sku", "name", "gtin"] or draft.faults
    assert draft.sheet.delimiter == delimiter


def test_headers_are_known_in_three_languages_and_the_others_are_told() -> None:
    draft = units.read("Referencia;Nº de serie;Ubicación;Color\nX;1;A;azul\n".encode("cp1252"), name="a.csv")
    assert [(c.header, c.field) for c in draft.heading.taken] == [
        ("Referencia", "sku"), ("Nº de serie", "serial"), ("Ubicación", "location")]
    assert draft.heading.ignored == ("Color",)


def test_two_columns_for_one_field_are_refused_by_name() -> None:
    with pytest.raises(DocumentRefused, match=r"EAN and UPC"):
        products.read(b"sku,name,EAN,UPC\n1,2,3,4\n", name="a.csv")


def test_a_missing_column_is_named_with_those_that_are_there() -> None:
    with pytest.raises(DocumentRefused, match=r"serial.*sku, color"):
        units.read(b"sku,color\n1,red\n", name="a.csv")


def test_a_gtin_gets_its_zeros_back_only_where_the_check_digit_proves_them() -> None:
    assert gtin("9506000134352") == "09506000134352"
    assert gtin("12345670") == "00000012345670"
    assert gtin("36000291452") == "00036000291452"    # a UPC that lost its leading zero
    assert gtin("9506000134352.0") == "09506000134352"
    with pytest.raises(Wrong, match="check digit"):
        gtin("36000291453")


@pytest.mark.parametrize("text", ["4.90254E+12", "4,90254E+12", "3.5E+14"])
def test_a_number_that_a_spreadsheet_rounded_is_refused_and_never_guessed(text: str) -> None:
    for read in (gtin, number_like_code):
        with pytest.raises(Wrong, match="spreadsheet"):
            read(text)


def test_a_serial_that_became_a_number_is_refused() -> None:
    with pytest.raises(Wrong, match="leading zeros"):
        number_like_code("123456789.0")
    assert number_like_code('="0012345"') == "0012345"
    with pytest.raises(Wrong, match="placeholder"):
        number_like_code("#N/A")


def test_a_number_that_can_be_read_in_two_ways_is_not_guessed() -> None:
    assert decimal("1.299,50") == decimal("1,299.50") == decimal("1299.5") == Decimal("1299.50")
    assert decimal("0.125") == Decimal("0.125")
    for text in ("1,299", "1.299"):
        with pytest.raises(Wrong, match="two ways"):
            decimal(text)
    assert whole_number("3.0") == 3
    for text in ("0", "-1", "2.5", "x", "99999999"):
        with pytest.raises(Wrong):
            whole_number(text)


def test_one_cell_may_hold_several_gtins_with_their_packs() -> None:
    assert gtins("9506000134352; 19506000134359 x 10") == (("09506000134352", 0), ("19506000134359", 10))


def test_a_date_that_can_be_read_in_two_ways_is_refused() -> None:
    with pytest.raises(Wrong):
        read_cut_off("03/04/2026 17:00")
    with pytest.raises(Wrong, match="with its time"):
        read_cut_off("2026-11-30")


@pytest.mark.parametrize("cell", ["A\x00B", "A\x1b[2JB", "A\u202eB", "A\u200bB", "A\x7fB"])
def test_a_code_that_hides_characters_is_a_fault_of_its_cell(cell: str) -> None:
    draft = units.read(f"sku,serial\nX,{cell}\n".encode(), name="a.csv")
    assert [(fault.row, fault.column) for fault in draft.faults] == [(2, "serial")]
    assert draft.faults[0].value.isprintable()


def test_words_may_have_accents_and_faces_but_nothing_that_turns_the_writing_round() -> None:
    assert free_text("Niño ❤️\nsegunda") == "Niño ❤️\nsegunda"
    for text in ("a\u202eb", "a\x07b", "a\x00b"):
        with pytest.raises(Wrong):
            free_text(text)


def test_a_cell_of_a_megabyte_is_refused_with_its_row() -> None:
    data = b"sku,serial\nX,1\nX," + b"A" * 1_000_000 + b"\n"
    with pytest.raises(DocumentRefused, match="row 3"):
        units.read(data, name="a.csv")


def test_two_hundred_thousand_rows_are_refused_before_any_is_checked() -> None:
    with pytest.raises(DocumentRefused, match="more than 100000 rows"):
        units.read(b"sku,serial\n" + b"X,1\n" * 200_000, name="a.csv")


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", b"PK\x03\x04\x14\x00\x81\x8d"])
def test_what_is_no_list_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentRefused):
        orders.read(data, name="a.csv")


def test_an_open_quote_is_told_with_its_place() -> None:
    with pytest.raises(DocumentRefused, match="row"):
        units.read(b'sku,serial\nX,"1\nY,2\n', name="a.csv")


def test_formulas_are_plain_text_coming_in_and_cannot_run_going_out() -> None:
    draft = orders.read(b"order,sku,quantity,notes\n1,X,1,=HYPERLINK(0)\n", name="a.csv")
    assert draft.rows[0].row.notes == ("=HYPERLINK(0)",)
    for text in ("=1+1", "+1", "-1", "@x", " =1", "\t=1"):
        assert escaped(text).startswith("'")
    assert escaped("＝1") == "'＝1"
    for text in ("x;=1+1", "x; @y", "x\t=1", "x\n-1"):
        assert escaped(text)[0] == "x"
        assert "'" in escaped(text)
    assert escaped("a-b; c=d") == "a-b; c=d"
    out = io.StringIO()
    write_csv(out, ["a"], [["=cmd|' /C calc'!A0"]])
    assert "'=cmd" in out.getvalue()


def test_more_cells_than_headers_is_a_fault_of_the_row() -> None:
    draft = units.read(b"sku,serial\nX,1,2\nX,3,\n", name="a.csv")
    assert [fault.row for fault in draft.faults] == [2]
    assert [taken.row.serial for taken in draft.rows] == ["3"]
