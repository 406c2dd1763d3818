"""What things are like: how big, where they live, whether they fly, swim or stand.

Tables only. Keys are words of prompts and names of pictures; the part after ``prop:``, ``figure:`` or
``animal:`` counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.compose.sizes import SIZES
from recraft_nb.engine.illustrator.language.grammar import kinds_by_word
from recraft_nb.engine.illustrator.props.beasts import stood_up

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.brief import Subject


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FLIES = _words("""
    earth_above
    chandelier string_lights spider_thread
    paper_plane fireworks hummingbird kingfisher woodpecker
    moon_swing
    bird butterfly bee honeybee balloon airplane small-airplane helicopter kite hot_air_balloon
    hot-air-balloon ufo flying-saucer cloud sun moon full-moon crescent-moon star rainbow bat
    fairy parachute comet ghost dove dragonfly mosquito fly parrot-flying airship blimp drone
    ladybug-flying cloud_big satellite airplane-departure rocket firefly swallow snowflake sun-with-face
    glowing-star shooting-star owl-flying
""")
SPACEBORN = _words("""
    planet ringed-planet earth moon full-moon rocket satellite ufo flying-saucer astronaut alien comet
    star sun spaceship galaxy telescope-space space-shuttle
""")
FLOATS = _words("""
    houseboat paddle_steamer tugboat buoy
    dock_leap paddled
    heart_of_two rock_mermaid kraken_ship
    gondola golden_gate opera_house cargo_ship
    fishing_boat raft rowing_boat
    paper_boat
    sailboat boat ship canoe yacht speedboat ferry passenger-ship motor-boat rowboat duck swan goose
    longship
    sailing_ship kayak surfer submarine pirate-ship iceberg buoy raft person-rowing-boat person-surfing
    rubber-duck island ring-buoy lily otter
""")
SWIMS = _words("""
    fish tropical-fish whale spouting-whale dolphin shark octopus turtle sea-turtle jellyfish squid
    blowfish shrimp lobster crab seal seahorse mermaid diver submarine starfish coral orca narwhal ray
    eel clownfish swordfish axolotl scuba_diver anglerfish
""")
BOTTOM = _words("""
    crab lobster starfish coral seaweed treasure chest shell spiral-shell anchor seashell oyster amphora
    wreck anemone hermit_crab
""")
WHEELED = _words("""
    vintage_car sports_car police_car pickup go_kart wagon caravan excavator bulldozer tank
    automobile car taxi bus truck racing-car motorcycle bicycle tractor van train locomotive scooter
    motor-scooter kick-scooter minibus police-car fire-engine ambulance sport-utility-vehicle
    delivery-truck pickup-truck sports-car vintage-car skateboard articulated-lorry
""")
HATS = _words("""
    hat top-hat crown cap billed-cap womans-hat helmet rescue-workers-helmet graduation-cap beanie hood
    military-helmet witch-hat party-hat beret santa-hat turban wreath halo headphone headphones bow
    ribbon cowboy-hat cowboy_hat santa_hat party_hat wizard_hat witch_hat pirate_hat straw_hat top_hat elf_hat
    hard_hat chef_hat bunny_ears antlers
