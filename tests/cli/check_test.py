import json
import os
import pty
import re
import shutil
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

    def test_a_copy_of_the_library_is_a_library(self):
        shutil.copytree(ROOT / "scenarios", self.folder / "scenarios")
        self.assertEqual(self.call_json("check", "scenarios")["diagnostics"], [])
        self.call("rename", "scenarios/" + SHIPPED, "verify-identity", "check-who", "--yes")
        self.assertNotIn("check-who", (ROOT / "scenarios/standards/hotel.yaml").read_text())
        codes = {d["code"] for d in self.call_json("check", "scenarios")["diagnostics"]}
        self.assertEqual(codes, {"stale-translation"})  # the name is shown as words

    def test_a_path_that_is_not_there_is_unreadable(self):
        self.call("check", "nowhere", exit_code=3)
        self.assertIn("nowhere: there is no such", self.errors)

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


class Formats(Case):
    """One finding of each kind: an error, a warning, and a warning that is accepted."""

    def setUp(self):
        super().setUp()
        alone = "  alone:\n    says: Nobody comes here.\n    next: happy\nendings:"
        self.warned = self.write("warned/scenario.yaml", TINY.replace("endings:", alone))
        self.accepted = self.write("accepted/scenario.yaml", "accept: {unreachable-moment: \"It is the start of a sequel.\", missing-why: Not yet.}\n" + TINY.replace("endings:", alone))
        self.wrong = self.write("wr\u00f6ng/scenario.yaml", TINY.replace("next: gone", "next: gonne"))

    def test_strict_minds_warnings_too(self):
        self.call("check", self.warned)
        self.call("check", self.warned, "--strict", exit_code=1)
        self.call("check", self.accepted, "--strict")
        self.call("check", self.wrong, exit_code=1)

    def test_short_is_a_line_that_editors_can_read(self):
        lines = self.call("check", self.wrong, "--format", "short", exit_code=1).splitlines()
        self.assertIn(self.wrong + ":13:15: error: this choice leads to `gonne`, and no moment or ending has that name "
                      "[unknown-moment]", lines)
        for line in lines:
            self.assertRegex(line, r"^.+:\d+:\d+: (error|warning|remark): .+ \[[a-z-]+\]$")

    def test_what_is_accepted_is_left_out_for_people_and_told_to_machines(self):
        text = self.call("check", self.accepted)
        self.assertNotIn("[unreachable-moment]", text)
        self.assertIn("; 3 accepted.\n", text)
        self.assertEqual(self.call("check", self.accepted, "--format", "short"), "")
        found = self.call_json("check", self.accepted)
        self.assertEqual(found["diagnostics"], [])
        silent = {row["code"]: row["reason"] for row in found["suppressed"]}
        self.assertEqual(silent, {"unreachable-moment": "It is the start of a sequel.", "missing-why": "Not yet."})

    def test_accepting_on_a_moment_covers_that_moment_alone(self):
        text = TINY.replace("  counter:\n", "  counter:\n    accept: {missing-why: Not yet.}\n").replace(
            "endings:", "  back:\n    says: Again?\n    choices:\n      so: {say: So., next: gone}\nendings:").replace(
            "next: happy", "next: back")
        found = self.call_json("check", self.write("part/scenario.yaml", text))
        self.assertEqual([d["context"] for d in found["diagnostics"] if d["code"] == "missing-why"],
                         ["moment `back`, choice `so`"])
        self.assertEqual(len([d for d in found["suppressed"] if d["code"] == "missing-why"]), 2)

    def test_sarif_holds_rules_places_and_what_was_accepted(self):
        out = self.call("check", self.wrong, self.accepted, "--format", "sarif", exit_code=1)
        sarif = json.loads(out)
        self.assertEqual(sarif["version"], "2.1.0")
        run = sarif["runs"][0]
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        self.assertEqual(rules, [row["code"] for row in self.call_json("explain")["codes"]])
        for result in run["results"]:
            self.assertEqual(rules[result["ruleIndex"]], result["ruleId"])
        wrong = [r for r in run["results"] if r["ruleId"] == "unknown-moment"][0]
        self.assertEqual(wrong["level"], "error")
        where = wrong["locations"][0]["physicalLocation"]
        self.assertEqual(where["region"], {"startLine": 13, "startColumn": 15, "endLine": 13, "endColumn": 20})
        self.assertTrue(where["artifactLocation"]["uri"].startswith("file:///"))
        self.assertTrue(where["artifactLocation"]["uri"].endswith("/wr%C3%B6ng/scenario.yaml"))
        alone = [r for r in run["results"] if r["ruleId"] == "unreachable-moment"][0]
        self.assertEqual(alone["suppressions"],
                         [{"kind": "inSource", "justification": "It is the start of a sequel."}])

    def test_colour_is_for_terminals_alone(self):
        def on_terminal(**environment):
            master, slave = pty.openpty()
            subprocess.run([PROGRAM, "check", self.wrong], stdout=slave, stderr=subprocess.DEVNULL, timeout=60,
                           cwd=self.folder, env={**os.environ, "TERM": "xterm", "NO_COLOR": "", **environment})
            os.close(slave)
            shown = b""
            try:
                while piece := os.read(master, 65536):
                    shown += piece
            except OSError:  # how Linux says that the other end is closed
                pass
            os.close(master)
            return shown
        self.assertIn(b"\x1b[1;31merror\x1b[0m", on_terminal())
        self.assertIn(b"\x1b[1;31m^~~~~\x1b[0m", on_terminal())
        self.assertNotIn(b"\x1b", on_terminal(NO_COLOR="1"))
        self.assertNotIn(b"\x1b", on_terminal(TERM="dumb"))
        self.assertNotIn("\x1b", self.call("check", self.wrong, exit_code=1))


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


if __name__ == "__main__":
    unittest.main()
