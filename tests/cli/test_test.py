import unittest

from frontstage import SHIPPED, TINY, Case

WALK = """\
walk: she gets another one
path: [{counter: swap}]
expect:
  ending: happy
"""


class Test(Case):
    def setUp(self):
        super().setUp()
        self.scenario = self.write("s/shop/umbrella/scenario.yaml", TINY)

    def walk(self, text, name="one"):
        self.write(f"s/shop/umbrella/walks/{name}.yaml", text)

    def walks(self, *arguments, exit_code=0):
        return self.call("--scenarios", str(self.folder / "s"), "test", "shop/umbrella", *arguments, exit_code=exit_code)

    def walks_json(self, *arguments, exit_code=0):
        return self.call_json("--scenarios", str(self.folder / "s"), "test", "shop/umbrella", *arguments, exit_code=exit_code)

    def test_the_shipped_walks_pass(self):
        self.assertRegex(self.call("test", SHIPPED), r"(\d+) of \1 walks passed")

    def test_what_was_expected_and_what_came_stand_side_by_side(self):
        self.walk(WALK.replace("ending: happy", "ending: gone"))
        out = self.walks(exit_code=1)
        self.assertIn("walks/one.yaml:4:11: ending\n    4 |   ending: gone\n      |           ^~~~\n", out)
        self.assertRegex(out, r"expected: gone +got: happy\n")
        self.assertIn("walked: counter:swap", out)
        self.assertIn("0 of 1 walks passed", out)

    def test_where_a_walk_parts_it_says_what_was_offered(self):
        moved = TINY.replace("next: happy", "next: till").replace(
            "endings:", "  till:\n    says: And now?\n    choices:\n      refund: {say: Here you are., next: happy}\n"
            "      voucher: {say: A voucher?, next: gone, when: false}\nendings:")
        self.write("s/shop/umbrella/scenario.yaml", moved)
        self.walk("walk: w\npath:\n  - counter: swap\n  - till: voucher\nexpect: {ending: gone}\n")
        out = self.walks(exit_code=1)
        self.assertIn("one.yaml:4:11: here the walk cannot go on", out)
        self.assertIn("    4 |   - till: voucher", out)
        self.assertIn("offered: `refund`", out)
        self.assertIn("walked: counter:swap", out)
        parted = self.walks_json(exit_code=1)["walks"][0]["parted"]
        self.assertEqual((parted["step"], parted["line"], parted["offered"]), (2, 4, ["refund"]))

    def test_no_malformed_walk_passes(self):
        for wrong in ("", "walk: w\n", "walk: w\npath: []\nexpect: {}\n", "walk: w\npath: []\nexpect: {standards: {}}\n",
                      "walk: w\npath: [counter]\nexpect: {ending: happy}\n", WALK + "  endnig: happy\n",
                      WALK.replace("swap", "swop"), WALK.replace("happy", "hapy"), "not yaml: [", "walk: w\n\tpath: []\n",
                      WALK.replace("path:", "pathh:"), "\x00\x01"):
            with self.subTest(wrong=wrong):
                self.walk(wrong)
                found = self.walks_json(exit_code=1)["walks"]
                self.assertEqual([w["passed"] for w in found], [False])
                self.assertTrue(found[0]["diagnostics"])

    def test_a_walk_that_expects_nothing_is_told(self):
        self.walk("walk: w\npath: [{counter: swap}]\nexpect: {standards: {}}\n")
        self.assertIn("expects nothing", self.walks(exit_code=1))

    def test_as_json(self):
        self.walk(WALK)
        self.walk(WALK.replace("ending: happy", "mood: '> 99'"), "two")
        found = self.walks_json(exit_code=1)
        self.assertEqual(found["format"], 1)
        self.assertEqual([w["passed"] for w in found["walks"]], [True, False])
        self.assertEqual(found["walks"][0]["taken"], ["counter:swap"])
        self.assertEqual(found["walks"][1]["differences"][0]["expected"], "more than 99")
        self.assertEqual(found["walks"][1]["differences"][0]["line"], 4)

    def test_a_scenario_that_cannot_be_opened_fails(self):
        self.walk(WALK)
        self.write("s/shop/umbrella/scenario.yaml", TINY.replace("next: gone", "next: gonne"))
        self.assertIn("gonne", self.walks(exit_code=1))

    def test_no_walks_is_said_and_is_no_failure(self):
        self.assertIn("has no walks yet", self.walks())

    def test_no_such_scenario(self):
        self.call("test", "shop/nowhere", exit_code=3)


