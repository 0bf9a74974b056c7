# SPDX-License-Identifier: MIT-0 AND CC0-1.0 AND CC-BY-4.0
"""Data to train a perceptron on, with nothing to download.

Each is X, a list of rows of numbers, and y, a list of as many labels, 0 or 1:
gates (AND, OR, XOR, NAND, NOR, XNOR), cards, penguins, biopsies, and tables of
your own.  What is wrong raises TypeError or ValueError, and a file that cannot
be read OSError.  A tour: python3 datasets.py
"""

import random
import sys
from math import isfinite
from operator import mul

from perceptron import (GATES, ROWS, Perceptron, check_samples, normalize,
                        plot, run)


# ---- The Historical Context -------------------------------------------------

def cards(count):
    """Return (X, y): cards with a mark in the left half, 0, or the right, 1.

    count: how many cards, 1 or more.
    Returns rows of 400 numbers, line by line of a retina of 20 by 20 cells;
        the mark is 4 by 4 of them, 1s, at a random place in its half.
    Source: inspired by Rosenblatt's demonstration of July 1958, in which an
    IBM 704 learned to tell cards marked on the left from cards marked on the
    right.  The sizes and the places of the marks are ours.

    >>> random.seed(1)
    >>> perceptron = Perceptron(400, weights=[0] * 400)
    >>> training = perceptron.train(*cards(50), epochs=1)  # seen once
    >>> perceptron.accuracy(*cards(200))
    0.98
    """
    if count < 1:
        raise ValueError(f"expected 1 card or more, not {count}")
    X, y = [], []
    for _ in range(count):
        label = random.randrange(2)
        left = random.randrange(7) + 10 * label
        top = random.randrange(17)
        X.append([int(0 <= line - top < 4 and 0 <= column - left < 4)
                  for line in range(20) for column in range(20)])
        y.append(label)
    return X, y


# ---- From Theory to Practice: Real-World Applications -----------------------

def _gate(name):
    return [list(inputs) for inputs in ROWS], list(GATES[name])


AND, OR, XOR = _gate("and"), _gate("or"), _gate("xor")
NAND, NOR, XNOR = _gate("nand"), _gate("nor"), _gate("xnor")


def penguins(a="Adelie", b="Gentoo"):
    """Return (X, y): penguins of two species and what was measured of them.

    a, b: "Adelie", "Chinstrap" or "Gentoo", a with label 0 and b with 1.
        With b=None, a has label 1 and both others 0.
    Returns up to 342 rows of 4 floats: length and depth of the bill and length
        of a flipper in mm, mass in g (151 Adelie, 123 Gentoo, 68 Chinstrap).
    Source: Gorman, Williams and Fraser (2014), PLoS ONE 9(3): e90081;
    palmerpenguins, all rows with the four measurements.  Licence: CC0-1.0.

    >>> X, y = penguins("Gentoo", "Chinstrap")
    >>> X[0], y[0], len(X)
    ([46.1, 13.2, 211.0, 4500.0], 0, 191)
    """
    species = ["Adelie", "Chinstrap", "Gentoo"]
    one = a if b is None else b
    if a not in species or one not in species or a == b:
        raise ValueError(f"expected two of {', '.join(species)}, "
                         f"not {a!r} and {b!r}")
    X, y = [], []
    for line in PENGUINS.split()[1:]:
        *numbers, name = line.split(",")
        if b is None or name in (a, b):
            X.append(list(map(float, numbers)))
            y.append(int(name == one))
    return X, y


def biopsies():
    """Return (X, y): breast biopsies, nine grades each; 1 is malignant.

    Returns 683 rows of grades from 1 to 10, 444 benign and 239 malignant.
    Source: Wisconsin breast cancer data (original), UCI, 1992, doi
    10.24432/C5HP4Z, all complete rows; the first cases in Wolberg and
    Mangasarian (1990), PNAS 87: 9193-9196.  Licence: CC-BY-4.0.

    >>> X, y = biopsies()
    >>> X[0], y[0], len(X)
    ([5, 1, 1, 1, 2, 1, 3, 1, 1], 0, 683)
    """
    rows = [list(map(int, line.split(","))) for line in BIOPSIES.split()[1:]]
    return [row[:-1] for row in rows], [row[-1] for row in rows]


