from __future__ import annotations

import threading
import time
from unittest.mock import ANY

import pytest
from host.bridge import outside_loop
from support.service import picture

import recraft_nb as rc
from recraft_nb.store import Status

pytestmark = pytest.mark.browser

HOSTILE = '<img src=x onerror="window.bad=1"><script>window.bad=1</script>'


@pytest.fixture
def history(client):
    """Sixty pictures; the newest was made from the one before it."""
    with outside_loop():
        words = [f"owl {n}" if n % 2 else f"fox {n}" for n in range(58)]
        client.history.add([picture(n, size=(16 + n // 30, 12)) for n in range(58)], words)
        client.history.add(picture(90), HOSTILE)
        entry = client.journal.plan(rc.Generate(prompt="a paper whale", n=2), provider="recraft")
        client.journal.mark(entry.id, Status.SENT)
        client.journal.mark(entry.id, Status.RECEIVED, credits=70)
        parent = client.history.ids("owl 57")[0]
        made = [(picture(91), {"parents": [parent]})]
        client.history.add_results(entry.id, made)
    return client.history


def shown(bridge, client, **options):
    """A browser, once its pictures and its details are on screen."""
    with outside_loop():
        browser = rc.HistoryBrowser(client)
    view = bridge.show(browser, **{"width": 1000, **options})
    bridge.until(view.find(".rnb-cell img:not([hidden])").count)
    bridge.until(view.find(".rnb-side-prompt").count)
    return browser, view


def amount(view):
    return view.find(".rnb-amount").inner_text()


def chips(view):
    return [one.strip() for one in view.find(".rnb-find .rnb-filter-chip").all_inner_texts()]


def press(bridge, *keys):
    for key in keys:
        bridge.page.keyboard.press(key)
    bridge.pump()


def add_filter(bridge, view, word):
    """By keyboard alone: f, some letters, Enter."""
    view.find("[role=gridcell]").first.focus()
    press(bridge, "f")
    bridge.page.keyboard.type(word)
    press(bridge, "Enter")


def prompt(view):
    return view.find(".rnb-side-prompt").inner_text()


@pytest.mark.core
def test_last_weeks_picture_is_found_by_typing_filtering_and_walking_with_keys_alone(bridge, client, history):
    with outside_loop():
        history.annotate(history.ids("owl 51")[0], rating=4, tags=["hero"])
    browser, view = shown(bridge, client)
    bridge.until(lambda: amount(view) == "60 pictures")
    assert view.find(".rnb-cell").count() < 60  # only what is on screen
    view.find("[role=gridcell]").first.focus()
    press(bridge, "/")
    bridge.page.keyboard.type("owl")
    bridge.until(lambda: amount(view) == "29 pictures")
    assert browser.images[0].prompt == "owl 57"
    add_filter(bridge, view, "hero")
    bridge.until(lambda: chips(view) == ["Tag hero"] and amount(view) == "1 picture")
    add_filter(bridge, view, "4 stars")
    bridge.until(lambda: chips(view) == ["Tag hero", "4 stars and more"])
    view.find(".rnb-filter-chip").first.focus()
    press(bridge, "Enter")
    bridge.until(lambda: chips(view) == ["4 stars and more"])
    assert bridge.page.evaluate("document.activeElement.innerText.trim()") == "4 stars and more"
    press(bridge, "Enter")
    bridge.until(lambda: chips(view) == [])
    assert bridge.page.evaluate("document.activeElement.type") == "search"
    press(bridge, "ArrowDown")
    bridge.until(lambda: prompt(view) == "owl 57")
    press(bridge, "End")
    bridge.until(lambda: prompt(view) == "owl 1")
    press(bridge, "Space")
    bridge.until(lambda: [image.prompt for image in browser.value] == ["owl 1"])
    # Python's word is on screen, and the other way round.
    with outside_loop():
        found = browser.search("nowhere", provider="local")
    assert len(found) == 0
    bridge.until(lambda: chips(view) == ["Local engine"])
    assert view.find(".rnb-find input").first.input_value() == "nowhere"
    assert "No picture matches" in view.find(".rnb-empty").inner_text()
    view.find(".rnb-empty button").click()
    bridge.until(lambda: amount(view) == "60 pictures")


def test_marks_family_deleting_and_undo_are_in_every_view_and_in_the_store(bridge, client, history):  # noqa: PLR0915 - one flow
    browser, view = shown(bridge, client)
    other = bridge.show(browser, width=340)
    whale = history.ids("whale")[0]
    view.find("[role=gridcell]").first.click()
    bridge.until(lambda: prompt(view) == "a paper whale")
    assert "35 units" in view.find(".rnb-side .rnb-facts").inner_text()
    assert bridge.page.locator(".rnb-lightbox").count() == 0  # a click only looks
    view.find(".rnb-star").nth(3).click()
    bridge.until(lambda: history[whale].rating == 4)
    bridge.until(lambda: other.find(".rnb-tile-stars").first.get_attribute("data-rating") == "4/5")
    view.find(".rnb-tag-input").fill(HOSTILE)
    press(bridge, "Enter")
    bridge.until(lambda: history[whale].tags == (HOSTILE,))
    bridge.until(lambda: view.find(".rnb-tags li").count() == 1)
    view.find(".rnb-notes").fill("for the cover")
    press(bridge, "Tab")
    bridge.until(lambda: history[whale].notes == "for the cover")
    # A view that is closed in the middle of a note does not lose it.
    closing = bridge.show(browser, width=1000)
    closing.find("[role=gridcell]").first.click()
    bridge.until(lambda: prompt(closing) == "a paper whale")
    closing.find(".rnb-notes").fill("for the cover, cropped")
    closing.close()
    bridge.until(lambda: history[whale].notes == "for the cover, cropped")
    # Another cell says something: what is on screen follows.
    with outside_loop():
        history.annotate(whale, tags=["cover"], favourite=True)
    bridge.until(lambda: view.find(".rnb-tags").inner_text().strip() == "cover")
    # The picture it was made from, and back again.
    view.find(".rnb-family .rnb-relative").click()
    bridge.until(lambda: prompt(view) == "owl 57")
    assert view.find(".rnb-family section").get_attribute("aria-label") == "Made from this one"
    view.find(".rnb-side-head button:has-text('Back')").click()
    bridge.until(lambda: prompt(view) == "a paper whale")

    # Three at once.
    view.find("[role=gridcell]").first.focus()
    press(bridge, "Space", "ArrowRight", "ArrowRight", "Shift+Space")
    bridge.until(lambda: len(browser.value) == 3)
    bar = view.find(".rnb-bulk")
    bridge.until(lambda: "3 selected" in bar.inner_text())
    bar.locator(".rnb-star").nth(1).click()
    bridge.until(lambda: {image.rating for image in history.search(limit=3)} == {2})
    bar.locator(".rnb-tag-input").fill("set")
    press(bridge, "Enter")
    bridge.until(lambda: len(history.search(tag="set")) == 3)
    with bridge.page.expect_download() as download:
        bar.locator("button:has-text('Save')").click()
        bridge.until(download.is_done)
    assert download.value.suggested_filename == "pictures.zip"
    bar.locator("button:has-text('Delete')").click()
    bridge.until(lambda: amount(view) == "57 pictures" == amount(other))
    assert browser.value == ()
    view.find(".rnb-toast button").click()
    bridge.until(lambda: amount(view) == "60 pictures")

    # Deleted, and brought back from the list of the deleted.
    view.find("[role=gridcell]").first.focus()
    press(bridge, "Delete")
    bridge.until(lambda: len(history.search(hidden=True)) == 1)
    view.find("[aria-label='Costs and files']").click()
    view.find("[role=menuitem]").last.click()
    bridge.until(lambda: amount(view) == "1 picture")
    bridge.until(lambda: "can be brought back until" in view.find(".rnb-gone").inner_text())
    view.find(".rnb-gone button").click()
    bridge.until(lambda: "Nothing is deleted" in view.find(".rnb-empty").inner_text())
    assert len(history) == 60
    view.find(".rnb-empty button").click()
    assert bridge.page.evaluate("window.bad") is None


def test_the_store_is_looked_after_and_other_kernels_are_followed(bridge, client, history, tmp_path):  # noqa: PLR0915 - one flow
    for n in range(2):
        with outside_loop():
            lost = client.journal.plan(rc.Generate(prompt=f"lost {n}", n=4), provider="recraft")
            client.journal.mark(lost.id, Status.SENT)
            client.journal.mark(lost.id, Status.UNKNOWN, error="The line was lost.")
    browser, view = shown(bridge, client)
    assert "2 calls were charged" in view.find(".rnb-unknown").inner_text()
    view.find(".rnb-unknown button").click()
    bridge.until(lambda: view.find(".rnb-call").count() == 2)
    view.find(".rnb-call button:has-text('Not charged')").first.click()
    bridge.until(lambda: view.find(".rnb-call").count() == 1)
    view.find(".rnb-units").fill("35")
    view.find("button:has-text('Charged so much')").click()
    bridge.until(lambda: not client.journal.unknown())
    assert sorted(entry.credits for entry in client.journal.list(Status.FAILED)) == [0, 35]
    press(bridge, "Escape")
    bridge.until(lambda: view.find(".rnb-unknown").is_hidden())

    def menu(place):
        view.find("[aria-label='Costs and files']").click()
        view.find("[role=menuitem]").nth(place).click()

    menu(0)
    bridge.until(view.find(".rnb-costs").count)
    assert "105 units ($0.1" in view.find(".rnb-costs > p").inner_text()
    assert view.find(".rnb-worth").count() == 0  # nothing local was made
    assert "105 units" in view.find(".rnb-costs tbody").first.text_content()
    press(bridge, "Escape")

    # A file is gone, and another lies there that the index does not know.
    sha = history.ids("owl 57")[0]
    with outside_loop():
        there = dict(history._files.all())
        there[sha].unlink()
    menu(2)
    bridge.until(lambda: "1 file is missing" in view.find(".rnb-checked").inner_text())
    assert sha[:12] in view.find(".rnb-checked").inner_text()
    press(bridge, "Escape")

    # Another kernel on the same store: a picture more, and stars.
    with outside_loop(), rc.Recraft(api_key="x" * 20, store=tmp_path / "store") as second:
        second.history.add(picture(120), "made elsewhere")
        second.history.annotate(history.ids("owl 55")[0], rating=5)
    bridge.page.evaluate("window.dispatchEvent(new Event('focus'))")  # as coming back from the other notebook
    bridge.until(lambda: amount(view) == "61 pictures")
    bridge.until(lambda: view.find(".rnb-tile-stars").first.get_attribute("data-rating") == "5/5")

    # The form with a picture's request.
    press(bridge, "/")
    bridge.page.keyboard.type("whale")
    bridge.until(lambda: amount(view) == "1 picture")
    press(bridge, "ArrowDown")
    bridge.until(lambda: prompt(view) == "a paper whale")
    press(bridge, "u")
    bridge.until(lambda: browser.form is not None)
    assert browser.form.value.prompt == "a paper whale"
    assert browser.form.value.n == 2
    browser.form.close()

    # The words stay over a reload; without a kernel it says so.
    (again,) = bridge.reload()
    bridge.until(lambda: amount(again) == "1 picture")
    assert again.find(".rnb-find input").first.input_value() == "whale"
    bridge.disconnect()
    again.find(".rnb-find input").first.fill("fox")
    bridge.until(lambda: "No kernel" in again.find(".rnb-card").first.inner_text())


HIDDEN = """hidden => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => hidden ? 'hidden' : 'visible' });
  document.dispatchEvent(new Event('visibilitychange'));
}"""


def watched_by():
    """The threads that watch a store at this moment."""
    return [one for one in threading.enumerate() if one.name == "recraft-watch"]


@pytest.fixture
def write(history, tmp_path):
    """`write("words")`: another kernel adds a picture."""
    with outside_loop():
        second = rc.Recraft(api_key="x" * 20, store=tmp_path / "store")

    def written(words):
        with outside_loop():
            second.history.add(picture(100 + len(history)), words)

    yield written
    with outside_loop():
        second.close()


def test_the_kernel_watches_while_somebody_looks_and_nothing_is_asked(bridge, client, write):
    """Seen, hidden, scrolled away, seen twice, taken away: by what the page says and by the threads that are left."""
    browser, view = shown(bridge, client)

    def hide(hidden):
        bridge.page.evaluate(HIDDEN, hidden)

    def push_away(far):
        view.root.evaluate("(el, far) => { el.style.marginTop = far ? '3000px' : '' }", far)

    bridge.until(lambda: bridge.calls(browser, "choices"))  # the last that a view asks by itself
    bridge.until(lambda: bridge.calls(browser, "seen") and watched_by())
    assert bridge.calls(browser, "seen") == [{"view": ANY, "seen": True}]
    # Nothing is said in either direction while nothing changes.
    before = len(bridge.sent), len(bridge.received)
    bridge.pump_for(1.5)
    assert (len(bridge.sent), len(bridge.received)) == before
    write("made elsewhere")
    written = time.monotonic()
    bridge.pump(lambda: amount(view) == "61 pictures")
    assert time.monotonic() - written <= 1
    bridge.pump()
    # Nobody watches for a hidden page, or for a view that was scrolled away.
    for many, away in ((61, hide), (62, push_away)):
        away(True)
        bridge.until(lambda: not watched_by())
        write("made while nobody looked")
        bridge.pump_for(0.3)
        assert amount(view) == f"{many} pictures"
        away(False)
        bridge.until(lambda many=many: amount(view) == f"{many + 1} pictures")
        bridge.until(lambda: len(watched_by()) == 1)
    # The word that somebody looks is lost; whoever comes back to the window says it again.
    hide(True)
    bridge.until(lambda: not watched_by())
    bridge.lose(to_kernel=1)
    hide(False)
    bridge.pump()
    assert not watched_by()
    bridge.page.evaluate("window.dispatchEvent(new Event('focus'))")
    bridge.until(watched_by)
    # A line that is cut for so long that the time runs out.
    bridge.disconnect()
    with browser.turn:
        browser._seen_until.clear()
        browser._keep_watching(0)
    bridge.until(lambda: not watched_by())
    bridge.reconnect()
    bridge.until(watched_by)
    # Of two views the last one counts.
    other = bridge.show(browser, width=500)
    other.root.scroll_into_view_if_needed()
    view.close()
    bridge.until(lambda: len(browser._seen_until) == 1)
    assert watched_by()
    other.close()
    bridge.until(lambda: not watched_by())


def test_there_is_no_serious_axe_finding(bridge, client, history):
    with outside_loop():
        history.annotate(history.ids("whale")[0], rating=4, tags=["hero"], favourite=True)
        lost = client.journal.plan(rc.Generate(prompt="lost"), provider="recraft")
        client.journal.mark(lost.id, Status.SENT)
        client.journal.mark(lost.id, Status.UNKNOWN)
    browser, view = shown(bridge, client, width=320)
    with outside_loop():
        browser.search("", operation=["import", "generate"])
        browser.value = browser.images[:2]
    bridge.until(view.find(".rnb-bulk button").count)
    view.find(".rnb-cell").first.focus()
    bridge.until(view.find(".rnb-tags li").count)
    for look in bridge.looks(view, 320):
        assert bridge.axe(view) == [], look
    assert bridge.unmarked(view) == []
    view.find(".rnb-unknown button").click()
    bridge.until(view.find(".rnb-call").count)
    assert bridge.axe(view) == []
    press(bridge, "Escape")
    view.find("[aria-label='Costs and files']").click()
    view.find("[role=menuitem]").first.click()
    bridge.until(view.find(".rnb-costs").count)
    assert bridge.axe(view) == []
    assert bridge.unmarked(view) == []
