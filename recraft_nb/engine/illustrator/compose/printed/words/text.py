"""Words in a picture: titles, ribbons, boards, and boxes that the caller has laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, glyphs, outlines, svg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance

Corners = tuple[tuple[float, float], ...]


def spelled(text: str) -> str:
    """The text without letters that no outline exists for; spaces kept single."""
    kept = "".join(letter for letter in text if letter == "\n" or not glyphs.unspellable(letter))
    return "\n".join(" ".join(line.split()) for line in kept.split("\n")).strip()


def in_box(
    text: str, x: float, y: float, w: float, h: float, font: outlines.Font, stretch: bool = False
) -> str:
    """Path data of text as large as a box allows, centred in it."""
    if not text or w <= 0 or h <= 0:
        return ""
    return outlines.fit(text, [(x, y), (x + w, y), (x + w, y + h), (x, y + h)], font, stretch=stretch).d


def lines_for(text: str, font: outlines.Font, w: float, h: float) -> str:
    """The text broken so that it is largest in a box: tries one to five lines."""
    words = text.split()
    if "\n" in text or len(words) < 2:
        return text
    best, size = text, 0.0
    for count in range(1, min(5, len(words)) + 1):
        broken = "\n".join(_balanced(words, count))
        width, height = outlines.measure(broken, font, size=100.0)
        fits = min(w / max(1, width), h / max(1, height * 1.05))
        if fits > size * 1.02:
            best, size = broken, fits
    return best


def stacked(lines: str, x: float, y: float, w: float, h: float, font: outlines.Font) -> str:
    """Path data of a title in a box and, smaller below it, of the lines that follow it."""
    title, _, rest = lines.partition("\n")
    if not rest:
        return in_box(lines_for(title, font, w, h), x, y, w, h, font)
    share = 0.6 if "\n" not in rest else 0.54
    over = in_box(lines_for(title, font, w, h * share), x, y, w, h * share, font)
    low = y + h * (share + 0.1)
    return over + in_box(rest, x + w * 0.06, low, w * 0.88, h * (0.9 - share), font)


def _balanced(words: list[str], count: int) -> list[str]:
    """Words in a number of lines of about equal length."""
    goal = sum(len(w) + 1 for w in words) / count
    lines: list[str] = []
    line = ""
    for i, word in enumerate(words):
        left = len(words) - i
        longer = f"{line} {word}".strip()
        if line and (len(longer) > goal * 1.12 or left <= count - len(lines) - 1) and len(lines) < count - 1:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


def laid_out(canvas: svg.Canvas, boxes: Sequence[tuple[str, Corners]], ground: str) -> None:
    """Text exactly where the caller wants it: each box is four points, shares of the picture's sides."""
    for text, corners in boxes:
        shown = spelled(text)
        if not shown:
            continue
        quad = [(x * canvas.width, y * canvas.height) for x, y in corners]
        d = outlines.fit(shown, quad, "display").d
        ink = color.ink_on(ground)
        halo = "#1d1b2c" if color.luminance(ink) > 0.4 else "#fffaf0"
        tall = max(y for _, y in quad) - min(y for _, y in quad)
        canvas.add(
            "lettering",
            svg.stroke(d, halo, max(4.0, min(18.0, tall * 0.07)), stroke_opacity=0.9),
            svg.path(d, ink),
        )


def title(stage: Stage, words: str, chance: Chance, *, large: bool = False) -> None:
    """Words over the picture: big letters with a rim; ``large`` as the title of a game."""
    canvas, u = stage.canvas, stage.canvas.short
    shown = spelled(words)
    if not shown:
        return
    font: outlines.Font = chance.pick(("display", "block", "hand", "serif"))
    w, h = canvas.width * (0.9 if large else 0.82), u * (0.2 if large else 0.15)
    broken = lines_for(shown, font, w, h * 1.4)
    h *= 1 + 0.55 * broken.count("\n")
    x, y = (canvas.width - w) / 2, u * 0.075
    d = in_box(broken, x, y, w, h, font)
    scheme = stage.world.scheme
    sky = scheme.sky[0] if not stage.indoors else "#f3e6d5"
    ink = color.ink_on(sky, ("#fffaf0", "#2a2140"), least=3.0)
    rim = color.shaded(sky, 0.22) if color.luminance(ink) > 0.4 else color.lit(sky, 0.2)
    canvas.add(
        "lettering",
        svg.placed(svg.stroke(d, rim, u * 0.016), 0, u * 0.006),
        svg.stroke(d, rim, u * 0.014),
        svg.path(d, ink),
    )


