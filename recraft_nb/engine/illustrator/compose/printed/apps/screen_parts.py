"""The screen of an app with its ink, and what is drawn on it: cards, buttons, letters, pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, outlines, svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.printed.charts.explained import Sheet


Box = tuple[float, float, float, float]


class Screen:
    """A screen with its ink, its accent and places in shares of its breadth.

    Attributes:
        sheet: Writes and draws pictures.
        box: Left, top, width and height.
        accent: Of buttons.
        ink: Of letters.
        soft: Of fields and cards.
        toned: The page itself has a colour.
    """

    def __init__(self, sheet: Sheet, box: Box, accent: str, *, dark: bool = False) -> None:
        self.sheet, self.box, self.accent, self.dark, self.toned = sheet, box, accent, dark, False
        self.ink = "#f4f6fb" if dark else "#1f2433"
        self.soft = "#262b3a" if dark else "#eef1f7"
        self.faint = "#9aa3b5"
        self.said = sheet.recipe.brief.prompt.lower()
        self.unit = box[2]

    def at(self, x: float, y: float) -> svg.Point:
        """A place in shares of the breadth, from the upper left."""
        return self.box[0] + x * self.unit, self.box[1] + y * self.unit

    @property
    def tall(self) -> float:
        """Height in shares of the breadth."""
        return self.box[3] / self.unit

    def rect(self, x: float, y: float, w: float, h: float, paint: str, r: float = 0.04) -> None:
        """A card, a field or a button."""
        left, top = self.at(x, y)
        self.sheet.canvas.add(
            "ground", svg.rect(left, top, w * self.unit, h * self.unit, paint, r * self.unit)
        )

    def dot(self, x: float, y: float, r: float, paint: str) -> None:
        """A round of one colour."""
        self.sheet.canvas.add("ground", svg.circle(*self.at(x, y), r * self.unit, paint))

    def words(
        self,
        said: str,
        x: float,
        y: float,
        size: float,
        ink: str = "",
        *,
        left: bool = False,
        wide: float = 0.0,
    ) -> None:
        """Letters about a middle, or from a left edge."""
        if left:
            broad, _ = outlines.measure(said, "sans-bold", size=size)
            broad = min(broad, wide) if wide else broad
            x += broad / 2
        px, py = self.at(x, y)
        self.sheet.label(said, px, py, size * self.unit, ink or self.ink, wide=wide * self.unit)

    def picture(self, key: str, x: float, y: float, tall: float, wide: float = 0.0) -> None:
        """A thing about a middle."""
        px, py = self.at(x, y)
        self.sheet.picture(key, px, py, tall * self.unit, wide=(wide or tall) * self.unit)

    def button(self, said: str, y: float, w: float = 0.76) -> None:
        """A broad button in the middle with its words."""
        self.rect(0.5 - w / 2, y, w, 0.13, self.accent, 0.05)
        self.words(said, 0.5, y + 0.065, 0.052, color.ink_on(self.accent))

    def bar(self, x: float, y: float, w: float, paint: str = "", h: float = 0.022) -> None:
        """A line that stands for words."""
        self.rect(x, y, w, h, paint or color.mix(self.soft, self.faint, 0.45), h / 2)


def titled(screen: Screen, usual: str) -> str:
    """The words that the prompt gives for a heading, else the usual ones."""
    given = " ".join(text.spelled(t) for t in screen.sheet.recipe.brief.text if text.spelled(t))
    return given or usual
