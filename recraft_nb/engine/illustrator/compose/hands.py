"""Hands in which a picture can be drawn again: pen, brush pen, scissors, burin, glass tube."""

from __future__ import annotations

import re

from recraft_nb.engine.illustrator.compose.restyle import Shape, is_words, redrawn
from recraft_nb.engine.illustrator.ink import color, svg

_PUPIL = 40.0  # units across up to which what is dark is filled with ink in any drawing of lines


def lines(
    document: str, ink: str, paper: str, weight: float, page: float, fills: float = 0.0, solid: bool = True
) -> str:
    """One line weight, hidden lines hidden: every opaque shape becomes paper with an outline.

    Args:
        document: SVG text.
        ink: Of the lines.
        paper: Of everything else.
        weight: Of the line, in units of the picture.
        page: Width of the picture in units: shapes that cover it get no outline.
        fills: How much of its colour a shape keeps, 0 to 1.
        solid: Whether what is dark is filled with ink.
    """

    def change(shape: Shape) -> str:
        if is_words(shape):
            return shape.drawn(
                fill=ink if shape.fill else "none",
                stroke=ink if shape.stroke else None,
                stroke_width=shape.width or 1,
            )
        if shape.opacity < 0.62:
            return ""
        if not shape.fill:
            if not shape.stroke or shape.width < 1.2:
                return ""
            return shape.drawn(
                fill="none",
                stroke=ink,
                stroke_width=min(shape.width, weight) if shape.width < weight * 3 else weight,
                stroke_linecap="round",
                stroke_linejoin="round",
            )
        body = color.mix(paper, shape.fill, fills) if fills else paper
        if shape.size >= page * 0.99:
            return shape.drawn(fill=body)
        if 0 < shape.size < weight * 2.4:
            return shape.drawn(fill=ink)
        small = 0 < shape.size < _PUPIL
        dark = (solid or small) and color.lab(shape.fill)[0] < 0.3 and shape.subject
        thin = weight if shape.subject else weight * 0.82
        return shape.drawn(
            fill=ink if dark and not fills else body,
            stroke=ink,
            stroke_width=thin,
            stroke_linejoin="round",
            stroke_linecap="round",
        )

    return redrawn(document, change)


def outlined(document: str, ink: str, weight: float, page: float, everything: bool = True) -> str:
    """Every colour stays, a dark line goes around."""

    def change(shape: Shape) -> str:
        whole = shape.drawn(**same(shape))
        if is_words(shape) or shape.opacity < 0.62 or not shape.fill or shape.size >= page * 0.99:
            return whole
        if not shape.subject and not everything:
            return whole
        k = weight if shape.subject else weight * 0.6
        if 0 < shape.size < k * 3 or (shape.stroke and shape.width > k * 2.5):
            # The edge of a sticker stays as broad as it is.
            return whole
        return shape.drawn(fill=shape.paint, stroke=ink, stroke_width=k, stroke_linejoin="round")

    return redrawn(document, change)


def receding(document: str, paper_: str, share: float) -> str:
    """What is around the subjects drawn back towards the paper, so that small pens keep them apart.

    Args:
        document: SVG text.
        paper_: Colour of the paper.
        share: How far the ground, the sky and what is behind go towards it, 0 to 1.
    """
    start = document.find('<g id="subject')
    if start < 0:
        return document
    own = {*_REFERENCE.findall(document, start)}
    done, at = "", 0
    for found in _DEFINED.finditer(document, 0, start):
        if found.group(1) in own:
            # Gradients of the subjects stay theirs.
            done += _toward(document[at : found.start()], paper_, share) + found.group(0)
            at = found.end()
    return done + _toward(document[at:start], paper_, share) + document[start:]


_REFERENCE = re.compile(r"url\(#([\w-]+)\)")
_DEFINED = re.compile(
    r'<(?:linear|radial)Gradient id="([\w-]+)"[^>]*>(?:<stop[^>]*>)*</(?:linear|radial)Gradient>'
)


def _toward(markup: str, paper_: str, share: float) -> str:
    return svg.recolored(markup, lambda c: color.mix(c, paper_, share))


def out_of_focus(document: str, layers: tuple[str, ...], blur: float) -> str:
    """The document with some of its layers seen unsharply.

    Args:
        document: SVG text.
        layers: Their names.
        blur: How far each point spreads, in units of the picture.
    """
    box = 'x="-10%" y="-10%" width="120%" height="120%"'
    lens = f'<defs><filter id="lens" {box}><feGaussianBlur stdDeviation="{svg.num(blur)}"/></filter></defs>'
    for name in layers:
        document = document.replace(f'<g id="{name}">', f'<g id="{name}" filter="url(#lens)">', 1)
    return document.replace("</title>", f"</title>{lens}", 1)