""")
GLASSES = _words("glasses sunglasses goggles spectacles monocle mask eye-patch")
NECKWEAR = _words("scarf tie necktie necklace bow-tie collar bell medal lei cape")
#: What shines in the sky: never stood under, never on the ground.
CELESTIAL = _words(
    "earth_above moon full-moon crescent-moon sun star stars sun-with-face rainbow cloud cloud_big"
    " glowing-star comet"
)
#: Words of ground that pictures would show as a thing: an ice cube, a wave.
GROUNDS = _words("ice snow water-wave wave waves sand grass leaf-fluttering-in-wind snowflake lava")
#: Pictures that are a place of their own, and fill the page.
FILLING = frozenset({
    "figure:window_gazer", "figure:tale_table", "figure:chimney_stuck", "figure:moon_fishing",
    "figure:dug_up", "figure:cake_cutting", "figure:egg_hunt", "figure:lamp_lighting",
    "prop:lantern_porch", "figure:rock_mermaid",
    "prop:saucer_beam", "prop:kraken_ship", "figure:moon_swing", "prop:grave_hand", "figure:coffin_rise",
    "prop:phoenix_rise", "figure:nativity", "prop:advent_wreath", "figure:dragon_dance",
    "prop:stocking_mantel",
    "figure:beanstalk", "figure:maypole", "prop:glass_world",
})  # fmt: skip
#: Traits of what is in the air.
AIRBORNE = _words("flying soaring gliding hovering floating jumping leaping swooping")
#: What one sits on.
SEATS = _words("""
    sled wagon
    throne rock wall log stool pillow blanket barrel crate stairs rocking_chair bed moon crescent-moon
    suitcase fence bench manual-wheelchair
    dentist_chair barber_chair
    chair armchair sofa couch stool seat swing couch-and-lamp rocking-chair hammock
""")
#: Doings that name a place without saying it.
DOINGS: dict[str, str] = kinds_by_word(
    {
        "lake": "fishing kayaking canoeing swimming rowing",
        "sea": "surfing surfer sailing windsurfing windsurfer kitesurfing diving",
        "snow": "skiing snowboarding skating sledding sledging ice-skating",
        "mountain": "hiking climbing climber hiker mountaineer",
        "forest": "camping",
        "garden": "gardening gardener watering",
        "kitchen": "cooking baking",
        "stadium": "soccer football rugby",
        "street": "cycling shopping",
        "meadow": "picnic jogging running yoga",
        "road": "driving racing hitchhiking",
    }
)
#: Library faces of animals; they get an animal's body, not clothes.
ANIMAL_FACES = _words("""
    moose wolf fox bear rabbit-face cat-face dog-face tiger-face lion panda koala frog pig-face cow-face
    mouse-face hamster monkey-face dragon-face unicorn horse-face boar raccoon polar-bear donkey goat
    hippopotamus bat-face
""")
TREES = _words(
    "cherry_tree apple_tree orange_tree lemon_tree tree evergreen-tree deciduous-tree palm-tree leafless-tree"
    " birch willow"
)
#: What one rides standing.
BOARDS = _words("skateboard surfboard snowboard wave water-wave longboard scooter kick-scooter ski skis")
#: What is called a scooter and has a seat.
MOTORS = frozenset({"prop:scooter", "motor-scooter", "prop:motorcycle"})
#: Too large or too rooted for a room.
OUTDOORS = _words("""
    tree evergreen-tree deciduous-tree palm-tree house castle mountain car automobile bridge windmill
    fence brick_wall roof chimney lighthouse tower church fountain barn tent waterfall rainbow
    statue train truck bus
