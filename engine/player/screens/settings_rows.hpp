// The settings as what they are on a screen: a switch, a choice of several, a value between two
// ends, or words. Where each stands comes from the preferences; nothing is drawn here.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "player/page/column.hpp"
#include "player/page/segments.hpp"
#include "player/page/stepper.hpp"
#include "player/page/toggle.hpp"
#include "player/screens/settings.hpp"

namespace frontstage::player {

struct OneOf {
    std::string label;
    Segments segments;
};
struct Words {
    std::string label;  // may be empty
    std::string text;
};
struct Deed {  // a button
    std::string id, label;
    Action action;
};
enum class Listening : std::uint8_t { no, yes };  // the next key is to stand for it
struct KeyRow {  // what a control does, and the keys that stand for it
    std::string control, label, keys;
    Listening listening = Listening::no;
};
struct Sample {};  // how a customer's words look now
using SettingRow = std::variant<Toggle, OneOf, Stepper, Words, Deed, KeyRow, Sample>;
struct SettingCard {
    std::string heading;
    std::vector<SettingRow> rows;
};

[[nodiscard]] std::vector<SettingCard> setting_cards(const SettingsRoom& room,
                                                     const app::Preferences& preferences,
                                                     const SettingsOffer& offer,
                                                     const Phrasebook& words);

// Those that the first run asks for too.
[[nodiscard]] Stepper text_size_row(const app::Preferences& preferences, const Phrasebook& words);
[[nodiscard]] OneOf theme_row(const app::Preferences& preferences, const SettingsOffer& offer,
                              const Phrasebook& words);
[[nodiscard]] Toggle voice_row(const app::Preferences& preferences, const Phrasebook& words);
[[nodiscard]] OneOf timing_row(const app::Preferences& preferences, const Phrasebook& words);
[[nodiscard]] Toggle motion_row(const app::Preferences& preferences, const Phrasebook& words);

// At the pen of a column.
void draw_setting_row(Column& column, const SettingRow& row);

}  // namespace frontstage::player
