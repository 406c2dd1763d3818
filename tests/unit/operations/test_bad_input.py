"""Every bad input of every operation: which field, what is allowed, and what would do instead."""

from __future__ import annotations

import os

import pytest
from support.files import SVG, mask, raster

from recraft_nb.errors import InvalidRequest
from recraft_nb.operations import (
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
    Vectorize,
)

PHOTO = raster()
MB = 1 << 20
STYLE = "229b2a75-05e4-4580-85f9-b47ee521a00d"
BOX = [("HELLO", [(0, 0), (1, 0), (1, 1), (0, 1)])]
REDRAWN = {"image": PHOTO, "prompt": "a fox"}


class Png(bytes):
    """A picture of a given length, with a name that a failing test can show."""

    def __new__(cls, length):
        data = raster()
        return super().__new__(cls, data + bytes(length - len(data)))

    def __repr__(self):
        return f"Png({len(self)})"


# class, fields, the field that is wrong, words of the limit, the nearest valid value
BAD = [
    # generate
    (Generate, {"prompt": "a", "model": "recraftv4", "style": "Pixel art"}, "style", "V3 and V2 do", None),
    (
        Generate,
        {"prompt": "a", "model": "recraftv4", "text_layout": BOX},
        "text_layout",
        "V4 takes no text layout; V3 does",
        None,
    ),
    (
        Generate,
        {"prompt": "a", "model": "recraftv4", "negative_prompt": "b"},
        "negative_prompt",
        "V3 and V2",
        None,
    ),
    (
        Generate,
        {"prompt": "a", "style_references": [PHOTO] * 11},
        "style_references",
        "at most 10 reference",
        None,
    ),
    (Generate, {"prompt": "a", "style_references": [SVG]}, "style_references[0]", "PNG, JPEG or WebP", None),
    # image to image
    (ImageToImage, {"prompt": "a"}, "image", "is missing", None),
    (ImageToImage, {"image": PHOTO}, "prompt", "is missing", None),
    (ImageToImage, {**REDRAWN, "strength": 1.1}, "strength", "from 0 to 1", 1.0),
    (ImageToImage, {**REDRAWN, "strength": None}, "strength", "from 0 to 1", None),
    (ImageToImage, {**REDRAWN, "size": "1:1"}, "size", "there is no such field", None),
    (ImageToImage, {**REDRAWN, "style_references": [PHOTO]}, "style_references", "no such field", None),
    (ImageToImage, {**REDRAWN, "n": 7}, "n", "from 1 to 6", 6),
    (
        ImageToImage,
        {**REDRAWN, "model": "recraftv2"},
        "model",
        "V2 is not for image_to_image; V4.1, V4.1 Utility, V4 and V3 can do it",
        "recraftv3",
    ),
    (ImageToImage, {**REDRAWN, "model": "recraftv4_1_flash"}, "model", "V4.1 Flash is not", "recraftv4_1"),
    (ImageToImage, {**REDRAWN, "model": "recraftv4_styles"}, "model", "V4 Styles is not", None),
    (
        ImageToImage,
        {**REDRAWN, "model": "recraftv4", "style": "Pixel art"},
        "style",
        "V4 takes no style names; V3 does (model='recraftv3' knows this one)",
        None,
    ),
    (ImageToImage, {**REDRAWN, "negative_prompt": "b"}, "negative_prompt", "V3 does", None),
    (ImageToImage, {**REDRAWN, "text_layout": BOX}, "text_layout", "V3 does", None),
    (
        ImageToImage,
        {**REDRAWN, "controls": {"no_text": True}},
        "controls.no_text",
        "V4.1 takes no switch against text",
        None,
    ),
    (
        ImageToImage,
        {**REDRAWN, "model": "recraftv3", "style_id": STYLE, "style_match": "precise"},
        "style_match",
        "'regular'",
        "regular",
    ),
    (ImageToImage, {**REDRAWN, "style": "Watercolor"}, "style", "V2 does", None),
    (
        ImageToImage,
        {**REDRAWN, "style": "Pixel art", "style_id": STYLE},
        "style_id",
        "together with style",
        None,
    ),
    (ImageToImage, {**REDRAWN, "style_id": "Pixel art"}, "style_id", "names go into style=", None),
    (ImageToImage, {**REDRAWN, "random_seed": -1}, "random_seed", "4,294,967,295", 0),
    (ImageToImage, {**REDRAWN, "image_format": "jpg"}, "image_format", "'webp' or 'png'", None),
    (
        ImageToImage,
        {**REDRAWN, "prompt": "a" * 1001, "model": "recraftv3"},
        "prompt",
        "has 1,001 characters; V3 takes 1 to 1,000",
        None,
    ),
    # inpaint, backgrounds
    (Inpaint, REDRAWN, "mask", "is missing", None),
    (Inpaint, {**REDRAWN, "mask": mask(), "model": "recraftv4"}, "model", "V3 can do it", "recraftv3"),
    (
        Inpaint,
        {**REDRAWN, "mask": mask(), "model": "recraftv4_1_vector"},
        "model",
        "V3 can do it",
        "recraftv3_vector",
    ),
    (
        Inpaint,
        {**REDRAWN, "mask": mask(400, 300)},
        "mask",
        "the mask is 400 × 300, the picture 300 × 400",
        "300 × 400",
    ),
    (
        Inpaint,
        {**REDRAWN, "mask": mask(box=(0, 0, 0, 0))},
        "mask",
        "nothing is white, so nothing would be redrawn",
        None,
    ),
    (Inpaint, {**REDRAWN, "mask": 5}, "mask", "", None),
    (Inpaint, {**REDRAWN, "mask": mask(), "size": "1:1"}, "size", "no such field", None),
    (
        GenerateBackground,
        {**REDRAWN, "mask": mask(300, 401)},
        "mask",
        "the mask is 300 × 401",
        "300 × 400",
    ),
    (GenerateBackground, REDRAWN, "mask", "is missing", None),
    (ReplaceBackground, {**REDRAWN, "mask": mask()}, "mask", "no such field", None),
    (ReplaceBackground, {**REDRAWN, "model": "recraftv2_vector"}, "model", "V3 can", "recraftv3_vector"),
    (ReplaceBackground, {**REDRAWN, "prompt": " "}, "prompt", "must not be empty", None),
    # outpaint
    (Outpaint, REDRAWN, "expand_left", "no new space is asked for", None),
    (Outpaint, {**REDRAWN, "zoom_out_percentage": 0}, "expand_left", "no new space", None),
    (Outpaint, {**REDRAWN, "expand_left": 0, "expand_top": 0}, "expand_left", "no new space", None),
    (
        Outpaint,
        {**REDRAWN, "size": "1:1", "expand_left": 5, "expand_top": 5},
        "size",
        "cannot go together with expand_left and expand_top",
        None,
    ),
    (Outpaint, {**REDRAWN, "zoom_out_percentage": 100}, "zoom_out_percentage", "not including, 100", 99.0),
    (Outpaint, {**REDRAWN, "zoom_out_percentage": -1}, "zoom_out_percentage", "from 0", 0.0),
    (Outpaint, {**REDRAWN, "expand_left": 4097}, "expand_left", "from 0 to 4,096", 4096),
    (Outpaint, {**REDRAWN, "expand_top": -1}, "expand_top", "from 0 to 4,096", 0),
    (
        Outpaint,
        {**REDRAWN, "expand_left": 1, "expand_right": 3796},
        "expand_right",
        "300 + 1 + 3,796 = 4,097",
        3795,
    ),
    (Outpaint, {**REDRAWN, "expand_bottom": 3697}, "expand_bottom", "400 + 0 + 3,697 = 4,097", 3696),
    (
        Outpaint,
        {"image": "https://example.org/a.png", "prompt": "a", "expand_top": 4000, "expand_bottom": 97},
        "expand_top",
        "4,096 pixels on a side",
        3999,
    ),
    (Outpaint, {**REDRAWN, "size": "1216x896"}, "size", "none of the 14 sizes of V3", "1365x1024"),
    (Outpaint, {**REDRAWN, "size": "1:1", "model": "recraftv4"}, "model", "V3 can do it", "recraftv3"),
    (
        Outpaint,
        {**REDRAWN, "left": 5, "size": "1:1"},
        "left",
        "no such field; did you mean expand_left",
        None,
    ),
    # tools
    (Vectorize, {}, "image", "is missing", None),
    (Vectorize, {"image": SVG}, "image", "must be PNG, JPEG or WebP, not SVG", None),
    (Vectorize, {"image": PHOTO, "prompt": "a"}, "prompt", "no such field", None),
    (Vectorize, {"image": PHOTO, "svg_compression": "yes"}, "svg_compression", "'on' or 'off'", None),
    (Vectorize, {"image": PHOTO, "shape_stacking": "cutout"}, "shape_stacking", "'hierarchical'", "cut_out"),
    (Vectorize, {"image": PHOTO, "max_num_shapes": 0}, "max_num_shapes", "from 1 to 4,294,967,295", 1),
    (
        Vectorize,
        {"image": PHOTO, "max_num_shapes": 5, "limit_num_shapes": "off"},
        "limit_num_shapes",
        "is to be limited",
        "on",
    ),
    (Vectorize, {"image": PHOTO, "strict_color_palette": ["tael"]}, "strict_color_palette[0]", "", "teal"),
    (
        Vectorize,
        {"image": PHOTO, "strict_color_palette": [{"rgb": (1, 2, 3), "weight": 1}]},
        "strict_color_palette[0]",
        "has no weight",
        "#010203",
    ),
    (CrispUpscale, {"image": raster(31, 64)}, "image", "must have 32 pixels, this has 31", None),
    (CrispUpscale, {"image": SVG}, "image", "not SVG", None),
    (CrispUpscale, {"image": PHOTO, "upscale": "upscale4mp"}, "upscale", "no such field", None),
    (CreativeUpscale, {"image": raster(255, 300)}, "image", "must have 256 pixels, this has 255", None),
    (Enhance, {"image": PHOTO, "refinement": "strong"}, "refinement", "'subtle' or 'moderate'", None),
    (Enhance, {"image": Png(20 * MB + 1)}, "image", "may have 20 MB, this has 20.0 MB", None),
    (RemoveBackground, {"image": raster(4097, 300)}, "image", "4,096 pixels, this has 4,097", None),
    (RemoveBackground, {"image": raster(4001, 4000)}, "image", "16 million pixels, this has 16.0", None),
    (RemoveBackground, {"image": Png(10 * MB + 1)}, "image", 'rc.fit(image, for_="remove_background")', None),
    (EraseRegion, {"image": PHOTO}, "mask", "is missing", None),
    (EraseRegion, {"image": PHOTO, "mask": mask(301, 400)}, "mask", "must be exactly as large", "300 × 400"),
    # remix
    (Remix, {"image": PHOTO}, "size", "is missing", None),
    (Remix, {"image": PHOTO, "size": None}, "size", "must be written as", "1:1"),
    (Remix, {"image": PHOTO, "size": "1000x1000"}, "size", "an aspect fits them all", "1:1"),
    (Remix, {"image": PHOTO, "size": "7:5"}, "size", "no size of any model", "14:10"),
    (Remix, {"image": PHOTO, "size": "1365x1024", "model": "recraftv4"}, "size", "of V4", "1216x896"),
    (
        Remix,
        {"image": PHOTO, "size": "1:1", "model": "recraftv4_1_flash"},
        "model",
        "generate only",
        "recraftv4_1",
    ),
    (Remix, {"image": PHOTO, "size": "1:1", "model": "recraftv4_styles"}, "model", "a style", "recraftv4_1"),
    (Remix, {"image": PHOTO, "size": "1:1", "prompt": "a"}, "prompt", "no such field", None),
    (Remix, {"image": PHOTO, "size": "1:1", "n": 0}, "n", "from 1 to 6", 1),
    # explore
    (Explore, {"prompt": "a", "style": "Pixel art"}, "style", "no such field", None),
    (Explore, {"prompt": "a", "style_id": STYLE}, "style_id", "no such field", None),
    (Explore, {"prompt": "a", "n": 2}, "n", "no such field", None),
    (Explore, {"prompt": "a", "model": "recraftv3"}, "model", "V4.1 and V4 can do it", None),
    (
        Explore,
        {"prompt": "a", "model": "recraftv4_1_utility"},
        "model",
        "Utility is not for explore",
        "recraftv4_1",
    ),
    (Explore, {"prompt": "a", "size": "1365x1024"}, "size", "of V4.1", "1216x896"),
    (
        Explore,
        {"prompt": "a", "controls": {"artistic_level": 1}},
        "controls.artistic_level",
        "V4.1 takes no",
        None,
    ),
    (Explore, {"prompt": "a" * 10_001}, "prompt", "takes 1 to 10,000", None),
    (ExploreSimilar, {"source_image_id": STYLE, "similarity": 6}, "similarity", "from 1 to 5", 5),
    (ExploreSimilar, {"source_image_id": STYLE, "similarity": 0}, "similarity", "from 1 to 5", 1),
    (ExploreSimilar, {"source_image_id": "the red one"}, "source_image_id", "that explore has made", None),
    (ExploreSimilar, {}, "source_image_id", "is missing", None),
    (ExploreSimilar, {"source_image_id": STYLE, "source": "abc"}, "source", "SHA-256", None),
    # prompts and colours
    (
        EnhancePrompt,
        {"prompt": "a" * 2001},
        "prompt",
        "has 2,001 characters; enhance_prompt takes 1 to 2,000",
        None,
    ),
    (EnhancePrompt, {"prompt": ""}, "prompt", "must not be empty", None),
    (OptimizeColors, {"colors": [], "num_colors_limit": 1}, "colors", "at least one colour", None),
    (OptimizeColors, {"colors": ["tael"], "num_colors_limit": 1}, "colors[0]", "", "teal"),
    (OptimizeColors, {"colors": "teal", "num_colors_limit": 1}, "colors", "must be a list", ["teal"]),
    (OptimizeColors, {"colors": ["teal"], "num_colors_limit": 0}, "num_colors_limit", "from 1", 1),
    (OptimizeColors, {"colors": ["teal"]}, "num_colors_limit", "is missing", None),
    # styles
    (CreateStyle, {}, "images", "pictures are needed to make a style, unless source_styles", None),
    (CreateStyle, {"images": [PHOTO] * 11}, "images", "at most 10 pictures, here are 11", None),
    (CreateStyle, {"images": [PHOTO] * 6, "model": "recraftv3"}, "images", "V3 is made from at most 5", None),
    (CreateStyle, {"images": [Png(10 * MB)] * 7}, "images", "64 MB together, these have 70.0 MB", None),
    (CreateStyle, {"images": [Png(3 * MB)] * 2, "model": "recraftv2"}, "images", "5 MB together", None),
    (CreateStyle, {"images": [PHOTO, Png(10 * MB + 1)]}, "images[1]", "may have 10 MB", None),
    (CreateStyle, {"images": [PHOTO, SVG]}, "images[1]", "PNG, JPEG or WebP", None),
    (CreateStyle, {"images": 5}, "images", "must be a list of pictures", None),
    (
        CreateStyle,
        {"images": [PHOTO], "model": "recraftv4_1_flash"},
        "model",
        "no styles",
        "recraftv4_styles",
    ),
    (
        CreateStyle,
        {"images": [PHOTO], "model": "recraftv3", "style": "icon"},
        "style",
        "'icon' is for V2 Vector",
        "realistic_image",
    ),
    (
        CreateStyle,
        {"images": [PHOTO], "model": "recraftv4_styles_vector", "style": "any"},
        "style",
        "V4 Styles Vector takes 'vector_illustration'",
        "vector_illustration",
    ),
    (CreateStyle, {"images": [PHOTO], "style": "Pixel art"}, "style", "'realistic_image'", None),
    (CreateStyle, {"images": [PHOTO], "match": "regular"}, "match", "'precise' or 'flexible'", "precise"),
    (
        CreateStyle,
        {"images": [PHOTO] * 2, "image_weights": [1]},
        "image_weights",
        "each of the 2",
        [1.0, 1.0],
    ),
    (CreateStyle, {"images": [PHOTO], "image_weights": ["a"]}, "image_weights[0]", "finite number", None),
    (
        CreateStyle,
        {"images": [PHOTO], "model": "recraftv4", "source_styles": [STYLE]},
        "source_styles",
        "V4 mixes no styles; V3 and V2 do",
        None,
    ),
    (CreateStyle, {"source_styles": ["Pixel art"]}, "source_styles[0]", "the id of a style", None),
    (CreateStyle, {"source_styles": STYLE}, "source_styles", "must be a list", [STYLE]),
    (
        CreateStyle,
        {"source_styles": [STYLE], "source_style_weights": [1, 2]},
        "source_style_weights",
        "each of the 1 source styles, here are 2",
        [1.0],
    ),
    (
        CreateStyle,
        {"images": [PHOTO], "model": "recraftv3", "mix_policy": "MaxWeight"},
        "mix_policy",
        "there are none",
        None,
    ),
    (
        CreateStyle,
        {"source_styles": [STYLE], "mix_policy": "maxweight"},
        "mix_policy",
        "'PaletteMatch' or 'MaxWeight'",
        "MaxWeight",
    ),
    (
        CreateStyle,
        {"images": [PHOTO], "palette": {"background_color": "red"}},
        "palette",
        "needs colors",
        None,
    ),
    (
        CreateStyle,
        {"images": [PHOTO], "palette": {"colors": ["red"], "no_text": True}},
        "palette",
        "nothing else",
        None,
    ),
    (CreateStyle, {"images": [PHOTO], "private": "yes"}, "private", "must be True or False", None),
]


