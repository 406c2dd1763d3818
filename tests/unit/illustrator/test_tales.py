"""Tales: who sleeps, drinks, rides and is afraid in them, each prompt in a sentence."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props import draw


def pictures(prompt: str) -> list[str]:
    return [subject.picture for subject in parse(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "bed"),
    [
        ("three bunnies asleep in one bed under a patchwork quilt", ("for:3", "patches")),
        ("a bear and a fox sleeping in a bed under a blue blanket", ("for:2",)),
        ("little girl asleep in bed with her cat", ("for:2",)),
    ],
)
def test_who_sleeps_in_a_bed_has_his_head_on_its_pillow(prompt: str, bed: tuple[str, ...]) -> None:
    *sleepers, last = parse(prompt).subjects
    assert (last.picture, last.traits) == ("prop:quilt_bed", bed)
    assert all({"abed", "sleeping"} <= {*sleeper.traits} for sleeper in sleepers)


@pytest.mark.parametrize(
    ("prompt", "guests"),
    [
        ("a princess and a robot having tea on the moon", 2),
        ("tea party with a rabbit, a mouse and a hedgehog in the garden", 3),
        ("two cats drinking tea together", 2),
    ],
)
def test_those_who_have_tea_sit_at_one_small_table(prompt: str, guests: int) -> None:
    *team, table = parse(prompt).subjects
    assert (table.picture, len(team)) == ("prop:tea_table", guests)
    assert all(guest.other == guests for guest in team)


def test_a_quilt_of_patches_leaves_the_hand_to_the_prompt() -> None:
    assert parse("a cat under a patchwork quilt, watercolor").style == "watercolor"
    assert parse("a fox, patchwork style").style == "paper"


@pytest.mark.parametrize(
    ("prompt", "feeling"),
    [("a small dragon afraid of the dark holding a lantern", "afraid"), ("a scared mouse hiding", "scared")],
)
def test_a_fright_is_shown_wherever_it_is_said(prompt: str, feeling: str) -> None:
    assert feeling in parse(prompt).subjects[0].traits


def test_afraid_of_the_dark_one_is_in_the_dark() -> None:
    assert parse("a small dragon afraid of the dark").light == "night"


@pytest.mark.parametrize("eyes", ["glowing blue eyes", "green eyes"])
def test_eyes_have_the_colour_that_is_asked_for(eyes: str) -> None:
    plain, shown = (draw("animal:wolf", seed=1, traits=traits).body for traits in ((), (eyes,)))
    assert plain != shown


def test_a_coat_covers_the_body_of_an_animal_and_not_its_legs() -> None:
    red = draw("animal:fox", seed=1, traits=("wears:coat:#e23b3b",)).body
    assert red.count("#e23b3b") >= 2 > draw("animal:fox", seed=1).body.count("#e23b3b")


def test_camels_walk_over_dunes_and_eagles_fly_over_them() -> None:
    assert "flying" not in parse("two camels walking over sand dunes").subjects[0].traits
    assert "flying" in parse("an eagle over the desert").subjects[0].traits


def test_who_drinks_from_a_lake_has_the_water_at_the_mouth() -> None:
    brief = parse("a unicorn and a baby deer drinking from a moonlit lake")
    assert brief.setting == "lake"
    assert all({"grazing", "drinking"} <= {*s.traits} for s in brief.subjects)


def test_a_robin_is_brown_with_an_orange_breast() -> None:
    assert pictures("a robin in the snow") == ["animal:robin"]
    assert "#ea6a2a" in draw("animal:robin", seed=3).body


def test_who_stirs_a_potion_has_the_spoon_in_the_pot() -> None:
    cat = parse("black cat witch stirring a purple potion").subjects
    assert len(cat) == 1
    assert cat[0].traits[0].startswith("plays:cauldron:#")


def test_what_two_animals_share_is_between_their_mouths() -> None:
    left, right, meal = parse("a fox and a rabbit sharing an apple").subjects[:3]
    assert (left.other, right.other, meal.relation) == (2, 2, None)


def test_a_giant_is_somebody_and_a_giant_fox_a_fox() -> None:
    assert pictures("a sleepy giant with a forest growing on his back") == ["prop:sleeping_giant"]
    assert pictures("a friendly giant holding a flower")[0] == "figure:man"
    assert pictures("girl riding a giant fox") == ["figure:girl", "animal:fox"]


def test_a_dog_in_a_space_suit_above_the_earth_is_in_space() -> None:
    brief = parse("my golden retriever as an astronaut floating above the earth")
    assert (brief.setting, [s.picture for s in brief.subjects]) == ("space", ["animal:dog"])


def test_half_a_walnut_is_the_boat_of_mice() -> None:
    assert pictures("seven mice building a boat from a walnut shell") == ["animal:mouse", "prop:walnut_boat"]


def test_a_storybook_style_is_a_hand_and_no_book() -> None:
    bear = planned(
        Order("little bear brushing his teeth in a green bathroom, storybook style", 400, 400)
    ).brief
    assert bear.style == "watercolor"
    assert not any("book" in s.picture for s in bear.subjects)


@pytest.mark.parametrize(
    "prompt",
    [
        "three bunnies asleep in one bed under a patchwork quilt",
        "tea party with a rabbit, a mouse and a hedgehog in the garden",
        "girl riding a giant fox through a field of stars",
        "two guinea pigs sharing a carrot on a picnic blanket",
    ],
)
def test_tales_are_drawn(prompt: str) -> None:
    order = Order(prompt, 500, 500)
    assert illustrate(order).svg == illustrate(order).svg


def test_a_whale_that_swims_through_clouds_is_not_in_the_sea() -> None:
    brief = parse("a whale swimming through the clouds")
    assert (brief.setting, brief.subjects[0].traits[0]) == ("sky", "flying")


@pytest.mark.parametrize(
    ("name", "key"),
    [("red panda", "animal:red_panda"), ("axolotl", "animal:axolotl"), ("black panther", "animal:panther")],
)
def test_red_pandas_and_axolotls_are_drawn_as_themselves(name: str, key: str) -> None:
    assert pictures(f"a cute {name}") == [key]


def test_an_animal_that_drives_is_at_the_wheel_of_its_car() -> None:
    assert "at the wheel" in parse("a hamster driving a tiny red car").subjects[0].traits


def test_a_fairy_on_a_toadstool_reads_the_book_in_her_hands() -> None:
    book = parse("fairy sitting on a toadstool reading a book").subjects[2]
    assert (book.picture, book.relation) == ("open-book", "holding")
