from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, props
from recraft_nb.engine.illustrator.compose import place, scene
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.parse import parse


def blocks(prompt):
    """The groups of things of a prompt's picture, arranged."""
    recipe = planned(Order(prompt, 1024, 1024, seed=1))
    made = [scene._made(recipe, index) for index in range(len(recipe.brief.subjects))]
    return place.arrange(made, Chance(1, "subjects"))


def found(prompt, picture):
    return [p for block in blocks(prompt) for p in block.parts if p.thing.subject.picture == picture]


def one(prompt, picture):
    return found(prompt, picture)[0]


def setting(prompt):
    return planned(Order(prompt, 1024, 1024, seed=1)).brief.setting


@pytest.mark.parametrize(
    ("prompt", "holder"),
    [
        ("five colorful balloons tied to a mailbox", "prop:mailbox"),
        ("three balloons tied to a chair", "chair"),
        ("balloons attached to a house", "prop:house"),
    ],
)
def test_balloons_are_above_what_they_are_tied_to_and_it_stands(prompt, holder):
    (block,) = blocks(prompt)
    low = next(p for p in block.parts if p.thing.subject.picture == holder and p.grounded)
    balls = [p for p in block.parts if p.thing.subject.picture == "prop:balloon"]
    assert not block.air
    assert balls
    assert all(ball.y < low.box[1] for ball in balls)
    strings = [p for p in block.parts if "stroke-width" in p.thing.body and p.thing.subject.picture == holder]
    assert len([p for p in strings if p is not low]) >= len(balls)
    assert setting(prompt) != "sky"


def test_as_many_balloons_are_tied_as_were_asked_for():
    assert len(found("five colorful balloons tied to a mailbox", "prop:balloon")) == 5


def test_who_fishes_from_a_boat_is_in_it():
    (block,) = blocks("a man fishing from a small boat")
    man = next(p for p in block.parts if p.thing.subject.picture == "figure:man")
    boat = next(p for p in block.parts if p.thing.subject.picture == "prop:rowing_boat")
    assert boat.box[0] < man.x < boat.box[2]
    assert man.order < boat.order
    assert not man.grounded


def test_who_rows_has_an_oar():
    crew = found("two women rowing a boat", "figure:paddled")[0].thing.subject
    assert [t.split("|")[0] for t in crew.traits] == ["role:paddler"] * 2


def test_what_leans_stands_before_a_larger_wall():
    prompt = "a guitar leaning against a wall"
    thing, back = one(prompt, "prop:guitar"), one(prompt, "prop:brick_wall")
    assert back.box[0] < thing.box[0]
    assert thing.box[2] < back.box[2]
    assert thing.order > back.order
    assert thing.grounded


def test_a_ladder_against_a_tree_is_turned_toward_the_trunk():
    ladder, tree = (one("a ladder leaning against a tree", p) for p in ("prop:ladder", "deciduous-tree"))
    assert ladder.turn > 0
    assert ladder.x < tree.x


def test_penguins_stand_on_the_slope_each_lower_than_the_last():
    slope = one("three penguins sliding down an iceberg", "prop:slope")
    penguins = found("three penguins sliding down an iceberg", "animal:penguin")
    assert len(penguins) == 3
    assert all(p.turn < -10 for p in penguins)
    ways = sorted(penguins, key=lambda p: p.x)
    assert [p.y for p in ways] == sorted((p.y for p in ways), reverse=True)
    assert all(slope.box[1] - 0.2 < p.y < slope.y for p in penguins)


def test_who_sleds_has_a_sled_and_who_skis_has_skis():
    for prompt in ("a boy sledding down a hill", "a woman skiing down a mountain"):
        (block,) = blocks(prompt)
        assert len(block.parts) == 3


@pytest.mark.parametrize(
    ("prompt", "drinker", "cup"),
    [
        ("a hummingbird drinking from a pink flower", "animal:hummingbird", "blossom"),
        ("a bee sniffing a flower", "animal:bee", "blossom"),
        ("a dog drinking from a bowl", "animal:dog", "prop:bowl"),
    ],
)
def test_the_mouth_is_at_what_is_drunk_from(prompt, drinker, cup):
    beast, thing = one(prompt, drinker), one(prompt, cup)
    x, _ = beast.anchored("mouth", (beast.box[0], beast.y))
    assert thing.box[0] <= x <= thing.box[2]


