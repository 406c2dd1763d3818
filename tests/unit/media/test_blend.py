"""An edit over its original: outside the mask nothing changes, whatever the service did."""

from __future__ import annotations

import io
import pickle

import numpy as np
import PIL.Image
import pytest

from recraft_nb.catalog import InputLimits
from recraft_nb.errors import InvalidRequest
from recraft_nb.media import Image, Mask, blend, changed_outside, fitted

SEED = 20261130


def encoded(pixels: np.ndarray, kind: str) -> bytes:
    buffer = io.BytesIO()
    PIL.Image.fromarray(pixels).save(buffer, kind)
    return buffer.getvalue()


def blob(random: np.random.Generator, width: int, height: int) -> Mask:
    x, y = random.integers(0, width), random.integers(0, height)
    radius = int(random.integers(1, max(2, min(width, height))))
    kind = random.integers(0, 4)
    if kind == 0:
        return Mask(random.random((height, width)) < random.random())
    mask = Mask.empty((width, height)).paint(
        lambda draw: draw.ellipse((x - radius, y - radius, x + radius, y + radius))
    )
    return [mask, mask.feather(3), ~mask][kind - 1]


@pytest.mark.long
def test_200_edits_by_a_server_that_changes_the_whole_frame_change_nothing_outside():
    print(f"seed {SEED}")
    random = np.random.default_rng(SEED)
    inside = 0
    for _ in range(200):
        width, height = (int(side) for side in random.integers(1, 60, 2))
        channels = int(random.choice([1, 3, 4]))
        shape = (height, width, channels) if channels > 1 else (height, width)
        before = random.integers(0, 256, shape, dtype=np.uint8)
        original = encoded(
            before, random.choice(["PNG", "WEBP"] if channels == 4 else ["PNG", "JPEG", "WEBP"])
        )
        scale = random.choice([1, 1, 0.5, 2])
        answered = (max(1, int(height * scale)), max(1, int(width * scale)), int(random.choice([3, 4])))
        result = encoded(random.integers(0, 256, answered, dtype=np.uint8), random.choice(["PNG", "WEBP"]))
        mask = blob(random, width, height)
        feather = float(random.choice([0, 1, 5, 12]))
        opacity = float(random.choice([1, 1, 0.5, 0]))
        blended = blend(original, result, mask, feather=feather, opacity=opacity)

        assert changed_outside(original, blended, mask, feather=feather) == 0
        # The same again, without our own count: pixels as Pillow reads them, RGBA, alpha included.
        old, new = (np.asarray(Image.open(picture).pil.convert("RGBA")) for picture in (original, blended))
        outside = mask.feather(feather).grey == 0
        assert np.array_equal(old[outside], new[outside])
        inside += int(np.count_nonzero((old != new).any(axis=2)))
    assert inside > 10_000, "the edits do show"


@pytest.fixture
def pair() -> tuple[np.ndarray, np.ndarray, Mask]:
    random = np.random.default_rng(SEED)
    original, result = (random.integers(0, 256, (60, 80, 3), dtype=np.uint8) for _ in range(2))
    return original, result, Mask.empty((80, 60)).paint(lambda draw: draw.rectangle((20, 20, 59, 39)))


def test_inside_it_is_the_result_and_at_the_edge_between(pair):
    original, result, mask = pair
    hard = blend(original, result, mask, feather=0).numpy()
    assert np.array_equal(hard, np.where(mask.numpy()[..., None], result, original))
    soft = blend(original, result, mask, feather=6)
    weight = mask.feather(6).soft[..., None]
    assert np.abs(soft.numpy() - (original * (1 - weight) + result * weight)).max() <= 1
    half = blend(original, result, mask, feather=0, opacity=0.5).numpy()
    assert np.abs(half[30, 40].astype(float) - (original[30, 40] / 2 + result[30, 40] / 2)).max() <= 1
    assert np.array_equal(blend(original, result, mask, opacity=0).numpy(), original)
    assert np.array_equal(blend(original, result, Mask.empty((80, 60))).numpy(), original)
    assert np.array_equal(blend(original, result, Mask.full((80, 60))).numpy(), result)


