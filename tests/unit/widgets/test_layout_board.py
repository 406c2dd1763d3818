from __future__ import annotations

import time

import numpy as np
import PIL.Image
import pytest

import recraft_nb as rc
from recraft_nb.catalog import ASPECTS, TEXT_LAYOUT_LETTERS
from recraft_nb.widgets.layout_board import drawing
from recraft_nb.widgets.layout_board.scene import safe_margins

BOX = (0.1, 0.2, 0.5, 0.1)


@pytest.fixture
def board():
    made = rc.LayoutBoard("4:3")
    yield made
    made.close()


def test_a_box_of_four_numbers_goes_clockwise_from_the_top_left(board):
    board.add("HELLO", BOX)
    assert board.value == [{"text": "HELLO", "bbox": [[0.1, 0.2], [0.6, 0.2], [0.6, 0.3], [0.1, 0.3]]}]


def test_four_points_keep_their_order(board):
    points = [(0.6, 0.5), (0.1, 0.55), (0.1, 0.7), (0.65, 0.8)]
    board.add("Beach", points)
    assert board.value[0]["bbox"] == [list(point) for point in points]


def test_what_the_board_says_is_what_generate_takes(board):
    board.add("Straße", BOX)
    board.controls = {"colors": ["#c0392b", "teal"], "background_color": "ivory"}
    request = rc.Generate(
        prompt="a poster",
        model="recraftv3",
        size=board.size,
        text_layout=board.value,
        controls=board.controls,
    )
    assert request.fields()["text_layout"] == board.value
    assert request.fields()["controls"]["background_color"] == {"rgb": [255, 255, 240]}


@pytest.mark.parametrize(
    ("text", "box", "words"),
    [
        ("a=b~c", BOX, "'=' '~'"),
        ("two words", BOX, "one word"),
        ("", BOX, "text"),
        ("OK", (0.1, 0.2, 0, 0.1), "above 0"),
        ("OK", (0.1, 0.2, 0.3), "four points"),
        ("OK", [(0, 0), (1, 0), (1, 1)], "four points"),
        ("OK", "box", "four points"),
        ("OK", [(0, 0), (1, 0), (1, float("nan")), (0, 1)], "finite|number"),
    ],
)
def test_what_cannot_be_placed_is_refused_and_nothing_changes(board, text, box, words):
    with pytest.raises(rc.InvalidRequest, match=words):
        board.add(text, box)
    assert board.value == []


def test_each_of_the_95_letters_is_drawn(board):
    for letter in sorted(TEXT_LAYOUT_LETTERS):
        board.add(letter, BOX)
    shapes = board.scene(guides=False).items
    assert len(shapes) == len(TEXT_LAYOUT_LETTERS)
    assert all(shape.path for shape in shapes)


def test_words_are_moved_taken_out_and_set_as_a_whole(board):
    name = board.add("ONE", BOX)
    board.add("TWO", BOX)
    board.move(name, (0.3, 0.3, 0.2, 0.2))
    assert board.value[0]["bbox"][0] == [0.3, 0.3]
    board.remove(name)
    assert [word["text"] for word in board.value] == ["TWO"]
    with pytest.raises(rc.InvalidRequest, match="a word of this board"):
        board.remove(name)
    board.value = [rc.TextBox(text="A", bbox=[(0, 0), (1, 0), (1, 1), (0, 1)]), *board.value]
    assert [word["text"] for word in board.value] == ["A", "TWO"]


def test_another_size_keeps_the_relative_places(board):
    board.add("ONE", BOX)
    before = board.value
    board.size = "9:16"
    assert board.value == before
    assert (board.scene().width, board.scene().height) == (1024, 1820)
    with pytest.raises(rc.InvalidRequest, match="no size of recraftv3"):
        board.size = "10:6"


def test_every_aspect_has_safe_margins_that_leave_room():
    for aspect in ASPECTS:
        left, top, right, bottom = safe_margins(aspect)
        assert left + right < 0.5
        assert top + bottom < 0.5
    assert safe_margins("9:16")[3] > safe_margins("1:1")[3]


def test_the_file_is_the_picture_without_guides(board, tmp_path):
    board.controls = {"background_color": "#203040", "colors": ["#ff0000"]}
    board.add("HI", (0.25, 0.25, 0.5, 0.5))
    path = board.to_file(tmp_path / "board.png")
    picture = np.asarray(PIL.Image.open(path).convert("RGB"))
    assert picture.shape == (1024, 1365, 3)
    assert tuple(picture[5, 300]) == (0x20, 0x30, 0x40)  # no ruler
    red = (picture[:, :, 0] > 200) & (picture[:, :, 1] < 60)
    ys, xs = np.nonzero(red)
    assert (xs.min(), xs.max()) == pytest.approx((0.25 * 1365, 0.75 * 1365), abs=4)
    assert (ys.min(), ys.max()) == pytest.approx((256, 768), abs=4)
    with pytest.raises(rc.InvalidRequest, match=r"\.png"):
        board.to_file(tmp_path / "board.gif")


def test_the_static_part_holds_a_picture_and_the_words_as_text(board):
    board.add("A<B", BOX)
    board.add("HELLO", BOX)
    html = board.static_html()
    assert "HELLO" in html
    assert "A&lt;B" in html
    assert "<img" in html


