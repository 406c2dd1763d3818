"""The recipe of a picture: everything needed to draw it again, at any size, or nearly the same.

A recipe is made once from an order: the prompt is parsed, what was left open is chosen by the seed, and each
stage of drawing gets a stream number of its own. The same recipe always gives the same SVG text. Changing one
stream changes one aspect, which is how similar pictures are made.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.illustrator.brief import Brief, Subject
from recraft_nb.engine.illustrator.compose.stage import Layout
from recraft_nb.engine.illustrator.ink import color
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.places.whereabouts import settled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator import Order

VERSION = 1

#: Stages with a stream of their own, from what changes least to what changes most when redrawn.
STAGES = ("detail", "subjects", "palette", "layout", "backdrop")


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything needed to draw a picture.

    Attributes:
        brief: What the prompt asks for, with open questions answered.
        layout: Large decisions of composition.
        streams: A number for each of :data:`STAGES`.
        look: Name of the look ("flat", "line", "watercolor" ...).
        vector: Whether the picture is to stay a vector: then no pixel filter follows.
        colors: Palette for the whole picture, empty for free choice.
        background: Exact colour of the ground, or None.
        text_layout: Words with four points each, shares of the picture's sides.
        no_text: Draw no letters.
        version: Of the drawing code's meaning of a recipe.
    """

    brief: Brief
    layout: Layout = field(default_factory=Layout)
    streams: Mapping[str, int] = field(default_factory=dict)
    look: str = "flat"
    vector: bool = False
    colors: tuple[str, ...] = ()
    background: str | None = None
    text_layout: tuple[tuple[str, tuple[tuple[float, float], ...]], ...] = ()
    no_text: bool = False
    version: int = VERSION

    def stream(self, stage: str) -> int:
        """The number of a stage; stages without one of their own share "detail"."""
        return self.streams.get(stage, self.streams.get("detail", 0))

    def chance(self, stage: str) -> Chance:
        """A fresh stream of choices for a stage."""
        return Chance(self.stream(stage), stage)

    def without_words(self) -> Recipe:
        """The same picture without letters and without a plain ground."""
        return replace(self, no_text=True, text_layout=(), background=None)

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries, lists, texts and numbers."""
        return {
            "version": self.version,
            "brief": dataclasses.asdict(self.brief),
            "layout": dataclasses.asdict(self.layout),
            "streams": {name: self.streams[name] for name in STAGES if name in self.streams},
            "look": self.look,
            "vector": self.vector,
            "colors": list(self.colors),
            "background": self.background,
            "text_layout": [[text, [list(p) for p in corners]] for text, corners in self.text_layout],
            "no_text": self.no_text,
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Recipe:
        """The recipe that :meth:`to_json` wrote.

        Raises:
            ValueError: When it is not a recipe, or one of a newer version.
        """
        try:
            if data["version"] > VERSION:
                raise ValueError(
                    f"recipe version {data['version']} is newer than this package's ({VERSION}); update it"
                )
            brief = dict(data["brief"])
            subjects = tuple(
                Subject(
                    **{
                        **s,
                        **{k: _rgb(s[k]) for k in s if k.endswith("color")},
                        "traits": tuple(s.get("traits", ())),
                    }
                )
                for s in brief.pop("subjects", ())
            )
            return Recipe(
                brief=Brief(
                    **{
                        **brief,
                        "text": tuple(brief.get("text", ())),
                        "moods": tuple(brief.get("moods", ())),
                        "palette": tuple(tuple(c) for c in brief.get("palette", ())),
                        "background": _rgb(brief.get("background")),
                        "subjects": subjects,
                    }
                ),
                layout=Layout(**data["layout"]),
                streams={str(k): int(v) for k, v in data["streams"].items()},
                look=str(data["look"]),
                vector=bool(data["vector"]),
                colors=tuple(data["colors"]),
                background=data["background"],
                text_layout=tuple(
                    (t, tuple((float(x), float(y)) for x, y in c)) for t, c in data["text_layout"]
                ),
                no_text=bool(data["no_text"]),
                version=int(data["version"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"not a recipe of this package: {error}") from error


def _rgb(value: Any) -> tuple[int, int, int] | None:
    return None if value is None else (int(value[0]), int(value[1]), int(value[2]))


def plan(order: Order, brief: Brief, look: str) -> Recipe:
    """Choose what a brief leaves open.

    Args:
        order: The size, seed and controls.
        brief: The parsed prompt.
        look: The look decided for it.
    """
    streams = {stage: Chance(f"{order.seed}|{order.prompt}", stage).getrandbits(48) for stage in STAGES}
    colors = tuple(color.hexa(c) for c in order.colors) or tuple(color.hexa(c) for c in brief.palette)
    ground = order.background or brief.background
    draft = Recipe(
        brief=brief,
        streams=streams,
        look=look,
        vector=order.vector,
        colors=colors,
        background=color.hexa(ground) if ground else None,
        text_layout=_shares(order),
        no_text=order.no_text,
    )
    return settle(draft)


def settle(recipe: Recipe) -> Recipe:
    """Answer the brief's open questions from the recipe's streams."""
    brief = settled(recipe.brief, recipe.chance("backdrop"))
    layout = _layout(recipe.chance("layout"), brief)
    if recipe.background is not None:
        # On an empty page what is shown is in the middle.
        layout = replace(layout, hero_x=0.5)
    return replace(recipe, brief=brief, layout=layout)


def _layout(chance: Chance, brief: Brief) -> Layout:
    """Hero on a third or in the middle, the light on the other side, eye high or low."""
    many = len(brief.subjects) > 1
    hero_x = chance.weighted(((0.36, 2.4), (0.64, 2.4), (0.5, 2.4 if many else 1.6))) + chance.uniform(
        -0.025, 0.025
    )
    away = 1.0 if hero_x < 0.5 else -1.0
    sun_x = max(0.12, min(0.88, hero_x + away * chance.uniform(0.24, 0.4)))
    if abs(hero_x - 0.5) < 0.05 and chance.chance(0.5):
        sun_x = 1 - sun_x
    view = chance.weighted(
        (
            (chance.uniform(0.5, 0.57), 4.0),
            (chance.uniform(0.58, 0.65), 3.0),
            (chance.uniform(0.43, 0.49), 1.4),
        )
    )
    hero = chance.uniform(0.47, 0.58)
    return Layout(round(hero_x, 4), round(sun_x, 4), round(view, 4), round(hero, 4))


def _shares(order: Order) -> tuple[tuple[str, tuple[tuple[float, float], ...]], ...]:
    """Text boxes as shares of the sides; boxes in pixels are recognised by their size."""
    boxes = []
    for text, corners in order.text_layout:
        listed = [(float(x), float(y)) for x, y in corners]
        if any(abs(v) > 2.0 for point in listed for v in point):
            listed = [(x / order.width, y / order.height) for x, y in listed]
        boxes.append((text, tuple(listed)))
    return tuple(boxes)


def mutate(recipe: Recipe, similarity: int, seed: int) -> Recipe:
    """A recipe near another.

    Args:
        recipe: Where to start.
        similarity: 5 changes details, 4 the palette too, 3 the layout, 2 the backdrop, 1 the look.
        seed: Which of the neighbours.
    """
    count = max(1, min(5, 6 - similarity))
    changed = dict(recipe.streams)
    for stage in STAGES[: count + 1 if count > 1 else 1]:
        changed[stage] = Chance(seed, f"mutate {stage} {recipe.stream(stage)}").getrandbits(48)
    near = replace(recipe, streams=changed)
    if similarity <= 3:
        near = replace(near, layout=_layout(near.chance("layout"), near.brief))
    if similarity <= 2:
        chance = near.chance("backdrop")
        light = chance.pick(("day", "golden", "dawn", "dusk", near.brief.light))
        near = replace(near, brief=replace(near.brief, light=light))
    if similarity <= 1:
        near = replace(
            near, look=near.chance("look").pick(("flat", "paper", "pastel", "retro", "bold", "line"))
        )
    return near
