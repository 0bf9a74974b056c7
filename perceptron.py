# SPDX-License-Identifier: MIT-0
"""Rosenblatt's perceptron in plain Python, to read beside the article
"Building Neural Networks from the Ground Up: A Deep Dive into Python
Perceptrons".  For a lesson in the terminal: python3 perceptron.py

Throughout this program:
    sample         inputs and their label
    inputs         the numbers of one sample            [0, 1]
    label          the right answer for them, 0 or 1    1
    X              a table: the inputs of each sample   [[0, 0], [0, 1]]
    y              the label of each sample             [0, 1]
    weights        how much each input counts, learned  [0.5, -1.5]
    bias           what is added whatever the inputs    -0.25
    weighted_sum   every weight * input, plus the bias  0.0 - 1.5 - 0.25
    prediction     1 if the weighted sum exceeds 0,     0
                   else 0
    error          label - prediction: -1, 0 or 1       1 - 0
    learning_rate  how far one error moves the weights  0.01
    epoch          one pass over all samples, in order  4 rows: 4 steps
    converged      an epoch made no mistake

Functions outside the class whose names begin with an underscore check what
comes in or draw what goes out: skip them when you read this first.

Left out on purpose: arrays, shuffling, regularization, more than two classes
(scikit-learn's Perceptron has them), and training networks of several layers.
"""

import random
from collections import namedtuple


# ---- Building Blocks: The Python Implementation -----------------------------

class Training(namedtuple("Training", "mistakes converged")):
    """What Perceptron.train returns.

    mistakes: list of int, the mistakes made in each epoch.
    converged: True, it has; False, it never will; None, it is not known.

    >>> Training(mistakes=[2, 1, 0], converged=True).converged
    True
    """

    __slots__ = ()


