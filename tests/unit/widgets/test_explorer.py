from __future__ import annotations

import uuid

import pytest
from support.standin import faults

import recraft_nb as rc


@pytest.fixture
def explorer(drawing_service, drawing_client):
    drawing_service.forget()
    made = rc.Explorer(drawing_client)
    yield made
    for job in made.jobs:
        job.exception(20)
    made.close()


def walked(explorer):
    """Three levels down: a set of a prompt, one of its third picture, one of the first of those."""
    first = explorer.explore("a neon city").result(20)
    second = explorer.similar(first[2], 4).result(20)
    third = explorer.similar(second[0], 5).result(20)
    return first, second, third


# -- the tree ------------------------------------------------------------------------------------------


def test_a_walk_three_levels_down_is_a_tree(explorer):
    first, second, third = walked(explorer)
    roots = explorer.tree
    assert [node.image for node in roots] == list(first)
    assert {node.similarity for node in roots} == {None}
    assert {node.parent for node in roots} == {None}
    assert [len(node.children) for node in roots] == [0, 0, 4, 0]
    children = roots[2].children
    assert [node.image for node in children] == list(second)
    assert {node.similarity for node in children} == {4}
    assert children[1].parent == roots[2]
    (grandchild, *_) = children[0].children
    assert grandchild.image == third[0]
    assert grandchild.parent.parent.parent is None


def test_prices_are_estimates_and_credits_are_shares(explorer):
    walked(explorer)
    root = explorer.tree[2]
    assert (root.price.units, root.price.exact, root.credits) == (35, False, 35)
    assert str(root.price) == "about 35 units ($0.035)"
    child = root.children[0]
    assert (child.price.units, child.price.exact, child.credits) == (35, False, 35)


def test_a_node_shows_what_came_of_it_later(explorer):
    first = explorer.explore("a neon city").result(20)
    node = explorer.tree[1]
    assert node.children == ()
    explorer.similar(node, 2).result(20)
    assert len(node.children) == len(first)
    assert {node, explorer.tree[1]} == {node}


def test_similar_takes_a_picture_its_id_and_its_address(explorer):
    first = explorer.explore("a neon city").result(20)
    for name in (first[1], first[1].image_id, first[1].id):
        explorer.similar(name, 3).result(20)
    assert len(explorer.tree[1].children) == 12


def test_a_picture_of_the_history_becomes_a_root(explorer, drawing_client):
    other = drawing_client.explore("a red owl").result(20)
    explorer.similar(other[0], 3).result(20)
    (root,) = explorer.tree
    assert root.image == other[0]
    assert [node.similarity for node in root.children] == [3, 3, 3, 3]


# -- bad input -----------------------------------------------------------------------------------------


def test_what_the_service_would_refuse_is_refused_before_it_is_sent(explorer, drawing_service):
    with pytest.raises(rc.InvalidRequest, match="can explore"):
        explorer.model = "recraftv3"
    with pytest.raises(rc.InvalidRequest, match="1 \\(a little\\) to 5"):
        explorer.similarity = 6
    with pytest.raises(rc.InvalidRequest, match="prompt"):
        explorer.explore()
    with pytest.raises(rc.InvalidRequest, match="UUID"):
        explorer.similar("the second one")
    with pytest.raises(TypeError, match="colour"):
        rc.Explorer(explorer.client, colour="red")
    assert drawing_service.calls == []


def test_an_id_that_the_service_does_not_know_ends_only_branching(explorer, drawing_service):
    explorer.explore("a neon city").result(20)
    drawing_service.known.explored.clear()  # a day has passed there
    job = explorer.similar(explorer.tree[0], 3)
    with pytest.raises(rc.ServiceError) as caught:
        job.result(20)
    assert "Nothing was charged" in str(caught.value)
    assert [shown["ids"] for shown in explorer.snapshot()["sets"].values()] == ["gone", "fading"]
    assert len(explorer.tree) == 4  # the pictures stay
    assert explorer.tree[0].children == ()


def test_a_foreign_id_is_the_jobs_own_error(explorer):
    job = explorer.similar(str(uuid.uuid4()), 3)
    with pytest.raises(rc.ServiceError):
        job.result(20)
    assert explorer.tree == ()


