"""The engine with its own illustrator, from a call to a file."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from recraft_nb.engine import create_app
from recraft_nb.engine.workers import Workers
from recraft_nb.media.metadata import extract

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def real(tmp_path_factory) -> Iterator:
    app = create_app(tmp_path_factory.mktemp("real"), workers=Workers(count=1))
    yield app
    app.state.close()


def pictures(caller, **fields) -> list[bytes]:
    answer = caller.generate(response_format="b64_json", **fields)
    assert answer.status_code == 200, answer.text
    return [base64.b64decode(item["b64_json"]) for item in answer.json()["data"]]


def test_a_prompt_becomes_a_picture(real, call):
    (data,) = pictures(call(real), prompt="a red cat on a windowsill", random_seed=1)
    picture = Image.open(io.BytesIO(data))
    assert (picture.format, picture.size) == ("WEBP", (1024, 1024))
    assert len(picture.convert("RGB").resize((64, 64)).getcolors(4096)) > 20
    assert extract(data)["engine"] == "local-procedural"


def test_the_pictures_of_a_call_differ(real, call):
    found = pictures(call(real), prompt="a fox in a forest", n=6, random_seed=1, model="recraftv4_vector")
    assert len(set(found)) == 6


def test_another_process_and_another_folder_give_the_same_bytes(real, call, tmp_path):
    asked = {"prompt": "a boat on the sea at dusk", "random_seed": 11, "size": "4:3"}
    app = create_app(tmp_path / "other", workers=Workers(count=1))
    assert pictures(call(app), **asked) == pictures(call(real), **asked)
    app.state.close()


def test_a_vector_is_well_formed_layered_and_has_the_nominal_size(real, call):
    (data,) = pictures(
        call(real), prompt="flat icon of a rocket", model="recraftv4_1_vector", size="4:3", random_seed=1
    )
    root = ET.fromstring(data)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert (root.get("width"), root.get("height")) == ("1216", "896")
    _, _, width, height = (float(part) for part in root.get("viewBox").split())
    assert abs(width / height - 1216 / 896) < 0.001
    assert root.findall("{http://www.w3.org/2000/svg}g")


def test_hostile_words_stay_words(real, call):
    words = 'a sign with the words "</text><script>alert(1)</script>" & <img src=x onerror=y>'
    (data,) = pictures(call(real), prompt=words, model="recraftv3_vector", random_seed=1)
    names = {element.tag.rpartition("}")[2] for element in ET.fromstring(data).iter()}
    assert not names & {"script", "img", "foreignObject", "a", "iframe"}
    assert b"<script" not in data


@pytest.mark.parametrize(
    "prompt",
    [
        "a \x00 fox \uffff \x1b[2J \ufffe",
        "(" * 10_000,
        "cat " * 2_500,
        '"' * 3_000,
        "\u202e" * 50,
        "猫と犬",
        'a poster with the words "J\x07AZZ"',
        " ",
    ],
)
def test_any_prompt_is_drawn(real, call, prompt):
    (data,) = pictures(call(real), prompt=prompt, model="recraftv4_1_vector", random_seed=1)
    ET.fromstring(data)


def test_signs_that_no_document_may_hold_do_not_stop_the_renderer(real, call):
    pictures(call(real), prompt="a \x00 fox \uffff \x1b[2J \ufffe", random_seed=1)


@pytest.mark.parametrize("model", ["recraftv4_1_pro", "recraftv3"])
def test_models_give_their_own_sizes(real, call, model):
    (data,) = pictures(
        call(real), prompt="an owl", model=model, size="2:3", random_seed=1, image_format="png"
    )
    expected = {"recraftv4_1_pro": (1664, 2560), "recraftv3": (1024, 1536)}
    assert Image.open(io.BytesIO(data)).size == expected[model]
