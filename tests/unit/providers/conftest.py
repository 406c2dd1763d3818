from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.gateways import Gateways
from support.scripted import Scripted

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def scripted() -> Iterator[Scripted]:
    made = Scripted()
    yield made
    made.stop()


@pytest.fixture
def gateways() -> Iterator[Gateways]:
    made = Gateways()
    yield made
    made.stop()
