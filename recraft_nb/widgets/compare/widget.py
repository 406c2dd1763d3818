"""Compare: two to nine pictures under one zoom: slider, side by side, swap, blink, difference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Literal, TypedDict, get_args

from recraft_nb.client import Job
from recraft_nb.client.comparing import Comparison
from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.media import Image, ImageBatch
from recraft_nb.store import Found, History
from recraft_nb.widgets.base import BaseChannels, answers
from recraft_nb.widgets.cards import card_of
from recraft_nb.widgets.compare.facts import Differences, differences
from recraft_nb.widgets.compare.sheet import side_by_side
from recraft_nb.widgets.picture_widget import PictureWidget
from recraft_nb.widgets.pictures import Tile  # noqa: TC001 - read when the JavaScript types are generated

__all__ = ["Compare"]

Mode = Literal["slider", "side", "swap", "blink", "difference"]
MODES: tuple[str, ...] = get_args(Mode)
LEAST, MOST = 2, 9
"""Panes."""

_SCALE = 8.0
_GAINS = (1, 64)
_RATES = (0.5, 5.0)
"""Changes in a second: five make two and a half flashes, below the three that may harm (WCAG 2.3.1)."""


class ComparedPane(TypedDict):
    """A picture and its place, counted from 0 and kept: the view calls it by place + 1."""

    place: int
    tile: Tile


class ComparedLook(TypedDict):
    """How it is compared. ``a`` and ``b`` are places; ``fitted``: other sizes are scaled alike."""

    mode: Mode
    a: int
    b: int
    chosen: int | None
    labels: bool
    fitted: bool
    gain: float
    rate: float


class ComparedSight(TypedDict):
    """Where a view looks: shares of the frame, and screen pixels for one of its own; 0 shows all of it."""

    scale: float
    x: float
    y: float


class ComparedPictures(TypedDict):
    """The pictures, how many are still to come, and what differs between them."""

    panes: list[ComparedPane]
    waiting: int
    facts: Differences


class CompareChannels(BaseChannels):
    """What a comparison shows."""

    look: ComparedLook
    shown: ComparedPictures
    sight: ComparedSight


@dataclass
class _Place:
    image: Image | None = None
    gone: bool = False  # its job ended without it


class Compare(PictureWidget):
    """Two to nine pictures under one zoom, pixel by pixel.

    >>> rc.Compare(before, after)
    >>> rc.Compare(client.generate("an owl", n=4), mode="side")
    >>> better = rc.Compare(a, b, labels=False).wait()   # an honest look: no model, no prompt

    Slider, swap, blink and difference show two of them, A and B; `pair` says which. S, P, W, K and D are
    the modes, A and B take the next picture, X exchanges them, 0 fits, 1, 2, 4 and 8 are 100 to 800 %,
    Enter chooses, ``?`` lists all keys.

    Args:
        images: Pictures, batches, jobs, comparisons of models, searches, lists of them, and whatever
            `Image.open` takes.
        mode: ``slider``, ``side``, ``swap``, ``blink`` or ``difference``; by default ``slider`` for two
            pictures and ``side`` for more.
        labels: Whether model, prompt, seed and the like are shown.

    Raises:
        InvalidRequest: Fewer than two pictures or more than nine, no such mode, or no picture.
    """

    module = "compare"
    channels = CompareChannels

    def __init__(self, *images: Any, mode: str | None = None, labels: bool = True, **keywords: Any) -> None:
        super().__init__(**keywords)
        self._places: list[_Place] = []
        self._look: ComparedLook = {
            "mode": "slider",
            "a": 0,
            "b": 1,
            "chosen": None,
            "labels": bool(labels),
            "fitted": True,
            "gain": 8,
            "rate": 1.5,
        }
        self._sight: ComparedSight = {"scale": 0.0, "x": 0.5, "y": 0.5}
        try:
            with self.turn:  # a job that is followed from now on may move at once, on its own thread
                self._take(images)
                self._check_count()
                self._look["mode"] = _mode(mode or ("slider" if len(self._places) == LEAST else "side"))
                self._keep_pair()
        except BaseException:
            self.close()
            raise

    # -- from Python ------------------------------------------------------------------------------

    @property
    def value(self) -> Image | None:
        """The picture that was chosen as the better one, or None."""
        chosen = self._look["chosen"]
        return None if chosen is None else self._places[chosen].image

    @value.setter
    def value(self, image: Image | None) -> None:
        with self.turn:
            self._choose(None if image is None else self._place_of(image, "value"))

    @property
    def images(self) -> tuple[Image, ...]:
        """The pictures that are there."""
        return tuple(image for _, image in self._arrived())

    @property
    def mode(self) -> str:
        """``slider``, ``side``, ``swap``, ``blink`` or ``difference``."""
        return self._look["mode"]

    @mode.setter
    def mode(self, mode: str) -> None:
        with self.turn:
            self._change({"mode": _mode(mode)})

    @property
    def pair(self) -> tuple[Image, ...]:
        """The two that slider, swap, blink and difference show: A and B."""
        places = (self._look["a"], self._look["b"])
        return tuple(image for image in (self._places[place].image for place in places) if image is not None)

    @pair.setter
    def pair(self, images: tuple[Image, Image]) -> None:
        with self.turn:
            first, second = images
            a = self._place_of(first, "pair")
            # The same picture may stand here twice; the second one is then meant by B.
            self._change({"a": a, "b": self._place_of(second, "pair", other_than=a)})

    @property
    def labels(self) -> bool:
        """Whether model, prompt, seed and the like are shown, to the eye and to screen readers."""
        return self._look["labels"]

    @labels.setter
    def labels(self, labels: bool) -> None:
        with self.turn:
            self._change({"labels": bool(labels)})

    # -- pictures and jobs ------------------------------------------------------------------------

    def _take(self, source: Any) -> None:
        if isinstance(source, Job):
            self._follow(source)
        elif isinstance(source, Comparison):
            for job in source.jobs:
                self._take(job)
        elif isinstance(source, Image):
            self._places.append(_Place(source))
        elif isinstance(source, list | tuple | set | ImageBatch | History | Found | Iterator):
            # No more than is needed to see that it is too much: a history is long.
            for one in islice(source, MOST + 1):
                self._take(one)
        else:
            self._places.append(_Place(Image.open(source)))

    def _check_count(self) -> None:
        count = len(self._places)
        if not LEAST <= count <= MOST:
            limit = f"{LEAST} to {MOST} pictures can be compared at a time"
            nearest = MOST if count > MOST else LEAST
            shown = count if count <= MOST else f"more than {MOST}"
            raise InvalidRequest(
                [Problem("images", shown, limit, nearest if count else None)], what="This comparison"
            )

    def _follow(self, job: Job) -> None:
        if job.done():
            self._places += [_Place(image) for _, image in sorted(job.arrived.items())]
            return
        places = [_Place() for _ in range(job.expected)]
        self._places += places
        self._fill(job, places)
        self.at_close(job.observe(self.guarded(lambda one: self._moved(one, places), "following a job")))

    def _moved(self, job: Job, places: list[_Place]) -> None:
        self._fill(job, places)
        self._keep_pair()
        self.push("shown", self._shown())
        self.push("look", self._look)
        if job.done() and job.error is not None:
            self.show_card(card_of(job.error, "making a picture"))

    def _fill(self, job: Job, places: list[_Place]) -> None:
        arrived = job.arrived
        for index, place in enumerate(places):
            place.image = arrived.get(index)
            place.gone = place.image is None and job.done()

    def _arrived(self) -> list[tuple[int, Image]]:
        return [(place, one.image) for place, one in enumerate(self._places) if one.image is not None]

    def _keep_pair(self) -> None:
        """A and B are two pictures that are there or still to come."""
        alive = [place for place, one in enumerate(self._places) if not one.gone]
        pair = [place for place in (self._look["a"], self._look["b"]) if place in alive]
        pair += [place for place in alive if place not in pair][: LEAST - len(pair)]
        if len(pair) == LEAST:
            self._look["a"], self._look["b"] = pair

    def _place_of(self, image: Image, field: str, *, other_than: int | None = None) -> int:
        found = [place for place, one in self._arrived() if one == image]
        if not found:
            raise InvalidRequest(
                [Problem(field, image, "one of the pictures compared here; see .images")],
                what="This comparison",
            )
        return next((place for place in found if place != other_than), found[0])

    # -- what the views see and say -----------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """How it is compared, and the pictures by their facts; the files are asked for."""
        return {"look": dict(self._look), "shown": self._shown(), "sight": dict(self._sight)}

    def static_html(self) -> str:
        """The pictures side by side, for a reader without a kernel; without labels where they are hidden."""
        with self.turn:
            here = self._arrived()
            waiting = sum(1 for one in self._places if one.image is None and not one.gone)
        return side_by_side(here, self._facts(), labels=self._look["labels"], waiting=waiting)

    def _facts(self) -> Differences:
        return differences([image for _, image in self._arrived()])

    def _shown(self) -> ComparedPictures:
        return {
            "panes": [
                {"place": place, "tile": self._pictures.tile(image)} for place, image in self._arrived()
            ],
            "waiting": sum(1 for one in self._places if one.image is None and not one.gone),
            "facts": self._facts(),
        }

    def _change(self, changes: Mapping[str, Any]) -> None:
        wanted: Any = {**self._look, **changes}
        if wanted["a"] == wanted["b"]:
            raise InvalidRequest([Problem("pair", wanted["b"] + 1, "two different places")], what="This pair")
        self._look = wanted
        self.push("look", changes)

    def _choose(self, place: int | None) -> None:
        if place != self._look["chosen"]:
            self._change({"chosen": place})
            self.changed()

    @answers("set")
    def _told(
        self,
        *,
        mode: str | None = None,
        a: int | None = None,
        b: int | None = None,
        labels: bool | None = None,
        fitted: bool | None = None,
        gain: float | None = None,
        rate: float | None = None,
    ) -> None:
        """The person looks in another way; other views follow."""
        alive = {place for place, one in enumerate(self._places) if not one.gone}
        told: dict[str, Any] = {"labels": labels, "fitted": fitted}
        told["mode"] = None if mode is None else _mode(mode)
        told["a"] = a if a in alive else None
        told["b"] = b if b in alive else None
        told["gain"] = None if gain is None else min(max(gain, _GAINS[0]), _GAINS[1])
        told["rate"] = None if rate is None else min(max(rate, _RATES[0]), _RATES[1])
        self._change({name: value for name, value in told.items() if value is not None})

    @answers("look_at")
    def _looked_at(self, scale: float, x: float, y: float) -> None:
        """The person looks elsewhere: the next view begins there, those that are open stay where they are."""
        self._sight = {
            "scale": min(max(scale, 0.0), _SCALE),
            "x": min(max(x, 0.0), 1.0),
            "y": min(max(y, 0.0), 1.0),
        }

    @answers("choose")
    def _chosen(self, place: int | None) -> None:
        """The person chose the better one, which whoever waits gets; None takes the choice back."""
        if place is not None and place not in dict(self._arrived()):
            return
        self._choose(place)
        if place is not None:
            self.acted(self.value)


def _mode(mode: Any) -> Mode:
    if mode not in MODES:
        raise InvalidRequest([Problem("mode", mode, f"one of {', '.join(MODES)}")], what="This comparison")
    return mode  # type: ignore[no-any-return]
