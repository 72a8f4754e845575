#!/usr/bin/env python3
"""Holds the source under engine/ against the house rules that a compiler does not know.

The table in engine/README.md says which layer may see which, and which third-party headers each
may include: it is read here, so it cannot drift from the source. Prints one line per breach, as a
compiler would, and returns 1 if there is any.

Usage: layers.py ROOT
"""

import re
import sys
from pathlib import Path

MOST_LINES = 300

STANDARD_HEADERS = set(
    """algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv
    chrono cinttypes climits clocale cmath codecvt compare complex concepts condition_variable
    coroutine csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib cstring ctime cuchar cwchar
    cwctype deque exception execution filesystem format forward_list fstream functional future
    initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale map
    memory memory_resource mutex new numbers numeric optional ostream queue random ranges ratio
    regex scoped_allocator semaphore set shared_mutex source_location span spanstream sstream
    stack stacktrace stdexcept stop_token streambuf string string_view strstream syncstream
    system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility
    valarray variant vector version""".split()
)
# The operating system's own headers: for the layer that owns clock, files and environment, and for
# the programs above it.
SYSTEM_HEADERS = re.compile(r"(sys/|unistd\.h$|fcntl\.h$|signal\.h$|termios\.h$|poll\.h$)")
SYSTEM_LAYERS = {"app", "author", "cli", "player"}

PURE = ("base", "core", "loader", "script")
NO_CLOCK = PURE + ("records",)

# What is banned, where, and what to say of it.
BANNED_HEADERS = [
    ({"chrono", "ctime"}, NO_CLOCK, "reads a clock; only app/ does"),
    ({"random"}, NO_CLOCK, "draws differently on other machines; use base/random.hpp"),
    ({"thread", "mutex", "future", "atomic"}, PURE, "there are no threads below app/"),
    ({"fstream", "filesystem", "cstdio"}, PURE, "opens files; ask through base/files.hpp"),
    ({"iostream"}, PURE, "prints; return a value and let cli/ print it"),
]
BANNED_WORDS = [
    (r"std::chrono\b", NO_CLOCK, "reads a clock; only app/ does"),
    (r"(?<![\w.>])(?:std::)?(?:time|clock)\s*\(\s*(?:\)|NULL|nullptr|0\s*\)|&)", NO_CLOCK,
     "reads a clock; only app/ does"),
    (r"\b(?:clock_gettime|gettimeofday|localtime|gmtime)\b", NO_CLOCK,
     "reads a clock; only app/ does"),
    (r"\b(?:std::s?rand|s?rand)\s*\(", NO_CLOCK, "is stray chance; use base/random.hpp"),
    (r"\brandom_device\b", NO_CLOCK, "is stray chance; use base/random.hpp"),
    (r"std::(?:mt19937|default_random_engine|uniform_\w+_distribution)\b", NO_CLOCK,
     "differs between libraries; use base/random.hpp"),
    (r"std::(?:thread|jthread|async|mutex)\b", PURE, "there are no threads below app/"),
    (r"std::(?:cout|cerr|clog)\b", PURE, "prints; return a value and let cli/ print it"),
    (r"\b(?:printf|fprintf|vprintf|puts|fputs|putchar)\s*\(", PURE,
     "prints; return a value and let cli/ print it"),
    (r"std::[io]?fstream\b|\bfopen\s*\(", PURE, "opens files; ask through base/files.hpp"),
    (r"\b(?:secure_)?getenv\s*\(", PURE, "reads the environment; only app/ does"),
]
ABSOLUTE_PATH = re.compile(r"(?<![\w.])/(?:work|home)/")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
CODE_SUFFIXES = {".cpp", ".hpp"}


def table_of(readme):
    """The layers by name: (level, those it may see, prefixes of third-party headers)."""
    layers = {}
    for line in readme.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|") or len(cells) < 4 or not re.fullmatch(r"L?\d+", cells[1]):
            continue
        words = [re.findall(r"[\w./+-]+", cell) for cell in cells]
        layers[words[0][0].rstrip("/")] = (int(cells[1].lstrip("L")), set(words[2]), words[3])
    return layers


