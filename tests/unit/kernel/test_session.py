"""A likeness of what marimo keeps with each thread; tests/hosts tries the real one."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType

import pytest

import recraft_nb as rc
from recraft_nb.errors import WaitUnavailable
from recraft_nb.kernel.session import Session


@dataclass
class Context:
    """One session of a notebook; which of its cells runs."""

    held: threading.local
    cell_id: str | None = None

    @contextmanager
    def install(self):
        before, self.held.context = getattr(self.held, "context", None), self
        try:
            yield
        finally:
            self.held.context = before

    @contextmanager
    def with_cell_id(self, cell_id):
        before, self.cell_id = self.cell_id, cell_id
        try:
            yield
        finally:
            self.cell_id = before


@pytest.fixture
def marimo(monkeypatch):
    """The session that this thread runs the cells of."""
    types = ModuleType("marimo._runtime.context.types")
    held = threading.local()
    types.safe_get_context = lambda: getattr(held, "context", None)
    monkeypatch.setitem(sys.modules, types.__name__, types)
    context = Context(held)
    with context.install():
        yield context


def elsewhere(work):
    found = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join(20)
    return found[0]


def test_what_a_widget_makes_later_is_made_as_if_its_cell_did(marimo):
    with marimo.with_cell_id("a"):
        session = Session()
    with marimo.with_cell_id("b"):  # which runs at the same time, and keeps its name
        seen = elsewhere(lambda: session.make(lambda: (Session()._cell, marimo.cell_id)))
    assert seen == ("a", "b")
    assert elsewhere(lambda: Session()._cell) is None


def test_elsewhere_it_is_simply_made():
    assert Session().make(lambda: 5) == 5


def test_a_cell_of_marimo_is_told_at_once_that_it_cannot_wait(marimo, client):
    with rc.PromptForm(client) as form, marimo.with_cell_id("a"):
        with pytest.raises(WaitUnavailable, match="only when the cell has ended") as told:
            form.wait()
        assert "on_change" in told.value.advice

        with pytest.raises(WaitUnavailable):
            form.__await__().send(None)
