"""What each operation sends: exact bodies, prices, routes, and code that asks for the same."""

from __future__ import annotations

import io
import json
import warnings

import PIL.Image
import pytest
from support.files import mask, raster, sha, url
from support.stub_client import StubClient

import recraft_nb as rc
from recraft_nb.catalog import JSON_NAMES, ROUTES, Operation
from recraft_nb.operations import (
    Controls,
    CreateStyle,
    CreativeUpscale,
    CrispUpscale,
    Enhance,
    EnhancePrompt,
    EraseRegion,
    Explore,
    ExploreSimilar,
    Generate,
    GenerateBackground,
    ImageToImage,
    Inpaint,
    OptimizeColors,
    Outpaint,
    Remix,
    RemoveBackground,
    ReplaceBackground,
    Request,
    UnknownModelWarning,
    Vectorize,
)
from recraft_nb.operations.pictures import bytes_of

PHOTO = raster()
HOLE = mask()
STYLE = "229b2a75-05e4-4580-85f9-b47ee521a00d"


def made(kind, **fields):
    """A request to be made by the test itself."""
    return kind, fields


BASE = {"prompt": "a fox", "n": 1, "model": "recraftv3"}

# the class and its fields, the body without the picture, units, whether they are exact
ON_PICTURES = [
    (
        made(ImageToImage, image=PHOTO, prompt="a fox"),
        {"prompt": "a fox", "n": 1, "model": "recraftv4_1", "strength": 0.4},
        35,
        False,
    ),
    (
        made(
            ImageToImage,
            image=PHOTO,
            prompt="a fox",
            strength=1,
            style="Pixel art",
            negative_prompt="blur",
            n=2,
        ),
        {**BASE, "n": 2, "strength": 1.0, "style": "Pixel art", "negative_prompt": "blur"},
        80,
        True,
    ),
    (
        made(
            ImageToImage,
            image=PHOTO,
            prompt="a fox",
            model="recraftv4",
            style_id=STYLE.upper(),
            style_match="flexible",
            random_seed=0,
            controls={"colors": ["teal"]},
            image_format="png",
        ),
        {
            "prompt": "a fox",
            "n": 1,
            "model": "recraftv4",
            "strength": 0.4,
            "style_id": STYLE,
            "style_match": "flexible",
            "random_seed": 0,
            "controls": {"colors": [{"rgb": [0, 128, 128]}]},
            "image_format": "png",
        },
        40,
        False,
    ),
    (
        made(ImageToImage, image=PHOTO, prompt="a fox", style="Line art", image_format="png"),
        {**BASE, "model": "recraftv3_vector", "strength": 0.4, "style": "Line art"},
        80,
        True,
    ),
    (made(Outpaint, image=PHOTO, prompt="a fox", expand_left=3796), {**BASE, "expand_left": 3796}, 40, True),
    (
        made(
            Outpaint, image=PHOTO, prompt="a fox", size=(1820, 1024), zoom_out_percentage=50, expand_top=None
        ),
        {**BASE, "size": "1820x1024", "zoom_out_percentage": 50.0},
        40,
        True,
    ),
    (
        made(Outpaint, image=PHOTO, prompt="a fox", zoom_out_percentage=99.5, model="recraftv3_vector", n=3),
        {**BASE, "n": 3, "model": "recraftv3_vector", "zoom_out_percentage": 99.5},
        240,
        True,
    ),
    (
        made(Outpaint, image=PHOTO, prompt="a fox", size="1365x1024", model="recraftv3_vector"),
        {**BASE, "model": "recraftv3_vector", "size": "4:3"},
        80,
        True,
    ),
    (
        made(
            ReplaceBackground, image=PHOTO, prompt="a fox", controls=Controls(no_text=True, artistic_level=0)
        ),
        {**BASE, "controls": {"artistic_level": 0, "no_text": True}},
        40,
        True,
    ),
    (made(Vectorize, image=PHOTO), {}, 10, True),
    (
        made(
            Vectorize,
            image=PHOTO,
            svg_compression=True,
            limit_num_shapes="on",
            max_num_shapes=40,
            color_reduction=False,
            return_gradients="off",
            shape_stacking="cut_out",
            small_shape_filter=None,
            strict_color_palette=["teal", (0, 0, 0)],
        ),
        {
            "svg_compression": "on",
            "limit_num_shapes": "on",
            "max_num_shapes": 40,
            "color_reduction": "off",
            "return_gradients": "off",
            "shape_stacking": "cut_out",
            "strict_color_palette": [[0, 128, 128], [0, 0, 0]],
        },
        10,
        True,
    ),
    (made(RemoveBackground, image=PHOTO, image_format="png"), {"image_format": "png"}, 10, True),
    (made(CrispUpscale, image=PHOTO), {}, 4, True),
    (made(CreativeUpscale, image=PHOTO), {}, 250, True),
    (made(Enhance, image=PHOTO, refinement=None), {"refinement": "moderate"}, 210, True),
    (made(Enhance, image=PHOTO, refinement="subtle"), {"refinement": "subtle"}, 210, True),
    (made(Remix, image=PHOTO, size="16:9"), {"size": "16:9", "n": 1}, 40, True),
    (
        made(
            Remix,
            image=PHOTO,
            size="1365x1024",
            n=4,
            model="recraftv3_vector",
            random_seed=3,
            image_format="png",
        ),
        {"size": "4:3", "n": 4, "model": "recraftv3_vector", "random_seed": 3},
        40,
        False,
    ),
]
MASKED = [
    (made(Inpaint, image=PHOTO, mask=HOLE, prompt="a fox"), BASE, 40, True),
    (
        made(
            Inpaint,
            image=PHOTO,
            mask=HOLE,
            prompt="a fox",
            style="Vector art",
            text_layout=[("HI", [(0, 0), (1, 0), (1, 1), (0, 1)])],
        ),
        {
            **BASE,
            "model": "recraftv3_vector",
            "style": "Vector art",
            "text_layout": [{"text": "HI", "bbox": [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]}],
        },
        80,
        True,
    ),
    (made(GenerateBackground, image=PHOTO, mask=HOLE, prompt="a fox", n=6), {**BASE, "n": 6}, 240, True),
    (made(EraseRegion, image=PHOTO, mask=HOLE), {}, 2, True),
]
WITHOUT = [
    (made(Explore, prompt="a fox"), {"prompt": "a fox", "model": "recraftv4_1", "size": "1:1"}, 35, False),
    (
        made(
            Explore,
            prompt="a fox",
            model="recraftv4_pro",
            size="2432x1792",
            controls={"background_color": "red"},
        ),
        {
            "prompt": "a fox",
            "model": "recraftv4_pro",
            "size": "2432x1792",
            "controls": {"background_color": {"rgb": [255, 0, 0]}},
        },
        250,
        False,
    ),
    (made(ExploreSimilar, source_image_id=STYLE), {"source_image_id": STYLE, "similarity": 3}, None, False),
    (made(EnhancePrompt, prompt="a" * 2000), {"prompt": "a" * 2000}, 10, True),
    (
        made(OptimizeColors, colors=["teal", rc.Color("#fff", weight=0.5)], num_colors_limit=1),
        {"colors": [{"hex": "#008080"}, {"hex": "#ffffff", "weight": 0.5}], "num_colors_limit": 1},
        None,
        False,
    ),
    (
        made(CreateStyle, images=[PHOTO, "https://example.org/a.png"]),
        {
            "image_urls": [url(PHOTO), "https://example.org/a.png"],
            "style": "any",
            "model": "recraftv4_styles",
        },
        5,
        True,
    ),
    (
        made(
            CreateStyle,
            images=PHOTO,
            style="icon",
            image_weights=[2],
            match="regular",
            private=False,
            prompt="x",
        ),
        {
            "image_urls": [url(PHOTO)],
            "style": "icon",
            "model": "recraftv2_vector",
            "image_weights": [2.0],
            "match": "regular",
            "private": False,
            "prompt": "x",
        },
        5,
        True,
    ),
    (
        made(
            CreateStyle,
            source_styles=[STYLE],
            source_style_weights=[0.5],
            mix_policy="MaxWeight",
            palette={"colors": ["red"]},
        ),
        {
            "style": "realistic_image",
            "model": "recraftv3",
            "source_styles": [STYLE],
            "source_style_weights": [0.5],
            "mix_policy": "MaxWeight",
            "palette": {"colors": [{"rgb": [255, 0, 0]}]},
        },
        5,
        True,
    ),
    (
        made(CreateStyle, images=[PHOTO] * 5, model="recraftv3_vector"),
        {"image_urls": [url(PHOTO)] * 5, "style": "vector_illustration", "model": "recraftv3_vector"},
        5,
        True,
    ),
]


