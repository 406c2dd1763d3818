"""Answers that were paid for and cannot be used: a typed error, the bytes kept, the charge noted, no retry."""

from __future__ import annotations

import base64
import gzip
import io
import json
import zlib

import pytest
from PIL import Image
from support.standin import Fault, faults
from support.standin.pictures import make

import recraft_nb as rc
from recraft_nb.store import Status

PNG = make(5, (64, 48), "png")
WEBP = make(6, (64, 48), "webp")


def with_item(**changes):
    """The first picture of the answer says something else; None takes a field away."""

    def change(answer):
        item = {**answer["data"][0], **changes}
        kept = {name: value for name, value in item.items() if value is not None}
        return {**answer, "data": [kept, *answer["data"][1:]]}

    return change


def with_items(*items):
    return lambda answer: {**answer, "data": list(items)}


def without(*names):
    return lambda answer: {name: value for name, value in answer.items() if name not in names}


def inside(data):
    """The first picture stands in the answer."""
    return with_item(url=None, b64_json=base64.b64encode(data).decode())


def other(kind, size=(64, 48)):
    buffer = io.BytesIO()
    Image.new("RGB", size).save(buffer, kind)
    return buffer.getvalue()


def bomb():
    """A small PNG that says it has 900 million pixels."""
    head = b"IHDR" + (30_000).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"
    return PNG[:8] + (13).to_bytes(4, "big") + head + zlib.crc32(head).to_bytes(4, "big") + PNG[33:]


def as_json(answer):
    return json.dumps(answer).encode()


def body(name, change, media_type="application/json", **how):
    return Fault(name, change=change, media_type=media_type, **how)


# The answer as a whole. Where its charge can be read, it is noted.
BODIES = [
    faults.HTML,
    faults.NOTHING,
    faults.TRUNCATED,
    faults.BAD_UTF8,
    faults.CUT,
    body("white space", lambda _: b" \r\n\t "),
    body("an HTML page that calls itself JSON", lambda _: b"<html>" * 50),
    body("plain text", lambda _: b"ok", "text/plain"),
    body("null", lambda _: b"null"),
    body("a number", lambda _: b"35"),
    body("a list", lambda answer: as_json(answer["data"])),
    body("JSON in a string", lambda answer: json.dumps(json.dumps(answer)).encode()),
    body("two objects", lambda answer: as_json(answer) * 2),
    body("JSON nested without end", lambda _: b'{"data":' * 40_000),
    body("UTF-16 without a mark", lambda answer: as_json(answer).decode().encode("utf-16-be")[:-1]),
    body("an open string", lambda answer: as_json(answer).rstrip(b'"}]') + b"\\"),
    body("a comma too many", lambda answer: as_json(answer)[:-1] + b",}"),
    body("single quotes", lambda answer: str(answer).encode()),
    body("zeros", lambda _: bytes(4000)),
    body("a picture instead", lambda _: PNG, "image/png"),
    body("gzip that is none", as_json, headers=(("content-encoding", "gzip"),)),
    body("gzip cut off", lambda answer: gzip.compress(as_json(answer))[:-12], headers=(("content-encoding", "gzip"),)),
    body("accepted without a picture", lambda _: b'{"status": "pending"}', status=202),
    body("no content", lambda _: b"", status=204),
    body("multipart without parts", lambda _: b"--x--\r\n", "multipart/form-data; boundary=x"),
    body("an error with 200", lambda _: b'{"code": "rate_limit_exceeded", "message": "slow"}'),
]  # fmt: skip

STILL_LEGIBLE = {fault for fault in BODIES if fault in {faults.TRUNCATED, faults.CUT, faults.BAD_UTF8} or fault.name in {
    "two objects", "an open string", "a comma too many", "gzip cut off",
}}  # fmt: skip

# Answers whose JSON is whole and whose charge can be read.
SHAPES = [
    body("no data", without("data")),
    body("data is null", lambda answer: {**answer, "data": None}),
    body("data is text", lambda answer: {**answer, "data": "two pictures"}),
    body("data is empty", with_items()),
    body("data is a list of nothing", with_items(None, 3, "x", [])),
    body("pictures without address", with_items({"image_id": "a"}, {"image_id": "b"})),
    body("addresses that are null", with_items({"image_id": "a", "url": None}, {"url": 7})),
    body("empty addresses", with_items({"url": ""}, {"url": ""})),
    body("base64 that is none", with_items({"b64_json": "***"}, {"b64_json": "abc"})),
    faults.TOO_FEW,
    faults.TOO_MANY_PICTURES,
    body("the single shape with one picture", lambda answer: {**without("data")(answer), "image": answer["data"][0]}),
    body("one picture is null", lambda answer: {**answer, "data": [None, answer["data"][1]]}),
]  # fmt: skip

