"""Words of style, medium, format and view are no things: "storybook style" is no book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.grammar import DETERMINERS, PREPOSITIONS, word_set
from recraft_nb.engine.illustrator.language.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recraft_nb.engine.illustrator.language.lexicon import Lexicon
    from recraft_nb.engine.illustrator.language.vocabulary import Vocabulary

# Phrases of a look, a view or a format, and the words they are read as; "" for none at all.
# A possessive has lost its ending when it gets here.
_READ_AS: Mapping[str, str] = {
    phrase.strip(): words
    for words, phrases in {
        "": "bird eye view, birds eye view, bird eye perspective, birds eye perspective, bird eye, birds eye,"
        " worm eye view, worm eye perspective, fish eye lens, fish eye view, fish eye, eagle eye view,"
        " aerial view, aerial shot, aerial perspective, aerial image, aerial picture, aerial angle,"
        " aerial illustration, aerial map view, drone shot, drone photo, drone view, drone footage,"
        " drone photography, satellite view, satellite image, satellite photo, cutaway, cutaway view,"
        " cutaway drawing, cut away view, key visual, key art, card art, cover illustration, splash screen,"
        " square format, square crop, movie still, food photography, portrait format, landscape format,"
        " letter format, jewel tones, jewel toned, gem tones, spotlight, spot light, storyboard frame,"
        " sketchbook page, sketchbook, travel sketchbook, journal page, page layout, full page, half page,"
        " double page spread, magazine spread, title slide, presentation slide, powerpoint slide,"
        " slide background, encyclopedia plate, field guide plate,"
        " visual novel background, visual novel, rubber hose cartoon, rubber hose style,"
        " rubber hose, toy render, mural, brush strokes, brush stroke, brush texture,"
        " palette knife strokes, canvas texture, on canvas, on textured paper, on old paper,"
        " on handmade paper, double exposure of, double exposure, double exposure style, double exposure art,"
        " lots of white paper, with lots of white paper, white paper showing, lots of white space,"
        " on white paper,"
        " double exposure photo, double exposure effect, multiple exposure, in earth tones, in earthy tones,"
        " earth tones, earthy tones, earth colors, earth colours, earthy colors, earthy colours,"
        " earthy palette, in earthy colors, in earthy colours, muted earth tones, warm earth tones,"
        " earth tone palette,"
        " dutch angle, dutch tilt, egg tempera, stamp style, label style, sticker style,"
        " get well soon, get well",
        "storybook illustration": "storybook style, storybook art, storybook feel, storybook look,"
        " storybook picture, storybook drawing, storybook painting, storybook scene, story book style,"
        " story book illustration, story book art, fairy tale style, fairytale style,"
        " fairy tale illustration, fairytale illustration, fairytale book illustration,"
        " fairy tale book illustration, children book style, children book art, childrens book style,"
        " childrens book illustration, children book drawing, children book, childrens book,"
        " kids book illustration, kid book illustration, kids book style, kids book, picture book style,"
        " picture book illustration, picture book art, picture book, nursery book style",
        "vintage style": "old fashioned style, old fashioned look, old fashioned illustration,"
        " old fashioned drawing, old fashioned picture, old fashioned feel, old time style, olden days style,"
        " old timey style, old timey, antique style, antique look, old school style,"
        " victorian style, 1900s style, turn of the century style",
        "comic book": "graphic novel style, graphic novel illustration, graphic novel art, graphic novel,"
        " newspaper cartoon, comic strip, comic strip style, comic panel",
        "travel poster": "railway poster, rail poster, train travel poster, vintage railway poster,"
        " airline poster, old travel poster, national park poster",
        "oil painting": "oil on canvas, oil on board, oil on linen, oil paint,"
        " palette knife painting, palette knife, acrylic on canvas, acrylics on canvas,"
        " oils on canvas, acrylic, acrylics, impasto",
        "pencil and watercolor": "pencil and watercolour, watercolor and pencil, watercolour and pencil,"
        " pencil and wash, pencil with watercolor, pencils and watercolor, pencil and water color",
        "ink and watercolor": "ink and watercolour, watercolor and ink, watercolour and ink,"
        " pen and watercolor, pen and watercolour, line and wash, ink and wash, pen and wash,"
        " ink with watercolor, pen ink and watercolor",
        "cartoon": "kids picture, kid picture, kids illustration, kid illustration, kids cartoon,"
        " children picture, childrens picture, children illustration, childrens illustration,"
        " nursery illustration, nursery picture, bedtime story illustration,"
        " childrens story illustration, children story illustration, kids story illustration",
        "crayon drawing of": "kids drawing of, kid drawing of, child drawing of, children drawing of,"
        " childrens drawing of",
        "crayon drawing": "like a children drawing, like a child drawing, like a kid drawing,"
        " child drawing style, children drawing style, kids drawing style",
        "banner": "web banner, website banner, web page banner, web header banner",
        "menu": "coffee shop menu, cafe menu, bakery menu, restaurant menu, pizzeria menu, bar menu,"
        " ice cream shop menu, coffee menu",
        "street art of": "graffiti of, graffiti art of, graffiti mural of, graffiti painting of, mural of",
        "street art": "graffiti style, in graffiti style, graffiti art style, street art style",
        "clay": "clay model, clay figure, clay sculpture, clay figurine, plasticine model, plasticine figure,"
        " clay style, clay animation, clay toy, claymation style, stop motion, stop motion clay",
        "ink drawing": "sumi e brush painting, sumi e painting, sumi e brush, brush painting,"
        " ink brush painting, ink brush drawing, brush and ink, brush drawing, brush pen, brush pen drawing,"
        " chinese ink painting,"
        " zen brush painting",
        "chalk drawing": "chalkboard style, blackboard style, chalkboard art, chalk on a blackboard,"
        " chalk on blackboard, chalk on a chalkboard, chalk on chalkboard, chalk on a black board,"
        " white chalk on blackboard, chalk on slate, chalk on black paper, chalk on a dark board,"
        " drawn in chalk, drawn with chalk, in white chalk, in colored chalk, in coloured chalk, in chalk,"
        " chalk art, chalk illustration, chalk sketch",
    }.items()
    for phrase in phrases.split(",")
}  # fmt: skip
_LONGEST = 5
_FEW = 3
_BOOKS = frozenset({"children book", "childrens book", "kids book", "kid book"})
# What follows a word that only tells how a picture is made.
_HEADS = word_set("""
    style styled styling aesthetic aesthetics illustration illustrations artwork art vibe vibes feel cartoon
    render rendering still photography format layout perspective look
