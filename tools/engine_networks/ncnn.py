"""Reads the convolutions out of an ncnn model: a text of layers, and their weights one after another."""

from __future__ import annotations

import numpy as np

_HALF = 0x01306B47  # marks weights of 16 bits
_OUT, _KERNEL, _HAS_BIAS, _COUNT = 0, 1, 5, 6


def convolutions(text: str, data: bytes) -> list[tuple[np.ndarray, np.ndarray]]:
    """Weights and bias of every convolution, in the order of the layers.

    Args:
        text: The ``.param`` file.
        data: The ``.bin`` file.
    """
    at, found = 0, []
    for line in text.splitlines()[2:]:
        kind, _, inputs, outputs, *rest = line.split()
        values = {
            int(key): float(value)
            for key, value in (pair.split("=") for pair in rest[int(inputs) + int(outputs) :])
        }
        if kind == "MemoryData":
            at += 4 * int(np.prod([int(values[key]) for key in (0, 1, 2) if key in values]))
        if kind != "Convolution":
            continue
        out, side, count = (int(values[key]) for key in (_OUT, _KERNEL, _COUNT))
        half = int.from_bytes(data[at : at + 4], "little") == _HALF
        at += 4
        size = (2 if half else 4) * count
        weight = np.frombuffer(data[at : at + size], dtype="<f2" if half else "<f4")
        at += -(-size // 4) * 4
        bias = np.zeros(out, dtype=np.float32)
        if values.get(_HAS_BIAS):
            bias = np.frombuffer(data[at : at + 4 * out], dtype="<f4")
            at += 4 * out
        found.append((weight.reshape(out, -1, side, side), bias))
    if at != len(data):
        raise SystemExit(f"{len(data) - at} bytes of the model are left over: it is not what was expected")
    return found
