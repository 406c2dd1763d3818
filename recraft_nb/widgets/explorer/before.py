"""Trees that were explored before, in this kernel or another, read from the history; and their pins."""

from __future__ import annotations

import contextlib
from itertools import islice
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import Operation
from recraft_nb.errors import RecraftError
from recraft_nb.media import Image
from recraft_nb.operations import Explore, ExploreSimilar
from recraft_nb.widgets.explorer.explored import Branch, Walk
from recraft_nb.widgets.state_file import change_json, read_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from recraft_nb.store import History

__all__ = ["Pins", "picture_branch", "read_walk"]

_MOST_SETS = 400
"""Sets of one tree that are read; a person walks a few dozen."""

_MOST_READ = 5_000
"""Pictures that are looked through for what came of those that are here."""

_MOST_PINS = 500


def read_walk(
    history: History, image: Any = None, *, text: str = "", since: Any = None, limit: int = 6
) -> Walk:
    """Build the tree anew from what the store knows.

    Args:
        history: The history.
        image: A picture: the tree that it is in. None: the newest explorations.
        text: Only explorations of prompts with these words.
        since: Only those begun at this moment or later.
        limit: How many explorations at most.

    Raises:
        RecraftError: The picture is not in this history.
    """
    reader = _Reader(history)
    if image is not None:
        reader.root_of(_known(history, image))
    else:
        found = history.search(text, operation=Operation.EXPLORE.value, since=since)
        for name in islice(_jobs_of(found), limit):
            reader.job(name)
    reader.descend()
    if image is None and not text:
        reader.strays(since, limit)
    return reader.walk()


def picture_branch(image: Image, provider: str) -> Branch:
    """A picture to start from, as the root of a tree."""
    name = f"picture:{image.id}"
    return Branch(name, provider=image.provider or provider, images={0: image}, created=image.created)


class Pins:
    """The content addresses of pinned pictures, in one small file: they outlive the kernel.

    Args:
        folder: Where the file lies.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "pins.json"

    def all(self) -> list[str]:
        """In the order in which they were pinned."""
        return [str(one) for one in read_json(self._path, list)]

    def change(self, *, gone: Iterable[str], come: Iterable[str]) -> None:
        """Note what was unpinned and pinned. A store that cannot be written loses only this."""
        new = list(come)
        out = {*gone, *new}

        def change(kept: list[Any]) -> list[Any]:
            stay = [one for one in map(str, kept) if one not in out]
            return [*stay, *new][-_MOST_PINS:]

        with contextlib.suppress(OSError):
            change_json(self._path, list, change)


class _Reader:
    """Reads sets job by job; each once."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._sets: dict[str, Branch] = {}

    @property
    def sets(self) -> list[Branch]:
        """What was read, the earliest first."""
        return sorted(self._sets.values(), key=lambda one: one.created)

    def job(self, name: str | None) -> Branch | None:
        """The set of a journal entry; None where it is no exploration, or gone."""
        if name is None:
            return None
        if name not in self._sets:
            try:
                batch = self._history.batch(name)
            except KeyError:
                return None
            if not isinstance(batch.request, Explore | ExploreSimilar) or not len(batch):
                return None
            places = {image.record.index: image for image in batch}
            images = places if len(places) == len(batch) else dict(enumerate(batch))
            self._sets[name] = Branch(
                name,
                provider=batch.provider or "",
                request=batch.request,
                images=images,
                credits=None if batch.credits is None else int(batch.credits),
                created=batch.created or min(image.created for image in batch),
            )
        return self._sets[name]

    def root_of(self, image: Image) -> Branch | None:
        """The root of the tree that a picture is in; a root of its own where it is in none."""
        here = self.job(image.record.job_id)
        seen: set[str] = set()
        while here is not None and isinstance(here.request, ExploreSimilar) and here.id not in seen:
            seen.add(here.id)
            source = self._source(here.request)
            if source is None:
                return here
            image, above = source, self.job(source.record.job_id)
            if above is None:
                return self._start(image)
            here = above
        return here or self._start(image)

    def _start(self, image: Image) -> Branch:
        made = picture_branch(image, image.provider)
        return self._sets.setdefault(made.id, made)

    def _source(self, request: ExploreSimilar) -> Image | None:
        for name in filter(None, (request.source, request.source_image_id)):
            with contextlib.suppress(KeyError):
                return self._history[name]
        return None

    def descend(self) -> None:
        """Read what came of these sets, and of what came of them."""
        # One question for all of them: by parent it would be one for each picture.
        earliest = min((image.created for image in self._images()), default=None)
        if earliest is None:
            return
        known = {name for image in self._images() for name in (image.id, image.image_id)}
        for name, request in reversed(self._similar(earliest)):  # what came of a picture is younger
            if len(self._sets) < _MOST_SETS and known & {request.source, request.source_image_id}:
                child = self.job(name)
                if child is not None:
                    known |= {one for image in child.images.values() for one in (image.id, image.image_id)}

    def strays(self, since: Any, limit: int) -> None:
        """Read the newest sets near pictures that came of no exploration: brought ones, or deleted ones."""
        if since is None:
            since = min((image.created for image in self._images()), default=None)
        new = [(name, request) for name, request in self._similar(since) if name not in self._sets]
        for name, request in new[:limit]:
            source = self._source(request)
            before = dict(self._sets)
            root = self.job(name) if source is None else self.root_of(source)
            if root is not None and isinstance(root.request, Explore):
                self._sets = before  # a part of an exploration that was not asked for
        if new:
            self.descend()

    def _images(self) -> Iterator[Image]:
        return (image for one in self._sets.values() for image in one.images.values())

    def _similar(self, since: Any) -> list[tuple[str, ExploreSimilar]]:
        """Every set near a picture since a moment: its journal entry and its request, the newest first."""
        similar = Operation.EXPLORE_SIMILAR.value
        found = self._history.search(operation=similar, since=since, hidden=None, limit=_MOST_READ)
        asked = {image.record.job_id: image.request for image in found}
        return [(name, one) for name, one in asked.items() if name and isinstance(one, ExploreSimilar)]

    def walk(self) -> Walk:
        """The tree of what was read. A set is never tied to one that is younger."""
        walk = Walk()
        for branch in self.sets:
            if isinstance(branch.request, ExploreSimilar):
                branch.source = walk.source_of(branch.request)
            walk.add(branch)
        for branch in reversed(walk.branches):
            # What a person has hidden is not shown again, unless there is something under it.
            used = {one.source for one in walk.branches}
            hidden = [place for place, image in branch.images.items() if image.record.hidden]
            branch.put_away(place for place in hidden if (branch.id, place) not in used)
            walk.drop(branch.id)  # only where nothing is left of it
        return walk


def _jobs_of(found: Iterable[Image]) -> Iterator[str]:
    """The journal entries of pictures, the newest first, each once."""
    told: set[str] = set()
    for image in found:
        name = image.record.job_id
        if name is not None and name not in told:
            told.add(name)
            yield name


def _known(history: History, image: Any) -> Image:
    name = image.id if isinstance(image, Image) else str(image)
    try:
        return history[name]
    except KeyError:
        raise RecraftError(
            "This picture is not in the history of this client.",
            advice="Open the store that it was made with, or start from it: explorer.similar(image, 3).",
        ) from None
