"""How a person stands, sits and moves, and how long the limbs are."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.props.pen.shapes import GROUND

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recraft_nb.engine.illustrator.props.pen.shapes import Point

#: Two angles of a limb, degrees from straight down; positive goes to the right of the picture.
Bend = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pose:
    """Angles of a body. ``a`` is the side to the left of the picture, drawn further away."""

    arm_a: Bend
    arm_b: Bend
    leg_a: Bend
    leg_b: Bend
    lean: float = 0.0
    tilt: float = 0.0
    lift: float = 0.0
    side: bool = False
    a_over: bool = False


POSES: Mapping[str, Pose] = {
    "standing": Pose((-14, -5), (14, 4), (-4, -1), (4, 1)),
    "walking": Pose((34, 16), (-30, -48), (-26, -10), (22, 40), lean=-3, side=True),
    "running": Pose((58, -12), (-48, -118), (-62, 18), (30, 88), lean=-12, side=True, lift=16),
    "jumping": Pose((-148, -164), (148, 164), (-30, 26), (34, -20), lift=70, a_over=True),
    "dancing": Pose((-118, -168), (62, 150), (-20, 14), (26, 6), lean=6, tilt=8, lift=4, a_over=True),
    "waving": Pose((-128, -172), (16, 4), (-4, -1), (4, 1), tilt=-5, a_over=True),
    "holding": Pose((-52, -88), (16, 2), (-4, -1), (5, 1), a_over=True),
    "reading": Pose((-16, 30), (16, -30), (-4, -1), (4, 1), tilt=-6, a_over=True),
    "sitting": Pose((-20, 24), (20, -24), (-78, 80), (78, -80)),
    "riding": Pose((-34, -78), (-26, -74), (-52, 14), (-40, 12), lean=-3, side=True),
    "seated": Pose((-18, -52), (16, -40), (-84, 2), (-74, 4), side=True),
    "strumming": Pose((-40, 40), (30, -62), (-7, -2), (7, 2), tilt=-4, a_over=True),
    "ballet": Pose((-128, -150), (128, 150), (-3, 1), (40, -96), tilt=-3, a_over=True),
    "floating": Pose((-64, -112), (60, 104), (-26, 16), (34, -8), lean=-8, tilt=6, lift=70, a_over=True),
    "flying": Pose((-168, -176), (26, 14), (-5, 4), (12, 20), lift=60, a_over=True),
    "phoning": Pose((-104, 138), (16, 4), (-4, -1), (4, 1), tilt=-3, a_over=True),
    "receiving": Pose((-58, -86), (16, 2), (-4, -1), (5, 1), a_over=True),
    "pointing": Pose((-82, -92), (16, 4), (-4, -1), (5, 1), a_over=True),
    "blowing": Pose((-30, 26), (-12, 34), (-8, -2), (8, 4), lean=-15, tilt=-8, side=True),
    "proud": Pose((-46, 34), (46, -34), (-7, -2), (7, 2), a_over=True),
    "cheering": Pose((-150, -166), (150, 166), (-4, -1), (4, 1), a_over=True),
    "praying": Pose((-20, -150), (20, 150), (-4, -1), (4, 1), a_over=True),
    "kicking": Pose((52, 70), (-64, -40), (-78, -62), (6, 14), lean=8, side=True),
    "overhead kick": Pose((70, 96), (150, 128), (-96, -88), (-14, 66), lean=4, side=True),
    "pushing": Pose((-74, -84), (-62, -80), (-34, -6), (30, 44), lean=-12, side=True),
    "boxing": Pose((-66, -118), (-18, -138), (-30, -6), (26, 34), lean=-6, side=True, a_over=True),
    "dunking": Pose((-164, -176), (46, 70), (-50, 40), (34, 84), lean=-8, lift=86, side=True, a_over=True),
    "batting": Pose((-66, -128), (8, -112), (-28, -4), (26, 12), lean=4, a_over=True),
    "working": Pose((-36, -74), (-4, -72), (-5, -1), (6, 1), tilt=-6, a_over=True),
    "knitting": Pose((-24, 46), (24, -46), (-4, -1), (4, 1), a_over=True),
    "kneeling": Pose((-48, -78), (-30, -70), (-86, 2), (6, 92), lean=-8, side=True),
    "climbing": Pose((-150, -172), (140, 168), (-58, 34), (22, -10), a_over=True),
    "surfing": Pose((-92, -82), (84, 96), (-46, 10), (42, -16), lean=-5, tilt=-4, side=True),
    "skiing": Pose((-44, -88), (-34, -84), (-58, 24), (-50, 28), lean=-22, side=True, a_over=True),
    "fiddling": Pose((-70, -118), (22, -98), (-4, -1), (4, 1), tilt=-8, a_over=True),
    "bowing": Pose((-40, -166), (44, -64), (-4, -1), (4, 1), tilt=-4, a_over=True),
    "picking": Pose((-62, -112), (34, -66), (-7, -2), (7, 2), tilt=-4, a_over=True),
    "fluting": Pose((-34, 96), (28, -96), (-4, -1), (4, 1), a_over=True),
    "trumpeting": Pose((-70, -150), (30, -120), (-4, -1), (4, 1), a_over=True),
    "squeezing": Pose((-46, 10), (46, -10), (-4, -1), (4, 1), a_over=True),
    "pouring": Pose((-58, -96), (-6, -84), (-4, -1), (4, 1), tilt=-6, a_over=True),
    "serving tray": Pose((-66, -142), (14, 2), (-4, -1), (4, 1), a_over=True),
    "stirring pot": Pose((-84, -84), (16, 2), (-4, -1), (4, 1), tilt=-6, a_over=True),
    "at desk": Pose((-30, 22), (30, -22), (-4, -1), (4, 1), tilt=-4, a_over=True),
    "texting": Pose((-26, 104), (22, -96), (-4, -1), (4, 1), tilt=-10, a_over=True),
    "selfie": Pose((-104, -118), (16, 4), (-4, -1), (4, 1), tilt=5, a_over=True),
    "drumming": Pose((-48, -104), (48, 104), (-4, -1), (4, 1), a_over=True),
    "hugging": Pose((-44, 62), (44, -62), (-4, -1), (4, 1), tilt=-6, a_over=True),
    "at ease": Pose((-40, -12), (40, 12), (-5, -1), (5, 1), a_over=True),
    "embracing": Pose((-72, -98), (-58, -100), (-4, -1), (4, 1), lean=-3, tilt=-4, side=True),
    "embracing low": Pose((-44, -78), (-30, -74), (-4, -1), (4, 1), lean=-9, tilt=-6, side=True),
    "stooping": Pose((-60, -92), (-44, -92), (-86, 2), (6, 92), lean=-6, tilt=-4, side=True),
    "at the mouth": Pose((-78, 124), (16, 2), (-4, -1), (5, 1), a_over=True),
    "casting": Pose((-52, -88), (104, 128), (-10, -2), (12, 2), tilt=4, a_over=True),
    "pressing": Pose((-128, -168), (128, 168), (-14, -2), (14, 2), a_over=True),
    "twirling rope": Pose((-34, -72), (34, 72), (-4, -1), (4, 1), a_over=True),
    "at the camera": Pose((-72, 146), (72, -146), (-4, -1), (4, 1), a_over=True),
    "waltzing": Pose((-96, -112), (-54, -84), (-16, 4), (14, -4), lean=-3, tilt=-5, side=True),
    "handstand": Pose((-158, -176), (158, 176), (-16, -4), (20, -10)),
    "whispering": Pose((-82, 132), (16, 2), (-4, -1), (5, 1), tilt=-9, a_over=True),
    "high five": Pose((-112, -150), (16, 2), (-4, -1), (5, 1), a_over=True),
    "clapping": Pose((-40, 74), (40, -74), (-4, -1), (4, 1), tilt=4, a_over=True),
    "saluting": Pose((-104, 128), (14, 3), (-4, -1), (4, 1), a_over=True),
    "stretching": Pose((-162, -176), (158, 172), (-4, -1), (4, 1), tilt=6, a_over=True),
    "hand in chain": Pose((-58, -44), (58, 44), (-4, -1), (4, 1), a_over=True),
    "reaching up": Pose((-136, -158), (16, 4), (-4, -1), (5, 1), tilt=-6, a_over=True),
    "tugging": Pose((-70, -78), (-58, -76), (-46, -20), (-20, -6), lean=16, side=True),
    "crawling": Pose((2, -4), (-24, 10), (6, 88), (-16, 76), lean=-76, tilt=8, side=True),
    "arms out": Pose((-104, -126), (104, 126), (-4, -1), (4, 1), a_over=True),
    "wrestling": Pose((-66, -92), (-50, -96), (-34, -8), (30, 30), lean=-20, side=True),
    "arms round": Pose((-66, -84), (66, 84), (-4, -1), (4, 1)),
    "karate": Pose((-70, -116), (24, 128), (-96, -92), (8, 2), lean=12, side=True, a_over=True),
    "hand down": Pose((-34, -40), (16, 2), (-4, -1), (5, 1), a_over=True),
    "hand up": Pose((-78, -122), (16, 2), (-4, -1), (5, 1), a_over=True),
    "yoga": Pose((-156, 166), (156, -166), (-4, -1), (66, -74), a_over=True),
    "landing": Pose((-14, 2), (112, 140), (-86, 6), (34, 96), lean=-26, side=True, a_over=True),
    "at serve": Pose((-150, -172), (96, 156), (-16, -4), (20, 10), tilt=-8, lean=6, a_over=True),
    "lifting a cup": Pose((-164, -194), (164, 194), (-4, -1), (4, 1), a_over=True),
    "reaching for it": Pose((-166, -176), (172, 186), (-12, 14), (34, -46), a_over=True),
    "at the ready": Pose((-52, -76), (52, 76), (-22, 6), (22, -6), a_over=True),
    "on the blocks": Pose((-10, -2), (6, 4), (-66, 54), (-8, 72), lean=-70, tilt=4, side=True),
    "hurdling": Pose((-96, -74), (52, -30), (-92, -78), (58, 96), lean=-26, side=True, lift=150),
    "handing on": Pose((-84, -88), (52, -40), (-62, 18), (30, 88), lean=-14, side=True, lift=16),
    "taking over": Pose((-40, -118), (80, 86), (-62, 18), (30, 88), lean=-14, side=True, lift=16),
    "judo throw": Pose((-96, -140), (-60, -120), (-40, 6), (26, 30), lean=-34, side=True),
    "forging": Pose((-44, -84), (128, 176), (-12, -2), (14, 4), lean=-6, a_over=True),
    "hauling": Pose((-24, -104), (-6, -96), (-42, -2), (34, 46), lean=-26, side=True),
    "warrior": Pose((-92, -90), (92, 90), (-64, 4), (46, 42), a_over=True),
    "triangle": Pose((-14, -8), (164, 174), (-28, -26), (30, 28), lean=-42, a_over=True),
    "downward dog": Pose((-62, -52), (-54, -46), (22, 34), (30, 38), lean=-128, side=True),
    "dancer": Pose((-100, -94), (118, 128), (-3, 1), (74, 150), lean=-16, a_over=True),
    "at the walker": Pose((-50, -66), (-40, -58), (-16, -2), (12, 26), lean=-9, side=True),
    "planting": Pose((-38, -58), (-18, -50), (-86, 2), (6, 92), lean=-24, tilt=-6, side=True),
    "digging": Pose((-14, -10), (20, -110), (-10, -2), (10, 2), tilt=-6, a_over=True),
    "taking": Pose((-78, 124), (38, 96), (-4, -1), (5, 1), a_over=True),
    "at the stove": Pose((-56, -84), (-6, -62), (-4, -1), (5, 1), tilt=-5, a_over=True),
    "desk work": Pose((-30, -78), (-24, -80), (-88, -2), (-80, 0), side=True, tilt=-4),
    "eyes covered": Pose((-66, 148), (66, -148), (-4, -1), (4, 1), tilt=4, a_over=True),
    "ironing": Pose((-58, -66), (-2, -30), (-4, -1), (5, 1), tilt=-6, a_over=True),
    "stacking": Pose((-92, -122), (4, -52), (-78, 80), (78, -80), tilt=-6, a_over=True),
    "mending": Pose((-20, -64), (-14, -98), (-88, -2), (-80, 0), side=True, tilt=-8),
    "at the flag": Pose((-30, -72), (-68, -92), (-18, -2), (14, 28), lean=-6, side=True),
    "roasting": Pose((-56, -84), (16, 2), (-4, -1), (5, 1), a_over=True),
    "on a chair": Pose((-26, 30), (26, -30), (-20, -3), (20, 3)),
    "at the frame": Pose((-78, -100), (-62, -98), (-10, -2), (10, 4), lean=-6, side=True, tilt=-4),
    "holding the saddle": Pose((-62, -70), (-30, -58), (-40, -6), (26, 52), lean=-20, side=True),
    "on the scooter": Pose((-56, -86), (-48, -84), (-16, 2), (14, 26), lean=-4, side=True),
    "to the child": Pose((-74, -84), (-58, -78), (-86, 2), (6, 92), lean=-14, side=True),
    "first steps": Pose((-108, -128), (-70, -96), (-26, -8), (22, 34), lean=-6, side=True),
    "up the stairs": Pose((-52, -92), (-40, -88), (-66, -2), (8, 22), lean=-8, side=True),
    "at the wheel nut": Pose((-54, -66), (-40, -62), (-86, 2), (6, 92), lean=-16, tilt=-4, side=True),
    "at the saw": Pose((-52, -66), (-20, -58), (-26, -4), (18, 8), lean=-16, tilt=-4, side=True),
    "push-up": Pose((0, -2), (6, 2), (67, 67), (64, 64), lean=-66, tilt=10, side=True),
    "plank hold": Pose((4, -88), (10, -84), (76, 76), (74, 74), lean=-76, tilt=10, side=True),
    "pull-up": Pose((-156, -178), (156, 178), (-8, 20), (10, 26), lift=150, a_over=True),
    "sit-up": Pose((-66, -78), (-52, -70), (-124, -16), (-118, -10), lean=26, side=True),
    "lunge": Pose((-20, 30), (20, -30), (-80, 2), (36, 84), side=True),
    "squatting": Pose((-46, 62), (46, -62), (-66, 14), (66, -14), a_over=True),
    "squatting bar": Pose((-58, -176), (58, 176), (-66, 14), (66, -14), a_over=True),
    "prone": Pose((-34, -84), (-22, -80), (92, 172), (94, 104), lean=-58, tilt=6, side=True),
    "lacing shoes": Pose((-8, -2), (4, 6), (-86, 2), (6, 92), lean=-50, tilt=4, side=True),
    "to the load": Pose((-44, -60), (-30, -58), (-26, -8), (20, 36), lean=-4, side=True),
    "latte": Pose((-64, -104), (30, -66), (-4, -1), (4, 1), tilt=-6, a_over=True),
    "drawing a bow": Pose((-88, -90), (78, -98), (-16, -4), (16, 4), a_over=True),
    "vaulting": Pose((4, 10), (22, 30), (-84, -66), (-62, -52), lean=-16, side=True, lift=250, a_over=True),
    "at the cue": Pose((-64, -80), (30, -74), (-14, -2), (16, 4), lean=-10, tilt=-6, a_over=True),
    "slumped": Pose((-104, -92), (-96, -88), (-88, -2), (-80, 0), lean=-62, tilt=-44, side=True, a_over=True),
    "lotus": Pose((-40, -16), (40, 16), (-78, 80), (78, -80), a_over=True),
    "lying back": Pose((-136, 118), (28, 60), (-10, -2), (14, 6), a_over=True),
}


#: Poses that say what the arms do; they go with any stance.
ARMS = frozenset(
    {
        "waving",
        "phoning",
        "receiving",
        "holding",
        "pointing",
        "reading",
        "praying",
        "proud",
        "cheering",
        "working",
        "hugging",
        "batting",
        "knitting",
        "fiddling",
        "bowing",
        "picking",
        "fluting",
        "trumpeting",
        "squeezing",
        "pouring",
        "texting",
        "serving tray",
        "at desk",
        "selfie",
        "drumming",
        "at ease",
        "at the mouth",
        "whispering",
        "high five",
        "clapping",
        "saluting",
        "stretching",
        "hand in chain",
        "reaching up",
        "hand down",
        "hand up",
        "arms round",
        "arms out",
        "casting",
        "pressing",
        "twirling rope",
        "at the camera",
        "roasting",
        "digging",
        "taking",
        "at the stove",
        "ironing",
        "eyes covered",
    }
)
# Seen from the front, so that the thighs are short.
_FORESHORTENED = frozenset({"on a chair"})
# Legs crossed on the floor.
_CROSSED = frozenset({"sitting", "stacking", "lotus"})
#: Who does this has no hand free for the tool of a trade.
BOTH_ARMS = frozenset(
    {"giving", "receiving", "hugging", "embracing", "embracing low", "stooping", "arms round", "waltzing"}
)
#: Other words for poses.
SAID = {
    "meditating": "sitting",
    "lying": "sleeping",
    "resting": "sitting",
    "celebrating": "cheering",
    "juggling": "twirling rope",
    "skating": "running",
    "jogging": "running",
    "holding hands": "receiving",
    "sprinting": "running",
    "milking": "kneeling",
    "dashing": "running",
    "racing": "running",
    "chasing": "running",
    "hopping": "jumping",
    "sliding": "seated",
    "sledding": "seated",
    "tossing": "cheering",
    "rowing": "seated",
    "paddling": "seated",
    "catching": "cheering",
    "hiking": "walking",
    "marching": "walking",
    "swimming": "floating",
    "falling": "floating",
    "fighting": "boxing",
    "punching": "boxing",
    "throwing": "dunking",
    "shooting": "pointing",
    "leaping": "jumping",
    "skipping": "jumping",
    "crouching": "kneeling",
    "fixing": "kneeling",
    "repairing": "kneeling",
    "chopping": "working",
    "stirring": "working",
    "mixing": "working",
    "baking": "working",
    "cooking": "working",
    "painting": "working",
    "building": "kneeling",
    "sweeping": "working",
    "cleaning": "working",
    "washing": "working",
    "hammering": "working",
    "playing": "working",
    "writing": "working",
    "typing": "working",
    "serving": "holding",
    "watering": "holding",
    "feeding": "holding",
    "lifting": "cheering",
    "hitting": "batting",
    "swinging": "batting",
    "skateboarding": "surfing",
    "snowboarding": "surfing",
    "balancing": "surfing",
    "pulling": "walking",
    "dribbling": "working",
}


@dataclass(frozen=True, slots=True)
class Build:
    """Measures of a body, in units."""

    thigh: float = 88
    shin: float = 88
    torso: float = 132
    shoulder: float = 54
    waist: float = 38
    hip: float = 40
    arm: float = 70
    head: float = 1.0
    girth: float = 1.0


MAN = Build()
WOMAN = Build(thigh=86, shin=86, torso=122, shoulder=44, waist=31, hip=38, arm=64, girth=0.86)
CHILD = Build(thigh=52, shin=52, torso=92, shoulder=39, waist=33, hip=33, arm=46, head=0.94, girth=0.8)


@dataclass(frozen=True, slots=True)
class Body:
    """A skeleton in place: where every joint lies.

    Attributes:
        build: Lengths of limbs.
        pose: Angles.
        hip: Middle of the hips.
        neck: Root of the neck.
        head: Middle of the head.
        legs: Hip, knee and ankle of the left and of the right leg of the picture.
        arms: Shoulder, elbow and hand of each arm.
        crossed: Sitting with crossed legs.
        gesture: What the arms do, "" for nothing in particular.
        narrow: How much of its breadth the body shows: 1 from the front, less from the side.
    """

    build: Build
    pose: Pose
    hip: Point
    neck: Point
    head: Point
    legs: tuple[list[Point], list[Point]]
    arms: tuple[list[Point], list[Point]]
    crossed: bool
    gesture: str
    narrow: float


def posed(build: Build, traits: tuple[str, ...], *, unasked: str = "") -> Body:
    """A body in the stance and the gesture that the traits name.

    Args:
        build: Lengths of limbs.
        traits: Adjectives and poses; one stance and one gesture are used.
        unasked: Gesture when neither is named.
    """
    stance = next((t for t in traits if t in POSES and t not in ARMS), "")
    gesture = next((t for t in traits if t in ARMS), "") or ("" if stance else unasked)
    pose = POSES[stance or "standing"]
    if "aloft" in traits:
        pose = replace(pose, lift=90)
    if gesture:
        own = POSES[gesture]
        pose = replace(pose, arm_a=own.arm_a, arm_b=own.arm_b, a_over=own.a_over, tilt=own.tilt)
    k, narrow = build, 0.62 if pose.side else 1.0
    hip_x = k.hip * 0.48 * narrow
    bones = (k.thigh * (0.46 if stance in _FORESHORTENED else 1.0), k.shin)
    left = reach((300 - hip_x, 0), pose.leg_a, bones)
    right = reach((300 + hip_x, 0), pose.leg_b, bones)
    crossed = stance in _CROSSED
    low = 38 * k.girth + 8 if crossed else max(left[-1][1], right[-1][1]) + 18
    hip = (300.0, GROUND - pose.lift - low)
    legs = ([(x, y + hip[1]) for x, y in left], [(x, y + hip[1]) for x, y in right])
    a = math.radians(pose.lean)
    neck = (hip[0] + math.sin(a) * k.torso, hip[1] - math.cos(a) * k.torso)
    shoulder = (k.shoulder - 12) * narrow
    arm = (k.arm, k.arm * 0.92)
    arms = (
        reach((neck[0] - shoulder, neck[1] + 20), pose.arm_a, arm),
        reach((neck[0] + shoulder, neck[1] + 20), pose.arm_b, arm),
    )
    head = (neck[0] + (-8 if pose.side else -2), neck[1] - 62 * k.head)
    return Body(k, pose, hip, neck, head, legs, arms, crossed, gesture, narrow)


def reach(start: Point, bend: Bend, length: tuple[float, float]) -> list[Point]:
    """A limb: where it begins, its joint and its end."""
    points = [start]
    for angle, step in zip(bend, length, strict=True):
        a = math.radians(angle)
        x, y = points[-1]
        points.append((x + math.sin(a) * step, y + math.cos(a) * step))
    return points
