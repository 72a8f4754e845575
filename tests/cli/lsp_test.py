"""The language server, driven by the client that is built into Neovim, on a copy of the shipped scenarios."""
import json
import os
import pathlib
import shutil
import subprocess
import unittest

from frontstage import Case, PROGRAM, ROOT

HERE = pathlib.Path(__file__).parent


class Editor(Case):
    def test_an_author_at_work(self):
        library = self.folder / "scenarios"
        shutil.copytree(ROOT / "scenarios", library)
        seen_at = self.folder / "seen.json"
        done = subprocess.run(
            ["nvim", "--headless", "-u", "NONE", "-i", "NONE", "-c", "luafile " + str(HERE / "lsp_client.lua")],
            capture_output=True, text=True, encoding="utf-8", timeout=120, cwd=self.folder, stdin=subprocess.DEVNULL,
            env={**os.environ, "FRONTSTAGE_PROGRAM": PROGRAM, "FRONTSTAGE_LIBRARY": str(library),
                 "FRONTSTAGE_SEEN": str(seen_at), "HOME": str(self.folder), "XDG_STATE_HOME": str(self.folder)})
        self.assertTrue(seen_at.exists(), done.stdout + done.stderr)
        seen = json.loads(seen_at.read_text(encoding="utf-8"))
        self.assertNotIn("fault", seen, seen)

        with self.subTest("a finding comes while typing, at its word, and goes"):
            self.assertEqual(seen["typed_wrong"], ["unknown-moment"])
            self.assertTrue(seen["finding"]["line"] and seen["finding"]["column"])
            self.assertIn("`he-note`", seen["finding"]["message"])
            self.assertIn("did you mean `the-note`", seen["finding"]["message"])
            self.assertEqual(seen["cure"], "Write `the-note`")
            self.assertEqual(seen["line_after_cure"].strip(), "next: the-note")
        with self.subTest("columns are counted as the editor counts"):
            # Neovim's own columns are bytes: two quotes and two faces of four.
            self.assertEqual(seen["wide"], {"code": "wrong-kind", "column": 15, "end_column": 25})
        with self.subTest("names and keys are offered"):
            self.assertIn("farewell", seen["names"])
            self.assertIn("settled", seen["names"])
            self.assertIn("effort", seen["keys"])
            self.assertNotIn("next", seen["keys"])
        with self.subTest("a standard is shown in its words"):
            self.assertIn("Promise only what you have seen", seen["hover"])
        with self.subTest("a name leads to where it is given"):
            self.assertEqual(seen["jumped"], 2)
        with self.subTest("all who call it are found"):
            self.assertGreater(seen["references"]["hotel/late-arrival/scenario.yaml"], 1)
            self.assertGreater(seen["references"]["hotel/late-arrival/rules.lua"], 1)
            self.assertGreater(seen["references"]["hotel/late-arrival/walks/honest.yaml"], 0)
        with self.subTest("a new name is written everywhere, and a taken one is refused"):
            self.assertEqual(seen["prepared"], "the-call")
            self.assertIn("arrival", seen["refused"])
            home = library / "hotel/late-arrival"
            for path in [home / "scenario.yaml", home / "rules.lua", *sorted((home / "walks").glob("*.yaml"))]:
                self.assertNotIn("the-call", path.read_text(encoding="utf-8").replace("shows: the-call", ""), path.name)
            self.assertIn('chosen("first-ring", "all-is-ready")', (home / "rules.lua").read_text(encoding="utf-8"))
            self.call("--scenarios", str(library), "check", str(home))
            self.assertIn("12 of 12 walks passed", self.call("--scenarios", str(library), "test", "hotel/late-arrival"))


if __name__ == "__main__":
    unittest.main()
