"""How animals lie, hold and look: in a ring around a thing, a brush in the trunk, the teeth at a mirror."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.doings.pursuits import is_handy
from recraft_nb.engine.illustrator.doings.ties import TIE
from recraft_nb.engine.illustrator.language.drafts import ANIMATE, MOST_SUBJECTS, Draft
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.inference import drawn_as
from recraft_nb.engine.illustrator.language.spots import AT
from recraft_nb.engine.illustrator.props.beasts.beast import AROUND, COILED, PANNIERS
from recraft_nb.engine.illustrator.props.beasts.stood_up import BUILDS
from recraft_nb.engine.illustrator.props.beasts.trunks import TRUNK
from recraft_nb.engine.illustrator.props.beasts.upright import UPRIGHT
from recraft_nb.engine.illustrator.props.held.played import PLAYS

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.drafts import Scene

_CURLS = re.compile(
    r"\b(?:curl|coil|wrap|wind|wound|snak|curv)(?:s|ed|ing|es|ped|ping|led|ling)?"
    r"(?: up| itself| himself| herself| asleep| tightly| protectively| tight| its body){0,3}"
    r" (?:a?round|about)\b"
)
# A dragon lies around what it guards.
_HOARDS = re.compile(
    r"\b(?:guard|protect|hoard|sleep)(?:s|ing)?(?: on| over| atop)? (?:\w+ ){0,4}"
    r"(?:gold|treasures?|coins|eggs?|hoard)\b"
)
_TAIL = re.compile(r"\b(?:tail|tentacle|arm|trunk)s?(?: \w+)? (?:curl|coil|wrap|wind|wound)")
_PAINTS = word_set("painting paints paint drawing draws sketching")
# "An oil painting with flowers" is a medium, "painting a picture" is a deed.
_PAINTS_A = re.compile(
    r"\b(?:painting|paints|drawing|draws|sketching) (?:an?|the|its|his|her|on) |\bto (?:paint|draw)\b"
)
_NO_CANVAS = word_set("wall walls fence house nails egg eggs face faces room door")
_PICTURES = word_set(
    "picture portrait painting canvas landscape easel paintbrush brush sunset flower flowers"
)
_TRUNKED = frozenset({"animal:elephant"})
_CURLED = frozenset({"sitting", "standing", "lying", "holding", "curled", "curling", "hugging"})
_STICKS = frozenset({"prop:branch", "prop:log", "deciduous-tree", "evergreen-tree", "prop:stick"})
_CLIMBS = re.compile(r"\b(?:on|from|along|over|in) (?:a|an|the) (?:\w+ )?(?:tree )?branch\b")
_CLUBS = re.compile(r"\b(?:running|hiking|cycling|swimming|walking) (?:club|team|group)\b")
_BURDENED = frozenset({"animal:donkey", "animal:horse", "animal:llama", "animal:camel", "animal:cow"})
_PANNIERS = frozenset({"basket", "sack", "bag", "pannier", "saddlebag", "load", "pot"})
_CHESTS = re.compile(r"\b(?:its|his|her|their|my|bare|hairy) chests?\b")
_BEATS = re.compile(r"\b(?:beat|pound|thump|drum|slap)(?:s|ing)?\b")
_CLINGS = re.compile(
    r"\b(?:cling|hold|hang|hug)(?:s|ing)?(?: on)? to (?:a|the|its) (?:\w+ )?(?:tree|trunk|eucalyptus)\b"
)
_MIRRORS = frozenset({"prop:mirror", "mirror"})
_SWIMMERS = frozenset({"animal:whale", "animal:fish", "animal:shark", "orca"})
_PAPERS = frozenset({"newspaper", "prop:newspaper", "rolled-up-newspaper"})
_BOOKS = frozenset({"open-book", "closed-book", "prop:book", "books", "prop:open_book", "book"})
_VILLAGES = frozenset({"", "street", "village", "town", "city", "hamlet"})


def settle_animal_ways(scene: Scene, text: str) -> None:
    """Settle how animals lie, what they hold in a trunk, and where they are as people are.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    said = {*re.findall(r"[a-z]+", text)}
    _curl_around(scene, text)
    _take_in_the_trunk(scene, said)
    _paint(scene, said, text)
    _look_in_mirrors(scene, said)
    _read_papers(scene)
    _weigh(scene)
    _stretch_necks(scene, said)
    _carry_villages(scene)
    _carry_joeys(scene, said)
    _hang_bats(scene)
    _coil(scene, text)
    _ground_kiwis(scene)
    _load_panniers(scene, said)
    _beat_chests(scene, text)
    _cling(scene, text)


