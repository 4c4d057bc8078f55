"""Lists that say how returns are judged: the questions of a SKU class, a client's table of lanes, a SKU's accessories.

As CSV, a row each, or as JSON, a list of objects with the same names. A list states the whole of what it is about: the
table of every client it names, the set of every class, the accessories of every SKU. The same again writes nothing;
another one becomes a new version, and no past inspection changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from station.clock import new_id
from station.exchange.book import BENCH, Book
from station.exchange.cells import CapitalCode, Code, Line, Number, Whole, YesNo, split_list
from station.exchange.columns import Column
from station.exchange.reports import Tally
from station.exchange.rows import Draft, R, Row, Taken, draft_of_csv_or_json
from station.exchange.sheet import MOST_ROWS
from station.grading import RulesRefused, accessories_of, accessories_to_json, questions_of, questions_to_json
from station.lane_rules import lane_rules_of, lane_rules_to_json
from station.models.tables import SKU
from station.sentences import say

CLIENT = Column("client_code", ("client", "brand code", "cliente", "marca"))
SKU_CODE = Column("sku", ("sku code", "item", "referencia", "código"))
CLASS = Column("sku_class", ("class", "clase", "classe"))
WORST = Column("worst", ("worst grade", "peor grado", "pior grau"))
QUESTIONS = (
    CLASS, Column("code", ("question",)), Column("group", ("grupo",)), Column("text_en", ("english", "text")),
    Column("text_es", ("spanish", "español")), Column("text_pt_br", ("portuguese", "português")),
    Column("good", ("good answer",)), WORST, Column("finding", ("hallazgo",)), Column("liable", ("responsable",)),
    Column("explicit", ("own key",)))
LANES = (
    CLIENT, Column("rule", ("name", "regla", "regra")), Column("lane", ("destino",)), SKU_CODE, CLASS,
    Column("grades", ("grade", "grados", "graus")), Column("findings", ("finding",)),
    Column("liable", ("responsable",)), Column("warranty", ("garantía", "garantia")),
    Column("value_from", ("value from",)), Column("value_below", ("value below",)),
    Column("days_out_from", ("days from",)), Column("days_out_below", ("days below",)))
ACCESSORIES = (CLIENT, SKU_CODE, Column("name", ("accessory", "accesorio", "acessório")),
               Column("picture", ("imagen", "imagem")), WORST)
NEWEST_QUESTIONS = text("SELECT version, questions FROM station.question_set WHERE class = :about"
                        " ORDER BY version DESC LIMIT 1")
NEWEST_LANES = text("SELECT version, rules FROM station.lane_rules WHERE client_id = :about"
                    " ORDER BY version DESC LIMIT 1")
KNOWN_ACCESSORIES = text("SELECT station._accessories_of(:client, :sku)")


class QuestionRow(Row):
    sku_class: Line = ""
    code: Line
    group: Line
    text_en: Line
    text_es: Line = ""
    text_pt_br: Line = ""
    good: Line = "yes"
    worst: CapitalCode = "C"
    finding: Line = "other"
    liable: Line = "unknown"
    explicit: YesNo = False


class LaneRow(Row):
    client_code: CapitalCode = ""
    rule: Line
    lane: Line
    sku: Line = ""
    sku_class: Line = ""
    grades: Line = ""
    findings: Line = ""
    liable: Line = ""
    warranty: Line = ""
    value_from: Number | None = None
    value_below: Number | None = None
    days_out_from: Whole | None = None
    days_out_below: Whole | None = None


class AccessoryRow(Row):
    client_code: CapitalCode = ""
    sku: Code
    name: Line
    picture: Line = ""
    worst: CapitalCode = "C"


def read_questions(data: bytes, *, name: str) -> Draft[QuestionRow]:
    return _read(data, name, QuestionRow, QUESTIONS, ("code", "group", "text_en"))


def read_lanes(data: bytes, *, name: str) -> Draft[LaneRow]:
    return _read(data, name, LaneRow, LANES, ("rule", "lane"))


def read_accessories(data: bytes, *, name: str) -> Draft[AccessoryRow]:
    return _read(data, name, AccessoryRow, ACCESSORIES, ("sku", "name"))


def take_in_questions(book: Book, draft: Draft[QuestionRow], tally: Tally) -> list[UUID]:
    """A new version of every class the list names, where it differs from the newest."""
    for of_class, rows in _grouped(draft.rows, lambda row: row.sku_class).items():
        questions = _checked(draft, rows, "code", questions_of, [_question(taken.row) for taken in rows])
        newest = book.connection.execute(NEWEST_QUESTIONS, {"about": of_class}).first()
        if questions is not None:
            wanted = questions_to_json(questions)
            _save(book, draft, tally, rows, newest, wanted, {"kind": "save_questions", "class": of_class,
                                                             "questions": wanted})
    return []


def take_in_lanes(book: Book, draft: Draft[LaneRow], tally: Tally) -> list[UUID]:
    """A new version of every client's table the list names, where it differs from the newest."""
    clients, concerned = book.clients(), []
    for code, rows in _grouped(draft.rows, lambda row: row.client_code).items():
        client = clients.get(code)
        if client is None:
            draft.blame(rows[0].number, "client_code", code, say("Name a client that is known, or give --client."))
            continue
        concerned.append(client)
        rules = _checked(draft, rows, "rule", lane_rules_of, [_lane_rule(taken.row) for taken in rows])
        newest = book.connection.execute(NEWEST_LANES, {"about": client}).first()
        if rules is not None:
            wanted = lane_rules_to_json(rules)
            _save(book, draft, tally, rows, newest, wanted, {"kind": "save_lane_rules", "client": client,
                                                             "rules": wanted})
    return sorted(concerned)


