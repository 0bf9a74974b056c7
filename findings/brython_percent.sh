#!/usr/bin/env bash
# In Brython "{:.0%}" drops the percent sign: an accuracy of 0.95 is
# printed as "95" - and "{:.1%}" of the same number as "95.0%".
#
# Guess: a Python that calls itself 3.14 prints "95%" and "95.0%".
# Seen: without decimals the sign is lost, whatever the width; and "d" of
# a truth value is the word of JavaScript. 2026-11-29, brython 3.14.3 from
# npm on Node 20.20.2 (sys.version 3.14.0), word for word:
#   95 95.0% [    95]
#   true
# CPython prints "95% 95.0% [   95%]" and "1".
# Concerns: accuracy in percent is the one figure that every lesson on a
# classifier prints; a checker that compares the printed line with
# CPython's says "wrong", and "{:d}" shows an answer (total > 0) as "true".
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
npm install --silent --prefix "$tmp" brython@3.14.3 >/dev/null

cat > "$tmp/accuracy.py" <<'END'
right = 19
accuracy = right / 20
print("{:.0%} {:.1%} [{:6.0%}]".format(accuracy, accuracy, accuracy))
print("{:d}".format(accuracy > 0))
END
# Brython is made for a page: give it the few names of one that it asks for.
cat > "$tmp/run.cjs" <<'END'
const fs = require("fs");
globalThis.self = globalThis;
const origin = "http://localhost";
globalThis.location = {href: origin + "/", origin, pathname: "/"};
globalThis.addEventListener = () => {};
const {__BRYTHON__} = require("brython/brython.js");
globalThis.$B = __BRYTHON__;
globalThis.document = {dispatchEvent: () => {}};
__BRYTHON__.script_path = location.href;
const text = fs.readFileSync(process.argv[2], "utf8");
__BRYTHON__.runPythonSource(text, "main");
END
seen=$(node "$tmp/run.cjs" "$tmp/accuracy.py" | grep .)
expected='95 95.0% [    95]
true'
echo "$seen"
if [ "$seen" != "$expected" ]; then
    printf 'The behaviour changed: expected\n%s\n' "$expected"
    exit 1
fi
echo "As described."
