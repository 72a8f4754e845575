#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "script/author_functions.hpp"
#include "script/durations.hpp"
#include "script/limits.hpp"
#include "script/value_words.hpp"
#include "script/world.hpp"

namespace frontstage::script {
namespace {

// Has an effect do something. What the hands throw must not pass through Lua, which would take it
// for one of its own errors; it is carried around and thrown again outside.
template <class Deed>
void act(lua_State* lua, const char* verb, Deed deed) {
    Host& host = host_of(lua);
    if (host.hands == nullptr)
        luaL_error(lua, "`%s` changes the encounter, which only an effect may do", verb);
    if (++host.verbs > verbs_per_call)
        luaL_error(lua, "one effect did more than %d things; is there a loop that repeats `%s`?",
                   verbs_per_call, verb);
    try {
        deed(*host.hands);
        host.world->sync_mood(*host.state);
    } catch (const std::exception&) {
        host.escaped = std::current_exception();
    }
    if (host.escaped) {
        lua_pushnil(lua);
        lua_error(lua);
    }
}

std::string given(lua_State* lua, int place) {
    return lua_isnoneornil(lua, place) ? "nothing (nil)" : value_words(lua, place);
}

double number_at(lua_State* lua, int place, const char* verb, double least, double most) {
    const double number = lua_tonumber(lua, place);
    // Written so that what is no number at all, like 0/0, fails too.
    if (lua_type(lua, place) != LUA_TNUMBER || !(number >= least && number <= most))
        luaL_error(lua, "`%s` wants a number from %s to %s as value %d, and was given %s", verb,
                   std::to_string(static_cast<int>(least)).c_str(),
                   std::to_string(static_cast<int>(most)).c_str(), place,
                   given(lua, place).c_str());
    return number;
}

int tenths_at(lua_State* lua, int place, const char* verb, double most) {
    return static_cast<int>(std::lround(number_at(lua, place, verb, -most, most) * 10));
}

template <class Term>
Term term_at(lua_State* lua, int place, const std::string& what) {
    const std::string word = text_at(lua, place, what);
    const std::optional<Term> term = term_for<Term>(word);
    if (!term) refuse_unknown(lua, what, word, all_words<Term>());
    return *term;
}

template <class Tag>
Id<Tag> id_at(lua_State* lua, int place, const NameTable<Tag>& names, const std::string& what) {
    const std::string word = text_at(lua, place, "the name of a " + what);
    const std::optional<Id<Tag>> id = names.find(word);
    if (!id) refuse_unknown(lua, what, word, names.all());
    return *id;
}

const Names& names_of(lua_State* lua) {
    return host_of(lua).declared->scenario.names;
}

// A text that will be shown and stored.
std::string shown_text_at(lua_State* lua, int place, const char* verb, const char* wanted) {
    if (lua_type(lua, place) == LUA_TNUMBER) return value_words(lua, place);
    std::string text = text_at(lua, place, wanted);
    if (first_bad_utf8(text)) luaL_error(lua, "`%s` was given a text that is not UTF-8", verb);
    const auto unseen = [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F;
    };
    if (std::any_of(text.begin(), text.end(), unseen))
        luaL_error(lua, "`%s` was given a text with a character that cannot be shown", verb);
    if (count_characters(text) > longest_text)
        luaL_error(lua, "`%s` was given a text of more than %d characters", verb,
                   static_cast<int>(longest_text));
    return text;
}

constexpr double widest_feeling = 8;  // from one end of the scale 1..9 to the other
constexpr double widest_mood = 100;

int feels(lua_State* lua) {
    const auto factor = term_at<Factor>(lua, 1, "factor");
    const int tenths = tenths_at(lua, 2, "feels", widest_feeling);
    act(lua, "feels", [&](Hands& hands) { hands.feels(factor, tenths); });
    return 0;
}

int shows(lua_State* lua) {
    const StandardId standard = id_at(lua, 1, names_of(lua).standards, "standard");
    const auto evidence = term_at<Evidence>(lua, 2, "evidence");
    act(lua, "shows", [&](Hands& hands) { hands.shows(standard, evidence); });
    return 0;
}

int mood_by(lua_State* lua) {
    const int tenths = tenths_at(lua, 1, "mood_by", widest_mood);
    std::string because = shown_text_at(lua, 2, "mood_by", "the reason");
    act(lua, "mood_by", [&](Hands& hands) { hands.mood_by(tenths, std::move(because)); });
    return 0;
}

std::optional<int> due_at(lua_State* lua, int place) {
    if (lua_isnoneornil(lua, place)) return std::nullopt;
    if (lua_type(lua, place) == LUA_TNUMBER)
        return static_cast<int>(number_at(lua, place, "promise", 0, longest_due_s));
    const auto due_s = seconds_in(text_at(lua, place, "a time such as `8h`"));
    if (!due_s)
        luaL_error(lua, "%s is no time: write seconds, or for example `40s`, `20m`, `8h`, `2d`",
                   given(lua, place).c_str());
    return due_s;
}

int promise(lua_State* lua) {
    const PromiseId promise = id_at(lua, 1, names_of(lua).promises, "promise");
    const std::optional<int> due_s = due_at(lua, 2);
    act(lua, "promise", [&](Hands& hands) { hands.promise(promise, due_s); });
    return 0;
}

int keep(lua_State* lua) {
    const PromiseId promise = id_at(lua, 1, names_of(lua).promises, "promise");
    act(lua, "keep", [&](Hands& hands) { hands.keep(promise); });
    return 0;
}

int discover(lua_State* lua) {
    const DiscoveryId discovery = id_at(lua, 1, names_of(lua).discoveries, "discovery");
    act(lua, "discover", [&](Hands& hands) { hands.discover(discovery); });
    host_of(lua).world->sync_known(discovery.number, *host_of(lua).state);
    return 0;
}

int chance(lua_State* lua) {
    const double percent = number_at(lua, 1, "chance", 0, 100);
    if (percent != std::floor(percent))
        luaL_error(lua, "`chance` wants whole per cents, and was given %s", given(lua, 1).c_str());
    bool came = false;
    act(lua, "chance", [&](Hands& hands) { came = hands.chance(static_cast<int>(percent)); });
    lua_pushboolean(lua, came ? 1 : 0);
    return 1;
}

int say(lua_State* lua) {
    const std::string name = text_at(lua, 1, "a speaker");
    const auto speaker = names_of(lua).speakers.find(name);
    if (!speaker && name != "narrator") {
        std::vector<std::string> words = names_of(lua).speakers.all();
        words.emplace_back("narrator");
        return refuse_unknown(lua, "speaker", name, words);
    }
    std::string text = shown_text_at(lua, 2, "say", "what is said");
    act(lua, "say", [&](Hands& hands) { hands.say(speaker, std::move(text)); });
    return 0;
}

}  // namespace

void add_verbs(lua_State* lua) {
    lua_register(lua, "feels", &feels);
    lua_register(lua, "shows", &shows);
    lua_register(lua, "mood_by", &mood_by);
    lua_register(lua, "promise", &promise);
    lua_register(lua, "keep", &keep);
    lua_register(lua, "discover", &discover);
    lua_register(lua, "chance", &chance);
    lua_register(lua, "say", &say);
}

}  // namespace frontstage::script
