"""Icons: app tiles, outlines, duotones, glyphs, stickers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import inks
from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.icons import (
    icon_grid,
    iso_icon,
    notified,
    sticker_sheet,
    stickers,
)
from recraft_nb.engine.illustrator.compose.printed.logos import emblem, joint_asked, joint_marks, nested
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.matter import emojis

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.ink.chance import Chance
    from recraft_nb.engine.illustrator.recipe import Recipe

_BLACK = re.compile(
    r"\bblack (?:and white |outlined?\b|lines?\b|strokes?\b|ink\b|"
    r"glyphs?\b|silhouettes?\b|icons?\b)"
)
_EDGE = re.compile(r"\b(?:white|thick|bold|black) (?:\w+ )?(?:outlines?|strokes?|borders?|edges?)\b")
_METAL = re.compile(r"\b(gold|golden|silver|copper|bronze) (?:lines?|outlined?|icons?|strokes?|foil)\b")
_METALS = {
    "gold": "#c8962e",
    "golden": "#c8962e",
    "silver": "#9aa3ad",
    "copper": "#b5693a",
    "bronze": "#9c6b30",
}
_PITCH = "#15171f"
_TOLD = 1.3  # contrast at which a colour that was asked for is still seen
TILES = (
    ("#7b5cf0", "#4a2fc4"),
    ("#ff7a59", "#e2434b"),
    ("#22b8a6", "#0f7f8c"),
    ("#3d9bff", "#1f5fe0"),
    ("#ffb238", "#f2762e"),
    ("#ff6fa5", "#d63384"),
    ("#3cc47c", "#178a5a"),
    ("#5b6cff", "#8b3df0"),
    ("#2f3b63", "#161d3a"),
    ("#f2495c", "#a81e4f"),
)


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw an icon on a canvas."""
    if notified.asked(recipe):
        _compose(notified.cleared(recipe), canvas)
        notified.draw(recipe, canvas)
        return
    _compose(recipe, canvas)


def _compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    chance = recipe.chance("layout").stream("icon")
    said = recipe.brief.prompt.lower()
    recipe = _in_its_shape(recipe)
    free = not notified.asked(recipe) and not any(s.color for s in recipe.brief.subjects)
    if not recipe.colors and not recipe.background and free:
        # A colour whose words were read as another's, "forest green outline", is still asked for.
        recipe = replace(recipe, colors=tuple(named_inks.named(said, named_inks.THINGS)[:2]))
    metal = _METAL.search(said)
    if not recipe.colors and metal is not None:
        recipe = replace(recipe, colors=(_METALS[metal.group(1)],))
    if not recipe.colors and _BLACK.search(said):
        recipe = replace(recipe, colors=(_PITCH,))
    painted = any(s.color is not None for s in recipe.brief.subjects[1:])
    if emojis.alone(recipe.brief):
        emblem.hero(recipe, canvas, _bare_field(recipe, canvas))
        return
    if iso_icon.asked(recipe) and not {"icons", "set"} & {*re.findall(r"[a-z]+", said)}:
        iso_icon.compose(recipe, canvas)
        return
    # The white edge of a sticker is no drawing in outlines.
    of_look = _EDGE.sub("", said) if "sticker" in said else said
    style = next(
        (
            s
            for s, words in (
                ("outline", ("outline", "line icon", "linear", "stroke", "line style", "thin", " line")),
                (
                    "color",
                    (
                        "game icon",
                        "game item",
                        "game asset",
                        "rpg",
                        "colorful",
                        "colourful",
                        "full color",
                        "full colour",
                        "multicolo",
                        "vibrant",
                    ),
                ),
                ("duotone", ("duotone", "two-tone", "two tone", "two colors", "two colours")),
                (
                    "glyph",
                    (
                        "glyph",
                        "solid",
                        "silhouette",
                        "monochrome",
                        "one color",
                        "one colour",
                        "single color",
                        "single colour",
                        "monochromatic",
                        "black and white",
                    ),
                ),
                ("sticker", ("sticker", "enamel pin", "lapel pin", "pin badge", "magnet", "keychain")),
                ("app", ("app icon", "app ", "tile", "rounded", "gradient", "ios")),
            )
            if any(w in of_look for w in words)
        ),
        "",
    ) or (
        "outline"
        if recipe.brief.style == "line"
        else "color"
        if painted
        else chance.weighted(
            (("app", 3.6), ("color", 2.6), ("duotone", 2.0), ("outline", 1.2), ("glyph", 1.0))
        )
    )
    style = _in_asked_colors(recipe, style, said, painted=painted)
    if nested.hosted(recipe.brief.subjects, said) is not None and style not in ("sticker", "outline"):
        style = "app" if style == "app" and not recipe.background else "glyph"
    named = re.findall(r"[a-z]+", said)
    if style != "sticker" and "icons" not in named and joint_asked.kind_of(recipe):
        joint_marks.compose(
            recipe, canvas, inks.choose(recipe, "palette"), (), recipe.background or "#ffffff"
        )
        return
    sheet = style == "sticker" and sticker_sheet.asked(recipe)
    if (
        not sheet
        and len(recipe.brief.subjects) > 1
        and ({"icons", "set", "pack", "collection"} & {*named} or named.count("icon") > 1)
    ):
        dark = re.search(r"\b(dark|black|night) (?:\w+ )?(?:background|ground|backdrop|theme|mode)\b", said)
        page = recipe.background or ("#1b1f2e" if dark else "#ffffff")
        icon_grid.compose(recipe, canvas, style, _pair(recipe), page)
        return
    {
        "app": _app,
        "outline": _outline,
        "duotone": _duotone,
        "glyph": _glyph,
        "sticker": _sticker,
        "color": _color,
    }[style](recipe, canvas, chance)


