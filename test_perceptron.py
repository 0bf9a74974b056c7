# SPDX-License-Identifier: MIT-0
"""Tests, and a grader, for perceptron.py: python3 -m unittest

The first classes are the article's steps, in its order; none needs a later
one.  They alone: python3 -m unittest -f test_perceptron.steps
When a test fails, its sentence says what should have happened.
"""

import contextlib
import doctest
import io
import itertools
import json
import os
import random
import re
import runpy
import subprocess
import sys
import tempfile
import textwrap
import unittest
import zlib
from fractions import Fraction
from unittest import mock

import perceptron
from perceptron import (GATES, Perceptron, Training, adaptive_rate,
                        linearly_separable, normalize, plot)

try:
    import datasets
except ImportError:
    datasets = None

RATES = 0.01, 0.1, 1
ROWS = [[0, 0], [0, 1], [1, 0], [1, 1]]
AND, OR, NAND = [0, 0, 0, 1], [0, 1, 1, 1], [1, 1, 1, 0]
XOR, XNOR = [0, 1, 1, 0], [1, 0, 0, 1]


def zero(size, learning_rate=1):  # whole numbers, for a hand to follow
    return Perceptron(size, learning_rate, weights=[0] * size)


def state(perceptron):
    return dict(vars(perceptron), weights=list(perceptron.weights))


class Step(unittest.TestCase):
    def shortDescription(self):
        sentence = getattr(self, self.id().split(".")[-1]).__doc__
        return sentence and textwrap.fill(" ".join(sentence.split()), 70)


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

    def test_four_attributes_and_no_other(self):
        """Initialization: keep input_size, learning_rate (0.01 unless given),
        weights (a copy, as a list) and bias, and nothing else."""
        mine = [1, 2]
        p = Perceptron(2, weights=mine)
        mine[0] = 99
        self.assertEqual(vars(p), {"input_size": 2, "learning_rate": 0.01,
                                   "weights": [1, 2], "bias": 0})
        self.assertEqual(vars(Perceptron(1, 0.5, (3,), 4)), {
            "input_size": 1, "learning_rate": 0.5, "weights": [3], "bias": 4})

    def test_repr_shows_what_it_is(self):
        """Initialization: repr shows a perceptron as a person would write it,
        with six weights at most."""
        p = Perceptron(2, learning_rate=0.1, weights=[1, -0.25], bias=2)
        self.assertEqual(vars(eval(repr(p))), vars(p))
        for size, end in ((6, "[0, 1, 2, 3, 4, 0.3]"), (7, "4, 0.3, ...]")):
            p = Perceptron(size, 1, [0, 1, 2, 3, 4, 0.1 + 0.2, 6][:size])
            self.assertIn(end, repr(p))


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
            self.assertIs(p.predict(inputs), expected, inputs)

    def test_weights_can_be_set_by_hand(self):
        """Decision: with weights 1, 1 and bias -1.5, predict is the gate AND;
        with bias -0.5 it is OR."""
        p = Perceptron(2)
        for bias, labels in ((-1.5, AND), (-0.5, OR)):
            p.weights, p.bias = [1, 1], bias
            self.assertEqual([p.predict(row) for row in ROWS], labels)


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
        self.assertEqual((p.learn([1, 1], 1), p.learn([0, 1], 0)), (0, 0))
        self.assertEqual((p.weights, p.bias), ([1, 1], -1))

    def test_and_by_hand(self):
        """Learning: AND from zero weights at rate 1, one row after another,
        goes through the weights and biases worked out by hand."""
        p = zero(2)
        seen = [(p.learn(row, label), list(p.weights), p.bias)
                for row, label in list(zip(ROWS, AND)) * 2]
        self.assertEqual(seen, [
            (0, [0, 0], 0), (0, [0, 0], 0), (0, [0, 0], 0), (1, [1, 1], 1),
            (-1, [1, 1], 0), (-1, [1, 0], -1), (0, [1, 0], -1),
            (1, [2, 1], 0)])


class Test04Training(Step):
    def check_converges(self, labels):
        for rate, seed in itertools.product(RATES, range(200)):
            random.seed(seed)
            p = Perceptron(2, rate)
            mistakes, converged = p.train(ROWS, labels)
            self.assertIs(converged, True, (labels, rate, seed))
            self.assertEqual(mistakes.index(0), len(mistakes) - 1)
            self.assertEqual([p.predict(row) for row in ROWS], labels)

    def test_and(self):
        """Training: AND is learned from every start at every rate; training
        ends with the first epoch without a mistake, and all rows are right."""
        self.check_converges(AND)

    def test_or(self):
        """Training: so is OR."""
        self.check_converges(OR)

    def test_the_other_gates_that_a_line_can_draw(self):
        """Training: so are 12 more of the 16 gates of two inputs."""
        for labels in map(list, itertools.product([0, 1], repeat=4)):
            if labels not in (AND, OR, XOR, XNOR):
                self.check_converges(labels)

    def test_accuracy(self):
        """Training: accuracy is the number of right predictions divided by the
        number of samples; nothing is learned by it."""
        p = Perceptron(2, weights=[1, 0])
        for labels, expected in (([0, 0, 1, 1], 1), ([0, 0, 1, 0], 0.75),
                                 ([0, 1, 1, 0], 0.5), ([1, 1, 0, 0], 0)):
            self.assertEqual(p.accuracy(ROWS, labels), expected)
        self.assertEqual((p.weights, p.bias), ([1, 0], 0))


