"""What kind of picture is asked for, and in which look: read first, and taken out of the sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import DETERMINERS, NUMBERS, PREPOSITIONS, word_set
from recraft_nb.engine.illustrator.language.lexicon import singulars
from recraft_nb.engine.illustrator.language.tokens import Token

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Rgb
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon
    from recraft_nb.engine.illustrator.language.vocabulary import Vocabulary

LONGEST = 5
# Whose photo is a thing.
_TAKES = word_set("taking take takes took snapping snaps")
# Words that name a medium only in company ("pencil drawing") and a thing otherwise ("a pencil").
_COMPANIONS = word_set(
    "of style styled drawing art artwork illustration look render rendering sketch painting aesthetic"
    " effect  technique texture design image print"
)
_THINGS_TOO = {"comic book", "colored pencil", "coloured pencil", "color pencil", "crayon"} | word_set(
    "pencil ink clay manga film chalk charcoal outline contour sprite collage comic cutout grunge render"
    " felt snapshot patchwork render graphite scribble doodle mosaic embroidery polaroid engraved painted"
    " lines"
)
# Crafts that are also said of one thing that is worn or lies about.
_SEWN = word_set("knitted crocheted crochet embroidered felted iridescent holographic embroidery")
_WORN = word_set("""
    scarf scarves sweater sweaters jumper jumpers hat hats cap beanie mitten mittens glove gloves sock socks
    shawl cardigan blanket blankets throw cushion cushions pillow pillows dress dresses vest bag purse shirt
    jacket jeans coat poncho slippers rug hoodie kimono curtain curtains tablecloth napkin wool pullover
    shoes boots skirt robe headband stocking stockings needle needles hook hooks patch label badge logo
""")
_NOUNS_OF_CRAFT = word_set("tattoo embroidery needlework crochet blueprint polaroid")
_USED = word_set("""
    artist artists parlor parlour studio shop machine gun kit class club table hoop paper plan camera cameras
    film sleeve on and hook frame with
""")
_OPENS_LOOK = word_set("in as like")
_MADE_AS = word_set("design style art pattern flash print photo drawing picture")
_WORKS = word_set("drawing painting sketch illustration artwork art style print")
# Words that name a kind of picture only at the start of a prompt or around a text.
_TEMPLATES_TOO = word_set(
    "card banner label patch stamp symbol menu ad billboard fabric texture gradient invitation graffiti"
    " textile  wallpaper postcard thumbnail crest decal circle mascot flier selfie mandala isolated"
)
_ONLY_WITH_TEXT = word_set("sign text words word letters quote chalkboard")
_SETS = word_set("set sheet pack collection")
# A year or an age before the name of a medium: "1940s comic book".
_DECADE = re.compile(r"(?:1[89]|20)?\d0s")
_OLD = word_set("""
    vintage retro old classic golden silver japanese american french dark soft loose rough bold fine delicate
    black simple detailed moody messy light white
