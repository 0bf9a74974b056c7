#!/usr/bin/env bash
# PuLP with its own solver CBC says Optimal, with weight 0 and bias 0, of
# times in seconds since 1970: no row of the table is kept, and it says so of
# classes that no line parts, too.
#
# Guess: Optimal means that the constraints are kept (to about 1e-6); a table
# that cannot be parted is Infeasible in any unit.
# Seen: PuLP 3.3.2 (CBC 2.10.3 from its package): counted in days the answers
# are right, in seconds the status is Optimal both times and each of the six
# constraints is missed by 1. Python 3.11.7, 2026-11-29:
#   [0, 0, 0, 1, 1, 1]
#     days:    Optimal, weight 2, bias -5, kept 6 of 6
#     seconds: Optimal, weight 0, bias 0, kept 0 of 6
#   [0, 1, 0, 1, 0, 1]
#     days:    Infeasible, weight 2, bias -1, kept 4 of 6
#     seconds: Optimal, weight 0, bias 0, kept 0 of 6
# Concerns: who reads `LpStatus` to decide whether two classes can be parted,
# with times or other large numbers in the table: check each row.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pulp==3.3.2
seen=$(venv/bin/python - <<'END'
import pulp

START = 1795953600               # 29 November 2026, in seconds since 1970


def ask(times, labels):
    problem = pulp.LpProblem("line", pulp.LpMinimize)
    weight, bias = pulp.LpVariable("weight"), pulp.LpVariable("bias")
    problem += 0 * weight
    for time, label in zip(times, labels):
        if label:
            problem += weight * time + bias >= 1
        else:
            problem += weight * time + bias <= -1
    problem.solve(pulp.PULP_CBC_CMD(msg=False))
    kept = sum(c.valid() for c in problem.constraints())
    return "%s, weight %g, bias %g, kept %d of %d" % (
        pulp.LpStatus[problem.status], weight.value(), bias.value(),
        kept, len(times))


days = [0, 1, 2, 3, 4, 5]
seconds = [START + 86400 * day for day in days]
for labels in ([0, 0, 0, 1, 1, 1], [0, 1, 0, 1, 0, 1]):
    print(labels)
    print("  days:    " + ask(days, labels))
    print("  seconds: " + ask(seconds, labels))
END
)
expected=$(cat <<'END'
[0, 0, 0, 1, 1, 1]
  days:    Optimal, weight 2, bias -5, kept 6 of 6
  seconds: Optimal, weight 0, bias 0, kept 0 of 6
[0, 1, 0, 1, 0, 1]
  days:    Infeasible, weight 2, bias -1, kept 4 of 6
  seconds: Optimal, weight 0, bias 0, kept 0 of 6
END
)
echo "$seen"
if [ "$seen" != "$expected" ]; then
    echo "Changed: PuLP's verdict on the seconds is another one now." >&2
    exit 1
fi
