# SPDX-License-Identifier: MIT-0
"""Tests, and a grader, for perceptron.py.

    python3 -m unittest                             all tests
    python3 -m unittest -f test_perceptron.steps    the article's steps alone
    python3 test_perceptron.py FOLDER [FOLDER ...]  marks for a class

The first classes are the steps of the article, in its order; none needs a
later one.  When a test fails, its sentence says what should have happened.
"""

import contextlib
import doctest
import faulthandler
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
from unittest import mock

import perceptron
from perceptron import (GATES, ROWS, Perceptron, Training, adaptive_rate,
                        normalize, plot)

HERE = os.path.dirname(os.path.abspath(__file__))
datasets = None  # Another package of this name may be installed.
if os.path.exists(os.path.join(HERE, "datasets.py")):
    import datasets

RATES = 0.01, 0.1, 1
AND, OR, NAND = [0, 0, 0, 1], [0, 1, 1, 1], [1, 1, 1, 0]
XOR, XNOR = [0, 1, 1, 0], [1, 0, 0, 1]
INFINITY, NAN = float("inf"), float("nan")


def zero(size, learning_rate=1):  # whole numbers, for a hand to follow
    return Perceptron(size, learning_rate, weights=[0] * size)


def state(p):
    return list(p.weights), p.bias


def about(p):
    """The attributes of a perceptron, in words."""
    return ", ".join(f"{name} {value}" for name, value in vars(p).items())


class Step(unittest.TestCase):
    longMessage = False  # Where a message is given, it says all.

    def setUp(self):
        """End an endless loop, and show the line that it hangs in."""
        if sys.__stderr__ and hasattr(faulthandler, "dump_traceback_later"):
            faulthandler.dump_traceback_later(50, exit=True,
                                              file=sys.__stderr__)
            self.addCleanup(faulthandler.cancel_dump_traceback_later)

    def shortDescription(self):
        sentence = getattr(self, self.id().split(".")[-1]).__doc__
        return sentence and textwrap.fill(" ".join(sentence.split()), 70)

    def check(self, came, expected, what):
        """Fail, in words, unless what came is what was expected."""
        words = f"{what} should be {expected}, but it is {came}."
        self.assertEqual(came, expected, "\n" + textwrap.fill(words, 70))


# ---- Building Blocks: The Python Implementation -----------------------------

class Test01Initialization(Step):
    def test_weights_are_drawn_by_random_gauss_in_order(self):
        """Initialization: without weights, a perceptron draws
        random.gauss(0, 1) for each input, in order; its bias is 0."""
        random.seed(7)
        p = Perceptron(3)
        random.seed(7)
        drawn = [random.gauss(0, 1) for _ in range(3)]
        self.check(p.weights, drawn, "The weights, after random.seed(7),")
        self.check(p.bias, 0, "The bias")

    def test_what_is_given_is_kept(self):
        """Initialization: what is given is kept as input_size, learning_rate
        (0.01 unless given), weights (a copy, as a list) and bias."""
        mine = [1, 2]
        p = Perceptron(2, weights=mine)
        mine[0] = 99
        self.check((p.input_size, p.learning_rate, p.weights, p.bias),
                   (2, 0.01, [1, 2], 0), "After Perceptron(2, weights=[1, 2]),"
                   " (input_size, learning_rate, weights, bias)")
        p = Perceptron(1, 0.5, (3,), 4)
        self.check((p.input_size, p.learning_rate, p.weights, p.bias),
                   (1, 0.5, [3], 4), "After Perceptron(1, 0.5, (3,), 4),"
                   " (input_size, learning_rate, weights, bias)")

    def test_repr_shows_what_it_is(self):
        """Initialization: repr shows a perceptron as a person would write
        it."""
        self.check(repr(Perceptron(2, 0.1, [1, -0.25], 1 / 3)),
                   "Perceptron(2, learning_rate=0.1, weights=[1, -0.25], "
                   "bias=0.3333)", "repr(Perceptron(2, 0.1, ...))")

    def test_repr_shows_six_weights_at_most(self):
        """Initialization: repr shows six weights at most, then dots."""
        self.assertIn("=[0, 1, 2, 3, 4, 5],", repr(Perceptron(6, 1, range(6))))
        self.assertIn("=[0, 1, 2, 3, 4, 5, ...],",
                      repr(Perceptron(7, 1, range(7))))


class Test02Decision(Step):
    def check_sum(self, weights, bias, inputs, expected):
        p = Perceptron(len(weights), weights=weights, bias=bias)
        self.check(p.weighted_sum(inputs), expected, f"With weights {weights} "
                   f"and bias {bias}, weighted_sum({inputs})")

    def test_a_bias_is_added(self):
        """Decision: weighted_sum adds the bias, once, whatever the inputs."""
        self.check_sum([2, -3, 5], 7, [0, 0, 0], 7)

    def test_a_weight_is_multiplied_by_its_input(self):
        """Decision: weighted_sum adds up weight * input, for every input, and
        the bias."""
        self.check_sum([2, -3, 5], 7, [1, 10, 100], 479)

    def test_above_zero_fires(self):
        """Decision: predict gives 1 if the weighted sum exceeds 0, and 0 if
        it is exactly 0 or below."""
        for inputs, expected in (([2], 1), ([1e-300], 1), ([0], 0),
                                 ([-1e-300], 0), ([-2], 0)):
            p = Perceptron(1, weights=[1])
            self.check(p.predict(inputs), expected,
                       f"With weights [1] and bias 0, predict({inputs})")

    def test_weights_can_be_set_by_hand(self):
        """Decision: with weights 1, 1 and bias -1.5, predict is the gate AND;
        with bias -0.5 it is OR."""
        p = Perceptron(2)
        for bias, labels in ((-1.5, AND), (-0.5, OR)):
            p.weights, p.bias = [1, 1], bias
            self.check([p.predict(inputs) for inputs in ROWS], labels,
                       f"With weights [1, 1] and bias {bias}, predict of {ROWS}")

    def test_deciding_changes_nothing(self):
        """Decision: predict leaves its inputs, the weights and the bias as
        they are."""
        p, inputs = Perceptron(2, weights=[1, 2], bias=3), [4, 5]
        p.predict(inputs)
        self.check(inputs, [4, 5], "After predict([4, 5]), the list of inputs")
        self.check(state(p), ([1, 2], 3), "After predict, (weights, bias)")


class Test03Learning(Step):
    def check_learn(self, p, inputs, label, error, weights, bias):
        """Learn once; check the error, the weights, the bias, the inputs."""
        now = f"With {about(p)}, after learn({inputs}, {label}), "
        given = list(inputs)
        self.check(p.learn(given, label), error, now + "the error returned")
        self.check(type(p.weights), list, now + "the type of the weights")
        self.check(p.weights, weights, now + "the weights")
        self.check(p.bias, bias, now + "the bias")
        self.check(given, inputs, now + "the list of inputs")

    def test_a_missed_1_pulls_towards_the_inputs(self):
        """Learning: after a 0 that should be a 1, the error is 1: each weight
        grows by learning_rate * input, the bias by learning_rate."""
        self.check_learn(Perceptron(2, 10, weights=[0, -9]), [2, 3], 1,
                         error=1, weights=[20, 21], bias=10)

    def test_a_wrong_1_pushes_away_from_the_inputs(self):
        """Learning: after a 1 that should be a 0, the error is -1: each
        weight falls by learning_rate * input, the bias by learning_rate."""
        self.check_learn(Perceptron(2, 0.5, weights=[1, 1], bias=1), [4, -2],
                         0, error=-1, weights=[-1, 2], bias=0.5)

    def test_a_right_1_changes_nothing(self):
        """Learning: after a 1 that should be a 1, the error is 0, and nothing
        changes, neither the weights nor the bias."""
        self.check_learn(Perceptron(2, 1, weights=[1, 1], bias=-1), [1, 1], 1,
                         error=0, weights=[1, 1], bias=-1)

    def test_a_right_0_changes_nothing(self):
        """Learning: after a 0 that should be a 0, the error is 0, and nothing
        changes, neither the weights nor the bias."""
        self.check_learn(Perceptron(2, 1, weights=[1, 1], bias=-1), [0, 1], 0,
                         error=0, weights=[1, 1], bias=-1)

    def test_one_error_serves_all_weights(self):
        """Learning: the error is found once, with the old weights, and then
        changes every weight, also where the new ones would be right."""
        self.check_learn(Perceptron(3, 1, weights=[0, 0, 0]), [1, 1, 1], 1,
                         error=1, weights=[1, 1, 1], bias=1)

    def test_and_by_hand(self):
        """Learning: AND from zero weights at rate 1, one row after another,
        goes through the weights and biases worked out by hand."""
        p = zero(2)
        for inputs, label, error, weights, bias in (
                ([0, 0], 0, 0, [0, 0], 0), ([0, 1], 0, 0, [0, 0], 0),
                ([1, 0], 0, 0, [0, 0], 0), ([1, 1], 1, 1, [1, 1], 1),
                ([0, 0], 0, -1, [1, 1], 0), ([0, 1], 0, -1, [1, 0], -1),
                ([1, 0], 0, 0, [1, 0], -1), ([1, 1], 1, 1, [2, 1], 0)):
            self.check_learn(p, inputs, label, error, weights, bias)


