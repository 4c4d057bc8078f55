from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from station.labels import parcel, pdf
from station.labels.carried import CarrierLabel, CarrierLabelRefused, Media, to_pdf, to_zpl
from station.labels.foreign_zpl import check_foreign_zpl
from station.labels.zpl import image_of
from tests.labels.reading import contents
from tests.labels.test_parcel import BOTH, LABEL

GOOD = b"""^XA^CI28^LH0,0^PW812^LL1218^PON^MNY^MMT^PR4^MD10
^FO50,60^A0N,40,40^FH^FDAnna _5EBergstrom^FS^FX a remark^FS
^BY3,3,90^FO60,200^BCN,,Y,N^FD>;1234567890^FS^FO5,5^GB800,3,3^FS^FO9,9^GFA,2,2,1,FF00^FS^PQ1,0,1,Y^XZ
"""


@pytest.mark.parametrize(
    "data", [GOOD, GOOD + GOOD, b"^xa^fo1,1^fdx^fs^xz", b"\n^XA^XZ\r\n", b"^XA^PQ^XZ", b"^XA^PQ01,0^XZ"],
)
def test_an_ordinary_carrier_label_passes_as_it_is(data: bytes) -> None:
    assert check_foreign_zpl(data) is None
    assert to_zpl(CarrierLabel(data, Media.ZPL), width_mm=101.6, height_mm=152.4, dots_per_mm=8) is data


@pytest.mark.parametrize("inside", [
    b"~JR", b"~HS", b"~DGR:A.GRF,1,1,00", b"^FDa~JRb^FS", b"^JUS", b"^JUF", b"^KP1234", b"^NC1", b"^ND2,A", b"^JJ0",
    b"^PQ2", b"^PQ1,0,5", b"^PQ99999999", b"^PQ1,1", b"^DFR:A.ZPL", b"^XFR:A.ZPL", b"^IDR:*.*", b"^EF", b"^HH",
    b"^HV1", b"^CC!", b"^CT!", b"^CD;", b"^MTT", b"^MNN", b"^MMR", b"^SZ2", b"^SC9600", b"^JMB", b"^FD\x1eXZ^FS",
    b"^FD\x10JR^FS", b"^MCN", b"^LT20",
    b"^FO1,1^GFB,2,2,1,\x5e\x41^FS", b"^", b"^^", b"^1A", b"^XA", b"^XZ^JUS^XA", b"^TA-120", b"^ZZ0,Y", b"^SLS,5",
])
def test_a_label_that_would_touch_the_printer_is_refused(inside: bytes) -> None:
    data = b"^XA^FO1,1^FDx^FS" + inside + b"^XZ"
    assert check_foreign_zpl(data) is not None
    with pytest.raises(CarrierLabelRefused):
        to_zpl(CarrierLabel(data, Media.ZPL), width_mm=101.6, height_mm=152.4, dots_per_mm=8)


@pytest.mark.parametrize("data", [b"", b"hello", b"^XA^FDx^FS", b"^XZ", b"x^XA^XZ", b"^XA^XZ^JUS", b"^XA^XZ" * 9,
                                  b"^XA^FX" + b"x" * 2_000_001 + b"^XZ"])
def test_what_is_no_whole_label_is_refused(data: bytes) -> None:
    assert check_foreign_zpl(data) is not None


@pytest.mark.parametrize("dots_per_mm", [8, 12])
def test_a_carrier_label_in_pdf_is_read_from_the_dots_we_send(dots_per_mm: int) -> None:
    drawn = pdf.of_image(parcel.render(LABEL, 12), width_mm=101.6, height_mm=152.4, title="label")
    sent = to_zpl(CarrierLabel(drawn, Media.PDF), width_mm=101.6, height_mm=152.4, dots_per_mm=dots_per_mm)
    assert contents(image_of(sent)) == BOTH


@pytest.mark.parametrize("turned", [0, 90])
def test_a_carrier_label_in_png_is_read_from_the_dots_we_send(turned: int) -> None:
    held = BytesIO()
    parcel.render(LABEL, 8).convert("RGBA").rotate(turned, expand=True).save(held, "PNG")
    sent = to_zpl(CarrierLabel(held.getvalue(), Media.PNG), width_mm=101.6, height_mm=152.4, dots_per_mm=8)
    image = image_of(sent)
    assert image.size == (813, 1219)
    assert contents(image) == BOTH


def test_what_is_transparent_prints_white() -> None:
    held = BytesIO()
    Image.new("RGBA", (80, 120), (0, 0, 0, 0)).save(held, "PNG")
    sent = to_zpl(CarrierLabel(held.getvalue(), Media.PNG), width_mm=10, height_mm=15, dots_per_mm=8)
    assert image_of(sent).getextrema() == (255, 255)


@pytest.mark.parametrize("media", [Media.PDF, Media.PNG])
@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_a_broken_file_is_refused_in_words(media: Media, data: bytes) -> None:
    with pytest.raises(CarrierLabelRefused):
        to_zpl(CarrierLabel(data, media), width_mm=101.6, height_mm=152.4, dots_per_mm=8)


def test_a_page_as_large_as_a_wall_is_refused_and_not_drawn() -> None:
    wall = pdf.Document(pdf.Sheet(5000, 5000), title="wall").finish()
    with pytest.raises(CarrierLabelRefused):
        to_zpl(CarrierLabel(wall, Media.PDF), width_mm=101.6, height_mm=152.4, dots_per_mm=8)


def test_a_carrier_label_for_an_office_printer_is_drawn_anew_without_what_else_its_pdf_can_do() -> None:
    drawn = pdf.of_image(parcel.render(LABEL, 12), width_mm=101.6, height_mm=152.4, title="label")
    armed = drawn.replace(b"/Type /Catalog", b"/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >>")
    assert b"/JavaScript" in armed
    sent = to_pdf(CarrierLabel(armed, Media.PDF), width_mm=101.6, height_mm=152.4)
    assert b"JavaScript" not in sent
    assert b"OpenAction" not in sent
    assert [contents(page) for page in pdf.images_of(sent, dots_per_mm=12)] == [BOTH]


def test_a_picture_for_an_office_printer_is_a_pdf() -> None:
    held = BytesIO()
    parcel.render(LABEL, 12).save(held, "PNG")
    sent = to_pdf(CarrierLabel(held.getvalue(), Media.PNG), width_mm=101.6, height_mm=152.4)
    assert contents(pdf.images_of(sent, dots_per_mm=12)[0]) == BOTH


def test_an_office_printer_gets_neither_zpl_nor_a_book() -> None:
    book = pdf.Document(pdf.Sheet(100, 150), title="book")
    for _ in range(4):
        book.next_page()
    for label in (CarrierLabel(GOOD, Media.ZPL), CarrierLabel(book.finish(), Media.PDF)):
        with pytest.raises(CarrierLabelRefused):
            to_pdf(label, width_mm=101.6, height_mm=152.4)