""")
#: Their place is a must: a fish is in water, a planet in space.
BOUND = SWIMS | SPACEBORN
#: What procedural figures already carry, so that it is not drawn beside them again.
CARRIED: dict[str, frozenset[str]] = {
    "tennis": _words("ball tennis"),
    "snowman": _words("scarf hat top-hat"),
    "snowman-without-snow": _words("scarf hat top-hat"),
    "figure:witch": _words("broom broomstick hat"),
    "figure:wizard": _words("staff wand hat"),
    "figure:knight": _words("sword armor armour shield helmet"),
    "figure:samurai": _words("sword katana armor dagger"),
    "figure:pirate": _words("sword cutlass dagger hat"),
    "figure:farmer": _words("pitchfork hat"),
    "figure:painter": _words("palette brush paintbrush artist-palette"),
    "figure:fisherman": _words("fishing-pole fishing_rod rod fish hat"),
    "figure:doctor": _words("clipboard stethoscope coat"),
    "figure:chef": _words("pan frying-pan hat cooking"),
    "figure:king": _words("crown"),
    "figure:queen": _words("crown"),
    "figure:musician": _words("guitar"),
    "figure:singer": _words("microphone"),
    "figure:scientist": _words("flask"),
    "figure:waiter": _words("tray"),
    "figure:detective": _words("magnifying-glass"),
    "figure:photographer": _words("camera"),
    "figure:santa": _words("hat"),
    "wrapped-gift": _words("ribbon bow"),
    "prop:bowl": _words("milk water"),
    "prop:plate": _words("milk water"),
    "prop:hammock": _words("tree deciduous-tree evergreen-tree palm-tree"),
    "figure:business": _words("briefcase"),
    "figure:mechanic": _words("wrench tool"),
    "figure:builder": _words("hammer helmet hard_hat"),
    "figure:student": _words("open-book backpack"),
    "figure:judge": _words("gavel"),
    "figure:mail": _words("letter envelope love-letter"),
    "figure:hiker": _words("backpack cane staff"),
    "figure:programmer": _words("laptop headphones headphone"),
    "figure:fairy": _words("magic-wand wand"),
    "figure:gardener": _words("watering_can can"),
    "figure:miner": _words("pick pickaxe"),
    "figure:lumberjack": _words("axe"),
    "figure:viking": _words("axe helmet"),
    "figure:trooper": _words("armor armour helmet"),
    "figure:legionary": _words("spear shield helmet armor armour"),
    "figure:goalkeeper": _words("gloves glove"),
    "figure:pharaoh": _words("crook"),
    "prop:longship": _words("sail shield shields"),
    "prop:mecha": _words("armor armour"),
}
#: The trait of a small animal that is as tall as a man.
GIANT = "giant"
#: What reaches from the hand to the ground: no arm is raised for it.
STICKS = _words("cane staff crutch walking-stick broom rake mop golf_club hockey_stick")
#: What is too long for a mouth or a pair of paws.
LONG = _words("magic-wand umbrella sword dagger guitar prop:guitar flag staff fishing_rod broom")
#: What stands and has a face to hang something on.
UPRIGHT = _words("door fireplace gate fence window wardrobe house cabin barn fridge cottage mailbox")
#: What is played on where it stands.
PLAYED = _words("chessboard chess-pawn drum drum_kit piano video-game pool-8-ball television laptop")
#: Animals that sit up and hold things in their paws; the others carry them in the mouth.
_SITTING_UP = _words(
    "bear polar_bear panda koala mouse rabbit hare squirrel raccoon monkey cat guinea_pig red_panda sloth"
    " hamster mole dinosaur otter beaver badger skunk"
)
PAWED = frozenset(f"animal:{name}" for name in _SITTING_UP)
#: What somebody is wrapped in.
WRAPS = frozenset({"prop:blanket", "prop:rug", "prop:towel"})
#: More animals that sit up.
SITTERS = PAWED | {f"animal:{name}" for name in _words("dog fox wolf lion tiger")}
#: Animals that can stand on two legs as people do.
TWO_LEGGED = (
    SITTERS
    | {
        f"animal:{name}"
        for name in _words(
            "gorilla horse unicorn zebra deer cow sheep goat pig hippo giraffe llama leopard rhino bison"
            " bull boar donkey moose highland_cow"
        )
    }
    | {*stood_up.BUILDS}
)
#: What has a saddle.
SADDLED = _words("bicycle motorcycle scooter motor-scooter kick-scooter tricycle")
#: What small animals sit in.
VESSELS = _words("""
    basket box open_box package crate bucket cup teacup mug pot flowerpot bowl bag handbag backpack suitcase
    boot shoe hat top-hat wrapped-gift gift barrel bathtub jar shopping-cart wagon stroller
    hiking-boot sock mitten running-shoe womans-boot cooking saucepan vase pumpkin