def take_in_accessories(book: Book, draft: Draft[AccessoryRow], tally: Tally) -> list[UUID]:
    """The whole list of every SKU it names."""
    clients, concerned = book.clients(), set()
    skus = {(row.client_id, row.code): row.id for row in book.all(select(SKU.c.client_id, SKU.c.code, SKU.c.id))}
    for (code, sku_code), rows in _grouped(draft.rows, lambda row: (row.client_code, row.sku)).items():
        client = clients.get(code)
        sku = skus.get((client, sku_code)) if client is not None else None
        if client is None or sku is None:
            draft.blame(rows[0].number, "sku", sku_code, say("Name a SKU of this client that is known."))
            continue
        concerned.add(client)
        wanted = _checked(draft, rows, "name", accessories_of, [
            {"name": taken.row.name, "picture": taken.row.picture, "worst": taken.row.worst} for taken in rows])
        known = book.connection.scalar(KNOWN_ACCESSORIES, {"client": client, "sku": sku})
        if wanted is not None:
            _save(book, draft, tally, rows, (0, known) if known else None, accessories_to_json(wanted), {
                "kind": "save_accessories", "client": client, "sku": sku, "accessories": accessories_to_json(wanted)})
    return sorted(concerned)


def _grouped(rows: Iterable[Taken[R]], key: Callable[[R], Any]) -> dict[Any, list[Taken[R]]]:
    found: dict[Any, list[Taken[R]]] = {}
    for taken in rows:
        found.setdefault(key(taken.row), []).append(taken)
    return found


def _checked(draft: Draft[Any], rows: Sequence[Taken[Any]], column: str, check: Callable[[object], Sequence[Any]],
             raw: list[dict[str, Any]]) -> Sequence[Any] | None:
    """What the rows mean; None where one cannot be, which is blamed on its row."""
    try:
        return check(raw)
    except RulesRefused as wrong:
        taken = rows[max(wrong.place - 1, 0)]
        draft.blame(taken.number, column, getattr(taken.row, column), wrong.sentence)
        return None


def _save(book: Book, draft: Draft[Any], tally: Tally, rows: Sequence[Taken[Any]], newest: Any, wanted: object,
          op: Mapping[str, Any]) -> None:
    """`newest`: (version, as it is kept), None where nothing is."""
    if newest is not None and newest[1] == wanted:
        tally.unchanged += 1
        return
    answer = book.call(op["kind"], {"id": new_id(), "bench": BENCH, "at": book.at.isoformat(), **op})
    if answer["outcome"] != "recorded":
        draft.blame(rows[0].number, "", answer["reason"], say("Take the document in again: the base refused it."))
    elif newest is None:
        tally.new += 1
    else:
        tally.changed += 1


def _question(row: QuestionRow) -> dict[str, Any]:
    texts = {"en": row.text_en, "es": row.text_es, "pt_BR": row.text_pt_br}
    return {"code": row.code, "group": row.group, "text": {key: said for key, said in texts.items() if said},
            "good": row.good.lower(), "worst": row.worst, "finding": row.finding, "liable": row.liable,
            "explicit": row.explicit}


def _lane_rule(row: LaneRow) -> dict[str, Any]:
    words = {"sku": row.sku, "class": row.sku_class, "grades": row.grades.upper(), "findings": row.findings,
             "liable": row.liable, "warranty": row.warranty}
    bounds = {name: getattr(row, name) for name in ("value_from", "value_below", "days_out_from", "days_out_below")}
    when: dict[str, Any] = {name: list(split_list(said)) for name, said in words.items() if said}
    when |= {name: bound if isinstance(bound, int) else f"{bound:f}" for name, bound in bounds.items()
             if bound is not None}
    return {"name": row.rule, "when": when, "lane": row.lane.upper().replace(" ", "_")}


# ---- JSON as the rows it would have as CSV -----------------------------------------------------------------------

def _read(data: bytes, name: str, model: type[R], columns: Sequence[Column], required: Sequence[str]) -> Draft[R]:
    return draft_of_csv_or_json(
        data, name=name, model=model, columns=columns, required=required, rows_of=lambda told: [dict(_flat(told))],
        shape=say("Correct {name}: it is a list of objects, at most {most} of them.", name=name, most=MOST_ROWS))


def _flat(told: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """`when` is laid beside the rest, `text` becomes one cell a language, a list one cell."""
    ours = {"client": "client_code", "class": "sku_class", "name": "rule" if "lane" in told else "name"}
    for key, value in told.items():
        name = ours.get(key, key)
        if isinstance(value, Mapping):
            yield from _flat(value, "" if key == "when" else key + "_")
        elif isinstance(value, list):
            yield (prefix + name).lower(), " ".join(map(str, value))
        elif value is not None:
            yield (prefix + name).lower(), str(value)
