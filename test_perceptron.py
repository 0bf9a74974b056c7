# SPDX-License-Identifier: MIT-0
"""Tests, and a grader, for perceptron.py: python3 -m unittest

One class for each step of the article, in its order; none needs a later one.
Whoever fills in perceptron.py method by method turns them green from the top.
The sentence under each test says what should happen; it is printed when it
does not.  With perceptron.py alone it runs too, and skips what needs more.
"""

import array
import builtins
import contextlib
import doctest
import fractions
import functools
import inspect
import io
import itertools
import json
import os
import random
import re
import runpy
import shutil
import subprocess
import sys
import tempfile
import textwrap
import unittest
from unittest import mock

import perceptron
from perceptron import (Perceptron, Training, adaptive_rate,
                        linearly_separable, normalize, plot)

try:
    import datasets
except ImportError:
    datasets = None

HERE = os.path.dirname(os.path.abspath(__file__))
README = os.path.join(HERE, "README.md")
RATES = 0.01, 0.1, 1
ROWS = [[0, 0], [0, 1], [1, 0], [1, 1]]
AND, OR, NAND = [0, 0, 0, 1], [0, 1, 1, 1], [1, 1, 1, 0]
XOR, XNOR = [0, 1, 1, 0], [1, 0, 0, 1]
NAN, INFINITY = float("nan"), float("inf")


def state(perceptron):
    """The four attributes, as they are now."""
    return dict(vars(perceptron), weights=list(perceptron.weights))


def zero(size, learning_rate=1):
    """A perceptron of whole numbers, so that a hand can follow it."""
    return Perceptron(size, learning_rate, weights=[0] * size)


class Step(unittest.TestCase):
    """A step of the article; a failing test says what should have happened."""

    def shortDescription(self):
        sentence = getattr(type(self), self.id().split(".")[-1]).__doc__
        return sentence and textwrap.fill(" ".join(sentence.split()), 70)

    @contextlib.contextmanager
    def told(self, error, says):
        """What is done in it raises the error, with a message that says so."""
        with self.assertRaisesRegex(error, says) as caught:
            yield
        self.assertNotIn("%", str(caught.exception))


# ---- Building Blocks: The Python Implementation -----------------------------

class Test01Initialization(Step):

    def test_weights_are_drawn_by_random_gauss_in_order(self):
        """Initialization: without weights, draw random.gauss(0, 1) for each
        input, in order, and set the bias to 0."""
        random.seed(7)
        p = Perceptron(3)
        random.seed(7)
        drawn = [random.gauss(0, 1) for _ in range(3)]
        self.assertEqual((p.weights, p.bias), (drawn, 0))

    def test_weights_given_are_copied_and_nothing_is_drawn(self):
        """Initialization: with weights, keep a copy of them as a list and
        draw no random number."""
        mine = (5, -3)
        random.seed(7)
        before = random.getstate()
        p = Perceptron(2, weights=mine, bias=4)
        self.assertEqual((p.weights, p.bias), ([5, -3], 4))
        self.assertEqual(random.getstate(), before)
        mine = [5, -3]
        p = Perceptron(2, weights=mine)
        mine[0] = 99
        self.assertEqual(p.weights, [5, -3])

    def test_four_attributes_and_no_other(self):
        """Initialization: keep input_size, learning_rate, weights and bias,
        and nothing else; the learning rate is 0.01 unless given."""
        p = Perceptron(2, weights=[1, 2])
        self.assertEqual(vars(p), {"input_size": 2, "learning_rate": 0.01,
                                   "weights": [1, 2], "bias": 0})
        p = Perceptron(1, 0.5, [3], 4)
        self.assertEqual(vars(p), {"input_size": 1, "learning_rate": 0.5,
                                   "weights": [3], "bias": 4})

    def test_json_gives_the_same_perceptron_again(self):
        """Initialization: what vars() shows is enough to make it again."""
        p = Perceptron(4, learning_rate=0.3, bias=0.1)
        again = Perceptron(**json.loads(json.dumps(vars(p))))
        self.assertEqual(vars(again), vars(p))

    def test_repr_shows_what_it_is(self):
        """Initialization: repr shows a perceptron as a person would write it,
        and does not flood the screen."""
        p = Perceptron(2, learning_rate=0.1, weights=[1, -0.25], bias=2)
        self.assertEqual(vars(eval(repr(p))), vars(p))
        p = Perceptron(2, weights=[0.1 + 0.2, fractions.Fraction(1, 3)])
        self.assertIn("[0.3, 1/3]", repr(p))
        for size, shown in ((6, "[1, 2, 3, 4, 5, 6]"),
                            (7, "[1, 2, 3, 4, 5, 6, ...]")):
            p = Perceptron(size, weights=range(1, size + 1))
            self.assertIn(shown, repr(p))
        self.assertLess(len(repr(Perceptron(784))), 160)


class Test02Decision(Step):

    def test_a_weighted_sum(self):
        """Decision: weighted_sum adds weight * input for every input, and
        then the bias."""
        p = Perceptron(3, weights=[2, -3, 5], bias=7)
        self.assertEqual(p.weighted_sum([1, 10, 100]), 2 - 30 + 500 + 7)
        self.assertEqual(p.weighted_sum([0, 0, 0]), 7)

    def test_above_zero_fires(self):
        """Decision: predict gives 1 if the weighted sum exceeds 0, and 0 if it
        is exactly 0 or below."""
        p = Perceptron(1, weights=[1])
        for inputs, expected in (([2], 1), ([1e-300], 1), ([0], 0), ([-2], 0),
                                 ([-1e-300], 0)):
            with self.subTest(inputs=inputs):
                self.assertIs(p.predict(inputs), expected)

    def test_weights_can_be_set_by_hand(self):
        """Decision: with weights 1, 1 and bias -1.5, predict is the gate AND;
        with bias -0.5 it is OR."""
        p = Perceptron(2)
        p.weights = [1, 1]
        for p.bias, labels in ((-1.5, AND), (-0.5, OR)):
            self.assertEqual([p.predict(row) for row in ROWS], labels)

    def test_any_sequence_of_numbers(self):
        """Decision: a row may be any sequence of numbers, and whole numbers
        and fractions stay what they are."""
        p = Perceptron(2, weights=[2, -3], bias=1)
        third = fractions.Fraction(1, 3)
        for row in ([5, 2], (5, 2), array.array("d", [5, 2]), range(5, 1, -3),
                    [5, True + True], Row(5, 2), bytearray([5, 2])):
            with self.subTest(row=row):
                self.assertEqual(p.weighted_sum(row), 5)
        self.assertIs(type(p.weighted_sum([5, 2])), int)
        self.assertIs(type(p.weighted_sum([True, False])), int)
        self.assertEqual(p.weighted_sum([third, third]), 1 - third)
        self.assertIs(type(p.weighted_sum([third, 1])), fractions.Fraction)
        self.assertEqual(p.weighted_sum([10 ** 400, 0]), 2 * 10 ** 400 + 1)

    def test_nothing_is_learned(self):
        """Decision: weighted_sum and predict change nothing."""
        p = Perceptron(2)
        before = state(p)
        p.weighted_sum([1, 2])
        p.predict([1, 2])
        self.assertEqual(state(p), before)


class Row:
    """The least that a sequence can be: a length and an item at each place."""

    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, place):
        return self.items[place]


class Test03Learning(Step):

    def test_a_missed_1_pulls_towards_the_inputs(self):
        """Learning: after a 0 that should be a 1, the error is 1: each weight
        grows by learning_rate * input, the bias by learning_rate."""
        p = Perceptron(2, learning_rate=10, weights=[0, -9])
        self.assertEqual(p.learn([2, 3], 1), 1)
        self.assertEqual((p.weights, p.bias), ([20, 21], 10))

    def test_a_wrong_1_pushes_away_from_the_inputs(self):
        """Learning: after a 1 that should be a 0, the error is -1: each weight
        falls by learning_rate * input, the bias by learning_rate."""
        p = Perceptron(2, learning_rate=0.5, weights=[1, 1], bias=1)
        self.assertEqual(p.learn([4, -2], 0), -1)
        self.assertEqual((p.weights, p.bias), ([-1.0, 2.0], 0.5))

    def test_no_mistake_no_change(self):
        """Learning: after a right answer the error is 0; nothing changes."""
        p = Perceptron(2, weights=[1, 1], bias=-1)
        before = state(p)
        self.assertEqual(p.learn([1, 1], 1), 0)
        self.assertEqual(p.learn([0, 1], 0), 0)
        self.assertEqual(state(p), before)

    def test_and_by_hand(self):
        """Learning: AND from zero weights at rate 1, one row after another,
        goes through the weights and biases worked out by hand."""
        p = zero(2)
        seen = []
        for row, label in list(zip(ROWS, AND)) * 2:
            seen.append((p.learn(row, label), list(p.weights), p.bias))
        self.assertEqual(seen, [
            (0, [0, 0], 0), (0, [0, 0], 0), (0, [0, 0], 0), (1, [1, 1], 1),
            (-1, [1, 1], 0), (-1, [1, 0], -1), (0, [1, 0], -1),
            (1, [2, 1], 0)])

    def test_numbers_stay_what_they_are(self):
        """Learning: from whole numbers come whole numbers and from fractions
        fractions, whatever kind of 0 or 1 the label is."""
        for label in (1, True, 1.0, fractions.Fraction(1)):
            p = zero(2)
            error = p.learn([3, fractions.Fraction(1, 3)], label)
            self.assertIs(type(error), int)
            self.assertEqual(list(map(type, p.weights + [p.bias])),
                             [int, fractions.Fraction, int])


class Test04Training(Step):

    def check_converges(self, labels):
        for rate, seed in itertools.product(RATES, range(200)):
            random.seed(seed)
            p = Perceptron(2, rate)
            mistakes, converged = p.train(ROWS, labels)
            where = "labels %s, rate %s, seed %d" % (labels, rate, seed)
            self.assertIs(converged, True, where)
            self.assertEqual(mistakes.index(0), len(mistakes) - 1, where)
            self.assertEqual([p.predict(row) for row in ROWS], labels, where)

    def test_and(self):
        """Training: AND is learned from every start at every rate; training
        ends with the first epoch without a mistake, and all rows are right."""
        self.check_converges(AND)

    def test_or(self):
        """Training: OR is learned from every start at every rate; training
        ends with the first epoch without a mistake, and all rows are right."""
        self.check_converges(OR)

    def test_the_other_gates_that_a_line_can_draw(self):
        """Training: so are 12 more of the 16 gates of two inputs."""
        gates = list(map(list, itertools.product([0, 1], repeat=4)))
        for labels in (AND, OR, XOR, XNOR):
            gates.remove(labels)
        for labels in gates:
            self.check_converges(labels)

    def test_and_by_hand(self):
        """Training: AND from zero weights at rate 1 makes the mistakes, and
        gets the weights, that were worked out by hand."""
        p = zero(2)
        training = p.train(ROWS, AND)
        self.assertEqual(training, Training([1, 3, 3, 2, 1, 0], True))
        self.assertEqual((p.weights, p.bias), ([2, 1], -2))

    def test_epoch_by_epoch_is_the_same(self):
        """Training: ten times one epoch is the same as ten epochs."""
        at_once = Perceptron(2, 0.1, [-1, 2])
        stepwise = Perceptron(2, 0.1, [-1, 2])
        mistakes, converged = at_once.train(ROWS, XOR, epochs=3)
        self.assertIs(converged, None)
        self.assertEqual(mistakes, [stepwise.train(ROWS, XOR, 1).mistakes[0]
                                    for _ in range(3)])
        self.assertEqual(state(at_once), state(stepwise))

    def test_any_sequences(self):
        """Training: X, its rows and y may be any sequences; what can be
        learned from lists is learned from them too."""
        expected = zero(2)
        training = expected.train(ROWS, AND)
        table = Row(*[array.array("i", row) for row in ROWS])
        for X, y in ((tuple(map(tuple, ROWS)), tuple(AND)),
                     (table, array.array("b", AND)), (Row(*ROWS), Row(*AND)),
                     (Table(ROWS), Table(AND)),
                     (list(map(Table, ROWS)), [Table(1 == i) for i in AND]),
                     ([list(map(Table, row)) for row in ROWS], bytearray(AND)),
                     (ROWS, [fractions.Fraction(label) for label in AND])):
            p = zero(2)
            self.assertEqual(p.train(X, y), training)
            self.assertEqual(json.dumps(vars(p)), json.dumps(vars(expected)))


