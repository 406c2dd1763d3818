"""Small files of the store's state: whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any, TypeVar

__all__ = ["read_json", "write_json"]

Kind = TypeVar("Kind", dict[str, Any], list[Any])


def read_json(path: Path, kind: type[Kind]) -> Kind:
    """What a file holds; nothing where there is none, it cannot be read, or it holds something else."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return kind()
    return kept if isinstance(kept, kind) else kind()


def write_json(path: Path, value: Any) -> None:
    """Write a file anew; whoever reads it meanwhile sees the old one or the new one.

    Raises:
        OSError: It cannot be written; the old one is still there.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False, indent=1)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