@pytest.mark.parametrize(
    ("prompt", "owner", "item"),
    [
        ("a mouse holding a piece of cheese", "animal:mouse", "cheese-wedge"),
        ("a bear holding a honey jar", "animal:bear", "honey-pot"),
        ("a squirrel with an acorn", "animal:squirrel", "chestnut"),
    ],
)
def test_small_things_are_between_the_paws(prompt, owner, item):
    (block,) = blocks(prompt)
    beast = next(p for p in block.parts if p.thing.subject.picture == owner and p.thing.anchors)
    held = [p for p in block.parts if p.thing.subject.picture == item]
    held = held or [p for p in block.parts if p.thing.subject.picture != owner]
    assert held[0].height < 0.5 * beast.height
    assert beast.box[1] < held[0].y < beast.y
    assert "sitting" in beast.thing.subject.traits


@pytest.mark.parametrize(
    ("prompt", "kind", "young"),
    [
        ("a polar bear with her cub", "animal:polar_bear", 1),
        ("a mother cat with three kittens", "animal:cat", 3),
        ("a cow and her calf", "animal:cow", 1),
        ("a foal standing next to its mother", "animal:horse", 1),
    ],
)
def test_the_young_are_small_and_all_there(prompt, kind, young):
    sizes = sorted(p.height for p in found(prompt, kind))
    assert len(sizes) == young + 1
    assert sizes[-2] < 0.85 * sizes[-1]


def test_an_umbrella_is_over_the_head():
    prompt = "a girl with a red umbrella walking in the rain"
    girl, roof = one(prompt, "figure:girl"), one(prompt, "umbrella")
    assert roof.box[1] < girl.box[1]
    assert roof.box[0] < girl.at(girl.thing.head)[0] < roof.box[2]


def test_a_couple_shares_one_umbrella_between_them():
    (block,) = blocks("a couple sharing an umbrella")
    (roof,) = [p for p in block.parts if p.thing.subject.picture == "umbrella"]
    people = [p for p in block.parts if p.thing.subject.picture.startswith("figure:")]
    assert min(p.x for p in people) < roof.x < max(p.x for p in people)


@pytest.mark.parametrize("prompt", ["a businessman with a briefcase", "a hiker with a backpack"])
def test_what_a_trade_carries_is_drawn_once(prompt):
    assert sum(len(block.parts) for block in blocks(prompt)) == 1


def test_a_businessman_is_a_man():
    assert "man" in parse("a businessman").subjects[0].traits
    assert "woman" in parse("a businesswoman").subjects[0].traits


@pytest.mark.parametrize("prompt", ["a chef tossing pizza dough", "a woman flipping pancakes"])
def test_what_is_tossed_is_a_flat_thing_above_the_head(prompt):
    dough = one(prompt, "pizza") if found(prompt, "pizza") else one(prompt, "prop:dough")
    person = next(p for b in blocks(prompt) for p in b.parts if p.thing.subject.picture.startswith("figure:"))
    assert dough.y < person.box[1] + 0.02
    assert dough.thing.width > 2 * dough.thing.height


@pytest.mark.parametrize("prompt", ["a futuristic city with flying cars", "a flying pig"])
def test_what_cannot_fly_is_in_the_air_with_something_that_lifts_it(prompt):
    (block,) = blocks(prompt)
    count = parse(prompt).subjects[0].count
    assert block.air
    assert len(block.parts) == 2 * count


def test_pans_on_the_wall_hang_from_a_rail_and_no_wall_stands_in_the_kitchen():
    prompt = "a kitchen with copper pans hanging on the wall"
    assert found(prompt, "prop:brick_wall") == []
    assert len([p for p in found(prompt, "prop:hung_pan") if p.thing.anchors]) == 3
    assert blocks(prompt)[0].air


@pytest.mark.parametrize("deed", ["galloping", "running", "racing", "trotting", "leaping"])
@pytest.mark.parametrize("kind", ["horse", "dog", "deer", "lion"])
def test_a_four_legged_animal_that_gallops_does_not_stand(deed, kind):
    (subject,) = parse(f"a {kind} {deed} on the beach").subjects
    moving = props.draw(subject.picture, seed=1, traits=subject.traits)
    assert moving.body != props.draw(subject.picture, seed=1).body


def test_two_that_race_go_the_same_way():
    assert len({p.flip for p in found("two horses racing", "animal:horse")}) == 1