def white_box(request):
    """The mask as it is sent, once it is known to be what was meant."""
    data = bytes_of(request.mask)
    with PIL.Image.open(io.BytesIO(data)) as sent:
        assert sent.size == HOLE.size
        assert sent.convert("L").tobytes() == HOLE.tobytes()
    return url(data)


def named(case):
    (kind, fields), *_ = case
    return f"{kind.operation.value}-{len(fields)}"


@pytest.mark.parametrize("case", ON_PICTURES, ids=named)
def test_an_operation_on_a_picture_sends_exactly_this(case):
    (kind, fields), body, units, exact = case
    request = kind(**fields)
    assert request.fields() == {"image_url": url(PHOTO), **body}
    assert (request.price.units, request.price.exact) == (units, exact)
    assert request.parents == (sha(PHOTO),)
    assert request.count == fields.get("n", 1)


@pytest.mark.parametrize("case", MASKED, ids=named)
def test_an_operation_with_a_mask_sends_it_in_black_and_white(case):
    (kind, fields), body, units, exact = case
    request = kind(**fields)
    assert request.fields() == {"image_url": url(PHOTO), "mask_url": white_box(request), **body}
    assert (request.price.units, request.price.exact) == (units, exact)
    assert request.parents == (sha(PHOTO),)  # a mask is no parent


