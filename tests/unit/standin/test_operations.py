"""Every operation, asked through a real client: no request breaks the document or a rule, each charge is exact."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from support.errands import open_client
from support.standin import facts

import recraft_nb as rc
from recraft_nb.catalog import MODELS, size_for
from recraft_nb.providers import ApiKey, RecraftProvider

from .conftest import file

PHOTO = file("PNG", (320, 256), color=(200, 30, 60))
JPEG = file("JPEG", (300, 300), color=(1, 90, 9))
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300"><path d="M0 0h9v9z"/></svg>'
MASK = file("PNG", (320, 256), mode="L", color=255)
BOXES = [{"text": "Fuß", "bbox": [[0.1, 0.1], [0.9, 0.1], [0.9, 0.3], [0.1, 0.3]]}]
LOOK = {"colors": ["teal", ("#ff8800", 0.4)], "background_color": "white"}

# What is called, with what, what it costs, how many pictures come.
ASKED = [
    ("generate", ("a fox",), {}, 35, 1),
    ("generate", ("a fox",), {"n": 6, "model": "recraftv4_pro", "size": "4:3", "random_seed": 0}, 1500, 6),
    ("generate", ("a fox",), {"style": "Pixel art", "negative_prompt": "rain", "n": 2}, 80, 2),
    ("generate", ("a fox",), {"model": "recraftv3_vector", "style": "Line art", "image_format": "png", "size": "1024x1024"}, 80, 1),
    ("generate", ("a fox",), {"model": "recraftv3", "text_layout": BOXES, "controls": {"artistic_level": 5, "no_text": True}}, 40, 1),
    ("generate", ("a fox",), {"controls": {"colors": ["#112233", "red"], "background_color": "black"}}, 35, 1),
    ("generate", ("a fox",), {"style_references": [PHOTO, JPEG], "n": 2, "style_match": "flexible"}, 75, 2),
    ("generate", ("a fox",), {"model": "recraftv4_1_flash", "output": "raster", "image_format": "png"}, 7, 1),
    ("generate", ("a fox",), {"model": "recraftv4_vector", "output": "vector", "size": "16:9"}, 80, 1),
    ("explore", ("a fox",), {"size": "2:1", "controls": {"colors": ["red"]}}, 140, 4),
    ("image_to_image", (PHOTO, "a wolf", 0.3), {"n": 2}, 70, 2),
    ("image_to_image", (SVG, "a wolf", 1), {"model": "recraftv3", "style": "Pixel art", "negative_prompt": "rain"}, 40, 1),
    ("inpaint", (PHOTO, MASK, "a hat"), {"n": 2, "style": "Photorealism"}, 80, 2),
    ("outpaint", (PHOTO, "a beach"), {"expand_left": 10, "expand_bottom": 4096 - 256}, 40, 1),
    ("outpaint", (PHOTO, "a beach"), {"size": "16:9", "zoom_out_percentage": 12.5, "model": "recraftv3_vector"}, 80, 1),
    ("replace_background", (JPEG, "a beach"), {"random_seed": 2**32 - 1}, 40, 1),
    ("generate_background", (PHOTO, MASK, "a beach"), {}, 40, 1),
    ("vectorize", (PHOTO,), {"svg_compression": "on", "max_num_shapes": 9, "limit_num_shapes": "on", "strict_color_palette": ["red", "#00ff00"]}, 10, 1),
    ("remove_background", (PHOTO,), {}, 10, 1),
    ("remove_background", (SVG,), {}, 10, 1),
    ("crisp_upscale", (PHOTO,), {"image_format": "png"}, 4, 1),
    ("creative_upscale", (JPEG,), {}, 250, 1),
    ("enhance", (PHOTO,), {"refinement": "subtle"}, 210, 1),
    ("erase_region", (PHOTO, MASK), {}, 2, 1),
    ("remix", (PHOTO,), {"size": "1:1", "n": 6}, 40, 6),
    ("remix", (PHOTO,), {"size": "1344x768", "model": "recraftv4"}, 40, 1),
]  # fmt: skip
VALUES = [
    ("enhance_prompt", ("a fox",), {}, 10),
    ("create_style", ([PHOTO, JPEG],), {"image_weights": [1, 2], "match": "flexible", "prompt": "soft"}, 5),
    ("create_style", ([PHOTO],), {"model": "recraftv3", "style": "realistic_image"}, 5),
    ("optimize_colors", (["red", "#ff0100", "blue"],), {"limit": 2}, 0),
]  # fmt: skip


def names(table):
    return [f"{number:02} {row[0]}" for number, row in enumerate(table)]


@pytest.fixture(scope="module")
def client(server, tmp_path_factory):
    with open_client(server.url, server.key, tmp_path_factory.mktemp("operations") / "store") as made:
        yield made


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("asked", ASKED, ids=names(ASKED))
def test_a_call_keeps_to_every_rule_and_is_charged_exactly(standin, client, asked):
    verb, given, fields, units, count = asked
    before = standin.balance
    job = getattr(client, verb)(*given, **fields)
    batch = job.result(30)
    assert standin.violations == []
    assert (len(batch), batch.credits, before - standin.balance) == (count, units, units)
    assert client.journal.get(job.journal_id).credits == units
    sent = standin.seen[0].json
    made_for = sent.get("model")
    assert made_for or verb not in {"generate", "explore", "inpaint", "outpaint", "image_to_image"}
    vector = verb == "vectorize" or (verb == "remove_background" and given[0] is SVG)
    vector = vector or bool(made_for and facts.output_of(made_for) == "vector")
    assert {image.format for image in batch} == {"svg" if vector else sent.get("image_format", "webp")}


@pytest.mark.parametrize("asked", VALUES, ids=names(VALUES))
def test_a_call_for_something_else_than_pictures_does_too(standin, client, asked):
    verb, given, fields, units = asked
    before = standin.balance
    value = getattr(client, verb)(*given, **fields).result(30)
    assert standin.violations == []
    assert before - standin.balance == units
    assert value


def test_a_style_of_ones_own_is_used_and_pictures_like_an_explored_one_are_found(standin, client):
    style = client.create_style([PHOTO]).result(30)
    client.generate("a fox", style_id=style.id, model="recraftv4_1").result(30)
    explored = client.explore("a fox", size="3:2").result(30)
    for source in (explored[1], explored[2].image_id):
        assert len(client.explore_similar(source, similarity=5).result(30)) == standin.explore_count
    assert standin.violations == []


def test_the_look_ups_are_free_and_right(standin, client):
    before = standin.balance
    assert client.me().credits == before
    assert {model["id"] for model in client.models()} == set(MODELS)
    made = client.create_style([PHOTO]).result(30)
    assert made.id in {style.id for style in client.styles()}
    assert len(client.basic_styles()) > 100
    assert client.style(made.id).id == made.id
    client.delete_style(made.id)
    assert made.id not in {style.id for style in client.styles()}
    assert standin.violations == []


@pytest.mark.parametrize("model", [model for model in MODELS if "_styles" not in model])
def test_every_model_is_asked_in_its_own_sizes(standin, model):
    provider = RecraftProvider(ApiKey(standin.key), base_url=standin.url)
    output = facts.output_of(model)

    async def ask():
        async with httpx.AsyncClient() as http:
            for aspect in ("1:1", "6:10", "14:10", "16:9"):
                for size in {aspect, size_for(model, aspect)} - {None}:
                    request = rc.Generate(prompt="a fox", model=model, size=size, output=output)
                    answer = await provider.send(request, http)
                    assert answer.credits == facts.MODELS[model]["price_units_per_image"]

    asyncio.run(ask())
    assert standin.violations == []


SENT_IN_PARTS = [row for row in ASKED if "controls" not in row[2] and row[0] != "explore"]


@pytest.mark.parametrize(
    ("way", "answer"), [("json", "b64_json"), ("multipart", "url"), ("multipart", "multipart")]
)
def test_the_same_is_right_in_every_form_of_asking_and_answering(standin, client, way, answer, monkeypatch):
    provider = RecraftProvider(
        ApiKey(standin.key), base_url=standin.url, transport=way, response_format=answer
    )
    asked = []
    monkeypatch.setattr(type(client), "submit", lambda _, request: asked.append(request))
    for verb, given, fields, *_ in SENT_IN_PARTS:
        if "strict_color_palette" not in fields:
            getattr(client, verb)(*given, **fields)

    async def ask():
        async with httpx.AsyncClient() as http:
            for request in asked:
                before = standin.balance
                got = await provider.send(request, http)
                assert (standin.violations, before - standin.balance) == ([], got.credits), request

    asyncio.run(ask())
    in_parts = [seen for seen in standin.seen if seen.header("content-type").startswith("multipart/")]
    assert (len(in_parts) > 10) == (way == "multipart")


def test_what_an_exploration_cost_is_shared_by_the_pictures_that_came(standin, client):
    images = client.explore("a boat").result(20)
    charged = client.journal.list()[0].credits
    assert len(images) > 1
    assert sum(image.credits for image in images) == pytest.approx(charged)
    assert sum(client.history[image.id].credits for image in images) == pytest.approx(charged)