class Test04Training(Step):
    def check_converges(self, labels):
        for rate, seed in itertools.product(RATES, range(200)):
            random.seed(seed)
            p = Perceptron(2, rate)
            now = f"From random.seed({seed}), at rate {rate}, for {labels}, "
            mistakes, converged = p.train(ROWS, labels)
            self.check(converged, True, now + "converged")
            self.check(mistakes.index(0), len(mistakes) - 1,
                       now + "the first epoch without a mistake (from 0)")
            self.check([p.predict(inputs) for inputs in ROWS], labels,
                       now + f"predict of {ROWS} after training")

    def test_and(self):
        """Training: AND is learned from every start at every rate; training
        ends with the first epoch without a mistake, and all rows are right."""
        self.check_converges(AND)

    def test_or(self):
        """Training: OR is learned from every start at every rate; training
        ends with the first epoch without a mistake, and all rows are right."""
        self.check_converges(OR)

    def test_the_other_gates_that_a_line_can_draw(self):
        """Training: 12 more of the 16 gates of two inputs are learned from
        every start at every rate, NAND and NOR among them."""
        for labels in map(list, itertools.product([0, 1], repeat=4)):
            if labels not in (AND, OR, XOR, XNOR):
                self.check_converges(labels)

    def test_accuracy(self):
        """Training: accuracy is the number of right predictions divided by
        the number of samples."""
        p = Perceptron(2, weights=[1, 0])
        for labels, expected in (([0, 0, 1, 1], 1), ([0, 0, 1, 0], 0.75),
                                 ([0, 1, 1, 0], 0.5), ([1, 1, 0, 0], 0)):
            self.check(p.accuracy(ROWS, labels), expected,
                       f"With {about(p)}, accuracy({ROWS}, {labels})")

    def test_accuracy_teaches_nothing(self):
        """Training: accuracy leaves weights and bias as they are."""
        p = Perceptron(2, weights=[1, 0])
        p.accuracy(ROWS, XOR)
        self.check(state(p), ([1, 0], 0), "After accuracy, (weights, bias)")


class Test05Xor(Step):
    def check_never(self, labels):
        for rate, seed in itertools.product(RATES, range(100)):
            random.seed(seed)
            p = Perceptron(2, rate)
            now = f"From random.seed({seed}), at rate {rate}, for {labels}, "
            mistakes, converged = p.train(ROWS, labels)
            self.check(converged, False, now + "converged")
            self.check(0 in mistakes, False, now + f"0 in {mistakes}")
            self.assertNotEqual([p.predict(row) for row in ROWS], labels)

    def test_xor_never_converges(self):
        """XOR: training ends with converged False, from every start at every
        rate, within 1000 epochs, and some row is still wrong."""
        self.check_never(XOR)

    def test_xnor_never_converges(self):
        """XNOR: training ends with converged False, from every start at every
        rate, within 1000 epochs, and some row is still wrong."""
        self.check_never(XNOR)

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
            self.check((len(mistakes), converged, state(p)),
                       (len(states) - 1, False, states[-1]),
                       f"From {start}, (epochs, converged, state)")


# ---- From Theory to Practice: Real-World Applications -----------------------

class Test06Picture(Step):
    def lines(self, p, X, y):
        """The lines of the drawing alone: the height, and its marks."""
        return re.findall(r"(?m)^ *(\S+) \|(.*)$", plot(p, X, y))

    def marks(self, p, X, y):
        """All that stands for a sample in the drawing, from the top on."""
        drawn = "".join(line for _, line in self.lines(p, X, y))
        return re.sub("[.+ ]", "", drawn)

    def test_where_samples_stand(self):
        """Picture: input 1 grows to the right and input 2 upwards; a sample
        predicted right shows its label."""
        p = Perceptron(2, weights=[1, 1], bias=-1.5)
        found = [(height, re.findall("[01!]", line))
                 for height, line in self.lines(p, ROWS, AND)]
        self.check([line for line in found if line[1]],
                   [("1", ["0", "1"]), ("0", ["0", "0"])],
                   "For AND, the heights and labels from the top on")

    def test_wrong_samples_are_marked(self):
        """Picture: a sample predicted wrong shows as !."""
        p = Perceptron(2, weights=[1, 1], bias=-1.5)
        self.check(self.marks(p, ROWS, NAND), "!!!!", "The marks for NAND")
        self.check(self.marks(p, ROWS, OR), "!10!", "The marks for OR")

    def test_a_mistake_stays_in_sight(self):
        """Picture: where a sample predicted wrong shares its place with one
        predicted right, ! is seen."""
        p = Perceptron(2, weights=[1, 1], bias=-1.5)
        for labels in ([0, 1], [1, 0]):
            self.check(self.marks(p, [[0, 0], [0, 0]], labels), "!",
                       f"The mark of two samples with labels {labels}")

    def test_a_sample_stands_between_blanks(self):
        """Picture: one sample stands between two blanks, so that it is seen;
        neighbours do not blank each other out."""
        p = Perceptron(2, weights=[0, 0], bias=1)
        X = [[0, 0], [1, 0], [40, 8]]  # side by side, and far away
        drawn = [line for _, line in self.lines(p, X, [1, 1, 1])]
        self.assertIn("+ 1 +", drawn[1])
        self.assertIn("+ 11 +", drawn[9])

    def test_each_place_shows_what_is_predicted_there(self):
        """Picture: + fills the side predicted 1 and . the side predicted 0;
        the numbers at the ends tell where each place is."""
        p = Perceptron(2, weights=[2, -1], bias=0.3)
        X, y = [[-4, 10], [0, 20], [4, 30]], [0, 0, 0]
        ends = plot(p, X, y).splitlines()[12]
        left, _, right = map(float, re.findall(r"-?[.\d]+", ends))
        self.assertEqual((left, right), (-6, 6))
        lines = self.lines(p, X, y)
        self.assertEqual([float(height) for height, _ in lines],
                         [10 + 2.5 * step for step in range(9, -2, -1)])
        for height, line in lines:
            for place, mark in enumerate(line):
                middle = left + (right - left) * place / (len(line) - 1)
                expected = ".+"[p.predict([middle, float(height)])]
                self.assertIn(mark, [expected, "0", " "])

    def test_it_explains_itself(self):
        """Picture: both inputs and all marks are explained in words."""
        text = plot(zero(2), ROWS, AND)
        for words in ("input 1", "input 2", "0 1  a sample predicted right",
                      "!   a sample predicted wrong", ".  predicts 0",
                      "+  predicts 1"):
            self.assertIn(words, text)

    def test_it_fits(self):
        """Picture: it is plain ASCII in at most 79 columns and 15 lines,
        whatever the numbers, also where a column never varies."""
        for X in ([[1, 1]], [[1e300, -1e-300], [0, 0]], [[2e-323, 0], [0, 0]],
                  [[1, 2 ** 53 + 2], [0, 2 ** 53 + 6]]):
            text = plot(zero(2), X, [1] * len(X))
            lines = text.encode("ascii").decode().splitlines()
            self.assertEqual(len(lines), 15)
            self.assertLessEqual(max(map(len, lines)), 79)
            self.assertIn("!", "".join(lines[1:12]))


# ---- Best Practices and Common Pitfalls -------------------------------------

class Test07Preprocessing(Step):
    def test_each_column_by_itself(self):
        """Preprocessing: normalize gives every column mean 0 and (population)
        standard deviation 1."""
        for column in zip(*normalize([[1, 1000], [2, 3000], [6, 8000]])):
            self.assertAlmostEqual(sum(column), 0)
            self.assertAlmostEqual(sum(v * v for v in column) / 3, 1)

    def test_a_column_that_never_varies(self):
        """Preprocessing: a column that never varies becomes zeros, also where
        a plain sum would be rounded."""
        self.check(normalize([[0.1], [0.1], [0.1]]), [[0], [0], [0]],
                   "normalize([[0.1], [0.1], [0.1]])")

    def test_like_the_training_rows(self):
        """Preprocessing: with like, mean and deviation are those of its
        columns, so that new rows are measured as the old ones were."""
        X, like = [[50, 2, 7], [20, 0, 5]], [[10, 1, 5], [30, 3, 5]]
        self.check(normalize(X, like=like), [[3, 0, 2], [0, -2, 0]],
                   f"normalize({X}, like={like})")


class Test08LearningRate(Step):
    def test_adaptive_rate(self):
        """Learning rate: adaptive_rate is 1 / (1 + epoch), from epoch 0."""
        self.check([adaptive_rate(epoch) for epoch in (0, 1, 4)],
                   [1, 0.5, 0.2], "adaptive_rate of 0, 1 and 4")

    def test_adaptive_rate_learns(self):
        """Learning rate: with adaptive_rate as its schedule, train learns AND
        and OR from every start."""
        for labels, seed in itertools.product((AND, OR), range(100)):
            random.seed(seed)
            training = Perceptron(2).train(ROWS, labels,
                                           schedule=adaptive_rate)
            self.check(training.converged, True,
                       f"From random.seed({seed}), for {labels}, converged")

    def test_schedule_is_asked_in_every_epoch(self):
        """Learning rate: a schedule gets the epoch, 0, 1, 2, ..., and answers
        the learning rate of this epoch."""
        p = zero(1, learning_rate=99)
        training = p.train([[1], [1]], [0, 1], epochs=3,
                           schedule=lambda epoch: 2 ** epoch)
        # By hand: +1; -2 and +2; -4 and +4.
        self.check(training.mistakes, [1, 2, 2], "The mistakes of each epoch")
        self.check((p.weights, p.bias, p.learning_rate), ([1], 1, 4),
                   "(weights, bias, learning_rate)")

    def test_never_is_not_said_with_a_schedule(self):
        """Learning rate: with a schedule, converged is None where the epochs
        run out, since another rate may follow when a state comes back."""
        training = zero(2).train(ROWS, XOR, schedule=lambda epoch: 1)
        self.check(training.converged, None, "converged, for XOR,")


