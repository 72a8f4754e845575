"""Every code has a page and a golden example, and the pages are true: what a page shows as `Before`
stands in the example, and putting its `After` there makes the finding go away."""
import json
import re
import shutil
import unittest

from frontstage import ROOT, Case

GOLDENS = ROOT / "tests/golden/diagnostics"
PAGES = ROOT / "assets/findings"
GUIDE = ROOT / "scenarios/guide/findings.md"
BOX = re.compile(r"(Before|After):\n\n```(?:yaml|lua|po)\n(.*?)```\n", re.DOTALL)
# The loader's examples lie flat; `check` goes by the folders of a library.
LAID_OUT = {"standards.yaml": "standards/hotel.yaml", "walk.yaml": "walks/walk.yaml",
            "programme.yaml": "programmes/front-desk.yaml"}


def lay_out(golden, folder):
    """A golden example as a folder of scenarios. `grow.txt` holds a text and how often it stands for
    `{{grow}}`: for files that are too large to be kept."""
    grown = ""
    if (golden / "grow.txt").exists():
        piece, times = (golden / "grow.txt").read_text(encoding="utf-8").split()
        grown = piece.replace("\\n", "\n ") * int(times)
    for file in sorted(golden.rglob("*")):
        name = file.relative_to(golden).as_posix()
        if file.is_dir() or name in ("expected.txt", "grow.txt") or name.endswith(".actual"):
            continue
        target = folder / LAID_OUT.get(name, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes().replace(b"{{grow}}", grown.encode()))


def line_matches(shown, line):
    """` ...` at the end of a line of a box stands for the rest of it."""
    return line.startswith(shown[:-3].rstrip()) if shown.endswith("...") else line == shown


def find_box(box, lines):
    """Where the box stands, and how far it is indented there."""
    for at in range(len(lines) - len(box) + 1):
        indent = lines[at][:len(lines[at]) - len(lines[at].lstrip(" "))]
        if all(line_matches(indent + shown if shown else "", line)
               for shown, line in zip(box, lines[at:])):
            return at, indent
    return None


class Explain(Case):
    def codes(self):
        return self.call_json("explain")["codes"]

    def findings(self, folder, code):
        done = self.call("--scenarios", str(folder), "check", str(folder), "--json", exit_code=None)
        return [d for d in json.loads(done)["diagnostics"] if d["code"] == code]

    def test_every_code_has_a_page_and_a_golden_and_none_is_left_over(self):
        codes = {row["code"] for row in self.codes()}
        self.assertEqual({page.stem for page in PAGES.glob("*")}, codes)
        self.assertEqual({folder.name for folder in GOLDENS.iterdir()}, codes)

    def test_the_trainers_guide_lists_every_code_in_its_group(self):
        listed, group = [], ""
        for line in GUIDE.read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                group = line[3:]
            if row := re.fullmatch(r"\| \[([a-z-]+)\]\(\.\./\.\./assets/findings/\1\.md\) \| (\w+) \| (.+) \|", line):
                listed.append({"code": row[1], "severity": row[2], "group": group, "meaning": row[3]})
        self.assertEqual(sorted(listed, key=lambda row: row["code"]), self.codes())

    def test_alone_it_lists_every_code_in_its_group(self):
        text = self.call("explain")
        for row in self.codes():
            self.assertIn("\n  " + row["code"] + "\n", text)
            self.assertIn(row["group"] + "\n", text)
            self.assertTrue(row["meaning"].endswith("."))

    def test_a_page_is_short_and_in_one_form(self):
        for page in sorted(PAGES.glob("*.md")):
            with self.subTest(page=page.name):
                text = page.read_text(encoding="utf-8")
                self.assertTrue(text.startswith(f"# {page.stem}\n\n"))
                self.assertEqual([name for name, _ in BOX.findall(text)], ["Before", "After"])
                self.assertLessEqual(len(text.splitlines()), 45)
                self.assertLessEqual(max(map(len, text.splitlines())), 100)
                self.assertNotRegex(text, r"\b(scalar|null|invalid|illegal)\b")

    def test_for_a_person_and_for_a_machine(self):
        text = self.call("explain", "unknown-moment")
        self.assertTrue(text.startswith("unknown-moment\n--------------\n"))
        self.assertIn("\n    next: gonne\n", text)
        self.assertEqual(text, self.call("explain", "[unknown-moment]"))
        shown = self.call_json("explain", "unknown-moment")
        self.assertEqual((shown["code"], shown["severity"]), ("unknown-moment", "error"))
        self.assertTrue(shown["page"].startswith("# unknown-moment\n"))

    def test_a_misspelt_code_gets_a_suggestion(self):
        self.call("explain", "unknwon-moment", exit_code=2)
        self.assertIn("did you mean `unknown-moment`?", self.errors)
        self.call("explain", "umbrella", exit_code=2)
        self.assertIn("lists all of them", self.errors)

    def test_what_a_page_shows_is_true(self):
        for row in self.codes():
            code = row["code"]
            with self.subTest(code=code):
                self.one_page(code)

    def one_page(self, code):
        before, after = [box.splitlines() for _, box in
                         BOX.findall((PAGES / f"{code}.md").read_text(encoding="utf-8"))]
        folder = self.folder / code
        lay_out(GOLDENS / code, folder)
        was = self.findings(folder, code)
        self.assertNotEqual(was, [], "check does not give the code of its own example")
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            lines = file.read_bytes().decode("utf-8", "replace").split("\n")
            found = find_box(before, lines)
            if found:
                at, indent = found
                lines[at:at + len(before)] = [indent + line if line else "" for line in after]
                file.write_text("\n".join(lines), encoding="utf-8")
                break
        else:
            self.fail("the box `Before` stands nowhere in the example")
        left = self.findings(folder, code)
        self.assertLess(len(left), len(was), "the box `After` does not help")
        for finding in left:
            here = finding["file"] == str(file) and at < finding["line"] <= at + len(after)
            self.assertFalse(here, f"the box `After` has the finding itself: {finding}")
        shutil.rmtree(folder)


if __name__ == "__main__":
    unittest.main()
