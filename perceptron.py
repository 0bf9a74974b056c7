# SPDX-License-Identifier: MIT-0
"""Rosenblatt's perceptron in plain Python, to read beside the article
"Building Neural Networks from the Ground Up: A Deep Dive into Python
Perceptrons".  For a lesson in the terminal: python3 perceptron.py

Throughout this program:                                 for example
    inputs         the numbers of one sample             [0, 1]
    label          the right answer for them, 0 or 1     1
    X              a table: the inputs of each sample    [[0, 0], [0, 1]]
    y              the label of each sample              [0, 1]
    weights        how much each input counts, learned   [0.5, -1.5]
    bias           what is added whatever the inputs     -0.25
    weighted_sum   every weight * input, plus the bias   0.5*0 - 1.5*1 - 0.25
    prediction     1 if weighted_sum exceeds 0, else 0   0
    error          label - prediction: -1, 0 or 1        1 - 0
    learning_rate  how far one error moves the weights   0.01
    epoch          one pass over all samples, in order   each of them once
    finite         neither infinite nor NaN, "not a number"

X is a list or tuple of rows; inputs, weights and y are lists or tuples.  (What
NumPy, pandas and polars have in their place will do, too: arrays, frames and
series.)  What is wrong with them raises a TypeError or ValueError.  Left out
on purpose: shuffling, labels other than 0 and 1, more than one layer.
"""

import random
import sys
from collections import namedtuple
from math import inf, isfinite, sqrt

# What train returns: a pair whose parts have names, training.mistakes and
# training.converged.
Training = namedtuple("Training", "mistakes converged")


# ---- Building Blocks: The Python Implementation -----------------------------

