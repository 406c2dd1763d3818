"""How work on one's feet is said: dusting, vacuuming, hedges, bricks, fuses, engines, windows."""

from __future__ import annotations

from recraft_nb.engine.illustrator.doings.housework import chore

_A = r"(?:(?:an?|the|his|her|their|some|up) ){0,2}"
#: What is done standing at a thing that one must see.
UPKEEP = (
    chore(
        "vacuum",
        r"\b(?:vacuum(?:s|ing)?|hoover(?:s|ing)?)\b(?! cleaners?\b(?! in| and))|\bvacuum cleaner\b",
        "vacuum cleaner carpet rug floor sofa hoover living room machine dust car",
        "room",
        "robot space tube packed flask icon logo",
        alone=True,
    ),
    chore(
        "duster",
        rf"\bdust(?:s|ing) {_A}(?:\w+ )?(?:book)?(?:shel(?:f|ves)|furniture|books|cabinet|room|house|piano"
        rf"|table)\b"
        r"|\bfeather duster\b",
        "vacuum bookshelf shelf shelves bookshelves books furniture cabinet duster feather dust table"
        " bookcase",
        "room",
        "",
        alone=True,
    ),
    chore(
        "rake",
        rf"\brak(?:es|ing) {_A}(?:\w+ ){{0,2}}(?:leaves|leaf|lawn|yard|garden|grass)\b|\braking\b",
        "rake leaves leaf lawn yard grass pile heap tree",
        "meadow",
        "hay sand zen",
        alone=True,
    ),
    chore(
        "shears",
        rf"\b(?:prun(?:es|ing)|trim(?:s|ming)|clip(?:s|ping)|cut(?:s|ting)) {_A}(?:\w+ )?"
        r"(?:hedges?|bush(?:es)?|shrubs?|roses|topiary|rose bush(?:es)?)\b",
        "hedge hedges bush bushes shrub shrubs roses rose topiary shears scissors secateurs garden clippers",
        "garden",
        "maze",
        alone=True,
    ),
    chore(
        "fuse box",
        r"\b(?:fuse ?-?box(?:es)?|fuses|circuit breakers?|breaker box|electrical (?:panel|box|cabinet)"
        r"|switch ?board"
        r"|wiring)\b|\belectricians?\b[^,.;]*\b(?:fix\w*|repair\w*|install\w*|work\w*|check\w*)\b",
        "fuse box fuses fusebox circuit breaker breakers panel cabinet switchboard wiring screwdriver wire"
        " wires"
        " cable cables outlet socket pliers lightning electricity plug",
        "room",
        "light bulb lamp pole solar car chandelier",
        alone=True,
    ),
    chore(
        "bricks",
        rf"\b(?:build(?:s|ing)?|lay(?:s|ing)) {_A}(?:\w+ )?(?:walls?|bricks)\b|\bbrick ?layers?\b"
        rf"|\bmasons?\b",
        "wall walls brick bricks trowel mortar cement house",
        "building site",
        "blocks lego toy child kid children toddler jar",
        alone=True,
    ),
    chore(
        "torch",
        r"\bwelders?\b|\bweld(?:s|ing)\b",
        "metal sparks spark torch steel beam pipe pipes mask fire flame lightning car iron frame welding",
        "garage",
        "robot underwater",
        alone=True,
    ),
    chore(
        "rubbish",
        rf"\b(?:tak(?:es|ing)|carr(?:ies|ying)|bring(?:s|ing)|throw(?:s|ing)|putting) (?:out |away )?{_A}"
        r"(?:trash|garbage|rubbish|bins?)\b(?: out)?",
        "trash garbage rubbish bin bins bag bags can cans litter bottle bottles",
        "street",
        "beach river park ocean picking recycling",
        alone=True,
    ),
    chore(
        "pane",
        rf"\bwindow (?:cleaner|washer)s?\b|\b(?:clean(?:s|ing)?|wash(?:es|ing)|wip(?:es"
        rf"|ing)) {_A}(?:\w+ )?windows?\b",
        "window windows squeegee bucket sponge rag cloth cleaner ladder broom pane glass",
        "room",
        "skyscraper building cat car",
        alone=True,
    ),
    chore(
        "bonnet",
        rf"\b(?:fix(?:es|ing)?|repair(?:s|ing)?|check(?:s|ing)?|work(?:s|ing)? on) {_A}"
        r"(?:\w+ )?(?:cars?|car's|engines?|motor|trucks?|vehicle)\b|\bunder the (?:hood|bonnet)\b",
        "engine engines car cars motor hood bonnet wrench vehicle truck spanner",
        "garage",
        "tire tyre wheel steam train toy plane rocket robot under motorcycle motorbike race ship boat wooden",
        alone=True,
    ),
    chore(
        "gavel",
        r"\bgavel\b|\bjudge (?:in|at) (?:the |a |his |her )?(?:court\w*|bench)\b",
        "gavel hammer bench court courtroom mallet block scales desk",
        "courtroom",
        "icon logo auction lawyer jury lawyers",
        alone=True,
    ),
)
