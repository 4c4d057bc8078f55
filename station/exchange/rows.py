"""From a sheet to checked rows: each cell through its type, every fault kept with its row and the sender's header."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from station.exchange.cells import Wrong, shown
from station.exchange.columns import Column, Heading, dictionary, folded, heading_of
from station.exchange.json_sheet import RowsOf, is_json, json_sheet
from station.exchange.reports import Fault
from station.exchange.sheet import Sheet, SheetRow, read_sheet
from station.sentences import Sentence, say

MOST_FAULTS = 5000


class Row(BaseModel):
    """A row of a document: what a cell may be. Fields the sender left empty are not set."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def given(self, *names: str) -> dict[str, object]:
        """Of these fields, those the sender filled in."""
        return {name: getattr(self, name) for name in names if name in self.model_fields_set}


R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Taken(Generic[R]):
    """A row that is right by itself, and where it stands."""

    number: int
    row: R


@dataclass(slots=True)
class Draft(Generic[R]):
    """A document on its way in: its rows, and what was found wrong with them so far."""

    sheet: Sheet
    heading: Heading
    rows: list[Taken[R]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    remarks: list[Fault] = field(default_factory=list)

    def blame(self, number: int, column: str, value: object, sentence: Sentence) -> None:
        """Keep a fault of our field `column` in row `number`."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(Fault(number, self.heading.header_of(column), shown(str(value)), sentence))

    def remark(self, number: int, column: str, value: object, sentence: Sentence) -> None:
        if len(self.remarks) < MOST_FAULTS:
            self.remarks.append(Fault(number, self.heading.header_of(column), shown(str(value)), sentence))


def draft_of(data: bytes, *, name: str, model: type[R], columns: Sequence[Column],
             required: Sequence[str]) -> Draft[R]:
    """Read a document row by row. Raises DocumentRefused where it is no table of this kind."""
    words = dictionary(columns)
    sheet = read_sheet(data, name=name, is_known=lambda header: folded(header) in words)
    return _draft_of_sheet(sheet, model=model, columns=columns, required=required)


def draft_of_csv_or_json(data: bytes, *, name: str, model: type[R], columns: Sequence[Column], required: Sequence[str],
                         rows_of: RowsOf, shape: Sentence) -> Draft[R]:
    """The same where it may be JSON too: `rows_of` and `shape` are those of `json_sheet`. Raises DocumentRefused."""
    if not is_json(data):
        return draft_of(data, name=name, model=model, columns=columns, required=required)
    sheet = json_sheet(data, name=name, columns=columns, rows_of=rows_of, shape=shape)
    return _draft_of_sheet(sheet, model=model, columns=columns, required=required)


def _draft_of_sheet(sheet: Sheet, *, model: type[R], columns: Sequence[Column], required: Sequence[str]) -> Draft[R]:
    draft = Draft[R](sheet, heading_of(sheet, columns, required))
    for row in sheet.rows:
        taken = _taken(draft, row, model)
        if taken is not None:
            draft.rows.append(Taken(row.number, taken))
    return draft


def _taken(draft: Draft[R], row: SheetRow, model: type[R]) -> R | None:
    if len(row.cells) > len(draft.sheet.headers) and any(map(str.strip, row.cells[len(draft.sheet.headers):])):
        draft.blame(row.number, "", row.cells[-1], say(
            "Put text that holds the delimiter in quotes: the row has more cells than the heading."))
        return None
    texts = draft.heading.texts(row)
    try:
        return model.model_validate(texts)
    except ValidationError as wrong:
        for error in wrong.errors(include_url=False):
            column = str(error["loc"][0]) if error["loc"] else ""
            draft.blame(row.number, column, texts.get(column, ""), _sentence(error.get("ctx", {}).get("error")))
        return None


def _sentence(cause: object) -> Sentence:
    return cause.sentence if isinstance(cause, Wrong) else say("Fill in this cell.")
