"""The JSON Schemas: they are what the tables say, and an independent validator judges every file
that we ship, and every golden, as the loader does, as far as a schema can see."""
import json
import re
import unittest

import jsonschema
import yaml

from frontstage import Case, ROOT

SCHEMAS = ROOT / "assets/schema"
GOLDENS = ROOT / "tests/golden/diagnostics"
KINDS = ("scenario", "standards", "programme", "walk", "included")

# What a schema can see: the keys, what stands behind each, and which go together.
STRUCTURAL = {"unknown-key", "missing-key", "wrong-kind", "out-of-range", "unknown-word", "either-or",
              "empty-value", "bad-id"}
# Settled before YAML hands anything over: the file cannot be read, or its words are lost, joined or
# doubled on the way. The validator is handed something else than what was written, or nothing.
BEFORE_YAML = {"bad-indent", "bracket-never-closed", "duplicate-key", "empty-file", "file-too-large", "folded-lua",
               "line-too-long", "not-text", "quote-never-closed", "quotes-needed", "tab-indent", "text-cut-off",
               "too-deep", "too-many-findings", "unknown-escape", "yaml-anchor", "yaml-documents", "yaml-syntax",
               "yaml-tag"}
# True or false only beside the rest of the scenario and its other files, or by the order of keys,
# which JSON does not have. Nothing is wrong with the shape of these files.
BY_MEANING = {"bad-path", "duplicate-id", "include-cycle", "missing-file", "missing-why", "otherwise-last",
              "unknown-choice", "unknown-ending", "unknown-force", "unknown-moment", "unknown-promise",
              "unknown-speaker", "unknown-standard", "unknown-state"}


class Loader(yaml.SafeLoader):
    """YAML as our loader reads it. PyYAML follows YAML 1.1, in which `no` is false, `010` is eight,
    `12:30` is 750 and `<<` is no key; here only `true` and `false` are truth values, and a number is
    decimal digits without a zero before them. Everything else is the word that was written."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


for tag, pattern, first in (("bool", r"^(true|false)$", "tf"),
                            ("int", r"^[+-]?(0|[1-9][0-9]*)$", "+-0123456789"),
                            ("float", r"^[+-]?(0|[1-9][0-9]*)\.[0-9]+$", "+-0123456789"),
                            ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""])):
    Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))
Loader.add_constructor("tag:yaml.org,2002:map", Loader.construct_mapping)


def schema(kind):
    return json.loads((SCHEMAS / (kind + ".schema.json")).read_text(encoding="utf-8"))


def kind_of(path):
    for kind in ("standards", "programme", "walk"):
        if path.stem == kind or path.parent.name.rstrip("s") == kind.rstrip("s"):
            return kind
    return "scenario" if path.name == "scenario.yaml" else "included"


def refusals(path, kind=None):
    """What the validator has against a file; it is one that YAML can read."""
    value = yaml.load(path.read_text(encoding="utf-8"), Loader)
    validator = jsonschema.Draft7Validator(schema(kind or kind_of(path)))
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in validator.iter_errors(value)]


def loader_codes():
    return set(re.findall(r'Code\{"([a-z-]+)"', (ROOT / "engine/loader/codes.cpp").read_text(encoding="utf-8")))


def codes_told_of(folder):
    """By file: the codes in a golden's expected.txt."""
    told = {}
    found = re.findall(r"^(\S+\.yaml):\d+:\d+: .*\[([a-z-]+)\]$", (folder / "expected.txt").read_text(encoding="utf-8"),
                       re.MULTILINE)
    for name, code in found:
        told.setdefault(folder / name, set()).add(code)
    return told