""")
HELD = _words("""
    candy_cane scoops fork table_knife whisk piggy_bank groceries paint_can
    wrapped_bouquet bananas key_ring held_sign tag wine_bottle paper_cup toy_car
    cards dumbbell binoculars toast pillow
    cane rake mop vacuum golf_club hockey_stick drill iron net fishing_net toothbrush hairdryer scissors
    paintbrush tray jug saucepan rolling_pin sponge bucket shovel wrench pipe paint_roller stopwatch
    doll fishing_rod briefcase suitcase luggage toolbox jar bottle honey-pot cheese-wedge surfboard
    body_brush umbrella balloon flower bouquet rose tulip sunflower sword dagger book books open-book cup mug
    hot-beverage guitar violin trumpet saxophone lantern candle flag kite cake pizza ice-cream lollipop
    camera magnifying-glass wand magic-wand staff torch flashlight fishing-pole apple basket bag handbag
    key trophy heart gift wrapped-gift pen pencil paintbrush microphone telephone phone mobile-phone
    laptop axe hammer bow-and-arrow shield broom hose watering-can racket tennis baseball cricket hockey
    ping-pong glass wine_glass cup watering_can clipboard hose beer-mug wine-glass cocktail-glass
    teddy-bear star fan scroll map sign knife spoon
    fork crystal-ball bell drum newspaper mushroom carrot banana watermelon fish cat rabbit bird