class Perceptron:
    """A neuron that learns from its mistakes to tell two classes apart.

    input_size: int >= 1, the number of inputs.
    learning_rate: finite number > 0.
    weights: input_size finite numbers, copied; None draws each at random,
        with mean 0 and standard deviation 1.
    bias: finite number.
    These four are its attributes.  A method checks what it is given; the one
    of the same name with an underscore is the rule itself.
    Raises TypeError for a wrong type, ValueError for a wrong value or length.
    Source: Rosenblatt (1958), Psychological Review 65(6): 386-408.

    >>> Perceptron(2, learning_rate=0.5, weights=[1, -2])
    Perceptron(2, learning_rate=0.5, weights=[1, -2], bias=0)
    """

    # 1. The Initialization Phase

    def __init__(self, input_size, learning_rate=0.01, weights=None, bias=0):
        self.input_size = _count(input_size, "input_size")
        self.learning_rate = _rate(learning_rate)
        bias = _number(bias, "bias")
        if weights is None:
            weights = [random.gauss(0, 1) for _ in range(self.input_size)]
        self.weights = list(_row(weights, self.input_size, "weights"))
        self.bias = bias

    def __repr__(self):
        shown = ", ".join(map(_short, self.weights[:6]))
        return "Perceptron(%d, learning_rate=%s, weights=[%s%s], bias=%s)" % (
            self.input_size, _short(self.learning_rate), shown,
            ", ..." if len(self.weights) > 6 else "", _short(self.bias))

    # 2. The Decision Mechanism

    def weighted_sum(self, inputs):
        """Return the dot product of weights and inputs, plus the bias.

        inputs: a sequence of input_size finite numbers.
        Raises TypeError, ValueError (also if the sum is too large).

        >>> Perceptron(2, weights=[3, -2], bias=1).weighted_sum([1, 1])
        2
        """
        return _guarded(self._weighted_sum, _row(inputs, len(self.weights)))

    def _weighted_sum(self, inputs):
        total = 0
        for weight, value in zip(self.weights, inputs):
            total += weight * value
        return _finite(total + self.bias)

    def predict(self, inputs):
        """Return 1 if the weighted sum of the inputs exceeds 0, else 0.

        inputs: a sequence of input_size finite numbers.
        Raises TypeError, ValueError.

        >>> Perceptron(2, weights=[3, -2], bias=-1).predict([1, 1])
        0
        """
        return _guarded(self._predict, _row(inputs, len(self.weights)))

    def _predict(self, inputs):
        return 1 if self._weighted_sum(inputs) > 0 else 0

    # 3. The Learning Process

    def learn(self, inputs, label):
        """Take one step of Rosenblatt's rule; return the error, -1, 0 or 1.

        inputs: a sequence of input_size finite numbers.
        label: 0 or 1, the right answer for them.
        Raises TypeError, ValueError; then nothing has changed.
        Source: Rosenblatt (1962), Principles of Neurodynamics.

        >>> perceptron = Perceptron(2, learning_rate=1, weights=[0, 0])
        >>> perceptron.learn([2, 5], 1), perceptron.weights, perceptron.bias
        (1, [2, 5], 1)
        """
        return _guarded(self._learn, _row(inputs, len(self.weights)),
                        _label(label))

    def _learn(self, inputs, label):
        error = label - self._predict(inputs)
        if error != 0:  # Only a mistake teaches.
            step = self.learning_rate * error
            weights = [weight + step * value
                       for weight, value in zip(self.weights, inputs)]
            bias = self.bias + step  # The weight of an input that is always 1.
            _all_finite(weights + [bias])
            try:
                self.weights, self.bias = weights, bias
            finally:  # Again: Ctrl-C between the two must not part them.
                self.weights, self.bias = weights, bias
        return error

    def train(self, X, y, epochs=1000, tolerance=0.0, schedule=None):
        """Learn from all samples in order, epoch after epoch.

        X: a sequence of rows of input_size finite numbers.
        y: as many labels, 0 or 1.
        epochs: int >= 1, when to give up.
        tolerance: 0 <= share of mistakes < 1 that an epoch may make.
        schedule: None, or a function from the epoch, 0, 1, 2, ..., to its
            learning rate.
        Returns Training(mistakes, converged), converged being
            True: mistakes / samples <= tolerance in the last epoch.
            False: weights and bias are exactly what they were after an
                earlier epoch (or at the start), so the same mistakes follow
                for ever.  Never said with a schedule.
            None: the epochs ran out first.
        Raises TypeError, ValueError; then nothing has changed.  Only if the
            schedule fails midway, the epochs finished so far stand.

        >>> perceptron = Perceptron(1, learning_rate=1, weights=[0])
        >>> perceptron.train([[0], [1]], [1, 0])
        Training(mistakes=[2, 1, 0], converged=True)
        """
        X, y = _samples(X, y, len(self.weights))
        epochs, tolerance = _count(epochs, "epochs"), _tolerance(tolerance)
        schedule = _schedule(schedule)
        before = self.weights, self.bias, self.learning_rate
        mistakes = []
        # Brent's cycle finding: remember one state, a newer one after 1, 2, 4,
        # 8, ... epochs.  In the end it lies on the circle, and there are more
        # epochs to the next than the circle has: so it must come back.
        remembered, renewal = self._state(), 1
        for epoch in range(epochs):
            if schedule is not None:
                self.learning_rate = _rate(schedule(epoch))
            try:
                mistakes.append(_mistakes(self._learn, X, y))
            except Exception:
                self.weights, self.bias, self.learning_rate = before
                raise
            if mistakes[-1] / len(X) <= tolerance:
                return Training(mistakes, True)
            if schedule is None and self._state() == remembered:
                return Training(mistakes, False)
            if len(mistakes) == renewal:
                remembered, renewal = self._state(), 2 * renewal
        return Training(mistakes, None)

    def _state(self):
        # With their types: 2 ** 53 == 2.0 ** 53, but add 1 and they differ.
        return [(n, type(n)) for n in list(self.weights) + [self.bias]]

    def accuracy(self, X, y):
        """Return the share of samples predicted right, 0 to 1.

        X: a sequence of rows of input_size finite numbers.
        y: as many labels, 0 or 1.
        Raises TypeError, ValueError.

        >>> Perceptron(1, weights=[1]).accuracy([[-3], [4]], [1, 1])
        0.5
        """
        X, y = _samples(X, y, len(self.weights))

        def error(inputs, label):
            return label - self._predict(inputs)

        return (len(X) - _mistakes(error, X, y)) / len(X)


