"""Pictures from elsewhere."""

from __future__ import annotations

import io

import numpy as np
import PIL.Image
import pytest

from recraft_nb.errors import InvalidRequest, UnsafeImage
from recraft_nb.media import Image


def test_whatever_a_person_has_can_be_brought_in(store, picture, tmp_path):
    (tmp_path / "cat.png").write_bytes(picture(1))
    given = [
        tmp_path / "cat.png",
        picture(2),
        PIL.Image.new("RGB", (8, 8), "red"),
        np.zeros((8, 8, 3), np.uint8),
        Image.open(picture(3)),
    ]
    batch = store.history.add(given, prompt="from my shelf")
    assert len(batch) == len(store.history) == 5
    assert {(image.provider, image.record.operation, image.prompt) for image in batch} == {
        ("", "import", "from my shelf")
    }
    assert batch[0].bytes == picture(1)
    assert store.history.spent() == 0
    assert len(store.journal) == 0
    assert store.history.jobs[0].operation == "import"


@pytest.mark.parametrize("one", ["path", "bytes", "array"])
def test_one_picture_is_one_picture(store, picture, tmp_path, one):
    (tmp_path / "cat.png").write_bytes(picture(1))
    given = {"path": str(tmp_path / "cat.png"), "bytes": picture(1), "array": np.zeros((4, 4, 3), np.uint8)}[
        one
    ]
    assert len(store.history.add(given)) == 1


def test_a_stack_of_arrays_is_many(store):
    stack = np.arange(3, dtype=np.uint8)[:, None, None, None] * np.ones((3, 4, 4, 3), np.uint8)
    assert len(store.history.add(stack)) == 3


def test_each_picture_can_have_its_own_words(store, picture):
    store.history.add([picture(1), picture(2)], prompt=["a cat", "a dog"])
    assert [image.prompt for image in store.history] == ["a dog", "a cat"]
    with pytest.raises(ValueError, match="zip"):
        store.history.add([picture(3), picture(4)], prompt=["one prompt too few"])
    with pytest.raises(InvalidRequest, match="one prompt"):
        store.history.add(picture(3), prompt=["a", "b"])


def test_running_the_cell_again_adds_nothing(store, picture):
    pictures = [picture(number) for number in range(5)]
    first = store.history.add(pictures, prompt="a set")
    first[0].rate(4)
    again = store.history.add(pictures, prompt="a set")
    assert len(store.history) == 5
    assert again == first
    assert again[0].rating == 4
    store.history.add(pictures[:1], prompt="other words")
    assert len(store.history) == 6


def test_hundreds_come_in_by_the_batch(store, picture):
    batch = store.history.add((picture(number) for number in range(300)), prompt="many")
    assert len(batch) == len(store.history) == 300
    assert [image.bytes for image in batch[:3]] == [picture(number) for number in range(3)]
    assert len(store.history.jobs) == 1
    assert store.history.check()


def test_what_is_no_picture_is_refused(store):
    with pytest.raises(UnsafeImage):
        store.history.add(b"GIF89a nonsense")
    assert len(store.history) == 0


def test_what_a_file_of_ours_says_of_itself_is_believed(store, made, tmp_path, place):
    (image,) = made(store, "a red cat", provider="local")
    image.rate(4).tag("hero")
    path = image.export(tmp_path / "cat.png", strip=False)
    (back,) = store.history.add(path)
    assert (back.prompt, back.provider, back.model) == ("a red cat", "local", "recraftv4_1")
    assert (back.rating, back.tags, back.credits) == (4, ("hero",), None)
    assert back.request.to_json() == image.request.to_json()
    assert store.history[back.id].request.to_code() == image.request.to_code()


def test_a_picture_that_is_open_elsewhere_is_read_from_its_stream(store, picture):
    assert store.history.add(io.BytesIO(picture(1)))[0].bytes == picture(1)
