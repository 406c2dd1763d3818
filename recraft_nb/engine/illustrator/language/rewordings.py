"""Scenes said in other words: newlyweds are a bride and a groom, a bus is waited for at its stop."""

from __future__ import annotations

_BRIDAL = "a bride and groom"
_NEWLY_WED = (
    r"\b(?:the |a |an |two |some )?(?:happy |young |old |elderly |just )?"
    r"(?:newly[ -]?weds?|(?:newly[ -]?married|newly[ -]?wed|just married|wedding|bridal) couple)\b"
)
_MARRYING = (
    r"\b(?:the |a |an |^)(?:happy |young |old |elderly |lovely )?couple (?:who is |is )?"
    r"(?:getting married|marrying)\b"
)
_AT_THEIR_WEDDING = (
    r"\b(?:the |a |an )?couple(?= (?:\w+ ){1,5}(?:at|on|during|after|before) (?:their|the) wedding\b)"
)
_PATTERNED = (
    r"\bwith (an? )?((?:(?:red|blue|pink|yellow|green|white|black|purple|gold) )?"
    r"(?:rose|flower|star|heart|butterfly|bird|anchor|strawberry|cherry|lemon|moon|daisy|tulip)) pattern\b"
)
_CART = (
    r"\b(?:street food|food|fruit|vegetables?|flower|coffee|taco|hot[ -]?dog|market|vendor'?s?) cart\b"
    r"|(?<=from a )(?:wooden |small |little |old )?cart\b"
)
_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_SET_OF = (
    rf"\b(?:an? |the )?(?:set|collection|pack) of (?=(?:{_NUMBERS})\b)"
    r"(?![^\n]*\bicon)"
)
#: Patterns, and what a scene of theirs is said to be, in words of which each is drawn as it is.
SCENE_WORDINGS: tuple[tuple[str, str], ...] = (
    (_NEWLY_WED, _BRIDAL),
    (_MARRYING, _BRIDAL),
    (_AT_THEIR_WEDDING, _BRIDAL),
    (r" (?:at|during) their wedding(?: reception| party| ceremony)?\b", ""),
    (r" on their wedding day\b", ""),
    # What is waited for is not there yet.
    (r"\bwaiting for (?:the|a|her|his|their|my) (?:\w+ )?(?:school ?)?bus\b", "waiting at the bus stop"),
    (r"\bwaiting for (?:the|a|her|his|their|my) (?:\w+ )?tram\b", "waiting at the tram stop"),
    (r"\bwaiting for (?:the|a|her|his|their|my) (?:\w+ )?train\b", "waiting on a station platform"),
    (r"\bhaving (?:a |an )?(?:\w+ )?snow ?ball fight\b", "throwing snowballs at each other"),
    (r"\bfamily movie night\b", "a family watching a movie"),
    (r"\bfamily game night\b", "a family playing a board game"),
    # "A set of six" is six; icons come in sets.
    (_SET_OF, ""),
    # A cup "with a rose pattern" bears a rose; a ledge of rock is no sill.
    (_PATTERNED, r"with \1\2 on it"),
    # What is printed for a party shows what stands for it.
    (r"\b(invitations?|invite|cards?|flyer) for ((?:\S+ ){1,4}birthday) party\b", r"\1 for \2"),
    # "A mug with a heart on it and a cake" is on no cake.
    (r"\bon (it|them),? and (?=an? )", r"on \1 beside "),
    (r"\bon (?:a |the )?(?:rocky|cliff|mountain|rock|stone|snowy) ledge\b", "on a rocky mountain"),
    (r"\btrailer (?:full )?of (hay|straw|logs|wood|pumpkins|apples)\b", r"cart of \1"),
    (r"\bon (?:his|her|their|the) first day of school\b", "in front of the school"),
    # Who sells from a cart has a stall; behind the stage hang the curtains of the stage.
    (_CART, r"market stall"),
    (r"\bbackstage\b", "on a stage"),
    # Reeds stand at every lake.
    (
        r"\b(?:in|among|amongst|between) (?:the |some |tall )?(?:tall )?(?:reeds|cattails|rushes)\b",
        "by a lake",
    ),
)
