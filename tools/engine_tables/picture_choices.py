"""Which pictures are taken, and what was seen when looking at each of them."""

from __future__ import annotations

import re


def word_list(text: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(text.split())


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split())


# Square tiles with a scene in them, and signs: they look like stickers inside a scene.
TILES = word_list("""
    bridge-at-night bus-stop cityscape cityscape-at-dusk desert elevator fireworks fog foggy milky-way
    moon-viewing-ceremony motorway mountain-railway national-park night-with-stars railway-track
    shooting-star sparkler sunrise sunrise-over-mountains sunset white-flower x-ray chart-increasing-with-yen
    flower-playing-cards map-of-japan stop-sign love-hotel hot-springs mahjong-red-dragon joker kaaba
    open-mailbox-with-lowered-flag open-mailbox-with-raised-flag closed-mailbox-with-lowered-flag
    mobile-phone-with-arrow muted-speaker bell-with-slash inbox-tray outbox-tray e-mail
    incoming-envelope envelope-with-arrow low-battery station metro snowman umbrella-on-ground
    first-quarter-moon-face last-quarter-moon-face new-moon-face oncoming-automobile oncoming-bus
    oncoming-police-car oncoming-taxi hourglass-not-done open-file-folder yen-banknote
    euro-banknote pound-banknote no-littering speaker-low-volume locked-with-pen locked-with-key
    empty-nest timer-clock carp-streamer pine-decoration tanabata-tree red-envelope
""")
CLOCKS = re.compile(r"^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-(?:oclock|thirty)$")
SKIN_TONES = re.compile(r"-(?:light|medium|dark|medium-light|medium-dark)$")

# Of the faces, signs, flags and people only these; the rest of their groups stays out.
SMILEYS = word_list("""
    alien alien-monster robot ghost goblin ogre skull skull-and-crossbones clown-face pile-of-poo
    jack-o-lantern collision dizzy sparkles kiss-mark speech-balloon thought-balloon bomb hole zzz
    sweat-droplets dashing-away anger-symbol red-heart orange-heart yellow-heart green-heart blue-heart
    purple-heart black-heart white-heart pink-heart brown-heart broken-heart growing-heart
    heart-with-arrow heart-with-ribbon two-hearts sparkling-heart heart-on-fire love-letter
    see-no-evil-monkey hear-no-evil-monkey speak-no-evil-monkey grinning-face smiling-face
    smiling-face-with-smiling-eyes beaming-face-with-smiling-eyes face-with-tears-of-joy
    smiling-face-with-heart-eyes smiling-face-with-sunglasses winking-face thinking-face
    loudly-crying-face crying-face angry-face sleeping-face sleepy-face partying-face star-struck
    nerd-face exploding-head face-screaming-in-fear slightly-smiling-face slightly-frowning-face
    neutral-face zany-face smiling-face-with-halo smiling-face-with-horns cowboy-hat-face
    disguised-face melting-face saluting-face grinning-cat cat-with-tears-of-joy
    smiling-cat-with-heart-eyes crying-cat hundred-points bubbles
""")
SIGNS = word_list("""
    musical-note musical-notes musical-score peace-symbol yin-yang recycling-symbol infinity fleur-de-lis
    trident-emblem medical-symbol warning check-mark cross-mark plus heavy-dollar-sign radioactive
    biohazard atom-symbol red-circle orange-circle yellow-circle green-circle blue-circle purple-circle
    brown-circle black-circle white-circle red-square blue-square green-square yellow-square
    large-orange-diamond large-blue-diamond red-triangle-pointed-down red-question-mark
    red-exclamation-mark diamond-with-a-dot wireless om star-of-david star-and-crescent
    wheel-of-dharma
""")
FLAGS = word_list(
    "chequered-flag pirate-flag triangular-flag black-flag white-flag rainbow-flag crossed-flags"
)
PEOPLE_LEFT_OUT = re.compile(
    r"facepalming|tipping|gesturing|shrugging|pouting|bowing|deaf|frowning|getting-|feeding|steamy"
    r"|kneeling|white-cane|motorized|wheelchair-facing|facing-right|breast|pregnant|skullcap"
    r"|bunny-ears|mx-claus|middle-finger|ear-with-hearing|-(?:bald|beard|red-hair|white-hair|curly-hair)$"
)
WOMEN = word_list("""
    woman woman-dancing woman-elf woman-fairy woman-mage woman-vampire woman-zombie woman-merpeople
    woman-superhero woman-supervillain woman-detective woman-singer woman-running woman-walking
    woman-biking woman-surfing woman-swimming woman-in-lotus-position woman-golfing woman-climbing
    woman-cartwheeling woman-lifting-weights woman-juggling woman-rowing-boat woman-astronaut woman-cook
    woman-pilot woman-artist woman-health-worker woman-scientist woman-farmer woman-firefighter
    woman-police-officer woman-teacher woman-technologist woman-judge woman-student woman-mechanic
    woman-construction-worker woman-office-worker woman-with-headscarf woman-with-veil
    woman-playing-handball woman-genie woman-raising-hand
""")
MEN = word_list("man man-dancing man-beard person-wearing-turban man-in-tuxedo man-merpeople")

