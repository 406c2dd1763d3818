"""The methods that ask: one for each operation, written once for all three faces of a client."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from recraft_nb.catalog import aspect_of
from recraft_nb.errors import RecraftError
from recraft_nb.media import Image
from recraft_nb.operations import (
    CreateStyle,
    CreativeUpscale,
    CrispUpscale,
    Enhance,
    EnhancePrompt,
    EraseRegion,
    Explore,
    ExploreSimilar,
    Generate,
    GenerateBackground,
    ImageToImage,
    Inpaint,
    OptimizeColors,
    Outpaint,
    Remix,
    RemoveBackground,
    ReplaceBackground,
    Vectorize,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from recraft_nb.catalog import Operation
    from recraft_nb.operations import Color, Controls, Request, TextBox

__all__ = ["Asking"]

Pictures = TypeVar("Pictures")
Words = TypeVar("Words")
OneStyle = TypeVar("OneStyle")
Colors = TypeVar("Colors")

_SELF = {"self", "__class__"}


class Asking(ABC, Generic[Pictures, Words, OneStyle, Colors]):
    """What can be asked for. A subclass says what an answer looks like: a job, a result, a coroutine.

    A picture is anything a person has: an `Image`, a path, bytes, a PIL image, a NumPy array
    (height × width, × 3 or × 4), a figure, an ``https:`` or ``data:`` URL. A mask is a `Mask`, a
    canvas, or an array or picture of the same size; white is what the service redraws.

    Every method raises `InvalidRequest`, with all problems at once, before anything is sent.
    """

    @abstractmethod
    def submit(self, request: Request) -> Any:
        """Start a request; the one verb underneath all others."""

    def default_model(self, operation: Operation, given: Mapping[str, Any]) -> str | None:
        """The model to take when none is named; None leaves it to the request."""
        del operation, given
        return None

    # -- from words -------------------------------------------------------------------------------

    def generate(
        self,
        prompt: str,
        *,
        n: int = 1,
        model: str | None = None,
        size: str | None = None,
        style: str | None = None,
        style_id: str | None = None,
        style_references: Iterable[Any] | None = None,
        style_match: str | None = None,
        negative_prompt: str | None = None,
        random_seed: int | None = None,
        output: str | None = None,
        controls: Controls | dict[str, Any] | None = None,
        text_layout: Iterable[TextBox | dict[str, Any]] | None = None,
        image_format: str | None = None,
    ) -> Pictures:
        """Pictures from words. The arguments are the fields of `Generate`.

        >>> client.generate("a red cat on a windowsill", n=4, size="4:3")
        """
        return self._pictures(Generate, locals())

    def explore(
        self,
        prompt: str,
        *,
        model: str | None = None,
        size: str | None = None,
        controls: Controls | dict[str, Any] | None = None,
        image_format: str | None = None,
    ) -> Pictures:
        """A set of pictures that read the same words in different ways. Fields of `Explore`."""
        return self._pictures(Explore, locals())

    def enhance_prompt(self, prompt: str) -> Words:
        """The prompt in more words; the result is text. Price: 10 units."""
        made: Words = self._ask(EnhancePrompt, locals())
        return made

    # -- from a picture and words -------------------------------------------------------------------

    def image_to_image(
        self,
        image: Any,
        prompt: str,
        strength: float = 0.4,
        *,
        n: int = 1,
        model: str | None = None,
        style: str | None = None,
        style_id: str | None = None,
        style_match: str | None = None,
        negative_prompt: str | None = None,
        random_seed: int | None = None,
        controls: Controls | dict[str, Any] | None = None,
        text_layout: Iterable[TextBox | dict[str, Any]] | None = None,
        image_format: str | None = None,
    ) -> Pictures:
        """A picture redrawn after a prompt; ``strength`` 0 is nearly the same, 1 nearly unrelated."""
        return self._pictures(ImageToImage, locals())

    def inpaint(
        self,
        image: Any,
        mask: Any,
        prompt: str,
        *,
        n: int = 1,
        model: str | None = None,
        style: str | None = None,
        style_id: str | None = None,
        style_match: str | None = None,
        negative_prompt: str | None = None,
        random_seed: int | None = None,
        controls: Controls | dict[str, Any] | None = None,
        text_layout: Iterable[TextBox | dict[str, Any]] | None = None,
        image_format: str | None = None,
    ) -> Pictures:
        """Redraw the white part of a mask of the picture's size from a prompt. Fields of `Inpaint`."""
        return self._pictures(Inpaint, locals())

    def outpaint(
        self,
        image: Any,
        prompt: str,
        *,
        expand_left: int | None = None,
        expand_right: int | None = None,
        expand_top: int | None = None,
        expand_bottom: int | None = None,
        size: str | None = None,
        zoom_out_percentage: float | None = None,
        n: int = 1,
        model: str | None = None,
        style: str | None = None,
        style_id: str | None = None,
        style_match: str | None = None,
        negative_prompt: str | None = None,
        random_seed: int | None = None,
        controls: Controls | dict[str, Any] | None = None,
        text_layout: Iterable[TextBox | dict[str, Any]] | None = None,
        image_format: str | None = None,
    ) -> Pictures:
        """Paint on beyond the edges: pixels on each side, or a size of the whole; or zoom out.

        The fields are those of `Outpaint`; sides of the result are at most 4096 pixels.
        """
        return self._pictures(Outpaint, locals())

    def replace_background(
        self,
        image: Any,
        prompt: str,
        *,
        n: int = 1,
        model: str | None = None,
        style: str | None = None,
        style_id: str | None = None,
        style_match: str | None = None,
        negative_prompt: str | None = None,
        random_seed: int | None = None,
        controls: Controls | dict[str, Any] | None = None,
        text_layout: Iterable[TextBox | dict[str, Any]] | None = None,
        image_format: str | None = None,
    ) -> Pictures:
        """Keep the subject, which the service finds itself, and paint a new background."""
        return self._pictures(ReplaceBackground, locals())

    def generate_background(
        self,
        image: Any,
        mask: Any,
        prompt: str,
        *,
        n: int = 1,
        model: str | None = None,
        style: str | None = None,
        style_id: str | None = None,
        style_match: str | None = None,
        negative_prompt: str | None = None,
        random_seed: int | None = None,
        controls: Controls | dict[str, Any] | None = None,
        text_layout: Iterable[TextBox | dict[str, Any]] | None = None,
        image_format: str | None = None,
    ) -> Pictures:
        """Paint a background where the mask is white. Fields of `GenerateBackground`."""
        return self._pictures(GenerateBackground, locals())

    # -- from a picture alone -----------------------------------------------------------------------

    def vectorize(
        self,
        image: Any,
        *,
        svg_compression: str | bool | None = None,
        limit_num_shapes: str | bool | None = None,
        max_num_shapes: int | None = None,
        color_reduction: str | bool | None = None,
        return_gradients: str | bool | None = None,
        small_shape_filter: str | bool | None = None,
        shape_stacking: str | None = None,
        strict_color_palette: Iterable[Any] | None = None,
    ) -> Pictures:
        """A raster picture as SVG. Price: 10 units. The options are those of `Vectorize`."""
        return self._pictures(Vectorize, locals())

    def remove_background(self, image: Any, *, image_format: str | None = None) -> Pictures:
        """The subject alone, on a transparent ground. Price: 10 units."""
        return self._pictures(RemoveBackground, locals())

    def crisp_upscale(self, image: Any, *, image_format: str | None = None) -> Pictures:
        """Larger, and faithful to its pixels. Price: 4 units."""
        return self._pictures(CrispUpscale, locals())

    def creative_upscale(self, image: Any, *, image_format: str | None = None) -> Pictures:
        """Larger, with invented detail. Price: 250 units."""
        return self._pictures(CreativeUpscale, locals())

    def enhance(
        self, image: Any, *, refinement: str | None = None, image_format: str | None = None
    ) -> Pictures:
        """Re-rendered in finer detail; ``refinement`` is ``"subtle"`` or ``"moderate"``. Price: 210 units."""
        return self._pictures(Enhance, locals())

    def erase_region(self, image: Any, mask: Any, *, image_format: str | None = None) -> Pictures:
        """Remove what the white part of the mask covers. Price: 2 units."""
        return self._pictures(EraseRegion, locals())

    def remix(
        self,
        image: Any,
        size: str | None = None,
        *,
        n: int = 1,
        model: str | None = None,
        random_seed: int | None = None,
        image_format: str | None = None,
    ) -> Pictures:
        """Variations of a picture, in any of the aspects; without ``size`` in the nearest to its own."""
        if size is None and (measured := _size_of(image)):
            size = aspect_of(*measured)
        given = {name: value for name, value in locals().items() if name != "measured"}
        return self._pictures(Remix, given)

    def explore_similar(
        self, image: Any, similarity: int = 3, *, image_format: str | None = None
    ) -> Pictures:
        """Pictures close to one that `explore` gave.

        Args:
            image: That picture, or its ``image_id``.
            similarity: 1 (a little) to 5 (extremely).
            image_format: ``"webp"`` or ``"png"``.
        """
        given = {"source_image_id": image, "similarity": similarity, "image_format": image_format}
        return self._pictures(ExploreSimilar, given)

    # -- styles and colours -------------------------------------------------------------------------

    def create_style(
        self,
        images: Iterable[Any] | None = None,
        *,
        style: str | None = None,
        model: str | None = None,
        match: str | None = None,
        image_weights: Iterable[float] | None = None,
        source_styles: Iterable[str] | None = None,
        source_style_weights: Iterable[float] | None = None,
        mix_policy: str | None = None,
        prompt: str | None = None,
        palette: Controls | dict[str, Any] | None = None,
        private: bool | None = None,
    ) -> OneStyle:
        """A style of one's own from reference pictures, or mixed from others. Price: 5 units.

        The result is a `Style`; its ``id`` is what ``style_id`` takes. Fields of `CreateStyle`.
        """
        made: OneStyle = self._ask(CreateStyle, locals())
        return made

    def optimize_colors(self, colors: Iterable[Color | str | Any], *, limit: int) -> Colors:
        """A palette made smaller; the result maps each given colour to the one that stands for it."""
        made: Colors = self._ask(OptimizeColors, {"colors": colors, "num_colors_limit": limit})
        return made

    def _pictures(self, kind: type[Request], given: dict[str, Any]) -> Pictures:
        made: Pictures = self._ask(kind, given)
        return made

    def _ask(self, kind: type[Request], given: dict[str, Any]) -> Any:
        values = {name: value for name, value in given.items() if name not in _SELF and value is not None}
        if "model" in kind.model_fields and "model" not in values:
            model = self.default_model(kind.operation, values)
            if model is not None:
                values["model"] = model
        return self.submit(kind(**values))


def _size_of(picture: Any) -> tuple[int, int] | None:
    """Width and height of a picture, where it can be told without a download."""
    try:
        return Image.open(picture).size
    except (RecraftError, OSError, TypeError, ValueError):
        return None  # the request says what is wrong with it
