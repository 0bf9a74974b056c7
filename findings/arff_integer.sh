#!/usr/bin/env bash
# Liac-arff cuts the fraction off each value of a column declared 'integer';
# SciPy's reader of the same format keeps it.
#
# Guess: the two readers give the same numbers for the same valid file, or
# one says that 1.2 is no whole number.
# Seen: liac-arff 2.5.0 and SciPy 1.17.1 (NumPy 2.4.6): in ARFF 'integer' and
# 'real' are both names of 'numeric'; liac-arff calls int(float(value)), so
# short and long petals become the same input, and -0.7 becomes 0. Python
# 3.11.7, 2026-11-29:
#   liac-arff: [1, 1, 0]
#   SciPy:     [1.2, 1.8, -0.7]
# Concerns: who loads Weka's data sets: classes that a line parts come out as
# one input with both labels.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check numpy==2.4.6 \
    scipy==1.17.1 liac-arff==2.5.0
seen=$(venv/bin/python - <<'END'
import io
import arff
from scipy.io.arff import loadarff

TEXT = """@relation petals
@attribute length integer
@attribute class {short,long}
@data
1.2,short
1.8,long
-0.7,short
"""
print("liac-arff:", [row[0] for row in arff.loads(TEXT)["data"]])
data, _ = loadarff(io.StringIO(TEXT))
print("SciPy:    ", data["length"].tolist())
END
)
expected=$(cat <<'END'
liac-arff: [1, 1, 0]
SciPy:     [1.2, 1.8, -0.7]
END
)
echo "$seen"
if [ "$seen" != "$expected" ]; then
    echo "Changed: the two readers give other numbers now." >&2
    exit 1
fi
