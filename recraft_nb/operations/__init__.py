"""One frozen, checked class for each operation of the service."""

from __future__ import annotations

from recraft_nb.operations.backgrounds import GenerateBackground, ReplaceBackground
from recraft_nb.operations.base import Request, UnknownModelWarning
from recraft_nb.operations.colors import Color
from recraft_nb.operations.controls import Controls, TextBox
from recraft_nb.operations.create_style import CreateStyle
from recraft_nb.operations.css_colors import CSS_COLORS
from recraft_nb.operations.enhance_prompt import EnhancePrompt
from recraft_nb.operations.explore import Explore, ExploreSimilar
from recraft_nb.operations.fitting import PutAside, fit
from recraft_nb.operations.generate import Generate
from recraft_nb.operations.image_to_image import ImageToImage
from recraft_nb.operations.inpaint import Inpaint
from recraft_nb.operations.optimize_colors import OptimizeColors
from recraft_nb.operations.outpaint import Outpaint
from recraft_nb.operations.remix import Remix
from recraft_nb.operations.tools import CreativeUpscale, CrispUpscale, Enhance, EraseRegion, RemoveBackground
from recraft_nb.operations.vectorize import Vectorize

__all__ = [
    "CSS_COLORS",
    "Color",
    "Controls",
    "CreateStyle",
    "CreativeUpscale",
    "CrispUpscale",
    "Enhance",
    "EnhancePrompt",
    "EraseRegion",
    "Explore",
    "ExploreSimilar",
    "Generate",
    "GenerateBackground",
    "ImageToImage",
    "Inpaint",
    "OptimizeColors",
    "Outpaint",
    "PutAside",
    "Remix",
    "RemoveBackground",
    "ReplaceBackground",
    "Request",
    "TextBox",
    "UnknownModelWarning",
    "Vectorize",
    "fit",
]
