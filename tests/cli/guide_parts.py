"""What stands in the trainer's guide: boxes, tables of keys and of Lua, commands; and a small scenario into which a
part of one is put, so that Frontstage can say whether it holds."""
import re

from frontstage import ROOT

GUIDE = ROOT / "scenarios"
COMMANDS = GUIDE / "guide/commands.md"
PAGES = [GUIDE / "README.md", *sorted((GUIDE / "guide").glob("*.md"))]
LIBRARY = ROOT / "scripts/README.md"  # its examples with an arrow are tried by tests/script
# Whose links are followed.
DOCUMENTS = [*PAGES, *ROOT.glob("*.md"), *ROOT.glob("engine/**/*.md"), LIBRARY, ROOT / "tests/bench/README.md"]

# Everything that the guide's parts call by name is declared here.
SCENARIO = {
    "scenario": "hotel/small",
    "title": "A small one",
    "standards": "[say-when, fix-it-now]",
    "cast": "{okafor: {name: Mr Okafor}, dana: {name: Dana}}",
    "customer": "okafor",
    "forces": "{storm: {says: A storm.}}",
    "state": "{owed_move: false, broken_words: 0, learned: [not-yet, from-us, from-the-room]}",
    "opening": "the-desk",
    "pass": "0",
}
MOMENTS = {
    "the-desk": """\
says: Good evening.
choices:
  ours: {say: Take ours., promises: {move-by-ten: 8h}, next: arrival}
  hear: {ask: Is it loud up there?, discovers: [hearing, needs-cot], keeps: move-by-ten, next: arrival}
""",
    "arrival": "says: And the room?\nnext: the-room\n",
    "the-room": "says: So it is warm up here.\nnext: settled\n",
    "found-out": "says: So it is warm up here.\nnext: settled\n",
}
ENDINGS = {"settled": "says: He thanks you by name.\n"}
STANDARDS = """\
  say-when: {wording: Give a time that you can keep., factor: knowledge}
  fix-it-now: {wording: Do something at once., factor: responsiveness}
"""
PERSON = "name: Mr Okafor\n"
CHOICES = "ours: {say: Take ours., next: settled}\nkey-card: {say: Here is your key., next: settled}\n"

# What a key cannot do without, beside what every part of its kind has anyway.
GOES_WITH = {("moment", "within"): "silence: key-card\n", ("moment", "silence"): "within: 25s\n",
             ("choice", "locked"): "when: known.hearing\n", ("cast-member", "name"): ""}
# Of which a part holds one and no other.
EITHER = [{"say", "do", "ask"}, {"says", "lines"}, {"choices", "next"}]


def indent(text, by):
    return "".join(" " * by + line if line.strip() else line for line in text.splitlines(True))


def keys_of(text):
    return re.findall(r"^([\w-]+):", text, re.MULTILINE)


def joined(part, usual):
    """`part`, and those lines of `usual` that it neither holds itself nor stands instead of."""
    taken = set(keys_of(part))
    for words in EITHER:
        if taken & words:
            taken |= words
    rest = re.split(r"^(?=[\w-]+:)", usual, flags=re.MULTILINE)
    return part + "".join(piece for piece in rest if piece and keys_of(piece)[0] not in taken)


def scenario(part="", moments=None, endings=None):
    """A whole scenario with `part` at its top."""
    text = part if part.endswith("\n") or not part else part + "\n"
    there = set(keys_of(text))
    for key, value in SCENARIO.items():
        if key not in there:
            text += f"{key}: {value}\n"
    for key, usual, wanted in (("moments", MOMENTS, moments), ("endings", ENDINGS, endings)):
        if key not in there:
            held = {**usual, **(wanted or {})}
            text += f"{key}:\n" + "".join(f"  {name}:\n" + indent(body, 4) for name, body in held.items())
    return text


def under_standard(body):
    return {"standards/small.yaml": "standards:\n" + STANDARDS + "  shown-here:\n" + indent(body, 4)}


def with_moment(body):
    body = joined(body, "says: Good evening.\nchoices:\n" + indent(CHOICES, 2))
    return {"hotel/small/scenario.yaml": scenario("opening: shown-here", {"shown-here": body})}


def with_choices(body):
    return with_moment("choices:\n" + indent(body, 2))


def with_choice(body):
    return with_choices("shown-here:\n" + indent(joined(body, "say: Take ours.\nnext: settled\n"), 2))


def with_person(body):
    return {"hotel/small/scenario.yaml":
            scenario("cast:\n  dana: {name: Dana}\n  okafor:\n" + indent(joined(body, PERSON), 4))}


