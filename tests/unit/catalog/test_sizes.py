from __future__ import annotations

import pytest

from recraft_nb.catalog import (
    ASPECTS,
    MODELS,
    SIZE_TABLES,
    aspect_for,
    aspect_of,
    canonical_size,
    nearest_size,
    parse_size,
    pixels,
    size_for,
)


def test_the_three_tables_agree_with_the_facts_entry_by_entry(facts):
    assert list(ASPECTS) == facts["sizes"]["aspects"]
    written = {
        name: {aspect: f"{width}x{height}" for aspect, (width, height) in table.items()}
        for name, table in SIZE_TABLES.items()
    }
    assert written == facts["sizes"]["tables"]


def test_no_pixels_mean_two_aspects():
    meanings: dict[tuple[int, int], set[str]] = {}
    for table in SIZE_TABLES.values():
        for aspect, size in table.items():
            meanings.setdefault(size, set()).add(aspect)
    assert all(len(aspects) == 1 for aspects in meanings.values())


def test_every_size_of_a_model_is_accepted_in_both_forms_and_means_the_same_pixels():
    for model in MODELS.values():
        for aspect in ASPECTS:
            expected = SIZE_TABLES[model.size_table or "standard_1k"][aspect]
            assert canonical_size(model, aspect) == aspect
            assert pixels(model, aspect) == expected
            written = f"{expected[0]}x{expected[1]}"
            assert pixels(model.id, written) == expected
            assert canonical_size(model, written) == (aspect if model.is_vector else written)
            assert aspect_for(model, written) == aspect
            assert nearest_size(model, aspect) == aspect


def test_vector_models_take_the_pixels_of_any_table_as_an_aspect():
    assert canonical_size("recraftv3_vector", "2432x1792") == "4:3"
    assert canonical_size("recraftv4_1_vector", "1365x1024") == "4:3"
    assert pixels("recraftv3_vector", "1365x1024") == (1216, 896)
    assert canonical_size("recraftv4_1_vector", "1000x1000") is None


def test_a_raster_model_has_only_its_own_table():
    assert canonical_size("recraftv4_1", "1365x1024") is None
    assert canonical_size("recraftv4_1_pro", "1024x1024") is None
    assert canonical_size("recraftv3", "1216x896") is None
    assert canonical_size("recraftv3", "1707x1024") is None  # in the parser, in no table


@pytest.mark.parametrize(
    "text", ["10:6", "3:5", "8:6", "7:5", "5:7", "0:1", "4:3:2", "-4:3", "4/3", "", "x", "4:"]
)
def test_what_is_no_aspect_of_the_fourteen_is_no_size(text):
    assert canonical_size("recraftv4_1", text) is None


@pytest.mark.parametrize(
    ("model", "size", "nearest"),
    [
        ("recraftv4_1", "1200x900", "1216x896"),
        ("recraftv4_1", "1920x1080", "1344x768"),
        ("recraftv4_1_pro", "1920x1080", "2688x1536"),
        ("recraftv3", "1707x1024", "1820x1024"),
        ("recraftv4_1_vector", "1920x1080", "16:9"),
        ("recraftv4_1", "7:5", "14:10"),
        ("recraftv4_1", "5:7", "10:14"),
        ("recraftv4_1", "3:5", "6:10"),
        ("recraftv4_1", "99:1", "2:1"),
        ("recraftv4_1", "nonsense", "1:1"),
        ("recraftv9", "1920x1080", "16:9"),
    ],
)
def test_the_nearest_size_keeps_the_form_of_what_was_written(model, size, nearest):
    assert nearest_size(model, size) == nearest
    assert canonical_size(model, nearest) == nearest


def test_sizes_are_read_as_people_type_them():
    assert parse_size(" 1216 × 896 ") == ("x", 1216, 896)
    assert parse_size("1216X896") == ("x", 1216, 896)
    assert parse_size("4 : 3") == (":", 4, 3)
    assert parse_size("٤:٣") is None  # digits of other scripts are not sent
    assert parse_size("1" * 7 + "x1") is None
    assert canonical_size("recraftv4_1", "1216X896") == "1216x896"


def test_an_unknown_model_takes_what_reads_as_a_size_and_promises_nothing():
    assert canonical_size("recraftv9", "1000x500") == "1000x500"
    assert pixels("recraftv9", "1000x500") == (1000, 500)
    assert pixels("recraftv9", "4:3") is None
    assert canonical_size("recraftv9", "big") is None


def test_no_size_means_that_the_service_chooses():
    assert pixels("recraftv4_1", None) is None


def test_a_picture_of_any_shape_has_a_nearest_aspect():
    assert aspect_of(1920, 1080) == "16:9"
    assert aspect_of(1080, 1920) == "9:16"
    assert aspect_of(10_000, 1) == "2:1"
    for table in SIZE_TABLES.values():
        for aspect, (width, height) in table.items():
            assert aspect_of(width, height) == aspect


def test_a_size_moves_to_another_model_by_its_aspect():
    assert size_for("recraftv3", "1216x896") == "1365x1024"
    assert size_for("recraftv4_1_pro", "1216x896") == "2432x1792"
    assert size_for("recraftv4_1_vector", "1216x896") == "4:3"
    assert size_for("recraftv3", "16:9") == "16:9"
    assert size_for("recraftv3", "7:5") is None
    assert size_for("recraftv3", "1000x999") is None
    assert size_for("recraftv9", "1000x999") == "1000x999"
