// How one trainee wants to read, hear and steer. Kept on this station beside their attempts and
// told to nobody: an accommodation is no result.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>

#include "app/folders.hpp"
#include "core/vocabulary.hpp"

namespace frontstage::app {

enum class Motion : std::uint8_t { full, reduced };
enum class Backdrops : std::uint8_t { drawn, plain };
enum class Switch : std::uint8_t { off, on };
enum class Lines : std::uint8_t { whole, typewriter };  // how what is said appears

struct Preferences {
    Switch introduced = Switch::off;  // the first run was seen, or skipped

    std::string theme = "light";  // a file of the themes that are shipped, or of the trainee's own
    std::string font = "Inter";   // a family, as fontconfig knows it
    int text_percent = 100;       // 100..200
    int letter_percent = 0;       // 0..20: between letters, of the size of the type
    int word_percent = 0;         // 0..50: more between words, of the size of the type
    int line_percent = 100;       // 100..200: of the usual distance between lines
    Lines lines = Lines::whole;
    Backdrops backdrops = Backdrops::drawn;
    Motion motion = Motion::full;

    Switch voice = Switch::off;
    std::string
        voice_command;   // gets what is to be spoken on its standard input; empty: a synthesiser
    int voice_rate = 0;  // -100..100: slower, faster
    Switch sound = Switch::off;
    int volume_percent = 50;  // 0..100
    Switch captions = Switch::on;

    Timing timing = Timing::off;  // real-time pressure, unless an assessment fixes it
    Switch service_clock = Switch::on;

    std::map<std::string, std::string> keys;  // what a trainee does, by the key or button for it
    std::string language;                     // empty: what the environment prefers
    bool operator==(const Preferences&) const = default;
};

// References to every one of them, in order. One that is added and not named here does not
// compile, so nothing that walks them can leave one out.
template <class AnyPreferences>
[[nodiscard]] auto members_of(AnyPreferences& preferences) {
    auto& [introduced, theme, font, text, letter, word, line, lines, backdrops, motion, voice,
           voice_command, voice_rate, sound, volume, captions, timing, service_clock, keys,
           language] = preferences;
    return std::tie(introduced, theme, font, text, letter, word, line, lines, backdrops, motion,
                    voice, voice_command, voice_rate, sound, volume, captions, timing,
                    service_clock, keys, language);
}

struct PreferencesRead {
    Preferences preferences;  // what can be used of it; the defaults stand in for the rest
    std::string problem;      // a phrase to be looked up; empty where nothing was wrong
    std::string details;      // what was found, for whoever helps
};
// Of whoever has this code. A file that is missing is no problem. Of one that cannot be used, or
// not wholly, a copy is set aside before the usable part takes its place; so it is told once, and
// nothing is lost.
[[nodiscard]] PreferencesRead read_preferences(const Folders& folders, const std::string& subject);
// Whole or not at all. A sentence where it could not be written.
[[nodiscard]] std::string write_preferences(const Folders& folders, const std::string& subject,
                                            const Preferences& preferences);

// Where they lie. A code may hold anything; its file's name never leaves the folder.
[[nodiscard]] std::string preferences_file(const Folders& folders, const std::string& subject);
// The name of a file for any code: each has its own.
[[nodiscard]] std::string file_name_for(const std::string& code);

}  // namespace frontstage::app

namespace frontstage {

template <>
inline constexpr std::array<std::string_view, 2> words_of<app::Motion>{"full", "reduced"};
template <>
inline constexpr std::array<std::string_view, 2> words_of<app::Backdrops>{"drawn", "plain"};
template <>
inline constexpr std::array<std::string_view, 2> words_of<app::Switch>{"off", "on"};
template <>
inline constexpr std::array<std::string_view, 2> words_of<app::Lines>{"whole", "typewriter"};

}  // namespace frontstage
