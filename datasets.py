# SPDX-License-Identifier: MIT-0 AND CC0-1.0 AND CC-BY-4.0
"""Data to train a perceptron on, with nothing to download.

Each is X, a list of rows of numbers, and y, a list of as many labels, 0 or 1:
gates (AND, OR, XOR, NAND, NOR, XNOR), cards, penguins, biopsies, and tables of
your own.  What is wrong raises TypeError or ValueError, and a file that cannot
be read OSError.  A tour: python3 datasets.py
"""

import argparse
import csv
import io
import os
import random
import re
import statistics
import textwrap
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from math import gcd, inf, isfinite
from numbers import Integral
from operator import mul

from perceptron import (GATES, ROWS, Perceptron, as_lists, check_samples,
                        normalize, plot, run)


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

    X, y: lists of the same length, 2 or more.  The labels may be anything.
    test: 0 < number < 1, the share to test on; no side is left empty.

    >>> train_X, train_y, test_X, test_y = split([[1], [2], [3]], [0, 1, 1])
    >>> len(train_X), len(test_y), sorted(train_X + test_X)
    (2, 1, [[1], [2], [3]])
    """
    X, y = as_lists(X), as_lists(y)
    for table in X, y:
        if not isinstance(table, (list, tuple)):
            raise TypeError(f"expected lists, not {table!r:.60}")
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


# ---- Best Practices: a table of your own ------------------------------------

MISSING = ["", "?", ".", "na", "n/a", "#n/a", "<na>", "nan", "null", "none",
           "\\n", "#div/0!"]


def read_csv(path, label=None, one=None, leave_out=(), names=None):
    """Return (X, y) from a file of comma-separated values.

    path: a UTF-8 file.
    label: the column of the labels; None: the last one.
    one: the label that becomes 1, while all others become 0; None: there are
        two, and the larger number, or the later word, becomes 1.
    leave_out: a list of the columns that are no inputs.
    names: whether line 1 holds the columns' names; None: the file tells, or
        else it is asked for.
    A column has a name or, where there is none, a number from 1.
    """
    X, y, _ = _read(path, label, one, leave_out, names)
    return X, y


def _read(path, label, one, leave_out, names):
    """Return X, y, and sentences that tell what was taken for what."""
    try:
        text = _text(path)
        _check_commas(text)
        lines = _lines(text)
        _check_layout(lines)
        names, lines, choice = _names(lines, names)
        place, inputs = _choose(names, label, leave_out)
        line_numbers = [number for number, _ in lines]
        columns = list(zip(*[cells for _, cells in lines]))
        y, meaning = _labels(columns, place, line_numbers, one, names)
        input_names = [names[i] for i in inputs]
        X = _inputs([columns[i] for i in inputs], line_numbers, input_names,
                    y)
    except (ValueError, csv.Error) as error:
        raise ValueError(f"{path}: {error}") from None
    choices = [choice, f"Inputs ({len(inputs)}): {_some(input_names)}.",
               f"Label column {names[place]!r}: {meaning}."]
    for i, name, column in zip(inputs, input_names, zip(*X)):
        if _may_number_rows(column, is_first=(i == 0)):
            choices.append(
                f"Column {name!r} has another whole number in every row.  It "
                "is an input unless you leave it out (--leave-out).")
    return X, y, choices


def _text(path):
    """Return what a file holds, if it is text and no known other format."""
    with open(path, "rb") as file:
        data = file.read()
    if data.startswith(b"PK\x03\x04"):
        raise ValueError("expected text, not a zip archive, as which an .xlsx "
                         "workbook is written, too: save the table as CSV")
    if data.startswith(b"\x1f\x8b"):
        raise ValueError("expected text, not a gzip archive: unpack it")
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = data.decode("utf-8").lstrip("\ufeff")  # a byte order mark
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ValueError(f"line {line}: expected UTF-8, not the byte "
                         f"{data[error.start]:#x}: save it as UTF-8") from None
    if "\0" in text:
        raise ValueError("expected text in UTF-8, not the character NUL")
    if text.strip() == "":
        raise ValueError("expected a line for each sample, not an empty file")
    if re.search(r"(?im)^\s*@relation\b", text):
        raise ValueError("expected CSV, not ARFF (it has a line @relation): "
                         "delete all lines up to and with @data, and those "
                         "that begin with %, and say names=False (--no-names)")
    if re.match(r"\s*[\[{]\s*[\[{\"]", text):
        raise ValueError("expected CSV, not JSON: save the table as CSV")
    if text.lower().startswith("sep="):
        raise ValueError("line 1: sep= is for spreadsheet programs alone: "
                         "leave this line out")
    return text


def _check_commas(text):
    """Refuse semicolons, tabs or blanks in the place of commas.

    Line 1 may be of another size: R writes no name above the rows' names.
    """
    start = [line.rstrip()[:100000] for line in text.split("\n")[:100]]
    by_commas = [row for row in csv.reader(start) if any(row)]
    sizes = {len(row) for row in by_commas}
    for mark, name in (";", "semicolons"), ("\t", "tabs"), (" ", "blanks"):
        reader = csv.reader(start, delimiter=mark, skipinitialspace=True)
        by_mark = [row for row in reader if any(row)]
        by_mark_sizes = {len(row) for row in by_mark[1:]}
        commas = [cell for row in by_mark for cell in row if "," in cell]
        numbers = [cell for cell in commas
                   if re.fullmatch(r"[-+]?\d+,\d+", cell.strip())]
        fits = len(by_mark_sizes) == 1 and by_mark_sizes != {1}
        no_commas = sizes == {1}
        uneven_commas = mark != " " and len(sizes) > 1
        last = None if mark != " " else -1  # A label may well have a blank.
        commas_in_numbers = commas == numbers and any(
            mark in cell for row in by_commas for cell in row[:last])
        if fits and (no_commas or uneven_commas or commas_in_numbers):
            raise ValueError("expected numbers such as 1000.5, and commas "
                             f"between the cells, not {name}: save the table "
                             "like that")


def _lines(text):
    """Return (number from 1, cells) for each line that is not blank."""
    lines, number = [], 1
    reader = csv.reader(io.StringIO(text), strict=True,
                        skipinitialspace=True)
    try:
        for cells in reader:
            cells = [cell.strip() for cell in cells]
            if any(cells):
                lines.append((number, cells))
            number = reader.line_num + 1  # A quoted cell may go on.
    except csv.Error as error:
        raise ValueError(f"line {number}: expected each quote to be closed "
                         "where its cell ends, and cells of at most "
                         f"{csv.field_size_limit()} characters ({error})"
                         ) from None
    if len(lines) < 2:
        raise ValueError("expected two lines or more with something in them")
    return lines


def _check_layout(lines):
    """Refuse lines that are not all of the same size, 2 cells or more."""
    line_numbers, rows = zip(*lines)
    first = rows[0]
    sizes = [len(cells) for cells in rows]
    usual = Counter(sizes).most_common(1)[0][0]
    if usual == 1:
        place = sizes.index(1)
        raise ValueError(f"line {line_numbers[place]}: expected cells with "
                         f"commas between them, not {rows[place][0]!r:.60}")
    if len(first) != usual:
        before = sizes.index(usual)  # how many lines stand before the table
        where = _some_lines(range(before), line_numbers)
        raise ValueError(
            f"{where}: expected {usual} cells, as in other lines, not "
            f"{len(first)}: leave out what is no line of the table"
            + _if_it_is_one(first, rows[1:], usual))
    for number, size in zip(line_numbers, sizes):
        if size != usual:
            raise ValueError(f"line {number}: expected {usual} cells, as in "
                             f"line {line_numbers[0]}, not {size}")
    filled = [cell for cell in first if cell]
    if len(filled) == 1 and usual > 2:
        raise ValueError(f"line {line_numbers[0]}: expected names or a sample,"
                         f" not one cell alone ({filled[0]!r:.60}): leave this"
                         " line out")


def _if_it_is_one(first, below, usual):
    """Return what may be done if a first line of another size is one of the
    table: there are commas too many or too few."""
    if len(first) == usual + 1 and not first[-1]:
        return "; if this line ends in a comma, take that off"
    if len(first) > usual:
        return ""
    cure = "; if numbers have commas, write 1000 for 1,000, and 1.5 for 1,5"
    if len(first) == usual - 1:
        if not any(cells[-1] for cells in below):
            return "; if the lines below end in a comma, take these off"
        if len({cells[0] for cells in below}) == len(below):
            return ("; if each line below begins with a name of the row, as R "
                    "writes it, put a name for these in front" + cure)
    return cure


def _names(lines, names):
    """Return the columns' names, the lines of samples, and what was chosen."""
    (number, first), below = lines[0], lines[1:]
    if names not in (None, True, False):
        raise TypeError(f"expected names=True, False or None, not {names!r}")
    if names is None:
        others = [cells for _, cells in below if cells != first]
        names = _are_names(first, list(zip(*others)))
    if names is None:
        raise ValueError(
            f"line {number} ({_some(first)}) may hold the columns' names or a "
            "sample: say names=True (--names) or names=False (--no-names); if "
            "it is neither, leave it out")
    if not names:
        numbers = [str(place) for place in range(1, len(first) + 1)]
        return numbers, lines, f"No names: columns are 1 to {len(first)}."
    for other, cells in below:
        if cells == first:
            raise ValueError(f"line {other}: the names of line {number} stand "
                             "here again: leave this line out")
    names = [name or str(place) for place, name in enumerate(first, 1)]
    return names, below, f"Names: from line {number}."


