"""The values of a prompt form, which Python and the views both write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from traitlets import Bunch

from recraft_nb.errors import InvalidRequest
from recraft_nb.operations import Generate
from recraft_nb.widgets.asking import Asking
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.prompt_form.facts import Aside, aside_of, read_field, shown_fields
from recraft_nb.widgets.prompt_form.state import CONTROLS, FIELDS, FormState
from recraft_nb.widgets.prompt_form.versions import PromptVersions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from recraft_nb.client import Recraft

__all__ = ["PromptFields"]


def _field(name: str, words: str) -> property:
    def get(form: PromptFields) -> Any:
        return form._state.shown(name)  # noqa: SLF001 - this module's own class

    def take(form: PromptFields, value: Any) -> None:
        form._take({name: value})  # noqa: SLF001 - this module's own class

    return property(get, take, doc=words)


class PromptFields(Asking):
    """Every field of `Generate` as an attribute, and what the views may do to them.

    Two write here, Python and the person in a view, and a message of a view is a moment old when it
    arrives. `Revisions` says which word is the newer one, field by field.

    Args:
        client: Who is asked; its store keeps the earlier versions of prompts.
        given: The values to begin with.
    """

    prompt = _field("prompt", "The prompt, as it was typed.")
    model = _field("model", "Id of the chosen model.")
    n = _field("n", "How many pictures, 1 to 6.")
    size = _field("size", "Aspect or pixels; None lets the service choose.")
    style = _field("style", "A curated style name, or None.")
    style_id = _field("style_id", "The id of an own style, or None.")
    style_references = _field("style_references", "Pictures that show the style, or None.")
    style_match = _field("style_match", "How closely the style is followed, or None.")
    negative_prompt = _field("negative_prompt", "What should not be there, or None.")
    random_seed = _field("random_seed", "The seed. Setting one keeps it; None draws one for each request.")
    output = _field("output", "``raster``, ``vector`` or None.")
    controls = _field("controls", "Colours and other tweaks, as a dictionary or None.")
    text_layout = _field("text_layout", "Words in boxes, or None.")
    image_format = _field("image_format", "``webp``, ``png`` or None.")

    def __init__(self, client: Recraft, given: Mapping[str, Any], **keywords: Any) -> None:
        super().__init__(client, **keywords)
        self._state = FormState(**given)
        self._known = self._state.all()
        self._versions = PromptVersions(client.store.state, self._state.shown("prompt"))
        self._shown_aside: tuple[str, ...] = ()

    # -- from Python ------------------------------------------------------------------------------

    @property
    def value(self) -> Generate | None:
        """The request that the form makes, or None while something in it is wrong.

        May be set: a `Generate` replaces everything, a mapping only the fields that it names.
        """
        try:
            return self._state.request()
        except InvalidRequest:
            return None

    @value.setter
    def value(self, request: Generate | Mapping[str, Any]) -> None:
        if not isinstance(request, Generate):
            self._take(dict(request))
            return
        with self.turn:
            self._replace(request)

    @property
    def code(self) -> str:
        """The call that asks for the same, as Python; comments while something is wrong."""
        return self._state.code()

    def _take(self, values: Mapping[str, Any]) -> None:
        with self.turn:
            before = self._state.all()
            self._state.take(values)
            self._said(values, before)
            self._show_values()

    def _replace(self, request: Generate) -> None:
        before = self._state.all()
        self._state.replace(request)
        self._said(FIELDS, before)
        self._show_values()

    def _said(self, fields: Iterable[str], before: Mapping[str, Any]) -> None:
        """Note what was said here, so that a view's older word does not undo it."""
        names = set(fields)
        if "controls" in names:
            names = names - {"controls"} | {f"controls.{name}" for name in CONTROLS}
        self._revisions.python(names)
        if self._state.all() != before:
            self._altered = self._revisions.now

    # -- what the views see -----------------------------------------------------------------------

    def shown(self) -> dict[str, Any]:
        """Every field as JSON, and the revision that a view refers to when it writes."""
        return {**shown_fields(self._state), "revision": self._revisions.now}

    def facts(self) -> Mapping[str, Any]:
        """What is said about the present values."""
        return {}

    def _show_values(self) -> None:
        gone = dict.fromkeys(self._shown_aside)
        self.push("fields", self.shown())
        self.push("aside", gone | self._aside())
        self.push("facts", self.facts())
        self.push("versions", {**self._versions.shown()})
        self.changed()
        self.turn.after(self._notify)

    def _notify(self) -> None:
        """Tell those who watch single fields (traitlets' ``observe``)."""
        with self.turn:
            before, self._known = self._known, self._state.all()
            news = {name: value for name, value in self._known.items() if before[name] != value}
        for name, value in news.items():
            change = {"owner": self, "name": name, "old": before[name], "new": value, "type": "change"}
            try:
                self.notify_change(Bunch(change))
            except Exception as error:  # noqa: BLE001 - any error of a user's function becomes a card
                self.fail(error, f"calling what watches {name!r}")

    def _aside(self) -> dict[str, Aside]:
        self._shown_aside = tuple(self._state.aside)
        return {name: aside_of(item) for name, item in self._state.aside.items()}

    # -- what a view does -------------------------------------------------------------------------

    def hear(self, values: Mapping[str, Any], based: Mapping[str, int]) -> None:
        """Take what a person changed in a view; ``seed_locked`` is among the fields."""
        counts = self._newer(values, based)
        locked = counts.pop("seed_locked", None)
        self._state.take({name: read_field(self._state, name, value) for name, value in counts.items()})
        if locked is not None:
            self._state.locked = bool(locked)
        if any(self._revisions.newer("model", than=revision) for revision in based.values()):
            # The person chose for a model that is gone: what the new one does not take is put aside.
            self._state.choose(self._state.model)
        self._show_values()

    def _newer(self, values: Mapping[str, Any], based: Mapping[str, int]) -> dict[str, Any]:
        """The values of a view without those that Python has said anew meanwhile."""
        # A seed that Python sets is locked by that; a view's lock without its seed would free it again.
        locked = based.get("seed_locked", self._revisions.now)
        counts = self._revisions.accepted(values, based)
        if self._revisions.newer("random_seed", than=locked):
            counts.pop("seed_locked", None)
        if "controls" in counts:
            counts["controls"] = self._merged(counts["controls"] or {}, based.get("controls"))
        typed = values.get("prompt")
        if typed and "prompt" not in counts and typed != self._state.shown("prompt"):
            self._versions.lost(typed)  # nobody's words are lost: Undo brings them back
        return counts

    def _merged(self, controls: Mapping[str, Any], based: int | None) -> dict[str, Any]:
        """The controls of a view, with those of Python's where it spoke later."""
        than = self._revisions.now if based is None else based
        mine = shown_fields(self._state)["controls"]
        chosen = {
            name: (mine if self._revisions.newer(f"controls.{name}", than=than) else controls).get(name)
            for name in CONTROLS
        }
        return {name: value for name, value in chosen.items() if value is not None}

    def _rewritten(self, before: str, after: str) -> None:
        """The prompt was rewritten; what it was can be had back for ever."""
        self._versions.took(before, after)
        self._take({"prompt": after})

    @answers("undo")
    def _undo(self, text: str) -> str:
        """The prompt as it was before, for ``text`` as it is now."""
        return self._go_to(self._versions.undo(text))

    @answers("redo")
    def _redo(self, text: str) -> str:
        """What `_undo` took away."""
        return self._go_to(self._versions.redo(text))

    def _go_to(self, text: str) -> str:
        self._take({"prompt": text})
        return text
