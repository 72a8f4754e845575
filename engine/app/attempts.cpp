#include "app/attempts.hpp"

#include "app/world.hpp"
#include "core/rerun.hpp"
#include "records/codec.hpp"

namespace frontstage::app {
namespace {

// What both sides of a comparison are made into: the bytes as stored, without the time of day.
std::string without_time(const std::string& body) {
    const std::size_t comma = body.find(',');
    return comma == std::string::npos ? body : body.substr(comma + 1);
}

std::vector<std::string> lines_of(const Facts& facts, const Names& names) {
    std::vector<std::string> lines;
    for (const Fact& fact : facts)
        lines.push_back(without_time(records::encode({0, fact}, names)));
    return lines;
}

// An attempt may have been left between two wishes, so what is stored may be a beginning; never
// more.
std::string first_difference(const std::vector<std::string>& stored,
                             const std::vector<std::string>& again) {
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (i >= again.size())
            return "event " + std::to_string(i) + ": stored " + stored[i] + ", now nothing";
        if (stored[i] != again[i])
            return "event " + std::to_string(i) + ": stored " + stored[i] + ", now " + again[i];
    }
    if (again.size() > stored.size())
        return "event " + std::to_string(stored.size()) + ": stored nothing, now " +
               again[stored.size()];
    return {};
}

}  // namespace

std::string_view word_for(Proof::Finding finding) {
    switch (finding) {
        case Proof::Finding::stands: return "stands";
        case Proof::Finding::differs: return "differs";
        case Proof::Finding::unreadable: return "unreadable";
        case Proof::Finding::version_missing: return "version missing";
    }
    return "";
}

void AttemptLog::append(const Facts& facts) {
    std::vector<records::Entry> entries;
    const std::int64_t at_ms = now_ms();
    for (const Fact& fact : facts)
        entries.push_back(records::entry_of({at_ms, fact}, names_));
    store_.append(key_, next_seq_, entries);
    next_seq_ += static_cast<std::int64_t>(entries.size());
}

Attempts::Attempts(const Folders& folders)
    : store_(ready_data_folder(folders) + "/frontstage.db", fresh_id()) {}

std::unique_ptr<AttemptLog> Attempts::begin(const OpenedScenario& opened,
                                            const std::string& subject, Seed seed) {
    store_.keep_version(opened.digest, opened.bundle);
    records::AttemptKey key{fresh_id(),    subject,   opened.scenario->id,
                            opened.digest, version(), seed};
    return std::make_unique<AttemptLog>(store_, std::move(key), opened.scenario->names, 0);
}

std::unique_ptr<AttemptLog> Attempts::go_on(const LeftOff& left) {
    records::AttemptKey key = left.attempt.key;
    key.engine_version = version();  // of the program that makes what follows
    return std::make_unique<AttemptLog>(store_, std::move(key), left.opened.scenario->names,
                                        left.attempt.events);
}

std::variant<LeftOff, Proof> Attempts::reopen(const records::Attempt& attempt) {
    const auto bundle = store_.version(attempt.key.content_sha256);
    if (!bundle)
        return Proof{attempt,
                     Proof::Finding::version_missing,
                     "the version that was played is not kept here",
                     {}};
    Opening opening = open_bundle(*bundle);
    if (!opening.opened || opening.opened->digest != attempt.key.content_sha256)
        return Proof{attempt,
                     Proof::Finding::unreadable,
                     "the version that was played can no longer be opened",
                     {}};
    LeftOff left{attempt, std::move(*opening.opened), {}};
    Names names = left.opened.scenario->names;
    for (const std::string& body : store_.events(attempt.key.id)) {
        auto event = records::decode(body, names);
        if (auto* wrong = std::get_if<std::string>(&event))
            return Proof{attempt, Proof::Finding::unreadable, std::move(*wrong), {}};
        left.facts.push_back(std::move(std::get<records::Event>(event).fact));
    }
    return left;
}

// Folds nothing that was not first proved: a tampered record may name anything.
std::variant<LeftOff, Proof> Attempts::rerun_of(const records::Attempt& attempt) {
    auto reopened = reopen(attempt);
    auto* left = std::get_if<LeftOff>(&reopened);
    if (left == nullptr) return reopened;
    const Scenario& scenario = *left->opened.scenario;
    const Rerun again = rerun(scenario, commands_of(scenario, left->facts), *left->opened.scripts);
    std::vector<std::string> stored;
    for (const std::string& body : store_.events(attempt.key.id))
        stored.push_back(without_time(body));
    std::string difference = first_difference(stored, lines_of(again.facts, scenario.names));
    if (!difference.empty())
        return Proof{attempt, Proof::Finding::differs, std::move(difference), {}};
    return reopened;
}

Attempts::Resumption Attempts::left_off(const std::string& subject, const std::string& scenario) {
    const auto attempt = store_.unfinished(subject, scenario);
    if (!attempt) return {};
    auto proved = rerun_of(*attempt);
    if (auto* proof = std::get_if<Proof>(&proved)) return {std::nullopt, std::move(proof->detail)};
    return {std::move(std::get<LeftOff>(proved)), {}};
}

std::vector<Proof> Attempts::prove() {
    std::vector<Proof> proofs;
    for (const records::Attempt& attempt : store_.attempts()) {
        auto proved = rerun_of(attempt);
        if (auto* proof = std::get_if<Proof>(&proved)) {
            proofs.push_back(std::move(*proof));
            continue;
        }
        const auto& left = std::get<LeftOff>(proved);
        const Scenario& scenario = *left.opened.scenario;
        const Outlook outlook(scenario, opening_of(left.facts), *left.opened.scripts);
        proofs.push_back(
            {attempt, Proof::Finding::stands, {}, conduct_of(scenario, left.facts, outlook)});
    }
    return proofs;
}

}  // namespace frontstage::app
