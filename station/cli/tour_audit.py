"""The tour of the audit window: every state of every page, in every language and both themes, drawn by the window.

The whole walk is done once for each language and theme, each time by a supervisor who speaks that language.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from station.app import Base
from station.app_audit import AuditStation
from station.cli.tour_audit_states import states
from station.cli.tour_audit_walk import QUERIES, AuditWalk
from station.exchange.demo_photos import keep_photos
from station.exchange.demo_tampered import tamper
from station.models.database import Database
from station.settings import ScannerSettings, Settings
from station.views.theme import THEMES
from station.views.translation import LANGUAGES

DPI_OF_24_INCH = 92.0
QUICK = 75      # PNG: packed loosely, written fast


def audit_pictures(folder: Path, size: QSize, settings: Settings, owner_url: str, audit_url: str) -> int:
    """Write every state as PNG; how many pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    keep_photos(settings.all_photos)
    facts: dict[str, str] = {}
    _prepare(owner_url)
    return sum(_walk(folder, size, _spoken(settings, language, theme, size), Base(audit_url), owner_url, facts)
               for language in LANGUAGES for theme in THEMES)


def _prepare(owner_url: str) -> None:
    """One history that somebody has tampered with: the tour's base is thrown away."""
    with Database(owner_url) as base:
        tamper(owner_url, base.rows(QUERIES["broken"])[0]["code"])


def _spoken(settings: Settings, language: str, theme: str, size: QSize) -> Settings:
    bench = settings.bench.model_copy(update={
        "mode": "audit", "name": "AUDIT-1", "language": language, "theme": theme,
        "screen_dpi": DPI_OF_24_INCH * size.height() / 1080})
    return settings.model_copy(update={
        "bench": bench, "scanners": (ScannerSettings(name="simulated", address="sim://"),)})


def _walk(folder: Path, size: QSize, settings: Settings, base: Base, owner_url: str, facts: dict[str, str]) -> int:
    language, theme, taken = settings.bench.language, settings.bench.theme, 0
    with Database(owner_url) as owner:
        owner.rows("UPDATE person SET language = %(language)s WHERE role = 'supervisor' RETURNING id",
                   {"language": language})
    with AuditStation(settings, base) as station:
        walk = AuditWalk(station, owner_url, facts)
        station.window.resize(size)
        station.window.show()
        station.start()
        for number, (page, name, act) in enumerate(states(), 1):
            if page and not walk.has(page):
                continue
            act(walk)
            _shoot(walk, folder / f"{number:02d}-{name}.{language}.{theme}.png")
            taken += 1
    return taken


def _shoot(walk: AuditWalk, path: Path) -> None:
    QApplication.processEvents()
    shown, walk.shown = walk.shown or walk.window, None
    if not shown.grab().save(str(path), None, QUICK):
        raise OSError(f"{path} cannot be written")
