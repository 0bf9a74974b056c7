#!/usr/bin/env bash
# Z3's Sum turns a threshold of one half beside whole-number weights into 0,
# where + keeps it, and so says that no weights do OR.
#
# Guess: Sum([a, b, -0.5]) is a + b - 0.5, or else an error.
# Seen: z3-solver 5.4.1.0: Sum brings the whole list to the kind of the
# unknowns in it, whole numbers, and cuts -0.5 to 0, silently; the row 0 0
# then has the sum 0, never below it. Python 3.11.7, 2026-11-29:
#   with +:   ToReal(first + second) - 1/2 sat
#   with Sum: first + second + 0 unsat
# Concerns: who asks for small whole weights of a gate with a threshold
# between two whole numbers, and gets a wrong 'impossible'.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check z3-solver==5.4.1.0
seen=$(venv/bin/python - <<'END'
import z3

rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
labels = [0, 1, 1, 1]
first, second = z3.Ints("first second")
plus, summed = z3.Solver(), z3.Solver()
for (x, y), label in zip(rows, labels):
    total = first * x + second * y - 0.5
    plus.add(total > 0 if label else total < 0)
    total = z3.Sum([first * x, second * y, -0.5])
    summed.add(total > 0 if label else total < 0)
print("with +:  ", first + second - 0.5, plus.check())
print("with Sum:", z3.Sum([first, second, -0.5]), summed.check())
END
)
expected=$(cat <<'END'
with +:   ToReal(first + second) - 1/2 sat
with Sum: first + second + 0 unsat
END
)
echo "$seen"
if [ "$seen" != "$expected" ]; then
    echo "Changed: z3's Sum and + agree now." >&2
    exit 1
fi
