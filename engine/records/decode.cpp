#include <algorithm>
#include <cmath>
#include <concepts>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "records/codec.hpp"
#include "records/fact_fields.hpp"

namespace frontstage::records {
namespace {

using Json = nlohmann::ordered_json;

// For a message: what was found, shortened. Dumping a list would recurse as deep as it nests.
std::string shown(const Json& json) {
    if (json.is_array()) return "a list";
    if (json.is_object()) return "an object";
    std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    constexpr std::size_t most = 60;
    if (text.size() <= most) return text;
    std::size_t end = most;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "...";
}

template <class Words>
std::string one_of(const Words& words) {
    std::string list = "one of";
    for (const std::string_view word : words)
        list.append(" `").append(word).append("`");
    return list;
}

// Reads one key after another; the first thing that is wrong is kept and ends the reading.
class Reader {
public:
    Reader(const Json& line, Names& names) : line_(line), names_(names) {}

    template <class Field>
    void operator()(const char* key, Field& field) {
        read(key, field, [&] { wrong_ = std::string("the key `") + key + "` is missing"; });
    }
    template <class Field>
    void operator()(const char* key, std::optional<Field>& field) {
        Field found{};
        bool absent = false;
        read(key, found, [&] { absent = true; });
        field = absent ? std::nullopt : std::optional<Field>(std::move(found));
    }
    void operator()(const char* key, Chosen& how) {
        read(key, how, [&] { how = Chosen::by_trainee; });
    }

    // Empty as long as nothing is.
    [[nodiscard]] const std::string& wrong() const { return wrong_; }

    // The first key that nobody asked for, as it stands there.
    [[nodiscard]] std::optional<std::string> unknown_key() const {
        for (const auto& [key, value] : line_.items())
            if (std::find(known_.begin(), known_.end(), key) == known_.end())
                return shown(Json(key));
        return std::nullopt;
    }

private:
    template <class Field, class Absent>
    void read(const char* key, Field& field, Absent absent) {
        known_.emplace_back(key);
        if (!wrong_.empty()) return;
        const auto found = line_.find(key);
        if (found == line_.end()) return absent();
        if (const std::string wanted = take(*found, field); !wanted.empty())
            wrong_ = std::string("`") + key + "` is " + shown(*found) + ", not " + wanted;
    }

    // Each take() fills the field, or says what the key should have held.
    std::string take(const Json& json, std::string& text) {
        if (!json.is_string()) return "a text";
        text = json.get_ref<const std::string&>();
        return {};
    }
    std::string take(const Json& json, bool& yes) {
        if (!json.is_boolean()) return "true or false";
        yes = json.get<bool>();
        return {};
    }
    template <std::integral Whole>
    std::string take(const Json& json, Whole& whole) {
        const auto fits = [&](auto number) {
            if (!std::in_range<Whole>(number)) return false;
            whole = static_cast<Whole>(number);
            return true;
        };
        if (json.is_number_unsigned() && fits(json.get<std::uint64_t>())) return {};
        if (!json.is_number_unsigned() && json.is_number_integer() &&
            fits(json.get<std::int64_t>()))
            return {};
        using Limits = std::numeric_limits<Whole>;
        return "a whole number from " + std::to_string(Limits::min()) + " to " +
               std::to_string(Limits::max());
    }
    template <class Words, class Term>
    std::string take_word(const Json& json, const Words& words, Term& term) {
        if (json.is_string())
            for (std::size_t i = 0; i < words.size(); ++i)
                if (json.get_ref<const std::string&>() == words[i]) {
                    term = static_cast<Term>(i);
                    return {};
                }
        return one_of(words);
    }
    template <class Term>
    requires std::is_enum_v<Term> std::string take(const Json& json, Term& term) {
        return take_word(json, words_of<Term>, term);
    }
    std::string take(const Json& json, Chosen& how) { return take_word(json, chosen_words, how); }
    template <class Tag>
    std::string take(const Json& json, Id<Tag>& id) {
        if (!json.is_string()) return "an id";
        id = table(names_, id).intern(json.get_ref<const std::string&>());
        return {};
    }
    std::string take(const Json& json, std::vector<ChoiceId>& choices) {
        const auto is_id = [](const Json& item) { return item.is_string(); };
        if (!json.is_array() || !std::all_of(json.begin(), json.end(), is_id))
            return "a list of choices";
        for (const Json& item : json)
            choices.push_back(names_.choices.intern(item.get_ref<const std::string&>()));
        return {};
    }
    std::string take(const Json& json, Branch& branch) {
        constexpr const char* wanted = "an attempt and one of its decisions";
        if (!json.is_object()) return wanted;
        Reader inside(json, names_);
        fields(inside, branch);
        return inside.wrong().empty() && !inside.unknown_key() ? "" : wanted;
    }
    std::string take(const Json& json, Value& value) {
        if (json.is_boolean()) return take_as<bool>(json, value);
        if (json.is_number_float()) return value = json.get<double>(), std::string();
        if (json.is_number()) return take_as<std::int64_t>(json, value);
        if (json.is_string()) return take_as<WordId>(json, value);
        if (json.is_object() && json.size() == 1 && json.contains(decimal_key)) {
            constexpr double infinity = std::numeric_limits<double>::infinity();
            const Json& word = json.find(decimal_key).value();
            if (word == "nan") return value = std::nan(""), std::string();
            if (word == "inf") return value = infinity, std::string();
            if (word == "-inf") return value = -infinity, std::string();
        }
        return "true, false, a number or a word";
    }
    template <class Held>
    std::string take_as(const Json& json, Value& value) {
        Held held{};
        std::string wanted = take(json, held);
        if (wanted.empty()) value = held;
        return wanted;
    }

    const Json& line_;
    Names& names_;
    std::vector<std::string_view> known_;
    std::string wrong_;
};

template <class Kind>
bool read_if(std::string_view word, Reader& reader, Fact& fact) {
    if (word != fact_word<Kind>) return false;
    Kind kind{};
    fields(reader, kind);
    fact = std::move(kind);
    return true;
}

// False for a word that stands for no fact.
template <std::size_t... Number>
bool read_fact(std::string_view word, Reader& reader, Fact& fact, std::index_sequence<Number...>) {
    return (read_if<std::variant_alternative_t<Number, Fact>>(word, reader, fact) || ...);
}

}  // namespace

std::variant<Event, std::string> decode(std::string_view text, Names& names) {
    // The library keeps the last of two equal keys without a word, so keys are counted.
    std::size_t keys = 0;
    const auto count = [&keys](int, Json::parse_event_t what, const Json&) {
        if (what == Json::parse_event_t::key) ++keys;
        return true;
    };
    const Json line = Json::parse(text.begin(), text.end(), count, false);
    if (!line.is_object()) return "this is not a line of JSON with an object in it";

    Event event;
    std::string word;
    Reader reader(line, names);
    reader("at", event.at_ms);
    reader("fact", word);
    if (!reader.wrong().empty()) return reader.wrong();
    constexpr auto every_fact = std::make_index_sequence<std::variant_size_v<Fact>>{};
    if (!read_fact(word, reader, event.fact, every_fact))
        return "unknown fact " + shown(Json(word));
    if (!reader.wrong().empty()) return reader.wrong();
    if (const auto key = reader.unknown_key()) return "unknown key " + *key;

    std::size_t distinct = line.size();
    for (const Json& value : line)
        if (value.is_object()) distinct += value.size();
    if (keys != distinct) return "a key is written twice";
    return event;
}

}  // namespace frontstage::records
