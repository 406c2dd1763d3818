from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="session")
def facts() -> dict[str, Any]:
    """What is known of the service and the gateways, compiled from their documents, Nov 2026."""
    return json.loads(Path(__file__).with_name("facts.json").read_text(encoding="utf-8"))
