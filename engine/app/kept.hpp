// What is kept on this station of the attempts at one scenario, for whoever writes it: the ways
// that were taken, and nobody's name. Nothing is made where nothing is kept.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/folders.hpp"
#include "app/path.hpp"
#include "base/random.hpp"
#include "core/vocabulary.hpp"

namespace frontstage::app {

struct KeptWay {
    std::string digest;  // of the version that was played
    Seed seed;
    Timing timing = Timing::off;
    std::vector<std::string> forces;  // at work
    std::vector<PathStep> steps;      // as they were wished: `silence` where the time ran out
    std::vector<std::string> taken;   // choices, `arrival:key-first`
};

struct Kept {
    int people = 0;             // how many different ones
    std::vector<KeptWay> ways;  // in the order in which they began
};

// Of attempts whose records can be read. Throws StoreError where the machine fails.
[[nodiscard]] Kept kept_ways(const Folders& folders, const std::string& scenario);

// Every text of a version that was played here, as a bundle; nothing where it is not kept.
[[nodiscard]] std::optional<std::string> kept_version(const Folders& folders,
                                                      const std::string& digest);

}  // namespace frontstage::app
