"""What is invented where a picture ends or has a hole, and what is drawn or judged at a smaller size for it."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from recraft_nb.engine.edits import around, blend, fill, layers, planes, scenes
from recraft_nb.engine.edits.smooth import led_on


def canvas_and_hole(picture: np.ndarray, around: int) -> tuple[np.ndarray, np.ndarray]:
    """A picture with room on all sides, and where the room is."""
    h, w = picture.shape[:2]
    canvas = np.zeros((h + 2 * around, w + 2 * around, 3), dtype=np.float32)
    canvas[around:-around, around:-around] = picture
    hole = np.ones(canvas.shape[:2], dtype=np.float32)
    hole[around:-around, around:-around] = 0
    return canvas, hole


def test_a_slope_goes_on_beyond_what_is_known_of_it():
    across = np.linspace(0.2, 0.8, 60, dtype=np.float32)
    slope = np.broadcast_to(across[None, :, None], (50, 60, 3)).copy()
    known = np.ones((50, 60), dtype=np.float32)
    known[:, 40:] = 0
    found = led_on(slope * known[..., None], known)
    beyond = found[10:40, 41, 0]
    assert np.abs(beyond - across[41]).max() < 0.012  # a mean of what is known would be 0.03 off
    assert found[25, 41, 0] > across[39]


def test_a_fill_meets_the_picture_in_its_tone(monkeypatch):
    # Whatever patches are found: these are a little too light everywhere.
    def lighter(small, hole, barred, seed):
        del barred, seed
        return np.where(hole[..., None], np.float32(0.56), small)

    monkeypatch.setattr(fill, "_patched", lighter)
    canvas, hole = canvas_and_hole(np.full((300, 300, 3), 0.5, dtype=np.float32), 150)
    done = fill.filled(canvas, hole, seed=3)
    assert abs(float(done[300, 144].mean()) - 0.5) < 0.015
    assert float(done[300, 6].mean()) > 0.54  # far away it has its own tone
    assert np.array_equal(done[150:450, 150:450], canvas[150:450, 150:450])


def test_a_clear_sky_goes_on_without_a_frame_around_the_picture(monkeypatch):
    # Patches that meet the picture at once and are lighter a few pixels on, as they are found in a gradient.
    def lighter_soon(small, hole, barred, seed):
        del barred, seed
        soon = np.clip(1 - planes.blurred(planes.floats(~hole), 3) * 2, 0, 1) * hole
        return planes.floats(small + 0.05 * soon[..., None])

    monkeypatch.setattr(fill, "_patched", lighter_soon)
    down = np.linspace(0.3, 0.7, 300, dtype=np.float32)
    sky = np.broadcast_to(down[:, None, None], (300, 300, 3)).copy()
    canvas, hole = canvas_and_hole(sky, 150)
    above = fill.filled(canvas, hole, seed=3)[:150, 300].mean(axis=-1)
    assert np.abs(above[138:] - 0.3).max() < 0.02  # a frame of that lightness would be 0.04 here
    assert above[5] > 0.33  # far away it has its own tone


def test_a_cheek_is_not_filled_with_an_eye(monkeypatch):
    rng = np.random.default_rng(6)
    fur = planes.floats(np.array([0.62, 0.45, 0.28]) * (0.8 + 0.4 * rng.random((200, 240, 1))))
    face = planes.from_floats(fur)
    draw = ImageDraw.Draw(face)
    draw.ellipse((50, 30, 100, 70), fill=(120, 130, 50), outline=(20, 16, 12), width=5)
    draw.ellipse((68, 40, 82, 60), fill=(10, 10, 10))
    hole = np.zeros((200, 240), dtype=np.float32)
    hole[110:160, 80:150] = 1
    seen = []

    def none(small, hole, barred, seed):
        seen.append((barred, hole, small, seed))
        return small

    monkeypatch.setattr(fill, "_moved", lambda *_: None)
    monkeypatch.setattr(fill, "_patched", none)
    fill.filled(planes.to_floats(face), hole)
    barred = seen[0][0]
    h, w = barred.shape
    eye = barred[round(h * 0.2) : round(h * 0.3), round(w * 0.25) : round(w * 0.38)]
    assert eye.all()
    assert barred.mean() < 0.15  # the fur is there to be taken


@pytest.mark.long
def test_a_fill_is_the_same_with_one_processor_and_with_two(monkeypatch):
    rng = np.random.default_rng(8)
    small = planes.floats(rng.random((20, 24, 3)))
    canvas, hole = canvas_and_hole(planes.resized(small, (320, 260), Image.Resampling.BICUBIC), 60)
    found = []
    for processors in (1, 2):
        monkeypatch.setattr(layers.os, "cpu_count", lambda count=processors: count)
        found.append(fill.filled(canvas, hole, seed=4))
    assert np.array_equal(*found)


@pytest.mark.parametrize("left", [0, 10], ids=["cut by the border that is led over", "clear of that border"])
def test_a_subject_is_taken_from_only_where_a_border_cuts_it(left):
    alpha = np.zeros((100, 200), dtype=np.float32)
    alpha[20:, left:120] = 1
    hole = np.ones((100, 260), dtype=np.float32)
    hole[:, 60:] = 0
    barred = around._barred(alpha, hole, (60, 0))
    assert barred[60, 100] == barred[60, 160] == 1  # deep in the picture never: faces would be seen twice
    assert barred[:, :60].max() == 0
    assert barred[60, 60 + 15] == (0 if left == 0 else 1)


def test_photographs_and_drawings_are_told_apart():
    rng = np.random.default_rng(2)
    rough = planes.resized(planes.floats(rng.random((40, 40, 3))), (256, 256), Image.Resampling.BICUBIC)
    assert blend.is_photograph(np.clip(0.3 + 0.4 * rough, 0, 1))
    drawing = Image.new("RGB", (256, 256), "#bfe3f2")
    ImageDraw.Draw(drawing).ellipse((40, 60, 200, 220), fill="#e4572e", outline="#30323d", width=6)
    assert not blend.is_photograph(planes.to_floats(drawing))


def test_what_is_around_a_thing_lies_within_the_picture():
    rows, columns = scenes._surroundings((10, 900, 110, 1000), (1024, 1024))
    assert rows.start <= 900
    assert 1000 <= rows.stop <= 1024
    assert columns.start == 0
    assert 110 < columns.stop < 600
    assert scenes._surroundings((0, 0, 64, 64), (64, 64)) == (slice(0, 64), slice(0, 64))


def test_the_guided_filter_at_half_the_size_finds_the_same_edge(monkeypatch):
    guide = np.zeros((256, 256), dtype=np.float32)
    guide[:, 128:] = 1
    guess = planes.blurred(guide, 5.0)
    done = planes.guided(guide, guess, 6, 1e-4)
    assert done[:, 130:].min() - done[:, :126].max() > 0.4
    monkeypatch.setattr(planes, "_HALVED", 99)
    assert np.abs(done - planes.guided(guide, guess, 6, 1e-4)).max() < 0.05


@pytest.mark.parametrize("size", [(3924, 2124), (4096, 1026), (4096, 4096)])
def test_a_canvas_larger_than_is_worked_on_is_scaled_once(size, monkeypatch):
    """Its sides are rounded: the smaller canvas may have a few pixels more than is worked on."""
    monkeypatch.setattr(around, "subject_matte", lambda _facts, image, **_: np.zeros(image.size[::-1], "f4"))
    monkeypatch.setattr(around, "filled", lambda pixels, hole, **_: pixels + hole[..., None])
    picture = Image.new("RGB", (1024, 1024), "#c33")
    found = around._led_around(picture, (1000, 1, 1024, 1024, *size), {"seed": 1})
    assert found.size == size
    assert found.crop((1000, 1, 2024, 1025)).tobytes() == picture.tobytes()
    assert found.getpixel((10, 10)) == (255, 255, 255)
