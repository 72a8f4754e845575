#include "app/preferences_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/text.hpp"

namespace frontstage::app {
namespace {

using Json = nlohmann::ordered_json;

struct Between {
    int least, most;
};
struct AtMost {
    std::size_t bytes;
};
constexpr AtMost a_name{100}, a_line{1000};
constexpr std::size_t most_keys = 200;

// The keys in their order, with what each may hold. Writing and reading both walk this list, so
// they cannot come to differ.
template <class Side>
void fields(Side& side, Preferences& p) {
    side("introduced", p.introduced);
    side("theme", p.theme, a_name);
    side("font", p.font, a_name);
    side("text_percent", p.text_percent, Between{100, 200});
    side("letter_percent", p.letter_percent, Between{0, 20});
    side("word_percent", p.word_percent, Between{0, 50});
    side("line_percent", p.line_percent, Between{100, 200});
    side("lines", p.lines);
    side("backdrops", p.backdrops);
    side("motion", p.motion);
    side("voice", p.voice);
    side("voice_command", p.voice_command, a_line);
    side("voice_rate", p.voice_rate, Between{-100, 100});
    side("sound", p.sound);
    side("volume_percent", p.volume_percent, Between{0, 100});
    side("captions", p.captions);
    side("timing", p.timing);
    side("service_clock", p.service_clock);
    side("keys", p.keys);
    side("language", p.language, a_name);
}

class Writer {
public:
    explicit Writer(Json& json) : json_(json) {}
    template <class Term>
    void operator()(const char* key, Term term) {
        json_[key] = word_for(term);
    }
    void operator()(const char* key, int number, Between) { json_[key] = number; }
    void operator()(const char* key, const std::string& text, AtMost) { json_[key] = text; }
    void operator()(const char* key, const std::map<std::string, std::string>& texts) {
        json_[key] = texts;
    }

private:
    Json& json_;
};

// One line of text that a file name, a command or a list on a screen can take.
bool is_plain(const std::string& text, AtMost most) {
    return text.size() <= most.bytes && std::none_of(text.begin(), text.end(), [](unsigned char c) {
               return c < 0x20 || c == 0x7f;
           });
}

class Reader {
public:
    explicit Reader(const Json& json) : json_(json) {}

    template <class Term>
    void operator()(const char* key, Term& into) {
        const Json* found = at(key);
        if (found == nullptr) return;
        const auto* word = found->get_ptr<const Json::string_t*>();
        const auto term = word != nullptr ? term_for<Term>(*word) : std::nullopt;
        if (!term) return refuse(key, either_of(all_words<Term>()));
        into = *term;
    }
    void operator()(const char* key, int& into, Between limits) {
        const Json* found = at(key);
        if (found == nullptr) return;
        // As a decimal, which holds every whole number that could be meant.
        const bool is_whole = found->is_number_integer();
        const double number = is_whole ? found->get<double>() : 0;
        if (!is_whole || number < limits.least || number > limits.most)
            return refuse(key, "a whole number from " + std::to_string(limits.least) + " to " +
                                   std::to_string(limits.most));
        into = static_cast<int>(number);
    }
    void operator()(const char* key, std::string& into, AtMost most) {
        const Json* found = at(key);
        if (found == nullptr) return;
        const auto* text = found->get_ptr<const Json::string_t*>();
        if (text == nullptr || !is_plain(*text, most)) return refuse(key, "a short text");
        into = *text;
    }
    void operator()(const char* key, std::map<std::string, std::string>& into) {
        const Json* found = at(key);
        if (found == nullptr) return;
        const auto is_pair = [](const auto& item) {
            const auto* text = item.value().template get_ptr<const Json::string_t*>();
            return text != nullptr && is_plain(*text, a_name) && is_plain(item.key(), a_name);
        };
        const auto items = found->items();
        if (!found->is_object() || found->size() > most_keys ||
            !std::all_of(items.begin(), items.end(), is_pair))
            return refuse(key, "an object of short texts");
        for (const auto& item : items)
            into.emplace(item.key(), item.value().get<std::string>());
    }

    [[nodiscard]] std::string wrong() const {
        std::string all = wrong_;
        for (const auto& item : json_.items())
            if (std::find(known_.begin(), known_.end(), item.key()) == known_.end())
                return all + (all.empty() ? "" : "; ") + "some of its keys are not known here";
        return all;
    }

private:
    const Json* at(const char* key) {
        known_.emplace_back(key);
        const auto found = json_.find(key);
        return found == json_.end() ? nullptr : &*found;
    }
    void refuse(const char* key, const std::string& wanted) {
        wrong_ += (wrong_.empty() ? "`" : "; `") + std::string(key) + "` is not " + wanted;
    }

    const Json& json_;
    std::vector<std::string> known_;
    std::string wrong_;
};

}  // namespace

std::string json_of(const Preferences& preferences) {
    Json json;
    Writer writer(json);
    Preferences copy = preferences;  // the list of fields serves reading too
    fields(writer, copy);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

PreferencesFound preferences_from(std::string_view text) {
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object()) return {{}, "it does not hold one JSON object"};
    PreferencesFound found;
    Reader reader(json);
    fields(reader, found.preferences);
    found.wrong = reader.wrong();
    return found;
}

}  // namespace frontstage::app
