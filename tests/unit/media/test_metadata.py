"""Metadata goes into files without touching a pixel, and comes out of hostile files without harm."""

from __future__ import annotations

import io
import json
import struct
import time
import tracemalloc
import xml.etree.ElementTree as ET
import zlib

import PIL.Image
import pytest

from recraft_nb.media import Image, StoredRequest, decode, measure
from recraft_nb.media.containers import jpeg_segment, webp_chunk
from recraft_nb.media.metadata import embed, extract

KINDS = ["png", "jpeg", "webp", "svg"]


@pytest.fixture
def files(make) -> dict[str, bytes]:
    return {
        "png": make.encode(make.pixels(), "png"),
        "jpeg": make.encode(make.pixels(), "jpeg", quality=90),
        "webp": make.encode(make.pixels(), "webp"),
        "webp lossless": make.encode(make.pixels(alpha=True), "webp", lossless=True),
        "webp with alpha": make.encode(make.pixels(alpha=True), "webp"),
        "svg": make.svg.encode(),
        "svg with declaration": b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?>\n<!-- > -->'
        + make.svg.encode(),
        "svg in utf-16": make.svg.encode("utf-16"),
        "svg, empty root": b"<s:svg xmlns:s='http://www.w3.org/2000/svg' width='9' height='9' a='/>'/>",
    }


RECORD = {
    "prompt": 'a <cat> & "dog" ]]> 猫\n\0',
    "model": "m",
    "random_seed": 7,
    "list": [1, {"a": None}],
    "x": 0.5,
}


def test_a_record_comes_back_from_every_format(files):
    for name, data in files.items():
        out = embed(data, RECORD)
        assert extract(out) == RECORD, name
        assert measure(out) == measure(data), name
        assert extract(data) is None, name


def test_the_coded_pixels_are_copied(files):
    for name in ("png", "jpeg", "webp", "webp lossless", "webp with alpha"):
        data, out = files[name], embed(files[name], RECORD)
        mark = {"p": b"IDAT", "j": b"\xff\xda", "w": b"VP8L" if "lossless" in name else b"VP8 "}[name[0]]
        end = (
            len(data)
            if name[0] != "w"
            else data.index(mark) + 8 + struct.unpack_from("<I", data, data.index(mark) + 4)[0]
        )
        assert data[data.index(mark) : end] in out, name
        assert PIL.Image.open(io.BytesIO(out)).tobytes() == PIL.Image.open(io.BytesIO(data)).tobytes()


def test_embedding_again_replaces(files):
    for name, data in files.items():
        once, twice = embed(data, {"a": 1}), embed(embed(data, {"b": 2}), {"a": 1})
        assert extract(twice) == {"a": 1}, name
        assert len(once) == len(twice), name


def test_a_vector_stays_well_formed_and_itself(files):
    for name in ("svg", "svg with declaration", "svg in utf-16", "svg, empty root"):
        root = ET.fromstring(embed(files[name], RECORD).decode())
        metadata = [element for element in root if element.tag.endswith("metadata")]
        assert json.loads(metadata[0].text) == {**RECORD}, name


def test_other_programs_can_read_the_words(make):
    image = PIL.Image.open(
        io.BytesIO(embed(make.encode(make.pixels(), "png"), RECORD | {"provider": "local"}))
    )
    image.load()
    assert image.text["parameters"].endswith("Model: m, Seed: 7, Provider: local")


