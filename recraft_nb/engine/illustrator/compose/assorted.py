"""Several of one kind of which each is another one: its own picture for every copy."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Subject

ASSORTED = "assorted:"
"""Begins the trait that lists the pictures of several, one for each in turn."""


def one_of(subject: Subject, at: int) -> Subject:
    """The copy of a subject, with its own picture when they are assorted.

    Args:
        subject: With its traits.
        at: Which copy.
    """
    listed = next((t for t in subject.traits if t.startswith(ASSORTED)), "")
    if not listed:
        return subject
    pictures = listed.removeprefix(ASSORTED).split(",")
    rest = tuple(t for t in subject.traits if t != listed)
    return replace(subject, picture=pictures[at % len(pictures)], traits=rest)