# Noto draws these whole where the main set shows a head or nothing.
NOTO_PICTURES = word_list("""
    raccoon harp leafless-tree meteor mermaid orca pickle root-vegetable shovel treasure-chest trombone
    hairy-creature net-with-handle ballet-dancer eagle superhero supervillain genie
""")
NOTO_KEYS = {
    "raccoon": "raccoon",
    "eagle": "eagle",
    "root-vegetable": "beetroot",
    "hairy-creature": "bigfoot",
}

# Heads without a body.
HEADS = word_list("""
    bear fox frog lion panda wolf koala hamster polar-bear unicorn moose boar chicken dragon-face
    cat-face cow-face dog-face horse-face monkey-face mouse-face pig-face pig-nose rabbit-face
    tiger-face boy girl man woman person child baby baby-angel old-man old-woman older-person
    santa-claus mrs-claus goblin ogre alien clown-face robot skull skull-and-crossbones man-beard
    person-blonde-hair person-wearing-turban see-no-evil-monkey hear-no-evil-monkey speak-no-evil-monkey
    grinning-cat cat-with-tears-of-joy smiling-cat-with-heart-eyes crying-cat speaking-head moai
    wind-face sun-with-face full-moon-face
""")
FACE = re.compile(r"(?:^|-)face(?:-|$)|exploding-head|star-struck")

# People shown from the chest up.
BUSTS = re.compile(
    r"^(?:woman-|man-|person-)?(?:artist|astronaut|construction-worker|cook|detective|elf|factory-worker"
    r"|farmer|firefighter|genie|guard|health-worker|judge|juggling|mage|mechanic|ninja|office-worker|pilot"
    r"|police-officer|prince|princess|raising-hand|scientist|singer|student|teacher|technologist|troll"
    r"|vampire|with-crown|with-veil|with-headscarf|in-tuxedo|zombie|superhero|supervillain)$"
    r"|^(?:bust-in-silhouette|busts-in-silhouette|people-hugging|statue-of-liberty)$"
)

