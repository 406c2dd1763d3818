from __future__ import annotations

import dataclasses
import pickle
import subprocess
import sys

import pytest

from recraft_nb import catalog
from recraft_nb.catalog import MODELS, Family, Operation, Output

OPERATION_OF_PATH = {
    "generations": Operation.GENERATE,
    "imageToImage": Operation.IMAGE_TO_IMAGE,
    "inpaint": Operation.INPAINT,
    "outpaint": Operation.OUTPAINT,
    "replaceBackground": Operation.REPLACE_BACKGROUND,
    "generateBackground": Operation.GENERATE_BACKGROUND,
    "explore": Operation.EXPLORE,
}


def test_there_are_exactly_the_22_models_of_the_facts(facts):
    assert set(MODELS) == {model["id"] for model in facts["models"]}
    assert len(MODELS) == 22


def test_every_entry_of_every_model_agrees_with_the_facts(facts):
    for fact in facts["models"]:
        model = MODELS[fact["id"]]
        assert model.id == fact["id"]
        assert model.family.value.startswith(fact["generation"]), model.id
        assert model.output == fact["output"]
        assert model.pro is fact["pro"]
        assert model.size_table == (fact["size_table"] if fact["sizes_wxh"] else None)
        assert model.prompt_max == fact["prompt_max_chars"]
        assert model.units == fact["price_units_per_image"]
        assert model.released == fact["released"]
        assert list(model.aliases) == fact["alias_ids"]
        assert model.operations == {OPERATION_OF_PATH[name] for name in fact["operations"]}
        assert model.default_style == fact.get("default_style")


def test_every_field_that_a_model_takes_agrees_with_the_facts(facts):
    for fact in facts["models"]:
        takes, supports = MODELS[fact["id"]].takes, fact["supports"]
        assert takes.style is supports["style_name"], fact["id"]
        assert takes.style_id is bool(supports["style_id"])
        # What is unknown is not sent.
        assert takes.style_references is (supports["style_references"] in (True, "required"))
        assert takes.style_required is (supports["style_id"] == "required")
        assert list(takes.style_match) == supports["style_match"]
        assert takes.negative_prompt is supports["negative_prompt"]
        assert takes.text_layout is supports["text_layout"]
        assert takes.random_seed is supports["random_seed"]
        for control in ("colors", "background_color", "artistic_level", "no_text"):
            assert getattr(takes, control) is (control in supports["controls"]), (fact["id"], control)
        assert list(catalog.COUNT) == supports["n"]


def test_families_divide_the_models_by_what_they_take():
    by_family: dict[Family, set[catalog.Takes]] = {}
    for model in MODELS.values():
        by_family.setdefault(model.family, set()).add(model.takes)
    assert set(by_family) == set(Family)
    assert all(len(kinds) == 1 for kinds in by_family.values())


def test_the_newest_generation_comes_first_and_families_stay_together():
    families = [model.family for model in MODELS.values()]
    assert next(iter(MODELS)) == catalog.DEFAULT_MODEL
    assert list(dict.fromkeys(families)) == list(Family)
    assert families == sorted(families, key=list(Family).index)


def test_names_are_what_people_call_the_models():
    assert [MODELS[m].name for m in ("recraftv4_1_pro_vector", "recraftv4_1_flash_v2", "recraftv2")] == [
        "V4.1 Pro Vector",
        "V4.1 Flash V2",
        "V2",
    ]
    assert len({model.name for model in MODELS.values()}) == 22


def test_a_usual_time_always_says_where_it_comes_from():
    times = {model.id: model.usual_seconds for model in MODELS.values() if model.usual_seconds}
    assert times == {
        "recraftv4_1_flash": 1.3,
        "recraftv4_1_flash_v2": 1.1,
        "recraftv4": 20.0,
        "recraftv4_pro": 36.0,
        "recraftv3": 12.0,
    }
    assert all(bool(model.usual_seconds_source) == (model.id in times) for model in MODELS.values())


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("recraftv4_1", "recraftv4_1"),
        ("recraftv4_1_raster", "recraftv4_1"),
        ("recraft20b", "recraftv2"),
        ("recraftv9", None),
        ("", None),
        (None, None),
    ],
)
def test_a_model_is_found_by_its_id_and_its_aliases(given, expected):
    found = catalog.find_model(given)
    assert (found.id if found else None) == expected


def test_raster_and_vector_twins_find_each_other():
    for model in MODELS.values():
        if model.family is Family.V4_1_FLASH:
            assert catalog.vector_of(model.id) is None
            continue
        vector = catalog.vector_of(model.id)
        assert vector is not None
        assert MODELS[vector].output is Output.VECTOR
        assert catalog.raster_of(vector) == model.id.removesuffix("_vector")
    assert catalog.vector_of("recraftv9") is None
    assert catalog.raster_of("recraftv9") is None
    assert catalog.vector_of("recraft20b") == "recraftv2_vector"


def test_the_tables_cannot_be_changed_by_anybody():
    with pytest.raises(TypeError):
        MODELS["x"] = MODELS["recraftv3"]  # type: ignore[index]
    with pytest.raises(dataclasses.FrozenInstanceError):
        MODELS["recraftv3"].units = 1  # type: ignore[misc]
    with pytest.raises(AttributeError):
        catalog.ROUTES[Operation.ME].units = 1  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(MODELS["recraftv3"])) == MODELS["recraftv3"]


def test_the_catalog_needs_only_the_standard_library():
    code = (
        "import sys; before = set(sys.modules); import recraft_nb.catalog; "
        "new = {name.partition('.')[0] for name in set(sys.modules) - before}; "
        "print(sorted(new - set(sys.stdlib_module_names) - {'recraft_nb'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
