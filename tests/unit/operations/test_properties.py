"""What holds for every request, whatever it says."""

from __future__ import annotations

import json
import warnings

from hypothesis import given, settings
from hypothesis import strategies as st
from support.stub_client import StubClient

import recraft_nb as rc
from recraft_nb.catalog import ASPECTS, MODELS, SIZE_TABLES, find_model, letters_refused, styles_of
from recraft_nb.errors import InvalidRequest
from recraft_nb.operations import CSS_COLORS, Color, Generate, Request, fit

# Derandomized: the same examples in every run, so a failure is always the same failure.
checked = settings(derandomize=True, deadline=None, max_examples=100, database=None)

text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=40)
prompts = text.filter(str.strip)
weights = st.none() | st.floats(0, 0.1)
channels = st.integers(0, 255)
colors = st.sampled_from(sorted(CSS_COLORS)) | st.builds(
    lambda rgb, weight: Color(rgb=rgb, weight=weight), st.tuples(channels, channels, channels), weights
)
backgrounds = st.sampled_from(sorted(CSS_COLORS))
words = st.text(min_size=1, max_size=8).filter(lambda word: not letters_refused(word))
points = st.tuples(*[st.floats(-1e6, 1e6)] * 2)
boxes = st.fixed_dictionaries({"text": words, "bbox": st.lists(points, min_size=4, max_size=4)})
style_ids = st.uuids().map(str)
pictures = st.binary(max_size=20).map(lambda tail: b"\x89PNG\r\n\x1a\n" + tail)


@st.composite
def fields_of(draw, model):
    """Fields that this model takes, any of them left out at random."""
    takes = model.takes
    controls = {}
    if draw(st.booleans()):
        controls["colors"] = draw(st.lists(colors, max_size=10))
    if draw(st.booleans()):
        controls["background_color"] = draw(backgrounds)
    if takes.artistic_level and draw(st.booleans()):
        controls["artistic_level"] = draw(st.integers(0, 5))
    if takes.no_text:
        controls["no_text"] = draw(st.booleans())
    table = SIZE_TABLES[model.size_table or "standard_1k"]
    sizes = [*ASPECTS, *(f"{width}x{height}" for width, height in table.values())]
    optional = {
        "n": st.integers(1, 6),
        "size": st.sampled_from(sizes),
        "random_seed": st.integers(0, 2**32 - 1),
        "controls": st.just(controls),
        "output": st.just(model.output.value),
        "image_format": st.sampled_from(["png", "webp"]),
    }
    if takes.negative_prompt:
        optional["negative_prompt"] = prompts
    if takes.text_layout:
        optional["text_layout"] = st.lists(boxes, max_size=3)
    if takes.style_match:
        optional["style_match"] = st.sampled_from(takes.style_match)
    fields = {"model": model.id, "prompt": draw(prompts)}
    fields |= draw(st.fixed_dictionaries({}, optional=optional))
    ways = [name for name in ("style", "style_id", "style_references") if getattr(takes, name)]
    if ways and (takes.style_required or draw(st.booleans())):
        way = draw(st.sampled_from(ways))
        values = {
            "style": st.sampled_from(styles_of(model.id) or ("",)),
            "style_id": style_ids,
            "style_references": st.lists(pictures, min_size=1, max_size=3),
        }
        fields[way] = draw(values[way])
    return fields


requests = st.sampled_from(list(MODELS.values())).flatmap(fields_of).map(lambda fields: Generate(**fields))

ALWAYS = {"prompt", "n", "model", "size", "image_format"}
FLAG_OF = {"style_reference_urls": "style_references"}


def refusals(fields):
    """Why a request cannot be made, by field; empty when it can. Only InvalidRequest may be raised."""
    try:
        Generate(**fields)
    except InvalidRequest as error:
        assert str(error)  # noqa: PT017 - any other exception fails the test
        return {problem.field: problem.limit for problem in error.problems}
    return {}


@checked
@given(requests)
def test_what_is_sent_is_only_what_the_family_takes(request):
    takes = find_model(request.model).takes
    sent = request.fields()
    assert json.loads(json.dumps(sent, allow_nan=False)) == sent
    assert {"prompt", "n", "model"} <= set(sent)
    for name in set(sent) - ALWAYS - {"controls", "style_match"}:
        assert getattr(takes, FLAG_OF.get(name, name)), name
    for name in sent.get("controls", {}):
        assert getattr(takes, name), name
    if "style_match" in sent:
        assert sent["style_match"] in takes.style_match
    if takes.style_required:
        assert "style_id" in sent or "style_reference_urls" in sent
    assert len({"style", "style_id", "style_reference_urls"} & set(sent)) <= 1
    assert None not in sent.values()


@checked
@given(requests)
def test_a_request_comes_back_equal_from_json_and_from_code(request):
    assert Request.from_json(json.loads(json.dumps(request.to_json()))) == request
    again = eval(request.to_code(), {"rc": rc, "client": StubClient(request)})
    assert again == request
    assert again.fingerprint == request.fingerprint
    assert again.price == request.price


@checked
@given(requests)
def test_what_is_sent_can_be_asked_for_again_and_is_the_same_work(request):
    sent = {FLAG_OF.get(name, name): value for name, value in request.fields().items()}
    again = Generate(**sent)
    assert again.fields() == request.fields()
    assert again.fingerprint == request.fingerprint


@checked
@given(requests, st.sampled_from(list(MODELS.values())))
def test_a_request_can_always_be_fitted_to_another_model(request, model):
    values = {name: getattr(request, name) for name in type(request).model_fields}
    kept, gone = fit(values, model.id)
    assert all(item.reason.endswith(".") for item in gone)
    assert kept["prompt"] == request.prompt
    left = refusals(kept)
    assert set(left) <= {"prompt"} | ({"style_id"} if model.takes.style_required else set())


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=12,
)
names = st.sampled_from([*Generate.model_fields, "nonsense"])


@checked
@given(st.dictionaries(names, anything, max_size=8), st.booleans())
def test_whatever_is_given_is_a_request_or_one_refusal_in_words(fields, with_prompt):
    if with_prompt:
        fields["prompt"] = "a"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if refusals(fields):
            return
        request = Generate(**fields)
    assert len(request.fingerprint) == 64
    assert Request.from_json(request.to_json()) == request


@checked
@given(st.dictionaries(st.text(max_size=12) | names, anything, max_size=8) | anything)
def test_no_row_of_a_store_can_raise(data):
    found = Request.from_json(data)
    assert found is None or isinstance(found, Request)
    if isinstance(data, dict):
        Request.from_json({**data, "operation": "generate"})
        fit(data, "recraftv4_1")
