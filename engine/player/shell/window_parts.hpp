// What every window of ours needs: the theme from its file, the house, and the loop that draws when
// something happened and sleeps in between.
#pragma once

#include <functional>
#include <string>

#include "player/house/stagehouse.hpp"
#include "player/window.hpp"

namespace frontstage::player {

[[nodiscard]] std::int64_t ticks_ms();
[[nodiscard]] ThemeFolders theme_folders(const WindowOptions& options);
// Light where the file cannot be used; what is wrong with it is said on standard error.
[[nodiscard]] Theme theme_from(const ThemeFolders& folders, const std::string& name);
[[nodiscard]] HouseOptions house_options(const WindowOptions& options, const std::string& title);

using Stepping =
    std::function<std::optional<int>(const std::vector<Input>& inputs, std::int64_t now_ms)>;
// Until `left`.
void run_loop(Stagehouse& house, const Stepping& step, const std::function<bool()>& left);
// Draws until it has come to rest, and writes the PNG. False: it was said on standard error.
[[nodiscard]] bool take_screenshot(Stagehouse& house, const Stepping& step,
                                   const std::string& path);

}  // namespace frontstage::player
