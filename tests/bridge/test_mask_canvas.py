from __future__ import annotations

import numpy as np
import pytest
from PIL import Image as PIL_Image

import recraft_nb as rc

pytestmark = pytest.mark.browser


def photo(width=320, height=240):
    """A picture with something in every corner."""
    y, x = np.mgrid[0:height, 0:width]
    pixels = np.stack([x * 255 // width, y * 255 // height, (x + y) % 256], axis=2).astype(np.uint8)
    return PIL_Image.fromarray(pixels)


def shown(bridge, canvas, **options):
    """A view with its picture, its tools and the mask that the kernel has."""
    view = bridge.show(canvas, **options)
    bridge.until(lambda: view.find(".rnb-mask-bar").count() and view.find(".rnb-paint-words").is_hidden())
    return view


def stage(view):
    return view.find(".rnb-paint").first


def at(view, x, y):
    """The place on the page of a point of the picture, which lies fitted in its stage."""
    box = stage(view).bounding_box()
    width, height = (
        float(side)
        for side in stage(view).evaluate("el => getComputedStyle(el).getPropertyValue('--shape')").split("/")
    )
    scale = min(box["width"] / width, box["height"] / height)
    return (
        box["x"] + (box["width"] - width * scale) / 2 + x * scale,
        box["y"] + (box["height"] - height * scale) / 2 + y * scale,
    )


def drag(bridge, view, *points, steps=4):
    """Press at the first point of the picture, move along the others, release."""
    mouse = bridge.page.mouse
    mouse.move(*at(view, *points[0]))
    mouse.down()
    for point in points[1:]:
        mouse.move(*at(view, *point), steps=steps)
    mouse.up()


def test_a_stroke_of_the_brush_is_a_mask_in_python(bridge):
    canvas = rc.MaskCanvas(photo())
    view = shown(bridge, canvas, width=800)
    drag(bridge, view, (100, 120), (200, 120))
    bridge.until(lambda: canvas.value)
    assert canvas.value.numpy()[120, 100:200].all()
    assert not canvas.value.numpy()[20].any()
