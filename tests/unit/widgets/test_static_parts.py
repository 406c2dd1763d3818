"""What a saved notebook shows of every display when no kernel runs: there, light, and without anything that acts."""

from __future__ import annotations

import re

import numpy as np
import pytest

import recraft_nb as rc
from recraft_nb.media.image import Image

SEED = 20261130
MOST, CELL = 1_500_000, 15_000


def busy(number):
    """Pictures that nothing makes lighter."""
    dice = np.random.default_rng([SEED, number])
    return Image.open(dice.integers(0, 256, (420, 560, 3), dtype=np.uint8))


@pytest.mark.long
@pytest.mark.timeout(60)
def test_every_display_has_a_static_part_of_at_most_15_kb_a_picture(client):
    client.history.add([busy(number) for number in range(9)], prompt="a <b>busy</b> \u202efox")
    images = list(client.history)
    job = client.generate("an owl", n=2)
    made = job.result(20)
    widgets = {
        "ImageGrid": rc.ImageGrid(client.history),
        "Compare": rc.Compare(images),
        "HistoryBrowser": rc.HistoryBrowser(client),
        "MaskCanvas": rc.MaskCanvas(images[0], mask=np.ones((420, 560), bool)),
        "OutpaintFrame": rc.OutpaintFrame(images[0]),
        "LayoutBoard": rc.LayoutBoard("4:3"),
        "PromptForm": rc.PromptForm(client, "a fox"),
        "Explorer": rc.Explorer(client),
    }
    widgets["LayoutBoard"].add("HELLO", (0.1, 0.1, 0.5, 0.2))
    widgets["PromptForm"].submit().result(20)
    displays = {**widgets, "Image": images[0], "ImageBatch": made, "Job": job, "History": client.history}
    empty = {"Explorer"}  # nothing was explored, and it says so
    for name, display in displays.items():
        bundle = display._repr_mimebundle_()
        page = (bundle[0] if isinstance(bundle, tuple) else bundle)["text/html"]
        pictures = re.findall(r'src="data:image/[^"]+"', page)
        assert bool(pictures) is (name not in empty), name
        assert len(page.encode()) <= min(MOST, 5_000 + CELL * max(1, len(pictures))), name
        assert max(map(len, pictures), default=0) <= CELL, name
        assert page.count("<img") == page.count("alt="), name
        assert re.sub(r"<style>.*?</style>|<[^>]+>", "", page, flags=re.DOTALL).strip(), name
        assert not re.search(r"<script|<b>busy|https?://|\son\w+=|\u202e", page), name
    for widget in widgets.values():
        widget.close()
