"""``recraft-nb doctor --live`` against the stand-in: what it says, its exit codes, and that it pays for nothing."""

from __future__ import annotations

import pytest
from support.standin import StandIn

from recraft_nb import cli


@pytest.fixture
def standin():
    with StandIn() as made:
        yield made


@pytest.fixture
def with_key(standin, monkeypatch):
    monkeypatch.setenv("RECRAFT_API_KEY", standin.key)
    monkeypatch.setenv("RECRAFT_API_BASE", standin.url)
    return standin


def test_a_key_that_opens_the_service_is_told_with_balance_and_models(with_key, capsys):
    assert cli.main(["doctor", "--live"]) == cli.FINE
    said = capsys.readouterr().out
    assert f"live: Recraft at {with_key.url}" in said
    assert "me@example.com, 100,000 API units" in said
    assert "22 offered, 22 of 22 in the catalog" in said
    assert with_key.key not in said
    assert (with_key.calls, with_key.violations, with_key.ledger.charges) == ([], [], [])
    assert [seen.target for seen in with_key.seen] == ["/v1/users/me", "/v1/models"]


def test_a_refused_key_is_a_problem_and_is_not_tried_again(with_key, monkeypatch, capsys):
    monkeypatch.setenv("RECRAFT_API_KEY", "another-key-0123456789")
    assert cli.main(["doctor", "--live"]) == cli.PROBLEM
    said = capsys.readouterr().out
    assert "PROBLEM  Recraft, account: Recraft refused the key (401)" in said
    assert "another-key" not in said
    assert len(with_key.seen) == 1


def test_an_empty_balance_is_a_problem(with_key, capsys):
    with_key.ledger.balance = 0
    assert cli.main(["doctor", "--live"]) == cli.PROBLEM
    assert "the balance is empty" in capsys.readouterr().out


def test_a_service_that_is_not_there_is_a_problem_in_words(with_key, capsys):
    with_key.stop()
    assert cli.main(["doctor", "--live"]) == cli.PROBLEM
    assert "no answer from 127.0.0.1 (ConnectError)" in capsys.readouterr().out
    with_key.start()


def test_without_any_key_there_is_nobody_to_ask(capsys):
    assert cli.main(["doctor", "--live"]) == cli.WRONG_USE
    assert "RECRAFT_API_KEY" in capsys.readouterr().err


def test_without_live_no_service_is_asked(with_key, capsys):
    cli.main(["doctor"])
    assert with_key.seen == []
    assert "live:" not in capsys.readouterr().out


def test_a_gateway_that_has_nothing_to_look_up_says_so_without_a_request(monkeypatch, capsys):
    monkeypatch.setenv("PIXAZO_API_KEY", "not-a-key-but-long-enough")
    assert cli.main(["doctor", "--live"]) == cli.FINE
    said = capsys.readouterr().out
    assert "live: Pixazo at https://gateway.pixazo.ai/recraft" in said
    assert said.count("cannot be looked up") == 2
