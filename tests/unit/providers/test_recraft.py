"""The official dialect over a socket: every operation out, every shape of answer and error in."""

from __future__ import annotations

import base64
import io
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import HTTP
from email.utils import format_datetime

import httpx
import pytest
from PIL import Image
from support.asked import Asked, run
from support.scripted import Reply
from support.service import picture

from recraft_nb import operations as ops
from recraft_nb.catalog import ROUTES, Operation
from recraft_nb.errors import (
    AuthenticationFailed,
    BadAnswer,
    InvalidRequest,
    NotSupported,
    OutOfCredits,
    RateLimited,
    Refused,
    ServiceError,
)
from recraft_nb.operations import Generate
from recraft_nb.providers import ApiKey, LocalProvider, RecraftProvider, Style

KEY = "canary-key-9d1c-do-not-show"
PNG = picture(3)
DATA = "data:image/png;base64," + base64.b64encode(PNG).decode()
ONE = {"image_id": "id-1", "url": "https://img.example/a.webp"}
LIST = {"created": 1_790_000_000, "credits": 40, "data": [ONE]}
SINGLE = {"created": 1_790_000_000, "credits": 10, "image": ONE}

LOOK_UPS = {
    Operation.STYLES,
    Operation.BASIC_STYLES,
    Operation.STYLE,
    Operation.DELETE_STYLE,
    Operation.ME,
    Operation.MODELS,
}
WITH_PICTURES = [one for one in Operation if ROUTES[one].answer in {"list", "single"}]


def provider(scripted, **options):
    return RecraftProvider(ApiKey(KEY), base_url=f"{scripted.root}/v1", **options)


def send(made, asked):
    return run(lambda http: made.send(asked, http))


def parts_of(seen):
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + seen.body, policy=HTTP)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get("Content-Type"),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


@pytest.mark.parametrize("operation", WITH_PICTURES, ids=str)
def test_every_operation_with_pictures_goes_to_its_route_and_its_shape_is_read(scripted, operation):
    route = ROUTES[operation]
    scripted.on(route.method, f"/v1/{route.path}", LIST if route.answer == "list" else SINGLE)
    answer = send(provider(scripted), Asked(operation, {"some": "field"}))
    (seen,) = scripted.seen
    assert (seen.method, seen.path) == (route.method, f"/v1/{route.path}")
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.json == {"some": "field", "response_format": "url"}
    assert answer.deliveries[0].url == ONE["url"]
    assert answer.deliveries[0].image_id == "id-1"
    assert answer.credits in {40, 10}
    assert answer.complaint == ""
    assert answer.created == datetime.fromtimestamp(1_790_000_000, UTC)


def test_either_shape_is_read_whatever_the_route(scripted):
    scripted.on("POST", "/v1/images/vectorize", LIST)
    assert send(provider(scripted), Asked(Operation.VECTORIZE)).deliveries[0].image_id == "id-1"


def test_an_enhanced_prompt_is_the_value_of_its_answer(scripted):
    scripted.on("POST", "/v1/prompts/enhance", {"enhanced_prompt": "a longer prompt", "credits": 10})
    answer = send(provider(scripted), Asked(Operation.ENHANCE_PROMPT, {"prompt": "short"}))
    assert (answer.value, answer.credits, answer.deliveries) == ("a longer prompt", 10, ())
    assert scripted.seen[0].json == {"prompt": "short"}


def test_a_new_style_is_the_value_of_its_answer(scripted):
    body = {
        "id": "229b2a75-05e4-4580-85f9-b47ee521a00d",
        "style": "any",
        "creation_time": "2026-09-01T10:00:00Z",
        "is_private": True,
        "credits": 5,
    }
    scripted.on("POST", "/v1/styles", body)
    answer = send(provider(scripted), Asked(Operation.CREATE_STYLE, {"image_urls": [DATA]}))
    assert answer.value == Style(
        id=body["id"], style="any", created=datetime(2026, 9, 1, 10, tzinfo=UTC), private=True, credits=5
    )
    assert (answer.credits, answer.style_id) == (5, body["id"])


def test_optimized_colours_are_a_mapping(scripted):
    body = {
        "mapping": [{"from": "#aabbcc", "to": "#aabbcd"}, {"from": "#000000", "to": "#000000"}],
        "credits": 0,
    }
    scripted.on("POST", "/v1/colors/optimize", body)
    answer = send(provider(scripted), Asked(Operation.OPTIMIZE_COLORS))
    assert answer.value == {"#aabbcc": "#aabbcd", "#000000": "#000000"}
    assert answer.credits == 0


