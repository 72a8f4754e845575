"""One whole play in words, as somebody at a terminal reads it: home, briefing, encounter, what arrives
afterwards, debrief. Accept another after reading the difference: FRONTSTAGE_ACCEPT_PLAYS=1."""
import os
import re
import unittest

from frontstage import ROOT, SHIPPED, TINY, Case

GOLDENS = ROOT / "tests/golden/plays"
# By the number of an answer, from the first moment to the last; Enter reads on.
ANSWERS = "1\n\n1\n1\n1\n1\n1\n1\n1\n3\n"


class TextPlay(Case):
    def hold(self, name, text):
        path = GOLDENS / name
        if os.environ.get("FRONTSTAGE_ACCEPT_PLAYS"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.maxDiff = None
        self.assertEqual(text, path.read_text(encoding="utf-8"))

    def whole(self, *language):
        home = self.call("play", "--text", *language, typed="?\nq\n")
        play = self.call("play", SHIPPED, "--text", "--seed", "5", "--force", "storm=on", *language,
                         typed=ANSWERS + "r\nq\n")
        return home + play

    def test_home_to_debrief_reads_as_it_always_did(self):
        self.hold("late-arrival.txt", self.whole("--lang", "en"))

    def test_a_play_in_german_has_no_english_left_in_what_the_program_says(self):
        text = self.whole("--lang", "de")
        self.assertIn("Um Sie herum: Hotelhalle, Nacht.", text)
        for english in ("Around you", "hotel lobby", "Mood", "Debrief:", "Type "):
            self.assertNotIn(english, text)

    def test_ids_and_days_are_said_as_people_say_them(self):
        for text in (self.whole("--lang", "en"), self.whole("--lang", "de"), self.call("progress")):
            self.assertNotRegex(text, r"\b\d{4}-\d{2}-\d{2}\b")
            self.assertNotIn("hotel.lobby", text)

    def test_the_time_to_answer_is_as_long_as_was_wished(self):
        timed = TINY.replace("    choices:\n", "    within: 20s\n    silence: receipt\n    choices:\n", 1)
        path = self.write("umbrella/scenario.yaml", timed)
        for timing, seconds in (("x1", 20), ("x1.5", 30), ("x2", 40), ("x10", 200), ("off", None)):
            with self.subTest(timing=timing):
                out = self.call("play", path, "--text", "--afresh", "--timing", timing, typed="\nq\n")
                told = re.findall(r"You have (\d+) seconds to answer\.", out)
                self.assertEqual(told, [] if seconds is None else [str(seconds)])


if __name__ == "__main__":
    unittest.main()