class Test05Xor(Step):
    def test_the_verdict_is_never(self):
        """XOR and XNOR: training ends with converged False, from every start
        at every rate, within 1000 epochs, and some row is still wrong."""
        for labels, seed in itertools.product((XOR, XNOR), range(300)):
            random.seed(seed)
            p = Perceptron(2, RATES[seed % 3])
            mistakes, converged = p.train(ROWS, labels)
            self.assertIs(converged, False, (labels, seed))
            self.assertNotIn(0, mistakes)
            self.assertNotEqual([p.predict(row) for row in ROWS], labels)

    def test_never_is_said_when_a_state_comes_back(self):
        """XOR: training stops at the first epoch after which weights and bias
        are exactly what they were at the start or after an earlier one."""
        for start in ([0, 0], 0), ([3, -2], 0), ([0.5, 0.25], 0), ([-1, 0], 1):
            p, replay = Perceptron(2, 1, *start), Perceptron(2, 1, *start)
            states = [state(replay)]
            while states.count(states[-1]) == 1 and len(states) < 99:
                replay.train(ROWS, XOR, epochs=1)
                states.append(state(replay))
            mistakes, converged = p.train(ROWS, XOR, epochs=len(states) - 1)
            self.assertEqual((len(mistakes), converged, state(p)),
                             (len(states) - 1, False, states[-1]))


# ---- From Theory to Practice: Real-World Applications -----------------------

class Test06Picture(Step):
    def cells(self, p, X, y):
        """The lines of the drawing alone: the height, and its marks."""
        return re.findall(r"(?m)^ *(\S+) \|(.*)$", plot(p, X, y))

    def test_where_samples_stand(self):
        """Picture: input 1 grows to the right and input 2 upwards; a sample
        predicted right shows its label."""
        p = Perceptron(2, weights=[1, 1], bias=-1.5)
        found = [(height, re.findall("[01!]", line))
                 for height, line in self.cells(p, ROWS, AND)]
        self.assertEqual([line for line in found if line[1]],
                         [("1", ["0", "1"]), ("0", ["0", "0"])])

    def test_wrong_samples_are_marked(self):
        """Picture: a sample predicted wrong shows as !, also where it shares
        its place with one predicted right."""
        p = Perceptron(2, weights=[1, 1], bias=-1.5)
        for X, y, wrong in ((ROWS, NAND, 4), (ROWS[:1] * 2, [0, 1], 1),
                            (ROWS[:1] * 2, [1, 0], 1)):
            drawn = "".join(line for _, line in self.cells(p, X, y))
            self.assertEqual(re.sub("[.+]", "", drawn), "!" * wrong)

    def test_each_place_shows_what_is_predicted_there(self):
        """Picture: + fills the side predicted 1 and . the side predicted 0;
        the numbers at the ends tell where each place is."""
        p = Perceptron(2, weights=[2, -1], bias=0.3)
        X, y = [[-4, 10], [0, 20], [4, 30]], [0, 0, 0]
        ends = plot(p, X, y).splitlines()[-2]
        left, _, right = map(float, re.findall(r"-?[.\d]+", ends))
        lines = self.cells(p, X, y)
        self.assertTrue(left < -4 < 4 < right and 30 < float(lines[0][0]) < 40)
        self.assertEqual([height for height, line in lines if "0" in line],
                         ["30", "20", "10"])
        for height, line in lines:
            for place, cell in enumerate(line):
                middle = left + (right - left) * place / (len(line) - 1)
                expected = ".+"[p.predict([middle, float(height)])]
                self.assertIn(cell, [expected, "0"])

    def test_it_explains_itself_and_fits(self):
        """Picture: both inputs and all marks are explained, in plain ASCII and
        at most 79 columns, whatever the numbers."""
        for X in ([[1, 1]], [[1e300, -1e-300], [0, 0]], [[2e-323, 0], [0, 0]],
                  [[Fraction(1, 3), 2 ** 53 + 2], [0, 2 ** 53 + 6]]):
            text = plot(zero(2), X, [1] * len(X))
            for words in ("input 1", "input 2", "0 1 right", "! wrong", "|",
                          ". side of 0", "+ side of 1"):
                self.assertIn(words, text.encode("ascii").decode())
            self.assertGreater(text.count("!"), 1)
            self.assertLessEqual(max(map(len, text.splitlines())), 79)


# ---- Best Practices and Common Pitfalls -------------------------------------

