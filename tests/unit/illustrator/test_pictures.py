"""The picture library."""

from __future__ import annotations

import io
import re

import pytest
import resvg_py
from PIL import Image

from recraft_nb.engine.illustrator.ink.pictures import has_picture, picture, picture_keys, place_ids

LOOKS = ("color", "mono", "line")


@pytest.mark.parametrize("look", LOOKS)
def test_every_picture_knows_where_it_is_drawn_and_stands(look):
    for key in picture_keys(look):
        found = picture(key, look)
        x0, y0, x1, y1 = found.bbox
        assert 0 <= x0 < x1 <= found.width, key
        assert 0 <= y0 < y1 <= found.height, key
        assert found.baseline == pytest.approx(y1 / found.height)
        assert found.look == look


@pytest.mark.parametrize("look", LOOKS)
def test_no_picture_carries_anything_but_drawing(look):
    for key in picture_keys(look):
        body = picture(key, look).body
        assert not re.search(
            r"<script|<image|<foreignObject|<style|\son\w+=|href=\"(?!#)|url\((?!#)", body
        ), key


@pytest.mark.parametrize("look", ["mono", "line"])
def test_one_colour_pictures_take_the_colour_around_them(look):
    plain = [key for key in picture_keys(look) if "currentColor" not in picture(key, look).body]
    assert plain == []


@pytest.mark.parametrize("key", ["cat", "rocket", "hot-beverage", "treasure-chest", "eagle"])
def test_the_box_is_what_is_really_drawn(key):
    found = picture(key)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {found.width} {found.height}">{found.body}</svg>'
    png = resvg_py.svg_to_bytes(svg_string=svg, width=128, height=128, skip_system_fonts=True)
    drawn = Image.open(io.BytesIO(bytes(png))).getchannel("A").point(lambda a: 255 if a > 24 else 0).getbbox()
    assert drawn == pytest.approx([edge * 128 / found.width for edge in found.bbox], abs=2)


def test_heads_busts_and_whole_bodies_are_told_apart():
    assert picture("fox").is_face
    assert picture("girl").is_face
    assert picture("detective").is_bust
    assert not picture("detective").is_face
    assert not picture("elephant").is_face
    assert not picture("elephant").is_bust


def test_sides_are_known_where_a_picture_has_a_front():
    assert picture("camel").side == "left"
    assert picture("airplane").side == "right"
    assert picture("sunflower").side == ""


def test_a_missing_look_gives_the_nearest_one_and_says_so():
    assert picture("treasure-chest", "mono").look == "color"
    assert picture("icon:wifi", "color").look == "line"
    assert picture("cat", "line").look == "line"


def test_an_unknown_key_is_an_error():
    assert not has_picture("prop:lighthouse")
    with pytest.raises(KeyError, match="no-such-thing"):
        picture("no-such-thing")


def test_two_copies_of_a_picture_never_share_an_id():
    key = next(key for key in picture_keys() if 'id="' in picture(key).body)
    body = picture(key).body
    first, second = place_ids(body, "a"), place_ids(body, "b")
    ids = re.findall(r'\bid="([^"]+)"', first) + re.findall(r'\bid="([^"]+)"', second)
    assert len(ids) == len(set(ids)) > 0
    uses = re.findall(r'url\(#([^)]+)\)|href="#([^"]+)"', first)
    assert all((one or other) in ids for one, other in uses)
