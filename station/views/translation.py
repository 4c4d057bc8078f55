"""From a `Sentence` to the words a person reads: language, numbers and times of the site.

English is the source. Spanish and Brazilian Portuguese are Qt Linguist files, read as they are at start-up:
nothing to compile, nothing generated in the repository.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import assert_never
from xml.etree import ElementTree

import resources
from station.sentences import Sentence, Spoken, fill

LANGUAGES = ("en", "es", "pt_BR")
FOLDER = Path(str(files(resources).joinpath("translations")))
_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    "pt_BR": ("jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"),
}
_DECIMAL_POINT = {"en": ".", "es": ",", "pt_BR": ","}
_THIN = "\u202f"   # narrow space that does not break: groups digits in every language alike


def translation_file(language: str) -> Path:
    return FOLDER / f"station_{language}.ts"


@lru_cache(maxsize=8)
def read_translations(language: str) -> dict[str, str]:
    """Source → finished translation. An empty one for English; a missing file is a bug and raises."""
    if language == "en":
        return {}
    texts: dict[str, str] = {}
    for message in ElementTree.parse(translation_file(language)).iter("message"):  # noqa: S314 (our own file)
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            texts[message.findtext("source", "")] = translation.text
    return texts


class Translator:
    """Turns sentences into one language, and facts into the site's way of writing them.

    Two of the same language and zone are equal: panels are drawn again only where the words differ.
    """

    def __init__(self, language: str = "en", zone: tzinfo = UTC) -> None:
        self.language = language if language in LANGUAGES else "en"
        self.zone = zone
        self._texts = read_translations(self.language)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Translator) and (self.language, self.zone) == (other.language, other.zone)

    def __hash__(self) -> int:
        return hash((self.language, self.zone))

    def in_language(self, language: str) -> Translator:
        """The same site in another language; "" or an unknown one changes nothing."""
        same = language in ("", self.language) or language not in LANGUAGES
        return self if same else Translator(language, self.zone)

    def text(self, sentence: Sentence) -> str:
        facts = {name: self.fact(fact) for name, fact in sentence.facts.items()}
        return fill(self._texts.get(sentence.text, sentence.text), facts)

    def fact(self, fact: str | int | Decimal | datetime | date | Sentence | Spoken) -> str:
        """One fact as it is read; foreign text stays as it came."""
        match fact:
            case str():
                return fact
            case Sentence():
                return self.text(fact)
            case Spoken():
                return fact.within(self.language)
            case datetime():
                return self.moment(fact)
            case date():
                return f"{self.day(fact)} {fact.year}"    # a day alone may be years away
            case int() | Decimal():
                return self.number(fact)
            case _:
                assert_never(fact)

    def number(self, number: int | Decimal) -> str:
        """Digits in threes from ten thousand up; the decimals it has, with the language's sign."""
        digits = str(abs(number)) if isinstance(number, int) else f"{abs(number):f}"
        whole, _, decimals = digits.partition(".")
        if len(whole) > 4:
            whole = f"{int(whole):,}".replace(",", _THIN)
        sign = "\u2212" if number < 0 else ""
        return sign + whole + (_DECIMAL_POINT[self.language] + decimals if decimals else "")

    def day(self, day: date) -> str:
        return f"{day.day} {_MONTHS[self.language][day.month - 1]}"

    def moment(self, at: datetime) -> str:
        """"12 Oct, 14:02" in the site's zone."""
        here = at.astimezone(self.zone)
        return f"{self.day(here)}, {here:%H:%M}"

    def clock(self, at: datetime, seconds: bool = False) -> str:
        return at.astimezone(self.zone).strftime("%H:%M:%S" if seconds else "%H:%M")
