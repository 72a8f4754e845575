#include "player/voice/spoken.hpp"

#include <array>
#include <utility>

namespace frontstage::player {
namespace {

constexpr std::array<std::pair<Role, std::string_view>, 8> said_roles{{
    {Role::button, phrase("button")},
    {Role::choice, phrase("choice")},
    {Role::dialog, phrase("dialog")},
    {Role::toggle, phrase("switch")},
    {Role::tab, phrase("tab")},
    {Role::slider, phrase("slider")},
    {Role::field, phrase("field")},
    {Role::card, phrase("card")},
}};

// Empty for what is plain to read.
std::string role_words(Role role, const Phrasebook& words) {
    for (const auto& [said, name] : said_roles)
        if (said == role) return words(name);
    return {};
}

// A field without words says so; a switch stands within a sentence.
std::string value_words(const Item& item, const Phrasebook& words) {
    if (item.role == Role::field && item.value.empty()) return words("empty");
    std::string value = item.value;
    if (item.role == Role::toggle && !value.empty() && value[0] >= 'A' && value[0] <= 'Z')
        value[0] = static_cast<char>(value[0] - 'A' + 'a');
    return value;
}

// Among its like: those of the same role that scroll together.
std::string place_words(const Item& item, const ItemList& items, const Phrasebook& words) {
    int count = 0, place = 0;
    for (const Item& other : items.all()) {
        const bool counts = other.action.has_value() || other.role == Role::choice;
        if (!counts || other.role != item.role || other.region != item.region) continue;
        ++count;
        if (other.id == item.id) place = count;
    }
    if (count < 2) return {};
    return words("{n} of {count}",
                 {{"n", std::to_string(place)}, {"count", std::to_string(count)}});
}

void add(std::string& text, const std::string& part) {
    if (part.empty()) return;
    if (!text.empty()) text += ", ";
    text += part;
}

// After a whole sentence the rest begins a new one.
std::string name_and(const std::string& name, const std::string& rest) {
    if (name.empty() || rest.empty()) return name + rest;
    return ends_a_sentence(name) ? name + ' ' + capitalised(rest) : name + ", " + rest;
}

// A picture's name may be an id, and says nothing that the rest of the screen does not say.
bool is_scenery(const Item& item) {
    return item.role == Role::picture && (item.id == "backdrop" || item.id == "person");
}

}  // namespace

bool ends_a_sentence(std::string_view text) {
    constexpr std::string_view marks = ".!?:;\"";
    return !text.empty() && marks.find(text.back()) != std::string_view::npos;
}

std::string spoken_in_focus(const Item& item, const ItemList& items, const Phrasebook& words) {
    std::string rest;
    add(rest, role_words(item.role, words));
    add(rest, value_words(item, words));
    add(rest, place_words(item, items, words));
    return name_and(item.name, rest);
}

std::string spoken_in_passing(const Item& item, const Phrasebook& words) {
    if (item.role == Role::region || is_scenery(item)) return {};
    if (item.id.ends_with(":showing")) return {};  // how far it is scrolled is no news to an ear
    std::string rest;
    add(rest, role_words(item.role, words));
    add(rest, value_words(item, words));
    return name_and(item.name, rest);
}

}  // namespace frontstage::player
