#include "bench/window.hpp"

#include <imgui.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>

#include "bench/rig.hpp"

namespace frontstage::bench {
namespace {

using player::Act;
using player::Control;
using player::Controlled;
using player::Input;

struct Cold {
    double wall_ms = 0, core_ms = 0;
};

// From before the process is made until it says that its picture is drawn.
Cold cold_home(const std::string& folder) {
    std::array<int, 2> said{};
    if (pipe(said.data()) != 0) return {};
    const double began = wall_ms();
    const pid_t child = fork();
    if (child == 0) {
        dup2(said[1], STDOUT_FILENO);
        execl("/proc/self/exe", "frontstage_bench", "home-once", folder.c_str(), nullptr);
        _exit(127);
    }
    close(said[1]);
    char word = 0;
    (void)!read(said[0], &word, 1);
    Cold cold;
    cold.wall_ms = wall_ms() - began;
    close(said[0]);
    rusage used{};
    wait4(child, nullptr, 0, &used);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    cold.core_ms = ms(used.ru_utime) + ms(used.ru_stime);
    return cold;
}

void cold_start(const std::string& folder) {
    constexpr double target_ms = 300;
    (void)cold_home(folder);  // makes the store
    Row wall, core;
    for (int i = 0; i < 7; ++i) {
        const Cold cold = cold_home(folder);
        wall.add(cold.wall_ms);
        core.add(cold.core_ms);
    }
    std::printf(
        "  %-32s median %6.0f ms by the clock (%.2f of 300 ms), best %.0f; %.0f ms of a core\n",
        "new process to first home", wall.median(), wall.median() / target_ms, wall.at(0),
        core.median());
}

// Tab, and what moves until it stands still.
Row over_cards(Rig& rig, int cards) {
    Row row;
    for (int card = 0; card < cards; ++card) {
        row.add(rig.frame({Controlled{Control::next}}));
        for (int i = 0; i < 9; ++i)
            row.add(rig.frame());
    }
    return row;
}

Row scrolled(Rig& rig, int frames) {
    Row row;
    for (int i = 0; i < frames; ++i)
        row.add(rig.frame({player::Wheeled{{640, 400}, i < frames / 2 ? -0.3F : 0.3F}}));
    return row;
}

// The way on from wherever the encounter stands; empty: it is at its debrief.
std::string way_on(const Rig& rig) {
    for (const Act act : {Act::choose, Act::read_on, Act::look_back, Act::rate, Act::skip_rating})
        if (const std::string id = rig.with(act); !id.empty()) return id;
    return {};
}

void in_motion(Rig& rig) {
    Row first;
    first.add(rig.frame());
    print_frames("home, first frame", first);
    rig.rest();
    print_frames("home, focus over cards", over_cards(rig, 12));
    print_frames("home, scrolling", scrolled(rig, 120));
    rig.rest();
    print_frames("home to briefing", rig.use(rig.with(Act::open_scenario), 30));
    rig.rest();
    print_frames("briefing to encounter", rig.use(rig.with(Act::begin), 30));
    rig.rest();
    Row faces, cards, beats;
    while (!rig.with(Act::choose).empty() || !rig.with(Act::read_on).empty()) {
        if (!rig.with(Act::choose).empty()) {
            for (const double ms : over_cards(rig, 4).ms)
                cards.add(ms);
        }
        for (const double ms : rig.use(way_on(rig), 35).ms)
            faces.add(ms);
        rig.rest();
    }
    print_frames("encounter, focus over answers", cards);
    print_frames("encounter, what an answer does", faces);
    while (rig.with(Act::print).empty())
        rig.use(way_on(rig), 10);
    rig.rest();
    print_frames("debrief, scrolling", scrolled(rig, 240));
    print_frames("debrief to home", rig.use(rig.with(Act::done), 30));
    print_frames("painted ahead, nothing moving", rig.ahead);
}

// As the window's loop would: a frame when one is wanted, and nothing between.
void at_rest(Rig& rig) {
    rig.rest();
    rig.use(rig.with(Act::open_scenario), 30);
    rig.use(rig.with(Act::begin), 60);
    rig.rest();
    while (!rig.wake && !way_on(rig).empty()) {  // until somebody is seen
        rig.use(way_on(rig), 60);
        rig.rest();
    }
    constexpr double minutes = 5;
    const std::int64_t until = rig.now_ms + static_cast<std::int64_t>(minutes * 60'000);
    double spent_ms = 0;
    int frames = 0;
    while (rig.now_ms < until) {
        rig.now_ms += rig.wake ? std::max(0, *rig.wake - 16) : until - rig.now_ms;
        spent_ms += rig.frame();
        ++frames;
    }
    std::printf("  %-32s %.2f %% of a core: %d frames in %.0f minutes, of which somebody blinks\n",
                "encounter, nobody does anything", spent_ms / minutes / 600, frames, minutes);
}

// Encounter after encounter, with the time of somebody who reads.
void over_an_hour(Rig& rig) {
    const std::int64_t began = rig.now_ms;
    const auto minutes = [&] { return static_cast<double>(rig.now_ms - began) / 60'000; };
    int encounters = 0;
    double early = 0;
    const auto read_for = [&](int ms) {
        for (const std::int64_t until = rig.now_ms + ms; rig.now_ms < until;) {
            rig.now_ms += rig.wake ? std::max(0, std::min(*rig.wake, ms) - 16) : ms;
            rig.frame();
        }
    };
    for (std::size_t turn = 0; minutes() < 60; ++turn) {
        if (early == 0 && minutes() > 10) early = memory_megabytes();
        if (rig.with(Act::open_progress).empty()) {  // not at home
            const std::string pause = rig.with(Act::pause);
            if (!pause.empty() && way_on(rig).empty()) break;
        }
        if (!way_on(rig).empty()) {
            (void)rig.use(way_on(rig), 30);
            read_for(12'000);
        } else if (const std::string done = rig.with(Act::done); !done.empty()) {
            (void)scrolled(rig, 60);
            (void)rig.use(done, 10);
            ++encounters;
        } else if (const std::string begin = rig.with(Act::begin); !begin.empty()) {
            (void)rig.use(begin, 30);
        } else {
            (void)rig.use(rig.with(Act::open_scenario), 10);
        }
    }
    std::printf(
        "  %-32s %.0f MB after 10 minutes, %.0f MB after 60 (%d encounters played, %+.1f MB)\n",
        "memory over an hour's play", early, memory_megabytes(), encounters,
        memory_megabytes() - early);
    const auto* atlas = static_cast<const player::Picture*>(ImGui::GetIO().Fonts->TexID);
    std::printf("  %-32s %d x %d, %.1f MB\n", "glyph atlas after that", atlas->width, atlas->height,
                static_cast<double>(atlas->rgba.size()) / 1024 / 1024);
}

}  // namespace

void draw_home_once(const std::string& folder) {
    Rig rig(folders_in(folder));
    (void)rig.frame();
    (void)!write(STDOUT_FILENO, "d", 1);
    _exit(0);
}

void window() {
    const frontstage::testing::TempFolder folder;
    write_twenty_scenarios(folder);
    std::printf("the window, 1280x720, software renderer, twenty encounters\n");
    std::fflush(stdout);  // a child would print it too
    cold_start(folder.path());
    Rig rig(folders_in(folder.path()));
    in_motion(rig);
    at_rest(rig);
    over_an_hour(rig);
}

}  // namespace frontstage::bench
