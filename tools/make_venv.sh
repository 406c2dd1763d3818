#!/bin/sh
# make_venv.sh PYTHON VENV: an environment with exactly the locked packages and this checkout.
set -eu
python=$1 venv=$2

say() { printf '%s\n' "$*" >&2; }

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    say "recraft_nb needs Python 3.11 or newer; '$python' is $("$python" --version 2>&1 || echo missing)."
    say "Name another one: make PYTHON=python3.12 …"
    exit 1
}
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    # Debian and Ubuntu keep venv in a package of its own.
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing python$version-venv …"
        apt-get update -qq && apt-get install -y -qq "python$version-venv" >/dev/null
    else
        say "Python's venv module is missing. On Debian or Ubuntu: sudo apt-get install python$version-venv"
        exit 1
    fi
fi
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
say "Installing the locked packages into $venv (a minute or two the first time) …"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r requirements/lock.txt
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
