#!/usr/bin/env bash
# A doctest that passes fails after "black" (and after "ruff format"), though
# black checks that the program stays the same.
#
# Guess: formatters change no behaviour; black even compares the syntax
# trees before and after ("safe mode").
# Seen: both take blanks at the ends of lines in docstrings away, the check
# leaves docstrings out, and in a doctest such a blank is output that is
# expected. 2026-11-29, black 26.10.1, ruff 0.17.6, CPython 3.11.7; what
# "python -m doctest" says of the three files:
#   plain: passes
#   black: fails
#   ruff: fails
# Concerns: drawn grids and tables in doctests (a plot of where the
# perceptron says 1 ends its rows in blanks): the tidied file fails its own
# examples, or a student's right file fails after the course's formatter.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/venv"
"$tmp/venv/bin/pip" install --quiet --quiet black==26.10.1 ruff==0.17.6

# The @ stands for a blank, so that no editor takes it out of this script.
sed 's/@/ /g' > "$tmp/plain.py" <<'END'
def picture(answers):
    """
    Draw one row of the plane, a sign for each answer.

    >>> print(picture([1, 1, 0]))
    # # .@
    """
    return "".join("# " if answer else ". " for answer in answers)
END
cd "$tmp"
cp plain.py black.py
cp plain.py ruff.py
venv/bin/black --quiet --safe black.py
venv/bin/ruff format --quiet --no-cache ruff.py
seen=$(for name in plain black ruff; do
    if python3 -m doctest "$name.py" > log.txt; then
        echo "$name: passes"
    else
        echo "$name: fails"
    fi
done)
expected='plain: passes
black: fails
ruff: fails'
echo "$seen"
if [ "$seen" != "$expected" ]; then
    printf 'The behaviour changed: expected\n%s\n' "$expected"
    exit 1
fi
echo "As described."
