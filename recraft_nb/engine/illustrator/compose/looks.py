"""Looks: which hand draws a picture, by the words of a prompt or by the name of a curated style."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import color, svg
from recraft_nb.engine.illustrator.compose import hands, tiles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recraft_nb.engine.illustrator.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Look:
    """One hand.

    Attributes:
        recolor: Maps every colour, or None.
        redraw: Changes the whole document (text, recipe, width in units), or None.
        filter: Pixel filter that follows rendering, or None.
        vector: Look that stands in for this one's pixel filter when the picture must stay a vector, or "".
    """

    recolor: Callable[[str], str] | None = None
    redraw: Callable[[str, Recipe, float], str] | None = None
    filter: str | None = None
    vector: str = ""


def _lch(change: Callable[[float, float, float], tuple[float, float, float]]) -> Callable[[str], str]:
    def mapped(paint: str) -> str:
        return color.from_lch(*change(*color.lch(paint)))

    return mapped


_pastel = _lch(lambda l, c, h: (0.6 + 0.385 * l**0.8 if l > 0.25 else 0.42 + l * 0.5, min(c * 0.58, 0.1), h))
_muted = _lch(lambda l, c, h: (0.14 + l * 0.8, c * 0.55, h))
_vivid = _lch(lambda l, c, h: (min(0.97, max(0.1, (l - 0.5) * 1.12 + 0.52)), min(0.3, c * 1.42), h))
_gloomy = _lch(
    lambda l, c, h: (l * 0.82 + 0.02, min(c, 0.1) * 0.5 + 0.02, 255 + ((h - 255 + 180) % 360 - 180) * 0.3)
)
_sepia = _lch(lambda l, c, h: (0.16 + l * 0.8, 0.028 + c * 0.22, 72 + ((h - 72 + 180) % 360 - 180) * 0.18))
_faded = _lch(lambda l, c, h: (0.24 + l * 0.7, c * 0.66, h + ((60 - h + 180) % 360 - 180) * 0.12))
_warm = _lch(lambda l, c, h: (l, c * 1.05 + 0.01, h + ((62 - h + 180) % 360 - 180) * 0.16))
_cosmic = _lch(
    lambda l, c, h: (l * 0.86, c * 0.8 + 0.05, 250 + ((h - 250 + 180) % 360 - 180) * 0.42 + (1 - l) * 30)
)
_grey = _lch(lambda l, _c, h: (min(0.98, max(0.05, (l - 0.52) * 1.25 + 0.52)), 0.0, h))


def _noir(paint: str) -> str:
    l, c, h = color.lch(paint)
    if c > 0.17 and 8 < h < 33 and 0.35 < l < 0.75:
        return color.from_lch(0.48, 0.19, 26)
    hard = 1 / (1 + 2.718281828 ** (-(l - 0.56) * 8.5))
    return color.from_lch(0.1 + hard * 0.86, 0.0, 0)


def _contrast(paint: str) -> str:
    l, c, h = color.lch(paint)
    step = 0.14 if l < 0.36 else 0.45 if l < 0.62 else 0.72 if l < 0.84 else 0.97
    return color.from_lch(step, min(0.26, c * (1.5 if step < 0.9 else 0.4)), h)


_RETRO = ("#1f2a44", "#2f6f73", "#7fb5a0", "#d9492f", "#f08a3c", "#f2c14e", "#f6e7c8", "#7a3b2e", "#fff6e0")
_EIGHTIES = (
    "#1a0b3b",
    "#3d1673",
    "#7b2ff7",
    "#f222ff",
    "#ff5fa2",
    "#ff9e5e",
    "#2de2e6",
    "#ffd319",
    "#f9f0ff",
)
_PSYCHEDELIC = ("#2b0a3d", "#7a1fa2", "#ff3d9a", "#ff8a1f", "#ffe14d", "#38d67a", "#19c3d6", "#fff3d6")
_FOLK = ("#1f3a3d", "#b8352b", "#e8a33d", "#3f7d5a", "#f3e3c3", "#d9705a", "#5a4a7a", "#fff8e8")


def _few(palette: tuple[str, ...], keep: float = 0.25) -> Callable[[str], str]:
    """Snap to the nearest colour of a palette, a little of the old lightness kept."""
    known = [(ink, color.lab(ink)) for ink in palette]

    def mapped(paint: str) -> str:
        l, a, b = color.lab(paint)
        ink, (il, ia, ib) = min(
            known, key=lambda k: (k[1][0] - l) ** 2 * 1.6 + (k[1][1] - a) ** 2 + (k[1][2] - b) ** 2
        )
        return color.from_lab((il + (l - il) * keep, ia, ib)) if keep else ink

    return mapped


def _pen(recipe: Recipe) -> tuple[str, str]:
    """Ink and paper for line looks."""
    paper = recipe.background or "#fffdf8"
    if recipe.colors:
        ranked = sorted(recipe.colors, key=lambda c: color.lab(c)[0])
        ink = ranked[0]
        if not recipe.background and len(ranked) > 1 and color.contrast(ranked[0], ranked[-1]) > 2.5:
            paper = ranked[-1]
        return (ink if color.contrast(ink, paper) > 2 else color.ink_on(paper)), paper
    pairs = {
        "night": (("#f5f0dc", "#171b3a"), ("#e8eefc", "#0f2440")),
        "golden": (("#8a4a1c", "#fff7e6"), ("#b0452a", "#fff4e4")),
        "dawn": (("#7a3f5c", "#fff5f0"), ("#8a4a1c", "#fff8ee")),
        "dusk": (("#4a2f6b", "#fbf1f3"), ("#2f3a6b", "#fdf1e6")),
    }
    plain = (("#1f2233", "#fffefa"), ("#22305c", "#fdfcf7"), ("#2b2b2b", "#ffffff"))
    ink, own = recipe.chance("palette").stream("pen").pick(pairs.get(recipe.brief.light, plain))
    if recipe.background:
        return (ink if color.contrast(ink, paper) > 2.5 else color.ink_on(paper)), paper
    return ink, own


def _line(weight: float, fills: float = 0.0) -> Callable[[str, Recipe, float], str]:
    def drawn(document: str, recipe: Recipe, page: float) -> str:
        ink, paper = _pen(recipe)
        return hands.lines(document, ink, paper, weight, page, fills)

    return drawn


def _bold(weight: float) -> Callable[[str, Recipe, float], str]:
    return lambda document, _recipe, page: hands.outlined(document, "#1c1830", weight, page)


def _block(carved: bool) -> Callable[[str, Recipe, float], str]:
    def drawn(document: str, recipe: Recipe, page: float) -> str:
        inks = ("#1b1f2e", "#7a1f1f", "#1f3d3a", "#2a2350") if carved else ("#1c2233", "#2b2018")
        ink = (
            recipe.colors[0]
            if recipe.colors and color.lab(recipe.colors[0])[0] < 0.6
            else recipe.chance("palette").stream("block").pick(inks)
        )
        return hands.hatched(document, ink, recipe.background or "#f7efdd", page, carved)

    return drawn


def _neon(document: str, recipe: Recipe, page: float) -> str:
    ground = recipe.background if recipe.background and color.lab(recipe.background)[0] < 0.4 else "#0d0b1e"
    return hands.neon(document, ground, page)


LOOKS: Mapping[str, Look] = {
    "flat": Look(),
    "minimal": Look(redraw=lambda d, _r, _p: hands.simple(d)),
    "line": Look(redraw=_line(4.2)),
    "thin": Look(redraw=_line(2.2)),
    "doodle": Look(redraw=_line(6.5)),
    "marker": Look(redraw=_line(7.5, fills=0.28)),
    "bold": Look(redraw=_bold(6.5)),
    "comic": Look(recolor=_vivid, redraw=_bold(6.0), filter="halftone", vector="bold"),
    "cartoon": Look(recolor=_vivid, redraw=_bold(4.6)),
    "outline": Look(redraw=_bold(2.8)),
    "kawaii": Look(recolor=_pastel, redraw=lambda d, _r, p: hands.outlined(d, "#6a4a5e", 4.0, p)),
    "paper": Look(redraw=lambda d, _r, p: hands.paper(d, p)),
    "blobs": Look(redraw=lambda d, _r, p: hands.blobs(d, "#1f1b33", p)),
    "linocut": Look(redraw=_block(carved=True)),
    "engraving": Look(redraw=_block(carved=False), filter=None),
    "etching": Look(filter="engraving", vector="engraving"),
    "colored engraving": Look(filter="colored_engraving", vector="engraving"),
    "mosaic": Look(redraw=lambda d, r, p: tiles.mosaic(d, r.chance("detail"), p)),
    "neon": Look(redraw=_neon),
    "noir": Look(filter="noir", vector="black and white"),
    "black and white": Look(recolor=_noir),
    "grey": Look(recolor=_grey),
    "pastel": Look(recolor=_pastel),
    "muted": Look(recolor=_muted),
    "vivid": Look(recolor=_vivid),
    "gloomy": Look(recolor=_gloomy),
    "sepia": Look(recolor=_sepia, filter="grain", vector="sepia"),
    "faded": Look(recolor=_faded, filter="grain"),
    "warm": Look(recolor=_warm),
    "cosmic": Look(recolor=_cosmic),
    "contrast": Look(recolor=_contrast),
    "retro": Look(recolor=_few(_RETRO), filter="grain"),
    "eighties": Look(recolor=_few(_EIGHTIES, 0.4), filter="glow", vector="eighties"),
    "psychedelic": Look(recolor=_few(_PSYCHEDELIC, 0.0), redraw=_bold(3.5)),
    "folk": Look(recolor=_few(_FOLK, 0.15), filter="grain"),
    "stencil": Look(recolor=_few(("#1d1b26", "#c8402f", "#e9b44c", "#f3e7cf"), 0.0)),
    "segmented": Look(recolor=_contrast, redraw=lambda d, _r, p: hands.outlined(d, "#fffaf0", 3.2, p)),
    "watercolor": Look(filter="watercolor", vector="pastel"),
    "pixel": Look(filter="pixel", vector="pixel tiles"),
    "pixel tiles": Look(redraw=lambda d, _r, p: tiles.pixels(d, p)),
    "voxel": Look(filter="voxel", vector="pixel tiles"),
    "lit": Look(filter="lit", vector="flat"),
    "glow": Look(filter="glow", vector="neon"),
    "calm neon": Look(recolor=_cosmic, filter="glow", vector="neon"),
    "grain": Look(filter="grain"),
    "soft": Look(filter="soft"),
    "halftone": Look(filter="halftone", vector="bold"),
    "pop": Look(filter="pop", vector="cartoon"),
    "risograph": Look(filter="risograph", vector="retro"),
    "ink": Look(filter="ink", vector="line"),
    "pencil": Look(filter="pencil", vector="thin"),
    "crayon": Look(filter="crayon", vector="marker"),
    "oil": Look(filter="oil", vector="vivid"),
    "soft pencil": Look(recolor=_pastel, filter="crayon", vector="kawaii"),
}

#: What the words of a prompt mean, where they differ from a look's name.
WORDS: Mapping[str, str] = {
    "": "flat",
    "engraving": "etching",
    "line": "line",
    "neon": "neon",
    "retro": "retro",
}


def _by_name(table: Mapping[str, str]) -> Mapping[str, str]:
    """Each name of a table's lists, and the key under which it stands."""
    return {" ".join(name.split()): key for key, names in table.items() for name in names.split(";")}


