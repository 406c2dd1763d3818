"""The pictures that a style is to be made from, each with what is wrong with it and what can be done."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import InputLimits
from recraft_nb.errors import InvalidRequest, Problem, RecraftError
from recraft_nb.media.inputs import fitted
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recraft_nb.catalog import StyleKind
    from recraft_nb.media import Image

__all__ = ["MOST", "Reference", "ReferenceShown", "References", "limits_in_words", "read_weight"]

MOST = 20
"""Pictures that are held here, of which a kind of style may take fewer."""

MOST_WEIGHT = 100.0

_MB = 1 << 20
_NAMES = {"png": "PNG", "jpeg": "JPEG", "webp": "WebP", "svg": "SVG"}


class ReferenceShown(TypedDict):
    """A reference as a view shows it.

    ``tile`` is None for an address, which nobody here has looked at; ``fits`` says whether a copy can be made
    that the service takes, ``fitted`` whether this is one, ``note`` what was changed in it.
    """

    id: str
    tile: Tile | None
    title: str
    facts: str
    weight: float
    share: int
    problem: str
    fits: bool
    fitted: bool
    note: str


@dataclass(slots=True)
class Reference:
    """One picture.

    Attributes:
        image: The picture; None for an address.
        address: An ``https:`` address; "" for a picture.
        title: The name of its file, or what it shows.
        weight: How much it counts beside the others.
        original: What a fitted copy was made from, or None.
        id: Its name here.
        size: Bytes of the file; 0 for an address.
    """

    image: Image | None
    address: str = ""
    title: str = ""
    weight: float = 1.0
    original: Image | None = None
    id: str = field(default_factory=lambda: uuid.uuid4().hex[:12])
    size: int = 0

    def __post_init__(self) -> None:
        self.show(self.image)

    def show(self, image: Image | None) -> None:
        """Take another picture of the same; its file is looked at once."""
        self.image = image
        self.size = 0 if image is None else len(image.bytes)

    @property
    def given(self) -> Image | str:
        """What a request takes."""
        return self.address if self.image is None else self.image

    @property
    def same(self) -> str:
        """What two of the same have in common."""
        return self.address if self.image is None else self.image.id


class References:
    """The pictures, in the order in which they came."""

    def __init__(self) -> None:
        self._all: list[Reference] = []

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Reference]:
        return iter(tuple(self._all))

    def __getitem__(self, name: str) -> Reference:
        for one in self._all:
            if one.id == name:
                return one
        raise RecraftError("This reference is not here any more.", advice="Add the picture again.")

    @property
    def weights(self) -> tuple[float, ...] | None:
        """One number for each, or None where all count the same."""
        found = tuple(one.weight for one in self._all)
        return None if len(set(found)) < 2 and any(found) else found  # noqa: PLR2004 - all the same

    @property
    def key(self) -> tuple[Any, ...]:
        """What decides the style."""
        return tuple(one.same for one in self._all), self.weights

    def add(self, found: Iterable[Reference]) -> None:
        """Take pictures that `read` has read, all of them or none.

        Raises:
            InvalidRequest: One is here already, or there is no room.
        """
        new = list(found)
        here = {one.same for one in self._all}
        problems = []
        for place, one in enumerate(new):
            if one.same in here:
                problems.append(Problem(f"references[{place}]", one.title or "a picture", "is here already"))
            here.add(one.same)
        if len(self._all) + len(new) > MOST:
            limit = f"there is room for {MOST} pictures here, and no style takes more than 10"
            problems.append(Problem("references", f"{len(self._all) + len(new)} pictures", limit))
        if problems:
            raise InvalidRequest(problems, what="These references")
        self._all += new

    def replace(self, found: Iterable[Reference]) -> None:
        """Take these instead of what is here; what stays keeps its weight."""
        fresh = References()
        fresh.add(found)
        before = {one.same: one for one in self._all}
        self._all = [before.get(one.same, one) for one in fresh]

    def drop(self, name: str) -> None:
        """Take one out."""
        self._all = [one for one in self._all if one.id != name]

    def weigh(self, name: str, weight: Any) -> None:
        """Say how much one counts.

        Raises:
            InvalidRequest: That is no number that can count.
        """
        self[name].weight = read_weight(weight, "weight")

    def weigh_all(self, weights: Iterable[Any]) -> None:
        """Say how much each counts.

        Raises:
            InvalidRequest: There is not one number for each, or one cannot count.
        """
        given = list(weights)
        if len(given) != len(self._all):
            limit = f"one number for each of the {len(self._all)} references, here are {len(given)}"
            raise InvalidRequest([Problem("weights", given, limit)], what="These weights")
        read = [read_weight(weight, f"weights[{place}]") for place, weight in enumerate(given)]
        for one, weight in zip(self._all, read, strict=True):
            one.weight = weight

    def fit(self, name: str, limits: InputLimits) -> None:
        """Use a copy that the service takes; its `Reference.original` stays at hand.

        Raises:
            InvalidRequest: No copy fits.
            UnsafeImage: It cannot be drawn.
        """
        one = self[name]
        if one.image is not None:
            source = one.original or one.image
            one.show(fitted(source, limits))
            one.original = source

    def unfit(self, name: str) -> None:
        """Use the original again."""
        one = self[name]
        if one.original is not None:
            one.show(one.original)
            one.original = None

    # -- what is wrong ----------------------------------------------------------------------------

    def problem(self, one: Reference, kind: StyleKind) -> str:
        """What the service would not take of one, as a sentence; "" for nothing."""
        limits = kind.limits
        place = self._all.index(one)
        if one.image is not None:
            form = one.image.format
            if form not in limits.formats:
                return f"is {_name(form)}; a style is made from {_or(limits.formats)}."
            if one.size > limits.max_bytes:
                return f"has {_mb(one.size)}; one picture may have {_mb(limits.max_bytes)}."
        if place >= limits.max_count:
            return f"is one too many: {kind.name} takes {limits.max_count} pictures."
        return ""

    def trouble(self, kind: StyleKind) -> str:
        """What is wrong with all of them together, as a sentence; "" for nothing."""
        limits, total = kind.limits, sum(one.size for one in self._all)
        if total > limits.max_total_bytes:
            most = _mb(limits.max_total_bytes)
            return f"Together they have {_mb(total)}; {kind.name} takes {most}."
        if self._all and not any(one.weight for one in self._all):
            return "Every weight is 0; at least one picture must count."
        return ""

    def problems(self, kind: StyleKind) -> list[Problem]:
        """Everything that is wrong, for a request."""
        found = []
        for place, one in enumerate(self._all):
            words = self.problem(one, kind)
            if words:
                found.append(Problem(f"references[{place}]", one.title or "a picture", words.rstrip(".")))
        words = self.trouble(kind)
        if words:
            found.append(Problem("references", f"{len(self._all)} pictures", words.rstrip(".")))
        return found

    def bounds(self, one: Reference, kind: StyleKind) -> InputLimits:
        """What a fitted copy of one may be, so that all of them fit together."""
        limits = kind.limits
        most = limits.max_bytes
        others = sum(other.size for other in self._all if other is not one)
        if others + min(one.size, most) > limits.max_total_bytes:
            most = min(most, limits.max_total_bytes // max(1, min(len(self._all), limits.max_count)))
        return InputLimits(max_bytes=most, formats=limits.formats, min_side=1)

    def told(self, kind: StyleKind, tile: Callable[[Image], Tile]) -> list[ReferenceShown]:
        """All of them for a view."""
        weights = sum(one.weight for one in self._all) or 1.0
        crowded = sum(one.size for one in self._all) > kind.limits.max_total_bytes
        share = kind.limits.max_total_bytes // max(1, min(len(self._all), kind.limits.max_count))
        return [
            {
                "id": one.id,
                "tile": None if one.image is None else tile(one.image),
                "title": one.title,
                "facts": _facts(one),
                "weight": one.weight,
                "share": round(100 * one.weight / weights),
                "problem": self.problem(one, kind),
                "fits": one.image is not None
                and (
                    one.image.format not in kind.limits.formats
                    or one.size > kind.limits.max_bytes
                    or (crowded and one.size > share)
                ),
                "fitted": one.original is not None,
                "note": one.image.record.notes if one.original is not None and one.image else "",
            }
            for one in self._all
        ]

    def summary(self, kind: StyleKind) -> str:
        """How much is here of what is taken: ``"3 of 10 · 4.2 MB of 64 MB"``."""
        limits, total = kind.limits, sum(one.size for one in self._all)
        return f"{len(self._all)} of {limits.max_count} · {_mb(total)} of {_mb(limits.max_total_bytes)}"


def read_weight(value: Any, name: str) -> float:
    """How much something counts.

    Raises:
        InvalidRequest: That is no number that can count.
    """
    good = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= MOST_WEIGHT
    if not good:
        limit = f"a number from 0 to {MOST_WEIGHT:g}"
        raise InvalidRequest([Problem(name, value, limit, 1.0)], what="This weight")
    return float(value)


def limits_in_words(kind: StyleKind) -> str:
    """What the pictures of a kind of style may be, in one sentence."""
    limits = kind.limits
    return (
        f"Up to {limits.max_count} pictures ({_or(limits.formats)}), each up to {_mb(limits.max_bytes)}, "
        f"together up to {_mb(limits.max_total_bytes)}."
    )


def _facts(one: Reference) -> str:
    if one.image is None:
        return "an address; the service fetches it"
    width, height = one.image.size
    parts = (f"{width} × {height}", _name(one.image.format), _mb(one.size))
    return " · ".join(part.replace(" ", "\xa0") for part in parts)  # a line ends between two of them only


def _mb(count: int) -> str:
    if count >= _MB // 2:
        return f"{count / _MB:.1f} MB".replace(".0 MB", " MB")
    return f"{max(1, round(count / 1024))} kB"


def _name(form: str) -> str:
    return _NAMES.get(form, form.upper())


def _or(formats: tuple[str, ...]) -> str:
    names = [_name(one) for one in formats]
    return f"{', '.join(names[:-1])} or {names[-1]}"
