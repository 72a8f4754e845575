import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as ET

from frontstage import SHIPPED, TINY, Case

SVG = "{http://www.w3.org/2000/svg}"
XHTML = "{http://www.w3.org/1999/xhtml}"

RUDE = """\
scenario: shop/rude
title: "<script>alert(1)</script> & \\\"quotes\\\""
opening: counter
moments:
  counter:
    says: "]]> </style> & <img src=x onerror=alert(1)>"
    choices:
      swap: {say: "</script><b>", why: "<i>", next: gone}
  nowhere:
    says: Nobody comes here.
    choices:
      leave: {say: "Bye.", next: gone}
endings:
  gone: {says: '\\N <&>'}
"""


class Graph(Case):
    def drawn(self, *arguments):
        return ET.fromstring(self.call("graph", *arguments))

    def test_every_choice_has_an_arrow_and_every_moment_and_ending_a_box(self):
        svg = self.drawn(SHIPPED)
        shown = {part.get("href") for part in svg.iter(SVG + "a")}
        for kind, many in (("moment", 9), ("ending", 4), ("choice", 33)):
            self.assertEqual({name for name in shown if name.startswith("#" + kind)},
                             {f"#{kind}-{number}" for number in range(many)})
        kinds = [part.get("class") for part in svg.iter(SVG + "g")]
        for quality in ("best", "good", "weak", "harmful"):
            self.assertIn("arrow " + quality, kinds)

    def test_the_same_scenario_gives_the_same_bytes(self):
        self.assertEqual(self.call("graph", SHIPPED, "--format", "html"),
                         self.call("graph", SHIPPED, "--format", "html"))

    def test_nothing_that_a_trainer_writes_is_obeyed_by_a_browser(self):
        path = self.write("rude/scenario.yaml", RUDE)
        page = self.call("graph", path, "--format", "html")
        tree = ET.fromstring(page)
        self.assertEqual([part.text for part in tree.iter(XHTML + "h1")],
                         ['<script>alert(1)</script> & "quotes"'])
        self.assertEqual(len(list(tree.iter(XHTML + "script"))), 1)
        self.assertEqual(list(tree.iter(XHTML + "img")), [])
        self.assertNotRegex(page, r"(src|href)=.https?:")
        ET.fromstring(self.call("graph", path))

    def test_findings_are_flagged_with_their_code_unless_left_out(self):
        path = self.write("rude/scenario.yaml", RUDE)
        flagged = "".join(self.drawn(path).itertext())
        self.assertIn("unreachable-moment", flagged)
        without = "".join(self.drawn(path, "--layers", "tested").itertext())
        self.assertNotIn("unreachable-moment", without)

    def test_walks_are_counted_at_the_choices_they_take(self):
        path = self.write("umbrella/scenario.yaml", TINY)
        self.write("umbrella/walks/swapped.yaml",
                   "walk: swapped\npath: [{counter: swap}]\nexpect: {ending: happy}\n")
        labels = {part.get("href"): "".join(part.itertext())
                  for part in self.drawn(path).iter(SVG + "a")}
        self.assertIn("1 walk", labels["#choice-0"])
        self.assertIn("no walk", labels["#choice-1"])

    def play(self, path, trainee, number):
        self.call("play", path, "--text", "--seed", "1", "--trainee", trainee, typed=f"{number}\n" * 6)

    def test_what_trainees_chose_is_shown_of_five_and_not_of_four(self):
        path = self.write("umbrella/scenario.yaml", TINY)
        percent = re.compile(r"\d+ %")
        for trainee in range(4):
            self.play(path, f"t{trainee}", 1)
        self.assertNotRegex("".join(self.drawn(path).itertext()), percent)
        self.play(path, "t4", 2)
        found = percent.findall("".join(self.drawn(path).itertext()))
        self.assertEqual(sorted(found), ["20 %", "80 %"])
        hidden = self.drawn(path, "--layers", "findings,tested")
        self.assertNotRegex("".join(hidden.itertext()), percent)

    def test_looking_keeps_no_store(self):
        self.call("graph", SHIPPED)
        self.assertFalse((self.folder / "data").exists())

    def test_dot_names_every_way(self):
        dot = self.call("graph", self.write("umbrella/scenario.yaml", TINY), "--format", "dot")
        self.assertRegex(dot, r'm0 -> e0 \[label="swap"')
        self.assertRegex(dot, r'm0 -> e1 \[label="receipt"')

    def test_the_output_names_its_format_and_a_folder_that_is_not_there_is_said(self):
        target = self.folder / "out.html"
        self.assertEqual(self.call("graph", SHIPPED, "--output", str(target)), "")
        self.assertTrue(target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>"))
        self.call("graph", SHIPPED, "--output", str(self.folder / "no" / "out.svg"), exit_code=4)
        self.assertIn("cannot write", self.errors)

    def test_a_layer_that_is_none_is_a_usage_mistake(self):
        self.call("graph", SHIPPED, "--layers", "finding", exit_code=2)

    @unittest.skipUnless(shutil.which("xmllint"), "xmllint is not installed")
    def test_xmllint_has_nothing_to_say(self):
        for name in ("out.html", "out.svg"):
            target = str(self.folder / name)
            self.call("graph", SHIPPED, "--output", target)
            done = subprocess.run(["xmllint", "--noout", target], capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
