"""`export_html`: choose, pack, write. The steps are rooms of their own beside this one."""

from __future__ import annotations

import errno
import json
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from recraft_nb.errors import InvalidRequest, Problem, RecraftError
from recraft_nb.exporting.chosen import chosen_from
from recraft_nb.exporting.data import page_data
from recraft_nb.exporting.document import GENERATOR, Words, document, frame_weight
from recraft_nb.exporting.packing import packed
from recraft_nb.media.export import check_name, replace_file

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from recraft_nb.exporting.packing import Packed

__all__ = ["export_html"]

_SUFFIXES = (".html", ".htm")
_HEAD = 4_096
"""Bytes in which a page says who made it."""

_NAMED = 3
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}


def export_html(
    path: str | os.PathLike[str],
    what: Any,
    *,
    title: str | None = None,
    originals: Literal["auto"] | bool = "auto",
    overwrite: bool = False,
) -> Path:
    """Write pictures as one page that works from disk, with no kernel and no network.

    The page shows what the widget shows, with the same keys: pictures opened large, compared under one zoom,
    found by their words, walked as a tree. Without scripts, and in print, it is a plain list. It holds
    prompts, models, dates and costs, and never a key.

    >>> rc.export_html("owls.html", client.history.search("owl"))
    >>> rc.export_html("choice.html", rc.Compare(a, b))
    >>> rc.export_html("walk.html", explorer)

    Args:
        path: The file; ``.html`` is added where there is no ending.
        what: An `ImageGrid` (all that it shows), a `Compare`, an `Explorer` (the whole tree), a
            `HistoryBrowser` (the selected pictures; without a selection, all that it found); or pictures
            without a widget: one, a list, a batch, a job (waited for), a history, a search, or whatever has
            ``images``.
        title: The page's title; by default the prompt, or how many pictures there are.
        originals: Which files the page holds. ``"auto"``: all of them while the page stays within 4 MB (16 MB
            for a `Compare`), else reduced copies, vectors staying vectors where there is room. True: all,
            whatever they weigh. False: reduced copies only. The page says where a picture is a copy.
        overwrite: Replace a file that is no page of recraft_nb, too. Such a page is always replaced, so
            that a cell can be run again.

    Returns:
        The path of the file. Nothing is ever half written under that name.

    Raises:
        InvalidRequest: There are no pictures or more than 1,000, or the path cannot name a page.
        TypeError: What no page can be made of, such as a `PromptForm`.
        RecraftError: No file of the pictures is there any more, or the page cannot be written.
    """
    target = _target(path, overwrite=overwrite)
    if originals not in ("auto", True, False):
        raise InvalidRequest(
            [Problem("originals", originals, '"auto", True or False', "auto")], what="This page"
        )
    chosen = chosen_from(what)
    words = Words.of(chosen, title)
    # What the page weighs without its pictures is known before these are made to fit.
    bare = page_data(chosen, {})
    room = chosen.limit - frame_weight(chosen, words) - len(_json(bare))
    pictures = packed(chosen.images, room, originals)
    _complain(pictures.values())
    data = _json(page_data(chosen, pictures))
    text = document(chosen, words, pictures, data)
    try:
        return replace_file(target, text)
    except OSError as error:
        raise _unwritten(target, error) from error


def _json(data: Any) -> bytes:
    """JSON that no browser takes for markup, whatever stands in a prompt."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text.encode("utf-8", "replace")


def _target(path: str | os.PathLike[str], *, overwrite: bool) -> Path:
    target = Path(path).expanduser()
    check_name(target.name)
    if target.is_dir():
        raise InvalidRequest(
            [Problem("path", str(path), "this is a folder; name a file in it")], what="This page"
        )
    if not target.suffix:
        target = target.with_name(f"{target.name}{_SUFFIXES[0]}")
    if target.suffix.lower() not in _SUFFIXES:
        near = target.with_suffix(_SUFFIXES[0]).name
        raise InvalidRequest([Problem("path", target.name, "a page ends in .html", near)], what="This page")
    if not overwrite and target.exists() and not _is_ours(target):
        raise InvalidRequest(
            [
                Problem(
                    "path", str(target), "another file is there; choose a free name, or say overwrite=True"
                )
            ],
            what="This page",
        )
    return target


def _is_ours(target: Path) -> bool:
    """Whether a file is a page that was exported before."""
    try:
        with target.open("rb") as file:
            return GENERATOR.encode() in file.read(_HEAD)
    except OSError:
        return False


def _complain(pictures: Iterable[Packed]) -> None:
    """Say which pictures are missing; without any there is no page."""
    every = list(pictures)
    gone = [one for one in every if one.gone]
    if not gone:
        return
    if len(gone) == len(every):
        raise RecraftError(
            f"None of these pictures can be shown: {gone[0].gone}",
            cost="Nothing was written.",
            advice="Look at client.history.check(), which names every file that is missing.",
        )
    named = ", ".join(one.image.id[:12] for one in gone[:_NAMED]) + (" …" if len(gone) > _NAMED else "")
    warnings.warn(
        f"{len(gone)} of {len(every)} pictures cannot be shown, and the page says so in place of them: "
        f"{named}. "
        "client.history.check() names every file that is missing.",
        stacklevel=3,
    )


def _unwritten(target: Path, error: OSError) -> RecraftError:
    if error.errno in _FULL:
        return RecraftError(
            f"The disk is full: {target.name} could not be written in {target.parent}.",
            advice="Free some space, or choose another folder.",
        )
    return RecraftError(
        f"{target} cannot be written: {error.strerror or error}.",
        cost="No half page was left behind.",
        advice="Choose a folder that you may write to.",
    )
