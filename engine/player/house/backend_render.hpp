// What turns ImGui's triangles into pixels. Two of them: on a graphics card through SDL's renderer,
// and by our own rasteriser where there is none. SDL's software renderer moves every corner to a
// whole pixel, so that curves come out as polygons and a face as a mask; ours does not, and gives
// the same pixels on every machine, which the goldens of the screens rest on.
#pragma once

#include <SDL.h>
#include <imgui.h>

#include <memory>

#include "player/drawing/theme.hpp"
#include "player/house/baker.hpp"
#include "player/house/picture.hpp"
#include "player/house/raster.hpp"

namespace frontstage::player {

class RenderBackend {
public:
    virtual ~RenderBackend() = default;
    // The texture of words and plain shapes, from now on; it is read until it is taken again.
    virtual void take_atlas(const Picture& picture) = 0;
    // What a graphics card keeps is lost when its device is.
    virtual void forget() = 0;
    // A whole frame on `ground`, ready to be presented.
    virtual void render(const ImDrawData& data, Colour ground) = 0;
    // The frame that was rendered last.
    [[nodiscard]] virtual Picture picture() const = 0;
    // A picture apart from any frame, whose address is the id of its texture. It goes before this.
    [[nodiscard]] virtual std::shared_ptr<void> painted(const Painting& painting) = 0;
};

struct TextureDeleter {
    void operator()(SDL_Texture* texture) const { SDL_DestroyTexture(texture); }
};
using Texture = std::unique_ptr<SDL_Texture, TextureDeleter>;

class CardBackend final : public RenderBackend {
public:
    explicit CardBackend(SDL_Renderer& renderer) : renderer_(renderer) {}

    void take_atlas(const Picture& picture) override;
    void forget() override { atlas_.reset(); }
    void render(const ImDrawData& data, Colour ground) override;
    Picture picture() const override;
    std::shared_ptr<void> painted(const Painting& painting) override;

private:
    void draw(const ImDrawList& list);

    SDL_Renderer& renderer_;
    Texture atlas_;
};

class SoftBackend final : public RenderBackend {
public:
    explicit SoftBackend(SDL_Renderer& renderer) : renderer_(renderer) {}

    void take_atlas(const Picture& picture) override;
    void forget() override {
        screen_.reset();
        tiles_.forget();
    }
    void render(const ImDrawData& data, Colour ground) override;
    Picture picture() const override { return frame_; }
    std::shared_ptr<void> painted(const Painting& painting) override;

private:
    void paint(const ImDrawData& data, const Patch& patch, Colour ground);

    SDL_Renderer& renderer_;
    Texture screen_;
    Picture frame_;
    Tiles tiles_;
    // How often there may be other pixels than before at an address to which the lists refer.
    std::uint64_t bakings_ = 0;
};

}  // namespace frontstage::player