def _are_names(first, columns):
    """Return whether these cells name these columns; None: no telling.

    Names are words, above columns of numbers, or such as stand nowhere below.
    """
    words_above_numbers = words_again = 0
    numbers_above_numbers = new_words = False
    for cell, column in zip(first, columns):
        below = [other.lower() for other in column if other]
        numbers = [other for other in below if _number(other) is not None]
        above_numbers = 2 * len(numbers) > len(below)
        if cell.lower() in MISSING:
            continue
        if _number(cell) is not None:
            if above_numbers:
                numbers_above_numbers = True
        elif above_numbers:
            words_above_numbers += 1
        elif cell.lower() in below:
            words_again += 1
        else:
            new_words = True
    if words_above_numbers > words_again and not numbers_above_numbers:
        return True
    if words_above_numbers > 0:
        return None
    if not numbers_above_numbers:
        return True if new_words and words_again == 0 else None
    if new_words and words_again == 0 or _may_name(first):
        return None
    return False


def _may_name(first):
    """Return whether numbers may be names: 1990, 2000, 2010 and other whole
    ones that grow, or 0, 1, ..., as pandas names columns without a name."""
    numbers = [_number(cell) for cell in first[:-1]]
    numbers = [number for number in numbers if number is not None]
    filled = [cell for cell in first if cell]
    counted = [str(place) for place in range(len(filled))]
    return _are_whole(numbers) and _grow(numbers) or filled == counted


