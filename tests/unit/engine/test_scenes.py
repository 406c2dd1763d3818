"""Edits that a prompt leads, on a real worker."""

from __future__ import annotations

import base64
import itertools
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from support.engine_pictures import BALL, SIDE, apart, mask, opened, photo, url_of, values

from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.calls import frame_of
from recraft_nb.engine.fields import Fields
from recraft_nb.engine.inputs import Given
from recraft_nb.media.sniff import Format

pytestmark = pytest.mark.long


def edited(studio, name, picture=None, **fields) -> list[bytes]:
    source = url_of(photo() if picture is None else picture)
    body = {"image_url": source, "response_format": "b64_json", **fields}
    answer = studio.post(f"/v1/images/{name}", json=body)
    assert answer.status_code == 200, answer.text
    return [base64.b64decode(item["b64_json"]) for item in answer.json()["data"]]


def test_strength_means_nearly_the_same_to_nearly_unrelated(studio):
    steps = [0.0, 0.3, 0.6, 1.0]
    told = {"prompt": "a ship at sea at night", "random_seed": 4}
    found = [apart(edited(studio, "imageToImage", strength=s, **told)[0], photo()) for s in steps]
    assert found[0] == 0
    assert all(b > a for a, b in itertools.pairwise(found)), found
    assert found[1] < 0.4 * found[-1]


def test_the_last_fifth_of_strength_lets_go_of_where_the_old_subject_was(studio):
    told = {"prompt": "a lighthouse in the desert", "random_seed": 3}
    made = [values(edited(studio, "imageToImage", strength=s, **told)[0]) for s in (0.8, 0.9, 1.0)]
    near, far = (np.abs(made[i] - made[2]).mean() for i in (0, 1))
    assert near > far > 0
    assert near > 12  # of 255: plainly another picture, not the same one in other light


def test_the_look_that_a_prompt_names_is_taken_on(studio):
    pixel = edited(studio, "imageToImage", prompt="a ball, pixel art", strength=0.45, random_seed=1)[0]
    block = values(pixel)[100:140, 100:140]
    assert len(np.unique(block.reshape(-1, 3), axis=0)) < 0.2 * 1600
    neon = edited(studio, "imageToImage", prompt="a ball, neon", strength=0.45, random_seed=1)[0]
    assert values(neon).mean() < 0.5 * values(photo()).mean()


def test_inpaint_puts_the_prompts_thing_into_the_mask_and_leaves_the_rest_to_the_bit(studio):
    hole = mask((150, 20, 262, 150))
    done = values(
        edited(studio, "inpaint", mask_url=url_of(hole), prompt="a yellow balloon", random_seed=1)[0]
    )
    inside = np.asarray(hole) > 0
    assert np.array_equal(done[~inside], values(photo())[~inside])
    yellow = (done[..., 0] > 150) & (done[..., 1] > 120) & (done[..., 2] < 0.62 * done[..., 0])
    assert yellow[inside].mean() > 0.08
    assert yellow[~inside].mean() < 0.01


def test_clothes_take_the_shape_of_what_they_go_on(studio):
    hole = mask((100, 40, 160, 220))  # three times as tall as it is wide
    done = values(edited(studio, "inpaint", mask_url=url_of(hole), prompt="a blue jacket", random_seed=1)[0])
    blue = (done[..., 2] > done[..., 0] + 40) & (np.asarray(hole) > 0)
    rows = np.nonzero(blue.any(axis=1))[0]
    assert rows[-1] - rows[0] > 0.85 * 180


def test_inpaint_of_an_own_picture_keeps_its_backdrop_behind_the_new_thing(studio, own):
    hole = mask((400, 480, 640, 800), (1024, 1024))
    body = {"mask_url": url_of(hole), "prompt": "a white rabbit", "random_seed": 1, "image_format": "png"}
    done = values(edited(studio, "inpaint", own, **body)[0])
    inside = np.asarray(hole) > 0
    assert np.array_equal(done[~inside], values(own)[~inside])
    assert np.abs(done - values(own))[inside].mean() > 5


def test_what_stands_around_a_new_thing_in_an_own_picture_stays_sharp(studio, own):
    hole = mask((60, 620, 330, 950), (1024, 1024))
    body = {"mask_url": url_of(hole), "prompt": "a campfire", "random_seed": 1, "image_format": "png"}
    done = values(edited(studio, "inpaint", own, **body)[0])
    changed = np.abs(done - values(own)).max(axis=2)[np.asarray(hole) > 0]
    assert changed.max() > 60  # the fire
    share = (changed < 16).mean()  # the picture came as WebP, the backdrop is drawn anew
    assert share > 0.5


@pytest.mark.parametrize(("model", "kind"), [("recraftv3", "WEBP"), ("recraftv3_vector", "SVG")])
def test_a_prompt_may_hold_what_no_svg_may(studio, model, kind):
    body = {"mask_url": url_of(mask((20, 20, 120, 120))), "prompt": "a\0 red\ufffe ball\x07", "model": model}
    (done,) = edited(studio, "inpaint", **body)
    assert ET.fromstring(done).tag.endswith("svg") if kind == "SVG" else opened(done).format == kind


def test_outpaint_keeps_the_picture_where_it_was_put(studio):
    done = values(edited(studio, "outpaint", prompt="sky", expand_left=60, expand_top=30, random_seed=2)[0])
    assert done.shape == (SIDE + 30, SIDE + 60, 3)
    assert np.array_equal(done[30:, 60:], values(photo()))
    sky, ground = done[:40, :50].mean(axis=(0, 1)), done[-40:, :50].mean(axis=(0, 1))
    assert sky[2] > sky[0]
    assert ground[1] > ground[2]


