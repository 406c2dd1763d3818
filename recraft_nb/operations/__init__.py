"""One frozen, checked class for each operation of the service."""

from __future__ import annotations

from recraft_nb.operations.base import Request, UnknownModelWarning
from recraft_nb.operations.colors import Color
from recraft_nb.operations.controls import Controls, TextBox
from recraft_nb.operations.css_colors import CSS_COLORS
from recraft_nb.operations.fitting import PutAside, fit
from recraft_nb.operations.generate import Generate

__all__ = [
    "CSS_COLORS",
    "Color",
    "Controls",
    "Generate",
    "PutAside",
    "Request",
    "TextBox",
    "UnknownModelWarning",
    "fit",
]
