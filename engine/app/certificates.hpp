// Programmes and what was certified of them.
//
// A programme is done when each of its scenarios has an assessed result, none of the best of them
// misses a critical standard, and their mean conduct reaches its pass mark; practice never counts.
// The certificate is of the day of the result that made it so. What comes after that counts for the
// next one: so doing it again means doing all of it again.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/days.hpp"
#include "app/folders.hpp"
#include "app/results.hpp"
#include "core/phrasebook.hpp"
#include "core/programme.hpp"

namespace frontstage::app {

struct Certificate {
    std::string programme, title;
    std::string earned, expires;        // days; `expires` is empty where it never does
    int percent = 0;                    // the mean conduct
    std::vector<std::string> attempts;  // that it rests on
};

struct Standing {  // of one trainee in a programme
    Programme programme;
    std::vector<Certificate> certificates;  // in the order in which they were earned
    std::vector<std::string> done;          // towards the next
    std::optional<Day> expires;             // of the newest
};

// How long before it expires a certificate is due again.
inline constexpr int renewal_days = 30;

// `results` may come in any order.
[[nodiscard]] Standing standing_in(const Programme& programme, std::vector<Result> results);
// Whether it is to be done now.
[[nodiscard]] bool is_due(const Standing& standing, Day today);

struct Programmes {
    std::vector<Programme> programmes;  // in byte order of their files
    std::vector<std::string> problems;  // of those that cannot be read, as they were found
};
[[nodiscard]] Programmes programmes_in(const Folders& folders);

// A page of A4 that prints, complete in itself.
[[nodiscard]] std::string certificate_page(const Certificate& certificate, const std::string& who,
                                           const std::string& language, const Phrasebook& words);

}  // namespace frontstage::app
