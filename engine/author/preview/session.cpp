#include "author/preview/session.hpp"

#include <algorithm>

#include "author/check/examine.hpp"
#include "author/preview/patience.hpp"
#include "core/rerun.hpp"

namespace frontstage::author {

PreviewSession::PreviewSession(app::Folders folders, std::string file, PreviewStart start,
                               Files& files)
    : folders_(std::move(folders)),
      file_(std::move(file)),
      start_(std::move(start)),
      files_(files) {}

PreviewSession::Came PreviewSession::reload(const std::string& clock) {
    Examined newest = examine(folders_, file_, files_, Depth::quick);
    if (newest.texts == texts_ && !newest.texts.empty()) return Came::nothing_new;
    texts_ = std::move(newest.texts);
    findings_ = std::move(newest.diagnostics);
    newest_digest_.clear();
    if (!newest.opened) return Came::not_shown;
    newest_digest_ = newest.opened->digest;
    if (!shown_ || shown_->digest != newest_digest_) deeper_.reset();
    encounter_.reset();
    shown_ = std::move(newest.opened);
    shown_clock_ = clock;
    play(wished_);
    return Came::shown;
}

bool PreviewSession::deepen(Deeper deeper) {
    if (newest_digest_.empty() || deeper.digest != newest_digest_) return false;
    findings_ = deeper.findings;
    deeper_ = std::move(deeper);
    return true;
}

std::string PreviewSession::banner() const {
    if (!newest_digest_.empty()) return {};
    const auto errors = std::ranges::count(findings_, Severity::error, &Diagnostic::severity);
    const std::string count = std::to_string(errors) + (errors == 1 ? " error" : " errors");
    if (!shown_) return "This cannot be played yet: the text has " + count;
    return "Showing the version of " + shown_clock_ + ", because the newest text has " + count;
}

Begin PreviewSession::begin() const {
    Begin begin;
    begin.digest = shown_->digest;
    begin.seed = start_.seed;
    begin.timing = Timing::x1;  // so that silence, too, can be tried
    for (const auto& [name, presence] : start_.forced)
        if (const auto force = shown_->scenario->names.forces.find(name))
            begin.forced.emplace_back(*force, presence);
    return begin;
}

void PreviewSession::play(const Way& way) {
    Retaken retaken = retake(*shown_->scenario, *shown_->scripts, begin(), way);
    parting_ = std::move(retaken.parted);
    stand_at(std::move(retaken.facts));
}

// Translations are read anew too: they may be what was saved.
void PreviewSession::stand_at(Facts facts) {
    const Scenario& scenario = *shown_->scenario;
    encounter_.emplace(scenario, *shown_->scripts, nullptr, std::move(facts));
    if (start_.language.empty()) return;
    reading_ = app::read_in(scenario, file_, folders_, files_, start_.language).reading;
    encounter_->show_in(*reading_);
}

bool PreviewSession::perform(const Command& command) {
    if (!encounter_ || encounter_->perform(command)) return false;
    parting_.clear();
    wished_ = way_of(*shown_->scenario, encounter_->facts());
    return true;
}

bool PreviewSession::step_back() {
    if (!encounter_) return false;
    std::vector<Command> commands = commands_of(*shown_->scenario, encounter_->facts());
    if (commands.size() < 2) return false;
    commands.pop_back();
    Rerun earlier = rerun(*shown_->scenario, commands, *shown_->scripts);
    parting_.clear();
    stand_at(std::move(earlier.facts));
    wished_ = way_of(*shown_->scenario, encounter_->facts());
    return true;
}

void PreviewSession::restart() {
    wished_ = {};
    if (shown_) play(wished_);
}

// The others stay as they are now: one switch moves one thing.
void PreviewSession::switch_force(ForceId force) {
    if (!encounter_ || force.number >= shown_->scenario->forces.size()) return;
    start_.forced.clear();
    for (std::uint32_t i = 0; i < shown_->scenario->forces.size(); ++i) {
        const bool at_work = encounter_->state().forces.contains({i});
        const bool wished = ForceId{i} == force ? !at_work : at_work;
        start_.forced.emplace_back(shown_->scenario->names.forces[{i}],
                                   wished ? Presence::present : Presence::absent);
    }
    play(wished_);
}

void PreviewSession::next_language() {
    std::vector<std::string> all = app::languages_of(files_, file_);
    all.emplace_back(app::pseudo_language);
    const auto now = std::ranges::find(all, start_.language);
    const auto next = now == all.end() ? all.begin() : now + 1;
    start_.language = next == all.end() ? std::string() : *next;
    if (encounter_) stand_at(Facts(encounter_->facts()));
}

Debrief PreviewSession::debrief() {
    const Scenario& scenario = *shown_->scenario;
    const Facts& facts = encounter_->facts();
    PatientScripts scripts(*shown_->scripts);
    const Outlook outlook(scenario, opening_of(facts), scripts);
    return debrief_of(encounter_->shown(), facts, outlook, forces_off(scenario, facts, scripts),
                      encounter_->words());
}

std::string PreviewSession::go_to(const Target& place) {
    if (!shown_) return "there is nothing to play yet";
    const Scenario& scenario = *shown_->scenario;
    const std::string name = '`' + name_of(scenario, place) + '`';
    if (!deeper_ || !deeper_->survey) return "the ways to " + name + " are still being looked for";
    const auto found = way_to(scenario, *shown_->scripts, *deeper_->survey, begin(), place);
    if (!found) {
        const auto reaches = reaches_of(scenario, *deeper_->survey);
        if (reaches.at(number_of(scenario, place)) == Reach::unreachable)
            return "no path leads to " + name + ": every path was looked at";
        return "no path to " + name + " was found";
    }
    start_.forced.clear();
    for (const auto& [force, presence] : found->forces)
        start_.forced.emplace_back(scenario.names.forces[force], presence);
    start_.seed = found->seed;
    wished_ = found->way;
    play(wished_);
    return {};
}

}  // namespace frontstage::author