_LAYER = re.compile(r'<g id="[a-z]+(?:-\d+)?"[^>]*>')


def rimmed(document: str, ink: str, weight: float) -> str:
    """A dark rim around each subject as a whole, and no line within it.

    Args:
        document: SVG text.
        ink: Of the rim.
        weight: How far it shows, in units of the picture.
    """

    def edge(shape: Shape) -> str:
        if shape.opacity < 0.62:
            return ""
        wide = 2 * weight + (shape.width if not shape.fill else 0.0)
        return shape.drawn(fill=ink if shape.fill else "none", stroke=ink, stroke_width=wide)

    starts = [match.start() for match in _LAYER.finditer(document)]
    done, at = "", 0
    for start, end in zip(starts, [*starts[1:], len(document) - len("</svg>")], strict=True):
        part = document[start:end]
        if part.startswith('<g id="subject') and part.count("<g") == part.count("</g>"):
            done += document[at:start] + redrawn(part, edge).replace('<g id="', '<g id="rim-', 1)
            at = start
    return done + document[at:]


def same(shape: Shape) -> dict[str, object]:
    """The paint that a shape has, to be written again."""
    look: dict[str, object] = {"fill": shape.paint if shape.fill else "none"}
    if shape.fill and shape.opacity < 1 and not shape.paint.startswith("url"):
        look["fill_opacity"] = shape.opacity
    if shape.stroke:
        look |= {"stroke": shape.stroke, "stroke_width": shape.width}
        if not shape.fill:
            look["stroke_opacity"] = shape.opacity if shape.opacity < 1 else None
    return look


def paper(document: str, page: float) -> str:
    """Cut paper: flat sheets, each with a soft dark rim on what lies below."""

    def change(shape: Shape) -> str:
        if is_words(shape) or not shape.fill:
            return shape.drawn(**same(shape)) if shape.opacity > 0.45 or is_words(shape) else ""
        if shape.opacity < 0.55:
            return shape.drawn(**same(shape)) if shape.size else ""
        if shape.size >= page * 0.99:
            return shape.drawn(**same(shape))
        k = 0.6 if shape.subject else 1.0
        rims = "".join(
            shape.drawn(
                fill="none", stroke="#1c1230", stroke_width=w * k, stroke_opacity=o, stroke_linejoin="round"
            )
            for w, o in ((24.0, 0.06), (14.0, 0.09), (6.0, 0.13))
        )
        # The lamp stands at the upper left: a sheet's shadow falls to the lower right.
        rims = svg.placed(rims, 5.0 * k / shape.scale, 8.0 * k / shape.scale)
        return rims + shape.drawn(fill=shape.fill if not shape.subject else shape.paint)

    return redrawn(document, change)


_USE = re.compile(r"<use [^>]*/>")


def simple(document: str) -> str:
    """Fewer things: no texture, no tufts and flowers, flat fills where a gradient was."""

    def change(shape: Shape) -> str:
        if is_words(shape) or shape.subject or shape.layer == "sky":
            return shape.drawn(**same(shape))
        if shape.opacity < 0.62 or not shape.fill:
            return ""
        return shape.drawn(fill=shape.fill)

    done = redrawn(document, change)
    for layer in ("ground", "foreground"):
        start = done.find(f'<g id="{layer}">')
        if start >= 0:
            end = done.find('<g id="', start + 6)
            end = len(done) if end < 0 else end
            done = done[:start] + _USE.sub("", done[start:end]) + done[end:]
    return done


def blobs(document: str, ink: str, page: float, weight: float = 4.0) -> str:
    """Colour and line printed out of register: a blob beside, the outline in place."""

    def change(shape: Shape) -> str:
        if is_words(shape) or shape.size >= page * 0.99:
            return shape.drawn(**same(shape))
        if shape.opacity < 0.62 or not shape.fill:
            return ""
        step = f"{svg.ratio(9 / shape.scale)} {svg.ratio(7 / shape.scale)}"
        shift = f'<g transform="translate({step})">{shape.drawn(fill=shape.fill)}</g>'
        return shift + shape.drawn(
            fill="none",
            stroke=ink,
            stroke_width=weight if shape.subject else weight * 0.7,
            stroke_linejoin="round",
        )

    return redrawn(document, change)


