"""Waiting for a widget in a real kernel, over its own sockets; the browser's side is in tests/lab."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest
from support import notebooks
from support.kernels import FrontEnd, Kernel, write_kernel_spec

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDGET = """
from recraft_nb.widgets.base import Widget, answers
class Counter(Widget):
    module = "answer_card"
    count = 0
    @property
    def value(self): return self.count
    @answers("type")
    def _type(self): self.count += 1; self.changed()
    @answers("press")
    def _press(self): self.acted(self.count)
w = Counter()
"""


@pytest.fixture(scope="module")
def kernel(tmp_path_factory) -> Iterator[Kernel]:
    with Kernel.run(tmp_path_factory.mktemp("kernel")) as kernel:
        yield kernel


@pytest.fixture(scope="module", params=["main", "subshell"])
def routed(request, kernel) -> Iterator[FrontEnd]:
    """A front end for each way that a view's messages may take in ipykernel 7."""
    version = kernel_version(kernel)
    if request.param == "subshell" and version < (7, 0):
        pytest.skip(f"ipykernel {version} has no subshells")
    with kernel.front_end(subshell=request.param == "subshell") as made:
        yield made


@pytest.fixture
def page(routed) -> FrontEnd:
    """A page with a fresh widget in it that is shown nowhere yet."""
    routed.views = True
    routed.items.clear()
    assert routed.done(WIDGET).status == "ok"
    return routed


def kernel_version(kernel: Kernel) -> tuple[int, ...]:
    with kernel.front_end() as page:
        text = page.done("import ipykernel; print(*ipykernel.version_info[:2])").text
    return tuple(int(number) for number in text.split())


WAITS = pytest.mark.parametrize("wait", ["w.wait()", "await w"])


@WAITS
def test_a_press_ends_the_waiting_and_every_output_is_in_its_own_cell(page, wait):
    waiting = page.run(f"print('before'); got = {wait}; print('after', got)")
    after, last = page.run("print('second')"), page.run("print('third')")
    page.until(lambda: waiting.shown)
    page.tell("type")
    page.tell("press")
    last.end()
    assert (waiting.text, waiting.shown) == ("before\nafter 1\n", 1)
    assert (after.text, last.text) == ("second\n", "third\n")
    assert [waiting.status, after.status, last.status] == ["ok"] * 3


@WAITS
def test_typing_alone_ends_nothing_and_callbacks_are_called_meanwhile(page, wait):
    page.done("w.on_change(lambda value: w.tell('seen', value=value))")
    waiting = page.run(f"{wait}")
    page.until(lambda: waiting.shown)
    page.tell("type")
    page.until(lambda: {"kind": "seen", "args": {"value": 1}} in page.items)
    assert not waiting.reply
    page.tell("press")
    assert waiting.end().status == "ok"


@WAITS
def test_a_widget_that_is_to_be_seen_already_is_not_shown_again(page, wait):
    page.done("from IPython.display import display; display(w)")
    waiting = page.run(wait)
    page.until(lambda: any(item.get("knock") for item in page.items))
    page.tell("press")
    assert waiting.end().status == "ok"
    assert waiting.shown == 0


def test_the_kernel_is_busy_as_long_as_its_cell_waits(page):
    waiting = page.run("w.wait()")
    page.until(lambda: waiting.shown)
    page.tell("type")
    if not page.subshell:
        page.until(lambda: page.status == "idle")
        page.until(lambda: page.status == "busy")
    page.tell("press")
    waiting.end()


@WAITS
def test_an_interrupt_ends_the_waiting_and_the_kernel_goes_on(kernel, page, wait):
    waiting = page.run(wait)
    queued = page.run("print('never')")
    page.until(lambda: any(item.get("knock") for item in page.items))
    page.tell("type")
    page.read(0.1)
    kernel.interrupt()
    assert waiting.end().error.startswith(("KeyboardInterrupt", "CancelledError"))
    # As after every interrupt: the cells behind it are not run.
    assert queued.end().status == "aborted"
    handler = page.done("import signal; print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)")
    assert handler.text == "True\n"
    kernel.interrupt()  # an idle kernel survives one, too
    assert page.done("print('here')").text == "here\n"


@pytest.mark.long
def test_interrupts_at_random_moments_lose_no_cell(kernel, page):
    seed = random.randrange(2**32)
    print("seed", seed)
    moments = random.Random(seed)
    page.done("from IPython.display import display; display(w)")
    for _ in range(12):
        waiting = page.run("w.wait()")
        after = page.run("1")
        page.until(lambda waiting=waiting: waiting.started)
        for _ in range(moments.randrange(6)):
            page.tell("type")
        page.read(moments.random() / 10)
        kernel.interrupt()
        if moments.random() < 0.5:
            page.tell("press")
        assert waiting.end().status == "error", waiting
        assert after.end().status in {"aborted", "ok"}, after
        assert page.done("print('here')").text == "here\n"


def test_an_error_in_a_cell_that_was_queued_stops_those_behind_it(page):
    waiting = page.run("w.wait()")
    page.until(lambda: waiting.shown)
    fails, behind = page.run("1 / 0"), page.run("print('never')")
    page.tell("press")
    assert waiting.end().status == "ok"
    assert fails.end().error.startswith("ZeroDivisionError")
    assert behind.end().status == "aborted"
    assert page.done("print('here')").text == "here\n"


