"""litellm's own Recraft provider. The library is large (44 MB, 380 MB with all it needs), so it is no part
of the locked environment: ``pip install litellm`` and run this room again."""

from __future__ import annotations

import base64

import httpx
import pytest

litellm = pytest.importorskip("litellm", reason="litellm is large and not installed")


def test_image_generation_asks_the_engine(server):
    answer = litellm.image_generation(
        model="recraft/recraftv3",
        prompt="a red fox in the snow",
        n=2,
        size="1024x1024",
        style="Pixel art",
        api_base=server.root,
        api_key=server.key,
    )
    urls = [item["url"] for item in answer.data]
    assert len(set(urls)) == 2
    assert httpx.get(urls[0]).headers["content-type"] == "image/webp"


def test_the_picture_may_come_in_the_answer(server):
    answer = litellm.image_generation(
        model="recraft/recraftv4_1_flash",
        prompt="a hen",
        response_format="b64_json",
        api_base=server.root,
        api_key=server.key,
    )
    assert base64.b64decode(answer.data[0]["b64_json"])[:4] == b"RIFF"


def test_image_edit_is_image_to_image(server, files):
    with (files / "image.png").open("rb") as picture:
        answer = litellm.image_edit(
            model="recraft/recraftv3",
            image=picture,
            prompt="winter",
            api_base=server.root,
            api_key=server.key,
            strength=0.3,
        )
    assert httpx.get(answer.data[0]["url"]).status_code == 200


def test_its_errors_are_the_ones_that_its_users_catch(server):
    with pytest.raises(litellm.exceptions.BadRequestError, match="prompt length"):
        litellm.image_generation(
            model="recraft/recraftv3", prompt="x" * 1001, api_base=server.root, api_key=server.key
        )
    with pytest.raises(litellm.exceptions.AuthenticationError):
        litellm.image_generation(
            model="recraft/recraftv3", prompt="a fox", api_base=server.root, api_key="wrong"
        )