def neon(document: str, ground: str, page: float) -> str:
    """Tubes of light on the dark: bodies almost black, outlines glowing in their own colour."""

    def change(shape: Shape) -> str:
        if shape.layer == "wall":
            # What a sign hangs on is lit by it and no light itself.
            return shape.drawn(**same(shape))
        if shape.size >= page * 0.99:
            return shape.drawn(fill=ground)
        if shape.opacity < 0.5 and not is_words(shape):
            return ""
        base = shape.fill or shape.stroke or "#ffffff"
        l, c, h = color.lch(base)
        glow = color.from_lch(
            max(0.72, min(0.86, l + 0.15)),
            max(0.17, c * 1.4) if c > 0.03 else 0.13,
            h if c > 0.03 else 285 + 60 * (l - 0.5),
        )
        if not shape.fill:
            return shape.drawn(
                fill="none",
                stroke=glow,
                stroke_width=max(1.5, min(shape.width, 4)) * (1.5 if shape.subject else 1.0),
                stroke_linecap="round",
                stroke_opacity=0.8,
            )
        if 0 < shape.size < 12:
            return shape.drawn(fill=glow)
        strong = shape.subject or is_words(shape)
        k = 1.0 if strong else 0.55
        body = color.mix(ground, glow, 0.1 if strong else 0.045)
        return shape.drawn(
            fill=body, stroke=glow, stroke_width=13 * k, stroke_opacity=0.16, stroke_linejoin="round"
        ) + shape.drawn(
            fill="none",
            stroke=glow,
            stroke_width=3.6 * k,
            stroke_opacity=1.0 if strong else 0.62,
            stroke_linejoin="round",
        )

    return redrawn(document, change)


def hatched(document: str, ink: str, paper_: str, page: float) -> str:
    """Printed from a block: ink, paper and, between them, lines whose density is the tone.

    Args:
        document: SVG text.
        ink: The one ink.
        paper_: The paper.
        page: Width of the picture in units.
    """
    tones = [color.lab(c)[0] for c in svg.colors_in(document)]
    lift = max(0.0, 0.76 - sum(tones) / max(1, len(tones)))
    patterns: dict[str, str] = {}
    step = 6.0
    levels = (0.3, 0.42, 0.54, 0.66, 0.78, 0.88)

    def tone(shape: Shape) -> str:
        lightness = color.lab(shape.fill)[0]
        # Backgrounds are kept lighter and subjects harder, so that the eye finds them.
        lightness = (lightness + lift * 0.4 - 0.6) * 1.5 + 0.6 if shape.subject else lightness + lift
        level = sum(1 for edge in levels if lightness > edge)
        if level == len(levels):
            return paper_
        if level == 0:
            return ink
        share = 1 - level / len(levels)
        bucket = f"{shape.scale:.2g}"
        angle = (28, -24, 62)[level % 3]
        name = f"h{level}-{bucket.replace('.', '_').replace('-', 'm').replace('+', 'p')}"
        if name not in patterns:
            s = step
            moved = f"scale({svg.ratio(1 / float(bucket))})rotate({angle})"
            body = svg.rect(0, 0, s, s, paper_) + svg.rect(0, 0, s, s * share, ink)
            frame = f'width="{svg.num(s)}" height="{svg.num(s)}" patternUnits="userSpaceOnUse"'
            patterns[name] = f'<pattern id="{name}" {frame} patternTransform="{moved}">{body}</pattern>'
        return f"url(#{name})"

    def change(shape: Shape) -> str:
        if shape.size >= page * 0.99 and shape.layer == "sky":
            return shape.drawn(fill=paper_)
        if is_words(shape):
            return shape.drawn(
                fill=ink if shape.fill else "none",
                stroke=ink if shape.stroke and not shape.fill else paper_ if shape.stroke else None,
                stroke_width=shape.width,
            )
        if shape.opacity < 0.5:
            return ""
        if not shape.fill:
            return shape.drawn(
                fill="none",
                stroke=ink if color.lab(shape.stroke)[0] < 0.75 else paper_,
                stroke_width=max(1.4, shape.width),
                stroke_linecap="round",
            )
        edge = 1.8 * (1.0 if shape.subject else 0.8)
        return shape.drawn(fill=tone(shape), stroke=ink, stroke_width=edge, stroke_linejoin="round")

    done = redrawn(document, change)
    if not patterns:
        return done
    listed = "".join(patterns[name] for name in patterns)
    return done.replace("</title>", f"</title><defs>{listed}</defs>", 1)
