#include "records/codec.hpp"

#include <clocale>
#include <cmath>
#include <limits>
#include <set>

#include "random_facts.hpp"
#include "support/catch.hpp"

namespace frontstage::records {
namespace {

std::string problem_of(std::string_view line) {
    Names names;
    const auto decoded = decode(line, names);
    const auto* problem = std::get_if<std::string>(&decoded);
    return problem != nullptr ? *problem : "nothing";
}

Event decoded(std::string_view line, Names& names) {
    const auto result = decode(line, names);
    if (const auto* problem = std::get_if<std::string>(&result)) FAIL(line << ": " << *problem);
    return std::get<Event>(result);
}

TEST_CASE("a fact is one line of JSON in the author's words, its keys in a fixed order") {
    Names names;
    const ChoiceId choice = names.choices.intern("arrival:key-first");
    const ChoiceId other = names.choices.intern("arrival:name-the-fault");
    const MomentId moment = names.moments.intern("arrival");
    CHECK(encode({1234, ChoiceMade{choice}}, names) ==
          R"({"at":1234,"fact":"choice-made","choice":"arrival:key-first"})");
    CHECK(encode({1235, ChoiceMade{choice, Chosen::by_silence}}, names) ==
          R"({"at":1235,"fact":"choice-made","choice":"arrival:key-first","how":"by-silence"})");
    CHECK(encode({0, MomentReached{moment, {other, choice}}}, names) ==
          R"({"at":0,"fact":"moment-reached","moment":"arrival",)"
          R"("offered":["arrival:name-the-fault","arrival:key-first"]})");
    CHECK(encode({-5, Began{"hotel/late-arrival", "sha256:00", Seed{18446744073709551615U},
                            Mode::assessed, Timing::x1_5, 520, 42}},
                 names) ==
          R"({"at":-5,"fact":"began","scenario":"hotel/late-arrival","digest":"sha256:00",)"
          R"("seed":18446744073709551615,"mode":"assessed","timing":"x1.5","mood_tenths":520,)"
          R"("reputation_tenths":42})");
    CHECK(
        encode({1, Began{"s", "d", Seed{1}, Mode::practice, Timing::off, 500, 30, Branch{"a1", 2}}},
               names) ==
        R"({"at":1,"fact":"began","scenario":"s","digest":"d","seed":1,"mode":"practice",)"
        R"("timing":"off","mood_tenths":500,"reputation_tenths":30,)"
        R"("from":{"attempt":"a1","decision":2}})");
    CHECK(encode({9, Ended{}}, names) == R"({"at":9,"fact":"ended"})");
}

TEST_CASE("the store is told the word of the fact and when it happened") {
    const Names names;
    const Entry entry = entry_of({77, Ended{}}, names);
    CHECK(entry == Entry{77, "ended", R"({"at":77,"fact":"ended"})"});
}

TEST_CASE("every kind of fact, with any content, comes back as it was") {
    Names names;
    RandomFacts random(7, names);
    for (int round = 0; round < 2000; ++round)
        for (const Fact& fact : random.one_of_each()) {
            const Event event{static_cast<std::int64_t>(random.bits()), fact};
            const std::string line = encode(event, names);
            const auto back = decode(line, names);
            if (!(back == std::variant<Event, std::string>(event))) {
                INFO(line);
                if (const auto* problem = std::get_if<std::string>(&back)) INFO(*problem);
                FAIL("it came back as something else");
            }
            REQUIRE(line.find('\n') == std::string::npos);
        }
}

TEST_CASE("what is said afterwards is written in words that a person can read") {
    Names names;
    const ChoiceId choice = names.choices.intern("arrival:key-first");
    CHECK(encode({7, SelfRated{SelfRating::not_so_well}}, names) ==
          R"({"at":7,"fact":"self-rated","rating":"not so well"})");
    CHECK(encode({7, Disagreed{choice, Objection::own_rules, "We hold it."}}, names) ==
          R"({"at":7,"fact":"disagreed","choice":"arrival:key-first",)"
          R"("objection":"our rules differ","words":"We hold it."})");
}

TEST_CASE("every kind of fact has a word of its own") {
    Names names;
    std::set<std::string> words;
    for (const Fact& fact : RandomFacts(1, names).one_of_each())
        words.insert(entry_of({0, fact}, names).kind);
    CHECK(words.size() == std::variant_size_v<Fact>);
}

TEST_CASE("a decimal keeps its kind and every bit, also one that JSON has no number for") {
    Names names;
    const VariableId variable = names.variables.intern("patience");
    const auto round_trip = [&](double number) {
        const std::string line = encode({0, VariableSet{variable, number}}, names);
        const Event event = decoded(line, names);
        return std::get<double>(std::get<VariableSet>(event.fact).value);
    };
    for (const double number :
         {0.1, 1.0 / 3, 3.0, -0.0, 5e-324, 1.7976931348623157e308, 1e21, 123456789012345680.0})
        CHECK(std::bit_cast<std::uint64_t>(round_trip(number)) ==
              std::bit_cast<std::uint64_t>(number));
    CHECK(std::isnan(round_trip(std::nan(""))));
    CHECK(round_trip(-std::numeric_limits<double>::infinity()) ==
          -std::numeric_limits<double>::infinity());
}

TEST_CASE("numbers are written and read alike where a comma stands for the point") {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    const char* comma = nullptr;
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "nb_NO.UTF-8"})
        if (comma == nullptr) comma = std::setlocale(LC_ALL, name);
    if (comma == nullptr) {
        WARN("no locale with a decimal comma is installed here");
        return;
    }
    Names names;
    const Event event{0, VariableSet{names.variables.intern("v"), 1234567.25}};
    const std::string line = encode(event, names);
    const auto back = decode(line, names);
    std::setlocale(LC_ALL, before.c_str());
    CHECK(line == R"({"at":0,"fact":"variable-set","variable":"v","value":1234567.25})");
    CHECK(back == std::variant<Event, std::string>(event));
}