def _bare_field(recipe: Recipe, canvas: svg.Canvas) -> emblem.Field:
    """The room of a picture that stands for itself on a plain page."""
    _ground(recipe, canvas, "#fdfbf6")
    return canvas.width / 2, canvas.height / 2, canvas.short * 0.72, canvas.short * 0.72


def _in_its_shape(recipe: Recipe) -> Recipe:
    """The recipe without the shape that the icon is in: its colour is the tile's, "in a purple circle"."""
    subjects = recipe.brief.subjects
    shapes = [s for s in subjects if s.word in _SHAPES]
    rest = tuple(s for s in subjects if s.word not in _SHAPES)
    if not shapes or not rest or not any(s.relation in ("in", "on") for s in rest):
        return recipe
    tint = next((color.hexa(s.color) for s in shapes if s.color), "")
    free = tuple(replace(s, relation=None, other=None) for s in rest)
    shown = replace(recipe, brief=replace(recipe.brief, subjects=free))
    return replace(shown, colors=(tint,)) if tint and not recipe.colors else shown


_SHAPES = frozenset({"circle", "square", "disc", "ring"})


def _in_asked_colors(recipe: Recipe, style: str, said: str, *, painted: bool) -> str:
    """The hand in which an icon has the colours asked for, and no others."""
    one = recipe.brief.subjects[0].color if len(recipe.brief.subjects) == 1 else None
    grey = one is not None and max(one) - min(one) < 24
    inked = recipe.background is not None and (recipe.background in recipe.colors[1:2] or grey)
    if inked and style in ("app", "color", "duotone", "glyph"):
        # Ink on paper.
        drawn = ("hand drawn", "hand-drawn", "sketch", "doodle", "line", "ink")
        return "outline" if any(word in said for word in drawn) else "glyph"
    if len(recipe.colors) == 2 and len(recipe.brief.subjects) > 1 and style in ("app", "color"):
        return "glyph"
    return "app" if style == "color" and recipe.colors and not painted else style


def _pair(recipe: Recipe) -> tuple[str, str]:
    """Light and dark end of the tile."""
    picked = recipe.chance("palette").pick(TILES)
    chosen = [c for c in recipe.colors if color.lab(c)[0] < 0.93]
    if chosen:
        return (
            (chosen[0], chosen[1])
            if len(chosen) > 1
            else (color.lit(chosen[0], 0.06), color.shaded(chosen[0], 0.08))
        )
    subject = recipe.brief.subjects[0].color if recipe.brief.subjects else None
    if subject and color.lab(color.hexa(subject))[0] < 0.9:
        only = color.hexa(subject)
        return color.lit(only, 0.05), color.shaded(only, 0.09)
    return picked


