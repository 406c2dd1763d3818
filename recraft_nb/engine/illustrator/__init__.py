"""The procedural illustrator: a prompt becomes a layered drawing.

>>> order = Order("a red cat on a windowsill", 1024, 1024, seed=7)
>>> illustrate(order).svg[:4]
'<svg'
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Drawing", "Order", "illustrate", "redraw"]

Rgb = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be drawn.

    Attributes:
        prompt: The user's words.
        width: Pixels across.
        height: Pixels down.
        seed: Same order and seed, same drawing.
        style: A curated style's name, or None.
        vector: The picture stays a vector; looks that need pixels are drawn as far as a vector can.
        colors: Palette for the whole picture.
        background: Exact colour of the ground.
        text_layout: Words with four points each, clockwise from the top left, as shares of the sides.
        no_text: Draw no letters at all.
        negative_prompt: Words of things that must not be drawn.
        model: Id of the model asked for; it does not change the drawing.
    """

    prompt: str
    width: int
    height: int
    seed: int = 0
    style: str | None = None
    vector: bool = False
    colors: tuple[Rgb, ...] = ()
    background: Rgb | None = None
    text_layout: tuple[tuple[str, tuple[tuple[float, float], ...]], ...] = ()
    no_text: bool = False
    negative_prompt: str = ""
    model: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished drawing.

    Attributes:
        svg: The picture, in named layers.
        recipe: JSON from which :func:`redraw` draws it again.
        filter: Name of the pixel filter that completes its look after rendering, or None.
    """

    svg: str
    recipe: dict[str, Any]
    filter: str | None


def illustrate(order: Order) -> Drawing:
    """Draw what a prompt says. The same order gives the same bytes everywhere."""
    from recraft_nb.engine.illustrator import drawing

    return drawing.illustrate(order)


def redraw(
    recipe: Mapping[str, Any], width: int, height: int, only: Literal["", "subjects", "backdrop"] = ""
) -> Drawing:
    """Draw a recipe again, composed anew for another size, the whole or a part of it.

    Args:
        recipe: What a :class:`Drawing` carries.
        width: Pixels across.
        height: Pixels down.
        only: "subjects" leaves everything else transparent (an exact cut-out), "backdrop" leaves the
            subjects out; there each thing is a group within the group of its layer.

    Raises:
        ValueError: When it is not a recipe.
    """
    from recraft_nb.engine.illustrator import drawing

    return drawing.redraw(recipe, width, height, only)
