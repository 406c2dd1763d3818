"""Tools of pictures that explain: headings, labels, arrows, pictures in their places."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.light import World
from recraft_nb.engine.illustrator.compose.printed.school import small_drawings
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, outlines, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.recipe import Recipe

# fmt: off
# Places and sizes of one shape stay in a row.

_WORDLESS = re.compile(
    r"\b(?:no|without(?: any)?) (?:text|words|letters|lettering|labels|writing|captions)\b|\b(?:wordless|"
    r"textless)\b"
)
INK, PAPER = "#22304a", "#fffaf0"
#: Colours of parts that follow one another.
TONES = ("#e5604d", "#f0a93a", "#4fae6a", "#3f8fd0", "#8a63b8", "#d9628f", "#2f9e96", "#b0763f")


class Sheet:
    """A page on which something is explained.

    Attributes:
        recipe: What is asked for.
        canvas: Drawn on.
        top: Where the room under the heading begins.
    """

    def __init__(self, recipe: Recipe, canvas: svg.Canvas, paper: str = PAPER) -> None:
        self.recipe, self.canvas = recipe, canvas
        self.paper, self.top = recipe.background or paper, canvas.short * 0.04
        self.ink = INK if color.contrast(self.paper, INK) > 3 else "#fdf8ee"
        self._world = World("day", "summer", recipe.chance("palette"))
        self._count = 0
        for layer in ("sky", "distance", "middle", "ground", "subject-1", "front", "lettering"):
            canvas.layers.setdefault(layer, [])
        canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, self.paper))

    @property
    def writes(self) -> bool:
        """Whether letters may be drawn."""
        return not self.recipe.no_text and not _WORDLESS.search(self.recipe.brief.prompt.lower())

    def heading(self, words: str, ink: str = "") -> None:
        """The title at the top: the words that the prompt gives, else these."""
        given = " ".join(text.spelled(t) for t in self.recipe.brief.text if text.spelled(t))
        said = given or words
        c, u = self.canvas, self.canvas.short
        if not said or not self.writes or self.recipe.text_layout:
            return
        tall = u * 0.085
        d = text.in_box(said, c.width * 0.06, u * 0.045, c.width * 0.88, tall, "sans-bold")
        c.add("lettering", svg.path(d, ink or self.ink))
        self.top = u * 0.17

    def label(
        self, words: str, x: float, y: float, size: float, ink: str = "", *, pill: str = "", wide: float = 0.0
    ) -> None:
        """A word, centred on a place, perhaps on a rounded ground.

        Args:
            words: To be written.
            x: Of their middle.
            y: Of their middle.
            size: Of the letters.
            ink: Of the letters; the page's own when it is "".
            pill: Colour of the ground, or "".
            wide: The letters get smaller until they are no wider.
        """
        if not self.writes:
            return
        broad, _ = outlines.measure(words, "sans-bold", size=size)
        if wide and broad > wide:
            size *= wide / broad
            broad = wide
        if pill:
            self.canvas.add("front", svg.rect(x - broad / 2 - size * 0.5, y - size * 0.82, broad + size,
                size * 1.64, pill, size * 0.82))
            ink = ink or color.ink_on(pill)
        drawn = outlines.text_path(words, "sans-bold", size=size, align="middle", x=x, y=y + size * 0.35)
        self.canvas.add("lettering", svg.path(drawn.d, ink or self.ink))

    def pointer(self, words: str, x: float, y: float, at: svg.Point, size: float) -> None:
        """A label with a thin line to what it names."""
        side = 1 if at[0] > x else -1
        broad, _ = outlines.measure(words, "sans-bold", size=size)
        start = (x + side * (broad / 2 + size * 0.5), y)
        self.canvas.add("front", svg.stroke(svg.polygon([start, at], close=False), self.ink, size * 0.09),
            svg.circle(*at, size * 0.2, self.ink))
        self.label(words, x, y, size, pill=color.mix(self.paper, "#ffffff", 0.7))

    def picture(
        self, key: str, x: float, y: float, tall: float, *, tint: Rgb | None = None, flip: bool = False,
        turn: float = 0.0, wide: float = 0.0, traits: tuple[str, ...] = (),
    ) -> bool:
        """A thing of the picture table about a middle; False when there is no picture of it.

        Args:
            key: As a subject has it.
            x: Of its middle.
            y: Of its middle.
            tall: Units from foot to top.
            tint: Its colour.
            flip: Mirrored.
            turn: Degrees.
            wide: No wider than this.
            traits: As a subject has them.
        """
        drawn = small_drawings.DRAWN.get(key)
        if drawn is not None:
            scale = min(tall, wide or math.inf) / 100
            self.canvas.add("subject-1", svg.placed(drawn(), x, y, scale, flip=flip, turn=turn))
            return True
        thing = things.make(Subject(key, key, color=tint, traits=traits), 3, whole=True)
        if thing is None:
            return False
        self._count += 1
        body = things.painted(self.canvas, thing, self._world, f"e{self._count}-")
        scale = min(tall / max(1.0, thing.height), (wide or math.inf) / max(1.0, thing.width))
        mx, my = (thing.box[0] + thing.box[2]) / 2, (thing.box[1] + thing.box[3]) / 2
        inner = f'<g transform="translate({svg.num(-mx)} {svg.num(-my)})">{body}</g>'
        self.canvas.add("subject-1", svg.placed(inner, x, y, scale, flip=flip, turn=turn))
        return True


def arrow(a: svg.Point, b: svg.Point, paint: str, weight: float, bend: float = 0.0) -> str:
    """From one place to another, with a head.

    Args:
        a: Its start.
        b: Its tip.
        paint: Its colour.
        weight: Of the line.
        bend: How far its middle lies beside the straight way, as a share of its length.
    """
    dx, dy = b[0] - a[0], b[1] - a[1]
    mid = ((a[0] + b[0]) / 2 - dy * bend, (a[1] + b[1]) / 2 + dx * bend)
    angle = math.atan2(b[1] - mid[1], b[0] - mid[0])
    size = weight * 2.6
    back = (b[0] - math.cos(angle) * size * 1.1, b[1] - math.sin(angle) * size * 1.1)
    wings = [(b[0] - math.cos(angle + s * 0.52) * size * 1.6, b[1] - math.sin(angle + s * 0.52) * size * 1.6)
        for s in (-1, 1)]
    way = svg.d("M", a[0], a[1], "Q", mid[0], mid[1], back[0], back[1])
    return svg.stroke(way, paint, weight) + svg.path(svg.polygon([b, wings[0], wings[1]]), paint)


def ring_of(count: int, cx: float, cy: float, rx: float, ry: float) -> list[svg.Point]:
    """Places around an ellipse, the first at the top, clockwise."""
    return [(cx + rx * math.sin(math.tau * k / count), cy - ry * math.cos(math.tau * k / count))
        for k in range(count)]
