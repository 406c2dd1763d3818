"""Whatever a body holds, it is answered, and never with an error of the server."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recraft_nb.engine import requests

PATHS = ("/v1/images/generations", "/v1/images/generations/raster", "/v1/images/generations/vector")


def test_a_body_beyond_the_limit_is_refused_with_and_without_a_length(http, monkeypatch):
    monkeypatch.setattr(requests.read_fields, "__defaults__", (1 << 20,))

    async def pieces():
        for _ in range(3):
            yield b" " * (1 << 19)

    assert http.post(PATHS[0], content=b" " * ((1 << 20) + 1)).status_code == 413
    answer = http.post(PATHS[0], content=pieces())
    assert (answer.status_code, answer.json()["code"]) == (413, "request_too_large")
    assert http.post(PATHS[0], content=b"{}", headers={"Content-Length": "9" * 5000}).status_code == 413


def test_64_mb_of_references_fit_as_base64():
    assert requests.MAX_BODY > 64 * (1 << 20) * 4 / 3


def test_a_form_says_the_same_as_json(http):
    fields = {"prompt": "a fox", "random_seed": 5, "n": 2, "size": "4:3"}
    by_json = http.post(PATHS[0], json=fields).json()["data"]
    form = {name: str(value) for name, value in fields.items()}
    assert http.post(PATHS[0], data=form).json()["data"] == by_json
    parts = {name: (None, value) for name, value in form.items()}
    assert http.post(PATHS[0], files=parts).json()["data"] == by_json


CONTROLS = {"colors": [{"rgb": [255, 0, 0], "weight": 0.5}, {"rgb": [0, 0, 9]}], "no_text": True}


@pytest.mark.parametrize(
    "parts",
    [
        {"controls": ("controls.json", json.dumps(CONTROLS), "application/json")},
        {"controls": (None, json.dumps(CONTROLS), "application/json")},
        {"controls": (None, json.dumps(CONTROLS))},
        [
            ("controls[colors][0][rgb][]", (None, "255")),
            ("controls[colors][0][rgb][]", (None, "0")),
            ("controls[colors][0][rgb][]", (None, "0")),
            ("controls[colors][0][weight]", (None, "0.5")),
            ("controls[colors][1][rgb][0]", (None, "0")),
            ("controls[colors][1][rgb][1]", (None, "0")),
            ("controls[colors][1][rgb][2]", (None, "9")),
            ("controls[no_text]", (None, "true")),
        ],
        [  # the openai libraries: nothing says where the one colour ends and the next begins
            *(("controls[colors][][rgb][]", (None, part)) for part in ("255", "0", "0")),
            ("controls[colors][][weight]", (None, "0.5")),
            *(("controls[colors][][rgb][]", (None, part)) for part in ("0", "0", "9")),
            ("controls[no_text]", (None, "true")),
        ],
    ],
)
def test_nested_fields_survive_a_form_as_json_or_in_brackets(http, parts):
    fields = {"prompt": "a fox", "random_seed": 5, "model": "recraftv3"}
    by_json = http.post(PATHS[0], json={**fields, "controls": CONTROLS}).json()["data"]
    plain = [(name, (None, str(value))) for name, value in fields.items()]
    more = list(parts.items()) if isinstance(parts, dict) else parts
    assert http.post(PATHS[0], files=plain + more).json()["data"] == by_json


def test_words_and_their_corners_survive_the_brackets_of_the_openai_libraries(http):
    corners = [[0.1, 0.2], [0.4, 0.2], [0.4, 0.3], [0.1, 0.3]]
    words = [{"text": text, "bbox": corners} for text in ("HELLO", "WORLD")]
    fields = {"prompt": "a sign", "random_seed": 5, "model": "recraftv3"}
    by_json = http.post(PATHS[0], json={**fields, "text_layout": words}).json()["data"]
    form = [(name, (None, str(value))) for name, value in fields.items()]
    for word in words:
        form.append(("text_layout[][text]", (None, word["text"])))
        form += [("text_layout[][bbox][][]", (None, str(part))) for corner in corners for part in corner]
    assert http.post(PATHS[0], files=form).json()["data"] == by_json


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "multipart/form-data"),
        (b"", "multipart/form-data; boundary=x"),
        (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
        (b"no boundary here", "multipart/form-data; boundary=x"),
        (
            b'--x\r\nContent-Disposition: form-data; name="prompt"\r\n\r\na fox',
            "multipart/form-data; boundary=x",
        ),
        (
            b'--x\r\nContent-Disposition: form-data; name="prompt"\r\n\r\n\xff\xfe\r\n--x--\r\n',
            "multipart/form-data; boundary=x",
        ),
        (b"a" + b"[b]" * 50 + b"=1&prompt=x", "application/x-www-form-urlencoded"),
        (b"prompt=a&prompt[b]=c", "application/x-www-form-urlencoded"),
        (b"&".join(b"a%d=1" % n for n in range(2000)), "application/x-www-form-urlencoded"),
        (b"\xff\xfe=1", "application/x-www-form-urlencoded"),
        (b"prompt=a&controls=7", "application/x-www-form-urlencoded"),
        (b"prompt=a&n=two", "application/x-www-form-urlencoded"),
    ],
)
def test_a_broken_form_is_a_400(http, body, kind):
    answer = http.post(PATHS[0], content=body, headers={"Content-Type": kind})
    assert answer.status_code == 400, answer.text
    assert set(answer.json()) == {"code", "message"}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nonsense",
        b"[]",
        b"null",
        b'"prompt"',
        b"\xff\xfe",
        b'{"prompt": NaN}',
        b'{"prompt": "a", "n": Infinity}',
        b'{"prompt": "a", "n": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"prompt":' + b"[" * 500 + b"]" * 500 + b"}",
    ],
)
def test_a_body_that_is_no_request_is_a_400(http, body):
    answer = http.post(PATHS[0], content=body)
    assert answer.status_code == 400
    assert answer.json()["code"] == "invalid_request_parameter"


def test_broken_unicode_is_drawn_all_the_same(http):
    assert http.post(PATHS[0], content=b'{"prompt": "a \\ud800 fox \\u0000"}').status_code == 200


def test_a_bad_host_name_is_no_error_of_the_server(http):
    for host in ("[::1", "a b", "évil", "x:99999", "@@"):
        answer = http.post(PATHS[0], json={"prompt": "a fox"}, headers={"Host": host.encode()})
        assert answer.status_code < 500


SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=12,
)
BODIES = st.fixed_dictionaries(
    {},
    optional={
        "prompt": st.just("a fox") | ANYTHING,
        "n": st.integers(-1, 2) | ANYTHING,
        "model": st.sampled_from(["recraftv3", "recraftv2_vector", "recraftv4_1_flash"]) | ANYTHING,
        "size": st.sampled_from(["1:1", "1024x1024", "99999:1"]) | ANYTHING,
        "style": st.sampled_from(["Pixel art", "any", "icon", "Line art"]) | ANYTHING,
        "substyle": ANYTHING,
        "style_id": st.uuids().map(str) | ANYTHING,
        "style_match": ANYTHING,
        "style_reference_urls": ANYTHING,
        "negative_prompt": ANYTHING,
        "random_seed": st.integers(-1, 2**32) | ANYTHING,
        "response_format": ANYTHING,
        "image_format": ANYTHING,
        "controls": st.dictionaries(
            st.sampled_from(["colors", "background_color", "artistic_level", "no_text"]),
            ANYTHING | st.lists(st.dictionaries(st.sampled_from(["rgb", "weight"]), ANYTHING), max_size=3),
        )
        | ANYTHING,
        "text_layout": st.lists(st.dictionaries(st.sampled_from(["text", "bbox"]), ANYTHING), max_size=3)
        | ANYTHING,
    },
)


@pytest.mark.long
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(body=BODIES | ANYTHING, path=st.sampled_from(PATHS))
def test_no_body_whatsoever_is_an_error_of_the_server(http, body, path):
    answer = http.post(path, json=body)
    assert answer.status_code in {200, 400}, answer.text
    if answer.status_code == 400:
        assert set(answer.json()) == {"code", "message"}
