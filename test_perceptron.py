# SPDX-License-Identifier: MIT-0
"""Tests, and a grader, for perceptron.py.

    python3 -m unittest                             all tests
    python3 -m unittest -f test_perceptron.steps    the article's steps alone
    python3 test_perceptron.py FOLDER [FOLDER ...]  marks for a class

The first classes are the steps of the article; none needs a later one.  When a
test fails, its sentence says what should have happened.
"""

import contextlib
import doctest
import faulthandler
import inspect
import io
import itertools
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import textwrap
import unittest
import zlib
from fractions import Fraction
from types import SimpleNamespace
from unittest import mock

import perceptron
from perceptron import (GATES, ROWS, Perceptron, adaptive_rate, normalize,
                        plot)

HERE = os.path.dirname(os.path.abspath(__file__))
datasets = None  # Another package of this name may be installed.
if os.path.exists(os.path.join(HERE, "datasets.py")):
    import datasets

AND, OR, NAND = [0, 0, 0, 1], [0, 1, 1, 1], [1, 1, 1, 0]
XOR, XNOR = [0, 1, 1, 0], [1, 0, 0, 1]
INFINITY, NAN = float("inf"), float("nan")


def zero(size, rate=1):  # whole numbers, for a hand to follow
    return Perceptron(size, rate, weights=[0] * size)


def state(p):
    return list(p.weights), p.bias


def epoch_by_epoch(p, labels):
    """Train till all is right or a state is back; return mistakes, states."""
    mistakes, states = [None], [state(p)]
    while mistakes[-1] != 0 and states.count(states[-1]) == 1:
        mistakes += p.train(ROWS, labels, epochs=1).mistakes
        states.append(state(p))
    return mistakes, states


class Step(unittest.TestCase):
    patience = 50  # seconds for a test

    def setUp(self):
        """End an endless loop, and show the line that it hangs in."""
        if sys.__stderr__ and sys.platform != "emscripten":
            faulthandler.dump_traceback_later(self.patience, exit=True,
                                              file=sys.__stderr__)
            self.addCleanup(faulthandler.cancel_dump_traceback_later)

    def shortDescription(self):
        sentence = getattr(self, self.id().split(".")[-1]).__doc__
        return sentence and textwrap.fill(" ".join(sentence.split()), 70)

    def check(self, came, expected, what):
        """Fail, in words, unless what came is what was expected."""
        if came != expected:
            words = f"{what} should be {expected}, but it is {came}."
            self.assertEqual(came, expected, "\n" + textwrap.fill(words, 70))

    def check_call(self, p, name, inputs, expected):
        """The same, for a method, which is to leave its inputs alone."""
        words, given = f"With {p}, {name}({inputs})", list(inputs)
        self.check(getattr(p, name)(given), expected, words)
        self.check(given, inputs, words + " leaves a list that")


# ---- Building Blocks: The Python Implementation -----------------------------

class Test01Initialization(Step):
    def test_weights_are_drawn_by_random_gauss_in_order(self):
        """Initialization: random.gauss(0, 1) draws weights, in order."""
        random.seed(7)
        p = Perceptron(3)
        random.seed(7)
        drawn = [random.gauss(0, 1) for _ in range(3)]
        self.check(p.weights, drawn, "The weights, after random.seed(7),")
        self.check(p.bias, 0, "The bias")

    def test_what_is_given_is_kept(self):
        """Initialization: what is given is kept, the weights as a new list."""
        mine = [1, 2]
        p = Perceptron(2, weights=mine)
        mine[0] = 99
        self.check((p.input_size, p.learning_rate, p.weights, p.bias),
                   (2, 0.01, [1, 2], 0), "Perceptron(2, weights=[1, 2])")
        p = Perceptron(1, 0.5, (3,), 4)
        self.check((p.learning_rate, p.weights, p.bias), (0.5, [3], 4),
                   "Perceptron(1, 0.5, (3,), 4)")


class Test02Decision(Step):
    def test_a_bias_is_added(self):
        """Decision: weighted_sum adds the bias, once, whatever the inputs."""
        p = Perceptron(3, weights=[2, -3, 5], bias=7)
        self.check_call(p, "weighted_sum", [0, 0, 0], 7)

    def test_a_weight_is_multiplied_by_its_input(self):
        """Decision: weighted_sum adds weight * input for every input."""
        p = Perceptron(3, weights=[2, -3, 5], bias=7)
        self.check_call(p, "weighted_sum", [1, 10, 100], 479)

    def test_above_zero_fires(self):
        """Decision: predict is 1 if the weighted sum exceeds 0, else 0."""
        p = Perceptron(1, weights=[1])
        for inputs, expected in (([2], 1), ([1e-300], 1), ([0], 0),
                                 ([-1e-300], 0), ([-2], 0)):
            self.check_call(p, "predict", inputs, expected)


class Test03Learning(Step):
    def check_learn(self, p, inputs, label, error, weights, bias):
        now = f"With {p}, after learn({inputs}, {label}), "
        given = list(inputs)
        self.check(p.learn(given, label), error, now + "the error returned")
        self.check(type(p.weights), list, now + "the type of the weights")
        self.check(p.weights, weights, now + "the weights")
        self.check(p.bias, bias, now + "the bias")
        self.check(given, inputs, now + "the list of inputs")

    def test_a_missed_1_pulls_towards_the_inputs(self):
        """Learning: after a 0 that should be a 1, the error is 1: each weight
        grows by learning_rate * input, the bias by learning_rate."""
        p = Perceptron(2, 10, weights=[0, -9])
        self.check_learn(p, [2, 3], 1, error=1, weights=[20, 21], bias=10)

    def test_a_wrong_1_pushes_away_from_the_inputs(self):
        """Learning: after a 1 that should be a 0, the error is -1: each
        weight falls by learning_rate * input, the bias by learning_rate."""
        p = Perceptron(2, 0.5, weights=[1, 1], bias=1)
        self.check_learn(p, [4, -2], 0, error=-1, weights=[-1, 2], bias=0.5)

    def test_a_right_answer_changes_nothing(self):
        """Learning: after a right answer the error is 0; nothing changes."""
        p = Perceptron(2, 1, weights=[1, 1], bias=-1)
        self.check_learn(p, [1, 1], 1, error=0, weights=[1, 1], bias=-1)
        self.check_learn(p, [0, 1], 0, error=0, weights=[1, 1], bias=-1)

    def test_and_by_hand(self):
        """Learning: AND by hand, from zero weights at rate 1."""
        p = zero(2)
        for inputs, label, error, weights, bias in (
                ([0, 0], 0, 0, [0, 0], 0), ([0, 1], 0, 0, [0, 0], 0),
                ([1, 0], 0, 0, [0, 0], 0), ([1, 1], 1, 1, [1, 1], 1),
                ([0, 0], 0, -1, [1, 1], 0), ([0, 1], 0, -1, [1, 0], -1),
                ([1, 0], 0, 0, [1, 0], -1), ([1, 1], 1, 1, [2, 1], 0)):
            self.check_learn(p, inputs, label, error, weights, bias)


class ManyStarts(Step):
    def trained(self, labels, seeds):
        """Train from many starts; go through what each was, and became."""
        for rate, seed in itertools.product((0.01, 0.1, 1), range(seeds)):
            random.seed(seed)
            p = Perceptron(2, rate)
            now = f"From random.seed({seed}), at rate {rate}, for {labels}, "
            yield now, p.train(ROWS, labels), [p.predict(row) for row in ROWS]


