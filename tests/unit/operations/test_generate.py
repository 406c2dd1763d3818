"""What Generate takes and refuses, model by model."""

from __future__ import annotations

import uuid
import warnings

import numpy as np
import pytest

from recraft_nb.catalog import MODELS, SIZE_TABLES, STYLES, Family, Operation, Output, styles_of
from recraft_nb.errors import InvalidRequest
from recraft_nb.operations import Color, Controls, Generate, Request, UnknownModelWarning

STYLE_ID = "229b2a75-05e4-4580-85f9-b47ee521a00d"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 16
BOX = {"text": "HELLO", "bbox": [(0, 0), (1, 0), (1, 1), (0, 1)]}


def required(model_id):
    """The least that a model needs beside a prompt."""
    return {"style_id": STYLE_ID} if MODELS[model_id].takes.style_required else {}


def test_a_prompt_is_enough():
    request = Generate(prompt="a red cat")
    assert request.model == "recraftv4_1"
    assert request.fields() == {"prompt": "a red cat", "n": 1, "model": "recraftv4_1"}
    assert request.route == "images/generations"
    assert (request.count, request.price.units) == (1, 35)


def test_every_problem_is_told_at_once_and_in_the_order_of_the_fields(refused):
    problems = refused(
        promt="a typo",
        n=7,
        model="recraftv4_1",
        size="1200x900",
        style="Pixel art",
        negative_prompt="blur",
        random_seed=-1,
        controls={"colors": ["tael", "#12345"], "artistic_level": 3},
        text_layout=[{"text": "TWO WORDS", "bbox": BOX["bbox"]}],
    )
    assert list(problems) == [
        "prompt",
        "n",
        "size",
        "style",
        "negative_prompt",
        "random_seed",
        "controls.colors[0]",
        "controls.colors[1]",
        "controls.artistic_level",
        "text_layout[0].text",
        "text_layout",
        "promt",
    ]
    assert problems["n"].nearest == 6
    assert problems["size"].nearest == "1216x896"
    assert problems["random_seed"].nearest == 0
    assert problems["controls.colors[0]"].nearest == "teal"


def test_the_message_says_that_nothing_was_charged_and_ends_each_limit_properly():
    with pytest.raises(InvalidRequest) as caught:
        Generate(prompt="a", n=9)
    assert isinstance(caught.value, ValueError)
    assert "n = 9: must be a whole number from 1 to 6. Nearest: 6." in str(caught.value)
    assert "Nothing was sent or charged." in str(caught.value)


@pytest.mark.parametrize("model_id", MODELS)
def test_the_prompt_may_be_as_long_as_the_model_allows_and_no_longer(model_id, refused):
    longest = MODELS[model_id].prompt_max
    assert Generate(prompt="é" * longest, model=model_id, **required(model_id)).prompt
    problem = refused(prompt="é" * (longest + 1), model=model_id, **required(model_id))["prompt"]
    assert f"1 to {longest:,}" in problem.limit


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("", "empty"),
        (" \n\t", "empty"),
        ("a\0b", "NUL"),
        ("a \ud800 b", "surrogate"),
        (None, "None"),
        (5, "int"),
        (b"a cat", "bytes"),
        (["a"], "list"),
    ],
)
def test_what_is_no_prompt_is_refused_in_words(prompt, word, refused):
    assert word in refused(prompt=prompt)["prompt"].limit


def test_a_prompt_of_any_script_is_kept_to_the_letter():
    prompt = "  Ein Fuchs 🦊,\nдва 狐狸 \u200b"
    assert Generate(prompt=prompt).fields()["prompt"] == prompt


@pytest.mark.parametrize("n", [0, 7, -1, 10**30])
def test_one_call_makes_one_to_six_pictures(n, refused):
    assert refused(prompt="a", n=n)["n"].nearest == min(max(n, 1), 6)


@pytest.mark.parametrize("n", [True, "4", 4.0, 2.5, float("nan"), float("inf"), [4], np.bool_(True), 1j])
def test_only_whole_numbers_count_pictures(n, refused):
    assert "whole number" in refused(prompt="a", n=n)["n"].limit


def test_what_was_meant_is_offered():
    with pytest.raises(InvalidRequest) as caught:
        Generate(prompt="a", n="4", random_seed=7.0)
    assert [problem.nearest for problem in caught.value.problems] == [4, 7]


