#!/usr/bin/env bash
# papermill guesses the type of "-p student NAME": the student Nan becomes
# not-a-number, the number 0012345 loses its zeros; and the rate 1e-3 is a
# number by -p but a text by -y.
#
# Guess: the parameter of the notebook is '' (a text), so a text goes in;
# and "-p rate 1e-3" and "-y 'rate: 1e-3'" mean the same.
# Seen: -p asks int() and float() of Python first, whatever the notebook
# has; -y is YAML 1.1, where a number with an exponent needs a point.
# 2026-11-29, papermill 2.7.0 with PyYAML 6.0.4, CPython 3.11.7; the cell
# that papermill writes, word for word:
#   -p student 0012345: student = 12345
#   -p student Nan: student = float('nan')
#   -p student 12e5: student = 1200000.0
#   -p rate 1e-3: rate = 0.001
#   -y rate: 1e-3: rate = "1e-3"
# Concerns: a loop that runs one notebook for each student of a list, and
# looks for the hand-in by that name; and learning rates in a YAML file.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/venv"
"$tmp/venv/bin/pip" install --quiet --quiet papermill==2.7.0 pyyaml==6.0.4 \
   

cat > "$tmp/task.ipynb" <<'END'
{"cells": [{"cell_type": "code", "execution_count": null, "id": "one",
            "metadata": {"tags": ["parameters"]}, "outputs": [],
            "source": ["student = ''\n", "rate = 1.0"]}],
 "metadata": {"kernelspec": {"display_name": "Python 3",
                             "language": "python", "name": "python3"}},
 "nbformat": 4, "nbformat_minor": 5}
END
cat > "$tmp/show.py" <<'END'
import json
import sys

cells = json.load(open(sys.argv[1]))["cells"]
print("".join(cells[1]["source"]).split("\n")[1])
END
written() {
    "$tmp/venv/bin/papermill" --prepare-only --log-level ERROR "$@" \
        "$tmp/task.ipynb" "$tmp/out.ipynb" >/dev/null 2>&1
    echo "$*: $(python3 "$tmp/show.py" "$tmp/out.ipynb")"
}
seen=$(written -p student 0012345
    written -p student Nan
    written -p student 12e5
    written -p rate 1e-3
    written -y "rate: 1e-3")
expected="-p student 0012345: student = 12345
-p student Nan: student = float('nan')
-p student 12e5: student = 1200000.0
-p rate 1e-3: rate = 0.001
-y rate: 1e-3: rate = \"1e-3\""
echo "$seen"
if [ "$seen" != "$expected" ]; then
    printf 'The behaviour changed: expected\n%s\n' "$expected"
    exit 1
fi
echo "As described."
