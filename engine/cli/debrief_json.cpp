#include "cli/debrief_json.hpp"

#include <nlohmann/json.hpp>

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

double mood(int tenths) {
    return tenths / 10.0;
}

Json as_json(const DecisionNote& note) {
    Json json = {{"moment", note.moment},
                 {"touchpoint", note.touchpoint},
                 {"said", note.said},
                 {"by_silence", note.by_silence},
                 {"quality", word_for(note.quality)},
                 {"contested", note.contested},
                 {"points", note.points},
                 {"cost", note.cost},
                 {"worth", note.worth},
                 {"mood_before", mood(note.mood_before_tenths)},
                 {"mood_after", mood(note.mood_after_tenths)},
                 {"felt", note.felt},
                 {"standards", Json::array()},
                 {"why", note.why},
                 {"stronger", note.stronger},
                 {"stronger_why", note.stronger_why},
                 {"disagreement", nullptr}};
    for (const ShownNote& shown : note.standards)
        json["standards"].push_back({{"wording", shown.wording},
                                     {"evidence", word_for(shown.evidence)},
                                     {"critical", shown.critical}});
    if (note.disagreement)
        json["disagreement"] = {{"objection", word_for(note.disagreement->objection)},
                                {"words", note.disagreement->words}};
    return json;
}

Json mood_json(const MoodCurve& curve) {
    Json points = Json::array();
    for (const MoodPoint& point : curve.points)
        points.push_back(
            {{"when", point.when},
             {"mood", mood(point.mood_tenths)},
             {"on_a_calm_day", point.calm_tenths ? Json(mood(*point.calm_tenths)) : Json(nullptr)},
             {"mark", point.mark}});
    return {{"points", points}, {"sentence", curve.sentence}};
}

Json survey_json(const Debrief& debrief) {
    const Experience& felt = debrief.experience;
    return {{"simulated", true},        {"satisfaction", felt.satisfaction},
            {"csat", felt.survey.csat}, {"nps", felt.survey.nps},
            {"ces", felt.survey.ces},   {"stars", felt.survey.stars},
            {"review", felt.review}};
}

Json standards_json(const Debrief& debrief) {
    Json standards = Json::array();
    for (const StandardNote& note : debrief.standards)
        standards.push_back({{"standard", note.id},
                             {"wording", note.wording},
                             {"verdict", word_for(note.verdict)},
                             {"critical", note.critical}});
    return standards;
}

Json perceptions_json(const Debrief& debrief) {
    Json perceptions = Json::array();
    for (const PerceptionNote& note : debrief.perceptions)
        perceptions.push_back({{"factor", word_for(note.factor)},
                               {"perceived", note.perceived.perceived},
                               {"adequate", note.perceived.adequate},
                               {"desired", note.perceived.desired},
                               {"zone", word_for(note.perceived.zone)}});
    return perceptions;
}

}  // namespace

std::string debrief_json(const Debrief& debrief, const records::Attempt& attempt) {
    Json json = {
        {"format", 1},
        {"attempt", attempt.key.id},
        {"scenario", attempt.key.scenario},
        {"title", debrief.title},
        {"mode", attempt.mode ? Json(word_for(*attempt.mode)) : Json(nullptr)},
        {"verdict", word_for(debrief.verdict)},
        {"headline", debrief.headline},
        {"conduct", debrief.conduct.total},
        {"pass_mark", debrief.pass_percent},
        {"self_rating", debrief.self_rating ? Json(word_for(*debrief.self_rating)) : Json(nullptr)},
        {"calibration", debrief.calibration},
        {"ending", debrief.ending},
        {"strengths", debrief.strengths},
        {"try_next", debrief.try_next},
        {"mood", mood_json(debrief.curve)},
        {"decisions", Json::array()},
        {"standards", standards_json(debrief)},
        {"perceptions", perceptions_json(debrief)},
        {"gaps", debrief.gap_sentences},
        {"forces", debrief.force_sentences},
        {"without_forces",
         debrief.without_forces ? Json(debrief.without_forces->sentence) : Json(nullptr)},
        {"survey", survey_json(debrief)},
        {"faults", debrief.faults}};
    for (const DecisionNote& note : debrief.decisions)
        json["decisions"].push_back(as_json(note));
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace frontstage::cli
