// The house in which a screen is shown: window, renderer, ImGui and the fonts, opened and closed
// together. Shown or headless it is the same house, so tests see the pixels that people see.
// Knows SDL and ImGui; of screens it knows only that they draw on a page.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "player/drawing/theme.hpp"
#include "player/house/controls.hpp"
#include "player/house/house_error.hpp"
#include "player/house/input.hpp"
#include "player/house/picture.hpp"
#include "player/page/items.hpp"
#include "player/page/page.hpp"
#include "player/people/wardrobe.hpp"

union SDL_Event;

namespace frontstage::player {

enum class Showing : std::uint8_t { window, headless };

struct HouseOptions {
    std::string title = "Frontstage";
    int width = 1280, height = 720;
    Reading reading;
    Motion motion = Motion::full;
    Renderer renderer = Renderer::automatic;
    Showing showing = Showing::window;
    Theme theme;
    Wardrobe looks;  // of those who stand ready by name
};

class Stagehouse {
public:
    // Throws HouseError.
    explicit Stagehouse(const HouseOptions& options);
    ~Stagehouse();
    Stagehouse(const Stagehouse&) = delete;
    Stagehouse& operator=(const Stagehouse&) = delete;

    // What happened since the last call. Sleeps until something does, at most `wait_ms`; without
    // it, until something does.
    [[nodiscard]] std::vector<Input> listen(std::optional<int> wait_ms);
    // One frame. `paint` may be called twice: again once the characters it wrote are baked.
    // Returns when the next frame is wanted; none: only after something happens.
    std::optional<int> show(Memory& memory, const Touch& touch, std::int64_t now_ms,
                            const std::function<void(Page&)>& paint, const Phrasebook& words = {});

    // Does a little of what the next screens will need; at most a few frames' time. False: there is
    // nothing left to do.
    bool use_leisure();

    // From any thread: `listen` returns, with Rung.
    static void ring();
    void set_text_percent(int percent);  // 100..200
    // Says whether the family is installed; another is taken where it is not.
    FontFound set_reading(const Reading& reading);
    // Of the font that is read with now.
    [[nodiscard]] const std::string& font_family() const;
    void set_theme(const Theme& theme);
    void set_controls(Controls controls);
    [[nodiscard]] const Controls& controls() const;
    // The next key or button is heard as Named, whatever it stands for.
    void name_the_next_key();
    // What somebody used last.
    [[nodiscard]] Device in_hand() const;
    void set_motion(Motion motion);

    [[nodiscard]] const Wardrobe& looks() const;
    [[nodiscard]] const ItemList& items() const;
    [[nodiscard]] Picture picture() const;
    [[nodiscard]] Point size() const;  // in logical units
    // Logical units to the points in which SDL counts, for events that tests push.
    [[nodiscard]] Point to_window(Point at) const;

private:
    struct Machinery;
    std::unique_ptr<Machinery> machinery_;
};

}  // namespace frontstage::player