class Test04Training(ManyStarts):
    def check_converges(self, labels, seeds):
        for now, training, predictions in self.trained(labels, seeds):
            mistakes, converged = training
            self.check(converged, True, now + "converged")
            self.check(mistakes.index(0), len(mistakes) - 1,
                       now + "the first epoch without a mistake (from 0)")
            self.check(predictions, labels, now + "predict after training")

    def test_and(self):
        """Training: AND is learned from every start at every rate."""
        self.check_converges(AND, 200)

    def test_or(self):
        """Training: OR is learned from every start at every rate."""
        self.check_converges(OR, 200)

    def test_the_other_gates_that_a_line_can_draw(self):
        """Training: 12 more gates are learned, all but XOR and XNOR."""
        for labels in map(list, itertools.product([0, 1], repeat=4)):
            if labels not in (AND, OR, XOR, XNOR):
                self.check_converges(labels, 100)

    def test_accuracy(self):
        """Training: accuracy is the share of right predictions."""
        p = Perceptron(2, weights=[1, 0])
        for labels, expected in (([0, 0, 1, 1], 1), ([0, 0, 1, 0], 0.75),
                                 ([0, 1, 1, 0], 0.5), ([1, 1, 0, 0], 0)):
            self.check(p.accuracy(ROWS, labels), expected,
                       f"With {p}, accuracy({ROWS}, {labels})")


class Test05Xor(ManyStarts):
    def test_xor_and_xnor_never_converge(self):
        """XOR: from every start, converged is False for XOR and for XNOR."""
        for labels in (XOR, XNOR):
            for now, training, predictions in self.trained(labels, 100):
                self.check(training.converged, False, now + "converged")
                self.assertNotIn(0, training.mistakes)
                self.assertNotEqual(predictions, labels)

    def test_never_is_said_when_a_state_comes_back(self):
        """XOR: training stops when weights and bias come back."""
        for start in ([0, 0], 0), ([3, -2], 0), ([0.5, 0.25], 0), ([-1, 0], 1):
            p, replay = Perceptron(2, 1, *start), Perceptron(2, 1, *start)
            _, states = epoch_by_epoch(replay, XOR)
            mistakes, converged = p.train(ROWS, XOR, len(states) - 1)
            self.check((1 + len(mistakes), converged, state(p)),
                       (len(states), False, states[-1]), f"From {start}, it")


# ---- From Theory to Practice: Real-World Applications -----------------------

class Test06Picture(Step):
    def lines(self, p, X, y):
        """The lines of the drawing alone: the height, and its marks."""
        return re.findall(r"(?m)^ *(\S+) \|(.*)$", plot(p, X, y))

    def test_where_samples_stand(self):
        """Picture: a sample shows its label, or ! where it is wrong."""
        p, once = Perceptron(2, weights=[1, 1], bias=-1.5), ROWS[:1]
        for X, y, expected in ((ROWS, AND, ["1: 01", "0: 00"]),
                               (ROWS, OR, ["1: !1", "0: 0!"]),
                               (once * 2, [0, 1], ["0: !"]),
                               (once * 2, [1, 0], ["0: !"])):
            found = [height + ": " + re.sub("[.+ ]", "", line)
                     for height, line in self.lines(p, X, y)]
            self.check([marks for marks in found if marks[-2:] != ": "],
                       expected, f"For {X} and {y}, marks")

    def test_a_sample_stands_between_blanks(self):
        """Picture: a sample stands between two blanks, so that it is seen."""
        X = [[0, 0], [1, 0], [40, 8]]  # side by side, and far away
        drawn = plot(Perceptron(2, 1, [0, 0], 1), X, [1, 1, 1])
        self.assertIn("+ 1 +", drawn)
        self.assertIn("+ 11 +", drawn)

    def test_each_place_shows_what_is_predicted_there(self):
        """Picture: every other place shows + or ., what is predicted there."""
        p = Perceptron(2, weights=[2, -1], bias=0.3)
        X, y = [[-4, 10], [0, 20], [4, 30]], [0, 0, 0]
        ends = plot(p, X, y).splitlines()[12]
        self.assertEqual(ends.split(), ["-6", "input", "1", "6"])
        for step, (height, line) in enumerate(self.lines(p, X, y)):
            self.assertEqual(float(height), 32.5 - 2.5 * step)
            for place, mark in enumerate(line):
                middle = -6 + 12 * place / (len(line) - 1)
                expected = ".+"[p.predict([middle, float(height)])]
                self.assertIn(mark, [expected, "0", " "])

    def test_it_fits(self):
        """Picture: it fits 79 columns and 15 lines, whatever the numbers."""
        for X in ([[1, 1]], [[1e300, -1e-300], [0, 0]], [[2e-323, 0], [0, 0]],
                  [[1, 2 ** 53 + 2], [0, 2 ** 53 + 6]]):
            text = plot(zero(2), X, [1] * len(X)).encode("ascii").decode()
            self.assertEqual(len(text.splitlines()), 15)
            self.assertLessEqual(max(map(len, text.splitlines())), 79)
            self.assertGreater(text.count("!"), 1)


# ---- Best Practices and Common Pitfalls -------------------------------------

class Test07Preprocessing(Step):
    def test_each_column_by_itself(self):
        """Preprocessing: every column gets mean 0 and deviation 1."""
        *columns, last = zip(*normalize([[1, 1000, 0.1], [2, 3000, 0.1],
                                         [6, 8000, 0.1]]))
        for column in columns:
            self.assertAlmostEqual(sum(column), 0)
            self.assertAlmostEqual(sum(v * v for v in column) / 3, 1)
        self.check(last, (0, 0, 0), "A column of 0.1")

    def test_like_the_training_rows(self):
        """Preprocessing: with like, new rows are measured as old ones were."""
        X, like = [[50, 2, 7], [20, 0, 5]], [[10, 1, 5], [30, 3, 5]]
        self.check(normalize(X, like=like), [[3, 0, 2], [0, -2, 0]],
                   f"normalize({X}, like={like})")


class Test08LearningRate(Step):
    def test_adaptive_rate(self):
        """Learning rate: adaptive_rate is 1 / (1 + epoch), and learns."""
        self.check([adaptive_rate(epoch) for epoch in (0, 1, 4)],
                   [1, 0.5, 0.2], "adaptive_rate of 0, 1 and 4")
        for labels, seed in itertools.product((AND, OR), range(100)):
            random.seed(seed)
            p = Perceptron(2)
            converged = p.train(ROWS, labels, schedule=adaptive_rate).converged
            self.check(converged, True,
                       f"From random.seed({seed}), for {labels}, converged")

    def test_schedule_is_asked_in_every_epoch(self):
        """Learning rate: a schedule gives the rate of every epoch."""
        p = zero(1, 99)
        training = p.train([[1], [1]], [0, 1], epochs=3,
                           schedule=lambda epoch: 2 ** epoch)
        self.check(training.mistakes, [1, 2, 2], "The mistakes of each epoch")
        self.check((p.weights, p.bias, p.learning_rate), ([1], 1, 4),
                   "(weights, bias, learning_rate)")
        training = zero(2).train(ROWS, XOR, schedule=lambda epoch: 1)
        self.check(training.converged, None, "converged, for XOR,")


