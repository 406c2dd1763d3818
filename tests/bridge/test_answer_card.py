"""A job whose result is no picture, in a real browser: text is text, live while it runs, quiet afterwards."""

from __future__ import annotations

import pytest

import recraft_nb as rc
from recraft_nb.widgets.answer_card import AnswerCard


@pytest.fixture
def client(paid_service, tmp_path):
    with rc.Recraft(
        api_key=paid_service.key, base_url=paid_service.url, store=tmp_path / "store", rate_limits=None
    ) as made:
        yield made


def test_a_richer_prompt_is_shown_as_text_with_its_cost(bridge, client, paid_service):
    paid_service.richer = "a red cat, <img src=x onerror=alert(1)> in snow"
    job = client.enhance_prompt("a red cat")
    view = bridge.show(AnswerCard(job), width=640)
    bridge.until(lambda: view.find(".rnb-answer-text").count())
    assert view.find(".rnb-answer-text").inner_text() == paid_service.richer
    assert view.root.locator("img").count() == 0
    assert "10 units charged" in view.root.inner_text()
    assert view.root.get_by_role("button", name="Copy").count() == 1


def test_a_refusal_is_a_card_that_says_what_it_cost(bridge, client, paid_service):
    bridge.expect_errors()
    paid_service.then("402")
    job = client.enhance_prompt("a red cat")
    view = bridge.show(AnswerCard(job), width=640)
    bridge.until(lambda: view.find(".rnb-card").count())
    assert "Nothing was charged." in view.find(".rnb-card").inner_text()


def test_no_serious_finding_of_axe_in_an_answer(bridge, client):
    view = bridge.show(AnswerCard(client.enhance_prompt("a red cat")), width=320)
    bridge.until(lambda: view.find(".rnb-answer-text").count())
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look


def test_a_job_without_pictures_shows_itself_as_its_answer(client):
    job = client.enhance_prompt("a red cat")
    job.result(20)
    data = job._repr_mimebundle_()
    data = data[0] if isinstance(data, tuple) else data
    assert "application/vnd.jupyter.widget-view+json" in data
    assert "a red cat, sitting in deep snow" in data["text/html"]


def test_a_widget_that_comes_later_does_not_undo_the_look_of_an_earlier_one(bridge, client):
    """Every widget brings the shared styles along; the page holds them in the order in which widgets came."""
    grid = bridge.show(rc.ImageGrid(client.generate("an owl", n=4).result(20)), width=900)
    bridge.until(lambda: grid.find("img[src^=blob]").count() == 4)

    def tops():
        return {cell.bounding_box()["y"] for cell in grid.root.get_by_role("gridcell").all()}

    assert len(tops()) == 1
    bridge.show(AnswerCard(client.enhance_prompt("a red cat")), width=640)
    bridge.show(rc.PromptForm(client, "x"), width=640)
    assert len(tops()) == 1
