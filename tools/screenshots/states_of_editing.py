"""States of the mask canvas, the outpainting frame and the layout board."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from host.bridge import outside_loop
from states import keys_listed, state
from support.standin import faults

import recraft_nb as rc

if TYPE_CHECKING:
    from host.bridge import View
    from matrix import Stage

STREET = "a woman in a red jacket on a street with a lamp post at dusk"


def _street(stage: Stage) -> rc.Image:
    return stage.pictures(STREET, model="recraftv3", size="1:1", random_seed=4)[0]


def _lamp(image: rc.Image) -> rc.Mask:
    return rc.Mask.empty(image).paint(lambda draw: draw.rounded_rectangle((455, 60, 735, 850), 40, fill=255))


def _button(view: View, name: str) -> Any:
    return view.root.get_by_role("button", name=name)


# -- the canvas ----------------------------------------------------------------------------------------


def _canvas(stage: Stage, *, masked: bool = True, **fields: Any) -> tuple[rc.MaskCanvas, View]:
    image = _street(stage)
    if fields.get("client", image) is None:  # a picture of nobody's
        image = rc.Image.open(image.bytes)
    with outside_loop():
        canvas = rc.MaskCanvas(image, _lamp(image) if masked else None, **fields)
    return canvas, _there(stage, canvas)


def _there(stage: Stage, canvas: rc.MaskCanvas) -> View:
    view = stage.show(canvas)
    stage.until(view, ".rnb-mask-bar")
    stage.bridge.until(view.find(".rnb-paint-words").first.is_hidden)
    return view


@state("mask_canvas", "empty")
def _(stage: Stage) -> View:
    view = _canvas(stage, masked=False, client=stage.paid)[1]
    stage.until(view, ".rnb-go")
    return view


@state("mask_canvas", "no-client")
def _(stage: Stage) -> View:
    return _canvas(stage, client=None)[1]


@state("mask_canvas", "painted")
def _(stage: Stage) -> View:
    view = _canvas(stage, client=stage.paid, prompt="an old oak tree", n=2)[1]
    stage.until(view, ".rnb-go")
    return view


@state("mask_canvas", "crosshair")
def _(stage: Stage) -> View:
    view = _canvas(stage, client=stage.paid, operation="erase_region")[1]
    stage.until(view, ".rnb-go")
    view.find(".rnb-paint").first.focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowDown"):
        stage.page.keyboard.press(key)
    return view


@state("mask_canvas", "keys", over=True)
def _(stage: Stage) -> View:
    view = _canvas(stage, client=stage.paid)[1]
    return keys_listed(stage, view, ".rnb-paint")


@state("mask_canvas", "feather", over=True)
def _(stage: Stage) -> View:
    view = _canvas(stage, client=stage.paid)[1]
    view.find(".rnb-paint").first.focus()
    stage.page.keyboard.press("f")
    stage.settle()
    return view


@state("mask_canvas", "running")
def _(stage: Stage) -> View:
    canvas, view = _canvas(stage, client=stage.paid, prompt="an old oak tree", n=2)
    stage.until(view, ".rnb-go")
    stage.service.go_on.clear()
    view.find(".rnb-go").click()
    stage.bridge.until(lambda: canvas.jobs)
    stage.settle(1.2)
    return view


def _done(stage: Stage) -> View:
    image = _street(stage)
    with outside_loop():
        canvas = rc.MaskCanvas(image, _lamp(image), client=stage.local, prompt="a tree")
        canvas.inpaint(random_seed=1, n=2).result(120)
    view = _there(stage, canvas)
    stage.until(view, ".rnb-outside.rnb-checked")
    return view


@state("mask_canvas", "done")
def _(stage: Stage) -> View:
    return _done(stage)


@state("mask_canvas", "painting-back")
def _(stage: Stage) -> View:
    view = _done(stage)
    _button(view, "Paint the original back").click()
    return view


@state("mask_canvas", "refused")
def _(stage: Stage) -> View:
    view = _canvas(stage, client=stage.paid, prompt="an old oak tree")[1]
    stage.until(view, ".rnb-go")
    stage.service.then(faults.MODERATION)
    view.find(".rnb-go").click()
    stage.until(view, ".rnb-edit-strip .rnb-card")
    return view


@state("mask_canvas", "too-large")
def _(stage: Stage) -> View:
    import PIL.Image

    with outside_loop():
        canvas = rc.MaskCanvas(PIL.Image.new("RGB", (4300, 2400), "#88a0b8"), client=stage.paid)
    return _there(stage, canvas)


@state("mask_canvas", "kernel-gone")
def _(stage: Stage) -> View:
    view = _canvas(stage, client=stage.paid, prompt="an old oak tree")[1]
    stage.until(view, ".rnb-go")
    stage.bridge.disconnect()
    view.find(".rnb-paint").first.focus()
    for key in ("ArrowRight", "Space"):
        stage.page.keyboard.press(key)
    return view


@state("mask_canvas", "static")
def _(stage: Stage) -> View:
    image = _street(stage)
    with outside_loop():
        canvas = rc.MaskCanvas(image, _lamp(image), client=stage.local, prompt="a tree")
        canvas.inpaint(random_seed=1, n=2).result(120)
    return stage.static(canvas)


# -- the frame -----------------------------------------------------------------------------------------


def _frame(stage: Stage, client: rc.Recraft | None, **fields: Any) -> tuple[rc.OutpaintFrame, View]:
    image = _street(stage)
    if client is None:
        image = rc.Image.open(image.bytes)
    with outside_loop():
        frame = rc.OutpaintFrame(image, client=client, **fields)
    view = stage.show(frame)
    stage.until(view, ".rnb-stage")
    laid = "img => img.naturalWidth > 0 && !!img.style.width"
    stage.bridge.until(lambda: view.find(".rnb-source").evaluate(laid))
    return frame, view


@state("outpaint_frame", "empty")
def _(stage: Stage) -> View:
    return _frame(stage, stage.paid)[1]


@state("outpaint_frame", "own-client")
def _(stage: Stage) -> View:
    return _frame(stage, None)[1]


def _wide(stage: Stage, client: rc.Recraft, **fields: Any) -> tuple[rc.OutpaintFrame, View]:
    frame, view = _frame(stage, client, prompt="a street at dusk", **fields)
    with outside_loop():
        frame.frame = frame.presets["16:9"]
    stage.settle()
    return frame, view


@state("outpaint_frame", "pulled")
def _(stage: Stage) -> View:
    view = _wide(stage, stage.paid, zoom_out_percentage=20)[1]
    view.find(".rnb-edge-left").focus()
    stage.page.keyboard.press("ArrowLeft")
    return view


@state("outpaint_frame", "size")
def _(stage: Stage) -> View:
    return _frame(stage, stage.paid, prompt="a street at dusk", size="9:16")[1]


@state("outpaint_frame", "problem")
def _(stage: Stage) -> View:
    view = _wide(stage, stage.paid)[1]
    view.find(".rnb-sides input").first.fill("9999")
    view.find(".rnb-sides input").first.press("Enter")
    return view


@state("outpaint_frame", "keys", over=True)
def _(stage: Stage) -> View:
    view = _wide(stage, stage.paid)[1]
    return keys_listed(stage, view, ".rnb-edge-left")


@state("outpaint_frame", "running")
def _(stage: Stage) -> View:
    frame, view = _wide(stage, stage.paid, n=2)
    stage.service.go_on.clear()
    view.find(".rnb-generate").click()
    stage.bridge.until(lambda: frame.jobs)
    stage.settle(1.2)
    return view


@state("outpaint_frame", "done")
def _(stage: Stage) -> View:
    view = _wide(stage, stage.local)[1]
    view.find(".rnb-generate").click()
    stage.until(view, ".rnb-strip-tiles img[src^=blob]")
    return view


@state("outpaint_frame", "refused")
def _(stage: Stage) -> View:
    view = _wide(stage, stage.paid)[1]
    stage.service.then(faults.EMPTY)
    view.find(".rnb-generate").click()
    stage.until(view, ".rnb-card")
    return view


@state("outpaint_frame", "kernel-gone")
def _(stage: Stage) -> View:
    view = _wide(stage, stage.paid)[1]
    stage.bridge.disconnect()
    return view


@state("outpaint_frame", "static")
def _(stage: Stage) -> View:
    with outside_loop():
        frame = rc.OutpaintFrame(_street(stage), client=stage.local, prompt="a street at dusk")
        frame.frame = frame.presets["16:9"]
        frame.outpaint(random_seed=1).result(120)
    return stage.static(frame)


# -- the board -----------------------------------------------------------------------------------------


def _board(stage: Stage, *, words: bool = True) -> tuple[rc.LayoutBoard, View]:
    board = rc.LayoutBoard("3:4" if words else "4:3")
    if words:
        board.controls = {"background_color": "#f4e9d8", "colors": ["#c0392b", "#1d3557"]}
        board.add("SPRING", (0.1, 0.06, 0.8, 0.14))
        board.add("MARKET", (0.1, 0.2, 0.8, 0.14))
        board.add("Saturday", (0.25, 0.88, 0.5, 0.07))
    view = stage.show(board)
    stage.until(view, ".rnb-done")
    drawn = "() => document.querySelector('.rnb-drawn')?.naturalWidth > 0"
    stage.bridge.until(lambda: view.root.evaluate(drawn))
    return board, view


@state("layout_board", "empty")
def _(stage: Stage) -> View:
    return _board(stage, words=False)[1]


@state("layout_board", "filled")
def _(stage: Stage) -> View:
    return _board(stage)[1]


@state("layout_board", "chosen")
def _(stage: Stage) -> View:
    view = _board(stage)[1]
    view.find("[data-word=w1]").focus()
    stage.page.keyboard.press("ArrowDown")
    return view


@state("layout_board", "problem")
def _(stage: Stage) -> View:
    view = _board(stage)[1]
    view.root.get_by_label("Word 1").fill("Crème=")
    return view


@state("layout_board", "keys", over=True)
def _(stage: Stage) -> View:
    view = _board(stage)[1]
    return keys_listed(stage, view, "[data-word=w1]")


@state("layout_board", "kernel-gone")
def _(stage: Stage) -> View:
    view = _board(stage)[1]
    stage.bridge.disconnect()
    return view


@state("layout_board", "static")
def _(stage: Stage) -> View:
    board = rc.LayoutBoard("4:3")
    board.add("HELLO", (0.1, 0.1, 0.8, 0.2))
    return stage.static(board)
