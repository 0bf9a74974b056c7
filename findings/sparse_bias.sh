#!/usr/bin/env bash
# Scikit-learn's Perceptron learns another line when the same table is given
# as a sparse matrix: its bias then moves only a hundredth as far.
#
# Guess: dense or sparse is only a way to store the same numbers; with the
# rows in order and no shuffling both runs end at the same weights.
# Seen: scikit-learn 1.9.1 (NumPy 2.4.6, SciPy 1.17.1): after 100 epochs on
# AND the dense run has all four rows right, the sparse run two; every step
# of its bias was multiplied by 0.01. Python 3.11.7, 2026-11-29:
#   dense: weights 3 2, bias -4.00, right 4 of 4
#   sparse: weights 2 1, bias -0.99, right 2 of 4
# Concerns: who trains on words counted or on one-hot columns (both come as
# sparse matrices) and compares with a run by hand, or with a dense one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check numpy==2.4.6 \
    scipy==1.17.1 scikit-learn==1.9.1
seen=$(venv/bin/python - <<'END'
from scipy.sparse import csr_matrix
from sklearn.linear_model import Perceptron

rows = [[0, 0], [0, 1], [1, 0], [1, 1]]
labels = [0, 0, 0, 1]
for name, table in [("dense", rows), ("sparse", csr_matrix(rows))]:
    model = Perceptron(shuffle=False, tol=None, max_iter=100)
    model.fit(table, labels)
    right = int(sum(model.predict(table) == labels))
    first, second = model.coef_[0]
    print("%s: weights %d %d, bias %.2f, right %d of 4"
          % (name, first, second, model.intercept_[0], right))
END
)
expected=$(cat <<'END'
dense: weights 3 2, bias -4.00, right 4 of 4
sparse: weights 2 1, bias -0.99, right 2 of 4
END
)
echo "$seen"
if [ "$seen" != "$expected" ]; then
    echo "Changed: dense and sparse tables now train alike." >&2
    exit 1
fi
