#include "core/afterwards.hpp"

#include <algorithm>
#include <array>

#include "core/rounding.hpp"
#include "core/view.hpp"

namespace frontstage {
namespace {

constexpr std::array<std::string_view, 5> satisfaction_words{
    phrase("not at all satisfied"), phrase("not satisfied"), phrase("in between"),
    phrase("satisfied"), phrase("very satisfied")};

std::string_view recommendation_words(int value) {  // as the field sorts 0 to 10
    if (value >= 9) return phrase("would recommend it");
    return value >= 7 ? phrase("might recommend it") : phrase("would advise against it");
}

std::string_view effort_words(int value) {
    if (value <= 2) return phrase("little effort");
    return value <= 4 ? phrase("some effort") : phrase("much effort");
}

std::string answered(int value, int most, std::string_view meaning, const Phrasebook& words) {
    return words("{value} of {most}: {meaning}", {{"value", std::to_string(value)},
                                                  {"most", std::to_string(most)},
                                                  {"meaning", words(meaning)}});
}

}  // namespace

Afterwards afterwards_of(const Scenario& scenario, const Experience& experience,
                         const Phrasebook& words) {
    const SurveyAnswers& given = experience.survey;
    Afterwards after;
    if (scenario.customer) after.customer = scenario[*scenario.customer].name;
    after.speaker = scenario.customer;
    after.face = face_for(rounded(experience.satisfaction));
    const auto satisfied = static_cast<std::size_t>(std::clamp(given.csat, 1, 5) - 1);
    after.replies = {{words("How satisfied were you?"), given.csat, 1, 5,
                      answered(given.csat, 5, satisfaction_words[satisfied], words),
                      words("not at all"), words("very")},
                     {words("Would you recommend us?"), given.nps, 0, 10,
                      answered(given.nps, 10, recommendation_words(given.nps), words),
                      words("not at all"), words("certainly")},
                     {words("How much effort was it for you?"), given.ces, 1, 7,
                      answered(given.ces, 7, effort_words(given.ces), words), words("hardly any"),
                      words("very much")}};
    after.stars = given.stars;
    after.review = experience.review;
    return after;
}

}  // namespace frontstage
