"""What is said to people, kept apart from the language it is said in.

A `Sentence` is made where the verdict is made, in English and with named places for its facts. The views
alone turn it into the operator's language, and format each fact for the site. Every English text is a
literal inside `say(...)`: the translation files are collected from those calls, and a test fails when one
is missing in a language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType

Fact = "str | int | Decimal | datetime | date | Sentence | Spoken"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text that somebody wrote in several languages: (language, text), English first."""

    texts: tuple[tuple[str, str], ...]

    def within(self, language: str) -> str:
        """In this language, or else in English."""
        return next((text for one, text in self.texts if one == language), self.texts[0][1])

    def __str__(self) -> str:
        return self.texts[0][1]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text with named places. `facts` hold foreign text as it came: it is only ever shown as plain text."""

    text: str
    facts: Mapping[str, str | int | Decimal | datetime | date | Sentence | Spoken] = field(default_factory=dict)

    def __str__(self) -> str:
        """The English sentence, for logs and tests."""
        return fill(self.text, {name: str(fact) for name, fact in self.facts.items()})


def say(text: str, **facts: str | int | Decimal | datetime | date | Sentence | Spoken) -> Sentence:
    """Mark `text` for translation and bind its facts. `text` must be a literal."""
    return Sentence(text, MappingProxyType(facts))


def fill(text: str, facts: Mapping[str, str]) -> str:
    """Put facts into the named places; a fact that itself looks like a place is left alone."""
    parts: list[str] = []
    rest = text
    while True:
        before, brace, tail = rest.partition("{")
        parts.append(before)
        name, end, after = tail.partition("}")
        if not brace or not end:
            parts.append(brace + tail if brace else "")
            return "".join(parts)
        parts.append(facts.get(name, "{" + name + "}"))
        rest = after