class Test07Preprocessing(Step):
    def test_each_column_by_itself(self):
        """Preprocessing: normalize gives every column mean 0 and (population)
        standard deviation 1; one that never varies becomes zeros."""
        X = [[1, 1000, 0.1], [2, 3000, 0.1], [6, 8000, 0.1]]
        columns = list(zip(*normalize(X)))
        for column in columns[:2]:
            self.assertAlmostEqual(sum(column), 0)
            self.assertAlmostEqual(sum(v * v for v in column) / 3, 1)
        self.assertEqual(columns[2], (0, 0, 0))

    def test_like_the_training_rows(self):
        """Preprocessing: with like, mean and deviation are those of its
        columns, so that new rows are measured as the old ones were."""
        self.assertEqual(
            normalize([[50, 2, 7], [20, 0, 5]], like=[[10, 1, 5], [30, 3, 5]]),
            [[3, 0, 2], [0, -2, 0]])


class Test08LearningRate(Step):
    def test_adaptive_rate(self):
        """Learning rate: adaptive_rate is 1 / (1 + epoch), from epoch 0; with
        it, too, AND and OR are learned."""
        self.assertEqual(list(map(adaptive_rate, (0, 1, 4))), [1, 0.5, 0.2])
        for labels, seed in itertools.product((AND, OR), range(100)):
            random.seed(seed)
            self.assertIs(True, Perceptron(2).train(
                ROWS, labels, schedule=adaptive_rate).converged)

    def test_schedule_is_asked_in_every_epoch(self):
        """Learning rate: a schedule gets the epoch, 0, 1, 2, ..., and answers
        its learning rate; with one, the verdict on XOR is None."""
        p = zero(1, learning_rate=99)
        training = p.train([[1], [1]], [0, 1], epochs=3,
                           schedule=lambda epoch: 2 ** epoch)
        # By hand: +1; -2 and +2; -4 and +4.
        self.assertEqual(training.mistakes, [1, 2, 2])
        self.assertEqual((p.weights, p.bias, p.learning_rate), ([1], 1, 4))
        training = zero(2).train(ROWS, XOR, schedule=lambda epoch: 1)
        self.assertIs(training.converged, None)


class Test09Convergence(Step):
    def test_when_training_ends(self):
        """Convergence: True after an epoch with at most the tolerance (0) as
        its share of mistakes, None where the epochs (1000) run out first."""
        for labels, epochs, tolerance, length, verdict in (
                (AND, 5, 0, 5, None), (AND, 6, 0, 6, True),
                (AND, 9, 0.25, 1, True), (AND, 9, 0.24, 6, True),
                (XOR, 9, 0.5, 1, True), (XOR, 9, 0.49, 3, False)):
            training = zero(2).train(ROWS, labels, epochs, tolerance)
            self.assertEqual((len(training.mistakes), training.converged),
                             (length, verdict))
        p = Perceptron(1, learning_rate=1, weights=[10 ** 6])
        self.assertEqual(p.train([[1]], [0]), Training([1] * 1000, None))


# ---- Moving Beyond Binary Classification ------------------------------------

class Test10Beyond(Step):
    def test_how_many_functions_a_line_can_draw(self):
        """Beyond: of the Boolean functions of 1, 2 and 3 inputs 4, 14 and 104
        are separable, the others proved not to be (OEIS A000609)."""
        for size, expected in ((1, 4), (2, 14), (3, 104)):
            X = list(itertools.product([0, 1], repeat=size))
            answers = [linearly_separable(X, y)
                       for y in itertools.product([0, 1], repeat=len(X))]
            self.assertEqual(answers.count(True), expected)
            self.assertEqual(answers.count(False), len(answers) - expected)

    def test_three_perceptrons_compute_xor(self):
        """Beyond: OR, NAND and AND, trained one by one and wired in two
        layers, compute XOR, which none of them could learn."""
        for seed in range(50):
            random.seed(seed)
            either, not_both, both = [Perceptron(2, 0.1) for _ in range(3)]
            for gate, labels in ((either, OR), (not_both, NAND), (both, AND)):
                gate.train(ROWS, labels)
            self.assertEqual(
                [both.predict([either.predict(row), not_both.predict(row)])
                 for row in ROWS], XOR)


def steps():
    """The classes above, alone: the article's steps, as an exercise."""
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    return unittest.TestSuite(map(load, (
        Test01Initialization, Test02Decision, Test03Learning, Test04Training,
        Test05Xor, Test06Picture, Test07Preprocessing,
        Test08LearningRate, Test09Convergence, Test10Beyond)))


# ---- The Door: the last exercise --------------------------------------------

T, V, NAN, INF = TypeError, ValueError, float("nan"), float("inf")
FRAME = type("Frame", (list,), {"__len__": lambda self: 4})(["column"])


def held(content):
    return mock.Mock(**{"tolist.return_value": content})  # as NumPy holds it


