// Proving: an attempt's record stands where its own wishes, made again, give the same facts, and
// where it shares with another attempt what it says that it shares.
#include "app/attempts.hpp"
#include "core/going_back.hpp"
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

const Branch* branch_of(const Facts& facts) {
    const auto* began = facts.empty() ? nullptr : std::get_if<Began>(&facts.front());
    return began != nullptr && began->from ? &*began->from : nullptr;
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

std::variant<Reopened, Proof> Attempts::reopen(const records::Attempt& attempt) {
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
    Reopened reopened{attempt, std::move(*opening.opened), {}, 0};
    Names names = reopened.opened.scenario->names;
    for (const std::string& body : store_.events(attempt.key.id)) {
        auto event = records::decode(body, names);
        if (auto* wrong = std::get_if<std::string>(&event))
            return Proof{attempt, Proof::Finding::unreadable, std::move(*wrong), {}};
        auto& read = std::get<records::Event>(event);
        if (std::holds_alternative<Ended>(read.fact)) reopened.ended_at_ms = read.at_ms;
        reopened.facts.push_back(std::move(read.fact));
    }
    return reopened;
}

// Folds nothing that was not first proved: a tampered record may name anything.
std::variant<Reopened, Proof> Attempts::proved(const records::Attempt& attempt) {
    auto found = reopen(attempt);
    auto* reopened = std::get_if<Reopened>(&found);
    if (reopened == nullptr) return found;
    const Scenario& scenario = *reopened->opened.scenario;
    const Rerun again =
        rerun(scenario, commands_of(scenario, reopened->facts), *reopened->opened.scripts);
    std::vector<std::string> stored;
    for (const std::string& body : store_.events(attempt.key.id))
        stored.push_back(without_time(body));
    std::string difference = first_difference(stored, lines_of(again.facts, scenario.names));
    if (difference.empty()) difference = broken_sharing(*reopened);
    if (!difference.empty())
        return Proof{attempt, Proof::Finding::differs, std::move(difference), {}};
    return found;
}

// Facts are compared and none is folded, so the other need not be proved: it has a proof of its
// own.
std::string Attempts::broken_sharing(const Reopened& reopened) {
    const Branch* branch = branch_of(reopened.facts);
    if (branch == nullptr) return {};
    const std::string it = "it says that it goes back into attempt " + branch->attempt + ", ";
    const auto other = store_.attempt(branch->attempt);
    if (!other) return it + "which is not kept here";
    const records::AttemptKey &mine = reopened.attempt.key, &others = other->key;
    if (others.subject != mine.subject) return it + "which is somebody else's";
    if (others.content_sha256 != mine.content_sha256) return it + "which played another version";
    const auto read = reopen(*other);
    const auto* whole = std::get_if<Reopened>(&read);
    if (whole == nullptr) return it + "which cannot be read";
    const auto shared = shared_facts(whole->facts, *branch);
    if (!shared) return it + "which has no such decision";
    const auto expected = lines_of(*shared, whole->opened.scenario->names);
    auto stored = lines_of(reopened.facts, reopened.opened.scenario->names);
    if (stored.size() > expected.size()) stored.resize(expected.size());
    const std::string difference = first_difference(stored, expected);
    return difference.empty() ? "" : it + "and parts from it before that decision: " + difference;
}

std::vector<Proof> Attempts::prove() {
    std::vector<Proof> proofs;
    for (const records::Attempt& attempt : store_.attempts()) {
        auto found = proved(attempt);
        if (auto* proof = std::get_if<Proof>(&found)) {
            proofs.push_back(std::move(*proof));
            continue;
        }
        const auto& reopened = std::get<Reopened>(found);
        const Scenario& scenario = *reopened.opened.scenario;
        const Outlook outlook(scenario, opening_of(reopened.facts), *reopened.opened.scripts);
        proofs.push_back(
            {attempt, Proof::Finding::stands, {}, conduct_of(scenario, reopened.facts, outlook)});
    }
    return proofs;
}

}  // namespace frontstage::app
