# Without make: see the commands below, and in README.md.
PYTHON = python3
PYTHONS = python3.6 python3.7 python3.8 python3.9 python3.10 python3.11 \
	python3.12 python3.13 python3.14 python3.15 pypy3

help:
	@echo "make demo        AND and OR are learned, XOR never will be"
	@echo "make tour        the same on penguins, biopsies and cards"
	@echo "make test        the tests, with no install"
	@echo "make pytest      the same tests by pytest"
	@echo "make everywhere  the same tests on every Python on the PATH"
	@echo "make bench       ten epochs over the biopsies, timed"

demo:
	@$(PYTHON) perceptron.py

tour:
	@$(PYTHON) datasets.py

test:
	@$(PYTHON) -m unittest

pytest:
	@$(PYTHON) -m pytest

# Others: make everywhere PYTHONS="python3.11 /opt/mine/bin/python3"
everywhere:
	@passed=0; failed=0; \
	for python in $(PYTHONS); do \
	    if ! $$python -c "" 2> /dev/null; then \
	        echo "$$python: skipped, not here"; \
	    elif result=$$($$python -B -m unittest 2>&1); then \
	        passed=$$((passed + 1)); \
	        echo "$$python: passed, $$(echo "$$result" | grep '^Ran ')"; \
	    else \
	        failed=$$((failed + 1)); \
	        echo "$$python: FAILED"; echo "$$result"; \
	    fi; \
	done; \
	echo "$$passed passed, $$failed failed"; \
	[ $$passed -gt 0 ] && [ $$failed -eq 0 ]

bench:
	@$(PYTHON) -m timeit -s "import datasets as d; X, y = d.biopsies()" \
	    "d.Perceptron(9).train(X, y, epochs=10)"

.PHONY: help demo tour test pytest everywhere bench
