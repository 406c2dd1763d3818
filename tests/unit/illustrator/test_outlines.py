"""Text as outlines."""

from __future__ import annotations

import math
import re
import string

import pytest

from recraft_nb.engine.illustrator.ink.outlines import FONTS, fit, measure, on_arc, text_path, wrap

PRINTABLE = string.ascii_letters + string.digits + string.punctuation


def contours(outline) -> int:
    return outline.d.count("M")


def points(d: str) -> list[tuple[float, float]]:
    numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", d)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


@pytest.mark.parametrize("font", FONTS)
def test_every_face_spells_every_letter_of_a_keyboard(font):
    for letter in PRINTABLE:
        assert text_path(letter, font).d, letter


def test_i_has_its_dot_and_o_its_hole():
    assert contours(text_path("i", "sans")) == 2
    assert contours(text_path("O", "sans")) == 2
    assert contours(text_path("iO", "sans")) == 4


def test_pairs_are_kerned():
    apart = text_path("A", "sans").width + text_path("V", "sans").width
    assert text_path("AV", "sans").width < apart - 2
    assert text_path("ÁV", "sans").width < text_path("Á", "sans").width + text_path("V", "sans").width - 2


def test_accented_greek_and_cyrillic_letters_are_spelled():
    assert contours(text_path("é", "pixel")) >= 1
    assert text_path("Привет κόσμε", "display").d
    assert text_path("ễ", "display").d
    assert text_path("“quotes” – and…", "block").d


def test_letters_that_cannot_be_spelled_are_named():
    with pytest.raises(ValueError, match=r"U\+65E5.*U\+672C"):
        text_path("日本 hi")
    with pytest.raises(ValueError, match=r"U\+65E5"):
        fit("日", [(0, 0), (1, 0), (1, 1), (0, 1)])


def test_signs_without_a_shape_are_passed_over():
    assert text_path("a\u200db\ufe0f", "sans").d == text_path("ab", "sans").d


def test_blank_text_draws_nothing():
    assert text_path("  ").d == ""
    assert fit("", [(0, 0), (9, 0), (9, 9), (0, 9)]).d == ""


def test_lines_are_set_below_each_other_and_aligned():
    left, middle, right = (
        text_path("Wide line\nx", "sans", align=align) for align in ("start", "middle", "end")
    )
    assert left.bbox[0] > -1
    assert middle.bbox[0] == pytest.approx(-middle.bbox[2], abs=6)
    assert right.bbox[2] < 1
    assert left.bbox[3] > text_path("Wide line", "sans").bbox[3] + 80


def test_measuring_agrees_with_drawing():
    width, height = measure("Hello\nyou", "serif", size=40)
    drawn = text_path("Hello\nyou", "serif", size=40)
    assert (width, height) == pytest.approx((drawn.width, drawn.height))


def test_wrapping_keeps_words_whole_and_lines_short():
    lines = wrap("the quick brown fox jumps over the lazy dog", "sans", size=20, width=120)
    assert " ".join(lines) == "the quick brown fox jumps over the lazy dog"
    assert all(measure(line, "sans", size=20)[0] <= 120 for line in lines)


@pytest.mark.parametrize("stretch", [False, True])
def test_fitted_text_stays_inside_its_box(stretch):
    box = [(10, 20), (410, 20), (410, 120), (10, 120)]
    x0, y0, x1, y1 = fit("PIXEL DOJO", box, stretch=stretch).bbox
    assert (x0, y0) >= (9.9, 19.9)
    assert x1 <= 410.1
    assert y1 <= 120.1
    if stretch:
        assert (x0, y0, x1, y1) == pytest.approx((10, 20, 410, 120), abs=0.1)


def test_text_follows_a_turned_box():
    outline = fit("UP", [(0, 100), (0, 0), (50, 0), (50, 100)], stretch=True)
    assert outline.bbox == pytest.approx((0, 0, 50, 100), abs=0.1)


def test_a_free_box_gives_perspective():
    narrow_right = fit("HHHHHH", [(0, 0), (300, 40), (300, 60), (0, 100)], "sans-bold", stretch=True)
    left = [y for x, y in points(narrow_right.d) if x < 20]
    right = [y for x, y in points(narrow_right.d) if x > 280]
    assert max(left) - min(left) > 3 * (max(right) - min(right))


@pytest.mark.parametrize("corners", [[(0, 0)] * 4, [(0, 0), (1, 0), (1, 1)]])
def test_a_box_without_area_is_refused(corners):
    with pytest.raises(ValueError, match="points"):
        fit("x", corners)


@pytest.mark.parametrize(("middle", "inside"), [(-90, False), (90, True), (0, False)])
def test_text_on_an_arc_stands_on_its_circle(middle, inside):
    outline = on_arc("BREWERY", 0, 0, 100, size=30, middle=middle, inside=inside)
    radii = [math.hypot(x, y) for x, y in points(outline.d)]
    if inside:
        assert max(radii) < 101.5
        assert min(radii) > 100 - 30
    else:
        assert min(radii) > 98
        assert max(radii) < 100 + 32
    directions = [math.degrees(math.atan2(y, x)) for x, y in points(outline.d)]
    assert (min(directions) + max(directions)) / 2 == pytest.approx(middle, abs=3)


def test_text_too_long_for_its_arc_is_set_smaller():
    outline = on_arc("A very long name for a small badge, indeed", 0, 0, 60, size=30, longest=200)
    assert outline.size < 30
    assert outline.width <= 60 * math.radians(200) + 0.01


def test_the_same_text_gives_the_same_bytes():
    assert text_path("Same", "hand", size=33.3).d == text_path("Same", "hand", size=33.3).d
    assert re.fullmatch(r"[MLQCZ0-9 .\-]*", text_path("Same", "hand", size=33.3).d)


def test_an_unknown_font_is_refused_with_the_names_of_the_others():
    with pytest.raises(ValueError, match="sans-bold"):
        text_path("x", "comic")