# ---- Best Practices: samples to test on -------------------------------------

def split(X, y, test=0.25):
    """Return (train_X, train_y, test_X, test_y), the samples shuffled.

    X, y: lists of the same length, 2 or more, or what NumPy, pandas and polars
        have in their place.  Rows and labels may be anything, and stay so.
    test: 0 < number < 1, the share to test on; no side is left empty.

    >>> train_X, train_y, test_X, test_y = split([[1], [2], [3]], [0, 1, 1])
    >>> len(train_X), len(test_y), sorted(train_X + test_X)
    (2, 1, [[1], [2], [3]])
    """
    X, y = as_rows(X), as_rows(y)
    if len(X) != len(y) or len(X) < 2:
        raise ValueError("expected 2 rows or more and as many labels, "
                         f"not {len(X)} and {len(y)}")
    if not 0 < test < 1:
        raise ValueError(f"expected 0 < test < 1, not {test}")
    samples = list(zip(X, y))
    random.shuffle(samples)
    count = min(max(1, round(test * len(X))), len(X) - 1)
    test_X, test_y = map(list, zip(*samples[:count]))
    train_X, train_y = map(list, zip(*samples[count:]))
    return train_X, train_y, test_X, test_y


def as_rows(table):
    """Return what is in a table, row by row, so that nothing is rounded.

    >>> as_rows(([1, 2], [3, 4]))
    [[1, 2], [3, 4]]
    """
    if hasattr(table, "itertuples"):  # a frame of pandas
        table = table.itertuples(index=False, name=None)
    elif hasattr(table, "iter_rows"):  # a frame of polars
        table = table.iter_rows()
    elif (not hasattr(table, "__len__")
          or isinstance(table, (str, bytes, dict, set, frozenset))):
        raise TypeError(f"expected a list, not {table!r:.60}")
    return list(table)


# ---- Best Practices: a table of your own ------------------------------------
#
# Nothing here is guessed: what can be read in two ways is refused, and the
# message says what was found, where, and which argument tells it apart.

MISSING = ("", "?", ".", "na", "n/a", "<na>", "nan", "null", "none", "\\n",
           "#n/a", "#na", "#null!", "#div/0!")


def read_csv(path, label=None, one=None, leave_out=(), names=None,
             delimiter=None):
    """Return (X, y) from a file of comma-separated values.

    path: a UTF-8 file; each line is a sample, line 1 the columns' names.
    label: the name of the column with the labels; None: the last one.
    one: the label that becomes 1, while all others become 0.  None: the labels
        are 0 and 1 as they are.
    leave_out: a list of the names of columns that are no inputs.  (A column
        without a name is called by its number, and can only be left out.)
    names: False: line 1 is a sample, and columns are named "1", "2", ...
        None: as True, but a name must not be a number, as it may be a sample.
    delimiter: what stands between the cells, such as ";".  None: a comma, and
        no semicolon or tab is in line 1.
    Raises ValueError, and tells the line or the column, if a line has more or
    fewer cells than line 1, an input is no finite number, or a label is
    missing or written in two ways.
    """
    X, y, _ = read_table(path, label, one, leave_out, names, delimiter)
    return X, y