# The curated styles of the service in lower case, under the look that shows them.
_STYLED: Mapping[str, str] = {
    "flat": """
        recraft v3 raw; illustration; seamless digital; prestige emblem; vector art; seamless
        vector; icon; pictogram
    """,
    "lit": """
        photorealism; enterprise; natural light; studio photo; hard flash; motion blur; forest life;
        village realism; product photo; clay; 3d render
    """,
    "oil": "hdr; bold fantasy; expressionism",
    "noir": "black & white; urban drama; noir",
    "glow": "evening light; mystic naturalism; real-life glow; urban glow; glow",
    "faded": "faded nostalgia; retro realism; retro snapshot",
    "muted": "natural tones; emotional flat",
    "soft": "organic calm",
    "folk": "warm folk; modern folk",
    "crayon": "hand-drawn; child book",
    "grain": "grain; cover; grain 2.0",
    "ink": "bold sketch; urban sketching",
    "pencil": "pencil sketch; freehand details",
    "retro": "retro pop; vintage emblem; editorial",
    "risograph": "risograph",
    "colored engraving": "color engraving",
    "pixel": "pixel art",
    "sepia": "antiquarian",
    "etching": "crosshatch; digital engraving",
    "contrast": "graphic intensity; sharp contrast",
    "comic": "hard comics; young adult book; pop graphic",
    "vivid": "long shadow; multicolor; vivid shapes; flat 2.0; colored shape",
    "calm neon": "neon calm",
    "soft pencil": "nostalgic pastel; pastel sketch",
    "outline": "outline details; young adult book 2; vector photo; colored outline; gradient outline",
    "pastel": "pastel gradient; roundish flat; gradient shape",
    "pop": "pop art; pop renaissance",
    "halftone": "street art; punk graphic",
    "marker": "tablet sketch; marker outline",
    "stencil": "stamp; colored stencil",
    "line": "line art; outline",
    "linocut": "linocut",
    "blobs": "color blobs; offset doodle; offset fill",
    "engraving": "engraving",
    "bold": "bold stroke",
    "thin": "chemistry; thin; broken line",
    "cosmic": "cosmics",
    "paper": "cutout",
    "gloomy": "depressive",
    "mosaic": "mosaic",
    "kawaii": "naivector; kawaii; vector kawaii",
    "segmented": "segmented colors",
    "watercolor": "watercolor",
    "psychedelic": "psychedelic",
    "eighties": "80's",
    "voxel": "voxel art",
    "cartoon": "cartoon",
    "doodle": "doodle line art; doodle",
}
STYLES: Mapping[str, str] = _by_name(_STYLED)

