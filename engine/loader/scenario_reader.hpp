// A scenario while it is being read: the files, what has been declared in them, and the names by
// which the parts find each other. Knows names and places, not what the keys mean.
#pragma once

#include <memory>
#include <optional>
#include <set>

#include "core/scenario.hpp"
#include "loader/key_table.hpp"
#include "loader/loader.hpp"
#include "loader/mentions.hpp"

namespace frontstage::loader {

struct FileTree {
    SourceText source;
    std::unique_ptr<YamlTree> tree;
};

// Something with a name of its own, and where it is written.
struct Declared {
    const Node* name;
    const Node* value;
    std::uint32_t file;
};

// What each kind of declaration goes by: the number of an id is its place here too.
struct Declarations {
    std::vector<Declared> moments, choices, endings, cast, forces, variables;
    std::vector<MomentId> moment_of_choice;
};

class ScenarioReader : public Reader {
public:
    ScenarioReader(Findings& findings, Files& files, const StandardsBook& standards);

    void enter_file(std::uint32_t number) { enter(files[number]->source, number); }
    [[nodiscard]] Place place_of(const Declared& what) const;
    // From the name to the end of what stands below it.
    [[nodiscard]] Place whole_place_of(const Declared& what) const;

    // Each of these tells where there is nothing of that name. `from` completes "... leads to".
    [[nodiscard]] std::optional<Target> target(const Node& name, std::string_view from);
    [[nodiscard]] std::optional<StandardId> standard(const Node& name);
    // Returns the one that was likely meant.
    std::optional<std::string> tell_unknown_standard(const Node& name);
    [[nodiscard]] std::optional<SpeakerId> speaker(const Node& name);
    [[nodiscard]] std::optional<PromiseId> promise(const Node& name, Calling calling);
    [[nodiscard]] std::optional<ScriptId> script(ScriptKind kind, const KeyInfo& info,
                                                 const Node& text);

    Files& disk;
    const StandardsBook& book;
    Scenario scenario;
    std::vector<std::unique_ptr<FileTree>> files;
    Declarations declared;
    std::set<std::string, std::less<>>
        listed_standards;                 // with unknown ones and their likely meaning
    std::vector<LuaText>* lua = nullptr;  // for whoever asked for mentions
    MomentId moment;                      // the one being read
    const Declared* part = nullptr;       // the moment or choice being read, if one is

private:
    [[nodiscard]] std::string meant(const Node& name, const std::vector<std::string>& candidates,
                                    const std::vector<Declared>& places);
    [[nodiscard]] bool made_by_lua(std::string_view name);

    std::vector<std::string> book_names_;
    std::optional<std::set<std::string, std::less<>>> lua_promises_;  // gathered when first asked
};

// Gives every name its number, in all files; what has the name of something else is told.
void declare_names(ScenarioReader& reader);

// Reads `path` and what it includes; false where the first file cannot be read at all.
[[nodiscard]] bool open_scenario_files(ScenarioReader& reader, const std::string& path);

// One file as text and tree; null, and told, where it cannot be read.
[[nodiscard]] std::unique_ptr<FileTree> open_file(Files& files, Findings& findings,
                                                  const std::string& path);

}  // namespace frontstage::loader
