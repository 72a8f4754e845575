// A place, a prop or a word of a look that nobody has drawn. The player goes on with what is there
// without it, so a trainee sees a calm room where the text speaks of a ward.
#include <algorithm>

#include "author/lints/list.hpp"
#include "base/text.hpp"
#include "core/drawable.hpp"

namespace frontstage::author {
namespace {

std::string cure(std::string_view word, std::span<const std::string_view> known) {
    const std::vector<std::string> words(known.begin(), known.end());
    const auto meant = nearest(word, words);
    return meant ? "did you mean `" + *meant + "`?" : "there is " + either_of(words);
}

bool knows(std::span<const std::string_view> known, std::string_view word) {
    return std::find(known.begin(), known.end(), word) != known.end();
}

// A prop is recognised in a longer word too, `brass-bell`.
bool knows_prop(std::string_view prop) {
    return std::any_of(drawn_props.begin(), drawn_props.end(),
                       [prop](std::string_view known) { return prop.find(known) != prop.npos; });
}

void missing(LintFindings& out, const Place& place, std::string message, std::string hint,
             std::string context = {}) {
    out.at(place, "missing-asset", std::move(message), std::move(hint), std::move(context));
}

void check_backdrop(const std::string& backdrop, const Place& place, const std::string& context,
                    LintFindings& out) {
    if (!backdrop.empty() && !knows(drawn_places, backdrop))
        missing(out, place,
                "nobody has drawn the place `" + backdrop + "` yet; a calm room is shown",
                cure(backdrop, drawn_places), context);
}

}  // namespace

void lint_assets(const Scenario& scenario, LintFindings& out) {
    check_backdrop(scenario.place, Place{}, "", out);
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i)
        check_backdrop(scenario.moments[i].meeting.place, scenario.moments[i].place,
                       "moment `" + scenario.names.moments[{i}] + '`', out);
    for (std::uint32_t i = 0; i < scenario.endings.size(); ++i)
        check_backdrop(scenario.endings[i].meeting.place, scenario.endings[i].place,
                       "ending `" + scenario.names.endings[{i}] + '`', out);
    for (const std::string& prop : scenario.props)
        if (!knows_prop(prop))
            missing(out, Place{}, "nobody has drawn the prop `" + prop + "` yet; it is left out",
                    cure(prop, drawn_props));
    for (std::uint32_t i = 0; i < scenario.forces.size(); ++i)
        for (const std::string& word : scenario.forces[i].seen)
            if (!knows(drawn_sights, word))
                missing(out, scenario.forces[i].place,
                        "nobody has drawn how `" + word + "` looks; it is left out",
                        cure(word, drawn_sights), "force `" + scenario.names.forces[{i}] + '`');
    for (std::uint32_t i = 0; i < scenario.cast.size(); ++i)
        for (const auto& [key, word] : scenario.cast[i].look)
            if (const auto known = look_words(key); known.empty() || knows(known, word))
                continue;
            else if (key == "like" || key == "with")
                missing(out, scenario.cast[i].place,
                        "nobody by the name `" + word + "` stands ready to be drawn",
                        cure(word, known), "cast member `" + scenario.names.speakers[{i}] + '`');
            else
                missing(out, scenario.cast[i].place,
                        "in this look, `" + key + ": " + word + "` is nothing that can be drawn",
                        cure(word, known), "cast member `" + scenario.names.speakers[{i}] + '`');
}

}  // namespace frontstage::author
