"""The built program, as scripts and people call it. Each test has a folder of its own for its data."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["FRONTSTAGE_PROGRAM"]
ROOT = pathlib.Path(os.environ["FRONTSTAGE_ROOT"])
SHIPPED = "hotel/late-arrival"

TINY = """\
scenario: shop/umbrella
title: The broken umbrella
opening: counter
moments:
  counter:
    says: It broke the first time it rained.
    choices:
      swap:
        say: Then it was a bad one. Let us find you another.
        next: happy
      receipt:
        say: Do you have the receipt?
        next: gone
endings:
  happy: {says: She opens it in the shop and laughs.}
  gone: {says: She leaves it on the counter.}
"""


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="frontstage-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)

    def call(self, *arguments, typed=None, exit_code=0):
        """Runs the program with data in this test's folder; returns what it printed."""
        done = subprocess.run(
            [PROGRAM, "--data", str(self.folder / "data"), *arguments],
            input=typed, capture_output=True, text=True, encoding="utf-8", timeout=120, cwd=self.folder,
            stdin=subprocess.DEVNULL if typed is None else None)
        if exit_code is not None:  # none: whatever it is
            self.assertEqual(done.returncode, exit_code, done.stdout + done.stderr)
        self.errors = done.stderr
        return done.stdout

    def call_json(self, *arguments, exit_code=0):
        return json.loads(self.call(*arguments, "--json", exit_code=exit_code))
