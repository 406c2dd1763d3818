"""P18: the local engine draws, edits and enlarges 1024²; and how soon a kernel answers meanwhile."""

from __future__ import annotations

import argparse
import asyncio
import base64
import contextlib
import io
import statistics
import sys
import tempfile
import time

import httpx
from _pictures import pictures
from jupyter_client.manager import start_new_kernel
from PIL import Image

from recraft_nb.engine import create_app

PROMPTS = [
    "a red cat on a windowsill",
    "three apples on a wooden table",
    "a lighthouse by the sea at sunset",
    "two boats on a lake, mountains behind",
    "a robot reading a book in a library, watercolor",
    "an owl in a forest at night under a full moon",
    "a yellow bicycle in front of a house",
    'a poster that says "Spring Fair" with flowers',
    "a seamless pattern of mushrooms and leaves",
    "a fox, badge, vintage travel style",
]

SETUP = """
import recraft_nb as rc
client = rc.Recraft(provider="local", store={store!r})
client.generate("a warm-up", n=1).result(60)
"""
START = "job = client.generate({prompt!r}, size='1024x1024', n={n}, random_seed={seed})"
STATE = "(job.finished_at - job.created).total_seconds() if job.done() else None"


class Kernel:
    """A kernel, asked over its sockets as a notebook does."""

    def __init__(self) -> None:
        self.manager, self.client = start_new_kernel()

    def close(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def run(self, code: str, value: str = "None") -> tuple[str, float]:
        """Run code; the value of an expression afterwards, and the milliseconds until the answer."""
        start = time.perf_counter()
        asked = self.client.execute(code, silent=True, user_expressions={"value": value})
        while (answer := self.client.get_shell_msg(timeout=90))["parent_header"]["msg_id"] != asked:
            pass
        took = (time.perf_counter() - start) * 1000
        assert answer["content"]["status"] == "ok", answer["content"]
        return answer["content"]["user_expressions"]["value"]["data"]["text/plain"], took


def middle(values: list[float], promise: float | None, unit: str) -> tuple[float, float | None, str, str]:
    return statistics.median(values), promise, unit, f"(max {max(values):.2f})"


def late(values: list[float], promise: float | None) -> tuple[float, float | None, str, str]:
    p95 = sorted(values)[int(len(values) * 0.95)]
    return p95, promise, "ms", f"(max {max(values):.0f}, {len(values)} asked)"


def draw(kernel: Kernel, n: int) -> tuple[list[float], list[float]]:
    """Seconds of each prompt, and milliseconds of each question that was asked meanwhile."""
    seconds, answers = [], []
    for seed, prompt in enumerate(PROMPTS):
        kernel.run(START.format(prompt=prompt, n=n, seed=seed))
        while True:
            state, took = kernel.run("", STATE)
            if state != "None":
                seconds.append(float(state))
                break
            answers.append(took)
            time.sleep(0.02)
    return seconds, answers


async def in_this_process(folder: str) -> list[float]:
    """Seconds of the same prompts without a kernel around them."""
    import recraft_nb as rc

    found = []
    with rc.Recraft(provider="local", store=folder) as client:
        await client.generate("a warm-up")
        for seed, prompt in enumerate(PROMPTS):
            start = time.perf_counter()
            await client.generate(prompt, size="1024x1024", random_seed=seed)
            found.append(time.perf_counter() - start)
    return found


SIDE = 1024
WORK = {
    # Route and what it is asked; a foreign picture of 1024² with a mask of 300 × 300.
    "imageToImage": {"prompt": "a boat on a lake, watercolor", "strength": 0.6},
    "inpaint": {"prompt": "a red balloon", "mask": True},
    "outpaint": {"prompt": "a lake", "expand_left": 256, "expand_right": 256},
    "replaceBackground": {"prompt": "a tropical beach"},
    "generateBackground": {"prompt": "a tropical beach", "mask": True},
    "vectorize": {},
    "removeBackground": {},
    "eraseRegion": {"mask": True},
    "variateImage": {"size": "1:1"},
    "crispUpscale": {"upscale": "upscale16mp"},
    "creativeUpscale": {"upscale": "upscale16mp"},
    "enhance": {},
}
LONG = {"crispUpscale": 10, "creativeUpscale": 10, "enhance": 10}
EDIT = 3


def data_url(image: Image.Image) -> str:
    file = io.BytesIO()
    image.save(file, "PNG")
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"


async def edits(rounds: int) -> dict[str, list[float]]:
    """Seconds of every edit of a foreign picture, the answer with the picture in it."""
    mask = Image.new("L", (SIDE, SIDE))
    mask.paste(255, (360, 360, 660, 660))
    masks, found = data_url(mask), {}
    sources = [data_url(Image.open(io.BytesIO(data))) for data in pictures(rounds + 1, SIDE)]
    app = create_app(None)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", timeout=300) as http:
        for route, asked in WORK.items():
            body = {"response_format": "b64_json", **asked}
            if body.pop("mask", False):
                body["mask_url"] = masks
            found[route] = []
            for url in sources:
                start = time.perf_counter()
                answer = await http.post(f"/v1/images/{route}", json={**body, "image_url": url})
                assert answer.status_code == 200, answer.text
                found[route].append(time.perf_counter() - start)
            found[route] = found[route][1:]  # the first one loads what it needs
    await app.state.aclose()
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="pictures of each edit")
    rounds = parser.parse_args().rounds
    broken = False

    def line(name: str, found: float, promise: float | None, unit: str, more: str = "") -> None:
        nonlocal broken
        missed = promise is not None and found > promise
        broken |= missed
        said = f"<= {promise:g} {unit}" if promise else ""
        words = f"P18  {name:<46} {said:<10} {found:8.2f} {unit}  {more}"
        print(f"{words}{'  BROKEN' if missed else ''}", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        alone = asyncio.run(in_this_process(f"{folder}/alone"))
        line("generate 1024², median of 10 prompts", *middle(alone, 1, "s"))
        with contextlib.closing(Kernel()) as kernel:
            kernel.run(SETUP.format(store=f"{folder}/kernel"))
            rest = [kernel.run("")[1] for _ in range(50)]
            seconds, answers = draw(kernel, 1)
            _, busy = draw(kernel, 4)
        line("  the same in a kernel that is asked things", *middle(seconds, None, "s"))
        line("kernel's answer at rest, p95", *late(rest, None))
        line("kernel's answer while 1 is drawn, p95", *late(answers, 100))
        line("kernel's answer while 4 are drawn, p95", *late(busy, 100))
    for route, seconds in asyncio.run(edits(rounds)).items():
        line(f"{route} 1024²", *middle(seconds, LONG.get(route, EDIT), "s"))
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
