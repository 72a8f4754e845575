// Once an encounter is over: what the customer writes, what the trainee thinks of it, the debrief,
// and what may be done with it.
#include <algorithm>
#include <ostream>

#include "cli/entry.hpp"
#include "cli/play_text.hpp"
#include "cli/text.hpp"
#include "core/calibration.hpp"

namespace frontstage::cli {
namespace {

class LookingBack {
public:
    LookingBack(app::Rehearsal& rehearsal, Keyboard& keyboard, std::ostream& out,
                GoingBack going_back)
        : rehearsal_(rehearsal),
          words_(rehearsal.words()),
          keyboard_(keyboard),
          out_(out),
          going_back_(going_back) {}

    TextEnding run() {
        const bool ended = rehearsal_.state().ending.has_value();
        if (ended) {
            out_ << afterwards_text(rehearsal_.debrief().afterwards, words_);
            rate();
        }
        debrief_ = rehearsal_.debrief();
        out_ << debrief_text(debrief_, words_);
        while (true) {
            out_ << wrapped(words_("Type q to leave, or ? for what else you can do.")) << "> "
                 << std::flush;
            const Typed typed = keyboard_.listen();
            if (!std::holds_alternative<std::string>(typed)) return LeftAtTheEnd{};
            if (const auto ending = answer(entry_of(std::get<std::string>(typed)))) return *ending;
        }
    }

private:
    // One press, and never asked twice; whoever does not want to is not asked again.
    void rate() {
        const auto ratings = words_of<SelfRating>.size();
        out_ << '\n' << wrapped(words_("Before you are told: how do you think it went?"));
        for (std::size_t i = 0; i < ratings; ++i)
            out_ << "  " << i + 1 << ". " << rating_words(static_cast<SelfRating>(i), words_)
                 << '\n';
        out_ << wrapped(words_("Type 1 to {n}, or press Enter to go on without.",
                               {{"n", std::to_string(ratings)}}))
             << "> " << std::flush;
        while (true) {
            const Typed typed = keyboard_.listen();
            if (!std::holds_alternative<std::string>(typed)) return;
            const Entry entry = entry_of(std::get<std::string>(typed));
            if (entry.typed.empty() || entry.command == "q") return;
            if (entry.number && *entry.number >= 1 &&
                static_cast<std::size_t>(*entry.number) <= ratings) {
                (void)rehearsal_.perform(RateSelf{static_cast<SelfRating>(*entry.number - 1)});
                return;
            }
            out_ << wrapped(words_("Type 1 to {n}, or press Enter to go on without.",
                                   {{"n", std::to_string(ratings)}}))
                 << "> " << std::flush;
        }
    }

    std::vector<CanType> can() const {
        std::vector<CanType> can{{"r", words_("read the debrief again.")}};
        if (!debrief_.decisions.empty()) {
            if (going_back_ == GoingBack::offered)
                can.push_back({words_("t and a number"),
                               words_("try from that decision. Your result is kept.")});
            can.push_back({words_("d and a number"),
                           words_("say that you disagree with how that decision is judged.")});
        }
        can.push_back({"a", words_("play it again from the beginning.")});
        can.push_back({"q", words_("leave.")});
        return can;
    }

    std::optional<TextEnding> answer(const Entry& entry) {
        if (entry.command == "q" || entry.typed.empty()) return LeftAtTheEnd{};
        if (entry.command == "a") return PlayAgain{};
        if (entry.command == "r") {
            out_ << debrief_text(debrief_, words_);
        } else if (entry.command == "?") {
            out_ << help_text(can(), words_);
        } else if (const auto decision = decision_of(entry, "t");
                   decision && going_back_ == GoingBack::offered) {
            return GoBackTo{*decision};
        } else if (const auto judged = decision_of(entry, "d")) {
            disagree(debrief_.decisions[*judged]);
        } else {
            out_ << not_understood(entry, can(), words_);
        }
        return std::nullopt;
    }

    // Of `t 2`.
    [[nodiscard]] std::optional<std::size_t> decision_of(const Entry& entry,
                                                         std::string_view command) const {
        const auto number = entry_of(entry.rest).number;
        if (entry.command != command || !number || *number < 1 ||
            static_cast<std::size_t>(*number) > debrief_.decisions.size())
            return std::nullopt;
        return static_cast<std::size_t>(*number) - 1;
    }

    void disagree(const DecisionNote& note) {
        const auto objections = words_of<Objection>.size();
        out_ << wrapped(
            words_("Why do you disagree? Your trainer will read it; it changes no "
                   "result."));
        for (std::size_t i = 0; i < objections; ++i)
            out_ << "  " << i + 1 << ". " << words_(sentence_for(static_cast<Objection>(i)))
                 << '\n';
        out_ << wrapped(words_("Type its number and, after it, anything that you want to add. "
                               "Enter alone takes you back."))
             << "> " << std::flush;
        const Typed typed = keyboard_.listen();
        if (!std::holds_alternative<std::string>(typed)) return;
        const Entry entry = entry_of(std::get<std::string>(typed));
        const auto number = entry_of(entry.command).number;
        if (!number || *number < 1 || static_cast<std::size_t>(*number) > objections) {
            out_ << wrapped(words_("Nothing was sent."));
            return;
        }
        const bool kept = !rehearsal_.perform(
            Disagree{note.choice, static_cast<Objection>(*number - 1), entry.rest});
        out_ << wrapped(kept ? words_("It is kept for your trainer.")
                             : words_("It could not be kept."));
        debrief_ = rehearsal_.debrief();
    }

    app::Rehearsal& rehearsal_;
    const Phrasebook& words_;
    Keyboard& keyboard_;
    std::ostream& out_;
    GoingBack going_back_;
    Debrief debrief_;
};

}  // namespace

TextEnding look_back_as_text(app::Rehearsal& rehearsal, Keyboard& keyboard, std::ostream& out,
                             GoingBack going_back) {
    return LookingBack(rehearsal, keyboard, out, going_back).run();
}

}  // namespace frontstage::cli
