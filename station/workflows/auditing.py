"""Which function answers which question of the audit window. One table.

Every module `audit_*.py` of this folder offers ANSWERS, question → function(base, question), and SLOW, those of its
questions that may take longer than the blink of an eye.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from station.models.database import Database
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
    """Ask the base what `question` asks. Raises DatabaseAway without an answer."""
    return _BY_QUESTION[type(question)](base, question)
