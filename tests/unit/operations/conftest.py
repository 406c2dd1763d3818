from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.operations import Generate

Refusal = Callable[..., dict[str, Problem]]


@pytest.fixture
def refused() -> Refusal:
    """Make a request that must be refused; the first problem of each field, by its name."""

    def refuse(_make: Callable[..., Any] = Generate, /, **fields: Any) -> dict[str, Problem]:
        with pytest.raises(InvalidRequest) as caught:
            _make(**fields)
        found: dict[str, Problem] = {}
        for problem in caught.value.problems:
            found.setdefault(problem.field, problem)
        return found

    return refuse
