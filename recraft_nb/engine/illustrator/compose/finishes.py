"""What tells that a shape is a cake, a balloon or a lamp: board and candles, a basket, a foot and light.

Each function takes markup, its box and the colour of its stuff, and gives markup and box of the whole.
"""

from __future__ import annotations

from recraft_nb.engine.illustrator.compose import trace
from recraft_nb.engine.illustrator.ink import color, svg

Box = tuple[float, float, float, float]
Form = tuple[str, Box]


def tinted(body: str, paint: str) -> str:
    """The markup in tones of one colour."""
    middle = color.lch(paint)
    weights = trace.areas(body)
    total = sum(weights.values()) or 1.0
    mean = sum(color.lch(c)[0] * w for c, w in weights.items()) / total

    def change(c: str) -> str:
        lightness = middle[0] + (color.lch(c)[0] - mean) * 0.42
        return color.from_lch(max(0.16, min(0.97, lightness)), middle[1], middle[2])

    return svg.recolored(body, change)


def cake(body: str, box: Box, paint: str) -> Form:
    """On a round tier with icing and candles, on a board."""
    x0, _, x1, y1 = box
    w = x1 - x0
    cx, tall = (x0 + x1) / 2, w * 0.3
    left, right, base = cx - w * 0.62, cx + w * 0.62, y1 + tall
    icing = "#fff6ec"
    parts = [
        svg.ellipse(cx, base, w * 0.78, w * 0.1, "#e9edf3"),
        svg.ellipse(cx, base - w * 0.015, w * 0.74, w * 0.085, "#fbfcfe"),
        svg.path(
            svg.d(
                "M",
                left,
                y1,
                "V",
                base - w * 0.02,
                "Q",
                cx,
                base + w * 0.13,
                right,
                base - w * 0.02,
                "V",
                y1,
                "Z",
            ),
            "#c98a55",
        ),
        svg.path(
            svg.d(
                "M",
                left,
                y1 + tall * 0.48,
                "Q",
                cx,
                y1 + tall * 0.48 + w * 0.12,
                right,
                y1 + tall * 0.48,
                "v",
                w * 0.045,
                "Q",
                cx,
                y1 + tall * 0.48 + w * 0.165,
                left,
                y1 + tall * 0.48 + w * 0.045,
                "Z",
            ),
            color.lit(paint, 0.04),
        ),
        svg.ellipse(cx, y1, w * 0.62, w * 0.12, icing),
    ]
    drip: list[float | str] = ["M", left, y1]
    for k in range(9):
        a, b = left + (right - left) * k / 9, left + (right - left) * (k + 1) / 9
        low = y1 + w * (0.1 + 0.06 * (k % 2)) * (1 - abs(k - 4) * 0.05)
        drip += ["C", a, low, b, low, b, y1 + w * 0.03]
    parts.append(svg.path(svg.d(*drip, "Z"), icing))
    for k, tone in enumerate(("#e8483f", "#3f9be0", "#f2b93b", "#5db85a", "#9a5fd0", "#f07fb0", "#2fb5a5")):
        parts.append(
            svg.circle(
                left + w * (0.08 + 0.18 * k), base - w * (0.05 - 0.03 * (1 - abs(k - 3) / 3)), w * 0.018, tone
            )
        )
    candles = []
    for dx, tone in ((-0.54, "#3f9be0"), (-0.42, "#f2b93b"), (0.42, "#e8483f"), (0.54, "#5db85a")):
        x, y = cx + dx * w, y1 + w * 0.02
        candles.append(svg.rect(x - w * 0.016, y - w * 0.2, w * 0.032, w * 0.2, tone, w * 0.01))
        candles.append(svg.ellipse(x, y - w * 0.235, w * 0.018, w * 0.036, "#ffb52f"))
        candles.append(svg.ellipse(x, y - w * 0.228, w * 0.009, w * 0.02, "#fff1b8"))
    return "".join([*parts, body, *candles]), (cx - w * 0.78, box[1], cx + w * 0.78, base + w * 0.1)


