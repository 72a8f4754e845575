#include "author/language/view.hpp"

#include "author/language/files.hpp"
#include "author/names/mentions.hpp"

namespace frontstage::author {
namespace {

using loader::Naming;
using loader::Takes;

// In a scenario the moment stands in the path; in a walk it is the step's own key.
std::string moment_of(const LanguageView& view, const Cursor& cursor) {
    if (view.kind == FileKind::walk)
        return cursor.path.size() > 2 && cursor.path[0] == "path" ? cursor.path[2] : std::string();
    if (cursor.path.size() > 1 && cursor.path[0] == "moments") return cursor.path[1];
    return {};
}

bool names_something(Naming naming) {
    return naming != Naming::any && naming != Naming::file;
}

// `state.tired` names `tired`, `chosen("arrival", ...)` names `arrival`: in Lua the kind of a name
// is not looked for, only what stands before a point.
bool fits_lua(Naming naming, std::string_view before) {
    if (before == "state") return naming == Naming::variable;
    if (before == "forces") return naming == Naming::force;
    if (before == "known") return naming == Naming::discovery;
    return before.empty() && naming != Naming::variable && naming != Naming::force;
}

}  // namespace

std::optional<LanguageView> view_of(const app::Folders& folders, const std::string& path,
                                    Files& files) {
    auto text = files.read(path);
    if (!text) return std::nullopt;
    LanguageView view{path, std::nullopt, Outline(std::move(*text)), {}};
    if (!path.ends_with(".lua")) view.kind = kind_of(path, view.outline);
    const auto scenario = scenario_of(path, files);
    view.names = names_given(folders, scenario.value_or(path), files);
    return view;
}

bool answers(Naming given, Naming taken) {
    if (taken == Naming::moment_or_ending)
        return given == Naming::moment || given == Naming::ending;
    return given == taken;
}

Pointing point_at(const LanguageView& view, std::size_t at) {
    if (!view.kind) {
        const TextRange word = word_around(view.outline.text(), at);
        return {{Standing::in_text, {}, word, std::nullopt, {}}, {}, true, {}};
    }
    Pointing pointing{cursor_at(view.outline, at), {}, false, {}};
    pointing.spot = spot_at(*view.kind, pointing.cursor.path);
    pointing.moment = moment_of(view, pointing.cursor);
    if (pointing.cursor.standing != Standing::at_key && pointing.spot.value &&
        pointing.spot.value->takes == Takes::lua) {
        pointing.in_lua = true;
        pointing.cursor.word = word_around(view.outline.text(), at);
    }
    return pointing;
}

std::vector<GivenName> named_at(const LanguageView& view, const Pointing& pointing) {
    const TextRange range = pointing.cursor.word;
    std::string word = view.outline.text().substr(range.begin, range.end - range.begin);
    std::vector<GivenName> found;
    if (pointing.in_lua) {
        const std::size_t point = word.find('.');
        const std::string before = point == std::string::npos ? "" : word.substr(0, point);
        const std::string name = point == std::string::npos ? word : word.substr(point + 1);
        for (const GivenName& each : view.names)
            if ((before.empty() ? each.name : as_member(each.name)) == name &&
                fits_lua(each.naming, before))
                found.push_back(each);
        return found;
    }
    if (!pointing.spot.value) return found;
    const Naming naming = pointing.spot.value->naming;
    if (!names_something(naming)) return found;
    for (const GivenName& each : view.names)
        if (each.name == word && answers(each.naming, naming) &&
            (naming != Naming::choice || pointing.moment.empty() || each.moment == pointing.moment))
            found.push_back(each);
    return found;
}

}  // namespace frontstage::author
