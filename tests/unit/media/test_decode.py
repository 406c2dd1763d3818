"""What is opened, how large it may be, and what it becomes."""

from __future__ import annotations

import contextlib
import io
import struct
import subprocess
import sys
import time
import zipfile
import zlib

import numpy as np
import PIL.Image
import pytest

from recraft_nb.errors import UnsafeImage
from recraft_nb.media import Format, Limits, decode, measure, record_of, sniff

SECOND = 1.0


def refused(data: bytes, limits: Limits | None = None) -> str:
    """The words of the refusal, which must come within a second, from header and decoder alike."""
    start = time.process_time()
    with pytest.raises(UnsafeImage) as caught:
        decode(data, limits or Limits())
    assert time.process_time() - start < SECOND
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "empty"),
        (b"GIF89a\x01\0\x01\0", "GIF"),
        (b"II*\0\x08\0\0\0", "TIFF"),
        (b"BM\x3a\0\0\0", "BMP"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04zip", "ZIP"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"\0\0\0\x1cftypavif", "AVIF"),
        (b"\0\0\0\x1cftypisom", "video"),
        (b"\xff\x0a\x00", "JPEG XL"),
        (b"<!DOCTYPE html><html><svg xmlns='http://www.w3.org/2000/svg'/></html>", "HTML"),
        (b"<html><body><svg/></body></html>", "HTML"),
        (b"  <?xml version='1.0'?><feed/>", "XML"),
        (b'{"error": "not a picture"}', "JSON"),
        (b"\x89PNG\r\n\x1a", "unknown"),
        (b"Refused", "unknown"),
    ],
)
def test_other_files_are_refused_by_name(data, name):
    assert name in refused(data)


def test_content_decides_and_not_a_name(raster):
    kind, data = raster
    assert sniff(data) is Format(kind)
    assert sniff(data).media_type == f"image/{kind}"


@pytest.mark.parametrize(
    "prologue",
    [
        "",
        "\ufeff",
        "  \n",
        "<?xml version='1.0' encoding='UTF-8'?>",
        "<!-- a <svg> in words -->",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'>",
    ],
)
def test_a_vector_is_recognised_behind_its_prologue(prologue, make):
    assert sniff((prologue + make.svg).encode()) is Format.SVG


def test_a_vector_in_utf_16_is_a_vector(make):
    data = make.svg.encode("utf-16")
    assert sniff(data) is Format.SVG
    assert measure(data)[:2] == (40, 20)


@pytest.mark.parametrize(
    "mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "CMYK", "RGB+key", "P+key", "L+key"]
)
@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_the_header_says_what_the_decoder_finds(kind, mode, make):
    name, _, key = mode.partition("+")
    image = make.pixels(33, 21, alpha="A" in name)
    if name == "I;16":
        image = PIL.Image.fromarray(np.asarray(image.convert("L")).astype(np.uint16) * 257)
    else:
        image = image.convert(name)
    options = {"transparency": (0 if name in {"L", "P"} else (0, 0, 0))} if key else {}
    try:
        data = make.encode(image, kind, **options)
    except (OSError, KeyError):
        return  # this format has no such mode
    width, height, says = measure(data)
    found = decode(data)
    assert (width, height) == found.size == (33, 21)
    assert says == found.mode


def test_sixteen_bits_become_eight_by_scaling(make):
    grey = np.arange(0, 65536, 64, dtype=np.uint16).reshape(32, 32)
    found = np.asarray(decode(make.encode(PIL.Image.fromarray(grey), "png")))
    assert found[0, 0] == 0
    assert found[-1, -1] == 255
    assert found[16, 0] == 128


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_the_picture_stands_upright(kind, orientation, make):
    from PIL import ImageOps

    image = make.pixels(40, 24)
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    data = make.encode(image, kind, exif=exif, **({"lossless": True} if kind == "webp" else {}))
    expected = ImageOps.exif_transpose(PIL.Image.open(io.BytesIO(data)))
    found = decode(data)
    assert measure(data)[:2] == found.size == expected.size
    assert np.abs(np.asarray(found).astype(int) - np.asarray(expected.convert("RGB"))).max() == 0


