"""What a picture cost, in words."""

from __future__ import annotations

import pytest

from recraft_nb.media.cost import amount_of, cost_of


@pytest.mark.parametrize(
    ("provider", "units", "words"),
    [
        ("recraft", 1400, "1,400 units ($1.40)"),
        ("recraft", 4.375, "4.375 units ($0.004375)"),  # a share of what a call cost
        ("pixeldojo", 1.5, "1.5 credits"),
        ("recraft", None, ""),
    ],
)
def test_an_amount_is_in_the_unit_of_its_service(provider, units, words):
    assert amount_of(provider, units) == words


def test_local_work_is_worth_its_official_price_and_not_charged():
    assert cost_of("local", 8.75) == "official price 8.75 units ($0.00875), not charged"
    assert cost_of("local", None) == "not charged"
