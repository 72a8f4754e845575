#include "player/drawing/paint.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace frontstage::player {
namespace {

constexpr float canvas_width = 1280, canvas_height = 720;
constexpr float turn = 2 * std::numbers::pi_v<float>;

}  // namespace

ImU32 packed(Ink ink) {
    const auto byte = [](float channel) {
        return static_cast<ImU32>(std::lround(std::clamp(channel, 0.0F, 1.0F) * 255.0F));
    };
    return IM_COL32(byte(ink.r), byte(ink.g), byte(ink.b), byte(ink.a));
}

float varied(std::uint32_t what, std::uint32_t which) {
    std::uint32_t bits = what * 0x9E3779B9U ^ (which + 0x7F4A7C15U) * 0x85EBCA6BU;
    for (const int shift : {16, 13, 16})
        bits = (bits ^ bits >> shift) * 0x2C1B3C6DU;
    return static_cast<float>(bits >> 8U & 0xFFFFU) / 65535.0F;
}

// The lower edge stays in sight whatever the shape of the window, for there the counter stands.
Brush::Brush(ImDrawList& list, ImVec2 size)
    : list_(list),
      size_(size),
      scale_(std::max(size.x / canvas_width, size.y / canvas_height)),
      origin_((size.x - canvas_width * scale_) / 2, size.y - canvas_height * scale_) {}

ImVec2 Brush::at(float x, float y) const {
    return {origin_.x + x * scale_, origin_.y + y * scale_};
}

Box Brush::seen() const {
    return {-origin_.x / scale_, -origin_.y / scale_, (size_.x - origin_.x) / scale_,
            (size_.y - origin_.y) / scale_};
}

void Brush::fill(Box box, Ink top, Ink bottom) {
    const ImU32 t = packed(top), b = packed(bottom);
    list_.AddRectFilledMultiColor(at(box.x0, box.y0), at(box.x1, box.y1), t, t, b, b);
}

void Brush::fill_across(Box box, Ink left, Ink right) {
    const ImU32 l = packed(left), r = packed(right);
    list_.AddRectFilledMultiColor(at(box.x0, box.y0), at(box.x1, box.y1), l, r, r, l);
}

void Brush::cast(Box box, float soft, Ink ink) {
    const ImU32 full = packed(ink), none = packed(ink.faded(0));
    fill({box.x0 + soft, box.y0, box.x1 - soft, box.y1}, ink, ink.faded(0));
    list_.AddRectFilledMultiColor(at(box.x0, box.y0), at(box.x0 + soft, box.y1), none, full, none,
                                  none);
    list_.AddRectFilledMultiColor(at(box.x1, box.y0), at(box.x1 - soft, box.y1), none, full, none,
                                  none);
}

void Brush::rounded(Box box, float radius, Ink top, Ink bottom) {
    const int before = mark();
    list_.AddRectFilled(at(box.x0, box.y0), at(box.x1, box.y1), IM_COL32_WHITE, length(radius));
    shade(before, box.y0, box.y1, top, bottom);
}

void Brush::outline(Box box, float radius, float width, Ink ink) {
    list_.AddRect(at(box.x0, box.y0), at(box.x1, box.y1), packed(ink), length(radius), 0,
                  length(width));
}

void Brush::shape(const std::vector<ImVec2>& corners, Ink top, Ink bottom) {
    const int before = mark();
    float y0 = corners.front().y, y1 = y0;
    for (const ImVec2 corner : corners) {
        list_.PathLineTo(at(corner.x, corner.y));
        y0 = std::min(y0, corner.y);
        y1 = std::max(y1, corner.y);
    }
    list_.PathFillConvex(IM_COL32_WHITE);
    shade(before, y0, y1, top, bottom);
}

void Brush::ellipse(ImVec2 centre, float rx, float ry, Ink top, Ink bottom) {
    const int before = mark();
    const int steps = std::clamp(static_cast<int>(length(std::max(rx, ry)) * 1.5F), 8, 64);
    for (int i = 0; i < steps; ++i) {
        const float angle = turn * static_cast<float>(i) / static_cast<float>(steps);
        list_.PathLineTo(at(centre.x + rx * std::cos(angle), centre.y + ry * std::sin(angle)));
    }
    list_.PathFillConvex(IM_COL32_WHITE);
    shade(before, centre.y - ry, centre.y + ry, top, bottom);
}