def test_transparency_is_kept(make):
    for kind in ("png", "webp"):
        alpha = np.asarray(decode(make.encode(make.pixels(alpha=True), kind)))[..., 3]
        assert set(np.unique(alpha)) == {40, 255}


@pytest.mark.parametrize("kind", ["png", "webp"])
def test_an_animation_shows_its_first_frame(kind, make):
    frames = [PIL.Image.new("RGB", (20, 10), colour) for colour in ("#ff0000", "#00ff00", "#0000ff")]
    data = make.encode(
        frames[0],
        kind,
        save_all=True,
        append_images=frames[1:],
        **({} if kind == "png" else {"lossless": True}),
    )
    found = decode(data).convert("RGB")
    assert measure(data)[:2] == found.size == (20, 10)
    assert found.getpixel((3, 3)) == (255, 0, 0)


def test_a_file_cut_anywhere_is_refused(raster):
    _, data = raster
    step = max(1, len(data) // 60)
    for end in range(0, len(data) - 1, step):
        with pytest.raises(UnsafeImage):
            decode(data[:end])


def test_a_damaged_file_is_refused_and_never_crashes(raster):
    _, data = raster
    rng = np.random.default_rng(7)
    for _ in range(60):
        broken = bytearray(data)
        for place in rng.integers(8, len(data), 6):
            broken[place] = rng.integers(0, 256)
        with contextlib.suppress(UnsafeImage):  # the only error that may come
            decode(bytes(broken))


@pytest.mark.parametrize(
    ("width", "height"),
    [(0, 10), (10, 0), (2**31 - 1, 2**31 - 1), (65_536, 65_536), (64_000_001, 1), (8001, 8000)],
)
def test_a_picture_that_claims_too_much_is_refused_unopened(width, height, make):
    words = refused(make.png(width, height))
    assert "no area" in words or "million pixels" in words


def test_the_limits_are_the_callers(make):
    data = make.encode(make.pixels(50, 50), "png")
    assert "at most" in refused(data, Limits(max_pixels=2499))
    assert "at most" in refused(data, Limits(max_bytes=100))
    assert decode(data, Limits(max_pixels=2500)).size == (50, 50)


def test_a_webp_canvas_larger_than_its_picture_is_refused(make):
    data = bytearray(make.encode(make.pixels(alpha=True), "webp"))
    at = data.index(b"VP8X") + 12
    data[at : at + 6] = (7999).to_bytes(3, "little") * 2
    assert "contradicts" in refused(bytes(data))


def test_a_jpeg_of_a_thousand_passes_is_refused(make):
    data = make.encode(make.pixels(64, 64), "jpeg", progressive=True)
    scan = data.rindex(b"\xff\xda")
    assert "passes" in refused(data[:scan] + data[scan:-2] * 1000 + data[-2:])


def test_a_file_of_millions_of_parts_is_refused(make):
    head, tail = make.png(8, 8).split(make.chunk(b"IEND", b""))
    assert "parts" in refused(head + make.chunk(b"teSt", b"") * 2_000_000 + make.chunk(b"IEND", b"") + tail)


def test_a_good_picture_survives_huge_text_beside_it(make):
    bomb = b"recraft_nb\0\1\0\0\0" + zeros(100)
    extra = make.chunk(b"iTXt", bomb) + make.chunk(b"zTXt", b"a\0\0" + zeros(50))
    good = make.encode(make.pixels(), "png")
    data = good[:33] + extra + good[33:]
    start = time.process_time()
    assert decode(data).size == (48, 32)
    assert time.process_time() - start < SECOND


@pytest.mark.parametrize("tail", [b"PK\x03\x04zip", b"<html><script>alert(1)</script></html>", b"\0" * 5000])
def test_a_picture_with_something_behind_it_is_the_picture(tail, raster):
    kind, data = raster
    assert np.array_equal(np.asarray(decode(data)), np.asarray(decode(data + tail)))
    assert record_of(data + tail).format == kind


def archive(comment: bytes = b"") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("Main.class", b"x" * 500)
        file.comment = comment
    return buffer.getvalue()


@pytest.mark.parametrize("comment", [b"", b"a word " * 9000])
def test_a_picture_that_is_an_archive_as_well_is_refused(comment, raster):
    _, data = raster
    both = io.BytesIO(data + archive(comment))
    assert zipfile.ZipFile(both).namelist() == ["Main.class"], "other programs do open it"
    assert "a ZIP archive as well" in refused(both.getvalue())
    with pytest.raises(UnsafeImage, match="ZIP"):
        record_of(both.getvalue())


def test_a_picture_that_hides_an_archive_in_its_metadata_is_refused(make):
    good = make.encode(make.pixels(), "png")
    rest = good[33:]
    # The archive's comment is the rest of the picture, so that its end record counts from the end.
    hidden = archive()
    hidden = hidden[:-2] + struct.pack("<H", len(rest) + 4)
    both = good[:33] + make.chunk(b"prVt", hidden) + rest
    assert zipfile.is_zipfile(io.BytesIO(both))
    assert "ZIP" in refused(both)


def test_a_picture_that_is_a_pdf_as_well_is_refused(make):
    pdf = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n"
    for both in (
        make.encode(make.pixels(), "jpeg", comment=pdf),
        make.png(8, 8, extra=make.chunk(b"tEXt", b"Comment\0" + pdf)),
    ):
        assert "a PDF as well" in refused(both)
    words = make.chunk(b"tEXt", b"Comment\0a poster that reads %PDF-1.7")
    assert record_of(make.png(8, 8, extra=words)).format == "png"


def test_letters_of_an_archive_in_the_pixels_are_only_pixels(make):
    random = np.random.default_rng(20261202)
    data = make.encode(make.pixels(), "png")
    for _ in range(300):
        assert record_of(data + b"PK\5\6" + random.bytes(18 + int(random.integers(0, 9)))).format == "png"


# VmHWM and not ru_maxrss: that one is inherited from the process that started this one.
MEMORY = """
import re, sys, time
from pathlib import Path
sys.path[:0] = {path!r}
from recraft_nb.media import decode
from recraft_nb.errors import UnsafeImage
import PIL.Image, PIL.PngImagePlugin
data = sys.stdin.buffer.read()
start = time.process_time()
try:
    decode(data)
except UnsafeImage as error:
    took = time.process_time() - start
    status = Path("/proc/self/status")  # Linux; elsewhere the time alone is checked
    peak = re.search(r"VmHWM:\\s*(\\d+)", status.read_text())[1] if status.exists() else 0
    print("refused", took < 1.0, peak)
"""


def zeros(megabytes: int) -> bytes:
    """That many megabytes of nothing, compressed two hundredfold."""
    packer = zlib.compressobj(1)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(megabytes)) + packer.flush()


def test_bombs_cost_neither_memory_nor_time(make):
    """Refused within a second and 300 MB, the interpreter and the libraries included."""
    bombs = [
        make.png(50_000, 50_000, data=zeros(20)),
        # Says it is small; its pixels would be 120 MB.
        make.png(100, 100, data=zeros(120))[:-12],
        make.encode(PIL.Image.new("L", (16, 16)), "jpeg").replace(
            b"\x00\x10\x00\x10", b"\xff\xff\xff\xff", 1
        ),
    ]
    for bomb in bombs:
        done = subprocess.run(
            [sys.executable, "-c", MEMORY.format(path=sys.path)], input=bomb, capture_output=True, check=True
        )
        word, quick, peak = done.stdout.split()
        assert (word, quick) == (b"refused", b"True")
        assert int(peak) * 1024 < 300_000_000


def test_measuring_decodes_nothing(make, monkeypatch):
    data = make.encode(make.pixels(900, 900), "png")
    monkeypatch.setattr(
        PIL.Image, "open", lambda *_a, **_k: pytest.fail("measuring must not open the picture")
    )
    start = time.process_time()
    for _ in range(200):
        measure(data)
    assert time.process_time() - start < 0.2
