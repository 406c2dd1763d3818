"""The same prompts at several models: each asked as near to the same as it can be, each on its own."""

from __future__ import annotations

import asyncio
import json

import pytest
from support.gateways import KEY, Gateways
from support.service import picture
from support.waiting import wait_for

import recraft_nb as rc

FOUR = ["recraftv4_1", "recraftv3", "recraftv4_1_vector", "recraftv4_1_pro"]


@pytest.fixture
def gateways(client):
    made = Gateways()
    made.questions_before_done = 0
    clients = {
        name: rc.Recraft(provider, api_key=KEY, base_url=url, store=client.store, rate_limits=None)
        for name, provider, url in (("dojo", "pixeldojo", made.dojo), ("one", "apiinone", made.one))
    }
    yield made, clients["dojo"], clients["one"]
    for one in clients.values():
        one.close()
    made.stop()


def bodies(service):
    return {(body["prompt"], body["model"]): body for body in (seen.json for seen in service.calls)}


def test_every_model_gets_the_same_prompt_and_seed_and_its_own_size_of_that_shape(client, paid_service):
    comparison = client.compare(["a fox", "an owl"], models=FOUR, size="1216x896", n=2).result(20)
    sent = bodies(paid_service)
    assert len(sent) == 8
    assert [sent["a fox", model]["size"] for model in FOUR] == ["1216x896", "1365x1024", "4:3", "2432x1792"]
    assert len({sent["a fox", model]["random_seed"] for model in FOUR}) == 1
    assert sent["a fox", FOUR[0]]["random_seed"] != sent["an owl", FOUR[0]]["random_seed"]
    assert {body["n"] for body in sent.values()} == {2}
    assert [cell.size for cell in comparison.cells[:4]] == [
        (1216, 896),
        (1365, 1024),
        (1216, 896),
        (2432, 1792),
    ]
    assert all(
        cell.status == "saved" and len(cell.images) == 2 and cell.seconds > 0 for cell in comparison.cells
    )
    assert [(cell.prompt, cell.model) for cell in comparison.cells[3:5]] == [
        ("a fox", FOUR[3]),
        ("an owl", FOUR[0]),
    ]
    assert len(comparison.images) == 16
    assert comparison.price.units == 2 * 2 * (35 + 40 + 80 + 210)
    assert comparison.credits == {"recraft": 10_000 - paid_service.balance}
    # The same comparison once more asks for the very same.
    before = len(paid_service.calls)
    client.compare(["a fox", "an owl"], models=FOUR, size="1216x896", n=2).result(20)
    again = {(seen.json["prompt"], seen.json["model"]): seen.json for seen in paid_service.calls[before:]}
    assert again == sent


def test_what_a_model_does_not_take_is_left_out_and_said(client, paid_service):
    comparison = client.compare(
        "a fox",
        models=["recraftv4_1", "recraftv3", "recraftv2"],
        style="Pixel art",
        negative_prompt="snow",
        controls={"no_text": True, "colors": ["teal"]},
        size="1200x900",
    ).result(20)
    new, old, older = comparison.cells
    sent = bodies(paid_service)
    assert "style" not in sent["a fox", "recraftv4_1"]
    assert sent["a fox", "recraftv3"]["style"] == "Pixel art"
    assert new.ignored == ("style", "negative_prompt", "controls.no_text")
    assert old.ignored == ()
    assert older.ignored == ("controls.no_text",)
    assert [one.words for one in new.adjusted][:2] == [
        "size: 1216x896 instead of 1200x900 at V4.1",
        "style: not taken by V4.1",
    ]
    assert "V3 and V2 do" in new.adjusted[1].reason


def test_a_model_that_cannot_is_a_hole_that_costs_nothing_and_says_why(client, paid_service):
    comparison = client.compare(
        ["a fox", "long " * 300], models=["recraftv4_1", "recraftv3", "recraftv4_styles"]
    ).result(20)
    assert [cell.status for cell in comparison.cells] == [
        *("saved", "saved", "impossible"),
        *("saved", "impossible", "impossible"),
    ]
    assert comparison.cells[4].hole == "The prompt has 1,500 characters; V3 takes 1 to 1,000."
    assert comparison.cells[2].hole.startswith("V4 Styles always needs a style")
    assert comparison.cells[2].price is None
    assert comparison.price.units == 35 + 40 + 35
    assert len(paid_service.calls) == 3
    assert repr(comparison) == "<Comparison 2 × 3 · 6 of 6 ended · 110 units ($0.11)>"


