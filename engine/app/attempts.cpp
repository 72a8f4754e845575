#include "app/attempts.hpp"

#include <algorithm>

#include "records/codec.hpp"

namespace frontstage::app {

void AttemptLog::append(const Facts& facts) {
    std::vector<records::Entry> entries;
    const std::int64_t at_ms = world_.now();
    for (const Fact& fact : facts)
        entries.push_back(records::entry_of({at_ms, fact}, names_));
    store_.append(key_, next_seq_, entries);
    next_seq_ += static_cast<std::int64_t>(entries.size());
}

Attempts::Attempts(const Folders& folders, World world)
    : world_(std::move(world)),
      store_(ready_data_folder(folders) + "/frontstage.db", world_.id()) {}

std::unique_ptr<AttemptLog> Attempts::begin(const OpenedScenario& opened,
                                            const std::string& subject, Seed seed) {
    store_.keep_version(opened.digest, opened.bundle);
    records::AttemptKey key{world_.id(),   subject,   opened.scenario->id,
                            opened.digest, version(), seed};
    return std::make_unique<AttemptLog>(store_, std::move(key), opened.scenario->names, 0, world_);
}

std::unique_ptr<AttemptLog> Attempts::go_on(const Reopened& reopened) {
    records::AttemptKey key = reopened.attempt.key;
    key.engine_version = version();  // of the program that makes what follows
    return std::make_unique<AttemptLog>(store_, std::move(key), reopened.opened.scenario->names,
                                        reopened.attempt.events, world_);
}

std::unique_ptr<AttemptLog> Attempts::go_back(const Reopened& into, const Facts& facts) {
    records::AttemptKey key = into.attempt.key;
    key.id = world_.id();
    key.engine_version = version();
    auto log = std::make_unique<AttemptLog>(store_, std::move(key), into.opened.scenario->names, 0,
                                            world_);
    log->append(facts);
    return log;
}

std::vector<records::Attempt> Attempts::of(const std::string& subject) {
    std::vector<records::Attempt> own = store_.attempts();
    std::erase_if(own,
                  [&](const records::Attempt& attempt) { return attempt.key.subject != subject; });
    return own;
}

Attempts::Resumption Attempts::left_off(const std::string& subject, const std::string& scenario) {
    const auto attempt = store_.unfinished(subject, scenario);
    if (!attempt) return {};
    auto found = proved(*attempt);
    if (auto* proof = std::get_if<Proof>(&found)) return {std::nullopt, std::move(proof->detail)};
    return {std::move(std::get<Reopened>(found)), {}};
}

}  // namespace frontstage::app
