#!/usr/bin/env bash
# The same function with and without @njit of Numba: another random stream
# from the same seed, and another round().
#
# Guess: a decorator that only compiles gives the same figures, as Numba
# says that it supports Python's own random and round.
# Seen: in compiled code random.seed(1) is NumPy's seeding, so random.random
# gives numpy.random's numbers; round(x, 2) multiplies by 100 first.
# 2026-11-29, numba 0.68.1 with numpy 2.4.6, CPython 3.11.7, word for word:
#   Python: 0.13436 2.67
#   Numba: 0.41702 2.68
#   numpy.random: 0.41702
# Concerns: who speeds up a learner by @njit and keeps the seed: other
# starting weights, other epochs, other figures in the report; and marks
# rounded to two decimals.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/venv"
"$tmp/venv/bin/pip" install --quiet --quiet numba==0.68.1 numpy==2.4.6

cat > "$tmp/start.py" <<'END'
import random
import numba
import numpy


@numba.njit
def start(seed, mark):
    random.seed(seed)
    return random.random(), round(mark, 2)


print("Python: %.5f %s" % start.py_func(1, 2.675))
print("Numba: %.5f %s" % start(1, 2.675))
numpy.random.seed(1)
print("numpy.random: %.5f" % numpy.random.random())
END
seen=$("$tmp/venv/bin/python" "$tmp/start.py")
expected='Python: 0.13436 2.67
Numba: 0.41702 2.68
numpy.random: 0.41702'
echo "$seen"
if [ "$seen" != "$expected" ]; then
    printf 'The behaviour changed: expected\n%s\n' "$expected"
    exit 1
fi
echo "As described."
