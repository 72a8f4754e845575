#include "player/text/paragraph.hpp"

#include <algorithm>
#include <cmath>

#include "player/text/breaks.hpp"
#include "player/text/letters.hpp"

namespace frontstage::player {
namespace {

constexpr int longest_line = 70;
constexpr float small_px = 18;

// Joiners, signs that choose a variant and the like: they change the letter before them, and are
// set with it.
bool clings(char32_t letter) {
    return is_mark(letter) || (letter >= 0x200B && letter <= 0x200F) ||
           (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2060 && letter <= 0x206F) ||
           (letter >= 0x1F3FB && letter <= 0x1F3FF);
}

}  // namespace

Paragraph::Paragraph(FontCase& fonts, const Setting& setting, std::u32string_view letters)
    : fonts_(fonts), setting_(setting), letters_(letters) {
    find_runs();
    measure();
}

void Paragraph::find_runs() {
    const Levels levels = levels_of(letters_);
    const std::vector<hb_script_t> scripts = scripts_of(letters_);
    direction_ = levels.direction;
    std::vector<Run> runs;
    for (std::size_t i = 0; i < letters_.size();) {
        std::size_t end = i + 1;
        while (end < letters_.size() && clings(letters_[end]))
            ++end;
        // What clings is never asked for alone; a mark may be, where the font lacks it.
        const std::u32string_view letter = letters_.substr(i, end - i);
        const auto marks = std::ranges::find_if_not(letter.substr(1), is_mark) - letter.begin();
        const Run run{i, end, levels.of[i], scripts[i],
                      fonts_.font_for(letter.substr(0, static_cast<std::size_t>(marks)), scripts[i],
                                      setting_.weight, setting_.language)};
        if (!runs.empty() && runs.back().level == run.level && runs.back().font == run.font &&
            runs.back().script == run.script)
            runs.back().end = end;
        else
            runs.push_back(run);
        i = end;
    }
    for (const Run& run : runs)
        runs_.push_back(shaped(run));
}

Paragraph::Shaped Paragraph::shaped(const Run& run) const {
    const Ligatures ligatures = letter_px(run) > 0 ? Ligatures::none : Ligatures::as_designed;
    return {run, shape(fonts_[run.font], letters_, run, setting_.language, ligatures)};
}

float Paragraph::letter_px(const Run& run) const {
    return joining_of(run.script) == Joining::none ? setting_.letter_px : 0;
}

float Paragraph::word_px(std::size_t cluster) const {
    const char32_t letter = letters_[cluster];
    return letter == ' ' || letter == 0xA0 ? setting_.word_px : 0;
}

void Paragraph::measure() {
    advance_px_.assign(letters_.size(), 0);
    begins_.assign(letters_.size(), false);
    for (const Shaped& shaped : runs_)
        for (const ShapedGlyph& glyph : shaped.glyphs) {
            float& advance = advance_px_[glyph.cluster];
            if (!begins_[glyph.cluster]) advance += letter_px(shaped.run) + word_px(glyph.cluster);
            begins_[glyph.cluster] = true;
            advance += glyph.advance_em * setting_.em_px;
        }
}

std::vector<SetLine> Paragraph::lines(float width_px) const {
    const std::vector<bool> breaks = line_breaks(letters_, setting_.language);
    std::vector<SetLine> lines;
    std::size_t start = 0, last_break = 0;
    int count = 0;
    float pen_px = 0;
    const auto take = [&](std::size_t i) {
        pen_px += advance_px_[i];
        if (begins_[i]) count += is_wide(letters_[i]) ? 2 : 1;
    };
    for (std::size_t i = 0; i < letters_.size(); take(i++)) {
        if (breaks[i]) last_break = i;
        if (!begins_[i] || i == start || letters_[i] == ' ') continue;
        const float end_px = pen_px + advance_px_[i] - setting_.letter_px;
        if (end_px <= width_px && count < longest_line) continue;
        const std::size_t from = last_break > start ? last_break : i;
        lines.push_back(line(start, from));
        start = from;
        pen_px = 0;
        count = 0;
        for (std::size_t again = from; again < i; ++again)
            take(again);
    }
    lines.push_back(line(start, letters_.size()));
    return lines;
}

SetLine Paragraph::line(std::size_t begin, std::size_t end) const {
    while (end > begin && letters_[end - 1] == ' ')
        --end;
    SetLine line;
    line.direction = direction_;
    line.text = utf8_of(letters_.substr(begin, end - begin));
    float pen_px = 0, spacing_px = 0;
    for (const Shaped& shaped : in_screen_order(begin, end)) {
        place(shaped, pen_px, line);
        spacing_px = letter_px(shaped.run);
    }
    line.width_px = std::max(0.0F, pen_px - spacing_px);
    return line;
}

std::vector<Paragraph::Shaped> Paragraph::in_screen_order(std::size_t begin,
                                                          std::size_t end) const {
    std::vector<Shaped> parts;
    std::vector<std::uint8_t> levels;
    auto run = std::ranges::partition_point(
        runs_, [begin](const Shaped& shaped) { return shaped.run.end <= begin; });
    for (; run != runs_.end() && run->run.begin < end; ++run) {
        Run part = run->run;
        part.begin = std::max(part.begin, begin);
        part.end = std::min(part.end, end);
        const bool whole = part.begin == run->run.begin && part.end == run->run.end;
        parts.push_back(whole ? *run : shaped(part));
        levels.push_back(part.level);
    }
    std::vector<Shaped> ordered;
    for (const std::size_t i : screen_order(levels))
        ordered.push_back(std::move(parts[i]));
    return ordered;
}

// Letters that touch are put on quarters of pixels, and so are small ones: between two words of
// theirs lie four pixels, of which whole places could take one. All others begin on whole pixels,
// where they are crisp; the marks of a letter keep their distance to it.
void Paragraph::place(const Shaped& shaped, float& pen_px, SetLine& line) const {
    const float em_px = setting_.em_px;
    const bool finely = joining_of(shaped.run.script) != Joining::none || em_px < small_px;
    float letter_at = pen_px;
    for (std::size_t i = 0; i < shaped.glyphs.size(); ++i) {
        const ShapedGlyph& glyph = shaped.glyphs[i];
        if (i > 0 && shaped.glyphs[i - 1].cluster != glyph.cluster) letter_at = pen_px;
        const float from_letter = pen_px - letter_at + glyph.dx_em * em_px;
        PlacedGlyph placed{shaped.run.font, glyph.glyph, 0,
                           -static_cast<int>(std::lround(glyph.dy_em * em_px)), 0};
        if (finely) {
            const auto quarters = static_cast<int>(std::lround((letter_at + from_letter) * 4));
            placed.quarters = static_cast<std::uint8_t>(quarters & 3);
            placed.x = (quarters - placed.quarters) / 4;
        } else {
            placed.x = static_cast<int>(std::lround(letter_at) + std::lround(from_letter));
        }
        line.glyphs.push_back(placed);
        reach(shaped, glyph, line);
        pen_px += glyph.advance_em * em_px;
        const bool last =
            i + 1 == shaped.glyphs.size() || shaped.glyphs[i + 1].cluster != glyph.cluster;
        if (last) pen_px += letter_px(shaped.run) + word_px(glyph.cluster);
    }
}

// The main font keeps within its line by design; a tower of marks, or a script that is taller than
// Latin, must be given room.
void Paragraph::reach(const Shaped& shaped, const ShapedGlyph& glyph, SetLine& line) const {
    if (shaped.run.font == fonts_.main(setting_.weight) && glyph.dy_em == 0) return;
    hb_glyph_extents_t ink{};
    const Font& font = fonts_[shaped.run.font];
    if (hb_font_get_glyph_extents(font.shaper(), glyph.glyph, &ink) == 0) return;
    const float px = setting_.em_px / font.units_per_em();
    const float up_px = glyph.dy_em * setting_.em_px;
    const float top_px = up_px + static_cast<float>(ink.y_bearing) * px;
    line.above_px = std::max(line.above_px, top_px);
    line.below_px = std::max(line.below_px, -top_px - static_cast<float>(ink.height) * px);
}

}  // namespace frontstage::player