@WAITS
def test_a_page_that_is_loaded_anew_meanwhile_gets_what_it_asks_for(page, wait):
    waiting = page.run(wait)
    page.until(lambda: waiting.shown)
    if wait == "w.wait()":  # ipykernel itself leaves these until an awaiting cell is over
        asked = [page.ask("kernel_info_request"), page.ask("comm_info_request", target_name="jupyter.widget")]
        page.until(lambda: all(name in page.answers for name in asked))
        assert page.comms[-1] in page.answers[asked[1]]["comms"]
    page.tell("ready", view="two")
    page.until(lambda: any(item.get("to") == "two" for item in page.items))
    assert not waiting.reply
    page.tell("press")
    assert waiting.end().status == "ok"


def test_either_of_two_front_ends_may_act_and_their_cells_wait_in_order(kernel, page):
    waiting = page.run("print('waiting'); w.wait(); order = ['wait']")
    page.until(lambda: waiting.shown)
    with kernel.front_end() as other:
        other.comms, other.subshell = page.comms, None
        second = page.run("order.append('mine')")
        page.read(0.2)
        third = other.run("print(order + ['theirs'])")
        other.tell("press")
        assert third.end().text == "['wait', 'mine', 'theirs']\n"
    assert waiting.end().text == "waiting\n"
    assert second.end().status == "ok"


def test_a_wait_within_a_callback_is_refused_and_the_outer_one_goes_on(page):
    page.done("inner = Counter(); refused = []\ndef again(value):\n"
              "  try: inner.wait()\n  except Exception as error: refused.append(error)\nw.on_change(again)")  # fmt: skip
    page.comms[-1], page.comms[-2] = page.comms[-2], page.comms[-1]
    waiting = page.run("w.wait(); print(type(refused[0]).__name__, 'await' in str(refused[0]))")
    page.until(lambda: waiting.shown)
    page.tell("type")
    page.tell("press")
    assert waiting.end().text == "WaitUnavailable True\n"


def test_a_task_that_awaits_a_widget_holds_no_cell_back(page):
    page.done("import asyncio\nfrom IPython.display import display; display(w)")
    page.done("task = asyncio.ensure_future(w._until_acted())")
    assert page.done("print('next', task.done())").text == "next False\n"
    page.items.clear()
    waiting = page.run("blocked = w.wait(); print(blocked)")
    page.until(lambda: any(item.get("knock") for item in page.items))
    page.tell("press")
    assert waiting.end().text == "0\n"
    assert page.done("print(await task)").text == "0\n"


@WAITS
def test_a_time_limit_is_kept(page, wait):
    limited = "w.wait(0.2)" if wait == "w.wait()" else "import asyncio; await asyncio.wait_for(w, 0.2)"
    page.done("from IPython.display import display; display(w)")
    assert page.done(limited).error.startswith("TimeoutError")


@WAITS
def test_closing_the_widget_ends_the_waiting(page, wait):
    page.done("w.on_change(lambda value: w.close())")
    waiting = page.run(wait)
    page.until(lambda: waiting.shown)
    page.tell("type")
    assert "closed" in waiting.end().error


# -- where nobody answers --------------------------------------------------------------------------------


@WAITS
def test_a_program_that_runs_the_notebook_is_told_at_once(page, wait):
    begun = time.monotonic()
    cell = page.done(wait, allow_stdin=False)
    assert cell.error.startswith("WaitUnavailable")
    assert "RECRAFT_NB_HEADLESS=1" in cell.error
    assert cell.shown == 0
    assert time.monotonic() - begun < 2


@WAITS
@pytest.mark.parametrize("known", [True, False], ids=["a tab that was closed", "a front end without widgets"])
def test_without_a_sign_of_a_view_the_waiting_ends_soon(page, wait, known):
    limits = "from recraft_nb.widgets import presence; presence._ANSWERS, presence._OPENS = {}\n"
    page.done(limits.format("0.2, 60" if known else "60, 0.2"))
    if known:
        page.done("from IPython.display import display; display(w)")
        page.until(lambda: any("state" in item for item in page.items))
    page.views = False
    cell = page.done(wait)
    page.done(limits.format("2.0, 10.0"))
    assert cell.error.startswith("WaitUnavailable: No view of the widget gave a sign within 0.2 s")
    assert "next cell" in cell.error


def test_a_kernel_that_this_was_never_tried_on_is_refused_at_once(page):
    page.done("import ipykernel; was = ipykernel.version_info; ipykernel.version_info = (9, 0, 0)")
    cell = page.done("w.wait()")
    page.done("ipykernel.version_info = was")
    assert cell.error.startswith("WaitUnavailable: Waiting in a cell was never tried on this kernel")
    assert cell.shown == 0


@pytest.mark.long  # nbformat alone takes six seconds to load
def test_papermill_and_its_like_end_with_the_reason_or_take_the_present_value(tmp_path, monkeypatch):
    write_kernel_spec(tmp_path / "kernels")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    code = f"import os\n{WIDGET}\ntry: w.wait()\nfinally:\n  os.environ['RECRAFT_NB_HEADLESS'] = '1'; print(w.wait(), await w)"
    from nbclient.exceptions import CellExecutionError

    notebook = notebooks.made_of(code)
    with pytest.raises(CellExecutionError, match="WaitUnavailable"):
        notebooks.run(notebook, kernel="tested")
    assert notebook.cells[0].outputs[0].text == "0 0\n"
