"""What a mask is: white is redrawn, grey is kept, what is sent is pure black and white, nothing is lost."""

from __future__ import annotations

import contextlib
import io
import pickle
import time
from types import SimpleNamespace

import numpy as np
import PIL.Image
import pytest

from recraft_nb.errors import InvalidRequest, RecraftError, UnsafeImage
from recraft_nb.media import Image, Limits, Mask

SEED = 20261129


@pytest.fixture
def random() -> np.random.Generator:
    print(f"seed {SEED}")
    return np.random.default_rng(SEED)


def some_mask(random: np.random.Generator, size: tuple[int, int] | None = None) -> Mask:
    width, height = size or random.integers(1, 40, 2)
    if random.random() < 0.5:
        return Mask(random.random((height, width)) < random.random())
    return Mask(random.random((height, width), dtype=np.float32))


def test_a_thousand_masks_come_back_bit_exact_from_what_is_sent(random):
    for _ in range(1000):
        width, height = random.integers(1, 65, 2)
        drawn = random.random((height, width)) < random.choice([0, 0.02, 0.5, 0.98, 1])
        mask = Mask(drawn)
        sent = mask.png
        again = Mask(sent)
        assert np.array_equal(again.numpy(), drawn)
        assert again == mask
        assert again.png == sent


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (255, 257), (4096, 4096)])
def test_every_size_is_sent_as_it_is(size, random):
    width, height = size
    drawn = np.zeros((height, width), bool)
    drawn[height // 3 :, width // 2 :] = True
    drawn[0, 0] = True
    mask = Mask(drawn)
    assert mask.size == size
    with PIL.Image.open(io.BytesIO(mask.png)) as sent:
        assert (sent.format, sent.mode, sent.size, sent.info) == ("PNG", "L", size, {})
        assert np.array_equal(np.asarray(sent), drawn * np.uint8(255))


def test_what_is_sent_is_split_at_one_half_and_the_grey_stays():
    mask = Mask(np.array([[0, 1, 127, 128, 254, 255]], np.uint8))
    assert mask.numpy().tolist() == [[False, False, False, True, True, True]]
    assert np.asarray(mask.pil).tolist() == [[0, 0, 0, 255, 255, 255]]
    assert np.asarray(PIL.Image.open(io.BytesIO(mask.png))).tolist() == [[0, 0, 0, 255, 255, 255]]
    assert mask.soft.dtype == np.float32
    assert np.allclose(mask.soft, [[0, 1 / 255, 127 / 255, 128 / 255, 254 / 255, 1]])
    assert mask.is_soft
    assert not Mask(mask.pil).is_soft
    assert Mask(np.array([[0.5]])).numpy().all(), "one half is white"
    assert not Mask(np.array([[0.49]])).numpy().any()


def test_it_is_made_of_whatever_a_person_has(tmp_path, random):
    hard = random.random((7, 11)) < 0.5
    grey = hard * np.uint8(255)
    png = Mask(hard).png
    (tmp_path / "mask.png").write_bytes(png)
    everything = [
        hard,
        grey,
        grey.astype(np.int64),
        hard.astype(float),
        hard.astype(np.float16),
        hard.tolist(),
        grey[:, :, None],
        np.repeat(grey[:, :, None], 3, axis=2),
        np.dstack([grey, grey, grey, np.full_like(grey, 255)]),
        PIL.Image.fromarray(grey),
        PIL.Image.fromarray(hard),
        png,
        tmp_path / "mask.png",
        str(tmp_path / "mask.png"),
        io.BytesIO(png),
        Image.open(png),
        Mask(hard),
        SimpleNamespace(value=Mask(hard)),
        hard[::-1][::-1],
        np.asfortranarray(hard),
    ]
    for anything in everything:
        assert Mask(anything) == Mask(hard), type(anything)


def test_labels_of_zero_and_one_are_black_and_white():
    labels = np.array([[0, 1], [1, 0]])
    for anything in (labels, labels.astype(np.uint8), PIL.Image.fromarray(labels.astype(np.uint8))):
        assert Mask(anything).numpy().tolist() == [[False, True], [True, False]]


def test_colours_count_by_their_luminance_and_what_is_transparent_is_black():
    picture = PIL.Image.new("RGBA", (4, 1))
    for place, colour in enumerate(
        [(255, 255, 255, 255), (255, 255, 255, 0), (0, 0, 255, 255), (0, 255, 0, 255)]
    ):
        picture.putpixel((place, 0), colour)
    for anything in (picture, np.asarray(picture)):
        assert Mask(anything).numpy().tolist() == [[True, False, False, True]]


def test_it_never_changes(random):
    array = np.zeros((3, 4), np.uint8)
    mask = Mask(array)
    array[:] = 255
    mask.numpy()[:] = True
    mask.soft[:] = 1
    mask.pil.paste(255, (0, 0, 4, 3))
    mask.paint(lambda draw: draw.rectangle((0, 0, 3, 2)))
    assert mask == Mask.empty((4, 3))
    with pytest.raises(ValueError, match="read-only"):
        mask.grey[:] = 9
    with pytest.raises(AttributeError, match="never changes"):
        mask.size = (1, 1)


def test_equal_masks_are_equal_everywhere(random):
    mask = some_mask(random, (9, 5))
    same = pickle.loads(pickle.dumps(mask))
    assert same == mask
    assert hash(same) == hash(mask)
    assert {mask: 1}[Mask(mask)] == 1
    assert mask != ~mask
    assert Mask.empty((2, 3)) != Mask.empty((3, 2))
    assert mask != "mask"
    with pytest.raises(ValueError, match="read-only"):
        same.grey[:] = 0


def test_the_laws_of_its_algebra_hold_for_hard_and_soft_masks(random):
    for _ in range(150):
        size = tuple(random.integers(1, 30, 2))
        a, b, c = (some_mask(random, size) for _ in range(3))
        empty, full = Mask.empty(size), Mask.full(size)
        assert a | b == b | a
        assert a & b == b & a
        assert a ^ b == b ^ a
        assert (a | b) | c == a | (b | c)
        assert (a & b) & c == a & (b & c)
        assert a & (b | c) == (a & b) | (a & c)
        assert ~(a | b) == ~a & ~b
        assert ~~a == a
        assert a - b == a & ~b
        assert a ^ b == (a - b) | (b - a)
        assert a | empty == a & full == a
        assert a & empty == empty
        assert a | full == full
        hard, other = a.numpy(), b.numpy()
        assert np.array_equal((a | b).numpy(), hard | other)
        assert np.array_equal((a & b).numpy(), hard & other)
        assert np.array_equal((a - b).numpy(), hard & ~other)
        assert np.array_equal((a ^ b).numpy(), hard ^ other)
        assert np.array_equal((~a).numpy(), ~hard)


def test_an_array_may_stand_on_either_side(random):
    hard, other = (random.random((4, 6)) < 0.5 for _ in range(2))
    mask = Mask(hard)
    assert other | mask == mask | other == Mask(hard | other)
    assert other & mask == Mask(hard & other)
    assert other - mask == Mask(other & ~hard)
    assert other ^ mask == Mask(hard ^ other)
    assert np.array_equal(np.asarray(mask), hard)


@pytest.mark.parametrize("sign", ["__or__", "__and__", "__sub__", "__xor__"])
def test_masks_of_two_sizes_are_refused_by_both_sizes(sign):
    with pytest.raises(InvalidRequest, match=r"3 × 2 and 2 × 3.*resize"):
        getattr(Mask.empty((3, 2)), sign)(Mask.empty((2, 3)))


def test_coverage_and_box_are_of_what_is_sent():
    mask = Mask.empty((40, 20)).paint(lambda draw: draw.rectangle((10, 5, 19, 14)))
    assert mask.coverage == 100 / 800
    assert mask.bbox == (10, 5, 20, 15)
    assert mask.feather(6).coverage == mask.coverage
    assert mask.feather(6).bbox == mask.bbox
    assert Mask.empty((3, 3)).bbox is None
    assert Mask.empty((3, 3)).coverage == 0
    assert Mask.full((3, 3)).coverage == 1
    assert mask
    assert not Mask.empty((3, 3))
    assert not Mask(np.array([[127]], np.uint8)), "too dark to be redrawn"


@pytest.mark.parametrize("radius", [0, 0.9, 1, 1.5, 2.9, 7, 20.3, 300])
def test_growing_reaches_exactly_the_radius_in_every_direction(radius, random):
    drawn = random.random((31, 44)) < 0.01
    drawn[3, 40] = True
    y, x = np.nonzero(drawn)
    down, across = np.mgrid[:31, :44]
    distance = ((down[..., None] - y) ** 2 + (across[..., None] - x) ** 2).min(axis=-1)
    mask = Mask(drawn)
    assert np.array_equal(mask.grow(radius).numpy(), distance <= radius * radius)
    assert (~mask).shrink(radius) == ~mask.grow(radius)
    assert mask.grow(-radius) == mask.shrink(radius)
    assert mask.shrink(-radius) == mask.grow(radius)


def test_growing_far_is_the_same_as_growing_near():
    """Above 254 pixels the distances no longer fit into a byte."""
    dot = Mask.empty((700, 640)).paint(lambda draw: draw.point((350, 300)))
    down, across = np.mgrid[:640, :700]
    for radius in (254, 255, 256, 290):
        disc = (across - 350) ** 2 + (down - 300) ** 2 <= radius**2
        assert np.array_equal(dot.grow(radius).numpy(), disc)


def test_the_border_of_the_picture_takes_nothing_away():
    assert Mask.full((20, 10)).shrink(5) == Mask.full((20, 10))
    assert Mask.empty((20, 10)).grow(5) == Mask.empty((20, 10))
    half = Mask.empty((20, 10)).paint(lambda draw: draw.rectangle((0, 0, 9, 9)))
    assert half.shrink(3).bbox == (0, 0, 7, 10)


def test_growing_50_pixels_at_2048_takes_less_than_a_second():
    mask = Mask.empty((2048, 2048)).paint(lambda draw: draw.ellipse((60, 60, 1900, 1900)))
    start = time.process_time()
    grown = mask.grow(50)
    assert time.process_time() - start < 1
    assert grown.bbox == (10, 10, 1951, 1951)


@pytest.mark.parametrize("px", [0.5, 1, 3, 12, 40, 200, 5000])
def test_a_feathered_mask_sends_the_same(px, random):
    blob = Mask.empty((300, 200)).paint(
        lambda draw: (draw.ellipse((50, 40, 220, 160)), draw.line((0, 0, 299, 199)))
    )
    for mask in (blob, some_mask(random, (50, 40))):
        assert np.array_equal(mask.feather(px).numpy(), mask.numpy())
        assert mask.feather(px).is_soft
        assert mask.feather(0) == mask


@pytest.mark.parametrize("px", [2, 12, 60])
def test_the_soft_edge_reaches_as_far_as_was_said_and_falls_steadily(px):
    edge = 150
    half = Mask.empty((300, 40)).paint(lambda draw: draw.rectangle((0, 0, edge - 1, 39)))
    row = half.feather(px).grey[20].astype(int)
    assert (np.diff(row) <= 0).all()
    assert row[edge - 1] >= 128 > row[edge]
    assert (row[: edge - px - 1] == 255).all()
    assert (row[edge + px + 1 :] == 0).all()
    assert 0 < row[edge + px // 2] < 255
    assert 0 < row[edge - px // 2 - 1] < 255


def test_painting_fills_with_white_unless_told_otherwise():
    def draw(brush):
        brush.rectangle((0, 0, 9, 9))
        brush.rectangle((2, 2, 3, 3), fill=0)
        brush.line((0, 15, 19, 15))
        brush.polygon([(12, 0), (18, 0), (18, 6), (12, 6)])
        brush.point((19, 19))

    mask = Mask.empty((20, 20)).paint(draw)
    hard = mask.numpy()
    assert hard[5, 5]
    assert not hard[2, 2]
    assert hard[15].all()
    assert hard[3, 15]
    assert hard[19, 19]
    assert np.count_nonzero(hard) == 100 - 4 + 20 + 49 + 1


def test_scaling_is_asked_for_and_keeps_hard_masks_hard():
    mask = Mask.empty((40, 20)).paint(lambda draw: draw.rectangle((0, 0, 19, 19)))
    large = mask.resize((400, 200))
    assert large.size == (400, 200)
    assert large.bbox == (0, 0, 200, 200)
    assert not large.is_soft
    assert large.resize((40, 20)) == mask
    assert mask.feather(5).resize((13, 7)).is_soft
    assert mask.resize(PIL.Image.new("L", (7, 9))).size == (7, 9)
    assert mask.resize((40, 20)) is mask


def test_a_picture_becomes_a_mask_by_colour_or_brightness():
    picture = PIL.Image.new("RGBA", (5, 1))
    colours = [(255, 0, 0, 255), (230, 20, 10, 255), (200, 0, 0, 255), (255, 0, 0, 10), (255, 255, 255, 255)]
    for place, colour in enumerate(colours):
        picture.putpixel((place, 0), colour)
    for red in ("red", "#f00", (255, 0, 0), [255, 0, 0]):
        assert Mask.threshold(picture, color=red).numpy().tolist() == [[True, True, False, False, False]]
    exact = Mask.threshold(picture, color="red", tolerance=0)
    assert exact.numpy().tolist() == [[True, False, False, False, False]]
    bright = Mask.threshold(picture, brightness=(200, 255))
    assert bright.numpy().tolist() == [[False, False, False, False, True]]
    assert Mask.threshold(picture.convert("RGB"), brightness=(0, 255)) == Mask.full((5, 1))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "either color"),
        ({"color": "red", "brightness": (0, 1)}, "either color"),
        ({"color": "rred"}, "a colour"),
        ({"color": (1, 2)}, "red, green, blue"),
        ({"color": (1, 2, 256)}, "red, green, blue"),
        ({"color": "red", "tolerance": 300}, "0 to 255"),
        ({"color": "red", "tolerance": "much"}, "a number"),
        ({"brightness": (9, 3)}, "the lower first"),
        ({"brightness": 7}, "low, high"),
        ({"brightness": (0, float("nan"))}, "a number"),
    ],
)
def test_a_threshold_out_of_range_is_refused(options, words):
    with pytest.raises(InvalidRequest, match=words):
        Mask.threshold(PIL.Image.new("RGB", (2, 2)), **options)