def test_across_services_each_gets_what_it_carries_and_charges_its_own_credits(
    client, gateways, paid_service
):
    service, dojo, one = gateways
    columns = ["recraftv4", (dojo, "recraftv4"), (one, "recraftv4"), (dojo, "recraftv3")]
    comparison = client.compare("a fox", models=columns, size="14:10", n=2, random_seed=7).result(20)
    official, at_dojo, at_one, hole = comparison.cells
    assert [len(cell.images) for cell in comparison.cells] == [2, 1, 1, 0]
    assert [seen.json for seen in service.submitted if "dojo" in seen.path] == [
        {"prompt": "a fox", "aspect_ratio": "4:3", "seed": 7}
    ]
    assert official.adjusted == ()
    assert [(each.field, each.sent) for each in at_dojo.adjusted] == [("n", 1), ("size", "4:3")]
    assert at_one.ignored == ("random_seed",)
    assert at_one.adjusted[-1].words == "random_seed: not carried by API in One"
    assert hole.hole == "PixelDojo offers 'recraftv4', 'recraftv4_pro_vector'."
    assert {name: str(price) for name, price in comparison.prices.items()} == {
        "recraft": "80 units ($0.08)",
        "pixeldojo": "1 credit",
        "apiinone": "10 credits",
    }
    assert comparison.price.units is None
    assert comparison.credits["pixeldojo"] == 1
    assert len(paid_service.calls) == 1


def test_it_is_written_as_code_that_compares_the_same_and_pays_nothing(
    client, gateways, paid_service, tmp_path
):
    _, dojo, _ = gateways
    given = {"n": 2, "size": "4:3", "controls": {"colors": ["teal"]}, "style_references": iter([picture(1)])}
    first = client.compare(["a fox", "an owl"], ["recraftv4", "recraftv3", (dojo, "recraftv4")], **given)
    first.result(20)
    assert [bool(cell.request.style_references) for cell in first.cells] == [True, False, False] * 2
    code = first.to_code()
    assert '["a fox", "an owl"]' in code
    assert '(pixeldojo, "recraftv4")' in code
    client.replay = dojo.replay = "store"
    before = len(paid_service.calls)
    again = eval(code, {"client": client, "pixeldojo": dojo, "rc": rc})
    assert again.result(20).images == first.images
    assert len(paid_service.calls) == before
    assert again.to_code() == code
    plain = client.compare("a fox", FOUR[:2]).result(20)
    assert plain.to_code() == 'client.compare("a fox", models=["recraftv4_1", "recraftv3"])'


def test_a_call_that_fails_or_is_lost_leaves_the_others_alone_and_is_asked_again_only_on_a_word(
    client, paid_service
):
    paid_service.then("lose the answer", "moderation")
    comparison = client.compare("a fox", models=FOUR).result(20)
    statuses = [cell.status for cell in comparison.cells]
    assert sorted(statuses) == ["failed", "saved", "saved", "unknown"]
    lost = comparison.cells[statuses.index("unknown")]
    assert isinstance(lost.error, rc.OutcomeUnknown)
    assert client.journal.unknown()[0].id == lost.job.journal_id
    before = len(paid_service.calls)
    comparison.retry().result(20)
    assert len(paid_service.calls) == before + 1
    assert sorted(cell.status for cell in comparison.cells) == ["saved", "saved", "saved", "unknown"]
    comparison.retry(unknown=True).result(20)
    assert len(paid_service.calls) == before + 2
    assert {cell.status for cell in comparison.cells} == {"saved"}


def test_a_budget_that_does_not_cover_all_of_it_sends_nothing(client, paid_service):
    with client.budget("150 units"):
        with pytest.raises(
            rc.BudgetExceeded, match=r"2 calls of this comparison .* cost 160 units"
        ) as caught:
            client.compare("a fox", models=["recraftv4_1_vector", "recraftv3_vector"])
        assert (caught.value.price, caught.value.left) == (160, 150)
        assert paid_service.calls == []
        client.compare("a fox", models=["recraftv4_1", "recraftv3_vector"]).result(20)
    assert len(paid_service.calls) == 2


