from __future__ import annotations

import pytest

from recraft_nb.catalog import (
    ENHANCE_PROMPT_MAX,
    IMAGE_FORMATS,
    INPUT_LIMITS,
    JSON_NAMES,
    LEGACY_REFERENCE_LIMITS,
    MAX_COLORS,
    ROUTES,
    STYLE_REFERENCE_LIMITS,
    Operation,
    models_for,
)

# How the facts call what we call otherwise.
ID_OF = {
    Operation.GENERATE: "generations",
    Operation.ENHANCE: "enhance_details",
    Operation.REMIX: "variate_image",
    Operation.STYLES: "list_styles",
    Operation.BASIC_STYLES: "list_basic_styles",
    Operation.STYLE: "get_style",
    Operation.ME: "current_user",
    Operation.MODELS: "list_models",
}
ANSWER_OF = {"empty_object": "empty"}
FORMAT_OF = {"jpg": "jpeg"}
# How an answer comes is the provider's business; the facts name the model apart from the fields;
# the last two stand in no page.
NOT_OURS = {"response_format", "image_format", "model", "block_nsfw", "expire"}


def fact_of(facts, operation):
    wanted = ID_OF.get(operation, operation.value)
    return next(fact for fact in facts["endpoints"] if fact["id"] == wanted)


@pytest.mark.parametrize("operation", list(Operation))
def test_every_route_agrees_with_the_facts(facts, operation):
    fact, route = fact_of(facts, operation), ROUTES[operation]
    assert (route.method, f"/{route.path}") == (fact["method"], fact["path"])
    assert route.answer == ANSWER_OF.get(fact["response"], fact["response"])
    assert route.documented is fact.get("documented", True)
    assert route.default_model == fact.get("default_model")
    if isinstance(fact.get("models"), list):
        assert set(route.models) == set(fact["models"])


@pytest.mark.parametrize("operation", [o for o in Operation if ROUTES[o].method == "POST"])
def test_every_route_takes_the_fields_of_the_facts(facts, operation):
    fact, route = fact_of(facts, operation), ROUTES[operation]
    files = set(fact.get("files", ()))
    pictures = {"images"} if operation is Operation.CREATE_STYLE else files
    expected = {
        name.replace("style_reference_urls", "style_references") for name in fact["params"]
    } | pictures
    if operation is Operation.EXPLORE:  # a page has these two, the server's own document has not
        expected -= {"style", "style_id"}
    if {"prompt", "style_id"} <= expected:  # the server's own document has it wherever there are styles
        expected.add("style_match")
    assert set(route.fields) - NOT_OURS == expected - NOT_OURS
    assert set(route.required) <= set(route.fields)


def test_image_to_image_takes_fourteen_models_and_explore_eight():
    assert len(ROUTES[Operation.IMAGE_TO_IMAGE].models) == 14
    assert len(ROUTES[Operation.EXPLORE].models) == 8
    assert ROUTES[Operation.INPAINT].models == ("recraftv3", "recraftv3_vector")
    assert len(models_for(Operation.GENERATE)) == 22


def test_input_limits_agree_with_the_facts(facts):
    for operation, limits in INPUT_LIMITS.items():
        fact = fact_of(facts, operation)
        assert limits.max_bytes == fact["limits"]["max_mb"] << 20
        assert limits.max_pixels == fact["limits"]["max_mp"] * 1_000_000
        assert limits.max_side == fact["limits"]["max_side_px"]
        assert limits.min_side == fact["limits"]["min_side_px"]
        assert list(limits.formats) == [FORMAT_OF.get(name, name) for name in fact["input_formats"]]
        assert list(limits.mask_formats) == [FORMAT_OF.get(n, n) for n in fact.get("mask_formats", [])]
    with_pictures = {o for o in Operation if "image" in fact_of(facts, o).get("files", ())}
    assert set(INPUT_LIMITS) == with_pictures


def test_style_reference_limits_agree_with_the_facts(facts):
    limits = fact_of(facts, Operation.CREATE_STYLE)["limits"]
    for ours, theirs in ((STYLE_REFERENCE_LIMITS, limits["v4"]), (LEGACY_REFERENCE_LIMITS, limits["v2_v3"])):
        assert ours.max_count == theirs["max_images"]
        assert ours.max_bytes == theirs["each_mb"] << 20
        assert ours.max_total_bytes == theirs["total_mb"] << 20


def test_the_other_limits_agree_with_the_facts(facts):
    assert f"at most {MAX_COLORS}" in facts["controls"]["colors"]
    assert ENHANCE_PROMPT_MAX == 2000
    assert list(IMAGE_FORMATS) == facts["service"]["image_format"]["values"]
    names = facts["service"]["json_names_of_file_fields"]
    assert {name: JSON_NAMES[name] for name in names} == names
