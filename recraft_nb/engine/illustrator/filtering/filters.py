"""Looks that need pixels: paint, print, clay and pen, applied after a drawing has been rendered.

NumPy and Pillow only. Each filter takes and gives height × width × 3 floats, 0 to 1, and draws its grain
from the seed, so the same picture and seed give the same result. At 1024 × 1024 each stays under a second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter

from recraft_nb.engine.illustrator.filtering import pixels as px
from recraft_nb.engine.illustrator.filtering.craft import CRAFT
from recraft_nb.engine.illustrator.filtering.dots import pointillism, screentone, stipple
from recraft_nb.engine.illustrator.filtering.light import LIGHT
from recraft_nb.engine.illustrator.filtering.paint import PAINT
from recraft_nb.engine.illustrator.filtering.pen import charcoal, pencilled, penned
from recraft_nb.engine.illustrator.filtering.sheen import SHEEN

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.filtering.pixels import Pixels

    Filter = Callable[[Pixels, np.random.Generator], Pixels]


def apply(name: str, image: Image.Image, seed: int) -> Image.Image:
    """Apply a filter.

    Args:
        name: One of :data:`FILTERS`, or several joined by "+", applied in that order.
        image: Any mode; transparency is kept.
        seed: Of grain and paper.

    Raises:
        ValueError: For a name that is not known.
    """
    names = name.split("+")
    unknown = next((part for part in names if part not in FILTERS), None)
    if unknown is not None:
        raise ValueError(f"filter: {unknown!r} is not known; there are {', '.join(FILTERS)}")
    alpha = image.getchannel("A") if image.mode in ("RGBA", "LA") else None
    pixels = np.asarray(image.convert("RGB"), dtype=np.float32) / 255
    done: Pixels = pixels
    for part in names:
        done = FILTERS[part](
            np.clip(done, 0, 1).astype(np.float32), np.random.Generator(np.random.PCG64(seed & 0xFFFFFFFF))
        )
    result = px.image(done)
    if alpha is not None:
        result.putalpha(alpha)
    return result


def watercolor(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Wet washes that pool at their edges, run a little, and leave paper free at the border."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    dx = (px.noise((h, w), rng, 26 * unit) - 0.5) * 13 * unit + (px.noise((h, w), rng, 6) - 0.5) * 5 * unit
    dy = (px.noise((h, w), rng, 26 * unit) - 0.5) * 13 * unit + (px.noise((h, w), rng, 6) - 0.5) * 5 * unit
    washed = px.displaced(pixels, dx, dy)
    smooth = px.daubed(washed, 5)
    smooth = px.blur(smooth, 1.1 * unit)
    light = px.luma(smooth)
    rim = np.clip(px.blur(light, 5 * unit) - light, -0.1, 0.25) * 0.55
    line = px.edges(smooth, 1.4 * unit)
    density = 0.78 + 0.5 * (px.noise((h, w), rng, 60 * unit) * 0.65 + px.noise((h, w), rng, 14 * unit) * 0.35)
    ink = (1 - smooth) * density[..., None]
    ink += rim[..., None] * 0.6 + (line * 0.16)[..., None] * (1.15 - smooth)
    x, y = np.arange(w, dtype=np.float32)[None, :], np.arange(h, dtype=np.float32)[:, None]
    edge = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y)) / np.float32(min(h, w) * 0.042)
    ragged = (
        edge + (px.noise((h, w), rng, 34 * unit) - 0.5) * 1.2 + (px.noise((h, w), rng, 9 * unit) - 0.5) * 0.5
    )
    mask = np.clip((ragged - 0.55) * 3.2, 0, 1)
    pool = np.clip(1 - np.abs(ragged - 0.78) * 5, 0, 1) * 0.12
    paper = np.array([0.985, 0.975, 0.945], dtype=np.float32)
    done = paper - ink * 0.94 * mask[..., None] - (pool * mask)[..., None] * ink
    return np.asarray(done * px.paper((h, w), rng, 0.055)[..., None], dtype=np.float32)


def pixel(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Large square pixels and few colours, dark outlines kept."""
    h, w = pixels.shape[:2]
    short = 88
    size = (max(1, round(w * short / min(h, w))), max(1, round(h * short / min(h, w))))
    small = px.image(np.clip((pixels - 0.5) * 1.1 + 0.5, 0, 1)).resize(size, Image.Resampling.BOX)
    few = small.quantize(28, method=Image.Quantize.MEDIANCUT, kmeans=1, dither=Image.Dither.NONE).convert(
        "RGB"
    )
    return np.asarray(few.resize((w, h), Image.Resampling.NEAREST), dtype=np.float32) / 255


