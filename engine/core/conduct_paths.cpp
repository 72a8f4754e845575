#include "core/conduct_paths.hpp"

#include <algorithm>
#include <deque>

#include "core/conduct.hpp"
#include "core/tally.hpp"

namespace frontstage {
namespace {

constexpr std::size_t most_bytes = 128U << 20U;

// A tally with the way by which it came.
struct Label {
    Tally tally;
    std::uint64_t counts = 0;  // a number for how often each standard was shown
    std::size_t before = 0;
    LinkId by;
};

class Seeker {
public:
    Seeker(const Scenario& scenario, const StateGraph& graph, const Outlook& outlook, Timing timing,
           Seeking seeking, Among among, std::size_t most_comparisons)
        : scenario_(scenario),
          graph_(graph),
          outlook_(outlook),
          timing_(timing),
          seeking_(seeking),
          among_(among),
          most_comparisons_(most_comparisons),
          circles_(condensed(graph)),
          kept_(circles_.members.size()) {}

    Sought run() {
        labels_.push_back({{0, std::vector<Credits>(scenario_.standards.size())}, 0, 0, {}});
        kept_[circles_.of[0]].push_back(0);
        for (std::size_t circle = 0; circle < kept_.size(); ++circle) {
            for (const std::size_t state : circles_.members[circle])
                for (std::size_t link = graph_.first_link[state];
                     link < graph_.first_link[state + 1]; ++link)
                    follow(circle, LinkId{static_cast<std::uint32_t>(link)});
            if (too_many()) return {std::nullopt, false};
        }
        if (!reached_) return {};
        return {ConductPath{best_total_, path()}, true};
    }

private:
    [[nodiscard]] bool too_many() const {
        const std::size_t bytes = sizeof(Label) + scenario_.standards.size() * sizeof(Credits);
        return comparisons_ > most_comparisons_ || labels_.size() > most_bytes / bytes;
    }

    void follow(std::size_t circle, LinkId id) {
        const Link& link = graph_[id];
        if (among_ == Among::flawless_steps &&
            std::any_of(link.shown.begin(), link.shown.end(),
                        [](const Shown& shown) { return shown.credit < 1.0; }))
            return;
        const auto* to = std::get_if<StateId>(&link.to);
        if (to != nullptr && circles_.of[to->number] == circle) return;
        for (const std::size_t label : kept_[circle]) {
            if (too_many()) return;
            Label next = longer(label, id);
            if (to != nullptr)
                keep(kept_[circles_.of[to->number]], std::move(next));
            else if (std::holds_alternative<EndingId>(link.to))
                arrive(std::move(next));
        }
    }

    [[nodiscard]] Label longer(std::size_t label, LinkId id) const {
        const Link& link = graph_[id];
        Label next{labels_[label].tally, labels_[label].counts, label, id};
        next.tally.points += link.points;
        for (const Shown& shown : link.shown) {
            Credits& credits = next.tally.standards[shown.standard.number];
            // Of evidence that is met each time, once says as much as often.
            if (among_ == Among::flawless_steps && credits.count > 0) continue;
            credits.sum += shown.credit;
            ++credits.count;
            next.counts += mixed(shown.standard.number);
        }
        return next;
    }

    // Never behind, whatever follows: the evidence is as much, and worth no less.
    [[nodiscard]] bool ahead(const Label& one, const Label& other) const {
        if (one.counts != other.counts) return false;
        const auto no_worse = [this](double mine, double theirs) {
            return seeking_ == Seeking::most ? mine >= theirs : mine <= theirs;
        };
        if (!no_worse(one.tally.points, other.tally.points)) return false;
        for (std::size_t i = 0; i < one.tally.standards.size(); ++i) {
            const Credits &mine = one.tally.standards[i], &theirs = other.tally.standards[i];
            if (mine.count != theirs.count || !no_worse(mine.sum, theirs.sum)) return false;
        }
        return true;
    }

    void keep(std::vector<std::size_t>& front, Label next) {
        comparisons_ += front.size();
        for (const std::size_t label : front)
            if (ahead(labels_[label], next)) return;
        std::erase_if(front, [&](std::size_t label) { return ahead(next, labels_[label]); });
        front.push_back(labels_.size());
        labels_.push_back(std::move(next));
    }

    void arrive(Label last) {
        const int total = total_of(scenario_, last.tally, outlook_, timing_);
        const bool better = seeking_ == Seeking::most ? total > best_total_ : total < best_total_;
        if (reached_ && !better) return;
        best_total_ = total;
        reached_ = std::move(last);
    }

    // Labels know by which links circles were left; how one goes on within a circle is added here.
    [[nodiscard]] std::vector<LinkId> path() const {
        std::vector<LinkId> back;
        const Label* label = &*reached_;
        while (true) {
            back.push_back(label->by);
            const Label& before = labels_[label->before];
            if (label->before == 0) break;
            const StateId entered = std::get<StateId>(graph_[before.by].to);
            const std::vector<LinkId> round = within(entered, graph_[label->by].from);
            back.insert(back.end(), round.rbegin(), round.rend());
            label = &before;
        }
        std::reverse(back.begin(), back.end());
        return back;
    }

    [[nodiscard]] std::vector<LinkId> within(StateId from, StateId to) const {
        std::vector<std::optional<LinkId>> by(from == to ? 0 : graph_.states.size());
        std::deque<StateId> waiting{from};
        while (from != to && !by[to.number] && !waiting.empty()) {
            const StateId at = waiting.front();
            waiting.pop_front();
            for (std::size_t link = graph_.first_link[at.number];
                 link < graph_.first_link[at.number + 1]; ++link) {
                const auto* next = std::get_if<StateId>(&graph_.links[link].to);
                if (next == nullptr || *next == from || by[next->number] ||
                    circles_.of[next->number] != circles_.of[from.number])
                    continue;
                by[next->number] = LinkId{static_cast<std::uint32_t>(link)};
                waiting.push_back(*next);
            }
        }
        std::vector<LinkId> links;
        for (StateId at = to; at != from; at = graph_[links.back()].from)
            links.push_back(*by[at.number]);
        std::reverse(links.begin(), links.end());
        return links;
    }

    const Scenario& scenario_;
    const StateGraph& graph_;
    const Outlook& outlook_;
    Timing timing_;
    Seeking seeking_;
    Among among_;
    std::size_t most_comparisons_;
    Condensed circles_;
    std::vector<std::vector<std::size_t>> kept_;  // labels, of each circle
    std::vector<Label> labels_;
    std::optional<Label> reached_;
    int best_total_ = 0;
    std::size_t comparisons_ = 0;
};

}  // namespace

Sought seek(const Scenario& scenario, const StateGraph& graph, const Outlook& outlook,
            Timing timing, Seeking seeking, Among among, std::size_t most_comparisons) {
    return Seeker(scenario, graph, outlook, timing, seeking, among, most_comparisons).run();
}

}  // namespace frontstage
