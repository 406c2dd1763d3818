from __future__ import annotations

import base64
import io
import re

import numpy as np
import PIL.Image
import pytest
from support.service import SVG, picture

import recraft_nb as rc
from recraft_nb.media.record import record_of

HOSTILE = '<img src=x onerror="window.bad=1"><script>window.bad=1</script>'


def made(number: int = 1, size: tuple[int, int] = (64, 48), **facts: object) -> rc.Image:
    data = picture(number, size=size)
    return rc.Image(data, record_of(data, **facts))


def test_whatever_is_a_picture_can_be_compared(tmp_path, client):
    path = tmp_path / "one.png"
    path.write_bytes(picture(1))
    pixels = np.zeros((8, 8, 3), np.uint8)
    with rc.Compare(path, pixels) as two:
        assert [image.size for image in two.images] == [(64, 48), (8, 8)]
        assert two.mode == "slider"
        assert two.pair == two.images
    job = client.generate("an owl", n=2)
    job.result(20)
    with rc.Compare([SVG.encode(), PIL.Image.new("RGB", (9, 9))], job, iter([made(3)])) as five:
        assert [image.format for image in five.images] == ["svg", "png", "png", "png", "png"]
        assert five.mode == "side"
    with rc.Compare(client.history) as earlier:
        assert len(earlier.images) == 2


@pytest.mark.parametrize("count", [0, 1, 10])
def test_two_to_nine_pictures_are_compared_and_the_error_says_so(count):
    with pytest.raises(rc.InvalidRequest, match="2 to 9 pictures"):
        rc.Compare([made(number) for number in range(count)])


def test_what_cannot_be_is_refused_and_nothing_changes():
    with rc.Compare(made(1), made(2)) as compare:
        with pytest.raises(rc.InvalidRequest, match="slider, side, swap, blink, difference"):
            compare.mode = "sideways"
        with pytest.raises(rc.InvalidRequest, match="pictures compared here"):
            compare.value = made(3)
        with pytest.raises(rc.InvalidRequest, match="two different places"):
            compare.pair = (compare.images[0], compare.images[0])
        assert (compare.mode, compare.value, compare.pair) == ("slider", None, compare.images)
    with pytest.raises(TypeError, match="Did you mean 'mode'"):
        rc.Compare(made(1), made(2), mod="side")
    with pytest.raises(rc.InvalidRequest, match="sideways"):
        rc.Compare(made(1), made(2), mode="sideways")


def test_the_choice_is_the_value_and_ends_the_wait(wire):
    compare = rc.Compare(made(1), made(2), made(3))
    heard, acts = [], []
    compare.on_change(heard.append)
    compare._acting.acted = acts.append
    wire.view(compare)
    wire.value(compare, "choose", place=2)
    assert compare.value == compare.images[2]
    wire.value(compare, "choose", place=None)
    assert compare.value is None
    assert heard == [compare.images[2], None]
    assert acts == [compare.images[2]]
    compare.value = compare.images[0]
    assert wire.last("patch")["channels"]["look"] == {"chosen": 0}


def test_every_view_follows_and_what_a_view_says_stays_within_bounds(wire):
    compare = rc.Compare([made(number) for number in range(4)])
    assert wire.view(compare)["look"]["mode"] == "side"
    wire.value(compare, "set", mode="blink", rate=50, gain=0.1, a=3, b=2)
    assert wire.last("patch")["channels"]["look"] == {"mode": "blink", "rate": 5, "gain": 1, "a": 3, "b": 2}
    assert compare.pair == (compare.images[3], compare.images[2])
    assert wire.view(compare, "v2")["look"]["b"] == 2
    compare.raise_errors = False
    assert not wire.answer(wire.ask(compare, "set", a=2))["ok"]
    wire.value(compare, "set", a=70)
    assert compare.pair[0] == compare.images[3]


