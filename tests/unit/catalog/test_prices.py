from __future__ import annotations

import pickle

import pytest

from recraft_nb.catalog import MODELS, ROUTES, STYLE_UNITS, UNITS_PER_USD, Operation, Price, price_of


@pytest.mark.parametrize(
    ("units", "money", "text"),
    [
        (140, "$0.14", "140 units ($0.14)"),
        (7, "$0.007", "7 units ($0.007)"),
        (35, "$0.035", "35 units ($0.035)"),
        (250, "$0.25", "250 units ($0.25)"),
        (1, "$0.001", "1 unit ($0.001)"),
        (0, "$0.00", "0 units ($0.00)"),
        (1000, "$1.00", "1,000 units ($1.00)"),
        (1234567, "$1,234.567", "1,234,567 units ($1,234.567)"),
    ],
)
def test_money_is_exact_with_at_least_two_decimals(units, money, text):
    assert Price(units).money == money
    assert str(Price(units)) == text


def test_an_unknown_price_says_so_and_makes_every_sum_unknown():
    assert str(Price(None)) == "unknown price"
    assert Price(None).money == "unknown"
    assert Price(None).exact is False
    assert Price(5) + Price(None) == Price(None)


def test_prices_add_up_and_an_estimate_stays_an_estimate():
    assert sum([Price(35), Price(80)]) == Price(115)
    assert Price(35) + Price(5, exact=False) == Price(40, exact=False)
    assert 3 * Price(35) == Price(105)
    assert str(Price(40, exact=False)) == "about 40 units ($0.04)"
    assert repr(Price(80)) == "Price(units=80, money='$0.08', exact=True)"
    assert pickle.loads(pickle.dumps(Price(80))) == Price(80)


def test_a_gateways_credits_are_counted_in_their_own_unit_without_money():
    credit = Price(1, unit="credits", units_per_usd=None)
    assert (str(credit), str(credit * 8), credit.money, credit.usd) == (
        "1 credit",
        "8 credits",
        "unknown",
        None,
    )
    assert repr(credit) == "Price(units=1, money='unknown', exact=True, unit='credits')"
    assert sum([credit, credit]) == Price(2, unit="credits", units_per_usd=None)
    assert credit + Price(35) == Price(None)
    assert str(Price(None, unit="credits", units_per_usd=None)) == "unknown price"
    assert pickle.loads(pickle.dumps(credit)) == credit


@pytest.mark.parametrize(
    ("units", "per_usd", "money"),
    [(1, 100, "$0.01"), (7, 200, "$0.035"), (300, 3, "$100.00"), (1, 3, "$0.333333"), (1, 8, "$0.125")],
)
def test_money_follows_the_worth_of_the_unit(units, per_usd, money):
    assert Price(units, unit="credits", units_per_usd=per_usd).money == money


def test_generating_costs_the_models_price_for_each_picture(facts):
    assert facts["service"]["units_per_usd"] == UNITS_PER_USD
    for fact in facts["models"]:
        for n in (1, 6):
            price = price_of(Operation.GENERATE, fact["id"], n)
            assert price == Price(fact["price_units_per_image"] * n)


def test_references_cost_a_style_more_and_make_an_estimate():
    price = price_of(Operation.GENERATE, "recraftv4_styles", 2, references=True)
    assert price == Price(2 * 35 + STYLE_UNITS, exact=False)


def test_an_unknown_model_has_no_price():
    assert price_of(Operation.GENERATE, "recraftv9", 2) == Price(None)


def test_fixed_prices_are_for_the_request(facts):
    for fact in facts["endpoints"]:
        price = fact.get("price")
        if isinstance(price, dict) and price.get("basis") == "request":
            route = next(r for r in ROUTES.values() if f"/{r.path}" == fact["path"] and r.method == "POST")
            assert route.units == price["units"], fact["id"]
            assert route.per == "request"


def test_edits_cost_the_v3_price(facts):
    for operation in (Operation.INPAINT, Operation.OUTPAINT, Operation.REPLACE_BACKGROUND):
        assert price_of(operation) == Price(40)
        assert price_of(operation, "recraftv3_vector", 3) == Price(240)


def test_what_is_not_published_is_an_estimate_or_unknown():
    assert price_of(Operation.REMIX, n=1) == Price(40)
    assert price_of(Operation.REMIX, n=3) == Price(40, exact=False)
    assert price_of(Operation.IMAGE_TO_IMAGE, "recraftv3") == Price(40)
    assert price_of(Operation.IMAGE_TO_IMAGE, "recraftv4_1") == Price(35, exact=False)
    assert price_of(Operation.EXPLORE, "recraftv4_1", 4) == Price(140, exact=False)
    assert price_of(Operation.EXPLORE_SIMILAR) == Price(None)
    assert price_of(Operation.OPTIMIZE_COLORS) == Price(None)
    assert price_of(Operation.ME) == Price(0)


def test_every_model_costs_something():
    assert all(model.units > 0 for model in MODELS.values())