# The charge itself is no number.
CHARGES = [
    body(f"credits {value!r}", lambda answer, value=value: {**answer, "credits": value})
    for value in (float("nan"), float("inf"), -70, "70", None, True, 70.5, [70], 10**12)
] + [body("no credits", without("credits"))]

# The first picture cannot be had or is none; the second one is fine.
PICTURES = [
    *(
        faults.result_at(url)
        for url in (
            "file:///etc/passwd", "ftp://example.com/a.png", "data:image/png;base64,AAAA", "javascript:alert(1)",
            "//example.com/a.png", "a.png", "http://example.com/a.png", "https://10.0.0.1/a.png",
            "https://169.254.169.254/latest/meta-data", "https://[fd00::1]/a.png", "https://0x0a000001/a.png",
            "https://user:word@example.com/a.png", "http://[::1", "https://exa mple/\r\nX: y",
        )
    ),
    body("a truncated picture", inside(WEBP[:40])),
    body("a PNG cut in its pixels", inside(PNG[:-30])),
    body("a picture of no bytes", inside(b"")),
    body("a page as picture", inside(b"<!doctype html><script>alert(1)</script>")),
    body("a GIF", inside(other("GIF"))),
    body("a BMP", inside(other("BMP"))),
    body("a TIFF", inside(other("TIFF"))),
    body("a zip", inside(b"PK\x03\x04" + bytes(100))),
    body("a PDF", inside(b"%PDF-1.7\n" + bytes(100))),
    body("JSON as picture", inside(b'{"error": "gone"}')),
    body("only the first bytes of a PNG", inside(b"\x89PNG\r\n\x1a\n")),
    body("a bomb", inside(bomb())),
    body("an SVG with entities", inside(b'<!DOCTYPE svg [<!ENTITY a "a">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>')),
]  # fmt: skip


def is_fine(case):
    """Small marks that the name of a test may carry."""
    return str(case)


@pytest.fixture
def desk(standin, same_client):
    """One stand-in and one client for the whole table."""
    return standin, same_client


def ask(desk, fault):
    """Send one request into a fault: the error, the journal entry, and what the service charged."""
    standin, client = desk
    calls, charges = len(standin.calls), len(standin.ledger.charges)
    standin.then(fault)
    job = client.generate("a fox", n=2)
    error = job.exception(30)
    assert len(standin.calls) == calls + 1, "it was sent again"
    assert len(standin.ledger.charges) == charges + 1
    if error is not None:
        assert isinstance(error, rc.RecraftError)
        assert str(error).count(". ") >= 1, "the error says too little"
    return error, client.journal.get(job.journal_id)


@pytest.mark.parametrize("fault", BODIES, ids=is_fine)
def test_a_body_that_cannot_be_read_is_a_bad_answer_whose_bytes_are_kept(desk, fault):
    error, entry = ask(desk, fault)
    assert isinstance(error, rc.BadAnswer)
    assert entry.status is Status.FAILED
    assert "charged" in error.cost
    assert (entry.raw or b"") == error.raw
    assert entry.credits == (70 if fault in STILL_LEGIBLE else None)
    if fault != faults.NOTHING and fault.status != 204 and "content-encoding" not in dict(fault.headers):
        assert entry.raw


@pytest.mark.parametrize("fault", SHAPES, ids=is_fine)
def test_an_answer_of_another_shape_is_a_bad_answer_whose_charge_is_noted(desk, fault):
    error, entry = ask(desk, fault)
    assert isinstance(error, rc.BadAnswer)
    assert (entry.status, entry.credits) == (Status.FAILED, 70)
    assert entry.raw
    assert entry.raw == error.raw


