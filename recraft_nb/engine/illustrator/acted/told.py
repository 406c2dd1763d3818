"""Which words ask for a scene of a tale or a feast: stuck in a chimney, a cake cut, an egg hunt."""

from __future__ import annotations

import re

from recraft_nb.engine.illustrator.acted.kinds import Tableau, words

#: Such scenes.
TALES_AND_FEASTS = (
    Tableau(
        "figure:chimney_stuck",
        (
            words("chimney"),
            words(
                "stuck, wedged, jammed, squeez*, trapped, climbing down, sliding down, going down,"
                " coming down, upside down"
            ),
        ),
        (("stuck", "any", 1),),
        setting="snow",
        people=(1, 1),
        flags=(("legs", words("legs, boots, feet, upside down, head first")),),
        never=words("cat, bird, stork, logo, fireplace"),
    ),
    Tableau(
        "figure:moon_fishing",
        (
            words("fishing, fishes, fisherman, fishing rod"),
            words("moon, crescent"),
            words("edge, sitting, sits, rim, on, from"),
        ),
        (("angler", "any", 1),),
        setting="space",
        people=(1, 1),
        never=words("lake, boat, river, pond, sea, dock, pier, moonlight, under"),
    ),
    Tableau(
        "figure:rock_mermaid",
        (words("mermaid"), words("rock, rocks, boulder, reef, shore")),
        (("mermaid", "any", 1),),
        setting="sea",
        people=(1, 1),
        flags=(
            ("combs", words("comb*, brush*, hair")),
            ("reads", words("reading, reads")),
            ("holds", words("holding, shell, pearl, mirror, playing, harp, reading")),
        ),
        never=words("underwater, coral, playing, harp, pearl, mirror"),
    ),
    Tableau(
        "figure:dug_up",
        (
            words("dig, digs, digging, digging up, dug, unearth*, finding, finds, find, discover*, uncover*"),
            words("treasure, treasure chest, chest, gold"),
        ),
        (("digger", "any", 3),),
        setting="beach",
        people=(1, 3),
        never=words("underwater, diver, cave, dragon, dog, attic, map only"),
    ),
    Tableau(
        "figure:brave_tooth",
        (
            words("tooth, molar"),
            words("cape, superhero, hero, super"),
        ),
        (),
        setting="meadow",
        people=(0, 1),
        anyone=True,
        never=words("dentist, tooth fairy, logo, brushing"),
    ),
    Tableau(
        "figure:brave_tooth",
        (
            words("tooth, molar"),
            words("fight*, battl*, punch*, defeat*, beat*, against"),
            words("monster, monsters, germs, germ, bacteria, plaque, cavity, bugs, sugar"),
        ),
        (),
        setting="meadow",
        people=(0, 1),
        anyone=True,
    ),
    Tableau(
        "figure:cake_cutting",
        (
            words("cut, cuts, cutting, slicing"),
            words("wedding cake, cake"),
            words("bride, groom, couple, newlyweds, wedding"),
        ),
        (("right", "any", 1), ("left", "any", 1)),
        setting="garden",
        people=(0, 2),
        anyone=True,
        never=words("cat, dog"),
    ),
    Tableau(
        "figure:egg_hunt",
        (
            words(
                "hunt, hunting, hunts, searching, looking for, finding, collecting, gathering, searches, find"
            ),
            re.compile(r"\begg hunt\b|\b(?:easter|colou?red|painted|chocolate) eggs\b|\beggs\b.*\beaster\b"),
        ),
        (("hunter", "young", 4),),
        setting="garden",
        people=(0, 6),
        anyone=True,
        never=words("hen, chicken, bunny, rabbit, logo, poster"),
    ),
    Tableau(
        "figure:lamp_lighting",
        (
            words("diya, diyas, diwali, deepavali, oil lamps"),
            words(
                "family, mother, father, children, kids, girl, boy, woman, man, people, friends, couple,"
                " parents, sisters"
            ),
        ),
        (("family", "any", 5),),
        setting="garden",
        people=(1, 6),
        never=words("fireworks, sparkler, sparklers, rangoli, sweets, icon, logo"),
    ),
    Tableau(
        "prop:lantern_porch",
        (
            words(
                "jack o lantern, jack o lanterns, jack-o-lantern, jack-o-lanterns, jack-o'-lanterns,"
                " jack o' lanterns,"
                " carved pumpkin, carved pumpkins, pumpkins, pumpkin"
            ),
            words("porch, front steps, doorstep, front door, steps of, veranda"),
        ),
        (),
        setting="garden",
        people=(0, 0),
        anyone=True,
        flags=(
            ("lanterns:2", words("two, pair")),
            ("lanterns:4", words("four")),
            ("lanterns:5", words("five, many, several, lots, row")),
            ("lanterns:6", words("six")),
            ("lanterns:7", words("seven, eight, nine, ten")),
        ),
        never=words("autumn, thanksgiving, sunny, harvest"),
    ),
)
