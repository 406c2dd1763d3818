from __future__ import annotations

import pytest

from recraft_nb.catalog import (
    BASE_STYLES,
    MODELS,
    STYLES,
    SUBSTYLES,
    TEXT_LAYOUT_LETTERS,
    Output,
    all_styles,
    base_styles_of,
    creatable_styles_of,
    letters_refused,
    model_for_base_style,
    model_for_style,
    models_with_style,
    styles_of,
    upper_letter,
)


def test_every_curated_name_agrees_with_the_facts_group_by_group(facts):
    written = {
        model: {group.name: list(group.styles) for group in groups} for model, groups in STYLES.items()
    }
    assert written == facts["styles"]["curated_names"]
    counts = {model: {group.name: len(group.styles) for group in groups} for model, groups in STYLES.items()}
    assert counts == facts["styles"]["counts"]


def test_only_models_that_take_names_have_names(facts):
    assert set(STYLES) == {model.id for model in MODELS.values() if model.takes.style}
    for model in MODELS.values():
        assert bool(styles_of(model.id)) is model.takes.style
        assert model.default_style is None or model.default_style in styles_of(model.id)
    defaults = {model.id: model.default_style for model in MODELS.values() if model.default_style}
    assert defaults == facts["styles"]["default_when_no_style"]


def test_base_styles_and_old_substyles_agree_with_the_facts(facts):
    assert list(BASE_STYLES) == facts["styles"]["base_styles"]
    written = {
        model: {base: list(names) for base, names in table.items()} for model, table in SUBSTYLES.items()
    }
    assert written == facts["styles"]["legacy_substyles_by_model_and_base_style"]


def test_a_base_style_belongs_to_models_of_one_output():
    for base in BASE_STYLES:
        outputs = {MODELS[model].output for model in models_with_style(base)}
        assert len(outputs) == 1, base
    for generation, table in SUBSTYLES.items():
        known = {*base_styles_of(generation), *base_styles_of(f"{generation}_vector")}
        assert set(table) <= known
    assert base_styles_of("recraftv4_1") == ()


@pytest.mark.parametrize(
    ("style", "output", "model"),
    [
        ("Pixel art", None, "recraftv3"),
        ("Watercolor", None, "recraftv2"),
        ("Vector art", None, "recraftv3_vector"),
        ("Cartoon", None, "recraftv2_vector"),
        ("Icon", Output.VECTOR, "recraftv2_vector"),
        ("Pixel art", "vector", None),
        ("Vector art", "raster", None),
        ("pixel art", None, None),
        ("realistic_image", None, "recraftv3"),
        ("icon", None, "recraftv2_vector"),
    ],
)
def test_a_name_goes_to_v3_if_v3_knows_it_else_to_v2(style, output, model):
    assert model_for_style(style, output) == model


def test_styles_are_found_by_alias_and_unknown_models_have_none():
    assert styles_of("recraft20b") == styles_of("recraftv2")
    assert styles_of("recraftv9") == ()
    assert models_with_style("Pixel art") == ("recraftv3", "recraftv2")
    assert len(all_styles()) == len(set(all_styles())) >= 100


def test_the_95_letters_agree_with_the_facts_group_by_group(facts):
    groups = facts["text_layout"]["allowed_characters"]
    assert set("".join(groups.values())) == TEXT_LAYOUT_LETTERS
    assert len(TEXT_LAYOUT_LETTERS) == facts["text_layout"]["allowed_character_count"] == 95
    takers = [model.id for model in MODELS.values() if model.takes.text_layout]
    assert takers == facts["text_layout"]["models"]


@pytest.mark.parametrize(
    "word", ["Recraft", "HELLO!", "Straße", "STRAẞE", "øđħłŋŧ", "ΚΑΙ", "και", "нос", "{_}"]
)
def test_words_are_compared_in_upper_case(word):
    assert letters_refused(word) == ()


def test_sharp_s_stays_itself_and_never_becomes_two_letters():
    assert upper_letter("ß") == "ß"
    assert upper_letter("ẞ") == "ẞ"
    assert upper_letter("ŉ") == "ŉ"
    assert letters_refused("ß") == ()


@pytest.mark.parametrize("letter", [*"=[]\\^`|~ ÉéÄПΩ字🦊\n\u0307"])
def test_letters_that_are_not_listed_are_refused(letter):
    assert letters_refused(f"A{letter}B{letter}") == (letter,)


@pytest.mark.parametrize(
    ("model", "default", "others"),
    [
        ("recraftv4_styles", "any", {"realistic_image", "digital_illustration"}),
        ("recraftv4_1_pro_vector", "vector_illustration", set()),
        ("recraftv3", "realistic_image", {"digital_illustration", "logo_raster", "any"}),
        ("recraftv3_vector", "vector_illustration", set()),
        ("recraftv2", "realistic_image", {"digital_illustration", "any"}),
        ("recraftv2_vector", "vector_illustration", {"icon"}),
    ],
)
def test_a_style_is_made_from_the_base_styles_of_its_model_the_default_first(model, default, others):
    first, *rest = creatable_styles_of(model)
    assert first == default
    assert set(rest) == others


def test_flash_and_what_nobody_knows_make_no_style():
    assert creatable_styles_of("recraftv4_1_flash") == creatable_styles_of("recraftv9") == ()


def test_every_base_style_has_a_model_that_it_is_for():
    for style in BASE_STYLES:
        assert style in creatable_styles_of(model_for_base_style(style))
    assert model_for_base_style("any") == model_for_base_style(None) == "recraftv4_styles"
    assert model_for_base_style("any", mixes=True) == "recraftv3"
    assert model_for_base_style("vector_illustration", mixes=True) == "recraftv3_vector"
