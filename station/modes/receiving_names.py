"""What a scan means while the unit in hand still needs names: its second IMEI, its MAC, its SIM's number."""

from __future__ import annotations

from collections.abc import Iterator

from station.alias_types import PROFILE_OF, read_alias
from station.codes import Code, Plain, PlainKind
from station.commands import Act
from station.commands.receiving import AddAlias
from station.jobs_receiving import Inbound, Naming
from station.modes.answering import text_facts
from station.modes.reading import Step
from station.profiles import Fit, Misfit, MisfitKind
from station.refusals import refused
from station.verdicts import Reason


def read(naming: Naming, inbound: Inbound, code: Code, act: Act) -> Step:
    """The first name still due that takes the text, in any order of scanning; else why none does."""
    if not isinstance(code, Plain) or code.kind is PlainKind.LINK:
        return refused(Reason.NOT_A_SERIAL, text_facts(code, None))
    misfits: list[Misfit] = []
    for kind, result in _tried(naming, code.text):
        if isinstance(result, Fit):
            return AddAlias(act, inbound.client, naming.unit, kind, result.serial)
        misfits.append(result)
    reason = Reason.CHECK_DIGIT if misfits[0].kind is MisfitKind.CHECK_DIGIT else Reason.PROFILE
    return refused(reason, text_facts(code, misfits[0]))


def _tried(naming: Naming, text: str) -> Iterator[tuple[str, Fit | Misfit]]:
    """Names with rules of their own first: the others take any text."""
    for kind in sorted(naming.due, key=lambda kind: kind not in PROFILE_OF):
        yield kind, read_alias(kind, text)
