"""Places that several words name together have a view of their own."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.drawing import planned


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("white village on a cliff above a turquoise sea", "white town"),
        ("whitewashed houses on a Greek hillside", "white town"),
        ("night market in an Asian street with red lanterns", "lantern market"),
        ("street food stalls in Bangkok", "lantern market"),
        ("old tram climbing a steep narrow street", "steep street"),
        ("yellow tram in Lisbon", "steep street"),
        ("treehouse village with rope bridges", "treehouse village"),
        ("cottage garden with a stone path", "cottage garden"),
        ("a path through a garden with hollyhocks", "cottage garden"),
        ("a river from the mountains to the sea, aerial view", "river from above"),
        ("bird's-eye view of a city with a park", "town from above"),
        ("a village seen from the air", "town from above"),
        ("bird's-eye view of a farm with tractors", "fields from above"),
        ("aerial view of an island with a coral reef", "island from above"),
        ("outdoor café in Paris", "cafe terrace"),
        ("revolving door of a grand hotel", "hotel front"),
        ("allotment with a shed and bean poles", "allotment"),
        ("raised beds with lettuce and tomatoes", "allotment"),
        ("abandoned space station corridor with red lights", "ship corridor"),
    ],
)
def test_words_together_name_a_view(prompt: str, place: str) -> None:
    brief = planned(Order(prompt=prompt, width=1000, height=1000, seed=1)).brief
    assert brief.setting == place
    assert not brief.subjects


@pytest.mark.parametrize(
    "prompt",
    [
        "a treehouse in an oak",
        "a tram in front of the station",
        "a white house in a meadow",
        "a farmers market",
    ],
)
def test_a_single_word_does_not_name_it(prompt: str) -> None:
    setting = planned(Order(prompt=prompt, width=1000, height=1000, seed=1)).brief.setting
    assert setting not in {"treehouse village", "steep street", "white town", "lantern market"}


def test_whoever_is_there_stays() -> None:
    brief = planned(
        Order(prompt="a girl in a cottage garden with foxgloves", width=1000, height=1000, seed=1)
    ).brief
    assert [subject.word for subject in brief.subjects] == ["girl"]


def test_what_is_in_a_basket_stays_in_it() -> None:
    brief = planned(
        Order(prompt="a basket of tomatoes in a vegetable garden", width=1000, height=1000, seed=1)
    ).brief
    assert "tomatoes" in {subject.word for subject in brief.subjects}


def test_a_hut_on_a_poster_is_shown_with_who_rests_there() -> None:
    prompt = "alpine hut with hikers resting, vintage travel poster"
    brief = planned(Order(prompt=prompt, width=1000, height=1000, seed=1)).brief
    assert [subject.picture for subject in brief.subjects] == ["prop:cabin", "figure:hiker"]
