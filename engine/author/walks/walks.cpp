#include "author/walks/walks.hpp"

#include <filesystem>

#include "app/disk_files.hpp"
#include "app/opened.hpp"
#include "author/walks/play.hpp"
#include "base/text.hpp"
#include "loader/loader.hpp"

namespace frontstage::author {
namespace {

namespace fs = std::filesystem;

bool is_yaml(const std::string& name) {
    return name.ends_with(".yaml") || name.ends_with(".yml");
}

Parting parting_of(const Walk& walk, app::PathStop stop) {
    Parting parting{stop.step, {}, std::move(stop.message), std::move(stop.offered), {}};
    if (stop.step >= walk.path.size()) return parting;
    const Walk::Step& step = walk.path[stop.step];
    parting.place = step.place;
    parting.meant = nearest(step.choice, parting.offered).value_or("");
    return parting;
}

void play(const Walk& walk, app::OpenedScenario& opened, WalkResult& result) {
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
    auto stop = play_walk(walk, rehearsal);
    result.taken = choices_taken(rehearsal.facts(), opened.scenario->names);
    if (stop)
        result.parting = parting_of(walk, std::move(*stop));
    else
        result.differences = differences_of(walk, rehearsal);
}

WalkResult test_walk(Files& disk, const std::string& path, app::OpenedScenario& opened) {
    RememberedFiles files(disk);
    auto loaded = loader::load_walk(files, path, *opened.scenario);
    WalkResult result;
    result.file = path;
    result.title = loaded.value ? loaded.value->title : fs::path(path).filename().string();
    if (loaded.value) play(*loaded.value, opened, result);
    // Nothing was read and nobody said why: that is no pass either.
    result.readable = loaded.value.has_value();
    result.diagnostics = std::move(loaded.diagnostics);
    result.texts = files.texts();
    return result;
}

}  // namespace

std::vector<WalkResult> test_walks(const std::string& file, app::OpenedScenario& opened) {
    std::vector<WalkResult> results;
    app::DiskFiles disk;
    const std::string folder = (fs::path(file).parent_path() / "walks").string();
    for (const std::string& name : disk.list(folder))
        if (is_yaml(name)) results.push_back(test_walk(disk, folder + '/' + name, opened));
    return results;
}

std::vector<WalkResult> test_walks(const app::Folders& folders, const std::string& name) {
    const auto file = app::find_scenario(folders, name);
    if (!file) return {};
    app::Opening opening = app::open_scenario(folders, *file);
    if (opening.opened) return test_walks(*file, *opening.opened);
    WalkResult unopened;
    unopened.file = *file;
    unopened.title = "the scenario itself";
    unopened.diagnostics = std::move(opening.diagnostics);
    unopened.texts = std::move(opening.texts);
    return {unopened};
}

}  // namespace frontstage::author