def _are_whole(numbers):
    """Return whether these are three numbers or more, all of them whole."""
    return len(numbers) > 2 and all(n == int(n) for n in numbers)


def _grow(numbers):
    """Return whether each number is larger than the one before."""
    return all(a < b for a, b in zip(numbers, numbers[1:]))


def _choose(names, label, leave_out):
    """Return the place of the label, and the places of the inputs."""
    if leave_out is None:
        leave_out = []
    if isinstance(leave_out, (str, int)):
        leave_out = [leave_out]
    out = [str(name) for name in leave_out]
    asked = out if label is None else out + [str(label)]
    for name in asked:
        if names.count(name) > 1:
            raise ValueError(f"{names.count(name)} columns are called "
                             f"{name!r}, by name or by number: write other "
                             "names in line 1")
        if name not in names:
            raise ValueError(f"expected the name of one column, of "
                             f"{_some(names)}, not {name!r}")
    place = len(names) - 1 if label is None else names.index(str(label))
    inputs = [i for i, name in enumerate(names)
              if i != place and name not in out]
    if names[place] in out or not inputs:
        raise ValueError(f"expected a label and one input or more to be left, "
                         f"of {_some(names)}")
    return place, inputs


def _labels(columns, place, line_numbers, one, names):
    """Return a 0 or 1 for each label, and what 0 and 1 mean, in words."""
    cells, name = columns[place], names[place]
    wanted = None if one is None else _kind(str(one))
    cell_kinds = [_kind(cell) for cell in cells]
    written = _written(cells, cell_kinds, wanted)
    kinds = sorted(written, key=lambda kind: (isinstance(kind, str), kind))
    shown = _some([repr(written[kind]) for kind in kinds])
    missing = [i for i, kind in enumerate(cell_kinds) if kind not in written]
    unknown = ""
    if missing and kinds:
        unknown = _unknown(cells, missing, line_numbers)
    if len(kinds) < 2 or len(kinds) > 2 and one is None:
        raise ValueError(f"column {name!r}: expected two labels, not "
                         f"{len(kinds)} ({shown}): "
                         + _other_labels(columns, names, kinds) + unknown)
    if unknown:
        raise ValueError(f"column {name!r}: expected a label in every line: "
                         f"where none is known, leave the line out{unknown}")
    if one is None:
        wanted = kinds[-1]
    if wanted not in kinds:
        raise ValueError(f"column {name!r}: expected one of the labels "
                         f"{shown}, not {one!r}")
    y = [int(kind == wanted) for kind in cell_kinds]
    others = [repr(written[kind]) for kind in kinds if kind != wanted]
    zeros, ones, rows = y.count(0), y.count(1), len(y)
    return y, (f"0 is {_some(others)} ({zeros} of {rows} rows); "
               f"1 is {written[wanted]!r} ({ones} of {rows})")


