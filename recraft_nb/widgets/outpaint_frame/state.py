"""The values of an outpaint frame: always a frame that the service takes."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import COUNT, Operation, aspect_for, find_model, models_for, nearest_size, pixels
from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.widgets.outpaint_frame.space import LARGEST, Frame, Placed, frame_of_size, margins, placed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

__all__ = ["DEFAULT_MODEL", "OutpaintState"]

_NAMES = ("expand_left", "expand_top", "expand_right", "expand_bottom")
_CORNERS = 4
_MOST_ZOOM = 99.0

_MODELS = models_for(Operation.OUTPAINT)

DEFAULT_MODEL = _MODELS[0]


@dataclass(frozen=True, slots=True)
class OutpaintState:
    """What is asked for. Each change is checked: what the service would refuse raises `InvalidRequest`.

    Attributes:
        picture: Width and height of the source.
        frame: Left, top, right, bottom. It is kept while a size counts.
        size: The result's size as it was written, or None where the frame counts.
        zoom: ``zoom_out_percentage``.
        prompt: The words, as they were typed; they need not be there yet.
        n: How many pictures.
        model: Model id.
    """

    picture: tuple[int, int]
    frame: Frame
    size: str | None = None
    zoom: float = 0.0
    prompt: str = ""
    n: int = 1
    model: str = DEFAULT_MODEL

    @classmethod
    def around(cls, picture: tuple[int, int]) -> Self:
        """A frame that is the picture's own edge."""
        return cls(picture, (0, 0, *picture))

    def take(self, values: Mapping[str, Any]) -> Self:
        """The state with some values changed.

        A frame takes the place of a size and a size that of a frame, unless both are given.

        Raises:
            InvalidRequest: With every problem at once; nothing was changed.
        """
        readers = {
            "frame": self._frame,
            "zoom": _zoom,
            "prompt": lambda value, _: "" if value is None else str(value),
            "n": _count,
            "model": _model,
        }
        problems: list[Problem] = []
        changes: dict[str, Any] = {}
        for name, value in values.items():
            if name in readers:
                changes[name] = readers[name](value, problems)
            elif name != "size":
                problems.append(Problem(name, value, "is no value of this frame"))
        model = changes.get("model") or self.model
        if "size" in values:
            changes["size"] = _size(values["size"], model, problems)
        elif "frame" in changes:
            changes["size"] = None
        elif "model" in changes and self.size is not None:
            changes["size"] = _moved(self.size, self.model, model)
        if problems:
            raise InvalidRequest(problems, what="This frame")
        return replace(self, **changes)

    def take_value(self, value: Mapping[str, Any] | None) -> Self:
        """The state after a `value` was set: ``expand_*`` or ``size``, and ``zoom_out_percentage``.

        Raises:
            InvalidRequest: As `take`.
        """
        given = dict(value or {})
        sides = [given.pop(name, None) or 0 for name in _NAMES]
        size, zoom = given.pop("size", None), given.pop("zoom_out_percentage", None)
        problems = [Problem(name, one, "is no value of this frame") for name, one in given.items()]
        for name, side in zip(_NAMES, sides, strict=True):
            if isinstance(side, bool) or not isinstance(side, int | float):
                problems.append(Problem(name, side, f"must be a whole number from 0 to {LARGEST:,}"))
        if size is not None and any(sides):
            named = " and ".join(name for name, side in zip(_NAMES, sides, strict=True) if side)
            problems.append(
                Problem("size", size, f"cannot go together with {named}; send the margins or the size")
            )
        if problems:
            raise InvalidRequest(problems, what="This frame")
        left, top, right, bottom = sides
        frame = (-left, -top, self.picture[0] + right, self.picture[1] + bottom)
        return self.take({"frame": frame, "size": size, "zoom": zoom or 0})

    @property
    def value(self) -> dict[str, Any] | None:
        """The fields of the request that say where; None where there is nothing to paint."""
        where: dict[str, Any] = {}
        if self.size is not None:
            where["size"] = self.size
        elif any(margins(self.picture, self.frame)):
            where.update(zip(_NAMES, margins(self.picture, self.frame), strict=True))
        if self.zoom:
            where["zoom_out_percentage"] = self.zoom
        return where or None

    @property
    def target(self) -> tuple[int, int] | None:
        """Pixels of the size that is asked for."""
        return None if self.size is None else pixels(self.model, self.size)

    @property
    def placed(self) -> Placed:
        """Where the source will lie."""
        return placed(self.picture, self.frame, target=self.target, zoom=self.zoom)

    @property
    def shown_frame(self) -> Frame:
        """The frame; that of the size where a size counts."""
        return self.frame if self.target is None else frame_of_size(self.picture, self.target)

    @property
    def empty(self) -> bool:
        """Whether the source would fill the result."""
        lies = self.placed
        return (lies.width, lies.height) == (lies.whole_width, lies.whole_height)

    def _frame(self, value: Any, problems: list[Problem]) -> Frame:
        try:
            edges = [float(one) for one in value]
        except (TypeError, ValueError):
            edges = []
        if len(edges) != _CORNERS or not all(math.isfinite(one) for one in edges):
            problems.append(Problem("frame", value, "must be four numbers: left, top, right, bottom"))
            return self.frame
        left, top, right, bottom = (round(one) for one in edges)
        frame = (left, top, right, bottom)
        added = margins(self.picture, frame)
        sides = dict(zip(_NAMES, added, strict=True))
        for name, side in sides.items():
            if side < 0:
                limit = "cannot be less than 0: the frame holds the whole picture"
                problems.append(Problem(name, side, limit, 0))
        for length, pair in zip(self.picture, (_NAMES[::2], _NAMES[1::2]), strict=True):
            whole = length + sum(max(0, sides[name]) for name in pair)
            if whole > LARGEST and whole > length:
                worst = max(pair, key=lambda name: sides[name])
                room = max(0, sides[worst] - (whole - LARGEST))
                limit = f"the result may have {LARGEST:,} pixels on a side; this would have {whole:,}"
                problems.append(Problem(worst, sides[worst], limit, room))
        return frame


