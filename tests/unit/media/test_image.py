"""A picture keeps its bytes and tells its story."""

from __future__ import annotations

import base64
import html
import pickle
from datetime import UTC, datetime

import numpy as np
import PIL.Image
import pytest

from recraft_nb.errors import InvalidRequest, RecraftError, UnsafeImage
from recraft_nb.media import Image, ImageBatch, Limits, content_id, decode, record_of


class Asked:
    """A stand-in for a request: what the media floor knows of one."""

    prompt = "a red cat"
    random_seed = 7
    price = "40 units ($0.04)"

    def to_json(self) -> dict[str, object]:
        return {"operation": "generate", "prompt": self.prompt, "n": 1}

    def to_code(self) -> str:
        return "client.generate('a red cat')"


class History:
    """A keeper that remembers what it was asked to change."""

    def __init__(self, record):
        self.record = record
        self.changes = []

    def annotate(self, image_id_sha, **changes):
        from dataclasses import replace

        assert image_id_sha == self.record.id
        self.changes.append(changes)
        self.record = replace(self.record, **changes)
        return self.record

    def thumbnail(self, sha, edge):
        return b"kept" if edge == 256 else None


class Client:
    """An asker that writes down who asked for what."""

    def __getattr__(self, verb):
        return lambda *arguments, **options: (verb, *arguments, options)


@pytest.fixture
def data(make) -> bytes:
    return make.encode(make.pixels(), "png")


@pytest.fixture
def image(data) -> Image:
    facts = {
        "image_id": "abc",
        "request": Asked(),
        "credits": 40,
        "provider": "recraft",
        "model": "recraftv4_1",
    }
    return Image(data, record_of(data, **facts))


def test_it_knows_itself(image, data):
    assert image.bytes == data
    assert (image.id, image.image_id) == (content_id(data), "abc")
    assert (image.format, image.media_type, image.size, image.mode) == ("png", "image/png", (48, 32), "RGB")
    assert (image.prompt, image.seed, image.credits, image.price) == ("a red cat", 7, 40, "40 units ($0.04)")
    assert (image.provider, image.model, image.parents, image.svg) == ("recraft", "recraftv4_1", (), None)
    assert image.created.tzinfo is UTC
    assert image.metadata["request"]["prompt"] == "a red cat"
    assert image.to_code() == "client.generate('a red cat')"


def test_the_bytes_are_read_when_they_are_needed(data):
    reads = []

    def read() -> bytes:
        reads.append(1)
        return data

    image = Image(read, record_of(data))
    assert (image.size, image.format, repr(image)) == ((48, 32), "png", "Image(png 48×32)")
    assert not reads
    assert image.bytes == data
    assert reads


def test_a_change_of_its_pixels_changes_nothing(image):
    first = image.pil
    first.paste((0, 0, 0), (0, 0, 48, 32))
    image.numpy()[:] = 0
    assert image.pil.getpixel((47, 31)) != (0, 0, 0)


def test_numpy_has_three_channels_or_four(make):
    for alpha, channels in ((False, 3), (True, 4)):
        array = Image.open(make.pixels(alpha=alpha)).numpy()
        assert (array.shape, array.dtype) == ((32, 48, channels), np.uint8)
    assert Image.open(make.pixels().convert("L")).numpy().shape == (32, 48, 3)


def test_a_vector_shows_its_text(make):
    image = Image.open(make.svg.encode())
    assert image.svg == make.svg
    assert (image.format, image.media_type, image.size) == ("svg", "image/svg+xml", (40, 20))
    assert image.pil.size == (40, 20)


def test_equal_bytes_are_equal_pictures(data, make):
    one, two = Image.open(data), Image(data, record_of(data, prompt="x"))
    other = Image.open(make.svg.encode())
    assert one == two
    assert len({one, two, other}) == 2
    assert one != data


def test_its_words_for_people_are_short_and_hold_no_bytes(image, data):
    assert repr(image) == "Image(png 48×32, 'a red cat', recraftv4_1, recraft, 40 units)"
    long = Image(data, record_of(data, prompt="x\n" * 500))
    assert len(repr(long)) < 120
    assert "\n" not in repr(long)