def hot_air(body: str, box: Box, _paint: str) -> Form:
    """A basket on ropes below."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    cx = (x0 + x1) / 2
    size = max(w, h)
    b, top = size * 0.11, y1 + size * 0.17
    ropes = "".join(
        svg.stroke(
            svg.d("M", cx + k * w * 0.3, y1 - h * 0.2, "L", cx + k * b * 0.86, top), "#8a6a4a", size * 0.009
        )
        for k in (-1, -0.4, 0.4, 1)
    )
    basket = svg.path(
        svg.d(
            "M", cx - b, top, "h", 2 * b, "l", -b * 0.24, b * 1.3, "q", -b * 0.76, b * 0.16, -b * 1.52, 0, "Z"
        ),
        "#b07a45",
    )
    basket += svg.rect(cx - b * 1.08, top - b * 0.1, b * 2.16, b * 0.28, "#8a5a32", b * 0.12)
    for k in range(3):
        y = top + b * (0.42 + 0.3 * k)
        basket += svg.stroke(svg.d("M", cx - b * 0.82, y, "h", b * 1.64), "#8f6238", size * 0.006)
    flame = svg.ellipse(cx, y1 + size * 0.035, size * 0.022, size * 0.045, "#ffb52f")
    return ropes + flame + body + basket, (x0, y0, x1, top + b * 1.4)


def toy_balloon(body: str, box: Box, paint: str) -> Form:
    """With a string below."""
    x0, y0, x1, y1 = box
    h, cx = y1 - y0, (x0 + x1) / 2
    line = svg.d("M", cx, y1 - 2, "q", h * 0.08, h * 0.2, 0, h * 0.38, "t", 0, h * 0.36)
    knot = svg.path(
        svg.polygon([(cx, y1 - h * 0.02), (cx - h * 0.03, y1 + h * 0.03), (cx + h * 0.03, y1 + h * 0.03)]),
        paint,
    )
    shine = svg.ellipse(x0 + (x1 - x0) * 0.3, y0 + h * 0.28, h * 0.05, h * 0.09, "#ffffff", opacity=0.5)
    return svg.stroke(line, "#8a8f9c", h * 0.012) + knot + body + shine, (x0, y0, x1, y1 + h * 0.74)


def pizza(body: str, box: Box, _paint: str) -> Form:
    """Crust, cheese and slices of sausage."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    inner = svg.placed(tinted(body, "#f6cf57"), cx - cx * 0.84, cy - cy * 0.84, 0.84)
    dots = "".join(
        svg.circle(x0 + w * x, y0 + h * y, w * 0.055, "#c23b2e")
        + svg.circle(x0 + w * x, y0 + h * y, w * 0.04, "#d95a45")
        for x, y in ((0.34, 0.34), (0.66, 0.34), (0.5, 0.48), (0.36, 0.52), (0.64, 0.54), (0.5, 0.68))
    )
    leaves = "".join(
        svg.ellipse(x0 + w * x, y0 + h * y, w * 0.03, w * 0.014, "#4f9a3f")
        for x, y in ((0.44, 0.4), (0.58, 0.44), (0.46, 0.6))
    )
    return body + inner + dots + leaves, box


def cookie(body: str, box: Box, _paint: str) -> Form:
    """With chips."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    chips = "".join(
        svg.circle(x0 + w * x, y0 + h * y, w * 0.03, "#5a3524")
        for x, y in ((0.36, 0.4), (0.6, 0.36), (0.5, 0.52), (0.4, 0.6), (0.62, 0.6), (0.5, 0.72))
    )
    return body + chips, box


def mug(body: str, box: Box, paint: str) -> Form:
    """With a handle."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    line = svg.d(
        "M", x1 - w * 0.1, y0 + h * 0.36, "c", w * 0.3, -h * 0.06, w * 0.3, h * 0.42, -w * 0.02, h * 0.36
    )
    return svg.stroke(line, color.shaded(paint, 0.06), w * 0.075) + body, (x0, y0, x1 + w * 0.16, y1)


def pot(body: str, box: Box, paint: str) -> Form:
    """Clipped green in a pot of clay."""
    x0, _, x1, y1 = box
    w, cx = x1 - x0, (x0 + x1) / 2
    p = w * 0.3
    clay = svg.rect(cx - w * 0.035, y1 - w * 0.02, w * 0.07, p * 0.5, "#7a5232")
    clay += svg.path(
        svg.polygon(
            [
                (cx - p, y1 + p * 0.4),
                (cx + p, y1 + p * 0.4),
                (cx + p * 0.74, y1 + p * 1.5),
                (cx - p * 0.74, y1 + p * 1.5),
            ]
        ),
        "#c4693f",
    )
    clay += svg.rect(cx - p * 1.1, y1 + p * 0.36, p * 2.2, p * 0.3, "#d57c4e", p * 0.08)
    leaves = ""
    for k in range(16):
        x, y = (
            x0 + w * (0.2 + 0.6 * ((k * 0.618) % 1)),
            box[1] + (y1 - box[1]) * (0.25 + 0.5 * ((k * 0.382) % 1)),
        )
        leaves += svg.ellipse(x, y, w * 0.03, w * 0.016, color.lit(paint, 0.07), opacity=0.8)
    return clay + body + leaves, (x0, box[1], x1, y1 + p * 1.5)


