#!/usr/bin/env bash
# Pedal, the feedback tool for first courses, finds fault with a class
# that has an __init__, and with counting right answers by adding True.
#
# Guess: a right program in the style of any textbook gets "Great work!",
# as the same program without a class does.
# Seen: Pedal's flow analysis (TIFA) takes __init__ for a function that
# nobody calls, and True for no number. It shows one message a program: the
# student reads this one. 2026-11-29, pedal 3.0.4, CPython 3.11.7, an
# instructor script that asks for nothing, word for word:
#   plain, score 1: Great work!
#   class, score 0: The function __init__ was given a definition on line 2,
#     but was never used after that.
#   count, score 0: You used an addition operation with an integer and a
#     boolean on line 3. But you can't do that with that operator. ...
# Concerns: who gives a perceptron as a class to students of a course with
# Pedal or BlockPy: "__init__ is never used" sends beginners to delete what
# is right ("--skip_tifa" leaves the analysis out).
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/venv"
"$tmp/venv/bin/pip" install --quiet --quiet pedal==3.0.4
cd "$tmp"
echo 'from pedal import *' > instructor.py

cat > plain.py <<'END'
def answer(bias, total):
    return total + bias > 0


print(answer(-1, 2))
END
cat > class.py <<'END'
class Neuron:
    def __init__(self, bias):
        self.bias = bias

    def answer(self, total):
        return total + self.bias > 0


neuron = Neuron(-1)
print(neuron.answer(2))
END
cat > count.py <<'END'
right = 0
for total, target in [(1, True), (-1, True)]:
    right += (total > 0) == target
print(right)
END
seen=$(for name in plain class count; do
    venv/bin/pedal feedback instructor.py "$name.py" > log.txt 2>&1
    score=$(sed -n 's/^Score: //p' log.txt)
    sed -n "s/^Message: \(.*\)/$name, score $score: \1/p" log.txt \
        | sed 's/ Make sure.*//'
done)
expected="plain, score 1: Great work!
class, score 0: The function __init__ was given a definition on line 2, \
but was never used after that.
count, score 0: You used an addition operation with an integer and a \
boolean on line 3. But you can't do that with that operator."
echo "$seen"
if [ "$seen" != "$expected" ]; then
    printf 'The behaviour changed: expected\n%s\n' "$expected"
    exit 1
fi
echo "As described."