def test_numpy_whole_numbers_are_whole_numbers():
    request = Generate(prompt="a", n=np.int64(3), random_seed=np.uint32(2**32 - 1))
    assert type(request.n) is int
    assert type(request.random_seed) is int


def test_no_count_means_one():
    assert Generate(prompt="a", n=None).n == 1


@pytest.mark.parametrize("seed", [-1, 2**32, True, "1"])
def test_a_seed_is_an_unsigned_32_bit_number(seed, refused):
    assert "4,294,967,295" in refused(prompt="a", random_seed=seed)["random_seed"].limit


def test_a_seed_of_zero_is_a_seed():
    assert Generate(prompt="a", random_seed=0).fields()["random_seed"] == 0


@pytest.mark.parametrize("model_id", MODELS)
def test_a_model_takes_its_own_sizes_and_offers_the_nearest_for_others(model_id, refused):
    model = MODELS[model_id]
    table = SIZE_TABLES[model.size_table or "standard_1k"]
    for aspect, (width, height) in table.items():
        by_aspect = Generate(prompt="a", model=model_id, size=aspect, **required(model_id))
        by_pixels = Generate(prompt="a", model=model_id, size=f"{width}x{height}", **required(model_id))
        assert by_aspect.pixels == by_pixels.pixels == (width, height)
        assert by_aspect.fingerprint == by_pixels.fingerprint
        sent = aspect if model.is_vector else f"{width}x{height}"
        assert by_pixels.fields()["size"] == sent
    problem = refused(prompt="a", model=model_id, size="1000x1001", **required(model_id))["size"]
    assert Generate(prompt="a", model=model_id, size=problem.nearest, **required(model_id)).size


@pytest.mark.parametrize("size", ["big", "", 1024, (1024,), (True, 2), "1024x", "4:3 ", (1216, 896)])
def test_a_size_is_an_aspect_or_pixels(size, refused):
    if size in ("4:3 ", (1216, 896)):
        assert Generate(prompt="a", size=size).size in ("4:3", "1216x896")
    else:
        assert refused(prompt="a", size=size)["size"].nearest == "1:1"


@pytest.mark.parametrize("model_id", STYLES)
def test_a_model_takes_every_style_name_it_knows(model_id):
    for style in styles_of(model_id):
        assert Generate(prompt="a", model=model_id, style=style).fields()["style"] == style


def test_a_style_name_is_exact_and_the_nearest_is_offered(refused):
    assert refused(prompt="a", model="recraftv3", style="pixel art")["style"].nearest == "Pixel art"
    assert refused(prompt="a", style="Pixle art")["style"].nearest == "Pixel art"
    assert refused(prompt="a", style="zzzzzz")["style"].nearest is None


def test_a_name_of_another_model_says_which_models_know_it(refused):
    assert "V2 does" in refused(prompt="a", model="recraftv3", style="Watercolor")["style"].limit
    both = refused(prompt="a", model="recraftv3_vector", style="Pixel art")["style"]
    assert "V3 and V2 do" in both.limit


@pytest.mark.parametrize("model_id", [m.id for m in MODELS.values() if not m.takes.style])
def test_no_model_of_the_v4_line_takes_style_names(model_id, refused):
    problem = refused(prompt="a", model=model_id, style="Pixel art")["style"]
    assert "takes no style names; V3 and V2 do" in problem.limit
    assert "recraftv3" in problem.limit


def test_older_base_styles_still_pass_where_the_server_draws_them(refused):
    assert Generate(prompt="a", style="digital_illustration").model == "recraftv3"
    assert Generate(prompt="a", style="icon").model == "recraftv2_vector"
    assert "style" in refused(prompt="a", model="recraftv3", style="vector_illustration")


@pytest.mark.parametrize(
    ("fields", "model"),
    [
        ({}, "recraftv4_1"),
        ({"style": "Pixel art"}, "recraftv3"),
        ({"style": "Watercolor"}, "recraftv2"),
        ({"style": "Vector art"}, "recraftv3_vector"),
        ({"style": "Cartoon"}, "recraftv2_vector"),
        ({"style": "Cartoon", "output": "vector"}, "recraftv2_vector"),
        ({"output": "vector"}, "recraftv4_1_vector"),
        ({"output": "raster"}, "recraftv4_1"),
        ({"style_references": [PNG]}, "recraftv4_styles"),
        ({"style_references": [PNG], "output": "vector"}, "recraftv4_styles_vector"),
        ({"style_id": STYLE_ID}, "recraftv4_1"),
        ({"model": "recraftv3_raster"}, "recraftv3"),
        ({"model": " recraft20b "}, "recraftv2"),
        ({"model": ""}, "recraftv4_1"),
    ],
)
def test_a_model_is_always_settled_as_the_service_would(fields, model):
    assert Generate(prompt="a", **fields).model == model
    assert Generate(prompt="a", **fields).fields()["model"] == model


