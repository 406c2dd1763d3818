"""What people do every day, and how they are seen: each prompt in a sentence on what its picture holds."""

from __future__ import annotations

import pytest

from recraft_nb.engine.illustrator.compose import posing
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.props import draw

FACE = "#ee6f6a"  # the cheeks


def traits(prompt: str) -> tuple[str, ...]:
    return parse(prompt).subjects[0].traits


@pytest.mark.parametrize(
    ("prompt", "busy"),
    [
        ("an elderly man using a walking frame", "plays:walker:"),
        ("grandma with a walker in the hallway", "plays:walker:"),
        ("a nurse washing her hands at a sink", "plays:basin:"),
        ("a chef tossing noodles in a flaming wok", "plays:wok:"),
        ("four kids planting sunflowers in the garden", "plays:planting:sunflower"),
        ("a man planting a tree", "plays:planting:tree"),
        ("an old man taking a pill with a glass of water", "plays:pill:"),
        ("a woman working on a laptop at her desk, coffee next to her", "plays:office:coffee"),
        ("a boy doing homework at his desk", "plays:office:paper "),
        ("a grandmother kneading dough", "plays:dough:"),
        ("a woman stirring soup", "plays:stove:"),
    ],
)
def test_what_is_done_every_day_is_in_both_hands(prompt: str, busy: str) -> None:
    assert busy in traits(prompt)


def test_a_walking_frame_is_no_picture_on_the_wall() -> None:
    assert [s.picture for s in parse("an old man using a walking frame").subjects] == ["figure:old_man"]


def test_plants_are_not_planted_when_they_are_things() -> None:
    assert not any(t.startswith("plays:") for t in traits("a woman watering plants on a balcony"))


@pytest.mark.parametrize(
    "prompt",
    [
        "a woman with a yellow backpack looking at a misty mountain lake",
        "an old couple watching the sunset",
        "bride and groom on the beach, seen from behind",
        "a boy gazing up at the stars",
    ],
)
def test_who_looks_at_a_view_is_seen_from_behind(prompt: str) -> None:
    assert "from behind" in traits(prompt)


@pytest.mark.parametrize("prompt", ["a girl looking at her phone", "a man looking into the mirror"])
def test_who_looks_at_what_is_near_shows_the_face(prompt: str) -> None:
    assert "from behind" not in traits(prompt)


def test_from_behind_there_is_no_face_and_the_backpack_is_seen_whole() -> None:
    shown, away = (
        draw("figure:woman", seed=5, traits=(*more, "wears:backpack:#ffd83a"))
        for more in ((), ("from behind",))
    )
    assert FACE in shown.body
    assert FACE not in away.body
    assert away.body.count("#ffd83a") >= shown.body.count("#ffd83a") > 0


def test_who_is_barefoot_wears_no_shoes() -> None:
    shod, bare = (draw("figure:groom", seed=5, traits=more).body for more in ((), ("barefoot",)))
    assert shod != bare


@pytest.mark.parametrize(
    ("prompt", "count", "shows"),
    [
        ("a diverse team of four people brainstorming around a table with sticky notes", 4, "notes"),
        ("five coworkers around a table looking at a chart", 5, "chart:bars"),
        ("six colleagues discussing a pie chart at a table", 6, "chart:pie"),
    ],
)
def test_who_works_together_is_counted_and_sits_at_a_table_below_a_board(
    prompt: str, count: int, shows: str
) -> None:
    brief = parse(prompt)
    assert sum(s.count for s in brief.subjects if s.picture.startswith("figure:")) == count
    board = next(s for s in brief.subjects if s.picture == "prop:wall_board")
    assert "prop:meeting_table" in {s.picture for s in brief.subjects}
    assert shows in board.traits


def test_who_is_in_a_video_call_is_on_the_screen() -> None:
    brief = parse("people in a video call on a laptop screen")
    assert [s.picture for s in brief.subjects] == ["prop:video_call"]
    assert "callers:4" in brief.subjects[0].traits


