// The chain that makes a record tamper-evident: each event of a device carries the seal of the one
// before it, and a seal covers everything that is stored of an event, its own link included. So no
// event can be changed, removed, added or moved without a break that verifying finds.
// Pure values; knows nothing of the database. The seals have no key yet: whoever can rewrite the
// whole file can forge the whole chain.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace frontstage::records {

struct StoredEvent {
    std::string tenant, event_id, device_id;
    std::int64_t device_seq = 0;
    std::string attempt_id, subject, kind, body, body_sha256, prev_sha256;
    std::string scenario, content_sha256, engine_version, seed;
    std::int64_t occurred_at = 0;
};

// Where a device's chain ends.
struct Head {
    std::int64_t seq = 0;  // of its last event; 0 before the first
    std::string sha256;    // the seal of that event; empty before the first
};

struct Problem {
    std::string event;  // its id; empty where it is about the store as a whole
    std::string found;  // a sentence
    bool operator==(const Problem&) const = default;
};

[[nodiscard]] std::string seal(const StoredEvent& event);

// Walks one device's events in their order.
class ChainCheck {
public:
    void take(const StoredEvent& event);
    void finish(const std::string& device_id, const Head& stored);
    [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }

private:
    Head head_;
    std::vector<Problem> problems_;
};

}  // namespace frontstage::records
