"""The command line: ``recraft-nb serve | doctor | history``.

Exit codes: 0 fine, 1 a problem was found, 2 wrong use.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import unicodedata
from datetime import UTC
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recraft_nb._version import __version__
from recraft_nb.catalog import SERVICES
from recraft_nb.errors import RecraftError
from recraft_nb.live_check import look_at_services, services_with_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from recraft_nb.media import Image
    from recraft_nb.store import Store

__all__ = ["main"]

FINE, PROBLEM, WRONG_USE = 0, 1, 2

_PORT = 8321
_UNITS = 10_000
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_SHOWN_PROMPT = 60
_EXTRAS = {"uvicorn": "serve", "ipykernel": "lab", "jupyterlab": "lab"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: What stands after ``recraft-nb``; from the command line when None.

    Returns:
        The exit code. Wrong use ends in ``SystemExit(2)``, as argparse does it.
    """
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.command is None:
        parser.print_help(sys.stderr)
        return WRONG_USE
    commands = {"serve": _serve, "doctor": _doctor, "history": _history}
    try:
        return commands[given.command](given)
    except RecraftError as error:
        print(f"recraft-nb: {error}", file=sys.stderr)
        return PROBLEM
    except BrokenPipeError:
        # `recraft-nb history | head` closed the pipe; Python would complain once more at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE


