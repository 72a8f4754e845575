#include "core/loose_ranges.hpp"

#include "core/moment_graph.hpp"

namespace frontstage {
namespace {

class LooseRanges {
public:
    explicit LooseRanges(const Scenario& scenario)
        : scenario_(scenario),
          edges_(moment_edges(scenario)),
          components_(components_of(edges_)),
          circle_(on_a_circle(edges_, components_)),
          ranges_(scenario.moments.size()) {}

    // Components come with what they lead to before them.
    std::vector<PointRange> run() {
        for (const std::vector<std::size_t>& members : members_of(components_)) {
            way_out_.reset();
            on_the_way_ = 0;
            for (const std::size_t at : members)
                look_at(at);
            PointRange range = way_out_.value_or(PointRange{});
            range.most += on_the_way_;
            for (const std::size_t at : members)
                ranges_[at] = range;
        }
        return std::move(ranges_);
    }

private:
    void look_at(std::size_t at) {
        const Moment& moment = scenario_.moments[at];
        bool surely_goes_on = !moment.next.empty();
        for (const Turn& turn : moment.next)
            leads(at, 0, turn.to);
        for (const ChoiceId id : moment.choices) {
            const Choice& choice = scenario_[id];
            surely_goes_on = surely_goes_on || !choice.when;
            // On a circle every choice might still be taken once: all of them bound the most, none
            // the least.
            const int points = points_at_first(scenario_, id);
            if (circle_[at]) on_the_way_ += points;
            for (const Turn& turn : choice.next)
                leads(at, circle_[at] ? 0 : points, turn.to);
        }
        if (circle_[at] || !surely_goes_on) way_out_ = widened(way_out_, {0, 0});
    }

    void leads(std::size_t from, int points, const Target& target) {
        const auto* to = std::get_if<MomentId>(&target);
        if (to == nullptr)
            way_out_ = widened(way_out_, {points, points});
        else if (components_.of[to->number] != components_.of[from])
            way_out_ = widened(way_out_, points + ranges_[to->number]);
    }

    const Scenario& scenario_;
    Edges edges_;
    Components components_;
    std::vector<bool> circle_;
    std::vector<PointRange> ranges_;
    std::optional<PointRange> way_out_;  // of the component at hand
    int on_the_way_ = 0;
};

}  // namespace

std::vector<PointRange> loose_ranges(const Scenario& scenario) {
    return LooseRanges(scenario).run();
}

}  // namespace frontstage
