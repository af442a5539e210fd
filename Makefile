# Everything a newcomer needs, on a bare machine with Python 3.11 and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.complete
JOBS ?= 4
PARALLEL := -n $(JOBS) --dist worksteal

.PHONY: env test test-browser coverage lint types contracts check demo crash bench-intake bench-pipeline bench-start bench-report privacy bench-clocks bench-followups calendars train cues bench-decide bench-baselines bench-admin lock clean

env: $(STAMP)  ## create .venv with the command .venv/bin/ombud

$(STAMP): requirements/dev.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Ombud needs Python 3.11 or newer, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

test: env  ## all tests but those in a browser, in four processes, since many wait; JOBS=2 for fewer
	$(BIN)/python -m pytest $(PARALLEL) --ignore=tests/browser

test-browser: env  ## public and admin pages in Debian's chromium, which has to be there
	$(BIN)/python -m pytest tests/browser

coverage: env  ## all tests, with branch coverage
	$(BIN)/python -m pytest $(PARALLEL) --cov --cov-report=term

lint: env
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: env
	$(BIN)/mypy

contracts: env
	$(BIN)/lint-imports

check: lint types contracts test  ## what CI runs

demo: env  ## sample complaints through real webhooks; DEMO_ARGS=--once ends by itself
	$(BIN)/ombud demo $(DEMO_ARGS)

crash: env  ## SIGKILL at random instants: 1,000 while complaints arrive, 300 during follow-ups; CRASH_ARGS
	$(BIN)/python -m tests.crash $(CRASH_ARGS)

bench-intake: env  ## accepted deliveries a second against bare inserts
	$(BIN)/python -m tests.bench.intake $(BENCH_ARGS)

bench-pipeline: env  ## tickets a second, webhook to visible note
	$(BIN)/python -m tests.bench.pipeline $(BENCH_ARGS)

bench-clocks: env  ## a million open clocks: recompute, ticks, memory
	$(BIN)/python -m tests.bench.clocks $(BENCH_ARGS)

bench-followups: env  ## 100,000 open cases with five follow-ups each: ticks, throughput, memory, size of the database
	$(BIN)/python -m tests.bench.followups $(BENCH_ARGS)

bench-start: env  ## start-up time and memory
	$(BIN)/python -m tests.bench.start $(BENCH_ARGS)

bench-report: env  ## the report of a month out of 100,000 cases: time and memory
	$(BIN)/python -m tests.bench.report $(BENCH_ARGS)

bench-admin: env  ## first paint of every admin page with 100,000 cases, in Debian's chromium
	$(BIN)/python -m tests.bench.admin $(BENCH_ARGS)

privacy: env  ## score personal-data detection on generated texts
	$(BIN)/python -m tests.privacy $(PRIVACY_ARGS)

calendars:  ## write mappings/packs/calendars anew from the library that knows the holidays
	$(PYTHON) -m venv --clear build/calendars
	build/calendars/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/calendars.txt
	build/calendars/bin/python -m tests.calendar_snapshots

build/training/.complete: requirements/train.txt
	$(PYTHON) -m venv --clear build/training
	build/training/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/train.txt
	touch $@

train: build/training/.complete  ## fit mappings/packs/models anew from training/bank, measured on writers apart
	build/training/bin/python -m training

cues: env  ## write mappings/packs/cues/*.json anew from the expressions of signals beside them
	$(BIN)/python -m training.cues

bench-baselines: build/training/.complete  ## deciding against the taxonomy's words and a usual classifier, same statements
	build/training/bin/python -m training.measure --baselines $(BENCH_ARGS)

bench-decide: env  ## deciding on the blind statements: right answers by language, time; BENCH_ARGS=--signals
	$(BIN)/python -m training.measure $(BENCH_ARGS)

lock:  ## renew the pinned requirements (needs uv)
	uv pip compile --quiet --no-strip-extras --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml -o requirements/run.txt
	uv pip compile --quiet --no-strip-extras --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml requirements/build.in --group dev -o requirements/dev.txt
	uv pip compile --quiet --no-strip-extras --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 requirements/calendars.in -o requirements/calendars.txt
	uv pip compile --quiet --no-strip-extras --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 pyproject.toml requirements/train.in -o requirements/train.txt

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache
