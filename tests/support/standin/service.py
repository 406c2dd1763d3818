"""The official service on a loopback port, as it describes itself: it checks all and forgives nothing.

Every request is held against the published OpenAPI document and against the rules of the reference.
What breaks either stands in ``violations`` and is refused as the service refuses it. The rest is
made, charged in a ledger of its own, and answered, or broken in the way a test asks for.
"""

from __future__ import annotations

import asyncio
import threading
import uuid
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from support.standin import bodies, document, facts, faults, making, rules
from support.standin.files import Files
from support.standin.ledger import Charge, Ledger, price
from support.standin.serving import Serving
from support.standin.wire import Fault, Seen

if TYPE_CHECKING:
    from typing import Self

    from starlette.requests import Request

_NAMES = {
    "/images/clarityUpscale": "/images/crispUpscale",
    "/images/generativeUpscale": "/images/creativeUpscale",
}
_FORBIDDEN = ("x-api-key", "api-key", "cookie")


@dataclass
class StandIn:
    """The stand-in; give its `url` to ``Recraft(provider="recraft", base_url=…)``.

    Attributes:
        key: The only key that is let in.
        ledger: What it made and charged.
        files: The host of the results, on another port.
        seen: Every request, refused ones too.
        violations: What in them broke the document or a rule, in words.
        known: The styles and the explored pictures.
        explore_count: Pictures of one explore call; nobody publishes how many it gives.
        seconds: How long making takes.
        full_size: Draw in the pixels asked for, instead of small in their shape.
        asked: Set when a paid call has come.
        go_on: While it is clear, paid calls wait before anything is made.
    """

    key: str = "stand-in-key-that-opens-nothing"
    ledger: Ledger = field(default_factory=Ledger)
    files: Files = field(default_factory=Files)
    seen: list[Seen] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    known: rules.Known = field(default_factory=rules.Known)
    faults: deque[Fault] = field(default_factory=deque)
    explore_count: int = 4
    seconds: float = 0.0
    full_size: bool = False
    url: str = ""

    def __post_init__(self) -> None:
        self.asked = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        self._made = 0
        self._styles: dict[str, dict[str, Any]] = {}
        self._basic: list[dict[str, Any]] = []
        for model, names in facts.STYLE_NAMES.items():
            for name in sorted(names):
                style_id = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{model} {name}"))
                self._basic.append({"style_id": style_id, "style": name, "model": model})
                self.known.styles[style_id] = model

    # -- for the test -----------------------------------------------------------------------------

    @property
    def calls(self) -> list[Seen]:
        """The calls that may cost something."""
        return [seen for seen in self.seen if seen.method == "POST"]

    @property
    def balance(self) -> int:
        return self.ledger.balance

    def then(self, *broken: Fault) -> Self:
        """Break the next paid calls in these ways, one each."""
        self.faults.extend(broken)
        return self

    def forget(self) -> Self:
        """Be as on the first day, for the next test: an empty ledger, no faults, nothing seen."""
        for memory in (self.seen, self.violations, self.faults, self.files.seen, self.files.faults):
            memory.clear()
        self.ledger.__init__()
        self.known.explored.clear()
        self.asked.clear()
        self.go_on.set()
        return self

    def start(self, port: int = 0) -> Self:
        self._serving = Serving()
        self.url = f"{self._serving.listen(self.app(), port)}/v1"
        self.files.url = self._serving.listen(self.files.app())
        self._serving.start()
        return self

    def stop(self) -> None:
        self.go_on.set()
        self._serving.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    # -- the service ------------------------------------------------------------------------------

    def app(self) -> Starlette:
        free = {
            ("GET", "/users/me"): self._me,
            ("GET", "/models"): self._models,
            ("GET", "/styles"): self._list_styles,
            ("GET", "/styles/basic"): self._list_basic,
            ("GET", "/styles/{style_id}"): self._style,
            ("DELETE", "/styles/{style_id}"): self._delete_style,
        }
        routes = [
            Route("/status", lambda _: JSONResponse({"service": True, "generation": True})),
            Route("/ping", lambda _: PlainTextResponse("pong")),
            *(
                Route(f"/v1{path}", self._free(work), methods=[method])
                for (method, path), work in free.items()
            ),
        ]
        routes += [Route(f"/v1{path}", self._paid(path), methods=["POST"]) for path in facts.ROUTES]
        return Starlette(routes=routes, exception_handlers={404: self._lost, 405: self._lost})

    def _free(self, work: Any) -> Any:
        async def endpoint(request: Request) -> Response:
            seen = await self._note(request)
            if (refusal := self._refusal(seen)) is not None:
                return refusal
            if seen.body:
                self.violations.append(f"{seen.method} {seen.target}: it takes no body")
            return work(request)

        return endpoint

    def _paid(self, path: str) -> Any:
        async def endpoint(request: Request) -> Response:
            seen = await self._note(request)
            self.asked.set()
            if (refusal := self._refusal(seen)) is not None:
                return refusal
            fault = self.faults.popleft() if self.faults else None
            if fault is not None and not fault.charged:
                return fault.response({})
            await self._serving.wait_for(self.go_on)
            await asyncio.sleep(self.seconds / 2)
            answer = self._answer(path, seen, fault)
            await asyncio.sleep(self.seconds / 2)
            return answer

        return endpoint

    def _answer(self, path: str, seen: Seen, fault: Fault | None) -> Response:
        body = bodies.read("POST", f"/v1{path}", seen.header("content-type"), seen.body)
        path = _NAMES.get(path, path)
        broken = [rules.Problem(rules.BAD, problem) for problem in body.problems]
        broken = broken or rules.problems(path, body, self.known)
        if broken:
            self.violations += [f"{path}: {problem.message}" for problem in broken]
            return JSONResponse(broken[0]._asdict(), 400)
        model = rules.model_of(path, body)
        if path == "/prompts/enhance":
            answer: dict[str, Any] = {
                "enhanced_prompt": f"{body.fields['prompt']}, in soft morning light, detailed"
            }
        elif path == "/styles":
            answer = self._new_style(body.fields.get("style"), model or "recraftv4_styles")
        elif path == "/colors/optimize":
            answer = _optimized(body.fields)
        else:
            return self._draw(path, body, model, fault)
        units = price(path, body, model, 0)
        if units > self.balance:
            return faults.EMPTY.response({})
        self.ledger.book(Charge(path, units, body.fields.get("prompt", ""), ()))
        return _good({**answer, "credits": units}, fault)

    def _draw(self, path: str, body: bodies.Body, model: str | None, fault: Fault | None) -> Response:
        order = making.order(
            path, body, model, self.known, explore_count=self.explore_count, full_size=self.full_size
        )
        if path == "/images/explore/similar":
            model = self.known.explored[body.fields["source_image_id"]][0]
        units = price(path, body, model, order.count)
        if units > self.balance:
            return faults.EMPTY.response({})
        made = [making.picture(order, self._made + place) for place in range(order.count)]
        self._made += len(made)
        self.ledger.book(
            Charge(path, units, body.fields.get("prompt", ""), tuple(one.image_id for one in made))
        )
        if path.startswith("/images/explore"):
            self.known.explored |= {one.image_id: (model, body.fields.get("size")) for one in made}
        how = body.fields.get("response_format", "url")
        urls = [self.files.add(one.data, one.media_type) for one in made] if how == "url" else None
        answer = making.as_answer(path, made, units, urls)
        if "references" in body.pictures:
            answer["style_id"] = self._new_style(None, model or "recraftv4_styles")["id"]
        if how == "multipart":
            data, kind = making.as_multipart(answer, made)
            return Response(data, media_type=kind) if fault is None else fault.response(data, kind)
        return _good(answer, fault)

    # -- styles, account, models ------------------------------------------------------------------

    def _new_style(self, base: str | None, model: str) -> dict[str, Any]:
        usual = "any" if model.startswith("recraftv4") else "realistic_image"
        style = {
            "id": str(uuid.uuid4()),
            "style": base or ("vector_illustration" if facts.output_of(model) == "vector" else usual),
            "creation_time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "is_private": True,
        }
        self._styles[style["id"]] = style
        self.known.styles[style["id"]] = model
        return style

    def _me(self, _: Request) -> Response:
        account = {
            "id": str(uuid.uuid5(uuid.NAMESPACE_URL, "account")),
            "credits": self.balance,
            "email": "me@example.com",
            "name": "Me",
        }
        return JSONResponse(account)

    def _models(self, _: Request) -> Response:
        found = [
            {
                "id": model["id"],
                "name": model["id"],
                "created": 1_778_000_000,
                "input_modalities": ["text"],
                "output_modalities": ["image"],
                "pricing": {"image": f"{model['price_units_per_image'] / 1000:g}"},
            }
            for name, model in facts.MODELS.items()
            if name == model["id"]
        ]
        return JSONResponse({"data": found})

    def _list_styles(self, _: Request) -> Response:
        return JSONResponse({"styles": list(self._styles.values())})

    def _list_basic(self, _: Request) -> Response:
        return JSONResponse({"styles": self._basic})

    def _style(self, request: Request) -> Response:
        found = self._styles.get(request.path_params["style_id"])
        return faults.NOT_FOUND.response({}) if found is None else JSONResponse(found)

    def _delete_style(self, request: Request) -> Response:
        found = self._styles.pop(request.path_params["style_id"], None)
        if found is None:
            return faults.NOT_FOUND.response({})
        del self.known.styles[found["id"]]
        return JSONResponse({})

    # -- what every request must be ---------------------------------------------------------------

    async def _note(self, request: Request) -> Seen:
        seen = await Seen.of(request)
        self.seen.append(seen)
        return seen

    async def _lost(self, request: Request, _: Exception) -> Response:
        seen = await self._note(request)
        self.violations.append(f"{seen.method} {seen.target}: there is no such route")
        return faults.NOT_FOUND.response({})

    def _refusal(self, seen: Seen) -> Response | None:
        keys = [value for name, value in seen.headers if name == "authorization"]
        for name in _FORBIDDEN:
            if seen.header(name):
                self.violations.append(
                    f"{seen.method} {seen.target}: the header {name} is not part of the API"
                )
        if self.key in seen.target or self.key.encode() in seen.body:
            self.violations.append(f"{seen.method}: the key stands in the address or in the body")
        if keys == [f"Bearer {self.key}"]:
            return None
        self.violations.append(f"{seen.method} {seen.target}: no valid key in the one header")
        return faults.UNAUTHORIZED.response({})


def _good(answer: dict[str, Any], fault: Fault | None) -> Response:
    return JSONResponse(answer) if fault is None else fault.response(answer)


def _optimized(fields: dict[str, Any]) -> dict[str, Any]:
    colors = ["#" + color["hex"].removeprefix("#").lower() for color in fields["colors"]]
    kept = colors[: fields["num_colors_limit"]]
    pairs = [{"from": color, "to": kept[min(place, len(kept) - 1)]} for place, color in enumerate(colors)]
    return {"mapping": pairs}


__all__ = ["StandIn", "document"]
