"""The small record beside each picture, from which the index can be made anew."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from recraft_nb.store.redaction import read_json
from recraft_nb.store.schema import from_micros, to_micros

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["from_record", "record_key", "to_record"]

_VERSION: Final = 1

_PICTURE: Final = (
    "image_id", "format", "width", "height", "size_bytes",
    "prompt", "provider", "model", "operation", "credits",
)  # fmt: skip
_JOB: Final = (
    "provider", "model", "operation", "fingerprint", "prompt",
    "expected", "price_units", "price_exact", "credits", "budget",
)  # fmt: skip
_JOB_TIMES: Final = ("created", "sent_at")


def record_key(job_id: str, position: int) -> str:
    """The name of one of the records of a picture: each job that made the content has its own."""
    return f"{job_id}-{position}"


def to_record(picture: Mapping[str, Any], job: Mapping[str, Any]) -> dict[str, Any]:
    """What a person or a later version needs to know of a file.

    Args:
        picture: A row of `images`.
        job: The row of `jobs` that it belongs to.
    """
    times = {name: _moment(job[name]) for name in _JOB_TIMES}
    return {
        "recraft_nb": _VERSION,
        "id": picture["sha"],
        **{name: picture[name] for name in _PICTURE},
        "created": _moment(picture["created"]),
        "parents": read_json(picture["parents"]),
        "extra": read_json(picture["extra"]),
        "request": read_json(picture.get("request") or job["request"]),
        "job": {"id": job["id"], "index": picture["position"], **{name: job[name] for name in _JOB}, **times},
    }


def from_record(record: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """The rows of `images` and `jobs` that a record was made of; None when it cannot be read.

    Texts that the tables keep as JSON come back as values.
    """
    try:
        job = record["job"]
        times = {name: _micros(job.get(name)) for name in _JOB_TIMES}
        picture = {
            "sha": str(record["id"]),
            "job_id": str(job["id"]),
            "position": int(job["index"]),
            **{name: record.get(name) for name in _PICTURE},
            "width": int(record["width"]),
            "height": int(record["height"]),
            "size_bytes": int(record["size_bytes"]),
            "created": _micros(record["created"]),
            "parents": [str(parent) for parent in record.get("parents", ())],
            "extra": dict(record.get("extra", {})),
            "request": record.get("request"),
        }
        return picture, {"id": str(job["id"]), **{name: job.get(name) for name in _JOB}, **times}
    except (KeyError, TypeError, ValueError):
        return None


def _moment(micros: int | None) -> str | None:
    return None if micros is None else from_micros(micros).isoformat()


def _micros(text: str | None) -> int | None:
    return None if text is None else to_micros(datetime.fromisoformat(text))
