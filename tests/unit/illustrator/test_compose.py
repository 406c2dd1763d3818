from __future__ import annotations

import io
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
import resvg_py
from PIL import Image

from recraft_nb.catalog import STYLES
from recraft_nb.engine.illustrator import Drawing, Order, illustrate
from recraft_nb.engine.illustrator.brief import Brief, Subject
from recraft_nb.engine.illustrator.compose import backdrops, looks, place, scene, things, trace
from recraft_nb.engine.illustrator.compose.light import SCHEMES, World
from recraft_nb.engine.illustrator.compose.stage import Layout, Stage
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.ink.chance import Chance
from recraft_nb.engine.illustrator.recipe import Recipe
from recraft_nb.media.svg import clean

pytestmark = pytest.mark.long

SIZES = ((1024, 1024), (2048, 1024), (1024, 2048), (1365, 1024), (576, 1024))


def drawn(prompt: str, width: int = 512, height: int = 512, **more: object) -> Drawing:
    return illustrate(Order(prompt, width, height, **{"seed": 3, **more}))  # type: ignore[arg-type]


def pixels(drawing: Drawing, edge: int = 96) -> Image.Image:
    data = resvg_py.svg_to_bytes(svg_string=drawing.svg, width=edge, height=edge, skip_system_fonts=True)
    with Image.open(io.BytesIO(bytes(data))) as opened:
        return opened.convert("RGB")


def layers(drawing: Drawing) -> list[str]:
    root = ET.fromstring(drawing.svg)
    return [g.get("id", "") for g in root if g.tag.endswith("}g")]


def staged(setting: str, light: str, seed: int = 1, season: str = "") -> Stage:
    canvas = svg.Canvas(1000, 1000)
    stage = Stage(canvas, World(light, season, Chance(seed, "w")), Chance(seed, "b"), Layout(0.36, 0.7, 0.56))
    backdrops.paint(setting, stage)
    return stage


def arranged(*subjects: Subject, seed: int = 1) -> list[place.Placed]:
    copies = [[t for t in [things.make(s, seed)] if t] for s in subjects]
    return [p for block in place.arrange(copies, Chance(seed, "a")) for p in block.parts]


@pytest.mark.parametrize("setting", backdrops.SETTINGS)
def test_every_setting_gives_a_stage_to_stand_on_and_varies_with_the_seed(setting):
    assert len(backdrops.SETTINGS) >= 24
    stages = [staged(setting, "day", seed=seed) for seed in range(2)]
    assert len({s.canvas.body() for s in stages}) == 2
    for stage in stages:
        assert 0 < stage.back <= stage.stand <= stage.height
        ET.fromstring(stage.canvas.document("x", 100, 100))


@pytest.mark.parametrize("light", SCHEMES)
@pytest.mark.parametrize("season", ["spring", "summer", "autumn", "winter"])
def test_every_hour_and_season_has_its_own_colours(light, season):
    body = staged("meadow", light, season=season).canvas.body()
    assert body != staged("meadow", "day" if light != "day" else "night", season=season).canvas.body()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_picture_is_composed_for_its_own_shape(width, height):
    drawing = drawn("a fox in the forest", width, height)
    root = ET.fromstring(drawing.svg)
    _, _, w, h = (float(v) for v in root.attrib["viewBox"].split())
    assert abs(w / h - width / height) < 0.01
    assert min(w, h) == 1000


def test_the_drawing_is_layered_titled_and_of_reasonable_size():
    drawing = drawn("a red cat on a windowsill")
    names = layers(drawing)
    assert names[0] == "sky"
    assert names.index("ground") < names.index("subject-1")
    assert "<title>a red cat on a windowsill</title>" in drawing.svg
    assert 3_000 < len(drawing.svg) < 90_000


@pytest.mark.parametrize(
    "prompt",
    [
        "a fox in the forest",
        'poster of an owl "NIGHT"',
        "floral pattern",
        "logo of a bee",
        "a shop in the rain",
    ],
)
def test_the_sanitiser_of_the_package_keeps_everything(prompt):
    drawing = drawn(prompt)
    kept = clean(drawing.svg)
    for tag in ("path", "use", "circle", "linearGradient", "clipPath"):
        assert kept.count(f"<{tag}") == drawing.svg.count(f"<{tag}")


