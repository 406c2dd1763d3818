"""What stands after ``%recraft``: words read into options and a prompt, and what could stand there next."""

from __future__ import annotations

import difflib
import io
import shlex
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from recraft_nb.catalog import (
    ASPECTS,
    IMAGE_FORMATS,
    MODELS,
    STYLE_MATCHES,
    Output,
    all_styles,
    pixels,
    styles_of,
)
from recraft_nb.errors import InvalidRequest, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["HELP", "OPTIONS", "Command", "completions", "read_command"]


@dataclass(frozen=True, slots=True)
class Option:
    """One option: the argument of ``client.generate`` that it gives, and what may stand after it."""

    argument: str
    help: str
    read: Callable[[str], Any] = str
    values: Callable[[Mapping[str, Any]], Iterable[str]] = lambda _: ()


def _whole(text: str) -> int:
    return int(text, 10)


def _colors(text: str) -> list[str]:
    return [color.strip() for color in text.split(",") if color.strip()]


def _style(text: str) -> str:
    """A style name; ``Pixel_art`` is how the tab key writes one without quotes."""
    return next((name for name in all_styles() if name.replace(" ", "_") == text), text)


def _models(_: Mapping[str, Any]) -> Iterable[str]:
    return MODELS


def _sizes(given: Mapping[str, Any]) -> Iterable[str]:
    found = (pixels(str(given["model"]), aspect) for aspect in ASPECTS) if "model" in given else ()
    return (*ASPECTS, *(f"{size[0]}x{size[1]}" for size in found if size))


def _styles(given: Mapping[str, Any]) -> Iterable[str]:
    return styles_of(str(given.get("model"))) or all_styles()


OPTIONS: Mapping[str, Option] = {
    "--model": Option("model", "the model; without it the service's own choice", values=_models),
    "--n": Option("n", "how many pictures, 1 to 6", _whole, lambda _: "123456"),
    "--size": Option("size", 'aspect or pixels: "4:3", "1216x896"', values=_sizes),
    "--style": Option("style", 'a curated style of V3 or V2: "Pixel art" or Pixel_art', _style, _styles),
    "--style-id": Option("style_id", "the id of a style of your own"),
    "--style-match": Option("style_match", "how closely to follow the style", values=lambda _: STYLE_MATCHES),
    "--negative": Option("negative_prompt", "what should not be there (V3, V2)"),
    "--seed": Option("random_seed", "a whole number; the same seed draws the same", _whole),
    "--output": Option("output", "raster or vector", values=lambda _: [each.value for each in Output]),
    "--format": Option("image_format", "file format of raster pictures", values=lambda _: IMAGE_FORMATS),
    "--colors": Option("colors", 'colours, with commas between them: "teal,#c0392b"', _colors),
    "--background": Option("background_color", "colour of the background"),
    "--as": Option("as", "the variable that gets the job; _recraft without it"),
    "--client": Option("client", "the variable that holds the client to use, now and from now on"),
    "--help": Option("help", "this list"),
}

HELP = "\n".join(
    [
        "%recraft [options] a prompt          pictures from the words of the line",
        "%%recraft [options]                  pictures from the words of the cell",
        "",
        "The job is shown as it arrives, and stands in a variable: batch = _recraft.result()",
        "A prompt of its own beginning with two dashes goes after a lone --.",
        "",
        *(f"  {name:<14} {option.help}" for name, option in OPTIONS.items()),
    ]
)


@dataclass(frozen=True, slots=True)
class Command:
    """A line as it was understood.

    Attributes:
        arguments: Arguments of ``client.generate``, the prompt among them where there is one.
        name: The variable for the job.
        client: The variable that holds the client, or None.
        help: Whether only the list of options is wanted.
    """

    arguments: Mapping[str, Any]
    name: str = "_recraft"
    client: str | None = None
    help: bool = False


def read_command(line: str, cell: str | None = None) -> Command:
    """Read a line, and the cell below it.

    Raises:
        InvalidRequest: With every problem at once, and the nearest option where there is one.
    """
    problems: list[Problem] = []
    found: dict[str, Any] = {}
    rest = line.strip()
    while rest.startswith("--"):
        word, rest = _word(rest)
        if word == "--":
            break
        name, equals, value = word.partition("=")
        option = OPTIONS.get(name)
        if option is None:
            near = difflib.get_close_matches(name, OPTIONS, n=1)
            problems.append(Problem("option", name, "is none of %recraft's.", near[0] if near else None))
            # Its value, if it has one, is no prompt.
            if not equals and rest and not rest.startswith("--"):
                _, rest = _word(rest)
            continue
        if name == "--help":
            return Command({}, help=True)
        if not equals:
            if not rest or rest.startswith("--"):
                problems.append(Problem(name, "", f"needs a value: {option.help}."))
                continue
            value, rest = _word(rest)
        try:
            found[option.argument] = option.read(value)
        except ValueError:
            problems.append(Problem(name, value, "must be a whole number."))
    return _made(found, rest, cell, problems)


def _made(found: dict[str, Any], rest: str, cell: str | None, problems: list[Problem]) -> Command:
    name, client = found.pop("as", "_recraft"), found.pop("client", None)
    for option, variable in (("--as", name), ("--client", client)):
        if variable is not None and not variable.isidentifier():
            problems.append(Problem(option, variable, "must be the name of a variable."))
    words = " ".join(part for part in (rest.strip(), (cell or "").strip()) if part)
    if not words and not (client and not found and cell is None):
        problems.append(Problem("prompt", "", "needs words: in the line, or in the cell of %%recraft."))
    if problems:
        raise InvalidRequest(problems, what="This %recraft line")
    if words:
        found["prompt"] = words
    return Command(found, name, client)


def _word(text: str) -> tuple[str, str]:
    """The first word, quotes taken off, and what stands behind it as it is."""
    source = io.StringIO(text)
    reader = shlex.shlex(source, posix=True)
    reader.whitespace_split, reader.commenters = True, ""
    reader.quotes, reader.escape = "\"'", ""
    try:
        word = reader.get_token()
    except ValueError as error:
        raise InvalidRequest(
            [Problem("line", text, "has a quotation mark that is never closed.")], what="This %recraft line"
        ) from error
    return word or "", text[source.tell() :].lstrip()


def completions(line: str, symbol: str) -> Sequence[str]:
    """What may stand in the place of ``symbol``, the end of an unfinished line.

    Args:
        line: The line after ``%recraft``, up to the cursor.
        symbol: Its last piece, as IPython splits it: at spaces, quotes, ``=`` and ``:``.
    """
    quoted = line.count('"') % 2 == 1
    head, _, begun = line.rpartition('"' if quoted else " ")
    if begun.startswith("--") and "=" not in begun:
        return [name for name in OPTIONS if name.startswith(begun)]
    if "=" in begun:
        name, _, begun = begun.partition("=")
    else:
        name = (head.replace("=", " ").split() or [""])[-1]
    option = OPTIONS.get(name)
    if option is None:
        return []
    done = len(begun) - len(symbol)
    fitting = (value for value in option.values(_given(head)) if value.lower().startswith(begun.lower()))
    return [f'{value[done:]}"' if quoted else value[done:].replace(" ", "_") for value in fitting]


def _given(head: str) -> dict[str, str]:
    words = head.replace("=", " ").split()
    return {OPTIONS[name].argument: value for name, value in pairwise(words) if name in OPTIONS}
