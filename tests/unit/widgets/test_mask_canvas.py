from __future__ import annotations

import asyncio
import io
import random
import zlib
from dataclasses import replace

import numpy as np
import PIL.Image
import pytest
from support.counts import times
from support.service import picture

import recraft_nb as rc
from recraft_nb.catalog import SERVICES, Operation
from recraft_nb.errors import InvalidRequest, RecraftError
from recraft_nb.media.blend import changed_outside
from recraft_nb.widgets.continuing import offers, opener_of
from recraft_nb.widgets.mask_canvas.openers import open_masks_with_canvas
from recraft_nb.widgets.mask_canvas.strokes import MaskStrokes, packed, unpacked

SIZE = (320, 256)


def a_picture(number=1, size=SIZE):
    return rc.Image.open(picture(number, size=size))


def patch(grey):
    return zlib.compress(np.ascontiguousarray(grey).tobytes(), 1)


# -- from Python -----------------------------------------------------------------------------------


def test_a_canvas_has_a_mask_of_the_pictures_size_that_can_be_set_drawn_and_reshaped():
    canvas = rc.MaskCanvas(a_picture())
    seen = []
    canvas.on_change(lambda mask: seen.append(mask.coverage))
    assert canvas.value.size == SIZE
    assert not canvas.value
    canvas.paint(lambda draw: draw.rectangle((0, 0, 159, 255)))
    assert canvas.value.coverage == 0.5
    assert canvas.invert().bbox == (160, 0, 320, 256)
    assert canvas.shrink(10).bbox == (170, 0, 320, 256)
    assert canvas.grow(10).bbox == (160, 0, 320, 256)
    assert canvas.feather(8).is_soft
    canvas.value = np.ones((256, 320), bool)
    assert canvas.value.coverage == 1
    canvas.clear()
    assert not canvas.value
    assert len(seen) == 7
    assert rc.Mask(canvas) == canvas.value


def test_a_mask_comes_from_an_array_a_file_a_colour_or_another_mask(tmp_path):
    array = np.zeros((256, 320), np.uint8)
    array[:128] = 255
    file = tmp_path / "mask.png"
    PIL.Image.fromarray(array).save(file)
    for anything in (array, file, rc.Mask(array)):
        assert rc.MaskCanvas(a_picture(), anything).value.bbox == (0, 0, 320, 128)
    canvas = rc.MaskCanvas(a_picture(1))
    assert canvas.threshold(color=(37, 91, 53), tolerance=2).coverage == 1


def test_a_mask_of_another_size_and_unknown_words_are_refused():
    with pytest.raises(InvalidRequest, match="as large as the picture, 320 × 256"):
        rc.MaskCanvas(a_picture(), np.ones((10, 10), bool))
    canvas = rc.MaskCanvas(a_picture())
    with pytest.raises(InvalidRequest, match="as large as the picture"):
        canvas.value = np.ones((10, 10), bool)
    with pytest.raises(InvalidRequest, match="one of inpaint"):
        canvas.operation = "vectorize"
    with pytest.raises(TypeError, match="Did you mean 'mask'"):
        rc.MaskCanvas(a_picture(), mosk=1)


def test_another_picture_empties_the_mask_only_when_its_size_differs():
    canvas = rc.MaskCanvas(a_picture(), np.ones((256, 320), bool))
    canvas.image = a_picture(2)
    assert canvas.value
    canvas.image = a_picture(3, size=(300, 300))
    assert canvas.value == rc.Mask.empty((300, 300))


def test_without_a_client_an_edit_says_what_to_do():
    canvas = rc.MaskCanvas(a_picture(), np.ones((256, 320), bool))
    with pytest.raises(RecraftError, match="client=client") as caught:
        canvas.erase()
    assert "Nothing was sent" in str(caught.value)


def test_a_drawing_on_an_ipycanvas_becomes_the_mask_once_its_pixels_come():
    ipycanvas = pytest.importorskip("ipycanvas")
    drawn = PIL.Image.new("RGBA", SIZE)
    drawn.paste((10, 10, 10, 255), (20, 30, 60, 90))
    file = io.BytesIO()
    drawn.save(file, "PNG")
    board = ipycanvas.Canvas(width=SIZE[0], height=SIZE[1])
    canvas = rc.MaskCanvas.from_canvas(board, a_picture())
    assert not canvas.value
    assert board.sync_image_data
    board.set_trait("image_data", file.getvalue())  # what the browser answers
    assert canvas.value.bbox == (20, 30, 60, 90)
    assert not board.sync_image_data
    again = rc.MaskCanvas.from_canvas(board)
    assert again.value.bbox == (20, 30, 60, 90)
    assert again.image.numpy()[40, 30].tolist() == [10, 10, 10]
    with pytest.raises(InvalidRequest, match="ipycanvas"):
        rc.MaskCanvas.from_canvas("drawing")


# -- strokes of a view -----------------------------------------------------------------------------


