"""The trainer's guide is true: what it shows is run, and it leaves nothing out."""
import json
import re
import unittest

import guide_parts as parts
from frontstage import ROOT, Case

LUA_NAMES = ROOT / "engine/script/author_names.hpp"
SCHEMAS = ROOT / "assets/schema"
HARMLESS = "mood_by(1, \"So.\")\n"


class Guide(Case):
    def written(self, files):
        """Writes a folder of scenarios of its own; its name."""
        self.folders = getattr(self, "folders", 0) + 1
        for name, text in files.items():
            self.write(f"shown-{self.folders}/{name}", text)
        return str(self.folder / f"shown-{self.folders}")

    def mistakes(self, folder):
        found = json.loads(self.call("--scenarios", folder, "check", folder, "--json", exit_code=None))
        return [f"{d['file']}:{d['line']}: {d['message']} [{d['code']}]" for d in found["diagnostics"]
                if d["severity"] == "error" or d["code"] == "missing-asset"]

    def faults(self, effect=HARMLESS, when="mood > 0", rules=""):
        """What goes wrong when an effect runs and then a condition is asked."""
        body = "says: Good evening.\nchoices:\n  go:\n    say: Take ours.\n    effect: |\n" + parts.indent(effect, 6)
        body += f"    next: {{the-room: {json.dumps(when)}, found-out: otherwise}}\n"
        folder = self.written({"hotel/small/scenario.yaml": parts.scenario("opening: shown-here", {"shown-here": body}),
                               "hotel/small/rules.lua": rules, "standards/small.yaml": "standards:\n" + parts.STANDARDS})
        wrong = self.mistakes(folder)
        if not wrong:
            shown = self.call_json("--scenarios", folder, "run", "hotel/small", "--path", "shown-here:go")
            wrong = [fault["message"] for fault in shown["faults"]]
        return wrong


class Examples(Guide):
    def test_whole_files_check_without_a_finding_and_their_walks_pass(self):
        files = {}
        for page in parts.PAGES:
            for marker, text in parts.boxes(page, "yaml"):
                if marker.startswith("example: "):
                    files[marker.removeprefix("example: ")] = text
        self.assertGreaterEqual(len(files), 5)
        folder = self.written(files)
        found = self.call_json("--scenarios", folder, "check", folder)
        self.assertEqual(found["diagnostics"], [])
        self.assertIn("walks passed", self.call("--scenarios", folder, "test"))

    def test_every_yaml_box_says_what_it_is_and_holds(self):
        for page in parts.PAGES:
            count = page.read_text(encoding="utf-8").count("```yaml\n")
            marked = parts.boxes(page, "yaml")
            self.assertEqual(len(marked), count, f"{page}: a box without a comment in its first line")
            for marker, text in marked:
                with self.subTest(page=page.name, box=marker, begins=text[:40]):
                    what, _, kind = marker.partition(": ")
                    self.assertIn(what, ("example", "part"))
                    if what == "part":
                        self.assertEqual(self.mistakes(self.written(self.part(kind, text))), [])

    def part(self, kind, text):
        if kind == "choice" and re.match(r"[\w-]+:\n", text):  # with its name
            return {**parts.files_around("scenario", ""), **parts.with_choices(text)}
        return parts.files_around(kind, text)


class Keys(Guide):
    def test_every_example_of_a_key_holds(self):
        for kind, example in self.examples():
            with self.subTest(kind=kind, example=example):
                self.assertEqual(self.mistakes(self.written(parts.files_around(kind, example))), [])

    def test_every_key_of_every_kind_has_an_example_and_no_other(self):
        shown = {}
        for kind, example in self.examples():
            shown.setdefault(kind, set()).update(parts.keys_of(example))
        kinds = self.kinds()
        self.assertEqual(set(shown), set(kinds))
        for kind, keys in kinds.items():
            with self.subTest(kind=kind):
                self.assertEqual(shown[kind], keys)

    def examples(self):
        for page in parts.PAGES:
            for kinds, rows in parts.tables(page, "keys"):
                for row in rows:
                    for kind, cell in zip(kinds, row):
                        for example in parts.codes(cell):
                            yield kind, example

    def kinds(self):
        """The keys of every kind, as the loader's own tables have them."""
        kinds = {}
        for file in sorted(SCHEMAS.glob("*.schema.json")):
            schema = json.loads(file.read_text(encoding="utf-8"))
            name = file.name.removesuffix(".schema.json")
            for kind, keys in ((name if name != "standards" else "standards-file", schema),
                               *schema.get("definitions", {}).items()):
                kinds.setdefault(kind, set()).update(keys.get("properties", {}))
        return kinds


class Lua(Guide):
    def test_every_example_runs(self):
        for example in self.column("condition"):
            with self.subTest(example=example):
                self.assertEqual(self.faults(when=example), [])
        for example in self.column("effect"):
            with self.subTest(example=example):
                self.assertEqual(self.faults(effect=example + "\n"), [])

    def test_what_the_language_gives_is_as_told(self):
        for row in self.rows("language"):
            call, gives = parts.codes(row[0])[0], parts.codes(row[1])[0]
            with self.subTest(call=call):
                check = f"assert(tostring({call}) == {json.dumps(gives)}, tostring({call}))\n"
                self.assertEqual(self.faults(effect=check), [])

    def test_every_box_runs(self):
        for page in parts.PAGES:
            marked = parts.boxes(page, "lua")
            self.assertEqual(len(marked), page.read_text(encoding="utf-8").count("```lua\n"))
            rules = "".join(text for marker, text in marked if marker == "rules.lua")
            for marker, text in marked:
                self.assertIn(marker, ("rules.lua", "effect"))
                with self.subTest(page=page.name, begins=text[:40]):
                    self.assertEqual(self.faults(text if marker == "effect" else HARMLESS, rules=rules), [])

    def test_every_name_of_the_sandbox_is_shown(self):
        header = LUA_NAMES.read_text(encoding="utf-8")
        lists = {name: re.findall(r'"(\w+)"', words) for name, words in
                 re.findall(r"> (\w+)_names\{(.*?)\};", header, re.DOTALL)}
        self.assertEqual(set(lists), {"base", "world", "verb", "math", "string"})
        wanted = {f"{table}.{name}" for table in ("math", "string") for name in lists.pop(table)}
        wanted |= {name for names in lists.values() for name in names}
        shown = " ".join(example for kind in ("condition", "effect", "language") for example in self.column(kind))
        there = {name for name in wanted if re.search(rf"(?<![\w.\"]){re.escape(name)}\b", shown)}
        self.assertEqual(wanted - there, set())

    def rows(self, kind):
        return [row for page in parts.PAGES for kinds, rows in parts.tables(page, "lua") if kinds == [kind] for row in rows]

    def column(self, kind):
        return [parts.codes(row[0])[0] for row in self.rows(kind)]


if __name__ == "__main__":
    unittest.main()
