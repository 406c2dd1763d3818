"""Things laid out on a surface that is seen from above: side by side, each whole, with a short shadow."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.arrangements import CIRCLE, HEART, ROW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.compose.things import Thing
    from recraft_nb.engine.illustrator.ink.chance import Chance

# Where so many lie, as shares of width and height, and the room of each as a share of the shorter side.
_PLACES: dict[int, tuple[float, tuple[tuple[float, float], ...]]] = {
    1: (0.74, ((0.5, 0.5),)),
    2: (0.46, ((0.27, 0.5), (0.74, 0.5))),
    3: (0.45, ((0.3, 0.36), (0.74, 0.3), (0.56, 0.75))),
    4: (0.42, ((0.28, 0.28), (0.73, 0.27), (0.27, 0.73), (0.73, 0.73))),
    5: (0.36, ((0.5, 0.5), (0.2, 0.21), (0.8, 0.21), (0.2, 0.79), (0.8, 0.79))),
    6: (0.31, ((0.2, 0.29), (0.5, 0.25), (0.8, 0.29), (0.2, 0.72), (0.5, 0.75), (0.8, 0.72))),
}
# A dish lies in the middle, and what comes with it at the corners.
_HERO = (0.68, (0.46, 0.47))
_CORNERS = (0.31, ((0.86, 0.83), (0.87, 0.18), (0.11, 0.87), (0.1, 0.12), (0.5, 0.94)))
_DISHES = frozenset(
    {
        "prop:top_dish_bowl",
        "prop:top_dish",
        "prop:top_pizza",
        "prop:top_sushi",
        "prop:ramen_top",
        "prop:top_spices",
    }
)
_FEWEST = 3
_IN_RING = 0.36  # of the page, one thing in the middle of a ring
_SMALLEST = 0.62  # of the largest thing: all can be told apart
# What is drawn standing lies straighter.
_UPRIGHT = 9.0


def lay(stage: Stage, copies: Sequence[Sequence[Thing]], chance: Chance) -> None:
    """Lay everything out.

    Args:
        stage: With its surface drawn.
        copies: Of each subject.
        chance: Varies turns.
    """
    listed = [thing for each in copies for thing in each]
    if not listed:
        return
    c, u = stage.canvas, stage.canvas.short
    formed = _form(listed, len(copies[0]))
    room, places = formed or _PLACES.get(len(listed)) or _grid(len(listed))
    largest = max(_reach(thing) for thing in listed)
    served = not formed and listed[0].subject.picture in _DISHES and 1 < len(listed) <= len(_CORNERS[1]) + 1
    if served:
        places = (_HERO[1], *_CORNERS[1])
    for k, (thing, (px, py)) in enumerate(zip(listed, places, strict=False)):
        share = max(_SMALLEST, math.sqrt(_reach(thing) / largest))
        if len(listed) == 1 and thing.subject.picture in _OWN_SHADOW:
            share = 1.22
        if served:
            room, share = (_CORNERS if k else _HERO)[0], 1.0
        if formed and k >= len(copies[0]):
            # What the ring is laid around is the middle of the picture.
            share = max(share, _IN_RING / room / (1 + 0.6 * (len(listed) - len(copies[0]) - 1)))
        scale = u * room * share / max(thing.width, thing.height)
        turn = 0.0 if len(listed) == 1 else chance.uniform(-_UPRIGHT, _UPRIGHT)
        x, y = c.width * px, c.height * py
        if formed:
            # A ring stays round on a wide page.
            x, y = c.width / 2 + (px - 0.5) * u, c.height / 2 + (py - 0.5) * u
        body = things.painted(c, thing, stage.world, f"s{k}")
        x0, y0, x1, y1 = thing.box
        middle = f"translate({svg.ratio(-(x0 + x1) / 2)} {svg.ratio(-(y0 + y1) / 2)})"
        moved = f"rotate({svg.num(turn)})scale({svg.ratio(scale)}){middle}"
        half_w, half_h = thing.width * scale / 2, thing.height * scale / 2
        shadow = svg.placed(
            svg.rect(-half_w * 0.97, -half_h * 0.97, 2 * half_w * 0.97, 2 * half_h * 0.97, "#1a1420",
                     min(half_w, half_h) * (1.0 if _is_round(thing) else 0.2), opacity=0.16),
            x + u * 0.012, y + u * 0.016, turn=turn,
        )  # fmt: skip
        name = f"subject-{k + 1}"
        if _is_round(thing) or _is_flat(thing.subject.picture):
            c.add(name, shadow)
        c.add(name, f'<g transform="translate({svg.num(x)} {svg.num(y)}){moved}">{body}</g>')


# These bring their shadows, or are no one thing.
_OWN_SHADOW = frozenset({"prop:top_spices", "prop:top_sushi", "prop:top_toast", "prop:top_eggs"})
# Metres of what is drawn from above.
_SIZES = {"cupcake": 0.12, "muffin": 0.12, "tart": 0.14, "basket": 0.3, "jug": 0.22,
          "filled": 0.2, "eggs": 0.2, "butter": 0.2,
          "cup": 0.15, "glass": 0.1, "plate": 0.28, "breakfast": 0.28, "bowl": 0.26, "laptop": 0.34,
    "phone": 0.15,
          "notebook": 0.22, "book": 0.3, "keyboard": 0.4, "plant": 0.22}  # fmt: skip
_USUAL = 0.2


def _reach(thing: Thing) -> float:
    key = thing.subject.picture
    metres = (
        _SIZES.get(key.removeprefix("prop:top_"), _USUAL)
        if key.startswith("prop:top_")
        else min(thing.metres, _USUAL)
    )
    return metres * thing.subject.scale


_ROUND = frozenset(
    f"prop:top_{name}"
    for name in (
        "dish",
        "dish_bowl",
        "pizza",
        "plate",
        "bowl",
        "breakfast",
        "glass",
        "wine",
        "cup",
        "plant",
        "filled",
        "cupcake",
        "muffin",
        "tart",
        "basket",
        "jug",
    )
)


def _is_round(thing: Thing) -> bool:
    key = thing.subject.picture
    return key.startswith("prop:sliced_") or key in _ROUND


def _is_flat(key: str) -> bool:
    """Whether something has the shadow of what lies flat."""
    return key.startswith("prop:top_") and key not in _OWN_SHADOW


def _form(listed: Sequence[Thing], many: int) -> tuple[float, tuple[tuple[float, float], ...]] | None:
    """The ring, the heart or the row in which the first kind lies; the rest lies inside or below."""
    traits, rest = listed[0].subject.traits, len(listed) - many
    if many < _FEWEST:
        return None
    if CIRCLE in traits:
        far = 0.36
        room = min(0.25, 0.96 * math.tau * far / many)
        outline = [
            (0.5 + far * math.sin(math.tau * k / many), 0.5 - far * math.cos(math.tau * k / many))
            for k in range(many)
        ]
    elif HEART in traits:
        outline, room = _heart(many), min(0.24, 2.1 / many)
    elif ROW in traits:
        room = min(0.3, 0.9 / many)
        outline = [(0.5 + (k - (many - 1) / 2) * 0.92 / many, 0.5 if not rest else 0.38) for k in range(many)]
    else:
        return None
    low = 0.78 if ROW in traits else 0.5
    inner = [(0.5 + (k - (rest - 1) / 2) * 0.34 / max(1, rest - 1), low) for k in range(rest)]
    return room, (*outline, *inner)


def _heart(many: int) -> list[tuple[float, float]]:
    """Evenly along the outline of a heart."""
    fine = []
    for k in range(400):
        a = math.tau * k / 400
        wide = 16 * math.sin(a) ** 3
        high = 13 * math.cos(a) - 5 * math.cos(2 * a) - 2 * math.cos(3 * a) - math.cos(4 * a)
        fine.append((0.5 + wide * 0.0235, 0.45 - high * 0.0235))
    steps = [0.0]
    for (x0, y0), (x1, y1) in zip(fine, [*fine[1:], fine[0]], strict=True):
        steps.append(steps[-1] + math.hypot(x1 - x0, y1 - y0))
    return [next(fine[j] for j in range(400) if steps[j + 1] > steps[-1] * k / many) for k in range(many)]


def _grid(count: int) -> tuple[float, tuple[tuple[float, float], ...]]:
    columns = math.ceil(math.sqrt(count))
    rows = math.ceil(count / columns)
    return 0.84 / columns, tuple(
        ((k % columns + 0.5) / columns * 0.92 + 0.04, (k // columns + 0.5) / rows * 0.92 + 0.04)
        for k in range(count)
    )
