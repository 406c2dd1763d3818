# Every target prints its help line with `make`.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
# Kernels, workers and tests start many processes; without cached bytecode each compiles everything anew.
unexport PYTHONDONTWRITEBYTECODE
LAB_ARGS ?=
PYTEST_ARGS ?=
SHOTS ?=
# Workers of pytest: what is quick waits for others much of the time, what drives browsers does not.
# What runs together, tests/support/side_by_side.py says. JOBS="--numprocesses=4" for all.
QUICK := $(or $(JOBS),--numprocesses=3)
LONG := $(or $(JOBS),--numprocesses=2)
# Jupyter refuses to run as root unless told; in a container root is the usual user.
ROOT_FLAG := $(shell [ "$$(id -u)" = 0 ] && echo --allow-root)

.DEFAULT_GOAL := help
.PHONY: help lab test everything ready_to_test compiled lint format js browser faults bench kernels notebook hosts screenshots wheel clean

help: ## show this help
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | while IFS="$$(printf '\t')" read -r t h; do printf '  make %-10s %s\n' "$$t" "$$h"; done

lab: $(READY) ## open JupyterLab on the quickstart (LAB_ARGS="--no-browser --port=8899")
	$(BIN)/jupyter lab notebooks/quickstart.ipynb $(ROOT_FLAG) $(LAB_ARGS)

test: $(READY) ready_to_test ## lint, units, real browser, JupyterLab, quickstart, wheel: four minutes of tests
	$(BIN)/python -m pytest $(QUICK) $(PYTEST_ARGS)

everything: $(READY) ready_to_test ## test, and all of the browser, of JupyterLab and of the notebooks (eleven minutes)
	$(BIN)/python -m pytest --everything $(LONG) $(PYTEST_ARGS)

# One core compiles the tests while the other lints: else each worker of pytest compiles all of them.
ready_to_test: $(READY)
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=line lint browser compiled

compiled: $(READY)
	@$(BIN)/python -m pytest --collect-only --quiet >/dev/null || true  # what is wrong, the run itself says

lint: $(READY) ## ruff, mypy, import floors, generated types, and biome + tsc + node tests where Node is
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python tools/generate_widget_types.py --check
	@tools/javascript.sh check

format: $(READY) ## put Python and JavaScript into the one format
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .
	@tools/javascript.sh format

js: ## build the JavaScript into recraft_nb/static
	@tools/javascript.sh build

browser: ## find or install a Chromium for the tests
	@tools/find_chromium.sh $(BIN)

faults: $(READY) browser ## break things on purpose, often: the full counts of tests/faults (minutes)
	$(BIN)/python -m pytest tests/faults tests/bridge/test_agreeing.py --faults-full --timeout=1800 $(LONG) $(PYTEST_ARGS)

kernels: $(READY) browser ## wait in a cell, and every widget in JupyterLab, on other versions of ipykernel (minutes; LAB=0: no JupyterLab)
	PYTHON=$(BIN)/python tools/kernel_matrix.sh

notebook: $(READY) browser ## the tests of JupyterLab in Notebook 7, which it installs (minutes)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "notebook>=7.4,<8"
	RECRAFT_NB_TEST_HOST=notebook $(BIN)/python -m pytest tests/lab $(PYTEST_ARGS)

hosts: $(READY) browser ## the widgets in a real marimo, which it installs aside (minutes; KEEP=folder keeps it)
	PYTHON=$(BIN)/python PYTEST_ARGS="$(PYTEST_ARGS)" tools/marimo_tests.sh

bench: $(READY) browser ## print the table of promises against the figures of this machine
	$(BIN)/python -m benchmarks

screenshots: $(READY) browser ## take every widget in every state, to be looked at, and the pictures of README (minutes; SHOTS="mask_canvas --only bridge")
	$(BIN)/python tools/screenshots $(SHOTS)

wheel: $(READY) ## build the wheel and the source archive into dist/
	$(BIN)/python -m build --outdir dist

clean: ## remove what the targets above have made
	rm -rf $(VENV) dist build js/node_modules tests/.artifacts .pytest_cache .mypy_cache .ruff_cache

$(READY): pyproject.toml requirements/lock.txt
	@tools/make_venv.sh $(PYTHON) $(VENV)
	@touch $@
