"""Picture tables: chosen, measured by drawing them, and stripped of what nobody reads."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import resvg_py
from PIL import Image

from engine_tables import picture_choices as chosen
from engine_tables.sources import EMOJIBASE, FLAT, MONO, NOTO, TABLER

if TYPE_CHECKING:
    from pathlib import Path

# Number of pixels across when a picture is measured: a bounding box to half a percent.
MEASURE = 256
# Below this alpha a pixel is the rim of anti-aliasing, not the picture.
VISIBLE = 24

GROUP_SMILEYS, GROUP_PEOPLE, GROUP_SIGNS, GROUP_FLAGS = 0, 1, 8, 9


def load_icons(folder: Path) -> dict[str, Any]:
    """Read one Iconify set."""
    loaded: dict[str, Any] = json.loads((folder / "package/icons.json").read_text(encoding="utf-8"))
    return loaded


def emoji_of(folder: Path) -> dict[str, str]:
    """Picture name to the code points of its emoji ("1f431")."""
    codes: dict[str, str] = {}
    for code, name in json.loads((folder / "package/chars.json").read_text(encoding="utf-8")).items():
        codes.setdefault(name, code)
    return codes


def emoji_facts(folder: Path) -> dict[str, dict[str, Any]]:
    """Emojibase's record of each emoji by its code points, with and without the variation selector."""
    facts: dict[str, dict[str, Any]] = {}
    for record in json.loads((folder / "package/en/data.json").read_text(encoding="utf-8")):
        code = record["hexcode"].lower()
        facts[code] = record
        facts.setdefault(code.replace("-fe0f", ""), record)
    return facts


def is_taken(name: str, group: int | None) -> bool:
    """Whether a picture of the main set is kept."""
    if chosen.SKIN_TONES.search(name) or chosen.CLOCKS.match(name) or name in chosen.TILES:
        return False
    if group == GROUP_SMILEYS:
        return name in chosen.SMILEYS
    if group == GROUP_SIGNS:
        return name in chosen.SIGNS
    if group == GROUP_FLAGS:
        return name in chosen.FLAGS
    if group == GROUP_PEOPLE:
        if name in chosen.WOMEN or name in chosen.MEN:
            return True
        return not name.startswith(("man-", "woman-")) and not chosen.PEOPLE_LEFT_OUT.search(name)
    return True


def measure(body: str, size: int) -> tuple[float, float, float, float] | None:
    """Tight box of what is drawn, in the picture's own units; None when nothing is."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">{body}</svg>'
    png = resvg_py.svg_to_bytes(svg_string=svg, width=MEASURE, height=MEASURE, skip_system_fonts=True)
    alpha = Image.open(io.BytesIO(bytes(png))).convert("RGBA").getchannel("A")
    box = alpha.point(lambda value: 255 if value >= VISIBLE else 0).getbbox()
    if box is None:
        return None
    x0, y0, x1, y1 = (round(edge * size / MEASURE, 2) for edge in box)
    return x0, y0, x1, y1


def _entry(name: str, body: str, size: int) -> list[Any]:
    box = measure(body, size)
    if box is None:
        raise SystemExit(f"{name}: nothing is drawn")
    if name in chosen.HEADS or chosen.FACE.search(name):
        extent = "head"
    elif chosen.BUSTS.match(name):
        extent = "bust"
    else:
        extent = ""
    side = "right" if name in chosen.FACING_RIGHT else "left" if name in chosen.FACING_LEFT else ""
    return [size, list(box), extent, side, body]


def build(folders: dict[str, Path]) -> dict[str, dict[str, Any]]:
    """Build the three looks.

    Returns:
        ``{"color": {key: [size, box, extent, side, body]}, "mono": …, "line": …}``; extent is "head",
        "bust" or "", side "left", "right" or "".
    """
    flat, mono = load_icons(folders[FLAT.name])["icons"], load_icons(folders[MONO.name])["icons"]
    noto, tabler = load_icons(folders[NOTO.name])["icons"], load_icons(folders[TABLER.name])["icons"]
    codes, facts = emoji_of(folders[FLAT.name]), emoji_facts(folders[EMOJIBASE.name])
    kept = sorted(name for name in flat if is_taken(name, facts.get(codes.get(name, ""), {}).get("group")))
    color = {name: _entry(name, flat[name]["body"], 32) for name in kept}
    one_color = {name: _entry(name, mono[name]["body"], 32) for name in kept if name in mono}
    for name in sorted(chosen.NOTO_PICTURES):
        key = chosen.NOTO_KEYS.get(name, name)
        color[key] = _entry(key, noto[name]["body"], 128)
        color[key][2] = ""
    line = {}
    for key in kept:
        icon = chosen.LINE_NAMES.get(key, key)
        if icon in tabler:
            line[key] = _entry(key, tabler[icon]["body"], 24)
    for icon in sorted(chosen.LINE_ONLY):
        if icon in tabler:
            line[f"icon:{icon}"] = _entry(icon, tabler[icon]["body"], 24)
    return {"color": color, "mono": one_color, "line": line}
