"""Do every operation of the local engine and put before and after on one labelled sheet, to be judged by eye.

Usage: python tools/operations_sheet.py FOLDER [--photo FILE]

Writes FOLDER/operations.png. The pictures are one that the engine draws and one that is painted in the manner
of a photograph; a file of one's own may take its place.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import io
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx
import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from recraft_nb.engine import create_app
from recraft_nb.media.render import render_svg
from tools.still_life import painted, stripes

SIDE = 300
GAP, LABEL, MARGIN = 10, 44, 24
COLUMNS = 6
INK, QUIET, PAPER, CARD = "#1d1d26", "#6b6b7a", "#f3f2ee", "#ffffff"
LONGEST = 40  # letters of a label

Cell = tuple[str, str, Image.Image]
Step = tuple[str, str, dict[str, Any]]


def url_of(image: Image.Image | bytes) -> str:
    """A data URL."""
    if isinstance(image, Image.Image):
        file = io.BytesIO()
        image.save(file, "PNG")
        image = file.getvalue()
    return f"data:image/png;base64,{base64.b64encode(image).decode()}"


def box_mask(size: tuple[int, int], left: float, top: float, right: float, bottom: float) -> Image.Image:
    """A rounded white mask, in shares of the sides."""
    image = Image.new("L", size)
    box = (left * size[0], top * size[1], right * size[0], bottom * size[1])
    ImageDraw.Draw(image).rounded_rectangle(box, min(size) // 20, fill=255)
    return image


def shown(data: bytes) -> Image.Image:
    """A file as pixels; what is transparent lies on a chequered ground."""
    if data[:1] == b"<":
        data = render_svg(data.decode(), 1024, 1024)
    image = Image.open(io.BytesIO(data))
    if image.mode != "RGBA":
        return image.convert("RGB")
    step = max(8, image.width // 40)
    at = np.add.outer(np.arange(image.height) // step, np.arange(image.width) // step) % 2
    ground = Image.fromarray(np.where(at[..., None] > 0, 226, 250).astype(np.uint8).repeat(3, axis=2))
    ground.paste(image, (0, 0), image)
    return ground


def masked(image: Image.Image, mask: Image.Image) -> Image.Image:
    """The picture with its mask laid over in colour."""
    veil = Image.new("RGB", image.size, (235, 60, 120))
    return Image.composite(Image.blend(image.convert("RGB"), veil, 0.55), image.convert("RGB"), mask)


class Studio:
    """The engine, asked over its own HTTP; rows of what it did.

    Args:
        http: Where it is.
        photo: The foreign picture.
    """

    def __init__(self, http: httpx.AsyncClient, photo: Image.Image) -> None:
        self.http = http
        self.rows: list[tuple[str, list[Cell]]] = []
        self.sources: dict[str, tuple[Image.Image, str]] = {"photo": (photo, url_of(photo))}

    async def ask(
        self, path: str, **body: Any
    ) -> tuple[list[Image.Image], list[bytes], dict[str, Any], float]:
        """Pictures, files, the answer, and the seconds that it took."""
        start = time.perf_counter()
        answer = await self.http.post(f"/v1/{path}", json={"response_format": "b64_json", **body})
        took = time.perf_counter() - start
        if answer.status_code != httpx.codes.OK:
            raise SystemExit(f"{path}: {answer.status_code} {answer.text[:400]}")
        told = answer.json()
        items = told.get("data") or ([told["image"]] if "image" in told else [])
        files = [base64.b64decode(item["b64_json"]) for item in items]
        return [shown(data) for data in files], files, told, took

    async def draw(self, name: str, prompt: str, **body: Any) -> bytes:
        """Draw a picture and keep it as a source."""
        body = {"size": "1:1", "random_seed": 3, **body}
        (picture,), (data,), _, _ = await self.ask("images/generations", prompt=prompt, **body)
        self.sources[name] = (picture, url_of(data))
        return data

    async def row(self, title: str, *steps: Step) -> None:
        """Do some operations; a row with what each started from and what came of it."""
        cells: list[Cell] = []
        before = ("", False)
        for source, path, body in steps:
            image, url = self.sources[source]
            mask = body.pop("mask", None)
            if before != (source, mask is not None):
                before = (source, mask is not None)
                note = "foreign picture" if source in {"photo", "section"} else "drawn by the engine"
                cells.append(("before", note, image if mask is None else masked(image, mask)))
            more = {} if mask is None else {"mask_url": url_of(mask)}
            pictures, files, told, seconds = await self.ask(
                f"images/{path}", image_url=url, random_seed=5, **more, **body
            )
            words = ", ".join(
                f"{len(value)} colours, no other" if isinstance(value, list) else str(value)
                for name, value in body.items()
                if name != "n"
            )
            for picture, data in zip(pictures, files, strict=True):
                vector = data[:1] == b"<"
                size = f"SVG, {len(data) // 1000} kB" if vector else f"{picture.width} x {picture.height}"
                note = f"{size}, {seconds:.1f} s, {told['credits']} units"
                cells.append((words or path, note, picture))
        self.rows.append((title, cells))


async def prompted(studio: Studio) -> None:
    """Edits that a prompt leads."""
    strengths = (0.2, 0.4, 0.6, 0.8, 1.0)
    told = (("photo", "a teapot on a table, watercolor"), ("fox", "a fox in the snow"))
    for source, prompt in told:
        steps = [(source, "imageToImage", {"prompt": prompt, "strength": s}) for s in strengths]
        await studio.row(f"Image to image by strength: {prompt}", *steps)
    looks = ("pixel art", "line art", "neon", "mosaic", "linocut")
    steps = [("photo", "imageToImage", {"prompt": f"still life, {look}", "strength": 0.45}) for look in looks]
    await studio.row("Image to image by look", *steps)
    photo, fox = studio.sources["photo"][0], studio.sources["fox"][0]
    orange, meadow = box_mask(photo.size, 0.25, 0.59, 0.56, 0.9), box_mask(fox.size, 0.66, 0.6, 0.95, 0.93)
    await studio.row(
        "Inpaint",
        ("photo", "inpaint", {"prompt": "a small red teapot", "mask": orange}),
        ("fox", "inpaint", {"prompt": "a white rabbit", "mask": meadow}),
        ("fox", "inpaint", {"prompt": "a campfire", "mask": meadow}),
    )
    await studio.row(
        "Erase region",
        ("photo", "eraseRegion", {"mask": orange}),
        ("fox", "eraseRegion", {"mask": box_mask(fox.size, 0.06, 0.2, 0.64, 0.95)}),
    )
    await studio.row(
        "Outpaint",
        ("photo", "outpaint", {"prompt": "a table by the wall", "expand_left": 200, "expand_right": 200}),
        ("fox", "outpaint", {"prompt": "a meadow", "zoom_out_percentage": 30}),
        ("fox", "outpaint", {"prompt": "a meadow", "size": "16:9"}),
    )
    _, (cut,), _, _ = await studio.ask("images/removeBackground", image_url=studio.sources["fox"][1])
    alpha = Image.open(io.BytesIO(cut)).getchannel("A").point(lambda a: 255 if a > 127 else 0)  # noqa: PLR2004
    await studio.row(
        "Replace background, generate background",
        ("photo", "replaceBackground", {"prompt": "a tropical beach with palm trees"}),
        ("fox", "replaceBackground", {"prompt": "a snowy forest at night"}),
        ("fox", "generateBackground", {"prompt": "a city street", "mask": ImageChops.invert(alpha)}),
    )
    await studio.row(
        "Remix",
        ("fox", "variateImage", {"size": "16:9", "n": 2}),
        ("photo", "variateImage", {"size": "4:5", "n": 2}),
    )


async def tools(studio: Studio) -> None:
    """The one-picture tools."""
    await studio.row("Remove background", ("photo", "removeBackground", {}), ("fox", "removeBackground", {}))
    inks = [[30, 60, 80], [235, 140, 40], [240, 230, 210], [120, 80, 50]]
    await studio.row(
        "Vectorize",
        ("fox", "vectorize", {}),
        ("photo", "vectorize", {}),
        ("photo", "vectorize", {"color_reduction": "on"}),
        ("photo", "vectorize", {"strict_color_palette": inks}),
    )
    photo = studio.sources["photo"][0]
    side = min(256, *photo.size)  # of a small picture less is there
    left, top = round(0.35 * (photo.width - side)), round(0.7 * (photo.height - side))
    box = (left, top, left + side, top + side)
    section = photo.resize((256, 256), Image.Resampling.LANCZOS, box=box)
    studio.sources["section"] = (section.resize((768, 768), Image.Resampling.BICUBIC), url_of(section))
    refined = [("section", "enhance", {"refinement": word}) for word in ("subtle", "moderate")]
    await studio.row(
        "Upscale and enhance, from 256 x 256",
        ("section", "crispUpscale", {}),
        ("section", "creativeUpscale", {}),
        *refined,
    )
    title, cells = studio.rows[-1]
    close = []
    for *_, picture in cells:
        left, top, side = (round(share * picture.width) for share in (0.02, 0.3, 0.4))
        close.append(picture.crop((left, top, left + side, top + side)))
    studio.rows[-1] = (
        f"{title}: a section",
        [(*cell[:2], one) for cell, one in zip(cells, close, strict=True)],
    )


async def others(studio: Studio) -> None:
    """Explore, similar, styles, longer prompts."""
    prompt = "an owl reading a book"
    pictures, _, told, seconds = await studio.ask("images/explore", prompt=prompt)
    cells: list[Cell] = [
        (f"{n}", f"{seconds:.1f} s in all", picture) for n, picture in enumerate(pictures, 1)
    ]
    studio.rows.append((f"Explore: {prompt}", cells))
    cells = [("source", "", pictures[0])]
    source = told["data"][0]["image_id"]
    for similarity in (5, 4, 3, 2, 1):
        body = {"source_image_id": source, "similarity": similarity}
        found, _, _, seconds = await studio.ask("images/explore/similar", **body)
        cells.append((f"similarity {similarity}", f"one of {len(found)}, {seconds:.1f} s", found[1]))
    studio.rows.append(("Explore similar", cells))
    cells = []
    for reference in (studio.sources["photo"][0], stripes()):
        body = {"image_urls": [url_of(reference)]}
        made = (await studio.http.post("/v1/styles", json=body)).json()
        cells.append(("reference", "a style of one picture", reference))
        for prompt in ("a bicycle in a city street", "a sailing ship at sea"):
            await studio.draw("styled", prompt, style_id=made["id"], model="recraftv4_styles", random_seed=2)
            cells.append((prompt, "", studio.sources["styled"][0]))
    studio.rows.append(("Styles", cells))
    cells = []
    for prompt in ("a lighthouse", "a cat on a bench"):
        answer = await studio.http.post("/v1/prompts/enhance", json={"prompt": prompt})
        for words in (prompt, answer.json()["enhanced_prompt"]):
            await studio.draw("words", words, random_seed=1)
            cells.append((words, "", studio.sources["words"][0]))
    studio.rows.append(("Enhance prompt", cells))


def sheet_of(rows: list[tuple[str, list[Cell]]]) -> Image.Image:
    """All rows on one page."""
    font, small, large = (ImageFont.load_default(size) for size in (15, 13, 22))
    lines = sum(-(-len(cells) // COLUMNS) for _, cells in rows)
    height = MARGIN * 2 + len(rows) * 52 + lines * (SIDE + LABEL + GAP)
    sheet = Image.new("RGB", (MARGIN * 2 + COLUMNS * (SIDE + GAP) - GAP, height), PAPER)
    draw = ImageDraw.Draw(sheet)
    y = MARGIN
    for title, cells in rows:
        draw.text((MARGIN, y + 10), title, INK, large)
        y += 48
        for at, (name, note, picture) in enumerate(cells):
            if at and at % COLUMNS == 0:
                y += SIDE + LABEL + GAP
            x = MARGIN + at % COLUMNS * (SIDE + GAP)
            scale = SIDE / max(picture.size)
            size = (round(picture.width * scale), round(picture.height * scale))
            tile = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
            draw.rectangle((x, y, x + SIDE - 1, y + SIDE - 1), CARD)
            sheet.paste(tile, (x + (SIDE - tile.width) // 2, y + (SIDE - tile.height) // 2))
            label = name if len(name) <= LONGEST else f"{name[: LONGEST - 3]}..."
            draw.text((x, y + SIDE + 4), label, QUIET if name == "before" else INK, font)
            draw.text((x, y + SIDE + 24), note, QUIET, small)
        y += SIDE + LABEL + GAP + 4
    return sheet


async def work(photo: Image.Image) -> list[tuple[str, list[Cell]]]:
    """All rows, from an engine in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Path(folder))
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", timeout=300) as http:
            studio = Studio(http, photo)
            try:
                await studio.draw("fox", "a red fox sitting in a meadow at golden hour")
                for part in (prompted, tools, others):
                    await part(studio)
            finally:
                await app.state.aclose()
    return studio.rows


def main() -> None:
    """Do everything and write the sheet."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photo", type=Path, help="a picture of one's own instead of the painted one")
    asked = parser.parse_args()
    photo = painted()
    if asked.photo is not None:
        photo = Image.open(asked.photo).convert("RGB")
        photo.thumbnail((1024, 1024), Image.Resampling.LANCZOS)
    asked.folder.mkdir(parents=True, exist_ok=True)
    sheet_of(asyncio.run(work(photo))).save(asked.folder / "operations.png", optimize=True)
    print(asked.folder / "operations.png")


if __name__ == "__main__":
    main()