@pytest.mark.parametrize(
    ("prompt", "box"),
    [
        ("a cat in a cardboard box", "prop:open_box"),
        ("a bunny popping out of a magician's hat", "prop:open_hat"),
    ],
)
def test_who_looks_out_of_a_box_is_before_its_back_and_behind_its_front(prompt, box):
    (block,) = blocks(prompt)
    back, front = sorted(
        (p for p in block.parts if p.thing.subject.picture != block.parts[1].thing.subject.picture),
        key=lambda p: p.order,
    )
    beast = block.parts[1]
    assert parse(prompt).subjects[1].picture == box
    assert back.order < beast.order < front.order


def test_a_feeder_hangs_in_a_tree_on_a_cord():
    prompt = "a bird feeder hanging from a tree"
    feeder, tree = one(prompt, "prop:bird_feeder"), one(prompt, "deciduous-tree")
    assert not feeder.grounded
    assert tree.box[1] < feeder.box[1] < feeder.y < tree.y
    assert len(blocks(prompt)[0].parts) == 3


def test_who_rides_in_a_balloon_is_in_its_basket():
    girl = one("a girl riding in a hot air balloon", "figure:girl")
    balloon = one("a girl riding in a hot air balloon", "prop:hot_air_balloon")
    assert girl.box[1] > balloon.box[1] + 0.5 * balloon.height


def test_who_is_carried_by_a_camel_sits_on_it():
    _, man = parse("a camel carrying a man").subjects
    assert (man.relation, man.other) == ("riding", 0)


def test_who_is_pulled_on_a_sled_sits_on_the_sled():
    dog, girl, sled = parse("a dog pulling a girl on a sled").subjects
    assert (girl.relation, girl.other) == ("on", 2)
    assert (sled.relation, sled.other) == ("beside", 0)
    assert dog.relation is None


def test_the_fish_that_a_cat_watches_is_in_its_bowl():
    subjects = parse("a cat watching a goldfish in a bowl").subjects
    assert (subjects[1].relation, subjects[1].other) == ("in", 2)


def test_a_blanket_covers_who_is_wrapped_in_it_but_not_the_face():
    (block,) = blocks("a puppy wrapped in a blanket")
    dog, cloth = block.parts
    assert cloth.order > dog.order
    assert cloth.box[2] - cloth.box[0] > 0.9 * (dog.box[2] - dog.box[0])
    assert cloth.box[1] > dog.box[1] + 0.25 * dog.height


def test_a_gondola_is_on_water():
    assert setting("a gondolier rowing a gondola in Venice") == "harbor"


def test_the_same_request_gives_the_same_picture():
    prompt = "five colorful balloons tied to a mailbox"
    assert [p.box for p in blocks(prompt)[0].parts] == [p.box for p in blocks(prompt)[0].parts]


@pytest.mark.parametrize("prompt", ["a couple holding hands", "a boy and a girl walking hand in hand"])
def test_hands_that_are_held_meet(prompt):
    (block,) = blocks(prompt)
    left, right = sorted(block.parts, key=lambda p: p.x)
    reach = max(left.at(left.thing.anchors[name])[0] for name in ("hand", "hand_b"))
    hand = min(right.at(right.thing.anchors[name])[0] for name in ("hand", "hand_b"))
    assert reach == pytest.approx(hand, abs=0.01)


def test_who_holds_somebodys_hand_stands_beside_him():
    boy, grandfather = parse("a boy holding his grandfather's hand").subjects
    assert (grandfather.relation, grandfather.other) == ("beside", 0)
    assert "holding hands" in boy.traits


def test_a_board_is_carried_by_who_does_not_stand_on_it():
    recipe = planned(Order("a surfer carrying a surfboard", 1024, 1024, seed=1))
    assert [s.picture for s in recipe.brief.subjects] == ["figure:person", "prop:surfboard"]


def test_a_picture_of_a_wall_is_not_left_when_things_hang_on_the_wall():
    assert [s.word for s in parse("a guitar hanging on the wall of a room").subjects] == ["guitar"]


def test_an_animal_that_runs_through_a_place_runs():
    assert "running" in parse("a tiger running through the jungle").subjects[0].traits


def test_stockings_hang_before_a_fireplace_that_stands():
    (block,) = blocks("stockings hanging on a fireplace")
    hearth, *stockings = block.parts
    assert hearth.grounded
    assert all(hearth.box[1] < s.y < hearth.y for s in stockings)


def test_a_letter_that_an_owl_carries_is_in_its_beak():
    _, letter = parse("an owl carrying a letter in its beak").subjects
    assert (letter.picture, letter.relation, letter.other) == ("envelope", "on", 0)