def read_table(path, label=None, one=None, leave_out=(), names=None,
               delimiter=None):
    """Return (X, y, sentences): the samples that read_csv returns, and
    sentences that say what in the file was taken for what."""
    if not (names is None or isinstance(names, bool)):
        raise TypeError(f"expected names=True, False or None, not {names!r}")
    try:
        numbers, rows = _rows_of_file(path, delimiter)
        if names is False:
            first = [str(i) for i in range(1, len(rows[0]) + 1)]
            source = "none"
        else:
            first, source = rows.pop(0), f"line {numbers.pop(0)}"
            _check_names(first, may_be_numbers=names)
        names = [cell or str(i) for i, cell in enumerate(first, 1)]
        unnamed = [name for name, cell in zip(names, first) if not cell]
        _check_unlike(names, unnamed)
        label, inputs = _choose(names, unnamed, label, leave_out)
        columns = dict(zip(names, zip(*rows)))
        y, meant = _labels(label, columns[label], one, numbers)
        X = _inputs({name: columns[name] for name in inputs}, numbers, unnamed)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None
    return X, y, [f"{path}: {_count(len(X), 'row')}; names: {source}.",
                  f"Inputs ({len(inputs)}): {_some(inputs)}.",
                  f"Label column {label!r}: {meant}."]


def _rows_of_file(path, delimiter):
    """Return the number of each line that is not blank, and its cells."""
    import csv
    if delimiter is not None and (
            not isinstance(delimiter, str) or len(delimiter) != 1
            or delimiter.isalnum() or delimiter in '"\r\n +-.'):
        raise ValueError("expected one mark that is in no number, and no "
                         f"blank or quote, as delimiter, not {delimiter!r}")
    numbers, rows = [], []
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True, skipinitialspace=True,
                                delimiter=delimiter or ",")
            for cells in reader:
                cells = [cell.strip() for cell in cells]
                if any(cells):
                    numbers.append(reader.line_num)
                    rows.append(cells)
    except UnicodeDecodeError:
        raise ValueError("expected text in UTF-8 (a spreadsheet program can "
                         "save a table as such a CSV file)") from None
    except csv.Error as error:
        raise ValueError(f"line {max(numbers, default=0) + 1} or below: "
                         f"{error}") from None
    if not rows:
        raise ValueError("expected lines with cells, not an empty file")
    _check_layout(numbers, rows, delimiter)
    return numbers, rows


def _check_layout(numbers, rows, delimiter):
    """Raise an error if the lines have not the same number of cells, 2 or
    more, or if it is not sure what stands between them."""
    first = _some([repr(cell) for cell in rows[0]])
    is_doubtful = any(mark in cell for mark in ";\t" for cell in rows[0])
    if len(rows[0]) < 2 or delimiter is None and is_doubtful:
        expected = "commas" if delimiter is None else repr(delimiter)
        raise ValueError(f"line {numbers[0]}: expected cells with {expected} "
                         f"between them, not {first}: if something else "
                         "stands there, say delimiter= (--delimiter; a tab "
                         "is tab)")
    others = [f"line {number} has {len(cells)}"
              for number, cells in zip(numbers, rows)
              if len(cells) != len(rows[0])]
    if others:
        raise ValueError(f"line {numbers[0]} has {len(rows[0])} cells "
                         f"({first}), but {_some(others, 3)}")
    if len(rows) < 2:
        raise ValueError(f"expected two lines or more, not only {first}")


def _check_names(cells, may_be_numbers):
    """Raise an error if these cells of line 1 may be no names."""
    for cell in cells:
        is_missing = cell != "" and cell.lower() in MISSING
        if not may_be_numbers and (is_missing or _number(cell) is not None):
            raise ValueError(
                f"expected line 1 to hold the columns' names, not {cell!r}: "
                "if it is a sample, say names=False (--no-names); if it does "
                "hold names, names=True (--names)")


def _check_unlike(names, unnamed):
    """Raise an error if two columns have one name."""
    known = set()
    for name in names:
        if name in known and name in unnamed:
            raise ValueError(f"column {name} has no name, and another one is "
                             f"called {name!r}: write a name above it")
        if name in known:
            raise ValueError(f"two columns are called {name!r}; if line 1 is "
                             "a sample, say names=False (--no-names)")
        known.add(name)


