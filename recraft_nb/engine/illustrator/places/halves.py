"""Split pictures: two places, seasons or hours side by side, and who stands on the line between them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose import scene
from recraft_nb.engine.illustrator.ink import svg
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import default_lexicon
from recraft_nb.engine.illustrator.parse import parse
from recraft_nb.engine.illustrator.recipe import settle
from recraft_nb.engine.illustrator.understanding import understood

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Brief, Subject
    from recraft_nb.engine.illustrator.recipe import Recipe

_PAGE = (
    r"(?:picture|image|scene|illustration|landscape|screen|view|poster|frame|page|canvas|painting|photo|it)"
)
_MARK = re.compile(
    r"\b(?:on |and |with )?(?:(?:the |its )?(?:one|other|another|left|right|first|second)(?:[- ]hand)? "
    r"(?:half|side)|(?:and |the |one )?half)\b"
    rf"(?: of)?(?: (?:the|an?|this))?(?: {_PAGE}\b)?(?: (?:is|shows|showing|has|in|as|being|of))?:?"
)
# "Split in half" says that there are two, not what is in the first.
_IN_TWO = re.compile(
    r"\b(?:split|divided) (?:vertically )?(?:in half|in two|into two halves|down the middle)\b"
)
_BESIDE = re.compile(r"\bon the left(?: side| half)?\b([^.]*?)\bon the right(?: side| half)?\b")
_SPLIT = re.compile(
    rf"\b(?:split|divided)(?:[- ]screen)?(?: {_PAGE})?(?: (?:in half|in two|down the middle))?"
    r"(?: (?:between|into|of|with|showing|from)|[:,])? "
)
_BOTH = re.compile(r" (?:and|vs\.?|versus|to|/) ")
_ON_LINE = re.compile(
    r"\b(?:in|at|down) the (?:middle|cent(?:re|er))\b|\bbetween (?:them|the two|both)\b|"
    r"\bon the (?:border|line|divide)\b"
)
# Words of a split picture that are no thing in it.
_PLAIN = word_set(
    "split divided image picture illustration landscape scene poster flat a an the of with showing shows"
    " where is in into two screen same comparison contrast concept between vertically view half halves side"
    " photo one and painting drawing environmental environment climate change diptych simple vector style art"
)
# What tells one half from the other, besides places and hours.
_STATES = word_set(
    "summer winter autumn fall spring day night daytime nighttime sunny rainy stormy snowy dry cracked burnt"
    " burning polluted smoggy smog dirty clean green lush dead alive blooming bare healthy barren drought"
    " flooded dark bright sunset sunrise industrial deforested modern old blossoming wet frozen future past"
)
_LEAFLESS = word_set(
    "dry cracked dead bare winter snow snowy burnt burning barren drought desert polluted frozen"
)
_TINTS = {"autumn": (222, 120, 44), "fall": (222, 120, 44), "spring": (240, 166, 196)}
# What is itself half one thing and half another is a drawing of its own.
_ONE_THING = re.compile(
    r"\b(?:earth|globe|planets?|faces?|portrait|pizza|cake|cups?|glass|mask|logo|icons?|badge|brain|heart|pattern|"
    r"pills?|apple|orange|moon|pepperoni|sandwich)\b"
)
_GROWN = word_set("deciduous-tree prop:tree tree prop:oak evergreen-tree")
_DRAWN = ("subject", "behind")


@dataclass(frozen=True, slots=True)
class Halves:
    """A split picture as it was read: what is left, what is right, and who stands on the line."""

    left: str
    right: str
    middle: str = ""


def read(prompt: str) -> Halves | None:
    """The halves that a prompt describes, or None."""
    said = " ".join(prompt.lower()[:400].split())
    if _ONE_THING.search(said) or not re.search(r"\b(?:half|halves|split|divided|side)\b", said):
        return None
    kept, middle = [], ""
    for part in re.split(r"[,;.] ?| with (?=[^,;.]*in the (?:middle|cent))", said):
        if _ON_LINE.search(part) and not part.startswith(("split", "divided")):
            middle = " ".join(w for w in _ON_LINE.sub("", part).split() if w not in _PLAIN)
        else:
            kept.append(part)
    said = _IN_TWO.sub("split", ", ".join(kept))
    found = _parts(said)
    if found is None:
        return None
    before, left, right = found
    if not middle:
        middle = " ".join(w.strip(",:") for w in before.split() if w.strip(",:") not in _PLAIN)
    if not left or not right or not (_tells(left) and _tells(right)):
        return None
    return Halves(left, right, middle)


def _parts(said: str) -> tuple[str, str, str] | None:
    """What is said before the halves, of the left and of the right one."""
    beside = _BESIDE.search(said)
    split = _SPLIT.search(said)
    if beside is not None and split is not None:
        left = said[split.end() : beside.start()]
        right = beside.group(1)
        if left.strip(" ,:") and right.strip(" ,:"):
            return said[: split.start()], _bare(left), _bare(right)
    between = said.rfind("between ", 0, beside.start()) if beside is not None else -1
    if beside is not None and between >= 0:
        left = said[between + len("between ") : beside.start()]
        return (
            said[:between].removesuffix("standing "),
            _bare(left),
            _bare(beside.group(1)).removeprefix("and "),
        )
    marks = list(_MARK.finditer(said))
    if len(marks) >= 2:
        first, second = marks[0], marks[1]
        left, right = said[first.end() : second.start()], said[second.end() :]
        return said[: first.start()], _bare(left), _bare(right)
    if split is None:
        return None
    sides = _BOTH.split(said[split.end() :], maxsplit=1)
    return (said[: split.start()], _bare(sides[0]), _bare(sides[1])) if len(sides) == 2 else None


def _bare(text: str) -> str:
    text = text.strip(" ,:;.")
    return text.removesuffix(" and").removesuffix(" while").strip(" ,")


def _tells(text: str) -> bool:
    """Whether words name a place, an hour or a state by which a half is known."""
    if _STATES & {w.strip(",") for w in text.split()}:
        return True
    return parse(text, lexicon=default_lexicon()).setting != "studio"


def asked(brief: Brief) -> bool:
    """Whether a prompt asks for a split picture."""
    return (
        brief.template in ("scene", "poster", "lineart") and not brief.text and read(brief.prompt) is not None
    )


def compose(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Draw two pictures side by side; what stands between them is half in one, half in the other."""
    halves = read(recipe.brief.prompt)
    if halves is None:
        scene.compose(recipe, canvas)
        return
    lexicon = default_lexicon()
    shared = understood(parse(halves.middle, lexicon=lexicon)) if halves.middle else None
    common = halves.middle if shared is not None and not shared.subjects else ""
    sides = [understood(parse(text, lexicon=lexicon)) for text in placed(halves, common)]
    places = [b.setting for b in (*sides, *([shared] if shared else [])) if b.setting != "studio"]
    w, h = canvas.width / 2, canvas.height
    for k, brief in enumerate(sides):
        place = brief.setting if brief.setting != "studio" or not places else places[0]
        clip = canvas.clip(svg.d("M", w * k, 0, "h", w, "v", h, "h", -w, "Z"))
        inner = svg.Canvas(w, h, prefix="lr"[k])
        scene.compose(_half(recipe, replace(brief, setting=place if place != "studio" else "meadow")), inner)
        _set_in(canvas, inner, "backdrop", clip, w * k)
        if shared is not None and shared.subjects:
            _stand(recipe, canvas, _as_in(shared, brief), k, clip)
    canvas.add(
        "seam", svg.rect(w - canvas.short * 0.003, 0, canvas.short * 0.006, h, "#ffffff", opacity=0.85)
    )


