#include "cli/new_questions.hpp"

#include "app/language_code.hpp"
#include "author/starter/yaml_text.hpp"
#include "base/text.hpp"

namespace frontstage::cli {
namespace {

constexpr std::size_t longest_answer = 2000;

// Why a text cannot be taken; it is made tidy where it can.
std::optional<std::string> take_text(const std::string& typed, std::string& into) {
    if (first_bad_utf8(typed)) return "That is no text in UTF-8; please type it again.";
    std::string text = author::tidy(typed);
    if (count_characters(text) > longest_answer)
        return "That is longer than " + std::to_string(longest_answer) +
               " letters; please say it in fewer words.";
    into = std::move(text);
    return std::nullopt;
}

template <class Term>
std::optional<std::string> take_term(const std::string& typed, std::string& into) {
    std::string text;
    if (auto wrong = take_text(typed, text)) return wrong;
    if (!text.empty() && !term_for<Term>(text))
        return "`" + text + "` is none of them; write " + either_of(all_words<Term>());
    into = std::move(text);
    return std::nullopt;
}

// A code as `de` or `pt-BR`.
std::optional<std::string> take_language(const std::string& typed, std::string& into) {
    const std::string text = author::tidy(typed);
    if (!text.empty() && !app::is_language_code(text))
        return "`" + text + "` is no code of a language; write one as in `en` or `de`";
    into = text;
    return std::nullopt;
}

class Asking {
public:
    Asking(std::string id, StarterWishes& wishes) : id_(std::move(id)), wishes_(wishes) {}

    std::vector<Question> all() {
        word("Which language do you write in?", "en, de", wishes_.language, take_language,
             [](const author::StarterAnswers& now) { return now.language; });
        word("What shall trainees see as the title?", "The 02:10 arrival", wishes_.title, take_text,
             [](const author::StarterAnswers& now) { return now.title; });
        word("What kind of service is it: hotel, retail or clinic?", "", wishes_.setting,
             take_term<Setting>,
             [](const author::StarterAnswers& now) { return std::string(word_for(now.setting)); });
        word("Where do the two meet: desk, floor, room, phone, chat, email, portal, review or web?",
             "", wishes_.channel, take_term<Channel>,
             [](const author::StarterAnswers& now) { return std::string(word_for(now.channel)); });
        word("Who is the trainee, and what is the hour like?",
             "You are the night receptionist, alone at the desk.", wishes_.role, take_text,
             [](const author::StarterAnswers& now) { return now.role; });
        word("What is the customer's name?", "Mr Okafor", wishes_.customer, take_text,
             [](const author::StarterAnswers& now) { return now.customer; });
        word("How does the customer arrive? Write the first words, as they are said.",
             "I booked this room three months ago. I have been on a plane for eleven hours.",
             wishes_.arrives, take_text,
             [](const author::StarterAnswers& now) { return now.arrives; });
        if (wishes_.goods.empty() && wishes_.mistakes.empty()) lessons();
        return std::move(questions_);
    }

private:
    using Takes = std::optional<std::string> (*)(const std::string&, std::string&);
    using Now = std::string (*)(const author::StarterAnswers&);

    // What a flag has said is not asked.
    void word(const std::string& asks, const std::string& example, std::string& into, Takes takes,
              Now now) {
        if (!into.empty()) return;
        questions_.push_back(
            {asks, example,
             [id = id_, &wishes = wishes_, now] { return now(answers_from(id, wishes)); },
             [&into, takes](const std::string& typed) { return takes(typed, into); }});
    }

    void lessons() {
        wishes_.goods.resize(author::lesson_count);
        wishes_.mistakes.resize(author::lesson_count);
        constexpr std::array<std::string_view, author::lesson_count> when{
            "at the beginning", "then", "after that", "at the goodbye"};
        for (std::size_t i = 0; i < author::lesson_count; ++i) {
            lesson("What does good look like " + std::string(when[i]) +
                       "? One line: what one does, or \"the words\" in quotes.",
                   wishes_.goods[i], [id = id_, &wishes = wishes_, i] {
                       return answers_from(id, wishes).lessons[i].good;
                   });
            lesson("And the typical mistake there?", wishes_.mistakes[i],
                   [id = id_, &wishes = wishes_, i] {
                       return answers_from(id, wishes).lessons[i].mistake;
                   });
        }
    }
    void lesson(const std::string& asks, std::string& into, std::function<std::string()> suggests) {
        questions_.push_back({asks, "", std::move(suggests), [&into](const std::string& typed) {
                                  return take_text(typed, into);
                              }});
    }

    std::string id_;
    StarterWishes& wishes_;
    std::vector<Question> questions_;
};

}  // namespace

std::optional<std::string> make_usable(StarterWishes& wishes) {
    if (wishes.goods.size() > author::lesson_count || wishes.mistakes.size() > author::lesson_count)
        return "--good and --mistake may be given up to four times; more can be added in the file";
    if (auto wrong = take_language(wishes.language, wishes.language)) return wrong;
    if (auto wrong = take_term<Setting>(wishes.setting, wishes.setting)) return wrong;
    if (auto wrong = take_term<Channel>(wishes.channel, wishes.channel)) return wrong;
    for (std::string StarterWishes::*text :
         {&StarterWishes::title, &StarterWishes::place, &StarterWishes::role,
          &StarterWishes::customer, &StarterWishes::arrives})
        if (auto wrong = take_text(wishes.*text, wishes.*text)) return wrong;
    for (std::vector<std::string> StarterWishes::*list :
         {&StarterWishes::goods, &StarterWishes::mistakes})
        for (std::string& line : wishes.*list)
            if (auto wrong = take_text(line, line)) return wrong;
    return std::nullopt;
}

author::StarterAnswers answers_from(const std::string& id, const StarterWishes& wishes) {
    const std::string folder = id.substr(0, id.find('/'));
    Setting setting = term_for<Setting>(folder).value_or(Setting::hotel);
    if (folder == "shop") setting = Setting::retail;
    setting = term_for<Setting>(wishes.setting).value_or(setting);
    author::StarterAnswers answers =
        author::usual_answers(id, setting, wishes.language.empty() ? "en" : wishes.language);
    const auto take = [](const std::string& from, std::string& into) {
        if (!from.empty()) into = from;
    };
    answers.channel = term_for<Channel>(wishes.channel).value_or(answers.channel);
    take(wishes.title, answers.title);
    take(wishes.place, answers.place);
    take(wishes.role, answers.role);
    take(wishes.customer, answers.customer);
    take(wishes.arrives, answers.arrives);
    for (std::size_t i = 0; i < author::lesson_count; ++i) {
        if (i < wishes.goods.size()) take(wishes.goods[i], answers.lessons[i].good);
        if (i < wishes.mistakes.size()) take(wishes.mistakes[i], answers.lessons[i].mistake);
    }
    return answers;
}

std::vector<Question> starter_questions(const std::string& id, StarterWishes& wishes) {
    return Asking(id, wishes).all();
}

}  // namespace frontstage::cli
