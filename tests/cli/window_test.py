"""The window on a real display, with real key events: an X server without a screen, xdotool's keys."""
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

from frontstage import PROGRAM, SHIPPED, Case

PATIENCE_S = 60  # for a busy machine; what is waited for comes within a second or two


@unittest.skipUnless(shutil.which("Xvfb") and shutil.which("xdotool"), "needs Xvfb and xdotool")
class Window(Case):
    def setUp(self):
        super().setUp()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp", "-noreset"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(self.end, self.server)
        display = ":" + self.server.stdout.readline().decode().strip()
        self.environment = {**os.environ, "DISPLAY": display, "SDL_VIDEODRIVER": "x11"}

    def end(self, process):
        process.terminate()  # so that an X server takes its socket with it
        process.wait()
        if process.stdout:
            process.stdout.close()

    def open_window(self, *arguments):
        window = subprocess.Popen([PROGRAM, "--data", str(self.folder / "data"), "play", *(arguments or (SHIPPED, "--seed", "5"))],
                                  env={**self.environment, "PATH": ""},  # no browser opens what is printed
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(self.end, window)
        self.wait_for(lambda: self.xdotool("search", "--name", "Frontstage").returncode == 0)
        return window

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True)

    def wait_for(self, happened, meanwhile=lambda: None):
        until = time.monotonic() + PATIENCE_S
        while not happened():
            self.assertLess(time.monotonic(), until, "nothing came of it")
            meanwhile()
            time.sleep(0.5)

    def stored(self, kind):
        path = self.folder / "data" / "frontstage.db"
        if not path.exists():
            return 0
        store = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)
        try:
            return store.execute("SELECT count(*) FROM event WHERE kind = ?", (kind,)).fetchone()[0]
        finally:
            store.close()

    def test_keys_choose_a_kill_loses_nothing_and_the_window_goes_on(self):
        window = self.open_window()
        self.xdotool("key", "Return")  # past the briefing
        self.wait_for(lambda: self.stored("choice-made") == 1, lambda: self.xdotool("key", "1"))
        window.send_signal(signal.SIGKILL)
        window.wait()
        self.assertEqual(json.loads(self.call("verify", "--json"))["attempts"][0]["finding"], "stands")
        reached = self.stored("moment-reached")
        again = self.open_window()
        self.wait_for(lambda: self.stored("moment-reached") > reached, lambda: self.xdotool("key", "Return"))
        again.kill()
        self.assertEqual([a["finding"] for a in self.call_json("verify")["attempts"]], ["stands"])

    def core_share(self, window, seconds):
        """How much of a core it takes while nobody does anything: its own time, however busy the machine is."""
        def spent():
            fields = pathlib.Path(f"/proc/{window.pid}/stat").read_text().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        before = spent()
        time.sleep(seconds)
        return (spent() - before) / seconds

    def test_two_keys_from_home_start_an_encounter_that_ends_on_paper(self):
        preferences = {"introduced": "on", "language": "en"}
        self.write("data/preferences/ada.json", json.dumps(preferences))
        self.environment |= {"HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder)}
        window = self.open_window("--trainee", "ada")
        time.sleep(2)
        self.assertEqual(self.stored("moment-reached"), 0)
        self.assertLess(self.core_share(window, 4), 0.01)  # home, at rest
        self.xdotool("key", "Return")  # the first encounter, at its briefing
        time.sleep(1)
        self.xdotool("key", "Return")  # and begun
        self.wait_for(lambda: self.stored("moment-reached") > 0)
        time.sleep(2)
        self.assertLess(self.core_share(window, 6), 0.01)  # somebody who blinks
        self.wait_for(lambda: self.stored("ended") == 1, lambda: self.xdotool("key", "1", "2", "Return"))  # one may be locked
        time.sleep(2)  # what is pressed at once is a slip
        self.xdotool("key", "Return")  # see how it went
        time.sleep(2)
        self.xdotool("key", "Tab", "Tab", "Return")  # badly
        self.wait_for(lambda: self.stored("self-rated") == 1)
        time.sleep(1)
        self.xdotool("key", "Tab", "Tab", "Tab", "Return")  # from another try on to print
        self.wait_for(lambda: list(self.folder.glob("*-debrief.html")))
        self.assertIn("</html>", next(self.folder.glob("*-debrief.html")).read_text(encoding="utf-8"))
        self.assertEqual([a["finding"] for a in self.call_json("verify")["attempts"]], ["stands"])


if __name__ == "__main__":
    unittest.main()
