#include "player/voice/narrator.hpp"

#include <algorithm>

#include "core/phrases.hpp"
#include "player/voice/spoken.hpp"

namespace frontstage::player {
namespace {

const Item* first_with(const ItemList& items, Role role) {
    const auto found = std::ranges::find(items.all(), role, &Item::role);
    return found == items.all().end() ? nullptr : &*found;
}

bool is_toast(const Item& item) {
    return item.id == "toast";
}

// A sentence that comes and goes is no screen of its own.
const Item* dialog_on(const ItemList& items) {
    const auto found = std::ranges::find_if(
        items.all(), [](const Item& item) { return item.role == Role::dialog && !is_toast(item); });
    return found == items.all().end() ? nullptr : &*found;
}

// What tells one screen from another, though what stands on it changes: a dialog, else what
// scrolls on it and its heading.
std::string identity_of(const Seen& seen) {
    if (const Item* dialog = dialog_on(seen.items)) return "dialog " + dialog->id;
    if (seen.view != nullptr) return "encounter";
    std::string identity;
    if (const Item* region = first_with(seen.items, Role::region)) identity = region->id;
    if (const Item* heading = first_with(seen.items, Role::heading))
        identity += ' ' + heading->id + ' ' + heading->name;
    return identity;
}

// Everything of a view that is told, so that the same view is not told twice.
std::string digest_of(const View& view) {
    std::string digest = view.moment + '\n' + std::to_string(static_cast<int>(view.stage));
    for (const SpokenLine& line : view.lines)
        digest += '\n' + line.name + ": " + line.text;
    for (const Offer& offer : view.offers)
        digest += '\n' + offer.text;
    return digest;
}

std::string place_of(const View& view, const Phrasebook& words) {
    const auto now = std::ranges::find(view.journey, Progress::now, &JourneyStop::progress);
    if (now == view.journey.end()) return {};
    if (!now->truth) return now->touchpoint;
    const std::string truth = truth_words(*now->truth, words);
    return now->touchpoint.empty() ? truth : truth + ": " + now->touchpoint;
}

std::string choices_words(const View& view, const Phrasebook& words) {
    const auto open = std::ranges::count(view.offers, Openness::open, &Offer::openness);
    return words.counted(static_cast<int>(open), "{n} choice is open.", "{n} choices are open.");
}

bool is_caption(const Item& item) {
    return item.id.starts_with("caption");
}

// Whoever steers by finger is told of the keyboard: a finger has no key.
std::string key_for(const Seen& seen, Control control, const Phrasebook& words) {
    Steering steering = seen.steering;
    if (steering.device == Device::touch) steering.device = Device::keyboard;
    return key_words(steering, control, words);
}

std::string ended(std::string text) {
    if (!text.empty() && !ends_a_sentence(text)) text += '.';
    return text;
}

}  // namespace

void Narrator::say(std::string text) {
    if (text.empty()) return;
    const Urgency urgency = news_.empty() ? Urgency::interrupts : Urgency::follows;
    news_.push_back({std::move(text), urgency});
}

Utterances Narrator::observe(const Seen& seen, const Phrasebook& words) {
    if (seen.items.all().empty()) return {};
    news_.clear();
    const std::string screen = identity_of(seen);
    const bool new_screen = screen != screen_;
    if (new_screen) {
        screen_ = screen;
        focus_.clear();
        announce_screen(seen, words);
    }
    if (seen.view != nullptr && digest_of(*seen.view) != moment_) {
        moment_ = digest_of(*seen.view);
        focus_.clear();
        told_time_ = false;
        announce_view(seen, words);
    }
    announce_captions(seen);
    announce_toast(seen);
    announce_focus(seen, words);
    announce_time(seen, words);
    if (!news_.empty()) {
        latest_ = news_;
        asked_ = Asked::not_yet;
    }
    return news_;
}

void Narrator::announce_screen(const Seen& seen, const Phrasebook& words) {
    const Item* dialog = dialog_on(seen.items);
    const Item* region = first_with(seen.items, Role::region);
    const Item* heading = first_with(seen.items, Role::heading);
    const std::string kind = dialog != nullptr                           ? dialog->name
                             : region != nullptr && seen.view == nullptr ? region->name
                                                                         : "";
    say(ended(kind));
    if (heading != nullptr && heading->name != kind) say(ended(heading->name));
    for (const Item& item : seen.items.all())
        if (item.role == Role::notice) say(ended(item.name));
    if (seen.view != nullptr || told_how_to_repeat_) return;
    told_how_to_repeat_ = true;
    say(
        words("Press {again} to hear it again, and {again} once more to hear the whole screen. "
              "{voice} turns the voice off.",
              {{"again", key_for(seen, Control::repeat_speech, words)},
               {"voice", key_for(seen, Control::voice, words)}}));
}

void Narrator::announce_view(const Seen& seen, const Phrasebook& words) {
    const View& view = *seen.view;
    if (const std::string place = place_of(view, words); place != place_) {
        place_ = place;
        say(ended(place));
    }
    const bool changed = view.speaker_name != name_ || view.mood_words != mood_;
    bool mood_told = !changed;
    for (const SpokenLine& line : view.lines) {
        const bool theirs = !line.name.empty() && line.name == view.speaker_name;
        if (line.name.empty()) {
            say(line.text);
        } else if (theirs && !mood_told) {
            mood_told = true;
            say(words("{name}, {mood}: {words}",
                      {{"name", line.name}, {"mood", view.mood_words}, {"words", line.text}}));
        } else {
            say(words("{name}: {words}", {{"name", line.name}, {"words", line.text}}));
        }
    }
    if (!mood_told && !view.speaker_name.empty() && !view.mood_words.empty())
        say(words("{name} looks {mood}.",
                  {{"name", view.speaker_name}, {"mood", view.mood_words}}));
    name_ = view.speaker_name;
    mood_ = view.mood_words;
    if (view.stage == Stage::over) say(words("The encounter is over."));
    if (view.offers.empty()) return;
    say(choices_words(view, words));
    for (const Offer& offer : view.offers)
        if (offer.openness == Openness::locked)
            say(words("Not possible: {choice} ({reason})",
                      {{"choice", offer.text}, {"reason", offer.locked_because}}));
    if (!told_how_to_choose_)
        say(words("{next} goes through them; a number chooses at once.",
                  {{"next", key_for(seen, Control::next, words)}}));
    told_how_to_choose_ = true;
}

void Narrator::announce_captions(const Seen& seen) {
    std::set<std::string> shown;
    for (const Item& item : seen.items.all()) {
        if (!is_caption(item)) continue;
        shown.insert(item.name);
        if (seen.sounds == Sounds::silent && !captions_.contains(item.name)) say(ended(item.name));
    }
    // Below a dialog it still rains.
    if (seen.view != nullptr) captions_ = std::move(shown);
}

void Narrator::announce_toast(const Seen& seen) {
    const Item* toast = seen.items.find("toast");
    if (toast != nullptr && toast->name != toast_) say(ended(toast->name));
    toast_ = toast == nullptr ? std::string() : toast->name;
}

void Narrator::announce_focus(const Seen& seen, const Phrasebook& words) {
    const Item* item = seen.items.find(seen.focus);
    if (item == nullptr || !item->action) {
        focus_.clear();
        return;
    }
    if (seen.focus != focus_)
        say(ended(spoken_in_focus(*item, seen.items, words)));
    else if (item->value != value_)
        say(ended(item->value));
    focus_ = seen.focus;
    value_ = item->value;
}

// How long there is, as it begins and when little is left. It does not run while this is said.
void Narrator::announce_time(const Seen& seen, const Phrasebook& words) {
    const Item* left = seen.items.find("time-left");
    if (left == nullptr || told_time_) return;
    told_time_ = true;
    say(words("There is a time limit: {time}. It does not run while the voice speaks.",
              {{"time", left->value}}));
}

Utterances Narrator::again(const Seen& seen, const Phrasebook& words) {
    if (asked_ == Asked::once) {
        asked_ = Asked::not_yet;
        return whole_screen(seen, words);
    }
    asked_ = Asked::once;
    return latest_;
}

Utterances Narrator::whole_screen(const Seen& seen, const Phrasebook& words) const {
    Utterances all;
    for (const Item& item : seen.items.all()) {
        const std::string text = spoken_in_passing(item, words);
        if (text.empty()) continue;
        const Urgency urgency = all.empty() ? Urgency::interrupts : Urgency::follows;
        all.push_back({ended(text), urgency});
    }
    return all;
}

}  // namespace frontstage::player
