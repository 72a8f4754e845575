// What is said, offered and asked in an encounter, in words alone.
#include <algorithm>

#include "cli/text.hpp"
#include "core/phrases.hpp"

namespace frontstage::cli {
namespace {

std::string spoken_line(const SpokenLine& line) {
    if (line.name.empty()) return wrapped(line.text);
    return line.name + ":\n" + wrapped(line.text, "  ");
}

std::string offers_text(const std::vector<Offer>& offers, const Phrasebook& words) {
    std::string out;
    int number = 0;
    for (const Offer& offer : offers) {
        const std::string text = offer.delivery == Delivery::says
                                     ? words("\"{words}\"", {{"words", offer.text}})
                                     : words("You do this: {words}", {{"words", offer.text}});
        if (offer.openness == Openness::open)
            out += wrapped(std::to_string(++number) + ". " + text, "  ");
        else
            out += wrapped(words("Not open to you: {choice} ({reason})",
                                 {{"choice", text}, {"reason", offer.locked_because}}),
                           "  ");
    }
    return out;
}

std::string truth_words(Truth truth, const Phrasebook& words) {
    switch (truth) {
        case Truth::first: return words("First moment of truth");
        case Truth::second: return words("Second moment of truth");
        case Truth::third: return words("Third moment of truth");
    }
    return {};
}

// Where on the customer's journey this is.
std::string journey_text(const View& view, const Phrasebook& words) {
    const auto now = std::ranges::find(view.journey, Progress::now, &JourneyStop::progress);
    if (now == view.journey.end()) return {};
    std::string place = now->truth ? truth_words(*now->truth, words) : "";
    if (!now->touchpoint.empty()) place += (place.empty() ? "" : ": ") + now->touchpoint;
    const auto ahead = std::ranges::count(view.journey, Progress::ahead, &JourneyStop::progress);
    return wrapped(words("{place}. Step {n} of {count}.",
                         {{"place", place},
                          {"n", std::to_string(now - view.journey.begin() + 1)},
                          {"count", std::to_string(now - view.journey.begin() + 1 + ahead)}}));
}

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

}  // namespace

std::string view_text(const View& view, const Phrasebook& words) {
    std::string out = "\n";
    if (view.stage == Stage::at_moment) out += journey_text(view, words);
    for (const SpokenLine& line : view.lines)
        out += spoken_line(line);
    if (view.stage != Stage::at_moment) return out;
    if (!view.speaker_name.empty()) {
        out += wrapped(words("{name} looks {mood}.",
                             {{"name", view.speaker_name}, {"mood", view.mood_words}}));
        out += wrapped(
            words("Mood {mood} of 100. Service clock {clock}.",
                  {{"mood", std::to_string(view.mood)}, {"clock", duration_words(view.clock_s)}}));
    }
    return out + offers_text(view.offers, words);
}

std::string transcript_text(const Transcript& transcript, std::string_view sought,
                            const Phrasebook& words) {
    std::string out;
    const std::string wanted = in_small_letters(sought);
    for (const Said& said : transcript) {
        const std::string line = (said.name.empty() ? "" : said.name + ": ") + said.text;
        if (in_small_letters(line).find(wanted) == std::string::npos) continue;
        out += wrapped(line, "  ");
    }
    if (!out.empty()) return out;
    return wrapped(sought.empty() ? words("Nothing was said yet.")
                                  : words("Nothing that was said has “{words}” in it.",
                                          {{"words", std::string(sought)}}));
}

std::string guidance_text(const Guidance& guidance, const Phrasebook& words) {
    if (guidance.standards.empty()) return wrapped(words("No standard is judged at this moment."));
    std::string out = wrapped(words("What good looks like here"));
    for (const GoodHere& standard : guidance.standards) {
        out += wrapped(standard.criticality == Criticality::critical
                           ? words("{wording} (critical)", {{"wording", standard.wording}})
                           : standard.wording,
                       "  ");
        if (!standard.good.empty()) out += wrapped(standard.good, "    ");
    }
    return out;
}

std::string afterwards_text(const Afterwards& afterwards, const Phrasebook& words) {
    std::string out =
        heading(afterwards.customer.empty() ? words("What the customer says afterwards (simulated)")
                                            : words("What {name} says afterwards (simulated)",
                                                    {{"name", afterwards.customer}}));
    for (const SurveyReply& reply : afterwards.replies)
        out += wrapped(reply.question + ' ' + reply.answer, "  ");
    out += wrapped(words.counted(afterwards.stars, "{n} star of 5.", "{n} stars of 5."), "  ");
    return out + wrapped(afterwards.review, "  ");
}

}  // namespace frontstage::cli