TEST_CASE("words that no scenario has any more become ids of their own") {
    Names names;
    names.choices.intern("arrival:still-here");
    const Event event =
        decoded(R"({"at":1,"fact":"choice-made","choice":"arrival:long-gone"})", names);
    const ChoiceId choice = std::get<ChoiceMade>(event.fact).choice;
    CHECK(choice.number == 1);
    CHECK(names.choices[choice] == "arrival:long-gone");
}

TEST_CASE("a byte that is not text does not stop a fact from being kept") {
    Names names;
    const std::string line = encode({0, ScriptFaulted{"a.yaml:1", "bad \xff byte"}}, names);
    const Event event = decoded(line, names);
    CHECK(std::get<ScriptFaulted>(event.fact).message == "bad \uFFFD byte");
    CHECK(encode(event, names) == line);
}

TEST_CASE("a beginning says what it goes back into, and one of before that could still reads") {
    const std::string before = R"({"at":1,"fact":"began","scenario":"s","digest":"d","seed":1,)"
                               R"("mode":"practice","timing":"off","mood_tenths":500,)"
                               R"("reputation_tenths":30)";
    Names names;
    CHECK(std::get<Began>(decoded(before + "}", names).fact).from == std::nullopt);
    CHECK(std::get<Began>(decoded(before + R"(,"from":{"decision":2,"attempt":"a1"}})", names).fact)
              .from == Branch{"a1", 2});
    for (const char* from :
         {"null", "\"a1\"", "[]", "{}", R"({"attempt":"a1"})", R"({"attempt":"a1","decision":-1})",
          R"({"attempt":"a1","decision":4294967296})", R"({"attempt":1,"decision":1})",
          R"({"attempt":"a1","decision":1,"more":1})"})
        CHECK(problem_of(before + ",\"from\":" + from + "}").find("an attempt and one of its") !=
              std::string::npos);
    CHECK(problem_of(before + R"(,"from":{"attempt":"a1","attempt":"a2","decision":1}})") ==
          "a key is written twice");
}

TEST_CASE("spaces and another order of keys read the same") {
    Names names;
    const Event event = decoded(R"( { "effort" : 2, "fact" : "effort-asked", "at" : 3 } )", names);
    CHECK(event == Event{3, EffortAsked{2}});
}

