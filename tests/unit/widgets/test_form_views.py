from __future__ import annotations

from support.waiting import ended

import recraft_nb as rc

BOX = {"text": "OPEN", "bbox": [[0.1, 0.1], [0.9, 0.1], [0.9, 0.3], [0.1, 0.3]]}


def test_earlier_prompts_are_those_of_the_store_also_tomorrow(client, wire, tmp_path):
    ended(rc.PromptForm(client, "an owl").submit())
    ended(rc.PromptForm(client, "a fox").submit())
    with rc.Recraft("local", store=tmp_path / "store") as later:
        assert wire.value(rc.PromptForm(later), "prompts") == ["a fox", "an owl"]


def test_a_colour_keeps_its_weight_when_another_is_taken_out(client, wire):
    heavy = rc.Color((0, 128, 128), weight=0.7)
    form = rc.PromptForm(client, "x", controls={"colors": [heavy, "red"]})
    wire.value(form, "set", values={"controls": {"colors": ["#008080"]}})
    assert form.value.controls.colors == (heavy,)


def test_placed_words_and_references_can_be_taken_out_but_not_changed_by_a_view(client, wire):
    form = rc.PromptForm(client, "x", model="recraftv3", text_layout=[BOX])
    assert wire.view(form)["fields"]["text_layout"] == ["OPEN"]
    wire.value(form, "set", values={"text_layout": ["OPEN"]})
    assert form.value.text_layout[0].text == "OPEN"
    wire.value(form, "set", values={"text_layout": []})
    assert form.value.text_layout is None


def test_the_late_part_is_a_module(client, wire):
    text = wire.value(rc.PromptForm(client), "part")
    assert "export" in text
    assert len(text.encode()) <= 40_000
