"""Looks made of little pieces: mosaic stones and square pixels, cut from a small rendering of the picture."""

from __future__ import annotations

import io
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import hands
from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.ink.chance import Chance

_VIEW = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_HEAD = re.compile(r"^<svg[^>]*>(?:<title>.*?</title>)?", re.DOTALL)


def _sampled(document: str, columns: int, rows: int) -> list[list[str]]:
    """The picture as a small table of colours."""
    import resvg_py
    from PIL import Image

    data = bytes(
        resvg_py.svg_to_bytes(svg_string=document, width=columns * 3, height=rows * 3, skip_system_fonts=True)
    )
    with Image.open(io.BytesIO(data)) as opened:
        small = opened.convert("RGB").resize((columns, rows), Image.Resampling.BOX)
    digits, wide = small.tobytes().hex(), 6 * columns
    return [
        ["#" + digits[at : at + 6] for at in range(row, row + wide, 6)] for row in range(0, wide * rows, wide)
    ]


# Samples along a side of a facet's field, how far a corner may move to find an edge, and what is no edge.
_FINE, _REACH, _FAINT = 4, 1, 44
_SMOOTH = 0.05  # how far from its ground a colour may be that belongs to it
#: Of steps of lightness, chroma and hue there are few, and most pieces share theirs with others.
_tone = lru_cache(maxsize=4096)(color.from_lch)


def _size(document: str) -> tuple[float, float, str]:
    found = _VIEW.search(document)
    head = _HEAD.match(document)
    assert found is not None
    assert head is not None
    return float(found.group(1)), float(found.group(2)), head.group(0)


# Stones along the shorter side where little happens; how often one is cut in four, and from which difference.
_STONES, _CUTS, _BUSY = 30, 2, 0.085
_GROUT = "#d8d0c2"


def mosaic(document: str, chance: Chance, page: float) -> str:
    """Irregular stones with grout between them, smaller where there is more to tell; words stay whole on top.

    Args:
        document: SVG text.
        chance: Moves the corners of the stones.
        page: Width of the picture in units.
    """
    framed = hands.outlined(document, "#2a2430", 7.0, page, everything=False)
    w, h, head = _size(framed)
    columns = _STONES if w <= h else round(_STONES * w / h)
    rows = round(columns * h / w)
    fine = 2**_CUTS
    cells = _sampled(framed, columns * fine, rows * fine)
    labs = [[color.lab(cell) for cell in row] for row in cells]
    step_x, step_y = w / columns / fine, h / rows / fine
    moved: dict[tuple[int, int], svg.Point] = {}

    def corner(x: int, y: int, reach: int) -> svg.Point:
        if (x, y) not in moved:
            dx = chance.uniform(-0.17, 0.17) * reach if 0 < x < columns * fine else 0.0
            dy = chance.uniform(-0.17, 0.17) * reach if 0 < y < rows * fine else 0.0
            moved[x, y] = ((x + dx) * step_x, (y + dy) * step_y)
        return moved[x, y]

    stones: dict[str, list[str]] = {}

    def lay(x: int, y: int, side: int) -> None:
        area = [labs[j][i] for j in range(y, y + side) for i in range(x, x + side)]
        middle = [sum(part) / len(area) for part in zip(*area, strict=True)]
        spread = max(
            abs(lab[0] - middle[0]) + abs(lab[1] - middle[1]) + abs(lab[2] - middle[2]) for lab in area
        )
        if side > 1 and spread > _BUSY:
            half = side // 2
            for j in (0, half):
                for i in (0, half):
                    lay(x + i, y + j, half)
            return
        quad = [
            corner(x, y, side),
            corner(x + side, y, side),
            corner(x + side, y + side, side),
            corner(x, y + side, side),
        ]
        mx, my = sum(p[0] for p in quad) / 4, sum(p[1] for p in quad) / 4
        share = 1 - 0.1 * (1 if side > 1 else 1.3)
        inset = [(mx + (px - mx) * share, my + (py - my) * share) for px, py in quad]
        l, c, hue = color.lch(color.from_lab((middle[0], middle[1], middle[2])))
        tint = chance.pick((-0.03, -0.01, 0.01, 0.03))
        tone = _tone(round((l + tint) * 24) / 24, round(c * 1.15 * 30) / 30, round(hue / 9) * 9)
        stones.setdefault(tone, []).append(f"M{' '.join(f'{px:.0f},{py:.0f}' for px, py in inset)}Z")

    for row in range(rows):
        for column in range(columns):
            lay(column * fine, row * fine, fine)
    body = svg.rect(0, 0, w, h, _GROUT) + "".join(svg.path("".join(d), tone) for tone, d in stones.items())
    return f'{head}<g id="mosaic">{body}</g>{_words(document)}</svg>'


