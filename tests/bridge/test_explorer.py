from __future__ import annotations

import pytest
from host.bridge import outside_loop
from support.standin import faults

import recraft_nb as rc

pytestmark = pytest.mark.browser


@pytest.fixture
def explorer(drawing_service, drawing_client, bridge):
    drawing_service.forget().explore_count = 4
    made = rc.Explorer(drawing_client, "a neon city")
    yield made
    for job in made.jobs:
        job.exception(20)
    made.close()


def shown(bridge, explorer, **options):
    """A view that is all there."""
    view = bridge.show(explorer, **{"width": 1000, **options})
    bridge.until(lambda: view.find(".rnb-generate").count())
    return view


def walk(explorer, *steps):
    """Explore, and go on from places at closenesses: ``(2, 4), (0, 5)``."""
    with outside_loop():
        batch = explorer.explore().result(20)
        for place, similarity in steps:
            batch = explorer.similar(batch[place], similarity).result(20)
    return batch


def path(view):
    return view.find(".rnb-crumb").all_inner_texts()


def rows(view):
    return [one.split("\n")[0] for one in view.find(".rnb-tree-item").all_inner_texts()]


def settled(bridge, explorer, jobs):
    """The pictures of the last of so many jobs are on screen."""
    bridge.until(lambda: len(explorer.jobs) == jobs and explorer.jobs[-1].done())
    bridge.until(lambda: bridge.page.locator(".rnb-cell.rnb-wait").count() == 0)


def focused(bridge):
    return bridge.page.evaluate(
        "() => document.activeElement.dataset.place ?? document.activeElement.className"
    )


@pytest.mark.core
def test_three_levels_down_two_pins_and_back_by_keyboard_alone(bridge, explorer, drawing_service):  # noqa: PLR0915 - one flow
    view = shown(bridge, explorer)
    press = bridge.page.keyboard.press
    bridge.page.evaluate(
        "() => { window.leaked = []; document.querySelector('main').addEventListener('keydown', (event) => window.leaked.push(event.key)) }"
    )
    assert "about 35 units" in view.find(".rnb-price").inner_text()
    assert "the service decides how many" in view.find(".rnb-price").inner_text()
    view.find(".rnb-prompt-text").focus()
    drawing_service.go_on.clear()
    drawing_service.explore_count = 6  # rows of another length than those of the next set
    press("Control+Enter")
    assert path(view) == ["A neon city"]  # before anybody has answered
    assert view.find(".rnb-cell.rnb-wait").count() == 4
    drawing_service.go_on.set()
    settled(bridge, explorer, 1)
    assert "6 pictures" in view.find(".rnb-set-facts").inner_text()
    assert "210 units ($0.21)" in view.find(".rnb-set-facts").inner_text()
    assert "ids last about 24 h more" in view.find(".rnb-set-head .rnb-pill").inner_text()

    view.find(".rnb-cell").first.focus()
    press("ArrowRight")
    press("ArrowRight")
    press("4")
    drawing_service.explore_count = 4
    press("Enter")
    bridge.until(lambda: path(view) == ["A neon city", "Very similar"])
    assert focused(bridge) == "0"  # the focus came along
    settled(bridge, explorer, 2)
    assert focused(bridge) == view.find(".rnb-chosen").get_attribute("data-place") == "0"
    press("Space")
    press("5")
    press("Enter")
    settled(bridge, explorer, 3)
    assert path(view) == ["A neon city", "Very similar", "Extremely similar"]
    assert [job.request.similarity for job in explorer.jobs[1:]] == [4, 5]
    press("End")
    press("p")
    bridge.until(lambda: len(explorer.value) == 2)
    grandchild = explorer.tree[2].children[0].children[3]
    assert explorer.value == (grandchild.parent.image, grandchild.image)

    press("Backspace")
    press("Backspace")
    assert path(view) == ["A neon city"]
    assert focused(bridge) == "2"  # on the picture that was branched from
    press("4")
    press("Enter")  # the branch is there: it opens and costs nothing
    bridge.until(lambda: path(view) == ["A neon city", "Very similar"])
    bridge.pump()
    assert len(explorer.jobs) == 3
    press("Backspace")
    press("Shift+Enter")  # once more, on purpose
    settled(bridge, explorer, 4)
    assert rows(view) == ["A neon city", "Very similar", "Extremely similar", "Very similar"]
    press("[")
    assert path(view)[-1] == "Extremely similar"

    press("c")
    bridge.until(lambda: view.find("dialog .rnb-lens:visible").count() == 1)
    bridge.until(lambda: explorer._comparison.images == explorer.value)
    press("Escape")
    bridge.until(lambda: view.find("dialog").count() == 0)

    view.find(".rnb-tree-item[tabindex='0']").focus()
    press("Home")
    press("ArrowLeft")
    assert rows(view) == ["A neon city"]
    press("ArrowRight")
    press("ArrowDown")
    press("ArrowDown")
    press("Enter")
    bridge.until(lambda: path(view)[-1] == "Extremely similar")
    for key in ("a", "b", "x", "d", "m"):
        press(key)
    bridge.pump()
    assert bridge.page.evaluate("window.leaked") == []
    assert bridge.unmarked(view) == []