@pytest.mark.parametrize(
    "case", BAD, ids=lambda case: f"{case[0].operation.value}-{case[2]}-{case[3][:30].replace('/', '')}"
)
def test_it_is_refused_with_its_field_its_limit_and_what_would_do(case, refused):
    kind, fields, field, words, nearest = case
    problems = refused(kind, **fields)
    assert list(problems) == [field]
    assert words in problems[field].limit
    if nearest is not None:
        assert problems[field].nearest == nearest
    assert len(str(problems[field])) < 700


def test_what_is_suggested_for_a_model_can_do_it():
    for kind, fields, field, _, nearest in BAD:
        if field == "model":
            chosen = nearest or kind(**{**fields, "model": None}).model
            assert kind(**{**fields, "model": chosen}).model == chosen


def test_all_problems_of_a_request_are_told_at_once(refused):
    problems = refused(
        Outpaint,
        image=raster(100, 5000),
        prompt="a" * 1001,
        n=9,
        model="recraftv3",
        style="Pixel Art",
        random_seed=-1,
        size="1:1",
        expand_left=5,
        zoom_out_percentage=100,
        colour="red",
    )
    assert list(problems) == [
        "image",
        "prompt",
        "n",
        "style",
        "random_seed",
        "size",
        "zoom_out_percentage",
        "colour",
    ]


def test_a_picture_that_is_wrong_in_two_ways_says_both():
    with pytest.raises(InvalidRequest) as caught:
        RemoveBackground(image=raster(5000, 200))
    words = [problem.limit for problem in caught.value.problems]
    assert len(words) == 2
    assert "longest side" in words[0]
    assert "shortest side" in words[1]
    assert all("rc.fit(" in limit for limit in words)


def test_a_refusal_never_repeats_a_picture():
    noise = os.urandom(200_000)
    for kind, fields in (
        (Vectorize, {"image": noise}),
        (Vectorize, {"image": raster(20, 20) + noise}),
        (CreateStyle, {"images": [noise]}),
        (EraseRegion, {"image": PHOTO, "mask": noise}),
        (EnhancePrompt, {"prompt": "a", "image": raster() + noise}),
    ):
        with pytest.raises(InvalidRequest) as caught:
            kind(**fields)
        assert len(str(caught.value)) < 700, kind
