"""Five services by name, each with its key, its address, and what it can be told."""

from __future__ import annotations

import itertools

import pytest
from support.gateways import KEY, Gateways

import recraft_nb as rc
from recraft_nb.catalog import SERVICES
from recraft_nb.client.opening import choose_provider
from recraft_nb.store import open_store

GATEWAYS = {"pixeldojo": "PIXELDOJO_API_KEY", "apiinone": "APIINONE_API_KEY", "pixazo": "PIXAZO_API_KEY"}


@pytest.fixture
def choose(tmp_path):
    store = open_store(tmp_path / "store")

    def made(name, **given):
        usual = {"api_key": None, "base_url": None, "response_format": "url", "insecure": False}
        return choose_provider(name, **{**usual, **given}, store=store)

    yield made
    store.close()


@pytest.mark.parametrize("name", GATEWAYS)
def test_a_gateway_is_opened_by_its_name_with_the_key_of_its_variable(choose, monkeypatch, name):
    monkeypatch.setenv("RECRAFT_API_KEY", "another-service")
    with pytest.raises(rc.AuthenticationFailed, match=GATEWAYS[name]):
        choose(name)
    monkeypatch.setenv(GATEWAYS[name], "its-own-key")
    made = choose(name)
    assert made.service is SERVICES[name]
    assert made.base_url == SERVICES[name].base_url
    assert any("its-own-key" in value for value in made._headers().values())


def test_a_gateway_is_never_chosen_by_itself(choose, monkeypatch):
    for variable in GATEWAYS.values():
        monkeypatch.setenv(variable, "a-key-of-a-gateway")
    assert choose(None).service.id == "local"
    monkeypatch.setenv("RECRAFT_API_KEY", "the-official-one")
    assert choose(None).service.id == "recraft"


@pytest.mark.parametrize("name", GATEWAYS)
def test_another_address_keeps_the_path_that_it_has_and_gets_the_services_own_otherwise(choose, name):
    own = SERVICES[name].base_url.split("/", 3)[3]
    assert choose(name, base_url="http://127.0.0.1:9").base_url == f"http://127.0.0.1:9/{own}"
    assert choose(name, base_url="http://127.0.0.1:9/x/").base_url == "http://127.0.0.1:9/x"
    with pytest.raises(rc.InvalidRequest):
        choose(name, api_key="k", base_url="http://gateway.example/api")


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"response_format": "b64"}, "response_format"),
        ({"transport": "parts"}, "transport"),
    ],
)
def test_an_unknown_way_to_send_or_to_answer_is_refused_with_the_choices(choose, given, field):
    with pytest.raises(rc.InvalidRequest) as caught:
        choose("recraft", api_key="k", **given)
    assert caught.value.problems[0].field == field
    assert "'multipart'" in str(caught.value)


def test_the_official_dialect_takes_every_way_and_a_gateway_one(choose):
    for given in (
        {"transport": "multipart"},
        {"response_format": "multipart"},
        {"response_format": "b64_json"},
    ):
        assert choose("recraft", api_key="k", **given).service.id == "recraft"
        for name in GATEWAYS:
            with pytest.raises(rc.InvalidRequest, match=r"knows '(url|json)' only"):
                choose(name, api_key="k", **given)


def test_a_name_that_is_nearly_right_is_answered_with_the_right_one(choose):
    with pytest.raises(rc.InvalidRequest, match="Nearest: 'pixeldojo'"):
        choose("pixledojo")


@pytest.mark.parametrize(
    ("name", "base", "balance"),
    [("pixeldojo", "dojo", 1), ("apiinone", "one", None), ("pixazo", "pixazo", None)],
)
def test_pictures_of_a_gateway_are_made_once_and_kept(tmp_path, name, base, balance):
    gateways = Gateways()
    try:
        with rc.Recraft(
            name,
            api_key=KEY,
            base_url=getattr(gateways, base),
            store=tmp_path / "kept",
            rate_limits=None,
            timeout=20,
        ) as client:
            if name != "pixazo":
                client._provider._pauses = lambda: itertools.repeat(0.0)
            batch = client.generate("a fox", model="recraftv4").result(20)
            assert len(batch) == 1
            assert (batch.provider, batch.credits) == (name, balance)
            assert len(client.history) == 1
            with pytest.raises(rc.NotSupported):
                client.generate("a fox", model="recraftv4_1").result(20)
        assert gateways.made == 1
    finally:
        gateways.stop()