void Brush::ring(ImVec2 centre, float rx, float ry, float width, Ink ink) {
    stroke(
        [=](float t) {
            return ImVec2(centre.x + rx * std::cos(turn * t), centre.y + ry * std::sin(turn * t));
        },
        width, ink, 48);
}

// Rings of one centre, each fainter, because one straight fade shows its rim; a small one needs
// few.
void Brush::glow(ImVec2 centre, float rx, float ry, Ink ink) {
    const float reach = length(std::max(rx, ry));
    const auto rings = static_cast<unsigned>(std::clamp(2 + reach / 12, 3.0F, 7.0F)),
               spokes = static_cast<unsigned>(std::clamp(8 + reach / 3, 12.0F, 32.0F));
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    list_.PrimReserve(static_cast<int>((rings * 2 - 1) * spokes * 3),
                      static_cast<int>(rings * spokes + 1));
    const unsigned base = list_._VtxCurrentIdx;
    const auto index = [&](unsigned offset) {
        list_.PrimWriteIdx(static_cast<ImDrawIdx>(base + offset));
    };
    list_.PrimWriteVtx(at(centre.x, centre.y), white, packed(ink));
    for (unsigned k = 1; k <= rings; ++k) {
        const float out = static_cast<float>(k) / static_cast<float>(rings), left = 1 - out;
        const ImU32 colour = packed(ink.faded(left * left * (3 - 2 * left)));
        for (unsigned i = 0; i < spokes; ++i) {
            const float angle = turn * static_cast<float>(i) / static_cast<float>(spokes);
            list_.PrimWriteVtx(
                at(centre.x + rx * out * std::cos(angle), centre.y + ry * out * std::sin(angle)),
                white, colour);
            const unsigned next = (i + 1) % spokes, outer = 1 + (k - 1) * spokes;
            if (k == 1) {
                for (const unsigned o : {0U, outer + i, outer + next})
                    index(o);
                continue;
            }
            const unsigned inner = outer - spokes;
            for (const unsigned o : {inner + i, outer + i, outer + next})
                index(o);
            for (const unsigned o : {inner + i, outer + next, inner + next})
                index(o);
        }
    }
}

void Brush::line(ImVec2 from, ImVec2 to, float width, Ink ink) {
    list_.AddLine(at(from.x, from.y), at(to.x, to.y), packed(ink), length(width));
}

void Brush::stroke(const Curve& curve, float width, Ink ink, int steps) {
    for (int i = 0; i <= steps; ++i) {
        const ImVec2 point = curve(static_cast<float>(i) / static_cast<float>(steps));
        list_.PathLineTo(at(point.x, point.y));
    }
    list_.PathStroke(packed(ink), 0, length(width));
}

void Brush::band(const Curve& a, const Curve& b, Ink ink_a, Ink ink_b, int steps, Edge edge) {
    const auto placed = [this](const Curve& curve) {
        return [this, &curve](float t) {
            const ImVec2 point = curve(t);
            return at(point.x, point.y);
        };
    };
    ribbon(list_, placed(a), placed(b), packed(ink_a), packed(ink_b), steps, edge);
}

void Brush::clip(Box box) {
    list_.PushClipRect(at(box.x0, box.y0), at(box.x1, box.y1), true);
}
void Brush::unclip() {
    list_.PopClipRect();
}

void Brush::shade(int mark, float y0, float y1, Ink top, Ink bottom) {
    const float from = at(0, y0).y, span = std::max(1e-3F, at(0, y1).y - from);
    for (int i = mark; i < list_.VtxBuffer.Size; ++i) {
        ImDrawVert& vertex = list_.VtxBuffer[i];
        const Ink ink = mix(top, bottom, std::clamp((vertex.pos.y - from) / span, 0.0F, 1.0F));
        const bool clear = (vertex.col & IM_COL32_A_MASK) == 0;
        vertex.col = packed(clear ? ink.faded(0) : ink);
    }
}

}  // namespace frontstage::player
