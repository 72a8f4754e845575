// The pictures that were painted and are kept. What the frame at hand shows always hangs; of the
// rest as much as there is room for, the longest unseen going first. Knows no renderer.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "player/house/baker.hpp"

namespace frontstage::player {

// Of a window's: fifteen pictures as large as it usually is and more, 64 MB.
inline constexpr std::int64_t gallery_room_px = 16 * 1024 * 1024;

class Gallery final : public Baker {
public:
    // Whose address is the id of a texture.
    using Picture = std::shared_ptr<void>;
    using Painter = std::function<Picture(const Painting&)>;

    Gallery(std::int64_t room_px, Painter painter)
        : room_px_(room_px), painter_(std::move(painter)) {}

    ImTextureID baked(const Painting& painting) override;
    void ahead(Painting painting) override;

    // A frame begins: nothing is shown in it yet, and nothing wanted soon.
    void open_frame();
    // Paints one of those that are wanted soon, as far as there is room beside what is shown.
    // False: there is none.
    bool paint_ahead();
    void clear();

private:
    struct Hung {
        Picture picture;
        std::int64_t size_px = 0;
        std::uint64_t frame = 0;  // in which it was shown, or wanted, last
    };
    Hung* find(const std::string& name);
    Hung& hang(const std::string& name, const Painting& painting);
    void make_room();

    std::int64_t room_px_;
    Painter painter_;
    std::uint64_t frame_ = 0;
    std::map<std::string, Hung> hung_;
    std::vector<Painting> wanted_;
};

}  // namespace frontstage::player
