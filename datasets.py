# SPDX-License-Identifier: MIT-0
"""Data to train a perceptron on, with nothing to download.

    AND, OR, NAND, NOR, XOR, XNOR   the gates, each a pair: X, y = AND
    penguins()                      three species by four measurements
    biopsies()                      benign or malignant by nine grades
    cards(count)                    Rosenblatt's marked cards of 1958
    read_csv(path)                  a table of your own
    split(X, y)                     rows to train on and rows to test on

X is a list of rows of numbers, y a list of as many labels, 0 or 1.  Every
call returns new lists, yours to change.  For a tour: python3 datasets.py
"""

import os
import random


# ---- The Gates --------------------------------------------------------------

def _gate(*labels):
    return [[0, 0], [0, 1], [1, 0], [1, 1]], list(labels)


AND = _gate(0, 0, 0, 1)
OR = _gate(0, 1, 1, 1)
NAND = _gate(1, 1, 1, 0)
NOR = _gate(1, 0, 0, 0)
XOR = _gate(0, 1, 1, 0)
XNOR = _gate(1, 0, 0, 1)


# ---- Penguins, Biopsies, Cards ----------------------------------------------

def penguins(a="Adelie", b="Gentoo", features=None):
    """Return (X, y): penguins of two species and what was measured of them.

    a, b: "Adelie", "Chinstrap" or "Gentoo", a with label 0 and b with 1.
        With b=None, a has label 1 and both others 0.
    features: a list of "bill_length_mm", "bill_depth_mm",
        "flipper_length_mm" (millimetres) and "body_mass_g" (grams), in the
        order wanted; None for all four.
    Returns up to 342 rows: 151 Adelie, 123 Gentoo, 68 Chinstrap.
    Raises TypeError, ValueError.
    Source: Gorman, Williams and Fraser (2014), PLoS ONE 9(3): e90081; Horst,
    Hill and Gorman (2020), palmerpenguins; all complete rows, in the original
    order.  Licence: CC0.

    >>> X, y = penguins("Gentoo", "Chinstrap", ["body_mass_g"])
    >>> X[0], y[0], len(X)
    ([4500], 0, 191)
    """
    names, *rows = _rows(PENGUINS)
    species = ["Adelie", "Chinstrap", "Gentoo"]
    _check_name(a, species)
    if b is not None:
        _check_name(b, species)
        if a == b:
            raise ValueError("a and b must be two species, not %r twice" % a)
    if features is None:
        features = names[:-1]
    if not isinstance(features, (list, tuple)):
        raise TypeError("features must be a list of names, not "
                        + type(features).__name__)
    if len(features) == 0:
        raise ValueError("features must hold at least 1 name, not 0")
    for feature in features:
        _check_name(feature, names[:-1])
    X, y = [], []
    for row in rows:
        if b is None or row[-1] in (a, b):
            X.append([_value(row[names.index(name)]) for name in features])
            y.append(int(row[-1] == (b or a)))
    return X, y


def biopsies():
    """Return (X, y): breast biopsies, nine grades each; 1 is malignant.

    Returns 683 rows of ints from 1 to 10 (clump thickness, uniformity of cell
    size and of cell shape, marginal adhesion, epithelial cell size, bare
    nuclei, bland chromatin, normal nucleoli, mitoses); 444 benign, 239
    malignant.
    Source: Wolberg and Mangasarian (1990), PNAS 87: 9193-9196; Wisconsin
    breast cancer data (original), UCI Machine Learning Repository, doi
    10.24432/C5HP4Z; all complete rows, in the original order, without the
    patients' numbers.  Licence: CC BY 4.0.

    >>> X, y = biopsies()
    >>> X[0], y[0], len(X)
    ([5, 1, 1, 1, 2, 1, 3, 1, 1], 0, 683)
    """
    _, *rows = _rows(BIOPSIES)
    return ([[_value(cell) for cell in row[:-1]] for row in rows],
            [_value(row[-1]) for row in rows])


