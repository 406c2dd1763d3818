"""What a view of a whole place is made of: its houses, its rock, its street are no things in front of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.relating import joined
from recraft_nb.engine.illustrator.language.grammar import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.brief import Brief

_PARTS: Mapping[str, frozenset[str]] = {
    "white town": word_set(
        "prop:cliff prop:houses prop:house house houses prop:cottage prop:village prop:rock"
    ),
    "lantern market": word_set(
        "prop:market_stall red-paper-lantern prop:lantern prop:houses prop:pagoda_street"
    ),
    "steep street": word_set("tram-car prop:tram prop:cable_car prop:houses prop:house house"),
    "treehouse village": word_set(
        "prop:treehouse prop:bridge prop:rope_bridge prop:lantern prop:houses prop:ladder deciduous-tree"
    ),
    "cottage garden": word_set(
        "herb prop:lavender prop:cottage prop:house rock prop:rock prop:stones deciduous-tree"
    ),
    "cafe terrace": word_set(
        "prop:blanket prop:tablecloth prop:table prop:dining_table chair coffee-shop prop:shop"
    ),
    "window view": word_set("window prop:window cloud prop:cloud_big prop:curtain airplane prop:airplane"),
    "roof terrace": word_set(
        "prop:lantern red-paper-lantern prop:pillow prop:string_lights prop:houses prop:skyscraper prop:rug"
        " prop:bar"
    ),
    "hamlet": word_set("prop:pier prop:dock prop:houses"),
    "road from above": word_set(
        "prop:bus prop:truck prop:car prop:van automobile bus prop:peaks mountain prop:motorcycle prop:taxi"
        " taxi"
    ),
    "courtyard": word_set("prop:orange_tree prop:lemon_tree prop:arch door prop:door prop:house prop:houses"),
    "reading nook": word_set(
        "books prop:books closed-book prop:bookshelf prop:pillow prop:blanket prop:armchair prop:sofa window"
        " couch-and-lamp prop:floor_lamp prop:bench book prop:book"
    ),
    "hothouse": word_set("prop:greenhouse potted-plant prop:table"),
    "square": word_set("blue-square red-square"),
    "concourse": word_set("prop:clock prop:tall_clock mantelpiece-clock prop:train prop:bench"),
    "container port": word_set(
        "building-construction prop:tower_crane prop:cargo_ship passenger-ship ship prop:crate package"
    ),
    "hot spring": word_set("rock prop:rock prop:peaks mountain"),
    "porch": word_set("prop:lantern prop:stairs door prop:door prop:house prop:fence"),
    "hotel front": word_set("hotel door prop:door prop:hotel"),
    "allotment": word_set(
        "hut prop:shed prop:raised_bed leafy-green prop:lettuce carrot tomato prop:tomato prop:carrot"
        " prop:fence prop:beans beans prop:cabbage"
    ),
    "island from above": word_set("prop:island coral prop:coral prop:reef fish animal:fish"),
    "fields from above": word_set("prop:tractor tractor prop:barn deciduous-tree"),
    "town from above": word_set(
        "bench prop:bench deciduous-tree prop:houses prop:skyscraper automobile prop:house house"
    ),
    "station deck": word_set(
        "globe-showing-europe-africa globe-showing-americas globe-showing-asia-australia prop:earth"
        " prop:planet prop:space_station satellite"
    ),
    "airport": word_set("prop:airplane airplane"),
    "savanna": word_set("deciduous-tree"),
    "souk": word_set(
        "prop:floor_lamp prop:lamp prop:lantern lamp prop:carpet prop:rug prop:market_stall red-paper-lantern"
        " prop:spices prop:spice_jars prop:table_lamp"
    ),
    "river from above": word_set("prop:peaks prop:mountain mountain satellite-antenna"),
}

_BOATS = frozenset({"sailboat", "boat", "prop:fishing_boat", "prop:rowing_boat", "canoe"})
_STEPS = frozenset({"prop:stairs"})
_HAD = frozenset({"holding", "wearing", "riding"})
_LIES = frozenset({"in", "on", "under"})


def without_parts(brief: Brief) -> Brief:
    """The brief without subjects that the view itself shows, where nobody does anything with them."""
    parts = _PARTS.get(brief.setting, frozenset())
    gone = {k for k, s in enumerate(brief.subjects) if s.picture in parts}
    if brief.setting == "hamlet":
        # One boat is somebody's; several lie at the quay.
        gone |= {k for k, s in enumerate(brief.subjects) if s.picture in _BOATS and s.count > 1}
    if brief.setting == "roof terrace":
        gone |= {k for k, s in enumerate(brief.subjects) if s.word == "bar"}
    if brief.setting == "porch" and any(brief.subjects[k].picture in _STEPS for k in gone):
        # Who is on the steps of a porch is on the porch.
        steps = {k for k in gone if brief.subjects[k].picture in _STEPS}
        freed = tuple(
            replace(s, relation=None, other=None) if s.relation == "on" and s.other in steps else s
            for s in brief.subjects
        )
        brief = replace(brief, subjects=freed)
    # What is in a basket or in a hand is no part of the place.
    gone -= {
        k
        for k in gone
        if (s := brief.subjects[k]).relation in _HAD or (s.relation in _LIES and s.other not in gone)
    }
    held = {
        s.other
        for k, s in enumerate(brief.subjects)
        if k not in gone and s.relation in ("in", "on", "riding")
    }
    gone -= held - {None}
    if not gone:
        return brief
    return replace(brief, subjects=joined.without(brief.subjects, {k for k in gone if k is not None}))
