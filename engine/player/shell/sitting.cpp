#include "player/shell/sitting.hpp"

#include <algorithm>

#include "app/trainee.hpp"

namespace frontstage::player {
namespace {

Trouble trouble_of(const app::Problem& problem, std::string_view way_on, const Phrasebook& words) {
    return {words(problem.sentence), words(problem.safe), problem.details, words(way_on)};
}

// What a trainee can do about a machine that failed is nearly always: make room, and try again.
app::Problem failed(const std::exception& error) {
    return {std::string(phrase("This could not be kept on this computer. Its disk may be full, or "
                               "its folder may not be writable.")),
            std::string(phrase("Everything before it is safe.")), error.what()};
}

app::BeginWish begun(const std::string& scenario) {
    app::BeginWish wish;
    wish.scenario = scenario;
    return wish;
}

}  // namespace

Sitting::Sitting(app::Folders folders, Stagehouse& house, SittingWorld& world, SittingWishes wishes,
                 std::int64_t now_ms)
    : folders_(std::move(folders)),
      house_(house),
      world_(world),
      wishes_(std::move(wishes)),
      accompaniment_({}) {
    foyer_.show(wishes_.offer);
    attempt([this](std::int64_t now) { sit_down(now); }, now_ms);
}

void Sitting::attempt(const Deed& deed, std::int64_t now_ms) {
    try {
        deed(now_ms);
    } catch (const HouseError&) {
        throw;  // the window itself is gone
    } catch (const std::exception& error) {
        stop_for(failed(error), phrase("Try again"), deed);
    }
}

void Sitting::stop_for(const app::Problem& problem, std::string_view way_on, Deed then) {
    foyer_.show(trouble_of(problem, way_on, words_));
    place_ = Place::foyer;
    way_on_ = std::move(then);
}

void Sitting::sit_down(std::int64_t now_ms) {
    station_ = std::make_unique<app::Station>(folders_, wishes_.subject);
    const app::PreferencesRead read = station_->preferences();
    take(read.preferences);
    dress();
    foyer_.show(preferences_, wishes_.subject);
    if (wishes_.begin) return arrive(*wishes_.begin, now_ms);
    if (preferences_.introduced == app::Switch::on) {
        go_home();
    } else {
        foyer_.enter(Room::first_run);
        place_ = Place::foyer;
    }
    tell_font(now_ms);
    if (!read.problem.empty()) foyer_.say(words_(read.problem), now_ms);
}

// Where the sitting opens with an encounter: where it was left, else at its briefing.
void Sitting::arrive(const app::BeginWish& wish, std::int64_t now_ms) {
    app::EncounterAnswer left;
    if (!wishes_.go_on.empty()) left = station_->go_on(wishes_.go_on, preferences_.language);
    if (left.value && (!wishes_.mode || *wishes_.mode == (*left.value)->mode()))
        return put_on_stage(std::move(left), wish, Opening::encounter, now_ms);
    begin_anew(left, wish, now_ms);
}

// Where nothing was left to go on with, or what was cannot be used: nobody is stuck with it.
void Sitting::begin_anew(const app::EncounterAnswer& left, const app::BeginWish& wish,
                         std::int64_t now_ms) {
    if (left.value || left.problem.sentence.empty()) return open(wish, now_ms);
    stop_for(left.problem, phrase("Begin anew"),
             [this, wish](std::int64_t now) { open(wish, now); });
}

// Whoever calls themselves something else has their own attempts and their own preferences; what
// they chose so far in the first run goes with them.
void Sitting::call(const std::string& code, std::int64_t now_ms) {
    if (code.empty() || code == station_->subject()) return;
    wishes_.subject = code;
    app::remember_trainee(folders_, code);
    station_ = std::make_unique<app::Station>(folders_, code);
    const app::PreferencesRead read = station_->preferences();
    if (read.preferences.introduced == app::Switch::on) take(read.preferences);
    dress();
    foyer_.show(preferences_, code);
    if (preferences_.introduced == app::Switch::on) {
        go_home();
        foyer_.say(words_("Welcome back, {name}.", {{"name", code}}), now_ms);
    }
}

void Sitting::go_home() {
    foyer_.show(station_->library(preferences_.language), world_.today());
    foyer_.enter(Room::home);
    under_way_.reset();
    place_ = Place::foyer;
}

// Which mode it is in is settled where the sitting was opened so.
std::vector<Mode> Sitting::modes_for(const app::BeginWish& wish) const {
    const bool asked_for = wishes_.begin && wishes_.begin->scenario == wish.scenario;
    if (asked_for && wishes_.mode) return {*wishes_.mode};
    return {Mode::guided, Mode::practice, Mode::assessed};
}

void Sitting::put_on_stage(app::EncounterAnswer answer, const app::BeginWish& wish, Opening opening,
                           std::int64_t now_ms) {
    if (!answer.value)
        return stop_for(answer.problem, phrase("Back to all encounters"),
                        [this](std::int64_t) { go_home(); });
    const app::BeginWish wished = wish;  // which may be that of the one that goes
    under_way_.emplace();
    under_way_->wish = wished;
    under_way_->encounter = std::move(*answer.value);
    under_way_->performance = std::make_unique<Performance>(
        under_way_->encounter->rehearsal(), house_, Purpose::attempt, opening, now_ms);
    under_way_->performance->shell().offer({Act::go_back_to, Act::print});
    if (opening == Opening::briefing) under_way_->performance->let_choose(modes_for(wished));
    dress_stage();
    place_ = Place::stage;
}

void Sitting::open(const app::BeginWish& wish, std::int64_t now_ms) {
    app::BeginWish wished = wish;
    if (wished.language.empty()) wished.language = preferences_.language;
    put_on_stage(station_->brief(wished), wish, Opening::briefing, now_ms);
}

void Sitting::begin_as(Mode mode, std::int64_t now_ms) {
    under_way_->performance.reset();
    put_on_stage(station_->begin(std::move(under_way_->encounter), mode, preferences_.timing),
                 under_way_->wish, Opening::encounter, now_ms);
}

void Sitting::go_on_with(const std::string& scenario, std::int64_t now_ms) {
    app::EncounterAnswer left = station_->go_on(scenario, preferences_.language);
    if (!left.value) return begin_anew(left, begun(scenario), now_ms);
    put_on_stage(std::move(left), begun(scenario), Opening::encounter, now_ms);
}

// Where the other one was played to its end, both ways are shown side by side at the end of this.
void Sitting::go_back_to(std::size_t decision, std::int64_t now_ms) {
    const app::BeginWish wish = under_way_->wish;
    std::unique_ptr<app::Encounter> earlier;
    const bool was_over = under_way_->encounter->rehearsal().state().stage == Stage::over;
    app::EncounterAnswer answer =
        station_->try_from(under_way_->encounter->attempt(), decision, preferences_.language);
    if (answer.value && was_over) {
        under_way_->performance.reset();
        earlier = std::move(under_way_->encounter);
    }
    put_on_stage(std::move(answer), wish, Opening::encounter, now_ms);
    if (!earlier || place_ != Place::stage) return;
    under_way_->earlier = std::move(earlier);
    under_way_->performance->compare_with(under_way_->earlier->rehearsal());
}

void Sitting::came_away(Leaving how, std::int64_t now_ms) {
    switch (how) {
        case Leaving::done:
        case Leaving::for_now: return go_home();
        case Leaving::to_play_again: {
            const app::BeginWish wish = under_way_->wish;
            return open(wish, now_ms);
        }
    }
}

// Out of the settings: to the pause that they were opened from, else home.
void Sitting::leave_room(std::int64_t now_ms) {
    if (!under_way_) return go_home();
    under_way_->performance->skip_time(now_ms);
    place_ = Place::stage;
}

void Sitting::wait(const std::vector<Input>& inputs, std::int64_t now_ms) {
    for (const Input& input : inputs) {
        auto wish = foyer_.intend(input, house_.items());
        if (!wish) continue;
        attempt([this, wish = std::move(*wish)](std::int64_t now) { carry_out(wish, now); },
                now_ms);
        if (place_ == Place::stage || left_) return;  // what else was pressed meant this room
    }
}

std::optional<int> Sitting::draw(std::int64_t now_ms) {
    if (place_ == Place::stage) return under_way_->performance->step({}, now_ms);
    return house_.show(
        foyer_.memory(), foyer_.touch(), now_ms, [this](Page& page) { foyer_.draw(page); }, words_);
}

std::optional<int> Sitting::step(const std::vector<Input>& inputs, std::int64_t now_ms) {
    const std::optional<int> wake = move(inputs, now_ms);
    accompany();
    return wake;
}

std::optional<int> Sitting::move(const std::vector<Input>& inputs, std::int64_t now_ms) {
    // Every step of an encounter is kept as it is made: whoever closes the window may just go.
    if (std::ranges::any_of(
            inputs, [](const Input& input) { return std::holds_alternative<CloseAsked>(input); })) {
        left_ = true;
        return std::nullopt;
    }
    if (place_ == Place::foyer) {
        wait(inputs, now_ms);
        return left_ ? std::nullopt : draw(now_ms);
    }
    under_way_->performance->shell().set_clock(
        accompaniment_.is_speaking() ? Shell::Clock::stands : Shell::Clock::runs, now_ms);
    std::optional<int> wake;
    // What failed is tried again by whoever sits there: the encounter stands where it stood.
    try {
        wake = under_way_->performance->step(inputs, now_ms);
    } catch (const HouseError&) {
        throw;
    } catch (const std::exception& error) {
        stop_for(failed(error), phrase("Go back to the encounter"),
                 [this](std::int64_t now) { leave_room(now); });
        return draw(now_ms);
    }
    const Performance* playing = under_way_->performance.get();
    for (const Errand& errand : under_way_->performance->take_errands())
        attempt([this, errand](std::int64_t now) { run(errand, now); }, now_ms);
    if (on_stage() == playing && playing->left())
        attempt([this, how = *playing->left()](std::int64_t now) { came_away(how, now); }, now_ms);
    if (on_stage() == playing && place_ == Place::stage) return wake;
    return draw(now_ms);
}

const std::string& Sitting::focus() const {
    return place_ == Place::stage ? under_way_->performance->focus() : foyer_.touch().focus;
}

Performance* Sitting::on_stage() {
    return under_way_ && place_ == Place::stage ? under_way_->performance.get() : nullptr;
}

}  // namespace frontstage::player