def cards(count, size=20, mark=4):
    """Return (X, y): cards with a square mark in the left or the right half.

    count: int >= 1, how many cards.
    size: int >= 2, the retina has size * size cells, 1 where it sees the mark.
    mark: 1 <= int <= size / 2, the mark has mark * mark cells.
    Returns rows of size * size cells, row by row of the retina; label 0 is a
        mark at a random place in the left half, 1 in the right.
    Raises TypeError, ValueError.
    Source: Rosenblatt's demonstration on an IBM 704, July 1958.

    >>> X, y = cards(1, size=2, mark=1)
    >>> sum(X[0]), X[0].index(1) % 2 == y[0]
    (1, True)
    """
    for name, number, least in (("count", count, 1), ("size", size, 2),
                                ("mark", mark, 1)):
        if not isinstance(number, int) or isinstance(number, bool):
            raise TypeError("%s must be an int, not %s"
                            % (name, type(number).__name__))
        if number < least:
            raise ValueError("%s must be at least %d, not %d"
                             % (name, least, number))
    if mark > size // 2:
        raise ValueError("mark must be at most half of size, %d, not %d"
                         % (size // 2, mark))
    X, y = [], []
    for _ in range(count):
        label = random.randrange(2)
        left = random.randrange(size // 2 - mark + 1)
        left += label * (size - size // 2)
        top = random.randrange(size - mark + 1)
        row = [0] * (size * size)
        for line in range(top, top + mark):
            for column in range(left, left + mark):
                row[line * size + column] = 1
        X.append(row)
        y.append(label)
    return X, y


def _rows(text):
    return [line.split(",") for line in text.split()]


def _value(text):
    """Return the number as it is written: an int or a float."""
    if "_" in text:
        raise ValueError("not a number: " + text)
    try:
        return int(text)
    except ValueError:
        return float(text)


def _check_name(name, known):
    if not isinstance(name, str):
        raise TypeError("expected one of the names %s, not %s"
                        % (", ".join(known), type(name).__name__))
    if name not in known:
        raise ValueError("expected one of %s, not %r"
                         % (", ".join(known), name))


# ---- Your Own Data ----------------------------------------------------------

def read_csv(path):
    """Return (X, y) from a file of comma-separated values.

    path: str or path-like, a UTF-8 file.  A first line without any number
        before its last cell is taken for a header.  The last cell of a row is
        its label: 0 or 1, or one of two words, of which the first in the
        alphabet becomes 0.  The cells before it are numbers.
    Raises TypeError; ValueError, with the line, for what is none of this;
        OSError where there is no such file.
    """
    import csv
    import io
    with open(os.fspath(path), "rb") as file:
        data = file.read()
    X, y, labels, line, size = [], [], [], 1, None
    try:
        text = data.decode("utf-8")
        reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""),
                            strict=True)
        for cells in reader:
            line = reader.line_num
            cells = [cell.strip() for cell in cells]
            if cells in ([], [""]):
                continue
            if size is None:
                size = len(cells)
                if size < 2:
                    raise ValueError("expected inputs and a label, not 1 cell")
                if not any(map(_is_number, cells[:-1])):
                    continue
            if len(cells) != size:
                raise ValueError("expected %d cells, as in the first row, "
                                 "not %d" % (size, len(cells)))
            row = []
            for cell in cells[:-1]:
                try:
                    row.append(_value(cell))
                except ValueError:
                    raise ValueError("expected a number, not %r" % cell)
                if not abs(row[-1]) < float("inf"):
                    raise ValueError("expected a finite number, not " + cell)
            X.append(row)
            word = cells[-1]
            if _is_number(word) and _value(word) in (0, 1):
                word = str(int(_value(word)))  # 1.0 is 1
            if not word:
                raise ValueError("expected a label, not an empty cell")
            if word not in labels:
                labels.append(word)
            if len(labels) > 2:
                raise ValueError("expected two labels, not a third, %r" % word)
            y.append(word)
        if len(labels) != 2:
            raise ValueError("expected rows of two labels, not %d"
                             % len(labels))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ValueError("%s, line %d: expected UTF-8 text"
                         % (path, line)) from None
    except csv.Error as error:
        raise ValueError("%s, line %d: %s"
                         % (path, reader.line_num, error)) from None
    except ValueError as error:
        raise ValueError("%s, line %d: %s" % (path, line, error)) from None
    last = max(labels)
    return X, [int(word == last) for word in y]


def _is_number(text):
    try:
        _value(text)
    except ValueError:
        return False
    return True


def split(X, y, test=0.25):
    """Return (train_X, train_y, test_X, test_y), the samples shuffled.

    X, y: at least two samples, with labels of any kind.
    test: 0 < number < 1, the share of samples to test on (at least one, and
        at least one to train on).
    Raises TypeError, ValueError.

    >>> train_X, train_y, test_X, test_y = split([[1], [2], [3]], [0, 1, 1])
    >>> len(train_X), len(test_y), sorted(train_X + test_X)
    (2, 1, [[1], [2], [3]])
    """
    from perceptron import _number, _paired, _sequence
    test = _number(test, "test", "above 0 and below 1",
                   lambda number: 0 < number < 1)
    X, y = _paired(X, y)
    if len(X) < 2:
        raise ValueError("a split needs at least 2 samples, not %d" % len(X))
    X = [list(_sequence(row, "a row of X")) for row in X]
    order = list(range(len(X)))
    random.shuffle(order)
    count = min(max(1, round(test * len(X))), len(X) - 1)
    train, held_out = order[count:], order[:count]
    return ([X[i] for i in train], [y[i] for i in train],
            [X[i] for i in held_out], [y[i] for i in held_out])


# ---- The Tour: python3 datasets.py ------------------------------------------

TABLE = "%-31s%8s%8s%8s  %-14s%8s"


def _report(name, X, y, test_X=(), test_y=(), weights=None, epochs=100):
    """Train on the samples and print one line of the table."""
    from perceptron import Perceptron, linearly_separable
    perceptron = Perceptron(len(X[0]), weights=weights)
    mistakes, converged = perceptron.train(X, y, epochs)
    verdict = {True: "separable", False: "not separable", None: "undecided"}[
        converged or linearly_separable(X, y, epochs=100)]
    accuracy = "-"
    if test_X:
        accuracy = "%.2f" % perceptron.accuracy(test_X, test_y)
    print(TABLE % (name, len(X), len(mistakes), mistakes[-1], verdict,
                   accuracy))


def _report_split(name, X, y):
    """The same with three quarters of the samples; the rest are held out."""
    from perceptron import normalize
    train_X, train_y, test_X, test_y = split(X, y)
    _report(name, normalize(train_X), train_y,
            normalize(test_X, like=train_X), test_y)


def _picture(X, y):
    """Draw two inputs, not normalized, and the boundary learned."""
    from perceptron import Perceptron, plot
    perceptron = Perceptron(2)
    perceptron.train(X, y)
    print("\n" + plot(perceptron, X, y))


def _scaling_lesson():
    """Print how many epochs it takes on raw and on scaled measurements."""
    import statistics
    from perceptron import Perceptron, normalize
    row = "%-34s%10s%17s%14s"
    print("\n" + row % ("Epochs to convergence,", "as", "one scale for",
                        "normalize(X):"))
    print(row % ("Adelie against Gentoo", "measured", "the whole table",
                 "each column"))
    for features in (["bill_length_mm", "bill_depth_mm"],
                     ["bill_depth_mm", "flipper_length_mm"], None):
        X, y = penguins(features=features)
        values = [value for inputs in X for value in inputs]
        mean, deviation = statistics.mean(values), statistics.pstdev(values)
        cells = []
        for table in (X, [[(value - mean) / deviation for value in inputs]
                          for inputs in X], normalize(X)):
            random.seed(1)
            mistakes, converged = Perceptron(len(X[0])).train(
                table, y, epochs=500)
            cells.append(len(mistakes) if converged else "over 500")
        print(row % (", ".join(features or ["all four"]), *cells))


def main(arguments=None):
    """Train on every data set here, or on the file that is named."""
    import argparse
    parser = argparse.ArgumentParser(
        description="Train a perceptron on every data set there is here, or "
                    "on a table of your own.")
    parser.add_argument("csv", metavar="FILE.csv", nargs="?",
                        help="one sample per line: numbers, then the "
                        "label, 0 or 1 or one of two words")
    given = parser.parse_args(arguments)
    own = None if given.csv is None else read_csv(given.csv)
    random.seed(1)
    print(TABLE % ("", "samples", "", "mistakes", "samples", "accuracy"))
    print(TABLE % ("data (number of inputs)", "trained", "epochs", "in last",
                   "trained are", "held out"))
    if own:
        X, y = own
        name = os.path.basename(given.csv)[:25]
        _report_split("%s (%d)" % (name, len(X[0])), X, y)
        if len(X[0]) == 2:
            _picture(X, y)
        return
    for name, gate in (("AND", AND), ("OR", OR), ("NAND", NAND), ("NOR", NOR),
                       ("XOR", XOR), ("XNOR", XNOR)):
        _report(name + " (2)", *gate)
    length, size = ["bill_length_mm"], ["bill_length_mm", "bill_depth_mm"]
    _report_split("Adelie, Gentoo by bill (1)", *penguins(features=length))
    _report_split("Adelie, Gentoo by bill (2)", *penguins(features=size))
    _report_split("Adelie, Chinstrap (4)", *penguins("Adelie", "Chinstrap"))
    _report_split("Gentoo, other penguins (4)", *penguins("Gentoo", None))
    _report_split("biopsies (9)", *biopsies())
    _report("cards, seen once (400)", *(cards(50) + cards(200)),
            weights=[0] * 400, epochs=1)
    print("\nBill length (input 1) and depth (input 2) in mm; 0 Adelie, "
          "1 Gentoo:")
    _picture(*penguins(features=size))
    _scaling_lesson()


# ---- The Tables -------------------------------------------------------------

PENGUINS = """\
bill_length_mm,bill_depth_mm,flipper_length_mm,body_mass_g,species
39.1,18.7,181,3750,Adelie
39.5,17.4,186,3800,Adelie
40.3,18.0,195,3250,Adelie
36.7,19.3,193,3450,Adelie
39.3,20.6,190,3650,Adelie
38.9,17.8,181,3625,Adelie
39.2,19.6,195,4675,Adelie
34.1,18.1,193,3475,Adelie
42.0,20.2,190,4250,Adelie
37.8,17.1,186,3300,Adelie
37.8,17.3,180,3700,Adelie
41.1,17.6,182,3200,Adelie
38.6,21.2,191,3800,Adelie
34.6,21.1,198,4400,Adelie
36.6,17.8,185,3700,Adelie
38.7,19.0,195,3450,Adelie
42.5,20.7,197,4500,Adelie
34.4,18.4,184,3325,Adelie
46.0,21.5,194,4200,Adelie
37.8,18.3,174,3400,Adelie
37.7,18.7,180,3600,Adelie
35.9,19.2,189,3800,Adelie
38.2,18.1,185,3950,Adelie
38.8,17.2,180,3800,Adelie
35.3,18.9,187,3800,Adelie
40.6,18.6,183,3550,Adelie
40.5,17.9,187,3200,Adelie
37.9,18.6,172,3150,Adelie
40.5,18.9,180,3950,Adelie
39.5,16.7,178,3250,Adelie
37.2,18.1,178,3900,Adelie
39.5,17.8,188,3300,Adelie
40.9,18.9,184,3900,Adelie
36.4,17.0,195,3325,Adelie
39.2,21.1,196,4150,Adelie
38.8,20.0,190,3950,Adelie
42.2,18.5,180,3550,Adelie
37.6,19.3,181,3300,Adelie
39.8,19.1,184,4650,Adelie
36.5,18.0,182,3150,Adelie
40.8,18.4,195,3900,Adelie
36.0,18.5,186,3100,Adelie
44.1,19.7,196,4400,Adelie
37.0,16.9,185,3000,Adelie
39.6,18.8,190,4600,Adelie
41.1,19.0,182,3425,Adelie
37.5,18.9,179,2975,Adelie
36.0,17.9,190,3450,Adelie
42.3,21.2,191,4150,Adelie
39.6,17.7,186,3500,Adelie
40.1,18.9,188,4300,Adelie
35.0,17.9,190,3450,Adelie
42.0,19.5,200,4050,Adelie
34.5,18.1,187,2900,Adelie
41.4,18.6,191,3700,Adelie
39.0,17.5,186,3550,Adelie
40.6,18.8,193,3800,Adelie
36.5,16.6,181,2850,Adelie
37.6,19.1,194,3750,Adelie
35.7,16.9,185,3150,Adelie
41.3,21.1,195,4400,Adelie
37.6,17.0,185,3600,Adelie
41.1,18.2,192,4050,Adelie
36.4,17.1,184,2850,Adelie
41.6,18.0,192,3950,Adelie
35.5,16.2,195,3350,Adelie
41.1,19.1,188,4100,Adelie
35.9,16.6,190,3050,Adelie
41.8,19.4,198,4450,Adelie
33.5,19.0,190,3600,Adelie
39.7,18.4,190,3900,Adelie
39.6,17.2,196,3550,Adelie
45.8,18.9,197,4150,Adelie
35.5,17.5,190,3700,Adelie
42.8,18.5,195,4250,Adelie
40.9,16.8,191,3700,Adelie
37.2,19.4,184,3900,Adelie
36.2,16.1,187,3550,Adelie
42.1,19.1,195,4000,Adelie
34.6,17.2,189,3200,Adelie
42.9,17.6,196,4700,Adelie
36.7,18.8,187,3800,Adelie
35.1,19.4,193,4200,Adelie
37.3,17.8,191,3350,Adelie
41.3,20.3,194,3550,Adelie
36.3,19.5,190,3800,Adelie
36.9,18.6,189,3500,Adelie
38.3,19.2,189,3950,Adelie
38.9,18.8,190,3600,Adelie
35.7,18.0,202,3550,Adelie
41.1,18.1,205,4300,Adelie
34.0,17.1,185,3400,Adelie
39.6,18.1,186,4450,Adelie
36.2,17.3,187,3300,Adelie
40.8,18.9,208,4300,Adelie
38.1,18.6,190,3700,Adelie
40.3,18.5,196,4350,Adelie
33.1,16.1,178,2900,Adelie
43.2,18.5,192,4100,Adelie
35.0,17.9,192,3725,Adelie
41.0,20.0,203,4725,Adelie
37.7,16.0,183,3075,Adelie
37.8,20.0,190,4250,Adelie
37.9,18.6,193,2925,Adelie
39.7,18.9,184,3550,Adelie
38.6,17.2,199,3750,Adelie
38.2,20.0,190,3900,Adelie
38.1,17.0,181,3175,Adelie
43.2,19.0,197,4775,Adelie
38.1,16.5,198,3825,Adelie
45.6,20.3,191,4600,Adelie
39.7,17.7,193,3200,Adelie
42.2,19.5,197,4275,Adelie
39.6,20.7,191,3900,Adelie
42.7,18.3,196,4075,Adelie
38.6,17.0,188,2900,Adelie
37.3,20.5,199,3775,Adelie
35.7,17.0,189,3350,Adelie
41.1,18.6,189,3325,Adelie
36.2,17.2,187,3150,Adelie
37.7,19.8,198,3500,Adelie
40.2,17.0,176,3450,Adelie
41.4,18.5,202,3875,Adelie
35.2,15.9,186,3050,Adelie
40.6,19.0,199,4000,Adelie
38.8,17.6,191,3275,Adelie
41.5,18.3,195,4300,Adelie
39.0,17.1,191,3050,Adelie
44.1,18.0,210,4000,Adelie
38.5,17.9,190,3325,Adelie
43.1,19.2,197,3500,Adelie
36.8,18.5,193,3500,Adelie
37.5,18.5,199,4475,Adelie
38.1,17.6,187,3425,Adelie
41.1,17.5,190,3900,Adelie
35.6,17.5,191,3175,Adelie
40.2,20.1,200,3975,Adelie
37.0,16.5,185,3400,Adelie
39.7,17.9,193,4250,Adelie
40.2,17.1,193,3400,Adelie
40.6,17.2,187,3475,Adelie
32.1,15.5,188,3050,Adelie
40.7,17.0,190,3725,Adelie
37.3,16.8,192,3000,Adelie
39.0,18.7,185,3650,Adelie
39.2,18.6,190,4250,Adelie
36.6,18.4,184,3475,Adelie
36.0,17.8,195,3450,Adelie
37.8,18.1,193,3750,Adelie
36.0,17.1,187,3700,Adelie
41.5,18.5,201,4000,Adelie
46.1,13.2,211,4500,Gentoo
50.0,16.3,230,5700,Gentoo
48.7,14.1,210,4450,Gentoo
50.0,15.2,218,5700,Gentoo
47.6,14.5,215,5400,Gentoo
46.5,13.5,210,4550,Gentoo
45.4,14.6,211,4800,Gentoo
46.7,15.3,219,5200,Gentoo
43.3,13.4,209,4400,Gentoo
46.8,15.4,215,5150,Gentoo
40.9,13.7,214,4650,Gentoo
49.0,16.1,216,5550,Gentoo
45.5,13.7,214,4650,Gentoo
48.4,14.6,213,5850,Gentoo
45.8,14.6,210,4200,Gentoo
49.3,15.7,217,5850,Gentoo
42.0,13.5,210,4150,Gentoo
49.2,15.2,221,6300,Gentoo
46.2,14.5,209,4800,Gentoo
48.7,15.1,222,5350,Gentoo
50.2,14.3,218,5700,Gentoo
45.1,14.5,215,5000,Gentoo
46.5,14.5,213,4400,Gentoo
46.3,15.8,215,5050,Gentoo
42.9,13.1,215,5000,Gentoo
46.1,15.1,215,5100,Gentoo
44.5,14.3,216,4100,Gentoo
47.8,15.0,215,5650,Gentoo
48.2,14.3,210,4600,Gentoo
50.0,15.3,220,5550,Gentoo
47.3,15.3,222,5250,Gentoo
42.8,14.2,209,4700,Gentoo
45.1,14.5,207,5050,Gentoo
59.6,17.0,230,6050,Gentoo
49.1,14.8,220,5150,Gentoo
48.4,16.3,220,5400,Gentoo
42.6,13.7,213,4950,Gentoo
44.4,17.3,219,5250,Gentoo
44.0,13.6,208,4350,Gentoo
48.7,15.7,208,5350,Gentoo
42.7,13.7,208,3950,Gentoo
49.6,16.0,225,5700,Gentoo
45.3,13.7,210,4300,Gentoo
49.6,15.0,216,4750,Gentoo
50.5,15.9,222,5550,Gentoo
43.6,13.9,217,4900,Gentoo
45.5,13.9,210,4200,Gentoo
50.5,15.9,225,5400,Gentoo
44.9,13.3,213,5100,Gentoo
45.2,15.8,215,5300,Gentoo
46.6,14.2,210,4850,Gentoo
48.5,14.1,220,5300,Gentoo
45.1,14.4,210,4400,Gentoo
50.1,15.0,225,5000,Gentoo
46.5,14.4,217,4900,Gentoo
45.0,15.4,220,5050,Gentoo
43.8,13.9,208,4300,Gentoo
45.5,15.0,220,5000,Gentoo
43.2,14.5,208,4450,Gentoo
50.4,15.3,224,5550,Gentoo
45.3,13.8,208,4200,Gentoo
46.2,14.9,221,5300,Gentoo
45.7,13.9,214,4400,Gentoo
54.3,15.7,231,5650,Gentoo
45.8,14.2,219,4700,Gentoo
49.8,16.8,230,5700,Gentoo
46.2,14.4,214,4650,Gentoo
49.5,16.2,229,5800,Gentoo
43.5,14.2,220,4700,Gentoo
50.7,15.0,223,5550,Gentoo
47.7,15.0,216,4750,Gentoo
46.4,15.6,221,5000,Gentoo
48.2,15.6,221,5100,Gentoo
46.5,14.8,217,5200,Gentoo
46.4,15.0,216,4700,Gentoo
48.6,16.0,230,5800,Gentoo
47.5,14.2,209,4600,Gentoo
51.1,16.3,220,6000,Gentoo
45.2,13.8,215,4750,Gentoo
45.2,16.4,223,5950,Gentoo
49.1,14.5,212,4625,Gentoo
52.5,15.6,221,5450,Gentoo
47.4,14.6,212,4725,Gentoo
50.0,15.9,224,5350,Gentoo
44.9,13.8,212,4750,Gentoo
50.8,17.3,228,5600,Gentoo
43.4,14.4,218,4600,Gentoo
51.3,14.2,218,5300,Gentoo
47.5,14.0,212,4875,Gentoo
52.1,17.0,230,5550,Gentoo
47.5,15.0,218,4950,Gentoo
52.2,17.1,228,5400,Gentoo
45.5,14.5,212,4750,Gentoo
49.5,16.1,224,5650,Gentoo
44.5,14.7,214,4850,Gentoo
50.8,15.7,226,5200,Gentoo
49.4,15.8,216,4925,Gentoo
46.9,14.6,222,4875,Gentoo
48.4,14.4,203,4625,Gentoo
51.1,16.5,225,5250,Gentoo
48.5,15.0,219,4850,Gentoo
55.9,17.0,228,5600,Gentoo
47.2,15.5,215,4975,Gentoo
49.1,15.0,228,5500,Gentoo
47.3,13.8,216,4725,Gentoo
46.8,16.1,215,5500,Gentoo
41.7,14.7,210,4700,Gentoo
53.4,15.8,219,5500,Gentoo
43.3,14.0,208,4575,Gentoo
48.1,15.1,209,5500,Gentoo
50.5,15.2,216,5000,Gentoo
49.8,15.9,229,5950,Gentoo
43.5,15.2,213,4650,Gentoo
51.5,16.3,230,5500,Gentoo
46.2,14.1,217,4375,Gentoo
55.1,16.0,230,5850,Gentoo
44.5,15.7,217,4875,Gentoo
48.8,16.2,222,6000,Gentoo
47.2,13.7,214,4925,Gentoo
46.8,14.3,215,4850,Gentoo
50.4,15.7,222,5750,Gentoo
45.2,14.8,212,5200,Gentoo
49.9,16.1,213,5400,Gentoo
46.5,17.9,192,3500,Chinstrap
50.0,19.5,196,3900,Chinstrap
51.3,19.2,193,3650,Chinstrap
45.4,18.7,188,3525,Chinstrap
52.7,19.8,197,3725,Chinstrap
45.2,17.8,198,3950,Chinstrap
46.1,18.2,178,3250,Chinstrap
51.3,18.2,197,3750,Chinstrap
46.0,18.9,195,4150,Chinstrap
51.3,19.9,198,3700,Chinstrap
46.6,17.8,193,3800,Chinstrap
51.7,20.3,194,3775,Chinstrap
47.0,17.3,185,3700,Chinstrap
52.0,18.1,201,4050,Chinstrap
45.9,17.1,190,3575,Chinstrap
50.5,19.6,201,4050,Chinstrap
50.3,20.0,197,3300,Chinstrap
58.0,17.8,181,3700,Chinstrap
46.4,18.6,190,3450,Chinstrap
49.2,18.2,195,4400,Chinstrap
42.4,17.3,181,3600,Chinstrap
48.5,17.5,191,3400,Chinstrap
43.2,16.6,187,2900,Chinstrap
50.6,19.4,193,3800,Chinstrap
46.7,17.9,195,3300,Chinstrap
52.0,19.0,197,4150,Chinstrap
50.5,18.4,200,3400,Chinstrap
49.5,19.0,200,3800,Chinstrap
46.4,17.8,191,3700,Chinstrap
52.8,20.0,205,4550,Chinstrap
40.9,16.6,187,3200,Chinstrap
54.2,20.8,201,4300,Chinstrap
42.5,16.7,187,3350,Chinstrap
51.0,18.8,203,4100,Chinstrap
49.7,18.6,195,3600,Chinstrap
47.5,16.8,199,3900,Chinstrap
47.6,18.3,195,3850,Chinstrap
52.0,20.7,210,4800,Chinstrap
46.9,16.6,192,2700,Chinstrap
53.5,19.9,205,4500,Chinstrap
49.0,19.5,210,3950,Chinstrap
46.2,17.5,187,3650,Chinstrap
50.9,19.1,196,3550,Chinstrap
45.5,17.0,196,3500,Chinstrap
50.9,17.9,196,3675,Chinstrap
50.8,18.5,201,4450,Chinstrap
50.1,17.9,190,3400,Chinstrap
49.0,19.6,212,4300,Chinstrap
51.5,18.7,187,3250,Chinstrap
49.8,17.3,198,3675,Chinstrap
48.1,16.4,199,3325,Chinstrap
51.4,19.0,201,3950,Chinstrap
45.7,17.3,193,3600,Chinstrap
50.7,19.7,203,4050,Chinstrap
42.5,17.3,187,3350,Chinstrap
52.2,18.8,197,3450,Chinstrap
45.2,16.6,191,3250,Chinstrap
49.3,19.9,203,4050,Chinstrap
50.2,18.8,202,3800,Chinstrap
45.6,19.4,194,3525,Chinstrap
51.9,19.5,206,3950,Chinstrap
46.8,16.5,189,3650,Chinstrap
45.7,17.0,195,3650,Chinstrap
55.8,19.8,207,4000,Chinstrap
43.5,18.1,202,3400,Chinstrap
49.6,18.2,193,3775,Chinstrap
50.8,19.0,210,4100,Chinstrap
50.2,18.7,198,3775,Chinstrap
"""

BIOPSIES = """\
clump_thickness,cell_size_uniformity,cell_shape_uniformity,marginal_adhesion,epithelial_cell_size,bare_nuclei,bland_chromatin,normal_nucleoli,mitoses,malignant
5,1,1,1,2,1,3,1,1,0
5,4,4,5,7,10,3,2,1,0
3,1,1,1,2,2,3,1,1,0
6,8,8,1,3,4,3,7,1,0
4,1,1,3,2,1,3,1,1,0
8,10,10,8,7,10,9,7,1,1
1,1,1,1,2,10,3,1,1,0
2,1,2,1,2,1,3,1,1,0
2,1,1,1,2,1,1,1,5,0
4,2,1,1,2,1,2,1,1,0
1,1,1,1,1,1,3,1,1,0
2,1,1,1,2,1,2,1,1,0
5,3,3,3,2,3,4,4,1,1
1,1,1,1,2,3,3,1,1,0
8,7,5,10,7,9,5,5,4,1
7,4,6,4,6,1,4,3,1,1
4,1,1,1,2,1,2,1,1,0
4,1,1,1,2,1,3,1,1,0
10,7,7,6,4,10,4,1,2,1
6,1,1,1,2,1,3,1,1,0
7,3,2,10,5,10,5,4,4,1
10,5,5,3,6,7,7,10,1,1
3,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,3,1,1,0
5,2,3,4,2,7,3,6,1,1
3,2,1,1,1,1,2,1,1,0
5,1,1,1,2,1,2,1,1,0
2,1,1,1,2,1,2,1,1,0
1,1,3,1,2,1,1,1,1,0
3,1,1,1,1,1,2,1,1,0
2,1,1,1,2,1,3,1,1,0
10,7,7,3,8,5,7,4,3,1
2,1,1,2,2,1,3,1,1,0
3,1,2,1,2,1,2,1,1,0
2,1,1,1,2,1,2,1,1,0
10,10,10,8,6,1,8,9,1,1
6,2,1,1,1,1,7,1,1,0
5,4,4,9,2,10,5,6,1,1
2,5,3,3,6,7,7,5,1,1
10,4,3,1,3,3,6,5,2,1
6,10,10,2,8,10,7,3,3,1
5,6,5,6,10,1,3,1,1,1
10,10,10,4,8,1,8,10,1,1
1,1,1,1,2,1,2,1,2,0
3,7,7,4,4,9,4,8,1,1
1,1,1,1,2,1,2,1,1,0
4,1,1,3,2,1,3,1,1,0
7,8,7,2,4,8,3,8,2,1
9,5,8,1,2,3,2,1,5,1
5,3,3,4,2,4,3,4,1,1
10,3,6,2,3,5,4,10,2,1
5,5,5,8,10,8,7,3,7,1
10,5,5,6,8,8,7,1,1,1
10,6,6,3,4,5,3,6,1,1
8,10,10,1,3,6,3,9,1,1
8,2,4,1,5,1,5,4,4,1
5,2,3,1,6,10,5,1,1,1
9,5,5,2,2,2,5,1,1,1
5,3,5,5,3,3,4,10,1,1
1,1,1,1,2,2,2,1,1,0
9,10,10,1,10,8,3,3,1,1
6,3,4,1,5,2,3,9,1,1
1,1,1,1,2,1,2,1,1,0
10,4,2,1,3,2,4,3,10,1
4,1,1,1,2,1,3,1,1,0
5,3,4,1,8,10,4,9,1,1
8,3,8,3,4,9,8,9,8,1
1,1,1,1,2,1,3,2,1,0
5,1,3,1,2,1,2,1,1,0
6,10,2,8,10,2,7,8,10,1
1,3,3,2,2,1,7,2,1,0
9,4,5,10,6,10,4,8,1,1
10,6,4,1,3,4,3,2,3,1
1,1,2,1,2,2,4,2,1,0
1,1,4,1,2,1,2,1,1,0
5,3,1,2,2,1,2,1,1,0
3,1,1,1,2,3,3,1,1,0
2,1,1,1,3,1,2,1,1,0
2,2,2,1,1,1,7,1,1,0
4,1,1,2,2,1,2,1,1,0
5,2,1,1,2,1,3,1,1,0
3,1,1,1,2,2,7,1,1,0
3,5,7,8,8,9,7,10,7,1
5,10,6,1,10,4,4,10,10,1
3,3,6,4,5,8,4,4,1,1
3,6,6,6,5,10,6,8,3,1
4,1,1,1,2,1,3,1,1,0
2,1,1,2,3,1,2,1,1,0
1,1,1,1,2,1,3,1,1,0
3,1,1,2,2,1,1,1,1,0
4,1,1,1,2,1,3,1,1,0
1,1,1,1,2,1,2,1,1,0
2,1,1,1,2,1,3,1,1,0
1,1,1,1,2,1,3,1,1,0
2,1,1,2,2,1,1,1,1,0
5,1,1,1,2,1,3,1,1,0
9,6,9,2,10,6,2,9,10,1
7,5,6,10,5,10,7,9,4,1
10,3,5,1,10,5,3,10,2,1
2,3,4,4,2,5,2,5,1,1
4,1,2,1,2,1,3,1,1,0
8,2,3,1,6,3,7,1,1,1
10,10,10,10,10,1,8,8,8,1
7,3,4,4,3,3,3,2,7,1
10,10,10,8,2,10,4,1,1,1
1,6,8,10,8,10,5,7,1,1
1,1,1,1,2,1,2,3,1,0
6,5,4,4,3,9,7,8,3,1
1,3,1,2,2,2,5,3,2,0
8,6,4,3,5,9,3,1,1,1
10,3,3,10,2,10,7,3,3,1
10,10,10,3,10,8,8,1,1,1
3,3,2,1,2,3,3,1,1,0
1,1,1,1,2,5,1,1,1,0
8,3,3,1,2,2,3,2,1,0
4,5,5,10,4,10,7,5,8,1
1,1,1,1,4,3,1,1,1,0
3,2,1,1,2,2,3,1,1,0
1,1,2,2,2,1,3,1,1,0
4,2,1,1,2,2,3,1,1,0
10,10,10,2,10,10,5,3,3,1
5,3,5,1,8,10,5,3,1,1
5,4,6,7,9,7,8,10,1,1
1,1,1,1,2,1,2,1,1,0
7,5,3,7,4,10,7,5,5,1
3,1,1,1,2,1,3,1,1,0
8,3,5,4,5,10,1,6,2,1
1,1,1,1,10,1,1,1,1,0
5,1,3,1,2,1,2,1,1,0
2,1,1,1,2,1,3,1,1,0
5,10,8,10,8,10,3,6,3,1
3,1,1,1,2,1,2,2,1,0
3,1,1,1,3,1,2,1,1,0
5,1,1,1,2,2,3,3,1,0
4,1,1,1,2,1,2,1,1,0
3,1,1,1,2,1,1,1,1,0
4,1,2,1,2,1,2,1,1,0
3,1,1,1,2,1,1,1,1,0
2,1,1,1,2,1,1,1,1,0
9,5,5,4,4,5,4,3,3,1
1,1,1,1,2,5,1,1,1,0
2,1,1,1,2,1,2,1,1,0
3,4,5,2,6,8,4,1,1,1
1,1,1,1,3,2,2,1,1,0
3,1,1,3,8,1,5,8,1,0
8,8,7,4,10,10,7,8,7,1
1,1,1,1,1,1,3,1,1,0
7,2,4,1,6,10,5,4,3,1
10,10,8,6,4,5,8,10,1,1
4,1,1,1,2,3,1,1,1,0
1,1,1,1,2,1,1,1,1,0
5,5,5,6,3,10,3,1,1,1
1,2,2,1,2,1,2,1,1,0
2,1,1,1,2,1,3,1,1,0
9,9,10,3,6,10,7,10,6,1
10,7,7,4,5,10,5,7,2,1
4,1,1,1,2,1,3,2,1,0
3,1,1,1,2,1,3,1,1,0
1,1,1,2,1,3,1,1,7,0
4,1,1,1,2,2,3,2,1,0
5,6,7,8,8,10,3,10,3,1
10,8,10,10,6,1,3,1,10,1
3,1,1,1,2,1,3,1,1,0
1,1,1,2,1,1,1,1,1,0
3,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,3,1,1,0
1,1,1,1,2,1,2,1,1,0
6,10,10,10,8,10,10,10,7,1
8,6,5,4,3,10,6,1,1,1
5,8,7,7,10,10,5,7,1,1
2,1,1,1,2,1,3,1,1,0
5,10,10,3,8,1,5,10,3,1
4,1,1,1,2,1,3,1,1,0
5,3,3,3,6,10,3,1,1,1
1,1,1,1,1,1,3,1,1,0
1,1,1,1,2,1,1,1,1,0
6,1,1,1,2,1,3,1,1,0
5,8,8,8,5,10,7,8,1,1
8,7,6,4,4,10,5,1,1,1
2,1,1,1,1,1,3,1,1,0
1,5,8,6,5,8,7,10,1,1
10,5,6,10,6,10,7,7,10,1
5,8,4,10,5,8,9,10,1,1
1,2,3,1,2,1,3,1,1,0
10,10,10,8,6,8,7,10,1,1
7,5,10,10,10,10,4,10,3,1
5,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,3,1,1,0
3,1,1,1,2,1,3,1,1,0
4,1,1,1,2,1,3,1,1,0
8,4,4,5,4,7,7,8,2,0
5,1,1,4,2,1,3,1,1,0
1,1,1,1,2,1,1,1,1,0
3,1,1,1,2,1,2,1,1,0
9,7,7,5,5,10,7,8,3,1
10,8,8,4,10,10,8,1,1,1
1,1,1,1,2,1,3,1,1,0
5,1,1,1,2,1,3,1,1,0
1,1,1,1,2,1,3,1,1,0
5,10,10,9,6,10,7,10,5,1
10,10,9,3,7,5,3,5,1,1
1,1,1,1,1,1,3,1,1,0
1,1,1,1,1,1,3,1,1,0
5,1,1,1,1,1,3,1,1,0
8,10,10,10,5,10,8,10,6,1
8,10,8,8,4,8,7,7,1,1
1,1,1,1,2,1,3,1,1,0
10,10,10,10,7,10,7,10,4,1
10,10,10,10,3,10,10,6,1,1
8,7,8,7,5,5,5,10,2,1
1,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,3,1,1,0
6,10,7,7,6,4,8,10,2,1
6,1,3,1,2,1,3,1,1,0
1,1,1,2,2,1,3,1,1,0
10,6,4,3,10,10,9,10,1,1
4,1,1,3,1,5,2,1,1,1
7,5,6,3,3,8,7,4,1,1
10,5,5,6,3,10,7,9,2,1
1,1,1,1,2,1,2,1,1,0
10,5,7,4,4,10,8,9,1,1
8,9,9,5,3,5,7,7,1,1
1,1,1,1,1,1,3,1,1,0
10,10,10,3,10,10,9,10,1,1
7,4,7,4,3,7,7,6,1,1
6,8,7,5,6,8,8,9,2,1
8,4,6,3,3,1,4,3,1,0
10,4,5,5,5,10,4,1,1,1
3,3,2,1,3,1,3,6,1,0
10,8,8,2,8,10,4,8,10,1
9,8,8,5,6,2,4,10,4,1
8,10,10,8,6,9,3,10,10,1
10,4,3,2,3,10,5,3,2,1
5,1,3,3,2,2,2,3,1,0
3,1,1,3,1,1,3,1,1,0
2,1,1,1,2,1,3,1,1,0
1,1,1,1,2,5,5,1,1,0
1,1,1,1,2,1,3,1,1,0
5,1,1,2,2,2,3,1,1,0
8,10,10,8,5,10,7,8,1,1
8,4,4,1,2,9,3,3,1,1
4,1,1,1,2,1,3,6,1,0
1,2,2,1,2,1,1,1,1,0
10,4,4,10,2,10,5,3,3,1
6,3,3,5,3,10,3,5,3,0
6,10,10,2,8,10,7,3,3,1
9,10,10,1,10,8,3,3,1,1
5,6,6,2,4,10,3,6,1,1
3,1,1,1,2,1,1,1,1,0
3,1,1,1,2,1,2,1,1,0
3,1,1,1,2,1,3,1,1,0
5,7,7,1,5,8,3,4,1,0
10,5,8,10,3,10,5,1,3,1
5,10,10,6,10,10,10,6,5,1
8,8,9,4,5,10,7,8,1,1
10,4,4,10,6,10,5,5,1,1
7,9,4,10,10,3,5,3,3,1
5,1,4,1,2,1,3,2,1,0
10,10,6,3,3,10,4,3,2,1
3,3,5,2,3,10,7,1,1,1
10,8,8,2,3,4,8,7,8,1
1,1,1,1,2,1,3,1,1,0
8,4,7,1,3,10,3,9,2,1
5,1,1,1,2,1,3,1,1,0
3,3,5,2,3,10,7,1,1,1
7,2,4,1,3,4,3,3,1,1
3,1,1,1,2,1,3,2,1,0
3,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,3,1,1,0
10,5,7,3,3,7,3,3,8,1
3,1,1,1,2,1,3,1,1,0
2,1,1,2,2,1,3,1,1,0
1,4,3,10,4,10,5,6,1,1
10,4,6,1,2,10,5,3,1,1
7,4,5,10,2,10,3,8,2,1
8,10,10,10,8,10,10,7,3,1
10,10,10,10,10,10,4,10,10,1
3,1,1,1,3,1,2,1,1,0
6,1,3,1,4,5,5,10,1,1
5,6,6,8,6,10,4,10,4,1
1,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,3,1,1,0
10,4,4,6,2,10,2,3,1,1
5,5,7,8,6,10,7,4,1,1
5,3,4,3,4,5,4,7,1,0
8,2,1,1,5,1,1,1,1,0
9,1,2,6,4,10,7,7,2,1
8,4,10,5,4,4,7,10,1,1
1,1,1,1,2,1,3,1,1,0
10,10,10,7,9,10,7,10,10,1
1,1,1,1,2,1,3,1,1,0
8,3,4,9,3,10,3,3,1,1
10,8,4,4,4,10,3,10,4,1
1,1,1,1,2,1,3,1,1,0
1,1,1,1,2,1,3,1,1,0
7,8,7,6,4,3,8,8,4,1
3,1,1,1,2,5,5,1,1,0
2,1,1,1,3,1,2,1,1,0
1,1,1,1,2,1,1,1,1,0
8,6,4,10,10,1,3,5,1,1
1,1,1,1,2,1,1,1,1,0
1,1,1,1,1,1,2,1,1,0
5,5,5,2,5,10,4,3,1,1
6,8,7,8,6,8,8,9,1,1
1,1,1,1,5,1,3,1,1,0
4,4,4,4,6,5,7,3,1,0
7,6,3,2,5,10,7,4,6,1
3,1,1,1,2,1,3,1,1,0
5,4,6,10,2,10,4,1,1,1
1,1,1,1,2,1,3,1,1,0
3,2,2,1,2,1,2,3,1,0
10,1,1,1,2,10,5,4,1,1
1,1,1,1,2,1,2,1,1,0
8,10,3,2,6,4,3,10,1,1
10,4,6,4,5,10,7,1,1,1
10,4,7,2,2,8,6,1,1,1
5,1,1,1,2,1,3,1,2,0
5,2,2,2,2,1,2,2,1,0
5,4,6,6,4,10,4,3,1,1
8,6,7,3,3,10,3,4,2,1
1,1,1,1,2,1,1,1,1,0
6,5,5,8,4,10,3,4,1,1
1,1,1,1,2,1,3,1,1,0
1,1,1,1,1,1,2,1,1,0
8,5,5,5,2,10,4,3,1,1
10,3,3,1,2,10,7,6,1,1
1,1,1,1,2,1,3,1,1,0
2,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,1,1,1,0
7,6,4,8,10,10,9,5,3,1
1,1,1,1,2,1,1,1,1,0
5,2,2,2,3,1,1,3,1,0
1,1,1,1,1,1,1,3,1,0
3,4,4,10,5,1,3,3,1,1
4,2,3,5,3,8,7,6,1,1
5,1,1,3,2,1,1,1,1,0
2,1,1,1,2,1,3,1,1,0
3,4,5,3,7,3,4,6,1,0
2,7,10,10,7,10,4,9,4,1
1,1,1,1,2,1,2,1,1,0
4,1,1,1,3,1,2,2,1,0
5,3,3,1,3,3,3,3,3,1
8,10,10,7,10,10,7,3,8,1
8,10,5,3,8,4,4,10,3,1
10,3,5,4,3,7,3,5,3,1
6,10,10,10,10,10,8,10,10,1
3,10,3,10,6,10,5,1,4,1
3,2,2,1,4,3,2,1,1,0
4,4,4,2,2,3,2,1,1,0
2,1,1,1,2,1,3,1,1,0
2,1,1,1,2,1,2,1,1,0
6,10,10,10,8,10,7,10,7,1
5,8,8,10,5,10,8,10,3,1
1,1,3,1,2,1,1,1,1,0
1,1,3,1,1,1,2,1,1,0
4,3,2,1,3,1,2,1,1,0
1,1,3,1,2,1,1,1,1,0
4,1,2,1,2,1,2,1,1,0
5,1,1,2,2,1,2,1,1,0
3,1,2,1,2,1,2,1,1,0
1,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,2,1,1,0
1,1,1,1,1,1,2,1,1,0
3,1,1,4,3,1,2,2,1,0
5,3,4,1,4,1,3,1,1,0
1,1,1,1,2,1,1,1,1,0
10,6,3,6,4,10,7,8,4,1
3,2,2,2,2,1,3,2,1,0
2,1,1,1,2,1,1,1,1,0
2,1,1,1,2,1,1,1,1,0
3,3,2,2,3,1,1,2,3,0
7,6,6,3,2,10,7,1,1,1
5,3,3,2,3,1,3,1,1,0
2,1,1,1,2,1,2,2,1,0
5,1,1,1,3,2,2,2,1,0
1,1,1,2,2,1,2,1,1,0
10,8,7,4,3,10,7,9,1,1
3,1,1,1,2,1,2,1,1,0
1,1,1,1,1,1,1,1,1,0
1,2,3,1,2,1,2,1,1,0
3,1,1,1,2,1,2,1,1,0
3,1,1,1,2,1,3,1,1,0
4,1,1,1,2,1,1,1,1,0
3,2,1,1,2,1,2,2,1,0
1,2,3,1,2,1,1,1,1,0
3,10,8,7,6,9,9,3,8,1
3,1,1,1,2,1,1,1,1,0
5,3,3,1,2,1,2,1,1,0
3,1,1,1,2,4,1,1,1,0
1,2,1,3,2,1,1,2,1,0
1,1,1,1,2,1,2,1,1,0
4,2,2,1,2,1,2,1,1,0
1,1,1,1,2,1,2,1,1,0
2,3,2,2,2,2,3,1,1,0
3,1,2,1,2,1,2,1,1,0
1,1,1,1,2,1,2,1,1,0
10,10,10,6,8,4,8,5,1,1
5,1,2,1,2,1,3,1,1,0
8,5,6,2,3,10,6,6,1,1
3,3,2,6,3,3,3,5,1,0
8,7,8,5,10,10,7,2,1,1
1,1,1,1,2,1,2,1,1,0
5,2,2,2,2,2,3,2,2,0
2,3,1,1,5,1,1,1,1,0
3,2,2,3,2,3,3,1,1,0
10,10,10,7,10,10,8,2,1,1
4,3,3,1,2,1,3,3,1,0
5,1,3,1,2,1,2,1,1,0
3,1,1,1,2,1,1,1,1,0
9,10,10,10,10,10,10,10,1,1
5,3,6,1,2,1,1,1,1,0
8,7,8,2,4,2,5,10,1,1
1,1,1,1,2,1,2,1,1,0
2,1,1,1,2,1,2,1,1,0
1,3,1,1,2,1,2,2,1,0
5,1,1,3,4,1,3,2,1,0
5,1,1,1,2,1,2,2,1,0
3,2,2,3,2,1,1,1,1,0
6,9,7,5,5,8,4,2,1,0
10,8,10,1,3,10,5,1,1,1
10,10,10,1,6,1,2,8,1,1
4,1,1,1,2,1,1,1,1,0
4,1,3,3,2,1,1,1,1,0
5,1,1,1,2,1,1,1,1,0
10,4,3,10,4,10,10,1,1,1
5,2,2,4,2,4,1,1,1,0
1,1,1,3,2,3,1,1,1,0
1,1,1,1,2,2,1,1,1,0
5,1,1,6,3,1,2,1,1,0
2,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,1,1,1,0
5,1,1,1,2,1,1,1,1,0
1,1,1,1,1,1,1,1,1,0
5,7,9,8,6,10,8,10,1,1
4,1,1,3,1,1,2,1,1,0
5,1,1,1,2,1,1,1,1,0
3,1,1,3,2,1,1,1,1,0
4,5,5,8,6,10,10,7,1,1
2,3,1,1,3,1,1,1,1,0
10,2,2,1,2,6,1,1,2,1
10,6,5,8,5,10,8,6,1,1
8,8,9,6,6,3,10,10,1,1
5,1,2,1,2,1,1,1,1,0
5,1,3,1,2,1,1,1,1,0
5,1,1,3,2,1,1,1,1,0
3,1,1,1,2,5,1,1,1,0
6,1,1,3,2,1,1,1,1,0
4,1,1,1,2,1,1,2,1,0
4,1,1,1,2,1,1,1,1,0
10,9,8,7,6,4,7,10,3,1
10,6,6,2,4,10,9,7,1,1
6,6,6,5,4,10,7,6,2,1
4,1,1,1,2,1,1,1,1,0
1,1,2,1,2,1,2,1,1,0
3,1,1,1,1,1,2,1,1,0
6,1,1,3,2,1,1,1,1,0
6,1,1,1,1,1,1,1,1,0
4,1,1,1,2,1,1,1,1,0
5,1,1,1,2,1,1,1,1,0
3,1,1,1,2,1,1,1,1,0
4,1,2,1,2,1,1,1,1,0
4,1,1,1,2,1,1,1,1,0
5,2,1,1,2,1,1,1,1,0
4,8,7,10,4,10,7,5,1,1
5,1,1,1,1,1,1,1,1,0
5,3,2,4,2,1,1,1,1,0
9,10,10,10,10,5,10,10,10,1
8,7,8,5,5,10,9,10,1,1
5,1,2,1,2,1,1,1,1,0
1,1,1,3,1,3,1,1,1,0
3,1,1,1,1,1,2,1,1,0
10,10,10,10,6,10,8,1,5,1
3,6,4,10,3,3,3,4,1,1
6,3,2,1,3,4,4,1,1,1
1,1,1,1,2,1,1,1,1,0
5,8,9,4,3,10,7,1,1,1
4,1,1,1,1,1,2,1,1,0
5,10,10,10,6,10,6,5,2,1
5,1,2,10,4,5,2,1,1,0
3,1,1,1,1,1,2,1,1,0
1,1,1,1,1,1,1,1,1,0
4,2,1,1,2,1,1,1,1,0
4,1,1,1,2,1,2,1,1,0
4,1,1,1,2,1,2,1,1,0
6,1,1,1,2,1,3,1,1,0
4,1,1,1,2,1,2,1,1,0
4,1,1,2,2,1,2,1,1,0
4,1,1,1,2,1,3,1,1,0
1,1,1,1,2,1,1,1,1,0
3,3,1,1,2,1,1,1,1,0
8,10,10,10,7,5,4,8,7,1
1,1,1,1,2,4,1,1,1,0
5,1,1,1,2,1,1,1,1,0
2,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,1,1,1,0
5,1,1,1,2,1,2,1,1,0
5,1,1,1,2,1,1,1,1,0
3,1,1,1,1,1,2,1,1,0
6,6,7,10,3,10,8,10,2,1
4,10,4,7,3,10,9,10,1,1
1,1,1,1,1,1,1,1,1,0
1,1,1,1,1,1,2,1,1,0
3,1,2,2,2,1,1,1,1,0
4,7,8,3,4,10,9,1,1,1
1,1,1,1,3,1,1,1,1,0
4,1,1,1,3,1,1,1,1,0
10,4,5,4,3,5,7,3,1,1
7,5,6,10,4,10,5,3,1,1
3,1,1,1,2,1,2,1,1,0
3,1,1,2,2,1,1,1,1,0
4,1,1,1,2,1,1,1,1,0
4,1,1,1,2,1,3,1,1,0
6,1,3,2,2,1,1,1,1,0
4,1,1,1,1,1,2,1,1,0
7,4,4,3,4,10,6,9,1,1
4,2,2,1,2,1,2,1,1,0
1,1,1,1,1,1,3,1,1,0
3,1,1,1,2,1,2,1,1,0
2,1,1,1,2,1,2,1,1,0
1,1,3,2,2,1,3,1,1,0
5,1,1,1,2,1,3,1,1,0
5,1,2,1,2,1,3,1,1,0
4,1,1,1,2,1,2,1,1,0
6,1,1,1,2,1,2,1,1,0
5,1,1,1,2,2,2,1,1,0
3,1,1,1,2,1,1,1,1,0
5,3,1,1,2,1,1,1,1,0
4,1,1,1,2,1,2,1,1,0
2,1,3,2,2,1,2,1,1,0
5,1,1,1,2,1,2,1,1,0
6,10,10,10,4,10,7,10,1,1
2,1,1,1,1,1,1,1,1,0
3,1,1,1,1,1,1,1,1,0
7,8,3,7,4,5,7,8,2,1
3,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,3,1,1,0
3,2,2,2,2,1,4,2,1,0
4,4,2,1,2,5,2,1,2,0
3,1,1,1,2,1,1,1,1,0
4,3,1,1,2,1,4,8,1,0
5,2,2,2,1,1,2,1,1,0
5,1,1,3,2,1,1,1,1,0
2,1,1,1,2,1,2,1,1,0
5,1,1,1,2,1,2,1,1,0
5,1,1,1,2,1,3,1,1,0
5,1,1,1,2,1,3,1,1,0
1,1,1,1,2,1,3,1,1,0
3,1,1,1,2,1,2,1,1,0
4,1,1,1,2,1,3,2,1,0
5,7,10,10,5,10,10,10,1,1
3,1,2,1,2,1,3,1,1,0
4,1,1,1,2,3,2,1,1,0
8,4,4,1,6,10,2,5,2,1
10,10,8,10,6,5,10,3,1,1
8,10,4,4,8,10,8,2,1,1
7,6,10,5,3,10,9,10,2,1
3,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,2,1,1,0
10,9,7,3,4,2,7,7,1,1
5,1,2,1,2,1,3,1,1,0
5,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,3,1,1,0
5,1,2,1,2,1,2,1,1,0
5,7,10,6,5,10,7,5,1,1
6,10,5,5,4,10,6,10,1,1
3,1,1,1,2,1,1,1,1,0
5,1,1,6,3,1,1,1,1,0
1,1,1,1,2,1,1,1,1,0
8,10,10,10,6,10,10,10,1,1
5,1,1,1,2,1,2,2,1,0
9,8,8,9,6,3,4,1,1,1
5,1,1,1,2,1,1,1,1,0
4,10,8,5,4,1,10,1,1,1
2,5,7,6,4,10,7,6,1,1
10,3,4,5,3,10,4,1,1,1
5,1,2,1,2,1,1,1,1,0
4,8,6,3,4,10,7,1,1,1
5,1,1,1,2,1,2,1,1,0
4,1,2,1,2,1,2,1,1,0
5,1,3,1,2,1,3,1,1,0
3,1,1,1,2,1,2,1,1,0
5,2,4,1,1,1,1,1,1,0
3,1,1,1,2,1,2,1,1,0
1,1,1,1,1,1,2,1,1,0
4,1,1,1,2,1,2,1,1,0
5,4,6,8,4,1,8,10,1,1
5,3,2,8,5,10,8,1,2,1
10,5,10,3,5,8,7,8,3,1
4,1,1,2,2,1,1,1,1,0
1,1,1,1,2,1,1,1,1,0
5,10,10,10,10,10,10,1,1,1
5,1,1,1,2,1,1,1,1,0
10,4,3,10,3,10,7,1,2,1
5,10,10,10,5,2,8,5,1,1
8,10,10,10,6,10,10,10,10,1
2,3,1,1,2,1,2,1,1,0
2,1,1,1,1,1,2,1,1,0
4,1,3,1,2,1,2,1,1,0
3,1,1,1,2,1,2,1,1,0
4,1,1,1,2,1,2,1,1,0
5,1,1,1,2,1,2,1,1,0
3,1,1,1,2,1,2,1,1,0
6,3,3,3,3,2,6,1,1,0
7,1,2,3,2,1,2,1,1,0
1,1,1,1,2,1,1,1,1,0
5,1,1,2,1,1,2,1,1,0
3,1,3,1,3,4,1,1,1,0
4,6,6,5,7,6,7,7,3,1
2,1,1,1,2,5,1,1,1,0
2,1,1,1,2,1,1,1,1,0
4,1,1,1,2,1,1,1,1,0
6,2,3,1,2,1,1,1,1,0
5,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,1,1,1,0
8,7,4,4,5,3,5,10,1,1
3,1,1,1,2,1,1,1,1,0
3,1,4,1,2,1,1,1,1,0
10,10,7,8,7,1,10,10,3,1
4,2,4,3,2,2,2,1,1,0
4,1,1,1,2,1,1,1,1,0
5,1,1,3,2,1,1,1,1,0
4,1,1,3,2,1,1,1,1,0
3,1,1,1,2,1,2,1,1,0
3,1,1,1,2,1,2,1,1,0
1,1,1,1,2,1,1,1,1,0
2,1,1,1,2,1,1,1,1,0
3,1,1,1,2,1,2,1,1,0
1,2,2,1,2,1,1,1,1,0
1,1,1,3,2,1,1,1,1,0
5,10,10,10,10,2,10,10,10,1
3,1,1,1,2,1,2,1,1,0
3,1,1,2,3,4,1,1,1,0
1,2,1,3,2,1,2,1,1,0
5,1,1,1,2,1,2,2,1,0
4,1,1,1,2,1,2,1,1,0
3,1,1,1,2,1,3,1,1,0
3,1,1,1,2,1,2,1,1,0
5,1,1,1,2,1,2,1,1,0
5,4,5,1,8,1,3,6,1,0
7,8,8,7,3,10,7,2,3,1
1,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,2,1,1,0
4,1,1,1,2,1,3,1,1,0
1,1,3,1,2,1,2,1,1,0
1,1,3,1,2,1,2,1,1,0
3,1,1,3,2,1,2,1,1,0
1,1,1,1,2,1,1,1,1,0
5,2,2,2,2,1,1,1,2,0
3,1,1,1,2,1,3,1,1,0
5,7,4,1,6,1,7,10,3,1
5,10,10,8,5,5,7,10,1,1
3,10,7,8,5,8,7,4,1,1
3,2,1,2,2,1,3,1,1,0
2,1,1,1,2,1,3,1,1,0
5,3,2,1,3,1,1,1,1,0
1,1,1,1,2,1,2,1,1,0
4,1,4,1,2,1,1,1,1,0
1,1,2,1,2,1,2,1,1,0
5,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,1,1,1,0
2,1,1,1,2,1,1,1,1,0
10,10,10,10,5,10,10,10,7,1
5,10,10,10,4,10,5,6,3,1
5,1,1,1,2,1,3,2,1,0
1,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,1,1,1,0
3,1,1,1,2,1,2,3,1,0
4,1,1,1,2,1,1,1,1,0
1,1,1,1,2,1,1,1,8,0
1,1,1,3,2,1,1,1,1,0
5,10,10,5,4,5,4,4,1,1
3,1,1,1,2,1,1,1,1,0
3,1,1,1,2,1,2,1,2,0
3,1,1,1,3,2,1,1,1,0
2,1,1,1,2,1,1,1,1,0
5,10,10,3,7,3,8,10,2,1
4,8,6,4,3,4,10,6,1,1
4,8,8,5,4,5,10,4,1,1
"""


if __name__ == "__main__":
    try:
        from perceptron import run
    except ImportError:
        raise SystemExit("The tour needs perceptron.py beside datasets.py.")
    raise SystemExit(run(main))
