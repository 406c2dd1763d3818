"""Two write a form, Python and a view, and messages of the view are a moment old when they arrive."""

from __future__ import annotations

import recraft_nb as rc
from recraft_nb.widgets.revisions import Revisions


def revision(wire, form):
    return wire.view(form)["fields"]["revision"]


def test_fields_that_python_said_after_the_view_looked_are_pythons():
    said = Revisions()
    said.python(["model", "n"])
    assert said.accepted({"model": "a", "size": "1:1"}, {"model": 0, "size": 0}) == {"size": "1:1"}
    assert said.accepted({"model": "a"}, {"model": said.now}) == {"model": "a"}
    assert said.accepted({"model": "a"}, {}) == {"model": "a"}


def test_a_late_change_of_a_view_does_not_undo_a_newer_word_of_python(client, wire):
    form = rc.PromptForm(client, "an owl", n=2)
    seen = revision(wire, form)
    form.n = 3
    wire.value(form, "set", values={"n": 6, "size": "16:9"}, based={"n": seen, "size": seen})
    assert (form.n, form.size) == (3, "16:9")
    assert wire.last("patch")["channels"]["fields"]["n"] == 3


def test_a_change_made_after_pythons_word_was_seen_counts(client, wire):
    form = rc.PromptForm(client, "an owl", n=2)
    form.n = 3
    seen = revision(wire, form)
    wire.value(form, "set", values={"n": 6}, based={"n": seen})
    assert form.n == 6


def test_of_the_controls_each_is_a_word_of_its_own(client, wire):
    form = rc.PromptForm(client, "x", model="recraftv3", controls={"colors": ["teal"], "artistic_level": 1})
    seen = revision(wire, form)
    wire.value(
        form,
        "set",
        values={"controls": {"colors": ["#008080"], "artistic_level": 1, "no_text": True}},
        based={"controls": seen},
    )
    assert form.controls == {"colors": ["teal"], "artistic_level": 1, "no_text": True}
    form.controls = {"colors": ["red"], "no_text": True}
    wire.value(
        form,
        "set",
        values={"controls": {"colors": ["#008080"], "artistic_level": 5}},
        based={"controls": seen},
    )
    assert [color.hex for color in form.value.controls.colors] == ["#ff0000"]
    assert form.controls["no_text"] is True


def test_a_seed_that_python_sets_stays_locked(client, wire):
    form = rc.PromptForm(client, "an owl")
    seen = revision(wire, form)
    form.random_seed = 7
    wire.value(form, "set", values={"seed_locked": False}, based={"seed_locked": seen})
    assert form.value.random_seed == 7


def test_a_late_value_that_the_new_model_lacks_is_put_aside(client, wire):
    form = rc.PromptForm(client, "an owl", model="recraftv3")
    seen = revision(wire, form)
    form.model = "recraftv4_1"
    wire.value(form, "set", values={"style": "Pixel art"}, based={"style": seen})
    assert form.value is not None
    assert "style" in wire.view(form, "v2")["aside"]


def test_typed_words_that_give_way_to_python_come_back_with_undo(client, wire):
    form = rc.PromptForm(client, "an owl")
    seen = revision(wire, form)
    form.prompt = "from Python"
    for typed in ("a red c", "a red cat"):
        wire.value(form, "set", values={"prompt": typed}, based={"prompt": seen})
    assert form.prompt == "from Python"
    assert wire.view(form, "v2")["versions"] == {"undo": "a red cat", "redo": None}
    assert wire.value(form, "undo", text="from Python") == "a red cat"
    assert form.prompt == "a red cat"
    assert wire.value(form, "redo", text="a red cat") == "from Python"


def test_settings_that_are_brought_back_are_newer_than_what_was_typed_before(client, wire, paid_service):
    form = rc.PromptForm(client, "an owl", n=2)
    job = form.submit()
    job.result(20)
    form.prompt = "a fox"
    seen = revision(wire, form)
    wire.value(form, "use", job=job.journal_id)
    wire.value(form, "set", values={"prompt": "a fox in"}, based={"prompt": seen})
    assert form.prompt == "an owl"


def test_a_press_that_did_not_see_pythons_change_sends_nothing_and_says_so(client, wire, paid_service):
    form = rc.PromptForm(client, "an owl")
    seen = revision(wire, form)
    form.model = "recraftv4_1_pro"
    answer = wire.value(form, "submit", values={}, based={}, press="p", seen=seen)
    assert answer == {"job": None, "problems": [], "changed": True}
    assert wire.value(form, "submit", values={}, press="p", seen=seen) == answer
    assert paid_service.calls == []
    now = revision(wire, form)
    job = wire.value(form, "submit", values={}, press="q", seen=now)["job"]
    assert job == form.jobs[0].journal_id
    form.jobs[0].result(20)


def test_saying_what_is_already_so_stops_no_press(client, wire):
    form = rc.PromptForm(client, "an owl", n=1)
    seen = revision(wire, form)
    form.n = 1
    assert wire.value(form, "submit", values={}, press="p", seen=seen)["job"]
    form.jobs[0].result(20)
