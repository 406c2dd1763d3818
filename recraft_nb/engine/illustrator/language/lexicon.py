"""Which picture shows which word: hand-made choices first, then names, then the nearest pictured ancestor."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.vocabulary import hex_color, without_possessive
from recraft_nb.engine.illustrator.tables import read_table, read_text

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from recraft_nb.engine.illustrator.brief import Rgb

_PROPS = """
    broadsword oar baseball_bat turner wood_spoon plain_arrow lacrosse_stick gust jump_rope dummy nappy
    frying_pan bull_skull rooted_tree
    mojito gin_tonic spritz negroni old_fashioned margarita cosmopolitan martini espresso_martini bloody_mary
    iced_tea lemonade pina_colada
    peony hydrangea
    two_boughs straw_nest spider_thread baby_bundle old_trunk field_gate den beaver_dam leap_ring anemone
    rosemary thyme sage mint basil parsley dill chives eucalyptus
    fruit_half fruit_slice fruit_wedge bread_slice cheese_slice pie_piece
    gingerbread_man round_loaf cake_stand raspberry iced_coffee coneflower orchid geraniums
    strawberry_plant moon_face sun_face ramen_top network
    pencil_cup folded_clothes leaf_pile potted_cactus pot_plant sack toy_train
    block earbuds candy_cane scoops whole_pizza
    fork table_knife whisk napkin slim_candle piggy_bank paper_ball groceries paint_can
    tiered_cake wrapped_bouquet bananas key_ring woodpile open_fridge
    egg_carton chocolate_box open_suitcase hanger wristwatch toy_car paper_cup marble button wine_bottle apron
    stapler sign_board street_sign held_sign hanging_sign tag
    big_ben blueberry carriage milk_bottle mushroom_house
    fire_station police_station post_office town_hall rail_station cinema_front motel school_house
    hospital_building dam power_plant water_tower clock_tower villa glass_house abbey saturn iso_shop
    flat_keyboard haunted_bed meeting_table planted_spade quilt_bed tea_table
    caprese ice_cone doughnut_box cupcake_stand smoothie milkshake curry_plate tea_set scones espresso_machine
    top_filled top_eggs top_butter
    serving_board figs walnuts mozzarella brie blue_cheese salami_slices ham_slices
    rolled_mat rolled_rug rolled_poster rolled_towel
    walnut_boat mushroom_umbrella checked_cloth sleeping_giant
    other_way own_way loud_megaphone half_earth sorting_bins iso_greenhouse
    laptop_rocket chart_stairs money_plant growth_arrow brain_gears head_gears idea_bulb target_arrow funnel
    puzzle chess_piece handshake dashboard dashboard_wall laptop_charts cloud_computing shield_lock
    dashboard_team server_room microscope_bench vegetable_plant
    sun_lounger solar_panel dna dna_tree atom microscope_view bee_close
    wreck anglerfish gazebo haunted_mansion cypress spiral_stairs
    redeemer onion_domes hagia_sophia rock_tomb parliament gate_of_columns needle_tower tower_bridge
    fairy_castle step_pyramid stone_faces lone_rock
    arcade chess_table colosseum golden_gate leaning_tower opera_house stonehenge taj_mahal treasure_map
    chart_axes cake_slice cream_jar gondola hands iso_house juice_carton perfume pie_chart potion
    pump_bottle rose skillet soap soda_can tube water_bottle whole_plant
    airplane anchor apartment_house apple apple_tree arch armchair avocado_toast balloon bamboo barn
    barrel bathtub beach_ball bed bench bicycle billboard binoculars birch birdcage blanket blender books
    bookshelf bottle bowl branch brick_oven brick_wall bridge bulldozer bunk_bed bus bus_stop bush
    cabin cabinet cable_car cake campfire candle cane canoe car caravan cards cargo_ship carousel
    castle cathedral cauldron cereal chandelier cherry_tree chessboard chimney church cliff clear_jar clock
    fruit gingerbread_house passport
    clothesline cloud_big cottage crate crib crystal cup cutting_board daisy desk dock doll dresser
    daffodil holly
    bird_feeder box_front coat_rack hay_wagon dough fishing_rod hat_front hole hole_front hung_pan ladder
    open_box open_hat rope_swing skateboard slope wings
    drill drum_kit dumbbell easel easter_egg eiffel_tower excavator fence ferris_wheel finish_line
    fire firefly fireplace fireworks fishbowl fishing_boat fishing_net floor_lamp flowerpot forklift
    fountain fridge gas_station gate glass go_kart gold_pile golf_club gramophone greenhouse grill
    guitar hairdryer hammock hay haystack hedge helicopter hockey_stick hoop hose hot_air_balloon airship
    hourglass house houses hydrant iceberg igloo iris iron island jam jar jug kebab kettle kite
    lantern lavender lawn_mower leaf lemon lemon_tree lighthouse lily_pad log mailbox market_stall
    microwave marshmallow mirror mop mosque motorcycle mushroom_big olives orange orange_tree pagoda
    paint_roller paper_boat paper_crane paper_plane peaks piano pickup picnic picture_frame pier pillow pipe
    plate pocket_watch ramen muffin popsicle macaron pumpkin taco pickles cheese_board
    fried_egg vine
    fire_engine dump_truck garbage_truck wheelbarrow drone police_car pomegranate prison puddle pyramid raft
    rainbow rake roast robot_body shop food_truck dinosaur_skeleton dinner_table kneading pie soup_pot
    raised_bed bird_bath beehive torch whiteboard server_rack glass_dome floating_island coffee_bean
    rocket rocking_chair rocking_horse rolling_pin roof rowing_boat rubber_duck rug sailing_ship
    longship mecha hurdle old_factory iso_smithy balance_beam puck sport_net
    hamster_wheel salad sandcastle saucepan sausages scarecrow scooter seaweed seesaw ship_wheel signpost silo
    sink skyscraper slide slime sneaker snow_globe snowman sofa soup spaghetti sports_car stairs
    statue steak steam_train stool stop_sign stove streetlamp string_lights stroller submarine
    suitcase surfboard swing table table_lamp tall_clock tank taxi teapot telephone_box
    telescope_stand temple tent throne toast toaster toothbrush tornado tower tower_crane toy_blocks
    tractor traffic_cone traffic_light trampoline trash_can tray treehouse truck typewriter
    tyre umbrella_beach vacuum van vase vintage_car violin volcano wagon wardrobe washing_machine
    waterfall watering_can watermill wave well willow wind_turbine windmill wine_glass wreath yogurt
    semi_truck tanker mixer_truck tow_truck ferry tugboat paddle_steamer houseboat buoy
    antique_key alarm_clock candelabra
    surf_wave spider_web hatching_egg
    wooden_post wire grass_blade weighing_scale rock_ledge open_car
    record_player vinyl cassette boombox instant_camera film_reel sewing_machine old_tv twist_cube
    spinning_top yo_yo jack_box pinwheel dominoes gumball_machine music_box marionette pliers chainsaw
    tape_measure nails screw bolt anvil vise level pitchfork crowbar wood_plane colander grater
    pepper_mill cleaver ladle corkscrew kitchen_scale coffee_grinder brisket combine road_roller
    racing_car high_wheel unicycle tricycle snowmobile space_shuttle rover oil_pump double_decker
    xylophone tuba bagpipes double_bass pipe_organ tambourine harmonica metronome sitar music_stand
    dial_phone garlic chili birdhouse pottery_wheel
    desk_globe clockwork monster_truck tin_soldier tea_towel
    lantern_porch menorah
    treble_clef column cook_hat comb open_scissors gavel oven_mitt palm_leaf fish_bone hand_weight lotus_mark
    hoodie sweater polo_shirt blouse skirt kilt overalls pajamas bathrobe swim_trunks gown rain_boots
    slippers mittens fedora tie bow_tie belt suspenders wallet tiara bracelet locket brooch cufflinks
    hoop_earrings
    lasagna quiche crepe quesadilla schnitzel bratwurst meatballs biryani samosas dim_sum spring_rolls
    tempura bibimbap kimchi ceviche pad_thai corn_cob aubergine courgette artichoke asparagus
    brussels_sprouts cauliflower radishes beetroot fennel leek butternut okra cabbage papaya dragon_fruit
    passion_fruit lychees star_fruit persimmon apricot gooseberries cranberries blackberry cantaloupe
    eclair cannoli baklava churros cheesecake tiramisu brownies cream_bagel onion_rings mash
    grilled_cheese
    charm_bracelet
    plain_ball golf_ball cube cylinder cone_solid pyramid_solid nation_flag
    matchstick dates cotton_candy coil_spring pool_table one_nail crisps ring_box
    measuring_cup wok pressure_cooker can_opener dish_rack waffle_iron ice_tray piping_bag pizza_cutter
    mortar butter_dish gravy_boat paper_towels dishwasher tea_bag champagne coconut_drink wine_rack
    baseball_glove shuttlecock paddle_and_ball snowboard snow_skis flippers kettlebell barbell treadmill
    exercise_bike bike_helmet harness carabiner fishing_lure foil karate_belt whistle frisbee
    kayak_paddle sleeping_bag stop_watch claw_hammer chisel shears soldering_iron sandpaper allen_keys
    welding_mask glue_gun caulking_gun hinge doorknob light_switch outlet extension_cord fuse workbench
    plug_brick dollhouse slinky dough_tubs crayons hula_hoop pogo_stick board_game stacking_rings rattle
    high_chair balloon_dog nutcracker bean_bag nightstand ottoman picnic_table office_chair shoe_rack
    folding_screen curtains radiator ceiling_fan doormat low_table printer router usb_stick hard_drive
    chip circuit_board tablet smart_watch remote robot_vacuum ironing_board fan air_conditioner calculator
    shaver
    tipped_cup tipped_glass torn_letter blown_umbrella puzzle_brain flower_arch tennis_ball tin_robot
    paper_parcel vegetables
    monstera fern bonsai pine_cone dandelion lily magnolia flytrap toilet_paper surgical_mask tap
    hairbrush mascara clothespin dustpan crutches x_ray cracked_phone door_ajar laundry_heap pizza_wedge
    saucer_beam kraken_ship grave_hand phoenix_rise advent_wreath stocking_mantel glass_world
    pot_of_gold
    christmas_tree rope_bridge beach_hut cinnamon honeycomb scallop aqueduct
