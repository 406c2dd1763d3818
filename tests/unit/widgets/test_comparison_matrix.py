from __future__ import annotations

import pytest
from support.waiting import wait_for

import recraft_nb as rc

HOSTILE = '<img src=x onerror="window.bad=1"><script>window.bad=1</script>'
TWO = ["recraftv4_1", "recraftv3"]


@pytest.fixture
def matrix(client):
    made = client.compare(["a fox", HOSTILE], TWO).result(20).matrix()
    yield made
    made.close()


def test_a_comparison_in_a_cell_is_its_live_matrix_with_a_static_part(client):
    comparison = client.compare(["a fox", HOSTILE], [*TWO, "recraftv4_styles"], style="Pixel art").result(20)
    bundle = comparison._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    page = bundle["text/html"]
    assert page.count("<img src=") == page.count("data:image/webp") == 4
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "style: not taken by V4.1" in page
    assert "V4 Styles always needs a style" in page
    assert len(page) < 60_000
    with rc.ComparisonMatrix(comparison, labels=False) as blind:
        assert not any(word in blind.static_html() for word in ("V4.1", "V4 Styles", "units"))
    with rc.Compare(comparison) as compare, rc.ImageGrid(comparison) as grid:
        assert compare.images == tuple(grid.images) == comparison.images
    with pytest.raises(TypeError, match=r"what client\.compare\(…\) gives"):
        rc.ComparisonMatrix([])
    with pytest.raises(TypeError, match="Did you mean 'labels'"):
        rc.ComparisonMatrix(comparison, label=False)


def test_what_is_selected_is_the_value_and_pythons_word_is_the_last(wire, matrix):
    heard, acts = [], []
    matrix.on_change(heard.append)
    matrix._acting.acted = acts.append
    state = wire.view(matrix)
    assert state["frame"]["rows"] == ["a fox", HOSTILE]
    assert [one["name"] for one in state["frame"]["columns"]] == ["V4.1", "V3"]
    wire.value(matrix, "select", places=["1.0.0", "0.1.0", "7.7.7"], said=0)
    first, second, third, _ = matrix.images
    assert matrix.value == (third, second)
    matrix.value = [first]
    wire.value(matrix, "select", places=["1.0.0"], said=0)  # was on its way
    assert matrix.value == (first,)
    assert heard == [(third, second), (first,)]
    wire.tell(matrix, "enter", place="1.1.0")
    assert acts == [(first,)]
    with pytest.raises(rc.InvalidRequest, match="pictures of this comparison"):
        matrix.value = [first, first]
    assert matrix.value == (first,)
    # Another view sees the same.
    assert wire.view(matrix, "v2")["selection"] == {"0.0.0": True}


def test_two_cells_may_hold_the_same_picture_and_each_is_compared_in_its_place(wire, client):
    client.replay = "store"
    first = client.compare("a fox", ["recraftv4_1"]).result(20)
    other = rc.Recraft(
        "recraft", api_key="another", base_url=client.base_url, store=client.store, replay="store"
    )
    same = client.compare("a fox", ["recraftv4_1", (other, "recraftv4_1")]).result(20)
    assert same.images == first.images * 2
    matrix = same.matrix()
    wire.value(matrix, "select", places=["0.0.0", "0.1.0"], said=0)
    assert matrix.value == same.images
    wire.ask(matrix, "compare", ids=["0.0.0", "0.1.0"])
    wait_for(lambda: matrix._comparison)
    assert matrix._comparison.images == same.images
    compare = matrix._comparison
    matrix.close()
    assert repr(compare) == "<Compare (closed)>"
    other.close()


def test_cells_say_what_differs_while_they_come_and_what_became_of_them(wire, client, paid_service):
    client.compare("a fox", TWO).result(20)  # known from now on: how long they take
    paid_service.hold.clear()
    paid_service.then("moderation")
    comparison = client.compare(["a fox"], TWO, size="1216x896", random_seed=4)
    matrix = comparison.matrix()
    state = wire.view(matrix)
    assert state["facts"]["left"] == 2
    assert state["facts"]["same"] == ["seed 4"]
    assert state["facts"]["total"] == "75 units ($0.075)"
    said = [[one["text"] for one in state["cells"][f"0.{place}"]["said"]] for place in (0, 1)]
    assert said == [["1,216 × 896", "35 units"], ["1,365 × 1,024", "40 units"]]
    assert all(cell["strip"]["usual"] for cell in state["cells"].values())
    paid_service.hold.set()
    comparison.result(20)
    wait_for(lambda: wire.view(matrix)["facts"]["left"] == 0)
    cells = wire.view(matrix)["cells"].values()
    failed = next(cell for cell in cells if cell["status"] == "failed")
    assert failed["again"]
    assert failed["card"]["cost"].startswith("Nothing was charged")
    assert [one["kind"] for one in failed["said"]] == ["size"]
    saved = next(cell for cell in cells if cell["status"] == "saved")
    assert [one["kind"] for one in saved["said"]] == ["size", "cost", "seconds", "notice"]
    assert saved["said"][0]["text"] == "64 × 48"
    # Asked again from a view, and hidden labels are every view's.
    wire.value(matrix, "again", row=0, column=[cell.status for cell in comparison.cells].index("failed"))
    comparison.result(20)
    assert {cell.status for cell in comparison.cells} == {"saved"}
    wire.value(matrix, "label", on=False)
    assert matrix.labels is False
    assert wire.view(matrix, "v2")["facts"]["labels"] is False
    assert matrix.last_error is None


def test_the_static_part_of_a_large_comparison_stays_small_and_says_what_it_leaves_out(client, monkeypatch):
    monkeypatch.setattr("recraft_nb.widgets.comparison_matrix.sheet._MOST", 4)
    comparison = client.compare([f"prompt {number}" for number in range(5)], TWO, n=6).result(20)
    with comparison.matrix() as matrix:
        page = matrix.static_html()
    assert page.count("<img") == 24
    assert "And 3 more prompts." in page
    assert len(page) < 400_000
