"""People of many trades and tales: each a costume put together from a table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.beasts import sea_life
from recraft_nb.engine.illustrator.props.body import heads
from recraft_nb.engine.illustrator.props.body.poses import POSES, SAID, Build, posed
from recraft_nb.engine.illustrator.props.dress import hats, headwear
from recraft_nb.engine.illustrator.props.held import gear, tools
from recraft_nb.engine.illustrator.props.held.open_book import READS, open_book
from recraft_nb.engine.illustrator.props.pen.shapes import corners, oval, soft, tones
from recraft_nb.engine.illustrator.props.people import attire
from recraft_nb.engine.illustrator.props.people.people import Costume, draw_bust, draw_person
from recraft_nb.engine.illustrator.props.people.wardrobe import Cast, belt, cape

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.props.pen.look import Look
    from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

BABY = Build(thigh=36, shin=34, torso=78, shoulder=38, waist=36, hip=36, arm=38, head=0.96, girth=0.86)


@dataclass(frozen=True, slots=True)
class Uniform:
    """One entry of the table.

    Attributes:
        top: Colour of the upper part; it takes the colour asked for.
        bottom: Colour of the lower part, "" for the same.
        wears: Garments of :mod:`attire`, "kind:colour".
        pose: Stance when none is asked for.
        sex: "f", "m" or "" for either.
        skin: Colour of the skin, "" for a person's.
        hair: Colour of the hair, "" for any.
    """

    top: str
    bottom: str = "#46506b"
    shoes: str = "#3a3340"
    cut: str = "trousers"
    sleeve: str = "long"
    wears: tuple[str, ...] = ()
    hat: hats.Hat | None = None
    front: Callable[[Pen, Outline, Point, Point], None] | None = None
    back: Callable[[Pen, Point, Point], None] | None = None
    tool: Callable[[Pen], None] | None = None
    tool_b: Callable[[Pen], None] | None = None
    glove: str = ""
    beard: bool = False
    bald: bool = False
    glasses: bool = False
    pose: str = ""
    sex: str = ""
    skin: str = ""
    hair: str = ""
    build: Build | None = None


def draw_uniform(u: Uniform, pen: Pen, look: Look) -> None:
    """Draw somebody in a uniform, in the pose that the traits ask for."""
    top = look.main(u.top)
    cast = Cast(look, u.sex, hatted=u.hat is not None)
    if u.skin:
        cast.skin = tones(u.skin)
    if u.hair and attire.hair_asked(look.traits) is None:
        cast.hair = tones(u.hair)
    grows = u.beard and not cast.female
    beard: heads.Part | None = (lambda p, t: heads.beard(p, t, length=72)) if grows else None
    head = cast.head(u.hat, beard=beard, hair=not u.bald, glasses=u.glasses)
    bottom = tones(u.bottom) if u.bottom else top
    costume = Costume(
        top, bottom, tones(u.shoes), cast.skin, u.cut, u.sleeve, head, None if u.bald else cast.behind(),
        u.back, u.front, u.tool, glove=tones(u.glove) if u.glove else None, tool_b=u.tool_b,
    )
    asked = any(SAID.get(trait, trait) in POSES or trait == "sleeping" for trait in look.traits)
    traits = look.traits if asked or not u.pose else (*look.traits, u.pose)
    draw_person(pen, u.build or cast.build, costume, (*(f"wears:{garment}" for garment in u.wears), *traits))


def _cross(p: Pen, _torso: Outline, neck: Point, _hip: Point) -> None:
    x, y = neck[0] + 18, neck[1] + 52
    p.box(x - 15, y - 15, 30, 30, "#ffffff", 5)
    p.box(x - 4, y - 11, 8, 22, "#e0473f")
    p.box(x - 11, y - 4, 22, 8, "#e0473f")


def _stripes(*paints: str) -> Callable[[Pen, Outline, Point, Point], None]:
    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        for k in range(5):
            y = neck[1] + 24 + k * 24
            window = corners((neck[0] - 90, y), (neck[0] + 90, y), (neck[0] + 90, y + 11),
                (neck[0] - 90, y + 11))
            p.cut(torso, window, paints[k % len(paints)])
        del hip

    return front


def _checks(paint: str) -> Callable[[Pen, Outline, Point, Point], None]:
    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        _stripes(paint)(p, torso, neck, hip)
        for dx in (-30, -4, 22):
            x = neck[0] + dx
            p.cut(torso, corners((x, 0), (x + 9, 0), (x + 9, 600), (x, 600)), paint, 0.6)

    return front


def _vest(paint: str, stripe: str) -> Callable[[Pen, Outline, Point, Point], None]:
    def front(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
        x, y = neck
        for side in (-1, 1):
            p.cut(torso, corners((x + side * 12, y - 9), (x + side * 90, y - 9),
                (hip[0] + side * 90, hip[1] + 9),
                                 (hip[0] + side * 6, hip[1] + 9)), paint)
            p.cut(torso, corners((x + side * 20, y), (x + side * 30, y), (hip[0] + side * 30, hip[1] + 9),
                                 (hip[0] + side * 20, hip[1] + 9)), stripe)
        at = y + (hip[1] - y) * 0.66
        p.cut(torso, corners((x - 90, at), (x + 90, at), (x + 90, at + 12), (x - 90, at + 12)), stripe)

    return front


def _fur(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    belt("#5a3a2e", "#f2bd3f")(p, torso, neck, hip)
    x, y = neck
    p.soft("#8a6a4a", (x - 62, y + 6), (x - 30, y - 10), (x, y + 8), (x + 30, y - 10), (x + 62, y + 6),
        (x + 44, y + 38),
           (x + 16, y + 30), (x, y + 46), (x - 18, y + 30), (x - 46, y + 38))


def _fur_trim(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    x, y = neck
    p.cut(torso, corners((x - 11, y), (x + 9, y), (hip[0] + 9, hip[1] + 20), (hip[0] - 11, hip[1] + 20)),
        "#ffffff")
    belt("#2b2733", "#f2bd3f", 0.78)(p, torso, neck, hip)


def _wings(paint: str, *, feathered: bool = False) -> Callable[[Pen, Point, Point], None]:
    t = tones(paint)

    def back(p: Pen, neck: Point, hip: Point) -> None:
        x, y = neck[0], neck[1] + 30
        for side in (-1, 1):
            if feathered:
                p.soft(t.base if side < 0 else t.dark, (x, y), (x + side * 90, y - 90),
                    (x + side * 150, y - 70),
                       (x + side * 146, y + 40), (x + side * 104, y + 110), (x + side * 40, y + 70))
                p.lines(t.deep, 3, ((x + side * 60, y + 30), (x + side * 130, y - 20)),
                        ((x + side * 60, y + 56), (x + side * 128, y + 30)))
            else:
                p.soft(t.base, (x, y), (x + side * 70, y - 96), (x + side * 148, y - 84),
                    (x + side * 120, y - 6),
                       (x + side * 40, y + 14), opacity=0.9)
                p.soft(t.light, (x, y + 6), (x + side * 84, y + 18), (x + side * 108, y + 78),
                    (x + side * 56, y + 96),
                       opacity=0.9)
        del hip

    return back


def _halo(pen: Pen) -> None:
    pen.ring(0, -96, 44, 12, "#f2c94e", 9)


def _horns(pen: Pen) -> None:
    headwear.antlers(tones("#5a1f24"))(pen)


def _veil(pen: Pen) -> None:
    if pen.away:
        pen.soft("#ffffff", (-46, -46), (0, -76), (46, -46), (72, 60), (84, 250), (0, 268), (-84, 250),
                 (-72, 60), opacity=0.86)
        pen.lines("#e3e6ee", 4, *(((dx * 0.5, -40), (dx, 90), (dx * 1.2, 246)) for dx in (-44, 0, 44)),
                  curve=True)
        headwear.flowers(pen)
        return
    pen.soft("#ffffff", (-40, -58), (0, -76), (44, -56), (82, 40), (76, 110), (54, 20), (40, -34), (0, -50),
        (-40, -40),
             opacity=0.85)
    headwear.flowers(pen)


def _clown(pen: Pen) -> None:
    for side in (-1, 1):
        for x, y, r in ((54, -26, 21), (64, -2, 18), (46, -48, 18)):
            pen.dot(side * x, y, r, "#f2702f" if side < 0 else "#d9592a")
    pen.dot(-7, 16, 13, "#e0303a")
    pen.ring(-7, 36, 22, 11, "#ffffff", 6)
    headwear.party_hat(tones("#3f9be0"))(pen)


def _bearskin(pen: Pen) -> None:
    pen.form(
        soft((-52, -26), (-56, -100), (-20, -140), (30, -138), (60, -96), (56, -24), (0, -40)),
            tones("#2f2d33"),
    )


def _nurse_cap(pen: Pen) -> None:
    pen.poly("#fafafc", (-44, -46), (-34, -84), (34, -84), (44, -46), (0, -58), r=8)
    pen.box(-5, -80, 10, 24, "#e0473f")
    pen.box(-12, -73, 24, 10, "#e0473f")


def _sailor_cap(pen: Pen) -> None:
    pen.soft("#fafafc", (-54, -50), (-40, -78), (0, -86), (42, -78), (56, -48), (0, -60))
    pen.soft("#e1e6ee", (-58, -34), (-56, -62), (0, -72), (58, -60), (60, -32), (0, -46))
    pen.line("#2f5fa8", 5, (-56, -40), (0, -52), (58, -38), curve=True)


def _sailor(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    x, y = neck
    p.poly("#2f5fa8", (x - 40, y), (x + 38, y), (x + 12, y + 56), (x - 1, y + 66), (x - 14, y + 56), r=6)
    p.poly("#fafafc", (x - 16, y - 4), (x + 14, y - 4), (x - 1, y + 40), r=4)
    p.poly("#c8402f", (x - 12, y + 52), (x + 10, y + 52), (x + 16, y + 90), (x - 1, y + 70),
        (x - 18, y + 90), r=3)
    del torso, hip


def _net(pen: Pen) -> None:
    hats.straw(pen)
    pen.poly("#f7f3e6", (-70, -30), (70, -30), (52, 72), (-52, 72), r=18, opacity=0.35)


def _veins(p: Pen, torso: Outline, neck: Point, hip: Point) -> None:
    low = hip[1] + 10
    p.poly("#6fa05a", (hip[0] - 30, low - 44), (hip[0] - 4, low - 60), (hip[0] + 8, low - 34),
        (hip[0] - 14, low - 22), r=3)
    p.lines("#3a4a30", 4, ((neck[0] + 10, neck[1] + 20), (neck[0] + 26, neck[1] + 50)),
            ((neck[0] + 30, neck[1] + 24), (neck[0] + 12, neck[1] + 46)))
    del torso


UNIFORMS: Mapping[str, Uniform] = {
    "nurse": Uniform("#6fb3d2", "", front=_cross, hat=_nurse_cap, sleeve="short", sex="f", shoes="#f4f5f7"),
    "mechanic": Uniform("#e9e2d4", "#3f6fae", wears=("overalls:#3f6fae", "cap:#d9483f"), tool=gear.wrench),
    "scientist": Uniform("#6fb3d2", wears=("coat:#f7f7f9",), glasses=True, tool=gear.flask),
    "builder": Uniform("#4a6fa8", "#4a5568", front=_vest("#f28a2f", "#fff3a8"), wears=("hard hat:#f2bd3f",),
                       tool=gear.hammer, shoes="#8a5a35"),
    "detective": Uniform("#8a6a4a", wears=("coat:#b8935f", "top hat:#6b4f38"), tool=gear.magnifier),
    "business": Uniform("#3a4258", "", wears=("suit:#3a4258",), tool_b=gear.briefcase),
    "waiter": Uniform("#fafafc", "#2f2d3a", wears=("apron:#2f2d3a", "tie:#2b2733"), tool=gear.tray),
    "student": Uniform("#4f86c9", "#46506b", wears=("sweater:#4f86c9", "backpack:#e07f3a"), tool=gear.book),
    "judge": Uniform("#2f2d3a", "", cut="gown", wears=("scarf:#fafafc",), tool=gear.gavel, hair="#e9ebf0",
        glasses=True),
    "pilot": Uniform("#2f3f63", "", wears=("suit:#2f3f63", "sunglasses:"),
        hat=hats.cap(tones("#2f3f63"), "#1d2742", "#f2bd3f")),
    "sailor": Uniform("#fafafc", "#2f5fa8", front=_sailor, hat=_sailor_cap, sleeve="long"),
    "captain": Uniform("#2f3f63", "#fafafc", wears=("jacket:#2f3f63",), beard=True, hair="#e9ebf0",
                       hat=hats.cap(tones("#fafafc"), "#2b2733", "#f2bd3f"), sex="m"),
    "cowboy": Uniform("#c9584a", "#4a6a9c", front=_vest("#7a4b34", "#7a4b34"),
        wears=("cowboy hat:#a8703f", "boots:#6b4632"),
                      pose="proud"),
    "viking": Uniform("#6b5a48", "#5b4a3f", front=_fur, hat=headwear.viking, beard=True, hair="#c9762f",
        tool=tools.axe,
                      sex="m", shoes="#6b4632"),
    "monk": Uniform("#e08a2f", "", cut="gown", bald=True, sex="m", pose="praying"),
    "soldier": Uniform("#6b7a4a", "", front=belt("#3f4a2f", "#c9962f"),
        wears=("hard hat:#5a6a3f", "boots:#3a3340")),
    "lumberjack": Uniform("#c8402f", "#46506b", front=_checks("#7a1f1f"), beard=True,
        wears=("beanie:#3a4258",), tool=tools.axe,
                          sex="m"),
    "gardener": Uniform("#f0d9b0", "#4a6a9c", wears=("apron:#5a9e4b", "straw hat:"), tool=gear.watering_can,
        glove="#e0a82e"),
    "mail": Uniform("#4f79b0", "#3a4f78", wears=("cap:#3a4f78",), tool=gear.letter, sleeve="short"),
    "hiker": Uniform("#d9783f", "#8a6d4f", wears=("backpack:#3f8f6a", "cap:#5a7a4a", "boots:#6b4632"),
        tool=gear.walking_stick,
                     cut="shorts"),
    "photographer": Uniform("#5a6070", "#8a6d4f", tool=gear.camera),
    "programmer": Uniform("#5a67a8", "#3a4258", wears=("sweater:#5a67a8", "headphones:#2b2733"),
        glasses=True, tool=gear.laptop),
    "bride": Uniform("#fbfaf8", "", cut="gown", sleeve="none", hat=_veil, sex="f", tool=gear.bouquet),
    "groom": Uniform("#2f2d3a", "", wears=("suit:#2f2d3a",), sex="m"),
    "santa": Uniform("#d9363a", "", front=_fur_trim, wears=("santa hat:#d9363a",), beard=True,
        hair="#f4f5f7", sex="m",
                     glove="#3a3340", pose="waving"),
    "elf": Uniform("#3f9e4f", "#c8402f", front=belt("#7a4b34", "#f2bd3f"),
        hat=hats.pointed(tones("#3f9e4f"), "#c8402f"),
                   shoes="#3f9e4f", pose="waving"),
    "fairy": Uniform("#f08fc0", "", cut="dress", sleeve="none", back=_wings("#cdeaf7"), tool=gear.wand,
        sex="f",
                     hat=headwear.flowers),
    "angel": Uniform("#fafafc", "", cut="gown", back=_wings("#fafafc", feathered=True), hat=_halo),
    "devil": Uniform("#8f1f2a", "#3a1f24", skin="#e0503f", hat=_horns, tool=gear.trident,
        back=cape(tones("#8f1f2a"))),
    "vampire": Uniform("#2f2d3a", "", wears=("suit:#2f2d3a",), back=cape(tones("#b01e2e")), skin="#e6e3ea",
        hair="#2b2733",
                       sex="m"),
    "zombie": Uniform("#6b6a58", "#4a4a44", front=_veins, skin="#8fb56f", pose="pushing", hair="#3a3a30"),
    "clown": Uniform("#f2c53f", "#3f9be0", front=_stripes("#e0473f", "#3f9be0"), hat=_clown,
        shoes="#e0473f", bald=True,
                     skin="#fbe9df", pose="waving"),
    "prince": Uniform("#3f5fb8", "#f4efe6", front=belt("#c9962f", "#f2bd3f"), hat=hats.crown(),
        back=cape(tones("#b5323c")),
                      sex="m"),
    "princess": Uniform("#f08fc0", "", cut="gown", sleeve="short", hat=hats.crown("#f08fc0"), sex="f"),
    "beekeeper": Uniform("#f7f1df", "", hat=_net, glove="#e0c98a"),
    "miner": Uniform("#b8935f", "#4a5568", wears=("overalls:#4a5568", "hard hat:#f2bd3f"), tool=gear.pickaxe),
    "barista": Uniform("#f4efe6", "#3a4258", wears=("apron:#3f6f5a",), tool=gear.cup),
    "vendor": Uniform("#d9783f", "#46506b", wears=("apron:#f4efe6",), sleeve="short"),
    "baker": Uniform("#fafafc", "#5a6070", wears=("apron:#f4efe6",), hat=hats.toque, tool=gear.bread),
    "caveman": Uniform("#b8793f", "", cut="dress", sleeve="none", beard=True, hair="#4a2c1c",
        tool=gear.club, sex="m"),
    "geisha": Uniform("#c9304a", "", cut="gown", front=belt("#f2c94e", ""), hair="#2b2733", sex="f",
        tool=gear.fan,
                      skin="#fbeee6"),
    "singer": Uniform("#8a3f8f", "#2f2d3a", tool=gear.microphone, sleeve="short"),
    "explorer": Uniform("#c9a86a", "#8a6d4f", front=belt("#6b4632", "#c9962f"),
        wears=("straw hat:", "boots:#6b4632"),
                        tool=gear.magnifier),
    "gangster": Uniform("#3a3f4d", "", wears=("suit:#4a4e5c", "top hat:#3a3f4d"), sex="m"),
    "hooded": Uniform("#4a4e5c", "#2f2d3a", hat=hats.hood(tones("#4a4e5c"))),
    "baby": Uniform("#8fc7f2", "", build=BABY, pose="sitting", bald=True, front=belt("#fafafc", "")),
    "lifeguard": Uniform("#d9363a", "#d9363a", "#f3c19a", "shorts", "none", front=_cross,
        wears=("sunglasses:", "cap:#d9363a"), pose="proud"),
    "yogi": Uniform("#8a63b8", "#39424e", "#f3c19a", pose="sitting", sleeve="none"),
    "guard": Uniform("#d9363a", "#2b2733", front=belt("#fafafa", "#f2bd3f", 0.82), hat=_bearskin),
}


def _drawn(u: Uniform) -> Callable[[Pen, Look], None]:
    return lambda pen, look: draw_uniform(u, pen, look)


def _firefighter_hosing(pen: Pen, look: Look) -> None:
    """A firefighter with a hose instead of an axe."""
    red = tones("#d9463a")
    u = Uniform("#c9a46a", "", hat=hats.fire_helmet(red), front=_stripes("#f7e07a", "#c9a46a"),
        tool=gear.hose, glove="#5a4a44")
    draw_uniform(u, pen, replace(look, color=None))


def _comb(pen: Pen, x: float, y: float) -> None:
    """A comb in the hair."""
    pen.box(x - 12, y - 44, 14, 84, "#f2bd3f", 5)
    pen.lines("#f2bd3f", 4, *(((x - 4, y - 40 + 11 * k), (x + 22, y - 40 + 11 * k)) for k in range(8)))


def _mermaid(pen: Pen, look: Look) -> None:
    """A mermaid sitting up, her tail curled."""
    tail = look.main("#2fa39a", "#3f86c9", "#8a63b8")
    u = Uniform("#b05fc9", "", cut="shorts", sleeve="none", sex="f", hat=headwear.flowers, pose="floating")
    cast = Cast(look, "f")
    costume = Costume(
        tones(u.top), tail, tail, cast.skin, "shorts", "none", cast.head(), cast.behind(), None, None, None,
    )
    combs, reads = look.has("combing"), look.has(READS)
    pose = "phoning" if combs else "reading" if reads else "holding" if look.has("holding") else "waving"
    body = posed(cast.build, (pose,))
    with pen.at(0, 380 - body.hip[1]):
        draw_bust(pen, body, costume)
        if combs:
            _comb(pen, *body.arms[0][-1])
        if reads:
            (ax, ay), (bx, by) = body.arms[0][-1], body.arms[1][-1]
            open_book(pen, (ax + bx) / 2, (ay + by) / 2 - 10, 0.7)
    sea_life.mermaid_tail(pen, tail)
    pen.anchor("seat", 300, 546)


def _skeleton(pen: Pen, look: Look) -> None:
    """Bones that wave."""
    bone = look.main("#f4efe2")
    pen.form(oval(296, 120, 74, 70), bone)
    pen.box(262, 160, 68, 44, bone.base, 14)
    for x in (268, 322):
        pen.dot(x, 124, 19, "#2b2733")
    pen.poly("#2b2733", (288, 152), (302, 152), (295, 138), r=2)
    pen.lines(bone.deep, 4, *(((x, 180), (x, 200)) for x in (276, 289, 302, 315)))
    pen.tube(bone.base, [(296, 204), (298, 360)], [17, 17])
    for k in range(4):
        w = 66 - k * 7
        pen.line(bone.base, 13, (298 - w, 246 + k * 27), (298, 236 + k * 27), (298 + w, 246 + k * 27),
            curve=True)
    pen.soft(bone.base, (246, 356), (350, 356), (336, 394), (298, 404), (260, 394))
    for way in (((240, 232), (186, 180), (150, 90)), ((356, 232), (392, 310), (384, 390)),
        ((268, 390), (262, 470), (254, 544)),
                ((328, 390), (336, 470), (346, 544))):
        pen.line(bone.base, 15, *way)
        for x, y in way:
            pen.dot(x, y, 13, bone.light)
    for x in (240, 332):
        pen.oval(x + 4, 552, 28, 9, bone.base)
    pen.anchor("hand", 150, 84)
    pen.anchor("head_top", 296, 52)
    pen.anchor("neck", 296, 212)
    pen.anchor("seat", 298, 400)


DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    "figure:mermaid": _mermaid,
    "figure:skeleton": _skeleton,
    **{f"figure:{name}": _drawn(u) for name, u in UNIFORMS.items()},
    "figure:firefighter_hose": _firefighter_hosing,
}
