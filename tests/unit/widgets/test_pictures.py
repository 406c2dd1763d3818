from __future__ import annotations

import io
import threading
from concurrent.futures import Future

import PIL.Image
import pytest
from support.service import SVG, picture

import recraft_nb as rc
from recraft_nb.errors import RecraftError
from recraft_nb.media import Image
from recraft_nb.media.record import record_of
from recraft_nb.widgets import pictures as module
from recraft_nb.widgets.pictures import Pictures


class Reply:
    """What a caller hears."""

    def __init__(self) -> None:
        self.cancelled = False
        self.told = {}

    def progress(self, value=None):
        self.told |= value or {}


@pytest.fixture
def pictures():
    made = Pictures()
    yield made
    made.close()


def made(number=1, data=None, **facts):
    data = data or picture(number, size=(640, 480))
    return Image(data, record_of(data, **facts))


def broken(number=9):
    good = made(number)

    def gone():
        raise rc.StoreError(f"The picture {good.id[:12]} is missing in the store.")

    return Image(gone, good.record)


def test_a_tile_says_what_is_shown_before_the_thumbnail_comes(pictures):
    image = made(prompt="an owl", model="recraftv4_1", provider="local", rating=3, favourite=True)
    assert pictures.tile(image) == {
        "id": image.id,
        "width": 640,
        "height": 480,
        "format": "png",
        "prompt": "an owl",
        "model": "V4.1",
        "local": True,
        "rating": 3,
        "favourite": True,
        "color": "",
        "code": False,
        "continues": False,
    }


def test_thumbnails_come_one_by_one_as_small_webp(pictures):
    images = [made(number) for number in range(3)]
    for image in images:
        pictures.tile(image)
    reply = Reply()
    assert pictures.thumbs([image.id for image in images], reply).result(10) == {}
    assert reply.told.keys() == {image.id for image in images}
    for data in reply.told.values():
        opened = PIL.Image.open(io.BytesIO(data))
        assert (opened.format, opened.size) == ("WEBP", (256, 192))


def test_no_ids_are_answered_at_once(pictures):
    assert pictures.thumbs([], Reply()).result(0) == {}


def test_one_broken_picture_is_words_and_takes_no_other_along(pictures):
    good, bad = made(1), broken()
    pictures.tile(good)
    pictures.tile(bad)
    reply = Reply()
    pictures.thumbs([bad.id, "nobody", good.id], reply).result(10)
    assert "gone" in reply.told[bad.id]
    assert "not in the view" in reply.told["nobody"]
    assert isinstance(reply.told[good.id], bytes)


def test_thumbnails_that_were_taken_back_are_not_made(pictures):
    read = []
    known = made(4)
    image = Image(lambda: read.append(1) or picture(4), known.record)
    pictures.tile(image)
    reply = Reply()
    reply.cancelled = True
    pictures.thumbs([image.id], reply).result(10)
    assert read == []
    assert reply.told == {}


def test_files_are_read_on_other_threads(pictures):
    threads = []
    known = made(5)
    image = Image(lambda: threads.append(threading.current_thread()) or picture(5), known.record)
    pictures.tile(image)
    pictures.thumbs([image.id], Reply()).result(10)
    pictures.whole(image.id).result(10)
    assert len(threads) == 2
    assert threading.current_thread() not in threads


def test_a_whole_picture_is_the_file_byte_for_byte(pictures):
    data = picture(2)
    image = made(data=data, prompt="an owl", provider="recraft", model="recraftv4_1", credits=35)
    pictures.tile(image)
    whole = pictures.whole(image.id).result(10)
    assert whole["data"] == data
    assert whole["media_type"] == "image/png"
    assert whole["name"] == f"{image.id[:12]}.png"
    facts = dict(whole["facts"])
    assert facts["Prompt"] == "an owl"
    assert facts["Size"] == "64 × 48 png"
    assert "35 units" in facts["Cost"]


def test_what_was_charged_is_said_in_units_and_money(pictures):
    assert pictures.tile(made(provider="recraft", credits=140))["id"]
    (image,) = pictures.known.values()
    facts = dict(pictures.whole(image.id).result(10)["facts"])
    assert facts["Cost"] == "140 units ($0.14)"
    assert facts["Made by"] == "Recraft"


def test_thumbnails_are_made_ahead_once_and_teach_the_colour_of_the_tile(pictures, until):
    image, later = made(3), made(5)
    pictures.prepare([image])
    pictures.prepare_next([later, broken()])
    until(lambda: set(pictures._ahead) == {image.id, later.id})
    assert set(pictures.made_ahead()) == {image.id, later.id}
    assert pictures.made_ahead() == {}
    until(lambda: pictures.tile(later)["color"])
    red, green, blue = (int(pictures.tile(image)["color"][at : at + 2], 16) for at in (1, 3, 5))
    assert (red, green, blue) == pytest.approx(image.pil.getpixel((0, 0)), abs=6)


def test_a_thumbnail_that_is_being_made_is_waited_for(pictures):
    image = made()
    running = pictures._making[image.id] = Future()
    second = pictures.in_background(lambda: pictures._make(image))
    running.set_result(b"small")
    assert second.result(10) == b"small"
    assert image._thumbnails == {}


def test_what_the_local_engine_made_was_not_charged(pictures):
    image = made(provider="local", credits=35)
    pictures.tile(image)
    facts = dict(pictures.whole(image.id).result(10)["facts"])
    assert "not charged" in facts["Cost"]
    assert "not Recraft" in facts["Made by"]


def test_a_vector_comes_cleaned(pictures):
    hostile = SVG.replace("<circle", '<script>alert(1)</script><circle onclick="alert(1)"').encode()
    image = made(data=hostile)
    pictures.tile(image)
    whole = pictures.whole(image.id).result(10)
    assert b"circle" in whole["data"]
    assert b"script" not in whole["data"]
    assert b"onclick" not in whole["data"]


def test_a_picture_that_was_never_shown_is_not_handed_out(pictures):
    with pytest.raises(RecraftError, match="not in the view"):
        pictures.whole("nobody").result(10)


def test_what_was_forgotten_is_looked_for(monkeypatch):
    monkeypatch.setattr(module, "_KEPT", 2)
    images = [made(number) for number in range(3)]
    by_name = {image.id: image for image in images}
    asked = []
    pictures = Pictures(lambda name: asked.append(name) or by_name.get(name))
    for image in images:
        pictures.tile(image)
    assert pictures.image(images[2].id) is images[2]
    assert asked == []
    assert pictures.image(images[0].id) is images[0]
    assert asked == [images[0].id]


def test_closing_ends_the_threads_and_what_waits(pictures):
    begun, go_on = threading.Event(), threading.Event()

    def slow(number):
        def read():
            begun.set()
            go_on.wait(10)
            return picture(number)

        return read

    images = [Image(slow(number), made(number).record) for number in range(8)]
    for image in images:
        pictures.tile(image)
    waiting = pictures.thumbs([image.id for image in images], Reply())
    assert begun.wait(10)
    pictures.close()
    go_on.set()
    assert not waiting.done()
    assert pictures._known == {}
    with pytest.raises(RecraftError):
        pictures.image(images[0].id)
