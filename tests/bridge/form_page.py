"""What tests of the form do on its page."""

from __future__ import annotations

__all__ = ["box", "button", "saved"]


def button(view, name):
    return view.root.get_by_role("button", name=name)


def box(view):
    return view.find(".rnb-prompt-text")


def saved(bridge, view, count=1):
    bridge.until(lambda: view.root.locator(".rnb-strip-status", has_text="charged").count() == count)