class Test09Convergence(Step):
    def test_how_it_ends(self):
        """Convergence: True within the tolerance, None at the last epoch."""
        for labels, epochs, tolerance, length, converged in (
                (AND, 9, 0.25, 1, True), (AND, 9, 0.24, 6, True),
                (XOR, 9, 0.5, 1, True), (XOR, 9, 0.49, 3, False),
                (AND, 5, 0, 5, None), (AND, 6, 0, 6, True)):
            training = zero(2).train(ROWS, labels, epochs, tolerance)
            self.check((len(training.mistakes), training.converged),
                       (length, converged), f"For {labels} from zero weights "
                       f"at rate 1, with epochs={epochs} and "
                       f"tolerance={tolerance}, (epochs, converged)")
        p = Perceptron(1, learning_rate=1, weights=[10 ** 6])
        self.check(len(p.train([[1]], [0]).mistakes), 1000, "Epochs at most")


# ---- Moving Beyond Binary Classification ------------------------------------

class Test10Beyond(Step):
    def test_how_many_functions_a_line_can_draw(self):
        """Beyond: 4, 14, 104 functions of 1, 2, 3 bits (OEIS A000609)."""
        for size, expected in ((1, 4), (2, 14), (3, 104)):
            X = list(itertools.product([0, 1], repeat=size))
            verdicts = [zero(size).train(X, y).converged
                        for y in itertools.product([0, 1], repeat=len(X))]
            self.check((verdicts.count(True), verdicts.count(False)),
                       (expected, len(verdicts) - expected),
                       f"Of all functions of {size} bits, (learned, never)")

    def test_three_perceptrons_compute_xor(self):
        """Beyond: OR, NAND and AND, wired in two layers, compute XOR."""
        random.seed(1)
        either, not_both, both = [Perceptron(2, 0.1) for _ in range(3)]
        for gate, labels in ((either, OR), (not_both, NAND), (both, AND)):
            gate.train(ROWS, labels)
        for row, label in zip(ROWS, XOR):
            hidden = [either.predict(row), not_both.predict(row)]
            self.check_call(both, "predict", hidden, label)


def steps():
    """The classes above, alone: the article's steps, as an exercise."""
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    return unittest.TestSuite(map(load, (
        Test01Initialization, Test02Decision, Test03Learning, Test04Training,
        Test05Xor, Test06Picture, Test07Preprocessing, Test08LearningRate,
        Test09Convergence, Test10Beyond)))


# ---- The Door: the last exercise --------------------------------------------

def array(content):  # what NumPy is to perceptron.py
    return SimpleNamespace(tolist=lambda: content)


def frame(content):  # and pandas and polars, whose tolist goes by columns
    return SimpleNamespace(to_numpy=lambda: array(content),
                           tolist=lambda: list(zip(*content)))


class Refusing(Step):
    def refuses(self, words, call, *arguments, **named):
        with self.subTest(words=words, arguments=repr((arguments, named))):
            with self.assertRaises((TypeError, ValueError)) as caught:
                call(*arguments, **named)
            self.assertIn(words, str(caught.exception))


class Test11Door(Refusing):
    def test_a_row_is_a_list_of_finite_numbers(self):
        """Door: a bad row is told by its number, with what is wrong."""
        for bad, words in (
                ([0, "1"], "finite numbers, not ['1']"),
                ([None, NAN], "finite numbers, not [None, nan]"),
                ([0, -INFINITY], "finite numbers, not [-inf]"),
                ([[0], 1j], "finite numbers, not [[0], 1j]"),
                ([0, 10 ** 400], "finite numbers, not [1000"),
                ("01", "a list of numbers, not '01'"),
                ([], "a list of numbers, not []"),
                ({0: 1, 1: 0}, "a list of numbers, not {0: 1, 1: 0}")):
            X, y, p = [[0, 1], [1, 0], bad], [1, 0, 1], zero(2)
            for call, *arguments in (
                    (p.train, X, y), (p.accuracy, X, y), (plot, p, X, y),
                    (normalize, X), (normalize, ROWS, X)):
                self.refuses("row 2: expected " + words, call, *arguments)
            self.assertEqual(state(p), ([0, 0], 0))  # It taught nothing.

    def test_rows_are_of_one_length(self):
        """Door: a row too short or too long is told by its number."""
        for words, call, *arguments in (
                ("row 2: expected 2 numbers, not 1", zero(2).train,
                 [[0, 1], [1, 0], [1]], [0, 1, 1]),
                ("row 0: expected 2 numbers, not 3", plot, zero(2),
                 [[1, 2, 3]], [1]),
                ("row 1: expected 2 numbers, not 1", normalize, [[1, 2], [3]]),
                ("rows in X, not []", zero(2).train, [], []),
                ("rows in X, not {0: [0, 1]}", normalize, {0: [0, 1]})):
            self.refuses(words, call, *arguments)

    def test_a_label_is_0_or_1(self):
        """Door: another label is told by its row, with the right advice."""
        choose = ("leave out rows without a label, choose which label is to "
                  "be 1, and put it for THAT in y = [int(label == THAT)")
        for y, advice in (([0, 0, NAN, 1], choose), ([0, 0, "1", 1], choose),
                          ([1, 0, -1, 1], choose), ([0, 1, 2, 3], choose),
                          ([1, 1, -1, 1], "use y = [int(label > 0) for"),
                          ([[0], [1], [1], [1]], "y is one list of labels")):
            words = f"expected a label 0 or 1, not {y[2]!r}"
            self.refuses(advice, zero(2).train, ROWS, y)
            self.refuses(words, zero(2).learn, [0, 1], y[2])
        self.refuses("row 1: expected a", zero(2).train, ROWS, [0, 2, 2, 1])

    def test_there_are_as_many_labels_as_rows(self):
        """Door: labels too few, too many, or forgotten, are refused."""
        for words, y in (("4 labels, one for each row, not 3", [0, 0, 0]),
                         ("y to be a list of labels, not None", None),
                         ("y to be a list of labels, not '0001'", "0001")):
            self.refuses(words, zero(2).train, ROWS, y)

    def test_one_sample(self):
        """Door: a single sample is refused in words, too."""
        p = Perceptron(2, weights=[1, 2])
        for words, bad in (("expected 2 inputs, not 1", [1]),
                           ("expected 2 inputs, not 3", [1, 2, 3]),
                           ("leave out inputs that are not", [NAN, 1]),
                           ("float", [[0, 1], [1, 0]]), ("float", "01")):
            for call, *label in (p.weighted_sum,), (p.predict,), (p.learn, 1):
                self.refuses(words, call, bad, *label)
        self.assertEqual(state(p), ([1, 2], 0))
        p = Perceptron(1, learning_rate=1e200, weights=[0])
        self.refuses("weighted sum is", p.train, [[1e200]] * 2, [1, 0])
        self.refuses("weighted sum is", p.predict, [1])  # for ever after

    def test_what_a_perceptron_is_made_of(self):
        """Door: size, rate, weights and bias are what they should be."""
        for words, *arguments in (
                ("input_size >= 1, not 0", 0),
                ("list of 2.5 weights, not [0, 0]", 2.5, 1, [0, 0]),
                ("learning_rate > 0, not 0", 2, 0),
                ("learning_rate > 0, not '1'", 2, "1"),
                ("list of 2 weights, not [0]", 2, 1, [0]),
                ("finite weights, not [0, nan]", 2, 1, [0, NAN]),
                ("list of 2 weights, not '12'", 2, 1, "12"),
                ("finite bias, not inf", 2, 1, [0, 0], INFINITY)):
            self.refuses(words, Perceptron, *arguments)

    def test_what_train_is_told(self):
        """Door: epochs, tolerance and a schedule's rates, too."""
        for words, named in (
                ("epochs >= 1, not 0", {"epochs": 0}),
                ("tolerance < 1, not 1", {"tolerance": 1}),
                ("tolerance < 1, not -0.1", {"tolerance": -0.1}),
                ("rate > 0, not nan", {"schedule": lambda epoch: NAN})):
            self.refuses(words, zero(2).train, ROWS, AND, **named)

    def test_what_is_let_in(self):
        """Door: other tables and numbers teach the same, in plain floats."""
        expected = zero(2)
        training = expected.train(ROWS, AND)
        for X, y in ((tuple(map(tuple, ROWS)), tuple(AND)),
                     (array(ROWS), array(AND)), (frame(ROWS), frame(AND)),
                     ([array(row) for row in ROWS], list(map(float, AND))),
                     ([list(map(bool, row)) for row in ROWS],
                      list(map(Fraction, AND)))):
            p = Perceptron(Fraction(2), Fraction(1), array([Fraction(), 0]))
            self.assertEqual(json.dumps([p.train(X, y), vars(p)]),
                             json.dumps([training, vars(expected)]))
        self.assertEqual(zero(2).accuracy([[1e308, 1e308]], [0]), 1)


