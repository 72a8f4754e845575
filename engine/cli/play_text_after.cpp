// Once an encounter is over: what the customer writes, what the trainee thinks of it, the debrief,
// and what may be done with it.
#include <algorithm>
#include <ostream>

#include "cli/entry.hpp"
#include "cli/play_text.hpp"
#include "core/calibration.hpp"
#include "core/phrases.hpp"

namespace frontstage::cli {
namespace {

class LookingBack {
public:
    explicit LookingBack(const TextPlay& play)
        : play_(play), rehearsal_(play.rehearsal), words_(play.rehearsal.words()), out_(play.out) {}

    TextEnding run(Look look) {
        const bool ended = rehearsal_.state().ending.has_value();
        if (ended && look == Look::first) {
            out_ << afterwards_text(rehearsal_.debrief().afterwards, words_);
            if (rate() == Stays::no) return LeftAtTheEnd{};
        }
        refresh();
        if (play_.both_ways) both_ = play_.both_ways(debrief_);
        if (both_) out_ << both_ways_text(*both_, words_);
        out_ << heading(words_("Debrief: {title}", {{"title", debrief_.title}}));
        tell_part(0);
        while (true) {
            prompt();
            const Typed typed = play_.keyboard.listen();
            if (!std::holds_alternative<std::string>(typed)) return LeftAtTheEnd{};
            if (const auto ending = answer(entry_of(std::get<std::string>(typed)))) return *ending;
        }
    }

private:
    enum class Stays : std::uint8_t { no, yes };

    void refresh() {
        debrief_ = rehearsal_.debrief();
        parts_ = debrief_parts(debrief_, words_);
    }

    // Asked once; whoever does not want to is not asked again.
    Stays rate() {
        const auto ratings = words_of<SelfRating>.size();
        out_ << '\n' << wrapped(words_("How well did that go? Say it before you see the result."));
        for (std::size_t i = 0; i < ratings; ++i)
            out_ << i + 1 << ". " << rating_words(static_cast<SelfRating>(i), words_) << '\n';
        while (true) {
            out_ << wrapped(words_("Type 1 to {n}, or press Enter to go on without.",
                                   {{"n", std::to_string(ratings)}}))
                 << "> " << std::flush;
            const Typed typed = play_.keyboard.listen();
            if (!std::holds_alternative<std::string>(typed)) return Stays::no;
            const Entry entry = entry_of(std::get<std::string>(typed));
            if (entry.typed.empty()) return Stays::yes;
            if (entry.command == "q") return Stays::no;
            if (!entry.number || *entry.number < 1 ||
                static_cast<std::size_t>(*entry.number) > ratings)
                continue;
            (void)rehearsal_.perform(RateSelf{static_cast<SelfRating>(*entry.number - 1)});
            return Stays::yes;
        }
    }

    void tell_part(std::size_t number) {
        out_ << part_text(parts_[number]);
        next_ = number + 1;
    }

    void prompt() {
        if (next_ < parts_.size())
            out_ << '\n'
                 << wrapped(words_("Press Enter for the next part: {part}. Type q to leave, or ? "
                                   "for help.",
                                   {{"part", parts_[next_].heading}}));
        else
            out_ << '\n'
                 << wrapped(words_("That was the whole debrief. Type q to leave, or ? for help."));
        out_ << "> " << std::flush;
    }

    std::vector<CanType> can() const {
        std::vector<CanType> can;
        if (next_ < parts_.size()) can.push_back({words_("Enter"), words_("the next part.")});
        for (std::size_t i = 0; i < parts_.size(); ++i)
            can.push_back({std::to_string(i + 1), parts_[i].heading + '.'});
        can.push_back({"r", words_("the whole debrief from the beginning.")});
        if (both_) can.push_back({"b", words_("both ways once more.")});
        if (!debrief_.decisions.empty()) {
            if (play_.going_back == GoingBack::offered)
                can.push_back({words_("t and a number"),
                               words_("try from that decision. Your result is kept.")});
            can.push_back({words_("d and a number"),
                           words_("say that you disagree with how that decision is judged.")});
        }
        can.push_back({"h", words_("hear everything said so far. h and a word: the lines that "
                                   "have that word.")});
        if (play_.print) can.push_back({"w", words_("write it as a page to print.")});
        if (play_.going_back == GoingBack::offered)
            can.push_back({"a", words_("play it again from the beginning.")});
        can.push_back({"q", words_("leave.")});
        return can;
    }

