// The words of Canvas: breaking into lines, measuring, writing.
#include <algorithm>
#include <cmath>

#include "base/utf8.hpp"
#include "player/drawing/canvas.hpp"

namespace frontstage::player {
namespace {

constexpr std::size_t longest_line = 70;
constexpr float line_spacing = 1.36F;

// Chinese, Japanese and Korean break between any two characters.
bool breaks_anywhere(unsigned code) {
    return code >= 0x2E80 && code < 0xFB00;
}

// Breaks one paragraph. Works on byte offsets; `width_px` and `face` say what fits.
class Breaker {
public:
    Breaker(const Typeface& face, std::string_view text, float width_px)
        : face_(face), text_(text), width_px_(width_px) {}

    std::vector<std::string> lines() {
        for (std::size_t at = 0; at < text_.size();) {
            const std::size_t before = at;
            const unsigned code = next_code(text_, at);
            const float wide = face_.advance(code);
            if (code != ' ' && count_ > 0 && (pen_ + wide > width_px_ || count_ >= longest_line))
                turn(before);
            if (code == ' ' || breaks_anywhere(code)) {
                break_at_ = code == ' ' ? at : before > start_ ? before : at;
            }
            pen_ += wide;
            ++count_;
        }
        keep(text_.size());
        return std::move(lines_);
    }

private:
    // A new line; at the last place where one may begin, else in the middle of the word.
    void turn(std::size_t at) {
        const std::size_t from = break_at_ > start_ ? break_at_ : at;
        keep(from);
        start_ = from;
        pen_ = 0;
        count_ = 0;
        for (std::size_t i = from; i < at;) {
            pen_ += face_.advance(next_code(text_, i));
            ++count_;
        }
    }
    void keep(std::size_t end) {
        std::string_view line = text_.substr(start_, end - start_);
        while (!line.empty() && line.back() == ' ')
            line.remove_suffix(1);
        lines_.emplace_back(line);
    }

    const Typeface& face_;
    std::string_view text_;
    float width_px_;
    std::size_t start_ = 0, break_at_ = 0, count_ = 0;
    float pen_ = 0;
    std::vector<std::string> lines_;
};

float width_px(const Typeface& face, std::string_view text) {
    float pen = 0;
    for (std::size_t at = 0; at < text.size();)
        pen += face.advance(next_code(text, at));
    return pen;
}

}  // namespace

TextBlock Canvas::set(Type type, std::string_view text, float width) {
    fonts_.want(text);
    const Typeface& face = fonts_[type];
    TextBlock block;
    block.type = type;
    block.line_height = std::round(face.em_px * line_spacing) / unit_;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        for (std::string& line :
             Breaker(face, text.substr(from, end - from), width * unit_).lines())
            block.lines.push_back(std::move(line));
        from = end + 1;
    }
    while (block.lines.size() > 1 && block.lines.back().empty())
        block.lines.pop_back();
    for (const std::string& line : block.lines)
        block.width = std::max(block.width, std::ceil(width_px(face, line)) / unit_);
    block.height = block.line_height * static_cast<float>(block.lines.size());
    return block;
}

float Canvas::width_of(Type type, std::string_view text) {
    fonts_.want(text);
    return std::ceil(width_px(fonts_[type], text)) / unit_;
}

void Canvas::write(const TextBlock& block, Point at, Colour colour) {
    const Typeface& face = fonts_[block.type];
    ImVec2 pen = px(at);
    const float line_px = std::round(block.line_height * unit_);
    pen.y += std::round((line_px - face.glyphs->FontSize) / 2);
    for (const std::string& line : block.lines) {
        write_line(face, line, pen, packed(colour));
        pen.y += line_px;
    }
}

void Canvas::write_line(const Typeface& face, std::string_view text, ImVec2 at, ImU32 colour) {
    float pen = 0;
    for (std::size_t i = 0; i < text.size();) {
        const unsigned code = next_code(text, i);
        const ImFontGlyph* glyph = face.glyphs->FindGlyph(static_cast<ImWchar>(code));
        if (glyph != nullptr && glyph->Visible) {
            const float x = at.x + std::round(pen);
            list_.PrimReserve(6, 4);
            list_.PrimRectUV({x + glyph->X0, at.y + glyph->Y0}, {x + glyph->X1, at.y + glyph->Y1},
                             {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1}, colour);
        }
        pen += face.advance(code);
    }
}

}  // namespace frontstage::player
