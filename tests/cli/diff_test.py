import unittest

from frontstage import TINY, Case

WALK = "walk: w\npath: [{counter: swap}]\nexpect: {ending: happy}\n"


class Diff(Case):
    def setUp(self):
        super().setUp()
        self.old = self.write("old/scenario.yaml", TINY)
        self.write("old/walks/one.yaml", WALK)

    def newer(self, text):
        self.write("new/scenario.yaml", text)

    def diff(self, *arguments, exit_code=0):
        return self.call("diff", "old", "new", *arguments, exit_code=exit_code)

    def changes(self, text):
        self.newer(text)
        return [(c["change"], c["thing"], c["name"], c["was"], [e["key"] for e in c["edits"]])
                for c in self.call_json("diff", "old", "new")["changes"]]

    def test_the_same_and_only_notes(self):
        self.newer(TINY)
        self.assertIn("They are the same", self.diff())
        self.newer("# a note\n" + TINY)
        self.assertIn("Nothing that is played differs", self.diff())

    def test_a_text_is_shown_word_by_word(self):
        self.newer(TINY.replace("the first time", "the very first time"))
        self.assertIn("says: It broke the {+very+} first time it rained.", self.diff())

    def test_what_came_and_what_went(self):
        more = TINY.replace("endings:", "      wait: {say: One moment., next: gone}\nendings:")
        self.assertEqual(self.changes(more), [("added", "choice", "counter:wait", None, [])])
        less = TINY.replace("""      receipt:
        say: Do you have the receipt?
        next: gone
""", "").replace("  gone: {says: She leaves it on the counter.}\n", "")
        self.assertEqual(self.changes(less), [("removed", "choice", "counter:receipt", None, []), ("removed", "ending", "gone", None, [])])

    def test_the_same_words_under_another_name_are_probably_renamed(self):
        self.assertEqual(self.changes(TINY.replace("swap:", "exchange:")),
                         [("renamed", "choice", "counter:exchange", "counter:swap", [])])
        self.assertIn("probably renamed  choice counter:exchange, before: counter:swap", self.diff())

    def test_a_moment_takes_its_choices_along_and_what_leads_there_has_not_changed(self):
        self.assertEqual(self.changes(TINY.replace("counter:", "till:").replace("opening: counter", "opening: till")),
                         [("renamed", "moment", "till", "counter", [])])
        self.assertEqual(self.changes(TINY.replace("happy", "content")), [("renamed", "ending", "content", "happy", [])])

    def test_how_conduct_moves(self):
        self.newer(TINY.replace("        next: happy", "        quality: best\n        next: happy")
                   .replace("        next: gone", "        quality: weak\n        next: gone"))
        found = self.call_json("diff", "old", "new")
        self.assertEqual(found["format"], 1)
        self.assertEqual((found["before"]["points"], found["after"]["points"]), ({"least": 3, "most": 3}, {"least": 1, "most": 4}))
        after = found["after"]["random"]
        self.assertEqual((after["quartiles"][0], after["quartiles"][4], sum(after["by_tens"])), (0, 100, 1000))
        self.assertAlmostEqual(after["mean"], 50, delta=10)
        self.assertGreater(after["sd"], 40)
        self.assertIn("Conduct of 1,000 random plays", self.diff())

    def test_a_walk_that_would_part_is_named(self):
        self.newer(TINY.replace("swap:", "exchange:"))
        out = self.diff()
        self.assertIn("0 of 1 walks go the same way", out)
        self.assertIn("one.yaml parts", out)
        self.newer(TINY.replace("rained", "snowed"))
        self.assertIn("1 of 1 walks", self.diff())

    def play(self, trainee):
        self.call("play", "old", "--text", "--seed", "1", "--trainee", trainee, typed="1\n")

    def test_a_version_that_was_played_against_todays(self):
        self.play("p1")
        digest = self.call_json("verify")["attempts"][0]
        self.write("old/scenario.yaml", TINY.replace("swap:", "exchange:").replace("receipt:", "slip:"))
        out = self.call("diff", "old", "--digest", "sha256:")
        self.assertIn("before: counter:swap", out)
        self.assertIn("fewer than 5 people", out)
        for n in range(2, 6):
            self.write("old/scenario.yaml", TINY)
            self.play(f"p{n}")
        self.write("old/scenario.yaml", TINY.replace("swap:", "exchange:").replace("receipt:", "slip:"))
        self.assertIn("0 of 5 attempts", self.call("diff", "old", "--digest", "sha256:"))
        self.call("diff", "old", "--digest", "ffff0000", exit_code=3)
        self.assertIn("sha256:", self.errors)
        self.assertTrue(digest)

    def test_wrong_calls(self):
        self.call("diff", "old", exit_code=2)
        self.call("diff", exit_code=2)
        self.call("diff", "old", "nowhere", exit_code=3)
        self.newer(TINY.replace("next: gone", "next: gonne"))
        self.diff(exit_code=1)


if __name__ == "__main__":
    unittest.main()
