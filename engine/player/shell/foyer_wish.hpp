// What a foyer asks of whoever holds the sitting.
#pragma once

#include <string>
#include <variant>

#include "app/preferences.hpp"

namespace frontstage::player {

struct OpenScenario {  // its briefing
    std::string scenario;
};
struct GoOnWith {  // what was left midway
    std::string scenario;
};
struct LookAtAttempt {  // its debrief
    std::string attempt;
};
struct CallMe {  // under this code attempts and preferences are kept from now on
    std::string code;
};
struct Keep {
    app::Preferences preferences;
};
struct VisitProgress {};
struct VisitSettings {};
struct VisitHome {};
struct LeaveRoom {};  // to where one came from
struct TryAgain {};   // what a problem stopped
struct ExportData {};
struct ShowCertificate {
    std::size_t number = 0;  // a place in app::Progress
};
struct ListenForKey {};  // the next key or button is to be named
struct AssignKey {
    std::string control, key;  // as preferences hold them
};
struct KeepKeys {};    // none was chosen
struct LeaveFoyer {};  // the program too
struct Say {           // as Control::voice and Control::repeat_speech ask
    enum class What : std::uint8_t { on_or_off, again } what = What::on_or_off;
};
using FoyerWish = std::variant<OpenScenario, GoOnWith, LookAtAttempt, CallMe, Keep, VisitProgress,
                               VisitSettings, VisitHome, LeaveRoom, TryAgain, ExportData,
                               ShowCertificate, ListenForKey, AssignKey, KeepKeys, LeaveFoyer, Say>;

}  // namespace frontstage::player
