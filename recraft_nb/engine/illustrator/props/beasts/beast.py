"""A four-legged animal described: measures, colours, and who draws its head and tail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recraft_nb.engine.illustrator.props.pen.shapes import Outline, Pen, Point, Tones

# fmt: off
# The points of a shape stay in rows: one to a line would hide the shape.

#: The trait of an animal that has its head at the ground, to graze or to drink.
HEAD_DOWN = "grazing"

#: The trait of who lies in a bed with others: only the head is drawn.
ABED = "abed"

#: The trait of who lies in a ring around something.
AROUND = "curled around"

#: The trait of a snake that is wound about a branch.
COILED = "coiled on branch"

#: The trait of a beast of burden with a basket at each flank.
PANNIERS = "panniers"

#: The trait of who swims: head and back above the water; of who stands in it; of who lies on the back.
SWUM, WADES, ON_BACK = "in water to the back", "wades", "on its back"

#: The trait of who has another's tail in its trunk or mouth.
TAIL = "holds a tail"

#: The trait of who splashes in mud.
MUDDY = "in mud"

#: The trait of a mouth that is wide open.
GAPES = "gapes"

#: Begins the trait that lists the poses of who is shown several times.
SHOWN = "shown in:"

#: The trait of who drives and is seen to the waist.
AT_WHEEL = "at the wheel"

Tail = Callable[[Pen, str, Point], None]


@dataclass(frozen=True, slots=True)
class Beast:
    """Measures and colours of one animal.

    Attributes:
        coat: Tones of the fur.
        pale: Tones of belly and chest.
        sock: Tones of the feet.
        head: Draws the head round (0, 0), about 180 wide; told whether it sleeps.
        tail: Draws the tail from its root; told the pose.
        marks: Draws markings on a part ("side", "front", "curl") whose outline it gets.
        length: From chest to rump.
        depth: From back to belly.
        leg: From belly to ground.
        leg_width: Of a leg at the knee.
        head_size: Scale of the head.
        head_at: Where the head sits from the withers.
        bib: Whether the chest is pale.
        slope: How much lower the rump lies than the withers.
        girth: Width of the body seen from the front.
        legs: Tones of whole legs, where they differ from the coat.
        neck: Tones of the neck, where they differ from the coat.
        squat: Height of the sitting body; small animals sit lower and have bigger heads.
        fur: Tones of what clothes leave free, where the coat is a garment.
        ridge: Colour of the plates along the back, or "".
        winged: Has wings for arms.
        crouch: Stands hunched on folded legs, as hares and mice do.
        teddy: Sits like a bear, on its bottom with the soles shown.
    """

    coat: Tones
    pale: Tones
    sock: Tones
    head: Callable[[Pen, bool], None]
    tail: Tail | None = None
    marks: Callable[[Pen, str, Outline], None] | None = None
    length: float = 190
    depth: float = 112
    leg: float = 92
    leg_width: float = 38
    head_size: float = 1.0
    head_at: Point = (-34, -42)
    bib: bool = True
    slope: float = 0.0
    girth: float = 1.0
    teddy: bool = False
    legs: Tones | None = None
    neck: Tones | None = None
    squat: float = 1.0
    crouch: bool = False
    fur: Tones | None = None
    ridge: str = ""
    winged: bool = False

    def mark(self, pen: Pen, part: str, outline: Outline) -> None:
        """Draw the markings of a part, if there are any."""
        if self.marks:
            self.marks(pen, part, outline)


#: What a four-legged animal can do; the first is what it does unasked.
POSES = ("standing", "sitting", "sleeping", "lying", "running", "jumping", "walking")