def without_comments_and_strings(text):
    """The code alone, every line where it was."""
    pattern = re.compile(
        r'R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"'
        r"|(?<![\w'])'(?:\\.|[^'\\\n])+'",
        re.DOTALL,
    )
    return pattern.sub(lambda found: "\n" * found.group(0).count("\n"), text)


class House:
    def __init__(self, root):
        self.root = root
        self.engine = root / "engine"
        self.layers = table_of(self.engine / "README.md")
        self.breaches = []
        self.files = 0

    def breach(self, path, line, message):
        self.breaches.append(f"{path.relative_to(self.root)}:{line}: {message}")

    def check(self):
        self.check_table()
        for path in sorted(self.engine.rglob("*")):
            if path.suffix in CODE_SUFFIXES:
                self.check_file(path)

    def check_table(self):
        readme = self.engine / "README.md"
        folders = {
            path.relative_to(self.engine).parts[0]
            for path in self.engine.rglob("*/*")
            if path.suffix in CODE_SUFFIXES
        }
        for folder in sorted(folders - self.layers.keys()):
            self.breach(readme, 1, f"layer `{folder}` has no row in the table")
        for name, (level, sees, _) in self.layers.items():
            for other in sorted(sees):
                if other not in self.layers:
                    self.breach(readme, 1, f"`{name}` may see `{other}`, which has no row")
                elif self.layers[other][0] >= level:
                    self.breach(readme, 1, f"`{name}` may see `{other}`, which is not below it")

    def check_file(self, path):
        self.files += 1
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        layer = path.relative_to(self.engine).parts[0]
        if len(lines) > MOST_LINES:
            self.breach(path, MOST_LINES + 1, f"{len(lines)} lines; split it before {MOST_LINES}")
        if path.suffix == ".hpp":
            if not text.startswith(("//", "/*")):
                self.breach(path, 1, "a header opens with a comment: what it is for")
            if "#pragma once" not in text:
                self.breach(path, 1, "`#pragma once` is missing")
        for number, line in enumerate(lines, 1):
            if ABSOLUTE_PATH.search(line):
                self.breach(path, number, "a path of somebody's machine")
        if layer in self.layers:
            self.check_includes(path, layer, lines)
        self.check_words(path, layer, without_comments_and_strings(text).splitlines())

    def check_includes(self, path, layer, lines):
        _, sees, prefixes = self.layers[layer]
        for number, line in enumerate(lines, 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            form, header = found.groups()
            if form == '"':
                other = header.split("/")[0]
                if not (self.engine / header).is_file():
                    self.breach(path, number, f'"{header}": not a header of ours from engine/')
                elif other != layer and other not in sees:
                    self.breach(path, number, f"`{layer}` may not see `{other}` ({header})")
            elif any(header.startswith(prefix) for prefix in prefixes):
                continue
            elif SYSTEM_HEADERS.match(header):
                if layer not in SYSTEM_LAYERS:
                    self.breach(path, number, f"<{header}>: `{layer}` does not see the system")
            elif header not in STANDARD_HEADERS:
                self.breach(path, number, f"<{header}>: not among the headers of `{layer}`")
            for headers, where, why in BANNED_HEADERS:
                if header in headers and layer in where:
                    self.breach(path, number, f"<{header}> {why}")

    def check_words(self, path, layer, lines):
        for number, line in enumerate(lines, 1):
            for pattern, where, why in BANNED_WORDS:
                found = re.search(pattern, line)
                if found and layer in where:
                    self.breach(path, number, f"`{found.group(0).strip()}` {why}")
            if path.suffix == ".hpp" and re.search(r"\busing\s+namespace\b", line):
                self.breach(path, number, "no `using namespace` in a header")


def main():
    house = House(Path(sys.argv[1]).resolve())
    house.check()
    for breach in house.breaches:
        print(breach)
    if house.files == 0 or not house.layers:
        print("no source or no table was found: nothing was checked")
        return 1
    print(f"{house.files} files, {len(house.layers)} layers, {len(house.breaches)} breaches")
    return 1 if house.breaches else 0


if __name__ == "__main__":
    sys.exit(main())
