// What becomes of the wishes when one more key is chosen.
#include <algorithm>

#include "player/house/controls.hpp"

namespace frontstage::player {
namespace {

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

// Nobody else's any more, and among its kind the only one of this control.
KeyWishes with_key(KeyWishes wishes, Control control, const std::string& name) {
    for (auto& [word, names] : wishes) {
        std::vector<std::string> left = names_in(names);
        std::erase(left, name);
        names = joined(left);
    }
    std::string& own = wishes[std::string(word_for(control))];
    std::vector<std::string> kept = names_in(own);
    std::erase_if(kept, [&](const auto& other) { return is_button(other) == is_button(name); });
    kept.push_back(name);
    own = joined(kept);
    std::erase_if(wishes, [](const auto& wish) { return wish.second.empty(); });
    return wishes;
}

// Of the same kind, key or button; empty: there is none.
std::string first_like(const Controls& controls, Control control, const std::string& name) {
    for (std::string& other : controls.names_for(control))
        if (is_button(other) == is_button(name)) return other;
    return {};
}

bool can_be_chosen(Control control) {
    return std::ranges::find(controls_to_choose(), control) != controls_to_choose().end();
}

// Each control that has a key or a button before has one after, and none had to be put back.
bool keeps_all(const KeyWishes& before, const KeyWishes& after) {
    const Controls was(before), is(after);
    if (is.problems().size() > was.problems().size()) return false;
    const auto has = [](const Controls& controls, Control control, bool button) {
        return std::ranges::any_of(controls.names_for(control), [button](const auto& name) {
            return is_button(name) == button;
        });
    };
    for (std::size_t i = 0; i < words_of<Control>.size(); ++i)
        for (const bool button : {false, true})
            if (const auto control = static_cast<Control>(i);
                has(was, control, button) && !has(is, control, button))
                return false;
    return true;
}

bool is_digit(const std::string& name) {
    return name.size() == 1 && name[0] >= '1' && name[0] <= '9';
}

}  // namespace

Assigned assigned(const KeyWishes& wishes, Control control, const std::string& name,
                  const Phrasebook& words) {
    const Controls now(wishes);
    const std::string key = name_words(name, words);
    if (is_digit(name)) return {wishes, words("{key} chooses an answer.", {{"key", key}})};
    const auto before = now.control_for(name);
    if (before == control) return {wishes, {}};
    const std::string was = before ? control_words(*before, words) : std::string();
    const KeyWishes made = with_key(wishes, control, name);
    if (keeps_all(wishes, made))
        return {made, before ? words("{key} stood for “{before}” until now.",
                                     {{"key", key}, {"before", was}})
                             : std::string()};
    // It gets the one that is free now.
    const std::string freed = first_like(now, control, name);
    if (before && !freed.empty() && can_be_chosen(*before)) {
        const KeyWishes exchanged = with_key(made, *before, freed);
        if (keeps_all(wishes, exchanged))
            return {exchanged,
                    words("{key} stood for “{before}” until now; {other} stands for that instead.",
                          {{"key", key}, {"before", was}, {"other", name_words(freed, words)}})};
    }
    if (!before) return {wishes, words("Nothing was changed.")};
    return {wishes, words("{key} is all that stands for “{before}”, so nothing was changed.",
                          {{"key", key}, {"before", was}})};
}

}  // namespace frontstage::player