TEST_CASE("what is wrong with a line is said in words") {
    CHECK(problem_of("") == "this is not a line of JSON with an object in it");
    CHECK(problem_of("[]") == "this is not a line of JSON with an object in it");
    CHECK(problem_of(R"({"at":1,"fact":"ended"} x)") ==
          "this is not a line of JSON with an object in it");
    CHECK(problem_of(R"({"at":1})") == "the key `fact` is missing");
    CHECK(problem_of(R"({"fact":"ended"})") == "the key `at` is missing");
    CHECK(problem_of(R"({"at":1,"fact":"exploded"})") == R"(unknown fact "exploded")");
    CHECK(problem_of(R"({"at":1,"fact":""})") == R"(unknown fact "")");
    CHECK(problem_of(R"({"at":1,"fact":7})") == "`fact` is 7, not a text");
    CHECK(problem_of(R"({"at":1,"fact":"ended","end":"x"})") == R"(unknown key "end")");
    CHECK(problem_of(R"({"at":1,"at":1,"fact":"ended"})") == "a key is written twice");
    CHECK(problem_of(R"({"at":1,"fact":"choice-made"})") == "the key `choice` is missing");
    CHECK(problem_of(R"({"at":1,"fact":"ended","ending":null})") == "`ending` is null, not an id");
    CHECK(problem_of(R"({"at":1,"fact":"felt","factor":"love","tenths":1})") ==
          R"(`factor` is "love", not one of `responsiveness` `empathy` `knowledge` )"
          "`communication` `adherence` `surroundings`");
    CHECK(problem_of(R"({"at":1,"fact":"choice-made","choice":"a:b","how":"by-magic"})") ==
          R"(`how` is "by-magic", not one of `by-trainee` `by-silence`)");
    CHECK(problem_of(R"({"at":1,"fact":"moment-reached","moment":"a","offered":["b",[]]})") ==
          "`offered` is a list, not a list of choices");
    CHECK(problem_of(R"({"at":1,"fact":"variable-set","variable":"v","value":{"decimal":1}})") ==
          "`value` is an object, not true, false, a number or a word");
}

TEST_CASE("a number that does not fit is refused, not bent") {
    const std::string range = ", not a whole number from -2147483648 to 2147483647";
    const auto seconds = [](const std::string& number) {
        return problem_of(R"({"at":1,"fact":"time-passed","seconds":)" + number + "}");
    };
    CHECK(seconds("2147483647") == "nothing");
    CHECK(seconds("-2147483648") == "nothing");
    CHECK(seconds("2147483648") == "`seconds` is 2147483648" + range);
    CHECK(seconds("-2147483649") == "`seconds` is -2147483649" + range);
    CHECK(seconds("1.5") == "`seconds` is 1.5" + range);
    CHECK(seconds("\"5\"") == "`seconds` is \"5\"" + range);
    CHECK(seconds("true") == "`seconds` is true" + range);
    CHECK(seconds("1e999") == "this is not a line of JSON with an object in it");
    CHECK(problem_of(R"({"at":9223372036854775808,"fact":"ended"})").starts_with("`at` is"));
    CHECK(problem_of(R"({"at":1,"fact":"variable-set","variable":"v","value":9223372036854775808})")
              .starts_with("`value` is 9223372036854775808, not"));
}

TEST_CASE("no line, however mangled, does harm") {
    Names names;
    RandomFacts random(11, names);
    const std::string alphabet = "{}[]\",:\\0123456789.eE+-truefalsnu \n\x01\x80\xff";
    int understood = 0;
    for (int round = 0; round < 400; ++round)
        for (const Fact& fact : random.one_of_each()) {
            std::string line = encode({round, fact}, names);
            for (std::uint32_t edits = 1 + random.under(4); edits > 0 && !line.empty(); --edits) {
                const std::size_t at = random.under(static_cast<std::uint32_t>(line.size()));
                const char byte =
                    alphabet[random.under(static_cast<std::uint32_t>(alphabet.size()))];
                switch (random.under(4)) {
                    case 0: line[at] = byte; break;
                    case 1: line.insert(at, 1, byte); break;
                    case 2: line.erase(at, 1 + random.under(5)); break;
                    default: line.insert(at, line.substr(at, random.under(30))); break;
                }
            }
            Names fresh;
            const auto result = decode(line, fresh);
            if (const auto* event = std::get_if<Event>(&result)) {
                ++understood;  // then it says one thing, and says it again
                REQUIRE(decode(encode(*event, fresh), fresh) == result);
            } else {
                REQUIRE_FALSE(std::get<std::string>(result).empty());
            }
        }
    CHECK(understood > 0);
}

TEST_CASE("nesting without end is refused without falling over") {
    CHECK(problem_of(std::string(200000, '[')) != "nothing");
    const std::string deep = std::string(200000, '[') + std::string(200000, ']');
    CHECK(problem_of(deep) != "nothing");
    CHECK(problem_of(R"({"at":1,"fact":"ended","ending":)" + deep + "}") ==
          "`ending` is a list, not an id");
}

}  // namespace
}  // namespace frontstage::records