def test_the_prompt_is_never_printed_and_no_font_is_needed():
    drawing = drawn("a very particular prompt about a fox <script>")
    assert "<text" not in drawing.svg
    assert "lettering" not in layers(drawing)
    assert "&lt;script&gt;" in drawing.svg


def test_quoted_words_are_spelled_in_a_scene_unless_text_is_unwanted():
    assert "lettering" in layers(drawn('a fox in a field with the words "HELLO"'))
    assert "lettering" not in layers(drawn('a fox in a field with the words "HELLO"', no_text=True))


def test_laid_out_words_stay_inside_their_boxes():
    box = ((0.1, 0.05), (0.9, 0.05), (0.9, 0.2), (0.1, 0.2))
    drawing = drawn("a lake at dawn", text_layout=(("ALPINE", box),))
    root = ET.fromstring(drawing.svg)
    group = next(g for g in root if g.get("id") == "lettering")
    points = [p for path in group for p in trace.path_points(path.attrib["d"])]
    assert all(99 <= x <= 901 and 49 <= y <= 201 for x, y in points)


@pytest.mark.parametrize(
    "prompt",
    [
        "a cactus",
        'poster of a lion "ROAR"',
        "logo of a bee",
        "icon of a bell",
        "dots pattern",
        "portrait of a king",
    ],
)
def test_a_background_colour_is_exact_in_every_kind_of_picture(prompt):
    picture = pixels(drawn(prompt, background=(11, 107, 58)))
    colors = {c: n for n, c in picture.getcolors(96 * 96) or []}
    assert colors.get((11, 107, 58), 0) > 90


def test_a_palette_takes_over_the_whole_picture():
    drawing = drawn("a castle on a hill", colors=((109, 40, 217),))
    hues = [scene.color.lch(c) for c in svg.colors_in(drawing.svg)]
    assert all(
        c < 0.04 or abs((h - scene.color.lch("#6d28d9")[2] + 180) % 360 - 180) < 30 for _, c, h in hues
    )


def test_what_the_negative_prompt_names_is_not_drawn():
    with_dog = drawn("a boy and a dog in the park")
    without = drawn("a boy and a dog in the park", negative_prompt="dog")
    assert len(without.recipe["brief"]["subjects"]) == len(with_dog.recipe["brief"]["subjects"]) - 1


def test_a_mouse_is_drawn_smaller_than_an_elephant():
    mouse, elephant = arranged(Subject("mouse", "mouse"), Subject("elephant", "elephant"))
    assert elephant.height > 1.6 * mouse.height


def test_what_is_on_something_is_above_it_and_what_is_under_is_below_its_crown():
    cat, box = Subject("cat", "cat", relation="on", other=1), Subject("table", "prop:table")
    parts = {p.thing.subject.word: p for p in arranged(cat, box)}
    assert parts["cat"].box[3] <= parts["table"].box[3]
    assert parts["cat"].box[1] < parts["table"].box[1]
    frog = Subject("frog", "frog", relation="under", other=1)
    parts = {p.thing.subject.word: p for p in arranged(frog, Subject("mushroom", "mushroom"))}
    x0, y0, x1, _ = parts["mushroom"].box
    assert x0 < parts["frog"].x < x1
    assert parts["frog"].box[1] > y0


def test_a_hat_is_worn_on_the_head_and_behind_is_further_away():
    hat = Subject("hat", "top-hat", relation="wearing", other=0)
    parts = {p.thing.subject.word: p for p in arranged(Subject("cat", "cat"), hat)}
    cat, hat_part = parts["cat"], parts["hat"]
    assert hat_part.box[1] < cat.box[1] + 0.1 * cat.height
    assert hat_part.order > cat.order
    copies = [
        [things.make(s, 1)]
        for s in (Subject("cat", "cat"), Subject("house", "house", relation="behind", other=0))
    ]
    assert place.arrange(copies, Chance(1, "a"))[1].depth > 0.3  # type: ignore[arg-type]


@pytest.mark.parametrize("count", range(1, 13))
def test_one_to_twelve_are_all_drawn_and_stay_in_the_picture(count):
    recipe = Recipe(
        Brief("ducks", setting="meadow", subjects=(Subject("duck", "duck", count=count),)),
        streams={"detail": 5},
    )
    canvas = svg.Canvas(1000, 1000)
    scene.compose(recipe, canvas)
    assert sum(name.startswith("subject-") for name in canvas.layers) == count


