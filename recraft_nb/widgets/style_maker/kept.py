"""Half-made styles, for the kernel after this one. They lie in the store, never in the notebook."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from typing import TYPE_CHECKING, Any, TypedDict

from recraft_nb.errors import RecraftError
from recraft_nb.media import Image
from recraft_nb.widgets.resting import Resting
from recraft_nb.widgets.state_file import alone, read_json, write_json
from recraft_nb.widgets.style_maker.draft import read_style_fields
from recraft_nb.widgets.style_maker.references import Reference, read_weight

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from recraft_nb.store import Store
    from recraft_nb.widgets.style_maker.draft import StyleDraft

__all__ = ["KeptDraft"]

_REST = 0.5
"""Seconds after the last change until it is written."""

_MOST = 12
"""Drafts that are kept, the newest."""


class _KeptReference(TypedDict):
    """A reference; pictures by their content address."""

    picture: str
    original: str
    address: str
    title: str
    weight: float
    note: str


class KeptDraft:
    """What a person makes of a draft, kept under what it began as: the same cell finds it in a new kernel.

    Only a person's hand makes a draft worth keeping; what Python says, the cell says again. Pictures that are
    not among the files of the store, such as dropped ones, lie beside them until no draft needs them.

    Attributes:
        words: Says that the draft is an earlier kernel's; "" once it is not any more.
        brought: The pictures that came back with it, and the originals of copies, see `Reference.same`.

    Args:
        store: Where it is kept.
        draft: The draft.
    """

    def __init__(self, store: Store, draft: StyleDraft) -> None:
        self._store, self._draft = store, draft
        self._folder = store.state
        self._path = self._folder / "style_drafts.json"
        self._resting = Resting(_REST)
        self._key = ""
        self._by_hand = False
        self._noted: Any = None
        self.words = ""
        self.brought: frozenset[str] = frozenset()

    def begin(self) -> bool:
        """The draft is shown, so it begins here: bring back what was kept of it; whether anything was."""
        if self._key:
            return False
        self._key = self._name()
        if not self._bring_back():
            return False
        self._by_hand = True
        copied = (one.original.id for one in self._draft.references if one.original is not None)
        self.brought = frozenset([*(one.same for one in self._draft.references), *copied])
        return True

    def touched(self) -> None:
        """A person changes the draft: from now on it is kept."""
        self._by_hand, self.words = True, ""

    def done(self) -> None:
        """A style came of it: there is nothing to come back to, until a person changes it again."""
        self._by_hand, self.words = False, ""
        if self._key:
            self._keep(None, ())

    def note(self) -> None:
        """Keep the draft as it is now, soon. One that is empty, or is again what it began as, is not kept."""
        if not self._by_hand or not self._key:
            return
        if not _says_something(self._draft) or self._name() == self._key:
            self._keep(None, ())
            return
        pictures = [*self._draft.references]
        fields = json.loads(json.dumps(self._draft.fields))  # they go on changing
        self._keep({"fields": fields, "references": [_kept(one) for one in pictures]}, pictures)

    def finish(self) -> None:
        """Write what waits to be written."""
        self._resting.now()

    def _name(self) -> str:
        said = json.dumps([self._draft.fields, self._draft.references.key], sort_keys=True)
        return hashlib.sha256(said.encode()).hexdigest()[:16]

    def _keep(self, kept: Any, pictures: Sequence[Reference]) -> None:
        if kept != self._noted or kept is None:
            self._noted = kept
            self._resting.soon(lambda: self._write(kept, pictures))

    def _bring_back(self) -> bool:
        """Make of the draft what was kept of it. What cannot be read is left out."""
        kept = read_json(self._path, dict).get(self._key)
        if not isinstance(kept, dict):
            return False
        for name, value in _pairs(kept.get("fields")):
            with contextlib.suppress(RecraftError):
                self._draft.fields |= read_style_fields({name: value})
        ones = kept.get("references")
        found = [self._read(one) for one in (ones if isinstance(ones, list) else ())]
        here = [one for one in found if one is not None]
        with contextlib.suppress(RecraftError):
            self._draft.references.replace(())  # those of the cell would keep their own weights
            self._draft.references.add(here)
        gone = len(found) - len(here)
        self.words = "This is what you had begun here before."
        if gone:
            self.words += f" {gone} of its pictures {'is' if gone == 1 else 'are'} gone."
        return True

    # -- files --------------------------------------------------------------------------------------

    def _write(self, kept: Any, references: Sequence[Reference]) -> None:
        """Write a draft and its pictures; a store that cannot be written loses only what was begun."""
        # The pictures too: another kernel must not tidy up what is not yet named in the file.
        with contextlib.suppress(OSError, RecraftError), alone(self._folder):
            for one in references:
                for image in (one.image, one.original):
                    if image is not None and not self._store.files.has(image.id):
                        self._put(image)
            drafts = read_json(self._path, dict)
            if drafts.pop(self._key, None) is None and kept is None:
                return
            drafts = drafts if kept is None else dict([*drafts.items(), (self._key, kept)][-_MOST:])
            write_json(self._path, drafts)
            self._tidy(drafts)

    def _put(self, image: Image) -> None:
        path = self._picture(image.id)
        if path.is_file():
            return
        path.parent.mkdir(exist_ok=True)
        fresh = path.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(image.bytes)
        fresh.replace(path)

    def _tidy(self, drafts: dict[str, Any]) -> None:
        """Remove the pictures that no draft needs."""
        folder = self._folder / "style_drafts"
        if not folder.is_dir():
            return
        needed = {
            one.get(name)
            for draft in drafts.values()
            for one in (draft.get("references") if isinstance(draft, dict) else None) or ()
            for name in ("picture", "original")
        }
        for path in folder.iterdir():
            if path.name not in needed:
                path.unlink(missing_ok=True)

    def _picture(self, sha: str) -> Path:
        return self._folder / "style_drafts" / sha

    def _read(self, kept: Any) -> Reference | None:
        """A reference; None where its picture is gone."""
        if not isinstance(kept, dict):
            return None
        try:
            image, original = (self._image(str(kept.get(name, ""))) for name in ("picture", "original"))
            address, title = str(kept.get("address", "")), str(kept.get("title", ""))
            if image is None and not address:
                return None
            weight = read_weight(kept.get("weight", 1.0), "weight")
            if image is not None and original is not None:
                image.note(str(kept.get("note", "")))
            return Reference(image, address=address, title=title, weight=weight, original=original)
        except (RecraftError, OSError, KeyError, ValueError):
            return None

    def _image(self, sha: str) -> Image | None:
        if not sha or not sha.isalnum():
            return None
        path = self._picture(sha)
        return Image.open(path.read_bytes() if path.is_file() else self._store.input(sha))


def _kept(one: Reference) -> _KeptReference:
    return {
        "picture": "" if one.image is None else one.image.id,
        "original": "" if one.original is None else one.original.id,
        "address": one.address,
        "title": one.title,
        "weight": one.weight,
        "note": one.image.record.notes if one.image is not None and one.original is not None else "",
    }


def _says_something(draft: StyleDraft) -> bool:
    """Whether there is a style to come of it: pictures, styles to mix, or words of a person."""
    fields = draft.fields
    return bool(len(draft.references) or fields["source_styles"] or fields["name"] or fields["prompt"])


def _pairs(value: Any) -> list[tuple[str, Any]]:
    return list(value.items()) if isinstance(value, dict) else []
