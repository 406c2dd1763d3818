from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from recraft_nb.engine.illustrator.filtering import filters


@pytest.fixture(scope="module")
def picture() -> Image.Image:
    y, x = np.mgrid[0:160, 0:208]
    pixels = np.stack([x * 255 / 208, y * 255 / 160, 120 + 60 * np.sin(x / 9)], axis=-1)
    pixels[40:110, 60:150] = (220, 60, 40)
    return Image.fromarray(pixels.astype(np.uint8))


@pytest.mark.parametrize("name", filters.FILTERS)
def test_a_filter_keeps_the_size_changes_the_picture_and_repeats_itself(picture, name):
    first, again = filters.apply(name, picture, 5), filters.apply(name, picture, 5)
    assert first.size == picture.size
    assert first.mode == "RGB"
    assert first.tobytes() == again.tobytes()
    assert first.tobytes() != picture.tobytes()
    pixels = np.asarray(first, dtype=float)
    assert 8 < pixels.mean() < 250
    assert pixels.std() > 8


@pytest.mark.parametrize("name", ["watercolor", "lit", "risograph"])
def test_transparency_is_kept(picture, name):
    clear = picture.copy()
    clear.putalpha(Image.new("L", picture.size, 77))
    assert filters.apply(name, clear, 1).getchannel("A").getextrema() == (77, 77)


def test_grain_follows_the_seed(picture):
    assert filters.apply("grain", picture, 1).tobytes() != filters.apply("grain", picture, 2).tobytes()


def test_an_unknown_filter_is_refused_with_the_list(picture):
    with pytest.raises(ValueError, match="watercolor"):
        filters.apply("sparkle", picture, 1)


def test_filters_joined_by_a_plus_are_applied_one_after_the_other(picture):
    once = filters.apply("grain", picture, 3)
    assert filters.apply("grain+flash", picture, 3).tobytes() not in {once.tobytes(), picture.tobytes()}
