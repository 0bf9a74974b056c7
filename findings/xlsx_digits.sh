#!/usr/bin/env bash
# A table of floats saved as a workbook comes back changed: the two usual
# writers keep 16 digits, and a float needs 17.
#
# Guess: an .xlsx file holds doubles, so what is written is what is read.
# Seen: openpyxl 3.1.5 and XlsxWriter 3.3.1: 221 of 1,000 random numbers come
# back as their neighbours, and 0.1 + 0.2 comes back as 0.3, so that two
# inputs with different labels are one. Python 3.11.7, 2026-11-29:
#   two inputs before: True
#   by_openpyxl: two inputs after: False; changed of 1000: 221
#   by_xlsxwriter: two inputs after: False; changed of 1000: 221
# Concerns: who keeps computed columns in a workbook (pandas and polars write
# by these two) and repeats a run or an exact decision from it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5 \
    XlsxWriter==3.3.1
seen=$(venv/bin/python - <<'END'
import random
import openpyxl
import xlsxwriter


def by_openpyxl(name, values):
    book = openpyxl.Workbook()
    for value in values:
        book.active.append([value])
    book.save(name)


def by_xlsxwriter(name, values):
    with xlsxwriter.Workbook(name) as book:
        book.add_worksheet().write_column(0, 0, values)


random.seed(1)
values = [0.1 + 0.2, 0.3] + [random.random() for _ in range(1000)]
print("two inputs before:", values[0] != values[1])
for save in (by_openpyxl, by_xlsxwriter):
    save("table.xlsx", values)
    sheet = openpyxl.load_workbook("table.xlsx").active
    back = [row[0] for row in sheet.iter_rows(values_only=True)]
    changed = sum(a != b for a, b in zip(values[2:], back[2:]))
    print("%s: two inputs after: %s; changed of 1000: %d"
          % (save.__name__, back[0] != back[1], changed))
END
)
expected=$(cat <<'END'
two inputs before: True
by_openpyxl: two inputs after: False; changed of 1000: 221
by_xlsxwriter: two inputs after: False; changed of 1000: 221
END
)
echo "$seen"
if [ "$seen" != "$expected" ]; then
    echo "Changed: the writers keep another number of digits now." >&2
    exit 1
fi
