"""The canary key through every operation, every service and every error: it is found nowhere afterwards."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import pytest
from starlette.applications import Starlette
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from support.errands import open_client
from support.keys import CANARY, forms, scan_folder
from support.standin import StandIn, faults
from support.standin.serving import Serving

import recraft_nb as rc
from recraft_nb import cli

from .standin.conftest import file

if TYPE_CHECKING:
    from starlette.requests import Request

PHOTO, MASK = file("PNG", (256, 256)), file("PNG", (256, 256), mode="L", color=255)
SERVICES = ("recraft", "pixeldojo", "apiinone", "pixazo")


@pytest.fixture
def standin():
    with StandIn(key=CANARY) as made:
        yield made


@pytest.fixture
def echo():
    """A server that says back all that it was told, the key with it; `how` picks the way."""

    async def answer(request: Request) -> Response:
        told = " ".join(f"{name}: {value}" for name, value in request.headers.items())
        how = ways.pop(0) if ways else "200 text"
        status = int(how.split()[0])
        if "json" in how:
            item = {"image_id": told, "url": f"https://example.com/{CANARY}", "error": told}
            body: dict[str, Any] = {"code": told, "message": told, "error": {"message": told}, "data": [item]}
            return JSONResponse(
                {**body, "credits": 1, "id": told, "status": told, "enhanced_prompt": told}, status
            )
        return PlainTextResponse(told, status, headers={"x-echo": told} if "header" in how else {})

    ways: list[str] = []
    serving = Serving()
    url = serving.listen(Starlette(routes=[Route("/{path:path}", answer, methods=["GET", "POST", "DELETE"])]))
    serving.start()
    yield url, ways
    serving.stop()


@pytest.fixture
def logs():
    """Everything that is logged, in full detail, by us and by the libraries under us."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    named = [logging.getLogger(name) for name in ("", "httpx", "httpcore", "recraft_nb", "asyncio")]
    before = [logger.level for logger in named]
    named[0].addHandler(handler)
    for logger in named:
        logger.setLevel(logging.DEBUG)
    yield stream
    named[0].removeHandler(handler)
    for logger, level in zip(named, before, strict=True):
        logger.setLevel(level)


def told_by(error):
    """Every way in which an error is shown: its words, its traceback with all local values, pickled and back."""
    if error is None:
        return []
    ours = error.__traceback__
    while ours is not None and ours.tb_frame.f_code.co_filename == __file__:
        ours = ours.tb_next  # the test's own values hold all that was told before
    whole = traceback.TracebackException(type(error), error, ours, capture_locals=True)
    shown = [str(error), repr(error), "".join(whole.format()), repr(vars(error))]
    return [*shown, repr(vars(pickle.loads(pickle.dumps(error))))]


def ask_for_everything(client):
    yield client.generate("a fox", n=2)
    yield client.generate("a fox", style_references=[PHOTO])
    yield client.explore("a fox")
    yield client.image_to_image(PHOTO, "a wolf", 0.5)
    yield client.inpaint(PHOTO, MASK, "a hat")
    yield client.outpaint(PHOTO, "a beach", expand_left=8)
    yield client.replace_background(PHOTO, "a beach")
    yield client.generate_background(PHOTO, MASK, "a beach")
    yield client.vectorize(PHOTO)
    yield client.remove_background(PHOTO)
    yield client.crisp_upscale(PHOTO)
    yield client.creative_upscale(PHOTO)
    yield client.enhance(PHOTO)
    yield client.erase_region(PHOTO, MASK)
    yield client.remix(PHOTO, size="1:1")
    yield client.enhance_prompt("a fox")
    yield client.create_style([PHOTO])
    yield client.optimize_colors(["red", "blue"], limit=1)


def leaks(texts):
    """The lines that hold the key in any form."""
    found = []
    for text in texts:
        if any(form in text.encode("utf-8", "replace") for form in forms(CANARY)):
            found += [line[:300] for line in text.splitlines() if CANARY[:12] in line] or [text[:300]]
    return found


