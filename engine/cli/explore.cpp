#include <cstdio>

#include "cli/all_commands.hpp"
#include "cli/explore_output.hpp"
#include "cli/opening.hpp"

namespace frontstage::cli {
namespace {

class Explore final : public Command {
public:
    std::string_view name() const override { return "explore"; }
    std::string_view sentence() const override {
        return "Walk every path, and say what can happen, what cannot, and what can be earned";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage explore hotel/late-arrival\n"
               "  frontstage explore hotel/late-arrival --force storm=on --json\n"
               "\n"
               "Without --seed or --force every combination of forces is explored, and chance\n"
               "in scripts comes out both ways. A witness given to `run --path` plays.\n";
    }
    void take(Options& options) override {
        options.argument("scenario", scenario_, "Its id, or a path to its folder or file");
        options.number("--seed", seed_, "Forces and chance as this seed draws them");
        options.several("--force", forces_, "A force on or off, as in storm=off");
        options.number("--budget", budget_, 1, 100'000'000,
                       "States to look at; 200000 unless given");
        options.flag("--json", json_, "Print JSON");
    }
    Exit run(const app::Folders& folders) override {
        give_back_scenario(scenario_, forces_);
        if (!is_named(scenario_)) return usage;
        int exit_code = fine;
        auto opened = open_named(folders, scenario_, exit_code);
        if (!opened) return static_cast<Exit>(exit_code);
        auto forces = forces_from(*opened->scenario, forces_);
        if (!forces) return usage;

        SurveyWish wish;
        if (seed_) wish.seed = Seed{*seed_};
        wish.forced = std::move(*forces);
        wish.budget = static_cast<std::size_t>(budget_);
        wish.witnesses = json_ ? Witnesses::kept : Witnesses::left_out;
        const Survey found = survey(*opened->scenario, *opened->scripts, wish);
        const std::string out = json_ ? survey_as_json(*opened->scenario, found)
                                      : survey_as_text(*opened->scenario, found);
        std::fputs(out.c_str(), stdout);
        return fine;
    }

private:
    std::string scenario_;
    std::optional<std::uint64_t> seed_;
    std::vector<std::string> forces_;
    int budget_ = 200'000;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_explore() {
    return std::make_unique<Explore>();
}

}  // namespace frontstage::cli