@pytest.mark.parametrize("fault", CHARGES, ids=is_fine)
def test_a_charge_that_is_no_number_is_told_and_the_pictures_are_kept(desk, fault):
    error, entry = ask(desk, fault)
    assert isinstance(error, rc.BadAnswer)
    assert "charge" in str(error)
    assert (entry.status, entry.credits, len(entry.images)) == (Status.FAILED, None, 2)
    assert entry.raw


@pytest.mark.parametrize("fault", PICTURES, ids=is_fine)
def test_a_picture_that_cannot_be_had_is_told_and_the_other_one_is_kept(desk, fault):
    error, entry = ask(desk, fault)
    assert isinstance(error, rc.BadAnswer | rc.DownloadFailed)
    assert (entry.status, entry.credits, len(entry.images)) == (Status.FAILED, 70, 1)
    if isinstance(error, rc.BadAnswer):
        assert (entry.raw or b"") == error.raw
    else:
        assert len(entry.answer["pictures"]) == 2


DOWNLOADS = [
    Fault("the host has trouble for good", status=500),
    Fault("the file is gone", change=lambda _: b"expired", status=403, media_type="text/plain"),
    Fault("the file is empty", change=lambda _: b""),
    Fault("the file is a page", change=lambda _: b"<html>Sign in</html>", media_type="text/html"),
    Fault("the file is cut each time", wire="cut"),
    Fault("the host hangs up each time", wire="drop"),
]


@pytest.mark.parametrize("fault", DOWNLOADS, ids=is_fine)
def test_a_download_that_fails_is_told_and_nothing_is_paid_again(desk, fault, monkeypatch):
    standin, client = desk
    monkeypatch.setattr("recraft_nb.providers.download.fetch.__kwdefaults__", {"pauses": (0, 0)})
    standin.files.faults.clear()
    standin.files.then(*[fault] * 3)
    charges = len(standin.ledger.charges)
    job = client.generate("a fox")
    error = job.exception(30)
    standin.files.faults.clear()
    entry = client.journal.get(job.journal_id)
    assert isinstance(error, rc.BadAnswer | rc.DownloadFailed)
    assert (entry.status, entry.credits) == (Status.FAILED, 35)
    assert len(standin.ledger.charges) == charges + 1


def test_a_download_that_breaks_once_is_simply_done_again(desk):
    standin, client = desk
    standin.files.then(Fault("cut once", wire="cut"))
    assert len(client.generate("a fox").result(30)) == 1


def test_a_wrong_type_in_the_header_does_not_matter_where_the_bytes_are_right(desk):
    standin, client = desk
    standin.files.then(Fault("PNG under another name", change=lambda _: PNG, media_type="text/html"))
    (image,) = client.generate("a fox").result(30)
    assert (image.format, image.bytes) == ("png", PNG)


def test_a_giant_body_is_not_read_to_its_end(desk, monkeypatch):
    monkeypatch.setattr("recraft_nb.providers.calling._MAX_ANSWER", 1 << 20)
    error, entry = ask(desk, faults.giant(4 << 20))
    assert isinstance(error, rc.BadAnswer)
    assert "larger than 1 MB" in str(error)
    assert (1 << 20) - 100_000 < len(entry.raw) <= (2 << 20)


def test_answers_with_random_damage_end_in_pictures_or_in_a_typed_error(desk, dice, counts):
    standin, client = desk
    for _ in range(counts(12, 220)):
        standin.then(damaged(dice))
        charges = len(standin.ledger.charges)
        job = client.generate("a fox", n=2)
        error = job.exception(30)
        entry = client.journal.get(job.journal_id)
        assert len(standin.ledger.charges) == charges + 1
        assert entry.status is (Status.SAVED if error is None else Status.FAILED), entry
        assert error is None or isinstance(error, rc.BadAnswer | rc.DownloadFailed)


def damaged(dice):
    """A success of which some bytes are changed, missing or doubled."""

    def change(answer):
        data = bytearray(as_json(answer))
        at = dice.randrange(len(data))
        how = dice.choice(["flip", "cut", "drop", "double", "zero"])
        if how == "flip":
            data[at] ^= 1 << dice.randrange(8)
        elif how == "cut":
            del data[at:]
        elif how == "drop":
            del data[at : at + dice.randrange(1, 30)]
        elif how == "double":
            data[at:at] = data[at : at + dice.randrange(1, 30)]
        else:
            data[at : at + 4] = bytes(4)
        return bytes(data)

    return Fault("random damage", change=change)
