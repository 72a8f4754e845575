#include "bench/first_frame.hpp"

#include <chrono>
#include <cstdio>

#include "player/shell/performance.hpp"
#include "support/shipped.hpp"

namespace frontstage::bench {
namespace {

class Stopwatch {
public:
    // Milliseconds since the last time it was asked.
    double lap() {
        const auto now = std::chrono::steady_clock::now();
        const double ms = std::chrono::duration<double, std::milli>(now - last_).count();
        last_ = now;
        return ms;
    }

private:
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

}  // namespace

void first_frame() {
    Stopwatch watch;
    auto opened = frontstage::testing::open_shipped("hotel/late-arrival");
    app::Rehearsal rehearsal(*opened.scenario, *opened.scripts, nullptr);
    if (rehearsal.perform(Begin{})) return;
    const double opening_ms = watch.lap();
    player::HouseOptions options;
    options.showing = player::Showing::headless;
    options.renderer = player::Renderer::software;
    player::Stagehouse house(options);
    const double house_ms = watch.lap();
    player::Performance performance(rehearsal, house, player::Purpose::attempt,
                                    player::Opening::encounter, 0);
    (void)performance.step({}, 0);
    const double frame_ms = watch.lap();
    constexpr int frames = 20;
    for (int frame = 1; frame <= frames; ++frame)
        (void)performance.step({}, frame * 16);
    const double later_ms = watch.lap() / frames;
    std::printf(
        "first frame: %.0f ms (scenario opened %.0f, window and fonts %.0f, drawn with its "
        "backdrop "
        "%.0f); a frame in motion after it %.1f ms\n",
        opening_ms + house_ms + frame_ms, opening_ms, house_ms, frame_ms, later_ms);
}

}  // namespace frontstage::bench
