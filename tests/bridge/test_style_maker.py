from __future__ import annotations

import uuid

import pytest
from host.bridge import outside_loop
from support.service import picture
from support.standin import faults

import recraft_nb as rc

pytestmark = pytest.mark.browser

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><circle cx='4' cy='4' r='3'/></svg>"
HOSTILE = "<img src=x onerror=window.hurt=1> \u202eposter"

DROP = """([root, type, names]) => {
  const data = new DataTransfer();
  for (const [name, bytes] of names) data.items.add(new File([new Uint8Array(bytes)], name));
  const event = type === 'paste'
    ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    : new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
  root.dispatchEvent(event);
}"""


@pytest.fixture
def maker(drawing_service, drawing_client, bridge):
    drawing_service.forget()._styles.clear()
    made = rc.StyleMaker(drawing_client)
    yield made
    drawing_service.go_on.set()
    for job in made.jobs:
        job.exception(20)
    made.close()


def shown(bridge, maker, **options):
    """A view that is all there."""
    view = bridge.show(maker, **{"width": 1100, **options})
    bridge.until(lambda: view.find(".rnb-style-shelf").count())
    bridge.until(lambda: not maker._listing)
    return view


def give(view, *files):
    """Choose files, as the file dialog does."""
    view.find("input[type=file]").set_input_files(
        [{"name": name, "mimeType": "image/png", "buffer": data} for name, data in files]
    )


def drop(view, kind, *files):
    named = [[name, list(data)] for name, data in files]
    view.root.evaluate(f"(root, [type, names]) => ({DROP})([root, type, names])", [kind, named])


def button(view, name, **options):
    return view.root.get_by_role("button", name=name, **options)


def cells(view):
    return view.find(".rnb-style-cell img[src^=blob]:visible").count()


def made(maker, **fields):
    """A style of the account, from Python."""
    with outside_loop():
        for name, value in fields.items():
            setattr(maker, name, value)
        return maker.create().result(20)