class Test11Door(Step):
    def refuses(self, error, says, call, *arguments, **named):
        p = getattr(call, "__self__", None)
        before = p and state(p)
        with self.subTest(says=says, arguments=repr(arguments + (named,))):
            with self.assertRaisesRegex(error, says) as caught:
                call(*arguments, **named)
            self.assertEqual(p and state(p), before)
            return caught.exception

    def test_inputs_and_labels(self):
        """Door: inputs are as many finite numbers as there are weights, labels
        0 or 1; of a table, the row is told and shown."""
        p = Perceptron(2, weights=[1, 2])
        for error, says, inputs in (
                (V, "2.*1", [1]), (V, "2.*3", [1, 2, 3]), (T, "", "01"),
                (T, "", None), (T, "", iter([0, 1])), (T, "", [0, "1"]),
                (T, "", [1j, 1]), (T, "", ROWS[:2]), (V, "finite", [NAN, 1]),
                (V, "leave out", [1, -INF]), (V, "normalize", [1e308, 1e308])):
            for call in (p.weighted_sum, p.predict):
                self.refuses(error, says, call, inputs)
            self.refuses(error, says, p.learn, inputs, 1)
            X = [[0, 1], [1, 0], inputs, "x" * 500]
            shown = "row 2.*%s.*%s" % (re.escape(repr(inputs)[:12]), says)
            for call in (p.train, p.accuracy):
                told = self.refuses(error, shown, call, X, [1] * 4)
                self.assertIsInstance(told.__cause__, error)
        told = self.refuses(V, "row 0", p.train, X[3:], [1])
        self.assertLess(len(str(told)), 120)
        for label in (-1, 2, 0.5, NAN, "1", None):
            self.refuses(V, "label > 0", p.learn, [0, 1], label)
            self.refuses(V, "row 1.*label > 0", p.train, ROWS, [0, label] * 2)
        p.predict = lambda inputs: p.wieghts  # a bug of one's own
        self.refuses(AttributeError, "row 0.*wieghts", p.accuracy, ROWS, AND)

    def test_calls(self):
        """Door: a perceptron's size, learning rate, weights and bias, X and y,
        epochs, tolerance and schedule are what they should be."""
        p, X, y = Perceptron(2, weights=[1, 2]), ROWS, AND
        for error, says, call, *arguments in (
                (T, "", Perceptron, 2.0), (V, "size.*0", Perceptron, 0),
                (T, "", Perceptron, 2, "1"), (V, "rate.*0", Perceptron, 2, 0),
                (V, "e.*inf", Perceptron, 2, INF), (V, "", Perceptron, 2, -1),
                (T, "", Perceptron, 2, 1, "12"),
                (V, "2.*1", Perceptron, 2, 1, [0]),
                (V, "2.*3", Perceptron, 2, 1, [1, 2, 3]),
                (V, "weight.*nan", Perceptron, 2, 1, [1, NAN]),
                (V, "weight.*-inf", Perceptron, 2, 1, [-INF, 1]),
                (T, "", Perceptron, 2, 1, [0, 0], None),
                (V, "bias.*inf", Perceptron, 2, 1, [0, 0], INF),
                (V, "4.*3", p.train, X, y[1:]), (V, "3.*4", p.train, X[1:], y),
                (V, "4.*1", p.train, X, FRAME), (V, "1.*4", p.train, FRAME, y),
                (V, "least", p.train, [], []), (T, "", p.train, iter(X), y),
                (T, "row 0", p.train, y, y), (T, "", p.train, X, y, 1.5),
                (V, "epochs.*0", p.train, X, y, 0),
                (V, "tolerance.* 1", p.train, X, y, 9, 1),
                (V, "-0.1", p.train, X, y, 9, -0.1),
                (T, "", p.train, X, y, 9, 0, 0.1),
                (V, "row 1.*3", normalize, [[1, 2], [3]]),
                (V, "row 1.*nan", normalize, [[1, 2], [3, NAN]]),
                (T, "", normalize, X, [[1, "2"], [2, 3]]),
                (V, "row 0.*1.*2", normalize, X, [[1], [2]]),
                (V, "row 1.*3", linearly_separable, [[1], [2]], [0, 3]),
                (V, "", plot, p, [[1e308, 0], [-1e308, 0]], [0, 1])):
            self.refuses(error, says, call, *arguments)

    def test_what_was_learned_until_then_stands(self):
        """Door: where numbers grow too large midway, or a schedule fails, the
        weights and the bias are those learned until then, in a new list."""
        for X, rate in (([[1], [-20], [1]], 1e307), ([[1], [1e300]], 1e200)):
            p = Perceptron(1, rate, weights=[0], bias=-1)
            taken = p.weights
            self.refuses(V, "learning_rate", p.learn, [1e300], 1)
            with self.assertRaisesRegex(V, "learning_rate"):
                p.train(X, [1] * len(X))
            self.assertEqual((taken, p.weights, p.bias), ([0], [rate], rate))
        expected = zero(2)
        expected.train(ROWS, XOR, epochs=2)
        for error, answers in ((T, [1, 1, None]), (IndexError, [1, 1]),
                               (V, [1, 1, 0]), (V, [1, 1, NAN])):
            p = zero(2)
            with self.assertRaises(error):
                p.train(ROWS, XOR, schedule=answers.__getitem__)
            self.assertEqual(state(p), state(expected))

    def test_arrays(self):
        """Door: what NumPy or pandas holds is learned like lists, and leaves
        plain numbers; so do labels of any kind of 0 and 1."""
        training, expected = zero(2).train(ROWS, AND), zero(2)
        expected.train(ROWS, AND)
        for X, y in ((tuple(map(tuple, ROWS)), tuple(AND)),
                     (held(ROWS), held([float(label) for label in AND])),
                     (list(map(held, ROWS)), [label == 1 for label in AND])):
            p = Perceptron(2, 1, held([0, 0]))
            self.assertEqual(p.accuracy(X, y), 0.75)
            self.assertEqual(json.dumps([p.train(X, y), vars(p)]),
                             json.dumps([training, vars(expected)]))


