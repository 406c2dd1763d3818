"""What cards, posters and papers say, show and leave free."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.compose.printed.pages import coloring, headers, tones, trimmings
from recraft_nb.engine.illustrator.drawing import planned


def brief(prompt):
    return planned(Order(prompt, 512, 512, seed=1)).brief


def pictures(prompt):
    return [subject.picture for subject in brief(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "template"),
    [
        ("watercolor wreath of white roses for a wedding invitation", "wreath"),
        ("a floral wreath with eucalyptus and peonies, save the date", "wreath"),
        ("certificate of achievement with a gold seal", "certificate"),
        ("a girl holding her certificate", "scene"),
        ('chalkboard menu that says "Today\'s Special" with vegetables', "chalkboard"),
        ("email banner for a spring launch, tulips on the left, empty space right", "header"),
        ("title slide about renewable energy, wind turbine on the right", "header"),
        ("abstract background with flowing purple lines, space for a title", "flowing"),
        ("seamless pattern of flowing lines", "pattern"),
    ],
)
def test_printed_matter_has_a_composition_of_its_own(prompt, template):
    assert brief(prompt).template == template


@pytest.mark.parametrize(
    ("prompt", "tone"),
    [
        ("birthday card with a bear", "cheerful"),
        ("wedding invitation with roses", "fine"),
        ('poster with text "Get Your Flu Shot" and a smiling child', "calm"),
        ("thank you card with a fox", "tender"),
        ("christmas card with a robin", "festive"),
        ("retro birthday poster with a car", None),
        ("poster of a rock concert", None),
    ],
)
def test_the_tone_fits_the_occasion(prompt, tone):
    found = tones.tone_of(brief(prompt))
    assert (found.name if found else None) == tone


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("happy 6th birthday card with a digger", ("Happy 6th Birthday",)),
        ("birthday card for a boy turning 3", ("Happy 3rd Birthday",)),
        ("a card for my mum's birthday with tulips", ("Happy Birthday",)),
        ("poster for a bake sale with cupcakes, Saturday 10am", ("Bake Sale", "Saturday 10am")),
        ("flyer for a dog walking service", ("Dog Walking",)),
    ],
)
def test_words_that_go_without_saying_are_written(prompt, text):
    assert brief(prompt).text == text


def test_a_quoted_word_and_a_club_bring_in_no_music():
    assert pictures('poster for swim club tryouts with text "Dive In", blue waves') == ["figure:swimmer"]


def test_who_gets_a_card_is_not_on_it():
    assert "figure:teacher" not in pictures("thank you card for my teacher with an apple")


@pytest.mark.parametrize(
    "prompt",
    ["wedding menu with olive branches and space for the text", "poster of a cat, copy space on the left"],
)
def test_free_space_is_no_place_among_the_stars(prompt):
    assert brief(prompt).setting != "space"


@pytest.mark.parametrize(
    ("prompt", "side"),
    [
        ("email banner, tulips on the left, empty space right", "right"),
        ("web banner with a cat on the right", "left"),
        ("banner with a cat and empty space on the right", "right"),
    ],
)
def test_the_side_that_is_asked_for_stays_free(prompt, side):
    assert headers.free_side(prompt) == side


def test_a_word_for_many_kinds_shows_several():
    assert len(set(pictures('chalkboard that says "Market" with drawn vegetables around it'))) > 3


def test_painted_eggs_and_daffodils_are_seen_in_a_pattern():
    shown = pictures("Easter pattern with painted eggs and yellow daffodils on pale green")
    assert shown == ["prop:easter_egg", "prop:daffodil"]


def test_smiling_stars_are_all_around():
    drawn = illustrate(
        Order('classroom poster that says "Be Kind" with a rainbow and smiling stars', 512, 512, seed=1)
    )
    assert drawn.svg.count("#ff8fa3") >= 6


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("lost cat flyer with a grey tabby cat", ["animal:cat"]),
        ("halloween party invitation with a friendly ghost", ["ghost"]),
    ],
)
def test_what_is_named_twice_is_shown_once(prompt, shown):
    assert pictures(prompt) == shown


def test_a_halloween_card_has_a_tone_of_its_own():
    found = tones.tone_of(brief("halloween party invitation with a ghost"))
    assert found is not None
    assert found.name == "spooky"


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ('classroom poster that says "Be Kind"', ["figure:child"]),
        ('poster "Wash Your Hands" with bubbles', ["prop:soap", "bubbles"]),
        ('a poster with the words "Be Brave" and a mouse', ["animal:mouse"]),
    ],
)
def test_a_motto_alone_on_a_poster_shows_what_it_is_about(prompt, shown):
    assert pictures(prompt) == shown


@pytest.mark.parametrize(
    ("prompt", "frame"),
    [
        ('sale banner "Summer Deals" with palm leaves on pink', "palms"),
        ("wedding menu with olive branches", "olive"),
        ("save the date card with eucalyptus", "eucalyptus"),
    ],
)
def test_branches_frame_a_page_and_are_not_its_subject(prompt, frame):
    left, named = trimmings.without(brief(prompt))
    assert frame in named
    assert not left.subjects


def test_a_page_to_be_coloured_in_has_black_lines_on_white_and_no_wood_behind():
    read = brief("black and white coloring page of a hedgehog")
    assert (read.setting, read.style, read.background) == ("studio", "", (255, 255, 255))
    assert coloring.INK in illustrate(Order(read.prompt, 512, 512, seed=1)).svg
    assert brief("coloring page of a hedgehog in the forest").setting == "forest"


def test_a_menu_says_so_on_its_board():
    read = brief("coffee shop menu board with cups and croissants")
    assert (read.template, read.text) == ("chalkboard", ("Menu",))
    assert "prop:shop" not in [s.picture for s in read.subjects]


@pytest.mark.parametrize("prompt", ["get well card with a teddy bear in bed", "card with a fox in his bed"])
def test_who_is_in_bed_on_a_card_has_the_quilt_over_him(prompt):
    assert pictures(prompt)[-1] == "prop:quilt_bed"


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("card for a new baby girl with a stork", ["figure:baby", "animal:stork", "prop:baby_bundle"]),
        ("birthday invitation for a dinosaur party", ["animal:dinosaur"]),
    ],
)
def test_a_card_shows_who_is_meant_and_not_the_occasion(prompt, shown):
    assert pictures(prompt) == shown


def test_a_web_banner_shows_no_web():
    assert pictures('web banner "Spring Sale" with tulips on the right') == ["tulip"]


def test_a_certificate_shows_what_stands_with_it():
    drawn = illustrate(Order("certificate of reading with a smiling book", 512, 512, seed=1))
    assert 'id="subject-2"' in drawn.svg


def test_a_colouring_sheet_is_a_page_to_be_coloured_in():
    assert brief("colouring sheet of a mermaid").template == "lineart"