""")
_HUNG = word_set("poster banner")
_HAVING = word_set("with and has have through of beautiful colorful colourful its big large tall its old the")
_SCREENS = word_set("phone desktop computer iphone mobile laptop android screen")
_GROUNDS = frozenset({"background", "backdrop", "gradient"})
_PALETTE_NOUNS = word_set("color colour colors colours tone tones hue hues shades palette scheme")
_BLACK, _WHITE = (16, 16, 18), (255, 255, 255)
_GREY = 24  # what a colour's three parts differ by, at most, that is no colour
_GREYS = frozenset({"black and white", "black & white", "b w", "monochrome", "grayscale", "greyscale"})
_NAMES_COLORS = word_set("duotone bicolor tritone colors colours palette")
_LIMITS = word_set("only just")
_TINTS = ("color", "colour", "tone", "palette", "hue", "shade")
_AFTER_TEMPLATE = frozenset({"of", "for", "featuring", "showing", "depicting", "about", "from"})


def before_drawn(words: list[str], before: list[str]) -> bool:
    """Whether somebody draws with it: crayons in a hand are no look."""
    return words[-1] in _IN_HAND and before[0] in {"with", "using"} and before[1] in _DRAWS


_IN_HAND = word_set("crayon crayons chalk pastels pencils watercolors watercolours pencil ink charcoal")
_DRAWS = word_set("drawing draws coloring colouring painting paints sketching writing playing")


@dataclass(slots=True)
class Looks:
    """What was said about the picture as such."""

    template: str = ""
    style: str = ""
    sticker: bool = False
    abstract: bool = False
    palette: list[Rgb] = field(default_factory=list)
    background: Rgb | None = None


def read_looks(
    tokens: tuple[Token, ...], known: Vocabulary, lexicon: Lexicon, *, has_text: bool
) -> tuple[Looks, list[Token]]:
    """Read template, style, palette and ground; return them and what is left of the sentence."""
    reader = _LooksReader(list(tokens), known, lexicon, has_text=has_text)
    reader.take_grounds()
    reader.take_palettes()
    return reader.looks, reader.take_looks()


class _LooksReader:
    def __init__(self, tokens: list[Token], known: Vocabulary, lexicon: Lexicon, *, has_text: bool) -> None:
        self.tokens, self.known, self.lexicon, self.has_text = tokens, known, lexicon, has_text
        self.looks = Looks()
        self.tinted = False

    def _word(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) and self.tokens[at].kind == "word" else ""

    def _cut(self, start: int, end: int) -> None:
        self.tokens[start:end] = [Token("", "break")]

    def color_at(self, at: int) -> tuple[Rgb, int] | None:
        """A colour phrase that starts here and its length."""
        for length in (3, 2, 1):
            words = [self._word(at + step) for step in range(length)]
            if all(words) and " ".join(words) in self.known.colors:
                return self.known.colors[" ".join(words)], length
        return None

    def take_grounds(self) -> None:
        """Take "on a dark blue background" out."""
        at = 0
        while at < len(self.tokens):
            if self._word(at) in _GROUNDS:
                start = at
                while start > 0 and self._word(start - 1) in {
                    "solid",
                    "plain",
                    "colored",
                    "colour",
                    "color",
                    "flat",
                }:
                    start -= 1
                for length in (3, 2, 1):
                    found = self.color_at(start - length)
                    if found is not None and found[1] == length:
                        self.looks.background = found[0]
                        start -= length
                        break
                else:
                    at += 1
                    continue
                while start > 0 and self._word(start - 1) in DETERMINERS | {
                    "on",
                    "with",
                    "against",
                    "over",
                    "in",
                }:
                    start -= 1
                self._cut(start, at + 1)
                at = start
            at += 1
        count = len(self.tokens)
        for length in (3, 2, 1):
            found = self.color_at(count - length)
            if (
                count > length + 1
                and self._word(count - length - 1) == "on"
                and found is not None
                and found[1] == length
            ):
                self.looks.background = found[0]
                start = self._take_ink(count - length - 1)
                self._cut(start, count)
                break

    def _take_ink(self, on: int) -> int:
        """Take the colour of "…, black on white" for ink on that paper; return where the words begin."""
        for length in (3, 2, 1):
            found = self.color_at(on - length)
            before = on - length - 1
            if found is None or found[1] != length or before < 0:
                continue
            if self.tokens[before].kind != "mark" and self._word(before) != "in":
                continue
            paper = self.looks.background or found[0]
            pair = (found[0], paper)
            if all(max(one) - min(one) < _GREY for one in pair):
                # Black and white are the colours themselves, not near ones.
                pair = (_BLACK, _WHITE) if sum(found[0]) < sum(paper) else (_WHITE, _BLACK)
            self.looks.palette += pair
            self.looks.background = pair[1]
            return before if self._word(before) == "in" else on - length
        return on

    def take_palettes(self) -> None:
        """Take "in teal and orange" and "with warm red tones" out, where no single thing is meant."""
        at = 0
        while at < len(self.tokens):
            first = self._word(at)
            has_preposition = first in {"in", "with", "using"}
            start = at + 1 if has_preposition else at
            is_limit = self._word(start) in _LIMITS
            start += is_limit
            is_shaded = self._word(start) in _PALETTE_NOUNS and self._word(start + 1) == "of"
            start += 2 * is_shaded
            colors, end = self._color_list(start)
            if not colors:
                at += 1
                continue
            is_named = is_shaded or self._word(end) in _PALETTE_NOUNS | _LIMITS
            stops = (
                end >= len(self.tokens) or self.tokens[end].kind != "word" or self._word(end) in PREPOSITIONS
            )
            is_apart = not has_preposition and self._ends_alone(at, end)
            if is_named or ((first in {"in", "using"} or is_apart or is_limit) and stops and len(colors) > 1):
                is_noir = self._word(start) == "black" and self._word(start + 2) == "white"
                self.looks.palette += colors
                self.looks.style = self.looks.style or ("noir" if is_noir else "")
                while self._word(end) in _PALETTE_NOUNS | _LIMITS:
                    end += 1
                self._cut(at, end)
            else:
                at = end
            at += 1

    def _ends_alone(self, start: int, end: int) -> bool:
        """Whether colours stand by themselves after a mark at the end: "a logo of a fox, blue and white"."""
        if end < len(self.tokens) or start == 0:
            return False
        return self.tokens[start - 1].kind == "mark" or self._word(start - 1) in _NAMES_COLORS

    def _color_list(self, at: int) -> tuple[list[Rgb], int]:
        colors: list[Rgb] = []
        end = at
        while True:
            found = self.color_at(at)
            if found is None:
                return colors, end
            colors.append(found[0])
            end = at = at + found[1]
            if self._word(at) == "and" or (at < len(self.tokens) and self.tokens[at].text == ","):
                at += 1
                if self._word(at) == "and":
                    at += 1

    def take_looks(self) -> list[Token]:
        """Take templates, styles and empty phrases out; return what is left."""
        left: list[Token] = []
        at = 0
        while at < len(self.tokens):
            length = self._style_of(at)
            if length:
                at += length
                continue
            for size in range(LONGEST, 0, -1):
                words = [self._word(at + step) for step in range(size)]
                if not all(words):
                    continue
                if self._is_noise(at, words) or self._take(at, words, left):
                    at += size
                    if "style" in self.known.looks.get(" ".join(words), {}) and self._word(at) in _WORKS:
                        # "Coloured pencil drawing": nobody draws there.
                        at += 1
                    while size and self._word(at) in _AFTER_TEMPLATE and not self._is_noise(at, words):
                        at += 1
                    break
            else:
                left.append(self.tokens[at])
                at += 1
        return left

    def _style_of(self, at: int) -> int:
        """Length of "in the style of …" with what follows, up to the next mark; 0 when it is not here."""
        for opening in (
            ("in", "the", "style", "of"),
            ("in", "style", "of"),
            ("style", "of"),
            ("inspired", "by"),
        ):
            if tuple(self._word(at + step) for step in range(len(opening))) != opening:
                continue
            end = at + len(opening)
            while end < len(self.tokens) and self.tokens[end].kind == "word":
                for size in range(LONGEST, 0, -1):
                    look = self.known.looks.get(" ".join(self._word(end + step) for step in range(size)), {})
                    if "style" in look:
                        self.looks.style = self.looks.style or look["style"]
                        break
                end += 1
            return end - at
        return 0

    def _is_noise(self, at: int, words: list[str]) -> bool:
        phrase = " ".join(words)
        after = self._word(at + len(words))
        leads = (phrase == "on top" and after == "of") or (phrase == "picture" and after == "hanging")
        return phrase in self.known.noise and phrase not in PREPOSITIONS and not leads

    def _take(self, at: int, words: list[str], left: list[Token]) -> bool:
        look: dict[str, str] = {}
        for last in singulars(words[-1]):
            for field_, value in self.known.looks.get(" ".join((*words[:-1], last)), {}).items():
                look.setdefault(field_, value)
        if not look:
            return False
        phrase = " ".join((*words[:-1], singulars(words[-1])[-1]))
        is_page = self.has_text or self._word(at + len(words)) == "for"
        if is_page and phrase.endswith(" poster"):
            # With words or for an occasion it is a page of its own, else a scene in that hand.
            look.setdefault("template", "poster")
        if not self._is_meant(at, words, phrase, look, left):
            return False
        self._note(phrase, look)
        left.append(Token("", "break"))
        return True

    def _note(self, phrase: str, look: dict[str, str]) -> None:
        template = look.get("template", "")
        if template == "sticker":
            self.looks.sticker = True
        elif template and (not self.looks.template or self.looks.template in {"lettering", "portrait"}):
            self.looks.template = template
        if phrase in {"abstract", "abstract art", "abstract painting"}:
            self.looks.abstract = True
        if "style" in look and (not self.looks.style or self.tinted):
            self.looks.style = look["style"]
            # "In pastel colors" leaves the hand open.
            # and "black and white" leaves it open as well.
            self.tinted = (phrase.endswith(_TINTS) and look["style"] == "pastel") or phrase in _GREYS

    def _is_meant(
        self, at: int, words: list[str], phrase: str, look: dict[str, str], left: list[Token]
    ) -> bool:
        """Whether the phrase speaks of the picture here, not of a thing in it."""
        after = self._word(at + len(words))
        if _TAKES & {self._word(at - step) for step in (1, 2, 3)} and "style" in look:
            # "Taking a photo" is a deed.
            return False
        if before_drawn(words, [self._word(at - step) for step in (1, 2)]):
            return False
        longer = self.lexicon.find([*words, after]) if after else None
        if longer is not None and longer.sure and len(words) == 1:
            return False
        before = self._word(at - 1)
        if before and len(words) == 1 and f"{before} {phrase}" not in self.known.looks:
            joined = self.lexicon.find([before, words[0]])
            if joined is not None and joined.sure:
                return False
        is_first = not any(token.text in PREPOSITIONS or token.text == "of" for token in left)
        if phrase in _HUNG and not is_first and not self.has_text and before in _HAVING | DETERMINERS:
            # What hangs in a room is a thing of the picture.
            return False
        if phrase.startswith("stained glass") and before in _HAVING and left:
            # Windows that a church has are no way to draw it.
            return False
        if phrase in {"black and white", "black & white"}:
            next_is_thing = after and after not in _COMPANIONS and after not in PREPOSITIONS
            return not next_is_thing or self.lexicon.find([after]) is None
        if phrase.endswith(" background") and not is_first and look.get("template") == "pattern":
            # What floats on such a ground is the picture.
            look.pop("template")
            return True
        if "style" in look and after and self.color_at(at + len(words)) is not None and phrase == "neon":
            return False
        if look.get("style") == "craft":
            return self._is_craft(at, words, phrase, is_first=is_first)
        if phrase in _THINGS_TOO:
            start = at - 1 if _DECADE.fullmatch(before) or before in _OLD else at
            ahead = self._word(start - 1)
            stands_alone = not after and (start == 0 or self.tokens[start - 1].text == "," or ahead == "in")
            return after in _COMPANIONS or stands_alone
        if phrase.startswith("neon ") and not self.has_text:
            look.pop("template", None)
            look["style"] = "neon"
            return True
        if phrase in _ONLY_WITH_TEXT or phrase.endswith(" sign"):
            return self.has_text
        if phrase == "wallpaper" and before in _SCREENS:
            left[:] = left[:-1]
            look.clear()
            return True
        if phrase in _TEMPLATES_TOO:
            return self.has_text or is_first
        if look.get("template") == "icon" and before in NUMBERS:
            return True
        several = any(token.text in _SETS for token in left)
        return not (phrase == "sticker" and words[-1] != phrase and not is_first) or several

    def _is_craft(self, at: int, words: list[str], phrase: str, *, is_first: bool) -> bool:
        """Whether the picture is made in a craft, and no single thing in it is knitted or sewn."""
        is_named = len(words) > 1 and words[-1] in _MADE_AS
        opens = self._word(at - 1) in _OPENS_LOOK or self.tokens[at - 1].kind != "word"
        if not (is_first or is_named or opens):
            return False
        ahead = {self._word(at + len(words) + step) for step in (0, 1, 2)}
        if phrase in _SEWN and ahead & _WORN:
            return False
        return not (phrase in _NOUNS_OF_CRAFT and self._word(at + len(words)) in _USED)
