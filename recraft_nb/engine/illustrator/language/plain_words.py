"""A prompt in words that are known: slips mended, words of two senses told apart by their neighbours."""

from __future__ import annotations

import re

from recraft_nb.engine.illustrator.language.rewordings import SCENE_WORDINGS
from recraft_nb.engine.illustrator.language.spelling import mended
from recraft_nb.engine.illustrator.language.tale_names import named

# What is quoted is spelled as it is typed.
_QUOTED = re.compile(r"\"[^\"\n]{1,200}\"|“[^”\n]{1,200}”|«[^»\n]{1,200}»")
_A = r"(?:an? |the |my |his |her |our |their )"

_PAINT = r"(red|blue|green|yellow|pink|purple|orange|white|black|rubber|bouncy|shiny|plain|colou?rful)"
_GAME = r"(football|soccer|tennis|boxing|wrestling|chess|rugby|cricket|basketball|hockey|golf|polo)"
_WADES = r"(?:standing|wading|walking|dancing|flying|stands|wades|flies)"
_COUNTRY = r"(?:chile|turkey|china|jordan|chad|guinea|panama)"
_OF_CHINA = r"(?:cups?|plates?|tea|vases?|bowls?|dolls?|saucers?|dish|dishes|dinner)"
_WATERS = r"(?:pond|lake|river|marsh|water|reeds|nest|swamp|wetland)"

_HUES = r"(?:red|blue|green|yellow|pink|purple|orange|white|black|brown|grey|gray|gold)"
_CLOTHES = r"(dress|shirt|t-shirt|sweater|jumper|blouse|skirt|coat|jacket|gown|pajamas|pyjamas)"
_DOTS = r"(?:polka[ -]dots|dots|spots)\b"

