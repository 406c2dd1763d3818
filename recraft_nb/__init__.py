"""Image generation at home in Jupyter.

>>> import recraft_nb as rc
>>> client = rc.Recraft()
>>> client.generate("a red cat on a windowsill", n=4)

The names below are loaded on first use, so that the import stays fast.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from recraft_nb._version import __version__

if TYPE_CHECKING:
    from recraft_nb.catalog import Price as Price
    from recraft_nb.client import Budget as Budget
    from recraft_nb.client import Job as Job
    from recraft_nb.client import RateLimits as RateLimits
    from recraft_nb.client import Recraft as Recraft
    from recraft_nb.client import ask_key as ask_key
    from recraft_nb.client import gather as gather
    from recraft_nb.client.comparing import Comparison as Comparison
    from recraft_nb.engine import serve as serve
    from recraft_nb.errors import AuthenticationFailed as AuthenticationFailed
    from recraft_nb.errors import BadAnswer as BadAnswer
    from recraft_nb.errors import BudgetExceeded as BudgetExceeded
    from recraft_nb.errors import DownloadFailed as DownloadFailed
    from recraft_nb.errors import InvalidRequest as InvalidRequest
    from recraft_nb.errors import JobCancelled as JobCancelled
    from recraft_nb.errors import NotSupported as NotSupported
    from recraft_nb.errors import OutcomeUnknown as OutcomeUnknown
    from recraft_nb.errors import OutOfCredits as OutOfCredits
    from recraft_nb.errors import PictureSizeWarning as PictureSizeWarning
    from recraft_nb.errors import PriceDriftWarning as PriceDriftWarning
    from recraft_nb.errors import Problem as Problem
    from recraft_nb.errors import RateLimited as RateLimited
    from recraft_nb.errors import RecraftError as RecraftError
    from recraft_nb.errors import Refused as Refused
    from recraft_nb.errors import ServiceError as ServiceError
    from recraft_nb.errors import StoreError as StoreError
    from recraft_nb.errors import UnsafeImage as UnsafeImage
    from recraft_nb.errors import WaitUnavailable as WaitUnavailable
    from recraft_nb.exporting import export_html as export_html
    from recraft_nb.kernel.nested_loops import enable_nested_asyncio as enable_nested_asyncio
    from recraft_nb.media import Image as Image
    from recraft_nb.media import ImageBatch as ImageBatch
    from recraft_nb.media import Limits as Limits
    from recraft_nb.media import Mask as Mask
    from recraft_nb.media import blend as blend
    from recraft_nb.media import fit as fit
    from recraft_nb.operations import Color as Color
    from recraft_nb.operations import Controls as Controls
    from recraft_nb.operations import CreateStyle as CreateStyle
    from recraft_nb.operations import CreativeUpscale as CreativeUpscale
    from recraft_nb.operations import CrispUpscale as CrispUpscale
    from recraft_nb.operations import Enhance as Enhance
    from recraft_nb.operations import EnhancePrompt as EnhancePrompt
    from recraft_nb.operations import EraseRegion as EraseRegion
    from recraft_nb.operations import Explore as Explore
    from recraft_nb.operations import ExploreSimilar as ExploreSimilar
    from recraft_nb.operations import Generate as Generate
    from recraft_nb.operations import GenerateBackground as GenerateBackground
    from recraft_nb.operations import ImageToImage as ImageToImage
    from recraft_nb.operations import Inpaint as Inpaint
    from recraft_nb.operations import OptimizeColors as OptimizeColors
    from recraft_nb.operations import Outpaint as Outpaint
    from recraft_nb.operations import Remix as Remix
    from recraft_nb.operations import RemoveBackground as RemoveBackground
    from recraft_nb.operations import ReplaceBackground as ReplaceBackground
    from recraft_nb.operations import TextBox as TextBox
    from recraft_nb.operations import Vectorize as Vectorize
    from recraft_nb.providers import Account as Account
    from recraft_nb.providers import Style as Style
    from recraft_nb.providers.table import providers_table as providers_table
    from recraft_nb.widgets.compare.widget import Compare as Compare
    from recraft_nb.widgets.comparison_matrix.widget import ComparisonMatrix as ComparisonMatrix
    from recraft_nb.widgets.explorer.widget import Explorer as Explorer
    from recraft_nb.widgets.history_browser.widget import HistoryBrowser as HistoryBrowser
    from recraft_nb.widgets.image_grid.widget import ImageGrid as ImageGrid
    from recraft_nb.widgets.layout_board.widget import LayoutBoard as LayoutBoard
    from recraft_nb.widgets.mask_canvas.widget import MaskCanvas as MaskCanvas
    from recraft_nb.widgets.outpaint_frame.widget import OutpaintFrame as OutpaintFrame
    from recraft_nb.widgets.prompt_form.widget import PromptForm as PromptForm
    from recraft_nb.widgets.studio.widget import Studio as Studio
    from recraft_nb.widgets.style_maker.widget import StyleMaker as StyleMaker

_HOMES = {
    "catalog": "Price",
    "client": "Budget Job RateLimits Recraft ask_key gather",
    "client.comparing": "Comparison",
    "errors": (
        "AuthenticationFailed BadAnswer BudgetExceeded DownloadFailed InvalidRequest JobCancelled "
        "NotSupported OutOfCredits OutcomeUnknown PictureSizeWarning PriceDriftWarning Problem RateLimited "
        "RecraftError Refused ServiceError StoreError UnsafeImage WaitUnavailable"
    ),
    "exporting": "export_html",
    "kernel.nested_loops": "enable_nested_asyncio",
    "media": "Image ImageBatch Limits Mask blend fit",
    "operations": (
        "Color Controls CreateStyle CreativeUpscale CrispUpscale Enhance EnhancePrompt EraseRegion Explore "
        "ExploreSimilar Generate GenerateBackground ImageToImage Inpaint OptimizeColors Outpaint Remix "
        "RemoveBackground ReplaceBackground TextBox Vectorize"
    ),
    "engine": "serve",
    "providers": "Account Style",
    "providers.table": "providers_table",
    "widgets.compare.widget": "Compare",
    "widgets.comparison_matrix.widget": "ComparisonMatrix",
    "widgets.explorer.widget": "Explorer",
    "widgets.history_browser.widget": "HistoryBrowser",
    "widgets.image_grid.widget": "ImageGrid",
    "widgets.layout_board.widget": "LayoutBoard",
    "widgets.mask_canvas.widget": "MaskCanvas",
    "widgets.outpaint_frame.widget": "OutpaintFrame",
    "widgets.prompt_form.widget": "PromptForm",
    "widgets.studio.widget": "Studio",
    "widgets.style_maker.widget": "StyleMaker",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = ["__version__", *sorted(_HOME)]  # noqa: PLE0604 - every name in it is a string


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'recraft_nb' has no attribute {name!r}")
    _let_values_show_themselves()
    found = getattr(importlib.import_module(f"recraft_nb.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})


def load_ipython_extension(shell: Any) -> None:
    """``%load_ext recraft_nb``: the magics ``%recraft`` and ``%%recraft``."""
    from recraft_nb.kernel import magics

    _let_values_show_themselves()
    magics.load(shell)


def unload_ipython_extension(shell: Any) -> None:
    """``%unload_ext recraft_nb``: take the magics away."""
    from recraft_nb.kernel import magics

    magics.unload(shell)


def _let_values_show_themselves() -> None:
    """Tell pictures and jobs, who know nothing of widgets, what shows them. The one place that knows both."""
    from recraft_nb.media import view

    view.install(_viewer)


def _viewer(value: Any, **options: Any) -> Any:
    from recraft_nb.client import Job
    from recraft_nb.client.comparing import Comparison
    from recraft_nb.widgets.image_grid.widget import ImageGrid

    if isinstance(value, Comparison):
        from recraft_nb.widgets.comparison_matrix.widget import ComparisonMatrix

        return ComparisonMatrix(value, **options)
    if isinstance(value, Job) and not value.request.makes_pictures:
        from recraft_nb.widgets.answer_card import AnswerCard

        return AnswerCard(value)
    return ImageGrid(value, **options)