class Test12Laws(Step):
    def test_novikoff(self):
        """Law: from zero weights, at most (R / gamma) ** 2 mistakes, R the
        longest sample, with its 1 for the bias, gamma the margin (1962)."""
        for seed in range(60):
            random.seed(seed)
            line = [random.gauss(0, 1) for _ in range(seed % 6 + 2)]
            length = sum(w * w for w in line) ** 0.5
            X, y, sides = [], [], []
            while len(X) < 40:
                row = [random.uniform(-1, 1) for _ in line[1:]]
                side = sum(w * v for w, v in zip(line, [1] + row)) / length
                if abs(side) > 0.1:
                    X.append(row)
                    y.append(int(side > 0))
                    sides.append(abs(side))
            mistakes, converged = zero(len(row)).train(X, y)
            longest = max(sum(v * v for v in row + [1]) for row in X)
            self.assertIs(converged, True)
            self.assertLessEqual(sum(mistakes), longest / min(sides) ** 2)

    def test_equal_is_not_the_same(self):
        """Law: a state that comes back as other numbers of the same
        value, such as 2 ** 53 and 2.0 ** 53, is not the same; it goes on."""
        big, k = 2 ** 53, 2 ** 27
        p = Perceptron(4, 1, weights=[big, 1, -big - 2, 0], bias=1)
        X, y = [[2, 3, 2, k], [1.0, 3.0, 2.0, float(k)]], [1, 0]
        # In whole numbers row 0 sums up to 0, in floats to 1: no mistake.
        self.assertEqual(p.train(X, y), Training([2, 0], True))

    def test_exact_where_floats_are_not(self):
        """Law: floats are taken for exactly what they are, so that no
        rounding can fool the proof; where the epochs run out, it is None."""
        tiny, third = 2.0 ** -60, Fraction(1, 3)
        for X, y, expected in (
                ([[0.1], [0.2], [0.1 + 0.2], [0.4]], [0, 0, 1, 1], True),
                ([[1e300], [-1e300], [5e-324]], [1, 0, 1], True),
                ([[1e6], [1e6 + 1]], [0, 1], None), (ROWS, [1] * 4, True),
                ([[tiny, 0], [0, tiny], [0, 0], [tiny, tiny]], [1, 1, 0, 0],
                 False),
                ([[0, 0], [third, 0], [0, third], [1, 1]], AND, True)):
            self.assertIs(linearly_separable(X, y), expected, (X, y))
        self.assertIs(linearly_separable(ROWS, XOR, epochs=2), None)

    def test_on_random_tables(self):
        """Law: never is never; neither another rate, from zero weights, nor
        other kinds of numbers, nor another order of columns changes that."""
        said_never = 0
        for seed in range(150):
            random.seed(seed)
            size = random.randint(1, 3)
            X = [[random.randint(-4, 4) for _ in range(size)]
                 for _ in range(random.randint(2, 6))]
            y, p = [random.randint(0, 1) for _ in X], zero(size)
            training = mistakes, converged = p.train(X, y, epochs=300)
            self.assertNotEqual({converged, linearly_separable(X, y)},
                                {True, False})
            if converged is False:
                said_never += 1
                longer = zero(size).train(X, y, 10 * len(mistakes),
                                          schedule=lambda epoch: 1)
                self.assertNotIn(0, longer.mistakes)
            for kind, rate in ((int, 4), (float, 0.25), (Fraction, 1)):
                other = Perceptron(size, kind(rate), [kind(0)] * size, kind(0))
                table = [list(map(kind, row[::-1])) for row in X]
                self.assertEqual(other.train(table, y, epochs=300), training)
                self.assertEqual(other.weights[::-1],
                                 [rate * weight for weight in p.weights])
                self.assertEqual({type(w) for w in other.weights}, {kind})
        self.assertGreater(said_never, 20)


