"""Style sheets of vectors, resolved into the elements' own styles.

A ``<style>`` inside an inlined picture would style the whole page, so none is ever written. Simple
selectors (``.a``, ``#b``, ``path``, ``path.a``, ``*``) are applied here; everything else is dropped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

__all__ = ["Declaration", "Sheet", "declarations"]

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTOR = re.compile(r"(\*|[A-Za-z][\w-]*)?((?:[.#][\w-]+){0,8})")
_PIECE = re.compile(r"([.#])([\w-]+)")
_PROPERTY = re.compile(r"[a-z-]{1,40}")
_LARGEST_SHEET = 1 << 20
_MAX_RULES = 5_000
_MAX_CLASSES = 16
# Rules looked at for all elements together: a sheet of a thousand "*" rules over 200,000 elements.
_MAX_LOOKS = 500_000
_MOST_ANSWERS = 10_000

Declaration = tuple[str, str, bool]


def declarations(text: str) -> list[Declaration]:
    """Property, value and whether it is important, of a style attribute or a rule's body."""
    if "/*" in text:
        text = _COMMENT.sub(" ", text)
    found = []
    for piece in text.split(";"):
        name, colon, value = piece.partition(":")
        name = name.strip().lower()
        if colon and _PROPERTY.fullmatch(name):
            found.append((name, *_importance(value.strip())))
    return found


def _importance(value: str) -> tuple[str, bool]:
    if value[-9:].lower() == "important":
        before = value[:-9].rstrip()
        if before.endswith("!"):
            return before[:-1].rstrip(), True
    return value, False


@dataclass(slots=True)
class _Rule:
    tag: str
    classes: frozenset[str]
    ids: frozenset[str]
    weight: tuple[int, int, int, int]
    body: list[Declaration]


@dataclass(slots=True)
class Sheet:
    """The rules of a file's style sheets, by what they look for first."""

    _by_key: dict[str, list[_Rule]] = field(default_factory=dict)
    _count: int = 0
    _looks: int = 0
    _answers: dict[tuple[str, str, str], list[Declaration]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self._by_key)

    def add(self, text: str) -> None:
        """Read one style sheet; what is not understood is left out."""
        text = _COMMENT.sub(" ", text[:_LARGEST_SHEET]).replace("<!--", " ").replace("-->", " ")
        at = 0
        while self._count < _MAX_RULES:
            opening = text.find("{", at)
            if opening == -1:
                return
            head = text[at:opening].strip()
            # Statements such as @import end with a semicolon and have no block.
            head = head.rpartition(";")[2].strip()
            if head.startswith("@"):
                at = _block_end(text, opening)
                continue
            closing = text.find("}", opening)
            if closing == -1:
                return
            self._count += 1
            body = declarations(text[opening + 1 : closing])
            for selector in head.split(",")[:64]:
                self._keep(selector.strip(), body)
            at = closing + 1

    def _keep(self, selector: str, body: list[Declaration]) -> None:
        match = _SELECTOR.fullmatch(selector)
        if not selector or match is None:
            return
        tag = "" if match[1] in {None, "*"} else match[1]
        pieces = _PIECE.findall(match[2])
        classes = frozenset(name for sign, name in pieces if sign == ".")
        ids = frozenset(name for sign, name in pieces if sign == "#")
        rule = _Rule(tag, classes, ids, (len(ids), len(classes), bool(tag), self._count), body)
        first = [f"#{name}" for name in sorted(ids)] + [f".{name}" for name in sorted(classes)] + [tag]
        self._by_key.setdefault(first[0], []).append(rule)

    def of(self, tag: str, classes: str, identifier: str) -> list[Declaration]:
        """The declarations for an element, weakest first, important ones still marked.

        Raises:
            OverflowError: The sheet and the file together ask for too many comparisons.
        """
        question = (tag, classes, identifier if f"#{identifier}" in self._by_key else "")
        known = self._answers.get(question)
        if known is None:
            known = self._look_up(*question)
            if len(self._answers) < _MOST_ANSWERS:
                self._answers[question] = known
        return known

    def _look_up(self, tag: str, classes: str, identifier: str) -> list[Declaration]:
        names = classes.split(maxsplit=_MAX_CLASSES)[:_MAX_CLASSES]
        owned = frozenset(names)
        keys = ("", tag, f"#{identifier}", *(f".{name}" for name in owned))
        fitting = []
        for key in keys:
            rules = self._by_key.get(key, ())
            self._looks += len(rules)
            fitting += [
                rule
                for rule in rules
                if rule.tag in {"", tag} and rule.classes <= owned and rule.ids <= {identifier}
            ]
        if self._looks > _MAX_LOOKS:
            raise OverflowError("too many rules for too many elements")
        fitting.sort(key=lambda rule: rule.weight)
        return [declaration for rule in fitting for declaration in rule.body]


def _block_end(text: str, opening: int) -> int:
    """Behind the brace that closes the one at `opening`."""
    depth = 0
    for match in re.compile(r"[{}]").finditer(text, opening):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.end()
    return len(text)
