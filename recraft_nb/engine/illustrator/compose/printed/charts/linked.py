"""Boxes with lines between them: systems of computers, who works for whom, families, ideas around an idea."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.printed.charts import generations, how_to, listed
from recraft_nb.engine.illustrator.compose.printed.charts.explained import TONES, Sheet, arrow, ring_of
from recraft_nb.engine.illustrator.compose.printed.charts.pictured import picture_of
from recraft_nb.engine.illustrator.ink import color, svg
from recraft_nb.engine.illustrator.language.grammar import NUMBER_WORDS, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.engine.illustrator.recipe import Recipe

SYSTEM = re.compile(
    r"\b(?:client[- /]server|load balancers?|microservices?|(?:system|software|cloud|network|web|app|"
    r"application|serverless|"
    r"three[- ]tier|3[- ]tier|server|aws|data) (?:architecture|topology)|network diagram|system diagram|"
    r"architecture diagram|"
    r"(?:primary|master)\b[^.]{0,40}\b(?:replicas?|slaves?)|database\b[^.]{0,40}\breplicas?)\b"
)
RANKS = re.compile(
    r"\b(?:org(?:ani[sz]ation)?(?:al)? ?charts?|organigrams?|hierarchy (?:chart|diagram|of)|chain of "
    r"command|family tree|tree diagram|"
    r"taxonomy (?:chart|tree|diagram))\b"
)
MIND = re.compile(
    r"\b(?:mind ?maps?|concept maps?|spider (?:diagram|chart|map)|hub and spokes?|bubble map|"
    r"brainstorm(?:ing)? (?:map|diagram))\b"
)
DECISION = re.compile(
    r"\bdecision (?:trees?|diagrams?|flow ?charts?)\b|\b(?:flow ?chart|diagram)\b[^.]*\byes\b[^.]*\bno\b"
)
# How far from the users a part of a system is.
_DEPTH: tuple[tuple[str, str], ...] = (
    (
        (
            r"users?|clients?|laptops?|phones?|mobiles?|desktops?|browsers?|customers?|devices?|computers?|"
            r"sensors?|pcs?|tablets?|people|printers?"
        ),
        "0",
    ),
    (r"internet|cdn|cloud|dns|wifi|web$", "1"),
    (r"firewalls?", "2"),
    (r"load ?balancers?|gateways?|routers?|switch(?:es)?|proxy|proxies|api gateways?|balancers?|hubs?", "3"),
    (
        (
            r"servers?|apis?|services?|microservices?|apps?|backends?|workers?|containers?|frontends?|nodes?|"
            r"lambdas?"
        ),
        "4",
    ),
    (r"caches?|queues?|redis|kafka|brokers?|bus", "5"),
    (r"primary|master|leader|databases?|dbs?|storage|buckets?|data ?warehouses?|disks?", "6"),
    (r"replicas?|slaves?|followers?|backups?|stand-?bys?", "7"),
)
_TECH: tuple[tuple[str, str], ...] = (
    (r"users?|clients?|customers?|people", "busts-in-silhouette"),
    (r"laptops?|pcs?|computers?|desktops?", "laptop"),
    (r"phones?|mobiles?|tablets?|devices?", "mobile-phone"),
    (r"browsers?|frontends?|web|websites?|apps?", "tech:browser"),
    (r"internet|cloud|cdn|dns", "cloud"),
    (r"firewalls?", "tech:firewall"),
    (r"balancers?|gateways?|proxy|proxies", "tech:balancer"),
    (r"routers?|switch(?:es)?|hubs?|wifi", "tech:router"),
    (r"apis?", "tech:api"),
    (r"queues?|kafka|brokers?", "tech:queue"),
    (r"caches?|redis", "high-voltage"),
    (r"services?|microservices?|containers?|lambdas?|nodes?|workers?", "tech:container"),
    (r"servers?|backends?", "tech:server"),
    (
        (
            r"primary|master|leader|databases?|dbs?|replicas?|slaves?|followers?|storage|backups?|"
            r"warehouses?|"
            r"stand-?bys?"
        ),
        "tech:database",
    ),
    (r"sensors?", "satellite-antenna"),
    (r"printers?", "printer"),
    (r"disks?|buckets?", "tech:database"),
)
_USUAL = (("Users", 1, 0), ("Load balancer", 1, 3), ("Server", 2, 4), ("Database", 1, 6))
_MOST = 6
_SEVERAL = re.compile(
    r"\b(?:(?:micro)?services|servers|replicas|clients|containers|workers|laptops|computers|nodes)$"
)
_FOLK = ("woman-office-worker", "office-worker")


@dataclass(frozen=True, slots=True)
class Node:
    """A box: what is written below it, and its picture."""

    name: str
    key: str


def _counted(prompt: str) -> list[tuple[str, int]]:
    """What a prompt lists, each with how many there are."""
    said = prompt.lower()
    found = []
    for name in listed.named(prompt):
        bare = re.sub(r"\s+(?:between|above|below|in front|behind|on top|connected|pointing)\b.*$", "", name)
        many = re.search(rf"\b({NUMBER_WORDS}|\d{{1,2}}) (?:[a-z]+ )?{re.escape(bare.lower())}\b", said)
        usual = 3 if _SEVERAL.search(bare.lower()) else 1
        found.append((bare, min(_MOST, number(many.group(1))) if many else usual))
    return found


def _one(name: str, count: int) -> str:
    return name.removesuffix("s") if count > 1 and not name.endswith("ss") else name


def _nodes(name: str, count: int, key: str) -> list[Node]:
    if count == 1:
        return [Node(name, key)]
    keys = _FOLK if key in _FOLK else (key,)
    return [Node(f"{_one(name, count)} {k + 1}", keys[k % len(keys)]) for k in range(count)]


def _tech(name: str) -> str:
    words = name.lower()
    return next(
        (key for pattern, key in _TECH if re.search(rf"\b(?:{pattern})\b", words)), picture_of(name).key
    )


def system(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Parts of a system of computers from the users at the left to the data at the right, with arrows."""
    said = recipe.brief.prompt.lower()
    parts = []
    for name, count in _counted(recipe.brief.prompt):
        depth = next((int(d) for pattern, d in _DEPTH if re.search(rf"\b(?:{pattern})$", name.lower())), -1)
        if depth >= 0:
            parts.append((name, count, depth))
    parts = parts if len(parts) > 1 else [(n, c, d) for n, c, d in _USUAL if "client" not in said or d != 3]
    levels = [
        [node for name, count, d in parts if d == depth for node in _nodes(name, count, _tech(name))]
        for depth in sorted({d for _, _, d in parts})
    ]
    sheet = Sheet(recipe, canvas, _paper(recipe, "#eef3fa"))
    sheet.heading(listed.title(recipe.brief.prompt, "Architecture"))
    _layers(sheet, levels, down=canvas.height > canvas.width * 1.2, arrows=True)


