"""The hero of printed matter: its picture, coloured or in one ink, fitted into a field."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import made, nature, place, posing, things
from recraft_nb.engine.illustrator.compose.light import World
from recraft_nb.engine.illustrator.compose.printed.icons import composed
from recraft_nb.engine.illustrator.compose.printed.logos import nested
from recraft_nb.engine.illustrator.compose.printed.pages import grouping
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, pictures, svg
from recraft_nb.engine.illustrator.meaning.painted_each import paint_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Brief, Subject
    from recraft_nb.engine.illustrator.compose.blocks import Placed
    from recraft_nb.engine.illustrator.recipe import Recipe


#: Middle x, middle y, width and height.
Field = tuple[float, float, float, float]
#: Where a sign is on a thing: middle in shares of its box, and breadth.
Spot = tuple[float, float, float]

_CLOSE = 5  # so many of a kind are shown close together
_PAGES = frozenset({"poster", "header", "certificate", "lineart"})
_PILED = 0.72  # of their height from one in a pile to the next
_STEP = 0.56  # of their breadth from one to the next
_MOST_INITIALS = 5  # letters that are a mark, with what joins them
_MOST = 2  # things in one ink that a small mark still shows
_APART = (None, "with", "beside", "over", "under", "behind", "in_front")
"""Relations of a second thing that may stand beside the first; of others the first alone is shown."""

# Words for the badge itself, and stand-ins for places, are not what a badge or a poster shows.
_FRAMES = frozenset(
    (
        "shield",
        "badge",
        "ribbon",
        "crest",
        "emblem",
        "circle",
        "hexagon",
        "water-wave",
        "snowflake",
        "cloud",
        "red-circle",
        "blue-circle",
        "disc",
        "ring shape",
    )
)


def focused(recipe: Recipe) -> Recipe:
    """The recipe without subjects that only name the frame, when others are left."""
    subjects = recipe.brief.subjects
    kept = tuple(s for s in subjects if not nature.names(s) & _FRAMES and things.has_drawing(s.picture))
    if not kept or len(kept) == len(subjects):
        return recipe
    free = tuple(replace(s, relation=None, other=None) for s in kept)
    return replace(recipe, brief=replace(recipe.brief, subjects=free))


def free(recipe: Recipe, brief: Brief) -> Recipe:
    """The recipe with another brief."""
    return replace(recipe, brief=brief)


def drawable(recipe: Recipe) -> bool:
    """Whether any subject of the brief can be drawn."""
    return any(things.has_drawing(s.picture) for s in recipe.brief.subjects)


def hero(recipe: Recipe, canvas: svg.Canvas, field: Field, layer: str = "subject-1") -> Field:
    """Draw the subjects, as one group, as large as a field allows; they keep their own colours.

    Args:
        recipe: With the subjects.
        canvas: Drawn on.
        field: Middle, width and height of the field.
        layer: Name of the group.

    Returns:
        Middle, width and height of what was drawn.
    """
    cx, cy, w, h = field
    subjects = recipe.brief.subjects
    on = composed.place_of(*subjects) if recipe.brief.template == "icon" and len(subjects) == _MOST else None
    if on is not None and all(s.count == 1 for s in subjects):
        _sign_on(recipe, canvas, on, field, layer)
        return field
    blocks = place.arrange(copies(recipe), recipe.chance("subjects"))
    if not blocks:
        return cx, cy, 0.0, 0.0
    world = World("day", "summer", recipe.chance("palette"))
    parts: list[Placed] = []
    edge = 0.0
    for k, block in enumerate(blocks):
        x0, _, x1, _ = block.box
        dx = 0.0 if k == 0 else edge + 0.04 - x0
        edge = x1 if k == 0 else edge + 0.04 + (x1 - x0)
        up = -0.45 if block.air and k > 0 else 0.0
        parts += [replace(p, x=p.x + dx, y=p.y + up, order=p.order - 0.01 * k) for p in block.parts]
    if recipe.brief.template in _PAGES:
        parts = _gathered(parts) if len(blocks) == 1 else grouping.grouped(blocks, w / max(h, 1.0))
    x0, y0 = min(p.box[0] for p in parts), min(p.box[1] for p in parts)
    x1, y1 = max(p.box[2] for p in parts), max(p.box[3] for p in parts)
    scale = min(w / (x1 - x0), h / (y1 - y0))
    ox, oy = cx - (x0 + x1) / 2 * scale, cy - (y0 + y1) / 2 * scale
    for k, p in enumerate(sorted(parts, key=lambda p: p.order)):
        prefix = f"e{k}" if layer == "subject-1" else f"{layer}e{k}"
        body = things.painted(canvas, p.thing, world, prefix)
        canvas.add(layer, put(p, body, ox + p.x * scale, oy + p.y * scale, p.scale * scale))
    return cx, cy, (x1 - x0) * scale, (y1 - y0) * scale


def _gathered(parts: list[Placed]) -> list[Placed]:
    """Several of one kind close together, the middle one tallest, so that they fill their field."""
    alike = len({p.thing.subject.picture for p in parts}) == 1
    if alike and 1 < len(parts) <= _CLOSE and "stacked" in parts[0].thing.subject.traits:
        ranked = sorted(parts, key=lambda p: p.x)
        return [
            replace(p, x=0.0, y=-k * p.height * _PILED, order=p.order - 0.01 * k)
            for k, p in enumerate(ranked)
        ]
    if not alike or not 1 < len(parts) <= _CLOSE or any(p.thing.subject.relation for p in parts):
        return parts
    parts = [replace(p, thing=replace(p.thing, box=made.extent(p.thing.body, p.thing.box))) for p in parts]
    middle = (len(parts) - 1) / 2
    widest = max(p.box[2] - p.box[0] for p in parts)
    step = _STEP * 0.62 if nature.is_any(parts[0].thing.subject, nature.TREES) else _STEP
    if widest > max(p.height for p in parts):
        # Two or three that are broad would hide each other.
        step = {2: 1.0, 3: 0.84}.get(len(parts), step)
    ranked = sorted(parts, key=lambda p: p.x)
    return [
        replace(
            p,
            x=(k - middle) * widest * step,
            y=0.0,
            height=p.height * (1.0 if abs(k - middle) < 1 else 0.8),
            order=p.order - 0.01 * abs(k - middle),
        )
        for k, p in enumerate(ranked)
    ]


def _sign_on(recipe: Recipe, canvas: svg.Canvas, on: Spot, field: Field, layer: str) -> None:
    """The first thing in a field in its own colours, the second on a white disc upon it."""
    shown = [listed[0] for listed in copies(recipe, 1) if listed]
    world = World("day", "summer", recipe.chance("palette"))
    if not shown:
        return
    places, disc = _upon(shown, on, field, 0.7)
    for k, (thing, x, y, scale) in enumerate(places):
        if k > 0:
            canvas.add(layer, svg.circle(*disc, "#ffffff"))
        body = things.painted(canvas, thing, world, f"e{k}" if layer == "subject-1" else f"{layer}e{k}")
        canvas.add(layer, f'<g transform="{_moved(thing, x, y, scale)}">{body}</g>')


def _upon(
    pair: Sequence[things.Thing], on: Spot, field: Field, share: float
) -> tuple[list[tuple[things.Thing, float, float, float]], tuple[float, float, float]]:
    """Where the first thing is, and the second upon it.

    Args:
        pair: The one that fills the field and, if it can be drawn, the sign on it.
        on: Where the sign is.
        field: Of both.
        share: How large the sign is on its disc.

    Returns:
        For each its left, its top and its scale; middle and radius of the disc behind the sign.
    """
    cx, cy, w, h = field
    first, *rest = pair
    scale = min(w / first.width, h / first.height)
    wide, high = first.width * scale, first.height * scale
    left, top = cx - wide / 2, cy - high / 2
    size = min(wide, high) * on[2]
    x, y = left + wide * on[0], top + high * on[1]
    places = [(first, left, top, scale)]
    for sign in rest:
        k = size * share / max(sign.width, sign.height)
        places.append((sign, x - sign.width * k / 2, y - sign.height * k / 2, k))
    return places, (x, y, size * 0.56)


def _moved(thing: things.Thing, left: float, top: float, scale: float) -> str:
    """The steps that bring a thing to a place."""
    origin = f"translate({svg.ratio(-thing.box[0])} {svg.ratio(-thing.box[1])})"
    return f"translate({svg.num(left)} {svg.num(top)})scale({svg.ratio(scale)}){origin}"


def put(part: Placed, body: str, x: float, y: float, scale: float) -> str:
    """A thing's markup moved to its place."""
    sx = f"{svg.ratio(-scale)} {svg.ratio(scale)}" if part.flip else svg.ratio(scale)
    turn = f"rotate({svg.num(part.turn)} 0 {svg.num(-part.thing.height * scale / 2)})" if part.turn else ""
    origin = f"{svg.ratio(-part.thing.middle)} {svg.ratio(-part.thing.box[3])}"
    steps = f"translate({svg.num(x)} {svg.num(y)}){turn}scale({sx})translate({origin})"
    return f'<g transform="{steps}">{body}</g>'


