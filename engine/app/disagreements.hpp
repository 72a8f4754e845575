// Where trainees disagree with a scenario's key, for whoever writes it: gathered from every attempt
// that is kept here, by choice. Says what was said and how often; never who said it, nor when.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/folders.hpp"
#include "core/vocabulary.hpp"
#include "records/store.hpp"

namespace frontstage::app {

struct Disagreement {
    std::string scenario;        // id
    std::string moment, choice;  // ids, as in a path
    std::string said;            // the choice's words, as the newest version has them; may be empty
    int attempts = 0;            // in which somebody disagreed; each counts once
    std::vector<std::pair<Objection, int>> objections;  // those that were raised, by how often
    std::vector<std::string> words;                     // in byte order, each once
};

// Those about most first; `scenario` empty: of all. An attempt that cannot be read is left out.
[[nodiscard]] std::vector<Disagreement> disagreements(records::Store& store,
                                                      const std::string& scenario);
// Of what is kept in the data folder. Throws StoreError where it cannot be opened.
[[nodiscard]] std::vector<Disagreement> disagreements(const Folders& folders,
                                                      const std::string& scenario);
// For whoever only mentions them: none where nothing is kept yet or it cannot be opened, and
// nothing is made.
[[nodiscard]] std::vector<Disagreement> disagreements_if_kept(const Folders& folders,
                                                              const std::string& scenario);

}  // namespace frontstage::app
