"""API in One: a task in several shapes, and a picture that has to be looked for."""

from __future__ import annotations

import itertools
import json

import pytest
from support.asked import run
from support.gateways import KEY
from support.scripted import Reply

from recraft_nb.errors import (
    AuthenticationFailed,
    BadAnswer,
    NotSupported,
    OutOfCredits,
    RateLimited,
    ServiceError,
)
from recraft_nb.operations import Generate, UnknownModelWarning
from recraft_nb.providers import ApiInOneProvider, ApiKey

FOX = Generate(prompt="a fox", model="recraftv4", size="16:9")
PRO = Generate(prompt="a fox", model="recraftv4_pro")
URL = "https://cdn.example/x.webp"


def provider(gateways, **options):
    options = {"pauses": lambda: itertools.repeat(0.0), **options}
    return ApiInOneProvider(ApiKey(KEY), base_url=gateways.one, **options)


def send(made, request=FOX, handles=None):
    async def accepted(handle):
        if handles is not None:
            handles.append(json.loads(json.dumps(handle)))

    return run(lambda http: made.send(request, http, accepted=accepted))


@pytest.mark.parametrize(
    ("model", "size", "body"),
    [
        ("recraftv4", "16:9", {"model": "recraft-v4-text-to-image", "image_size": "1344x768"}),
        ("recraftv4", None, {"model": "recraft-v4-text-to-image"}),
        ("recraftv4", "1216x896", {"model": "recraft-v4-text-to-image", "image_size": "1216x896"}),
        ("recraftv4_vector", "1:1", {"model": "recraft-v4-text-to-vector", "image_size": "1024x1024"}),
        ("recraftv4_pro", "3:2", {"model": "recraft-v4-text-to-image-pro", "image_size": "2560x1664"}),
        ("recraftv4_pro_vector", None, {"model": "recraft-v4-text-to-vector-pro"}),
    ],
)
def test_a_request_goes_out_as_its_page_says(gateways, model, size, body):
    handles = []
    answer = send(provider(gateways), Generate(prompt="a fox", model=model, size=size), handles)
    assert gateways.submitted[0].path == "/one/api/v1/images/generations"
    assert gateways.submitted[0].json == {"prompt": "a fox", **body}
    assert {seen.path for seen in gateways.asked} == {"/one/api/v1/tasks/n1_recraft"}
    assert handles == [{"id": "n1_recraft", "credits": None}]
    assert len(answer.deliveries) == 1
    assert (answer.credits, answer.complaint) == (None, "")


@pytest.mark.parametrize(
    "created",
    [
        {"code": 200, "message": "success", "data": {"task_id": "t-1", "status": "IN_PROGRESS"}},
        {"id": "t-1", "status": "pending", "model": "x", "created_at": "2026-11-01"},
        {"task_id": "t-1"},
        {"code": "200", "data": {"id": "t-1"}},
    ],
)
def test_the_task_id_is_found_in_either_shape(gateways, created):
    gateways.then(lambda _: created)
    gateways.then_poll(Reply(body={"status": "completed", "url": URL}))
    answer = send(provider(gateways))
    assert gateways.asked[0].path == "/one/api/v1/tasks/t-1"
    assert answer.deliveries[0].url == URL


@pytest.mark.parametrize(
    "created",
    [
        {"code": 200, "data": {"task_id": "t-1", "status": "COMPLETED", "output": {"images": [URL]}}},
        {"code": 200, "data": [{"url": URL}]},
        {"created": 1, "data": {"images": [{"url": URL}]}},
        {"output": URL},
    ],
)
def test_a_picture_in_the_first_answer_is_taken_at_once(gateways, created):
    handles = []
    gateways.then(lambda _: created)
    assert send(provider(gateways), handles=handles).deliveries[0].url == URL
    assert (gateways.asked, handles) == ([], [])


@pytest.mark.parametrize("word", ["completed", "COMPLETED", "Success", "SUCCESS"])
@pytest.mark.parametrize(
    "finished",
    [
        {"output": {"images": [URL]}},
        {"output": URL},
        {"output": [URL]},
        {"images": [{"url": URL}]},
        {"image_url": URL},
        {"result": {"output": {"images": [{"url": URL, "width": 5}]}}},
        {"url": "https://cdn.example/signed-path?x=1"},
    ],
)
def test_a_finished_task_is_read_whatever_its_case_and_its_place(gateways, word, finished):
    gateways.then_poll(Reply(body={"code": 200, "data": {"task_id": "n1", "status": word, **finished}}))
    (one,) = send(provider(gateways)).deliveries
    assert one.url.startswith("https://cdn.example/")


def test_only_pictures_of_the_answer_are_taken(gateways):
    deep = URL
    for _ in range(9):
        deep = {"output": deep}
    gateways.then_poll(
        Reply(
            body={
                "status": "completed",
                "input": {"images": ["https://cdn.example/source.png"]},
                "callback_url": "https://cdn.example/hook.png",
                "data": {
                    "output": [
                        "ftp://x/a.png",
                        "javascript:1",
                        "https://x.example/a.mp4",
                        "no url",
                        URL,
                        URL,
                    ],
                    "result": deep,
                    "url": "file:///etc/passwd",
                },
            }
        )
    )
    assert [one.url for one in send(provider(gateways)).deliveries] == [URL]