def _paper(recipe: Recipe, usual: str) -> str:
    dark = re.search(r"\b(?:dark|black|night)\b", recipe.brief.prompt.lower())
    return "#161c2e" if dark else usual


def _layers(
    sheet: Sheet, levels: Sequence[Sequence[Node]], *, down: bool, arrows: bool, pairs: bool = False
) -> None:
    """Levels of boxes, from left to right or from the top down, each box tied to those of the next level."""
    c, u = sheet.canvas, sheet.canvas.short
    w, top, room = c.width, sheet.top + u * 0.01, c.height - sheet.top - u * 0.04
    most = max(len(level) for level in levels)
    along, across = (room, w * 0.97) if down else (w * 0.97, room)
    step, gap = along / len(levels), across / most
    side = min(step * (0.5 if down else 0.6), gap * (0.74 if down else 0.62), u * 0.2)
    places: list[list[svg.Point]] = []
    for k, level in enumerate(levels):
        wide = across / len(level)
        row: list[svg.Point] = []
        for n in range(len(level)):
            far, off = step * (k + 0.5), wide * (n + 0.5)
            spot = (w * 0.015 + off, top + far - side * 0.1)
            row.append(spot if down else (w * 0.015 + far, top + off - side * 0.12))
        places.append(row)
    tone = color.mix(sheet.paper, "#5f7fae", 0.85)
    for k in range(len(levels) - 1):
        several, nexts = places[k], places[k + 1]
        if pairs and len(several) > 1:
            y, middle = several[0][1], (several[0][0] + several[-1][0]) / 2
            way = svg.d("M", several[0][0] + side * 0.5, y, "H", several[-1][0] - side * 0.5)
            c.add("middle", svg.stroke(way, tone, u * 0.007))
            several = [(middle, y - side * 0.86)]
        for n, a in enumerate(several):
            own = nexts if len(several) == 1 or len(nexts) == 1 or arrows else nexts[n :: len(several)]
            for b in own:
                start = (a[0], a[1] + side * 0.86) if down else (a[0] + side * 0.58, a[1])
                tip = (b[0], b[1] - side * 0.6) if down else (b[0] - side * 0.6, b[1])
                if arrows:
                    c.add("middle", arrow(start, tip, tone, u * 0.008))
                else:
                    mid = tip[1] - side * 0.14 if pairs else (start[1] + tip[1]) / 2
                    way = svg.d("M", *start, "V", mid, "H", tip[0], "V", tip[1])
                    c.add("middle", svg.stroke(way, tone, u * 0.007, stroke_linejoin="round"))
    for k, level in enumerate(levels):
        for node, (x, y) in zip(level, places[k], strict=True):
            _box(sheet, node, x, y, side, k, gap * 0.96 if down else step * 0.96)


