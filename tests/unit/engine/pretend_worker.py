"""A worker whose tasks are quick or wicked on demand; started by the tests as a process of its own."""

from __future__ import annotations

import hashlib
import io
import os
import time
from pathlib import Path


def draw(facts, blob):
    """A plain picture, 16 times smaller, in a colour that follows from everything that was asked."""
    if facts["prompt"] == "crash":
        os._exit(7)
    if facts["prompt"] == "spin":
        spin({"seconds": 60}, b"")
    if facts["prompt"] == "fail":
        raise ValueError("no such thing")
    digest = hashlib.sha256(repr(sorted(facts.items())).encode()).digest()
    color = tuple(digest[:3])
    if facts["format"] == "svg":
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {facts["width"]} {facts["height"]}">'
        text = f'{head}<rect width="9" height="9" fill="#{digest[:3].hex()}"/></svg>'
        return {"recipe": {"seed": facts["seed"]}}, text.encode()
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (facts["width"] // 16, facts["height"] // 16), color).save(
        file, facts["format"].upper(), method=0, compress_level=1
    )
    return {"recipe": {"seed": facts["seed"]}}, file.getvalue()


def spin(facts, blob):
    """Keep a processor busy and never let go of Python's lock for long."""
    if "flag" in facts:
        Path(facts["flag"]).touch()
    end = time.monotonic() + facts["seconds"]
    turns = 0
    while time.monotonic() < end:
        turns += sum(range(1000))
    return {"turns": turns}, b""


def bloat(facts, blob):
    return {"length": len(bytearray(facts["bytes"]))}, b""


def crash(facts, blob):
    print("a word on standard output", flush=True)
    os._exit(7)


def fail(facts, blob):
    raise LookupError("nothing there")


def echo(facts, blob):
    print("noise that must not reach the pipe", flush=True)
    return {**facts, "pid": os.getpid(), "environment": sorted(os.environ)}, blob


def edit(facts, blob):
    """A picture without looking at what came."""
    if facts["format"] == "svg":
        return {}, b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'
    return draw({**facts, "prompt": "", "width": 256, "height": 256, "sizes": []}, b"")


def words(facts, blob):
    return {"enhanced_prompt": f"{facts['prompt']}, at length"}, b""


def palette(facts, blob):
    return {"mapping": [color for color, _ in facts["colors"]]}, b""


def style(facts, blob):
    return {"traits": {"colors": [[1, 2, 3]], "look": "Grain", "light": 0.5, "grain": 0.0}}, b""


if __name__ == "__main__":
    from recraft_nb.engine.edits import tasks
    from recraft_nb.engine.worker import serve

    edits = dict.fromkeys(tasks(), edit)
    others = {"enhancePrompt": words, "optimizeColors": palette, "readStyle": style}
    own = {"draw": draw, "spin": spin, "bloat": bloat, "crash": crash, "fail": fail, "echo": echo}
    serve({**edits, **others, **own})
