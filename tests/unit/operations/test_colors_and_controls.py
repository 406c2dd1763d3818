from __future__ import annotations

import numpy as np
import pytest
from PIL import ImageColor

from recraft_nb.errors import InvalidRequest
from recraft_nb.operations import CSS_COLORS, Color, Controls, Generate, TextBox

SQUARE = [(0, 0), (1, 0), (1, 1), (0, 1)]


@pytest.mark.parametrize(
    "value",
    [
        "teal",
        " Teal ",
        "#008080",
        (0, 128, 128),
        [0, 128, 128],
        np.array([0, 128, 128], dtype=np.uint8),
        Color(rgb=(0, 128, 128)),
        {"rgb": [0, 128, 128]},
    ],
)
def test_a_colour_has_many_spellings_and_one_meaning(value):
    assert Color.parse(value) == Color(rgb=(0, 128, 128))
    assert Color(value).hex == "#008080"


def test_short_hex_doubles_its_digits():
    assert Color.parse("#aBc").hex == "#aabbcc"


def test_all_148_names_of_css_are_known():
    assert len(CSS_COLORS) == 148
    for name in CSS_COLORS:
        assert Color.parse(name).rgb == ImageColor.getrgb(name)
    assert CSS_COLORS["rebeccapurple"] == 0x663399
    assert CSS_COLORS["grey"] == CSS_COLORS["gray"]


@pytest.mark.parametrize(
    ("value", "nearest"),
    [
        ("tael", "teal"),
        ("c0392b", "#c0392b"),
        ("#c0392bff", "#c0392b"),
        ("#abcd", "#abc"),
        ("", None),
        ("rgb(1,2,3)", None),
        ((300, 0, -1), (255, 0, 0)),
        ((1, 2), None),
        ((1, 2, "3"), (1, 2, 3)),
        ((True, 0, 0), None),
        ((0.5, 0.5, 0.5), (0, 0, 0)),
        (0xC0392B, None),
        (None, None),
        (b"\x00\x00\x00", None),
    ],
)
def test_what_is_no_colour_is_refused_with_the_nearest(value, nearest):
    with pytest.raises(InvalidRequest) as caught:
        Color.parse(value)
    assert caught.value.problems[0].nearest == nearest


@pytest.mark.parametrize("weight", [-0.1, 1.1, float("nan"), float("inf"), True, "0.5", 1j])
def test_a_weight_is_a_number_from_zero_to_one(weight, refused):
    assert "weight" in refused(Color, rgb=(0, 0, 0), weight=weight)


def test_a_colour_that_is_already_one_keeps_its_weight():
    heavy = Color("teal", weight=0.5)
    assert heavy.fields() == {"rgb": [0, 128, 128], "weight": 0.5}
    assert Color.parse(heavy) is heavy
    assert Color(heavy) == heavy
    assert Color(heavy, weight=0.25).weight == 0.25
    assert Color("teal") != heavy


def test_there_are_at_most_ten_colours(refused):
    assert len(Controls(colors=["teal"] * 10).colors) == 10
    assert "at most 10" in refused(Controls, colors=["teal"] * 11)["colors"].limit


def test_weights_sum_to_at_most_one_and_a_share_is_offered(refused):
    # In binary these four sum to a little more than one.
    assert Controls(colors=[Color("teal", weight=weight) for weight in (0.2, 0.4, 0.3, 0.1)])
    problem = refused(Controls, colors=[Color("teal", weight=0.7), Color("red", weight=0.7), "blue"])[
        "colors"
    ]
    assert "1.4" in problem.limit
    assert problem.nearest == [0.5, 0.5, None]


def test_a_background_has_no_weight(refused):
    assert (
        refused(Controls, background_color=Color("teal", weight=1))["background_color"].nearest == "#008080"
    )


@pytest.mark.parametrize("colors", ["teal", Color("teal"), {"rgb": [1, 2, 3]}, 5, iter(["teal"])])
def test_colours_come_in_a_list(colors, refused):
    assert "list" in refused(Controls, colors=colors)["colors"].limit


def test_a_table_of_colours_may_be_an_array():
    assert [color.hex for color in Controls(colors=np.eye(3, dtype=np.uint8) * 255).colors] == [
        "#ff0000",
        "#00ff00",
        "#0000ff",
    ]


