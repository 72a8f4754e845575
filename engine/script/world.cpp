#include "script/world.hpp"

#include <cmath>

#include "script/value_words.hpp"
#include "script/world_tables.hpp"

namespace frontstage::script {
namespace {

template <class Tag>
std::vector<std::uint32_t> numbers_in(const IdSet<Tag>& set) {
    std::vector<std::uint32_t> numbers;
    set.each([&](Id<Tag> id) { numbers.push_back(id.number); });
    return numbers;
}

// Spelled out, since this is asked for every variable of every call.
bool same(const Value& a, const Value& b) {
    if (a.index() != b.index()) return false;
    switch (kind_of(a)) {
        case Kind::yes_no: return *std::get_if<bool>(&a) == *std::get_if<bool>(&b);
        case Kind::whole: return *std::get_if<std::int64_t>(&a) == *std::get_if<std::int64_t>(&b);
        case Kind::decimal: return *std::get_if<double>(&a) == *std::get_if<double>(&b);
        case Kind::word: return *std::get_if<WordId>(&a) == *std::get_if<WordId>(&b);
    }
    return false;
}

// Pushes each text and gives the place of the first.
int push_texts(lua_State* lua, const std::vector<std::string>& texts) {
    const int first = lua_gettop(lua) + 1;
    for (const std::string& text : texts)
        lua_pushlstring(lua, text.data(), text.size());
    return first;
}

void push_tenths(lua_State* lua, int tenths) {
    if (tenths % 10 == 0)
        lua_pushinteger(lua, tenths / 10);
    else
        lua_pushnumber(lua, tenths / 10.0);
}

}  // namespace

Watch watch_of(const Touches& touches) {
    IdSet<VariableTag> both = touches.reads;
    touches.writes.each([&](VariableId id) { both.insert(id); });
    return {
        numbers_in(both),           numbers_in(touches.writes),   numbers_in(touches.known),
        numbers_in(touches.forces), touches.mood == Reading::yes, touches.clock == Reading::yes};
}

World::World(Host& host, lua_State* lua) : declared_(*host.declared), lua_(lua) {
    host.world = this;
    const std::size_t texts = declared_.variables.keys().size() + declared_.known.keys().size() +
                              declared_.forces.keys().size() +
                              declared_.scenario.names.words.size();
    if (lua_checkstack(lua_, static_cast<int>(texts) + 40) == 0) throw std::bad_alloc();
    make_tables();
    for (const Variable& variable : declared_.scenario.variables)
        variables_.push_back(variable.initial);
    changes_.reserve(variables_.size());
    respelt_.reserve(variables_.size());
    for (std::uint32_t i = 0; i < variables_.size(); ++i)
        put(i);
    known_.assign(declared_.known.ids().size(), 0);
    forces_.assign(declared_.forces.ids().size(), 0);
    for (std::size_t i = 0; i < known_.size(); ++i)
        put_flag(known_table_, known_keys_ + static_cast<int>(i), false);
    for (std::size_t i = 0; i < forces_.size(); ++i)
        put_flag(forces_table_, force_keys_ + static_cast<int>(i), false);
    Watch numbers;
    numbers.mood = numbers.clock = true;
    sync(numbers, State());
}

void World::make_tables() {
    const auto top = [this] { return lua_gettop(lua_); };
    lua_pushglobaltable(lua_);
    globals_ = top();
    make_state_table(lua_);
    state_ = top();
    make_known_table(lua_);
    known_table_ = top();
    make_forces_table(lua_);
    forces_table_ = top();
    variable_keys_ = push_texts(lua_, declared_.variables.keys());
    known_keys_ = push_texts(lua_, declared_.known.keys());
    force_keys_ = push_texts(lua_, declared_.forces.keys());
    word_texts_ = push_texts(lua_, declared_.scenario.names.words.all());
    clock_key_ = push_texts(lua_, {"clock"});
    lua_newtable(lua_);
    words_ = top();
    for (std::size_t i = 0; i < declared_.scenario.names.words.size(); ++i) {
        lua_pushvalue(lua_, word_texts_ + static_cast<int>(i));
        lua_pushinteger(lua_, static_cast<lua_Integer>(i));
        lua_rawset(lua_, words_);
    }
}

void World::sync(const Watch& watch, const State& state) {
    for (const std::uint32_t i : watch.variables) {
        const bool there = i < state.variables.size();
        const Value& now = there ? state.variables[i] : declared_.scenario.variables[i].initial;
        if (!same(variables_[i], now)) adopt(i, now);
    }
    for (const std::uint32_t i : watch.known)
        sync_known(i, state);
    for (const std::uint32_t i : watch.forces) {
        const bool now = state.forces.contains(ForceId{i});
        if (now == (forces_[i] != 0)) continue;
        forces_[i] = now ? 1 : 0;
        put_flag(forces_table_, force_keys_ + static_cast<int>(i), now);
    }
    if (watch.mood) sync_mood(state);
    if (watch.clock && clock_s_ != state.clock_s) {
        clock_s_ = state.clock_s;
        lua_pushvalue(lua_, clock_key_);
        lua_pushinteger(lua_, state.clock_s);
        lua_rawset(lua_, globals_);
    }
}

void World::sync_mood(const State& state) {
    if (mood_tenths_ == state.mood_tenths) return;
    mood_tenths_ = state.mood_tenths;
    push_tenths(lua_, state.mood_tenths);
    lua_setglobal(lua_, "mood");  // by name: a verb calls this too, and has a stack of its own
}

void World::sync_known(std::uint32_t discovery, const State& state) {
    const bool now = state.known.contains(DiscoveryId{discovery});
    if (now == (known_[discovery] != 0)) return;
    known_[discovery] = now ? 1 : 0;
    lua_getglobal(lua_, "known");
    lua_getmetatable(lua_, -1);
    lua_getfield(lua_, -1, "__index");
    lua_pushboolean(lua_, now ? 1 : 0);
    lua_setfield(lua_, -2, declared_.known.keys()[discovery].c_str());
    lua_pop(lua_, 3);
}

// A stored attempt may hold anything, another kind of value too: then the first value stands in.
void World::adopt(std::uint32_t variable, const Value& value) {
    const Value& initial = declared_.scenario.variables[variable].initial;
    const WordId* const word = std::get_if<WordId>(&value);
    const bool usable = value.index() == initial.index() &&
                        (word == nullptr || word->number < declared_.scenario.names.words.size());
    variables_[variable] = usable ? value : initial;
    put(variable);
}

void World::put(std::uint32_t variable) {
    const Value& value = variables_[variable];
    lua_pushvalue(lua_, variable_keys_ + static_cast<int>(variable));
    switch (kind_of(value)) {
        case Kind::yes_no: lua_pushboolean(lua_, *std::get_if<bool>(&value) ? 1 : 0); break;
        case Kind::whole: lua_pushinteger(lua_, *std::get_if<std::int64_t>(&value)); break;
        case Kind::decimal: lua_pushnumber(lua_, *std::get_if<double>(&value)); break;
        case Kind::word:
            lua_pushvalue(lua_,
                          word_texts_ + static_cast<int>(std::get_if<WordId>(&value)->number));
            break;
    }
    lua_rawset(lua_, state_);
}

void World::put_flag(int table, int key, bool value) {
    lua_pushvalue(lua_, key);
    lua_pushboolean(lua_, value ? 1 : 0);
    lua_rawset(lua_, table);
}

// The value at the top of the stack, which is of `type`, if `variable` can hold it.
std::optional<Value> World::taken(std::uint32_t variable, int type) const {
    const Variable& declared = declared_.scenario.variables[variable];
    switch (kind_of(declared.initial)) {
        case Kind::yes_no:
            if (type == LUA_TBOOLEAN) return lua_toboolean(lua_, -1) != 0;
            return std::nullopt;
        case Kind::whole: {
            int whole = 0;
            const lua_Integer value = lua_tointegerx(lua_, -1, &whole);
            if (type == LUA_TNUMBER && whole != 0) return static_cast<std::int64_t>(value);
            return std::nullopt;
        }
        case Kind::decimal: {
            const double value = lua_tonumber(lua_, -1);
            if (type != LUA_TNUMBER || !std::isfinite(value)) return std::nullopt;
            return value == 0 ? 0.0 : value;  // a negative zero prints, but does not compare
        }
        case Kind::word: {
            if (type != LUA_TSTRING) return std::nullopt;
            lua_pushvalue(lua_, -1);
            const bool known = lua_rawget(lua_, words_) != LUA_TNIL;
            const WordId word{static_cast<std::uint32_t>(lua_tointeger(lua_, -1))};
            lua_pop(lua_, 1);
            for (const WordId allowed : declared.words)
                if (known && allowed == word) return word;
            return std::nullopt;
        }
    }
    return std::nullopt;
}

// Whether the number at the top stands otherwise than `value` would be put.
bool World::is_respelt(const Value& value) const {
    if (const double* const decimal = std::get_if<double>(&value))
        return lua_isinteger(lua_, -1) != 0 || *decimal == 0;
    return std::holds_alternative<std::int64_t>(value) && lua_isinteger(lua_, -1) == 0;
}

std::optional<WrongValue> World::find_changes(const Watch& watch) {
    changes_.clear();
    respelt_.clear();
    for (const std::uint32_t i : watch.writes) {
        lua_pushvalue(lua_, variable_keys_ + static_cast<int>(i));
        const int type = lua_rawget(lua_, state_);
        const std::optional<Value> now = taken(i, type);
        if (!now) {
            WrongValue wrong{i, value_words(lua_, -1)};
            lua_pop(lua_, 1);
            return wrong;
        }
        if (is_respelt(*now)) respelt_.push_back(i);
        lua_pop(lua_, 1);
        if (!same(variables_[i], *now)) changes_.emplace_back(VariableId{i}, *now);
    }
    return std::nullopt;
}

void World::accept_changes(Hands& hands) {
    // First our own books, so that they are right whatever the hands do.
    for (const auto& [variable, value] : changes_)
        variables_[variable.number] = value;
    for (const std::uint32_t i : respelt_)
        put(i);
    for (const auto& [variable, value] : changes_)
        hands.set(variable, value);
}

void World::restore(const Watch& watch) {
    for (const std::uint32_t i : watch.writes)
        put(i);
}

}  // namespace frontstage::script
