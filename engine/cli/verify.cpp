#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/attempts.hpp"
#include "cli/all_commands.hpp"

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

bool stands(const app::Proof& proof) {
    return proof.finding == app::Proof::Finding::stands;
}

Json as_json(const app::Proof& proof) {
    const records::Attempt& attempt = proof.attempt;
    Json json = {{"attempt", attempt.key.id},          {"trainee", attempt.key.subject},
                 {"scenario", attempt.key.scenario},   {"digest", attempt.key.content_sha256},
                 {"events", attempt.events},           {"ended", attempt.ended},
                 {"finding", word_for(proof.finding)}, {"detail", proof.detail}};
    json["conduct"] = proof.conduct ? Json(proof.conduct->total) : Json(nullptr);
    json["verdict"] = proof.conduct ? Json(word_for(proof.conduct->verdict)) : Json(nullptr);
    return json;
}

void print(const app::Proof& proof) {
    const records::Attempt& attempt = proof.attempt;
    std::printf("%s  %s  %s  %s", attempt.key.id.c_str(), attempt.key.scenario.c_str(),
                attempt.key.subject.c_str(), std::string(word_for(proof.finding)).c_str());
    if (proof.conduct)
        std::printf(": %s, conduct %d", std::string(word_for(proof.conduct->verdict)).c_str(),
                    proof.conduct->total);
    if (!proof.detail.empty()) std::printf(": %s", proof.detail.c_str());
    std::puts("");
}

class Verify final : public Command {
public:
    std::string_view name() const override { return "verify"; }
    std::string_view sentence() const override {
        return "Run every stored attempt again and say which results stand";
    }
    void take(Options& options) override { options.flag("--json", json_, "Print JSON"); }
    Exit run(const app::Folders& folders) override;

private:
    bool json_ = false;
};

Exit Verify::run(const app::Folders& folders) {
    app::Attempts attempts(folders);
    const std::vector<records::Problem> problems = attempts.verify_chain();
    const std::vector<app::Proof> proofs = attempts.prove();
    const auto standing =
        static_cast<std::size_t>(std::count_if(proofs.begin(), proofs.end(), stands));
    if (json_) {
        Json json = {{"format", 1}, {"attempts", Json::array()}, {"chain", Json::array()}};
        for (const app::Proof& proof : proofs)
            json["attempts"].push_back(as_json(proof));
        for (const records::Problem& problem : problems)
            json["chain"].push_back({{"event", problem.event}, {"found", problem.found}});
        std::puts(json.dump(2, ' ', false, Json::error_handler_t::replace).c_str());
    } else {
        for (const app::Proof& proof : proofs)
            print(proof);
        for (const records::Problem& problem : problems)
            std::printf("%s: %s\n", problem.event.c_str(), problem.found.c_str());
        std::printf("%zu of %zu attempts stand; the chain of events %s.\n", standing, proofs.size(),
                    problems.empty() ? "is whole" : "is broken");
    }
    return standing == proofs.size() && problems.empty() ? fine : findings;
}

}  // namespace

std::unique_ptr<Command> make_verify() {
    return std::make_unique<Verify>();
}

}  // namespace frontstage::cli
