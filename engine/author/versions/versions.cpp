#include "author/versions/versions.hpp"

#include <algorithm>
#include <map>

namespace frontstage::author {
namespace {

using Faces = std::vector<std::pair<Named, Face>>;
using ByName = std::map<Named, const Face*>;
using Renames = std::map<Named, Named>;  // from the old name to the new one

ByName by_name(const Faces& faces) {
    ByName names;
    for (const auto& [named, face] : faces)
        names[named] = &face;
    return names;
}

std::string_view moment_part(std::string_view choice) {
    return choice.substr(0, choice.find(':'));
}

// What the old name is now, as far as renamed moments go: their choices go with them.
Named moved(const Named& old, const Renames& renames) {
    if (const auto found = renames.find(old); found != renames.end()) return found->second;
    if (old.thing != Thing::choice) return old;
    const auto moment = renames.find({Thing::moment, std::string(moment_part(old.name))});
    if (moment == renames.end()) return old;
    return {Thing::choice, choice_name(moment->second.name, choice_part(old.name))};
}

// The same words, gone here and come there, and nothing else in the same words.
void find_renames(const Faces& before, const Faces& after, bool of_choices, Renames& renames) {
    const ByName old_names = by_name(before), new_names = by_name(after);
    std::map<std::pair<Thing, std::string>, std::vector<Named>> gone, come;
    for (const auto& [named, face] : before)
        if ((named.thing == Thing::choice) == of_choices && !face.words.empty() &&
            !new_names.contains(moved(named, renames)))
            gone[{named.thing, face.words}].push_back(named);
    Renames back;
    for (const auto& [from, to] : renames)
        back[to] = from;
    for (const auto& [named, face] : after)
        if ((named.thing == Thing::choice) == of_choices && !old_names.contains(moved(named, back)))
            come[{named.thing, face.words}].push_back(named);
    for (const auto& [words, old] : gone)
        if (const auto found = come.find(words);
            found != come.end() && old.size() == 1 && found->second.size() == 1)
            renames[old.front()] = found->second.front();
}

std::string value_of(const Face& face, const std::string& key) {
    for (const auto& [name, value] : face.keys)
        if (name == key) return value;
    return {};
}

// A key that leads to something renamed has not changed by that.
std::string with_new_names(std::string key, std::string value, const Renames& renames) {
    if (key != "next" && key != "opening" && key != "silence") return value;
    for (const auto& [from, to] : renames)
        if (value == from.name || value == choice_part(from.name))
            return std::string(key == "silence" ? choice_part(to.name) : to.name);
    return value;
}

std::vector<Edit> edits_between(const Face& before, const Face& after, const Renames& renames) {
    std::vector<Edit> edits;
    for (const auto& [key, value] : before.keys)
        if (const std::string now = value_of(after, key);
            with_new_names(key, value, renames) != now)
            edits.push_back({key, value, now});
    for (const auto& [key, value] : after.keys)
        if (value_of(before, key).empty()) edits.push_back({key, "", value});
    return edits;
}

}  // namespace

std::string_view word_for(Change change) {
    switch (change) {
        case Change::added: return "added";
        case Change::removed: return "removed";
        case Change::renamed: return "renamed";
        case Change::changed: return "changed";
    }
    return "";
}

std::vector<VersionChange> changes_between(const Scenario& before, const Scenario& after) {
    Faces old_faces = faces_of(before);
    const Faces new_faces = faces_of(after);
    // The two are held against each other whatever they are called.
    old_faces.front().first.name = new_faces.front().first.name;
    Renames renames;
    find_renames(old_faces, new_faces, false, renames);
    find_renames(old_faces, new_faces, true, renames);
    const ByName new_names = by_name(new_faces);
    std::map<Named, std::pair<Named, const Face*>> old_by_new;
    std::vector<VersionChange> changes;
    for (const auto& [named, face] : old_faces) {
        const Named now = moved(named, renames);
        if (new_names.contains(now))
            old_by_new[now] = {named, &face};
        else
            changes.push_back({Change::removed, named, "", {}});
    }
    for (const auto& [named, face] : new_faces) {
        const auto old = old_by_new.find(named);
        if (old == old_by_new.end()) {
            changes.push_back({Change::added, named, "", {}});
            continue;
        }
        const auto& [was, old_face] = old->second;
        std::vector<Edit> edits = edits_between(*old_face, face, renames);
        // A choice whose moment alone has another name is told with the moment.
        const bool renamed = renames.contains(was);
        if (renamed || !edits.empty())
            changes.push_back({renamed ? Change::renamed : Change::changed, named,
                               renamed ? was.name : "", std::move(edits)});
    }
    return changes;
}

}  // namespace frontstage::author
