#include "script/golden_scenario.hpp"

#include <sstream>

namespace frontstage::script::testing {
namespace {

struct Line {
    std::size_t indent = 0;
    std::string key, value;
};

Line line_from(const std::string& text) {
    Line line;
    line.indent = text.find_first_not_of(' ');
    if (line.indent == std::string::npos) return {};
    const std::size_t colon = text.find(':', line.indent);
    if (colon == std::string::npos) return line;
    line.key = text.substr(line.indent, colon - line.indent);
    const std::size_t value = text.find_first_not_of(' ', colon + 1);
    if (value != std::string::npos) line.value = text.substr(value);
    return line;
}

class GoldenReader {
public:
    explicit GoldenReader(const std::string& yaml) {
        std::istringstream stream(yaml);
        for (std::string line; std::getline(stream, line);)
            lines_.push_back(line);
    }
    Builder read() {
        for (at_ = 0; at_ < lines_.size(); ++at_)
            take(line_from(lines_[at_]));
        for (const auto& [moment, choices] : moments_) {
            builder_.moment(moment, {});
            for (const std::string& choice : choices)
                add_choice(moment, choice);
        }
        return std::move(builder_);
    }

private:
    void take(const Line& line) {
        if (line.indent == 0) section_ = line.key;
        if (line.indent == 2 && section_ == "state") declare(line.key, line.value);
        if (line.indent == 2 && section_ == "forces") builder_.force(line.key);
        if (line.indent == 2 && section_ == "cast") builder_.speaker(line.key);
        if (section_ != "moments") return;
        if (line.indent == 2) moments_.emplace_back(line.key, std::vector<std::string>());
        if (line.indent == 6) moments_.back().second.push_back(line.key);
        if (line.indent == 8) take_of_choice(line);
    }
    void take_of_choice(const Line& line) {
        const auto number = static_cast<std::uint32_t>(at_ + 1);
        if (line.key == "discovers") builder_.discovery(line.value);
        if (line.key == "when") {
            const auto column = static_cast<std::uint32_t>(lines_[at_].find(line.value) + 1);
            with_context(builder_.condition(line.value, number, column));
        }
        if (line.key == "effect") with_context(builder_.effect(block(), number + 1, 11));
    }
    // The lines of a block, without their indentation.
    std::string block() {
        std::string text;
        for (; at_ + 1 < lines_.size() && lines_[at_ + 1].starts_with("          "); ++at_)
            text += lines_[at_ + 1].substr(10) + '\n';
        return text;
    }
    void with_context(ScriptId script) {
        builder_.scenario.scripts[script.number].context = "moment `" + moments_.back().first +
                                                           "`, choice `" +
                                                           moments_.back().second.back() + '`';
    }
    void declare(const std::string& name, const std::string& value) {
        if (value == "true" || value == "false") {
            builder_.variable(name, value == "true");
        } else if (value.starts_with('[')) {
            std::vector<WordId> ids;
            std::istringstream words(value.substr(1, value.size() - 2));
            for (std::string word; std::getline(words, word, ',');)
                ids.push_back(
                    builder_.scenario.names.words.intern(word.substr(word.find_first_not_of(' '))));
            builder_.variable(name, ids.front());
            builder_.scenario.variables.back().words = ids;
        } else {
            builder_.variable(name, std::int64_t{std::stoi(value)});
        }
    }
    void add_choice(const std::string& moment, const std::string& choice) {
        Scenario& scenario = builder_.scenario;
        scenario.moments.back().choices.push_back(
            scenario.names.choices.intern(choice_name(moment, choice)));
        scenario.choices.emplace_back();
    }

    std::vector<std::string> lines_;
    std::size_t at_ = 0;
    std::string section_;
    std::vector<std::pair<std::string, std::vector<std::string>>> moments_;
    Builder builder_;
};

}  // namespace

Builder golden_scenario(const std::map<std::string, std::string>& files) {
    Builder builder = GoldenReader(files.at("scenario.yaml")).read();
    builder.scenario.files = {"scenario.yaml", "rules.lua"};
    if (const auto rules = files.find("rules.lua"); rules != files.end())
        builder.rules(rules->second);
    return builder;
}

}  // namespace frontstage::script::testing