def bricks(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Toy bricks with a lit and a shaded side, and a stud on each."""
    h, w = pixels.shape[:2]
    cell = min(h, w) / 44
    size = (max(1, round(w / cell)), max(1, round(h / cell)))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    small = px.image(np.clip((pixels - 0.5) * 1.15 + 0.5, 0, 1)).resize(size, Image.Resampling.BOX)
    few = small.quantize(24, method=Image.Quantize.MEDIANCUT, kmeans=1, dither=Image.Dither.NONE)
    row = np.clip((y / cell).astype(np.intp), 0, size[1] - 1)
    column = np.clip((x / cell).astype(np.intp), 0, size[0] - 1)
    base = np.asarray(few.convert("RGB"), dtype=np.float32)[row, column] / 255
    fx, fy = (x % cell) / cell, (y % cell) / cell
    light = np.where((fx < 0.08) | (fy < 0.08), 1.14, np.where((fx > 0.92) | (fy > 0.92), 0.72, 1.0))
    far = np.hypot(fx - 0.5, fy - 0.5)
    lamp = ((fx - 0.5) + (fy - 0.5)) / 0.35
    light = np.where((far < 0.33) & (far > 0.26), 1.0 - 0.3 * lamp, light)
    light = np.where((far >= 0.33) & (far < 0.4) & (lamp > 0.3), 0.78, light)
    return np.asarray(base * light[..., None], dtype=np.float32)


def lit(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Soft clay under a lamp: each colour area swells, shines at its upper left and shades the rest."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    smooth = np.asarray(px.image(pixels).filter(ImageFilter.MedianFilter(5)), dtype=np.float32) / 255
    border = np.clip(px.edges(smooth, 0.9 * unit) * 3.2, 0, 1)
    inside = 1 - border
    height = np.zeros((h, w), dtype=np.float32)
    for radius, share in ((3.0, 0.2), (8.0, 0.32), (20.0, 0.48)):
        height += share * np.clip(px.blur(inside, radius * unit) * 1.5 - 0.5, 0, 1)
    height = np.sqrt(np.clip(height, 0, 1))
    height = px.blur(height, 2.4 * unit)
    height += (px.noise((h, w), rng, 46 * unit) - 0.5) * 0.03
    gy, gx = np.gradient(height * 46 * unit)
    normal = np.stack([-gx, -gy, np.ones_like(gx)], axis=-1).astype(np.float32)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    lamp = np.array([-0.46, -0.62, 0.64], dtype=np.float32)
    diffuse = np.clip(normal @ lamp, 0, 1)
    half = np.array([-0.25, -0.34, 0.906], dtype=np.float32)
    shine = np.clip(normal @ half, 0, 1) ** 26
    gloom = np.clip(px.blur(border, 9 * unit) * 1.1, 0, 1)
    body = smooth * (0.52 + 0.62 * diffuse)[..., None] * (1 - 0.3 * gloom)[..., None]
    done = body + (shine * 0.2)[..., None] * (1 - gloom * 0.6)[..., None]
    warm = np.array([1.03, 1.0, 0.955], dtype=np.float32)
    return np.asarray(px.vignette(done * warm, 0.2), dtype=np.float32)


def glow(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Bright things bloom into a deepened dark."""
    unit = px.unit(pixels)
    deep = pixels**1.25
    bright = np.clip((pixels - 0.52) * 2.1, 0, 1)
    bloom = px.blur(bright, 9 * unit) * 0.55 + px.blur(bright, 34 * unit) * 0.7
    return np.asarray(
        px.vignette(1 - (1 - deep) * (1 - bloom * 0.62), 0.3)
        + (rng.random(pixels.shape[:2], dtype=np.float32)[..., None] - 0.5) * 0.02,
        dtype=np.float32,
    )


def grain(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """A retro print's sand: speckles gather in the shades."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    luma = px.luma(pixels)
    shade = np.clip(px.luma(px.blur(pixels, 26 * unit)) - luma + 0.12, 0, 0.6)
    sand = rng.random((h, w), dtype=np.float32)
    dark = (sand < shade * 0.75 + 0.05) * 0.2
    light = (sand > 0.955) * 0.12
    film = (rng.random((h, w), dtype=np.float32) - 0.5) * 0.07
    return np.asarray(pixels * (1 - dark[..., None]) + (light + film)[..., None], dtype=np.float32)


def soft(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """The finish of every flat picture: a breath of bloom and of paper, corners a touch deeper."""
    unit = px.unit(pixels)
    bright = np.clip((pixels - 0.72) * 2.4, 0, 1)
    bloom = px.blur(bright, 16 * unit) * 0.1
    film = (rng.random(pixels.shape[:2], dtype=np.float32) - 0.5) * 0.022
    return np.asarray(px.vignette(1 - (1 - pixels) * (1 - bloom), 0.08) + film[..., None], dtype=np.float32)


def halftone(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Comic print: flat colours, dots in the shades, black where it is dark."""
    unit = px.unit(pixels)
    flat = (
        np.asarray(
            px.image(np.clip((pixels - 0.5) * 1.25 + 0.54, 0, 1))
            .quantize(14, dither=Image.Dither.NONE)
            .convert("RGB"),
            dtype=np.float32,
        )
        / 255
    )
    luma = px.luma(px.blur(pixels, 2 * unit))
    dots = px.screen(np.clip(0.86 - luma, 0, 1) * 0.95, 9 * unit, 32)
    done = flat * (1 - dots * 0.34)[..., None]
    line = np.clip(px.edges(pixels, 0.9 * unit) * 2.6 - 0.35, 0, 1)
    return np.asarray(done * (1 - line * 0.88)[..., None], dtype=np.float32)


def pop(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Pop art: loud posterised colours, big dots, thick black line."""
    unit = px.unit(pixels)
    mean = pixels.mean(axis=2, keepdims=True)
    loud = np.clip(mean + (pixels - mean) * 1.9, 0, 1)
    # Skin and wood stay a colour: dark ones are printed a step lighter.
    loud = np.clip((loud**0.72 - 0.5) * 1.2 + 0.55, 0, 1)
    few = np.floor(loud * 3.999) / 3
    luma = px.luma(px.blur(pixels, 3 * unit))
    dots = px.screen(np.clip(0.84 - luma, 0, 0.7), 15 * unit, 45)
    done = few * (1 - dots[..., None] * np.array([0.06, 0.34, 0.28], dtype=np.float32))
    line = np.clip(px.edges(pixels, 1.6 * unit) * 3.0 - 0.5, 0, 1)
    return np.asarray(done * (1 - line * 0.95)[..., None], dtype=np.float32)


def risograph(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Two or three spot inks on cream paper, slightly out of register."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    sets = (
        ((0.96, 0.33, 0.34), (0.0, 0.36, 0.66), (1.0, 0.78, 0.2)),
        ((1.0, 0.42, 0.22), (0.02, 0.44, 0.42), (1.0, 0.8, 0.32)),
        ((0.93, 0.3, 0.55), (0.12, 0.24, 0.55), (1.0, 0.85, 0.3)),
    )
    pink, blue, sun = (np.array(c, dtype=np.float32) for c in sets[int(rng.integers(0, len(sets)))])
    r, g, b = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    luma = px.luma(pixels)
    layers = (
        (np.clip((1 - b) * 0.85 * (0.35 + luma), 0, 1), sun, 5.0, 15.0),
        (np.clip((1 - g) * 0.95 - 0.3 * (1 - r), 0, 1), pink, 4.6, 45.0),
        (np.clip((1 - r) * 0.95, 0, 1), blue, 4.6, 75.0),
    )
    done = np.ones((h, w, 3), dtype=np.float32) * np.array([0.975, 0.955, 0.905], dtype=np.float32)
    for k, (amount, ink, cell, angle) in enumerate(layers):
        moved = np.roll(amount, (int((k - 1) * 3 * unit), int((1 - k) * 4 * unit)), axis=(0, 1))
        print_ = (
            px.screen(moved, max(2.6, cell * unit), angle) * 0.62 + np.clip(moved * 1.15 - 0.12, 0, 1) * 0.38
        )
        print_ *= 1 - 0.3 * (rng.random((h, w), dtype=np.float32) < 0.12)
        done *= 1 - print_[..., None] * (1 - ink)
    return np.asarray(done * px.paper((h, w), rng, 0.05)[..., None], dtype=np.float32)


def ink(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Brush and wash in black on warm paper."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    luma = px.luma(
        px.displaced(
            pixels,
            (px.noise((h, w), rng, 9 * unit) - 0.5) * 6 * unit,
            (px.noise((h, w), rng, 9 * unit) - 0.5) * 6 * unit,
        )
    )
    # A pale picture is washed as dark as any other: fog has its trees.
    known = np.quantile(luma, np.linspace(0, 1, 33))
    even = np.interp(luma, known + np.arange(33) * 1e-6, np.linspace(0, 1, 33))
    low, high = float(known[1]), float(known[-2])
    luma = 0.08 + 0.88 * (0.55 * np.clip((luma - low) / max(0.22, high - low), 0, 1) + 0.45 * even)
    wash = np.floor(np.clip(luma * 1.12, 0, 0.999) * 5) / 4
    wash = px.blur(wash, 1.6 * unit) * (0.9 + 0.2 * px.noise((h, w), rng, 40 * unit))
    thick = np.clip(px.noise((h, w), rng, 30 * unit) * 1.5, 0.35, 1.2)
    line = np.clip(px.edges(pixels, 1.5 * unit) * 3.4 * thick - 0.45, 0, 1)
    value = np.clip(0.2 + 0.8 * wash, 0, 1) * (1 - line * 0.93)
    paper = np.array([0.97, 0.945, 0.89], dtype=np.float32)
    dark = np.array([0.09, 0.09, 0.12], dtype=np.float32)
    done = dark + (paper - dark) * value[..., None]
    return np.asarray(done * px.paper((h, w), rng, 0.05)[..., None], dtype=np.float32)


def noir(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Hard black and white with grain and one red that survives."""
    luma = px.luma(pixels)
    # A bright picture is exposed for its lights: an old film has more dark than light.
    mean = float(np.clip(luma.mean(), 0.05, 0.95))
    luma = luma ** np.clip(np.log(0.4) / np.log(mean), 1.0, 2.6)
    hard = 1 / (1 + np.exp(-(luma - 0.46) * 9.0))
    grey = np.asarray(hard, dtype=np.float32)[..., None] * np.array([0.97, 0.97, 0.95], dtype=np.float32)
    red = np.clip((pixels[..., 0] - np.maximum(pixels[..., 1], pixels[..., 2]) - 0.45) * 5, 0, 1)[..., None]
    done = grey * (1 - red) + red * np.array([0.78, 0.1, 0.13], dtype=np.float32) * (
        0.45 + 0.65 * hard[..., None]
    )
    film = (rng.random(pixels.shape[:2], dtype=np.float32) - 0.5) * 0.1
    return np.asarray(px.vignette(done, 0.55) + film[..., None], dtype=np.float32)


def engraving(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Lines that swell with the dark, crossed in the shades, dark blue-black on cream."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    luma = np.clip((px.luma(px.blur(pixels, 1.2 * unit)) - 0.06) * 1.12, 0, 1)
    relief = luma * 16 * unit + (px.noise((h, w), rng, 60 * unit) - 0.5) * 10 * unit
    sharp = 4.5
    first = np.clip((px.strokes(pixels, 18, 7.5 * unit, relief) - (1 - luma) * 0.92) * sharp, 0, 1)
    second = np.clip((px.strokes(pixels, -42, 8.5 * unit, relief) - (0.62 - luma) * 1.5) * sharp, 0, 1)
    line = np.clip(px.edges(pixels, 1.0 * unit) * 2.4 - 0.3, 0, 1)
    value = first * second * (1 - line)
    paper, dark = (
        np.array([0.965, 0.94, 0.88], dtype=np.float32),
        np.array([0.11, 0.12, 0.2], dtype=np.float32),
    )
    return np.asarray(
        (dark + (paper - dark) * value[..., None]) * px.paper((h, w), rng, 0.04)[..., None], dtype=np.float32
    )


def colored_engraving(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """The same lines over muted colour."""
    lines = px.luma(engraving(pixels, rng))
    mean = pixels.mean(axis=2, keepdims=True)
    muted = mean + (pixels - mean) * 0.72
    return np.asarray(muted * (0.5 + 0.62 * lines[..., None]) + 0.05, dtype=np.float32)


def pencil(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Graphite: dodge for the outline, hatching that leans one way, smudged tone."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    luma = px.luma(pixels)
    soft_ = px.blur(luma, 6 * unit)
    dodge = np.clip(luma / np.maximum(soft_, 0.04), 0, 1)
    tooth = px.noise((h, w), rng, 1.8) * 0.55 + px.noise((h, w), rng, 3.5) * 0.45
    hatch = px.strokes(pixels, 52, 5.2 * unit, (px.noise((h, w), rng, 90 * unit) - 0.5) * 26 * unit)
    tone = 1 - np.clip((0.84 - luma) * 1.2, 0, 0.8) * (0.45 + 0.75 * (hatch > 0.42)) * (0.6 + 0.7 * tooth)
    line = np.clip(px.edges(pixels, 0.8 * unit) * 2.6 - 0.2, 0, 1) * (0.55 + 0.6 * tooth)
    value = np.clip(tone * (0.35 + 0.65 * dodge) * (1 - 0.72 * line), 0, 1)
    paper, lead = (
        np.array([0.975, 0.968, 0.945], dtype=np.float32),
        np.array([0.2, 0.2, 0.22], dtype=np.float32),
    )
    return np.asarray(lead + (paper - lead) * value[..., None], dtype=np.float32)


def crayon(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Coloured pencil or chalk: the tooth of the paper shows between strokes."""
    h, w = pixels.shape[:2]
    unit = px.unit(pixels)
    moved = px.displaced(
        pixels,
        (px.noise((h, w), rng, 8 * unit) - 0.5) * 9 * unit,
        (px.noise((h, w), rng, 8 * unit) - 0.5) * 9 * unit,
    )
    tooth = px.noise((h, w), rng, 2.0) * 0.5 + px.noise((h, w), rng, 5.0) * 0.3
    hatch = px.strokes(pixels, 48, 7 * unit, (px.noise((h, w), rng, 80 * unit) - 0.5) * 40 * unit) * 0.3
    cover = np.clip(((tooth + hatch) - 0.27 + (1 - px.luma(moved)) * 0.3) * 3.4, 0.12, 1)
    paper = np.array([0.985, 0.975, 0.95], dtype=np.float32)
    line = np.clip(px.edges(moved, 1.2 * unit) * 2.0 - 0.3, 0, 1) * 0.5
    done = paper + (moved - paper) * cover[..., None]
    return np.asarray(done * (1 - line[..., None] * 0.6), dtype=np.float32)


#: Every filter by name.
FILTERS: Mapping[str, Filter] = {
    "watercolor": watercolor,
    "pixel": pixel,
    "bricks": bricks,
    "lit": lit,
    "glow": glow,
    "grain": grain,
    "soft": soft,
    "halftone": halftone,
    "pop": pop,
    "risograph": risograph,
    "ink": ink,
    "noir": noir,
    "engraving": engraving,
    "colored_engraving": colored_engraving,
    "pencil": pencil,
    "crayon": crayon,
    "charcoal": charcoal,
    "stipple": stipple,
    "screentone": screentone,
    "line_and_wash": penned(watercolor),
    "pencil_and_wash": pencilled(watercolor),
    **LIGHT,
    **PAINT,
    **CRAFT,
    **SHEEN,
    "pointillism": pointillism,
}
