"""What holds for every operation, whatever it is given."""

from __future__ import annotations

import json
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.files import mask, raster
from support.stub_client import StubClient

import recraft_nb as rc
from recraft_nb.catalog import ASPECTS, MODELS, ROUTES, Operation, models_for
from recraft_nb.errors import InvalidRequest
from recraft_nb.operations import (
    CreateStyle,
    EnhancePrompt,
    ExploreSimilar,
    ImageToImage,
    Inpaint,
    OptimizeColors,
    Outpaint,
    Remix,
    Request,
    Vectorize,
)

# Derandomized: the same examples in every run, so a failure is always the same failure.
checked = settings(derandomize=True, deadline=None, max_examples=30, database=None)
quickly = settings(checked, max_examples=12)  # for each operation
KINDS = {kind.operation: kind for kind in (ImageToImage, Inpaint, Outpaint, Remix, Vectorize, CreateStyle)}
KINDS |= {kind.operation: kind for kind in (ExploreSimilar, EnhancePrompt, OptimizeColors)}
PHOTO = raster(256, 256)
HOLE = mask(256, 256)

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.binary(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=40)
prompts = words.filter(str.strip)
pictures = st.sampled_from([PHOTO, raster(256, 300, "JPEG"), raster(300, 256, "WEBP"), "https://a.example/b"])
seeds = st.none() | st.integers(0, 2**32 - 1)
counts = st.integers(1, 6)
switches = st.none() | st.sampled_from(["on", "off", True, False])


@st.composite
def redrawings(draw):
    """Inpaint, image to image or outpaint, with fields that the model takes."""
    kind = draw(st.sampled_from([ImageToImage, Inpaint, Outpaint]))
    model = MODELS[draw(st.sampled_from(models_for(kind.operation)))]
    fields = {"prompt": draw(prompts), "model": model.id, "n": draw(counts), "random_seed": draw(seeds)}
    fields["image"] = PHOTO if kind is Inpaint else draw(pictures)
    if kind is Inpaint:
        fields["mask"] = HOLE
    if kind is ImageToImage:
        fields["strength"] = draw(st.floats(0, 1))
    if kind is Outpaint:
        fields["zoom_out_percentage"] = draw(st.floats(1, 99.9))
        if draw(st.booleans()):
            fields["size"] = draw(st.sampled_from(ASPECTS))
        else:
            fields["expand_top"] = draw(st.integers(0, 1800))
            fields["expand_bottom"] = draw(st.integers(0, 1900))
    if model.takes.negative_prompt:
        fields["negative_prompt"] = draw(st.none() | prompts)
    if draw(st.booleans()):
        fields["style_id"] = draw(st.uuids())
        fields["style_match"] = draw(st.sampled_from(model.takes.style_match))
    return kind(**fields)


others = st.one_of(
    st.builds(Remix, image=pictures, size=st.sampled_from(ASPECTS), n=counts, random_seed=seeds),
    st.builds(
        Vectorize,
        image=pictures,
        svg_compression=switches,
        color_reduction=switches,
        max_num_shapes=st.none() | st.integers(1, 2**32 - 1),
    ),
    st.builds(ExploreSimilar, source_image_id=st.uuids(), similarity=st.integers(1, 5)),
    st.builds(EnhancePrompt, prompt=prompts),
    st.builds(
        OptimizeColors,
        colors=st.lists(st.tuples(*[st.integers(0, 255)] * 3), min_size=1, max_size=4),
        num_colors_limit=st.integers(1, 99),
    ),
    st.lists(pictures, min_size=1, max_size=3).flatmap(
        lambda images: st.builds(
            CreateStyle,
            images=st.just(images),
            image_weights=st.none() | st.just([0.5] * len(images)),
            model=st.none() | st.sampled_from(models_for(Operation.IMAGE_TO_IMAGE)),
            prompt=st.none() | prompts,
            private=st.none() | st.booleans(),
        )
    ),
)


@checked
@given(redrawings() | others)
def test_a_request_comes_back_equal_from_json_and_from_code(request):
    again = Request.from_json(json.loads(json.dumps(request.to_json())))
    assert again == request
    assert again.fingerprint == request.fingerprint
    code = request.to_code()
    assert "base64" not in code
    written = eval(code, {"rc": rc, "client": StubClient(request)})
    assert written == request
    assert written.fields() == request.fields()
    assert len(repr(request)) < 1200


@checked
@given(redrawings() | others)
def test_only_the_fields_of_the_route_are_sent(request):
    sent = request.fields()
    assert json.loads(json.dumps(sent, allow_nan=False)) == sent
    names = {{"image_url": "image", "mask_url": "mask", "image_urls": "images"}.get(n, n) for n in sent}
    assert set(ROUTES[request.operation].required) <= names <= set(ROUTES[request.operation].fields)
    assert None not in sent.values()


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_whatever_is_given_is_a_request_or_one_refusal_in_words(kind):
    names = st.sampled_from([*kind.model_fields, "nonsense"])
    good = {"image": PHOTO, "mask": HOLE, "prompt": "a", "images": [PHOTO], "size": "1:1"}
    good = {name: value for name, value in good.items() if name in kind.model_fields}

    @quickly
    @given(st.dictionaries(names, anything, max_size=6), st.booleans())
    def check(fields, with_good):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                request = kind(**{**(good if with_good else {}), **fields})
            except InvalidRequest as error:
                assert len(str(error)) < 6000  # noqa: PT017 - any other exception fails the test
                return
        assert Request.from_json(request.to_json()) == request
        assert len(request.fingerprint) == 64

    check()


@checked
@given(st.sampled_from(list(KINDS)), st.dictionaries(st.text(max_size=9), anything, max_size=4))
def test_no_row_of_a_store_can_raise(operation, row):
    for data in (row, {"image": row, "images": row, "mask": row, **row}):
        found = Request.from_json({**data, "operation": operation.value})
        assert found is None or isinstance(found, Request)
