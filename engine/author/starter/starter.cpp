#include "author/starter/starter.hpp"

#include "author/starter/name_from_words.hpp"
#include "author/starter/phrases.hpp"
#include "author/starter/writing.hpp"
#include "author/starter/yaml_text.hpp"
#include "base/text.hpp"

namespace frontstage::author {
namespace {

// What a line says without the quotes that mark it as said.
struct Wording {
    Delivery delivery = Delivery::does;
    std::string text;
};

Wording wording_of(const std::string& answer) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> quotes{
        {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"„", "”"}, {"«", "»"}, {"»", "«"}}};
    for (const auto& [open, close] : quotes) {
        if (answer.size() <= open.size() + close.size() || !answer.starts_with(open) ||
            !answer.ends_with(close))
            continue;
        const std::string inside = tidy(std::string_view(answer).substr(
            open.size(), answer.size() - open.size() - close.size()));
        if (!inside.empty()) return {Delivery::says, inside};
    }
    return {Delivery::does, answer};
}

// The first that is at least as long as the good one and was not used yet, so that nobody learns to
// pick by length; the longest where none is.
std::string_view halfway_for(const std::string& good, const StarterPhrases& phrases,
                             std::set<std::string_view>& used) {
    const std::size_t length = count_characters(good);
    std::string_view longest;
    for (const std::string_view phrase : phrases.halfway) {
        if (used.contains(phrase)) continue;
        longest = phrase;
        if (count_characters(phrase) >= length) break;
    }
    used.insert(longest);
    return longest;
}

std::string id_for(const std::string& wording, const KnownStandards& known, UniqueNames& names,
                   std::vector<std::string>& reused) {
    for (const auto& [id, words] : known)
        if (words == wording) {
            reused.push_back(id);
            return id;
        }
    return names.fresh(name_from_words(wording, "standard"));
}

std::set<std::string> ids_of(const KnownStandards& known) {
    std::set<std::string> ids;
    for (const auto& [id, wording] : known)
        ids.insert(id);
    return ids;
}

}  // namespace

StarterAnswers usual_answers(const std::string& id, Setting setting, const std::string& language) {
    const StarterPhrases& phrases = phrases_in(language);
    StarterAnswers answers;
    answers.id = id;
    answers.title = id.substr(id.rfind('/') + 1);
    for (char& c : answers.title)
        if (c == '-' || c == '_') c = ' ';
    if (char& first = answers.title.front(); first >= 'a' && first <= 'z')
        first = static_cast<char>(first - 'a' + 'A');
    answers.setting = setting;
    answers.channel = setting == Setting::retail ? Channel::floor : Channel::desk;
    if (setting == Setting::hotel) answers.place = "hotel.lobby";  // of the others none is drawn
    answers.language = language;
    answers.role = phrases.role[static_cast<std::size_t>(setting)];
    answers.customer = phrases.customer;
    answers.arrives = phrases.arrives;
    for (std::size_t i = 0; i < lesson_count; ++i)
        answers.lessons[i] = {std::string(phrases.lessons[i].good),
                              std::string(phrases.lessons[i].mistake)};
    return answers;
}

bool has_own_sentences(const std::string& language) {
    return language == "en" || language.starts_with("en-") ||
           phrases_in(language).language != std::string_view("en");
}

Starter starter_for(const StarterAnswers& answers, const KnownStandards& known) {
    const StarterPhrases& phrases = phrases_in(answers.language);
    Starter starter;
    UniqueNames standard_names(ids_of(known));
    std::set<std::string_view> used;
    std::vector<WrittenStandard> fresh;
    StarterText text(answers, phrases);
    for (std::size_t i = 0; i < lesson_count; ++i) {
        const Lesson& lesson = answers.lessons[i];
        const LessonPhrases& ours = phrases.lessons[i];
        const Wording good = wording_of(lesson.good);
        const Wording mistake = wording_of(lesson.mistake);
        // Two of the four may be alike in words; a standard is written once.
        std::string& standard = starter.standard_ids[i];
        for (std::size_t before = 0; before < i && standard.empty(); ++before)
            if (wording_of(answers.lessons[before].good).text == good.text)
                standard = starter.standard_ids[before];
        if (standard.empty()) {
            const std::size_t reused = starter.reused.size();
            standard = id_for(good.text, known, standard_names, starter.reused);
            if (reused == starter.reused.size()) fresh.push_back({standard, good.text, i});
        }
        UniqueNames choice_names;
        WrittenMoment moment;
        moment.number = i;
        moment.standard = standard;
        moment.choices[0] = {choice_names.fresh(name_from_words(good.text, "the-good-way")),
                             good.delivery, good.text};
        const bool is_ours = lesson.good == ours.good;
        moment.choices[1] = {
            choice_names.fresh("half-way"), Delivery::does,
            std::string(is_ours ? ours.halfway : halfway_for(good.text, phrases, used))};
        moment.choices[2] = {choice_names.fresh(name_from_words(mistake.text, "the-mistake")),
                             mistake.delivery, mistake.text};
        text.add(moment);
        starter.best.push_back({std::string(ours.moment), moment.choices[0].name, {}});
        starter.mistaken.push_back({std::string(ours.moment), moment.choices[2].name, {}});
    }
    starter.scenario = text.whole(starter.standard_ids);
    starter.standards = standards_text(answers, fresh);
    return starter;
}

}  // namespace frontstage::author
