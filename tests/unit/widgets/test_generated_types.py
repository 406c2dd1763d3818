from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any, Literal, NotRequired, TypedDict

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def generator() -> Any:
    spec = importlib.util.spec_from_file_location(
        "generate_widget_types", ROOT / "tools" / "generate_widget_types.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Inner(TypedDict):
    name: str


class Outer(TypedDict):
    kind: Literal["a", "b"]
    inner: NotRequired[Inner | None]
    many: list[Inner | str]
    point: tuple[int, float]


def test_the_javascript_types_are_those_of_the_python_side(generator):
    committed = (ROOT / "js" / "src" / "lib" / "generated.d.ts").read_text(encoding="utf-8")
    assert committed == generator.generate(), "run: python tools/generate_widget_types.py"


def test_typed_dictionaries_become_interfaces(generator):
    known = generator.Types()
    assert known.of(dict[str, Outer]) == "Record<string, Outer>"
    assert known.interfaces["Outer"] == (
        "export interface Outer {\n"
        '  kind: "a" | "b";\n'
        "  inner?: Inner | null;\n"
        "  many: (Inner | string)[];\n"
        "  point: [number, number];\n"
        "}\n"
    )


def test_every_call_of_the_base_is_described(generator):
    text = generator.generate()
    assert "dismiss: { args: { card: string }; value: null };" in text
    assert "data: Uint8Array" in text
