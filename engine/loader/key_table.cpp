#include "loader/key_table.hpp"

#include <algorithm>

namespace frontstage::loader {
namespace {

std::string with_article(std::string_view noun) {
    const bool vowel = std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
    return (vowel ? "an " : "a ") + std::string(noun);
}

std::string example_of(const KeyInfo& info) {
    if (info.example.empty()) return {};
    return "write `" + std::string(info.name) + ": " + std::string(info.example) +
           "`, for instance";
}

// The comment that stands where a value is expected.
ByteRange comment_behind(const SourceText& source, const Node& key) {
    const std::string_view text = source.text();
    const std::size_t end = std::min(text.find('\n', key.where.end), text.size());
    const std::string_view rest = text.substr(key.where.end, end - key.where.end);
    const std::size_t sign = rest.find('#');
    if (sign == std::string_view::npos) return {};
    return {static_cast<std::uint32_t>(key.where.end + sign), static_cast<std::uint32_t>(end)};
}

bool is_whole_number(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char sign) { return sign >= '0' && sign <= '9'; });
}

}  // namespace

std::optional<std::string> tell_unknown_key(Reader& reader, std::string_view noun, const Node& key,
                                            const Node& value,
                                            const std::vector<std::string>& known) {
    if (key.part != Part::text || key.text.empty()) {
        reader.find("wrong-kind", key, "a key must be a word, and none is written here",
                    "write one of " + either_of(known));
        return std::nullopt;
    }
    const auto meant = reader.findings().guess(key.text, known);
    const std::size_t colon = key.text.find(':');
    std::string hint = "it may have " + either_of(known);
    if (meant)
        hint = "did you mean `" + *meant + "`?";
    else if (colon != std::string::npos)
        hint = "write a blank after the colon: `" + std::string(key.text.substr(0, colon)) + ": " +
               std::string(key.text.substr(colon + 1)) + '`';
    else if (value.part == Part::nothing && is_whole_number(key.text))
        hint = "if a comma parts the fraction here, write a point, as in `0.8`";
    else if (value.part == Part::nothing)
        hint = "if it belongs to the text before the comma, put that text in double quotes";
    reader.find("unknown-key", key, with_article(noun) + " has no key " + quoted(key.text),
                std::move(hint));
    return meant;
}

void tell_duplicate_key(Reader& reader, const Node& key, const Node& first) {
    reader.find("duplicate-key", key,
                quoted(std::string(key.text) + ':') + " is written twice in the same place",
                "keep one of the two", {{reader.span(first), "it is first written here"}});
}

void tell_missing_key(Reader& reader, std::string_view noun, ByteRange owner, const KeyInfo& key) {
    reader.find("missing-key", owner,
                "this " + std::string(noun) + " has no `" + std::string(key.name) + ":`",
                example_of(key));
}

void tell_empty_value(Reader& reader, const KeyInfo& info, const Node& key) {
    const ByteRange comment = comment_behind(reader.source(), key);
    if (info.shape.takes == Takes::text && comment.end > 0)
        return reader.find(
            "text-cut-off", comment,
            quoted(reader.source().text().substr(comment.begin, comment.end - comment.begin)) +
                " is taken for a comment, and so nothing stands after `" + std::string(info.name) +
                ":`",
            "put the text in double quotes");
    reader.find("empty-value", key, "nothing stands after `" + std::string(info.name) + ":`",
                info.example.empty() ? "write its value, or remove the line" : example_of(info));
}

void tell_wrong_kind(Reader& reader, const KeyInfo& info, const Node& value, std::string hint) {
    std::string found = "nothing";
    if (value.part == Part::text) found = quoted(value.text);
    if (value.part == Part::list) found = "a list";
    if (value.part == Part::mapping) found = "a group of keys";
    if (hint.empty()) hint = example_of(info);
    reader.find("wrong-kind", value,
                "`" + std::string(info.name) + ":` takes " + info.shape.wanted + ", and " + found +
                    " is written",
                std::move(hint));
}

namespace {

void check_alternatives(Reader& reader, const Alternatives& rule, const Written& written,
                        const Node& name) {
    std::vector<const Node*> found;
    for (const std::string_view key : rule.keys)
        if (const Node* at = written[key]) found.push_back(at);
    std::sort(found.begin(), found.end(),
              [](const Node* a, const Node* b) { return a->where.begin < b->where.begin; });
    for (std::size_t i = 1; i < found.size(); ++i)
        reader.find("either-or", *found[i],
                    "there is a " + quoted(std::string(found[0]->text) + ':') +
                        " already, and only one of the two may be written",
                    "keep the one that is meant", {{reader.span(*found[0]), "it is written here"}});
    if (found.empty() && rule.need == Need::must)
        reader.find("missing-key", name, std::string(rule.missing), std::string(rule.hint));
}

}  // namespace

void check_rules(Reader& reader, const Rules& rules, const Written& written, const Node& name) {
    for (const Alternatives& rule : rules.alternatives)
        check_alternatives(reader, rule, written, name);
    for (const Companion& rule : rules.companions)
        if (const Node* key = written[rule.key]; key != nullptr && written[rule.needs] == nullptr)
            reader.find("missing-key", *key, std::string(rule.missing), std::string(rule.hint));
}

bool holds_keys(Reader& reader, std::string_view noun, const Node& node) {
    if (node.part == Part::mapping) return true;
    if (node.part == Part::nothing) return true;
    reader.find("wrong-kind", node,
                with_article(noun) + " is written as keys with values, and here is " +
                    (node.part == Part::list ? "a list" : quoted(node.text)),
                "write each on a line of its own, as `key: value`");
    return false;
}

}  // namespace frontstage::loader