def _drawn(draft: Draft) -> str:
    return drawn_as(draft.picture, in_print=False)


def _curl_around(scene: Scene, text: str) -> None:
    """Who is curled around a thing lies in a ring, the thing in the middle."""
    hoards = _HOARDS.search(text) is not None
    if not (hoards or _CURLS.search(text)) or _TAIL.search(text):
        return
    beast = next((d for d in scene.drafts if _drawn(d) in BUILDS or is_handy(d)), None)
    if hoards and beast is not None and _drawn(beast) != "animal:dragon":
        return
    if beast is None or beast.group != "animals" or beast.count > 1:
        return
    at = scene.drafts.index(beast)
    inner = scene.other_of(beast) or next(
        (d for k, d in enumerate(scene.drafts) if k > at or d.other == at), None
    )
    if inner is None or inner is beast:
        return
    inner.relation, inner.other = "", None
    beast.relation, beast.other = "beside", scene.drafts.index(inner)
    kept = [t for t in beast.traits if t not in _CURLED and not t.startswith(TIE)]
    beast.traits = [AROUND, TIE + "curl", *kept]


def _take_in_the_trunk(scene: Scene, said: set[str]) -> None:
    """What an elephant holds is at the tip of its trunk."""
    for at, draft in enumerate(scene.drafts):
        if _drawn(draft) not in _TRUNKED:
            continue
        held = [
            d
            for d in scene.drafts
            if d.other == at and (d.relation in {"holding", "with"} or AT + "mouth" in d.traits)
        ]
        held = [d for d in held if d.group not in ANIMATE]
        if held and ("trunk" in said or any(d.relation == "holding" for d in held)):
            draft.add_traits([TRUNK])
            for thing in held:
                thing.relation = "holding"
                thing.traits = [t for t in thing.traits if not t.startswith("at:")]


def _paint(scene: Scene, said: set[str], text: str) -> None:
    """An animal that paints a picture has a brush, and an easel before it."""
    beast = next((d for d in scene.drafts if d.group == "animals" and is_handy(d)), None)
    if beast is None or beast.count > 1 or not said & _PAINTS or said & _NO_CANVAS:
        return
    if not (_PAINTS & {*beast.traits} or _PAINTS_A.search(text)):
        return
    at = scene.drafts.index(beast)
    easel = next((d for d in scene.drafts if d.picture == "prop:easel"), None)
    scene.drop_where(lambda d: d is not beast and d is not easel and bool({d.noun} & _PICTURES))
    at = scene.drafts.index(beast)
    if easel is None:
        if len(scene.drafts) >= MOST_SUBJECTS:
            return
        easel = Draft("easel", "prop:easel", "home", 1)
        scene.drafts.append(easel)
    if scene.other_of(easel) is beast:
        easel.relation, easel.other = "", None
    scene.drop_where(
        lambda d: d.picture in {"paintbrush", "prop:paintbrush", "artist-palette"} and d.other == at
    )
    beast.relation, beast.other = "beside", scene.drafts.index(easel)
    trunked = _drawn(beast) in _TRUNKED
    kept = [t for t in beast.traits if t not in _PAINTS | {"holding", "trunk", TRUNK}]
    beast.traits = [*([TRUNK, "brush"] if trunked else [UPRIGHT, "holding", "brush"]), TIE + "easel", *kept]


