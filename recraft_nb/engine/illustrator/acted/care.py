"""Which words ask for a scene of care or of a feast: an injection, a baby fed, a ring, a beam, a boat."""

from __future__ import annotations

from recraft_nb.engine.illustrator.acted.kinds import Tableau, words

_NO_BEASTS = "cat, dog, bear, rabbit, fox, robot, icon, logo, poster"
#: Such scenes.
CARE = (
    Tableau(
        "figure:injected",
        (
            words(
                "injection, injections, vaccine, vaccination, vaccinating, vaccinated, syringe, flu shot,"
                " jab,"
                " a shot, booster"
            ),
            words("giv*, get*, receiv*, inject*, vaccinat*, tak*, patient, having, prepar*"),
        ),
        (("carer", "carer", 1), ("patient", "any", 1)),
        setting="ward",
        indoors=True,
        people=(1, 2),
        never=words(f"{_NO_BEASTS}, vet, screaming, photo shot, plaster, band aid, bandage"),
    ),
    Tableau(
        "figure:operated",
        (
            words("surgeon, surgeons, surgery, operation, operating, doctor, doctors"),
            words("surgery, operating, operate, operates, operation, performing, at work"),
        ),
        (("carer", "carer", 2), ("patient", "any", 1)),
        setting="ward",
        indoors=True,
        people=(1, 4),
        never=words(f"{_NO_BEASTS}, vet, system, machine, crane, after, waiting, plastic, smiling"),
    ),
    Tableau(
        "figure:fed",
        (words("feed*, spoon-feed*"), words("baby, toddler, infant, son, daughter, child")),
        (("child", "young", 1), ("grown", "grown", 1)),
        setting="kitchen",
        indoors=True,
        people=(2, 2),
        needs=frozenset({"child", "grown"}),
        never=words(
            f"{_NO_BEASTS}, ducks, pigeons, birds, bottle, milk, breast*, goat, goats, chickens, horse,"
            " elephant, fish, lamb, cow, animals, giraffe, deer, swans, squirrel, calf"
        ),
    ),
    Tableau(
        "figure:changed",
        (words("diaper, diapers, nappy, nappies"), words("chang*")),
        (("child", "young", 1), ("grown", "grown", 1)),
        setting="room",
        indoors=True,
        people=(1, 2),
        needs=frozenset({"grown"}),
        never=words(_NO_BEASTS),
    ),
    Tableau(
        "figure:led",
        (
            words("help*, assist*, support*, guid*, accompan*"),
            words("walk, walking, stand up, stairs, stroll"),
            words("old, elderly, grandma, grandmother, grandpa, grandfather, granny, senior"),
        ),
        (("old", "old", 1), ("helper", "any", 1)),
        people=(2, 2),
        needs=frozenset({"old", "helper"}),
        never=words(f"{_NO_BEASTS}, wheelchair, walker, frame, bags, groceries"),
    ),
    Tableau(
        "figure:proposed",
        (
            words(r"propos\w+, proposal, engagement ring"),
            words("knee, marri*, girlfriend, boyfriend, ring, propos*"),
        ),
        (("suitor", "grown", 2),),
        people=(1, 2),
        needs=frozenset({"suitor"}),
        never=words(f"{_NO_BEASTS}, business, project, hand with, plan, budget"),
    ),
    Tableau(
        "figure:toasted",
        (
            words("toast*, clink*, cheer*, raising, raise, celebrat*, drinking, having, enjoying, sharing"),
            words("champagne, wine, glass, glasses, beer, beers, drinks, prosecco, cheers"),
        ),
        (("guest", "grown", 5),),
        setting="room",
        people=(2, 5),
        needs=frozenset({"guest"}),
        flags=(
            ("beer", words("beer, beers, pub, oktoberfest, bavarian, pints")),
            ("wine", words("wine, red wine")),
        ),
        never=words(
            f"{_NO_BEASTS}, bread, table, sunglasses, marshmallow*, wearing glasses, dwarf, pirates, viking*"
        ),
    ),
    Tableau(
        "figure:unwrapped",
        (
            words("open*, unwrap*"),
            words("present, presents, gift, gifts"),
            words("christmas, xmas, tree"),
        ),
        (("guest", "any", 5),),
        setting="room",
        indoors=True,
        people=(1, 5),
        needs=frozenset({"guest"}),
        never=words(f"{_NO_BEASTS}, santa, card"),
    ),
    Tableau(
        "figure:at_treetop",
        (
            words("rescu*, sav*, get*, reach*, help*, bring*"),
            words("tree, branch"),
            words("cat, kitten"),
            words("ladder, firefighter, fireman, firewoman, stuck, rescu*"),
        ),
        (("rescuer", "any", 1), ("pet", "pet", 1)),
        setting="meadow",
        people=(1, 1),
        needs=frozenset({"rescuer", "pet"}),
        never=words("dog, icon, logo, two cats"),
    ),
    Tableau(
        "figure:on_beam",
        (
            words("beam, girder, i-beam"),
            words("worker, workers, men, builders, construction, crew, ironworkers"),
            words("sit*, lunch, eat*, rest*"),
        ),
        (("worker", "grown", 6),),
        setting="rooftops",
        indoors=True,
        people=(1, 9),
        never=words(f"{_NO_BEASTS}, balance, laser, light"),
    ),
    Tableau(
        "figure:trick_or_treat",
        (words("trick or treat*, trick-or-treat*, trick and treat*"), words("trick*")),
        (("child", "young", 4), ("child", "any", 4)),
        setting="street",
        people=(1, 4),
        needs=frozenset({"child"}),
        never=words(f"{_NO_BEASTS}, bag design, flyer, card, invitation"),
    ),
    Tableau(
        "figure:paddled",
        (
            words("row, rows, rowing, rower, rowers, paddl*, canoe*, kayak*"),
            words(
                "boat, rowboat, canoe, kayak, rowing, kayaking, canoeing, paddling, lake, river, rower,"
                " rowers"
            ),
        ),
        (("paddler", "any", 3),),
        setting="lake",
        people=(1, 3),
        needs=frozenset({"paddler"}),
        never=words(
            f"{_NO_BEASTS}, carry*, machine, gym, stand up, paddleboard*, surf*, oars crossed, ducks,"
            " gondola, whale, dragon, waterfall, night market, penguin, raft, shells, viking*, swan, dock,"
            " pool, in"
            " a row,"
            " a row of, rows of, front row, sunset silhouette, wheel, steamer, tied, empty, yellow kayak on"
        ),
    ),
)