# ---- Laws: what must hold whatever the table --------------------------------

class Test12Laws(Step):
    def test_novikoff(self):
        """Law: from zero weights at most (R / gamma) ** 2 mistakes (1962)."""
        for seed in range(60):
            random.seed(seed)
            line = [random.gauss(0, 1) for _ in range(seed % 6 + 2)]
            length = sum(w * w for w in line) ** 0.5
            rows = [[random.uniform(-1, 1) for _ in line[1:]] + [1]
                    for _ in range(60)]
            sides = [sum(w * v for w, v in zip(line, row)) / length
                     for row in rows]
            far = [i for i in range(60) if abs(sides[i]) > 0.1]
            training = zero(len(line) - 1).train(
                [rows[i][:-1] for i in far], [int(sides[i] > 0) for i in far])
            R = max(sum(v * v for v in rows[i]) ** 0.5 for i in far)
            gamma = min(abs(sides[i]) for i in far)
            self.assertIs(training.converged, True)
            self.assertLessEqual(sum(training.mistakes), (R / gamma) ** 2)

    def test_on_random_tables(self):
        """Law: never means never, ten times as many epochs later, too."""
        said_never = 0
        for X, y in random_tables(150):
            mistakes, converged = zero(len(X[0])).train(X, y, epochs=300)
            if converged is False:
                said_never += 1
                longer = zero(len(X[0])).train(X, y, 10 * len(mistakes),
                                               schedule=lambda epoch: 1)
                self.assertNotIn(0, longer.mistakes)
        self.assertGreater(said_never, 20)


def random_tables(count):
    """Yield X, y, small whole numbers; every other pair has a line."""
    random.seed(1)
    for number in range(count):
        size = random.randint(1, 4)
        X = [[random.randint(-3, 3) for _ in range(size)]
             for _ in range(random.randint(2, 9))]
        p = Perceptron(size)
        y = [p.predict(row) for row in X]
        if number % 2:
            y = [random.randint(0, 1) for _ in X]
        yield X, y


# ---- The Lesson: python3 perceptron.py --------------------------------------

def said(main, *arguments):
    """What a main prints, when it is called with these arguments."""
    with contextlib.redirect_stdout(io.StringIO()) as output:
        main(list(arguments))
    text = output.getvalue()
    assert max(map(len, text.encode("ascii").splitlines())) < 80, text
    return text


class Test13Lesson(Step):
    def test_every_gate(self):
        """Lesson: each gate has its truth, its rows, picture and verdict."""
        for gate, y in (("and", AND), ("or", OR), ("nand", NAND), ("xor", XOR),
                        ("nor", [1, 0, 0, 0]), ("xnor", XNOR)):
            text = said(perceptron.main, gate.upper(), "--seed", "5")
            random.seed(5)
            p = Perceptron(2, 0.25)
            mistakes, states = epoch_by_epoch(p, y)
            truth = "%s: 0 0: %d, 0 1: %d, 1 0: %d, 1 1: %d\n"
            self.assertIn(truth % (gate.upper(), *y), text)
            self.assertIn(f"end:\n{plot(p, ROWS, y)}\n\n", text)
            rows = [row.split() for row in text.splitlines()[3:]]
            self.assertIn("\nepoch  mistakes  weight 1  weight 2", text)
            for epoch, (weights, bias) in enumerate(states):
                wrong = str(mistakes[epoch]) if epoch else "(start)"
                shown = [f"{number:.3g}" for number in weights + [bias]]
                self.assertEqual(rows[epoch], [str(epoch), wrong] + shown)
            last = len(states) - 1
            verdict = f"Converged: epoch {last} made no mistake.\n\n"
            if y in (XOR, XNOR):
                verdict = f"after epoch {states.index(states[-1])}, so this"
                self.assertIn(f"Never converges: after epoch {last} ", text)
            self.assertIn(verdict, text)

    def test_why_no_line_can_do_it(self):
        """Lesson: XOR and XNOR end with a reason, AND cut short with none."""
        for gate, y in (("xor", XOR), ("xnor", XNOR)):
            text = " ".join(said(perceptron.main, gate).split())
            self.assertIn("0 0 and 1 1 on the side of %d, the" % y[0], text)
            self.assertIn("should be on the side of %d." % y[1], text)
        text = said(perceptron.main, "and", "--epochs", "1")
        self.assertIn("Not known yet: the epochs ran out after epoch 1.", text)
        self.assertNotIn("straight line", text)
        self.assertEqual(len(text.split("\n\n")[0].splitlines()), 5)

    def test_steps(self):
        """Lesson: --steps shows every step, and no picture."""
        text = said(perceptron.main, "xor", "--steps", "--learning-rate", "3",
                    "--weights", "0.5", "-2")
        p, expected = Perceptron(2, 3, [0.5, -2]), []
        for epoch in range(1, text.count("\n---") + 1):
            for row, label in zip(ROWS, XOR):
                step = [epoch, *row, label, p.weighted_sum(row)]
                step += [p.predict(row), p.learn(row, label)]
                expected.append(step + p.weights + [p.bias])
        rows = re.findall(r"(?m)^(?: +[-.\d]+){10}$", text)
        self.assertEqual([list(map(float, row.split())) for row in rows],
                         expected)
        self.assertGreater(len(rows), 8)
        self.assertIn("(start) 0.5 -2 0", " ".join(text.split()))
        self.assertNotIn("input 2", text)

    def test_watch(self):
        """Lesson: --watch draws the start and each step that learned."""
        steps = said(perceptron.main, "or", "--steps", "--seed", "5")
        random.seed(5)
        p = Perceptron(2, 0.25)
        rows = iter(re.findall(r"(?m)^ +\d.*\d$", steps))
        pictures = [next(rows) + "\n" + plot(p, ROWS, OR)]
        while p.accuracy(ROWS, OR) < 1:
            for inputs, label in zip(ROWS, OR):
                row = next(rows)
                if p.learn(inputs, label) != 0:
                    pictures.append(row + "\n" + plot(p, ROWS, OR))
        for is_terminal in (True, False):
            with mock.patch("sys.stdin", io.StringIO("\n" * 99)) as keyboard:
                keyboard.isatty = lambda: is_terminal
                text = said(perceptron.main, "or", "--watch", "--seed", "5")
            self.assertEqual(text.count("input 2"), len(pictures))
            self.assertEqual(text.count("epoch inputs"), len(pictures))
            self.assertEqual(keyboard.tell(), len(pictures) * is_terminal)
            for picture in pictures:
                self.assertIn(picture, text)


