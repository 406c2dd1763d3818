"""The same request as code, as JSON and as an address."""

from __future__ import annotations

import copy
import hashlib
import json
import pickle
import subprocess
import sys

import pytest

import recraft_nb as rc
from recraft_nb.operations import Color, Controls, Generate, Request, TextBox

SQUARE = [(0, 0), (1, 0), (1, 1), (0, 1)]
RICH = {
    "prompt": 'A "red" fox\nand it\'s 🦊',
    "model": "recraftv3",
    "n": 3,
    "size": "1365x1024",
    "style": "Pixel art",
    "negative_prompt": "blur",
    "random_seed": 7,
    "controls": {
        "colors": ["teal", Color("#c0392b", weight=0.25)],
        "background_color": "ivory",
        "artistic_level": 2,
        "no_text": True,
    },
    "text_layout": [("HELLO", SQUARE)],
    "image_format": "png",
    "output": "raster",
}


class StubClient:
    """Takes what a client takes and hands back the request it would send."""

    def generate(self, prompt, **fields):
        return Generate(prompt=prompt, **fields)


def run(code):
    return eval(code, {"rc": rc, "client": StubClient()})


def test_code_is_one_short_line_when_it_can_be():
    assert (
        Generate(prompt="a red cat", n=4).to_code()
        == 'client.generate("a red cat", n=4, model="recraftv4_1")'
    )


def test_code_names_the_client_it_is_given():
    assert Generate(prompt="a").to_code("rc.Recraft()").startswith('rc.Recraft().generate("a"')


def test_code_is_laid_out_one_argument_a_line_when_it_is_long():
    code = Generate(**RICH).to_code()
    assert code == (
        "client.generate(\n"
        "    'A \"red\" fox\\nand it\\'s 🦊',\n"
        "    n=3,\n"
        '    model="recraftv3",\n'
        '    size="1365x1024",\n'
        '    style="Pixel art",\n'
        '    negative_prompt="blur",\n'
        "    random_seed=7,\n"
        '    output="raster",\n'
        "    controls=rc.Controls(\n"
        '        colors=["#008080", rc.Color(rgb=(192, 57, 43), weight=0.25)],\n'
        '        background_color="#fffff0",\n'
        "        artistic_level=2,\n"
        "        no_text=True,\n"
        "    ),\n"
        "    text_layout=[\n"
        '        {"text": "HELLO", "bbox": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]},\n'
        "    ],\n"
        '    image_format="png",\n'
        ")"
    )


def test_running_the_code_gives_an_equal_request():
    request = Generate(**RICH)
    assert run(request.to_code()) == request
    assert run(request.to_code()).fingerprint == request.fingerprint


@pytest.mark.parametrize(
    "prompt", ["'", '"', "\"'", "\\", "\\n", "{x}", "a\rb", "a\u2028b", "\x7f", "%s", "é" * 200, "'''"]
)
def test_any_prompt_survives_being_code(prompt):
    request = Generate(prompt=prompt)
    assert run(request.to_code()) == request


def test_json_is_plain_carries_the_operation_and_comes_back_equal():
    request = Generate(**RICH)
    data = request.to_json()
    assert data["operation"] == "generate"
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    assert Request.from_json(data) == request
    assert Request.from_json(json.loads(json.dumps(data))).fingerprint == request.fingerprint


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "x",
        {},
        {"operation": "teleport"},
        {"operation": ["generate"]},
        {"operation": "generate"},
        {"operation": "generate", "prompt": "a", "n": 99},
        {"operation": "generate", "prompt": "a", "field_of_next_year": 1},
        {"operation": "generate", "prompt": "a", "model": "recraftv3", "style": "A style that was renamed"},
        {"operation": "generate", "prompt": "a", "controls": {"colors": [[1, 2]]}},
    ],
)
def test_a_row_that_cannot_be_read_is_none_and_no_error(data):
    assert Request.from_json(data) is None


def test_reading_a_row_warns_of_nothing(recwarn):
    request = Request.from_json({"operation": "generate", "prompt": "a", "model": "recraftv9"})
    assert request.model == "recraftv9"
    assert not recwarn.list


