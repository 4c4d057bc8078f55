"""Developer's command: `python -m station.views.update_translations`.

Collects every literal of `say("…")` in the program and merges it into the .ts files: new ones unfinished,
those that are gone removed, everything translated kept. Run it after writing a sentence, then translate.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import station
from station.views.translation import LANGUAGES, translation_file

PACKAGE = Path(station.__file__).parent


def literals(source: str) -> Iterator[str]:
    """Every text of a `say("…")` call. Anything but a literal is a mistake and raises ValueError."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say" and node.args:
            text = node.args[0]
            if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                raise ValueError(f"line {node.lineno}: say() takes a literal")
            yield text.value


def collect(package: Path = PACKAGE) -> dict[str, set[str]]:
    """Text → the modules that say it."""
    found: dict[str, set[str]] = {}
    for path in sorted(package.rglob("*.py")):
        for text in literals(path.read_text(encoding="utf-8")):
            found.setdefault(text, set()).add(path.relative_to(package).with_suffix("").as_posix())
    return found


def merge(language: str, texts: dict[str, set[str]], path: Path) -> int:
    """Write `path` with exactly `texts`, keeping what is translated. Returns how many are unfinished."""
    known = _known(path)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "station"
    unfinished = 0
    for text in sorted(texts):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = text
        ElementTree.SubElement(message, "extracomment").text = ", ".join(sorted(texts[text]))
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
            unfinished += 1
    ElementTree.indent(root, " ")
    path.write_text(_HEAD + ElementTree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    return unfinished


def _known(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")  # noqa: S314 (our own file)
    return {m.findtext("source", ""): m.findtext("translation", "") for m in messages}


_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def main() -> None:
    texts = collect()
    for language in LANGUAGES[1:]:
        unfinished = merge(language, texts, translation_file(language))
        print(f"{language}: {len(texts)} texts, {unfinished} unfinished")


if __name__ == "__main__":
    main()