def said(main, *arguments):
    """What a main prints, when it is called with these arguments."""
    with contextlib.redirect_stdout(io.StringIO()) as output:
        main(list(arguments))
    text = output.getvalue().encode("ascii").decode()
    assert max(map(len, text.splitlines())) < 80 and "%" not in text, text
    return text


class Test13Lesson(Step):
    def test_every_gate(self):
        """Lesson: each gate has its truth table, its picture and its verdict,
        which names the first epoch with the same weights."""
        self.assertEqual([GATES["nor"], GATES["xnor"]], [[1, 0, 0, 0], XNOR])
        for seed, (name, labels) in enumerate(sorted(GATES.items())):
            text = said(perceptron.main, name.upper(), "--seed", str(seed))
            random.seed(seed)
            p, states = Perceptron(2, 0.25), []
            while p.weights + [p.bias] not in states and len(states) < 999:
                states.append(p.weights + [p.bias])
                p.train(ROWS, labels, epochs=1)
            predictions = [p.predict(row) for row in ROWS]
            self.assertRegex(text, "label%s\nprediction%s\n" % (
                4 * " +%d", 4 * " +%d") % tuple(labels + predictions))
            self.assertIn("\n\n%s\n\n" % plot(p, ROWS, labels), text)
            verdict = r"Converged: epoch %d .*\nA straight" % len(states)
            if labels in (XOR, XNOR):
                verdict = r"Never.*epoch %d .*epoch %d,.*\nNo straight" % (
                    len(states), states.index(p.weights + [p.bias]))
            self.assertRegex(text, "(?s)^%s,.*%s" % (name.upper(), verdict))
        self.assertRegex(said(perceptron.main, "nand", "--epochs", "3"),
                         "(?s)Not known.* 3 .*\nA straight")

    def test_steps(self):
        """Lesson: --steps shows epoch, inputs, label, weighted sum, then
        prediction, error, the weights and bias after it, from --weights on."""
        for gate, weights, rate in (("and", [0, 0], 1), ("xor", [0.5, -2], 3)):
            text = said(perceptron.main, gate, "--steps", "--learning-rate",
                        str(rate), "--weights", *map(str, weights))
            p, expected = Perceptron(2, rate, weights), []
            for epoch in range(1, text.count("\n---") + 1):
                for row, label in zip(ROWS, GATES[gate]):
                    expected.append([
                        epoch, *row, label, p.weighted_sum(row),
                        p.predict(row), p.learn(row, label), *p.weights,
                        p.bias])
            rows = re.findall(r"(?m)^(?: +[-.\d]+){10}$", text)
            self.assertEqual([list(map(float, row.split())) for row in rows],
                             expected)

    def test_watch(self):
        """Lesson: --watch draws the perceptron after every epoch, and waits
        for Enter where someone can press it."""
        for is_terminal in (True, False):
            with mock.patch("sys.stdin", io.StringIO("\n" * 99)) as keyboard:
                keyboard.isatty = lambda: is_terminal
                text = said(perceptron.main, "or", "--watch", "--seed", "5")
            random.seed(5)
            p, place = Perceptron(2, 0.25), 0
            epochs = int(re.search(r"epoch (\d+) made", text).group(1))
            for _ in range(epochs):
                p.train(ROWS, OR, epochs=1)
                place = text.index(plot(p, ROWS, OR), place) + 1
            self.assertEqual(keyboard.tell(), epochs * is_terminal)
            self.assertEqual(text.count("input 2"), epochs)

    @unittest.skipIf(sys.platform == "emscripten", "no processes here")
    def test_how_it_ends(self):
        """Lesson: wrong usage ends it with status 2, Ctrl-C with 130, an error
        with 1, in a line; all is well with 0, and with | head."""
        for arguments in (["nope"], ["and", "or"], ["--epochs", "0"],
                          ["--learning-rate", "0"], ["--weights", "1"]):
            with mock.patch("sys.stderr", io.StringIO()):
                with self.assertRaises(SystemExit) as stop:
                    said(perceptron.main, *arguments)
            self.assertEqual(stop.exception.code, 2)
        for error, status in ((KeyboardInterrupt, 130), (EOFError, 130),
                              (OSError("no"), "error: no"),
                              (ValueError("no"), "error: no")):
            with self.assertRaises(SystemExit) as stop:
                perceptron.run(mock.Mock(side_effect=error))
            self.assertEqual(stop.exception.code, status)
        reader, writer = os.pipe()
        os.close(reader)
        for output, printed in ((subprocess.PIPE, said(perceptron.main)),
                                (writer, None)):
            done = subprocess.run(
                [sys.executable, "-B", perceptron.__file__], stdout=output,
                stderr=subprocess.PIPE, universal_newlines=True)
            self.assertEqual((done.returncode, done.stdout, done.stderr),
                             (0, printed, ""))
        os.close(writer)


