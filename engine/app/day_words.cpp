#include "app/day_words.hpp"

#include <array>
#include <charconv>
#include <string_view>

#include "app/days.hpp"

namespace frontstage::app {
namespace {

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (failed != std::errc() || end != digits.data() + digits.size() || value < 0)
        return std::nullopt;
    return value;
}

std::optional<std::chrono::year_month_day> read(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4)), month = number(text.substr(5, 2)),
               day = number(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date =
        std::chrono::year(*year) / static_cast<unsigned>(*month) / static_cast<unsigned>(*day);
    if (!date.ok()) return std::nullopt;
    return date;
}

constexpr std::array<std::string_view, 12> months{
    phrase("{day} January {year}"),   phrase("{day} February {year}"),
    phrase("{day} March {year}"),     phrase("{day} April {year}"),
    phrase("{day} May {year}"),       phrase("{day} June {year}"),
    phrase("{day} July {year}"),      phrase("{day} August {year}"),
    phrase("{day} September {year}"), phrase("{day} October {year}"),
    phrase("{day} November {year}"),  phrase("{day} December {year}")};

}  // namespace

std::string day_words(const std::string& day, const Phrasebook& words) {
    const auto date = read(day);
    if (!date) return day;
    return words(months[static_cast<unsigned>(date->month()) - 1],
                 {{"day", std::to_string(static_cast<unsigned>(date->day()))},
                  {"year", std::to_string(static_cast<int>(date->year()))}});
}

std::string day_words(std::int64_t at_ms, const Phrasebook& words) {
    return day_words(written(day_of(at_ms)), words);
}

std::optional<int> days_from(const std::string& from, const std::string& to) {
    const auto first = read(from), last = read(to);
    if (!first || !last) return std::nullopt;
    return days_between(*first, *last);
}

}  // namespace frontstage::app