def copies(recipe: Recipe, most: int = 12) -> list[list[things.Thing]]:
    """The things of every subject."""
    listed: list[list[things.Thing]] = []
    seen: set[tuple[object, ...]] = set()
    for index, subject in enumerate(recipe.brief.subjects):
        key = (subject.picture, subject.color)
        if key in seen and subject.relation in (None, "with", "beside"):
            # Two words for one picture ("jazz", "saxophone") are one thing.
            listed.append([])
            continue
        seen.add(key)
        # "A dog show with three dogs" is of three.
        alike = [s.count for s in recipe.brief.subjects if s.picture == subject.picture and not s.color]
        count = subject.count if subject.relation or subject.color else max(alike)
        drawn = [
            things.make(
                paint_of(posing.posed(recipe.brief.subjects, index), k),
                recipe.stream("subjects") + index * 101 + k * 7,
            )
            for k in range(min(most, count))
        ]
        listed.append([m for m in drawn if m is not None])
    return listed


def initials(recipe: Recipe) -> str:
    """The letters of a monogram without anything else in it, or ""."""
    said = recipe.brief.prompt.lower()
    asked = "monogram" in said or "initials" in said
    letters = text.spelled(recipe.brief.text[0]) if recipe.brief.text and not recipe.no_text else ""
    alone = not recipe.text_layout and not drawable(recipe)
    return letters if asked and alone and len(letters) <= _MOST_INITIALS else ""


