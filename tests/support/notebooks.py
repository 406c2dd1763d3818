"""Notebooks as files: read, made of cells, run from top to bottom.

nbformat and nbclient are imported by those alone who use them: they build the grammars of addresses as they come,
which takes seconds, and every process that collects the tests would pay for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

KERNELSPEC = {"name": "python3", "display_name": "Python 3", "language": "python"}


def made_of(*cells: str) -> Any:
    """A notebook of code cells."""
    import nbformat

    made = [nbformat.v4.new_code_cell(cell) for cell in cells]
    return nbformat.v4.new_notebook(cells=made, metadata={"kernelspec": KERNELSPEC})


def read(path: Path) -> Any:
    import nbformat

    return nbformat.read(path, as_version=4)


def write(notebook: Any, path: Path) -> None:
    import nbformat

    nbformat.write(notebook, path)


def run(notebook: Any, folder: Path | None = None, kernel: str = "python3") -> Any:
    """The notebook itself, run in ``folder``.

    Raises:
        nbclient.exceptions.CellExecutionError: A cell failed.
    """
    from nbclient import NotebookClient

    resources = {"metadata": {"path": folder}} if folder else {}
    NotebookClient(notebook, timeout=120, kernel_name=kernel, resources=resources).execute()
    return notebook
