"""Thumbnails: small, quick, of the right shape and colour."""

from __future__ import annotations

import io
import os
import threading

import numpy as np
import PIL.Image
import pytest

from recraft_nb.errors import UnsafeImage
from recraft_nb.media import ThumbnailPool, placeholder, thumbnail
from recraft_nb.media.thumbnail import shrink


def opened(data: bytes) -> PIL.Image.Image:
    image = PIL.Image.open(io.BytesIO(data))
    assert image.format == "WEBP"
    return image


@pytest.mark.parametrize(
    ("size", "expected"),
    [((1024, 1024), (256, 256)), ((1820, 1024), (256, 144)), ((10, 4000), (1, 256)), ((30, 20), (30, 20))],
)
def test_the_long_side_is_256_and_nothing_is_enlarged(size, expected, make):
    for kind in ("png", "jpeg", "webp"):
        assert opened(thumbnail(make.encode(make.pixels(*size), kind))).size == expected


def test_the_edge_is_the_callers(make):
    assert opened(thumbnail(make.encode(make.pixels(500, 250), "png"), 100)).size == (100, 50)


def test_transparency_stays_and_leaves_no_dark_fringe(make):
    image = PIL.Image.new("RGBA", (1000, 1000), (255, 255, 255, 0))
    image.paste((255, 0, 0, 255), (300, 300, 700, 700))
    exact = np.asarray(shrink(image, 105))
    assert exact[exact[..., 3] > 0][:, 0].min() == 255
    small = np.asarray(opened(thumbnail(make.encode(image, "png"), 100)).convert("RGBA"))
    assert small[0, 0, 3] == 0
    assert small[50, 50, 3] == 255


def test_it_resembles_the_picture(make):
    image = make.pixels(1024, 768)
    small = np.asarray(opened(thumbnail(make.encode(image, "png"), quality=90))).astype(int)
    exact = np.asarray(image.resize((256, 192), PIL.Image.Resampling.BOX)).astype(int)
    assert np.abs(small - exact)[..., :2].mean() < 6


def test_it_carries_no_metadata(make):
    exif = PIL.Image.Exif()
    exif[0x010E] = "secret words"
    data = thumbnail(make.encode(make.pixels(600, 600), "jpeg", exif=exif, comment=b"secret words"))
    assert b"secret" not in data
    assert len(data) < 15_000


def test_a_colour_profile_is_applied_and_not_copied(make):
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = thumbnail(make.encode(make.pixels(600, 600), "png", icc_profile=profile))
    assert b"ICCP" not in data
    assert opened(thumbnail(make.encode(make.pixels(), "png", icc_profile=b"nonsense"))).size == (48, 32)


def test_the_placeholder_is_the_average_colour(make):
    half = PIL.Image.new("RGB", (64, 64), "#ff0000")
    half.paste((0, 0, 255), (0, 0, 32, 64))
    assert placeholder(half) in {"#800080", "#7f007f", "#80007f", "#7f0080"}
    assert placeholder(make.encode(PIL.Image.new("RGB", (300, 300), "#c7a58b"), "png")) == "#c7a58b"
    assert placeholder(PIL.Image.new("RGBA", (9, 9), (0, 0, 0, 0))) == "#808080"
    see_through = PIL.Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    see_through.paste((200, 100, 50, 255), (0, 0, 50, 100))
    assert placeholder(see_through) == "#c86432"


def test_a_pool_works_off_the_callers_thread(make):
    data = make.encode(make.pixels(), "png")
    seen = []

    def read() -> bytes:
        seen.append(threading.current_thread())
        return data

    with ThumbnailPool() as pool:
        futures = [pool.submit(data), pool.submit(read, 16)]
        assert [opened(future.result()).width for future in futures] == [48, 16]
        assert threading.current_thread() not in seen
        with pytest.raises(UnsafeImage):
            pool.submit(b"no picture").result()
    with pytest.raises(RuntimeError):
        pool.submit(data)


def test_a_pool_survives_a_fork(make):
    data = make.encode(make.pixels(), "png")
    with ThumbnailPool() as pool:
        pool.submit(data).result()
        pid = os.fork()
        if pid == 0:
            try:
                os._exit(0 if pool.submit(data).result(20) else 1)
            except BaseException:  # noqa: BLE001 - nothing may leave a forked test
                os._exit(2)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert pool.submit(data).result()
