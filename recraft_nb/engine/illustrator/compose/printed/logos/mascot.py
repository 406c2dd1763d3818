"""Mascots on logos: a fierce head for a team, or somebody shown whole with what is held or worn."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from recraft_nb.engine.illustrator.brief import Subject
from recraft_nb.engine.illustrator.compose import restyle
from recraft_nb.engine.illustrator.compose.printed import named_inks
from recraft_nb.engine.illustrator.compose.printed.logos import emblem, fierce
from recraft_nb.engine.illustrator.compose.printed.words import text
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.inference import drawn_as

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.brief import Brief
    from recraft_nb.engine.illustrator.recipe import Recipe

_FIERCE = re.compile(
    r"\b(angry|fierce|roaring|mad|furious|aggressive|growling|snarling|mean|ferocious|raging|e-?sports?|"
    r"charging"
    r"|(?:basketball|football|soccer|baseball|hockey|softball|volleyball|rugby|sports?|gaming)"
    r" (?:team|club|logo|mascot))\b"
)
_BALLS = re.compile(r"\b(basketball|baseball|softball|volleyball|soccer|football)\b")
_DEEDS = frozenset(
    {"sleeping", "running", "jumping", "dancing", "sitting", "curled", "swimming", "reading", "waving"}
)
_HELD = ("holding", "wearing", "riding", "with")


def _is_fierce(said: str) -> bool:
    return bool(_FIERCE.search(said)) and bool(fierce.named(said)[0])


# What somebody lies on lies flat itself.
_LAID = {"open-book": "prop:flat_book", "closed-book": "prop:books"}
_SHAPES = frozenset(
    {"circle", "shield", "square", "hexagon", "badge", "ring", "disc", "crest", "oval", "triangle"}
)


def staged(brief: Brief) -> Brief:
    """The brief of a logo with a mascot, ready to be drawn as one; any other is given back as it is."""
    said = brief.prompt.lower()
    if brief.template not in ("badge", "icon") or not re.search(r"\b(logo|mascot|emblem|badge)s?\b", said):
        return brief
    if _is_fierce(said):
        return replace(brief, template="mascot")
    brief = _with_ball(brief, said)
    at = next((k for k, s in enumerate(brief.subjects) if _holds(brief.subjects, k)), None)
    if at is None or brief.style == "line" or re.search(r"\bline[- ]?art|\blines?\b", said):
        return brief
    kept = [at, *(k for k, s in enumerate(brief.subjects) if s.other == at and s.relation in _HELD)]
    seat = brief.subjects[at].other if brief.subjects[at].relation in ("on", "in", "riding") else None
    if seat is not None and {*brief.subjects[seat].word.split()} & _SHAPES:
        # What is inside a circle sits on nothing.
        seat = None
    where = brief.subjects[at].relation
    if seat is None:
        seat, where = _seat_of(brief.subjects, at, kept, said)
    if seat is not None and seat not in kept:
        kept.append(seat)
    shown = tuple(
        replace(
            brief.subjects[k],
            picture=_LAID.get(brief.subjects[k].picture, drawn_as(brief.subjects[k].picture, in_print=False))
            if k == seat
            else drawn_as(brief.subjects[k].picture, in_print=False),
            other=None if k == seat else 0 if k != at else kept.index(seat) if seat is not None else None,
            relation=None
            if k == seat or (k == at and seat is None)
            else where
            if k == at
            else brief.subjects[k].relation,
        )
        for k in kept
    )
    return replace(brief, template="mascot", subjects=shown, setting="studio")


_IN_PLAY = {
    "basketball": "basketball",
    "baseball": "baseball",
    "softball": "baseball",
    "volleyball": "volleyball",
    "soccer": "soccer-ball",
    "football": "american-football",
}


def _with_ball(brief: Brief, said: str) -> Brief:
    """A mascot of a team with the ball of its game, where it is an animal and holds nothing."""
    found = _BALLS.search(said)
    first = brief.subjects[0] if brief.subjects else None
    if found is None or first is None or "mascot" not in said or _holds(brief.subjects, 0):
        return brief
    if not drawn_as(first.picture, in_print=False).startswith("animal:"):
        return brief
    ball = Subject(f"{found.group(1)} ball", _IN_PLAY[found.group(1)], relation="holding", other=0)
    return replace(brief, subjects=(replace(first, relation=None, other=None), ball))


def _seat_of(
    subjects: Sequence[Subject], at: int, kept: Sequence[int], said: str
) -> tuple[int | None, Literal["on", "in"] | None]:
    """On or in what somebody is by the words of a prompt: "a cat sleeping on an open book"."""
    who = re.escape(subjects[at].word.split()[-1]) if subjects[at].word else "-"
    for k, other in enumerate(subjects):
        if k in kept or not other.word or {*other.word.split()} & _SHAPES:
            continue
        host = re.escape(other.word.split()[-1])
        found = re.search(
            rf"\b{who}\b[^,.]{{0,40}}? (on|in|inside|atop) (?:an? |the )?(?:\w+ )?{host}\b", said
        )
        if found is not None:
            return k, "in" if found.group(1).startswith("in") else "on"
    return None, None


def _holds(subjects: Sequence[Subject], at: int) -> bool:
    """Whether somebody alive has something in hand or on."""
    whole = drawn_as(subjects[at].picture, in_print=False)
    alive = whole.startswith(("animal:", "figure:"))
    has = any(s.other == at and s.relation in ("holding", "wearing", "riding") for s in subjects)
    return alive and (has or bool(_DEEDS & {*subjects[at].traits}))


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw a mascot on a canvas."""
    said = recipe.brief.prompt.lower()
    u, cx = canvas.short, canvas.width / 2
    words = [w for w in (text.spelled(t) for t in recipe.brief.text) if w] if not recipe.no_text else []
    words = [] if recipe.text_layout else words
    ground = recipe.background or "#fbf9f4"
    named = [c for c in named_inks.named(said) if c != recipe.background]
    canvas.add("sky", svg.rect(0, 0, canvas.width, canvas.height, ground))
    cy = canvas.height / 2 - (u * 0.07 if words else 0)
    if _is_fierce(said):
        ink = _fierce(canvas, said, named, (cx, cy), 0.84 if words else 1.0)
    else:
        ink = _whole(recipe, canvas, named, ground, (cx, cy))
    if words:
        line = " ".join(words).upper()
        box = (cx - u * 0.42, canvas.height / 2 + u * 0.33, u * 0.84, u * 0.13)
        canvas.add("lettering", svg.path(text.in_box(line, *box, "block"), ink))


