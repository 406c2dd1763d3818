"""What studio light makes of things: glass, metal and glaze shine, and a polished ground shows them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import made
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Subject
    from recraft_nb.engine.illustrator.compose.blocks import Placed
    from recraft_nb.engine.illustrator.compose.things import Thing

# Light and shade from left to right: place, tone, strength.
_LIGHTS: Mapping[str, tuple[tuple[float, str, float], ...]] = {
    "glass": ((0, "#ffffff", 0.5), (0.05, "#ffffff", 0.08), (0.13, "#ffffff", 0.02), (0.16, "#ffffff", 0.62),
              (0.24, "#ffffff", 0.5), (0.27, "#ffffff", 0.05), (0.5, "#ffffff", 0.0), (0.84, "#10131f", 0.1),
              (0.9, "#ffffff", 0.36), (0.96, "#ffffff", 0.1), (1, "#10131f", 0.24)),
    "metal": ((0, "#10131f", 0.34), (0.1, "#ffffff", 0.1), (0.2, "#ffffff", 0.7), (0.3, "#ffffff", 0.16),
              (0.5, "#10131f", 0.26), (0.68, "#10131f", 0.05), (0.82, "#ffffff", 0.45), (0.9, "#ffffff",
                  0.06),
              (1, "#10131f", 0.36)),
    "glaze": ((0, "#10131f", 0.1), (0.12, "#ffffff", 0.02), (0.22, "#ffffff", 0.5), (0.3, "#ffffff", 0.3),
              (0.42, "#ffffff", 0.0), (0.62, "#10131f", 0.02), (0.88, "#10131f", 0.2), (0.95, "#10131f",
                  0.12),
              (1, "#10131f", 0.3)),
    "soft": ((0, "#ffffff", 0.14), (0.35, "#ffffff", 0.03), (0.6, "#10131f", 0.03), (1, "#10131f", 0.2)),
}  # fmt: skip
_SAID = kinds_by_word(
    {
        "glass": "glass crystal transparent clear",
        "metal": "metal steel golden gold silver chrome copper brass metallic shiny aluminum",
        "glaze": "ceramic porcelain plastic glossy",
        "soft": "wooden leather denim knitted wool matte cotton fabric velvet",
    }
)
_BY_PICTURE = kinds_by_word(
    {
        "glass": "perfume bottle potion wine_glass glass clear_jar jar light-bulb snow-globe beer-mug"
        " olive_oil"
        " tumbler-glass cocktail-glass milk_bottle jam honey-pot hourglass bulb tropical-drink fishbowl",
        "metal": "watch kettle coin trophy ring key spoon water_bottle moka_pot laptop camera soda_can"
        " canned-food"
        " saucepan scissors pocket_watch bell sports-medal automobile car sports_car toaster gem-stone"
        " mobile-phone",
        "soft": "sneaker t-shirt dress handbag teddy-bear pillow cookie bread croissant coat jeans scarf"
        " sock hat"
        " billed-cap backpack blanket rug doll paper_bag package cupcake doughnut pizza hamburger chair"
        " sofa armchair",
    }
)
_SHARE = 0.3  # how strongly a polished ground shows what stands on it


def stuff_of(subject: Subject) -> str:
    """What something shines like: "glass", "metal", "glaze" or "soft"."""
    said = next((_SAID[word] for word in (*subject.traits, *subject.word.split()) if word in _SAID), "")
    return said or _BY_PICTURE.get(subject.picture.rpartition(":")[2], "glaze")


def shine(canvas: svg.Canvas, thing: Thing, steps: str, number: int) -> str:
    """Light over a thing, cut out along its outline.

    Args:
        canvas: Gets the gradient and the outline.
        thing: As it was made.
        steps: Transform that puts it where it stands.
        number: Which one, for the name of its outline.
    """
    stuff = stuff_of(thing.subject)
    x0, y0, x1, y1 = thing.box
    light = canvas.across(_LIGHTS[stuff], x0, y0, x1, y0)
    name = f"outline{number}"
    canvas.defs.append(f'<clipPath id="{name}">{"".join(made.silhouettes(thing.body))}</clipPath>')
    over = svg.rect(x0, y0, x1 - x0, y1 - y0, light)
    low = canvas.across([(0, "#10131f", 0.0), (0.7, "#10131f", 0.0), (1, "#10131f", 0.16)], x0, y0, x0, y1)
    over += svg.rect(x0, y0, x1 - x0, y1 - y0, low)
    return f'<g transform="{steps}">{svg.group(over, clip_path=f"url(#{name})")}</g>'


def mirrored(canvas: svg.Canvas, part: Placed, body: str) -> str:
    """The thing upside down below its foot, fading: a polished ground.

    Args:
        canvas: Gets the mask.
        part: Where it stands, in units of the picture.
        body: Its markup in the light of the picture.
    """
    scale, reach = part.scale, min(part.height * 0.5, canvas.height - part.y)
    if reach <= 1:
        return ""
    fade = canvas.across(
        [(0, "#ffffff", _SHARE), (1, "#ffffff", 0.0)], part.x, part.y, part.x, part.y + reach
    )
    area = f'x="0" y="{svg.num(part.y)}" width="{svg.num(canvas.width)}" height="{svg.num(reach)}"'
    rect = svg.rect(0, part.y, canvas.width, reach, fade)
    mask = canvas.define("m", f'<mask id="{{id}}" maskUnits="userSpaceOnUse" {area}>{rect}</mask>')
    across = -scale if part.flip else scale
    steps = (
        f"translate({svg.num(part.x)} {svg.num(part.y)})scale({svg.ratio(across)} {svg.ratio(-scale)})"
        f"translate({svg.ratio(-part.thing.middle)} {svg.ratio(-part.thing.box[3])})"
    )
    return svg.group(f'<g transform="{steps}">{body}</g>', mask=f"url(#{mask})")


def contact(canvas: svg.Canvas, part: Placed, foot: float) -> str:
    """A soft shadow where a thing stands, as from a large lamp at the left."""
    rx = max(foot * 0.62, part.thing.width * part.scale * 0.34)
    soft = canvas.radial([(0, "#0c0e16", 0.5), (0.45, "#0c0e16", 0.26), (1, "#0c0e16", 0)])
    wide = svg.ellipse(part.x + rx * 0.22, part.y + rx * 0.02, rx * 1.5, rx * 0.2, soft, opacity=0.6)
    return wide + svg.ellipse(part.x, part.y, rx * 0.98, rx * 0.075, soft)
