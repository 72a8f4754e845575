#include "player/house/backend_render.hpp"

#include <cstddef>

#include "player/house/house_error.hpp"

namespace frontstage::player {
namespace {

[[noreturn]] void fail(const char* what) {
    throw HouseError(std::string(what) + ": " + SDL_GetError());
}

template <class Part>
const Part* part_of(const ImDrawVert* vertices, std::size_t offset) {
    return reinterpret_cast<const Part*>(reinterpret_cast<const char*>(vertices) + offset);
}

SDL_Rect pixels(const ImVec4& clip) {
    const int x = static_cast<int>(clip.x), y = static_cast<int>(clip.y);
    return {x, y, static_cast<int>(clip.z) - x, static_cast<int>(clip.w) - y};
}

std::unique_ptr<ImDrawList> list_of(const Painting& painting) {
    auto list = std::make_unique<ImDrawList>(ImGui::GetDrawListSharedData());
    list->_ResetForNewFrame();
    list->PushTextureID(ImGui::GetIO().Fonts->TexID);
    list->PushClipRect(
        {0, 0}, {static_cast<float>(painting.width_px), static_cast<float>(painting.height_px)});
    painting.paint(*list);
    return list;
}

Picture blank(int width, int height, Colour colour) {
    Picture picture{width, height, {}};
    picture.rgba.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4) {
        picture.rgba[i] = colour.r;
        picture.rgba[i + 1] = colour.g;
        picture.rgba[i + 2] = colour.b;
        picture.rgba[i + 3] = colour.a;
    }
    return picture;
}

}  // namespace

void CardBackend::take_atlas(const Picture& picture) {
    int height = 0;
    if (atlas_) SDL_QueryTexture(atlas_.get(), nullptr, nullptr, nullptr, &height);
    if (height != picture.height) {
        atlas_.reset(SDL_CreateTexture(&renderer_, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_STATIC,
                                       picture.width, picture.height));
        if (!atlas_) fail("the font texture could not be made");
        SDL_SetTextureBlendMode(atlas_.get(), SDL_BLENDMODE_BLEND);
        SDL_SetTextureScaleMode(atlas_.get(), SDL_ScaleModeLinear);
        ImGui::GetIO().Fonts->SetTexID(atlas_.get());
    }
    SDL_UpdateTexture(atlas_.get(), nullptr, picture.rgba.data(), picture.width * 4);
}

void CardBackend::render(const ImDrawData& data, Colour ground) {
    SDL_SetRenderDrawColor(&renderer_, ground.r, ground.g, ground.b, 255);
    SDL_RenderClear(&renderer_);
    for (int i = 0; i < data.CmdListsCount; ++i)
        draw(*data.CmdLists[i]);
    SDL_RenderSetClipRect(&renderer_, nullptr);
}

void CardBackend::draw(const ImDrawList& list) {
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

Picture CardBackend::picture() const {
    Picture picture;
    SDL_GetRendererOutputSize(&renderer_, &picture.width, &picture.height);
    picture = blank(picture.width, picture.height, {});
    SDL_RenderReadPixels(&renderer_, nullptr, SDL_PIXELFORMAT_RGBA32, picture.rgba.data(),
                         picture.width * 4);
    return picture;
}

std::shared_ptr<void> CardBackend::painted(const Painting& painting) {
    std::shared_ptr<SDL_Texture> texture(
        SDL_CreateTexture(&renderer_, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_TARGET,
                          painting.width_px, painting.height_px),
        TextureDeleter{});
    if (!texture || SDL_SetRenderTarget(&renderer_, texture.get()) != 0)
        fail("a picture could not be made");
    SDL_SetTextureBlendMode(texture.get(), SDL_BLENDMODE_BLEND);
    SDL_SetRenderDrawColor(&renderer_, 0, 0, 0, 0);
    SDL_RenderClear(&renderer_);
    draw(*list_of(painting));
    SDL_RenderSetClipRect(&renderer_, nullptr);
    SDL_SetRenderTarget(&renderer_, nullptr);
    return texture;
}

void SoftBackend::take_atlas(const Picture& picture) {
    ++bakings_;
    // A texture's id is the address of its picture, here and in the rasteriser.
    ImGui::GetIO().Fonts->SetTexID(const_cast<Picture*>(&picture));
}

// Only what differs from the frame before, which is still there.
void SoftBackend::render(const ImDrawData& data, Colour ground) {
    const auto width = static_cast<int>(data.DisplaySize.x);
    const auto height = static_cast<int>(data.DisplaySize.y);
    if (!screen_ || frame_.width != width || frame_.height != height) {
        frame_ = blank(width, height, ground);
        screen_.reset(SDL_CreateTexture(&renderer_, SDL_PIXELFORMAT_RGBA32,
                                        SDL_TEXTUREACCESS_STREAMING, width, height));
        if (!screen_) fail("the screen's texture could not be made");
        SDL_SetTextureBlendMode(screen_.get(), SDL_BLENDMODE_NONE);
        tiles_.forget();
    }
    const std::uint64_t backing = bakings_ << 32U | static_cast<std::uint64_t>(ground.r) << 16U |
                                  static_cast<std::uint64_t>(ground.g) << 8U | ground.b;
    for (const Patch& patch : tiles_.changed(data, width, height, backing))
        paint(data, patch, ground);
    SDL_RenderCopy(&renderer_, screen_.get(), nullptr, nullptr);
}

void SoftBackend::paint(const ImDrawData& data, const Patch& patch, Colour ground) {
    const SDL_Rect rect{patch.left, patch.top, patch.right - patch.left, patch.bottom - patch.top};
    const auto pixel = [&](int y) {
        return frame_.rgba.data() +
               (static_cast<std::ptrdiff_t>(y) * frame_.width + patch.left) * 4;
    };
    for (int y = patch.top; y < patch.bottom; ++y)
        for (std::uint8_t *at = pixel(y), *end = at + rect.w * 4; at < end; at += 4) {
            at[0] = ground.r;
            at[1] = ground.g;
            at[2] = ground.b;
            at[3] = ground.a;
        }
    for (int i = 0; i < data.CmdListsCount; ++i)
        rasterise(*data.CmdLists[i], frame_, patch);
    SDL_UpdateTexture(screen_.get(), &rect, pixel(patch.top), frame_.width * 4);
}

std::shared_ptr<void> SoftBackend::painted(const Painting& painting) {
    // The address of one that goes may be that of the next.
    std::shared_ptr<Picture> picture(
        new Picture(blank(painting.width_px, painting.height_px, {0, 0, 0, 0})),
        [this](const Picture* gone) {
            ++bakings_;
            delete gone;
        });
    rasterise(*list_of(painting), *picture);
    return picture;
}

}  // namespace frontstage::player
