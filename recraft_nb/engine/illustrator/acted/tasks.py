"""Which words ask for a scene of a task: under the sink, a flat tyre, an oven, a bath, a stall, a party."""

from __future__ import annotations

from recraft_nb.engine.illustrator.acted.kinds import Tableau, words

#: Such scenes.
TASKS = (
    Tableau(
        "figure:under_sink",
        (
            words("under, below, beneath, pipe, pipes, leak, leaking, plumbing"),
            words("sink, pipe, pipes"),
            words("fix*, repair*, plumb*, lying, leak*"),
        ),
        (("fixer", "any", 1),),
        setting="room",
        indoors=True,
        people=(1, 1),
        never=words("smok*, bagpipe*, organ, cat, dog, steam, factory, street, garden, oil"),
    ),
    Tableau(
        "figure:flat_tyre",
        (words("tire, tyre, tires, wheel"), words("chang*, flat, fix*, replac*, swapping, jack")),
        (("fixer", "any", 1),),
        setting="road",
        people=(1, 1),
        never=words(
            "bike, bicycle, motorcycle, steering, ferris, pottery, swing, tractor, truck, bus,"
            " spinning, race, pit"
        ),
    ),
    Tableau(
        "figure:at_oven",
        (
            words("oven"),
            words("bread, loaf, loaves, baguettes, pizza, sourdough"),
            words("put*, slid*, tak*, pull*, bak*, peel, remov*"),
        ),
        (("baker", "any", 1),),
        setting="bakery",
        people=(1, 1),
        never=words("microwave, cat, dog, child, kid, icon"),
    ),
    Tableau(
        "figure:bath_time",
        (
            words("bath*, wash*, tub, bathtub"),
            words("baby, toddler, son, daughter, child, boy, girl, kid"),
            words("bath*, tub"),
        ),
        (("child", "young", 1), ("grown", "grown", 1)),
        setting="bathroom",
        people=(2, 2),
        needs=frozenset({"child", "grown"}),
        never=words("dog, cat, bird bath, beach, brush*, hands, bathroom mirror, sea"),
    ),
    Tableau(
        "figure:stall_keeper",
        (
            words(
                "stall, market stand, fruit stand, vegetable stand, flower stand, market stalls,"
                " farm stand, lemonade stand"
            ),
            words(
                "behind, sell*, vendor, merchant, seller, shopkeeper, buy*, farmer, market trader,"
                " keeper, at, customer*"
            ),
        ),
        (("seller", "seller", 1), ("seller", "old", 1), ("seller", "any", 1), ("buyer", "any", 2)),
        setting="street",
        people=(1, 6),
        flags=(
            ("sells:honey", words("honey, jam, jams, jars")),
            ("sells:candles", words("candles, beeswax, wax")),
            ("sells:flowers", words("flowers, flower, roses, tulips, bouquets")),
            ("sells:bread", words("bread, loaves, pastries, bakery")),
            ("sells:cheese", words("cheese, cheeses")),
            ("sells:fish", words("fish, seafood")),
            ("sells:pottery", words("pottery, ceramics, vases, pots")),
        ),
        never=words(
            "horse, isometric, empty, no people, spice*, books, cat, dog, food truck,"
            " night market, lantern*, robot, goblin, witch, wizard, dragon, alien"
        ),
    ),
    Tableau(
        "figure:carried_together",
        (
            words("carry*, carries, lift*, mov*, lugging, hauling"),
            words(
                "sofa, couch, table, wardrobe,"
                " mattress, bed, ladder, canoe, boat, kayak, big box, large box, huge box, heavy box,"
                " big package, fridge, piano, crate"
            ),
        ),
        (("bearer", "any", 2),),
        setting="room",
        people=(2, 2),
        flags=(
            ("load:table", words("table")),
            ("load:ladder", words("ladder")),
            ("load:boat", words("canoe, boat, kayak")),
            ("load:bed", words("mattress, bed")),
            ("load:box", words("box, package, wardrobe, fridge, crate")),
        ),
        never=words(
            "on the sofa, on a sofa, on the couch, on the bed, on a bed, sleep*, baby, tray,"
            " boxes, into a boat, stairs, in a boat, ants, table tennis, cat, dog, food, plates,"
            " at the table, to the table, house"
        ),
    ),
    Tableau(
        "figure:birthday_table",
        (
            words("birthday, candles"),
            words("blow*, candles, cake"),
            words(
                "family, friends, surrounded,"
                " around, everyone, party, guests, together, kids, children, parents"
            ),
        ),
        (("hero", "young", 1), ("hero", "any", 1), ("guest", "any", 4)),
        setting="room",
        people=(1, 9),
        never=words(
            "cat, dog, bear, card, invitation, poster, dinosaur, elephant, rabbit, animals, fox,"
            " mouse, dragon, unicorn, monster*, astronaut*, robot*, menorah"
        ),
    ),
    Tableau(
        "figure:barre",
        (
            words("ballet, ballerina, ballerinas"),
            words("barre, class, lesson, teacher, practice, practicing, studio, rehears*, mirror, students"),
        ),
        (("dancer", "young", 5), ("teacher", "teacher", 1), ("dancer", "any", 5)),
        setting="studio",
        people=(1, 7),
        never=words("cat, hippo*, bear, shoes, tutu on, mouse, slippers, elephant, stage, swan"),
    ),
)
