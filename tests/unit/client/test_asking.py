"""Every operation has a method, and the method says everything that the request can."""

from __future__ import annotations

import inspect
import io

import PIL.Image
import pytest

import recraft_nb as rc
from recraft_nb.catalog import ROUTES, Operation
from recraft_nb.client.asking import Asking
from recraft_nb.client.faces import AsyncFace, SyncFace
from recraft_nb.media import record_of
from recraft_nb.operations import base

LOOK_UPS = {
    Operation.ME,
    Operation.MODELS,
    Operation.STYLES,
    Operation.BASIC_STYLES,
    Operation.STYLE,
    Operation.DELETE_STYLE,
}
OTHER_NAMES = {"source_image_id": "image", "num_colors_limit": "limit"}
NOT_ASKED = {Operation.EXPLORE_SIMILAR: {"source"}}


class Recorder(Asking):
    def submit(self, request):
        return request


def picture(size=(300, 300), color="teal"):
    out = io.BytesIO()
    PIL.Image.new("RGB", size, color).save(out, "PNG")
    return out.getvalue()


def kinds():
    return base._kinds()


def test_every_operation_that_is_asked_for_has_a_request_and_a_method():
    asked = {operation for operation in ROUTES if operation not in LOOK_UPS}
    assert {Operation(name) for name in kinds()} == asked
    assert all(callable(getattr(Asking, operation.value)) for operation in asked)


@pytest.mark.parametrize("operation", sorted(set(ROUTES) - LOOK_UPS))
def test_a_method_takes_every_field_of_its_request(operation):
    kind = kinds()[operation.value]
    fields = [name for name in kind.model_fields if name not in NOT_ASKED.get(operation, ())]
    parameters = list(inspect.signature(getattr(Asking, operation.value)).parameters)[1:]
    assert set(parameters) == {OTHER_NAMES.get(name, name) for name in fields}


@pytest.mark.parametrize("face", [rc.Recraft, SyncFace, AsyncFace])
@pytest.mark.parametrize("operation", sorted(LOOK_UPS))
def test_every_look_up_has_a_method_on_every_face(face, operation):
    assert callable(getattr(face, operation.value))


def test_places_and_names_reach_the_request():
    asked = Recorder()
    data = picture()
    mask = rc.Mask.full((300, 300))
    assert asked.inpaint(data, mask, "a moon", n=2).fields()["n"] == 2
    assert asked.image_to_image(data, "winter", 0.7).strength == 0.7
    assert asked.image_to_image(data, "winter").strength == 0.4
    assert asked.outpaint(data, "sea", expand_left=10).fields()["expand_left"] == 10
    assert asked.remix(data, "16:9").size == "16:9"
    assert asked.explore_similar("3F0C9A52-8a1e-4f0b-9d55-1c2f6f0a7b01", 5).similarity == 5
    assert asked.optimize_colors(["teal", "#008081"], limit=1).num_colors_limit == 1
    assert asked.create_style([data], model="recraftv3", style="digital_illustration").model == "recraftv3"


def test_remix_without_a_size_keeps_the_shape_of_its_picture():
    assert Recorder().remix(picture((640, 360))).size == "16:9"


def test_an_explored_picture_is_named_by_its_id_and_remembered_as_the_parent():
    image = rc.Image.open(picture())
    known = rc.Image(image.bytes, record_of(image.bytes, image_id="3f0c9a52-8a1e-4f0b-9d55-1c2f6f0a7b01"))
    request = Recorder().explore_similar(known, similarity=2)
    assert request.fields() == {
        "source_image_id": "3f0c9a52-8a1e-4f0b-9d55-1c2f6f0a7b01",
        "similarity": 2,
    }
    assert request.parents == (known.id,)