class Perceptron:
    """A neuron that learns from mistakes to tell two kinds of samples apart.

    input_size: how many inputs a sample has, 1 or more.
    learning_rate: a finite number above 0.
    weights: a list of input_size finite numbers.  None draws each at random
        by random.gauss(0, 1): around 0, and mostly between -2 and 2.
    bias: a finite number.
    These four are its attributes, too.

    >>> neuron = Perceptron(2, learning_rate=1, weights=[0, 0])
    >>> neuron.train([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 0, 0, 1])
    Training(mistakes=[1, 3, 3, 2, 1, 0], converged=True)
    >>> neuron
    Perceptron(2, learning_rate=1.0, weights=[2.0, 1.0], bias=-2.0)
    >>> neuron.predict([1, 1])
    1
    """

    # 1. The Initialization Phase
    def __init__(self, input_size, learning_rate=0.01, weights=None, bias=0):
        if weights is None:
            weights = [random.gauss(0, 1) for _ in range(input_size)]
        # _check_row and _check_number, both below, refuse what is wrong, and
        # return what is right as floats.
        self.weights = _check_row(weights, input_size)
        # Rosenblatt's neuron says 1 if the sum exceeds a threshold.  That is
        # the same as sum + bias exceeding 0, the bias being minus the
        # threshold.
        self.bias = _check_number(bias, "bias", above=-inf)
        self.learning_rate = _check_number(learning_rate, "learning_rate",
                                           above=0)
        self.input_size = len(self.weights)

    # 2. The Decision Mechanism (Rosenblatt calls it the response unit)
    def weighted_sum(self, inputs):
        """Return the sum of every weight * its input, and of the bias.

        >>> Perceptron(2, weights=[3, -2], bias=1).weighted_sum([1, 1])
        2.0
        """
        # A list that was checked has a type of its own, CheckedRow (below).
        # Not to check it again saves much time.
        if type(inputs) is not CheckedRow:
            inputs = _check_row(inputs, len(self.weights))
        total = 0.0
        for weight, value in zip(self.weights, inputs):
            total += weight * value
        total += self.bias
        if not isfinite(total):
            raise ValueError(f"the weighted sum is {total}: "
                             "the weights or the inputs are too large")
        return total

    def predict(self, inputs):
        """Return 1 if the weighted sum of the inputs exceeds 0, else 0.

        >>> Perceptron(2, weights=[3, -2], bias=-1).predict([1, 1])
        0
        """
        return 1 if self.weighted_sum(inputs) > 0 else 0

    # 3. The Learning Process (Rosenblatt: error correction)
    def learn(self, inputs, label):
        """Learn from one sample; return the error, label - prediction.

        The perceptron rule: learning_rate * error * input is added to each
        weight, and learning_rate * error to the bias.  So each product in the
        weighted sum changes by learning_rate * error * input * input.  As
        input * input is never negative, the sum rises if it was too small
        (error 1), and falls if it was too large (error -1).

        >>> neuron = Perceptron(2, learning_rate=1, weights=[0, 0])
        >>> neuron.learn([2, -5], 1)
        1
        >>> neuron.weights, neuron.bias
        ([2.0, -5.0], 1.0)
        """
        if type(inputs) is not CheckedRow:  # If it is, train checked both.
            inputs = CheckedRow(_check_row(inputs, len(self.weights)))
            label = _check_label(label)
        error = label - self.predict(inputs)
        if error != 0:  # Only a mistake teaches.
            change = self.learning_rate * error
            # This makes a new list.  If it changed the old one, what you have
            # kept of it, as in best = neuron.weights, would change along.
            self.weights = [weight + change * value
                            for weight, value in zip(self.weights, inputs)]
            self.bias += change  # like a weight whose input is always 1
        return error

    def train(self, X, y, epochs=1000, tolerance=0.0, schedule=None):
        """Learn from all samples in order, epoch after epoch.

        epochs: when to give up, 1 or more.
        tolerance: the share of mistakes in an epoch that is good enough.
        schedule: None, or a function, such as adaptive_rate below: given the
            number of an epoch (0, 1, ...), it returns the learning_rate to use
            from then on.
        Returns Training(mistakes, converged): how many samples were wrong in
        each epoch, and how training ended,
            True: the last epoch had few enough mistakes;
            False: after the last epoch, weights and bias are exactly what they
                were at the start or after an earlier epoch, so that the same
                mistakes follow, for ever (not looked for with a schedule:
                another rate may lead to something new);
            None: the epochs ran out first.
        You can trust False as long as learn goes by nothing but the sample,
        the weights, the bias and the learning_rate.  If you change learn so
        that it also goes by chance, False may be wrong.
        """
        X, y = check_samples(X, y, len(self.weights))
        if epochs < 1:
            raise ValueError(f"expected epochs of 1 or more, not {epochs}")
        if not 0 <= tolerance < 1:
            raise ValueError("expected a tolerance from 0 to below 1, "
                             f"not {tolerance}")
        mistakes = []
        # What weights and bias were at the start and after each epoch.  A set
        # finds quickly what is in it.  It cannot hold what may change, such as
        # a list, so each is made a tuple.
        seen = {tuple(self.weights + [self.bias])}
        for epoch in range(epochs):
            if schedule is not None:
                self.learning_rate = _check_number(
                    schedule(epoch), "learning_rate", above=0)
            wrong = 0
            for inputs, label in zip(X, y):
                if self.learn(inputs, label) != 0:
                    wrong += 1
            mistakes.append(wrong)
            if wrong / len(X) <= tolerance:
                return Training(mistakes, converged=True)
            now = tuple(self.weights + [self.bias])
            if schedule is None and now in seen:
                return Training(mistakes, converged=False)
            seen.add(now)
        return Training(mistakes, converged=None)

    def accuracy(self, X, y):
        """Return the share of samples that are predicted right, 0 to 1.

        >>> Perceptron(1, weights=[1]).accuracy([[-3], [4], [5]], [1, 1, 1])
        0.6666666666666666
        """
        X, y = check_samples(X, y, len(self.weights))
        right = 0
        for inputs, label in zip(X, y):
            if self.predict(inputs) == label:
                right += 1
        return right / len(X)

    def __repr__(self):
        """Return what Python shows for this perceptron."""
        return (f"Perceptron({self.input_size}, "
                f"learning_rate={self.learning_rate}, "
                f"weights={self.weights}, bias={self.bias})")


