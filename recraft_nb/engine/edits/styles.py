"""Styles made of pictures: what of their look can be carried over, and carrying it over.

A style holds the colours of its references with their weights, their light and contrast, how much their
edges are drawn as lines, how flat their areas are, and how grainy they are. From these the illustrator's
nearest hand is chosen; colours, light and grain are then matched on the finished picture. The hand that drew
the references is not learned: that would take a network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import blend, planes
from recraft_nb.engine.edits.brought import files, picture_in
from recraft_nb.engine.edits.colors import reduced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.edits.planes import Floats

__all__ = ["read_style", "toned"]

_SIDE = 384
_COLORS = 6


def read_style(facts: Mapping[str, Any], blob: bytes) -> dict[str, Any]:
    """The style of some pictures.

    Args:
        facts: ``weights``, one for each file; ``base``, the base style; ``vector``.
        blob: The files.

    Returns:
        ``{"traits": …}`` as `toned` and the illustrator take them.
    """
    pictures = [picture_in(data, least=64).convert("RGB") for data in files(facts, blob)]
    given = facts.get("weights") or [1.0] * len(pictures)
    total = sum(given) or 1.0
    weights = [weight / total for weight in given]
    small = []
    for picture in pictures:
        copy = picture.copy()
        copy.thumbnail((_SIDE, _SIDE), Image.Resampling.LANCZOS)
        small.append(planes.to_floats(copy))
    measured = [_measured(pixels) for pixels in small]
    mean = {
        name: float(sum(values[name] * weight for values, weight in zip(measured, weights, strict=True)))
        for name in measured[0]
    }
    inks = [ink for pixels in small for ink in blend.palette_of(pixels, 8)]
    shares = np.array([weight * share for weight in weights for share in _falling(8)][: len(inks)])
    lab = planes.oklab(np.array(inks, dtype=np.float32)[None] / np.float32(255))[0]
    chosen = reduced(lab, shares, _COLORS)
    colors = [[int(part) for part in color] for color in planes.from_oklab(chosen[None])[0] * 255 + 0.5]
    look = _look(mean, str(facts.get("base") or "any"), vector=bool(facts.get("vector")))
    rounded = {name: round(value, 4) for name, value in mean.items()}
    return {"traits": {"colors": colors, "look": look, **rounded}}


def toned(image: Image.Image, traits: Mapping[str, Any], seed: int, share: float = 0.75) -> Image.Image:
    """A picture with the light, contrast, colourfulness and grain of a style.

    Args:
        image: RGB or RGBA.
        traits: From `read_style`.
        seed: Of the grain.
        share: How far it goes.
    """
    pixels = planes.to_floats(image)
    lab = planes.oklab(pixels).copy()
    light, spread = float(lab[..., 0].mean()), float(lab[..., 0].std())
    ratio = 1 + share * (np.clip(traits["contrast"] / max(spread, 0.02), 0.6, 1.6) - 1)
    lab[..., 0] = (lab[..., 0] - light) * ratio + light + share * (traits["light"] - light)
    chroma = float(np.hypot(lab[..., 1], lab[..., 2]).mean())
    lab[..., 1:] *= 1 + share * (np.clip(traits["chroma"] / max(chroma, 0.01), 0.35, 1.7) - 1)
    cast = np.array([traits["cast_a"], traits["cast_b"]], dtype=np.float32)
    lab[..., 1:] += (cast - lab[..., 1:].mean(axis=(0, 1))) * np.float32(0.5 * share)
    done = planes.from_oklab(planes.floats(lab))
    if traits["grain"] > 0.008:
        rng = np.random.Generator(np.random.PCG64(seed & 0xFFFFFFFF))
        noise = rng.standard_normal(done.shape[:2], dtype=np.float32)
        done = done + (planes.blurred(noise, 0.6) * np.float32(min(0.08, 1.6 * traits["grain"])))[..., None]
    result = planes.from_floats(done)
    if image.mode == "RGBA":
        result.putalpha(image.getchannel("A"))
    return result


def _measured(pixels: Floats) -> dict[str, float]:
    lab = planes.oklab(pixels)
    light = np.ascontiguousarray(lab[..., 0])
    soft = planes.blurred(light, 1.5)
    gy, gx = np.gradient(soft)
    slope = np.hypot(gx, gy)
    dark_line = np.clip(planes.blurred(light, 4.0) - planes.blurred(light, 0.8) - 0.06, 0, 1)
    fine = np.abs(light - planes.blurred(light, 1.0))
    calm = slope <= np.quantile(slope, 0.5)  # of one colour all is alike
    return {
        "light": float(light.mean()),
        "contrast": float(light.std()),
        "chroma": float(np.hypot(lab[..., 1], lab[..., 2]).mean()),
        "cast_a": float(lab[..., 1].mean()),
        "cast_b": float(lab[..., 2].mean()),
        "lines": float((dark_line > 0.03).mean()),
        "flat": float((slope < 0.004).mean()),
        "edges": float((slope > 0.03).mean()),
        "grain": float(fine[calm].mean()),
    }


def _falling(count: int) -> list[float]:
    return [1 / (place + 1.5) for place in range(count)]


def _look(traits: Mapping[str, float], base: str, *, vector: bool) -> str:
    """The curated style whose hand is nearest to what was measured."""
    grey = traits["chroma"] < 0.022
    if base == "icon":
        return "Flat 2.0"
    if traits["lines"] > 0.07 and traits["light"] > 0.72:
        return "Line art" if traits["flat"] > 0.5 or vector else "Pencil sketch"
    if grey:
        return "Engraving" if vector else "Noir" if traits["contrast"] > 0.24 else "Pencil sketch"
    if traits["lines"] > 0.05:
        return "Bold stroke" if vector else "Hard Comics"
    if vector:
        return "Vector art"
    if base == "realistic_image":
        return "Natural light"
    if traits["grain"] > 0.018:
        return "Grain"
    if traits["flat"] > 0.6:
        return "Vector art"
    if traits["light"] > 0.68 and traits["contrast"] < 0.2:
        return "Watercolor"
    return (
        "Clay"
        if base == "any" and traits["flat"] < 0.35
        else "Expressionism"
        if traits["edges"] > 0.2
        else "Illustration"
    )
