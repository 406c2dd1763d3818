from __future__ import annotations

import asyncio
import base64
import io
import json
import time
from typing import TYPE_CHECKING

import httpx
import pytest
from PIL import Image

from recraft_nb.catalog import ROUTES
from recraft_nb.providers.parts import read_parts

if TYPE_CHECKING:
    from pathlib import Path

PATHS = ("/v1/images/generations", "/v1/images/generations/raster", "/v1/images/generations/vector")


def test_an_answer_has_the_official_shape_and_the_engines_mark(http):
    answer = http.generate(n=2, size="1:1", random_seed=5).json()
    assert set(answer) == {"created", "credits", "data", "engine"}
    assert (answer["credits"], answer["engine"]) == (70, "local-procedural")
    assert abs(answer["created"] - time.time()) < 30
    assert [set(item) for item in answer["data"]] == [{"image_id", "random_seed", "url"}] * 2
    assert answer["data"][0]["random_seed"] == 5
    assert len({item["image_id"] for item in answer["data"]}) == 2


def test_the_address_echoes_the_callers_base_and_gives_the_file(http):
    item = http.generate(model="recraftv4_1_flash").json()["data"][0]
    assert item["url"] == f"http://127.0.0.1/files/{item['image_id']}.webp"
    answer = http.get(item["url"])
    assert answer.headers["content-type"] == "image/webp"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert Image.open(io.BytesIO(answer.content)).size == (64, 64)
    other = http.post("http://localhost:8321/v1/images/generations", json={"prompt": "a fox"}).json()
    assert other["data"][0]["url"].startswith("http://localhost:8321/files/")


@pytest.mark.parametrize(
    ("fields", "media_type", "magic"),
    [
        ({}, "image/webp", b"RIFF"),
        ({"image_format": "png"}, "image/png", b"\x89PNG"),
        ({"model": "recraftv4_1_vector", "image_format": "png"}, "image/svg+xml", b"<svg"),
    ],
)
def test_the_file_is_of_the_kind_that_was_asked_for(http, fields, media_type, magic):
    answer = http.get(http.generate(**fields).json()["data"][0]["url"])
    assert answer.headers["content-type"] == media_type
    assert answer.content.startswith(magic)


def test_base64_carries_the_same_bytes_as_the_address(http):
    by_address = http.get(http.generate(random_seed=3).json()["data"][0]["url"]).content
    item = http.generate(random_seed=3, response_format="b64_json").json()["data"][0]
    assert set(item) == {"image_id", "random_seed", "b64_json"}
    assert base64.b64decode(item["b64_json"]) == by_address


def test_parts_of_a_form_carry_the_same_bytes_as_base64(http):
    items = http.generate(n=2, random_seed=3, response_format="b64_json").json()["data"]
    answer = http.generate(n=2, random_seed=3, response_format="multipart")
    parts = read_parts(answer.content, answer.headers["content-type"])
    told = json.loads(parts.pop("response"))
    assert (set(told), told["credits"]) == ({"created", "credits", "data", "engine"}, 70)
    assert [set(item) for item in told["data"]] == [{"image_id", "random_seed"}] * 2
    assert [parts[item["image_id"]] for item in items] == [
        base64.b64decode(item["b64_json"]) for item in items
    ]
    assert len(parts) == 2


def test_how_the_pictures_are_handed_over_is_one_of_three(http):
    answer = http.generate(response_format="email")
    assert answer.status_code == 400
    assert all(name in answer.json()["message"] for name in ("url", "b64_json", "multipart"))


def test_the_same_request_and_seed_gives_the_same_picture_and_another_seed_another(http):
    first, again, other = (http.generate(random_seed=seed).json()["data"][0] for seed in (1, 1, 2))
    assert first == again
    assert other["image_id"] != first["image_id"]


def test_any_picture_of_a_set_can_be_had_again_alone(http):
    third = http.generate(n=4, random_seed=9).json()["data"][2]
    assert http.generate(random_seed=third["random_seed"]).json()["data"][0] == third


def test_the_specialised_routes_draw_their_kind(http):
    raster = http.generate(path=PATHS[1]).json()["data"][0]["url"]
    vector = http.generate(path=PATHS[2]).json()["data"][0]["url"]
    assert raster.endswith(".webp")
    assert vector.endswith(".svg")


