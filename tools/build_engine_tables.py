"""Rebuild the illustrator's tables from pinned packages.

    python tools/build_engine_tables.py            # all
    python tools/build_engine_tables.py pictures   # only some: pictures, words, glyphs

Needs npm, pip and the dependency group ``tables``. The same inputs give the same bytes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from engine_tables import fonts, pack, pictures, words
from engine_tables.sources import SOURCES, fetch

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "recraft_nb/engine/illustrator/data"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", default=["pictures", "words", "glyphs"])
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache/recraft-nb-tables")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    folders = {source.name: fetch(source, options.cache) for source in SOURCES}
    sizes = {}
    if "pictures" in options.parts:
        for look, table in pictures.build(folders).items():
            name = f"pictures_{look}.json.xz"
            sizes[name] = (pack.write_table(DATA / name, table), len(table))
    if "glyphs" in options.parts:
        table = fonts.build(folders)
        sizes["glyphs.json.xz"] = (pack.write_table(DATA / "glyphs.json.xz", table), len(table))
    if "words" in options.parts:
        table = words.build(folders, DATA)
        sizes["words.json.xz"] = (pack.write_table(DATA / "words.json.xz", table), len(table["nouns"]))
    pack.copy_licences(folders, DATA / "licences")
    pack.write_notice(ROOT / "NOTICE")
    for name, (size, entries) in sizes.items():
        print(f"{name:28} {size:>9,} bytes  {entries:>6,} entries")


if __name__ == "__main__":
    main()
