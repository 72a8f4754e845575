#!/usr/bin/env python3
"""Two types of one name in one namespace are one type to the linker, which says nothing and mixes their functions.
A compiler sees that only when it links optimised, so it is looked for here: the same name, defined at the same depth of the
same namespace, in two files of the engine. What stands in a namespace without a name is a file's own."""
import collections
import pathlib
import re
import sys

NAMESPACE = re.compile(r"^(?:inline )?namespace ([\w:]*) ?\{")
CLOSING = re.compile(r"^\}  // namespace")
TYPE = re.compile(r"^(?:struct|class|union|enum class|enum) (\w+)(?: final)?(?: :[^:;{][^;{]*)? ?(?:\{|$)")


def types_in(path):
    """The types that a file defines for all, with their namespaces and lines. The format test holds how it is laid out."""
    around = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if CLOSING.match(line):
            around.pop()
        elif opened := NAMESPACE.match(line):
            if not line.rstrip().endswith("}"):
                around.append(opened[1])
        elif (found := TYPE.match(line)) and "" not in around:
            yield "::".join([*around, found[1]]), f"{path}:{number}"


def twice_in(root):
    """Each name that more than one file of the engine defines, with the places."""
    places = collections.defaultdict(list)
    for path in sorted(pathlib.Path(root, "engine").rglob("*.[ch]pp")):
        for name, place in types_in(path):
            places[name].append(place)
    return {name: where for name, where in sorted(places.items()) if len(where) > 1}


def main(root):
    twice = twice_in(root)
    for name, where in twice.items():
        print(f"{name} is defined in {' and '.join(where)}: give one of them another name")
    print(f"{len(twice)} types are defined twice")
    return 1 if twice else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
