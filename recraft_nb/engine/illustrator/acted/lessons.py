"""Which words ask for a scene of telling, learning or play: a fireside, a map, a potter, a band, a leap."""

from __future__ import annotations

from recraft_nb.engine.illustrator.acted.kinds import Tableau, words

_YOUNG = "kid, kids, child, children, boy, boys, girl, girls, toddler, son, daughter, friends"
#: Such scenes.
LESSONS = (
    Tableau(
        "figure:fireside",
        (
            words("story, stories, tale, tales, reading, reads, fairy tale"),
            words("fireplace, fireside, armchair, hearth, by the fire, fire"),
        ),
        (("child", "young", 4), ("teller", "old", 1), ("teller", "grown", 1)),
        setting="room",
        indoors=True,
        people=(2, 5),
        needs=frozenset({"child", "teller"}),
        flags=(
            ("reads", words("read, reads, reading, book")),
            ("fire", words("by the fire, fireside, hearth, the fire, a fire")),
        ),
        never=words("campfire, forest, beach, sofa, couch, cat, dog, bed, camp, outside, tribe, cave"),
    ),
    Tableau(
        "figure:at_map",
        (
            words("teacher, professor, teaching, explorer, guide, captain"),
            words("point*, show*, explain*, teach*"),
            words("map, world map"),
        ),
        (("pupil", "young", 4), ("teacher", "teacher", 1), ("teacher", "any", 1)),
        setting="classroom",
        people=(1, 6),
        never=words("treasure, phone, pirate, old map in, trail, mountain, forest"),
    ),
    Tableau(
        "figure:potter",
        (
            words("pottery, potter, potter's wheel, clay"),
            words("wheel, shap*, throwing, making, mak*, hands, potter, mould*, mold*"),
        ),
        (("potter", "any", 1),),
        setting="room",
        people=(0, 1),
        anyone=True,
        never=words(
            "harry, shop, market, collection, set of, broken, shelf of, class, kids, children,"
            " vase of, icon, wheelbarrow, logo, plant*, flower*"
        ),
    ),
    Tableau(
        "figure:marching_band",
        (
            words("marching band, brass band, parade band, band"),
            words("parade, march*, street, drums and trumpets"),
        ),
        (("player", "any", 6),),
        setting="street",
        people=(0, 9),
        anyone=True,
        never=words(
            "rubber, rock, cat, dog, frog*, animal*, mice, elephant*, stage, concert, hair, wrist, jazz"
        ),
    ),
    Tableau(
        "figure:heartbeat",
        (
            words("doctor, pediatrician, nurse, physician"),
            words("stethoscope, heart, heartbeat, chest, lungs, check-up, checkup, examin*"),
            words("listen*, check*, examin*, stethoscope, hear*"),
        ),
        (("patient", "young", 1), ("doctor", "carer", 1), ("patient", "any", 1), ("doctor", "any", 1)),
        setting="ward",
        people=(1, 2),
        never=words(
            "vet, teddy, toy, dog, cat, bear, in bed, bedside, eye, eyes, ear, teeth, x-ray, icon, logo"
        ),
    ),
    Tableau(
        "figure:plait",
        (words("braid*, plait*, combing, brush*"), words("hair")),
        (("sitter", "young", 1), ("braider", "any", 1), ("sitter", "any", 1)),
        setting="room",
        people=(2, 2),
        never=words("horse, dog, cat, mirror, long hair, her own, doll, pony, mermaid, with braided"),
    ),
    Tableau(
        "figure:dock_leap",
        (words("jump*, leap*, div*"), words("dock, jetty, pier, pontoon"), words(_YOUNG)),
        (("jumper", "young", 3), ("jumper", "any", 3)),
        setting="lake",
        people=(1, 5),
        never=words("dog, cat, fish, dolphin*, frog, boat, spaceship, scuba"),
    ),
    Tableau(
        "figure:puddle_leap",
        (words("jump*, splash*, stomp*, leap*, hop*"), words("puddle, puddles")),
        (("jumper", "young", 3), ("jumper", "any", 3)),
        setting="street",
        people=(1, 3),
        never=words("dog, cat, frog, car, bus, duck*, pig, over a, umbrella, umbrellas"),
    ),
    Tableau(
        "figure:bench_cards",
        (words("play*"), words("cards"), words("bench")),
        (("player", "any", 2),),
        setting="meadow",
        people=(2, 2),
        never=words("cat, dog, robot*"),
    ),
)