def test_refusals_have_the_services_flat_shape(http):
    answer = http.generate("x" * 1001, model="recraftv3")
    assert answer.status_code == 400
    assert answer.json() == {
        "code": "invalid_request_parameter",
        "message": "prompt length should be in [1, 1000]",
    }
    answer = http.generate(model="recraftv3_vector", style="any")
    assert answer.json() == {"code": "invalid_image_type", "message": "Style 'any' is not a vector style"}


@pytest.mark.parametrize("path", ["/v1", "/v1/images", "/v1/images/generations/", "/v2/users/me", "/files/"])
def test_an_unknown_path_is_not_found_in_plain_text(http, path):
    answer = http.get(path)
    assert (answer.status_code, answer.text) == (404, "404 page not found")
    assert answer.headers["content-type"].startswith("text/plain")


def test_another_method_is_not_allowed(http):
    answer = http.get("/v1/images/generations")
    assert (answer.status_code, answer.text) == (405, "Method Not Allowed")
    assert answer.headers["allow"] == "POST"


def test_every_official_route_is_there(http):
    for route in ROUTES.values():
        answer = http(route.method, f"/v1/{route.path.replace('{style_id}', 'abc')}", json={})
        if route.path != "styles/{style_id}":
            assert answer.status_code in {200, 400}, (route.path, answer.text)
        else:
            assert answer.text == "404 page not found"


@pytest.mark.parametrize(
    "name",
    [
        "x.webp",
        "..%2Fengine.sqlite3",
        "%2e%2e/engine.sqlite3",
        "00000000-0000-0000-0000-000000000000.webp",
        "00000000-0000-0000-0000-000000000000.sqlite3",
        "%00.webp",
    ],
)
def test_no_other_file_can_be_had(http, name):
    assert http.get(f"/files/{name}").status_code == 404


def test_the_state_of_the_service_is_public(http):
    assert http.get("/status").json() == {"service": True, "generation": True, "engine": "local-procedural"}
    assert http.get("/ping").text == "pong"


def test_the_model_list_has_the_official_fields(http):
    models = http.get("/v1/models").json()["data"]
    by_id = {model["id"]: model for model in models}
    assert by_id["recraftv4_1"] == {
        "id": "recraftv4_1",
        "name": "Recraft V4.1",
        "created": 1777593600,
        "description": "Local engine – not Recraft's model: sizes, fields and price are those of recraftv4_1.",
        "input_modalities": ["text", "image"],
        "output_modalities": ["image"],
        "pricing": {"image": "0.035"},
    }
    assert by_id["recraftv4_1_flash"]["input_modalities"] == ["text"]
    assert len(by_id) == 22


def test_the_open_account_falls_by_what_the_answers_say_and_never_blocks(http):
    me = http.get("/v1/users/me").json()
    assert set(me) == {"id", "name", "email", "credits", "engine"}
    assert (me["credits"], me["email"]) == (10_000, None)
    charged = http.generate(n=3, random_seed=1).json()["credits"]
    assert http.get("/v1/users/me").json()["credits"] == 10_000 - charged
    for _ in range(8):  # 1,800 units each
        assert http.generate(n=6, model="recraftv4_1_pro_vector", random_seed=1).status_code == 200
    assert http.get("/v1/users/me").json()["credits"] == 10_000 - charged - 8 * 1800 + 10_000


def test_a_key_is_asked_for_when_there_are_keys(engine):
    http = engine(keys={"right": 100})
    for caller in (http, http.with_key("wrong"), http.with_key("")):
        for answer in (caller.generate(), caller.get("/v1/users/me"), caller.get("/v1/models")):
            assert (answer.status_code, answer.text) == (401, "request unauthorized")
            assert answer.headers["content-type"].startswith("text/plain")
    assert http.with_key("right").get("/v1/users/me").json()["credits"] == 100
    assert http.get("/ping").status_code == 200


def test_without_keys_a_closed_engine_answers_nobody(engine):
    assert engine(open_to_all=False).with_key("any").generate().status_code == 401


def test_a_balance_falls_by_exactly_what_each_answer_says_until_it_is_empty(engine):
    http = engine(keys={"a": 100, "b": 35}).with_key("a")
    total = http.generate(n=2).json()["credits"]
    assert http.get("/v1/users/me").json()["credits"] == 100 - total == 30
    answer = http.generate()
    assert (answer.status_code, answer.json()["code"]) == (402, "insufficient_balance")
    assert http.get("/v1/users/me").json()["credits"] == 30
    assert http.with_key("b").generate().status_code == 200