def with_force(body):
    return {"hotel/small/scenario.yaml": scenario("forces:\n  storm:\n" + indent(joined(body, "says: A storm.\n"), 4))}


def with_influence(body):
    body = joined(body, "kind: website\nsays: Come at any hour.\n")
    return {"hotel/small/scenario.yaml": scenario("before:\n  shown-here:\n" + indent(body, 4))}


def with_ending(body):
    return {"hotel/small/scenario.yaml": scenario(endings={"shown-here": body})}


def with_walk(body):
    usual = "walk: a way\npath: [{the-desk: ours}]\nexpect: {ending: settled}\n"
    return {"hotel/small/scenario.yaml": scenario(), "hotel/small/walks/shown.yaml": joined(body, usual)}


def with_programme(body):
    usual = "programme: first-week\ntitle: The first week\nscenarios: [hotel/small]\n"
    return {"hotel/small/scenario.yaml": scenario(), "programmes/shown.yaml": joined(body, usual),
            "hotel/late-arrival/scenario.yaml": scenario().replace("hotel/small", "hotel/late-arrival")}


SHARED = "moments:\n  {0}:\n    says: Is this the right door?\n    next: the-desk\n"


def with_scenario(body):
    return {"hotel/small/scenario.yaml": scenario(body), "hotel/small/shared/greeting.yaml": SHARED.format("greeting")}


def with_included(body):
    return {"hotel/small/scenario.yaml": scenario("include: [shared.yaml]"), "hotel/small/shared.yaml": body,
            "hotel/small/farewell.yaml": SHARED.format("farewell")}


# For each kind of thing that has keys: the files in which a part of it stands.
AROUND = {
    "scenario": with_scenario,
    "cast-member": with_person,
    "look": lambda body: with_person("look:\n" + indent(body, 2)),
    "zone": lambda body: with_person("expects:\n" + indent(body, 2)),
    "influence": with_influence,
    "force": with_force,
    "shift": lambda body: with_force("expects:\n" + indent(body, 2)),
    "moment": with_moment,
    "choice": with_choice,
    "feeling": lambda body: with_choice("feels:\n" + indent(body, 2)),
    "ending": with_ending,
    "included": with_included,
    "standards-file": lambda body: {"standards/shown.yaml": body},
    "standard": lambda body: under_standard(joined(body, "wording: Say goodbye.\nfactor: empathy\n")),
    "walk": with_walk,
    "expectation": lambda body: with_walk("expect:\n" + indent(body, 2)),
    "programme": with_programme,
}


def files_around(kind, part):
    """A folder of scenarios, as texts by name, in which `part` stands where a `kind` has it."""
    files = {"standards/small.yaml": "standards:\n" + STANDARDS, "hotel/small/scenario.yaml": scenario()}
    goes_with = "".join(GOES_WITH.get((kind, key), "") for key in keys_of(part))
    return {**files, **AROUND[kind](part.rstrip("\n") + "\n" + goes_with)}


def boxes(page, language):
    """Every box of a language: what its first line says after its comment sign, and the rest."""
    text = page.read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(?:#|--) ?(.*)\n((?:.*\n)*?)```$", text, re.MULTILINE)


def tables(page, what):
    """The rows, as lists of cells, of each table over which `<!-- what: ... -->` stands, with the words there."""
    text = page.read_text(encoding="utf-8")
    for words, table in re.findall(rf"^<!-- {what}: (.*) -->\n\n((?:\|.*\n)+)", text, re.MULTILINE):
        rows = [re.split(r"(?<!\\)\|", line.strip().strip("|")) for line in table.splitlines()[2:]]
        yield words.split(), [[cell.strip().replace("\\|", "|") for cell in row] for row in rows]


def codes(cell):
    """What stands between back-ticks."""
    return re.findall(r"`([^`]+)`", cell)


def typed_lines(page):
    """The commands in `sh` boxes."""
    text = page.read_text(encoding="utf-8")
    return [line for box in re.findall(r"^```sh\n((?:.*\n)*?)```$", text, re.MULTILINE) for line in box.splitlines()]


def headings(page):
    """What a link to a heading of the page says behind its `#`."""
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    found = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in found]


def rows_with_walks(page):
    """Rows of a table that begin with a link to a walk: the walk's file, and the other cells."""
    return re.findall(r"^\| .*?\]\((\S+/walks/\S+\.yaml)\) \| (.+?) \| (.+?) \|$", page.read_text(encoding="utf-8"),
                      re.MULTILINE)
