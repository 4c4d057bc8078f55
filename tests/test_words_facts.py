"""The facts of an event in words: names and values in the reader's language, and no id."""

from __future__ import annotations

import pytest

from station.views.translation import Translator
from station.words_facts import facts_line, facts_told

ID = "01a201b1-b3bb-755b-a993-4c4ceeef069c"


@pytest.mark.parametrize(("language", "said"), [
    ("en", "How: scanned, Lot: Q2634, Finding: It is damaged"),
    ("es", "Cómo: escaneada, Lote: Q2634, Hallazgo: Está dañada")])
def test_names_and_values_are_in_the_readers_words(language: str, said: str) -> None:
    facts = {"how": "scanned", "lot": "Q2634", "finding": "damaged"}
    assert Translator(language).text(facts_line(facts)) == said  # type: ignore[arg-type]


def test_an_id_is_never_told() -> None:
    facts = {"item": ID, "return": ID, "set": ID, "something_new": ID, "second": ID}
    assert list(facts_told(facts)) == []


def test_a_place_goes_without_its_prefix_and_a_lane_by_its_word() -> None:
    line = Translator("en").text(facts_line({"tote": "TOTE:SCRAP-2", "lane": "SCRAP"}))  # type: ignore[arg-type]
    assert line == "Tote: SCRAP-2, Lane: To be scrapped"


def test_what_the_book_said_is_told_without_names_within_names() -> None:
    book = {"state": "shipped", "grade": "A", "place": None}
    assert Translator("en").text(facts_line({"book": book})) == "By the book: shipped, A"  # type: ignore[arg-type]


def test_a_fact_of_a_later_program_is_shown_under_its_own_name() -> None:
    assert Translator("es").text(facts_line({"wrapped_in": "foil"})) == "wrapped in: foil"  # type: ignore[arg-type]


def test_nothing_is_said_of_an_event_without_facts() -> None:
    assert facts_line({}) == ""
    assert facts_line({"serial": "X1", "sku": ID, "undo": True, "note": ""}) == ""