def _mistakes(rule, X, y):
    """Count the samples for which the rule returns an error."""
    mistakes = 0
    try:
        for row, (inputs, label) in enumerate(zip(X, y)):
            if rule(inputs, label) != 0:
                mistakes += 1
    except OverflowError:
        raise ValueError("row %d of X: %s" % (row, TOO_LARGE)) from None
    return mistakes


# ---- From Theory to Practice: Real-World Applications (more in datasets.py) -

def plot(perceptron, X, y):
    """Return a picture in characters of samples and how they are told apart.

    perceptron: a Perceptron of two inputs.
    X, y: its samples, as for train.
    Returns a string of lines of at most 79 characters; where no sample is, it
        shows what is predicted there.
    Raises TypeError, ValueError.

    >>> p = Perceptron(2, weights=[1, 0])
    >>> print(plot(p, [[-8, 0], [8, 0], [4, 0]], [0, 1, 0]).splitlines()[5])
        input 2 |..........0...................++++++++++!+++++++++1+++++++++
    """
    if not isinstance(perceptron, Perceptron):
        raise TypeError("plot draws a Perceptron, not " + _kind(perceptron))
    if len(perceptron.weights) != 2:
        raise ValueError("plot draws a perceptron of 2 inputs, not %d"
                         % len(perceptron.weights))
    return _guarded(_picture, perceptron, *_samples(X, y, 2))


