"""The three gateways on one loopback socket, as strict as their pages, with faults on demand.

`then` breaks the next submissions and `then_poll` the next questions, one each: with a `Reply`
(nothing is made), or with a function that changes the body of the true answer.
"""

from __future__ import annotations

import itertools
from collections import deque
from typing import TYPE_CHECKING, Any

from support.scripted import Reply, Scripted
from support.service import SVG, picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.service import Seen

    Fault = Reply | Callable[[dict[str, Any]], dict[str, Any]]

KEY = "pd_aio_canary-51ab-do-not-show"

DOJO_ASPECTS = {"1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "4:5"}
DOJO_MODELS = {"recraft-v4": 1, "recraft-v4-pro-svg": 8}
ONE_MODELS = {
    "recraft-v4-text-to-image",
    "recraft-v4-text-to-vector",
    "recraft-v4-text-to-image-pro",
    "recraft-v4-text-to-vector-pro",
}
PIXAZO_FIELDS = {
    "v3/generate": {"prompt", "style", "style_id", "size", "n", "negative_prompt", "controls"},
    "v3/image-to-image": {"image", "prompt", "strength", "style", "style_id", "n", "negative_prompt"},
    "v4/generate": {"prompt", "size", "n", "controls"},
    "v4-pro/generate": {"prompt", "size", "n", "controls"},
}


class Gateways(Scripted):
    """Three services with one purse; `made` counts what was generated."""

    def __init__(self) -> None:
        super().__init__()
        self.dojo = f"{self.root}/dojo/api/v1"
        self.one = f"{self.root}/one/api/v1"
        self.pixazo = f"{self.root}/pixazo/recraft"
        self.credits = 96
        self.made = 0
        self.questions_before_done = 1
        self.one_models = set(ONE_MODELS)
        self.one_done: dict[str, Any] = {"status": "completed", "output": {"images": ["{url}"]}}
        self._faults: deque[Fault] = deque()
        self._poll_faults: deque[Fault] = deque()
        self._jobs: dict[str, dict[str, Any]] = {}
        self._names = itertools.count(1)

    @property
    def submitted(self) -> list[Seen]:
        return [seen for seen in self.seen if seen.method == "POST"]

    @property
    def asked(self) -> list[Seen]:
        return [seen for seen in self.seen if seen.method == "GET" and not seen.path.startswith("/files")]

    def then(self, *faults: Fault) -> Gateways:
        self._faults.extend(faults)
        return self

    def then_poll(self, *faults: Fault) -> Gateways:
        self._poll_faults.extend(faults)
        return self

    def answer(self, seen: Seen) -> Reply:
        if seen.path.startswith("/files/"):
            vector = seen.path.endswith(".svg")
            content = SVG.encode() if vector else picture(int(seen.path.split("/")[2].split(".")[0]))
            return Reply(body=content, kind="image/svg+xml" if vector else "image/png")
        service, _, path = seen.path[1:].partition("/")
        allowed = (
            seen.headers.get("ocp-apim-subscription-key") == KEY and "authorization" not in seen.headers
            if service == "pixazo"
            else seen.headers.get("authorization") == f"Bearer {KEY}"
        )
        queue = self._faults if seen.method == "POST" else self._poll_faults
        fault = queue.popleft() if queue else None
        if isinstance(fault, Reply):
            return fault
        if not allowed:
            return _REFUSED[service]
        reply: Reply = getattr(self, f"_{service}")(seen, path)
        if fault is not None and 200 <= reply.status < 300:
            reply = Reply(reply.status, fault(reply.body))
        return reply

    def _file(self, vector: bool = False) -> str:
        self.made += 1
        return f"{self.root}/files/{self.made}.{'svg' if vector else 'png'}"

    # -- PixelDojo -----------------------------------------------------------------------------

    def _dojo(self, seen: Seen, path: str) -> Reply:
        path = path.removeprefix("api/v1/")
        if seen.method == "GET" and path.startswith("models?"):
            return Reply(body={"models": [{"apiId": name} for name in DOJO_MODELS]})
        if seen.method == "POST" and path.startswith("models/"):
            return self._dojo_run(seen, path.split("/")[1])
        job = self._jobs.get(path.removeprefix("jobs/"))
        if job is None:
            return Reply(404, {"error": {"code": "not_found", "message": "Job not found", "status": 404}})
        job["left"] -= 1
        if job["left"] >= 0:
            return Reply(body={**job["state"], "status": "processing"})
        done = {name: job["state"][name] for name in ("jobId", "creditCost", "expiresAt")}
        return Reply(body={**done, "status": "completed", "output": {"images": [job["url"]]}})

    def _dojo_run(self, seen: Seen, model: str) -> Reply:
        body = seen.json
        closed = set(body) <= {"prompt", "aspect_ratio", "size", "seed"}
        if not closed or not body.get("prompt") or body.get("aspect_ratio", "1:1") not in DOJO_ASPECTS:
            return Reply(
                400, {"error": {"code": "invalid_input", "message": f"bad body {body}", "status": 400}}
            )
        cost = DOJO_MODELS.get(model, 3)
        name = f"job_{next(self._names)}"
        self.credits -= cost
        state = {
            "jobId": name,
            "status": "pending",
            "statusUrl": f"{self.dojo}/jobs/{name}",
            "creditCost": cost,
            "creditsRemaining": self.credits,
            "expiresAt": "2026-11-30T12:00:00Z",
        }
        self._jobs[name] = {
            "state": state,
            "left": self.questions_before_done,
            "url": self._file(model.endswith("svg")),
        }
        return Reply(202, state)

    # -- API in One ----------------------------------------------------------------------------

    def _one(self, seen: Seen, path: str) -> Reply:
        path = path.removeprefix("api/v1/")
        if seen.method == "POST" and path == "images/generations":
            return self._one_create(seen.json)
        job = self._jobs.get(path.removeprefix("tasks/"))
        if job is None:
            return Reply(404, {"error": {"code": 404, "message": "Task not found", "type": "not_found"}})
        job["left"] -= 1
        inner = {"task_id": job["name"], "status": "IN_PROGRESS"}
        if job["left"] < 0:
            inner = {"task_id": job["name"], **_filled(self.one_done, job["url"])}
        return Reply(body={"code": 200, "message": "success", "data": inner})

    def _one_create(self, body: dict[str, Any]) -> Reply:
        if body["model"] not in self.one_models:
            error = {"code": 400, "message": f"Unknown model {body['model']}", "type": "invalid_request"}
            return Reply(400, {"error": error})
        if not 3 <= len(body["prompt"]) <= 5000 or not set(body) <= {"model", "prompt", "image_size"}:
            return Reply(
                400, {"error": {"code": 400, "message": "Invalid parameters", "type": "invalid_request"}}
            )
        name = f"n{next(self._names)}_recraft"
        self._jobs[name] = {
            "name": name,
            "left": self.questions_before_done,
            "url": self._file("vector" in body["model"]),
        }
        return Reply(
            body={"code": 200, "message": "success", "data": {"task_id": name, "status": "IN_PROGRESS"}}
        )

    # -- Pixazo --------------------------------------------------------------------------------

    def _pixazo(self, seen: Seen, path: str) -> Reply:
        path = path.removeprefix("recraft/")
        body = seen.json
        if "prompt" not in body:
            return Reply(400, {"error": "Missing required field: prompt", "status": 400})
        wrong = set(body) - PIXAZO_FIELDS.get(path, set())
        if wrong:
            return Reply(400, {"error": f"Not supported: {sorted(wrong)}", "status": 400})
        if path == "v3/image-to-image" and not body["image"].startswith("https://"):
            return Reply(400, {"error": "image must be a URL", "status": 400})
        urls = [self._file() for _ in range(body.get("n", 1))]
        return Reply(body={"output": urls[0] if len(urls) == 1 else urls})


_REFUSED = {
    "dojo": Reply(401, {"error": {"code": "unauthorized", "message": "Invalid API key", "status": 401}}),
    "one": Reply(401, {"error": {"code": 401, "message": "Invalid API key", "type": "auth"}}),
    "pixazo": Reply(
        401,
        {"statusCode": 401, "message": "Access denied due to invalid subscription key."},
    ),
}


def _filled(value: Any, url: str) -> Any:
    if isinstance(value, str):
        return value.replace("{url}", url)
    if isinstance(value, list):
        return [_filled(item, url) for item in value]
    return {name: _filled(item, url) for name, item in value.items()} if isinstance(value, dict) else value