def _choose(names, unnamed, label, leave_out):
    """Return the name of the label's column, and those of the inputs."""
    label = names[-1] if label is None else str(label)
    if leave_out is None:
        leave_out = []
    if isinstance(leave_out, (str, int)):
        leave_out = [leave_out]
    out = {str(name) for name in leave_out}
    for name in [label] + sorted(out):
        if name not in names:
            raise ValueError(f"expected the name of a column ({_some(names)}),"
                             f" not {name!r}")
    inputs = [name for name in names if name != label and name not in out]
    if label in unnamed:
        raise ValueError(f"expected a name above the labels: column {label} "
                         "has none")
    if label in out:
        raise ValueError(f"column {label!r} holds the labels: it cannot be "
                         "left out")
    if not inputs:
        raise ValueError("expected one input or more: all columns but "
                         f"{label!r} are left out")
    return label, inputs


def _labels(name, cells, one, numbers):
    """Return 1 for each cell that is the label one, and 0 for the others; and
    say in words which is which."""
    from collections import Counter
    counts = Counter(cells)
    found = _some([f"{cell!r} ({_count(count, 'row')})"
                   for cell, count in counts.most_common()])
    if len(counts) < 2:
        raise ValueError(f"column {name!r}: expected two labels or more, not "
                         f"{found}")
    if one is None and set(counts) != {"0", "1"}:
        raise ValueError(f"column {name!r} holds {found}: say which label "
                         "becomes 1 by one= (--one), or name another column "
                         "by label= (--label)")
    one = "1" if one is None else str(one)
    if one not in counts:
        raise ValueError(f"column {name!r}: expected {one!r} and another "
                         f"label, not {found}")
    spelled = {}  # each label as it was first written, by what it may mean
    for number, cell in zip(numbers, cells):
        if cell == "" or cell.lower() in MISSING and cell != one:
            raise ValueError(f"column {name!r}: line {number} has no label, "
                             f"but {cell!r}; if this is one, write it as "
                             "another word")
        other = spelled.setdefault(_meaning(cell), cell)
        if other != cell:
            raise ValueError(f"column {name!r}: line {number} has the label "
                             f"{cell!r}, others {other!r}: write one label "
                             "in one way, and two as other words")
    zeros = [f"{cell!r} ({counts[cell]})" for cell in counts if cell != one]
    return [int(cell == one) for cell in cells], (
        f"1 is {one!r} ({counts[one]}); 0 is {_some(zeros)}")


def _meaning(cell):
    """Return the number in a label, or its letters, so that what looks nearly
    the same becomes the same."""
    import unicodedata
    number = _number(cell)
    if number is not None:
        return number
    word = unicodedata.normalize("NFKC", cell).casefold()
    return " ".join("".join(filter(str.isprintable, word)).split())


def _inputs(columns, numbers, unnamed):
    """Return rows of floats, or tell of each column why it is no input."""
    problems, table = [], []
    for name, cells in columns.items():
        values = list(map(_number, cells))
        if name in unnamed:  # Most often it holds names or numbers of rows.
            below = _some([repr(cell) for cell in cells], 3)
            problems.append(f"column {name} has no name (it holds {below})")
        elif None in values:
            bad = [i for i, value in enumerate(values) if value is None]
            problems.append(f"column {name!r} holds {cells[bad[0]][:40]!r} in "
                            f"line {numbers[bad[0]]} ({len(bad)} of its "
                            f"{len(cells)} cells hold no number)")
        table.append(values)
    if problems:
        raise ValueError(f"expected numbers, but {_some(problems)}; a column "
                         "that is no input is left out by leave_out= "
                         "(--leave-out), a line is mended in the file")
    return list(map(list, zip(*table)))


def _number(cell):
    """Return the finite number in a cell, or None if there is none."""
    try:
        number = float(cell)
    except ValueError:
        return None
    # Python would also read 1_000, which is not a number to others.
    return number if isfinite(number) and "_" not in cell else None


def _some(items, most=5):
    """Return the first of these in words, and how many more there are."""
    words = ", ".join(f"{item!s:.100}" for item in items[:most])
    more = len(items) - most
    return words + (f" and {more} more" if more > 0 else "")


def _count(number, what):
    """Return the number and the word for one thing, or for more."""
    return f"{number} {what}" + ("" if number == 1 else "s")


