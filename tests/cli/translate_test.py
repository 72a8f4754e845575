"""Translations from extraction to the last word of a debrief."""
import pathlib
import re
import sqlite3
import subprocess
import unittest

from frontstage import ROOT, SHIPPED, TINY, Case

CATALOGUES = sorted((ROOT / "assets/lang").glob("*.po"))
SHIPPED_PO = sorted(ROOT.glob("scenarios/**/lang/*.po"))
# What a trainee reads is made here; the author's own screens and the trainer's commands are English.
FOR_TRAINERS = ("explore", "coverage", "walks", "diff", "test")
SHOWN_BY = sorted(p for folder in ("core", "pages", "app", "player", "cli")
                  for p in (ROOT / "engine" / folder).rglob("*.?pp")
                  if "engine/player/author" not in p.as_posix()
                  and not (folder == "cli" and p.name.startswith(FOR_TRAINERS)))
# The field's terms that a trainee reads as single words, by the table in engine/core.
SHOWN_TERMS = ("Mode", "SelfRating", "Verdict", "StandardVerdict", "Evidence", "Factor", "TimeOfDay", "Face")
MARKS = ["-k", "-kwords:1", "-kwords_:1", "-kphrase:1", "-kcounted:2,3", "-kin:1c,2"]


def entries(path):
    """(context, source) of every entry that is translated and sure, with (its source, its words) by plural form."""
    text = subprocess.run(["msgattrib", "--translated", "--no-fuzzy", "--no-obsolete", "--no-wrap", str(path)],
                          check=True, capture_output=True, encoding="utf-8").stdout
    found = {}
    for block in text.split("\n\n"):
        parts = dict(re.findall(r'^(msg\w+(?:\[\d\])?) "(.*)"$', block, re.M))
        if parts.get("msgid"):
            forms = [w for k, w in parts.items() if k.startswith("msgstr")]
            sources = [parts["msgid"], *[parts.get("msgid_plural", "")] * (len(forms) - 1)]
            found[parts.get("msgctxt", ""), parts["msgid"]] = list(zip(sources, forms))
    return found


def shown_terms():
    """As `Phrasebook::term` asks for them."""
    tables = "".join(p.read_text(encoding="utf-8") for p in sorted((ROOT / "engine/core").glob("*.hpp")))
    words = {term: re.findall(r'"([^"]+)"', listed)
             for term, listed in re.findall(r"words_of<(\w+)>\s*\{([^}]*)\}", tables)}
    return {("term", word) for term in SHOWN_TERMS for word in words[term]}


