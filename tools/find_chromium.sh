#!/bin/sh
# find_chromium.sh BIN: make sure that the browser tests have a Chromium, or say what to do.
set -eu
bin=$1

found() {
    command -v chromium-headless-shell || command -v chromium || command -v chromium-browser \
        || command -v google-chrome || true
}

[ -n "${CHROMIUM:-}" ] && [ -x "$CHROMIUM" ] && exit 0
[ -n "$(found)" ] && exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing Chromium from the distribution …"
    if apt-get update -qq; then
        # The one without windows is a third lighter; not every distribution has it.
        for package in chromium-headless-shell chromium; do
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" >/dev/null 2>&1 || continue
            [ -n "$(found)" ] && exit 0
        done
    fi
fi
echo "Installing Playwright's own Chromium …"
if "$bin/python" -m playwright install chromium >/dev/null 2>&1; then exit 0; fi
cat >&2 <<'WORDS'
No Chromium was found and none could be installed. The browser tests need one:
    Debian, Ubuntu:  sudo apt-get install chromium
    elsewhere:       .venv/bin/python -m playwright install chromium
or set CHROMIUM=/path/to/chromium. Everything else: make test PYTEST_ARGS="tests/unit"
WORDS
exit 1
