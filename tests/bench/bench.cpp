// Prints what the engine does in a second, beside floors measured in the same run: figures change
// with the machine, ratios much less. One command: see README.md in this folder.
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>

#include "author/check/graph_check.hpp"
#include "author/explorer/findings.hpp"
#include "bench/editing.hpp"
#include "bench/floor.hpp"
#include "bench/plan.hpp"
#include "bench/window.hpp"
#include "core/conduct.hpp"
#include "core/decide.hpp"
#include "core/experience.hpp"
#include "core/policy.hpp"
#include "core/rerun.hpp"
#include "core/survey.hpp"
#include "loader/loader.hpp"
#include "script/lua_scripts.hpp"

namespace frontstage::bench {
namespace {

double seconds_of(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// The least of a few: what the work takes when the machine has nothing else to do.
double least_seconds_of(const std::function<void()>& work) {
    double least = seconds_of(work);
    for (int again = 0; again < 4; ++again)
        least = std::min(least, seconds_of(work));
    return least;
}

struct Loaded {
    std::unique_ptr<Scenario> scenario;
    std::unique_ptr<Scripts> scripts;
};

Loaded load(const std::string& text) {
    MemoryFiles files({{"generated/scenario.yaml", text}});
    auto loaded = loader::load_scenario(files, "generated/scenario.yaml", {});
    for (const Diagnostic& diagnostic : loaded.diagnostics)
        if (diagnostic.severity == Severity::error)
            std::fputs(render(diagnostic, text).c_str(), stderr);
    Loaded result;
    result.scenario = std::make_unique<Scenario>(std::move(loaded.value).value());
    result.scripts = script::compile(*result.scenario, files, "scripts").scripts;
    return result;
}

State opening(const Loaded& loaded) {
    State state;
    Facts facts;
    (void)advance(*loaded.scenario, state, Begin{}, *loaded.scripts, facts);
    return state;
}

enum class Scored { no, yes };

// Random players through the whole engine: every choice is decided, recorded as facts and, where
// asked, both ledgers of every play are made.
Walked play(const Loaded& loaded, const Outlook& outlook, int plays, Scored scored) {
    Walked walked;
    Facts facts;
    for (int play = 0; play < plays; ++play) {
        State state;
        facts.clear();
        Begin begin;
        begin.seed = Seed{static_cast<std::uint64_t>(play)};
        (void)advance(*loaded.scenario, state, begin, *loaded.scripts, facts);
        for (std::uint64_t nth = 0;; ++nth) {
            const auto wish =
                wish_of(Policy::random, *loaded.scenario, state, nullptr, *loaded.scripts, nth);
            if (!wish || advance(*loaded.scenario, state, *wish, *loaded.scripts, facts)) break;
            ++walked.choices;
        }
        if (scored == Scored::no) continue;
        walked.points +=
            static_cast<std::uint64_t>(conduct_of(*loaded.scenario, facts, outlook).got);
        walked.points +=
            static_cast<std::uint64_t>(experience_of(*loaded.scenario, facts).satisfaction);
    }
    return walked;
}

// Every path, each walked by itself: no two are told to be the same.
std::uint64_t walk_every_path(const Loaded& loaded, const State& state, Facts& facts) {
    if (state.stage != Stage::at_moment) return 1;
    std::uint64_t paths = 0;
    for (const ChoiceId choice : state.offered) {
        State next = state;
        facts.clear();
        (void)advance(*loaded.scenario, next, Choose{choice}, *loaded.scripts, facts);
        paths += walk_every_path(loaded, next, facts);
    }
    return paths;
}

void rates() {
    const Plan plan = layered(1000, 10, 1);
    const Loaded loaded = load(as_yaml(plan));
    const State start = opening(loaded);
    std::unique_ptr<Outlook> outlook;
    const double exploring = seconds_of(
        [&] { outlook = std::make_unique<Outlook>(*loaded.scenario, start, *loaded.scripts); });
    std::printf(
        "1,000 moments, three choices each, two-variable conditions, two or three updates a "
        "choice\n");
    std::printf("  explorer                 %9.0f states/s   (%zu states, %s)\n",
                static_cast<double>(outlook->states()) / exploring, outlook->states(),
                outlook->completeness() == Completeness::complete ? "all" : "budget spent");
    constexpr int plays = 2000;
    double lua_rate = 0;
    const auto line = [&](const char* what, const std::function<Walked()>& work) {
        Walked walked;
        const double seconds = least_seconds_of([&] { walked = work(); });
        const double rate = static_cast<double>(walked.choices) / seconds;
        std::printf("  %-24s %9.0f choices/s", what, rate);
        if (lua_rate > 0) std::printf("   %.2f of bare Lua", rate / lua_rate);
        std::printf("   (points %llu)\n", static_cast<unsigned long long>(walked.points));
        return rate;
    };
    line("floor: bare C++ loop", [&] { return walk_bare(plan, plays); });
    lua_rate = line("floor: bare Lua calls", [&] { return walk_bare_lua(plan, plays); });
    line("engine, not scored", [&] { return play(loaded, *outlook, plays, Scored::no); });
    line("engine, both ledgers", [&] { return play(loaded, *outlook, plays, Scored::yes); });
}

void paths() {
    const Loaded loaded = load(as_yaml(tree({2, 2, 2, 2, 2, 5, 2, 2, 2, 2, 2, 7})));
    const State start = opening(loaded);
    Facts facts;
    std::uint64_t paths = 0;
    const double seconds = least_seconds_of([&] { paths = walk_every_path(loaded, start, facts); });
    std::printf("12 choices deep: %llu paths, each walked, in %.1f ms\n",
                static_cast<unsigned long long>(paths), seconds * 1e3);
}

double peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void loading() {
    for (const std::size_t moments : {10UL, 100UL, 1000UL, 10000UL}) {
        const std::string text = as_yaml(layered(moments, 10, 1));
        MemoryFiles files({{"generated/scenario.yaml", text}});
        std::size_t findings = 0;
        const double before = peak_megabytes();
        const double reading = seconds_of([&] {
            auto loaded = loader::load_scenario(files, "generated/scenario.yaml", {});
            findings = loaded.diagnostics.size() + author::check_graph(loaded.value.value()).size();
        });
        std::printf(
            "load and check %6zu moments (%7.1f KB): %8.1f ms, peak memory grew %.1f times the "
            "file, %zu findings\n",
            moments, static_cast<double>(text.size()) / 1024.0, reading * 1e3,
            (peak_megabytes() - before) * 1024.0 * 1024.0 / static_cast<double>(text.size()),
            findings);
    }
}

// All that `check` and `explore` do with a scenario far larger than any that is written.
void exploring() {
    const std::string text = as_yaml(layered(10'000, 10, 1));
    const double before = peak_megabytes();
    Loaded loaded;
    const auto step = [&](const char* what, const std::function<std::string()>& work) {
        std::string found;
        const double seconds = seconds_of([&] { found = work(); });
        std::printf("  %-28s %8.0f ms, peak memory %5.0f MB   %s\n", what, seconds * 1e3,
                    peak_megabytes() - before, found.c_str());
    };
    const auto explored = [&](std::size_t budget) {
        SurveyWish wish;
        wish.budget = budget;
        wish.witnesses = Witnesses::left_out;
        const Survey found = survey(*loaded.scenario, *loaded.scripts, wish);
        return std::to_string(found.states) + " states" +
               (found.complete ? ", all" : ", budget spent") + ", conduct " +
               std::to_string(found.least_conduct) + " to " + std::to_string(found.most_conduct) +
               (found.conduct_exact ? "" : " at most");
    };
    std::printf("10,000 moments, three choices each (%.1f MB of YAML)\n",
                static_cast<double>(text.size()) / 1024.0 / 1024.0);
    step("load and compile", [&] {
        loaded = load(text);
        return std::to_string(loaded.scenario->choices.size()) + " choices";
    });
    step("check the graph", [&] {
        return std::to_string(author::check_graph(*loaded.scenario).size()) + " findings";
    });
    step("explore, as check does", [&] { return explored(author::states_for_findings); });
    step("explore, as unless told", [&] { return explored(SurveyWish{}.budget); });
    step("explore to the end", [&] { return explored(2'000'000); });
}

}  // namespace
}  // namespace frontstage::bench

// Without arguments everything; else the sections named: loading, explore, rates, paths, lsp,
// window.
int main(int argc, char** argv) {
    using namespace frontstage::bench;
    const std::vector<std::string> wanted(argv + 1, argv + argc);
    setlinebuf(stdout);
#ifdef FRONTSTAGE_PLAYER
    if (wanted.size() == 2 && wanted[0] == "home-once") draw_home_once(wanted[1]);
#endif
    const auto section = [&](const std::string& name, void (*measure)()) {
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end())
            measure();
    };
    section("loading", loading);  // first, so that its peak of memory is its own
    section("explore", exploring);
    section("rates", rates);
    section("paths", paths);
    section("lsp", editing);
#ifdef FRONTSTAGE_PLAYER
    section("window", frontstage::bench::window);
#endif
}