def test_a_chain_of_relations_holds_together():
    reader = drawn("an owl reading a book under a tree at night")
    assert sum(name.startswith("subject-") for name in layers(reader)) >= 2


@pytest.mark.parametrize(
    "motif",
    [
        "dots",
        "stripes",
        "waves",
        "geometric",
        "floral",
        "terrazzo",
        "topographic",
        "checks",
        "zigzag",
        "gradient",
        "mandala",
    ],
)
def test_patterns_meet_at_their_edges(motif):
    drawing = drawn(f"seamless {motif} pattern", seed=2)
    picture = pixels(drawing, 96).convert("L")
    columns = [[picture.getpixel((x, y)) for y in range(96)] for x in range(96)]
    step = [sum(abs(a - b) for a, b in zip(columns[x], columns[x - 1], strict=True)) / 96 for x in range(96)]
    rows = [[picture.getpixel((x, y)) for x in range(96)] for y in range(96)]
    down = [sum(abs(a - b) for a, b in zip(rows[y], rows[y - 1], strict=True)) / 96 for y in range(96)]
    assert step[0] <= max(step[1:]) * 1.25 + 3
    assert down[0] <= max(down[1:]) * 1.25 + 3


@pytest.mark.parametrize("model", STYLES)
def test_every_curated_style_has_a_look_that_exists(model):
    for group in STYLES[model]:
        for style in group.styles:
            assert looks.named(style, "", "scene") in looks.LOOKS, style
            assert style.lower() in looks.STYLES, style


@pytest.fixture(scope="module")
def fox():
    """A recipe and its document."""
    plain = Recipe.from_json(drawn("a fox").recipe)
    canvas = svg.Canvas(1000, 1000)
    scene.compose(plain, canvas)
    return plain, canvas.document("x", 64, 64)


@pytest.mark.parametrize("name", [n for n in looks.LOOKS if n != "flat"])
def test_every_look_visibly_changes_the_result(name, fox):
    plain, document = fox
    changed, pixel_filter = looks.applied(document, replace(plain, look=name), 1000)
    assert changed != document or pixel_filter
    ET.fromstring(changed)
    vector, no_filter = looks.applied(document, replace(plain, look=name, vector=True), 1000)
    assert no_filter is None
    ET.fromstring(vector)


@pytest.mark.parametrize(
    "prompt",
    [
        'poster for a jazz night "BLUE NOTE"', "minimal poster of saturn", 'shield badge with a lion "BRAVE"', "icon of a cart, outline style",
        "sticker of a cat", "line art of a rose", "portrait of a woman", 'lettering "Good Morning"', 'neon sign "OPEN"', "",
        "xqzt blorf", "a poster", "logo", "icon", "pattern", "portrait",
    ],
)  # fmt: skip
def test_every_kind_of_prompt_gives_a_picture(prompt):
    picture = pixels(drawn(prompt, seed=4), 32)
    assert len(picture.getcolors(32 * 32) or []) > 1


def test_curated_styles_that_stand_for_different_hands_have_different_looks():
    photos = (
        "photorealism",
        "clay",
        "3d render",
        "hdr",
        "motion blur",
        "hard flash",
        "forest life",
        "product photo",
    )
    drawn = (
        "pixel art",
        "watercolor",
        "line art",
        "linocut",
        "noir",
        "engraving",
        "risograph",
        "mosaic",
        "colored stencil",
    )
    flat = (
        "vector art",
        "editorial",
        "emotional flat",
        "flat 2.0",
        "roundish flat",
        "naivector",
        "cutout",
        "chemistry",
    )
    names = [looks.STYLES[style] for style in (*photos, *drawn, *flat)]
    assert len(set(names)) == len(names)
    assert len(set(looks.STYLES.values())) > 80


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("an oil painting of a house", "oil"),
        ("a charcoal drawing of a fox", "charcoal"),
        ("a woodcut of an oak", "linocut"),
        ("a comic book panel of a hero, comic style", "comic"),
    ],
)
def test_words_for_a_medium_choose_the_nearest_hand(prompt, look):
    assert illustrate(Order(prompt, 512, 512)).recipe["look"] == look
