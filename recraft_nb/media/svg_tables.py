"""What a vector may contain. Whatever is not named here is dropped."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ATTRIBUTES",
    "DRAWN",
    "ELEMENTS",
    "FUNCTIONS",
    "GRADIENTS",
    "INHERITED",
    "PROPERTIES",
    "REFERENCES",
    "SHAPES",
    "STRUCTURE",
    "TEXT_ELEMENTS",
    "WORD_ELEMENTS",
]


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


SHAPES: Final = _names("path rect circle ellipse line polyline polygon")
TEXT_ELEMENTS: Final = _names("text tspan textPath")
# Words for people: kept for screen readers, dropped when metadata is stripped.
WORD_ELEMENTS: Final = _names("title desc")
DRAWN: Final = SHAPES | TEXT_ELEMENTS | _names("image use")
GRADIENTS: Final = _names("linearGradient radialGradient")
STRUCTURE: Final = _names("svg g defs symbol switch")
_FILTERS: Final = _names(
    "filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting"
    " feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR"
    " feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting"
    " feSpotLight feTile feTurbulence"
)
# No script, foreignObject, animation (it can set href), media, font or metadata; a link becomes a group.
ELEMENTS: Final = (
    STRUCTURE | DRAWN | GRADIENTS | WORD_ELEMENTS | _FILTERS | _names("clipPath mask pattern marker stop")
)

# Presentation attributes, which may also stand in a style.
PROPERTIES: Final = _names(
    "alignment-baseline background-color baseline-shift clip clip-path clip-rule color"
    " color-interpolation color-interpolation-filters color-rendering direction display"
    " dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family"
    " font-kerning font-size font-size-adjust font-stretch font-style font-variant font-weight"
    " glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning"
    " letter-spacing lighting-color marker marker-end marker-mid marker-start mask mask-type"
    " mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity stroke"
    " stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity"
    " stroke-width text-anchor text-decoration text-rendering transform transform-box transform-origin"
    " unicode-bidi vector-effect visibility word-spacing writing-mode"
)
# Properties that children take over: a reference in one is drawn for every shape below.
INHERITED: Final = _names("fill stroke marker marker-start marker-mid marker-end")
# Properties whose value may point to an element of the same file.
REFERENCES: Final = INHERITED | _names("clip-path mask filter")

ATTRIBUTES: Final = PROPERTIES | _names(
    "amplitude azimuth baseFrequency bias clipPathUnits cx cy diffuseConstant divisor dx dy edgeMode"
    " elevation exponent filterUnits fr fx fy gradientTransform gradientUnits height in in2 intercept k1"
    " k2 k3 k4 kernelMatrix kernelUnitLength lengthAdjust limitingConeAngle markerHeight markerUnits"
    " markerWidth maskContentUnits maskUnits method mode numOctaves offset operator order orient"
    " pathLength patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ"
    " preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY requiredExtensions"
    " requiredFeatures result rotate rx ry scale seed side slope spacing specularConstant"
    " specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage"
    " tableValues targetX targetY textLength type values version viewBox width x x1 x2 xChannelSelector"
    " y y1 y2 yChannelSelector z"
)
# Functions that may stand in a value; url() is judged by itself. No var(), image(), attr(), expression().
FUNCTIONS: Final = _names(
    "rgb rgba hsl hsla hwb lab lch oklab oklch color icc-color matrix translate translatex translatey"
    " scale scalex scaley rotate skew skewx skewy blur brightness contrast drop-shadow grayscale"
    " hue-rotate invert opacity saturate sepia rect"
)
