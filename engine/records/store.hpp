// The store of a station: every event of every attempt, appended before anyone sees it and never
// changed. What is on a screen is on the disk, so an encounter goes on after a power cut where it
// was. Everything else about an attempt is computed from its events.
// Must not know what an event means beyond that attempts begin and end, nor what time it is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "core/fact.hpp"
#include "records/chain.hpp"
#include "records/entry.hpp"
#include "records/sqlite.hpp"

namespace frontstage::records {

// What each event says of the attempt that it belongs to.
struct AttemptKey {
    std::string id;       // chosen by the caller, unique for ever
    std::string subject;  // who plays; a code, never a name
    std::string scenario;
    std::string content_sha256;  // the digest of the scenario's files
    std::string engine_version;
    Seed seed;
    bool operator==(const AttemptKey&) const = default;
};

struct Attempt {
    AttemptKey key;            // as of its first event
    std::optional<Mode> mode;  // none: its first event cannot be read
    std::int64_t started_at_ms = 0;
    std::int64_t events = 0;
    bool ended = false;
    std::optional<Branch> from = {};  // what it goes back into, where it does
    bool operator==(const Attempt&) const = default;
};

// Every member throws StoreError where the machine fails; then nothing has been stored by the call.
class Store {
public:
    // The folder exists. A new file is given `device_if_new` as the identity of this station; an
    // existing one keeps its own.
    Store(const std::string& path, const std::string& device_if_new);
    Store(Database database, const std::string& device_if_new);

    // On return all of it is on the disk; on a throw none of it is. `first_seq` is the place in the
    // attempt of the first entry, from 0. A repeat with equal bytes is acknowledged and stores
    // nothing, so after any doubt the call can be made again; with different bytes, or after a gap,
    // it is refused. The first entry of an attempt is of the kind `began`.
    void append(const AttemptKey& attempt, std::int64_t first_seq,
                const std::vector<Entry>& entries);

    [[nodiscard]] std::vector<Attempt> attempts();  // in the order in which they began
    [[nodiscard]] std::optional<Attempt> attempt(const std::string& id);
    // The newest of this station that has not ended, for "go on where you were".
    [[nodiscard]] std::optional<Attempt> unfinished(const std::string& subject,
                                                    const std::string& scenario);
    // Exact bodies in order; empty where there is no such attempt.
    [[nodiscard]] std::vector<std::string> events(const std::string& attempt_id);

    // The files of a scenario as they were, under their digest, so that an old attempt can be shown
    // and run again after an edit. Keeping the same again does nothing.
    void keep_version(const std::string& content_sha256, const std::string& source);
    [[nodiscard]] std::optional<std::string> version(const std::string& content_sha256);

    // Empty if every event is as it was stored and none is missing.
    [[nodiscard]] std::vector<Problem> verify_chain();

    [[nodiscard]] const std::string& device() const { return device_; }

private:
    [[nodiscard]] bool has_event(const std::string& attempt_id, std::int64_t seq);

    Database database_;
    std::string device_;
};

}  // namespace frontstage::records
