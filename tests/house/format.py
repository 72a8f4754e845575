#!/usr/bin/env python3
"""Holds every source file of engine/ and tests/ against .clang-format. Returns 77, which CTest
counts as skipped, where there is no clang-format.

Usage: format.py ROOT
"""

import shutil
import subprocess
import sys
from pathlib import Path


def main():
    root = Path(sys.argv[1]).resolve()
    program = shutil.which("clang-format")
    if program is None:
        print("skipped: there is no clang-format here (Debian: apt install clang-format)")
        return 77
    files = sorted(
        str(path)
        for folder in ("engine", "tests")
        for path in (root / folder).rglob("*")
        if path.suffix in {".cpp", ".hpp"}
    )
    run = subprocess.run([program, "--dry-run", "-Werror", "--style=file", *files], check=False)
    if run.returncode != 0:
        print("cure: clang-format -i on the files named above")
    return run.returncode


if __name__ == "__main__":
    sys.exit(main())
