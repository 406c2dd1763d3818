"""What a prompt is taken to mean: step by step, what everybody knows beyond its words is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import (
    alfresco,
    boards,
    cakes,
    canopies,
    card_colors,
    contrivances,
    crafted,
    daylight,
    dotted,
    dressed_up,
    emojis,
    ensembles,
    evenings,
    feasts,
    fillings,
    flags_said,
    flocks,
    formed,
    garnished,
    harmed,
    insides,
    mark_parts,
    meanings,
    mishaps,
    overhead,
    painted_each,
    pantry,
    printed_matter,
    renowned,
    rolled,
    round_tables,
    senses,
    shots,
    softened,
    stalls,
    strewn,
    styled,
    surroundings,
    tableaux,
    titled,
    trade_marks,
    treats,
    varieties,
    wonders,
)
from recraft_nb.engine.illustrator.amended import amended
from recraft_nb.engine.illustrator.compose import characters, smiles
from recraft_nb.engine.illustrator.compose.printed import coloring, mascot
from recraft_nb.engine.illustrator.compose.relating import armed, joined, seen_above, ventures
from recraft_nb.engine.illustrator.compose.scenery import tabletop
from recraft_nb.engine.illustrator.ideas import conceived
from recraft_nb.engine.illustrator.lexicon import default_lexicon
from recraft_nb.engine.illustrator.locales import located

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