def _written(cells, kinds, wanted=None):
    """Return how each kind of label is written where it stands first.

    One that looks missing is none, unless it is the one that is wanted.
    """
    written = {}
    for cell, kind in zip(cells, kinds):
        if kind == wanted or kind not in MISSING:
            written.setdefault(kind, cell)
    return written


def _unknown(cells, missing, line_numbers):
    """Return where labels are missing, and when they are labels after all."""
    where = _some_lines(missing, line_numbers)
    return (f"; {cells[missing[0]]!r}, as in {where} ({len(missing)} of its "
            f"{len(cells)} cells), is a class only if one= (--one) names it, "
            "or if it is written as another word")


def _other_labels(columns, names, kinds):
    """Return what to do where a column has not two kinds of labels."""
    cure = "name another column by label= (--label)"
    if not kinds:
        cure += ", and this one in leave_out= (--leave-out)"
    elif 1 < len(kinds) <= min(20, len(columns[0]) / 2):
        cure += ", or the one that becomes 1 by one= (--one)"
    else:  # It may be a quantity.
        cure += ", or add one with two labels, such as low and high"
    if len(kinds) > 1:
        cure = ("if one of these is no label, correct it or leave out its "
                "line; if all are, " + cure)
    two = [name for name, cells in zip(names, columns)
           if len(_written(cells, map(_kind, cells))) == 2]
    if two:
        cure += f"; columns with two labels: {_some(two)}"
    return cure


def _inputs(columns, line_numbers, names, y):
    """Return rows of numbers, or say which columns are not all numbers."""
    table, words, gaps, places = [], [], [], set()
    for name, cells in zip(names, columns):
        numbers = [_number(cell) for cell in cells]
        table.append(numbers)
        bad = [place for place, number in enumerate(numbers) if number is None]
        known = [cell for cell in cells if cell.lower() not in MISSING]
        count = len(cells) - len(bad)
        if count == 0 or 2 * count < len(known):
            kinds = _some(sorted({repr(cells[place]) for place in bad}),
                          most=3, longest=20)
            words.append(f"column {name!r} holds {kinds}")
        elif bad:
            places.update(bad)
            gaps.append(
                f"column {name!r} holds {cells[bad[0]]!r:.40} in line "
                f"{line_numbers[bad[0]]} ({len(bad)} of its {len(cells)} "
                "cells hold no number)")
    if words:
        found = _some(words, between="; ", most=15, longest=400)
        raise ValueError(
            f"expected numbers, but {found}: name the labels by "
            "label= (--label), and what is no input by leave_out= "
            "(--leave-out); or write what it holds as numbers, such as "
            "1000.5, two words as 0 and 1")
    if gaps:
        found = _some(gaps, between="; ", longest=400)
        raise ValueError(f"expected numbers, but {found}: "
                         + _without_gaps(sorted(places), line_numbers, y))
    return [list(row) for row in zip(*table)]