class Test09Convergence(Step):
    def check_ends(self, labels, epochs, tolerance, length, converged):
        training = zero(2).train(ROWS, labels, epochs, tolerance)
        self.check((len(training.mistakes), training.converged),
                   (length, converged), f"For {labels} from zero weights at "
                   f"rate 1, with epochs={epochs} and tolerance={tolerance}, "
                   "(epochs, converged)")

    def test_it_ends_with_the_first_epoch_without_a_mistake(self):
        """Convergence: True is said after the first epoch without a
        mistake."""
        self.check_ends(AND, 9, 0, length=6, converged=True)

    def test_tolerance_is_a_share_of_the_samples(self):
        """Convergence: True is said as soon as an epoch's share of mistakes
        is at most the tolerance."""
        self.check_ends(AND, 9, 0.25, length=1, converged=True)
        self.check_ends(AND, 9, 0.24, length=6, converged=True)
        self.check_ends(XOR, 9, 0.5, length=1, converged=True)
        self.check_ends(XOR, 9, 0.49, length=3, converged=False)

    def test_it_gives_up(self):
        """Convergence: None is said where the epochs run out first."""
        self.check_ends(AND, 5, 0, length=5, converged=None)
        self.check_ends(AND, 6, 0, length=6, converged=True)

    def test_it_gives_up_after_1000_epochs(self):
        """Convergence: unless given, the epochs are 1000."""
        p = Perceptron(1, learning_rate=1, weights=[10 ** 6])
        self.check(p.train([[1]], [0]), Training([1] * 1000, None),
                   "The training from weight 1000000")


# ---- Moving Beyond Binary Classification ------------------------------------

class Test10Beyond(Step):
    def check_functions(self, size, expected):
        X = list(itertools.product([0, 1], repeat=size))
        verdicts = [zero(size).train(X, y).converged
                    for y in itertools.product([0, 1], repeat=len(X))]
        self.check((verdicts.count(True), verdicts.count(False)),
                   (expected, len(verdicts) - expected),
                   f"Of all functions of {size} bits, (learned, never)")

    def test_how_many_functions_a_line_can_draw(self):
        """Beyond: of the Boolean functions of 1, 2 and 3 inputs 4, 14 and 104
        are learned, and the others never are (OEIS A000609)."""
        self.check_functions(1, 4)
        self.check_functions(2, 14)
        self.check_functions(3, 104)

    def test_three_perceptrons_compute_xor(self):
        """Beyond: OR, NAND and AND, trained one by one and wired in two
        layers, compute XOR, which none of them could learn."""
        for seed in range(50):
            random.seed(seed)
            either, not_both, both = [Perceptron(2, 0.1) for _ in range(3)]
            for gate, labels in ((either, OR), (not_both, NAND), (both, AND)):
                gate.train(ROWS, labels)
            self.check(
                [both.predict([either.predict(row), not_both.predict(row)])
                 for row in ROWS], XOR, f"The three, for {ROWS},")


def steps():
    """The classes above, alone: the article's steps, as an exercise."""
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    return unittest.TestSuite(map(load, (
        Test01Initialization, Test02Decision, Test03Learning, Test04Training,
        Test05Xor, Test06Picture, Test07Preprocessing, Test08LearningRate,
        Test09Convergence, Test10Beyond)))


# ---- The Door: the last exercise --------------------------------------------

class Array:
    """What NumPy is to perceptron.py: something with tolist()."""

    def __init__(self, content):
        self.content = content

    def tolist(self):
        return self.content


class Frame:
    """What pandas and polars are to it: something with to_numpy(), and a
    tolist() or a loop of its own that goes through the columns."""

    def __init__(self, content):
        self.content = content

    def to_numpy(self):
        return Array(self.content)

    def __iter__(self):
        return iter(["a", "b"])


class Refusing(Step):
    def refuses(self, words, call, *arguments, **named):
        """Check that a call raises, with these words; return them all."""
        with self.subTest(words=words, arguments=repr((arguments, named))):
            with self.assertRaises((TypeError, ValueError)) as caught:
                call(*arguments, **named)
            self.assertIn(words, str(caught.exception))
            return str(caught.exception)


class Test11Door(Refusing):
    # Tables

    def test_a_row_is_a_list_of_finite_numbers(self):
        """Door: a row that is anything else is told by its number, and what
        is wrong in it is shown."""
        for bad, shown in (([0, "1"], "['1']"), ([None, 0], "[None]"),
                           ([0, NAN], "[nan]"), ([0, -INFINITY], "[-inf]"),
                           ([1j, 0], "[1j]"), ([[0], [1]], "[[0], [1]]"),
                           ([0, 10 ** 400], "[1000"), ("01", "'01'"),
                           (None, "None"), (7, "7"), ([], "[]"), ({0: 1, 1: 0}, "{0: 1")):
            X = [[0, 1], [1, 0], bad, [1, 1]]
            told = self.refuses("row 2: expected", zero(2).train, X, AND)
            self.assertIn("not " + shown, told)
            self.assertLess(len(told), 120)

    def test_a_row_is_as_long_as_there_are_weights(self):
        """Door: a row that is too short or too long is told by its number."""
        for bad in ([1], [1, 2, 3]):
            X = [[0, 1], [1, 0], bad, [1, 1]]
            self.refuses(f"row 2: expected 2 numbers, not {len(bad)}",
                         zero(2).train, X, AND)

    def test_whatever_takes_a_table_looks_at_its_rows(self):
        """Door: accuracy, plot and normalize refuse bad rows, too."""
        X, y = [[0, 1], [1, 0], [1, NAN]], [0, 1, 1]
        self.refuses("row 2", zero(2).accuracy, X, y)
        self.refuses("row 2", plot, zero(2), X, y)
        self.refuses("row 2", normalize, X)
        self.refuses("row 2", normalize, ROWS, like=X)
        self.refuses("row 2", normalize, X, like=ROWS)
        self.refuses("row 1", normalize, [[1, 2], [3]])
        self.refuses("row 0: expected 1 numbers", normalize, ROWS, like=[[1]])

    def test_a_table_has_rows(self):
        """Door: an empty table, or none, is refused."""
        for X in ([], (), None, 7, "01", {0: [0, 1]}):
            self.refuses("expected X to be a list of rows, not", zero(2).train,
                         X, [])
        self.refuses("row 0", normalize, [[], []])

    def test_a_label_is_0_or_1(self):
        """Door: another label is told by its row."""
        for label in (-1, 2, 0.5, NAN, "1", None):
            self.refuses(f"row 2: expected a label 0 or 1, not {label!r}",
                         zero(2).train, ROWS, [0, 0, label, 1])
            self.refuses(f"expected a label 0 or 1, not {label!r}",
                         zero(2).learn, [0, 1], label)

    def test_the_remedy_for_labels_is_right(self):
        """Door: whoever does what the message says keeps the classes apart."""
        told = self.refuses("label > 0", zero(2).train, ROWS, [-1, -1, -1, 1])
        self.assertNotIn("THAT", told)
        for y in ([1, 2, 2, 1], [0, 1, 2, 0], [-1, 0, 1, 1], [0.5, 1, 7, 9]):
            told = self.refuses("label == THAT", zero(2).train, ROWS, y)
            self.assertNotIn("label > 0", told)
        self.refuses("leave out rows without a label", zero(2).train, ROWS,
                     [NAN, 1, 2, 1])

    def test_there_are_as_many_labels_as_rows(self):
        """Door: labels too few, too many, or forgotten, are refused."""
        for y in ([0, 0, 0], [0, 0, 0, 1, 1], []):
            self.refuses("4 labels", zero(2).train, ROWS, y)
            self.refuses("4 labels", zero(2).accuracy, ROWS, y)
        for y in (None, 1, "0001", {0, 1}):
            self.refuses("y to be a list", zero(2).train, ROWS, y)
            self.refuses("y to be a list", plot, zero(2), ROWS, y)

    def test_a_bad_table_teaches_nothing(self):
        """Door: when the last row is refused, the first taught nothing."""
        p = zero(2)
        self.refuses("row 1", p.train, [[1, 1], [1]], [1, 0])
        self.refuses("row 1", p.train, [[1, 1], [1, 1]], [1, 2])
        self.assertEqual(state(p), ([0, 0], 0))

    # One sample

    def test_one_sample_has_as_many_inputs_as_weights(self):
        """Door: weighted_sum, predict and learn say how many inputs they
        expect."""
        p = Perceptron(2, weights=[1, 2])
        for bad in ([1], [1, 2, 3], []):
            words = f"expected 2 inputs, not {len(bad)}"
            self.refuses(words, p.weighted_sum, bad)
            self.refuses(words, p.predict, bad)
            self.refuses(words, p.learn, bad, 1)

    def test_one_sample_is_finite(self):
        """Door: weighted_sum, predict and learn say what helps where no
        finite number comes out."""
        p = Perceptron(2, weights=[1, 2])
        for bad in ([NAN, 1], [1, -INFINITY], [1e308, 1e308]):
            self.refuses("leave out inputs", p.weighted_sum, bad)
            self.refuses("normalize", p.predict, bad)
            self.refuses("learning_rate", p.learn, bad, 1)
        self.assertEqual(state(p), ([1, 2], 0))

    def test_one_sample_is_a_list_of_numbers(self):
        """Door: text, None or a whole table instead of one sample raises
        TypeError."""
        p = Perceptron(2, weights=[1, 2])
        for bad in ("01", None, [0, "1"], [[0, 1], [1, 0]], 7):
            for call in (p.weighted_sum, p.predict):
                self.assertRaises(TypeError, call, bad)
            self.assertRaises(TypeError, p.learn, bad, 1)

    def test_weights_that_grew_too_large_are_not_silent(self):
        """Door: once numbers are too large, nothing is predicted any more."""
        p = Perceptron(1, learning_rate=1e200, weights=[0])
        self.refuses("weighted sum is", p.train, [[1e200]] * 2, [1, 0])
        self.refuses("weighted sum is", p.predict, [1])

    def test_a_students_own_exception_comes_out_as_it_is(self):
        """Door: an exception in weighted_sum, predict or learn is nobody
        else's."""
        class Mine(Perceptron):
            def predict(self, inputs):
                raise error

        for error in (NotImplementedError(), ValueError("mine"), KeyError(1),
                      UnicodeDecodeError("ascii", b"", 0, 1, "")):
            for call in (Mine(2).train, Mine(2).accuracy):
                with self.assertRaises(type(error)) as caught:
                    call(ROWS, AND)
                self.assertIs(caught.exception, error)

    # Arguments

    def test_what_a_perceptron_is_made_of(self):
        """Door: size, rate, weights and bias are what they should be."""
        for words, arguments in (
                ("input_size >= 1, not 0", [0]),
                ("integer", [2.5]),
                ("2.5 weights", [2.5, 1, [0, 0]]),
                ("learning_rate > 0, not 0", [2, 0]),
                ("learning_rate > 0, not -1", [2, -1]),
                ("learning_rate > 0, not nan", [2, NAN]),
                ("learning_rate > 0, not inf", [2, INFINITY]),
                ("learning_rate > 0, not '1'", [2, "1"]),
                ("expected 2 weights, not 1", [2, 1, [0]]),
                ("expected 2 weights, not 3", [2, 1, [0, 0, 0]]),
                ("finite weights, not [0, nan]", [2, 1, [0, NAN]]),
                ("finite weights, not '12'", [2, 1, "12"]),
                ("finite bias, not None", [2, 1, [0, 0], None]),
                ("finite bias, not inf", [2, 1, [0, 0], INFINITY])):
            self.refuses(words, Perceptron, *arguments)

    def test_what_train_is_told(self):
        """Door: epochs and tolerance are what they should be."""
        for words, named in (("epochs >= 1, not 0", {"epochs": 0}),
                             ("integer", {"epochs": 1.5}),
                             ("tolerance < 1, not 1", {"tolerance": 1}),
                             ("tolerance < 1, not -0.1", {"tolerance": -0.1}),
                             ("tolerance < 1, not nan", {"tolerance": NAN})):
            self.refuses(words, zero(2).train, ROWS, AND, **named)

    def test_what_a_schedule_is(self):
        """Door: a schedule is a function, and its rates are above 0."""
        for words, schedule in (
                ("callable", 0.1),
                ("learning_rate > 0, not 0", lambda epoch: 0),
                ("learning_rate > 0, not nan", lambda epoch: NAN),
                ("learning_rate > 0, not None", lambda epoch: None)):
            self.refuses(words, zero(2).train, ROWS, AND, schedule=schedule)

    def test_a_picture_has_two_directions(self):
        """Door: plot refuses other than two inputs."""
        self.refuses("two inputs", plot, zero(3), [[1, 2, 3]], [1])
        self.refuses("expected 2 numbers, not 3", plot, zero(2), [[1, 2, 3]],
                     [1])

    # What is let in

    def check_learns_the_same(self, X, y, weights=(0, 0)):
        expected, p = zero(2), Perceptron(2, 1, weights)
        training = expected.train(ROWS, AND)
        # By repr, to which 1 and 1.0 and True are not the same.
        self.assertEqual(repr(p.train(X, y)), repr(training))
        self.assertEqual(repr(state(p)), repr(state(expected)))

    def test_other_kinds_of_tables(self):
        """Door: tuples, arrays, frames and lists of arrays teach the same as
        lists."""
        self.check_learns_the_same(tuple(map(tuple, ROWS)), tuple(AND))
        self.check_learns_the_same(Array(ROWS), Array(AND))
        self.check_learns_the_same(Frame(ROWS), Frame(AND))
        self.check_learns_the_same([Array(row) for row in ROWS], AND)

    def test_other_kinds_of_numbers(self):
        """Door: True, 1.0 and Fraction(1) teach the same as 1."""
        for kind in (float, Fraction, bool):
            self.check_learns_the_same([list(map(kind, row)) for row in ROWS],
                                       list(map(kind, AND)),
                                       list(map(kind, [0, 0])))

    def test_large_numbers(self):
        """Door: finite numbers are let in, also where their sum is not."""
        p = Perceptron(2, weights=[1, -1])
        self.assertEqual(p.accuracy([[1e308, 1e308]], [0]), 1)

    def test_all_is_plain_floats(self):
        """Door: whatever a perceptron was made of, it holds plain floats, and
        json can keep it."""
        p = Perceptron(Fraction(2), Fraction(1, 2), [True, Fraction(1)], 1)
        self.assertEqual(json.dumps(vars(p), sort_keys=True),
                         '{"bias": 1.0, "input_size": 2, "learning_rate": 0.5,'
                         ' "weights": [1.0, 1.0]}')


