"""Nested loops change asyncio for good, so every test has a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

FAKE_OLD = """
import sys, types
old = types.ModuleType("nest_asyncio"); calls = []; old.apply = calls.append
sys.modules["nest_asyncio"], sys.modules["nest_asyncio2"] = old, None
"""


def python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_asyncio_run_works_within_a_running_loop_afterwards():
    code = """
import asyncio, recraft_nb as rc
async def cell():
    work = asyncio.sleep(0, "refused")
    try: asyncio.run(work)
    except RuntimeError: work.close()
    rc.enable_nested_asyncio(); rc.enable_nested_asyncio()
    return asyncio.run(asyncio.sleep(0, "nested"))
print(asyncio.run(cell()))"""
    assert python(code) == "nested"


def test_importing_and_waiting_patch_nothing():
    code = (
        "import asyncio, recraft_nb as rc; rc.ImageGrid; rc.Recraft; print(hasattr(asyncio, '_nest_patched'))"
    )
    assert python(code) == "False"


@pytest.mark.parametrize(("version", "said"), [((3, 13), "used"), ((3, 14), "from Python 3.14 on")])
def test_an_installed_nest_asyncio_is_taken_only_where_it_works(version, said):
    code = f"""{FAKE_OLD}
import recraft_nb as rc
sys.version_info = {version}
try: rc.enable_nested_asyncio(); print("used" if calls else "not")
except rc.RecraftError as error: print(error)"""
    assert said in python(code)


def test_with_neither_package_it_says_what_to_install():
    code = """
import sys; sys.modules["nest_asyncio"] = sys.modules["nest_asyncio2"] = None
import recraft_nb as rc
try: rc.enable_nested_asyncio()
except rc.RecraftError as error: print(error)"""
    assert "pip install nest-asyncio2" in python(code)


def test_a_loop_of_another_make_is_refused_by_name():
    code = """
import asyncio, recraft_nb as rc
class Loop(asyncio.AbstractEventLoop): pass
Loop.__module__ = "uvloop.loop"
asyncio.get_running_loop = Loop
try: rc.enable_nested_asyncio()
except rc.RecraftError as error: print(error, hasattr(asyncio, "_nest_patched"))"""
    assert "uvloop's" in python(code)
    assert python(code).endswith("False")
