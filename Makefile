# make run   the dashboard on this machine, with the samples if the store is empty
# make test  formatter check, linter, types and all tests
# make bench measures everything beside its rivals and makes docs/benchmarks.md of it; LARGE=1 takes hours
# make pins  requirements*.in -> requirements*.txt, with hashes; make pins UPGRADE=1 takes the newest versions
# make audit known vulnerabilities of the pinned versions, where an index or database of them can be reached
# make bundle one archive in dist/ that installs without any network
# make clean removes what these made, but not the store

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run
.PHONY: run test bench pins audit bundle clean

PYTHON ?= python3
SAMPLES ?= 1
PORT ?=
# Of the tests: five keep two cores at work, since a test often waits for a browser, a server or a disk.
WORKERS ?= 5
# Each of the many processes that tests start would translate all modules anew.
unexport PYTHONDONTWRITEBYTECODE
VENV := .venv
PY := $(VENV)/bin/python
# Python translates a module when it is first imported; to translate all of every package takes pip half of its time.
INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes
PIN := $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command "make pins" $(if $(UPGRADE),--upgrade)
IS_EMPTY := import sys; from etl.store import open_store; sys.exit(not open_store().is_empty())

$(VENV)/run.stamp: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	@echo "Installing into $(VENV) ..."
	@$(PYTHON) -m venv $(VENV) || { echo "Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@$(INSTALL) -r requirements.txt
	@touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp requirements-dev.txt
	@$(INSTALL) -r requirements-dev.txt
	@touch $@

# Without PORT Streamlit takes 8501, or the next free one, and prints the address.
run: $(VENV)/run.stamp
	@if [ "$(SAMPLES)" != 0 ] && $(PY) -c "$(IS_EMPTY)"; then \
		echo "The store is empty: loading the samples (make run SAMPLES=0 starts without them)"; \
		$(PY) -m etl load data/samples --sample; \
	fi
	@exec $(PY) -m streamlit run dashboard.py $(if $(PORT),--server.port $(PORT))

test: $(VENV)/test.stamp
	@tools/install_test_programs.sh $(PY)
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	@$(PY) -m pytest --collect-only >/dev/null 2>&1 & \
	$(VENV)/bin/mypy; status=$$?; wait; exit $$status  # meanwhile the tests are translated, once for all workers
	$(PY) -m pytest -n $(WORKERS) --dist worksteal -rs

# Nothing else should run meanwhile; LARGE=1 adds ten million facts and 20,000 files.
bench: $(VENV)/test.stamp
	$(PY) -m tests.bench $(if $(LARGE),--large)

# Only that uv is there counts here: after a merge requirements-dev.txt may be what must be made anew.
$(VENV)/bin/uv:
	@$(MAKE) $(VENV)/test.stamp

pins: | $(VENV)/bin/uv
	$(PIN) requirements.in -o requirements.txt
	$(PIN) -c requirements.txt requirements-cluster.in -o requirements-cluster.txt
	$(PIN) -c requirements.txt -c requirements-cluster.txt requirements-dev.in -o requirements-dev.txt

audit: $(VENV)/test.stamp
	@$(PY) tools/audit.py $(AUDIT)

# For another Linux: make bundle BUNDLE_FOR="3.12 manylinux_2_28_aarch64 manylinux_2_17_aarch64"
bundle: $(VENV)/run.stamp
	@tools/bundle.sh $(PY) dist $(BUNDLE_FOR)

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache tests/bench/out
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
