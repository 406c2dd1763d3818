"""Reads the convolutions out of an ONNX file: just enough of protocol buffers, no package."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

_GRAPH, _NODE, _TENSOR = 7, 1, 5  # numbers of fields in a model and in its graph
_INPUT, _OPERATION = 1, 4  # in a node
_DIMENSIONS, _TYPE, _NAME, _RAW = 1, 2, 8, 9  # in a tensor
_FLOAT = 1
_VARIED, _COUNTED = 0, 2  # kinds of a field: a number of any length, bytes with their count before them
_FIXED = {1: 8, 5: 4}  # kinds of a known size, bytes
_MORE = 128  # bit that says that a number goes on


def convolutions(data: bytes) -> list[tuple[np.ndarray, np.ndarray]]:
    """Weights and bias of every convolution of a model, in the order of its nodes."""
    (graph,) = (value for number, value in _fields(data) if number == _GRAPH)
    tensors, wanted = {}, []
    for number, value in _fields(graph):
        if number == _TENSOR:
            name, tensor = _tensor(value)
            tensors[name] = tensor
        elif number == _NODE:
            parts = list(_fields(value))
            if (_OPERATION, b"Conv") in parts:
                wanted.append([part.decode() for number, part in parts if number == _INPUT][1:])
    return [(tensors[weight], tensors[bias]) for weight, bias in wanted]


def _tensor(data: bytes) -> tuple[str, np.ndarray | None]:
    shape, kind, name, raw = [], 0, "", b""
    for number, value in _fields(data):
        if number == _DIMENSIONS:
            shape += [value] if isinstance(value, int) else list(_numbers(value))
        elif number == _TYPE:
            kind = value
        elif number == _NAME:
            name = value.decode()
        elif number == _RAW:
            raw = value
    return name, np.frombuffer(raw, dtype="<f4").reshape(shape) if kind == _FLOAT else None


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    at = 0
    while at < len(data):
        key, at = _number(data, at)
        kind = key & 7
        if kind == _VARIED:
            value, at = _number(data, at)
        else:
            if kind == _COUNTED:
                size, at = _number(data, at)
            else:
                size = _FIXED[kind]
            value, at = data[at : at + size], at + size
        yield key >> 3, value


def _numbers(data: bytes) -> Iterator[int]:
    at = 0
    while at < len(data):
        value, at = _number(data, at)
        yield value


def _number(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & (_MORE - 1)) << shift
        if byte < _MORE:
            return value, at
        shift += 7