# ---- Checks of what comes in, before it teaches anything --------------------

class CheckedRow(list):
    """A row of numbers that have been checked: a list, with another name.

    CheckedRow(numbers) makes one of a list.  The name of its type tells
    weighted_sum and learn that they need not check it again.
    """


# In the messages, {values!r:.60} shows values as Python does, cut to 60
# characters; and "from None" leaves out what the message already tells.

def _check_list(table, what):
    """Return a list or tuple that is not empty, of what the message names."""
    if type(table) is not list:
        table = as_lists(table)
        if not isinstance(table, (list, tuple)):
            raise TypeError(f"expected a list of {what}, not {table!r:.60}")
    if len(table) == 0:
        raise ValueError(f"expected a list of {what}, not an empty one")
    return table


def _check_row(values, size=None):
    """Return size numbers (None: as many as there are) as floats."""
    values = _check_list(values, "numbers")
    if size is not None and len(values) != size:
        raise ValueError(f"expected a list of {size!r} numbers, "
                         f"not of {len(values)}: {values!r:.60}")
    try:
        total = sum(values, 0.0)  # refuses text, None and lists
    except TypeError as problem:
        raise TypeError(f"expected numbers, not {values!r:.60}: "
                        f"{problem}") from None
    except OverflowError as problem:
        raise ValueError(f"expected numbers a float can hold, not "
                         f"{values!r:.60}: {problem}") from None
    if not isfinite(total):  # A value is not finite, or the sum is too large.
        bad = [value for value in values if not isfinite(value)]
        if len(bad) > 0:
            raise ValueError(f"expected finite numbers, not {bad!r:.60}")
    return list(map(float, values))


def _check_rows(X, size=None):
    """Return X as a list of CheckedRows, all of the same size."""
    rows = []
    for number, inputs in enumerate(_check_list(X, "rows")):
        try:
            rows.append(CheckedRow(_check_row(inputs, size)))
        except (TypeError, ValueError) as problem:
            # The same kind of error, and where it is.
            raise type(problem)(f"row {number}: {problem}") from None
        size = len(rows[0])
    return rows


def check_samples(X, y, size=None):
    """Return X as a list of rows of floats, and y as a list of 0s and 1s.

    size: how many numbers a row has.  None: as many as the first one.
    The rows are marked as checked: weighted_sum and learn do not look again.

    >>> check_samples([[2, 3], [4, 5]], [True, 0.0])
    ([[2.0, 3.0], [4.0, 5.0]], [1, 0])
    """
    X, y = _check_rows(X, size), _check_list(y, "labels")
    if len(y) != len(X):
        raise ValueError(f"expected {len(X)} labels, one for each row, "
                         f"not {len(y)}: {y!r:.60}")
    labels = []
    for number, label in enumerate(y):
        try:
            labels.append(_check_label(label))
        except ValueError as problem:
            message = f"row {number}: {problem}"
            words = all(type(label) is str for label in y)
            numbers = all(type(label) in (int, float) and abs(label) < inf
                          for label in y)
            if (words or numbers) and len(set(y)) == 2:
                low, high = sorted(set(y))
                message += (f"; to make {high!r} 1 and {low!r} 0: "
                            f"y = [int(label == {high!r}) for label in y]")
            raise ValueError(message) from None
    return X, labels


def _check_label(label):
    """Return a label as a whole number; True and 1.0 will do for 1."""
    if label not in (0, 1):
        raise ValueError(f"expected a label 0 or 1, not {label!r:.60}")
    return int(label)


def _check_number(value, name, above):
    """Return a finite number that exceeds another one, as a float."""
    if above < value < inf:
        number = float(value)
        if above < number < inf:  # It may have become 0 or inf.
            return number
    raise ValueError(f"expected a finite {name} above {above}, "
                     f"not {value!r:.60}")


