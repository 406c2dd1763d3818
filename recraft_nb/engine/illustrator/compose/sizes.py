"""How tall things are: a table only.

Keys are words of prompts and names of pictures; the part after ``prop:``, ``figure:`` or ``animal:`` counts.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Heights in metres; what is not listed is taken as 0.5 (a thing on a table) or 1.7 (a figure).
SIZES: dict[float, frozenset[str]] = {
    0.05: _words("""
        cufflinks
        golf_ball baseball one_nail matchstick
        strawberry
        nails screw bolt
        earbuds candy flat_keyboard
        slim_candle
        fruit_slice fruit_wedge
        marble
        blueberry
        droplet spider dew worm fly
        ant bee honeybee ladybug lady-beetle beetle butterfly fly mosquito cherries blueberries
        strawberry grapes ring key gem coin die pill bug caterpillar snail dragonfly firefly lipstick
        marshmallow diamond acorn chestnut
    """),
    0.12: _words("""
        pine_cone toilet_paper surgical_mask hairbrush mascara clothespin cracked_phone
        tipped_cup tipped_glass torn_letter tennis_ball
        can_opener ice_tray pizza_cutter butter_dish gravy_boat tea_bag shuttlecock carabiner
        fishing_lure whistle frisbee stop_watch sandpaper allen_keys hinge light_switch outlet fuse
        plug_brick rattle usb_stick hard_drive chip circuit_board smart_watch remote calculator shaver
        charm_bracelet
        brussels_sprouts okra passion_fruit lychees star_fruit persimmon apricot gooseberries
        cranberries blackberry
        slippers mittens bow_tie belt wallet tiara bracelet locket brooch hoop_earrings
        ring_box coil_spring
        tea_towel glasses sunglasses
        garlic chili
        cassette instant_camera twist_cube spinning_top yo_yo dominoes pliers tape_measure level
        wood_plane grater pepper_mill cleaver ladle corkscrew tambourine harmonica
        puck block candy_cane scoops
        crayon
        fork table_knife whisk napkin piggy_bank paper_ball
        pencil_cup toy_train
        egg_carton chocolate_box wristwatch toy_car paper_cup button stapler
        antique_key mended_cup key_ring fruit_half bread_slice cheese_slice pie_piece
        bamboo_stalk leafy_twig snowball
        stick baby-bottle
        leaf cream_jar tube soap herb
        paper_crane paper_boat envelope love-letter letter
        cards dumbbell
        scissors hammer wrench paintbrush pencil spoon kitchen-knife sponge cutting_board tray mobile-phone
        microphone magnifying-glass-tilted-left stopwatch thread magic-wand blanket carpentry-saw
        toothbrush body_brush lily_pad olives jam yogurt daisy iris pomegranate
        test-tube spider-web petri-dish
        hummingbird hibiscus hyacinth lotus bouquet-small lily orchid poppy flower rosette cherry-
        blossom sneaker
        mouse mouse-animal hamster egg lemon apple orange tangerine pear peach kiwi-fruit tomato onion
        cookie doughnut cupcake mug cup hot-beverage teacup-without-handle coffee bird sparrow
        kingfisher woodpecker hermit_crab
        robin chick baby-chick front-facing-baby-chick hatching-chick frog lizard shell spiral-shell
        seashell chocolate-bar candle light-bulb camera carrot mushroom brown-mushroom flower rose tulip
        daisy blossom mobile-phone phone pen pencil croissant lollipop ice-cream soft-ice-cream popsicle
        sushi taco avocado banana crab shrimp clock chess-pawn crystal bell yarn
    """),
    0.3: _words("""
        dandelion lily magnolia flytrap tap dustpan pizza_wedge
        tin_robot paper_parcel vegetables
        measuring_cup wok pressure_cooker dish_rack waffle_iron piping_bag mortar paper_towels champagne
        coconut_drink baseball_glove paddle_and_ball kettlebell bike_helmet karate_belt claw_hammer
        chisel shears soldering_iron welding_mask glue_gun caulking_gun doorknob extension_cord slinky
        dough_tubs crayons board_game stacking_rings printer router tablet robot_vacuum
        lasagna quiche crepe quesadilla schnitzel bratwurst meatballs biryani samosas dim_sum
        spring_rolls tempura bibimbap kimchi ceviche pad_thai corn_cob aubergine courgette artichoke
        asparagus cauliflower radishes beetroot fennel butternut cabbage papaya dragon_fruit cantaloupe
        eclair cannoli baklava churros cheesecake tiramisu brownies cream_bagel onion_rings mash
        grilled_cheese
        swim_trunks rain_boots fedora tie suspenders
        plain_ball cube cylinder cone_solid dates cotton_candy crisps
        desk_globe clockwork tin_soldier
        treble_clef cook_hat comb open_scissors gavel oven_mitt palm_leaf fish_bone hand_weight lotus_mark
        full_toolbox drink_pitcher flower_boots jam_toast
        dial_phone leaping_fish
        grass_blade kiwi
        record_player vinyl boombox film_reel sewing_machine jack_box pinwheel gumball_machine music_box
        marionette chainsaw anvil vise crowbar colander kitchen_scale coffee_grinder brisket half_burger
        xylophone metronome
        grass_blade
        whole_pizza walnut_boat
        ship_bottle pouring honey_dipper chessmen chess_left alarm_clock candelabra
        groceries paint_can hiking-boot socks gloves
        bananas
        folded_clothes potted_cactus pot_plant
        wine_bottle hanger
        tag
        milk_bottle
        pouring_pot flat_book lying_book
        open_box open_hat bird_feeder hole
        flowerpot toast avocado_toast microwave binoculars wreath
        toaster kettle saucepan blender jug rolling_pin flying-disc iron hairdryer
        caprese ice_cone smoothie milkshake curry_plate scones doughnut_box
        figs walnuts mozzarella brie blue_cheese salami_slices ham_slices rolled_towel
        serving_board
        platter fare_bowl necklace_bust coffee_bag moka_pot paper_bag french_press earrings matcha olive_oil
        drill soup salad spaghetti steak sausages cereal kebab toy_blocks slime crow
        traffic_cone seagull doll paint_roller pipe lavender
        mojito gin_tonic spritz negroni old_fashioned margarita cosmopolitan martini espresso_martini
        bloody_mary iced_tea lemonade pina_colada
        peony hydrangea rosemary thyme sage mint basil parsley dill chives eucalyptus
        cinnamon scallop honeycomb
        watering_can wine_glass glass plate fishbowl clock pocket_watch rubber_duck easter_egg table_lamp
        rabbit cat black-cat kitten owl parrot duck chicken rooster pigeon crow raven hedgehog squirrel
        chipmunk turtle fish tropical-fish blowfish pizza cake birthday-cake shortcake bread book books
        open-book teapot vase bottle wine-glass cocktail-glass beer-mug lantern bowl steaming-bowl pot
        cooking pineapple watermelon melon basket hat top-hat crown shoe backpack handbag soccer-ball
        basketball football guitar-small violin potted-plant cactus bouquet globe radio laptop telephone
        microscope trophy gramophone typewriter hourglass teddy-bear teddy octopus jellyfish lobster
        starfish fox-cub snake sunflower hamburger french-fries sandwich ramen fruit fountain-pen kettle
        skillet perfume potion pump_bottle water_bottle juice_carton soda_can cake_slice round_cake
        kneading bread_board jar clear_jar helmet skull snow-globe chessboard
    """),
    0.6: _words("""
        monstera fern bonsai x_ray laundry_heap
        puzzle_brain
        wine_rack flippers harness balloon_dog nutcracker nightstand ottoman radiator ceiling_fan
        low_table fan air_conditioner
        leek
        hoodie sweater polo_shirt blouse skirt kilt overalls pajamas
        baseball_bat
        picnic_basket
        picnic_basket anglerfish
        pottery_wheel
        old_tv tuba bagpipes sitar
        wooden_post
        tea_set cupcake_stand espresso_machine tiered_cake hurdle rolled_mat rolled_poster
        wrapped_bouquet hamster_wheel
        leaf_pile sack
        open_suitcase apron
        hanging_sign
        blossom_branch
        tyre
        birdcage hydrant trash_can stool pillow log branch seaweed eagle fishing_net pelican
        stop_sign-small chandelier crate
        sandcastle
        dog puppy fox cat-large goose swan turkey flamingo peacock monkey koala badger raccoon beaver
        otter penguin eagle dodo baby child-small suitcase guitar drum trumpet saxophone accordion
        umbrella lamp chair stool television desktop-computer telescope skateboard sled kite balloon
        anchor pumpkin jack-o-lantern bush fire campfire mailbox treasure wreath
    """),
    1.1: _words("""
        crutches
        blown_umbrella
        dishwasher snowboard snow_skis barbell treadmill exercise_bike foil kayak_paddle
        sleeping_bag dollhouse hula_hoop pogo_stick high_chair bean_bag picnic_table office_chair
        shoe_rack doormat ironing_board
        bathrobe gown
        pool_table golf_club
        donkey rock_ledge menorah
        pitchfork racing_car unicycle tricycle snowmobile music_stand
        donkey rock_ledge hatching_egg
        rolled_rug
        woodpile balance_beam sport_net
        sign_board held_sign
        chess_table meeting_table planted_spade haunted_bed quilt_bed tea_table mushroom_umbrella
        stroller grill full_grill lawn_mower
        chimney
        rowing_boat
        puddle sink barrel cane golf_club hockey_stick vacuum mop rake bush dresser cabinet
        field_gate den beaver_dam leap_ring anemone two_boughs straw_nest spider_thread lizard eel
        seesaw trampoline gnome heron stork crane go_kart hedge
        gold_pile crib easel
        drum_kit hose barber_chair pot_of_gold
        mermaid rocking_chair rocking_horse washing_machine bathtub cauldron picnic floor_lamp baby-carriage
        heart_of_two
        sheep ewe ram goat pig boar wolf deer-fawn panda kangaroo seal dolphin boy girl child bicycle
        kick-scooter table desk sofa couch barrel snowman scarecrow robot bench door motor-scooter
        rose-bush leopard tiger lion cheetah shark fireplace bed piano bookshelf person-kid
    """),
    1.7: _words("""
        door_ajar
        workbench folding_screen curtains
        birdhouse
        high_wheel rover double_bass
        open_fridge book_giraffe pencil_rocket
        pterodactyl wire spider_web surf_wave
        open_fridge
        street_sign
        arcade
        string_lights dentist_chair cart
        throne
        hammock clothesline coat_rack hay_wagon
        bunk_bed ostrich traffic_light raft stop_sign slide bamboo brick_oven
        tall_clock
        fridge motorcycle scooter bicycle
        man woman person king queen knight wizard witch mage astronaut chef cook doctor farmer pirate
        dancer painter fisherman samurai ninja superhero teacher musician athlete police firefighter
        princess prince mermaid fairy elf vampire zombie ghost genie horse zebra cow ox donkey llama
        camel unicorn deer bear polar-bear gorilla motorcycle telephone-booth phone-booth tent canoe
        orc dwarf hero
        scuba_diver
        wood_elf trooper legionary pharaoh goalkeeper team fan champion crawl_swimmer villain climber emperor
        overhead_kick relay starter referee smith scribe feast legion haulers
        highland_cow walrus ray old_trunk
        racehorse bison moose hippopotamus crocodile alligator zombie surfer skier scientist student
        judge
    """),
    2.6: _words("""
        flower_arch
        nation_flag
        stegosaurus triceratops
        tale_table chimney_stuck moon_fishing rock_mermaid dug_up brave_tooth
        cake_cutting egg_hunt lamp_lighting lantern_porch
        moon_swing grave_hand coffin_rise phoenix_rise nativity stocking_mantel
        maypole dragon_dance beanstalk saucer_beam kraken_ship
        road_roller pipe_organ
        carriage mushroom_house hurdler judo_pair penalty podium pit_stop cave_painters stabled_horse
        forklift tow_truck buoy
        roof
        bus_stop wagon caravan brick_wall bulldozer tank excavator cable_car billboard
        finish_line school-bus-small
        wave vintage_car open_car sports_car police_car pickup telephone_box hoop fireworks hay fishing_boat
        elephant rhinoceros giraffe automobile car taxi sport-utility-vehicle racing-car tractor minibus
        van whale spouting-whale dinosaur dinosaur_skeleton sauropod t-rex dragon hut camping sailboat
        rowboat statue
        fountain market_stall mammoth pickup-truck police-car horse-carriage polar wagon orca signpost
        streetlamp submarine gazebo palm-tree snow-tree boat igloo
    """),
    5.0: _words("""
        monster_truck wreck gazebo haunted_mansion cypress
        tunnel_train
        motel villa glass_house
        long_neck
        combine space_shuttle oil_pump double_decker
        birch willow silo watermill
        gas_station
        cherry_tree apple_tree orange_tree lemon_tree
        tornado airplane houses sandcastle-large
        iso_house iso_shop semi_truck tanker mixer_truck houseboat book_tree book_lighthouse tugboat
        beach_hut
        house cottage cabin barn bus truck train locomotive bullet-train railway-car tram steam_train
        helicopter small-airplane airplane evergreen-tree deciduous-tree tree christmas-tree
        longship mecha old_factory octopus_bout tack_wall iso_smithy siege tower_princess
        hot_air_balloon hot-air-balloon yacht ship sailing_ship flying-saucer ufo rocket spaceship
        sleeping_giant
        shop convenience-store windmill treehouse greenhouse carousel fire-engine ambulance food_truck
        articulated-lorry delivery-truck haystack pier waterfall pagoda tower well-house island
    """),
    7.0: _words("cliff"),
    9.0: _words("""
        redeemer onion_domes hagia_sophia rock_tomb parliament gate_of_columns needle_tower tower_bridge
        fairy_castle step_pyramid stone_faces lone_rock
        golden_gate taj_mahal colosseum leaning_tower opera_house stonehenge
        school hospital
        school_house hospital_building fire_station police_station post_office town_hall rail_station
        cinema_front dam power_plant water_tower clock_tower abbey
        temple mosque wind_turbine apartment_house tower_crane prison
        cargo_ship ferry paddle_steamer
        cathedral aqueduct eiffel_tower big_ben
        castle european-castle japanese-castle church mosque lighthouse skyscraper office-building
        hospital bank factory stadium ferris_wheel ferris-wheel roller-coaster bridge statue-of-liberty
        tokyo-tower pyramid volcano mountain snow-capped-mountain iceberg cruise-ship passenger-ship
        ship-large pirate-ship classical-building circus-tent tower-large
    """),
    14.0: _words("""
        moon full-moon sun planet ringed-planet earth globe-showing-americas globe-showing-europe-africa
        rainbow cloud_big galaxy
    """),
}  # fmt: skip
