#!/usr/bin/env bash
# mutmut 3 says nothing about a @property: it makes no mutant of it, and
# counts none as missed, so "all killed" does not speak of its code.
#
# Guess: every method is mutated, whatever stands above it.
# Seen: methods with @staticmethod and @classmethod are mutated, those with
# @property or any other decorator are left out silently, so that a test
# file that never calls them has no surviving mutant. 2026-11-29,
# mutmut 3.8.1 with pytest 9.2.0, CPython 3.11.7:
#   answer: 6 mutants, 6 killed
#   accuracy: 0 mutants, 0 killed
# Concerns: who measures a test file that marks students by its mutants: a
# perceptron's "accuracy" or "converged" as a property can be wrong in every
# line, and the score of the tests is still full.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/venv"
"$tmp/venv/bin/pip" install --quiet --quiet mutmut==3.8.1 pytest==9.2.0

cd "$tmp"
cat > neuron.py <<'END'
class Neuron:
    right = 0
    wrong = 0

    @staticmethod
    def answer(total):
        return 1 if total > 0 else 0

    @property
    def accuracy(self):
        return self.right / (self.right + self.wrong)
END
cat > test_neuron.py <<'END'
import unittest
from neuron import Neuron


class Test(unittest.TestCase):
    def test_answer(self):
        answers = [Neuron.answer(total) for total in (-1, 0, 1)]
        self.assertEqual(answers, [0, 0, 1])
END
cat > setup.cfg <<'END'
[mutmut]
source_paths=neuron.py
also_copy=test_neuron.py
END
PATH="$tmp/venv/bin:$PATH"
mutmut run --max-children 1 > log.txt 2>&1
mutmut results --all true > results.txt
seen=$(for name in answer accuracy; do
    all=$(grep -c "$name" results.txt || true)
    killed=$(grep "$name" results.txt | grep -c killed || true)
    echo "$name: $all mutants, $killed killed"
done)
echo "$seen"
expected='answer: 6 mutants, 6 killed
accuracy: 0 mutants, 0 killed'
if [ "$seen" != "$expected" ]; then
    printf 'The behaviour changed: expected\n%s\n' "$expected"
    exit 1
fi
echo "As described."
