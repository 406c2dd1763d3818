"""At home: living room, bedroom, study, hearth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.backdrops import interior
from recraft_nb.engine.illustrator.compose.scenery import furniture, pieces, windows
from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.compose.stage import Stage
    from recraft_nb.engine.illustrator.ink.chance import Chance


#: What is seen from the window, by words of the prompt.
TOWNS = frozenset(
    ["city", "town", "skyline", "cityscape", "skyscrapers", "buildings", "street", "urban", "rooftops"]
)


# Furniture that a room's name stands for where the prompt does not name it.
_UNSAID = frozenset(["sofa", "bed"])
_BUILT_IN = frozenset(
    ["fireplace", "hearth", "bookshelf", "bookshelves", "bookcase", "shelf", "shelves", "desk"]
)


def room(stage: Stage) -> None:
    """A living room, bedroom, study or hearth."""
    chance, c, u = stage.chance.stream("room"), stage.canvas, stage.canvas.short
    interior.inside(stage)
    foot = c.height * chance.uniform(0.66, 0.71)
    stage.horizon = foot - u * 0.25
    interior.wall(stage, chance, foot)
    interior.floor(stage, chance, foot)
    away, hints = (1 if stage.layout.hero_x < 0.5 else -1), stage.hints
    if "empty" in hints:
        _bare(stage, foot, away)
        return
    place = _kind(stage, chance)
    x_win = stage.hero_x + away * u * (0.02 if place == "window" else -0.02) - u * 0.19
    stage.shown = _shown(place, hints)
    if place in ("sofa", "bed", "study", "window"):
        _window(stage, chance, foot, x_win if place != "study" else None, away)
    side_x = c.width * (0.5 + away * 0.34)
    alone = not set(stage.busy) - _UNSAID - _BUILT_IN and not stage.hints & _UNSAID
    alone = alone and not (place == "window" and stage.busy)
    if alone and place != "study":
        side_x = stage.hero_x
    if alone:
        _furnished(stage, place, side_x, foot, away)
    if place == "sofa":
        wide, low = (0.78, 0.11) if alone else (0.62, 0.05)
        c.add(
            "middle" if not alone else "ground",
            svg.placed(furniture.sofa(stage, chance, u * wide), side_x, foot + u * low),
        )
    elif place == "study":
        c.add(
            "middle",
            svg.placed(furniture.shelf(stage, chance, u * 0.42, 4, u * 0.15), side_x, foot + u * 0.02),
        )
    elif place == "bed":
        c.add(
            "middle",
            svg.placed(furniture.bed(stage, chance, u * 0.78), side_x, foot + u * 0.07, flip=away > 0),
        )
        if "bookshelf" in hints:
            c.add(
                "distance",
                svg.placed(
                    furniture.shelf(stage, chance, u * 0.3, 2, u * 0.14),
                    c.width * (0.5 + away * 0.33),
                    foot - u * 0.36,
                ),
            )
    elif place == "hearth":
        _hearth(stage, chance, stage.hero_x + away * u * (0.0 if alone else 0.27), foot)
    frames = chance.randint(1, 3) if place != "hearth" else 0
    for i in range(frames):
        fx = c.width * (0.5 + away * (0.24 + 0.13 * i)) - u * 0.06
        w = u * chance.uniform(0.08, 0.13)
        if place != "study" and "bookshelf" not in hints:
            c.add(
                "distance",
                furniture.picture_frame(
                    stage, chance, fx, foot - u * chance.uniform(0.42, 0.5), w, w * chance.uniform(0.8, 1.3)
                ),
            )
    if alone and place == "sofa":
        _low_table(stage, side_x, foot + (c.height - foot) * 0.62)
    else:
        interior.rug(stage, chance, foot + (c.height - foot) * 0.5)
    plant_x = c.width * (0.5 - away * 0.43)
    c.add(
        "middle",
        svg.ellipse(plant_x, foot + u * 0.05, u * 0.07, u * 0.01, "#1a1420", opacity=0.2),
        svg.placed(
            furniture.pot_plant(stage, chance, u * chance.uniform(0.28, 0.42)), plant_x, foot + u * 0.05
        ),
    )
    if chance.chance(0.55) or stage.world.scheme.dark > 0.3:
        c.add(
            "distance",
            furniture.hanging_lamp(
                stage,
                c.width * (0.5 + away * 0.2),
                u * chance.uniform(0.08, 0.14),
                u * 0.15,
                chance.pick(("#e0a03c", "#f2e6d5", "#c9605a", "#3f6f73")),
            ),
        )
    stage.stand = foot + (c.height - foot) * 0.5
    stage.back = foot + u * 0.03


def _kind(stage: Stage, chance: Chance) -> str:
    """Which kind of room it is."""
    hints = stage.hints
    if hints & {"fireplace", "hearth", "fire"}:
        return "hearth"
    if {"bed", "bunk_bed", "crib", "cot"} & set(stage.busy) or "window" in hints:
        return "window"
    if hints & {"bedroom", "bed", "sleeping"}:
        return "bed"
    if hints & {"library", "bookshelf", "books", "study", "office", "reading"}:
        return "study"
    return chance.pick(("sofa", "study", "sofa", "window"))


def _window(stage: Stage, chance: Chance, foot: float, left: float | None, away: int) -> None:
    """A window, perhaps with curtains, and its light on the floor; without a place beside the hero."""
    c, u = stage.canvas, stage.canvas.short
    w, h = u * chance.uniform(0.34, 0.42), u * chance.uniform(0.36, 0.42)
    x = max(
        u * 0.06,
        min(c.width - w - u * 0.06, stage.hero_x - away * u * 0.42 - w / 2 if left is None else left),
    )
    y = foot - h - u * 0.2
    windows.window(
        stage,
        "distance",
        x,
        y,
        w,
        h,
        interior.indoor_tone(stage, "#fbf4e8"),
        chance.pick(((2, 2), (2, 3), (3, 2))),
        town=chance.chance(0.4) or bool(stage.hints & TOWNS),
    )
    if chance.chance(0.7):
        windows.curtains(
            stage,
            "distance",
            x - u * 0.07,
            y - u * 0.06,
            w + u * 0.14,
            h + u * 0.16,
            interior.indoor_tone(stage, chance.pick(("#c9605a", "#5f8f8a", "#e8c27a", "#8f84b8", "#f2e6d5"))),
        )
    interior.beam(stage, x, w, foot)
    stage.sun = (x + w / 2, y + h / 2)


def _hearth(stage: Stage, chance: Chance, x: float, foot: float) -> None:
    """A fireplace, its light on the floor, a picture over it."""
    c, u = stage.canvas, stage.canvas.short
    c.add("middle", svg.placed(furniture.fireplace(stage, chance, u * 0.52), x, foot + u * 0.015))
    glow = c.radial([(0, "#ffb35c", 0.5), (1, "#ffb35c", 0)])
    c.add("ground", svg.ellipse(x, foot + u * 0.12, u * 0.46, u * 0.13, glow))
    stage.sun = (x, foot)
    frame = furniture.picture_frame(
        stage, chance, x - u * 0.09, foot - u * 0.56 - u * 0.2, u * 0.18, u * 0.14
    )
    c.add("distance", frame)


def _furnished(stage: Stage, place: str, x: float, foot: float, away: int) -> None:
    """What else stands in a room in which nobody is: lamps, a chair by the fire, a table by the bed."""
    u = stage.canvas.short
    if place == "sofa":
        pieces.put(
            stage,
            "middle",
            "prop:floor_lamp",
            x + away * u * 0.4,
            foot + u * 0.04,
            u * 0.52,
            shadow=False,
            anywhere=True,
        )
    elif place == "bed":
        pieces.put(
            stage, "middle", "prop:dresser", x - away * u * 0.46, foot + u * 0.06, u * 0.15, anywhere=True
        )
        pieces.put(
            stage,
            "middle",
            "prop:table_lamp",
            x - away * u * 0.46,
            foot - u * 0.085,
            u * 0.15,
            shadow=False,
            anywhere=True,
        )
    elif place in ("hearth", "study", "window"):
        low, side = foot + (stage.canvas.height - foot) * 0.4, 0.34 if place == "hearth" else 0.02
        pieces.put(
            stage, "ground", "prop:armchair", x - away * u * side, low, u * 0.34, seed=2, anywhere=True
        )
        pieces.put(
            stage,
            "middle",
            "prop:floor_lamp",
            x - away * u * (side - 0.2),
            foot + u * 0.04,
            u * 0.5,
            shadow=False,
            anywhere=True,
        )


def _low_table(stage: Stage, x: float, y: float) -> None:
    """Before a sofa, with a cup and a book."""
    u = stage.canvas.short
    pieces.put(stage, "ground", "prop:table", x, y, u * 0.13, anywhere=True)
    pieces.put(
        stage,
        "ground",
        "prop:lying_book",
        x - u * 0.06,
        y - u * 0.115,
        u * 0.025,
        shadow=False,
        anywhere=True,
    )
    pieces.put(
        stage, "ground", "prop:cup", x + u * 0.05, y - u * 0.115, u * 0.055, shadow=False, anywhere=True
    )


def _bare(stage: Stage, foot: float, away: int) -> None:
    """Nothing but the walls, the floor and the light of a window."""
    c, u = stage.canvas, stage.canvas.short
    x = min(max(u * 0.06, c.width * (0.5 + away * 0.26) - u * 0.19), c.width - u * 0.46)
    frame = interior.indoor_tone(stage, "#fbf4e8")
    windows.window(stage, "distance", x, foot - u * 0.58, u * 0.38, u * 0.4, frame, (2, 2))
    interior.beam(stage, x, u * 0.38, foot)
    interior.ready(stage, foot)


def _shown(place: str, hints: frozenset[str]) -> frozenset[str]:
    """Names of the furniture that a kind of room shows."""
    furnished = {
        "hearth": ("fireplace", "hearth", "fire"),
        "bed": ("bed", "bedroom"),
        "study": ("bookshelf", "books", "bookcase"),
        "sofa": ("sofa", "couch"),
    }
    return frozenset(furnished.get(place, ())) | (hints & {"bookshelf"} if place == "bed" else frozenset())
