# Without make, type the commands themselves.  On Windows: py for python3.
help:    # this list
	@grep "^[a-z]*:" Makefile
demo:    # AND and OR are learned, XOR never is
	@python3 perceptron.py
page:    # a web page to see AND being learned, step by step
	@python3 perceptron.py and --page ../and.html
tour:    # all data sets in a table: gates, penguins, biopsies, cards
	@python3 datasets.py
test:    # the tests, with no install
	@python3 -m unittest
pytest:  # the same tests by pytest
	@python3 -m pytest
handout: # a folder for students: three methods to fill in, no answers
	@python3 test_perceptron.py --handout ../handout
bench:   # ten epochs over the biopsies, timed
	@python3 -m timeit -s "import datasets as d; X, y = d.biopsies()" "d.Perceptron(9).train(X, y, 10)"
.PHONY: help demo page tour test pytest handout bench