def glyph(recipe: Recipe, look: str, ink: str, paper: str, field: Field) -> str:
    """The first subject or two in one ink, fitted into a field; coloured drawings are reduced to two tones.

    Args:
        recipe: With the subjects.
        look: "mono" or "line".
        ink: Its colour.
        paper: Colour of its insides, where a picture has to be reduced.
        field: Middle, width and height of the field.
    """
    cx, cy, w, h = field
    nest = nested.hosted(recipe.brief.subjects, recipe.brief.prompt.lower())
    if nest is not None:
        return _nested(recipe, nest, ink, paper, field)
    found: list[tuple[things.Thing, Subject]] = []
    for index, subject in enumerate(recipe.brief.subjects):
        if found and (subject.relation not in _APART or subject.picture == found[0][1].picture):
            continue
        key = simple_key(subject.picture, look)
        thing = things.make(
            replace(subject, color=None, picture=key), recipe.stream("subjects") + index * 101, look
        )
        if thing is not None:
            found.append((thing, subject))
        if len(found) == _MOST:
            break
    on = (
        composed.place_of(found[0][1], found[1][1])
        if recipe.brief.template == "icon" and len(found) == _MOST
        else None
    )
    if on is not None:
        # The second on a clear disc upon the first.
        places, disc = _upon([thing for thing, _ in found], on, field, 0.68)
        first, second = (_inked(thing, _moved(thing, x, y, k), ink, paper) for thing, x, y, k in places)
        return f"{first}{svg.circle(*disc, paper)}{second}"
    placed = _side_by_side(found)
    if not placed:
        letters = initials(recipe)
        return svg.path(text.in_box(letters, cx - w / 2, cy - h / 2, w, h, "serif"), ink) if letters else ""
    left, top = min(x for _, x, _, _ in placed), min(y for _, _, y, _ in placed)
    right = max(x + thing.width * k for thing, x, _, k in placed)
    bottom = max(y + thing.height * k for thing, _, y, k in placed)
    scale = min(w / (right - left), h / (bottom - top))
    mx, my = (left + right) / 2, (top + bottom) / 2
    return "".join(
        _inked(thing, _moved(thing, cx + (x - mx) * scale, cy + (y - my) * scale, k * scale), ink, paper)
        for thing, x, y, k in placed
    )


