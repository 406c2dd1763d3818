"""What something is shaped like: "a cake shaped like a castle", "a heart-shaped pizza"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.inference import drawn_as

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.reading import Reading

#: Begins the trait that names the picture whose shape a thing has.
SHAPE = "shape:"
# What is that shape already.
_ITSELF = frozenset({"round", "square", "oval", "pear", "bell", "egg", "almond"})

# What is named by its shape alone, and by which shapes: "a heart balloon", "star cookies".
_FORMED = frozenset({"balloon", "balloons", "cookie", "cookies", "cake", "pillow", "lantern", "lanterns"})
_FORMS = frozenset({"heart", "star"})


def take_shape(reading: Reading, words: list[str]) -> list[str]:
    """Take "heart shaped" out of the words of a phrase and remember it for its thing."""
    reading.shape = ""
    if len(words) > 1 and words[-1] in _FORMED and words[-2] in _FORMS:
        # A heart balloon is a balloon in that shape.
        found = reading.lexicon.find([words[-2]])
        if found is not None:
            reading.shape = SHAPE + drawn_as(found.picture, in_print=False)
            return [*words[:-2], words[-1]]
    if "shaped" not in words:
        return words
    at = words.index("shaped")
    if at == 0 or at + 1 == len(words):
        return words
    name = words[at - 1]
    found = reading.lexicon.find([name])
    if found is not None and name not in _ITSELF:
        reading.shape = SHAPE + drawn_as(found.picture, in_print=False)
    return [*words[: at - 1], *words[at + 1 :]]


def reshape(reading: Reading, words: list[str]) -> None:
    """Give the thing named last the shape that these words name."""
    scene = reading.scene
    if not scene.drafts:
        return
    for length in range(min(3, len(words)), 0, -1):
        found = reading.lexicon.find(words[-length:])
        if found is not None:
            picture = drawn_as(found.picture, in_print=False)
            for draft in scene.grouped() or scene.drafts[-1:]:
                draft.add_traits([SHAPE + picture])
            return
