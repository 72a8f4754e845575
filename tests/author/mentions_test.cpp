// Every place at which something is called by its name is found, exact to the sign.
#include "author/names/mentions.hpp"

#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::author;

namespace {

const std::string scenario_yaml =
    "scenario: shop/rain\n"
    "title: Rain\n"
    "standards: ['own-it']\n"
    "cast: {ana: {name: Ana}, bo: {name: Bo}}\n"
    "customer: \"ana\"\n"
    "forces:\n"
    "  bad-rain: {says: It rains.}\n"
    "state: {seen: 0}\n"
    "opening: door\n"
    "moments:\n"
    "  \"door\":\n"
    "    lines: [ana: Hello., narrator: Ä wind., bo: Hm.]\n"
    "    within: 9s\n"
    "    silence: ours\n"
    "    choices:\n"
    "      ours:\n"
    "        say: Take ours.\n"
    "        why: Kind.\n"
    "        when: 'forces.bad_rain and not chosen(\"door\", \"shop\") or state.seen > 1'\n"
    "        shows: {own-it: met}\n"
    "        promises: {dry-coat: 1h}\n"
    "        discovers: is-wet\n"
    "        again: true\n"
    "        effect: |\n"
    "          -- Ä note, then two on a line\n"
    "          state.seen = state[\"seen\"] + 1\n"
    "\n"
    "          if known[\"is-wet\"] then say(\"ana\", \"Oh\") end\n"
    "        next: {gone: \"it == \\\"ä\\\" or visits(\\\"door\\\") > 1\", door: otherwise}\n"
    "      shop:\n"
    "        do: Point.\n"
    "        why: True.\n"
    "        keeps: [dry-coat]\n"
    "        next: gone\n"
    "endings: {gone: {says: Gone.}}\n";

std::vector<Mention> mentions(std::map<std::string, std::string> files) {
    app::Folders folders;
    folders.scenarios = {"s"};
    folders.standards = {"s/standards"};
    MemoryFiles disk(std::move(files));
    return mentions_of(folders, "s/shop/rain/scenario.yaml", disk);
}

std::map<std::string, std::string> the_files() {
    return {{"s/shop/rain/scenario.yaml", scenario_yaml},
            {"s/shop/rain/rules.lua",
             "function wet() return known.is_wet and shows('own-it', 'met') end\n"},
            {"s/shop/rain/walks/a.yaml",
             "walk: a\nforces: {bad-rain: on}\npath: [{door: 'ours'}, {door: silence}]\n"
             "expect: {ending: gone, standards: {own-it: met}, promises: {dry-coat: kept},\n"
             "  state: {seen: 1}}\n"},
            {"s/standards/all.yaml",
             "standards:\n  own-it: {wording: Own it.}\n  other: {wording: Other.}\n"},
            {"s/programmes/p.yaml", "programme: p\ntitle: P\nscenarios: [shop/rain, shop/sun]\n"}};
}

// `scenario 9:10 refers`, all of a name.
std::string places(const std::vector<Mention>& all, NameKind kind, const std::string& name) {
    std::string out;
    for (const Mention& m : all) {
        if (m.kind != kind || m.name != name) continue;
        const std::string file = m.where.file.substr(m.where.file.rfind('/') + 1);
        out += file.substr(0, file.find('.')) + ' ' + std::to_string(m.where.begin.line) + ':' +
               std::to_string(m.where.begin.column) + '-' + std::to_string(m.where.end.column) +
               (m.calling == Calling::declares ? " declares; " : "; ");
    }
    return out;
}

// The words that stand at the mentions' places.
std::string word_at(const std::string& text, const SourceSpan& where) {
    std::size_t at = 0;
    for (std::uint32_t line = 1; line < where.begin.line; ++line)
        at = text.find('\n', at) + 1;
    std::string word;
    std::uint32_t column = 0;
    for (; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) ++column;
        if (column >= where.end.column) break;
        if (column >= where.begin.column) word += text[at];
    }
    return word;
}

}  // namespace

TEST_CASE("names are found where they are given and where they are used, in every kind of file") {
    const auto all = mentions(the_files());
    CHECK(places(all, NameKind::moment, "door") ==
          "scenario 9:10-14; scenario 11:4-8 declares; scenario 19:48-52; scenario 29:47-51; "
          "scenario 29:61-65; a 3:9-13; a 3:25-29; ");
    CHECK(places(all, NameKind::choice, "door:ours") ==
          "scenario 14:14-18; scenario 16:7-11 declares; a 3:16-20; ");
    CHECK(places(all, NameKind::choice, "door:shop") ==
          "scenario 19:56-60; scenario 30:7-11 declares; ");
    CHECK(places(all, NameKind::ending, "gone") ==
          "scenario 29:16-20; scenario 34:15-19; scenario 35:11-15 declares; a 4:18-22; ");
    CHECK(places(all, NameKind::standard, "own-it") ==
          "rules 1:47-53; scenario 3:14-20; scenario 20:17-23; a 4:36-42; all 2:3-9 declares; ");
    CHECK(places(all, NameKind::standard, "other").empty());
    CHECK(places(all, NameKind::force, "bad-rain") ==
          "scenario 7:3-11 declares; scenario 19:23-31; a 2:10-18; ");
    CHECK(places(all, NameKind::speaker, "ana") ==
          "scenario 4:8-11 declares; scenario 5:12-15; scenario 12:13-16; scenario 28:40-43; ");
    CHECK(places(all, NameKind::variable, "seen") ==
          "scenario 8:9-13 declares; scenario 19:72-76; scenario 26:17-21; scenario 26:31-35; "
          "a 5:11-15; ");
    CHECK(places(all, NameKind::promise, "dry-coat") ==
          "scenario 21:20-28 declares; scenario 33:17-25; a 4:61-69; ");
    CHECK(places(all, NameKind::discovery, "is-wet") ==
          "rules 1:29-35; scenario 22:20-26 declares; scenario 28:21-27; ");
    CHECK(places(all, NameKind::scenario, "shop/rain") == "p 3:13-22; scenario 1:11-20 declares; ");
}

TEST_CASE("each mention stands exactly at its word, whatever quotes and line ends surround it") {
    for (const bool windows : {false, true}) {
        auto files = the_files();
        if (windows)
            for (auto& [path, text] : files)
                for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
                    text.insert(at, 1, '\r');
        const auto all = mentions(files);
        CHECK(all.size() > 40);
        for (const Mention& m : all) {
            const std::string own = m.name.substr(m.name.find(':') + 1);
            const std::string word = word_at(files.at(m.where.file), m.where);
            CHECK(word == (m.spelling == Spelling::as_member ? as_member(own) : own));
        }
    }
}

TEST_CASE("names are found in a file with mistakes too") {
    auto files = the_files();
    std::string& text = files["s/shop/rain/scenario.yaml"];
    text.replace(text.find("title: Rain"), 11, "titel: \"Rain");
    text.replace(text.find("next: gone"), 10, "next: nowhere");
    const auto all = mentions(files);
    CHECK(places(all, NameKind::ending, "gone").find("declares") != std::string::npos);
    CHECK(places(all, NameKind::choice, "door:shop").find("30:7-11 declares") != std::string::npos);
}
