#include "player/backend_render.hpp"

#include <cstddef>
#include <stdexcept>

namespace frontstage::player {
namespace {

[[noreturn]] void fail(const char* what) {
    throw std::runtime_error(std::string(what) + ": " + SDL_GetError());
}

template <class Part>
const Part* part_of(const ImDrawVert* vertices, std::size_t offset) {
    return reinterpret_cast<const Part*>(reinterpret_cast<const char*>(vertices) + offset);
}

SDL_Rect pixels(const ImVec4& clip) {
    const int x = static_cast<int>(clip.x), y = static_cast<int>(clip.y);
    return {x, y, static_cast<int>(clip.z) - x, static_cast<int>(clip.w) - y};
}

}  // namespace

void RenderBackend::take_atlas() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    unsigned char* bytes = nullptr;
    int width = 0, height = 0;
    atlas.GetTexDataAsRGBA32(&bytes, &width, &height);
    atlas_.reset(SDL_CreateTexture(&renderer_, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_STATIC,
                                   width, height));
    if (!atlas_) fail("the font texture could not be made");
    SDL_UpdateTexture(atlas_.get(), nullptr, bytes, width * 4);
    SDL_SetTextureBlendMode(atlas_.get(), SDL_BLENDMODE_BLEND);
    SDL_SetTextureScaleMode(atlas_.get(), SDL_ScaleModeLinear);
    atlas.SetTexID(atlas_.get());
}

void RenderBackend::render(const ImDrawData& data) {
    for (int i = 0; i < data.CmdListsCount; ++i)
        draw(*data.CmdLists[i]);
    SDL_RenderSetClipRect(&renderer_, nullptr);
}

void RenderBackend::draw(const ImDrawList& list) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
        if (command.ElemCount == 0) continue;
        const SDL_Rect clip = pixels(command.ClipRect);
        if (clip.w <= 0 || clip.h <= 0) continue;
        SDL_RenderSetClipRect(&renderer_, &clip);
        const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
        SDL_RenderGeometryRaw(
            &renderer_, static_cast<SDL_Texture*>(command.GetTexID()),
            part_of<float>(vertices, offsetof(ImDrawVert, pos)), sizeof(ImDrawVert),
            part_of<SDL_Color>(vertices, offsetof(ImDrawVert, col)), sizeof(ImDrawVert),
            part_of<float>(vertices, offsetof(ImDrawVert, uv)), sizeof(ImDrawVert),
            list.VtxBuffer.Size - static_cast<int>(command.VtxOffset),
            list.IdxBuffer.Data + command.IdxOffset, static_cast<int>(command.ElemCount),
            sizeof(ImDrawIdx));
    }
}

ImTextureID RenderBackend::baked(const std::string& name, const std::string& key, int width_px,
                                 int height_px, const std::function<void(ImDrawList&)>& paint) {
    Picture& picture = pictures_[name];
    const std::string whole =
        key + '@' + std::to_string(width_px) + 'x' + std::to_string(height_px);
    if (picture.texture && picture.key == whole) return picture.texture.get();
    Texture texture(SDL_CreateTexture(&renderer_, SDL_PIXELFORMAT_RGBA32,
                                      SDL_TEXTUREACCESS_TARGET, width_px, height_px));
    if (!texture) fail("a picture could not be made");
    ImDrawList list(ImGui::GetDrawListSharedData());
    list._ResetForNewFrame();
    list.PushTextureID(ImGui::GetIO().Fonts->TexID);
    list.PushClipRect({0, 0}, {static_cast<float>(width_px), static_cast<float>(height_px)});
    paint(list);
    SDL_SetTextureBlendMode(texture.get(), SDL_BLENDMODE_BLEND);
    if (SDL_SetRenderTarget(&renderer_, texture.get()) != 0) fail("a picture could not be painted");
    SDL_SetRenderDrawColor(&renderer_, 0, 0, 0, 0);
    SDL_RenderClear(&renderer_);
    draw(list);
    SDL_RenderSetClipRect(&renderer_, nullptr);
    SDL_SetRenderTarget(&renderer_, nullptr);
    picture = {whole, std::move(texture)};
    return picture.texture.get();
}

}  // namespace frontstage::player
