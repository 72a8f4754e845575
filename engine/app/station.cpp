#include "app/station.hpp"

#include <algorithm>
#include <limits>

#include "app/disk_files.hpp"
#include "app/language_code.hpp"
#include "app/left_off.hpp"
#include "base/text.hpp"
#include "core/going_back.hpp"
#include "core/rerun.hpp"

namespace frontstage::app {
namespace {

EncounterAnswer declined(std::string_view sentence, std::string details = {}) {
    return {std::nullopt,
            {std::string(sentence),
             std::string(phrase("Everything that you have played so far is kept.")),
             std::move(details)}};
}

EncounterAnswer given(std::unique_ptr<Encounter> encounter) {
    return {std::move(encounter), {}};
}

std::string told(Opening& opening) {
    std::string all;
    for (const Diagnostic& diagnostic : opening.diagnostics)
        if (diagnostic.severity == Severity::error)
            all += render(diagnostic, opening.texts[diagnostic.where.file]);
    return all;
}

bool can_be_read_in(const std::string& language) {
    return language == pseudo_language || is_language_code(language);
}

}  // namespace

Station::Station(Folders folders, std::string subject, World world)
    : folders_(std::move(folders)),
      subject_(std::move(subject)),
      attempts_(folders_, std::move(world)),
      results_(folders_.data, attempts_) {}

PreferencesRead Station::preferences() const {
    return read_preferences(folders_, subject_);
}

std::string Station::keep(const Preferences& preferences) const {
    return write_preferences(folders_, subject_, preferences);
}

std::string Station::language_or_own(const std::string& language) const {
    if (can_be_read_in(language)) return language;
    std::string own = preferences().preferences.language;
    return can_be_read_in(own) ? own : std::string();
}

Reading Station::reading_of(const Scenario& scenario, const std::string& file,
                            std::string language) const {
    DiskFiles files;
    language = language_or_own(language);
    if (language.empty()) language = preferred_language(scenario, languages_of(files, file));
    return std::move(app::read_in(scenario, file, folders_, files, language).reading);
}

void Station::read_in(Encounter& encounter, const std::string& language) const {
    encounter.read_in(reading_of(encounter.rehearsal().scenario(), encounter.file(), language));
}

EncounterAnswer Station::brief(const BeginWish& wish) {
    const auto file = find_scenario(folders_, wish.scenario);
    if (!file)
        return declined(phrase("This encounter is not on this computer."),
                        "there is no scenario `" + wish.scenario + "`");
    Opening opening = open_scenario(folders_, *file);
    if (!opening.opened)
        return declined(phrase("This encounter cannot be played, because there are mistakes in its "
                               "files. Whoever wrote it can mend it."),
                        told(opening));
    const Scenario& scenario = *opening.opened->scenario;
    Begin begin;
    begin.digest = opening.opened->digest;
    begin.seed = wish.seed ? *wish.seed : attempts_.world().seed();
    begin.mode = wish.mode;
    begin.timing = wish.timing;
    for (const auto& [name, presence] : wish.forces) {
        const auto force = scenario.names.forces.find(name);
        if (!force)
            return declined(phrase("This encounter has no such force."),
                            "there is no force `" + name + "` in " + *file);
        begin.forced.emplace_back(*force, presence);
    }
    Encounter::Parts parts;
    parts.reading = reading_of(scenario, *file, wish.language);
    parts.opened = std::move(*opening.opened);
    parts.file = *file;
    parts.chance = wish.seed || !wish.forces.empty() ? Chance::chosen : Chance::drawn;
    auto encounter = std::make_unique<Encounter>(std::move(parts));
    (void)encounter->rehearsal().perform(begin);  // nothing is easier to grant
    return given(std::move(encounter));
}

EncounterAnswer Station::begin(std::unique_ptr<Encounter> briefed, Mode mode, Timing timing) {
    const Began began = *briefed->began();
    const Scenario& scenario = briefed->rehearsal().scenario();
    if (mode == Mode::assessed) {
        if (briefed->chance() == Chance::chosen)
            return declined(
                phrase("In an assessment, chance decides: its seed and its forces "
                       "cannot be chosen."));
        const auto left = left_at(attempts_.of(subject_), scenario.id);
        if (left && left->mode == Mode::assessed)
            return kept(*left, Arrival::gone_on, briefed->reading().language);
    }
    auto wishes = commands_of(scenario, briefed->rehearsal().facts());
    Encounter::Parts parts = Encounter::dissolve(std::move(briefed));
    auto log = attempts_.begin(parts.opened, subject_, began.seed);
    parts.attempt = log->attempt();
    parts.log = std::move(log);
    parts.facts = {};
    parts.arrival = Arrival::begun;
    auto encounter = std::make_unique<Encounter>(std::move(parts));
    auto& begin = std::get<Begin>(wishes.front());
    begin.mode = mode;
    begin.timing = timing;
    (void)encounter->rehearsal().perform(begin);
    return given(std::move(encounter));
}

EncounterAnswer Station::begin(const BeginWish& wish) {
    EncounterAnswer briefed = brief(wish);
    if (!briefed.value) return briefed;
    return begin(std::move(*briefed.value), wish.mode, wish.timing);
}

std::unique_ptr<Encounter> Station::in_hand(Reopened reopened, std::unique_ptr<AttemptLog> log,
                                            Arrival arrival, const std::string& language) {
    Encounter::Parts parts;
    const Scenario& scenario = *reopened.opened.scenario;
    parts.file = find_scenario(folders_, scenario.id).value_or(scenario.files.front());
    parts.reading = reading_of(scenario, parts.file, language);
    parts.opened = std::move(reopened.opened);
    parts.attempt = log->attempt();
    parts.log = std::move(log);
    parts.facts = std::move(reopened.facts);
    parts.arrival = arrival;
    return std::make_unique<Encounter>(std::move(parts));
}

EncounterAnswer Station::kept(const records::Attempt& attempt, Arrival arrival,
                              const std::string& language) {
    auto found = attempts_.proved(attempt);
    if (auto* proof = std::get_if<Proof>(&found))
        return declined(phrase("What was kept of this encounter is not as it was written, so it "
                               "cannot be used."),
                        "attempt " + attempt.key.id + ": " + proof->detail);
    auto& reopened = std::get<Reopened>(found);
    auto log = attempts_.go_on(reopened);
    return given(in_hand(std::move(reopened), std::move(log), arrival, language));
}

EncounterAnswer Station::go_on(const std::string& scenario, const std::string& language) {
    const auto left = left_at(attempts_.of(subject_), scenario);
    if (!left) return {};
    return kept(*left, Arrival::gone_on, language);
}

EncounterAnswer Station::look_back(const std::string& attempt, const std::string& language) {
    const auto found = attempts_.find(attempt);
    if (!found || found->key.subject != subject_ || !found->ended)
        return declined(phrase("There is no finished encounter of yours to look back at."),
                        "attempt " + attempt);
    return kept(*found, Arrival::looked_back, language);
}

EncounterAnswer Station::try_from(const std::string& attempt, std::size_t decision,
                                  const std::string& language) {
    const auto kept_one = attempts_.find(attempt);
    if (!kept_one || kept_one->key.subject != subject_)
        return declined(phrase("There is no encounter of yours to go back into."),
                        "attempt " + attempt);
    if (kept_one->mode == Mode::assessed && !kept_one->ended)
        return declined(phrase("An assessment cannot be gone back into before it is over."));
    auto found = attempts_.proved(*kept_one);
    if (auto* proof = std::get_if<Proof>(&found))
        return declined(phrase("What was kept of this encounter is not as it was written, so it "
                               "cannot be used."),
                        "attempt " + attempt + ": " + proof->detail);
    auto& reopened = std::get<Reopened>(found);
    constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
    auto shared = shared_facts(reopened.facts,
                               {attempt, static_cast<std::uint32_t>(std::min(decision, most))});
    if (!shared)
        return declined(phrase("This encounter has no such decision to go back to."),
                        "attempt " + attempt + ", decision " + std::to_string(decision));
    auto log = attempts_.go_back(reopened, *shared);
    reopened.facts = std::move(*shared);
    return given(in_hand(std::move(reopened), std::move(log), Arrival::gone_back, language));
}

}  // namespace frontstage::app
