#include "player/house/stagehouse.hpp"

#include <SDL.h>
#include <imgui.h>

#include <algorithm>
#include <array>

#include "player/house/backend_render.hpp"
#include "player/house/devices.hpp"
#include "player/house/gallery.hpp"

namespace frontstage::player {
namespace {

[[noreturn]] void fail(const char* what) {
    throw HouseError(std::string(what) + ": " + SDL_GetError());
}

// SDL's video for as long as this lives.
struct Video {
    explicit Video(Showing showing) {
        SDL_SetHint(SDL_HINT_MOUSE_AUTO_CAPTURE, "0");
        SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
        if (showing == Showing::headless)
            SDL_SetHintWithPriority(SDL_HINT_VIDEODRIVER, "dummy", SDL_HINT_OVERRIDE);
        if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) fail("there is no display to open a window on");
    }
    ~Video() { SDL_QuitSubSystem(SDL_INIT_VIDEO); }
    Video(const Video&) = delete;
    Video& operator=(const Video&) = delete;
};

struct WindowDeleter {
    void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
};
struct RendererDeleter {
    void operator()(SDL_Renderer* renderer) const { SDL_DestroyRenderer(renderer); }
};

struct Gui {
    Gui() : context(ImGui::CreateContext()) {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.LogFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        // Thick lines from the atlas would need a texture filter that our rasteriser lacks.
        ImGui::GetStyle().AntiAliasedLinesUseTex = false;
        ImGui::GetStyle().CircleTessellationMaxError = 0.1F;
        // ImGui draws no words of ours, but opens no frame without a font.
        constexpr static std::array<ImWchar, 3> one_letter{' ', ' ', 0};
        ImFontConfig config;
        config.GlyphRanges = one_letter.data();
        io.Fonts->AddFontDefault(&config);
        io.Fonts->Build();
    }
    ~Gui() { ImGui::DestroyContext(context); }
    Gui(const Gui&) = delete;
    Gui& operator=(const Gui&) = delete;
    ImGuiContext* context;
};

SDL_Window* open_window(const HouseOptions& options) {
    const Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    SDL_Window* window =
        SDL_CreateWindow(options.title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                         options.width, options.height, flags);
    if (window == nullptr) fail("the window could not be opened");
    SDL_SetWindowMinimumSize(window, 640, 480);
    return window;
}

SDL_Renderer* open_renderer(SDL_Window* window, Renderer renderer) {
    SDL_Renderer* opened = nullptr;
    if (renderer == Renderer::automatic)
        opened =
            SDL_CreateRenderer(window, -1, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC);
    if (opened == nullptr) opened = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    if (opened == nullptr) fail("nothing can draw in the window");
    return opened;
}

std::unique_ptr<RenderBackend> backend_for(SDL_Renderer& renderer) {
    SDL_RendererInfo info;
    SDL_GetRendererInfo(&renderer, &info);
    if ((info.flags & SDL_RENDERER_SOFTWARE) != 0) return std::make_unique<SoftBackend>(renderer);
    return std::make_unique<CardBackend>(renderer);
}

// The one place where an ImGui window is opened: it covers all, shows nothing and takes no input.
void on_host_window(ImVec2 size, const std::function<void(ImDrawList&)>& paint) {
    ImGui::GetIO().DisplaySize = size;
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::Begin("stage", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoInputs |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoSavedSettings);
    paint(*ImGui::GetWindowDrawList());
    ImGui::End();
    ImGui::PopStyleVar(2);
    ImGui::Render();
}

}  // namespace

struct Stagehouse::Machinery {
    explicit Machinery(const HouseOptions& wished)
        : options(wished),
          video(wished.showing),
          window(open_window(wished)),
          renderer(open_renderer(window.get(), wished.renderer)),
          backend(backend_for(*renderer)) {
        options.reading = within_range(options.reading);
        fonts.read_as(options.reading);
    }

    struct Size {
        int width = 0, height = 0;
    };
    [[nodiscard]] Size output() const {
        Size size;
        SDL_GetRendererOutputSize(renderer.get(), &size.width, &size.height);
        return size;
    }
    // Never so small that the least type cannot be read: smaller windows show less at once.
    [[nodiscard]] float unit() const {
        const Size size = output();
        return std::max(0.8F, std::min(static_cast<float>(size.width) / 1280,
                                       static_cast<float>(size.height) / 720));
    }
    [[nodiscard]] Point points() const {
        Size size;
        SDL_GetWindowSize(window.get(), &size.width, &size.height);
        return {static_cast<float>(size.width), static_cast<float>(size.height)};
    }
    [[nodiscard]] float units_per_point() const {
        return static_cast<float>(output().width) / std::max(points().x, 1.0F) / unit();
    }
    // What was drawn needs a texture that holds it.
    void hand_over_atlas() {
        if (fonts.atlas().take_change()) backend->take_atlas(fonts.atlas().picture());
    }