class Test14Endings(Step):
    def test_wrong_usage(self):
        """Endings: what was typed wrong ends with status 2, in words."""
        for words, *arguments in (
                ("nope", "nope"), ("1 or more, not 0", "--epochs", "0"),
                ("rate above 0, not 0.0", "--learning-rate", "0"),
                ("below 1e99, not nan", "--learning-rate", "nan"),
                ("below 1e99, not 1e+99", "--weights", "0", "1e99"),
                ("not allowed", "--steps", "--watch")):
            with mock.patch("sys.stderr", io.StringIO()) as errors:
                with self.assertRaises(SystemExit) as stop:
                    said(perceptron.main, *arguments)
            self.assertEqual(stop.exception.code, 2)
            self.assertIn(words, errors.getvalue().splitlines()[-1])
        said(perceptron.main, "xor", "--learning-rate", "9e98", "--weights",
             "9e98", "9e98")  # The largest that are let in do no harm.

    def test_ctrl_c_and_ctrl_d(self):
        """Endings: Ctrl-C and Ctrl-D end with status 130."""
        for error in (KeyboardInterrupt, EOFError):
            def program():
                raise error

            with self.assertRaises(SystemExit) as stop:
                perceptron.run(program)
            self.assertEqual(stop.exception.code, 130)

    def test_a_students_own_exception_comes_out_as_it_is(self):
        """Endings: a student's own exception comes out as it is."""
        class Mine(Perceptron):
            def predict(self, inputs):
                raise error

        def lesson(X, y):
            with mock.patch("perceptron.Perceptron", Mine):
                said(perceptron.main, "and")

        error = ValueError("mine")
        for call in (Mine(2).train, Mine(2).accuracy, lesson):
            with self.assertRaises(ValueError) as caught:
                call(ROWS, AND)
            self.assertIs(caught.exception, error)

    @unittest.skipIf(sys.platform == "emscripten", "no processes here")
    def test_as_a_command(self):
        """Endings: AND, OR and XOR are shown, also before | head."""
        alone = [said(perceptron.main, gate) for gate in ("and", "or", "xor")]
        self.assertEqual(said(perceptron.main), "".join(alone))
        command = [sys.executable, "-B", perceptron.__file__]
        self.assertIn(b"XOR: 0 0: 0", subprocess.check_output(command))
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run(
            command + ["and"], stdout=writer, stderr=subprocess.PIPE,
            env=dict(os.environ, PYTHONUNBUFFERED=""))
        os.close(writer)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_pasted_into_a_notebook_it_only_defines(self):
        """Endings: pasted into a notebook, the file only defines."""
        cell = {"__name__": "__main__"}  # as in a notebook: no __file__
        with contextlib.redirect_stdout(io.StringIO()) as output:
            exec(inspect.getsource(perceptron), cell)
        self.assertEqual(output.getvalue(), "")
        self.assertEqual(cell["Perceptron"](1, weights=[1]).predict([1]), 1)


# ---- datasets.py ------------------------------------------------------------

@unittest.skipUnless(datasets, "datasets.py is not here")
class Test15Data(Refusing):
    def test_the_tables(self):
        """Data: all is as in the sources."""
        for name, labels in GATES.items():
            self.assertEqual(getattr(datasets, name.upper()), (ROWS, labels))
        penguins, biopsies = datasets.penguins, datasets.biopsies
        for samples, ones, checksum in (
                (penguins("Gentoo", None), 123, 1255307322),
                (penguins("Adelie", "Chinstrap"), 68, 3898784955),
                (biopsies(), 239, 1344001766)):
            text = json.dumps(samples).encode()
            self.assertEqual((sum(samples[1]), zlib.crc32(text)),
                             (ones, checksum))

    def test_a_card(self):
        """Data: a card has one square mark, in the half its label says."""
        random.seed(1)
        seen = set()
        for row, label in zip(*datasets.cards(3000)):
            on = [divmod(i, 20) for i, cell in enumerate(row) if cell]
            top, left = on[0]
            self.assertEqual((len(row), on), (400, [
                (top + i, left + j) for i in range(4) for j in range(4)]))
            seen.add((label, left - 10 * label, top))
        self.assertEqual(seen, set(itertools.product(
            range(2), range(7), range(17))))

    def test_split(self):
        """Data: split shuffles, and puts each sample on one side."""
        X, y = [[i, -i] for i in range(20)], list(range(20))
        random.seed(1)
        train_X, train_y, test_X, test_y = datasets.split(frame(X), array(y))
        labels = train_y + test_y
        self.assertEqual([row[0] for row in train_X + test_X], labels)
        self.assertTrue(sorted(labels) == y and sorted(train_y) != train_y)
        for test, size, expected in ((0.25, 20, 5), (0.25, 2, 1),
                                     (0.001, 9, 1), (0.999, 9, 8)):
            sides = datasets.split(X[:size], y[:size], test)
            self.assertEqual(list(map(len, sides)),
                             [size - expected] * 2 + [expected] * 2)

    def test_wrong_arguments(self):
        """Data: a wrong argument gets an error that says what is right."""
        d = datasets
        for words, call, *arguments in (
                ("two of Adelie, Chinstrap, Gentoo", d.penguins, "Emperor"),
                ("count >= 1, not 0", d.cards, 0),
                ("as many labels as rows, not [3, 4]", d.split, ROWS, [0] * 3),
                ("two samples or more, not 1", d.split, [[1]], [1]),
                ("0 < test < 1, not 0", d.split, ROWS, AND, 0),
                ("0 < test < 1, not 1", d.split, ROWS, AND, 1)):
            self.refuses(words, call, *arguments)


@unittest.skipUnless(datasets, "datasets.py is not here")
class YourData(Refusing):
    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "mine.csv")

    def read(self, content, *arguments):
        with open(self.path, "wb") as file:
            file.write(content.encode("utf-8", "surrogateescape"))
        return datasets.read_csv(self.path, *arguments)


