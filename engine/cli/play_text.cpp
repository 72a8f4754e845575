#include "cli/play_text.hpp"

#include <algorithm>
#include <ostream>

#include "cli/entry.hpp"
#include "core/phrases.hpp"
#include "core/soundscape.hpp"
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
    explicit Conversation(const TextPlay& play)
        : play_(play), rehearsal_(play.rehearsal), words_(play.rehearsal.words()), out_(play.out) {}

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
            const Typed typed = play_.keyboard.listen(left_ms_);
            if (std::holds_alternative<EndOfInput>(typed)) return LeftMidway{};
            if (std::holds_alternative<TimeUp>(typed)) {
                out_ << '\n' << wrapped(words_("Time ran out."));
                left_ms_.reset();
                move(LetTimeRunOut{});
            } else if (const auto ending = answer(entry_of(std::get<std::string>(typed)))) {
                return ending;
            }
        }
        return std::nullopt;
    }

    // What is seen once it is over.
    [[nodiscard]] std::string last_view() {
        view_ = rehearsal_.view();
        return view_text(view_, heard(), play_.clocked, told_, words_);
    }

private:
    void move(const Command& command) {
        if (rehearsal_.perform(command)) return;  // declined: nothing moved
        news_ = true;
        left_ms_.reset();
        to_start_ms_.reset();
    }

    void tell() {
        view_ = rehearsal_.view();
        news_ = false;
        if (view_.guidance && !view_.guidance->why.empty())
            out_ << '\n'
                 << wrapped(words_("Why your answer counts as it does: {why}",
                                   {{"why", view_.guidance->why}}));
        out_ << view_text(view_, heard(), play_.clocked, told_, words_);
        left_ms_.reset();
        to_start_ms_.reset();
        if (!view_.within_s) return;
        to_start_ms_ = *view_.within_s * 1000;
        out_ << wrapped(words_.counted(*view_.within_s,
                                       "There is a time limit: {n} second to answer. It runs from "
                                       "when you press Enter, so read first.",
                                       "There is a time limit: {n} seconds to answer. It runs from "
                                       "when you press Enter, so read first."));
    }

    // In words, as the moment begins.
    [[nodiscard]] std::string heard() {
        before_ = hearing_;
        hearing_ = hearing_at(rehearsal_.scenario(), rehearsal_.state(), view_);
        if (play_.captions == Captions::unsaid) return {};
        return caption_of(before_, hearing_, words_);
    }

    void tell_time() {
        out_ << wrapped(words_.counted((*left_ms_ + 999) / 1000,
                                       "You have {n} second to answer. p stops the clock.",
                                       "You have {n} seconds to answer. p stops the clock."));
    }

    void prompt() {
        const int count = open_offers(view_);
        if (view_.can_read_on)
            out_ << wrapped(words_("Press Enter to go on, or type ? for help."));
        else if (view_.guidance)
            out_ << wrapped(
                words_("Type 1 to {n} to answer, g for what good looks like, or ? for "
                       "help.",
                       {{"n", std::to_string(count)}}));
        else if (count == 1)
            out_ << wrapped(words_("Type 1 to answer, or ? for help."));
        else
            out_ << wrapped(
                words_("Type 1 to {n} to answer, or ? for help.", {{"n", std::to_string(count)}}));
        out_ << "> " << std::flush;
    }

    std::vector<CanType> can() const {
        std::vector<CanType> can;
        const int count = open_offers(view_);
        if (view_.can_read_on) can.push_back({words_("Enter"), words_("go on.")});
        if (to_start_ms_) can.push_back({words_("Enter"), words_("let the time run.")});
        if (count > 0)
            can.push_back({count == 1 ? "1" : words_("1 to {n}", {{"n", std::to_string(count)}}),
                           words_("give that answer.")});
        can.push_back({"r", words_("read this moment again, with all around it.")});
        can.push_back({"h", words_("hear everything said so far. h and a word: the lines that "
                                   "have that word.")});
        if (view_.guidance) can.push_back({"g", words_("what good looks like here.")});
        if (may_go_back())
            can.push_back({"t", words_("try an earlier decision otherwise. t and a number: that "
                                       "decision.")});
        can.push_back({"p", words_("pause. No clock runs.")});
        can.push_back({"q", words_("leave and keep your place.")});
        can.push_back({"?", words_("this list.")});
        return can;
    }

    std::optional<TextEnding> answer(const Entry& entry) {
        if (entry.typed.empty() && view_.can_read_on) {
            move(ReadOn{});
        } else if (entry.typed.empty() && to_start_ms_) {
            left_ms_ = std::exchange(to_start_ms_, std::nullopt);
            tell_time();
        } else if (entry.number && open_offer(view_, *entry.number) != nullptr) {
            move(Choose{open_offer(view_, *entry.number)->choice});
        } else if (entry.command == "q") {
            return LeftMidway{};
        } else if (entry.command == "t") {
            return go_back(entry);
        } else if (entry.command == "r") {
            told_ = {};
            out_ << last_view();
            return stand_still();
        } else if (entry.command == "h") {
            out_ << '\n' << transcript_text(transcript(), entry.rest, words_);
            return stand_still();
        } else if (entry.command == "g") {
            out_ << (view_.guidance
                         ? guidance_text(*view_.guidance, words_)
                         : wrapped(words_("What good looks like is told in guided encounters only. "
                                          "Here it stands in the debrief.")));
            return stand_still();
        } else if (entry.command == "p") {
            out_ << wrapped(words_("Paused. Every step so far is kept."));
            return stand_still(Pausing::asked);
        } else if (entry.command == "?") {
            out_ << help_text(can(), words_);
            return stand_still();
        } else {
            out_ << not_understood(entry, words_);
        }
        return std::nullopt;
    }

    // While somebody reads, no clock runs. Where none would run anyway there is nothing to wait
    // for.
    enum class Pausing : std::uint8_t { by_reading, asked };
    std::optional<TextEnding> stand_still(Pausing pausing = Pausing::by_reading) {
        if (!left_ms_ && pausing == Pausing::by_reading) return std::nullopt;
        out_ << wrapped(words_("No clock runs. Press Enter to go on.")) << "> " << std::flush;
        const Typed typed = play_.keyboard.listen();
        const auto* line = std::get_if<std::string>(&typed);
        if (line == nullptr || entry_of(*line).command == "q") return LeftMidway{};
        if (left_ms_) tell_time();
        return std::nullopt;
    }

    [[nodiscard]] Transcript transcript() const {
        return transcript_of(rehearsal_.shown(), rehearsal_.facts(), words_);
    }

    [[nodiscard]] bool may_go_back() const {
        return play_.going_back == GoingBack::offered &&
               rehearsal_.state().mode != Mode::assessed && !decisions().empty();
    }

    // Why not; empty where it may be.
    [[nodiscard]] std::string barred() const {
        if (play_.going_back == GoingBack::barred)
            return words_("Nobody goes back here: what you choose becomes a walk as it is.");
        if (rehearsal_.state().mode == Mode::assessed)
            return words_(
                "In an assessment nobody goes back: what you said stands. When it is "
                "over, you can try any decision otherwise, as practice.");
        if (decisions().empty()) return words_("There is no decision to go back to yet.");
        return {};
    }

    // `t 2`, or `t` and then which.
    std::optional<TextEnding> go_back(const Entry& entry) {
        if (const std::string why_not = barred(); !why_not.empty()) {
            out_ << wrapped(why_not);
            return std::nullopt;
        }
        const std::vector<std::string> said = decisions();
        Entry wanted = entry_of(entry.rest);
        if (wanted.typed.empty()) {
            for (std::size_t i = 0; i < said.size(); ++i)
                out_ << wrapped(std::to_string(i + 1) + ". " + said[i]);
            out_ << wrapped(words_("Type the number of the decision to go back to, or press Enter "
                                   "to stay. What you did is kept; this is a new attempt."))
                 << "> " << std::flush;
            const Typed typed = play_.keyboard.listen();
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

    const TextPlay& play_;
    app::Rehearsal& rehearsal_;
    const Phrasebook& words_;
    std::ostream& out_;
    View view_;
    Told told_;
    Hearing before_, hearing_;
    bool news_ = true;                // a new view, not a repeated question
    std::optional<int> to_start_ms_;  // a real-time limit that does not run yet
    std::optional<int> left_ms_;      // of one that does
};

}  // namespace

TextEnding play_as_text(const TextPlay& play) {
    if (play.rehearsal.state().stage != Stage::at_moment)
        return look_back_as_text(play, Look::again);
    Conversation conversation(play);
    if (auto left = conversation.run()) return *left;
    play.out << conversation.last_view();
    return look_back_as_text(play, Look::first);
}

}  // namespace frontstage::cli
