#include "author/starter/writing.hpp"

#include "author/starter/name_from_words.hpp"
#include "author/starter/yaml_text.hpp"
#include "base/text.hpp"

namespace frontstage::author {
namespace {

// `key: value`, with a note in a column of its own where there is room for both.
std::string row(std::size_t indent, std::string_view key, std::string_view value,
                std::string_view note = {}) {
    std::string line = std::string(indent, ' ') + std::string(key) + ": " + std::string(value);
    if (!note.empty() && line.find('\n') == std::string::npos) {
        const std::size_t length = count_characters(line);
        line += std::string(length < 37 ? 37 - length : 2, ' ') + "# " + std::string(note);
    }
    return line + '\n';
}

std::string text_row(std::size_t indent, std::string_view key, std::string_view text) {
    return row(indent, key, yaml_value(text, indent + 2));
}

Factor factor_of(std::size_t lesson) {
    constexpr std::array<Factor, lesson_count> factors{Factor::communication, Factor::empathy,
                                                       Factor::responsiveness, Factor::adherence};
    return factors[lesson];
}

// What each of the three is worth, and what the customer makes of it.
struct Worth {
    Quality quality = Quality::best;
    Evidence evidence = Evidence::met;
    std::string_view feels, mood, takes;
};
constexpr std::array<Worth, 3> worths{{{Quality::best, Evidence::met, "+1.0", "+6", "60s"},
                                       {Quality::weak, Evidence::missed, "-0.2", "-1", "30s"},
                                       {Quality::harmful, Evidence::missed, "-0.8", "-7", "15s"}}};

// The good one does not always stand first: nobody should learn to pick by place either.
constexpr std::array<std::array<std::size_t, 3>, lesson_count> orders{
    {{0, 1, 2}, {2, 0, 1}, {1, 2, 0}, {1, 0, 2}}};

// What is explained once, in the first moment.
struct Notes {
    std::string_view choice, quality, shows, feels, mood, takes;
};
constexpr std::array<Notes, 3> first_notes{
    {{"      # What good looks like. `do:` is something done; where you know the exact words, "
      "write\n"
      "      # `say:` and the words.\n",
      "best, good, weak or harmful", "met, partly or missed", "what they think of you, by factor",
      "how they feel, in points of 100", "on the clock of the story"},
     {"      # Well meant, and not enough. Make it something that a decent colleague would do.\n",
      {},
      {},
      {},
      {},
      {}},
     {"      # The typical mistake. It has to tempt: quick, polite, or by the book.\n",
      {},
      {},
      {},
      {},
      {}}}};

std::string with_name(std::string_view sentence, const std::string& name) {
    return name + std::string(sentence.substr(1));
}

std::string customer_id(const StarterAnswers& answers) {
    const std::size_t blank = answers.customer.rfind(' ');
    const std::string last =
        blank == std::string::npos ? answers.customer : answers.customer.substr(blank + 1);
    return name_from_words(last, "customer");
}

}  // namespace

void StarterText::add(const WrittenMoment& moment) {
    const LessonPhrases& ours = phrases_.lessons[moment.number];
    const bool first = moment.number == 0;
    const bool last = moment.number + 1 == lesson_count;
    constexpr std::array<std::string_view, lesson_count> truths{"first", "second", "second",
                                                                "third"};
    moments_ += std::string(first ? "" : "\n") + "  " + std::string(ours.moment) + ":\n";
    moments_ += row(4, "truth", truths[moment.number],
                    first ? "first: meeting you; second: being served; third: looking back" : "");
    moments_ += row(4, "touchpoint", ours.touchpoint,
                    first ? "a short name for this part of the visit" : "");
    moments_ += text_row(4, "says", first ? std::string_view(answers_.arrives) : ours.says);
    moments_ += first ? "    choices:                         # shown in another order each time\n"
                      : "    choices:\n";
    const std::array<std::string_view, 3> whys{ours.why_good, ours.why_halfway, ours.why_mistake};
    for (const std::size_t i : orders[moment.number]) {
        const WrittenChoice& choice = moment.choices[i];
        const Worth& worth = worths[i];
        const Notes notes = first ? first_notes[i] : Notes{};
        moments_ += std::string(notes.choice) + "      " + choice.name + ":\n";
        moments_ += text_row(8, choice.delivery == Delivery::says ? "say" : "do", choice.text);
        moments_ += row(8, "quality", word_for(worth.quality), notes.quality);
        moments_ += row(8, "shows",
                        '{' + moment.standard + ": " + std::string(word_for(worth.evidence)) + '}',
                        notes.shows);
        moments_ += row(8, "feels",
                        '{' + std::string(word_for(factor_of(moment.number))) + ": " +
                            std::string(worth.feels) + '}',
                        notes.feels);
        moments_ += row(8, "mood", worth.mood, notes.mood);
        moments_ += row(8, "takes", worth.takes, notes.takes);
        if (first && i == 0)
            moments_ += "        # Read after the last scene. One or two sentences that teach.\n";
        moments_ += text_row(8, "why", whys[i]);
        moments_ += last ? row(8, "next", "{put-right: 'mood >= 50', left-cold: otherwise}")
                         : row(8, "next", phrases_.lessons[moment.number + 1].moment,
                               first && i == 0 ? "the moment, or the ending, that follows" : "");
    }
}

std::string StarterText::top(const std::array<std::string, lesson_count>& standards) const {
    const std::string id = answers_.id;
    std::string out =
        "# Written by `frontstage new` from your answers, and yours from here on. A line like this "
        "one is a\n"
        "# note to yourself; trainees never see it. After a change, ask what is wrong and look at "
        "it:\n"
        "#   frontstage check " +
        id +
        "\n"
        "#   frontstage preview " +
        id + "\n";
    out += row(0, "scenario", id, "its name: the path of its folder");
    out += text_row(0, "title", answers_.title);
    if (answers_.language != "en") out += row(0, "language", yaml_word(answers_.language));
    out += row(0, "setting", word_for(answers_.setting), "hotel, retail or clinic");
    out += row(0, "channel", word_for(answers_.channel),
               "desk, floor, room, phone, chat, email, portal, review or web");
    if (!answers_.place.empty())
        out += row(0, "place", yaml_value(answers_.place, 2), "the picture behind the people");
    out += row(0, "minutes", "4");
    out += text_row(0, "role", answers_.role);
    out +=
        "# Of 100. With four decisions somebody lucky comes far; lower it as the encounter "
        "grows.\npass: 85\n";
    out += "standards:                           # in a file of their own, under `standards/`\n";
    std::set<std::string> listed;
    for (const std::string& standard : standards)
        if (listed.insert(standard).second) out += "  - " + standard + '\n';
    const std::string customer = customer_id(answers_);
    out += "\ncast:\n  " + customer + ":\n" + text_row(4, "name", answers_.customer);
    out += row(4, "mood", "50", "on arrival, 0 to 100");
    out += row(4, "expects", "{responsiveness: [5, 7]}",
               "what they would put up with, and hope for, 1 to 9");
    out += row(0, "customer", customer, "whose mood and review count");
    return out + "\nopening: " + std::string(phrases_.lessons.front().moment) + '\n';
}

std::string StarterText::endings() const {
    const auto ending = [&](std::string_view name, std::string_view mood, std::string_view text) {
        return "  " + std::string(name) + ":\n" + row(4, "truth", "third") + row(4, "mood", mood) +
               "    lines:\n      - narrator: " +
               yaml_value(with_name(text, answers_.customer), 10) + '\n';
    };
    return "\n# Which of the two it is, the last choices decide: `next:` by rule, the first that "
           "holds.\nendings:\n" +
           ending("put-right", "content", phrases_.put_right) + '\n' +
           ending("left-cold", "annoyed", phrases_.left_cold);
}

std::string StarterText::whole(const std::array<std::string, lesson_count>& standards) const {
    return top(standards) +
           "# A moment: the customer says something, and the trainee answers.\nmoments:\n" +
           moments_ + endings();
}

std::string standards_text(const StarterAnswers& answers,
                           const std::vector<WrittenStandard>& standards) {
    if (standards.empty()) return {};
    std::string out = "# What good looks like, for " + answers.id +
                      ". Any other scenario may name these too.\nstandards:\n";
    for (const WrittenStandard& standard : standards) {
        const bool first = &standard == standards.data();
        out += "  " + standard.id + ":\n" + text_row(4, "wording", standard.wording);
        out += row(4, "factor", word_for(factor_of(standard.number)),
                   first ? "responsiveness, empathy, knowledge, communication, adherence" : "");
        out += row(4, "weight", "2", first ? "1 to 5: how much it counts" : "");
        out += row(4, "version", "1", first ? "goes up when the meaning changes" : "");
    }
    return out;
}

}  // namespace frontstage::author
