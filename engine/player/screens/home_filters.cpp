#include "player/screens/home_filters.hpp"

#include <algorithm>
#include <utility>

#include "app/plain_words.hpp"
#include "player/page/field.hpp"
#include "player/page/segments.hpp"
#include "player/page/stepper.hpp"
#include "player/screens/shelf.hpp"

namespace frontstage::player {
namespace {

constexpr float gap = 12;

std::string folded(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    return text;
}

bool is_found(const app::Shelved& shelved, const std::string& sought) {
    const std::string words = folded(sought);
    const auto holds = [&words](const std::string& text) {
        return folded(text).find(words) != std::string::npos;
    };
    return words.empty() || holds(shelved.title) || holds(shelved.id) ||
           std::ranges::any_of(shelved.standard_words, holds);
}

// What is to be looked at first comes first; within a turn the order is the library's.
enum class Turn : std::uint8_t { left_midway, due, never_played, not_met, met, broken };
Turn turn_of(const app::Shelved& shelved) {
    if (!shelved.broken.empty()) return Turn::broken;
    if (shelved.left_off) return Turn::left_midway;
    if (shelved.due) return Turn::due;
    if (!shelved.best) return Turn::never_played;
    return shelved.best->verdict == Verdict::met ? Turn::met : Turn::not_met;
}

template <class Term>
std::optional<Term> nth(std::size_t option) {
    if (option == 0 || option > words_of<Term>.size()) return std::nullopt;
    return static_cast<Term>(option - 1);
}

template <class Term>
std::size_t place_of(const std::optional<Term>& chosen) {
    return chosen ? static_cast<std::size_t>(*chosen) + 1 : 0;
}

Segments settings_of(const Home& home, const Phrasebook& words) {
    Segments segments{"filter:setting", words("Setting"), {words("All")}, 0, {}, Role::tab};
    for (const frontstage::Setting setting :
         {frontstage::Setting::hotel, frontstage::Setting::retail, frontstage::Setting::clinic})
        segments.options.push_back(words(app::name_of(setting)));
    segments.chosen = place_of(home.filters.setting);
    segments.action = Action{Act::filter, 0, {}, "setting"};
    return segments;
}

Segments phases_of(const Home& home, const Phrasebook& words) {
    return {"filter:phase",
            words("Phase"),
            {words("Any phase"), words("Before"), words("During"), words("After")},
            place_of(home.filters.phase),
            Action{Act::filter, 0, {}, "phase"},
            Role::tab};
}

Stepper standards_of(const Home& home, const Phrasebook& words) {
    const auto offered = standards_offered(home.library);
    Stepper stepper;
    stepper.id = "filter:standard";
    stepper.label = words("Standard");
    stepper.value = words("Any standard");
    for (const StandardOffered& standard : offered)
        if (home.filters.standard == standard.id) stepper.value = standard.wording;
    stepper.width = Stepper::Width::full;
    stepper.part = home.filters.standard ? 1 : 0.5F;
    stepper.adjust = {Action{Act::filter, 0, {}, "standard"},
                      Action{Act::filter, 1, {}, "standard"}};
    return stepper;
}

}  // namespace

std::vector<StandardOffered> standards_offered(const app::Library& library) {
    std::vector<StandardOffered> offered;
    for (const app::Shelved& shelved : library.scenarios)
        for (std::size_t i = 0; i < shelved.standards.size(); ++i) {
            const std::string& id = shelved.standards[i];
            if (std::ranges::any_of(offered, [&id](const auto& known) { return known.id == id; }))
                continue;
            offered.push_back(
                {id, i < shelved.standard_words.size() ? shelved.standard_words[i] : id});
        }
    std::ranges::sort(offered, {}, &StandardOffered::wording);
    return offered;
}

Filters with_filter(Filters filters, const app::Library& library, const std::string& what,
                    std::size_t option) {
    if (what == "setting") filters.setting = nth<frontstage::Setting>(option);
    if (what == "phase") filters.phase = nth<Phase>(option);
    if (what != "standard") return filters;
    const auto offered = standards_offered(library);
    const auto now = std::ranges::find_if(
        offered, [&](const auto& known) { return filters.standard == known.id; });
    // Round and round, with "any" between the last and the first.
    const std::size_t count = offered.size() + 1;
    std::size_t place =
        now == offered.end() ? 0 : static_cast<std::size_t>(now - offered.begin()) + 1;
    place = option == 0 ? (place + count - 1) % count : (place + 1) % count;
    filters.standard.reset();
    if (place > 0) filters.standard = offered[place - 1].id;
    return filters;
}

std::vector<std::size_t> practised_by(const Home& home) {
    const Filters& filters = home.filters;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < home.library.scenarios.size(); ++i) {
        const app::Shelved& shelved = home.library.scenarios[i];
        if (filters.setting && shelved.setting != *filters.setting) continue;
        if (filters.phase &&
            std::ranges::find(shelved.phases, *filters.phase) == shelved.phases.end())
            continue;
        if (filters.standard &&
            std::ranges::find(shelved.standards, *filters.standard) == shelved.standards.end())
            continue;
        if (is_found(shelved, filters.sought)) places.push_back(i);
    }
    std::ranges::stable_sort(places, {}, [&home](std::size_t place) {
        const app::Shelved& shelved = home.library.scenarios[place];
        return std::pair(turn_of(shelved), turn_of(shelved) == Turn::due ? *shelved.due : "");
    });
    return places;
}

float draw_filters(Page& page, const Home& home, Rect column) {
    const Phrasebook& words = page.words;
    const bool wide = !page.one_column();
    const float half = (column.w - gap) / 2;
    float y = column.y;
    const Field search{"search",
                       words("Search"),
                       home.filters.sought,
                       words("Search titles and standards"),
                       Action{Act::type_into, 0, {}, "search"},
                       Glass::yes};
    const auto place = [&](float height, bool second) {
        Rect rect{column.x, y, wide ? half : column.w, height};
        if (wide && second) rect.x += half + gap;
        if (!wide || second) y += height + gap;
        return rect;
    };
    const Segments settings = settings_of(home, words), phases = phases_of(home, words);
    const float across = wide ? half : column.w;
    const float first = std::max(field_height(page), segments_height(page, settings, across));
    draw_field(page, search, place(wide ? first : field_height(page), false));
    draw_segments(page, settings, place(first, true));
    const Stepper standards = standards_of(home, words);
    const float second =
        std::max(segments_height(page, phases, across), stepper_height(page, standards, across));
    draw_stepper(page, standards,
                 place(wide ? second : stepper_height(page, standards, across), false));
    draw_segments(page, phases, place(wide ? second : segments_height(page, phases, across), true));
    return y;
}

}  // namespace frontstage::player