""")
# Things that name a kind of picture when one of those follows.
_MEDIA = word_set("""
    storybook matchbox book books card cards novel newspaper magazine toy tapestry quilt textbook encyclopedia
    chalkboard blackboard label emoji puppet puppets hose jewel sticker stamp postcard catalog
    catalogue manual guide journal tarot playing trading greeting poster billboard page cover calendar
    notebook sketchbook scrapbook game board table video arcade console plate map menu t shirt tattoo
    wallpaper banner slide web website app blog screen phone mug gift wrap wall print fabric tile
    movie film tv television cinema stage photo camera kids child children nursery school pop up
""")
_OPENERS = word_set("in as like with for using")
# For what a picture is made, at the end of what is said.
_USES = word_set("""
    book shirt tshirt slide newsletter calendar mug presentation print
    brochure textbook workbook notebook tattoo screen wallpaper lockscreen billboard
""")

# For whom a picture is made, after a mark.
_AUDIENCES = word_set("""
    toddler toddlers kid kids child children baby babies preschooler preschoolers preschool kindergarten
    kindergarteners beginner beginners teen teens teenagers adults seniors students pupils
""")


def without_media(tokens: Sequence[Token], known: Vocabulary, lexicon: Lexicon) -> tuple[Token, ...]:
    """The tokens of a prompt with its words about the picture itself read as such.

    Args:
        tokens: As they were cut up.
        known: Looks that are read later stay.
        lexicon: Things that would be drawn for a word.
    """
    left: list[Token] = []
    at = 0
    while at < len(tokens):
        found = _phrase_at(tokens, at)
        if found is None:
            left.append(tokens[at])
            at += 1
            continue
        words, length = found
        left += [Token(word, "word") for word in words.split()] or [Token("", "break")]
        at += length
    return tuple(_without_uses(_without_things(left, known, lexicon)))


def _phrase_at(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The longest phrase of the table that starts here: what it is read as, and its length."""
    for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
        window = tokens[at : at + length]
        if any(token.kind != "word" for token in window):
            continue
        # Some have become one token already.
        phrase = " ".join(token.text for token in window)
        if phrase in _READ_AS and _is_said_of_picture(tokens, at, length):
            return _READ_AS[phrase], length
        if phrase == "old fashioned" and not _is_drink(tokens, at + length):
            return "vintage style" if _text(tokens, at + length) == "" else "old", length
        after = _text(tokens, at + length)
        if phrase in _BOOKS:
            # A book that somebody reads has no children in it.
            return "book", length
        if phrase == "storybook" and after and after not in {*PREPOSITIONS, *_HEADS, "and", "with"}:
            return "", length
    return None


