"""One key is lit at most: the way on. And what stands beside the verdict is whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from station.commands import Action
from station.screens import LastScan, Prompt, Task, TaskRow
from station.sentences import Sentence
from station.verdicts import Kind, Tone, Verdict
from station.views.action_row import Offered
from station.views.words import ACTIONS, LEAVE
from tests.views.conftest import Opened
from tests.views.gallery import NOW, SCREENS
from tests.views.test_layout import texts

NOT_PRINTED = Verdict(kind=Kind.LABEL_SETTLED, tone=Tone.ATTENTION, word=Sentence("NOT PRINTED"),
                      sentence=Sentence("Mend the printer."))
LONG = "Teléfono Quendal X5, 256 GB, grafito"


@pytest.mark.parametrize("action", [Action.UNDO, Action.DECLINE, Action.REPRINT, Action.BLIND, Action.RELEASE])
def test_a_way_back_or_out_is_never_lit(action: Action) -> None:
    assert Offered((action, Action.HELP)).primary is None
    assert Offered((Action.CLOSE, action)).primary is Action.CLOSE


def test_what_prints_again_is_lit_where_a_label_did_not_come_out(opened: Opened) -> None:
    prompt = Prompt(Sentence("Stick the label."), "label", (Action.UNDO, Action.REPRINT))
    window = opened(replace(SCREENS["accepted"], prompt=prompt, verdict=NOT_PRINTED))
    assert window.frame.actions.value.primary is Action.REPRINT


def test_f3_says_no_only_where_a_yes_is_asked_for() -> None:
    assert Offered((Action.CONFIRM, Action.DECLINE)).name_of(Action.DECLINE) == ACTIONS[Action.DECLINE]
    assert Offered((Action.DECLINE,)).name_of(Action.DECLINE) == LEAVE


def test_a_products_name_is_whole_beside_what_has_come(opened: Opened) -> None:
    task = Task(title="QDL-ENV-77", rows=(TaskRow(name=LONG, code="QDL-X5", done=3, total=10),
                                          TaskRow(name="Funda", code="QDL-F", done=1, total=2)))
    window = opened(replace(SCREENS["accepted"], job=None, task=task), (1366, 768), 100.5)
    shown = texts(window.frame.job)
    assert LONG in " ".join(shown)
    assert {"3 / 10", "1 / 2"} <= set(shown)


def test_an_imei_is_whole_among_the_last_scans(opened: Opened) -> None:
    scan = LastScan(NOW, "356938035643809", Tone.ACCEPTED, Sentence("PACKED"))
    window = opened(replace(SCREENS["accepted"], last_scans=(scan,)), (1366, 768), 100.5)
    assert scan.text in texts(window.frame.scans)
