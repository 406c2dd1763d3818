"""One file that works without a kernel: what goes in, what it weighs, and what is refused in words."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import os
import re
from html.parser import HTMLParser
from types import SimpleNamespace

import numpy as np
import pytest
from support.files import SVG, raster
from support.keys import CANARY, scan

import recraft_nb as rc
from recraft_nb.media import Image

HOSTILE = 'a </script><script>alert(1)</script> <!-- & "cat" \u202egnp.\u2028 <img src=x onerror=alert(2)>'
SEED = 20261130


def noise(side, number=0):
    """A file that nothing makes lighter."""
    dice = np.random.default_rng([SEED, number])
    return Image.open(dice.integers(0, 255, (side, side, 3), np.uint8))


class Page(HTMLParser):
    """What a browser reads in a page."""

    def __init__(self, path):
        super().__init__()
        self.text = path.read_text("utf-8")
        self.tags, self.data, self.originals, self.scripts, self.styles, self.policy = [], "", {}, [], [], ""
        self._inside = None
        self.feed(self.text)
        self.json = json.loads(self.data)
        self.pictures = {one["tile"]["id"]: one for one in self.json["pictures"]}
        self.copies = {
            tag["data-copy"]: base64.b64decode(tag["src"].partition(",")[2])
            for name, tag in self.tags
            if name == "img"
        }

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.tags.append((tag, given))
        self._inside = (tag, given)
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]

    def handle_endtag(self, tag):
        self._inside = None

    def handle_data(self, text):
        tag, given = self._inside or ("", {})
        if given.get("id") == "rnb-data":
            self.data += text
        elif "data-original" in given:
            data = base64.b64decode(text)
            self.originals[given["data-original"]] = gzip.decompress(data) if "data-packed" in given else data
        elif tag == "script":
            self.scripts.append(text)
        elif tag == "style":
            self.styles.append(text)


@pytest.fixture
def images(client):
    pictures = [noise(96, number) for number in range(4)]
    client.history.add(pictures, prompt="a soft cat")
    return list(client.history)


def test_text_stays_text_and_only_the_scripts_of_the_page_may_run(client, tmp_path):
    client.history.add([raster()], prompt=HOSTILE)
    (image,) = client.history
    image.tag("<b>tag</b>")
    page = Page(rc.export_html(tmp_path / "page.html", [image], title="<i>My & \ud800 page</i>"))
    picture = page.pictures[image.id]
    assert picture["tile"]["prompt"] == image.prompt == HOSTILE
    assert picture["tags"] == ["<b>tag</b>"]
    assert not {"b", "i", "iframe", "object"} & {name for name, _ in page.tags}
    assert len([name for name, _ in page.tags if name == "img"]) == 1
    running = [tag for name, tag in page.tags if name == "script" and tag.get("type") is None]
    assert len(running) == len(page.scripts) == 2
    for text in (*page.scripts, *page.styles):
        assert base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() in page.policy
    assert page.policy.startswith("default-src 'none'")
    assert "unsafe" not in page.policy
    assert "http:" not in page.policy
    # No element names an address outside the page.
    for _, tag in page.tags:
        for name in ("src", "href", "action", "data", "srcset"):
            assert tag.get(name, "data:").startswith("data:")
    assert not any(name.startswith("on") for _, tag in page.tags for name in tag)


@pytest.mark.long
def test_a_few_pictures_are_in_the_page_as_they_are_and_many_as_copies_that_fit(client, tmp_path, images):
    whole = Page(rc.export_html(tmp_path / "few.html", images))
    assert whole.originals == {one.id: one.bytes for one in images}
    assert all(one["copy"] is None for one in whole.pictures.values())
    assert "are the files themselves" in whole.text

    copied = Page(rc.export_html(tmp_path / "few.html", images, originals=False))
    assert not copied.originals
    assert all(one["copy"] == [96, 96] for one in copied.pictures.values())
    assert ["In this page", "A copy of 96 × 96 pixels"] in copied.pictures[images[0].id]["facts"]
    assert copied.pictures[images[0].id]["name"].endswith("-copy.webp")

    heavy = [noise(480, number) for number in range(5)]  # 0.9 MB each in a page: too much together
    path = rc.export_html(tmp_path / "heavy.html", heavy)
    assert path.stat().st_size <= 4_000_000
    page = Page(path)
    assert not page.originals
    assert all(one["copy"] == [480, 480] for one in page.pictures.values())
    assert "the originals are with whoever made this page" in page.text
    assert len(Page(rc.export_html(tmp_path / "all.html", heavy, originals=True)).originals) == 5
    # Pixel by pixel is what a comparison is for.
    comparison = rc.Compare(*heavy)
    assert len(Page(rc.export_html(tmp_path / "compare.html", comparison)).originals) == 5
    comparison.close()


@pytest.mark.long
def test_two_hundred_pictures_weigh_at_most_4_mb(client, tmp_path):
    # The same pixels in files of their own, and as copies too heavy to stay as large as they are.
    drawn = noise(180).bytes
    client.history.add([drawn + b"%d" % number for number in range(200)])
    path = rc.export_html(tmp_path / "many.html", client.history)
    assert path.stat().st_size <= 4_000_000
    page = Page(path)
    assert len(page.copies) == 200
    assert {max(one["copy"]) for one in page.pictures.values()} <= {180, 128}


def test_a_vector_stays_one_and_is_clean(client, tmp_path):
    hostile = SVG.replace(b"<rect", b'<script>alert(1)</script><rect onclick="alert(2)"')
    client.history.add([hostile, *(noise(480, number).bytes for number in range(5))])
    page = Page(rc.export_html(tmp_path / "page.html", client.history))
    (vector,) = (one for one in client.history if one.format == "svg")
    assert list(page.originals) == [vector.id]  # the others are too heavy
    drawn = page.originals[vector.id].decode()
    assert "<rect" in drawn
    assert "alert" not in drawn
    assert page.pictures[vector.id]["media_type"] == "image/svg+xml"
    assert page.pictures[vector.id]["copy"] is None


def test_what_a_widget_shows_is_what_the_page_shows(client, tmp_path, images):
    grid = rc.ImageGrid(client.history, columns=3)
    grid.value = images[:2]
    page = Page(rc.export_html(tmp_path / "grid.html", grid))
    assert page.json["state"] == {
        "shown": [one.id for one in images],
        "selected": [one.id for one in images[:2]],
        "columns": 3,
    }
    browser = rc.HistoryBrowser(client)
    assert len(Page(rc.export_html(tmp_path / "all.html", browser)).pictures) == 4
    browser.value = images[:1]
    assert list(Page(rc.export_html(tmp_path / "chosen.html", browser)).pictures) == [images[0].id]
    with rc.Compare(*images[:3], mode="blink", labels=False) as comparison:
        comparison.pair = (images[2], images[0])
        comparison.value = images[1]
        state = Page(rc.export_html(tmp_path / "compare.html", comparison)).json["state"]
    assert state["look"] | {"mode": "blink", "a": 2, "b": 0, "chosen": None, "labels": False} == state["look"]
    assert [one["id"] for one in state["panes"]] == [one.id for one in images[:3]]
    seen = re.sub(
        r"<(script|style)\b.*?</\1>", "", (tmp_path / "compare.html").read_text("utf-8"), flags=re.DOTALL
    )
    assert "soft cat" not in seen  # labels are hidden; L shows them
    assert 'alt="Picture 3"' in seen
    job = client.generate("a fox", n=2)
    assert len(Page(rc.export_html(tmp_path / "job.html", job)).pictures) == len(job.result(20))
    holder = SimpleNamespace(images=images[:3])  # such as a comparison that is no widget
    assert len(Page(rc.export_html(tmp_path / "held.html", holder)).pictures) == 3
    # The same picture twice is held once.
    twice = Page(rc.export_html(tmp_path / "twice.html", [images[0], images[0:2]]))
    assert len(twice.json["state"]["shown"]) == 3
    assert len(twice.copies) == 2
    grid.close()
    browser.close()


def test_what_cannot_be_a_page_is_refused_in_words(client, tmp_path, images):
    path = tmp_path / "page.html"
    with rc.PromptForm(client) as form, pytest.raises(TypeError, match=r"PromptForm cannot be.*widget\.jobs"):
        rc.export_html(path, form)
    with rc.MaskCanvas(images[0]) as canvas, pytest.raises(TypeError, match="MaskCanvas cannot be"):
        rc.export_html(path, canvas)
    for nothing in ("page", 7, None, b"x"):
        with pytest.raises(TypeError, match="A page takes pictures, a batch, a job"):
            rc.export_html(path, nothing)
    for empty in ([], client.history.search("no such words"), rc.ImageGrid([]), rc.Explorer(client)):
        with pytest.raises(rc.InvalidRequest, match="no pictures are there"):
            rc.export_html(path, empty)
    with pytest.raises(rc.InvalidRequest, match="up to 1,000 pictures; select some"):
        rc.export_html(path, images * 300)
    with pytest.raises(rc.InvalidRequest, match='"auto", True or False'):
        rc.export_html(path, images, originals="some")
    assert not list(tmp_path.glob("*.html"))


def test_a_page_is_replaced_and_another_file_is_not(client, tmp_path, images, monkeypatch):
    assert rc.export_html(tmp_path / "deep" / "page", images) == tmp_path / "deep" / "page.html"
    path = rc.export_html(str(tmp_path / "page.html"), images[:1])
    before = path.read_bytes()
    rc.export_html(path, images)  # as a cell that is run again does
    assert path.read_bytes() != before
    mine = tmp_path / "mine.html"
    mine.write_text("<p>my own words</p>")
    with pytest.raises(rc.InvalidRequest, match=r"another file is there.*overwrite=True"):
        rc.export_html(mine, images)
    assert mine.read_text() == "<p>my own words</p>"
    rc.export_html(mine, images, overwrite=True)
    assert "my own words" not in mine.read_text()
    for wrong, words in ((tmp_path, "this is a folder"), (tmp_path / "page.pdf", "ends in .html")):
        with pytest.raises(rc.InvalidRequest, match=words):
            rc.export_html(wrong, images)
    with pytest.raises(rc.RecraftError, match=r"cannot be written.*Choose a folder"):
        rc.export_html(mine / "inside.html", images)
    # A disk that fills up in the middle leaves what was there, and nothing beside it.
    names = sorted(tmp_path.iterdir())
    kept = path.read_bytes()

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(rc.RecraftError, match="The disk is full"):
        rc.export_html(path, images)
    assert path.read_bytes() == kept
    assert sorted(tmp_path.iterdir()) == names


def test_a_picture_whose_file_is_gone_is_shown_small_or_said_to_be_missing(client, tmp_path, images):
    kept, lost, *_ = images
    kept.thumbnail()
    for path in (tmp_path / "store").rglob("*"):
        if path.is_file() and path.stem in (kept.id, lost.id) and path.suffix == ".png":
            path.unlink()
    with pytest.warns(UserWarning, match=f"1 of 4 pictures cannot be shown.*{lost.id[:12]}"):
        page = Page(rc.export_html(tmp_path / "page.html", images))
    assert page.pictures[kept.id]["gone"] == ""
    assert page.pictures[kept.id]["copy"] == [96, 96]
    assert page.pictures[lost.id]["gone"] == "The file of this picture is missing."
    assert lost.id not in page.copies
    with pytest.raises(rc.RecraftError, match=r"None of these pictures can be shown.*history\.check"):
        rc.export_html(tmp_path / "none.html", lost)


def test_no_key_is_in_a_page(paid_service, tmp_path):
    paid_service.key = CANARY
    with rc.Recraft(
        api_key=CANARY, base_url=paid_service.url, store=tmp_path / "store", rate_limits=None
    ) as client:
        client.generate("a fox", n=2).result(20)
        grid = rc.ImageGrid(client.history)
        page = Page(rc.export_html(tmp_path / "page.html", grid))
        grid.close()
    assert any(one["code"] for one in page.pictures.values())
    assert not scan((tmp_path / "page.html").read_bytes())
    assert not re.search(str(tmp_path), page.text)
