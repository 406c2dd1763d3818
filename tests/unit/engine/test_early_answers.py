"""Where nothing is paid, the answer does not wait for the last picture."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from recraft_nb.engine.app import create_app
from recraft_nb.engine.workers import Reply

DRAWN = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'


class OneAtATime:
    """Draws the first picture at once, and each further one when it is let."""

    def __init__(self):
        self.asked = 0
        self.let = asyncio.Event()

    async def run(self, task, facts, blob=b"", seconds=None):
        self.asked += 1
        if self.asked > 1:
            await self.let.wait()
        return Reply({"recipe": {}}, DRAWN + str(facts["seed"]).encode())

    def close(self):
        pass


async def ask(tmp_path, body, keys=None):
    workers = OneAtATime()
    app = create_app(tmp_path, workers=workers, keys=keys)
    headers = {"Authorization": "Bearer k"}
    http = httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://127.0.0.1/v1", headers=headers
    )
    call = asyncio.ensure_future(
        http.post("images/generations/vector", json={"prompt": "an owl", "n": 3, **body})
    )
    return workers, http, call


def test_the_answer_goes_out_with_the_first_picture_and_the_others_are_fetched_when_drawn(tmp_path):
    async def story():
        workers, http, call = await ask(tmp_path, {})
        data = (await call).json()["data"]
        assert len({item["url"] for item in data}) == 3
        assert (await http.get(data[0]["url"])).status_code == 200
        later = asyncio.ensure_future(http.get(data[2]["url"]))
        await asyncio.sleep(0)
        assert not later.done()
        workers.let.set()
        assert (await later).content.startswith(b"<svg")

    asyncio.run(story())


@pytest.mark.parametrize(("body", "keys"), [({"response_format": "b64_json"}, None), ({}, {"k": 1000})])
def test_what_is_paid_or_carried_in_line_is_answered_when_all_of_it_is_drawn(tmp_path, body, keys):
    async def story():
        workers, _, call = await ask(tmp_path, body, keys)
        while workers.asked < 3:  # noqa: ASYNC110 - the loop only has to turn
            await asyncio.sleep(0)
        assert not call.done()
        workers.let.set()
        assert len((await call).json()["data"]) == 3

    asyncio.run(story())