# In this order: what a word means among these neighbours, in words of which each means one thing.
_SENSES: tuple[tuple[str, str], ...] = (
    # Balls and what hits them.
    (r"\bbaseball (bat|glove|mitt) and (?:a |the )?ball\b", r"baseball \1 and a baseball"),
    (r"\btennis (racket|racquet) and (?:a |the )?ball\b", r"tennis \1 and a tennis ball"),
    (r"\bgolf (clubs?) and (?:a |the )?ball(s?)\b", r"golf \1 and golf ball\2"),
    (r"\bcricket ball\b", "red plain ball"),
    (r"\bping[ -]pong ball\b", "white plain ball"),
    (rf"\b{_PAINT} ball(s?)\b(?! of| room| gown| pit| pen)", r"\1 plain ball\2"),
    # A game is no stick that burns.
    (rf"^{_A}?(?:football|soccer) (?:match|game)\b", "five soccer players with a soccer ball"),
    (rf"\b{_GAME} match\b", r"\1 game"),
    (r"\b(burning|lit|lighted|unlit|burnt|wooden|single|struck|safety) match\b", r"\1 matchstick"),
    (r"\b(strik\w{1,4}|light\w{0,3}|holding|holds) (a |the )match\b", r"\1 \2matchstick"),
    # Water and its banks.
    (rf"\b(?:the |a )?banks? of {_A}(river|stream|creek|canal|lake|pond)\b", r"the grass by the \1"),
    (r"\b(river|stream|lake|canal) ?banks?\b", r"grass by the \1"),
    # Birds and machines.
    (rf"\bcranes? (?={_WADES}\b)", "crane bird "),
    (r"\b(white|grey|gray|red[ -]crowned|japanese|whooping|graceful) cranes?\b", r"\1 crane bird"),
    (rf"\bcrane (?=(?:in|by|at|near|on) (?:an? |the )?(?:\w+ )?{_WATERS}\b)", "crane bird "),
    # Hands and nails.
    (rf"\b(?:the |a |an? open )?palm of {_A}?hand\b", "an open hand"),
    (r"\bpainted (?:finger)?nails\b(?: with)?", ""),
    (r"\b(?:one|a|a single) nail\b(?! polish| file| salon| art| clipper| varnish| gun)", "a single nail"),
    (r"\b(rusty|bent|long|old|iron|steel) nail\b", r"\1 single nail"),
    # Traffic and sweets.
    (r"\btraffic jams?\b|\brush hour traffic\b|\bheavy traffic\b", "six colorful cars in traffic"),
    (r"\b(?:strawberry|raspberry|cherry) jam\b", "red jam"),
    (r"\b(?:apricot|orange|peach) jam\b", "orange jam"),
    (r"\b(?:blueberry|blackberry|plum|grape|fig|blackcurrant) jam\b", "purple jam"),
    # Fruit and days.
    (r"\b(?:a )?bunch(?:es)? of (?:\w+ )?dates\b", "a date bunch"),
    (r"\b(bowl|plate|box|basket|handful|pile) of (\w+ )?dates\b", r"\1 of \2date fruits"),
    (r"\b(dried|fresh|medjool|sweet|stuffed) dates\b", r"\1 date fruits"),
    (r"\bdates and (nuts|figs|almonds|walnuts|coffee|tea|milk)\b", r"date fruits and \1"),
    # Steel and seasons.
    (r"\b(?:metal|steel|coil|coiled|wire|iron) springs?\b", "coil spring"),
    # Places to play and to bathe.
    (r"\b(?:play(?:s|ing)?|a game of) (?:pool|billiards|snooker)\b", "standing beside a pool table"),
    (r"\b(?:billiards?|snooker) tables?\b", "pool table"),
    (r"\b(pool|poolside|beach) (with|and|under) (an? |the )?(\w+ )?umbrella\b", r"\1 \2 \3\4beach umbrella"),
    # What is on the cloth is said before it.
    (rf"\b{_CLOTHES} with ({_HUES} )?{_DOTS}", r"\2polka dot \1"),
    (rf"\b{_CLOTHES} with ({_HUES} )?(?:\w+ )?(?:stripes|strips)\b", r"\2striped \1"),
    (rf"\b{_CLOTHES} with ({_HUES} )?(?:checks|squares)\b", r"\2checkered \1"),
    (rf"\b{_CLOTHES} with (?:small |little |tiny )?({_HUES} )?flowers\b(?! in)", r"\2floral \1"),
    # What lies under a thing is a stack.
    (
        r"\bon top of (two|three|four|five|six|several|some) (books|boxes|crates|suitcases)\b",
        r"on top of a stack of \1 \2",
    ),
    # A bow that has a colour of its own is tied, and shoots nothing.
    (r"\b(red|pink|blue|yellow|purple|white|orange|satin|silk) bow\b(?! tie| and| window)", r"\1 ribbon"),
    # A tree with apples bears them.
    (
        rf"\btree (?:with|full of|covered in) (?:{_HUES} |ripe |many )?(apple|orange|lemon)s\b",
        r"\1 tree",
    ),
    # A pot of flowers is one in which they grow.
    (
        r"\bpots? of ((?:\w+ )?)(tulips|roses|daisies|sunflowers|lavender|flowers|peonies)\b",
        r"\1\2 in a flowerpot",
    ),
    # What is shared is sat on.
    (
        r"\bshar(?:e|es|ing) (an? |the )(branch|perch|bench|sofa|couch|bed|swing|log|seat)\b",
        r"sitting on \1\2",
    ),
    (r"\bsurrounded by (?:the |a |an )?(?:\w+ )?(?:water|sea|ocean|moat)\b", "on an island"),
    # Countries that are things as well.
    (rf"\b(?:in|from|of|across|through|to|around|near) {_COUNTRY}(?=[,.!?]|$)", ""),
    (rf"\bfine china\b|\bchina (?={_OF_CHINA}\b)", "porcelain "),
    # Boxes for rings.
    (
        r"\b(?:diamond |engagement |wedding |gold )?ring in (?:an? |the |its )?(?:\w+ )?box\b",
        "ring box",
    ),
    # British words, and those of children.
    (r"\b(?:block of flats|tower block|council flats)\b", "apartment building"),
    (rf"^({_A}?)flat in (?=\w)", r"\1apartment building in "),
    (r"\bzebra crossing\b", "crosswalk"),
    (r"\b(?:bag|packet)s? of (?:\w+ )?(?:crisps|potato chips|chips)\b", "crisps bag"),
    (r"\b(?:dressing gown|housecoat)\b", "bathrobe"),
    (r"\bwell(?:ies|ington boots|ingtons)\b", "rubber boots"),
    (r"\bgrandad\b", "grandpa"),
    (r"\btelly\b", "tv"),
    (r"\bpush ?chair\b|\bbaby buggy\b", "pram"),
    (r"\b(?:moustached|mustached|moustachioed|mustachioed) (\w+)", r"\1 with a mustache"),
)
_RULES = tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in (*_SENSES, *SCENE_WORDINGS))


def plainly(prompt: str) -> str:
    """The prompt with known words in place of slips and of words with two senses; quotations stay.

    Args:
        prompt: As typed.
    """
    pieces: list[str] = []
    at = 0
    for found in _QUOTED.finditer(prompt):
        pieces += [_plain(prompt[at : found.start()]), found.group()]
        at = found.end()
    return "".join([*pieces, _plain(prompt[at:])])


def _plain(text: str) -> str:
    text = named(mended(text))
    for rule, plain in _RULES:
        text = rule.sub(plain, text)
    return text
