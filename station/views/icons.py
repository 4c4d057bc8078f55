"""Drawings: SVG files of `resources`, tinted with one colour and kept at the size they are shown.

Icons are Lucide's (ISC, its licence lies beside them); diagrams and product outlines are our own.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources

FOLDER = Path(str(files(resources)))

def icon(name: str, size_px: int, colour: str) -> QPixmap:
    return _tinted(FOLDER / "icons" / f"{name}.svg", size_px, colour)


def diagram(name: str, size_px: int, colour: str) -> QPixmap:
    path = FOLDER / "icons" / "diagrams" / f"{name}.svg"
    return _tinted(path if path.exists() else path.with_name("box.svg"), size_px, colour)


def product(name: str, size_px: int, colour: str) -> QPixmap:
    """The picture of a product: one of ours by its bare name, a file of the site, or else a neutral box."""
    ours = FOLDER / "pictures" / f"{Path(name).stem or 'box'}.svg"
    if ours.exists() and Path(name).suffix in ("", ".svg"):
        return _tinted(ours, size_px, colour)
    photo = _photo(name, size_px)
    return _tinted(FOLDER / "pictures" / "box.svg", size_px, colour) if photo.isNull() else photo


@lru_cache(maxsize=256)
def _tinted(path: Path, size_px: int, colour: str) -> QPixmap:
    svg = path.read_bytes().replace(b"currentColor", colour.encode())
    pixmap = QPixmap(QSize(size_px, size_px))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return pixmap


@lru_cache(maxsize=64)
def _photo(name: str, size_px: int) -> QPixmap:
    """Read no larger than it is shown: a site's picture may be a camera's full frame."""
    if not name:
        return QPixmap()
    reader = QImageReader(name)
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid():
        reader.setScaledSize(whole.scaled(size_px, size_px, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