# ---- Laws: what must hold whatever the table ---------------------------------

class Test12Laws(Step):
    def samples_with_a_margin(self, seed):
        """Return X, y and gamma: 40 samples at least gamma from a line."""
        random.seed(seed)
        line = [random.gauss(0, 1) for _ in range(seed % 6 + 2)]
        length = sum(w * w for w in line) ** 0.5
        X, y, distances = [], [], []
        while len(X) < 40:
            row = [random.uniform(-1, 1) for _ in line[1:]]
            side = sum(w * v for w, v in zip(line, [1] + row)) / length
            if abs(side) > 0.1:
                X.append(row)
                y.append(int(side > 0))
                distances.append(abs(side))
        return X, y, min(distances)

    def test_novikoff(self):
        """Law: from zero weights, at most (R / gamma) ** 2 mistakes, R the
        longest sample, with its 1 for the bias, gamma the margin (1962)."""
        for seed in range(60):
            X, y, gamma = self.samples_with_a_margin(seed)
            mistakes, converged = zero(len(X[0])).train(X, y)
            longest = max(sum(v * v for v in row + [1]) for row in X)
            self.assertIs(converged, True)
            self.assertLessEqual(sum(mistakes), longest / gamma ** 2)

    def random_table(self, seed):
        """Return X, y: 2 to 6 rows of 1 to 3 small whole numbers."""
        random.seed(seed)
        size = random.randint(1, 3)
        X = [[random.randint(-4, 4) for _ in range(size)]
             for _ in range(random.randint(2, 6))]
        return X, [random.randint(0, 1) for _ in X]

    def test_never_is_never(self):
        """Law: where training said never, ten times as many epochs do not
        help."""
        said_never = 0
        for seed in range(150):
            X, y = self.random_table(seed)
            mistakes, converged = zero(len(X[0])).train(X, y, epochs=300)
            if converged is False:
                said_never += 1
                longer = zero(len(X[0])).train(X, y, 10 * len(mistakes),
                                               schedule=lambda epoch: 1)
                self.assertNotIn(0, longer.mistakes)
        self.assertGreater(said_never, 20)

    def test_the_rate_only_scales(self):
        """Law: from zero weights, another learning rate scales weights and
        bias, and changes no mistake."""
        for seed, rate in itertools.product(range(50), (4, 0.25)):
            X, y = self.random_table(seed)
            p, other = zero(len(X[0])), zero(len(X[0]), rate)
            self.assertEqual(p.train(X, y, 300), other.train(X, y, 300))
            self.assertEqual([rate * weight for weight in p.weights],
                             other.weights)

    def test_the_order_of_columns_does_not_matter(self):
        """Law: with its columns turned round, a table is learned the same."""
        for seed in range(50):
            X, y = self.random_table(seed)
            p, other = zero(len(X[0])), zero(len(X[0]))
            self.assertEqual(p.train(X, y, 300),
                             other.train([row[::-1] for row in X], y, 300))
            self.assertEqual(p.weights, other.weights[::-1])


# ---- The Lesson: python3 perceptron.py --------------------------------------

def said(main, *arguments):
    """What a main prints, when it is called with these arguments."""
    with contextlib.redirect_stdout(io.StringIO()) as output:
        main(list(arguments))
    text = output.getvalue().encode("ascii").decode()
    assert max(map(len, text.splitlines())) < 80, text
    return text