@pytest.mark.core
def test_from_files_to_a_style_that_was_tried_and_kept(bridge, maker, drawing_service):  # noqa: PLR0915 - one story
    view = shown(bridge, maker)
    assert (
        "Up to 10 pictures (PNG, JPEG or WebP), each up to 10 MB" in view.find(".rnb-style-drop").inner_text()
    )
    assert "5 for the style, 4 × 35 for the pictures" in view.find(".rnb-price").inner_text()
    assert "145 units ($0.145)" in view.find(".rnb-price").inner_text()
    button(view, "Test 4 prompts").click()
    bridge.until(lambda: "References add a picture at least." in view.find(".rnb-problems").inner_text())
    assert drawing_service.calls == []

    give(view, ("one.png", picture(1)), ("two.png", picture(2)))
    bridge.until(lambda: view.find(".rnb-style-ref").count() == 2)
    assert view.find(".rnb-problems").inner_text() == ""
    assert view.find(".rnb-style-ref-title").all_inner_texts() == ["one.png", "two.png"]
    drop(view, "paste", ("three.png", picture(3)))
    bridge.until(lambda: view.find(".rnb-style-ref").count() == 3)
    button(view, "Take out three.png").click()
    bridge.until(lambda: len(maker.references) == 2)
    view.root.get_by_label("Weight of one.png").fill("3")
    view.root.get_by_label("Weight of one.png").press("Tab")
    bridge.until(lambda: maker.weights == (3.0, 1.0))
    bridge.until(lambda: "75 %" in view.find(".rnb-style-ref").first.inner_text())

    first = view.root.get_by_label("Prompt 1 of the test")
    first.fill("")
    button(view, "Test 4 prompts").click()
    bridge.until(lambda: "Prompt 1 is empty." in view.find(".rnb-problems").inner_text())
    first.fill("a tall ship")
    drawing_service.go_on.clear()
    first.press("Control+Enter")
    assert view.find(".rnb-style-cell.rnb-wait, .rnb-style-cell .rnb-wait").count() == 4  # before any answer
    bridge.until(lambda: "Making the style" in view.find(".rnb-style-one").inner_text())
    assert "Making the style" in view.find(".rnb-style-act").inner_text()
    drawing_service.go_on.set()
    bridge.until(lambda: cells(view) == 4)
    bridge.until(
        lambda: "4 pictures · 145 units ($0.145) charged" in view.find(".rnb-style-one").inner_text()
    )
    assert view.find(".rnb-style-cell figcaption").first.inner_text() == "a tall ship"
    bridge.until(lambda: view.find(".rnb-style-item").count() == 1)
    assert "from a test" in view.find(".rnb-style-item").inner_text()
    bridge.until(lambda: view.find(".rnb-style-item img[src^=blob]").count() == 4)
    assert "4 × 35 for the pictures; the style is made already" in view.find(".rnb-price").inner_text()
    sent = [seen.json for seen in drawing_service.seen if seen.target == "/v1/styles" and seen.body]
    assert [one["image_weights"] for one in sent] == [[3, 1]]

    view.root.get_by_label("Name of the style").fill("Tall ships")
    with maker._acting.next_act() as act:
        button(view, "Keep this style").click()
        bridge.until(act.done)
    assert act.result() == maker.value
    bridge.until(lambda: "Tall ships" in view.find(".rnb-style-item.rnb-on").inner_text())
    assert view.find(".rnb-style-own .rnb-pill:visible").count() == 0
    assert button(view, "Created").get_attribute("aria-disabled") == "true"
    assert len([one for one in drawing_service.seen if one.target == "/v1/styles" and one.body]) == 1

    view.find(".rnb-style-cell .rnb-tile").nth(1).click()
    bridge.until(lambda: view.find(".rnb-lightbox[open]").count() == 1)
    assert "2 of 4" in view.find(".rnb-lightbox").inner_text()
    bridge.page.keyboard.press("Escape")
    assert bridge.unmarked(view) == []

    with outside_loop():
        form = rc.PromptForm(maker.client, "a cat", model="recraftv4_1")
    other = bridge.show(form, width=800)
    button(other, "Style none").click()
    bridge.until(lambda: other.root.get_by_role("option", name="Tall ships").count())
    other.root.get_by_role("option", name="Tall ships").click()
    bridge.until(lambda: form.style_id == maker.value)
    with outside_loop():
        form.model = "recraftv3"
    bridge.until(lambda: "V3 cannot follow it" in other.root.inner_text())
    assert form.style_id is None
    with outside_loop():
        form.close()