class Table:
    """What NumPy and pandas have in common, as far as it matters here."""

    def __init__(self, content):
        self.content = content

    def tolist(self):
        return self.content

    def __eq__(self, other):
        return self.content == other


class Test05Xor(Step):

    def test_the_verdict_is_never(self):
        """XOR and XNOR: training ends with converged False, from every start
        at every rate, within 1000 epochs."""
        for labels, seed in itertools.product((XOR, XNOR), range(300)):
            random.seed(seed)
            rate = RATES[seed % 3]
            training = Perceptron(2, rate).train(ROWS, labels)
            self.assertIs(training.converged, False, (labels, rate, seed))
            self.assertNotIn(0, training.mistakes)

    def test_the_four_rows_are_never_all_right(self):
        """XOR: whatever the weights, at least one of the rows is wrong."""
        for seed in range(100):
            random.seed(seed)
            p = Perceptron(2, 0.1)
            for epoch in range(30):
                self.assertNotEqual([p.predict(row) for row in ROWS], XOR)
                self.assertGreater(p.train(ROWS, XOR, epochs=1).mistakes[0], 0)

    def test_never_is_said_when_a_state_comes_back(self):
        """XOR: training stops where weights and bias are exactly what they
        were at the start or after an earlier epoch."""
        for weights in ([0, 0], [3, -2], [0.5, 0.25]):
            p, replay = Perceptron(2, 1, weights), Perceptron(2, 1, weights)
            mistakes, converged = p.train(ROWS, XOR)
            states = [state(replay)]
            for _ in mistakes:
                replay.train(ROWS, XOR, epochs=1)
                states.append(state(replay))
            self.assertIs(converged, False)
            self.assertIn(states[-1], states[:-1])
            self.assertEqual(states[-1], state(p))

    def test_at_once_if_it_comes_back_to_the_start(self):
        """XOR: a run that is back at its start after one epoch ends there."""
        p = zero(2)
        p.train(ROWS, XOR)
        self.assertEqual(len(p.train(ROWS, XOR).mistakes), 1)


class Test06Accuracy(Step):

    def test_share_of_right_answers(self):
        """Accuracy: the number of right predictions divided by the number of
        samples; nothing is learned."""
        p = Perceptron(2, weights=[1, 0])
        before = state(p)
        for labels, expected in (([0, 0, 1, 1], 1), ([0, 0, 1, 0], 0.75),
                                 ([0, 1, 1, 0], 0.5), ([1, 1, 0, 0], 0)):
            self.assertEqual(p.accuracy(ROWS, labels), expected)
        self.assertEqual(state(p), before)
        X = [Table(row) for row in ROWS]
        self.assertEqual(p.accuracy(X, Table([0, 0, 1, 0])), 0.75)


# ---- From Theory to Practice: Real-World Applications -----------------------