def as_lists(table):
    """Return what NumPy, pandas or polars holds as lists and plain numbers.

    >>> as_lists([[0, 1], [1, 0]])  # Anything else is returned unchanged.
    [[0, 1], [1, 0]]
    """
    if hasattr(table, "to_numpy"):  # pandas and polars
        table = table.to_numpy()
    if hasattr(table, "tolist"):  # NumPy
        table = table.tolist()
    return table


# ---- From Theory to Practice: Real-World Applications (more in datasets.py) -

def plot(perceptron, X, y):
    """Return a picture of samples with two inputs, and of what is predicted.

    >>> neuron = Perceptron(2, weights=[1, 0])
    >>> lines = plot(neuron, [[-8, 0], [8, 0], [4, 0]], [0, 1, 0]).splitlines()
    >>> print(lines[10])
              0 |......... 0 ...................++++++++ ! +++++++ 1 +++++++++
    """
    X, y = check_samples(X, y, 2)
    across = _ruler([inputs[0] for inputs in X], steps=40, margin=10)
    up = _ruler([inputs[1] for inputs in X], steps=8, margin=1)
    picture = []  # a list of marks for each height, the lowest first
    for height in up:
        row = [perceptron.predict([place, height]) for place in across]
        picture.append(["+" if prediction == 1 else "." for prediction in row])
    for inputs, label in zip(X, y):
        row = picture[_nearest(inputs[1], up)]
        column = _nearest(inputs[0], across)
        for beside in (column - 1, column + 1):  # so that it stands out
            if beside >= 0 and row[beside] in (".", "+"):
                row[beside] = " "
        if perceptron.predict(inputs) != label:
            row[column] = "!"
        elif row[column] != "!":  # Where samples meet, a mistake is shown.
            row[column] = str(label)
    lines = ["     input 2"]
    for height, row in zip(reversed(up), reversed(picture)):
        lines.append(f"{height:11.4g} |" + "".join(row))
    lines.append(f"{across[0]:18.4g}{'input 1':>26}{across[-1]:30.4g}")
    lines.append("             0 1  a sample predicted right   .  predicts 0")
    lines.append("              !   a sample predicted wrong   +  predicts 1")
    return "\n".join(lines)


def _ruler(values, steps, margin):
    """Return evenly spaced numbers, from below all values to above them."""
    low, high = min(values), max(values)
    width = high - low
    if width == 0:
        width = 1
    return [low + width * (step / steps)
            for step in range(-margin, steps + margin + 1)]


def _nearest(value, ruler):
    """Return the index of the number on the ruler that is nearest to value."""
    distances = [abs(number - value) for number in ruler]
    return distances.index(min(distances))


# ---- Best Practices and Common Pitfalls -------------------------------------

# 1. Data Preprocessing
def normalize(X, like=None):
    """Return a new table, each of whose columns has mean 0 and deviation 1.

    like: the table whose means and standard deviations are used, so that new
        samples are treated as the training samples were.  None: X itself.
    A column that never varies is only shifted.  Numbers that differ in their
        last digits alone may miss that mean and deviation, by rounding.
    The deviation is the root of the mean of the squares: their sum is divided
    by the number of rows, not by one less.

    >>> normalize([[10, 7], [20, 7], [30, 7]], like=[[10, 7], [20, 7]])
    [[-1.0, 0.0], [1.0, 0.0], [3.0, 0.0]]
    """
    X = _check_rows(X)
    like = X if like is None else _check_rows(like, len(X[0]))
    columns = []
    for i in range(len(X[0])):
        mean, deviation = _mean_and_deviation([inputs[i] for inputs in like])
        column = [(inputs[i] - mean) / deviation for inputs in X]
        columns.append(_check_row(column))  # No number has grown too large.
    return [list(inputs) for inputs in zip(*columns)]  # columns become rows


