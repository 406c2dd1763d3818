"""The one-picture tools do what their names say; every one on a real worker, on small pictures."""

from __future__ import annotations

import asyncio
import json
import re

import numpy as np
import pytest
from PIL import Image
from support.engine_pictures import BALL, SIDE, apart, file_of, mask, opened, photo, url_of, values

from recraft_nb.engine.edits.tools import TASKS, pro_size
from recraft_nb.engine.frames import SIZES
from recraft_nb.media.render import render_svg
from recraft_nb.providers.parts import read_parts

pytestmark = pytest.mark.long

PRICES = {
    "vectorize": 10,
    "removeBackground": 10,
    "crispUpscale": 4,
    "creativeUpscale": 250,
    "enhance": 210,
    "eraseRegion": 2,
    "clarityUpscale": 4,
    "generativeUpscale": 250,
}


def tool(studio, name, picture=None, **fields) -> bytes:
    body = {"image_url": url_of(photo() if picture is None else picture), **fields}
    answer = studio.post(f"/v1/images/{name}", json=body)
    assert answer.status_code == 200, answer.text
    return studio.get(answer.json()["image"]["url"]).content


@pytest.mark.parametrize("name", PRICES)
def test_a_tool_answers_with_one_image_and_the_balance_falls_by_what_it_says(http, name):
    before = http.get("/v1/users/me").json()["credits"]
    body = {"image_url": url_of(photo()), "mask_url": url_of(mask())}
    answer = http.post(f"/v1/images/{name}", json=body).json()
    assert set(answer) == {"created", "credits", "image", "engine"}
    assert answer["credits"] == PRICES[name]
    assert set(answer["image"]) == {"image_id", "random_seed", "url"}
    assert http.get("/v1/users/me").json()["credits"] == before - PRICES[name]


def drawn(svg: bytes, size=(SIDE, SIDE)):
    return opened(render_svg(svg.decode(), *size))


def test_vectorize_gives_shapes_that_look_like_the_picture(studio):
    svg = tool(studio, "vectorize")
    assert svg.startswith(b"<svg")
    assert svg.count(b"<path") > 3
    assert apart(drawn(svg), photo()) < 9


def fills(svg: bytes) -> set[str]:
    return set(re.findall(r'fill="(#[0-9a-f]{6})"', svg.decode()))


def test_the_options_of_vectorize_are_honoured(studio):
    plain = tool(studio, "vectorize")
    few = tool(studio, "vectorize", max_num_shapes=3)
    assert few.count(b"<path") == 3 < plain.count(b"<path")
    assert tool(studio, "vectorize", max_num_shapes=3, limit_num_shapes="off").count(b"<path") > 3
    inks = [[220, 30, 30], [120, 170, 220], [90, 110, 60]]
    strict = tool(studio, "vectorize", strict_color_palette=inks)
    assert fills(strict) == {"#dc1e1e", "#78aadc", "#5a6e3c"}
    assert len(fills(tool(studio, "vectorize", color_reduction="on"))) <= 12 < len(fills(plain))
    assert len(tool(studio, "vectorize", svg_compression="off")) > 1.2 * len(plain)
    assert tool(studio, "vectorize", small_shape_filter="on").count(b"<path") < plain.count(b"<path")
    assert tool(studio, "vectorize", shape_stacking="cut_out") != plain


def test_an_own_drawing_comes_back_as_the_vector_it_was(studio, own):
    svg = tool(studio, "vectorize", own)
    assert b"<g" in svg  # layers, where a tracer has only paths
    assert apart(drawn(svg, (256, 256)), own) < 6


def test_the_background_goes_and_the_subject_stays(studio):
    cut = opened(tool(studio, "removeBackground"))
    assert (cut.mode, cut.size) == ("RGBA", (SIDE, SIDE))
    alpha = np.asarray(cut.getchannel("A"), dtype=float) / 255
    left, top, right, bottom = BALL
    assert alpha[top + 15 : bottom - 15, left + 15 : right - 15].min() > 0.9
    corners = [alpha[:20, :20], alpha[:20, -20:], alpha[-20:, :20], alpha[-20:, -20:]]
    assert max(corner.max() for corner in corners) < 0.1


def test_an_own_picture_is_cut_out_exactly_however_its_metadata_fared(studio, own):
    cut = np.asarray(opened(tool(studio, "removeBackground", own)).getchannel("A"))
    assert 0.03 < (cut > 127).mean() < 0.6
    assert cut[0].max() == 0
    naked = b"".join([own[:4], own[4:]])
    assert np.array_equal(np.asarray(opened(tool(studio, "removeBackground", naked)).getchannel("A")), cut)


