"""Rooms with their furniture, views from them, water that mirrors, roads with rows, faces on things."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.compose import scene, smiles
from recraft_nb.engine.illustrator.compose.relating import lined
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.matter.titled import titled


def recipe_of(prompt):
    return planned(Order(prompt, 1024, 1024, seed=1))


def stage_of(prompt):
    """The place of a prompt, painted, and what it was painted from."""
    recipe = recipe_of(prompt)
    return scene.prepare(recipe, svg.Canvas(1000, 1000)), recipe


def drawn_beside(prompt):
    """Pictures of the things that are drawn beside the place itself."""
    stage, recipe = stage_of(prompt)
    subjects = recipe.brief.subjects
    return [s.picture for k, s in enumerate(subjects) if not scene._shown(stage, recipe.brief, k)]


def composed(prompt):
    canvas = svg.Canvas(1000, 1000)
    scene.compose(recipe_of(prompt), canvas)
    return canvas


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a kitchen", "whole kitchen"),
        ("a dining room with a set table", "dining room"),
        ("a laundromat", "laundry"),
        ("a courtroom", "courtroom"),
        ("a conference room", "meeting room"),
        ("a server room", "server room"),
        ("an artist's workshop with paint and brushes", "art studio"),
        ("a museum hall", "museum"),
        ("a church interior", "nave"),
        ("a throne room", "throne hall"),
        ("a bakery interior", "bakery"),
        ("a toy store interior", "shop"),
        ("a cozy coffee shop interior", "restaurant"),
        ("a japanese garden", "japanese garden"),
        ("an aquarium tunnel", "aquarium"),
        ("a medieval village", "old village"),
        ("a dungeon", "dungeon"),
        ("a suburban street", "suburb"),
        ("a diner with red booths", "diner"),
        ("an aerial view of a beach", "coast from above"),
        ("a tropical island seen from above", "island from above"),
    ],
)
def test_a_place_that_is_named_has_a_view_of_its_own(prompt, place):
    assert recipe_of(prompt).brief.setting == place


def test_a_kitchen_shows_the_machines_that_are_named_after_it_once():
    assert drawn_beside("a bright kitchen with a stove, a fridge and a wooden table") == []
    assert drawn_beside("a red fridge in a kitchen") == ["prop:fridge"]
    assert drawn_beside("a pot of soup on a stove")[-1] == "prop:stove"


def test_a_room_with_a_fireplace_has_one():
    assert "prop:fireplace" not in drawn_beside("a cozy living room with a fireplace and a christmas tree")


def test_a_bunk_bed_is_the_only_bed_of_its_room():
    pictures = [s.picture for s in recipe_of("a child's bedroom with a bunk bed").brief.subjects]
    assert pictures == ["prop:bunk_bed"]


def test_what_somebody_holds_is_not_taken_for_the_gyms():
    woman = recipe_of("a gym with a woman lifting weights").brief.subjects[-1]
    assert woman.picture == "figure:woman"
    assert "plays:barbell:" in woman.traits
    assert recipe_of("a woman in a gym").brief.subjects[-1].traits == ()


def test_a_counter_stands_before_who_is_behind_it():
    behind, beside = composed("a barista behind the counter of a cafe"), composed("a barista in a cafe")
    assert len("".join(behind.layers["foreground"])) > len("".join(beside.layers.get("foreground", [""])))


def test_a_room_with_a_view_of_the_sea_is_a_room_with_the_sea_in_its_window():
    stage, recipe = stage_of("a hotel room with a view of the sea")
    assert recipe.brief.setting == "room"
    other, _ = stage_of("a hotel room with a view of the hills")
    assert stage.canvas.layers["distance"] != other.canvas.layers["distance"]


def test_the_moon_outside_the_window_of_a_room_is_no_thing_in_it():
    brief = recipe_of("a bed in a bedroom with the moon outside the window").brief
    assert brief.light == "night"
    assert not any("moon" in s.picture for s in brief.subjects)


def test_what_is_reflected_stands_at_the_water_upside_down():
    assert "reflection" in composed("a castle reflected in a lake").layers
    assert "reflection" not in composed("a castle by a lake").layers


def test_a_skyline_that_is_reflected_is_turned_over_below_its_shore():
    assert "scale(1 -1)" in "".join(composed("a city skyline reflected in the river").layers["ground"])


def test_many_plants_line_a_road_and_one_does_not():
    for prompt, lines in (("a desert road with cacti", True), ("a desert road with a cactus", False)):
        assert lined.stands_along(recipe_of(prompt).brief, 0) is lines


def test_a_castle_on_a_hill_stands_higher_than_one_in_a_meadow():
    def foot(prompt):
        recipe = recipe_of(prompt)
        stage = scene.prepare(recipe, svg.Canvas(1000, 1000))
        scene.groundwork.before(stage, recipe.brief.setting, room=False)
        return stage.stand

    assert foot("a castle on a hill") < foot("a castle in a meadow") - 50


@pytest.mark.parametrize(
    "prompt", ["a smiling avocado", "a kawaii cup of coffee", "a cloud with a cute face"]
)
def test_a_thing_that_smiles_has_a_face(prompt):
    assert any(smiles.SMILING in s.traits for s in recipe_of(prompt).brief.subjects)


@pytest.mark.parametrize("prompt", ["a smiling woman", "a happy birthday cake", "an avocado"])
def test_people_cakes_and_plain_fruit_get_no_face_of_their_own(prompt):
    assert not any(smiles.SMILING in s.traits for s in recipe_of(prompt).brief.subjects)


def test_posters_on_the_wall_of_a_room_do_not_make_the_picture_a_poster():
    assert recipe_of("a bedroom with posters on the wall and a guitar").brief.template == "scene"
    assert recipe_of("a poster of a guitar").brief.template == "poster"


def test_windows_of_stained_glass_are_no_way_to_draw_a_church():
    assert recipe_of("a church interior with stained glass windows").look == "flat"
    assert recipe_of("a lion, stained glass").look == "leaded"


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ('a vintage travel postcard from Rome with the text "CIAO ROMA"', "prop:colosseum"),
        ('a birthday card with the text "HAPPY BIRTHDAY MIA"', "prop:cake"),
        ('a book cover for a mystery novel with the title "THE LAST TRAIN"', "prop:steam_train"),
        ('a thriller book cover with the title "COLD NIGHTS"', "figure:detective"),
    ],
)
def test_printed_matter_shows_its_town_its_feast_or_its_title(prompt, picture):
    assert [s.picture for s in recipe_of(prompt).brief.subjects] == [picture]


def test_printed_matter_that_names_a_thing_shows_that_thing():
    assert recipe_of('a birthday card with a fox and the text "HI"').brief.subjects[0].picture == "animal:fox"
    brief = recipe_of("a fox in a forest").brief
    assert titled(brief, None) is brief


@pytest.mark.parametrize(
    ("words", "look"),
    [
        ("ukiyo-e", "ukiyo"),
        ("japanese woodblock print", "ukiyo"),
        ("art deco", "deco"),
        ("chalk drawing", "slate"),
        ("oil painting", "oil"),
        ("film noir style", "noir"),
        ("papercut", "paper"),
    ],
)
def test_named_styles_have_looks_of_their_own(words, look):
    assert recipe_of(f"a fox in a forest, {words}").look == look


def test_looks_of_an_age_are_no_two_alike():
    styles = ("ukiyo-e", "art deco", "chalk drawing", "film noir style", "vintage travel poster", "papercut")
    assert len({illustrate(Order(f"a kitchen, {s}", 256, 256, seed=1)).svg for s in styles}) == len(styles)
