"""Pictures as files of the user's own: exact, stripped, converted, with their story, safely named."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path
from random import Random

import numpy as np
import PIL.Image
import pytest

from recraft_nb.errors import InvalidRequest, UnsafeImage
from recraft_nb.media import Image, ImageBatch, decode, record_of
from recraft_nb.media.names import slug

SEED = 20261203


@pytest.fixture
def image(make) -> Image:
    data = make.encode(make.pixels(), "png")
    return Image(data, record_of(data, prompt="a red cat", provider="local", model="recraftv4_1", credits=40))


def secretive(make, kind: str, orientation: int = 1) -> bytes:
    """A picture with everything that programs hide in pictures."""
    from PIL.PngImagePlugin import PngInfo

    exif = PIL.Image.Exif()
    exif[0x010E] = "secret-words"
    exif[0x0112] = orientation
    options = {"exif": exif}
    if kind == "png":
        options["pnginfo"] = info = PngInfo()
        info.add_text("Comment", "secret-words")
        info.add_itxt("XML:com.adobe.xmp", "secret-words", zip=True)
        info.add_itxt("parameters", "secret-words")
    else:
        options["xmp"] = b"<x:xmpmeta>secret-words</x:xmpmeta>"
    if kind == "jpeg":
        options["comment"] = b"secret-words"
    return make.encode(make.pixels(), kind, **options) + b"secret-words behind the end"


def test_save_writes_the_exact_bytes_and_adds_a_missing_ending(image, tmp_path):
    for name, expected in (
        ("cat.png", "cat.png"),
        ("cat", "cat.png"),
        ("cat.v2", "cat.v2.png"),
        ("new/cat.PNG", "new/cat.PNG"),
    ):
        path = image.save(tmp_path / name)
        assert path == tmp_path / expected
        assert path.read_bytes() == image.bytes
    assert not [path for path in tmp_path.rglob("*") if path.name.endswith(".part")]


@pytest.mark.parametrize("name", ["cat.jpg", "cat.webp", "cat.svg", "cat.gif", "cat.html"])
def test_save_refuses_a_false_ending_and_says_what_to_do(image, name, tmp_path):
    with pytest.raises(InvalidRequest, match=r"use \.png") as caught:
        image.save(tmp_path / name)
    assert ("export" in str(caught.value)) == (name in {"cat.jpg", "cat.webp"})
    assert not list(tmp_path.iterdir())


def test_save_refuses_a_folder(image, tmp_path):
    with pytest.raises(InvalidRequest, match="folder"):
        image.save(tmp_path)


def test_save_replaces_whole_and_follows_a_link(image, tmp_path):
    real = tmp_path / "real.png"
    real.write_bytes(b"old")
    (tmp_path / "link.png").symlink_to(real)
    image.save(tmp_path / "link.png")
    assert real.read_bytes() == image.bytes
    assert (tmp_path / "link.png").is_symlink()


def test_a_failed_save_leaves_the_old_file_and_no_rest(image, tmp_path, monkeypatch):
    (tmp_path / "cat.png").write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        image.save(tmp_path / "cat.png")
    assert [path.name for path in tmp_path.iterdir()] == ["cat.png"]
    assert (tmp_path / "cat.png").read_bytes() == b"old"


def test_a_saved_file_has_the_users_usual_permissions(image, tmp_path):
    usual = tmp_path / "usual"
    usual.write_bytes(b"")
    assert stat.S_IMODE(image.save(tmp_path / "a.png").stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_stripped_export_has_the_same_pixels_and_nothing_else(kind, make, tmp_path):
    data = secretive(make, kind)
    assert b"secret-words" in data
    path = Image.open(data).export(tmp_path / f"x.{kind}")
    stripped = path.read_bytes()
    assert b"secret" not in stripped
    opened = PIL.Image.open(path)
    opened.load()
    assert not opened.getexif()
    assert not {"exif", "xmp", "XML:com.adobe.xmp", "comment", "Comment", "parameters"} & set(opened.info)
    assert np.array_equal(np.asarray(decode(data)), np.asarray(opened))
    coded = {"png": b"IDAT", "jpeg": b"\xff\xda", "webp": b"VP8 "}[kind]
    assert stripped[stripped.index(coded) :][:60] == data[data.index(coded) :][:60], "not coded anew"


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_turned_picture_stays_upright_when_it_is_stripped(kind, make, tmp_path):
    data = secretive(make, kind, orientation=6)
    path = Image.open(data).export(tmp_path / f"x.{kind}")
    assert b"secret" not in path.read_bytes()
    found = np.asarray(PIL.Image.open(path).convert("RGB")).astype(int)
    assert found.shape == (48, 32, 3)
    assert np.abs(found - np.asarray(decode(data))).mean() < 8


def test_a_colour_profile_survives_stripping(make, tmp_path):
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for kind in ("png", "jpeg", "webp"):
        data = make.encode(make.pixels(), kind, icc_profile=profile)
        path = Image.open(data).export(tmp_path / f"x.{kind}")
        assert PIL.Image.open(path).info["icc_profile"] == profile


def test_a_stripped_vector_is_clean_and_has_no_words(make, tmp_path):
    text = make.svg.replace(
        "<rect", "<title>secret</title><metadata>secret</metadata><!-- secret --><script>x</script><rect", 1
    )
    safe = Image.open(text.encode()).export(tmp_path / "x.svg").read_text()
    assert "secret" not in safe
    assert "script" not in safe
    assert "<circle" in safe


@pytest.mark.parametrize("ending", ["png", "jpg", "jpeg", "webp"])
@pytest.mark.parametrize("source", ["png", "svg"])
def test_export_converts_to_what_the_ending_says(source, ending, make, tmp_path):
    image = Image.open(make.encode(make.pixels(alpha=True), "png") if source == "png" else make.svg.encode())
    path = image.export(tmp_path / f"x.{ending}")
    found = PIL.Image.open(path)
    assert found.format == {"jpg": "JPEG"}.get(ending, ending.upper())
    assert found.size == image.size
    assert not found.getexif()


def test_export_to_jpeg_puts_white_behind_transparency(make, tmp_path):
    image = Image.open(PIL.Image.new("RGBA", (16, 16), (0, 0, 0, 0)))
    path = image.export(tmp_path / "x", format="jpg")
    assert path.name == "x.jpg"
    assert PIL.Image.open(path).getpixel((8, 8)) == (255, 255, 255)


def test_a_named_format_must_fit_the_ending_and_be_known(image, tmp_path):
    path = image.export(tmp_path / "x", format="webp")
    assert (path.name, PIL.Image.open(path).format) == ("x.webp", "WEBP")
    with pytest.raises(InvalidRequest, match="ending"):
        image.export(tmp_path / "x.png", format="webp")
    for options in ({"format": "gif"}, {"format": "svg"}):
        with pytest.raises(InvalidRequest):
            image.export(tmp_path / "x", **options)
    with pytest.raises(InvalidRequest):
        image.export(tmp_path / "x.tiff")


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "svg"])
def test_the_story_goes_into_a_file_and_comes_back(kind, make, tmp_path):
    class Asked:
        prompt = 'a "red" <cat> & ünïcödé 猫 🐈'

        def to_json(self):
            return {"operation": "generate", "prompt": self.prompt, "n": 2, "model": "recraftv4_1"}

    data = make.svg.encode() if kind == "svg" else make.encode(make.pixels(), kind)
    facts = {"request": Asked(), "prompt": Asked.prompt, "credits": 40, "provider": "local", "model": "recraftv4_1",
             "image_id": "i-1", "rating": 4, "tags": ("hero",), "parents": ("ab" * 32,), "extra": {"random_seed": 7}}  # fmt: skip
    before = Image(data, record_of(data, **facts))
    after = Image.open(before.export(tmp_path / "x", strip=False))
    for name in (
        "prompt",
        "credits",
        "provider",
        "model",
        "image_id",
        "rating",
        "tags",
        "parents",
        "seed",
        "created",
    ):
        assert getattr(after, name) == getattr(before, name), name
    assert after.request.to_json() == Asked().to_json()
    assert after.to_code() == f"client.generate(prompt={Asked.prompt!r}, n=2, model='recraftv4_1')"
    assert np.array_equal(np.asarray(decode(data)), np.asarray(after.pil))
    assert after.id != before.id
    assert after.record.extra["exported_from"] == before.id
    # And once more: nothing piles up.
    again = after.export(tmp_path / "y", strip=False).stat().st_size
    assert abs(again - len(after.bytes)) < 300
    stripped = after.export(tmp_path / "z").read_bytes()
    assert b"recraft" not in stripped


def test_a_batch_saves_under_readable_names(image, make, tmp_path):
    svg = make.svg.encode()
    batch = ImageBatch(
        [image, Image(svg, record_of(svg, prompt="../../etc/passwd")), Image.open(make.pixels(9, 9))]
    )
    paths = batch.save(tmp_path / "out")
    assert [path.name for path in paths] == ["a-red-cat-01.png", "etc-passwd-02.svg", "picture-03.png"]
    assert [path.read_bytes() for path in paths] == [one.bytes for one in batch]
    assert batch.save(tmp_path / "out") == paths
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_a_batch_never_touches_another_file(image, tmp_path):
    mine = tmp_path / "a-red-cat-01.png"
    mine.write_bytes(b"mine")
    (tmp_path / "a-red-cat-01-2.png").symlink_to(tmp_path / "dangling.png")
    assert [path.name for path in ImageBatch([image]).save(tmp_path)] == ["a-red-cat-01-3.png"]
    assert mine.read_bytes() == b"mine"
    assert not (tmp_path / "dangling.png").exists()


def test_a_batch_saves_where_hard_links_are_unknown(image, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(PermissionError("no links here")))
    (tmp_path / "a-red-cat-01.png").write_bytes(b"mine")
    assert [path.name for path in ImageBatch([image]).save(tmp_path)] == ["a-red-cat-01-2.png"]


HOSTILE = [
    "../../etc/passwd", "..", ".", "/", "C:\\Windows\\x", "con", "NUL", "com1", "LPT9", "aux.txt", "a\0b", "a\nb", "~/x",
    "$(rm -rf)", "`x`", "-rf", "  ", "", "." * 300, "x" * 5000, "猫" * 5000, "\u202egnp.exe", 'a/b\\c:d*e?f"g<h>i|j',
    "%2e%2e%2f", "\ud800", "a\u0300" * 900, "file:///x", "name.png\0.exe", ".hidden", "trailing. ", "ＣＯＮ", "ı̇İ",
]  # fmt: skip


def test_no_prompt_leads_out_of_its_folder():
    parts = ["..", "/", "\\", "a", "con", "\0", "\u202e", ".", " ", "猫", "~", ":", "%2f"]
    made = [a + b + c + d for a in parts for b in parts for c in parts for d in parts[:1]]
    for prompt in HOSTILE + made:
        name = slug(prompt)
        assert name
        assert len(name) <= 70
        assert len(name.encode()) <= 140
        assert not set(name) & set('/\\:*?"<>|. \0\n\r\t~%$`\u202e'), prompt
        assert not name.startswith("-")
        assert Path("root", name).resolve().parent == Path("root").resolve()
        assert name.lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


def hostile_names(count: int) -> list[str]:
    print(f"seed {SEED}")
    random = Random(SEED)
    parts = [
        *HOSTILE,
        "../",
        "..\\",
        "/etc/",
        "C:",
        "\0",
        "\n",
        "\u2215",
        "\uff0e\uff0e/",
        "~root/",
        "${HOME}",
        "%00",
        "猫",
        "a",
    ]
    return [
        *HOSTILE,
        *("".join(random.choices(parts, k=random.randint(1, 6))) for _ in range(count - len(HOSTILE))),
    ]


def everything_under(place: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def test_2000_hostile_prompts_write_nothing_outside_the_folder(make, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "fsync", lambda _: None)  # two thousand flushes test the disk, not the names
    (tmp_path / "precious").write_bytes(b"mine")
    folder = tmp_path / "deep" / "out"
    data = make.encode(make.pixels(2, 2), "png")
    folder.parent.mkdir()
    monkeypatch.chdir(folder.parent)
    names = hostile_names(2000)
    paths = ImageBatch([Image(data, record_of(data, prompt=name)) for name in names]).save(folder)
    assert len(set(paths)) == 2000
    assert {path.resolve().parent for path in paths} == {folder}
    outside = {path for path in everything_under(tmp_path) if not path.startswith(f"{folder}/")}
    assert outside == {str(tmp_path / "precious")}
    assert len(everything_under(folder)) == 2000


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a\0b", "null"),
        ("x" * 300, "at most 250 bytes"),
        ("猫" * 90, "at most 250 bytes"),
        ("\ud800", "surrogates"),
    ],
)
def test_a_name_that_no_system_takes_is_refused_in_words(name, words, image, tmp_path):
    for write in (image.save, image.export):
        with pytest.raises(InvalidRequest, match=words):
            write(f"{tmp_path}/{name}.png")
    assert not list(tmp_path.iterdir())


def test_prompts_in_any_script_stay_readable():
    assert slug("A red cat, on a windowsill!") == "a-red-cat-on-a-windowsill"
    assert slug("Ein Käfer im Grünen") == "ein-käfer-im-grünen"
    assert slug("赤い 猫") == "赤い-猫"
    assert slug("हिन्दी में") == "हिन्दी-में"


def test_files_on_disk_take_the_names(make, tmp_path):
    data = make.encode(make.pixels(), "png")
    batch = ImageBatch([Image(data, record_of(data, prompt=prompt)) for prompt in HOSTILE])
    paths = batch.save(tmp_path)
    assert {path.parent for path in paths} == {tmp_path}
    assert len(set(paths)) == len(HOSTILE) == len(list(tmp_path.iterdir()))


def test_a_picture_that_cannot_be_decoded_can_still_be_saved(make, tmp_path):
    data = make.png(100, 100)
    image = Image(data, record_of(data))
    assert image.save(tmp_path / "x.png").read_bytes() == data
    with pytest.raises(UnsafeImage):
        image.export(tmp_path / "x.webp")
    assert io.BytesIO(image.bytes).read() == data
