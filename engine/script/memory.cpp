#include "script/memory.hpp"

#include <cstdlib>

namespace frontstage::script {
namespace {

// For a new block, Lua passes the kind of object as the old size. Short texts are shared between
// calls and call records are kept for the next, so neither is counted; both are small, and the
// number of instructions bounds how many there can be.
bool counts(std::size_t kind, std::size_t size) {
    if (kind == LUA_TSTRING) return size > 72;
    if (kind == LUA_TTABLE || kind == LUA_TFUNCTION || kind == LUA_TUSERDATA) return true;
    return size >= 128;
}

}  // namespace

bool Memory::refuses(const void* block, std::size_t old_size, std::size_t new_size) {
    if (block == nullptr && counts(old_size, new_size)) asked_ += new_size;
    return spent();
}

void* Memory::allocate(void* self, void* block, std::size_t old_size, std::size_t new_size) {
    Memory& memory = *static_cast<Memory*>(self);
    const std::size_t had = block == nullptr ? 0 : old_size;
    if (new_size == 0) {
        std::free(block);
        memory.live_ -= had;
        return nullptr;
    }
    // Lua takes for granted that a block can be made smaller.
    if (new_size > had && memory.refuses(block, old_size, new_size)) {
        if (memory.tell_ != nullptr) memory.tell_(memory.lua_);
        return nullptr;
    }
    void* const given = std::realloc(block, new_size);
    if (given != nullptr) memory.live_ += new_size - had;
    return given;
}

}  // namespace frontstage::script