    std::optional<TextEnding> answer(const Entry& entry) {
        if (entry.command == "q") return LeftAtTheEnd{};
        if (entry.command == "a" && play_.going_back == GoingBack::offered) return PlayAgain{};
        if (entry.typed.empty() && next_ < parts_.size()) {
            tell_part(next_);
        } else if (entry.typed.empty()) {
            // Nothing follows, which the prompt says.
        } else if (entry.number && *entry.number >= 1 &&
                   static_cast<std::size_t>(*entry.number) <= parts_.size()) {
            tell_part(static_cast<std::size_t>(*entry.number) - 1);
        } else if (entry.command == "r") {
            out_ << debrief_text(debrief_, words_);
            next_ = parts_.size();
        } else if (entry.command == "b" && both_) {
            out_ << both_ways_text(*both_, words_);
        } else if (entry.command == "h") {
            const Transcript said = transcript_of(rehearsal_.shown(), rehearsal_.facts(), words_);
            out_ << '\n' << transcript_text(said, entry.rest, words_);
        } else if (entry.command == "w" && play_.print) {
            out_ << wrapped(play_.print(debrief_));
        } else if (entry.command == "?") {
            out_ << help_text(can(), words_);
        } else if (entry.command == "t" && play_.going_back == GoingBack::offered) {
            if (const auto decision = decision_of(entry)) return GoBackTo{*decision};
        } else if (entry.command == "d") {
            if (const auto judged = decision_of(entry)) disagree(debrief_.decisions[*judged]);
        } else {
            out_ << not_understood(entry, words_);
        }
        return std::nullopt;
    }

    // Of `t 2`; says what is missing.
    [[nodiscard]] std::optional<std::size_t> decision_of(const Entry& entry) {
        const auto number = entry_of(entry.rest).number;
        if (number && *number >= 1 &&
            static_cast<std::size_t>(*number) <= debrief_.decisions.size())
            return static_cast<std::size_t>(*number) - 1;
        out_ << wrapped(
            words_("Type {letter} and the number of a decision, from 1 to {n}.",
                   {{"letter", entry.command}, {"n", std::to_string(debrief_.decisions.size())}}));
        return std::nullopt;
    }

    void disagree(const DecisionNote& note) {
        const auto objections = words_of<Objection>.size();
        out_ << wrapped(words_("Why do you disagree?"))
             << wrapped(words_("Whoever writes this scenario sees what you say, and not who said "
                               "it. Your result stays as it is."));
        for (std::size_t i = 1; i < objections; ++i)
            out_ << wrapped(std::to_string(i) + ". " +
                            words_(sentence_for(static_cast<Objection>(i))) + '.');
        out_ << wrapped(words_("Type a number and, if you like, your own words after it; or only "
                               "your own words. Enter alone takes you back."))
             << "> " << std::flush;
        const Typed typed = play_.keyboard.listen();
        if (!std::holds_alternative<std::string>(typed)) return;
        const Entry entry = entry_of(std::get<std::string>(typed));
        const auto number = entry_of(entry.command).number;
        const bool numbered =
            number && *number >= 1 && static_cast<std::size_t>(*number) < objections;
        if (entry.typed.empty() || entry.typed == "q" || (number && !numbered)) {
            out_ << wrapped(words_("Nothing was sent."));
            return;
        }
        const Disagree said =
            numbered ? Disagree{note.choice, static_cast<Objection>(*number), entry.rest}
                     : Disagree{note.choice, Objection::own_words, entry.typed};
        const bool kept = !rehearsal_.perform(said);
        out_ << wrapped(kept ? words_("It is kept for your trainer.")
                             : words_("It could not be kept."));
        refresh();
    }

    const TextPlay& play_;
    app::Rehearsal& rehearsal_;
    const Phrasebook& words_;
    std::ostream& out_;
    Debrief debrief_;
    std::optional<SideBySide> both_;
    std::vector<DebriefPart> parts_;
    std::size_t next_ = 0;  // of the parts
};

}  // namespace

TextEnding look_back_as_text(const TextPlay& play, Look look) {
    return LookingBack(play).run(look);
}

}  // namespace frontstage::cli
