from __future__ import annotations

import pytest

from recraft_nb.catalog import MODELS, Output
from recraft_nb.engine.answers import ApiError
from recraft_nb.engine.aspects import aspect_of_prompt
from recraft_nb.engine.fields import Fields
from recraft_nb.engine.generation import Generation, read_generation, seed_of

BOX = [[0, 0], [1, 0], [1, 1], [0, 1]]


def read(output: Output | None = None, **body: object) -> Generation:
    return read_generation(Fields({"prompt": "a fox", **body}), output)


def refusal(output: Output | None = None, **body: object) -> ApiError:
    with pytest.raises(ApiError) as caught:
        read(output, **body)
    return caught.value


def test_a_prompt_alone_is_enough():
    asked = read(random_seed=7)
    assert (asked.model.id, asked.count, asked.format, asked.handover) == ("recraftv4_1", 1, "webp", "url")
    assert (asked.width, asked.height, asked.seed, asked.units) == (1024, 1024, 7, 35)


def test_the_price_is_the_models_for_each_picture():
    assert read(n=4, model="recraftv4_1_pro").units == 840


@pytest.mark.parametrize(("model", "limit"), [("recraftv3", 1000), ("recraftv4_1", 10_000)])
def test_the_prompt_is_counted_in_characters_with_the_services_own_words(model: str, limit: int):
    assert read(model=model, prompt="ü" * limit).prompt == "ü" * limit
    for prompt in ("ü" * (limit + 1), "", None):
        error = refusal(model=model, prompt=prompt)
        assert (error.status, error.code) == (400, "invalid_request_parameter")
        assert error.message == f"prompt length should be in [1, {limit}]"


def test_the_prompt_is_checked_before_the_style():
    assert "prompt length" in refusal(prompt="", model="recraftv3_vector", style="any").message


def test_a_base_style_of_the_other_kind_is_refused_as_the_service_does():
    error = refusal(model="recraftv3_vector", style="any")
    assert (error.code, error.message) == ("invalid_image_type", "Style 'any' is not a vector style")
    error = refusal(model="recraftv3", style="vector_illustration")
    assert error.message == "Style 'vector_illustration' is not a raster style"


def test_a_curated_style_of_the_other_kind_is_refused_too():
    assert refusal(model="recraftv3", style="Line art").message == "Style 'Line art' is not a raster style"


def test_a_model_without_styles_refuses_one():
    error = refusal(model="recraftv4_1", style="Pixel art")
    assert error.message == "style is not supported by model recraftv4_1"


def test_an_unknown_style_names_the_model():
    error = refusal(model="recraftv3", style="Nonesuch")
    assert "recraftv3" in error.message
    assert "no model has it" in error.message
    assert "no model has it" not in refusal(model="recraftv3", style="Watercolor").message


@pytest.mark.parametrize(
    ("style", "model"),
    [
        ("Pixel art", "recraftv3"),
        ("Watercolor", "recraftv2"),
        ("Line art", "recraftv3_vector"),
        ("Icon", "recraftv2_vector"),
        ("digital_illustration", "recraftv3"),
        ("vector_illustration", "recraftv3_vector"),
    ],
)
def test_a_style_without_a_model_chooses_v3_and_then_v2(style: str, model: str):
    assert read(style=style).model.id == model


def test_an_old_pair_of_base_and_substyle_is_still_read():
    assert read(model="recraftv3", style="digital_illustration", substyle="pixel_art").style == "pixel art"


def test_an_unknown_model_is_invalid():
    assert refusal(model="recraftv9").code == "invalid_model"
    assert refusal(model="\u0000" * 5).code == "invalid_model"


def test_an_alias_means_its_model():
    assert read(model="recraftv4_1_raster").model.id == "recraftv4_1"


def test_the_specialised_routes_refuse_the_other_kind():
    assert refusal(Output.VECTOR, model="recraftv4_1").code == "invalid_model"
    assert refusal(Output.RASTER, model="recraftv4_1_vector").code == "invalid_model"
    assert read(Output.VECTOR).model.id == "recraftv4_1_vector"
    assert read(Output.RASTER).model.id == "recraftv4_1"
    assert read(Output.VECTOR, style="Line art").model.id == "recraftv3_vector"


def test_every_model_and_aspect_gives_its_pixels():
    assert (read(size="16:9").width, read(size="16:9").height) == (1344, 768)
    asked = read(size="2048x2048", model="recraftv4_1_pro")
    assert (asked.width, asked.height) == (2048, 2048)
    asked = read(size="4:3", model="recraftv4_1_vector")
    assert (asked.width, asked.height, asked.format) == (1216, 896, "svg")


def test_a_size_outside_the_table_names_the_nearest():
    error = refusal(size="1200x900")
    assert "1216x896" in error.message
    refusal(size="1365x1024")
    refusal(size="huge")


