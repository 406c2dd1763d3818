"""Waiting for a widget in a cell, in a real JupyterLab; every kind of kernel is in tests/unit/kernel."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.lab

CLIENT = "import recraft_nb as rc\nclient = rc.Recraft(provider='local')\nform = rc.PromptForm(client)"
WAITS = "print('before')\nrequest = {}\nprint('then', request.prompt)"


@pytest.mark.parametrize("wait", ["form.wait()", "await form"])
def test_generate_ends_the_waiting_typing_does_not_and_every_output_is_in_its_cell(lab, wait):
    lab.open(CLIENT, WAITS.format(wait), "print('second')", "print('third')")
    lab.start_all()
    box = lab.page.locator(".rnb-prompt-text")
    box.fill("two boats on a lake")
    box.press("Tab")
    lab.page.wait_for_function("() => document.querySelector('.rnb-generate:enabled')")
    assert lab.text(1) == "before\n"
    assert lab.text(2) == ""
    lab.page.locator(".rnb-generate").click()
    lab.page.wait_for_function(PRINTED, arg=[3, "third"])
    assert [lab.text(cell) for cell in (1, 2, 3)] == [
        "before\nthen two boats on a lake\n",
        "second\n",
        "third\n",
    ]


def test_interrupt_ends_the_waiting_and_the_notebook_goes_on(lab):
    lab.open(CLIENT, WAITS.format("form.wait()"), "print('second')")
    lab.start_all()
    lab.page.locator(".rnb-generate").wait_for()
    lab.interrupt()
    lab.page.wait_for_function(PRINTED, arg=[1, "KeyboardInterrupt"])
    assert lab.text(2) == ""
    lab.idle()
    # What was queued behind the interrupted cell is aborted first, and with it what comes in that moment.
    answers = (lab.execute("print('here')") for _ in range(100))
    assert next(answer for answer in answers if answer != "aborted") == "ok"


def test_a_page_that_is_loaded_anew_shows_the_widget_again_and_can_still_act(lab):
    lab.open(CLIENT, WAITS.format("form.wait()"))
    lab.start_all()
    lab.page.locator(".rnb-prompt-text").fill("an owl")
    lab.page.locator(".rnb-prompt-text").press("Tab")
    lab.save()
    lab.load()
    box = lab.page.locator(".rnb-prompt-text")
    box.wait_for()
    lab.page.wait_for_function("() => document.querySelector('.rnb-prompt-text')?.value === 'an owl'")
    lab.page.locator(".rnb-generate").click()
    lab.idle()
    assert lab.execute("assert request.prompt == 'an owl'") == "ok"


PRINTED = """([cell, words]) => {
  const { outputs } = window.jupyterapp.shell.currentWidget.content.model.cells.get(cell);
  return JSON.stringify(outputs.toJSON()).includes(words);
}"""
