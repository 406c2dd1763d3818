"""Pixazo: one answer, a header of its own, a text or a list, and V4 without styles."""

from __future__ import annotations

import pytest
from support.asked import run
from support.gateways import KEY
from support.scripted import Reply
from support.service import picture

from recraft_nb.errors import (
    AuthenticationFailed,
    BadAnswer,
    NotSupported,
    OutOfCredits,
    RateLimited,
    ServiceError,
)
from recraft_nb.operations import Generate, ImageToImage
from recraft_nb.providers import ApiKey, PixazoProvider

FOX = Generate(prompt="a fox", model="recraftv4")
SOURCE = "https://example.com/source.png"


def provider(gateways):
    return PixazoProvider(ApiKey(KEY), base_url=gateways.pixazo)


def send(made, request=FOX):
    return run(lambda http: made.send(request, http))


@pytest.mark.parametrize(
    ("request_", "path", "body"),
    [
        (FOX, "v4/generate", {"prompt": "a fox"}),
        (
            Generate(prompt="a fox", model="recraftv4", size="2:1", n=6, controls={"colors": ["#010203"]}),
            "v4/generate",
            {"prompt": "a fox", "size": "2:1", "n": 6, "controls": {"colors": [{"rgb": [1, 2, 3]}]}},
        ),
        (
            Generate(prompt="a fox", model="recraftv4_pro", size="2560x1664"),
            "v4-pro/generate",
            {"prompt": "a fox", "size": "2560x1664"},
        ),
        (
            Generate(
                prompt="a fox",
                model="recraftv3",
                size="5:4",
                style="Photorealism",
                negative_prompt="dark",
                n=4,
            ),
            "v3/generate",
            {
                "prompt": "a fox",
                "size": "1280x1024",
                "style": "Photorealism",
                "negative_prompt": "dark",
                "n": 4,
            },
        ),
        (
            ImageToImage(prompt="a fox", model="recraftv3", image=SOURCE, strength=0.5, n=2),
            "v3/image-to-image",
            {"prompt": "a fox", "image": SOURCE, "strength": 0.5, "n": 2},
        ),
    ],
)
def test_a_request_goes_out_as_its_page_says(gateways, request_, path, body):
    answer = send(provider(gateways), request_)
    (seen,) = gateways.seen
    assert seen.path == f"/pixazo/recraft/{path}"
    assert seen.json == body
    assert seen.headers["ocp-apim-subscription-key"] == KEY
    assert "authorization" not in seen.headers
    assert seen.headers["cache-control"] == "no-cache"
    assert len(answer.deliveries) == body.get("n", 1)
    assert (answer.credits, answer.complaint) == (None, "")


@pytest.mark.parametrize(
    "body",
    [
        {"output": "https://r2.example/a.webp"},
        {"output": ["https://r2.example/a.webp"]},
        {"images": [{"url": "https://r2.example/a.webp"}]},
        {"images": ["https://r2.example/a.webp"]},
        {"output": "", "images": [{"url": "https://r2.example/a.webp"}]},
    ],
)
def test_a_text_a_list_and_the_other_shape_are_one_picture(gateways, body):
    gateways.then(lambda _: body)
    answer = send(provider(gateways))
    assert [one.url for one in answer.deliveries] == ["https://r2.example/a.webp"]


def test_fewer_pictures_than_asked_for_are_a_complaint(gateways):
    gateways.then(lambda body: {"output": body["output"][0]})
    answer = send(provider(gateways), Generate(prompt="x", model="recraftv4", n=2))
    assert answer.complaint == "1 pictures came, 2 were asked for"


@pytest.mark.parametrize("body", [{}, {"output": None}, {"output": []}, {"output": 7}, "<html>", []])
def test_a_success_without_a_picture_is_a_bad_answer(gateways, body):
    gateways.then(Reply(200, body, "application/json"))
    with pytest.raises(BadAnswer):
        send(provider(gateways))
    assert len(gateways.seen) == 1