def _zoom(value: Any, problems: list[Problem]) -> float:
    whole = 100
    number = 0.0 if value is None else value
    if isinstance(number, bool) or not isinstance(number, int | float) or not 0 <= number < whole:
        limit = "must be a number from 0 up to, but not including, 100"
        near = _MOST_ZOOM if isinstance(number, int | float) and number >= whole else 0.0
        problems.append(Problem("zoom_out_percentage", value, limit, near))
        return 0.0
    return float(number)


def _count(value: Any, problems: list[Problem]) -> int:
    least, most = COUNT
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        near = min(max(value, least), most) if isinstance(value, int) else least
        problems.append(Problem("n", value, f"can be {least} to {most}, a whole number", near))
        return least
    return value


def _model(value: Any, problems: list[Problem]) -> str:
    known = find_model(value) if isinstance(value, str) else None
    if known is None or known.id not in _MODELS:
        problems.append(Problem("model", value, f"outpaints with {' and '.join(_MODELS)} only", _MODELS[0]))
        return DEFAULT_MODEL
    return known.id


def _size(value: Any, model: str, problems: list[Problem]) -> str | None:
    if value is None:
        return None
    text = value.strip() if isinstance(value, str) else str(value)
    if aspect_for(model, text) is None:
        near = nearest_size(model, text)
        problems.append(Problem("size", value, f"is no size of {model}", near))
    return text


def _moved(size: str, before: str, after: str) -> str | None:
    """A size of one model as another writes it."""
    aspect = aspect_for(before, size)
    known = find_model(after)
    if aspect is None or known is None or known.is_vector or size == aspect:
        return aspect
    across, down = pixels(known, aspect) or (0, 0)
    return f"{across}x{down}"
