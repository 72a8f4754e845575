#include "player/shell/hand.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "core/fact.hpp"
#include "player/shell/keys.hpp"
#include "player/shell/reading.hpp"

namespace frontstage::player {
namespace {

constexpr float wheel_step = 60;
constexpr float slip = 12;  // a finger that moved no further than this has not dragged

// The last digits of where a region ends differ from frame to frame.
bool has_moved(float before, const Scroll& scroll) {
    return std::abs(scroll.offset - before) > 0.5F;
}

std::string without_last_character(std::string text) {
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    if (!text.empty()) text.pop_back();
    return text;
}

}  // namespace

void Hand::start_at(std::string focus) {
    touch_.held.clear();
    touch_.hover.clear();
    touch_.focus = std::move(focus);
    drag_.reset();
}

std::optional<Intent> Hand::take(const Input& input, const ItemList& items) {
    if (!std::holds_alternative<Typed>(input)) said_by_key_ = 0;
    return std::visit(
        Overloaded{[&](const KeyPressed& key) { return press(key, items); },
                   [&](const Controlled& wanted) -> std::optional<Intent> {
                       if (wanted.letter != 0 && field(items) != nullptr) return std::nullopt;
                       if (wanted.letter != 0) said_by_key_ = wanted.letter;
                       return control(wanted, items);
                   },
                   [&](const Typed& typed) { return type(typed, items); },
                   [&](const PointerMoved& moved) -> std::optional<Intent> {
                       move(moved.at, items);
                       return std::nullopt;
                   },
                   [&](const PointerPressed& pressed) -> std::optional<Intent> {
                       hold(pressed.at, items);
                       return std::nullopt;
                   },
                   [&](const PointerReleased& released) { return release(released.at, items); },
                   [&](const Wheeled& wheeled) -> std::optional<Intent> {
                       scroll(items.region_at(wheeled.at), -wheeled.lines * wheel_step);
                       return std::nullopt;
                   },
                   [&](const AttentionMoved& moved) -> std::optional<Intent> { return moved.to; },
                   [](const Named& named) -> std::optional<Intent> { return named; },
                   [](const Rung&) -> std::optional<Intent> { return std::nullopt; },
                   [](const CloseAsked&) -> std::optional<Intent> { return Closed{}; }},
        input);
}

void Hand::hold(Point at, const ItemList& items) {
    const Item* item = items.at(at);
    touch_.held = touch_.hover = item != nullptr ? item->id : "";
    touch_.focusing = Focusing::quiet;
    drag_ = Drag{at, at, items.region_at(at)};
}

// A region follows the finger; what the finger first lay on is then not meant any more.
void Hand::move(Point at, const ItemList& items) {
    const Item* item = items.at(at);
    touch_.hover = item != nullptr ? item->id : "";
    if (!drag_ || drag_->region.empty() || memory_.scrolls[drag_->region].most() <= 0) return;
    if (drag_->stage == Drag::Stage::pressed && std::abs(at.y - drag_->from.y) < slip) return;
    drag_->stage = Drag::Stage::dragging;
    touch_.held.clear();
    scroll(drag_->region, drag_->at.y - at.y);
    drag_->at = at;
}

// Only what was pressed and released on the same thing was meant.
std::optional<Intent> Hand::release(Point at, const ItemList& items) {
    const bool dragged = drag_ && drag_->stage == Drag::Stage::dragging;
    drag_.reset();
    const Item* item = items.at(at);
    const bool same = item != nullptr && item->id == touch_.held;
    touch_.held.clear();
    if (dragged || !same || !item->action) return std::nullopt;
    touch_.focus = item->id;
    if (!item->adjust) return Used{item->id, *item->action};
    return Used{item->id, at.x < item->rect.centre().x ? item->adjust->less : item->adjust->more};
}

const Item* Hand::field(const ItemList& items) const {
    const Item* item = items.find(touch_.focus);
    return item != nullptr && item->role == Role::field ? item : nullptr;
}

std::optional<Intent> Hand::press(const KeyPressed& key, const ItemList& items) {
    if (field(items) != nullptr && writes(key)) return std::nullopt;
    const auto wanted = control_of(key);
    if (!wanted) return std::nullopt;
    if (writes(key)) said_by_key_ = key.key == Key::transcript ? 'h' : key.letter;
    return control(*wanted, items);
}

std::optional<Intent> Hand::type(const Typed& typed, const ItemList& items) {
    const Item* into = field(items);
    const bool was_control =
        said_by_key_ != 0 && typed.text.size() == 1 && (typed.text.front() | 0x20) == said_by_key_;
    said_by_key_ = 0;
    if (into == nullptr || was_control || first_bad_utf8(typed.text)) return std::nullopt;
    constexpr std::size_t longest = 200;
    if (into->value.size() + typed.text.size() > longest) return std::nullopt;
    return Written{into->id, into->value + typed.text};
}

std::optional<Intent> Hand::control(const Controlled& wanted, const ItemList& items) {
    const bool first = wanted.press == Press::first;
    const auto ask = [&](Asked what) -> std::optional<Intent> {
        if (!first) return std::nullopt;
        return Wanted{what, wanted.number};
    };
    switch (wanted.control) {
        case Control::next: step(items, ItemList::Way::forward); return std::nullopt;
        case Control::previous: step(items, ItemList::Way::back); return std::nullopt;
        case Control::up: go(items, ItemList::Side::up); return std::nullopt;
        case Control::down: go(items, ItemList::Side::down); return std::nullopt;
        case Control::left:
        case Control::right: return sideways(wanted.control, items);
        case Control::page_up:
        case Control::page_down:
        case Control::first:
        case Control::last: page(items, wanted.control); return std::nullopt;
        case Control::confirm: {
            const Item* item = items.find(touch_.focus);
            if (!first || item == nullptr || !item->action) return std::nullopt;
            return Used{item->id, *item->action};
        }
        case Control::erase: {
            const Item* into = field(items);
            if (into == nullptr || into->value.empty()) return std::nullopt;
            return Written{into->id, without_last_character(into->value)};
        }
        case Control::back:
        case Control::pause: return ask(Asked::back);
        case Control::choose: return ask(Asked::choose);
        case Control::transcript: return ask(Asked::transcript);
        case Control::hint: return ask(Asked::hint);
        case Control::rewind: return ask(Asked::rewind);
        case Control::voice: return ask(Asked::voice);
        case Control::repeat_speech: return ask(Asked::repeat_speech);
        case Control::search: return ask(Asked::search);
        case Control::bigger_text: return Wanted{Asked::bigger_text};
        case Control::smaller_text: return Wanted{Asked::smaller_text};
    }
    return std::nullopt;
}

// A value is changed; elsewhere the focus goes there.
std::optional<Intent> Hand::sideways(Control control, const ItemList& items) {
    const bool left = control == Control::left;
    const Item* item = items.find(touch_.focus);
    if (item != nullptr && item->adjust)
        return Used{item->id, left ? item->adjust->less : item->adjust->more};
    go(items, left ? ItemList::Side::left : ItemList::Side::right);
    return std::nullopt;
}

void Hand::step(const ItemList& items, ItemList::Way way) {
    go_to(items, items.beside(touch_.focus, way));
}

void Hand::go_to(const ItemList& items, const std::string& id) {
    touch_.focusing = Focusing::shown;
    touch_.focus = id;
    const Item* item = items.find(id);
    if (item == nullptr || item->region.empty()) return;
    if (const Item* region = items.find(item->region))
        scroll(region->id, way_into_sight(*item, *region));
}

// An arrow goes to what is near in that direction; where there is only something to be read, it
// reads on.
void Hand::go(const ItemList& items, ItemList::Side side) {
    const bool sideways = side == ItemList::Side::left || side == ItemList::Side::right;
    const bool forward = side == ItemList::Side::down || side == ItemList::Side::right;
    const Item* from = items.find(touch_.focus);
    if (from == nullptr) return step(items, forward ? ItemList::Way::forward : ItemList::Way::back);
    const Item* to = items.towards(from->rect, side);
    if (to != nullptr && (sideways || is_near(*to, items))) return go_to(items, to->id);
    if (!sideways) {
        const std::string region = reading_region(items, touch_.focus, memory_);
        const float before = memory_.scrolls[region].offset;
        scroll(region, forward ? arrow_step : -arrow_step);
        if (has_moved(before, memory_.scrolls[region])) return;
        if (to != nullptr) return go_to(items, to->id);
    }
    step(items, forward ? ItemList::Way::forward : ItemList::Way::back);
}

void Hand::page(const ItemList& items, Control control) {
    const std::string region = reading_region(items, touch_.focus, memory_);
    const Item* item = items.find(touch_.focus);
    std::vector<std::string> readable{region};
    // Where that is at its end, what the focus lies in is read on: a choice that cannot be taken
    // never has the focus, and yet wants to be read.
    if (item != nullptr && item->region != region) readable.push_back(item->region);
    for (const std::string& each : readable) {
        const Scroll& scrolled = memory_.scrolls[each];
        const float before = scrolled.offset;
        switch (control) {
            case Control::page_up: scroll(each, -scrolled.room * 0.9F); break;
            case Control::page_down: scroll(each, scrolled.room * 0.9F); break;
            case Control::first: scroll(each, -scrolled.most()); break;
            case Control::last: scroll(each, scrolled.most()); break;
            default: return;
        }
        if (has_moved(before, scrolled)) return;
    }
}

void Hand::scroll(const std::string& region, float by) {
    if (region.empty()) return;
    Scroll& scroll = memory_.scrolls[region];
    scroll.offset = std::clamp(scroll.offset + by, 0.0F, scroll.most());
}

}  // namespace frontstage::player
