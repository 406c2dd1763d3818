"""P18: the local engine draws 1024²; and how soon a kernel answers meanwhile, beside a kernel at rest."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import statistics
import sys
import tempfile
import time

from jupyter_client.manager import start_new_kernel

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


def main() -> int:
    argparse.ArgumentParser(description=__doc__).parse_args()
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
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
