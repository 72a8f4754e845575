#include "player/shell/window_parts.hpp"

#include <SDL.h>

#include <algorithm>
#include <cstdio>

#include "app/disk_files.hpp"

namespace frontstage::player {

std::int64_t ticks_ms() {
    return static_cast<std::int64_t>(SDL_GetTicks64());
}

ThemeFolders theme_folders(const WindowOptions& options) {
    return {options.assets + "/themes", options.own_themes};
}

Theme theme_from(const ThemeFolders& folders, const std::string& name) {
    app::DiskFiles disk;
    RememberedFiles files(disk);
    const ThemeRead read = find_theme(files, folders, name);
    for (const Diagnostic& diagnostic : read.diagnostics) {
        const auto text = files.texts().find(diagnostic.where.file);
        std::fputs(render(diagnostic, text == files.texts().end() ? "" : text->second).c_str(),
                   stderr);
    }
    return read.theme.value_or(Theme{});
}

Wardrobe looks_from(const std::string& assets) {
    app::DiskFiles disk;
    RememberedFiles files(disk);
    WardrobeRead read = load_wardrobe(files, assets + "/looks");
    for (const Diagnostic& diagnostic : read.diagnostics) {
        const auto text = files.texts().find(diagnostic.where.file);
        std::fputs(render(diagnostic, text == files.texts().end() ? "" : text->second).c_str(),
                   stderr);
    }
    return std::move(read.wardrobe);
}

HouseOptions house_options(const WindowOptions& options, const std::string& title) {
    HouseOptions house;
    house.title = title + " - Frontstage";
    house.width = options.width;
    house.height = options.height;
    house.reading.text_percent = options.text_percent;
    house.reading.language = options.language;
    house.motion = options.reduced_motion ? Motion::reduced : Motion::full;
    house.renderer = options.renderer;
    house.theme = theme_from(theme_folders(options), options.theme);
    house.looks = looks_from(options.assets);
    if (options.screenshot.empty()) return house;
    house.showing = Showing::headless;
    house.renderer = Renderer::software;
    house.motion = Motion::reduced;
    return house;
}

bool take_screenshot(Stagehouse& house, const Stepping& step, const std::string& path) {
    std::int64_t now_ms = ticks_ms();
    for (int frame = 0; frame < 10; ++frame)
        static_cast<void>(step({}, now_ms += 100));
    if (write_png(house.picture(), path)) return true;
    std::fprintf(stderr, "frontstage: the picture %s could not be written\n", path.c_str());
    return false;
}

void run_loop(Stagehouse& house, const Stepping& step, const std::function<bool()>& left) {
    constexpr int frame_ms = 16;
    constexpr int frames_after_event = 3;
    constexpr int leisure_ms = 100;
    std::optional<int> wait_ms = 0;
    int owed = frames_after_event;
    while (!left()) {
        const std::vector<Input> inputs = house.listen(wait_ms);
        if (!inputs.empty() || !wait_ms) owed = frames_after_event;
        const std::int64_t began = ticks_ms();
        wait_ms = step(inputs, began);
        if (owed > 0) {
            --owed;
            wait_ms = std::min(wait_ms.value_or(frame_ms), frame_ms);
        }
        // Somebody who looks at what stands still does not see us prepare.
        if (wait_ms.value_or(leisure_ms) >= leisure_ms && house.use_leisure()) wait_ms = 0;
        // The time that drawing took is part of the frame.
        if (wait_ms) wait_ms = std::max(0, *wait_ms - static_cast<int>(ticks_ms() - began));
    }
}

}  // namespace frontstage::player
