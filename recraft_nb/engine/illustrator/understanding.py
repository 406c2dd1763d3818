"""What a prompt is taken to mean: step by step, what everybody knows beyond its words is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.acted import evenings, round_tables, tableaux, wonders
from recraft_nb.engine.illustrator.animals import flocks
from recraft_nb.engine.illustrator.compose import characters, smiles
from recraft_nb.engine.illustrator.compose.printed.logos import mascot
from recraft_nb.engine.illustrator.compose.printed.pages import coloring
from recraft_nb.engine.illustrator.compose.relating import armed, joined, seen_above, ventures
from recraft_nb.engine.illustrator.compose.scenery import tabletop
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.matter import (
    card_colors,
    emojis,
    flags_said,
    mark_parts,
    meanings,
    printed_matter,
    styled,
    titled,
    trade_marks,
)
from recraft_nb.engine.illustrator.meaning import (
    contrivances,
    crafted,
    dotted,
    dressed_up,
    feasts,
    fillings,
    mishaps,
    painted_each,
    rolled,
    senses,
    shots,
    softened,
    varieties,
)
from recraft_nb.engine.illustrator.meaning.amended import amended
from recraft_nb.engine.illustrator.meaning.ideas import conceived
from recraft_nb.engine.illustrator.places import (
    alfresco,
    canopies,
    daylight,
    harmed,
    insides,
    renowned,
    surroundings,
)
from recraft_nb.engine.illustrator.places.locales import located
from recraft_nb.engine.illustrator.table import (
    boards,
    cakes,
    ensembles,
    formed,
    garnished,
    overhead,
    pantry,
    stalls,
    strewn,
    treats,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from recraft_nb.engine.illustrator.brief import Brief


def _titled(brief: Brief) -> Brief:
    return titled.titled(brief, default_lexicon())


def _of_trade(brief: Brief) -> Brief:
    return trade_marks.of_trade(brief, default_lexicon())


def _with_parts(brief: Brief) -> Brief:
    return mark_parts.with_parts(brief, default_lexicon())


# Each takes a brief and gives it back with what it knows about; a later one builds on the earlier ones.
_STEPS: tuple[Callable[[Brief], Brief], ...] = (
    canopies.overhead,
    mascot.staged,
    painted_each.painted_each,
    # Where it is, and who does what there.
    located,
    surroundings.surrounded,
    renowned.recognised,
    daylight.told,
    insides.seen_within,
    flocks.counted,
    harmed.harmed,
    conceived,
    contrivances.contrived,
    senses.settled_senses,
    varieties.told_apart,
    mishaps.happened,
    flags_said.hoisted,
    fillings.filled,
    amended,
    dressed_up.dressed_up,
    evenings.at_the_screen,
    # Food, shops and tables.
    cakes.iced,
    treats.treated,
    garnished.garnished,
    stalls.set_up,
    alfresco.set_out,
    pantry.laid_ready,
    overhead.laid,
    formed.laid_in_form,
    seen_above.seen_above,
    # What several do together, and how things lie about.
    ventures.ventured,
    ensembles.assembled,
    boards.boarded,
    rolled.unrolled,
    dotted.dotted,
    strewn.strewn,
    softened.softened,
    mishaps.melted,
    # What is in whose hands, and on what it stands.
    feasts.celebrated,
    armed.armed,
    joined.join,
    round_tables.seated,
    tableaux.staged,
    wonders.shown,
    tabletop.settled_on,
    shots.staged,
    dressed_up.wrapped_up,
    # What printed matter is about.
    printed_matter.about,
    meanings.meant,
    _titled,
    smiles.with_faces,
    characters.busy,
    titled.announced,
    coloring.blank,
    styled.styled,
    crafted.crafted,
    card_colors.of_the_card,
    _of_trade,
    _with_parts,
    emojis.felt,
)


def understood(brief: Brief) -> Brief:
    """The brief with everything that its words imply."""
    for step in _STEPS:
        brief = step(brief)
    return brief
