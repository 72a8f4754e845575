#!/usr/bin/env python3
"""Tests the test: each house rule is broken once in a copy of engine/, and must be reported.

Usage: layers_catches_a_breach.py ROOT
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HEADER = "// For a test.\n#pragma once\n"

# Where a line is put, the line, and what the report must say.
BREACHES = [
    ("core/b.cpp", '#include "app/rehearsal.hpp"', "`core` may not see `app`"),
    ("base/b.cpp", '#include "core/state.hpp"', "`base` may not see `core`"),
    ("loader/b.cpp", '#include "script/lua_scripts.hpp"', "`loader` may not see `script`"),
    ("core/b.cpp", '#include "state.hpp"', "not a header of ours"),
    ("core/b.cpp", "#include <yaml-cpp/yaml.h>", "not among the headers of `core`"),
    ("app/b.cpp", "#include <SDL.h>", "not among the headers of `app`"),
    ("core/b.cpp", "#include <unistd.h>", "does not see the system"),
    ("core/b.cpp", "#include <chrono>", "reads a clock"),
    ("records/b.cpp", "#include <chrono>", "reads a clock"),
    ("records/b.cpp", "auto now = std::time(nullptr);", "reads a clock"),
    ("loader/b.cpp", "int i = clock_gettime(0, &t);", "reads a clock"),
    ("core/b.cpp", "#include <random>", "draws differently"),
    ("core/b.cpp", "int i = std::rand();", "stray chance"),
    ("script/b.cpp", "std::random_device device;", "stray chance"),
    ("core/b.cpp", "#include <thread>", "no threads"),
    ("loader/b.cpp", "#include <fstream>", "opens files"),
    ("base/b.cpp", "#include <iostream>", "prints"),
    ("core/b.cpp", 'void f() { printf("x"); }', "prints"),
    ("script/b.cpp", 'auto* home = std::getenv("HOME");', "reads the environment"),
    ("core/b.hpp", HEADER + "using namespace std;", "no `using namespace`"),
    ("core/b.hpp", "#pragma once", "a header opens with a comment"),
    ("core/b.hpp", "// For a test.", "`#pragma once` is missing"),
    ("core/b.cpp", "// see /ho" + "me/me/notes", "somebody's machine"),
    ("core/b.cpp", "\n" * 300, "split it before 300"),
    ("cellar/b.cpp", "int i;", "layer `cellar` has no row"),
]
# What looks like a breach and is none.
INNOCENT = [
    ("core/b.cpp", "// rand() and <chrono> are banned here, said in a comment"),
    ("core/b.cpp", 'const char* text = "std::cout << time(nullptr)";'),
    ("core/b.cpp", "int operand(int); int x = operand(1); int y = world.time(0);"),
    ("app/b.cpp", "#include <chrono>"),
]


def report_with(root, place, text):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(root / "engine", copy / "engine")
        path = copy / "engine" / place
        path.parent.mkdir(exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
        script = Path(__file__).with_name("layers.py")
        run = subprocess.run(
            [sys.executable, str(script), str(copy)], capture_output=True, text=True, check=False
        )
        return run.returncode, run.stdout + run.stderr


def main():
    root = Path(sys.argv[1]).resolve()
    failures = 0
    for place, text, expected in BREACHES:
        code, report = report_with(root, place, text)
        if code == 0 or not any(expected in line for line in report.splitlines()):
            failures += 1
            print(f"not caught in {place}: {text.strip()!r} should say {expected!r}\n{report}")
    for place, text in INNOCENT:
        report = report_with(root, place, text)[1]
        if f"{place}:" in report:
            failures += 1
            print(f"wrongly caught in {place}: {text!r}\n{report}")
    print(f"{len(BREACHES)} breaches and {len(INNOCENT)} innocents, {failures} judged wrongly")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
