"""The table of providers says of each what it can do, at what price, within which limits."""

from __future__ import annotations

import builtins
import json
from html.parser import HTMLParser

import pytest

from recraft_nb.catalog import SERVICES, Operation
from recraft_nb.errors import InvalidRequest, RecraftError
from recraft_nb.providers.table import COLUMNS, providers_table


def rows(**wanted):
    found = providers_table().to_dicts()
    return [row for row in found if all(row[name] == value for name, value in wanted.items())]


def test_every_offer_of_every_service_has_its_row():
    for service in SERVICES.values():
        offered = {(offer.operation.value, offer.model) for offer in service.offers}
        shown = {(row["operation"], row["model"]) for row in rows(provider=service.id) if row["model"]}
        assert shown == offered


def test_prices_stand_in_each_services_own_unit_and_in_money_where_that_is_published():
    def price(provider, model, operation="generate"):
        (row,) = rows(provider=provider, model=model, operation=operation)
        return row["price"], row["unit"], row["money"]

    assert price("recraft", "recraftv4") == (40, "API units", "$0.04")
    assert price("pixeldojo", "recraftv4") == (1, "credits", "unknown")
    assert price("pixeldojo", "recraftv4_pro_vector") == (8, "credits", "unknown")
    assert price("apiinone", "recraftv4_pro") == (60, "credits", "unknown")
    assert price("pixazo", "recraftv4_pro") == (None, "credits", "unknown")
    assert price("local", "recraftv4") == (40, "API units", "$0.04")
    assert price("recraft", None, "erase_region") == (2, "API units", "$0.002")


def test_limits_stand_where_they_have_a_meaning():
    (row,) = rows(provider="pixazo", operation="image_to_image")
    assert (row["input_max_bytes"], row["input"], row["count_max"]) == (5 << 20, "https address", 6)
    assert (row["prompt_min"], row["prompt_max"]) == (1, 1000)
    (row,) = rows(provider="apiinone", model="recraftv4")
    assert (row["prompt_min"], row["prompt_max"], row["count_max"]) == (3, 5000, 1)
    assert row["key"] == "APIINONE_API_KEY"
    (row,) = rows(provider="recraft", operation="enhance")
    assert (row["input_max_bytes"], row["prompt_max"]) == (20 << 20, None)
    assert rows(provider="recraft", operation="enhance_prompt")[0]["count_max"] is None
    assert {row["key"] for row in rows(provider="local")} == {None}


def test_the_rows_are_plain_data_with_the_same_columns():
    found = providers_table().to_dicts()
    assert json.loads(json.dumps(found)) == found
    assert all(tuple(row) == COLUMNS for row in found)
    assert len(list(providers_table())) == len(providers_table()) == len(found)


def test_it_can_be_asked_for_one_provider_or_one_operation():
    assert {row["provider"] for row in providers_table("pixazo")} == {"pixazo"}
    able = {row["provider"] for row in providers_table(operation=Operation.IMAGE_TO_IMAGE)}
    assert able == {"recraft", "pixazo", "local"}
    with pytest.raises(InvalidRequest, match="pixeldojo"):
        providers_table("pixldojo")
    with pytest.raises(InvalidRequest, match="inpaint"):
        providers_table(operation="paint")


def test_it_shows_itself_as_one_table_without_a_script_and_small():
    class Reader(HTMLParser):
        def __init__(self):
            super().__init__()
            self.open, self.texts = [], []

        def handle_starttag(self, tag, attrs):
            self.open.append(tag)

        def handle_endtag(self, tag):
            assert self.open.pop() == tag

        def handle_data(self, data):
            self.texts.append(data)

    shown = providers_table()._repr_html_()
    reader = Reader()
    reader.feed(shown)
    assert reader.open == []
    assert "script" not in shown
    assert len(shown.encode()) < 20_000
    for service in SERVICES.values():
        assert service.name in reader.texts
        assert all(name in shown for name in service.key_env[:1])
    assert "1 to 8 credits" in reader.texts
    assert "7 to 300 API units ($0.007 to $0.30), shown and not charged" in reader.texts
    assert "PixelDojo" in repr(providers_table())


def test_a_data_frame_is_made_where_pandas_is_there():
    pandas = pytest.importorskip("pandas")
    frame = providers_table().to_dataframe()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame.columns) == list(COLUMNS)
    assert len(frame) == len(providers_table())


def test_without_pandas_and_polars_everything_else_works_and_the_frame_says_what_to_do(monkeypatch):
    real = builtins.__import__

    def without(name, *rest, **more):
        if name in {"pandas", "polars"}:
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    table = providers_table()
    assert table.to_dicts()
    assert table._repr_html_()
    with pytest.raises(RecraftError, match=r"to_dicts\(\)"):
        table.to_dataframe()