#: Styles that ask for another kind of picture.
TEMPLATES: Mapping[str, str] = _by_name(
    {
        "pattern": "seamless digital; seamless vector",
        "badge": "prestige emblem; stamp; vintage emblem",
        "icon": "icon; pictogram; colored shape; gradient shape",
    }
)


def named(style: str | None, words: str, template: str) -> str:
    """The look of a picture.

    Args:
        style: A curated style's name, or one of the service's older style words, or None.
        words: The look that the prompt asks for, "" for none.
        template: Kind of picture: line art has its own.
    """
    if style:
        key = style.lower().replace("_", " ").replace("/", " ").strip()
        if key in STYLES:
            return STYLES[key]
        parts = [k for k in STYLES if k in key]
        if parts:
            return STYLES[max(parts, key=len)]
    if template == "lineart":
        return "line"
    if template == "icon" and words in ("line", "minimal"):
        # The icon itself is drawn so.
        return "flat"
    asked = WORDS.get(words, words)
    return asked if asked in LOOKS else "flat"


def template_of(style: str | None) -> str:
    """The kind of picture that a style asks for; "" for any."""
    return TEMPLATES.get((style or "").lower(), "")


def applied(document: str, recipe: Recipe, page: float) -> tuple[str, str | None]:
    """The document in its look, and the pixel filter that completes it.

    Args:
        document: SVG text in the flat look.
        recipe: With the look's name.
        page: Width of the picture in units.
    """
    look = LOOKS.get(recipe.look, LOOKS["flat"])
    if recipe.vector and look.filter and look.vector:
        look = LOOKS[look.vector]
    if recipe.colors and recipe.brief.template in ("scene", "portrait"):
        found = {c: float(n) for c, n in svg.colors_in(document).items()}
        mapped = color.limit_to(found, recipe.colors)
        kept = {recipe.background} if recipe.background else set()
        document = svg.recolored(document, lambda c: c if c in kept else mapped.get(c, c))
    if look.recolor:
        keep = recipe.background
        recolor = look.recolor
        document = svg.recolored(document, lambda c: c if c == keep else recolor(c))
    if look.redraw:
        document = look.redraw(document, recipe, page)
    return document, None if recipe.vector else look.filter