def test_every_operation_leaves_no_key_in_store_outputs_logs_or_pickles(standin, tmp_path, logs):
    said = []
    with open_client(standin.url, CANARY, tmp_path / "store") as client:
        jobs = list(ask_for_everything(client))
        for job in jobs:
            result = job.result(30)
            said += [repr(job), repr(result), json.dumps(job._repr_mimebundle_(), default=repr)]
            with contextlib.suppress(TypeError, AttributeError):
                said.append(pickle.dumps(result).decode("latin-1"))
            said.append(pickle.dumps(job.request).decode("latin-1"))
        for image in client.history[:6]:
            said += [repr(image.metadata), image.to_code(), pickle.dumps(image).decode("latin-1")]
            path = image.export(tmp_path / "out" / image.id[:9], strip=False)
            said.append(path.read_bytes().decode("latin-1"))
        for unpicklable in (client, jobs[0], client._provider):
            with pytest.raises((TypeError, pickle.PicklingError, AttributeError)):
                pickle.dumps(unpicklable)
        said += [repr(client.me()), repr(client.models()), repr(client.styles()), repr(client)]
    assert standin.violations == []
    assert len(standin.calls) == len(jobs)
    assert leaks(said) == []
    assert logs.getvalue()
    assert leaks([logs.getvalue()]) == []
    assert scan_folder(tmp_path / "store") == []


BROKEN = [
    faults.UNAUTHORIZED, faults.NOT_FOUND, faults.EMPTY, faults.MODERATION, faults.refused(400, "bad", "no"), faults.LOST,
    faults.HALF, faults.CUT, faults.HTML, faults.NOTHING, faults.TRUNCATED, faults.BAD_UTF8, faults.TOO_FEW, faults.DEAD,
    faults.redirect("http://127.0.0.1:9/"), faults.result_at("https://10.0.0.1/a"), faults.result_at("http://[::1"),
]  # fmt: skip


def test_no_error_shows_the_key_not_even_with_all_local_values(standin, tmp_path, logs):
    said = []
    with open_client(standin.url, CANARY, tmp_path / "store", timeout=1) as client:
        for fault in BROKEN:
            standin.faults.clear()
            standin.then(*[fault] * 9)
            error = client.generate("a fox", n=2).exception(30)
            assert error is not None, fault
            said += told_by(error)
    assert not leaks(said), sorted(set(leaks(said)))
    assert leaks([logs.getvalue()]) == []
    assert scan_folder(tmp_path / "store") == []


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_that_says_the_key_back_does_not_bring_it_anywhere(service, echo, tmp_path, logs):
    url, ways = echo
    said = []
    with rc.Recraft(
        service, api_key=CANARY, base_url=url, store=tmp_path / "store", rate_limits=None, timeout=3
    ) as client:
        for how in (
            "200 text",
            "200 json",
            "400 json",
            "401 text",
            "402 json",
            "403 json header",
            "404 text",
            "422 json",
        ):
            ways[:] = [how] * 9
            error = client.generate("a fox in the snow", model="recraftv4").exception(30)
            assert error is not None, how
            said += told_by(error)
            for look in (client.me, client.models):
                try:
                    said.append(repr(look()))
                except rc.RecraftError as refusal:
                    said += told_by(refusal)
        said += [repr(entry) + repr(entry.answer) + repr(entry.raw) for entry in client.journal]
    assert not leaks(said), sorted(set(leaks(said)))
    assert leaks([logs.getvalue()]) == []
    assert scan_folder(tmp_path / "store") == []


def test_the_live_check_shows_no_key(standin, monkeypatch, capsys, logs):
    monkeypatch.setenv("RECRAFT_API_KEY", CANARY)
    for base in (standin.url, "http://127.0.0.1:9/v1", f"https://example.com/v1?key={CANARY}"):
        monkeypatch.setenv("RECRAFT_API_BASE", base)
        cli.main(["doctor", "--live"])
    assert leaks([*capsys.readouterr(), logs.getvalue()]) == []
