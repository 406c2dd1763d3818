"""So many calls at once, and no more; the others are queued, and nobody takes them for sent."""

from __future__ import annotations

import asyncio

from support.waiting import wait_for

import recraft_nb as rc
from recraft_nb.client.room import Room
from recraft_nb.store import Status


def test_places_are_given_in_order_and_those_who_leave_make_room():
    async def story():
        room = Room(2)
        places = [room.line_up() for _ in range(5)]
        assert [place.is_inside for place in places] == [True, True, False, False, False]
        places[3].leave()  # did not want to wait any longer
        places[0].leave()
        places[0].leave()
        assert [place.is_inside for place in places[1:]] == [True, True, False, False]
        waiting = asyncio.ensure_future(places[4].wait())
        await asyncio.sleep(0)
        waiting.cancel()
        places[1].leave()  # the one who is let in has just given up
        assert not places[4].is_inside
        places[4].leave()
        assert [room.line_up().is_inside for _ in range(2)] == [True, False]

    asyncio.run(story())


def test_a_call_that_waits_for_a_connection_is_queued_and_not_sent(paid_service, tmp_path):
    count = 36
    paid_service.hold.clear()  # answers only when it is let go
    with rc.Recraft(
        api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "store", rate_limits=None
    ) as client:
        jobs = [client.generate(f"fox {number}") for number in range(count)]
        wait_for(lambda: Status.PLANNED not in {job.status for job in jobs})
        states = [entry.status for entry in client.journal]
        assert (states.count(Status.SENT), states.count(Status.QUEUED)) == (32, count - 32)
        assert [job.status for job in jobs[32:]] == [Status.QUEUED] * (count - 32)  # first come, first sent
        assert jobs[-1].cancel()
        paid_service.hold.set()
        assert isinstance(jobs[-1].exception(20), rc.JobCancelled)
        assert [len(job.result(20)) for job in jobs[:-1]] == [1] * (count - 1)
    assert paid_service.generated == count - 1
