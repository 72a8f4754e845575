// The same on every machine, in every country and in every run.
#include <clocale>
#include <cstdlib>
#include <filesystem>

#include "script/builder.hpp"
#include "support/catch.hpp"

namespace frontstage::script::testing {
namespace {

// A country in which numbers are printed with a comma and texts are ordered otherwise, made for the
// length of a test where the machine has none.
class Abroad {
public:
    Abroad() {
        const auto folder = std::filesystem::temp_directory_path() / "frontstage-test-locale";
        std::filesystem::create_directories(folder);
        const std::string make =
            "localedef -i de_DE -f UTF-8 " + (folder / "de_DE.UTF-8").string() + " 2>/dev/null";
        if (std::system(make.c_str()) != 0) return;
        setenv("LOCPATH", folder.c_str(), 1);
        reached_ = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    }
    ~Abroad() { std::setlocale(LC_ALL, "C"); }
    Abroad(const Abroad&) = delete;
    Abroad& operator=(const Abroad&) = delete;
    [[nodiscard]] bool reached() const { return reached_; }

private:
    bool reached_ = false;
};

std::string comma_of(double number) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.1f", number);
    return buffer;
}

}  // namespace

TEST_CASE("numbers and the order of texts do not depend on the locale") {
    const std::string source =
        "say(\"narrator\", \"It costs \" .. state.price .. \" or \" .. tostring(2.5))\n"
        "say(\"narrator\", tostring(\"a\" < \"B\") .. tostring(tonumber(\"1.5\") == 1.5))\n"
        "state.price = 1.25";
    const std::string expected =
        "say narrator: It costs 80.5 or 2.5; say narrator: falsetrue; set price ";
    CHECK(effect_of(source) == expected + "1.250000");
    const Abroad abroad;
    if (!abroad.reached()) {
        WARN("no other locale can be made here, so only the plain one was tried");
        return;
    }
    REQUIRE(comma_of(2.5) == "2,5");
    CHECK(effect_of(source) == expected + "1,250000");  // the last number is the test's own
    CHECK(comma_of(2.5) == "2,5");
}

TEST_CASE("pairs goes by numbers, then texts in byte order, then false and true") {
    CHECK(effect_of("local t = {z = 1, a = 2, Z = 3, [3] = 4, [1] = 5, [2.5] = 6, [-7] = 7,\n"
                    "  [true] = 8, [false] = 9, [\"\xC3\xA4\"] = 10}\n"
                    "local s = \"\"\n"
                    "for k, v in pairs(t) do s = s .. tostring(k) .. \"=\" .. v .. \" \" end\n"
                    "say(\"narrator\", s)") ==
          "say narrator: -7=7 1=5 2.5=6 3=4 Z=3 a=2 z=1 \xC3\xA4=10 false=9 true=8 ");
}

TEST_CASE("pairs lets the table be changed on the way") {
    CHECK(effect_of("local t = {a = 1, b = 2, c = 3}\nlocal s = \"\"\n"
                    "for k in pairs(t) do s = s .. k t.b = nil t.new = 1 end\n"
                    "say(\"narrator\", s)") == "say narrator: ac");
}

TEST_CASE("next goes in the same order, and says when there is nothing") {
    CHECK(effect_of("local t, s = {b = 1, a = 2, [9] = 3}, \"\"\n"
                    "local k = next(t)\n"
                    "while k ~= nil do s = s .. k .. \" \" k = next(t, k) end\n"
                    "say(\"narrator\", s .. tostring(next({})))") == "say narrator: 9 a b nil");
}

TEST_CASE("keys that have no order are a fault") {
    CHECK(effect_of("local t = {[{}] = 1}\nfor k in pairs(t) do end") ==
          "scenario.yaml:31: a table is a key of this table, and such keys have no order to go "
          "by, in `for k in pairs(t) do end`");
    CHECK(effect_of("for k in pairs(nil) do end") ==
          "scenario.yaml:30: `pairs` goes through a table, and was given nothing (nil), in `for k "
          "in pairs(nil) do end`");
}

TEST_CASE("huge keys that look alike are put in order all the same") {
    CHECK(effect_of("local t, n = {[9223372036854775807] = 1, [9223372036854775806] = 2,\n"
                    "  [9.3e18] = 3, [9223372036854775808] = 4, [1e300] = 5}, \"\"\n"
                    "for k, v in pairs(t) do n = n .. v end\n"
                    "say(\"narrator\", n)") == "say narrator: 21435");
}

TEST_CASE("no address of a table or a function is ever shown") {
    CHECK(effect_of("say(\"narrator\", tostring({}) .. \" \" .. tostring(say) .. \" \" .. "
                    "tostring(function() end))") == "say narrator: table function function");
}

TEST_CASE("the small base does what it says") {
    const auto said = [](const std::string& expression) {
        return effect_of("say(\"narrator\", tostring(" + expression + "))");
    };
    CHECK(said("math.floor(-1.5)") == "say narrator: -2");
    CHECK(said("math.ceil(1.2)") == "say narrator: 2");
    CHECK(said("math.floor(1e300)") == "say narrator: 1e+300");
    CHECK(said("math.abs(-3)") == "say narrator: 3");
    CHECK(said("math.abs(-9223372036854775807 - 1)") == "say narrator: -9223372036854775808");
    CHECK(said("math.max(1, 2.5, 2)") == "say narrator: 2.5");
    CHECK(said("math.min(3, -1)") == "say narrator: -1");
    CHECK(said("string.len(\"M\xC3\xBCller\")") == "say narrator: 6");
    CHECK(said("string.sub(\"M\xC3\xBCller\", 2, 3)") == "say narrator: \xC3\xBCl");
    CHECK(said("string.sub(\"M\xC3\xBCller\", -3)") == "say narrator: ler");
    CHECK(said("string.sub(\"abc\", -9, 9)") == "say narrator: abc");
    CHECK(said("string.sub(\"abc\", 3, 2) .. \"|\"") == "say narrator: |");
    CHECK(said("string.sub(\"abc\", -9223372036854775807 - 1, 9223372036854775807)") ==
          "say narrator: abc");
    CHECK(said("string.upper(\"room \xC3\xBC\")") == "say narrator: ROOM \xC3\xBC");
    CHECK(said("string.lower(\"ROOM\")") == "say narrator: room");
    CHECK(said("tonumber(\"12\") + 1") == "say narrator: 13");
    CHECK(said("tonumber(\"twelve\")") == "say narrator: nil");
    CHECK(said("select(\"#\", 1, nil, 3)") == "say narrator: 3");
    CHECK(said("select(-1, 1, 2)") == "say narrator: 2");
    CHECK(said("type(state) .. type(nil) .. type(1)") == "say narrator: tablenilnumber");
    CHECK(said("assert(7, \"no\")") == "say narrator: 7");
}

}  // namespace frontstage::script::testing