def test_the_same_picture_may_stand_there_twice():
    one = made(1)
    with rc.Compare(one, one) as compare:
        compare.pair = (one, one)
        assert len(compare.pair) == 2


def test_pictures_of_a_job_come_in_and_those_that_never_come_leave_with_the_reason(
    client, paid_service, wire, until
):
    paid_service.hold.clear()
    job = client.generate("an owl", n=2)
    compare = rc.Compare(made(5), job)
    assert wire.view(compare)["shown"]["waiting"] == 2
    assert compare.static_html().count("still to come") == 1
    paid_service.hold.set()
    job.result(20)
    until(lambda: len(compare.images) == 3)
    assert [pane["place"] for pane in compare.snapshot()["shown"]["panes"]] == [0, 1, 2]
    paid_service.then("402")
    failing = client.generate("a fox", n=2)
    fewer = rc.Compare(failing, made(6), made(7))
    failing.exception(20)
    until(lambda: wire.view(fewer)["shown"]["waiting"] == 0)
    state = wire.view(fewer)
    assert (state["look"]["a"], state["look"]["b"]) == (2, 3)
    assert [card["cost"] for card in state["cards"].values()] == ["Nothing was charged."]


def test_only_what_differs_is_told_and_the_rest_in_one_line():
    def asked(number, prompt, **fields):
        request = rc.Generate(prompt=prompt, **fields)
        return made(number, request=request, prompt=prompt, model=request.model, provider="recraft")

    with rc.Compare(
        asked(1, "a red fox, at night", model="recraftv4_1"),
        asked(2, "a blue fox, at night", model="recraftv3", style="Photorealism"),
    ) as compare:
        facts = compare.snapshot()["shown"]["facts"]
    rows = [dict(zip(facts["names"], row, strict=True)) for row in facts["rows"]]
    assert rows[0]["Model"] == [("V4.1", True)]
    assert rows[0]["Prompt"] == [("a ", False), ("red ", True), ("fox, at night", False)]
    assert rows[0]["Style"] == []
    assert rows[1]["Style"] == [("Photorealism", True)]
    assert ("Made with", "generate") in facts["same"]
    assert ("Size", "64 × 48") in facts["same"]
    assert not {name for name, _ in facts["same"]} & set(facts["names"])


def test_a_long_prompt_is_shown_around_its_differences():
    common = " ".join(f"word{number}" for number in range(300))
    first, second = (made(number, prompt=f"{common} {end}") for number, end in ((1, "dawn"), (2, "dusk")))
    with rc.Compare(first, second) as compare:
        facts = compare.snapshot()["shown"]["facts"]
    text = "".join(part for part, _ in facts["rows"][0][facts["names"].index("Prompt")])
    assert text.startswith("… ")
    assert text.endswith("word299 dawn")
    assert len(text) < 60


def test_without_a_kernel_the_pictures_stand_side_by_side_and_hidden_labels_stay_hidden():
    facts = {"prompt": f"{HOSTILE} an owl", "model": "recraftv3"}
    pictures = [made(number, (1500, 1000), **facts) for number in range(8)]
    busy = np.random.default_rng(7).integers(0, 256, (900, 900, 3), dtype=np.uint8)
    with rc.Compare(pictures, busy) as compare:
        page = compare.static_html()
        compare.labels = False
        blind = compare.static_html()
    assert len(page.encode()) < 1_500_000
    assert page.count("<img ") == 9
    assert "<script" not in page
    assert "&lt;script" in page
    assert "V3" in page
    cells = re.findall(r'base64,([^"]+)', page)
    assert max(map(len, cells)) <= 15_000  # the busy one is smaller for it
    widths = [PIL.Image.open(io.BytesIO(base64.b64decode(data))).width for data in cells]
    assert widths[:8] == [384] * 8
    words = re.sub(r'base64,[^"]+', "", blind)
    assert not re.search("V3|recraftv3|onerror|owl", words)
    assert 'alt="Picture 9"' in words
