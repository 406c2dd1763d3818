"""Fierce heads of animals, as teams have them: seen from the front, brows down, teeth bared; and a hornet."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color, svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# fmt: off
# Places and sizes of one shape stay in a row.

Inked = tuple[str, str, str]
"""Main tone, the dark of lines and shades, and the light of muzzles and teeth."""


def _both(body: str) -> str:
    """A shape of the left and its mirror image."""
    return body + svg.placed(body, 0, 0, flip=True)


def _eyes(inks: Inked, x: float = 38, y: float = -8, k: float = 1.0, glow: str = "#ffd23e") -> str:
    """Narrow eyes below heavy brows that run down to the nose."""
    _, dark, _ = inks
    one = (svg.path("M-26 -6L22 14Q14 26 -6 22Q-22 16 -26 -6Z", glow) + svg.circle(2, 14, 6.5, dark)
        + svg.path("M-38 -26L30 8L26 20L-34 -2Z", dark))
    return _both(svg.placed(one, -x, y, k))


def _jaws(inks: Inked, y: float = 52, wide: float = 40, tall: float = 36) -> str:
    """An open mouth with four fangs and a tongue."""
    _, dark, paper = inks
    mouth = svg.d("M", -wide, y, "Q0", y + 12, wide, y, "Q", wide * 0.8, y + tall, "0", y + tall, "Q",
            -wide * 0.8,
        y + tall, -wide, y, "Z")
    fang = svg.polygon([(-wide * 0.82, y + 2), (-wide * 0.42, y + 7), (-wide * 0.6, y + 25)])
    lower = svg.polygon([(-wide * 0.56, y + tall - 3), (-wide * 0.22, y + tall - 1), (-wide * 0.4, y
            + tall - 17)])
    return (svg.path(mouth, "#6d1420", stroke=dark, stroke_width=6, stroke_linejoin="round")
        + svg.ellipse(0, y + tall * 0.76, wide * 0.4, tall * 0.2, "#d9535f") + _both(svg.path(fang, paper)
        + svg.path(lower, paper)))


def _bear(inks: Inked) -> str:
    main, dark, paper = inks
    ears = _both(svg.circle(-66, -66, 30, main) + svg.circle(-64, -62, 15, dark))
    head = svg.path("M0 -84C52 -84 84 -50 88 -6L104 18L84 26L92 50L66 52C52 86 28 98 0 98C-28 98 -52 86"
            " -66 52"
        "L-92 50L-84 26L-104 18L-88 -6C-84 -50 -52 -84 0 -84Z", main)
    muzzle = svg.path("M-48 44C-48 14 -26 2 0 2C26 2 48 14 48 44C48 76 28 92 0 92C-28 92 -48 76 -48 44Z",
            paper)
    return (ears + head + muzzle + _jaws(inks, 46, 36, 38) + svg.path("M-24 8Q0 -4 24 8Q22 28 0 36Q-22"
            " 28 -24 8Z", dark)
        + _eyes(inks, 44, -26))


def _wolf(inks: Inked) -> str:
    main, dark, paper = inks
    ears = _both(svg.path("M-20 -58L-78 -104L-84 -20Z", main) + svg.path("M-40 -58L-72 -84L-74 -38Z", dark))
    head = svg.path("M0 -70L44 -62L86 -20L112 26L84 24L92 58L60 52L44 84L0 104L-44 84L-60 52L-92 58L-84 24"
        "L-112 26L-86 -20L-44 -62Z", main)
    cheeks = _both(svg.path("M-14 20L-60 8L-92 30L-70 30L-74 52L-46 46L-30 78L0 98Z", paper))
    return (ears + head + cheeks + svg.path("M-22 -66L0 -40L22 -66L14 20L-14 20Z", dark, opacity=0.35)
        + _jaws(inks, 50, 32, 38) + svg.path("M-22 22Q0 12 22 22Q18 40 0 46Q-18 40 -22 22Z", dark)
        + _eyes(inks, 42, -18))


def _cat(inks: Inked) -> str:
    """Panther, leopard, cougar, jaguar."""
    main, dark, paper = inks
    ears = _both(svg.path("M-24 -64Q-66 -96 -84 -76Q-92 -50 -70 -24Z", main) + svg.circle(-64, -58, 15, dark))
    head = svg.path("M0 -76C46 -76 78 -48 86 -6L92 40L62 62C50 90 28 100 0 100C-28 100 -50 90 -62 62L-92 40"
        "L-86 -6C-78 -48 -46 -76 0 -76Z", main)
    muzzle = _both(svg.path("M0 20C-30 14 -56 34 -52 56C-46 78 -20 84 0 78Z", paper))
    whiskers = _both(svg.stroke("M-40 46L-94 34M-40 54L-96 56M-38 62L-88 78", dark, 4))
    return (ears + head + muzzle + _jaws(inks, 54, 34, 36) + whiskers
        + svg.path("M-22 18H22Q18 36 0 44Q-18 36 -22 18Z", dark) + _eyes(inks, 44, -20))


def _tiger(inks: Inked) -> str:
    _, dark, _ = inks
    stripes = (svg.path("M0 -74L-9 -40L0 -50L9 -40ZM-34 -66L-30 -40L-20 -56ZM34 -66L30 -40L20 -56Z", dark)
            + _both(
        svg.path("M-88 0L-56 14L-88 16ZM-92 30L-60 36L-84 48Z", dark)))
    return _cat(inks) + stripes


def _lion(inks: Inked) -> str:
    main, dark, paper = inks
    # A second colour that is asked for is the mane's, not that of the muzzle.
    told = color.lab(paper)[0] < 0.8
    mane = paper if told else color.mix(main, dark, 0.5)
    rim = svg.path(svg.star(0, 0, 118, 92, 17), mane)
    rim += svg.path(svg.star(0, 4, 98, 80, 17, -80), color.mix(mane, dark, 0.35))
    return rim + svg.placed(_cat((main, dark, "#fff6e6" if told else paper)), 0, 4, 0.8)


def _bull(inks: Inked) -> str:
    main, dark, paper = inks
    horns = _both(svg.path("M-38 -62C-84 -66 -112 -84 -108 -124C-92 -96 -70 -92 -30 -92Z", paper, stroke=dark,
        stroke_width=6, stroke_linejoin="round"))
    ears = _both(svg.path("M-58 -44Q-104 -52 -112 -24Q-86 -6 -56 -20Z", main))
    head = svg.path("M-56 -78Q0 -96 56 -78L70 -24L54 40Q48 96 0 100Q-48 96 -54 40L-70 -24Z", main)
    tuft = svg.path("M-30 -84L-22 -44L-10 -60L0 -34L10 -60L22 -44L30 -84Q0 -96 -30 -84Z", dark)
    muzzle = svg.path("M-46 44Q0 26 46 44Q54 96 0 100Q-54 96 -46 44Z", paper)
    nose = _both(svg.ellipse(-22, 58, 10, 8, dark)) + svg.stroke("M-14 66A15 15 0 1 0 14 66", "#e0a82e", 7)
    steam = _both(svg.stroke("M-44 74Q-70 76 -84 64M-46 86Q-72 96 -92 88", dark, 6))
    return horns + ears + head + muzzle + tuft + nose + steam + _eyes(inks, 38, -12)


def _ram(inks: Inked) -> str:
    main, dark, paper = inks
    horn = color.mix(paper, "#d9b46a", 0.55)
    curl = svg.path("M-20 -80C-70 -112 -124 -78 -120 -14C-118 34 -80 52 -60 34C-44 18 -58 -4 -72 2C-86"
            " -10 -82 -44 -44 -44Z",
        horn, stroke=dark, stroke_width=7, stroke_linejoin="round")
    head = svg.path("M-46 -72Q0 -92 46 -72L56 -10L34 66Q24 98 0 100Q-24 98 -34 66L-56 -10Z", main)
    return (head + _both(curl) + svg.path("M-26 62Q0 46 26 62Q20 94 0 98Q-20 94 -26 62Z", paper)
        + _both(svg.ellipse(-10, 70, 6, 5, dark)) + _eyes(inks, 32, -12, 0.9))


def _eagle(inks: Inked) -> str:
    """From the side: a white head, a hooked beak, feathers that stream back."""
    main, dark, paper = inks
    neck = svg.path("M-20 -40L110 -30L78 -2L112 22L76 34L98 66L60 66L70 100L20 90L-10 104L-30 60Z", main)
    head = svg.path("M-62 -20C-58 -74 -4 -98 44 -78L96 -70L70 -46L100 -26L64 -16L82 12L46 16L54 44L20 38L2 60"
        "L-26 34C-52 30 -64 8 -62 -20Z", paper, stroke=dark, stroke_width=5, stroke_linejoin="round")
    beak = svg.path("M-40 -36C-84 -40 -112 -14 -106 34C-92 14 -70 14 -40 20Z", "#f2a92a", stroke=dark,
            stroke_width=6,
        stroke_linejoin="round") + svg.stroke("M-84 2Q-60 -2 -34 8", dark, 5)
    eye = svg.path("M-34 -30L12 -34Q6 -14 -16 -14Z", "#ffd23e") + svg.circle(-10, -24, 6, dark) + svg.path(
        "M-44 -42L24 -50L28 -38L-38 -26Z", dark)
    return neck + head + beak + eye


def _hornet(inks: Inked) -> str:
    """Head on, wings up, striped down to its sting, fists clenched."""
    main, dark, paper = inks
    wing = svg.path("M-14 -8C-60 -70 -118 -80 -116 -44C-114 -14 -66 6 -16 8Z", paper, stroke=dark,
            stroke_width=6) + (
        svg.stroke("M-24 -4Q-66 -40 -100 -48M-28 2Q-66 -14 -92 -20", dark, 3.5))
    lower = svg.path("M-14 6C-56 4 -92 18 -86 40C-78 56 -40 40 -14 20Z", paper, stroke=dark, stroke_width=6)
    tail = svg.path("M0 4C34 4 50 30 46 58C42 84 22 98 0 128C-22 98 -42 84 -46 58C-50 30 -34 4 0 4Z", main,
        stroke=dark, stroke_width=7, stroke_linejoin="round")
    bands = (svg.path("M-46 44Q0 58 46 44L46 60Q0 74 -46 60Z", dark)
            + svg.path("M-40 74Q0 88 40 74L32 88Q0 100 -32 88Z", dark)
        + svg.path("M-15 104L15 104L0 138Z", dark))
    arm = svg.stroke("M-34 18Q-70 24 -74 52", dark, 13) + svg.circle(-74, 56, 15, main, stroke=dark,
            stroke_width=6)
    head = svg.path("M0 -78C44 -78 64 -48 58 -18C52 14 26 26 0 26C-26 26 -52 14 -58 -18C-64 -48 -44 -78"
            " 0 -78Z", main,
        stroke=dark, stroke_width=7)
    feelers = _both(svg.stroke("M-18 -72Q-30 -106 -56 -112", dark, 8) + svg.circle(-58, -112, 9, dark))
    eyes = _both(svg.path("M-58 -36L-10 -12Q-16 6 -38 2Q-56 -6 -58 -36Z", paper, stroke=dark, stroke_width=4)
        + svg.circle(-27, -8, 7, dark) + svg.path("M-66 -54L-2 -22L-6 -8L-62 -34Z", dark))
    mouth = svg.path("M-22 14L-10 8L0 14L10 8L22 14L8 22H-8Z", dark)
    return _both(wing + lower) + tail + bands + _both(arm) + feelers + head + eyes + mouth


def _shark(inks: Inked) -> str:
    """Rising, jaws wide open."""
    main, dark, paper = inks
    body = svg.path("M0 -112C46 -86 74 -30 78 22L112 66L76 62C64 92 36 104 0 104C-36 104 -64 92 -76 62"
            "L-112 66L-78 22"
        "C-74 -30 -46 -86 0 -112Z", main)
    jaw = svg.path("M-60 24C-40 -8 40 -8 60 24C62 66 36 94 0 94C-36 94 -62 66 -60 24Z", paper, stroke=dark,
            stroke_width=5)
    mouth = svg.path("M-46 32C-30 8 30 8 46 32C46 62 26 82 0 82C-26 82 -46 62 -46 32Z", "#7a1624")
    teeth = "".join(svg.polygon([(x - 9, 20 + abs(x) * 0.22), (x + 9, 20 + abs(x) * 0.22), (x, 42
            + abs(x) * 0.12)])
        for x in (-34, -17, 0, 17, 34)) + "".join(svg.polygon([(x - 8, 80 - abs(x) * 0.4), (x + 8,
            80 - abs(x) * 0.4),
        (x, 62 - abs(x) * 0.3)]) for x in (-26, -9, 9, 26))
    gills = _both(svg.stroke("M-76 34Q-70 46 -74 58M-66 40Q-60 50 -64 64", dark, 4))
    return body + jaw + mouth + svg.path(teeth, "#ffffff") + gills + _eyes(inks, 36, -26, 0.86)


def _dragon(inks: Inked) -> str:
    main, dark, paper = inks
    horns = _both(svg.path("M-34 -66C-54 -84 -62 -104 -52 -126C-40 -104 -26 -96 -12 -82Z", paper,
            stroke=dark, stroke_width=5))
    frill = _both(svg.path("M-52 -50L-112 -60L-92 -24L-118 0L-86 12L-96 44L-56 40Z", color.mix(main, dark,
            0.4)))
    head = svg.path("M0 -84L46 -66L70 -20L56 22L44 66Q28 100 0 100Q-28 100 -44 66L-56 22L-70 -20L-46 -66Z",
            main)
    spikes = svg.path("M-10 -82L0 -112L10 -82ZM-7 -56L0 -78L7 -56Z", paper)
    nose = _both(svg.ellipse(-16, 34, 8, 6, dark))
    return horns + frill + head + spikes + _jaws(inks, 50, 36, 40) + nose + _eyes(inks, 36, -18)


def _gorilla(inks: Inked) -> str:
    main, dark, paper = inks
    head = svg.path("M0 -104C60 -104 94 -58 96 2C98 66 56 100 0 100C-56 100 -98 66 -96 2C-94 -58 -60"
            " -104 0 -104Z", main)
    face = svg.path("M0 -18C18 -44 62 -44 68 -8C70 14 56 26 56 40C54 76 30 92 0 92C-30 92 -54 76 -56 40"
            "C-56 26 -70 14 -68 -8"
        "C-62 -44 -18 -44 0 -18Z", color.mix(main, paper, 0.4))
    nose = _both(svg.ellipse(-12, 26, 9, 6, dark)) + svg.stroke("M-26 16Q0 4 26 16", dark, 5)
    return head + face + nose + _jaws(inks, 46, 40, 34) + _eyes(inks, 36, -18)


_DRAWN: Mapping[str, Callable[[Inked], str]] = {
    "bear": _bear, "wolf": _wolf, "cat": _cat, "tiger": _tiger, "lion": _lion, "bull": _bull, "ram": _ram,
    "eagle": _eagle, "hornet": _hornet, "shark": _shark, "dragon": _dragon, "gorilla": _gorilla,
}
_WORDS: Mapping[str, tuple[str, str]] = {
    word: (head, tone)
    for head, tone, words in (
        ("bear", "#7a4f35", "bear bears grizzly grizzlies polar-bear bruins"),
        ("wolf", "#6f7f95", "wolf wolves husky huskies coyote coyotes wolfpack"), ("wolf", "#e8702a",
            "fox foxes"),
        ("wolf", "#8a6a4f", "dog dogs hound hounds bulldog bulldogs"),
        ("cat", "#3a3d4c", "panther panthers cougar cougars jaguar jaguars wildcat wildcats"),
        ("cat", "#d9a34a", "leopard leopards lynx bobcat bobcats cheetah cheetahs cat cats"),
        ("tiger", "#f08a2b", "tiger tigers"), ("lion", "#eaa83a", "lion lions"),
        ("bull", "#8a3a2f", "bull bulls buffalo bison ox minotaur longhorn longhorns"),
        ("ram", "#8d939c", "ram rams goat goats"),
        ("eagle", "#5a4332", "eagle eagles hawk hawks falcon falcons raptor raptors"),
        ("hornet", "#f7c12f", "hornet hornets wasp wasps bee bees yellowjacket"), ("shark", "#5f7f9c",
            "shark sharks"),
        ("dragon", "#3f9a57", "dragon dragons"), ("gorilla", "#3d4049", "gorilla gorillas ape kong"),
    )
    for word in words.split()
}
# fmt: on


def named(said: str) -> tuple[str, str]:
    """The head that a prompt names, with its usual colour; two empty texts for none."""
    return next((_WORDS[word] for word in said.replace(",", " ").split() if word in _WORDS), ("", ""))


def drawn(head: str, inks: Inked) -> str:
    """A head about the origin, some 220 units high."""
    return _DRAWN[head](inks)


def ball(kind: str, tone: str, line: str) -> str:
    """The ball of a sport, 200 across, about the origin."""
    body = svg.circle(0, 0, 100, tone, stroke=line, stroke_width=7)
    if kind == "basketball":
        return body + svg.stroke("M-100 0H100M0 -100V100M-70 -70Q-14 0 -70 70M70 -70Q14 0 70 70", line, 6)
    if kind in ("baseball", "softball"):
        return body + svg.stroke("M-66 -74Q-20 0 -66 74M66 -74Q20 0 66 74", line, 6)
    if kind == "volleyball":
        return body + svg.stroke(
            "M0 0Q-10 -60 -60 -80M0 0Q60 -20 98 20M0 0Q-40 60 -10 98M-34 -60Q40 -70 80 -58", line, 6
        )
    pentagons = [(0.0, 0.0, 34.0)] + [
        (78 * math.cos(a), 78 * math.sin(a), 20.0) for a in (math.tau * k / 5 - math.pi / 2 for k in range(5))
    ]
    spokes = "".join(svg.d("M0,0L", x, y) for x, y, _ in pentagons[1:])
    patches = "".join(svg.star(x, y, r, r * 0.81, 5) for x, y, r in pentagons)
    return body + svg.stroke(spokes, line, 6) + svg.path(patches, line)
