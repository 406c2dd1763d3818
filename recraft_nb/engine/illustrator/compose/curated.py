"""Which look shows which curated style, and which words of a prompt ask for a look. Tables only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def _by_name(table: Mapping[str, str]) -> Mapping[str, str]:
    """Each name of a table's lists, and the key under which it stands."""
    return {" ".join(name.split()): key for key, names in table.items() for name in names.split(";")}


# The curated styles of the service in lower case, under the look that shows them.
_STYLED: Mapping[str, str] = {
    "flat": "recraft v3 raw; illustration; vector art; seamless digital; prestige emblem; seamless vector; icon; pictogram",
    "lit": "photorealism",
    "office": "enterprise",
    "daylight": "natural light",
    "studio": "studio photo",
    "flash": "hard flash",
    "motion": "motion blur",
    "forest photo": "forest life",
    "village photo": "village realism",
    "product": "product photo",
    "clay": "clay",
    "render": "3d render",
    "hdr": "hdr",
    "fantasy": "bold fantasy",
    "oil": "expressionism",
    "grey photo": "black & white",
    "urban drama": "urban drama",
    "noir": "noir",
    "evening": "evening light",
    "mystic": "mystic naturalism",
    "bloom": "real-life glow",
    "urban glow": "urban glow",
    "glow": "glow",
    "faded": "faded nostalgia",
    "retro photo": "retro realism",
    "snapshot": "retro snapshot",
    "natural tones": "natural tones",
    "emotional": "emotional flat",
    "soft": "organic calm",
    "warm folk": "warm folk",
    "folk": "modern folk",
    "crayon": "hand-drawn",
    "storybook": "child book",
    "grain": "grain",
    "cover": "cover",
    "coarse grain": "grain 2.0",
    "ink": "bold sketch",
    "urban sketch": "urban sketching",
    "pencil": "pencil sketch",
    "fine pencil": "freehand details",
    "retro": "retro pop; vintage emblem",
    "editorial": "editorial",
    "risograph": "risograph",
    "colored engraving": "color engraving",
    "pixel": "pixel art",
    "sepia": "antiquarian",
    "crosshatch": "crosshatch",
    "etching": "digital engraving",
    "graphic": "graphic intensity",
    "contrast": "sharp contrast",
    "comic": "hard comics",
    "young adult": "young adult book",
    "pop comic": "pop graphic",
    "lively": "long shadow",
    "multicolor": "multicolor",
    "vivid": "vivid shapes; colored shape",
    "simple": "flat 2.0",
    "calm neon": "neon calm",
    "nostalgic": "nostalgic pastel",
    "soft pencil": "pastel sketch",
    "outline": "outline details",
    "young adult 2": "young adult book 2",
    "posterized": "vector photo",
    "colored line": "colored outline",
    "gradient line": "gradient outline",
    "pastel": "pastel gradient; gradient shape",
    "roundish": "roundish flat",
    "pop": "pop art",
    "fresco": "pop renaissance",
    "street": "street art",
    "punk": "punk graphic",
    "tablet": "tablet sketch",
    "marker": "marker outline",
    "stencil": "stamp; colored stencil",
    "line": "line art",
    "black line": "outline",
    "linocut": "linocut",
    "blobs": "color blobs",
    "offset doodle": "offset doodle",
    "offset": "offset fill",
    "engraving": "engraving",
    "bold": "bold stroke",
    "blueprint": "chemistry",
    "thin": "thin",
    "broken": "broken line",
    "cosmic": "cosmics",
    "paper": "cutout",
    "gloomy": "depressive",
    "mosaic": "mosaic",
    "naive": "naivector",
    "kawaii": "kawaii; vector kawaii",
    "segmented": "segmented colors",
    "watercolor": "watercolor",
    "psychedelic": "psychedelic",
    "eighties": "80's",
    "voxel": "voxel art",
    "cartoon": "cartoon",
    "filled doodle": "doodle line art",
    "doodle": "doodle",
}
STYLES: Mapping[str, str] = _by_name(_STYLED)

#: Styles that ask for another kind of picture.
TEMPLATES: Mapping[str, str] = _by_name(
    {
        "pattern": "seamless digital; seamless vector",
        "badge": "prestige emblem; stamp; vintage emblem",
        "icon": "icon; pictogram; colored shape; gradient shape",
    }
)

#: Words of a prompt that ask for one of several hands of the same family, longest first.
HANDS: Mapping[str, str] = {
    "oil painting": "oil", "oil on canvas": "oil", "acrylic": "oil", "van gogh": "oil", "impressionis": "oil",
    "expressionis": "oil", "risograph": "risograph", "riso print": "risograph", "halftone": "halftone", "pop art": "pop",
    "warhol": "pop", "comic": "comic", "manga": "black and white", "voxel": "voxel", "lego": "voxel", "crayon": "crayon",
    "chalk": "crayon", "colored pencil": "crayon", "coloured pencil": "crayon", "color pencil": "crayon", "pencil": "pencil",
    "charcoal": "pencil", "graphite": "pencil", "doodle": "doodle", "linocut": "linocut", "lino print": "linocut",
    "woodcut": "linocut", "block print": "linocut", "woodblock": "colored engraving", "ukiyo": "colored engraving",
    "kawaii": "kawaii", "psychedelic": "psychedelic", "sepia": "sepia", "vintage photo": "sepia", "old photo": "sepia",
    "stencil": "stencil", "spray paint": "stencil", "synthwave": "eighties", "vaporwave": "eighties", "retrowave": "eighties",
    "outrun": "eighties", "80s": "eighties", "1980s": "eighties", "stained glass": "segmented", "low poly": "mosaic",
    "folk art": "folk", "grayscale": "grey", "greyscale": "grey", "monochrome": "grey", "black and white": "grey",
}
