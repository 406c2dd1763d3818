"""Several words that make one picture together are shown as that picture."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.compose.printed.charts import infographics
from recraft_nb.engine.illustrator.compose.printed.school import lessons, matter, planets, sections
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.meaning.ideas import conceived
from recraft_nb.engine.illustrator.parse import parse


def _pictures(prompt: str) -> list[str]:
    return [s.picture for s in conceived(parse(prompt, lexicon=default_lexicon())).subjects]


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("a rocket launching out of a computer screen", "prop:laptop_rocket"),
        ("a businesswoman walking up stairs made of bar graphs", "prop:chart_stairs"),
        ("small plants growing out of piles of coins", "prop:money_plant"),
        ("a brain full of turning cogs", "prop:brain_gears"),
        ("a human head with gears inside", "prop:head_gears"),
        ("a seedling inside a light bulb", "prop:idea_bulb"),
        ("an arrow in the middle of a target", "prop:target_arrow"),
        ("a funnel that turns coloured balls into boxes", "prop:funnel"),
        ("two hands joining jigsaw pieces", "prop:puzzle"),
        ("a white chess queen", "prop:chess_piece"),
        ("a handshake in front of a skyline", "prop:handshake"),
        ("a shield with a padlock", "prop:shield_lock"),
        ("cloud computing with laptops and phones", "prop:cloud_computing"),
        ("a dna helix growing leaves", "prop:dna_tree"),
    ],
)
def test_words_that_make_one_picture_are_that_picture_alone(prompt: str, picture: str) -> None:
    assert _pictures(prompt) == [picture]


@pytest.mark.parametrize(
    "prompt",
    [
        "two men playing chess with a white king",
        "an archer shooting an arrow at a target",
        "tulip bulbs and a small plant on a table",
        "a knight with a shield and a lock",
        "children doing a jigsaw puzzle on the table",
    ],
)
def test_who_does_something_with_such_things_is_still_shown_doing_it(prompt: str) -> None:
    read = parse(prompt, lexicon=default_lexicon())
    assert conceived(read) == read


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("the water cycle, a simple poster for children", lessons.water_cycle),
        ("the eight planets lined up in order", planets.planets),
        ("cross section of a volcano", sections.volcano),
        ("a tree trunk cut in half to show the rings", sections.trunk),
        ("layers of the atmosphere", sections.atmosphere),
        ("ocean zones for students", sections.ocean),
        ("the earth as a cross-section with its core", lessons.earth_layers),
        ("solid, liquid and gas particles", matter.states),
        ("a plant cell with labels", matter.cell),
    ],
)
def test_what_is_asked_to_be_explained_has_a_diagram_of_its_own(prompt: str, kind: object) -> None:
    brief = parse(prompt, lexicon=default_lexicon())
    assert infographics.asked(brief)
    assert next(draw for words, draw in infographics.KINDS if words.search(prompt)) is kind


@pytest.mark.parametrize(
    ("prompt", "picture", "trait"),
    [
        ("an isometric data center with two technicians", "prop:server_room", "two"),
        ("three colleagues looking at a screen full of graphs", "prop:dashboard_team", "three"),
        ("a robot at a monitor with charts", "prop:dashboard_team", "robot"),
        ("a scientist looking at germs through a microscope", "prop:microscope_bench", "germ"),
        ("a strawberry plant with roots and berries", "prop:vegetable_plant", "roots"),
    ],
)
def test_an_idea_knows_who_and_what_is_in_it(prompt: str, picture: str, trait: str) -> None:
    hero = conceived(parse(prompt, lexicon=default_lexicon())).subjects[0]
    assert hero.picture == picture
    assert trait in hero.traits
