"""The trainer's guide is true: what it shows is run, and it leaves nothing out."""
import json
import pathlib
import re
import shlex
import subprocess
import unittest

import guide_parts as parts
from frontstage import PROGRAM, ROOT, Case

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
                if d["severity"] == "error" or d["code"] in ("missing-asset", "script-fails")]

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


def whole_files():
    """The boxes that are whole files, by name."""
    return {marker.removeprefix("example: "): text for page in parts.PAGES
            for marker, text in parts.boxes(page, "yaml") if marker.startswith("example: ")}


class Examples(Guide):
    def test_whole_files_check_without_a_finding_and_their_walks_pass(self):
        self.assertGreaterEqual(len(whole_files()), 5)
        folder = self.written(whole_files())
        found = self.call_json("--scenarios", folder, "check", folder)
        self.assertEqual(found["diagnostics"], [])
        self.assertIn("walks passed", self.call("--scenarios", folder, "test"))

    def test_every_yaml_box_says_what_it_is_and_holds(self):
        for page in [*parts.PAGES, parts.LIBRARY]:
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
                self.assertEqual(shown[kind], set(keys))

    def test_what_holds_unless_said_is_told_where_the_key_is(self):
        told = {(kind, key): row[-1] for kind, row, example in self.rows() for key in parts.keys_of(example)}
        found = 0
        for kind, keys in self.kinds().items():
            for key, description in keys.items():
                if usual := re.search(r"\S+ unless said", description):
                    found += 1
                    with self.subTest(kind=kind, key=key):
                        self.assertIn(usual[0], told[kind, key])
        self.assertGreater(found, 20)

    def examples(self):
        return [(kind, example) for kind, _, example in self.rows()]

    def rows(self):
        for page in parts.PAGES:
            for kinds, rows in parts.tables(page, "keys"):
                for row in rows:
                    for kind, cell in zip(kinds, row):
                        for example in parts.codes(cell):
                            yield kind, row, example

    def kinds(self):
        """The keys of every kind and what is said of them, as the loader's own tables have them."""
        kinds = {}
        for file in sorted(SCHEMAS.glob("*.schema.json")):
            schema = json.loads(file.read_text(encoding="utf-8"))
            name = file.name.removesuffix(".schema.json")
            for kind, keys in ((name if name != "standards" else "standards-file", schema),
                               *schema.get("definitions", {}).items()):
                said = {key: value["description"] for key, value in keys.get("properties", {}).items()}
                kinds.setdefault(kind, {}).update(said)
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
        for page in [*parts.PAGES, parts.LIBRARY]:
            marked = parts.boxes(page, "lua")
            if page != parts.LIBRARY:
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


