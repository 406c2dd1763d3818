"""What something is made of, when that is many small pieces: "a lion made of flowers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.made import MADE
from recraft_nb.engine.illustrator.compose.pieces import STUFFS
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.language.drafts import Draft

# What these are made of is seen by their colour.
_WHOLE = word_set("buildings vehicles landscape")
# Stuffs in which even a house or a car is seen to be made of them.
_SEEN = frozenset(
    word
    for word in STUFFS
    if word.split()[-1]
    in word_set("""
        balloons yarn flowers roses daisies tulips buttons candy candies sweets lollipops lego legos bricks
        coins gears cogs clockwork fruit fruits berries strawberries vegetables banknotes money bills
        pencils crayons feathers beans
    """)
)


def made_of_pieces(drafts: Sequence[Draft], said: Sequence[str], colors: Mapping[str, Rgb]) -> bool:
    """Note of which pieces things are made; False for a stuff that comes in none.

    Args:
        drafts: The things.
        said: The words that follow "made of".
        colors: Words for colours.
    """
    name = next((n for n in (" ".join(said[-2:]), said[-1] if said else "") if n in STUFFS), "")
    made = [draft for draft in drafts if draft.group not in _WHOLE or name in _SEEN]
    if not name or not made:
        return False
    for draft in made:
        draft.add_traits([MADE + name])
        draft.colors = draft.colors or [colors[word] for word in said if word in colors and word != name]
    return True
