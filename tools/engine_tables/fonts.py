"""Glyph tables: outlines, advances and kerning of the seven faces, without any font file."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from engine_tables.sources import FONTS

if TYPE_CHECKING:
    from pathlib import Path

LATIN = [chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x218, 0x21C), 0x1E9E)]
SIGNS = list("–—‘’‚“”„†‡•…‰‹›€™−×÷≈≠≤≥∞←↑→↓№ﬁﬂ")
GREEK_CYRILLIC = [chr(code) for code in (*range(0x386, 0x3CF), *range(0x400, 0x460), 0x490, 0x491)]
# Pairs are kept for these; an accented letter is kerned like its base letter.
KERNED = [chr(code) for code in range(0x21, 0x7F)] + list("’“”–—…")

# Which file gives which of our faces, and at which point of its axes.
FACES: dict[str, tuple[str, str, dict[str, float]]] = {
    "display": ("display", "Anton-Regular.ttf", {}),
    "block": ("block", "Bungee-Regular.ttf", {}),
    "sans": ("sans", "Inter[opsz,wght].ttf", {"opsz": 20, "wght": 420}),
    "sans-bold": ("sans", "Inter[opsz,wght].ttf", {"opsz": 28, "wght": 750}),
    "serif": ("serif", "AbrilFatface-Regular.ttf", {}),
    "hand": ("hand", "Caveat[wght].ttf", {"wght": 620}),
    "pixel": ("pixel", "PressStart2P-Regular.ttf", {}),
}
# Lookup types of GPOS, OpenType specification.
PAIRS, EXTENSION = 2, 9
WIDE_FACES = {"sans-bold"}


class _IntegerPen(BasePen):
    """Writes quadratic and straight contours as short integer commands."""

    def __init__(self, glyphs: Any, scale: float) -> None:
        super().__init__(glyphs)
        self.scale = scale
        self.parts: list[str] = []

    def _xy(self, *points: tuple[float, float]) -> str:
        numbers = [f"{round(x * self.scale)} {round(y * self.scale)}" for x, y in points]
        return " ".join(numbers)

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - fontTools' own name
        self.parts.append("M" + self._xy(pt))

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self.parts.append("L" + self._xy(pt))

    def _qCurveToOne(self, pt1: tuple[float, float], pt2: tuple[float, float]) -> None:  # noqa: N802
        self.parts.append("Q" + self._xy(pt1, pt2))

    def _curveToOne(  # noqa: N802
        self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
    ) -> None:
        self.parts.append("C" + self._xy(pt1, pt2, pt3))

    def _closePath(self) -> None:  # noqa: N802
        self.parts.append("Z")


def _pair_tables(font: TTFont) -> list[Any]:
    """Every pair-adjustment subtable that the 'kern' feature uses."""
    if "GPOS" not in font:
        return []
    gpos = font["GPOS"].table
    wanted = {
        index
        for record in gpos.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    }
    tables = []
    for index in sorted(wanted):
        for table in gpos.LookupList.Lookup[index].SubTable:
            real = table.ExtSubTable if table.LookupType == EXTENSION else table
            if real.LookupType == PAIRS:
                tables.append(real)
    return tables


def _pair_value(tables: list[Any], left: str, right: str) -> int:
    """Kerning of two glyphs: the first subtable that covers the pair decides, as in OpenType."""
    for table in tables:
        if left not in table.Coverage.glyphs:
            continue
        if table.Format == 1:
            pairs = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
            for pair in pairs:
                if pair.SecondGlyph == right:
                    return pair.Value1.XAdvance if pair.Value1 else 0
            continue
        first = table.ClassDef1.classDefs.get(left, 0)
        second = table.ClassDef2.classDefs.get(right, 0)
        value = table.Class1Record[first].Class2Record[second].Value1
        return getattr(value, "XAdvance", 0) if value else 0
    return 0


def _face(name: str, path: Path, axes: dict[str, float]) -> dict[str, Any]:
    font = TTFont(path)
    if axes:
        font = instantiateVariableFont(font, axes)
    scale = 1000 / font["head"].unitsPerEm
    cmap, glyphs, widths = font.getBestCmap(), font.getGlyphSet(), font["hmtx"].metrics
    wanted = LATIN + SIGNS + (GREEK_CYRILLIC if name in WIDE_FACES else [])
    table: dict[str, Any] = {}
    for letter in wanted:
        glyph = cmap.get(ord(letter))
        if glyph is None or unicodedata.category(letter) == "Cc":
            continue
        pen = _IntegerPen(glyphs, scale)
        glyphs[glyph].draw(pen)
        table[letter] = [round(widths[glyph][0] * scale), "".join(pen.parts)]
    tables = _pair_tables(font)
    kerning: dict[str, dict[str, int]] = {}
    for left in KERNED:
        row = {
            right: round(value * scale)
            for right in KERNED
            if left in table
            and right in table
            and (value := _pair_value(tables, cmap[ord(left)], cmap[ord(right)]))
        }
        if row:
            kerning[left] = row
    head = font["OS/2"]
    return {
        "ascent": round(font["hhea"].ascent * scale),
        "descent": round(-font["hhea"].descent * scale),
        "capital": round((getattr(head, "sCapHeight", 0) or 700) * scale),
        "small": round((getattr(head, "sxHeight", 0) or 500) * scale),
        "glyphs": table,
        "kerning": kerning,
    }


def build(folders: dict[str, Path]) -> dict[str, Any]:
    """Build the faces: ``{face: {ascent, descent, capital, small, glyphs, kerning}}``, 1000 units an em."""
    faces = {}
    for name, (source, file, axes) in FACES.items():
        folder = folders[FONTS[source].name]
        (path,) = (path for path in folder.glob("*/files/*") if path.name == file)
        faces[name] = _face(name, path, axes)
    return faces
