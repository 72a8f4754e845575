#include "loader/given.hpp"

#include <stdexcept>

namespace frontstage::loader::testing {

std::string sound_scenario() {
    return R"(scenario: hotel/wet-umbrella
title: The wet umbrella
opening: the-door
moments:
  the-door:
    says: It is pouring out there.
    choices:
      ours:
        say: Take ours.
        why: It costs a line in a book.
        next: gone
      shop:
        do: Point at the shop on the corner.
        why: True, and she is wet before she gets there.
        next: gone
endings:
  gone:
    says: The door turns, and she is gone.
)";
}

std::string sound_with(const std::string& what, const std::string& by) {
    std::string text = sound_scenario();
    const std::size_t at = text.find(what);
    if (at == std::string::npos) throw std::logic_error("the sound scenario has no: " + what);
    return text.replace(at, what.size(), by);
}

Loaded<Scenario> Given::scenario() const {
    MemoryFiles files(files_);
    StandardsBook book;
    if (files_.contains("standards.yaml"))
        book = load_standards(files, {"standards.yaml"}).value.value();
    return load_scenario(files, "scenario.yaml", book);
}

std::string Given::findings() const {
    return summary(scenario().diagnostics);
}

std::string Given::first_message() const {
    const auto found = scenario().diagnostics;
    return found.empty() ? "" : found.front().message;
}

std::string Given::first_hint() const {
    const auto found = scenario().diagnostics;
    return found.empty() ? "" : found.front().hint;
}

std::string summary(const std::vector<Diagnostic>& diagnostics) {
    std::string out;
    for (const Diagnostic& found : diagnostics) {
        if (!out.empty()) out += "; ";
        out += found.code + ' ' + std::to_string(found.where.begin.line) + ':' +
               std::to_string(found.where.begin.column);
    }
    return out;
}

}  // namespace frontstage::loader::testing