def facets(
    document: str, chance: Chance, page: float, columns: int = 46, bend: float = 0.0, ground: str = ""
) -> str:
    """Flat triangles, as of a model with few polygons, that keep to the edges of what they show.

    Words stay whole on top.

    Args:
        document: SVG text.
        chance: Moves the corners where the picture has no edge.
        page: Width of the picture in units.
        columns: Fields along the shorter side, each of two triangles.
        bend: How much lighter or darker neighbours are, as of folded paper.
        ground: Colour of a sheet below that stays smooth, "" for none.
    """
    w, h, head = _size(document)
    del page
    columns = columns if w <= h else round(columns * w / h)
    rows = max(2, round(columns * h / w))
    cells = _sampled(document, columns * _FINE, rows * _FINE)
    tints = [[color.rgb(cell) for cell in row] for row in cells]
    cw, ch = w / columns, h / rows

    def corner(x: int, y: int) -> svg.Point:
        if not (0 < x < columns and 0 < y < rows):
            dx = chance.uniform(-0.3, 0.3) if 0 < x < columns else 0.0
            dy = chance.uniform(-0.3, 0.3) if 0 < y < rows else 0.0
            return (x + dx) * cw, (y + dy) * ch
        step, px, py = _edge(tints, x * _FINE, y * _FINE)
        if step < _FAINT:
            return (x + chance.uniform(-0.34, 0.34)) * cw, (y + chance.uniform(-0.34, 0.34)) * ch
        return px / _FINE * cw, py / _FINE * ch

    net = [[corner(x, y) for x in range(columns + 1)] for y in range(rows + 1)]
    last_row, last_column = rows * _FINE - 1, columns * _FINE - 1

    def cell_at(mx: float, my: float) -> str:
        return cells[min(last_row, int(my / ch * _FINE))][min(last_column, int(mx / cw * _FINE))]

    facets: dict[str, list[str]] = {}
    for y in range(rows):
        for x in range(columns):
            a, b, c, d = net[y][x], net[y][x + 1], net[y + 1][x + 1], net[y + 1][x]
            for three in ((a, b, c), (a, c, d)) if _along(cells, x, y) else ((a, b, d), (b, c, d)):
                (ax, ay), (bx, by), (cx, cy) = three
                cell = cell_at((ax + bx + cx) / 3, (ay + by + cy) / 3)
                l, chroma, hue = color.lch(cell)
                # Each facet catches the light by the way it leans.
                lean = ((by - ay) / cw + (cx - ax) / ch) * (0.016 + bend * 0.3)
                light = l + lean + chance.pick((-0.022 - bend, 0.0, 0.022 + bend * 0.4))
                if ground and color.distance(cell, ground) < _SMOOTH:
                    facets.setdefault(ground, []).append(
                        f"M{ax:.0f},{ay:.0f} {bx:.0f},{by:.0f} {cx:.0f},{cy:.0f}Z"
                    )
                    continue
                tone = _tone(round(light * 40) / 40, round(chroma * 1.12 * 40) / 40, round(hue / 6) * 6)
                facets.setdefault(tone, []).append(f"M{ax:.0f},{ay:.0f} {bx:.0f},{by:.0f} {cx:.0f},{cy:.0f}Z")
    # A hair of its own colour round each facet closes the seams.
    body = "".join(
        svg.path("".join(d), tone, stroke=tone, stroke_width=1.2, stroke_linejoin="round")
        for tone, d in facets.items()
    )
    return f'{head}<g id="facets">{body}</g>{_words(document)}</svg>'