class Test07Picture(Step):

    def cells(self, p, X, y):
        """The drawing alone, as a list of lines from top to bottom."""
        lines = plot(p, X, y).splitlines()
        return [line.split("|")[1] for line in lines if "|" in line]

    def test_samples_stand_where_they_belong(self):
        """Picture: input 1 grows to the right and input 2 upwards; a sample
        predicted right shows its label."""
        p = Perceptron(2, weights=[1, 1], bias=-1.5)
        cells = self.cells(p, ROWS, AND)
        top = [line for line in cells if "1" in line][0]
        low = [line for line in reversed(cells) if "0" in line][0]
        self.assertLess(cells.index(top), cells.index(low))
        self.assertEqual("".join(re.findall("[01!]", top)), "01")
        self.assertEqual("".join(re.findall("[01!]", low)), "00")
        self.assertEqual(top.index("0"), low.index("0"))
        self.assertEqual(top.index("1"), low.rindex("0"))

    def test_wrong_samples_are_marked(self):
        """Picture: a sample predicted wrong shows as !, also where it shares
        its place with one predicted right."""
        p = Perceptron(2, weights=[1, 1], bias=-1.5)
        drawn = "".join(self.cells(p, ROWS, NAND))
        self.assertEqual(re.sub("[.+]", "", drawn), "!!!!")
        for labels in ([0, 1], [1, 0]):
            drawn = "".join(self.cells(p, [[0, 0], [0, 0]], labels))
            self.assertEqual(re.sub("[.+]", "", drawn), "!")

    def test_both_sides_of_the_boundary(self):
        """Picture: + fills the side predicted 1 and . the side predicted 0,
        whether the boundary stands, lies, leans, or is not in the picture."""
        for weights, bias, pattern in (
                ([1, 0], -0.5, "stands"), ([0, 1], -0.5, "lies"),
                ([0, 0], 0, "[.01!]+"), ([0, 0], 1, "[+01!]+"),
                ([1, 1], -99, "[.01!]+"), ([1, 1], 99, "[+01!]+")):
            cells = self.cells(Perceptron(2, 1, weights, bias), ROWS, XOR)
            with self.subTest(weights=weights, bias=bias):
                if pattern == "stands":
                    for line in cells:
                        self.assertRegex(line, r"^[.01!]+[+01!]+$")
                        self.assertEqual(line[0] + line[-1], ".+")
                elif pattern == "lies":
                    for line in cells:
                        self.assertRegex(line, r"^([.01!]+|[+01!]+)$")
                    self.assertEqual(cells[0][0] + cells[-1][0], "+.")
                else:
                    self.assertRegex("".join(cells), "^%s$" % pattern)

    def test_the_boundary_is_where_the_prediction_changes(self):
        """Picture: every cell shows what is predicted for its middle."""
        p = Perceptron(2, weights=[2, -1], bias=0.3)
        cells = self.cells(p, [[-4, 10], [4, 30]], [0, 1])
        for i, line in enumerate(reversed(cells)):
            for j, cell in enumerate(line):
                middle = [-6 + (j + 0.5) * 12 / len(line),
                          5 + (i + 0.5) * 30 / len(cells)]
                if cell in ".+":
                    self.assertEqual(cell, ".+"[p.predict(middle)])

    def test_axes_say_what_they_span(self):
        """Picture: the ends of both axes are written beside it, a quarter of
        the range outside the samples."""
        *drawn, across, legend = plot(
            zero(2), [[-3, 100], [3, 300]], [0, 1]).splitlines()
        self.assertEqual(drawn[0].split("|")[0].strip(), "350")
        self.assertEqual(drawn[-1].split("|")[0].strip(), "50")
        self.assertEqual(across.split(), ["-4.5", "input", "1", "4.5"])
        self.assertEqual(len(across), len(drawn[0]))
        self.assertEqual(across.index("-4.5"), drawn[0].index("|") + 1)
        self.assertEqual(legend.index("0"), drawn[0].index("|") + 1)

    def test_one_sample_is_in_the_middle(self):
        """Picture: a single sample is in the middle, whatever its size."""
        for X in ([[0, 0]], [[1e17, -1e17]], [[1e-17, 1e300]]):
            cells = self.cells(zero(2), X, [0])
            row, = [i for i, line in enumerate(cells) if "0" in line]
            self.assertEqual(row, len(cells) // 2)
            self.assertEqual(cells[row].index("0"), len(cells[row]) // 2)
        *drawn, across, _ = plot(zero(2), [[6, 0]], [0]).splitlines()
        self.assertEqual(across.split(), ["4.5", "input", "1", "7.5"])
        self.assertEqual(drawn[0].split()[0] + drawn[-1].split()[0], "1-1")

    def test_rounding_puts_no_sample_outside(self):
        """Picture: samples so large that the axis is rounded stay within."""
        X = [[2.0 ** 53 + 2, 2.0 ** 53 + 2], [2.0 ** 53 + 6, 2.0 ** 53 + 6]]
        cells = self.cells(zero(2), X, [0, 0])
        self.assertEqual(cells[0][-1], "0")

    def test_it_fits(self):
        """Picture: plain ASCII, at most 79 columns, whatever the numbers."""
        for X in (ROWS, [[1, 1]], [[5, 5], [5, 9]], [[1e300, -1e-300], [0, 0]],
                  [[0.1, 5e-324], [0.1, 0.0]], [[123456789, -1e-9], [0, 1]],
                  [[1e17, 2], [1e17, 3]], [[fractions.Fraction(1, 3), 1]],
                  [[123456789, 0], [-0.00001234, 1e-100]]):
            text = plot(zero(2), X, [1] * len(X))
            self.assertLessEqual(max(map(len, text.splitlines())), 79)
            self.assertEqual(text.encode("ascii").decode(), text)
            self.assertIn("!", "".join(self.cells(zero(2), X, [1] * len(X))))
            self.assertEqual({line.index("|") for line in
                              text.splitlines()[:-2]}, {12})
            self.assertEqual(len(self.cells(zero(2), X, [1] * len(X))), 11)


# ---- Best Practices and Common Pitfalls -------------------------------------

class Test08Preprocessing(Step):

    def test_each_column_by_itself(self):
        """Preprocessing: normalize gives every column mean 0 and (population)
        standard deviation 1, and leaves the table given as it was."""
        X = [[1, 1000], [2, 3000], [6, 8000]]
        table = normalize(X)
        self.assertEqual(X, [[1, 1000], [2, 3000], [6, 8000]])
        self.assertIs(type(table[0]), list)
        for column in zip(*table):
            self.assertAlmostEqual(sum(column), 0)
            self.assertAlmostEqual(sum(v * v for v in column) / 3, 1)
        self.assertEqual(normalize([[10], [30]]), [[-1], [1]])
        self.assertEqual(normalize([[1], [2]]), [[-1], [1]])

    def test_like_the_training_rows(self):
        """Preprocessing: with like, mean and deviation are those of its
        columns, so that new rows are measured as the old ones were."""
        self.assertEqual(
            normalize([[50, 2], [20, 0]], like=[[10, 1], [30, 3]]),
            [[3, 0], [0, -2]])

    def test_a_column_that_never_varies(self):
        """Preprocessing: a column that never varies becomes zeros, and does
        not blow up what is left of rounding."""
        table = normalize([[0.1, 1], [0.1, 2], [0.1, 3]])
        self.assertEqual([row[0] for row in table], [0, 0, 0])
        self.assertEqual(table[1], [0, 0])
        self.assertEqual(normalize([[7]], like=[[5], [5]]), [[0]])

    def test_very_large_and_very_small(self):
        """Preprocessing: neither large nor small numbers lose their way."""
        seventh, big = fractions.Fraction(1, 7), 10 ** 400
        for unit in (1e200, 1e-200, 5e-324, seventh, big,
                     fractions.Fraction(1, big)):
            self.assertEqual(normalize([[unit], [-unit]]), [[1], [-1]])
        for start in (2 ** 53, 10 ** 17, big, fractions.Fraction(1, 3)):
            table = normalize([[start], [start + 2]], like=[
                [start - 1], [start + 1]])
            self.assertEqual(table, [[0], [2]])
        for constant in (1e308, 10 ** 308, big):
            self.assertEqual(normalize([[constant]] * 3), [[0]] * 3)
        self.assertEqual(normalize([[1e308], [1.5e308]]), [[-1], [1]])


class Test09LearningRate(Step):

    def test_adaptive_rate(self):
        """Learning rate: adaptive_rate is 1 / (1 + epoch), from epoch 0."""
        self.assertEqual([adaptive_rate(epoch) for epoch in (0, 1, 4)],
                         [1, 0.5, 0.2])
        for error, bad in ((ValueError, -1), (TypeError, 0.5),
                           (TypeError, True), (TypeError, None)):
            with self.assertRaisesRegex(error, "epoch"):
                adaptive_rate(bad)

    def test_schedule_is_asked_in_every_epoch(self):
        """Learning rate: a schedule gets the epoch, 0, 1, 2, ..., and what it
        answers is that epoch's learning rate; the last one is kept."""
        asked = []

        def schedule(epoch):
            asked.append(epoch)
            return 2 ** epoch

        p = zero(1, learning_rate=99)
        training = p.train([[1], [1]], [0, 1], epochs=3, schedule=schedule)
        self.assertEqual((asked, p.learning_rate), ([0, 1, 2], 4))
        # By hand: +1; -2 and +2; -4 and +4.
        self.assertEqual(training.mistakes, [1, 2, 2])
        self.assertEqual((p.weights, p.bias), ([1], 1))

    def test_and_converges_with_the_adaptive_rate(self):
        """Learning rate: AND and OR are learned with the adaptive rate."""
        for labels, seed in itertools.product((AND, OR), range(100)):
            random.seed(seed)
            p = Perceptron(2)
            training = p.train(ROWS, labels, schedule=adaptive_rate)
            self.assertIs(training.converged, True)

    def test_with_a_schedule_never_is_never_said(self):
        """Learning rate: with a schedule, the verdict on XOR is None, for with
        another rate the run need not repeat itself."""
        for schedule in (adaptive_rate, lambda epoch: 1):
            training = zero(2).train(ROWS, XOR, 50, schedule=schedule)
            self.assertEqual((len(training.mistakes), training.converged),
                             (50, None))

    def test_a_schedule_that_fails(self):
        """Learning rate: if the schedule answers rubbish or fails midway, an
        error says so, and the epochs finished so far stand."""
        expected = zero(2)
        expected.train(ROWS, XOR, epochs=2)
        for rubbish, error in ((None, TypeError), ("1", TypeError),
                               (True, TypeError), (0, ValueError),
                               (-1, ValueError), (NAN, ValueError),
                               (INFINITY, ValueError), (1j, TypeError)):
            p = zero(2)
            with self.subTest(rubbish=rubbish), self.assertRaises(error):
                p.train(ROWS, XOR, schedule=[1, 1, rubbish].__getitem__)
            self.assertEqual(state(p), state(expected))
        p = zero(2)
        with self.assertRaises(IndexError):
            p.train(ROWS, XOR, schedule=[1, 1].__getitem__)
        self.assertEqual(state(p), state(expected))


class Test10Convergence(Step):

    def test_tolerance(self):
        """Convergence: an epoch whose share of mistakes is at most the
        tolerance ends the training, True; one above does not."""
        for tolerance, epochs in ((0.25, 1), (0.24, 6), (0, 6), (0.99, 1)):
            training = zero(2).train(ROWS, AND, tolerance=tolerance)
            with self.subTest(tolerance=tolerance):
                self.assertEqual((len(training.mistakes), training.converged),
                                 (epochs, True))
        for tolerance, converged in ((0.49, False), (0.5, True)):
            training = zero(2).train(ROWS, XOR, tolerance=tolerance)
            self.assertIs(training.converged, converged)

    def test_epochs_run_out(self):
        """Convergence: when the epochs run out first, the verdict is None; in
        the epoch in which it converges, it is True."""
        for epochs, converged in ((5, None), (6, True)):
            training = zero(2).train(ROWS, AND, epochs=epochs)
            self.assertEqual((len(training.mistakes), training.converged),
                             (epochs, converged))

    def test_thousand_epochs_unless_told(self):
        """Convergence: without epochs given, training gives up after 1000."""
        p = Perceptron(1, learning_rate=1, weights=[10 ** 6])
        training = p.train([[1]], [0])
        self.assertEqual((training.mistakes, training.converged),
                         ([1] * 1000, None))

    def test_cycles_of_any_length_are_found(self):
        """Convergence: a run that circles is found out, however long the
        circle, soon after it has gone round."""
        lengths = set()
        for seed in range(40):
            random.seed(seed)
            size, samples = random.randint(1, 2), random.randint(2, 6)
            X = [[random.randint(-9, 9) for _ in range(size)]
                 for _ in range(samples)]
            y = [random.randint(0, 1) for _ in X]
            replay, seen, converged = zero(size), {}, None
            while not converged and repr(replay) not in seen:
                seen[repr(replay)] = len(seen)
                converged = replay.train(X, y, epochs=1).converged
            training = zero(size).train(X, y, epochs=3 * len(seen))
            if converged:
                self.assertEqual((len(training.mistakes), training.converged),
                                 (len(seen), True))
            else:
                self.assertIs(training.converged, False)
                self.assertGreaterEqual(len(training.mistakes), len(seen))
                lengths.add(len(seen) - seen[repr(replay)])
        self.assertGreater(len(lengths), 5)
        self.assertGreater(max(lengths), 20)

    def test_lost_in_rounding(self):
        """Convergence: steps too small to change the weights never will."""
        p = Perceptron(1, 0.01, weights=[1e20], bias=-1e20)
        self.assertEqual(p.train([[2]], [0]), Training([1], False))


# ---- Moving Beyond Binary Classification ------------------------------------
class Test11Separable(Step):

    def test_how_many_functions_a_line_can_draw(self):
        """Beyond: of the Boolean functions of 1, 2 and 3 inputs exactly 4, 14
        and 104 are separable, and for every other there is proof that it is
        not (Muroga, 1971; OEIS A000609)."""
        for size, expected in ((1, 4), (2, 14), (3, 104)):
            X = list(itertools.product([0, 1], repeat=size))
            answers = [linearly_separable(X, y)
                       for y in itertools.product([0, 1], repeat=len(X))]
            self.assertEqual(answers.count(True), expected)
            self.assertEqual(answers.count(False), len(answers) - expected)

    def test_exact_where_floats_are_not(self):
        """Beyond: floats are taken for exactly what they are, so that no
        rounding can fool the proof."""
        tiny, third = 2.0 ** -60, fractions.Fraction(1, 3)
        for X, y, expected in (
                ([[0.1], [0.2], [0.1 + 0.2], [0.4]], [0, 0, 1, 1], True),
                ([[0.1], [0.2], [0.4], [0.8]], [0, 1, 0, 0], False),
                ([[5e-324], [0.0]], [1, 0], True),
                ([[1e300], [-1e300], [1e-300]], [1, 0, 1], True),
                ([[tiny, 0], [0, tiny], [0, 0], [tiny, tiny]], [1, 1, 0, 0],
                 False),
                ([[0, 0], [third, 0], [0, third], [1, 1]], AND, True),
                ([[third], [third]], [1, 0], False)):
            with self.subTest(X=X, y=y):
                self.assertIs(linearly_separable(X, y), expected)

    def test_the_rule_from_zero_weights_at_rate_1(self):
        """Beyond: it takes as many epochs as the rule itself does from zero
        weights at rate 1 in fractions."""
        for seed in range(60):
            random.seed(seed)
            unit, nothing = random.choice([1, 0.5, 0.1]), fractions.Fraction(0)
            X = [[random.randint(-5, 5) * unit for _ in range(2)]
                 for _ in range(random.randint(2, 8))]
            y = [random.randint(0, 1) for _ in X]
            exact = [[fractions.Fraction(value) for value in row] for row in X]
            p = Perceptron(2, 1, [nothing] * 2, nothing)
            mistakes, converged = p.train(exact, y, epochs=100)
            epochs = len(mistakes)
            self.assertIs(linearly_separable(X, y, epochs), converged)
            if 1 < epochs < 100:
                self.assertIs(linearly_separable(X, y, epochs - 1), None)

    def test_none_if_the_epochs_run_out(self):
        """Beyond: where the epochs run out first, it is not known."""
        self.assertIs(linearly_separable(ROWS, XOR, epochs=2), None)
        self.assertIs(linearly_separable(ROWS, AND, epochs=5), None)
        self.assertIs(linearly_separable(ROWS, AND, epochs=6), True)
        self.assertIs(linearly_separable([[10 ** 9], [10 ** 9 + 1]], [0, 1]),
                      None)
        defaults = inspect.signature(linearly_separable).parameters
        self.assertEqual(defaults["epochs"].default, 1000)

    def test_one_class_is_separable(self):
        """Beyond: where all labels are the same, any line will do."""
        for label in (0, 1):
            self.assertIs(linearly_separable(ROWS, [label] * 4), True)

    def test_random_is_not_disturbed(self):
        """Beyond: it draws no random number."""
        before = random.getstate()
        linearly_separable(ROWS, XOR)
        self.assertEqual(random.getstate(), before)


class Test12Layers(Step):

    def test_three_perceptrons_compute_xor(self):
        """Beyond: OR, NAND and AND, trained one by one and wired in two
        layers, compute XOR, which none of them could learn."""
        for seed in range(50):
            random.seed(seed)
            gates = []
            for labels in (OR, NAND, AND):
                gate = Perceptron(2, 0.1)
                self.assertTrue(gate.train(ROWS, labels).converged)
                gates.append(gate)
            either, not_both, both = gates
            self.assertEqual(
                [both.predict([either.predict(row), not_both.predict(row)])
                 for row in ROWS], XOR)


# ---- The Door ---------------------------------------------------------------

class Interrupted(Perceptron):
    """A perceptron that Ctrl-C interrupts as a pending attribute is set."""

    pending = []

    def __setattr__(self, name, value):
        if name in self.pending:
            self.pending.remove(name)
            raise KeyboardInterrupt
        object.__setattr__(self, name, value)

    @contextlib.contextmanager
    def interrupted_at(self, *names):
        """Let Ctrl-C come; it must get through, and come only once."""
        self.pending.extend(names)
        try:
            yield
        except KeyboardInterrupt:
            return
        finally:
            del self.pending[:]
        raise AssertionError("Ctrl-C did not come through")


class Test13Door(Step):
    """Bad input: TypeError for a wrong kind of thing, ValueError for a wrong
    value or length, a message that says where, and nothing is changed."""

    def refuses(self, error, p, method, *arguments, says="", **named):
        before = state(p)
        with self.subTest(method=method, arguments=repr(arguments + (named,))):
            with self.told(error, says):
                getattr(p, method)(*arguments, **named)
            self.assertEqual(state(p), before)

    def test_the_constructor(self):
        """Door: a perceptron is not made from a wrong size, learning rate,
        weights or bias."""
        for error, bad in (
                (TypeError, dict(input_size=2.0)),
                (TypeError, dict(input_size="2")),
                (TypeError, dict(input_size=None)),
                (TypeError, dict(input_size=True)),
                (ValueError, dict(input_size=0)),
                (ValueError, dict(input_size=-1)),
                (TypeError, dict(learning_rate="0.1")),
                (TypeError, dict(learning_rate=None)),
                (TypeError, dict(learning_rate=True)),
                (TypeError, dict(learning_rate=1j)),
                (ValueError, dict(learning_rate=0)),
                (ValueError, dict(learning_rate=-0.1)),
                (ValueError, dict(learning_rate=NAN)),
                (ValueError, dict(learning_rate=INFINITY)),
                (TypeError, dict(weights=5)),
                (TypeError, dict(weights="12")),
                (TypeError, dict(weights={1: 2, 3: 4})),
                (TypeError, dict(weights=[1, None])),
                (TypeError, dict(weights=[1, "2"])),
                (TypeError, dict(weights=iter([1, 2]))),
                (ValueError, dict(weights=[1])),
                (ValueError, dict(weights=[1, 2, 3])),
                (ValueError, dict(weights=[1, NAN])),
                (ValueError, dict(weights=[-INFINITY, 1])),
                (TypeError, dict(bias=None)),
                (TypeError, dict(bias="0")),
                (TypeError, dict(bias=[0])),
                (ValueError, dict(bias=NAN)),
                (ValueError, dict(bias=INFINITY))):
            with self.subTest(bad=bad):
                with self.told(error, list(bad)[0]):
                    Perceptron(**dict(dict(input_size=2), **bad))

    def test_inputs(self):
        """Door: inputs must be as many finite numbers as there are weights."""
        p = Perceptron(2, weights=[1, 2])
        for error, inputs, says in (
                (ValueError, [1], "2.*1"), (ValueError, [1, 2, 3], "2.*3"),
                (ValueError, [], "2.*0"), (TypeError, "01", "str"),
                (TypeError, b"01", "bytes"), (TypeError, None, "None"),
                (TypeError, 1, "int"), (TypeError, {0: 1, 1: 0}, "dict"),
                (TypeError, {0, 1}, r"set.*list\("),
                (TypeError, iter([0, 1]), r"list\("),
                (TypeError, [0, "1"], "1.*str"),
                (TypeError, [None, 1], "0.*None"),
                (TypeError, [1j, 1], "complex"),
                (TypeError, ROWS, r"for row in X"),
                (TypeError, [(0, 1), (1, 0)], r"for row in X"),
                (ValueError, [NAN, 1], "0.*nan"),
                (ValueError, [1, -INFINITY], "1.*-inf")):
            self.refuses(error, p, "weighted_sum", inputs, says=says)
            self.refuses(error, p, "predict", inputs, says=says)
            self.refuses(error, p, "learn", inputs, 1, says=says)
            if inputs != ROWS:
                X = [[0, 1], [1, 0], [0, 0], inputs, [1, 1], "bad too"]
                for method in ("train", "accuracy"):
                    self.refuses(error, p, method, X, [0] * 6,
                                 says="row 3 of X")

    def test_a_sum_too_large(self):
        """Door: where a sum or a step grows too large for a float, the error
        says what to do about it, and in which row it was."""
        for weights, inputs in (([1e308, 1e308], [10, 10]),
                                ([1e308, -1e308], [10, 10]),
                                ([-1e308, -1e308], [10, 10]),
                                ([0.5, 1], [10 ** 400, 1])):
            p = Perceptron(2, weights=weights)
            for method in ("weighted_sum", "predict"):
                self.refuses(ValueError, p, method, inputs, says="normalize")
            self.refuses(ValueError, p, "learn", inputs, 0, says="normalize")
            self.refuses(ValueError, p, "accuracy", [[0, 0], inputs], [0, 0],
                         says="row 1.*normalize")
            X = [[0, 0], [0, 0], inputs]
            self.refuses(ValueError, p, "train", X, [1, 0, 0],
                         says="row 2.*normalize")
        for p, inputs in ((zero(2, 1e200), [1e200, 0]),
                          (zero(2, 1e200), [-1e200, 0]),
                          (zero(2, 0.1), [10 ** 400, 0])):
            self.refuses(ValueError, p, "learn", inputs, 1, says="normalize")
            self.refuses(ValueError, p, "train", [[0, 0], inputs], [0, 1],
                         says="row 1.*normalize")
        self.assertIn("row 3", refused("and", "--learning-rate", "1e308"))
        p = Perceptron(1, 1e308, weights=[1.75e308], bias=-1.7e308)
        self.refuses(ValueError, p, "learn", [1], 0, says="learning_rate")

    def test_labels(self):
        """Door: a label is 0 or 1; for -1 and others the error says how to
        map them."""
        p = Perceptron(2, weights=[1, 2])
        for error, label in ((ValueError, -1), (ValueError, 2),
                             (ValueError, 0.5), (ValueError, NAN),
                             (TypeError, "1"), (TypeError, None),
                             (TypeError, [1]), (TypeError, 1j)):
            says = "label > 0" if error is ValueError else "label"
            self.refuses(error, p, "learn", [0, 1], label, says=says)
            for method in ("train", "accuracy"):
                self.refuses(error, p, method, ROWS, [0, 1, label, None],
                             says="row 2 of y.*" + says)

    def test_tables(self):
        """Door: X and y are sequences of one length, of at least one sample,
        that can be gone through more than once."""
        p = Perceptron(2, weights=[1, 2])
        for method in ("train", "accuracy"):
            self.refuses(ValueError, p, method, ROWS, [0, 1, 1], says="4.*3")
            self.refuses(ValueError, p, method, ROWS[:2], AND, says="2.*4")
            self.refuses(ValueError, p, method, [], [], says="at least")
            for bad in (iter(ROWS), (row for row in ROWS), map(list, ROWS),
                        zip(ROWS)):
                self.refuses(TypeError, p, method, bad, AND, says=r"X.*list\(")
            self.refuses(TypeError, p, method, dict(enumerate(ROWS)), AND,
                         says="X.*values")
            for bad in (None, 4, "0001", dict(enumerate(AND))):
                self.refuses(TypeError, p, method, ROWS, bad, says="y")
                self.refuses(TypeError, p, method, bad, AND, says="X")
            self.refuses(TypeError, p, method, ROWS, iter(AND),
                         says=r"y.*list\(")
            self.refuses(TypeError, p, method, [0, 1, 0, 1], AND, says="row 0")

    def test_how_to_train(self):
        """Door: epochs is an int of at least 1, tolerance a share, schedule a
        function."""
        p = Perceptron(2, weights=[1, 2])
        for error, name, bad in (
                (TypeError, "epochs", 1.0), (TypeError, "epochs", "9"),
                (TypeError, "epochs", True), (TypeError, "epochs", None),
                (ValueError, "epochs", 0), (ValueError, "epochs", -3),
                (TypeError, "tolerance", "0"), (TypeError, "tolerance", None),
                (TypeError, "tolerance", False), (ValueError, "tolerance", 1),
                (ValueError, "tolerance", -0.1), (ValueError, "tolerance", 2),
                (ValueError, "tolerance", NAN), (TypeError, "schedule", 0.1),
                (TypeError, "schedule", [1, 0.5])):
            self.refuses(error, p, "train", ROWS, AND, says=name,
                         **{name: bad})

    def test_the_functions(self):
        """Door: normalize, linearly_separable and plot refuse what is no
        table, names the row, and plot a perceptron it cannot draw."""
        p = Perceptron(2, weights=[1, 2])
        for error, says, function, arguments in (
                (TypeError, "X", normalize, [None]),
                (ValueError, "at least", normalize, [[]]),
                (ValueError, "row 0.*1.*0", normalize, [[[], []]]),
                (ValueError, "row 1 of X", normalize, [[[1, 2], [3]]]),
                (ValueError, "row 1 of X", normalize, [[[1, 2], [3, NAN]]]),
                (TypeError, "row 1 of like", normalize, [ROWS, [[1, 2], 3]]),
                (ValueError, "row 0 of like", normalize, [ROWS, [[1]]]),
                (ValueError, "column 1", normalize,
                 [[[1, 1e308], [2, -1e308]]]),
                (ValueError, "column 0", normalize,
                 [[[1e308]], [[0], [1e-308]]]),
                (ValueError, "column 0", normalize,
                 [[[10 ** 400], [0.5]], [[0.5], [1.5]]]),
                (ValueError, "column 0", normalize, [[[10 ** 400], [0.5]]]),
                (ValueError, "4.*3", linearly_separable, [ROWS, [0, 1, 0]]),
                (ValueError, "row 2 of X", linearly_separable,
                 [[[1], [2], [3, 4]], [0, 1, 0]]),
                (ValueError, "row 1 of y", linearly_separable,
                 [[[1], [2]], [0, 3]]),
                (ValueError, "epochs", linearly_separable, [ROWS, AND, 0]),
                (TypeError, "NoneType", plot, [None, ROWS, AND]),
                (ValueError, "plot.*3", plot, [Perceptron(3), ROWS, AND]),
                (ValueError, "plot.*1", plot, [Perceptron(1), [[0]], [0]]),
                (ValueError, "row 0 of X", plot, [p, [[1, 2, 3]], [0]]),
                (ValueError, "large", plot,
                 [p, [[1e308, 0], [-1e308, 0]], [0, 1]]),
                (ValueError, "large", plot,
                 [p, [[10 ** 400, 0], [0, 0]], [0, 1]]),
                (ValueError, "large", plot,
                 [p, [[1.5e308, 0], [0, 0]], [0, 1]])):
            with self.subTest(function=function.__name__, says=says):
                with self.told(error, says):
                    function(*arguments)

    def test_weights_and_bias_change_together(self):
        """Door: even if Ctrl-C comes between the weights and the bias,
        they belong together."""
        for name in ("weights", "bias"):
            p = Interrupted(2, learning_rate=1, weights=[0, 0])
            with self.subTest(name), p.interrupted_at(name):
                p.learn([2, 3], 1)
            self.assertIn((p.weights, p.bias), [([0, 0], 0), ([2, 3], 1)])

    def test_the_list_that_was_there_is_not_written_into(self):
        """Door: weights once taken out stay as they were taken."""
        p = zero(1)
        taken = p.weights
        p.learn([1], 1)
        self.assertEqual(taken, [0])

    def test_ctrl_c_leaves_what_was_learned(self):
        """Door: Ctrl-C in the middle leaves the weights and the bias of
        the samples learned so far."""
        p, expected = Interrupted(2, 1, [0, 0]), zero(2)
        for row, label in list(zip(ROWS, AND)) + [(ROWS[0], 0)]:
            expected.learn(row, label)

        def schedule(epoch):
            p.pending.extend(["bias"] * epoch)
            return 1

        with p.interrupted_at():
            p.train(ROWS, AND, schedule=schedule)
        self.assertEqual(state(p), state(expected))

    def test_equal_is_not_the_same(self):
        """Door: a state come back as other numbers of the same value,
        such as 2 ** 53 and 2.0 ** 53, is not the same; it goes on."""
        big, k = 2 ** 53, 2 ** 27
        p = Perceptron(4, 1, weights=[big, 1, -big - 2, 0], bias=1)
        X, y = [[2, 3, 2, k], [1.0, 3.0, 2.0, float(k)]], [1, 0]
        # In whole numbers row 0 sums up to 0, in floats to 1: no mistake.
        self.assertEqual(p.train(X, y), Training([2, 0], True))

    def test_ten_thousand_bad_calls(self):
        """Door: whatever is wrong with a call, it ends in a TypeError or a
        ValueError, and the perceptron is as it was."""
        random.seed(1)
        bad_numbers = [None, "1", b"1", [], {}, NAN, INFINITY, 1j, object()]
        not_rows = [None, 5, "01", {}, {0, 1}, iter([0, 1]), [0], [0, 1, 2],
                    ROWS]
        not_labels = [-1, 2, 0.5, NAN, None, "1", [], 1j]
        not_counts = [0, -1, 1.5, None, "1", True]
        p = Perceptron(2, weights=[0.5, -2])
        before = state(p)

        def table():
            X, y = [list(row) for row in ROWS], list(XOR)
            kind, row = random.randrange(4), random.randrange(4)
            if kind == 0:
                X[row] = random.choice(not_rows)
            elif kind == 1:
                X[row][random.randrange(2)] = random.choice(bad_numbers)
            elif kind == 2:
                y[row] = random.choice(not_labels)
            else:
                del random.choice([X, y])[row]
            return X, y

        def bad_row():
            row = random.choice([random.choice(not_rows), [0, 1]])
            if row == [0, 1]:
                row[random.randrange(2)] = random.choice(bad_numbers)
            return row

        for _ in range(10000):
            call, arguments, named = random.choice([
                (p.predict, [bad_row()], {}),
                (p.weighted_sum, [bad_row()], {}),
                (p.learn, [bad_row(), 1], {}),
                (p.learn, [[0, 1], random.choice(not_labels)], {}),
                (p.train, table(), {}), (p.accuracy, table(), {}),
                (p.train, [ROWS, XOR, random.choice(not_counts)], {}),
                (p.train, [ROWS, XOR], {"tolerance": random.choice(
                    bad_numbers + [1, -1, True])}),
                (linearly_separable, table(), {}), (plot, (p,) + table(), {}),
                (Perceptron, [random.choice(not_counts)], {}),
                (Perceptron, [2, 0.1, bad_row() or "none"], {}),
                (Perceptron, [2, random.choice(bad_numbers + [0, -1])], {})])
            try:
                call(*arguments, **named)
            except (TypeError, ValueError):
                self.assertEqual(state(p), before)
            else:
                self.fail("%s took %r %r" % (call.__name__, arguments, named))


# ---- Laws -------------------------------------------------------------------

class Test14Laws(Step):

    def test_novikoff(self):
        """Law: from zero weights, samples that a line parts with margin gamma
        cost at most (R / gamma) ** 2 mistakes, R being the longest sample
        (Novikoff, 1962; the 1 that the bias is the weight of counts too)."""
        for seed in range(60):
            random.seed(seed)
            size = random.randint(1, 6)
            line = [random.gauss(0, 1) for _ in range(size + 1)]
            length = sum(w * w for w in line) ** 0.5
            X, y, gamma, longest = [], [], INFINITY, 0
            while len(X) < 40:
                row = [random.uniform(-1, 1) for _ in range(size)]
                side = sum(w * v for w, v in zip(line, row + [1])) / length
                if abs(side) > 0.1:
                    X.append(row)
                    y.append(int(side > 0))
                    gamma = min(gamma, abs(side))
                    longest = max(longest,
                                  sum(v * v for v in row + [1]) ** 0.5)
            mistakes, converged = zero(size).train(X, y)
            self.assertIs(converged, True)
            self.assertLessEqual(sum(mistakes), (longest / gamma) ** 2)

    def random_table(self):
        size = random.randint(1, 3)
        X = [[random.randint(-4, 4) for _ in range(size)]
             for _ in range(random.randint(2, 6))]
        return X, [random.randint(0, 1) for _ in X]

    def test_never_means_never(self):
        """Law: a run that was said never to converge does not in ten times as
        many epochs either."""
        said = 0
        for seed in range(150):
            random.seed(seed)
            X, y = self.random_table()
            rate = random.choice([0.1, 0.3, 1])
            p = Perceptron(len(X[0]), rate)
            again = Perceptron(**vars(p))
            mistakes, converged = p.train(X, y, epochs=200)
            if converged is False:
                said += 1
                longer = again.train(X, y, 10 * len(mistakes),
                                     schedule=lambda epoch: rate)
                self.assertNotIn(0, longer.mistakes)
        self.assertGreater(said, 20)

    def test_never_agrees_with_separable(self):
        """Law: in whole numbers from zero weights, training and
        linearly_separable say the same."""
        for seed in range(150):
            random.seed(seed)
            X, y = self.random_table()
            self.assertIs(zero(len(X[0])).train(X, y, epochs=300).converged,
                          linearly_separable(X, y, epochs=300))

    def test_memory(self):
        """Law: training needs no memory that grows with the samples; lists
        are neither copied nor kept."""
        try:
            import tracemalloc
        except ImportError:
            self.skipTest("no tracemalloc here")
        half = fractions.Fraction(1, 2)
        X, y = [[i, half, True] for i in range(1000)], [0, 1] * 500
        p = zero(3)
        p.train(X, y, epochs=1)
        tracemalloc.start()
        try:
            p.train(X, y, epochs=1)
            p.accuracy(X, y)
            self.assertLess(tracemalloc.get_traced_memory()[1], 8000)
        finally:
            tracemalloc.stop()

    def test_order_of_the_columns(self):
        """Law: the columns of X in another order put the weights in that order
        and change nothing else."""
        for seed in range(50):
            random.seed(seed)
            X, y = self.random_table()
            order = random.sample(range(len(X[0])), len(X[0]))
            p, other = zero(len(order)), zero(len(order))
            self.assertEqual(
                p.train(X, y, 50),
                other.train([[row[i] for i in order] for row in X], y, 50))
            self.assertEqual([p.weights[i] for i in order], other.weights)
            self.assertEqual(p.bias, other.bias)

    def test_scale(self):
        """Law: from zero weights, neither another learning rate nor another
        unit of all inputs, a constant 1 among them, changes the mistakes."""
        for seed in range(50):
            random.seed(seed)
            X, y = self.random_table()
            p, quarter = zero(len(X[0]), 1), zero(len(X[0]), 0.25)
            training = p.train(X, y, 50)
            self.assertEqual(quarter.train(X, y, 50), training)
            self.assertEqual([4 * w for w in quarter.weights], p.weights)
            # The bias's own 1 has to be small beside the constant's unit.
            first, *others = [
                zero(len(X[0]) + 1).train(
                    [[unit * v for v in row + [1]] for row in X], y, 50)
                for unit in (10 ** 6, 2 ** 30, 3 ** 40)]
            self.assertEqual(others, [first, first])

    def test_kinds_of_numbers(self):
        """Law: whole numbers, fractions and floats that hold them exactly make
        the same mistakes."""
        for seed in range(50):
            random.seed(seed)
            X, y = self.random_table()
            expected = zero(len(X[0])).train(X, y, 50)
            for kind in (float, fractions.Fraction):
                table = [[kind(value) for value in row] for row in X]
                p = Perceptron(len(X[0]), kind(1), [kind(0)] * len(X[0]),
                               kind(0))
                self.assertEqual(p.train(table, y, 50), expected)
                self.assertEqual(set(map(type, p.weights + [p.bias])), {kind})


# ---- The Lesson -------------------------------------------------------------

def said(main, *arguments):
    """What a main prints, when it is called with these arguments."""
    with contextlib.redirect_stdout(io.StringIO()) as output:
        main(list(arguments))
    return output.getvalue()


def ran(*command, **named):
    """A finished process of this Python, in text, with what it printed."""
    try:
        process = subprocess.Popen(
            (sys.executable, "-B") + command, stderr=subprocess.PIPE,
            universal_newlines=True,
            **dict({"stdout": subprocess.PIPE}, **named))
    except OSError as error:
        raise unittest.SkipTest("no processes here: %s" % error)
    output, errors = process.communicate()
    return process.returncode, output, errors


def refused(*arguments):
    """What the lesson says of wrong arguments, ending with exit status 2."""
    with contextlib.redirect_stderr(io.StringIO()) as errors:
        try:
            said(perceptron.main, *arguments)
        except SystemExit as stop:
            return errors.getvalue() if stop.code == 2 else ""
    return ""


class Test15Lesson(Step):

    def check_verdict(self, text, gate, converged):
        labels = {"and": AND, "or": OR, "nand": NAND, "nor": [1, 0, 0, 0],
                  "xor": XOR, "xnor": XNOR}[gate]
        self.assertIn(gate.upper(), text)
        self.assertNotIn("%", text)
        self.assertRegex(text, r"inputs +0 0 +0 1 +1 0 +1 1\n")
        self.assertRegex(text, r"label +%d +%d +%d +%d\n" % tuple(labels))
        predicted = re.search(r"prediction +(.) +(.) +(.) +(.)\n",
                              text).groups()
        self.assertEqual(list(map(int, predicted)) == labels, converged)
        self.assertEqual("Converged" in text, converged)
        self.assertEqual("will circle for ever" in text, not converged)
        self.assertEqual("No straight line" in text, labels in (XOR, XNOR))

    def test_without_arguments(self):
        """Lesson: AND and OR converge, XOR never will; every run prints the
        same, plain ASCII, at most 79 columns and 100 lines."""
        text = said(perceptron.main)
        self.assertEqual(said(perceptron.main), text)
        parts = text.split("-" * 79)
        for part, gate in zip(parts, ("and", "or", "xor")):
            self.check_verdict(part, gate, gate != "xor")
        self.assertEqual(len(parts), 3)
        self.assertLessEqual(len(text.splitlines()), 100)
        self.assertLessEqual(max(map(len, text.splitlines())), 79)
        self.assertEqual(text.encode("ascii").decode(), text)

    def test_each_gate(self):
        """Lesson: every gate has a lesson of its own, in small letters or
        capitals."""
        for gate in ("and", "or", "nand", "nor", "xor", "xnor"):
            with self.subTest(gate=gate):
                self.check_verdict(said(perceptron.main, gate), gate,
                                   gate[0] != "x")
        self.assertEqual(said(perceptron.main, "XOR"),
                         said(perceptron.main, "xor"))

    def test_a_line_an_epoch(self):
        """Lesson: each epoch has a line, with its mistakes as a number and a
        bar, the weights and the bias; the first line is the start."""
        lines = re.findall(r"(?m)^ +(\d+)  (.{10})((?: +[-.e\d]+){3})$",
                           said(perceptron.main, "and", "--seed", "3"))
        random.seed(3)
        p = Perceptron(2, 0.25)
        for number, (epoch, bar, numbers) in enumerate(lines):
            if number > 0:
                mistakes = p.train(ROWS, AND, epochs=1).mistakes[0]
                self.assertEqual(bar.strip(), (
                    "%d %s" % (mistakes, "#" * mistakes)).strip())
            self.assertEqual(int(epoch), number)
            for shown, number in zip(numbers.split(), p.weights + [p.bias]):
                self.assertAlmostEqual(float(shown), number, 3)
        self.assertEqual(mistakes, 0)

    def test_where_it_circles(self):
        """Lesson: the verdict on XOR says after which epoch weights and bias
        were the same before; 0 is the start."""
        for arguments in (["--seed", "16"], ["--seed", "1"],
                          ["--learning-rate", "1e-300"]):
            text = said(perceptron.main, "xor", *arguments)
            lines = re.findall(r"(?m)^ +\d+  .{10}((?: +[-.e\d]+){3})$", text)
            last, first = map(int, re.search(
                r"after epoch (\d+) weights and bias[^:]*after\nepoch (\d+)",
                text).groups())
            self.assertEqual(last, len(lines) - 1)
            self.assertEqual(lines[last], lines[first])
            self.assertLess(first, last)
        self.assertEqual(first, 0)

    def test_when_it_is_not_known(self):
        """Lesson: where the epochs run out, it says so, and whether there is a
        line to be found."""
        for arguments, known, line in (
                (["and", "--epochs", "3"], "Not known", "A straight line"),
                (["xor", "--epochs", "3"], "Not known", "No straight line"),
                (["nand", "--epochs", "3"], "Not known", "A straight line")):
            text = said(perceptron.main, *arguments)
            self.assertRegex(text, "(?s)%s.*%s" % (known, line))
            last = re.findall(r"(?m)^ +3  (\d) ", text)
            wrong = re.search(r"mistakes in epoch 3: (\d)", text).group(1)
            self.assertEqual([wrong], last)
        text = said(perceptron.main, "and", "--learning-rate", "1e-300")
        self.assertIn("in epoch 1000:", text)

    def test_help(self):
        """Lesson: -h says what there is, and ends with status 0."""
        for main in [perceptron.main] + ([datasets.main] if datasets else []):
            with contextlib.redirect_stdout(io.StringIO()) as output:
                with self.assertRaises(SystemExit) as stop:
                    main(["-h"])
            self.assertEqual(stop.exception.code, 0)
            self.assertNotIn("%", output.getvalue())

    def test_watch(self):
        """Lesson: with --watch every epoch has its picture; in a terminal each
        on a cleared screen, elsewhere one after another without escapes."""
        with mock.patch("time.sleep") as sleep:
            text = said(perceptron.main, "or", "--watch")
            self.assertFalse(any(call[0][0] for call in sleep.call_args_list))
        epochs = len(re.findall(r"(?m)^ +\d+  ", text))
        self.assertEqual(text.count("input 1"), epochs)
        self.assertNotRegex(text, "[\033%]")
        with contextlib.redirect_stdout(Terminal()) as terminal:
            with mock.patch("time.sleep") as sleep:
                perceptron.main(["or", "--watch"])
        frames = terminal.getvalue().split("\033[H\033[J")[1:]
        self.assertEqual(len(frames), epochs)
        self.assertEqual(terminal.flushed, epochs)
        self.assertEqual(sleep.call_count, epochs)
        self.assertTrue(0 < sleep.call_args[0][0] < 1)
        for frame in frames:
            self.assertIn("OR", frame)
            self.assertIn("input 1", frame)

    def test_wrong_usage(self):
        """Lesson: a wrong gate or value gets the usage and exit status 2."""
        for arguments in (["nope"], ["and", "or"], ["--learning-rate", "0"],
                          ["--learning-rate", "x"], ["--learning-rate", "nan"],
                          ["--epochs", "0"], ["--epochs", "1.5"],
                          ["--seed", "x"], ["--nope"]):
            with self.subTest(arguments=arguments):
                self.assertIn("usage:", refused(*arguments))

    def test_alone_in_an_empty_folder(self):
        """Lesson: perceptron.py needs no other file and ends with status 0."""
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(perceptron.__file__, folder)
            code, output, errors = ran("perceptron.py", cwd=folder)
            self.assertEqual((code, errors), (0, ""))
            self.assertEqual(output, said(perceptron.main))
            self.assertEqual(ran("perceptron.py", "nope", cwd=folder)[0], 2)

    def test_how_it_ends(self):
        """Lesson: Ctrl-C and an error end it without a traceback, status 1; a
        reader who has seen enough ends it quietly, status 0."""
        for error, status, told in ((KeyboardInterrupt, 1, ""),
                                    (OSError("no room"), 1, "no room"),
                                    (ValueError("bad row"), 1, "bad row")):
            errors = io.StringIO()
            with contextlib.redirect_stderr(errors):
                self.assertEqual(
                    perceptron.run(mock.Mock(side_effect=error)), status)
            self.assertIn(told, errors.getvalue())
            self.assertEqual(bool(told), bool(errors.getvalue()))
        self.assertEqual(perceptron.run(lambda: None), 0)
        with mock.patch("sys.stdout", None):
            self.assertEqual(perceptron.run(lambda: sys.stdout.isatty()), 0)
            sys.stdout.close()
        with tempfile.TemporaryFile("w") as output:
            with contextlib.redirect_stdout(output):
                closed = mock.Mock(side_effect=BrokenPipeError)
                self.assertEqual(perceptron.run(closed), 0)
        reader, writer = os.pipe()
        os.close(reader)
        code, _, errors = ran(perceptron.__file__, stdout=writer)
        os.close(writer)
        self.assertEqual((code, errors), (0, ""))


    def test_as_a_program(self):
        """Lesson: run as a program, it reads the command line and ends with
        the status that says how it went."""
        text = self.program(perceptron, 0, "or", "--seed", "3")
        self.assertEqual(text, said(perceptron.main, "or", "--seed", "3"))
        if datasets:
            text = self.program(datasets, 1, os.path.join(HERE, "no.csv"))
            self.assertEqual(text, "")
            with mock.patch.dict(sys.modules, perceptron=None):
                with self.assertRaisesRegex(AssertionError, "perceptron.py"):
                    self.program(datasets, 0)

    def program(self, module, status, *arguments):
        with mock.patch("sys.argv", [module.__file__] + list(arguments)):
            with contextlib.redirect_stdout(io.StringIO()) as output:
                with contextlib.redirect_stderr(io.StringIO()):
                    with self.assertRaises(SystemExit) as stop:
                        runpy.run_path(module.__file__, run_name="__main__")
        self.assertEqual(stop.exception.code, status)
        return output.getvalue()


class Terminal(io.StringIO):

    flushed = 0

    def isatty(self):
        return True

    def flush(self):
        self.flushed += 1


# ---- Data -------------------------------------------------------------------

@unittest.skipUnless(datasets, "datasets.py is not here")
class Test16Datasets(Step):

    def test_gates(self):
        """Data: each gate is a pair X, y with rows of its own, and says what
        the lesson says."""
        for name, labels in perceptron.GATES.items():
            X, y = getattr(datasets, name.upper())
            self.assertEqual((X, y), (ROWS, labels))
        self.assertIsNot(datasets.AND[0][0], datasets.OR[0][0])
        self.assertEqual(datasets.AND[1] + datasets.XOR[1] + datasets.OR[1],
                         AND + XOR + OR)

    def test_penguins(self):
        """Data: 342 penguins of three species; the sums of their measurements
        are those of the source."""
        X, y = penguins("Gentoo", None)
        self.assertEqual((len(X), sum(y)), (342, 123))
        self.assertEqual([round(sum(column), 1) for column in zip(*X)],
                         [15021.3, 5865.7, 68713, 1437000])
        self.assertEqual(X[0], [39.1, 18.7, 181, 3750])
        self.assertEqual(list(map(type, X[0])), [float, float, int, int])
        for a, b, count, ones in (("Adelie", "Gentoo", 274, 123),
                                  ("Gentoo", "Adelie", 274, 151),
                                  ("Adelie", "Chinstrap", 219, 68),
                                  ("Chinstrap", None, 342, 68)):
            X, y = penguins(a, b)
            self.assertEqual((len(X), sum(y)), (count, ones))
        self.assertEqual(penguins(), penguins("Adelie", "Gentoo"))

    def test_features_come_in_the_order_asked_for(self):
        """Data: features picks measurements, in the order asked for."""
        X, _ = penguins(features=["body_mass_g", "bill_length_mm"])
        self.assertEqual(X[0], [3750, 39.1])
        self.assertEqual(penguins(features=("bill_depth_mm",))[0][1], [17.4])

    def test_biopsies(self):
        """Data: 683 biopsies of nine grades from 1 to 10; the sums are those
        of the source."""
        X, y = datasets.biopsies()
        self.assertEqual((len(X), sum(y)), (683, 239))
        self.assertEqual(
            [sum(column) for column in zip(*X)],
            [3034, 2152, 2196, 1933, 2209, 2421, 2353, 1960, 1095])
        self.assertEqual({type(value) for row in X + [y] for value in row},
                         {int})
        self.assertEqual((min(map(min, X)), max(map(max, X))), (1, 10))
        self.assertEqual((X[1], y[:6]), ([5, 4, 4, 5, 7, 10, 3, 2, 1],
                                         [0, 0, 0, 0, 0, 1]))

    def test_the_source_itself(self):
        """Data: penguins.csv as palmerpenguins has it, cut down to two
        species, gives the same through read_csv."""
        text = "".join(line for line in datasets.PENGUINS.splitlines(True)
                       if "Chinstrap" not in line)
        self.assertEqual(read(text), penguins())
        self.assertEqual(read(datasets.BIOPSIES), datasets.biopsies())

    def test_cards(self):
        """Data: a card has one square mark, wholly in the half its label says,
        everywhere there sooner or later."""
        random.seed(1)
        for size, mark in ((2, 1), (5, 2), (6, 2), (6, 3), (8, 2)):
            X, y = datasets.cards(600, size=size, mark=mark)
            corners = set()
            for row, label in zip(X, y):
                self.assertEqual((len(row), sum(row)), (size ** 2, mark ** 2))
                on = [divmod(cell, size) for cell in range(size ** 2)
                      if row[cell]]
                top, left = min(on)
                corners.add((top, left))
                self.assertEqual(on, [(top + i, left + j) for i in range(mark)
                                      for j in range(mark)])
                self.assertTrue(left >= size - size // 2 if label
                                else left + mark <= size // 2)
            self.assertEqual(len(corners),
                             2 * (size - mark + 1) * (size // 2 - mark + 1))
        random.seed(1)
        X, y = datasets.cards(9)
        self.assertEqual({(len(row), sum(row)) for row in X}, {(400, 16)})
        random.seed(1)
        self.assertEqual(datasets.cards(9, size=20, mark=4), (X, y))

    def test_every_call_gives_fresh_lists(self):
        """Data: what is changed in one call's lists is not in the next's."""
        for call in (penguins, datasets.biopsies):
            X, y = call()
            X[0][0], y[0] = "changed", "changed"
            X.pop()
            self.assertNotIn("changed", call()[0][0] + call()[1])
            self.assertEqual(len(call()[0]), len(X) + 1)

    def test_split(self):
        """Data: split shuffles, puts every sample on exactly one side, keeps
        rows and labels together, and leaves no side empty."""
        X, y = [[i, -i] for i in range(20)], list(range(20))
        random.seed(1)
        train_X, train_y, test_X, test_y = datasets.split(X, y)
        self.assertEqual((len(train_X), len(test_X)), (15, 5))
        self.assertEqual([[i, -i] for i in train_y], train_X)
        self.assertEqual([[i, -i] for i in test_y], test_X)
        self.assertEqual(sorted(train_y + test_y), y)
        self.assertNotEqual(train_y, sorted(train_y))
        train_X[0][0] = "changed"
        self.assertEqual(X, [[i, -i] for i in range(20)])
        for test, samples, expected in (
                (0.25, 2, 1), (0.001, 9, 1), (0.999, 9, 8), (0.999, 10, 9),
                (0.5, 10, 5), (0.3, 10, 3)):
            sides = datasets.split(X[:samples], y[:samples], test)
            self.assertEqual(len(sides[3]), expected)
            self.assertEqual(len(sides[1]), samples - expected)
        random.seed(1)
        again = datasets.split(X, y)
        self.assertEqual((again[1], again[3]), (train_y, test_y))

    def test_split_goes_by_place(self):
        """Data: split goes by place, whatever the labels are, and whatever
        index a column of pandas has."""
        X, y = Table([Table([1, 2]), (3, 4)]), Table(["red", "blue"])
        train_X, train_y, test_X, test_y = datasets.split(X, y)
        self.assertEqual(sorted(zip(train_X + test_X, train_y + test_y)),
                         [([1, 2], "red"), ([3, 4], "blue")])

    def test_wrong_arguments(self):
        """Data: a wrong argument gets an error that names what there is."""
        table = [[1], [2]], [0, 1]
        for error, says, call, arguments in (
                (ValueError, "Adelie, Chinstrap, Gentoo", penguins,
                 ["Emperor"]),
                (ValueError, "Chinstrap.*'adelie'", penguins,
                 ["Gentoo", "adelie"]),
                (ValueError, "Adelie", penguins, ["Adelie", "Adelie"]),
                (ValueError, "Adelie", penguins,
                 ["Adelie", "".join("Adelie")]),
                (TypeError, "Gentoo.*int", penguins, [1]),
                (TypeError, "Gentoo.*int", penguins, ["Gentoo", 1]),
                (TypeError, "None", penguins, [None]),
                (ValueError, "bill_depth_mm.*'mass'", penguins,
                 ["Adelie", "Gentoo", ["mass"]]),
                (ValueError, "'species'", penguins,
                 ["Adelie", "Gentoo", ["species"]]),
                (ValueError, "features", penguins, ["Adelie", "Gentoo", []]),
                (TypeError, "list.*str", penguins,
                 ["Adelie", "Gentoo", "bill_depth_mm"]),
                (TypeError, "int", penguins, ["Adelie", "Gentoo", [3]]),
                (ValueError, "count", datasets.cards, [0]),
                (TypeError, "count", datasets.cards, [5.0]),
                (TypeError, "count", datasets.cards, [True]),
                (ValueError, "size.*2.*1", datasets.cards, [1, 1]),
                (TypeError, "size", datasets.cards, [1, "20"]),
                (ValueError, "mark", datasets.cards, [1, 20, 0]),
                (ValueError, "mark.*10.*11", datasets.cards, [1, 20, 11]),
                (ValueError, "mark", datasets.cards, [1, 5, 3]),
                (TypeError, "mark", datasets.cards, [1, 20, None]),
                (ValueError, "test", datasets.split, table + (0,)),
                (ValueError, "test", datasets.split, table + (1,)),
                (ValueError, "test", datasets.split, table + (-0.5,)),
                (ValueError, "test", datasets.split, table + (1.5,)),
                (ValueError, "test", datasets.split, table + (NAN,)),
                (TypeError, "test", datasets.split, table + ("0.5",)),
                (TypeError, "test", datasets.split, table + (True,)),
                (ValueError, "2.*1", datasets.split, [[[1], [2]], [0]]),
                (ValueError, "2.*3", datasets.split, [[[1], [2]], [0, 1, 1]]),
                (TypeError, r"X.*list\(", datasets.split, [iter([[1]]), [0]]),
                (TypeError, "y", datasets.split, [[[1], [2]], {0: 1, 1: 0}]),
                (TypeError, "row", datasets.split, [[[1], "2"], [0, 1]]),
                (ValueError, "at least 2", datasets.split, [[[1]], [0]]),
                (ValueError, "at least 2", datasets.split, [[], []])):
            with self.subTest(call=call.__name__, arguments=arguments):
                with self.told(error, says):
                    call(*arguments)

    def test_importing_it_imports_nothing_of_the_project(self):
        """Data: datasets.py alone gives its data, and its tour says what is
        missing."""
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(datasets.__file__, folder)
            code, output, errors = ran(
                "-c", "import datasets as d; print(len(d.penguins()[0] + "
                "d.biopsies()[0] + d.cards(1)[0]))", cwd=folder)
            self.assertEqual((code, errors, output), (0, "", "958\n"))
            code, output, errors = ran("datasets.py", cwd=folder)
            self.assertEqual((code, output), (1, ""))
            self.assertRegex(errors, r"^[^\n]*perceptron.py[^\n]*\n$")


def penguins(*arguments, **named):
    return datasets.penguins(*arguments, **named)


def read(content):
    """What read_csv makes of a file with this content, text or bytes."""
    if isinstance(content, str):
        content = content.encode("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "my table.csv")
        with open(path, "wb") as file:
            file.write(content)
        return datasets.read_csv(path)


@unittest.skipUnless(datasets, "datasets.py is not here")
class Test17ReadCsv(Step):

    def test_good_files(self):
        """Your data: with a header or none, LF or CRLF, quoted or not, with a
        byte-order mark, blank lines or spaces, numbers or words as labels."""
        expected = [[1, 2.5], [-3, 4e2]], [0, 1]
        for content in ("1,2.5,0\n-3,4e2,1\n", "1,2.5,0\n-3,4e2,1",
                        "a,b,c\n1,2.5,0\n-3,4e2,1\n",
                        "1,2.5,0\r\n-3,4e2,1\r\n",
                        "\ufeffa,b,c\n1,2.5,0\n-3,4e2,1\n",
                        "\ufeff1,2.5,0\n-3,4e2,1\n",
                        '"a","b ""x""","c,d"\n"1","2.5","0"\n"-3","4e2","1"\n',
                        "a,b,c\n\n1,2.5,0\n-3,4e2,1\n\n\n  \n",
                        " 1 , 2.5, 0\n -3,4e2 ,1 \n",
                        "1,2.5,0.0\n-3,4e2,1.0\n",
                        "1,2.5,cat\n-3,4e2,dog\n", "1,2.5,-1\n-3,4e2,1\n",
                        "1,2.5,1\n-3,4e2,2\n", "1,2.5,Ja\n-3,4e2,N\u00e4\n",
                        '1,2.5,"a, or\n b"\n-3,4e2,c\n'):
            with self.subTest(content=content):
                X, y = read(content)
                self.assertEqual((X, y), expected)
                self.assertEqual(list(map(type, X[0] + y)),
                                 [int, float, int, int])
        self.assertEqual(read("1%s,0\n2,1\n" % ("0" * 400))[0],
                         [[10 ** 400], [2]])
        self.assertEqual(read("5,0\n6,1.0\n7,1\n8,0.0\n")[1], [0, 1, 1, 0])
        self.assertEqual(read("1,dog\n2,cat\n3,dog\n"),
                         ([[1], [2], [3]], [1, 0, 1]))

    def test_bad_files(self):
        """Your data: what cannot be right gets a ValueError with the name of
        the file and the line."""
        for line, content in (
                (2, "1,2,0\n1,x,1\n"), (3, "a,b,c\n1,2,0\n1,,1\n"),
                (1, "1,x,0\n1,2,1\n"), (1, "x,1,0\n1,2,1\n"),
                (2, "1,2,0\n1,nan,1\n"),
                (2, "1,2,0\n1,inf,1\n"), (2, "1,2,0\n1,1e999,1\n"),
                (2, "1,2,0\n1_0,2,1\n"), (2, "1,2,0\n1,2,3,1\n"),
                (3, "1,2,0\n\n1,1\n"), (2, "1,2,0\n1,2,0\n"),
                (3, "1,2,0\n1,2,1\n1,2,2\n1,2,0\n"),
                (4, "a,b\n1,x\n2,y\n3,z\n"),
                (2, "1,2,0\n1,2,\n"), (2, "1,2,0\n,,\n"), (1, ""), (2, "\n\n"),
                (1, "a,b,c\n"), (1, "a,b,c\n1,2,0\n"[:6]), (1, "1\n0\n"),
                (2, '1,2,0\n1,"2,1\n'), (2, '1,2,0\n1,"2"3,1\n'),
                (2, b"\n\xff,1\n"), (2, b"1,2,0\n1,2,\xff\n"),
                (3, b"\xef\xbb\xbfa\n\n\xe9,1\n")):
            with self.subTest(content=content):
                with self.told(ValueError, "my table.csv, line %d:" % line):
                    read(content)

    def test_no_file(self):
        """Your data: a missing file is a FileNotFoundError, a path of another
        kind a TypeError."""
        with tempfile.TemporaryDirectory() as folder:
            with self.assertRaises(FileNotFoundError):
                datasets.read_csv(os.path.join(folder, "nothing.csv"))
        for bad in (0, None, 1.5, ["x.csv"]):
            with self.assertRaises(TypeError):
                datasets.read_csv(bad)


@functools.lru_cache()
def tour():
    """What the tour prints, what it trains on, and how much it tests on."""
    runs, tests = [], []
    train, accuracy = Perceptron.train, Perceptron.accuracy

    def watched_train(self, X, y, epochs=1000):
        runs.append((X, list(self.weights), epochs))
        return train(self, X, y, epochs)

    def watched_accuracy(self, X, y):
        tests.append(len(X))
        return accuracy(self, X, y)

    with mock.patch.object(Perceptron, "train", watched_train):
        with mock.patch.object(Perceptron, "accuracy", watched_accuracy):
            text = said(datasets.main)
    return text, runs, tests


@unittest.skipUnless(datasets, "datasets.py is not here")
class Test18Applications(Step):

    def test_adelie_or_gentoo(self):
        """Applications: bill length and depth tell Adelie from Gentoo, which
        is proved; of either alone it is not."""
        names = ["bill_length_mm", "bill_depth_mm"]
        X, y = penguins(features=names)
        random.seed(1)
        p = Perceptron(2)
        self.assertIs(p.train(X, y).converged, True)
        self.assertEqual(p.accuracy(X, y), 1)
        self.assertIs(linearly_separable(X, y), True)
        for name in names:
            X, y = penguins(features=[name])
            self.assertIn(linearly_separable(X, y, epochs=300), (None, False))

    def test_adelie_or_chinstrap(self):
        """Applications: all four measurements, normalized, tell Adelie from
        Chinstrap."""
        X, y = penguins("Adelie", "Chinstrap")
        random.seed(1)
        self.assertIs(Perceptron(4).train(normalize(X), y).converged, True)

    def test_biopsies(self):
        """Applications: 0.93 or more of biopsies never seen are told right,
        in the mean of ten seeds."""
        X, y = datasets.biopsies()
        self.assertGreaterEqual(self.mean(lambda: self.held_out(
            Perceptron(9), 50, *datasets.split(X, y))), 0.93)

    def mean(self, experiment):
        results = []
        for seed in range(10):
            random.seed(seed)
            results.append(experiment())
        return sum(results) / len(results)

    def held_out(self, p, epochs, train_X, train_y, test_X, test_y):
        p.train(train_X, train_y, epochs)
        return p.accuracy(test_X, test_y)

    def test_rosenblatts_cards(self):
        """Applications: after one pass over 50 cards, from zero weights, 0.90
        or more of 200 new cards are told right, in the mean of ten seeds."""
        self.assertGreaterEqual(self.mean(lambda: self.held_out(
            zero(400), 1, *(datasets.cards(50) + datasets.cards(200)))), 0.90)

    def test_three_species(self):
        """Applications: one perceptron a species, the largest weighted sum
        wins: 0.95 or more of the penguins held out are told right."""
        species = ["Adelie", "Chinstrap", "Gentoo"]
        X = penguins("Adelie", None)[0]
        answers = list(zip(*[penguins(name, None)[1] for name in species]))

        def experiment():
            train_X, train_y, test_X, test_y = datasets.split(X, answers)
            test_X = normalize(test_X, like=train_X)
            train_X, one_each = normalize(train_X), []
            for labels in zip(*train_y):
                one_each.append(Perceptron(4))
                one_each[-1].train(train_X, labels, epochs=50)
            right = 0
            for inputs, answer in zip(test_X, test_y):
                sums = [p.weighted_sum(inputs) for p in one_each]
                right += answer[sums.index(max(sums))]
            return right / len(test_X)

        self.assertGreaterEqual(self.mean(experiment), 0.95)

    def test_tour(self):
        """Applications: the tour reports on every data set, draws a picture
        and compares scalings, at most 79 columns and 60 lines; it repeats the
        demonstration of 1958, and scales penguins as the article does, by one
        mean and one deviation."""
        text, runs, tests = tour()
        for name, verdict in (("AND", "separable"), ("XOR", "not separable"),
                              ("XNOR", "not separable"),
                              (r"Adelie, Gentoo by bill \(2\)", "separable"),
                              ("Adelie, Chinstrap", "separable"),
                              ("biopsies", "undecided"),
                              ("cards", "separable")):
            self.assertRegex(text, r"(?m)^%s.* \d+  %s " % (name, verdict))
        self.assertNotRegex(text, r"(?m)^[A-Z].* [1-9]\d*  separable")
        self.assertIn("input 1", text)
        epochs = re.findall(r"(?m)^bill.* (\d+) +(\d+|over \d+) +(\d+)$", text)
        self.assertEqual(len(epochs), 2)
        for raw, article, each in epochs:
            self.assertLess(int(each), int(raw))
            self.assertLess(int(each), int(article.split()[-1]))
        self.assertLessEqual(len(text.splitlines()), 60)
        self.assertLessEqual(max(map(len, text.splitlines())), 79)
        self.assertEqual(text.encode("ascii").decode(), text)
        self.assertEqual([epochs for X, weights, epochs in runs
                          if len(X) == 50 and not any(weights)], [1, 100])
        self.assertEqual(tests[-1], 200)
        raw, scaled = [run[0] for run in runs[-9:]][::3], runs[-8::3]
        for table, (X, _, _) in zip(raw, scaled):
            flat = normalize([[value] for row in table for value in row])
            for expected, value in zip(flat, [v for row in X for v in row]):
                self.assertAlmostEqual(expected[0], value)

    def test_tour_of_your_own_file(self):
        """Applications: the tour of a file reports on it, with a picture where
        there are two inputs; a bad one is told in a line, status 1."""
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "mine.csv")
            for row, pictures in (("%d,%d\n", 0), ("3,%d,%d\n", 1),
                                  ("3,4,%d,%d\n", 0)):
                with open(path, "w") as file:
                    file.write("".join(row % (i, i > 9) for i in range(20)))
                text = said(datasets.main, path)
                self.assertEqual(said(datasets.main, path), text)
                self.assertRegex(text, r"mine.csv \(\d\) +15 .* separable ")
                self.assertEqual(text.count("input 1"), pictures)
            with open(path, "w") as file:
                file.write("1,2,3\n1,x,4")
            code, output, errors = ran(datasets.__file__, path)
            self.assertEqual((code, output), (1, ""))
            self.assertRegex(errors, r"^error: .*mine.csv, line 2: .*\n$")
            self.assertEqual(ran(datasets.__file__, path + "x")[0], 1)


# ---- The Words --------------------------------------------------------------

class Test19Words(Step):

    def check(self, results, least):
        self.assertEqual(results.failed, 0, "see the examples printed above")
        self.assertGreaterEqual(results.attempted, least)

    @unittest.skipIf(Perceptron.__doc__ is None, "-OO takes docstrings away")
    def test_docstrings(self):
        """Words: every example in the docstrings is true, and everything
        public has a docstring."""
        self.check(doctest.testmod(perceptron), 12)
        for module in filter(None, (perceptron, datasets)):
            self.check(doctest.testmod(module), 6)
            for name, thing in vars(module).items():
                if (callable(thing) and name[0] != "_"
                        and thing.__module__ == module.__name__):
                    self.assertTrue(thing.__doc__, name)

    def readme(self):
        if not datasets or not os.path.exists(README):
            self.skipTest("README.md or datasets.py is not here")
        with open(README, encoding="utf-8") as file:
            return file.read()

    def test_readme(self):
        """Words: every example in the README is true."""
        examples = doctest.DocTestParser().get_doctest(
            self.readme().replace("```", ""), {}, "README.md", README, 0)
        with tempfile.TemporaryDirectory() as folder, inside(folder):
            self.check(doctest.DocTestRunner().run(examples), 30)

    def test_readme_shows_what_is_printed(self):
        """Words: what the README shows of the lesson is what it prints."""
        shown = re.search(r"(?s)\$ python3 perceptron.py\n(.*?)\n\n",
                          self.readme()).group(1).splitlines()
        printed = said(perceptron.main).splitlines()
        for line in shown:
            self.assertIn(line, printed + ["..."])
        self.assertGreater(len(shown), 5)
        for line in re.findall(r"(?m)^    ((?:Epochs|Adelie|bill|all) .*)",
                               self.readme()):
            self.assertIn(line, tour()[0].splitlines())

    def test_readme_on_many_machines(self):
        """Words: the program in the README that trains on many machines runs
        as it stands."""
        program = re.search(r"(?s)```python\n(from concurrent.*?)```",
                            self.readme()).group(1)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "mixing.py")
            with open(path, "w") as file:
                file.write(program)
            code, output, errors = ran(
                path, env=dict(os.environ, PYTHONPATH=HERE))
        self.assertEqual((code, output, errors), (0, "True\n1.0\n", ""))

    def test_readme_shows_the_rule_as_it_stands(self):
        """Words: the code that the README quotes is in perceptron.py."""
        quoted = re.search(r"    error = label - self(.*\n)+?\n",
                           self.readme()).group().strip()
        with open(perceptron.__file__, encoding="utf-8") as file:
            code = file.read()
        for line in quoted.splitlines():
            self.assertIn(line.strip(), code)
        self.assertEqual(quoted.count("\n"), 6)

    def test_names_in_the_readme_exist(self):
        """Words: each file, function and class in the README's tables is
        there."""
        names = set()
        for line in self.readme().splitlines():
            if line.startswith("|"):
                names.update(re.findall(r"`([\w.]+)`", line))
        known = [sys.modules[__name__], perceptron, Perceptron, datasets]
        for name in names - {"X", "y", "like"}:
            self.assertTrue(any(hasattr(thing, name) for thing in known)
                            or hasattr(builtins, name)
                            or os.path.exists(os.path.join(HERE, name)), name)
        self.assertGreater(len(names), 40)

    @unittest.skipUnless(os.path.exists(os.path.join(HERE, "Makefile")),
                         "Makefile is not here")
    def test_make(self):
        """Words: the README names each command of the Makefile."""
        with open(os.path.join(HERE, "Makefile")) as file:
            targets = re.findall(r"(?m)^(\w+):", file.read())
        self.assertEqual(set(re.findall(r"`make (\w+)`", self.readme())),
                         set(targets) - {"help"})


@contextlib.contextmanager
def inside(folder):
    """Work in another folder for a while, and draw other random numbers."""
    before, drawn = os.getcwd(), random.getstate()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
        random.setstate(drawn)


# ---- How fast: python3 test_perceptron.py bench -----------------------------

def bench(samples=1000, epochs=20):
    """Print microseconds for a sample in an epoch, all checks included, and
    where NumPy and scikit-learn are installed, theirs on the same data."""
    import platform
    from timeit import repeat
    try:
        import numpy
    except ImportError:
        numpy = None
    try:
        from sklearn.linear_model import Perceptron as Compiled
    except ImportError:
        Compiled = None

    def table(size, samples):
        """Samples parted by a random line, but for one in twenty."""
        random.seed(size)
        line = [random.gauss(0, 1) for _ in range(size)]
        X = [[random.gauss(0, 1) for _ in line] for _ in range(samples)]
        return X, [int(sum(w * v for w, v in zip(line, row)) > 0)
                   ^ (random.random() < 0.05) for row in X]

    def ours(X, y, epochs):
        Perceptron(len(X[0])).train(X, y, epochs)

    def with_arrays(X, y, epochs):
        """The article's way: NumPy, one update for every sample."""
        weights, bias = numpy.random.randn(X.shape[1]), 0
        for _ in range(epochs):
            for row, label in zip(X, y):
                fires = 1 if numpy.dot(row, weights) + bias > 0 else 0
                weights += 0.01 * (label - fires) * row
                bias += 0.01 * (label - fires)

    def compiled(X, y, epochs):
        Compiled(eta0=0.01, shuffle=False, tol=None, max_iter=epochs).fit(X, y)

    def microseconds(train, X, y, epochs):
        best = min(repeat(lambda: train(X, y, epochs), number=1, repeat=3))
        return best / len(X) / epochs * 1e6

    print("%s %s: microseconds for a sample in an epoch, best of 3"
          % (platform.python_implementation(), platform.python_version()))
    print("\n%d samples, %d epochs\ninputs  perceptron.py%s%s" % (
        samples, epochs, "   article's way, NumPy" if numpy else "",
        "   scikit-learn" if Compiled else ""))
    for size in (2, 4, 9, 35, 64, 256, 784):
        X, y = table(size, samples)
        mine = microseconds(ours, X, y, epochs)
        line = "%6d%15.3f" % (size, mine)
        if numpy:
            arrays = numpy.array(X), numpy.array(y)
            theirs = microseconds(with_arrays, *arrays, epochs=epochs)
            line += "%10.3f (%6.2f times)" % (theirs, theirs / mine)
        if Compiled:
            line += "%15.3f" % microseconds(compiled, *arrays, epochs=epochs)
        print(line)

    print("\n9 inputs, growing (all the same, if the growth is linear)")
    for samples, epochs in ((500, 20), (1000, 20), (4000, 20), (1000, 5),
                            (1000, 80)):
        print("%6d samples, %3d epochs%9.3f" % (
            samples, epochs, microseconds(ours, *table(9, samples),
                                          epochs=epochs)))
    try:
        import tracemalloc
    except ImportError:
        return
    print("\n9 inputs, bytes at the peak beyond the data (8 or 9 an epoch are "
          "the list of\nmistakes)")
    for samples, epochs in ((500, 20), (4000, 20), (500, 200)):
        X, y = table(9, samples)
        p = Perceptron(9)
        p.train(X, y, epochs)
        tracemalloc.start()
        p.train(X, y, epochs)
        print("%6d samples, %3d epochs%9d" % (
            samples, epochs, tracemalloc.get_traced_memory()[1]))
        tracemalloc.stop()


if __name__ == "__main__":
    if sys.argv[1:] == ["bench"]:
        bench()
    else:
        unittest.main()