def _mean_and_deviation(column):
    """Return the mean and the standard deviation of the numbers in a column.

    If they never vary: the number itself and 1.
    """
    from math import fsum  # It does not round on its way.
    width = max(column) - min(column)
    if width == 0:
        return column[0], 1.0
    if not 1e-150 < width < 1e150:  # Squares would be 0, or too large.
        raise ValueError("expected the greatest and the least number of a "
                         f"column to be 1e-150 to 1e150 apart, not {width}")
    mean = fsum(column) / len(column)
    squares = fsum([(value - mean) ** 2 for value in column])
    return mean, sqrt(squares / len(column))


# 2. Learning Rate Selection
def adaptive_rate(epoch):
    """Return 1 / (1 + epoch) for epoch 0, 1, ...: the article's schedule.

    >>> [adaptive_rate(epoch) for epoch in range(4)]
    [1.0, 0.5, 0.3333333333333333, 0.25]
    """
    return 1 / (1 + epoch)


# 3. Convergence Monitoring: the tolerance of Perceptron.train, and Training.


# ---- The Lesson: nothing below is needed to understand a perceptron ---------

ROWS = [[0, 0], [0, 1], [1, 0], [1, 1]]
GATES = {  # the labels of these rows
    "and": [0, 0, 0, 1], "or": [0, 1, 1, 1], "xor": [0, 1, 1, 0],
    "nand": [1, 1, 1, 0], "nor": [1, 0, 0, 0], "xnor": [1, 0, 0, 1],
}
VERDICTS = {  # by what train says of converged
    True: "Converged: epoch {} made no mistake.",
    False: """\
Never converges: after epoch {} weights and bias are exactly what they were
at the start or after an earlier epoch, so the same goes round for ever.""",
    None: "Not known yet: the epochs ran out after epoch {}.",
}
WHY_NO_LINE = """\
Can any line do it?  Suppose one could.  0 0 and 1 1 lie on one side of it, so
their midpoint 0.5 0.5 does, too.  0 1 and 1 0 lie on the other side, so their
midpoint does, too.  But that is 0.5 0.5 again: it cannot lie on both sides."""
MISTAKES_AND_MARKS = """\
(An epoch counts its mistakes while the weights change from row to row.  The
picture is drawn with the last weights alone: it may have fewer !, or more.)"""
STEP = "epoch inputs label weighted_sum prediction error"
STATE = "  weight 1  weight 2      bias"


def lesson(gate, given):
    """Train on a gate, as main was told; show it, and say how it ended."""
    y = GATES[gate]
    truth = [f"{inputs[0]} {inputs[1]} -> {label}"
             for inputs, label in zip(ROWS, y)]
    print(f"{gate.upper()}: " + ", ".join(truth))
    start = f"drawn by seed {given.seed}" if given.weights is None else "given"
    print(f"Learning rate {given.learning_rate:.4g}; the weights at the start "
          f"are {start}.")
    print("Each row ends with the weights and the bias as they are after it.")
    random.seed(given.seed)
    perceptron = Perceptron(2, given.learning_rate, given.weights)
    twin = Perceptron(2, given.learning_rate, perceptron.weights)
    mistakes, converged = twin.train(ROWS, y, given.epochs)  # It runs ahead.
    if given.steps or given.watch:
        show_steps(perceptron, y, len(mistakes), given.watch)
    else:
        show_epochs(perceptron, y, len(mistakes))
    print("\n" + VERDICTS[converged].format(len(mistakes)))
    if gate in ("xor", "xnor"):
        print("\n" + WHY_NO_LINE)
    print()


def show_epochs(perceptron, y, epochs):
    """Train; print a row for each epoch, and a picture of the end."""
    print("epoch  mistakes" + STATE)
    print_row("    0  (start) ", perceptron)
    for epoch in range(1, epochs + 1):
        mistakes = perceptron.train(ROWS, y, epochs=1).mistakes[0]
        print_row(f"{epoch:5d}{mistakes:10d}", perceptron)
    print("\nWhat it predicts in the end:")
    print(plot(perceptron, ROWS, y))
    if mistakes > 0:
        print(MISTAKES_AND_MARKS)


