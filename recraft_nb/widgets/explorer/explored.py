"""What was explored, as a tree: sets of pictures, each from a prompt or from a picture of another set."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from recraft_nb.catalog import Operation, Price
from recraft_nb.errors import RecraftError
from recraft_nb.operations import Explore, ExploreSimilar
from recraft_nb.widgets.spending import price_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from recraft_nb.client import Job
    from recraft_nb.media import Image

__all__ = ["CLOSENESS", "Branch", "ExploreNode", "Walk"]

CLOSENESS = ("a little", "somewhat", "clearly", "very", "extremely")
"""Similarity 1 to 5 in words; each goes before "similar"."""


class Branch:
    """One set of pictures: those of a prompt, those near a picture, or one picture to start from.

    Attributes:
        id: The journal entry; ``picture:`` and an address for a picture to start from.
        request: What was asked; None for a picture to start from.
        source: The set and the place of the picture that this came from; None at a root, and where that
            picture is not known here.
        job: The job, where it runs or ran in this kernel.
        provider: Id of the service.
        created: When it was asked for (UTC).
        refused: Whether the service has said that it does not know these pictures (any more).
    """

    def __init__(
        self,
        id: str,  # noqa: A002 - what it is
        *,
        provider: str,
        request: Explore | ExploreSimilar | None = None,
        source: tuple[str, int] | None = None,
        job: Job | None = None,
        images: Mapping[int, Image] | None = None,
        credits: int | None = None,  # noqa: A002 - the name it has everywhere
        created: datetime | None = None,
    ) -> None:
        self.id = id
        self.provider = provider
        self.request = request
        self.source = source
        self.job = job
        self.created = created or (job.created if job else datetime.now(UTC))
        self.refused = False
        self._images = dict(images or {})
        self._order = sorted(self._images)
        self._credits = credits

    @property
    def images(self) -> dict[int, Image]:
        """The pictures that are here, by their place."""
        return self._images if self.job is None else self.job.arrived

    @property
    def order(self) -> list[int]:
        """The places of its pictures, those that were put away too: as the batch has them."""
        return self._order if self.job is None else sorted(self.job.arrived)

    def put_away(self, places: Iterable[int]) -> None:
        """Take recorded pictures out; the others keep their places."""
        for place in places:
            self._images.pop(place, None)

    @property
    def credits(self) -> int | None:
        """What the whole set was charged; None while nobody knows."""
        return self._credits if self.job is None else self.job.credits

    @property
    def similarity(self) -> int | None:
        """How close to its source, 1 to 5; None for the set of a prompt."""
        return self.request.similarity if isinstance(self.request, ExploreSimilar) else None

    @property
    def prompt(self) -> str:
        """The words of its own request; ``""`` for a set near a picture."""
        return (self.request.prompt if self.request is not None else "") or ""


class ExploreNode:
    """A picture in the tree. A handle: it shows what is there when it is looked at.

    >>> node = explorer.tree[0]
    >>> explorer.similar(node, 4).result()
    >>> node.children
    """

    __slots__ = ("_branch", "_place", "_walk")

    def __init__(self, walk: Walk, branch: Branch, place: int) -> None:
        self._walk, self._branch, self._place = walk, branch, place

    @property
    def image(self) -> Image:
        """The picture."""
        return self._branch.images[self._place]

    @property
    def similarity(self) -> int | None:
        """How close to its parent it was asked to be, 1 to 5; None at the root."""
        return self._branch.similarity

    @property
    def parent(self) -> ExploreNode | None:
        """The picture it came from; None at the root, and where that picture is not known any more."""
        source = self._branch.source
        return None if source is None else self._walk.node(*source)

    @property
    def children(self) -> tuple[ExploreNode, ...]:
        """The pictures that came of it, oldest first."""
        found = self._walk.branches_of(self._branch.id, self._place)
        return tuple(node for branch in found for node in self._walk.nodes(branch))

    @property
    def price(self) -> Price:
        """The estimate: its model's price of one picture. The service publishes none for explore."""
        return self._walk.price(self._branch)

    @property
    def credits(self) -> float | None:
        """Its share of what its set was charged; None while nobody knows."""
        return self.image.credits

    @property
    def key(self) -> tuple[str, int]:
        """The journal entry of its set, and its place in it."""
        return self._branch.id, self._place

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ExploreNode) and self.key == other.key and self._walk is other._walk

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        words = [repr(self.image.prompt[:40]) if self.image.prompt else self.image.id[:12]]
        if self.similarity is not None:
            words.append(f"{CLOSENESS[self.similarity - 1]} similar")
        words.append(f"{len(self.children)} children")
        return f"<ExploreNode {' · '.join(words)}>"


