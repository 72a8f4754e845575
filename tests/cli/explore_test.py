import unittest

from frontstage import SHIPPED, TINY, Case

# A toss of a coin by a script, a force that opens a choice, and silence.
WEATHER = """\
scenario: shop/umbrella
title: The broken umbrella
state: {lucky: false}
forces:
  storm: {says: It pours., chance: 30}
opening: counter
moments:
  counter:
    says: It broke the first time it rained.
    within: 20s
    silence: wait
    choices:
      wait:
        say: One moment.
        why: It is one.
        effect: |
          if chance(5) then state.lucky = true end
        next: shelf
      lend:
        say: Take mine, in this rain.
        why: It pours.
        when: forces.storm
        next: happy
  shelf:
    says: And?
    choices:
      last-one:
        say: There is one left.
        why: Lucky.
        when: state.lucky
        next: happy
      sold-out:
        say: They are sold out.
        why: Pity.
        next: gone
      never:
        say: I never said that.
        why: Nobody will.
        when: state.lucky and not state.lucky
        next: gone
endings:
  happy: {says: She opens it in the shop and laughs.}
  gone: {says: She leaves it on the counter.}
"""


def play(witness):
    """What `run` is told so that it goes the way of a witness."""
    call = ["--path", ",".join(witness["witness"])]
    for force, on in witness["forces"].items():
        call += ["--force", f"{force}={'on' if on else 'off'}"]
    if "seed" in witness:
        call += ["--seed", str(witness["seed"])]
    return call


class Explore(Case):
    def test_the_shape_is_the_contract(self):
        found = self.call_json("explore", SHIPPED)
        self.assertEqual(found["format"], 1)
        self.assertTrue(found["complete"])
        self.assertGreater(found["states"], 100)
        self.assertEqual(set(found["conduct"]), {"least", "most"})
        self.assertEqual(set(found["points"]), {"least", "most"})
        self.assertGreaterEqual(set(found["chance"]), {"mean", "sd", "longest", "politest"})
        self.assertTrue(found["conduct_exact"])
        for choice in found["choices"]:
            self.assertEqual(choice["verdict"], "reached", choice)

    def test_the_bounds_of_conduct_are_those_of_the_best_and_worst_play(self):
        found = self.call_json("explore", SHIPPED, "--seed", "1")
        best = self.call_json("run", SHIPPED, "--policy", "best", "--seed", "1")["conduct"]
        worst = self.call_json("run", SHIPPED, "--policy", "worst", "--seed", "1")["conduct"]
        self.assertEqual(found["points"], {"least": worst["points"]["got"], "most": best["points"]["got"]})
        self.assertGreaterEqual(found["conduct"]["most"], best["total"])
        self.assertLessEqual(found["conduct"]["least"], worst["total"])
        for bot in ("longest", "politest"):
            made = self.call_json("run", SHIPPED, "--policy", bot, "--seed", "1")["conduct"]["total"]
            self.assertEqual(found["chance"][bot], made)

    def test_every_witness_plays(self):
        for path in (SHIPPED, self.write("weather/scenario.yaml", WEATHER)):
            found = self.call_json("explore", path)
            for choice in found["choices"]:
                if choice["verdict"] != "reached":
                    continue
                shown = self.call_json("run", path, *play(choice))
                last = shown["decisions"][-1]
                self.assertEqual((last["moment"], last["choice"]), (choice["moment"], choice["choice"]))
            for ending in found["endings"]:
                self.assertEqual(self.call_json("run", path, *play(ending))["ending"], ending["ending"])
            for standard in found["standards"]:
                shown = self.call_json("run", path, *play(standard))
                self.assertIn(standard["standard"], shown["decisions"][-1]["standards"])

    def test_what_can_happen_and_what_cannot(self):
        path = self.write("weather/scenario.yaml", WEATHER)
        verdicts = lambda *more: {c["choice"]: c["verdict"]
                                  for c in self.call_json("explore", path, *more)["choices"]}
        self.assertEqual(verdicts(), {"wait": "reached", "lend": "reached", "last-one": "reached",
                                      "sold-out": "reached", "never": "unreachable"})
        self.assertEqual(verdicts("--force", "storm=off")["lend"], "unreachable")
        self.assertEqual(verdicts("--budget", "1")["never"], "not found within budget")
        text = self.call("explore", path)
        self.assertIn("`shelf:never` can never be reached", text)

    def test_twice_gives_the_same_bytes(self):
        path = self.write("weather/scenario.yaml", WEATHER)
        for call in (("explore", SHIPPED), ("explore", SHIPPED, "--json"), ("explore", path, "--json"),
                     ("explore", path, "--seed", "3", "--json")):
            self.assertEqual(self.call(*call), self.call(*call))

    def test_scripts_that_never_end_and_numbers_that_never_stop_do_not_hang_it(self):
        effect = "        effect: |\n          while true do end\n"
        endless = TINY.replace("        next: happy", effect + "        next: counter\n        again: true")
        found = self.call_json("explore", self.write("a/scenario.yaml", endless))
        self.assertTrue(found["complete"])
        self.assertIn("never to end", found["faults"][0]["message"])
        counting = endless.replace("opening:", "state: {n: 0}\nopening:").replace(
            "while true do end", "state.n = state.n + 1")
        found = self.call_json("explore", self.write("b/scenario.yaml", counting))
        self.assertFalse(found["complete"])
        self.assertIn("budget was spent", self.call("explore", str(self.folder / "b")))

    def test_what_is_not_there_is_said(self):
        self.call("explore", "hotel/nowhere", exit_code=3)
        self.call("explore", SHIPPED, "--force", "strom=on", exit_code=2)
        self.assertIn("did you mean `storm`?", self.errors)


if __name__ == "__main__":
    unittest.main()