def test_what_a_kind_of_style_takes_is_said_beside_each_reference_and_mended(bridge, maker):
    view = shown(bridge, maker)
    drop(
        view,
        "drop",
        ("mark.svg", SVG),
        ("notes.txt", b"hello"),
        ("one.png", picture(1)),
        ("again.png", picture(1)),
    )
    bridge.until(lambda: view.find(".rnb-card").count() and len(maker.references) == 2)
    said = view.find(".rnb-card").inner_text()
    assert "2 files were not taken." in said
    assert "notes.txt" in said
    assert "again.png: is here already." in said
    bridge.until(lambda: view.find(".rnb-style-ref.rnb-bad").count() == 1)
    assert (
        "It is SVG; a style is made from PNG, JPEG or WebP."
        in view.find(".rnb-style-ref.rnb-bad").inner_text()
    )
    button(view, "Use a copy that fits").click()
    bridge.until(lambda: "Drawn from SVG" in view.find(".rnb-style-ref").first.inner_text())
    button(view, "Use the original").click()
    bridge.until(lambda: view.find(".rnb-style-ref.rnb-bad").count() == 1)
    button(view, "Take out mark.svg").click()
    bridge.until(lambda: len(maker.references) == 1)

    with outside_loop():
        maker.add(*(picture(number) for number in range(10, 15)))
    button(view, "Made for V4 raster").click()
    view.root.get_by_role("option", name="V3 raster").click()
    bridge.until(lambda: maker.model == "recraftv3")
    bridge.until(lambda: "6 of 5" in view.find(".rnb-style-gather").inner_text())
    assert "It is one too many: V3 raster takes 5 pictures." in view.find(".rnb-style-ref").last.inner_text()
    assert "The style will go with V3, and with no other model." in view.find(".rnb-style-kind").inner_text()
    assert button(view, "Match").count() == 0  # V3 has but one way
    button(view, "Base style").click()
    view.root.get_by_role("option", name="Logo").click()
    bridge.until(lambda: maker.style == "logo_raster")
    button(view, "Create style").click()
    bridge.until(lambda: "Reference 6 is one too many" in view.find(".rnb-problems").inner_text())
    button(view, "Made for V3 raster").click()
    view.root.get_by_role("option", name="V4 vector").click()
    bridge.until(lambda: "The base style “logo raster” was put aside" in view.root.inner_text())
    assert view.find(".rnb-problems").inner_text() == ""
    assert "4 × 50 for the pictures" in view.find(".rnb-price").inner_text()
    button(view, "Drawn by").click()
    view.root.get_by_role("option", name="V4.1 Vector").first.click()
    bridge.until(lambda: maker.test_model == "recraftv4_1_vector")
    bridge.until(lambda: "325 units" in view.find(".rnb-price").inner_text())


def test_references_come_from_the_history_too(bridge, maker):
    view = shown(bridge, maker)
    button(view, "From history").click()
    bridge.until(lambda: "no pictures in the history yet" in view.find(".rnb-style-picker").inner_text())
    bridge.page.keyboard.press("Escape")
    with outside_loop():
        maker.client.generate("a red fox", n=2).result(20)
        maker.client.generate(HOSTILE).result(20)
    view.find(".rnb-style-name").focus()
    view.find(".rnb-style-act .rnb-button").first.focus()
    bridge.page.keyboard.press("h")
    bridge.until(lambda: view.find(".rnb-style-pick img[src^=blob]").count() == 3)
    view.root.get_by_label("Search the history").fill("fox")
    bridge.until(lambda: view.find(".rnb-style-pick > .rnb-tile").count() == 2)
    for one in view.find(".rnb-style-pick > .rnb-tile").all():
        one.click()
    view.root.get_by_label("Search the history").fill("")
    bridge.until(lambda: view.find(".rnb-style-pick > .rnb-tile").count() == 3)
    assert view.find(".rnb-style-pick [aria-pressed=true]").count() == 2
    view.find(".rnb-style-pick [aria-pressed=false]").click()
    button(view, "Add 3 pictures").click()
    bridge.until(lambda: len(maker.references) == 3 and not view.find("dialog").count())
    assert HOSTILE in view.find(".rnb-style-ref-title").all_inner_texts()
    assert bridge.page.evaluate("window.hurt") is None