class Test16YourData(YourData):
    def test_good_files(self):
        """Your data: these shapes are one table; labels become 0 and 1."""
        for content in (
                "1,2.5,0\n-3,4e2,1", " 1 , 2.5, 0\n -3,4e2 ,1 \n",
                "\ufeffa,b,c\r\n1,2.5,0\r\n-3,4e2,1\r\n",
                '"a","b ""x""","c,d"\n"1","2.5","0"\n"-3","4e2","1"\n',
                "a,b,c\n\n1,2.5,0\n-3,4e2,1\n,,\n  \n",
                '1,2.5,"a, or\n b"\n-3,4e2,c\n', "1,2.5,2\n-3,4e2,10\n",
                "1,2.5,cat\n-3,4e2,Dog\n", "1,2.5,7\n-3,4e2,zero\n"):
            self.assertEqual(self.read(content),
                             ([[1, 2.5], [-3, 400]], [0, 1]), content)
        self.assertEqual(self.read("6,1.0\n7,1\n8,0\n")[1], [1, 1, 0])
        self.assertEqual(self.read("1,Yes\n2,no\n3,yes\n")[1], [1, 0, 1])
        self.assertEqual(self.read("1,2,3\n4,5,6\n")[0], [[1, 2], [4, 5]])

    def test_columns_and_labels(self):
        """Your data: label, one and leave_out name columns and a label."""
        for content, y, *arguments in (
                ("c,a,b\nx,1,2\ny,3,4\n", [0, 1], "c"),
                ("x,1,2\ny,3,4\n", [0, 1], 1), ("1,x,2\n3,y,4\n", [0, 1], "2"),
                ("1,2,x\n3,4,y\n", [1, 0], None, "X"),
                ("1,2,7\n3,4,8\n", [0, 1], 3, 8),
                ("id,a,sex,b,c\n#1,1,m;x,2,x\n#2,3,,4,y\n", [0, 1], None, None,
                 ["sex", "id"]), ("9,1,2,x\n9,3,4,y\n", [0, 1], 4, None, "1")):
            self.assertEqual(self.read(content, *arguments),
                             ([[1, 2], [3, 4]], y), content)
        self.assertEqual(self.read("0,a\n2,b\n3,c\n", None, "b")[1], [0, 1, 0])

    def check_told(self, *rows):
        for line, words, content in rows:
            self.refuses(f"mine.csv, line {line}: ", self.read, content)
            self.refuses(words, self.read, content)

    def test_bad_cells(self):
        """Your data: a bad cell is told by line and column, with help."""
        self.check_told(
            (3, "column b: expected a number, not '?': leave out lines with "
             "missing cells", "a,b,c\n1,2,x\n3,?,y\n"),
            (3, "label in column c, not 'NA': leave", "a,c\n1,x\n2,NA\n"),
            (2, 'label="sex" or --label "sex"; if they are no input, put '
             '"sex" into leave_out, or add --leave-out "sex"',
             "sex,b,c\nmale,2,0\nfemale,4,1\n"),
            (2, "'1_1': write numbers like 1000.5", "1,0\n1_1,1\n"),
            (2, "'1,5': write numbers like", '1,0\n"1,5",1\n'),
            (2, "expected a number, not '-inf'", "1,0\n-inf,1\n"))

    def test_bad_lines(self):
        """Your data: a bad line is told by its number, with help."""
        self.check_told(
            (1, "header=False", "0,1,2,3\n5.1,3.5,2,0\n4.9,3.0,1,1\n"),
            (1, "header=False", "0,1\n5,x\n7,y\n"),
            (1, "index=False", ",a,c\n0,2,x\n1,3,y\n"),
            (1, "row.names=FALSE", '"","a","c"\n"1",2,"x"\n"2",3,"y"\n'),
            (1, "commas at the end", "a,c,\n1,0,\n"),
            (2, "row.names=FALSE", "a,c\n1,2,x\n2,3,y\n"),
            (3, "3 cells, as in the first line, not 2", "1,2,0\n\n1,2\n"),
            (1, "begin with #", "# mine\n1,0\n"), (2, "#", "1,0\n#2,1\n"),
            (3, "stand here again", "a,c\n1,x\na,c\n2,y\n"),
            (1, "expected samples below the names", "a,b\n"),
            (1, "cells with commas", "1;5;0\n"), (1, "cells", "1,5;0\n"),
            (2, "cells with commas", "1,0\n1\t0,1\t0\n"), (1, "ce", "1\n0\n"),
            (2, "expected UTF-8", "1,0\n2,\udcff\n"),
            (2, "each quote", '1,0\n"2,1\n' + "3,1\n" * 50000),
            (3, "each quote", '1,0\n\n"2"3,1\n'))

    def test_what_a_file_has_not(self):
        """Your data: what is not there is told, with what there is."""
        for words, content, *arguments in (
                ("a line for each sample", " ,\n\n"),
                ("column c: expected two labels, not \"'x'\"", "a,c\n1,x\n"),
                ("expected two labels, not 3 ('x', 'y', 'z'): choose what "
                 'becomes 1, as one="z" or --one "z"', "1,x\n2,y\n3,z\n"),
                ("the labels, 'x', 'y', not 'z'", "1,x\n2,y\n", None, "z"),
                ("of a, b, b, not 'd'", "a,b,b\n1,2,x\n3,4,y\n", "d"),
                ("of a, b, b, not 'b'", "a,b,b\n1,2,x\n3,4,y\n", "b"),
                ("inputs and a label left", "1,2,x\n2,3,y\n", 1, None, [1]),
                ("names or numbers, not ['NA', 'x']", "NA,x\n1,x\n2,y\n"),
                ("which only count", "0,1,c\n5,1,x\n6,2,y\n7,3,x\n"),
                ("names without a number", "150,4,cat\n6,2,2\n7,3,4\n")):
            self.refuses(words, self.read, content, *arguments)
        with self.assertRaises(FileNotFoundError):
            datasets.read_csv(self.path + "x")


@unittest.skipUnless(datasets, "datasets.py is not here")
class Test17Separable(Refusing):
    def check_separable(self, X, y, expected):
        self.check(datasets.linearly_separable(X, y), expected,
                   f"linearly_separable({X}, {y})")

    def test_small_tables_by_hand(self):
        """Separable: it is right where a hand can see it, unrounded."""
        third, big = Fraction(1, 3), 10 ** 400
        for X, y, expected in (
                ([[5], [5]], [0, 0], True), ([[5], [5]], [0, 1], False),
                ([[1999], [2005], [2010], [2020]], [0, 0, 1, 1], True),
                ([[0, 0], [4, 0], [0, 4], [1, 1]], [0, 0, 0, 1], False),
                ([[0, 0], [4, 0], [0, 4], [2, 3]], [0, 0, 0, 1], True),
                ([[0.1], [0.2], [0.1 + 0.2], [0.3]], [1, 1, 1, 0], False),
                ([[1e300], [-1e300], [5e-324]], [1, 0, 1], True),
                ([[2 ** 53], [2 ** 53 + 1], [2 ** 53 + 2]], [0, 1, 0], False),
                ([[third], [third * 2], [1]], [0, 1, 0], False),
                ([[big], [big + 1]], [0, 1], True),
                (array(ROWS), array(AND), True), (frame(ROWS), XOR, False),
                ([array(list(map(array, row))) for row in ROWS], AND, True)):
            self.check_separable(X, y, expected)

    def test_what_does_not_matter(self):
        """Separable: shift, scale, order and names do not matter."""
        answers = []
        for X, y in random_tables(120):
            answers.append(datasets.linearly_separable(X, y))
            for table, labels in (
                    ([[v + 10 ** 6 for v in row] for row in X], y),
                    ([[v * Fraction(1, 7) for v in row] for row in X], y),
                    (X[::-1], y[::-1]), ([row[::-1] for row in X], y),
                    (X, [1 - label for label in y]),
                    ([row + [sum(row)] for row in X], y)):
                self.check_separable(table, labels, answers[-1])
            converged = zero(len(X[0])).train(X, y, epochs=200).converged
            self.assertNotEqual({converged, answers[-1]}, {True, False})
        self.assertGreater(min(answers.count(True), answers.count(False)), 20)

    def test_a_point_between_two_others(self):
        """Separable: a 0 between two 1s makes it False."""
        for X, y in random_tables(120):
            if y.count(1) > 1 and datasets.linearly_separable(X, y):
                a, b = [row for row, label in zip(X, y) if label == 1][:2]
                middle = [Fraction(v + w, 2) for v, w in zip(a, b)]
                self.check_separable(X + [middle], y + [0], False)
                self.check_separable(X + [middle], y + [1], True)

    def test_what_it_refuses(self):
        """Separable: what is no sample is told by its row."""
        for words, bad, label in (
                ("2 finite numbers in row 1, not [1, nan]", [1, NAN], 0),
                ("2 finite numbers in row 1, not ['3', 1]", ["3", 1], 0),
                ("2 finite numbers in row 1, not '12'", "12", 0),
                ("2 finite numbers in row 1, not [1]", [1], 0),
                ("0 or 1 in row 1, not 2", [1, 2], 2)):
            self.refuses(words, datasets.linearly_separable, [[1, 2], bad],
                         [0, label])
        self.refuses("as many labels", datasets.linearly_separable, ROWS, [0])
        self.refuses("rows in X, not []", datasets.linearly_separable, [], [])


