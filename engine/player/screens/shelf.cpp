#include "player/screens/shelf.hpp"

#include <algorithm>
#include <cmath>

#include "app/day_words.hpp"
#include "app/plain_words.hpp"
#include "player/drawing/icons.hpp"
#include "player/page/edge.hpp"
#include "player/page/list_card.hpp"
#include "player/screens/place_picture.hpp"

namespace frontstage::player {
namespace {

constexpr float pad = 20;
constexpr float flatness = 0.42F;  // of the picture: its height by its width

enum class Sign : std::uint8_t { none, fresh, passed, failed, flag, lock, clock };
struct Row {
    Sign sign = Sign::none;
    std::string words;
    Tone tone = Tone::soft_ink;
};

std::vector<Row> rows_of(const app::Shelved& shelved, const Phrasebook& words) {
    std::vector<Row> rows;
    if (!shelved.broken.empty()) {
        rows.push_back({Sign::lock, words(shelved.broken), Tone::soft_ink});
        return rows;
    }
    rows.push_back({Sign::clock, length_words(shelved, words), Tone::soft_ink});
    if (shelved.best) {
        const bool passed = shelved.best->verdict == Verdict::met;
        rows.push_back(
            {passed ? Sign::passed : Sign::failed,
             words("Best so far: {total} of 100", {{"total", std::to_string(shelved.best->total)}}),
             Tone::ink});
    } else {
        rows.push_back({Sign::fresh, words("Not played yet"), Tone::soft_ink});
    }
    if (shelved.left_off) rows.push_back({Sign::clock, words("Left midway"), Tone::accent});
    if (shelved.due)
        rows.push_back({Sign::flag,
                        words("Due {day}", {{"day", app::day_words(*shelved.due, words)}}),
                        Tone::accent});
    return rows;
}

void draw_sign(Page& page, Sign sign, Point centre, float size, Tone tone) {
    Canvas& canvas = page.canvas;
    switch (sign) {
        case Sign::none: return;
        case Sign::fresh:
            return draw_verdict(canvas, centre, size / 2, StandardVerdict::not_applicable);
        case Sign::passed: return draw_verdict(canvas, centre, size / 2, StandardVerdict::met);
        case Sign::failed: return draw_verdict(canvas, centre, size / 2, StandardVerdict::partly);
        case Sign::flag:
            return draw_flag(canvas, {centre.x - size * 0.3F, centre.y + size * 0.45F}, size * 0.9F,
                             canvas[tone]);
        case Sign::lock: return draw_lock(canvas, centre, size, canvas[tone]);
        case Sign::clock: return draw_clock(canvas, centre, size * 0.42F, canvas[tone]);
    }
}

struct Measured {
    TextBlock eyebrow, title;
    std::vector<TextBlock> rows;
    float picture = 0, sign = 0, height = 0;
};

Measured measured(Page& page, const app::Shelved& shelved, float width) {
    Canvas& canvas = page.canvas;
    Measured m;
    m.picture = pictures_wanted(page) ? std::round(std::min(220.0F, width * flatness)) : 0;
    m.sign = page.scaled(17);
    m.eyebrow = canvas.set(Type::hint, page.words(app::name_of(shelved.setting)), width - 2 * pad);
    m.title = canvas.set(Type::strong, shelved.title, width - 2 * pad);
    m.height = m.picture + 16 + m.eyebrow.height + 4 + m.title.height + 12;
    for (const Row& row : rows_of(shelved, page.words)) {
        m.rows.push_back(canvas.set(Type::hint, row.words, width - 2 * pad - m.sign - 8));
        m.height += m.rows.back().height + 4;
    }
    m.height += 12;
    return m;
}

}  // namespace

std::string length_words(const app::Shelved& shelved, const Phrasebook& words) {
    return words("{time} · {moments}",
                 {{"time", words.counted(shelved.minutes, "{n} minute", "{n} minutes")},
                  {"moments",
                   words.counted(shelved.moments, "{n} moment of truth", "{n} moments of truth")}});
}

float shelf_card_height(Page& page, const app::Shelved& shelved, float width) {
    return measured(page, shelved, width).height;
}

void draw_shelf_card(Page& page, const app::Shelved& shelved, Rect rect) {
    Canvas& canvas = page.canvas;
    const Measured m = measured(page, shelved, rect.w);
    const std::vector<Row> rows = rows_of(shelved, page.words);
    std::string value = page.words(app::name_of(shelved.setting));
    for (const Row& row : rows)
        value += ". " + row.words;
    const ListCard card{"shelf:" + shelved.id, shelved.title, value,
                        Action{Act::open_scenario, 0, {}, shelved.id}};
    open_list_card(page, card, rect);
    if (m.picture > 0)
        draw_place_picture(page, shelved.place, shelved.time, {rect.x, rect.y, rect.w, m.picture},
                           Corners::top);
    float y = rect.y + m.picture + 16;
    const float room = rect.w - 2 * pad;
    canvas.write(m.eyebrow, at_edge(m.eyebrow, {rect.x + pad, y}, room), canvas[Tone::accent]);
    y += m.eyebrow.height + 4;
    canvas.write(m.title, at_edge(m.title, {rect.x + pad, y}, room), canvas[Tone::ink]);
    y += m.title.height + 12;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TextBlock& block = m.rows[i];
        const bool signed_row = rows[i].sign != Sign::none;
        draw_sign(page, rows[i].sign, {rect.x + pad + m.sign / 2, y + block.line_height / 2},
                  m.sign, rows[i].tone);
        const float from = signed_row ? m.sign + 8 : 0;
        canvas.write(block, at_edge(block, {rect.x + pad + from, y}, room - from),
                     canvas[rows[i].tone]);
        y += block.height + 4;
    }
    close_list_card(page, card, rect);
}

}  // namespace frontstage::player
