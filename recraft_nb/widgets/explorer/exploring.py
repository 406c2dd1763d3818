"""The half of an explorer that asks: its fields, its tree, and what becomes of a job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import find_model
from recraft_nb.errors import InvalidRequest
from recraft_nb.media import Image
from recraft_nb.operations import Explore, ExploreSimilar
from recraft_nb.widgets.asking import Asking
from recraft_nb.widgets.compare.opener import OpensComparisons
from recraft_nb.widgets.explorer.before import picture_branch
from recraft_nb.widgets.explorer.explored import Branch, Walk
from recraft_nb.widgets.explorer.facts import (
    facts_of,
    next_price,
    problems_of,
    read_fields,
    refused_source,
    set_shown,
)
from recraft_nb.widgets.explorer.strips import recorded_strip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.client import Job, Recraft
    from recraft_nb.operations import Request
    from recraft_nb.widgets.explorer.facts import ExplorerFacts, ExplorerFields, SetShown
    from recraft_nb.widgets.strips import Strip

__all__ = ["Exploring"]


class Exploring(OpensComparisons, Asking):
    """A widget with a tree of sets, and with fields that make the next one.

    Args:
        client: Who is asked.
        given: ``prompt``, ``model``, ``size``, ``similarity`` to begin with.
    """

    def __init__(self, client: Recraft, given: Mapping[str, Any], **keywords: Any) -> None:
        super().__init__(client, **keywords)
        self._fields: dict[str, Any] = {**read_fields(given), "shown": "", "at": 0}
        self._walk = Walk()

    # -- the fields -------------------------------------------------------------------------------

    @property
    def prompt(self) -> str:
        """The prompt, as it was typed. May be set."""
        return str(self._fields["prompt"])

    @prompt.setter
    def prompt(self, words: str) -> None:
        self._said({"prompt": words})

    @property
    def model(self) -> str:
        """Id of the model. May be set to one that can explore."""
        return str(self._fields["model"])

    @model.setter
    def model(self, name: str | None) -> None:
        self._said({"model": name})

    @property
    def size(self) -> str:
        """The shape or the pixels. May be set."""
        return str(self._fields["size"])

    @size.setter
    def size(self, size: str | None) -> None:
        self._said({"size": size})

    @property
    def similarity(self) -> int:
        """How close the next pictures are to be, 1 (a little) to 5 (extremely). May be set."""
        return int(self._fields["similarity"])

    @similarity.setter
    def similarity(self, similarity: int) -> None:
        self._said({"similarity": similarity})

    def _said(self, values: Mapping[str, Any]) -> None:
        with self.turn:
            read = read_fields(values)
            changed = any(self._fields[name] != value for name, value in read.items())
            self._fields |= read
            self._revisions.python(read)
            if changed:
                self._altered = self._revisions.now
            self._show()

    def _move(self, name: str, place: int) -> None:
        self._fields |= {"shown": name, "at": place}
        self._revisions.python(("shown", "at"))
        self._show()

    def _show(self) -> None:
        self.push("fields", self._shown_fields())
        self.push("facts", self._facts())

    def hear(self, values: Mapping[str, Any], based: Mapping[str, int]) -> None:
        """Take what a person changed in a view: a field, or where the person is."""
        counts = self._revisions.accepted(values, based)
        where: dict[str, Any] = {name: counts.pop(name) for name in ("shown", "at") if name in counts}
        if where.get("shown", self._fields["shown"]) in self._walk and isinstance(where.get("at", 0), int):
            self._fields |= where
        self._fields |= read_fields(counts)
        self._show()

    # -- asking -----------------------------------------------------------------------------------

    def start(self, request: Request) -> Job:
        """Send a request. Who awaits the explorer waits for a choice, not for this."""
        return self.client.submit(request)

    def generate(self) -> Job:
        """Explore what the fields say."""
        problems = list(problems_of(self._fields))
        if problems:
            raise InvalidRequest(problems, what="This explorer")
        return self._explore({})

    def use(self, job: Job) -> None:
        """Bring prompt, model and size of a job back."""
        request = job.request
        if isinstance(request, Explore):
            self._said({"prompt": request.prompt, "model": request.model, "size": request.size})

    def _explore(self, options: Mapping[str, Any]) -> Job:
        fields = self._fields
        values = {"model": fields["model"], "size": fields["size"], **options}
        return self.client.explore(fields["prompt"], **values)

    def _near(
        self, picture: Any, similarity: int, source: tuple[str, int] | None, options: Mapping[str, Any]
    ) -> Job:
        """Ask for pictures near one; where it is in no set yet, it becomes a root of its own."""
        job = self.client.explore_similar(picture, similarity, **options)
        request = job.request
        assert isinstance(request, ExploreSimilar)
        source = source or self._walk.source_of(request)
        if source is None and isinstance(picture, Image):
            root = self._walk.add(picture_branch(picture, self.client.provider))
            source = root.id, 0
        self._tie(job, source)
        return job

    def _tie(self, job: Job, source: tuple[str, int] | None) -> None:
        """A set for a job. One that came from the store again is the set that it was."""
        request = job.request
        assert isinstance(request, Explore | ExploreSimilar)
        made = Branch(job.journal_id, provider=job.provider, request=request, source=source, job=job)
        self._walk.add(made)

    def follow(self, job: Job, press: str = "") -> Job:
        """Put a job into the tree and show it."""
        if job.journal_id not in self._walk:
            request = job.request
            self._tie(job, self._walk.source_of(request) if isinstance(request, ExploreSimilar) else None)
        super().follow(job, press)
        self._show_sets()
        self._move(job.journal_id, 0)
        return job

    def _by_name(self, name: str) -> Image | str:
        """The picture behind an id, so that the tree knows where it belongs; the id where nobody knows it."""
        node = self._walk.find(name)
        if node is not None:
            return node.image
        try:
            return self.client.history[name]
        except KeyError:
            return name

    def _strip(self, job: Job) -> Strip:
        """A strip with the model of the root: a request for similar pictures names none."""
        strip = super()._strip(job)
        branch = self._walk.get(job.journal_id)
        if branch is not None and not strip["model"]:
            model = self._walk.model(branch) or ""
            known = find_model(model)
            strip["model"] = known.name if known else model
        return strip

    def _job_moved(self, job: Job) -> None:
        super()._job_moved(job)
        if not job.done() or job.journal_id not in self._walk:
            return
        branch = self._walk[job.journal_id]
        if isinstance(branch.request, ExploreSimilar) and branch.source and refused_source(job.error):
            self._walk[branch.source[0]].refused = True
        self._show_sets()

    # -- what the views see -----------------------------------------------------------------------

    def _shown_fields(self) -> ExplorerFields:
        fields = self._fields
        return {
            "prompt": fields["prompt"],
            "model": fields["model"],
            "size": fields["size"],
            "similarity": fields["similarity"],
            "shown": fields["shown"],
            "at": fields["at"],
            "revision": self._revisions.now,
        }

    def _facts(self) -> ExplorerFacts:
        return facts_of(self._fields, self._walk, self.client, self.problem_of)

    def _sets(self) -> dict[str, SetShown]:
        walk, provider = self._walk, self.client.provider
        models = {branch.id: walk.model(branch) for branch in walk.branches}
        prices = {model: next_price(walk, model, provider) for model in set(models.values())}
        return {
            branch.id: set_shown(
                branch,
                walk,
                provider,
                press=self._places.get(branch.id, (0, ""))[1],
                number=number,
                price=prices[models[branch.id]],
            )
            for number, branch in enumerate(walk.branches)
        }

    def _show_sets(self) -> None:
        for branch in self._walk.branches:
            if branch.request is None:  # a picture to start from, which has no job to show it
                self.push("strips", {branch.id: recorded_strip(branch, self._walk, self._pictures)})
        self.push("sets", self._sets())
        self.push("facts", self._facts())