def _edge(tints: list[list[tuple[int, int, int]]], x: int, y: int) -> tuple[int, int, int]:
    """The strongest step of colour about a place: how strong it is, and where."""
    best = (0, x, y)
    for py in range(y - _REACH, y + _REACH + 1):
        row, above = tints[py], tints[py - 1]
        for px in range(x - _REACH, x + _REACH + 1):
            r, g, b = row[px]
            lr, lg, lb = row[px - 1]
            ar, ag, ab = above[px]
            step = abs(r - lr) + abs(g - lg) + abs(b - lb) + abs(r - ar) + abs(g - ag) + abs(b - ab)
            if step > best[0]:
                best = (step, px, py)
    return best


def _along(cells: list[list[str]], x: int, y: int) -> bool:
    """Whether a field is better cut from upper left to lower right: where its colours change least."""
    top, low = y * _FINE, y * _FINE + _FINE - 1
    left, right = x * _FINE, x * _FINE + _FINE - 1
    one = color.distance(cells[top][left], cells[low][right])
    other = color.distance(cells[top][right], cells[low][left])
    return one < other if one != other else (x + y) % 2 == 1


def leaded(document: str, chance: Chance, page: float) -> str:
    """Coloured panes in strips of lead: every shape is framed, and lead runs on from pane to pane.

    Args:
        document: SVG text.
        chance: Bends the strips.
        page: Width of the picture in units.
    """
    w, h, _ = _size(document)
    lead = "#22222c"
    framed = hands.outlined(document, lead, 7.0, page)
    columns = max(3, round(5 * w / min(w, h)))
    rows = max(3, round(5 * h / min(w, h)))

    def corner(x: int, y: int) -> svg.Point:
        dx = chance.uniform(-0.3, 0.3) * w / columns if 0 < x < columns else 0.0
        dy = chance.uniform(-0.3, 0.3) * h / rows if 0 < y < rows else 0.0
        return x * w / columns + dx, y * h / rows + dy

    net = [[corner(x, y) for x in range(columns + 1)] for y in range(rows + 1)]
    strips = [svg.polygon(line).removesuffix("Z") for line in net[1:-1]]
    strips += [svg.polygon([row[x] for row in net]).removesuffix("Z") for x in range(1, columns)]
    bars = "".join(svg.stroke(strip, lead, 4.5) for strip in strips)
    frame = svg.stroke(svg.rounded(9, 9, w - 18, h - 18, 6), lead, 18)
    return framed.removesuffix("</svg>") + f'<g id="lead">{bars}{frame}</g></svg>'


def pixels(document: str, page: float) -> str:
    """Square pixels of few colours, runs of one colour joined."""
    del page
    w, h, head = _size(document)
    columns = 72 if w <= h else round(72 * w / h)
    rows = round(columns * h / w)
    cells = _sampled(document, columns, rows)
    few = _reduced(cells, 24)
    cw, ch = w / columns, h / rows
    runs: dict[str, list[str]] = {}
    for y, row in enumerate(cells):
        x = 0
        while x < columns:
            tone = few[row[x]]
            start = x
            while x < columns and few[row[x]] == tone:
                x += 1
            runs.setdefault(tone, []).append(
                svg.d("M", start * cw, y * ch, "h", (x - start) * cw, "v", ch, "h", (start - x) * cw, "z")
            )
    body = "".join(svg.path("".join(d), tone, shape_rendering="crispEdges") for tone, d in runs.items())
    return f'{head}<g id="pixels">{body}</g></svg>'


def _reduced(cells: list[list[str]], count: int) -> dict[str, str]:
    """For each colour the nearest of a few well-spread ones."""
    weights: dict[str, int] = {}
    for row in cells:
        for cell in row:
            weights[cell] = weights.get(cell, 0) + 1
    ranked = sorted(weights, key=lambda c: (-weights[c], c))
    chosen = ranked[:1]
    # The next is always the one that is worst served so far, common colours counting more.
    candidates = ranked[:240]
    while len(chosen) < min(count, len(candidates)):
        chosen.append(
            max(candidates, key=lambda c: (min(color.distance(c, k) for k in chosen) * weights[c] ** 0.3, c))
        )
    return {c: min(chosen, key=lambda k: (color.distance(c, k), k)) for c in weights}


def _words(document: str) -> str:
    found = re.search(r'<g id="lettering">.*?</g>', document, re.DOTALL)
    return found.group(0) if found else ""