LAYERS = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="150" viewBox="0 0 300 300">'
    '<rect width="300" height="300" fill="#88aacc"/><path d="M0 200h300v100H0z" fill="#446633"/>'
    '<circle id="ball" cx="150" cy="150" r="60" fill="#cc2222"/></svg>'
)


def test_a_vector_stays_a_vector_when_it_is_cut_out_or_erased(studio):
    cut = tool(studio, "removeBackground", LAYERS.encode()).decode()
    assert "#cc2222" in cut
    assert "#88aacc" not in cut
    hole = mask((40, 40, 110, 110), (150, 150))
    erased = tool(studio, "eraseRegion", LAYERS.encode(), mask_url=url_of(hole))
    assert erased.startswith(b"<svg")
    pixels = values(drawn(erased, (150, 150)))
    red = (pixels[..., 0] > 150) & (pixels[..., 1] < 90)
    assert red.mean() < 0.01


def made(studio, name: str, picture: Image.Image) -> Image.Image:
    """What the studio's worker makes of a picture, below the size that the service asks for."""
    data = file_of(picture)
    facts = {"options": {}, "seed": 1, "format": "png", SIZES: [len(data)]}
    return opened(asyncio.run(studio.app.state.engine.workers.run(name, facts, data)).data)


def test_an_upscale_is_four_times_a_side_for_small_pictures(studio):
    small = photo().resize((64, 64))
    for large in (opened(tool(studio, "crispUpscale", small)), made(studio, "creativeUpscale", small)):
        assert large.size == (256, 256)
        assert apart(large, photo()) < 9


def test_crisp_edges_are_steeper_than_stretched_ones_and_hardly_ring(studio):
    step = np.full((256, 256, 3), 60, dtype=np.uint8)
    step[:, 130:] = 200
    small = Image.fromarray(step).resize((64, 64), Image.Resampling.BOX)
    row = values(made(studio, "crispUpscale", small))[128, :, 0]
    stretched = values(small.resize((256, 256), Image.Resampling.BICUBIC))[128, :, 0]
    assert np.abs(np.diff(row)).max() > 1.2 * np.abs(np.diff(stretched)).max()
    assert row.min() > 50
    assert row.max() < 210


def test_creative_adds_detail_that_crisp_does_not(studio):
    ground = photo().crop((0, 208, 64, 272))

    def fine(image: Image.Image) -> float:
        return float(np.abs(np.diff(values(image).mean(axis=2), 2, axis=0)).mean())

    assert fine(made(studio, "creativeUpscale", ground)) > 1.15 * fine(made(studio, "crispUpscale", ground))


def test_enhance_gives_the_pro_size_of_the_shape(monkeypatch):
    wide = photo(384, 256)
    assert pro_size(wide.size) == (2560, 1664)
    monkeypatch.setattr("recraft_nb.engine.edits.tools.pro_size", lambda size: (4 * size[0], 4 * size[1]))
    # The network has tests of its own.
    monkeypatch.setattr("recraft_nb.engine.edits.upscale.enlarged", lambda *_: None)
    data = file_of(wide.resize((96, 64)))
    done = TASKS["enhance"]({"options": {}, SIZES: [len(data)]}, data).made
    assert done.size == (384, 256)
    assert apart(done, wide) < 12


def test_erasing_changes_nothing_outside_the_mask_and_removes_what_is_inside(studio):
    hole = mask()
    done = values(tool(studio, "eraseRegion", mask_url=url_of(hole), image_format="png"))
    before, inside = values(photo()), np.asarray(hole) > 0
    assert np.array_equal(done[~inside], before[~inside])
    red = (done[..., 0] > 1.8 * done[..., 1]) & inside
    assert red.sum() < 0.01 * inside.sum()


def test_a_tool_of_a_form_takes_any_part_name_that_the_examples_have(studio):
    expected = tool(studio, "removeBackground")
    for name in ("image", "file", "file1"):
        answer = studio.post("/v1/images/removeBackground", files={name: ("x.png", file_of(photo()))})
        assert studio.get(answer.json()["image"]["url"]).content == expected


def test_base64_carries_the_tools_picture(studio):
    body = {"image_url": url_of(photo()), "response_format": "b64_json"}
    assert "b64_json" in studio.post("/v1/images/removeBackground", json=body).json()["image"]


def test_parts_of_a_form_carry_the_tools_picture(studio):
    body = {"image_url": url_of(photo()), "response_format": "multipart"}
    answer = studio.post("/v1/images/removeBackground", json=body)
    parts = read_parts(answer.content, answer.headers["content-type"])
    assert parts[json.loads(parts["response"])["image"]["image_id"]] == tool(studio, "removeBackground")
