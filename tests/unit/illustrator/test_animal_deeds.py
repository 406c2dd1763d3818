"""What animals of picture books do, and who is meant by "animals"."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import props
from recraft_nb.engine.illustrator.doings.ties import tie_of
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.beasts.breeds import BREEDS, mixed_breed
from recraft_nb.engine.illustrator.props.beasts.deeds_shown import FIERY, HOWLING, SHAKING, SPINED


def _pictures(prompt: str) -> list[str]:
    return [subject.picture for subject in parse(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "least"),
    [
        ("animals sitting around a campfire", 3),
        ("woodland animals having a picnic", 3),
        ("farm animals in front of a red barn", 3),
        ("two cute animals in a boat", 2),
        ("an animal band playing instruments", 3),
    ],
)
def test_animals_that_nobody_names_are_several_kinds(prompt: str, least: int) -> None:
    animals = {p for p in _pictures(prompt) if p.startswith("animal:")}
    assert len(animals) >= least


def test_stuffed_animals_are_no_living_ones() -> None:
    assert "animal:raccoon" not in _pictures("a girl with her stuffed animals")


@pytest.mark.parametrize(
    ("prompt", "trait"),
    [
        ("a wolf howling at the moon", HOWLING),
        ("a wet dog shaking off water by a lake", SHAKING),
        ("a labrador shaking itself dry", SHAKING),
        ("a dragon breathing fire", FIERY),
        ("a fire-breathing dragon over a village", FIERY),
        ("a hedgehog carrying an apple", SPINED),
        ("six dogs of different breeds", BREEDS),
        ("four cats of various breeds in a row", BREEDS),
    ],
)
def test_a_deed_changes_how_an_animal_is_drawn(prompt: str, trait: str) -> None:
    assert any(trait in subject.traits for subject in parse(prompt).subjects)


@pytest.mark.parametrize(
    ("prompt", "tie"),
    [
        ("a cat and a dog nose to nose", "noses"),
        ("two puppies touching noses", "noses"),
        ("a hamster running in its wheel", "wheel"),
        ("two dragons sharing a birthday cake", "left feast"),
        ("a fox steering a ship", "helm"),
        ("a dragon breathing fire at a castle", "fire"),
    ],
)
def test_two_come_together_as_the_deed_asks(prompt: str, tie: str) -> None:
    assert tie in {tie_of(subject.traits) for subject in parse(prompt).subjects}


def test_dogs_on_leashes_have_somebody_who_holds_them() -> None:
    assert any(p.startswith("figure:") for p in _pictures("three dogs on leashes in the park"))


def test_neighbours_of_different_breeds_differ() -> None:
    assert len({mixed_breed(k, cats=False) for k in range(6)}) == 6


@pytest.mark.parametrize("phrase", ["kids' picture of", "nursery illustration of", "kids illustration of"])
def test_whom_a_picture_is_for_is_not_shown(phrase: str) -> None:
    assert _pictures(f"{phrase} a friendly dinosaur") == ["animal:dinosaur"]


def test_a_dinosaur_stands_on_two_legs_and_holds_what_it_plays() -> None:
    drawn = props.draw("animal:dinosaur", seed=1, traits=("plays:guitar:",))
    assert {"hand", "mouth", "head_top"} <= {*drawn.anchors}
