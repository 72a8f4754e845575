#include "core/mood_curve.hpp"

#include <cstdlib>

namespace frontstage {
namespace {

constexpr int turning_tenths = 80;

std::string when_words(std::size_t beat, const Phrasebook& words) {
    if (beat == 0) return words("On arrival");
    return words("Decision {n}", {{"n", std::to_string(beat)}});
}

std::string sentence_of(const MoodCurve& curve, const Phrasebook& words) {
    const auto figure = [](const MoodPoint& point) {
        return std::to_string(whole_mood(point.mood_tenths));
    };
    const MoodPoint& first = curve.points.front();
    const MoodPoint& last = curve.points.back();
    const MoodPoint& peak = curve.points[curve.peak.value_or(0)];
    return words(
        "It began at {first} and ended at {last}. What is remembered is mostly the strongest "
        "moment, {peak} ({when}), and the end.",
        {{"first", figure(first)},
         {"last", figure(last)},
         {"peak", figure(peak)},
         {"when", curve.peak == 0U ? words("on arrival")
                                   : words("decision {n}", {{"n", std::to_string(*curve.peak)}})}});
}

std::string mark_of(const MoodCurve& curve, std::size_t beat, int moved_tenths,
                    const Phrasebook& words) {
    std::string mark;
    const auto add = [&](const std::string& sentence) {
        mark += (mark.empty() ? "" : " ") + sentence;
    };
    const std::string by = std::to_string(whole_mood(std::abs(moved_tenths)));
    switch (curve.points[beat].turn) {
        case TurningPoint::none: break;
        case TurningPoint::rise: add(words("Turning point, up by {by}.", {{"by", by}})); break;
        case TurningPoint::fall: add(words("Turning point, down by {by}.", {{"by", by}})); break;
    }
    if (curve.peak == beat) add(words("Strongest moment."));
    if (beat + 1 == curve.points.size()) add(words("The end."));
    return mark;
}

}  // namespace

MoodCurve mood_curve_of(const Experience& experience, const std::vector<MoodBeat>& calm,
                        const Phrasebook& words) {
    MoodCurve curve;
    const std::vector<MoodBeat>& mood = experience.mood;
    if (mood.empty()) return curve;
    curve.peak = experience.peak_beat;
    const auto moved = [&](std::size_t beat) {
        return beat == 0 ? 0 : mood[beat].mood_tenths - mood[beat - 1].mood_tenths;
    };
    for (std::size_t beat = 0; beat < mood.size(); ++beat) {
        MoodPoint point;
        point.mood_tenths = mood[beat].mood_tenths;
        if (beat < calm.size()) point.calm_tenths = calm[beat].mood_tenths;
        if (std::abs(moved(beat)) >= turning_tenths)
            point.turn = moved(beat) > 0 ? TurningPoint::rise : TurningPoint::fall;
        point.when = when_words(beat, words);
        curve.points.push_back(std::move(point));
    }
    for (std::size_t beat = 0; beat < mood.size(); ++beat)
        curve.points[beat].mark = mark_of(curve, beat, moved(beat), words);
    curve.sentence = sentence_of(curve, words);
    return curve;
}

}  // namespace frontstage
