"""Several widgets on one page: each has its own styles, and those of another one that comes later change nothing."""

from __future__ import annotations

import numpy as np

import recraft_nb as rc

# What an element looks like, and which one it is; what moves by itself is left out.
LOOKS = """root => [...root.querySelectorAll('*')].map((el) => {
  const style = getComputedStyle(el);
  const kinds = ['position', 'display', 'padding', 'margin', 'color', 'backgroundColor', 'fontSize', 'lineHeight', 'border',
    'borderRadius', 'gap', 'overflow', 'cursor', 'textAlign', 'justifyContent', 'alignItems', 'minWidth', 'maxWidth', 'zIndex',
    'flex', 'opacity', 'gridTemplateColumns'];
  return [el.tagName + '.' + [...el.classList].join('.'), kinds.map((kind) => `${kind}: ${style[kind]}`)];
})"""

# Where a widget's own styles stand: before or after those of all others.
PUT = "([name, where]) => document.head[where](document.querySelector(`style[data-of='${name}']`))"


def looks(view):
    return view.root.evaluate(LOOKS)


def test_a_widget_looks_the_same_whatever_comes_to_the_page_after_it(bridge, drawing_client):
    pixels = np.zeros((64, 96, 3), np.uint8)
    images = drawing_client.generate("a fox", n=2).result(20)
    explorer = rc.Explorer(drawing_client, "a boat")
    explorer.explore().result(20)
    widgets = [
        explorer,
        rc.PromptForm(drawing_client, "a fox"),
        rc.ImageGrid(images),
        rc.MaskCanvas(pixels, client=drawing_client),
        rc.OutpaintFrame(images[0], client=drawing_client),
        rc.LayoutBoard("1:1"),
        rc.Compare(images),
        rc.ComparisonMatrix(drawing_client.compare("a fox", ["recraftv4_1", "recraftv3"]).result(20)),
        rc.HistoryBrowser(drawing_client),
        rc.Studio(drawing_client, tab="edit"),
        rc.StyleMaker(drawing_client, images),
    ]
    views = [bridge.show(widget, width=900) for widget in widgets]
    bridge.until(
        lambda: views[0].find(".rnb-cell img:not([hidden])").count() and views[2].find(".rnb-cell").count()
    )
    bridge.until(lambda: views[-1].root.get_by_text("None yet.").count())  # the last to know what it shows
    for view, widget in zip(views, widgets, strict=True):
        bridge.page.evaluate(PUT, [widget._anywidget_id, "append"])
        last = looks(view)
        bridge.page.evaluate(PUT, [widget._anywidget_id, "prepend"])
        changed = [
            (name, [one for one in old if one not in new])
            for (name, old), (_, new) in zip(last, looks(view), strict=True)
            if old != new
        ]
        assert changed == [], widget.module