def test_a_pickle_holds_the_picture_and_nobody_else(image, data):
    image._asker = Client()
    image._keeper = History(image.record)
    again = pickle.loads(pickle.dumps(Image(data, record_of(data, prompt="p", tags=("a",)), asker=Client())))
    assert (again.bytes, again.prompt, again.tags) == (data, "p", ("a",))
    assert again._asker is None
    assert again._keeper is None


def test_annotations_stay_on_it_or_go_to_its_keeper(image):
    assert image.rate(4).tag("hero", "hero", " cat ").note("n").favourite() is image
    assert (image.rating, image.tags, image.notes, image.is_favourite) == (4, ("hero", "cat"), "n", True)
    assert image.untag("hero").tags == ("cat",)
    assert image.rate(None).rating is None
    kept = Image(image.bytes, image.record, keeper=(history := History(image.record)))
    kept.rate(5).tag("new")
    assert history.changes == [{"rating": 5}, {"tags": ("cat", "new")}]
    assert kept.rating == 5


@pytest.mark.parametrize("stars", [-1, 6, 2.5, True, "4"])
def test_a_rating_is_zero_to_five(image, stars):
    with pytest.raises(InvalidRequest, match="0 to 5"):
        image.rate(stars)


def test_a_kept_thumbnail_is_not_made_again(image):
    kept = Image(image.bytes, image.record, keeper=History(image.record))
    assert kept.thumbnail() == b"kept"
    assert kept.thumbnail(16) != b"kept"
    assert image.thumbnail() is image.thumbnail()


def test_every_verb_asks_its_client(image):
    image._asker = Client()
    verbs = {
        "vectorize": ((), {}),
        "remove_background": ((), {}),
        "crisp_upscale": ((), {}),
        "creative_upscale": ((), {}),
        "enhance": ((), {"refinement": "moderate"}),
        "remix": ((), {"size": "16:9"}),
        "inpaint": (("mask", "a hat"), {"n": 2}),
        "outpaint": (("more sky",), {"expand_top": 9}),
        "replace_background": (("a beach",), {}),
    }
    for verb, (arguments, options) in verbs.items():
        assert getattr(image, verb)(*arguments, **options) == (verb, image, *arguments, options)
    assert image.erase("mask") == ("erase_region", image, "mask", {})
    assert image.similar(3) == ("explore_similar", image, {"similarity": 3})
    assert image.image_to_image("p", 0.4) == ("image_to_image", image, "p", {"strength": 0.4})


def test_without_a_client_it_says_what_to_do(image):
    with pytest.raises(RecraftError, match=r"not connected to a client.*client\.vectorize\(image"):
        image.vectorize()
    with pytest.raises(RecraftError, match="Nobody knows"):
        Image.open(image.bytes).to_code()


def test_shown_in_a_cell_it_is_small_and_has_words(data):
    image = Image(data, record_of(data, prompt='"><script>alert(1)</script>'))
    bundle = image._repr_mimebundle_()
    page = bundle["text/html"]
    assert bundle["text/plain"] == repr(image)
    assert len(page) < 15_000
    assert "<script" not in page
    assert f'alt="{html.escape(image.prompt)}"' in page
    assert "data:image/webp;base64," in page


class Figure:
    def savefig(self, target, *, format):  # noqa: A002 - matplotlib's name
        PIL.Image.new("RGB", (12, 8), "red").save(target, format)


def test_it_opens_whatever_a_person_has(data, make, tmp_path, image):
    path = tmp_path / "cat.with.dots"
    path.write_bytes(data)
    url = f"data:image/jpeg;base64,{base64.b64encode(data).decode()}"
    for anything in (
        data,
        bytearray(data),
        memoryview(data),
        path,
        str(path),
        url,
        url.upper()[:5] + url[5:],
    ):
        assert Image.open(anything).bytes == data
    with path.open("rb") as file:
        assert Image.open(file).bytes == data
    assert Image.open(image) is image
    assert Image.open(Figure()).size == (12, 8)
    assert Image.open(f"data:image/svg+xml,{make.svg.replace('#', '%23')}").format == "svg"
    assert Image.open(path).created.date() == datetime.now(UTC).date()


