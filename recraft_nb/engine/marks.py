"""What every file of the engine says about itself, so that nobody takes it for someone else's work."""

from __future__ import annotations

from typing import Any

from recraft_nb._version import __version__

__all__ = ["ENGINE", "LABEL", "file_record"]

ENGINE = "local-procedural"
"""The mark that every JSON answer and every file of this engine carries."""

LABEL = "Local engine – not Recraft's model"


def file_record(
    facts: dict[str, Any], recipe: dict[str, Any] | None, shows: str = "", operation: str = "generate"
) -> dict[str, Any]:
    """The metadata of one file: who made it, what was asked, and what redraws it. No times.

    Args:
        facts: What was asked.
        recipe: The illustrator's recipe; None for a picture that no recipe redraws.
        shows: Fingerprint of what the file shows, so that the recipe is believed for nothing else.
        operation: What was done.
    """
    asked = {name: value for name, value in facts.items() if value not in (None, "", [], False)}
    record = {
        "provider": "local",
        "engine": ENGINE,
        "label": LABEL,
        "version": __version__,
        "operation": operation,
        "prompt": facts.get("prompt", ""),
        "random_seed": facts["seed"],
        "asked": {name: value for name, value in asked.items() if name != "recipe"},
    }
    if recipe is not None:
        record |= {"recipe": recipe, "shows": shows}
    return record
