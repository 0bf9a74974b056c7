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
    prediction     1 if weighted_sum exceeds 0, else 0  0
    error          label - prediction: -1, 0 or 1       1 - 0
    learning_rate  how far one error moves the weights  0.01
    epoch          one pass over all samples, in order  4 rows: 4 steps
    converged      an epoch made no mistake (or few: see tolerance)

X, its rows and y may be lists, tuples or NumPy arrays of finite numbers; what
is wrong raises TypeError or ValueError.  Left out on purpose: NumPy inside,
shuffling, regularization, several classes (all in scikit-learn), and layers.
"""

import random
from collections import namedtuple

__all__ = "Perceptron plot normalize adaptive_rate linearly_separable".split()


# ---- Building Blocks: The Python Implementation -----------------------------

class Perceptron:
    """A neuron that learns from its mistakes to tell two classes apart.

    input_size: int >= 1, the number of inputs.
    learning_rate: finite number > 0.
    weights: input_size finite numbers; None draws them by random.gauss(0, 1).
    bias: finite number.  These four are its attributes.
    Source: Rosenblatt (1958), Psychological Review 65(6): 386-408.

    >>> Perceptron(2, learning_rate=0.5, weights=[1, -2])
    Perceptron(2, learning_rate=0.5, weights=[1, -2], bias=0)
    """

    # 1. The Initialization Phase
    def __init__(self, input_size, learning_rate=0.01, weights=None, bias=0):
        if weights is None:
            weights = [random.gauss(0, 1) for _ in range(input_size)]
        self.input_size = _above(0, input_size, "input_size")
        self.learning_rate = _above(0, _plain(learning_rate), "learning_rate")
        self.weights = [_above(-INFINITY, weight, "a weight")
                        for weight in _plain(weights)]
        self.bias = _above(-INFINITY, _plain(bias), "bias")
        if len(self.weights) != input_size:
            raise ValueError("expected %s weights, not %d"
                             % (input_size, len(self.weights)))

    def __repr__(self):
        shown = ", ".join("%.4g" % weight for weight in self.weights[:6])
        shown += ", ..." if len(self.weights) > 6 else ""
        return "Perceptron(%d, learning_rate=%.4g, weights=[%s], bias=%.4g)" \
            % (self.input_size, self.learning_rate, shown, self.bias)

    # 2. The Decision Mechanism
    def weighted_sum(self, inputs):
        """Return the dot product of weights and inputs, plus the bias.

        >>> Perceptron(2, weights=[3, -2], bias=1).weighted_sum([1, 1])
        2
        """
        if len(inputs) != len(self.weights):
            raise ValueError("expected %d inputs, not %d"
                             % (len(self.weights), len(inputs)))
        total = 0
        for weight, value in zip(self.weights, inputs):
            total += weight * value
        total += self.bias
        if not -INFINITY < total < INFINITY:  # NaN is not between, either.
            raise ValueError(NOT_FINITE)
        return total

    def predict(self, inputs):
        """Return 1 if the weighted sum of the inputs exceeds 0, else 0.

        >>> Perceptron(2, weights=[3, -2], bias=-1).predict([1, 1])
        0
        """
        return 1 if self.weighted_sum(inputs) > 0 else 0

    # 3. The Learning Process
    def learn(self, inputs, label):
        """Take one step of Rosenblatt's rule; return the error, -1, 0 or 1.

        >>> perceptron = Perceptron(2, learning_rate=1, weights=[0, 0])
        >>> perceptron.learn([2, 5], 1), perceptron.weights, perceptron.bias
        (1, [2, 5], 1)
        """
        if label not in (0, 1):
            raise ValueError(NO_LABEL % (label,))
        error = label - self.predict(inputs)
        if error != 0:  # Only a mistake teaches.
            change = self.learning_rate * error
            weights = [weight + change * value
                       for weight, value in zip(self.weights, inputs)]
            bias = self.bias + change  # Its input is always 1.
            # In a sum, one number that is not finite spoils all.
            if not -INFINITY < sum(weights) + bias < INFINITY:
                raise ValueError(NOT_FINITE)
            self.weights, self.bias = weights, bias
        return error

    def train(self, X, y, epochs=1000, tolerance=0.0, schedule=None):
        """Learn from all samples in order, epoch after epoch.

        epochs: int >= 1, when to give up.
        tolerance: 0 <= share of mistakes < 1 that an epoch may make.
        schedule: None, or a function from the epoch, 0, 1, ..., to its rate.
        Returns Training(mistakes of each epoch, converged), converged being
            True: the last epoch's share of mistakes is within the tolerance.
            False: weights and bias are exactly what they were at the start or
                after an earlier epoch (all are remembered), so the same
                mistakes follow for ever.  Never said with a schedule.
            None: the epochs ran out first.
        Raises before it learns anything; if numbers grow too large on the way,
        or the schedule fails, what was learned until then stands.

        >>> perceptron = Perceptron(1, learning_rate=1, weights=[0])
        >>> perceptron.train([[0], [1]], [1, 0])
        Training(mistakes=[2, 1, 0], converged=True)
        """
        if epochs < 1 or not 0 <= tolerance < 1:
            raise ValueError("expected epochs >= 1 and 0 <= tolerance < 1, "
                             "not %s and %s" % (epochs, tolerance))
        X, y = _samples(X, y, self)
        mistakes, states = [], {_state(self)}
        for epoch in range(epochs):
            if schedule is not None:
                self.learning_rate = _above(0, schedule(epoch), "the rate")
            wrong = 0
            for inputs, label in zip(X, y):
                wrong += abs(self.learn(inputs, label))
            mistakes.append(wrong)
            if wrong / len(X) <= tolerance:
                return Training(mistakes, True)
            state = _state(self)
            if schedule is None and state in states:
                return Training(mistakes, False)
            states.add(state)
        return Training(mistakes, None)

    def accuracy(self, X, y):
        """Return the share of the samples X, y predicted right, 0 to 1.

        >>> Perceptron(1, weights=[1]).accuracy([[-3], [4]], [1, 1])
        0.5
        """
        X, y = _samples(X, y, self)
        right = [self.predict(inputs) == label for inputs, label in zip(X, y)]
        return sum(right) / len(X)


# ---- From Theory to Practice: Real-World Applications (more in datasets.py) -

def plot(perceptron, X, y):
    """Return samples of two inputs, and how they are told apart, as a picture.

    Where no sample is, it shows what is predicted.  It is 74 columns wide.

    >>> p = Perceptron(2, weights=[1, 0])
    >>> print(plot(p, [[-8, 0], [8, 0], [4, 0]], [0, 1, 0]).splitlines()[10])
              0 |..........0....................+++++++++!+++++++++1++++++++++
    """
    X, y = _samples(X, y, perceptron)
    left, bottom = [min(column) for column in zip(*X)]
    right, top = [max(column) for column in zip(*X)]
    width, height = right - left or 1, top - bottom or 1
    marks = {}
    for inputs, label in zip(X, y):
        place = (round((inputs[0] - left) / width * 40),
                 round((inputs[1] - bottom) / height * 8))
        wrong = perceptron.predict(inputs) != label or marks.get(place) == "!"
        marks[place] = "!" if wrong else str(label)
    lines = [" " * 5 + "input 2"]
    for row in range(9, -2, -1):
        line = ""
        for column in range(-10, 51):
            middle = [left + width * column / 40, bottom + height * row / 8]
            line += marks.get((column, row), ".+"[perceptron.predict(middle)])
        lines.append("%11.4g |%s" % (middle[1], line))
    lines.append("%13s%-11.4g%s%11.4g" % (
        "", left - width / 4, "input 1".center(39), left + width * 5 / 4))
    lines.append(" " * 13 + "0 1 right   ! wrong   . side of 0   + side of 1")
    return "\n".join(lines)


# ---- Best Practices and Common Pitfalls -------------------------------------

# 1. Data Preprocessing
def normalize(X, like=None):
    """Return a new table, each column of it shifted and scaled by itself.

    like: the table whose means and (population) standard deviations are used:
        the training rows, when X holds new ones.  None: X itself.
    A column that never varies is only shifted.

    >>> normalize([[10, 7], [20, 7], [30, 7]], like=[[10, 7], [20, 7]])
    [[-1.0, 0.0], [1.0, 0.0], [3.0, 0.0]]
    """
    import statistics
    like, _ = _samples(X if like is None else like)
    means = [statistics.mean(column) for column in zip(*like)]
    deviations = [statistics.pstdev(column) or 1 for column in zip(*like)]
    X, _ = _samples(X, None, Perceptron(len(means), 1, [0] * len(means)))
    return [[(value - mean) / deviation
             for value, mean, deviation in zip(inputs, means, deviations)]
            for inputs in X]


# 2. Learning Rate Selection
def adaptive_rate(epoch):
    """Return 1 / (1 + epoch): the article's schedule of learning rates.

    >>> [adaptive_rate(epoch) for epoch in range(4)]
    [1.0, 0.5, 0.3333333333333333, 0.25]
    """
    return 1 / (1 + epoch)


# 3. Convergence Monitoring
Training = namedtuple("Training", "mistakes converged")


def _state(perceptron):
    """Return all that the next epoch depends on."""
    numbers = tuple(perceptron.weights) + (perceptron.bias,)
    # The types, too: adding 1 to 2 ** 53 changes an int, but not a float.
    return numbers, tuple(map(type, numbers))


# ---- Moving Beyond Binary Classification ------------------------------------

def linearly_separable(X, y, epochs=1000):
    """Prove that a line (or plane) separates the classes, or that none does.

    epochs: int >= 1, when to give up.
    Returns True or False, either one proved, or None: the epochs ran out.
        The rule runs from zero weights at rate 1 in integers, never rounded.
        True: it found a line.  False: it came back to an earlier state, which
        it cannot do where a line exists (Novikoff, 1962).

    >>> X = [[1], [2], [3]]
    >>> linearly_separable(X, [0, 1, 1]), linearly_separable(X, [0, 1, 0])
    (True, False)
    """
    from fractions import Fraction
    X, y = _samples(X, y)
    # A last column of 1s, scaled too: else the bias would lag far behind.
    X = [[Fraction(_plain(value)) for value in row] + [1] for row in X]
    scale = 1  # becomes the common denominator
    for inputs in X:
        for value in inputs:
            scale *= (scale * value).denominator
    X = [[int(scale * value) for value in inputs] for inputs in X]
    exact = Perceptron(len(X[0]), learning_rate=1, weights=[0] * len(X[0]))
    return exact.train(X, y, epochs).converged


# ---- The Door: checks of what comes in --------------------------------------

INFINITY = float("inf")
NOT_FINITE = ("no finite number comes out: leave out rows with such inputs; "
              "if they grew too large, normalize X or lower learning_rate")
NO_LABEL = ("a label must be 0 or 1, not %r; to map -1 and 1: "
            "y = [int(label > 0) for label in y]")


def _above(low, number, name):
    if not low < number < INFINITY:
        raise ValueError("%s must be above %s and below inf, not %s"
                         % (name, low, number))
    return number


def _plain(value):  # from NumPy or array.array to lists and numbers
    return value.tolist() if hasattr(value, "tolist") else value


def _samples(X, y=None, perceptron=None):
    """Return X and y as lists; predicting each row shows what is wrong."""
    X = _plain(X)
    y = [0] * len(X) if y is None else _plain(y)
    rows, labels = [_plain(inputs) for inputs in X], list(y)
    if not len(X) == len(y) == len(rows) == len(labels) > 0:
        raise ValueError("expected as many rows in X as labels in y, at least "
                         "1, not %d and %d" % (len(rows), len(labels)))
    perceptron = perceptron or Perceptron(len(rows[0]), 1, [0] * len(rows[0]))
    for row, (inputs, label) in enumerate(zip(rows, labels)):
        try:
            perceptron.predict(inputs)
            if label not in (0, 1):
                raise ValueError(NO_LABEL % (label,))
        except Exception as error:
            message = "row %d, %.50r: %s" % (row, inputs, error)
            raise type(error)(message) from error
    return rows, [int(label) for label in labels]


# ---- The Lesson: python3 perceptron.py --------------------------------------

GATES = {  # The labels of [0, 0], [0, 1], [1, 0] and [1, 1]
    "and": [0, 0, 0, 1], "or": [0, 1, 1, 1], "nand": [1, 1, 1, 0],
    "nor": [1, 0, 0, 0], "xor": [0, 1, 1, 0], "xnor": [1, 0, 0, 1]}


def _lesson(gate, given):
    """Train on a gate; print every epoch, the truth table and the verdict."""
    import sys
    X, y = [(0, 0), (0, 1), (1, 0), (1, 1)], GATES[gate]
    perceptron = Perceptron(2, given.learning_rate, given.weights)
    # The same run twice: at once for the verdict, then step by step to show.
    replay = Perceptron(2, given.learning_rate, perceptron.weights)
    mistakes, converged = perceptron.train(X, y, given.epochs)
    left = ("epoch inputs label weighted_sum prediction error" if given.steps
            else "epoch  mistakes")
    print("%s, learning rate %.4g (in each row: weights and bias after it)"
          % (gate.upper(), given.learning_rate))
    print(left + "  weight 1  weight 2      bias")
    numbers = "%10.4g%10.4g%10.4g"
    states = [_state(replay)[0]]
    print("    0  (start)".ljust(len(left)) + numbers % states[0])
    for epoch, wrong in enumerate(mistakes, 1):
        for inputs, label in zip(X, y):
            step = (epoch,) + inputs + (label, replay.weighted_sum(inputs),
                    replay.predict(inputs), replay.learn(inputs, label))
            state = _state(replay)[0]
            if given.steps:
                print("%5d%4d%2d%7d%13.4g%10d%8d" % step + numbers % state)
        states.append(state)
        print("-" * 78 if given.steps else
              "%5d  %d %-6s" % (epoch, wrong, "#" * wrong) + numbers % state)
        if given.watch:
            print("\n%s\n" % plot(replay, X, y))
            if sys.stdin and sys.stdin.isatty():
                input("Press Enter to go on.")
    print("\ninputs    " + "".join("%5d %d" % (a, b) for a, b in X))
    print("label     " + "".join("%7d" % label for label in y))
    print("prediction" + "".join("%7d" % perceptron.predict(row) for row in X))
    print("\n%s\n" % ("" if given.watch else plot(perceptron, X, y)))
    if converged:
        print("Converged: epoch %d made no mistake." % len(mistakes))
    elif converged is None:
        print("Not known: after epoch %d the epochs ran out." % len(mistakes))
    else:
        print("Never converges: after epoch %d weights and bias are exactly "
              "what they were\nafter epoch %d, so this run circles for ever."
              % (len(mistakes), states.index(states[-1])))
    print(("A" if linearly_separable(X, y) else "No") +
          " straight line separates its 1s from its 0s: proved exactly.\n")


def main(arguments=None):
    """Watch a perceptron learn AND and OR, and never XOR; or any one gate."""
    import argparse
    parser = argparse.ArgumentParser(description=main.__doc__)
    option = parser.add_argument
    option("gate", nargs="?", type=str.lower, choices=list(GATES))
    option("--learning-rate", type=float, default=0.25, help="default: 0.25")
    option("--weights", type=float, nargs=2, metavar="W", help="to start from")
    option("--epochs", type=int, default=1000, help="default: 1000")
    option("--seed", type=int, default=16, help="default: 16, for each gate")
    option("--steps", action="store_true", help="show every step")
    option("--watch", action="store_true", help="draw every epoch")
    given = parser.parse_args(arguments)
    try:
        for gate in [given.gate] if given.gate else ["and", "or", "xor"]:
            random.seed(given.seed)
            _lesson(gate, given)
    except ValueError as error:
        parser.error(str(error))


def run(main):
    """Call main; end with status 1 after an error and 130 after Ctrl-C."""
    import os
    import sys
    try:
        main()
        print(end="", flush=True)
    except (KeyboardInterrupt, EOFError):
        raise SystemExit(130)
    except BrokenPipeError:  # | head: what is left must not be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, ArithmeticError, RuntimeError) as error:
        raise SystemExit("error: %s" % error)


if __name__ == "__main__":
    run(main)