class Test13Lesson(Step):
    def test_the_gates_are_the_gates(self):
        """Lesson: each gate has the labels of its name."""
        self.assertEqual(GATES, {
            "and": AND, "or": OR, "xor": XOR, "nand": NAND,
            "nor": [1, 0, 0, 0], "xnor": XNOR})

    def replay(self, gate, seed):
        """Train until a verdict; return p, and its state after each epoch."""
        random.seed(seed)
        p = Perceptron(2, 0.25)
        states = [state(p)]
        while len(states) < 999:
            wrong = p.train(ROWS, GATES[gate], epochs=1).mistakes[0]
            states.append(state(p))
            if wrong == 0 or states.count(states[-1]) == 2:
                break
        return p, states

    def test_the_picture_is_of_the_end(self):
        """Lesson: each gate ends with the picture of what was learned."""
        for seed, gate in enumerate(sorted(GATES)):
            text = said(perceptron.main, gate.upper(), "--seed", str(seed))
            p, _ = self.replay(gate, seed)
            self.assertEqual(text.count("input 2"), 1)
            self.assertIn(f"\n\n{plot(p, ROWS, GATES[gate])}\n\n", text)

    def test_every_epoch_has_a_row(self):
        """Lesson: a row for the start and for each epoch shows its mistakes,
        as a number and as a bar, and weights and bias after it."""
        text = said(perceptron.main, "nor", "--seed", "3")
        _, states = self.replay("nor", 3)
        rows = re.findall(r"(?m)^ +(\d+)  (\(start\)|\d #* *)(.*)$", text)
        self.assertEqual([float(number) for row in rows
                          for number in row[2].split()],
                         [float(f"{number:.3g}") for weights, bias in states
                          for number in weights + [bias]])
        self.assertEqual([int(epoch) for epoch, _, _ in rows],
                         list(range(len(states))))
        for _, mistakes, _ in rows[1:]:
            self.assertEqual(int(mistakes[0]), mistakes.count("#"))

    def test_a_gate_that_converges(self):
        """Lesson: the verdict names the first epoch without a mistake."""
        for gate in ("and", "or", "nand", "nor"):
            text = said(perceptron.main, gate, "--seed", "5")
            _, states = self.replay(gate, 5)
            self.assertIn(f"Converged: epoch {len(states) - 1} made", text)
            self.assertNotIn("No straight line", text)

    def test_a_gate_that_never_does(self):
        """Lesson: the verdict names the epoch after which weights and bias
        came back, and the one after which they were the same; and says why no
        line can do it, for XOR and XNOR each in its own numbers."""
        for gate, labels in (("xor", (0, 1)), ("xnor", (1, 0))):
            text = " ".join(said(perceptron.main, gate, "--seed", "5").split())
            _, states = self.replay(gate, 5)
            self.assertIn(f"after epoch {len(states) - 1} weights", text)
            self.assertIn(f"after epoch {states.index(states[-1])}, so", text)
            self.assertIn("which should be %d, is" % labels[0], text)
            self.assertIn("which should be %d: it" % labels[1], text)

    def test_a_gate_cut_short(self):
        """Lesson: where the epochs run out, the verdict is not known, and AND
        gets no word of no line."""
        text = said(perceptron.main, "and", "--epochs", "3")
        self.assertIn("Not known: the epochs ran out after epoch 3.", text)
        self.assertNotIn("line", text.split("predicts 1")[-1])

    def test_without_a_gate(self):
        """Lesson: without a gate, AND, OR and XOR are shown, in this order,
        each as it is shown alone."""
        self.assertEqual(said(perceptron.main),
                         said(perceptron.main, "and")
                         + said(perceptron.main, "or")
                         + said(perceptron.main, "xor"))

    def expected_steps(self, gate, rate, weights, epochs):
        p, steps = Perceptron(2, rate, weights), []
        for epoch in range(1, epochs + 1):
            for row, label in zip(ROWS, GATES[gate]):
                step = [epoch, *row, label, p.weighted_sum(row)]
                step.append(p.predict(row))
                step.append(p.learn(row, label))
                steps.append(step + p.weights + [p.bias])
        return steps

    def test_steps(self):
        """Lesson: --steps shows epoch, inputs, label, weighted sum, then
        prediction, error, the weights and bias after it, from --weights on,
        and no picture."""
        for gate, weights, rate in (("and", [0, 0], 1), ("xor", [0.5, -2], 3)):
            text = said(perceptron.main, gate, "--steps", "--learning-rate",
                        str(rate), "--weights", *map(str, weights))
            epochs = text.count("\n---")
            rows = re.findall(r"(?m)^(?: +[-.\d]+){10}$", text)
            self.assertGreater(epochs, 2)
            self.assertEqual([list(map(float, row.split())) for row in rows],
                             self.expected_steps(gate, rate, weights, epochs))
            self.assertRegex(text, r"\(start\) +%s +%s +0\n" % tuple(weights))
            self.assertNotIn("input 2", text)

    def test_two_epochs_of_steps_fit_a_wall(self):
        """Lesson: and --steps --epochs 2 has fewer than 24 lines."""
        text = said(perceptron.main, "and", "--steps", "--epochs", "2")
        self.assertLess(len(text.splitlines()), 24)

    def watched(self, is_terminal):
        """Watch OR; return what was said, and how often Enter was read."""
        with mock.patch("sys.stdin", io.StringIO("\n" * 99)) as keyboard:
            keyboard.isatty = lambda: is_terminal
            text = said(perceptron.main, "or", "--watch", "--seed", "5")
        return text, keyboard.tell()

    def test_watch(self):
        """Lesson: --watch draws the start, and then the picture after every
        sample that changed the weights, with its row of --steps above."""
        steps = said(perceptron.main, "or", "--steps", "--seed", "5")
        text, _ = self.watched(False)
        random.seed(5)
        p, pictures = Perceptron(2, 0.25), []
        rows = iter(re.findall(r"(?m)^(?: +[-.\d]+){10}$", steps))
        start = re.findall(r"(?m)^.*\(start\).*$", steps)[0]
        pictures.append(start + "\n" + plot(p, ROWS, OR))
        while p.accuracy(ROWS, OR) < 1:
            for inputs, label in zip(ROWS, OR):
                row = next(rows)
                if p.learn(inputs, label) != 0:
                    pictures.append(row + "\n" + plot(p, ROWS, OR))
        self.assertEqual(text.count("input 2"), len(pictures))
        for picture in pictures:
            self.assertIn(picture, text)

    def test_enter_goes_on(self):
        """Lesson: --watch waits for Enter after each picture where someone
        can press it, and nowhere else."""
        text, pressed = self.watched(True)
        self.assertEqual(pressed, text.count("input 2"))
        text, pressed = self.watched(False)
        self.assertEqual(pressed, 0)


class Test14Endings(Step):
    def test_wrong_usage(self):
        """Endings: what was typed wrong ends with status 2, in words."""
        for words, *arguments in (
                ("nope", "nope"), ("or", "and", "or"),
                ("0", "--epochs", "0"), ("0.0", "--learning-rate", "0"),
                ("1e+99", "--learning-rate", "1e99"),
                ("nan", "--learning-rate", "nan"), ("2", "--weights", "1"),
                ("inf", "--weights", "0", "inf"),
                ("-1e+99", "--weights", "-%s" % 10 ** 99, "0"),
                ("not allowed", "--steps", "--watch")):
            with mock.patch("sys.stderr", io.StringIO()) as errors:
                with self.assertRaises(SystemExit) as stop:
                    said(perceptron.main, *arguments)
            self.assertEqual(stop.exception.code, 2)
            self.assertIn(words, errors.getvalue().splitlines()[-1])

    def test_the_largest_numbers(self):
        """Endings: numbers that are let in never grow too large."""
        said(perceptron.main, "xor", "--epochs", "99", "--learning-rate",
             "9e98", "--weights", "9e98", "-%s" % (9 * 10 ** 98))

    def test_ctrl_c_and_ctrl_d(self):
        """Endings: Ctrl-C and Ctrl-D end with status 130."""
        for error in (KeyboardInterrupt, EOFError):
            def main():
                raise error

            with self.assertRaises(SystemExit) as stop:
                perceptron.run(main)
            self.assertEqual(stop.exception.code, 130)

    def test_a_students_own_exception_comes_out_as_it_is(self):
        """Endings: an exception in a student's learn ends the lesson with its
        own traceback."""
        class Mine(Perceptron):
            def learn(self, inputs, label):
                raise error

        error = ValueError("mine")
        with mock.patch("perceptron.Perceptron", Mine):
            with self.assertRaises(ValueError) as caught:
                said(perceptron.main, "and")
        self.assertIs(caught.exception, error)

    def run_alone(self, output):
        done = subprocess.run(
            [sys.executable, "-B", perceptron.__file__], stdout=output,
            stderr=subprocess.PIPE, universal_newlines=True)
        return done.returncode, done.stdout, done.stderr

    @unittest.skipIf(sys.platform == "emscripten", "no processes here")
    def test_all_is_well(self):
        """Endings: python3 perceptron.py prints the lesson, with status 0."""
        self.assertEqual(self.run_alone(subprocess.PIPE),
                         (0, said(perceptron.main), ""))

    @unittest.skipIf(sys.platform == "emscripten", "no processes here")
    def test_head(self):
        """Endings: it ends quietly when nobody reads on, as with | head."""
        reader, writer = os.pipe()
        os.close(reader)
        self.assertEqual(self.run_alone(writer), (0, None, ""))
        os.close(writer)

    def test_pasted_into_a_notebook_it_only_defines(self):
        """Endings: pasted into a notebook, the file only defines."""
        with open(perceptron.__file__, encoding="utf-8") as file:
            source = file.read()
        cell = {"__name__": "__main__"}  # as in a notebook: no __file__
        with contextlib.redirect_stdout(io.StringIO()) as output:
            exec(source, cell)
        self.assertEqual(output.getvalue(), "")
        self.assertEqual(cell["Perceptron"](1, weights=[1]).predict([1]), 1)


