"""Pictures as files of the user's own: exact, stripped, converted, or with their story inside."""

from __future__ import annotations

import contextlib
import io
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from recraft_nb.errors import InvalidRequest, Problem
from recraft_nb.media.decode import decode, profile_for
from recraft_nb.media.headers import read_header
from recraft_nb.media.metadata import embed, extract
from recraft_nb.media.names import slug
from recraft_nb.media.pixels_only import pixels_only
from recraft_nb.media.sniff import Format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recraft_nb.media.image import Image

__all__ = ["check_name", "export_image", "replace_file", "save_batch", "save_image"]

# Endings that promise some kind of picture or page: adding ours to them would hide a mistake.
_OTHER_SUFFIXES = frozenset(
    ".gif .tif .tiff .bmp .avif .heic .heif .jxl .jp2 .ico .pdf .eps .ps .psd .svgz .html .htm".split()  # noqa: SIM905 - reads better
)
_QUALITY = 95
_MOST_NAMES = 10_000
# 255 on every usual file system, less the longest ending that may be added.
_LONGEST_NAME = 250


def save_image(image: Image, path: str | os.PathLike[str]) -> Path:
    """Write the exact bytes; see `Image.save`."""
    kind = Format(image.format)
    target, meant = _target(path, kind)
    if meant is not kind:
        raise _wrong_suffix(target, kind, convertible=meant is not None and meant is not Format.SVG)
    return replace_file(target, image.bytes)


def export_image(image: Image, path: str | os.PathLike[str], *, strip: bool, kind: str | None) -> Path:
    """Write a copy for others; see `Image.export`."""
    own = Format(image.format)
    wanted = None if kind is None else _named(kind)
    target, meant = _target(path, wanted or own)
    if wanted is None:
        if meant is None:
            raise _wrong_suffix(target, own, convertible=False)
        wanted = meant
    elif meant is not wanted:
        problem = Problem("path", target.name, f"its ending is not that of format={wanted.value!r}")
        raise InvalidRequest([problem], what="This export")
    if wanted is Format.SVG and own is not Format.SVG:
        problem = Problem("format", "svg", "a raster picture becomes a vector with image.vectorize()")
        raise InvalidRequest([problem], what="This export")
    data = image.bytes
    if wanted is own and not strip:
        return replace_file(target, embed(data, {**(extract(data) or {}), **image.metadata}))
    if wanted is own:
        return replace_file(target, _stripped(data, own))
    converted = _converted(data, wanted)
    return replace_file(
        target, converted if strip else embed(converted, {**(extract(data) or {}), **image.metadata})
    )


def save_batch(images: Sequence[Image], folder: str | os.PathLike[str]) -> list[Path]:
    """Write every picture under a name of its own; see `ImageBatch.save`."""
    place = Path(folder).expanduser()
    place.mkdir(parents=True, exist_ok=True)
    digits = max(2, len(str(len(images))))
    paths = []
    for number, image in enumerate(images, 1):
        stem = f"{slug(image.prompt)}-{number:0{digits}d}"
        paths.append(_place_beside(place, stem, Format(image.format).suffix, image.bytes))
    return paths


def _named(kind: str) -> Format:
    name = {"jpg": "jpeg"}.get(kind.lower().lstrip("."), kind.lower().lstrip("."))
    try:
        return Format(name)
    except ValueError:
        problem = Problem("format", kind, '"png", "jpeg" or "webp"', "png")
        raise InvalidRequest([problem], what="This export") from None


def _target(path: str | os.PathLike[str], kind: Format) -> tuple[Path, Format | None]:
    """The full path, and the format that its ending means (None for a foreign one)."""
    target = Path(path).expanduser()
    check_name(target.name)
    if target.is_dir():
        problem = Problem("path", str(path), "this is a folder; name a file in it, or use batch.save(folder)")
        raise InvalidRequest([problem], what="This path")
    suffix = target.suffix.lower()
    meant = next((known for known in Format if suffix in known.suffixes), None)
    if meant is not None or suffix in _OTHER_SUFFIXES:
        return target, meant
    return target.with_name(target.name + kind.suffix), kind


