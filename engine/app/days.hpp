// Days of the calendar, as `2026-11-30`. They are those of UTC, so that a record means the same
// day wherever it is read.
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>

namespace frontstage::app {

using Day = std::chrono::sys_days;

[[nodiscard]] inline Day day_of(std::int64_t at_ms) {
    using std::chrono::milliseconds;
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<milliseconds>(milliseconds(at_ms)));
}

[[nodiscard]] inline std::string written(Day day) {
    const std::chrono::year_month_day date(day);
    char text[32];
    const int length =
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {text, static_cast<std::size_t>(length)};
}

// The same day of a later month; its last one where it has no such day.
[[nodiscard]] inline Day months_after(Day day, int months) {
    std::chrono::year_month_day date =
        std::chrono::year_month_day(day) + std::chrono::months(months);
    if (!date.ok()) date = date.year() / date.month() / std::chrono::last;
    return date;
}

[[nodiscard]] inline int days_between(Day from, Day to) {
    return static_cast<int>((to - from).count());
}

}  // namespace frontstage::app
