"""Disks that fill up, turn read-only, or change their permissions while pictures are under way."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys

import pytest
from support.errands import open_client
from support.standin import StandIn

import recraft_nb as rc
from recraft_nb.store import Status
from recraft_nb.store.files import content_address

CALLS = ("open", "write", "fsync", "replace")


def break_writes(patch, place, code, when):
    """Let calls to the system that would change something below `place` fail, where `when()` says so."""
    inside = str(place)

    def wrapped(name, real):
        def call(what, *rest, **facts):
            written = name in {"write", "fsync"} or (
                str(what).startswith(inside) and (name == "replace" or rest[:1] != (os.O_RDONLY,))
            )
            if written and when():
                raise OSError(code, os.strerror(code))
            return real(what, *rest, **facts)

        return call

    for name in CALLS:
        patch.setattr(os, name, wrapped(name, getattr(os, name)))


def look_after(store):
    """No name stands for half a file."""
    for sha, path in store.files.all():
        assert content_address(path.read_bytes()) == sha
    assert not list((store.path / "files").glob("??/*.tmp"))
    found = store.history.check()
    assert (found.missing, found.corrupt) == ((), ())


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES], ids=errno.errorcode.get)
def test_wherever_writing_stops_the_picture_is_offered_and_nothing_more_is_paid_for(
    standin, client, monkeypatch, counts, code
):
    place, broken = client.store.path, 0
    steps = counts(5, 40)
    for step in range(1, steps + 1):
        standin.asked.clear()
        with monkeypatch.context() as patch:
            seen = iter(range(1, 10_000))
            break_writes(patch, place, code, lambda seen=seen, step=step: next(seen) >= step)
            calls = len(standin.calls)
            job = client.generate(f"fox {step}")
            error = job.exception(20)
            if error is None:
                assert len(standin.calls) == calls + 1
                break
            broken += 1
            assert isinstance(error, rc.StoreError)
            assert len(job.images) == len(standin.calls) - calls  # paid for: it is here, in memory
            assert all(image.bytes for image in job.images)
            # As long as nothing can be written, nothing more is asked for.
            calls = len(standin.calls)
            for _ in range(3):
                assert isinstance(client.generate("another").exception(20), rc.StoreError)
            assert len(standin.calls) == calls
        look_after(client.store)
    assert broken >= min(steps, 5)
    assert len(client.generate("and it works again").result(20)) == 1


def test_while_permissions_come_and_go_every_picture_is_kept_or_offered(
    standin, client, monkeypatch, dice, counts
):
    offered = []
    with monkeypatch.context() as patch:
        break_writes(patch, client.store.path, errno.EACCES, lambda: dice.random() < 0.08)
        jobs = []
        for number in range(counts(12, 300)):
            with contextlib.suppress(rc.StoreError):  # it could not even be planned
                jobs.append(client.generate(f"fox {number}"))
        for job in jobs:
            if job.exception(30) is not None:
                assert isinstance(job.error, rc.StoreError)
                offered += [(job.request.prompt, image) for image in job.images]
    look_after(client.store)
    here = {image.prompt for image in client.history} | {prompt for prompt, _ in offered}
    assert here == {charge.prompt for charge in standin.ledger.charges}
    print(f"{len(standin.ledger.charges)} paid, {len(client.history)} kept, {len(offered)} only offered")


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own, 24 MB large."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = sys.platform == "linux" and os.geteuid() == 0
    mounted = mounted and _mount("-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place))
    if not mounted:
        pytest.skip("only root may mount a small file system here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def _mount(*words):
    return subprocess.run(["mount", *words], capture_output=True, check=False).returncode == 0


def fill(place):
    """Take every last byte."""
    with contextlib.suppress(OSError), (place / "ballast").open("wb", buffering=0) as file:
        while file.write(bytes(1 << 16)):
            pass
    with contextlib.suppress(OSError), (place / "ballast").open("ab", buffering=0) as file:
        while file.write(b"x"):
            pass


def test_a_disk_that_is_full_when_the_answer_comes_loses_no_picture(small_disk):
    with StandIn() as standin, open_client(standin.url, standin.key, small_disk / "store") as client:
        client.generate("before").result(20)
        standin.go_on.clear()
        standin.asked.clear()
        job = client.generate("on its way", n=2)
        assert standin.asked.wait(10)
        fill(small_disk)
        standin.go_on.set()
        error = job.exception(30)
        assert isinstance(error, rc.StoreError)
        assert "disk is full" in str(error)
        assert len(job.images) == 2
        assert all(image.bytes for image in job.images)
        calls = len(standin.calls)
        with pytest.raises(rc.StoreError):
            client.generate("no room").result(20)
        assert len(standin.calls) == calls
        (small_disk / "ballast").unlink()
        look_after(client.store)
        assert len(client.generate("room again").result(20)) == 1
        assert job.status is Status.FAILED
        # The journal could not be told; for whoever reads it later the call is open or unknown, never settled.
        assert client.journal.get(job.journal_id).status in {Status.SENT, Status.RECEIVED, Status.FAILED}


def test_too_little_room_is_told_before_a_picture_is_paid_for(small_disk):
    with StandIn() as standin, open_client(standin.url, standin.key, small_disk / "store") as client:
        (small_disk / "ballast").write_bytes(bytes(17 << 20))
        error = client.generate("a fox").exception(20)
        assert isinstance(error, rc.StoreError)
        assert "are free" in str(error)
        assert "Nothing was sent or charged" in str(error)
        assert standin.calls == []


def test_a_folder_that_turned_read_only_is_told_and_nothing_is_sent(small_disk):
    with StandIn() as standin, open_client(standin.url, standin.key, small_disk / "store") as client:
        client.generate("before").result(20)
        pictures = str(small_disk / "store" / "files")
        assert _mount("--bind", pictures, pictures)
        try:
            assert _mount("-o", "remount,bind,ro", pictures)
            calls = len(standin.calls)
            for _ in range(2):
                error = client.generate("after").exception(20)
                assert isinstance(error, rc.StoreError)
                assert "cannot be written to" in str(error)
            assert len(standin.calls) == calls
        finally:
            subprocess.run(["umount", "--lazy", pictures], check=True)
        assert len(client.generate("and again").result(20)) == 1