def check_name(name: str) -> None:
    """Refuse in words what no system takes as a name; everything else is the user's choice."""
    way = ""
    if "\0" in name:
        way = "a name without null characters"
    elif len(name.encode("utf-8", "replace")) > _LONGEST_NAME:
        way = f"a name of at most {_LONGEST_NAME} bytes, its ending included"
    elif any("\ud800" <= sign < "\udc80" or "\udcff" < sign <= "\udfff" for sign in name):
        way = "a name without broken characters (lone surrogates)"
    if way:
        raise InvalidRequest([Problem("path", name, way)], what="This path")


def _wrong_suffix(target: Path, kind: Format, *, convertible: bool) -> InvalidRequest:
    way = f"the picture is a {kind.value.upper()}: use {kind.suffix}"
    if convertible:
        way += f", or image.export({target.name!r}), which converts"
    problem = Problem("path", target.name, way, target.with_suffix(kind.suffix).name)
    return InvalidRequest([problem], what="This path")


def _stripped(data: bytes, kind: Format) -> bytes:
    if kind is Format.SVG:
        from recraft_nb.media.svg import clean

        return clean(data, keep_words=False).encode()
    if read_header(data).orientation == 1:
        return pixels_only(data, kind)
    # The orientation is metadata too: what it says goes into the pixels before it is taken out.
    return _converted(data, kind)


def _converted(data: bytes, kind: Format) -> bytes:
    picture = decode(data)
    profile = profile_for(picture, picture.mode)
    if kind is Format.JPEG and picture.mode == "RGBA":
        import PIL.Image

        ground = PIL.Image.new("RGB", picture.size, "white")
        ground.paste(picture, mask=picture.getchannel("A"))
        picture = ground
    buffer = io.BytesIO()
    # Only what is named here is written: Pillow would copy EXIF and text from `info` on its own.
    picture.info.clear()
    options = {} if kind is Format.PNG else {"quality": _QUALITY}
    picture.save(buffer, kind.value.upper(), icc_profile=profile, **options)
    return buffer.getvalue()


def replace_file(target: Path, data: bytes) -> Path:
    """Write beside the target, then rename: a reader sees the old file or the new one, never a half."""
    real = Path(os.path.realpath(target))  # a link keeps pointing where it pointed
    real.parent.mkdir(parents=True, exist_ok=True)
    aside = _write_aside(real.parent, data)
    try:
        aside.replace(real)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    return target


def _place_beside(folder: Path, stem: str, suffix: str, data: bytes) -> Path:
    """Write under the first name that is free, or that holds these very bytes already."""
    aside = _write_aside(folder, data)
    try:
        for attempt in range(1, _MOST_NAMES):
            target = folder / (f"{stem}{suffix}" if attempt == 1 else f"{stem}-{attempt}{suffix}")
            if _holds(target, data):
                return target
            with contextlib.suppress(FileExistsError):
                _claim(aside, target, data)
                return target
    finally:
        aside.unlink(missing_ok=True)
    raise FileExistsError(f"{folder} holds {_MOST_NAMES:,} files named {stem} already")


def _claim(aside: Path, target: Path, data: bytes) -> None:
    """Give a finished file its name unless that name is taken."""
    try:
        os.link(aside, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: exclusive creation also never overwrites
        with target.open("xb") as file:
            file.write(data)


def _holds(target: Path, data: bytes) -> bool:
    try:
        return target.is_file() and target.stat().st_size == len(data) and target.read_bytes() == data
    except OSError:
        return False


def _write_aside(folder: Path, data: bytes) -> Path:
    aside = folder / f".{secrets.token_hex(8)}.part"
    try:
        with aside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    return aside
