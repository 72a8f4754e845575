// Translations as a trainer keeps them: made from a scenario's lines, brought up to date after an
// edit, and counted. Nothing that a translator wrote is ever lost: what has no line any more stays
// in its file as obsolete, and comes back with its line.
#pragma once

#include <string>
#include <vector>

#include "app/translation.hpp"

namespace frontstage::author {

// `old` brought up to date with the lines of the source, in their order. A line whose words changed
// keeps its translation as unsure, with the words it was made from.
[[nodiscard]] app::PoFile refreshed(const app::PoFile& old, const app::Translatable& source,
                                    const Scenario& scenario, const std::string& language);

struct TranslationStatus {
    std::string language;
    std::string path;
    std::string source;  // the file that is translated
    int lines = 0;       // of the source
    int words = 0;       // in them
    int translated = 0;  // lines that are shown in this language
    int translated_words = 0;
    int stale = 0;  // translated, but the source changed: shown as written
    int missing = 0;
    int obsolete = 0;

    [[nodiscard]] int percent() const { return lines == 0 ? 100 : translated * 100 / lines; }
};

[[nodiscard]] TranslationStatus status_of(const app::PoFile& file, const app::Translatable& source,
                                          const std::string& language);

// What is wrong with the translations of a scenario and of the standards that it cites.
[[nodiscard]] std::vector<Diagnostic> check_translations(const Scenario& scenario, Files& files);

}  // namespace frontstage::author
