# SPDX-License-Identifier: MIT-0 AND CC0-1.0 AND CC-BY-4.0
"""Data to train a perceptron on, with nothing to download.

Each is X, a list of rows of numbers, and y, a list of as many labels, 0 or 1:
gates (AND, OR, XOR, NAND, NOR, XNOR), cards, penguins, biopsies, and tables of
your own.  What is wrong raises TypeError or ValueError, and a file that cannot
be read OSError.  A tour: python3 datasets.py
"""

import argparse
import csv
import os
import random
import statistics
import textwrap
from fractions import Fraction

from perceptron import (GATES, ROWS, Perceptron, as_lists, expect, normalize,
                        plot, run)


# ---- The Historical Context -------------------------------------------------

def cards(count):
    """Return (X, y): cards with a mark in the left half, 0, or the right, 1.

    count: int >= 1, how many cards.
    Returns rows of 400 numbers, line by line of a retina of 20 by 20 cells;
        the mark is 4 by 4 of them, 1s, at a random place in its half.
    Source: inspired by Rosenblatt's demonstration of July 1958, when an IBM
    704 learned to tell such cards apart.  The sizes and places are ours.

    >>> random.seed(1)
    >>> perceptron = Perceptron(400, weights=[0] * 400)
    >>> training = perceptron.train(*cards(50), epochs=1)  # seen once
    >>> perceptron.accuracy(*cards(200))
    0.98
    """
    expect(count >= 1, "count >= 1", count)
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
    expect(a in species and one in species and a != b,
           f"two of {', '.join(species)}", [a, b])
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
    Source: Wisconsin breast cancer data (original), UCI, doi 10.24432/C5HP4Z,
    all complete rows (Wolberg and Mangasarian, 1990).  Licence: CC-BY-4.0.

    >>> X, y = biopsies()
    >>> X[0], y[0], len(X)
    ([5, 1, 1, 1, 2, 1, 3, 1, 1], 0, 683)
    """
    rows = [list(map(int, line.split(","))) for line in BIOPSIES.split()[1:]]
    return [row[:-1] for row in rows], [row[-1] for row in rows]


# ---- Best Practices: samples to test on -------------------------------------

def split(X, y, test=0.25):
    """Return (train_X, train_y, test_X, test_y), the samples shuffled.

    test: 0 < number < 1, the share to test on; no side is left empty.

    >>> train_X, train_y, test_X, test_y = split([[1], [2], [3]], [0, 1, 1])
    >>> len(train_X), len(test_y), sorted(train_X + test_X)
    (2, 1, [[1], [2], [3]])
    """
    X, y = as_lists(X), as_lists(y)
    expect(len(X) == len(y), "as many labels as rows", [len(y), len(X)])
    expect(len(X) > 1, "two samples or more", len(X))
    expect(0 < test < 1, "0 < test < 1", test)
    samples = list(zip(X, y))
    random.shuffle(samples)
    count = min(max(1, round(test * len(X))), len(X) - 1)
    test_X, test_y = map(list, zip(*samples[:count]))
    train_X, train_y = map(list, zip(*samples[count:]))
    return train_X, train_y, test_X, test_y


# ---- Best Practices: a table of your own ------------------------------------

MISSING = ["", "?", "na", "n/a", "#n/a", "<na>", "nan", "null", "none"]


def read_csv(path, label=None, one=None, leave_out=()):
    """Return (X, y) from a file of comma-separated values.

    path: a UTF-8 file.  A first line of words only holds the columns' names.
    label: the column of the labels; None: the last one.
    one: the label that becomes 1, while all others become 0; None: there are
        two, and the larger number, or the later word, becomes 1.
    leave_out: a list of the columns that are no inputs.
    A column has a name or, where there are none, a number from 1.
    """
    return _read(path, label, one, leave_out)[:2]


def _read(path, label, one, leave_out):
    """Return X, y, the inputs' names, and how labels 0 and 1 were written."""
    lines = _lines(path)
    where = f"{path}, line {lines[0][0]}"
    try:
        names = _names(lines)
        place, inputs = _columns(names, label, leave_out)
        X, labels = [], []
        for number, cells in lines:
            where = f"{path}, line {number}"
            _check_layout(cells, len(names))
            X.append([_input(names[i], cells[i]) for i in inputs])
            labels.append(cells[place])
            expect(labels[-1].lower() not in MISSING, "a label in column "
                   + names[place], labels[-1], ": leave out lines without one")
        where = f"{path}, column {names[place]}"
        y, meaning = _zeros_and_ones(labels, one)
    except ValueError as error:
        raise ValueError(f"{where}: {error}") from None
    return X, y, [names[i] for i in inputs], meaning


