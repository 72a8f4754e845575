#include "player/golden_layout.hpp"

#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string_view>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

constexpr std::array<std::string_view, 14> roles{"heading", "text",   "button", "choice", "meter",
                                                 "picture", "region", "dialog", "toggle", "tab",
                                                 "slider",  "field",  "card",   "notice"};
static_assert(roles.size() == static_cast<std::size_t>(Role::notice) + 1);

// Enough to know it again.
std::string shortened(const std::string& words) {
    constexpr std::size_t most = 44;
    if (count_characters(words) <= most) return words;
    std::size_t at = 0;
    for (std::size_t i = 0; i < most; ++i)
        (void)next_code(words, at);
    return words.substr(0, at) + "…";
}

std::string in_one_line(std::string words) {
    for (char& letter : words)
        if (letter == '\n') letter = '/';
    return words;
}

std::string read(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The first line in which the two part.
std::string parting(const std::string& golden, const std::string& shown) {
    std::istringstream before(golden), now(shown);
    std::string was, is;
    for (int line = 1;; ++line) {
        const bool more = static_cast<bool>(std::getline(before, was));
        const bool also = static_cast<bool>(std::getline(now, is));
        if (!more && !also) return "only in line ends";
        if (more != also || was != is)
            return "line " + std::to_string(line) + "\n  was " + (more ? was : "the end") +
                   "\n  is  " + (also ? is : "the end");
    }
}

}  // namespace

std::string layout_of(const ItemList& items) {
    std::ostringstream out;
    for (const Item& item : items.all()) {
        for (const float edge : {item.rect.x, item.rect.y, item.rect.w, item.rect.h})
            out << std::setw(5) << std::lround(edge);
        out << (item.action ? " *" : "  ") << std::left << std::setw(8)
            << roles[static_cast<std::size_t>(item.role)] << std::right
            << (item.region.empty() ? "" : item.region + " > ") << item.id << " | "
            << shortened(in_one_line(item.name));
        if (!item.value.empty()) out << " = " << shortened(in_one_line(item.value));
        out << '\n';
    }
    return out.str();
}

void compare_with_layout(const std::string& shown, const std::string& name) {
    const std::string folder = std::string(FRONTSTAGE_ROOT) + "/tests/golden/layouts/";
    const std::string path = folder + name + ".txt", actual = folder + name + ".actual.txt";
    if (std::getenv("FRONTSTAGE_ACCEPT_LAYOUTS") != nullptr) {
        std::filesystem::create_directories(folder);
        std::ofstream(path) << shown;
        std::filesystem::remove(actual);
        return;
    }
    const std::string golden = read(path);
    if (golden != shown) {
        std::ofstream(actual) << shown;
        std::cerr << name << " is laid out otherwise: " << parting(golden, shown) << "\nsee "
                  << actual
                  << "\nto accept it: FRONTSTAGE_ACCEPT_LAYOUTS=1 player_tests '[layouts]'\n";
    }
    CHECK(golden == shown);
}

}  // namespace frontstage::player
