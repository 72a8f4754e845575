#include "core/view.hpp"

#include <algorithm>
#include <numeric>

#include "base/random.hpp"
#include "core/rounding.hpp"

namespace frontstage {
namespace {

// What a face and the body with it say, for people who hear or read it instead. In the order of
// Face.
constexpr std::array<std::string_view, words_of<Face>.size()> seen_as{
    phrase("calm, looking at you"),
    phrase("content, at ease"),
    phrase("delighted, smiling broadly"),
    phrase("relieved, shoulders dropping"),
    phrase("sad, looking down"),
    phrase("worried, brows drawn up"),
    phrase("afraid, eyes wide"),
    phrase("surprised, mouth open"),
    phrase("confused, head to one side"),
    phrase("sceptical, one brow raised"),
    phrase("impatient, looking past you"),
    phrase("annoyed, arms folded"),
    phrase("angry, jaw set"),
    phrase("disgusted, turning away"),
    phrase("in pain, eyes shut"),
    phrase("tired, eyelids heavy"),
    phrase("embarrassed, avoiding your eyes"),
    phrase("attentive, leaning in"),
};

// What a voice tells of it, where nobody is seen.
constexpr std::array<std::string_view, words_of<Face>.size()> heard_as{
    phrase("a calm voice"),
    phrase("a friendly, easy voice"),
    phrase("a voice full of joy"),
    phrase("a long breath out"),
    phrase("a low, slow voice"),
    phrase("a worried voice, quick"),
    phrase("a thin, frightened voice"),
    phrase("a catch of breath"),
    phrase("a halting, puzzled voice"),
    phrase("a dry, doubting voice"),
    phrase("a short, hurried voice"),
    phrase("a clipped, annoyed voice"),
    phrase("a loud, angry voice"),
    phrase("a voice of distaste"),
    phrase("a voice tight with pain"),
    phrase("a tired, flat voice"),
    phrase("an embarrassed murmur"),
    phrase("a quiet, listening voice"),
};

// For people who cannot tell it from the picture, or where there is none.
std::string mood_words(Face face, Contact contact, const Phrasebook& words) {
    switch (contact) {
        case Contact::face_to_face: return words(seen_as[static_cast<std::size_t>(face)]);
        case Contact::by_voice: return words(heard_as[static_cast<std::size_t>(face)]);
        case Contact::in_writing: return words("reads as {mood}", {{"mood", words.term(face)}});
    }
    return {};
}

struct FaceFrom {
    int mood;
    Face face;
};
constexpr std::array faces{FaceFrom{85, Face::delighted}, FaceFrom{72, Face::content},
                           FaceFrom{60, Face::attentive}, FaceFrom{46, Face::neutral},
                           FaceFrom{36, Face::worried},   FaceFrom{26, Face::impatient},
                           FaceFrom{14, Face::annoyed},   FaceFrom{0, Face::angry}};

// Fisher and Yates, on draws that depend on the seed and the moment's name only.
std::vector<ChoiceId> shuffled(std::vector<ChoiceId> choices, Seed seed, std::string_view moment) {
    for (std::size_t left = choices.size(); left > 1; --left) {
        const std::uint64_t drawn = draw(seed, Stream::choice_order, number_of(moment) + left);
        std::swap(choices[left - 1], choices[below(static_cast<std::uint32_t>(left), drawn)]);
    }
    return choices;
}

std::vector<Offer> offers_of(const Scenario& scenario, const State& state) {
    std::vector<Offer> offers;
    const std::string& moment = scenario.names.moments[state.moment];
    for (const ChoiceId id : shuffled(scenario[state.moment].choices, state.seed, moment)) {
        const Choice& choice = scenario[id];
        const bool offered =
            std::find(state.offered.begin(), state.offered.end(), id) != state.offered.end();
        const bool spent = choice.repeats == Repeats::once && state.taken.contains(id);
        if (offered)
            offers.push_back({id, choice.delivery, choice.text, Openness::open, {}});
        else if (!choice.locked.empty() && !spent)
            offers.push_back({id, choice.delivery, choice.text, Openness::locked, choice.locked});
    }
    return offers;
}

void add_lines(const Scenario& scenario, const std::vector<Line>& lines,
               std::vector<SpokenLine>& spoken) {
    for (const Line& line : lines)
        spoken.push_back(
            {line.speaker, line.speaker ? scenario[*line.speaker].name : std::string(), line.text});
}

std::optional<int> time_allowed(const Moment& moment, Timing timing) {
    if (!moment.within_s || !moment.silence) return std::nullopt;
    switch (timing) {
        case Timing::off: return std::nullopt;
        case Timing::x1: return *moment.within_s;
        case Timing::x1_5: return (*moment.within_s * 3 + 1) / 2;
        case Timing::x2: return *moment.within_s * 2;
        case Timing::x10: return *moment.within_s * 10;
    }
    return std::nullopt;
}

bool same_stop(const JourneyStop& stop, const Moment& moment) {
    return stop.truth == moment.truth && stop.touchpoint == moment.touchpoint;
}

std::vector<JourneyStop> journey_of(const Scenario& scenario, const State& state) {
    std::vector<JourneyStop> stops;
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i) {
        const Moment& moment = scenario.moments[i];
        if (!moment.truth && moment.touchpoint.empty()) continue;
        auto stop = std::find_if(stops.begin(), stops.end(), [&](const JourneyStop& known) {
            return same_stop(known, moment);
        });
        if (stop == stops.end())
            stop = stops.insert(stops.end(), {moment.truth, moment.touchpoint, Progress::ahead});
        if (visits_to(state, MomentId{i}) > 0) stop->progress = Progress::done;
    }
    if (state.stage != Stage::at_moment) return stops;
    for (JourneyStop& stop : stops)
        if (same_stop(stop, scenario[state.moment])) stop.progress = Progress::now;
    return stops;
}

// One form for a moment and an ending: whose face, which face, what is said.
template <class Scene>
void show(const Scenario& scenario, const Scene& scene, const Phrasebook& words, View& view) {
    view.speaker = scene.speaker ? scene.speaker : scenario.customer;
    for (auto line = scene.lines.rbegin(); !scene.speaker && line != scene.lines.rend(); ++line)
        if (line->speaker) view.speaker = line->speaker;  // the first to speak has the stage
    if (view.speaker) view.speaker_name = scenario[*view.speaker].name;
    view.face = scene.face.value_or(face_for(view.mood));
    view.mood_words = mood_words(view.face, contact_over(view.meeting.channel), words);
    add_lines(scenario, scene.lines, view.lines);
}

}  // namespace

