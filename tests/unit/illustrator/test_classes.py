"""What strangers' prompts taught: one sentence for each class of prompts that once went wrong."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props import draw

RED = (226, 59, 59)


def pictures(prompt):
    return [subject.picture for subject in parse(prompt).subjects]


def test_a_deed_brings_its_tool_into_the_hand_of_who_does_it():
    girl, plant, can = parse("a girl watering a cactus").subjects
    assert (girl.picture, plant.picture) == ("figure:girl", "cactus")
    assert (can.picture, can.relation, can.other) == ("prop:watering_can", "holding", 0)


def test_a_tool_that_was_named_is_not_brought_twice():
    (man,) = parse("a man sweeping the floor with a broom").subjects
    assert man.traits == ("plays:mop:broom",)  # it is in his hands already


def test_a_trade_without_a_costume_is_known_by_its_clothes_and_its_tool():
    potter, pot = parse("a potter").subjects
    assert "wears:apron:#8a6a4a" in potter.traits
    assert (pot.picture, pot.relation, pot.other) == ("amphora", "holding", 0)
    assert parse("a hairdresser").setting == "room"


def test_people_are_carried_only_by_those_who_carry():
    barber, woman, _, chair = parse("a hairdresser cutting a woman's hair").subjects
    assert chair.picture == "prop:barber_chair"
    assert (barber.relation, barber.other, woman.relation, woman.other) == ("beside", 3, "on", 3)
    assert parse("a man carrying a child").subjects[1].relation == "holding"


@pytest.mark.parametrize(
    ("prompt", "trait"),
    [
        ("a runner with arms raised", "cheering"),
        ("a student asleep on a sofa", "sleeping"),
        ("a woman on her knees", "kneeling"),
        ("a man with crossed arms", "proud"),
        ("a house on fire", "burning"),
    ],
)
def test_a_phrase_can_say_how_somebody_holds_himself(prompt, trait):
    assert trait in parse(prompt).subjects[0].traits


def test_a_leg_to_stand_on_is_no_second_thing():
    assert pictures("a flamingo standing on one leg in shallow water") == ["flamingo"]


def test_a_part_of_a_building_is_a_trait_with_its_colour_and_not_a_second_building():
    (mosque,) = parse("a mosque with a golden dome").subjects
    assert mosque.traits == ("golden dome",)
    plain, golden = (draw("prop:mosque", seed=3, traits=t).body for t in (("blue dome",), ("golden dome",)))
    assert plain != golden


def test_things_take_the_colour_of_their_material():
    bridge, barrel = parse("a wooden bridge").subjects[0], parse("a metal barrel").subjects[0]
    assert "wooden" in bridge.traits
    assert barrel.color == (141, 152, 168)


def test_a_place_shows_what_it_is_known_by():
    assert pictures("an empty bedroom at night") == ["prop:bed"]
    man, shelter = parse("a man waiting at a bus stop").subjects
    assert (man.picture, shelter.picture, shelter.relation) == ("figure:man", "prop:bus_stop", "behind")
    assert pictures("a bedroom with a red bed") == ["prop:bed"]


def test_who_does_something_on_a_boat_is_in_the_boat():
    subjects = parse("a fisherman pulling a net on a boat").subjects
    boat = next(k for k, subject in enumerate(subjects) if subject.picture == "prop:rowing_boat")
    assert (subjects[0].relation, subjects[0].other) == ("on", boat)


def test_who_blows_out_candles_has_the_cake_on_the_table_before_them():
    brief = parse("a girl blowing out candles on a cake")
    girl, cake = brief.subjects
    assert (girl.picture, cake.picture) == ("figure:girl", "prop:cake")
    assert (cake.relation, cake.other, brief.setting) == ("in_front", 0, "table")


def test_what_a_desk_is_with_lies_on_it():
    desk, laptop, cup = parse("a desk with a laptop and a cup").subjects
    assert desk.picture == "prop:desk"
    assert [(thing.relation, thing.other) for thing in (laptop, cup)] == [("on", 0), ("on", 0)]


def test_a_snowman_wears_the_scarf_that_the_prompt_gives_him():
    child, snowman, scarf = parse("a child building a snowman with a red scarf").subjects
    assert (child.picture, snowman.picture) == ("figure:child", "prop:snowman")
    assert (scarf.relation, scarf.other, scarf.color) == ("wearing", 1, RED)
    red, plain = (draw("prop:snowman", seed=1, traits=t).body for t in (("wears:scarf:#2f6fe0",), ()))
    assert red != plain


def test_drinks_bring_no_winter_and_dishes_no_second_dish():
    assert parse("a glass of lemonade with ice").setting != "snow"
    assert pictures("a plate of spaghetti with meatballs") == ["prop:spaghetti"]
    assert parse("a horse drinking water in a meadow").setting == "meadow"


def test_who_hangs_from_something_is_under_it():
    monkey, branch = parse("a monkey hanging from a branch").subjects
    assert (monkey.relation, monkey.other, branch.picture) == ("under", 1, "prop:branch")


def test_a_set_of_icons_holds_as_many_as_were_asked_for():
    assert len(parse("set of weather icons").subjects) == 9
    assert len(parse("four fruit icons").subjects) == 4
    assert len(parse("icon of a calendar").subjects) == 1
    svg = illustrate(Order("four fruit icons", 512, 512, seed=2)).svg
    assert {f"subject-{k}" for k in range(1, 5)} <= set(svg.split('"'))


def test_a_logo_shows_what_the_business_is_with():
    assert pictures("logo for a pet grooming salon with a poodle") == ["poodle"]


def test_colours_at_the_end_are_the_palette_of_a_logo():
    brief = parse("logo of a fox, blue and white")
    assert len(brief.palette) == 2
    assert brief.subjects[0].color is None


def test_plain_shapes_and_low_poly_have_a_hand_of_their_own():
    drawn = {
        prompt: illustrate(Order(prompt, 256, 256, seed=4)).svg
        for prompt in ("pattern with triangles", "pattern of overlapping circles", "pattern with diamonds")
    }
    assert len(set(drawn.values())) == 3
    assert 'id="facets"' in illustrate(Order("low poly fox", 256, 256, seed=4)).svg


def test_leaves_turn_in_autumn_and_grass_that_is_called_green_is_green():
    assert parse("a birch in autumn").subjects[0].color is not None
    seasons = {
        illustrate(Order("five sheep on a green hill", 256, 256, seed=seed)).recipe["brief"]["season"]
        for seed in range(8)
    }
    assert "autumn" not in seasons


def test_what_is_too_large_to_hold_stands_beside_its_owner():
    frisbee = parse("a dog catching a frisbee").subjects[1]
    assert (frisbee.relation, frisbee.traits) == ("on", ("at:mouth",))
    drawing = illustrate(Order("a gardener cutting a tree", 256, 256, seed=1))
    assert 'id="subject-2"' in drawing.svg


def test_a_logo_for_a_shop_shows_what_it_is_of_and_a_shop_alone_what_it_sells():
    assert pictures("logo of a fox for a bookstore") == ["fox"]
    assert parse("logo for a bike shop").subjects[0].picture in {"bicycle", "prop:bicycle"}


def test_each_rider_has_a_mount():
    riders, mounts = parse("two girls riding bicycles").subjects
    assert (riders.count, mounts.count) == (2, 2)
    assert parse("two girls riding one horse").subjects[1].count == 1


def test_who_plays_cards_is_no_playing_card():
    assert pictures("three old men playing cards") == ["figure:old_man", "prop:cards"]
    assert pictures("two old men playing cards") == ["figure:old_man", "figure:old_man", "prop:chess_table"]


def test_an_adjective_of_size_makes_no_idiom():
    assert pictures("a fisherman holding a big fish") == ["figure:fisherman", "animal:fish"]


def test_coloured_stripes_colour_the_whole():
    (balloon,) = parse("a hot air balloon with red and yellow stripes").subjects
    assert (balloon.color, balloon.second_color) == (RED, (255, 216, 58))
    assert "striped" in balloon.traits


def test_a_pot_holds_plants_or_soup():
    assert parse("a cactus in a red pot").subjects[1].picture == "prop:flowerpot"
    assert pictures("a pot on a stove")[0] == "prop:saucepan"


def test_snow_seen_from_a_room_falls_outside():
    brief = parse("a cat looking out of the window at the snow")
    assert (brief.setting, brief.weather) == ("windowsill", "snow")


def test_fruit_lies_in_its_bowl_and_cream_is_no_colour():
    bowl, berries = parse("a bowl of strawberries and cream").subjects
    assert (bowl.picture, berries.picture) == ("prop:bowl", "strawberry")
    assert (berries.relation, berries.color) == ("in", None)


def test_what_is_juggled_is_drawn_above_the_hands_of_who_juggles_and_all_of_it():
    (clown,) = parse("a clown juggling four balls").subjects
    (game,) = (trait for trait in clown.traits if trait.startswith("plays:juggle:"))
    assert len(game.split(":")[2].split()) == 4
