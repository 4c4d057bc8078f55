"""Every sentence that a verdict may say, in every language, fits whole into the smallest window."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations

import pytest

from station.sentences import Sentence
from station.views.sheet import Words
from station.views.translation import LANGUAGES
from station.views.update_translations import collect
from station.views.verdict_panel import Shown
from tests.views.conftest import Opened
from tests.views.gallery import NEXT, SCREENS, WRONG

# Facts as long as they get at a bench; what is not named here is a word of ordinary length.
LONG = {
    "order": "1009-2231-A", "serials": "356938035643809, 356938035643817", "serial": "356938035643809",
    "client": "Northlight Imaging", "name": "Mirrorless camera body X100", "person": "Maria Estévez",
    "sscc": "003456780000012345", "at": "12 Oct, 14:02", "state": "returned and not inspected",
    "note": "Gift: no price on any paper. Put the card on top of the goods and close the box with the white tape.",
    "reason": "Recall R-17: the battery may swell",
}
SAID_BY_VERDICTS = ("refusals", "modes", "workflows", "bench", "codes", "profiles")


def sentences() -> list[Sentence]:
    texts = [text for text, said in collect().items() if any(module.startswith(SAID_BY_VERDICTS) for module in said)]
    return [Sentence(text, {p: LONG.get(p, "Bench 14") for p in re.findall(r"{(\w+)}", text)}) for text in texts]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("latched", [True, False], ids=["latched", "passing"])
def test_every_sentence_is_whole_in_the_smallest_window(opened: Opened, language: str, latched: bool) -> None:
    window = opened(replace(SCREENS["refused"], latched=latched), (1366, 768), 100.5, language)
    panel = window.frame.verdict
    room = panel.rect().toRectF().adjusted(-1, -1, 1, 1)
    for sentence in sentences():
        word = sentence if sentence.text.isupper() else Sentence("OTRO CLIENTE")
        panel.show_value(Shown(NEXT, replace(WRONG, word=word, sentence=sentence), latched, refused=3, idle=False))
        drawn = [piece for piece in panel.pieces if isinstance(piece, Words)]
        assert all(room.contains(piece.box) for piece in drawn), sentence.text
        for one, other in combinations(drawn, 2):
            meet = one.box.intersected(other.box)
            assert meet.width() < 2 or meet.height() < 2, (one.text, other.text)
        shown = " ".join(piece.text for piece in drawn)
        whole = window.frame.top.look.translator.text(sentence)
        assert whole in shown, whole
