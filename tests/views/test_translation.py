from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from station.sentences import Sentence, say
from station.views.translation import LANGUAGES, Translator, read_translations, translation_file
from station.views.update_translations import collect, literals, merge

OTHERS = LANGUAGES[1:]
AT = datetime(2026, 10, 12, 17, 2, tzinfo=UTC)
SITE = timezone(timedelta(hours=-3))


def places(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_translated(language: str) -> None:
    """Run `python -m station.views.update_translations`, then translate what it marks."""
    missing = set(collect()) - set(read_translations(language))
    assert not missing, sorted(missing)


@pytest.mark.parametrize("language", OTHERS)
def test_every_translation_has_the_places_of_its_source(language: str) -> None:
    for source, translation in read_translations(language).items():
        assert places(source) == places(translation), source
        assert "!" not in translation, source


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_left_over(language: str) -> None:
    assert set(read_translations(language)) <= set(collect())


def test_a_sentence_says_its_facts_in_the_way_of_the_site() -> None:
    sentence = Sentence("Shipped on {at}, {weight} g.", {"at": AT, "weight": Decimal("1234.5")})
    assert Translator("en", SITE).text(sentence) == "Shipped on 12 Oct, 14:02, 1234.5 g."
    assert Translator("pt_BR", SITE).text(sentence) == "Shipped on 12 out, 14:02, 1234,5 g."


def test_numbers_are_grouped_from_ten_thousand_up() -> None:
    words = Translator("en")
    assert [words.number(n) for n in (0, 1000, 9999)] == ["0", "1000", "9999"]
    assert [words.number(n) for n in (12345, 1234567)] == ["12\u202f345", "1\u202f234\u202f567"]
    assert words.number(Decimal("-0.50")) == "\u22120.50"
    assert words.number(Decimal("1E+4")) == "10\u202f000"


def test_a_day_has_no_time() -> None:
    assert Translator("es").fact(date(2026, 1, 3)) == "3 ene 2026"


def test_a_sentence_within_a_sentence_is_translated_too() -> None:
    inner = say("Help")
    text = Translator("es").text(Sentence("{what} 1", {"what": inner}))
    assert text == f"{read_translations('es')['Help']} 1"


def test_a_fact_that_looks_like_a_place_is_left_alone() -> None:
    sentence = Sentence("{name} {code}", {"name": "{code}", "code": "7"})
    assert Translator().text(sentence) == "{code} 7"


def test_an_unknown_language_is_english() -> None:
    assert Translator("xx").text(say("Help")) == "Help"


def test_only_literals_are_said() -> None:
    source = 'say("One {place}", place=1)\nother("Two")\nsay("Three " "four")'
    assert list(literals(source)) == ["One {place}", "Three four"]
    with pytest.raises(ValueError, match="literal"):
        list(literals("say(text)"))


def test_updating_keeps_what_is_translated_and_drops_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "station_es.ts"
    assert merge("es", {"Old": {"a"}, "Kept": {"a"}}, path) == 2
    path.write_text(path.read_text().replace(
        '<translation type="unfinished" />', "<translation>Guardado</translation>", 1))
    assert merge("es", {"Kept": {"a"}, "New": {"b"}}, path) == 1
    text = path.read_text()
    assert "Guardado" in text
    assert "Old" not in text


def test_the_files_are_where_they_are_looked_for() -> None:
    assert all(translation_file(language).exists() for language in OTHERS)
