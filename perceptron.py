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
    weighted_sum   every weight * input, plus the bias   0.0 - 1.5 - 0.25
    prediction     1 if weighted_sum exceeds 0, else 0   0
    error          label - prediction: -1, 0 or 1        1 - 0
    learning_rate  how far one error moves the weights   0.01
    epoch          one pass over all samples, in order   4 samples: 4 steps

X, its rows and y may be lists, tuples, NumPy arrays or data frames; a single
sample is a list and a label of Python's own numbers.  What is wrong raises
TypeError or ValueError.  Names with _ are helpers below.  Left out on purpose:
NumPy, shuffling, regularization, several classes (see scikit-learn), layers.
"""

import os
import random
import sys
from collections import namedtuple
from math import isfinite

Training = namedtuple("Training", "mistakes converged")  # what train returns


# ---- Building Blocks: The Python Implementation -----------------------------

class Perceptron:
    """A neuron that learns from its mistakes to tell two classes apart.

    input_size: int >= 1, the number of inputs.
    learning_rate: finite number > 0.
    weights: input_size finite numbers; None draws them by random.gauss(0, 1).
    bias: finite number.  These four are its attributes.
    Source: Rosenblatt, 1958 to 1962; the names he used stand in the comments.

    >>> Perceptron(2, learning_rate=0.5, weights=[1, -2])
    Perceptron(2, learning_rate=0.5, weights=[1, -2], bias=0)
    """

    # 1. The Initialization Phase
    def __init__(self, input_size, learning_rate=0.01, weights=None, bias=0):
        if weights is None:
            weights = [random.gauss(0, 1) for _ in range(input_size)]
        _check_start(input_size, learning_rate, weights, bias)
        self.input_size = int(input_size)  # Rosenblatt: his S-units, sensory
        self.learning_rate = float(learning_rate)
        self.weights = [float(weight) for weight in as_lists(weights)]
        self.bias = float(bias)  # Rosenblatt: minus the threshold

    # 2. The Decision Mechanism (Rosenblatt: the R-unit, response)
    def weighted_sum(self, inputs):
        """Return the dot product of weights and inputs, plus the bias.

        >>> Perceptron(2, weights=[3, -2], bias=1).weighted_sum([1, 1])
        2.0
        """
        if len(inputs) != len(self.weights):
            raise ValueError(f"expected {len(self.weights)} inputs, "
                             f"not {len(inputs)}")
        total = 0.0
        for weight, value in zip(self.weights, inputs):
            total += weight * value
        total += self.bias
        if not isfinite(total):
            raise ValueError(f"the weighted sum is {total}: leave out inputs "
                             "that are not finite; if numbers grew too large, "
                             "normalize X or lower learning_rate")
        return total

    def predict(self, inputs):
        """Return 1 if the weighted sum of the inputs exceeds 0, else 0.

        >>> Perceptron(2, weights=[3, -2], bias=-1).predict([1, 1])
        0
        """
        return 1 if self.weighted_sum(inputs) > 0 else 0

    # 3. The Learning Process (Rosenblatt: the error-correction procedure)
    def learn(self, inputs, label):
        """Take one step of the perceptron rule; return the error: -1, 0 or 1.

        >>> perceptron = Perceptron(2, learning_rate=1, weights=[0, 0])
        >>> perceptron.learn([2, 5], 1)
        1
        >>> perceptron.weights, perceptron.bias
        ([2.0, 5.0], 1.0)
        """
        if label not in (0, 1):
            raise ValueError(f"expected a label 0 or 1, not {label!r}")
        error = label - self.predict(inputs)
        if error != 0:  # Only a mistake teaches.
            change = self.learning_rate * error  # Rosenblatt: reinforcement
            self.weights = [weight + change * value
                            for weight, value in zip(self.weights, inputs)]
            self.bias += change  # like a weight whose input is always 1
        return error

    def train(self, X, y, epochs=1000, tolerance=0.0, schedule=None):
        """Learn from all samples in order, epoch after epoch.

        epochs: int >= 1, when to give up.
        tolerance: the share of wrong samples allowed, 0 <= tolerance < 1.
        schedule: None, or a function: epoch (0, 1, ...) in, learning_rate out.
        Returns Training(mistakes of each epoch, converged); converged is
            True: the last epoch's share of mistakes is within the tolerance.
            False: weights and bias are exactly what they were at the start or
                after an earlier epoch, so the same mistakes follow for ever.
                Never said with a schedule, whose rates may change.
            None: not known; the epochs ran out first.

        >>> perceptron = Perceptron(1, learning_rate=1, weights=[0])
        >>> perceptron.train([[0], [1]], [1, 0])
        Training(mistakes=[2, 1, 0], converged=True)
        """
        expect(epochs >= 1, "epochs >= 1", epochs)
        expect(0 <= tolerance < 1, "0 <= tolerance < 1", tolerance)
        X, y = _samples(X, y, len(self.weights))
        mistakes = []
        states = {_state(self)}  # a set: at the start, after each epoch
        for epoch in range(epochs):
            if schedule is not None:
                self.learning_rate = _check_rate(schedule(epoch))
            wrong = 0
            for inputs, label in zip(X, y):
                error = self.learn(inputs, label)
                wrong += abs(error)  # 1 for a mistake, 0 for a right answer
            mistakes.append(wrong)
            if wrong / len(X) <= tolerance:
                return Training(mistakes, converged=True)
            if schedule is None:
                state = _state(self)
                if state in states:
                    return Training(mistakes, converged=False)
                states.add(state)
        return Training(mistakes, converged=None)

    def accuracy(self, X, y):
        """Return the share of the samples X, y predicted right, 0 to 1.

        >>> Perceptron(1, weights=[1]).accuracy([[-3], [4]], [1, 1])
        0.5
        """
        X, y = _samples(X, y, len(self.weights))
        right = [self.predict(inputs) == label for inputs, label in zip(X, y)]
        return sum(right) / len(right)

    def __repr__(self):
        weights = ", ".join(f"{weight:.4g}" for weight in self.weights)
        return (f"Perceptron({self.input_size}, "
                f"learning_rate={self.learning_rate:.4g}, "
                f"weights=[{weights}], bias={self.bias:.4g})")


def _state(perceptron):
    """Return weights and bias: if they come back, so does all that follows."""
    return tuple(perceptron.weights), perceptron.bias


# ---- The Door: checks of what comes in, before it teaches anything ----------

def expect(condition, what, came, remedy=""):
    """Raise ValueError unless the condition holds; say what was expected.

    >>> expect(2 + 2 == 5, "5", 2 + 2, "; add again")
    Traceback (most recent call last):
    ValueError: expected 5, not 4; add again
    """
    if not condition:  # !r:.60 is its first 60 characters, quotes and all.
        raise ValueError(f"expected {what}, not {came!r:.60}{remedy}")


def _check_start(input_size, learning_rate, weights, bias):
    expect(input_size >= 1, "input_size >= 1", input_size)
    weights = as_lists(weights)
    is_row = isinstance(weights, (list, tuple)) and len(weights) == input_size
    expect(is_row, f"a list of {input_size} weights", weights)
    expect(_are_finite(weights), "finite weights", weights)
    expect(_are_finite([bias]), "a finite bias", bias)
    _check_rate(learning_rate)


def _check_rate(rate):
    expect(_are_finite([rate]) and rate > 0, "finite learning_rate > 0", rate)
    return float(rate)


def _are_finite(values):
    """Return whether all values are numbers, none of them NaN or infinite."""
    try:
        # If the sum is finite, all are, and this is quick.  Where it is not,
        # it may only have grown too large, so that each is looked at.
        total = sum(values, 0.0)
        return isfinite(total) or all(isfinite(value) for value in values)
    except (TypeError, OverflowError):  # text, None, an int of 400 digits
        return False


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


def _rows(X, size=None):
    """Return X as rows of floats, each of the same size."""
    X = as_lists(X)
    expect(isinstance(X, (list, tuple)) and len(X) > 0, "rows in X", X)
    rows = []
    for number, inputs in enumerate(X):
        inputs = as_lists(inputs)
        if not isinstance(inputs, (list, tuple)) or len(inputs) == 0:
            raise TypeError(f"row {number}: expected a list of numbers, "
                            f"not {inputs!r:.60}")
        if not _are_finite(inputs):
            bad = [value for value in inputs if not _are_finite([value])]
            raise ValueError(f"row {number}: expected finite numbers, "
                             f"not {bad!r:.60}")
        if size is None:
            size = len(inputs)
        if len(inputs) != size:
            raise ValueError(f"row {number}: expected {size} numbers, "
                             f"not {len(inputs)}")
        rows.append(list(map(float, inputs)))
    return rows


def _samples(X, y, size=None):
    """Return X as rows of floats, and y as a list of as many 0s and 1s."""
    X, y = _rows(X, size), as_lists(y)
    expect(isinstance(y, (list, tuple)), "y to be a list of labels", y)
    expect(len(y) == len(X), f"{len(X)} labels, one for each row", len(y))
    for number, label in enumerate(y):
        if label not in (0, 1):
            raise ValueError(f"row {number}: expected a label 0 or 1, "
                             f"not {label!r:.60}; {_advice(y)}")
    return X, [int(label) for label in y]


def _advice(y):
    """Return how these labels become 0 and 1, without losing what they say."""
    if any(isinstance(label, (list, tuple)) for label in y):
        return "y is one list of labels, not a list of lists"
    if all(label in (-1, 1) for label in y):
        return "use y = [int(label > 0) for label in y]"
    return ("leave out rows without a label, choose which label is to be 1, "
            "and put it for THAT in y = [int(label == THAT) for label in y]")


# ---- From Theory to Practice: Real-World Applications (more in datasets.py) -

def plot(perceptron, X, y):
    """Return samples of two inputs, and how they are told apart, as a picture.

    >>> p = Perceptron(2, weights=[1, 0])
    >>> print(plot(p, [[-8, 0], [8, 0], [4, 0]], [0, 1, 0]).splitlines()[10])
              0 |......... 0 ...................++++++++ ! +++++++ 1 +++++++++
    """
    X, y = _samples(X, y, 2)
    across = _ruler([inputs[0] for inputs in X], steps=40, margin=10)
    up = _ruler([inputs[1] for inputs in X], steps=8, margin=1)
    picture = [["+" if perceptron.predict([a, b]) else "." for a in across]
               for b in up]
    for inputs, label in zip(X, y):
        row, column = _nearest(inputs[1], up), _nearest(inputs[0], across)
        right = perceptron.predict(inputs) == label
        _mark(picture[row], column, str(label) if right else "!")
    lines = ["     input 2"]
    for height, row in reversed(list(zip(up, picture))):
        lines.append(f"{height:11.4g} |{''.join(row)}")
    lines.append(f"{across[0]:18.4g}{'input 1':>26}{across[-1]:30.4g}")
    lines.append("             0 1  a sample predicted right   .  predicts 0")
    lines.append("              !   a sample predicted wrong   +  predicts 1")
    return "\n".join(lines)


def _ruler(values, steps, margin):
    """Return even steps from the least value to the greatest, and beyond."""
    low, high = min(values), max(values)
    width = (high - low) or 1  # where all values are the same
    return [low + width * step / steps
            for step in range(-margin, steps + margin + 1)]


def _nearest(value, ruler):
    distances = [abs(number - value) for number in ruler]
    return distances.index(min(distances))


def _mark(row, column, mark):
    """Put a mark in a row of the picture, between two blanks."""
    for beside in (column - 1, column + 1):
        if row[beside] in ".+":
            row[beside] = " "
    if row[column] != "!":  # A mistake stays in sight.
        row[column] = mark


# ---- Best Practices and Common Pitfalls -------------------------------------

# 1. Data Preprocessing
def normalize(X, like=None):
    """Return a new table, each of whose columns has mean 0 and deviation 1.

    like: the table whose means and (population) standard deviations are used:
        the training rows, when X holds new ones.  None: X itself.
    A column that never varies is only shifted.

    >>> normalize([[10, 7], [20, 7], [30, 7]], like=[[10, 7], [20, 7]])
    [[-1.0, 0.0], [1.0, 0.0], [3.0, 0.0]]
    """
    import statistics  # which MicroPython does not have
    like = _rows(X if like is None else like)
    X = _rows(X, len(like[0]))
    columns = list(zip(*like))  # its rows, turned into columns
    means = [statistics.mean(column) for column in columns]
    deviations = [statistics.pstdev(column) or 1 for column in columns]
    return [[(value - mean) / deviation
             for value, mean, deviation in zip(inputs, means, deviations)]
            for inputs in X]


# 2. Learning Rate Selection
def adaptive_rate(epoch):
    """Return 1 / (1 + epoch) for epoch 0, 1, ...: the article's schedule.

    >>> [adaptive_rate(epoch) for epoch in range(4)]
    [1.0, 0.5, 0.3333333333333333, 0.25]
    """
    return 1 / (1 + epoch)


# 3. Convergence Monitoring: the tolerance of Perceptron.train, and Training.

# ---- The Lesson: python3 perceptron.py (no more about perceptrons) ----------

ROWS = [[0, 0], [0, 1], [1, 0], [1, 1]]
GATES = {  # the labels of these rows
    "and": [0, 0, 0, 1], "or": [0, 1, 1, 1], "xor": [0, 1, 1, 0],
    "nand": [1, 1, 1, 0], "nor": [1, 0, 0, 0], "xnor": [1, 0, 0, 1],
}


def _lesson(gate, perceptron, epochs, show):
    """Train on a gate; show its "epochs", or its "steps", or "watch" them."""
    y = GATES[gate]
    truth = ", ".join(f"{a} {b}: {label}" for (a, b), label in zip(ROWS, y))
    print(f"{gate.upper()}: {truth}")
    print(f"Learning rate {perceptron.learning_rate:.4g}; the weights and "
          "bias in a row are those after it.")
    verdict = _train_aloud(perceptron, y, epochs, show)
    if show == "epochs":
        print("\nWhat it predicts in the end:\n" + plot(perceptron, ROWS, y))
    print("\n" + verdict)
    if gate in ("xor", "xnor"):
        print(f"No straight line can do it.  With 0 0 and 1 1 on the side of "
              f"{y[0]}, the point\nhalfway between them is on it, too; but it "
              "is also halfway between 0 1 and 1 0,\nwhich should be on the "
              f"side of {y[1]}.")
    print()


STEP = "epoch inputs label weighted_sum prediction error"
STATE = "  weight 1  weight 2      bias"


def _train_aloud(perceptron, y, epochs, show):
    """Train as train does, but print on the way; return how it ended."""
    heading = "epoch  mistakes" if show == "epochs" else STEP
    print(heading + STATE)
    print("    0  (start)".ljust(len(heading)) + _numbers(perceptron))
    if show == "watch":
        _print_picture(perceptron, y)
    states = {_state(perceptron): 0}  # after which epoch each of them was
    for epoch in range(1, epochs + 1):
        wrong = _epoch_aloud(perceptron, y, epoch, show)
        if wrong == 0:
            return f"Converged: epoch {epoch} made no mistake."
        state = _state(perceptron)
        if state in states:
            return (f"Never converges: after epoch {epoch} weights and bias "
                    "are exactly what they were\nafter epoch "
                    f"{states[state]}, so this run circles for ever.")
        states[state] = epoch
    return f"Not known yet: the epochs ran out after epoch {epochs}."


def _epoch_aloud(perceptron, y, epoch, show):
    """Learn from each row once, and print it; return how many were wrong."""
    wrong = 0
    for inputs, label in zip(ROWS, y):
        total = perceptron.weighted_sum(inputs)
        prediction = perceptron.predict(inputs)
        error = perceptron.learn(inputs, label)
        wrong += abs(error)
        step = (f"{epoch:5d}{inputs[0]:4d}{inputs[1]:2d}{label:7d}"
                f"{total:13.3g}{prediction:10d}{error:8d}"
                + _numbers(perceptron))
        if show == "steps":
            print(step)
        if show == "watch" and error != 0:
            print(STEP + STATE)
            print(step)
            _print_picture(perceptron, y)
    if show == "steps":
        print("-" * 78)
    if show == "epochs":
        print(f"{epoch:5d}{wrong:10d}" + _numbers(perceptron))
    return wrong


def _numbers(perceptron):
    numbers = perceptron.weights + [perceptron.bias]
    return "".join(f"{number:10.3g}" for number in numbers)


def _print_picture(perceptron, y):
    print(plot(perceptron, ROWS, y))
    if sys.stdin and sys.stdin.isatty():  # where someone can press it
        input("Press Enter to go on.")
    print()


def main(arguments=None):
    """Train a perceptron on AND, OR and XOR, or on the one gate named."""
    import argparse  # which MicroPython does not have
    parser = argparse.ArgumentParser(description=main.__doc__)
    option = parser.add_argument
    option("gate", nargs="?", type=str.lower, choices=list(GATES))
    option("--learning-rate", type=float, default=0.25, help="default: 0.25")
    option("--weights", type=float, nargs=2, metavar="W", help="to start from")
    option("--epochs", type=int, default=1000, help="default: 1000")
    option("--seed", type=int, default=16, help="of the weights; default: 16")
    either = parser.add_mutually_exclusive_group().add_argument
    either("--steps", action="store_true", help="show every step")
    either("--watch", action="store_true", help="draw every step that learned")
    given = parser.parse_args(arguments)
    try:
        expect(given.epochs >= 1, "--epochs of 1 or more", given.epochs)
        for number in [given.learning_rate] + (given.weights or []):
            expect(abs(number) < 1e99, "numbers below 1e99", number)
        expect(given.learning_rate > 0, "a rate above 0", given.learning_rate)
    except ValueError as error:
        parser.error(str(error))
    show = "steps" if given.steps else "watch" if given.watch else "epochs"
    gates = [given.gate] if given.gate else ["and", "or", "xor"]
    for gate in gates:
        random.seed(given.seed)
        perceptron = Perceptron(2, given.learning_rate, given.weights)
        _lesson(gate, perceptron, given.epochs, show)


def run(program):
    """Call program; end quietly after Ctrl-C, Ctrl-D or | head."""
    try:
        program()
        sys.stdout.flush()
    except (KeyboardInterrupt, EOFError):
        raise SystemExit(130)  # what shells expect
    except BrokenPipeError:  # Nobody reads on: the rest is thrown away.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__" and "__file__" in globals():
    run(main)  # But pasted into a notebook, the file only defines.
