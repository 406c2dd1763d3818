from __future__ import annotations

import numpy as np
import pytest
from support.waiting import wait_for

import recraft_nb as rc


@pytest.fixture
def studio(drawing_client):
    with rc.Studio(drawing_client) as made:
        yield made


def drawn(client, *prompts):
    return [client.generate(prompt, n=1).result(20)[0] for prompt in prompts]


def test_it_begins_with_the_form_and_makes_what_is_behind_a_tab_when_it_is_wanted(studio):
    assert studio.tab == "generate"
    assert isinstance(studio["generate"], rc.PromptForm)
    assert studio["edit"] is None
    assert studio["compare"] is None
    assert isinstance(studio["history"], rc.HistoryBrowser)
    assert studio.tab == "generate"  # looking does not open
    studio.tab = "words"
    assert isinstance(studio["words"], rc.LayoutBoard)


def test_wrong_words_are_refused_and_nothing_moves(studio, drawing_client):
    (whale,) = drawn(drawing_client, "a paper whale")
    with pytest.raises(rc.InvalidRequest, match=r"tab.*one of generate, edit, extend, words"):
        studio.tab = "paint"
    with pytest.raises(rc.InvalidRequest, match="one of generate, edit"):
        rc.Studio(drawing_client, tab="paint")
    with pytest.raises(TypeError, match="tab"):
        rc.Studio(drawing_client, tabs=3)
    with pytest.raises(rc.InvalidRequest, match="one of generate, reference, edit"):
        studio.bring(whale, to="paint")
    with pytest.raises(rc.InvalidRequest, match="one picture at a time"):
        studio.bring(whale, whale, to="edit")
    for way in ("extend", "compare", "history"):
        with pytest.raises(rc.InvalidRequest, match="choose a picture first"):
            studio.bring(to=way)  # nothing is selected
    assert studio.tab == "generate"
    assert len(drawing_client.journal) == 1  # the whale; a studio asks for nothing by itself


def test_a_picture_that_comes_back_to_the_canvas_has_its_mask(studio, drawing_client):
    whale, fox = drawn(drawing_client, "a paper whale", "a paper fox")
    studio.bring(whale, to="edit")
    first = studio["edit"]
    first.value = rc.Mask.empty(whale).paint(lambda draw: draw.ellipse((10, 10, 60, 60), fill=255))
    studio.bring(fox, to="edit")
    assert studio["edit"].image == fox
    studio.bring(whale, to="edit")
    assert studio["edit"] is first
    assert studio["edit"].value.coverage > 0


def test_up_to_nine_are_compared_and_the_selection_follows_the_tab(studio, drawing_client):
    pictures = drawn(drawing_client, *(f"boat {number}" for number in range(10)))
    studio.value = pictures[:2]
    studio.bring(to="compare")
    assert studio["compare"].images == tuple(pictures[:2])
    studio.bring(*pictures[1:9], to="compare")
    assert studio["compare"].images == tuple(pictures[:9])
    with pytest.raises(rc.InvalidRequest, match="up to 9 pictures"):
        studio.bring(pictures[9], to="compare")
    studio["compare"].value = pictures[4]
    assert studio.value == (pictures[4],)
    studio["history"].value = pictures[:3]
    assert studio.value == tuple(pictures[:3])


def test_an_explored_picture_opens_its_tree_and_another_brings_its_prompt(studio, drawing_client):
    explored = drawing_client.explore("a neon city").result(20)
    (whale,) = drawn(drawing_client, "a paper whale")
    studio.bring(explored[1], to="explore")
    assert [node.image for node in studio["explore"].shown] == list(explored)
    studio.bring(whale, to="explore")
    assert studio["explore"].prompt == "a paper whale"
    assert len(drawing_client.journal) == 2  # nothing was asked for


