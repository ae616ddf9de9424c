.DEFAULT_GOAL := help
SHELL := /bin/bash

VENV := .venv
BIN := $(VENV)/bin
SUITABLE := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3 python; do \
	$$python -c '$(SUITABLE)' 2>/dev/null && echo $$python && break; done)
INSTALL = $(if $(shell command -v uv),uv pip install --quiet --python $(1)/bin/python,\
	$(1)/bin/python -m pip install --quiet --disable-pip-version-check) --no-deps
export DBT_SEND_ANONYMOUS_USAGE_STATS := false
export DO_NOT_TRACK := 1
export DBT_PROFILES_DIR := $(CURDIR)

.PHONY: help
help: ## Show what can be made
	@grep -hE '^[a-z0-9.-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9.-]+):.*## /\1\t/' | \
		awk -F '\t' '{ printf "  make %-16s %s\n", $$1, $$2 }'

.PHONY: demo
demo: setup ## Build the example: compile, a first day, a second day, and a summary
	@$(BIN)/python tools/demo.py

.PHONY: test
test: setup-dev setup-dbt-1.11 lint ## Pass all tests, on dbt 1.12 and, end to end, on dbt 1.11
	$(BIN)/pytest -n 2
	PUDDINGSTONE_DBT=$(CURDIR)/$(VENV)-dbt-1.11/bin/dbt $(BIN)/pytest -n 2 -m "not once" tests/end_to_end

.PHONY: test-fast
test-fast: setup-dev ## Pass the tests that do without dbt
	$(BIN)/pytest -n 2 -m "not dbt"

.PHONY: lint
lint: setup-dev ## Hold style, types, imports and generated models to the rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/sqlfluff lint --disable-progress-bar $(addprefix macros/,business_vault history marts privacy promises staging tests)
	$(BIN)/puddingstone compile --check

.PHONY: bench-vault-load
bench-vault-load: setup-dev ## Measure loads of a vault; AUTOMATE_DV_PATH names a checkout of AutomateDV to compare with
	$(BIN)/python -m benchmarks.vault_load.run $(BENCH)

.PHONY: bench-dbt-overhead
bench-dbt-overhead: setup-dev ## Measure what macros cost in dbt; AUTOMATE_DV_PATH names a checkout of AutomateDV to compare with
	$(BIN)/python -m benchmarks.dbt_overhead.run $(BENCH)

.PHONY: bench-promises
bench-promises: setup-dev ## Measure all promises of a table as one node of dbt against a node for each
	$(BIN)/python -m benchmarks.promises.run $(BENCH)

.PHONY: compile
compile: setup ## Write models/ and contracts/ from domain_models/
	@$(BIN)/puddingstone compile

.PHONY: pictures
pictures: setup ## Draw the map of the example in docs/
	@$(BIN)/python tools/pictures.py

.PHONY: docs
docs: setup ## Write dbt's documentation of the last build to target/
	$(BIN)/dbt docs generate

.PHONY: setup
setup: $(VENV)/.ready dbt_packages ## Make the environment that the example needs

.PHONY: setup-dev
setup-dev: $(VENV)/.ready-dev dbt_packages ## Make the environment that developers need

.PHONY: setup-dbt-1.11
setup-dbt-1.11: $(VENV)-dbt-1.11/.ready ## Make the environment with the dbt before the current one

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Puddingstone needs Python 3.11 or newer; none was found." >&2; exit 1; }
	@echo "Making an environment in $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: $(BIN)/python requirements/demo.txt pyproject.toml
	@echo "Installing what requirements/demo.txt locks"
	@$(call INSTALL,$(VENV)) --require-hashes -r requirements/demo.txt
	@$(call INSTALL,$(VENV)) --no-build-isolation -e .
	@touch $@

$(VENV)/.ready-dev: $(BIN)/python requirements/dev.txt pyproject.toml
	@echo "Installing what requirements/dev.txt locks"
	@$(call INSTALL,$(VENV)) --require-hashes -r requirements/dev.txt
	@$(call INSTALL,$(VENV)) --no-build-isolation -e .
	@touch $@ $(VENV)/.ready

$(VENV)-dbt-1.11/.ready: requirements/dbt-1.11.txt | $(BIN)/python
	@echo "Making an environment in $(VENV)-dbt-1.11"
	@$(BIN)/python -m venv $(VENV)-dbt-1.11
	@$(call INSTALL,$(VENV)-dbt-1.11) --require-hashes -r requirements/dbt-1.11.txt
	@touch $@

dbt_packages: package-lock.yml | $(VENV)/.installed
	@$(BIN)/dbt --quiet deps
	@touch $@

$(VENV)/.installed: $(BIN)/python
	@test -x $(BIN)/dbt || $(MAKE) --no-print-directory $(VENV)/.ready
	@touch $@

.PHONY: lock
lock: ## Renew the locks; needs uv
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --extra duckdb --group build pyproject.toml -o requirements/demo.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --extra cubes --extra duckdb --extra nlp --extra snowflake --group dev pyproject.toml \
		-o requirements/dev.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --extra duckdb -c requirements/dbt-1.11.in pyproject.toml \
		-o requirements/dbt-1.11.txt

.PHONY: clean
clean: ## Remove the warehouse and what dbt leaves behind; environments stay
	rm -rf warehouse.duckdb warehouse.duckdb.wal target logs dbt_packages