def test_moderation_does_not_mean_that_ids_are_gone(explorer, drawing_service):
    explorer.explore("a neon city").result(20)
    drawing_service.then(faults.MODERATION)
    with pytest.raises(rc.Refused):
        explorer.similar(explorer.tree[0], 3).result(20)
    assert {shown["ids"] for shown in explorer.snapshot()["sets"].values()} == {"fading"}


# -- pins and code -------------------------------------------------------------------------------------


def test_pins_of_any_branch_are_the_value(explorer):
    first, second, third = walked(explorer)
    told = []
    explorer.on_change(told.append)
    explorer.pin(third[1], first[0])
    assert explorer.value == (third[1], first[0])
    explorer.unpin(third[1])
    explorer.value = [second[3], explorer.tree[0]]
    assert explorer.value == (second[3], first[0])
    assert told[-1] == explorer.value


def test_the_code_walks_the_same_path_and_pins_the_same_pictures(explorer, drawing_client, drawing_service):
    first, _, third = walked(explorer)
    explorer.pin(first[1], third[3])
    code = explorer.to_code()
    paid = len(drawing_service.calls)
    with rc.Recraft(
        api_key=drawing_service.key,
        base_url=drawing_service.url,
        store=drawing_client.store,
        rate_limits=None,
        replay="store",
    ) as client:
        room = {"rc": rc, "client": client}
        exec(code, room)
        again = room["explorer"]
        assert again.value == (first[1], third[3])
        assert [node.image for node in again.tree] == list(first)
        assert again.tree[2].children[0].children[3].image == third[3]
        assert again.to_code() == code
        again.close()
    assert len(drawing_service.calls) == paid


def test_the_code_to_one_picture_takes_only_its_own_path(explorer):
    first, second, _ = walked(explorer)
    explorer.similar(first[0], 1).result(20)
    assert explorer.to_code(second[1]).splitlines() == [
        "explorer = rc.Explorer(client)",
        'set_1 = explorer.explore("a neon city", model="recraftv4_1").result()',
        "set_2 = explorer.similar(set_1[2], 4).result()",
        "explorer.value = [set_2[1]]",
    ]


# -- another kernel ------------------------------------------------------------------------------------


def shape(nodes):
    return [(node.image.id, node.similarity, shape(node.children)) for node in nodes]


@pytest.fixture
def later(drawing_service, drawing_client):
    """A client of another kernel on the same store."""
    key, url = drawing_service.key, drawing_service.url
    with rc.Recraft(api_key=key, base_url=url, store=drawing_client.store.path, rate_limits=None) as made:
        yield made


def test_the_tree_and_its_pins_come_back_in_another_kernel(explorer, later):
    first, _, third = walked(explorer)
    explorer.similar(first[2], 1).result(20)
    explorer.pin(third[0], first[3])
    with rc.Explorer.from_history(later) as again:
        assert shape(again.tree) == shape(explorer.tree)
        assert [image.id for image in again.value] == [third[0].id, first[3].id]
        assert (again.prompt, again.tree[2].credits) == ("a neon city", 35)
        again.similar(again.tree[2].children[0], 2).result(20)
        assert len(again.tree[2].children[0].children) == 8


def test_history_gives_the_tree_of_one_picture_or_of_one_prompt(explorer, later, drawing_client):
    _, second, _ = walked(explorer)
    explorer.explore("a red owl").result(20)
    with rc.Explorer.from_history(later, second[1]) as of_picture:
        assert shape(of_picture.tree) == shape(explorer.tree[:4])
        assert second[1] in [node.image for node in of_picture.shown]
    with rc.Explorer.from_history(later, text="owl") as of_prompt:
        assert {node.image.prompt for node in of_prompt.tree} == {"a red owl"}
    # What is hidden is not brought back, unless something is under it.
    drawing_client.history.annotate_many([explorer.tree[0].image, explorer.tree[2].image], hidden=True)
    with rc.Explorer.from_history(later, text="neon") as without:
        assert [node.key[1] for node in without.tree] == [1, 2, 3]
        assert without.to_code(without.tree[2]).endswith("explorer.value = [set_1[3]]")
    with rc.Explorer.from_history(later, limit=1) as newest:
        assert {node.image.prompt for node in newest.tree} == {"a red owl"}
    with pytest.raises(rc.RecraftError, match="not in the history"):
        rc.Explorer.from_history(later, "0" * 64)