class Walk:
    """Every set of one explorer, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._branches: dict[str, Branch] = {}

    def add(self, branch: Branch) -> Branch:
        """Put a set into the tree; one that is there already stays."""
        return self._branches.setdefault(branch.id, branch)

    def drop(self, name: str) -> None:
        """Take a set out of the tree; it must have no pictures."""
        if not self._branches[name].images:
            del self._branches[name]

    def __contains__(self, name: object) -> bool:
        return name in self._branches

    def __getitem__(self, name: str) -> Branch:
        return self._branches[name]

    def get(self, name: str) -> Branch | None:
        """A set, or None."""
        return self._branches.get(name)

    @property
    def branches(self) -> tuple[Branch, ...]:
        """Every set, the earliest first."""
        return tuple(self._branches.values())

    @property
    def roots(self) -> tuple[Branch, ...]:
        """The sets that come from no picture of this tree."""
        return tuple(branch for branch in self.branches if branch.source is None)

    @property
    def tree(self) -> tuple[ExploreNode, ...]:
        """The pictures of the roots."""
        return tuple(node for branch in self.roots for node in self.nodes(branch))

    def nodes(self, branch: Branch) -> tuple[ExploreNode, ...]:
        """The pictures of a set, in the service's order."""
        return tuple(ExploreNode(self, branch, place) for place in sorted(branch.images))

    def node(self, name: str, place: int) -> ExploreNode | None:
        """A picture by its set and its place; None where it is not."""
        branch = self._branches.get(name)
        there = branch is not None and place in branch.images
        return ExploreNode(self, branch, place) if branch is not None and there else None

    def branches_of(self, name: str, place: int) -> tuple[Branch, ...]:
        """The sets that came of a picture."""
        return tuple(branch for branch in self.branches if branch.source == (name, place))

    def find(self, picture: str) -> ExploreNode | None:
        """The newest place of a picture, by its content address or the service's id."""
        for branch in reversed(self.branches):
            for place, image in sorted(branch.images.items()):
                if picture in (image.id, image.image_id):
                    return ExploreNode(self, branch, place)
        return None

    def source_of(self, request: ExploreSimilar) -> tuple[str, int] | None:
        """Where in this tree the picture is that a request names."""
        for name in filter(None, (request.source, request.source_image_id)):
            found = self.find(name)
            if found is not None:
                return found.key
        return None

    def path(self, branch: Branch) -> list[Branch]:
        """The sets from the root down to this one."""
        way = [branch]
        while way[0].source is not None and way[0].source[0] in self._branches:
            way.insert(0, self._branches[way[0].source[0]])
        return way

    def model(self, branch: Branch) -> str | None:
        """The model that drew a set: that of its root, because similar pictures name none."""
        root = self.path(branch)[0]
        if isinstance(root.request, Explore):
            return root.request.model
        return next((image.model for image in root.images.values() if image.model), None)

    def price(self, branch: Branch) -> Price:
        """What one more picture of its kind is estimated to cost."""
        price = price_at(branch.provider, Operation.EXPLORE, self.model(branch))
        return Price(price.units, exact=False, unit=price.unit, units_per_usd=price.units_per_usd)

    def to_code(self, ends: Iterable[Branch], chosen: Iterable[Image]) -> str:
        """The cell that walks to these sets and chooses these pictures.

        Args:
            ends: Sets to arrive at.
            chosen: Pictures that are pinned; those of other trees come from the history.

        Raises:
            RecraftError: There is nothing to walk to.
        """
        pinned = list(chosen)
        places = {image.id: self.find(image.id) for image in pinned}
        wanted = [*ends, *(self[node.key[0]] for node in places.values() if node is not None)]
        steps = {one.id: one for end in wanted for one in self.path(end)}
        order = [branch for branch in self.branches if branch.id in steps]
        if not order and not pinned:
            raise RecraftError(
                "There is no path yet.", advice='Explore first: explorer.explore("a neon city").'
            )
        known = {(branch.id, place) for branch in self.branches for place in branch.images}
        names = {branch.id: f"set_{number}" for number, branch in enumerate(order, 1)}

        def picture(name: str, place: int) -> str:
            return f"{names[name]}[{self[name].order.index(place)}]"

        lines = ["explorer = rc.Explorer(client)"]
        for branch in order:
            name = names[branch.id]
            if branch.request is None:
                (only,) = branch.images.values()
                lines.append(f'{name} = [client.history["{only.id}"]]')
            elif isinstance(branch.request, ExploreSimilar):
                asked = branch.request
                here = branch.source and branch.source in known
                source = picture(*branch.source) if branch.source and here else repr(asked.source_image_id)
                kind = f', image_format="{asked.image_format}"' if asked.image_format else ""
                lines.append(f"{name} = explorer.similar({source}, {asked.similarity}{kind}).result()")
            else:
                lines.append(f"{name} = {branch.request.to_code('explorer')}.result()")
        if pinned:
            listed = ", ".join(
                f'client.history["{name}"]' if node is None else picture(*node.key)
                for name, node in places.items()
            )
            lines.append(f"explorer.value = [{listed}]")
        return "\n".join(lines)
