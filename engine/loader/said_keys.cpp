// What is said, by whom, and where it leads: values that moments, choices and endings share.
#include "loader/scenario_keys.hpp"

namespace frontstage::loader {
namespace {

bool is_narrator(const Node& name) {
    return name.text == "narrator";
}

// `- okafor: It is late.`
void read_line(ScenarioReader& reader, const KeyInfo& info, const Node& item,
               std::vector<Line>& lines) {
    if (item.part != Part::mapping || item.count != 1) return tell_wrong_kind(reader, info, item);
    const Node& name = *item.first;
    const Node& said = *name.next;
    if (name.part != Part::text || name.text.empty()) return tell_wrong_kind(reader, info, item);
    const KeyInfo of_speaker{name.text, Need::must, a_text(), "", "It is late."};
    Line line;
    if (!is_narrator(name)) line.speaker = reader.speaker(name);
    if (said.part == Part::nothing) return tell_empty_value(reader, of_speaker, name);
    if (auto text = text_of(reader, of_speaker, said)) {
        line.text = std::move(*text);
        line.place = reader.place(said);
        lines.push_back(std::move(line));
    }
}

// One line of a `next:` by rule.
void read_turn(ScenarioReader& reader, const KeyInfo& info, const Node& name, const Node& rule,
               Next& next) {
    if (name.part != Part::text || name.text.empty()) return tell_wrong_kind(reader, info, name);
    const auto to = reader.target(name, "this rule");
    std::optional<ScriptId> when;
    if (rule.part == Part::nothing) {
        const KeyInfo of_target{name.text, Need::must, a_text(), "", "otherwise"};
        return tell_empty_value(reader, of_target, name);
    }
    const bool otherwise = rule.text == "otherwise" && rule.part == Part::text;
    if (!otherwise) {
        const KeyInfo of_target{
            name.text, Need::must, {Takes::lua, "a condition or `otherwise`"}, "", "otherwise"};
        when = reader.script(ScriptKind::condition, of_target, rule);
        if (!when) return;
    }
    if (to) next.push_back({when, *to});
}

void check_otherwise(ScenarioReader& reader, const Node& value,
                     const std::vector<const Node*>& rules) {
    for (std::size_t i = 0; i + 1 < rules.size(); ++i)
        if (rules[i]->text == "otherwise")
            return reader.find("otherwise-last", *rules[i],
                               "`otherwise` holds always, so what stands after it is never reached",
                               "write the line with `otherwise` last");
    if (rules.back()->text != "otherwise")
        reader.find("otherwise-last", value, "where no condition holds, this `next:` leads nowhere",
                    "end it with a name and `otherwise`, as in `the-room: otherwise`");
}

}  // namespace

Shape shape_of_lines() {
    return {Takes::list_of,
            "a list of lines, each with who speaks and what is said",
            0,
            0,
            {},
            {},
            Naming::any,
            {entry_of(Naming::speaker, a_text())}};
}

std::vector<Line> lines_of(ScenarioReader& reader, const KeyInfo& info, const Node& value) {
    std::vector<Line> lines;
    if (value.part != Part::list)
        tell_wrong_kind(reader, info, value,
                        "write `- okafor: It is late.`, one line for each who speaks");
    each_item(value, [&](const Node& item) { read_line(reader, info, item, lines); });
    return lines;
}

std::optional<SpeakerId> speaker_of(ScenarioReader& reader, const KeyInfo& info,
                                    const Node& value) {
    if (value.part != Part::text) {
        tell_wrong_kind(reader, info, value);
        return std::nullopt;
    }
    return is_narrator(value) ? std::nullopt : reader.speaker(value);
}

Shape shape_of_next() {
    return {Takes::next,
            "the name of a moment or ending, or several by rule",
            0,
            0,
            {},
            {},
            Naming::moment_or_ending};
}

Next next_of(ScenarioReader& reader, const KeyInfo& info, const Node& value,
             std::string_view from) {
    Next next;
    if (value.part == Part::text) {
        if (const auto to = reader.target(value, from)) next.push_back({std::nullopt, *to});
        return next;
    }
    std::vector<const Node*> rules;
    const auto take = [&](const Node& name, const Node& rule) {
        rules.push_back(&rule);
        read_turn(reader, info, name, rule, next);
    };
    if (value.part == Part::mapping) {
        each_entry(value, take);
    } else {
        each_item(value, [&](const Node& item) {
            if (item.part == Part::mapping && item.count == 1)
                take(*item.first, *item.first->next);
            else
                tell_wrong_kind(reader, info, item);
        });
    }
    if (!rules.empty())
        check_otherwise(reader, value, rules);
    else if (value.count == 0)
        tell_wrong_kind(reader, info, value);
    return next;
}

}  // namespace frontstage::loader
