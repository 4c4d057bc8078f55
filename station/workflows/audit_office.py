"""The office as the audit window asks for it: every change one operation, every refusal in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any, LiteralString

from station.answers import plain_place
from station.audits.asking import Done
from station.audits.office import (
    FIELDS,
    PLACE_KINDS,
    ROLES,
    AskHistory,
    AskList,
    AskOffice,
    ChangeOffice,
    ChangeSku,
    ChangeTold,
    Entry,
    IssueBadge,
    ListTold,
    PrintPlaces,
    RevokeBadge,
    SaveList,
    Translate,
)
from station.exchange.people import new_badge
from station.exchange.product_facts import FieldWrong, checked
from station.exchange.whole_file import whole_file
from station.health import Health
from station.labels.badges import Badge, badge_sheet
from station.labels.place import PlaceLabel
from station.labels.place_sheet import place_sheet
from station.models.database import Database
from station.operation_json import op_of
from station.refusals import refused
from station.sentences import Sentence, say
from station.verdicts import Reason

_ENTRIES: LiteralString = "SELECT id, facts, more FROM station.office_entries(%(what)s, %(like)s, %(most)s)"
_LISTS: Mapping[str, LiteralString] = {
    "questions": """SELECT q.questions AS entries, q.version, coalesce(p.name, '') AS made_by, q.made_at
                      FROM station.question_set q LEFT JOIN station.person p ON p.id = q.made_by
                     WHERE q.class = %(sku_class)s ORDER BY q.version DESC LIMIT 1""",
    "lanes": """SELECT r.rules AS entries, r.version, coalesce(p.name, '') AS made_by, r.made_at
                  FROM station.lane_rules r LEFT JOIN station.person p ON p.id = r.made_by
                 WHERE r.client_id = %(client)s ORDER BY r.version DESC LIMIT 1""",
    "accessories": "SELECT entries, version, made_by, made_at FROM station.office_accessories(%(client)s, %(sku)s)",
}
_FUNCTION = {"questions": "save_questions", "lanes": "save_lane_rules", "accessories": "save_accessories"}
_GIVEN = {"questions": "questions", "lanes": "rules", "accessories": "accessories"}
_HISTORY: LiteralString = """
    SELECT id, at, what, name, author, bench, why, before, after FROM station.office_history
     WHERE (%(what)s = '' OR what = %(what)s) AND (%(author)s = '' OR author = %(author)s)
       AND (%(like)s = '' OR name ILIKE %(like)s OR before::text ILIKE %(like)s OR after::text ILIKE %(like)s)
     ORDER BY at DESC LIMIT %(most)s
