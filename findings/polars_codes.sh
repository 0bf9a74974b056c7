#!/usr/bin/env bash
# Polars' numbers for the labels of a categorical column depend on which
# other columns are alive in the process.
#
# Guess: the codes of a column of 'no' and 'yes' are 0 and 1, as pandas' are:
# first seen or sorted, but of this column only.
# Seen: polars 2.1.0 (pandas 3.1.1): all columns share one list of words, so
# that beside a column of three colours the codes are 3 and 4; when that
# column is gone, they are 0 and 1 again. Python 3.11.7, 2026-11-29:
#   polars, alone: [0, 1, 0]
#   polars, another column about: [3, 4, 3]
#   polars, that column gone: [0, 1, 0]
#   pandas, another column about: [0, 1, 0]
# Concerns: who makes the labels 0 and 1 by to_physical: the second cell of a
# notebook trains on other labels, 3 and 4, which both count as true.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check numpy==2.4.6 \
    pandas==3.1.1 polars==2.1.0
seen=$(venv/bin/python - <<'END'
import pandas
import polars

colours = ["red", "green", "blue"]
classes = ["no", "yes", "no"]


def codes(words):
    column = polars.Series(words).cast(polars.Categorical)
    return column, column.to_physical().to_list()


print("polars, alone:", codes(classes)[1])
keep, _ = codes(colours)
print("polars, another column about:", codes(classes)[1])
del keep
print("polars, that column gone:", codes(classes)[1])
kept = pandas.Series(colours).astype("category")
print("pandas, another column about:",
      pandas.Series(classes).astype("category").cat.codes.tolist())
END
)
expected=$(cat <<'END'
polars, alone: [0, 1, 0]
polars, another column about: [3, 4, 3]
polars, that column gone: [0, 1, 0]
pandas, another column about: [0, 1, 0]
END
)
echo "$seen"
if [ "$seen" != "$expected" ]; then
    echo "Changed: polars numbers the labels in another way now." >&2
    exit 1
fi
