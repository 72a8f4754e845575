import sqlite3
import unittest

from frontstage import SHIPPED, Case


class Verify(Case):
    def play(self):
        self.call("play", SHIPPED, "--text", "--seed", "5", typed="1\n\n1\n1\n1\n1\n1\n1\n1\n1\n")

    def test_what_was_played_stands(self):
        self.play()
        shown = self.call_json("verify")
        self.assertEqual([a["finding"] for a in shown["attempts"]], ["stands"])
        self.assertEqual(shown["chain"], [])
        self.assertTrue(shown["attempts"][0]["ended"])

    def test_a_changed_event_breaks_the_chain(self):
        self.play()
        with sqlite3.connect(self.folder / "data" / "frontstage.db") as store:
            changed = store.execute(
                "UPDATE event SET body = CAST(replace(CAST(body AS TEXT), 'arrival:', 'arrivel:') AS BLOB) "
                "WHERE kind = 'choice-made' AND instr(CAST(body AS TEXT), 'arrival:') > 0").rowcount
        store.close()
        self.assertGreater(changed, 0)
        shown = self.call_json("verify", exit_code=1)
        self.assertNotEqual(shown["chain"], [])
        self.assertNotEqual(shown["attempts"][0]["finding"], "stands")

    def test_nothing_stored_is_fine(self):
        self.assertIn("0 of 0 attempts stand", self.call("verify"))


if __name__ == "__main__":
    unittest.main()
