"""What a single drawing is given to go by: its chance, its colour and its traits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word
from recraft_nb.engine.illustrator.language.vocabulary import vocabulary
from recraft_nb.engine.illustrator.props.pen.shapes import Rgb, Tones, tones

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from recraft_nb.engine.illustrator.ink.chance import Chance

#: Begins the trait that carries a second colour.
SECOND = "second:"
#: Trait of what is in a soft colour, each copy in another.
PASTEL = "pastel"
_PASTELS = ("#f6b8c6", "#b9d3f2", "#bfe3c6", "#f9e0a6", "#d6c2ec", "#f9c9a8")

#: Other words for what an animal does.
_SAID = kinds_by_word(
    {
        "running": "galloping trotting cantering sprinting charging dashing racing chasing prancing",
        "jumping": "leaping hopping pouncing bounding frolicking rearing",
    }
)


@dataclass(frozen=True, slots=True)
class Look:
    """The wishes for one drawing.

    Attributes:
        chance: Where variety comes from.
        color: Colour asked for, or None.
        traits: Adjectives and poses.
    """

    chance: Chance
    color: Rgb | None
    traits: tuple[str, ...]

    def has(self, *names: str) -> bool:
        """Whether any of the traits was asked for."""
        return any(name in self.traits for name in names)

    @property
    def second(self) -> str:
        """The other colour of "black and white", or ""."""
        return next((t.removeprefix(SECOND) for t in self.traits if t.startswith(SECOND)), "")

    def pose(self, *known: str) -> str:
        """The first pose asked for that the drawing knows; its first pose if none."""
        said = (_SAID.get(trait, trait) for trait in self.traits)
        return next((trait for trait in said if trait in known), known[0])

    def main(self, *choices: str) -> Tones:
        """Tones of the main surface: the colour asked for, else one of the choices."""
        own = self.chance.pick(choices)  # drawn even if unused, so that a colour changes nothing else
        if PASTEL in self.traits and not self.color:
            own = self.chance.pick(_PASTELS)
        return tones(ink.hexa(self.color) if self.color else own)

    def part(self, *names: str) -> str:
        """The colour of a part that the traits describe ("blue door"); "" when none does."""
        said = color_of_part(self.traits, names)
        return ink.hexa(said) if said is not None else ""

    def part_or(self, name: str, *choices: str) -> Tones:
        """Tones of a part: the colour that the traits give it, else one of the choices."""
        own = self.chance.pick(choices)
        return tones(self.part(name) or own)

    def pick(self, *choices: str) -> Tones:
        """Tones of another surface."""
        return tones(self.chance.pick(choices))


def color_of_part(traits: Sequence[str], names: Collection[str] = ()) -> Rgb | None:
    """The colour of a part that the traits describe ("blue door"), or of any part when none is named."""
    for trait in traits:
        words = trait.split()
        if len(words) > 1 and (not names or {words[-1], words[-1].removesuffix("s")} & set(names)):
            for length in (2, 1):
                for start in range(len(words) - length):
                    said = _color_named(" ".join(words[start : start + length]))
                    if said is not None:
                        return said
    return None


def _color_named(words: str) -> Rgb | None:
    """A colour by its name or by the stuff that has it: "wooden" is brown."""
    known = vocabulary()
    return known.colors.get(words) or known.materials.get(words)
