// A sitting without a display, at the software renderer, with a folder of its own and a clock that
// the benchmark moves: what is measured is what the window's loop calls.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bench/figures.hpp"
#include "player/shell/sitting.hpp"
#include "support/temp_folder.hpp"

namespace frontstage::bench {

// Twenty encounters: those that are shipped, and copies of the worked example up to that number.
void write_twenty_scenarios(const frontstage::testing::TempFolder& folder);
[[nodiscard]] app::Folders folders_in(const std::string& folder);

class Rig {
public:
    explicit Rig(app::Folders folders);

    // One frame, 16 ms after the one before; how many it took of a core.
    double frame(const std::vector<player::Input>& inputs = {});
    // Until nothing moves but what blinks, and all is painted that may be wanted next.
    void rest();
    // By the pointer; then `after` frames of what comes of it.
    Row use(const std::string& id, int frames);
    // The first item in full sight that does it; empty: none.
    [[nodiscard]] std::string with(player::Act act) const;
    [[nodiscard]] const player::ItemList& items() const { return house_.items(); }

    std::int64_t now_ms = 1000;
    std::optional<int> wake;
    Row ahead;  // what was painted while nothing moved

private:
    struct World final : player::SittingWorld {
        explicit World(std::string themes) : themes_(std::move(themes)) {}
        std::string today() override { return "2026-11-22"; }
        player::Theme theme(const std::string& name) override;
        std::string themes_;
    };

    World world_;
    player::Stagehouse house_;
    player::Sitting sitting_;
};

}  // namespace frontstage::bench