def _fierce(canvas: svg.Canvas, said: str, named: list[str], middle: svg.Point, share: float) -> str:
    """The head, large, in a dark and a light edge; behind it the ball of the sport. Returns the dark."""
    u, (cx, cy) = canvas.short * share, middle
    head, usual = fierce.named(said)
    dark = next((c for c in named if color.lab(c)[0] < 0.36), "")
    bright = [c for c in named if c != dark and color.lab(c)[0] < 0.96]
    main = bright[0] if bright else usual if not dark or len(named) > 1 else dark
    dark = dark if dark and dark != main else "#1b1d26"
    pale = [c for c in named if color.lab(c)[0] >= 0.96]
    light = bright[1] if len(bright) > 1 else pale[0] if pale else "#fff6e6"
    body = fierce.drawn(head, (main, dark, light))
    found = _BALLS.search(said)
    if found:
        tone = dark if dark in named else light
        line = main if tone == dark else dark
        sport = "football" if found.group(1) in ("soccer", "football") else found.group(1)
        canvas.add("distance", svg.placed(fierce.ball(sport, tone, line), cx, cy + u * 0.02, u * 0.0041))
    scale = u * (0.0027 if found else 0.0036)
    for paint, wide in ((dark, 0.045), ("#ffffff", 0.026), (dark, 0.014)):
        canvas.add(
            "distance", svg.placed(restyle.rim(body, paint, u * wide / scale), cx, cy - u * 0.01, scale)
        )
    canvas.add("subject-1", svg.placed(body, cx, cy - u * 0.01, scale))
    return dark


def _whole(recipe: Recipe, canvas: svg.Canvas, named: list[str], ground: str, middle: svg.Point) -> str:
    """Somebody in own colours on a disc, in a white and a dark edge. Returns the dark."""
    u, (cx, cy) = canvas.short, middle
    hero = recipe.brief.subjects[0].color
    free = [c for c in named if hero is None or c != color.hexa(hero)]
    own = color.hexa(hero) if hero else (named[0] if named else "#2f6f8f")
    disc = free[0] if free and hero else named[1] if len(named) > 1 else color.mix(own, "#ffffff", 0.72)
    dark = color.from_lch(0.27, min(0.07, color.lch(own)[1] * 0.6), color.lch(own)[2])
    canvas.add(
        "distance",
        svg.circle(cx, cy, u * 0.4, disc),
        svg.stroke(svg.ring(cx, cy, u * 0.4), dark, u * 0.012),
    )
    inner = svg.Canvas(canvas.width, canvas.height, prefix="m")
    emblem.hero(recipe, inner, (cx, cy, u * 0.74, u * 0.72))
    body = "".join("".join(parts) for parts in inner.layers.values())
    canvas.defs.extend(inner.defs)
    for paint, wide in ((dark, 0.034), ("#ffffff", 0.022)):
        canvas.add("subject-0", restyle.rim(body, paint, u * wide))
    canvas.add("subject-1", body)
    return color.ink_on(ground, (dark, "#fffaf0"), 4.0)
