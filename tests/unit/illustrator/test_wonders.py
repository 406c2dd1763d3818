"""Wonders, feasts and people of tales: what they are read as."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.language.plain_words import plainly
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


def shown(prompt: str) -> list[str]:
    return [s.picture for s in understood(parse(prompt)).subjects]


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a flying saucer beaming up a sheep", "prop:saucer_beam"),
        ("giant octopus wrapping its tentacles around a pirate ship", "prop:kraken_ship"),
        ("a boy on a swing hanging from a crescent moon", "figure:moon_swing"),
        ("zombie arm reaching out of the ground beside a tombstone", "prop:grave_hand"),
        ("dracula sitting up in his coffin", "figure:coffin_rise"),
        ("a phoenix reborn from the ashes", "prop:phoenix_rise"),
        ("christmas nativity scene", "figure:nativity"),
        ("an advent wreath with two burning candles", "prop:advent_wreath"),
        ("chinese dragon dance in the street", "figure:dragon_dance"),
        ("christmas stockings on the mantel", "prop:stocking_mantel"),
        ("jack climbing up the beanstalk", "figure:beanstalk"),
        ("children dancing around a maypole", "figure:maypole"),
        ("a tiny village inside a snow globe", "prop:glass_world"),
        ("goldfish swimming in a lightbulb", "prop:glass_world"),
    ],
)
def test_a_wonder_is_one_picture(prompt: str, picture: str) -> None:
    assert shown(prompt) == [picture]


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("an octopus and a ship", "prop:kraken_ship"),
        ("a girl on a swing in the playground under the moon", "figure:moon_swing"),
        ("a vampire in front of a coffin", "figure:coffin_rise"),
        ("two people holding hands at a grave", "prop:grave_hand"),
        ("a pirate ship in a glass bottle", "prop:glass_world"),
    ],
)
def test_the_same_things_otherwise_stay_as_they_are(prompt: str, picture: str) -> None:
    assert picture not in shown(prompt)


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("little red riding hood and the wolf", ["figure:red_hood", "animal:wolf"]),
        ("hansel and gretel", ["figure:boy", "figure:girl"]),
        ("cinderella at the ball", ["figure:princess"]),
        ("a leprechaun", ["figure:leprechaun"]),
        ("an egyptian mummy", ["figure:mummy"]),
        ("samba dancer", ["figure:samba"]),
    ],
)
def test_people_of_tales_are_known_by_name(prompt: str, pictures: list[str]) -> None:
    assert shown(prompt)[: len(pictures)] == pictures


@pytest.mark.parametrize(
    ("prompt", "read"),
    [
        ("mom and daughter baking for mother's day", "mom and daughter baking"),
        ("mother's day card with tulips", "mother's day card with tulips"),
        ('a poster that says "Peter Pan"', 'a poster that says "Peter Pan"'),
    ],
)
def test_the_day_of_mothers_adds_nobody_and_quoted_names_stay(prompt: str, read: str) -> None:
    assert plainly(prompt) == read


@pytest.mark.parametrize(
    ("prompt", "traits"),
    [
        ("a banana lifting weights", {"deed:lifting", "smiling face"}),
        ("furious tomato", {"angry face"}),
        ("strawberry running in the park", {"deed:running"}),
    ],
)
def test_food_that_feels_or_does_something_is_somebody(prompt: str, traits: set[str]) -> None:
    subjects = understood(parse(prompt)).subjects
    assert len(subjects) == 1
    assert traits <= {*subjects[0].traits}


def test_what_feasts_and_deeds_need_is_drawn_so() -> None:
    eggs = understood(parse("a girl with three easter eggs")).subjects
    kites = understood(parse("kite festival over the bay")).subjects
    robot = understood(parse("a robot reading a book")).subjects
    archer = understood(parse("an archer shooting a bow")).subjects
    potions = understood(parse("a set of six potions")).subjects
    assert ("prop:easter_egg", 3) in {(s.picture, s.count) for s in eggs}
    assert max(s.count for s in kites) >= 6
    assert [s.picture for s in robot] == ["figure:robot"]
    assert [s.picture for s in archer] == ["figure:person"]
    assert potions[0].count == 6