def test_what_was_spent_is_told_over_all_tabs(studio, drawing_client):
    assert studio.snapshot()["facts"]["spent"] == "0 units ($0.00) spent"
    studio["generate"].prompt = "a paper whale"
    studio["generate"].submit().result(20)
    studio["explore"].explore("a boat").result(20)
    spent = drawing_client.history.spent()
    facts = studio.snapshot()["facts"]
    assert facts["spent"] == f"{int(spent):,} units ({spent.money}) spent"
    assert facts["running"] == 0


def test_a_file_of_another_make_and_pictures_that_are_gone_do_not_matter(drawing_client):
    path = drawing_client.store.state / "studio.json"
    for text in (
        "{",
        "[]",
        '{"tab": 3, "compare": 5, "edit": []}',
        '{"tab": "paint", "edit": "0", "compare": ["1", "2"], "model": "no-such"}',
    ):
        path.write_text(text)
        with rc.Studio(drawing_client) as studio:
            assert studio.tab == "generate"
            assert studio["edit"] is None
            assert studio["compare"] is None


def test_alone_it_opens_a_client_and_closes_it(monkeypatch, tmp_path):
    monkeypatch.setenv("RECRAFT_NB_STORE", str(tmp_path / "own"))
    studio = rc.Studio()
    client = studio.client
    assert client.provider == "local"
    studio.close()
    with pytest.raises(rc.RecraftError, match="closed"):
        client.generate("a whale")


def test_the_static_part_shows_the_newest_pictures_as_text_and_pixels(studio, drawing_client):
    drawn(drawing_client, "<script>alert(1)</script> whale")
    studio.value = [drawing_client.history[0:1][0]]
    studio._look_again()
    page = studio.static_html()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "Studio." in page
    assert "data:image/webp" in page


def test_what_was_open_is_remembered_also_where_nobody_looked_at_it_again(drawing_client):
    whale, fox = drawn(drawing_client, "a paper whale", "a paper fox")
    with rc.Studio(drawing_client, tab="generate") as first:
        first["generate"].value = {"prompt": "a glass whale", "model": "recraftv3"}
        first.bring(whale, to="edit")
        first.bring(whale, fox, to="compare")
    with rc.Studio(drawing_client) as second:
        assert second.tab == "compare"
        assert [name for name, _ in second._rooms] == ["compare"]  # the others are made when they are entered
        second.tab = "history"
    with rc.Studio(drawing_client) as third:
        assert third.tab == "history"
        assert third["edit"].image == whale
        assert third["compare"].images == (whale, fox)
        assert third["generate"].prompt == "a glass whale"
        assert third["generate"].model == "recraftv3"


def test_looking_again_says_nothing_where_nothing_has_changed(studio, drawing_client):
    said = []
    studio.push = lambda channel, changes: said.append((channel, sorted(changes)))
    studio._look_again()
    assert [one for one in said if one != ("facts", ["left"])] == []  # the balance comes when it comes
    (whale,) = drawn(drawing_client, "a paper whale")
    studio._look_again()
    # Not the tab: a person may have pressed another one since.
    assert ("facts", ["left", "running", "spent"]) in said
    assert not [keys for channel, keys in said if channel == "facts" and "tab" in keys]
    assert ("strip", ["tiles", "total"]) in said
    said.clear()
    studio.value = [whale]  # it is in the strip already
    assert [one[0] for one in said if one != ("facts", ["left"])] == ["selection"]


def test_a_style_goes_into_the_form_with_a_model_that_follows_it(studio, drawing_client):
    studio["generate"].value = {"prompt": "a cat", "model": "recraftv3", "style": "Pixel art"}
    maker = studio["styles"]
    maker.references = [np.full((300, 300, 3), number, np.uint8) for number in (40, 200)]
    style = maker.create("Two greys").result(20)
    wait_for(lambda: maker.models)  # its list is read in the background
    studio._use("styles")
    form = studio["generate"]
    assert form.style_id == style.id
    assert form.model in maker.models
    assert form.value is not None
    assert studio.tab == "generate"
