"""Author mode on a real display: real keys, real saves, and what comes to be seen of them."""
import json
import os
import queue
import shutil
import subprocess
import threading
import time
import unittest

from frontstage import PROGRAM, TINY, Case

UMBRELLA = """\
scenario: shop/umbrella
title: The broken umbrella
opening: counter
moments:
  counter:
    says: It broke the first time it rained.
    choices:
      swap: {say: Then it was a bad one. Let us find you another., next: pick}
  pick:
    says: Which one?
    choices:
      red: {say: The red one is sturdy., next: happy}
endings:
  happy: {says: She opens it in the shop and laughs.}
"""
PATIENCE_S = 60  # for a busy machine; what is waited for comes within a second or two


class WithoutDisplay(Case):
    def test_without_a_display_it_says_so_and_what_can_be_done(self):
        file = self.write("umbrella/scenario.yaml", TINY)
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")}
        done = subprocess.run([PROGRAM, "preview", file], env=environment, capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, 4)
        self.assertIn("no display", done.stderr)
        self.assertIn("frontstage check", done.stderr)

    def test_a_picture_needs_no_display_even_of_a_text_with_errors(self):
        for name, text in (("good", TINY), ("bad", TINY.replace("moments:", "momnts:"))):
            file = self.write(f"{name}/scenario.yaml", text)
            self.call("preview", file, "--screenshot", str(self.folder / f"{name}.png"))
            self.assertTrue((self.folder / f"{name}.png").read_bytes().startswith(b"\x89PNG"))

    def test_a_scenario_that_is_not_there_is_told(self):
        self.call("preview", "hotel/nowhere", exit_code=3)
        self.assertIn("there is no scenario `hotel/nowhere`", self.errors)


@unittest.skipUnless(shutil.which("Xvfb") and shutil.which("xdotool"), "needs Xvfb and xdotool")
class OnADisplay(Case):
    def setUp(self):
        super().setUp()
        server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp", "-noreset"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(self.end, server)
        self.environment = {**os.environ, "SDL_VIDEODRIVER": "x11",
                            "DISPLAY": ":" + server.stdout.readline().decode().strip()}
        self.news = queue.Queue()

    def end(self, process):
        process.terminate()  # so that an X server takes its socket with it
        process.wait()
        if process.stdout:
            process.stdout.close()

    def open_preview(self, file):
        window = subprocess.Popen([PROGRAM, "preview", file, "--json"], env=self.environment,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(self.end, window)

        def listen():
            for line in window.stdout:
                self.news.put(json.loads(line))
        threading.Thread(target=listen, daemon=True).start()
        return window

    def wait_for(self, event, **values):
        """The next news of that kind, which must say these things."""
        while True:
            told = self.news.get(timeout=PATIENCE_S)
            if told["event"] == event:
                self.assertEqual({name: told.get(name) for name in values}, values, told)
                return told

    def key(self, *keys):
        subprocess.run(["xdotool", "key", *keys], env=self.environment, check=True)

    def save(self, file, text):
        """As most editors do: written beside it, and moved over."""
        with open(file + ".new", "w", encoding="utf-8") as new:
            new.write(text)
        os.replace(file + ".new", file)

    def test_a_save_shows_the_new_text_where_the_author_stood_and_an_error_leaves_the_picture(self):
        file = self.write("umbrella/scenario.yaml", UMBRELLA)
        text = UMBRELLA
        self.open_preview(file)
        self.wait_for("opened", place="counter", errors=0)
        self.wait_for("looked-into", place="counter")
        while self.news.empty():  # until the window has the keyboard
            self.key("1")
            time.sleep(0.7)
        self.wait_for("moved", place="pick")
        self.save(file, text.replace("Which one?", "Which one do you like best?"))
        told = self.wait_for("reloaded", place="pick", errors=0)
        self.assertNotIn("parting", told)
        print(f"from save to picture: {told['since_saved_ms']} ms")
        self.save(file, text.replace("next: happy", "next: hapy"))
        self.wait_for("not-shown", place="pick", errors=1)
        self.save(file, text.replace("      red:", "      blue:"))
        self.wait_for("reloaded", place="pick", errors=0)
        self.save(file, text.replace("      swap:", "      swop:"))
        told = self.wait_for("reloaded", place="counter", errors=0)
        self.assertIn("`counter` has no choice `swap` any more", told["parting"])
        os.remove(file)
        self.wait_for("not-shown", place="counter")
        self.write("umbrella/scenario.yaml", text)
        self.wait_for("reloaded", place="pick", errors=0)


if __name__ == "__main__":
    unittest.main()