def _look_in_mirrors(scene: Scene, said: set[str]) -> None:
    """The mirror of a bathroom is on its wall; nobody is hidden behind a mirror that stands."""
    mirror = next((d for d in scene.drafts if d.picture in _MIRRORS), None)
    beast = next((d for d in scene.drafts if d.group in ANIMATE), None)
    if mirror is None or beast is None or "brushing" not in said | {*beast.traits}:
        return
    scene.setting = "bathroom"
    scene.drop_where(lambda d: d is mirror)


def _read_papers(scene: Scene) -> None:
    """A newspaper that is read is open in both hands; who has no paws to sit with stands and reads."""
    for at, reader in enumerate(scene.drafts):
        book = next((d for d in scene.drafts if d.picture in _BOOKS and d.other == at), None)
        if book is not None and _drawn(reader) in BUILDS and book.relation == "holding":
            reader.traits = [
                UPRIGHT,
                "reading",
                *(t for t in reader.traits if t not in {"reading", "holding"}),
            ]
            scene.drop_where(lambda d, book=book: d is book)  # type: ignore[misc]
            return
        paper = next((d for d in scene.drafts if d.picture in _PAPERS and d.other == at), None)
        busy = any(t.startswith(PLAYS) for t in reader.traits)
        if paper is None or busy or reader.group not in ANIMATE or not is_handy(reader):
            continue
        if paper.relation not in {"holding", "with"} or not {"reading", "holding"} & {*reader.traits}:
            continue
        kept = [t for t in reader.traits if t not in {"reading", "holding"}]
        reader.traits = [PLAYS + "newspaper:", *kept]
        scene.drop_where(lambda d, paper=paper: d is paper)  # type: ignore[misc]
        return


def _load_panniers(scene: Scene, said: set[str]) -> None:
    """Baskets and sacks that a beast of burden carries hang at its flanks."""
    for at, beast in enumerate(scene.drafts):
        if _drawn(beast) not in _BURDENED or not said & {"carrying", "carries", "loaded", "with", "carry"}:
            continue
        loads = [d for d in scene.drafts if d.other == at and d.relation in {"holding", "with", "on"}]
        loads = [d for d in loads if d.noun.removesuffix("s") in _PANNIERS]
        if loads:
            beast.traits = [PANNIERS, *(t for t in beast.traits if t != "holding")]
            scene.drop_where(lambda d, loads=loads: any(d is one for one in loads))  # type: ignore[misc]
            return


def _beat_chests(scene: Scene, text: str) -> None:
    """Somebody's own chest is no box of treasure."""
    if not _CHESTS.search(text):
        return
    scene.drop_where(lambda d: d.noun == "chest" and d.group not in ANIMATE)
    for draft in scene.drafts:
        if draft.group == "animals" and is_handy(draft) and _BEATS.search(text):
            kept = [t for t in draft.traits if not t.startswith(TIE)]
            draft.relation, draft.other = "", None
            draft.traits = [UPRIGHT, "clapping", *kept]


def _cling(scene: Scene, text: str) -> None:
    """Who clings to a tree has his arms round its trunk."""
    beast = next((d for d in scene.drafts if d.group == "animals" and is_handy(d)), None)
    if beast is None or not _CLINGS.search(text):
        return
    tree = next((d for d in scene.drafts if d.picture in _STICKS or d.noun in {"trunk", "tree"}), None)
    if tree is not None:
        tree.picture, tree.word, tree.relation, tree.other = "deciduous-tree", "tree", "", None
        beast.relation, beast.other = "beside", scene.drafts.index(tree)
        beast.traits = ["hugging", *(t for t in beast.traits if t not in {"clinging", "hugging"})]


