from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recraft_nb.engine.frames import BrokenFrame, read_frame, write_frame


def test_facts_and_bytes_arrive_as_they_were_sent():
    pipe = io.BytesIO()
    write_frame(pipe, {"word": "Ø“\n", "number": 1.5}, b"\x00\xff" * 5)
    write_frame(pipe, {})
    pipe.seek(0)
    assert read_frame(pipe) == ({"word": "Ø“\n", "number": 1.5}, b"\x00\xff" * 5)
    assert read_frame(pipe) == ({}, b"")


def test_a_stream_that_ends_in_the_middle_is_broken():
    pipe = io.BytesIO()
    write_frame(pipe, {"a": 1}, b"12345")
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(pipe.getvalue()[:-1]))


def test_a_length_beyond_all_reason_is_refused_before_anything_is_read():
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(struct.pack(">4sII", b"rnb1", 2**32 - 1, 0)))


def test_a_header_that_is_no_object_is_broken():
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(struct.pack(">4sII", b"rnb1", 2, 0) + b"[]"))


@given(st.binary(max_size=200))
def test_noise_is_broken_and_nothing_else(noise: bytes):
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(noise))
