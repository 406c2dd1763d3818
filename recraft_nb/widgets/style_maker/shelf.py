"""The list of own styles in a style maker: named, chosen, tested, deleted."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import STYLE_KINDS, Operation
from recraft_nb.errors import InvalidRequest, Problem, RecraftError, ServiceError
from recraft_nb.widgets.base import answers
from recraft_nb.widgets.style_maker.draft import style_id_of
from recraft_nb.widgets.style_maker.facts import own_shown
from recraft_nb.widgets.style_maker.gathering import StyleGathering
from recraft_nb.widgets.style_maker.own import known_styles, named

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future

    from recraft_nb.catalog import Model
    from recraft_nb.client import Recraft
    from recraft_nb.media import Image
    from recraft_nb.providers import Style
    from recraft_nb.widgets.style_maker.own import KnownStyle

__all__ = ["StyleShelf"]

_SWATCHES = 4
"""Pictures that are shown of a style."""

_UNKNOWN = 404


class StyleShelf(StyleGathering):
    """A widget that lists the account's own styles.

    Args:
        client: Who is asked.
        given: As for `StyleMaking`.
    """

    def __init__(self, client: Recraft, given: Mapping[str, Any], **keywords: Any) -> None:
        super().__init__(client, given, **keywords)
        self._own: dict[str, KnownStyle] = {}
        self._swatches: dict[str, list[Image]] = {}
        self._trouble = ""
        self._draft.why_not = self._why_not
        self._listed = self._listing = self._list_again = False

    # -- from Python ------------------------------------------------------------------------------

    def delete(self, style: str | Style) -> None:
        """Delete a style at the service, which cannot bring it back; pictures made with it stay. Blocks.

        Raises:
            InvalidRequest: That is no id of a style.
            ServiceError: The service does not know it, or would not.
        """
        style_id = style_id_of(style)
        self.client.delete_style(style_id)
        with self.turn:
            self._gone(style_id)

    def rename(self, style: str | Style, name: str) -> None:
        """Call a style something else; the name is kept in this store.

        Raises:
            InvalidRequest: That is no id of a style, or no name.
            StoreError: It cannot be written.
        """
        style_id = style_id_of(style)
        with self.turn:
            self._notes.say(style_id, name=named(name), trial=None)
            self._refresh()

    # -- reading ----------------------------------------------------------------------------------

    def _list_once(self) -> None:
        if not self._listed:
            self._refresh()

    def _refresh(self) -> None:
        """Ask for the list; while it is asked for, once more afterwards."""
        if Operation.STYLES not in self.client.capabilities:
            return
        self._listed = True
        if self._listing:
            self._list_again = True
            return
        self._listing = True
        try:
            asked = self.client.background(self._read_styles())
        except RecraftError:  # the client is closed; what is here is still shown
            self._listing = False
            return
        asked.add_done_callback(self._styles_read)

    async def _read_styles(self) -> tuple[list[KnownStyle], dict[str, list[Image]]]:
        styles, history = await self.client.looking.styles(), self.client.history

        def read() -> tuple[list[KnownStyle], dict[str, list[Image]]]:
            found = known_styles(styles, history, self._notes)
            return found, history.style_traces.pictures([one.id for one in found], _SWATCHES)

        return await asyncio.to_thread(read)

    def _styles_read(self, asked: Future[tuple[list[KnownStyle], dict[str, list[Image]]]]) -> None:
        with self.guard("listing own styles"):
            self._listing = False
            if asked.cancelled():
                return
            error = asked.exception()
            if error is None:
                own, self._swatches = asked.result()
                self._own = {one.id: one for one in own}
                self._labels = {one.id: one.label for one in own}
                self._names = {one.id: one.name for one in own if one.name}
                self._trouble = ""
            else:
                said = error.message if isinstance(error, RecraftError) else str(error)
                self._trouble = f"Your styles could not be listed. {said}"
            self.push("styles", self._shown_styles())
            self._show()
            for test in self._tests.values():
                self._show_test(test)
            if self._list_again:
                self._list_again = False
                self._refresh()

    def _shown_styles(self) -> dict[str, Any]:
        tile = self._pictures.tile
        own = [own_shown(one, self._swatches.get(one.id, []), tile) for one in self._own.values()]
        return {"own": own, "trouble": self._trouble, "asking": self._listing and not own}

    def _gone(self, style_id: str) -> None:
        """A style is no more: it is not the value, and its draft can be made anew."""
        self._notes.forget(style_id)
        self._own.pop(style_id, None)
        for test in self._tests.values():
            if test.style_id == style_id:
                test.gone = True
                self._show_test(test)
        self._made = {key: job for key, job in self._made.items() if self._style_of(job) != style_id}
        self._draft.fields["source_styles"].pop(style_id, None)
        self.push("styles", self._shown_styles())
        if self._value == style_id:
            self._choose(None)
        self._show()
        self._refresh()

    @property
    def models(self) -> tuple[str, ...]:
        """The models that follow the chosen style; none where that is not known, or none is chosen."""
        with self.turn:
            known = self._own.get(self._value or "")
            return () if known is None else known.models

    def _why_not(self, style_id: str, model: Model) -> str:
        known = self._own.get(style_id)
        return "" if known is None else known.why_not(model)

    def _model_for(self, style_id: str) -> str:
        known = self._own.get(style_id)
        drawn = self._draft.test_model
        if known is None or drawn in known.models:
            return drawn
        return known.kinds[0].model

    # -- what a view asks -------------------------------------------------------------------------

    @answers("list")
    def _list(self) -> None:
        """The list is to be read anew."""
        self._refresh()

    @answers("choose")
    def _choose_own(self, id: str) -> None:  # noqa: A002
        """Use a style: whoever awaits the maker gets its id."""
        known = self._own.get(id)
        if known is not None and known.trial:
            self._note(id, trial=None)
            self._refresh()
        self._choose(id)

    @answers("rename")
    def _rename(self, id: str, name: str) -> None:  # noqa: A002
        """The person calls a style something else."""
        self.rename(id, name)

    @answers("made_for")
    def _say_kind(self, id: str, model: str) -> None:  # noqa: A002
        """The person says which models a style from elsewhere is for."""
        if model not in STYLE_KINDS:
            raise InvalidRequest([Problem("model", model, "is no kind of style")], what="This style")
        self._notes.say(id, model=model)
        self._refresh()

    @answers("delete")
    async def _delete(self, id: str) -> str:  # noqa: A002
        """Delete a style; answers what is worth saying."""
        said = ""
        try:
            await self.client.looking.delete_style(id)
        except ServiceError as error:
            if getattr(error, "status", None) != _UNKNOWN:
                raise
            said = "The service did not know it any more."
        with self.turn:
            self._gone(id)
        return said

    @answers("adopt")
    async def _adopt(self, text: str) -> str:
        """Use a style by its id, e.g. a shared one; answers why not, or ""."""
        try:
            style_id = style_id_of(text)
        except InvalidRequest as error:
            return f"{error.problems[0].limit[:1].upper()}{error.problems[0].limit[1:]}."
        if Operation.STYLE in self.client.capabilities:
            try:
                await self.client.looking.style(style_id)
            except ServiceError as error:
                if getattr(error, "status", None) != _UNKNOWN:
                    raise
                return "The service knows no style with this id."
        with self.turn:
            self._choose(style_id)
        return ""
