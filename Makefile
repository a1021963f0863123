# Pintu Sehat: everything a person types. Needs only make and Python 3.11-3.13 with venv.
PYTHON ?= python3
PORT ?= 8080
LANGUAGE ?= id
STORY ?=
SPEED ?= 10
BIN := .venv/bin
# All of dispatch, delivery and the stories, of each wing a file or two, what only a server can do,
# and programs that are killed, wait for one another and take over.
ON_SERVER := tests/dispatch tests/delivery tests/stories tests/house/test_port.py \
	tests/storage/test_postgres.py tests/storage/test_owning.py tests/test_commands_on_server.py \
	tests/door/test_checkin.py tests/cases/test_case_moves.py tests/office/test_occupancy.py \
	tests/team/test_joining.py tests/account/test_erasure.py tests/outreach/test_bookings.py \
	tests/figures/test_stats.py tests/paper/test_poster_renewal.py tests/reliability/test_killed.py \
	tests/reliability/test_standby.py::test_killed \
	tests/reliability/test_standby.py::test_told_to_stop \
	tests/reliability/test_standby.py::test_frozen_and_resumed \
	tests/reliability/test_handover.py tests/figures/test_exports.py \
	tests/bench/test_bench.py::test_a_database_on_a_server_lets_them_in_as_well
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: demo test check server format bench soak lock sbom audit clean

demo: .venv/runs ## a sample city and a Telegram on your own desk: open the address it prints
	LANGUAGE=$(LANGUAGE) $(BIN)/python -m bot rehearse --port $(PORT) --story "$(STORY)" --speed $(SPEED)

test: .venv/tests ## all tests
	$(BIN)/python -m pytest -q -n 3 --dist loadfile

check: .venv/tests ## what CI runs: format, lint, types, layers, tests, a slice of them on PostgreSQL
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) --no-print-directory test
	.ci/with-postgres $(MAKE) --no-print-directory server

server: .venv/tests ## a slice of the tests on the PostgreSQL server that TEST_SERVER names
	DATABASE=postgres $(BIN)/python -m pytest -q -n 3 --dist loadfile $(ON_SERVER)

format: .venv/tests ## put the code in order
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: .venv/tests ## the performance table, ours beside its peers in one run
	$(BIN)/python -m tests.bench

soak: .venv/tests ## ten days of 21 kills each, every planted fault at every place, a kill at every statement of every migration, a million hostile inputs to the parsers, ten campaigns killed five times each and one for a hundred thousand; where a server may be killed, fifty of each kind of failover: hours
	SOAK=1 $(BIN)/python -m pytest -q tests/reliability/test_killed_often.py tests/reliability/test_fault_matrix.py tests/storage/test_killed_migrating.py tests/test_fuzzed.py tests/outreach/test_campaign_size.py tests/reliability/test_campaign.py
	SOAK=1 DATABASE=postgres $(BIN)/python -m pytest -q -n0 tests/reliability/test_standby.py tests/reliability/test_failover.py

lock: ## resolve the dependencies anew (needs uv)
	uv pip compile -q --universal --generate-hashes --no-annotate --python-version 3.11 pyproject.toml --group dev -o requirements-dev.lock
	uv pip compile -q --universal --generate-hashes --no-annotate --python-version 3.11 pyproject.toml -c requirements-dev.lock -o requirements.lock

sbom: .venv/bin/python ## what the bot is made of, as CycloneDX, from the lock alone: build/sbom.json
	$(BIN)/python deploy/sbom.py requirements.lock build/sbom.json

audit: ## known holes in what is locked (needs pip-audit, and the network)
	pip-audit --require-hashes --disable-pip -r requirements.lock

clean:
	rm -rf .venv data

# Each marker file says which lock is installed; a changed lock installs anew.
.venv/bin/python:
	$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(0 if (3, 11) <= v[:2] <= (3, 13) else f"Pintu Sehat needs Python 3.11, 3.12 or 3.13, this is {v[0]}.{v[1]}. Try: make demo PYTHON=python3.12")'
	$(PYTHON) -m venv .venv

.venv/runs: requirements.lock | .venv/bin/python
	$(BIN)/python -m pip install -q --require-hashes -r requirements.lock
	touch $@

.venv/tests: requirements-dev.lock | .venv/bin/python
	$(BIN)/python -m pip install -q --require-hashes -r requirements-dev.lock
	touch $@
