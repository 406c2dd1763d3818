#!/bin/sh
# kernel_matrix.sh [VERSION …]: the tests of waiting on other versions of ipykernel, each in an environment of
# its own in a temporary folder that is removed at the end. KEEP=folder keeps the environments for the next
# time, LAB=1 runs the tests in JupyterLab as well.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- 6.31.0 7.3.0
PYTHON=${PYTHON:-.venv/bin/python}
if [ -n "${KEEP:-}" ]; then
    folder=$KEEP
    mkdir -p "$folder"
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT INT TERM
fi
tests=tests/unit/kernel/test_waiting.py
[ -z "${LAB:-}" ] || tests="$tests tests/lab/test_wait.py"
failed=
for version in "$@"; do
    made=$folder/ipykernel-$version
    if [ ! -f "$made/.ready" ]; then
        echo "ipykernel $version: installing …"
        "$PYTHON" -m venv "$made"
        "$made/bin/python" -m pip install --quiet --disable-pip-version-check . "ipykernel==$version"
        touch "$made/.ready"
    fi
    echo "ipykernel $version"
    # The checkout, not the copy that was installed with its dependencies.
    # shellcheck disable=SC2086
    RECRAFT_NB_TEST_PYTHON=$made/bin/python PYTHONPATH=$PWD "$PYTHON" -m pytest $tests --quiet || failed="$failed $version"
done
[ -z "$failed" ] || { echo "failed on:$failed"; exit 1; }