def _parser() -> argparse.ArgumentParser:
    from recraft_nb.engine.drills import DRILLS

    parser = argparse.ArgumentParser(prog="recraft-nb", description="Recraft images at home in Jupyter.")
    parser.add_argument("--version", action="version", version=f"recraft-nb {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="serve | doctor | history")

    serve = commands.add_parser("serve", help="the local engine over HTTP, in the official dialect")
    serve.add_argument("--host", default="127.0.0.1", help="where to listen (default: this machine only)")
    serve.add_argument("--port", type=_port, default=_PORT, help=f"default {_PORT}; 0 takes a free one")
    serve.add_argument(
        "--key",
        nargs="+",
        action="extend",
        metavar="KEY",
        type=_key,
        help="keys that are let in, each with its play units as KEY=UNITS or with --units; "
        "without any, one is made and printed",
    )
    serve.add_argument("--units", type=_count, default=_UNITS, help=f"of each new key (default {_UNITS:,})")
    serve.add_argument(
        "--latency", choices=("none", "real"), default="none", help="real: the service's usual waiting times"
    )
    serve.add_argument("--faults", choices=DRILLS, help="a drill for lessons and tests")
    serve.add_argument("--quiet", action="store_true", help="no line for each request")
    serve.add_argument("--state", type=Path, help="folder for results and balances (default: in the store)")

    doctor = commands.add_parser("doctor", help="environment, store, and calls whose outcome is unknown")
    doctor.add_argument(
        "--live",
        action="store_true",
        help="also ask each service that has a key for its account and models; nothing is paid",
    )

    history = commands.add_parser("history", help="the pictures in the store, newest first")
    history.add_argument("--search", default="", metavar="TEXT", help="words in prompts, tags and notes")
    history.add_argument("--limit", type=_positive, default=20, help="how many (default 20)")
    history.add_argument("--json", action="store_true", help="one JSON list instead of lines")
    return parser


def _serve(given: argparse.Namespace) -> int:
    try:
        import uvicorn
    except ImportError:
        print('recraft-nb serve needs uvicorn: pip install "recraft-nb[serve]"', file=sys.stderr)
        return PROBLEM
    from recraft_nb.engine.serving import listen, new_key, served

    keys = dict(given.key or [(new_key(), None)])
    log = None if given.quiet else partial(print, flush=True)
    app = served(
        given.state or _default_state(),
        {key: given.units if units is None else units for key, units in keys.items()},
        real_latency=given.latency == "real",
        drill=given.faults,
        log=log,
    )
    try:
        listening = listen(given.host, given.port)
    except OSError as error:
        print(f"recraft-nb: cannot listen on {given.host}:{given.port}: {error.strerror}", file=sys.stderr)
        return PROBLEM
    with listening:
        made = None if given.key else next(iter(keys))
        for line in _greeting(given.host, listening.getsockname()[1], made):
            print(line, flush=True)
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", server_header=False))
        try:
            server.run(sockets=[listening])
        except KeyboardInterrupt:
            return FINE
    return FINE


def _greeting(host: str, port: int, made_key: str | None) -> Iterator[str]:
    from recraft_nb.engine.marks import LABEL

    shown = f"[{host}]" if ":" in host else host
    base = f"http://{shown}:{port}/v1"
    yield f"{LABEL}. Balances are play units; no money moves."
    yield f"  address  {base}"
    if made_key is not None:
        yield f"  key      {made_key}   (for this run; --key sets your own)"
    insecure = "" if host in _LOOPBACK else ", insecure=True"
    yield f"  Python   rc.Recraft(base_url={base!r}{insecure})   with RECRAFT_API_KEY set to the key"
    if insecure:
        yield "  There is no encryption: anybody on this network can read what is sent here."
    yield "Ctrl-C ends it."


def _default_state() -> Path:
    with _open_store() as store:
        return store.state


def _doctor(given: argparse.Namespace) -> int:
    if given.live and not services_with_key():
        names = ", ".join(name for service in SERVICES.values() for name in service.key_env)
        print(f"recraft-nb: no key is set, so no service can be asked. Set one of {names}.", file=sys.stderr)
        return WRONG_USE
    problems: list[str] = []
    print(f"recraft-nb {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    for name in _parts():
        version = _version_of(name)
        print(f"  {name:<16} {version or 'missing'}")
        if version is None:
            problems.append(f"{name} is missing: pip install recraft-nb again")
    for name, extra in _EXTRAS.items():
        print(f"  {name:<16} {_version_of(name) or f'not installed (only for recraft-nb[{extra}])'}")
    print(f"keys: {', '.join(_keys_set()) or 'none set; the local engine is used'}")
    problems += _store_problems()
    for finding in look_at_services() if given.live else ():
        for line in finding.lines:
            print(_plain(line))
        problems += finding.problems
    for problem in problems:
        print(f"PROBLEM  {_plain(problem)}")
    print("no problem found" if not problems else f"{len(problems)} problem(s) found")
    return PROBLEM if problems else FINE


def _parts() -> list[str]:
    """What the installed package says that it needs, without the extras."""
    needs = metadata.requires("recraft-nb") or []
    return sorted(
        (re.split(r"[^\w.-]", one, maxsplit=1)[0] for one in needs if "extra ==" not in one), key=str.lower
    )


def _version_of(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _keys_set() -> list[str]:
    """Names of the key variables that are set; never their values."""
    names = (name for service in SERVICES.values() for name in service.key_env)
    return [name for name in names if os.environ.get(name)]


def _store_problems() -> list[str]:
    try:
        store = _open_store()
    except RecraftError as error:
        print("store: cannot be opened")
        return [str(error)]
    with store:
        print(f"store: {store.path}")
        print(f"  pictures     {len(store.history):,}")
        unknown = store.journal.unknown()
        print(f"  unknown      {len(unknown)} call(s) whose outcome nobody knows")
        return [
            f"unknown call {entry.id}: {entry.operation} at {entry.provider}, {entry.price}, "
            f"sent {_time(entry.sent_at)}; see client.journal.settle({entry.id!r}, …)"
            for entry in unknown
        ]


def _history(given: argparse.Namespace) -> int:
    with _open_store() as store:
        found = list(store.history.search(given.search, limit=given.limit))
        if given.json:
            print(json.dumps([_as_json(image) for image in found], indent=2, ensure_ascii=False))
        else:
            for image in found:
                print(_as_line(image))
            if not found:
                print("no pictures found", file=sys.stderr)
    return FINE


def _open_store() -> Store:
    from recraft_nb.store import open_store

    return open_store()


def _as_json(image: Image) -> dict[str, Any]:
    width, height = image.size
    return {
        "id": image.id,
        "image_id": image.image_id,
        "created": image.created.astimezone(UTC).isoformat(),
        "provider": image.provider,
        "model": image.model,
        "prompt": image.prompt,
        "credits": image.credits,
        "format": image.format,
        "width": width,
        "height": height,
        "rating": image.rating,
        "tags": list(image.tags),
    }


def _as_line(image: Image) -> str:
    prompt = _plain(image.prompt)
    if len(prompt) > _SHOWN_PROMPT:
        prompt = f"{prompt[: _SHOWN_PROMPT - 1]}…"
    cost = "?" if image.credits is None else str(image.credits)
    return f"{_time(image.created)}  {image.id[:12]}  {image.model or image.provider:<24} {cost:>5}  {prompt}"


def _time(moment: datetime | None) -> str:
    return "?" if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def _plain(text: str) -> str:
    """The text on one line, without anything that a terminal would obey."""
    return "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in text)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65_535:  # noqa: PLR2004 - sixteen bits
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _count(text: str) -> int:
    count = int(text)
    if count < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return count


def _positive(text: str) -> int:
    count = int(text)
    if count < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return count


def _key(text: str) -> tuple[str, int | None]:
    """``KEY`` or ``KEY=UNITS``; a key may hold ``=`` itself, as long as no number follows the last one."""
    key, sign, units = text.rpartition("=")
    if not (sign and units.isascii() and units.isdigit()):
        key, units = text, ""
    if not key.isascii() or not key.isprintable() or not key.strip() or " " in key:
        raise argparse.ArgumentTypeError("a key is one word of ASCII letters, digits and signs")
    return key, int(units) if units else None


if __name__ == "__main__":
    sys.exit(main())
