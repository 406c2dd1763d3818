"""Where animals are and what they run after, as a prompt says it."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.beasts.beast import GAPES, ON_BACK, SWUM, WADES


@pytest.mark.parametrize(
    ("prompt", "picture", "trait"),
    [
        ("a cow looking over a gate", "animal:cow", "tie:looks over"),
        ("a horse peering over the fence", "animal:horse", "tie:looks over"),
        ("a fox peeking out from behind a tree", "animal:fox", "tie:looks round"),
        ("a deer hiding behind a bush", "animal:deer", "tie:looks round"),
        ("a badger coming out of its burrow", "animal:badger", "tie:den"),
        ("a labrador swimming in a lake", "animal:dog", SWUM),
        ("two otters swimming in a river", "animal:otter", SWUM),
        ("a moose standing in a lake", "animal:moose", WADES),
        ("a pig rolling in the mud", "animal:pig", ON_BACK),
        ("a puppy lying on its back", "animal:dog", ON_BACK),
        ("a lion roaring on a rock", "animal:lion", GAPES),
        ("a crocodile with its mouth open", "animal:crocodile", GAPES),
        ("a german shepherd police dog", "animal:dog", "shepherd"),
        ("a cheetah running after a gazelle", "animal:leopard", "tie:chase"),
        ("a mouse running away from a cat", "animal:cat", "tie:chase"),
        ("a cat chasing a butterfly", "animal:butterfly", "tie:prey above"),
        ("a baby elephant holding its mother's tail", "animal:elephant", "tie:follow"),
        ("a frog catching a fly with its tongue", "fly", "tie:tongue"),
        ("a dolphin jumping through a hoop", "animal:dolphin", "tie:ring"),
        ("a woodpecker pecking a tree trunk", "animal:woodpecker", "tie:pecks"),
        ("a farmer milking a cow", "figure:farmer", "tie:milks"),
        ("a green caterpillar eating a leaf", "animal:caterpillar", "tie:mouth"),
        ("a stork with a baby bundle", "prop:baby_bundle", "tie:beak"),
        ("a cat knocking over a vase", "prop:vase", "tie:falls"),
        ("a dog with a slipper in its mouth", "prop:slippers", "at:mouth"),
        ("a bear scratching its back on a tree", "animal:bear", "tie:against"),
        ("a squirrel jumping from branch to branch", "animal:squirrel", "tie:leaps across"),
        ("a hen sitting on her eggs", "animal:chicken", "tie:broods"),
        ("a spider hanging from a thread", "prop:spider_thread", "tie:ceiling"),
        ("a hippo opening its mouth", "animal:hippo", GAPES),
        ("a rabbit in a magician's hat", "animal:rabbit", "tie:out"),
        ("a dog with a cone of shame", "animal:dog", "wears:cone collar:"),
        ("a horse drinking from a bucket", "animal:horse", "grazing"),
        ("a bat flying in front of the full moon", "animal:bat", "tie:disc"),
        ("a pig chef holding a pizza", "animal:pig", "upright"),
        ("a rabbit chef", "animal:rabbit", "wears:chef hat:"),
        ("a dog dentist", "animal:dog", "wears:nurse cap:"),
        ("a vulture on a rock", "animal:eagle", "vulture"),
        ("a lynx in the snow", "animal:leopard", "lynx"),
        ("a lion cub with its mother", "animal:lion", "female"),
    ],
)
def test_what_an_animal_does_says_how_it_is_drawn(prompt: str, picture: str, trait: str) -> None:
    shown = [s for s in parse(prompt).subjects if s.picture == picture]

    assert any(trait in s.traits for s in shown)


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("a lion with its mouth wide open", ["animal:lion"]),
        ("a polar bear mother with her cub", ["animal:polar_bear", "animal:polar_bear"]),
        ("a cat mother with two kittens", ["animal:cat", "animal:cat"]),
        ("a fox with her kits", ["animal:fox", "animal:fox"]),
        ("a beaver with a dam", ["animal:beaver", "prop:beaver_dam"]),
        ("a clownfish in an anemone", ["animal:fish", "prop:anemone"]),
        ("a bear and a rabbit sharing an umbrella", ["animal:bear", "animal:rabbit", "umbrella"]),
        ("two parrots sharing a branch", ["animal:parrot", "prop:branch"]),
        ("a heron in the reeds", ["animal:heron"]),
        ("a dog waiting with its leash", ["animal:dog"]),
        ("a mole digging a tunnel", ["animal:mole", "prop:hole"]),
    ],
)
def test_only_what_is_meant_is_shown(prompt: str, pictures: list[str]) -> None:
    assert [s.picture for s in parse(prompt).subjects] == pictures


@pytest.mark.parametrize(
    ("prompt", "trait"),
    [
        ("a hippo with a bird on its back", ON_BACK),
        ("a duck swimming in a lake", SWUM),
        ("a cow looking at a gate", "tie:looks over"),
        ("a man milking a cow and a dog rolling a ball", ON_BACK),
    ],
)
def test_other_deeds_keep_their_ways(prompt: str, trait: str) -> None:
    assert all(trait not in s.traits for s in parse(prompt).subjects)


@pytest.mark.parametrize(
    ("word", "picture"),
    [
        ("moose", "animal:moose"),
        ("walrus", "animal:walrus"),
        ("highland cow", "animal:highland_cow"),
        ("manta ray", "animal:ray"),
        ("kingfisher", "animal:kingfisher"),
        ("iguana", "animal:lizard"),
        ("moray eel", "animal:eel"),
        ("hermit crab", "animal:hermit_crab"),
    ],
)
def test_each_kind_has_its_own_drawing(word: str, picture: str) -> None:
    assert parse(f"a {word}").subjects[0].picture == picture
