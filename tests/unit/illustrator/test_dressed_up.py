"""Who wears what on a feast, what is on the walls of a room, and bowls in colours of their own."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator import Order, illustrate
from recraft_nb.engine.illustrator.compose.backdrops.wallpapers import motif
from recraft_nb.engine.illustrator.drawing import planned
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.understanding import understood


def read(prompt):
    return understood(parse(prompt))


@pytest.mark.parametrize(
    "prompt",
    [
        "a couple dancing at their wedding",
        "newlyweds kissing in front of a church",
        "wedding couple on the beach at sunset",
        "an old couple getting married in a garden",
    ],
)
def test_who_marries_is_a_bride_and_a_groom(prompt):
    brief = read(prompt)
    assert [s.picture for s in brief.subjects[:2]] == ["figure:bride", "figure:groom"]
    assert "wedding" not in {s.picture for s in brief.subjects}


def test_penguins_that_marry_stay_penguins():
    assert read("penguin couple getting married").subjects[0].picture == "animal:penguin"


def test_who_sells_from_a_cart_has_a_stall():
    for prompt in (
        "food cart selling grilled corn at night",
        "a troll selling vegetables from a wooden cart",
    ):
        assert "shopping-cart" not in {s.picture for s in read(prompt).subjects}


def test_a_married_couple_that_does_something_else_is_dressed_as_usual():
    assert read("a married couple cooking dinner").subjects[0].picture != "figure:bride"


def test_what_is_quoted_is_spelled_as_it_is():
    assert read('a card that says "Happy newlyweds"').text == ("Happy newlyweds",)


@pytest.mark.parametrize(
    ("prompt", "many"),
    [
        ("three kids dressed up for halloween", 3),
        ("two children in halloween costumes going door to door", 2),
        ("four kids at a costume party", 4),
    ],
)
def test_children_in_costumes_are_each_somebody_else(prompt, many):
    kids = [s for s in read(prompt).subjects if s.picture.startswith("figure:")]
    assert len({s.traits for s in kids}) == many == sum(s.count for s in kids)


@pytest.mark.parametrize(
    ("prompt", "warm"),
    [
        ("a family walking in the snow", True),
        ("boy sledding down a hill", True),
        ("a man walking his dog in winter", True),
        ("a woman in a red dress standing in the snow", False),
        ("a girl holding a snow globe", False),
        ("a man walking his dog in summer", False),
        ("a girl watching the snow from the window", False),
    ],
)
def test_where_it_snows_people_wear_coats_and_hats(prompt, warm):
    who = next(s for s in read(prompt).subjects if s.picture.startswith("figure:"))
    assert ("wears:beanie:" in who.traits) is warm


@pytest.mark.parametrize(
    ("prompt", "picture", "absent"),
    [
        ("a girl waiting for the bus", "prop:bus_stop", "prop:bus"),
        ("two kids waiting for their school bus", "prop:bus_stop", "school-bus"),
        ("a heron in the reeds", "animal:heron", "prop:sprig"),
    ],
)
def test_what_is_waited_for_is_not_there_and_reeds_are_those_of_the_lake(prompt, picture, absent):
    brief = read(prompt)
    pictures = {s.picture for s in brief.subjects}
    assert picture in pictures
    assert absent not in pictures


def test_a_snowball_fight_is_snowballs_thrown():
    assert "throwing" in " ".join(read("kids having a huge snowball fight").subjects[0].traits)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("a living room with floral wallpaper", ("flower", "")),
        ("nursery with a wooden crib and cloud wallpaper", ("cloud", "")),
        ("bedroom with striped blue wallpaper", ("stripes", "#2f6fe0")),
        ("a room that has wallpaper with gold stars", ("star", "")),
        ("a living room with an old sofa", ("", "")),
    ],
)
def test_a_wallpaper_says_what_is_on_it(said, found):
    kind, paint = motif(said)
    assert kind == found[0]
    assert bool(paint) == bool(found[1])


def test_what_is_on_the_wallpaper_hangs_nowhere_and_what_stands_before_it_stays():
    subjects = read("nursery with a wooden crib and cloud wallpaper").subjects
    assert "crib" in subjects[0].word
    assert len(subjects) == 1


def test_a_wallpaper_is_seen_on_the_wall():
    plain, starry = (
        illustrate(Order(f"a green sofa in a room{said}", 400, 400, seed=3)).svg
        for said in ("", ", star wallpaper")
    )
    assert starry.count("<path") > plain.count("<path") + 20


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("tomato soup in a blue bowl", "blue bowl"),
        ("a red bowl of salad", "red bowl"),
        ("ramen in a black bowl", "black bowl"),
    ],
)
def test_a_bowl_has_the_colour_that_is_said_of_it(prompt, part):
    dish = read(prompt).subjects[0]
    assert part in dish.traits


def test_soups_have_the_colour_of_what_they_are_made_of():
    assert read("tomato soup").subjects[0].color != read("pea soup").subjects[0].color


def test_coloured_pencils_are_each_of_another_colour():
    assert "colorful" in read("seven colored pencils in a row").subjects[0].traits
    assert read("a retro robot toy made of tin").subjects[0].picture == "prop:tin_robot"


def test_a_label_shows_the_fruit_that_it_names_and_cream_behind_brown_is_a_colour():
    mark = planned(
        Order("bakery logo with a rolling pin and two wheat stalks, brown on cream", 400, 400)
    ).brief
    assert len(mark.subjects) == 2
    plum, plain = (
        illustrate(Order(f'vintage label for a jam jar with the text "{word}"', 400, 400, seed=2)).svg
        for word in ("Plum", "Jam")
    )
    assert "#6a3f8a" in plum
    assert "#6a3f8a" not in plain


def test_what_is_counted_on_a_worksheet_is_what_is_named():
    sheet = planned(Order("a counting worksheet with ten fish", 400, 400)).brief
    assert (sheet.template, sheet.subjects[0].count) == ("scene", 10)


def test_a_cup_with_a_pattern_is_a_cup_and_no_pattern():
    brief = read("teacup with a rose pattern and a slice of lemon cake")
    assert brief.template == "scene"
    assert (brief.subjects[0].picture, brief.subjects[0].relation) == ("prop:cup", "beside")
    assert "shows:rose|" in brief.subjects[0].traits
    assert read("seamless rose pattern").template == "pattern"


@pytest.mark.parametrize(
    ("prompt", "setting", "picture"),
    [
        ("a snow leopard on a rocky ledge", "mountain", "animal:leopard"),
        ("my son on his first day of school", "street", "figure:boy"),
        ("girl with a yellow umbrella jumping in puddles", "street", "figure:girl"),
    ],
)
def test_where_it_is_comes_from_what_is_meant(prompt, setting, picture):
    brief = read(prompt)
    assert (brief.setting, brief.subjects[0].picture) == (setting, picture)


def test_an_icy_hill_is_white():
    assert "snowy" in read("four penguins sliding down an icy hill").subjects[1].traits


def test_an_invitation_to_a_birthday_party_shows_its_sign_and_birds_feel_the_season_out_of_doors():
    assert [s.picture for s in read("black and gold invitation for a 50th birthday party").subjects] == [
        "prop:cake"
    ]
    assert read("bird feeder with two cardinals in winter").setting == "meadow"
    assert read("minimalist icon set: wifi, battery, bluetooth").subjects[0].picture == "icon:wifi"