def _without_gaps(places, line_numbers, y):
    """Return what can be left out so that every cell holds a number: lines,
    with what they cost, if they are few and leave both classes; or columns."""
    gone = [y[place] for place in places]
    zeros, ones = y.count(0), y.count(1)
    columns = "such a column by leave_out= (--leave-out)"
    cure = ("correct such cells where the number is known (1000.5 for "
            "'1,000.5'), or leave out ")
    if gone.count(0) == zeros or gone.count(1) == ones:
        return (f"{cure}{columns}; without all these lines no sample of "
                "one class would be left")
    if len(places) > 100:
        return f"{cure}{columns}; such cells are in {len(places)} lines"
    return (f"{cure}{_some_lines(places, line_numbers)} of the file "
            f"({gone.count(0)} of {zeros} samples with label 0, "
            f"{gone.count(1)} of {ones} with label 1), or {columns}")


def _number(cell):
    """Return the finite number in a cell, or None if there is none."""
    try:
        number = float(cell)
    except ValueError:
        return None
    # Python would also read 1_000, which is not a number to others.
    return number if isfinite(number) and "_" not in cell else None


def _kind(label):
    """Return what makes two labels one: Yes is yes, and 1.0 is 1."""
    if re.fullmatch(r"[-+]?[0-9]{1,300}", label):
        return int(label)  # A float would round a long one.
    number = _number(label)
    return label.lower() if number is None else number


def _may_number_rows(column, is_first):
    """Return whether these may be numbers of rows: whole, and growing or, in
    the first column, all different."""
    return _are_whole(column) and (
        _grow(column) or is_first and len(set(column)) == len(column))


def _some_lines(places, line_numbers):
    """Return the numbers of the lines at these places in words."""
    numbers = _some([line_numbers[place] for place in places], most=100)
    return f"line {numbers}" if len(places) == 1 else f"lines {numbers}"


def _some(items, between=", ", most=5, longest=40):
    """Return the first of these in words, and how many more there are."""
    words = [str(item) for item in items[:most]]
    words = [word if len(word) <= longest else word[:longest] + "..."
             for word in words]
    more = len(items) - most
    return between.join(words) + (f" and {more} more" if more > 0 else "")


# ---- Moving Beyond Binary Classification ------------------------------------

def linearly_separable(X, y):
    """Return whether some line (or plane) tells the classes apart: exactly.

    X, y: samples as for Perceptron.train.  A float counts as the decimal that
        Python shows for it: 0.1 is one tenth.

    Each sample becomes a vector: its inputs and a 1 for the bias, times -1 if
    its label is 0.  Weights are right about a sample if their dot product with
    its vector (the sum of weight * value) is above 0; where a sum of 0 will
    do, a bias that is a little smaller does as well.
    A convex combination adds vectors up, each times a coefficient of 0 or
    more, the coefficients 1 in all.  Either some weights are right about all
    samples, or some convex combination is zero (Gordan, 1873): any weights
    have the dot product 0 with it, so not one above 0 with all its vectors.
    Floats guess such weights, or such a combination; integers then decide
    whether the guess is right.  Where it is not, exact fractions search.

    >>> X = [[1], [2], [3]]
    >>> linearly_separable(X, [0, 1, 1]), linearly_separable(X, [0, 1, 0])
    (True, False)
    """
    vectors = _vectors(X, y)
    active, weights = _guess(vectors)
    if _are_right(weights, vectors):
        return True
    if _cancel_out(active):
        return False
    _, weights = _walk(vectors, _solve_exactly)
    return _are_right(weights, vectors)


def _vectors(X, y):
    """Return the samples as vectors of integers."""
    check_samples(X, y)
    vectors = []
    for inputs, label in zip(as_lists(X), as_lists(y)):
        numbers = [_as_written(value) for value in as_lists(inputs)]
        vectors.append([n if label == 1 else -n
                        for n in _integers(numbers + [1])])
    return vectors


def _as_written(value):
    if isinstance(value, Integral):
        return int(value)  # NumPy's integers have an end.
    if isinstance(value, Fraction):
        return value
    return Fraction(Decimal(repr(float(value))))


def _guess(vectors):
    """Return vectors that may cancel out, and weights that may be right.

    Each column is divided by its largest number, and then each vector by its
    length: this changes no answer, and all numbers are of one size.
    """
    largest = [max(map(abs, column)) or 1 for column in zip(*vectors)]
    rounded = []
    for vector in vectors:
        values = [value / top for value, top in zip(vector, largest)]
        length = _dot(values, values) ** 0.5 or 1.0  # 0, if rounded away
        rounded.append([value / length for value in values])
    active, weights = _walk(rounded, _solve_rounded)
    exact = [Fraction(weight) / top for weight, top in zip(weights, largest)]
    return [vectors[i] for i in active], _integers(exact)