@pytest.mark.parametrize(
    ("anything", "words"),
    [
        (np.array([[np.nan, 0.5]]), "0 to 1"),
        (np.array([[np.inf, 0.5]]), "0 to 1"),
        (np.array([[0.0, 1.01]]), "0 to 1"),
        (np.array([[-1, 0]]), "0 to 255"),
        (np.array([[0, 65535]], np.uint16), "0 to 255"),
        (np.array([["a", "b"]]), "bool, integers"),
        (np.array([[1j]]), "bool, integers"),
        (np.array([[None]]), "bool, integers"),
        (np.zeros(5), "height × width"),
        (np.zeros((2, 2, 2)), "height × width"),
        (np.zeros((1, 2, 2, 3)), "height × width"),
        ([[1], [1, 2]], "equal length"),
        (5, "a path, bytes"),
        (None, "a path, bytes"),
        ("https://example.com/mask.png", "client"),
    ],
)
def test_what_is_no_mask_is_refused_in_words(anything, words):
    with pytest.raises(InvalidRequest, match=words):
        Mask(anything)


def test_empty_and_enormous_masks_are_refused(make):
    for array in (np.zeros((0, 5)), np.zeros((5, 0), bool), np.broadcast_to(np.False_, (100_000, 100_000))):
        with pytest.raises(UnsafeImage):
            Mask(array)
    for size in ((0, 5), (5, -1), (1.5, 2), "ab", 5, (1, 2, 3), (float("nan"), 1), (None, 1)):
        with pytest.raises(InvalidRequest):
            Mask.empty(size)
    for hostile in (make.png(100_000, 100_000), b"GIF89a", make.png(9, 9)[:-20]):
        with pytest.raises(UnsafeImage):
            Mask(hostile)
    with pytest.raises(UnsafeImage):
        Mask.full((10**6, 10**6))
    with pytest.raises(UnsafeImage):
        Mask(np.zeros((20, 20), bool), limits=Limits(max_pixels=399))
    for method in ("grow", "shrink", "feather"):
        for px in (float("nan"), float("inf"), "wide", None):
            with pytest.raises(InvalidRequest):
                getattr(Mask.empty((3, 3)), method)(px)
    with pytest.raises(InvalidRequest, match="0 or more"):
        Mask.empty((3, 3)).feather(-1)