def test_a_finished_task_without_a_picture_is_a_bad_answer_with_its_bytes(gateways):
    body = {"code": 200, "data": {"status": "completed", "output": {"text": "hello"}}}
    gateways.then_poll(*[Reply(body=body)] * 4)
    with pytest.raises(BadAnswer, match="no picture was found") as caught:
        send(provider(gateways))
    assert json.loads(caught.value.raw) == body


@pytest.mark.parametrize("word", ["failed", "FAILED", "Error"])
@pytest.mark.parametrize("error", ["upstream error", {"message": "upstream error"}])
@pytest.mark.parametrize("code", [200, 500])
def test_a_failed_task_says_why(gateways, word, error, code):
    gateways.then_poll(Reply(body={"code": code, "data": {"status": word, "error": error}}))
    with pytest.raises(ServiceError, match="upstream error") as caught:
        send(provider(gateways))
    assert "whether it gives them back is not published" in str(caught.value)
    assert len(gateways.asked) == 1


@pytest.mark.parametrize(
    ("envelope", "kind"),
    [
        ({"code": 402, "message": "Insufficient credits"}, OutOfCredits),
        ({"code": 401, "message": "Invalid API key"}, AuthenticationFailed),
        ({"code": 429, "message": "Too many requests"}, RateLimited),
        ({"code": 500, "message": "trouble", "data": None}, ServiceError),
        ({"code": 10023, "message": "something of theirs"}, ServiceError),
        ({"error": {"code": 400, "message": "Invalid parameters", "type": "invalid_request"}}, ServiceError),
        ({"error": "insufficient credits"}, OutOfCredits),
    ],
)
def test_an_error_inside_an_answer_with_200_is_an_error(gateways, envelope, kind):
    gateways.then(Reply(200, envelope))
    with pytest.raises(kind) as caught:
        send(provider(gateways))
    assert type(caught.value) is kind
    assert len(gateways.submitted) == 1


def test_an_error_with_its_status_is_read_from_its_envelope(gateways):
    gateways.then(
        Reply(400, {"error": {"code": 400, "message": "Invalid parameters", "type": "invalid_request"}})
    )
    with pytest.raises(ServiceError, match=r"\(invalid_request\): Invalid parameters") as caught:
        send(provider(gateways))
    assert caught.value.code == "invalid_request"


def test_the_newer_spelling_of_a_pro_id_is_tried_once_where_the_first_is_unknown(gateways):
    gateways.one_models = {"recraft-v4-pro-text-to-image"}
    assert send(provider(gateways), PRO).deliveries
    assert [seen.json["model"] for seen in gateways.submitted] == [
        "recraft-v4-text-to-image-pro",
        "recraft-v4-pro-text-to-image",
    ]
    assert gateways.made == 1
    gateways.one_models = set()
    with pytest.raises(ServiceError, match="Unknown model"):
        send(provider(gateways), PRO)
    assert len(gateways.submitted) == 4


def test_another_refusal_is_not_sent_in_another_spelling(gateways):
    for reply in (Reply(400, {"error": {"message": "Invalid parameters"}}), Reply(500, "model server down")):
        gateways.then(reply)
        with pytest.raises(ServiceError):
            send(provider(gateways), PRO)
    assert len(gateways.submitted) == 2


def test_someone_who_writes_a_spelling_gets_that_one_and_its_price(gateways):
    gateways.one_models = {"recraft-v4-pro-text-to-image"}
    with pytest.warns(UnknownModelWarning):
        request = Generate(prompt="a fox", model="recraft-v4-pro-text-to-image")
    assert str(provider(gateways).price(request)) == "60 credits"
    send(provider(gateways), request)
    assert [seen.json["model"] for seen in gateways.submitted] == ["recraft-v4-pro-text-to-image"]


def test_a_lost_line_is_harmless_and_a_handle_is_enough(gateways):
    gateways.then_poll(Reply(drop=True), Reply(503, "later"), Reply(200, {"code": 500, "message": "busy"}))
    handles = []
    send(provider(gateways), handles=handles)
    answer = run(lambda http: provider(gateways).resume(handles[0], http, expected=1))
    assert len(answer.deliveries) == 1
    assert gateways.made == 1


def test_a_handle_without_an_id_is_told_and_nothing_is_asked(gateways):
    with pytest.raises(ServiceError, match="no job id"):
        run(lambda http: provider(gateways).resume({}, http, expected=1))
    assert gateways.seen == []


@pytest.mark.parametrize(
    ("request_", "fields"),
    [
        (Generate(prompt="ab", model="recraftv4"), {"prompt"}),
        (Generate(prompt="a" * 5001, model="recraftv4"), {"prompt"}),
        (Generate(prompt="ab", model="recraftv4", n=2, random_seed=3), {"prompt", "n", "random_seed"}),
        (Generate(prompt="abc", model="recraftv3"), {"model"}),
    ],
)
def test_what_it_cannot_carry_is_refused_before_sending(gateways, request_, fields):
    with pytest.raises(NotSupported) as caught:
        send(provider(gateways), request_)
    assert {problem.field for problem in caught.value.problems} == fields
    assert gateways.seen == []


def test_prompts_at_the_edges_are_taken(gateways):
    for prompt in ("abc", "a" * 5000):
        assert send(provider(gateways), Generate(prompt=prompt, model="recraftv4")).deliveries