class Test18Tour(YourData):
    def tour(self, X, y, *arguments, words=("apple", "banana")):
        with open(self.path, "w", encoding="utf-8") as file:
            for inputs, label in zip(X, y):
                print(*inputs, words[label], sep=",", file=file)
        return said(datasets.main, self.path, *arguments)

    def test_a_file(self):
        """Tour: a file is split, normalized, learned, tested, drawn."""
        random.seed(2)
        X = [[random.gauss(0, 9), random.gauss(0, 9)] for _ in range(40)]
        y = [int(a + b + random.gauss(0, 5) > 5) for a, b in X]
        random.seed(1)
        train_X, train_y, test_X, test_y = datasets.split(X, y)
        test_X, train_X = normalize(test_X, like=train_X), normalize(train_X)
        p = Perceptron(2)
        mistakes = p.train(train_X, train_y, epochs=100).mistakes
        share = test_y.count(sum(train_y) * 2 > len(train_y)) / len(test_y)
        text = self.tour(X, y)
        self.assertEqual(" ".join(text.splitlines()[1].split()), (
            f"mine.csv (2) 30 {len(mistakes)} {mistakes[-1]} no 10 "
            f"{p.accuracy(test_X, test_y):.2f} {share:.2f}"))
        self.assertIn(plot(p, train_X + test_X, train_y + test_y), text)
        text = self.tour([[1e-30], [2e-30], [3e-30]], [0, 1, 1])
        self.assertIn(" yes ", text)  # judged as it is, not normalized
        self.assertNotIn("input 1", text)

    def test_its_words(self):
        """Tour: it says what 0 and 1 mean, and which input only counts."""
        text = self.tour([[5, 0], [6, 0]], [1, 0], words=("no", "j\u00e4"))
        self.assertIn(r"Label 0 is 'j\xe4', label 1 is 'no'.", text)
        self.assertIn("\nInputs are normalized; the rows to test on", text)
        self.assertNotIn("counts the rows", text)
        for first in (0, 1):
            X = [[5, first], [5, first + 1], [7, first + 2]]
            text = self.tour(X, [0, 1, 2], "--one", "b", words="abc")
            self.assertIn("Label 0 is 'a or c', label 1 is 'b'.", text)
            self.assertIn("Column '2' only counts the rows,", text)
            self.assertIn('no input:\n--leave-out "2"', text)
        self.path = self.path.replace("mine", "x" * 30 + "\u20ac" * 2)
        text = self.tour([["x", 1, 2], ["y", 3, 4]], [0, 1], "--label", "1",
                         "--leave-out", "2", "--leave-out", "4")
        self.assertIn("\n\\u20ac.csv (1) ", text)  # cut, but in no escape

    def test_all_data_sets(self):
        """Tour: without a file, it reports on every data set here."""
        text = said(datasets.main)
        for words in (datasets.HEADING, datasets.NOTES, "1 Gentoo:\n\n    ",
                      "Adelie/Gentoo (1)      206", "they are    over 100\n",
                      "table         over 100\n", "X)" + " " * 26 + "11\n",
                      "One mean and one deviation for the whole table"):
            self.assertIn(words, text)
        verdicts = re.findall(r"(?m)\) .* (yes|no) ", text)
        self.assertEqual(" ".join(verdicts), "no yes yes yes no")

    def test_errors_are_one_sentence(self):
        """Tour: what is wrong with a file is said in one sentence."""
        with self.assertRaisesRegex(SystemExit, "No such file"):
            said(datasets.main, self.path)
        with mock.patch("sys.stderr", io.StringIO()):
            with self.assertRaisesRegex(SystemExit, "2"):
                said(datasets.main, "--leave-out", "id", self.path)
        with self.assertRaises(SystemExit) as stop:
            self.tour([[1], ["\u00e4"]], [0, 1])
        lines = stop.exception.code.encode("ascii").decode().splitlines()
        self.assertLess(max(map(len, lines)), 80)
        self.assertIn(r"column 1: expected a number, not '\xe4'",
                      " ".join(lines))


# ---- Marks for a class: python3 test_perceptron.py FOLDER [FOLDER ...] ------

STUDENT = """\
import os, sys
ours, theirs = sys.argv[1:]
sys.stdout = open(os.devnull, "w")  # What a student prints is no mark.
sys.path.insert(0, theirs)
import perceptron
sys.path[0] = ours
import test_perceptron
test_perceptron.count_passed(sys.__stdout__)
"""


def count_passed(output):
    """Write one + for each test of the steps that passes, and a dot."""
    print("loaded", end="", file=output, flush=True)
    for test in itertools.chain.from_iterable(steps()):
        result = unittest.TestResult()
        test.run(result)
        if result.wasSuccessful():
            print("+", end="", file=output, flush=True)
    print(".", end="", file=output, flush=True)


def mark(folder, seconds=60):
    """Return in words how many tests of the steps a student's file passes."""
    if not os.path.isfile(os.path.join(folder, "perceptron.py")):
        return "no perceptron.py in it"
    late = ""
    new = tempfile.TemporaryFile
    with new() as output, new() as errors:
        try:
            subprocess.run([sys.executable, "-B", "-c", STUDENT, HERE, folder],
                           stdin=subprocess.DEVNULL, stdout=output,
                           stderr=errors, timeout=seconds)
        except subprocess.TimeoutExpired:
            late = "no end within a minute"
        output.seek(0)
        errors.seek(0)
        passed = output.read().decode(errors="replace")
        reason = errors.read().decode(errors="replace")
    if "loaded" not in passed:
        reason = (late or reason.strip() or "it ended").splitlines()[-1]
        return f"does not load: {ascii(reason)[1:-1]:.50}"
    words = f"{passed.count('+')} of {steps().countTestCases()} tests pass"
    return words if passed[-1] == "." else words + ", then one did not end"