""")

_HOMES: tuple[tuple[str, frozenset[str]], ...] = (
    ("sky", _words("floating_island")),
    ("underwater", _words("""
        whale spouting-whale fish tropical-fish shark octopus jellyfish squid turtle sea-turtle dolphin
        coral seahorse mermaid axolotl blowfish lobster submarine orca narwhal clownfish diver
        scuba_diver anglerfish wreck ray anemone eel
    """)),
    ("space", _words("""
        rocket astronaut planet ringed-planet ufo flying-saucer alien satellite comet spaceship galaxy
        space-shuttle alien-monster
    """)),
    ("snow", _words("""
        penguin polar-bear snowman igloo sled skier snowboarder reindeer seal husky yeti walrus
        ice-skate skis
    """)),
    ("sea", _words("""
        longship
        ship sailboat pirate-ship sailing_ship passenger-ship ferry speedboat yacht iceberg lighthouse
        surfer person-surfing canoe-sea
    """)),
    ("beach", _words("""
        beach_hut hermit_crab
        crab seagull palm-tree flamingo surfboard sandcastle beach-with-umbrella ice-cream-beach coconut
        starfish shell spiral-shell seashell umbrella_beach parasol
    """)),
    ("desert", _words("lizard camel bactrian-camel dromedary cactus scorpion pyramid")),
    ("savanna", _words("""
        lion giraffe elephant zebra ostrich rhinoceros hippopotamus cheetah leopard gazelle ostrich meerkat
        hyena
    """)),
    ("jungle", _words("""
        tiger monkey gorilla parrot toucan snake sloth orangutan dinosaur sauropod t-rex jaguar
        chameleon crocodile banana-tree panda lemur
    """)),
    ("forest", _words("""
        woodpecker
        fox wolf bear deer owl hedgehog squirrel chipmunk mushroom badger raccoon boar moose rabbit-wild
        bigfoot elf fairy unicorn witch mage wizard tent camping campfire beaver gnome troll goblin
        robin-hood
    """)),
    ("lake", _words("""
        kingfisher
        duck swan canoe frog goose kayak rowboat otter heron stork crane pelican lily_pad
        paper_boat raft dragonfly fisherman person-rowing-boat
    """)),
    ("farm", _words("""
        highland_cow
        cow pig sheep chicken rooster goat horse tractor barn farmer turkey ram ewe donkey hen scarecrow
        windmill ox haystack
    """)),
    ("garden", _words("""
        bee butterfly ladybug snail sunflower tulip rose flower watering-can hibiscus caterpillar
        bouquet blossom hummingbird daisy bird robin sparrow leafless-tree gnome-garden beetle
        cherry-blossom
    """)),
    ("sky", _words("""
        airplane hot_air_balloon hot-air-balloon kite helicopter balloon parachute airship
    """)),
    ("road", _words("""
        automobile car racing-car motorcycle truck bus bicycle taxi sport-utility-vehicle van sports-car
        scooter motor-scooter train locomotive steam_train vintage-car
    """)),
    ("city", _words("skyscraper robot taxi police-car superhero office-building")),
    ("kitchen", _words("chef cook pot cooking pan kettle frying-pan bread knife blender toaster")),
    ("table", _words("""
        cake birthday-cake cup mug hot-beverage coffee tea pizza sushi apple bowl steaming-bowl teapot
        cupcake doughnut cookie book books laptop candle vase wine-glass cocktail-glass beer-mug
        hamburger sandwich croissant pancakes fruit basket lemon orange pineapple watermelon cheese egg
        plate ramen taco burrito pie honey-pot jar bottle typewriter hourglass chessboard pumpkin
        ice-cream strawberry banana cherries grapes pear peach avocado salad green-salad spaghetti
        waffle bagel chocolate-bar lollipop soft-ice-cream bento-box potted-plant microscope globe
        snow-globe telephone radio camera gramophone dumpling pretzel french-fries hot-dog bubble-tea
        milk
    """)),
    ("room", _words("""
        cat dog sofa couch chair armchair lamp piano guitar bookshelf teddy-bear television bed violin
        baby desk grandmother grandfather kitten puppy rug wardrobe hamster teddy
        clock mantelpiece-clock
    """)),
    ("street", _words("""
        umbrella cyclist postbox pigeon musician shop market_stall painter dancer police firefighter
        skateboard trumpet saxophone person-biking
    """)),
    ("meadow", _words("""
        rabbit house cottage windmill castle unicorn tree girl boy child man woman person king queen
        knight princess prince kite sheepdog hot-dog-stand mouse hut church bison kangaroo dodo well
        puppy-field dragon european-castle llama alpaca robot soccer-ball rainbow horse-racing
    """)),
)  # fmt: skip


def names(subject: Subject) -> frozenset[str]:
    """Every name by which the tables may know a subject."""
    key = subject.picture.rpartition(":")[2]
    word = subject.word.lower().strip()
    listed = {key, word, word.replace(" ", "-"), word.replace(" ", "_"), word.split(" ")[-1]}
    if word.endswith("s"):
        listed.add(word[:-1])
        listed.add(word.split(" ")[-1][:-1])
    return frozenset(name for name in listed if name)


def is_any(subject: Subject, table: frozenset[str]) -> bool:
    """Whether a table knows a subject by any of its names."""
    return bool(names(subject) & table)


def metres(subject: Subject) -> float:
    """About how tall a thing is."""
    if GIANT in subject.traits:
        return 1.5
    known = names(subject)
    for size, table in SIZES.items():
        if known & table:
            return size
    if subject.picture.startswith("figure:"):
        return 1.7
    return 0.8 if subject.picture.startswith("animal:") else 0.5


def is_board(subject: Subject) -> bool:
    """Whether one rides it standing."""
    return is_any(subject, BOARDS) and subject.picture not in MOTORS


def is_small(subject: Subject) -> bool:
    """Whether a thing goes between two paws, and is nothing that is put on."""
    known = names(subject)
    worn = known & (HATS | GLASSES | NECKWEAR)
    return not worn and any(known & SIZES[size] for size in SIZES if size <= _PAWFUL)


_PAWFUL = 0.12


def home_of(subject: Subject) -> str:
    """Where a thing would be found; "" when anywhere will do."""
    known = names(subject)
    if "teddy-bear" in known:
        # A bear only by its name.
        return "room"
    for place, table in _HOMES:
        if known & table:
            return place
    return "meadow" if subject.picture.startswith(("figure:", "animal:")) else ""
