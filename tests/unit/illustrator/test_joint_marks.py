"""Marks of two things that are one, lines drawn in one stroke, and sets named by their use."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.brief import ASANAS
from recraft_nb.engine.illustrator.compose.printed.icons import sticker_sheet
from recraft_nb.engine.illustrator.compose.printed.lines import strokes
from recraft_nb.engine.illustrator.compose.printed.logos import crossed, joint_asked, nested
from recraft_nb.engine.illustrator.compose.smiles import SMILING
from recraft_nb.engine.illustrator.drawing import illustrate, planned
from recraft_nb.engine.illustrator.ink import svg


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("logo of a steaming cup with a fox curled around it", "curled"),
        ("cat curled around a moon logo", "curled"),
        ("logo with a paw print and a leash shaped like a heart", "cord"),
        ("nurse logo, stethoscope forming a heart", "cord"),
        ("logo of a lighthouse with waves", "waves"),
        ("whale and waves logo", "waves"),
        ("logo of a hand holding a plant", "hand"),
        ("logo of two hands holding a heart", "hand"),
        ("crossed fork and knife logo", "crossed"),
        ("logo of crossed axes", "crossed"),
        ("coffee logo with a heart in the steam", "steam"),
        ("wolf howling at the moon logo", "howling"),
        ("logo of an anchor with a rope around it", "wound"),
        ("logo of a book with a tree growing out of it", "rising"),
        ("logo for a plant shop, hand holding a monstera leaf", "hand"),
        ("logo of a house inside a hand", "hand"),
        ("logo of a fox", ""),
        ("logo of a lighthouse", ""),
    ],
)
def test_logo_of_two_things_is_one_mark(prompt: str, kind: str) -> None:
    """What is said to hold two things together decides how they are drawn as one."""
    assert joint_asked.kind_of(planned(Order(prompt, 512, 512))) == kind


@pytest.mark.parametrize(
    "prompt",
    [
        "line art of a lotus flower, one continuous line",
        "one line drawing of a cat",
        "single line rose tattoo",
        "continuous line drawing of a woman's face",
        "line art mountain logo",
        "one line art of two faces kissing",
        "minimal one line mountain",
    ],
)
def test_one_line_is_one_stroke(prompt: str) -> None:
    """The subject is one path that starts once."""
    drawn = illustrate(Order(prompt, 512, 512)).svg
    assert planned(Order(prompt, 512, 512)).brief.template == "one_line"
    assert drawn.count("<path") == 1


@pytest.mark.parametrize(
    "prompt",
    ["a single line of trees on a hill", "people waiting in one line", "one line drawing of three cats"],
)
def test_other_lines_are_no_drawings_in_one_line(prompt: str) -> None:
    """A row of things is a scene."""
    assert planned(Order(prompt, 512, 512)).brief.template != "one_line"


@pytest.mark.parametrize("name", sorted(set(strokes.BY_WORD.values())))
def test_every_line_starts_once(name: str) -> None:
    """No line is lifted off the paper."""
    assert strokes.line(name).count("M") == 1


@pytest.mark.parametrize(
    "prompt",
    [
        "set of nine icons for story highlights",
        "twelve website icons, black outline",
        "6 icons for a spa",
        "photography icon set",
        "icons for a bakery website",
    ],
)
def test_sets_named_by_their_use_differ(prompt: str) -> None:
    """Each icon shows something else."""
    shown = [s.picture for s in planned(Order(prompt, 512, 512)).brief.subjects]
    assert len(set(shown)) == len(shown) >= 6


def test_set_for_a_trade_shows_the_trade_and_not_the_screen() -> None:
    """Where icons are used counts only when nothing else is said."""
    shown = {s.picture for s in planned(Order("icons for a bakery website", 512, 512)).brief.subjects}
    assert "croissant" in shown


def test_animals_do_yoga_themselves_each_on_a_sticker_of_its_own() -> None:
    """Four sloths in four poses, and nobody else."""
    recipe = planned(Order("four sloths doing different yoga poses, cute stickers", 512, 512))
    (sloths,) = recipe.brief.subjects
    assert (sloths.picture, sloths.count) == ("animal:sloth", 4)
    assert ASANAS in sloths.traits
    assert sticker_sheet.asked(recipe)


def test_one_gear_in_a_brain() -> None:
    """An icon shows the host and what is inside it, as many as were said."""
    brief = planned(Order("icon of a brain with a gear inside, single colour", 512, 512)).brief
    assert nested.hosted(brief.subjects, brief.prompt.lower()) == ("brain", 1)
    assert brief.subjects[1].count == 1


def test_cinnamon_is_no_log() -> None:
    """Quills of their own."""
    brief = planned(Order("seamless pattern of coffee beans and cinnamon sticks", 512, 512)).brief
    assert "prop:cinnamon" in {s.picture for s in brief.subjects}


def test_a_happy_face_is_on_the_thing() -> None:
    """No second face beside it."""
    brief = planned(Order("cute avocado sticker with a happy face", 512, 512)).brief
    assert [s.word for s in brief.subjects] == ["avocado"]


def test_listed_stickers_are_shown_once_each() -> None:
    """Four kinds are four stickers."""
    order = Order("set of stickers: cactus, llama, sombrero, taco", 512, 512)
    recipe = planned(order)
    assert len(sticker_sheet.fields(recipe, svg.Canvas(1000, 1000))) == len(recipe.brief.subjects)


def test_a_honeycomb_is_no_pot() -> None:
    """It has cells."""
    brief = planned(Order("logo with a bee and a honeycomb", 512, 512)).brief
    assert "prop:honeycomb" in {s.picture for s in brief.subjects}


def test_all_kawaii_stickers_have_a_face() -> None:
    """Not the first of them alone."""
    brief = planned(Order("set of 5 kawaii fruit stickers", 512, 512)).brief
    assert all(SMILING in s.traits for s in brief.subjects)


@pytest.mark.parametrize(
    ("prompt", "crossing", "before"),
    [
        ("logo with a skull and crossed swords", ["prop:broadsword"], "skull"),
        ("trophy with two crossed hockey sticks, icon", ["prop:hockey_stick"], "trophy"),
        ("logo with crossed knife and fork", ["prop:table_knife", "prop:fork"], ""),
    ],
)
def test_what_is_crossed_lies_across_and_the_rest_stands_before_it(
    prompt: str, crossing: list[str], before: str
) -> None:
    across, hero = crossed.pair(planned(Order(prompt, 1024, 1024)))
    assert [s.picture for s in across] == crossing
    assert (hero.picture if hero else "") == before
