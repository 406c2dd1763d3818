"""A subject made ready to be placed: fetched, tinted, lit, measured."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import props
from recraft_nb.engine.illustrator.compose import (
    decayed,
    lamplit,
    limbs,
    made,
    nature,
    own,
    parts_painted,
    patterned,
    shaped,
    smiles,
    states,
    trace,
)
from recraft_nb.engine.illustrator.ink import color, pictures, svg
from recraft_nb.engine.illustrator.props.body.poses import POSES, SAID
from recraft_nb.engine.illustrator.props.pen.look import SECOND, color_of_part
from recraft_nb.engine.illustrator.wares.shaping import SHAPE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.light import World

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Thing:
    """One drawn thing in its own units.

    Attributes:
        subject: What it shows.
        body: Markup; colours are still those of white light.
        box: Tight box.
        foot: Left and right end of what touches the ground.
        side: -1 looks left, 1 right, 0 neither.
        anchors: Named places: "head_top", "hand", "seat", "top" and so on.
        metres: About how tall it is in the world.
        head_only: A face without a body.
        bust: A person from the chest up.
        flat: Library pictures, whose flat fills take a soft shading.
        front: The arms once more, to lie before what they hold.
    """

    subject: Subject
    body: str
    box: Box
    foot: tuple[float, float]
    side: int
    anchors: Mapping[str, tuple[float, float]]
    metres: float
    head_only: bool = False
    bust: bool = False
    flat: bool = True
    front: str = ""

    @property
    def width(self) -> float:
        """Units across."""
        return self.box[2] - self.box[0]

    @property
    def height(self) -> float:
        """Units down."""
        return self.box[3] - self.box[1]

    @property
    def middle(self) -> float:
        """Middle of what touches the ground."""
        return (self.foot[0] + self.foot[1]) / 2

    def redrawn(self, body: str, box: Box, foot: tuple[float, float]) -> Thing:
        """The same subject as other markup, of which nobody knows a side or a named place."""
        return replace(
            self,
            body=body,
            box=box,
            foot=foot,
            side=0,
            anchors={},
            head_only=False,
            bust=False,
            flat=False,
            front="",
        )

    @property
    def head(self) -> tuple[float, float]:
        """Where a hat sits."""
        for name in ("head_top", "head", "hat"):
            if name in self.anchors:
                return self.anchors[name]
        return trace.head(self.body, self.box, self.side)

    @property
    def seat(self) -> tuple[float, float]:
        """Where another thing sits or stands upon this one."""
        for name in ("seat", "top", "deck", "surface"):
            if name in self.anchors:
                return self.anchors[name]
        return (self.box[0] + self.box[2]) / 2, self.box[1] + self.height * 0.06

    @property
    def surface(self) -> tuple[float, float]:
        """Where a thing stands upon this one that is no person: on a piano, not on its stool."""
        return self.anchors.get("surface", self.seat)


def has_drawing(key: str) -> bool:
    """Whether a key can be drawn at all."""
    if not key:
        return False
    return (
        key in props.KEYS
        or (":" not in key and pictures.has_picture(key))
        or (key.startswith("icon:") and pictures.has_picture(key))
    )


def make(subject: Subject, seed: int, look: str = "color", whole: bool = False) -> Thing | None:
    """Fetch and measure a subject.

    Args:
        subject: With a key that may or may not be drawable.
        seed: Chooses the variant of a procedural drawing.
        look: "color", "mono" or "line".
        whole: Faces get a body.

    Returns:
        The thing, or None when there is no picture of it.
    """
    mood = smiles.mood_of(subject.traits)
    if look == "color" and mood:
        shown = {smiles.SMILING, *smiles.MOODY}
        plain = replace(subject, traits=tuple(t for t in subject.traits if t not in shown))
        usual = make(plain, seed, look, whole)
        return _somebody(usual, subject, mood) if usual else None
    if look == "color" and shaped.shape_of(subject):
        return _in_shape(subject, seed)
    if look == "color" and made.stuff_of(subject.traits) is not None:
        usual = make(made.unmade(subject), seed, whole=True)
        return made.in_pieces(usual, subject, seed) if usual is not None else None
    key = "brick wall" if subject.picture == "brick" and "wall" in subject.word else subject.picture
    if look == "color" and key in own.DRAWINGS:
        body, box = own.drawn(key, seed, subject.color, color_of_part(subject.traits))
        return Thing(subject, body, box, own.foot(box), 0, {}, nature.metres(subject), flat=False)
    if key in props.KEYS:
        other = (f"{SECOND}{color.hexa(subject.second_color)}",) if subject.second_color else ()
        drawn = props.draw(key, seed=seed & 0x7FFFFFFF, color=subject.color, traits=(*subject.traits, *other))
        body, box = drawn.body, drawn.bbox
        if _BROKEN & set(subject.traits) and key.startswith("prop:") and key not in _MENDED:
            body += states.cracks(body, box)
        body = decayed.decayed(body, box, subject.traits, seed)
        if look == "color":
            body = patterned.on_a_drawing(subject, body, box)
            body, box = states.changed(subject, parts_painted.painted(subject, body, box), box)
        return Thing(
            subject,
            body,
            box,
            trace.footprint(body, box) if "transform" not in body else _middle_half(box),
            -1 if key.startswith("animal:") or key in _ONE_SIDED or _turned(subject) else 0,
            drawn.anchors,
            nature.metres(subject),
            flat=False,
            front=drawn.front,
        )
    if not has_drawing(key):
        return None
    found = pictures.picture(key, look)  # type: ignore[arg-type]
    body = found.body
    if _BROKEN & set(subject.traits) and not found.is_face and look == "color":
        body += states.cracks(body, found.bbox)
    if subject.color is not None and found.look == "color":
        changes = color.tint(trace.areas(body), color.hexa(subject.color))
        body = svg.recolored(body, lambda c: changes.get(c, c))
    if found.look == "color" and not found.is_face and not found.is_bust:
        body = patterned.patterned(subject, body, found.bbox)
        body = parts_painted.painted(subject, body, found.bbox)
    shape = found.bbox
    if found.look == "color" and not found.is_face and not found.is_bust:
        body, shape = states.changed(subject, body, shape)
    side = {"left": -1, "right": 1}.get(found.side, 0)
    if found.is_face and whole and found.look == "color" and key not in _BODILESS:
        dominant = trace.main_color(body) or "#f2c14e"
        animal = nature.is_any(subject, nature.ANIMAL_FACES)
        body, box = own.with_body(body, found.bbox, dominant, clothed=not animal)
        middle = (box[0] + box[2]) / 2
        feet = (middle - (box[2] - box[0]) * 0.24, middle + (box[2] - box[0]) * 0.24)
        return Thing(
            subject, body, box, feet, side, {"head_top": (middle, box[1])}, max(1.3, nature.metres(subject))
        )
    metres = max(1.7, nature.metres(subject)) if found.is_bust else nature.metres(subject)
    foot = trace.footprint(body, shape)
    x0, y0, x1, y1 = shape
    seat = _SEAT_SHARES.get(key)
    named = {"seat": (x0 + (x1 - x0) * seat[0], y0 + (y1 - y0) * seat[1])} if seat else {}
    return Thing(subject, body, shape, foot, side, named, metres, found.is_face, found.is_bust)


def _somebody(usual: Thing, subject: Subject, mood: str) -> Thing:
    """A thing with a face, and with arms and legs where it does something."""
    deed = next((t.removeprefix(limbs.DEED) for t in subject.traits if t.startswith(limbs.DEED)), "")
    body, box, foot = smiles.faced(usual.body, usual.box, subject.picture, mood), usual.box, usual.foot
    if deed:
        body, box = limbs.limbed(body, box, deed)
        middle, wide = (usual.box[0] + usual.box[2]) / 2, usual.width * 0.3
        foot = (middle - wide, middle + wide)
    return replace(usual, subject=subject, body=body, box=box, foot=foot)


def _in_shape(subject: Subject, seed: int) -> Thing | None:
    """A subject in the shape of something else; its own picture where that has no drawing."""
    key = shaped.shape_of(subject)
    plain = replace(subject, traits=tuple(t for t in subject.traits if not t.startswith(SHAPE)))
    unshaped = make(plain, seed)
    other = make(replace(plain, word=key, picture=key, color=None, traits=()), seed)
    if other is None or unshaped is None:
        return unshaped or other
    usual = trace.main_color(unshaped.body) or "#c9a06a"
    body, box = shaped.formed(subject, other.body, other.box, usual)
    half = (box[2] - box[0]) * 0.36
    middle = (box[0] + box[2]) / 2
    feet = (middle - half, middle + half)
    return Thing(subject, body, box, feet, 0, {}, nature.metres(subject), flat=False)


# Where one sits on pictures of the library, as shares of their boxes.
_SEAT_SHARES = {"manual-wheelchair": (0.5, 0.47), "chair": (0.5, 0.55)}
# Heads that nobody has on the shoulders.
_BODILESS = frozenset({"skull"})
_BROKEN = frozenset({"broken", "shattered", "cracked"})


# These draw their own damage.
_MENDED = frozenset({"prop:house", "prop:plate"})


# Vehicles and players that look to the left.
_ONE_SIDED = frozenset(
    {
        "prop:car",
        "prop:open_car",
        "prop:vintage_car",
        "prop:sports_car",
        "prop:taxi",
        "prop:police_car",
        "prop:pickup",
        "prop:van",
        "prop:bus",
        "prop:truck",
        "prop:bicycle",
        "prop:motorcycle",
        "prop:scooter",
        "prop:airplane",
        "prop:helicopter",
        "prop:fishing_boat",
        "prop:paper_plane",
        "prop:steam_train",
        "prop:tractor",
        "figure:boxer",
        "figure:soccer_player",
        "figure:basketball_player",
        "figure:zombie",
        "figure:runner",
        "figure:skier",
        "figure:cyclist",
        "figure:firefighter_hose",
        "prop:rocking_horse",
        "figure:tennis_player",
        "figure:baseball_player",
        "prop:rubber_duck",
    }
)


def _turned(subject: Subject) -> bool:
    """Whether a person is seen from the side."""
    said = (SAID.get(trait, trait) for trait in subject.traits)
    return subject.picture.startswith("figure:") and any(
        trait in POSES and POSES[trait].side for trait in said
    )


def _middle_half(box: Box) -> tuple[float, float]:
    w = box[2] - box[0]
    return box[0] + w * 0.18, box[2] - w * 0.18


def painted(
    canvas: svg.Canvas, thing: Thing, world: World, prefix: str, depth: float = 0.0, shade: bool = True
) -> str:
    """The thing's markup in the light of the picture.

    Args:
        canvas: Gets the gradients.
        thing: What to paint.
        world: The hour.
        prefix: Put before ids, unique in the document.
        depth: 0 near to 1 far.
        shade: Whether flat fills get a soft shading from top to bottom.
    """
    body = pictures.place_ids(thing.body, prefix)
    lamps = lamplit.panes(thing.subject, world)
    tone: Callable[[str], str] = lambda c: lamps.get(c) or world.subject_tone(c, depth)  # noqa: E731
    body = svg.recolored(body, tone)
    if shade and thing.flat and depth < 0.5:
        body = _shaded(canvas, body, thing, world)
    return body


def _shaded(canvas: svg.Canvas, body: str, thing: Thing, world: World) -> str:
    """Flat fills become gradients along the light, all of them the same way."""
    x0, y0, x1, y1 = thing.box
    warm = world.scheme.glow
    for paint in list(svg.colors_in(body)):
        lightness = color.lch(paint)[0]
        if lightness < 0.34 or f'fill="{paint}"' not in body:
            continue
        top = color.mix(color.lit(paint, 0.035), warm, 0.1 if world.scheme.low else 0.04)
        bottom = color.shaded(paint, 0.055)
        fill = canvas.across([(0, top), (0.45, paint), (1, bottom)], x0, y0, x0 + (x1 - x0) * 0.25, y1)
        body = body.replace(f'fill="{paint}"', f'fill="{fill}"')
    return body
