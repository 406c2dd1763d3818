"""Which tests run unasked: what is quick, and the core of the rooms where nothing is."""

from __future__ import annotations

import pytest
from support.core import left_out

UNIT, DEAR = "tests/unit/store/test_a.py::test_x", "tests/bridge/test_a.py::test_x[one]"


@pytest.mark.parametrize(
    ("nodeid", "marks", "named", "away"),
    [
        (UNIT, set(), ["tests"], False),
        (UNIT, {"long"}, ["tests"], True),
        (UNIT, {"long"}, ["tests/unit"], True),
        (UNIT, {"long"}, ["tests/unit/store"], False),
        (UNIT, {"long"}, ["tests/unit/store/test_a.py"], False),
        (UNIT, {"long"}, ["tests/unit/client", UNIT], False),
        (DEAR, set(), ["tests"], True),
        (DEAR, {"browser"}, ["."], True),
        (DEAR, {"core"}, ["tests"], False),
        (DEAR, {"core", "long"}, ["tests"], True),
        (DEAR, set(), ["tests/bridge"], False),
        (DEAR, set(), ["tests/bridge/test_a.py"], False),
        (DEAR, set(), [DEAR], False),
        (DEAR, set(), ["tests/lab"], True),
    ],
)
def test_what_is_dear_or_long_waits_until_its_room_or_file_is_named(nodeid, marks, named, away):
    assert left_out(nodeid, marks, named) is away