def test_styles_are_listed_looked_up_and_deleted(scripted):
    own = {"id": "own-1", "style": "any", "creation_time": "2026-09-01T10:00:00Z", "is_private": False}
    scripted.on("GET", "/v1/styles", {"styles": [own, "nonsense", {"no": "id"}]})
    curated = {"style_id": "basic-1", "style": "Vector art", "model": "recraftv3_vector"}
    scripted.on("GET", "/v1/styles/basic", {"styles": [curated]})
    scripted.on("GET", "/v1/styles/own-1", own)
    scripted.on("DELETE", "/v1/styles/own-1", {})
    made = provider(scripted)
    assert [style.id for style in run(made.styles)] == ["own-1"]
    (basic,) = run(lambda http: made.styles(http, basic=True))
    assert (basic.id, basic.style, basic.model) == ("basic-1", "Vector art", "recraftv3_vector")
    assert run(lambda http: made.style("own-1", http)).private is False
    assert run(lambda http: made.delete_style("own-1", http)) is None
    assert [seen.method for seen in scripted.seen] == ["GET", "GET", "GET", "DELETE"]


@pytest.mark.parametrize("bad", ["", "../users/me", "a/b", "a?b", "a b", "..", "x" * 65])
def test_a_style_id_that_would_change_the_address_is_refused_before_sending(scripted, bad):
    with pytest.raises(InvalidRequest):
        run(lambda http: provider(scripted).style(bad, http))
    assert scripted.seen == []


def test_the_account_and_the_models_are_looked_up(scripted):
    scripted.on("GET", "/v1/users/me", {"id": "me", "credits": 12, "email": "a@example.com"})
    scripted.on("GET", "/v1/models", {"data": [{"id": "recraftv4_1"}]})
    assert run(provider(scripted).me).credits == 12
    assert run(provider(scripted).models) == [{"id": "recraftv4_1"}]


def test_it_offers_every_operation_and_the_local_engine_what_it_has(scripted):
    assert provider(scripted).operations == set(Operation)
    local = LocalProvider(None)
    missing = next((one for one in Operation if one not in local.operations | LOOK_UPS), None)
    if missing is not None:
        with pytest.raises(NotSupported) as caught:
            local.check(Asked(missing))
        assert "recraft" in caught.value.providers
        assert "local" not in caught.value.providers


# -- pictures in the request -----------------------------------------------------------------------


def test_pictures_go_as_data_urls_in_json(scripted):
    scripted.on("POST", "/v1/images/inpaint", LIST)
    sent = {"image_url": DATA, "mask_url": DATA, "prompt": "x", "controls": {"no_text": True}}
    send(provider(scripted), Asked(Operation.INPAINT, sent))
    assert scripted.seen[0].json == {**sent, "response_format": "url"}


def test_pictures_go_as_parts_where_a_server_wants_that(scripted):
    scripted.on("POST", "/v1/images/inpaint", LIST)
    sent = {
        "image_url": DATA,
        "mask_url": DATA,
        "prompt": "ein Füchslein",
        "n": 2,
        "strength": 0.5,
        "private": True,
        "controls": {"colors": [{"rgb": [1, 2, 3]}]},
        "text_layout": [{"text": "HI", "bbox": [[0, 0]]}],
    }
    asked = Asked(Operation.INPAINT, sent, count=1)
    send(provider(scripted, transport="multipart"), asked)
    assert parts_of(scripted.seen[0]) == [
        ("image", "picture.png", "image/png", PNG),
        ("mask", "picture.png", "image/png", PNG),
        ("prompt", None, None, "ein Füchslein".encode()),
        ("n", None, None, b"2"),
        ("strength", None, None, b"0.5"),
        ("private", None, None, b"true"),
        ("controls", None, "application/json", b'{"colors": [{"rgb": [1, 2, 3]}]}'),
        ("text_layout", None, "application/json", b'[{"text": "HI", "bbox": [[0, 0]]}]'),
        ("response_format", None, None, b"url"),
    ]


def test_lists_of_pictures_are_one_part_each(scripted):
    style = {"id": "s", "style": "any", "credits": 5}
    scripted.on("POST", "/v1/styles", style).on("POST", "/v1/images/generations", LIST)
    made = provider(scripted, transport="multipart")
    send(made, Asked(Operation.CREATE_STYLE, {"image_urls": [DATA, DATA], "image_weights": [1, 2]}))
    send(made, Asked(Operation.GENERATE, {"style_reference_urls": [DATA]}))
    assert [part[0] for part in parts_of(scripted.seen[0])] == ["files", "files", "image_weights"]
    assert [part[0] for part in parts_of(scripted.seen[1])] == ["style_references", "response_format"]


