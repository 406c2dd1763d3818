"""What a named style does to the whole picture, read from plain prompts."""

from __future__ import annotations

import re

import pytest

from recraft_nb.engine import illustrator
from recraft_nb.engine.illustrator.drawing import planned


def _recipe(prompt: str):  # type: ignore[no-untyped-def]
    return planned(illustrator.Order(prompt, 512, 512, seed=3))


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("knight riding a giant snail, medieval manuscript style", "manuscript"),
        ("a rabbit with a sword, illuminated manuscript", "manuscript"),
        ("peacock in a garden, art nouveau", "nouveau"),
        ("woman with lilies in the style of mucha", "nouveau"),
        ("turtle, stippling", "stipple"),
        ("girl studying at her desk at night, lo-fi", "lofi"),
        ("cat on a windowsill, woodblock print", "ukiyo"),
        ("silhouette of a family walking at sunset", "silhouette"),
        ("wolf howling at the moon, silhouette", "silhouette"),
        ("detective on a rainy street, 1940s comic book", "comic"),
        ("coffee cup with steam, chalk on a blackboard", "slate"),
        ("jellyfish glowing blue on black", "neon"),
        ("farm animals, folk art", "folk art"),
        ("teacher at a blackboard, comic book style", "comic"),
        ("old tractor in a barn, black and white etching", "etching"),
        ("black and white pencil drawing of a barn", "pencil"),
        ("black and white photo of an old bridge", "grey photo"),
        ("a heron at dawn, sumi-e brush painting", "ink"),
        ("woman reading by a window, oil on canvas, warm light", "oil"),
        ("old man feeding pigeons, manga", "manga"),
        ("gothic castle on a cliff, dark charcoal", "charcoal"),
        ("kid's crayon drawing of a house and family", "child"),
        ("ballerina, pastel drawing", "pastel sticks"),
        ("cyberpunk alley with a drone, neon pink and blue", "urban glow"),
    ],
)
def test_style_that_is_named_is_the_hand_of_the_picture(prompt: str, look: str) -> None:
    assert _recipe(prompt).look == look


@pytest.mark.parametrize(
    ("prompt", "absent"),
    [
        ("detective on a rainy street, 1940s comic book", "book"),
        ("coffee cup with steam, chalk on a blackboard", "board"),
        ("fire truck, simple shapes, for toddlers", "toddler"),
        ("a heron at dawn, sumi-e brush painting", "brush"),
        ("a garden in loose watercolour, lots of white paper", "paper"),
    ],
)
def test_words_of_medium_and_audience_are_no_things(prompt: str, absent: str) -> None:
    assert not any(absent in s.word for s in _recipe(prompt).brief.subjects)


@pytest.mark.parametrize(
    "prompt",
    [
        "black and white drawing of an octopus for coloring",
        "a dinosaur to color in",
        "an owl for kids to colour",
    ],
)
def test_what_is_to_be_coloured_in_is_a_page_of_outlines(prompt: str) -> None:
    recipe = _recipe(prompt)
    assert (recipe.brief.template, recipe.look) == ("lineart", "line")


def test_neon_sign_hangs_on_bricks() -> None:
    drawn = illustrator.illustrate(illustrator.Order("neon sign of a flamingo on a brick wall", 512, 512))
    assert '<g id="wall">' in drawn.svg


def test_double_exposure_shows_the_place_inside_the_animal() -> None:
    drawn = illustrator.illustrate(illustrator.Order("double exposure of a bear and a forest", 512, 512))
    assert "<mask" in drawn.svg
    assert re.search(r'<g id="middle"><g mask=', drawn.svg)


def test_named_moon_stays_a_light_among_silhouettes() -> None:
    drawn = illustrator.illustrate(illustrator.Order("wolf howling at the moon, silhouette", 512, 512))
    subject = drawn.svg.split('<g id="subject-')[1:]
    assert any("#15121f" in part for part in subject)
    assert any("#15121f" not in part for part in subject)


def _colors(svg: str) -> set[str]:
    return {paint.lower() for paint in re.findall(r'(?:fill|stroke)="(#[0-9a-fA-F]{6})"', svg)}


@pytest.mark.parametrize(
    "prompt",
    [
        "print of a skull, two colours only, black and lime",
        "owl, two color print, navy and cream",
        "a sailboat, only red and white",
    ],
)
def test_two_colours_and_no_third_is_meant_so(prompt: str) -> None:
    order = illustrator.Order(prompt, 512, 512, seed=3)
    assert _colors(illustrator.illustrate(order).svg) <= {*planned(order).colors, "#000000", "#ffffff"}


