// Attempts as they are kept on this station: begun, gone on with after a break, gone back into, and
// proved again.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/folders.hpp"
#include "app/opened.hpp"
#include "app/rehearsal.hpp"
#include "app/world.hpp"
#include "core/conduct.hpp"
#include "records/store.hpp"

namespace frontstage::app {

// Stores the facts of one attempt under the wall clock's time.
class AttemptLog final : public FactLog {
public:
    AttemptLog(records::Store& store, records::AttemptKey key, const Names& names,
               std::int64_t stored, const World& world)
        : store_(store), key_(std::move(key)), names_(names), next_seq_(stored), world_(world) {}
    void append(const Facts& facts) override;
    [[nodiscard]] const std::string& attempt() const { return key_.id; }

private:
    records::Store& store_;
    records::AttemptKey key_;
    const Names& names_;
    std::int64_t next_seq_;
    const World& world_;
};

// An attempt as it was kept, in the version in which it was begun.
struct Reopened {
    records::Attempt attempt;
    OpenedScenario opened;
    Facts facts;
    std::int64_t ended_at_ms = 0;  // means something where it ended only
};

struct Proof {
    enum class Finding : std::uint8_t { stands, differs, unreadable, version_missing };
    records::Attempt attempt;
    Finding finding = Finding::stands;
    std::string detail;              // where it parted, or why it cannot be read
    std::optional<Conduct> conduct;  // as computed now, where it stands
};
[[nodiscard]] std::string_view word_for(Proof::Finding finding);

class Attempts {
public:
    // Opens the store in the data folder, making both where they are missing. Throws where it
    // cannot.
    explicit Attempts(const Folders& folders, World world = {});

    // A log for a new attempt; keeps the version that is played. `opened` and this outlive it.
    [[nodiscard]] std::unique_ptr<AttemptLog> begin(const OpenedScenario& opened,
                                                    const std::string& subject, Seed seed);
    [[nodiscard]] std::unique_ptr<AttemptLog> go_on(const Reopened& reopened);
    // A new attempt that shares `facts` with the one that they say they go back into. All of them
    // are stored when this returns, or none.
    [[nodiscard]] std::unique_ptr<AttemptLog> go_back(const Reopened& into, const Facts& facts);

    // In the order in which they began.
    [[nodiscard]] std::vector<records::Attempt> all() { return store_.attempts(); }
    [[nodiscard]] std::vector<records::Attempt> of(const std::string& subject);
    [[nodiscard]] std::optional<records::Attempt> find(const std::string& id) {
        return store_.attempt(id);
    }
    // Exact bodies in order.
    [[nodiscard]] std::vector<std::string> bodies_of(const std::string& id) {
        return store_.events(id);
    }

    // The attempt, where its record stands; else why it does not. Nothing else is ever gone on
    // with, back into or counted.
    [[nodiscard]] std::variant<Reopened, Proof> proved(const records::Attempt& attempt);

    // The newest unfinished attempt of this scenario, or why it cannot be gone on with.
    struct Resumption {
        std::optional<Reopened> left;
        std::string why_not;  // empty where nothing was left off
    };
    [[nodiscard]] Resumption left_off(const std::string& subject, const std::string& scenario);

    // Every attempt again through the engine: fold its facts, wish the same, compare what comes.
    [[nodiscard]] std::vector<Proof> prove();
    [[nodiscard]] std::vector<records::Problem> verify_chain() { return store_.verify_chain(); }

    [[nodiscard]] const World& world() const { return world_; }

private:
    // The attempt with its scenario and facts, or a proof that says why there is none.
    [[nodiscard]] std::variant<Reopened, Proof> reopen(const records::Attempt& attempt);
    // Where it parts from the attempt that it says it goes back into; empty where it does not.
    [[nodiscard]] std::string broken_sharing(const Reopened& reopened);

    World world_;
    records::Store store_;
};

}  // namespace frontstage::app
