"""Parts of computer systems in flat colours: a database, a server, a load balancer, a firewall, a queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recraft_nb.engine.illustrator.ink import svg

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Each drawing is about the origin, within fifty to every side.


def database() -> str:
    """A cylinder of three discs."""
    side = svg.d("M-32,-30V30C-32,47 32,47 32,30V-30Z")
    lines = svg.d("M-32,-10C-32,6 32,6 32,-10M-32,10C-32,26 32,26 32,10")
    return (
        svg.path(side, "#3f7fd0")
        + svg.stroke(lines, "#bcd9f7", 3)
        + svg.ellipse(0, -30, 32, 13, "#7fb2ec")
        + "".join(svg.circle(-20, y, 2.6, "#8fe08a") for y in (-12, 8, 28))
    )


def server() -> str:
    """Three units of a rack with their lights."""
    return "".join(
        svg.rect(-36, -38 + 27 * k, 72, 22, "#4a566f", 5)
        + svg.circle(-24, -27 + 27 * k, 4, "#6fe08a")
        + svg.circle(-12, -27 + 27 * k, 4, "#f7c23f")
        + svg.rect(6, -29 + 27 * k, 22, 4, "#8a97b3", 2)
        for k in range(3)
    )


def balancer() -> str:
    """One way in, three ways out."""
    ways = svg.d("M-40,0H-12M10,-6L34,-28M14,0H40M10,6L34,28")
    heads = svg.d("M24,-30L38,-32L35,-18ZM32,-8L44,0L32,8ZM24,30L38,32L35,18Z")
    return svg.stroke(ways, "#f29a3a", 6) + svg.path(heads, "#f29a3a") + svg.circle(0, 0, 16, "#e5762f")


def firewall() -> str:
    """A wall of bricks with a flame."""
    bricks = "".join(
        svg.rect(-40 + 27 * k - (13 if row % 2 else 0), -32 + 16 * row, 25, 14, "#d9694a", 2)
        for row in range(4)
        for k in range(4 if row % 2 else 3)
    )
    flame = svg.d("M0,-10C12,2 20,10 18,24C16,36 -16,36 -18,24C-19,14 -10,12 -8,2C-4,6 -2,4 0,-10Z")
    return (
        bricks
        + svg.path(flame, "#ffb03a")
        + svg.path(svg.d("M0,10C8,18 9,30 0,32C-9,30 -8,20 0,10Z"), "#fff0b0")
    )


def router() -> str:
    """A flat box with two aerials."""
    return (
        svg.stroke(svg.d("M-22,6L-30,-34M22,6L30,-34"), "#4a566f", 6)
        + svg.rect(-40, 4, 80, 28, "#5f7fae", 8)
        + "".join(svg.circle(-24 + 16 * k, 18, 4, "#8fe08a") for k in range(3))
        + svg.stroke(svg.d("M-12,-14q12,-12 24,0M-6,-6q6,-6 12,0"), "#3f8fd0", 4)
    )


def queue() -> str:
    """Messages one after the other in a pipe."""
    return svg.rect(-46, -18, 92, 36, "#d7dfeb", 18) + "".join(
        svg.rect(-34 + 24 * k, -10, 18, 20, tone, 4)
        for k, tone in enumerate(("#e5604d", "#f0a93a", "#4fae6a"))
    )


def api() -> str:
    """Braces around dots."""
    braces = svg.d(
        "M-18,-34C-34,-34 -22,-6 -36,0C-22,6 -34,34 -18,34M18,-34C34,-34 22,-6 36,0C22,6 34,34 18,34"
    )
    return svg.stroke(braces, "#8a63b8", 7) + "".join(
        svg.circle(-13 + 13 * k, 0, 4.6, "#8a63b8") for k in range(3)
    )


def browser() -> str:
    """A window of a browser."""
    return (
        svg.rect(-42, -34, 84, 68, "#ffffff", 7)
        + svg.path(svg.d("M-42,-16V-27Q-42,-34 -35,-34H35Q42,-34 42,-27V-16Z"), "#3f8fd0")
        + "".join(svg.circle(-33 + 9 * k, -25, 3, "#ffffff") for k in range(3))
        + "".join(svg.rect(-32, -6 + 12 * k, w, 6, "#c9d3e2", 3) for k, w in enumerate((64, 48, 56)))
        + svg.stroke(svg.rounded(-42, -34, 84, 68, 7), "#9fb0c9", 2)
    )


def container() -> str:
    """A box of a service."""
    lines = "".join(svg.rect(-28 + 14 * k, -16, 7, 36, "#2f86a8", 2) for k in range(5))
    return svg.rect(-40, -26, 80, 56, "#4fb0d0", 6) + lines + svg.rect(-40, -26, 80, 8, "#2f86a8", 4)


#: Drawings by the key under which they are named.
DRAWN: Mapping[str, Callable[[], str]] = {
    f"tech:{draw.__name__}": draw
    for draw in (database, server, balancer, firewall, router, queue, api, browser, container)
}