def _asked(recipe: Recipe) -> str:
    """The colour asked for, of the whole or of the thing; "" for none."""
    subject = next((s.color for s in recipe.brief.subjects if s.color is not None), None)
    return recipe.colors[0] if recipe.colors else color.hexa(subject) if subject else ""


def _ground(recipe: Recipe, canvas: svg.Canvas, paint: str) -> str:
    ground = recipe.background or paint
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    return ground


def _app(recipe: Recipe, canvas: svg.Canvas, chance: Chance) -> None:
    """A rounded tile with a soft gradient, a shadowed glyph on it."""
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    light, dark = _pair(recipe)
    ground = _ground(recipe, canvas, "#ffffff" if len(recipe.colors) < 3 else recipe.colors[-1])
    is_round = re.search(r"\b(round|circular|circle)\b", recipe.brief.prompt.lower())
    side, r = u * 0.78, u * (0.39 if is_round else 0.175)
    x, y = cx - side / 2, cy - side / 2
    shadow = color.mix(dark, ground, 0.62)
    canvas.add(
        "distance",
        svg.rect(x + u * 0.01, y + u * 0.03, side - u * 0.02, side, color.mix(shadow, ground, 0.45), r),
        svg.rect(x, y + u * 0.014, side, side, shadow, r),
    )
    canvas.add(
        "distance", svg.rect(x, y, side, side, canvas.linear([(0, light), (1, dark)], 0.1, 0, 0.9, 1), r)
    )
    clip = canvas.clip(svg.rounded(x, y, side, side, r))
    look = chance.pick(("disc", "slope", "plain", "rings"))
    if look == "disc":
        canvas.add(
            "distance",
            svg.group(
                svg.circle(cx - side * 0.2, cy - side * 0.3, side * 0.5, "#ffffff", opacity=0.1),
                clip_path=clip,
            ),
        )
    elif look == "slope":
        canvas.add(
            "distance",
            svg.group(
                svg.path(
                    svg.polygon([(x, y + side), (x + side, y + side * 0.42), (x + side, y + side)]),
                    "#000000",
                    opacity=0.08,
                ),
                clip_path=clip,
            ),
        )
    elif look == "rings":
        canvas.add(
            "distance",
            svg.group(
                "".join(
                    svg.stroke(svg.ring(cx, cy, side * k), "#ffffff", u * 0.006, stroke_opacity=0.16)
                    for k in (0.36, 0.46, 0.56)
                ),
                clip_path=clip,
            ),
        )
    one_ink = (
        chance.chance(0.62) or len(recipe.colors) in (1, 2) or "two color" in recipe.brief.prompt.lower()
    )
    white = "#ffffff" if color.contrast("#ffffff", color.mix(light, dark, 0.5)) > 1.9 else "#1d1b2c"
    if recipe.colors and len(recipe.colors) > 1:
        rest = [c for c in recipe.colors if c not in (light, dark)]
        white = (
            max([*rest, white], key=lambda c: color.contrast(c, color.mix(light, dark, 0.5)))
            if rest
            else white
        )
    if one_ink:
        mark = emblem.glyph(
            recipe, "mono", white, color.mix(light, dark, 0.5), (cx, cy, side * 0.56, side * 0.56)
        )
        soft = emblem.glyph(
            recipe,
            "mono",
            color.shaded(dark, 0.06),
            color.shaded(dark, 0.06),
            (cx, cy + u * 0.012, side * 0.56, side * 0.56),
        )
        canvas.add("subject-1", f'<g opacity="0.35">{soft}</g>', mark)
    else:
        emblem.hero(recipe, canvas, (cx, cy, side * 0.66, side * 0.64))


def _outline(recipe: Recipe, canvas: svg.Canvas, chance: Chance) -> None:
    """One line weight, nothing else."""
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    ground = _ground(recipe, canvas, "#ffffff")
    ink = _asked(recipe) or chance.pick(("#1f2937", "#22305c", "#3b2a5a", "#114b5f", "#c2410c", "#0f766e"))
    if color.contrast(ink, ground) < (_TOLD if _asked(recipe) else 2.4):
        ink = color.ink_on(ground)
    mark = emblem.glyph(recipe, "line", ink, ground, (cx, cy, u * 0.56, u * 0.56))
    if chance.chance(0.3) and recipe.background is None:
        canvas.add("distance", svg.circle(cx, cy, u * 0.4, color.mix(ground, ink, 0.08)))
    canvas.add("subject-1", mark)


