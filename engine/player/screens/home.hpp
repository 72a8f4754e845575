// Where a sitting begins: what is due, what was left midway, what there is to practise.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/library.hpp"
#include "player/page/page.hpp"

namespace frontstage::player {

struct Filters {
    std::optional<frontstage::Setting> setting;
    std::optional<Phase> phase;
    std::optional<std::string> standard;  // its id
    std::string sought;                   // words of a title or a standard
    bool operator==(const Filters&) const = default;
};
struct Home {
    app::Library library;
    Filters filters;
    std::string today;  // `2026-11-22`
};

// What is to be practised by these filters, as places in `library.scenarios`: what was left midway
// first, then what is due, what was never played, what was not met, and what was.
[[nodiscard]] std::vector<std::size_t> practised_by(const Home& home);
// What stands first: what was left midway, else what is due, else the first that was never done.
struct Featured {
    enum class Why : std::uint8_t { left_midway, due, begin_here } why = Why::begin_here;
    std::size_t scenario = 0;  // a place in `library.scenarios`
    std::optional<std::string> day;
    std::string programme;
};
[[nodiscard]] std::optional<Featured> featured(const app::Library& library);

void draw_home(Page& page, const Home& home, const std::string& subject);

}  // namespace frontstage::player
