from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose.backdrops import afar
from recraft_nb.engine.illustrator.drawing import planned


def brief_of(prompt):
    return planned(Order(prompt, 1024, 1024)).brief


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("Christ the Redeemer above Rio", "prop:redeemer"),
        ("the Hagia Sophia at dawn", "prop:hagia_sophia"),
        ("Petra carved into the rock", "prop:rock_tomb"),
        ("Moscow red square with colourful domes", "prop:onion_domes"),
        ("Saint Basil's cathedral in winter", "prop:onion_domes"),
        ("Brandenburg Gate in the rain", "prop:gate_of_columns"),
        ("Burj Khalifa at night", "prop:needle_tower"),
        ("Tower Bridge with a boat", "prop:tower_bridge"),
        ("Neuschwanstein castle in winter", "prop:fairy_castle"),
        ("an aztec pyramid in the jungle", "prop:step_pyramid"),
        ("Mount Rushmore under a blue sky", "prop:stone_faces"),
        ("Uluru at sunset", "prop:lone_rock"),
        ("a haunted house on a hill", "prop:haunted_mansion"),
        ("a white gazebo among roses", "prop:gazebo"),
        ("a spiral staircase in a library", "prop:spiral_stairs"),
    ],
)
def test_a_sight_asked_for_by_name_is_drawn(prompt, picture):
    assert brief_of(prompt).subjects[0].picture == picture


def test_the_palace_at_the_thames_has_its_clock_tower_already():
    found = brief_of("Big Ben and the Houses of Parliament at night")
    assert [s.picture for s in found.subjects] == ["prop:parliament"]


def test_beside_a_sight_the_people_ride_and_not_the_sight():
    gate, man, _ = brief_of("Brandenburg Gate with a man on a bicycle").subjects
    assert (gate.relation, man.relation) == (None, "riding")


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("two hikers on the Great Wall of China", "great wall"),
        ("a llama at Machu Picchu", "machu picchu"),
    ],
)
def test_a_place_known_from_pictures_is_the_landscape_and_no_thing_in_it(prompt, place):
    found = brief_of(prompt)
    assert found.setting == place
    assert len(found.subjects) == 1


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a diver swimming through a kelp forest", "kelp forest"),
        ("zen garden with raked sand", "raked garden"),
        ("smoky jazz club with a saxophone player", "jazz club"),
        ("people dancing in a nightclub", "night club"),
        ("empty parking lot at night", "parking lot"),
        ("view from a cave onto the sea", "cave mouth"),
        ("a goat in an african village", "round huts"),
        ("a cyclist on a coastal road", "coast road"),
        ("school corridor with blue lockers", "school hallway"),
        ("a hallway with coats on hooks", "entry hall"),
        ("a long dark corridor", "corridor"),
        ("a violinist in a subway station", "metro platform"),
        ("city park in autumn with a pond", "city park"),
        ("baseball field on a sunny day", "ballpark"),
        ("hotel terrace by the pool", "pool terrace"),
        ("crowded market in Lagos with yellow buses", "street market"),
        ("apple orchard in spring bloom", "orchard"),
        ("hills in Tuscany with a farmhouse", "tuscany"),
        ("a train on a viaduct over a valley", "gorge"),
        ("hot air balloons over Cappadocia", "rock chimneys"),
        ("a sign in a subway station", ""),
        ("a logo of a kelp forest", ""),
    ],
)
def test_far_places_and_those_of_leisure_have_a_view_of_their_own(prompt, place):
    assert afar.found(prompt.lower().split()) == place


def test_the_name_of_such_a_place_is_no_thing_in_it():
    assert afar.is_name("jazz club", "jazz club")
    assert not afar.is_name("jazz club", "night club")


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a diver over a coral reef", "figure:scuba_diver"),
        ("turtles around a sunken ship", "prop:wreck"),
        ("an anglerfish in the deep sea", "prop:anglerfish"),
        ("a rover on the surface of Mars", "prop:rover"),
    ],
)
def test_what_is_met_on_dives_and_on_planets_is_drawn_as_itself(prompt, picture):
    assert picture in [s.picture for s in brief_of(prompt).subjects]


def test_who_crosses_a_bridge_over_a_gorge_is_on_the_one_of_the_landscape():
    found = brief_of("three hikers crossing a rope bridge over a canyon")
    assert [(s.picture, s.relation) for s in found.subjects] == [("figure:hiker", None)]


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a narrow cobblestone street in Italy with laundry", "alley"),
        ("candy store with jars of sweets on shelves", "shop"),
        ("a rainy night in Seoul", "city"),
        ("a bottle of cologne", "table"),
    ],
)
def test_streets_shops_and_towns_are_what_they_are_said_to_be(prompt, place):
    assert brief_of(prompt).setting == place


def test_who_shops_from_the_street_sees_the_front():
    assert brief_of("a candy store with jars in the window").setting != "shop"
