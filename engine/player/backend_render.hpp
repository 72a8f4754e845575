// ImGui's triangles through SDL's renderer, which Debian's ImGui has no part for; and pictures that
// are painted once (baker.hpp).
#pragma once

#include <SDL.h>
#include <imgui.h>

#include <map>
#include <memory>
#include <string>

#include "player/baker.hpp"

namespace frontstage::player {

struct TextureDeleter {
    void operator()(SDL_Texture* texture) const { SDL_DestroyTexture(texture); }
};
using Texture = std::unique_ptr<SDL_Texture, TextureDeleter>;

class RenderBackend final : public Baker {
public:
    explicit RenderBackend(SDL_Renderer& renderer) : renderer_(renderer) {}

    // The atlas that ImGui holds now, as a texture.
    void take_atlas();
    void render(const ImDrawData& data);
    // Textures painted by the renderer are lost when its device is.
    void forget() { pictures_.clear(); }

    ImTextureID baked(const std::string& name, const std::string& key, int width_px, int height_px,
                      const std::function<void(ImDrawList&)>& paint) override;

private:
    void draw(const ImDrawList& list);

    struct Picture {
        std::string key;
        Texture texture;
    };
    SDL_Renderer& renderer_;
    Texture atlas_;
    std::map<std::string, Picture> pictures_;
};

}  // namespace frontstage::player