def test_place_pins_and_tree_survive_a_reload_a_second_view_and_a_new_kernel(
    bridge, explorer, drawing_service
):
    last = walk(explorer, (2, 4), (0, 5))
    view = shown(bridge, explorer)
    view.find(".rnb-cell").nth(1).hover()
    view.find(".rnb-cell").nth(1).get_by_role("button", name="Pin").click()
    bridge.until(lambda: explorer.value == (last[1],))
    view.root.get_by_role("radio", name="somewhat").click()
    view.find(".rnb-crumb").nth(1).click()
    bridge.until(lambda: explorer.shown == explorer.tree[2].children)
    assert "1 branch" in view.find(".rnb-chosen").inner_text()
    assert view.find(".rnb-on-from").inner_text().startswith("More like this")
    view.root.get_by_role("button", name="extremely similar, 4 pictures").click()
    bridge.until(lambda: len(path(view)) == 3)
    view.find(".rnb-pin-open").click()

    other = shown(bridge, explorer, width=320)
    assert path(other) == path(view)
    (again, _) = bridge.reload()
    bridge.until(lambda: again.find(".rnb-pin").count() == 1)
    assert path(again) == ["A neon city", "Very similar", "Extremely similar"]
    assert again.root.get_by_role("radio", name="somewhat").get_attribute("aria-checked") == "true"
    assert again.find(".rnb-cell[aria-selected=true]").count() == 1
    assert view.find(".rnb-total").inner_text() == "In all: 420 units ($0.42)"

    key, url, store = drawing_service.key, drawing_service.url, explorer.client.store.path
    with outside_loop():
        explorer.client.history.annotate(explorer.tree[0].image.id, hidden=True)
        later = rc.Recraft(api_key=key, base_url=url, store=store, rate_limits=None)
        made = rc.Explorer.from_history(later)
    fresh = shown(bridge, made)
    assert rows(fresh) == ["A neon city", "Very similar", "Extremely similar"]
    bridge.until(lambda: fresh.find(".rnb-pin").count() == 1)
    fresh.find(".rnb-pin-open").click()
    bridge.until(lambda: fresh.find(".rnb-cell.rnb-chosen").get_attribute("data-place") == "1")
    fresh.find(".rnb-on-from").click()
    settled(bridge, made, 1)
    assert len(path(fresh)) == 4
    fresh.find(".rnb-tree-item").first.click()
    assert fresh.find(".rnb-cell").evaluate_all("all => all.map((el) => el.dataset.place)") == ["1", "2", "3"]
    fresh.find(".rnb-cell").first.focus()  # a hidden one is not there, and the keys step over it
    bridge.page.keyboard.press("End")
    assert focused(bridge) == "3"
    with outside_loop():
        made.close()
        later.close()


def test_what_goes_wrong_is_said_in_place_with_a_way_on(bridge, explorer, drawing_service):
    view = shown(bridge, explorer)
    view.find(".rnb-prompt-text").fill("")
    view.find(".rnb-generate").click()
    assert "Say what to explore." in view.find(".rnb-prompt").inner_text()
    hostile = "<img src=x onerror=window.hurt=1> \u202ecity"
    view.find(".rnb-prompt-text").fill(hostile)
    view.find(".rnb-generate").click()
    settled(bridge, explorer, 1)
    assert path(view) == [hostile]
    assert bridge.page.evaluate("window.hurt") is None

    drawing_service.then(faults.MODERATION)
    view.find(".rnb-on-from").click()
    bridge.until(lambda: view.find(".rnb-main .rnb-card").count())
    assert "Nothing was charged" in view.find(".rnb-main .rnb-card").inner_text()
    view.root.get_by_role("button", name="Put away").click()
    bridge.until(lambda: view.find(".rnb-tree-item").count() == 1)

    drawing_service.known.explored.clear()  # the ids have expired there
    view.find(".rnb-on-from").click()
    bridge.until(lambda: "does not know these pictures any more" in view.find(".rnb-main").inner_text())
    card = view.find(".rnb-main .rnb-card").inner_text()
    assert "The pictures stay" in card
    assert "Nothing was charged" in card
    view.find(".rnb-card").get_by_role("button", name="Back").click()
    assert view.find(".rnb-cell img:visible").count() == 4
    assert view.find(".rnb-on-from").get_attribute("aria-disabled") == "true"
    told = len(bridge.calls(explorer, "branch"))
    view.find(".rnb-cell").nth(3).press("Enter")
    view.find(".rnb-cell").nth(3).press("Space")  # what works on
    bridge.until(lambda: len(explorer.value) == 1)
    assert len(bridge.calls(explorer, "branch")) == told
    view.root.get_by_role("button", name="Explore the prompt again").click()
    settled(bridge, explorer, 4)
    assert rows(view).count(hostile) == 2

    bridge.disconnect()
    view.find(".rnb-on-from").click()
    bridge.until(lambda: "No kernel is connected" in view.root.inner_text())
    assert path(view) == [hostile]
    assert view.find(".rnb-cell img:visible").count() == 4


def test_it_looks_right_in_every_theme_and_width(bridge, explorer):
    view = shown(bridge, explorer, width=320)
    assert bridge.axe(view) == []
    walk(explorer, (2, 4), (0, 5))
    with outside_loop():
        explorer.pin(*(node.image for node in explorer.tree[:2]))
        explorer.go(explorer.tree[2])
    bridge.until(lambda: view.find(".rnb-pin img:visible").count() == 2)
    view.find(".rnb-chosen").focus()
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look
        assert view.root.evaluate("el => el.scrollWidth <= el.clientWidth"), look
        small = view.root.evaluate(
            """root => [...root.querySelectorAll('button, [role=treeitem], [role=gridcell]')].filter((el) => {
                const { width, height } = el.getBoundingClientRect();
                return width > 0 && (width < 24 || height < 24);
            }).map((el) => el.outerHTML.slice(0, 120))"""
        )
        assert small == [], look
    bridge.page.keyboard.press("c")
    bridge.until(lambda: view.find("dialog .rnb-layer img[src^=blob]").count() == 2)
    assert bridge.axe(view) == []