# Phrases that are things as well: whoever reads one holds it.
_THINGS_TOO = word_set(
    "storybook sketchbook spotlight mural acrylic acrylics children child kids kid picture"
)
_HELD = word_set("a the his her their an my our with reading holding of on in and giant under painting")


def _is_said_of_picture(tokens: Sequence[Token], at: int, length: int) -> bool:
    """Whether a phrase that may be a thing stands alone: after a mark, or at the start, up to a mark."""
    first, last = tokens[at].text.split()[0], tokens[at + length - 1].text.split()[-1]
    if first not in _THINGS_TOO or last in _HEADS | {"drawing", "painting"} or first == "like":
        return True
    return _text(tokens, at - 1) not in _HELD or (
        last == "book" and any(t.text == "for" for t in tokens[max(0, at - 2) : at])
    )


def _is_drink(tokens: Sequence[Token], after: int) -> bool:
    """Whether "an old fashioned" is in a glass: nothing it describes follows."""
    determined = any(_text(tokens, after - back) in DETERMINERS for back in (2, 3))
    following = _text(tokens, after)
    return following in {"cocktail", "drink", "glass"} or (
        determined and (not following or following in PREPOSITIONS)
    )


def _text(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) and tokens[at].kind == "word" else ""


def _without_things(tokens: list[Token], known: Vocabulary, lexicon: Lexicon) -> list[Token]:
    """Without the things that only say which style: those before "style", and a whole clause that ends so."""
    gone: set[int] = set()
    for at, token in enumerate(tokens):
        if token.kind != "word" or token.text not in _HEADS:
            continue
        if _is_look(tokens, at, known):
            continue
        start = at
        while _text(tokens, start - 1) in _MEDIA:
            start -= 1
        gone.update(range(start, at))
        if token.text in {"style", "styled", "aesthetic"} and not _text(tokens, at + 1):
            gone.update(_clause(tokens, at, known, lexicon))
    return [Token("", "break") if at in gone else token for at, token in enumerate(tokens)]


def _is_look(tokens: Sequence[Token], head: int, known: Vocabulary) -> bool:
    """Whether the words up to "style" are a look that is read as one later: "paper cut style"."""
    for back in range(1, _LONGEST):
        words = [token.text for token in tokens[max(0, head - back) : head + 1]]
        if " ".join(words) in known.looks or "style" in known.looks.get(" ".join(words[:-1]), {}):
            return True
    return False


def _clause(tokens: Sequence[Token], head: int, known: Vocabulary, lexicon: Lexicon) -> set[int]:
    """The things of a short clause that ends in "style": after a mark, or after "in"."""
    start = head
    while head - start < _LONGEST and _text(tokens, start - 1):
        start -= 1
        if tokens[start].text in _OPENERS:
            break
        if tokens[start].text in PREPOSITIONS or tokens[start].text == "of":
            return set()
    if start == 0 or (tokens[start].text not in _OPENERS and _text(tokens, start - 1)):
        return set()
    return {k for k in range(start, head) if _is_thing(tokens[k], known, lexicon)}


def _is_thing(token: Token, known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether a word would be drawn as a thing, and says nothing else."""
    plain = known.is_descriptive(token.text) or token.text in known.looks or token.text in DETERMINERS
    return not plain and token.text not in PREPOSITIONS and lexicon.find([token.text]) is not None


def _without_uses(tokens: list[Token]) -> list[Token]:
    """Without the ends for which a picture is made: "… for a children's book", "… for my t-shirt"."""
    for at, token in enumerate(tokens):
        if token.text != "for" or at == 0:
            continue
        end = at + 1
        while _text(tokens, end) and end - at <= _LONGEST - 1:
            end += 1
        rest = [t.text for t in tokens[at + 1 : end]]
        for_whom = rest and {*rest} & _AUDIENCES and tokens[at - 1].kind != "word" and len(rest) <= _FEW
        if for_whom and not {"and", "of", "in"} & {*rest}:
            return [*tokens[:at], Token("", "break"), *_without_uses(tokens[end:])]
        if rest and rest[-1] in _USES and not _text(tokens, end) and not {"and", "of", "in"} & {*rest}:
            return [*tokens[:at], Token("", "break"), *_without_uses(tokens[end:])]
    return tokens
