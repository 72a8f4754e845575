#include <algorithm>
#include <cstdio>

#include "app/attempts.hpp"
#include "app/printing.hpp"
#include "app/rehearsal.hpp"
#include "cli/all_commands.hpp"
#include "cli/debrief_json.hpp"
#include "cli/handing_out.hpp"
#include "cli/language.hpp"
#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

class DebriefAgain final : public Command {
public:
    std::string_view name() const override { return "debrief"; }
    std::string_view sentence() const override {
        return "Show the debrief of an attempt again, or write it as a page to print";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage debrief --latest\n"
               "  frontstage debrief --latest --html debrief.html\n";
    }
    void take(Options& options) override {
        options.argument("attempt", attempt_, "Its id, as `verify` lists them");
        options.flag("--latest", latest_, "The one that was finished last; so unless one is named");
        options.text("--trainee", trainee_, "Whose latest");
        options.text("--html", html_, "The file to write it into, as a page");
        options.text("--lang", language_, "The language to read it in, as in de");
        options.flag("--json", json_, "Print JSON");
        options.either("--html", "--json");
    }
    Exit run(const app::Folders& folders) override;

private:
    [[nodiscard]] std::optional<records::Attempt> wanted(app::Attempts& attempts) const;

    std::string attempt_, trainee_ = "trainee", html_, language_;
    bool latest_ = false, json_ = false;
};

std::optional<records::Attempt> DebriefAgain::wanted(app::Attempts& attempts) const {
    if (!attempt_.empty()) return attempts.find(attempt_);
    std::optional<records::Attempt> latest;
    for (const records::Attempt& attempt : attempts.of(trainee_))
        if (attempt.ended) latest = attempt;
    return latest;
}

Exit DebriefAgain::run(const app::Folders& folders) {
    app::Attempts attempts(folders);
    const auto attempt = wanted(attempts);
    if (!attempt) {
        std::fputs(attempt_.empty() ? "frontstage: no finished attempt is kept here.\n"
                                    : "frontstage: no attempt of that id is kept here.\n",
                   stderr);
        return unreadable;
    }
    auto proved = attempts.proved(*attempt);
    if (const auto* proof = std::get_if<app::Proof>(&proved)) {
        std::fprintf(stderr, "frontstage: this attempt does not stand: %s.\n",
                     proof->detail.c_str());
        return findings;
    }
    auto& kept = std::get<app::Reopened>(proved);
    const Scenario& scenario = *kept.opened.scenario;
    const auto language = language_for(scenario, language_);
    if (!language) return usage;
    const auto today = app::find_scenario(folders, scenario.id);
    const app::Reading reading =
        reading_of(scenario, today.value_or(scenario.files.front()), folders, *language);
    app::Rehearsal rehearsal(scenario, *kept.opened.scripts, nullptr, std::move(kept.facts));
    rehearsal.show_in(reading);
    const Debrief debrief = rehearsal.debrief();
    if (json_) {
        std::puts(debrief_json(debrief, kept.attempt).c_str());
        return fine;
    }
    if (html_.empty()) {
        std::fputs(debrief_text(debrief, reading.words).c_str(), stdout);
        return fine;
    }
    return hand_out(html_, app::printed(folders, debrief,
                                        {scenario.id, reading.language,
                                         kept.attempt.mode.value_or(Mode::practice),
                                         kept.attempt.started_at_ms},
                                        reading.words));
}

}  // namespace

std::unique_ptr<Command> make_debrief() {
    return std::make_unique<DebriefAgain>();
}

}  // namespace frontstage::cli
