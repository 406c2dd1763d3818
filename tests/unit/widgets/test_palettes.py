from __future__ import annotations

import recraft_nb as rc


def test_palettes_are_kept_by_name_for_every_form_of_the_store(client, wire):
    form = rc.PromptForm(client)
    wire.view(form)
    wire.value(form, "save_palette", name=" Harbour ", colors=["teal", "#C0392B"])
    assert wire.view(rc.PromptForm(client), "v2")["palettes"] == {"Harbour": ["#008080", "#c0392b"]}
    wire.value(form, "forget_palette", name="Harbour")
    assert wire.view(rc.PromptForm(client), "v3")["palettes"] == {}
    refused = wire.answer(wire.ask(form, "save_palette", name="", colors=["teal"]))
    assert refused["ok"] is False


def test_a_damaged_file_of_palettes_is_no_palettes(client, wire):
    (client.store.state / "palettes.json").write_text("{", encoding="utf-8")
    assert wire.view(rc.PromptForm(client))["palettes"] == {}


def test_a_full_disk_leaves_the_old_palettes(client, wire, monkeypatch):
    form = rc.PromptForm(client)
    wire.value(form, "save_palette", name="Harbour", colors=["teal"])

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("recraft_nb.widgets.state_file.json.dump", full)
        answer = wire.answer(wire.ask(form, "save_palette", name="Other", colors=["red"]))
    assert "No space left" in answer["error"]["title"]
    assert sorted(path.name for path in client.store.state.glob("palettes*")) == ["palettes.json"]
    assert list(client.store.state.glob("*.tmp")) == []
    assert wire.view(form)["palettes"] == {"Harbour": ["#008080"]}
