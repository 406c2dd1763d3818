"""The client of this project against the served engine: nothing of the two is known to the other but HTTP."""

from __future__ import annotations

import pytest

import recraft_nb as rc


@pytest.mark.parametrize("response_format", ["url", "b64_json", "multipart"])
def test_pictures_arrive_in_each_way_that_the_service_knows(server, tmp_path, response_format):
    with rc.Recraft(
        api_key=server.key, base_url=server.root, response_format=response_format, store=tmp_path / "s"
    ) as client:
        first, second = client.generate("a fox", n=2, size="1024x1024", random_seed=4).result(60)
    assert first.size == second.size == (1024, 1024)
    assert first.bytes != second.bytes
