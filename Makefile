# `make help` lists what there is. Everything runs in .venv, made from the pinned, hashed requirements.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install

.DEFAULT_GOAL := help
.PHONY: help run talk test check bench soak audit format models audio pins new-drill clean

help: ## what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/:.*## /\t/' | expand -t 14

run: .venv/run ## start the service on 127.0.0.1:$PORT (default 8080)
	@$(BIN)/closer serve

talk: .venv/run ## converse in the terminal, no speaker needed (ARGS="--locale de-DE")
	@$(BIN)/closer talk $(ARGS)

test: check ## every check that needs only Python
	$(BIN)/pytest -q -n 2 --dist loadgroup $(ARGS)

cover: .venv/dev ## the same tests, and how much of the code they reach (slow)
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -q -n 2 --dist loadgroup $(ARGS)
	@$(BIN)/coverage combine -q && { $(BIN)/coverage report --fail-under 95 >/dev/null || { $(BIN)/coverage report; exit 1; }; }

check: .venv/dev ## lint, types, contracts, content: no slow tests
	@$(MAKE) --no-print-directory -j 2 style types content

.PHONY: style types content
style: .venv/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-logo
	$(BIN)/codespell
	$(BIN)/yamllint -s content interaction_models/source interaction_models/builtin

types: .venv/dev
	$(BIN)/mypy

content: .venv/dev
	$(BIN)/closer check
	$(BIN)/closer models build --check

bench: .venv/dev ## what a turn costs (signed requests over loopback)
	$(BIN)/python -m benchmarks.bench

soak: .venv/dev ## the long random walks
	CLOSER_WALKS=2000 $(BIN)/pytest -q tests/walks

audit: .venv/dev ## known weaknesses of the dependencies (needs a network)
	$(PYTHON) -m venv .venv/audit-tools && .venv/audit-tools/bin/python -m pip --quiet install --require-hashes -r requirements/audit.txt
	.venv/audit-tools/bin/pip-audit --require-hashes --disable-pip -r requirements/run.txt

format: .venv/dev ## bring every file into form
	$(BIN)/ruff format . && $(BIN)/ruff check --fix .

models: .venv/dev ## write interaction_models/<locale>.json from their sources
	$(BIN)/closer models build

audio: .venv/dev ## make the bed and the bell from content/audio/recipe.yaml
	$(BIN)/python -m tools.make_audio

new-drill: .venv/dev ## a skeleton of a drill: make new-drill ID=my_drill
	$(BIN)/python -m tools.new_drill $(ID)

PIN := uv pip compile --quiet --universal --generate-hashes --no-header
pins: ## compile the requirements anew (needs uv and a network)
	$(PIN) pyproject.toml --group build -o requirements/run.txt
	$(PIN) pyproject.toml --group build --group dev -o requirements/dev.txt
	$(PIN) --group audit -o requirements/audit.txt

clean: ## remove what was made
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage*

.venv/run: requirements/run.txt pyproject.toml
	@test -d .venv || { echo "First time here: making .venv (about a minute)"; $(PYTHON) -m venv .venv; }
	@$(PIP) --require-hashes -r requirements/run.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev: requirements/dev.txt pyproject.toml
	@test -d .venv || $(PYTHON) -m venv .venv
	@$(PIP) --require-hashes -r requirements/dev.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch .venv/run $@