@pytest.mark.parametrize(
    ("reply", "kind", "words"),
    [
        (
            Reply(400, {"error": "Missing required field: prompt", "status": 400}),
            ServiceError,
            "Missing required",
        ),
        (Reply(502, {"error": "Failed to reach upstream API", "status": 502}), ServiceError, "upstream API"),
        (Reply(200, {"error": "Failed to reach upstream API", "status": 502}), ServiceError, "answered 502"),
        (Reply(200, {"error": "something"}), ServiceError, "something"),
        (Reply(402, {"error": "Payment required", "status": 402}), OutOfCredits, "402"),
        (Reply(401, {"statusCode": 401, "message": "Access denied"}), AuthenticationFailed, "Access denied"),
        (Reply(403, {"error": "Forbidden", "status": 403}), AuthenticationFailed, "refused the key"),
        (Reply(404, {"statusCode": 404, "message": "Resource not found"}), ServiceError, "no such route"),
    ],
)
def test_its_errors_and_azures_are_read(gateways, reply, kind, words):
    gateways.then(reply)
    with pytest.raises(kind, match=words) as caught:
        send(provider(gateways))
    assert type(caught.value) is kind
    assert len(gateways.seen) == 1


@pytest.mark.parametrize(
    ("reply", "wait"),
    [
        (Reply(429, {"statusCode": 429, "message": "Rate limit is exceeded. Try again in 12 seconds."}), 12),
        (Reply(429, {"error": "Too many", "status": 429}, headers={"Retry-After": "3"}), 3),
        (Reply(429, "slow down"), 5),
        (Reply(403, {"statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 01:02:03."}),
         3723),
        (Reply(403, {"statusCode": 403, "message": "Out of call volume quota."}), None),
    ],
)  # fmt: skip
def test_a_wait_is_taken_from_the_header_the_words_or_the_vendors_advice(gateways, reply, wait):
    gateways.then(reply)
    with pytest.raises(RateLimited) as caught:
        send(provider(gateways))
    assert caught.value.retry_after == wait


@pytest.mark.parametrize(
    ("request_", "fields"),
    [
        (Generate(prompt="x", model="recraftv4_1"), {"model": "recraftv4"}),
        (Generate(prompt="x", model="recraftv4", random_seed=1, image_format="png"),
         {"random_seed": None, "image_format": None}),
        (Generate(prompt="x", model="recraftv4", style_id="229b2a75-05e4-4580-85f9-b47ee521a00d"), {"style_id": None}),
        (Generate(prompt="x", model="recraftv3", random_seed=1), {"random_seed": None}),
        (ImageToImage(prompt="x", model="recraftv3", image=picture(1, size=(256, 256)), strength=0.5), {"image": None}),
        (ImageToImage(prompt="x", model="recraftv4_1", image=SOURCE, strength=0.5), {"model": "recraftv3"}),
    ],
)  # fmt: skip
def test_what_it_cannot_carry_is_refused_before_sending_with_the_nearest(gateways, request_, fields):
    with pytest.raises(NotSupported) as caught:
        send(provider(gateways), request_)
    assert {problem.field: problem.nearest for problem in caught.value.problems} == fields
    assert "recraft" in caught.value.providers
    assert "pixazo" not in caught.value.providers
    assert gateways.seen == []


def test_a_picture_in_bytes_is_refused_with_what_would_be_taken(gateways):
    request = ImageToImage(prompt="x", model="recraftv3", image=picture(1, size=(256, 256)), strength=0.5)
    with pytest.raises(NotSupported, match=r"takes an https address only \(up to 5 MB\)"):
        provider(gateways).check(request)


def test_no_field_that_v4_answers_with_400_can_reach_it(gateways):
    for field, value in (("style", "Photorealism"), ("negative_prompt", "dark")):
        with pytest.raises(Exception, match=field):
            send(provider(gateways), Generate(prompt="x", model="recraftv4", **{field: value}))
    assert gateways.seen == []


def test_its_price_is_unknown_and_it_lists_neither_account_nor_models(gateways):
    made = provider(gateways)
    assert str(made.price(FOX)) == "unknown price"
    for look_up in (made.me, made.models, made.styles):
        with pytest.raises(NotSupported):
            run(look_up)
    with pytest.raises(NotSupported) as caught:
        run(lambda http: made.resume({"id": "x"}, http, expected=1))
    assert caught.value.providers == ("pixeldojo", "apiinone")
