"""Procedural props, people and animals: what the picture set lacks, drawn from a seed.

>>> drawn = draw("animal:fox", seed=1, traits=("sitting",))
>>> drawn.width, drawn.height
(600.0, 600.0)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.chance import Chance
from recraft_nb.engine.illustrator.props import (
    airship,
    animals,
    arms,
    baked,
    bedsteads,
    birds,
    blooms,
    bridges,
    buildings,
    bundles,
    cakes,
    capybara,
    cars,
    charts,
    cocktails,
    counter,
    craft,
    creatures,
    crew,
    critters,
    curios,
    cuts,
    cycles,
    deskwork,
    dishes,
    doings,
    dwellings,
    faces,
    fantasy_folk,
    farm,
    festive,
    festive_tree,
    figures,
    fittings,
    food_above,
    fossils,
    from_above,
    furniture,
    galley,
    garden,
    greenery,
    heavy,
    herbs,
    herd,
    homes,
    household,
    implements,
    isometric,
    kept,
    legends,
    london,
    machines,
    monuments,
    moonlit,
    music,
    nature,
    noodles,
    nooks,
    occasions,
    orchard,
    outdoors,
    parcels,
    parlour,
    placards,
    platter,
    players,
    products,
    red_panda,
    rides,
    roadside,
    sea_life,
    seaside,
    sights,
    skillet,
    sky_things,
    small_life,
    spiny,
    storefronts,
    storied,
    sundries,
    tableware,
    things,
    towers,
    trades,
    treats,
    trifles,
    trunk,
    upright_birds,
    utensils,
    vehicles,
    waders,
    whimsies,
    wild,
    wonders,
    working,
    workplaces,
    worn,
    yard,
)
from recraft_nb.engine.illustrator.props.look import Look
from recraft_nb.engine.illustrator.props.shapes import Drawn, Pen, Rgb

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["KEYS", "Drawn", "draw"]

_DRAWINGS: Mapping[str, Callable[[Pen, Look], None]] = {
    **animals.DRAWINGS,
    **wild.DRAWINGS,
    **airship.DRAWINGS,
    **capybara.DRAWINGS,
    **arms.DRAWINGS,
    **baked.DRAWINGS,
    **bedsteads.DRAWINGS,
    **blooms.DRAWINGS,
    **worn.DRAWINGS,
    **birds.DRAWINGS,
    **upright_birds.DRAWINGS,
    **creatures.DRAWINGS,
    **spiny.DRAWINGS,
    **storefronts.DRAWINGS,
    **herbs.DRAWINGS,
    **herd.DRAWINGS,
    **figures.DRAWINGS,
    **legends.DRAWINGS,
    **kept.DRAWINGS,
    **london.DRAWINGS,
    **trades.DRAWINGS,
    **bridges.DRAWINGS,
    **buildings.DRAWINGS,
    **bundles.DRAWINGS,
    **cakes.DRAWINGS,
    **parlour.DRAWINGS,
    **machines.DRAWINGS,
    **garden.DRAWINGS,
    **farm.DRAWINGS,
    **festive.DRAWINGS,
    **critters.DRAWINGS,
    **curios.DRAWINGS,
    **treats.DRAWINGS,
    **working.DRAWINGS,
    **workplaces.DRAWINGS,
    **red_panda.DRAWINGS,
    **rides.DRAWINGS,
    **outdoors.DRAWINGS,
    **nature.DRAWINGS,
    **dwellings.DRAWINGS,
    **towers.DRAWINGS,
    **furniture.DRAWINGS,
    **things.DRAWINGS,
    **vehicles.DRAWINGS,
    **utensils.DRAWINGS,
    **cars.DRAWINGS,
    **charts.DRAWINGS,
    **cocktails.DRAWINGS,
    **counter.DRAWINGS,
    **craft.DRAWINGS,
    **crew.DRAWINGS,
    **deskwork.DRAWINGS,
    **fantasy_folk.DRAWINGS,
    **cuts.DRAWINGS,
    **cycles.DRAWINGS,
    **homes.DRAWINGS,
    **household.DRAWINGS,
    **parcels.DRAWINGS,
    **placards.DRAWINGS,
    **trifles.DRAWINGS,
    **platter.DRAWINGS,
    **players.DRAWINGS,
    **products.DRAWINGS,
    **skillet.DRAWINGS,
    **sky_things.DRAWINGS,
    **tableware.DRAWINGS,
    **moonlit.DRAWINGS,
    **music.DRAWINGS,
    **noodles.DRAWINGS,
    **nooks.DRAWINGS,
    **occasions.DRAWINGS,
    **orchard.DRAWINGS,
    **festive_tree.DRAWINGS,
    **sea_life.DRAWINGS,
    **seaside.DRAWINGS,
    **sights.DRAWINGS,
    **small_life.DRAWINGS,
    **storied.DRAWINGS,
    **sundries.DRAWINGS,
    **dishes.DRAWINGS,
    **doings.DRAWINGS,
    **fittings.DRAWINGS,
    **fossils.DRAWINGS,
    **food_above.DRAWINGS,
    **from_above.DRAWINGS,
    **galley.DRAWINGS,
    **greenery.DRAWINGS,
    **heavy.DRAWINGS,
    **implements.DRAWINGS,
    **isometric.DRAWINGS,
    **monuments.DRAWINGS,
    **roadside.DRAWINGS,
    **waders.DRAWINGS,
    **whimsies.DRAWINGS,
    **wonders.DRAWINGS,
    **yard.DRAWINGS,
    **trunk.DRAWINGS,
}

#: Every key that can be drawn: "prop:…", "figure:…", "animal:…".
KEYS: frozenset[str] = frozenset(_DRAWINGS)


def draw(key: str, *, seed: int, color: Rgb | None = None, traits: tuple[str, ...] = ()) -> Drawn:
    """Draw one thing.

    Args:
        key: One of :data:`KEYS`.
        seed: Chooses the variant: same arguments, same bytes.
        color: Colour of the main surface (coat, clothes, walls); shading and markings follow it.
        traits: Poses and adjectives ("sitting", "sleeping", "striped"); unknown ones change nothing.

    Returns:
        The drawing in a box of 600 × 600 units. Side views face left.

    Raises:
        KeyError: For a key that is not in :data:`KEYS`.
    """
    look = Look(Chance(seed, key), color, traits)
    pen = Pen(iris=faces.iris_of(look), glows=faces.glow(look), feeling=faces.feeling_of(look))
    _DRAWINGS[key](pen, look)
    return pen.done()