def test_random_masks_survive_the_way_to_the_view_and_back_bit_by_bit():
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = np.random.default_rng(seed)
    for _ in range(times(60, 1000)):
        width, height = (int(side) for side in chance.integers(1, 200, 2))
        kind = chance.integers(3)
        grey = chance.integers(0, 256, (height, width), np.uint8)
        grey = grey if kind == 0 else (grey > 99).astype(np.uint8) * (255 if kind == 1 else 1)
        strokes = MaskStrokes(rc.Mask.empty((width, height)))
        strokes.stroke((0, 0, width, height), patch(grey), 0)
        assert (strokes.mask.grey == grey).all()
        assert (unpacked(packed(strokes.mask), (width, height)) == grey).all()
        sent = np.array(PIL.Image.open(io.BytesIO(strokes.mask.png)))
        assert (sent == np.where(grey >= 128, 255, 0)).all()


def test_a_rectangle_is_laid_over_what_is_there_and_may_come_twice():
    strokes = MaskStrokes(rc.Mask.empty((100, 80)))
    part = np.full((10, 20), 200, np.uint8)
    assert strokes.stroke((30, 40, 20, 10), patch(part), 0) == {"rev": 1, "apart": False}
    assert strokes.stroke((30, 40, 20, 10), patch(part), 0) == {"rev": 2, "apart": True}
    assert strokes.mask.bbox == (30, 40, 50, 50)
    assert strokes.mask.grey.max() == 200


@pytest.mark.parametrize(
    ("box", "data"),
    [
        ((90, 0, 20, 10), patch(np.zeros((10, 20), np.uint8))),
        ((-1, 0, 20, 10), patch(np.zeros((10, 20), np.uint8))),
        ((0, 0, 20, 10), patch(np.zeros((9, 20), np.uint8))),
        ((0, 0, 20, 10), patch(np.zeros((4000, 4000), np.uint8))),
        ((0, 0, 20, 10), b"no zlib"),
        ((0, 0, 20, 10), patch(np.zeros((10, 20), np.uint8))[:-3]),
    ],
)
def test_strokes_that_do_not_fit_are_refused_and_change_nothing(box, data):
    strokes = MaskStrokes(rc.Mask.empty((100, 80)))
    with pytest.raises(RecraftError):
        strokes.stroke(box, data, 0)
    assert strokes.rev == 0
    assert not strokes.mask


def test_a_view_that_paints_after_python_set_another_mask_loses_nothing(wire):
    canvas = rc.MaskCanvas(a_picture())
    wire.view(canvas)
    canvas.paint(lambda draw: draw.rectangle((200, 200, 219, 219)))
    taken = canvas._stroked(
        picture=canvas.image.id,
        box=[10, 10, 20, 20],
        based=0,
        data=patch(np.full((20, 20), 255, np.uint8)),
    )
    assert taken["apart"]
    assert canvas.value.numpy()[15, 15]
    assert canvas.value.numpy()[210, 210]
    assert wire.last("patch")["channels"]["mask"] == {"rev": 2}


def test_strokes_on_an_earlier_picture_are_not_laid_on_the_present_one():
    canvas = rc.MaskCanvas(a_picture())
    old = canvas.image.id
    canvas.image = a_picture(2)
    data = patch(np.full((20, 20), 255, np.uint8))
    assert canvas._stroked(picture=old, box=[0, 0, 20, 20], based=0, data=data)["apart"]
    assert not canvas.value


def test_done_gives_the_mask_to_whoever_awaits(wire):
    canvas = rc.MaskCanvas(a_picture(), np.ones((256, 320), bool))

    async def cell():
        waiting = asyncio.ensure_future(_awaited(canvas))
        await asyncio.sleep(0)
        wire.tell(canvas, "done")
        return await waiting

    assert asyncio.run(cell()) == canvas.value


async def _awaited(widget):
    return await widget


# -- edits -----------------------------------------------------------------------------------------


@pytest.fixture
def local(tmp_path):
    with rc.Recraft(provider="local", store=tmp_path / "local") as client:
        yield client


def painted(client):
    noise = np.random.default_rng(1).integers(0, 256, (SIZE[1], SIZE[0], 3), np.uint8)
    canvas = rc.MaskCanvas(noise, client=client)
    canvas.paint(lambda draw: draw.ellipse((100, 80, 200, 180)))
    return canvas


def test_an_edit_is_blended_exactly_kept_with_both_parents_and_repeats_nothing(local):
    canvas = painted(local)
    job = canvas.erase()
    job.result(60)
    (result,) = canvas.results
    blended = canvas.blend(feather=20)
    assert changed_outside(canvas.image, blended, canvas.value, feather=20) == 0
    assert canvas.blend(feather=20, grow=5, opacity=0.5).id != blended.id
    assert (canvas.blend(back=rc.Mask.full(canvas.image)).numpy() == canvas.image.numpy()).all()
    kept = canvas.accept(feather=20)
    assert kept.parents == (canvas.image.id, result.id)
    assert kept.id in local.history
    assert {child.id for child in local.history.children(canvas.image.id)} >= {kept.id, result.id}
    assert len(canvas.jobs) == 1


