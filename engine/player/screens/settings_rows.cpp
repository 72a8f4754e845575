#include "player/screens/settings_rows.hpp"

#include "app/plain_words.hpp"
#include "player/house/controls.hpp"

namespace frontstage::player {
namespace {

Turned turned(bool on) {
    return on ? Turned::on : Turned::off;
}

Action setting(const char* id) {
    return {Act::set, 0, {}, id};
}

Toggle switched(const char* id, std::string label, std::string sentence, bool on) {
    Action action = setting(id);
    action.number = on ? 0 : 1;
    return {id, std::move(label), std::move(sentence), turned(on), action};
}

Stepper stepped(const char* id, std::string label, int value, int least, int most,
                std::string shown) {
    Stepper stepper;
    stepper.id = id;
    stepper.label = std::move(label);
    stepper.value = std::move(shown);
    stepper.part = static_cast<float>(value - least) / static_cast<float>(most - least);
    stepper.adjust = {setting(id), setting(id)};
    stepper.adjust.more.number = 1;
    return stepper;
}

std::string percent(int value) {
    return std::to_string(value) + " %";
}

OneOf one_of(const char* id, std::string label, const std::vector<SettingsOffer::Named>& named,
             const std::string& chosen) {
    OneOf row{label, {id, label, {}, named.size(), setting(id), Role::tab}};
    for (std::size_t i = 0; i < named.size(); ++i) {
        row.segments.options.push_back(named[i].name);
        if (named[i].id == chosen) row.segments.chosen = i;
    }
    return row;
}

Toggle backdrops_row(const app::Preferences& p, const Phrasebook& words) {
    return switched("backdrops", words("Plain background"),
                    words("No place is drawn behind people and words."),
                    p.backdrops == app::Backdrops::plain);
}

std::vector<SettingCard> reading(const app::Preferences& p, const SettingsOffer& offer,
                                 const Phrasebook& words) {
    // What changes most stands with the sample, so that both are seen at once.
    return {
        {words("This is how it reads"),
         {Sample{}, text_size_row(p, words), theme_row(p, offer, words)}},
        {words("Letters"),
         {one_of("font", words("Font"), offer.fonts, p.font),
          stepped("letter", words("Between letters"), p.letter_percent, 0, 20,
                  percent(p.letter_percent)),
          stepped("word", words("Between words"), p.word_percent, 0, 50, percent(p.word_percent)),
          stepped("line", words("Between lines"), p.line_percent, 100, 200,
                  percent(p.line_percent))}}};
}

std::vector<SettingCard> motion(const app::Preferences& p, const Phrasebook& words) {
    return {{words("What moves"),
             {motion_row(p, words),
              switched("lines", words("Words appear one after the other"),
                       words("As if somebody typed them. Otherwise whole lines appear at once."),
                       p.lines == app::Lines::typewriter)}},
            {words("What is drawn"), {backdrops_row(p, words)}}};
}

// Each language in its own name; only what stands for the computer's is said in the reader's.
std::vector<SettingCard> language(const app::Preferences& p, const SettingsOffer& offer,
                                  const Phrasebook& words) {
    std::vector<SettingsOffer::Named> languages = offer.languages;
    for (SettingsOffer::Named& one : languages)
        if (one.id.empty()) one.name = words(one.name);
    OneOf row = one_of("language", words("Language of the screen"), languages, p.language);
    row.segments.lie = Segments::Lie::stacked;
    return {{words("Language"),
             {row, Words{"", words("An encounter is shown in this language where its trainer has "
                                   "had it translated, and otherwise in its own.")}}}};
}

std::vector<SettingCard> voice_and_sound(const app::Preferences& p, const Phrasebook& words) {
    return {
        {words("Voice"),
         {voice_row(p, words), stepped("voice_rate", words("How fast it speaks"), p.voice_rate,
                                       -100, 100, std::to_string(p.voice_rate))}},
        {words("Sound"),
         {switched("sound", words("Sounds of the place"),
                   words("Quiet, and never needed: whatever can be heard is also written."),
                   p.sound == app::Switch::on),
          stepped("volume", words("How loud"), p.volume_percent, 0, 100, percent(p.volume_percent)),
          switched("captions", words("Captions"), words("Every sound is named in words."),
                   p.captions == app::Switch::on)}}};
}

std::vector<SettingCard> time(const app::Preferences& p, const Phrasebook& words) {
    return {{words("Time"),
             {timing_row(p, words),
              Words{"", words("An assessment may set the time itself. A pause, the transcript, the "
                              "voice and another window always stop it.")},
              switched("service_clock", words("Show the service clock"),
                       words("How long the customer has waited, in their time."),
                       p.service_clock == app::Switch::on)}}};
}

std::vector<SettingCard> controls(const app::Preferences& p, const std::string& choosing,
                                  const Phrasebook& words) {
    const Controls chosen(p.keys);
    SettingCard card{words("Keys and buttons"),
                     {Words{"", words("Choose one, and then press the key or button that is to "
                                      "stand for it. Esc leaves it as it is.")}}};
    for (const Control control : controls_to_choose()) {
        const std::string id(word_for(control));
        std::string keys;
        for (const std::string& name : chosen.names_for(control))
            keys += (keys.empty() ? "" : ", ") + name_words(name, words);
        const Listening listening = id == choosing ? Listening::yes : Listening::no;
        if (id == choosing) keys = words("Press a key or a button now");
        card.rows.push_back(KeyRow{id, control_words(control, words), keys, listening});
    }
    return {card};
}

std::vector<SettingCard> privacy(const SettingsOffer& offer, const Phrasebook& words) {
    SettingCard kept{
        words("What is kept"),
        {Words{"", words("Everything stays on this computer. These settings are told "
                         "to nobody: how you like to read is no result.")},
         Words{words("Where"), offer.kept_in},
         Deed{"export", words("Save all of my own data as a file"), Action{Act::export_data, 0}}}};
    SettingCard seen{words("What HR sees"), {}};
    for (const std::string& sentence : offer.seen_by_hr)
        seen.rows.push_back(Words{"", sentence});
    if (seen.rows.empty()) seen.rows.push_back(Words{"", words("Nothing so far.")});
    return {seen, kept};
}

}  // namespace

Stepper text_size_row(const app::Preferences& p, const Phrasebook& words) {
    return stepped("text", words("Size of letters"), p.text_percent, 100, 200,
                   percent(p.text_percent));
}

OneOf theme_row(const app::Preferences& p, const SettingsOffer& offer, const Phrasebook& words) {
    std::vector<SettingsOffer::Named> themes = offer.themes;
    for (SettingsOffer::Named& theme : themes)
        theme.name = words(theme.name);
    return one_of("theme", words("Colours"), themes, p.theme);
}

Toggle voice_row(const app::Preferences& p, const Phrasebook& words) {
    const std::string key = name_words(Controls(p.keys).names_for(Control::voice).front(), words);
    return switched("voice", words("Read everything aloud"),
                    words("Also with the key {key}, at any time.", {{"key", key}}),
                    p.voice == app::Switch::on);
}

OneOf timing_row(const app::Preferences& p, const Phrasebook& words) {
    Segments segments{"timing",
                      words("Time to answer"),
                      {},
                      static_cast<std::size_t>(p.timing),
                      setting("timing"),
                      Role::tab,
                      Segments::Lie::stacked};
    for (std::size_t i = 0; i < words_of<Timing>.size(); ++i)
        segments.options.push_back(words(app::name_of(static_cast<Timing>(i))));
    return {words("Time to answer"), std::move(segments)};
}

Toggle motion_row(const app::Preferences& p, const Phrasebook& words) {
    return switched("motion", words("Keep everything still"),
                    words("Nothing moves on the screen: no blinking, no gliding."),
                    p.motion == app::Motion::reduced);
}

std::vector<SettingCard> setting_cards(const SettingsRoom& room,
                                       const app::Preferences& preferences,
                                       const SettingsOffer& offer, const Phrasebook& words) {
    switch (room.tab) {
        case 0: return reading(preferences, offer, words);
        case 1: return voice_and_sound(preferences, words);
        case 2: return time(preferences, words);
        case 3: return motion(preferences, words);
        case 4: return controls(preferences, room.choosing, words);
        case 5: return language(preferences, offer, words);
        default: return privacy(offer, words);
    }
}

}  // namespace frontstage::player