def test_a_row_is_not_changed_by_reading_it():
    data = Generate(**RICH).to_json()
    before = copy.deepcopy(data)
    Request.from_json(data)
    assert data == before


# The addresses of paid work. If one of these lines must change, every store in the world forgets
# what it has already paid for: change the code instead.
ADDRESSES = {
    "plain": (
        {"prompt": "a red cat on a windowsill"},
        "e9ba2608b30fb25fceaa98fe233fae603f850ed57103941cb7de7d1da0cb374b",
    ),
    "rich": (RICH, "95a0ed2079ea2abaeb597773061eb5fdb7ab2981f05dd008343923d585440620"),
    "unicode": ({"prompt": "狐 🦊 é"}, "71e44fff792bc926eda88417f2abb2030bdad73e29aed80f68d5611584cc2116"),
    "vector": (
        {"prompt": "a fox", "model": "recraftv4_1_pro_vector", "size": "16:9", "n": 2},
        "8de50a36a3c17e4cadb71719dd8b69edc0e344cc8d19a722d6714c45b09f98c0",
    ),
}


@pytest.mark.parametrize("name", ADDRESSES)
def test_the_address_of_a_request_never_drifts(name):
    fields, expected = ADDRESSES[name]
    assert Generate(**fields).fingerprint == expected


def test_the_address_is_that_of_the_documented_canonical_form():
    request = Generate(prompt="é", size="1216x896", controls={"colors": [Color("teal", weight=0.5)]})
    form = (
        r'{"controls":{"colors":[{"rgb":[0,128,128],"weight":0.5}]},"model":"recraftv4_1","n":1,'
        r'"operation":"generate","prompt":"\u00e9","size":"4:3"}'
    )
    assert request.fingerprint == hashlib.sha256(form.encode()).hexdigest()


def test_the_address_is_the_same_in_another_process():
    code = "from recraft_nb.operations import Generate; print(Generate(prompt='a red cat on a windowsill').fingerprint)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": "3"}
    )
    assert done.stdout.strip() == ADDRESSES["plain"][1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"controls": {"colors": ["teal"]}}, {"controls": Controls(colors=[Color(rgb=(0, 128, 128))])}),
        ({"controls": {"colors": ["#008080"]}}, {"controls": {"colors": [[0, 128, 128]]}}),
        ({"size": "4:3"}, {"size": "1216x896"}),
        ({"model": "recraftv3_vector", "size": "4:3"}, {"model": "recraftv3_vector", "size": "1365x1024"}),
        ({}, {"model": "recraftv4_1"}),
        ({}, {"model": "recraftv4_1_raster", "output": "raster", "n": 1, "controls": {"no_text": False}}),
        (
            {"model": "recraftv3", "text_layout": [("A", SQUARE)]},
            {
                "model": "recraftv3",
                "text_layout": [TextBox(text="A", bbox=[(0.0, -0.0), (1, 0), (1, 1), (0, 1)])],
            },
        ),
        ({"model": "recraftv4_vector"}, {"model": "recraftv4_vector", "image_format": "png"}),
    ],
)
def test_equal_meaning_has_an_equal_address(one, other):
    assert Generate(prompt="a", **one).fingerprint == Generate(prompt="a", **other).fingerprint


@pytest.mark.parametrize(
    "change",
    [
        {"prompt": "b"},
        {"prompt": "a "},
        {"n": 2},
        {"model": "recraftv4"},
        {"size": "1:1"},
        {"random_seed": 0},
        {"controls": {"colors": ["teal"]}},
        {"controls": {"background_color": "teal"}},
        {"image_format": "webp"},
        {"style_id": "229b2a75-05e4-4580-85f9-b47ee521a00d"},
    ],
)
def test_another_meaning_has_another_address(change):
    assert Generate(**{"prompt": "a", **change}).fingerprint != Generate(prompt="a").fingerprint


def test_a_request_survives_pickling_and_copying():
    request = Generate(**RICH)
    for twin in (pickle.loads(pickle.dumps(request)), copy.deepcopy(request), copy.copy(request)):
        assert twin == request
        assert twin.fingerprint == request.fingerprint


def test_a_repr_shows_only_what_was_said():
    assert repr(Generate(prompt="a", n=2)) == "Generate(prompt='a', n=2, model='recraftv4_1')"
