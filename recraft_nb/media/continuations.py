"""The verbs that continue from a picture. Each asks the client that the picture came from."""

from __future__ import annotations

from typing import Any, Protocol

from recraft_nb.errors import RecraftError

__all__ = ["Asker", "Continuations"]


class Asker(Protocol):
    """The client's methods that take a picture; each starts at once and returns its job."""

    def vectorize(self, image: Any, **options: Any) -> Any:
        """Raster to vector."""

    def remove_background(self, image: Any, **options: Any) -> Any:
        """Cut out the subject."""

    def crisp_upscale(self, image: Any, **options: Any) -> Any:
        """Enlarge faithfully."""

    def creative_upscale(self, image: Any, **options: Any) -> Any:
        """Enlarge with new detail."""

    def enhance(self, image: Any, **options: Any) -> Any:
        """Refine."""

    def remix(self, image: Any, **options: Any) -> Any:
        """Vary."""

    def inpaint(self, image: Any, mask: Any, prompt: str, **options: Any) -> Any:
        """Redraw the white part of a mask."""

    def erase_region(self, image: Any, mask: Any, **options: Any) -> Any:
        """Remove the white part of a mask."""

    def outpaint(self, image: Any, *arguments: Any, **options: Any) -> Any:
        """Paint on beyond the edges."""

    def replace_background(self, image: Any, prompt: str, **options: Any) -> Any:
        """New background behind the subject."""

    def image_to_image(self, image: Any, prompt: str, **options: Any) -> Any:
        """Redraw after a prompt."""

    def explore_similar(self, image: Any, **options: Any) -> Any:
        """Pictures close to this one."""


class Continuations:
    """The verbs of a picture; every one returns a Job, and the new pictures name this one as parent."""

    __slots__ = ()
    _asker: Asker | None

    @property
    def asker(self) -> Asker | None:
        """The client that continues from this picture, or None."""
        return self._asker

    def vectorize(self, **options: Any) -> Any:
        """This picture as a vector (SVG)."""
        return self._ask("vectorize").vectorize(self, **options)

    def remove_background(self, **options: Any) -> Any:
        """The subject alone, on a transparent ground."""
        return self._ask("remove_background").remove_background(self, **options)

    def crisp_upscale(self, **options: Any) -> Any:
        """This picture larger, faithful to its pixels."""
        return self._ask("crisp_upscale").crisp_upscale(self, **options)

    def creative_upscale(self, **options: Any) -> Any:
        """This picture larger, with invented detail."""
        return self._ask("creative_upscale").creative_upscale(self, **options)

    def enhance(self, **options: Any) -> Any:
        """This picture refined; ``refinement="moderate"`` and further options as the client takes them."""
        return self._ask("enhance").enhance(self, **options)

    def remix(self, **options: Any) -> Any:
        """Variations of this picture; ``size="16:9"`` changes its shape."""
        return self._ask("remix").remix(self, **options)

    def inpaint(self, mask: Any, prompt: str, **options: Any) -> Any:
        """Redraw the white part of a mask of this picture's size from a prompt."""
        return self._ask("inpaint").inpaint(self, mask, prompt, **options)

    def erase(self, mask: Any, **options: Any) -> Any:
        """Remove what the white part of the mask covers."""
        return self._ask("erase_region").erase_region(self, mask, **options)

    def outpaint(self, *arguments: Any, **options: Any) -> Any:
        """Paint on beyond the edges; arguments as the client's ``outpaint`` after the picture."""
        return self._ask("outpaint").outpaint(self, *arguments, **options)

    def replace_background(self, prompt: str, **options: Any) -> Any:
        """Keep the subject, paint a new background."""
        return self._ask("replace_background").replace_background(self, prompt, **options)

    def image_to_image(self, prompt: str, strength: float | None = None, **options: Any) -> Any:
        """Redraw this picture after a prompt; `strength` 0–1 is how far it may go from it."""
        if strength is not None:
            options["strength"] = strength
        return self._ask("image_to_image").image_to_image(self, prompt, **options)

    def similar(self, similarity: int | None = None, **options: Any) -> Any:
        """Pictures close to this one; `similarity` 1 (a little) to 5 (extremely)."""
        if similarity is not None:
            options["similarity"] = similarity
        return self._ask("explore_similar").explore_similar(self, **options)

    def _ask(self, verb: str) -> Asker:
        if self._asker is None:
            raise RecraftError(
                "This picture is not connected to a client, so it cannot ask for more.",
                advice=f"Ask the client: client.{verb}(image, …).",
            )
        return self._asker
