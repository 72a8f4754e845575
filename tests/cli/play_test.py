import os
import signal
import subprocess
import time
import unittest

from frontstage import PROGRAM, SHIPPED, TINY, Case


class Play(Case):
    def test_an_encounter_from_briefing_to_debrief_in_the_terminal(self):
        path = self.write("umbrella/scenario.yaml", TINY)
        out = self.call("play", path, "--text", "--seed", "1", typed="h\nnonsense\n1\n\nr\nq\n")
        self.assertIn("The broken umbrella", out)
        self.assertIn("It broke the first time it rained.", out)
        self.assertIn("Debrief", out)
        self.assertIn("The review", out)

    def test_leaving_keeps_the_place_and_the_same_command_goes_on(self):
        first = self.call("play", SHIPPED, "--text", "--seed", "5", typed="1\n\nq\n")
        self.assertIn("Your place is kept", first)
        mood = [line for line in first.splitlines() if "Mood" in line][-1]
        again = self.call("play", SHIPPED, "--text", typed="q\n")
        self.assertIn("Going on where you were", again)
        self.assertEqual([line for line in again.splitlines() if "Mood" in line][-1], mood)

    def test_afresh_leaves_the_old_one(self):
        self.call("play", SHIPPED, "--text", "--seed", "5", typed="1\nq\n")
        out = self.call("play", SHIPPED, "--text", "--afresh", "--seed", "5", typed="q\n")
        self.assertNotIn("Going on", out)
        attempts = self.call_json("verify")["attempts"]
        self.assertEqual([a["ended"] for a in attempts], [True, False])

    def test_killed_in_mid_encounter_it_goes_on_at_the_same_moment_with_the_same_mood(self):
        for typed in ("1\n", "1\n\n", "2\n\n1\n", "3\n\n2\n1\n"):
            with self.subTest(typed=typed):
                self.folder_data = self.folder / f"killed-{len(typed)}-{typed[0]}"
                before = self.killed_after(typed)
                again = self.call_with_data("play", SHIPPED, "--text", typed="q\n")
                self.assertIn("Going on where you were", again)
                self.assertEqual([line for line in again.splitlines() if "Mood" in line][-1], before)
                self.assertIn("1 of 1 attempts stand", self.call_with_data("verify"))

    def call_with_data(self, *arguments, typed=""):
        done = subprocess.run([PROGRAM, "--data", str(self.folder_data), *arguments], input=typed,
                              capture_output=True, text=True, encoding="utf-8", timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def killed_after(self, typed):
        """Types, waits for the screen to stand still, kills without warning; the last mood line shown."""
        child = subprocess.Popen([PROGRAM, "--data", str(self.folder_data), "play", SHIPPED, "--text", "--seed", "5"],
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        child.stdin.write(typed)
        child.stdin.flush()
        shown = ""
        while shown.count("\n> ") + shown.startswith("> ") < typed.count("\n") + 1:
            piece = os.read(child.stdout.fileno(), 65536).decode("utf-8")
            self.assertNotEqual(piece, "", shown)
            shown += piece
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdin.close()
        child.stdout.close()
        return [line for line in shown.splitlines() if "Mood" in line][-1]

    def test_the_end_of_input_is_a_way_to_leave(self):
        out = self.call("play", SHIPPED, "--text", "--seed", "5")
        self.assertIn("Your place is kept", out)

    def test_a_wrong_entry_says_what_can_be_typed(self):
        path = self.write("umbrella/scenario.yaml", TINY)
        out = self.call("play", path, "--text", "--seed", "1", typed="nonsense\n7\n?\nq\n")
        self.assertEqual(out.count("here. Type ? for what you can type."), 2)
        self.assertIn("“nonsense”", out)
        self.assertIn("1 to 2: give that answer.", out)
        self.assertIn("q: leave and keep your place.", out)

    def test_the_transcript_can_be_searched_and_is_whole_after_a_resume(self):
        self.call("play", SHIPPED, "--text", "--seed", "5", typed="1\nq\n")
        out = self.call("play", SHIPPED, "--text", typed="h\nh zebra\nq\n")
        self.assertIn("You: ", out)
        self.assertIn("Nothing that was said has “zebra” in it.", out)

    def test_going_back_is_a_new_attempt_and_the_other_stays(self):
        path = self.write("umbrella/scenario.yaml", TINY)
        # To the end; Enter instead of a rating; try from the first decision; the other answer.
        out = self.call("play", path, "--text", "--seed", "1", typed="1\n\nt 1\n2\n3\nq\n")
        self.assertEqual(out.count("How well did that go?"), 2)
        self.assertIn("Both ways, one after the other", out)
        attempts = self.call_json("verify")["attempts"]
        self.assertEqual([attempt["ended"] for attempt in attempts], [True, True])

    def test_what_they_think_of_it_is_asked_before_they_are_told(self):
        path = self.write("umbrella/scenario.yaml", TINY)
        out = self.call("play", path, "--text", "--seed", "1", typed="1\nfine\n4\nd 1\n2 It was free.\nd 1\nI never would.\nq\n")
        self.assertLess(out.index("afterwards (simulated)"), out.index("How well did that go?"))
        self.assertLess(out.index("How well did that go?"), out.index("Debrief: "))
        self.assertEqual(out.count("It is kept for your trainer."), 2)

    def test_nothing_is_drawn(self):
        out = self.call("play", SHIPPED, "--text", "--seed", "5", typed="1\n\n1\n\nh\n?\nq\n")
        for line in out.splitlines():
            self.assertNotRegex(line, r"[─-╿]|-{3,}|={3,}|\*{3,}|_{3,}")
            self.assertLessEqual(len(line), 80)

    def test_a_time_limit_runs_in_real_time_and_a_pause_stops_it(self):
        timed = TINY.replace("    choices:\n", "    within: 2s\n    silence: receipt\n    choices:\n", 1)
        path = self.write("umbrella/scenario.yaml", timed)
        child = subprocess.Popen([PROGRAM, "--data", str(self.folder / "data"), "play", path, "--text", "--timing", "x1"],
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        child.stdin.write("\np\n")
        child.stdin.flush()
        shown = ""
        while "No clock runs" not in shown:
            shown += os.read(child.stdout.fileno(), 65536).decode("utf-8")
        self.assertIn("You have 2 seconds to answer.", shown)
        time.sleep(3)
        child.stdin.write("\n")
        child.stdin.flush()
        while "Debrief" not in shown:
            piece = os.read(child.stdout.fileno(), 65536).decode("utf-8")
            self.assertNotEqual(piece, "", shown)
            shown += piece
            if "How well did that go?" in piece:
                child.stdin.write("\n")
                child.stdin.flush()
        self.assertEqual(shown.count("Time ran out."), 1)
        child.stdin.close()
        child.wait()
        child.stdout.close()

    def test_without_a_scenario_it_lists_what_there_is(self):
        out = self.call("play", "--text", typed="?\nzebra\ns\n1\n4\n\np\n\n1\n2\n\nq\nq\n")
        self.assertIn("Practise", out)
        self.assertIn("1. ", out)
        self.assertIn("go on with what you left last.", out)
        self.assertIn("“zebra”", out)
        self.assertIn("Time to answer: Twice as long.", out)
        self.assertIn("What HR sees", out)
        again = self.call("play", "--text", typed="c\nq\nq\n")
        self.assertIn("Left midway.", again)
        self.assertIn("Going on where you were.", again)

    def test_what_is_sought_is_found_by_title_and_standard(self):
        out = self.call("play", "--text", typed="f promise\nf zebra\nq\n")
        self.assertEqual(out.count("1. The 02:10 arrival."), 2)
        self.assertIn("No encounter has “zebra”.", out)

    def test_how_it_is_met_is_said(self):
        out = self.call("play", SHIPPED, "--text", "--seed", "5", "--force", "storm=on", typed="1\nr\nq\n")
        self.assertEqual(out.count("On the telephone."), 2)
        self.assertIn("Sound: The telephone rings.", out)
        self.assertIn("Beyond your control: A storm.", out)
        self.assertIn("You hear a worried voice", out)
        self.assertNotIn("looks a", out)

    def test_guided_tells_what_good_looks_like_and_why(self):
        out = self.call("play", SHIPPED, "--text", "--seed", "5", "--mode", "guided", typed="g\n1\nq\n")
        self.assertIn("What good looks like here", out)
        self.assertIn("Why your answer counts as it does:", out)

    def test_an_assessment_is_not_gone_back_into(self):
        out = self.call("play", SHIPPED, "--text", "--mode", "assessed", typed="1\n\nt 1\ng\nq\n")
        self.assertIn("In an assessment nobody goes back", out)
        self.assertIn("told in guided encounters only", out)

    def test_the_debrief_comes_part_by_part_and_can_be_printed(self):
        path = self.write("umbrella/scenario.yaml", TINY)
        os.environ["HOME"] = str(self.folder)
        out = self.call("play", path, "--text", "--seed", "1", typed="1\n\n\n\nw\nq\n")
        self.assertIn("Press Enter for the next part: Their mood over time.", out)
        self.assertIn("Saved as ", out)

    def test_the_same_seed_and_input_are_the_same_bytes(self):
        played = []
        for name in ("one", "two"):
            self.folder_data = self.folder / name
            played.append(self.call_with_data("play", SHIPPED, "--text", "--seed", "5", "--force", "storm=on",
                                              typed="1\n\n1\n1\n1\n1\n1\n1\n1\n3\nr\nq\n"))
        self.assertEqual(played[0], played[1])

    def test_a_data_folder_that_cannot_be_made_is_said(self):
        self.write("file", "")
        done = subprocess.run([PROGRAM, "--data", str(self.folder / "file" / "inside"), "play", SHIPPED, "--text"],
                              capture_output=True, text=True, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 4)
        self.assertIn("--data", done.stderr)


if __name__ == "__main__":
    unittest.main()
