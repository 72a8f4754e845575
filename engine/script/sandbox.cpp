#include "script/sandbox.hpp"

#include <stdexcept>

namespace frontstage::script {
namespace {

constexpr int handler = 1;  // its place on the stack

// What a program that embeds us does with setlocale() must not reach a script: Lua compares texts
// and prints numbers by the locale.
class PlainRules {
public:
    explicit PlainRules(locale_t plain) : before_(uselocale(plain)) {}
    ~PlainRules() { uselocale(before_); }
    PlainRules(const PlainRules&) = delete;
    PlainRules& operator=(const PlainRules&) = delete;

private:
    locale_t before_;
};

LuaPlace place_of(const lua_Debug& activation) {
    return {activation.short_src, activation.currentline};
}

// "chunk:12: message" without its place, which is noted apart.
std::string without_place(std::string message, const std::string& chunk) {
    if (chunk.empty() || !message.starts_with(chunk + ':')) return message;
    const std::size_t digits_end = message.find_first_not_of("0123456789", chunk.size() + 1);
    if (digits_end == std::string::npos || message.compare(digits_end, 2, ": ") != 0)
        return message;
    return message.substr(digits_end + 2);
}

bool divides_by_zero(const std::string& message) {
    return message.starts_with("attempt to perform 'n") || message.starts_with("attempt to divide");
}

}  // namespace

Sandbox::Sandbox(Host& host) {
    lua_ = lua_newstate(&Memory::allocate, &memory_);
    plain_ = newlocale(LC_ALL_MASK, "C", nullptr);
    if (lua_ == nullptr || plain_ == nullptr) throw std::bad_alloc();
    *static_cast<Host**>(lua_getextraspace(lua_)) = &host;
    host.sandbox = this;
    memory_.on_refusal(&on_refusal, lua_);
    lua_atpanic(lua_, [](lua_State*) -> int { throw std::bad_alloc(); });
    lua_pushcfunction(lua_, &on_error);
    // In a call nothing is collected: it may ask for little in all, and so leaves little.
    lua_gc(lua_, LUA_GCSTOP);
    collect_above_ = memory_.live() + garbage_kept;
}

Sandbox::~Sandbox() {
    lua_close(lua_);
    freelocale(plain_);
}

Ran Sandbox::load(std::string_view text, const std::string& chunk) {
    const PlainRules rules(plain_);
    memory_.limit(parse_bytes);
    const std::string name = '@' + chunk;
    // "t": text only. Bytecode is not checked by Lua and could do anything.
    const int status = luaL_loadbufferx(lua_, text.data(), text.size(), name.c_str(), "t");
    memory_.lift_limit();
    return status == LUA_OK ? Ran::well : Ran::failed;
}

Ran Sandbox::run(int results, const Budget& budget, Counting counting) {
    const PlainRules rules(plain_);
    memory_.limit(budget.bytes);
    ticks_ = 0;
    allowed_ticks_ = budget.ticks;
    failure_.stop = Stop::none;
    if (counting == Counting::on)  // anew for each call, so that it stops at the same place
        lua_sethook(lua_, &on_count, LUA_MASKCOUNT, instructions_per_tick);
    else if (counting_ == Counting::on)
        lua_sethook(lua_, nullptr, 0, 0);
    counting_ = counting;
    const int status = lua_pcall(lua_, 0, results, handler);
    memory_.lift_limit();
    if (status == LUA_OK) return Ran::well;
    note_end(status);
    return Ran::failed;
}

void Sandbox::note_end(int status) {
    lua_pop(lua_, 1);
    Host& host = host_of(lua_);
    if (host.escaped) std::rethrow_exception(std::exchange(host.escaped, nullptr));
    if (status == LUA_ERRMEM) failure_.stop = Stop::memory;
    if (status == LUA_ERRERR) failure_.stop = Stop::depth;
    if (status < 0) throw std::runtime_error("a function of the sandbox failed");
}

void Sandbox::charge(lua_State* lua, std::size_t instructions) {
    ticks_ += static_cast<int>(instructions / instructions_per_tick);
    if (ticks_ > allowed_ticks_) stop(lua, Stop::instructions);
}

void Sandbox::tidy() {
    if (memory_.live() <= collect_above_) return;
    lua_gc(lua_, LUA_GCCOLLECT);
    collect_above_ = memory_.live() + garbage_kept;
}

void Sandbox::stop(lua_State* lua, Stop why) {
    failure_.stop = why;
    lua_pushnil(lua);  // no message: making one may need memory
    lua_error(lua);
    throw std::logic_error("lua_error came back");
}

void Sandbox::on_count(lua_State* lua, lua_Debug*) {
    Sandbox& self = *host_of(lua).sandbox;
    if (++self.ticks_ > self.allowed_ticks_) self.stop(lua, Stop::instructions);
    lua_Debug activation;
    if (lua_getstack(lua, deepest_call, &activation) != 0) self.stop(lua, Stop::depth);
}

void Sandbox::on_refusal(lua_State* lua) {
    // Lua is in the midst of something: its stack may be read, not used.
    host_of(lua).sandbox->note_places(lua);
}

int Sandbox::on_error(lua_State* lua) {
    Sandbox& self = *host_of(lua).sandbox;
    self.note_places(lua);
    self.failure_.message.clear();
    if (lua_type(lua, 1) == LUA_TSTRING)
        self.failure_.message = without_place(lua_tostring(lua, 1), self.failure_.where.chunk);
    // Lua 5.4.4 puts this one message where the script's own values lie.
    if (!divides_by_zero(self.failure_.message)) self.note_locals(lua);
    return 1;
}

void Sandbox::note_places(lua_State* lua) {
    failure_.where = failure_.caller = {};
    failure_.locals.clear();
    lua_Debug activation;
    for (int level = 0; lua_getstack(lua, level, &activation) != 0; ++level) {
        lua_getinfo(lua, "Sl", &activation);
        if (activation.currentline <= 0) continue;
        if (failure_.where.line == 0) failure_.where = place_of(activation);
        failure_.caller = place_of(activation);
    }
}

// Of the innermost function of the author's.
void Sandbox::note_locals(lua_State* lua) {
    constexpr int most = 20;
    lua_Debug activation;
    for (int level = 0; lua_getstack(lua, level, &activation) != 0; ++level) {
        lua_getinfo(lua, "l", &activation);
        if (activation.currentline <= 0) continue;
        for (int i = 1; i <= most; ++i) {
            const char* const name = lua_getlocal(lua, &activation, i);
            if (name == nullptr) return;
            if (name[0] != '(') failure_.locals.emplace_back(name, value_words(lua, -1));
            lua_pop(lua, 1);
        }
        return;
    }
}

}  // namespace frontstage::script
