# make issue [N=8]   makes the issue: PDF and web page
# make test          runs every check and test; sets up what it needs
# make torture       tries the random tests with many more examples, kills a sending 100 times, and builds issues
#                    that nobody would write
# make coverage      runs the tests once more and tells which lines and branches none of them has taken
# make soak          kills and interrupts builds some hundred times at moments of chance, runs them side by side, kills a
#                    sending 100 times, and prints what came of it
# make bench         one table: builds, checks and start-up against other programs, in one run; writes nothing
# make bench-parts   pictures, letters, the preview and the site, each by itself
# make generated     writes the files that are made from the code
# make lock          finds the newest versions of all that the package needs, for bulletin/starter/requirements.txt

PYTHON ?= python3
N ?= 9
BIN := .venv/bin

# they look at what a process imports, writes to a full disk or says, and coverage does that too
UNMEASURED := \
	--deselect tests/publish/test_installed.py::test_every_package_that_a_build_imports_is_named \
	--deselect tests/cli/test_killed_builds.py::test_what_is_saved_during_a_build_is_not_lost \
	--deselect tests/cli/test_fault_reports.py::test_a_report_that_cannot_be_written_is_told_too

.PHONY: issue test lint torture coverage soak bench bench-parts generated lock clean

issue: .venv/installed
	@$(BIN)/bulletin build $(N)

test: .venv/tested lint
	$(BIN)/python -m pytest -n auto --dist loadfile

lint: .venv/tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

torture: .venv/tested
	nice $(BIN)/python -m pytest -n auto --long tests/read/test_anything.py tests/read/test_mutations.py \
		tests/mail/test_killed.py tests/mail/test_foreign_readers.py tests/test_marks.py
	nice $(BIN)/python benchmarks/torture.py

coverage: .venv/tested
	rm -f .coverage .coverage.*
	$(BIN)/coverage run -m pytest -n auto --dist loadfile $(UNMEASURED)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

soak: .venv/tested
	nice $(BIN)/python -m pytest -rs --long tests/cli/test_killed_builds.py tests/publish/test_batch.py \
		tests/test_machine.py tests/mail/test_killed.py

bench: .venv/tested
	$(BIN)/python benchmarks

bench-parts: .venv/tested
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/check.py
	$(BIN)/python benchmarks/pictures.py
	$(BIN)/python benchmarks/mail.py
	$(BIN)/python benchmarks/preview.py
	$(BIN)/python benchmarks/site.py

generated: .venv/installed
	$(BIN)/python docs/generate.py

lock: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --output-file bulletin/starter/requirements.txt pyproject.toml

.venv/installed: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/tested: pyproject.toml tests/nu/package.json
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@if command -v npm >/dev/null; then npm install --no-package-lock --no-audit --no-fund --silent --prefix tests/nu; \
	else echo 'npm is not here: the tests with the Nu checker and postal-mime are skipped'; fi
	@touch $@ .venv/installed

clean:
	rm -rf .venv .coverage* output tests/nu/node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis
