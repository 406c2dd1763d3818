"""Marks show every thing that is named for them, emojis their feeling; screens of apps are the picture."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order
from recraft_nb.engine.illustrator.compose import smiles
from recraft_nb.engine.illustrator.compose.printed.charts import generations, graphs
from recraft_nb.engine.illustrator.compose.printed.pages import labels
from recraft_nb.engine.illustrator.compose.printed.patterns import animal_prints, plain_cloths
from recraft_nb.engine.illustrator.compose.printed.signage import public_signs
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.language import hours


def _read(prompt):
    return planned(Order(prompt=prompt, width=1000, height=1000, seed=1)).brief


def _shown(prompt):
    return [s.picture for s in _read(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "pictures"),
    [
        ("logo for a plumber with a wrench and a water drop", {"wrench", "droplet"}),
        ("barber shop logo with a pole and scissors", {"barber-pole", "scissors"}),
        ("pizza restaurant logo with a chef hat", {"pizza", "prop:cook_hat"}),
        ("merit badge for camping with a tent and stars", {"prop:tent", "star"}),
        ("law firm logo with scales and a column", {"balance-scale", "prop:column"}),
        ("music school logo with a treble clef", {"prop:treble_clef"}),
        ("dog wash logo", {"dog", "bubbles"}),
        ("car repair shop logo", {"automobile", "wrench"}),
    ],
)
def test_a_mark_shows_every_thing_that_is_named_for_it(prompt, pictures):
    assert pictures <= {*_shown(prompt)}


def test_the_cream_of_ice_cream_is_no_colour():
    assert all(s.color is None for s in _read("ice cream shop logo, pastel colors").subjects)


@pytest.mark.parametrize(
    ("prompt", "picture"),
    [
        ("laughing emoji with tears", "face-with-tears-of-joy"),
        ("emoji with heart eyes", "smiling-face-with-heart-eyes"),
        ("cool smiley with sunglasses", "smiling-face-with-sunglasses"),
        ("crying emoji", "crying-face"),
        ("an angry emoji", "angry-face"),
        ("fire emoji", "fire"),
    ],
)
def test_an_emoji_is_an_icon_of_its_feeling_or_its_thing(prompt, picture):
    assert _read(prompt).template == "icon"
    assert _shown(prompt) == [picture]


@pytest.mark.parametrize(
    "prompt",
    [
        "login screen for a mobile app",
        "weather app screen with a sun and 24 degrees",
        "website landing page for a pet shop",
        "music player app ui",
        "settings screen of a phone app, dark mode",
    ],
)
def test_the_screen_of_an_app_is_the_picture(prompt):
    assert _read(prompt).template == "screen"


@pytest.mark.parametrize(
    "prompt",
    [
        "a woman looking at the weather app on her phone",
        "app icon of a rocket",
        "website header with mountains",
        "illustration of a man holding a phone with a chat app",
    ],
)
def test_somebody_at_a_screen_and_parts_of_a_page_are_no_screen(prompt):
    assert _read(prompt).template != "screen"


def test_a_sticker_with_words_is_still_a_sticker():
    assert _read("sticker of a cactus with the words Free Hugs").template == "icon"


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("no smoking sign", "forbidden"),
        ("no dogs allowed sign", "forbidden"),
        ("no swimming sign", "forbidden"),
        ("wet floor sign", "wet"),
        ("open sign for a shop", "open"),
        ("exit sign, green", "exit"),
        ("toilet sign with man and woman", "toilet"),
        ("beware of the dog sign", "dog"),
        ("high voltage warning sign", "danger"),
        ("speed limit 30 sign", "speed"),
        ("a man standing next to a stop sign", ""),
        ("do not disturb door sign with a sleeping cat", ""),
        ("wooden farm sign with a rooster", ""),
    ],
)
def test_a_public_sign_is_the_picture_by_its_kind(prompt, kind):
    assert public_signs.kind_of(_read(prompt)) == kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("polka dot pattern, blue and white", "polka"),
        ("plaid pattern in red and green", "plaid"),
        ("mandala with lotus petals", "mandala"),
        ("gradient background from purple to pink", "run"),
        ("a girl in a polka dot dress", ""),
        ("elephant mandala coloring page", ""),
    ],
)
def test_patterns_that_everybody_knows_by_name(prompt, kind):
    assert plain_cloths.kind_of(prompt) == kind


def test_shapes_of_a_background_are_its_pattern_and_no_things():
    brief = _read("geometric background with triangles in teal")
    assert (brief.template, brief.subjects) == ("pattern", ())


def test_a_skyline_of_shapes_is_a_skyline():
    assert _read("city skyline at night made of geometric shapes").template == "skyline"


@pytest.mark.parametrize(
    "prompt",
    [
        "human skeleton diagram labeled",
        "the five senses poster for kids",
        "number chart 1 to 10",
        "clock showing 3 o'clock for kids to learn",
        "flow chart with start, decision yes no and end",
        "shapes chart for kindergarten",
    ],
)
def test_first_lessons_are_explained(prompt):
    assert _read(prompt).template == "diagram"


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("a clock showing 3 o'clock", (3, 0)),
        ("half past nine on a clock", (9, 30)),
        ("quarter to six", (5, 45)),
        ("a clock at 7:45", (7, 45)),
        ("a clock at noon", (12, 0)),
        ("a clock on the wall", None),
    ],
)
def test_the_hour_that_a_clock_shows(said, hour):
    assert hours.told(said) == hour


def test_so_many_bars_as_are_asked_for_and_none_of_them_a_drink():
    assert graphs.compared(_read("bar chart with four bars in different colors")) == []


def test_a_family_tree_has_the_generations_that_are_named():
    levels = generations.named("family tree with grandparents, parents and three kids")
    assert [len(level) for level in levels] == [2, 2, 3]


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("wedding invitation with eucalyptus leaves, Anna & Tom", ("Anna & Tom",)),
        ("children's book cover, The Brave Little Snail", ("The Brave Little Snail",)),
        ("sale banner 50% off, red and yellow", ("SALE", "50% OFF")),
        ("new year card with fireworks 2025", ("Happy New Year 2025",)),
        (
            "birthday party invitation with balloons for a 5 year old",
            ("You're invited", "5th Birthday"),
        ),
        ("ancient greek temple on a hill, vintage travel poster", ("GREECE",)),
    ],
)
def test_words_that_print_cannot_be_without(prompt, words):
    assert _read(prompt).text == words


def test_what_a_title_names_is_still_shown():
    assert "animal:snail" in _shown("children's book cover, The Brave Little Snail")


@pytest.mark.parametrize(
    ("prompt", "template"),
    [
        ("menu for a pizza restaurant", "menu"),
        ("a woman reading the menu in a cafe", "scene"),
        ("strawberry jam label with the words Homemade Jam", "label"),
        ("wine bottle label with a vineyard", "label"),
    ],
)
def test_menus_and_labels_are_drawn_as_such(prompt, template):
    assert _read(prompt).template == template


def test_a_label_names_its_ware():
    assert labels.ware("lavender soap label, purple") == "lavender soap"
    assert labels.ware("label for a craft beer with a bear") == "beer"


def test_a_photograph_on_a_poster_is_no_style_of_it():
    assert _read("lost cat poster with a photo of a grey cat and the words LOST CAT").style == ""


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("leopard print pattern", "leopard"),
        ("zebra stripes black and white", "zebra"),
        ("camouflage pattern green", "camo"),
        ("cow print, seamless", "cow"),
        ("a woman in a leopard print coat", ""),
        ("a zebra in the savanna", ""),
    ],
)
def test_the_coat_of_an_animal_is_a_pattern(prompt, kind):
    assert animal_prints.kind_of(_read(prompt)) == kind


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("poster for a dog adoption day Sunday 11am", ("Dog Adoption Day", "Sunday 11am")),
        ("concert poster for a jazz trio, double bass", ("Jazz Trio",)),
        ("baby announcement card with a stork", ("Hello Baby",)),
    ],
)
def test_a_poster_says_what_it_is_for(prompt, words):
    assert _read(prompt).text == words


def test_a_thing_on_a_sticker_may_be_sleepy():
    (avocado,) = _read("sticker of a sleepy avocado").subjects
    assert smiles.mood_of(avocado.traits) == "sleepy"


def test_the_mascot_of_a_team_has_its_ball():
    brief = _read("green frog mascot for a soccer team")
    assert brief.template == "mascot"
    assert [s.picture for s in brief.subjects] == ["animal:frog", "soccer-ball"]


def test_the_sign_of_a_trade_gives_way_to_two_things_that_are_named():
    assert _shown("logo of a barbershop with scissors and a comb, black and gold") == [
        "scissors",
        "prop:comb",
    ]


@pytest.mark.parametrize(
    "prompt", ["weather chart for kids", "fruit flashcards for toddlers", "map of a zoo"]
)
def test_charts_of_a_class_and_maps_of_places_are_explained(prompt):
    assert _read(prompt).template == "diagram"


def test_a_poster_in_one_line_is_one_line():
    assert _read("minimalist poster of a bicycle in one line").template == "one_line"


@pytest.mark.parametrize(
    "prompt",
    [
        "maze for kids with a mouse and cheese",
        "crossword puzzle grid",
        "tic tac toe board",
        "sudoku puzzle",
        "word search for kids",
        "parts of a castle labelled",
    ],
)
def test_puzzles_on_paper_are_the_picture(prompt):
    assert _read(prompt).template == "diagram"


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("kindness poster for the classroom", ("Be Kind",)),
        ("poster for a lemonade stand, 50 cents", ("Lemonade Stand", "50 cents")),
        ("pirate birthday invitation for Leo", ("You're invited", "Leo's Birthday")),
    ],
)
def test_mottos_prices_and_who_invites_are_written(prompt, words):
    assert _read(prompt).text == words


def test_colours_of_a_logo_are_no_parts_of_it():
    assert _shown("real estate logo with a house and a key, navy and gold") == ["house", "key"]


def test_who_colours_a_page_is_not_on_it():
    assert _shown("coloring page with big flowers for toddlers") == ["blossom"]


def test_the_seasons_are_four_icons():
    assert _shown("set of four season icons") == ["blossom", "sun", "fallen-leaf", "snowflake"]
