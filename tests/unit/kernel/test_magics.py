"""``%recraft`` in a real shell, in this process, against the paid service at a socket."""

from __future__ import annotations

import atexit
import sys

import pytest
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell

import recraft_nb as rc


@pytest.fixture(scope="module")
def started():
    """One shell for all: to start one costs half a second."""
    main = sys.modules["__main__"]
    made = InteractiveShell()
    sys.modules["__main__"] = main  # the shell takes its place, and processes of later tests look there
    made.history_manager.enabled = False
    made.Completer.use_jedi = False  # it takes a third of a second a word, and is not ours
    yield made
    atexit.unregister(made.atexit_operations)
    made.atexit_operations()


@pytest.fixture
def shell(started, paid_service, monkeypatch):
    monkeypatch.setenv("RECRAFT_API_KEY", paid_service.key)
    monkeypatch.setenv("RECRAFT_API_BASE", paid_service.url)
    started.reset(new_session=False)
    started.run_line_magic("load_ext", "recraft_nb")
    yield started
    started.run_line_magic("unload_ext", "recraft_nb")


def run(shell, code):
    return shell.run_cell(code, store_history=False)


def complete(shell, text):
    with provisionalcompleter():
        return [each.text for each in shell.Completer.completions(text, len(text))]


def test_a_cell_of_words_becomes_pictures_and_the_job_stands_in_a_variable(shell, paid_service):
    done = run(
        shell, "%%recraft --model recraftv4_1 --n 2 --size 4:3 --seed 7 --as fox\na red fox\nin the snow"
    )
    assert done.success
    assert len(shell.user_ns["fox"].result(20)) == 2
    assert paid_service.calls[0].json == {
        "prompt": "a red fox\nin the snow",
        "model": "recraftv4_1",
        "n": 2,
        "size": "4:3",
        "random_seed": 7,
        "response_format": "url",
    }


def test_a_line_of_words_is_taken_as_it_stands(shell, paid_service):
    assert run(shell, '%recraft a cat\'s "hat" -- and a bow').success
    shell.user_ns["_recraft"].result(20)
    assert paid_service.calls[0].json["prompt"] == 'a cat\'s "hat" -- and a bow'


def test_a_style_may_be_written_as_the_tab_key_writes_it(shell):
    run(shell, "%recraft --style Pixel_art a cat")
    assert shell.user_ns["_recraft"].request.style == "Pixel art"
    shell.user_ns["_recraft"].result(20)


def test_colours_and_quoted_values_are_understood(shell):
    run(
        shell,
        '%recraft --model=recraftv3 --style "Pixel art" --colors teal,#c0392b --background ivory -- --dashes',
    )
    request = shell.user_ns["_recraft"].request
    assert (request.prompt, request.model, request.style) == ("--dashes", "recraftv3", "Pixel art")
    assert [color.hex for color in request.controls.colors] == ["#008080", "#c0392b"]
    shell.user_ns["_recraft"].result(20)


def test_the_job_is_shown_as_it_is_shown_anywhere(shell, monkeypatch):
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    run(shell, "%recraft a cat")
    assert shown == [shell.user_ns["_recraft"]]
    shown[0].result(20)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("--modle recraftv3 a cat", "option = '--modle': is none of %recraft's. Nearest: '--model'."),
        ("--n two a cat", "--n = 'two': must be a whole number."),
        ("--size", "--size = '': needs a value"),
        ("--n 2", "prompt = '': needs words"),
        ("", "prompt = '': needs words"),
        ("--as 2x a cat", "--as = '2x': must be the name of a variable."),
        ("--n 9 a cat", "n = 9: must be a whole number from 1 to 6. Nearest: 6."),
        ("--size 5:3 a cat", "Nearest: '16:9'."),
        ('--style "Pixel a cat', "quotation mark that is never closed"),
    ],
)
def test_what_is_wrong_is_said_in_words_with_the_nearest_and_nothing_is_sent(
    shell, paid_service, capsys, line, words
):
    done = run(shell, f"%recraft {line}")
    assert isinstance(done.error_in_exec, rc.InvalidRequest)
    assert words in str(done.error_in_exec)
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err
    assert "InvalidRequest: " in said.out + said.err
    assert paid_service.calls == []


def test_every_problem_of_a_line_is_said_at_once(shell):
    done = run(shell, "%recraft --sise 4:3 --n x")
    assert len(done.error_in_exec.problems) == 3


def test_help_lists_every_option(shell, capsys):
    from recraft_nb.kernel.command import OPTIONS

    assert run(shell, "%recraft --help").success
    said = capsys.readouterr().out
    assert all(name in said for name in OPTIONS)


def test_one_client_is_made_on_first_use_and_closed_with_the_magic(shell):
    run(shell, "%recraft --as first a cat")
    run(shell, "%recraft --as second a dog")
    first, second = shell.user_ns["first"], shell.user_ns["second"]
    first.result(20), second.result(20)
    magic = shell.magics_manager.magics["line"]["recraft"]
    made = magic._client
    assert first.client is second.client is made if hasattr(first, "client") else made is not None
    shell.run_line_magic("unload_ext", "recraft_nb")
    with pytest.raises(rc.RecraftError, match="closed"):
        made.generate("x")
    assert "recraft" not in shell.magics_manager.magics["cell"]


def test_a_client_of_ones_own_is_used_from_then_on_and_stays_open(shell, client, paid_service):
    shell.user_ns["mine"] = client
    assert run(shell, "%recraft --client mine").success
    run(shell, "%recraft a cat")
    shell.user_ns["_recraft"].result(20)
    assert len(client.history) == 1
    shell.run_line_magic("unload_ext", "recraft_nb")
    client.generate("a dog").result(20)


@pytest.mark.parametrize(("name", "words"), [("nobody", "no such variable"), ("x", "a int")])
def test_a_client_that_is_none_is_said(shell, name, words):
    shell.user_ns["x"] = 1
    done = run(shell, f"%recraft --client {name} a cat")
    assert words in str(done.error_in_exec)


def test_loading_twice_is_loading_once(shell):
    magic = shell.magics_manager.magics["line"]["recraft"]
    shell.run_line_magic("reload_ext", "recraft_nb")
    rc.load_ipython_extension(shell)
    assert shell.magics_manager.magics["line"]["recraft"] is not magic  # reload takes it away first
    assert complete(shell, "%recraft --mod") == ["--model"]


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("%recraft --mo", {"--model"}),
        ("%%recraft --s", {"--size", "--seed", "--style", "--style-id", "--style-match"}),
        ("%%recraft --n 4 --model recraftv4_1_u", {"recraftv4_1_utility"}),
        ("%recraft --size 16", {"16:9"}),
        ("%recraft --model recraftv4_1 --size 12", {"1216x896", "1280x832"}),
        ("%recraft --size 16:", {"9"}),
        ("%recraft --model=recraftv2", {"recraftv2"}),
        ("%recraft --output v", {"vector"}),
        ("%recraft --model recraftv3 --style Pix", {"Pixel_art"}),
        ('%recraft --style "Pixel a', {'art"'}),
    ],
)
def test_the_tab_key_completes_options_models_sizes_and_styles(shell, text, some):
    assert some <= set(complete(shell, text))


def test_the_tab_key_offers_nothing_of_ours_elsewhere(shell):
    assert "--model" not in complete(shell, "%recraft a cat ")
    assert "--model" not in complete(shell, "%recraftish --mo")