def _are_right(weights, vectors):
    """Return whether all these vectors have a dot product above 0 with it."""
    return all(_dot(weights, vector) > 0 for vector in vectors)


def _cancel_out(active):
    """Return whether this shows that these vectors cancel out: that a convex
    combination of them is zero."""
    coefficients = _nearest_in_flat(active, _solve_exactly)
    return (coefficients is not None and min(coefficients) >= 0
            and not any(_combine(_integers(coefficients), active)))


def _walk(vectors, solve):
    """Return an active set, and its convex combination, on the way to the one
    nearest to zero (Wolfe, 1976, Mathematical Programming 11: 128-149).

    solve: _solve_exactly or, quick but not sure to arrive, _solve_rounded.

    The combination, taken as weights, either is right about all vectors, or
    is zero, or else there is a vector with which its dot product is 0 or less:
    then this vector is added to the active set, and brings it nearer to zero.
    Exactly, the walk ends.  The new vector lies outside the flat through the
    active ones, as they all have the same dot product with the combination,
    above 0; so the equations of _nearest_in_flat have one solution.  The new
    coefficient in it is above 0, so the way there is open.  Each round comes
    nearer to zero, so no active set is met twice; and there are finitely many.
    """
    active, coefficients, before = [0], [1], inf
    while True:
        nearest = _combine(coefficients, [vectors[i] for i in active])
        distance = _dot(nearest, nearest)
        products = [_dot(nearest, vector) for vector in vectors]
        new = products.index(min(products))
        # The last two never happen where nothing is rounded.
        if (products[new] > 0 or distance == 0
                or distance >= before or new in active):
            return active, nearest
        before = distance
        nearer = _step(vectors, active + [new], coefficients + [0], solve)
        if nearer is None:
            return active, nearest
        active, coefficients = nearer


def _step(vectors, active, coefficients, solve):
    """Return the active set and the coefficients of a combination nearer to
    zero, or None where rounded equations cannot be solved."""
    while True:
        goal = _nearest_in_flat([vectors[i] for i in active], solve)
        if goal is None:
            return None
        if min(goal) >= 0:
            return _positive(active, goal)
        # Go there until a coefficient is 0, drop its vector, and look again.
        part, first = min((now / (now - end), i) for i, (now, end)
                          in enumerate(zip(coefficients, goal)) if end < 0)
        coefficients = [now + part * (end - now)
                        for now, end in zip(coefficients, goal)]
        coefficients[first] = 0  # as it is, where nothing is rounded
        active, coefficients = _positive(active, coefficients)


def _positive(active, coefficients):
    """Return the part of an active set with coefficients above 0, and them."""
    return ([i for i, value in zip(active, coefficients) if value > 0],
            [value for value in coefficients if value > 0])


def _nearest_in_flat(vectors, solve):
    """Return coefficients, 1 in all but perhaps below 0, of the combination
    nearest to zero, or None where rounded equations cannot be solved: all
    vectors have the same dot product with it."""
    equations = [[_dot(a, b) for b in vectors] + [1, 0] for a in vectors]
    equations.append([1] * len(vectors) + [0, 1])
    solution = solve(equations)
    if solution is None:
        return None
    return solution[:-1]


def _solve_rounded(equations):
    """Return the unknowns by Gaussian elimination in floats, or None."""
    size = len(equations)
    for k in range(size):
        best = max(range(k, size), key=lambda i: abs(equations[i][k]))
        equations[k], equations[best] = equations[best], equations[k]
        pivot = equations[k][k:]
        if abs(pivot[0]) < 1e-14:
            return None
        for row in equations[k + 1:]:
            factor = row[k] / pivot[0]
            row[k:] = [a - factor * b for a, b in zip(row[k:], pivot)]
    unknowns = []
    for k in reversed(range(size)):
        known = _dot(equations[k][k + 1:size], unknowns)
        unknowns.insert(0, (equations[k][size] - known) / equations[k][k])
    return unknowns


