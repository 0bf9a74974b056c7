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

Tables, rows and labels are lists or tuples, or what NumPy, pandas and polars
have in their place.  Left out on purpose: shuffling, labels other than 0 and
1, more than one layer.
"""

import random
import sys
from collections import namedtuple
from math import inf, isfinite


# ---- Building Blocks: The Python Implementation -----------------------------

class Perceptron:
    """A neuron that learns from mistakes to tell two kinds of samples apart.

    input_size: how many inputs a sample has, 1 or more.
    learning_rate: a finite number above 0.
    weights: a list of input_size finite numbers.  None draws each at random
        by random.gauss(0, 1): around 0, and mostly between -2 and 2.
    bias: a finite number.
    These four are its attributes, too.
    A TypeError is raised for what is no list or no number, a ValueError for
    one that is too long, too large or the like.

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
        self.weights = as_floats(weights, input_size)
        self.input_size = len(self.weights)
        self.learning_rate = as_float(learning_rate, RATE_WORDS, above=0)
        # In the article the sum must exceed a threshold.  But sum > threshold
        # is sum - threshold > 0: with a bias, which is -threshold, the sum is
        # always compared with 0.  (An A-unit of Rosenblatt's, 1958, fires when
        # its sum reaches the threshold; here, as in the article, it must
        # exceed it.)
        self.bias = as_float(bias, "a finite bias")

    # 2. The Decision Mechanism (Rosenblatt calls it the response unit)
    def weighted_sum(self, inputs):
        """Return the sum of every weight * its input, and of the bias.

        >>> Perceptron(2, weights=[3, -2], bias=1).weighted_sum([1, 1])
        2.0
        """
        # A list is added up as it is: train has checked the rows that it hands
        # over, and to check them again would take as long as to add them up.
        if type(inputs) is not list or len(inputs) != self.input_size:
            inputs = as_floats(inputs, self.input_size)
        total = 0.0
        for weight, value in zip(self.weights, inputs):
            total += weight * value
        total += self.bias
        if type(total) is not float:  # NumPy's, say: again with Python's own.
            twin = Perceptron(self.input_size, 1, self.weights, self.bias)
            return twin.weighted_sum(as_floats(inputs))
        if not isfinite(total):
            raise ValueError(f"weighted_sum is {total}: expected finite, "
                             "smaller numbers")
        return total

    def predict(self, inputs):
        """Return 1 if the weighted sum of the inputs exceeds 0, else 0.

        >>> Perceptron(2, weights=[3, -2], bias=-1).predict([1, 1])
        0
        """
        return 1 if self.weighted_sum(inputs) > 0.0 else 0

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
        prediction = self.predict(inputs)
        if type(label) is int and label == prediction:
            return 0  # Only a mistake teaches.
        error = as_label(label) - prediction  # True or 1.0 will do for 1.
        change = self.learning_rate * error
        for i, value in enumerate(inputs):
            # float: NumPy's numbers would make the weights NumPy's, too.
            self.weights[i] += change * float(value)
        self.bias += change  # like a weight whose input is always 1
        if not isfinite(sum(self.weights, self.bias)):
            as_floats(list(self.weights) + [self.bias])  # Which is infinite?
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
        False is certain, unless a learn of your own goes by something else
        than the sample, the weights, the bias and the learning_rate.
        """
        X, y = check_samples(X, y, self.input_size)
        if epochs < 1 or not 0 <= tolerance < 1:
            raise ValueError("expected epochs >= 1, 0 <= tolerance < 1, "
                             f"not {epochs} and {tolerance}")
        self.weights = as_floats(self.weights, self.input_size)
        mistakes = []
        # What weights and bias were at the start and after each epoch.  A set
        # finds quickly what is in it.  It cannot hold what may change, such as
        # a list, so each is made a tuple.
        seen = {tuple(self.weights) + (self.bias,)}
        for epoch in range(epochs):
            if schedule is not None:
                self.learning_rate = as_float(schedule(epoch), RATE_WORDS, 0)
            wrong = 0
            for inputs, label in zip(X, y):
                if self.learn(inputs, label) != 0:
                    wrong += 1
            mistakes.append(wrong)
            if wrong / len(X) <= tolerance:
                return Training(mistakes, converged=True)
            now = tuple(self.weights) + (self.bias,)
            if schedule is None and now in seen:
                return Training(mistakes, converged=False)
            seen.add(now)
        return Training(mistakes, converged=None)

    def accuracy(self, X, y):
        """Return the share of samples that are predicted right, 0 to 1.

        >>> Perceptron(1, weights=[1]).accuracy([[-3], [4], [5]], [1, 1, 1])
        0.6666666666666666
        """
        X, y = check_samples(X, y, self.input_size)
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


# What train returns: a pair whose parts have names, training.mistakes and
# training.converged.
Training = namedtuple("Training", "mistakes converged")


# ---- Checks of what comes in, before it teaches anything --------------------
# In a message, {value!r:.60} shows what came, cut to 60 characters.  "from
# None" leaves out what the message already tells.

RATE_WORDS = "a finite learning_rate above 0"


def check_samples(X, y, size=None):
    """Return X as a list of rows of floats, and y as a list of 0s and 1s.

    size: how many numbers a row has.  None: as many as the first one.

    >>> check_samples([[2, 3], [4, 5]], [True, 0.0])
    ([[2.0, 3.0], [4.0, 5.0]], [1, 0])
    """
    X, y = check_rows(X, size), as_list(y)
    if len(y) != len(X):
        raise ValueError(f"expected {len(X)} labels, one for each row, "
                         f"not {len(y)}: {y!r:.60}")
    labels = []
    for number, label in enumerate(y):
        try:
            labels.append(as_label(label))
        except (TypeError, ValueError) as problem:
            raise type(problem)(f"row {number}: {problem}") from None
    return X, labels


def check_rows(X, size=None):
    """Return X as a list of rows of floats, all of the same size."""
    rows = []
    for number, inputs in enumerate(as_list(X)):
        try:
            rows.append(as_floats(inputs, size))
        except (TypeError, ValueError) as problem:
            raise type(problem)(f"row {number}: {problem}") from None
        size = len(rows[0])
    return rows


def as_floats(values, size=None):
    """Return size finite numbers (None: as many as there are) as floats."""
    values = as_list(values)
    if size is not None and len(values) != size:
        raise ValueError(f"expected a list of {size} numbers, "
                         f"not of {len(values)}: {values!r:.60}")
    # To add numbers up is the quickest check: the sum of Python's own finite
    # numbers is a finite float, and text, dates, missing values, complex
    # numbers or units have another sum, or none.
    try:
        total = sum(values, 0.0)
    except Exception:  # Other libraries raise errors of their own.
        total = None
    if type(total) is float and isfinite(total):
        return list(map(float, values))
    return [as_float(value) for value in values]  # Which one is it?


def as_float(value, what="a finite number", above=-inf):
    """Return a finite real number above another one as a float.

    what: how to call it in a message.
    """
    words = f"expected {what}, not {value!r:.60}"
    try:
        total = 0.0 + value  # Text fails here; float would read "3" as 3.
        number = float(value)
    except OverflowError:
        raise ValueError(words) from None
    except Exception as problem:  # Other libraries have errors of their own.
        raise TypeError(f"{words}: {problem}") from None
    if type(total) is not float:
        from numbers import Real  # Small Pythons have none, and need none.
        if not isinstance(total, Real):
            raise TypeError(words)
    if not above < number < inf:
        raise ValueError(words)
    return number


def as_label(label):
    """Return a label as a whole number; True and 1.0 will do for 1."""
    if type(label) is int and label in (0, 1):
        return label
    number = as_float(label, "a label 0 or 1")
    if number not in (0, 1):
        raise ValueError(f"expected a label 0 or 1, not {label!r:.60}")
    return int(number)


def as_list(table):
    """Return a list or tuple that is not empty; or one of what NumPy, pandas
    or polars has in its place."""
    if type(table) is not list:
        if hasattr(table, "iter_rows"):  # a frame of polars, whose to_numpy
            table = list(table.iter_rows())  # would make numbers of dates
        if hasattr(table, "to_numpy"):  # pandas, and series of polars
            table = table.to_numpy()
        # NumPy, whose tolist would make numbers of times
        if getattr(getattr(table, "dtype", None), "kind", None) in ("m", "M"):
            raise TypeError("expected numbers, not dates or times: "
                            f"{table!r:.60}")
        if hasattr(table, "tolist"):
            table = table.tolist()
        if not isinstance(table, (list, tuple)):
            raise TypeError(f"expected a list, not {table!r:.60}")
    if len(table) == 0:
        raise ValueError("expected a list that is not empty")
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
    across, places, add_across = _ruler([inputs[0] for inputs in X], 40, 10)
    up, heights, add_up = _ruler([inputs[1] for inputs in X], 8, 1)
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
    lines = ["     input 2" + add_up]
    for height, row in zip(reversed(heights), reversed(picture)):
        lines.append(f"{height:>11} |" + "".join(row))
    name = f"{'input 1' + add_across:>26}"
    lines.append(f"{places[0]:>18}{name}{places[-1]:>{56 - len(name)}}")
    lines.append("             0 1  a sample predicted right   .  predicts 0")
    lines.append("              !   a sample predicted wrong   +  predicts 1")
    return "\n".join(lines)


def _ruler(values, steps, margin):
    """Return evenly spaced numbers, from below all values to above them; how
    to show them, and, where four digits are too few, what to add to each."""
    low, width = min(values), (max(values) - min(values)) or 1.0
    numbers = [low + width * (step / steps)
               for step in range(-margin, steps + margin + 1)]
    shown = [f"{number:.4g}" for number in numbers]
    wrong_by = [abs(float(text) - number)
                for text, number in zip(shown, numbers)]
    if max(wrong_by) <= width / 100:
        return numbers, shown, ""
    return numbers, [f"{number - low:.4g}" for number in numbers], (
        f" (add {low})")


def _nearest(value, ruler):
    """Return the index of the number on the ruler that is nearest to value."""
    distances = [abs(number - value) for number in ruler]
    return distances.index(min(distances))


# ---- Best Practices and Common Pitfalls -------------------------------------

# 1. Data Preprocessing
def normalize(X, like=None):
    """Return a new table, each of whose columns is shifted and divided, so
    that the same column of the table like gets mean 0 and deviation 1.

    like: a table of the training samples, so that new ones are treated as
        they were.  None: X itself.
    A column that never varies in like is only shifted.  The deviation is the
    root of the mean of the squared distances from the mean: their sum is
    divided by the number of rows, not by one less.

    >>> normalize([[10, 7], [20, 7], [30, 7]], like=[[10, 7], [20, 7]])
    [[-1.0, 0.0], [1.0, 0.0], [3.0, 0.0]]
    """
    from statistics import mean, pstdev
    X = check_rows(X)
    like = X if like is None else check_rows(like, len(X[0]))
    columns = []
    for column, known in zip(zip(*X), zip(*like)):
        # First, known is brought to 0 ... 1: squares of very small or large
        # numbers would be 0 or infinite.
        low = min(known)
        width = as_float(max(known) - low, "a finite width of a column") or 1.0
        known = [(value - low) / width for value in known]
        middle, deviation = mean(known), pstdev(known) or 1.0
        columns.append([((value - low) / width - middle) / deviation
                        for value in column])
    return check_rows(list(zip(*columns)))  # No number has grown too large.


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
RATE, EPOCHS, SEED = 0.25, 1000, 16  # unless something else is said
VERDICTS = {  # by what train says of converged
    True: "Converged: epoch {} made no mistake.",
    False: "Never converges: after epoch {} weights and bias are exactly what "
           "they\nwere after epoch {}, so the same goes round for ever.",
    None: "Not known yet: the epochs ran out after epoch {}.",
}
ROUNDED = """
But a line does exist, and other runs find one.  Here floats are rounded: a
step may be too small, beside such weights, to change them."""
WHY_NO_LINE = """
Can any line do it?  Suppose one could.  0 0 and 1 1 lie on one side of it, so
their midpoint 0.5 0.5 does, too.  0 1 and 1 0 lie on the other side, so their
midpoint does, too.  But that is 0.5 0.5 again: it cannot lie on both sides."""

# One row of the lesson: a sample is shown, and what is known after it.
Step = namedtuple("Step", "epoch inputs label weighted_sum prediction error "
                          "weights bias")


def lesson(gate, learning_rate=RATE, weights=None, epochs=EPOCHS, seed=SEED,
           steps=False, page=None):
    """Train a perceptron on a gate; print how it learns, and how it ends.

    gate: "and", "or", "xor", "nand", "nor" or "xnor".
    weights: two numbers to start from; None: drawn by this seed.
    steps: whether to print a row for each sample, not for each epoch.
    page: the path of a web page to write, on which each step is a picture; it
        ends in .html.

    In a notebook: from perceptron import lesson, then lesson("and").
    """
    y = GATES.get(str(gate).lower())
    if y is None:
        raise ValueError(f"expected {', '.join(GATES)}, not {gate!r:.20}")
    if page is not None and not str(page).endswith(".html"):
        raise ValueError(f"expected a page that ends in .html, not {page!r}")
    random.seed(seed)
    learner = Perceptron(2, learning_rate, weights)
    ahead = Perceptron(2, learning_rate, learner.weights)
    mistakes, converged = ahead.train(ROWS, y, epochs)
    shown = list(history(learner, y, len(mistakes)))
    verdict = how_it_ended(converged, shown, y)
    if page is not None:
        with open(page, "w") as file:
            file.write(web_page(gate, shown, verdict))
    print("{}: 0 0 -> {}, 0 1 -> {}, 1 0 -> {}, 1 1 -> {}".format(
        gate.upper(), *y))
    start = "given" if weights is not None else f"drawn by seed {seed}"
    print(f"Learning rate {learner.learning_rate:.4g}; the weights at the "
          f"start are {start}.")
    if steps:
        print_steps(shown)
    else:
        print_epochs(shown, mistakes)
        print("\nWhat the last weights predict:\n" + plot(learner, ROWS, y))
    print("\n" + verdict)
    if page is not None:
        print(f"\nEach step is a picture in {ascii(page)}.")
    print()


def history(perceptron, y, epochs):
    """Train on the four rows; yield a Step for the start, and each sample."""
    yield Step(None, None, None, None, None, None, list(perceptron.weights),
               perceptron.bias)
    for epoch in range(1, epochs + 1):
        for inputs, label in zip(ROWS, y):
            total = perceptron.weighted_sum(inputs)
            prediction = perceptron.predict(inputs)
            error = perceptron.learn(inputs, label)
            yield Step(epoch, inputs, label, total, prediction, error,
                       list(perceptron.weights), perceptron.bias)


def how_it_ended(converged, shown, y):
    """Return in words how training ended, and why."""
    ends = [step.weights + [step.bias] for step in shown[::len(ROWS)]]
    last = len(ends) - 1
    verdict = VERDICTS[converged].format(last, ends.index(ends[last]))
    if y in (GATES["xor"], GATES["xnor"]):
        verdict = verdict.replace("Not known yet", "Not yet back")
        verdict += "\n" + WHY_NO_LINE
    elif converged is False:
        verdict = "This run n" + verdict[1:] + "\n" + ROUNDED
    return verdict


def state(step):
    """Return the weights and the bias after a step as three columns."""
    columns = [f"{number:10.3g}" for number in step.weights + [step.bias]]
    # -1.23e-100 fills its column: then two digits have to do.
    return "".join([column if column[0] == " " else f"{float(column):10.2g}"
                    for column in columns])


def print_epochs(shown, mistakes):
    """Print a row for the start, and one for the end of each epoch."""
    print("Each row shows weights and bias after the epoch.")
    print("epoch  mistakes  weight 1  weight 2      bias")
    print("    0  (start) " + state(shown[0]))
    for epoch, wrong in enumerate(mistakes, 1):
        print(f"{epoch:5d}{wrong:10d}" + state(shown[len(ROWS) * epoch]))


def print_steps(shown):
    """Print a row for the start, and one for each sample."""
    print("Each row shows weights and bias after the sample.")
    print("epoch inputs label weighted_sum prediction error"
          "  weight 1  weight 2      bias")
    print("    0  (start)" + " " * 34 + state(shown[0]))
    for step in shown[1:]:
        print(f"{step.epoch:5d}{step.inputs[0]:4d}{step.inputs[1]:2d}"
              f"{step.label:7d}{step.weighted_sum:13.3g}{step.prediction:10d}"
              f"{step.error:7d}" + state(step))
        if step.inputs == ROWS[-1]:
            print("-" * 78)


PAGE = """\
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{gate}</title>
<meta name="viewport" content="width=device-width">
<style>
body {{ font: calc(14px + .4vw) sans-serif; max-width: 60em; padding: 0 1em;
  margin: 0 auto; }}
