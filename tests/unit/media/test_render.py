"""Foreign vectors are drawn in a process that may be lost."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import PIL.Image
import pytest

from recraft_nb.errors import UnsafeImage
from recraft_nb.media import decode, thumbnail
from recraft_nb.media.render import render_svg
from recraft_nb.media.render_pool import RenderPool, render_pool

NS = 'xmlns="http://www.w3.org/2000/svg"'
HEAVY = (
    f'<svg {NS} viewBox="0 0 200 200"><filter id="f"><feMorphology operator="dilate" radius="10"/></filter>'
    + '<rect width="150" height="150" filter="url(#f)"/>' * 400
    + "</svg>"
)
# A panic in resvg 0.48 that ends its process (measured): an arc so flat that its points coincide.
CRASH = f'<svg {NS} viewBox="0 0 9 9"><path d="M0 0A1e9 1e9 0 1 1 1 1" stroke="red"/></svg>'


def opened(png: bytes) -> PIL.Image.Image:
    return PIL.Image.open(io.BytesIO(png))


def test_own_and_foreign_vectors_draw_the_same_pixels(make):
    own = opened(render_svg(make.svg, 80, 40, trusted=True))
    foreign = opened(render_svg(make.svg, 80, 40))
    assert own.size == foreign.size == (80, 40)
    assert np.array_equal(np.asarray(own), np.asarray(foreign))


def test_physical_units_have_their_size():
    svg = f'<svg {NS} width="1in" height="1in"><rect width="0.5in" height="72pt" fill="red"/></svg>'
    for trusted in (True, False):
        image = opened(render_svg(svg, 96, 96, trusted=trusted)).convert("RGBA")
        assert image.getpixel((40, 90)) == (255, 0, 0, 255)
        assert image.getpixel((60, 90))[3] == 0


def test_a_background_lies_behind_it(make):
    svg = f'<svg {NS} viewBox="0 0 9 9"><rect width="3" height="9"/></svg>'
    image = opened(render_svg(svg, 9, 9, background="#00ff00")).convert("RGBA")
    assert image.getpixel((7, 4)) == (0, 255, 0, 255)
    with pytest.raises(UnsafeImage, match="cannot be drawn"):
        render_svg(make.svg, 9, 9, background="no colour")


@pytest.mark.parametrize("size", [(0, 9), (9, -1), (4097, 9), (9, 1_000_000)])
@pytest.mark.parametrize("trusted", [True, False])
def test_a_size_beyond_the_limit_is_refused(size, trusted, make):
    with pytest.raises(UnsafeImage, match="4096"):
        render_svg(make.svg, *size, trusted=trusted)


def test_what_takes_too_long_is_ended_and_the_next_one_drawn(make):
    start = time.monotonic()
    with pytest.raises(UnsafeImage, match=r"longer than 0\.4 seconds"):
        render_svg(HEAVY, 1500, 1500, timeout=0.4)
    assert time.monotonic() - start < 2.0
    assert opened(render_svg(make.svg, 20, 10)).size == (20, 10)


def test_a_crash_of_the_renderer_is_one_error(make):
    with pytest.raises(UnsafeImage, match="crashed"):
        render_svg(CRASH, 64, 64)
    assert opened(render_svg(make.svg, 20, 10)).size == (20, 10)


def test_memory_is_bounded():
    """Sixty half-transparent groups of 1500² are half a gigabyte of layers."""
    nested = '<g opacity=".9">' * 60 + '<rect width="9" height="9"/>' + "</g>" * 60
    svg = f'<svg {NS} viewBox="0 0 9 9">{nested}</svg>'
    pool = RenderPool()
    with pytest.raises(UnsafeImage, match="memory"):
        pool.draw(svg, 1500, 1500, background=None, seconds=30.0, memory=128 << 20, effort=30.0)
    pool.close()


def test_a_foreign_vector_reads_no_file(make, tmp_path):
    (tmp_path / "red.png").write_bytes(make.encode(PIL.Image.new("RGB", (9, 9), "red"), "png"))
    svg = f'<svg {NS} viewBox="0 0 9 9"><image href="{tmp_path}/red.png" width="9" height="9"/><path d="M0 0h1v1z"/></svg>'
    assert opened(render_svg(svg, 9, 9)).convert("RGBA").getpixel((6, 6))[3] == 0


def test_a_child_that_was_killed_from_outside_is_replaced(make):
    pool = RenderPool()
    facts = {"background": None, "seconds": 5.0, "memory": 256 << 20, "effort": 2.0}
    assert pool.draw(make.svg, 20, 10, **facts)[0]
    pool._idle[0]._process.kill()
    pool._idle[0]._process.wait()
    assert pool.draw(make.svg, 20, 10, **facts)[0]
    pool.close()


def test_a_child_that_left_between_two_pictures_is_replaced(make):
    pool = RenderPool()
    facts = {"background": None, "seconds": 5.0, "memory": 256 << 20, "effort": 2.0}
    assert pool.draw(make.svg, 20, 10, **facts)[0]
    child = pool._idle[0]
    child.fit = lambda: True  # it leaves right after it was found fit
    child._process.stdin.close()
    child._process.wait()
    assert pool.draw(make.svg, 20, 10, **facts)[0]
    pool.close()


def test_many_threads_may_ask_at_once(make):
    with ThreadPoolExecutor(6) as threads:
        sizes = list(threads.map(lambda edge: opened(render_svg(make.svg, edge, edge)).width, range(10, 40)))
    assert sizes == list(range(10, 40))
    assert len(render_pool()._idle) <= 2


def test_the_child_ends_with_its_parent():
    script = f"""
import os, sys
sys.path[:0] = {sys.path!r}
from recraft_nb.media.render import render_svg
from recraft_nb.media.render_pool import render_pool
render_svg('<svg {NS}><path d="M0 0h9"/></svg>', 9, 9)
print(render_pool()._idle[0]._process.pid, flush=True)
os._exit(0)
"""
    pid = int(subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout)
    end = time.monotonic() + 5
    while time.monotonic() < end:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        threading.Event().wait(0.01)
    pytest.fail("the child outlived its parent")


def test_a_forked_process_gets_children_of_its_own(make):
    render_svg(make.svg, 9, 9)
    before = [child._process.pid for child in render_pool()._idle]
    pid = os.fork()
    if pid == 0:
        try:
            render_svg(make.svg, 9, 9)
            mine = [child._process.pid for child in render_pool()._idle]
            render_pool().close()
            os._exit(0 if not set(mine) & set(before) else 1)
        except BaseException:  # noqa: BLE001 - nothing may leave a forked test
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert opened(render_svg(make.svg, 9, 9)).width == 9


def test_a_vector_decodes_and_shrinks_like_a_picture(make):
    image = decode(make.svg.encode())
    assert (image.mode, image.size) == ("RGBA", (40, 20))
    assert opened(thumbnail(make.svg.encode())).size == (256, 128)


def test_the_child_sees_nothing_of_the_environment(make, tmp_path, monkeypatch):
    """A file named like a library beside the notebook must not run in the renderer."""
    (tmp_path / "resvg_py.py").write_text("raise SystemExit('hijacked')")
    (tmp_path / "json.py").write_text("raise SystemExit('hijacked')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    pool = RenderPool()
    assert pool.draw(make.svg, 9, 9, background=None, seconds=5.0, memory=256 << 20, effort=2.0)[0]
    pool.close()
