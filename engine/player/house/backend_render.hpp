// What turns ImGui's triangles into pixels. Two of them: on a graphics card through SDL's renderer,
// and by our own rasteriser where there is none. SDL's software renderer moves every corner to a
// whole pixel, so that curves come out as polygons and a face as a mask; ours does not, and gives
// the same pixels on every machine, which the goldens of the screens rest on.
#pragma once

#include <SDL.h>
#include <imgui.h>

#include <map>
#include <memory>
#include <string>

#include "player/drawing/theme.hpp"
#include "player/house/baker.hpp"
#include "player/house/picture.hpp"
#include "player/house/raster.hpp"

namespace frontstage::player {

class RenderBackend : public Baker {
public:
    // The texture of words and plain shapes, from now on; it is read until it is taken again.
    virtual void take_atlas(const Picture& picture) = 0;
    // Pictures kept by a graphics card are lost when its device is.
    virtual void forget() = 0;
    // A whole frame on `ground`, ready to be presented.
    virtual void render(const ImDrawData& data, Colour ground) = 0;
    // The frame that was rendered last.
    [[nodiscard]] virtual Picture picture() const = 0;
};

struct TextureDeleter {
    void operator()(SDL_Texture* texture) const { SDL_DestroyTexture(texture); }
};
using Texture = std::unique_ptr<SDL_Texture, TextureDeleter>;

class CardBackend final : public RenderBackend {
public:
    explicit CardBackend(SDL_Renderer& renderer) : renderer_(renderer) {}

    void take_atlas(const Picture& picture) override;
    void forget() override {
        pictures_.clear();
        atlas_.reset();
    }
    void render(const ImDrawData& data, Colour ground) override;
    Picture picture() const override;
    ImTextureID baked(const std::string& name, const std::string& key, int width_px, int height_px,
                      const std::function<void(ImDrawList&)>& paint) override;

private:
    void draw(const ImDrawList& list);

    struct Baked {
        std::string key;
        Texture texture;
    };
    SDL_Renderer& renderer_;
    Texture atlas_;
    std::map<std::string, Baked> pictures_;
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
    ImTextureID baked(const std::string& name, const std::string& key, int width_px, int height_px,
                      const std::function<void(ImDrawList&)>& paint) override;

private:
    struct Baked {
        std::string key;
        Picture picture;
    };
    void paint(const ImDrawData& data, const Patch& patch, Colour ground);

    SDL_Renderer& renderer_;
    Texture screen_;
    Picture frame_;
    Tiles tiles_;
    std::uint64_t bakings_ = 0;  // how often a picture that the lists refer to was made anew
    std::map<std::string, Baked> pictures_;
};

}  // namespace frontstage::player