def _box(sheet: Sheet, node: Node, x: float, y: float, side: float, k: int, wide: float) -> None:
    c, tone = sheet.canvas, TONES[(k * 3 + 3) % len(TONES)]
    c.add(
        "ground",
        svg.rect(x - side / 2, y - side / 2, side, side, "#ffffff", side * 0.16),
        svg.stroke(svg.rounded(x - side / 2, y - side / 2, side, side, side * 0.16), tone, side * 0.04),
    )
    if not node.key or not sheet.picture(node.key, x, y, side * 0.7, wide=side * 0.74):
        sheet.label(node.name[:1], x, y, side * 0.5, tone)
    sheet.label(node.name, x, y + side * 0.7, min(sheet.canvas.short * 0.032, side * 0.24), wide=wide)


def ranks(recipe: Recipe, canvas: svg.Canvas) -> None:
    """Who is above whom, from the top down."""
    prompt, said = recipe.brief.prompt, recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, _paper(recipe, "#f2f5fb"))
    usual = "Family Tree" if "family" in said else "Organization Chart"
    sheet.heading(listed.title(prompt, usual) if "family" in said else usual)
    found = [
        (n, c)
        for n, c in _counted(prompt)
        if not re.search(r"\b(?:chart|tree|hierarchy|company)\b", n.lower())
    ]
    kin = generations.named(said) if "family" in said else []
    if len(kin) > 1:
        levels = [[Node(name, key) for name, key in level] for level in kin]
    elif "family" in said and len(found) < 2:
        levels = [
            [Node("Grandpa", "old-man"), Node("Grandma", "old-woman")],
            [Node("Dad", "man"), Node("Mom", "woman")],
            [Node("Son", "boy"), Node("Daughter", "girl")],
        ]
    elif len(found) < 2:
        levels = [
            _nodes("CEO", 1, "office-worker"),
            _nodes("Managers", 3, "woman-office-worker"),
            _nodes("Team", 6, "busts-in-silhouette"),
        ]
    else:
        levels = [_nodes(n, c, picture_of(n).key or "bust-in-silhouette") for n, c in found[:4]]
        if len(found) > 2 and all(c == 1 for _, c in found):
            # One above, all the others beside each other below.
            levels = [levels[0], [node for level in levels[1:] for node in level]]
    _layers(sheet, levels, down=True, arrows=False, pairs="family" in said)


def mind(recipe: Recipe, canvas: svg.Canvas) -> None:
    """An idea in the middle, what belongs to it around."""
    prompt = recipe.brief.prompt
    sheet = Sheet(recipe, canvas, _paper(recipe, "#fffaf0"))
    c, u = canvas, canvas.short
    found = re.search(
        r"\b(?:about|for|of|on) (?:an? |the )?([a-z' -]{2,30}?)(?:,| with\b|:|$)", prompt.lower()
    )
    middle = (found.group(1).strip() if found else "idea").title()
    sheet.heading("")
    names = [n for n in listed.named(prompt, 3) if n.lower() != middle.lower()]
    count = len(names) or listed.counted(prompt, "branches|ideas|topics|bubbles|nodes|arms", 5)
    names = names or [f"Idea {k + 1}" for k in range(count)]
    cx, cy = c.width / 2, (sheet.top + c.height) / 2
    r = u * (0.1 if count < 7 else 0.09)
    places = ring_of(
        len(names),
        cx,
        cy - u * 0.02,
        min(c.width / 2 - r * 1.3, u * 0.6),
        (c.height - sheet.top) / 2 - r * 1.6,
    )
    for k, ((x, y), name) in enumerate(zip(places, names, strict=True)):
        tone = TONES[k % len(TONES)]
        way = svg.d("M", cx, cy, "Q", (cx + x) / 2 + (y - cy) * 0.12, (cy + y) / 2 - (x - cx) * 0.12, x, y)
        c.add("middle", svg.stroke(way, tone, u * 0.012))
        c.add(
            "ground", svg.circle(x, y, r, tone), svg.circle(x, y, r * 0.9, color.mix("#ffffff", tone, 0.14))
        )
        key = picture_of(name).key
        if not key or not sheet.picture(key, x, y - r * 0.06, r * 1.1, wide=r * 1.2):
            sheet.label(str(k + 1), x, y, r * 0.7, tone)
        sheet.label(name, x, y + r * 1.3, u * 0.036, wide=r * 3)
    c.add("front", svg.circle(cx, cy, u * 0.125, "#22304a"))
    key = picture_of(middle).key or how_to.hero_key(recipe.brief) or "light-bulb"
    c.add("front", svg.circle(cx, cy - u * 0.03, u * 0.07, "#ffffff"))
    layer = c.layers["subject-1"]
    before = len(layer)
    sheet.picture(key, cx, cy - u * 0.03, u * 0.1, wide=u * 0.1)
    c.layers["front"].extend(layer[before:])
    del layer[before:]
    sheet.label(middle, cx, cy + u * 0.07, u * 0.032, "#ffffff", wide=u * 0.19)


