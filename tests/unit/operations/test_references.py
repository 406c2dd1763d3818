from __future__ import annotations

import base64

import pytest

from recraft_nb.catalog import STYLE_REFERENCE_LIMITS
from recraft_nb.operations import Generate

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 16
JPEG = b"\xff\xd8\xff" + b"\0" * 16
WEBP = b"RIFF\x10\0\0\0WEBP" + b"\0" * 16


class Picture:
    def __init__(self, data):
        self.bytes = data
        self.media_type = "image/png"


def url(data, kind="png"):
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"


@pytest.mark.parametrize(
    "given",
    [
        [PNG],
        PNG,
        [bytearray(PNG)],
        (memoryview(PNG),),
        [Picture(PNG)],
        Picture(PNG),
        url(PNG),
        [url(PNG, "jpeg")],
    ],
)
def test_a_reference_is_kept_as_a_data_url_with_its_true_format(given):
    request = Generate(prompt="a", style_references=given)
    assert request.style_references == (url(PNG),)
    assert request.fields()["style_reference_urls"] == [url(PNG)]


@pytest.mark.parametrize(("data", "kind"), [(PNG, "png"), (JPEG, "jpeg"), (WEBP, "webp")])
def test_the_format_comes_from_the_first_bytes(data, kind):
    assert Generate(prompt="a", style_references=[data]).style_references == (url(data, kind),)


def test_an_https_url_is_sent_as_it_is():
    address = "https://example.org/a.png?x=1"
    assert Generate(prompt="a", style_references=[f" {address} "]).style_references == (address,)


@pytest.mark.parametrize(
    "given",
    [
        b"",
        b"GIF89a",
        b"<svg/>",
        "http://example.org/a.png",
        "https://",
        "https://example.org/a b.png",
        "file:///etc/passwd",
        "/tmp/a.png",
        "data:image/png;base64,!!!",
        "data:text/html;base64,AAAA",
        "data:image/png,abc",
        5,
        None,
        {"bytes": PNG},
    ],
)
def test_anything_else_is_refused_with_its_index(given, refused):
    problems = refused(prompt="a", style_references=[PNG, given])
    assert list(problems) == ["style_references[1]"]


def test_there_are_one_to_ten(refused):
    assert len(Generate(prompt="a", style_references=[PNG] * 10).style_references) == 10
    assert "at most 10" in refused(prompt="a", style_references=[PNG] * 11)["style_references"].limit
    assert Generate(prompt="a", style_references=[]).style_references is None


def test_each_has_at_most_ten_megabytes_and_all_together_sixty_four(refused):
    limit = STYLE_REFERENCE_LIMITS.max_bytes
    big = PNG + b"\0" * (limit - len(PNG))
    assert Generate(prompt="a", style_references=[big])
    assert "10 MB" in refused(prompt="a", style_references=[big + b"\0"])["style_references[0]"].limit
    problem = refused(prompt="a", style_references=[big] * 7)["style_references"]
    assert "64 MB" in problem.limit
    assert "70.0 MB" in problem.limit


def test_v3_takes_its_references_as_a_style_made_before(refused):
    problem = refused(prompt="a", model="recraftv3", style_references=[PNG])["style_references"]
    assert "V4.1" in problem.limit


def test_a_refusal_never_repeats_the_picture(refused):
    big = PNG + b"\0" * 100_000
    for fields in ({"model": "recraftv3"}, {"style_id": "229b2a75-05e4-4580-85f9-b47ee521a00d"}):
        assert refused(prompt="a", style_references=[big], **fields)["style_references"].value == "1 picture"
    problem = refused(prompt="a", style_references=[big[1:]])["style_references[0]"]
    assert problem.value == "100,023 bytes"
    assert len(refused(prompt="a", style_references=["x" * 9999])["style_references[0]"].value) < 60


def test_a_request_with_megabytes_inside_has_a_short_repr():
    assert len(repr(Generate(prompt="a", style_references=[PNG + b"\0" * 100_000]))) < 200


def test_the_same_bytes_are_the_same_work():
    one = Generate(prompt="a", style_references=[PNG])
    assert one.fingerprint == Generate(prompt="a", style_references=url(PNG, "webp")).fingerprint
    assert one.fingerprint != Generate(prompt="a", style_references=[PNG + b"\0"]).fingerprint