"""
_PROOF = say("Scan your own badge: people and badges are changed by whoever shows one.")


def entries(base: Database, question: AskOffice) -> tuple[Entry, ...]:
    rows = base.rows(_ENTRIES, {"what": question.what, "like": _like(question.search) or "%", "most": question.most})
    return tuple(Entry(row["id"], row["facts"], row["more"] | (
        {"devices": _devices(row["more"]["devices"])} if question.what == "bench" else {})) for row in rows)


def _like(text: str) -> str:
    """Anywhere in it, each character for itself."""
    escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%" if escaped else ""


def change(base: Database, question: ChangeOffice) -> Done:
    told = base.call("change_office", op_of(
        question.act, "change_office", what=question.what, target=question.target, before=question.before,
        changes=question.changes, sure=question.sure or None, badge=question.badge_sha256 or None))
    return _done(told, say("{name} is kept.", name=plain_place(told.get("name") or "")))


def change_sku(base: Database, question: ChangeSku) -> Done:
    """What is typed is read as a cell of a product list is, then checked again by the base."""
    try:
        changes = checked(question.changes)
    except FieldWrong as wrong:
        return Done(say("Check “{field}”. {why}", field=FIELDS.get(wrong.field, say("the fields")), why=wrong.sentence),
                    Reason.FIELD_WRONG, {"field": wrong.field})
    told = base.call("change_sku", op_of(question.act, "change_sku", client=question.client, sku=question.sku,
                                         before=question.before, changes=changes))
    return _done(told, say("{name} is kept.", name=told.get("sku") or ""))


def issue_badge(base: Database, question: IssueBadge) -> Done:
    """On paper first: a badge that counts and that nobody has is worse than paper that does not count."""
    code = new_badge()
    site = base.rows("SELECT name FROM station.audit_site")
    with whole_file(question.path) as file:
        file.write(badge_sheet(
            [Badge(question.name, question.translate(ROLES[question.role]), code, site[0]["name"] if site else "")],
            question.translate(say("Badges"))))
    told = base.call("change_badge", op_of(question.act, "change_badge", person=question.person,
                                           digest=sha256(code.encode()).hexdigest(), badge=question.badge_sha256))
    if told["outcome"] != "recorded":
        question.path.unlink(missing_ok=True)
    return _done(told, say("{file} has the new badge of {name}: print it and delete the file. The old one is dead.",
                           file=question.path.name, name=question.name))


def revoke_badge(base: Database, question: RevokeBadge) -> Done:
    told = base.call("change_badge", op_of(question.act, "change_badge", person=question.person,
                                           badge=question.badge_sha256))
    return _done(told, say("{name} has no badge any more.", name=told.get("name") or ""))


def print_places(base: Database, question: PrintPlaces) -> int:
    """Raises DocumentRefused where the file cannot be written."""
    rows = base.rows(_ENTRIES, {"what": "labels", "like": "{" + ",".join(map(str, question.places)) + "}",
                                "most": len(question.places)})
    labels = [_label(row["facts"], question.translate) for row in rows]
    with whole_file(question.path) as file:
        file.write(place_sheet(labels, question.translate(say("Labels of places"))))
    return len(labels)


def _label(facts: Mapping[str, Any], translate: Translate) -> PlaceLabel:
    """As the papers of storing say it: what it is, and what it is for."""
    zone = [facts["client"], facts["climate"], translate(say("on hold")) if facts["hold"] else ""]
    return PlaceLabel(translate(PLACE_KINDS[facts["kind"]]), plain_place(facts["code"]), facts["code"],
                      " · ".join(one for one in zone if one))


def newest_list(base: Database, question: AskList) -> ListTold:
    rows = base.rows(_LISTS[question.what], {"sku_class": question.sku_class, "client": question.client,
                                             "sku": question.sku})
    return ListTold(**rows[0] | {"entries": tuple(rows[0]["entries"])}) if rows else ListTold(())


def save_list(base: Database, question: SaveList) -> Done:
    about, function = question.about, _FUNCTION[question.about.what]
    more: dict[str, Any] = {_GIVEN[about.what]: list(question.entries), "client": about.client, "sku": about.sku}
    if about.what == "accessories":
        more["before"] = list(question.known.entries)
    else:
        more["version"] = question.known.version
    if about.what == "questions":
        more["class"] = about.sku_class
    told = base.call(function, op_of(question.act, function, **more))
    if told["outcome"] == "refused" and told["reason"] == "rules_wrong":
        return Done(say("Check number {place} of the list: it cannot be so.", place=int(told.get("place") or 0)),
                    Reason.RULES_WRONG, told)
    return _done(told, say("Kept: it counts from the next return on."))


def _devices(told: object) -> tuple[tuple[str, str, str], ...]:
    """Role, name and health of each that is fitted, as any bench may have told it: texts alone."""
    found = [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
    return tuple((str(one.get("role", "")), str(one.get("name", "")), str(one.get("health", ""))) for one in found
                 if one.get("health") != Health.NONE.value)


def history(base: Database, question: AskHistory) -> tuple[ChangeTold, ...]:
    return tuple(ChangeTold(**row) for row in base.rows(_HISTORY, {
        "what": question.what, "author": question.author, "like": _like(question.text), "most": question.most}))


def _done(told: dict[str, Any], sentence: Sentence) -> Done:
    if told["outcome"] == "recorded":
        return Done(sentence, None, told)
    reason = Reason(told["reason"])
    return Done(_refusal(reason, told), reason, told)


def _refusal(reason: Reason, told: Mapping[str, Any]) -> Sentence:
    match reason:
        case Reason.FIELD_WRONG:
            return say("Check “{field}”: it cannot be so.", field=FIELDS.get(told["field"] or "", say("the fields")))
        case Reason.LOST_RACE:
            return _too_late(told)
        case Reason.UNKNOWN_BADGE:
            return _PROOF
        case Reason.IN_USE if told.get("what") == "site":
            return say("Tick “the company has a new prefix”: numbers were given out with the old one, and stay.")
        case Reason.IN_USE:
            return say("Empty {name} first: something is there, or it is being counted.",
                       name=plain_place(told.get("name") or ""))
        case Reason.NAME_TAKEN:
            return say("Choose another name: {name} is taken.", name=plain_place(told.get("name") or ""))
        case Reason.NOT_AVAILABLE:
            return say("Ship or scrap its units first: they are here with their serials.")
        case _:
            return refused(reason, dict(told)).sentence


def _too_late(told: Mapping[str, Any]) -> Sentence:
    """Who was first, and what they did."""
    if not told.get("by"):
        return say("Look at it again: somebody changed it meanwhile. What you typed is still here.")
    before, after = told["did"]["before"] or {}, told["did"]["after"]
    name = next((name for name, value in after.items() if before.get(name) != value), "")
    return say("Look at it again: {who} changed “{field}” on {at}. What you typed is still here.", who=told["by"],
               field=FIELDS.get(name, say("the fields")), at=datetime.fromisoformat(told["changed_at"]))


ANSWERS: Mapping[type, Callable[[Database, Any], Any]] = {
    AskOffice: entries, ChangeOffice: change, ChangeSku: change_sku, IssueBadge: issue_badge, RevokeBadge: revoke_badge,
    PrintPlaces: print_places, AskList: newest_list, SaveList: save_list, AskHistory: history,
}
SLOW: frozenset[type] = frozenset({IssueBadge, PrintPlaces, AskHistory})