def _duotone(recipe: Recipe, canvas: svg.Canvas, chance: Chance) -> None:
    """A dark and a light tone of one hue on a pale blot."""
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    light, dark = _pair(recipe)
    ground = _ground(recipe, canvas, "#ffffff")
    rim = []
    import math

    for i in range(8):
        a = math.tau * i / 8
        k = u * chance.uniform(0.31, 0.43)
        rim.append((cx + math.cos(a) * k, cy + math.sin(a) * k))
    canvas.add("distance", svg.path(svg.smooth(rim, close=True), color.mix(ground, light, 0.24)))
    ink = color.shaded(dark, 0.1)
    shift = u * 0.022
    canvas.add(
        "subject-1",
        emblem.glyph(
            recipe,
            "mono",
            color.mix(light, ground, 0.25),
            color.mix(light, ground, 0.25),
            (cx + shift, cy + shift, u * 0.52, u * 0.52),
        ),
    )
    canvas.add(
        "subject-1",
        emblem.glyph(recipe, "mono", ink, color.mix(light, "#ffffff", 0.5), (cx, cy, u * 0.52, u * 0.52)),
    )


def _glyph(recipe: Recipe, canvas: svg.Canvas, chance: Chance) -> None:
    """A solid sign."""
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    if len(recipe.colors) == 2 and not recipe.background:
        # Two colours are ink and ground.
        canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, recipe.colors[1]))
        field = (cx, cy, u * 0.62, u * 0.62)
        canvas.add("subject-1", emblem.glyph(recipe, "mono", *recipe.colors, field))
        return
    dark = chance.chance(0.35) and not recipe.background and not _asked(recipe)
    ink = _asked(recipe) or chance.pick(("#15171f", "#1c2b4a", "#3a1f4d"))
    ground = _ground(recipe, canvas, ink if dark else "#ffffff")
    if dark or color.contrast(ink, ground) < (_TOLD if _asked(recipe) else 2.4):
        ink = color.ink_on(ground, ("#ffffff", "#15171f"))
    canvas.add("subject-1", emblem.glyph(recipe, "mono", ink, ground, (cx, cy, u * 0.62, u * 0.62)))


def _sticker(recipe: Recipe, canvas: svg.Canvas, _chance: Chance) -> None:
    """The coloured picture with a thick white edge and a shadow."""
    light, _ = _pair(recipe)
    stickers.compose(recipe, canvas, light, _ground(recipe, canvas, color.mix(light, "#ffffff", 0.55)))


def _color(recipe: Recipe, canvas: svg.Canvas, chance: Chance) -> None:
    """The coloured picture on a round field with a long shadow."""
    u, cx, cy = canvas.short, canvas.width / 2, canvas.height / 2
    light, dark = _pair(recipe)
    _ground(recipe, canvas, "#ffffff")
    field = color.mix(light, "#ffffff", 0.35)
    r = u * 0.41
    round_ = chance.chance(0.6)
    d = svg.ring(cx, cy, r) if round_ else svg.rounded(cx - r, cy - r, 2 * r, 2 * r, r * 0.42)
    canvas.add("distance", svg.path(d, field))
    clip = canvas.clip(d)
    inner = svg.Canvas(canvas.width, canvas.height, prefix="k")
    emblem.hero(recipe, inner, (cx, cy, r * 1.24, r * 1.2))
    k = r * 0.46
    slope = svg.path(
        svg.polygon(
            [
                (cx - k, cy + k),
                (cx + k, cy - k),
                (cx + k + 2 * r, cy - k + 2 * r),
                (cx - k + 2 * r, cy + k + 2 * r),
            ]
        ),
        color.mix(field, dark, 0.3),
        opacity=0.55,
    )
    canvas.add("distance", svg.group(slope, clip_path=clip))
    canvas.defs.extend(inner.defs)
    for parts in inner.layers.values():
        canvas.add("subject-1", *parts)
