#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/disagreements.hpp"
#include "cli/all_commands.hpp"
#include "cli/text.hpp"
#include "core/decision_notes.hpp"

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

Json as_json(const app::Disagreement& one) {
    Json json = {{"scenario", one.scenario}, {"moment", one.moment},
                 {"choice", one.choice},     {"said", one.said},
                 {"attempts", one.attempts}, {"objections", Json::array()},
                 {"words", one.words}};
    for (const auto& [objection, times] : one.objections)
        json["objections"].push_back({{"objection", word_for(objection)}, {"times", times}});
    return json;
}

std::string as_text(const app::Disagreement& one) {
    std::string out = one.scenario + ", " + one.moment + ", " + one.choice + ": " +
                      std::to_string(one.attempts) +
                      (one.attempts == 1 ? " attempt\n" : " attempts\n");
    if (!one.said.empty()) out += wrapped('"' + one.said + '"', "  ");
    for (const auto& [objection, times] : one.objections)
        out += wrapped(std::to_string(times) + " x " + std::string(sentence_for(objection)), "  ");
    for (const std::string& words : one.words)
        out += wrapped("- " + words, "  ");
    return out + '\n';
}

class Disagreements final : public Command {
public:
    std::string_view name() const override { return "disagreements"; }
    std::string_view sentence() const override {
        return "Show where trainees disagree with a scenario's key, and why; nobody is named";
    }
    void take(Options& options) override {
        options.argument("scenario", scenario_, "Its id; all that are kept here unless given");
        options.flag("--json", json_, "Print JSON");
    }
    Exit run(const app::Folders& folders) override {
        const auto all = app::disagreements(folders, scenario_);
        if (json_) {
            Json json = {{"format", 1}, {"disagreements", Json::array()}};
            for (const app::Disagreement& one : all)
                json["disagreements"].push_back(as_json(one));
            std::puts(json.dump(2, ' ', false, Json::error_handler_t::replace).c_str());
            return fine;
        }
        for (const app::Disagreement& one : all)
            std::fputs(as_text(one).c_str(), stdout);
        if (all.empty()) std::puts("Nobody disagrees with a key that is kept here.");
        return fine;
    }

private:
    std::string scenario_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_disagreements() {
    return std::make_unique<Disagreements>();
}

}  // namespace frontstage::cli