def test_the_import_stays_free_of_ipycanvas():
    import subprocess
    import sys

    code = "import sys, recraft_nb; recraft_nb.LayoutBoard; sys.exit('ipycanvas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# -- on ipycanvas --------------------------------------------------------------------------------------


@pytest.fixture
def told(monkeypatch):
    """What the manager of ipycanvas sends: one list of command numbers a message."""
    from ipycanvas import canvas

    messages = []

    def send(self, command, buffers=()):
        single = isinstance(command[0], int)
        messages.append([one[0] for one in ([command] if single else command)])

    monkeypatch.setattr(canvas._CanvasManager, "_send_custom", send)
    monkeypatch.setattr(canvas._CANVAS_MANAGER, "_current_canvas", None)
    return messages


def test_the_board_is_drawn_in_one_message(board, told):
    board.add("HELLO", BOX)
    canvas = board.canvas
    assert (canvas.width, canvas.height) == (1365, 1024)
    assert len(told) == 1
    board.add("TWO", BOX)
    assert len(told) == 2
    board.size = "1:1"
    assert (canvas.width, canvas.height) == (1024, 1024)


def test_a_view_that_comes_gets_everything_from_a_manager_that_has_forgotten(board, told):
    from ipycanvas.canvas import COMMANDS

    board.add("HELLO", BOX)
    drawn = []
    board.draw(lambda canvas: (drawn.append(1), canvas.fill_circle(10, 10, 5)))
    told.clear()
    board.canvas._handle_frontend_event(board.canvas, {"event": "client_ready"}, [])
    assert told[0][0] == COMMANDS["switchCanvas"]
    assert len(drawn) == 2
    assert any(COMMANDS["fill"] in message for message in told)


def test_an_error_while_drawing_leaves_nothing_held(board, told):
    from ipycanvas.canvas import _CANVAS_MANAGER, Canvas

    board.canvas  # noqa: B018 - makes it
    told.clear()

    def broken(canvas):
        canvas.fill_rect(0, 0, 5, 5)
        raise ZeroDivisionError("of the user")

    with pytest.raises(ZeroDivisionError):
        board.draw(broken)
    assert _CANVAS_MANAGER._caching is False
    assert told == []
    Canvas(width=5, height=5).fill_rect(0, 0, 5, 5)
    assert len(told) == 2  # the other canvas is drawn on at once: its switch, its rectangle


def test_what_breaks_later_is_a_card_and_the_board_is_still_drawn(board, told):
    calls = []

    def once(canvas):
        calls.append(canvas)
        if len(calls) > 1:
            raise ZeroDivisionError("of the user")

    board.draw(once)
    told.clear()
    board.add("HELLO", BOX)
    assert len(told) == 1
    assert isinstance(board.last_error, ZeroDivisionError)


def test_another_ipycanvas_is_not_touched(board, monkeypatch):
    import ipycanvas

    monkeypatch.setattr(ipycanvas, "__version__", "0.15.0")
    assert not drawing.available()
    with pytest.raises(rc.RecraftError, match=r"0\.15\.0"):
        board.draw(lambda canvas: None)
    board.add("HELLO", BOX)
    assert board.picture().size == (1365, 1024)


# -- views ---------------------------------------------------------------------------------------------


def test_a_view_writes_and_python_has_the_last_word(wire):
    board = rc.LayoutBoard("4:3")
    board.add("ONE", BOX)
    state = wire.view(board)
    seen = state["fields"]["revision"]
    word = state["fields"]["words"][0]
    wire.value(board, "set", values={"words": [{**word, "text": "TWO"}], "background": "#000000"}, based={})
    assert board.value[0]["text"] == "TWO"
    assert board.controls.background_color.hex == "#000000"
    board.add("THREE", BOX)
    wire.value(board, "set", values={"words": []}, based={"words": seen})
    assert len(board.value) == 2
    board.close()


def test_colours_of_a_view_keep_the_weights_of_python(wire):
    board = rc.LayoutBoard("4:3")
    board.controls = rc.Controls(colors=[rc.Color(rgb=(255, 0, 0), weight=0.5)], no_text=True)
    wire.view(board)
    wire.value(board, "set", values={"colors": ["#ff0000", "#00ff00"]}, based={})
    assert [color.weight for color in board.controls.colors] == [0.5, None]
    assert board.controls.no_text is True
    board.close()


def test_a_word_that_cannot_be_drawn_is_refused_of_a_view_too(wire):
    board = rc.LayoutBoard("4:3")
    wire.view(board)
    bbox = [[0, 0], [1, 0], [1, 1], [0, 1]]
    req = wire.ask(board, "set", values={"words": [{"id": "v", "text": "a=b", "bbox": bbox}]}, based={})
    assert wire.answer(req)["ok"] is False
    assert board.value == []
    board.close()


def test_a_page_without_ipycanvas_gets_a_picture(wire, until):
    board = rc.LayoutBoard("4:3")
    board.add("ONE", BOX)
    wire.view(board)
    req = wire.ask(board, "drawn", edge=400)
    until(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
    data = wire.answer(req)["value"]
    import io

    assert PIL.Image.open(io.BytesIO(data)).size == (400, 300)
    board.close()


def test_twenty_words_are_drawn_quickly(board):
    for place in range(20):
        board.add("BOARDGAME", (0.05 + 0.04 * place, 0.04 * place, 0.4, 0.1))
    board.scene()
    begun = time.perf_counter()
    board.scene()
    assert time.perf_counter() - begun < 0.5
