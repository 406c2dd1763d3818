"""Scenes on an ipycanvas canvas: the one module that knows ipycanvas, and what of it has to be handled.

What is handled, all measured with 0.14.3: after a reload of the page its manager must forget which canvas
is the current one, or nothing is ever drawn again; an exception within its ``hold_canvas`` leaves every
canvas of the kernel holding for ever.
"""

from __future__ import annotations

import hashlib
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from recraft_nb.errors import RecraftError
from recraft_nb.media import scene as scenes
from recraft_nb.media.scene_pillow import contours

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recraft_nb.media.scene import Scene

__all__ = ["Drawing", "available", "held"]

_KNOWN = (0, 14)
"""The line of releases whose manager this module touches."""


def available() -> bool:
    """Whether an ipycanvas is installed that this module knows."""
    try:
        import ipycanvas
    except ImportError:
        return False
    version = tuple(int(part) for part in ipycanvas.__version__.split(".")[:2])
    return version == _KNOWN and _manager() is not None


def _manager() -> Any:
    """The one manager of all canvases in this kernel; None where ipycanvas has another inside."""
    from ipycanvas import canvas

    manager = getattr(canvas, "_CANVAS_MANAGER", None)
    named = ("_caching", "_current_canvas", "_commands_cache", "_buffers_cache", "flush")
    return manager if all(hasattr(manager, name) for name in named) else None


_turn = threading.RLock()  # the manager is one for all, and cells and views draw on different threads


@contextmanager
def held() -> Iterator[None]:
    """Send what is drawn within in one message; after an exception nothing of it, and nothing stays held."""
    manager = _manager()
    with _turn:
        before = manager._caching  # noqa: SLF001 - ipycanvas has no other way
        manager._caching = True  # noqa: SLF001
        try:
            yield
        except BaseException:
            if not before:
                manager._commands_cache, manager._buffers_cache = [], []  # noqa: SLF001
                # Whether the switch to this canvas was among what is thrown away, nobody knows.
                manager._current_canvas = None  # noqa: SLF001
            raise
        else:
            if not before:
                manager.flush()
        finally:
            manager._caching = before  # noqa: SLF001


class Drawing:
    """A canvas that shows a scene, and shows it again whenever a view comes.

    Args:
        scene: Called for what to draw.
        guard: Called with a function and what it does; shows errors where a person sees them.
    """

    def __init__(
        self, scene: Callable[[], Scene], guard: Callable[[Callable[[], object], str], object]
    ) -> None:
        import ipycanvas

        if not available():
            raise RecraftError(
                f"ipycanvas {ipycanvas.__version__} is not one that the board can draw on.",
                advice='Install "ipycanvas>=0.14.3,<0.15"; to_file() works without.',
            )
        self._scene, self._guard = scene, guard
        self._after: list[Callable[[Any], object]] = []
        self._pictures: dict[str, Any] = {}
        first = scene()
        self.canvas = ipycanvas.Canvas(width=first.width, height=first.height)
        self.canvas.layout.width = "100%"
        self.canvas.on_client_ready(self._client_ready)

    def add(self, fn: Callable[[Any], object]) -> None:
        """Draw with ``fn(canvas)`` now, and after the scene each time that it is drawn."""
        with held():
            fn(self.canvas)
        self._after.append(fn)

    def redraw(self) -> None:
        """Draw the scene, and what was added, in one message."""
        scene = self._scene()
        if (self.canvas.width, self.canvas.height) != (scene.width, scene.height):
            self.canvas.width, self.canvas.height = scene.width, scene.height
        with held():
            self._draw(scene)
        for fn in self._after:
            self._guard(lambda fn=fn: self._again(fn), "drawing with your function")  # type: ignore[misc]

    def close(self) -> None:
        """Close the canvas and the pictures in it."""
        for image in self._pictures.values():
            image.close()
        self._pictures.clear()
        self.canvas.on_client_ready(self._client_ready, remove=True)
        self.canvas.layout.close()
        self.canvas.close()

    def _client_ready(self) -> None:
        """A view came, perhaps on a page that has never heard of this canvas."""
        _manager()._current_canvas = None  # noqa: SLF001
        self._guard(self.redraw, "drawing the board")

    def _again(self, fn: Callable[[Any], object]) -> None:
        with held():
            self.canvas.save()
            try:
                fn(self.canvas)
            finally:
                self.canvas.restore()

    def _draw(self, scene: Scene) -> None:
        canvas = self.canvas
        canvas.reset_transform()
        canvas.clear_rect(0, 0, scene.width, scene.height)
        if scene.background:
            canvas.fill_style = scene.background
            canvas.fill_rect(0, 0, scene.width, scene.height)
        for item in scene.items:
            self._item(item)

    def _item(self, item: scenes.Item) -> None:
        canvas = self.canvas
        if isinstance(item, scenes.Rect):
            x, y, right, bottom = item.x, item.y, item.x + item.width, item.y + item.height
            corners = ((x, y), (right, y), (right, bottom), (x, bottom))
            self._item(scenes.Polygon(corners, item.fill, item.stroke, item.line_width, item.dash))
        elif isinstance(item, scenes.Polygon):
            if item.fill:
                canvas.fill_style = item.fill
                canvas.fill_polygon(list(item.points))
            if item.stroke:
                self._pen(item.stroke, item.line_width, item.dash)
                canvas.stroke_polygon(list(item.points))
        elif isinstance(item, scenes.Line):
            self._pen(item.color, item.width, item.dash)
            canvas.stroke_line(*item.start, *item.end)
        elif isinstance(item, scenes.Arrow):
            self._pen(item.color, item.width, ())
            canvas.stroke_line(*item.start, *item.shaft_end)
            canvas.fill_style = item.color
            canvas.fill_polygon(list(item.triangle))
        elif isinstance(item, scenes.Shape):
            canvas.fill_style = item.fill
            canvas.begin_path()
            for line in contours(item.path):
                canvas.move_to(*_rounded(line[0]))
                for point in line[1:]:
                    canvas.line_to(*_rounded(point))
                canvas.close_path()
            canvas.fill("nonzero")
        elif isinstance(item, scenes.Text):
            canvas.font = f"{'bold ' if item.bold else ''}{item.size:g}px system-ui, sans-serif"
            canvas.text_align, canvas.text_baseline = item.align, "middle"
            canvas.fill_style = item.color
            canvas.fill_text(item.text, item.x, item.y)
        else:
            canvas.draw_image(self._picture(item.data), item.x, item.y, item.width, item.height)

    def _pen(self, color: str, width: float, dash: tuple[float, ...]) -> None:
        self.canvas.stroke_style, self.canvas.line_width = color, width
        self.canvas.set_line_dash([*dash, *dash] if len(dash) % 2 else list(dash))

    def _picture(self, data: bytes) -> Any:
        import ipywidgets

        from recraft_nb.media.sniff import sniff

        name = hashlib.sha256(data).hexdigest()
        if name not in self._pictures:
            self._pictures[name] = ipywidgets.Image(value=data, format=sniff(data).value)
        return self._pictures[name]


def _rounded(point: scenes.Point) -> tuple[float, float]:
    return round(point[0], 2), round(point[1], 2)