def test_own_styles_are_named_used_and_deleted_for_ever(bridge, maker, drawing_service):  # noqa: PLR0915 - one story
    with outside_loop():
        maker.references = [picture(1)]
    first = made(maker, name=HOSTILE)
    second = made(maker, model="recraftv3")
    with outside_loop():  # made elsewhere: nobody here knows for which models
        elsewhere = drawing_service._new_style("any", "recraftv3")["id"]
        maker.value = None
    view = shown(bridge, maker)
    bridge.until(lambda: view.find(".rnb-style-item").count() == 3)

    def item(style):
        label = maker._labels[style]
        return view.find(".rnb-style-item").filter(has_text=label)

    assert HOSTILE in item(first.id).inner_text()
    assert bridge.page.evaluate("window.hurt") is None
    assert "V3 raster" in item(second.id).inner_text()
    item(elsewhere).get_by_role("button", name="For which models?").click()
    view.root.get_by_role("menuitem", name="V3 raster").click()
    bridge.until(lambda: "V3 raster" in item(elsewhere).inner_text())

    item(second.id).get_by_role("button", name="More of this style").click()
    view.root.get_by_role("menuitem", name="Rename").click()
    view.root.get_by_label("Name", exact=True).fill("Blue logos")
    view.root.get_by_label("Name", exact=True).press("Enter")
    bridge.until(lambda: view.find(".rnb-style-item").filter(has_text="Blue logos").count() == 1)
    bridge.until(lambda: not maker._listing)
    button(view, "Use: Blue logos").click()
    bridge.until(lambda: maker.value == second.id)
    assert button(view, "In use: Blue logos").get_attribute("aria-pressed") == "true"

    view.find(".rnb-style-mix summary").click()  # the draft is for V3, whose styles can be mixed
    assert view.find(".rnb-style-mix .rnb-check").count() == 2
    view.root.get_by_role("checkbox", name="Blue logos").check()
    bridge.until(lambda: maker.source_styles == {second.id: 1.0})
    view.root.get_by_label("Weight of Blue logos").fill("2.5")
    view.root.get_by_label("Weight of Blue logos").press("Enter")
    bridge.until(lambda: maker.source_styles == {second.id: 2.5})
    button(view, "Create style").click()
    bridge.until(lambda: "take the ones or the others away" in view.find(".rnb-problems").inner_text())

    item(second.id).get_by_role("button", name="More of this style").click()
    view.root.get_by_role("menuitem", name="Delete").click()
    dialog = view.find("dialog")
    assert "cannot bring a style back" in dialog.inner_text()
    assert dialog.get_by_role("button", name="Delete for ever").is_disabled()
    view.root.get_by_label("Type delete to go on").fill("no")
    bridge.page.keyboard.press("Enter")
    assert drawing_service._styles.keys() >= {second.id}
    view.root.get_by_label("Type delete to go on").fill("delete")
    dialog.get_by_role("button", name="Delete for ever").click()
    bridge.until(lambda: view.find(".rnb-style-item").count() == 2 and not view.find("dialog").count())
    assert second.id not in drawing_service._styles
    assert maker.value is None
    assert maker.source_styles == {}

    button(view, "Use a style by its id").click()
    field = view.root.get_by_label("Id of the style")
    field.fill(str(uuid.uuid4()))
    field.press("Enter")
    bridge.until(lambda: "knows no style with this id" in view.find("dialog").inner_text())
    field.fill(first.id)
    field.press("Enter")
    bridge.until(lambda: maker.value == first.id and not view.find("dialog").count())
    with outside_loop():
        maker.value = str(uuid.uuid4())
    bridge.until(lambda: "not in the list" in view.find(".rnb-style-chosen").inner_text())


