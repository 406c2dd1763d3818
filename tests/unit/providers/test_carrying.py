"""Who takes a request as it is, and which model a gateway takes when none is named."""

from __future__ import annotations

import itertools

import pytest
from support.asked import Asked
from support.service import picture

from recraft_nb.catalog import SERVICES, Operation
from recraft_nb.errors import RateLimited, ServiceError
from recraft_nb.operations import Generate, ImageToImage, Vectorize
from recraft_nb.providers import ApiInOneProvider, ApiKey, PixazoProvider, PixelDojoProvider, RecraftProvider
from recraft_nb.providers.carrying import carriers, obstacles
from recraft_nb.providers.polling import growing_pauses, until_done

KEY = ApiKey("a-key-of-nobody")


@pytest.mark.parametrize(
    ("request_", "able"),
    [
        (Generate(prompt="a fox", model="recraftv4"), ("recraft", "pixeldojo", "apiinone", "pixazo", "local")),
        (Generate(prompt="a fox", model="recraftv4", n=2), ("recraft", "pixazo", "local")),
        (Generate(prompt="a fox", model="recraftv4_pro_vector"), ("recraft", "pixeldojo", "apiinone", "local")),
        (Generate(prompt="ab", model="recraftv4_vector"), ("recraft", "local")),
        (Generate(prompt="a fox", model="recraftv4", random_seed=1), ("recraft", "pixeldojo", "local")),
        (Generate(prompt="a fox"), ("recraft", "local")),
        (ImageToImage(prompt="x", model="recraftv3", image="https://e.example/a.png", strength=0.5),
         ("recraft", "pixazo", "local")),
        (ImageToImage(prompt="x", model="recraftv3", image=picture(1, size=(256, 256)), strength=0.5),
         ("recraft", "local")),
        (Vectorize(image="https://e.example/a.png"), ("recraft", "local")),
    ],
)  # fmt: skip
def test_a_request_names_the_services_that_take_it_as_it_is(request_, able):
    assert carriers(request_) == able
    for name in set(SERVICES) - set(able):
        assert obstacles(SERVICES[name], request_)


def test_an_operation_that_a_gateway_lacks_is_refused_with_those_that_have_it():
    for kind in (PixelDojoProvider, ApiInOneProvider, PixazoProvider):
        with pytest.raises(Exception, match="does not offer 'vectorize'") as caught:
            kind(KEY).check(Vectorize(image="https://e.example/a.png"))
        assert caught.value.providers == ("recraft", "local")
        assert caught.value.problems == ()


@pytest.mark.parametrize(
    ("kind", "operation", "given", "model"),
    [
        (PixelDojoProvider, Operation.GENERATE, {}, "recraftv4"),
        (PixelDojoProvider, Operation.GENERATE, {"output": "vector"}, "recraftv4_pro_vector"),
        (ApiInOneProvider, Operation.GENERATE, {"size": "1:1", "n": 1}, "recraftv4"),
        (ApiInOneProvider, Operation.GENERATE, {"output": "vector"}, "recraftv4_vector"),
        (PixazoProvider, Operation.GENERATE, {"style": "Photorealism"}, "recraftv3"),
        (PixazoProvider, Operation.IMAGE_TO_IMAGE, {"image": "x"}, "recraftv3"),
        (PixelDojoProvider, Operation.VECTORIZE, {}, None),
        (RecraftProvider, Operation.GENERATE, {}, None),
    ],
)
def test_a_request_without_a_model_takes_the_first_one_that_carries_its_fields(kind, operation, given, model):
    assert kind(KEY).default_model(operation, given) == model


def test_the_official_price_is_the_requests_own():
    request = Generate(prompt="x", n=2)
    assert RecraftProvider(KEY).price(request) == request.price
    assert RecraftProvider(KEY).price(Asked(Operation.VECTORIZE)).units == 10


def test_pauses_grow_to_five_seconds_and_are_never_quite_the_same():
    pauses = list(itertools.islice(growing_pauses(), 40))
    plain = list(itertools.islice(growing_pauses(jitter=0), 40))
    assert plain[:3] == [1.0, 1.5, 2.25]
    assert max(plain) == 5.0
    assert all(0.8 * one <= other <= 1.2 * one for one, other in zip(plain, pauses, strict=True))
    assert len(set(pauses[10:])) > 20


def test_a_deadline_ends_the_asking_even_when_every_answer_is_trouble():
    import asyncio

    asked = []

    async def ask():
        asked.append(1)
        raise ServiceError("trouble", status=503)

    with pytest.raises(TimeoutError):
        asyncio.run(
            until_done(ask, seconds=2.0, pauses=lambda: iter([0.0, 0.0, 0.0, 99.0, 99.0]), at_once=False)
        )
    assert len(asked) == 3


def test_a_wait_longer_than_the_deadline_is_not_begun():
    import asyncio

    async def ask():
        raise RateLimited("slow", retry_after=60)

    with pytest.raises(TimeoutError) as caught:
        asyncio.run(until_done(ask, seconds=5.0, pauses=lambda: itertools.repeat(0.0), at_once=True))
    assert isinstance(caught.value.__cause__, RateLimited)