def main():
    """Mark the folders that are named, or, without any, run the tests."""
    folders = sys.argv[1:]
    if not folders or folders[0].startswith("-"):
        unittest.main()
    for folder in folders:
        print(f"{ascii(folder)[1:-1]}: {mark(folder)}", flush=True)


@unittest.skipIf(sys.platform == "emscripten", "no processes here")
class Test19Marks(Step):
    def mark(self, old, new, seconds=60):
        """Mark a copy of perceptron.py in which old became new."""
        source = inspect.getsource(perceptron)
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (("perceptron.py", source.replace(old, new)),
                               ("test_perceptron.py", "raise SystemExit")):
                with open(os.path.join(folder, name), "w") as file:
                    file.write(text)
            words = mark(folder, seconds)
            self.assertEqual(len(os.listdir(folder)), 2)  # nothing new
        return words

    def test_how_many_pass(self):
        """Marks: it is told how many steps pass, or what is wrong."""
        total = steps().countTestCases()
        words = self.mark("return total", "print('+++'); return None")
        self.assertIn(words, [f"{passed} of {total} tests pass"
                              for passed in range(2, 12)])
        self.assertEqual(mark(HERE + "/no such"), "no perceptron.py in it")
        self.assertIn("does not load: SyntaxError",
                      self.mark("class Perceptron", "clas Perceptron"))
        self.assertIn("does not load: no end",
                      self.mark("ROWS =", "while 1: pass\nROWS =", seconds=1))

    def test_an_endless_loop(self):
        """Marks: an endless loop is ended, and its line is shown."""
        code = textwrap.dedent("""\
            import test_perceptron as tests
            def weighted_sum(self, inputs):
                while True: pass
            tests.Perceptron.weighted_sum = weighted_sum
            tests.Step.patience = 0.2
            tests.unittest.main(tests, argv=["", "Test02Decision"])""")
        done = subprocess.run(
            [sys.executable, "-B", "-c", code], cwd=HERE,
            stderr=subprocess.PIPE, universal_newlines=True)
        self.assertIn(" in weighted_sum", done.stderr)


# ---- README.md --------------------------------------------------------------

@unittest.skipUnless(datasets, "datasets.py is not here")
class Test20Words(Step):
    path = os.path.join(HERE, "README.md")

    @unittest.skipIf(sys.platform == "emscripten", "no threads here")
    def test_examples(self):
        """Words: every example in docstrings and README.md is true."""
        for result in (doctest.testmod(perceptron), doctest.testmod(datasets),
                       doctest.testfile(self.path, module_relative=False)):
            self.assertEqual((result.failed, result.attempted > 0), (0, True))

    def test_commands(self):
        """Words: commands print what README.md shows."""
        with open(self.path, encoding="utf-8") as file:
            text = file.read()
        self.assertIn("ada: {0} of {0}".format(steps().countTestCases()), text)
        blocks = re.findall(r"(?ms)^```\n.*?^```|(?:^    .*?\n|^\n)+", text)
        shown = [part.strip("\n`").partition("\n") for block in blocks
                 for part in textwrap.dedent(block).split("$ python3 ")[1:]]
        shown = [(command.split()[1:], expected) for command, _, expected
                 in shown if command.startswith("perceptron.py")]
        self.assertGreater(len(shown), 2)
        for arguments, expected in shown:
            printed = "\n" + said(perceptron.main, *arguments)
            for part in ("\n" + expected).split("\n..."):
                self.assertIn(part, printed)
                printed = printed[printed.index(part) + len(part):]


@unittest.skipUnless(datasets, "datasets.py is not here")
class Test21Exercises(Step):
    def test_1_the_threshold(self):
        """Exercises: with >= 0, the first step of AND predicts 1."""
        class Mine(Perceptron):
            def predict(self, inputs):
                return 1 if self.weighted_sum(inputs) >= 0 else 0

        self.assertEqual(Mine(2, weights=[0, 0]).predict([0, 0]), 1)

    def test_2_the_learning_rate(self):
        """Exercises: from zero weights, the rate scales the weights alone."""
        for rate, weights in ((0.25, [0.5, 0.25]), (1, [2, 1]), (4, [8, 4])):
            p = zero(2, rate)
            found = p.train(ROWS, AND).mistakes, p.weights
            self.assertEqual(found, ([1, 3, 3, 2, 1, 0], weights))

    def test_3_one_bad_label(self):
        """Exercises: the lone ! is the sample with the bad label."""
        X, y = datasets.penguins()
        X = [inputs[:2] for inputs in X]
        y[0] = 1
        random.seed(1)
        p = Perceptron(2)
        self.assertIs(p.train(X, y).converged, None)
        wrong = [i for i in range(274) if p.predict(X[i]) != y[i]]
        self.assertEqual(wrong, [0])
        self.assertEqual(plot(p, X, y).count("!"), 2)  # one in the legend

    def test_4_novikoffs_bound(self):
        """Exercises: 3 mistakes, bound 655, without the bias 574."""
        def norm(numbers):
            return sum(number ** 2 for number in numbers) ** 0.5

        X, y = datasets.penguins("Gentoo", None)
        X, p = normalize(X), zero(4)
        self.assertEqual(sum(p.train(X, y).mistakes), 3)
        R = max(norm(row + [1]) for row in X)
        least = min(abs(p.weighted_sum(row)) for row in X)
        gamma = least / norm(p.weights + [p.bias])
        wrong = least / norm(p.weights)
        found = R, gamma, (R / gamma) ** 2, (R / wrong) ** 2
        self.assertEqual("%.2f %.3f %.0f %.0f" % found, "4.35 0.170 655 574")

    def test_5_the_pocket(self):
        """Exercises: the pocket has 0.970, the last weights 0.954."""
        pocket, last = [], []
        for seed in range(10):
            random.seed(seed)
            X, y, test_X, test_y = datasets.split(*datasets.biopsies())
            p, best = Perceptron(9), -1
            for _ in range(50):
                p.train(X, y, epochs=1)
                share = p.accuracy(X, y)
                if share > best:
                    best, kept = share, state(p)
            last.append(p.accuracy(test_X, test_y))
            p.weights, p.bias = kept
            pocket.append(p.accuracy(test_X, test_y))
        self.assertEqual("%.3f %.3f %.3f %.3f" % (
            sum(pocket) / 10, min(pocket), sum(last) / 10, min(last)),
            "0.970 0.953 0.954 0.912")

    def test_6_three_species(self):
        """Exercises: the largest of three sums is right for 0.983."""
        species = ["Adelie", "Chinstrap", "Gentoo"]
        X, shares = datasets.penguins("Adelie", None)[0], []
        labels = list(zip(*[datasets.penguins(one, None)[1]
                            for one in species]))
        for seed in range(10):
            random.seed(seed)
            train_X, train, test_X, test = datasets.split(X, labels)
            test_X = normalize(test_X, like=train_X)
            train_X = normalize(train_X)
            three = [Perceptron(4) for _ in species]
            for p, y in zip(three, zip(*train)):
                p.train(train_X, list(y), epochs=50)
            sums = [[p.weighted_sum(row) for p in three] for row in test_X]
            right = [label[row.index(max(row))]
                     for row, label in zip(sums, test)]
            shares.append(sum(right) / len(right))
        self.assertEqual(f"{sum(shares) / 10:.3f}", "0.983")


if __name__ == "__main__" and "__file__" in globals():
    perceptron.run(main)
