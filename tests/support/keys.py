"""A canary key, and a scanner that finds it in whatever form something was written."""

from __future__ import annotations

import base64
import contextlib
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "canary0key7f3a9c51e2d8b4"


def forms(secret: str) -> list[bytes]:
    """The secret as it may be written: plain, in base64 at every offset, as hex, in UTF-16, reversed in JSON."""
    plain = secret.encode()
    encoded = [base64.b64encode(b"x" * shift + plain)[4:-4] for shift in range(3)]
    return [plain, plain[:12], *encoded, plain.hex().encode(), secret.encode("utf-16-le")]


def scan(data: bytes) -> bool:
    """Whether a secret is in some bytes, or in what they hold compressed."""
    pieces = [data]
    at = data.find(b"\x78")
    while at >= 0 and len(pieces) < 200:
        with contextlib.suppress(zlib.error):
            pieces.append(zlib.decompressobj().decompress(data[at:], 1 << 20))
        at = data.find(b"\x78", at + 1)
    return any(form in piece for piece in pieces for form in forms(CANARY))


def scan_folder(folder: Path) -> list[str]:
    """The files that hold it. A file that takes its final name meanwhile is looked at under that one."""
    while True:
        try:
            return [str(path) for path in folder.rglob("*") if path.is_file() and scan(path.read_bytes())]
        except FileNotFoundError:
            continue