Face face_for(int mood) {
    for (const FaceFrom& from : faces)
        if (mood >= from.mood) return from.face;
    return Face::angry;
}

MeetingHere meeting_said(const Scenario& scenario, const State& state) {
    switch (state.stage) {
        case Stage::not_begun: break;
        case Stage::at_moment: return scenario[state.moment].meeting;
        case Stage::over:
            if (state.ending) return scenario[*state.ending].meeting;
            break;
    }
    return {};
}

Meeting meeting_at(const Scenario& scenario, const State& state) {
    return met({scenario.channel, scenario.place, scenario.time}, meeting_said(scenario, state));
}

View view_of(const Scenario& scenario, const State& state, const Phrasebook& words) {
    View view;
    view.stage = state.stage;
    view.meeting = meeting_at(scenario, state);
    view.title = scenario.title;
    view.mood = rounded(state.mood_tenths / 10.0);
    view.clock_s = state.clock_s;
    view.journey = journey_of(scenario, state);
    state.forces.each([&](ForceId force) { view.forces.push_back(scenario[force].says); });
    for (const LineSaid& said : state.said)
        add_lines(scenario, {{said.speaker, words.in("said", said.text)}}, view.lines);
    if (state.stage == Stage::over) {
        if (state.ending) show(scenario, scenario[*state.ending], words, view);
        return view;
    }
    if (state.stage == Stage::not_begun) return view;
    const Moment& moment = scenario[state.moment];
    view.moment = scenario.names.moments[state.moment];
    show(scenario, moment, words, view);
    view.offers = offers_of(scenario, state);
    view.can_read_on = moment.choices.empty() && !moment.next.empty();
    view.within_s = time_allowed(moment, state.timing);
    view.stuck = state.offered.empty() && !view.can_read_on && !view.within_s;
    return view;
}

}  // namespace frontstage
