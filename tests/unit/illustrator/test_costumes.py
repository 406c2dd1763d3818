from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import props
from recraft_nb.engine.illustrator.compose.relating import joined
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.beasts.animal_wear import DRESSED, wearable
from recraft_nb.engine.illustrator.props.dress import garments, worn
from recraft_nb.engine.illustrator.props.dress.costumes import COSTUMES


def wears(prompt):
    hero = joined.join(parse(prompt)).subjects[0]
    return {kind for kind, _ in garments.worn(hero.traits)}


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a dog in a pirate hat", {"pirate hat"}),
        ("a corgi wearing a santa hat", {"santa hat"}),
        ("a penguin wearing a red scarf and sunglasses", {"scarf", "sunglasses"}),
        ("an owl with glasses and a graduation cap", {"glasses", "graduation cap"}),
        ("a rabbit wearing a blue bow tie", {"tie"}),
        ("a frog with a golden crown on a lily pad", {"crown"}),
        ("a woman in a witch hat", {"witch hat"}),
    ],
)
def test_what_is_worn_is_drawn_with_who_wears_it(prompt, kinds):
    assert wears(prompt) == kinds
    assert len([s for s in joined.join(parse(prompt)).subjects if s.relation == "wearing"]) == 0


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a cat dressed as a wizard", "wizard hat"),
        ("a cat disguised as a pirate", "pirate hat"),
        ("a bear in a chef costume", "chef hat"),
        ("a superhero dog", "hero mask"),
        ("an astronaut cat in space", "space helmet"),
        ("a cat wizard", "wizard hat"),
        ("a boy dressed as a pirate", "pirate hat"),
        ("children in halloween costumes", "witch hat"),
    ],
)
def test_a_costume_says_what_is_worn(prompt, kind):
    assert kind in wears(prompt)


def test_a_hat_with_a_colour_keeps_it():
    hero = joined.join(parse("a cat in a green wizard hat")).subjects[0]
    assert ("wizard hat", "#3fa34d") in garments.worn(hero.traits)


def test_headphones_belong_to_who_hangs_from_a_tree_and_not_to_the_tree():
    subjects = parse("a sloth hanging from a tree with headphones").subjects
    assert [s.other for s in subjects if s.word == "headphones"] == [0]


@pytest.mark.parametrize(
    ("key", "only_animals_wear"), [("animal:dog", set()), ("figure:boy", {"bell collar", "chain"})]
)
def test_every_piece_of_a_costume_is_drawn_on_who_wears_it(key, only_animals_wear):
    kinds = {piece.partition(":")[0] for pieces in COSTUMES.values() for piece in pieces}
    plain = props.draw(key, seed=3).body
    unseen = {kind for kind in kinds if props.draw(key, seed=3, traits=(f"wears:{kind}:",)).body == plain}
    assert unseen == only_animals_wear
    assert all(wearable(kind) for kind in kinds)


@pytest.mark.parametrize("key", sorted(DRESSED))
def test_a_hat_changes_how_an_animal_looks(key):
    plain = props.draw(key, seed=3)
    hatted = props.draw(key, seed=3, traits=("wears:santa hat:",))
    assert hatted.body != plain.body
    assert 0 <= hatted.bbox[1] < hatted.bbox[3] <= hatted.height


def test_a_hat_without_a_head_is_drawn_by_itself():
    hat = joined.join(parse("a pirate hat on a table")).subjects[0]
    assert hat.picture == worn.key_of("pirate hat")
    assert hat.picture in props.KEYS
