"""What may be spent: said in money or units, reserved before the send, corrected by the charge."""

from __future__ import annotations

import contextlib
import threading
import warnings

import pytest

import recraft_nb as rc
from recraft_nb.catalog import SERVICES
from recraft_nb.client.budget import Allowance
from recraft_nb.store import open_store


@pytest.fixture
def spender(paid_service, tmp_path):
    """`spender(budget)`: a client with a budget; all on one store."""
    with contextlib.ExitStack() as stack:

        def make(budget=None, **options):
            made = rc.Recraft(
                api_key=paid_service.key,
                base_url=paid_service.url,
                store=tmp_path / "store",
                budget=budget,
                **{"rate_limits": None, **options},
            )
            return stack.enter_context(made)

        yield make


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("2 USD", 2000),
        ("$2", 2000),
        ("0.05 usd", 50),
        ("1,000.5 dollars", 1_000_500),
        ("50 units", 50),
        ("1 unit", 1),
        ("1_000 credits", 1000),
        (70, 70),
        (rc.Price(70), 70),
        ("0.0009 USD", 0),
    ],
)
def test_an_amount_may_be_written_as_people_write_it(said, units):
    assert rc.Budget(said).units(SERVICES["recraft"]) == units


@pytest.mark.parametrize(
    "said",
    ["2", "two dollars", "2 EUR", "-2 USD", "$2 units", "2.5 units", "", -1, 2.0, True, None, rc.Price(None)],
)
def test_what_is_no_amount_is_refused_with_an_example(said):
    with pytest.raises(rc.InvalidRequest, match="2 USD"):
        rc.Budget(said)


def test_all_that_is_wrong_with_a_budget_is_said_at_once():
    with pytest.raises(rc.InvalidRequest) as caught:
        rc.Budget("much", per="week", name="")
    assert [problem.field for problem in caught.value.problems] == ["budget", "per", "name"]


def test_dollars_mean_nothing_where_nobody_knows_what_a_credit_costs(tmp_path):
    with open_store(tmp_path / "s") as store:
        with pytest.raises(rc.InvalidRequest, match="credits"):
            Allowance(store, SERVICES["pixeldojo"], "2 USD")
        assert Allowance(store, SERVICES["pixeldojo"], "50 credits").limit == rc.Price(50)


def test_credits_of_different_services_never_share_a_budget():
    mine = rc.Budget("50 units", name="mine")
    assert {mine.key(service) for service in SERVICES.values()} == {
        "mine",
        "mine at pixeldojo",
        "mine at apiinone",
        "mine at pixazo",
    }


def test_a_call_that_the_budget_does_not_cover_is_refused_before_the_first_byte(spender, paid_service):
    client = spender("70 units")
    assert client.budget
    assert (client.budget.limit, client.budget.spent, client.budget.left) == (
        rc.Price(70), rc.Price(0), rc.Price(70)
    )  # fmt: skip
    client.generate("a fox").result(20)
    assert (client.budget.spent, client.budget.left) == (rc.Price(35), rc.Price(35))
    job = client.generate("an owl", n=2)
    error = job.exception(20)
    assert isinstance(error, rc.BudgetExceeded)
    assert (error.left, error.price, error.budget) == (35, 70, 70)
    assert "35 units ($0.035) are left" in str(error)
    assert "Nothing was sent" in str(error)
    assert len(paid_service.calls) == 1
    assert client.journal.get(job.journal_id).status == "failed"
    client.generate("an owl").result(20)
    assert client.budget.left == rc.Price(0)


def test_without_a_budget_nothing_is_held_back(spender):
    client = spender()
    assert not client.budget
    assert (client.budget.limit, client.budget.left, client.budget.name) == (None, None, None)
    assert client.budget.spent == rc.Price(0)
    client.generate("a fox").result(20)


def test_in_a_block_both_budgets_have_to_cover_a_call(spender, paid_service):
    client = spender("140 units")
    with client.budget("70 units") as block:
        client.generate("a fox").result(20)
        assert client.budget.name == block.name
        assert isinstance(client.generate("an owl", n=2).exception(20), rc.BudgetExceeded)
    assert (block.spent, client.budget.spent) == (rc.Price(35), rc.Price(35))
    client.generate("an owl", n=2).result(20)
    with client.budget("1 USD"):
        assert client.budget.left == rc.Price(35)
        assert isinstance(client.generate("a hare", n=2).exception(20), rc.BudgetExceeded)
    assert block.spent == rc.Price(35)
    assert paid_service.generated == 3


def test_a_block_holds_for_those_who_stand_in_it(spender):
    client = spender()
    jobs = []
    with client.budget(0):
        outside = threading.Thread(target=lambda: jobs.append(client.generate("a fox")))
        outside.start()
        outside.join()
        assert isinstance(client.generate("an owl").exception(20), rc.BudgetExceeded)
    assert len(jobs[0].result(20)) == 1


