from __future__ import annotations

import pytest
from host.bridge import outside_loop
from support.service import SVG, picture

import recraft_nb as rc
from recraft_nb.catalog import Operation
from recraft_nb.media.record import record_of

pytestmark = pytest.mark.browser

HOSTILE = '<img src=x onerror="window.bad=1"><script>window.bad=1</script>'


def images(count: int, **facts: object) -> list[rc.Image]:
    """Pictures that all differ: the size tells what the colour cannot."""
    files = [picture(n, size=(16 + n // 256, 12)) for n in range(count)]
    facts = {"model": "recraftv4_1", "provider": "recraft", **facts}
    return [
        rc.Image(data, record_of(data, **{"prompt": f"owl {n}", **facts})) for n, data in enumerate(files)
    ]


def shown(bridge, grid, **options):
    """A view, once its thumbnails are on screen."""
    view = bridge.show(grid, **options)
    seen = view.find(".rnb-cell img:not([hidden])")
    if len(grid.images):
        bridge.until(seen.count)
    return view


def cell(view, place):
    return view.find(f".rnb-cell[data-place='{place}']")


def focused(bridge):
    return bridge.page.evaluate("document.activeElement.dataset.place ?? document.activeElement.className")


def press(bridge, *keys):
    for key in keys:
        bridge.page.keyboard.press(key)
    bridge.pump()


# -- what is on screen ---------------------------------------------------------------------------------


@pytest.mark.core
def test_pictures_appear_as_thumbnails_with_words_for_those_who_do_not_see(bridge):
    view = bridge.show(rc.ImageGrid(images(4)), width=640)
    bridge.until(lambda: view.find(".rnb-cell img:not([hidden])").count() == 4)
    loaded = "img => img.decode().then(() => img.naturalWidth)"
    assert view.find(".rnb-cell img").first.evaluate(loaded) > 0
    assert cell(view, 2).get_attribute("aria-label") == "owl 2, V4.1, picture 3"
    assert view.find("[role=grid] > [role=rowgroup] > [role=row] > [role=gridcell]").count() == 4
    assert view.find(".rnb-toolbar").is_hidden()


def test_there_is_no_serious_axe_finding(bridge):
    grid = rc.ImageGrid([*images(13), *images(1, provider="local", rating=4)])
    grid.value = grid.images[:2]
    view = shown(bridge, grid, width=320)
    for look in bridge.looks(view):
        cell(view, 1).focus()
        assert bridge.axe(view) == [], look
    assert bridge.unmarked(view) == []
    press(bridge, "Enter")
    bridge.until(view.find(".rnb-facts .rnb-fact").count)
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look
    assert bridge.unmarked(view) == []


def test_the_focus_stays_on_its_picture_when_the_window_changes(bridge):
    view = shown(bridge, rc.ImageGrid(images(12)), width=1280)
    cell(view, 2).focus()
    press(bridge, "ArrowRight")
    bridge.page.evaluate("([key, width]) => host.widen(key, width)", [view.key, 320])
    bridge.until(lambda: cell(view, 3).bounding_box()["y"] > cell(view, 0).bounding_box()["y"])
    assert focused(bridge) == "3"


def test_two_thousand_pictures_cost_no_more_than_those_on_screen(bridge):
    grid = rc.ImageGrid(images(2000))
    view = shown(bridge, grid, width=1280)
    most = 0
    height = view.find(".rnb-grid").evaluate("el => el.scrollHeight")
    for share in (0, 0.1, 0.35, 0.7, 1, 0.5):
        view.find(".rnb-grid").evaluate("(el, top) => { el.scrollTop = top }", share * height)
        bridge.until(lambda: view.find(".rnb-cell img[hidden]").count() == 0)
        cells = view.find(".rnb-cell").evaluate_all(
            "cells => cells.map((el) => [el.dataset.place, el.ariaLabel])"
        )
        places = [int(place) for place, _ in cells]
        assert places == sorted(places)  # read in the order in which they are seen
        assert all(label == f"owl {place}, V4.1, picture {int(place) + 1}" for place, label in cells)
        most = max(most, view.root.evaluate("root => root.querySelectorAll('*').length"))
    assert most <= 400
    asked = sum(call["stop"] - call["start"] for call in bridge.calls(grid, "range"))
    assert asked < 1000


def test_growth_does_not_move_what_is_looked_at(bridge):
    grid = rc.ImageGrid(images(200))
    view = shown(bridge, grid, width=640)
    scroller = view.find(".rnb-grid")
    scroller.evaluate("el => { el.scrollTop = 1500 }")
    bridge.until(lambda: "Loading" not in view.find(".rnb-cell").nth(8).get_attribute("aria-label"))
    before = (
        view.find(".rnb-cell").nth(8).get_attribute("aria-label"),
        scroller.evaluate("el => el.scrollTop"),
    )
    with outside_loop():
        grid.add(images(203)[200:])
    bridge.until(lambda: "203" in view.find(".rnb-toolbar").inner_text())
    assert before == (
        view.find(".rnb-cell").nth(8).get_attribute("aria-label"),
        scroller.evaluate("el => el.scrollTop"),
    )


def test_pictures_that_go_from_above_leave_the_focused_one_focused(bridge):
    grid = rc.ImageGrid(images(60))
    view, other = shown(bridge, grid, width=640), shown(bridge, grid, width=400)
    cell(other, 0).focus()
    press(bridge, "Delete")
    cell(view, 8).focus()
    view.find(".rnb-grid").evaluate("el => { el.scrollTop = 60 }")
    press(bridge, "ArrowRight")
    assert focused(bridge) == "9"
    with outside_loop():
        grid._hide([grid.images[0].id], hidden=True)
    bridge.until(lambda: focused(bridge) == "8")
    bridge.until(lambda: "owl 10," in cell(view, 8).get_attribute("aria-label"))


def test_a_very_wide_picture_is_shown_whole(bridge):
    data = picture(1, size=(300, 100))
    view = shown(bridge, rc.ImageGrid([rc.Image.open(data)]), width=640)
    box, tile = view.find(".rnb-cell img").bounding_box(), cell(view, 0).bounding_box()
    assert box["width"] == pytest.approx(tile["width"], abs=1)
    assert box["height"] == pytest.approx(tile["width"] / 3, abs=1)


@pytest.mark.core
def test_prompts_are_text(bridge):
    data = picture(3)
    grid = rc.ImageGrid([rc.Image(data, record_of(data, prompt=HOSTILE, model="<b>m</b>"))])
    view = shown(bridge, grid)
    cell(view, 0).click()
    bridge.until(view.find(".rnb-facts dd").count)
    bridge.until(lambda: "<b>m</b>" in view.find(".rnb-facts").inner_text())
    assert HOSTILE in view.find(".rnb-facts").inner_text()
    assert view.find("script, b, img[src='x']").count() == 0
    assert not bridge.page.evaluate("window.bad")


@pytest.mark.core
def test_an_empty_grid_says_how_to_get_pictures(bridge):
    view = bridge.show(rc.ImageGrid())
    assert 'client.generate("a red cat", n=4)' in view.find(".rnb-empty").inner_text()
    assert bridge.axe(view) == []


def test_a_missing_file_says_so_in_its_tile_and_when_it_is_opened(bridge, client):
    client.history.add([rc.Image.open(picture(1))], prompt="a lost picture")
    (image,) = client.history
    for path in client.store.path.rglob(f"{image.id}*"):
        if path.is_file() and path.suffix != ".json":
            path.unlink()
    view = bridge.show(rc.ImageGrid([image]))
    bridge.until(lambda: view.find(".rnb-tile-words").count() == 1)
    assert view.find(".rnb-tile-words").inner_text() == "The file is gone."
    bridge.expect_errors()
    cell(view, 0).click()
    bridge.until(view.find(".rnb-stage-words").count)
    bridge.until(lambda: view.find(".rnb-stage-words").inner_text() not in {"", "Loading …"})


# -- keys ----------------------------------------------------------------------------------------------


@pytest.mark.core
def test_the_arrows_go_through_the_grid_and_tab_stops_once(bridge):
    view = shown(bridge, rc.ImageGrid(images(400)), width=640)
    columns = int(view.find(".rnb-grid").get_attribute("aria-colcount"))
    cell(view, 0).focus()
    for key, place in [
        ("ArrowRight", 1),
        ("ArrowDown", 1 + columns),
        ("ArrowLeft", columns),
        ("ArrowUp", 0),
        ("ArrowUp", 0),
        ("End", 399),
        ("Home", 0),
    ]:
        press(bridge, key)
        assert focused(bridge) == str(place), key
        assert view.find(".rnb-cell[tabindex='0']").count() == 1
    press(bridge, "PageDown")
    rows = int(focused(bridge)) // columns
    assert rows >= 2
    press(bridge, "PageUp")
    assert focused(bridge) == "0"
    press(bridge, "End", "Shift+Tab", "Tab")
    assert focused(bridge) == "399"


def test_space_selects_shift_space_selects_up_to_there_and_python_hears_of_it(bridge):
    grid = rc.ImageGrid(images(300))
    view = shown(bridge, grid, width=640)
    cell(view, 1).focus()
    press(bridge, "Space")
    assert [image.prompt for image in grid.value] == ["owl 1"]
    assert cell(view, 1).get_attribute("aria-selected") == "true"
    # The pictures between were never on screen.
    press(bridge, "End")
    press(bridge, "Shift+Space")
    bridge.until(lambda: len(grid.value) == 299, 15)
    press(bridge, "Home", "ArrowRight", "Space")
    bridge.until(lambda: len(grid.value) == 298)
    grid.value = grid.images[2:4]
    bridge.until(lambda: view.find("[aria-selected=true]").count() == 2)
    assert cell(view, 2).get_attribute("aria-selected") == "true"


def test_the_ring_of_a_selected_tile_shifts_nothing(bridge):
    grid = rc.ImageGrid(images(4))
    view = shown(bridge, grid, width=640)
    before = [cell(view, n).bounding_box() for n in range(4)]
    grid.value = grid.images[1:2]
    bridge.until(view.find(".rnb-picked").count)
    assert before == [cell(view, n).bounding_box() for n in range(4)]


def test_numbers_rate_and_the_dot_marks_a_favourite_in_every_view(bridge):
    grid = rc.ImageGrid(images(3))
    view, other = shown(bridge, grid, width=640), shown(bridge, grid, width=640)
    cell(view, 1).focus()
    press(bridge, "4", ".")
    bridge.until(lambda: "rated 4 of 5, favourite" in cell(other, 1).get_attribute("aria-label"))
    assert grid.images[1].rating == 4
    assert grid.images[1].record.favourite
    assert cell(view, 1).locator(".rnb-tile-stars").get_attribute("data-rating") == "4/5"
    press(bridge, "0", ".")
    bridge.until(lambda: cell(other, 1).locator(".rnb-tile-stars").count() == 0)
    assert grid.images[1].rating is None


@pytest.mark.core
def test_delete_hides_with_undo_and_the_focus_goes_on_from_there(bridge):
    grid = rc.ImageGrid(images(3))
    view = shown(bridge, grid, width=640)
    cell(view, 1).focus()
    press(bridge, "Delete")
    bridge.until(lambda: view.find(".rnb-cell").count() == 2)
    assert focused(bridge) == "1"
    assert [image.prompt for image in grid.images] == ["owl 0", "owl 2"]
    bridge.until(lambda: "1 picture hidden. The history keeps it." in view.find(".rnb-toast").inner_text())
    view.find(".rnb-toast").get_by_role("button", name="Undo").click()
    bridge.until(lambda: view.find(".rnb-cell").count() == 3)
    bridge.until(lambda: "owl 1," in cell(view, 1).get_attribute("aria-label"))
    assert "owl 2," in cell(view, 2).get_attribute("aria-label")
    assert focused(bridge) == "1"


def test_presses_are_about_what_had_the_focus_also_while_the_part_that_does_them_is_on_its_way(bridge):
    grid = rc.ImageGrid(images(4))
    view = shown(bridge, grid, width=640)
    with bridge.holding():
        cell(view, 0).focus()
        press(bridge, "4", "ArrowRight", "Delete", "ArrowRight")
        assert bridge.calls(grid, "part") == bridge.calls(grid, "hide") == []
    bridge.until(lambda: view.find(".rnb-cell").count() == 3)
    assert [(image.prompt, image.rating) for image in grid.images] == [
        ("owl 0", 4),
        ("owl 2", None),
        ("owl 3", None),
    ]


def test_hiding_all_says_so_and_undo_is_a_key_away(bridge):
    view = shown(bridge, rc.ImageGrid(images(1)), width=640)
    cell(view, 0).focus()
    press(bridge, "Delete")
    bridge.until(
        lambda: "Every picture is hidden. The history keeps them." in view.find(".rnb-empty").inner_text()
    )
    bridge.until(lambda: bridge.page.evaluate("document.activeElement.textContent") == "Undo")
    press(bridge, "Enter")
    bridge.until(lambda: view.find(".rnb-cell").count() == 1)


def test_the_question_mark_lists_the_keys(bridge):
    view = shown(bridge, rc.ImageGrid(images(2)), width=640)
    cell(view, 0).focus()
    press(bridge, "?")
    words = view.find(".rnb-dialog").inner_text()
    said = ("Select", "Rate", "Favourite", "Hide, with undo", "Open large", "Compare the selected")
    assert all(word in words for word in said)
    press(bridge, "Escape")
    assert focused(bridge) == "0"


def test_the_menu_opens_with_a_key_a_click_and_the_context_menu(bridge):
    grid = rc.ImageGrid(images(3))
    view = shown(bridge, grid, width=640)
    cell(view, 1).focus()
    press(bridge, "m")
    assert view.find("[role=menuitem]").all_inner_texts()[0].startswith("Open")
    press(bridge, "Escape")
    cell(view, 2).hover()
    cell(view, 2).get_by_role("button", name="More").click()
    words = [text.split("\n")[0] for text in view.find("[role=menuitem]").all_inner_texts()]
    assert words == ["Open", "Copy prompt", "Save", "Favourite", "Hide"]  # nobody knows the code of these
    press(bridge, "Escape", "Space")  # on the button, Space is the button's
    assert view.find("[role=menuitem]").count() == 5
    assert grid.value == ()
    press(bridge, "Escape")
    cell(view, 0).click(button="right")
    view.find("[role=menuitem]").get_by_text("Favourite").click()
    bridge.until(lambda: grid.images[0].record.favourite)
    assert focused(bridge) == "0"


def test_saving_downloads_the_original_file(bridge):
    grid = rc.ImageGrid(images(1))
    view = shown(bridge, grid, width=640)
    cell(view, 0).click(button="right")
    with bridge.page.expect_download() as waiting:
        view.find("[role=menuitem]").get_by_text("Save").click()
        bridge.until(lambda: bridge.calls(grid, "whole"))
        bridge.pump_for(0.3)
    assert waiting.value.path().read_bytes() == grid.images[0].bytes


def test_enter_answers_whoever_awaits_the_grid(bridge):
    grid = rc.ImageGrid(images(2))
    view = shown(bridge, grid, width=640)
    cell(view, 1).focus()
    press(bridge, "Enter")
    assert bridge.calls(grid, "enter") == [{"id": grid.images[1].id}]


# -- the large picture ---------------------------------------------------------------------------------


def opened(bridge, view, place=0):
    cell(view, place).click()
    bridge.until(view.find(".rnb-facts .rnb-fact").count)
    bridge.until(lambda: view.find(".rnb-facts").get_by_text("Size").count())
    bridge.pump()
    return view.find(".rnb-lightbox")


def test_a_large_picture_has_facts_zoom_neighbours_and_gives_the_focus_back(bridge):
    grid = rc.ImageGrid(images(5, credits=35))
    view = shown(bridge, grid, width=640)
    light = opened(bridge, view, 1)
    facts = light.locator(".rnb-facts").inner_text()
    assert all(word in facts for word in ("owl 1", "recraftv4_1", "16 × 12 png", "35 units"))
    zoom = light.locator(".rnb-stage-zoom")
    fitted = zoom.inner_text()
    press(bridge, "1")
    assert zoom.inner_text() == "100 %"
    press(bridge, "+")
    assert zoom.inner_text() == "125 %"
    press(bridge, "-", "-")
    assert zoom.inner_text() == "80 %"
    press(bridge, "0")
    assert zoom.inner_text() == fitted
    # The neighbours are here before anybody asks for them.
    bridge.until(lambda: len(bridge.calls(grid, "whole")) == 3)
    press(bridge, "ArrowRight")
    bridge.until(lambda: "owl 2" in light.locator(".rnb-facts").inner_text())
    assert "3 of 5" in light.inner_text()
    press(bridge, "?")
    assert "Picture after" in light.inner_text()
    press(bridge, "Escape")
    assert light.count() == 1
    press(bridge, "Escape")
    bridge.until(lambda: light.count() == 0)
    assert focused(bridge) == "2"


def test_a_large_picture_pans_when_it_is_larger_than_its_frame(bridge):
    data = picture(1, size=(3000, 2000))
    view = shown(bridge, rc.ImageGrid([rc.Image.open(data)]), width=640)
    light = opened(bridge, view)
    press(bridge, "1")
    img = light.locator(".rnb-stage img")
    before = img.bounding_box()
    press(bridge, "ArrowRight")
    assert img.bounding_box()["x"] == pytest.approx(before["x"] - 60, abs=1)
    box = light.locator(".rnb-stage").bounding_box()
    bridge.page.mouse.move(box["x"] + 100, box["y"] + 100)
    bridge.page.mouse.down()
    bridge.page.mouse.move(box["x"] + 160, box["y"] + 130, steps=3)
    bridge.page.mouse.up()
    assert img.bounding_box()["x"] == pytest.approx(before["x"], abs=1)
    assert img.bounding_box()["y"] == pytest.approx(before["y"] + 30, abs=1)


def test_a_vector_is_shown_as_a_vector_and_cleaned(bridge):
    bad = SVG.replace("<circle", '<script>window.bad=1</script><circle onload="window.bad=1"')
    data = bad.encode()
    image = rc.Image(data, record_of(data, prompt="a dot"))
    view = shown(bridge, rc.ImageGrid([image]), width=640)
    light = opened(bridge, view)
    img = light.locator(".rnb-stage img")
    assert img.evaluate("img => img.decode().then(() => img.src.startsWith('blob:'))")
    text = bridge.page.evaluate("src => fetch(src).then((r) => r.text())", img.get_attribute("src"))
    assert "circle" in text
    assert "script" not in text
    assert not bridge.page.evaluate("window.bad")


def test_every_object_url_is_given_back(bridge):
    grid = rc.ImageGrid(images(12))
    view = shown(bridge, grid, width=640)
    opened(bridge, view, 0)
    for _ in range(8):  # more than are kept
        press(bridge, "ArrowRight")
        bridge.pump()
    press(bridge, "Escape")
    bridge.until(lambda: view.find(".rnb-lightbox").count() == 0)
    view.close()
    bridge.until(lambda: bridge.urls["created"] == bridge.urls["revoked"])
    assert bridge.urls["created"] > 12


# -- going on from a picture ---------------------------------------------------------------------------


class Asker:
    """A client that can do everything; whatever is asked of it is a generation at the paid service."""

    provider = "recraft"
    capabilities = frozenset(Operation)

    def __init__(self, client=None):
        self.client, self.calls = client, []

    def __getattr__(self, verb):
        if verb not in set(Operation):
            raise AttributeError(verb)

        def method(image, **options):
            self.calls.append((verb, options))
            if options.get("prompt") == "a refused one":
                raise rc.OutOfCredits(
                    "The balance is 3 units.", cost="Nothing was charged.", advice="Buy units."
                )
            return self.client.generate(options.get("prompt", verb), n=2)

        return method


def continued(count, asker):
    files = [picture(n, size=(640, 480)) for n in range(count)]
    known = {"model": "recraftv4_1", "provider": "recraft", "image_id": "a"}
    return [
        rc.Image(data, record_of(data, prompt=f"owl {n}", **known), asker=asker)
        for n, data in enumerate(files)
    ]


def continue_with(bridge, view, place, label):
    cell(view, place).focus()
    press(bridge, "m")
    view.find("[role=menuitem]").get_by_text("Continue").click()
    bridge.until(view.find("[role=menu][aria-label='Continue from this picture'] [role=menuitem]").count)
    entry = view.find("[role=menuitem]").get_by_text(label)
    if label != "Vectorize":
        assert bridge.axe(view) == []
    entry.click()


def test_continuing_shows_prices_and_puts_the_new_pictures_right_after_their_source(
    bridge, client, paid_service
):
    paid_service.hold.clear()
    asker = Asker(client)
    view = shown(bridge, rc.ImageGrid(continued(3, asker)), width=640)
    continue_with(bridge, view, 1, "Vectorize")
    bridge.until(lambda: view.find(".rnb-wait").count() == 2)
    assert "s" in cell(view, 2).inner_text()
    assert cell(view, 2).get_attribute("aria-label").startswith("Picture on its way, ")
    assert cell(view, 4).get_attribute("aria-label").startswith("owl 2,")
    paid_service.hold.set()
    bridge.until(lambda: (cell(view, 3).get_attribute("aria-label") or "").startswith("vectorize,"))
    assert asker.calls == [("vectorize", {})]


def test_what_costs_much_is_asked_once_more_with_its_price(bridge, client):
    asker = Asker(client)
    view = shown(bridge, rc.ImageGrid(continued(1, asker)), width=640)
    continue_with(bridge, view, 0, "Creative upscale")
    assert "250 units ($0.25)" in view.find(".rnb-dialog").inner_text()
    view.find(".rnb-dialog").get_by_role("button", name="Cancel").click()
    bridge.pump()
    assert asker.calls == []
    continue_with(bridge, view, 0, "Creative upscale")
    view.find(".rnb-dialog").get_by_role("button", name="Creative upscale for 250 units").click()
    bridge.until(lambda: view.find(".rnb-cell").count() == 3)
    assert asker.calls == [("creative_upscale", {})]


def test_a_redraw_asks_for_words_and_strength_and_an_error_stays_in_its_dialog(bridge, client):
    asker = Asker(client)
    view = shown(bridge, rc.ImageGrid(continued(1, asker)), width=640)
    continue_with(bridge, view, 0, "Redraw from a prompt")
    dialog = view.find(".rnb-continue")
    assert bridge.axe(view) == []
    assert bridge.unmarked(view) == []
    prompt = dialog.locator("textarea")
    assert prompt.input_value() == "owl 0"
    prompt.fill("")
    assert dialog.get_by_role("button", name="Redraw from a prompt").is_disabled()
    prompt.fill("a refused one")
    bridge.expect_errors()
    press(bridge, "Control+Enter")
    bridge.until(lambda: "Nothing was charged." in dialog.inner_text())
    prompt.fill("an owl in snow")
    dialog.locator("input[type=range]").fill("0.7")
    dialog.get_by_role("button", name="Redraw from a prompt").click()
    bridge.until(lambda: view.find(".rnb-cell").count() == 3)
    assert dialog.count() == 0
    assert asker.calls[-1] == ("image_to_image", {"prompt": "an owl in snow", "strength": 0.7})


def test_outpaint_takes_a_shape_that_is_not_the_pictures_own(bridge, client):
    asker = Asker(client)
    view = shown(bridge, rc.ImageGrid(continued(1, asker)), width=640)
    continue_with(bridge, view, 0, "Outpaint")
    dialog = view.find(".rnb-continue")
    shapes = dialog.locator("input[type=radio]").evaluate_all("all => all.map((one) => one.value)")
    assert "4:3" not in shapes
    dialog.locator("input[value='9:16']").check()
    dialog.get_by_role("button", name="Outpaint").click()
    bridge.until(lambda: asker.calls == [("outpaint", {"prompt": "owl 0", "size": "9:16"})])


def test_what_is_printed_is_what_is_on_screen(bridge):
    view = shown(bridge, rc.ImageGrid(images(300)), width=640)
    before = view.find(".rnb-cell").count(), view.find(".rnb-grid").bounding_box()["height"]
    bridge.page.emulate_media(media="print")
    bridge.pump_for(0.1)
    assert (view.find(".rnb-cell").count(), view.find(".rnb-grid").bounding_box()["height"]) == before
    assert view.find(".rnb-toolbar").is_hidden()


def test_a_new_view_paints_without_asking_for_what_came_with_its_state(bridge):
    grid = rc.ImageGrid(images(8))
    grid.static_html()
    view = shown(bridge, grid, width=640)
    bridge.until(lambda: view.find(".rnb-cell img:not([hidden])").count() == 8)
    assert not any(bridge.calls(grid, kind) for kind in ("range", "thumbs", "part"))


def test_a_condition_narrows_what_is_shown_and_says_when_nothing_is_left(bridge):
    grid = rc.ImageGrid([*images(14), *images(20, model="recraftv3")[14:]])
    view = shown(bridge, grid, width=640)
    view.find(".rnb-toolbar").get_by_role("button", name="Show").click()
    bridge.until(lambda: bridge.calls(grid, "models"))
    press(bridge, "Escape")
    view.find(".rnb-toolbar").get_by_role("button", name="Show").click()
    view.find("[role=option]").get_by_text("V3").click()
    bridge.until(lambda: "6 of 20 pictures" in view.find(".rnb-toolbar").inner_text())
    view.find(".rnb-toolbar").get_by_role("button", name="Show").click()
    view.find("[role=option]").get_by_text("Favourites").click()
    bridge.until(lambda: "Try another filter." in view.find(".rnb-empty").inner_text())


# -- jobs ----------------------------------------------------------------------------------------------


@pytest.mark.core
def test_a_job_is_pending_then_its_pictures_arrive_and_the_head_says_so(bridge, client, paid_service):
    paid_service.hold.clear()
    job = client.generate("a paper boat", n=3)
    grid = rc.ImageGrid(job)
    view = bridge.show(grid, width=640)
    bridge.until(lambda: view.find(".rnb-cell.rnb-wait").count() == 3)
    assert cell(view, 0).get_attribute("aria-label") == "Picture on its way, 0 s"
    bridge.until(lambda: "0 of 3" in view.find(".rnb-head").inner_text())
    stop = view.find(".rnb-head").get_by_role("button", name="Stop")
    stop.click()
    bridge.until(lambda: "3 pictures on the way: will be kept" in view.find(".rnb-head").inner_text())
    assert bridge.axe(view) == []
    paid_service.hold.set()
    bridge.until(lambda: view.find(".rnb-cell img:not([hidden])").count() == 3)
    bridge.until(lambda: "105 units ($0.105) charged" in view.find(".rnb-head").inner_text())
    assert [image.prompt for image in grid.images] == ["a paper boat"] * 3
    bridge.until(lambda: view.find("[aria-live]").text_content() == "3 pictures ready")


@pytest.mark.core
def test_a_failed_job_is_a_card_with_the_cost_and_the_way_out(bridge, client, paid_service):
    paid_service.then("402")
    view = bridge.show(rc.ImageGrid(client.generate("a paper boat", n=2)), width=640)
    bridge.until(view.find(".rnb-head .rnb-card.rnb-bad").count)
    words = view.find(".rnb-card").inner_text()
    assert all(
        word in words for word in ("402", "Nothing was charged.", "Top up the account", "Copy details")
    )
    bridge.until(lambda: view.find(".rnb-cell").count() == 0)
    assert view.find(".rnb-empty").is_hidden()


def test_a_hidden_picture_does_not_take_the_pending_ones_along(bridge, client, paid_service):
    paid_service.hold.clear()
    job = client.generate("a paper boat", n=2)
    view = shown(bridge, rc.ImageGrid([*images(2), job]), width=640)
    bridge.until(lambda: view.find(".rnb-wait").count() == 2)
    cell(view, 0).focus()
    press(bridge, "Delete")
    bridge.until(lambda: view.find(".rnb-cell").count() == 3)
    bridge.until(lambda: view.find(".rnb-wait").count() == 2)
    paid_service.hold.set()
    bridge.until(lambda: view.find(".rnb-cell img:not([hidden])").count() == 3)


# -- toolbar, views, ends ------------------------------------------------------------------------------


def test_words_filter_and_an_order_sorts(bridge):
    grid = rc.ImageGrid(images(30))
    grid.images[20].rate(5)
    view = shown(bridge, grid, width=640)
    view.find(".rnb-toolbar input").fill("owl 2")
    bridge.until(lambda: "12 of 30 pictures" in view.find(".rnb-toolbar").inner_text())
    view.find(".rnb-toolbar").get_by_role("button", name="Order").click()
    view.find("[role=option]").get_by_text("Best rated first").click()
    bridge.until(lambda: "owl 20," in (cell(view, 0).get_attribute("aria-label") or ""))
    assert grid.images[0].prompt == "owl 20"
    view.find(".rnb-toolbar input").fill("no such words")
    bridge.until(lambda: view.find(".rnb-empty").is_visible())
    assert view.find(".rnb-empty").inner_text() == "No picture matches. Try fewer words."
    assert bridge.page.evaluate("document.activeElement.type") == "search"


def test_a_reload_shows_the_same_selection(bridge):
    grid = rc.ImageGrid(images(5))
    grid.value = grid.images[3:4]
    shown(bridge, grid, width=640)
    (view,) = bridge.reload()
    bridge.until(lambda: view.find(".rnb-cell img:not([hidden])").count() == 5)
    assert cell(view, 3).get_attribute("aria-selected") == "true"


def test_without_a_kernel_the_pictures_stay(bridge):
    view = shown(bridge, rc.ImageGrid(images(4)), width=640)
    bridge.until(lambda: view.find(".rnb-cell img:not([hidden])").count() == 4)
    bridge.disconnect()
    cell(view, 2).click()
    assert view.root.get_by_text("No kernel is connected.").count() >= 1
    assert view.find(".rnb-cell img:not([hidden])").count() == 4
    assert view.find(".rnb-bad").count() == 0
