"""Condition of what came back: every question answered, the grade by rule, and nothing past ever changed."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from station.grading import (
    RatedAccessory,
    RatedQuestion,
    RulesRefused,
    accessories_to_json,
    finding_of,
    grade_by_rule,
    may_deviate,
    missing_answers,
    questions_of,
    questions_to_json,
)
from tests.models.inspection_world import (
    CODES,
    PHOTO,
    answers,
    come_back,
    default_set,
    inspect,
    office,
    told_item,
    unit_row,
)
from tests.models.ledger_world import Bench, World, digest, outcome

REASONS = ("unwanted", "ordered_wrong", "incompatible", "defective", "late", "unknown")


def base_set(world: World) -> list[dict[str, Any]]:
    questions = world.value("SELECT questions FROM question_set WHERE id = %s", default_set(world))
    assert isinstance(questions, list)
    return questions


def test_the_questions_that_come_with_the_program_are_right_and_in_three_languages(world: World) -> None:
    questions = questions_of(base_set(world))
    assert [question.code for question in questions] == list(CODES)
    assert {group.group for group in questions} == {"packaging", "cosmetic", "functional", "lock"}
    assert all(set(question.text) == {"en", "es", "pt_BR"} for question in questions)
    assert questions_to_json(questions) == base_set(world)


def test_all_good_is_grade_a_with_no_fault_and_needs_no_photo(bench: Bench, world: World) -> None:
    hand = come_back(bench, world.console)
    told = inspect(bench, hand, photos=[])
    assert outcome(told) == ("recorded", None)
    assert (told["item"]["grade_by_rule"], told["item"]["grade"], told["finding"]) == ("A", "A", "no_fault")
    assert unit_row(world, hand.unit)[:3] == ("in_lane", "A", "QUARANTINE")


def test_the_worst_answer_decides_the_grade_and_the_finding(bench: Bench, world: World) -> None:
    told = inspect(bench, come_back(bench, world.console), ("scratches", "powers_on", "works"))
    assert (told["item"]["grade"], told["finding"], told["liable"]) == ("D", "dead", "unknown")


def test_an_inspection_with_open_questions_says_which(bench: Bench, world: World) -> None:
    """"answers_missing"."""
    hand = come_back(bench, world.console)
    told = inspect(bench, hand, answers=answers(but=("lock", "works")))
    assert outcome(told) == ("refused", "answers_missing")
    assert [one["code"] for one in told["missing"]] == ["works", "lock"]
    assert told["missing"][1]["text"]["es"] == "¿Está sin cuentas y sin bloqueo de activación?"
    assert unit_row(world, hand.unit)[0] == "returned"


def test_an_answer_that_is_no_answer_is_missing(bench: Bench, world: World) -> None:
    given = [one | {"answer": "maybe"} if one["code"] == "dents" else one for one in answers()]
    told = inspect(bench, come_back(bench, world.console), answers=given)
    assert [one["code"] for one in told["missing"]] == ["dents"]


def test_a_grade_below_a_needs_a_photo(bench: Bench, world: World) -> None:
    """"photo_missing"."""
    hand = come_back(bench, world.console)
    assert inspect(bench, hand, "scratches", photos=[])["reason"] == "photo_missing"
    assert inspect(bench, hand, "scratches", photos=["not a photo"])["reason"] == "photo_missing"
    given = [one | {"photo": PHOTO} if one["code"] == "scratches" else one for one in answers("scratches")]
    assert inspect(bench, hand, photos=[], answers=given)["outcome"] == "recorded"


def test_a_photo_taken_before_counts(bench: Bench, world: World) -> None:
    hand = come_back(bench, world.console)
    bench.do("return_evidence", **{"return": hand.parcel}, item=hand.item, photo=PHOTO)
    assert inspect(bench, hand, "scratches", photos=[])["outcome"] == "recorded"


def test_one_step_of_deviation_needs_a_reason_and_two_are_refused(bench: Bench, world: World) -> None:
    """"grade_too_far", "reason_missing"."""
    hand = come_back(bench, world.console)
    assert inspect(bench, hand, "dents", grade="A", deviation="as new")["reason"] == "grade_too_far"
    assert inspect(bench, hand, "dents", grade="E", deviation="bent")["reason"] == "grade_too_far"
    assert inspect(bench, hand, "dents", grade="B", deviation=" ")["reason"] == "reason_missing"
    told = inspect(bench, hand, "dents", grade="B", deviation="only on the foot")
    assert (told["item"]["grade_by_rule"], told["item"]["grade"]) == ("C", "B")
    assert world.value("SELECT facts->>'why' FROM event WHERE unit_id = %s AND kind = 'inspect'",
                       hand.unit) == "only on the foot"


def test_raising_it_to_a_still_needs_the_photo(bench: Bench, world: World) -> None:
    hand = come_back(bench, world.console)
    assert inspect(bench, hand, "scratches", grade="A", deviation="dust", photos=[])["reason"] == "photo_missing"


def test_what_cannot_be_inspected_is_u_with_a_reason_and_no_answers(bench: Bench, world: World) -> None:
    hand = come_back(bench, world.console)
    assert inspect(bench, hand, grade="U", answers=[])["reason"] == "reason_missing"
    told = inspect(bench, hand, grade="U", answers=[], deviation="the battery is swollen")
    assert (told["item"]["grade_by_rule"], told["item"]["grade"], told["finding"]) == ("U", "U", "not_inspected")
    assert told["item"]["lane"] == "QUARANTINE"


def test_the_inspector_may_say_another_finding_than_the_answers_do(bench: Bench, world: World) -> None:
    hand = come_back(bench, world.console)
    assert inspect(bench, hand, "dents", liable="the weather")["reason"] == "not_now"
    told = inspect(bench, hand, "dents", finding="transit_damage", liable="carrier", note="corner crushed")
    assert (told["finding"], told["liable"]) == ("transit_damage", "carrier")
    assert world.value("SELECT note FROM return_finding WHERE item_id = %s", hand.item) == "corner crushed"


def test_it_is_inspected_once(bench: Bench, world: World) -> None:
    """"inspected_already"."""
    hand = come_back(bench, world.console)
    inspect(bench, hand)
    assert inspect(bench, hand)["reason"] == "inspected_already"


def test_asked_again_with_the_same_id_it_is_the_same_inspection(bench: Bench, world: World) -> None:
    hand = come_back(bench, world.console)
    op = bench.op("inspect_item", item=hand.item, set=default_set(world), answers=answers(), photos=[])
    first = bench.call(op)
    again = bench.call(op)
    assert again.pop("replayed") is True
    assert again == first
    assert world.value("SELECT count(*) FROM return_answer WHERE item_id = %s", hand.item) == len(CODES)


def test_a_missing_accessory_lowers_the_grade_to_its_own(bench: Bench, world: World) -> None:
    kept = office(world, "save_accessories", client=world.client, sku=world.console.id, accessories=[
        {"name": "Power supply", "worst": "C"}, {"name": "Strap", "worst": "B"}])
    assert kept["outcome"] == "recorded"
    hand = come_back(bench, world.console)
    assert [one["name"] for one in hand.told["item"]["accessories"]] == ["Power supply", "Strap"]
    assert [one["code"] for one in inspect(bench, hand)["missing"]] == ["accessory:1", "accessory:2"]
    told = inspect(bench, hand, answers=answers(_1="present", _2="missing"))
    assert (told["item"]["grade"], told["finding"], told["liable"]) == ("B", "missing_parts", "unknown")


def test_questions_of_another_class_are_not_answers(bench: Bench, world: World) -> None:
    other = office(world, "save_questions", of_class="camera", version=0, questions=base_set(world))
    assert inspect(bench, come_back(bench, world.console), set=other["set"])["reason"] == "not_now"


def test_a_set_that_was_replaced_meanwhile_is_still_the_one_that_was_answered(bench: Bench, world: World) -> None:
    hand = come_back(bench, world.console)
    office(world, "save_questions", version=1, questions=base_set(world)[:2])
    told = inspect(bench, hand)
    assert (told["outcome"], told["item"]["set"]["version"]) == ("recorded", 1)
    later = come_back(bench, world.console)
    assert later.told["item"]["set"]["version"] == 2


def test_changed_questions_accessories_and_rules_never_change_a_past_inspection(bench: Bench, world: World) -> None:
    office(world, "save_accessories", client=world.client, sku=world.console.id, accessories=[{"name": "Strap"}])
    hand = come_back(bench, world.console)
    inspect(bench, hand, answers=answers("dents", _1="missing"))
    before = told_item(bench, hand)
    rows = world.value("SELECT jsonb_agg(to_jsonb(a) ORDER BY code)::text FROM return_answer a WHERE item_id = %s",
                       hand.item)
    softer = [one | {"worst": "A", "text": {"en": "Is it blue?"}, "good": "no"} for one in base_set(world)]
    assert office(world, "save_questions", version=1, questions=softer)["outcome"] == "recorded"
    assert office(world, "save_accessories", client=world.client, sku=world.console.id, accessories=[])["outcome"] \
        == "recorded"
    assert office(world, "save_lane_rules", client=world.client, version=0, rules=[
        {"name": "all", "when": {}, "lane": "SELLABLE"}])["outcome"] == "recorded"
    assert told_item(bench, hand) == before
    assert "Is it blue?" not in before
    assert rows == world.value(
        "SELECT jsonb_agg(to_jsonb(a) ORDER BY code)::text FROM return_answer a WHERE item_id = %s", hand.item)


def test_grade_and_finding_are_the_same_in_the_base_and_in_the_editor(world: World) -> None:
    """Random sets, answers and accessories, some of them unanswered or strange."""
    dice = random.Random(904)
    for _ in range(400):
        questions, accessories = random_questions(dice), random_accessories(dice)
        given = {one.code: dice.choice(("yes", "no", "", "maybe")) for one in questions if dice.random() < 0.9}
        given |= {one.code: dice.choice(("present", "missing", "yes")) for one in accessories if dice.random() < 0.9}
        reason = dice.choice(REASONS)
        row = world.owner.execute(
            "SELECT _grade_by_rule(q, a, g), _finding_of(q, a, g, %s), _unanswered(q, a, g)"
            " FROM (SELECT %s::jsonb AS q, %s::jsonb AS a, %s::jsonb AS g) x",
            [reason, json.dumps(questions_to_json(questions)), json.dumps(accessories_to_json(accessories)),
             json.dumps(given)]).fetchone()
        assert row is not None
        finding = finding_of(questions, accessories, given, reason)
        assert row[0] == grade_by_rule(questions, accessories, given)
        assert row[1] == {"finding": finding.finding, "liable": finding.liable}
        assert tuple(one["code"] for one in row[2]) == missing_answers(questions, accessories, given)


def test_a_deviation_is_judged_the_same_in_the_base(world: World) -> None:
    rows = world.owner.execute(
        "SELECT a, b, _may_deviate(a, b) FROM unnest(string_to_array('A,B,C,D,E,U', ',')) a,"
        " unnest(string_to_array('A,B,C,D,E,U', ',')) b").fetchall()
    assert [allowed for _, _, allowed in rows] == [may_deviate(by_rule, grade) for by_rule, grade, _ in rows]
    assert sum(allowed for _, _, allowed in rows) == 19


@pytest.mark.parametrize("change", [
    {"code": "Sealed"}, {"code": ""}, {"group": "smell"}, {"text": {"es": "¿Sí?"}}, {"text": "Is it?"},
    {"text": {"en": "Is it?", "English": "x"}}, {"text": {"en": "x" * 201}}, {"good": "maybe"}, {"worst": "F"},
    {"worst": ""}, {"finding": "Kaput!"}, {"liable": "moon"}, {"explicit": "yes"}, {"colour": "red"},
    {"code": "packaging"},
])
def test_a_question_that_cannot_be_is_refused_by_base_and_editor(world: World, change: dict[str, Any]) -> None:
    """"rules_wrong"."""
    questions = base_set(world)
    place = 2 if change.get("code") == "packaging" else 1
    questions[0] |= change
    with pytest.raises(RulesRefused) as refused:
        questions_of(questions)
    assert refused.value.place == place
    kept = office(world, "save_questions", version=1, questions=questions)
    assert (outcome(kept), kept["place"]) == (("refused", "rules_wrong"), place)


def test_a_set_without_questions_is_refused(world: World) -> None:
    with pytest.raises(RulesRefused):
        questions_of([])
    assert office(world, "save_questions", version=1, questions=[])["reason"] == "rules_wrong"


def test_only_a_supervisor_changes_questions_and_the_badge_is_kept_nowhere(world: World) -> None:
    questions = base_set(world)
    badge = digest(world.supervisor.badge)
    assert office(world, "save_questions", who=world.packer, version=1, questions=questions)["reason"] == "not_allowed"
    assert office(world, "save_questions", who=world.packer, badge=digest("BADGE:NOBODY"), version=1,
                  questions=questions)["reason"] == "unknown_badge"
    kept = office(world, "save_questions", who=world.packer, badge=badge, version=1, questions=questions)
    assert kept["author"] == world.value("SELECT name FROM person WHERE id = %s", world.supervisor.id)
    assert badge not in world.value("SELECT string_agg(o::text, '') FROM operation o")


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(world: World) -> None:
    questions = base_set(world)
    assert office(world, "save_questions", version=1, questions=questions[:3])["version"] == 2
    assert office(world, "save_questions", version=1, questions=questions)["reason"] == "lost_race"
    kept = office(world, "save_questions", version=2, questions=questions)
    assert (kept["before"], kept["after"]) == (questions[:3], questions)


def random_questions(dice: random.Random) -> tuple[RatedQuestion, ...]:
    return tuple(RatedQuestion(
        code=f"q{number}", group="functional", text={"en": "Is it?"}, good=dice.choice(("yes", "no")),
        worst=dice.choice("ABCDE"), finding=dice.choice(("dead", "wear", "other")),
        liable=dice.choice(("customer", "vendor", "unknown"))) for number in range(dice.randint(0, 6)))


def random_accessories(dice: random.Random) -> tuple[RatedAccessory, ...]:
    return tuple(RatedAccessory(number=number, name="Cable", worst=dice.choice("ABCDE"))
                 for number in range(1, dice.randint(1, 4)))
