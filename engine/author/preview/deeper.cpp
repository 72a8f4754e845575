#include "author/preview/deeper.hpp"

#include <condition_variable>
#include <exception>
#include <filesystem>
#include <mutex>
#include <set>
#include <thread>

#include "app/disk_files.hpp"
#include "app/watch.hpp"
#include "author/check/examine.hpp"
#include "author/preview/patience.hpp"
#include "author/walks/play.hpp"
#include "loader/loader.hpp"

namespace frontstage::author {

namespace {

namespace fs = std::filesystem;

class Stopped final : public std::exception {};

// Ends a long look from within: whoever looks asks a script sooner or later.
class StoppableScripts final : public Scripts {
public:
    StoppableScripts(Scripts& below, std::stop_token stop)
        : below_(below), stop_(std::move(stop)) {}

    Answer holds(ScriptId condition, const State& state) override {
        check();
        return below_.holds(condition, state);
    }
    std::optional<Fault> carry_out(ScriptId effect, const State& state, Hands& hands) override {
        check();
        return below_.carry_out(effect, state, hands);
    }
    const Reads& reads() const override { return below_.reads(); }

private:
    void check() const {
        if (stop_.stop_requested()) throw Stopped();
    }
    PatientScripts below_;
    std::stop_token stop_;
};

// How many walks come by each choice and each place.
void count_walks(const std::string& file, app::OpenedScenario& opened, Deeper& deeper) {
    const Scenario& scenario = *opened.scenario;
    deeper.choice_walks.assign(scenario.choices.size(), 0);
    deeper.place_walks.assign(scenario.moments.size() + scenario.endings.size(), 0);
    app::DiskFiles disk;
    const fs::path folder = fs::path(file).parent_path() / "walks";
    for (const std::string& name : disk.list(folder.string())) {
        if (!app::is_trainers_file(name)) continue;
        const auto walk = loader::load_walk(disk, (folder / name).string(), scenario);
        if (!walk.value) continue;
        app::Rehearsal rehearsal(scenario, *opened.scripts, nullptr);
        (void)play_walk(*walk.value, rehearsal);
        std::set<std::size_t> choices, places;
        for (const Fact& fact : rehearsal.facts()) {
            if (const auto* made = std::get_if<ChoiceMade>(&fact))
                choices.insert(made->choice.number);
            else if (const auto* reached = std::get_if<MomentReached>(&fact))
                places.insert(reached->moment.number);
            else if (const auto* ended = std::get_if<Ended>(&fact); ended && ended->ending)
                places.insert(number_of(scenario, *ended->ending));
        }
        for (const std::size_t choice : choices)
            ++deeper.choice_walks[choice];
        for (const std::size_t place : places)
            ++deeper.place_walks[place];
    }
}

Deeper look(const app::Folders& folders, const std::string& file, const std::string& digest,
            const std::stop_token& stop) {
    app::DiskFiles disk;
    Deeper deeper;
    Examined opening = examine(folders, file, disk);
    // Saved again meanwhile: then another look is on its way.
    if (!opening.opened || opening.opened->digest != digest) return deeper;
    deeper.digest = digest;
    deeper.findings = std::move(opening.diagnostics);
    const Scenario& scenario = *opening.opened->scenario;
    StoppableScripts scripts(*opening.opened->scripts, stop);
    deeper.survey = survey(scenario, scripts);
    count_walks(file, *opening.opened, deeper);
    deeper.layout = lay_out(scenario);
    return deeper;
}

}  // namespace

Deeper deeper_of(const app::Folders& folders, const std::string& file, const std::string& digest) {
    return look(folders, file, digest, {});
}

struct DeeperLook::Machinery {
    struct Wish {
        app::Folders folders;
        std::string file, digest;
    };
    void run(const std::stop_token& stop);

    std::function<void()> done;
    std::mutex mutex;  // guards wish and result
    std::condition_variable_any woken;
    std::optional<Wish> wish;
    std::optional<Deeper> result;
    std::jthread thread;  // last: it uses all above
};

void DeeperLook::Machinery::run(const std::stop_token& stop) {
    for (;;) {
        std::optional<Wish> next;
        {
            std::unique_lock lock(mutex);
            if (!woken.wait(lock, stop, [this] { return wish.has_value(); })) return;
            next.swap(wish);
        }
        Deeper deeper;
        try {
            deeper = look(next->folders, next->file, next->digest, stop);
        } catch (const Stopped&) {
            return;
        }
        {
            const std::lock_guard lock(mutex);
            result = std::move(deeper);
        }
        done();
    }
}

DeeperLook::DeeperLook(std::function<void()> done) : machinery_(std::make_unique<Machinery>()) {
    machinery_->done = std::move(done);
    machinery_->thread = std::jthread(
        [machinery = machinery_.get()](const std::stop_token& stop) { machinery->run(stop); });
}

DeeperLook::~DeeperLook() = default;

void DeeperLook::look_into(app::Folders folders, std::string file, std::string digest) {
    {
        const std::lock_guard lock(machinery_->mutex);
        machinery_->wish = {std::move(folders), std::move(file), std::move(digest)};
    }
    machinery_->woken.notify_one();
}

std::optional<Deeper> DeeperLook::take() {
    const std::lock_guard lock(machinery_->mutex);
    return std::exchange(machinery_->result, std::nullopt);
}

}  // namespace frontstage::author
