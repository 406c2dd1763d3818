"""How exercise is said, and other work of the whole body: push-ups, squats, a treadmill, a saw."""

from __future__ import annotations

from recraft_nb.engine.illustrator.doings.housework import chore

_DOES = r"(?:do|does|doing|practi[cs]ing|performing|holding|in)"
_GEAR = "gym mat bar weights floor ground barbell treadmill machine step wood plank planks saw log logs bench"
#: Exercises, and work that takes the whole body.
WORKOUTS = (
    chore("push-up", r"\b(?:push|press) ?-?ups?\b", f"{_GEAR} push ups up pushups", "room", "dog cat bra"),
    chore(
        "plank hold",
        rf"\b{_DOES} (?:an? |the )?(?:\w+ )?plank\b(?! of)|\bplank (?:pose|position|exercise)\b|\bplanking\b",
        _GEAR,
        "room",
        "pirate wooden walk walking",
    ),
    chore("pull-up", r"\b(?:pull|chin) ?-?ups?\b", f"{_GEAR} pull ups up chin", "gym", "banner truck"),
    chore("sit-up", r"\b(?:sit ?-?ups?|crunches|abs workout)\b", f"{_GEAR} sit ups up crunches", "gym"),
    chore("lunge", rf"\b{_DOES} (?:\w+ )?lunges?\b", f"{_GEAR} lunge lunges", "gym"),
    chore(
        "squat bar",
        r"\b(?:squat(?:s|ting)?)\b[^,.;]*\b(?:barbell|weights?|bar)\b|\bbarbell squats?\b|\bback squats?\b",
        f"{_GEAR} weight squat squats",
        "gym",
    ),
    chore("squat", rf"\b{_DOES} (?:\w+ )?squats?\b|\bsquat exercise\b", f"{_GEAR} squat squats", "gym"),
    chore("treadmill", r"\btreadmill\b", f"{_GEAR} conveyor", "gym", "hamster dog cat", alone=True),
    chore(
        "saw",
        r"\b(?:saw(?:s|ing)|cutting|cuts)\b[^,.;]*\b(?:wood|wooden|planks?|boards?|timber|lumber)\b",
        f"{_GEAR} board boards timber handsaw hammer workshop bench",
        "garage",
        "machine circular chainsaw cheese cutting-board tomatoes bread vegetables",
        alone=True,
    ),
    chore(
        "mop",
        r"\b(?:mopping|mops|sweeping|sweeps) (?:up )?(?:\w+ ){0,4}"
        r"(?:floors?|hall|hallway|kitchen|room|yard|street|leaves"
        r"|porch|shop|classroom|corridor|stairs|steps|sidewalk)\b",
        "mop broom bucket floor brush dust leaf",
        "room",
        "chimney robot",
        alone=True,
    ),
    chore(
        "tasting",
        r"\btast(?:es|ing)\b[^,.;]*\b(?:soup|sauce|stew|food|dish|curry|broth|gravy|chili)\b",
        "soup sauce stew food dish curry broth gravy chili spoon bowl pot saucepan ladle",
        "whole kitchen",
        "wine cheese",
    ),
    chore(
        "latte",
        r"\blatte art\b|\b(?:pouring|pours|steaming|steams) (?:\w+ ){0,2}(?:milk|latte|foam)\b",
        "latte art milk coffee cup foam jug cappuccino mug pitcher",
        "restaurant",
        "cereal cat glass bowl pancakes",
        alone=True,
    ),
    chore(
        "fence",
        r"\bpaint(?:s|ing) (?:(?:the|a|an|his|her|their) )?(?:\w+ )?(?:fence|railing|railings|gate)\b",
        "fence railing railings gate paintbrush brush paint bucket pencil easel",
        "garden",
        "picture portrait canvas mural",
    ),
    chore(
        "comic",
        r"\b(?:lying|lies|laying|sprawled|stretched out)\b"
        r"[^;]*\b(?:reading|reads|read|book|comic|magazine|drawing)\b",
        "book books comic magazine novel",
        "",
        "sleeping asleep hammock sofa couch bench",
        alone=True,
    ),
)
_LEGGINGS = ("wears:trousers:#3a4258",)
#: What is worn for it when nothing is said.
SPORTSWEAR = dict.fromkeys(
    ("push-up", "plank hold", "pull-up", "sit-up", "lunge", "squat", "squat bar", "treadmill"), _LEGGINGS
)
