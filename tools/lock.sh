#!/bin/sh
# lock.sh: write requirements/lock.txt anew: the newest versions within pyproject's bounds, for every
# platform, without download addresses. Needs uv.
set -eu
cd "$(dirname "$0")/.."
uv pip compile pyproject.toml --extra lab --extra serve \
    --group build --group lint --group test --group tables \
    --universal --python-version 3.11 --upgrade \
    --no-header --no-annotate --no-emit-index-url --output-file requirements/lock.txt
