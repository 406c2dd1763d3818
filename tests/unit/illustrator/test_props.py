from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
from collections import Counter
from xml.etree import ElementTree as ET

import pytest

from recraft_nb.engine.illustrator import props
from recraft_nb.engine.illustrator.ink import color as ink
from recraft_nb.engine.illustrator.props import register
from recraft_nb.engine.illustrator.props.beasts.beast import POSES as BEAST_POSES
from recraft_nb.engine.illustrator.props.body.poses import POSES as PEOPLE_POSES
from recraft_nb.engine.illustrator.props.dress import worn
from recraft_nb.engine.illustrator.props.held import arms
from recraft_nb.engine.illustrator.props.pen.outlines import box, inside, oval
from recraft_nb.engine.illustrator.props.pen.shapes import Pen, tones

KEYS = sorted(props.KEYS)
FIGURES = [key for key in KEYS if key.startswith("figure:")]
ANIMALS = [key for key in KEYS if key.startswith("animal:")]
ROUNDING = 0.06
PLAIN = {
    "prop:olive_ring", "prop:arrow_sign", "prop:balance_beam", "prop:puck", "prop:gust", "prop:sport_net", "prop:top_dish",
    "prop:top_wine",
}  # fmt: skip
# Several people, many needles, whole dishes.
RICH = {
    "figure:march_past", "figure:dragon_dance", "figure:nativity", "figure:maypole",
    "figure:tale_table", "figure:cake_cutting", "figure:chimney_stuck", "figure:egg_hunt", "figure:lamp_lighting",
    "figure:bedside", "figure:examination", "figure:at_door", "figure:story_time", "figure:homework",
    "figure:choir", "figure:strings", "figure:riding_lesson", "figure:window_gazer",
    "figure:fireside", "figure:at_map", "figure:dock_leap", "figure:bench_cards", "figure:marching_band",
    "figure:haircut", "figure:over_fence",
    "figure:bath_time", "figure:birthday_table", "figure:barre", "figure:carried_together",
    "figure:team", "figure:cave_painters", "figure:feast", "figure:haulers", "figure:penalty", "figure:pit_stop",
    "figure:podium", "prop:rosemary", "prop:dill", "prop:top_pizza", "prop:top_spices",
    "prop:spider_web",
    "figure:trick_or_treat", "figure:on_beam", "figure:operated", "figure:at_treetop", "figure:toasted",
}  # fmt: skip


def in_the_box(drawn):
    x0, y0, x1, y1 = drawn.bbox
    return 0 <= x0 < x1 <= drawn.width and 0 <= y0 < y1 <= drawn.height


def faults(key):
    """What is wrong with the markup of one drawing."""
    drawn = props.draw(key, seed=7)
    root = ET.fromstring(f"<svg>{drawn.body}</svg>")
    shapes = [e for e in root.iter() if e.tag in {"path", "rect", "circle", "ellipse"}]
    small = key in {**worn.DRAWINGS, **arms.DRAWINGS} or key in PLAIN
    most = 36_000 if key in RICH else 14_000
    found = {
        "other elements": not {e.tag for e in root.iter()}
        <= {"svg", "g", "path", "rect", "circle", "ellipse"},
        "ids or references": any(e.get("id") or "url(" in str(e.attrib) for e in root.iter()),
        f"{len(shapes)} shapes": len(shapes) < (2 if small else 8),
        f"{len(drawn.body)} letters": not (150 if small else 500) <= len(drawn.body) <= most,
        "more than two decimals": re.search(r"\.\d{3}", drawn.body) is not None,
        "no numbers": "nan" in drawn.body or "inf" in drawn.body,
        "out of its box": not in_the_box(drawn),
        "no top": "top" not in drawn.anchors,
    }
    return [what for what, wrong in found.items() if wrong]


def test_no_key_stands_in_two_modules():
    said = Counter(key for module in register._MODULES for key in module.DRAWINGS)
    assert [key for key, times in said.items() if times > 1] == []


# In lots: a thousand tests of a hundredth of a second each take longer to hand out than to run.
# Every sixth lot runs unasked.
@pytest.mark.parametrize("lot", [pytest.param(k, marks=[pytest.mark.long] * bool(k % 6)) for k in range(24)])
def test_every_key_draws_well_formed_markup_of_many_shapes_and_no_ids(lot):
    assert {key: wrong for key in KEYS[lot::24] if (wrong := faults(key))} == {}


@pytest.mark.long
def test_people_take_every_pose_inside_their_box_and_offer_a_hand():
    poses = [*PEOPLE_POSES, "sleeping"]
    for k, key in enumerate(FIGURES):
        for pose in poses[k % 6 :: 6]:
            drawn = props.draw(key, seed=3, traits=(pose,))
            assert in_the_box(drawn), (key, pose)
            assert {"hand", "head_top"} <= set(drawn.anchors), (key, pose)


def test_animals_take_every_pose_inside_their_box_and_say_where_their_head_is():
    poses = [*BEAST_POSES, "flying", "swimming"]
    for k, key in enumerate(ANIMALS):
        for pose in poses[k % 4 :: 4]:
            drawn = props.draw(key, seed=3, traits=(pose,))
            assert in_the_box(drawn), (key, pose)
            assert "head_top" in drawn.anchors, (key, pose)


