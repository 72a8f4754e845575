// The settings that matter where nothing is drawn.
#include <array>
#include <ostream>

#include "app/disk_files.hpp"
#include "app/translation.hpp"
#include "cli/text.hpp"
#include "cli/text_sitting.hpp"

namespace frontstage::cli {
namespace {

constexpr std::array<std::string_view, words_of<Timing>.size()> timings{
    phrase("As long as I like"), phrase("As in real life"), phrase("1.5 times as long"),
    phrase("Twice as long"), phrase("Ten times as long")};

// Each by its own name, for whoever looks for it reads no other.
std::string language_name(const std::string& code, const Phrasebook& words) {
    if (code.empty()) return words("As this computer");
    if (code == "en") return "English";
    return code == "de" ? "Deutsch" : code;
}

std::string on_or_off(app::Switch which, const Phrasebook& words) {
    return which == app::Switch::on ? words("On") : words("Off");
}

app::Switch turned(app::Switch which) {
    return which == app::Switch::on ? app::Switch::off : app::Switch::on;
}

std::string settings_text(const app::Preferences& p, const Phrasebook& words) {
    const auto line = [&words](const char* number, const std::string& name,
                               const std::string& value) {
        return wrapped(words("{number}. {name}: {value}.",
                             {{"number", number}, {"name", name}, {"value", value}}));
    };
    return line("1", words("Time to answer"), words(timings[static_cast<std::size_t>(p.timing)])) +
           line("2", words("Language"), language_name(p.language, words)) +
           line("3", words("Sounds told in words"), on_or_off(p.captions, words)) +
           line("4", words("Service clock told"), on_or_off(p.service_clock, words));
}

}  // namespace

void TextSitting::settings() {
    out_ << heading(words_("Settings"))
         << wrapped(words_("Everything stays on this computer. These settings are told to nobody: "
                           "how you like to read is no result."));
    while (!closed_) {
        app::Preferences preferences = station_.preferences().preferences;
        out_ << settings_text(preferences, words_);
        const Entry entry =
            ask(words_("Type 1 to 4 to change one, or press Enter to go back to the list."));
        if (closed_ || entry.typed.empty() || entry.command == "q") return;
        if (!entry.number || !change_setting(*entry.number, preferences)) {
            out_ << wrapped(words_("Nothing was changed."));
            continue;
        }
        const std::string problem = station_.keep(preferences);
        out_ << wrapped(problem.empty() ? words_("It is kept.") : words_(problem));
    }
}

bool TextSitting::change_setting(int number, app::Preferences& preferences) {
    if (number == 1) {
        for (std::size_t i = 0; i < timings.size(); ++i)
            out_ << wrapped(std::to_string(i + 1) + ". " + words_(timings[i]) + '.');
        out_ << wrapped(
            words_("A time limit runs from when you press Enter at a moment, and every "
                   "pause stops it."));
        const auto chosen = ask_number(words_("Type 1 to {n}, or press Enter to leave it as it is.",
                                              {{"n", std::to_string(timings.size())}}),
                                       timings.size());
        if (!chosen) return false;
        preferences.timing = static_cast<Timing>(*chosen - 1);
        return true;
    }
    if (number == 2) return choose_language(preferences);
    if (number == 3) preferences.captions = turned(preferences.captions);
    if (number == 4) preferences.service_clock = turned(preferences.service_clock);
    return number == 3 || number == 4;
}

bool TextSitting::choose_language(app::Preferences& preferences) {
    app::DiskFiles files;
    std::vector<std::string> codes{"", "en"};
    for (const std::string& code : app::program_languages(station_.folders(), files))
        if (code != "en") codes.push_back(code);
    for (std::size_t i = 0; i < codes.size(); ++i)
        out_ << wrapped(std::to_string(i + 1) + ". " + language_name(codes[i], words_) + '.');
    const auto chosen = ask_number(words_("Type 1 to {n}, or press Enter to leave it as it is.",
                                          {{"n", std::to_string(codes.size())}}),
                                   codes.size());
    if (!chosen) return false;
    preferences.language = codes[*chosen - 1];
    language_ = preferences.language;
    words_ = station_.words(language_);
    return true;
}

}  // namespace frontstage::cli
