#include "player/page/page.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace frontstage::player {
namespace {

constexpr int frame_ms = 16;

float smooth(float t) {
    return t * t * (3 - 2 * t);
}

Colour between(Colour a, Colour b, float t) {
    const auto mix = [t](std::uint8_t x, std::uint8_t y) {
        return static_cast<std::uint8_t>(std::round(
            static_cast<float>(x) + (static_cast<float>(y) - static_cast<float>(x)) * t));
    };
    return {mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b), mix(a.a, b.a)};
}

}  // namespace

bool Page::one_column() const {
    return text_percent >= 150 || canvas.size().x * canvas.unit() < 1000 || canvas.size().x < 1000;
}

float Page::ease(const std::string& id, float target, int length_ms) {
    const auto [place, is_new] = memory.eases.try_emplace(id, Ease{target, target, now_ms, 0});
    Ease& ease = place->second;
    const auto value = [&] {
        if (ease.length_ms == 0) return ease.to;
        const float t =
            static_cast<float>(now_ms - ease.start_ms) / static_cast<float>(ease.length_ms);
        return ease.from + (ease.to - ease.from) * smooth(std::clamp(t, 0.0F, 1.0F));
    };
    if (motion == Motion::reduced) ease = {target, target, now_ms, 0};
    if (ease.to != target) ease = {value(), target, now_ms, length_ms};
    if (now_ms < ease.start_ms + ease.length_ms) wake_in(frame_ms);
    return value();
}

float Page::progress(std::int64_t since_ms, int length_ms) {
    if (motion == Motion::reduced || now_ms >= since_ms + length_ms) return 1;
    wake_in(frame_ms);
    return smooth(std::max(0.0F, static_cast<float>(now_ms - since_ms)) /
                  static_cast<float>(length_ms));
}

void Page::wake_in(int ms) {
    wake_in_ms_ = std::min(wake_in_ms_.value_or(ms), ms);
}

void Page::card(Rect rect, float radius) {
    canvas.shadow(rect);
    canvas.fill(rect, canvas[Tone::surface], radius);
    if (canvas[Tone::card_edge] != canvas[Tone::surface])
        canvas.outline(rect, canvas[Tone::card_edge], radius, 2);
}

Rect Page::block(const std::string& id, Point at, const TextBlock& set, Tone tone,
                 std::string_view words, Role role) {
    canvas.write(set, at, canvas[tone]);
    const Rect rect{at.x, at.y, set.width, set.height};
    enter({id, role, std::string(words), "", rect, rect, std::nullopt, ""});
    return rect;
}

Rect Page::text(const std::string& id, Point at, Type type, Tone tone, std::string_view words,
                float width, Role role) {
    const TextBlock set = canvas.set(type, words, width);
    return block(id, {at.x + set.indent_in(width), at.y}, set, tone, words, role);
}

void Page::enter(Item item) {
    item.visible = item.rect;
    if (region_) {
        item.visible = common(item.rect, region_->rect);
        item.region = region_->id;
    }
    items.add(std::move(item));
}

void Page::focus_ring(const std::string& id, Rect rect, float radius) {
    if (touch.focus != id || touch.focusing == Focusing::quiet) return;
    // Whatever it lies on, a line of another tone parts the ring from it.
    canvas.outline(rect.grown(-2.5F), canvas[Tone::surface], std::max(0.0F, radius - 2.5F), 2);
    canvas.outline(rect, canvas[Tone::focus], radius, 3);
}

