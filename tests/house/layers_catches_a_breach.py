#!/usr/bin/env python3
"""Tests the test: each house rule is broken once in a copy of engine/, and must be reported.

Usage: layers_catches_a_breach.py ROOT
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
from layers import House  # noqa: E402  (beside this file; leaves no cache in the source)

HEADER = "// For a test.\n#pragma once\n"

# Where a line is put, the line, and what the report must say.
BREACHES = [
    ("core/b.cpp", '#include "app/rehearsal.hpp"', "`core` may not see `app`"),
    ("base/b.cpp", '#include "core/state.hpp"', "`base` may not see `core`"),
    ("loader/b.cpp", '#include "script/lua_scripts.hpp"', "`loader` may not see `script`"),
    ("core/b.cpp", '#include "state.hpp"', "not a header of ours"),
    ("core/b.cpp", "#include <yaml.h>", "not among the headers of `core`"),
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


def report_with(copy, place, text):
    path = copy / "engine" / place
    path.parent.mkdir(exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8")
    house = House(copy)
    house.check()
    path.unlink()
    if not any(path.parent.iterdir()):
        path.parent.rmdir()
    return house.breaches


def exit_code_with_a_breach(copy):
    breach = copy / "engine" / "core" / "b.cpp"
    breach.write_text("#include <chrono>\n", encoding="utf-8")
    script = str(Path(__file__).with_name("layers.py"))
    run = subprocess.run([sys.executable, script, str(copy)], capture_output=True, check=False)
    breach.unlink()
    return run.returncode


def judged_wrongly(copy):
    for place, text, expected in BREACHES:
        report = report_with(copy, place, text)
        if not any(expected in line and "engine/" in line for line in report):
            yield f"not caught in {place}: {text.strip()!r} should say {expected!r}; {report}"
    for place, text in INNOCENT:
        report = [line for line in report_with(copy, place, text) if f"{place}:" in line]
        if report:
            yield f"wrongly caught in {place}: {text!r}; {report}"
    if exit_code_with_a_breach(copy) == 0:
        yield "a breach does not fail the program"


def main():
    root = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(root / "engine", copy / "engine")
        failures = list(judged_wrongly(copy))
    for failure in failures:
        print(failure)
    print(f"{len(BREACHES)} breaches, {len(INNOCENT)} innocents, {len(failures)} judged wrongly")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