def _lines(path):
    """Return (number from 1, cells) for each line that is not blank."""
    lines, number = [], 1
    with open(path, encoding="utf-8-sig", errors="replace", newline="") as f:
        reader = csv.reader(f, strict=True)
        try:
            for cells in reader:
                cells = [cell.strip() for cell in cells]
                if any(cells):
                    lines.append((number, cells))
                number = reader.line_num + 1  # A quoted cell may go on.
        except csv.Error:
            raise ValueError(f"{path}, line {number}: expected each quote to "
                             "be closed where its cell ends") from None
    expect(lines, "a line for each sample", path)
    return lines


def _names(lines):
    """Return the names of the columns, off the first line, or 1, 2, 3, ..."""
    cells = lines[0][1]
    _check_layout(cells)
    expect("" not in cells, "no empty cell", cells, ": leave out commas at "
           "the end, and an index (pandas: index=False, R: row.names=FALSE)")
    numbers = [str(i) for i in range(len(cells) + 1)]
    counted = cells[:-1] == numbers[:-2]  # 0, 1, 2, ..., and then the label
    is_pair = len(cells) == 2 and cells[1] != "1"  # 0,yes is a sample.
    expect(is_pair or not counted, "names", cells, ", which only count: if "
           "they are names, leave them out (pandas: header=False); if they "
           "are a sample, put names above it")
    if any(_number(cell) is not None for cell in cells):
        for cell, last in zip(cells, lines[-1][1]):
            expect(_number(cell) is not None or _number(last) is None,
                   "names without a number, or a sample", cells,
                   ": mend this line, or leave it out")
        return numbers[1:]
    expect(any(cell.lower() not in MISSING for cell in cells[:-1]),
           "names or numbers", cells, ": leave out lines with missing cells")
    expect(len(lines) > 1, "samples below the names", "nothing")
    del lines[0]
    return cells


def _columns(names, label, leave_out):
    """Return the place of the label and the places of the inputs."""
    label = names[-1] if label is None else str(label)
    out = [leave_out] if isinstance(leave_out, (str, int)) else leave_out
    used, there = [label, *map(str, out)], ", ".join(names)
    for name in used:
        expect(names.count(name) == 1, "one column's name, of " + there, name)
    inputs = [i for i, name in enumerate(names) if name not in used]
    expect(inputs and used.count(label) == 1, "inputs and a label left", used)
    return names.index(label), inputs


def _check_layout(cells, size=None):
    """Refuse a line that is not so many cells with commas between them."""
    text = ",".join(cells)
    last = cells[-1].replace("\t", ";").split(";")
    expect("\ufffd" not in text, "UTF-8", text, ": save it as that")
    expect(text[0] != "#" or len(cells) == size, "samples or names", text,
           ": leave out lines that begin with #, or the # before names")
    expect(len(cells) > 1 and (len(last) == 1 or _number(last[0]) is None),
           "cells with commas between them", text)
    expect(size in (None, len(cells)), f"{size} cells, as in the first line",
           len(cells), "; if R left out a name there: row.names=FALSE")


