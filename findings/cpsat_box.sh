#!/usr/bin/env bash
# OR-tools' exact CP-SAT finds whole weights up to a million, and has no
# verdict on the same table when they may be larger: no exception, only the
# status MODEL_INVALID.
#
# Guess: a wider range holds all the weights of the narrower one, so the
# answer stays OPTIMAL; a range that is too wide raises.
# Seen: ortools 9.15.6755: where a sum might come near 2 ** 63 the status is
# neither OPTIMAL nor INFEASIBLE. Python 3.11.7, 2026-11-29:
#   whole weights to 1000000: OPTIMAL
#   whole weights to 2147483648: OPTIMAL
#   whole weights to 9007199254740992: MODEL_INVALID
# Concerns: who writes `separable = status in (OPTIMAL, FEASIBLE)` and gives
# the weights all the room of a float: each such table is 'not separable'.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check numpy==2.4.6 \
    pandas==3.1.1 ortools==9.15.6755
seen=$(venv/bin/python - <<'END'
from ortools.sat.python import cp_model

years = [1900, 1950, 2000, 2020]
labels = [0, 0, 1, 1]
for limit in (10 ** 6, 2 ** 31, 2 ** 53):
    model = cp_model.CpModel()
    weight = model.new_int_var(-limit, limit, "weight")
    bias = model.new_int_var(-limit, limit, "bias")
    for year, label in zip(years, labels):
        total = weight * year + bias
        model.add(total >= 1 if label else total <= -1)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    status = solver.solve(model)
    print("whole weights to %d: %s" % (limit, solver.status_name(status)))
END
)
expected=$(cat <<'END'
whole weights to 1000000: OPTIMAL
whole weights to 2147483648: OPTIMAL
whole weights to 9007199254740992: MODEL_INVALID
END
)
echo "$seen"
if [ "$seen" != "$expected" ]; then
    echo "Changed: CP-SAT answers otherwise now." >&2
    exit 1
fi
