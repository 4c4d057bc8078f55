"""The journal: what was captured is on this PC's disk, is read back as it was, and is kept long enough."""

from __future__ import annotations

import dataclasses
import stat
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

import pytest

from station.clock import new_id, now
from station.commands import Act, CloseParcel, Command, PackUnit, SignOn
from station.commands.repair import ScrapUnit
from station.errors import StationError
from station.journal import KEPT_DAYS, Journal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "bench" / "PACK-1.journal")
    yield made
    made.close()


def act(days_ago: int = 0) -> Act:
    """A scan with bytes that are no text."""
    return Act(new_id(), now() - timedelta(days=days_ago), "PACK-1", new_id(), "front", b"\x1d01\xff\x00", keyed=False)


def pack(days_ago: int = 0) -> PackUnit:
    return PackUnit(act(days_ago), new_id(), new_id(), new_id(), ("XAW10012345697",), (new_id(),))


def example(kind: type[Any]) -> Any:
    """One command of this kind with something in every field."""
    hints = get_type_hints(kind)
    return kind(**{field.name: _value(hints[field.name]) for field in dataclasses.fields(kind)})


def _value(hint: Any) -> Any:
    """A value of this type that is not its empty one."""
    if hint is Act:
        return act()
    if get_origin(hint) is dict:
        return {"seen": "text"}
    if get_origin(hint) is tuple:
        return (_value(get_args(hint)[0]),)
    if get_args(hint):
        return _value(get_args(hint)[0])
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return example(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return EXAMPLES[hint]


def test_what_waits_is_performed_in_its_order_though_the_clock_was_set_back(journal: Journal) -> None:
    """Fails when the order is that of the ids: a later one would be taken for an earlier one."""
    ids = [UUID("01a20078-7a31-7747-b606-dc0bb8bd6e63"), UUID("01900000-0000-7000-8000-000000000000")]
    for id_ in ids:
        journal.capture(dataclasses.replace(pack(), act=dataclasses.replace(act(), id=id_)))
    assert [entry.command.act.id for entry in journal.open_entries()] == ids
    assert [entry.command.act.id for entry in journal.entries()] == ids
    last = journal.last()
    assert last is not None
    assert last.command.act.id == ids[-1]


EXAMPLES: dict[Any, Any] = {
    UUID: new_id(), Decimal: Decimal("12.30"), bool: True, int: 3, str: "text", bytes: b"\xff",
    datetime: now(), date: now().date(),
}


@pytest.mark.parametrize("kind", get_args(Command), ids=lambda kind: str(kind.__name__))
def test_every_command_is_read_back_as_it_was(journal: Journal, kind: type[Any]) -> None:
    command = example(kind)
    journal.capture(command)
    assert [entry.command for entry in journal.open_entries()] == [command]


def test_captured_twice_is_captured_once(journal: Journal) -> None:
    command = pack()
    journal.capture(command)
    journal.capture(command)
    assert len(journal.open_entries()) == 1


def test_what_is_confirmed_does_not_wait_and_the_rest_waits_in_its_order(journal: Journal) -> None:
    first, second, third = pack(), pack(), pack()
    for command in (first, second, third):
        journal.capture(command)
    journal.settle(second.act.id, now(), "packed")
    assert [entry.command for entry in journal.open_entries()] == [first, third]


def test_a_new_program_finds_what_the_last_one_captured(journal: Journal, tmp_path: Path) -> None:
    command = pack()
    journal.capture(command)
    again = Journal(tmp_path / "bench" / "PACK-1.journal")
    last = again.last()
    again.close()
    assert last is not None
    assert (last.command, last.outcome) == (command, None)


def test_confirmed_operations_are_kept_thirty_days_and_open_ones_for_ever(journal: Journal) -> None:
    old, kept, open_one = pack(KEPT_DAYS + 1), pack(KEPT_DAYS - 1), pack(KEPT_DAYS + 1)
    for command in (old, kept, open_one):
        journal.capture(command)
    for command in (old, kept):
        journal.settle(command.act.id, now(), "packed")
    assert journal.forget(now()) == 1
    assert [entry.command for entry in journal.open_entries()] == [open_one]


def test_nobody_else_may_read_what_was_scanned(journal: Journal, tmp_path: Path) -> None:
    journal.capture(pack())
    for file in (tmp_path / "bench").iterdir():
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0, file


def test_a_disk_that_takes_nothing_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "PACK-1.journal").write_bytes(b"this is no journal, and never was one" * 100)
    with pytest.raises(StationError, match="journal"):
        Journal(tmp_path / "PACK-1.journal")


def test_what_proved_who_did_it_is_forgotten_when_it_is_confirmed(journal: Journal) -> None:
    """The secret of the session, and the digests of badges, which would sign somebody on."""
    secret, badge = "5e" * 32, "ba" * 32
    proved = dataclasses.replace(act(), session=secret)
    commands = (SignOn(proved, badge, "packing"),
                *(dataclasses.replace(example(kind), act=dataclasses.replace(proved, id=new_id()), **{field: badge})
                  for kind, field in ((CloseParcel, "overridden_by"), (ScrapUnit, "badge"))))
    for command in commands:
        journal.capture(command)
    assert [entry.command for entry in journal.open_entries()] == list(commands)
    for command in commands:
        journal.settle(command.act.id, now(), "done")
    kept = str([dataclasses.asdict(entry.command) for entry in journal.entries()])
    assert (secret in kept, badge in kept) == (False, False)
    assert [entry.command.act.id for entry in journal.entries()] == [command.act.id for command in commands]
