from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.ink import color


@pytest.mark.parametrize("paint", ["#000000", "#ffffff", "#c0392b", "#14b8a6", "#808080", "#0b1f3a"])
def test_a_colour_survives_the_way_through_oklab(paint):
    back = color.rgb(color.from_lab(color.lab(paint)))
    assert all(abs(a - b) <= 1 for a, b in zip(back, color.rgb(paint), strict=True))


def test_short_hex_is_read_and_nonsense_is_refused():
    assert color.rgb("#abc") == (0xAA, 0xBB, 0xCC)
    with pytest.raises(ValueError, match="not a colour"):
        color.rgb("#12")


def test_out_of_gamut_colours_keep_their_hue():
    _, _, hue = color.lch(color.from_lch(0.7, 0.4, 140))
    assert abs(hue - 140) < 8


def test_a_tint_repaints_the_dominant_family_and_leaves_eyes_alone():
    cat = {"#f3ad61": 60.0, "#d3883e": 25.0, "#ffdea7": 8.0, "#212121": 3.0}
    painted = color.tint(cat, "#d92d2d")
    assert "#212121" not in painted
    assert abs(color.lch(painted["#f3ad61"])[2] - color.lch("#d92d2d")[2]) < 12
    assert color.lab(painted["#d3883e"])[0] < color.lab(painted["#f3ad61"])[0]


@pytest.mark.parametrize(
    ("target", "low", "high"), [("#ffffff", 0.86, 1.0), ("#000000", 0.0, 0.42), ("#808080", 0.5, 0.72)]
)
def test_white_black_and_grey_are_tints_too(target, low, high):
    dog = {"#f3ad61": 60.0, "#d3883e": 25.0}
    for paint in color.tint(dog, target).values():
        lightness, chroma, _ = color.lch(paint)
        assert low <= lightness <= high
        assert chroma < 0.04


def test_a_grey_animal_can_be_tinted():
    elephant = {"#998ea4": 50.0, "#8d8d96": 60.0, "#212121": 2.0}
    assert color.lch(color.tint(elephant, "#ff66aa")["#8d8d96"])[1] > 0.08


def test_a_palette_is_shown_exactly_and_everything_else_is_a_tint_of_it():
    picture = {"#3d97e3": 40.0, "#7cc85f": 30.0, "#7a5238": 5.0, "#ffffff": 10.0, "#1f3a5c": 3.0}
    palette = ("#0f766e", "#f97316", "#fff7e6")
    painted = color.limit_to(picture, palette)
    assert set(palette) <= set(painted.values())
    for paint in painted.values():
        near = min(abs((color.lch(paint)[2] - color.lch(p)[2] + 180) % 360 - 180) for p in palette)
        assert near < 30 or color.lch(paint)[1] < 0.05


def test_a_dark_palette_still_gives_light_and_dark():
    picture = {"#ffffff": 10.0, "#3d97e3": 40.0, "#101010": 5.0}
    painted = color.limit_to(picture, ("#1f3a5f", "#c0392b"))
    lightness = [color.lab(p)[0] for p in painted.values()]
    assert max(lightness) - min(lightness) > 0.4


@pytest.mark.parametrize("ground", ["#ffffff", "#000000", "#ffd400", "#7a7a7a", "#c0392b"])
def test_ink_is_readable_on_any_ground(ground):
    assert color.contrast(color.ink_on(ground), ground) >= 3.9


def test_light_makes_lighter_and_shade_makes_darker():
    assert (
        color.lab(color.lit("#67b44c"))[0] > color.lab("#67b44c")[0] > color.lab(color.shaded("#67b44c"))[0]
    )
