from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

import recraft_nb as rc
from recraft_nb.errors import AuthenticationFailed, InvalidRequest, OutcomeUnknown, StoreError
from recraft_nb.widgets.base import Widget
from recraft_nb.widgets.form_state import FormState

if TYPE_CHECKING:
    from pathlib import Path


BOX = {"text": "OPEN", "bbox": [[0.1, 0.1], [0.9, 0.1], [0.9, 0.3], [0.1, 0.3]]}


def ended(job: rc.Job) -> rc.Job:
    job.exception(20)
    # The last observers hear of the end a moment after those who wait.
    end = time.monotonic() + 5
    while job.finished_at is None and time.monotonic() < end:
        threading.Event().wait(0.005)
    return job


# -- values -----------------------------------------------------------------------------------------


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


# -- what is wrong ------------------------------------------------------------------------------------


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


# -- changing the model -------------------------------------------------------------------------------


def test_a_change_of_model_puts_aside_with_the_reason_and_brings_back(client, wire):
    form = rc.PromptForm(
        client, "x", model="recraftv3", style="Pixel art", controls={"colors": ["teal"], "no_text": True}
    )
    wire.view(form)
    form.model = "recraftv4_1"
    assert (form.style, form.controls) == (None, {"colors": ["teal"]})
    aside = wire.last("patch")["channels"]["aside"]
    assert aside["style"] == {
        "title": "Style “Pixel art” was put aside.",
        "text": "V4.1 takes no style names; V3 and V2 do.",
    }
    assert aside["controls.no_text"]["title"] == "No text in the picture was put aside."
    form.controls = {"colors": ["ivory"]}
    form.model = "recraftv3"
    assert (form.style, form.controls) == ("Pixel art", {"colors": ["ivory"], "no_text": True})
    assert wire.last("patch")["channels"]["aside"] == {"style": None, "controls.no_text": None}


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


# -- seeds --------------------------------------------------------------------------------------------


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


# -- jobs -----------------------------------------------------------------------------------------------


def test_a_job_is_a_strip_that_ends_with_its_pictures(client, wire):
    form = rc.PromptForm(client, "an owl", n=2, size="4:3")
    wire.view(form)
    job = ended(form.submit())
    assert form.jobs == (job,)
    strip = wire.view(form, "v2")["strips"][job.journal_id]
    assert (strip["status"], strip["expected"], len(strip["tiles"])) == ("saved", 2, 2)
    assert (strip["model"], strip["aspect"], strip["credits"]) == ("V4.1", "4:3", 70)
    assert strip["code"] == job.request.to_code()


def test_the_balance_is_asked_once_shown_and_again_after_a_job(client, paid_service, wire):
    form = rc.PromptForm(client, "an owl")
    assert wire.view(form)["facts"]["balance"] is None
    wait_for(lambda: client.account is not None)
    ended(form.submit())
    wait_for(lambda: client.account.credits == 9_965)
    wait_for(lambda: wire.view(form)["facts"]["balance"] == 9_965)


def test_a_press_counts_once_however_often_it_arrives(client, paid_service, wire):
    form = rc.PromptForm(client, "an owl")
    wire.view(form)
    first = wire.value(form, "submit", values={"n": 2}, press="p1")
    again = wire.value(form, "submit", values={"n": 2}, press="p1")
    other = wire.value(form, "submit", values={}, press="p2")
    assert first == again != other
    for job in form.jobs:
        ended(job)
    assert len(form.jobs) == 2
    assert paid_service.generated == 4


def test_a_press_that_is_refused_answers_with_every_problem(client, wire):
    form = rc.PromptForm(client)
    pressed = wire.value(form, "submit", values={"n": 9, "size": "5:8"}, press="p")
    assert pressed["job"] is None
    assert [one["field"] for one in pressed["problems"]] == ["prompt", "n", "size"]


def test_the_settings_of_a_job_come_back(client, wire):
    form = rc.PromptForm(client, "an owl", n=2, size="4:3")
    job = ended(form.submit())
    form.value = {"prompt": "a fox", "n": 1, "size": None}
    wire.value(form, "use", job=job.journal_id)
    assert form.value == job.request


