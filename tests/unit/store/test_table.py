"""The history as data."""

from __future__ import annotations

import builtins
import html.parser
import pickle
import sys
import types

import pandas as pd
import pytest

from recraft_nb.errors import RecraftError


def test_one_row_a_picture_with_what_a_person_asks_of_it(store, made):
    made(store, "a cat", 2, model="recraftv3")
    (dog,) = made(store, "a dog", provider="local")
    dog.rate(4).tag("hero")
    table = store.history.to_dataframe()
    assert isinstance(table, pd.DataFrame)
    assert list(table["prompt"]) == ["a dog", "a cat", "a cat"]
    assert list(table["credits"]) == [35, 35, 35]
    assert list(table["price_units"]) == [35, 40, 40]
    assert table["rating"][0] == 4
    assert table["tags"][0] == ["hero"]
    assert (table["size"][0], table["format"][0]) == ("16×12", "png")
    assert table["image"][0].bytes == dog.bytes
    assert str(table["created"].dtype).startswith("datetime64")
    assert len(store.history.to_dataframe("cat", model="recraftv3")) == 2
    assert list(store.history.search("dog").to_dataframe()["prompt"]) == ["a dog"]


def test_the_pictures_are_seen_and_hostile_words_stay_words(store, made):
    made(store, '<img src=x onerror="alert(1)">', 2)
    found = []

    class Pictures(html.parser.HTMLParser):
        def handle_starttag(self, tag, attributes):
            if tag == "img":
                found.append(dict(attributes))

    Pictures().feed(store.history.to_dataframe()._repr_html_())
    assert [sorted(picture) for picture in found] == [["alt", "src", "style"]] * 2
    assert all(picture["src"].startswith("data:image/webp;base64,") for picture in found)
    assert found[0]["alt"] == '<img src=x onerror="alert(1)">'


def test_parts_of_the_table_still_show_their_pictures(store, made):
    made(store, "a cat", 3)
    table = store.history.to_dataframe()
    for part in (
        table.head(2),
        table[table["rating"].isna()],
        table[["prompt", "image"]],
        table.sort_values("id"),
    ):
        assert "data:image/webp" in part._repr_html_()
    assert "data:image" not in table[["prompt"]]._repr_html_()


def test_only_the_rows_that_are_shown_cost_a_thumbnail(store, picture, place):
    store.history.add([picture(number) for number in range(100)], prompt="many")
    shown = store.history.to_dataframe()._repr_html_()
    assert shown.count("<img") == 10
    assert len(list((place / "thumbs").rglob("*.webp"))) == 10


def test_the_table_of_an_empty_history_has_its_columns(store):
    table = store.history.to_dataframe()
    assert len(table) == 0
    assert {"created", "prompt", "model", "image"} <= set(table.columns)
    assert "<table" in table._repr_html_()


def test_the_table_can_be_saved_and_computed_with(store, made):
    made(store, "a cat", 3)
    table = store.history.to_dataframe()
    assert table.groupby("model")["credits"].sum().to_dict() == {"recraftv4_1": 105}
    assert list(pickle.loads(pickle.dumps(table))["prompt"]) == ["a cat"] * 3


def test_without_pandas_the_way_out_is_told(store, made, monkeypatch):
    made(store)
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name in {"pandas", "polars"}:
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(RecraftError, match="pip install pandas"):
        store.history.to_dataframe()


def test_polars_is_taken_when_it_is_all_there_is(store, made, monkeypatch):
    made(store, "a cat")
    seen = {}

    def table(rows, schema, **_):
        seen.update(rows=rows, schema=schema)
        return "a polars table"

    monkeypatch.setitem(sys.modules, "pandas", None)
    monkeypatch.setitem(sys.modules, "polars", types.SimpleNamespace(DataFrame=table))
    assert store.history.to_dataframe() == "a polars table"
    assert seen["rows"][0]["prompt"] == "a cat"
    assert "image" not in seen["schema"]
