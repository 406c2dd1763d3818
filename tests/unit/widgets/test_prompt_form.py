from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from support.waiting import ended, wait_for

import recraft_nb as rc
from recraft_nb.errors import InvalidRequest
from recraft_nb.widgets.base import Widget
from recraft_nb.widgets.prompt_form.state import FormState

if TYPE_CHECKING:
    from pathlib import Path


BOX = {"text": "OPEN", "bbox": [[0.1, 0.1], [0.9, 0.1], [0.9, 0.3], [0.1, 0.3]]}


def test_a_form_is_a_request(client):
    form = rc.PromptForm(client, "a red cat", model="recraftv3", style="Pixel art", n=4, size="4:3")
    assert form.value == rc.Generate(
        prompt="a red cat", model="recraftv3", style="Pixel art", n=4, size="4:3"
    )
    assert form.code == form.value.to_code()


def test_every_field_can_be_read_and_set(client):
    form = rc.PromptForm(client)
    for name in rc.Generate.model_fields:
        assert getattr(form, name) in (None, "", 1, "recraftv4_1")
    form.prompt, form.model, form.n, form.negative_prompt = "an owl", "recraftv3", 2, "text"
    form.controls = rc.Controls(colors=["teal"], no_text=True)
    form.text_layout = [BOX]
    assert form.value.controls.colors[0].hex == "#008080"
    assert form.value.text_layout[0].text == "OPEN"
    assert (form.n, form.negative_prompt) == (2, "text")


def test_without_a_model_the_form_takes_the_one_that_its_values_ask_for(client):
    assert rc.PromptForm(client).model == "recraftv4_1"
    assert rc.PromptForm(client, style="Pixel art").model == "recraftv3"
    assert rc.PromptForm(client, output="vector").model == "recraftv4_1_vector"
    assert rc.PromptForm(client, model="recraft20b").model == "recraftv2"


def test_an_unknown_keyword_is_refused_with_advice(client):
    with pytest.raises(TypeError, match="negative_prompt"):
        rc.PromptForm(client, negativ_prompt="text")


def test_the_value_can_be_set_as_a_request_and_as_a_dictionary(client):
    form = rc.PromptForm(client, "a red cat", n=3)
    form.value = {"size": "16:9"}
    assert (form.prompt, form.n, form.size) == ("a red cat", 3, "16:9")
    form.value = rc.Generate(prompt="an owl", model="recraftv3", random_seed=7)
    assert (form.prompt, form.n, form.size, form.random_seed) == ("an owl", 1, None, 7)
    assert form.value.random_seed == 7


def test_changes_are_heard_once_and_single_fields_can_be_watched(client):
    form = rc.PromptForm(client)
    heard: list[Any] = []
    watched: list[Any] = []
    form.on_change(heard.append)
    form.observe(lambda change: watched.append((change["name"], change["old"], change["new"])), "prompt")
    form.value = {"prompt": "an owl", "n": 2}
    assert heard == [rc.Generate(prompt="an owl", n=2, model="recraftv4_1")]
    assert watched == [("prompt", "", "an owl")]


def test_a_failing_watcher_is_a_card_and_no_failure_of_the_form(client):
    form = rc.PromptForm(client)
    form.observe(lambda _: 1 / 0, "n")
    form.n = 2
    assert form.n == 2
    assert isinstance(form.last_error, ZeroDivisionError)


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"prompt": ""}, ["prompt"]),
        ({"prompt": "x" * 10_001}, ["prompt"]),
        ({"prompt": "x", "n": 0}, ["n"]),
        ({"prompt": "x", "n": 7, "size": "5:8"}, ["n", "size"]),
        ({"prompt": "x", "size": "123x45"}, ["size"]),
        ({"prompt": "x", "model": "recraftv3", "style": "Pixel arts"}, ["style"]),
        ({"prompt": "x", "model": "recraftv4_1", "style": "Pixel art"}, ["style"]),
        ({"prompt": "x", "random_seed": -1}, ["random_seed"]),
        ({"prompt": "x", "controls": {"colors": ["teal", "reddish"]}}, ["controls.colors[1]"]),
    ],
)
def test_what_is_wrong_is_told_at_once_and_nothing_is_sent(client, paid_service, wire, values, fields):
    form = rc.PromptForm(client, **values)
    assert form.value is None
    with pytest.raises(InvalidRequest) as caught:
        form.submit()
    assert [problem.field for problem in caught.value.problems] == fields
    facts = wire.view(form)["facts"]
    assert [problem["field"] for problem in facts["problems"]] == fields
    assert facts["code"].startswith("# ")
    assert paid_service.calls == []
    assert form.jobs == ()


def test_a_problem_names_the_nearest_value(client, wire):
    form = rc.PromptForm(client, "x", model="recraftv3", style="Pixel arts", n=7)
    problems = {one["field"]: one["nearest"] for one in wire.view(form)["facts"]["problems"]}
    assert problems == {"n": 6, "style": "Pixel art"}


def test_an_unknown_model_is_passed_on_with_a_notice_and_an_unknown_price(client, wire):
    form = rc.PromptForm(client, "x", model="recraftv9")
    facts = wire.view(form)["facts"]
    assert facts["problems"] == []
    assert "recraftv9" in facts["notices"][0]
    assert facts["price"]["units"] is None
    assert form.value.model == "recraftv9"