@pytest.mark.parametrize("level", [-1, 6, True, 2.5, "3"])
def test_the_artistic_level_is_a_whole_number_from_zero_to_five(level, refused):
    assert "0 to 5" in refused(Controls, artistic_level=level)["artistic_level"].limit


@pytest.mark.parametrize("flag", [1, 0, "yes", np.bool_(True)])
def test_no_text_is_true_or_false(flag, refused):
    assert "True or False" in refused(Controls, no_text=flag)["no_text"].limit


def test_only_what_is_set_is_sent():
    assert Controls(no_text=False).fields() == {}
    assert Controls(artistic_level=0, no_text=True).fields() == {"artistic_level": 0, "no_text": True}


def test_a_problem_deep_inside_says_where_it_is(refused):
    problems = refused(
        prompt="a", controls={"colors": ["teal", {"rgb": (1, 2, 3), "weight": 2}], "colour": 1}
    )
    assert set(problems) == {"controls.colors[1].weight", "controls.colour"}
    assert "colors" in problems["controls.colour"].limit
    assert "rc.Controls" in refused(prompt="a", controls="teal")["controls"].limit


@pytest.mark.parametrize("word", ["HELLO", "Recraft", "Straße", "A_B", "1+1", "ΑΒΕ", "нос"])
def test_words_of_the_95_letters_are_kept_as_they_were_written(word):
    assert TextBox(text=word, bbox=SQUARE).fields()["text"] == word


@pytest.mark.parametrize(
    ("word", "nearest"),
    [
        ("RED CAT", "RED"),
        ("TAB\tBED", "TAB"),
        ("CAFÉ", "CAFE"),
        ("A=B", "AB"),
        ("字", None),
        ("", None),
        ("A\0B", "AB"),
        (5, None),
    ],
)
def test_other_words_are_refused_with_what_could_be_drawn(word, nearest, refused):
    problem = refused(TextBox, text=word, bbox=SQUARE)["text"]
    assert problem.nearest == nearest
    if nearest:
        assert TextBox(text=nearest, bbox=SQUARE)


@pytest.mark.parametrize(
    ("bbox", "field"),
    [
        (SQUARE[:3], "bbox"),
        ([*SQUARE, (0, 0)], "bbox"),
        ("0,0,1,1", "bbox"),
        (None, "bbox"),
        ([(0, 0), (1, 0), (1, 1), (0,)], "bbox[3]"),
        ([(0, 0), (1, 0), (1, float("nan")), (0, 1)], "bbox[2]"),
        ([(0, 0), (float("inf"), 0), (1, 1), (0, 1)], "bbox[1]"),
        ([(0, 0), (True, 0), (1, 1), (0, 1)], "bbox[1]"),
        ([(0, 0), ("1", 0), (1, 1), (0, 1)], "bbox[1]"),
        ([(0, 0), (10**400, 0), (1, 1), (0, 1)], "bbox[1]"),
    ],
)
def test_a_box_has_exactly_four_finite_points(bbox, field, refused):
    assert list(refused(TextBox, text="A", bbox=bbox)) == [field]


def test_points_may_lie_outside_and_in_any_order():
    crooked = [(-0.5, 1.5), (2, 0), (0.25, 0.75), (0, 1)]
    box = TextBox(text="A", bbox=np.array(crooked))
    assert box.fields()["bbox"] == [[-0.5, 1.5], [2.0, 0.0], [0.25, 0.75], [0.0, 1.0]]


def test_boxes_may_be_pairs_dicts_or_text_boxes():
    box = TextBox(text="A", bbox=SQUARE)
    request = Generate(
        prompt="a", model="recraftv3", text_layout=[box, {"text": "A", "bbox": SQUARE}, ("A", SQUARE)]
    )
    assert request.text_layout == (box, box, box)


def test_problems_of_boxes_carry_their_index(refused):
    problems = refused(
        prompt="a",
        model="recraftv3",
        text_layout=[("A", SQUARE), ("É", SQUARE[:2]), {"word": "A", "bbox": SQUARE}, 7],
    )
    assert set(problems) == {
        "text_layout[1].text",
        "text_layout[1].bbox",
        "text_layout[2].text",
        "text_layout[2].word",
        "text_layout[3]",
    }
