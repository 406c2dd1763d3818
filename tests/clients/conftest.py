"""The engine on a port, for other people's clients; one server for the whole room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.engine_pictures import file_of, mask, photo

import recraft_nb as rc

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from recraft_nb.engine.serving import Server

KEY = "a-key-of-the-class"
POOR = "a-key-without-units"
BAD = "a-key-for-bad-input"


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("served")
    with rc.serve(keys={KEY: 1_000_000, POOR: 3, BAD: 1000}, state=folder) as served:
        yield served


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a picture and a mask of its size, as the vendor's examples have them."""
    folder = tmp_path_factory.mktemp("files")
    (folder / "image.png").write_bytes(file_of(photo(256, 256)))
    (folder / "image.jpg").write_bytes(file_of(photo(256, 256), "JPEG"))
    (folder / "mask.png").write_bytes(file_of(mask((80, 88, 180, 190), (256, 256))))
    (folder / "small.png").write_bytes(file_of(photo(40, 40)))
    return folder
