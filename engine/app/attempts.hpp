// Attempts as they are kept on this station: begun, gone on with after a break, and proved again.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/folders.hpp"
#include "app/opened.hpp"
#include "app/rehearsal.hpp"
#include "core/conduct.hpp"
#include "records/store.hpp"

namespace frontstage::app {

// Stores the facts of one attempt under the wall clock's time.
class AttemptLog final : public FactLog {
public:
    AttemptLog(records::Store& store, records::AttemptKey key, const Names& names,
               std::int64_t stored)
        : store_(store), key_(std::move(key)), names_(names), next_seq_(stored) {}
    void append(const Facts& facts) override;

private:
    records::Store& store_;
    records::AttemptKey key_;
    const Names& names_;
    std::int64_t next_seq_;
};

// An encounter that was left midway, in the version in which it was begun.
struct LeftOff {
    records::Attempt attempt;
    OpenedScenario opened;
    Facts facts;
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
    explicit Attempts(const Folders& folders);

    // A log for a new attempt; keeps the version that is played. `opened` outlives it.
    [[nodiscard]] std::unique_ptr<AttemptLog> begin(const OpenedScenario& opened,
                                                    const std::string& subject, Seed seed);
    [[nodiscard]] std::unique_ptr<AttemptLog> go_on(const LeftOff& left);
    // The newest unfinished attempt of this scenario. It is proved first: a record that does not
    // stand is never gone on with, and `why_not` says what was found.
    struct Resumption {
        std::optional<LeftOff> left;
        std::string why_not;  // empty where nothing was left off
    };
    [[nodiscard]] Resumption left_off(const std::string& subject, const std::string& scenario);

    // Every attempt again through the engine: fold its facts, wish the same, compare what comes.
    [[nodiscard]] std::vector<Proof> prove();
    [[nodiscard]] std::vector<records::Problem> verify_chain() { return store_.verify_chain(); }

private:
    // The attempt with its scenario and facts, or a proof that says why there is none.
    [[nodiscard]] std::variant<LeftOff, Proof> reopen(const records::Attempt& attempt);
    [[nodiscard]] std::variant<LeftOff, Proof> rerun_of(const records::Attempt& attempt);

    records::Store store_;
};

}  // namespace frontstage::app