@unittest.skipUnless(datasets, "datasets.py is not here")
class Test15Data(Refusing):
    def test_the_gates(self):
        """Data: AND, OR and the others are the gates, X and y."""
        for name, labels in GATES.items():
            self.assertEqual(getattr(datasets, name.upper()), (ROWS, labels))

    def test_every_call_makes_new_lists(self):
        """Data: who changes a table changes no other."""
        for call in (datasets.penguins, datasets.biopsies):
            X, y = call()
            X[0][0] = y[0] = "changed"
            X, y = call()
            self.assertNotIn("changed", X[0] + y)
        datasets.AND[0][3][0] = "changed"
        self.assertEqual(datasets.OR[0], ROWS)
        datasets.AND[0][3][0] = 1

    def checksum(self, samples):
        return zlib.crc32(json.dumps(samples).encode())

    def test_penguins(self):
        """Data: the penguins are those of the source, to the last cell, in
        its order, of two species or of one against the others."""
        X, y = datasets.penguins("Gentoo", None)
        self.assertEqual([round(sum(column), 1) for column in zip(*X)],
                         [15021.3, 5865.7, 68713, 1437000])
        self.assertEqual((len(y), sum(y)), (342, 123))
        self.assertEqual(self.checksum((X, y)), 1255307322)
        X, y = datasets.penguins("Chinstrap", "Adelie")
        self.assertEqual((len(y), sum(y)), (219, 151))
        self.assertEqual((X[0], y[0]), ([39.1, 18.7, 181, 3750], 1))

    def test_biopsies(self):
        """Data: the biopsies are those of the source, to the last cell."""
        X, y = datasets.biopsies()
        self.assertEqual([sum(column) for column in zip(*X)],
                         [3034, 2152, 2196, 1933, 2209, 2421, 2353, 1960, 1095])
        self.assertEqual((len(y), sum(y)), (683, 239))
        self.assertEqual(self.checksum((X, y)), 1344001766)

    def test_wrong_species(self):
        """Data: a wrong species gets an error that names those there are."""
        for pair in (["Emperor"], ["Gentoo", "adelie"], ["Adelie", "Adelie"],
                     ["Adelie", ""], ["King", None], [["Adelie"]]):
            self.refuses("two of Adelie, Chinstrap, Gentoo",
                         datasets.penguins, *pair)

    def test_a_card(self):
        """Data: a card has one square mark of 4 by 4 cells, wholly in the
        half that its label says, everywhere there sooner or later."""
        random.seed(1)
        seen = set()
        for row, label in zip(*datasets.cards(3000)):
            on = [divmod(i, 20) for i, cell in enumerate(row) if cell]
            top, left = on[0]
            self.assertEqual((len(row), on), (400, [
                (top + i, left + j) for i in range(4) for j in range(4)]))
            seen.add((label, left, top))
        self.assertEqual(seen, {
            (label, left + 10 * label, top) for label in (0, 1)
            for left in range(7) for top in range(17)})
        self.refuses("count >= 1, not 0", datasets.cards, 0)


@unittest.skipUnless(datasets, "datasets.py is not here")
class Test16Split(Refusing):
    def test_rows_keep_their_labels(self):
        """Split: it shuffles, keeps rows and labels together, and puts each
        sample on exactly one side."""
        X, y = [[i, -i] for i in range(20)], [str(i) for i in range(20)]
        random.seed(1)
        train_X, train_y, test_X, test_y = datasets.split(X, y)
        both = train_X + test_X
        self.assertEqual([str(i) for i, _ in both], train_y + test_y)
        self.assertTrue(sorted(both) == X != both)

    def test_the_share(self):
        """Split: test is the share to test on, and no side is left empty."""
        for test, size, expected in ((0.25, 2, 1), (0.001, 9, 1),
                                     (0.999, 9, 8), (0.3, 10, 3)):
            sides = datasets.split([[0]] * size, [0] * size, test)
            self.assertEqual(list(map(len, sides)),
                             [size - expected] * 2 + [expected] * 2)

    def test_frames(self):
        """Split: arrays and frames are split by rows."""
        X, y = [[1, 2], [3, 4]], [0, 1]
        train_X, _, test_X, _ = datasets.split(Frame(X), Array(y))
        self.assertEqual(sorted(train_X + test_X), X)

    def test_wrong_arguments(self):
        """Split: samples are two or more, each with its label; test is
        between 0 and 1."""
        for words, *arguments in (
                ("as many labels as rows, not [1, 1]", [[1]], [0]),
                ("as many labels as rows, not [3, 4]", ROWS, [0, 1, 1]),
                ("0 < test < 1, not -1", ROWS, AND, -1),
                ("0 < test < 1, not 0", ROWS, AND, 0),
                ("0 < test < 1, not 1", ROWS, AND, 1)):
            self.refuses(words, datasets.split, *arguments)


@unittest.skipUnless(datasets, "datasets.py is not here")
class YourData(Refusing):
    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "mine.csv")

    def read(self, content, **named):
        with open(self.path, "wb") as file:
            file.write(content.encode("utf-8", "surrogateescape"))
        return datasets.read_csv(self.path, **named)


class Test17GoodFiles(YourData):
    def check_read(self, content, X, y, **named):
        with self.subTest(content=content):
            self.assertEqual(self.read(content, **named), (X, y))

    def test_shapes(self):
        """Good files: with a header, quotes, a byte-order mark, blank lines,
        blanks around cells, or none of these, a table is the same."""
        for content in (
                "1,2.5,0\n-3,4e2,1",
                "\ufeffa,b,c\r\n1,2.5,0\r\n-3,4e2,1\r\n",
                '"a","b ""x""","c,d"\n"1","2.5","0"\n"-3","4e2","1"\n',
                "a,b,c\n\n1,2.5,0\n-3,4e2,1\n,,\n  \n",
                " 1 , 2.5, 0\n -3,4e2 ,1 \n",
                '1,2.5,"a, or\n b"\n-3,4e2,c\n'):
            self.check_read(content, [[1, 2.5], [-3, 400]], [0, 1])

    def test_labels_in_order(self):
        """Good files: the larger number, or the later word, becomes 1."""
        self.check_read("1,2\n2,10\n", [[1], [2]], [0, 1])
        self.check_read("1,1.0\n2,-1\n", [[1], [2]], [1, 0])
        self.check_read("1,Dog\n2,cat\n", [[1], [2]], [1, 0])
        self.check_read("1,zero\n2,7\n", [[1], [2]], [1, 0])

    def test_labels_written_in_two_ways(self):
        """Good files: 1.0 is 1, and yes is Yes."""
        self.check_read("6,1.0\n7,1\n8,0.0\n", [[6], [7], [8]], [1, 1, 0])
        self.check_read("1,Yes\n2,no\n3,yes\n", [[1], [2], [3]], [1, 0, 1])

    def test_a_column_is_the_label(self):
        """Good files: label names the column of the labels, by its name, or
        by its number from 1 where there are no names."""
        X, y = [[1, 2], [3, 4]], [0, 1]
        self.check_read("c,a,b\nx,1,2\ny,3,4\n", X, y, label="c")
        self.check_read("x,1,2\ny,3,4\n", X, y, label=1)
        self.check_read("1,x,2\n3,y,4\n", X, y, label="2")

    def test_one_label_becomes_1(self):
        """Good files: one becomes 1, and all others 0."""
        content = "1,Setosa\n2,virginica\n3,versicolor\n"
        X = [[1], [2], [3]]
        self.check_read(content, X, [1, 0, 0], one="setosa")
        self.check_read(content, X, [0, 0, 1], one="versicolor")
        self.check_read("1,1\n2,2\n3,3\n", X, [0, 1, 0], one=2)
        self.check_read("1,a\n2,b\n3,b\n", X, [1, 0, 0], one="a")

    def test_columns_are_left_out(self):
        """Good files: columns in leave_out are no inputs, and may hold
        anything."""
        content = "id,a,sex,c\n1,5,male,x\n2,7,,y\n"
        self.check_read(content, [[5], [7]], [0, 1], leave_out=["sex", "id"])
        self.check_read("1,5,x\n2,7,y\n", [[5], [7]], [0, 1], leave_out=[1])

    def test_a_sample_like_the_numbers_of_the_columns(self):
        """Good files: a line 1,2,3 is a sample where there are no names."""
        self.check_read("4,5,6\n1,2,3\n", [[4, 5], [1, 2]], [1, 0])
        self.check_read("1,2,3\n4,5,6\n", [[1, 2], [4, 5]], [0, 1])

    def test_the_biopsies(self):
        """Good files: the biopsies, as a file, are the biopsies."""
        self.assertEqual(self.read(datasets.BIOPSIES), datasets.biopsies())


