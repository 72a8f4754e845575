// The settings that matter where nothing is drawn.
#include <ostream>

#include "app/disk_files.hpp"
#include "app/plain_words.hpp"
#include "app/translation.hpp"
#include "cli/text.hpp"
#include "cli/text_sitting.hpp"

namespace frontstage::cli {
namespace {

constexpr std::size_t timings = words_of<Timing>.size();

std::string language_words(const std::string& code, const Phrasebook& words) {
    const std::string name = app::language_name(code);
    return code.empty() ? words(name) : name;
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
    return line("1", words("Time to answer"), words(app::name_of(p.timing))) +
           line("2", words("Language"), language_words(p.language, words)) +
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
        for (std::size_t i = 0; i < timings; ++i)
            out_ << wrapped(std::to_string(i + 1) + ". " +
                            words_(app::name_of(static_cast<Timing>(i))) + '.');
        out_ << wrapped(
            words_("A time limit runs from when you press Enter at a moment, and every "
                   "pause stops it."));
        const auto chosen = ask_number(words_("Type 1 to {n}, or press Enter to leave it as it is.",
                                              {{"n", std::to_string(timings)}}),
                                       timings);
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
        out_ << wrapped(std::to_string(i + 1) + ". " + language_words(codes[i], words_) + '.');
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
