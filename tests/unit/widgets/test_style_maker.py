"""The style maker from Python: references and their limits, tests, creating, own styles."""

from __future__ import annotations

import io
import uuid

import numpy as np
import PIL.Image
import pytest
from support.service import picture
from support.standin import faults
from support.waiting import wait_for

import recraft_nb as rc
from recraft_nb.catalog import STYLE_KINDS

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><circle cx='4' cy='4' r='3'/></svg>"


@pytest.fixture
def maker(drawing_service, drawing_client, wire):
    drawing_service.forget()._styles.clear()
    made = rc.StyleMaker(drawing_client, [picture(1), picture(2)])
    yield made
    for job in made.jobs:
        job.exception(20)
    made.close()


def calls(service, path):
    return [seen for seen in service.seen if seen.target == path and seen.method == "POST"]


def fields(maker):
    return {problem["field"]: problem["text"] for problem in maker.snapshot()["facts"]["problems"]}


def heavy(side=1000):
    """A picture that compresses badly: 3 MB as a PNG."""
    pixels = np.random.default_rng(7).integers(0, 255, (side, side, 3), np.uint8)
    file = io.BytesIO()
    PIL.Image.fromarray(pixels).save(file, "PNG", compress_level=0)
    return file.getvalue()


# -- references ----------------------------------------------------------------------------------------


def test_references_are_whatever_can_be_a_picture(maker, tmp_path):
    path = tmp_path / "poster.png"
    path.write_bytes(picture(3))
    maker.references = [
        path,
        picture(4),
        np.zeros((9, 9, 3), np.uint8),
        rc.Image.open(picture(5)),
        "https://example.com/a.png",
    ]
    assert len(maker.references) == 5
    assert maker.references[4] == "https://example.com/a.png"
    shown = maker.snapshot()["references"]["all"]
    assert shown[0]["title"] == "poster.png"
    assert shown[4]["tile"] is None
    maker.references = picture(6)  # one alone
    assert len(maker.references) == 1


def test_what_is_no_reference_is_named_with_the_reason_and_nothing_is_taken(maker):
    before = maker.references
    with pytest.raises(rc.InvalidRequest) as caught:
        maker.references = [picture(3), b"GIF89a....", "no such file.png", 7, "https://a b"]
    fields = {problem.field for problem in caught.value.problems}
    assert fields == {f"references[{place}]" for place in (1, 2, 3, 4)}
    assert "GIF" in str(caught.value)
    assert "there is no such file" in str(caught.value)
    assert maker.references == before
    with pytest.raises(rc.InvalidRequest, match="is here already"):
        maker.add(picture(1))
    with pytest.raises(rc.InvalidRequest, match="room for 20"):
        maker.add(*(picture(number) for number in range(30, 50)))


def test_limits_are_those_of_the_kind_and_are_said_before_anything_is_sent(maker, drawing_service):
    maker.references = [heavy(), heavy(1001), *(picture(number) for number in range(5))]
    assert fields(maker) == {}  # the V4 line takes ten
    maker.model = "recraftv3"
    state = maker.snapshot()
    words = [one["problem"] for one in state["references"]["all"]]
    assert words[4] == ""
    assert words[5] == "is one too many: V3 raster takes 5 pictures."
    assert state["limits"]["summary"] == "7 of 5 · 5.7 MB of 5 MB"
    assert state["limits"]["trouble"] == "Together they have 5.7 MB; V3 raster takes 5 MB."
    with pytest.raises(rc.InvalidRequest, match="one too many"):
        maker.create()
    with pytest.raises(rc.InvalidRequest, match="Together they have"):
        maker.test()
    maker.references = []
    with pytest.raises(rc.InvalidRequest, match="add a picture"):
        maker.create()
    assert calls(drawing_service, "/v1/styles") == []