@pytest.mark.parametrize(
    "array",
    [
        np.full((4, 6), 255, np.uint8),
        np.full((4, 6, 1), 255, np.int64),
        np.ones((4, 6), bool),
        np.ones((4, 6, 3), np.float32),
        np.full((4, 6, 4), 255, np.uint16),
        np.full((12, 8, 3), 255, np.uint8)[::3, ::-1][:, :6],
    ],
)
def test_arrays_become_pictures_without_loss(array):
    image = Image.open(array)
    assert image.size == (6, 4)
    assert image.numpy().min() == 255


@pytest.mark.parametrize(
    ("anything", "words"),
    [
        (np.zeros((4, 6, 2)), "height × width"),
        (np.zeros(9), "height × width"),
        (np.full((4, 6), 2.0), "0 to 1"),
        (np.full((4, 6), np.nan), "0 to 1"),
        (np.full((4, 6), 300), "0 to 255"),
        (np.full((4, 6), "a"), "bool, integers"),
        (object(), "a path, bytes"),
        (None, "a path, bytes"),
        (3, "a path, bytes"),
        ("https://example.org/a.png", "fetched by the client"),
        ("ftp://example.org/a.png", "fetched by the client"),
        ("data:image/png;base64,*", "damaged"),
        ("data:nonsense", "reads data:image/png"),
    ],
)
def test_what_is_no_picture_is_refused_with_the_way_out(anything, words):
    with pytest.raises(InvalidRequest, match=words):
        Image.open(anything)


def test_paths_that_are_no_files_are_refused(tmp_path):
    with pytest.raises(FileNotFoundError):
        Image.open(tmp_path / "none.png")
    with pytest.raises(InvalidRequest, match="folder"):
        Image.open(tmp_path)
    with pytest.raises(InvalidRequest, match="device"):
        Image.open("/dev/zero")


@pytest.mark.parametrize("size", [(0, 5), (9000, 9000)])
def test_pixels_beyond_the_limit_are_refused(size):
    with pytest.raises(UnsafeImage):
        Image.open(np.broadcast_to(np.uint8(0), size))


def test_a_hostile_vector_is_refused_at_the_door(make):
    with pytest.raises(UnsafeImage, match="DTD"):
        Image.open(b'<!DOCTYPE svg [<!ENTITY a "b">]>' + make.svg.encode())
    with pytest.raises(UnsafeImage):
        Image.open(make.svg.encode() + b"<html/>")


def test_limits_go_all_the_way(data):
    with pytest.raises(UnsafeImage):
        Image.open(data, limits=Limits(max_pixels=10))


def test_a_batch_is_a_sequence_with_a_story(data, make):
    images = [
        Image(data, record_of(data, prompt="p", credits=40, provider="local", model="m")),
        Image.open(make.svg.encode()),
    ]
    batch = ImageBatch(images)
    assert (len(batch), batch[0], list(batch), batch[-1]) == (2, images[0], images, images[1])
    assert isinstance(batch[:1], ImageBatch)
    assert (batch.credits, batch.provider, batch.model, batch.request) == (40, "local", "m", None)
    assert ImageBatch(images, credits=80, provider="x").credits == 80
    assert repr(batch) == "ImageBatch(2 pictures, m, local, 40 units)"
    assert images[1] in batch
    assert pickle.loads(pickle.dumps(batch)) == batch
    assert ImageBatch().credits is None


def test_a_batch_becomes_a_table(data):
    frame = ImageBatch([Image(data, record_of(data, prompt="p", tags=("a",), credits=40))]).to_dataframe()
    row = frame.iloc[0]
    assert (row["prompt"], row["size"][:3], row["credits"], row["tags"]) == ("p", "48×", 40, ["a"])
    assert isinstance(row["image"], Image)
    assert len(ImageBatch().to_dataframe()) == 0


def test_a_table_without_pandas_says_what_to_install(data, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "pandas", None)
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(RecraftError, match="pip install pandas"):
        ImageBatch([Image.open(data)]).to_dataframe()


def test_decoding_is_the_same_as_the_pictures_own(image):
    assert np.array_equal(np.asarray(decode(image.bytes)), image.numpy())
