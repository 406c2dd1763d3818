"""Drawings of one's own without some of the pieces that they are laid together from."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import planes
from recraft_nb.media.render import render_svg
from recraft_nb.media.svg_size import SVG_NAMESPACE

if TYPE_CHECKING:
    from recraft_nb.engine.edits.planes import Floats
    from recraft_nb.engine.illustrator import Drawing

__all__ = ["without_pieces"]

_SEEN_AT = 96  # longest side at which a piece is measured
_GROUND = 0.08  # share of the picture from which a piece is a place: sky, ground, a house
_SOLID = 0.5
_NEARLY_WHOLE = 0.9  # share of a thing that the picture's lower border cuts: a path goes on there
_MOST = 160  # pieces that are looked at; a scene has about 70
_GROUP, _DEFINED = f"{{{SVG_NAMESPACE}}}g", f"{{{SVG_NAMESPACE}}}defs"


def without_pieces(drawing: Drawing, hole: Floats, share: float) -> Drawing | None:
    """A drawing without the pieces that a hole covers: a bush, a cloud, a tree.

    Args:
        drawing: Its layers are groups, their children the pieces.
        hole: 1 where pieces go, height × width.
        share: Of a piece that the hole must cover; a piece that is cut less than that stays.

    Returns:
        The rest, or None when no piece goes, or when nothing is drawn behind those that would.
    """
    ET.register_namespace("", SVG_NAMESPACE)
    root = ET.fromstring(drawing.svg)  # noqa: S314 - written by our own illustrator: no entities, bounded
    height, width = hole.shape
    scale = _SEEN_AT / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    within = planes.resized(hole, size, Image.Resampling.BOX)
    layers = [child for child in root if child.tag == _GROUP]
    pieces = [(layer, piece) for layer in layers for piece in layer]
    gone = []
    for layer, piece in pieces[:_MOST]:
        covered = _covered(root, layer, piece, size)
        least = max(share, _NEARLY_WHOLE) if float(covered[-1].max()) > _SOLID else share
        if not _is_ground(covered) and float((covered * within).sum()) >= least * float(covered.sum()):
            gone.append((layer, piece))
    if not gone:
        return None
    for layer, piece in gone:
        layer.remove(piece)
    rest = ET.tostring(root, encoding="unicode")
    bare = float(((1 - _alpha(rest, size)) * within).max()) > _SOLID
    return None if bare else replace(drawing, svg=rest)


def _is_ground(covered: Floats) -> bool:
    """Whether a piece is a place rather than a thing that stands there, or nothing that is seen."""
    from_side_to_side = min(float(covered[:, 0].max()), float(covered[:, -1].max())) > _SOLID
    return from_side_to_side or not 0 < float(covered.mean()) < _GROUND


def _covered(root: ET.Element, layer: ET.Element, piece: ET.Element, size: tuple[int, int]) -> Floats:
    """How much of each pixel a piece covers alone."""
    alone = ET.Element(root.tag, root.attrib)
    alone.extend(child for child in root if child.tag == _DEFINED)
    ET.SubElement(alone, layer.tag, layer.attrib).append(piece)
    return _alpha(ET.tostring(alone, encoding="unicode"), size)


def _alpha(svg: str, size: tuple[int, int]) -> Floats:
    png = render_svg(svg, *size, trusted=True)
    image = Image.open(io.BytesIO(png)).convert("RGBA")
    if image.size != size:
        image = image.resize(size)
    return planes.floats(np.asarray(image.getchannel("A"), dtype=np.float32) / 255)
