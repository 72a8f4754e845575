#include "cli/play_text.hpp"

#include <algorithm>
#include <ostream>

#include "cli/entry.hpp"
#include "cli/text.hpp"
#include "core/phrases.hpp"
#include "core/transcript.hpp"

namespace frontstage::cli {
namespace {

// The nth open offer, from 1.
const Offer* open_offer(const View& view, int number) {
    for (const Offer& offer : view.offers)
        if (offer.openness == Openness::open && --number == 0) return &offer;
    return nullptr;
}

int open_offers(const View& view) {
    return static_cast<int>(std::ranges::count(view.offers, Openness::open, &Offer::openness));
}

class Conversation {
public:
    Conversation(app::Rehearsal& rehearsal, Keyboard& keyboard, std::ostream& out,
                 GoingBack going_back)
        : rehearsal_(rehearsal),
          words_(rehearsal.words()),
          keyboard_(keyboard),
          out_(out),
          going_back_(going_back) {}

    // Nothing: the encounter is over.
    std::optional<TextEnding> run() {
        while (rehearsal_.state().stage == Stage::at_moment) {
            if (news_) tell();
            if (view_.stuck) {
                out_ << wrapped(
                    words_("Nothing is left to do here: this scenario comes to no end on this "
                           "path. Tell your trainer."));
                (void)rehearsal_.perform(Leave{});
                break;
            }
            prompt();
            const Typed typed = keyboard_.listen(left_ms_);
            if (std::holds_alternative<EndOfInput>(typed)) return LeftMidway{};
            if (std::holds_alternative<TimeUp>(typed)) {
                out_ << '\n' << wrapped(words_("Time ran out."));
                news_ = !rehearsal_.perform(LetTimeRunOut{});
                left_ms_.reset();
            } else if (const auto ending = answer(entry_of(std::get<std::string>(typed)))) {
                return ending;
            }
        }
        return std::nullopt;
    }

private:
    void tell() {
        view_ = rehearsal_.view();
        news_ = false;
        if (view_.guidance && !view_.guidance->why.empty())
            out_ << '\n'
                 << wrapped(words_("Why your last answer counts as it does: {why}",
                                   {{"why", view_.guidance->why}}));
        out_ << view_text(view_, words_);
        left_ms_.reset();
        if (!view_.within_s) return;
        left_ms_ = *view_.within_s * 1000;
        tell_time();
    }

    void tell_time() {
        out_ << wrapped(words_.counted((*left_ms_ + 999) / 1000,
                                       "You have {n} second to answer. p stops the clock.",
                                       "You have {n} seconds to answer. p stops the clock."));
    }

    void prompt() {
        const int count = open_offers(view_);
        if (view_.can_read_on)
            out_ << wrapped(words_("Press Enter to go on, or type ? for what else there is."));
        else if (count == 1)
            out_ << wrapped(words_("Type 1 to answer, or ? for what else there is."));
        else
            out_ << wrapped(words_("Type 1 to {n} to answer, or ? for what else there is.",
                                   {{"n", std::to_string(count)}}));
        out_ << "> " << std::flush;
    }

    std::vector<CanType> can() const {
        std::vector<CanType> can;
        const int count = open_offers(view_);
        if (view_.can_read_on) can.push_back({words_("Enter"), words_("go on.")});
        if (count > 0)
            can.push_back({count == 1 ? "1" : words_("1 to {n}", {{"n", std::to_string(count)}}),
                           words_("give that answer.")});
        can.push_back({"r", words_("hear this moment again.")});
        can.push_back({"h", words_("everything said so far; with a word after it, the lines that "
                                   "have that word.")});
        if (view_.guidance) can.push_back({"g", words_("what good looks like here.")});
        if (may_go_back())
            can.push_back({"b", words_("go back to an earlier decision and answer otherwise.")});
        can.push_back({"p", words_("pause. No clock runs.")});
        can.push_back({"q", words_("leave and keep your place.")});
        can.push_back({"?", words_("this list.")});
        return can;
    }

