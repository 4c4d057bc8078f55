"""What a person types for a figure, read strictly: shares in percent, times with their units, money, days, clocks."""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal, InvalidOperation

from station.audits.kpis import Kind
from station.sentences import Sentence, say

MOST = Decimal(10) ** 12
_SECONDS = {"d": 86400, "h": 3600, "min": 60, "s": 1}
_TIME = re.compile(r"(?:\s*(\d+(?:[.,]\d+)?)\s*(d|h|min|s)\b)")
_CURRENCY = re.compile(r"[A-Z]{3}")


class Untold(Exception):
    """A field that cannot be read; `sentence` says what to type."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def number(text: str) -> Decimal:
    """With a point or a comma. Raises Untold."""
    try:
        found = Decimal("".join(text.split()).replace(",", "."))
    except InvalidOperation as wrong:
        raise Untold(say("Type a number, such as 12.5: {typed} is none.", typed=text)) from wrong
    if not found.is_finite() or not 0 <= found < MOST:
        raise Untold(say("Type a number from 0 on: {typed} is none.", typed=text))
    return found


def value_typed(kind: Kind, text: str) -> Decimal | None:
    """A target or what was before, as the base keeps it: a share from 0 to 1, or seconds. None: nothing typed.

    Raises Untold.
    """
    text = text.strip()
    if not text:
        return None
    match kind:
        case Kind.TIME:
            return _seconds(text)
        case Kind.MEAN:
            return number(text.removesuffix("s"))
        case _:
            share = number(text.removesuffix("%"))
            if share > 100:
                raise Untold(say("Type a share of at most 100 %: {typed} is more.", typed=text))
            return share / 100


def money_typed(text: str) -> Decimal | None:
    """An amount, or None where nothing is typed. Raises Untold."""
    return number(text) if text.strip() else None


def currency_typed(text: str) -> str:
    """Three letters, or nothing. Raises Untold."""
    found = text.strip().upper()
    if found and not _CURRENCY.fullmatch(found):
        raise Untold(say("Type a currency by its three letters, such as EUR: {typed} is none.", typed=text))
    return found


def day_typed(text: str) -> date:
    """Raises Untold."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as wrong:
        raise Untold(say("Type days as 2026-03-31.")) from wrong


def clock_typed(text: str) -> time | None:
    """To the minute; None where nothing is typed. Raises Untold."""
    if not text.strip():
        return None
    try:
        return time.fromisoformat(text.strip().zfill(5)).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError as wrong:
        raise Untold(say("Type times as 06:00.")) from wrong


def _seconds(text: str) -> Decimal:
    """Raises Untold."""
    parts = _TIME.findall(text)
    if not parts or _TIME.sub("", text).strip():
        raise Untold(say("Type a time with its units, such as 2 h 30 min, 90 s or 1 d: {typed} is none.", typed=text))
    return sum((number(amount) * _SECONDS[unit] for amount, unit in parts), Decimal(0))


def as_typed(kind: Kind, value: Decimal | None) -> str:
    """The way back: what a person would type for it."""
    if value is None:
        return ""
    if kind is Kind.TIME:
        return _parts(value)
    return plain_number(value) if kind is Kind.MEAN else f"{plain_number(value * 100)} %"


def plain_number(value: Decimal | None) -> str:
    """Without an exponent and without noughts behind."""
    return "" if value is None else f"{value.normalize():f}"


def _parts(value: Decimal) -> str:
    shown, left = [], value
    for unit, seconds in (("d", 86400), ("h", 3600), ("min", 60)):
        if left >= seconds:
            shown.append(f"{int(left // seconds)} {unit}")
            left %= seconds
    if left or not shown:
        shown.append(f"{plain_number(left)} s")
    return " ".join(shown)
