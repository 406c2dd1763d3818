from __future__ import annotations

import json

from recraft_nb.catalog import (
    ASPECTS,
    MODELS,
    SERVICES,
    SIZE_TABLES,
    Operation,
    form_fields,
    model_menu,
    services_with,
)


def test_there_are_five_services():
    assert list(SERVICES) == ["recraft", "pixeldojo", "apiinone", "pixazo", "local"]


def test_the_official_service_agrees_with_the_facts(facts):
    service, fact = SERVICES["recraft"], facts["service"]
    assert service.base_url == fact["base_url"]
    assert fact["auth_header"].startswith(f"{service.key_header}: {service.key_scheme} ")
    assert service.units_per_usd == fact["units_per_usd"]
    assert service.requests_per_second == fact["rate_limits"]["requests_per_second"]
    assert service.images_per_minute == fact["rate_limits"]["images_per_minute"]
    assert service.retention_hours == fact["asset_retention_hours"]
    assert service.key_env == ("RECRAFT_API_KEY", "RECRAFT_API_TOKEN")
    assert service.operations == set(Operation)


def test_no_service_is_reached_through_another_ones_address():
    for service in SERVICES.values():
        assert service.base_url.count("://") == 1
        assert "?" not in service.base_url
        assert "@" not in service.base_url
        assert service.base_url.startswith("https://") or service.id == "local"


def test_pixeldojo_agrees_with_the_facts(facts):
    service, fact = SERVICES["pixeldojo"], facts["gateways"]["pixeldojo"]
    assert service.base_url == fact["base_url"]
    assert service.key_prefix == fact["key_prefix"]
    assert service.protocol == "job"
    assert {offer.id: offer.credits for offer in service.offers} == {
        model["apiId"]: model["credits"] for model in fact["models"]
    }
    for offer in service.offers:
        assert list(offer.sizes) == fact["submit"]["body"]["aspect_ratio"]
        assert set(offer.sizes) <= set(ASPECTS)
        assert offer.max_count == 1
        assert offer.fields == ("prompt", "size", "random_seed")
    assert service.retention_hours == fact["asset_retention_hours"]
    assert fact["rate_limit"].startswith(f"{service.requests_per_minute} requests/min")


def test_api_in_one_agrees_with_the_facts(facts):
    service, fact = SERVICES["apiinone"], facts["gateways"]["api_in_one"]
    assert service.base_url == fact["base_url"]
    assert service.key_prefix == fact["key_prefix"]
    assert service.protocol == "job"
    for offer, model in zip(service.offers, fact["models"], strict=True):
        assert (offer.id, offer.credits) == (model["id"], model["credits"])
        assert list(offer.other_ids) == [model[k] for k in ("other_spelling",) if k in model]
        assert fact["submit"]["body"]["prompt"] == f"string {offer.prompt_min}-{offer.prompt_max} chars"
        assert fact["submit"]["body"]["image_size"] == f"WxH default {offer.default_size}"
    assert service.models == ("recraftv4", "recraftv4_vector", "recraftv4_pro", "recraftv4_pro_vector")


def test_pixazo_agrees_with_the_facts(facts):
    service, fact = SERVICES["pixazo"], facts["gateways"]["pixazo"]
    assert service.base_url == fact["base_url"]
    assert fact["auth_header"].startswith(f"{service.key_header}: {service.key_scheme}<")
    assert service.protocol == "direct"
    for offer, operation in zip(service.offers, fact["operations"], strict=True):
        assert f"/{offer.id}" == operation["path"]
        assert list(offer.fields) == operation["params"]
        assert offer.default_size == operation.get("default_size")
        assert not set(offer.fields) & set(operation.get("rejects_400", ()))
        low, high = operation["latency_s"]
        assert low <= offer.usual_seconds <= high
        if "image" in operation:
            assert operation["image"].startswith(f"URL, <={offer.max_input_bytes >> 20} MB")
    pro = service.offer("recraftv4_pro")
    assert {f"{w}x{h}" for w, h in SIZE_TABLES["pro_2k"].values()} <= set(pro.sizes)


def test_every_offer_is_of_a_model_and_an_operation_that_exist():
    for service in SERVICES.values():
        for offer in service.offers:
            assert offer.operation in MODELS[offer.model].operations
            assert offer.operation in service.operations
            assert service.offer(offer.model, offer.operation) is offer
    assert SERVICES["pixeldojo"].offer("recraftv3") is None


def test_the_local_engine_speaks_the_official_dialect_and_charges_nothing():
    local, official = SERVICES["local"], SERVICES["recraft"]
    assert local.offers == official.offers
    assert local.operations == official.operations
    assert local.charges is False
    assert local.key_env == ()
    assert local.images_per_minute is None


def test_it_is_easy_to_say_who_has_an_operation():
    assert services_with(Operation.INPAINT) == ("recraft", "local")
    assert services_with(Operation.IMAGE_TO_IMAGE) == ("recraft", "pixazo", "local")
    assert services_with(Operation.GENERATE) == tuple(SERVICES)


def test_a_form_gets_plain_data_for_every_model():
    for model in MODELS.values():
        data = form_fields(model)
        assert json.loads(json.dumps(data)) == data
        assert data == form_fields(model.id)
        assert [entry["aspect"] for entry in data["aspects"]] == list(ASPECTS)
        assert all(entry["width"] > 0 for entry in data["aspects"])
        assert sum(len(group["styles"]) for group in data["styles"]) > 0 or not data["takes"]["style"]
    data = form_fields("recraftv3")
    assert (data["units"], data["prompt_max"], data["usual_seconds"]) == (40, 1000, 12.0)
    assert [group["group"] for group in data["styles"]] == ["raw", "photorealistic", "illustration", "emblem"]


def test_the_menu_begins_with_the_default_model_and_holds_every_model_once():
    menu = model_menu()
    models = [model["id"] for group in menu for model in group["models"]]
    assert menu[0]["family"] == "V4.1"
    assert menu[0]["models"][0]["default"] is True
    assert sorted(models) == sorted(MODELS)
    assert [group["family"] for group in model_menu(Operation.INPAINT)] == ["V3"]
