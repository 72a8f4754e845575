// The tables of standards, programmes and walks, each beside what reads it.
#pragma once

#include "loader/loader.hpp"
#include "loader/values.hpp"

namespace frontstage::loader {

// A walk is read against the scenario that it walks.
class WalkReader : public Reader {
public:
    WalkReader(Findings& findings, const Scenario& walked) : Reader(findings), scenario(walked) {}
    const Scenario& scenario;
};

class BookReader : public Reader {
public:
    using Reader::Reader;
    std::map<std::string, SourceSpan, std::less<>> first;  // where each standard is first written
};

[[nodiscard]] const KeyTable<StandardsBook, BookReader>& book_keys();
[[nodiscard]] const KeyTable<Standard>& standard_keys();
[[nodiscard]] const KeyTable<Programme>& programme_keys();
[[nodiscard]] const KeyTable<Walk, WalkReader>& walk_keys();
[[nodiscard]] const KeyTable<Walk::Expectation, WalkReader>& expectation_keys();

}  // namespace frontstage::loader