class Schemas(Case):
    def test_what_is_committed_is_what_the_tables_say(self):
        self.call("schema", "--output", str(self.folder / "schema"))
        for kind in KINDS:
            name = kind + ".schema.json"
            self.assertEqual((self.folder / "schema" / name).read_text(encoding="utf-8"),
                             (SCHEMAS / name).read_text(encoding="utf-8"),
                             "to accept: frontstage schema --output assets/schema")
            self.assertEqual(self.call("schema", kind), (SCHEMAS / name).read_text(encoding="utf-8"))

    def test_a_kind_that_there_is_not_is_told(self):
        self.call("schema", "poem", exit_code=2)
        self.assertIn("`poem`", self.errors)

    def test_each_is_a_schema(self):
        for kind in KINDS:
            jsonschema.Draft7Validator.check_schema(schema(kind))

    def test_every_property_is_described_and_its_example_is_right(self):
        for kind in KINDS:
            whole = schema(kind)
            for part in [whole, *whole.get("definitions", {}).values()]:
                for name, each in part["properties"].items():
                    with self.subTest(kind=kind, property=name):
                        self.assertTrue(each["description"])
                        alone = {**each, "definitions": whole.get("definitions", {})}
                        self.assertTrue(each["examples"])
                        for example in each["examples"]:
                            jsonschema.Draft7Validator(alone).validate(example)

    def test_a_moment_is_not_one_of_several_things(self):
        moment = schema("scenario")["definitions"]["moment"]
        self.assertFalse({"oneOf", "anyOf"} & moment.keys())


class Judgement(unittest.TestCase):
    def test_every_code_of_the_loader_is_on_one_list(self):
        self.assertEqual(sorted([*STRUCTURAL, *BEFORE_YAML, *BY_MEANING]), sorted(loader_codes()))

    def test_every_shipped_file_is_accepted(self):
        files = sorted((ROOT / "scenarios").rglob("*.yaml"))
        self.assertGreater(len(files), 10)
        for path in files:
            with self.subTest(file=str(path.relative_to(ROOT))):
                self.assertEqual(refusals(path), [])
                named = re.search(r"^# yaml-language-server: \$schema=(\S+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
                self.assertEqual((path.parent / named[1]).resolve(), SCHEMAS / (kind_of(path) + ".schema.json"))

    def test_every_golden_is_judged_as_the_loader_judges_it(self):
        judged = {True: 0, False: 0}
        for folder in sorted(GOLDENS.iterdir()):
            told = codes_told_of(folder)
            for path in sorted(folder.rglob("*.yaml")):
                codes = told.get(path, set())
                if codes & BEFORE_YAML or folder.name in BEFORE_YAML:
                    continue
                with self.subTest(file=str(path.relative_to(GOLDENS)), codes=codes):
                    wrong = bool(codes & STRUCTURAL)
                    self.assertEqual(bool(refusals(path)), wrong, refusals(path))
                    judged[wrong] += 1
        self.assertGreater(judged[True], 10)
        self.assertGreater(judged[False], 30)

    def test_each_structural_finding_is_refused_at_its_own_place(self):
        """Not only the file: the key that the loader names is one that the validator names."""
        for code, places in {
            "unknown-word": ["moments/the-door/mood", "moments/the-door/truth", "moments/the-door/choices/ours/quality"],
            "out-of-range": ["pass", "minutes", "cast/reis/mood", "cast/reis/expects/empathy/1",
                             "moments/the-door/choices/ours/feels/empathy"],
            "wrong-kind": ["minutes", "pass", "state/dry", "state/tone", "state/steps", "cast/reis/expects/empathy",
                           "moments/the-door/choices/ours/say", "moments/the-door/choices/ours/takes",
                           "moments/the-door/choices/ours/again", "moments/the-door/choices/shop/mood",
                           "moments/the-door/choices/shop/feels/empathy"],
            "empty-value": ["title", "moments/the-door/touchpoint", "moments/the-door/choices/ours/say"],
        }.items():
            named = {refusal.split(":")[0] for refusal in refusals(GOLDENS / code / "scenario.yaml")}
            for place in places:
                with self.subTest(code=code):
                    self.assertIn(place, named)


if __name__ == "__main__":
    unittest.main()