def _input(name, cell):
    """Return the number in a cell of an input, or say what helps."""
    number = _number(cell)
    if number is not None:
        return number
    out = f'put "{name}" into leave_out, or add --leave-out "{name}"'
    remedy = (f'if these are the labels, say label="{name}" or --label '
              f'"{name}"; if they are no input, {out}')
    if cell == name:
        remedy = "the names stand here again: leave this line out"
    elif cell.lower() in MISSING:
        remedy = "leave out lines with missing cells"
    elif cell[0].isdigit():
        remedy = f"write numbers like 1000.5; if this is no input, {out}"
    raise ValueError(f"column {name}: expected a number, not {cell!r:.40}: "
                     + remedy)


def _number(cell):
    """Return the number in a cell, below 1e100, or None if there is none."""
    try:
        number = float(cell.replace("_", "?"))  # Python would read 1_1 as 11.
    except ValueError:
        return None
    return number if abs(number) < 1e100 else None


def _zeros_and_ones(labels, one):
    """Return a 0 or 1 for each label, and how [0, 1] were written."""
    written = {}
    for label in labels:
        written.setdefault(_kind(label), label)
    kinds = sorted(written, key=lambda kind: (isinstance(kind, str), kind))
    shown = ", ".join(repr(written[kind]) for kind in kinds[:5])
    last = written[kinds[-1]]
    expect(len(kinds) > 1, "two labels", shown)
    expect(len(kinds) == 2 or one is not None, "two labels", len(kinds),
           f' ({shown}): choose what becomes 1, as one="{last}" or --one '
           f'"{last}"; or the column of labels, by label or --label')
    one = kinds[-1] if one is None else _kind(str(one))
    expect(one in kinds, f"one of the labels, {shown}", one)
    zero = " or ".join(written[kind] for kind in kinds if kind != one)
    return [int(_kind(label) == one) for label in labels], [zero, written[one]]


def _kind(label):
    number = _number(label)
    return label.lower() if number is None else number  # Yes is yes, 1.0 is 1.


# ---- Moving Beyond Binary Classification ------------------------------------

def linearly_separable(X, y):
    """Return whether some line (or plane) tells the classes apart: a proof.

    X, y: samples as for Perceptron.train, taken for exactly what they are.

    Each sample becomes an arrow: its inputs and a 1 for the bias, times -1 if
    its label is 0.  Weights are right about a sample if their dot product with
    its arrow is above 0; if a sum of 0 is right, a smaller bias is as good.
    Mix the arrows: add them up, each with a share of 0 or more, the shares 1
    in all.  Either some weights are right about all samples, or some mixture
    is zero (Gordan, 1873).  The mixture nearest to zero tells which:
    It is not zero: its dot product with every arrow is above 0, or else a step
        towards that arrow would come nearer.  As weights, it is right: True.
    It is zero: any weights have the dot product 0 with it, so not one above 0
        with each arrow in it.  No weights are right about them all: False.
    The walk to it (Wolfe, 1976, Mathematical Programming 11: 128-149): take in
    the arrow that the mixture, as weights, gets most wrong; go towards the
    nearest mixture of those in hand; drop arrows whose share is 0; again.  It
    comes nearer each time, so no set of arrows is held twice, and it ends.

    >>> X = [[1], [2], [3]]
    >>> linearly_separable(X, [0, 1, 1]), linearly_separable(X, [0, 1, 0])
    (True, False)
    """
    arrows = _arrows(X, y)
    held, shares = [arrows[0]], [Fraction(1)]
    while True:
        mixture = [_dot(_whole(shares), column) for column in zip(*held)]
        worst = min(arrows, key=lambda arrow: _dot(mixture, arrow))
        if _dot(mixture, worst) > 0:
            return True
        if not any(mixture):
            return False
        held, shares = _nearest_to_zero(held + [worst], shares + [0])