@pytest.mark.parametrize("case", WITHOUT, ids=named)
def test_an_operation_without_an_input_picture_sends_exactly_this(case):
    (kind, fields), body, units, exact = case
    request = kind(**fields)
    assert request.fields() == body
    assert (request.price.units, request.price.exact) == (units, exact)
    answers = kind.operation in {Operation.EXPLORE, Operation.EXPLORE_SIMILAR}
    assert request.count == (1 if answers else 0)


ALL = [*ON_PICTURES, *MASKED, *WITHOUT]


@pytest.mark.parametrize("case", ALL, ids=named)
def test_it_goes_where_the_catalog_says_with_the_fields_of_that_route(case):
    (kind, fields), *_ = case
    request = kind(**fields)
    route = ROUTES[kind.operation]
    assert request.route == route.path
    assert set(request.fields()) <= {JSON_NAMES.get(name, name) for name in route.fields}
    assert {JSON_NAMES.get(name, name) for name in route.required} <= set(request.fields())
    assert json.loads(json.dumps(request.fields(), allow_nan=False)) == request.fields()


@pytest.mark.parametrize("case", ALL, ids=named)
def test_it_comes_back_equal_from_json(case):
    (kind, fields), *_ = case
    request = kind(**fields)
    again = Request.from_json(json.loads(json.dumps(request.to_json())))
    assert again == request
    assert type(again) is kind
    assert again.fingerprint == request.fingerprint


@pytest.mark.parametrize("case", ALL, ids=named)
def test_its_code_asks_for_the_same_and_holds_no_picture(case):
    (kind, fields), *_ = case
    request = kind(**fields)
    code = request.to_code()
    assert "base64" not in code
    again = eval(code, {"rc": rc, "client": StubClient(request)})
    assert again == request
    assert again.fingerprint == request.fingerprint


@pytest.mark.parametrize("case", ALL, ids=named)
def test_its_repr_is_short_whatever_it_carries(case):
    (kind, fields), *_ = case
    big = raster() + b"\0" * 100_000
    request = kind(**{**fields, **({"image": big} if "image" in fields else {})})
    assert len(repr(request)) < 2600
    assert "base64,iVBORw0KGgoAAA" not in repr(request)


@pytest.mark.parametrize("kind", [ImageToImage, Outpaint, ReplaceBackground, Explore, Remix, CreateStyle])
def test_an_unknown_model_passes_with_a_warning(kind):
    fields = {
        Explore: {"prompt": "a fox"},
        Remix: {"image": PHOTO, "size": "1:1"},
        CreateStyle: {"images": [PHOTO]},
        Outpaint: {"image": PHOTO, "prompt": "a fox", "zoom_out_percentage": 5},
    }.get(kind, {"image": PHOTO, "prompt": "a fox"})
    with pytest.warns(UnknownModelWarning, match="recraftv9"):
        request = kind(**fields, model="recraftv9")
    assert request.fields()["model"] == "recraftv9"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert Request.from_json(request.to_json()) == request


def test_every_operation_that_makes_something_has_its_class():
    looked_up = {o for o in Operation if ROUTES[o].method != "POST"}
    made_here = {kind.operation for (kind, _), *_ in ALL} | {Generate.operation}
    assert made_here == set(Operation) - looked_up