def show_steps(perceptron, y, epochs, watch):
    """Train; print a row for each sample; to watch, draw each mistake, too."""
    print(STEP + STATE)
    print_row("    0  (start)".ljust(len(STEP)), perceptron)
    drawn = watch  # whether a picture stands above the next row
    if drawn:
        show_picture(perceptron, y)
    for epoch in range(1, epochs + 1):
        for inputs, label in zip(ROWS, y):
            total = perceptron.weighted_sum(inputs)
            prediction = perceptron.predict(inputs)
            error = perceptron.learn(inputs, label)
            if drawn:
                print(STEP + STATE)
            row = (f"{epoch:5d}{inputs[0]:4d}{inputs[1]:2d}{label:7d}"
                   f"{total:13.3g}{prediction:10.3g}{error:8.3g}")
            print_row(row, perceptron)
            drawn = watch and error != 0
            if drawn:
                show_picture(perceptron, y)
        if not watch:
            print("-" * 78)


def print_row(left, perceptron):
    """Print the left part of a row, then the weights and the bias."""
    numbers = perceptron.weights + [perceptron.bias]
    print(left + "".join(f"{number:10.3g}" for number in numbers))


def show_picture(perceptron, y):
    """Draw what is predicted now; wait for Enter, if somebody looks on."""
    print(plot(perceptron, ROWS, y))
    if all(file and file.isatty() for file in (sys.stdin, sys.stdout)):
        try:
            input("Press Enter to go on.")
        except UnicodeDecodeError:
            pass  # What was typed before Enter does not matter.


def main(arguments=None):
    """Train a perceptron on AND, OR and XOR, or on the one gate named."""
    import argparse
    import re
    parser = argparse.ArgumentParser(description=main.__doc__)
    add = parser.add_argument
    add("gate", nargs="?", type=str.lower, choices=list(GATES))
    add("--learning-rate", type=float, default=0.25, help="default: 0.25")
    add("--weights", type=float, nargs=2, metavar="W", help="to start from")
    add("--epochs", type=int, default=1000,
        help="when to give up; default: 1000")
    add("--seed", type=int, default=16,
        help="draws the weights to start from; default: 16")
    add("--steps", action="store_true", help="print a row for each sample")
    add("--watch", action="store_true",
        help="the same, with a picture after each mistake")
    words = sys.argv[1:] if arguments is None else arguments
    # argparse takes -1e5 for an option, but not with a blank in front.
    given = parser.parse_args([re.sub(r"^-(?=[.\d])", " -", word)
                               for word in words])
    numbers = [given.learning_rate] + (given.weights or [])
    if given.epochs < 1 or given.learning_rate <= 0:
        parser.error("expected --epochs and --learning-rate above 0")
    if not all(-1e6 <= number <= 1e6 for number in numbers):
        parser.error("expected --learning-rate and --weights from -1e6 to 1e6")
    gates = [given.gate] if given.gate else ["and", "or", "xor"]
    for gate in gates:
        lesson(gate, given)
    if given.gate is None:
        print("AND and OR stand above.  To see one alone, name it:\n"
              "python3 perceptron.py and")


def run(program):
    """Call program; end without a traceback on Ctrl-C, Ctrl-D or | head."""
    import errno
    import os
    status = 0
    try:
        try:
            program()
        except (KeyboardInterrupt, EOFError):
            status = 130  # what shells expect
        except SystemExit as ending:
            status = ending.code
        if sys.stdout:  # None, if it was closed from the start
            sys.stdout.flush()
    except OSError as error:
        if error.filename is not None:  # It is about a file.
            raise
        # What could not be written is thrown away.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        # Nobody reads on, as Windows or as the others put it: that is fine.
        if not status and error.errno not in (errno.EINVAL, errno.EPIPE):
            status = f"error: {error}"
    if status:
        raise SystemExit(status)


if __name__ == "__main__" and "__file__" in globals():
    run(main)  # But pasted into a notebook, the file only defines.