# Looking right; nearly everything else that has a front looks left.
FACING_RIGHT = word_list("""
    airplane airplane-departure airplane-arrival small-airplane rocket blackbird microscope genie
    superhero trombone flashlight comet-right eagle
""")
FACING_LEFT = word_list("""
    ant baby-chick badger beaver bird bison black-cat boar bug camel cat chicken chipmunk cow cricket
    crocodile deer dodo dog dolphin donkey dove dragon dragon-face duck elephant ewe fish flamingo
    giraffe goat goose gorilla guide-dog hedgehog hippopotamus honeybee horse horse-face kangaroo leopard
    llama mammoth monkey moose mosquito mouse otter ox parrot pig poodle rabbit raccoon ram rat
    rhinoceros rooster sauropod seal service-dog shark shrimp skunk snail snake spouting-whale swan
    t-rex tiger tropical-fish turkey turtle two-hump-camel unicorn water-buffalo whale zebra orca blowfish
    ambulance articulated-lorry auto-rickshaw automobile bicycle bullet-train bus delivery-truck ferry
    fire-engine helicopter high-speed-train kick-scooter light-rail locomotive minibus monorail
    motor-boat motor-scooter motorcycle passenger-ship pickup-truck police-car racing-car ship speedboat
    sport-utility-vehicle taxi tractor trolleybus carousel-horse piata sled skier snowboarder
    person-surfing woman-surfing person-rowing-boat woman-rowing-boat person-fencing person-running
    woman-running person-walking woman-walking horse-racing person-biking woman-biking
    person-mountain-biking saxophone trumpet telescope magnifying-glass-tilted-left roller-skate
    ice-skate running-shoe hiking-boot high-heeled-shoe comet megaphone loudspeaker bigfoot
    meteor mermaid dog-left
""")

# Line pictures (Tabler) for keys of the main set whose names differ.
LINE_NAMES: dict[str, str] = _pairs("""
    automobile=car hot-beverage=coffee beer-mug=beer wine-glass=glass cocktail-glass=glass-cocktail
    deciduous-tree=tree evergreen-tree=trees red-heart=heart house=home airplane=plane light-bulb=bulb
    fire=flame crescent-moon=moon hamburger=burger birthday-cake=cake bicycle=bike
    mobile-phone=device-mobile desktop-computer=device-desktop laptop=device-laptop television=device-tv
    wrapped-gift=gift headphone=headphones locked=lock envelope=mail musical-note=music paw-prints=paw
    game-die=dice video-game=device-gamepad-2 shopping-cart=shopping-cart shopping-bags=shopping-bag
    magnifying-glass-tilted-left=search camera=camera alarm-clock=alarm mantelpiece-clock=clock
    hourglass-done=hourglass carrot=carrot cherries=cherry red-apple=apple green-apple=apple
    cheese-wedge=cheese ice-cream=ice-cream-2 soft-ice-cream=ice-cream locomotive=train
    motorcycle=motorbike sailboat=sailboat passenger-ship=ship flying-saucer=ufo magic-wand=wand
    crossed-swords=swords dagger=sword bow-and-arrow=bow couch-and-lamp=sofa bust-in-silhouette=user
    seedling=seedling four-leaf-clover=clover shamrock=clover-2 rosette=flower blossom=flower
    potted-plant=plant-2 herb=leaf maple-leaf=leaf-maple leaf-fluttering-in-wind=leaf
    sheaf-of-rice=wheat mountain=mountain volcano=volcano globe-with-meridians=world
    ringed-planet=planet soccer-ball=ball-football basketball=ball-basketball baseball=ball-baseball
    american-football=ball-american-football tennis=ball-tennis volleyball=ball-volleyball books=books
    closed-book=book-2 open-book=book pencil=pencil paintbrush=brush artist-palette=palette
    performing-arts=masks-theater chess-pawn=chess speech-balloon=message bar-chart=chart-bar
    battery=battery key=key toolbox=tool wrench=tool gear=settings high-voltage=bolt
    cloud-with-rain=cloud-rain cloud-with-snow=cloud-snow umbrella-with-rain-drops=umbrella
    sunglasses=sunglasses glasses=eyeglass t-shirt=shirt hiking-boot=shoe tooth=dental gem-stone=diamond
    fishing-pole=fish-hook ring-buoy=lifebuoy christmas-tree=christmas-tree jack-o-lantern=pumpkin-scary
    teapot=teapot bullseye=target direct-hit=target watch=device-watch telephone-receiver=phone
    movie-camera=movie money-bag=moneybag credit-card=credit-card ambulance=ambulance
    fire-engine=firetruck delivery-truck=truck helicopter=helicopter balance-scale=scale cook=chef-hat
    cookie=cookie pill=pill syringe=vaccine dna=dna-2 microbe=virus footprints=footsteps basket=basket
    rainbow=rainbow shinto-shrine=torii castle=building-castle church=building-church
    hospital=building-hospital factory=building-factory-2 bank=building-bank
    office-building=building-skyscraper convenience-store=building-store tropical-drink=glass-cocktail
    bottle-with-popping-cork=bottle glass-of-milk=milk hot-pepper=pepper grapes=grape bread=bread
    baguette-bread=baguette green-salad=salad hot-dog=sausage steaming-bowl=bowl-chopsticks
    spaghetti=soup cut-of-meat=meat cooking=egg-fried chocolate-bar=chocolate
    snowman-without-snow=snowman skis=ski-jumping yarn=yarn sewing-needle=needle-thread
    scissors=scissors parachute=parachute rocket=rocket satellite=satellite robot=robot ghost=ghost
    alien=alien skull=skull cat=cat dog=dog horse-face=horse pig=pig fish=fish spider=spider bat=bat
    butterfly=butterfly deer=deer dragon-face=dragon droplet=droplet water-wave=ripple hut=home-2
    raised-fist=hand-grab person-in-lotus-position=yoga person-running=run person-walking=walk
    person-biking=bike person-swimming=swimming crown=crown man=man woman=woman baby-bottle=baby-bottle
    ballet-dancer=gymnastics
""")