def test_a_request_without_bytes_stays_json_in_either_way(scripted):
    scripted.on("POST", "/v1/images/vectorize", SINGLE)
    asked = Asked(Operation.VECTORIZE, {"image_url": "https://example.com/a.png"})
    send(provider(scripted, transport="multipart"), asked)
    assert scripted.seen[0].headers["content-type"] == "application/json"
    assert scripted.seen[0].json["image_url"] == "https://example.com/a.png"


def test_bytes_and_addresses_in_one_list_are_refused_for_parts_before_sending(scripted):
    asked = Asked(Operation.CREATE_STYLE, {"image_urls": [DATA, "https://example.com/a.png"]})
    with pytest.raises(InvalidRequest, match="all bytes or all addresses"):
        send(provider(scripted, transport="multipart"), asked)
    assert scripted.seen == []


def mask():
    made = Image.new("L", (256, 256), 0)
    made.paste(255, (64, 64, 128, 128))
    buffer = io.BytesIO()
    made.save(buffer, "PNG")
    return buffer.getvalue()


LARGE = picture(2, size=(256, 256))
WORDS = {"image": LARGE, "prompt": "a fox"}
REAL = [
    (ops.ImageToImage, {**WORDS, "strength": 0.5}, ["image"]),
    (ops.Inpaint, {**WORDS, "mask": True}, ["image", "mask"]),
    (ops.Outpaint, {**WORDS, "expand_left": 64}, ["image"]),
    (ops.ReplaceBackground, WORDS, ["image"]),
    (ops.GenerateBackground, {**WORDS, "mask": True}, ["image", "mask"]),
    (ops.Vectorize, {"image": LARGE}, ["image"]),
    (ops.RemoveBackground, {"image": LARGE}, ["image"]),
    (ops.CrispUpscale, {"image": LARGE}, ["image"]),
    (ops.CreativeUpscale, {"image": LARGE}, ["image"]),
    (ops.Enhance, {"image": LARGE}, ["image"]),
    (ops.EraseRegion, {"image": LARGE, "mask": True}, ["image", "mask"]),
    (ops.Remix, {"image": LARGE, "size": "1:1"}, ["image"]),
    (
        ops.Generate,
        {"prompt": "x", "model": "recraftv4_styles", "style_references": [LARGE]},
        ["style_references"],
    ),
]


@pytest.mark.parametrize(("kind", "given", "parts"), REAL, ids=[kind.__name__ for kind, *_ in REAL])
def test_every_request_with_a_picture_is_sent_whole_in_both_ways(scripted, kind, given, parts):
    if "mask" in given:
        pytest.importorskip("recraft_nb.media.mask")
        given = {**given, "mask": mask()}
    request_ = kind(**given)
    route = ROUTES[request_.operation]
    scripted.on("POST", f"/v1/{route.path}", LIST if route.answer == "list" else SINGLE)
    for transport in ("json", "multipart"):
        answer = send(provider(scripted, transport=transport), request_)
        assert answer.deliveries[0].image_id == "id-1"
    plain, in_parts = scripted.seen
    assert plain.json == {**request_.fields(), "response_format": "url"}
    sent = parts_of(in_parts)
    assert [part[0] for part in sent if part[1]] == parts
    assert next(part[3] for part in sent if part[1]) == LARGE
    texts = {part[0] for part in sent if not part[1]}
    assert texts == {name for name in plain.json if not name.endswith(("_url", "_urls"))}


# -- pictures in the answer ------------------------------------------------------------------------


def test_pictures_inside_the_answer_are_decoded(scripted):
    item = {"image_id": "a", "b64_json": base64.b64encode(PNG).decode(), "features": {"nsfw_score": 0.01}}
    scripted.on("POST", "/v1/images/generations", {**LIST, "data": [item]})
    answer = send(provider(scripted, response_format="b64_json"), Generate(prompt="x"))
    assert scripted.seen[0].json["response_format"] == "b64_json"
    assert answer.deliveries[0].data == PNG
    assert answer.deliveries[0].extra == {"features": {"nsfw_score": 0.01}}


def multipart(*parts, boundary="edge-17", end="--"):
    body = b""
    for head, content in parts:
        body += f"--{boundary}\r\n{head}\r\n\r\n".encode() + content + b"\r\n"
    body += f"--{boundary}{end}\r\n".encode()
    return Reply(body=body, kind=f'multipart/form-data; boundary="{boundary}"')


