"""Pictures and masks on their way into a request."""

from __future__ import annotations

import io
import json

import numpy as np
import PIL.Image
import pytest
from support.files import SVG, mask, raster, sha, url

from recraft_nb.catalog import INPUT_LIMITS, Operation
from recraft_nb.errors import InvalidRequest
from recraft_nb.media import Image, ImageBatch
from recraft_nb.operations import (
    CreateStyle,
    EraseRegion,
    ExploreSimilar,
    Generate,
    ImageToImage,
    Inpaint,
    RemoveBackground,
    Request,
    Vectorize,
)
from recraft_nb.operations.pictures import bytes_of

PHOTO = raster()
STYLE = "229b2a75-05e4-4580-85f9-b47ee521a00d"


class Figure:
    """What a matplotlib figure is to us."""

    def savefig(self, target, **options):
        target.write(raster(kind=options["format"].upper()))


@pytest.mark.parametrize(
    "given",
    [
        PHOTO,
        bytearray(PHOTO),
        memoryview(PHOTO),
        url(PHOTO),
        f" {url(PHOTO, 'jpeg')}",
        Image.open(PHOTO),
        io.BytesIO(PHOTO),
        Figure(),
    ],
    ids=["bytes", "bytearray", "memoryview", "data URL", "wrong type", "rc.Image", "open file", "figure"],
)
def test_a_picture_is_kept_byte_for_byte(given):
    assert RemoveBackground(image=given).image == url(PHOTO)


def test_a_picture_may_be_a_path(tmp_path):
    path = tmp_path / "a photo.jpg"
    path.write_bytes(PHOTO)
    for given in (path, str(path)):
        assert RemoveBackground(image=given).image == url(PHOTO)


@pytest.mark.parametrize(
    "given", [PIL.Image.new("RGB", (300, 400), "teal"), np.zeros((400, 300, 3), np.uint8)]
)
def test_pixels_become_a_png_of_their_size(given):
    with PIL.Image.open(io.BytesIO(bytes_of(RemoveBackground(image=given).image))) as made:
        assert (made.format, made.size) == ("PNG", (300, 400))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (raster(kind="JPEG"), "jpeg"),
        (raster(kind="WEBP"), "webp"),
        (PHOTO, "png"),
        (SVG, "svg+xml"),
    ],
)
def test_the_format_is_what_the_first_bytes_say(data, kind):
    assert RemoveBackground(image=url(data, "gif")).image == url(data, kind)


def test_an_address_is_sent_as_it_is_and_not_checked():
    request = Inpaint(image=" https://example.org/a.png?x=1 ", mask=mask(7, 7, (0, 0, 5, 5)), prompt="a fox")
    assert request.fields()["image_url"] == "https://example.org/a.png?x=1"
    assert request.parents == ()
    assert 'client.inpaint(\n    "https://example.org/a.png?x=1",' in request.to_code()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (None, "a path, bytes"),
        (5, "a path, bytes"),
        (b"", "an empty file"),
        (b"GIF89a", "a GIF"),
        ("http://example.org/a.png", "https://"),
        ("https://", "https://"),
        ("https://example.org/a b.png", "no spaces"),
        ("file:///etc/passwd", "https://"),
        ("/no/such/file.png", "no such file"),
        (".", "this is a folder"),
        ("a\0b", "cannot be read"),
        ("data:image/png;base64,!!!", "base64"),
        ("data:text/html;base64,AAAA", "unknown data"),
        ({"bytes": PHOTO}, "a path, bytes"),
        ([PHOTO, PHOTO], "this holds 2; give one picture"),
        (ImageBatch([Image.open(PHOTO)]), "this holds 1; give one picture"),
        (np.zeros((4, 4, 4, 4)), "height"),
    ],
)
def test_anything_else_is_refused_in_words(given, words, refused):
    problem = refused(RemoveBackground, image=given)["image"]
    assert words in problem.limit
    assert len(str(problem)) < 400


def test_a_small_vector_may_go_where_vectors_go():
    assert RemoveBackground(image=SVG).image.startswith("data:image/svg+xml;base64,")


# -- limits ---------------------------------------------------------------------------------------


def test_what_a_picture_may_be_can_be_set_for_one_request(refused):
    photo = raster(200, 200)
    assert "image" in refused(Vectorize, image=photo)
    small = INPUT_LIMITS[Operation.VECTORIZE]._replace(min_side=64)
    for limits in (small, {"min_side": 64}):
        request = Vectorize(image=photo, limits=limits)
        assert request == Request.from_json(request.to_json())
        assert "limits" not in request.to_json()
        assert request.replace(color_reduction="on", limits=limits).color_reduction == "on"
    assert "image" in refused(Vectorize, image=photo)
    assert "image" in refused(request.replace, color_reduction="on")


def test_a_larger_file_can_be_allowed():
    photo = PHOTO + bytes((10 << 20) + 1)
    assert ImageToImage(image=photo, prompt="a", limits={"max_bytes": 20 << 20}).parents == (sha(photo),)


@pytest.mark.parametrize("operation", INPUT_LIMITS)
def test_the_largest_and_the_smallest_picture_pass(operation):
    kind = _kind(operation)
    limits = INPUT_LIMITS[operation]
    for size in ((limits.max_side, limits.min_side), (4000, 4000)):
        fields = {"image": raster(*size), "mask": mask(*size), "prompt": "a", "size": "1:1"}
        assert kind(**{name: value for name, value in fields.items() if name in kind.model_fields})


