#!/bin/sh
# javascript.sh build|check|format: the JavaScript side. Without Node it says so and passes, because
# the built files are committed; with Node a stale build fails.
set -eu
cd "$(dirname "$0")/../js"
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "JavaScript: skipped: no Node"
    exit 0
fi
if [ ! -f node_modules/.ready ] || [ package-lock.json -nt node_modules/.ready ]; then
    npm ci --no-audit --no-fund --silent
    touch node_modules/.ready
fi
case "${1:-check}" in
    build) npm run --silent build ;;
    format) npm run --silent format ;;
    check) npm run --silent check ;;
    *) echo "build, check or format" >&2; exit 2 ;;
esac
