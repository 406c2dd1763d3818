"""No key reaches the disk, whichever way it comes."""

from __future__ import annotations

import base64
import json
import pickle
from urllib.parse import quote

import pytest

from recraft_nb.operations import Generate
from recraft_nb.store import Status
from recraft_nb.store.redaction import Redaction

CANARY = "cnry/K3y+7f0e1d2c3b4a5968=end"
FORMS = {
    "plain": CANARY,
    "URL-encoded": quote(CANARY, safe=""),
    "base64": base64.b64encode(CANARY.encode()).decode(),
    "basic auth": base64.b64encode(f"user:{CANARY}".encode()).decode(),
    "basic auth, shifted": base64.b64encode(f"me:{CANARY}:x".encode()).decode(),
}


def leaks(folder):
    """Files that hold the key in any form."""
    wanted = [
        CANARY,
        FORMS["URL-encoded"],
        *(base64.b64encode(b"\0" * n + CANARY.encode()).decode()[4:-4] for n in range(3)),
    ]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(form.encode() in path.read_bytes() for form in wanted)
    ]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_key_is_cut_out_of_every_field_in_every_form(store, place, picture, form):
    store.never_write(CANARY)
    text = f"before {form} after"
    entry = store.journal.plan(Generate(prompt=text), provider="recraft")
    store.journal.mark(entry.id, Status.SENT)
    store.journal.keep_raw(entry.id, text.encode())
    answer = {
        "pictures": [{"url": f"https://x/?k={form}"}],
        "headers": {"Authorization": "Bearer abc", "note": text},
    }
    store.journal.mark(entry.id, Status.RECEIVED, answer=answer, error=text, evidence=text)
    facts = {"extra": {text: text, "api_key": "something", "list": [text]}, "prompt": text, "image_id": "x"}
    (image,) = store.history.add_results(entry.id, [(picture(1), facts)])
    image.note(text).tag(text)
    lost = store.journal.plan(Generate(prompt="a cat"), provider="recraft")
    store.journal.mark(lost.id, Status.SENT)
    store.journal.mark(lost.id, Status.UNKNOWN, error=text)
    store.journal.settle(lost.id, charged=0, note=text, evidence=text)
    store.history.add(picture(2), prompt=text)
    assert "(key)" in store.history[image.id].notes
    assert leaks(place) == []
    store.history.rebuild()
    store.close()
    assert leaks(place) == []


def test_the_look_for_leaks_would_find_one(place, store, picture):
    store.history.add(picture(1), prompt=CANARY)
    store.close()
    assert {name.rpartition(".")[2] for name in leaks(place)} == {"json", "sqlite"}


@pytest.mark.parametrize(
    "name",
    ["api_key", "API-Key", "apikey", "api_token", "Authorization", "Proxy-Authorization", "Ocp-Apim-Subscription-Key",
     "x-api-key", "access_token", "secret", "password", "Cookie", "Set-Cookie", "bearer"],
)  # fmt: skip
def test_fields_named_like_a_key_are_dropped_wherever_they_stand(name):
    text = Redaction().json({"a": [{name: "value-of-a-key", "kept": 1}]})
    assert json.loads(text) == {"a": [{"kept": 1}]}


@pytest.mark.parametrize(
    "name", ["credits", "style_id", "token_count", "keywords", "image_id", "author", "cookies_prompt"]
)
def test_ordinary_fields_are_kept(name):
    assert json.loads(Redaction().json({name: 1})) == {name: 1}


def test_a_bearer_in_a_text_is_cut_out_even_when_the_key_was_never_named():
    assert Redaction().text("header was: Bearer abcdefgh12345678, sorry") == "header was: Bearer (key), sorry"
    assert Redaction().text("the ring bearer walks on") == "the ring bearer walks on"


def test_a_word_too_short_for_a_key_spoils_no_text():
    redaction = Redaction()
    redaction.add("cat")
    assert redaction.text("a cat") == "a cat"


def test_what_json_cannot_say_is_said_in_words():
    assert json.loads(Redaction().json({"nan": float("nan"), "set": {1}, "object": Status})) == {
        "nan": None,
        "set": [1],
        "object": str(Status),
    }


def test_neither_the_store_nor_its_errors_show_the_key(store):
    store.never_write(CANARY)
    assert CANARY not in repr(store) + repr(store._redaction) + repr(vars(store.journal))
    with pytest.raises((TypeError, pickle.PicklingError)):
        pickle.dumps(store)


@pytest.mark.parametrize("key", ['a "quoted" key\\with\tsigns', "schlüssel-mit-ümlaut", CANARY])
def test_a_key_is_cut_out_of_json_however_json_writes_it(key):
    redaction = Redaction()
    redaction.add(key)
    text = redaction.json({"said": f"it was {key}!", key: ["kept", {"deep": (key,)}]})
    assert json.loads(text) == {"said": "it was (key)!", "(key)": ["kept", {"deep": ["(key)"]}]}
