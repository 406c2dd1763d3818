"""The three gateways' dialects, as their own pages show them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import httpx
import pytest
from starlette.requests import Request

from recraft_nb.engine.app import create_app
from recraft_nb.engine.gateways import pixeldojo
from recraft_nb.engine.gateways.tasks import Task

KEY = "a-key-of-the-class"


@pytest.fixture
def app(tmp_path, lent):
    made = create_app(tmp_path / "engine", keys={KEY: 100}, workers=lent)
    yield made
    made.state.close()


def talk(app, conversation, key=KEY, header="Authorization"):
    """Run a conversation on one event loop, as a server would."""

    async def run():
        value = f"Bearer {key}" if header == "Authorization" else key
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app), base_url="http://127.0.0.1", headers={header: value}
        ) as http:
            return await conversation(http)

    return asyncio.run(run())


async def finished(http, url, read):
    """Ask until a task has ended; the pictures of these tests take milliseconds."""
    for _ in range(500):
        told = (await http.get(url)).json()
        if read(told) in {"completed", "failed"}:
            return told
        await asyncio.sleep(0.01)
    raise AssertionError(told)


def test_pixeldojo_accepts_a_job_and_completes_it(app):
    async def conversation(http):
        accepted = await http.post("/api/v1/models/recraft-v4/run", json={"prompt": "a fox", "seed": 5})
        done = await finished(http, accepted.json()["statusUrl"], lambda told: told["status"])
        return accepted, done, await http.get(done["output"]["images"][0])

    accepted, done, file = talk(app, conversation)
    assert accepted.status_code == 202
    told = accepted.json()
    assert set(told) == {"jobId", "status", "statusUrl", "creditCost", "creditsRemaining", "expiresAt"}
    assert (told["status"], told["creditCost"], told["creditsRemaining"]) == ("pending", 1, 99)
    assert told["jobId"].startswith("job_")
    assert done["jobId"] == told["jobId"]
    assert file.headers["content-type"] == "image/png"


def test_a_job_ends_a_day_after_it_was_accepted_however_often_it_is_asked_for():
    task = Task("job_x", "somebody", 1, begun=datetime(2026, 1, 1, tzinfo=UTC))
    told = pixeldojo._about(task, Request({"type": "http", "headers": [], "path": "/", "server": ("x", 80)}))
    assert told["expiresAt"] == "2026-01-02T00:00:00Z"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"prompt": "a fox", "n": 2}, "Unknown parameter: n"),
        ({"prompt": ""}, "prompt"),
        ({"prompt": "a fox", "aspect_ratio": "2:1"}, "aspect_ratio"),
        ({"prompt": "a fox", "seed": -1}, "random_seed"),
    ],
)
def test_pixeldojo_refuses_in_its_own_form(app, body, said):
    answer = talk(app, lambda http: http.post("/api/v1/models/recraft-v4/run", json=body))
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "invalid_request"
    assert said in answer.json()["error"]["message"]


def test_a_job_is_told_to_nobody_else(tmp_path, lent):
    app = create_app(tmp_path / "engine", keys={KEY: 10, "another-key": 10}, workers=lent)

    async def conversation(http):
        accepted = (await http.post("/api/v1/models/recraft-v4/run", json={"prompt": "a fox"})).json()
        return await http.get(accepted["statusUrl"], headers={"Authorization": "Bearer another-key"})

    assert talk(app, conversation).status_code == 404
    app.state.close()


def test_without_credits_a_gateway_does_nothing(tmp_path, lent):
    app = create_app(tmp_path / "engine", keys={KEY: 0}, workers=lent)
    dojo = talk(app, lambda http: http.post("/api/v1/models/recraft-v4/run", json={"prompt": "a fox"}))
    assert (dojo.status_code, dojo.json()["error"]["code"]) == (402, "insufficient_credits")
    one = talk(app, lambda http: http.post("/api/v1/images/generations", json={"prompt": "a fox"}))
    assert (one.status_code, one.json()["error"]["type"]) == (402, "insufficient_credits")
    app.state.close()


@pytest.mark.parametrize(
    ("model", "credits"),
    [
        ("recraft-v4-text-to-image", 10),
        ("recraft-v4-text-to-image-pro", 60),
        ("recraft-v4-pro-text-to-image", 60),
        ("recraft-v4-text-to-vector", 20),
    ],
)
def test_api_in_one_puts_a_task_into_its_envelope(app, model, credits):  # noqa: A002
    async def conversation(http):
        body = {"model": model, "prompt": "a fox", "image_size": "1:1"}
        created = (await http.post("/api/v1/images/generations", json=body)).json()
        done = await finished(
            http, f"/api/v1/tasks/{created['data']['task_id']}", lambda told: told["data"]["status"]
        )
        return created, done

    created, done = talk(app, conversation)
    assert (created["code"], created["message"]) == (200, "success")
    assert created["data"]["status"] == "IN_PROGRESS"
    assert done["data"]["credits"] == credits
    assert len(done["data"]["output"]["images"]) == 1
    assert app.state.engine.ledger.balance(app.state.engine.ledger.account(f"Bearer {KEY}")) == 100 - credits


def test_api_in_one_refuses_in_its_own_form(app):
    short = talk(app, lambda http: http.post("/api/v1/images/generations", json={"prompt": "ab"}))
    assert (short.status_code, short.json()["error"]["type"]) == (400, "invalid_request")
    stranger = talk(app, lambda http: http.get("/api/v1/tasks/none"), key="wrong")
    assert stranger.json() == {
        "error": {"code": 401, "message": "Invalid API key", "type": "authentication_error"}
    }


def test_pixazo_answers_a_text_for_one_picture_and_a_list_for_several(tmp_path, lent):
    app = create_app(tmp_path / "engine", keys={KEY: 1000}, workers=lent)
    header = "Ocp-Apim-Subscription-Key"
    one = talk(app, lambda http: http.post("/recraft/v4/generate", json={"prompt": "a fox"}), header=header)
    assert one.json()["output"].endswith(".webp")
    body = {"prompt": "a fox", "n": 2, "style": "Pixel art", "negative_prompt": "rain", "size": "1:1"}
    two = talk(app, lambda http: http.post("/recraft/v3/generate", json=body), header=header)
    assert len(set(two.json()["output"])) == 2
    app.state.close()


@pytest.mark.parametrize("field", ["style", "style_id", "negative_prompt"])
@pytest.mark.parametrize("path", ["/recraft/v4/generate", "/recraft/v4-pro/generate"])
def test_pixazo_takes_no_styles_on_v4(app, path, field):
    answer = talk(
        app,
        lambda http: http.post(path, json={"prompt": "a fox", field: "Pixel art"}),
        header="Ocp-Apim-Subscription-Key",
    )
    assert answer.status_code == 400
    assert answer.json() == {"error": f"{field} is not supported by this model", "status": 400}


def test_pixazo_wants_its_own_header(app):
    answer = talk(app, lambda http: http.post("/recraft/v4/generate", json={"prompt": "a fox"}))
    assert (answer.status_code, answer.json()["status"]) == (401, 401)
