"""A prompt made longer by an illustrator's vocabulary; what it says already is kept word for word.

Light, place, composition, surface and palette are added where the prompt is silent about them. No thing is
added and none is counted anew, so that the picture stays the one that was meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.parse import parse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Brief

__all__ = ["enhanced"]

_TEXTURE = {
    "animal:": (
        "soft layered fur, bright attentive eyes",
        "a clear silhouette, fine shading along the back",
        "lively posture, delicate markings",
    ),
    "figure:": (
        "a relaxed natural pose, expressive face",
        "clothes with soft folds, a calm confident gesture",
        "a clear silhouette, warm skin tones",
    ),
    "prop:": (
        "weathered surfaces with fine detail",
        "crisp edges, honest materials",
        "carefully drawn construction",
    ),
    "": (
        "crisp edges and gentle shading",
        "fine surface detail",
        "a clean silhouette with subtle highlights",
    ),
}
_LIGHT = {
    "day": ("soft diffused daylight with gentle shadows", "clear bright light from the upper left"),
    "dawn": ("pale pink first light, long soft shadows", "cool morning light just before the warmth"),
    "golden": ("warm low light that rims every edge", "glowing golden light and long shadows"),
    "dusk": ("violet evening light with a last warm glow", "cool blue shade against a warm horizon"),
    "night": ("moonlit blues with small warm highlights", "deep shadows and quiet silver light"),
    "overcast": ("even grey light, muted shadows", "soft light without hard edges"),
    "storm": ("dramatic contrast under heavy light", "dark tones split by a bright gap"),
}
_SETTING = {
    "studio": "set against a simple uncluttered background",
    "meadow": "open grass running back to a low horizon",
    "forest": "layers of foliage fading into the distance",
    "mountain": "distant ridges fading in the haze",
    "snow": "untouched white ground with faint blue shade",
    "sea": "a wide calm horizon",
    "beach": "pale sand in the foreground and a wide horizon",
    "desert": "long smooth forms under a wide sky",
    "space": "deep darkness with a scatter of faint points",
    "underwater": "shafts of light fading into blue depth",
    "city": "layered silhouettes fading into the haze",
    "street": "a receding perspective with warm and cool planes",
    "room": "a quiet interior with a lit and a shaded side",
    "kitchen": "a tidy interior with warm surfaces",
    "table": "a shallow surface in the foreground, soft dark behind",
    "garden": "dense greenery in soft focus behind",
}
_COMPOSITION = (
    "composed on the rule of thirds with generous space around",
    "a centered composition with balanced negative space",
    "a low point of view that lets it stand tall",
    "a clear foreground, middle ground and distance",
)
_STYLE = (
    "clean flat illustration with layered shapes",
    "modern editorial illustration, subtle grain",
    "refined vector shapes with a few bold contrasts",
    "storybook illustration with soft textures",
)
_PALETTE = {
    "day": ("fresh blues and greens with one warm accent", "a light airy palette"),
    "dawn": ("pale peach, lilac and grey-blue",),
    "golden": ("amber, terracotta and deep teal",),
    "dusk": ("violet, indigo and dusty rose",),
    "night": ("deep navy with small touches of yellow",),
    "overcast": ("muted greys and sage",),
    "storm": ("slate, charcoal and one bright accent",),
}
_PRINT = {
    "icon": (
        "bold geometric shapes, even line weight",
        "centered on a plain ground",
        "high contrast, two or three colors",
    ),
    "badge": ("balanced circular composition", "crisp outlines, limited palette", "engraved details"),
    "pattern": (
        "evenly spaced repeat, no visible seam",
        "limited harmonious palette",
        "varied scale and rotation",
    ),
    "poster": (
        "strong hierarchy with generous margins",
        "bold simple shapes",
        "limited palette with one bright accent",
    ),
    "lettering": ("even spacing and strong contrast", "letters with a steady rhythm", "plain ground"),
    "lineart": ("confident even line weight", "open shapes without fills", "generous white space"),
}


def enhanced(facts: Mapping[str, Any]) -> dict[str, Any]:
    """A longer prompt: ``{"enhanced_prompt": …}``. The same prompt is always made longer in the same way."""
    prompt = " ".join(str(facts["prompt"]).split())
    brief = parse(prompt, lexicon=default_lexicon())
    chance = Chance(prompt.lower(), "enhance")
    longer = prompt.rstrip(" .,;")
    for part in _print(brief) if brief.template in _PRINT else _scene(brief, chance):
        if part.lower() in prompt.lower():
            continue
        proposed = f"{longer}, {part}"
        # Words that would be read as one more thing, or as another place, are left out.
        if _meaning(parse(proposed, lexicon=default_lexicon())) == _meaning(brief):
            longer = proposed
    return {"enhanced_prompt": longer}


def _meaning(brief: Brief) -> tuple[Any, ...]:
    """What must not change: the things, how many, of which colour; the place, the kind, the words."""
    things = tuple((s.word, s.picture, s.count, s.color, s.relation, s.other) for s in brief.subjects)
    return things, brief.setting, brief.template, brief.text, brief.weather, brief.season


def _print(brief: Brief) -> Sequence[str]:
    return _PRINT[brief.template]


def _scene(brief: Brief, chance: Chance) -> list[str]:
    hero = brief.subjects[0] if brief.subjects else None
    kind = next((key for key in ("animal:", "figure:", "prop:") if hero and hero.picture.startswith(key)), "")
    parts = [chance.pick(_TEXTURE[kind])] if hero else []
    if brief.setting in _SETTING:
        parts.append(_SETTING[brief.setting])
    parts.append(chance.pick(_LIGHT[brief.light]))
    parts.append(chance.pick(_COMPOSITION))
    if not brief.style:
        parts.append(chance.pick(_STYLE))
    if not brief.palette and brief.style not in {"noir", "line", "engraving", "ink"}:
        parts.append(chance.pick(_PALETTE[brief.light]))
    return parts