def _kind(operation):
    waiting = [Request]
    while waiting:
        kind = waiting.pop()
        if vars(kind).get("operation") is operation:
            return kind
        waiting += kind.__subclasses__()
    raise LookupError(operation)


# -- masks ----------------------------------------------------------------------------------------


class Canvas:
    def __init__(self, value):
        self.value = value


class ReadyMask:
    size = (300, 400)

    def __init__(self):
        buffer = io.BytesIO()
        mask().save(buffer, "PNG")
        self.png = buffer.getvalue()


def test_a_mask_and_a_canvas_that_holds_one_are_taken_as_they_are():
    ready = ReadyMask()
    for given in (ready, Canvas(ready)):
        request = Inpaint(image=PHOTO, mask=given, prompt="a fox")
        assert request.fields()["mask_url"] == url(ready.png)
        assert request.parents == (sha(PHOTO),)
        assert f'client.store.input("{sha(ready.png)}")' in request.to_code()


def test_grey_is_split_at_one_half():
    soft = PIL.Image.new("L", (300, 400), 127)
    soft.paste(128, (0, 0, 150, 400))
    request = EraseRegion(image=PHOTO, mask=soft)
    with PIL.Image.open(io.BytesIO(bytes_of(request.mask))) as sent:
        pixels = np.asarray(sent.convert("L"))
    assert set(np.unique(pixels)) == {0, 255}
    assert (pixels[:, :150] == 255).all()


def test_an_array_of_truth_is_a_mask():
    truth = np.zeros((400, 300), bool)
    truth[10:90, 10:90] = True
    one = EraseRegion(image=PHOTO, mask=truth)
    assert one.fingerprint == EraseRegion(image=PHOTO, mask=mask()).fingerprint


# -- addresses ------------------------------------------------------------------------------------


def test_a_picture_counts_by_its_bytes():
    one = Vectorize(image=PHOTO)
    assert one.fingerprint == Vectorize(image=url(PHOTO, "webp")).fingerprint
    assert one.fingerprint == Vectorize(image=Image.open(PHOTO)).fingerprint
    assert one.fingerprint != Vectorize(image=PHOTO + b"\0").fingerprint
    assert one.fingerprint != RemoveBackground(image=PHOTO).fingerprint
    assert one.fingerprint != Vectorize(image="https://example.org/a.png").fingerprint


def test_a_mask_counts_for_the_address():
    one = Inpaint(image=PHOTO, mask=mask(), prompt="a")
    assert one.fingerprint == Inpaint(image=PHOTO, mask=mask(), prompt="a").fingerprint
    assert one.fingerprint != Inpaint(image=PHOTO, mask=mask(box=(0, 0, 5, 5)), prompt="a").fingerprint


def test_the_parents_are_the_pictures_that_are_carried():
    other = raster(shade=10)
    assert CreateStyle(images=[PHOTO, other, PHOTO, "https://example.org/a.png"]).parents == (
        sha(PHOTO),
        sha(other),
    )
    assert Generate(prompt="a", style_references=[other]).parents == (sha(other),)
    assert Generate(prompt="a").parents == ()


# -- pictures that explore has made ---------------------------------------------------------------


class Explored:
    def __init__(self, image_id, address):
        self.image_id = image_id
        self.id = address


def test_a_picture_of_explore_brings_its_id_and_its_address():
    request = ExploreSimilar(source_image_id=Explored(STYLE.upper(), sha(PHOTO)), similarity=5)
    assert request.fields() == {"source_image_id": STYLE, "similarity": 5}
    assert request.parents == (sha(PHOTO),)
    assert request.to_code() == (
        f'client.explore_similar(\n    client.history["{sha(PHOTO)}"],\n    similarity=5,\n)'
    )
    assert Request.from_json(request.to_json()) == request
    assert request.fingerprint == ExploreSimilar(source_image_id=STYLE, similarity=5).fingerprint


@pytest.mark.parametrize(("image_id", "words"), [(None, "no id"), ("img_7", "another id")])
def test_a_picture_from_elsewhere_is_no_source(image_id, words, refused):
    problem = refused(ExploreSimilar, source_image_id=Explored(image_id, sha(PHOTO)))["source_image_id"]
    assert words in problem.limit


# -- back from the store --------------------------------------------------------------------------


def test_what_comes_back_from_json_opens_no_file(tmp_path):
    path = tmp_path / "secret.png"
    path.write_bytes(PHOTO)
    for image in (str(path), path.as_uri(), "stored:image/png;" + "0" * 64):
        assert Request.from_json({"operation": "vectorize", "image": image}) is None
    assert Vectorize(image=str(path))


def test_what_was_once_accepted_can_always_be_read_again():
    request = Vectorize(image=raster(9, 9), limits={"min_side": 1})
    assert Request.from_json(json.loads(json.dumps(request.to_json()))) == request


def test_a_request_never_changes():
    request = Vectorize(image=PHOTO)
    with pytest.raises(Exception, match="frozen"):
        request.image = url(SVG)
    with pytest.raises(InvalidRequest):
        request.replace(image=SVG)