def test_errors_are_cards_and_a_reload_or_a_lost_kernel_loses_nothing(bridge, maker, drawing_service):
    with outside_loop():
        maker.references = [picture(1), picture(2)]
        maker.prompts = ["a cat", "a dog"]
    view = shown(bridge, maker)
    drawing_service.then(faults.EMPTY)
    button(view, "Test 2 prompts").click()
    bridge.until(lambda: view.find(".rnb-style-one .rnb-card").count() == 1)
    assert "Nothing was charged." in view.find(".rnb-style-one .rnb-card").inner_text()
    assert view.find(".rnb-style-cell:visible").count() == 0
    drawing_service.then(faults.EMPTY)
    button(view, "Create style · 5 units").click()
    bridge.until(lambda: view.find(".rnb-card").count() == 2)
    view.find(".rnb-card").last.get_by_role("button", name="Dismiss").click()
    bridge.until(lambda: view.find(".rnb-card").count() == 1)
    made(maker, name="Cats")
    bridge.until(lambda: button(view, "Created · 5 units").count() == 1)
    drawing_service.then(faults.MODERATION)
    button(view, "Test 2 prompts").click()
    bridge.until(lambda: len(maker.tests) == 2 and maker.tests[1].done())
    bridge.until(lambda: cells(view) == 1)
    bridge.until(lambda: button(view, "Try again").count() == 1)
    button(view, "Try again").click()
    bridge.until(lambda: cells(view) == 2)
    bridge.until(lambda: "70 units" in view.find(".rnb-style-one").first.inner_text())

    view.find(".rnb-style-words").fill("two inks")
    other = shown(bridge, maker, width=320)
    (again, _) = bridge.reload()
    bridge.until(lambda: cells(again) == 2 and again.find(".rnb-style-item").count() == 1)
    assert again.find(".rnb-style-ref").count() == 2
    assert again.find(".rnb-style-words").input_value() == "two inks"
    assert "Test 2 · Cats" in again.find(".rnb-style-one").first.inner_text()
    assert other.root is not None

    drawing_service.go_on.clear()
    button(again, "Test 2 prompts").click()
    bridge.until(lambda: "Making the style" in again.find(".rnb-style-one").first.inner_text())
    again.find(".rnb-style-one").first.get_by_role("button", name="Stop").click()
    bridge.until(lambda: "The test was stopped." in again.find(".rnb-style-one").first.inner_text())
    drawing_service.go_on.set()
    bridge.until(lambda: all(job.done() for job in maker.jobs))
    bridge.until(lambda: button(again, "Keep this style").count() == 1)
    bridge.disconnect()
    button(again, "Keep this style").click()
    bridge.until(lambda: "No kernel is connected" in again.root.inner_text())
    assert cells(again) == 2
    bridge.reconnect()
    bridge.until(lambda: "No kernel is connected" not in again.root.inner_text())
    button(again, "Keep this style").click()
    bridge.until(lambda: maker.value == maker.tests[2].style_id)


def test_it_looks_right_in_every_theme_and_width(bridge, maker, drawing_client):
    view = shown(bridge, maker, width=320)
    assert bridge.axe(view) == []
    assert "None yet" in view.find(".rnb-style-shelf").inner_text()
    made(maker, references=[picture(1)], name="A style with quite a long name, for narrow places")
    with outside_loop():
        maker.references = [SVG, *(picture(number) for number in range(2, 8)), "https://example.com/a.png"]
        maker.model = "recraftv3"
        maker.test(style=maker.value, model="recraftv4_1").result(20)
    bridge.until(lambda: cells(view) == 4 and view.find(".rnb-style-ref.rnb-bad").count() == 4)
    button(view, "Test 4 prompts").click()
    bridge.until(lambda: view.find(".rnb-problems p").count() == 4)
    for look in bridge.looks(view):
        assert bridge.axe(view) == [], look
        assert view.root.evaluate("el => el.scrollWidth <= el.clientWidth"), look
        small = view.root.evaluate(
            """root => [...root.querySelectorAll('button, input, summary, textarea')].filter((el) => {
                const { width, height } = (el.closest('label') ?? el).getBoundingClientRect();
                return width > 1 && (width < 24 || height < 24);
            }).map((el) => el.outerHTML.slice(0, 120))"""
        )
        assert small == [], look
    with outside_loop():
        gateway = rc.Recraft(provider="pixeldojo", api_key="nothing", store=drawing_client.store)
        other = rc.StyleMaker(gateway, [picture(1)])
    without = bridge.show(other, width=700)
    bridge.until(lambda: without.find(".rnb-style-shelf").count())
    assert "PixelDojo makes no styles. Recraft and Local engine can." in without.root.inner_text()
    assert button(without, "Test 4 prompts").get_attribute("aria-disabled") == "true"
    without.find(".rnb-style-name").press("Control+Enter")
    bridge.pump()
    assert bridge.calls(other, "test") == []
    with outside_loop():
        other.close()
        gateway.close()
