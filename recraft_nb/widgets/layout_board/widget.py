"""The layout board: exact words in boxes, where a picture should have them."""

from __future__ import annotations

import base64
import html
import io
import itertools
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.catalog import MAX_COLORS, TEXT_LAYOUT_LETTERS, form_fields
from recraft_nb.errors import InvalidRequest, Problem, RecraftError
from recraft_nb.media.scene_pillow import drawn
from recraft_nb.media.static_html import framed
from recraft_nb.operations import Controls, TextBox
from recraft_nb.widgets.assets import asset
from recraft_nb.widgets.base import BaseChannels, Widget, answers
from recraft_nb.widgets.layout_board.scene import board_scene, safe_margins
from recraft_nb.widgets.layout_board.state import MODEL, BoardState, Placed
from recraft_nb.widgets.revisions import Revisions

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future

    import PIL.Image

    from recraft_nb.media.scene import Scene
    from recraft_nb.widgets.layout_board.drawing import Drawing

__all__ = ["LayoutBoard"]

_STATIC_EDGE = 480
_LEAST, _MOST = 160, 2048
"""Pixels of the longer side of a picture that a view may ask for."""

_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}


class BoardFields(TypedDict):
    """What a person sets."""

    words: list[Placed]
    size: str
    colors: list[str]
    background: str | None
    revision: int


class BoardFacts(TypedDict):
    """What the board says of itself. ``stamp`` changes with what is drawn."""

    width: int
    height: int
    aspect: str
    safe: list[float]
    letters: str
    most_colors: int
    aspects: list[dict[str, Any]]
    code: str
    stamp: int


class LayoutBoardChannels(BaseChannels):
    """What a board shows."""

    fields: BoardFields
    facts: BoardFacts