figure {{ margin: 1em 0 2em; break-inside: avoid; }}
figure svg {{ display: block; width: 100%; max-width: 60vh;
  margin-bottom: 1em; background: #fdebd0; }}
input {{ width: 100%; }}
text {{ font: bold 16px sans-serif; text-anchor: middle;
  dominant-baseline: central; }}
path, circle {{ fill: none; stroke: #08306b; stroke-width: 1.5; }}
#axes text {{ font: 10px sans-serif; }}
#axes path {{ stroke: black; stroke-width: 0.5; }}
#before {{ stroke-dasharray: 5 4; }}
.wrong {{ stroke: #b30000; stroke-width: 4; }}
@media (min-width: 50em) {{ figure:not([hidden]) {{ display: flex; }}
  figure svg {{ flex: none; width: 60vh; margin-right: 1em; }} }}
@media print {{ label {{ display: none; }} figure[hidden] {{ display: block; }}
  body {{ columns: 2; }} }}
</style></head><body>
<h1>{gate}: a perceptron learns</h1>
<p>Each bold digit is a sample: it stands where its two inputs say, and it is
its label, the right answer. Now the perceptron predicts 1 on the blue side, to
which the arrow of the weights points, 0 on the other side and on the line. The
sample of a step has a ring: thin if the prediction before the step was right;
thick, with a !, if it was wrong. Only then does the line move, from where it
is dashed.</p>
<label hidden>Drag, or press the keys left and right:
<input type="range" min="0" max="{last}" value="0"></label>
<svg width="0" height="0" style="position: absolute"><defs>
<g id="line"><path style="fill: #9ecae1" d="M0-999H1999V999H0z"/>
<path d="M0 0H25M18-5L25 0L18 5"/></g>
<path id="before" d="M0-999V999"/>
<g id="samples"><text x="0" y="100">{y[0]}</text>
<text x="0" y="0">{y[1]}</text><text x="100" y="100">{y[2]}</text>
<text x="100" y="0">{y[3]}</text></g>
<g id="axes"><path d="M-32-55V132H155M-35 0h6M-35 100h6M0 129v6M100 129v6"/>
<text y="145">0</text><text x="50" y="148">input 1</text>
<text x="100" y="145">1</text><text x="-44" y="100">0</text>
<text x="-44">1</text><text transform="translate(-48 50) rotate(-90)">input 2
</text></g></defs></svg>
{figures}
<script>
const figures = document.querySelectorAll("figure")
const slider = document.querySelector("input")
slider.oninput = () => figures.forEach((figure, i) => {{
  figure.hidden = i != slider.value }})
slider.oninput()
slider.parentNode.hidden = false
slider.focus()
</script>
</body></html>
"""
FIRST, LAST = 900, 100  # how many steps of a long run are on the page


def web_page(gate, shown, verdict):
    """Return a page in HTML with a picture of each step; it needs no net."""
    figures, last = [], len(shown) - 1
    for number, step in enumerate(shown):
        if number < FIRST or number > last - LAST:
            before = shown[max(0, number - 1)]
            figures.append(
                f"<figure>{picture(step, before)}<figcaption>Step {number} of "
                f"{last}, {caption(step)}</figcaption></figure>")
        elif number == FIRST:
            figures.append(f"<figure><p>Steps {FIRST} to {last - LAST} are "
                           "left out.</p></figure>")
    reasons = "".join([f"<p>{part}</p>" for part in verdict.split("\n\n")])
    end = "</figcaption>"
    figures[-1] = figures[-1].replace(end, reasons + end)
    return PAGE.format(gate=gate.upper(), y=GATES[gate.lower()],
                       last=len(figures) - 1, figures="\n".join(figures))


def picture(step, before):
    """Return a step as a picture in SVG: the line now, and as it was before.

    The unit is a hundredth; and what SVG calls y runs down, not up.
    """
    now, old = place_of_line(step), place_of_line(before)
    marks = [f'<use href="#line" {now}/>']
    if old != now:
        marks.append(f'<use href="#before" {old}/>')
    marks.append('<use href="#axes"/><use href="#samples"/>')
    if step.inputs is not None:
        x, y = 100 * step.inputs[0], 100 - 100 * step.inputs[1]
        ring = "wrong" if step.error else "right"
        marks.append(f'<circle class="{ring}" cx="{x}" cy="{y}" r="13"/>')
        if step.error:
            marks.append(f'<text x="{x + 20}" y="{y - 12}">!</text>')
    return '<svg viewBox="-60 -60 220 220">' + "".join(marks) + "</svg>"


def place_of_line(step):
    """Return how SVG is to move and turn an upright line, with 1s to its
    right, to where the weighted sum is 0 after this step."""
    from math import atan2, cos, degrees, hypot, sin
    v, w = step.weights
    far = 9  # from the middle: as far outside of the picture as any number
    angle, away = atan2(w, v), -far if step.bias > 0 else far
    largest = max(abs(v), abs(w))
    if largest > 0:  # Else there is no line, and one answer for all.
        v, w, bias = v / largest, w / largest, step.bias / largest
        away = -(v / 2 + w / 2 + bias) / hypot(v, w)  # from the middle
        away = max(-far, min(far, away))
    x, y = 0.5 + away * cos(angle), 0.5 + away * sin(angle)
    return (f'transform="translate({100 * x:.2f} {100 - 100 * y:.2f}) '
            f'rotate({-degrees(angle):.3f})"')


def caption(step):
    """Return in words what happened in a step, and what came of it."""
    words = "the start: "
    if step.inputs is not None:
        words = (f"epoch {step.epoch}: inputs {step.inputs[0]} "
                 f"{step.inputs[1]}, label {step.label}. The weighted sum was "
                 f"{step.weighted_sum:.3g}, so the prediction was "
                 f"{step.prediction}: {'wrong' if step.error else 'right'}. "
                 f"The error is {step.error}. Now: ")
    v, w = step.weights
    words += f"weights {v:.3g} and {w:.3g}, bias {step.bias:.3g}."
    neuron = Perceptron(2, 1, step.weights, step.bias)
    corners = [[a, b] for a in (-0.6, 1.6) for b in (-0.6, 1.6)]
    predictions = [neuron.predict(corner) for corner in corners]
    if predictions.count(predictions[0]) == 4:
        words += (" There is no line" if v == w == 0 else
                  " The line is outside of the picture")
        words += f": the prediction is {predictions[0]} everywhere in it."
    return words


def main(arguments=None):
    """Train a perceptron on AND, OR and XOR, or on the one gate named."""
    import argparse
    parser = argparse.ArgumentParser(
        description=main.__doc__, argument_default=argparse.SUPPRESS)
    add = parser.add_argument
    add("gate", nargs="?", default=None, help=", ".join(GATES))
    add("--learning-rate", type=float, help=f"default: {RATE}")
    add("--weights", type=float, nargs=2, metavar="W", help="to start from")
    add("--epochs", type=int, help=f"when to give up; default: {EPOCHS}")
    add("--seed", type=int,
        help=f"draws the weights to start from; default: {SEED}")
    add("--steps", action="store_true", help="print a row for each sample")
    add("--page", metavar="FILE", help="write a web page to see each step")
    words = sys.argv[1:] if arguments is None else arguments
    # argparse takes -1e9 for an option (before 3.14), but not after a blank.
    numbers = tuple("-" + mark for mark in ".0123456789")
    options = vars(parser.parse_args([
        " " + word if word.startswith(numbers) else word for word in words]))
    gate = options.pop("gate")
    if gate is None and "page" in options:
        parser.error("expected a gate for --page")
    neuron, row = Perceptron(2), ROWS[0]
    for name, *given in (("weighted_sum", row), ("predict", row),
                         ("learn", row, 0)):
        if getattr(neuron, name)(*given) is None:
            raise SystemExit(f"error: {name} returns nothing: fill it in")
    for name in [gate] if gate else ["and", "or", "xor"]:
        try:
            lesson(name, **options)
        except (TypeError, ValueError) as problem:
            parser.error(str(problem))


def run(program):
    """Call program; end without a traceback on Ctrl-C, | head, a full disk."""
    import errno
    import os
    try:
        try:
            program()
        finally:
            if sys.stdout:  # None, if it was closed from the start
                sys.stdout.flush()
    except KeyboardInterrupt:
        raise SystemExit(130)  # what shells expect
    except OSError as problem:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # for what is left
        # Nobody reads on, as Windows or as others put it: that is fine.
        quiet = problem.errno in (errno.EINVAL, errno.EPIPE)
        if problem.filename is not None or not quiet:
            raise SystemExit(f"error: {problem}")


if __name__ == "__main__" and "__file__" in globals():
    run(main)  # But pasted into a notebook, the file only defines.
