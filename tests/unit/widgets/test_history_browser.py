from __future__ import annotations

import asyncio
import io
import zipfile
from datetime import UTC, date, datetime, timedelta

import pytest
from support.service import SVG, picture

import recraft_nb as rc
from recraft_nb.errors import InvalidRequest, StoreError
from recraft_nb.store import Status
from recraft_nb.store.search import Query
from recraft_nb.widgets.history_browser.filters import added, chips_of, choices_of, removed

HOSTILE = "<img src=x onerror=alert(1)>"


@pytest.fixture
def history(client):
    """Sixty owls and foxes, brought in."""
    words = [f"owl {n}" if n % 2 else f"fox {n}" for n in range(60)]
    client.history.add([picture(n, size=(16 + n // 30, 12)) for n in range(60)], words)
    return client.history


@pytest.fixture
def browser(client, history):
    made = rc.HistoryBrowser(client)
    yield made
    made.close()


@pytest.fixture
def ask(wire, until, browser):
    """Ask what is answered from a thread of the background."""

    def value(kind, **args):
        req = wire.ask(browser, kind, **args)
        until(lambda: any(item.get("req") == req and "ok" in item for item in wire.items))
        answer = wire.answer(req)
        assert answer["ok"], answer["error"]
        return answer["value"]

    return value


def facts(wire, browser):
    """What the views were told last."""
    return wire.view(browser)["facts"]


def look(wire, browser):
    """Somebody comes, looks, and is gone again."""
    wire.tell(browser, "seen", view="v1", seen=True)
    wire.tell(browser, "seen", view="v1", seen=False)


def lost(client, *, n=4):
    entry = client.journal.plan(rc.Generate(prompt="a lost whale", n=n), provider="recraft")
    client.journal.mark(entry.id, Status.SENT)
    return client.journal.mark(entry.id, Status.UNKNOWN, error="The line was lost.")


# -- searching -----------------------------------------------------------------------------------------


def test_a_search_from_python_is_answered_and_shown(wire, client, history):
    browser = rc.HistoryBrowser(client, "owl")
    assert facts(wire, browser)["total"] == 30
    history.annotate(history.ids("owl 7")[0], rating=5)
    found = browser.search("owl", rating=4)
    assert [image.prompt for image in found] == ["owl 7"] == [image.prompt for image in browser.images]
    told = facts(wire, browser)
    assert (told["text"], told["total"]) == ("owl", 1)
    assert [chip["label"] for chip in told["chips"]] == ["4 stars and more"]
    browser.close()


def test_what_cannot_be_searched_for_is_refused_and_what_is_shown_stays(browser):
    browser.search("fox 4")
    with pytest.raises(TypeError):
        browser.search("owl", colour="red")
    with pytest.raises(InvalidRequest):
        browser.search("owl", since="yesterday")
    assert {image.prompt[:5] for image in browser.images} == {"fox 4"}
    with pytest.raises(TypeError, match="Did you mean 'columns'"):
        rc.HistoryBrowser(browser._client, column=3)


def test_the_first_pictures_come_before_they_are_counted(wire, until, browser):
    wire.view(browser)
    wire.value(browser, "search", text="")
    first = [item["channels"]["first"] for item in wire.items if "first" in item.get("channels", {})][-1]
    assert [tile["prompt"] for tile in first["tiles"][:2]] == ["owl 59", "fox 58"]
    assert len(first["tiles"]) == 48  # of 60: the others are asked for when they come on screen
    until(lambda: facts(wire, browser)["counting"] is False)
    assert facts(wire, browser)["total"] == 60
    tiles = wire.value(browser, "range", start=48, stop=10_000)
    assert len(tiles) == 12


def test_an_answer_to_an_older_question_counts_for_nothing(wire, browser):
    wire.view(browser)
    older = browser.images
    browser.search("owl 59")
    browser._count(older, browser._revision - 1)
    assert facts(wire, browser)["total"] == 1


def test_the_place_of_a_picture_is_found_when_others_came_before_it(wire, browser, history):
    name = browser.images[20].id
    history.add([picture(100), picture(101)], ["new", "newer"])
    look(wire, browser)
    assert wire.value(browser, "place", id=name, near=20) == 22
    assert wire.value(browser, "place", id="0" * 64, near=20) is None


# -- filters -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "chip", "label"),
    [
        ("model:recraftv4_1", "model:recraftv4_1", "V4.1"),
        ("model:somebody's own", "model:somebody's own", "somebody's own"),
        ("provider:local", "provider:local", "Local engine"),
        ("operation:remove_background", "operation:remove_background", "Remove background"),
        ("tag:a:b", "tag:a:b", "Tag a:b"),
        ("rating:5", "rating", "5 stars"),
        ("rating:1", "rating", "1 star and more"),
        ("rating:unrated", "rating", "Not rated"),
        ("kind:vector", "format", "Vector"),
        ("kind:raster", "format", "Raster"),
        ("cost:free", "cost", "Not charged"),
        ("cost:most:40", "cost", "Up to 40 units each"),
        ("cost:from:100", "cost", "100 units and more each"),
        ("days:1", "made", "Last 24 hours"),
        ("days:30", "made", "Last 30 days"),
        ("dates:2026-11-01..", "made", "Made from 2026-11-01"),
        ("dates:2026-11-30..2026-11-01", "made", "Made from 2026-11-01 until 2026-11-30"),
        ("show:favourite", "favourite", "Favourites"),
        ("show:deleted", "hidden", "Deleted and hidden"),
    ],
)
def test_a_filter_is_added_said_and_taken_away(key, chip, label):
    filters = added({}, key)
    Query(**filters)
    assert chips_of(filters) == [{"key": chip, "label": label}]
    assert removed(filters, chip) == {}


def test_models_add_up_tags_too_and_a_range_gives_way_to_another():
    filters = added(added(added({}, "model:a"), "model:b"), "tag:x")
    assert (filters["model"], filters["tag"]) == (("a", "b"), ("x",))
    assert removed(filters, "model:a") == {"model": ("b",), "tag": ("x",)}
    assert added({"since": date(2026, 1, 1), "until": date(2026, 2, 1)}, "days:7") == {
        "since": timedelta(days=7)
    }
    assert chips_of({"rating": (2, 3), "limit": 1000, "parent": "ab" * 32})[0]["label"] == "2 to 3 stars"


@pytest.mark.parametrize(
    "key", ["", "rating:9", "days:x", "cost:most:-1", "dates:x..y", "nobody:1", "model:"]
)
def test_what_is_no_filter_is_refused(key):
    with pytest.raises(InvalidRequest):
        added({}, key)


def test_what_can_be_chosen_is_what_the_history_holds(history):
    history.annotate(history.ids("owl 7")[0], tags=["hero"])
    offered = {choice["key"]: choice for choice in choices_of(history)}
    assert offered["tag:hero"]["hint"] == "1"
    assert offered["operation:import"]["hint"] == "60"
    assert "model:recraftv3" not in offered


# -- what is said of pictures --------------------------------------------------------------------------


def test_marks_of_many_are_in_the_store_and_in_the_view(wire, until, browser, history):
    wire.view(browser)
    ids = [image.id for image in browser.images[:3]]
    wire.value(browser, "mark", ids=ids, rating=3, add=["set"], notes="later")
    assert {(image.rating, image.tags, image.notes) for image in history.search(tag="set")} == {
        (3, ("set",), "later")
    }
    until(
        lambda: {item["args"]["tile"]["rating"] for item in wire.items if item.get("kind") == "tile"} == {3}
    )
    wire.value(browser, "rate", id=ids[0], rating=0)
    assert history[ids[0]].rating is None


def test_deleted_pictures_are_listed_with_the_day_and_come_back(wire, browser, history, ask):
    wire.view(browser)
    ids = [image.id for image in browser.images[:2]]
    browser.value = browser.images[:3]
    wire.value(browser, "hide", ids=ids, hidden=True)
    assert [image.id for image in browser.value] == [browser.images[0].id]
    assert len(history) == 58
    said = ask("about", id=ids[0])["hidden"]
    until = datetime.now(UTC).astimezone() + timedelta(days=30)
    assert said.startswith("Deleted on ")
    assert f"until {until:%d %b %Y} at least" in said
    history.annotate(browser.images[5].id, hidden=True)  # by somebody else: nobody noted when
    wire.value(browser, "narrow", key="show:deleted")
    assert facts(wire, browser)["total"] == 3
    assert all(image.bytes for image in browser.images)  # no file was erased
    wire.value(browser, "hide", ids=ids, hidden=False)
    assert facts(wire, browser)["total"] == 1
    assert ask("about", id=ids[0])["hidden"] == ""


def test_the_family_of_a_picture_and_what_is_not_there_of_it(wire, client, browser, history, ask):
    parent = browser.images[0].id
    entry = client.journal.plan(rc.Generate(prompt="whale", n=1), provider="recraft")
    client.journal.mark(entry.id, Status.SENT)
    client.journal.mark(entry.id, Status.RECEIVED, credits=35)
    (child,) = history.add_results(entry.id, [(SVG.encode(), {"parents": [parent, "0" * 64]})])
    about = ask("about", id=child.id)
    assert ([tile["id"] for tile in about["parents"]], about["lost"]) == ([parent], 1)
    assert ("Cost", "35 units ($0.035)") in map(tuple, about["facts"])
    about = ask("about", id=parent)
    assert [tile["id"] for tile in about["children"]] == [child.id]
    assert browser.form is None
    wire.value(browser, "use", id=child.id)
    assert (browser.form.value.prompt, browser.form.value.n) == ("whale", 1)
    browser.form.close()


def test_pictures_are_saved_as_one_archive(wire, browser, ask):
    images = browser.images[:2]
    data = ask("archive", ids=[image.id for image in images])
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert [file.read(name) for name in file.namelist()] == [image.bytes for image in images]
        assert file.namelist()[0] == f"001-{images[0].id[:12]}.png"


def test_selecting_is_the_value_and_enter_ends_the_waiting(wire, browser):
    heard = []
    browser.on_change(heard.append)
    wire.view(browser)
    ids = [image.id for image in browser.images[:2]]
    wire.value(browser, "select", ids=ids, said=0)
    assert [image.id for image in browser.value] == ids
    assert heard == [browser.value]

    async def waiting():
        task = asyncio.ensure_future(_until(browser))
        await asyncio.sleep(0)
        wire.tell(browser, "enter", id=ids[0])
        return await asyncio.wait_for(task, 10)

    assert asyncio.run(waiting()) == browser.value
    browser.value = ()
    wire.value(browser, "select", ids=ids, said=0)  # was on its way when Python spoke
    assert browser.value == ()


async def _until(widget):
    return await widget


# -- the store -----------------------------------------------------------------------------------------


def test_what_another_kernel_does_is_seen_at_the_next_look(wire, client, browser, tmp_path):
    wire.view(browser)
    with rc.Recraft(api_key="x" * 20, store=tmp_path / "store") as other:
        other.history.add(picture(200), "made elsewhere")
        look(wire, browser)
        assert browser.images[0].prompt == "made elsewhere"
        before = facts(wire, browser)["revision"]
        look(wire, browser)  # nothing happened
        assert facts(wire, browser)["revision"] == before
        lost(other)
        look(wire, browser)
        assert facts(wire, browser)["unknown"] == 1


def test_a_picture_that_comes_while_the_others_are_read_is_seen_at_the_next_look(
    wire, browser, history, monkeypatch
):
    """Nothing says that it came but the revision, which must be that of what was read."""
    wire.view(browser)
    history.add(picture(200), "first")
    search = history.search

    def while_others_write(*args, **filters):
        found = search(*args, **filters)
        assert found[0].prompt == "first"  # it stays as it was read
        monkeypatch.setattr(history, "search", search)
        history.add(picture(201), "meanwhile")
        return found

    monkeypatch.setattr(history, "search", while_others_write)
    browser._look_again()
    assert browser.images[0].prompt == "first"
    browser._look_again()
    assert browser.images[0].prompt == "meanwhile"


def test_lost_calls_are_settled_by_word_and_by_balance(wire, client, browser, ask):
    first, second = lost(client), lost(client)
    look(wire, browser)
    assert facts(wire, browser)["unknown"] == 2
    assert {one["estimate"] for one in ask("unsettled")} == {140}
    (left,) = ask("settle", id=first.id, charged=0)
    assert (left["id"], left["missing"]) == (second.id, None)
    with pytest.raises(AssertionError, match="balance does not tell"):
        ask("settle", id=second.id, charged=None, by_balance=True)
    assert ask("settle", id=second.id, charged=35) == []
    assert client.journal.get(first.id).credits == 0
    assert client.journal.get(second.id).credits == 35
    assert facts(wire, browser)["unknown"] == 0
    assert isinstance(browser.last_error, StoreError)


def test_what_was_charged_and_what_was_not_are_never_added_up(wire, client, browser, ask):
    for provider, units in (("recraft", 140), ("local", 70), ("pixeldojo", 3)):
        entry = client.journal.plan(rc.Generate(prompt="a", n=2), provider=provider, price=units)
        client.journal.mark(entry.id, Status.SENT)
        client.journal.mark(entry.id, Status.RECEIVED, credits=None if provider == "local" else units)
        client.history.add_results(entry.id, [(picture(len(provider)), {})])
    lost(client)
    costs = ask("costs")
    today = costs["days"][-1]
    assert len(costs["days"]) == 30
    assert (today["charged"], today["unknown"], today["worth"]) == (140, 140, 70)
    assert "3 credits at" in today["other"]
    assert [row["name"] for row in costs["models"]] == ["V4.1"]


def test_files_are_checked_and_brought_in_again(wire, client, browser, history, ask):
    assert ask("check")["title"] == "All 60 pictures are there and whole."
    gone = browser.images[0].id
    dict(history._files.all())[gone].unlink()
    found = ask("check")
    assert not found["well"]
    assert found["lines"] == [
        f"1 file is missing. Copy the files back from a backup, or to where this store lies: {gone[:12]}."
    ]
    assert ask("rebuild") == 0


def test_the_static_part_is_small_and_text_stays_text(client, history):
    history.add(picture(150), HOSTILE)
    with rc.HistoryBrowser(client) as browser:
        html = browser.static_html()
    assert HOSTILE not in html
    assert "The newest 12 of 61 pictures." in html
    assert len(html) < 1_500_000


def test_an_empty_history_and_a_closed_browser_have_words(wire, client):
    browser = rc.HistoryBrowser(client)
    told = facts(wire, browser)
    assert (told["total"], told["known"]) == (0, False)
    assert len(browser.static_html()) < 10_000
    browser.close()
    browser.close()
    assert "closed" in repr(browser)