def _arrows(X, y):
    """Return the samples as arrows of whole numbers."""
    X, y = as_lists(X), as_lists(y)
    expect(len(X) == len(y), "as many labels as rows", [len(y), len(X)])
    expect(len(X) > 0, "rows in X", X)
    size = len(_exact(X[0]))
    expect(size > 0, "a list of numbers in row 0", X[0])
    arrows = []
    for row, (inputs, label) in enumerate(zip(X, y)):
        numbers = _exact(inputs)
        expect(len(numbers) == size, f"{size} finite numbers in row {row}",
               inputs)
        expect(label in (0, 1), f"a label 0 or 1 in row {row}", label)
        sign = 1 if label == 1 else -1
        arrows.append(_whole([sign * number for number in numbers + [1]]))
    return arrows


def _exact(inputs):
    """Return the inputs as fractions, or [] if they are no list of numbers."""
    inputs = as_lists(inputs)
    if not isinstance(inputs, (list, tuple)) or str in map(type, inputs):
        return []
    try:
        return [Fraction(as_lists(value)) for value in inputs]
    except (TypeError, ValueError, OverflowError):  # None, NaN, infinity
        return []


def _whole(numbers):
    """Return whole numbers in the same proportions as these fractions."""
    stretch = Fraction(1)
    for number in numbers:
        stretch *= (stretch * number).denominator
    return [int(stretch * number) for number in numbers]


def _nearest_to_zero(held, shares):
    """Return the arrows of the mixture nearest to zero, and their shares."""
    goal = _nearest_on_flat(held)
    while min(goal) < 0:
        # Walk there until a share becomes 0; drop that arrow, look again.
        step = min(share / (share - end)
                   for share, end in zip(shares, goal) if end < 0)
        shares = [share + step * (end - share)
                  for share, end in zip(shares, goal)]
        held = [arrow for arrow, share in zip(held, shares) if share > 0]
        shares = [share for share in shares if share > 0]
        goal = _nearest_on_flat(held)
    return ([arrow for arrow, share in zip(held, goal) if share > 0],
            [share for share in goal if share > 0])


def _nearest_on_flat(held):
    """Return shares, below 0 perhaps, of the mixture nearest to zero: all
    arrows have the same dot product with it; and the shares are 1 in all."""
    equations = [[_dot(a, b) for b in held] + [1, 0] for a in held]
    equations.append([1] * len(held) + [0, 1])
    return _solve(equations)[:-1]


def _solve(equations):
    """Return the unknowns of equations in whole numbers: no division leaves a
    rest (Bareiss, 1968, Mathematics of Computation 22: 565-578)."""
    before = 1
    for k in range(len(equations)):
        swap = next(i for i in range(k, len(equations)) if equations[i][k])
        equations[k], equations[swap] = equations[swap], equations[k]
        pivot = equations[k]
        for i, row in enumerate(equations):
            if i != k:
                equations[i] = [(pivot[k] * a - row[k] * b) // before
                                for a, b in zip(row, pivot)]
        before = pivot[k]
    return [Fraction(row[-1], before) for row in equations]


def _dot(a, b):
    return sum(x * y for x, y in zip(a, b))


# ---- The Tour: python3 datasets.py ------------------------------------------

HEADING = "%-20s%6s%7s%9s%10s%6s%9s%12s" % (
    "data (inputs)", "train", "epochs", "mistakes", "separable", "test",
    "accuracy", "most common")
NOTES = """\
train, test: rows; mistakes: of the last epoch; separable: by a line or plane,
all rows, proved; most common: the accuracy of the commonest label alone"""


def _report(name, X, y):
    """Train on three quarters of the samples, test on the rest, and print a
    line of the table; return the picture, if there are two inputs."""
    size = len(X[0])
    print(f"{name} ({size})".ljust(20), end="", flush=True)
    train_X, train_y, test_X, test_y = split(X, y)
    train_X, test_X = normalize(train_X), normalize(test_X, like=train_X)
    perceptron = Perceptron(size)
    mistakes = perceptron.train(train_X, train_y, epochs=100).mistakes
    separable = "yes" if linearly_separable(X, y) else "no"
    accuracy = perceptron.accuracy(test_X, test_y)
    most_common = test_y.count(max([0, 1], key=train_y.count)) / len(test_y)
    print(f"{len(train_X):6d}{len(mistakes):7d}{mistakes[-1]:9d}"
          f"{separable:>10}{len(test_X):6d}{accuracy:9.2f}{most_common:12.2f}")
    if size == 2:
        return "\n\n" + plot(perceptron, train_X + test_X, train_y + test_y)
    return ""