def _nested(recipe: Recipe, nest: tuple[str, int], ink: str, paper: str, field: Field) -> str:
    """A sign with another within it or below it."""
    host, at = nest
    cx, cy, w, h = field
    guest = recipe.brief.subjects[at]
    charted = guest.picture in ("bar-chart", "icon:bar-chart", "prop:bar_chart")
    body = ""
    for k, (x, y, size) in enumerate(nested.spots(host, guest.count)):
        if charted or guest.picture == "gear":
            drawn = nested.bars(ink) if charted else nested.gear(ink, paper, 8 if k == 0 else 7)
            body += svg.placed(drawn, x, y, size / 200, turn=k * 11)
            continue
        plain = replace(
            guest, color=None, relation=None, other=None, picture=simple_key(guest.picture, "mono")
        )
        thing = things.make(plain, recipe.stream("subjects") + at * 101, "mono")
        if thing is not None:
            scale = size / max(thing.width, thing.height)
            left, top = x - thing.width * scale / 2, y - thing.height * scale / 2
            body += _inked(thing, _moved(thing, left, top, scale), ink, paper)
    shown = nested.sign(host, ink, paper)
    if host != "lens":
        return svg.placed(shown + body, cx, cy, min(w, h) / 200)
    return svg.placed(body + shown + (nested.magnified(ink) if charted else ""), cx, cy, min(w, h) / 200)


def _inked(thing: things.Thing, steps: str, ink: str, paper: str) -> str:
    return f'<g color="{ink}" transform="{steps}">{one_ink(thing, ink, paper)}</g>'


def _side_by_side(
    found: list[tuple[things.Thing, Subject]],
) -> list[tuple[things.Thing, float, float, float]]:
    """The first thing one high, a second one half as high: what is in the sky above it, else at its foot.

    Returns:
        For each its left, its top and its scale.
    """
    if not found:
        return []
    (hero, _), *others = found
    k = 1 / hero.height
    placed = [(hero, 0.0, 0.0, k)]
    for thing, subject in others:
        if found[0][1].relation == "over":
            # What the first is over lies at its foot, nearly as broad.
            size = 0.9 / max(thing.width, thing.height * 1.6)
            placed.append((thing, hero.width * k / 2 - thing.width * size / 2, 0.86, size))
            continue
        skyward = nature.is_any(subject, nature.CELESTIAL | nature.FLIES)
        size = (0.42 if skyward else 0.6) / max(thing.height, thing.width * 0.8)
        left = hero.width * k * 0.84 if skyward else hero.width * k + 0.06
        placed.append((thing, left, -0.2 if skyward else 1 - thing.height * size, size))
    return placed


def simple_key(key: str, look: str) -> str:
    """The library's own one-ink or line picture of what a procedural key draws, where there is one."""
    if ":" not in key or key.startswith("icon:"):
        return _SOLID.get(key, key) if look == "mono" else key
    name = key.partition(":")[2].replace("_", "-")
    candidates: tuple[str, ...] = (name, f"{name}-face", *_ALIKE.get(name, ()))
    for tried in candidates:
        if pictures.has_picture(tried, look) or pictures.has_picture(tried, "mono"):  # type: ignore[arg-type]
            return tried
    return key


# What the library hatches in one ink, and the same filled.
_SOLID = {"red-heart": "black-heart", "leaf-fluttering-in-wind": "herb"}
# Words whose one-ink picture has another name.
_ALIKE = {
    "cabin": ("house",),
    "cottage": ("house",),
    "barn": ("house",),
    "sofa": ("couch-and-lamp",),
    "sailing-ship": ("sailboat",),
    "steam-train": ("locomotive",),
    "tent": ("camping",),
    "old-man": ("older-person",),
    "hot-air-balloon": ("balloon",),
    "mushroom-big": ("mushroom",),
    "waterfall": ("water-wave",),
    "campfire": ("fire",),
    "treehouse": ("evergreen-tree",),
    "bridge": ("bridge-at-night",),
}


def one_ink(thing: things.Thing, ink: str, paper: str) -> str:
    """A thing's markup in ink and paper: its darker half becomes ink, its lighter half paper, outlined."""
    body = thing.body.replace("currentColor", ink)
    own = svg.colors_in(body)
    if set(own) <= {ink}:
        return body
    weights = dict.fromkeys(own, 1.0)
    ranked = sorted(weights, key=lambda c: color.lab(c)[0])
    middle = color.lab(ranked[len(ranked) // 2])[0]
    tones = {c: (ink if color.lab(c)[0] < min(0.74, max(0.5, middle)) else paper) for c in ranked}
    if len(set(tones.values())) == 1:
        tones = {c: (paper if i > len(ranked) // 2 else ink) for i, c in enumerate(ranked)}
    line = thing.height * 0.018
    body = svg.recolored(body, lambda c: tones.get(c, ink))
    return f'<g stroke="{ink}" stroke-width="{svg.ratio(line)}" stroke-linejoin="round">{body}</g>'