# ---- Moving Beyond Binary Classification ------------------------------------

def linearly_separable(X, y):
    """Return whether some line (or plane) tells the classes apart: exactly.

    X, y: samples as for Perceptron.train.  A float counts as the decimal that
        Python shows for it, a float32 as NumPy shows it: 0.1 is one tenth.

    Each sample becomes a vector: its inputs and a 1 for the bias, times -1 if
    its label is 0.  Weights are right about a sample if their dot product with
    its vector (the sum of weight * value) is above 0; where a sum of 0 will
    do, a bias that is a little smaller does as well.
    A convex combination adds vectors up, each times a coefficient of 0 or
    more, the coefficients 1 in all.  Either some weights are right about all
    samples, or some convex combination is zero (Gordan, 1873): any weights
    have the dot product 0 with it, so not one above 0 with all its vectors.
    Floats walk towards either, and integers go on; most often, to prove only.

    >>> X = [[1], [2], [3]]
    >>> linearly_separable(X, [0, 1, 1]), linearly_separable(X, [0, 1, 0])
    (True, False)
    """
    from array import array
    vectors = _vectors(X, y)
    rounded = [array("d", [a / row[-1] for a in row]) for row in vectors]
    duals = {}
    active, weights = _walk(rounded, [0], _solve_rounded, duals)
    if len(duals) == len(vectors[0]) and _are_sure(duals, vectors):
        return False
    weights = [round(value * 2 ** 99) for value in weights]
    while not all(_dot(weights, vector) > 0 for vector in vectors):
        active, weights = _walk(vectors, active, _solve, None)
        if not any(weights):
            return False
    return True


