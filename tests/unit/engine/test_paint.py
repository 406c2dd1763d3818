from __future__ import annotations

import io

import pytest
from PIL import Image

from recraft_nb.engine.illustrator import Drawing
from recraft_nb.engine.paint import draw
from recraft_nb.media.metadata import extract

FACTS = {
    "prompt": "a <red> cat & a “dog”",
    "model": "recraftv4_1",
    "width": 300,
    "height": 200,
    "seed": 7,
    "style": None,
    "negative_prompt": "",
    "colors": [[1, 2, 3]],
    "background": None,
    "artistic_level": None,
    "no_text": False,
    "text_layout": [["HELLO", [[0, 0], [1, 0], [1, 1], [0, 1]]]],
    "format": "webp",
}
CIRCLE = '<circle cx="150" cy="100" r="80" fill="#c0392b"/>'
GROUND = '<rect width="300" height="200" fill="#ffffff"/>'


def drawn(body: str = GROUND + CIRCLE, *, size: str = "300 200", look: str | None = None, **changes):
    """Facts, file and the order that the illustrator was given."""
    seen = []

    def illustrator(order):
        seen.append(order)
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}">{body}</svg>'
        return Drawing(svg=svg, recipe={"seed": order.seed, "words": order.prompt}, filter=look)

    facts, data = draw({**FACTS, **changes}, b"", illustrator=illustrator)
    return facts, data, seen[0]


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("kind", ["webp", "png"])
def test_a_raster_has_the_exact_size_and_format(kind):
    _, data, _ = drawn(format=kind)
    picture = opened(data)
    assert (picture.size, picture.format, picture.mode) == ((300, 200), kind.upper(), "RGB")
    red, green, blue = picture.convert("RGB").getpixel((150, 100))
    assert abs(red - 0xC0) < 6
    assert abs(green - 0x39) < 6
    assert abs(blue - 0x2B) < 6


def test_a_drawing_without_a_ground_stays_transparent():
    _, data, _ = drawn(CIRCLE, format="png")
    assert opened(data).mode == "RGBA"
    assert opened(data).getpixel((0, 0))[3] == 0


def test_a_drawing_of_another_shape_is_brought_to_the_size():
    assert opened(drawn(size="100 100")[1]).size == (300, 200)


def test_a_vector_is_the_drawing_itself_with_its_record():
    _, data, order = drawn(format="svg")
    assert order.vector
    text = data.decode()
    assert text.startswith("<svg")
    assert CIRCLE in text
    assert "<metadata" in text


@pytest.mark.parametrize("kind", ["webp", "png", "svg"])
def test_every_file_says_who_made_it_and_what_redraws_it(kind):
    facts, data, _ = drawn(format=kind)
    record = extract(data)
    assert (record["provider"], record["engine"]) == ("local", "local-procedural")
    assert record["label"] == "Local engine – not Recraft's model"
    assert (record["prompt"], record["random_seed"]) == (FACTS["prompt"], 7)
    assert record["recipe"] == facts["recipe"] == {"seed": 7, "words": FACTS["prompt"]}
    assert record["asked"]["model"] == "recraftv4_1"
    assert not {"created", "time", "date"} & set(record)


@pytest.mark.parametrize("kind", ["webp", "png", "svg"])
def test_the_same_order_gives_the_same_bytes(kind):
    assert drawn(format=kind)[1] == drawn(format=kind)[1]


def test_everything_that_was_asked_reaches_the_illustrator():
    order = drawn(background=[9, 9, 9], no_text=True, style="Pixel art", negative_prompt="rain")[2]
    assert (order.prompt, order.width, order.height, order.seed) == (FACTS["prompt"], 300, 200, 7)
    assert (order.colors, order.background) == (((1, 2, 3),), (9, 9, 9))
    assert order.text_layout == (("HELLO", ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))),)
    assert (order.style, order.no_text, order.negative_prompt) == ("Pixel art", True, "rain")
    assert (order.model, order.vector) == ("recraftv4_1", False)
