from __future__ import annotations

import copy

import pytest

from recraft_nb.catalog import MODELS
from recraft_nb.operations import Controls, Generate, fit

FULL = {
    "prompt": "a fox",
    "n": 2,
    "model": "recraftv3",
    "size": "1365x1024",
    "style": "Pixel art",
    "style_match": "regular",
    "negative_prompt": "blur",
    "random_seed": 0,
    "controls": {"colors": ["teal"], "artistic_level": 3, "no_text": True},
    "text_layout": [("HI", [(0, 0), (1, 0), (1, 1), (0, 1)])],
    "output": "raster",
}


def test_what_the_new_model_does_not_take_is_put_aside_and_says_why():
    kept, gone = fit(FULL, "recraftv4_1")
    assert kept == {
        "prompt": "a fox",
        "n": 2,
        "model": "recraftv4_1",
        "size": "1216x896",
        "random_seed": 0,
        "controls": {"colors": ["teal"]},
        "output": "raster",
    }
    assert [str(item) for item in gone if item.field != "text_layout"] == [
        "style 'Pixel art' was put aside. V4.1 takes no style names; V3 and V2 do.",
        "negative_prompt 'blur' was put aside. V4.1 takes no negative prompt; V3 and V2 do.",
        "controls.artistic_level 3 was put aside. V4.1 takes no artistic level; V3 does.",
        "controls.no_text True was put aside. V4.1 takes no switch against text; V3 does.",
        "style_match 'regular' was put aside. V4.1 takes 'precise' or 'flexible'.",
    ]


def test_nothing_is_lost_the_values_can_be_brought_back():
    kept, gone = fit(FULL, "recraftv4_1")
    back = {**kept, **{item.field: item.value for item in gone if "." not in item.field}}
    for item in gone:
        field, _, control = item.field.partition(".")
        if control:
            back[field] = {**back[field], control: item.value}
    again, nothing = fit(back, "recraftv3")
    assert nothing == []
    assert Generate(**again) == Generate(**FULL)


def test_the_values_that_were_given_are_not_changed():
    values = copy.deepcopy(FULL)
    fit(values, "recraftv4_1_vector")
    assert values == FULL


@pytest.mark.parametrize("model_id", MODELS)
def test_what_stays_is_taken_by_the_model(model_id):
    kept, _ = fit(FULL, model_id)
    if MODELS[model_id].takes.style_required:
        kept["style_id"] = "229b2a75-05e4-4580-85f9-b47ee521a00d"
    assert Generate(**kept).model == model_id


def test_controls_keep_their_kind():
    kept, gone = fit({"controls": Controls(colors=["teal"], artistic_level=1)}, "recraftv4")
    assert kept["controls"] == Controls(colors=["teal"])
    assert gone[0].value == 1


def test_a_style_of_another_model_says_who_knows_it():
    _, gone = fit({"style": "Watercolor"}, "recraftv3")
    assert str(gone[0]) == "style 'Watercolor' was put aside. V3 does not know this style; V2 does."


def test_half_typed_values_do_no_harm():
    half = {
        "prompt": "",
        "size": "4:",
        "style": "Pix",
        "n": "x",
        "controls": {"colors": "#12", "artistic_level": None},
        "random_seed": "",
        "style_id": "",
        "text_layout": None,
        "something": object(),
    }
    kept, gone = fit(half, "recraftv4_1")
    assert [item.field for item in gone] == ["style"]
    assert kept["size"] == "4:"
    assert kept["prompt"] == ""


def test_a_size_without_a_match_is_put_aside_and_the_other_output_too():
    kept, gone = fit({"size": "1000x999", "output": "raster"}, "recraftv4_1_vector")
    assert {item.field for item in gone} == {"size", "output"}
    assert set(kept) == {"model"}


def test_a_long_prompt_always_stays():
    kept, gone = fit({"prompt": "a" * 5000}, "recraftv3")
    assert (len(kept["prompt"]), gone) == (5000, [])


def test_everything_stays_for_an_unknown_model():
    assert fit(FULL, "recraftv9") == ({**FULL, "model": "recraftv9"}, [])


def test_an_alias_is_the_model():
    assert fit({}, "recraft20b")[0] == {"model": "recraftv2"}