def test_a_set_whose_source_is_gone_is_a_root_that_says_so(explorer, later, drawing_client):
    walked(explorer)
    store = drawing_client.store
    gone = explorer.tree[2].children[0].image
    from sqlalchemy import delete

    from recraft_nb.store.schema import images

    with store._database.writing() as connection:
        connection.execute(delete(images).where(images.c.sha == gone.id))
    with rc.Explorer.from_history(later) as again:
        kinds = [shown["kind"] for shown in again.snapshot()["sets"].values()]
        assert kinds == ["prompt", "similar", "stray"]
        assert [node.similarity for node in again.tree] == [None] * 4 + [5] * 4


def test_an_empty_history_is_an_empty_explorer(later):
    with rc.Explorer.from_history(later) as again:
        assert again.tree == again.value == again.shown == ()
        with pytest.raises(rc.RecraftError, match="no path yet"):
            again.to_code()


def test_what_another_service_made_can_be_looked_at_but_not_branched(explorer, drawing_client):
    walked(explorer)
    with (
        rc.Recraft(provider="local", store=drawing_client.store) as local,
        rc.Explorer.from_history(local) as again,
    ):
        assert {shown["ids"] for shown in again.snapshot()["sets"].values()} == {"foreign"}


# -- what a view asks ----------------------------------------------------------------------------------


def test_a_press_counts_once_and_a_word_of_python_is_not_undone(wire, explorer):
    state = wire.view(explorer)
    assert state["facts"]["guess"] == "for each picture; the service decides how many"
    pressed = wire.value(explorer, "submit", values={"prompt": "a fox"}, press="p1", based={"prompt": 0})
    assert wire.value(explorer, "submit", values={}, press="p1") == pressed
    explorer.jobs[0].result(20)
    name = pressed["job"]
    one = wire.value(explorer, "branch", set=name, place=1, similarity=5, press="p2")
    assert wire.value(explorer, "branch", set=name, place=1, similarity=5, press="p2") == one
    explorer.jobs[1].result(20)
    assert len(explorer.jobs) == 2
    explorer.prompt = "an owl"
    wire.value(explorer, "set", values={"prompt": "late"}, based={"prompt": 0})
    assert explorer.prompt == "an owl"
    state = wire.view(explorer)
    assert state["fields"]["shown"] == one["job"]
    assert state["fields"]["similarity"] == 5
    assert state["facts"]["price"]["units"] == 140
    assert state["facts"]["guess"] == "estimated from the last one"
    assert state["sets"][name]["next"] == "about 140 units ($0.14) estimated from the last one"


def test_waiting_ends_when_the_person_uses_the_pins(wire, explorer, until):
    first = explorer.explore("a fox").result(20)
    explorer.pin(first[0])
    got = []
    waiting = explorer._acting.next_act()
    with waiting as act:
        explorer.similar(first[0]).result(20)
        wire.value(explorer, "again", job=explorer.jobs[0].journal_id, press="p1")
        assert not act.done()  # a branch is not yet a choice
        wire.tell(explorer, "done")
        until(act.done)
        got.append(act.result())
    assert got == [(first[0],)]


def test_a_failed_set_can_be_put_away(wire, explorer, drawing_service):
    explorer.explore("a fox").result(20)
    drawing_service.then(faults.MODERATION)
    failed = explorer.similar(explorer.tree[0], 3)
    failed.exception(20)
    assert wire.view(explorer)["fields"]["shown"] == failed.journal_id
    wire.value(explorer, "drop", set=failed.journal_id)
    state = wire.view(explorer)
    assert list(state["sets"]) == [explorer.jobs[0].journal_id] == [state["fields"]["shown"]]
    wire.value(explorer, "drop", set=explorer.jobs[0].journal_id)  # one with pictures stays
    assert len(explorer.tree) == 4


def test_the_static_part_shows_the_path_and_keeps_hostile_words_as_text(explorer):
    explorer.explore("<img src=x onerror=alert(1)> city").result(20)
    explorer.similar(explorer.tree[0], 1).result(20)
    html = explorer.static_html()
    assert "<img src=x" not in html
    assert "a little similar" in html
    assert html.count("<figure") == 4


def test_a_service_without_explore_says_who_can(tmp_path):
    with (
        rc.Recraft(provider="pixeldojo", api_key="nothing", store=tmp_path / "other") as client,
        rc.Explorer(client) as explorer,
    ):
        assert "Recraft" in explorer.snapshot()["facts"]["lacks"]
        with pytest.raises(rc.RecraftError):
            explorer.explore("a fox")
