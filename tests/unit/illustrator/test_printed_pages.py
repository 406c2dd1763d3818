"""Pages of their own kind: comics in panels, sounds in a bubble, signs for a door, borders of things."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import things
from recraft_nb.engine.illustrator.compose.printed.pages import hangers
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.templates import templated
from recraft_nb.engine.illustrator.understanding import understood


def _brief(prompt):
    return templated(understood(parse(prompt, lexicon=default_lexicon())))


@pytest.mark.parametrize(
    ("prompt", "template"),
    [
        ("four panel comic of a cat stealing a fish", "panels"),
        ("a 3-panel comic strip about a dog who buries a bone", "panels"),
        ("comic strip of a robot learning to cook", "panels"),
        ('speech bubble explosion with the word "KABOOM!" in orange', "burst"),
        ('comic book sound effect "ZAP!"', "burst"),
        ("do not disturb door sign with a sleeping owl", "hanger"),
        ("door hanger for a hotel room with a moon", "hanger"),
        ("pirate party border with anchors and parrots, empty middle for text", "border"),
        ("invitation border of dinosaurs and eggs", "border"),
        ("a border collie running in a field", "scene"),
        ("a superhero standing on a roof, comic style", "scene"),
        ("three solar panels on a roof", "scene"),
    ],
)
def test_a_page_of_its_own_kind_has_its_own_composition(prompt, template):
    assert _brief(prompt).template == template


def test_the_number_of_panels_is_not_that_of_the_heroes():
    assert _brief("four panel comic of a cat stealing a fish").subjects[0].count == 1


@pytest.mark.parametrize(
    ("prompt", "panels"), [("four panel comic of a cat", 4), ("comic strip of a dog in the garden", 3)]
)
def test_a_comic_has_as_many_panels_as_were_asked_for(prompt, panels):
    drawn = illustrate(Order(prompt, 600, 600, seed=3)).svg
    assert drawn.count('<g id="panel-') == panels


def test_a_door_sign_says_what_the_prompt_names():
    assert hangers.words_of(_brief("please knock door hanger with a fox")) == "Please knock"
    assert hangers.words_of(_brief("door hanger with a moon")) == "Do not disturb"


@pytest.mark.parametrize("prompt", ['a chalkboard that says "Fresh Rolls" with a little croissant drawing'])
def test_one_drawing_on_a_chalkboard_is_drawn_once(prompt):
    drawn = illustrate(Order(prompt, 600, 600, seed=3)).svg
    assert drawn.split('id="subject-1"')[1].count("stroke-linejoin") == 1


def test_colours_that_end_the_prompt_of_a_card_are_those_of_the_card():
    brief = _brief("birthday invitation with a bear holding three balloons, soft pink and gold")
    assert len(brief.palette) == 2
    assert not _brief("birthday invitation with a bear, three balloons").palette


def test_what_burns_has_flames():
    globe = Subject("globe", "globe-showing-europe-africa")
    plain, burning = (things.make(replace(globe, traits=t), 1) for t in ((), ("burning",)))
    assert "#f58a2e" in burning.body
    assert "#f58a2e" not in plain.body