class Test18BadFiles(YourData):
    def check_told(self, content, line, words, **named):
        """Check that reading it raises, with the line and these words."""
        told = self.refuses(words, self.read, content, **named)
        self.assertIn(f"mine.csv, line {line}: ", str(told))

    def test_a_missing_cell(self):
        """Bad files: a missing cell is told by its line and column."""
        for cell in ("?", "NA", "", "nan", "N/A", "NULL"):
            self.check_told(f"a,b,c\n1,2,x\n3,{cell},y\n", 3,
                            f"column b: expected a number, not '{cell}': "
                            "leave out lines with missing cells")

    def test_a_missing_label(self):
        """Bad files: a missing label is told by its line and column."""
        for cell in ("?", "NA", "", "nan"):
            self.check_told(f"a,b,c\n1,2,x\n3,4,{cell}\n", 3,
                            f"a label in column c, not '{cell}': leave out")

    def test_a_missing_cell_in_the_first_line(self):
        """Bad files: a first line of missing cells is no header."""
        self.check_told("NA,cat\n1,cat\n2,dog\n", 1,
                        "a name or a number, not 'NA'")

    def test_a_column_of_words(self):
        """Bad files: words among the inputs are told, and what to say where
        they are the labels, and where they are not."""
        content = "sex,b,c\nmale,2,0\nfemale,4,1\n"
        self.check_told(content, 2, "column sex: expected a number, not 'male'")
        self.check_told(content, 2, 'label="sex" or --label "sex"')
        self.check_told(content, 2, 'leave_out=["sex"] or --leave-out "sex"')
        self.assertEqual(self.read(content, leave_out=["sex"])[1], [0, 1])

    def test_numbers_that_are_written_in_another_way(self):
        """Bad files: 1_1, 1,5 in quotes, a unit or too large a number are
        told, and how to write numbers."""
        for cell in ("1_1", '"1,5"', "5 mm", "$5", "50%", "1e999"):
            self.check_told(f"1,0\n{cell},1\n", 2, "write numbers like 1000.5")

    def test_infinity(self):
        """Bad files: inf and infinity are no numbers."""
        self.check_told("1,0\ninf,1\n", 2, "a number, not 'inf'")
        self.check_told("1,0\n-Infinity,1\n", 2, "a number, not '-Infinity'")

    def test_names_that_only_count(self):
        """Bad files: 0,1,2 above the samples are pandas' numbers of the
        columns, no sample."""
        self.check_told("0,1,2\n5.1,3.5,0\n4.9,3.0,1\n", 1, "header=False")
        self.check_told("0,1\n5.1,0\n4.9,1\n", 1, "put names above it")

    def test_lines_that_are_counted(self):
        """Bad files: a column without a name that counts the lines, of
        pandas' or R's making, is told."""
        for header in (",a,c", '"","a","c"', ",0,1"):
            self.check_told(header + "\n0,2,x\n1,3,y\n", 1, "index=False")
            self.check_told(header + "\n0,2,x\n1,3,y\n", 1, "row.names=FALSE")

    def test_a_comma_too_many(self):
        """Bad files: commas at the ends of lines are told."""
        self.check_told("a,c,\n1,0,\n", 1, "commas at the ends of lines")
        self.check_told("1,0,\n2,1,\n", 1, "commas at the ends of lines")
        self.check_told("1,0\n2,1,\n", 2, "expected 2 cells")

    def test_comments(self):
        """Bad files: lines that begin with # are told."""
        self.check_told("# my data\n1,0\n2,1\n", 1, "begin with #")
        self.check_told("1,0\n#2,1\n", 2, "begin with #")

    def test_nothing_in_it(self):
        """Bad files: an empty file, or only a header, is told."""
        for content in ("", "\n\n", " ,\n"):
            self.refuses("expected a line for each sample", self.read, content)
        self.check_told("a,b\n", 1, "expected samples below the names")

    def test_quotes(self):
        """Bad files: a quote that is never closed, or closed within a cell, is
        told by the line that it is opened in."""
        self.check_told('1,0\n"2,1\n' + "3,1\n" * 50000, 2, "each quote")
        self.check_told('1,0\n"2,1\n3,1\n', 2, "each quote")
        self.check_told('1,0\n\n"2"3,1\n', 3, "each quote")

    def test_a_line_too_short_or_too_long(self):
        """Bad files: a line with other than the first line's cells is told; so
        is a header one name short, as R writes it."""
        self.check_told("1,2,0\n1,2\n", 2, "3 cells, as in the first line, ")
        self.check_told("1,0\n\n1,2,3\n", 3, "2 cells, as in the first line, ")
        self.check_told("a,c\n1,2,x\n2,3,y\n", 2, "row.names=FALSE")

    def test_the_names_again(self):
        """Bad files: the header again in the middle is told."""
        self.check_told("a,b,c\n1,2,x\na,b,c\n3,4,y\n", 3, "stand here again")

    def test_other_separators(self):
        """Bad files: semicolons or tabs between the cells, or no comma at all,
        are told."""
        for content in ("1;5;0\n2;5;1\n", "1,5;0\n2,5;1\n", "1\t0\n2\t1\n",
                        "1,2\t0\n", "1\n0\n"):
            self.check_told(content, 1, "cells with commas between them")

    def test_other_encodings(self):
        """Bad files: what is not UTF-8 is told."""
        self.check_told("1,0\n2,\udcff\n", 2, "expected UTF-8 text")

    def test_not_two_labels(self):
        """Bad files: one label, or three without one=, is told with those
        there are, and what to say."""
        self.refuses("mine.csv, column c: expected two labels, not \"'x'\"",
                     self.read, "a,c\n1,x\n2,x\n")
        content = "a,c\n1,x\n2,y\n3,z\n"
        self.refuses("column c: expected two labels, not 3 ('x', 'y', 'z')",
                     self.read, content)
        self.refuses('one="z" or --one "z"', self.read, content)
        self.assertEqual(self.read(content, one="z")[1], [0, 0, 1])

    def test_an_unknown_label(self):
        """Bad files: a label that is not there is told with those there are."""
        self.refuses("expected one of the labels, 'x', 'y', not 'z'",
                     self.read, "1,x\n2,y\n", one="z")

    def test_an_unknown_column(self):
        """Bad files: a column that is not there, or there twice, is told with
        the names there are."""
        content = "a,b,b,c\n1,2,3,x\n4,5,6,y\n"
        self.refuses("one of a, b, b, c, not 'd'", self.read, content,
                     label="d")
        self.refuses("one of a, b, b, c, not 'b'", self.read, content,
                     leave_out=["b"])
        self.refuses("one of 1, 2, not '3'", self.read, "1,x\n2,y\n", label=3)

    def test_nothing_left(self):
        """Bad files: an input, and the label, must be left."""
        content = "a,c\n1,x\n2,y\n"
        for out in (["a"], ["c"]):
            self.refuses("an input and a label to be left", self.read, content,
                         leave_out=out)

    def test_a_file_that_is_not_there(self):
        """Bad files: a missing file is what it is."""
        with self.assertRaises(FileNotFoundError):
            datasets.read_csv(self.path)


# ---- Moving Beyond Binary Classification, in datasets.py --------------------

@unittest.skipUnless(datasets, "datasets.py is not here")
class Test19Separable(Refusing):
    def check_separable(self, X, y, expected):
        self.check(datasets.linearly_separable(X, y), expected,
                   f"linearly_separable({X}, {y})")

    def test_small_tables_by_hand(self):
        """Separable: it is right where a hand can draw the line, or see that
        there is none."""
        for X, y, expected in (
                ([[5]], [0], True), ([[5]], [1], True),
                ([[5], [5]], [0, 1], False), ([[5], [5]], [1, 1], True),
                ([[1], [2], [3]], [0, 0, 1], True),
                ([[1], [2], [3]], [0, 1, 0], False),
                ([[1999], [2005], [2010], [2020]], [0, 0, 1, 1], True),
                ([[0, 0], [2, 2], [1, 1]], [1, 1, 0], False),
                ([[0, 0], [2, 2], [1, 2]], [1, 1, 0], True),
                ([[0, 0], [4, 0], [0, 4], [1, 1]], [0, 0, 0, 1], False),
                ([[0, 0], [4, 0], [0, 4], [2, 3]], [0, 0, 0, 1], True)):
            self.check_separable(X, y, expected)

    def test_boolean_functions(self):
        """Separable: of the Boolean functions of 1, 2 and 3 inputs 4, 14 and
        104 are (OEIS A000609)."""
        for size, expected in ((1, 4), (2, 14), (3, 104)):
            X = list(itertools.product([0, 1], repeat=size))
            answers = [datasets.linearly_separable(X, y)
                       for y in itertools.product([0, 1], repeat=len(X))]
            self.assertEqual(answers.count(True), expected)
            self.assertEqual(answers.count(False), len(answers) - expected)

    def test_nothing_is_rounded(self):
        """Separable: numbers are taken for exactly what they are, large or
        small, floats, ints or fractions."""
        third, big = Fraction(1, 3), 10 ** 400
        for X, y, expected in (
                ([[0.1], [0.2], [0.1 + 0.2], [0.3]], [1, 1, 0, 1], True),
                ([[0.1], [0.2], [0.1 + 0.2], [0.3]], [1, 1, 1, 0], False),
                ([[1e300], [-1e300], [5e-324]], [1, 0, 1], True),
                ([[1e-30, 1e-40], [0, 2e-40]], [1, 0], True),
                ([[2 ** 53], [2 ** 53 + 1], [2 ** 53 + 2]], [0, 1, 0], False),
                ([[2 ** 53], [2 ** 53 + 1]], [0, 1], True),
                ([[third], [third * 2], [1]], [0, 1, 0], False),
                ([[big], [big + 1]], [0, 1], True)):
            self.check_separable(X, y, expected)

    def random_tables(self):
        """Return tables of small whole numbers, with a line and without."""
        random.seed(1)
        tables = []
        for number in range(120):
            size = random.randint(1, 4)
            X = [[random.randint(-3, 3) for _ in range(size)]
                 for _ in range(random.randint(2, 9))]
            p = Perceptron(size)
            y = [p.predict(row) for row in X]
            if number % 2:
                y = [random.randint(0, 1) for _ in X]
            tables.append((X, y))
        return tables

    def test_what_does_not_matter(self):
        """Separable: shifted, scaled, reordered, relabelled, or with a column
        of its own sums, a table has the same answer."""
        answers = []
        for X, y in self.random_tables():
            answers.append(datasets.linearly_separable(X, y))
            for table, labels in (
                    ([[v + 10 ** 6 for v in row] for row in X], y),
                    ([[v * Fraction(1, 7) for v in row] for row in X], y),
                    (X[::-1], y[::-1]), ([row[::-1] for row in X], y),
                    (X, [1 - label for label in y]),
                    ([row + [sum(row)] for row in X], y)):
                self.check_separable(table, labels, answers[-1])
        self.assertGreater(min(answers.count(True), answers.count(False)), 20)

    def test_a_point_between_two_others(self):
        """Separable: one more sample, between two of the other class, turns
        True into False."""
        for X, y in self.random_tables():
            if y.count(1) > 1 and datasets.linearly_separable(X, y):
                a, b = [row for row, label in zip(X, y) if label == 1][:2]
                middle = [Fraction(v + w, 2) for v, w in zip(a, b)]
                self.check_separable(X + [middle], y + [0], False)
                self.check_separable(X + [middle], y + [1], True)

    def test_training_agrees(self):
        """Separable: where it is True training never ends in False, and where
        it is False never in True."""
        for X, y in self.random_tables():
            converged = zero(len(X[0])).train(X, y, epochs=200).converged
            self.assertNotEqual({converged, datasets.linearly_separable(X, y)},
                                {True, False})

    def test_other_kinds_of_tables(self):
        """Separable: arrays, frames and lists of arrays will do."""
        for X, y in ((Array(ROWS), Array(AND)), (Frame(ROWS), Frame(AND)),
                     ([Array(row) for row in ROWS], AND),
                     ([[Array(v) for v in row] for row in ROWS], AND)):
            self.assertIs(datasets.linearly_separable(X, y), True)

    def test_what_it_refuses(self):
        """Separable: rows that are no finite numbers, or not of one size, and
        labels that are not 0 or 1, are told by their row."""
        for words, X, y in (
                ("2 numbers in row 1, not [1, nan]", [[1, 2], [1, NAN]], AND),
                ("2 numbers in row 1, not [1, inf]",
                 [[1, 2], [1, INFINITY]], AND),
                ("2 numbers in row 1, not [1, None]", [[1, 2], [1, None]], AND),
                ("2 numbers in row 1, not ['x', 1]", [[1, 2], ["x", 1]], AND),
                ("2 numbers in row 1, not [1]", [[1, 2], [1]], AND),
                ("2 numbers in row 1, not 7", [[1, 2], 7], AND),
                ("0 or 1 in row 1, not 2", [[1], [2]], [0, 2])):
            self.refuses(words, datasets.linearly_separable, X, y[:2])
        for X, y in (([], []), ([[1]], [0, 1]), (ROWS, [0])):
            self.refuses("as many labels as rows",
                         datasets.linearly_separable, X, y)


