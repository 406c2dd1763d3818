"""Edits that a prompt leads: image to image, inpaint, backgrounds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from PIL import Image

from recraft_nb.engine.edits import blend, planes
from recraft_nb.engine.edits.brought import MOST, files, mask_of, picture_in, shrunk
from recraft_nb.engine.edits.drawing import (
    cut_out_of,
    drawn,
    drawn_between,
    look_of,
    order_for,
    scene_without_heroes,
)
from recraft_nb.engine.edits.matte import without_ground
from recraft_nb.engine.edits.restyle import restyled
from recraft_nb.engine.edits.results import Result, only_inside, rendered, result_of
from recraft_nb.engine.edits.subjects import erased, subject_matte
from recraft_nb.engine.illustrator import redraw
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.filtering import filters
from recraft_nb.engine.paint import picture_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.edits.drawing import CutOut
    from recraft_nb.engine.edits.planes import Floats
    from recraft_nb.engine.illustrator import Drawing

__all__ = ["TASKS"]

_RESTYLED_AT = 0.45  # strength from which a picture is wholly in the new look
_SWAPPED_AT = 0.8  # strength from which the subject is the new one too, its ground having gone before
_BRUSHES = frozenset({"watercolor", "oil"})  # filters of looks that swallow small things
_AROUND = 0.12  # of the short side: what is seen around a thing on which a lamp shines
_LIT = "lit"  # the look of a drawn thing among photographed ones


def image_to_image(facts: Mapping[str, Any], blob: bytes) -> Result:
    """From nearly the same (0) to nearly unrelated (1).

    An own picture is drawn again, from a recipe between its own and the one that is asked for. A foreign
    one first takes on the look that the prompt asks for; from the middle on its ground gives way to the
    place that the prompt names, then the subject to the new one; last go where the old one stood, how
    large it was, and the picture's light.
    """
    (data,) = files(facts, blob)
    image = picture_in(data, least=256).convert("RGB")
    strength, seed = float(facts["strength"]), int(facts["seed"])
    if strength <= 0:
        return result_of(image, facts, exact=True)
    own = drawn_between(facts, image.size, strength)
    if own is not None:
        made = own.svg if facts["format"] == "svg" else rendered(own, image.size, facts).convert("RGB")
        return Result(made, recipe=own.recipe)
    pixels = planes.to_floats(image)
    light = 0.5 * (1 - strength**3)
    if strength >= _SWAPPED_AT:
        alpha = subject_matte(facts, image, need="area")
        bound = (1 - strength) / (1 - _SWAPPED_AT)
        drawing, new = _drawn_in_place(facts, image.size, alpha, bound=bound)
        if strength >= 1:
            return Result(drawing.svg if facts["format"] == "svg" else new, recipe=drawing.recipe)
        return result_of(planes.from_floats(_in_light(new, pixels, light)), facts)
    look = look_of(facts) or "flat"
    if strength <= _RESTYLED_AT:
        changed = planes.to_floats(restyled(image, look, seed))
        return result_of(planes.from_floats(planes.mixed(pixels, changed, strength / _RESTYLED_AT)), facts)
    alpha = subject_matte(facts, image, need="shape")
    drawing, place = _drawn_in_place(facts, image.size, alpha, "backdrop")
    changed = planes.to_floats(restyled(image, look, seed, finished=False))
    # As through mist the ground gives way to the place alone, sooner here and later there.
    reach = min(1.0, (strength - _RESTYLED_AT) / (_SWAPPED_AT - 0.05 - _RESTYLED_AT)) * 1.6
    mist = np.clip((reach - blend.noise_map(alpha.shape, seed)) / 0.6, 0, 1)
    done = planes.from_floats(planes.mixed(changed, _in_light(place, pixels, light), mist * (1 - alpha)))
    if drawing.filter:  # one hand over both, so that a wash runs across where they meet
        done = filters.apply(drawing.filter, done, seed)
    return result_of(done.convert("RGB"), facts)


def _in_light(image: Image.Image, pixels: Floats, share: float) -> Floats:
    return blend.graded(planes.to_floats(image.convert("RGB")), pixels, share)


def inpaint(facts: Mapping[str, Any], blob: bytes) -> Result:
    """What the prompt says, in the masked region; nothing else changes by a bit."""
    data, mask = files(facts, blob)
    whole = picture_in(data, most=MOST, least=256)
    image = shrunk(whole)
    hole = mask_of(mask, image.size)
    pixels = planes.to_floats(image)
    own_look = (facts.get("recipe") or {}).get("look")
    look = look_of(facts) or own_look or (_LIT if blend.is_photograph(pixels) else "flat")
    thing = cut_out_of(facts, look)
    base = planes.to_floats(erased(facts, image, hole, before=thing is not None))
    box = planes.box_of(hole)
    if thing is None:
        made = _scene_in(facts, base, box, look)
    else:
        made = _thing_in(facts, base, hole, box, thing, look=look)
    soft = blend.inner_feather(hole, max(1.0, min(box[2] - box[0], box[3] - box[1]) / 60))
    if thing is not None:
        soft = np.maximum(soft, hole * (planes.blurred(hole, 1.0) > 0.75))
    done = planes.mixed(base, made, soft)
    return result_of(only_inside(whole, done, mask_of(mask, whole.size)), facts, exact=True)


def replace_background(facts: Mapping[str, Any], blob: bytes) -> Result:
    """The subject before a new background."""
    (data,) = files(facts, blob)
    image = picture_in(data, least=256)
    alpha = subject_matte(facts, image)
    return result_of(_before(facts, image, alpha, hard=False), facts)


def generate_background(facts: Mapping[str, Any], blob: bytes) -> Result:
    """A background where the mask is white; what is black stays to the bit."""
    data, mask = files(facts, blob)
    whole = picture_in(data, most=MOST, least=256)
    image = shrunk(whole)
    done = planes.to_floats(_before(facts, image, 1 - mask_of(mask, image.size), hard=True))
    return result_of(only_inside(whole, done, mask_of(mask, whole.size)), facts, exact=True)


def _drawn_in_place(
    facts: Mapping[str, Any],
    size: tuple[int, int],
    alpha: Floats,
    only: Literal["", "backdrop"] = "",
    *,
    bound: float = 1.0,
) -> tuple[Drawing, Image.Image]:
    """The scene of a prompt with its hero where the picture's subject is.

    Or its place alone, before the filter of its look: the subject is laid into it first.

    Args:
        facts: what is asked for.
        size: of the picture, in px.
        alpha: the matte of its subject.
        only: ``backdrop`` for the place alone.
        bound: 1 puts the hero wholly where the subject is, 0 where the scene by itself would have it.
    """
    order = order_for(facts, *size)
    recipe = planned(order).to_json()
    solid = alpha > 0.5
    if 0.01 < solid.mean() < 0.8:
        left, top, right, bottom = planes.box_of(solid)
        tall = (bottom - 1 - top) / min(size)
        free = recipe["layout"]
        there = {
            "hero_x": min(0.8, max(0.2, (left + right - 1) / 2 / size[0])),
            "hero": min(0.68, max(0.34, tall)),
        }
        moved = {name: round(free[name] + bound * (at - free[name]), 4) for name, at in there.items()}
        recipe = {**recipe, "layout": {**free, **moved}}
    drawing = redraw(recipe, size[0], size[1], only)
    if not only:
        return drawing, picture_of(drawing, *size, order.seed)
    # A brush that swallows small things looks at half the size itself.
    share = 0.5 if (drawing.filter or "").split("+")[0] in _BRUSHES else 1
    small = round(size[0] * share), round(size[1] * share)
    picture = picture_of(replace(drawing, filter=None), *small, order.seed)
    return drawing, picture.resize(size, Image.Resampling.BICUBIC)


def _thing_in(
    facts: Mapping[str, Any],
    base: Floats,
    hole: Floats,
    box: tuple[int, int, int, int],
    thing: CutOut,
    *,
    look: str,
) -> Floats:
    """A drawn thing put into the hole, in the light of what surrounds it."""
    from recraft_nb.engine.illustrator.compose.looks import LOOKS

    left, top, right, bottom = box
    margin = max(1, round(0.04 * min(right - left, bottom - top)))
    inner = box if thing.worn else (left + margin, top + margin, right - margin, bottom - margin)
    image = thing.image.resize((right - left, bottom - top)) if thing.worn else thing.image
    colors = planes.to_floats(image)
    solid = np.asarray(image.getchannel("A"), dtype=np.float32) / np.float32(255)
    around = base[max(0, top - margin) : bottom + margin, max(0, left - margin) : right + margin].reshape(
        -1, 1, 3
    )
    lit = planes.from_floats(blend.graded(colors, around, 0.22, solid))
    lit.putalpha(image.getchannel("A"))
    made, alpha = blend.pasted(base, lit, inner, shadow=thing.stands)
    if thing.stands:
        made = planes.mixed(blend.with_shadow(base, alpha * hole), made, alpha)
    effect = LOOKS[look].filter if look in LOOKS else None
    if effect:
        wide = planes.floats(np.clip(planes.blurred(alpha, 2.0) * 1.6, 0, 1))
        at = _surroundings(box, alpha.shape) if look == _LIT else (slice(None), slice(None))
        shown = filters.apply(effect, planes.from_floats(made[at]), int(facts["seed"]))
        made[at] = planes.mixed(made[at], planes.to_floats(shown), wide[at])
    return made


def _surroundings(box: tuple[int, int, int, int], shape: tuple[int, ...]) -> tuple[slice, slice]:
    """Rows and columns of a box and of so much around it that light falls on it as on the whole picture."""
    left, top, right, bottom = box
    side = max(right - left, bottom - top) + _AROUND * min(shape)
    found = []
    for begin, end, length in ((top, bottom, shape[0]), (left, right, shape[1])):
        first = max(0, min(round((begin + end - side) / 2), length - round(side)))
        found.append(slice(first, min(length, first + round(side))))
    return found[0], found[1]


def _scene_in(facts: Mapping[str, Any], base: Floats, box: tuple[int, int, int, int], look: str) -> Floats:
    left, top, right, bottom = box
    order = order_for(facts, right - left, bottom - top, vector=False)
    _, scene = drawn(order, look=look)
    made = base.copy()
    part = base[top:bottom, left:right]
    made[top:bottom, left:right] = blend.graded(planes.to_floats(scene.convert("RGB")), part, 0.15)
    return made


def _before(facts: Mapping[str, Any], image: Image.Image, alpha: Floats, *, hard: bool) -> Image.Image:
    """A subject before the place that the prompt describes."""
    pixels = planes.to_floats(image)
    own_look = (facts.get("recipe") or {}).get("look")
    photo = not own_look and blend.is_photograph(pixels)
    look = look_of(facts) or own_look or ("soft" if photo else None)
    share = 0.5 if photo else 1
    _, scene = scene_without_heroes({**facts, "format": "webp"}, *image.size, look, share)
    ground = planes.to_floats(scene.convert("RGB"))
    if photo:
        # As behind a lens that is set on the subject; what is so soft is not drawn larger than half.
        ground = planes.blurred(ground, share * max(image.size) / 340)
        ground = np.clip(planes.resized(ground, image.size, Image.Resampling.BICUBIC), 0, 1)
    subject = pixels if hard else without_ground(pixels, alpha)
    if not hard:
        subject = blend.graded(subject, ground, 0.12, alpha)
    ground = blend.with_shadow(ground, alpha, 0.3 if photo else 0.38)
    return planes.from_floats(planes.mixed(ground, subject, alpha))


TASKS = {
    "imageToImage": image_to_image,
    "inpaint": inpaint,
    "replaceBackground": replace_background,
    "generateBackground": generate_background,
}