def _picture(perceptron, X, y, columns=60, rows=11):
    left, width = _axis([inputs[0] for inputs in X], columns)
    low, height = _axis([inputs[1] for inputs in X], rows)
    cells = []
    for row in range(rows):
        center = low + (row + 0.5) * height
        cells.append([".+"[perceptron.predict([left + (column + 0.5) * width,
                                               center])]
                      for column in range(columns)])
    for inputs, label in zip(X, y):
        row = min(int((inputs[1] - low) / height), rows - 1)
        column = min(int((inputs[0] - left) / width), columns - 1)
        if perceptron.predict(inputs) != label:
            cells[row][column] = "!"
        elif cells[row][column] != "!":
            cells[row][column] = str(label)
    names = [""] * rows
    names[0], names[-1] = "%.4g" % (low + rows * height), "%.4g" % low
    names[rows // 2] = "input 2"
    lines = ["%11s |%s" % (name, "".join(line))
             for name, line in zip(names, reversed(cells))]
    lines.append(" " * 13 + "%-11.4g%s%11.4g" % (
        left, "input 1".center(columns - 22), left + columns * width))
    lines.append(" " * 13 + "0 1 right   ! wrong   . side of 0   + side of 1")
    return "\n".join(lines)


def _axis(values, cells):
    """Return where an axis begins and how wide each of its cells is."""
    low, high = min(values), max(values)
    margin = (high - low) / 4 or abs(low) / 4 or 1.0
    return low - margin, _finite(high - low + 2 * margin) / cells


# ---- Best Practices and Common Pitfalls -------------------------------------

# 1. Data Preprocessing

def normalize(X, like=None):
    """Return a new table, each column of it shifted and scaled by itself.

    X: a sequence of rows, all of one length, of finite numbers.
    like: None, or the table to take each column's mean and (population)
        standard deviation from: the training rows, when X holds new ones.
    Returns a list of lists of float.  A column that never varies becomes 0.
    Raises TypeError, ValueError.

    >>> normalize([[10, 7], [20, 7], [30, 7]], like=[[10, 7], [20, 7]])
    [[-1.0, 0.0], [1.0, 0.0], [3.0, 0.0]]
    """
    X = _table(X, "X")
    like = X if like is None else _table(like, "like", len(X[0]))
    columns = [_normalized(number, column, known)
               for number, (column, known)
               in enumerate(zip(zip(*X), zip(*like)))]
    return [list(row) for row in zip(*columns)]


def _normalized(number, column, known):
    from math import fsum, sqrt
    try:
        low, spread = min(known), max(known) - min(known)
        if spread == 0:
            return [0.0] * len(column)
        # In shares of the spread, from 0 to 1: so the largest integers stay
        # exact, and no square grows too large or too small.
        shares = [(value - low) / _finite(spread) for value in known]
        mean = fsum(shares) / len(shares)
        variance = fsum((share - mean) ** 2 for share in shares) / len(shares)
        return [_finite(((value - low) / spread - mean) / sqrt(variance))
                for value in column]
    except OverflowError:
        raise ValueError("column %d of X: the numbers lie too far apart for a "
                         "float" % number) from None


# 2. Learning Rate Selection

def adaptive_rate(epoch):
    """Return the article's adaptive learning rate, made to be a schedule.

    epoch: int >= 0.
    Returns 1 / (1 + epoch).
    Raises TypeError, ValueError.

    >>> [adaptive_rate(epoch) for epoch in range(4)]
    [1.0, 0.5, 0.3333333333333333, 0.25]
    """
    return 1 / (1 + _count(epoch, "epoch", least=0))


# 3. Convergence Monitoring: Training.mistakes and Training.converged


# ---- Moving Beyond Binary Classification ------------------------------------

def linearly_separable(X, y, epochs=1000):
    """Prove that a line (or plane, ...) parts the classes, or that none does.

    X: a sequence of rows, all of one length, of finite numbers.
    y: as many labels, 0 or 1.
    epochs: int >= 1, when to give up.
    Returns True or False, either one proved, or None: the epochs ran out.
        The rule runs from zero weights at rate 1 in integers: nothing is
        rounded.  True: it found a line.  False: it came back to an earlier
        state, which it cannot do where a line exists.
    Raises TypeError, ValueError.
    Source: Novikoff (1962), On convergence proofs on perceptrons.

    >>> linearly_separable([[1], [2], [3]], [0, 1, 1])
    True
    >>> linearly_separable([[1], [2], [3]], [0, 1, 0])
    False
    """
    from fractions import Fraction
    X, y = _samples(X, y)
    most = _count(epochs, "epochs") * len(X) + 1  # more than all mistakes
    # The bias joins the weights, with a last input of 1, and all is scaled to
    # integers.  The bias left over only decides a sum of exactly 0: it starts
    # so low that it stays below 0, and is too small to count beside the rest.
    X = [[Fraction(value) for value in inputs] + [1] for inputs in X]
    scale = 2 * most
    for inputs in X:
        for value in inputs:
            scale *= (scale * value).denominator
    X = [[int(scale * value) for value in inputs] for inputs in X]
    size = len(X[0])
    exact = Perceptron(size, 1, weights=[0] * size, bias=-most)
    return exact.train(X, y, epochs).converged


# ---- The Door: all checks of what comes in, and of what grows too large -----

INFINITY = float("inf")
PLAIN = float, int, bool
TOO_LARGE = ("the numbers grow too large for a float: scale the inputs, as "
             "normalize(X) does, or lower the learning_rate")


def _finite(number):
    if not -INFINITY < number < INFINITY:
        raise OverflowError
    return number


def _all_finite(numbers):
    # A finite sum has finite terms; only if it is not, look at each.
    if not -INFINITY < sum(numbers) < INFINITY:
        _finite(max(map(abs, numbers)))


def _guarded(function, *arguments):
    """Call the function; say what to do when numbers grow too large."""
    try:
        return function(*arguments)
    except OverflowError:
        raise ValueError(TOO_LARGE) from None


def _kind(value):
    return type(value).__name__


def _short(number):
    return "%.4g" % number if isinstance(number, float) else str(number)


def _plain(value):
    """Turn what NumPy, pandas or array.array holds into Python's own."""
    return value.tolist() if hasattr(value, "tolist") else value


def _number(value, name, expected="finite", fits=lambda number: True):
    value = _plain(value)
    # What has a numerator is an int or a Fraction.
    if isinstance(value, bool) or not (
            isinstance(value, (int, float)) or hasattr(value, "numerator")):
        raise TypeError("%s must be a number, not %s" % (name, _kind(value)))
    if not (-INFINITY < value < INFINITY and fits(value)):
        raise ValueError("%s must be %s, not %s" % (name, expected, value))
    return value


def _rate(value):
    return _number(value, "learning_rate", "finite and above 0",
                   lambda number: number > 0)


def _tolerance(value):
    return _number(value, "tolerance", "at least 0 and below 1",
                   lambda number: 0 <= number < 1)


def _count(value, name, least=1):
    value = _plain(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("%s must be an int, not %s" % (name, _kind(value)))
    return _number(value, name, "at least %d" % least,
                   lambda number: number >= least)


def _schedule(schedule):
    if schedule is not None and not callable(schedule):
        raise TypeError("schedule must be a function, not " + _kind(schedule))
    return schedule


def _label(label):
    label = _plain(label)
    if isinstance(label, bool):
        return int(label)
    return int(_number(
        label, "label", "0 or 1 (for others: [int(label > 0) for label in y])",
        lambda number: number in (0, 1)))


def _sequence(values, name):
    """Return values if one can go through them again and again, in order."""
    values = _plain(values)
    if type(values) in (list, tuple):
        return values
    hint = ""
    if hasattr(values, "keys"):
        hint = "; take its values"
    elif not isinstance(values, (str, bytes)):
        if (hasattr(values, "__len__") and hasattr(values, "__getitem__")
                and not hasattr(values, "__next__")):
            return values
        if hasattr(values, "__iter__"):
            hint = "; make it one with list(...)"
    raise TypeError("%s must be a list or another sequence, not %s%s"
                    % (name, _kind(values), hint))


def _row(inputs, size, name="inputs"):
    """Return inputs as a sequence of `size` (None: any) finite numbers."""
    inputs = _sequence(inputs, name)
    if len(inputs) and isinstance(_plain(inputs[0]), (list, tuple)):
        raise TypeError("%s must hold numbers, not rows; for a table: "
                        "[perceptron.predict(row) for row in X]" % name)
    if len(inputs) != (size or max(1, len(inputs))):
        raise ValueError("%s must be of length %d, not %d"
                         % (name, size or 1, len(inputs)))
    plain = True  # until one has to be turned into a number of Python's own
    for position, value in enumerate(inputs):
        if not (type(value) in PLAIN and -INFINITY < value < INFINITY):
            number = _number(value, "%s[%d]" % (name, position))
            plain = plain and number is value
    return inputs if plain else [_plain(value) for value in inputs]


def _each(check, values, name):
    """Return values, each checked; an error says in which row it is."""
    plain = True
    for row, value in enumerate(values):
        try:
            plain = check(value) is value and plain
        except (TypeError, ValueError) as error:
            where = "row %d of %s: %s" % (row, name, error)
            raise type(error)(where) from None
    return values if plain else [check(value) for value in values]


def _table(X, name, size=None):
    X = _sequence(X, name)
    if len(X) == 0:
        raise ValueError(name + " must hold at least 1 sample, not 0")
    X = _each(lambda inputs: _row(inputs, size), X, name)
    return X if size else _table(X, name, len(X[0]))  # all as the first


def _paired(X, y):
    X, y = _sequence(X, "X"), _sequence(y, "y")
    if len(X) != len(y):
        raise ValueError("X and y must be of one length, not %d and %d"
                         % (len(X), len(y)))
    return X, y


def _samples(X, y, size=None):
    X, y = _paired(X, y)
    return _table(X, "X", size), _each(_label, y, "y")


# ---- The Lesson: python3 perceptron.py --------------------------------------

GATES = {  # The labels of [0, 0], [0, 1], [1, 0] and [1, 1]
    "and": [0, 0, 0, 1], "or": [0, 1, 1, 1], "nand": [1, 1, 1, 0],
    "nor": [1, 0, 0, 0], "xor": [0, 1, 1, 0], "xnor": [1, 0, 0, 1]}


def _lesson(gate, learning_rate, epochs, watch):
    """Train on a gate; print every epoch, the truth table and the verdict."""
    import sys
    import time
    X, y = [[0, 0], [0, 1], [1, 0], [1, 1]], GATES[gate]
    perceptron = Perceptron(2, learning_rate)
    # The same run twice: at once for the verdict, then epoch by epoch to show.
    replay = Perceptron(2, learning_rate, perceptron.weights)
    mistakes, converged = perceptron.train(X, y, epochs)
    terminal = sys.stdout.isatty()
    title = "%s, learning rate %s\nepoch  mistakes%29s%11s" % (
        gate.upper(), _short(learning_rate), "weights      ", "bias")
    print(title)
    states = []
    for epoch in range(len(mistakes) + 1):
        bar = "(start)"
        if epoch > 0:
            replay.train(X, y, epochs=1)
            bar = "%d %s" % (mistakes[epoch - 1], "#" * mistakes[epoch - 1])
        states.append(tuple(replay.weights + [replay.bias]))
        if watch and terminal:
            print("\033[H\033[J" + title)  # on a cleared screen
        print("%5d  %-10s%12.4g%12.4g%12.4g" % ((epoch, bar) + states[-1]))
        if watch:
            print("\n%s\n" % plot(replay, X, y), flush=True)
            time.sleep(0.5 if terminal else 0)
    print("\ninputs    " + "".join("%5d %d" % (a, b) for a, b in X))
    print("label     " + "".join("%7d" % label for label in y))
    print("prediction" + "".join("%7d" % perceptron.predict(row) for row in X))
    if not watch:
        print("\n" + plot(perceptron, X, y))
    print()
    if converged:
        print("Converged: epoch %d made no mistake." % len(mistakes))
    elif converged is None:
        print("Not known: the epochs ran out; mistakes in epoch %d: %d."
              % (len(mistakes), mistakes[-1]))
    else:
        print("Never: after epoch %d weights and bias are exactly what they "
              "were after\nepoch %d, so this run will circle for ever."
              % (len(mistakes), states.index(states[-1])))
    print("%s straight line separates the 1s of %s from its 0s: proved in "
          "exact numbers." % ("A" if linearly_separable(X, y) else "No",
                              gate.upper()))


def main(arguments=None):
    """Run the lesson with the command line's arguments, or with a list's."""
    import argparse
    parser = argparse.ArgumentParser(
        description="Watch a perceptron learn AND and OR, and see it proved "
                    "that it can never learn XOR.")
    parser.add_argument("gate", metavar="GATE", nargs="?", type=str.lower,
                        choices=list(GATES), help=", ".join(GATES) + "; "
                        "if omitted: and, or, xor in turn")
    for name, kind, default, text in (
            ("--learning-rate", float, 0.25, "above 0"),
            ("--epochs", int, 1000, "when to give up"),
            ("--seed", int, 16, "for the random weights it starts with")):
        parser.add_argument(name, type=kind, default=default,
                            help=text + " (default: %(default)s)")
    parser.add_argument("--watch", action="store_true",
                        help="draw the picture after every epoch")
    given = parser.parse_args(arguments)
    random.seed(given.seed)
    gates = [given.gate] if given.gate else ["and", "or", "xor"]
    for gate in gates:
        if gate != gates[0]:
            print("\n" + "-" * 79)
        try:
            _lesson(gate, given.learning_rate, given.epochs, given.watch)
        except ValueError as error:
            parser.error(str(error))


def run(main):
    """Call main and return the exit status: 0, or 1 where it failed.

    main: a function without arguments.  Ctrl-C ends it quietly, and so does a
    reader who has seen enough (| head); an error is reported in a line.
    """
    import os
    import sys
    if sys.stdout is None:  # closed from the start (>&-)
        sys.stdout = open(os.devnull, "w")
    try:
        main()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 1
    except BrokenPipeError:  # Python must not try to write what is left.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError) as error:
        print("error: %s" % error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(run(main))
