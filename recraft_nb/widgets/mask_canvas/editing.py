"""The edits of a masked picture: who is asked, with which words, what came back, what is kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import Operation, models_for
from recraft_nb.errors import InvalidRequest, Problem, RecraftError
from recraft_nb.media import Image, Mask
from recraft_nb.media.blend import FEATHER
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.job_strips import JobStrips
from recraft_nb.widgets.mask_canvas.facts import count_of, edit_of, facts_of
from recraft_nb.widgets.mask_canvas.results import Blending, EditResult, EditSource, Exact, ResultShown
from recraft_nb.widgets.mask_canvas.strokes import mask_of, packed, unpacked
from recraft_nb.widgets.revisions import Revisions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future

    from recraft_nb.client import Job, Recraft

__all__ = ["Editing"]


class Editing(JobStrips):
    """The half of a canvas that asks. The other half has the picture (`image`) and the mask (`value`).

    Args:
        client: Who is asked, or None.
        given: ``prompt``, ``operation``, ``model``, ``n`` to begin with.
    """

    image: Image

    def __init__(self, client: Recraft | None, given: Mapping[str, Any], **keywords: Any) -> None:
        super().__init__(client, **keywords)
        self._operation = edit_of(given["operation"])
        self._fields: dict[str, Any] = {
            "prompt": str(given["prompt"]),
            "model": given["model"],
            "n": count_of(given["n"]),
        }
        self._revisions = Revisions()
        self._sources: dict[str, EditSource] = {}
        self._results: dict[str, EditResult] = {}

    # -- from Python ------------------------------------------------------------------------------

    def inpaint(self, prompt: str | None = None, **options: Any) -> Job:
        """Have the masked part drawn anew.

        Args:
            prompt: What should be there; None takes the canvas's own words.
            **options: As for the client's ``inpaint``: ``n``, ``model``, ``style`` …

        Raises:
            InvalidRequest: Nothing is masked, or something else is wrong. Nothing was sent.
            RecraftError: There is no client.
        """
        return self._start(Operation.INPAINT, self.prompt if prompt is None else prompt, options)

    def generate_background(self, prompt: str | None = None, **options: Any) -> Job:
        """Have a background drawn where the mask is white. Arguments and errors as for `inpaint`."""
        return self._start(Operation.GENERATE_BACKGROUND, self.prompt if prompt is None else prompt, options)

    def erase(self, **options: Any) -> Job:
        """Have what the mask covers removed. Errors as for `inpaint`."""
        return self._start(Operation.ERASE_REGION, None, options)

    @property
    def client(self) -> Recraft:
        """Who is asked.

        Raises:
            RecraftError: Nobody: neither was a client given, nor does the picture know one.
        """
        if self._given is None:
            raise RecraftError(
                "This picture is not connected to a client, so nobody can be asked.",
                cost="Nothing was sent or charged.",
                advice="Give the canvas one: rc.MaskCanvas(image, client=client).",
            )
        return self._given

    @property
    def results(self) -> tuple[Image, ...]:
        """What came back, as the service drew it, oldest first."""
        return tuple(result.image for result in self._results.values())

    def blend(
        self,
        result: Image | None = None,
        *,
        feather: float = FEATHER,
        grow: float = 0.0,
        opacity: float = 1.0,
        back: Any = None,
    ) -> Image:
        """Lay a result over its source through the mask that was sent; costs nothing.

        Args:
            result: One of `results`; None takes the newest.
            feather: Pixels to either side of the mask's edge over which the two mix.
            grow: Pixels by which the mask grows before; negative shrinks it.
            opacity: 0 (the source) to 1 (the result).
            back: A mask: where it is white, the source stays.

        Raises:
            RecraftError: There is no such result.
        """
        found = self._result(None if result is None else result.id)
        way = Blending(feather, grow, opacity, None if back is None else Mask(back))
        return way.of(found.source.image, found.image, found.source.mask)[0]

    def accept(self, result: Image | None = None, **options: Any) -> Image:
        """Keep a result, blended, as a new picture of the history; its parents are source and result.

        Args:
            result: One of `results`; None takes the newest.
            **options: As for `blend`.
        """
        found = self._result(None if result is None else result.id)
        return self._keep(found, self.blend(found.image, **options))

    @property
    def prompt(self) -> str:
        """The words under the canvas. May be set."""
        return str(self._fields["prompt"])

    @prompt.setter
    def prompt(self, words: str) -> None:
        self._said({"prompt": str(words)})

    @property
    def operation(self) -> str:
        """What the button does; see the arguments of the class. May be set."""
        return self._operation.value

    @operation.setter
    def operation(self, name: str) -> None:
        self._said({"operation": edit_of(name).value})

    @property
    def model(self) -> str | None:
        """Id of the model, None for operations that have none. May be set."""
        known = models_for(self._operation)
        return (self._fields["model"] or known[0]) if known else None

    @model.setter
    def model(self, name: str | None) -> None:
        self._said({"model": name})

    @property
    def n(self) -> int:
        """How many pictures are asked for. May be set."""
        return int(self._fields["n"])

    @n.setter
    def n(self, count: int) -> None:
        self._said({"n": count_of(count)})

    # -- the values -------------------------------------------------------------------------------

    def _said(self, values: Mapping[str, Any]) -> None:
        with self.turn:
            self._revisions.python(values)
            self._accept_values(values)

    def _accept_values(self, values: Mapping[str, Any]) -> None:
        before = self._operation
        for name, value in values.items():
            if name == "operation":
                self._operation = edit_of(value)
            elif name == "n":
                self._fields["n"] = count_of(value)
            elif name in self._fields:
                self._fields[name] = value
        self.push("fields", self._shown())
        self.push("facts", self._facts())
        if self._operation is not before:
            self._operation_changed()

    def _operation_changed(self) -> None:
        """The limits of the picture are others now."""

    def _go_on(self, kept: Image) -> None:
        """Paint on what was kept, with an empty mask."""

    def _shown(self) -> dict[str, Any]:
        return {
            "prompt": self.prompt,
            "operation": self._operation.value,
            "model": self.model or "",
            "n": self.n,
            "revision": self._revisions.now,
        }

    def _facts(self) -> dict[str, Any]:
        return {**facts_of(self._given, self._shown())}

    def _edit_snapshot(self) -> dict[str, Any]:
        return {
            "fields": self._shown(),
            "facts": self._facts(),
            "results": {name: self._result_shown(one) for name, one in self._results.items()},
            **({} if self._given is None else self.jobs_shown()),
        }

    # -- jobs -------------------------------------------------------------------------------------

    def _start(
        self, operation: Operation, prompt: str | None, options: Mapping[str, Any], press: str = ""
    ) -> Job:
        with self.turn:
            image, mask, client = self.image, self.value, self.client
        if not mask:
            raise InvalidRequest(
                [Problem("mask", "empty", "paint what should change first")], what="This edit"
            )
        if prompt is not None and not prompt.strip():
            raise InvalidRequest(
                [Problem("prompt", prompt, "say in words what should be there")], what="This edit"
            )
        words = () if prompt is None else (prompt,)
        job: Job = getattr(client, operation.value)(image, mask, *words, **options)
        with self.turn:
            self._sources[job.journal_id] = EditSource(image, mask, job)
            return self.follow(job, press)

    def _job_moved(self, job: Job) -> None:
        source = self._sources[job.journal_id]
        for place, image in sorted(job.arrived.items()):
            name = f"{job.journal_id}:{place}"
            if name not in self._results:
                self._pictures.tile(source.image)
                self._results[name] = EditResult(source, image, place)
                self._show_result(self._results[name])
        super()._job_moved(job)

    def _result_shown(self, result: EditResult) -> ResultShown:
        way = result.blending
        return {
            "tile": self._pictures.tile(result.image),
            "job": result.source.job.journal_id,
            "place": result.place,
            "source": result.source.image.id,
            "feather": way.feather,
            "grow": way.grow,
            "opacity": way.opacity,
            "back": way.back is not None,
            "kept": result.kept.id if result.kept is not None else "",
        }

    def _show_result(self, result: EditResult) -> None:
        name = f"{result.source.job.journal_id}:{result.place}"
        self.push("results", {name: self._result_shown(result)})

    def _result(self, name: str | None) -> EditResult:
        """A result by its name, or by the picture's id; the newest for None."""
        for key, result in reversed(self._results.items()):
            if name in (None, key, result.image.id):
                return result
        raise RecraftError(
            "There is no such result here (yet).", advice="Wait for the job: canvas.jobs[-1].result()."
        )

    def _keep(self, result: EditResult, picture: Image) -> Image:
        """Into the history, the source too: a lineage with a hole says little."""
        history = self.client.history
        if result.source.image.id not in history:
            history.add(result.source.image)
        # What was asked for names it; erasing asks for nothing, so it stays what it was.
        words = result.image.prompt or result.source.image.prompt
        kept: Image = history.add(picture, words)[0]
        with self.turn:
            result.kept = kept
            self._pictures.tile(kept)
            self._show_result(result)
        return kept

    # -- what a view asks -------------------------------------------------------------------------

    @answers("set")
    def _set(self, values: dict[str, Any], based: dict[str, int] | None = None) -> None:
        """The person changed something under the canvas."""
        self._accept_values(self._revisions.accepted(values, based or {}))

    @answers("go")
    def _go(self, press: str, values: dict[str, Any], based: dict[str, int] | None = None) -> Future[str]:
        """The button was pressed; the answer is the job. The same press is answered once.

        The mask is the one that is here: a view sends its strokes first.
        """

        def answer() -> Future[str]:
            self._set(values, based)
            operation, prompt, model = self._operation, self.prompt, self.model
            options: dict[str, Any] = {} if model is None else {"n": self.n, "model": model}
            words = None if operation is Operation.ERASE_REGION else prompt

            def work() -> str:
                return self._start(operation, words, options, press).journal_id

            return self._pictures.in_background(work)

        return self.once(press, answer)

    @answers("sent_mask")
    def _sent_mask(self, result: str) -> Future[bytes]:
        """The mask that a result was drawn through, packed."""
        mask = self._result(result).source.mask
        return self._pictures.in_background(lambda: packed(mask))

    @answers("painted_back")
    def _painted_back(self, result: str) -> Future[bytes]:
        """Where the source was painted back over a result, packed; nothing where it was not."""
        back = self._result(result).blending.back
        return self._pictures.in_background(lambda: b"" if back is None else packed(back))

    @answers("blend")
    def _blend(
        self,
        *,
        result: str,
        feather: float,
        grow: float,
        opacity: float,
        back: bytes | None = None,
        upload: str | None = None,
    ) -> Future[Exact]:
        """The exact blend; only the last one asked for is made.

        How it is wanted is known from now on, also to a view that is there before the blend is.
        """
        found = self._result(result)
        data = back if upload is None else self._uploads.take(upload).data
        painted = None if data is None else mask_of(unpacked(data, found.source.mask.size).copy())
        way = Blending(feather, grow, opacity, painted)
        found.asked += 1
        asked = found.asked
        found.blending = way
        self._show_result(found)

        def work() -> Exact:
            if asked != found.asked:
                return {"outside": 0, "id": "", "stale": True}
            picture, outside = way.of(found.source.image, found.image, found.source.mask)
            with self.turn:
                self._pictures.tile(picture)
            return {"outside": outside, "id": picture.id, "stale": False}

        return self._pictures.in_background(work)

    @answers("accept")
    def _accept(self, result: str, blended: str, go_on: bool) -> Future[str]:
        """Keep a blend that was shown; ``go_on`` paints on it next. The answer is the picture's id."""
        found, picture = self._result(result), self._pictures.image(blended)

        def work() -> str:
            kept = self._keep(found, picture)
            if go_on:
                self._go_on(kept)
            return kept.id

        return self._pictures.in_background(work)
