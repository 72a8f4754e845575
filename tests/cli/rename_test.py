import filecmp
import pathlib
import resource
import shutil
import signal
import subprocess
import unittest

from frontstage import PROGRAM, ROOT, SHIPPED, TINY, Case


class Rename(Case):
    """Each test has a library of its own: the shipped one, which a rename may change."""

    def setUp(self):
        super().setUp()
        self.library = self.folder / "scenarios"
        shutil.copytree(ROOT / "scenarios", self.library)

    def ask(self, *arguments, exit_code=0):
        return self.call("--scenarios", str(self.library), *arguments, exit_code=exit_code)

    def ask_json(self, *arguments, exit_code=0):
        return self.call_json("--scenarios", str(self.library), *arguments, exit_code=exit_code)

    def changed_files(self):
        return {str(p.relative_to(self.library)) for p in self.library.rglob("*") if p.is_file()
                and not filecmp.cmp(p, ROOT / "scenarios" / p.relative_to(self.library), shallow=False)}

    def test_without_consent_it_shows_and_writes_nothing(self):
        shown = self.ask("rename", SHIPPED, "arrival", "the-arrival")
        self.assertIn("\n-    next: arrival\n+    next: the-arrival\n", shown)
        self.assertIn("--yes", self.errors)
        self.assertEqual(self.changed_files(), set())

    def test_what_is_shown_is_a_patch_that_does_what_yes_does(self):
        patch = self.ask("rename", SHIPPED, "arrival", "the-arrival")
        twin = self.folder / "twin"
        shutil.copytree(self.library, twin)
        self.ask("rename", SHIPPED, "arrival", "the-arrival", "--yes")
        self.assertIn(f"{SHIPPED}/scenario.yaml", self.changed_files())
        for name in self.changed_files():
            old, new = (twin / name).read_text().split("\n"), (self.library / name).read_text().split("\n")
            self.assertEqual(len(old), len(new))
            for before, after in zip(old, new):
                if before != after:
                    self.assertEqual(before.replace("arrival", "the-arrival"), after)
                    self.assertIn(f"\n-{before}\n", patch)
                    self.assertIn(f"\n+{after}\n", patch)

    def test_what_cannot_be_named_so_is_declined_in_words(self):
        for old, new, said in [
                ("arrival", "two-ways", "already, on line"),
                ("arrival", "arrival", "its name already"),
                ("arrival", "the arrival", "is no name"),
                ("arival", "the-arrival", "did you mean `arrival`?"),
                ("nothing-like-it", "x", "called by its moment too"),
                ("storm", "end", "a word of Lua's own"),
                ("okafor", "narrator", "nobody speaks")]:
            self.ask("rename", SHIPPED, old, new, "--yes", exit_code=1)
            self.assertIn(said, self.errors)
        self.ask("rename", "hotel/nowhere", "a", "b", exit_code=3)
        self.ask("rename", SHIPPED, "arrival", exit_code=2)
        self.assertEqual(self.changed_files(), set())

    def test_a_name_of_two_things_asks_for_the_kind(self):
        path = self.write("x/scenario.yaml", TINY.replace("opening:", "forces: {counter: {says: It is full.}}\nopening:"))
        self.call("rename", path, "counter", "desk", exit_code=1)
        self.assertIn("`moment` or `force`", self.errors)
        self.call("rename", path, "counter", "desk", "--kind", "force", "--yes")
        text = pathlib.Path(path).read_text(encoding="utf-8")
        self.assertIn("forces: {desk:", text)
        self.assertIn("opening: counter\n", text)

    def test_a_scenario_with_mistakes_is_renamed_as_far_as_it_can_be_read(self):
        path = self.write("x/scenario.yaml", TINY.replace("title:", "titel:"))
        self.call("rename", path, "gone", "lost", "--yes")
        self.assertIn("has mistakes", self.errors)
        text = pathlib.Path(path).read_text(encoding="utf-8")
        self.assertIn("next: lost", text)
        self.assertIn("  lost: {says", text)

    def test_comments_quotes_line_ends_and_byte_order_mark_stay(self):
        text = "\ufeff" + TINY.replace("next: gone", "next: \"gone\"  # gone for good").replace("\n", "\r\n")
        path = pathlib.Path(self.write("x/scenario.yaml", ""))
        path.write_bytes(text.encode())
        self.call("rename", str(path), "gone", "lost", "--yes")
        expected = text.replace('"gone"', '"lost"').replace("  gone:", "  lost:")
        self.assertEqual(path.read_bytes().decode(), expected)

    def test_translations_keep_their_lines(self):
        path = pathlib.Path(self.write("x/scenario.yaml", TINY))
        po = pathlib.Path(self.write("x/lang/de.po",
            'msgctxt "moments/counter/choices/swap/say"\nmsgid "counter swap"\nmsgstr "swap"\n\n'
            'msgctxt ""\n"moments/counter/choices/"\n"swap/why"\nmsgid "x"\nmsgstr ""\n\n'
            '#~ msgctxt "moments/counter/says"\n#~ msgid "counter"\n#~ msgstr ""\n'))
        self.call("rename", str(path), "counter:swap", "change", "--yes")
        self.call("rename", str(path), "counter", "desk", "--yes")
        self.assertEqual(po.read_text(),
            'msgctxt "moments/desk/choices/change/say"\nmsgid "counter swap"\nmsgstr "swap"\n\n'
            'msgctxt ""\n"moments/desk/choices/"\n"change/why"\nmsgid "x"\nmsgstr ""\n\n'
            '#~ msgctxt "moments/desk/says"\n#~ msgid "counter"\n#~ msgstr ""\n')

    def test_a_standard_is_renamed_in_every_scenario_that_cites_it(self):
        self.write("scenarios/shop/other/scenario.yaml",
                   TINY.replace("opening:", "standards: [verify-identity]\nopening:")
                       .replace("        next: happy", "        shows: {verify-identity: met}\n        next: happy"))
        found = self.ask_json("rename", SHIPPED, "verify-identity", "check-who", "--yes")
        self.assertEqual((found["kind"], found["written"]), ("standard", True))
        names = {pathlib.Path(f["file"]).relative_to(self.library).as_posix() for f in found["files"]}
        self.assertLessEqual({"standards/hotel.yaml", f"{SHIPPED}/scenario.yaml", "shop/other/scenario.yaml"}, names)
        for name in names:
            self.assertNotIn("verify-identity:", (self.library / name).read_text())
        self.ask("rename", SHIPPED, "check-who", "offer-a-choice", exit_code=1)

    def test_a_file_that_cannot_be_written_is_named_and_the_rest_is_written(self):
        def full_disk():  # for all files of more than four kilobytes, as the scenario is
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        done = subprocess.run(
            [PROGRAM, "--scenarios", self.library, "rename", SHIPPED, "arrival", "the-arrival", "--yes"],
            capture_output=True, text=True, preexec_fn=full_disk, restore_signals=False)
        self.assertEqual(done.returncode, 4, done.stderr)
        self.assertRegex(done.stderr, f"{SHIPPED}/scenario.yaml could not be written: .*File too large")
        self.assertIn("Written were:\n", done.stderr)
        changed = self.changed_files()
        self.assertNotIn(f"{SHIPPED}/scenario.yaml", changed)
        self.assertEqual({f"{SHIPPED}/walks/{w.name}" for w in (self.library / SHIPPED / "walks").iterdir()}, changed)

    def test_every_name_of_the_shipped_scenario_can_be_changed_and_nothing_else_changes(self):
        # A name that is shown as words (`move-by-ten`) is shown as others now, and that is told.
        def findings():
            return [d for d in self.ask_json("check")["diagnostics"] if d["code"] != "stale-translation"]

        before = findings()
        walked = self.ask("test", SHIPPED)
        for kind, name in self.names():
            new = "zz_" + name.split(":")[-1].replace("-", "_")
            back = name.split(":")[-1]
            renamed = name.rsplit(":", 1)[0] + ":" + new if ":" in name else new
            with self.subTest(kind=kind, name=name):
                self.ask("rename", SHIPPED, name, new, "--kind", kind, "--yes")
                self.assertTrue(self.changed_files())
                self.assertEqual(len(findings()), len(before))
                self.assertEqual(self.ask("test", SHIPPED), walked)
                self.ask("rename", SHIPPED, renamed, back, "--kind", kind, "--yes")
                self.assertEqual(self.changed_files(), set())

    def names(self):
        import yaml
        s = yaml.safe_load((self.library / SHIPPED / "scenario.yaml").read_text(encoding="utf-8"))
        found = [("standard", n) for n in s["standards"]]
        for kind, key in [("moment", "moments"), ("ending", "endings"), ("speaker", "cast"), ("force", "forces"), ("variable", "state")]:
            found += [(kind, n) for n in s.get(key, {})]
        for moment, keys in s["moments"].items():
            for choice, of in keys.get("choices", {}).items():
                found.append(("choice", f"{moment}:{choice}"))
                found += [("promise", n) for n in of.get("promises", {})]
                discovers = of.get("discovers", [])
                found += [("discovery", n) for n in ([discovers] if isinstance(discovers, str) else discovers)]
        return sorted(set(found))


if __name__ == "__main__":
    unittest.main()
