#include "cli/play_text.hpp"

#include <charconv>
#include <istream>
#include <ostream>

#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

// The nth open offer, from 1, by what was typed.
const Offer* offer_for(const View& view, const std::string& typed) {
    int number = 0;
    const auto [end, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (failed != std::errc() || end != typed.data() + typed.size()) return nullptr;
    for (const Offer& offer : view.offers)
        if (offer.openness == Openness::open && --number == 0) return &offer;
    return nullptr;
}

// A window has a transcript; here the same in words, with what was answered.
class Transcript {
public:
    explicit Transcript(const Phrasebook& words) : words_(words) {}
    void heard(const View& view) {
        for (const SpokenLine& line : view.lines)
            text_ += wrapped((line.name.empty() ? "" : line.name + ": ") + line.text, "  ");
    }
    void answered(const Offer& offer) {
        text_ += wrapped(words_("You: {words}", {{"words", offer.text}}), "  ");
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    const Phrasebook& words_;
    std::string text_;
};

constexpr std::string_view help_for_choice = phrase(
    "Type the number of your choice. h: what was said so far. q: leave and keep your place.");
constexpr std::string_view help_for_beat =
    phrase("Press Enter to go on. h: what was said so far. q: leave and keep your place.");

}  // namespace

Left play_as_text(app::Rehearsal& rehearsal, std::istream& in, std::ostream& out) {
    const Phrasebook& words = rehearsal.words();
    Transcript transcript(words);
    bool fresh = true;  // a new view, not a repeated question
    while (rehearsal.state().stage == Stage::at_moment) {
        const View view = rehearsal.view();
        if (fresh) {
            out << view_text(view, words);
            transcript.heard(view);
        }
        fresh = false;
        if (view.stuck) {
            out << words(
                       "Nothing is left to do here: this scenario comes to no end on this path. "
                       "Tell your trainer.")
                << '\n';
            (void)rehearsal.perform(Leave{});
            break;
        }
        out << wrapped(words(view.can_read_on ? help_for_beat : help_for_choice)) << "> "
            << std::flush;
        std::string typed;
        if (!std::getline(in, typed) || typed == "q") return Left::midway;
        if (typed == "h") {
            out << '\n' << transcript.text() << '\n';
        } else if (view.can_read_on) {
            fresh = !rehearsal.perform(ReadOn{});
        } else if (const Offer* offer = offer_for(view, typed)) {
            transcript.answered(*offer);
            fresh = !rehearsal.perform(Choose{offer->choice});
        }
    }
    out << view_text(rehearsal.view(), words) << debrief_text(rehearsal.debrief(), words);
    return Left::at_the_end;
}

}  // namespace frontstage::cli