def placed(halves: Halves, common: str) -> tuple[str, str]:
    """The words of both halves, each with the place that only the other, or what is said before, names."""
    placeless = [parse(t, lexicon=default_lexicon()).setting == "studio" for t in (halves.left, halves.right)]
    if all(placeless):
        return f"{halves.left} {common}".strip(), f"{halves.right} {common}".strip()

    def place_of(text: str) -> str:
        return " ".join(word for word in text.split() if word.strip(",") not in _STATES)

    left = f"{halves.left} {place_of(halves.right)}" if placeless[0] else halves.left
    right = f"{halves.right} {place_of(halves.left)}" if placeless[1] else halves.right
    return left, right


def _half(recipe: Recipe, brief: Brief) -> Recipe:
    """The recipe of one half: of the same hand and chance, by daylight unless an hour was named."""
    whole = settle(
        replace(recipe, brief=replace(brief, template="scene"), background=None, text_layout=(), no_text=True)
    )
    layout = replace(whole.layout, hero_x=0.5, view=0.56, sun_x=0.7)
    return replace(whole, brief=replace(whole.brief, light=brief.light), layout=layout)


def _as_in(shared: Brief, side: Brief) -> Brief:
    """Who stands on the line as this half knows him: a tree has no leaves where it is dry or winter."""
    words = {w.strip(",") for w in side.prompt.split()}

    def changed(subject: Subject) -> Subject:
        if subject.picture not in _GROWN:
            return subject
        if words & _LEAFLESS:
            return replace(subject, picture="leafless-tree")
        tint = next((_TINTS[w] for w in sorted(words) if w in _TINTS), None)
        return replace(subject, color=tint or subject.color)

    subjects = tuple(changed(s) for s in shared.subjects)
    return replace(shared, subjects=subjects, setting="meadow", light=side.light, weather="", season="summer")


def _stand(recipe: Recipe, canvas: svg.Canvas, brief: Brief, k: int, clip: str) -> None:
    """Who stands on the line, of whom one half is seen."""
    inner = svg.Canvas(canvas.width, canvas.height, prefix="mn"[k])
    scene.compose(_half(recipe, brief), inner)
    inner.layers = {name: parts for name, parts in inner.layers.items() if name.startswith(_DRAWN)}
    _set_in(canvas, inner, "subject", clip, 0)


def _set_in(canvas: svg.Canvas, inner: svg.Canvas, layer: str, clip: str, x: float) -> None:
    canvas.defs.extend(inner.defs)
    parts = "".join("".join(each) for each in inner.layers.values())
    canvas.add(layer, f'<g clip-path="{clip}">{svg.placed(parts, x, 0)}</g>')
