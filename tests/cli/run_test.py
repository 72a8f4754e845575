import unittest

from frontstage import SHIPPED, TINY, Case

HONEST = ("the-call:what-must-go-right,arrival:short-and-true,two-ways:both-ways,the-key:three-details,"
          "the-room:count-for-him,ten-to-seven:okafor-first,farewell:whatever-was-true")


class Run(Case):
    def test_best_meets_and_worst_does_not(self):
        best = self.call_json("run", SHIPPED, "--policy", "best", "--seed", "1")
        worst = self.call_json("run", SHIPPED, "--policy", "worst", "--seed", "1")
        self.assertEqual(best["conduct"]["verdict"], "met")
        self.assertEqual(best["conduct"]["points"]["got"], best["conduct"]["points"]["most"])
        self.assertIn(worst["conduct"]["verdict"], ("not yet", "not yet: critical"))

    def test_twice_gives_the_same_bytes(self):
        for policy in ("best", "worst", "random", "longest", "first"):
            call = ("run", SHIPPED, "--policy", policy, "--seed", "1", "--json")
            self.assertEqual(self.call(*call), self.call(*call))

    def test_the_storm_leaves_conduct_alone(self):
        on = self.call_json("run", SHIPPED, "--path", HONEST, "--force", "storm=on")
        off = self.call_json("run", SHIPPED, "--path", HONEST, "--force", "storm=off")
        self.assertEqual(on["forces"]["storm"], True)
        self.assertEqual(off["forces"]["storm"], False)
        self.assertEqual(on["conduct"], off["conduct"])
        self.assertEqual(on["standards"], off["standards"])
        self.assertNotEqual(on["experience"]["satisfaction"], off["experience"]["satisfaction"])

    def test_the_shape_is_the_contract(self):
        shown = self.call_json("run", SHIPPED, "--path", HONEST, "--seed", "7")
        self.assertEqual(shown["format"], 1)
        self.assertEqual(shown["scenario"], SHIPPED)
        self.assertRegex(shown["digest"], "^sha256:[0-9a-f]{64}$")
        self.assertEqual(shown["seed"], 7)
        self.assertEqual(set(shown["conduct"]) >= {"total", "verdict", "standards", "judgement", "points",
                                                   "critical_missed"}, True)
        for standard in shown["standards"].values():
            self.assertIn(standard["verdict"], ("met", "partly", "missed", "forfeited", "not applicable"))
        for decision in shown["decisions"]:
            self.assertIn(decision["choice"], decision["offered"])
        points = shown["conduct"]["points"]
        self.assertEqual(sum(d["cost"] for d in shown["decisions"]), points["most"] - points["got"])
        self.assertEqual(len(shown["experience"]["factors"]), 6)
        self.assertEqual(shown["faults"], [])

    def test_a_choice_that_is_not_offered_ends_with_1_and_says_which_were(self):
        self.call("run", SHIPPED, "--path", "the-call:held-for-you,arrival:open-the-window", exit_code=1)
        self.assertIn("step 2", self.errors)
        self.call("run", SHIPPED, "--force", "storm=off", "--path",
                  "the-call:held-for-you,arrival:short-and-true,two-ways:open-the-window", exit_code=1)
        self.assertIn("`fan-and-move`", self.errors)
        self.assertIn("`both-ways`", self.errors)

    def test_silence_lets_the_time_run_out(self):
        shown = self.call_json("run", SHIPPED, "--path", "the-call:held-for-you,arrival:silence")
        self.assertEqual(shown["decisions"][1]["choice"], "key-card")
        self.assertTrue(shown["decisions"][1]["silence"])

    def test_a_path_that_stops_short_is_unfinished(self):
        shown = self.call_json("run", SHIPPED, "--path", "the-call:held-for-you")
        self.assertIsNone(shown["ending"])
        self.assertEqual(shown["conduct"]["verdict"], "unfinished")

    def test_reputation_raises_what_is_expected(self):
        low = self.call_json("run", SHIPPED, "--path", HONEST, "--reputation", "1")
        high = self.call_json("run", SHIPPED, "--path", HONEST, "--reputation", "5")
        self.assertGreater(low["experience"]["satisfaction"], high["experience"]["satisfaction"])
        self.assertEqual(low["conduct"], high["conduct"])

    def test_a_newcomers_fifteen_lines_play_by_path(self):
        self.assertLessEqual(TINY.count("\n"), 16)
        path = self.write("somewhere/umbrella/scenario.yaml", TINY)
        for name in (path, str(self.folder / "somewhere/umbrella")):
            shown = self.call_json("run", name, "--path", "counter:swap")
            self.assertEqual(shown["ending"], "happy")
        self.assertEqual(self.call_json("run", path, "--policy", "best")["ending"], "happy")

    def test_forces_may_stand_anywhere_and_several_at_once(self):
        for call in (("run", SHIPPED, "--force", "storm=on", "city-full=off", "--policy", "best"),
                     ("run", SHIPPED, "--force", "storm=on", "--force", "city-full=off", "--policy", "best"),
                     ("run", "--policy", "best", "--force", "storm=on", "city-full=off", SHIPPED)):
            self.assertEqual(self.call_json(*call)["forces"], {"storm": True, "city-full": False})

    def test_wrong_words_on_the_command_line(self):
        self.call("run", exit_code=2)
        self.call("run", "hotel/late-arival", exit_code=3)
        self.assertIn("did you mean `hotel/late-arrival`?", self.errors)
        self.call("run", SHIPPED, "--path", "nonsense", exit_code=2)
        self.call("run", SHIPPED, "--policy", "perfect", exit_code=2)
        self.call("run", SHIPPED, "--force", "strom=on", exit_code=2)
        self.assertIn("did you mean `storm`?", self.errors)
        self.call("dance", exit_code=2)


if __name__ == "__main__":
    unittest.main()
