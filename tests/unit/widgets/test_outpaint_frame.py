from __future__ import annotations

import random

import pytest
from support.service import picture

import recraft_nb as rc
from recraft_nb.catalog import ASPECTS
from recraft_nb.operations import Outpaint
from recraft_nb.widgets.outpaint_frame.space import placed, presets
from recraft_nb.widgets.outpaint_frame.state import OutpaintState

SIZE = (400, 300)


@pytest.fixture
def frame(drawing_client):
    made = rc.OutpaintFrame(picture(3, size=SIZE), client=drawing_client, prompt="a beach")
    yield made
    for job in made.jobs:
        job.exception(20)
    made.close()


def test_a_frame_at_the_pictures_edge_has_no_value(frame):
    assert frame.frame == (0, 0, 400, 300)
    assert frame.value is None


def test_the_frame_is_told_as_pixels_for_each_side(frame):
    frame.frame = (-64, 0, 400, 332)
    assert frame.value == {"expand_left": 64, "expand_top": 0, "expand_right": 0, "expand_bottom": 32}
    assert frame.frame == (-64, 0, 400, 332)


def test_fractions_become_whole_pixels(frame):
    frame.frame = (-10.4, -0.2, 410.6, 300)
    assert frame.frame == (-10, 0, 411, 300)


def test_sides_and_size_exclude_each_other_and_the_last_one_counts(frame):
    frame.frame = (-50, 0, 450, 300)
    frame.size = "16:9"
    assert frame.value == {"size": "16:9"}
    assert frame.frame == (-710, -362, 1110, 662)  # what the size amounts to
    frame.frame = (-50, 0, 450, 300)
    assert frame.size is None
    assert "size" not in frame.value
    frame.size = "1820x1024"
    frame.size = None
    assert frame.frame == (-50, 0, 450, 300)


def test_zooming_out_goes_with_either_and_alone(frame):
    frame.zoom_out_percentage = 25
    assert frame.value == {"zoom_out_percentage": 25}
    frame.size = "1:1"
    assert frame.value == {"size": "1:1", "zoom_out_percentage": 25}
    frame.frame = (-8, 0, 400, 300)
    assert frame.value["zoom_out_percentage"] == 25
    assert frame.value["expand_left"] == 8


@pytest.mark.parametrize(
    ("edges", "field", "nearest"),
    [
        ((10, 0, 400, 300), "expand_left", 0),
        ((0, 0, 400, 250), "expand_bottom", 0),
        ((-4000, 0, 400, 300), "expand_left", 3696),
        ((0, -2000, 400, 2400), "expand_bottom", 1796),
        ("wide", "frame", None),
        ((0, 0, float("nan"), 300), "frame", None),
    ],
)
def test_what_the_service_would_refuse_is_refused_with_the_nearest_value(frame, edges, field, nearest):
    before = frame.value
    with pytest.raises(rc.InvalidRequest) as caught:
        frame.frame = edges
    (problem,) = caught.value.problems
    assert (problem.field, problem.nearest) == (field, nearest)
    assert frame.value == before


def test_a_value_can_be_set_and_a_contradiction_is_named(frame):
    frame.value = {"expand_right": 100, "zoom_out_percentage": 10}
    assert frame.frame == (0, 0, 500, 300)
    with pytest.raises(rc.InvalidRequest, match="cannot go together with expand_top"):
        frame.value = {"expand_top": 5, "size": "1:1"}
    with pytest.raises(rc.InvalidRequest, match="expand_up"):
        frame.value = {"expand_up": 5}
    frame.value = None
    assert frame.value is None


def test_zoom_and_model_and_count_are_checked(frame):
    for name, value, words in (
        ("zoom_out_percentage", 100, "not including, 100"),
        ("n", 7, "1 to 6"),
        ("model", "recraftv4_1", "recraftv3"),
        ("size", "1000x1000", "no size of recraftv3"),
    ):
        with pytest.raises(rc.InvalidRequest, match=words):
            setattr(frame, name, value)


