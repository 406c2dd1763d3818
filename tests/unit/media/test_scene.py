from __future__ import annotations

import numpy as np
import pytest
from support.service import picture

import recraft_nb as rc
from recraft_nb.media.scene import (
    Arrow,
    Line,
    Picture,
    Polygon,
    Rect,
    Scene,
    Shape,
    Text,
    compare_figure,
    contact_sheet,
)
from recraft_nb.media.scene_pillow import contours, drawn


def pixels(*items, background="#ffffff", size=(60, 40), **options):
    return np.asarray(drawn(Scene(*size, items, background), **options).convert("RGBA"))


def test_every_kind_of_item_leaves_its_ink():
    items = {
        "rect": Rect(10, 10, 20, 10, fill="#ff0000"),
        "outline": Rect(10, 10, 20, 10, stroke="#ff0000", line_width=2, dash=(4, 2)),
        "polygon": Polygon(((10, 10), (30, 10), (20, 30)), fill="#ff0000"),
        "shape": Shape("M10 10L30 10Q40 20 30 30C20 35 15 30 10 30Z", "#ff0000"),
        "line": Line((5, 5), (50, 30), "#ff0000", 2),
        "arrow": Arrow((5, 20), (50, 20), "#ff0000"),
        "text": Text("Hello", 30, 20, 16, "#ff0000", "center", bold=True),
        "picture": Picture(picture(1, size=(30, 20)), 10, 10, 30, 20),
    }
    for name, item in items.items():
        ink = pixels(item)[:, :, :3] != 255
        assert ink.any(), name
        assert not ink[0].any(), name


def test_colours_with_transparency_are_laid_over():
    under, over = Rect(0, 0, 60, 40, fill="#0000ff"), Rect(0, 0, 60, 40, fill="#ff000080")
    red, _, blue, _ = pixels(under, over)[20, 30]
    assert (red, blue) == (pytest.approx(128, abs=3), pytest.approx(127, abs=3))


def test_without_a_background_the_rest_is_transparent():
    seen = pixels(Rect(10, 10, 20, 10, fill="#ff0000"), background=None)
    assert seen[0, 0, 3] == 0
    assert seen[15, 20, 3] == 255


def test_a_letter_has_its_hole_and_no_other():
    from recraft_nb.engine.illustrator.ink.outlines import fit

    path = fit("A", [(0, 0), (200, 0), (200, 200), (0, 200)], "sans-bold", stretch=True).d
    seen = pixels(Shape(path, "#000000"), size=(200, 200))[:, :, 0] < 128
    middle = seen[:, 100]
    runs = int((np.diff(middle.astype(int)) == 1).sum()) + int(middle[0])
    assert runs == 2  # the tip and the bar; an even-odd rule would cut the tip


def test_paths_become_closed_lines():
    assert contours("M0 0L4 0Z M1 1L2 1L2 2Z") == [
        [(0, 0), (4, 0)],
        [(1, 1), (2, 1), (2, 2)],
    ]
    (curve,) = contours("M0 0Q5 10 10 0Z")
    assert curve[-1] == (10, 0)
    assert max(y for _, y in curve) == pytest.approx(5)


def test_a_contact_sheet_shows_every_picture_with_its_words():
    sheet = contact_sheet(
        [picture(n, size=(64, 48)) for n in range(5)], [f"owl {n}" for n in range(5)], edge=80
    )
    assert sum(isinstance(item, Picture) for item in sheet.items) == 5
    assert [item.text for item in sheet.items if isinstance(item, Text)] == [f"owl {n}" for n in range(5)]
    for item in sheet.items:
        if isinstance(item, Picture):
            assert item.x >= 0
            assert item.x + item.width <= sheet.width
            assert item.y + item.height <= sheet.height
    assert drawn(sheet).size == (sheet.width, sheet.height)


def test_a_figure_has_an_arrow_between_each_two_pictures():
    figure = compare_figure([picture(n) for n in range(3)], ["a", "b", "c"], steps=["x", "y"], title="How")
    assert sum(isinstance(item, Arrow) for item in figure.items) == 2
    assert {item.text for item in figure.items if isinstance(item, Text)} == {"How", "a", "b", "c", "x", "y"}


def test_long_captions_are_broken_and_end():
    figure = compare_figure([picture(1)], ["word " * 200])
    lines = [item.text for item in figure.items if isinstance(item, Text)]
    assert len(lines) == 3
    assert lines[-1].endswith("…")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: contact_sheet([]), "at least one picture"),
        (lambda: contact_sheet([picture(1)], ["a", "b"]), "one for each picture"),
        (lambda: compare_figure([picture(1), picture(2)], steps=[]), "one fewer"),
    ],
)
def test_what_does_not_count_up_is_refused(make, words):
    with pytest.raises(rc.InvalidRequest, match=words):
        make()