class LayoutBoard(Widget):
    """Words in four-cornered boxes for ``text_layout``, and the colours for ``controls``.

    >>> board = rc.LayoutBoard("4:3")
    >>> board.add("HELLO", (0.1, 0.1, 0.8, 0.2))        # x, y, width, height, relative to the picture
    >>> board                                           # in a cell: drag, resize, pull corners, align
    >>> client.generate("a poster", model="recraftv3", size=board.size,
    ...                 text_layout=board.value, controls=board.controls)

    Words are checked letter by letter against the 95 that the service draws. It is drawn with
    ipycanvas, and where that cannot load, by Pillow.

    Args:
        size: An aspect or a size of V3, which is the model that places words.

    Raises:
        InvalidRequest: There is no such size.
        TypeError: An unknown keyword.
    """

    module = "layout_board"
    channels = LayoutBoardChannels

    def __init__(self, size: str = "4:3", **keywords: Any) -> None:
        state = BoardState.of_size(size)
        super().__init__(**keywords)
        self._state = state
        self._revisions = Revisions()
        self._names = itertools.count(1)
        self._stamp = 0
        self._drawing: Drawing | None = None

    # -- from Python ------------------------------------------------------------------------------

    @property
    def value(self) -> list[dict[str, Any]]:
        """The words as ``text_layout`` takes them. May be set."""
        return self._state.layout

    @value.setter
    def value(self, words: Iterable[TextBox | Mapping[str, Any]]) -> None:
        state = self._state.without(self._state.words)
        for word in words:
            box = TextBox(**word) if isinstance(word, Mapping) else word
            state = state.with_word(self._name(), box.text, box.bbox)
        self._change(state, "words")

    @property
    def size(self) -> str:
        """The picture's size. May be set; the words keep their relative places."""
        return self._state.size

    @size.setter
    def size(self, size: str) -> None:
        self._change(self._state.with_size(size), "size")

    @property
    def controls(self) -> Controls:
        """The colours and the background. May be set, also as a mapping; None takes them away."""
        return self._state.controls

    @controls.setter
    def controls(self, controls: Controls | Mapping[str, Any] | None) -> None:
        self._change(self._state.with_controls(controls), "colors", "background")

    def add(self, text: str, box: Any) -> str:
        """Add a word.

        Args:
            text: One word of the letters that can be drawn, in any case.
            box: Four points (x, y), kept in this order; or x, y, width, height, whose corners go clockwise
                from the top left. Relative to the picture; what lies outside 0 to 1 is cropped.

        Returns:
            The word's name, for `move` and `remove`.

        Raises:
            InvalidRequest: Letters that cannot be drawn, spaces, or no such box.
        """
        name = self._name()
        self._change(self._state.with_word(name, text, box), "words")
        return name

    def move(self, name: str, box: Any) -> None:
        """Put a word into another box."""
        self._change(self._state.with_word(name, self._word(name).text, box), "words")

    def remove(self, name: str) -> None:
        """Take a word away."""
        self._word(name)
        self._change(self._state.without([name]), "words")

    def scene(self, *, guides: bool = True) -> Scene:
        """The board as data; without guides only what stands on it."""
        return board_scene(self._state, guides=guides)

    @property
    def canvas(self) -> Any:
        """The ipycanvas ``Canvas`` that the board is drawn on: as many pixels as the picture has.

        What is drawn on it directly stays until the board is drawn anew; see `draw`.

        Raises:
            RecraftError: There is no ipycanvas that the board can draw on.
        """
        return self._drawn_on().canvas

    def draw(self, fn: Callable[[Any], object]) -> None:
        """Draw something of your own: ``fn(canvas)`` is called now and each time the board is drawn.

        >>> board.draw(lambda canvas: canvas.stroke_circle(680, 512, 200))

        Args:
            fn: Gets the ipycanvas ``Canvas``, in pixels of the picture. What it draws reaches the page
                in one message.
        """
        self._drawn_on().add(fn)

    def picture(self, *, guides: bool = False) -> PIL.Image.Image:
        """The board as a picture, drawn by Pillow: ground and words, without what `draw` added."""
        return drawn(self.scene(guides=guides))

    def to_file(self, path: str | os.PathLike[str], *, guides: bool = False) -> Path:
        """Write the board as PNG, JPEG or WebP, by the ending of the name; see `picture`.

        Raises:
            InvalidRequest: Another ending.
        """
        target = Path(path)
        kind = _FORMATS.get(target.suffix.lower())
        if kind is None:
            limit = f"must end with {', '.join(_FORMATS)}"
            raise InvalidRequest([Problem("path", target.name, limit)], what="This file")
        self.picture(guides=guides).convert("RGB").save(target, kind)
        return target

    def close(self) -> None:
        """Close the canvas too."""
        drawing, self._drawing = self._drawing, None
        if drawing is not None:
            drawing.close()
        super().close()

    def static_html(self) -> str:
        """The board as a picture, with its words."""
        picture = self.picture(guides=True)
        picture.thumbnail((_STATIC_EDGE, _STATIC_EDGE))
        buffer = io.BytesIO()
        picture.convert("RGB").save(buffer, "WEBP", quality=80)
        words = " ".join(word.text for word in self._state.words.values()) or "no words yet"
        alt = html.escape(f"A layout of {self._state.size}: {words}")
        source = base64.b64encode(buffer.getvalue()).decode()
        width, height = picture.size
        return framed(
            f'<figure style="margin:0"><img src="data:image/webp;base64,{source}" alt="{alt}" '
            f'width="{width}" height="{height}" style="max-width:100%;height:auto">'
            f"<figcaption>{alt}</figcaption></figure>",
            "minmax(0,1fr)",
        )

    def _name(self) -> str:
        return f"w{next(self._names)}"

    def _word(self, name: str) -> TextBox:
        if name not in self._state.words:
            known = ", ".join(self._state.words) or "none"
            raise InvalidRequest([Problem("name", name, f"a word of this board: {known}")], what="This board")
        return self._state.words[name]

    def _drawn_on(self) -> Drawing:
        from recraft_nb.widgets.layout_board.drawing import Drawing

        with self.turn:
            if self._drawing is None:
                self._drawing = Drawing(self.scene, lambda fn, doing: self.guarded(fn, doing)())
                self._drawing.redraw()
            return self._drawing

    def _change(self, state: BoardState, *names: str) -> None:
        with self.turn:
            if state == self._state:
                return
            self._state = state
            self._revisions.python(names)
            self._show()

    def _show(self) -> None:
        self._stamp += 1
        self.push("fields", self._fields())
        self.push("facts", self._facts())
        self.changed()
        if self._drawing is not None:
            self._drawing.redraw()

    # -- what the views see -----------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Everything a new view needs."""
        return {"fields": self._fields(), "facts": self._facts()}

    def _fields(self) -> BoardFields:
        controls = self._state.controls
        return {
            "words": self._state.placed(),
            "size": self._state.size,
            "colors": [color.hex for color in controls.colors],
            "background": controls.background_color.hex if controls.background_color else None,
            "revision": self._revisions.now,
        }

    def _facts(self) -> BoardFacts:
        width, height = self._state.pixels
        return {
            "width": width,
            "height": height,
            "aspect": self._state.aspect,
            "safe": list(safe_margins(self._state.aspect)),
            "letters": "".join(sorted(TEXT_LAYOUT_LETTERS)),
            "most_colors": MAX_COLORS,
            "aspects": form_fields(MODEL)["aspects"],
            "code": _code(self._state),
            "stamp": self._stamp,
        }

    # -- what a view asks -------------------------------------------------------------------------

    @answers("part")
    def _part(self) -> str:
        """The late part of the view. Saved notebooks need not hold it."""
        return str(asset(f"{self.module}.late.js"))

    @answers("canvas")
    def _canvas(self) -> str:
        """The model of the canvas to show under the boxes; "" where there is no ipycanvas to draw on."""
        try:
            return str(self.canvas.model_id)
        except (RecraftError, ImportError):
            return ""

    @answers("drawn")
    def _drawn(self, edge: int) -> Future[bytes]:
        """The board as a WebP, for a page that cannot load ipycanvas."""
        scene = self.scene()
        scale = min(1.0, max(_LEAST, min(_MOST, edge)) / max(scene.width, scene.height))
        return self.run(_webp(scene, scale))

    @answers("set")
    def _set(self, values: dict[str, Any], based: dict[str, int] | None = None) -> None:
        """The person changed some fields.

        Args:
            values: Field → new value.
            based: Field → the revision that the view had seen when the change began.
        """
        counts = self._revisions.accepted(values, based or {})
        state = self._state
        if "size" in counts:
            state = state.with_size(counts["size"])
        if "words" in counts:
            state = state.without(state.words)
            for word in counts["words"]:
                state = state.with_word(str(word["id"]), word["text"], word["bbox"])
        if counts.keys() & {"colors", "background"}:
            state = state.with_controls(_colored(state.controls, counts))
        if counts:
            self._state = state
            self._show()

    @answers("done")
    def _done(self) -> None:
        """Done was pressed: whoever awaits the board gets its value."""
        self.acted(self.value)


