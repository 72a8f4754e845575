#include "author/versions/ways.hpp"

#include <algorithm>
#include <filesystem>

#include "app/disk_files.hpp"
#include "author/preview/path.hpp"
#include "author/walks/coverage.hpp"
#include "author/walks/play.hpp"
#include "loader/loader.hpp"

namespace frontstage::author {
namespace {

namespace fs = std::filesystem;

Begin beginning(const Scenario& scenario, Seed seed, Timing timing,
                const std::vector<std::string>& at_work) {
    Begin begin;
    begin.seed = seed;
    begin.timing = timing;
    for (const std::string& name : scenario.names.forces.all())
        begin.forced.emplace_back(*scenario.names.forces.find(name),
                                  std::find(at_work.begin(), at_work.end(), name) == at_work.end()
                                      ? Presence::absent
                                      : Presence::present);
    return begin;
}

// The forces as they were in the older version; empty why: the whole way goes.
std::string why_parted(app::OpenedScenario& newer, const app::Rehearsal& older, const Walk& walk) {
    std::vector<std::string> at_work;
    older.state().forces.each(
        [&](ForceId force) { at_work.push_back(older.scenario().names.forces[force]); });
    const Begin begin = beginning(*newer.scenario, Seed{walk.seed}, Timing::x1, at_work);
    const Way way = way_of(older.scenario(), older.facts());
    return retake(*newer.scenario, *newer.scripts, begin, way).parted;
}

}  // namespace

WaysTried try_walks(const std::string& older_file, app::OpenedScenario& older,
                    app::OpenedScenario& newer) {
    WaysTried tried;
    app::DiskFiles files;
    const std::string folder = (fs::path(older_file).parent_path() / "walks").string();
    for (const std::string& name : files.list(folder)) {
        if (!name.ends_with(".yaml") && !name.ends_with(".yml")) continue;
        const auto loaded = loader::load_walk(files, folder + '/' + name, *older.scenario);
        if (!loaded.value) continue;
        app::Rehearsal rehearsal(*older.scenario, *older.scripts, nullptr);
        if (play_walk(*loaded.value, rehearsal)) continue;
        ++tried.walks;
        if (std::string why = why_parted(newer, rehearsal, *loaded.value); !why.empty())
            tried.parted.push_back({name, std::move(why)});
    }
    return tried;
}

AttemptsTried try_attempts(const app::Folders& folders, const std::string& digest,
                           app::OpenedScenario& newer) {
    const app::Kept kept = app::kept_ways(folders, newer.scenario->id);
    AttemptsTried tried;
    tried.people = kept.people;
    if (kept.people < fewest_trainees) return tried;
    for (const app::KeptWay& way : kept.ways) {
        if (way.digest != digest) continue;
        ++tried.attempts;
        const Begin begin = beginning(*newer.scenario, way.seed, way.timing, way.forces);
        const Retaken retaken =
            retake(*newer.scenario, *newer.scripts, begin, {way.steps, std::string()});
        tried.parted += retaken.parted.empty() ? 0 : 1;
    }
    return tried;
}

}  // namespace frontstage::author
