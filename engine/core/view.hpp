// What a trainee may see of an encounter now. The window, the terminal and the tests draw this and
// nothing else, so none can show what another hides.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/guidance.hpp"
#include "core/meeting.hpp"
#include "core/phrasebook.hpp"
#include "core/scenario.hpp"
#include "core/state.hpp"

namespace frontstage {

enum class Openness : std::uint8_t { open, locked };
struct Offer {
    ChoiceId choice;
    Delivery delivery = Delivery::says;
    std::string text;
    Openness openness = Openness::open;
    std::string locked_because;  // when locked
};

struct SpokenLine {
    std::optional<SpeakerId> speaker;  // none: the narrator
    std::string name;                  // empty for the narrator
    std::string text;
};

enum class Progress : std::uint8_t { done, now, ahead };
struct JourneyStop {
    std::optional<Truth> truth;
    std::string touchpoint;
    Progress progress = Progress::ahead;
};

struct View {
    Stage stage = Stage::not_begun;
    std::string title;
    std::string moment;                // its id; empty when over
    Meeting meeting;                   // how, where and when, at this moment
    std::optional<SpeakerId> speaker;  // whose face is shown
    std::string speaker_name;
    Face face = Face::neutral;
    std::string mood_words;  // "annoyed": for captions, the voice, and people who read faces poorly
    int mood = 50;           // 0..100, rounded
    int clock_s = 0;
    std::vector<SpokenLine> lines;
    std::vector<Offer> offers;    // order shuffled by the seed and frozen
    bool can_read_on = false;     // a beat
    bool stuck = false;           // nothing is offered and nothing follows: only leaving is left
    std::optional<int> within_s;  // real-time limit, with the accommodation applied; none: untimed
    std::vector<JourneyStop> journey;
    std::vector<std::string> forces;   // what the customer is told of them
    std::optional<Guidance> guidance;  // in guided mode only; it takes the facts to know it
};

// `words` are of the language in which the scenario's texts are.
[[nodiscard]] View view_of(const Scenario& scenario, const State& state,
                           const Phrasebook& words = {});

// How, where and when people meet now: what is said of it here, and all of it.
[[nodiscard]] MeetingHere meeting_said(const Scenario& scenario, const State& state);
[[nodiscard]] Meeting meeting_at(const Scenario& scenario, const State& state);

// The face that goes with a mood, 0..100.
[[nodiscard]] Face face_for(int mood);

}  // namespace frontstage
