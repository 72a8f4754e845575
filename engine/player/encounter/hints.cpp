// Below: what can be done, and with which key or button. Whatever is more than choosing is a button
// for whoever has no keyboard. At the end, sounds in words.
#include <algorithm>

#include "player/encounter/parts.hpp"

namespace frontstage::player {
namespace {

struct Hint {
    std::string key, does;  // no key: touched
    std::optional<Action> action;
    std::string id;
};

// What the same thing is done with, whatever somebody steers by.
struct Keys {
    std::string move, take, transcript, hint, pause;
    enum class Numbers : std::uint8_t { none, usable } numbers = Numbers::none;
};
Keys keys_of(const Steering& steering, const Phrasebook& words) {
    const auto key = [&](Control control) { return key_words(steering, control, words); };
    Keys keys{key(Control::next), key(Control::confirm), key(Control::transcript),
              key(Control::hint), key(Control::pause),   {}};
    if (keys.pause.empty()) keys.pause = key(Control::back);
    if (steering.device == Device::keyboard) keys.numbers = Keys::Numbers::usable;
    // It moves in every direction; the trigger that goes on by one is no news to anybody.
    if (steering.device == Device::gamepad) keys.move = words("Stick");
    return keys;
}

std::string numbers(std::size_t count) {
    const std::size_t most = std::min<std::size_t>(count, 9);
    return most == 1 ? "1" : "1–" + std::to_string(most);
}

std::vector<Hint> hints_of(const EncounterModel& model, const Phrasebook& words) {
    const View& view = model.view;
    const Keys keys = keys_of(model.manner.steering, words);
    const bool chooses = !view.offers.empty();
    std::vector<Hint> hints;
    const auto told = [&](const std::string& key, std::string_view does) {
        if (!key.empty()) hints.push_back({key, words(does), {}, ""});
    };
    const auto button = [&](const std::string& key, std::string_view does, Act act,
                            const char* id) {
        const std::string name = words(does);
        hints.push_back({key, key.empty() ? capitalised(name) : name, Action{act, 0}, id});
    };
    if (chooses && keys.numbers == Keys::Numbers::usable)
        hints.push_back({numbers(view.offers.size()), words("choose"), {}, ""});
    if (chooses) told(keys.move, phrase("move"));
    told(keys.take, chooses ? phrase("confirm") : phrase("go on"));
    if (view.guidance && !view.guidance->standards.empty())
        button(keys.hint, phrase("what good looks like here"), Act::hint, "open-hint");
    button(keys.transcript, phrase("transcript"), Act::transcript, "open-transcript");
    button(keys.pause, phrase("pause"), Act::pause, "open-pause");
    return hints;
}

constexpr float side = 12;  // of the bar, before the first of them and after the last

float cap_width(Canvas& canvas, const Hint& hint) {
    return hint.key.empty() ? 0 : canvas.width_of(Type::hint, hint.key) + 16 + 8;
}

float hint_width(Canvas& canvas, const Hint& hint) {
    return std::max(cap_width(canvas, hint) + canvas.width_of(Type::hint, hint.does) + 20,
                    hint.action ? 52.0F : 0.0F);
}

float width_of(Canvas& canvas, const std::vector<Hint>& hints) {
    float sum = 0;
    for (const Hint& hint : hints)
        sum += hint_width(canvas, hint);
    return sum;
}

// In one row, with the caption at its end; in several, with the caption above them, where letters
// are so large and far apart that one row does not hold what must be there.
struct Bar {
    std::vector<std::vector<Hint>> rows;
    float row = 0, height = 0;
    TextBlock caption;
    enum class Lies : std::uint8_t { nowhere, at_the_end, above } caption_lies = Lies::nowhere;
};

Bar bar_of(Page& page, const EncounterModel& model) {
    Canvas& canvas = page.canvas;
    const float room = canvas.size().x - 48 - 2 * side;
    Bar bar;
    std::vector<Hint> hints = hints_of(model, page.words);
    if (!model.caption.empty()) {
        bar.caption = canvas.set(Type::hint, model.caption, room - 24);
        bar.caption_lies = Bar::Lies::at_the_end;
    }
    const float caption = model.caption.empty() ? 0 : bar.caption.width + 48;
    // Where room is short, the keys that are not buttons go first.
    while (!hints.front().action && width_of(canvas, hints) > room - caption)
        hints.erase(hints.begin());
    if (caption > 0 && width_of(canvas, hints) > room - caption)
        bar.caption_lies = Bar::Lies::above;
    float x = room;
    for (Hint& hint : hints) {
        const float wide = std::min(room, hint_width(canvas, hint));
        if (x + wide > room) {
            bar.rows.emplace_back();
            x = 0;
        }
        x += wide;
        const float words =
            canvas.set(Type::hint, hint.does, wide - cap_width(canvas, hint) - 16).height;
        bar.row = std::max({bar.row, 48.0F, page.scaled(24) + 14, words + 14});
        bar.rows.back().push_back(std::move(hint));
    }
    bar.height = bar.row * static_cast<float>(bar.rows.size());
    if (bar.caption_lies == Bar::Lies::above) bar.height += bar.caption.height + 16;
    return bar;
}

void draw_one(Page& page, const Hint& hint, Rect rect) {
    Canvas& canvas = page.canvas;
    const TextBlock does = canvas.set(Type::hint, hint.does, rect.w - cap_width(canvas, hint) - 12);
    if (page.touch.hover == hint.id && hint.action)
        canvas.fill({rect.x, rect.y + 4, rect.w, rect.h - 8}, canvas[Tone::raised], chip_radius);
    if (!hint.key.empty()) {
        const TextBlock key = canvas.set(Type::hint, hint.key, 10'000);
        const Rect cap{rect.x + 8, rect.centre().y - key.height / 2 - 1, key.width + 16,
                       key.height + 2};
        canvas.fill(cap, canvas[Tone::chip], 6);
        canvas.write(key, {cap.x + 8, cap.y + 1}, canvas[Tone::on_chip]);
    }
    canvas.write(does, {rect.x + 8 + cap_width(canvas, hint), rect.centre().y - does.height / 2},
                 canvas[Tone::soft_ink]);
    if (!hint.action) {
        page.enter({"hint:" + hint.key, Role::text, hint.key + ": " + hint.does, "", rect, rect,
                    std::nullopt, ""});
        return;
    }
    page.focus_ring(hint.id, {rect.x, rect.y + 2, rect.w, rect.h - 4}, chip_radius);
    page.enter({hint.id, Role::button, hint.does, "", rect, rect, hint.action, ""});
}

void draw_caption(Page& page, const EncounterModel& model, const Bar& bar, Rect row) {
    const TextBlock& words = bar.caption;
    const float from =
        bar.caption_lies == Bar::Lies::above ? row.x + side : row.right() - words.width - 36;
    const Rect plate{from, row.centre().y - words.height / 2 - 3, words.width + 24,
                     words.height + 6};
    page.canvas.fill(plate, page.canvas[Tone::chip], chip_radius);
    page.block("caption", {plate.x + 12, plate.y + 3}, words, Tone::on_chip, model.caption);
}

}  // namespace

Rect hints_place(Page& page, const EncounterModel& model) {
    const Point size = page.canvas.size();
    const float height = bar_of(page, model).height;
    return {24, size.y - 8 - height, size.x - 48, height};
}

void draw_hints(Page& page, const EncounterModel& model) {
    const Bar bar = bar_of(page, model);
    const Rect place = hints_place(page, model);
    page.card(place);
    float y = place.bottom() - bar.row * static_cast<float>(bar.rows.size());
    if (bar.caption_lies == Bar::Lies::above)
        draw_caption(page, model, bar, {place.x, place.y, place.w, y - place.y});
    if (bar.caption_lies == Bar::Lies::at_the_end)
        draw_caption(page, model, bar, {place.x, y, place.w, bar.row});
    for (const std::vector<Hint>& row : bar.rows) {
        float x = place.x + side;
        for (const Hint& hint : row) {
            const float wide = std::min(place.w - 2 * side, hint_width(page.canvas, hint));
            draw_one(page, hint, {x, y, wide - 4, bar.row});
            x += wide;
        }
        y += bar.row;
    }
}

}  // namespace frontstage::player
