#include "core/calibration.hpp"
#include "player/sample.hpp"

namespace frontstage::player::sample {
namespace {

DecisionNote decision(const char* said, const char* felt, int points, int cost) {
    DecisionNote note;
    note.moment = "arrival";
    note.touchpoint = "Front desk";
    note.truth = Truth::second;
    note.said = said;
    note.felt = felt;
    note.points = points;
    note.cost = cost;
    note.quality = cost == 0 ? Quality::best : cost == 1 ? Quality::good : Quality::weak;
    note.worth = cost == 0 ? "It cost you nothing: nothing stronger was open."
                           : "It cost you " + std::to_string(cost) +
                                 " of the 12 points that could be earned here.";
    note.why = "It explains the house to the guest, who has no use for it at midnight.";
    note.standards = {{"Own the problem before explaining it.", Evidence::missed, true}};
    return note;
}

}  // namespace

Debrief debrief() {
    Debrief d;
    d.title = "Overbooked at midnight";
    d.verdict = Verdict::not_yet_critical;
    d.headline = "Not yet: a critical standard was missed. That counts before any figure.";
    d.ending = "Mr Okafor takes the taxi. He does not look back.";
    d.pass_percent = 70;
    d.conduct.total = 58;
    d.conduct.verdict = Verdict::not_yet_critical;
    d.decisions = {decision("It's the booking system, sir. It overbooks us every weekend.",
                            "Their mood fell by 12, to 30. They saw less empathy.", 1, 3),
                   decision("A room is held for you across the square, and the taxi is on us.",
                            "Their mood rose by 21, to 51. They saw more responsiveness.", 4, 0),
                   decision("Good night, then.", "Their mood fell by 7, to 44.", 3, 1)};
    d.decisions[0].stronger = "I'm sorry, Mr Okafor. Let me see what I can arrange.";
    d.decisions[0].stronger_why = "It takes the problem over before anything is explained.";
    d.decisions[1].why = "It puts something in his hand: a place, a way there, and who pays.";
    d.decisions[1].standards = {{"Own the problem before explaining it.", Evidence::met, true},
                                {"Promise only what you can keep.", Evidence::met, false}};
    d.standards = {
        {"own", "Own the problem before explaining it.",
         "An apology, then one thing that you will do now.", StandardVerdict::missed, true, 0.5},
        {"promise", "Promise only what you can keep.", "Ring before you promise.",
         StandardVerdict::met, false, 1},
        {"disclose", "Say what it costs before it is asked.", "", StandardVerdict::partly, false,
         0.5},
        {"close", "Close by checking that it is settled.", "Ask what is still open.",
         StandardVerdict::forfeited, false, 0},
        {"privacy", "Name no other guest.", "", StandardVerdict::not_applicable, false, 0}};
    const auto beat = [](int mood_tenths) {
        MoodBeat felt;
        felt.mood_tenths = mood_tenths;
        return felt;
    };
    d.experience.mood = {beat(420), beat(300), beat(510), beat(440)};
    d.experience.survey = {2, 4, 5, 3};
    d.experience.peak_beat = 1;
    d.experience.satisfaction = 43;
    d.curve = mood_curve_of(d.experience, {beat(510), beat(390), beat(600), beat(530)}, {});
    d.self_rating = SelfRating::well;
    d.calibration = calibration_of(SelfRating::well, d.conduct, d.pass_percent, {});
    d.experience.review =
        "The night man sorted it out in the end, but I had to hear about their "
        "computer first.";
    d.afterwards = {
        "Mr Okafor",
        SpeakerId{0},
        Face::annoyed,
        {{"How satisfied were you?", 2, 1, 5, "2 of 5: not satisfied", "not at all", "very"},
         {"Would you recommend us?", 4, 0, 10, "4 of 10: would advise against it", "not at all",
          "certainly"},
         {"How much effort was it for you?", 5, 1, 7, "5 of 7: much effort", "hardly any",
          "very much"}},
        3,
        d.experience.review};
    d.gap_sentences = {"Missed: Own the problem before explaining it.",
                       "You never found out about: the meeting at eight."};
    d.force_sentences = {
        "A storm kept six guests in the house. It had taken 9 points of mood "
        "before you said a word."};
    const auto zone = [](double got, double adequate, double desired, ZonePlace place) {
        return Perceived{got, adequate, desired, place};
    };
    d.perceptions = {
        {Factor::responsiveness, zone(7.6, 5, 7, ZonePlace::above), "Responsiveness",
         "more than they hoped for", "They got 7.6, would put up with 5 and hoped for 7."},
        {Factor::empathy, zone(4.1, 5.5, 7.5, ZonePlace::below), "Empathy",
         "less than they would put up with",
         "They got 4.1, would put up with 5.5 and hoped for 7.5."},
        {Factor::communication, zone(6, 5, 7.2, ZonePlace::within), "Communication",
         "what they would put up with", "They got 6, would put up with 5 and hoped for 7.2."}};
    d.strengths = {
        "“A room is held for you across the square, and the taxi is on us.” It puts something in "
        "his hand: a place, a way there, and who pays."};
    d.try_next = "I'm sorry, Mr Okafor. Let me see what I can arrange.";
    d.try_next_at = 0;
    d.without_forces = WhatIf{true, 61, 58,
                              "With the same choices on a calm day, satisfaction would "
                              "have been 61.0: outside your control, 9.0 points were lost. Your "
                              "result is the same either way."};
    return d;
}

SideBySide side_by_side() {
    const Debrief earlier = debrief();
    Debrief later = earlier;
    later.conduct.total = 84;
    later.verdict = later.conduct.verdict = Verdict::met;
    later.experience.satisfaction = 71;
    const auto beat = [](int mood_tenths) {
        MoodBeat felt;
        felt.mood_tenths = mood_tenths;
        return felt;
    };
    later.experience.mood = {beat(420), beat(300), beat(560), beat(680)};
    later.experience.peak_beat = 1;
    later.curve = mood_curve_of(later.experience, {}, {});
    later.decisions[1].said =
        "I'm sorry. A room is held for you across the square, and I walk over with you.";
    later.decisions[2].said = "Is there anything that is still open between us?";
    later.decisions[2].felt = "Their mood rose by 12, to 68. They saw more empathy.";
    later.decisions[1].felt = "Their mood rose by 26, to 56. They saw more responsiveness.";
    later.decisions[2].worth = "It cost you nothing: nothing stronger was open.";
    return frontstage::side_by_side(earlier, later, 1);
}

}  // namespace frontstage::player::sample