def lamp(body: str, box: Box, _paint: str) -> Form:
    """Glowing, on a foot."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    glow = "".join(
        svg.circle(cx, cy, max(w, h) * r, "#ffe7a0", opacity=o) for r, o in ((0.82, 0.14), (0.66, 0.2))
    )
    base = svg.rect(cx - w * 0.03, y1 - h * 0.02, w * 0.06, h * 0.16, "#8a6a4a")
    base += svg.ellipse(cx, y1 + h * 0.16, w * 0.24, h * 0.035, "#6f5238")
    return glow + base + body, (x0, y0, x1, y1 + h * 0.19)


def house(body: str, box: Box, _paint: str) -> Form:
    """With a door and windows."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    cx = (x0 + x1) / 2
    door = w * 0.17
    parts = [
        svg.path(
            svg.d(
                "M",
                cx - door / 2,
                y1,
                "v",
                -h * 0.2,
                "a",
                door / 2,
                door / 2,
                "0 0 1",
                door,
                0,
                "v",
                h * 0.2,
                "Z",
            ),
            "#7a4a2c",
        ),
        svg.circle(cx + door * 0.28, y1 - h * 0.12, w * 0.012, "#f2bd3f"),
    ]
    for x, y in ((-0.2, 0.52), (0.2, 0.52)):
        r = w * 0.065
        parts.append(svg.circle(cx + x * w, y0 + h * y, r * 1.25, "#fff6e6"))
        parts.append(svg.circle(cx + x * w, y0 + h * y, r, "#ffd98a"))
        parts.append(svg.stroke(svg.d("M", cx + x * w - r, y0 + h * y, "h", 2 * r), "#fff6e6", w * 0.012))
        parts.append(svg.stroke(svg.d("M", cx + x * w, y0 + h * y - r, "v", 2 * r), "#fff6e6", w * 0.012))
    return body + "".join(parts), box


def bag(body: str, box: Box, paint: str) -> Form:
    """With a strap."""
    x0, y0, x1, y1 = box
    w, cx = x1 - x0, (x0 + x1) / 2
    line = svg.d("M", cx - w * 0.22, y0 + w * 0.12, "c", 0, -w * 0.42, w * 0.44, -w * 0.42, w * 0.44, 0)
    return svg.stroke(line, color.shaded(paint, 0.12), w * 0.05) + body, (x0, y0 - w * 0.22, x1, y1)


def kite(body: str, box: Box, _paint: str) -> Form:
    """With a tail of bows."""
    x0, y0, x1, y1 = box
    h, cx = y1 - y0, (x0 + x1) / 2
    line = svg.d("M", cx, y1, "q", h * 0.16, h * 0.2, 0, h * 0.38, "t", h * 0.06, h * 0.36)
    bows = "".join(
        svg.path(
            svg.polygon(
                [
                    (x - h * 0.06, y - h * 0.035),
                    (x + h * 0.06, y + h * 0.035),
                    (x + h * 0.06, y - h * 0.035),
                    (x - h * 0.06, y + h * 0.035),
                ]
            ),
            tone,
        )
        for x, y, tone in (
            (cx + h * 0.07, y1 + h * 0.18, "#e8483f"),
            (cx, y1 + h * 0.38, "#3f9be0"),
            (cx - h * 0.05, y1 + h * 0.56, "#f2b93b"),
        )
    )
    return svg.stroke(line, "#8a7a68", h * 0.012) + bows + body, (x0, y0, x1, y1 + h * 0.74)


def candle(body: str, box: Box, _paint: str) -> Form:
    """With a flame on top."""
    x0, y0, x1, y1 = box
    h = y1 - y0
    x, y = trace.head(body, box, 0)
    flame = svg.stroke(svg.d("M", x, y, "v", -h * 0.05), "#4a3a34", h * 0.012)
    flame += svg.ellipse(x, y - h * 0.12, h * 0.04, h * 0.08, "#ffb52f") + svg.ellipse(
        x, y - h * 0.1, h * 0.02, h * 0.045, "#fff1b8"
    )
    return body + flame, (x0, min(y0, y - h * 0.2), x1, y1)


def water(body: str, box: Box, _paint: str) -> Form:
    """Seen flat from above, with a stone rim."""
    x0, y0, x1, y1 = box
    cx = (x0 + x1) / 2
    rim = tinted(body, "#d9d2c6")

    def flat(markup: str, s: float, dy: float) -> str:
        moved = f"translate({svg.num(cx - cx * s)} {svg.num(y1 - y1 * 0.46 * s + dy)})"
        steps = f"{moved}scale({svg.ratio(s)} {svg.ratio(0.46 * s)})"
        return svg.group(markup, transform=steps)

    h = y1 - y0
    return flat(rim, 1.0, 0) + flat(body, 0.9, -h * 0.02), (x0, y1 - h * 0.46, x1, y1)