def _solve_exactly(equations):
    """The same in integers: no division leaves a remainder (Bareiss, 1968,
    Mathematics of Computation 22: 565-578)."""
    before, size = 1, len(equations)
    for k in range(size):
        swap = next((i for i in range(k, size) if equations[i][k]), None)
        if swap is None:
            return None
        equations[k], equations[swap] = equations[swap], equations[k]
        pivot = equations[k]
        for i, row in enumerate(equations):
            if i != k:
                equations[i] = [(pivot[k] * a - row[k] * b) // before
                                for a, b in zip(row, pivot)]
        before = pivot[k]
    return [Fraction(row[-1], before) for row in equations]


def _integers(numbers):
    """Return integers in the same proportions as these fractions."""
    common = 1  # becomes the least common multiple of the denominators
    for number in numbers:
        common *= number.denominator // gcd(common, number.denominator)
    return [number.numerator * (common // number.denominator)
            for number in numbers]


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
accuracy of a guess at the commonest label; -: no rows are kept to test on"""


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
    print(f"{name} ({perceptron.input_size})".ljust(20)
          + f"{len(labels):6d}{len(mistakes):7d}{mistakes[-1]:9d}"
          + f"{'yes' if separable else 'no':>10}" + tested)


def _report(name, X, y):
    """Train on three quarters of the samples, test on the others, and print a
    row of the table; return the picture if there are two inputs, or None."""
    train_X, train_y, test_X, test_y = split(X, y)
    test_X = normalize(test_X, like=train_X)
    train_X = normalize(train_X)
    perceptron = Perceptron(len(X[0]))
    mistakes = perceptron.train(train_X, train_y, epochs=100).mistakes
    _print_row(name, perceptron, (train_X, train_y), mistakes,
               linearly_separable(X, y), (test_X, test_y))
    picture = None
    if perceptron.input_size == 2:
        picture = plot(perceptron, train_X + test_X, train_y + test_y)
    return picture


def _report_data_sets():
    """Report on the data sets here, and draw one of them."""
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


def _report_scaling():
    """Show what one scale for the whole table does, or one for each column."""
    X, y = penguins()
    values = [value for inputs in X for value in inputs]
    mean, deviation = statistics.mean(values), statistics.pstdev(values)
    whole = [[(value - mean) / deviation for value in inputs] for inputs in X]
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
        median = statistics.median(epochs)
        print(f"    {name:38}{'over 50' if median == inf else median}")


def _report_file(given):
    """Report on a table of the reader's own: what is what, and the row."""
    leave_out = [name for names in given.leave_out for name in names]
    if os.path.isfile(given.csv) and os.path.getsize(given.csv) > 200000:
        print("This may take a minute; Ctrl-C ends it.", flush=True)
    try:
        X, y, choices = _read(given.csv, given.label, given.one, leave_out,
                              given.names)
    except OSError as error:
        raise SystemExit(_in_lines(f"error: {error}"))
    for sentence in [f"{given.csv}, {len(X)} rows."] + choices:
        print(_in_lines(sentence))
    print("Inputs are normalized, and a quarter of the rows kept to test on.\n"
          + HEADING, flush=True)
    picture = _report("these rows", X, y)
    print(NOTES)
    if picture is not None:
        print(picture)


def _in_lines(text):
    """Return some text in ASCII, in lines of 79 columns."""
    text = text.encode("ascii", "backslashreplace").decode()
    return textwrap.fill(text, 79, break_on_hyphens=False)


def main(arguments=None):
    """Train on the data sets here, or on a file of your own."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    add = parser.add_argument
    add("csv", metavar="FILE.csv", nargs="?", help="inputs and a label a line")
    add("--label", metavar="COLUMN", help="of the labels; default: the last")
    add("--one", metavar="LABEL", help="becomes 1, and all others 0")
    add("--leave-out", metavar="COLUMN", nargs="+", default=[],
        action="append", help="columns that are no inputs")
    add("--names", action="store_true", default=None,
        help="line 1 holds the columns' names")
    add("--no-names", dest="names", action="store_false", default=None,
        help="line 1 is a sample")
    given = parser.parse_args(arguments)
    random.seed(1)
    if given.csv is None:
        options = given.label, given.one, given.names, given.leave_out or None
        if options != (None, None, None, None):
            parser.error("expected FILE.csv first, and these options after")
        _report_data_sets()
        _report_scaling()
        return
    try:
        _report_file(given)
    except ValueError as error:
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