def test_a_change_of_model_puts_aside_with_the_reason_and_brings_back(client, wire):
    form = rc.PromptForm(
        client, "x", model="recraftv3", style="Pixel art", controls={"colors": ["teal"], "no_text": True}
    )
    wire.view(form)
    form.model = "recraftv4_1"
    assert (form.style, form.controls) == (None, {"colors": ["teal"]})
    aside = wire.patched("aside")
    assert aside["style"] == {
        "title": "Style “Pixel art” was put aside.",
        "text": "V4.1 takes no style names; V3 and V2 do.",
    }
    assert aside["controls.no_text"]["title"] == "No text in the picture was put aside."
    form.controls = {"colors": ["ivory"]}
    form.model = "recraftv3"
    assert (form.style, form.controls) == ("Pixel art", {"colors": ["ivory"], "no_text": True})
    assert wire.patched("aside") == {"style": None, "controls.no_text": None}


def test_a_value_given_meanwhile_wins_over_the_one_put_aside():
    state = FormState(prompt="x", model="recraftv3", style="Pixel art")
    state.choose("recraftv4_1")
    state.set("style", "Photorealism")
    state.choose("recraftv3")
    assert state.shown("style") == "Photorealism"


def test_a_size_in_pixels_becomes_the_same_aspect_of_the_other_model():
    state = FormState(prompt="x", model="recraftv4_1", size="1344x768")
    state.choose("recraftv3")
    assert state.request().size == "1820x1024"


def test_each_request_gets_a_fresh_seed_which_is_shown(client, paid_service):
    form = rc.PromptForm(client, "x")
    first = ended(form.submit())
    assert first.request.random_seed == form.random_seed
    second = ended(form.submit())
    assert second.request.random_seed == form.random_seed != first.request.random_seed
    assert [call.json["random_seed"] for call in paid_service.calls] == [
        job.request.random_seed for job in form.jobs
    ]


def test_a_seed_that_is_set_stays_and_none_frees_it(client):
    form = rc.PromptForm(client, "x", random_seed=7)
    assert ended(form.submit()).request.random_seed == 7
    assert form.random_seed == 7
    form.random_seed = None
    assert form.value.random_seed is None
    assert ended(form.submit()).request.random_seed not in (None, 7)


def test_the_local_engine_says_so_and_knows_no_balance(tmp_path: Path, wire):
    with rc.Recraft("local", store=tmp_path / "local") as client:
        facts = wire.view(rc.PromptForm(client, "an owl", n=4))["facts"]
    assert (facts["local"], facts["balance"], facts["price"]["units"]) == (True, None, 140)


def test_at_a_gateway_the_price_is_its_own_in_its_own_unit(tmp_path: Path, wire):
    with rc.Recraft("pixeldojo", api_key="pd_none", store=tmp_path / "store") as client:
        form = rc.PromptForm(client, "an owl", model="recraftv4_pro_vector")
        state = wire.view(form)
        assert "8 credits" in form.static_html()
        form.model = "recraftv3"
        unknown = wire.view(form, "v2")["facts"]["price"]
        form.close()
    price = state["facts"]["price"]
    assert (price["units"], price["unit"], price["money"]) == (8, "credits", "unknown")
    models = {model["id"]: model for family in state["menu"]["families"] for model in family["models"]}
    assert (models["recraftv4"]["units"], models["recraftv4"]["unit"]) == (1, "credits")
    assert models["recraftv3"]["units"] is None
    assert (unknown["units"], unknown["unit"]) == (None, "credits")


def test_the_static_part_has_prompt_settings_price_and_pictures_as_text(client):
    hostile = '<img src=x onerror="alert(1)">'
    form = rc.PromptForm(client, hostile, n=2, size="4:3")
    assert "70 units ($0.07)" in form.static_html()
    ended(form.submit())
    page = form.static_html()
    assert hostile not in page
    assert page.count('<img src="data:image/webp') == 2
    assert "V4.1" in page
    assert len(page) < 60_000
    assert "without a prompt" in rc.PromptForm(client).static_html()


def test_the_static_part_says_that_the_local_engine_charges_nothing(tmp_path):
    with rc.Recraft(provider="local", store=tmp_path / "s") as client:
        page = rc.PromptForm(client, "a fox", n=2).static_html()
    assert "official price 70 units ($0.07), not charged" in page


def test_a_closed_form_follows_no_job_and_asks_for_nothing(client, paid_service):
    paid_service.hold.clear()
    form = rc.PromptForm(client, "an owl")
    job = form.submit()
    form.close()
    paid_service.hold.set()
    ended(job)
    assert not job._observers
    assert form.last_error is None


def test_a_storm_of_changes_from_threads_ends_in_one_right_state(client, wire):
    form = rc.PromptForm(client, "x")
    wire.view(form)

    def change(number: int) -> None:
        for n in range(40):
            form.value = {"prompt": f"{number}-{n}", "n": n % 6 + 1}

    threads = [threading.Thread(target=change, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    def shown() -> tuple[object, object]:
        fields: dict[str, object] = {}
        for item in wire.items:
            if "patch" in item:
                fields |= item["channels"].get("fields", {})
        return fields.get("prompt"), fields.get("n")

    wait_for(lambda: shown() == (form.prompt, form.n))  # what is paced comes a moment later
    assert isinstance(form, Widget)
