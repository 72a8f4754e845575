// What each kind of the explorer's findings adds to. A code's severity is that of the catalogue.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "core/survey.hpp"

namespace frontstage::author {

class ExplorerReport {
public:
    ExplorerReport(const Scenario& in, const Survey& of) : scenario(in), survey(of) {}

    const Scenario& scenario;
    const Survey& survey;

    void find(std::string_view code, const Place& place, std::string message, std::string hint);
    void find(std::string_view code, SourceSpan where, std::string message, std::string hint);
    // Of the scenario as a whole.
    void find(std::string_view code, std::string message, std::string hint);

    [[nodiscard]] std::size_t count() const { return found_.size(); }
    [[nodiscard]] std::vector<Diagnostic> take() { return std::move(found_); }

private:
    std::vector<Diagnostic> found_;
};

void find_failing_scripts(ExplorerReport& report);
void find_unreachable(ExplorerReport& report);   // what no path comes to, and where paths end
void find_marks(ExplorerReport& report);         // what can be earned, and what chance earns
void find_poor_lessons(ExplorerReport& report);  // paths that teach the wrong thing

}  // namespace frontstage::author