def _report_data_sets():
    """Report on the data sets here, and draw one of them."""
    print(HEADING)
    X, y = penguins()
    _report("Adelie/Gentoo", [inputs[:1] for inputs in X], y)
    picture = _report("Adelie/Gentoo", [inputs[:2] for inputs in X], y)
    _report("Adelie/Chinstrap", *penguins("Adelie", "Chinstrap"))
    _report("Gentoo/others", *penguins("Gentoo", None))
    _report("biopsies", *biopsies())
    print(NOTES)
    print("\nBill length and depth, normalized; 0 Adelie, 1 Gentoo:" + picture)


def _report_file(path, X, y, names, labels):
    """Report on a table of the reader's own."""
    name = os.path.basename(path)
    while len(ascii(name)) > 15:
        name = name[1:]
    print(HEADING)
    picture = _report(ascii(name)[1:-1], X, y)
    print(NOTES + picture)
    numbers = list(range(len(X) + 1))
    for name, column in zip(names, zip(*X)):
        if list(column) in (numbers[:-1], numbers[1:]):
            print(f"\nColumn {name!a} only counts the rows, and is probably "
                  f'no input:\n--leave-out "{ascii(name)[1:-1]}"')
    print(f"\nLabel 0 is {labels[0][:20]!a}, label 1 is {labels[1][:20]!a}.")
    print("Inputs are normalized; the rows to test on were kept back.")


def _scaling_lesson():
    """Show what one scale for the whole table does, or one for each column."""
    X, y = penguins()
    values = [value for inputs in X for value in inputs]
    mean, deviation = statistics.mean(values), statistics.pstdev(values)
    whole = [[(value - mean) / deviation for value in inputs] for inputs in X]
    print("""
One mean and one deviation for the whole table leave the columns as unequal as
they were, and centre none of them; normalize(X) scales each column by itself.
Epochs until Adelie and Gentoo are told apart, median of 21 runs:""")
    for name, table in (("all four measurements, as they are", X),
                        ("one scale for the whole table", whole),
                        ("normalize(X)", normalize(X))):
        epochs = []
        for seed in range(21):
            random.seed(seed)
            mistakes, converged = Perceptron(4).train(table, y, epochs=100)
            epochs.append(len(mistakes) if converged else float("inf"))
        median = statistics.median(epochs)
        print(f"    {name:38}{median if median <= 100 else 'over 100'}")


def main(arguments=None):
    """Train on penguins and biopsies, or on a file of your own."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    add = parser.add_argument
    add("csv", metavar="FILE.csv", nargs="?", help="inputs and a label a line")
    add("--label", metavar="COLUMN", help="of the labels; default: the last")
    add("--one", metavar="LABEL", help="becomes 1, and all others 0")
    add("--leave-out", metavar="COLUMN", nargs="+", default=[],
        action="append", help="columns that are no inputs")
    given = parser.parse_args(arguments)
    leave_out = [name for names in given.leave_out for name in names]
    if given.csv is None and (given.label or given.one or leave_out):
        parser.error("expected FILE.csv before --label, --one, --leave-out")
    random.seed(1)
    if given.csv is None:
        _report_data_sets()
        _scaling_lesson()
        return
    try:
        table = _read(given.csv, given.label, given.one, leave_out)
    except (OSError, ValueError) as error:
        text = f"error: {error}".encode("ascii", "backslashreplace").decode()
        raise SystemExit(textwrap.fill(text, 79, replace_whitespace=False,
                                       break_on_hyphens=False))
    _report_file(given.csv, *table)


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