@pytest.mark.parametrize(
    "fields", [{"style": "Pixel art", "output": "vector"}, {"style": "Vector art", "output": "raster"}]
)
def test_a_style_of_the_other_output_is_refused(fields, refused):
    assert set(refused(prompt="a", **fields)) == {"style"}


@pytest.mark.parametrize("model_id", MODELS)
def test_each_route_takes_the_models_of_its_output_only(model_id, refused):
    model = MODELS[model_id]
    own, other = (Output.VECTOR, Output.RASTER) if model.is_vector else (Output.RASTER, Output.VECTOR)
    request = Generate(prompt="a", model=model_id, output=own, **required(model_id))
    assert request.route == f"images/generations/{own.value}"
    problem = refused(prompt="a", model=model_id, output=other.value, **required(model_id))["output"]
    assert problem.nearest == own.value
    if model.family is not Family.V4_1_FLASH:
        assert f"draws {other.value} ones" in problem.limit


def test_name_id_and_references_exclude_one_another(refused):
    problems = refused(prompt="a", model="recraftv3", style="Pixel art", style_id=STYLE_ID)
    assert "style" in problems["style_id"].limit
    problems = refused(prompt="a", style_id=STYLE_ID, style_references=[PNG])
    assert "style_id" in problems["style_references"].limit
    problems = refused(prompt="a", style="Pixel art", style_id=STYLE_ID, style_references=[PNG])
    assert "style and style_id" in problems["style_references"].limit


@pytest.mark.parametrize("model_id", [m.id for m in MODELS.values() if m.family is Family.V4_STYLES])
def test_v4_styles_always_needs_a_style(model_id, refused):
    assert "always needs a style" in refused(prompt="a", model=model_id)["style_id"].limit
    assert Generate(prompt="a", model=model_id, style_id=STYLE_ID)
    assert Generate(prompt="a", model=model_id, style_references=[PNG])
    # An id that cannot be read is one problem, not two.
    assert "UUID" in refused(prompt="a", model=model_id, style_id="mine")["style_id"].limit


@pytest.mark.parametrize("model_id", ["recraftv4_1_flash", "recraftv4_1_flash_v2"])
def test_flash_takes_no_style_of_any_kind(model_id, refused):
    assert "style_id" in refused(prompt="a", model=model_id, style_id=STYLE_ID)
    assert "style_references" in refused(prompt="a", model=model_id, style_references=[PNG])
    assert (
        "takes no styles" in refused(prompt="a", model=model_id, style_match="precise")["style_match"].limit
    )


@pytest.mark.parametrize("model_id", MODELS)
@pytest.mark.parametrize("match", ["regular", "precise", "flexible"])
def test_the_way_of_matching_belongs_to_the_family(model_id, match, refused):
    fields = {"prompt": "a", "model": model_id, "style_match": match, **required(model_id)}
    if match in MODELS[model_id].takes.style_match:
        assert Generate(**fields).fields()["style_match"] == match
    else:
        assert refused(**fields)["style_match"].nearest in (*MODELS[model_id].takes.style_match, None)


def test_a_style_id_is_a_uuid_in_one_spelling():
    for given in (STYLE_ID, STYLE_ID.upper(), f" {STYLE_ID} ", uuid.UUID(STYLE_ID)):
        assert Generate(prompt="a", style_id=given).style_id == STYLE_ID


@pytest.mark.parametrize(
    "value", ["Pixel art", "229b2a7505e4458085f9b47ee521a00d", 5, f"{{{STYLE_ID}}}", "urn:uuid:x"]
)
def test_what_is_no_uuid_is_no_style_id(value, refused):
    assert "UUID" in refused(prompt="a", style_id=value)["style_id"].limit


@pytest.mark.parametrize("model_id", MODELS)
def test_only_v2_and_v3_take_a_negative_prompt(model_id, refused):
    fields = {"prompt": "a", "model": model_id, "negative_prompt": "blur", **required(model_id)}
    if MODELS[model_id].family in (Family.V2, Family.V3):
        assert Generate(**fields).fields()["negative_prompt"] == "blur"
    else:
        assert "V3 and V2 do" in refused(**fields)["negative_prompt"].limit