def test_a_size_moves_with_the_model(frame):
    frame.size = "1820x1024"
    frame.model = "recraftv3_vector"
    assert frame.size == "16:9"
    frame.model = "recraftv3"
    assert frame.size in {"16:9", "1820x1024"}


def test_every_preset_holds_the_picture_in_the_middle_and_has_its_shape():
    seed = random.randrange(10**6)
    print("seed", seed)
    rng = random.Random(seed)
    for _ in range(300):
        size = (rng.randint(256, 4096), rng.randint(256, 4096))
        for aspect, (left, top, right, bottom) in presets(size).items():
            width, height = right - left, bottom - top
            across, down = map(int, aspect.split(":"))
            assert left <= 0 <= size[0] <= right
            assert top <= 0 <= size[1] <= bottom
            assert max(width, height) <= 4096
            assert abs(width - height * across / down) <= 1 or abs(height - width * down / across) <= 1
            assert abs(-left - (right - size[0])) <= 1
            assert abs(-top - (bottom - size[1])) <= 1
            assert width == size[0] or height == size[1]


def test_every_state_that_can_be_reached_is_a_legal_request():
    seed = random.randrange(10**6)
    print("seed", seed)
    rng = random.Random(seed)
    data = picture(1, size=SIZE)
    for _ in range(60):
        state = OutpaintState.around(SIZE)
        for _ in range(4):
            change = rng.choice(
                [
                    {
                        "frame": tuple(
                            rng.choice([rng.uniform(-5000, 5000), 0, SIZE[0], 300]) for _ in range(4)
                        )
                    },
                    {"size": rng.choice([*ASPECTS, "1820x1024", "7:5", None])},
                    {"zoom": rng.choice([0, 33.3, 99, 100, -1])},
                    {"model": rng.choice(["recraftv3", "recraftv3_vector"])},
                ]
            )
            try:
                state = state.take(change)
            except rc.InvalidRequest:
                continue
        if state.value is not None:
            Outpaint(image=data, prompt="x", model=state.model, **state.value)


def test_the_source_lies_where_the_local_engine_puts_it():
    from types import SimpleNamespace

    from recraft_nb.engine.calls import frame_of

    class Fields:
        def __init__(self, **values):
            self.values = values

        def integer(self, name, *_):
            return self.values.get(name)

        text = number = integer

    seed = random.randrange(10**6)
    print("seed", seed)
    rng = random.Random(seed)
    for _ in range(300):
        width, height = rng.randint(256, 2000), rng.randint(256, 2000)
        zoom = rng.choice([None, rng.randint(0, 99), round(rng.uniform(0, 99), 2)])
        given = SimpleNamespace(width=width, height=height)
        if rng.random() < 0.5:
            target = (rng.randint(300, 4096), rng.randint(300, 4096))
            theirs = frame_of(Fields(size=f"{target[0]}x{target[1]}", zoom_out_percentage=zoom), given)
            ours = placed((width, height), (0, 0, width, height), target=target, zoom=zoom or 0)
        else:
            left, top, right, bottom = (rng.randint(0, 1000) for _ in range(4))
            sides = {"expand_left": left, "expand_top": top, "expand_right": right, "expand_bottom": bottom}
            theirs = frame_of(Fields(**sides, zoom_out_percentage=zoom), given)
            ours = placed((width, height), (-left, -top, width + right, height + bottom), zoom=zoom or 0)
        assert list(ours) == theirs


def test_outpaint_sends_what_the_frame_says(frame):
    frame.frame = (-100, 0, 500, 300)
    job = frame.outpaint("a wide beach", style="Pixel art")
    assert job.result(20)[0].size == (600, 300)
    assert frame.jobs == (job,)
    sent = job.request
    assert (sent.prompt, sent.style, sent.expand_left, sent.expand_right) == (
        "a wide beach",
        "Pixel art",
        100,
        100,
    )
    assert sent.random_seed is not None
    assert job.result()[0].parents == (frame.image.id,)
    assert frame.prompt == "a wide beach"