def test_a_storybook_style_is_no_book() -> None:
    assert [s.picture for s in parse("a bear in the forest, storybook style").subjects] == ["animal:bear"]


@pytest.mark.parametrize(
    ("prompt", "dressing"),
    [
        ("a boy with a bandage on his knee crying", "dressing:knee"),
        ("a smiling girl with a band-aid on her arm", "dressing:arm"),
        ("a happy child with a plaster after a flu shot", "dressing:arm"),
    ],
)
def test_a_plaster_is_on_the_limb_that_is_named(prompt: str, dressing: str) -> None:
    assert [s.picture[:7] for s in parse(prompt).subjects] == ["figure:"]
    assert dressing in traits(prompt)


def test_whose_blood_pressure_is_taken_has_a_cuff() -> None:
    nurse, patient = parse("a nurse measuring blood pressure of an elderly woman").subjects
    assert "tending" in nurse.traits
    assert "dressing:cuff" in patient.traits


def test_poses_of_yoga_are_each_another_one() -> None:
    subject = parse("five yoga poses arranged in a circle").subjects[0]
    assert len({posing.copy_of(subject, k).traits[0] for k in range(5)}) == 5


def test_a_lawn_is_mown_with_a_mower_and_a_dog_watches_without_watches() -> None:
    shown = [s.picture for s in parse("a man mowing the lawn while a dog watches").subjects]
    assert shown == ["figure:man", "animal:dog", "prop:lawn_mower"]


def test_who_reads_to_children_on_the_sofa_sits_there_too() -> None:
    reader, children, sofa = parse("grandmother reading a story to two kids on the sofa").subjects[:3]
    assert (reader.relation, children.relation, sofa.picture) == ("on", "on", "prop:sofa")


def test_a_couple_on_a_bench_that_watches_the_sea_sits_on_the_shore() -> None:
    brief = parse("a couple sitting on a bench watching the sunset over the sea")
    assert (brief.setting, brief.subjects[0].relation) == ("beach", "beside")


@pytest.mark.parametrize(
    ("prompt", "busy"),
    [
        ("a man ironing a shirt", "plays:iron:"),
        ("a dad washing the dishes", "plays:dishes:"),
        ("a woman hanging out the laundry", "plays:line:"),
        ("a man painting the living room wall blue", "plays:roller:#2f6fe0"),
        ("a toddler stacking blocks", "plays:blocks:"),
        ("a fisherman repairing his nets", "plays:net:"),
        ("a woman juggling a phone, a laptop and coffee", "plays:juggle:phone laptop cup"),
        ("a scout raising the flag", "plays:flag:"),
    ],
)
def test_chores_of_a_house_are_in_both_hands(prompt: str, busy: str) -> None:
    assert busy in traits(prompt)


def test_one_counts_and_the_others_hide() -> None:
    subjects = parse("three children playing hide and seek").subjects
    assert "eyes covered" in subjects[0].traits
    assert [s.relation for s in subjects if s.picture == "figure:child"] == [None, "in", "in"]


def test_who_listens_to_a_story_sits_in_a_ring_with_who_reads_it() -> None:
    kids = parse("five kids sitting in a circle listening to a story").subjects[0]
    assert kids.count == 6
    assert "ring of:figure:woman" in kids.traits


def test_caps_that_graduates_throw_are_above_them() -> None:
    students, caps = parse("students throwing their caps at graduation").subjects
    assert "cheering" in students.traits
    assert (caps.picture, caps.relation) == ("graduation-cap", "over")


def test_twins_are_alike() -> None:
    assert "twins" in traits("identical twin girls on a bench")


def test_who_drives_sits_in_the_car() -> None:
    assert [s.picture for s in parse("a man driving a red car").subjects] == ["prop:car"]


def test_a_team_of_three_is_three() -> None:
    assert parse("a team of three designers brainstorming").subjects[0].count == 3


def test_hands_that_knead_are_in_the_dough() -> None:
    assert [s.picture for s in parse("hands kneading dough on a marble counter").subjects] == [
        "prop:kneading"
    ]