def test_another_budget_may_be_set_at_any_time(spender):
    client = spender("30 units")
    assert isinstance(client.generate("a fox").exception(20), rc.BudgetExceeded)
    client.budget = "1 USD"
    client.generate("a fox").result(20)
    client.budget = None
    assert not client.budget


def test_a_plain_amount_holds_for_the_notebook_over_restarts_of_its_kernel(spender, monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", "/home/me/foxes.ipynb")
    spender("70 units").generate("a fox").result(20)
    again = spender("70 units")
    assert again.budget.name == "notebook /home/me/foxes.ipynb"
    assert again.budget.left == rc.Price(35)
    monkeypatch.setenv("JPY_SESSION_NAME", "/home/me/owls.ipynb")
    assert spender("70 units").budget.left == rc.Price(70)


def test_without_a_notebook_it_holds_for_everything_started_from_the_same_place(spender):
    spender("70 units").generate("a fox").result(20)
    assert spender("70 units").budget.left == rc.Price(35)
    assert spender(rc.Budget("70 units", per="client")).budget.left == rc.Price(70)


def test_a_budget_of_a_day_is_shared_by_all_and_new_on_the_next(spender, monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", "a.ipynb")
    daily = rc.Budget("70 units", per="day")
    client = spender(daily)
    client.generate("a fox").result(20)
    monkeypatch.setenv("JPY_SESSION_NAME", "b.ipynb")
    assert spender(daily).budget.left == rc.Price(35)
    key = client.budget.name
    monkeypatch.setattr("recraft_nb.client.budget.datetime", _Tomorrow)
    assert client.budget.name != key
    assert client.budget.left == rc.Price(70)


class _Tomorrow:
    @staticmethod
    def now():
        from datetime import datetime, timedelta

        return datetime.now().astimezone() + timedelta(days=1)


def test_what_has_no_known_price_is_refused_unless_the_budget_allows_it(spender, monkeypatch):
    monkeypatch.setattr(rc.Recraft, "price_of", lambda *_: rc.Price(None))
    client = spender(rc.Budget("50 units", name="mine"))
    error = client.generate("a fox").exception(20)
    assert isinstance(error, rc.BudgetExceeded)
    assert "allow_unknown=True" in str(error)
    client.budget = rc.Budget("50 units", name="mine", allow_unknown=True)
    client.generate("a fox").result(20)
    assert client.budget.left == rc.Price(15)  # the charge counts once it is known
    assert isinstance(client.generate("a fox").exception(20), rc.BudgetExceeded)


def test_the_local_engine_charges_nothing_and_is_never_held_back(tmp_path):
    with rc.Recraft(provider="local", store=tmp_path / "s", budget="0 units") as client:
        assert len(client.generate("a fox").result(60)) == 1
        assert "charges nothing" in repr(client.budget)
        assert client.budget.spent == rc.Price(0)


def test_another_charge_than_the_price_is_a_warning_once_and_holds_back_what_is_queued(
    spender, paid_service, monkeypatch
):
    monkeypatch.setitem(__import__("support.service", fromlist=["PRICES"]).PRICES, "recraftv4_1", 60)
    client = spender("140 units", rate_limits=rc.RateLimits(requests_per_second=4, images_per_minute=100))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.generate("a fox").result(20)
        jobs = [client.generate(f"an owl {number}") for number in range(2)]
        ends = [job.exception(20) for job in jobs]
        while client.jobs:
            threading.Event().wait(0.01)
    said = [one.message for one in caught if isinstance(one.message, rc.PriceDriftWarning)]
    assert len(said) == 1
    assert "60 units" in str(said[0])
    assert "35 units" in str(said[0])
    assert [type(end) for end in ends] == [type(None), rc.BudgetExceeded]
    assert client.budget.spent == rc.Price(120)
    assert paid_service.generated == 2


def test_a_warning_that_was_made_an_error_costs_no_picture(spender, monkeypatch):
    monkeypatch.setitem(__import__("support.service", fromlist=["PRICES"]).PRICES, "recraftv4_1", 60)
    client = spender()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(client.generate("a fox").result(20)) == 1
        assert len(client.generate("an owl").result(20)) == 1


def test_a_lost_call_counts_in_full_until_it_is_settled(spender, paid_service):
    client = spender("70 units")
    client.me()
    paid_service.then("lose the answer")
    job = client.generate("a fox")
    assert isinstance(job.exception(20), rc.OutcomeUnknown)
    assert client.budget.left == rc.Price(35)
    client.me()
    entry = client.journal.unknown()[0]
    assert (entry.balance_before, entry.balance_after, entry.missing) == (10_000, 9_965, 35)
    assert client.journal.settle(job.journal_id).credits == 35
    assert client.budget.left == rc.Price(35)
