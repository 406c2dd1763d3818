"""Finished pictures and their recipes, kept by what was asked: the same work is done once.

A picture is found by the address of its work – everything that decides its bytes – and its image id
is made from that address, so the same request with the same seed has the same id and the same
bytes. Files are bounded in bytes, the least recently used go first; recipes are small and stay
longer, since they redraw a picture exactly.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import secrets
import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from recraft_nb.engine.recognition import carried_recipe, fingerprint
from recraft_nb.errors import UnsafeImage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from recraft_nb.engine.database import Database

__all__ = ["MEDIA_TYPES", "Kept", "Shelf", "image_id_of", "work_address"]

MAX_BYTES = 512 << 20
"""Room for about 2,000 pictures of 1024² as WebP."""

MAX_RECIPES = 50_000

MEDIA_TYPES = {"webp": "image/webp", "png": "image/png", "svg": "image/svg+xml"}

_NAME = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(webp|png|svg)")


@dataclass(frozen=True, slots=True)
class Kept:
    """One finished picture.

    Attributes:
        image_id: A UUID, the same for the same work.
        format: ``"webp"``, ``"png"`` or ``"svg"``.
        data: The file.
    """

    image_id: str
    format: str
    data: bytes

    @property
    def name(self) -> str:
        """The file's name on the shelf and in its address."""
        return f"{self.image_id}.{self.format}"


def work_address(facts: Mapping[str, Any]) -> str:
    """The address of a piece of work: SHA-256 of its facts as canonical JSON."""
    text = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def image_id_of(work: str) -> str:
    """The image id of a piece of work: a UUID made of its address."""
    return str(uuid.UUID(work[:32], version=4))


class Shelf:
    """Files in a folder, with an index in the engine's database.

    Args:
        folder: Where the files lie.
        database: Where index and recipes are kept.
        max_bytes: How much may lie there.
    """

    def __init__(self, folder: Path, database: Database, *, max_bytes: int = MAX_BYTES) -> None:
        self._folder, self._database, self._max_bytes = folder, database, max_bytes

    def get(self, work: str) -> Kept | None:
        """The picture that this work gave before, or None."""
        rows = self._database.read("SELECT image_id, format, size FROM results WHERE work = ?", (work,))
        if not rows:
            return None
        image_id, kind, size = rows[0]
        try:
            data = (self._folder / f"{image_id}.{kind}").read_bytes()
        except OSError:
            return None
        if len(data) != size:  # a crash or another program; it is drawn again
            return None
        with self._database.transaction() as connection:
            connection.execute("UPDATE results SET used = ? WHERE work = ?", (time.time(), work))
        return Kept(image_id, kind, data)

    def put(self, work: str, kind: str, data: bytes, recipe: Mapping[str, Any]) -> Kept:
        """Keep a picture and its recipe.

        Args:
            work: The address of the work.
            kind: ``"webp"``, ``"png"`` or ``"svg"``.
            data: The file.
            recipe: What redraws it.
        """
        kept = Kept(image_id_of(work), kind, data)
        self._folder.mkdir(parents=True, exist_ok=True)
        partial = self._folder / f".{secrets.token_hex(8)}.part"
        try:
            partial.write_bytes(data)
            partial.replace(self._folder / kept.name)
        except OSError:
            with contextlib.suppress(OSError):
                partial.unlink()
            raise
        now = time.time()
        shows = ""
        if recipe:
            with contextlib.suppress(UnsafeImage):
                shows = fingerprint(data)
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO results (work, image_id, format, size, used) VALUES (?, ?, ?, ?, ?)",
                (work, kept.image_id, kind, len(data), now),
            )
            connection.execute(
                "INSERT OR REPLACE INTO recipes (image_id, recipe, made) VALUES (?, ?, ?)",
                (kept.image_id, json.dumps(recipe, separators=(",", ":")), now),
            )
            if shows:
                connection.execute(
                    "INSERT OR REPLACE INTO shown (fingerprint, image_id) VALUES (?, ?)",
                    (shows, kept.image_id),
                )
        self._make_room()
        return kept

    def recipe(self, image_id: str) -> dict[str, Any] | None:
        """What redraws a picture, or None when the engine does not know it (any more)."""
        rows = self._database.read("SELECT recipe FROM recipes WHERE image_id = ?", (image_id,))
        return json.loads(rows[0][0]) if rows else None

    def recipe_of(self, data: bytes) -> dict[str, Any] | None:
        """What redraws a picture that came back, recognised by what it shows; None for a foreign one.

        Raises:
            UnsafeImage: It is no picture, or damaged.
        """
        rows = self._database.read(
            "SELECT recipe FROM shown JOIN recipes USING (image_id) WHERE fingerprint = ?",
            (fingerprint(data),),
        )
        known = json.loads(rows[0][0]) if rows else None
        return known or carried_recipe(data)

    def file(self, name: str) -> bytes | None:
        """The file of this name; None for any other name and for a file that has gone."""
        if _NAME.fullmatch(name) is None:
            return None
        try:
            return (self._folder / name).read_bytes()
        except OSError:
            return None

    def _make_room(self) -> None:
        total = int(self._database.read("SELECT COALESCE(SUM(size), 0) FROM results")[0][0])
        if total > self._max_bytes:
            self._drop(total)
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM recipes WHERE image_id IN "
                "(SELECT image_id FROM recipes ORDER BY made DESC LIMIT -1 OFFSET ?)",
                (MAX_RECIPES,),
            )
            connection.execute("DELETE FROM shown WHERE image_id NOT IN (SELECT image_id FROM recipes)")

    def _drop(self, total: int) -> None:
        """Drop the least recently used files; the newest stays whatever its size."""
        rows = self._database.read("SELECT work, image_id, format, size FROM results ORDER BY used")
        gone = []
        for work, image_id, kind, size in rows[:-1]:
            if total <= self._max_bytes:
                break
            with contextlib.suppress(OSError):
                (self._folder / f"{image_id}.{kind}").unlink(missing_ok=True)
            total -= size
            gone.append((work,))
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM results WHERE work = ?", gone)
