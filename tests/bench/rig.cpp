#include "bench/rig.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "app/opened.hpp"
#include "player/shell/window_parts.hpp"
#include "support/shipped.hpp"

namespace frontstage::bench {
namespace {

namespace fs = std::filesystem;

constexpr int leisure_ms = 100;  // the window's loop gives as much

player::HouseOptions house_for(const app::Folders& folders) {
    player::WindowOptions window;
    window.assets = folders.assets;
    player::HouseOptions options = player::house_options(window, "Frontstage");
    options.showing = player::Showing::headless;
    options.renderer = player::Renderer::software;
    return options;
}

player::SittingWishes wishes_for(const app::Folders& folders) {
    app::Preferences preferences;
    preferences.introduced = app::Switch::on;
    preferences.language = "en";
    if (!fs::exists(app::preferences_file(folders, "front-7")))
        (void)app::write_preferences(folders, "front-7", preferences);
    player::SittingWishes wishes;
    wishes.subject = "front-7";
    return wishes;
}

}  // namespace

void write_twenty_scenarios(const frontstage::testing::TempFolder& folder) {
    const std::string shipped = std::string(FRONTSTAGE_ROOT) + "/scenarios";
    fs::copy(shipped, folder / "scenarios", fs::copy_options::recursive);
    const app::Folders folders = folders_in(folder.path());
    const std::string original = "hotel/late-arrival";
    for (std::size_t i = app::scenario_ids(folders).size(); i < 20; ++i) {
        const std::string id = "hotel/copy-" + std::to_string(i);
        const std::string copy = folder / ("scenarios/" + id);
        fs::copy(shipped + '/' + original, copy, fs::copy_options::recursive);
        std::ifstream file(copy + "/scenario.yaml");
        std::string text(std::istreambuf_iterator<char>(file), {});
        text.replace(text.find(original), original.size(), id);
        std::ofstream(copy + "/scenario.yaml") << text;
    }
}

app::Folders folders_in(const std::string& folder) {
    app::Folders folders = frontstage::testing::shipped_folders();
    folders.scenarios = {folder + "/scenarios"};
    folders.standards = {folder + "/scenarios/standards"};
    folders.data = folder + "/data";
    return folders;
}

player::Theme Rig::World::theme(const std::string& name) {
    return player::theme_from({themes_, {}}, name);
}

Rig::Rig(app::Folders folders)
    : world_(folders.assets + "/themes"),
      house_(house_for(folders)),
      sitting_(folders, house_, world_, wishes_for(folders), now_ms) {}

double Rig::frame(const std::vector<player::Input>& inputs) {
    const double before = core_ms();
    wake = sitting_.step(inputs, now_ms);
    now_ms += 16;
    return core_ms() - before;
}

void Rig::rest() {
    for (int i = 0; i < 200; ++i) {
        frame();
        if (wake.value_or(leisure_ms) < leisure_ms) continue;
        const double before = core_ms();
        if (!house_.use_leisure()) return;
        ahead.add(core_ms() - before);
    }
}

Row Rig::use(const std::string& id, int frames) {
    now_ms += 600;  // past the time in which a slip is no answer
    const player::Item* item = items().find(id);
    if (item == nullptr) {
        std::string seen;
        for (const player::Item& shown : items().all())
            seen += ' ' + shown.id;
        throw std::runtime_error("no `" + id + "` on the screen, but" + seen);
    }
    const player::Point at = item->visible.centre();
    (void)frame({player::PointerMoved{at}, player::PointerPressed{at}});
    Row row;
    row.add(frame({player::PointerReleased{at}}));
    for (int i = 1; i < frames; ++i)
        row.add(frame());
    return row;
}

std::string Rig::with(player::Act act) const {
    for (const player::Item& item : items().all())
        if (item.action && item.action->act == act && item.visible.h > item.rect.h - 1)
            return item.id;
    return {};
}

}  // namespace frontstage::bench