@pytest.mark.parametrize(
    ("fields", "frame"),
    [
        ({"expand_left": 10, "expand_bottom": 20}, [10, 0, 400, 300, 410, 320]),
        ({"size": "1:1"}, [0, 50, 400, 300, 400, 400]),
        ({"size": "800x600"}, [200, 150, 400, 300, 800, 600]),
        ({"size": "200x200"}, [0, 25, 200, 150, 200, 200]),
        ({"zoom_out_percentage": 50}, [100, 75, 200, 150, 400, 300]),
        ({"zoom_out_percentage": 50, "expand_right": 100}, [100, 75, 200, 150, 500, 300]),
        ({}, None),
        ({"expand_left": 10, "size": "1:1"}, None),
        ({"zoom_out_percentage": 100}, None),
        ({"expand_left": 4000}, None),
        ({"expand_left": -1}, None),
        ({"size": "9000x10"}, None),
        ({"size": "wide"}, None),
    ],
)
def test_the_space_around_is_given_by_sides_or_size_and_zoom(fields, frame):
    picture = Given(b"", Format.PNG, 400, 300)
    if frame is None:
        with pytest.raises(ApiError):
            frame_of(Fields(fields), picture)
    else:
        assert frame_of(Fields(fields), picture) == frame


def test_a_new_background_comes_behind_the_subject(studio):
    done = values(edited(studio, "replaceBackground", prompt="a snowy forest at night", random_seed=3)[0])
    left, top, right, bottom = BALL
    middle = done[top + 20 : bottom - 20, left + 20 : right - 20].mean(axis=(0, 1))
    assert middle[0] > 1.6 * middle[2]
    rest = np.abs(done - values(photo()))[:60]
    assert rest.mean() > 25


def test_a_background_is_made_only_where_the_mask_is_white(studio):
    white = mask((0, 0, SIDE, 90))
    body = {"mask_url": url_of(white), "prompt": "a desert at sunset", "random_seed": 3}
    done = values(edited(studio, "generateBackground", **body)[0])
    inside = np.asarray(white) > 0
    assert np.array_equal(done[~inside], values(photo())[~inside])
    assert np.abs(done - values(photo()))[inside].mean() > 15


def test_remix_has_the_models_size_and_really_different_pictures(studio):
    one, two = edited(studio, "variateImage", size="4:3", n=2, random_seed=1)
    assert opened(one).size == opened(two).size == (1216, 896)
    assert apart(one, two) > 4


def test_remix_of_an_own_picture_shows_the_same_things_composed_anew(studio, own):
    wide = edited(studio, "variateImage", own, size="2:1", random_seed=5)[0]
    assert opened(wide).size == (1536, 768)
    pixels = values(wide)
    orange = (pixels[..., 0] > 170) & (pixels[..., 1] < 140) & (pixels[..., 2] < 100)
    assert orange.mean() > 0.01
    assert edited(studio, "variateImage", own, size="2:1", random_seed=5)[0] == wide
    svg = edited(studio, "variateImage", own, size="2:1", random_seed=5, model="recraftv4_1_vector")[0]
    assert svg.startswith(b"<svg")


def test_a_vector_model_answers_an_edit_with_a_vector(studio):
    body = {"prompt": "a beach", "model": "recraftv3_vector", "random_seed": 1}
    assert edited(studio, "replaceBackground", **body)[0].startswith(b"<svg")
    large = {"expand_left": 3500, "expand_top": 900}  # found at a smaller size
    assert edited(studio, "outpaint", **body, **large)[0].startswith(b"<svg")


def test_the_same_call_gives_the_same_bytes_in_another_engine(studio, tmp_path, call):
    from recraft_nb.engine.app import create_app

    class Lent:
        run = staticmethod(studio.app.state.engine.workers.run)

        def close(self) -> None:
            pass

    told = {"prompt": "a ship at sea at night", "strength": 0.6, "random_seed": 4}
    app = create_app(tmp_path, workers=Lent())
    again = edited(call(app), "imageToImage", **told)
    app.state.close()
    assert again == edited(studio, "imageToImage", **told)


def test_a_curated_style_changes_an_edit(studio):
    told = {"prompt": "a ball", "strength": 0.4, "model": "recraftv3", "random_seed": 2}
    plain, styled = (edited(studio, "imageToImage", **told, **more)[0] for more in ({}, {"style": "Noir"}))
    pixels = values(styled)
    assert (
        np.abs(pixels[..., 0] - pixels[..., 2]).mean()
        < np.abs(values(plain)[..., 0] - values(plain)[..., 2]).mean()
    )


def test_every_operation_with_a_prompt_is_priced_by_its_model(http):
    body = {"image_url": url_of(photo()), "mask_url": url_of(mask()), "prompt": "a boat", "strength": 0.5}
    body |= {"expand_left": 9, "size": None, "n": 2}
    for path, units in (
        ("imageToImage", 70),
        ("inpaint", 80),
        ("outpaint", 80),
        ("replaceBackground", 80),
        ("generateBackground", 80),
    ):
        before = http.get("/v1/users/me").json()["credits"]
        answer = http.post(f"/v1/images/{path}", json=body).json()
        assert (answer["credits"], len(answer["data"])) == (units, 2), path
        assert http.get("/v1/users/me").json()["credits"] == before - units
    answer = http.post("/v1/images/variateImage", json={**body, "size": "1:1"}).json()
    assert answer["credits"] == 40
