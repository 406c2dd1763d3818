"""What the pump does with a message whose handler has to wait itself."""

from __future__ import annotations

import asyncio

import pytest

from recraft_nb.kernel.pump import _drive


def test_a_handler_that_does_not_wait_is_over_at_once():
    done = []

    async def handler():
        done.append(1)

    async def cell():
        _drive(handler())
        assert done == [1]

    asyncio.run(cell())


def test_a_handler_that_waits_goes_on_when_the_cell_gives_way():
    steps, over = [], asyncio.Event()

    async def handler(ready):
        steps.append("begun")
        await asyncio.sleep(0)
        steps.append(await ready)
        with pytest.raises(LookupError):
            await _failing()
        over.set()

    async def cell():
        ready = asyncio.get_running_loop().create_future()
        _drive(handler(ready))
        steps.append("cell")
        ready.set_result("heard")
        await over.wait()

    asyncio.run(asyncio.wait_for(cell(), 10))
    assert steps == ["begun", "cell", "heard"]


async def _failing():
    await asyncio.sleep(0)
    raise LookupError
