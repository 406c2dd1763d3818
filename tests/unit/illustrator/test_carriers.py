"""Designs on something: bookmarks, covers, shirts, packages, stamps."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose.printed.pages import carriers
from recraft_nb.engine.illustrator.drawing import planned


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("bookmark with owls and books", "bookmark"),
        ("t-shirt design of a bear on a bike", "shirt"),
        ("print for a hoodie with a wolf", "shirt"),
        ("vintage stamp of a hummingbird", "stamp"),
        ("round rubber stamp with a bee", ""),
        ("tarot card of the moon with two wolves", "tarot"),
        ("book cover with a lighthouse in fog", "cover"),
        ("coffee bag packaging with a mountain", "package"),
        ("bookmark icon", ""),
        ("a man wearing a t-shirt", ""),
    ],
)
def test_a_design_is_on_what_the_prompt_says(prompt: str, kind: str) -> None:
    brief = planned(Order(prompt, 1024, 1024)).brief
    assert (carriers.kind_of(brief) if brief.template == "carrier" else "") == kind


def test_a_stamp_shows_the_bird_itself_and_no_sign_of_a_bird() -> None:
    brief = planned(Order("vintage stamp of a hummingbird", 1024, 1024)).brief
    assert [s.picture for s in brief.subjects] == ["animal:hummingbird"]