# Things only the line set has: interface signs that are asked for as icons, and a few objects.
LINE_ONLY: frozenset[str] = word_list("""
    wifi bluetooth download upload share settings search trash filter refresh bookmark fingerprint
    qrcode cpu database server usb router terminal code bug api cloud-upload cloud-download eye
    calendar user users user-circle login logout power plug bell home menu-2 dots-vertical edit copy
    map-pin compass route gps flag award certificate discount receipt wallet coin credit-card
    shopping-cart shopping-bag basket gift truck-delivery package box archive folder file photo
    video music microphone headset volume player-play player-pause help info-circle alert-triangle
    lock lock-open shield shield-check key heartbeat stethoscope first-aid-kit pill virus accessible
    dumbbell barbell treadmill chart-bar chart-line chart-pie chart-donut presentation target-arrow
    rosette thumb-up thumb-down message messages mail phone at world world-www rss send language
    calculator printer device-mobile device-laptop device-desktop device-gamepad-2 device-watch
    battery-charging solar-panel wind-electricity recycle leaf plant seedling tools hammer ruler
    paint palette brush color-picker crop layers-intersect vector photo-edit sun moon cloud
    temperature snowflake umbrella droplet flame bolt campfire mountain road traffic-lights
    traffic-cone parking gas-station charging-pile air-balloon submarine kayak crane bulldozer
    forklift lawn-mower vacuum-cleaner washer wash-machine fridge microwave blender
    air-conditioning ironing hanger armchair bath toilet-paper door stairs elevator grill
    chef-hat tools-kitchen-2 bowl-spoon cup milkshake glass-champagne cheese sausage vinyl
    piano metronome theater ticket movie camera polaroid pokeball puzzle dice cards poker-chip
    chess-knight chess-queen chess-rook chess-king horseshoe laurel-wreath medal trophy podium
    jump-rope karate yoga scuba-mask jetpack drone robot brain atom microscope test-pipe flask
    magnet prism telescope planet galaxy ufo meteor radar antenna satellite backpack tent
    binoculars map ship anchor sailboat steering-wheel engine car bike scooter bus train plane
    helicopter rocket friends handshake baby-carriage horse-toy lego abacus school books book
    notebook pencil eraser writing quote typography abc number blockquote list checklist
    clipboard-list clock hourglass alarm stopwatch history 24-hours infinity moustache mustache
""")
