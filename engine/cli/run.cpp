#include <cstdio>

#include "app/path.hpp"
#include "app/rehearsal.hpp"
#include "base/text.hpp"
#include "cli/all_commands.hpp"
#include "cli/opening.hpp"
#include "cli/run_json.hpp"
#include "cli/text.hpp"
#include "core/rounding.hpp"

namespace frontstage::cli {
namespace {

Exit tell(const app::PathStop& stop) {
    std::fprintf(stderr, "frontstage: step %zu of the path cannot be taken: %s.\n", stop.step + 1,
                 stop.message.c_str());
    if (!stop.offered.empty())
        std::fprintf(stderr, "  help: offered there: %s\n", either_of(stop.offered).c_str());
    return findings;
}

class Run final : public Command {
public:
    std::string_view name() const override { return "run"; }
    std::string_view sentence() const override {
        return "Play without a person, along a path or by a policy";
    }
    void take(Options& options) override {
        options.argument("scenario", scenario_, "Its id, or a path to its folder or file");
        options.text("--path", path_, "moment:choice,moment:choice ...");
        options.term<Policy>("--policy", policy_,
                             "best, worst, random, longest, politest or first");
        options.either("--policy", "--path");
        options.number("--seed", seed_, "The seed of all chance; 1 unless given");
        options.several("--force", forces_, "A force on or off, as in storm=off");
        options.term<Timing>("--timing", timing_, "Real-time pressure: off, x1, x1.5, x2 or x10");
        options.decimal("--reputation", reputation_, 1.0, 5.0,
                        "The running mean of reviews, 1 to 5 stars");
        options.flag("--json", json_, "Print JSON");
    }
    Exit run(const app::Folders& folders) override;

private:
    std::string scenario_, path_;
    std::optional<Policy> policy_;
    std::optional<std::uint64_t> seed_;
    Timing timing_ = Timing::x1;
    double reputation_ = 3.0;
    std::vector<std::string> forces_;
    bool json_ = false;
};

Exit Run::run(const app::Folders& folders) {
    give_back_scenario(scenario_, forces_);
    if (!is_named(scenario_)) return usage;
    int exit_code = fine;
    auto opened = open_named(folders, scenario_, exit_code);
    if (!opened) return static_cast<Exit>(exit_code);
    const auto path = app::path_from(path_);
    if (!path) {
        std::fputs("frontstage: --path wants moment:choice,moment:choice and so on.\n", stderr);
        return usage;
    }
    auto forces = forces_from(*opened->scenario, forces_);
    if (!forces) return usage;

    app::Rehearsal rehearsal(*opened->scenario, *opened->scripts, nullptr);
    Begin begin;
    begin.digest = opened->digest;
    begin.seed = Seed{seed_.value_or(1)};
    begin.timing = timing_;
    begin.reputation_tenths = rounded(reputation_ * 10.0);
    begin.forced = std::move(*forces);
    (void)rehearsal.perform(begin);
    if (const auto stop = app::play_path(rehearsal, *path)) return tell(*stop);
    if (policy_) app::play_policy(rehearsal, *policy_);

    const std::string out =
        json_ ? run_as_json(rehearsal, opened->digest) : debrief_text(rehearsal.debrief());
    std::fputs(out.c_str(), stdout);
    return fine;
}

}  // namespace

std::unique_ptr<Command> make_run() {
    return std::make_unique<Run>();
}

}  // namespace frontstage::cli
