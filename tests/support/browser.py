"""One Chromium for the whole session; a fresh page for each test."""

from __future__ import annotations

import asyncio
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTIFACTS = Path(__file__).parents[1] / ".artifacts"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str | None:
    """The Chromium of this machine; None lets Playwright use its own."""
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium(), headless=True, args=FLAGS)
        loop = asyncio._get_running_loop()
        # Other tests of this session use asyncio in this thread; the mark comes back with each page.
        asyncio._set_running_loop(None)
        yield launched, loop
        asyncio._set_running_loop(loop)
        launched.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A fresh page with nothing remembered."""
    launched, loop = browser
    asyncio._set_running_loop(loop)
    context = launched.new_context(viewport={"width": 1280, "height": 800}, device_scale_factor=1)
    try:
        fresh = context.new_page()
        fresh.set_default_timeout(20_000)
        yield fresh
    finally:
        context.close()
        asyncio._set_running_loop(None)
