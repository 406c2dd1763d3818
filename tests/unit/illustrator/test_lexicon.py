"""Words and the pictures they lead to."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import get_args

import pytest

from recraft_nb.engine import illustrator
from recraft_nb.engine.illustrator.brief import Light
from recraft_nb.engine.illustrator.compose.backdrops import SETTINGS
from recraft_nb.engine.illustrator.ink.pictures import has_picture
from recraft_nb.engine.illustrator.language.grammar import word_set
from recraft_nb.engine.illustrator.language.lexicon import PROCEDURAL, default_lexicon, singulars
from recraft_nb.engine.illustrator.language.vocabulary import raw_section, vocabulary
from recraft_nb.engine.illustrator.props import KEYS
from recraft_nb.engine.illustrator.tables import read_text

STYLES = word_set(
    "watercolor pixel lit line ink engraving neon noir pastel retro paper mosaic minimal silhouette craft"
)


def can_be_drawn(key: str) -> bool:
    return key in PROCEDURAL or has_picture(key)


def test_every_picture_a_word_leads_to_can_be_drawn():
    lexicon = default_lexicon()
    keys = {picture for picture, _ in lexicon.sure.values()} | set(lexicon.climbed.values())
    assert sorted(key for key in keys if not can_be_drawn(key)) == []


def test_every_procedural_key_has_somebody_who_draws_it():
    assert sorted(PROCEDURAL - KEYS) == []


def test_no_word_was_given_two_pictures_by_hand():
    seen: dict[str, str] = {}
    twice = []
    for table in tomllib.loads(read_text("overrides.toml")).values():
        for picture, words in table.items():
            for word in words.split(","):
                phrase = word.split("|")[0].strip()
                if seen.setdefault(phrase, picture) != picture:
                    twice.append(phrase)
    assert twice == []
    assert len(seen) > 350


@pytest.mark.parametrize(
    "section", ["homes", "homes_nearby", "scene_twins", "print_twins", "trades", "last_resort"]
)
def test_tables_of_pictures_name_pictures_that_exist(section):
    values = set(raw_section(section).values())
    keys = set(raw_section(section)) if section.startswith("homes") else values
    assert sorted(key for key in keys if not can_be_drawn(key)) == []


def test_the_vocabulary_uses_only_what_a_brief_may_say():
    facts = vocabulary().facts.values()
    assert {said["setting"] for said in facts if "setting" in said} <= {*SETTINGS}
    assert {said["light"] for said in facts if "light" in said} <= set(get_args(Light))
    assert {look["style"] for look in vocabulary().looks.values() if "style" in look} <= STYLES
    assert set(raw_section("homes").values()) <= {*SETTINGS}


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("geese", "goose"),
        ("wolves", "wolf"),
        ("berries", "berry"),
        ("boxes", "box"),
        ("buses", "bus"),
        ("cats", "cat"),
    ],
)
def test_plurals_lead_to_their_singular(plural, singular):
    assert singular in singulars(plural)


def test_words_of_a_dictionary_climb_to_the_nearest_picture():
    lexicon = default_lexicon()
    for word, picture in [
        ("affenpinscher", "dog"),
        ("samovar", "amphora"),
        ("jonquil", "blossom"),
        ("cutlass", "dagger"),
    ]:
        found = lexicon.find([word])
        assert found is not None
        assert (found.picture, found.sure) == (picture, False)


def test_a_word_with_its_own_colour_brings_it_along():
    assert default_lexicon().find(["snow", "leopard"]).color is not None
    assert default_lexicon().find(["leopard"]).color is None


def test_verbs_and_adjectives_are_no_things():
    lexicon = default_lexicon()
    assert [
        word
        for word in ("go", "make", "beautiful", "running", "very")
        if (e := lexicon.find([word])) and not e.sure
    ] == []


def test_every_licence_named_in_the_notice_lies_beside_the_data():
    engine = Path(illustrator.__file__).parents[1]
    texts = [text for folder in engine.glob("*/data/licences") for text in folder.iterdir()]
    notice = (engine.parents[1] / "NOTICE").read_text(encoding="utf-8")
    named = {line.split("text: ")[1].strip() for line in notice.splitlines() if "text: " in line}
    assert named == {text.name for text in texts}
    assert all(text.stat().st_size > 300 for text in texts)
