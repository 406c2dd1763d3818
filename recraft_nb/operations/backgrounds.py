"""Another background: found by the service, or where a mask says."""

from __future__ import annotations

from typing import ClassVar

from recraft_nb.catalog import Operation
from recraft_nb.operations.inpaint import Masked
from recraft_nb.operations.redrawing import Redrawing


class ReplaceBackground(Redrawing):
    """The background, which the service finds itself, drawn anew after a prompt.

    Models: V3 and V3 Vector. Price: the model's price for each picture. Source: official endpoint
    reference "Replace background", Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.REPLACE_BACKGROUND


class GenerateBackground(Masked):
    """A background drawn where a mask is white.

    Models: V3 and V3 Vector. Price: the model's price for each picture. Source: official endpoint
    reference "Generate background", Nov 2026.

    Raises:
        InvalidRequest: With every problem at once.
    """

    operation: ClassVar[Operation] = Operation.GENERATE_BACKGROUND
