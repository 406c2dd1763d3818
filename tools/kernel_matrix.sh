#!/bin/sh
# kernel_matrix.sh [VERSION …]: waiting in a cell over sockets, and every widget in JupyterLab, on other versions
# of ipykernel; each in an environment of its own in a temporary folder that is removed at the end, unless it is
# the version that is here. KEEP=folder keeps the environments for the next time, LAB=0 leaves JupyterLab out,
# LAB=1 runs all of its tests.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- 6.31.0 7.3.0 7.4.0
PYTHON=${PYTHON:-.venv/bin/python}
if [ -n "${KEEP:-}" ]; then
    mkdir -p "$KEEP"
    folder=$(cd "$KEEP" && pwd)
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT INT TERM
fi
tests=tests/unit/kernel/test_waiting.py
case ${LAB:-} in
0) ;;
1) tests="$tests tests/lab" ;;
*) tests="$tests tests/lab/test_browsing.py" ;;
esac
here=$("$PYTHON" -c 'import ipykernel, sys; print(ipykernel.__version__, sys.executable)')
failed=
for version in "$@"; do
    python=$folder/ipykernel-$version/bin/python
    if [ "$version" = "${here%% *}" ]; then
        python=${here#* }
    elif [ ! -f "$folder/ipykernel-$version/.ready" ]; then
        echo "ipykernel $version: installing …"
        "$PYTHON" -m venv "$folder/ipykernel-$version"
        "$python" -m pip install --quiet --disable-pip-version-check . "ipykernel==$version"
        touch "$folder/ipykernel-$version/.ready"
    fi
    echo "ipykernel $version"
    # The checkout, not the copy that was installed with its dependencies.
    # shellcheck disable=SC2086
    RECRAFT_NB_TEST_PYTHON=$python PYTHONPATH=$PWD "$PYTHON" -m pytest $tests --quiet --durations=6 || failed="$failed $version"
done
[ -z "$failed" ] || { echo "failed on:$failed"; exit 1; }
