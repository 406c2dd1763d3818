"""Hair and clothes that were asked for by name, put on whoever is drawn.

A garment comes as the trait ``"wears:raincoat:#ffd83a"`` (the colour may be missing), hair as "red hair",
"long blond hair" and the like.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.body import heads, whiskers
from recraft_nb.engine.illustrator.props.dress import fancy_hats, hats, headwear
from recraft_nb.engine.illustrator.props.dress.cloth_patterns import ON_CLOTH
from recraft_nb.engine.illustrator.props.dress.garments import OWN, PREFIX, color_of, pattern_on, worn
from recraft_nb.engine.illustrator.props.pen.shapes import corners, soft, tones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, Tones
    from recraft_nb.engine.illustrator.props.people.people import Costume

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: The trait of who turns the back on us.
FROM_BEHIND = "from behind"

HAIR: Mapping[str, str] = {
    "red": "#c8502a", "ginger": "#d9742f", "auburn": "#8f3b22", "blond": "#ecc76a", "blonde": "#ecc76a",
    "golden": "#e6b85c", "yellow": "#ecc76a", "black": "#2b2733", "dark": "#3a2a26", "brown": "#6b4430",
    "brunette": "#5b3a29", "gray": "#b4b8c2", "grey": "#b4b8c2", "silver": "#cdd1d9", "white": "#e9ebf0",
    "pink": "#f08fb0", "blue": "#4f86d9", "green": "#4fae6a", "purple": "#8f5fc4", "orange": "#e5792f",
    "teal": "#2fa39a", "turquoise": "#3ec0c8", "chestnut": "#7a4428",
}

def hair_asked(traits: Sequence[str]) -> Tones | None:
    """The colour of hair that the traits ask for."""
    for trait in traits:
        if trait.endswith(("hair", "hairs", "braid", "braids", "ponytail", "pigtails", "curls", "bun",
            "beard", "moustache")):
            for word in trait.split()[:-1]:
                if word in HAIR:
                    return tones(HAIR[word])
    return None


def cut_asked(traits: Sequence[str], *, female: bool) -> tuple[heads.Part | None, heads.Part] | None:
    """How hair is worn: behind and in front of the head; None when nothing was said."""
    said = " ".join(trait for trait in traits if not trait.startswith(PREFIX)).split()
    if "curly" in said or "afro" in said or "curls" in said:
        return (heads.curly_back, heads.curly) if female and "afro" not in said else (None, heads.curly)
    if "hair" in said and {"crazy", "wild", "messy", "spiky", "punk"} & {*said}:
        return None, heads.spiky
    if "ponytail" in said:
        return heads.ponytail, heads.fringe
    if "bun" in said:
        return heads.bun, heads.fringe
    if {"pigtails", "braids", "braid", "pigtail"} & set(said):
        return heads.pigtails, heads.bangs
    if "hair" in said and "long" in said:
        return heads.long_back, heads.fringe
    if "hair" in said and "short" in said:
        return (heads.bob_back, heads.bangs) if female else (None, heads.short)
    return None


def is_clothing(word: str) -> bool:
    """Whether a word names something that is worn on the body."""
    return word in _CLOTHES


def dressed(costume: Costume, traits: Sequence[str]) -> Costume:
    """The costume with everything on that the traits ask for."""
    away = FROM_BEHIND in traits
    # A tie or a scarf lies over the suit, whichever is named first.
    for kind, paint in sorted(worn(traits), key=lambda each: each[0] in _EXTRAS):
        if away and kind in FACED:
            continue
        t = costume.top if paint == OWN else tones(paint or color_of(kind))
        change = _CLOTHES.get(kind) or _EXTRAS.get(kind)
        if change:
            costume = change(costume, t)
            said, other = pattern_on(traits, kind)
            if said in ON_CLOTH:
                costume = _over(costume, ON_CLOTH[said](tones(other or "#fbf8f2")))
        elif kind in HATS:
            if kind == "space helmet":
                costume = _spacesuit(costume)
            costume = replace(costume, head=_after(costume.head, HATS[kind](t)))
    if away:
        return costume
    if whiskers.is_freckled(traits):
        costume = replace(costume, head=_after(costume.head, whiskers.freckles))
    if whiskers.SMOKES in traits:
        costume = replace(costume, head=_after(costume.head, whiskers.pipe))
    return costume


def _after(head: Callable[[Pen, bool], None], hat: hats.Hat) -> Callable[[Pen, bool], None]:
    def draw(pen: Pen, asleep: bool) -> None:
        head(pen, asleep)
        hat(pen)

    return draw


Front = "Callable[[Pen, Outline, Point, Point], None]"


def _shirt(costume: Costume, t: Tones) -> Costume:
    return _top(replace(costume, sleeve="short"), t, buttons=False)


def _sweater(costume: Costume, t: Tones) -> Costume:
    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        p.line(t.dark, 9, (neck[0] - 18, neck[1] + 2), (neck[0], neck[1] + 12), (neck[0] + 18, neck[1] + 2),
            curve=True)
        y = hip[1] + 2
        p.cut(torso, corners((hip[0] - 90, y), (hip[0] + 90, y), (hip[0] + 90, y + 20),
            (hip[0] - 90, y + 20)), t.dark)

    return replace(costume, top=t, sleeve="long", front=front, cut=_parted(costume), cuff=t.dark)


def _parted(costume: Costume) -> str:
    """A top over a dress leaves a skirt."""
    return {"dress": "skirt", "gown": "skirt"}.get(costume.cut, costume.cut)


def _top(costume: Costume, t: Tones, *, buttons: bool) -> Costume:
    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.line(t.dark, 5, (x - 16, y), (x - 2, y + 8), (x + 15, y), curve=True)
        if buttons:
            p.line(t.deep, 4, (x - 1, y + 12), (hip[0] - 1, hip[1] + 10))
            for k in range(4):
                p.dot(x + 7, y + 30 + k * 24, 4, t.deep)
            p.poly(t.dark, (x - 26, y), (x - 3, y + 12), (x - 20, y + 32), (x - 38, y + 8), r=4)
            p.poly(t.dark, (x + 24, y), (x + 1, y + 12), (x + 16, y + 32), (x + 34, y + 8), r=4)

    return replace(costume, top=t, front=front, cut=_parted(costume))


def _jacket(costume: Costume, t: Tones) -> Costume:
    return replace(_top(costume, t, buttons=True), sleeve="long")


def _coat(costume: Costume, t: Tones) -> Costume:
    return replace(_top(costume, t, buttons=True), sleeve="long", coat=t, cut="trousers")


def _suit(costume: Costume, t: Tones) -> Costume:
    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.cut(torso, corners((x - 20, y - 9), (x + 18, y - 9), (x + 3, y + 78), (x - 5, y + 78)), "#fafafc")
        p.poly("#b8433f", (x - 6, y + 8), (x + 4, y + 8), (x + 6, y + 52), (x - 1, y + 64), (x - 8, y + 52),
            r=3)
        p.poly(t.dark, (x - 24, y - 4), (x - 14, y - 6), (x - 3, y + 80), (x - 26, y + 34), r=4)
        p.poly(t.dark, (x + 22, y - 4), (x + 12, y - 6), (x + 1, y + 80), (x + 24, y + 34), r=4)
        p.line(t.deep, 4, (x - 1, y + 78), (hip[0] - 1, hip[1] + 10))

    return replace(costume, top=t, bottom=t, sleeve="long", front=front, cut="trousers",
        shoes=tones("#2b2733"))


def _dress(costume: Costume, t: Tones) -> Costume:
    return replace(costume, top=t, bottom=t, cut="dress", sleeve="short", front=_neckline(t))


def _gown(costume: Costume, t: Tones) -> Costume:
    return replace(costume, top=t, bottom=t, cut="gown", sleeve="short", front=_neckline(t))


def _neckline(t: Tones) -> Callable[[Pen, Outline, Point, Point], None]:
    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.line(t.dark, 5, (x - 18, y), (x - 2, y + 10), (x + 16, y), curve=True)
        at = y + (hip[1] - y) * 0.62
        p.cut(torso, corners((x - 90, at), (x + 90, at), (x + 90, at + 12), (x - 90, at + 12)), t.deep)

    return front


def _overalls(costume: Costume, t: Tones) -> Costume:
    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        p.poly(t.base, (x - 27, y + 48), (x + 25, y + 48), (hip[0] + 44, hip[1] + 20),
            (hip[0] - 44, hip[1] + 20), r=8)
        p.lines(t.base, 11, ((x - 22, y + 54), (x - 27, y + 8)), ((x + 20, y + 54), (x + 25, y + 8)))
        p.dot(x - 21, y + 58, 5.5, hats.GOLD.base)
        p.dot(x + 19, y + 58, 5.5, hats.GOLD.base)

    return replace(costume, bottom=t, cut="trousers", front=front)


def _spacesuit(costume: Costume) -> Costume:
    """A white suit from the neck to the boots, a pack on the back, a box with lamps on the chest."""
    white, grey = tones("#eef1f6"), tones("#c3cad8")

    def back(p: Pen, neck: Point, hip: Point) -> None:
        x, tall = neck[0], hip[1] - neck[1]
        p.box(x - 52, neck[1] - 4, 104, tall, grey.dark, 22)
        p.box(x - 52, neck[1] - 4, 34, tall, grey.base, 18)

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck[0] - 3, neck[1] + 34
        p.box(x - 25, y, 50, 38, grey.base, 8)
        p.box(x - 19, y + 6, 22, 12, "#3d4a63", 4)
        for dx, dy, tone in ((13, 12, "#e8663d"), (-12, 28, "#ffd166"), (1, 28, "#5cc48d"), (14, 28,
                             "#59b4e0")):
            p.dot(x + dx, y + dy, 5, tone)
        low = hip[1] - 4
        p.cut(torso, corners((hip[0] - 90, low), (hip[0] + 90, low), (hip[0] + 90, low + 11),
            (hip[0] - 90, low + 11)), "#e8663d")

    return replace(costume, top=white, bottom=white, shoes=grey, glove=grey, sleeve="long", cut="trousers",
        front=front, back=back, cuff="#e8663d")


def _apron(costume: Costume, t: Tones) -> Costume:
    def front(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        low = min(hip[1] + 74, 546)
        p.poly(
            t.base, (x - 24, y + 34), (x + 22, y + 34), (hip[0] + 42, hip[1]), (hip[0] + 46, low),
            (hip[0] - 46, low), (hip[0] - 42, hip[1]), r=9,
        )
        p.lines(t.dark, 6, ((x - 20, y + 38), (x - 16, y + 2)), ((x + 18, y + 38), (x + 14, y + 2)))
        p.poly(t.dark, (hip[0] - 22, hip[1] + 6), (hip[0] + 22, hip[1] + 6), (hip[0] + 20, hip[1] + 38),
               (hip[0] - 20, hip[1] + 38), r=6)

    return replace(costume, front=front)


def _over(costume: Costume, more: Callable[[Pen, Outline, Point, Point], None]) -> Costume:
    before = costume.front

    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        if before:
            before(p, torso, neck, hip)
        more(p, torso, neck, hip)

    return replace(costume, front=front)


def _scarf(costume: Costume, t: Tones) -> Costume:
    def more(p: Pen, _torso: Outline, neck: Point, _hip: Point) -> None:
        x, y = neck
        p.poly(t.dark, (x + 8, y + 10), (x + 30, y + 10), (x + 38, y + 92), (x + 12, y + 94), r=6)
        p.lines(t.light, 5, ((x + 12, y + 74), (x + 36, y + 72)), ((x + 12, y + 84), (x + 37, y + 82)))
        p.soft(t.base, (x - 36, y - 14), (x, y - 6), (x + 34, y - 14), (x + 38, y + 10), (x, y + 24),
            (x - 40, y + 10))
        p.line(t.light, 4, (x - 28, y - 2), (x, y + 6), (x + 24, y - 2), curve=True)

    return _over(costume, more)


def _tie(costume: Costume, t: Tones) -> Costume:
    def more(p: Pen, _torso: Outline, neck: Point, _hip: Point) -> None:
        x, y = neck
        p.poly(t.base, (x - 7, y + 6), (x + 5, y + 6), (x + 9, y + 60), (x - 1, y + 74), (x - 11, y + 60),
            r=3)
        p.poly(t.dark, (x - 9, y + 2), (x + 7, y + 2), (x + 4, y + 16), (x - 6, y + 16), r=3)

    return _over(costume, more)


def _cape(costume: Costume, t: Tones) -> Costume:
    def back(p: Pen, neck: Point, hip: Point) -> None:
        low = hip[1] + (560 - hip[1]) * 0.9
        p.fill(
            soft((neck[0] - 40, neck[1] + 8), (neck[0] + 44, neck[1] + 8), (hip[0] + 84, hip[1] + 20),
                 (hip[0] + 112, low - 6), (hip[0] + 10, low - 2), (hip[0] - 92, low - 8),
                     (hip[0] - 74, hip[1] + 20)),
            t.dark,
        )

    return replace(costume, back=back)


def _backpack(costume: Costume, t: Tones) -> Costume:
    def back(p: Pen, neck: Point, hip: Point) -> None:
        if p.away:
            _bag(p, neck, hip, t)
            return
        p.form(corners((neck[0] - 20, neck[1] + 6), (neck[0] + 74, neck[1] + 10), (hip[0] + 84, hip[1] - 6),
                       (hip[0] - 20, hip[1] + 2), r=24), t)

    def more(p: Pen, _torso: Outline, neck: Point, hip: Point) -> None:
        for dx in (-30, 28):
            p.line(t.dark, 11, (neck[0] + dx * 0.9, neck[1] + 6), (neck[0] + dx, (neck[1] + hip[1]) / 2 + 12))

    return _over(replace(costume, back=back), more)


def _bag(p: Pen, neck: Point, hip: Point, t: Tones) -> None:
    """A backpack as who walks behind it sees it."""
    x, y = (neck[0] + hip[0]) / 2, neck[1] + 4
    low = hip[1] + 2
    wide = 0.36 * (low - y)
    p.form(corners((x - wide, y + 6), (x + wide, y + 6), (x + wide + 7, low), (x - wide - 7, low), r=24), t)
    p.poly(t.light, (x - wide, y + 10), (x + wide, y + 10), (x + wide - 2, y + 42), (x, y + 52),
           (x - wide + 2, y + 42), r=14)
    top = low - 0.4 * (low - y)
    p.poly(t.dark, (x - wide + 10, top), (x + wide - 10, top), (x + wide - 8, low - 10),
           (x - wide + 8, low - 10), r=12)
    p.line(t.deep, 4, (x - wide + 14, top + 12), (x + wide - 14, top + 12))
    p.line(t.deep, 6, (x - 12, y + 4), (x, y - 6), (x + 12, y + 4), curve=True)


def _headphones(costume: Costume, t: Tones) -> Costume:
    return replace(costume, head=_after(costume.head, headwear.headphones(t)))


def _glasses(costume: Costume, _t: Tones) -> Costume:
    return replace(costume, head=_after(costume.head, heads.glasses))


def _sunglasses(costume: Costume, _t: Tones) -> Costume:
    return replace(costume, head=_after(costume.head, headwear.sunglasses))


_CLOTHES: Mapping[str, Callable[[Costume, Tones], Costume]] = {
    "shirt": _shirt, "sweater": _sweater, "jacket": _jacket, "coat": _coat, "suit": _suit, "dress": _dress,
    "gown": _gown, "overalls": _overalls, "apron": _apron,
    "skirt": lambda c, t: replace(c, bottom=t, cut="skirt"),
    "pajamas": lambda c, t: replace(_top(c, t, buttons=True), bottom=t, cut="trousers", sleeve="long"),
    "shorts": lambda c, t: replace(c, bottom=t, cut="shorts"),
    "trousers": lambda c, t: replace(c, bottom=t, cut="trousers"),
    "boots": lambda c, t: replace(c, shoes=t),
    "shoes": lambda c, t: replace(c, shoes=t),
    "gloves": lambda c, t: replace(c, glove=t),
    "suit collar": _sweater, "ruffle": _dress,
}
_EXTRAS: Mapping[str, Callable[[Costume, Tones], Costume]] = {
    "scarf": _scarf, "bandana scarf": _scarf, "tie": _tie, "cape": _cape, "backpack": _backpack,
    "headphones": _headphones, "glasses": _glasses, "sunglasses": _sunglasses,
}
HATS: Mapping[str, Callable[[Tones], hats.Hat]] = {
    "cap": headwear.baseball_cap, "beanie": headwear.beanie, "straw hat": lambda _t: hats.straw,
    "cowboy hat": headwear.cowboy, "top hat": headwear.top_hat, "party hat": headwear.party_hat,
    "santa hat": headwear.santa_hat, "witch hat": lambda t: hats.pointed(t, "#f2bd3f", buckle=True),
    "chef hat": lambda _t: hats.toque, "beret": hats.beret, "crown": lambda _t: hats.crown(),
    "hard hat": headwear.hard_hat, "flowers": lambda _t: headwear.flowers, "turban": headwear.turban,
    "wizard hat": lambda t: hats.pointed(t, t.deep, stars=True), "pirate hat": lambda _t: hats.tricorn,
    "elf hat": fancy_hats.elf_hat, "police hat": lambda t: hats.cap(t, "#1f2a44", "#f2bd3f"),
    "fire helmet": hats.fire_helmet, "sailor hat": lambda _t: fancy_hats.sailor_hat,
    "space helmet": lambda _t: hats.space_helmet, "viking helmet": lambda _t: fancy_hats.viking_small,
    "knight helmet": hats.knight_helm, "samurai helmet": hats.kabuto,
    "graduation cap": lambda _t: fancy_hats.graduation_cap, "sombrero": fancy_hats.sombrero,
    "detective hat": fancy_hats.deerstalker, "bunny ears": lambda _t: fancy_hats.bunny_ears,
    "antlers": lambda _t: fancy_hats.antler_band, "halo": lambda _t: fancy_hats.halo,
    "eye patch": lambda _t: hats.eye_patch, "hero mask": lambda t: hats.eye_mask(t.base),
    "feather crown": fancy_hats.feather_crown, "goggles": lambda _t: fancy_hats.goggles,
             "bow": fancy_hats.hair_bow,
    "nurse cap": lambda _t: fancy_hats.nurse_cap, "feelers": lambda _t: fancy_hats.feelers,
    "unicorn horn": lambda _t: fancy_hats.unicorn_horn, "devil horns": lambda _t: fancy_hats.devil_horns,
    "stem hat": fancy_hats.stem_hat, "clown nose": lambda _t: fancy_hats.clown_nose,
    "hood": hats.hood, "ninja band": lambda t: hats.headband(t.base),
}
#: Worn on a face: nothing of it is seen from behind.
FACED = frozenset({"glasses", "sunglasses", "goggles", "eye patch", "hero mask", "clown nose", "scarf", "tie",
    "bandana scarf", "apron"})
#: Worn on a face: a hat goes with them.
MASKS = frozenset({"eye patch", "hero mask", "clown nose"})
