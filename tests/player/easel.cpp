#include "player/easel.hpp"

#include <cstdlib>
#include <filesystem>

#include "player/house/raster.hpp"

namespace frontstage::player {

Easel::Easel() : context_(ImGui::CreateContext()), white_{1, 1, {255, 255, 255, 255}} {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {4000, 4000};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    io.Fonts->Build();
    io.Fonts->SetTexID(&white_);
    ImGui::NewFrame();
}

Easel::~Easel() {
    ImGui::EndFrame();
    ImGui::DestroyContext(context_);
}

ImDrawList& Easel::cleared() {
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list._ResetForNewFrame();
    list.PushClipRectFullScreen();
    list.PushTextureID(&white_);
    return list;
}

Picture Easel::blank(int width, int height) {
    Picture picture{width, height, {}};
    const std::size_t pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    picture.rgba.assign(pixels * 4, 0xF2);
    for (std::size_t i = 0; i < pixels; ++i)
        picture.rgba[i * 4 + 3] = 0xFF;
    return picture;
}

void Easel::add(Picture& onto, const std::function<void(ImDrawList&)>& draw) {
    ImDrawList& list = cleared();
    draw(list);
    rasterise(list, onto);
}

Picture Easel::drawn(int width, int height, const std::function<void(ImDrawList&)>& draw) {
    Picture picture = blank(width, height);
    add(picture, draw);
    return picture;
}

void show_to_eyes(const Picture& picture, const std::string& name) {
    const char* folder = std::getenv("FRONTSTAGE_SCREENS_TO");
    if (folder == nullptr) return;
    std::filesystem::create_directories(folder);
    (void)write_png(picture, std::string(folder) + "/" + name + ".png");
}

}  // namespace frontstage::player
