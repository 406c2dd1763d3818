"""Every shipped notebook runs from top to bottom with no key and no network."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support import notebooks

from recraft_nb.client.asking import Asking

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))
HEAVIEST = 5_000_000  # bytes of an executed notebook with its outputs


@pytest.fixture
def executed(request, tmp_path, monkeypatch):
    monkeypatch.setenv("RECRAFT_NB_STORE", str(tmp_path / "store"))
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")  # whatever leaves this machine fails at once
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    return notebooks.run(notebooks.read(request.param), tmp_path)


@pytest.mark.timeout(300)  # the lesson does forty seconds of real work
@pytest.mark.parametrize("executed", NOTEBOOKS, indirect=True, ids=lambda path: path.stem)
def test_a_notebook_runs_and_every_picture_has_a_static_form(executed):
    outputs = [output for cell in executed.cells if cell.cell_type == "code" for output in cell.outputs]
    assert not [output for output in outputs if output.output_type == "error"]
    shown = [output.data for output in outputs if output.output_type in {"display_data", "execute_result"}]
    widgets = [data for data in shown if "application/vnd.jupyter.widget-view+json" in data]
    assert widgets
    for data in widgets:
        assert data["text/html"].strip()
        assert len(data["text/html"]) <= 1_500_000
    assert len(json.dumps(executed)) <= HEAVIEST


def cells_of(path):
    """The cells as they stand in the file: to load nbformat for this would take eight seconds."""
    return json.loads(path.read_text(encoding="utf-8"))["cells"]


@pytest.mark.core
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_shipped_notebook_carries_no_outputs_and_opens_with_what_the_reader_will_be_able_to_do(path):
    first, *_ = cells = cells_of(path)
    assert first["cell_type"] == "markdown"
    opening = "".join(first["source"])
    assert opening.startswith("# ")
    assert "you will" in opening
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert code
    assert all(not cell["outputs"] and cell["execution_count"] is None for cell in code)


@pytest.mark.core
def test_the_lesson_uses_every_operation():
    (path,) = [path for path in NOTEBOOKS if path.stem == "teaching_without_keys"]
    source = "\n".join("".join(cell["source"]) for cell in cells_of(path) if cell["cell_type"] == "code")
    verbs = {name for name in vars(Asking) if not name.startswith("_")} - {"submit", "default_model"}
    assert len(verbs) >= 18
    assert not [verb for verb in sorted(verbs) if f".{verb}(" not in source]


def test_the_quickstart_asks_the_service_when_there_is_a_key(tmp_path, monkeypatch, paid_service):
    """The same notebook, unchanged: every call has the key, the model and nothing that it should not have."""
    monkeypatch.setenv("RECRAFT_API_KEY", paid_service.key)
    monkeypatch.setenv("RECRAFT_API_BASE", paid_service.url)
    monkeypatch.setenv("RECRAFT_NB_STORE", str(tmp_path / "store"))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    (path,) = [path for path in NOTEBOOKS if path.stem == "quickstart"]
    notebook = notebooks.run(notebooks.read(path), tmp_path)
    bodies = [(call.path, call.json) for call in paid_service.calls]
    assert ("/v1/images/generations/vector", "recraftv4_1_vector") in [
        (where, body["model"]) for where, body in bodies
    ]
    wanted = {
        "prompt": "three hot air balloons over a lake at sunrise",
        "n": 4,
        "model": "recraftv4_1",
        "random_seed": 7,
        "response_format": "url",
    }
    assert ("/v1/images/generations", wanted) in bodies
    assert all(call.headers["authorization"] == f"Bearer {paid_service.key}" for call in paid_service.calls)
    assert paid_service.key not in json.dumps(notebook)