def board(stage: Stage, words: str, chance: Chance, x: float, y: float, size: float) -> str:
    """A wooden sign on posts with the words on it; ``x`` and ``y`` are the middle of its foot."""
    shown = spelled(words)
    font: outlines.Font = chance.pick(("display", "block", "sans-bold"))
    broken = lines_for(shown, font, size * 0.86, size * 0.4)
    rows = broken.count("\n") + 1
    w, h = size, size * (0.3 + 0.16 * (rows - 1))
    wood = stage.world.subject_tone("#c98f55")
    post, dark = color.shaded(wood, 0.14), color.shaded(wood, 0.07)
    top = y - h - size * 0.34
    parts = [
        svg.rect(
            x + k * w * 0.36 - size * 0.025, top - size * 0.04, size * 0.05, y - top + size * 0.04, post, 3
        )
        for k in (-1, 1)
    ]
    parts.append(svg.rect(x - w / 2, top, w, h, wood, size * 0.02))
    parts.append(svg.rect(x - w / 2, top + h - size * 0.03, w, size * 0.03, dark, size * 0.012))
    grain = "".join(
        svg.d("M", x - w * 0.46 + w * 0.3 * k, top + h * (0.2 + 0.3 * (k % 3)), "h", w * 0.2)
        for k in range(3)
    )
    parts.append(svg.stroke(grain, dark, 3, stroke_opacity=0.6))
    parts.append(
        svg.path(
            in_box(broken, x - w * 0.43, top + h * 0.17, w * 0.86, h * 0.64, font),
            color.ink_on(wood, ("#fff8e8", "#3a2418"), least=4.0),
        )
    )
    return "".join(parts)


def ribbon(
    x: float, y: float, w: float, h: float, paint: str, words: str, ink: str, font: outlines.Font = "display"
) -> str:
    """A ribbon with folded ends and words on it; ``x`` and ``y`` are its middle."""
    dark = color.shaded(paint, 0.12)
    tail, drop = h * 0.95, h * 0.26
    left, right, top = x - w / 2, x + w / 2, y - h / 2
    parts = []
    for side, edge in ((-1, left), (1, right)):
        out = edge + side * tail
        parts.append(
            svg.path(
                svg.polygon(
                    [
                        (edge - side * h * 0.45, top + drop),
                        (out, top + drop),
                        (out - side * h * 0.36, top + drop + h / 2),
                        (out, top + drop + h),
                        (edge - side * h * 0.45, top + drop + h),
                    ]
                ),
                color.shaded(paint, 0.06),
            )
        )
        parts.append(
            svg.path(
                svg.polygon(
                    [
                        (edge, top + h),
                        (edge - side * h * 0.45, top + h),
                        (edge - side * h * 0.45, top + h + drop),
                    ]
                ),
                dark,
            )
        )
    parts.append(svg.rect(left, top, w, h, paint))
    parts.append(
        svg.path(in_box(spelled(words), left + h * 0.3, top + h * 0.22, w - h * 0.6, h * 0.56, font), ink)
    )
    return "".join(parts)


def flush_left(
    canvas: svg.Canvas, words: str, x: float, y: float, w: float, h: float, font: outlines.Font, ink: str
) -> None:
    """Type as large as fits, set flush left."""
    broken = lines_for(words, font, w, h)
    width, height = outlines.measure(broken, font, size=100.0)
    size = 100 * min(w / width, h / max(1.0, height))
    drawn = outlines.text_path(broken, font, size=size, x=x, y=0)
    canvas.add("lettering", svg.placed(svg.path(drawn.d, ink), x - drawn.bbox[0], y - drawn.bbox[1]))
