#!/usr/bin/env bash
# Asked for a line between two classes measured in metres, SciPy's linear
# programming says infeasible of X-ray wavelengths that it parts in angstrom.
#
# Guess: whether a line exists does not hang on the unit; the solver scales
# its table, and would warn at least.
# Seen: SciPy 1.17.1 (its HiGHS; NumPy 2.4.6): numbers of the table at or
# below 1e-9 are taken for 0, without a word, so that both classes look the
# same. Python 3.11.7, 2026-11-29:
#   angstrom: status 0, Optimization terminated successfully
#   nanometres: status 0, Optimization terminated successfully
#   metres: status 2, The problem is infeasible
#   by hand, copper: True
#   by hand, molybdenum: True
# Concerns: who decides by linear programming whether classes are separable:
# wavelengths, currents, capacities, concentrations in SI units.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check numpy==2.4.6 \
    scipy==1.17.1
seen=$(venv/bin/python - <<'END'
from scipy.optimize import linprog

copper = [1.5406, 1.5444]        # K-alpha lines, in angstrom
molybdenum = [0.7093, 0.7136]
for unit, size in [("angstrom", 1), ("nanometres", 1e-1),
                   ("metres", 1e-10)]:
    # copper: weight * x + bias >= 1, molybdenum: <= -1
    left = [[-x * size, -1] for x in copper]
    left += [[x * size, 1] for x in molybdenum]
    answer = linprog([0, 0], A_ub=left, b_ub=[-1] * 4,
                     bounds=(None, None))
    print("%s: status %d, %s"
          % (unit, answer.status, answer.message.split(".")[0]))
# checked without any solver: this line in metres has both sides right
weight, bias = 3e10, -3.3
print("by hand, copper:", all(weight * x * 1e-10 + bias >= 1
                              for x in copper))
print("by hand, molybdenum:", all(weight * x * 1e-10 + bias <= -1
                                  for x in molybdenum))
END
)
expected=$(cat <<'END'
angstrom: status 0, Optimization terminated successfully
nanometres: status 0, Optimization terminated successfully
metres: status 2, The problem is infeasible
by hand, copper: True
by hand, molybdenum: True
END
)
echo "$seen"
if [ "$seen" != "$expected" ]; then
    echo "Changed: SciPy's verdict no longer changes with the unit." >&2
    exit 1
fi
