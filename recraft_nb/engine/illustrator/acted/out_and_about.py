"""Which words ask for a scene of work, street or music: a hive, a lesson on wheels, a choir."""

from __future__ import annotations

import re

from recraft_nb.engine.illustrator.acted.kinds import Tableau, words

_RIDES = words("bike, bicycle, scooter, skates, skate, cycle, tricycle, rollerblades, roller skates")
#: Such scenes.
OUT_AND_ABOUT = (
    Tableau(
        "figure:at_screens",
        (
            re.compile(
                r"\bfrom (?:the )?(?:behind|back)\b|\b(?:back|rear) view\b"
                r"|\bover (?:the |his |her |their )?shoulder\b"
                r"|\b(?:two|three|four|dual|multiple|several|many|triple)"
                r" (?:\w+ )?(?:monitors|screens|displays)\b"
            ),
            words("desk, computer, monitor, monitors, screens, screen, laptop, workstation, pc"),
        ),
        (("worker", "any", 1),),
        setting="office",
        anyone=True,
        flags=(
            (
                "charts",
                words(
                    "data, analyst, analytics, trader, charts, chart, dashboard, dashboards, graphs,"
                    " stock, stocks, finance, accountant"
                ),
            ),
            ("art", words("designer, illustrator, artist, drawing, painter, photo*")),
            ("game", words("gamer, gaming, game, streamer")),
        ),
        never=words("cat, dog, robot, icon, empty, no people, setup, room full, team"),
        people=(0, 1),
    ),
    Tableau(
        "figure:at_hive",
        (
            words("beekeeper, beekeepers, bee keeper, apiarist"),
            words(
                "frame, frames, hive, hives, beehive, beehives, honeycomb, comb, inspect*, checking,"
                " lifting, opening"
            ),
        ),
        (("keeper", "any", 1),),
        setting="meadow",
        people=(1, 1),
        never=words("jar, jars, selling, stall, market, portrait, two"),
    ),
    Tableau(
        "figure:examination",
        (
            words("vet, veterinarian, veterinary"),
            words(
                "examin*, check*, treat*, vaccinat*, bandag*, listen*, looking, weigh*, stethoscope,"
                " giving, puppy, kitten, dog, cat, rabbit"
            ),
        ),
        (("vet", "carer", 1), ("pet", "pet", 1), ("owner", "any", 1)),
        setting="ward",
        people=(1, 2),
        needs=frozenset({"pet"}),
        never=words("horse, cow, waiting, mascot, logo"),
    ),
    Tableau(
        "figure:dog_run",
        (
            words("jog, jogs, jogging, run, runs, running, sprinting"),
            words(
                "dog, dogs, puppy, labrador, husky, retriever, collie, terrier, dalmatian, corgi,"
                " poodle, beagle, shepherd"
            ),
        ),
        (("runner", "any", 1), ("dog", "pet", 1)),
        setting="meadow",
        people=(1, 1),
        needs=frozenset({"dog"}),
        never=words(
            "away, after, chas*, from, toward, towards, fetch, frisbee, ball, sheep, police, into,"
            " robot, bicycle, sled, snow, to catch"
        ),
    ),
    Tableau(
        "figure:riding_lesson",
        (
            words("teach*, help*, learn*, taught, lesson"),
            words("ride, riding, cycle, cycling, bike, bicycle, scooter, skate, skating"),
            _RIDES,
        ),
        (("pupil", "young", 1), ("teacher", "grown", 1)),
        setting="meadow",
        people=(1, 2),
        needs=frozenset({"pupil"}),
        flags=(
            ("on:scooter", words("scooter")),
            ("on:skates", words("skate, skates, skating, rollerblades")),
        ),
        never=words("horse, pony, ice, alone, board, skateboard"),
    ),
    Tableau(
        "figure:street_crossing",
        (
            re.compile(
                r"\bcross(?:es|ing)?\b(?: (?:over|at|on))?(?: (?:the|a|an))?"
                r"(?: \w+)? (?:street|road|avenue)\b|\bcrosswalk\b|\bzebra crossing\b|\bpedestrian crossing\b"
            ),
            words("help*, hand, hands, together, lead*, walk*, guid*"),
        ),
        (("led", "old", 1), ("helper", "any", 1), ("led", "any", 1)),
        setting="street",
        people=(2, 2),
        never=words("chicken, duck*, dog, cat, beatles, aerial, above"),
    ),
    Tableau(
        "figure:toddling",
        (words("first steps, first step, learning to walk, learns to walk"),),
        (("child", "young", 1), ("grown", "grown", 1)),
        setting="room",
        people=(1, 2),
        never=words("giraffe, foal, puppy, moon, robot"),
    ),
    Tableau(
        "figure:high_seat",
        (
            words("lifeguard, lifeguards"),
            words("chair, tower, stand, watching, watches, seat, post, duty, looking"),
        ),
        (("guard", "any", 1),),
        setting="beach",
        people=(1, 4),
        never=words("running, hut, saving, rescu*, dog"),
    ),
    Tableau(
        "figure:carriage_seat",
        (
            words("on, in, inside, aboard"),
            words("train, subway, metro, bus, tram, tube, underground, carriage, commuter"),
            words(
                "asleep, sleep*, doz*, nap*, nodding, tired, reading, reads, phone, texting, sitting, seat"
            ),
        ),
        (("rider", "any", 1),),
        setting="coach",
        people=(1, 1),
        indoors=True,
        flags=(
            ("reads", words("reading, reads, book, novel, newspaper")),
            ("phone", words("phone, texting, smartphone, scrolling")),
            ("night", words("night, late, last, evening, dark, midnight, subway, metro, tube, underground")),
        ),
        never=words(
            "driver, driving, stop, waiting, station, platform, outside, toy, model, catch*, window,"
            " school bus, under, cat, dog, old lady, roof"
        ),
    ),
    Tableau(
        "figure:choir",
        (words("choir, choirs, choristers, carolers, carol singers, gospel singers"),),
        (("singer", "any", 12),),
        setting="theatre",
        people=(0, 12),
        anyone=True,
        flags=(("claps", words("clap*")),),
        never=words(
            "bird*, frog*, animal*, cat, cats, angel*, penguin*, monk*, dog*, mice, cricket*, bear*, logo"
        ),
    ),
    Tableau(
        "figure:strings",
        (
            words(
                "string quartet, string trio, string quintet, string duo, string ensemble,"
                " chamber music, chamber orchestra, cello quartet, violin quartet, quartet of strings"
            ),
        ),
        (("player", "any", 5),),
        setting="theatre",
        people=(0, 5),
        anyone=True,
        never=words("animal*, cat, cats, frog*, mice, cricket*, bear*, fox*, rabbit*, dog*, skeleton*, logo"),
    ),
    Tableau(
        "figure:cafe_guests",
        (
            words(
                "cafe, café, coffee shop, coffeehouse, bistro, coffee, tea, cappuccino, espresso,"
                " brunch, latte"
            ),
            words(
                "table, sit, sits, sitting, seated, chat, chats, chatting, talk, talks, talking, having,"
                " meet, meeting, gossiping, catching up, laughing, sharing, date,"
                " reading, working"
            ),
        ),
        (("guest", "any", 4),),
        setting="restaurant",
        people=(1, 4),
        flags=(
            ("load:book", words("book, reading, novel, newspaper")),
            ("load:laptop", words("laptop, working")),
            ("load:phone", words("phone")),
        ),
        never=words(
            "barista, waiter, waitress, counter, isometric, from above, cat, dog, robot, sofa, couch,"
            " bed, boss, office, window, desk, floor, blanket, picnic, bench, hill, mountain, campfire,"
            " tent, pouring, mad, hatter,"
            " balcony, steps, porch, garden, beach, kitchen, elephant, bear, making, serving, ceremony,"
            " party, team, man behind, stall, queue, line, sleepy, dragon, knight, space, boat,"
            " standing, walking"
        ),
    ),
)
