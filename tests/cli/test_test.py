import unittest

from frontstage import SHIPPED, TINY, Case

WALK = """\
walk: she gets another one
path: [{counter: swap}]
expect:
  ending: happy
"""


class Test(Case):
    def setUp(self):
        super().setUp()
        self.scenario = self.write("s/shop/umbrella/scenario.yaml", TINY)

    def walk(self, text, name="one"):
        self.write(f"s/shop/umbrella/walks/{name}.yaml", text)

    def walks(self, *arguments, exit_code=0):
        return self.call("--scenarios", str(self.folder / "s"), "test", "shop/umbrella", *arguments, exit_code=exit_code)

    def walks_json(self, *arguments, exit_code=0):
        return self.call_json("--scenarios", str(self.folder / "s"), "test", "shop/umbrella", *arguments, exit_code=exit_code)

    def test_the_shipped_walks_pass(self):
        self.assertRegex(self.call("test", SHIPPED), r"(\d+) of \1 walks passed")

    def test_what_was_expected_and_what_came_stand_side_by_side(self):
        self.walk(WALK.replace("ending: happy", "ending: gone"))
        out = self.walks(exit_code=1)
        self.assertIn("walks/one.yaml:4:11: ending\n    4 |   ending: gone\n      |           ^~~~\n", out)
        self.assertRegex(out, r"expected: gone +got: happy\n")
        self.assertIn("walked: counter:swap", out)
        self.assertIn("0 of 1 walks passed", out)

    def test_where_a_walk_parts_it_says_what_was_offered(self):
        moved = TINY.replace("next: happy", "next: till").replace(
            "endings:", "  till:\n    says: And now?\n    choices:\n      refund: {say: Here you are., next: happy}\n"
            "      voucher: {say: A voucher?, next: gone, when: false}\nendings:")
        self.write("s/shop/umbrella/scenario.yaml", moved)
        self.walk("walk: w\npath:\n  - counter: swap\n  - till: voucher\nexpect: {ending: gone}\n")
        out = self.walks(exit_code=1)
        self.assertIn("one.yaml:4:11: here the walk cannot go on", out)
        self.assertIn("    4 |   - till: voucher", out)
        self.assertIn("offered: `refund`", out)
        self.assertIn("walked: counter:swap", out)
        parted = self.walks_json(exit_code=1)["walks"][0]["parted"]
        self.assertEqual((parted["step"], parted["line"], parted["offered"]), (2, 4, ["refund"]))

    def test_no_malformed_walk_passes(self):
        for wrong in ("", "walk: w\n", "walk: w\npath: []\nexpect: {}\n", "walk: w\npath: []\nexpect: {standards: {}}\n",
                      "walk: w\npath: [counter]\nexpect: {ending: happy}\n", WALK + "  endnig: happy\n",
                      WALK.replace("swap", "swop"), WALK.replace("happy", "hapy"), "not yaml: [", "walk: w\n\tpath: []\n",
                      WALK.replace("path:", "pathh:"), "\x00\x01"):
            with self.subTest(wrong=wrong):
                self.walk(wrong)
                found = self.walks_json(exit_code=1)["walks"]
                self.assertEqual([w["passed"] for w in found], [False])
                self.assertTrue(found[0]["diagnostics"])

    def test_a_walk_that_expects_nothing_is_told(self):
        self.walk("walk: w\npath: [{counter: swap}]\nexpect: {standards: {}}\n")
        self.assertIn("expects nothing", self.walks(exit_code=1))

    def test_as_json(self):
        self.walk(WALK)
        self.walk(WALK.replace("ending: happy", "mood: '> 99'"), "two")
        found = self.walks_json(exit_code=1)
        self.assertEqual(found["format"], 1)
        self.assertEqual([w["passed"] for w in found["walks"]], [True, False])
        self.assertEqual(found["walks"][0]["taken"], ["counter:swap"])
        self.assertEqual(found["walks"][1]["differences"][0]["expected"], "more than 99")
        self.assertEqual(found["walks"][1]["differences"][0]["line"], 4)

    def test_a_scenario_that_cannot_be_opened_fails(self):
        self.walk(WALK)
        self.write("s/shop/umbrella/scenario.yaml", TINY.replace("next: gone", "next: gonne"))
        self.assertIn("gonne", self.walks(exit_code=1))

    def test_no_walks_is_said_and_is_no_failure(self):
        self.assertIn("has no walks yet", self.walks())

    def test_no_such_scenario(self):
        self.call("test", "shop/nowhere", exit_code=3)


if __name__ == "__main__":
    unittest.main()
