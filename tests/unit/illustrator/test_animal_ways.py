"""How animals lie, stand and hold things, and where they are as people are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from recraft_nb.engine.illustrator import props
from recraft_nb.engine.illustrator.doings.ties import tie_of
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props.beasts.beast import AROUND
from recraft_nb.engine.illustrator.props.beasts.perches import PILES
from recraft_nb.engine.illustrator.props.beasts.stood_up import BUILDS
from recraft_nb.engine.illustrator.props.beasts.trunks import TRUNK
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT
from recraft_nb.engine.illustrator.props.held.played import PLAYS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Subject


def _first(prompt: str, picture: str) -> Subject:
    return next(s for s in parse(prompt).subjects if s.picture == picture)


def _pictures(prompt: str) -> list[str]:
    return [subject.picture for subject in parse(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "picture", "trait"),
    [
        ("dragon curled around a pile of books", "animal:dragon", AROUND),
        ("a cat curled up around a mug of tea", "animal:cat", AROUND),
        ("fox wrapped around a lantern", "animal:fox", AROUND),
        ("elephant painting a picture with its trunk", "animal:elephant", TRUNK),
        ("an elephant holding a red balloon with its trunk", "animal:elephant", TRUNK),
        ("an elephant holding a sunflower in its trunk", "animal:elephant", TRUNK),
        ("crocodile brushing its teeth", "animal:crocodile", PLAYS + "toothbrush:"),
        ("a camel washing dishes", "animal:camel", PLAYS + "dishes:"),
        ("an owl reading a newspaper by candlelight", "animal:owl", PLAYS + "newspaper:"),
        ("turtle reading a book under a tree", "animal:turtle", UPRIGHT),
        ("three herring gulls sitting on a wooden post", "prop:wooden_post", PILES + "3"),
        ("woman jogging with her dog", "animal:dog", "running"),
    ],
)
def test_a_deed_gives_an_animal_its_pose(prompt: str, picture: str, trait: str) -> None:
    assert trait in _first(prompt, picture).traits


@pytest.mark.parametrize(
    ("prompt", "picture", "tie"),
    [
        ("dragon curled around a pile of books", "animal:dragon", "curl"),
        ("a penguin painting a sunset at an easel", "animal:penguin", "easel"),
        ("a friendly octopus steering a boat", "animal:octopus", "helm"),
        ("woman jogging with her dog in the park", "animal:dog", "along"),
    ],
)
def test_an_animal_comes_to_what_it_is_busy_with(prompt: str, picture: str, tie: str) -> None:
    assert tie_of(_first(prompt, picture).traits) == tie


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a dog and a cat on a scale", "prop:weighing_scale"),
        ("two swans making a heart on a pond", "animal:heart_of_two"),
        ("two flamingos forming a heart with their necks", "animal:heart_of_two"),
        ("t-rex skeleton in a museum", "prop:dinosaur_skeleton"),
        ("ladybug on a blade of grass", "prop:grass_blade"),
    ],
)
def test_what_is_meant_is_shown(prompt: str, picture: str) -> None:
    assert picture in _pictures(prompt)


def test_a_number_before_a_comma_does_not_count_who_comes_after_it() -> None:
    assert _first("card for a boy who turns 7, a friendly octopus", "animal:octopus").count == 1


def test_nobody_is_hidden_behind_the_mirror_of_a_bathroom() -> None:
    assert "prop:mirror" not in _pictures("crocodile brushing its teeth in the bathroom mirror")


def test_a_village_on_somebodys_back_is_no_place_around_him() -> None:
    assert parse("tiny village on the back of a giant tortoise").setting == "meadow"


def test_a_dog_on_a_leash_is_not_only_taken_along() -> None:
    assert tie_of(_first("a woman walking a dachshund", "animal:dog").traits) != "along"


@pytest.mark.parametrize("key", sorted(BUILDS))
def test_whoever_has_a_build_of_his_own_stands_up_too(key: str) -> None:
    flat, up = (props.draw(key, seed=1, traits=traits) for traits in ((), (UPRIGHT,)))
    assert flat.body != up.body
    assert {"hand", "hand_b", "head_top"} <= {*up.anchors}


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("a raccoon driving a little red car", {"animal:raccoon", "prop:open_car"}),
        ("a dog and a cat driving a yellow car", {"animal:dog", "animal:cat", "prop:open_car"}),
        ("a donkey cart on a dusty road", {"animal:donkey", "prop:cart"}),
        ("pigeons on a telephone wire", {"animal:bird", "prop:wire"}),
        ("stegosaurus and triceratops in a valley", {"animal:stegosaurus", "animal:triceratops"}),
        ("a bat hanging upside down in a cave", {"animal:bat", "prop:rock_ledge"}),
        ("a kiwi bird on a beach", {"animal:kiwi"}),
        ("a snake coiled around a tree branch", {"animal:snake"}),
    ],
)
def test_animals_and_what_they_are_on_are_all_that_is_shown(prompt: str, pictures: set[str]) -> None:
    assert {*_pictures(prompt)} == pictures


def test_a_cat_in_boots_has_them_on_its_feet() -> None:
    plain, shod = (props.draw("animal:cat", seed=1, traits=t) for t in ((), ("wears:boots:#2233ee",)))
    assert "#2233ee" in shod.body
    assert "#2233ee" not in plain.body


def test_tea_in_the_garden_is_served_out_of_doors() -> None:
    assert parse("two rabbits having tea at a small table in the garden").setting == "garden"


@pytest.mark.parametrize(
    ("prompt", "picture", "tie"),
    [
        ("a dog wearing sunglasses on a surfboard", "animal:dog", "surf"),
        ("a cat surfing a big wave", "animal:cat", "surf"),
        ("baby dragon hatching from an egg", "animal:dragon", "drives"),
        ("an ant carrying a huge leaf", "prop:leaf", "load"),
        ("an eagle catching a fish from a lake", "animal:fish", "claws"),
        ("cat knocking a vase off a shelf", "prop:vase", "falls"),
    ],
)
def test_a_feat_brings_them_together(prompt: str, picture: str, tie: str) -> None:
    assert tie_of(_first(prompt, picture).traits) == tie


def test_a_spider_and_its_web_are_one_picture() -> None:
    assert _pictures("a spider in its web with morning dew") == ["prop:spider_web"]


def test_the_wolf_is_on_the_cliff_and_not_the_moon() -> None:
    wolf = _first("wolf howling at the full moon on a cliff", "animal:wolf")
    assert wolf.relation == "on"


def test_a_costume_of_the_samba_has_feathers_in_the_named_colours() -> None:
    traits = _first(
        "a capybara wearing a samba costume with green and yellow feathers", "animal:capybara"
    ).traits
    assert sum(t.startswith(("wears:feather crown:#", "wears:ruffle:#")) for t in traits) == 2


@pytest.mark.parametrize(
    ("prompt", "count"), [("a cat in three different poses", 3), ("fox in two poses: sitting, running", 2)]
)
def test_poses_are_shown_one_each(prompt: str, count: int) -> None:
    assert [s.count for s in parse(prompt).subjects] == [count]


@pytest.mark.parametrize(
    ("prompt", "tie"),
    [
        ("five ducklings following their mother across the road", "follow"),
        ("a hen leading three chicks across the farmyard", "follow"),
        ("two giraffes with their necks crossed", "necks"),
    ],
)
def test_a_line_and_a_pair_are_arranged_as_said(prompt: str, tie: str) -> None:
    assert tie in {tie_of(s.traits) for s in parse(prompt).subjects}


def test_a_donkey_has_its_baskets_at_its_flanks() -> None:
    assert _pictures("a grey donkey carrying two baskets up a path") == ["animal:donkey"]


def test_a_chest_that_is_beaten_is_no_box() -> None:
    assert _pictures("a gorilla beating its chest") == ["animal:gorilla"]


def test_who_clings_to_a_tree_hugs_it() -> None:
    assert "hugging" in _first("a sleepy koala clinging to a tree trunk", "animal:koala").traits


@pytest.mark.parametrize(
    "word", ["otter", "beaver", "badger", "skunk", "leopard", "rhino", "bison", "bull", "boar"]
)
def test_animals_of_woods_and_plains_take_poses(word: str) -> None:
    (animal,) = parse(f"a {word} in a meadow").subjects
    assert animal.picture == f"animal:{word}" or animal.picture in {"rhinoceros", "ox", word}
    plain, asleep = (props.draw(f"animal:{word}", seed=1, traits=t) for t in ((), ("sleeping",)))
    assert plain.body != asleep.body


def test_otters_that_hold_paws_drift_together() -> None:
    otters = parse("an otter floating on its back holding hands with another otter").subjects
    assert [("floating" in s.traits) for s in otters] == [True, True]


def test_a_dragon_lies_around_the_gold_that_it_guards() -> None:
    assert AROUND in _first("a dragon guarding a pile of gold in a cave", "animal:dragon").traits


def test_a_beaver_has_the_log_in_its_teeth() -> None:
    assert "at:mouth" in _first("a beaver carrying a log", "prop:stick").traits


def test_a_calf_that_is_sprayed_stands_on_the_ground() -> None:
    assert {s.relation for s in parse("an elephant spraying water on its baby").subjects} == {None, "beside"}
