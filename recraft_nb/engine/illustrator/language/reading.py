"""What is known while a sentence is read: the scene so far, and how the next words are tied to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.language.drafts import Scene
from recraft_nb.engine.illustrator.language.verbs import VerbFinder

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.language.lexicon import Lexicon
    from recraft_nb.engine.illustrator.language.tokens import Token
    from recraft_nb.engine.illustrator.language.vocabulary import Vocabulary


@dataclass(slots=True)
class Reading:
    """The state of one reading.

    Attributes:
        tokens: The sentence.
        known: The vocabulary.
        lexicon: The pictures.
        things_only: Landscape words are things here (an icon of a mountain), not a backdrop.
        words: The tokens' texts, "" for marks.
        verbs: Tells verbs from nouns in this sentence.
        at: Which token comes next.
        scene: Everything read so far.
        link: How the sentence leads to what comes next: a relation, "and", "of", "full", "object" or "".
        small: First word of the preposition before what comes next; "" when a thing was named since.
        verb: The deed named last, in its base form; "" when a thing was named since.
        deed: The same, but kept when a thing was named since.
        pending: A number that counts the next thing.
        carried: The relation that "and" repeats after a thing that has no picture.
        implied: Who does what without the thing it needs being named: places in the scene with deeds.
        tools: Who holds what, though the prompt named only the deed.
        measure: The container or measure named last ("glass" of "a glass of lemonade").
        said: The words of the phrase being read.
        piled: The next things lie in a stack or a pile.
        paired: The next things are a pair.
        arranged: The trait of the next things, when they lie in a row, a stack, a pile or a ring.
        owned: The phrase being read is "his", "her", "its" or "their" something.
        articled: The phrase being read had a determiner.
        shape: The trait of "heart shaped", for the thing of the phrase being read.
    """

    tokens: list[Token]
    known: Vocabulary
    lexicon: Lexicon
    things_only: bool
    words: list[str] = field(init=False)
    verbs: VerbFinder = field(init=False)
    at: int = 0
    scene: Scene = field(default_factory=Scene)
    link: str = ""
    verb: str = ""
    deed: str = ""
    small: str = ""
    pending: int | None = None
    carried: str = ""
    implied: list[tuple[int, str]] = field(default_factory=list)
    tools: list[tuple[int, str]] = field(default_factory=list)
    measure: str = ""
    said: list[str] = field(default_factory=list)
    piled: bool = False
    paired: bool = False
    arranged: str = ""
    owned: bool = False
    articled: bool = False
    shape: str = ""

    def __post_init__(self) -> None:
        """Prepare what follows from the tokens."""
        self.words = [token.text if token.kind == "word" else "" for token in self.tokens]
        self.verbs = VerbFinder(self.words, self.known, self.lexicon)
