#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/kept.hpp"
#include "app/opened.hpp"
#include "author/walks/coverage.hpp"
#include "author/walks/walks.hpp"
#include "cli/all_commands.hpp"
#include "cli/coverage_text.hpp"
#include "cli/walks_text.hpp"

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

author::Coverage covered_by(const app::Folders& folders, app::OpenedScenario& opened,
                            const std::vector<author::WalkResult>& results) {
    std::vector<std::vector<std::string>> walks;
    for (const author::WalkResult& result : results)
        if (result.passed()) walks.push_back(result.taken);  // a walk that fails holds nothing
    app::Kept kept = app::kept_ways(folders, opened.scenario->id);
    author::Trainees trainees;
    trainees.people = kept.people;
    for (app::KeptWay& way : kept.ways)
        trainees.attempts.push_back(std::move(way.taken));
    return author::coverage_of(*opened.scenario, survey(*opened.scenario, *opened.scripts), walks,
                               trainees);
}

class Test final : public Command {
public:
    std::string_view name() const override { return "test"; }
    std::string_view sentence() const override {
        return "Play the walks of scenarios and say where they differ";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage test hotel/late-arrival --coverage        choices that no walk takes\n"
               "  frontstage test --min-coverage 80                    fails where more are "
               "missing\n";
    }
    void take(Options& options) override {
        options.arguments("scenario", scenarios_, "Ids or paths; every scenario unless given");
        options.flag("--coverage", coverage_, "Say which choices no walk takes");
        options.number("--min-coverage", least_percent_,
                       "Fail where a smaller part of the choices is walked, in per cent");
        options.flag("--json", json_, "Print JSON");
    }
    Exit run(const app::Folders& folders) override;

private:
    void walk(const app::Folders& folders, const std::string& scenario);
    void cover(const std::string& name, const Scenario& scenario, const author::Coverage& coverage);
    [[nodiscard]] bool wants_coverage() const { return coverage_ || least_percent_; }
    [[nodiscard]] std::string as_json();

    std::vector<std::string> scenarios_;
    bool coverage_ = false, json_ = false;
    std::optional<std::uint64_t> least_percent_;
    std::string text_, coverage_text_;
    Json walks_ = Json::array(), coverages_ = Json::array();
    std::size_t passed_ = 0;
    std::size_t uncovered_ = 0;  // scenarios of which too little is walked
};

void Test::walk(const app::Folders& folders, const std::string& scenario) {
    const auto results = author::test_walks(folders, scenario);
    for (const author::WalkResult& result : results) {
        text_ += walk_text(result);
        walks_.push_back(walk_json(scenario, result));
        passed_ += result.passed() ? 1 : 0;
    }
    if (results.empty())
        text_ += scenario + " has no walks yet. `frontstage play " + scenario +
                 " --record best` writes one while you play.\n";
    if (!wants_coverage()) return;
    app::Opening opening = app::open_scenario(folders, *app::find_scenario(folders, scenario));
    if (opening.opened)
        cover(scenario, *opening.opened->scenario, covered_by(folders, *opening.opened, results));
}

void Test::cover(const std::string& name, const Scenario& scenario,
                 const author::Coverage& coverage) {
    coverage_text_ += '\n' + coverage_text(name, scenario, coverage);
    coverages_.push_back(coverage_json(name, scenario, coverage));
    const auto percent = static_cast<std::uint64_t>(coverage.percent().value_or(100));
    if (percent >= least_percent_.value_or(0)) return;
    ++uncovered_;
    coverage_text_ += "  That is less than the " + std::to_string(*least_percent_) +
                      " % that --min-coverage asks for.\n";
}

std::string Test::as_json() {
    Json json = {{"format", 1}, {"walks", std::move(walks_)}, {"coverage", nullptr}};
    if (wants_coverage()) json["coverage"] = std::move(coverages_);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Exit Test::run(const app::Folders& folders) {
    if (least_percent_.value_or(0) > 100) {
        std::fputs("frontstage: --min-coverage takes a percentage, 0 to 100.\n", stderr);
        return usage;
    }
    if (scenarios_.empty()) scenarios_ = app::scenario_ids(folders);
    for (const std::string& scenario : scenarios_)
        if (!app::find_scenario(folders, scenario)) {
            std::fprintf(stderr, "frontstage: there is no scenario `%s`.\n", scenario.c_str());
            return unreadable;
        }
    for (const std::string& scenario : scenarios_)
        walk(folders, scenario);
    const std::size_t walks = walks_.size();
    const std::string out = json_ ? as_json()
                                  : text_ + std::to_string(passed_) + " of " +
                                        std::to_string(walks) + " walks passed.\n" + coverage_text_;
    std::fputs(out.c_str(), stdout);
    return passed_ == walks && uncovered_ == 0 ? fine : findings;
}

}  // namespace

std::unique_ptr<Command> make_test() {
    return std::make_unique<Test>();
}

}  // namespace frontstage::cli
