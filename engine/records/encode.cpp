#include <cmath>
#include <concepts>
#include <nlohmann/json.hpp>
#include <type_traits>

#include "records/codec.hpp"
#include "records/fact_fields.hpp"

namespace frontstage::records {
namespace {

using Json = nlohmann::ordered_json;

class Writer {
public:
    Writer(Json& line, const Names& names) : line_(line), names_(names) {}

    template <class Field>
    void operator()(const char* key, const Field& field) {
        line_[key] = written(field);
    }
    template <class Field>
    void operator()(const char* key, const std::optional<Field>& field) {
        if (field) line_[key] = written(*field);
    }
    void operator()(const char* key, Chosen how) {  // nearly always by the trainee: not written
        if (how != Chosen::by_trainee) line_[key] = chosen_words[static_cast<std::size_t>(how)];
    }

private:
    template <class Plain>
    requires std::same_as<Plain, std::string> || std::integral<Plain> Json
    written(const Plain& plain)
    const { return plain; }
    template <class Term>
    requires std::is_enum_v<Term> Json written(Term term)
    const { return word_for(term); }
    template <class Tag>
    Json written(Id<Tag> id) const {
        return table(names_, id)[id];
    }
    Json written(const std::vector<ChoiceId>& choices) const {
        Json words = Json::array();
        for (const ChoiceId choice : choices)
            words.push_back(written(choice));
        return words;
    }
    Json written(Branch branch) const {
        Json object;
        Writer writer(object, names_);
        fields(writer, branch);
        return object;
    }
    Json written(double decimal) const {
        if (std::isfinite(decimal)) return decimal;
        const char* word = std::isnan(decimal) ? "nan" : decimal > 0 ? "inf" : "-inf";
        Json json;
        json[decimal_key] = word;
        return json;
    }
    Json written(const Value& value) const {
        return std::visit([this](const auto& held) { return written(held); }, value);
    }

    Json& line_;
    const Names& names_;
};

}  // namespace

std::string encode(const Event& event, const Names& names) {
    Json line;
    line["at"] = event.at_ms;
    std::visit(
        [&](auto fact) {  // a copy, since the lists of fields serve reading too
            line["fact"] = fact_word<decltype(fact)>;
            Writer writer(line, names);
            fields(writer, fact);
        },
        event.fact);
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Entry entry_of(const Event& event, const Names& names) {
    const auto word = [](const auto& fact) {
        return fact_word<std::remove_cvref_t<decltype(fact)>>;
    };
    return {event.at_ms, std::string(std::visit(word, event.fact)), encode(event, names)};
}

}  // namespace frontstage::records
