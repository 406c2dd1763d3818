"""A half-made style is there again in another kernel, and nowhere once it is made."""

from __future__ import annotations

import hashlib
import json

import pytest
from support.service import picture
from support.waiting import wait_for

import recraft_nb as rc

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><circle cx='4' cy='4' r='3'/></svg>"


@pytest.fixture
def kernel(drawing_service, tmp_path, wire):
    """`kernel(…)`: a style maker of a cell, in a kernel that was not there before."""
    drawing_service.forget()._styles.clear()
    opened = []

    def start(*references, **given):
        client = rc.Recraft(
            api_key=drawing_service.key,
            base_url=drawing_service.url,
            store=tmp_path / "store",
            rate_limits=None,
        )
        maker = rc.StyleMaker(client, references, **given)
        opened.append((client, maker))
        return maker

    yield start
    for client, maker in opened:
        for job in maker.jobs:
            job.exception(20)
        maker.close()
        client.close()


@pytest.fixture
def drafts(tmp_path):
    """What is kept: the drafts, and the names of the pictures beside them."""
    state = tmp_path / "store" / "engine"

    def read():
        path, folder = state / "style_drafts.json", state / "style_drafts"
        kept = json.loads(path.read_text()) if path.exists() else {}
        return kept, {one.name for one in folder.iterdir()} if folder.exists() else set()

    return read


def give(wire, maker, data, name):
    """A person drops a file."""
    facts = {"upload": name, "total": 1, "size": len(data), "name": name, "media_type": "image/png"}
    args = {**facts, "sha256": hashlib.sha256(data).hexdigest(), "index": 0, "data": None}
    asked = {"req": f"chunk {name}", "kind": "chunk", "args": args, "paths": [["data"]]}
    maker._handle_custom_msg(asked, [memoryview(data)])
    req = wire.ask(maker, "add", upload=name)
    wait_for(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
    assert wire.answer(req)["value"] == ""


def by_hand(wire, maker, **values):
    wire.value(maker, "set", values=values)


def test_a_half_made_style_is_there_again_in_a_new_kernel_and_gone_when_it_is_made(kernel, wire, drafts):
    cell = (picture(1), picture(2))
    maker = kernel(*cell)
    maker.add(SVG)  # the cell goes on before it shows it
    state = wire.view(maker)
    assert state["facts"]["aside"] == []
    give(wire, maker, picture(3), "dropped.png")
    ids = [one["id"] for one in maker.snapshot()["references"]["all"]]
    wire.value(maker, "weigh", id=ids[0], weight=3)
    wire.value(maker, "drop", id=ids[1])
    req = wire.ask(maker, "fit", ids=[ids[2]])
    wait_for(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
    values = {"model": "recraftv3", "style": "digital_illustration", "name": "Warm <b>poster</b>"}
    by_hand(wire, maker, **values, prompt="flat colours", prompts=["a cat", "a dog"], test_model="recraftv3")
    wait_for(lambda: any(one["fields"]["prompts"] == ["a cat", "a dog"] for one in drafts()[0].values()))
    before = maker.snapshot()  # and this kernel is killed: nothing is closed

    later = kernel(*cell)
    assert later.name == ""  # nobody sees it yet
    later.add(SVG)
    later._repr_mimebundle_()
    assert later.name == "Warm <b>poster</b>"  # from here on the cells below know what is on screen
    later.add(SVG)  # what the cell adds in every kernel is here already
    state = wire.view(later)
    for name in (*values, "prompt", "prompts", "test_model"):
        assert state["fields"][name] == before["fields"][name]
    told = ("title", "facts", "weight", "share", "problem", "fitted", "note")
    assert [[one[name] for name in told] for one in state["references"]["all"]] == [
        [one[name] for name in told] for one in before["references"]["all"]
    ]
    assert [one["title"] for one in state["references"]["all"]][-1] == "dropped.png"
    assert state["facts"]["aside"][0] == "This is what you had begun here before."
    wire.value(later, "unfit", id=state["references"]["all"][1]["id"])
    assert later.references[1].format == "svg"
    wire.ask(later, "fit", ids=[state["references"]["all"][1]["id"]])
    assert kernel(picture(1)).snapshot()["fields"]["name"] == ""  # another cell, another style

    wait_for(lambda: later.snapshot()["facts"]["problems"] == [])
    assert later.snapshot()["facts"]["aside"] == []
    later.create().result(20)
    wait_for(lambda: later.name == "")
    wait_for(lambda: drafts() == ({}, set()))
    third = kernel(*cell)
    third.add(SVG)
    assert wire.view(third)["fields"]["name"] == ""
    assert third.weights == (1, 1, 1)


def test_an_emptied_style_is_not_kept_and_python_alone_leaves_no_draft(kernel, wire, drafts):
    maker = kernel()
    wire.view(maker)
    maker.references = [picture(1)]
    maker.name = "By the cell"
    give(wire, maker, picture(2), "dropped.png")
    wait_for(lambda: len(drafts()[0]) == 1)
    assert len(drafts()[1]) == 2
    for one in maker.snapshot()["references"]["all"]:
        wire.value(maker, "drop", id=one["id"])
    by_hand(wire, maker, name="")
    wait_for(lambda: drafts() == ({}, set()))
    by_hand(wire, maker, name="Again")
    maker.close()  # writes at once
    assert len(drafts()[0]) == 1
    other = kernel()
    assert wire.view(other)["fields"]["name"] == "Again"

    scripted = kernel(picture(5))
    wire.view(scripted)
    scripted.name = "By the cell"
    scripted.weights = [2]
    scripted.close()
    assert len(drafts()[0]) == 1


def test_a_draft_that_cannot_be_read_is_left_out_where_it_cannot(kernel, wire, drafts, tmp_path):
    maker = kernel()
    wire.view(maker)
    give(wire, maker, picture(1), "one.png")
    give(wire, maker, picture(2), "two.png")
    by_hand(wire, maker, name="Warm")
    maker.close()
    (key, kept), folder = next(iter(drafts()[0].items())), tmp_path / "store" / "engine"
    (folder / "style_drafts" / kept["references"][0]["picture"]).unlink()
    kept["fields"] |= {"model": "tomorrow's", "colour": "red", "prompts": 7}
    kept["references"] += [7, {"picture": "../../secret"}, {"address": "https://example.com/a.png"}]
    path = folder / "style_drafts.json"
    path.write_text(json.dumps({key: kept}))
    state = wire.view(kernel())
    assert (state["fields"]["name"], state["fields"]["model"]) == ("Warm", "recraftv4_styles")
    assert [one["title"] for one in state["references"]["all"]] == ["two.png", ""]
    assert state["facts"]["aside"] == ["This is what you had begun here before. 3 of its pictures are gone."]
    for damaged in ("{", "[]", json.dumps({key: 7}), json.dumps({key: {"fields": [], "references": {}}})):
        path.write_text(damaged)
        assert wire.view(kernel())["fields"]["name"] == ""
