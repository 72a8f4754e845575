#include "records/chain.hpp"

#include "records/digest.hpp"

namespace frontstage::records {

std::string seal(const StoredEvent& event) {
    std::string sealed;
    // Each with its length, so that no two different rows give the same text.
    const auto add = [&sealed](const std::string& field) {
        sealed.append(std::to_string(field.size())).append(":").append(field).append(",");
    };
    add(event.prev_sha256);
    add(event.tenant);
    add(event.event_id);
    add(event.device_id);
    add(std::to_string(event.device_seq));
    add(event.attempt_id);
    add(event.subject);
    add(event.kind);
    add(event.body_sha256);
    add(event.scenario);
    add(event.content_sha256);
    add(event.engine_version);
    add(event.seed);
    add(std::to_string(event.occurred_at));
    return sha256(sealed);
}

void ChainCheck::take(const StoredEvent& event) {
    const auto report = [&](std::string found) {
        problems_.push_back({event.event_id, std::move(found)});
    };
    const std::int64_t due = head_.seq + 1;
    if (event.device_seq != due) {
        report("the device's event " + std::to_string(due) +
               " should stand here, but this is its event " + std::to_string(event.device_seq) +
               ": one or more are missing before it");
    } else if (event.prev_sha256 != head_.sha256) {
        report(
            "its link does not fit the event stored before it: one of the two was changed, "
            "moved or put in later");
    }
    if (sha256(event.body) != event.body_sha256)
        report("its content is not what was stored: the hash of the bytes differs");
    // Going on from what is there, so that one change is reported once and not for all that follow.
    head_ = {event.device_seq, seal(event)};
}

void ChainCheck::finish(const std::string& device_id, const Head& stored) {
    const std::string device = "the chain of device `" + device_id + "` ";
    if (head_.seq != stored.seq)
        problems_.push_back({"", device + "ends at event " + std::to_string(head_.seq) +
                                     ", but the last one stored was event " +
                                     std::to_string(stored.seq)});
    else if (head_.sha256 != stored.sha256)
        problems_.push_back({"", device +
                                     "ends with an event that was changed after it was "
                                     "stored: event " +
                                     std::to_string(stored.seq)});
    head_ = {};
}

}  // namespace frontstage::records
