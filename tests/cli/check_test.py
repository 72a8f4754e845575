import re
import subprocess
import unittest

from frontstage import PROGRAM, ROOT, SHIPPED, TINY, Case

# Examples that no layer gives alone hold the whole of what `check` prints, to its closing line.
CLOSING = re.compile(r"^\d+ files?: .*\.\n\Z", re.MULTILINE)


class Check(Case):
    def test_the_shipped_library_has_no_findings(self):
        found = self.call_json("check")
        self.assertEqual(found["format"], 1)
        self.assertEqual(found["diagnostics"], [])
        self.assertGreater(found["files"], 3)
        self.assertEqual(self.call_json("check", SHIPPED)["diagnostics"], [])

    def test_a_wrong_name_is_placed_by_characters(self):
        path = self.write("x/scenario.yaml", TINY.replace("next: gone", "next: gonne"))
        found = self.call_json("check", path, exit_code=1)
        wrong = [d for d in found["diagnostics"] if d["code"] == "unknown-moment"]
        self.assertEqual(len(wrong), 1)
        self.assertEqual((wrong[0]["line"], wrong[0]["column"], wrong[0]["end_column"]), (13, 15, 20))
        self.assertIn("`gone`", wrong[0]["help"])
        self.assertEqual(wrong[0]["severity"], "error")
        self.assertEqual(wrong[0]["file"], path)

    def test_all_findings_of_all_files_in_one_run(self):
        self.write("a/scenario.yaml", TINY.replace("opening: counter", "opening: conter"))
        self.write("b/scenario.yaml", TINY.replace("choices:", "choises:"))
        found = self.call_json("check", str(self.folder), exit_code=1)
        self.assertEqual(len({d["file"] for d in found["diagnostics"]}), 2)
        self.assertEqual(found["files"], 2)

    def test_warnings_alone_end_with_0(self):
        extra = TINY.replace("endings:", "  alone:\n    says: Nobody comes here.\n    next: happy\nendings:")
        path = self.write("x/scenario.yaml", extra)
        codes = [d["code"] for d in self.call_json("check", path)["diagnostics"]]
        self.assertIn("unreachable-moment", codes)

    def test_lua_is_checked_too(self):
        path = self.write("x/scenario.yaml", TINY.replace("        next: happy", "        when: state.tired and\n        next: happy"))
        codes = [d["code"] for d in self.call_json("check", path, exit_code=1)["diagnostics"]]
        self.assertTrue(any(code.startswith("lua-") or code == "unknown-variable" for code in codes), codes)

    def test_a_path_that_is_not_there_is_unreadable(self):
        self.assertIn("no such", self.call("check", "nowhere", exit_code=3))

    def test_for_a_person_it_points_at_the_word(self):
        path = self.write("x/scenario.yaml", TINY.replace("next: gone", "next: gonne"))
        text = self.call("check", path, exit_code=1)
        self.assertIn("              ^~~~~\n", text)
        self.assertIn("help: ", text)

    def test_an_endless_script_does_not_hang(self):
        text = TINY.replace("        next: happy", "        effect: |\n          while true do end\n        next: happy")
        path = self.write("x/scenario.yaml", text)
        self.call_json("check", path)
        shown = self.call_json("run", path, "--path", "counter:swap")
        self.assertEqual(shown["ending"], "happy")
        self.assertEqual(len(shown["faults"]), 1)
        self.assertIn("scenario.yaml:11", shown["faults"][0]["where"])


class Goldens(Case):
    """Findings that no layer makes alone: the whole of what `check` prints of the folder."""

    def test_each_is_answered_word_for_word(self):
        goldens = sorted((ROOT / "tests/golden/diagnostics").iterdir())
        whole = [folder for folder in goldens
                 if CLOSING.search((folder / "expected.txt").read_text(encoding="utf-8"))]
        self.assertGreaterEqual(len(whole), 5)
        for folder in whole:
            with self.subTest(code=folder.name):
                done = subprocess.run([PROGRAM, "--scenarios", ".", "check", "."], cwd=folder,
                                      capture_output=True, text=True, encoding="utf-8", timeout=60)
                expected = (folder / "expected.txt").read_text(encoding="utf-8")
                self.assertIn("[" + folder.name + "]", expected)
                if done.stdout != expected:
                    (folder / "expected.txt.actual").write_text(done.stdout, encoding="utf-8")
                self.assertEqual(done.stdout, expected)


class Guide(Case):
    """The trainer's guide: every YAML box that begins with `# example:` is a file; together they
    are a folder of scenarios that checks without a finding, and whose walks pass."""

    def test_its_examples_are_right(self):
        guide = (ROOT / "scenarios/README.md").read_text(encoding="utf-8")
        boxes = re.findall(r"```yaml\n# example: (\S+)\n(.*?)```", guide, re.DOTALL)
        self.assertGreaterEqual(len(boxes), 4)
        for name, text in boxes:
            self.write("guide/" + name, text)
        guide_folder = str(self.folder / "guide")
        found = self.call_json("--scenarios", guide_folder, "check", guide_folder)
        self.assertEqual(found["diagnostics"], [])
        self.assertIn("walks passed", self.call("--scenarios", guide_folder, "test"))


if __name__ == "__main__":
    unittest.main()