class Finding(Guide):
    def test_a_finding_that_is_shown_is_what_check_prints(self):
        """Of an example whose line is written as the finding shows it."""
        shown = [box for page in parts.PAGES for box in
                 re.findall(r"^```text\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)]
        self.assertEqual(len(shown), 1)
        for box in shown:
            file, line = re.match(r"scenarios/(.+):(\d+):\d+: error", box).groups()
            files = whole_files()
            lines = files[file].splitlines()
            lines[int(line) - 1] = re.search(rf"^ *{line} \| (.*)$", box, re.MULTILINE)[1]
            files[file] = "\n".join(lines) + "\n"
            folder = self.written({f"scenarios/{name}": text for name, text in files.items()})
            done = subprocess.run([PROGRAM, "--scenarios", "scenarios", "check", "hotel/early-room"],
                                  cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=120)
            self.assertEqual(done.returncode, 1)
            self.assertIn(box, done.stdout)


class Translation(Guide):
    def test_a_box_of_a_translation_is_what_extract_writes(self):
        folder = self.written(whole_files())
        self.call("--scenarios", folder, "translate", "extract", "hotel/early-room", "--lang", "de", exit_code=None)
        written = pathlib.Path(folder, "hotel/early-room/lang/de.po").read_text(encoding="utf-8")
        shown = [box for page in parts.PAGES for box in
                 re.findall(r"^```po\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)]
        self.assertEqual(len(shown), 1)
        self.assertIn(re.sub(r'msgstr ".+"', 'msgstr ""', shown[0]), written)


class Commands(Guide):
    """Commands in `sh` boxes are run, page by page and in order, beside the files that the guide shows."""

    def test_every_command_in_a_box_is_understood_and_runs(self):
        for page in parts.PAGES:
            for line in parts.typed_lines(page):
                with self.subTest(page=page.name, line=line):
                    self.beside_the_examples(page.stem)
                    self.run_line(page.stem, line)

    def beside_the_examples(self, name):
        if (self.folder / name).exists():
            return
        for file, text in whole_files().items():
            self.write(f"{name}/scenarios/{file}", text)
        older = whole_files()["hotel/early-room/scenario.yaml"].replace("quite good", "good")
        self.write(f"{name}/old/early-room/scenario.yaml", older)

    def run_line(self, name, line):
        words = shlex.split(line)[1:]
        if words[0] == "play" and "--text" not in words:
            words.append("--text")
        if words[0] == "preview" and "--screenshot" not in words:
            words += ["--screenshot", "first.png"]
        # Without a folder that is named, `new` would write beside the guide itself.
        here = [PROGRAM, "--scenarios", "scenarios", "--data", "data", *words]
        done = subprocess.run(here, cwd=self.folder / name,
                              input="\n" * 20 if words[0] == "new" else "1\n" * 20, capture_output=True, text=True,
                              encoding="utf-8", timeout=120)
        # 1 is a finding, as of a translation that is not written yet; above that something went wrong.
        self.assertIn(done.returncode, (0, 1), done.stderr)

    def test_every_command_and_flag_that_is_named_exists(self):
        flags = {command: self.flags(command) for command in self.commands()}
        common = set(re.findall(r"--[a-z][a-z-]*", self.call("--help")))
        for page in parts.PAGES:
            text = page.read_text(encoding="utf-8")
            for line in [*parts.typed_lines(page), *re.findall(r"`(frontstage [a-z][^`]*)`", text)]:
                command = line.split()[1]
                with self.subTest(page=page.name, line=line):
                    self.assertIn(command, flags)
                    self.assertLessEqual(set(re.findall(r"--[a-z][a-z-]*", line)), flags[command] | common)

    def test_every_command_and_flag_there_is_has_its_place(self):
        sections = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", parts.COMMANDS.read_text(encoding="utf-8"),
                                   re.MULTILINE | re.DOTALL))
        self.assertEqual(sorted(sections), sorted(self.commands()))
        for command, text in sections.items():
            with self.subTest(command=command):
                self.assertEqual(set(re.findall(r"--[a-z][a-z-]*", text)) - {"--help"}, self.flags(command))

    def commands(self):
        listed = self.call("--help").split("Subcommands:")[1].split("Examples:")[0]
        return re.findall(r"^  ([a-z]+) ", listed, re.MULTILINE)

    def flags(self, command):
        text = self.call(command, "--help")
        return set(re.findall(r"^ +(?:-\w,)?(--[a-z][a-z-]*)", text.split("Examples:")[0], re.MULTILINE)) - {"--help"}


class Truth(Guide):
    def test_every_link_leads_somewhere(self):
        for page in parts.DOCUMENTS:
            text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
            for link in re.findall(r"\]\(([^)\s]+)\)", text):
                with self.subTest(page=str(page.relative_to(ROOT)), link=link):
                    path, _, heading = link.partition("#")
                    target = (page.parent / path).resolve() if path else page
                    if not link.startswith("https://"):
                        self.assertTrue(target.exists())
                        if heading:
                            self.assertIn(heading, parts.headings(target))

    def test_the_scores_that_are_told_are_those_that_come_about(self):
        rows = parts.rows_with_walks(parts.GUIDE / "README.md")
        self.assertGreaterEqual(len(rows), 6)
        for walk, conduct, leaving in rows:
            with self.subTest(walk=walk):
                words = (parts.GUIDE / walk).read_text(encoding="utf-8").split("expect:")[0]
                path = ",".join(":".join(step) for step in re.findall(r"^  - ([\w-]+): ([\w-]+)", words, re.MULTILINE))
                storm = re.search(r"storm: (on|off)", words)[1]
                shown = self.call_json("run", "hotel/late-arrival", "--path", path, "--force", f"storm={storm}")
                total = shown["conduct"]
                self.assertEqual(conduct.replace("*", ""), f"{total['total']}, {total['verdict']}")
                felt = shown["experience"]
                stars = f"{felt['stars']} star" + ("s" if felt["stars"] != 1 else "")
                self.assertEqual(leaving, f"mood {felt['mood'][-1]}, {stars}")

    def test_what_chance_makes_is_as_told(self):
        told = (parts.GUIDE / "README.md").read_text(encoding="utf-8").split("**Could one pass by chance?**")[1]
        told = " ".join(told.split("\n\n")[0].split())
        on, off = [self.call("explore", "hotel/late-arrival", "--force", f"storm={storm}") for storm in ("on", "off")]
        by_chance = [re.search(r"By chance: ([\d.]+) ", text)[1] for text in (on, off)]
        longest = [re.search(r"longest choice: (\d+)\.", text)[1] for text in (on, off)]
        politest = re.search(r"politest: (\d+)\.", on)[1]
        self.assertIn(f"reaches {by_chance[0]} on average with the storm and {by_chance[1]} without it", told)
        self.assertIn(f"the longest choice gives {longest[0]} with the storm and {longest[1]} without", told)
        self.assertIn(f"the politest gives {politest},", told)


if __name__ == "__main__":
    unittest.main()
