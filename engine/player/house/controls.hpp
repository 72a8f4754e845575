// Which key or button stands for which control, where somebody has chosen otherwise. Keys and
// buttons go by their names, as preferences hold them: `tab`, `h`, `pad a`. Knows no event and no
// screen.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/phrasebook.hpp"
#include "player/house/input.hpp"

namespace frontstage {
template <>
inline constexpr std::array<std::string_view, 23> words_of<player::Control>{
    "confirm", "back",   "next",        "previous",     "up",    "down",
    "left",    "right",  "page-up",     "page-down",    "first", "last",
    "erase",   "choose", "pause",       "transcript",   "hint",  "rewind",
    "voice",   "repeat", "bigger-text", "smaller-text", "search"};
}  // namespace frontstage

namespace frontstage::player {

// As preferences hold them: by control, the names of what stands for it, with commas between.
using KeyWishes = std::map<std::string, std::string>;
// Of one control.
[[nodiscard]] std::vector<std::string> names_in(const std::string& listed);

class Controls {
public:
    // As they are shipped.
    Controls() = default;
    // What cannot be used of the wishes is left out; `problems` says so, a sentence for each.
    explicit Controls(const KeyWishes& wishes);

    [[nodiscard]] const std::vector<std::string>& problems() const { return problems_; }
    // What somebody chose this key or button for; none: it does as it always did.
    [[nodiscard]] std::optional<Control> chosen_for(std::string_view name) const;
    // It stood for something to which somebody has given another key.
    [[nodiscard]] bool is_free(std::string_view name) const;
    // What it stands for now.
    [[nodiscard]] std::optional<Control> control_for(std::string_view name) const;
    // What stands for it now, keys before buttons.
    [[nodiscard]] std::vector<std::string> names_for(Control control) const;

private:
    void take(Control control, const std::string& names);
    void keep_in_reach(Control control);

    std::map<std::string, Control, std::less<>> chosen_;
    std::set<Control> moved_;  // what somebody has given other keys
    std::vector<std::string> problems_;
};

// The wishes with one more: `name` stands for `control` from now on, among keys or among buttons,
// whichever it is. What it stood for before gets another, so that nothing is left without; where
// there is none to give, or it is a number of an answer, nothing changes. `sentence` says what else
// changed by it, or why nothing did; empty: there is nothing to say.
struct Assigned {
    KeyWishes wishes;
    std::string sentence;
};
[[nodiscard]] Assigned assigned(const KeyWishes& wishes, Control control, const std::string& name,
                                const Phrasebook& words);

// Those that can be given other keys, in the order in which they are listed.
[[nodiscard]] const std::vector<Control>& controls_to_choose();
[[nodiscard]] std::string control_words(Control control, const Phrasebook& words);
// "Tab", "H", "A on the gamepad".
[[nodiscard]] std::string name_words(std::string_view name, const Phrasebook& words);
[[nodiscard]] bool is_button(std::string_view name);

// What somebody has in their hands, and which of its keys stands for what.
struct Steering {
    Controls controls = {};
    Device device = Device::keyboard;
};
// The name of the key or button by which they get this; empty: there is none, as for a finger.
[[nodiscard]] std::string key_words(const Steering& steering, Control control,
                                    const Phrasebook& words);

}  // namespace frontstage::player
