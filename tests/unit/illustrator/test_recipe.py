from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys

import pytest

from recraft_nb.engine.illustrator import Order, illustrate, redraw
from recraft_nb.engine.illustrator.recipe import VERSION, Recipe, mutate

PROMPT = 'a red cat and two owls under a tree at dusk with the words "GOOD NIGHT"'
ORDER = Order(PROMPT, 1024, 768, seed=11, colors=((15, 118, 110), (249, 115, 22), (255, 247, 230)))


def test_a_recipe_is_plain_json_and_comes_back_the_same():
    recipe = illustrate(ORDER).recipe
    text = json.dumps(recipe)
    assert Recipe.from_json(json.loads(text)).to_json() == recipe


def test_redrawing_at_the_same_size_gives_the_same_bytes():
    drawing = illustrate(ORDER)
    again = redraw(json.loads(json.dumps(drawing.recipe)), 1024, 768)
    assert again == drawing


def test_redrawing_at_another_size_composes_anew_without_stretching():
    tall = redraw(illustrate(ORDER).recipe, 576, 1024).svg
    assert 'viewBox="0 0 1000 1777.8"' in tall
    assert 'width="576" height="1024"' in tall


def test_the_bytes_are_the_same_in_a_process_with_another_hash_seed():
    code = (
        "import hashlib; from recraft_nb.engine.illustrator import Order, illustrate;"
        "print(hashlib.sha256(illustrate(Order('a fox in the forest', 512, 512, seed=4)).svg.encode()).hexdigest())"
    )
    here = hashlib.sha256(illustrate(Order("a fox in the forest", 512, 512, seed=4)).svg.encode()).hexdigest()
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "4242"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == here


def test_seeds_differ_in_layout_palette_and_backdrop():
    drawn = [illustrate(Order("a lighthouse", 512, 512, seed=seed)) for seed in range(6)]
    assert len({d.svg for d in drawn}) == 6
    assert len({d.recipe["layout"]["hero_x"] for d in drawn}) == 6
    assert len({d.recipe["brief"]["light"] for d in drawn}) > 1


def test_the_most_similar_neighbour_keeps_layout_palette_and_place():
    recipe = Recipe.from_json(illustrate(ORDER).recipe)
    near = mutate(recipe, 5, seed=1)
    assert near.layout == recipe.layout
    assert near.stream("palette") == recipe.stream("palette")
    assert near.stream("backdrop") == recipe.stream("backdrop")
    assert near != recipe


def test_less_similar_neighbours_change_more():
    recipe = Recipe.from_json(illustrate(ORDER).recipe)
    changed = [
        sum(mutate(recipe, similarity, seed=1).stream(s) != recipe.stream(s) for s in recipe.streams)
        for similarity in (5, 4, 3, 2)
    ]
    assert changed == sorted(changed)
    assert changed[0] < changed[-1]
    assert mutate(recipe, 3, seed=1) != mutate(recipe, 3, seed=2)


def test_a_recipe_of_a_newer_package_is_refused_by_name():
    recipe = {**illustrate(ORDER).recipe, "version": VERSION + 1}
    with pytest.raises(ValueError, match="newer than this package"):
        redraw(recipe, 512, 512)


@pytest.mark.parametrize("broken", [{}, {"version": 1}, {"version": 1, "brief": 3}])
def test_what_is_not_a_recipe_says_so(broken):
    with pytest.raises(ValueError, match="not a recipe"):
        redraw(broken, 512, 512)


def test_text_boxes_in_pixels_become_shares_of_the_sides():
    box = ((100.0, 50.0), (900.0, 50.0), (900.0, 150.0), (100.0, 150.0))
    recipe = illustrate(Order("a lake", 1000, 500, seed=1, text_layout=(("HI", box),))).recipe
    assert recipe["text_layout"] == [["HI", [[0.1, 0.1], [0.9, 0.1], [0.9, 0.3], [0.1, 0.3]]]]


def test_the_subjects_can_be_cut_out_exactly_and_the_backdrop_drawn_without_them():
    recipe = illustrate(Order("a fox in the forest", 256, 256, seed=2)).recipe
    cut, back = (redraw(recipe, 256, 256, only=part).svg for part in ("subjects", "backdrop"))
    assert 'id="subject-1"' in cut
    assert 'id="sky"' not in cut
    assert 'id="subject-1"' not in back
    assert 'id="sky"' in back