def test_what_was_painted_back_is_there_for_a_view_that_comes_later(wire, local, until):
    canvas = painted(local)
    canvas.generate_background("a beach").result(60)
    (name,) = wire.view(canvas)["results"]
    assert wire.view(canvas)["results"][name]["back"] is False
    back = rc.Mask.empty(SIZE).paint(lambda draw: draw.rectangle((100, 80, 150, 130)))
    blended = wire.ask(canvas, "blend", result=name, feather=4, grow=1, opacity=0.5, back=packed(back))
    until(lambda: any(item.get("req") == blended and "ok" in item for item in wire.items))
    told = [item["channels"]["results"] for item in wire.items if "results" in item.get("channels", {})][-1]
    assert (told[name]["back"], told[name]["feather"]) == (True, 4)
    assert wire.view(canvas, "v2")["results"][name] == told[name]
    asked = wire.ask(canvas, "painted_back", result=name)
    until(lambda: any(item.get("req") == asked and "ok" in item for item in wire.items))
    assert (unpacked(wire.answer(asked)["value"], SIZE) == back.grey).all()


def test_at_a_gateway_the_price_is_its_own_in_its_own_unit(wire, local, monkeypatch):
    gateway = SERVICES["pixeldojo"]
    offer = gateway.offers[0]._replace(model="recraftv3", operation=Operation.INPAINT, credits=3)
    asks = replace(gateway, offers=(offer,), operations=frozenset({Operation.INPAINT}))
    monkeypatch.setattr("recraft_nb.widgets.spending.SERVICES", {**SERVICES, "pixeldojo": asks})
    monkeypatch.setattr(rc.Recraft, "provider", property(lambda _: "pixeldojo"))
    monkeypatch.setattr(rc.Recraft, "capabilities", property(lambda _: asks.operations))
    canvas = rc.MaskCanvas(a_picture(), client=local, model="recraftv3", n=2)
    facts = wire.view(canvas)["facts"]
    assert facts["price"] == {
        "count": 2,
        "each": 3,
        "units": 6,
        "unit": "credits",
        "money": "unknown",
        "exact": True,
    }
    (way,) = facts["ways"]
    assert way["price"] == "3 credits"
    assert {model["id"]: model["price"] for model in way["models"]}["recraftv3"] == "3 credits"


def test_an_empty_mask_or_prompt_is_refused_before_anything_is_sent(local):
    canvas = rc.MaskCanvas(a_picture(), client=local)
    with pytest.raises(InvalidRequest, match="paint what should change"):
        canvas.inpaint("a frog")
    canvas.invert()
    with pytest.raises(InvalidRequest, match="say in words"):
        canvas.inpaint()
    assert canvas.jobs == ()
    assert local.jobs == ()


@pytest.mark.long
def test_a_press_is_answered_once_however_often_it_arrives(wire, local, until):
    canvas = painted(local)
    wire.view(canvas)
    values = {"operation": "erase_region"}
    first = wire.ask(canvas, "go", press="p1", values=values)
    second = wire.ask(canvas, "go", press="p1", values=values)
    until(lambda: all(any(i.get("req") == r and "ok" in i for i in wire.items) for r in (first, second)))
    assert wire.answer(first)["value"] == wire.answer(second)["value"]
    assert len(canvas.jobs) == 1
    canvas.jobs[0].result(60)


def test_a_job_of_the_canvas_is_a_strip_whose_pictures_are_told_and_what_is_left_is_shown(wire, local, until):
    local.budget = rc.Budget("1 USD", name="lesson")
    canvas = painted(local)
    assert wire.view(canvas)["strips"] == {}
    wire.ask(canvas, "go", press="p1", values={"operation": "generate_background", "prompt": "a beach"})
    until(lambda: canvas.jobs and canvas.jobs[0].done())
    (job,) = canvas.jobs
    until(lambda: any(item.get("kind") == "picture" for item in wire.items))
    told = [item["args"]["id"] for item in wire.items if item.get("kind") == "picture"]
    assert told == [job.images[0].id]
    until(lambda: any("budget" in item.get("channels", {}).get("facts", ()) for item in wire.items))
    strip = wire.view(canvas, "v2")["strips"][job.journal_id]
    assert (strip["press"], strip["place"], strip["status"]) == ("p1", 0, "saved")
    assert wire.value(canvas, "stop", job=job.journal_id) is False


def test_a_picture_that_the_service_would_refuse_is_offered_as_a_fitted_copy(wire, local, until):
    canvas = rc.MaskCanvas(a_picture(1, size=(200, 100)), np.ones((100, 200), bool), client=local)
    assert "at least 256" in wire.view(canvas)["picture"]["trouble"]
    wire.ask(canvas, "fit")
    until(lambda: min(canvas.image.size) >= 256)
    until(lambda: canvas.value.size == canvas.image.size and canvas.value)
    assert wire.last("patch")["channels"]


def test_the_grid_opens_pictures_in_a_canvas_for_what_needs_a_mask(local):
    image = local.history.add(picture(1, size=SIZE))[0]
    rc.ImageGrid([image])
    open_masks_with_canvas()
    assert {"inpaint", "erase_region"} <= {offer["verb"] for offer in offers(image)}
    canvas = opener_of("erase_region")(image)
    assert canvas.operation == "erase_region"
    assert canvas.image.id == image.id
