from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from station.labels.foreign_zpl import check_foreign_zpl
from station.labels.zpl import NotOurPicture, escape, field, image_of, of_image

HOSTILE = st.text(st.characters(codec="utf-8") | st.sampled_from("^~\\_,:\x1e\x10\r\n\x1b\x02\x03><"), max_size=60)


def unescaped(data: str) -> str:
    """What a printer makes of the data of a `^FH\\` field."""
    return re.sub(rb"\\([0-9A-F]{2})", lambda found: bytes([int(found[1], 16)]), data.encode()).decode()


@given(HOSTILE)
def test_a_value_in_a_template_is_never_a_command(value: str) -> None:
    """Fails when `escape` lets any of ^ ~ RS DLE or a control character through."""
    data = escape(value)
    assert re.fullmatch(r"(?:[A-Za-z0-9 ]|\\[0-9A-F]{2})*", data)
    assert unescaped(data) == value


@pytest.mark.parametrize("value", ["^XZ~JR", "A\x1eXZ", "\x10JR", "5^FS^XZ^XA^JUS^XZ", "\\5E", "_5E", "日本"])
def test_known_attacks_come_out_as_text(value: str) -> None:
    assert check_foreign_zpl(f"^XA^CI28^FO10,10^A0N,30{field(value)}^PQ1^XZ".encode()) is None
    assert unescaped(escape(value)) == value


@settings(deadline=None)
@given(st.integers(1, 70), st.integers(1, 30), st.binary(min_size=270, max_size=270))
def test_a_picture_comes_back_from_its_zpl(width: int, height: int, dots: bytes) -> None:
    image = Image.frombytes("1", (72, 30), dots).crop((0, 0, width, height))
    again = image_of(of_image(image))
    assert (again.size, again.tobytes()) == (image.size, image.tobytes())


@pytest.mark.parametrize("colour", [0, 1])
@pytest.mark.parametrize("width", [1, 8, 33, 5000])
def test_long_runs_of_one_colour_come_back(width: int, colour: int) -> None:
    image = Image.new("1", (width, 3), colour)
    image.putpixel((width - 1, 1), 1 - colour)
    assert image_of(of_image(image)).tobytes() == image.tobytes()


def test_a_label_says_its_size_its_one_copy_and_nothing_the_check_would_refuse() -> None:
    sent = of_image(Image.new("1", (812, 1218), 1))
    assert sent.startswith(b"^XA^CI28^PW812^LL1218")
    assert sent.count(b"^PQ1^XZ") == 1
    assert check_foreign_zpl(sent) is None


@pytest.mark.parametrize("damaged", [b"", b"^XA^XZ", b"^XA^GFA,9,9,0,FF^FS^XZ", b"^XA^GFA,10,10,3,FF^FS^XZ",
                                     b"^XA^GFA,99999999999,99999999999,3,FF^FS^XZ"])
def test_a_damaged_picture_is_said_so(damaged: bytes) -> None:
    with pytest.raises(NotOurPicture):
        image_of(damaged)
