import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import unittest

from frontstage import Case, PROGRAM, ROOT

HOSTILE = [
    "no", "yes", "null", "~", "on", "12", "0x1F", "1e3", "- one", "# two", "a: b", "a #b", "key:", "? what", "&anchor",
    "*alias", "!tag", "| literal", "> folded", "@at", "`tick`", "%percent", "{brace", "[bracket", "a, b, c", "'single",
    "\"double", "She said \"no\": never", "back\\slash \\n \\", "---", "...", "Grüß Gott, Frau Müller", "你好，世界",
    "مرحبا", "🙂 smile 👩🏽‍⚕️", "tab\there", "line\nbreak", "a\r\nb", "\u2028sep\u2029", "\ufeffbom", "nbsp\u00a0here",
    "silence", "otherwise", "narrator", "standard", "*", "%s %d", "$(rm -rf /)", "../../etc", "<b>bold</b>", "'", "\"", "\\",
    "x" * 300, "word " * 300, "a: b # c " * 40, "\u0301 combining", "e\u0301", "=", "<<", "«Bitte»", "„Ja, gern.“",
    "“Of course, Mrs B: I see.”", "do: this", "next: {a: b}", "\x07bell", "\x1b[31mred",
]


class New(Case):
    def new(self, *arguments, typed=None, exit_code=0, scenario="hotel/overbooked"):
        return self.call("--scenarios", str(self.folder / "s"), "new", scenario, *arguments,
                         typed=typed, exit_code=exit_code)

    def in_s(self, command, *arguments, exit_code=0):
        return self.call("--scenarios", str(self.folder / "s"), command, *arguments, exit_code=exit_code)

    def scenario(self, scenario="hotel/overbooked"):
        return (self.folder / "s" / scenario / "scenario.yaml").read_text(encoding="utf-8")

    def assert_sound(self, scenario="hotel/overbooked"):
        """It has no findings, and its walks pass."""
        self.assertIn("0 errors, 0 warnings", self.in_s("check", "--strict", str(self.folder / "s")))
        self.assertIn("2 of 2 walks passed", self.in_s("test", scenario))

    def test_it_goes_into_the_folder_where_one_is_and_never_beside_the_program(self):
        self.call("new", "hotel/overbooked", "--defaults")
        self.assertTrue((self.folder / "scenarios/hotel/overbooked/scenario.yaml").exists())
        self.assertFalse((ROOT / "scenarios/hotel/overbooked").exists())
        self.call("check", "hotel/overbooked", "--strict")

    def test_without_a_person_it_writes_a_scenario_that_plays(self):
        out = self.new("--defaults")
        self.assertIn("frontstage preview hotel/overbooked", out)
        self.assert_sound()
        best = self.call_json("--scenarios", str(self.folder / "s"), "run", "hotel/overbooked", "--policy", "best")
        self.assertEqual((best["ending"], best["conduct"]["verdict"]), ("put-right", "met"))
        for policy in ("worst", "first", "longest"):
            other = self.call_json("--scenarios", str(self.folder / "s"), "run", "hotel/overbooked", "--policy", policy)
            self.assertEqual(other["conduct"]["verdict"], "not yet", policy)

    def test_asked_one_by_one_with_a_way_back(self):
        typed = "en\nFull house\nretial\nretail\nfloor\nYou are new here.\nAna Reis\n<\nBea Lopez\nIs there nothing left?\n"
        out = self.new(typed=typed)
        self.assertIn("did you mean" if "did you mean" in out else "`retail`", out)
        text = self.scenario()
        self.assertIn("title: Full house", text)
        self.assertIn("setting: retail", text)
        self.assertIn("name: Bea Lopez", text)
        self.assertNotIn("Ana Reis", text)
        self.assertIn("Is there nothing left?", text)
        self.assert_sound()

    def test_a_flag_is_not_asked_and_the_end_of_input_takes_the_rest(self):
        out = self.new("--title", "Full", "--good", "Say it first.", "--mistake", "Wait and see.", typed="")
        self.assertNotIn("title?", out)
        self.assertNotIn("good look like", out)
        self.assertIn("1 of four", out)
        self.assertIn("do: Say it first.", self.scenario())
        self.assertIn("do: Wait and see.", self.scenario())
        self.assert_sound()

    def test_words_that_give_the_answer_away_are_told_at_once(self):
        lesson = ["--good", "Say it before she asks, and say why, and by when, and who sees to it. " * 4, "--mistake", "Wait."]
        out = self.new("--defaults", *lesson * 4)
        self.assertIn("longest-is-best", out)
        self.assertIn("2 of 2 walks passed", self.in_s("test", "hotel/overbooked"))

    def test_words_in_quotes_are_said(self):
        self.new("--defaults", "--good", "\"We are full tonight, and I have found you a room.\"")
        self.assertIn("say: We are full tonight, and I have found you a room.", self.scenario())

    def test_german(self):
        self.new("--defaults", "--language", "de", "--customer", "Frau Groß")
        self.assertIn("language: de", self.scenario())
        self.assertIn("gross:", self.scenario())
        self.assert_sound()

    def test_whatever_is_answered_plays_and_says_the_same_words(self):
        dice = random.Random(7)
        answers = [(text, dice.choice(HOSTILE), dice.choice(HOSTILE)) for text in HOSTILE]
        for number, (one, two, three) in enumerate(answers):
            with self.subTest(one=one, two=two, three=three):
                name = f"hotel/hostile-{number}"
                self.new("--defaults", "--title", one, "--customer", two, "--arrives", three, "--role", one, "--place", two,
                         "--good", one, "--mistake", two, "--good", three, "--mistake", one, "--good", one, "--mistake", one,
                         "--good", two, "--mistake", three, scenario=name)
                self.assertIn("2 of 2 walks passed", self.in_s("test", name))
                found = self.call_json("--scenarios", str(self.folder / "s"), "check", name)
                self.assertEqual([d for d in found["diagnostics"] if d["severity"] == "error"], [])
                played = self.call("--scenarios", str(self.folder / "s"), "play", name, "--text", "--seed", "1", typed="q\n")
                said = " ".join(re.sub(r"[\s\x00-\x20\x7f\u00a0\u2028\u2029\ufeff]+", " ", three).split())
                self.assertIn(said, " ".join(played.split()))

    def test_names_come_from_words_and_stay_unique(self):
        self.new("--defaults", *(["--good", "Listen first!", "--mistake", "Listen first?"] * 2), "--good", "Listen, first.",
                 "--mistake", "🙂", "--good", "🙂", "--mistake", "no")
        text = self.scenario()
        for name in ("listen-first:", "listen-first-2:", "the-mistake:", "the-good-way:"):
            self.assertIn("      " + name, text)
        self.assertIn("2 of 2", self.in_s("test", "hotel/overbooked"))

    def test_a_standard_in_the_same_words_is_used_again_and_no_other_is_touched(self):
        self.new("--defaults")
        before = (self.folder / "s/standards/hotel-overbooked.yaml").read_bytes()
        self.assertIn("used", self.new("--defaults", scenario="hotel/another"))
        self.assertFalse((self.folder / "s/standards/hotel-another.yaml").exists())
        self.new("--defaults", "--good", "Say what went wrong before the customer has to beg.", scenario="hotel/third")
        self.assertIn("before-2", (self.folder / "s/standards/hotel-third.yaml").read_text())
        self.assertEqual((self.folder / "s/standards/hotel-overbooked.yaml").read_bytes(), before)
        self.assertIn("0 errors, 0 warnings", self.in_s("check"))

    def test_nothing_is_ever_overwritten(self):
        self.new("--defaults")
        before = self.scenario()
        self.new("--defaults", "--title", "Other", exit_code=4)
        self.assertIn("already", self.errors)
        self.assertEqual(self.scenario(), before)
        self.write("s/standards/hotel-next.yaml", "standards:\n  a: {wording: A.}\n")
        self.new("--defaults", "--good", "Something of its own.", scenario="hotel/next", exit_code=4)
        self.assertFalse((self.folder / "s/hotel/next/scenario.yaml").exists())

    def test_an_editor_is_told_of_the_files(self):
        out = self.new("--defaults")
        folder = self.folder / "s"
        settings = json.loads((folder / ".vscode/settings.json").read_text(encoding="utf-8"))
        kinds = {}
        for schema, (pattern,) in settings["yaml.schemas"].items():
            kinds[pattern.rsplit("/", 2)[-2 if "*.yaml" in pattern else -1]] = pathlib.Path(schema)
            self.assertTrue(json.loads(pathlib.Path(schema).read_text(encoding="utf-8"))["$schema"])
        self.assertEqual(set(kinds), {"scenario.yaml", "standards", "programmes", "walks"})
        for file in folder.rglob("*.yaml"):  # the first line and the settings agree
            named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", file.read_text(encoding="utf-8"))[1]
            kind = "scenario.yaml" if file.name == "scenario.yaml" else file.parent.name
            self.assertEqual((file.parent / named).resolve(), kinds[kind])
            self.assertIn(str(file), out)

    def test_the_problem_matcher_reads_what_the_task_prints(self):
        self.new("--defaults")
        folder = self.folder / "s"
        (task,) = json.loads((folder / ".vscode/tasks.json").read_text(encoding="utf-8"))["tasks"]
        scenario = folder / "hotel/overbooked/scenario.yaml"
        scenario.write_text(self.scenario().replace("next: first-try", "next: gonne").replace("quality: weak", "qualiti: weak"),
                            encoding="utf-8")
        self.assertEqual(task["command"], "frontstage")
        told = subprocess.run([PROGRAM, *task["args"]], cwd=folder, capture_output=True, text=True, encoding="utf-8")
        pattern = task["problemMatcher"]["pattern"]
        found = [re.match(pattern["regexp"], line) for line in told.stdout.splitlines()]
        self.assertGreater(len(found), 3)
        full = self.call_json("check", str(folder), exit_code=1)["diagnostics"]
        parts = ("severity", "line", "column", "message", "code")
        self.assertEqual([[match[pattern[part]] for part in parts] for match in found],
                         [[str(each[part]) for part in parts] for each in full])
        self.assertEqual({(folder / match[pattern["file"]]).resolve() for match in found}, {scenario})

    def test_below_the_assets_the_way_to_the_schemas_can_be_handed_on(self):
        home = self.folder / "home"
        shutil.copytree(ROOT / "assets/schema", home / "assets/schema")
        (home / "scenarios").mkdir()
        (home / "bin").mkdir()
        shutil.copy(PROGRAM, home / "bin/frontstage")
        subprocess.run([home / "bin/frontstage", "new", "hotel/overbooked", "--defaults"], cwd=home, check=True,
                       capture_output=True)
        for file in [*home.rglob("*.yaml"), home / "scenarios/.vscode/settings.json"]:
            text = file.read_text(encoding="utf-8")
            self.assertNotIn(str(self.folder), text)
            base = file.parent.parent if file.suffix == ".json" else file.parent
            for way in re.findall(r"[./]+assets/schema/\S+\.json", text):
                self.assertTrue((base / way).is_file(), way)

    def test_settings_that_are_there_stay_as_they_are(self):
        mine = self.write("s/.vscode/settings.json", "{}\n")
        out = self.new("--defaults")
        self.assertIn(f"There are other settings in {mine} already", out)
        self.assertEqual(pathlib.Path(mine).read_text(encoding="utf-8"), "{}\n")
        second = self.new("--defaults", scenario="hotel/second")
        self.assertIn(mine, second)
        self.assertNotIn("tasks.json", second)  # it is ours, word for word

    def test_without_an_editor(self):
        self.new("--defaults", "--no-editor")
        self.assertFalse((self.folder / "s/.vscode").exists())
        self.assertNotIn("yaml-language-server", self.scenario())

    def test_elsewhere_with_in(self):
        out = self.new("--defaults", "--in", str(self.folder / "mine"))
        self.assertIn(f"preview {self.folder}/mine/hotel/overbooked", out)
        self.assertIn("2 of 2", self.call("test", str(self.folder / "mine/hotel/overbooked")))

    def test_a_name_that_cannot_be_is_cured(self):
        for wrong, cure in (("Hotel/Über Nacht", "`hotel/ueber-nacht`"), ("../out", "`out`"), ("/abs", "`abs`"),
                            ("a//b", "`a/b`"), ("🙂", "`hotel/overbooked`"), ("hotel/" + "x" * 90, "`hotel/x")):
            with self.subTest(wrong=wrong):
                self.new("--defaults", scenario=wrong, exit_code=2)
                self.assertIn(cure, self.errors)
        self.new("--defaults", "--setting", "hotle", exit_code=2)
        self.assertIn("`hotel`", self.errors)
        self.new("--defaults", "--language", "klingon!", exit_code=2)

    @unittest.skipIf(os.geteuid() == 0, "root may write anywhere")
    def test_a_folder_that_cannot_be_written_is_said(self):
        (self.folder / "s").mkdir()
        (self.folder / "s").chmod(0o500)
        self.new("--defaults", exit_code=4)

    def test_a_file_in_the_way_of_a_folder_is_said(self):
        self.write("s/hotel", "")
        self.new("--defaults", exit_code=4)
        self.assertIn("--in", self.errors)


if __name__ == "__main__":
    unittest.main()