def test_a_vector_ignores_the_image_format():
    assert read(model="recraftv4_1_vector", image_format="png").format == "svg"
    assert read(image_format="png").format == "png"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("n", 0),
        ("n", 7),
        ("n", 1.0),
        ("n", True),
        ("n", "2"),
        ("random_seed", -1),
        ("random_seed", 2**32),
        ("response_format", "jpeg"),
        ("image_format", "jpeg"),
        ("prompt", 3),
        ("model", []),
        ("size", 1024),
        ("style", 3),
        ("negative_prompt", "rain"),
        ("text_layout", [{"text": "A", "bbox": BOX}]),
        ("style_id", "none"),
        ("style_match", "regular"),
        ("controls", []),
        ("controls", {"colors": {}}),
        ("controls", {"colors": [3]}),
        ("controls", {"colors": [{"rgb": [0, 0]}]}),
        ("controls", {"colors": [{"rgb": [0, 0, 256]}]}),
        ("controls", {"colors": [{"rgb": [0, 0, True]}]}),
        ("controls", {"colors": [{"rgb": [0, 0, 0], "weight": 2}]}),
        ("controls", {"colors": [{"rgb": [0, 0, 0], "weight": 0.6}] * 2}),
        ("controls", {"colors": [{"rgb": [0, 0, 0]}] * 11}),
        ("controls", {"background_color": {"rgb": "#fff"}}),
        ("controls", {"artistic_level": 3}),
        ("controls", {"no_text": True}),
    ],
)
def test_what_the_default_model_does_not_take_is_refused_by_name(field: str, value: object):
    error = refusal(**{field: value})
    assert error.status == 400
    assert field.split("_", maxsplit=1)[0] in error.message


@pytest.mark.parametrize(
    "item",
    [
        {"text": "lower~", "bbox": BOX},
        {"text": "", "bbox": BOX},
        {"text": "A" * 101, "bbox": BOX},
        {"bbox": BOX},
        {"text": "A"},
        {"text": "A", "bbox": BOX[:3]},
        {"text": "A", "bbox": [[0, 0], [1, 0], [1, 1], [0]]},
        {"text": "A", "bbox": [[0, 0], [1, 0], [1, 1], [0, 1e9]]},
        {"text": "A", "bbox": [[0, 0], [1, 0], [1, 1], [0, 10**400]]},
        {"text": "A", "bbox": [[0.5, 0.5]] * 4},
        {"text": "A", "bbox": [[0, 0.5], [1, 0.5], [1, 0.5], [0, 0.5]]},
        "A",
    ],
)
def test_a_bad_word_in_a_box_is_refused(item: object):
    assert refusal(model="recraftv3", text_layout=[item]).status == 400


def test_v3_takes_what_only_v3_takes():
    asked = read(
        model="recraftv3",
        style="Pixel art",
        style_match="regular",
        negative_prompt="rain",
        text_layout=[{"text": "Straße", "bbox": BOX}],
        controls={
            "colors": [{"rgb": [1, 2, 3], "weight": 0.1}, {"rgb": [4, 5, 6], "weight": 0.9}],
            "background_color": {"rgb": [7, 8, 9]},
            "artistic_level": 2,
            "no_text": True,
        },
    )
    assert asked.controls.colors == ((4, 5, 6), (1, 2, 3))
    assert asked.controls.background == (7, 8, 9)
    assert asked.controls.no_text
    assert asked.text_layout == (("Straße", ((0, 0), (1, 0), (1, 1), (0, 1))),)
    assert (asked.style, asked.negative_prompt) == ("Pixel art", "rain")


def test_styles_of_ones_own_go_with_the_models_that_take_them():
    own = {"style_id": "745B584D-e451-49c3-94f3-38b8ab1af3bb"}
    assert read(**own).style_id == own["style_id"].lower()
    assert read(style_reference_urls=["data:,"]).model.id == "recraftv4_styles"
    assert read(**own).style_match == "precise"
    assert read(model="recraftv3", **own).style_match == "regular"
    assert read(style_match="flexible", **own).style_match == "flexible"
    assert refusal(style_id="nonsense").status == 400
    assert refusal(style_match="regular", **own).status == 400
    assert refusal(style_reference_urls=["data:,"], **own).status == 400
    assert refusal(model="recraftv3", style="Noir", **own).status == 400
    assert refusal(model="recraftv3", style_reference_urls=["data:,"]).status == 400
    assert refusal(model="recraftv4_1_flash", **own).code == "invalid_request_parameter"
    assert "needs a style_id" in refusal(model="recraftv4_styles").message


def test_null_and_empty_mean_absent():
    names = (
        "n",
        "model",
        "size",
        "style",
        "style_id",
        "negative_prompt",
        "random_seed",
        "controls",
        "text_layout",
    )
    assert read(**dict.fromkeys(names)).model.id == "recraftv4_1"
    assert read(style="", negative_prompt="", size="", model="", text_layout=[]).model.id == "recraftv4_1"


def test_unknown_fields_are_passed_over():
    assert read(expire=True, creativity="simple", whatever=[{}]).prompt == "a fox"


def test_the_first_picture_has_the_seed_and_the_others_their_own():
    seeds = [seed_of(7, index) for index in range(6)]
    assert seeds[0] == 7
    assert len(set(seeds)) == 6
    assert all(0 <= seed < 2**32 for seed in seeds)
    assert seeds == [seed_of(7, index) for index in range(6)]


def test_without_a_seed_each_call_draws_another():
    assert len({read().seed for _ in range(20)}) == 20


@pytest.mark.parametrize(
    ("prompt", "aspect"),
    [
        ("a red cat", "1:1"),
        ("a jazz poster", "2:3"),
        ("a mountain landscape at dawn", "3:2"),
        ("phone wallpaper with waves", "9:16"),
        ("a cinematic street", "16:9"),
        ("a fox, 10:14", "10:14"),
        ("landscape icon", "1:1"),
        ("at 12:30 a train leaves", "1:1"),
        ("panorama of Rome", "2:1"),
    ],
)
def test_the_prompt_chooses_the_shape_when_no_size_is_sent(prompt: str, aspect: str):
    assert aspect_of_prompt(prompt) == aspect


def test_every_model_can_be_read():
    for model in MODELS.values():
        if not model.takes.style_required:
            assert read(model=model.id, size="9:16").model is model