_WHETHER = re.compile(
    r"\b(?:whether|if|should) (?:i |you |we |one )?(?:should |to |can )?([a-z' -]{3,40}?)(?:[,.?:]|$| "
    r"with\b| in\b| for\b)"
)
_ABOUT = re.compile(
    r"\b(?:tree|diagram|chart|flow ?chart)s? (?:for|about|on|of|to help) (?:choosing |choose |picking "
    r")?(?:an? |the )?([a-z' -]{3,30}?)(?:[,.?:]|$| with\b)"
)


def decision(recipe: Recipe, canvas: svg.Canvas) -> None:
    """A question in a diamond, yes to one side and no to the other, and what follows from each."""
    said = recipe.brief.prompt.lower()
    sheet = Sheet(recipe, canvas, _paper(recipe, "#f4f7fb"))
    c, u, w = canvas, canvas.short, canvas.width
    found = _WHETHER.search(said) or _ABOUT.search(said)
    topic = found.group(1).strip() if found else ""
    topic = "" if topic.startswith("whether") else topic
    sheet.heading("Decision Tree")
    room = c.height - sheet.top
    ys = [sheet.top + room * f for f in (0.16, 0.49, 0.84)]
    key = picture_of(topic).key if topic else how_to.hero_key(recipe.brief)
    question = (topic[:1].upper() + topic[1:] + "?") if topic else "Question?"
    tops = ((w * 0.5, ys[0]), (w * 0.27, ys[1]), (w * 0.73, ys[1]))
    leaves = ((w * 0.13, ys[2], 1), (w * 0.39, ys[2], 0), (w * 0.61, ys[2], 1), (w * 0.87, ys[2], 0))
    links = [
        (tops[0], tops[1], "Yes"),
        (tops[0], tops[2], "No"),
        (tops[1], leaves[0], "Yes"),
        (tops[1], leaves[1], "No"),
        (tops[2], leaves[2], "Yes"),
        (tops[2], leaves[3], "No"),
    ]
    for a, b, word in links:
        tone = "#4fae6a" if word == "Yes" else "#e5604d"
        tip = (b[0], b[1] - u * 0.1)
        c.add("middle", arrow((a[0], a[1] + u * 0.06), tip, tone, u * 0.009))
        sheet.label(
            word,
            (a[0] + b[0]) / 2 + (u * 0.05 if b[0] > a[0] else -u * 0.05),
            (a[1] + b[1]) / 2,
            u * 0.03,
            "#ffffff",
            pill=tone,
        )
    for k, ((x, y), text) in enumerate(
        zip(tops, (question, "Do I need it?", "Do I still want it?"), strict=True)
    ):
        half = u * (0.24 if k == 0 else 0.19)
        tall = u * (0.105 if k == 0 else 0.09)
        d = svg.polygon([(x, y - tall), (x + half, y), (x, y + tall), (x - half, y)])
        c.add("ground", svg.path(d, TONES[3]), svg.stroke(d, "#ffffff", u * 0.006))
        sheet.label(text, x, y, u * 0.036, "#ffffff", wide=half * 1.35)
    for x, y, yes in leaves:
        r = u * 0.085
        tone = "#4fae6a" if yes else "#e5604d"
        c.add("ground", svg.circle(x, y, r, tone), svg.circle(x, y, r * 0.9, "#ffffff"))
        if key:
            sheet.picture(key, x, y, r * 1.1, wide=r * 1.2)
        sign = "check-mark" if yes else "cross-mark"
        sheet.picture(
            sign, x + (r * 0.66 if key else 0), y + (r * 0.6 if key else 0), r * (0.6 if key else 1.0)
        )