@pytest.mark.parametrize("model_id", MODELS)
def test_only_v3_takes_words_in_boxes(model_id, refused):
    fields = {"prompt": "a", "model": model_id, "text_layout": [BOX], **required(model_id)}
    if MODELS[model_id].family is Family.V3:
        assert len(Generate(**fields).fields()["text_layout"]) == 1
    else:
        assert "V3 does" in refused(**fields)["text_layout"].limit


@pytest.mark.parametrize("model_id", MODELS)
def test_every_model_takes_colours_and_only_v3_the_other_controls(model_id, refused):
    base = {"prompt": "a", "model": model_id, **required(model_id)}
    assert Generate(**base, controls=Controls(colors=["teal"], background_color="ivory"))
    for control, value in (("artistic_level", 0), ("no_text", True)):
        if MODELS[model_id].family is Family.V3:
            assert Generate(**base, controls={control: value}).fields()["controls"] == {control: value}
        else:
            assert "V3 does" in refused(**base, controls={control: value})[f"controls.{control}"].limit


def test_empty_means_none():
    request = Generate(
        prompt="a",
        style="",
        negative_prompt=" ",
        style_references=[],
        text_layout=[],
        controls=Controls(colors=[], no_text=False),
    )
    assert request == Generate(prompt="a")


def test_an_unknown_model_passes_with_one_warning_and_generic_rules_only():
    with pytest.warns(UnknownModelWarning, match=r"recraftv4_2.*nearest known is 'recraftv4") as caught:
        request = Generate(
            prompt="a" * 20_000,
            model="recraftv4_2",
            style="Anything",
            negative_prompt="blur",
            size="1000x999",
            text_layout=[BOX],
            controls={"artistic_level": 2},
            output="vector",
        )
    assert len(caught) == 1
    assert caught[0].filename == __file__
    assert request.fields()["style"] == "Anything"
    assert request.fields()["size"] == "1000x999"
    assert request.price.units is None
    assert request.price.exact is False
    assert len(request.notices) == 1


def test_generic_rules_hold_for_unknown_models_too(refused):
    problems = refused(prompt="", model="recraftv9", n=7, size="big", style="A", style_id=STYLE_ID)
    assert set(problems) == {"prompt", "n", "size", "style_id"}


def test_a_known_model_warns_of_nothing():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert Generate(prompt="a", model="recraftv3_raster").notices == ()


@pytest.mark.parametrize("image_format", ["webp", "png"])
def test_a_format_may_be_asked_for_and_vectors_ignore_it(image_format):
    assert Generate(prompt="a", image_format=image_format).fields()["image_format"] == image_format
    vector = Generate(prompt="a", model="recraftv4_1_vector", image_format=image_format)
    assert "image_format" not in vector.fields()
    assert "SVG" in vector.notices[0]


def test_formats_that_do_not_exist_are_refused(refused):
    assert "'webp' or 'png'" in refused(prompt="a", image_format="jpg")["image_format"].limit
    assert "'raster' or 'vector'" in refused(prompt="a", output="svg")["output"].limit


def test_the_price_is_the_models_for_each_picture_and_references_cost_a_style():
    assert Generate(prompt="a", n=4).price.units == 140
    with_references = Generate(prompt="a", n=2, style_references=[PNG])
    assert with_references.price.units == 75
    assert with_references.price.exact is False


def test_a_request_is_a_value():
    request = Generate(prompt="a", controls={"colors": ["teal"]})
    assert request == Generate(prompt="a", model="recraftv4_1", controls=Controls(colors=[Color("teal")]))
    assert hash(request) == hash(request.replace())
    with pytest.raises(ValueError, match="frozen"):
        request.n = 2


def test_a_changed_copy_is_checked_anew(refused):
    request = Generate(prompt="a", model="recraftv3", style="Pixel art")
    assert request.replace(n=3).n == 3
    assert request.model_copy(update={"style": "Noir"}).style == "Noir"
    assert "style" in refused(request.replace, model="recraftv4_1")
    assert "n" in refused(request.model_copy, update={"n": 9})


def test_a_request_without_model_and_prompt_says_so():
    class Ping(Request):
        """No fields at all."""

        operation = Operation.ME

    assert (Ping().model, Ping().prompt, Ping().count) == (None, None, 1)
