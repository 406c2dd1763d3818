"""Looks: which hand draws a picture, by the words of a prompt or by the name of a curated style."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import (
    accents,
    backlit,
    eras,
    few_colors,
    folk,
    hands,
    hues,
    illuminated,
    kawaii,
    nouveau,
    pens,
    sheets,
    two_inks,
)
from recraft_nb.engine.illustrator.compose.printed.curated import CRAFTS, HANDS, STYLES, TEMPLATES
from recraft_nb.engine.illustrator.compose.printed.patterns import tiles
from recraft_nb.engine.illustrator.ink import color, svg

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


LOOKS: Mapping[str, Look] = {
    "flat": Look(),
    "minimal": Look(redraw=lambda d, _r, _p: hands.simple(d)),
    "line": Look(redraw=pens.line(4.2)),
    "thin": Look(redraw=pens.line(2.2)),
    "doodle": Look(redraw=pens.line(6.5)),
    "marker": Look(redraw=pens.line(7.5, fills=0.28)),
    "bold": Look(redraw=pens.bold(6.5)),
    "comic": Look(recolor=hues.vivid, redraw=pens.bold(6.0), filter="halftone", vector="bold"),
    "cartoon": Look(recolor=hues.vivid, redraw=pens.bold(4.6)),
    "outline": Look(redraw=pens.bold(2.8)),
    "kawaii": Look(recolor=hues.pastel, redraw=kawaii.drawn),
    "paper": Look(redraw=lambda d, _r, p: hands.paper(d, p), filter="sheet", vector="cutout"),
    "cutout": Look(redraw=lambda d, _r, p: hands.paper(d, p)),
    "ukiyo": Look(
        recolor=hues.few(eras.UKIYO, 0.4), redraw=eras.woodblock, filter="woodblock", vector="woodblock lines"
    ),
    "woodblock lines": Look(recolor=hues.few(eras.UKIYO, 0.4), redraw=eras.woodblock),
    "deco": Look(recolor=hues.few(eras.DECO, 0.25), redraw=eras.deco),
    "manuscript": Look(
        recolor=hues.few(illuminated.PIGMENTS, 0.12),
        redraw=illuminated.page,
        filter="woodblock",
        vector="manuscript lines",
    ),
    "manuscript lines": Look(recolor=hues.few(illuminated.PIGMENTS, 0.12), redraw=illuminated.page),
    "nouveau": Look(recolor=hues.few(nouveau.TONES, 0.3), redraw=nouveau.framed),
    "silhouette": Look(redraw=backlit.dark),
    "lofi": Look(
        recolor=hues.lofi, redraw=pens.outlined("#2a1f47", 2.4), filter="grain", vector="lofi lines"
    ),
    "lofi lines": Look(recolor=hues.lofi, redraw=pens.outlined("#2a1f47", 2.4)),
    "manga": Look(redraw=pens.bold(3.6), filter="screentone", vector="black and white"),
    "stipple": Look(redraw=pens.receding(0.62, edge=5.0), filter="stipple", vector="thin"),
    "slate": Look(redraw=eras.slate, filter="chalk", vector="chalk lines"),
    "chalk lines": Look(redraw=eras.slate),
    "blobs": Look(redraw=lambda d, _r, p: hands.blobs(d, "#1f1b33", p)),
    "linocut": Look(redraw=pens.block(carved_=True)),
    "engraving": Look(redraw=pens.block(carved_=False), filter=None),
    "etching": Look(redraw=pens.receding(0.4), filter="engraving", vector="engraving"),
    "colored engraving": Look(filter="colored_engraving", vector="engraving"),
    "mosaic": Look(redraw=lambda d, r, p: tiles.mosaic(d, r.chance("detail"), p)),
    "facets": Look(
        redraw=lambda d, r, p: tiles.facets(hands.rimmed(d, "#4a5570", 2.6), r.chance("detail"), p)
    ),
    "cubist": Look(
        recolor=hues.earthy,
        redraw=lambda d, r, p: tiles.facets(hands.outlined(d, "#2b2430", 5.0, p), r.chance("detail"), p, 24),
    ),
    "origami": Look(
        redraw=lambda d, r, p: tiles.facets(
            hands.rimmed(d, "#8a90a5", 2.0), r.chance("detail"), p, 24, 0.07, r.background or ""
        ),
        filter="sheet",
        vector="facets",
    ),
    "neon": Look(redraw=pens.neon, filter="shine", vector="neon tubes"),
    "neon tubes": Look(redraw=pens.neon),
    "noir": Look(redraw=eras.film, filter="noir", vector="black and white"),
    "black and white": Look(recolor=hues.noir),
    "two inks": Look(redraw=two_inks.printed),
    "ink accents": Look(redraw=accents.drawn),
    "grey": Look(recolor=hues.grey),
    "pastel": Look(recolor=hues.pastel),
    "muted": Look(recolor=hues.muted),
    "vivid": Look(recolor=hues.vivid),
    "gloomy": Look(recolor=hues.gloomy),
    "sepia": Look(recolor=hues.sepia, filter="grain", vector="sepia"),
    "faded": Look(recolor=hues.faded, filter="grain"),
    "warm": Look(recolor=hues.warm),
    "cosmic": Look(recolor=hues.cosmic),
    "contrast": Look(recolor=hues.contrast),
    "retro": Look(recolor=hues.few(hues.RETRO), filter="grain"),
    "eighties": Look(recolor=hues.few(hues.EIGHTIES, 0.4), filter="glow", vector="eighties"),
    "psychedelic": Look(recolor=hues.few(hues.PSYCHEDELIC, 0.0), redraw=pens.bold(3.5)),
    "folk": Look(recolor=hues.few(hues.FOLK, 0.15), filter="grain"),
    "folk art": Look(
        recolor=hues.few(hues.FOLK, 0.15), redraw=folk.painted, filter="sheet", vector="folk painting"
    ),
    "folk painting": Look(recolor=hues.few(hues.FOLK, 0.15), redraw=folk.painted),
    "stencil": Look(recolor=hues.few(("#1d1b26", "#c8402f", "#e9b44c", "#f3e7cf"), 0.0)),
    "leaded": Look(recolor=hues.vivid, redraw=lambda d, r, p: tiles.leaded(d, r.chance("detail"), p)),
    "segmented": Look(recolor=hues.contrast, redraw=lambda d, _r, p: hands.outlined(d, "#fffaf0", 3.2, p)),
    "knit": Look(
        recolor=hues.woollen, redraw=pens.rimmed("#2a2233", 5.0), filter="knitted", vector="pixel tiles"
    ),
    "embroidery": Look(redraw=pens.outlined("#4a3a3a", 3.4), filter="embroidered", vector="outline"),
    "cross stitch": Look(redraw=pens.rimmed("#2a2233", 5.0), filter="cross_stitched", vector="pixel tiles"),
    "felt": Look(
        recolor=hues.woollen, redraw=lambda d, _r, p: hands.paper(d, p), filter="felted", vector="cutout"
    ),
    "batik": Look(
        recolor=hues.few(sheets.DYES, 0.1),
        redraw=pens.outlined("#f6ead0", 6.0),
        filter="batik",
        vector="dyed cloth",
    ),
    "dyed cloth": Look(recolor=hues.few(sheets.DYES, 0.1), redraw=pens.outlined("#f6ead0", 6.0)),
    "points": Look(recolor=hues.vivid, filter="pointillism", vector="mosaic"),
    "bricks": Look(redraw=pens.rimmed("#1d1a2e", 6.0), filter="bricks", vector="pixel tiles"),
    "holographic": Look(redraw=pens.outlined("#3a3350", 2.0), filter="iridescent", vector="cosmic"),
    "gold foil": Look(
        recolor=hues.golden, redraw=pens.outlined("#6b4a12", 3.6), filter="gilded", vector="golden"
    ),
    "golden": Look(recolor=hues.golden, redraw=pens.outlined("#6b4a12", 3.6)),
    "blueprint sheet": Look(redraw=sheets.blueprint),
    "polaroid": Look(recolor=hues.snapshot, redraw=sheets.polaroid, filter="grain", vector="framed snapshot"),
    "framed snapshot": Look(recolor=hues.snapshot, redraw=sheets.polaroid),
    "sprayed": Look(redraw=sheets.sprayed, filter="coarse", vector="sprayed wall"),
    "sprayed wall": Look(redraw=sheets.sprayed),
    "tattoo": Look(recolor=hues.few(sheets.FLASH, 0.0), redraw=pens.bold(6.2)),
    "brass": Look(
        recolor=hues.few(sheets.BRASS, 0.3), redraw=sheets.geared, filter="grain", vector="machined"
    ),
    "machined": Look(recolor=hues.few(sheets.BRASS, 0.3), redraw=sheets.geared),
    "watercolor": Look(filter="watercolor", vector="pastel"),
    "pixel": Look(redraw=pens.rimmed("#1d1a2e", 7.0), filter="pixel", vector="pixel tiles"),
    "pixel tiles": Look(redraw=lambda d, _r, p: tiles.pixels(d, p)),
    "voxel": Look(filter="voxel", vector="pixel tiles"),
    "lit": Look(filter="lit", vector="flat"),
    "photo": Look(redraw=pens.focused(7.0), filter="photo", vector="flat"),
    "macro": Look(redraw=pens.focused(22.0), filter="photo", vector="flat"),
    "glow": Look(filter="glow", vector="neon tubes"),
    "calm neon": Look(recolor=hues.cosmic, filter="glow", vector="neon tubes"),
    "grain": Look(filter="grain"),
    "soft": Look(recolor=hues.calm, filter="soft"),
    "halftone": Look(filter="halftone", vector="bold"),
    "pop": Look(filter="pop", vector="cartoon"),
    "risograph": Look(filter="risograph", vector="retro"),
    "ink": Look(filter="ink", vector="line"),
    "pencil": Look(filter="pencil", vector="thin"),
    "charcoal": Look(recolor=hues.grey, redraw=pens.receding(0.45), filter="charcoal", vector="grey"),
    "crayon": Look(filter="crayon", vector="marker"),
    "oil": Look(filter="oil", vector="vivid"),
    "child": Look(
        redraw=pens.drawn_in("#3b3346", "#fffdf6", 5.0, 0.82), filter="crayon", vector="filled doodle"
    ),
    "pastel sticks": Look(recolor=hues.chalky, filter="crayon+soft", vector="muted"),
    "soft pencil": Look(recolor=hues.pastel, filter="crayon", vector="kawaii"),
    "office": Look(recolor=hues.office, filter="lit+crisp", vector="muted"),
    "daylight": Look(recolor=hues.daylight, filter="lit+sunlight", vector="warm"),
    "studio light": Look(filter="soft", vector="flat"),
    "studio": Look(recolor=hues.studio, filter="lit+spotlight", vector="flat"),
    "flash": Look(recolor=hues.flash, filter="lit+flash", vector="contrast"),
    "motion": Look(filter="lit+motion", vector="flat"),
    "forest photo": Look(recolor=hues.leafy, filter="lit+mist", vector="muted"),
    "village photo": Look(recolor=hues.earthy, filter="lit+grain", vector="folk"),
    "product": Look(recolor=hues.clean, filter="lit", vector="pastel"),
    "clay": Look(
        recolor=hues.clay, redraw=lambda d, _r, _p: hands.simple(d), filter="lit+thumbed", vector="simple"
    ),
    "render": Look(
        recolor=hues.toy, redraw=lambda d, _r, _p: hands.simple(d), filter="lit+spotlight", vector="vivid"
    ),
    "hdr": Look(recolor=hues.rich, filter="lit+crisp+crisp", vector="vivid"),
    "fantasy": Look(recolor=hues.fantasy, filter="oil+glow", vector="vivid"),
    "grey photo": Look(recolor=hues.grey, redraw=pens.focused(6.0), filter="photo", vector="grey"),
    "urban drama": Look(recolor=hues.dramatic, filter="lit+flash", vector="gloomy"),
    "evening": Look(recolor=hues.dusky, filter="sunlight+glow", vector="warm"),
    "mystic": Look(recolor=hues.mystic, filter="glow+mist", vector="cosmic"),
    "bloom": Look(recolor=hues.daylight, filter="soft+glow", vector="warm"),
    "urban glow": Look(recolor=hues.neon_town, filter="glow", vector="eighties"),
    "retro photo": Look(recolor=hues.faded, filter="lit+grain", vector="sepia"),
    "snapshot": Look(recolor=hues.snapshot, filter="sunlight+flash+grain", vector="warm"),
    "natural tones": Look(recolor=hues.earthy, filter="soft", vector="muted"),
    "emotional": Look(recolor=hues.few(hues.EMOTIONAL, 0.2), redraw=lambda d, _r, _p: hands.simple(d)),
    "warm folk": Look(recolor=hues.few(hues.WOODY, 0.35), filter="oil", vector="folk"),
    "storybook": Look(recolor=hues.lively, filter="watercolor+grain", vector="kawaii"),
    "cover": Look(recolor=hues.few(hues.COVER, 0.1), filter="grain", vector="retro"),
    "coarse grain": Look(recolor=hues.vivid, filter="coarse", vector="vivid"),
    "urban sketch": Look(
        redraw=pens.drawn_in("#2b2733", "#fffdf6", 3.4, 0.55), filter="watercolor", vector="marker"
    ),
    "line and wash": Look(filter="line_and_wash", vector="outline"),
    "tinted pencil": Look(filter="pencil_and_wash", vector="outline"),
    "anime": Look(recolor=hues.anime, redraw=pens.outlined("#2a2144", 2.6), filter="cel", vector="outline"),
    "gouache": Look(recolor=hues.opaque, filter="gouache", vector="muted"),
    "moody": Look(recolor=hues.moody, filter="gloom", vector="gloomy"),
    "fine pencil": Look(redraw=pens.drawn_in("#4a4458", "#fdfbf5", 2.4, 0.3), filter="crayon", vector="thin"),
    "editorial": Look(recolor=hues.few(hues.EDITORIAL, 0.0), redraw=lambda d, _r, _p: hands.simple(d)),
    "crosshatch": Look(
        redraw=pens.drawn_in("#1f2233", "#fbf8ef", 3.0, 0.4), filter="engraving", vector="engraving"
    ),
    "graphic": Look(recolor=hues.contrast, filter="halftone", vector="contrast"),
    "young adult": Look(
        recolor=hues.few(hues.YOUNG, 0.15),
        redraw=pens.outlined("#1b1a3a", 5.0),
        filter="grain",
        vector="cartoon",
    ),
    "young adult 2": Look(recolor=hues.muted, redraw=pens.outlined("#3a3350", 2.4)),
    "pop comic": Look(recolor=hues.few(hues.STREET, 0.1), redraw=pens.bold(5.5)),
    "lively": Look(recolor=hues.lively),
    "multicolor": Look(recolor=hues.few(hues.STREET + hues.NAIVE, 0.3)),
    "simple": Look(recolor=hues.vivid, redraw=lambda d, _r, _p: hands.simple(d)),
    "nostalgic": Look(recolor=hues.pastel, filter="sunlight+grain", vector="pastel"),
    "posterized": Look(recolor=hues.few(hues.RETRO + hues.YOUNG + hues.WOODY, 0.12)),
    "colored line": Look(redraw=pens.drawn_in("#2f5fd0", "#fdfdff", 5.0, 0.16)),
    "gradient line": Look(redraw=pens.drawn_in("#c9308f", "#fff7fb", 4.4, 0.1)),
    "roundish": Look(recolor=hues.round_pastel, redraw=lambda d, _r, _p: hands.simple(d)),
    "fresco": Look(
        recolor=hues.few(hues.FRESCO, 0.4), redraw=pens.outlined("#5a3a3a", 3.0), filter="pop", vector="folk"
    ),
    "street": Look(recolor=hues.few(hues.STREET, 0.12), filter="coarse", vector="cartoon"),
    "punk": Look(recolor=hues.few(hues.PUNK, 0.0), filter="halftone", vector="bold"),
    "tablet": Look(redraw=pens.drawn_in("#3a3a44", "#f4f4f6", 4.0, 0.42)),
    "black line": Look(redraw=pens.drawn_in("#15151c", "#ffffff", 5.4)),
    "blueprint": Look(redraw=pens.drawn_in("#cfe6ff", "#1f4f8f", 2.6)),
    "broken": Look(redraw=pens.broken),
    "offset doodle": Look(recolor=hues.few(hues.OFFSET, 0.1), redraw=pens.shifted(6.0)),
    "offset": Look(recolor=hues.few(hues.OFFSET, 0.0), redraw=pens.shifted(2.6)),
    "naive": Look(recolor=hues.few(hues.NAIVE, 0.1), redraw=lambda d, _r, _p: hands.simple(d)),
    "filled doodle": Look(redraw=pens.line(5.0, fills=0.5)),
    "calm": Look(recolor=hues.calm, filter="soft"),
}

# Colours that every hand can have.
_PALE = re.compile(r"\b(pastel|soft) (colou?r|tone|hue|shade)s?\b|\bpastel palette\b|\bin (soft )?pastels?$")

_EARTHY = re.compile(r"\bearth(?:y|en)? (?:tones?|colou?rs?|palette|hues)\b")

# A picture in which most lies in the dark.
_MOODY = re.compile(
    r"\bmoody\b|\bdark (and|but) \w+\b(?! hair)(?=,|$)|\blow key\b|\bchiaroscuro\b|\bdark atmosphere\b"
    r"|\b(dark|dramatic) (photo|photography|painting|mood|tones?|lighting|light|shadows)\b"
    r"|\bdim(ly)? (light|lit)"
)

# A lens drew it, and no clay or software did.
_PHOTO = re.compile(
    r"\b(?:photo\w*|hyper ?realis\w+|realis\w+|dslr|35mm|film still|snapshot|lifelike|ultra realistic)\b"
)
_MACRO = re.compile(r"\bmacro\b")
_MODELLED = re.compile(r"\b(?:3d|clay\w*|render\w*|plasticine|polaroid|vintage photo|old photo)\b")

#: What the words of a prompt mean, where they differ from a look's name.
WORDS: Mapping[str, str] = {
    "": "flat",
    "engraving": "etching",
    "line": "line",
    "neon": "neon",
    "retro": "retro",
}


def hand_of(prompt: str, words: str) -> str:
    """The look that the words of a prompt ask for more exactly than the parser's style does.

    Args:
        prompt: What was typed.
        words: The style that was read from it; without one nothing is refined.
    """
    lowered = prompt.lower().replace("-", " ")
    if words == "craft":
        named_ = [phrase for phrase in CRAFTS if phrase in lowered]
        return CRAFTS[max(named_, key=len)] if named_ else ""
    if words in ("", "lit") and _MOODY.search(lowered):
        return "moody"
    if words == "lit" and _MACRO.search(lowered):
        return "macro"
    if words == "lit" and _PHOTO.search(lowered) and not _MODELLED.search(lowered):
        return "photo"
    if not words or (words == "noir" and "noir" in lowered):
        return words
    # "Black and white etching" is an etching.
    found = [phrase for phrase in HANDS if phrase in lowered and (words == "noir" or HANDS[phrase] != "grey")]
    return HANDS[max(found, key=len)] if found else words


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
    if (
        recipe.colors
        and recipe.look not in ("ink accents", "two inks")
        and recipe.brief.template in ("scene", "portrait")
    ):
        found = {c: float(n) for c, n in svg.colors_in(document).items()}
        mapped = color.limit_to(found, recipe.colors)
        kept = {recipe.background} if recipe.background else set()
        document = svg.recolored(document, lambda c: c if c in kept else mapped.get(c, c))
        document = few_colors.told_apart(document, recipe)
    if look.recolor:
        keep = recipe.background
        recolor = look.recolor
        document = svg.recolored(document, lambda c: c if c == keep else recolor(c))
    if (
        look is not LOOKS["pastel"]
        and look.recolor is not hues.pastel
        and recipe.brief.template not in ("poster", "header")
        and _PALE.search(recipe.brief.prompt.lower())
    ):
        document = svg.recolored(document, lambda c: c if c == recipe.background else hues.pastel(c))
    if look.recolor is not hues.earthy and _EARTHY.search(recipe.brief.prompt.lower()):
        document = svg.recolored(document, lambda c: c if c == recipe.background else hues.earthen(c))
    if look.redraw:
        document = look.redraw(document, recipe, page)
    return document, None if recipe.vector else look.filter