def test_linocut_shows_ink_and_paper_in_the_subject_itself() -> None:
    drawn = illustrator.illustrate(illustrator.Order("black cat on a roof, linocut", 512, 512))
    assert len(_colors(drawn.svg)) == 2
    assert "<pattern" in drawn.svg


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("photo of a wooden rowboat on a calm misty lake", "photo"),
        ("realistic golden retriever in a park", "photo"),
        ("3d render of a snail", "lit"),
        ("claymation fox in 3d", "lit"),
    ],
)
def test_photo_has_no_bevels_of_clay(prompt: str, look: str) -> None:
    assert _recipe(prompt).look == look


def test_monochrome_takes_the_colour_that_is_named() -> None:
    recipe = _recipe("monochrome blue landscape with a lone tree")
    assert recipe.look == "flat"
    assert len(recipe.colors) == 1


def test_white_edge_of_a_sticker_is_no_line_drawing() -> None:
    drawn = illustrator.illustrate(
        illustrator.Order("retro alarm clock ringing, sticker with white outline", 512, 512)
    )
    assert len(_colors(drawn.svg)) > 3


def test_set_of_stickers_of_animals_shows_each_of_them() -> None:
    pictures = [s.picture for s in _recipe("sticker set of six forest animals").brief.subjects]
    assert len(set(pictures)) == 6


@pytest.mark.parametrize("prompt", ["a teapot with red polka dots", "a white dress with blue polka dots"])
def test_dots_are_on_the_thing(prompt: str) -> None:
    subjects = _recipe(prompt).brief.subjects
    assert len(subjects) == 1
    assert "polka" in subjects[0].traits
    assert subjects[0].second_color is not None


@pytest.mark.parametrize("prompt", ["a fox, palette knife painting", "a cat with flowers, oil painting"])
def test_animal_in_a_painting_does_not_paint(prompt: str) -> None:
    assert not any("easel" in s.picture for s in _recipe(prompt).brief.subjects)


@pytest.mark.parametrize(
    "prompt", ["girl with a cat, anime style", "fox with a lantern, kawaii", "boy, manga"]
)
def test_who_is_drawn_as_anime_has_large_eyes(prompt: str) -> None:
    assert "wide eyes" in _recipe(prompt).brief.subjects[0].traits


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("two foxes, paper cut in orange and white", 2),
        ("sailboat, blue and white only", 2),
        ("a cat on a sofa in mustard and navy", 2),
        ("forest with deer, duotone green and cream", 2),
    ],
)
def test_colours_of_the_whole_picture_are_its_palette(prompt: str, count: int) -> None:
    assert len(_recipe(prompt).colors) == count


def test_poster_of_art_deco_is_a_scene_in_its_frame_at_its_hour() -> None:
    recipe = _recipe("art deco poster of a skyscraper at night")
    assert (recipe.look, recipe.brief.template, recipe.brief.light) == ("deco", "scene", "night")


def test_close_up_is_nearer_than_the_scene() -> None:
    near, far = (
        illustrator.illustrate(illustrator.Order(p, 512, 512, seed=3)).svg
        for p in ("a sunflower close up", "a sunflower")
    )
    assert '<g id="sky"><g transform="translate(' in near
    assert '<g id="sky"><g transform="translate(' not in far


def test_books_before_a_dark_background_have_one() -> None:
    ground = _recipe("stack of old books and a candle, dark background").background
    assert ground is not None
    assert int(ground[1:3], 16) < 80


def test_page_to_be_coloured_in_leaves_dark_hair_open() -> None:
    order = illustrator.Order("coloring page of a pirate and his parrot", 512, 512, seed=3)
    filled = re.findall(r'<path[^>]*fill="#151515"', illustrator.illustrate(order).svg)
    assert filled == []


def test_print_takes_the_ink_that_is_named_with_it() -> None:
    drawn = illustrator.illustrate(illustrator.Order("a heron, linocut in dark blue", 512, 512, seed=3))
    r, g, b = min(
        (tuple(int(paint[k : k + 2], 16) for k in (1, 3, 5)) for paint in _colors(drawn.svg)), key=sum
    )
    assert b > r + 30
    assert b > g + 30


def test_silhouette_before_the_sky_stands_on_land() -> None:
    brief = _recipe("horse galloping, silhouette against an orange sky").brief
    assert (brief.setting, brief.light) == ("meadow", "golden")


def test_a_thing_in_black_and_a_colour_is_not_in_the_dark():
    """The ground around it is the pale one of the two, unless the prompt says that it is black."""

    def ground(prompt: str) -> float:
        svg = illustrator.illustrate(illustrator.Order(prompt, 512, 512, seed=7)).svg
        sky = re.search(r'id="sky".*?#([0-9a-f]{6})', svg, re.DOTALL)
        assert sky is not None
        return sum(int(sky[1][k : k + 2], 16) for k in (0, 2, 4)) / 3

    assert ground("a vintage motorcycle in black and orange") > 180
    assert ground("a motorcycle, orange on black") < 90