class Translate(Case):
    def tiny(self):
        return self.write("umbrella/scenario.yaml", TINY)

    def po(self):
        return self.folder / "umbrella/lang/de.po"

    def translate_all(self):
        """As a translator would: something behind every msgstr."""
        text, n = re.subn(r'(msgid ((?:"[^"]*"\n)+))msgstr ""\n(?!")', lambda m: m[1] + 'msgstr "DE ' +
                          "".join(re.findall(r'"(.*)"', m[2])) + '"\n', self.po().read_text(encoding="utf-8"))
        self.assertGreater(n, 5)
        self.po().write_text(text, encoding="utf-8")

    def test_extract_makes_a_file_that_gettext_accepts_and_again_changes_nothing(self):
        path = self.tiny()
        self.assertIn("0 %", self.call("translate", "extract", path, "--lang", "de"))
        first = self.po().read_bytes()
        subprocess.run(["msgfmt", "--check", "-o", "/dev/null", self.po()], check=True, stderr=subprocess.DEVNULL)
        self.call("translate", "extract", path, "--lang", "de")
        self.call("translate", "update", path)
        self.assertEqual(self.po().read_bytes(), first)
        self.assertIn('msgctxt "moments/counter/choices/swap/say"', first.decode())
        self.assertIn("#. After: It broke the first time it rained.", first.decode())
        self.assertIn("#: scenario.yaml:9", first.decode())

    def test_what_is_no_code_of_a_language_makes_no_file(self):
        for code in ("deutsch", "d", "DE", "de-", "de/../x", "en"):
            self.call("translate", "extract", SHIPPED, "--lang", code, exit_code=2)
            self.assertIn("as in de", self.errors)

    def test_status_tells_how_far_a_language_is(self):
        path = self.tiny()
        self.call("translate", "extract", path, "--lang", "de")
        found = self.call_json("translate", "status", path, exit_code=1)["translations"][0]
        self.assertEqual((found["language"], found["percent"], found["missing"]), ("de", 0, found["lines"]))
        self.translate_all()
        found = self.call_json("translate", "status", path)["translations"][0]
        self.assertEqual((found["percent"], found["missing"], found["stale"]), (100, 0, 0))
        self.assertEqual(found["words"], found["translated_words"])

    def test_what_changed_is_stale_shown_as_written_and_told_by_check(self):
        path = self.tiny()
        self.call("translate", "extract", path, "--lang", "de")
        self.translate_all()
        self.assertEqual([d["code"] for d in self.call_json("check", path)["diagnostics"]
                          if d["code"].endswith("-translation")], [])
        pathlib.Path(path).write_text(TINY.replace("It broke the first", "It burst the first"), encoding="utf-8")
        stale = [d for d in self.call_json("check", path)["diagnostics"] if d["code"] == "stale-translation"]
        self.assertEqual(len(stale), 1)
        self.assertTrue(stale[0]["file"].endswith("lang/de.po"))
        shown = self.call("play", path, "--text", "--lang", "de", "--seed", "1", typed="1\n")
        self.assertIn("It burst the first time it rained.", shown)
        self.assertIn("DE Then it was a bad one.", shown)
        self.call("translate", "update", path)
        text = self.po().read_text(encoding="utf-8")
        self.assertIn("#, fuzzy", text)
        self.assertIn('#| msgid "It broke the first time it rained."', text)
        self.assertIn("1 stale", self.call("translate", "status", path, exit_code=1))

    def test_a_broken_file_is_told_and_never_written_over(self):
        path = self.tiny()
        self.call("translate", "extract", path, "--lang", "de")
        broken = self.po().read_text(encoding="utf-8") + 'msgid "open\n'
        self.po().write_text(broken, encoding="utf-8")
        self.call("translate", "update", path, exit_code=1)
        self.assertIn("bad-translation-file", self.errors)
        self.assertEqual(self.po().read_text(encoding="utf-8"), broken)
        self.assertIn("It broke", self.call("play", path, "--text", "--lang", "de", typed="1\n"))

    def test_usage(self):
        path = self.tiny()
        self.call("translate", "explode", path, exit_code=2)
        self.call("translate", "extract", path, exit_code=2)
        self.call("translate", "extract", path, "--lang", "../x", exit_code=2)
        self.call("translate", "extract", path, "--lang", "en", exit_code=2)
        self.call("translate", "update", path, "--lang", "fr", exit_code=2)
        self.assertIn("translate extract", self.errors)
        self.call("play", path, "--text", "--lang", "fr", exit_code=2)
        self.assertIn("`pseudo`", self.errors)

    def test_facts_are_the_same_bytes_in_every_language(self):
        languages = ("en", "de", "pseudo")
        for language in languages:
            self.call("play", SHIPPED, "--text", "--seed", "7", "--lang", language, "--trainee", language,
                      typed="3\n\n2\n1\n2\n2\n1\n1\n1\n1\n")
        with sqlite3.connect(self.folder / "data/frontstage.db") as store:
            stored = [[bytes(body, "utf-8").partition(b",")[2] if isinstance(body, str) else body.partition(b",")[2]
                       for body, in store.execute("SELECT body FROM event WHERE subject = ? ORDER BY device_seq",
                                                  (language,))] for language in languages]
        self.assertIn("3 of 3 attempts stand", self.call("verify"))
        self.assertGreater(len(stored[0]), 20)
        self.assertEqual(stored[0], stored[1])
        self.assertEqual(stored[0], stored[2])

    def test_an_attempt_goes_on_at_the_same_place_in_another_language(self):
        self.call("play", SHIPPED, "--text", "--lang", "de", "--seed", "5", typed="1\n\nq\n")
        again = self.call("play", SHIPPED, "--text", "--lang", "en", typed="q\n")
        self.assertIn("Going on where you were", again)
        self.assertIn("Ten past two.", again)
        self.assertIn("Zehn nach zwei.", self.call("play", SHIPPED, "--text", "--lang", "de", typed="q\n"))

    def test_nothing_english_is_left_in_the_german_encounter(self):
        """In the pseudo-language every word shown has passed through the phrasebook or the scenario."""
        shown = self.call("play", SHIPPED, "--text", "--lang", "pseudo", "--seed", "7",
                          typed="3\n\n2\n1\n2\n2\n1\n1\n1\n1\n")
        plain = re.findall(r"[A-Za-z]{3,}", shown)
        self.assertEqual([w for w in plain if w not in ("min",)], [])


class Catalogues(unittest.TestCase):
    def test_gettext_accepts_every_file_of_ours(self):
        self.assertTrue(CATALOGUES and SHIPPED_PO)
        for path in CATALOGUES + SHIPPED_PO:
            subprocess.run(["msgfmt", "--check", "-o", "/dev/null", path], check=True, stderr=subprocess.DEVNULL)

    def test_every_word_that_a_trainee_sees_is_in_every_catalogue(self):
        sources = [str(p) for p in SHOWN_BY]
        # Without the header xgettext drops what is not ASCII, as “ and ·.
        pot = subprocess.run(["xgettext", "--language=C++", "--from-code=UTF-8", "--no-wrap",
                              "--no-location", *MARKS, "-o", "-", *sources],
                             check=True, capture_output=True, encoding="utf-8").stdout
        wanted = set()
        for block in pot.split("\n\n"):
            parts = dict(re.findall(r'^(msg\w+) "(.*)"$', block, re.M))
            if parts.get("msgid"):
                wanted.add((parts.get("msgctxt", ""), parts["msgid"]))
        self.assertGreater(len(wanted), 700)
        wanted |= shown_terms()
        for path in CATALOGUES:
            self.assertEqual(sorted(wanted - set(entries(path))), [], f"missing in {path.name}")
            self.assertEqual(sorted(set(entries(path)) - wanted), [], f"used nowhere, in {path.name}")

    def test_placeholders_survive(self):
        for path in CATALOGUES:
            for forms in entries(path).values():
                for source, form in forms:
                    self.assertEqual(sorted(set(re.findall(r"\{\w+\}", source))),
                                     sorted(set(re.findall(r"\{\w+\}", form))), source)


if __name__ == "__main__":
    unittest.main()
