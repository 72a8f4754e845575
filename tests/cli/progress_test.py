import json
import unittest

from frontstage import SHIPPED, Case

TO_THE_END = "1\n\n" + "1\n" * 12


class Progress(Case):
    def play(self, *more):
        return self.call("play", SHIPPED, "--text", *more, typed=TO_THE_END)

    def test_what_was_played_is_listed_and_hr_sees_the_assessment_alone(self):
        self.play("--seed", "5")
        self.play("--mode", "assessed")
        shown = self.call_json("progress")
        self.assertEqual(sorted(r["mode"] for r in shown["results"]), ["assessed", "practice"])
        seen = "\n".join(shown["seen_by_hr"])
        self.assertEqual(seen.count("assessed:"), 1)
        self.assertNotIn("practice", seen)
        self.assertIn("What HR sees of you", self.call("progress"))

    def test_of_somebody_who_has_played_nothing(self):
        shown = self.call_json("progress", "--trainee", "ben")
        self.assertEqual(shown["results"], [])
        self.assertIn("not been assessed yet", "\n".join(shown["seen_by_hr"]))

    def test_chance_decides_in_an_assessment(self):
        self.call("play", SHIPPED, "--text", "--mode", "assessed", "--seed", "5", typed="q\n", exit_code=2)
        self.assertIn("chance decides", self.errors)

    def test_an_assessment_that_was_left_is_gone_on_with(self):
        self.call("play", SHIPPED, "--text", "--mode", "assessed", typed="1\nq\n")
        self.call("play", SHIPPED, "--text", "--mode", "practice", typed="q\n")
        shown = self.call("play", SHIPPED, "--text", typed="q\n")
        self.assertIn("Going on where you were.", shown)
        shown = self.call("play", SHIPPED, "--text", "--mode", "assessed", typed="q\n")
        self.assertIn("Going on where you were.", shown)

    def test_a_person_gets_all_that_is_kept(self):
        self.play("--seed", "5")
        self.call("person", "export", "trainee", "--to", str(self.folder))
        [file] = self.folder.glob("frontstage-trainee-*.json")
        kept = json.loads(file.read_text(encoding="utf-8"))
        self.assertEqual(kept["attempts"][0]["facts"][0]["fact"], "began")
        self.call("person", "forget", "trainee", exit_code=2)


if __name__ == "__main__":
    unittest.main()
