"""Hostile words as file names: whatever a prompt says, its picture lies in the folder that was named."""

from __future__ import annotations

import os

import pytest
from support.standin.pictures import make

from recraft_nb.media import Image, ImageBatch, record_of

PIECES = [
    "..", ".", "/", "\\", "../../../etc/passwd", "C:\\Windows\\", "\\\\server\\share\\", "//server/share/", "~", "~root/",
    "$HOME", "%HOME%", "${IFS}", "`id`", "$(id)", "; rm -rf .", "| sh", "&& id", "-rf", "--", "-o", "*", "?", "[a]",
    "CON", "prn", "AUX.txt", "nul", "COM1", "lpt9.png", "CONIN$", "a:b", "a::$DATA", "file.png/", ".htaccess", ".ssh/",
    "%2e%2e%2f", "%00", "..%c0%af", "\u2025/", "\uff0e\uff0e\uff0f", "\u2215", "\u2044", "\u29f5", "\x00", "\n", "\r\n", "\t", "\x1b[2J",
    "\x7f", "\u202egnp.exe", "\u200b", "\u2028", "\ufeff", "\ud800", "e\u0301" * 60, "é", "ﬀ", "ǅ", "İ", "ß", "名前", "👩‍👩‍👧‍👦" * 40,
    "a" * 300, " " * 40, "name ", "name.", ".name", "…", "'", '"', "<script>", "#", "\U000e0041", "\u0f73" * 90,
]  # fmt: skip


def hostile(dice):
    """One hostile name."""
    return "".join(dice.choice(PIECES) for _ in range(dice.randrange(1, 6)))


@pytest.fixture
def grounds(tmp_path):
    """A folder to save in, and around it what must not change."""
    for name in ("outside", "root", "other"):
        (tmp_path / name).mkdir()
    (tmp_path / "outside" / "precious.txt").write_text("untouched")
    return tmp_path


def everything(place):
    return {str(path.relative_to(place)): path.stat().st_ino for path in place.rglob("*")}


def picture(number):
    return make(number, (12, 8), "png")


def test_pictures_are_saved_inside_their_folder_whatever_their_prompts_say(
    grounds, dice, counts, monkeypatch
):
    monkeypatch.chdir(grounds / "other")
    names = PIECES + [hostile(dice) for _ in range(counts(150, 2000))]
    images = [Image(picture(n), record_of(picture(n), prompt=name)) for n, name in enumerate(names)]
    paths = ImageBatch(images).save(grounds / "root")
    assert len(set(paths)) == len(images)
    for image, path in zip(images, paths, strict=True):
        assert path.parent == grounds / "root"
        assert os.path.realpath(path) == str(path)
        assert path.read_bytes() == image.bytes
        stem = path.name.removesuffix(".png")
        assert path.name.isprintable()
        assert len(os.fsencode(path.name)) <= 255
        assert not set(path.name) & set('/\\:*?"<>|\x00~$`;&%')
        assert stem[:1] not in {".", "-", " "}
        assert stem.split("-")[0].upper() not in {"CON", "PRN", "AUX", "NUL"} or "-" in stem
    outside = {name for name in everything(grounds) if not name.startswith("root")}
    assert outside == {"outside", "outside/precious.txt", "other"}


def test_links_that_lie_in_the_folder_are_neither_followed_nor_replaced(grounds):
    image = Image(picture(1), record_of(picture(1), prompt="a fox"))
    for name, target in [("a-fox-01.png", "precious.txt"), ("a-fox-01-2.png", "nothing.txt")]:
        (grounds / "root" / name).symlink_to(grounds / "outside" / target)
    (path,) = ImageBatch([image]).save(grounds / "root")
    assert (path.name, path.is_symlink()) == ("a-fox-01-3.png", False)
    assert (grounds / "outside" / "precious.txt").read_text() == "untouched"
    assert not (grounds / "outside" / "nothing.txt").exists()


def test_a_store_names_its_files_by_their_content_whatever_the_prompt_says(
    standin, client, dice, counts, grounds
):
    before = everything(grounds / "outside")
    jobs = []
    for _ in range(counts(5, 200)):
        name = hostile(dice).encode("utf-8", "replace").decode().replace("\0", "").strip()
        if name and len(name) < 10_000:
            jobs.append(client.generate(name))
    for job in jobs:
        job.result(30)
    for path in (client.store.path / "files").rglob("*"):
        if path.is_file():
            assert path.name[:64].strip("0123456789abcdef") == "", path
    assert everything(grounds / "outside") == before