def test_a_copy_that_fits_is_made_and_the_original_comes_back(maker, wire):
    maker.references = [SVG, picture(1)]
    (vector, _) = wire.view(maker)["references"]["all"]
    assert vector["problem"] == "is SVG; a style is made from PNG, JPEG or WebP."
    assert vector["fits"]
    req = wire.ask(maker, "fit", ids=[vector["id"]])
    wait_for(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
    (copy, _) = maker.snapshot()["references"]["all"]
    assert (copy["problem"], copy["fitted"], copy["fits"]) == ("", True, False)
    assert "Drawn from SVG" in copy["note"]
    wire.value(maker, "unfit", id=vector["id"])
    assert maker.references[0].format == "svg"


def test_copies_that_fit_fit_together(maker):
    maker.model = "recraftv3"
    maker.references = [heavy(), heavy(1001), picture(1)]
    state = maker.snapshot()
    assert state["limits"]["trouble"]
    heavy_ones = [one["id"] for one in state["references"]["all"] if one["fits"]]
    assert len(heavy_ones) == 2
    maker._fit_all(heavy_ones)
    assert maker.snapshot()["limits"]["trouble"] == ""
    assert fields(maker) == {}


def test_weights_are_sent_where_they_differ(maker, drawing_service):
    maker.create().result(20)
    assert "image_weights" not in calls(drawing_service, "/v1/styles")[-1].json
    maker.weights = [3, 1]
    assert [one["share"] for one in maker.snapshot()["references"]["all"]] == [75, 25]
    maker.create().result(20)
    assert calls(drawing_service, "/v1/styles")[-1].json["image_weights"] == [3, 1]
    with pytest.raises(rc.InvalidRequest, match="one number for each of the 2"):
        maker.weights = [1]
    with pytest.raises(rc.InvalidRequest, match="from 0 to 100"):
        maker.weights = [1, -2]
    maker.weights = [0, 0]
    with pytest.raises(rc.InvalidRequest, match="Every weight is 0"):
        maker.create()


# -- fields --------------------------------------------------------------------------------------------


def test_values_are_checked_and_any_model_stands_for_its_kind(maker):
    maker.model = "recraftv4_1_pro_vector"
    assert maker.model == "recraftv4_styles_vector"
    for name, value, words in (
        ("model", "recraftv4_1_flash", "has no styles"),
        ("model", "nobody", "one of"),
        ("style", "watercolour", "one of"),
        ("match", "somewhat", "one of"),
        ("name", "x" * 81, "at most 80"),
        ("prompts", [], "1 to 4"),
        ("prompts", ["a"] * 5, "1 to 4"),
        ("test_model", "recraftv4_1_flash", "follows styles"),
        ("source_styles", ["the second one"], "UUID"),
        ("mix_policy", "Both", "one of"),
    ):
        with pytest.raises(rc.InvalidRequest, match=words):
            setattr(maker, name, value)
    with pytest.raises(TypeError, match="colour"):
        rc.StyleMaker(maker.client, colour="red")


def test_what_a_kind_does_not_take_is_put_aside_and_comes_back(maker):
    maker.model = "recraftv3"
    maker.style = "logo_raster"
    assert 'style="logo_raster"' in maker.code
    maker.model = "recraftv4_styles"
    maker.match = "flexible"
    facts = maker.snapshot()["facts"]
    assert facts["aside"] == ["The base style “logo raster” was put aside: V4 raster has it not."]
    assert 'style="any"' in maker.code
    maker.model = "recraftv3"
    assert 'style="logo_raster"' in maker.code
    assert "flexible" not in maker.code


def test_only_v3_and_v2_offer_mixing(maker):
    kinds = maker.snapshot()["menu"]["kinds"]
    assert {kind["name"] for kind in kinds if kind["mixes"]} == {
        "V3 raster",
        "V3 vector",
        "V2 raster",
        "V2 vector",
    }
    assert all(len(kind["matches"]) == 2 for kind in kinds if not kind["mixes"])


def test_styles_are_mixed_instead_of_pictures(maker, drawing_service):
    maker.model = "recraftv3"
    first = maker.create().result(20).id
    maker.weights = [2, 1]
    second = maker.create().result(20).id
    maker.source_styles = {first: 2, second: 1}
    with pytest.raises(rc.InvalidRequest, match="the ones or the others"):
        maker.create()
    maker.references = []
    maker.mix_policy = "MaxWeight"
    mixed = maker.create("Both").result(20)
    sent = calls(drawing_service, "/v1/styles")[-1].json
    assert sent["source_styles"] == [first, second]
    assert sent["source_style_weights"] == [2, 1]
    assert sent["mix_policy"] == "MaxWeight"
    assert "image_urls" not in sent
    assert maker.value == mixed.id
    maker.source_styles = [first]
    with pytest.raises(rc.InvalidRequest, match="two styles or more"):
        maker.create()


# -- making and testing --------------------------------------------------------------------------------


def test_a_test_makes_the_style_once_and_draws_each_prompt_with_it(maker, drawing_service):
    test = maker.test()
    assert (test.price.units, str(test.price)) == (145, "145 units ($0.145)")
    pictures = test.result(30)
    assert len(pictures) == 4
    assert test.credits == 145
    assert len(calls(drawing_service, "/v1/styles")) == 1
    drawn = [seen.json for seen in calls(drawing_service, "/v1/images/generations")]
    assert {one["style_id"] for one in drawn} == {test.style_id}
    assert len({one["random_seed"] for one in drawn}) == 1
    assert [image.prompt for image in pictures] == list(maker.prompts)
    assert maker.value is None  # a test decides nothing

    again = maker.test(["a cat"])
    assert again.price.units == 35
    again.result(30)
    job = maker.create("Warm poster")
    assert job is test.making
    assert maker.value == test.style_id
    assert len(calls(drawing_service, "/v1/styles")) == 1
    maker.prompt = "two inks"
    assert maker.test(["a cat"]).price.units == 40  # another draft is another style


def test_the_price_is_said_before_with_its_parts(maker):
    facts = maker.snapshot()["facts"]
    assert (facts["price"]["units"], facts["price"]["money"]) == (145, "$0.145")
    assert facts["parts"] == "5 for the style, 4 × 35 for the pictures"
    assert facts["create"] == "5 units ($0.005)"
    maker.test(["a cat"]).result(30)
    facts = maker.snapshot()["facts"]
    assert facts["parts"] == "4 × 35 for the pictures; the style is made already"
    assert facts["create"] == ""
    maker.model = "recraftv3_vector"
    assert maker.snapshot()["facts"]["price"]["units"] == 325


def test_a_test_that_the_budget_does_not_cover_whole_is_not_begun(maker, drawing_service):
    maker.client.budget = "100 units"
    with pytest.raises(rc.BudgetExceeded, match="this test is 145 units"):
        maker.test()
    assert calls(drawing_service, "/v1/styles") == []
    maker.test(["a cat"]).result(30)


def test_an_empty_account_is_the_tests_own_error(maker, drawing_service):
    drawing_service.then(faults.EMPTY)
    test = maker.test()
    with pytest.raises(rc.OutOfCredits):
        test.result(30)
    shown = maker.snapshot()["tests"][test.id]
    assert shown["state"] == "failed"
    assert shown["card"]["cost"] == "Nothing was charged."
    assert maker.test(["a cat"]).result(30)  # the same draft can be tried again


def test_a_style_that_is_refused_before_anybody_waits_for_it_ends_its_test(
    maker, drawing_service, monkeypatch
):
    submit = maker.client.submit

    def submitted(request):
        job = submit(request)
        job.exception(20)  # over, before the maker follows it
        return job

    monkeypatch.setattr(maker.client, "submit", submitted)
    drawing_service.then(faults.EMPTY)
    with pytest.raises(rc.OutOfCredits):
        maker.test(["a cat"]).result(10)
    monkeypatch.undo()
    assert len(maker.test(["a cat"]).result(20)) == 1


def test_a_style_that_is_refused_at_once_is_said_in_a_card(maker, drawing_service, monkeypatch):
    submit = maker.client.submit

    def submitted(request):
        job = submit(request)
        job.exception(20)  # over, before the maker follows it
        return job

    monkeypatch.setattr(maker.client, "submit", submitted)
    drawing_service.then(faults.EMPTY)
    maker.create()
    assert [card["cost"] for card in maker._cards.values()] == ["Nothing was charged."]
    assert maker.value is None


def test_a_picture_that_failed_can_be_asked_for_again(maker, drawing_service, wire):
    maker.create().result(20)
    drawing_service.then(faults.MODERATION)
    test = maker.test(["a cat", "a dog"])
    with pytest.raises(rc.Refused):
        test.result(30)
    failed = next(job for job in test.jobs if job.error is not None)
    assert len(test.images) == 1
    answer = wire.value(maker, "again", job=failed.journal_id, press="p1")
    assert wire.value(maker, "again", job=failed.journal_id, press="p1") == answer
    wait_for(lambda: len(test.images) == 2)
    wait_for(lambda: test.error is None)
    assert len(test.result(10)) == 2


def test_a_test_is_stopped_and_closing_leaves_none_waiting(maker, drawing_service):
    drawing_service.go_on.clear()
    test = maker.test()
    test.cancel()
    with pytest.raises(rc.JobCancelled):
        test.result(5)
    other = maker.test(["a cat"], style=str(uuid.uuid4()))
    maker.close()
    with pytest.raises(rc.RecraftError, match="closed before its test was over"):
        other.result(5)
    drawing_service.go_on.set()


def test_what_is_wrong_with_a_prompt_is_said_before_the_style_is_made(maker, drawing_service):
    maker.prompts = ["a cat", "  "]
    with pytest.raises(rc.InvalidRequest, match=r"prompts\[1\]"):
        maker.test()
    maker.model = "recraftv3"
    with pytest.raises(rc.InvalidRequest, match=r"1,?000"):
        maker.test(["x" * 1001])
    assert calls(drawing_service, "/v1/styles") == []


def test_only_models_that_follow_a_style_can_draw_its_test(maker, drawing_service):
    with pytest.raises(rc.InvalidRequest, match="V3 cannot follow a style for V4 raster models"):
        maker.test(model="recraftv3")
    maker.model = "recraftv3"
    style = maker.create().result(20)
    listed(maker)
    maker.model = "recraftv4_styles"
    with pytest.raises(rc.InvalidRequest, match=r"It is a style for V3 raster models; V4\.1 cannot"):
        maker.test(["a cat"], style=style, model="recraftv4_1")
    test = maker.test(["a cat"], style=style)
    assert (test.model, test.price.units, len(test.result(20))) == ("recraftv3", 40, 1)
    assert len(calls(drawing_service, "/v1/styles")) == 1


# -- own styles ----------------------------------------------------------------------------------------


def listed(maker):
    maker.snapshot()
    wait_for(lambda: not maker._listing)
    return maker.snapshot()["styles"]["own"]


def test_own_styles_have_names_kinds_and_pictures_also_in_another_kernel(maker, drawing_service):
    maker.test(["a cat", "a dog"]).result(30)
    maker.create("Warm\nposter").result(20)
    maker.model = "recraftv3"
    maker.create("").result(20)
    key, url, store = drawing_service.key, drawing_service.url, maker.client.store.path
    with rc.Recraft(api_key=key, base_url=url, store=store, rate_limits=None) as later:
        other = rc.StyleMaker(later)
        own = {one["id"]: one for one in listed(other)}
        warm = next(one for one in own.values() if one["name"])
        assert (warm["label"], warm["family"], len(warm["tiles"])) == ("Warm poster", "V4 raster", 2)
        nameless = own[maker.value]
        assert (nameless["family"], nameless["tiles"], nameless["trial"]) == ("V3 raster", [], False)
        assert nameless["label"].startswith("Realistic image · ")
        other.close()


def test_a_style_of_a_test_is_marked_until_it_is_kept(maker, wire):
    test = maker.test(["a cat"])
    test.result(30)
    wait_for(lambda: [one["trial"] for one in listed(maker) if one["id"] == test.style_id] == [True])
    wire.value(maker, "choose", id=test.style_id)
    wait_for(lambda: [one["trial"] for one in listed(maker) if one["id"] == test.style_id] == [False])
    assert maker.value == test.style_id


def test_choosing_and_creating_end_a_wait_and_testing_does_not(maker, wire):
    told = []
    maker.on_change(told.append)
    with maker._acting.next_act() as act:
        maker.test(["a cat"]).result(30)
        assert not act.done()
        style = maker.create().result(20)
        assert act.result(5) == style.id
    assert told == [style.id]
    with maker._acting.next_act() as act:
        wire.value(maker, "choose", id=style.id)
        assert act.result(5) == style.id


def test_a_deleted_style_is_gone_from_list_value_and_draft(maker, drawing_service):
    style = maker.create("Warm").result(20)
    assert maker.value == style.id
    test = maker.test(["a cat"])
    test.result(20)
    maker.delete(style)
    assert maker.value is None
    assert style.id not in {one["id"] for one in listed(maker)}
    assert maker.snapshot()["tests"][test.id]["style"] == ""  # nobody can use it any more
    again = maker.create().result(20)
    assert again.id != style.id
    with pytest.raises(rc.ServiceError):
        maker.delete(style.id)
    with pytest.raises(rc.InvalidRequest, match="UUID"):
        maker.delete("the last one")


def test_a_style_that_is_gone_at_the_service_leaves_the_list_too(maker, wire):
    style = maker.create().result(20)
    maker.client.delete_style(style.id)
    req = wire.ask(maker, "delete", id=style.id)
    wait_for(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
    assert wire.answer(req)["value"] == "The service did not know it any more."
    assert maker.value is None


def test_a_foreign_id_is_used_only_when_the_service_knows_it(maker, wire, drawing_service):
    def adopt(text):
        req = wire.ask(maker, "adopt", text=text)
        wait_for(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
        return wire.answer(req)["value"]

    assert "is a UUID" in adopt("my style")
    assert adopt(str(uuid.uuid4())) == "The service knows no style with this id."
    assert maker.value is None
    style = maker.create().result(20).id
    maker.value = None
    assert adopt(f" {style.upper()} ") == ""
    assert maker.value == style
    with pytest.raises(rc.InvalidRequest, match="UUID"):
        maker.value = 7
    maker.value = uuid.uuid4().hex
    assert maker.value.count("-") == 4


def test_the_journal_knows_styles_that_were_made_without_the_widget(maker):
    style = maker.client.create_style([picture(9)], model="recraftv3").result(20)
    assert {one["id"]: one["family"] for one in listed(maker)}[style.id] == "V3 raster"
    batch = maker.client.generate("a cat", model="recraftv4_1", style_references=[picture(8)]).result(20)
    assert batch
    maker._refresh()
    wait_for(lambda: not maker._listing)
    traces = maker.client.history.style_traces.made()
    assert {one.model for one in traces.values()} >= {"recraftv3", "recraftv4_1"}


def test_every_kind_of_style_can_be_made_and_tested_where_it_was_made_for(maker):
    for kind in STYLE_KINDS.values():
        maker.model = kind.model
        assert maker.test(["a cat"], model=kind.models[-1]).result(30)


def test_gateways_say_who_makes_styles(drawing_client):
    with rc.Recraft(provider="pixeldojo", api_key="nothing", store=drawing_client.store) as client:
        maker = rc.StyleMaker(client, [picture(1)])
        assert (
            maker.snapshot()["facts"]["lacks"] == "PixelDojo makes no styles. Recraft and Local engine can."
        )
        with pytest.raises(rc.NotSupported):
            maker.create()
        maker.close()


def test_a_reader_without_a_kernel_gets_the_pictures_and_one_line(maker):
    maker.name = "Warm <poster>"
    page = maker.static_html()
    assert "Warm &lt;poster&gt;" in page
    assert page.count("<img") == 2
    assert "V4 raster · 2 references" in page