def test_damaged_files_never_raise_anything_else(random):
    data = bytearray(Mask(random.random((20, 30)) < 0.5).png)
    for _ in range(200):
        broken = bytearray(data)
        for place in random.integers(0, len(broken), 3):
            broken[place] = random.integers(0, 256)
        with contextlib.suppress(RecraftError):
            Mask(bytes(broken))


def test_shown_in_a_cell_it_is_small_and_says_its_coverage(random):
    mask = Mask.empty((640, 480)).paint(lambda draw: draw.rectangle((0, 0, 319, 479)))
    assert repr(mask) == "Mask(640×480, 50 % redrawn)"
    assert repr(mask.feather(9)) == "Mask(640×480, 50 % redrawn, soft)"
    bundle = mask._repr_mimebundle_(include=None, exclude=None)
    assert bundle["text/plain"] == repr(mask)
    page = bundle["text/html"]
    assert "Mask, 640 × 480: 50 % redrawn (white)" in page
    assert 'alt="Mask' in page
    assert len(page) < 15_000
    assert len(Mask(random.random((900, 900)))._repr_mimebundle_()["text/html"]) < 30_000
    dot = Mask.empty((640, 480)).paint(lambda draw: draw.point((3, 3)))
    assert "less than 0.1 %" in repr(dot)
    assert "more than 99.9 %" in repr(~dot)