def test_nothing_is_sent_where_nothing_would_be_painted(frame):
    with pytest.raises(rc.InvalidRequest, match="no new space"):
        frame.outpaint("a beach")
    assert frame.jobs == ()


def test_awaiting_and_listening_get_the_value(frame):
    heard = []
    frame.on_change(heard.append)
    frame.frame = (-1, 0, 400, 300)
    frame.frame = (-1, 0, 400, 300)
    frame.zoom_out_percentage = 5
    assert [value.get("zoom_out_percentage") for value in heard] == [None, 5]


def test_a_picture_that_the_service_refuses_can_be_fitted(drawing_client):
    frame = rc.OutpaintFrame(picture(1, size=(100, 80)), client=drawing_client)
    assert "256" in frame.snapshot()["picture"]["trouble"]
    frame.fitted()
    assert frame.snapshot()["picture"]["trouble"] == ""
    assert min(frame.image.size) >= 256
    assert frame.frame == (0, 0, *frame.image.size)
    frame.close()


def test_a_pictures_own_client_is_asked(drawing_client):
    image = drawing_client.sync.generate("an owl", model="recraftv3")[0]
    frame = rc.OutpaintFrame(image)
    assert frame.client is drawing_client
    frame.close()
    assert drawing_client.me().credits > 0  # it is not the frame's to close


def test_an_unknown_keyword_is_refused():
    with pytest.raises(TypeError, match="Did you mean 'frame'"):
        rc.OutpaintFrame(picture(1, size=SIZE), frames=(0, 0, 1, 1))


def test_the_static_part_says_what_was_asked_for(frame):
    frame.frame = (-64, 0, 400, 300)
    html = frame.static_html()
    assert "464 × 300" in html
    assert "64 px left" in html
    assert "<img" in html


def test_the_views_word_does_not_undo_a_later_one_of_python(frame, wire):
    made = rc.OutpaintFrame(picture(3, size=SIZE), client=frame.client, prompt="a beach")
    wire.view(made)
    seen = wire.last("state")["channels"]["fields"]["revision"]
    made.frame = (-200, 0, 400, 300)
    wire.value(
        made,
        "set",
        values={"frame": [-10, 0, 400, 300], "prompt": "a lake"},
        based={"frame": seen, "prompt": seen},
    )
    assert made.frame == (-200, 0, 400, 300)
    assert made.prompt == "a lake"
    answer = wire.value(made, "submit", values={}, press="p1", based={}, seen=seen)
    assert answer["changed"] is True
    assert made.jobs == ()
    made.close()


def test_a_press_counts_once(frame, wire):
    made = rc.OutpaintFrame(picture(3, size=SIZE), client=frame.client, prompt="a beach")
    wire.view(made)
    first = wire.value(made, "submit", values={"frame": [-10, 0, 400, 300]}, press="p1")
    again = wire.value(made, "submit", values={}, press="p1")
    assert first["job"] == again["job"] is not None
    assert len(made.jobs) == 1
    made.jobs[0].result(20)
    made.close()


def test_a_press_without_words_or_space_says_what_is_missing(frame, wire):
    made = rc.OutpaintFrame(picture(3, size=SIZE), client=frame.client)
    wire.view(made)
    answer = wire.value(made, "submit", values={}, press="p1")
    assert [one["field"] for one in answer["problems"]] == ["prompt", "frame"]
    made.close()


def test_a_second_try_asks_for_the_same_and_counts_as_an_act(frame, wire):
    made = rc.OutpaintFrame(
        picture(3, size=SIZE), client=frame.client, prompt="a beach", frame=(-10, 0, 400, 300)
    )
    wire.view(made)
    first = made.outpaint()
    first.result(20)
    with made._acting.next_act() as act:
        pressed = wire.value(made, "again", job=first.journal_id, press="p1")
        assert act.result(0) == made.value
    assert wire.value(made, "again", job=first.journal_id, press="p1") == pressed
    assert [job.journal_id for job in made.jobs] == [first.journal_id, pressed["job"]]
    assert made.jobs[1].request == first.request
    made.jobs[1].result(20)
    made.close()
