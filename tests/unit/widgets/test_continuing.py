from __future__ import annotations

import pytest
from support.service import SVG, picture

import recraft_nb as rc
from recraft_nb.catalog import Operation
from recraft_nb.media.record import record_of
from recraft_nb.widgets.continuing import offers, open_with, start
from recraft_nb.widgets.mask_canvas.openers import open_masks_with_canvas


class Asker:
    """A client that can do some things; a picture in any way continued is a generation here."""

    provider = "recraft"

    def __init__(self, client=None, *, without=()):
        self.client, self.calls = client, []
        self.capabilities = frozenset(Operation) - set(without)

    def __getattr__(self, verb):
        if verb not in set(Operation):
            raise AttributeError(verb)

        def method(image, **options):
            self.calls.append((verb, image, options))
            return self.client.generate(f"{verb} of it", n=2)

        return method


def image_of(asker, *, size=(512, 512), data=None, **facts):
    data = data or picture(1, size=size)
    facts = {"prompt": "an owl", "image_id": "a-b-c", **facts}
    return rc.Image(data, record_of(data, **facts), asker=asker)


def by_verb(image):
    return {offer["verb"]: offer for offer in offers(image)}


def test_what_the_client_can_do_is_offered_with_its_price_and_a_mask_needs_its_widget():
    open_masks_with_canvas()
    found = by_verb(image_of(Asker()))
    assert list(found) == [
        "explore_similar", "remix", "image_to_image", "inpaint", "erase_region", "outpaint",
        "replace_background", "remove_background", "vectorize", "crisp_upscale", "creative_upscale", "enhance",
    ]  # fmt: skip
    assert found["vectorize"]["price"] == "10 units"
    assert found["creative_upscale"]["cost"] == "This costs 250 units ($0.25)."
    assert [verb for verb, offer in found.items() if offer["sure"]] == ["creative_upscale", "enhance"]
    assert {found[verb]["asks"] for verb in ("outpaint", "image_to_image", "remix")} == {
        "ratio",
        "strength",
        "nothing",
    }


def test_a_client_offers_nothing_that_it_lacks_and_a_picture_without_one_nothing_at_all():
    assert "vectorize" not in by_verb(image_of(Asker(without={Operation.VECTORIZE})))
    assert offers(image_of(None)) == []


def test_the_local_engine_charges_nothing_and_asks_no_second_time():
    asker = Asker()
    asker.provider = "local"
    found = by_verb(image_of(asker))
    assert {offer["price"] for offer in found.values()} == {"not charged"}
    assert not any(offer["sure"] for offer in found.values())


def test_a_picture_that_the_service_would_refuse_says_why():
    small = by_verb(image_of(Asker(), size=(100, 300), image_id=None))
    assert small["vectorize"]["blocked"] == "only from 256 px"
    assert small["crisp_upscale"]["blocked"] == ""
    assert small["explore_similar"]["blocked"] == "only for pictures of the service"
    assert by_verb(image_of(Asker(), size=(5000, 300)))["remix"]["blocked"] == "only up to 4,096 px"
    vector = by_verb(image_of(Asker(), data=SVG.encode()))
    assert vector["vectorize"]["blocked"] == "not for SVG"
    assert vector["remove_background"]["blocked"] == ""


def test_words_that_are_needed_and_options_that_are_not_are_named_before_anything_is_sent():
    asker = Asker()
    with pytest.raises(rc.InvalidRequest, match="prompt"):
        start(image_of(asker), "replace_background", {"prompt": "  "})
    with pytest.raises(rc.InvalidRequest, match="strength"):
        start(image_of(asker), "vectorize", {"strength": 1})
    with pytest.raises(rc.RecraftError, match="cannot be continued"):
        start(image_of(asker), "close", {})
    assert asker.calls == []


def test_a_remix_keeps_the_shape_of_its_picture(client):
    asker = Asker(client)
    start(image_of(asker, size=(640, 480)), "remix", {}).result(20)
    assert asker.calls[0][2] == {"size": "4:3"}


def test_new_pictures_come_right_after_their_source_and_are_pending_until_then(
    client, paid_service, wire, until
):
    paid_service.hold.clear()
    asker = Asker(client)
    first, second = image_of(asker), image_of(asker, size=(600, 600))
    grid = rc.ImageGrid([first, second])
    wire.view(grid)
    req = wire.ask(grid, "continue", id=first.id, place=0, verb="vectorize", options={})
    until(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
    job = wire.answer(req)["value"]["job"]
    places = [
        tile if isinstance(tile, str) else tile["id"] for tile in wire.value(grid, "range", start=0, stop=9)
    ]
    assert places == [first.id, job, job, second.id]
    assert asker.calls == [("vectorize", first, {})]
    paid_service.hold.set()
    until(lambda: [image.prompt for image in grid.images] == ["an owl", *["vectorize of it"] * 2, "an owl"])


def test_an_error_of_the_client_is_the_answer(wire, until):
    class Poor(Asker):
        def vectorize(self, image):
            raise rc.OutOfCredits("The balance is 3 units.", cost="Nothing was charged.")

    image = image_of(Poor())
    grid = rc.ImageGrid([image])
    wire.view(grid)
    req = wire.ask(grid, "continue", id=image.id, place=0, verb="vectorize", options={})
    until(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
    assert wire.answer(req)["error"]["cost"] == "Nothing was charged."
    assert len(grid.images) == 1


def test_a_widget_that_registers_itself_opens_pictures_for_masks(wire, until):
    opened = []

    class Canvas:
        model_id = "canvas-1"

    def opener(image):
        opened.append(image)
        return Canvas()

    image = image_of(Asker())
    open_with(Operation.INPAINT, opener)
    try:
        assert by_verb(image)["inpaint"]["asks"] == "mask"
        grid = rc.ImageGrid([image])
        wire.view(grid)
        req = wire.ask(grid, "continue", id=image.id, place=0, verb="inpaint", options={})
        until(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
        assert wire.answer(req)["value"] == {"job": "", "widget": "canvas-1"}
    finally:
        open_with(Operation.INPAINT, None)
    assert opened == [image]
    assert "inpaint" not in by_verb(image)
    open_masks_with_canvas()