async def _webp(scene: Scene, scale: float) -> bytes:
    import asyncio

    def make() -> bytes:
        buffer = io.BytesIO()
        drawn(scene, scale=scale).convert("RGB").save(buffer, "WEBP", quality=90, method=2)
        return buffer.getvalue()

    return await asyncio.to_thread(make)


def _colored(controls: Controls, values: Mapping[str, Any]) -> Controls:
    """The colours of a view, which knows them by hex: weights and what else was set stay."""
    before = {color.hex: color for color in controls.colors}
    changes: dict[str, Any] = {}
    if "colors" in values:
        changes["colors"] = [before.get(color, color) for color in values["colors"] or ()]
    if "background" in values:
        changes["background_color"] = values["background"]
    kept = {
        "colors": controls.colors,
        "background_color": controls.background_color,
        "artistic_level": controls.artistic_level,
        "no_text": controls.no_text,
    }
    return Controls(**{**kept, **changes})


def _code(state: BoardState) -> str:
    """The call that asks for the same, as Python."""
    lines = [f'    model="{MODEL}",', f"    size={state.size!r},"]
    if state.words:
        lines.append("    text_layout=[")
        lines += [f"        {word}," for word in state.layout]
        lines.append("    ],")
    colors = [color.hex for color in state.controls.colors]
    given = [f"colors={colors}"] if colors else []
    if state.controls.background_color:
        given.append(f"background_color={state.controls.background_color.hex!r}")
    if given:
        lines.append(f"    controls=rc.Controls({', '.join(given)}),")
    return "\n".join(["client.generate(", '    "…",', *lines, ")"])
