"""Reads a sentence from left to right: things, and how each stands to the ones before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator import grammar
from recraft_nb.engine.illustrator.drafts import ANIMATE, Draft, Scene
from recraft_nb.engine.illustrator.inference import stand_in
from recraft_nb.engine.illustrator.lexicon import Entry, singulars
from recraft_nb.engine.illustrator.nouns import NounPhrase, understand
from recraft_nb.engine.illustrator.verbs import VerbFinder

if TYPE_CHECKING:
    from recraft_nb.engine.illustrator.lexicon import Lexicon
    from recraft_nb.engine.illustrator.tokens import Token
    from recraft_nb.engine.illustrator.vocabulary import Vocabulary

# How many are drawn when the prompt has a plural and no number, and when a field is full of them.
SOME = 3
MANY = 5
# Settings whose name may also be a thing in the picture: a table, when something is not on it.
FURNITURE = frozenset({"table", "windowsill", "room", "city", "street", "kitchen", "garden", "lake", "cave"})
# Relatives who are people unless the prompt says whose they are.
_HUMAN_KIN = frozenset({"child", "kid", "mother", "mom", "mum", "father", "dad", "parent"})
# A pair of these is one thing.
_PAIRED = frozenset(
    {
        "jeans",
        "trousers",
        "pants",
        "shorts",
        "scissors",
        "glasses",
        "sunglasses",
        "headphones",
        "binoculars",
        "pajamas",
        "tongs",
        "goggles",
        "pliers",
        "overalls",
    }
)
# What is poured into a glass, by its picture, and what it looks like there.
_DRINKS = frozenset(
    {
        "beverage-box",
        "droplet",
        "prop:glass",
        "cup-with-straw",
        "tangerine",
        "prop:orange",
        "prop:lemon",
        "tropical-drink",
    }
)
_LIQUIDS = {
    "orange": (245, 150, 40),
    "lemonade": (247, 224, 110),
    "lemon": (247, 224, 110),
    "apple": (226, 178, 70),
    "water": (190, 228, 245),
    "cola": (90, 50, 36),
    "soda": (90, 50, 36),
    "tomato": (200, 50, 40),
    "grape": (110, 60, 130),
}
# Words of which "colored" makes many colours.
_MIXED = frozenset({"different", "various", "assorted", "many", "multiple", "rainbow", "mixed"})
# Who leads the young that all look alike.
_PARENTS = {"duckling": "animal:duck", "gosling": "animal:goose", "cygnet": "animal:swan"}
# On a logo a shop shows what it deals in.
TRADES = grammar.word_set("shop store club company bar house stand studio market school truck")

# What the sun does, as light.
_SUN_DEEDS = {"set": "golden", "rise": "dawn", "shine": "day"}


class SentenceReader:
    """Reads the tokens that are left after template and style were taken out."""

    def __init__(
        self, tokens: list[Token], known: Vocabulary, lexicon: Lexicon, *, things_only: bool
    ) -> None:
        """Prepare.

        Args:
            tokens: The sentence.
            known: The vocabulary.
            lexicon: The pictures.
            things_only: Landscape words are things here (an icon of a mountain), not a backdrop.
        """
        self.tokens, self.known, self.lexicon, self.things_only = tokens, known, lexicon, things_only
        self.words = [token.text if token.kind == "word" else "" for token in tokens]
        self.verbs = VerbFinder(self.words, known, lexicon)
        self.scene = Scene()
        self.at = 0
        self.link = ""
        self.verb = ""
        self.pending: int | None = None
        self.carried = ""
        self.implied: list[tuple[int, str]] = []
        self.piled = self.paired = self.owned = self.articled = False
        self.measure = ""

    def read(self) -> Scene:
        """Read everything."""
        while self.at < len(self.tokens):
            if not self._small_word():
                self._noun_phrase()
        self._add_implied()
        return self.scene

    def _small_word(self) -> bool:
        """Take a mark, a preposition, a conjunction or a verb; return False at a noun phrase."""
        token, word = self.tokens[self.at], self.words[self.at]
        if token.kind != "word":
            self._pause(token.text)
            self.at += 1
            return True
        if word == "of":
            self.link = self.link or "of"
            self.at += 1
            return True
        found = grammar.preposition_at(self.words, self.at)
        if found is not None:
            if not self._adverbial():
                self._preposition(*found)
            return True
        scene = self.scene
        if word in grammar.CONJUNCTIONS:
            self.link = self.link if self.link in grammar.PLACES | grammar.HAVING else "and"
        elif word in grammar.FILLERS:
            self.link = "with" if word in grammar.OWNING and scene.drafts else self.link
        elif self.verbs.begins_here(
            self.at, self.link, has_things=bool(scene.drafts), has_verb=bool(self.verb)
        ):
            self._take_verb(word)
        else:
            return False
        self.at += 1
        return True

    def _adverbial(self) -> bool:
        """Take a fixed phrase that tells the scene: "under the sea", "at the bottom of the ocean"."""
        for skipped in (0, 1, 2):
            for length in (5, 4, 3, 2):
                words = self.words[self.at + skipped : self.at + skipped + length]
                if skipped and (words[0:1] == ["the"] or "of" not in words):
                    continue
                facts = self.known.facts.get(" ".join(words))
                if facts is not None:
                    self.scene.learn(dict(facts))
                    self.at += skipped + length
                    self.link = ""
                    return True
        return False

    def _pause(self, mark: str) -> None:
        if mark in {".", "!", "?", ":"}:
            self.link, self.verb, self.scene.group = "", "", []
        elif self.link in {"", "of"}:
            self.link = "and"

    def _preposition(self, relation: str, length: int) -> None:
        self.at += length
        if relation == "for" and not self.scene.drafts:
            self.link = ""
        elif relation:
            is_looking = self.verb in grammar.LOOKING and relation == "in"
            self.link = "beside" if is_looking else relation
        if self.verb:
            self.scene.group = list(self.scene.agents)

    def _take_verb(self, word: str) -> None:
        base = grammar.base_of(word)
        scene, self.verb = self.scene, base
        if base in _SUN_DEEDS and scene.drafts and scene.drafts[-1].picture == "sun":
            scene.learn({"light": _SUN_DEEDS[base]})
            scene.drop_last()
        scene.group = list(scene.agents) or scene.group
        after = self.verbs.after(self.at)
        moves_thing = base in grammar.MOVED_THINGS and (
            after in grammar.DETERMINERS or after in grammar.NUMBERS or self.verbs.is_noun([after])
        )
        trait = grammar.TRAIT_OF.get(base, word)
        if trait not in self.known.traits and grammar.object_link(base) == "holding":
            trait = "holding"
        if trait in self.known.traits and not moves_thing:
            for draft in scene.grouped():
                draft.add_traits([trait])
        self.link = grammar.object_link(base)
        if base in grammar.IMPLIED_OBJECTS and scene.group and self.verbs.opens(self.at + 1):
            self.implied.append((scene.group[-1], base))

    def _add_implied(self) -> None:
        """Add what a deed needs and the prompt did not name: someone fishing holds a rod."""
        for agent, base in self.implied:
            thing, picture, relation = grammar.IMPLIED_OBJECTS[base]
            drafts = self.scene.drafts
            is_busy = any(draft.relation == "holding" and draft.other == agent for draft in drafts)
            if is_busy or any(draft.picture == picture for draft in drafts):
                continue
            if relation == "riding":
                drafts[agent].relation, drafts[agent].other = "riding", len(drafts)
                drafts.append(Draft(thing, picture, "home", 1))
            else:
                drafts.append(Draft(thing, picture, "home", 1, relation=relation, other=agent))

    def _noun_phrase(self) -> None:
        words, article, plural = self._collect()
        if not words:
            if not article:
                self.at += 1
            return
        is_named = article or self.link == "of" or self.pending is not None
        self.articled = article
        phrase = understand(words, self.known, self.lexicon, article=is_named, plural=plural)
        if self.at < len(self.words) and self.words[self.at] == "of":
            if self.verbs.after(self.at) in grammar.NUMBERS and not self.verbs.is_counting(self.at + 1):
                phrase.count = grammar.NUMBERS[self.verbs.after(self.at)]
                self.at += 2
            elif self._is_measure(words, phrase):
                self.at += 1
                return
        if self.link in {"skip", "not"}:
            self.link = ""
            return
        self._take_phrase(phrase, words)

    def _collect(self) -> tuple[list[str], bool, bool]:
        """Gather the words of one noun phrase, whether it had a determiner and whether a linked plural."""
        words: list[str] = []
        article = plural = False
        self.owned = False
        while self.at < len(self.tokens):
            token, word = self.tokens[self.at], self.words[self.at]
            joins = (word == "and" or token.text == ",") and self._is_adjective_run(words)
            if joins and not self.verbs.opens(self.at + 1):
                words += ["and"] if word else []
            elif token.kind != "word" or (word in grammar.DETERMINERS and words):
                break
            elif word in grammar.DETERMINERS:
                article = True
                self.owned = word in {"its", "his", "her", "their"}
            elif self._ends_phrase(word, words):
                break
            elif not self.verbs.is_adverb(word):
                words.append(word)
                plural = plural or token.plural
            self.at += 1
        return words, article, plural

    def _ends_phrase(self, word: str, words: list[str]) -> bool:
        return (
            word == "of"
            or word in grammar.CONJUNCTIONS
            or word in grammar.FILLERS
            or grammar.preposition_at(self.words, self.at) is not None
            or (word in grammar.PLACE_ADVERBS and self.verbs.is_noun(words))
            or self.verbs.follows(self.at, words)
        )

    def _is_adjective_run(self, words: list[str]) -> bool:
        """Whether only adjectives have come so far, so that "and" joins two of them."""
        if not words:
            return False
        phrase = understand(words, self.known, self.lexicon, article=False)
        said = phrase.colors or phrase.traits or phrase.moods or phrase.scale != 1.0 or phrase.asides
        return not phrase.word and not phrase.skipped and bool(said)

    def _is_measure(self, words: list[str], phrase: NounPhrase) -> bool:
        """Take "a pair of", "a bowl of", "a field of" as a measure of what follows."""
        for length in (3, 2, 1):
            counted = self.known.counts.get(" ".join(words[-length:]) + " of")
            self.measure = words[-1]
            if counted is not None and len(words) >= length:
                times = phrase.count if phrase.count and phrase.word else 1
                self.pending = min(times * counted, grammar.MOST)
                self.paired = words[-1] == "pair"
                self.piled = words[-1] in {"stack", "pile", "heap", "pair"}
                self.scene.learn(phrase.facts)
                self.scene.learn(phrase.asides, weak=True)
                return True
        head = phrase.word.split()[-1] if phrase.word else words[-1]
        if phrase.skipped or {head, head.removesuffix("s"), head.removesuffix("es")} & self.known.dissolving:
            self.pending = phrase.count or (SOME if phrase.plural else None)
            self.measure = head
            return True
        return False

    def _take_phrase(self, phrase: NounPhrase, words: list[str]) -> None:
        scene, link = self.scene, self.link
        scene.moods += [mood for mood in phrase.moods if mood not in scene.moods]
        scene.learn(phrase.asides, weak=True)
        is_part = phrase.feature and any(draft.group in ANIMATE for draft in scene.drafts)
        if phrase.feature and scene.drafts and link in grammar.HAVING | {"object", "and", "of"}:
            self._add_feature(words)
        elif phrase.feature and self.owned and link in {*grammar.PLACES, "beside"} and scene.drafts:
            self._at_own_part()
        elif is_part and not link:
            scene.group = list(scene.agents)
        elif phrase.feature and phrase.entry is None and link in grammar.PLACES and scene.drafts:
            scene.drafts[-1].relation = link if scene.drafts[-1].relation else ""
        elif phrase.feature and phrase.entry is not None and not phrase.entry.sure and scene.drafts:
            scene.group = scene.group or list(scene.agents)
        elif phrase.facts and self.things_only and phrase.entry is None:
            scene.learn(phrase.facts)
            alone = stand_in(phrase.facts)
            if alone is not None:
                scene.add(Draft(phrase.word, alone, "landscape", phrase.count or 1), link, self.known)
        elif phrase.facts and self._is_fact(phrase):
            scene.learn(phrase.facts)
            if link == "over" and phrase.facts.get("setting"):
                for draft in scene.grouped():
                    draft.add_traits(["flying"])
            if phrase.extra is not None:
                scene.add(Draft(phrase.extra.picture, phrase.extra.picture, "plants", MANY), "", self.known)
        elif phrase.entry is not None:
            self._add_subject(phrase, phrase.entry)
        elif not phrase.word and phrase.colors and not scene.drafts:
            scene.colors += phrase.colors
        elif not phrase.word and (phrase.colors or phrase.traits) and scene.drafts:
            for draft in scene.grouped() or scene.drafts[-1:]:
                draft.colors = draft.colors or phrase.colors
                draft.add_traits(phrase.traits)
        elif not phrase.skipped and not phrase.feature:
            scene.unknown.append(words[-1])
            self.carried = link if link in grammar.HAVING else ""
        self.link, self.verb = "", ""
        self.pending = phrase.count if phrase.count and not phrase.word else None

    def _is_fact(self, phrase: NounPhrase) -> bool:
        """Whether a word that names a place or a time sets the scene rather than stands in it."""
        if phrase.entry is None or not phrase.entry.sure:
            return True
        setting = phrase.facts.get("setting", "")
        if self.things_only or (phrase.count and not setting):
            return False
        if not setting or setting == "space":
            return True
        if self.link in {"over", "under", "in_front", "behind"}:
            return phrase.entry.group != "home"
        return self.link in {"on", "in", "beside"} or setting not in FURNITURE

    def _add_feature(self, words: list[str]) -> None:
        """Remember a part of a body as a trait of its owner: "white beard"."""
        self.carried = "with"
        owner = (self.scene.grouped() or self.scene.drafts)[-1]
        if owner.group in ANIMATE | {"buildings", "vehicles", "home"} or not owner.group:
            said = [word for word in words if word not in grammar.NUMBERS]
            owner.add_traits([" ".join(said), *(word for word in said if word in self.known.traits)])

        if _MIXED & set(words) and {"colored", "coloured", "colors", "colours", "color", "frosting"} & set(
            words
        ):
            owner.add_traits(["colorful"])

    def _at_own_part(self) -> None:
        """What is "in its pouch" or "at her feet" stays where it was put beside its owner."""
        last = self.scene.drafts[-1]
        if last.relation and len(self.scene.drafts) > 1:
            last.relation = self.link if self.link in {"in", "on"} else "beside"

    def _add_subject(self, phrase: NounPhrase, entry: Entry) -> None:
        scene, link = self.scene, self.link
        if entry.picture == "full-moon" and link == "on":
            scene.learn({"setting": "space"})
            return
        deed = self.known.deeds.get(phrase.word)
        if deed is not None and self.verb and scene.group:
            for draft in scene.grouped():
                draft.add_traits([deed])
            return
        if link == "and" and self.carried:
            link = self.carried
        self.carried = ""
        if phrase.garment and scene.group:
            is_worn = link == "with" and scene.may_wear(scene.group[-1])
            link = "wearing" if is_worn or (link == "in" and scene.agents) else link
        if (
            self.measure.startswith("glass")
            and entry.picture in _DRINKS
            and self.known.counts.get("glass of") is None
        ):
            liquid = next((_LIQUIDS[w] for w in phrase.word.split() if w in _LIQUIDS), None)
            entry = Entry("prop:glass", None, "food", sure=True)
            phrase.colors = [liquid] if liquid else phrase.colors
        self.measure = ""
        picture = self._sold_by(phrase) or self._piled(phrase) or self._glassware(phrase) or entry.picture
        kin = next((self.known.kin[form] for form in singulars(phrase.word) if form in self.known.kin), None)
        if kin is not None and not self.owned and {*singulars(phrase.word)} & _HUMAN_KIN:
            kin = None
        relatives = [
            draft for draft in scene.drafts if draft.group == "animals" and draft.picture != "baby-chick"
        ]
        if kin is not None and relatives:
            picture, phrase.scale = relatives[-1].picture, relatives[-1].scale * kin
        young = scene.drafts[-1] if scene.drafts else None
        if kin is not None and kin > 1 and young is not None and young.picture == "baby-chick":
            picture, relatives = _PARENTS.get(young.word.removesuffix("s"), "animal:chicken"), [young]
        draft = Draft(
            word=phrase.word,
            picture=picture,
            group="animals" if kin is not None and relatives else entry.group,
            count=self._count(phrase),
            colors=phrase.colors or ([entry.color] if entry.color else []),
            scale=phrase.scale,
            traits=[*phrase.traits, *self._name_traits(phrase.word)],
        )
        scene.add(draft, link, self.known)
        if phrase.word in grammar.IMPLIED_OBJECTS and len(scene.drafts) <= 7:
            self.implied.append((len(scene.drafts) - 1, phrase.word))
        scene.learn({name: value for name, value in phrase.facts.items() if name != "setting"})

    def _count(self, phrase: NounPhrase) -> int:
        """How many: said, or meant by a plural or by a noun such as "couple"."""
        said = self.pending or phrase.count
        last, paired, self.paired = phrase.word.split()[-1], self.paired, False
        if last in _PAIRED and not phrase.count and said in {None, 2} and (paired or last != "glasses"):
            return 1
        if said:
            return said
        meant = next(
            (self.known.collectives[f] for f in singulars(phrase.word) if f in self.known.collectives), 0
        )
        if meant and not (self.articled and phrase.word in {"sheep", "fish", "deer"}):
            return meant
        return SOME if phrase.plural else 1

    def _piled(self, phrase: NounPhrase) -> str | None:
        """The picture of a stack or a pile, where there is one: it shows several by itself."""
        if not self.piled:
            return None
        self.piled = False
        for form in singulars(phrase.word):
            found = self.lexicon.sure.get(f"stack of {form.split()[-1]}")
            if found is not None:
                self.pending, phrase.count, phrase.plural = 1, 1, False
                phrase.traits += [word for word in phrase.word.split()[:-1] if word in self.known.traits]
                return found[0]
        return None

    def _glassware(self, phrase: NounPhrase) -> str | None:
        """Glasses that are counted or stand beside a drink are for drinking, unless somebody wears them."""
        if phrase.word.split()[-1] != "glasses" or self.link in {"with", "wearing"} or self.piled:
            return None
        poured = any(
            draft.group == "food" or "bottle" in draft.word or "wine" in draft.word
            for draft in self.scene.drafts
        )
        counted = (phrase.count or self.pending or 1) > 1 and not any(
            d.group == "people" for d in self.scene.drafts
        )
        if not poured and not counted:
            return None
        return "prop:wine_glass" if any("wine" in d.word for d in self.scene.drafts) else "prop:glass"

    def _name_traits(self, name: str) -> list[str]:
        """Traits that a name carries: "lioness" is female, "puppies" are young."""
        forms = [form for word in name.split() for form in singulars(word)]
        return [self.known.word_traits[form] for form in forms if form in self.known.word_traits]

    def _sold_by(self, phrase: NounPhrase) -> str | None:
        """What a shop deals in, where a thing is wanted: a flower shop's logo shows flowers."""
        if not self.things_only:
            return None
        words = phrase.word.split()
        if words[-1] in TRADES:
            sold = self.lexicon.find(words[:-1])
            return sold.picture if sold is not None and sold.sure else None
        return self.known.trades.get(phrase.word)
