// What is said, offered and asked in an encounter, in words alone.
#include <algorithm>

#include "app/plain_words.hpp"
#include "cli/text.hpp"
#include "core/phrases.hpp"

namespace frontstage::cli {
namespace {

std::string spoken_line(const SpokenLine& line, const Phrasebook& words) {
    if (line.name.empty()) return wrapped(line.text);
    return wrapped(words("{name}: {words}", {{"name", line.name}, {"words", line.text}}));
}

std::string offers_text(const std::vector<Offer>& offers, const Phrasebook& words) {
    std::string out;
    int number = 0;
    for (const Offer& offer : offers) {
        const std::string text = offer.delivery == Delivery::says
                                     ? words("\"{words}\"", {{"words", offer.text}})
                                     : words("You do this: {words}", {{"words", offer.text}});
        if (offer.openness == Openness::open)
            out += wrapped(std::to_string(++number) + ". " + text);
        else
            out += wrapped(words("Not open to you: {choice} ({reason})",
                                 {{"choice", text}, {"reason", offer.locked_because}}));
    }
    return out;
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

// How and where people meet.
std::string meeting_text(const Meeting& meeting, const Phrasebook& words) {
    std::string out = wrapped(words(app::name_of(meeting.channel)));
    if (meeting.place.empty()) return out;
    return out + wrapped(words("Around you: {place}, {time}.",
                               {{"place", app::place_words(meeting.place, words)},
                                {"time", words.term(meeting.time)}}));
}

std::string mood_text(const View& view, const Phrasebook& words) {
    if (view.speaker_name.empty() || view.mood_words.empty()) return {};
    const std::vector<Filling> who{{"name", view.speaker_name}, {"mood", view.mood_words}};
    switch (contact_over(view.meeting.channel)) {
        case Contact::face_to_face: return wrapped(words("{name} looks {mood}.", who));
        case Contact::by_voice: return wrapped(words("You hear {mood}.", who));
        case Contact::in_writing: return wrapped(words("What {name} writes {mood}.", who));
    }
    return {};
}

std::string clock_text(int clock_s, const Phrasebook& words) {
    const std::string minutes = words.counted(clock_s / 60, "{n} minute", "{n} minutes");
    const std::string seconds = words.counted(clock_s % 60, "{n} second", "{n} seconds");
    const std::string time = clock_s < 60        ? seconds
                             : clock_s % 60 == 0 ? minutes
                                                 : minutes + ' ' + seconds;
    return wrapped(words("Service clock: {time}.", {{"time", time}}));
}

void tell_once(std::string& out, std::string& told, const std::string& now) {
    if (told != now) out += now;
    told = now;
}

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

}  // namespace

std::string view_text(const View& view, const std::string& sound, Clocked clocked, Told& told,
                      const Phrasebook& words) {
    std::string out = "\n";
    if (view.stage == Stage::at_moment) tell_once(out, told.step, journey_text(view, words));
    tell_once(out, told.meeting, meeting_text(view.meeting, words));
    std::string forces;
    for (const std::string& force : view.forces)
        forces += wrapped(words("Beyond your control: {what}", {{"what", force}}));
    tell_once(out, told.forces, forces);
    tell_once(out, told.sound,
              sound.empty() ? "" : wrapped(words("Sound: {what}.", {{"what", sound}})));
    for (const SpokenLine& line : view.lines)
        out += spoken_line(line, words);
    if (view.stage != Stage::at_moment) return out;
    out += mood_text(view, words);
    out += wrapped(words("Mood: {mood} of 100.", {{"mood", std::to_string(view.mood)}}));
    if (clocked == Clocked::yes && view.clock_s > 0) out += clock_text(view.clock_s, words);
    return out + offers_text(view.offers, words);
}

std::string transcript_text(const Transcript& transcript, std::string_view sought,
                            const Phrasebook& words) {
    std::string out;
    const std::string wanted = in_small_letters(sought);
    for (const Said& said : transcript) {
        const std::string line = (said.name.empty() ? "" : said.name + ": ") + said.text;
        if (in_small_letters(line).find(wanted) == std::string::npos) continue;
        out += wrapped(line);
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
                           : standard.wording);
        if (!standard.good.empty())
            out += wrapped(words("Good looks like: {words}", {{"words", standard.good}}));
    }
    return out;
}

std::string replies_text(const Afterwards& afterwards, const Phrasebook& words) {
    std::string out;
    for (const SurveyReply& reply : afterwards.replies)
        out += wrapped(reply.question + ' ' + reply.answer);
    out += wrapped(words.counted(afterwards.stars, "{n} star of 5.", "{n} stars of 5."));
    return out + wrapped(words("The review: {words}", {{"words", afterwards.review}}));
}

std::string afterwards_text(const Afterwards& afterwards, const Phrasebook& words) {
    return heading(afterwards.customer.empty()
                       ? words("What the customer says afterwards (simulated)")
                       : words("What {name} says afterwards (simulated)",
                               {{"name", afterwards.customer}})) +
           replies_text(afterwards, words);
}

std::string opening_text(const Scenario& scenario, const Phrasebook& words) {
    std::string out = heading(scenario.title);
    if (scenario.minutes > 0)
        out += wrapped(
            words("About {time}.",
                  {{"time", words.counted(scenario.minutes, "{n} minute", "{n} minutes")}}));
    return out + wrapped(scenario.role) + wrapped(scenario.brief);
}

std::string situation_text(const Scenario& scenario, const View& view, Mode mode,
                           const Phrasebook& words) {
    std::string out;
    if (!scenario.before.empty()) out += heading(words("What the customer has already met"));
    for (const PriorInfluence& influence : scenario.before)
        out += wrapped(words("{where}: {words}", {{"where", words(met_in(influence.kind))},
                                                  {"words", influence.says}}));
    if (!view.forces.empty()) out += heading(words("Beyond your control")) + listed(view.forces);
    if (!scenario.standards.empty()) out += heading(words("Standards in play"));
    for (const Standard& standard : scenario.standards) {
        out += wrapped(standard.criticality == Criticality::critical
                           ? words("{wording} (critical)", {{"wording", standard.wording}})
                           : standard.wording);
        if (!standard.good.empty() && mode != Mode::assessed)
            out += wrapped(words("Good looks like: {words}", {{"words", standard.good}}));
    }
    return out;
}

}  // namespace frontstage::cli
