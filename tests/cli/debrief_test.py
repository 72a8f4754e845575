"""A debrief that was kept is shown again: as text, as figures, and as a page to print."""
import unittest
from html.parser import HTMLParser

from frontstage import SHIPPED, Case

LEAF = {"meta"}


class Page(HTMLParser):
    """Which elements there are, and whether each is closed."""

    def __init__(self):
        super().__init__()
        self.open, self.seen, self.language = [], [], None

    def handle_starttag(self, tag, attributes):
        self.seen.append(tag)
        if tag == "html":
            self.language = dict(attributes).get("lang")
        if tag not in LEAF:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.seen.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, tag


class Debrief(Case):
    def play(self):
        self.call("play", SHIPPED, "--text", "--seed", "5", typed="1\n\n1\n1\n1\n1\n1\n1\n1\n1\n")

    def test_the_latest_is_shown_in_the_words_in_which_it_was_shown_first(self):
        played = self.call("play", SHIPPED, "--text", "--seed", "5", typed="1\n\n1\n1\n1\n1\n1\n1\n1\n1\nr\n")
        again = self.call("debrief", "--latest")
        self.assertIn("Your decisions", again)
        self.assertIn(again.strip(), played)

    def test_its_figures_are_those_that_verify_proves(self):
        self.play()
        shown, proved = self.call_json("debrief"), self.call_json("verify")["attempts"][0]
        self.assertEqual((shown["attempt"], shown["conduct"], shown["verdict"]),
                         (proved["attempt"], proved["conduct"], proved["verdict"]))
        self.assertEqual(len(shown["mood"]["points"]), len(shown["decisions"]) + 1)

    def test_the_page_is_whole_and_needs_nothing_else(self):
        self.play()
        path = self.folder / "debrief.html"
        self.call("debrief", "--latest", "--html", path)
        text = path.read_text(encoding="utf-8")
        page = Page()
        page.feed(text)
        self.assertEqual(page.open, [])
        self.assertEqual(page.language, "en")
        self.assertEqual(page.seen.count("h1"), 1)
        self.assertIn("svg", page.seen)
        for elsewhere in ("<script", "http:", "https:", "src="):
            self.assertNotIn(elsewhere, text)

    def test_what_is_not_there_is_said(self):
        self.call("debrief", exit_code=3)
        self.call("debrief", "0123", exit_code=3)

    def test_what_is_said_against_a_key_reaches_whoever_writes_it(self):
        self.call("check", SHIPPED)
        self.assertEqual(self.errors, "")
        self.call("play", SHIPPED, "--text", "--seed", "5",
                  typed="1\n\n1\n1\n1\n1\n1\n1\n1\nd 1\n3 We hold the room.\nq\n")
        shown = self.call("disagreements", SHIPPED)
        self.assertIn("1 attempt", shown)
        self.assertIn("Where I work the rule is different", shown)
        self.assertNotIn("trainee", shown)
        self.call("check", SHIPPED)
        self.assertIn(f"{SHIPPED}: trainees disagree with the key of 1 choice;", self.errors)
        self.assertEqual([a["finding"] for a in self.call_json("verify")["attempts"]], ["stands"])

    def test_nobody_disagrees_with_what_nobody_played(self):
        self.assertIn("Nobody disagrees", self.call("disagreements"))
        self.assertEqual(self.call_json("disagreements")["disagreements"], [])


if __name__ == "__main__":
    unittest.main()
