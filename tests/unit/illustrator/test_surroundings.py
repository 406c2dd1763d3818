"""What is said of the surroundings: houses one is in front of, the rings of a planet, storms, trails."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.drawing import planned


def brief(prompt):
    return planned(Order(prompt, 1024, 1024, seed=1)).brief


@pytest.mark.parametrize(
    ("prompt", "house"),
    [
        ("a yellow bus in front of a brick school", "prop:school_house"),
        ("children running out of the school", "prop:school_house"),
        ("an ambulance outside a hospital", "prop:hospital_building"),
        ("a police car parked at the police station", "prop:police_station"),
        ("a dog in front of the post office", "prop:post_office"),
    ],
)
def test_the_house_that_somebody_is_in_front_of_stands_behind_him(prompt, house):
    read = brief(prompt)
    (shown,) = [s for s in read.subjects if s.picture == house]
    assert (read.setting, shown.relation) == ("forecourt", "behind")


@pytest.mark.parametrize(
    ("prompt", "house"),
    [
        ("a fire station", "prop:fire_station"),
        ("city hall with a flag", "prop:town_hall"),
        ("an old movie theater with a marquee", "prop:cinema_front"),
        ("a water tower in a small town", "prop:water_tower"),
        ("ruins of an abbey in the mist", "prop:abbey"),
        ("a hydroelectric dam in the mountains", "prop:dam"),
    ],
)
def test_a_building_that_is_named_is_drawn(prompt, house):
    assert brief(prompt).subjects[0].picture == house


def test_saturn_has_its_own_rings_and_its_own_colour():
    read = brief("saturn with its rings in deep purple space")
    (planet,) = read.subjects
    assert (planet.picture, planet.color) == ("prop:saturn", None)


def test_who_goes_home_takes_no_house_along():
    assert [s.word for s in brief("a fishing boat trying to get home in a storm").subjects] == [
        "fishing boat"
    ]


def test_the_towers_of_a_mosque_are_drawn_with_it():
    assert [s.picture for s in brief("a mosque with two minarets").subjects] == ["prop:mosque"]


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("runners on a muddy trail", "winding road"),
        ("a truck on a dirt road in the desert", "road"),
        ("a waterfall falling into a turquoise pool", "river"),
    ],
)
def test_ways_and_pools_of_wild_land_are_wild(prompt, setting):
    assert brief(prompt).setting == setting


def test_the_beam_of_a_lighthouse_is_lit_in_the_dark_only():
    drawn = {
        hour: illustrate(Order(f"a lighthouse {hour}", 600, 600, seed=1)).svg
        for hour in ("at night", "on a sunny day")
    }
    assert ["#fff3b8" in markup for markup in drawn.values()] == [True, False]


def test_the_waves_of_a_storm_break_and_those_of_a_calm_day_do_not():
    stormy, calm = (
        illustrate(Order(prompt, 600, 600, seed=1)).svg
        for prompt in ("a stormy sea with huge waves", "a calm sea on a sunny day")
    )
    assert len(stormy) > 1.5 * len(calm)


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("view of paris rooftops from an attic window", "window view"),
        ("a home office with a window overlooking the city", "room"),
        ("bedroom with a large window facing the mountains", "room"),
        ("looking out of a train window at snowy mountains", "window view"),
        ("airplane window view above the clouds", "window view"),
        ("rooftop terrace with lanterns and cushions over a medina", "roof terrace"),
        ("a rooftop bar at night", "roof terrace"),
        ("a cat on a rooftop", ""),
        ("front porch with a rocking chair", "porch"),
        ("an empty subway car at night", "subway"),
        ("a subway station", "metro platform"),
    ],
)
def test_a_place_to_look_from_is_the_view(prompt, expected):
    found = brief(prompt).setting
    assert found == expected if expected else found not in {"roof terrace", "porch"}


@pytest.mark.parametrize(
    ("prompt", "kept"),
    [
        ("front porch with a lantern and a rocking chair", ["prop:rocking_chair"]),
        ("an old dog sleeping on the porch steps", ["animal:dog"]),
        ("a fishing village with boats tied to the pier", []),
        ("isometric coffee shop with people sitting outside", ["prop:iso_shop"]),
    ],
)
def test_what_the_place_itself_shows_stands_in_it_no_second_time(prompt, kept):
    shown = [s.picture for s in brief(prompt).subjects if s.word != "fishing village"]
    assert shown == kept


def test_several_jack_o_lanterns_are_several():
    assert brief("jack o lanterns in a garden").subjects[0].count > 1


def test_a_city_that_is_behind_is_seen():
    far, none = (
        illustrate(Order(prompt, 600, 600, seed=1)).svg
        for prompt in ("a bridge over a river, city behind, sunny day", "a bridge over a river, sunny day")
    )
    assert len(far) > len(none) + 2000


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a winding mountain road with a red bus, aerial view", "road from above"),
        ("a cozy reading nook with a cat and books", "reading nook"),
        ("a spanish courtyard with orange trees", "courtyard"),
        ("a cobblestone square with a fountain and pigeons", "square"),
        ("a container port with cranes at sunrise", "container port"),
        ("a busy train station hall with a big clock", "concourse"),
        ("a tropical island with one palm tree", "sea"),
        ("a greenhouse with hanging plants and a work table", "hothouse"),
    ],
)
def test_a_place_by_its_name_is_that_place(prompt, expected):
    assert brief(prompt).setting == expected


def test_snow_that_falls_is_the_weather():
    assert brief("a winter street at night with snow falling").weather == "snow"


def test_a_hot_spring_is_no_season_and_the_afternoon_sun_no_thing():
    assert brief("monkeys in a hot spring in winter").season == "winter"
    assert brief("an empty classroom in the afternoon sun").subjects == ()


def test_dark_clouds_are_the_sky_and_a_hut_with_a_terrace_is_outside():
    stormy = brief("thunderclouds over a prairie with a lone tree")
    assert ([s.word for s in stormy.subjects], stormy.light) == (["tree"], "storm")
    assert brief("a mountain hut with a wooden terrace").setting == "mountain"
