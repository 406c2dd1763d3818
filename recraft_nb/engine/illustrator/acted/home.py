"""Which words ask for a scene at home: a nap, a story, homework, a visit, the stairs, a window, a door."""

from __future__ import annotations

import re

from recraft_nb.engine.illustrator.acted.kinds import Tableau, words

#: Words of who sleeps.
ASLEEP = words(
    "asleep, sleep, sleeps, sleeping, nap, naps, napping, dozing, dozes, dozed, snoozing, snores,"
    " snoring, nodding off"
)
_SOFA = words("sofa, couch, settee, loveseat")
_LOADS = (
    ("load:child", words("son, daughter, child, baby, toddler, boy, girl, kid")),
    ("load:pet", words("puppy, kitten")),
    ("load:basket", words("laundry, basket, clothes")),
    ("load:suitcase", words("suitcase, suitcases, luggage, bag, bags, trunk")),
    ("load:box", words("box, boxes, package, packages, parcel, crate, furniture, carton, things")),
)
_BROUGHT = (
    ("load:pizza", words("pizza, pizzas, takeaway, takeout")),
    ("load:flowers", words("flowers, bouquet, roses, tulips")),
    ("load:letter", words("letter, letters, envelope, postcard")),
    ("load:bag", words("groceries, grocery, food, vegetables, shopping")),
    ("load:box", words(r"package, parcel, box, boxes, delivery, delivers, delivering, present, gift")),
)
#: Such scenes.
AT_HOME = (
    Tableau(
        "figure:nap",
        (ASLEEP, _SOFA),
        (("sleeper", "any", 1), ("pet", "pet", 1)),
        setting="room",
        indoors=True,
        flags=(
            ("load:baby", words("baby, newborn, infant, toddler, daughter on his, son on his")),
            ("load:pet", words("cat, dog, kitten, puppy, rabbit")),
            ("load:book", words("book, magazine, newspaper, novel")),
        ),
        never=words("beside, next to him, playing, reads, watching, outside"),
        people=(1, 2),
    ),
    Tableau(
        "figure:story_time",
        (
            words("read, reads, reading, show, shows, showing, tell, tells, telling, looking, looks"),
            words("book, books, story, stories, album, photos, photo, fairy tale, fairy tales, pictures"),
            words("sofa, couch, settee, album, armchair, grandma, grandmother, grandpa, grandfather, granny"),
        ),
        (("child", "young", 4), ("teller", "grown", 1)),
        setting="room",
        needs=frozenset({"child", "teller"}),
        never=words("bed, bedtime, campfire, under, library, cat, dog, class, classroom, pupils"),
        people=(2, 6),
    ),
    Tableau(
        "figure:study_visit",
        (
            words("study, studies, studying, homework, works, working, writing, reading"),
            words("desk"),
            words("bring*, serv*, hands, handing, carrying, carries, offers, offering, gives, giving"),
            words(
                "tea, coffee, chai, cup, mug, milk, cocoa, snack, snacks, cookies, plate, sandwich,"
                " fruit, soup, food"
            ),
        ),
        (("student", "young", 1), ("student", "any", 1), ("guest", "any", 1)),
        setting="room",
        indoors=True,
        flags=(("load:plate", words("snack, snacks, cookies, plate, sandwich, fruit, soup, food")),),
        people=(2, 2),
    ),
    Tableau(
        "figure:homework",
        (
            words("homework, maths, math, spelling, study, studying, drawing, coloring, colouring, writing"),
            words("homework, table"),
        ),
        (("child", "young", 4), ("helper", "grown", 1)),
        setting="room",
        needs=frozenset({"child"}),
        never=words(
            "desk, floor, chalk, pavement, robot, dog, cat, wall, blackboard, classroom, class, outside,"
            " park, picnic"
        ),
        people=(1, 5),
    ),
    Tableau(
        "figure:bedside",
        (
            words("bedside, bed"),
            words("nurse, doctor, visit*, sick, ill, patient, hospital, bedside, hand"),
        ),
        (("carer", "carer", 1), ("patient", "old", 1), ("patient", "any", 1), ("carer", "any", 1)),
        setting="ward",
        never=words("flower bed, garden, reading, story, asleep, cat, dog"),
        people=(2, 2),
    ),
    Tableau(
        "figure:stairs_up",
        (
            words("stairs, staircase, upstairs, stairway"),
            words(
                "carrying, carries, carry, lugging, hauling, climbing, climbs, going, goes, walking,"
                " walks, running, runs"
            ),
            words("up, upstairs, climbing, climbs, stairs"),
        ),
        (("climber", "grown", 1), ("climber", "any", 1), ("child", "young", 1)),
        setting="room",
        flags=_LOADS,
        never=words(
            "down, downstairs, skat*, slid*, sitting, wheelchair, dress, castle, temple, fire*, burning,"
            " spiral, stone"
        ),
        people=(1, 2),
    ),
    Tableau(
        "figure:window_gazer",
        (
            re.compile(
                r"\b(?:look|looks|looking|gaz\w+|star(?:es|ing)|peer\w*|watch\w*) (?:\w+ ){0,3}"
                r"(?:out|through|outside|at|from|in) (?:of )?"
                r"(?:(?:an?|the|his|her|their) )?(?:\w+ ){0,2}window"
                r"|\b(?:standing|stands|sitting|sits) (?:by|at|in front of|before)"
                r" (?:an?|the|his|her) (?:\w+ )?window\b"
            ),
        ),
        (("looker", "any", 1), ("pet", "pet", 1)),
        setting="room",
        indoors=True,
        flags=(
            ("city", words("city, skyline, town, skyscrapers, apartment, lights, street, office")),
            ("rain", words("rain, rainy, raining, storm")),
            ("snow", words("snow, snowy, snowing, snowfall, winter")),
        ),
        never=words(
            "train, bus, plane, airplane, car, spaceship, spacecraft, shop, store, castle, tower, cafe,"
            " cottage, café, bakery, sitting on, desk, window seat, dog, tram, space, subway, ship, painting,"
            " reading, kitchen, cat"
        ),
        people=(1, 1),
    ),
    Tableau(
        "figure:on_ladder",
        (
            words("ladder, stepladder"),
            words("bulb, lamp, light, lightbulb, ceiling, chandelier, picture, picture frame"),
        ),
        (("fitter", "any", 1),),
        setting="room",
        indoors=True,
        people=(1, 1),
        flags=(("load:picture", words("picture, frame")),),
        never=words(
            "tree, street, outside, christmas, fire*, fairy, library, wall, apple, apples, roof, string"
        ),
    ),
    Tableau(
        "figure:at_door",
        (
            words("door, doorstep, doorway"),
            words(
                "deliver*, handing, hands, bring*, gives, giving, receiv*, courier, postman, mailman,"
                " mail carrier, greets, greeting, welcoming"
            ),
        ),
        (("guest", "courier", 1), ("guest", "any", 1), ("host", "any", 1)),
        setting="garden",
        people=(1, 2),
        flags=_BROUGHT,
        never=words("halloween, trick, candy, wedding, barn, castle, closed, cat, dog, elevator, car, santa"),
    ),
    Tableau(
        "figure:armchair_nap",
        (ASLEEP, words("armchair, rocking chair, recliner, easy chair")),
        (("sleeper", "any", 1), ("pet", "pet", 1)),
        setting="room",
        indoors=True,
        people=(1, 1),
        flags=(
            ("load:pet", words("cat, kitten, dog, puppy")),
            ("load:book", words("book, novel")),
            ("load:paper", words("newspaper, paper, magazine")),
        ),
        never=words("beside, next to him, next to her, watching, outside, porch"),
    ),
    Tableau(
        "figure:haircut",
        (
            words("barber, barbers, hairdresser, hair stylist, hairstylist, haircut, stylist"),
            words("cut*, shav*, trim*, styl*, haircut, giving, gives, beard"),
        ),
        (("barber", "barber", 1), ("guest", "any", 1), ("barber", "any", 1)),
        setting="salon",
        people=(1, 2),
        flags=(("shaves", words("shav*, beard, razor")),),
        never=words("pole, logo, icon, sign, dog, cat, sheep, lion, shop front, barbershop interior, empty"),
    ),
    Tableau(
        "figure:over_fence",
        (words("fence, hedge"), words("talk*, chat*, gossip*, neighbour*, neighbor*, greet*, leaning")),
        (("talker", "any", 2),),
        setting="garden",
        people=(2, 2),
        never=words("jump*, climb*, horse, cow, cat, dog, paint*, build*, repair*, fixing, sheep, ball"),
    ),
)