def test_the_same_wishes_give_the_same_bytes_in_another_process():
    keys = ["animal:fox", "figure:wizard", "prop:bookshelf", "prop:carousel"]
    here = hashlib.sha256("".join(props.draw(key, seed=5).body for key in keys).encode()).hexdigest()
    program = (
        "import hashlib; from recraft_nb.engine.illustrator import props; "
        f"print(hashlib.sha256(''.join(props.draw(k, seed=5).body for k in {keys!r}).encode()).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "77"},
    )
    assert done.stdout.strip() == here


def test_another_seed_gives_another_variant():
    for key in ("figure:woman", "animal:cat", "prop:sofa", "prop:cottage"):
        assert len({props.draw(key, seed=seed).body for seed in range(8)}) > 2, key


def test_a_colour_is_what_the_thing_is_made_of():
    red = (200, 40, 50)
    for key in ("prop:sofa", "prop:teapot", "animal:cat", "animal:horse", "figure:man", "prop:crystal"):
        body = props.draw(key, seed=1, color=red).body
        assert ink.hexa(red) in body, key
        assert ink.hexa(red) not in props.draw(key, seed=1).body, key


def test_a_colour_changes_nothing_but_colours():
    def without_colors(body):
        return re.sub(r"#[0-9a-f]{6}", "#", body)

    for key in ("prop:sofa", "figure:woman", "prop:lighthouse"):
        plain, tinted = (props.draw(key, seed=4, color=c).body for c in (None, (30, 120, 200)))
        assert without_colors(plain) == without_colors(tinted), key


@pytest.mark.parametrize(
    ("key", "pose"), [("animal:cat", "sleeping"), ("animal:horse", "running"), ("figure:man", "sitting")]
)
def test_a_pose_changes_the_drawing_and_an_unknown_trait_does_not(key, pose):
    plain = props.draw(key, seed=2)
    assert props.draw(key, seed=2, traits=(pose,)).bbox != plain.bbox
    assert props.draw(key, seed=2, traits=("quixotic",)) == plain


def test_stance_and_gesture_go_together():
    both = props.draw("figure:woman", seed=2, traits=("sitting", "reading"))
    assert both.bbox[1] > props.draw("figure:woman", seed=2, traits=("reading",)).bbox[1]
    assert both.body != props.draw("figure:woman", seed=2, traits=("sitting",)).body


def test_an_unknown_key_is_a_key_error():
    with pytest.raises(KeyError):
        props.draw("prop:flux_capacitor", seed=1)


def test_the_tight_box_is_where_the_ink_is():
    image = pytest.importorskip("PIL.Image")
    resvg = pytest.importorskip("resvg_py")
    for key in ("animal:fox", "figure:fisherman", "prop:lighthouse", "prop:steam_train", "prop:bridge"):
        drawn = props.draw(key, seed=1)
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300" viewBox="0 0 600 600">{drawn.body}</svg>'
        pixels = image.open(io.BytesIO(bytes(resvg.svg_to_bytes(svg_string=svg, skip_system_fonts=True))))
        seen = [v * 2 for v in pixels.getchannel("A").point(lambda a: 255 * (a > 60)).getbbox()]
        x0, y0, x1, y1 = drawn.bbox
        assert seen[0] >= x0 - 3, key
        assert seen[1] >= y0 - 3, key
        assert seen[2] <= x1 + 3, key
        assert seen[3] <= y1 + 3, key
        assert abs(seen[3] - y1) <= 8, key
        assert abs(seen[1] - y1) > 100, key


def test_standing_things_stand_on_their_baseline():
    for key in ("animal:fox", "animal:horse", "figure:man", "prop:cottage", "prop:table", "prop:streetlamp"):
        drawn = props.draw(key, seed=1)
        assert abs(drawn.bbox[3] - drawn.baseline * drawn.height) <= 8, key


def test_a_drawing_that_grows_out_of_its_box_is_made_smaller_where_it_stands():
    pen = Pen()
    pen.box(-300, -200, 1200, 760, "#336699")
    pen.anchor("hand", -300, 560)
    drawn = pen.done()
    assert in_the_box(drawn)
    assert drawn.bbox[3] == pytest.approx(560, abs=1)
    assert drawn.anchors["hand"][0] == pytest.approx(drawn.bbox[0], abs=ROUNDING)


def test_cutting_keeps_what_lies_in_the_window():
    square = box(0, 0, 100, 100)
    half = inside(square.points, box(50, -10, 200, 200).points)
    assert min(x for x, _ in half) == pytest.approx(50)
    assert max(x for x, _ in half) == pytest.approx(100)
    assert inside(square.points, oval(500, 500, 10).points) == []


def test_path_data_is_relative_in_tenths_and_does_not_drift():
    d = oval(300.04, 200.06, 33.33).d
    assert d.startswith("M333.4 200.1a33.3 33.3 0 1 1")
    numbers = [float(n) for n in re.findall(r"-?\d*\.?\d+", d.split("1 1", 1)[1])]
    assert numbers[0] == pytest.approx(-66.7, abs=0.11)
    assert numbers[-2] == pytest.approx(66.7, abs=0.11)


def test_white_keeps_room_for_shading_and_black_for_light():
    white, black = tones("#ffffff"), tones("#000000")
    assert ink.lch(white.dark)[0] < ink.lch(white.base)[0] - 0.03
    assert ink.lch(black.light)[0] > ink.lch(black.base)[0] > 0.2
