"""Reads the packed tables beside this module: once each, when first asked for."""

from __future__ import annotations

import json
import lzma
from functools import cache
from importlib import resources
from typing import Any


@cache
def read_table(name: str) -> Any:
    """Read one table of ``data/`` ("glyphs", "words", "pictures_color" …).

    Args:
        name: File name without its endings.

    Returns:
        The decoded JSON. It is shared by everyone who asks, so nobody may change it.
    """
    packed = (resources.files(__package__) / "data" / f"{name}.json.xz").read_bytes()
    return json.loads(lzma.decompress(packed))


def read_text(name: str) -> str:
    """Read one readable file of ``data/`` ("overrides.toml")."""
    return (resources.files(__package__) / "data" / name).read_text(encoding="utf-8")
