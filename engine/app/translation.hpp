// The languages in which an encounter can be read. A translation changes what is shown and never
// what happens: facts, ids, scores and digests are those of the scenario as its author wrote it.
// Lines without a translation, and those whose source has changed since, are shown as written.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/folders.hpp"
#include "app/po_file.hpp"
#include "base/files.hpp"
#include "core/phrasebook.hpp"
#include "core/texts.hpp"

namespace frontstage::app {

inline constexpr std::string_view pseudo_language = "pseudo";

// One file of translations: where it lies, and what belongs in it in the order of its source.
struct Translatable {
    std::string path;
    std::string source;  // the file whose lines they are
    std::vector<Text> lines;
};

// Everything that can be translated of a scenario: its own lines in `lang/<language>.po` beside it,
// and the files of standards that it cites, each whole, in `standards/lang/hotel.<language>.po`.
[[nodiscard]] std::vector<Translatable> translatable(const Scenario& scenario, Files& files,
                                                     const std::string& language);

// Codes of the languages that a scenario has a file for, in byte order.
[[nodiscard]] std::vector<std::string> languages_of(Files& files, const std::string& scenario_file);

// The scenario and the program's words in one language.
struct Reading {
    std::string language;
    std::unique_ptr<const Scenario> scenario;
    Phrasebook words;
};

// The program's own words alone; English where there is no catalogue or it cannot be used.
[[nodiscard]] Phrasebook program_words(const Folders& folders, Files& files,
                                       const std::string& language);
// The codes that the program has a catalogue for, in byte order; English is not among them.
[[nodiscard]] std::vector<std::string> program_languages(const Folders& folders, Files& files);

struct ReadingOpened {
    Reading reading;
    std::vector<Diagnostic> diagnostics;       // of files that cannot be used; the source stands in
    std::map<std::string, std::string> texts;  // by path as shown, for excerpts
};

// `scenario_file`: where the scenario lies now; one that was opened from a bundle lies nowhere.
// `language` may be pseudo_language, which is made up and has no file.
[[nodiscard]] ReadingOpened read_in(const Scenario& scenario, const std::string& scenario_file,
                                    const Folders& folders, Files& files,
                                    const std::string& language);

// The scenario's texts alone, without the program's words: for whoever lists many scenarios.
[[nodiscard]] Scenario texts_in(const Scenario& scenario, const std::string& scenario_file,
                                const Folders& folders, Files& files, const std::string& language);

// The language to show where none was asked for: the first that the environment prefers and the
// scenario is written in or has, else the one that it is written in.
[[nodiscard]] std::string preferred_language(const Scenario& scenario,
                                             const std::vector<std::string>& available);

}  // namespace frontstage::app