def _weigh(scene: Scene) -> None:
    """A scale that somebody sits on is one to be weighed on."""
    for at, scale in enumerate(scene.drafts):
        if scale.picture == "balance-scale" and any(
            d.other == at and d.group in ANIMATE and d.relation in {"on", "riding", "in"}
            for d in scene.drafts
        ):
            scale.picture, scale.word, scale.count = "prop:weighing_scale", "weighing scale", 1


def _stretch_necks(scene: Scene, said: set[str]) -> None:
    """Who stretches only the neck stands."""
    if said & {"neck", "arms", "wings", "trunk", "legs"}:
        for draft in scene.drafts:
            if draft.group == "animals":
                draft.traits = [t for t in draft.traits if t != "stretching"]


def _carry_joeys(scene: Scene, said: set[str]) -> None:
    """A joey looks out of its mother's pouch."""
    mother = next((d for d in scene.drafts if _drawn(d) == "animal:kangaroo"), None)
    if mother is not None and said & {"joey", "joeys", "pouch"}:
        scene.drop_where(lambda d: d is not mother and _drawn(d) == "animal:kangaroo")
        mother.count = 1
        mother.traits = ["joey", *(t for t in mother.traits if t != "baby")]


def _hang_bats(scene: Scene) -> None:
    """Bats that hang have something to hang from."""
    for bat in list(scene.drafts):
        hangs = _drawn(bat) == "animal:bat" and {"hanging", "sleeping"} & {*bat.traits}
        if not hangs or bat.other is not None or len(scene.drafts) >= MOST_SUBJECTS:
            continue
        from_rock = scene.setting in {"cave", "mountain"}
        above = ("ledge", "prop:rock_ledge") if from_rock else ("branch", "prop:branch")
        scene.drafts.append(Draft(*above, "landscape", 1))
        bat.relation, bat.other = "under", len(scene.drafts) - 1
        bat.add_traits(["hanging"])


def _coil(scene: Scene, text: str) -> None:
    """A snake around a branch is one picture with it."""
    snake = next((d for d in scene.drafts if _drawn(d) == "animal:snake"), None)
    if snake is None or not (_CURLS.search(text) or _CLIMBS.search(text)):
        return
    stick = next((d for d in scene.drafts if _drawn(d) in _STICKS or d.noun in {"branch", "tree"}), None)
    if stick is not None:
        snake.relation, snake.other = "", None
        scene.drop_where(lambda d: d is stick)
        snake.traits = [COILED, *(t for t in snake.traits if t != "hanging")]


def drop_clubs(scene: Scene, text: str) -> None:
    """What a club is for is no thing beside its animal.

    Args:
        scene: As it was read; changed in place.
        text: The prompt in lower case.
    """
    animals = [d for d in scene.drafts if d.group == "animals"]
    if animals and _CLUBS.search(text):
        scene.drop_where(lambda d: d.noun in {"running", "runner", "club"} and d not in animals)


def _ground_kiwis(scene: Scene) -> None:
    """A kiwi is a bird that does not fly, a cheetah a leopard with plain spots."""
    for draft in scene.drafts:
        draft.word = "kiwi" if draft.picture == "animal:kiwi" else draft.word
        if _drawn(draft) == "animal:otter" and any(
            "floating" in d.traits for d in scene.drafts if _drawn(d) == "animal:otter"
        ):
            # Who holds the paw of one that drifts drifts too.
            draft.add_traits(["floating"])
        if "cheetah" in draft.word:
            draft.add_traits(["cheetah"])


def _carry_villages(scene: Scene) -> None:
    """A village on somebody's back is no place around him."""
    for draft in scene.drafts:
        borne = {TIE + "back", AT + "back"} & {*draft.traits}
        if borne and _drawn(draft) == "prop:houses" and scene.setting in _VILLAGES:
            draft.traits = [TIE + "back", *(t for t in draft.traits if t != AT + "back")]
            beast = scene.other_of(draft)
            swims = beast is not None and _drawn(beast) in _SWIMMERS
            scene.setting = "sea" if swims else "meadow"
