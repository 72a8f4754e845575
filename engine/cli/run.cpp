#include <cstdio>

#include "app/path.hpp"
#include "app/rehearsal.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
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

}  // namespace

Exit run(const app::Folders& folders, const RunWishes& wishes) {
    int exit_code = fine;
    auto opened = open_named(folders, wishes.scenario, exit_code);
    if (!opened) return static_cast<Exit>(exit_code);
    const auto path = app::path_from(wishes.path);
    if (!path) {
        std::fputs("frontstage: --path wants moment:choice,moment:choice and so on.\n", stderr);
        return usage;
    }
    auto forces = forces_from(*opened->scenario, wishes.forces);
    if (!forces) return usage;

    app::Rehearsal rehearsal(*opened->scenario, *opened->scripts, nullptr);
    Begin begin;
    begin.digest = opened->digest;
    begin.seed = Seed{wishes.seed};
    begin.timing = wishes.timing;
    begin.reputation_tenths = rounded(wishes.reputation * 10.0);
    begin.forced = std::move(*forces);
    (void)rehearsal.perform(begin);
    if (const auto stop = app::play_path(rehearsal, *path)) return tell(*stop);
    if (wishes.policy) app::play_policy(rehearsal, *wishes.policy);

    const std::string out = wishes.format == Format::json ? run_as_json(rehearsal, opened->digest)
                                                          : debrief_text(rehearsal.debrief());
    std::fputs(out.c_str(), stdout);
    return fine;
}

}  // namespace frontstage::cli
