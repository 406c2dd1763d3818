"""A key shows itself to nobody."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback

import pytest

from recraft_nb.catalog import SERVICES
from recraft_nb.errors import AuthenticationFailed
from recraft_nb.providers import ApiKey, find_key

CANARY = "canary-7f3a-do-not-show"


def test_a_key_hides_in_every_text_form(caplog):
    key = ApiKey(CANARY)
    logging.getLogger("x").warning("%s %r", key, key)
    shown = [repr(key), str(key), f"{key}", f"{key!r:>40}", repr({"k": key}), caplog.text]
    try:
        raise ValueError(key)  # noqa: TRY301
    except ValueError:
        shown.append(traceback.format_exc())
    for text in shown:
        assert CANARY not in text
        assert CANARY[:6] not in text


def test_a_key_is_neither_pickled_nor_put_into_json():
    key = ApiKey(CANARY)
    with pytest.raises(TypeError):
        pickle.dumps(key)
    with pytest.raises(TypeError):
        copy.deepcopy(key)
    with pytest.raises(TypeError):
        json.dumps({"key": key})


@pytest.mark.parametrize("bad", ["", "  ", "two words", "line\nbreak", "schlüssel", "nul\x00"])
def test_a_text_that_cannot_be_a_key_is_refused_without_showing_it(bad):
    with pytest.raises(AuthenticationFailed) as caught:
        ApiKey(bad)
    assert bad.strip() == "" or bad not in str(caught.value)


def test_white_space_around_a_pasted_key_is_dropped():
    assert ApiKey(f"  {CANARY}\n").reveal() == CANARY


def test_the_argument_goes_before_the_environment_and_the_first_variable_before_the_second(monkeypatch):
    service = SERVICES["recraft"]
    assert find_key(service, None, keyring=False) is None
    monkeypatch.setenv("RECRAFT_API_TOKEN", "second")
    assert find_key(service, None, keyring=False).reveal() == "second"
    monkeypatch.setenv("RECRAFT_API_KEY", "first")
    assert find_key(service, None, keyring=False).reveal() == "first"
    assert find_key(service, "argument").reveal() == "argument"
