# Every target sets up what it needs. `make help` lists them.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
SOURCES := mkdocs.yml hooks microsite tests

.PHONY: help serve build check test test-all format bench lock clean
.DEFAULT_GOAL := help

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

serve: $(VENV)/site.stamp ## Build, check and serve on http://127.0.0.1:8000, again after each change
	$(RUN) -m microsite serve

build: $(VENV)/site.stamp ## Build all languages and the search index into site/, then check
	$(RUN) -m microsite build

check: $(VENV)/site.stamp ## Build, then check the sources and the built site
	$(RUN) -m microsite build

test: $(VENV)/browser.stamp ## Run the tests (at most 15 minutes)
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m pytest -n auto --dist worksteal -m "not matrix"

test-all: $(VENV)/browser.stamp ## Run the whole matrix: pages, languages, widths, colors (at most 60 minutes)
	$(RUN) -m pytest -n auto -m matrix

format: $(VENV)/test.stamp ## Format the Python code and mend what the linter can
	$(RUN) -m ruff format .
	$(RUN) -m ruff check --fix .

bench: $(VENV)/bench.stamp ## Print CPU times beside named baselines, as ratios
	$(RUN) -m tests.bench

lock: $(VENV)/test.stamp ## Pin the newest versions of what pyproject.toml asks for
	$(RUN) -m uv pip compile pyproject.toml --upgrade --extra build $(LOCK) -o requirements/site.txt
	$(RUN) -m uv pip compile pyproject.toml --extra build --extra test $(LOCK) \
		-c requirements/site.txt -o requirements/test.txt
	$(RUN) -m uv pip compile pyproject.toml --extra build --extra test --extra bench $(LOCK) \
		-c requirements/test.txt -o requirements/bench.txt
LOCK := --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	--custom-compile-command "make lock"

clean: ## Remove what was built and installed
	rm -rf $(VENV) site site-hosting .site-* tests/browser/node_modules

$(VENV)/site.stamp: requirements/site.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12")'
	@test -x $(RUN) || $(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --require-hashes -r requirements/site.txt
	$(RUN) -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.stamp: requirements/test.txt $(VENV)/site.stamp
	$(RUN) -m pip install --quiet --require-hashes -r requirements/test.txt
	@touch $@

$(VENV)/bench.stamp: requirements/bench.txt $(VENV)/test.stamp
	$(RUN) -m pip install --quiet --require-hashes -r requirements/bench.txt
	@touch $@

$(VENV)/browser.stamp: tests/browser/install.py tests/browser/package-lock.json $(VENV)/test.stamp
	$(RUN) -m tests.browser.install
	@touch $@
