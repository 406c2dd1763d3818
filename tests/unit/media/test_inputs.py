"""Pictures that a service takes: as they are, or as a copy that says what was changed."""

from __future__ import annotations

import numpy as np
import PIL.Image
import pytest

from recraft_nb.catalog import INPUT_LIMITS, InputLimits, Operation
from recraft_nb.errors import InvalidRequest, UnsafeImage
from recraft_nb.media import Image, fit, fitted, picture_problems

SEED = 20261201


def noise(width: int, height: int, channels: int = 3) -> PIL.Image.Image:
    values = np.random.default_rng(SEED).integers(0, 256, (height, width, channels), dtype=np.uint8)
    return PIL.Image.fromarray(values)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_what_is_taken_stays_as_it_is(kind, make):
    image = Image.open(make.encode(make.pixels(300, 256), kind))
    assert fit(image, for_="inpaint") is image


@pytest.mark.parametrize("operation", ["inpaint", "vectorize", "crisp_upscale"])
def test_a_copy_fits_for_every_operation(operation, make):
    limits = INPUT_LIMITS[Operation(operation)]
    for data in (
        make.encode(make.pixels(20, 31), "png"),
        make.encode(make.pixels(4200, 280), "jpeg"),
        make.svg.encode(),
    ):
        copy = fit(data, for_=operation)
        assert picture_problems(copy.bytes, limits) == []


def test_a_large_picture_is_scaled_down_by_side_and_by_area(make):
    large = Image.open(make.encode(make.pixels(5000, 400), "png"))
    copy = fit(large)
    assert copy.size == (4096, 327)
    assert copy.notes == "Scaled down from 5000 × 400 to 4096 × 327; saved as PNG."
    assert copy.parents == (large.id,)
    area = fitted(make.pixels(1000, 800), InputLimits(max_pixels=200_000))
    assert area.size == (500, 400)


def test_a_small_picture_is_scaled_up(make):
    copy = fit(make.pixels(100, 301))
    assert copy.size == (256, 770)
    assert copy.notes == "Scaled up from 100 × 301 to 256 × 770; saved as PNG."
    assert fit(make.pixels(100, 301), for_="crisp_upscale").size == (100, 301)


def test_proportions_that_fit_nowhere_are_refused_with_the_way_out(make):
    with pytest.raises(InvalidRequest, match=r"5000 × 20.*\n?.*crop it or pad it") as caught:
        fit(make.pixels(5000, 20))
    assert "Nothing was sent" in str(caught.value)


def test_a_vector_is_drawn_only_where_none_is_taken(make):
    vector = Image.open(make.svg.encode())
    assert fit(vector, for_="inpaint") is vector, "the service scales vectors itself"
    copy = fit(vector, for_="vectorize")
    assert copy.size == (1024, 512)
    assert copy.notes == "Drawn from SVG at 1024 × 512; saved as PNG."
    assert copy.pil.getpixel((1000, 500))[:3] == (0xC0, 0x39, 0x2B)


def test_a_heavy_picture_is_coded_ever_lighter_before_it_becomes_smaller():
    heavy = noise(300, 300)
    weights = {}
    for most in (300_000, 150_000, 60_000, 30_000, 12_000):
        copy = fitted(heavy, InputLimits(max_bytes=most, min_side=64))
        assert len(copy.bytes) <= most
        weights[most] = copy
    assert weights[300_000].notes == ""
    assert weights[150_000].notes.startswith("Saved as JPEG of quality 95")
    assert weights[60_000].size == (300, 300)
    assert "for its weight" in weights[12_000].notes
    assert min(weights[12_000].size) >= 64
    with pytest.raises(InvalidRequest, match="at most 500 bytes"):
        fitted(heavy, InputLimits(max_bytes=500, min_side=64))


def test_without_loss_comes_first():
    steps = PIL.Image.fromarray(np.kron(noise(40, 40), np.ones((8, 8, 1), np.uint8)))
    image = Image.open(steps)
    copy = fitted(image, InputLimits(max_bytes=int(len(image.bytes) * 0.8)))
    assert copy.notes == "Saved as lossless WebP."
    assert np.array_equal(copy.numpy(), image.numpy())


def test_transparency_stays_where_the_format_has_it():
    clear = noise(300, 300, 4)
    webp = fitted(clear, InputLimits(max_bytes=120_000))
    assert webp.format == "webp"
    assert webp.mode == "RGBA"
    jpeg = fitted(clear, InputLimits(max_bytes=120_000, formats=("jpeg",)))
    assert jpeg.format == "jpeg"
    assert "on white, since JPEG has no transparency" in jpeg.notes


def test_a_turned_photograph_is_sent_upright(make):
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    turned = Image.open(make.encode(make.pixels(400, 300), "jpeg", exif=exif))
    copy = fit(turned)
    assert copy.size == turned.size == (300, 400)
    assert copy.notes == "Turned upright; saved as JPEG of quality 95."
    assert PIL.Image.fromarray(copy.numpy()).size == (300, 400)


def test_every_problem_is_named_at_once(make):
    data = make.encode(make.pixels(5000, 20), "png")
    problems = picture_problems(
        data, InputLimits(max_bytes=10, max_pixels=50_000, formats=("jpeg",)), "source"
    )
    assert {problem.field for problem in problems} == {"source"}
    words = "\n".join(str(problem) for problem in problems)
    for expected in ("one of jpeg", "at most 10 bytes", "4096 pixels", "0.05 million", "at least 256"):
        assert expected in words


@pytest.mark.parametrize("operation", ["inpainting", "generate", "me", "", None])
def test_an_operation_without_a_picture_is_refused_by_name(operation, make):
    with pytest.raises(InvalidRequest, match="an operation that takes a picture"):
        fit(make.pixels(300, 300), for_=operation)


def test_a_hostile_picture_is_refused(make):
    for hostile in (make.png(100_000, 100_000), b"GIF89a", b"<svg><script/>"):
        with pytest.raises(UnsafeImage):
            fit(hostile)


def test_style_references_have_limits_of_their_own(make):
    assert fit(make.pixels(30, 30), for_="create_style").size == (30, 30)
    assert fit(make.svg.encode(), for_="create_style").format == "png"