@unittest.skipUnless(datasets, "datasets.py is not here")
class Test14Data(Step):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "mine.csv")

    def test_the_data_sets(self):
        """Data: they are those of the sources, to the last cell, two species
        or one against the rest; every call gives fresh lists."""
        for name, labels in GATES.items():
            self.assertEqual(getattr(datasets, name.upper()), (ROWS, labels))
        d, features = datasets, ["body_mass_g", "bill_length_mm"]
        for call, checksum, *arguments in (
                (d.penguins, 1255307322, "Gentoo", None),
                (d.penguins, 1763148418, "Adelie", "Chinstrap", features),
                (d.biopsies, 1344001766)):
            X, y = call(*arguments)
            self.assertEqual(zlib.crc32(json.dumps((X, y)).encode()), checksum)
            X[0][0] = y[0] = "changed"
            X, y = call(*arguments)
            self.assertNotIn("changed", X[0] + y)

    def test_cards(self):
        """Data: a card has one square mark, wholly in the half its label says,
        everywhere there sooner or later."""
        random.seed(1)
        for size, mark in ((2, 1), (5, 2), (6, 2), (6, 3)):
            last, seen = size // 2 - mark, set()
            for row, label in zip(*datasets.cards(600, size, mark)):
                on = [divmod(i, size) for i, cell in enumerate(row) if cell]
                top, left = on[0]
                seen.add((label, left, top))
                self.assertEqual((len(row), on), (size ** 2, [
                    (top + i, left + j) for i in range(mark)
                    for j in range(mark)]))
            self.assertEqual(seen, {
                (label, (size - mark - left) if label else left, top)
                for label in (0, 1) for left in range(last + 1)
                for top in range(size - mark + 1)})

    def test_split(self):
        """Data: split shuffles, keeps rows and labels together, puts each
        sample on exactly one side, and leaves no side empty."""
        X, y = [[i, -i] for i in range(20)], [str(i) for i in range(20)]
        random.seed(1)
        train_X, train_y, test_X, test_y = datasets.split(X, y)
        both = train_X + test_X
        self.assertEqual([str(i) for i, _ in both], train_y + test_y)
        self.assertTrue(sorted(both) == X != both)
        for test, samples, expected in (
                (0.25, 2, 1), (0.001, 9, 1), (0.999, 9, 8), (0.3, 10, 3)):
            sides = datasets.split(X[:samples], y[:samples], test)
            self.assertEqual(list(map(len, sides)),
                             [samples - expected] * 2 + [expected] * 2)

    def test_wrong_arguments(self):
        """Data: a wrong argument gets an error that names what there is."""
        d, split = datasets, datasets.split
        for says, call, *arguments in (
                ("Adelie.*Chinstrap.*Gentoo.*Emperor", d.penguins, "Emperor"),
                ("two.*adelie", d.penguins, "Gentoo", "adelie"),
                ("two", d.penguins, "Adelie", "Adelie"),
                ("two", d.penguins, "Adelie", ""),
                ("bill_depth_mm.*mass'", d.penguins, "Adelie", None, ["mass"]),
                ("some", d.penguins, "Adelie", None, []), ("0", d.cards, 0),
                ("mark.*0", d.cards, 1, 20, 0), ("mark.*3", d.cards, 1, 5, 3),
                *[("< 1", split, ROWS, AND, test) for test in (-1, 0, 1, 2)],
                ("2 or", split, [[1]], [0]), ("2 or", split, FRAME, AND),
                ("2 or", split, ROWS, [0, 1, 1])):
            with self.assertRaisesRegex(ValueError, says):
                call(*arguments)

    def read(self, content):
        with open(self.path, "wb") as file:
            file.write(content.encode("utf-8", "surrogateescape"))
        return datasets.read_csv(self.path)

    def test_good_files(self):
        """Your data: with a header, quotes, a byte-order mark, blank lines or
        none of these; labels are numbers in order, or words in order."""
        for content in ("1,2.5,0\n-3,4e2,1",
                        "\ufeffa,b,c\r\n1,2.5,0\r\n-3,4e2,1\r\n",
                        '"a","b ""x""","c,d"\n"1","2.5","0"\n"-3","4e2","1"\n',
                        "a,b,c\n\n1,2.5,0\n-3,4e2,1\n,,\n  \n",
                        " 1 , 2.5, 0\n -3,4e2 ,1 \n", "1,2.5,2\n-3,4e2,10\n",
                        "1,2.5,cat\n-3,4e2,Dog\n", "1,2.5,-1\n-3,4e2,1.0\n",
                        '1,2.5,"a, or\n b"\n-3,4e2,c\n'):
            self.assertEqual(self.read(content),
                             ([[1, 2.5], [-3, 400]], [0, 1]), content)
        self.assertEqual(self.read("6,1.0\n7,1\n8,0.0\n")[1], [1, 1, 0])
        self.assertEqual(self.read("1,Yes\n2,no\n3,yes\n")[1], [1, 0, 1])
        self.assertEqual(self.read(datasets.BIOPSIES), datasets.biopsies())

    def test_bad_files(self):
        """Your data: what cannot be right gets a ValueError with the name of
        the file, the line and a remedy; a missing file is what it is."""
        for line, says, content in (
                (1, "index=False", ",a,b,c\n0,1,2,x\n1,1,2,y\n"),
                (1, "row.names", '"","a","c"\n"1",2,"x"\n"2",3,"y"\n'),
                (1, "semicolons", "1,5;0\n2,5;1\n"), (1, "commas", "1\n0\n"),
                (2, "tabs", "1,2,0\n1,2\t1\n"), (1, "commas", "1;0\n2;1\n"),
                (1, "number", "NA,0\n1,0\n2,1\n"), (2, "label", "1,0\n2,\n"),
                (2, "header", "NA,cat\n1,cat\n2,dog\n"),
                (2, "header", "?,m\n1,M\n"), (2, "header", "a,b\na,b\n1,0\n"),
                (2, "number", "1,2,0\n1,x,1\n"), (2, "3 c", "1,2,0\n1,2\n"),
                (3, "number", "a,c\n1,0\n,1\n"), (2, "finite", "1,0\nnan,1\n"),
                (1, "number", "a,1,c\n1,2,0\n"), (2, "inf", "1,0\n2,-inf\n"),
                (3, "2 cells", "1,0\n\n1,2,3\n"), (2, "labels", "1,0\n2,0\n"),
                (3, "two labels", "1,0\n2,1\n3,2\n4,0\n"), (0, "labels", ""),
                (2, "", '1,0\n"2,1\n'), (2, "", '1,0\n"2"3,1\n'),
                (2, "UTF-8", "1,0\n2,\udcff\n")):
            with self.subTest(content=content), self.assertRaisesRegex(
                    ValueError, "mine.csv, line %d: .*%s" % (line, says)):
                self.read(content)
        with self.assertRaises(FileNotFoundError):
            datasets.read_csv(self.path + "x")
        with mock.patch("sys.argv", ["datasets.py", self.path + "x"]):
            with self.assertRaisesRegex(SystemExit, "error.*mine.csvx"):
                runpy.run_path(datasets.__file__, run_name="__main__")

    def test_tour(self):
        """Tour: one perceptron is trained on three quarters of a file, tested
        on the rest, normalized like them, and drawn, if it has two inputs."""
        for size in (1, 2, 3):
            random.seed(size)
            X = [[random.gauss(0, 9) for _ in range(size)] for _ in range(40)]
            y = [int(sum(row) + random.gauss(0, 5) > 3) for row in X]
            self.assertEqual((X, y), self.read("".join("%s,%s\n" % (
                ",".join(map(repr, row)), ["Ja\u00e4", "no"][label])
                for row, label in zip(X, y))))
            text = said(datasets.main, self.path)
            random.seed(1)
            train_X, train_y, test_X, test_y = datasets.split(X, y)
            test_X = normalize(test_X, like=train_X)
            train_X, p = normalize(train_X), Perceptron(size)
            mistakes, _ = p.train(train_X, train_y, 100)
            self.assertRegex(text, r"mine.csv \(%d\) +30 +%d +%d .* 10 +%.2f\n"
                             % (size, len(mistakes), mistakes[-1],
                                p.accuracy(test_X, test_y)))
            self.assertRegex(text, r"0 is 'Ja\\xe4', label 1 is 'no'")
            picture = "" if size != 2 else plot(p, train_X + test_X,
                                                train_y + test_y)
            self.assertIn("\n%s\n" % picture, text)
        text = said(datasets.main)
        self.assertEqual(len(re.findall(r"(?m)^.+ \(\d+\) +\d+ ", text)), 12)
        self.assertRegex(text, r"(?s)\nXNOR .* not sep.* bill \(1\).*\ncards.*"
                         r" 50 +1 .* 200 +0\.[89].* input 2\n[^!]* 0 1 right")


class Test15Words(Step):
    @unittest.skipIf(sys.platform == "emscripten", "no threads here")
    def test_examples(self):
        """Words: every example in the docstrings and the README is true, and
        the commands print what the README shows."""
        path = os.path.join(os.path.dirname(__file__), "README.md")
        results, shown = [doctest.testmod(perceptron)], []
        if datasets and os.path.exists(path):
            results += [doctest.testmod(datasets),
                        doctest.testfile(path, module_relative=False)]
            with open(path, encoding="utf-8") as file:
                shown = re.findall(r"\$ python3 (\w+)\.py(.*)\n"
                                   r"((?:[^`$\n].*\n|\n)+)", file.read())
        self.assertFalse(sum(result.failed for result in results))
        for name, arguments, expected in shown:
            printed = "\n" + said(sys.modules[name].main, *arguments.split())
            for part in ("\n" + expected.strip() + "\n").split("\n...\n"):
                self.assertIn(part, printed)
                printed = printed[printed.index(part) + len(part):]