    HouseOptions options;
    Video video;
    std::unique_ptr<SDL_Window, WindowDeleter> window;
    std::unique_ptr<SDL_Renderer, RendererDeleter> renderer;
    Gui gui;
    Fonts fonts;
    std::unique_ptr<RenderBackend> backend;
    Gallery gallery{gallery_room_px,
                    [this](const Painting& painting) { return backend->painted(painting); }};
    ItemList items;
    Devices devices;
};

Stagehouse::Stagehouse(const HouseOptions& options)
    : machinery_(std::make_unique<Machinery>(options)) {}
Stagehouse::~Stagehouse() = default;

std::vector<Input> Stagehouse::listen(std::optional<int> wait_ms) {
    Machinery& m = *machinery_;
    const auto now_ms = [] { return static_cast<std::int64_t>(SDL_GetTicks64()); };
    if (const auto held_ms = m.devices.wake_in_ms(now_ms()))
        wait_ms = std::min(wait_ms.value_or(*held_ms), *held_ms);
    std::vector<Input> heard;
    SDL_Event event;
    bool any = wait_ms ? SDL_WaitEventTimeout(&event, *wait_ms) != 0 : SDL_WaitEvent(&event) != 0;
    for (; any; any = SDL_PollEvent(&event) != 0) {
        if (event.type == SDL_RENDER_TARGETS_RESET || event.type == SDL_RENDER_DEVICE_RESET) {
            m.gallery.clear();
            m.backend->forget();
            m.backend->take_atlas(m.fonts.atlas().picture());
        }
        m.devices.take(event, m.points(), m.units_per_point(), now_ms(), heard);
    }
    m.devices.go_on(now_ms(), heard);
    return heard;
}

std::optional<int> Stagehouse::show(Memory& memory, const Touch& touch, std::int64_t now_ms,
                                    const std::function<void(Page&)>& paint,
                                    const Phrasebook& words) {
    Machinery& m = *machinery_;
    std::optional<int> wake;
    // The atlas may have to be emptied and then to grow; a fourth time would not help.
    for (int tries = 0; tries < 3 && (tries == 0 || m.fonts.stale()); ++tries) {
        const auto [width, height] = m.output();
        const float unit = m.unit();
        m.fonts.prepare(unit);
        m.hand_over_atlas();
        m.items = {};
        m.gallery.open_frame();
        on_host_window({static_cast<float>(width), static_cast<float>(height)},
                       [&](ImDrawList& list) {
                           Canvas canvas(list, m.fonts, m.options.theme, unit, size());
                           Page page(canvas, m.items, memory, touch, m.gallery, now_ms,
                                     m.options.motion, m.options.reading.text_percent, words);
                           paint(page);
                           wake = page.wake();
                       });
    }
    m.hand_over_atlas();
    m.backend->render(*ImGui::GetDrawData(), m.options.theme[Tone::ground]);
    if (m.options.showing == Showing::window) SDL_RenderPresent(m.renderer.get());
    return wake;
}

bool Stagehouse::use_leisure() {
    return machinery_->gallery.paint_ahead();
}

void Stagehouse::ring() {
    SDL_Event event{};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
}

void Stagehouse::set_text_percent(int percent) {
    Reading reading = machinery_->options.reading;
    reading.text_percent = percent;
    set_reading(reading);
}

FontFound Stagehouse::set_reading(const Reading& reading) {
    machinery_->options.reading = within_range(reading);
    return machinery_->fonts.read_as(machinery_->options.reading);
}

const std::string& Stagehouse::font_family() const {
    return machinery_->fonts.family();
}

void Stagehouse::set_theme(const Theme& theme) {
    machinery_->options.theme = theme;
}

void Stagehouse::set_controls(Controls controls) {
    machinery_->devices.set_controls(std::move(controls));
}

const Controls& Stagehouse::controls() const {
    return machinery_->devices.controls();
}

void Stagehouse::name_the_next_key() {
    machinery_->devices.name_the_next();
}

Device Stagehouse::in_hand() const {
    return machinery_->devices.in_hand();
}

void Stagehouse::set_motion(Motion motion) {
    machinery_->options.motion = motion;
}

const Wardrobe& Stagehouse::looks() const {
    return machinery_->options.looks;
}

const ItemList& Stagehouse::items() const {
    return machinery_->items;
}

Point Stagehouse::size() const {
    const auto [width, height] = machinery_->output();
    const float unit = machinery_->unit();
    return {static_cast<float>(width) / unit, static_cast<float>(height) / unit};
}

Picture Stagehouse::picture() const {
    return machinery_->backend->picture();
}

Point Stagehouse::to_window(Point at) const {
    const float scale = machinery_->units_per_point();
    return {at.x / scale, at.y / scale};
}

}  // namespace frontstage::player