JSON_PART = (
    'Content-Disposition: form-data; name="response"\r\nContent-Type: application/json',
    b'{"created": 1790000000, "credits": 14, "data": [{"image_id": "a"}, {"image_id": "b"}]}',
)


def image_part(name, content):
    head = f'Content-Disposition: form-data; name="{name}"\r\nContent-ID: <{name}>\r\nContent-Type: image/png'
    return head, content


def test_pictures_as_parts_of_the_answer_are_found_by_their_ids(scripted):
    lines = b"a\r\n--not the edge\r\n\r\nb"
    reply = multipart(image_part("b", lines), JSON_PART, image_part("a", PNG))
    scripted.on("POST", "/v1/images/generations", reply)
    answer = send(provider(scripted, response_format="multipart"), Generate(prompt="x", n=2))
    assert scripted.seen[0].json["response_format"] == "multipart"
    assert [one.data for one in answer.deliveries] == [PNG, lines]
    assert (answer.credits, answer.complaint) == (14, "")


def test_a_server_that_knows_no_parts_may_answer_in_json_all_the_same(scripted):
    scripted.on("POST", "/v1/images/generations", LIST)
    answer = send(provider(scripted, response_format="multipart"), Generate(prompt="x"))
    assert answer.deliveries[0].url == ONE["url"]


def test_a_picture_that_is_no_part_is_missed_in_words(scripted):
    scripted.on("POST", "/v1/images/generations", multipart(JSON_PART, image_part("a", PNG)))
    answer = send(provider(scripted, response_format="multipart"), Generate(prompt="x", n=2))
    assert len(answer.deliveries) == 1
    assert answer.complaint == "1 pictures came, 2 were asked for"


@pytest.mark.parametrize(
    "reply",
    [
        multipart(JSON_PART, image_part("a", PNG), end=""),
        multipart(image_part("a", PNG)),
        multipart(JSON_PART, image_part("a", PNG), image_part("a", PNG)),
        multipart(JSON_PART, ("Content-Type: image/png", PNG)),
        multipart(JSON_PART, (f"Content-ID: <a>\r\nX: {'y' * 9000}", PNG)),
        multipart(JSON_PART, ("no colon here", PNG)),
        multipart(JSON_PART, *[image_part(f"i{number}", PNG) for number in range(40)]),
        Reply(body=b"nothing of that kind", kind="multipart/form-data; boundary=edge"),
        Reply(body=b"x", kind="multipart/form-data"),
        Reply(body=b"x", kind=f"multipart/form-data; boundary={'e' * 71}"),
        multipart(('Content-Disposition: form-data; name="response"', b"<html>")),
    ],
)
def test_parts_that_do_not_keep_to_the_form_are_a_bad_answer_with_its_bytes(scripted, reply):
    scripted.on("POST", "/v1/images/generations", reply)
    with pytest.raises(BadAnswer) as caught:
        send(provider(scripted, response_format="multipart"), Generate(prompt="x"))
    assert caught.value.raw == reply.body


@pytest.mark.parametrize(
    "body",
    ["<html>", "[]", '{"data": []}', '{"data": 7}', "{}", '{"data": [{"b64_json": "%%%"}]}', "[" * 100_000],
)
def test_a_success_without_a_picture_is_a_bad_answer_with_its_bytes(scripted, body):
    scripted.on("POST", "/v1/images/generations", Reply(body=body, kind="application/json"))
    with pytest.raises(BadAnswer) as caught:
        send(provider(scripted), Generate(prompt="x"))
    assert caught.value.raw == body.encode()


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        (Operation.ENHANCE_PROMPT, {"credits": 10}),
        (Operation.CREATE_STYLE, {"style": "any"}),
        (Operation.OPTIMIZE_COLORS, {"mapping": {"a": "b"}}),
        (Operation.OPTIMIZE_COLORS, {"mapping": [{"from": "#000000"}]}),
    ],
)
def test_a_success_without_its_value_is_a_bad_answer(scripted, operation, body):
    scripted.on("POST", f"/v1/{ROUTES[operation].path}", body)
    with pytest.raises(BadAnswer):
        send(provider(scripted), Asked(operation))


def test_a_wrong_count_is_a_complaint_except_where_the_service_decides(scripted):
    three = {**LIST, "data": [ONE, ONE, ONE]}
    scripted.on("POST", "/v1/images/generations", three).on("POST", "/v1/images/explore", three)
    assert "3 pictures came, 1" in send(provider(scripted), Generate(prompt="x")).complaint
    assert send(provider(scripted), Asked(Operation.EXPLORE)).complaint == ""


