import json
import re
import unittest
import xml.etree.ElementTree as ET

from frontstage import SHIPPED, TINY, Case

XHTML = "{http://www.w3.org/1999/xhtml}"
RUDE_NAME = 'Ada\n{"at": "x"}\r\n<b>Obi</b> "\\ : - #\x1b[2J'


class Script(Case):
    def sheet(self, *arguments):
        return ET.fromstring(self.call("script", *arguments))

    def test_every_line_and_choice_stands_once_with_a_tick_and_room_for_a_comment(self):
        page = self.sheet(SHIPPED)
        rows = [part for part in page.iter(XHTML + "div") if part.get("class", "").startswith("line")]
        choices = [row for row in rows if row.get("class") != "line"]
        self.assertEqual(len(choices), 33)
        self.assertEqual([row.get("id") for row in rows], [f"line-{n + 1}" for n in range(len(rows))])
        for tag in ("input", "textarea"):
            self.assertEqual(len(list(page.iter(XHTML + tag))), len(rows))
        words = ["".join(row.itertext()) for row in rows]
        for said in ("You told me before I could find out.", "Ten past two. He puts his case down",
                     "I could have lived with the heat."):
            self.assertEqual(len([row for row in words if said in row]), 1, said)

    def test_the_best_path_comes_first(self):
        text = self.call("script", SHIPPED, "--format", "text")
        best, others = text.split("== Every other choice, and what follows ==")
        self.assertEqual(re.findall(r"\((best|good|weak|harmful), ", best), ["best"] * 7)
        self.assertLess(best.index("the-call"), best.index("farewell"))
        self.assertIn("found-out", others)
        self.assertIn("You told me before I could find out.", best)

    def test_the_digest_in_the_head_is_that_of_run(self):
        digest = self.call_json("run", SHIPPED, "--policy", "best")["digest"]
        self.assertIn(digest, self.call("script", SHIPPED))


class Sign(Case):
    def setUp(self):
        super().setUp()
        self.path = self.write("umbrella/scenario.yaml", TINY)
        self.file = self.folder / "umbrella" / "signatures.jsonl"

    def test_a_signature_stands_until_the_text_changes(self):
        before = self.call_json("run", self.path, "--policy", "best")["digest"]
        self.call("sign", self.path, "--name", "Ada Obi", "--role", "Front office")
        self.assertEqual(self.call_json("run", self.path, "--policy", "best")["digest"], before)
        self.assertIn("Ada Obi, Front office  stands for today's text", self.call("sign", self.path, "--list"))
        self.write("umbrella/scenario.yaml", TINY.replace("laughs", "smiles"))
        self.assertIn("Ada Obi, Front office  for an older text", self.call("sign", self.path, "--list"))
        self.assertIn("an older text", self.call("script", self.path))
        listed = self.call_json("sign", self.path, "--list")
        self.assertEqual([(each["name"], each["role"], each["digest"], each["stands"]) for each in listed["signatures"]],
                         [("Ada Obi", "Front office", before, False)])
        self.assertNotIn(listed["digest"], ("", before))
        self.call("sign", self.path, "--name", "Ada", "--json", exit_code=2)

    def test_signing_appends_and_rewrites_nothing(self):
        self.file.write_text('a line that a merge left without its end', encoding="utf-8")
        self.call("sign", self.path, "--name", "Ada")
        self.call("sign", self.path, "--name", "Bo")
        lines = self.file.read_text(encoding="utf-8").splitlines()
        self.assertEqual(lines[0], 'a line that a merge left without its end')
        self.assertEqual([json.loads(line)["name"] for line in lines[1:]], ["Ada", "Bo"])
        self.call("sign", self.path, "--list")
        self.assertIn("signatures.jsonl:1 holds no signature", self.errors)
        self.assertEqual(self.call_json("sign", self.path, "--list")["not_read"], [1])

    def test_no_name_breaks_the_file_the_list_or_the_page(self):
        self.call("sign", self.path, "--name", RUDE_NAME, "--note", RUDE_NAME)
        self.call("sign", self.path, "--name", "Bo")
        lines = self.file.read_text(encoding="utf-8").splitlines()
        self.assertEqual(len(lines), 2)
        self.assertEqual(json.loads(lines[0])["name"], RUDE_NAME)
        self.assertNotIn("\x1b", self.call("sign", self.path, "--list"))
        self.assertNotIn("\x1b", self.call("script", self.path, "--format", "text"))
        page = ET.fromstring(self.call("script", self.path))
        self.assertEqual(list(page.iter(XHTML + "b")), [])

    def test_lines_that_hold_anything_are_told_and_passed_over(self):
        self.file.write_bytes(b'[]\n{"name": 1}\n\xff\xfe\n' + b'[' * 100000 + b'\nnull\n')
        self.assertIn("Nobody has signed", self.call("sign", self.path, "--list"))
        self.call("script", self.path)

    def test_check_passes_signatures_over(self):
        self.call("sign", self.path, "--name", "Ada")
        self.assertNotIn("signatures", self.call("check", str(self.folder / "umbrella")))

    def test_nobody_signs_without_a_name(self):
        self.call("sign", self.path, exit_code=2)
        self.call("sign", self.path, "--name", " \n", exit_code=2)
        self.assertFalse(self.file.exists())


if __name__ == "__main__":
    unittest.main()