class Coverage(Case):
    def setUp(self):
        super().setUp()
        locked = TINY.replace("endings:", "      never: {say: No., when: false, next: gone}\nendings:")
        self.write("s/shop/umbrella/scenario.yaml", locked)
        self.write("s/shop/umbrella/walks/one.yaml", WALK)

    def covered(self, *arguments, exit_code=0):
        return self.call("--scenarios", str(self.folder / "s"), "test", *arguments, exit_code=exit_code)

    def covered_json(self):
        found = self.call_json("--scenarios", str(self.folder / "s"), "test", "--coverage")["coverage"]
        self.assertEqual(len(found), 1)
        return found[0]

    def test_what_cannot_be_taken_does_not_count_and_what_is_missing_has_a_way(self):
        out = self.covered("--coverage")
        self.assertIn("50 %, 1 of 2 choices that can be taken", out)
        self.assertIn("receipt: no walk\n      --path counter:receipt", out)
        self.assertIn("never: cannot be taken", out)
        choices = {c["choice"]: c for c in self.covered_json()["choices"]}
        self.assertEqual((choices["swap"]["walks"], choices["receipt"]["walks"]), (1, 0))
        self.assertEqual(choices["receipt"]["witness"], ["counter:receipt"])
        self.assertEqual(choices["never"]["verdict"], "unreachable")
        run = self.call_json("run", str(self.folder / "s/shop/umbrella"), "--path", ",".join(choices["receipt"]["witness"]))
        self.assertEqual(run["ending"], "gone")

    def test_the_least_that_is_asked_for(self):
        self.covered("--min-coverage", "50")
        self.assertIn("less than the 51 %", self.covered("--min-coverage", "51", exit_code=1))
        self.covered("--min-coverage", "101", exit_code=2)

    def test_a_walk_that_fails_covers_nothing(self):
        self.write("s/shop/umbrella/walks/one.yaml", WALK.replace("ending: happy", "ending: gone"))
        self.assertIn(" 0 %, 0 of 2", self.covered("--coverage", exit_code=1))

    def test_trainees_show_from_five_people_on(self):
        for person in range(4):
            self.play(person)
        self.play(0)
        self.assertIn("fewer than 5 people", self.covered("--coverage"))
        self.assertIsNone(self.covered_json()["attempts"])
        self.play(4)
        self.assertIn("of 6 attempts", self.covered("--coverage"))
        found = self.covered_json()
        self.assertEqual(found["attempts"], 6)
        self.assertEqual(sum(c["attempts"] for c in found["choices"]), 6)

    def play(self, person):
        self.call("play", str(self.folder / "s/shop/umbrella"), "--text", "--trainee", f"p{person}", typed="1\n")


class Record(Case):
    def setUp(self):
        super().setUp()
        self.write("s/shop/umbrella/scenario.yaml", TINY)
        self.walks = self.folder / "s/shop/umbrella/walks"

    def record(self, name, typed="1\n", exit_code=0):
        return self.call("--scenarios", str(self.folder / "s"), "play", "shop/umbrella", "--text", "--seed", "3",
                         "--record", name, typed=typed, exit_code=exit_code)

    def test_what_was_played_passes_at_once_and_is_no_attempt(self):
        out = self.record("my-way")
        self.assertIn("no attempt is kept", out)
        self.assertIn(str(self.walks / "my-way.yaml"), out)
        self.assertIn("walk: my way", (self.walks / "my-way.yaml").read_text())
        self.assertFalse((self.folder / "data").exists())
        self.assertIn("1 of 1 walks passed", self.call("--scenarios", str(self.folder / "s"), "test", "shop/umbrella"))

    def test_left_midway_it_holds_the_path_so_far(self):
        done = self.call("play", SHIPPED, "--text", "--record", "x", "--seed", "1", typed="q\n")
        self.assertIn("no walk was written", done)
        scenario = TINY.replace("next: happy", "next: till").replace(
            "endings:", "  till:\n    says: And now?\n    choices:\n      refund: {say: Here you are., next: happy}\nendings:")
        self.write("s/shop/umbrella/scenario.yaml", scenario)
        typed = "1\nq\n" if "swap" in self.first_offered() else "2\nq\n"
        self.record("half", typed=typed)
        text = (self.walks / "half.yaml").read_text()
        self.assertIn("- counter: swap", text)
        self.assertIn("verdict: unfinished", text)
        self.assertIn("1 of 1 walks passed", self.call("--scenarios", str(self.folder / "s"), "test", "shop/umbrella"))

    def first_offered(self):
        """The choice that stands first on the screen."""
        out = self.call("--scenarios", str(self.folder / "s"), "play", "shop/umbrella", "--text", "--seed", "3",
                        "--record", "unused", typed="q\n")
        return "swap" if out.index("Then it was a bad one") < out.index("Do you have the receipt") else "receipt"

    def test_a_walk_is_never_written_over(self):
        self.record("best")
        before = (self.walks / "best.yaml").read_bytes()
        self.record("best", typed="2\n", exit_code=4)
        self.assertIn("--record best-2", self.errors)
        self.assertEqual((self.walks / "best.yaml").read_bytes(), before)

    def test_names_that_lead_elsewhere_are_refused(self):
        for name, cure in (("../best", "`best`"), ("/tmp/best", "`tmp-best`"), ("a b", "`a-b`"), ("no", "`my-way`"),
                           ("Größe", "`groesse`"), (".", "`my-way`"), ("", "`my-way`"), ("x\ny", "`x-y`")):
            with self.subTest(name=name):
                self.record(name, exit_code=2)
                self.assertIn(cure, self.errors)
        self.assertFalse(self.walks.exists())

    def test_a_scenario_that_cannot_be_written_beside_is_told_before_anybody_plays(self):
        self.write("s/shop/umbrella/walks", "a file in the way")
        self.assertNotIn("It broke", self.record("best", exit_code=4))


if __name__ == "__main__":
    unittest.main()