def test_an_answer_that_breaks_off_is_bad_when_it_was_paid_and_no_answer_when_it_was_free(scripted):
    half = Reply(body={"id": "me", "credits": 5}, cut=True)
    scripted.on("POST", "/v1/images/generations", half).on("GET", "/v1/users/me", half)
    with pytest.raises(BadAnswer, match="broke off") as caught:
        send(provider(scripted), Generate(prompt="x"))
    assert caught.value.raw == half.content
    with pytest.raises(httpx.HTTPError):
        run(provider(scripted).me)


# -- errors ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "kind", "words"),
    [
        (Reply(401, "request unauthorized"), AuthenticationFailed, "refused the key (401)"),
        (
            Reply(403, {"code": "forbidden", "message": "insufficient permissions"}),
            AuthenticationFailed,
            "403",
        ),
        (Reply(402, ""), OutOfCredits, "402"),
        (Reply(400, {"code": "insufficient_balance", "message": "no"}), OutOfCredits, "insufficient_balance"),
        (Reply(403, "Not enough credits"), OutOfCredits, "credits"),
        (Reply(429, {"code": "rate_limit_exceeded", "message": "Rate limit exceeded"}), RateLimited, "429"),
        (Reply(400, {"code": "moderation", "message": "refused"}), Refused, "Change the prompt"),
        (Reply(400, {"code": "invalid_model", "message": "no such"}), ServiceError, "invalid_model"),
        (Reply(404, "404 page not found"), ServiceError, "no such route"),
        (Reply(413, "too big"), ServiceError, "smaller pictures"),
        (Reply(500, "internal"), ServiceError, "has trouble"),
        (Reply(502, "load balancer error"), ServiceError, "has trouble"),
        (Reply(502, "<html>bad gateway</html>", "text/html"), ServiceError, "answered 502"),
        (Reply(503, "{broken", "application/json"), ServiceError, "503"),
        (Reply(307, "", headers={"Location": "http://127.0.0.1:9/x"}), ServiceError, "redirects elsewhere"),
        (Reply(400, "[]", "application/json"), ServiceError, "400"),
    ],
)
def test_an_error_says_what_happened_by_its_status_and_its_words(scripted, reply, kind, words):
    scripted.on("POST", "/v1/images/generations", reply)
    with pytest.raises(kind) as caught:
        send(provider(scripted), Generate(prompt="x"))
    assert type(caught.value) is kind
    assert words in str(caught.value)
    assert len(scripted.seen) == 1


def test_the_wait_after_429_is_read_as_seconds_and_as_a_date(scripted):
    def wait(headers):
        scripted.on("POST", "/v1/images/generations", Reply(429, "slow", headers=headers))
        with pytest.raises(RateLimited) as caught:
            send(provider(scripted), Generate(prompt="x"))
        return caught.value.retry_after

    clock = {"Date": "Wed, 21 Oct 2015 07:28:00 GMT", "Retry-After": "Wed, 21 Oct 2015 07:29:10 GMT"}
    assert wait(clock) == 70
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    assert 80 <= wait({"Retry-After": soon}) <= 91
    assert wait({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0
    assert wait({"Retry-After": "7"}) == 7
    for header in ("soon", "-3", "inf", "nan"):
        assert wait({"Retry-After": header}) is None


@pytest.mark.parametrize("status", [200, 400, 401, 402, 429, 500])
def test_a_server_that_echoes_the_key_does_not_put_it_into_an_error(scripted, status):
    scripted.on("POST", "/v1/images/generations", Reply(status, {"code": KEY, "message": f"bad key {KEY}"}))
    with pytest.raises(Exception) as caught:
        send(provider(scripted), Generate(prompt="x"))
    error = caught.value
    assert KEY not in f"{error!s} {error!r} {vars(error)}"


def test_an_older_server_without_enhance_is_explained(scripted):
    with pytest.raises(ServiceError, match=r"no images/enhance.*images/refineDetails") as caught:
        send(provider(scripted), Asked(Operation.ENHANCE))
    assert caught.value.status == 404
    assert len(scripted.seen) == 1


def test_a_call_without_an_answer_is_left_to_the_caller(scripted):
    scripted.on("POST", "/v1/images/generations", Reply(drop=True))
    with pytest.raises(httpx.HTTPError):
        send(provider(scripted), Generate(prompt="x"))


def test_there_is_nothing_to_resume(scripted):
    with pytest.raises(NotSupported) as caught:
        run(lambda http: provider(scripted).resume({"id": "x"}, http, expected=1))
    assert caught.value.providers == ("pixeldojo", "apiinone")