def test_what_the_store_has_already_is_not_paid_again_and_needs_no_budget(client, paid_service):
    client.replay = "store"
    first = client.compare(["a fox", "an owl"], models=FOUR[:2]).result(20)
    with client.budget("1 unit"):
        again = client.compare(["a fox", "an owl"], models=FOUR[:2]).result(20)
    assert again.images == first.images
    assert len(paid_service.calls) == 4


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"prompts": [], "models": FOUR}, "at least one prompt"),
        ({"prompts": ["a fox", 3], "models": FOUR}, r"prompts\[1\].*a prompt is text"),
        ({"prompts": "a fox", "models": []}, "at least one model"),
        ({"prompts": "a fox", "models": ["recraftv3", ("recraftv3", "x")]}, r"\(other_client, 'recraftv4'\)"),
        ({"prompts": "a fox", "models": ["recraftv2", "recraft20b"]}, "named twice"),
        ({"prompts": "a fox", "models": FOUR, "styl": "x"}, "did you mean style"),
        ({"prompts": ["a fox", ""], "models": FOUR}, "Row 2 of this comparison has a problem"),
        ({"prompts": "a fox", "models": FOUR, "n": 9}, "n = 9"),
        ({"prompts": "a fox", "models": FOUR, "size": "large"}, "size = 'large'"),
    ],
)
def test_what_no_model_takes_is_refused_as_a_whole_before_anything_is_sent(client, paid_service, given, said):
    with pytest.raises(rc.InvalidRequest, match=said):
        client.compare(given.pop("prompts"), **given)
    assert paid_service.calls == []


def test_waiting_has_an_end_stopping_costs_nothing_and_awaiting_gives_the_comparison(client, paid_service):
    paid_service.hold.clear()
    comparison = client.compare("a fox", models=FOUR)
    with pytest.raises(TimeoutError):
        comparison.result(0.05)
    assert not comparison.done()
    wait_for(lambda: all(cell.status == "sent" for cell in comparison.cells))
    assert comparison.cancel() == 0  # all of them are on their way
    paid_service.hold.set()

    async def wait():
        return await comparison

    assert asyncio.run(wait()) is comparison
    assert comparison.done()
    assert client.sync.compare("an owl", FOUR[:1]).done()
    assert asyncio.run(client.aio.compare("an owl", FOUR[:1])).done()
    client.close()
    with pytest.raises(rc.RecraftError, match="closed"):
        client.compare("a fox", models=FOUR)


def test_observers_hear_of_every_cell_until_they_stop_and_of_one_that_is_asked_again(client, paid_service):
    paid_service.then("moderation")
    comparison = client.compare("a fox", models=FOUR[:2])
    heard = []
    stop = comparison.observe(lambda cell: heard.append((cell.column, cell.status)))
    comparison.result(20)
    wait_for(lambda: {status for _, status in heard} >= {"failed", "saved"})
    comparison.retry().result(20)
    wait_for(lambda: {column for column, status in heard if status == "saved"} == {0, 1})
    stop()
    comparison.retry()
    count = len(heard)
    comparison.start(comparison.cells)
    comparison.result(20)
    assert len(heard) == count


def test_the_frame_has_a_row_for_each_picture_and_one_for_each_reason(client, paid_service):
    paid_service.then("moderation")
    comparison = client.compare(
        "a fox",
        models=["recraftv4_1", "recraftv3", "recraftv4_styles"],
        n=2,
        style="Pixel art",
        random_seed=5,
    ).result(20)
    frame = comparison.to_dataframe()
    assert sorted(frame["status"]) == ["failed", "impossible", "saved", "saved"]
    saved = frame[frame["status"] == "saved"]
    assert set(saved["seed"]) == {5}
    assert list(saved["index"]) == [0, 1]
    assert (saved["credits"] == saved["price"]).all()
    assert (saved["seconds"] > 0).all()
    (hole,) = frame[frame["status"] == "impossible"].to_dict("records")
    assert hole["error"].startswith("V4 Styles always needs a style")
    assert hole["ignored"] == ["style"]
    (failed,) = frame[frame["status"] == "failed"]["error"]
    assert "Nothing was charged" in failed
    assert "<img" in frame._repr_html_()
    assert json.loads(frame.drop(columns="image").to_json(orient="records"))