# ---- The Tour: python3 datasets.py ------------------------------------------

class Test20Tour(YourData):
    def samples(self, size):
        """Return 40 samples that a line can tell apart, but for some noise."""
        random.seed(size)
        X = [[random.gauss(0, 9) for _ in range(size)] for _ in range(40)]
        return X, [int(sum(row) + random.gauss(0, 5) > 5) for row in X]

    def tour(self, X, y, *arguments, words=("apple", "banana")):
        """Return what the tour says of a file with these samples."""
        with open(self.path, "w", encoding="utf-8") as file:
            for inputs, label in zip(X, y):
                print(*inputs, words[label], sep=",", file=file)
        return said(datasets.main, self.path, *arguments)

    def trained(self, X, y):
        """Do with them, step by step, what the tour should do."""
        random.seed(1)
        train_X, train_y, test_X, test_y = datasets.split(X, y)
        test_X, train_X = normalize(test_X, like=train_X), normalize(train_X)
        p = Perceptron(len(X[0]))
        mistakes = p.train(train_X, train_y, epochs=100).mistakes
        common = int(sum(train_y) * 2 > len(train_y))
        row = [len(train_y), len(mistakes), mistakes[-1],
               "yes" if datasets.linearly_separable(X, y) else "no",
               len(test_y), "%.2f" % p.accuracy(test_X, test_y),
               "%.2f" % (test_y.count(common) / len(test_y))]
        return row, p, train_X + test_X, train_y + test_y

    def test_its_row(self):
        """Tour: it trains on three quarters of a file, normalized, tests on
        the rest, normalized like them, and judges whether a line exists by
        all samples, as they are."""
        for size in (1, 2, 3):
            X, y = self.samples(size)
            row, _, _, _ = self.trained(X, y)
            line = self.tour(X, y).splitlines()[2].split()
            self.assertEqual(line, ["mine.csv", f"({size})"]
                             + list(map(str, row)))

    def test_its_verdict_is_on_raw_numbers(self):
        """Tour: numbers that normalizing would round away are told apart."""
        X, y = [[1e-30, 1e-40], [2e-30, 1e-40], [3e-30, 1e-40]], [0, 1, 1]
        self.assertIn(" yes ", self.tour(X, y))
        self.assertIn(" no ", self.tour(X + X[:1], y + [1]))

    def test_its_picture(self):
        """Tour: two inputs are drawn, all samples on one picture; one or three
        inputs are not."""
        samples = self.samples(2)
        self.assertIn(plot(*self.trained(*samples)[1:]), self.tour(*samples))
        self.assertNotIn("input 1", self.tour(*self.samples(1)))
        self.assertNotIn("input 1", self.tour(*self.samples(3)))

    def test_its_labels(self):
        """Tour: it says which word became 0 and which 1, in plain ASCII."""
        text = self.tour([[1], [2], [3]], [1, 0, 1], words=("no", "j\u00e4"))
        self.assertIn(r"Label 0 is 'j\xe4', label 1 is 'no'.", text)
        text = self.tour([[1], [2], [3]], [0, 1, 2], "--one", "b",
                         words="abc")
        self.assertIn("Label 0 is 'a or c', label 1 is 'b'.", text)

    def test_its_columns(self):
        """Tour: --label and --leave-out name columns."""
        text = self.tour([["x", 1, 2], ["y", 3, 4]], [0, 1], "--label", "1",
                         "--leave-out", "2", "4")
        self.assertIn("mine.csv (1)", text)
        self.assertIn("Label 0 is 'x', label 1 is 'y'.", text)

    def test_a_column_that_counts(self):
        """Tour: an input that only counts the rows, from 0 or from 1, is named
        as probably no input, with --leave-out."""
        for first in (0, 1):
            X = [[5, first], [5, first + 1], [7, first + 2]]
            text = self.tour(X, [0, 1, 0])
            self.assertIn("Column '2' only counts the rows.", text)
            self.assertIn('--leave-out "2"', text)
            self.assertNotIn("Column '1'", text)

    def test_a_long_name_of_a_file(self):
        """Tour: a file's name is cut at its front, and never within a letter
        that is written as an escape."""
        for name, shown in (("x" * 30 + "end.csv", "xxxxxend.csv (1) "),
                            ("\u20ac" * 9 + ".csv", r"\u20ac.csv (1) ")):
            self.path = os.path.join(os.path.dirname(self.path), name)
            line = self.tour([[1], [2], [3]], [0, 1, 0]).splitlines()[2]
            self.assertTrue(line.startswith(shown), line)

    def test_all_data_sets(self):
        """Tour: without a file, it reports on every data set here, and shows
        what the scale of a table does."""
        text = said(datasets.main)
        for words in ("Adelie/Gentoo (1)         206", "Adelie/Chinstrap (4)",
                      "Gentoo/others (4)", "biopsies (9)",
                      "cards, once (400)          50      1", "input 2",
                      "they are    over 100\n", "table         over 100\n"):
            self.assertIn(words, text)
        verdicts = re.findall(r"(?m)\) .* (yes|no) ", text)
        self.assertEqual(" ".join(verdicts), "no yes yes yes no yes")
        epochs = int(re.search(r"normalize\(X\) +(\d+)\n", text).group(1))
        self.assertTrue(8 <= epochs <= 14, epochs)

    def test_errors_are_one_sentence(self):
        """Tour: a file that is missing or cannot be read ends it with status
        1 and a sentence, in plain ASCII of at most 79 columns."""
        for words, content in (("No such file", None),
                               (r"line 2: column 1: expected a number, not "
                                r"'\xe4': if", "1,0\n\u00e4,1\n")):
            if content is not None:
                with open(self.path, "w", encoding="utf-8") as file:
                    file.write(content)
            with self.assertRaises(SystemExit) as stop:
                said(datasets.main, self.path)
            text = stop.exception.code
            self.assertLess(max(map(len, text.splitlines())), 80)
            self.assertIn(words, " ".join(text.encode("ascii").decode()
                                          .split()))


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
    """Write one + for each test of the steps that passes, as they run."""
    print("loaded", end="", file=output, flush=True)
    for case in steps():
        for test in case:
            result = unittest.TestResult()
            test.run(result)
            if result.wasSuccessful():
                print("+", end="", file=output, flush=True)


def mark(folder, seconds=60):
    """Return in words how many tests of the steps a student's file passes."""
    if not os.path.exists(os.path.join(folder, "perceptron.py")):
        return "no perceptron.py in it"
    process = subprocess.Popen(
        [sys.executable, "-B", "-c", STUDENT, HERE, folder],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, universal_newlines=True)
    try:
        output, errors = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        output, errors = process.communicate()
        errors = "no end within a minute"
    if "loaded" not in output:
        reason = (errors.strip() or "it ended").splitlines()[-1]
        return f"does not load: {ascii(reason)[1:-1]:.50}"
    passed = f"{output.count('+')} of {steps().countTestCases()} tests pass"
    if process.returncode != 0:
        passed += ", then one did not end"
    return passed


def main():
    """Mark the folders that are named, or, without any, run the tests."""
    folders = sys.argv[1:]
    if not folders or folders[0].startswith("-"):
        unittest.main()
    for folder in folders:
        print(f"{ascii(folder)[1:-1]}: {mark(folder)}", flush=True)


if __name__ == "__main__" and "__file__" in globals():
    perceptron.run(main)
