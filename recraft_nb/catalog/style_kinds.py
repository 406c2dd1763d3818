"""The kinds of own styles: what each can be made from, and which models follow it.

Sources: official endpoint reference (V4.1 era) for V3 and V2, style pages of Aug and Sep 2026 for the V4
line: a style is tied to the model that it was made for and goes with matching ones. That the V4 models of
one output share their styles, whatever their tier, stands in the texts of a public client that the vendor
looks after. Whether V3 and V2 share theirs is published nowhere, so they are kept apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from recraft_nb.catalog.kinds import Family, Output
from recraft_nb.catalog.legacy_styles import creatable_styles_of
from recraft_nb.catalog.limits import LEGACY_REFERENCE_LIMITS, STYLE_REFERENCE_LIMITS, ReferenceLimits
from recraft_nb.catalog.models import MODELS, find_model

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["STYLE_KINDS", "StyleKind", "style_kind_of", "style_kinds_for_base"]

_LINES = {Family.V3: "V3", Family.V2: "V2"}
_MAKERS = (
    "recraftv4_styles",
    "recraftv4_styles_vector",
    "recraftv3",
    "recraftv3_vector",
    "recraftv2",
    "recraftv2_vector",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleKind:
    """One kind of own styles.

    Attributes:
        model: The model that such a style is made for, as ``create_style`` takes it.
        name: What a person reads: ``"V4 raster"``.
        models: The models that follow such a style, the maker first.
        bases: Base styles it can be made on, the default first.
        matches: How closely it can be followed, the default first.
        limits: What its reference pictures may be.
        mixes: Whether it can be mixed from other styles of its kind.
    """

    model: str
    name: str
    models: tuple[str, ...]
    bases: tuple[str, ...]
    matches: tuple[str, ...]
    limits: ReferenceLimits
    mixes: bool


def _pool(model_id: str) -> tuple[str, Output]:
    model = MODELS[model_id]
    return _LINES.get(model.family, "V4"), model.output


def _kind(maker: str) -> StyleKind:
    line, output = _pool(maker)
    others = [one.id for one in MODELS.values() if one.takes.style_id and _pool(one.id) == (line, output)]
    old = line != "V4"
    return StyleKind(
        model=maker,
        name=f"{line} {output.value}",
        models=(maker, *(one for one in others if one != maker)),
        bases=creatable_styles_of(maker),
        matches=MODELS[maker].takes.style_match,
        limits=LEGACY_REFERENCE_LIMITS if old else STYLE_REFERENCE_LIMITS,
        mixes=old,
    )


STYLE_KINDS: Mapping[str, StyleKind] = MappingProxyType({maker: _kind(maker) for maker in _MAKERS})
"""Every kind by the model that it is made for."""


def style_kind_of(model_id: str | None) -> StyleKind | None:
    """The kind of a style that was made for a model; None for models without styles and unknown ones.

    >>> style_kind_of("recraftv4_1_pro").name
    'V4 raster'
    """
    known = find_model(model_id)
    if known is None:
        return None
    return next((kind for kind in STYLE_KINDS.values() if known.id in kind.models), None)


def style_kinds_for_base(base: str) -> tuple[StyleKind, ...]:
    """The kinds that a style with this base style can be; all where that says nothing.

    >>> [kind.name for kind in style_kinds_for_base("icon")]
    ['V2 vector']
    """
    found = tuple(kind for kind in STYLE_KINDS.values() if base in kind.bases)
    return found or tuple(STYLE_KINDS.values())
