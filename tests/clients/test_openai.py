"""The openai library, unchanged: only its base address and its key are ours."""

from __future__ import annotations

import asyncio
import base64
import io

import httpx
import openai
import pytest
from PIL import Image

POOR = "a-key-without-units"

FORM = {"headers": {"Content-Type": "multipart/form-data"}}
SMALL = {"model": "recraftv4_1_flash", "size": "1:1"}


@pytest.fixture(scope="session")
def client(server):
    with openai.OpenAI(base_url=server.url, api_key=server.key, max_retries=0) as made:
        yield made


def test_a_picture_is_generated_and_its_address_needs_no_key(client):
    answer = client.images.generate(prompt="a red fox", **SMALL, extra_body={"random_seed": 1})
    (item,) = answer.data
    file = httpx.get(item.url)
    assert (file.status_code, file.headers["content-type"]) == (200, "image/webp")
    assert Image.open(io.BytesIO(file.content)).size == (1024, 1024)
    assert answer.created > 1_700_000_000
    assert answer.credits == 7  # what the library does not know it hands on


def test_fields_of_the_service_alone_go_into_extra_body(client):
    answer = client.images.generate(
        prompt="a race car on a track",
        model="recraftv3",
        size="1024x1024",
        style="Pixel art",
        extra_body={
            "image_format": "png",
            "random_seed": 4,
            "negative_prompt": "rain",
            "controls": {"colors": [{"rgb": [0, 255, 0]}], "no_text": True, "artistic_level": 3},
            "text_layout": [{"text": "FAST", "bbox": [[0.3, 0.4], [0.6, 0.4], [0.6, 0.5], [0.3, 0.5]]}],
        },
    )
    assert httpx.get(answer.data[0].url).headers["content-type"] == "image/png"


def test_n_pictures_differ_and_the_same_seed_gives_them_again(client):
    def ask():
        answer = client.images.generate(
            prompt="three boats", n=3, response_format="b64_json", **SMALL, extra_body={"random_seed": 9}
        )
        return [base64.b64decode(item.b64_json) for item in answer.data]

    first = ask()
    assert len(set(first)) == 3
    assert ask() == first


def test_a_vector_model_answers_svg(client):
    answer = client.images.generate(prompt="a paper plane", model="recraftv4_1_vector", size="1:1")
    file = httpx.get(answer.data[0].url)
    assert file.headers["content-type"].startswith("image/svg+xml")
    assert file.text.startswith("<svg")


@pytest.mark.parametrize("part", ["image", "file"])
def test_a_tool_takes_its_picture_as_a_part(client, files, part):
    with (files / "image.png").open("rb") as picture:
        answer = client.post("/images/vectorize", cast_to=object, options=FORM, files={part: picture})
    assert answer["credits"] == 10
    assert httpx.get(answer["image"]["url"]).text.startswith("<svg")


def test_a_picture_and_words_go_into_one_form(client, files):
    with (files / "image.png").open("rb") as picture:
        answer = client.post(
            "/images/imageToImage",
            cast_to=object,
            options=FORM,
            files={"image": picture},
            body={"prompt": "winter", "strength": 0.2, "style": "Illustration", "model": "recraftv3"},
        )
    assert httpx.get(answer["data"][0]["url"]).status_code == 200


def test_nested_fields_of_a_form_arrive(client, files):
    """The library writes them in brackets."""
    with (files / "image.png").open("rb") as picture, (files / "mask.png").open("rb") as mask:
        answer = client.post(
            "/images/inpaint",
            cast_to=object,
            options=FORM,
            files={"image": picture, "mask": mask},
            body={
                "prompt": "a moon",
                "model": "recraftv3",
                "style": "Enterprise",
                "controls": {"colors": [{"rgb": [255, 240, 200]}, {"rgb": [10, 20, 60]}], "no_text": True},
            },
        )
    assert answer["credits"] == 40
    with pytest.raises(openai.BadRequestError, match=r"controls\.colors\[1\]"):
        client.post(
            "/images/generations",
            cast_to=object,
            options=FORM,
            files={"ignored": b"x"},
            body={"prompt": "a moon", "controls": {"colors": [{"rgb": [1, 2, 3]}, {"rgb": [1, 2, 300]}]}},
        )


def test_a_style_is_made_of_files_and_used(client, files):
    with (files / "image.png").open("rb") as one, (files / "image.jpg").open("rb") as two:
        style = client.post(
            "/styles",
            cast_to=object,
            options=FORM,
            files={"file1": one, "file2": two},
            body={"style": "digital_illustration", "model": "recraftv3"},
        )
    answer = client.images.generate(
        prompt="a bicycle", model="recraftv3", extra_body={"style_id": style["id"], "random_seed": 1}
    )
    assert answer.data[0].url
    assert client.delete(f"/styles/{style['id']}", cast_to=object)["engine"]


def test_its_errors_are_the_ones_that_its_users_catch(client, server):
    with pytest.raises(openai.BadRequestError) as caught:
        client.images.generate(prompt="a fox", n=7)
    assert caught.value.status_code == 400
    assert "n should be an integer in [1, 6]" in str(caught.value)
    with pytest.raises(openai.NotFoundError):
        client.post("/images/nothing", cast_to=object, body={})
    with pytest.raises(openai.AuthenticationError):
        client.with_options(api_key="wrong").images.generate(prompt="a fox")
    with pytest.raises(openai.APIStatusError) as caught:
        client.with_options(api_key=POOR).images.generate(prompt="a fox")
    assert caught.value.status_code == 402


def test_the_asynchronous_client_and_the_list_of_models(server):
    async def ask():
        async with openai.AsyncOpenAI(base_url=server.url, api_key=server.key) as client:
            models = [model.id async for model in client.models.list()]
            drawn = await asyncio.gather(
                *(client.images.generate(prompt=prompt, **SMALL) for prompt in ("an owl", "a hen"))
            )
            return models, drawn

    models, drawn = asyncio.run(ask())
    assert "recraftv4_1" in models
    assert len({answer.data[0].url for answer in drawn}) == 2
