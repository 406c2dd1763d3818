"""What a costume is made of: who is dressed as a wizard wears a pointed hat and a cloak."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Costume to its garments, each a kind of :mod:`garments` and, where it is not the usual one, its colour.
COSTUMES: Mapping[str, tuple[str, ...]] = {
    name: tuple(piece.strip() for piece in pieces.split(";"))
    for names, pieces in {
        "wizard, sorcerer, magician wizard, merlin": "cape:#4a5fc1; wizard hat:#4a5fc1",
        "witch": "cape:#3d3456; witch hat:#4b3a66",
        "pirate, pirate captain, buccaneer": "bandana scarf:#c8453f; eye patch; pirate hat",
        "superhero, super hero, hero, superman, supergirl, superwoman": "cape:#d9363a; hero mask:#2f5fb8",
        "batman": "cape:#33323c; hero mask:#33323c",
        "vampire, dracula, count": "cape:#7d1f2c; tie:#b8433f",
        "king, prince, emperor": "cape:#b8323f; crown",
        "queen, princess": "cape:#d977a8; crown",
        "santa, santa claus, father christmas": "cape:#d9363a; santa hat",
        "elf": "scarf:#d9363a; elf hat:#3f9a55",
        "cowboy, cowgirl, sheriff": "bandana scarf:#c8453f; cowboy hat",
        "chef, cook, baker": "scarf:#f4efe6; chef hat",
        "doctor, nurse, vet, surgeon, dentist, veterinarian, pharmacist": "cape:#f7f7f9; nurse cap",
        "firefighter, fireman": "cape:#d9a53f; fire helmet:#c8352f",
        "police officer, policeman, cop, police": "tie:#26324f; police hat:#2c3f6e",
        "sailor, captain": "bandana scarf:#2f5fb8; sailor hat",
        "astronaut, spaceman": "suit collar:#e6eaf1; space helmet",
        "ninja": "suit collar:#33323c; ninja band:#c8352f",
        "knight": "cape:#7a3f8f; knight helmet",
        "samurai": "cape:#7d1f2c; samurai helmet:#3a3a52",
        "viking": "cape:#8a6a4a; viking helmet",
        "detective, sherlock holmes": "cape:#9a7248; detective hat:#9a7248",
        "clown": "ruffle:#f2c53f; party hat:#e0475b; clown nose",
        "reindeer": "bell collar:#d9363a; antlers",
        "bunny, rabbit, easter bunny": "tie:#f08fb0; bunny ears",
        "bee, bumblebee": "suit collar:#f2c53f; feelers",
        "unicorn": "ruffle:#d9b3f0; unicorn horn",
        "devil": "cape:#b8232f; devil horns",
        "angel, fairy": "cape:#f7f4ff; halo",
        "ballerina, dancer": "ruffle:#f5a8c8; flowers",
        "businessman, business man, boss, lawyer, groom, butler, waiter": "suit collar:#2f3444; tie:#b8433f",
        "professor, teacher, scientist, student": "tie:#3f6fc0; glasses",
        "librarian, writer, author, secretary, tailor, grandma, granny": "scarf:#8a5fb0; glasses",
        "mechanic, plumber, carpenter, handyman, mailman, postman": "bandana scarf:#3f6fc0; cap:#3f6fc0",
        "miner": "bandana scarf:#8a6a4a; hard hat",
        "barista, shopkeeper, grocer, butcher, fisherman": "bandana scarf:#3f8f5c; straw hat",
        "graduate": "suit collar:#2f3444; graduation cap",
        "gentleman, magician": "tie:#26262f; top hat",
        "farmer, gardener, scarecrow": "bandana scarf:#c8453f; straw hat",
        "builder, construction worker, engineer": "suit collar:#f2953b; hard hat",
        "pilot, aviator": "scarf:#f4efe6; goggles",
        "rapper, rock star, rockstar, dj": "chain:#f2bd3f; sunglasses; cap",
        "painter, artist": "scarf:#3f6fc0; beret",
        "pumpkin": "ruffle:#e8842f; stem hat:#e8842f",
        "thief, bandit, burglar, robber, rogue, assassin": "cape:#4a4e5c; hood:#4a4e5c",
        "dinosaur, dragon, crocodile, frog, t rex, t-rex": "cape:#5fa84a; hood:#5fa84a",
        "robin hood": "cape:#3f7a45; elf hat:#3f7a45",
    }.items()
    for name in names.split(", ")
}
