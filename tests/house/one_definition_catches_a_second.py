#!/usr/bin/env python3
"""Tests the test: a type of a name that another file has is reported; one that is a file's own, or lies deeper, is not.

Usage: one_definition_catches_a_second.py ROOT
"""

import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
from one_definition import twice_in  # noqa: E402  (beside this file; leaves no cache in the source)

FIRST = "namespace frontstage {\n\nstruct Thing {\n    int i;\n};\n\n}  // namespace frontstage\n"
SECOND = FIRST.replace("int", "float")

# What stands beside FIRST, and whether it is a second definition.
CASES = [
    (SECOND, True),
    (SECOND.replace("struct", "class"), True),
    ("namespace frontstage {\n\nenum class Thing : int { one };\n\n}  // namespace frontstage\n", True),
    ("namespace frontstage {\nnamespace {\n\nstruct Thing {};\n\n}  // namespace\n}  // namespace frontstage\n", False),
    (SECOND.replace("namespace frontstage", "namespace frontstage::other"), False),
    ("namespace frontstage {\n\nstruct Thing;\nstruct Thing::Part {};\n\n}  // namespace frontstage\n", False),
]


def main():
    wrong = 0
    for text, is_second in CASES:
        with tempfile.TemporaryDirectory() as root:
            engine = Path(root, "engine")
            engine.mkdir()
            (engine / "a.hpp").write_text(FIRST)
            (engine / "b.hpp").write_text(text)
            if bool(twice_in(root)) != is_second:
                wrong += 1
                print(f"{'not found' if is_second else 'found though it is none'}:\n{text}")
    print(f"{len(CASES)} cases, {wrong} of them wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
