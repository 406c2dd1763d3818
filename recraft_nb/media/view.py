"""How a value becomes its widget, without this floor knowing any widget.

The package installs one viewer when it is imported; a picture, a batch, a job or a history asks
`view` for its live form. Without a viewer (a script, a front end without widgets) there is the
static form alone.
"""

from __future__ import annotations

import threading
import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["install", "mimebundle", "view"]


class _Hook:
    """The one place where the upper floor hangs its viewer."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._viewer: Callable[..., Any] | None = None

    def swap(self, viewer: Callable[..., Any] | None) -> Callable[..., Any] | None:
        with self._lock:
            before, self._viewer = self._viewer, viewer
        return before

    @property
    def viewer(self) -> Callable[..., Any] | None:
        return self._viewer


_HOOK = _Hook()


def install(viewer: Callable[..., Any] | None) -> Callable[..., Any] | None:
    """Hang up the function that turns a value into a widget; None takes it away.

    Args:
        viewer: Called as ``viewer(value, **options)``; returns a widget, or None for a value that
            it has no widget for.

    Returns:
        The viewer that was there before.
    """
    return _HOOK.swap(viewer)


def view(value: Any, **options: Any) -> Any | None:
    """The live form of a value, or None when there is none here.

    Args:
        value: An image, a batch, a job, a history.
        **options: Passed on, e.g. ``columns=4``.
    """
    viewer = _HOOK.viewer
    return None if viewer is None else viewer(value, **options)


def mimebundle(
    value: Any,
    static: Callable[[], str] | None = None,
    *,
    include: Any = None,
    exclude: Any = None,
    **options: Any,
) -> dict[str, Any] | tuple[dict[str, Any], dict[str, Any]]:
    """The MIME bundle of a value: its widget where there is one, and always its static form.

    Args:
        value: What is displayed.
        static: Makes the ``text/html`` part; when left out, the value's ``images`` as a contact sheet.
        include: IPython's argument, passed on.
        exclude: IPython's argument, passed on.
        **options: Passed to the viewer.
    """
    try:
        widget = view(value, **options)
        live = None if widget is None else widget._repr_mimebundle_(include=include, exclude=exclude)
    except Exception as error:  # noqa: BLE001 - a broken widget must not hide the pictures
        warnings.warn(
            f"The live view failed ({error}); the static one is shown.", RuntimeWarning, stacklevel=2
        )
        live = None
    data, metadata = live if isinstance(live, tuple) else (live, {})
    bundle = {"text/plain": repr(value), **(data or {})}
    if "text/html" not in bundle:
        bundle["text/html"] = static() if static is not None else _pictures(value)
    return (bundle, metadata) if metadata else bundle


def _pictures(value: Any) -> str:
    from recraft_nb.media.static_html import contact_sheet

    return contact_sheet(getattr(value, "images", ()), caption=repr(value))
