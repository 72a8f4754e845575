#include "player/house/controls.hpp"

#include <algorithm>
#include <array>

namespace frontstage::player {
namespace {

using Named = std::pair<std::string_view, Control>;

constexpr std::array<Named, 40> shipped{{
    {"return", Control::confirm},
    {"space", Control::confirm},
    {"escape", Control::back},
    {"tab", Control::next},
    {"shift tab", Control::previous},
    {"up", Control::up},
    {"down", Control::down},
    {"left", Control::left},
    {"right", Control::right},
    {"pageup", Control::page_up},
    {"pagedown", Control::page_down},
    {"home", Control::first},
    {"end", Control::last},
    {"backspace", Control::erase},
    {"h", Control::transcript},
    {"g", Control::hint},
    {"r", Control::rewind},
    {"v", Control::voice},
    {"s", Control::repeat_speech},
    {"pad a", Control::confirm},
    {"pad b", Control::back},
    {"pad x", Control::hint},
    {"pad y", Control::transcript},
    {"pad start", Control::pause},
    {"pad back", Control::rewind},
    {"pad leftshoulder", Control::page_up},
    {"pad rightshoulder", Control::page_down},
    {"pad lefttrigger", Control::previous},
    {"pad righttrigger", Control::next},
    {"pad leftstick", Control::voice},
    {"pad rightstick", Control::repeat_speech},
    {"pad dpup", Control::up},
    {"pad dpdown", Control::down},
    {"pad dpleft", Control::left},
    {"pad dpright", Control::right},
    {"pad stickup", Control::up},
    {"pad stickdown", Control::down},
    {"pad stickleft", Control::left},
    {"pad stickright", Control::right},
    {"pad guide", Control::pause},
}};

std::optional<Control> shipped_for(std::string_view name) {
    const auto found = std::ranges::find(shipped, name, &Named::first);
    return found == shipped.end() ? std::nullopt : std::optional(found->second);
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

// A name as it may come from a file that anybody wrote.
bool is_name(std::string_view name) {
    constexpr std::size_t longest = 40;
    return !name.empty() && name.size() <= longest &&
           std::ranges::all_of(name, [](unsigned char c) { return c >= ' ' && c != 127; });
}

}  // namespace

std::vector<std::string> names_in(const std::string& names) {
    std::vector<std::string> all;
    std::size_t from = 0;
    while (from <= names.size()) {
        const std::size_t comma = std::min(names.find(',', from), names.size());
        const std::string name(trimmed(std::string_view(names).substr(from, comma - from)));
        if (!name.empty()) all.push_back(name);
        from = comma + 1;
    }
    return all;
}

Controls::Controls(const KeyWishes& wishes) {
    for (const auto& [word, names] : wishes)
        if (!term_for<Control>(word)) problems_.push_back("There is no control `" + word + "`.");
    for (std::size_t i = 0; i < words_of<Control>.size(); ++i) {
        const auto wish = wishes.find(std::string(words_of<Control>[i]));
        if (wish != wishes.end()) take(static_cast<Control>(i), wish->second);
    }
    // Without these nobody could get as far as the settings to put it right.
    for (const Control control : {Control::confirm, Control::back, Control::next})
        keep_in_reach(control);
}

void Controls::take(Control control, const std::string& names) {
    bool any = false;
    for (const std::string& name : names_in(names)) {
        if (!is_name(name)) {
            problems_.emplace_back("A key has a name that no key has.");
            continue;
        }
        const auto [place, is_new] = chosen_.emplace(name, control);
        if (!is_new)
            problems_.push_back(name_words(name, {}) + " stands for two things: `" +
                                std::string(word_for(place->second)) + "` and `" +
                                std::string(word_for(control)) + "`. It keeps the first.");
        any = any || is_new;
    }
    if (any) moved_.insert(control);
}

void Controls::keep_in_reach(Control control) {
    const auto names = names_for(control);
    if (std::ranges::any_of(names, [](const auto& name) { return !is_button(name); })) return;
    for (const auto& [name, stands_for] : shipped)
        if (stands_for == control && !is_button(name))
            chosen_.insert_or_assign(std::string(name), control);
    problems_.push_back("Nothing would be left for `" + std::string(word_for(control)) +
                        "`, so it has its usual key too.");
}

std::optional<Control> Controls::chosen_for(std::string_view name) const {
    const auto found = chosen_.find(name);
    return found == chosen_.end() ? std::nullopt : std::optional(found->second);
}

bool Controls::is_free(std::string_view name) const {
    const auto usual = shipped_for(name);
    if (!usual || chosen_.contains(name) || !moved_.contains(*usual)) return false;
    // Who chose a key may still use the gamepad as it was, and the other way round.
    return std::ranges::any_of(chosen_, [&](const auto& chosen) {
        return chosen.second == *usual && is_button(chosen.first) == is_button(name);
    });
}

std::optional<Control> Controls::control_for(std::string_view name) const {
    if (const auto chosen = chosen_for(name)) return chosen;
    return is_free(name) ? std::nullopt : shipped_for(name);
}

std::vector<std::string> Controls::names_for(Control control) const {
    std::vector<std::string> names;
    for (const auto& [name, stands_for] : chosen_)
        if (stands_for == control) names.push_back(name);
    for (const auto& [name, stands_for] : shipped)
        if (stands_for == control && !chosen_.contains(name) && !is_free(name))
            names.emplace_back(name);
    std::ranges::stable_partition(names, [](const auto& name) { return !is_button(name); });
    return names;
}

const std::vector<Control>& controls_to_choose() {
    static const std::vector<Control> all{
        Control::confirm, Control::back,      Control::next,  Control::previous,
        Control::page_up, Control::page_down, Control::pause, Control::transcript,
        Control::hint,    Control::rewind,    Control::voice, Control::repeat_speech};
    return all;
}

std::string control_words(Control control, const Phrasebook& words) {
    switch (control) {
        case Control::confirm: return words("Confirm");
        case Control::back: return words("Back, or pause");
        case Control::next: return words("The next thing");
        case Control::previous: return words("The thing before");
        case Control::up: return words("Up");
        case Control::down: return words("Down");
        case Control::left: return words("To the left, or less");
        case Control::right: return words("To the right, or more");
        case Control::page_up: return words("A page up");
        case Control::page_down: return words("A page down");
        case Control::first: return words("To the top");
        case Control::last: return words("To the end");
        case Control::erase: return words("Erase");
        case Control::choose: return words("Choose by number");
        case Control::pause: return words("Pause");
        case Control::transcript: return words("Transcript");
        case Control::hint: return words("What good looks like here");
        case Control::rewind: return words("Back by one decision");
        case Control::voice: return words("Voice on or off");
        case Control::repeat_speech: return words("Say it again");
        case Control::bigger_text: return words("Larger letters");
        case Control::smaller_text: return words("Smaller letters");
        case Control::search: return words("Search");
    }
    return {};
}

namespace {

struct Spelled {
    std::string_view name, words;
};
constexpr std::array<Spelled, 25> spelled{{
    {"return", phrase("Enter")},
    {"space", phrase("Space")},
    {"escape", phrase("Esc")},
    {"tab", phrase("Tab")},
    {"shift tab", phrase("Shift+Tab")},
    {"pageup", phrase("Page up")},
    {"pagedown", phrase("Page down")},
    {"backspace", phrase("Backspace")},
    {"comma", phrase("Comma")},
    {"pad leftshoulder", phrase("LB")},
    {"pad rightshoulder", phrase("RB")},
    {"pad lefttrigger", phrase("LT")},
    {"pad righttrigger", phrase("RT")},
    {"pad leftstick", phrase("Left stick, pressed")},
    {"pad rightstick", phrase("Right stick, pressed")},
    {"pad dpup", phrase("D-pad up")},
    {"pad dpdown", phrase("D-pad down")},
    {"pad dpleft", phrase("D-pad left")},
    {"pad dpright", phrase("D-pad right")},
    {"pad stickup", phrase("Stick up")},
    {"pad stickdown", phrase("Stick down")},
    {"pad stickleft", phrase("Stick left")},
    {"pad stickright", phrase("Stick right")},
    {"pad start", phrase("Start button")},
    {"pad back", phrase("Back button")},
}};

}  // namespace

std::string name_words(std::string_view name, const Phrasebook& words) {
    const auto found = std::ranges::find(spelled, name, &Spelled::name);
    if (found != spelled.end()) return words(found->words);
    if (is_button(name)) name.remove_prefix(4);
    return capitalised(std::string(name));
}

bool is_button(std::string_view name) {
    return name.starts_with("pad ");
}

std::string key_words(const Steering& steering, Control control, const Phrasebook& words) {
    if (steering.device == Device::touch) return {};
    const bool gamepad = steering.device == Device::gamepad;
    for (const std::string& name : steering.controls.names_for(control))
        if (is_button(name) == gamepad) return name_words(name, words);
    return {};
}

}  // namespace frontstage::player