def test_a_known_key_keeps_its_balance_across_restarts(engine, tmp_path: Path):
    engine(tmp_path / "same", keys={"a": 100}).with_key("a").generate()
    again = engine(tmp_path / "same", keys={"a": 100}).with_key("a")
    assert again.get("/v1/users/me").json()["credits"] == 65


def test_no_key_is_written_to_the_engines_folder(engine, tmp_path: Path):
    engine(tmp_path / "state", keys={"canary-key-7": 100}).with_key("canary-key-7").generate()
    for path in (tmp_path / "state").rglob("*"):
        if path.is_file():
            assert b"canary-key-7" not in path.read_bytes()


def test_a_refused_call_and_a_failed_one_cost_nothing(engine):
    http = engine(keys={"a": 100}).with_key("a")
    assert http.generate("", n=1).status_code == 400
    failed = http.generate("fail")
    assert failed.status_code == 500
    assert failed.json()["code"] == "generation_failed"
    assert "no such thing" in failed.json()["message"]
    assert http.get("/v1/users/me").json()["credits"] == 100


def test_a_crash_of_the_worker_fails_one_call_and_the_engine_goes_on(http):
    assert http.generate("crash").json()["code"] == "generation_failed"
    assert http.generate("a fox").status_code == 200


def test_parallel_calls_cannot_spend_the_same_units_twice(engine):
    http = engine(keys={"a": 35 * 5}).with_key("a")

    async def storm() -> list[int]:
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(http.app), base_url="http://127.0.0.1", headers=http.headers
        ) as client:
            calls = [
                client.post(PATHS[0], json={"prompt": "a fox", "random_seed": seed}) for seed in range(12)
            ]
            return [answer.status_code for answer in await asyncio.gather(*calls)]

    codes = asyncio.run(storm())
    assert sorted(codes) == [200] * 5 + [402] * 7
    assert http.get("/v1/users/me").json()["credits"] == 0


def test_the_loop_answers_within_100_ms_while_a_picture_is_drawn(http):
    http.generate()  # the worker is up

    async def story() -> list[float]:
        delays = []
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(http.app), base_url="http://127.0.0.1", timeout=60
        ) as client:
            drawing = asyncio.create_task(client.post(PATHS[0], json={"prompt": "spin"}))
            for _ in range(40):
                started = time.perf_counter()
                assert (await client.get("/ping")).text == "pong"
                delays.append(time.perf_counter() - started)
                await asyncio.sleep(0.005)
            assert not drawing.done()
            drawing.cancel()
        return delays

    assert max(asyncio.run(story())) < 0.1


def test_a_caller_who_leaves_makes_room_and_pays_nothing(engine):
    http = engine(keys={"a": 1000}).with_key("a")
    http.generate()

    async def story() -> float:
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(http.app),
            base_url="http://127.0.0.1",
            headers=http.headers,
            timeout=60,
        ) as client:
            leaving = asyncio.create_task(client.post(PATHS[0], json={"prompt": "spin", "n": 6}))
            await asyncio.sleep(0.2)
            leaving.cancel()
            started = time.monotonic()
            answer = await client.post(PATHS[0], json={"prompt": "a fox", "random_seed": 1})
            assert answer.status_code == 200
            return time.monotonic() - started

    assert asyncio.run(story()) < 5
    assert http.get("/v1/users/me").json()["credits"] == 1000 - 35 - 35


def test_a_server_that_reports_the_departure_stops_the_work(http):
    """As uvicorn tells it: a disconnect message instead of a cancelled task."""

    async def story() -> list[dict]:
        sent = []
        messages = [
            {"type": "http.request", "body": b'{"prompt": "spin"}', "more_body": False},
            {"type": "http.disconnect"},
        ]

        async def receive() -> dict:
            return messages.pop(0) if messages else await asyncio.Event().wait()

        async def send(message: dict) -> None:
            sent.append(message)

        scope = {
            "type": "http",
            "method": "POST",
            "path": PATHS[0],
            "raw_path": PATHS[0].encode(),
            "query_string": b"",
            "headers": [(b"host", b"127.0.0.1")],
            "server": ("127.0.0.1", 80),
            "scheme": "http",
            "root_path": "",
        }
        await asyncio.wait_for(http.app(scope, receive, send), 5)
        return sent

    assert asyncio.run(story())[0]["status"] == 499
