"""Which function answers which question of the audit window. One table.

Every module `audit_*.py` of this folder offers ANSWERS, question → function(base, question), and SLOW, those of its
questions that may take longer than the blink of an eye.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from station.audits.asking import Done
from station.audits.session import SessionEnded
from station.commands import Act
from station.models.database import Database
from station.verdicts import Reason
from station.workflows import (
    audit_cases,
    audit_counts,
    audit_figures,
    audit_holds,
    audit_kpis,
    audit_office,
    audit_reports,
    audit_search,
    audit_session,
    audit_shrink,
    audit_units,
    audit_wall,
)

Answers = Mapping[type, Callable[[Database, Any], Any]]

MODULES: tuple[Any, ...] = (
    audit_cases,
    audit_counts,
    audit_figures,
    audit_holds,
    audit_kpis,
    audit_office,
    audit_reports,
    audit_search,
    audit_session,
    audit_shrink,
    audit_units,
    audit_wall,
)
_BY_QUESTION: dict[type, Callable[[Database, Any], Any]] = {
    question: function for module in MODULES for question, function in module.ANSWERS.items()}
SLOW: frozenset[type] = frozenset(question for module in MODULES for question in module.SLOW)


def answer(base: Database, question: object) -> Any:
    """Ask the base what `question` asks. Raises DatabaseAway without an answer, SessionEnded where an act was refused
    because nobody is signed on any more."""
    told = _BY_QUESTION[type(question)](base, question)
    if isinstance(told, Done) and told.reason is Reason.NOT_ALLOWED and base.session is not None:
        act = getattr(question, "act", None)
        sentence = audit_session.ended(base, act) if isinstance(act, Act) else None
        if sentence is not None:
            raise SessionEnded(sentence)
    return told
