// The names in each kind of file with their places, gathered while it is read as for playing. Names
// within Lua are not among them: its texts are handed on, with the place of each of their signs.
#pragma once

#include "base/mention.hpp"
#include "loader/loader.hpp"

namespace frontstage::loader {

struct LuaText {
    ScriptKind kind = ScriptKind::condition;
    std::string source;
    std::string file;
    std::vector<SourcePos> places;  // of each byte of `source`
};

struct ScenarioMentions {
    std::vector<Mention> mentions;
    std::vector<LuaText> lua;
    Scenario scenario;  // as far as it could be read: good for names only
};

[[nodiscard]] ScenarioMentions mentions_in_scenario(Files& files, const std::string& path,
                                                    const StandardsBook& book);
[[nodiscard]] std::vector<Mention> mentions_in_walk(Files& files, const std::string& path,
                                                    const Scenario& scenario);
[[nodiscard]] std::vector<Mention> mentions_in_standards(Files& files,
                                                         const std::vector<std::string>& paths);
[[nodiscard]] std::vector<Mention> mentions_in_programme(Files& files, const std::string& path);

}  // namespace frontstage::loader
