#!/usr/bin/env bash
# In Skulpt two objects can be equal and unequal at once: a class with
# __eq__ alone has no matching "!=".
#
# Guess: in Python 3 "!=" is the opposite of __eq__ unless __ne__ is there.
# Seen: Skulpt, though told to be Python 3, keeps Python 2's rule: "!="
# compares identities; and the class can still be hashed, which Python 3
# forbids for it. 2026-11-29, skulpt 1.2.0 on Node 20.20.2, word for word:
#   == True
#   != True
#   in a list: True
#   in a set: False
# CPython 3 says True, False, True, and raises TypeError for the set.
# Concerns: a class for weights with __eq__ in a course page by Skulpt:
# "while state != earlier" never ends, "assertNotEqual" passes, and a test
# that remembers states in a set never meets one again.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
npm install --silent --prefix "$tmp" skulpt@1.2.0 >/dev/null

cat > "$tmp/state.py" <<'END'
class State:
    def __init__(self, weights):
        self.weights = weights

    def __eq__(self, other):
        return self.weights == other.weights


earlier = State([1, 1])
now = State([1, 1])
print("== %s" % (now == earlier))
print("!= %s" % (now != earlier))
print("in a list: %s" % (now in [earlier]))
try:
    print("in a set: %s" % (now in {earlier}))
except TypeError as error:
    print("TypeError: %s" % error)
END
cat > "$tmp/run.cjs" <<'END'
const fs = require("fs");
require("skulpt/dist/skulpt.min.js");
require("skulpt/dist/skulpt-stdlib.js");
Sk.configure({output: (text) => process.stdout.write(text),
              read: (name) => Sk.builtinFiles.files[name],
              __future__: Sk.python3});
const text = fs.readFileSync(process.argv[2], "utf8");
Sk.misceval.asyncToPromise(
    () => Sk.importMainWithBody("main", false, text, true));
END
seen=$(node "$tmp/run.cjs" "$tmp/state.py")
expected='== True
!= True
in a list: True
in a set: False'
echo "$seen"
if [ "$seen" != "$expected" ]; then
    printf 'The behaviour changed: expected\n%s\n' "$expected"
    exit 1
fi
echo "As described."