"""
_FIGURES = """
    scuba_diver
    goblin
    angel astronaut athlete baby baker barista baseball_player basketball_player beekeeper boxer boy
    bride builder business captain caveman chef child clown cowboy cyclist dancer detective devil doctor
    elf explorer fairy farmer firefighter firefighter_hose fisherman gangster gardener geisha girl
    golfer groom guard gymnast hiker hockey_player hooded judge king knight lifeguard lumberjack mail
    man mechanic mermaid miner monk musician ninja nurse old_man old_woman painter person photographer
    pilot pirate police prince princess programmer queen robot runner sailor samurai santa scientist
    gnome trooper wood_elf
    orc dwarf hero tale_table chimney_stuck moon_fishing rock_mermaid dug_up
    brave_tooth cake_cutting egg_hunt lamp_lighting
    legionary pharaoh goalkeeper team fan champion crawl_swimmer
    villain climber emperor podium relay starter hurdler judo_pair referee penalty pit_stop legion smith
    scribe haulers siege feast cave_painters tower_princess
    red_hood mummy leprechaun samba catrina
    moon_swing coffin_rise nativity dragon_dance beanstalk maypole
    singer skateboarder skater skeleton skier snowboarder soccer_player soldier student superhero surfer
    swimmer teacher tennis_player vampire vendor viking waiter weightlifter witch wizard woman yogi
    zombie