Point Page::button_size(std::string_view label, Type type) {
    const TextBlock set = canvas.set(type, label, 10'000);
    return {set.width + 48, std::max(48.0F, set.height + 20)};
}

void Page::button(const std::string& id, Rect rect, std::string_view label, Action action,
                  Emphasis emphasis) {
    const float lit = ease("lit:" + id, touch.hover == id ? 1.0F : 0.0F, 120);
    const bool primary = emphasis == Emphasis::primary;
    const Colour rest = canvas[primary ? Tone::accent : Tone::surface];
    const Colour to = primary ? between(rest, canvas[Tone::ink], 0.18F) : canvas[Tone::raised];
    if (primary) canvas.shadow(rect, 0.6F);
    canvas.fill(rect, between(rest, to, lit), card_radius);
    if (!primary) canvas.outline(rect, canvas[Tone::control_edge], card_radius, 1.5F);
    const TextBlock set = canvas.set(Type::strong, label, rect.w - 24);
    const float down = touch.held == id && motion == Motion::full ? 1.0F : 0.0F;
    canvas.write(set, {rect.centre().x - set.width / 2, rect.centre().y - set.height / 2 + down},
                 canvas[primary ? Tone::on_accent : Tone::ink]);
    focus_ring(id, rect.grown(primary ? 4 : 0), card_radius + (primary ? 4 : 0));
    enter({id, Role::button, std::string(label), "", rect, rect, action, ""});
}

float Page::open_region(const std::string& id, const std::string& name, Rect rect) {
    assert(!region_ && "regions do not nest");
    Scroll& scroll = memory.scrolls[id];
    const bool more = scroll.content > rect.h + 0.5F;
    if (more) rect.h -= sign_height();
    scroll.room = rect.h;
    scroll.offset = std::clamp(scroll.offset, 0.0F, scroll.most());
    const std::string_view place = scroll.offset < 1                   ? phrase("at the top")
                                   : scroll.offset > scroll.most() - 1 ? phrase("at the end")
                                                                       : phrase("in the middle");
    items.add({id, Role::region, name, words(more ? place : phrase("all of it shows")), rect, rect,
               std::nullopt, ""});
    region_ = {id, rect, rect.y - scroll.offset};
    canvas.clip(rect);
    return region_->top;
}

void Page::close_region(float content_bottom, std::string_view showing) {
    assert(region_);
    canvas.unclip();
    Scroll& scroll = memory.scrolls[region_->id];
    const Rect rect = region_->rect;
    const float content = content_bottom - region_->top;
    if (std::abs(content - scroll.content) > 0.5F) wake_in(frame_ms);
    scroll.content = content;
    if (scroll.opens == Opens::at_end) {
        scroll.offset = content;
        scroll.opens = Opens::at_top;
        wake_in(frame_ms);
    }
    const std::string id = region_->id;
    region_.reset();
    if (scroll.most() > 0.5F) sign_of_more(id, rect, scroll, showing);
}

// A thumb at the right edge, and below the region in which way there is more.
void Page::sign_of_more(const std::string& id, Rect rect, const Scroll& scroll,
                        std::string_view showing) {
    const float length = std::max(32.0F, rect.h * rect.h / scroll.content);
    const float at = (rect.h - length) * scroll.offset / scroll.most();
    canvas.fill({rect.right() - 6, rect.y, 6, rect.h}, canvas[Tone::chip], 3);
    canvas.fill({rect.right() - 6, rect.y + at, 6, length}, canvas[Tone::control_edge], 3);
    const Point middle{rect.centre().x, rect.bottom() + sign_height() / 2 + 1};
    const auto arrow = [&](float x, float way, bool there) {
        if (there) canvas.disc({x, middle.y}, 11, canvas[Tone::accent]);
        const std::array<Point, 3> tip{{{x - 4.5F, middle.y - 2 * way},
                                        {x, middle.y + 2.5F * way},
                                        {x + 4.5F, middle.y - 2 * way}}};
        canvas.path(tip, canvas[there ? Tone::on_accent : Tone::control_edge], 2);
    };
    const TextBlock shown = canvas.set(Type::hint, showing, rect.w / 2);
    const float left = middle.x - (shown.width > 0 ? shown.width / 2 + 10 : 0);
    const float reach = shown.width > 0 ? shown.width + 46 : 28;
    const float thick = std::max(26.0F, shown.line_height);
    canvas.fill({left - 28, middle.y - thick / 2, 28 + reach, thick}, canvas[Tone::surface],
                thick / 2);
    arrow(left - 14, -1, scroll.offset > 1);
    arrow(left + 14, 1, scroll.offset < scroll.most() - 1);
    if (showing.empty()) return;
    const Point said{left + 34, middle.y - shown.height / 2};
    block(id + ":showing", said, shown, Tone::ink, showing);
}

}  // namespace frontstage::player
