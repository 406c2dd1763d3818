"""Styles: of one's own, kept for whoever made them, and the service's curated ones under ids.

Source: official endpoint reference and its newer pages (Aug 2026), the vendor's OpenAPI document for listing
and deleting. A style belongs to the kind of model that it was made for and does not pass to another kind.
"""

from __future__ import annotations

import json
import time
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import MODELS, Family, styles_of

if TYPE_CHECKING:
    from recraft_nb.catalog import Model
    from recraft_nb.engine.database import Database
    from recraft_nb.engine.ledger import Account

__all__ = ["OwnStyle", "StyleBook", "basic_styles", "curated", "kind_of"]

_NAMESPACE = uuid.UUID("0b7c5c0e-6f0d-5c0b-9f57-0e6f2b5d3a41")
_OLD = frozenset({Family.V2, Family.V3})


@dataclass(frozen=True, slots=True)
class OwnStyle:
    """A style.

    Attributes:
        id: A UUID.
        base: Its base style, e.g. ``"digital_illustration"``.
        kind: The kind of model it goes with.
        match: How closely it is followed when a call does not say.
        traits: What is carried over.
        private: Whether only its maker sees it; here always so.
        made: When.
    """

    id: str
    base: str
    kind: str
    match: str
    traits: dict[str, Any]
    private: bool
    made: float

    def told(self) -> dict[str, Any]:
        """The style as the service tells of it."""
        made = datetime.fromtimestamp(int(self.made), UTC).isoformat().replace("+00:00", "Z")
        return {"id": self.id, "style": self.base, "creation_time": made, "is_private": self.private}


def kind_of(model: Model) -> str:
    """Which styles a model takes: old or new, raster or vector."""
    return f"{'V2 and V3' if model.family in _OLD else 'V4'} {model.output}"


def basic_styles() -> list[dict[str, str]]:
    """The curated styles with ids, for every model that has them."""
    return [
        {"style_id": str(uuid.uuid5(_NAMESPACE, f"{model_id}|{name}")), "style": name, "model": model_id}
        for model_id in MODELS
        for name in styles_of(model_id)
    ]


class StyleBook:
    """The styles of everyone who may use this engine.

    Args:
        database: Where they are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(
        self,
        account: Account,
        *,
        base: str,
        kind: str,
        match: str,
        traits: dict[str, Any],
        private: bool = True,
    ) -> OwnStyle:
        """Keep a new style of an account."""
        style = OwnStyle(str(uuid.uuid4()), base, kind, match, traits, private, time.time())
        record = {"base": base, "kind": kind, "match": match, "traits": traits, "private": private}
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO styles (id, handle, record, made) VALUES (?, ?, ?, ?)",
                (style.id, account.handle, json.dumps(record), style.made),
            )
        return style

    def get(self, account: Account, style_id: str) -> OwnStyle | None:
        """One of an account's styles, or None."""
        rows = self._database.read(
            "SELECT id, record, made FROM styles WHERE handle = ? AND id = ?", (account.handle, style_id)
        )
        return _style(*rows[0]) if rows else None

    def all(self, account: Account) -> list[OwnStyle]:
        """All styles of an account, the newest first."""
        rows = self._database.read(
            "SELECT id, record, made FROM styles WHERE handle = ? ORDER BY made DESC, id", (account.handle,)
        )
        return [_style(*row) for row in rows]

    def drop(self, account: Account, style_id: str) -> bool:
        """Delete one; whether it was there."""
        with self._database.transaction() as connection:
            done = connection.execute(
                "DELETE FROM styles WHERE handle = ? AND id = ?", (account.handle, style_id)
            )
            return done.rowcount > 0


def curated(style_id: str, model: Model) -> str | None:
    """The curated style that an id of `basic_styles` stands for at a model, or None."""
    return next(
        (
            name
            for name in styles_of(model.id)
            if str(uuid.uuid5(_NAMESPACE, f"{model.id}|{name}")) == style_id
        ),
        None,
    )


def _style(style_id: str, record: str, made: float) -> OwnStyle:
    told = json.loads(record)
    return OwnStyle(
        style_id, told["base"], told["kind"], told["match"], told["traits"], told["private"], made
    )