    std::optional<TextEnding> answer(const Entry& entry) {
        if (entry.typed.empty() && view_.can_read_on) {
            news_ = !rehearsal_.perform(ReadOn{});
        } else if (entry.number && open_offer(view_, *entry.number) != nullptr) {
            news_ = !rehearsal_.perform(Choose{open_offer(view_, *entry.number)->choice});
        } else if (entry.command == "q") {
            return LeftMidway{};
        } else if (entry.command == "b" && may_go_back()) {
            return go_back(entry);
        } else if (entry.command == "r") {
            out_ << view_text(view_, words_);
        } else if (entry.command == "h") {
            out_ << '\n' << transcript_text(transcript(), entry.rest, words_) << '\n';
            return stand_still();
        } else if (entry.command == "g" && view_.guidance) {
            out_ << '\n' << guidance_text(*view_.guidance, words_);
            return stand_still();
        } else if (entry.command == "p") {
            out_ << wrapped(words_("Paused. Every step so far is kept."));
            return stand_still(Pausing::asked);
        } else if (entry.command == "?") {
            out_ << help_text(can(), words_);
        } else {
            out_ << not_understood(entry, can(), words_);
        }
        return std::nullopt;
    }

    // While somebody reads, no clock runs. Where none would run anyway there is nothing to wait
    // for.
    enum class Pausing : std::uint8_t { by_reading, asked };
    std::optional<TextEnding> stand_still(Pausing pausing = Pausing::by_reading) {
        if (!left_ms_ && pausing == Pausing::by_reading) return std::nullopt;
        out_ << wrapped(words_("No clock runs. Press Enter to go on.")) << "> " << std::flush;
        const Typed typed = keyboard_.listen();
        const auto* line = std::get_if<std::string>(&typed);
        if (line == nullptr || entry_of(*line).command == "q") return LeftMidway{};
        if (left_ms_) tell_time();
        return std::nullopt;
    }

    [[nodiscard]] Transcript transcript() const {
        return transcript_of(rehearsal_.shown(), rehearsal_.facts(), words_);
    }

    [[nodiscard]] bool may_go_back() const {
        return going_back_ == GoingBack::offered && rehearsal_.state().mode != Mode::assessed &&
               std::ranges::any_of(transcript(),
                                   [](const Said& said) { return said.decision.has_value(); });
    }

    // `b 2`, or `b` and then which.
    std::optional<TextEnding> go_back(const Entry& entry) {
        const std::vector<std::string> said = decisions();
        Entry wanted = entry_of(entry.rest);
        if (!wanted.number) {
            for (std::size_t i = 0; i < said.size(); ++i)
                out_ << wrapped(std::to_string(i + 1) + ". " + said[i], "  ");
            out_ << wrapped(words_("Type the number of the decision to go back to, or press Enter "
                                   "to stay. What you did is kept; this is a new attempt."))
                 << "> " << std::flush;
            const Typed typed = keyboard_.listen();
            if (!std::holds_alternative<std::string>(typed)) return LeftMidway{};
            wanted = entry_of(std::get<std::string>(typed));
        }
        if (wanted.typed.empty()) return std::nullopt;
        if (wanted.number && *wanted.number >= 1 &&
            static_cast<std::size_t>(*wanted.number) <= said.size())
            return GoBackTo{static_cast<std::size_t>(*wanted.number) - 1};
        out_ << wrapped(words_("There is no decision with that number. You stay where you are."));
        return std::nullopt;
    }

    [[nodiscard]] std::vector<std::string> decisions() const {
        std::vector<std::string> said;
        for (const Said& line : transcript())
            if (line.decision) said.push_back(line.text);
        return said;
    }

    app::Rehearsal& rehearsal_;
    const Phrasebook& words_;
    Keyboard& keyboard_;
    std::ostream& out_;
    GoingBack going_back_;
    View view_;
    bool news_ = true;            // a new view, not a repeated question
    std::optional<int> left_ms_;  // of the real-time limit
};

}  // namespace

TextEnding play_as_text(app::Rehearsal& rehearsal, Keyboard& keyboard, std::ostream& out,
                        GoingBack going_back) {
    if (auto left = Conversation(rehearsal, keyboard, out, going_back).run()) return *left;
    out << view_text(rehearsal.view(), rehearsal.words());
    return look_back_as_text(rehearsal, keyboard, out, going_back);
}

}  // namespace frontstage::cli
