"""Explore and similar, longer prompts, smaller palettes."""

from __future__ import annotations

import base64
import itertools

import numpy as np
import pytest
from support.engine_pictures import apart

from recraft_nb.engine.edits.colors import optimized
from recraft_nb.engine.edits.words import enhanced
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.parse import parse

pytestmark = pytest.mark.long


def pictures(studio, path: str, **fields) -> tuple[list[str], list[bytes]]:
    answer = studio.post(f"/v1/images/{path}", json={"response_format": "b64_json", **fields})
    assert answer.status_code == 200, answer.text
    data = answer.json()["data"]
    return [item["image_id"] for item in data], [base64.b64decode(item["b64_json"]) for item in data]


@pytest.fixture(scope="module")
def explored(studio) -> tuple[list[str], list[bytes]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("recraft_nb.engine.explore.INTERPRETATIONS", 3)
        return pictures(studio, "explore", prompt="a red fox in a meadow")


def test_explore_gives_interpretations_that_truly_differ(explored):
    ids, found = explored
    assert len(set(ids)) == 3
    pairs = [apart(a, b, 32) for a, b in itertools.combinations(found, 2)]
    assert min(pairs) > 12
    assert np.mean(pairs) > 40


def test_similar_is_nearer_the_higher_the_number_on_average(studio, explored, monkeypatch):
    monkeypatch.setattr("recraft_nb.engine.explore.NEIGHBOURS", 1)
    ids, found = explored
    mean = {}
    for similarity in (5, 3, 1):
        _, near = pictures(studio, "explore/similar", source_image_id=ids[0], similarity=similarity)
        mean[similarity] = np.mean([apart(found[0], picture, 32) for picture in near])
    assert 1 < mean[5] < mean[3] < mean[1], mean


def test_a_neighbour_may_itself_be_a_source_and_the_price_is_the_models(http):
    before = http.get("/v1/users/me").json()["credits"]
    answer = http.post("/v1/images/explore", json={"prompt": "a fox", "model": "recraftv4_1_pro"}).json()
    assert (answer["credits"], len({item["image_id"] for item in answer["data"]})) == (210, 8)
    source = answer["data"][0]["image_id"]
    body = {"source_image_id": source, "similarity": 4}
    near = http.post("/v1/images/explore/similar", json=body).json()
    assert (near["credits"], len(near["data"])) == (210, 4)
    assert http.get("/v1/users/me").json()["credits"] == before - 420 + (10_000 if before < 420 else 0)
    again = http.post(
        "/v1/images/explore/similar", json={**body, "source_image_id": near["data"][0]["image_id"]}
    )
    assert again.status_code == 200


PROMPTS = [
    "a cat",
    "three red apples on a wooden table",
    "two boats on a lake, mountains behind",
    "an astronaut riding a horse",
    "a fox badge, vintage travel style",
    "a watercolor lighthouse at night",
    'a poster that says "JAZZ"',
    "a seamless pattern of mushrooms and leaves",
    "line art mountains",
    "five penguins in the snow",
    "an old man reading in a library",
    "a city",
    "qwrtz",
]


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_longer_prompt_keeps_every_word_thing_and_count(prompt):
    longer = enhanced({"prompt": prompt})["enhanced_prompt"]
    assert longer.startswith(prompt)
    assert enhanced({"prompt": prompt})["enhanced_prompt"] == longer
    before, after = (parse(text, lexicon=default_lexicon()) for text in (prompt, longer))
    assert [(s.word, s.count, s.color) for s in after.subjects] == [
        (s.word, s.count, s.color) for s in before.subjects
    ]
    assert (after.setting, after.text, after.template) == (before.setting, before.text, before.template)


def test_most_prompts_do_become_longer():
    added = [len(enhanced({"prompt": prompt})["enhanced_prompt"]) - len(prompt) for prompt in PROMPTS]
    assert sum(length > 20 for length in added) >= len(PROMPTS) - 2


def test_enhancing_a_prompt_costs_what_it_says(studio):
    before = studio.get("/v1/users/me").json()["credits"]
    answer = studio.post("/v1/prompts/enhance", json={"prompt": "a cat"}).json()
    assert set(answer) == {"enhanced_prompt", "credits", "engine"}
    assert studio.get("/v1/users/me").json()["credits"] == before - answer["credits"] == before - 10


def reduce(colors: dict[str, float], limit: int) -> list[str]:
    rgb = [[[int(c[i : i + 2], 16) for i in (0, 2, 4)], weight] for c, weight in colors.items()]
    found = optimized({"colors": rgb, "limit": limit})["mapping"]
    return ["".join(f"{part:02x}" for part in color) for color in found]


def test_a_palette_is_reduced_to_its_limit_and_heavy_colors_win():
    near_red = {"ff0000": 10.0, "f80000": 1.0, "0000ff": 1.0}
    first, second, third = reduce(near_red, 2)
    assert first == second
    assert abs(int(first[:2], 16) - 0xFF) <= 2
    assert third == "0000ff"
    assert len(set(reduce({f"{n:02x}4080": 1.0 for n in range(0, 250, 10)}, 5))) == 5


def test_a_palette_within_its_limit_stays_exactly():
    colors = dict.fromkeys(("102030", "a0b0c0", "fefefe"), 1.0)
    assert reduce(colors, 3) == reduce(colors, 9) == list(colors)


def test_optimized_colors_answer_in_the_official_shape(studio):
    body = {"colors": [{"hex": "#F00"}, {"hex": "#00ff00", "weight": 0.5}], "num_colors_limit": 1}
    answer = studio.post("/v1/colors/optimize", json=body).json()
    assert set(answer) == {"mapping", "credits", "engine"}
    assert [item["from"] for item in answer["mapping"]] == ["#ff0000", "#00ff00"]
    assert len({item["to"] for item in answer["mapping"]}) == 1