"""
_ANIMALS = """
    llama seal meerkat caterpillar dragonfly starfish seahorse toucan puffin chameleon guinea_pig capybara
    otter beaver badger skunk leopard rhino bison bull boar
    heart_of_two stegosaurus triceratops long_neck pterodactyl donkey kiwi bat
    eel hermit_crab lizard moose highland_cow walrus woodpecker kingfisher ray
    robin red_panda axolotl panther stabled_horse dinosaur hamster mole
    bear bee bird butterfly camel cat chicken cow crab crocodile crane crow deer dog dolphin dragon duck eagle
    elephant fish fox frog giraffe goat goose gorilla hare hedgehog heron hippo horse hummingbird
    jellyfish kangaroo koala lion monkey mouse octopus ostrich owl panda parrot pelican penguin pig
    polar_bear rabbit raccoon seagull shark sheep snail snake squirrel stork swan tiger turtle
    unicorn whale wolf zebra
"""

# Pictures that are drawn by code instead of being looked up in the library.
PROCEDURAL: frozenset[str] = frozenset(
    [f"prop:{name}" for name in _PROPS.split()]
    + [f"figure:{name}" for name in _FIGURES.split()]
    + [f"animal:{name}" for name in _ANIMALS.split()]
)

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "mice": "mouse",
    "geese": "goose",
    "feet": "foot", "teeth": "tooth", "oxen": "ox", "leaves": "leaf", "wolves": "wolf", "knives": "knife",
    "loaves": "loaf", "shelves": "shelf", "elves": "elf", "dwarves": "dwarf", "calves": "calf",
    "wives": "wife",
    "scarves": "scarf", "hooves": "hoof", "cacti": "cactus", "fungi": "fungus", "octopi": "octopus",
    "dice": "die", "kids": "kid", "gentlemen": "gentleman", "firemen": "fireman", "policemen": "policeman",
    "fishermen": "fisherman", "snowmen": "snowman", "businessmen": "businessman", "spacemen": "spaceman",
    "cookies": "cookie", "movies": "movie", "zombies": "zombie", "pixies": "pixie", "genies": "genie",
    "selfies": "selfie", "smoothies": "smoothie", "magpies": "magpie", "brownies": "brownie", "pies": "pie",
    "ties": "tie", "shoes": "shoe", "horses": "horse", "houses": "house", "roses": "rose", "vases": "vase",
    "axes": "axe", "canoes": "canoe", "heroes": "hero", "superheroes": "superhero", "gnomes": "gnome",
    "sheep": "sheep", "glasses": "glasses", "bus": "bus", "octopus": "octopus", "cactus": "cactus",
    "chess": "chess", "dress": "dress", "compass": "compass", "lotus": "lotus", "walrus": "walrus",
    "grandchildren": "child", "caves": "cave", "waves": "wave", "gloves": "glove", "doves": "dove",
    "olives": "olive", "beehives": "beehive", "stoves": "stove", "graves": "grave", "thieves": "thief",
    "halves": "half", "werewolves": "werewolf", "moose": "moose", "goose": "goose", "fries": "fries",
    "pajamas": "pajamas", "christmas": "christmas", "canvas": "canvas", "atlas": "atlas", "gas": "gas",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase shows.

    Attributes:
        picture: Key of a picture, or of a procedural drawing.
        color: Colour it takes when the prompt names none ("polar bear"), or None for its own.
        group: "people", "animals", "plants", "food", "buildings", "landscape", "home", "vehicles",
            "interface", or "" when unknown.
        sure: Chosen by hand or by its own name, not climbed to.
        plural: The phrase was in the plural.
    """

    picture: str
    color: Rgb | None
    group: str
    sure: bool
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Look-up of noun phrases; ``default_lexicon()`` gives the one that ships."""

    sure: Mapping[str, tuple[str, Rgb | None]]
    climbed: Mapping[str, str]
    groups: Mapping[str, str]
    linked: frozenset[str]

    def find(self, words: Sequence[str]) -> Entry | None:
        """Find the picture of a phrase, singular or plural.

        Args:
            words: Lower-case words, the head last: ("hot", "air", "balloons").
        """
        if not words:
            return None
        lead = " ".join(words[:-1])
        forms = singulars(words[-1])
        if lead and words[-1] == "glasses":
            # Alone they are worn; of wine or champagne they are several of a glass.
            forms = ("glasses", "glass")
        phrases = [f"{lead} {form}" if lead else form for form in forms]
        for phrase in phrases:
            found = self.sure.get(phrase)
            if found is not None:
                group = self.groups.get(found[0], "")
                return Entry(found[0], found[1], group, sure=True, plural=phrase != phrases[0])
        for phrase in phrases:
            climbed = self.climbed.get(phrase)
            if climbed is not None:
                group = self.groups.get(climbed, "")
                return Entry(climbed, None, group, sure=False, plural=phrase != phrases[0])
        return None

    def find_linked(self, words: Sequence[str]) -> str | None:
        """The phrase with a function word inside that these words spell ("cups of tea" → "cup of tea")."""
        for first in singulars(words[0]):
            for last in singulars(words[-1]):
                phrase = " ".join((first, *words[1:-1], last))
                if phrase in self.linked:
                    return phrase
        return None


def names_one_of(name: str, words: Container[str]) -> bool:
    """Whether a name has one of some words in it, as they stand or in the plural."""
    return any(form in words for word in name.split() for form in singulars(word))


# "Cavemen" are men, "ramen" is not.
_SHORTEST_MEN = 5
_NO_MEN = frozenset({"specimen", "regimen", "abdomen", "stamen", "cyclamen", "acumen", "albumen"})


def singulars(word: str) -> tuple[str, ...]:
    """The word itself and what its singular may be, likeliest first."""
    if word in _IRREGULAR:
        return (word, _IRREGULAR[word]) if _IRREGULAR[word] != word else (word,)
    if word.endswith("men") and len(word) > _SHORTEST_MEN and word not in _NO_MEN:
        return word, f"{word[:-3]}man"
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return (word,)
    if word.endswith("ies"):
        return word, word[:-3] + "y", word[:-1]
    if word.endswith("ves"):
        return word, word[:-1], word[:-3] + "f", word[:-3] + "fe"
    if word.endswith(("ches", "shes", "xes", "ses", "zes", "oes")):
        return word, word[:-2], word[:-1]
    return word, word[:-1]


_LINKS = frozenset({"of", "and", "in", "on", "a", "the", "with", "o", "at", "for", "to"})


@cache
def default_lexicon() -> Lexicon:
    """The lexicon that ships with the package."""
    sure: dict[str, tuple[str, Rgb | None]] = {}
    groups: dict[str, str] = {}
    table = read_table("words")
    for picture, words in table["names"].items():
        for word in words.split("|"):
            sure[word] = (picture, None)
    for section, choices in tomllib.loads(read_text("overrides.toml")).items():
        for picture, words in choices.items():
            groups.setdefault(picture, section)
            for word in words.split(","):
                phrase, _, color = word.strip().partition("|")
                sure[without_possessive(phrase)] = (picture, hex_color(color) if color else None)
    climbed = {word: picture for picture, words in table["nouns"].items() for word in words.split("|")}
    linked = frozenset(phrase for phrase in sure if _LINKS.intersection(phrase.split()[1:-1]))
    return Lexicon(sure, climbed, groups, linked)
