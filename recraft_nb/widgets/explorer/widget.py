"""The explorer: a prompt's pictures, more like one of them, and more like one of those; a tree to walk in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from recraft_nb.catalog import Operation, models_for
from recraft_nb.errors import RecraftError
from recraft_nb.media import Image
from recraft_nb.media.static_html import contact_sheet
from recraft_nb.operations import Explore
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.explorer.before import Pins, read_walk
from recraft_nb.widgets.explorer.explored import ExploreNode
from recraft_nb.widgets.explorer.exploring import Exploring
from recraft_nb.widgets.explorer.facts import ExplorerChannels, line_of, read_fields
from recraft_nb.widgets.explorer.strips import recorded_strip
from recraft_nb.widgets.prompt_form.facts import Pressed  # noqa: TC001 - read when the JavaScript types are generated
from recraft_nb.widgets.spending import menu_at

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future

    from recraft_nb.client import Job, Recraft

__all__ = ["Explorer"]

_SHEET = 12
"""Pictures of the static part."""


class Explorer(Exploring):
    """A tree of pictures: a prompt's set at the root, and under each picture what is close to it.

    >>> explorer = rc.Explorer(client)
    >>> explorer                                        # in a cell: the tree
    >>> first = explorer.explore("a neon city").result()    # or from Python
    >>> explorer.similar(first[2], 4).result()
    >>> explorer.tree[2].children

    Pictures are pinned to be compared and used: `value`. Everything is in the history, so that
    ``rc.Explorer.from_history(client)`` brings tree and pins back in another kernel.

    Args:
        client: Who is asked.
        prompt: The words to begin with.
        model: A model that can explore: V4.1 or V4, their Pro and vector models.
        size: ``"4:3"`` or pixels of the model.
        similarity: How close the next pictures are to be, 1 (a little) to 5 (extremely).

    Raises:
        InvalidRequest: A value that the service would refuse.
        TypeError: An unknown keyword.
    """

    module = "explorer"
    channels = ExplorerChannels

    def __init__(
        self,
        client: Recraft,
        prompt: str = "",
        model: str | None = None,
        *,
        size: str | None = None,
        similarity: int = 3,
        **keywords: Any,
    ) -> None:
        given = {"prompt": prompt, "model": model, "size": size, "similarity": similarity}
        super().__init__(client, given, **keywords)
        self._pins: dict[str, Image] = {}
        self._kept_pins = Pins(client.store.state)

    @classmethod
    def from_history(
        cls,
        client: Recraft,
        image: Any = None,
        *,
        text: str = "",
        since: Any = None,
        limit: int = 6,
        **keywords: Any,
    ) -> Self:
        """An explorer with what was explored before, in this kernel or another, pins included.

        Args:
            client: Who is asked; its history is read.
            image: A picture, or its id: the tree that it is in. None: the newest explorations.
            text: Only explorations of prompts with these words.
            since: Only those begun at this moment or later, as in `History.search`.
            limit: How many explorations at most.
            **keywords: As for `Explorer`.

        Raises:
            RecraftError: The picture is not in this history.
        """
        walk = read_walk(client.history, image, text=text, since=since, limit=limit)
        made = cls(client, **keywords)
        with made.turn:
            made._walk = walk
            places = {name: walk.find(name) for name in made._kept_pins.all()}
            made._pins = {name: node.image for name, node in places.items() if node is not None}
            made._begin_at(None if image is None else walk.find(getattr(image, "id", image)))
        return made

    def _begin_at(self, node: ExploreNode | None) -> None:
        """Show a picture's set, or the newest; its prompt and model become those of the fields."""
        name, place = (self._walk.branches[-1].id, 0) if node is None and self._walk.branches else ("", 0)
        if node is not None:
            name, place = node.key
        self._fields |= {"shown": name, "at": place}
        root = self._walk.path(self._walk[name])[0] if name else None
        if root is not None and isinstance(root.request, Explore) and not self._fields["prompt"]:
            asked = root.request
            self._fields |= {"prompt": asked.prompt, "model": asked.model, "size": asked.size}

    # -- from Python ------------------------------------------------------------------------------

    @property
    def value(self) -> tuple[Image, ...]:
        """The pinned pictures, in the order in which they were pinned. May be set."""
        return tuple(self._pins.values())

    @value.setter
    def value(self, images: Iterable[Image | ExploreNode]) -> None:
        with self.turn:
            self._pin({image.id: image for image in map(_picture, images)})

    def pin(self, *images: Image | ExploreNode) -> None:
        """Pin pictures of any branch, to compare and use them."""
        with self.turn:
            self._pin(self._pins | {image.id: image for image in map(_picture, images)})

    def unpin(self, *images: Image | ExploreNode) -> None:
        """Take pins away."""
        with self.turn:
            gone = {_picture(image).id for image in images}
            self._pin({name: image for name, image in self._pins.items() if name not in gone})

    @property
    def tree(self) -> tuple[ExploreNode, ...]:
        """The pictures of the root sets; each has its ``children``, and so on down."""
        with self.turn:
            return self._walk.tree

    @property
    def images(self) -> tuple[Image, ...]:
        """Every picture of the tree once, the earliest set first."""
        with self.turn:
            found = [image for branch in self._walk.branches for image in branch.images.values()]
        return tuple({image.id: image for image in found}.values())

    def explore(self, prompt: str | None = None, **options: Any) -> Job:
        """Explore a prompt: its pictures become a root of the tree.

        Args:
            prompt: The words; None takes the explorer's own.
            **options: As for the client's ``explore``: ``model``, ``size``, ``controls``, ``image_format``.

        Raises:
            InvalidRequest: Something is wrong; nothing was sent.
            NotSupported: This service cannot explore.
            RecraftError: The client cannot take it (see `Recraft.submit`).
        """
        with self.turn:
            if prompt is not None and prompt != self._fields["prompt"]:
                self._said({"prompt": prompt})
            return self.follow(self._explore(options))

    def similar(self, image: Image | ExploreNode | str, similarity: int | None = None, **options: Any) -> Job:
        """Get pictures close to one; they become its children.

        Args:
            image: A picture of this tree or of the history, or the service's id of one.
            similarity: 1 (a little) to 5 (extremely); None takes the explorer's own.
            **options: As for the client's ``explore_similar``: ``image_format``.

        Raises:
            InvalidRequest: The picture has no id of the service, or the number is none. Nothing was sent.
            NotSupported: This service cannot explore.
            RecraftError: The client cannot take it. What the service says of an id that it does not know
                is the job's own error.
        """
        with self.turn:
            source = image.key if isinstance(image, ExploreNode) else None
            picture = image.image if isinstance(image, ExploreNode) else image
            if isinstance(picture, str):
                picture = self._by_name(picture)
            if similarity is None:
                similarity = self._fields["similarity"]
            return self.follow(self._near(picture, similarity, source, options))

    @property
    def shown(self) -> tuple[ExploreNode, ...]:
        """The pictures of the set on screen."""
        with self.turn:
            name = self._fields["shown"]
            return self._walk.nodes(self._walk[name]) if name in self._walk else ()

    def go(self, node: ExploreNode | Image) -> None:
        """Show the set that a picture is in, with the picture chosen.

        Raises:
            RecraftError: It is not in this tree.
        """
        with self.turn:
            found = node if isinstance(node, ExploreNode) else self._walk.find(node.id)
            if found is None:
                raise _not_here()
            self._move(*found.key)

    def to_code(self, image: Image | ExploreNode | None = None) -> str:
        """The cell that walks the same path, and pins the same pictures.

        With ``rc.Recraft(replay="store")`` it takes every step from the store and costs nothing; with
        another client each step is asked, and charged, anew.

        Args:
            image: Walk to this picture; None walks to the set on screen and to every pin.

        Raises:
            RecraftError: There is no path yet, or the picture is not in this tree.
        """
        with self.turn:
            if image is None:
                name = self._fields["shown"]
                ends = [self._walk[name]] if name in self._walk else []
                return self._walk.to_code(ends, self.value)
            node = image if isinstance(image, ExploreNode) else self._walk.find(image.id)
            if node is None:
                raise _not_here()
            return self._walk.to_code([], [node.image])

    def static_html(self) -> str:
        """The pins, else the set on screen, and the path to it."""
        with self.turn:
            name = self._fields["shown"]
            branch = self._walk.get(name)
            images = list(branch.images.values()) if branch else []
        shown = [*self.value, *(image for image in images if image.id not in self._pins)]
        return contact_sheet(shown[:_SHEET], caption=line_of(self._walk, branch))

    # -- what the views see -----------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs."""
        shown = self.jobs_shown(models_for(Operation.EXPLORE))
        recorded = {
            branch.id: recorded_strip(branch, self._walk, self._pictures)
            for branch in self._walk.branches
            if branch.job is None
        }
        strips = {name: strip for name, strip in shown["strips"].items() if name in self._walk}
        return {
            **shown,
            "strips": {**recorded, **strips},
            "fields": self._shown_fields(),
            "facts": self._facts(),
            "sets": self._sets(),
            "pins": self._shown_pins(),
            "menu": {"families": menu_at(self.client.provider, Operation.EXPLORE)},
        }

    def _shown_pins(self) -> dict[str, Any]:
        return {"tiles": [self._pictures.tile(image) for image in self._pins.values()]}

    def _pin(self, pins: dict[str, Image]) -> None:
        before, self._pins = self._pins, pins
        gone = [name for name in before if name not in pins]
        come = [name for name in pins if name not in before]
        self.push("pins", self._shown_pins())
        if gone or come or list(before) != list(pins):
            self._kept_pins.change(gone=gone, come=come)
            self.changed()

    # -- what a view asks -------------------------------------------------------------------------

    def _to_compare(self, name: str) -> Image:
        return self._pins.get(name) or super()._to_compare(name)

    @answers("branch")
    def _branch(self, set: str, place: int, similarity: int, press: str) -> Pressed:  # noqa: A002
        """Get pictures close to one. The same press is answered once."""

        def begin() -> Job:
            node = self._walk.node(set, place)
            if node is None:
                raise _not_here()
            self._fields["similarity"] = read_fields({"similarity": similarity})["similarity"]
            return self._near(node.image, similarity, node.key, {})

        return self.once(press, lambda: self._begun(begin, press))

    @answers("pin")
    def _pin_one(self, set: str, place: int, on: bool) -> None:  # noqa: A002
        """Pin a picture, or take the pin away."""
        node = self._walk.node(set, place)
        if node is None:
            raise _not_here()
        (self.pin if on else self.unpin)(node.image)

    @answers("unpin")
    def _unpin_one(self, id: str) -> None:  # noqa: A002
        """Take the pin of a picture away, wherever it came from."""
        if id in self._pins:
            self.unpin(self._pins[id])

    @answers("find")
    def _find(self, id: str) -> tuple[str, int] | None:  # noqa: A002
        """The set and the place of a picture."""
        node = self._walk.find(id)
        return None if node is None else node.key

    @answers("drop")
    def _drop(self, set: str) -> None:  # noqa: A002
        """Take a set without pictures out of the tree: a call that failed. Its journal entry stays."""
        if set not in self._walk or self._walk[set].images:
            return
        source = self._walk[set].source
        self._walk.drop(set)
        self.push("strips", {set: None})
        self.push("sets", {set: None})
        if self._fields["shown"] == set:
            last = self._walk.branches[-1].id if self._walk.branches else ""
            self._move(*(source or (last, 0)))

    @answers("code")
    def _code(self) -> Future[str]:
        """The cell that walks to what is on screen."""
        return self._pictures.in_background(self.to_code)

    @answers("done")
    def _done(self) -> None:
        """The person has chosen: whoever awaits the explorer gets the pinned pictures."""
        self.acted(self.value)


def _picture(one: Image | ExploreNode) -> Image:
    found = one.image if isinstance(one, ExploreNode) else one
    if not isinstance(found, Image):
        raise TypeError(f"An explorer pins pictures, not a {type(found).__name__}.")
    return found


def _not_here() -> RecraftError:
    return RecraftError(
        "This picture is not in the tree of this explorer.",
        cost="Nothing was sent or charged.",
        advice="Start from it: explorer.similar(image, 3).",
    )
