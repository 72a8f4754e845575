#include "player/text/atlas.hpp"

#include <algorithm>
#include <utility>

namespace frontstage::player {
namespace {

constexpr int gap = 1;  // so that a graphics card's filter finds no neighbour

}  // namespace

std::size_t Atlas::Hash::operator()(const GlyphKey& key) const {
    std::size_t hash = std::hash<float>{}(key.em_px);
    for (const unsigned part : {key.font, key.glyph, key.quarters})
        hash = hash * 1'000'003U + part;
    return hash;
}

void Atlas::clear() {
    picture_.width = width;
    picture_.height = first_height;
    // White throughout: how much of it shows is the alpha alone.
    picture_.rgba.assign(
        static_cast<std::size_t>(width) * static_cast<std::size_t>(picture_.height) * 4, 255);
    for (std::size_t i = 3; i < picture_.rgba.size(); i += 4)
        picture_.rgba[i] = 0;
    shelves_.clear();
    glyphs_.clear();
    lacking_ = 0;
    changed_ = true;
    static_cast<void>(paint(white_size, white_size, [](int, int) { return 255; }));
}

Atlas::Room Atlas::make_room() {
    const long lacking = std::exchange(lacking_, 0);
    const int before = picture_.height;
    // Shelves are never quite full.
    const long rows = before + lacking * 3 / 2 / width + 64;
    while (picture_.height < rows && picture_.height < most_height)
        picture_.height *= 2;
    if (picture_.height == before) {
        clear();
        return Room::emptied;
    }
    const auto texels = static_cast<std::size_t>(width) * static_cast<std::size_t>(picture_.height);
    const std::size_t old = picture_.rgba.size();
    picture_.rgba.resize(texels * 4, 255);
    for (std::size_t i = old + 3; i < picture_.rgba.size(); i += 4)
        picture_.rgba[i] = 0;
    changed_ = true;
    return Room::grown;
}

const AtlasGlyph* Atlas::glyph(const GlyphKey& key, const std::function<GlyphPicture()>& draw) {
    if (const auto known = glyphs_.find(key); known != glyphs_.end()) return &known->second;
    const GlyphPicture drawn = draw();
    const long before = lacking_;
    const auto coverage = [&drawn](int x, int y) {
        return drawn.coverage[static_cast<std::size_t>(y) * static_cast<std::size_t>(drawn.width) +
                              static_cast<std::size_t>(x)];
    };
    const AtlasPlace place = paint(drawn.width, drawn.height, coverage);
    if (lacking_ != before) return nullptr;
    return &glyphs_.emplace(key, AtlasGlyph{place, drawn.left, drawn.top}).first->second;
}

AtlasPlace Atlas::paint(int wide, int high,
                        const std::function<std::uint8_t(int x, int y)>& strength) {
    if (wide <= 0 || high <= 0) return {};
    const auto place = room_for(wide, high);
    if (!place) {
        lacking_ += static_cast<long>(wide + gap) * (high + gap);
        return {};
    }
    for (int y = 0; y < high; ++y) {
        std::uint8_t* to = picture_.rgba.data() +
                           (static_cast<std::ptrdiff_t>(place->y + y) * width + place->x) * 4 + 3;
        for (int x = 0; x < wide; ++x, to += 4)
            *to = strength(x, y);
    }
    changed_ = true;
    return *place;
}

// On the first shelf that is not much higher than it must be.
std::optional<AtlasPlace> Atlas::room_for(int wide, int high) {
    if (wide > width) return std::nullopt;
    for (Shelf& shelf : shelves_) {
        const bool fits = high <= shelf.height && shelf.height <= high * 5 / 4 + 2;
        if (!fits || shelf.used + wide > width) continue;
        const AtlasPlace place{shelf.used, shelf.y, wide, high};
        shelf.used += wide + gap;
        return place;
    }
    const int y = shelves_.empty() ? 0 : shelves_.back().y + shelves_.back().height + gap;
    const int height = high + high / 8;
    if (y + height > picture_.height) return std::nullopt;
    shelves_.push_back({y, height, wide + gap});
    return AtlasPlace{0, y, wide, high};
}

bool Atlas::take_change() {
    return std::exchange(changed_, false);
}

}  // namespace frontstage::player