def test_awaiting_a_form_gives_what_was_generated(client):
    form = rc.PromptForm(client, "an owl")

    async def act():
        threading.Timer(0.02, form.submit).start()
        return await form

    import asyncio

    assert asyncio.run(act()).prompt == "an owl"
    ended(form.jobs[0])


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("402", (rc.OutOfCredits, True, "Nothing was charged.")),
        ("429 in 7 s", (rc.RateLimited, True, "Nothing was charged.")),
        ("moderation", (rc.Refused, True, "Nothing was charged")),
        ("an HTML page", (rc.BadAnswer, False, "may have been charged")),
        ("lose the answer", (OutcomeUnknown, False, "may have been charged")),
        ("a broken picture", (rc.BadAnswer, False, "charged")),
    ],
)
def test_a_failure_is_a_card_that_offers_another_try_only_where_nothing_was_charged(
    client, paid_service, wire, fault, expected
):
    form = rc.PromptForm(client, "an owl", n=2)
    paid_service.then(fault)
    job = ended(form.submit())
    kind, again, words = expected
    assert isinstance(job.error, kind)
    strip = wire.view(form)["strips"][job.journal_id]
    assert strip["again"] is again
    assert words in strip["card"]["cost"]
    if kind is OutcomeUnknown:
        assert job.journal_id in strip["card"]["text"]
    assert paid_service.generated <= 2


def test_a_second_try_asks_for_the_same_with_the_same_seed(client, paid_service, wire):
    form = rc.PromptForm(client, "an owl")
    paid_service.then("402")
    first = ended(form.submit())
    pressed = wire.value(form, "again", job=first.journal_id, press="p")
    second = ended(form.jobs[1])
    assert pressed["job"] == second.journal_id
    assert second.request == first.request
    assert second.error is None


def test_a_stop_says_that_the_request_is_on_its_way(client, paid_service, wire):
    paid_service.hold.clear()
    form = rc.PromptForm(client, "an owl")
    job = form.submit()
    assert paid_service.asked.wait(10)
    assert wire.value(form, "stop", job=job.journal_id) is False
    assert wire.view(form)["strips"][job.journal_id]["stopping"] is True
    paid_service.hold.set()
    assert len(ended(job).images) == 1


def test_a_refused_key_is_a_typed_error_and_a_card(paid_service, tmp_path, wire):
    with rc.Recraft(api_key="no-such-key", base_url=paid_service.url, store=tmp_path / "other") as client:
        form = rc.PromptForm(client, "an owl")
        job = ended(form.submit())
        assert isinstance(job.error, AuthenticationFailed)
        assert "no-such-key" not in json.dumps(wire.view(form))


def test_a_store_that_cannot_be_written_stops_the_request_before_it_is_sent(
    client, paid_service, wire, monkeypatch
):
    form = rc.PromptForm(client, "an owl")

    def full(*_: object, **__: object) -> None:
        raise StoreError("The disk is full.", cost="Nothing was sent or charged.")

    monkeypatch.setattr(client.journal, "plan", full)
    with pytest.raises(StoreError):
        form.submit()
    answer = wire.answer(wire.ask(form, "submit", values={}, press="p"))
    assert answer["error"]["title"] == "The disk is full."
    assert paid_service.calls == []


# -- the rest of what a view asks ---------------------------------------------------------------------


def test_earlier_prompts_are_those_of_the_store_also_tomorrow(client, wire, tmp_path):
    ended(rc.PromptForm(client, "an owl").submit())
    ended(rc.PromptForm(client, "a fox").submit())
    with rc.Recraft("local", store=tmp_path / "store") as later:
        assert wire.value(rc.PromptForm(later), "prompts") == ["a fox", "an owl"]


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


# -- the local engine, and reading without a kernel -----------------------------------------------------


def test_the_local_engine_says_so_and_knows_no_balance(tmp_path: Path, wire):
    with rc.Recraft("local", store=tmp_path / "local") as client:
        facts = wire.view(rc.PromptForm(client, "an owl", n=4))["facts"]
    assert (facts["local"], facts["balance"], facts["price"]["units"]) == (True, None, 140)


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


def test_a_closed_form_follows_no_job_and_asks_for_nothing(client, paid_service):
    paid_service.hold.clear()
    form = rc.PromptForm(client, "an owl")
    job = form.submit()
    form.close()
    paid_service.hold.set()
    ended(job)
    assert job._observers == []
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


def wait_for(condition, seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "not in time"
        threading.Event().wait(0.01)
