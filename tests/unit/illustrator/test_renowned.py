from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
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
