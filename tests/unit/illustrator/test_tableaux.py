from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import props
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


def drawn(prompt):
    brief = understood(parse(prompt))
    return brief.subjects[0] if brief.subjects else None, brief


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a man asleep on the sofa with a newborn on his chest", "nap"),
        ("tired girl napping on the couch, her cat on her legs", "nap"),
        ("grandpa reading a story to his two grandchildren on the couch", "story_time"),
        ("a mother brings her son a cup of tea while he is studying at his desk", "study_visit"),
        ("two boys doing homework at the kitchen table", "homework"),
        ("a doctor visiting an old woman in her hospital bed", "bedside"),
        ("woman carrying a laundry basket up the stairs", "stairs_up"),
        ("a man looking out of the window at the rain", "window_gazer"),
        ("a programmer at his desk, seen from behind", "at_screens"),
        ("beekeeper inspecting a frame from the hive", "at_hive"),
        ("a vet checking a rabbit, a girl stands by", "examination"),
        ("man on a ladder changing a light bulb", "on_ladder"),
        ("a courier delivering a parcel to an old man at his front door", "at_door"),
        ("man running with his dog along the beach", "dog_run"),
        ("a mother helping her little boy learn to ride a bike", "riding_lesson"),
        ("a girl helping an old man cross the road", "street_crossing"),
        ("a baby taking her first steps", "toddling"),
        ("lifeguard on his tower at the beach", "high_seat"),
        ("a woman asleep on the night train", "carriage_seat"),
        ("a gospel choir singing and clapping", "choir"),
        ("string quartet in a concert hall", "strings"),
        ("two friends having coffee at a table outside a café", "cafe_guests"),
        ("a plumber fixing a leaking pipe under the sink", "under_sink"),
        ("a woman changing a flat tyre by the road", "flat_tyre"),
        ("a baker taking loaves out of the oven", "at_oven"),
        ("a father giving his toddler a bath", "bath_time"),
        ("an old man selling honey at a market stall", "stall_keeper"),
        ("two men carrying a couch", "carried_together"),
        ("a boy blowing out his birthday candles, his family around him", "birthday_table"),
        ("three girls in ballet class", "barre"),
        ("granny dozing in her armchair with a book", "armchair_nap"),
        ("a barber trimming a man's beard", "haircut"),
        ("two neighbours gossiping over the fence", "over_fence"),
        ("a grandmother telling two children a story by the fireplace", "fireside"),
        ("a professor pointing at a map on the wall", "at_map"),
        ("a man making a bowl on a pottery wheel", "potter"),
        ("a marching band in the street", "marching_band"),
        ("a nurse listening to a boy's chest with a stethoscope", "heartbeat"),
        ("a mother braiding her daughter's hair", "plait"),
        ("three friends leaping off the pier", "dock_leap"),
        ("a boy splashing in a puddle", "puddle_leap"),
        ("two men playing cards on a bench", "bench_cards"),
    ],
)
def test_scenes_of_every_day_are_one_picture_with_everybody_in_place(prompt, picture):
    hero, _ = drawn(prompt)
    assert hero.picture == f"figure:{picture}"


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat sleeping on the sofa",
        "an empty sofa in a living room",
        "a dog running after a boy",
        "a man sitting on a bench",
        "a cozy café in Paris",
        "a cup of coffee on a table",
        "a bookshop window with a cat",
        "an orchestra of frogs",
        "a ladder leaning on an apple tree",
        "two monitors on an empty desk",
    ],
)
def test_what_only_sounds_like_such_a_scene_is_none(prompt):
    hero, _ = drawn(prompt)
    assert hero is None or not any(trait.startswith("role:") for trait in hero.traits)


def test_each_part_is_played_by_who_was_named():
    hero, _ = drawn("a firefighter helping an old woman cross the street")
    assert "role:led|figure:old_woman|" in hero.traits
    assert any(t.startswith("role:helper|figure:firefighter|") for t in hero.traits)


def test_a_choir_has_as_many_singers_as_were_counted_in_robes_of_the_colour_said():
    hero, brief = drawn("church choir of eight women in purple robes singing")
    assert sum(t.startswith("role:singer|figure:woman") for t in hero.traits) == 8
    assert hero.color == (123, 63, 181)
    assert brief.setting == "nave"


@pytest.mark.parametrize(
    ("prompt", "flag"),
    [
        ("a boy carrying a suitcase up the stairs", "load:suitcase"),
        ("a stock trader at a desk with three screens, from behind", "screens:three"),
        ("a woman looking out of her window at the snow", "snow"),
        ("dad teaching his son to ride a scooter", "on:scooter"),
    ],
)
def test_what_is_carried_shown_or_ridden_is_in_the_picture(prompt, flag):
    hero, _ = drawn(prompt)
    assert flag in hero.traits


def test_who_dozes_upright_has_closed_eyes():
    awake, asleep = (
        props.draw("figure:woman", seed=3, traits=("on a chair", *traits)).body
        for traits in ((), ("dozing",))
    )
    assert awake != asleep


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a man doing push-ups in his garden", "push-up"),
        ("a woman squatting with a barbell", "squat bar"),
        ("a boy doing pull ups", "pull-up"),
        ("a runner on a treadmill", "treadmill"),
        ("a carpenter sawing a plank", "saw"),
        ("a girl lying on her bed reading a comic", "comic"),
        ("two cooks tasting the sauce", "tasting"),
        ("a barista pouring latte art", "latte"),
        ("an old man painting the fence", "fence"),
        ("a janitor mopping the floor", "mop"),
    ],
)
def test_what_the_whole_body_does_is_done_by_the_whole_body(prompt, kind):
    _, brief = drawn(prompt)
    assert any(t.startswith(f"plays:{kind}:") for s in brief.subjects for t in s.traits)


@pytest.mark.parametrize(
    "prompt",
    [
        "a woman walking through puddles with an umbrella",
        "a man running to the bus with a briefcase",
        "a girl walking her dog under a red umbrella",
    ],
)
def test_what_one_goes_out_with_is_in_the_hand(prompt):
    _, brief = drawn(prompt)
    held = [s for s in brief.subjects if s.relation == "holding"]
    assert held
    assert brief.subjects[held[-1].other].picture.startswith("figure:")


def test_whom_a_photographer_takes_has_no_camera():
    _, brief = drawn("a photographer taking a picture of a bride and groom")
    assert not any("camera" in t for s in brief.subjects if s.picture == "figure:bride" for t in s.traits)


def test_who_lies_awake_is_under_no_blanket():
    lying, asleep = (
        props.draw("figure:man", seed=3, traits=(trait,)).body for trait in ("lying", "sleeping")
    )
    assert lying != asleep


def test_a_keeper_of_a_lighthouse_is_somebody():
    _, brief = drawn("a lighthouse keeper painting the railing")
    assert any(s.picture.startswith("figure:") for s in brief.subjects)


def test_what_is_tried_on_is_worn():
    _, brief = drawn("a woman trying on a red hat in front of a mirror")
    assert any(t.startswith("wears:") for t in brief.subjects[0].traits)


def test_the_way_to_school_is_a_street():
    _, brief = drawn("two kids on their way to school")
    assert brief.setting == "street"
