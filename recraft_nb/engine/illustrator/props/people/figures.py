"""Ordinary people: men, women, children, the old."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body import heads, profile, whiskers
from recraft_nb.engine.illustrator.props.body.poses import CHILD, MAN, WOMAN, Build
from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, Tones, corners, tones
from recraft_nb.engine.illustrator.props.people import attire
from recraft_nb.engine.illustrator.props.people.people import Costume, draw_person

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

CLOTHES = ("#e5604d", "#3f86c9", "#2f9e86", "#f0a93a", "#8a63b8", "#d9628f", "#4c6fa8", "#5a9e4b")
TROUSERS = ("#46506b", "#5b4a3f", "#3d5a80", "#6b7280", "#39424e", "#8a6d4f")
SHOES = ("#3a3340", "#7a4b34", "#e9e6e1", "#c8503f")


def person_head(
    hair: Tones, skin: Tones, front: heads.Part | None, *, beard: heads.Part | None = None,
    hat: Callable[[Pen], None] | None = None, old: bool = False,
    lashes: bool = False, lips: str = "", glasses: bool = False, mood: str = "",
) -> Callable[[Pen, bool], None]:
    """A head put together from a face, a beard, hair and a hat."""

    def head(pen: Pen, asleep: bool) -> None:
        heads.face(pen, skin, asleep=asleep, brow=hair.dark, old=old, lashes=lashes, lips=lips, mood=mood)
        if pen.away:
            if front:
                heads.nape(pen, hair)
            if front in {heads.curly, heads.spiky}:
                front(pen, hair)
            if hat:
                hat(pen)
            return
        if beard:
            beard(pen, hair)
        if glasses:
            heads.glasses(pen)
        if front:
            front(pen, hair)
        if hat:
            hat(pen)

    return head


def mood_of(look: Look) -> str:
    """The face that the traits ask for."""
    if look.has("happy", "laughing", "smiling", "joyful", "singing"):
        return "happy"
    if look.has("sad", "crying", "tired"):
        return "sad"
    return "angry" if look.has("angry", "grumpy", "fierce", "evil") else ""


def _trim(look: Look, top: Tones, *, dress: bool) -> Callable[[Pen, Outline, Point, Point], None]:
    """Something on the chest: stripes, a collar, a pocket, a heart, buttons; a belt on a dress."""
    kind = look.chance.pick(("stripes", "collar", "pocket", "heart", "buttons", "band"))
    pale = "#fff6ea" if top.base != "#fff6ea" else top.dark

    def draw(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        (x, y), (hx, hy) = neck, hip
        if kind in {"stripes", "band"}:
            for k in (0.3, 0.5, 0.7) if kind == "stripes" else (0.42,):
                at, h = y + (hy - y) * k, 10 if kind == "stripes" else 30
                p.cut(
                    torso, corners((x - 90, at), (x + 90, at), (x + 90, at + h), (x - 90, at + h)), pale,
                    0.85,
                )
        elif kind == "collar":
            p.poly(pale, (x - 20, y - 3), (x - 2, y + 14), (x - 17, y + 23), (x - 29, y + 6), r=4)
            p.poly(pale, (x + 18, y - 3), (x - 2, y + 14), (x + 14, y + 23), (x + 27, y + 6), r=4)
        elif kind == "pocket":
            p.poly(
                top.dark, (x + 6, y + 44), (x + 32, y + 44), (x + 31, y + 66), (x + 19, y + 72),
                (x + 7, y + 66), r=4,
            )
        elif kind == "heart":
            p.soft(
                pale, (x - 2, y + 78), (x - 23, y + 58), (x - 18, y + 46), (x - 8, y + 47), (x - 2, y + 53),
                (x + 4, y + 47), (x + 14, y + 46), (x + 19, y + 58),
            )
        else:
            p.line(top.dark, 3, (x - 1, y + 16), (hx - 1, hy + 8))
            for k in range(3):
                p.dot(x - 1, y + 34 + k * 26, 4, pale)
        p.line(top.dark, 5, (x - 16, y), (x - 2, y + 8), (x + 15, y), curve=True)
        if dress:
            at = y + (hy - y) * 0.62
            p.cut(torso, corners((x - 90, at), (x + 90, at), (x + 90, at + 12), (x - 90, at + 12)), top.deep)

    return draw


def _someone(pen: Pen, look: Look, build: Build, kind: str) -> None:
    top = look.main(*CLOTHES)
    bottom, shoes = look.pick(*TROUSERS), look.pick(*SHOES)
    skin, hair = heads.complexion(look.chance)
    skin = whiskers.fair(skin) if whiskers.is_freckled(look.traits) else skin
    female = kind in {"woman", "girl", "old_woman"}
    old = kind.startswith("old") or look.has("old", "elderly")
    hair = attire.hair_asked(look.traits) or (tones("#d9d9de") if old else hair)
    styles = {
        "woman": heads.WOMEN, "old_woman": ((heads.bun, heads.fringe), (heads.bob_back, heads.bangs)),
        "girl": heads.GIRLS, "boy": heads.BOYS,
    }
    usual = look.chance.pick(styles.get(kind, heads.MEN))
    back, hair_front = attire.cut_asked(look.traits, female=female) or usual
    front: heads.Part | None = hair_front
    bearded = (look.chance.chance(0.25) or look.has("bearded", "beard", "red beard")) and kind == "man"
    if look.has("bald") and not female:
        front = None
    elif look.has("curly"):
        front = heads.curly
    usual_beard = (lambda p, t: heads.beard(p, t, length=60)) if bearded or kind == "old_man" else None
    beard = whiskers.beard_asked(look.traits, skin) or usual_beard
    cut = "trousers"
    if female and kind != "old_woman":
        cut = look.chance.pick(("dress", "trousers", "skirt"))
    elif kind == "old_woman":
        cut = "dress"
    elif kind == "boy":
        cut = look.chance.pick(("shorts", "trousers"))
    sleeve = look.chance.pick(("long", "short")) if not old else "long"
    head = person_head(
        hair, skin, front, beard=beard, old=old, lashes=female, lips="#d4545e" if kind == "woman" else "",
        glasses=(old and look.chance.chance(0.6)) or look.has("glasses"), mood=mood_of(look),
    )
    if look.has(profile.SIDE):
        head = profile.head(hair, skin, beard=beard is not None, long=female)
    behind = (lambda p: back(p, hair)) if back else None
    costume = Costume(
        top, top if cut == "dress" else bottom, shoes, skin, cut, sleeve, head, behind, None,
        _trim(look, top, dress=cut == "dress"),
    )
    draw_person(pen, build, costume, look.traits)


def _either(pen: Pen, look: Look, kinds: tuple[tuple[str, Build], tuple[str, Build]]) -> None:
    kind, build = look.chance.pick(kinds)
    if look.has("female", "woman", "girl", "male", "man", "boy"):
        kind, build = kinds[1 if look.has("female", "woman", "girl") else 0]
    _someone(pen, look, build, kind)


def _kind(kind: str, build: Build) -> Callable[[Pen, Look], None]:
    return lambda pen, look: _someone(pen, look, build, kind)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:man": _kind("man", MAN),
    "figure:woman": _kind("woman", WOMAN),
    "figure:boy": _kind("boy", CHILD),
    "figure:girl": _kind("girl", CHILD),
    "figure:old_man": _kind("old_man", MAN),
    "figure:old_woman": _kind("old_woman", WOMAN),
    "figure:child": lambda pen, look: _either(pen, look, (("boy", CHILD), ("girl", CHILD))),
    "figure:person": lambda pen, look: _either(pen, look, (("man", MAN), ("woman", WOMAN))),
}
