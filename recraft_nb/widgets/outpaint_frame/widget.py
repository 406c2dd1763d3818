"""The outpaint frame: pull the edges of a picture outwards, see what will be painted, and paint it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import Operation, models_for
from recraft_nb.errors import InvalidRequest
from recraft_nb.media import Image, fit
from recraft_nb.media.static_html import contact_sheet
from recraft_nb.operations import Outpaint
from recraft_nb.widgets.asking import Asking
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.job_strips import client_of
from recraft_nb.widgets.outpaint_frame.facts import (
    OutpaintFrameChannels,
    facts_of,
    fields_of,
    line_of,
    problems_of,
    trouble_of,
)
from recraft_nb.widgets.outpaint_frame.space import Frame, presets
from recraft_nb.widgets.outpaint_frame.state import OutpaintState
from recraft_nb.widgets.prompt_form.state import fresh_seed
from recraft_nb.widgets.spending import menu_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from concurrent.futures import Future

    from recraft_nb.client import Job, Recraft
    from recraft_nb.widgets.outpaint_frame.facts import FrameFacts, FrameFields, FramePicture

__all__ = ["OutpaintFrame"]

_EDGE = 1280
"""Long side of the picture that a view gets to show: sharp at twice the widest stage."""

_FIELDS = ("prompt", "n", "model", "frame", "size", "zoom")


class OutpaintFrame(Asking):
    """A picture in a frame whose edges are pulled outwards; the service paints what lies between.

    >>> frame = rc.OutpaintFrame(image)
    >>> frame                                   # in a cell: drag, type, see the price, press Generate
    >>> frame.frame = (-256, 0, 1280, 1024)     # or from Python: left, top, right, bottom
    >>> frame.value
    {'expand_left': 256, 'expand_top': 0, 'expand_right': 256, 'expand_bottom': 0}
    >>> job = frame.outpaint("a wide beach at dusk")

    Whatever is set is something the service takes: a side of the result has at most 4096 pixels, the
    frame holds the whole picture, and sides and a size exclude each other (the one that is set last
    counts).

    Args:
        image: What `Image.open` takes: a picture, a path, bytes, an array, a figure …
        client: Who is asked; None takes the picture's own client, or opens one as ``rc.Recraft()``.
        prompt: The words to begin with.
        n: How many pictures, 1 to 6.
        model: ``"recraftv3"`` or ``"recraftv3_vector"``.
        frame: Left, top, right, bottom to begin with.
        size: A size of the model instead: ``"16:9"`` or ``"1820x1024"``.
        zoom_out_percentage: By how much the picture is made smaller first, from 0 up to but not 100.

    Raises:
        InvalidRequest: A value that the service would refuse.
        UnsafeImage: It is no picture, or damaged.
        TypeError: An unknown keyword.
    """

    module = "outpaint_frame"
    channels = OutpaintFrameChannels

    def __init__(
        self,
        image: Any,
        *,
        client: Recraft | None = None,
        prompt: str = "",
        n: int = 1,
        model: str | None = None,
        frame: Iterable[float] | None = None,
        size: str | None = None,
        zoom_out_percentage: float = 0,
        **keywords: Any,
    ) -> None:
        self._image = image if isinstance(image, Image) else Image.open(image)
        super().__init__(client or client_of(self._image), **keywords)
        given = {"prompt": prompt, "n": n, "model": model, "frame": frame, "size": size}
        given = {name: value for name, value in given.items() if value is not None}
        self._state = OutpaintState.around(self._image.size).take({**given, "zoom": zoom_out_percentage})
        self._trouble = trouble_of(self._image)

    # -- from Python ------------------------------------------------------------------------------

    @property
    def image(self) -> Image:
        """The picture in the frame."""
        return self._image

    @property
    def value(self) -> dict[str, Any] | None:
        """``expand_left …`` or ``size``, and ``zoom_out_percentage``; None where nothing is to be painted.

        ``client.outpaint(image, prompt, **frame.value)`` is what Generate does. May be set.
        """
        return self._state.value

    @value.setter
    def value(self, value: Mapping[str, Any] | None) -> None:
        self._change(lambda: self._state.take_value(value), ("frame", "size", "zoom"))

    @property
    def frame(self) -> Frame:
        """Left, top, right, bottom in image pixels from the picture's top-left corner.

        May be set, to whole pixels. Where a size is asked for, this is what it amounts to.
        """
        return self._state.shown_frame

    @frame.setter
    def frame(self, edges: Iterable[float]) -> None:
        self._change(lambda: self._state.take({"frame": tuple(edges)}), ("frame", "size"))

    @property
    def size(self) -> str | None:
        """The result's size, where that is asked for instead of sides. May be set."""
        return self._state.size

    @size.setter
    def size(self, size: str | None) -> None:
        self._change(lambda: self._state.take({"size": size}), ("frame", "size"))

    @property
    def zoom_out_percentage(self) -> float:
        """By how much the picture is made smaller first. May be set."""
        return self._state.zoom

    @zoom_out_percentage.setter
    def zoom_out_percentage(self, zoom: float) -> None:
        self._change(lambda: self._state.take({"zoom": zoom}), ("zoom",))

    @property
    def prompt(self) -> str:
        """The prompt, as it was typed. May be set."""
        return self._state.prompt

    @prompt.setter
    def prompt(self, prompt: str) -> None:
        self._change(lambda: self._state.take({"prompt": prompt}), ("prompt",))

    @property
    def n(self) -> int:
        """How many pictures. May be set."""
        return self._state.n

    @n.setter
    def n(self, n: int) -> None:
        self._change(lambda: self._state.take({"n": n}), ("n",))

    @property
    def model(self) -> str:
        """The model. May be set."""
        return self._state.model

    @model.setter
    def model(self, model: str) -> None:
        self._change(lambda: self._state.take({"model": model}), ("model", "size"))

    @property
    def presets(self) -> dict[str, Frame]:
        """For each of the fourteen aspects the smallest frame of it around the picture.

        >>> frame.frame = frame.presets["16:9"]
        """
        return presets(self._image.size)

    def outpaint(self, prompt: str | None = None, **options: Any) -> Job:
        """Paint what lies between the picture and the frame, as Generate does.

        Args:
            prompt: What to paint; None takes the frame's own.
            **options: Further fields of `Outpaint`: ``style``, ``random_seed``, ``controls`` … They
                go before the values of the frame.

        Raises:
            InvalidRequest: Nothing is to be painted, or something is wrong; nothing was sent.
            RecraftError: The client cannot take it (see `Recraft.submit`).
        """
        with self.turn:
            if prompt is not None and prompt != self._state.prompt:
                self.prompt = prompt
            return self.follow(self._start(options))

    def fitted(self) -> None:
        """Take a copy of the picture that the service accepts; for one that is too large or too small."""
        with self.turn:
            self._image = fit(self._image, for_=Operation.OUTPAINT)
            self._trouble = trouble_of(self._image)
            state = self._state
            self._state = OutpaintState.around(self._image.size).take(
                {
                    "prompt": state.prompt,
                    "n": state.n,
                    "model": state.model,
                    "size": state.size,
                    "zoom": state.zoom,
                }
            )
            self._said(("frame",))
            self.push("picture", self._picture())

    def static_html(self) -> str:
        """The source, the results, and what was asked for."""
        results = [image for job in reversed(self.jobs) for image in job.images]
        return contact_sheet([self._image, *results[:11]], caption=line_of(self._state))

    def _start(self, options: Mapping[str, Any]) -> Job:
        state = self._state
        values: dict[str, Any] = {
            "image": self._image,
            "prompt": state.prompt,
            "n": state.n,
            "model": state.model,
            "random_seed": fresh_seed(),
            **(state.value or {}),
            **options,
        }
        return self.start(Outpaint(**values))

    def _change(self, take: Any, names: Iterable[str]) -> None:
        with self.turn:
            before = self._state
            self._state = take()
            if self._state != before:
                self._said(names, changed=True)

    def _said(self, names: Iterable[str], *, changed: bool = True) -> None:
        self._revisions.python(names)
        if changed:
            self._altered = self._revisions.now
        self._show()

    # -- what the views see -----------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs."""
        return {
            "fields": self._fields(),
            "facts": self._facts(),
            "picture": self._picture(),
            "menu": {"families": menu_at(self.client.provider, Operation.OUTPAINT)},
            **self.jobs_shown(models_for(Operation.OUTPAINT)),
        }

    def _fields(self) -> FrameFields:
        return fields_of(self._state, self._revisions.now)

    def _facts(self) -> FrameFacts:
        return facts_of(self._state, self.client, self._trouble, self.problem_of)

    def _picture(self) -> FramePicture:
        width, height = self._image.size
        alt = self._image.prompt or "The picture"
        tile = self._pictures.tile(self._image)
        return {"id": tile["id"], "width": width, "height": height, "alt": alt, "trouble": self._trouble}

    def _show(self) -> None:
        self.push("fields", self._fields())
        self.push("facts", self._facts())
        self.changed()

    # -- what a person does ------------------------------------------------------------------------

    def use(self, job: Job) -> None:
        """Bring the settings of a job back."""
        request = job.request
        assert isinstance(request, Outpaint)
        state = self._state.take({"prompt": request.prompt, "n": request.n, "model": request.model})
        names = ("expand_left", "expand_top", "expand_right", "expand_bottom", "size", "zoom_out_percentage")
        where = {name: getattr(request, name) for name in names if getattr(request, name)}
        self._change(lambda: state.take_value(where), _FIELDS)

    def hear(self, values: Mapping[str, Any], based: Mapping[str, int]) -> None:
        """Take what a person changed in a view."""
        counts = self._revisions.accepted(values, based)
        if counts:
            self._state = self._state.take(counts)
            self._show()

    def generate(self) -> Job:
        """Start what the frame says."""
        problems = list(problems_of(self._state, self._trouble))
        if problems:
            raise InvalidRequest(problems, what="This frame")
        return self._start({})

    # -- what a view asks -------------------------------------------------------------------------

    @answers("source")
    def _source(self) -> Future[bytes]:
        """The picture to show in the frame, as WebP."""
        return self._pictures.in_background(lambda: self._image.thumbnail(_EDGE))

    @answers("fit")
    def _fit(self) -> None:
        """Take a fitted copy of the picture."""
        self.fitted()
