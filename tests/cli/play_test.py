import os
import signal
import subprocess
import unittest

from frontstage import PROGRAM, SHIPPED, TINY, Case


class Play(Case):
    def test_an_encounter_from_briefing_to_debrief_in_the_terminal(self):
        path = self.write("umbrella/scenario.yaml", TINY)
        out = self.call("play", path, "--text", "--seed", "1", typed="h\nnonsense\n1\n")
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

    def test_a_data_folder_that_cannot_be_made_is_said(self):
        self.write("file", "")
        done = subprocess.run([PROGRAM, "--data", str(self.folder / "file" / "inside"), "play", SHIPPED, "--text"],
                              capture_output=True, text=True, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 4)
        self.assertIn("--data", done.stderr)


if __name__ == "__main__":
    unittest.main()
