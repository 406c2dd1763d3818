"""Linocut: bold black and paper, gouge marks for the tones between, white cuts where dark meets dark."""

from __future__ import annotations

from recraft_nb.engine.illustrator.compose.restyle import Shape, is_words, redrawn
from recraft_nb.engine.illustrator.ink import color, svg

# Lightness below which a shape is left standing, and above which it is cut away.
_STANDS, _CUT, _WHITE = 0.5, 0.74, 0.9
_SOLID = 0.5
# From which share of pale shapes, and from which lightness, a subject stands before the dark.
_PALE, _BRIGHT = 0.5, 0.64
_SPARSE = 0.4  # share of what is cut below which the marks stand far apart
_CUT_LINE, _INK_LINE = 2.6, 4.6


def linocut(document: str, ink: str, paper: str, page: float) -> str:
    """The picture as a print from a block of linoleum.

    Args:
        document: SVG text.
        ink: The one ink.
        paper: The paper.
        page: Width of the picture in units.
    """
    tones = _tones(document)
    # A light animal stands before the dark, a dark one before the light.
    low, high = _steps(tones)
    pale = sum(1 for tone in tones if tone > (low + high) / 2) / max(1, len(tones))
    dark_ground = pale > _PALE and sum(tones) / max(1, len(tones)) > _BRIGHT
    marks: dict[str, str] = {}

    def gouged(shape: Shape, cut: float) -> str:
        bucket = f"{shape.scale:.2g}"
        key = f"g{round(cut * 10)}-{bucket.replace('.', '_').replace('-', 'm').replace('+', 'p')}"
        marks.setdefault(key, _gouges(key, cut, float(bucket), ink, paper))
        return f"url(#{key})"

    def level(shape: Shape) -> int:
        """0 for ink, 1 and 2 for few and many gouges, 3 for paper."""
        l = color.lab(shape.fill)[0]
        if shape.subject:
            return 0 if l < low else 3 if l > high else 2 if l > (low + high) / 2 else 1
        step = 0 if l < _STANDS else 3 if l > _WHITE else 2 if l > _CUT else 1
        # Behind a light subject nearly everything stands, behind a dark one nearly everything is cut.
        return max(0, step - 1) if dark_ground else max(1, step)

    def change(shape: Shape) -> str:
        if is_words(shape):
            return shape.drawn(
                fill=ink if shape.fill else "none",
                stroke=ink if shape.stroke and not shape.fill else paper if shape.stroke else None,
                stroke_width=shape.width,
            )
        if shape.opacity < _SOLID:
            return ""
        if not shape.fill:
            bright = color.lab(shape.stroke)[0] > 0.6
            return shape.drawn(
                fill="none", stroke=paper if bright else ink, stroke_width=max(2.2, shape.width)
            )
        if shape.size >= page * 0.99 and shape.layer == "sky":
            return shape.drawn(fill=gouged(shape, 0.2) if dark_ground else paper)
        step = level(shape)
        fill = (ink, gouged(shape, 0.35), gouged(shape, 0.7), paper)[step]
        if 0 < shape.size < 9:
            return shape.drawn(fill=paper if step > 1 else ink)
        line = paper if step < 2 else ink
        wide = (_CUT_LINE if step < 2 else _INK_LINE) * (1.0 if shape.subject else 0.7)
        return shape.drawn(fill=fill, stroke=line, stroke_width=wide)

    done = redrawn(document, change)
    return done.replace("</title>", f"</title><defs>{''.join(marks.values())}</defs>", 1)


def _tones(document: str) -> list[float]:
    """How light the solid parts of the subjects are."""
    found: list[float] = []

    def look(shape: Shape) -> str:
        if shape.subject and shape.fill and shape.opacity > _SOLID:
            found.append(color.lab(shape.fill)[0])
        return ""

    redrawn(document, look)
    return found


def _steps(tones: list[float]) -> tuple[float, float]:
    """Where the subjects' own tones are divided, so that each shows black, marks and paper."""
    ranked = sorted(tones) or [_STANDS]
    low, high = ranked[len(ranked) // 3], ranked[(2 * len(ranked)) // 3]
    return max(0.3, min(0.62, low + 0.001)), max(0.66, min(0.88, high - 0.001))


def _gouges(name: str, cut: float, scale: float, ink: str, paper: str) -> str:
    """A tile of strokes of the gouge: pointed where it went in, wider where it came out."""
    wide, high = (58.0, 22.0) if cut > _SPARSE else (124.0, 40.0)

    def stroke(x: float, y: float, long: float) -> str:
        thick = 8.0 * cut + 1.2
        way = svg.d("M", x, y, "q", long * 0.6, -thick, long, -thick * 0.35)
        way += svg.d(
            "q", 2.4, thick * 0.4, 0, thick * 0.8, "q", -long * 0.4, thick * 0.6, -long, -thick * 0.45, "Z"
        )
        return svg.path(way, paper)

    body = svg.rect(0, 0, wide, high, ink) + stroke(2, high * 0.28, wide * 0.6)
    body += stroke(wide * 0.53, high * 0.78, wide * 0.4)
    body += stroke(4, high * 0.82, 16) if cut > _SPARSE else ""
    body += stroke(42, high * 0.3, 14) if cut > _SPARSE else ""
    step = f"scale({svg.ratio(1 / scale)})rotate({-4 if cut < _SPARSE else 9})"
    frame = f'width="{svg.num(wide)}" height="{svg.num(high)}" patternUnits="userSpaceOnUse"'
    return f'<pattern id="{name}" {frame} patternTransform="{step}">{body}</pattern>'
