#!/usr/bin/env bash
# Duckdb splits a semicolon table with decimal commas at the commas if it has
# no header, and still gives the right number of columns.
#
# Guess: the semicolon is found with or without a header: only it parts each
# line into values of one kind.
# Seen: duckdb 2.0.1: with a header the columns are right (though text);
# without it 5,1;3,5;setosa becomes 5 | 1;3 | 5;setosa: three columns, as
# before, the first one whole numbers. Python 3.11.7, 2026-11-29:
#   with a header: 3 columns
#     ('5,1', '3,5', 'setosa')
#     ['VARCHAR', 'VARCHAR', 'VARCHAR']
#   without: 3 columns
#     (5, '1;3', '5;setosa')
#     ['BIGINT', 'VARCHAR', 'VARCHAR']
# Concerns: who loads tables from a spreadsheet in most of Europe, and checks
# their shape only: the first column trains, cut to whole numbers.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check duckdb==2.0.1
seen=$(venv/bin/python - <<'END'
import duckdb

ROWS = "5,1;3,5;setosa\n4,9;3,0;setosa\n7,0;3,2;versicolor\n" * 50
for name, head in [("with a header", "length;width;class\n"),
                   ("without", "")]:
    with open("iris.csv", "w") as file:
        file.write(head + ROWS)
    table = duckdb.sql("SELECT * FROM 'iris.csv'")
    print("%s: %d columns" % (name, len(table.columns)))
    print(" ", table.limit(1).fetchall()[0])
    print(" ", [str(kind) for kind in table.types])
END
)
expected=$(cat <<'END'
with a header: 3 columns
  ('5,1', '3,5', 'setosa')
  ['VARCHAR', 'VARCHAR', 'VARCHAR']
without: 3 columns
  (5, '1;3', '5;setosa')
  ['BIGINT', 'VARCHAR', 'VARCHAR']
END
)
echo "$seen"
if [ "$seen" != "$expected" ]; then
    echo "Changed: duckdb splits the table in another way now." >&2
    exit 1
fi
