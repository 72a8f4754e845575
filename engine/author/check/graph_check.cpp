#include "author/check/graph_check.hpp"

#include <deque>

#include "core/moment_graph.hpp"

namespace frontstage::author {
namespace {

class GraphCheck {
public:
    explicit GraphCheck(const Scenario& scenario)
        : scenario_(scenario),
          reached_(scenario.moments.size(), false),
          ended_(scenario.endings.size(), false),
          leaves_(scenario.moments.size(), false) {}

    std::vector<Diagnostic> run() {
        reach();
        leave();
        for (std::uint32_t i = 0; i < scenario_.moments.size(); ++i)
            moment(MomentId{i});
        for (std::uint32_t i = 0; i < scenario_.endings.size(); ++i)
            if (!ended_[i])
                find("ending-unreached", scenario_.endings[i].place,
                     "nothing leads to the ending `" + scenario_.names.endings[EndingId{i}] + "`",
                     "name it in the `next:` of a choice, or take it out");
        standards();
        return std::move(found_);
    }

private:
    void find(std::string code, const Place& place, std::string message, std::string hint) {
        found_.push_back({std::move(code),
                          Severity::warning,
                          scenario_.span(place),
                          std::move(message),
                          std::move(hint),
                          {},
                          {}});
    }

    void moment(MomentId id) {
        const std::string& name = scenario_.names.moments[id];
        if (!reached_[id.number])
            find("unreachable-moment", scenario_[id].place,
                 "nothing leads to the moment `" + name + "`",
                 "name it in the `next:` of a choice, or take it out");
        else if (!leaves_[id.number])
            find("no-way-out", scenario_[id].place,
                 "no path from the moment `" + name + "` comes to an ending",
                 "let one of its choices lead on, in the end to one of the `endings:`");
    }

    void reach() {
        std::deque<MomentId> waiting{scenario_.opening};
        reached_[scenario_.opening.number] = true;
        while (!waiting.empty()) {
            const Moment& from = scenario_[waiting.front()];
            waiting.pop_front();
            each_target(scenario_, from, [&](const Target& target) {
                if (const auto* ending = std::get_if<EndingId>(&target)) {
                    ended_[ending->number] = true;
                } else if (const MomentId to = std::get<MomentId>(target); !reached_[to.number]) {
                    reached_[to.number] = true;
                    waiting.push_back(to);
                }
            });
        }
    }

    // Backwards from the endings.
    void leave() {
        std::vector<std::vector<std::uint32_t>> before(scenario_.moments.size());
        std::deque<std::uint32_t> waiting;
        for (std::uint32_t i = 0; i < scenario_.moments.size(); ++i)
            each_target(scenario_, scenario_.moments[i], [&](const Target& target) {
                if (const auto* to = std::get_if<MomentId>(&target)) {
                    before[to->number].push_back(i);
                } else if (!leaves_[i]) {
                    leaves_[i] = true;
                    waiting.push_back(i);
                }
            });
        while (!waiting.empty()) {
            const std::uint32_t at = waiting.front();
            waiting.pop_front();
            for (const std::uint32_t from : before[at])
                if (!leaves_[from]) {
                    leaves_[from] = true;
                    waiting.push_back(from);
                }
        }
    }

    void standards() {
        std::vector<bool> shown(scenario_.standards.size(), false);
        for (const Choice& choice : scenario_.choices) {
            if (choice.effect) return;  // an effect may show any of them
            for (const Showing& showing : choice.shows)
                shown[showing.standard.number] = true;
        }
        for (std::uint32_t i = 0; i < shown.size(); ++i)
            if (!shown[i])
                find("standard-never-shown", Place{},
                     "no choice shows the standard `" + scenario_.names.standards[StandardId{i}] +
                         "`",
                     "add it to the `shows:` of a choice, or take it out of `standards:`");
    }

    const Scenario& scenario_;
    std::vector<bool> reached_, ended_, leaves_;
    std::vector<Diagnostic> found_;
};

}  // namespace

std::vector<Diagnostic> check_graph(const Scenario& scenario) {
    return GraphCheck(scenario).run();
}

}  // namespace frontstage::author
