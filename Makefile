# The few commands of this house; `make` alone lists them.
# Every one of them sets up what it needs first, in a virtual environment of its own.

VENV := .venv
PY := $(VENV)/bin/python
# The newest Python of the machine that is new enough; `make PYTHON=/path/to/python3 run` decides otherwise.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v $$p; break; }; done)
PIP_INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement

# A file of tests stays with one worker, so that what it starts is started once.
WORKERS ?= --numprocesses 2 --dist loadfile

.DEFAULT_GOAL := help
.PHONY: help setup setup-test setup-bench browser run test check bench draw lock

help:  ## What can be done here
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | while IFS="$$(printf '\t')" read -r name what; \
		do printf '  make %-12s %s\n' "$$name" "$$what"; done

setup: $(VENV)/run.stamp  ## The virtual environment and what the product needs

setup-test: $(VENV)/run.stamp $(VENV)/test.stamp  ## The same, and what the tests need

run: setup  ## Bot and panel, side by side, on this machine
	@exec $(PY) deploy/run

test: setup-test browser  ## Every test, a real browser and a real PostgreSQL among them
	@$(PY) -m pytest -q $(WORKERS) $(TESTS)

check: setup-test browser  ## Everything that must hold before a commit
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports --no-logo
	@$(PY) -m pytest -q $(WORKERS)

setup-bench: setup-test $(VENV)/bench.stamp  ## The same, and what the program is measured against

bench: setup-bench  ## Turns a second and how long a person waits, beside what others would use
	@$(PY) -m benchmarks.turns $(BENCH)

draw: setup  ## The diagrams of the dialogue, in docs/flows/
	@$(PY) -m bot draw-flows

browser: setup-test
	@$(PY) -m tests.support.chromium

lock: setup-test  ## Pin what pyproject.toml asks for, and list the licences (needs uv)
	@uv pip compile --quiet --upgrade $(LOCK) --output-file requirements/run.lock pyproject.toml
	@uv pip compile --quiet --upgrade $(LOCK) --constraint requirements/run.lock --group test --output-file requirements/test.lock pyproject.toml
	@uv pip compile --quiet --upgrade $(LOCK) --constraint requirements/test.lock --group bench --output-file requirements/bench.lock pyproject.toml
	@$(MAKE) --no-print-directory setup-test
	@$(PY) -m tests.support.licences > NOTICE
LOCK := --universal --generate-hashes --no-emit-index-url --python-version 3.11 --no-annotate --custom-compile-command 'make lock'

$(PY):
	@test -n "$(PYTHON)" || { echo 'Python 3.11 or newer is needed, and none is on the path.' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo 'Python could not make a virtual environment: on Debian and Ubuntu, `apt install python3-venv` brings what is missing.' >&2; exit 1; }

$(VENV)/run.stamp: requirements/run.lock | $(PY)
	@echo 'Setting up: about half a minute, once.'
	@$(PIP_INSTALL) requirements/run.lock
	@touch $@

$(VENV)/test.stamp: requirements/test.lock $(VENV)/run.stamp
	@echo 'Setting up the tests: about half a minute, once.'
	@$(PIP_INSTALL) requirements/test.lock
	@touch $@

$(VENV)/bench.stamp: requirements/bench.lock $(VENV)/test.stamp
	@echo 'Setting up what is measured against: a few seconds, once.'
	@$(PIP_INSTALL) requirements/bench.lock
	@touch $@
