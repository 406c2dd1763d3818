"""What a kernel keeps in memory of the pictures that it shows."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest
from support.errands import show_pictures, start

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="Linux says how large a process is"
)


@pytest.mark.long
def test_a_kernel_that_shows_a_thousand_pictures_everywhere_grows_by_at_most_100_mb(tmp_path, counts):
    """Made, listed in history, tree, studio and grid, each as a thumbnail and in full. P17."""
    many = counts(24, 1000)
    ours, theirs = multiprocessing.Pipe()
    process = start(show_pictures, tmp_path / "store", theirs, many)
    theirs.close()
    before, after = ours.recv()
    process.join(30)
    assert process.exitcode == 0
    print(f"{many} pictures of 1024²: {after - before:.0f} MB more than the {before:.0f} MB before")
    assert after - before <= 100