def test_what_others_wrote_stays(make):
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description a="theirs"/></rdf:RDF></x:xmpmeta>'
    for kind in ("webp", "jpeg"):
        out = embed(
            make.encode(make.pixels(), kind, xmp=xmp, exif=b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0"), {"a": 1}
        )
        assert b'a="theirs"' in out
        assert extract(out) == {"a": 1}
        assert PIL.Image.open(io.BytesIO(out)).info["xmp"].count(b"</rdf:RDF>") == 1


@pytest.mark.parametrize("kind", KINDS)
def test_no_key_and_no_picture_is_ever_written(kind, files):
    record = {
        "api_key": "CANARY", "Authorization": "Bearer CANARY", "request": {"token": "CANARY", "prompt": "p",
        "image": "data:image/png;base64," + "A" * 100_000}, "nan": float("nan"), "surrogate": "\ud800", "deep": [[[[]]]],
    }  # fmt: skip
    out = embed(files[kind], record)
    assert b"CANARY" not in out
    assert len(out) < len(files[kind]) + 3000
    back = extract(out)
    assert back["request"]["prompt"] == "p"
    assert back["request"]["image"].startswith("sha256:")
    assert back["nan"] is None


def test_a_record_too_large_for_a_jpeg_loses_its_bulk_first(files):
    record = {"prompt": "p", "recipe": ["x" * 1000] * 200, "request": {"a": ["y" * 1000] * 100}}
    assert extract(embed(files["jpeg"], record)) == {"prompt": "p"}
    assert extract(embed(files["png"], record)) == record


def itxt(payload: bytes, compressed: int = 0, keyword: bytes = b"recraft_nb") -> bytes:
    return keyword + b"\0" + bytes((compressed, 0)) + b"\0\0" + payload


HOSTILE = {
    "no json": itxt(b"{not json"),
    "a list": itxt(b"[1, 2]"),
    "a number": itxt(b"1" * 9000),
    "bad utf-8": itxt(b'{"a": "\xff"}'),
    "very deep": itxt(b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
    "rather deep": itxt(b'{"a":' * 40 + b"1" + b"}" * 40),
    "endless text": itxt(zlib.compress(b" " * 50_000_000), 1),
    "broken zip": itxt(b"\x78\x9c\x00", 1),
    "too long": itxt(b'{"a":"' + b"x" * (2 << 20) + b'"}'),
    "empty": itxt(b""),
    "no flags": b"recraft_nb\0",
    "infinite": itxt(b'{"a": Infinity, "b": 1e999}'),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_metadata_is_no_metadata(name, make):
    data = make.encode(make.pixels(), "png")
    data = data[:33] + make.chunk(b"iTXt", HOSTILE[name]) + data[33:]
    start = time.process_time()
    tracemalloc.start()
    found = extract(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert time.process_time() - start < 1.0
    assert peak < 20_000_000
    assert found is None or name in {"bad utf-8", "infinite"}
    assert Image.open(data).size == (48, 32)
    assert decode(data).size == (48, 32)


def test_hostile_packets_in_other_formats_are_no_metadata(make):
    webp = make.encode(make.pixels(alpha=True), "webp")
    for packet in (
        b"<recraft_nb:record>",
        b"<recraft_nb:record>{</recraft_nb:record>",
        b"\xff" * 5000,
        b"<" * 500_000,
    ):
        body = webp[8:] + webp_chunk(b"XMP ", packet)
        assert extract(b"RIFF" + struct.pack("<I", len(body)) + body) is None
    jpeg = make.encode(make.pixels(), "jpeg")
    packet = b"http://ns.adobe.com/xap/1.0/\0<recraft_nb:record>[]</recraft_nb:record>"
    assert extract(jpeg[:2] + jpeg_segment(b"\xe1", packet) + jpeg[2:]) is None
    for data in (b"", b"\x89PNG\r\n\x1a\n", b"<svg", b"RIFF\xff\xff\xff\xffWEBP", b"\xff\xd8\xff\xe1"):
        assert extract(data) is None


def test_facts_of_a_foreign_file_are_believed_only_in_their_shape(make):
    data = embed(
        make.encode(make.pixels(), "png"),
        {
            "prompt": 5, "credits": -1, "rating": 99, "tags": "abc", "parents": ["../../x", "ab" * 32, 3], "created": "soon",
            "request": {"operation": "os.system('x')#", "prompt": "p"}, "model": ["m"], "extra": [], "width": 99999, "id": "x",
        },
    )  # fmt: skip
    image = Image.open(data)
    assert (image.credits, image.rating, image.tags, image.model) == (None, None, (), None)
    assert (image.parents, image.size, image.prompt) == (("ab" * 32,), (48, 32), "p")
    assert image.to_code().startswith("#")


def test_code_from_a_foreign_file_holds_literals_only():
    hostile = {"operation": "generate", "prompt": "'); import os #", "n=1); x(": 3, "__class__": 1, "n": 2}
    code = StoredRequest(hostile).to_code()
    assert code == 'client.generate(prompt="\'); import os #", n=2)'
    assert StoredRequest({"operation": "__init__"}).to_code().startswith("#")