def _vectors(X, y):
    """Return the samples as vectors of integers, and a last number in each:
    divided by it, the inputs are about as large as the 1 for the bias.
    Integers enlarge and shift the columns, which changes no answer."""
    from math import frexp
    floats, labels = check_samples(X, y)
    powers = [frexp(max(column) / 2 - min(column) / 2)[1]
              for column in zip(*floats)]  # the widths, as powers of 2
    top = max(powers + [0])
    scales = [2 ** (top - power) for power in powers]
    vectors = []
    for label, (*row, one) in zip(labels, _integers(X)):
        row = list(map(mul, row, scales))
        if not vectors:  # The first row comes near the origin.
            shifts = [number // one for number in row]
        vector = [number - shift * one for number, shift in zip(row, shifts)]
        sign, size = 2 * label - 1, 2 ** top * one
        vectors.append([sign * value for value in vector + [size]] + [size])
    return vectors


def _integers(X):
    """Yield rows of integers, in the proportions of a row's numbers and 1."""
    from decimal import Decimal
    from math import gcd
    from numbers import Rational
    if hasattr(X, "columns"):  # of pandas or polars, each of its own type
        columns = X if hasattr(X, "items") else X.to_dict()
        X = zip(*[column.to_numpy() for _, column in columns.items()])
    for row in X:
        ratios = [Decimal(str(number + 0)).as_integer_ratio()
                  if type(number) is float or not isinstance(number, Rational)
                  else (int(number.numerator), int(number.denominator))
                  for number in row]  # + 0: True of NumPy becomes 1.
        common = 1  # becomes the least common multiple of the denominators
        for _, below in ratios:
            common *= below // gcd(common, below)
        yield [above * (common // below) for above, below in ratios] + [common]


def _walk(vectors, active, solve, duals):
    """Return an active set, and weights, on the way to the combination nearest
    to 0, ..., 0, 1 with no coefficient below 0 (Lawson and Hanson, 1974).

    As last numbers are above 0, this target can be reached if and only if some
    convex combination of the vectors, without these, is zero.  The gap to it,
    without its last number, is the weights: right about all vectors, or zero,
    or with a dot product of 0 or less with one, which is then added.
    Exactly, the walk ends.  The gap is orthogonal to the active vectors, not
    to the new one: so there is one solution, its new coefficient is above 0,
    and the way there is open; of finitely many sets, none comes twice."""
    from heapq import nsmallest
    best, before = ([0], vectors[0][:-1]), 1
    coefficients, few = [1] * len(active), active
    while True:
        goal, scale = solve(vectors, active, duals)
        if not goal or goal[-1] < 0:  # only if rounded
            return best
        ends = [value / scale for value in goal]
        if min(ends) < 0:
            active, coefficients = _drop(active, coefficients, ends)
            continue
        gap = _combine(goal, [vectors[i] for i in active])
        gap[-1] -= scale
        weights, distance = gap[:-1], _dot(gap, gap) / scale ** 2
        if not distance < before:  # only if rounded
            return best
        best, before = (active, weights), distance
        product, new = min((_dot(weights, vectors[i]), i) for i in few)
        if product > 0:  # Few will do, most often.
            worst = nsmallest(20, ((_dot(weights, vector), i)
                                   for i, vector in enumerate(vectors)))
            (product, new), few = worst[0], [i for _, i in worst]
        if product > 0 or 1 + distance * 2 ** 40 == 1 or new in active:
            return best
        active, coefficients = active + [new], ends + [0]


def _drop(active, coefficients, ends):
    """Go towards the ends until a coefficient is 0, and drop its vector."""
    part, first = min((now / (now - end), i) for i, (now, end)
                      in enumerate(zip(coefficients, ends)) if end < 0)
    there = [now + part * (end - now) for now, end in zip(coefficients, ends)]
    return [values[:first] + values[first + 1:] for values in (active, there)]


def _solve_rounded(vectors, active, duals):
    """Return the coefficients, and 1.0, their denominator, of the combination
    of active vectors nearest to the target, or none if too much was rounded.
    To each vector belongs a dual: the combination with the dot product 1 with
    it, and 0 with the others.  The gap has 0 with all, so the coefficient is
    the dot product of dual and target, which is the dual's last number."""
    gone = [place for place in duals if place not in active]
    for place in gone + active[len(duals) - len(gone):]:
        rest = duals.pop(place, vectors[place])
        factors = parts = [-_dot(dual, rest) for dual in duals.values()]
        while place not in gone:
            rest = _combine(parts + [1], [vectors[i] for i in duals] + [rest])
            if _dot(rest, rest) > 1e-3 or parts is not factors:
                break  # else once more, as much was rounded
            parts = [-_dot(dual, rest) for dual in duals.values()]
        square = _dot(rest, rest)
        if not square > 1e-24:
            return [], 1.0
        for (i, dual), factor in zip(duals.items(), factors):
            factor /= square
            duals[i] = [a + factor * b for a, b in zip(dual, rest)]
        if place not in gone:
            duals[place] = [value / square for value in rest]
    return [duals[place][-1] for place in active], 1.0


def _are_sure(duals, vectors):
    """Return whether it is proved that the target can be reached.
    Times its rounded coefficient and an unknown each, the vectors shall be the
    target times total in sum.  By the dot products with a dual, an unknown and
    errors times all unknowns are 1: if the errors are below 1/2 in sum, there
    is one solution, and all of it is between 0 and 2."""
    top, scaled = max(vectors[i][-1] for i in duals), []
    for i, dual in duals.items():
        factor = round(dual[-1] * 2 ** 99) * top // vectors[i][-1]
        scaled.append([factor * value for value in vectors[i]])
    total = sum(vector[-1] for vector in scaled)
    for k, dual in enumerate(duals.values()):
        dual = [round(value * 2 ** 53) for value in dual]
        errors = [_dot(dual, vector) for vector in scaled]
        errors[k] -= total * dual[-1]
        if 2 * sum(map(abs, errors)) >= total * dual[-1]:
            return False
    return True


def _solve(vectors, active, _):
    """Return the same in integers, by elimination without fractions (Bareiss,
    1968, Mathematics of Computation 22: 565-578)."""
    from fractions import Fraction
    matrix = [[_dot(vectors[i], vectors[j]) for j in active]
              + [vectors[i][-1]] for i in active]
    unknowns, before = [], 1
    for k, pivot in enumerate(matrix):
        if pivot[k] == 0:  # if floats chose the active set
            return [], 1
        for i in range(k + 1, len(matrix)):
            matrix[i][i:] = [(pivot[k] * a - pivot[i] * b) // before
                             for a, b in zip(matrix[i][i:], pivot[i:])]
        before = pivot[k]
    for k, row in reversed(list(enumerate(matrix))):
        known = _dot(row[k + 1:], unknowns)
        unknowns.insert(0, (before * row[-1] - known) // row[k])
    return unknowns, Fraction(before)


def _combine(coefficients, vectors):
    return [_dot(coefficients, column) for column in zip(*vectors)]


def _dot(a, b):
    return sum(map(mul, a, b))


# ---- The Tour: python3 datasets.py ------------------------------------------

HEADING = "%-20s%6s%7s%9s%10s%6s%9s%12s" % (
    "data (inputs)", "train", "epochs", "mistakes", "separable", "test",
    "accuracy", "most common")
NOTES = """\
train, test: rows; mistakes: of the last epoch; separable: whether some line or
plane tells the classes of all rows apart, decided exactly; most common: the
accuracy of a guess at the label that is commonest in the rows to train on; -:
no rows are kept to test on"""
EPOCHS = 100  # at most, for a table of many rows


def _say(words):
    """Show what is being done, in place of what was done before; but only
    where somebody looks on."""
    if sys.stdout and sys.stdout.isatty():
        print(f"\r{words:78}\r", end="", flush=True)


def _say_epoch(epoch):
    """Show which epoch begins; return the learning_rate, as a schedule."""
    _say(f"Training: epoch {epoch + 1} of {EPOCHS} at most ...")
    return 0.01


def _print_row(name, perceptron, train, mistakes, separable, test=None):
    """Print a row of the table; train and test are samples, (X, y)."""
    _, labels = train
    tested = f"{'-':>6}{'-':>9}{'-':>12}"
    if test is not None:
        _, test_labels = test
        commonest = max([0, 1], key=labels.count)
        share = test_labels.count(commonest) / len(test_labels)
        tested = (f"{len(test_labels):6d}{perceptron.accuracy(*test):9.2f}"
                  f"{share:12.2f}")
    print(f"{f'{name} ({perceptron.input_size})':20}"
          f"{len(labels):6d}{len(mistakes):7d}{mistakes[-1]:9d}"
          f"{'yes' if separable else 'no':>10}" + tested)


def _report(name, X, y):
    """Train on three quarters of the samples, test on the others, and print a
    row of the table; return the picture if there are two inputs, or None."""
    train_X, train_y, test_X, test_y = split(X, y)
    test_X = normalize(test_X, like=train_X)
    train_X = normalize(train_X)
    perceptron = Perceptron(len(X[0]))
    mistakes = perceptron.train(train_X, train_y, EPOCHS,
                                schedule=_say_epoch).mistakes
    _say("Deciding whether a line or plane tells the classes apart ...")
    separable = linearly_separable(X, y)
    _say("")
    _print_row(name, perceptron, (train_X, train_y), mistakes, separable,
               (test_X, test_y))
    picture = None
    if perceptron.input_size == 2:
        picture = plot(perceptron, train_X + test_X, train_y + test_y)
    return picture


def _report_data_sets():
    """Report on the data sets here, and draw two of them."""
    print(HEADING)
    for name, gate in ("AND", AND), ("OR", OR), ("XOR", XOR):
        perceptron = Perceptron(2)
        mistakes = perceptron.train(*gate).mistakes
        _print_row(name, perceptron, gate, mistakes,
                   linearly_separable(*gate))
    X, y = penguins()
    _report("Adelie/Gentoo", [inputs[:1] for inputs in X], y)
    picture = _report("Adelie/Gentoo", [inputs[:2] for inputs in X], y)
    _report("Adelie/Chinstrap", *penguins("Adelie", "Chinstrap"))
    _report("Gentoo/others", *penguins("Gentoo", None))
    _report("biopsies", *biopsies())
    perceptron, deck = Perceptron(400, weights=[0] * 400), cards(50)
    mistakes = perceptron.train(*deck, epochs=1).mistakes
    _print_row("cards, once", perceptron, deck, mistakes,
               linearly_separable(*deck), cards(200))
    print(NOTES)
    print("\nBill length and depth, normalized; 0 Adelie, 1 Gentoo:")
    print(picture)
    print("""
The 400 weights after 50 cards, one for each cell of the retina: + above 0,
- below 0, . still 0.  Marks on the left pushed down, on the right pulled up:""")
    for start in range(0, 400, 20):
        line = perceptron.weights[start:start + 20]
        print("    " + " ".join(["-" if weight < 0 else "+" if weight > 0
                                 else "." for weight in line]))
    _report_scaling()


def _report_scaling():
    """Show what one scale for the whole table does, or one for each column."""
    from math import inf
    from statistics import mean, median, pstdev
    X, y = penguins()
    values = [value for inputs in X for value in inputs]
    middle, deviation = mean(values), pstdev(values)
    whole = [[(value - middle) / deviation for value in inputs]
             for inputs in X]
    print("""
One mean and one deviation for the whole table leave the columns as unequal as
they were, and centre none of them; normalize(X) scales each column by itself.
Epochs until Adelie and Gentoo are told apart, median of 7 runs:""")
    for name, table in (("all four measurements, as they are", X),
                        ("one scale for the whole table", whole),
                        ("normalize(X)", normalize(X))):
        epochs = []
        for seed in range(7):
            random.seed(seed)
            mistakes, converged = Perceptron(4).train(table, y, epochs=50)
            epochs.append(len(mistakes) if converged else inf)
        found = median(epochs)
        print(f"    {name:38}{'over 50' if found == inf else found}")


def _report_file(path, **choices):
    """Report on a table of the reader's own: what is what, and the row."""
    _say("Reading the file ...")
    X, y, sentences = read_table(path, **choices)
    _say("")
    for sentence in sentences:
        print(_in_lines(sentence))
    print("Inputs are normalized, and a quarter of the rows kept to test on.\n"
          + HEADING, flush=True)
    picture = _report("these rows", X, y)
    print(NOTES)
    if picture is not None:
        print(picture)


def _in_lines(text):
    """Return some text in ASCII, in lines of 79 columns."""
    import textwrap
    text = text.encode("ascii", "backslashreplace").decode()
    return textwrap.fill(text, 79, break_on_hyphens=False)


def main(arguments=None):
    """Train on the data sets here, or on a file of your own."""
    import argparse
    parser = argparse.ArgumentParser(description=main.__doc__,
                                     argument_default=argparse.SUPPRESS)
    add = parser.add_argument
    add("path", metavar="FILE.csv", nargs="?", default=None)
    add("--label", metavar="COLUMN", help="of the labels; default: the last")
    add("--one", metavar="LABEL", help="becomes 1, and all others 0")
    add("--leave-out", metavar="COLUMN", action="append",
        help="a column that is no input; once for each")
    add("--names", action="store_true",
        help="line 1 holds names, though some are numbers")
    add("--no-names", dest="names", action="store_false",
        help="line 1 is a sample")
    add("--delimiter", metavar="MARK",
        help="between cells, such as ';' or 'tab'; default: a comma")
    choices = vars(parser.parse_args(arguments))
    path = choices.pop("path")
    if choices.get("delimiter") in ("tab", "\\t"):
        choices["delimiter"] = "\t"
    random.seed(1)
    try:
        if path is not None:
            _report_file(path, **choices)
        elif choices:
            parser.error("expected FILE.csv, for which these options are")
        else:
            _report_data_sets()
    except (TypeError, ValueError) as error:
        raise SystemExit(_in_lines(f"error: {error}"))


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



if __name__ == "__main__" and "__file__" in globals():
    run(main)
