#!/usr/bin/env bash
# MicroPython's sorted() mixes up entries with equal keys: sort by name and
# then by mark, and the names within a mark are no longer in order.
#
# Guess: sorting is stable, as the Python language promises.
# Seen: MicroPython's sort is a quicksort, not stable; no warning, and a
# test with few entries or without ties never shows it. 2026-11-29,
# @micropython/micropython-webassembly-pyscript 1.27.0 on Node 20.20.2:
#   0 Dan Hal Fay Bob
#   1 Cyd Gus Ann Eve
# A Python with a stable sort prints "Bob Dan Fay Hal" and
# "Ann Cyd Eve Gus".
# Concerns: who ranks marks or rows on a board, or in a page by PyScript
# with MicroPython, in two steps; and who sorts a table by its label before
# training: the order of rows within a class changes the run.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
npm install --silent --prefix "$tmp" \
    @micropython/micropython-webassembly-pyscript@1.27.0 >/dev/null

cat > "$tmp/rank.py" <<'END'
marks = [("Gus", 1), ("Bob", 0), ("Ann", 1), ("Dan", 0),
         ("Cyd", 1), ("Fay", 0), ("Eve", 1), ("Hal", 0)]
marks = sorted(marks, key=lambda entry: entry[0])
marks = sorted(marks, key=lambda entry: entry[1])
for mark in (0, 1):
    print(mark, " ".join([name for name, own in marks if own == mark]))
END
cat > "$tmp/run.mjs" <<'END'
import fs from "fs";
import {loadMicroPython} from
    "@micropython/micropython-webassembly-pyscript/micropython.mjs";
const python = await loadMicroPython({stdout: console.log, linebuffer: true});
python.runPython(fs.readFileSync(process.argv[2], "utf8"));
END
seen=$(node "$tmp/run.mjs" "$tmp/rank.py")
expected='0 Dan Hal Fay Bob
1 Cyd Gus Ann Eve'
echo "$seen"
if [ "$seen" != "$expected" ]; then
    printf 'The behaviour changed: expected\n%s\n' "$expected"
    exit 1
fi
echo "CPython:"
python3 "$tmp/rank.py"
echo "As described."
