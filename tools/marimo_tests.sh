#!/bin/sh
# marimo_tests.sh [VERSION]: tests/hosts with marimo in an environment of its own, in a temporary folder that is removed
# at the end. KEEP=folder keeps the environment for the next time.
set -eu
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-.venv/bin/python}
wanted=marimo${1:+==$1}
if [ -n "${KEEP:-}" ]; then
    folder=$KEEP
    mkdir -p "$folder"
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT INT TERM
fi
made=$folder/$wanted
if [ ! -f "$made/.ready" ]; then
    echo "$wanted: installing …"
    "$PYTHON" -m venv "$made"
    "$made/bin/python" -m pip install --quiet --disable-pip-version-check . "$wanted"
    touch "$made/.ready"
fi
"$made/bin/python" -c 'import marimo; print("marimo", marimo.__version__)'
# shellcheck disable=SC2086
RECRAFT_NB_TEST_MARIMO=$made/bin/python "$PYTHON" -m pytest tests/hosts ${PYTEST_ARGS:-}