def test_the_default_feather_is_twelve(pair):
    original, result, mask = pair
    assert blend(original, result, mask) == blend(original, result, mask, feather=12)
    assert changed_outside(original, blend(original, result, mask), mask) == 0


def test_changed_pixels_outside_are_counted(pair):
    original, result, mask = pair
    outside = int(np.count_nonzero(~mask.numpy() & (original != result).any(axis=2)))
    assert changed_outside(original, result, mask, feather=0) == outside
    touched = original.copy()
    touched[0, 0, 1] ^= 1
    touched[30, 30] ^= 255
    assert changed_outside(original, touched, mask) == 1
    with pytest.raises(InvalidRequest, match="80 × 60, not 40 × 60"):
        changed_outside(original, original[:, :40], mask)


def test_transparency_mixes_without_a_dark_fringe():
    original = np.zeros((20, 20, 4), np.uint8)
    result = np.full((20, 20, 4), 255, np.uint8)
    mask = Mask.empty((20, 20)).paint(lambda draw: draw.rectangle((0, 0, 9, 19)))
    mixed = blend(original, result, mask, feather=4).numpy()
    seen = mixed[..., 3] > 0
    assert (mixed[seen][:, :3] == 255).all(), "what shows of a white result is white"
    assert len(np.unique(mixed[10, :, 3])) > 4
    assert np.array_equal(mixed[:, 16:], original[:, 16:])


def test_it_is_a_picture_with_both_parents(pair):
    original, result, mask = pair
    first, second = Image.open(original), Image.open(result)
    blended = blend(first, second, mask)
    assert blended.parents == (first.id, second.id)
    assert blended.format == "png"
    assert blended.size == first.size
    assert blended.credits is None
    assert blended.metadata["extra"]["blend"] == {"feather": 12, "opacity": 1}
    assert pickle.loads(pickle.dumps(blended)) == blended
    assert blend(first, second, mask).id == blended.id, "the same bytes each time"


def test_the_colour_profile_of_the_original_stays():
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    buffer = io.BytesIO()
    PIL.Image.new("RGB", (30, 20), "#c0392b").save(buffer, "JPEG", icc_profile=profile)
    blended = blend(buffer.getvalue(), PIL.Image.new("RGB", (30, 20), "white"), Mask.empty((30, 20)))
    assert PIL.Image.open(io.BytesIO(blended.bytes)).info["icc_profile"] == profile
    assert changed_outside(buffer.getvalue(), blended, Mask.empty((30, 20))) == 0


def test_a_profile_for_other_pixels_is_left_out():
    """A CMYK photograph is decoded to RGB: its profile would turn the colours of the blend."""
    cmyk = b"\0" * 16 + b"CMYK" + b"\0" * 200
    buffer = io.BytesIO()
    PIL.Image.new("CMYK", (30, 20), (10, 200, 90, 0)).save(buffer, "JPEG", icc_profile=cmyk)
    blended = blend(buffer.getvalue(), PIL.Image.new("L", (30, 20), 255), Mask.full((30, 20)))
    assert "icc_profile" not in PIL.Image.open(io.BytesIO(blended.bytes)).info
    assert (blended.numpy() == 255).all()
    assert "icc_profile" not in fitted(buffer.getvalue(), InputLimits(min_side=40)).pil.info


def test_tall_transparent_pictures_mix_without_seams():
    original = np.full((600, 4, 4), 200, np.uint8)
    result = np.full((600, 4, 4), 100, np.uint8)
    mixed = blend(original, result, np.full((600, 4), 0.5), feather=0).numpy()
    assert len(np.unique(mixed.reshape(-1, 4), axis=0)) == 1


def test_a_mask_of_another_size_and_odd_numbers_are_refused(pair):
    original, result, mask = pair
    with pytest.raises(InvalidRequest, match="40 × 30 pixels and the picture 80 × 60"):
        blend(original, result, mask.resize((40, 30)))
    for opacity in (-0.1, 1.1, float("nan"), "half"):
        with pytest.raises(InvalidRequest, match="opacity"):
            blend(original, result, mask, opacity=opacity)
    for feather in (-1, float("nan"), None):
        with pytest.raises(InvalidRequest, match="px"):
            blend(original, result, mask, feather=feather)
